"""Statements that the emulator answers by itself, found by the words that they begin with."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from limner_snowflake_emulator._account import Account
from limner_snowflake_emulator._names import StagePath, parse_stage, string_value
from limner_snowflake_emulator._recording import Query
from limner_snowflake_emulator._results import Rows

__all__ = ["Handler", "Statement", "options", "statement"]

_OPTION: Final = re.compile(r"(\w+)\s*=\s*('(?:[^'\\]|\\.|'')*'|\S+)", re.DOTALL)


@frozen
class Statement:
    """A statement that a pattern matched.

    Args:
        account: Where it was sent to.
        query: What was sent.
        parts: The parts that the pattern names; empty where an optional one is missing.
        values: The values bound to it.
    """

    account: Account
    query: Query
    parts: dict[str, str]
    values: Any

    def place(self, text: str) -> StagePath:
        """Read a place in a stage, which need not be there."""
        connection = self.query.session.connection
        return parse_stage(text, connection.database, connection.schema)

    def stage(self, text: str) -> StagePath:
        """Read a place in a stage that is there."""
        return self.account.stages.require(self.place(text))


Handler = Callable[[Statement], Rows | dict[str, Any] | str]
"""Answers a statement by rows, by a whole response, or by another statement that is run instead."""


def statement(handlers: list[tuple[re.Pattern[str], Handler]], pattern: str) -> Callable[[Handler], Handler]:
    """Have a function answer the statements that a pattern matches from their first word on."""

    def register(handler: Handler) -> Handler:
        handlers.append((re.compile(pattern, re.IGNORECASE | re.DOTALL), handler))
        return handler

    return register


def options(text: str) -> dict[str, str]:
    """Return the options of a statement: ``NAME = value`` and ``NAME = 'value'``."""
    return {name.upper(): string_value(value) for name, value in _OPTION.findall(text)}
