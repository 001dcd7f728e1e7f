"""Keys of drawings, names of their files, and the times that order them."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

__all__ = [
    "FOLDER",
    "NOT_OURS",
    "file_of",
    "is_file",
    "is_key_like",
    "new_key",
    "renamed_key",
    "stamp",
]

FOLDER: Final = "drawings"
_LONGEST_WORDS: Final = 60
_DIGITS: Final = 10
"""Hexadecimal digits at the end of a key: 40 bits of chance, besides the words."""
_KEY: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
_FILE: Final = re.compile(rf"{FOLDER}/[0-9a-f]{{64}}-[0-9a-f]{{{_DIGITS}}}\.svg")


def _otherwise_than(ending: Sequence[str]) -> str:
    """Return an expression for paths that do not end so: too short, or with another character at one of the places.

    Expressions in Snowflake cannot be negated, and nothing says whether the stage's name is part of what they are held against.

    Args:
        ending: The characters that may stand at each place.
    """
    places = (f".*[^{each}].{{{place}}}" for place, each in enumerate(reversed(ending)))
    return "|".join((f".{{0,{len(ending) - 1}}}", *places))


NOT_OURS: Final = _otherwise_than([*f"{FOLDER}/", *["0-9a-f"] * 64, "-", *["0-9a-f"] * _DIGITS, *".svg"])
"""A regular expression of the paths that :func:`file_of` gives none of."""


def new_key(name: str) -> str:
    """Return a key that no other drawing has: words of the name in ASCII, and digits of chance."""
    return f"{_words_of(name)}-{secrets.token_hex(_DIGITS // 2)}"


def renamed_key(key: str, name: str) -> str:
    """Return the key of a drawing that is called otherwise now: other words, and the same digits."""
    return f"{_words_of(name)}-{key[-_DIGITS:]}"


def _words_of(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name[: 8 * _LONGEST_WORDS].casefold()).replace("'", "")
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    words = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        longer = f"{words}-{word}" if words else word[:_LONGEST_WORDS]
        if len(longer) > _LONGEST_WORDS:
            break
        words = longer
    return words or "drawing"


def is_key_like(text: str) -> bool:
    """Tell whether a text can be a key, or the beginning of one. Of one that cannot nobody need ask Snowflake."""
    return _KEY.fullmatch(text) is not None


def file_of(key: str, digest: str) -> str:
    """Return the path of a drawing's file in the stage.

    It follows from the content, so that no file is ever written over with another; and from the key, so that each drawing has a file
    of its own, which can go with it. All are in one folder, so that one statement can upload many.

    Args:
        key: The drawing's key.
        digest: ``sha256:`` and hexadecimal digits.
    """
    return f"{FOLDER}/{digest.removeprefix('sha256:')}-{key[-_DIGITS:]}.svg"


def is_file(path: str) -> bool:
    """Tell whether a file in the stage has a name that :func:`file_of` gives."""
    return _FILE.fullmatch(path) is not None


def stamp(time: datetime) -> str:
    """Return a time as Snowflake reads a TIMESTAMP_NTZ, in UTC."""
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
