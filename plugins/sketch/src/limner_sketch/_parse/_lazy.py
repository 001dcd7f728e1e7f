"""Regular expressions that are compiled when they are first needed: most prompts need few of them, and all of them take longer than a picture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import TypeAlias

__all__ = ["Lazy"]

_lower = lru_cache(maxsize=8)(str.lower)  # most expressions are asked about the same text, one after the other

_Said: TypeAlias = str | Callable[[re.Match[str]], str]


class Lazy:
    """A regular expression.

    Args:
        pattern: As `re.compile` takes it.
        flags: As `re.compile` takes them.
        needles: What it can only be found in: a text that has none of these, in lower case, is not searched, and for such
            texts alone it is never compiled. None are needed.
    """

    def __init__(self, pattern: str, flags: int = 0, *, needles: tuple[str, ...] = ()) -> None:
        self.pattern = pattern
        self.flags = flags
        self.needles = needles

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.pattern, self.flags)

    def _may(self, text: str) -> bool:
        if not self.needles:
            return True
        lower = _lower(text)
        for needle in self.needles:  # noqa: SIM110 - a generator for each of some 150 expressions takes longer than what they find
            if needle in lower:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self.compiled.search(text) if self._may(text) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self.compiled.match(text, start) if self._may(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return self.compiled.fullmatch(text) if self._may(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self.compiled.finditer(text) if self._may(text) else iter(())

    def findall(self, text: str) -> list[str]:
        """As `re.Pattern.findall`, for an expression with at most one group."""
        return self.compiled.findall(text) if self._may(text) else []

    def sub(self, said: _Said, text: str, count: int = 0) -> str:
        """As `re.Pattern.sub`."""
        return self.compiled.sub(said, text, count=count) if self._may(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """As `re.Pattern.split`, for an expression whose groups all take part."""
        return self.compiled.split(text, maxsplit) if self._may(text) else [text]
