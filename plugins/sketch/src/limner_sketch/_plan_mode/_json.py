"""JSON as language models write it: inside fences and prose, with other quotes, commas too many or too few, or cut off.

What can be understood is taken, and what had to be mended is told; an answer that follows RFC 8259 needs no mending.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

__all__ = ["CUT_OFF", "read_values"]

CUT_OFF: Final = "JSON that was cut off"
"""What is told of a text that ends in the middle of a value."""

_MAX_CHARACTERS: Final = 60_000
"""How much of an answer is read: a plan is some 300 characters."""
_MAX_DEPTH: Final = 12
_MAX_VALUES: Final = 4_000
_MAX_CANDIDATES: Final = 24
"""How many beginnings of a value are tried, where prose is full of brackets."""

_SPACE: Final = re.compile(r"(?:\s|//[^\n]*)+")
_BARE: Final = re.compile(r"[^\s,:{}\[\]\"“”]+(?:[ \t]+[^\s,:{}\[\]\"“”]+)*")
_QUOTES: Final = {'"': '"', "'": "'", "“": "”", "‘": "’", "`": "`"}  # noqa: RUF001 - as models write them
_WORDS: Final = {"true": True, "false": False, "null": None, "none": None, "nan": None, "undefined": None}
_NUMBER: Final = re.compile(r"[-+]?\d{1,15}(?:\.\d{0,15})?(?:[eE][-+]?\d{1,2})?")
_CUT: Final = object()
"""Stands for a value that the text ends in the middle of; half a word is no word."""


class _Unreadable(Exception):  # noqa: N818 - it never leaves this module
    """The text is deeper or longer than any plan."""


def read_values(text: str) -> Iterator[tuple[Any, frozenset[str]]]:
    """Return the objects and lists in a text, one after another, each with what was mended.

    Args:
        text: The answer of a model.

    Yields:
        A dict or list of dicts, lists, strings, numbers, booleans and None, and phrases that name what was wrong.
    """
    text = text.encode("utf-8", "ignore").decode()[:_MAX_CHARACTERS]
    thought = text.rfind("</think>")
    at = thought + len("</think>") if thought >= 0 else 0
    for _ in range(_MAX_CANDIDATES):
        opening = re.compile(r"[\[{]").search(text, at)
        if opening is None:
            return
        reader = _Reader(text, opening.start())
        try:
            value = reader.value(0)
        except _Unreadable:
            at = opening.end()
            continue
        if text[: opening.start()].strip() or text[reader.at :].strip():
            reader.mends.add("text around the JSON")
        yield value, frozenset(reader.mends)
        at = max(reader.at, opening.end())


class _Reader:
    """Reads one value, from a place on."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.mends: set[str] = set()
        self._values = 0

    def value(self, depth: int) -> Any:
        self._values += 1
        if depth > _MAX_DEPTH or self._values > _MAX_VALUES:
            raise _Unreadable
        self._skip()
        letter = self._next()
        if letter == "{":
            return self._object(depth)
        if letter == "[":
            return self._list(depth)
        if letter in _QUOTES:
            return self._string(_QUOTES[letter])
        return self._word()

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    def _skip(self) -> None:
        space = _SPACE.match(self.text, self.at)
        if space:
            if not space[0].isspace():
                self.mends.add("comments in the JSON")
            self.at = space.end()

    def _commas(self) -> int:
        """Pass over what separates members and return how many commas there were."""
        count = 0
        self._skip()
        while self._next() in {",", ";"}:
            count += 1
            self.at += 1
            self._skip()
        return count

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self.at += 1
        while self._goes_on("}", first=not found):
            if self._next() in {"{", "["}:
                self.mends.add("brackets in the JSON")
                inner = self.value(depth + 1)
                found |= inner if isinstance(inner, dict) else {}
                continue
            key = self._key()
            if key is _CUT:
                break
            self._skip()
            if self._next() in {":", "="}:
                self.at += 1
            elif self._next():
                self.mends.add("a member without a value")
                continue
            value = self.value(depth + 1)
            if value is not _CUT:
                found[str(key)] = value
        return found

    def _list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        self.at += 1
        while self._goes_on("]", first=not found):
            value = self.value(depth + 1)
            if value is not _CUT:
                found.append(value)
        return found

    def _goes_on(self, end: str, *, first: bool) -> bool:
        """Whether another member follows; takes the end where there is none."""
        commas = self._commas()
        letter = self._next()
        if not letter:
            self.mends.add(CUT_OFF)
            return False
        if letter in "}]":
            if commas:
                self.mends.add("commas in the JSON")
            if letter != end:
                self.mends.add("brackets in the JSON")
                return False  # it ends something further out
            self.at += 1
            return False
        if commas != (0 if first else 1):
            self.mends.add("commas in the JSON")
        if letter == ":":  # what a value without a key leaves behind
            self.at += 1
            return self._goes_on(end, first=first)
        return True

    def _key(self) -> object:
        letter = self._next()
        if letter in _QUOTES:
            return self._string(_QUOTES[letter])
        self.mends.add("quotes in the JSON")
        return self._bare()

    def _string(self, quote: str) -> object:
        closing = re.compile(rf"((?:[^{quote}\\]|\\.)*){quote}", re.DOTALL).match(self.text, self.at + 1)
        if closing is None:
            self.mends.add(CUT_OFF)
            self.at = len(self.text)
            return _CUT
        if quote != '"':
            self.mends.add("quotes in the JSON")
        self.at = closing.end()
        inner = closing[1] if quote == '"' else closing[1].replace("\\'", "'").replace('"', '\\"')
        try:
            said = json.loads(f'"{inner}"', strict=False)
        except ValueError:
            self.mends.add("escapes in the JSON")
            said = inner.replace("\\", "")
        return str(said).encode("utf-8", "ignore").decode()

    def _bare(self) -> object:
        found = _BARE.match(self.text, self.at)
        if found is None:
            self.at += 1  # a colon or a bracket where none can be
            return ""
        self.at = found.end()
        if self.at >= len(self.text):
            self.mends.add(CUT_OFF)
            return _CUT
        return found[0].strip()

    def _word(self) -> object:
        word = self._bare()
        if not isinstance(word, str):
            return word
        if word in {"true", "false", "null"}:
            return _WORDS[word]
        if _NUMBER.fullmatch(word):
            return float(word) if set(word) & set(".eE") else int(word)
        self.mends.add("quotes in the JSON")
        return _WORDS.get(word.lower(), word)
