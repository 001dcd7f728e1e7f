"""The prefix of the names of what limner keeps, as a setting."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from limner import InputError
from limner_snowflake._objects import Objects

__all__ = ["Prefix"]


def _usable(prefix: str) -> str:
    try:
        Objects("DB", "PUBLIC", prefix)
    except InputError as error:
        raise ValueError(error.message) from error
    return prefix


Prefix = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_usable)]
"""What the names of objects begin with. The words that follow it fit into the 255 characters of a name."""
