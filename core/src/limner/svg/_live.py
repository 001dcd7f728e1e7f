"""Cleaning a document that is still arriving: each tag is read once, and what has come can be had at any time."""

from __future__ import annotations

import copy
from functools import cache
from typing import TYPE_CHECKING

from limner.svg._cleaner import Cleaner
from limner.svg._geometry import BoxReader

if TYPE_CHECKING:
    from limner.svg._geometry import Box
    from limner.svg._limits import Limits

__all__ = ["LiveCleaner"]

_GROWS = (
    "out", "references", "ends", "drawn", "views", "uses", "hidden", "noted", "sheets", "ids", "metadata",
)  # fmt: skip
"""What is looked at when a document is judged, which may be while more of it arrives."""


class LiveCleaner(Cleaner):
    """One document being rebuilt as it comes, of well-formed pieces.

    Args:
        limits: How much of everything it may have.
    """

    def __init__(self, limits: Limits) -> None:
        super().__init__(limits)
        self.plain, self.odd = False, True  # what is still to come may have anything in it
        self._boxes = BoxReader()
        self._measured = 0  # pieces of what was written
        self.begin()

    def feed(self, pieces: str) -> None:
        """Take what follows.

        Args:
            pieces: Whole tags, and text between them.

        Raises:
            SvgError: It is not well-formed, is no SVG, or exceeds a limit.
        """
        self.read(pieces, final=False)

    def so_far(self) -> tuple[Cleaner, str] | None:
        """Return what has come, with all closed that is open; None inside of what is written only when it closes."""
        if self.gathering is not None or self.in_metadata or not self.count:
            return None
        snapshot = copy.copy(self)
        for name in _GROWS:
            setattr(snapshot, name, getattr(self, name).copy())
        snapshot.notes = self.notes.copy(cache(self.place))
        for closing, _, number in reversed(self.frames):
            snapshot.ends[number] = self.count
            snapshot.out.append("/>" if snapshot.pending else closing)
            snapshot.pending = False
        return snapshot, snapshot.finish()

    def boxes(self) -> list[Box]:
        """Return a box for every shape in what :meth:`so_far` returned last."""
        self._boxes.feed("".join(self.out[self._measured :]))
        self._measured = len(self.out)
        return self._boxes.found
