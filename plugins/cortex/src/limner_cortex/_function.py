"""Which function an account has for asking models by SQL, and how its refusals tell of it."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final, Literal

from limner_snowflake import SnowflakeError

__all__ = ["NO_COUNTING", "Function", "FunctionName", "what_is_left"]

_NO_FUNCTION: Final = re.compile(r"unknown (user-defined )?function\W+.*AI_COMPLETE", re.IGNORECASE | re.DOTALL)
_NO_DETAILS: Final = re.compile(r"return.?details is not allowed|return_error_details", re.IGNORECASE)
NO_COUNTING: Final = re.compile(r"unknown (user-defined )?function\W+.*AI_COUNT_TOKENS", re.IGNORECASE | re.DOTALL)
"""How an account without AI_COUNT_TOKENS says so."""


FunctionName = Literal["AI_COMPLETE", "AI_COMPLETE_WITHOUT_REASONS", "TRY_COMPLETE"]
"""What settings call the functions."""


class Function(IntEnum):
    """The functions that accounts have, the newest first."""

    AI_COMPLETE = 0
    WITHOUT_REASONS = 1
    """AI_COMPLETE of an account without the bundle 2026_02: a failure fails the statement, or is NULL."""
    COMPLETE = 2

    @classmethod
    def of(cls, name: FunctionName) -> Function:
        """Return the function that settings call so."""
        names: dict[FunctionName, Function] = {
            "AI_COMPLETE": cls.AI_COMPLETE,
            "AI_COMPLETE_WITHOUT_REASONS": cls.WITHOUT_REASONS,
            "TRY_COMPLETE": cls.COMPLETE,
        }
        return names[name]


def what_is_left(function: Function, error: SnowflakeError) -> Function | None:
    """Return the function to ask for after a refusal that says that the account lacks one; None where it says something else."""
    if function is not Function.COMPLETE and _NO_FUNCTION.search(error.message):
        return Function.COMPLETE
    if function is Function.AI_COMPLETE and _NO_DETAILS.search(error.message):
        return Function.WITHOUT_REASONS
    return None
