"""Statements: constant text, names, and values that are bound."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from string import Formatter
from typing import Any, Final, LiteralString

from attrs import evolve, frozen

from limner import DevelopmentError
from limner_snowflake._errors import Privilege
from limner_snowflake._quoting import Identifier, Number, StagePath, Text, quote_text

__all__ = ["Part", "Statement", "Value", "granting", "listed", "sql"]

Value = str | int | float | bool | bytes | Decimal | dt.datetime | dt.date | None
"""What can be bound. JSON is bound as text, in ``PARSE_JSON({})``."""

_BOUND: Final = (str, int, float, bool, bytes, Decimal, dt.date, type(None))
_QUOTED_OR_BOUND: Final = re.compile(r"""\"(?:[^\"]|\"\")*\"|'(?:[^'\\]|''|\\.)*'|\?""", re.DOTALL)
"""A name or a text in quotes, in which a question mark is one, and the place of a value."""
_FORMATTER: Final = Formatter()


@frozen
class Statement:
    """A statement, made by :func:`sql`.

    Args:
        text: Its text, with a ``?`` for each value.
        values: The values, in order. They are no part of the representation: prompts are among them.
        needs: The privileges that it needs, so that a refusal can name the GRANT.
    """

    text: str
    values: tuple[Value, ...] = ()
    needs: tuple[Privilege, ...] = ()

    def needing(self, *needs: Privilege) -> Statement:
        """Return the same statement with the privileges that it needs."""
        return evolve(self, needs=(*self.needs, *needs))

    @property
    def script(self) -> str:
        """The statement as it stands in a script, its values written in as literals.

        Raises:
            DevelopmentError: A value has no literal here: a script is made of names, texts and numbers.
        """
        waiting = iter(self.values)
        return _QUOTED_OR_BOUND.sub(lambda found: _literal(next(waiting)) if found[0] == "?" else found[0], self.text)

    def __repr__(self) -> str:
        return f"Statement({self.text!r}, {len(self.values)} values)"


def granting(privilege: Privilege, role: str) -> Statement:
    """Return the statement that grants a privilege to a role.

    Args:
        privilege: What is granted: names of constants, and an object.
        role: The role, as the catalogue has it.
    """
    return Statement(privilege.grant(role).removesuffix(";"))


Part = Identifier | Number | StagePath | Text | Statement | Value


def sql(text: LiteralString, *parts: Part) -> Statement:
    """Make a statement.

    >>> sql("SELECT * FROM {} WHERE NAME = {}", Identifier("DRAWINGS"), "it's a fox").text
    'SELECT * FROM "DRAWINGS" WHERE NAME = ?'

    Args:
        text: Constant text with a ``{}`` in each part's place; a brace that stands for itself is doubled. It is a
            ``LiteralString``: nothing that came from outside may be in it, and a test holds our own calls to that.
        parts: What is in those places. A name, a place in a stage, a :class:`Text`, a :class:`Number` or another statement is written in; all else
            is bound.

    Returns:
        The statement.

    Raises:
        DevelopmentError: The text does not fit the parts, or a part is nothing that can be bound.
    """
    waiting = list(reversed(parts))
    written: list[str] = []
    values: list[Value] = []
    needs: list[Privilege] = []
    for constant, name, form, conversion in _FORMATTER.parse(text):
        if "?" in constant:
            msg = f"the statement {text!r} has a ?, which would take another value's place"
            raise DevelopmentError(msg, code="development.statement", hint="write {} and give the value")
        written.append(constant)
        if name is None:
            continue
        if name or form or conversion or not waiting:
            msg = (
                f"the statement {text!r} has no part for {{{name}}}"
                if not waiting
                else f"{text!r} names a part: {{{name}}}"
            )
            raise DevelopmentError(msg, code="development.statement", hint="a {} for each part, and {{ }} for braces")
        part = waiting.pop()
        if isinstance(part, Statement):
            written.append(part.text)
            values += part.values
            needs += part.needs
        elif isinstance(part, Identifier | Number | StagePath | Text):
            written.append(part.text)
        else:
            written.append("?")
            values.append(_checked(part))
    if waiting:
        msg = f"the statement {text!r} has no place for {len(waiting)} of its {len(parts)} parts"
        raise DevelopmentError(msg, code="development.statement", hint="a {} for each part")
    return Statement("".join(written), tuple(values), tuple(needs))


def listed(statements: Iterable[Statement]) -> Statement:
    """Return statements with commas between them, as one: the rows after ``VALUES``.

    >>> listed([sql("({}, {})", 1, "a"), sql("({}, {})", 2, "b")]).text
    '(?, ?), (?, ?)'
    """
    parts = tuple(statements)
    return Statement(
        ", ".join(part.text for part in parts),
        tuple(value for part in parts for value in part.values),
        tuple(need for part in parts for need in part.needs),
    )


def _literal(value: Value) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, str):
        return quote_text(value)
    if isinstance(value, int | float | Decimal):
        return str(value)
    msg = f"a {type(value).__name__} has no literal in a script"
    raise DevelopmentError(msg, code="development.statement", hint="bind it, and run the statement")


def _checked(value: Any) -> Value:
    """Return a value that can be bound."""
    if not isinstance(value, _BOUND):
        msg = f"a {type(value).__name__} can be no part of a statement"
        raise DevelopmentError(msg, code="development.statement", hint="bind JSON as text: PARSE_JSON({})")
    bound: Value = value
    return bound
