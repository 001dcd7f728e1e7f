"""Work in steps: done at once, or a little at a time while something else goes on.

A function that is written so pauses (``yield``) wherever it has done about as much as everywhere else: a good half millisecond.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

__all__ = ["EACH", "Steps", "at_once"]

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work that pauses, and ends with a result."""
EACH = 64
"""Elements between two pauses."""


def at_once(steps: Steps[T]) -> T:
    """Do all of it; return the result."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        result: T = end.value
        return result
