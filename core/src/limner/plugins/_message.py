"""Messages of a chat with a language model, and the caller's words as data in them."""

from __future__ import annotations

import json
import unicodedata
from enum import StrEnum
from typing import Final

from attrs import frozen

__all__ = ["Message", "Role", "as_data"]

_ACTIVE: Final = frozenset("<>[]{}|&`\u2028\u2029")
"""Characters that begin something for a chat template, a tokenizer, markup or a fence: ``<|im_start|>``, ``[INST]``, ``</svg>``."""

_JOINERS: Final = frozenset("\u200c\u200d")
"""Invisible, and needed: Persian words and some emoji are spelt with them."""


class Role(StrEnum):
    """Who speaks in a chat."""

    SYSTEM = "system"
    USER = "user"


@frozen
class Message:
    """A message of a chat with a language model.

    Args:
        role: Who speaks.
        content: What is said.
    """

    role: Role
    content: str


def as_data(text: str) -> str:
    """Return the caller's words as a JSON string that cannot leave its place in a message.

    Every character is escaped that anything but JSON could read a meaning into, or that hides.

    Args:
        text: The words.
    """
    return "".join(_escape(letter) if _is_active(letter) else letter for letter in json.dumps(text, ensure_ascii=False))


def _is_active(letter: str) -> bool:
    return letter in _ACTIVE or (unicodedata.category(letter).startswith("C") and letter not in _JOINERS)


def _escape(letter: str) -> str:
    return json.dumps(letter)[1:-1] if ord(letter) > 127 else f"\\u{ord(letter):04x}"  # noqa: PLR2004 - the end of ASCII
