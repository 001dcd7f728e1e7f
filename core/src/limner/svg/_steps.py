"""Work in steps: done at once, or a little at a time while something else goes on.

A function that is written so pauses (``yield``) wherever it has done about as much as everywhere else: a good half millisecond.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

__all__ = ["EACH", "Check", "Steps", "at_ease", "at_once"]

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work that pauses, and ends with a result."""
Check = Callable[[], object]
"""Is called between two parts of long work, and raises when the rest is not to be done."""
EACH = 64
"""Elements between two pauses."""


def at_ease() -> None:
    """Let the work go on."""


def at_once(steps: Steps[T], check: Check = at_ease) -> T:
    """Do all of it, unless the check ends it; return the result."""
    try:
        while True:
            next(steps)
            check()
    except StopIteration as end:
        result: T = end.value
        return result
