"""Names, texts and places in stages, written into statements so that they stay what they are.

These are the only functions that do so. What can be bound is bound; a name cannot, nor can a place in a stage or the text of a
comment.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen

from limner import InputError

__all__ = [
    "Identifier",
    "Number",
    "StagePath",
    "Text",
    "catalogue_name",
    "quote_identifier",
    "quote_text",
    "written_name",
]

_LONGEST_NAME: Final = 255
_MOST_PARTS: Final = 3
_PLAIN_NAME: Final = re.compile(r"[A-Z_][A-Z0-9_$]*")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


def quote_identifier(name: str) -> str:
    """Return a name in double quotes, which holds exactly these characters, whatever they are.

    Snowflake takes up to 255 characters and doubles a quote in a quoted name (documentation, *Identifier requirements*).

    Args:
        name: The name as the catalogue has it: ``DRAWINGS``, not ``drawings``, for one that was made without quotes.

    Raises:
        InputError: It is empty, too long, or has a control character or half a surrogate pair.
    """
    _check_encodable(name, "name")
    if not name or len(name) > _LONGEST_NAME or _CONTROL.search(name):
        msg = f"{name[:60]!r} cannot be a name in Snowflake"
        raise InputError(
            msg,
            code="input.identifier",
            hint=f"a name has 1 to {_LONGEST_NAME} characters, none of them a control character",
        )
    return '"' + name.replace('"', '""') + '"'


def catalogue_name(text: str) -> str:
    """Return the name that a text stands for as Snowflake reads it: in quotes as it is, and otherwise in capital letters.

    Args:
        text: What somebody wrote: ``limner``, ``"my art"``.
    """
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text.upper()


def written_name(name: str) -> str:
    """Return a name as somebody would write it: in quotes where :func:`catalogue_name` would read another without them.

    Args:
        name: The name as the catalogue has it.
    """
    return name if _PLAIN_NAME.fullmatch(name) else quote_identifier(name)


def quote_text(value: str) -> str:
    r"""Return a string literal whose value is exactly this text.

    In a literal of Snowflake's both ``\`` and ``'`` begin an escape (documentation, *String and binary data types*).

    Args:
        value: The text.

    Raises:
        InputError: It has a NUL or half a surrogate pair.
    """
    _check_encodable(value, "text")
    if "\0" in value:
        msg = "a text for Snowflake has a NUL character"
        raise InputError(msg, code="input.text", hint="remove it")
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"


def _check_encodable(value: str, what: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        msg = f"a {what} for Snowflake has half a surrogate pair"
        raise InputError(msg, code=f"input.{'text' if what == 'text' else 'identifier'}", hint="remove it") from error


@frozen(init=False)
class Identifier:
    """The name of an object, qualified or not: ``Identifier("LIMNER", "PUBLIC", "DRAWINGS")``.

    Args:
        parts: Database, schema and name, or the last of them, as the catalogue has them.

    Raises:
        InputError: A part cannot be a name, or there are too many.
    """

    parts: tuple[str, ...]
    text: str = field(eq=False, repr=False)
    """As it stands in a statement."""

    def __init__(self, *parts: str) -> None:
        if not 1 <= len(parts) <= _MOST_PARTS:
            msg = f"a name in Snowflake has one to {_MOST_PARTS} parts, not {len(parts)}"
            raise InputError(msg, code="input.identifier", hint="database, schema and name")
        object.__setattr__(self, "parts", parts)
        object.__setattr__(self, "text", ".".join(map(quote_identifier, parts)))

    def __str__(self) -> str:
        return self.text


@frozen
class Text:
    """A text that is written into the statement, where Snowflake binds none: of COMMENT, of PATTERN, of LIKE.

    Args:
        value: The text.
    """

    value: str
    text: str = field(init=False, eq=False, repr=False)

    @text.default
    def _quoted(self) -> str:
        return quote_text(self.value)


@frozen
class Number:
    """A whole number that is written into the statement, where Snowflake binds none: a quota, a number of seconds.

    Args:
        value: The number.
    """

    value: int
    text: str = field(init=False, eq=False, repr=False)

    @text.default
    def _digits(self) -> str:
        return str(int(self.value))


@frozen
class StagePath:
    """A place in a stage.

    Args:
        stage: The stage's name.
        path: The path in it, without a slash at its beginning; empty for the whole stage.

    Raises:
        InputError: The path leads elsewhere, or has a control character.
    """

    stage: Identifier
    path: str = ""
    text: str = field(init=False, eq=False, repr=False)

    @text.default
    def _quoted(self) -> str:
        parts = self.path.split("/")
        if self.path.startswith("/") or {".", ".."} & set(parts) or _CONTROL.search(self.path):
            msg = f"{self.path[:120]!r} cannot be a path in a stage"
            raise InputError(
                msg,
                code="input.stage-path",
                hint="it begins with no slash, and has no . or .. and no control characters",
            )
        return quote_text(f"@{self.stage.text}/{self.path}" if self.path else f"@{self.stage.text}")
