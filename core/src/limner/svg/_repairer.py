"""Previews while a reply streams in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner.svg._extract import candidates
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._repair import repair, tolerate

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing
    from limner.svg._limits import Limits

__all__ = ["Repairer"]


class Repairer:
    """Turns a reply that is still arriving into a drawing that only ever grows.

    >>> repairer = Repairer()
    >>> repairer.feed("Here it is: <svg viewBox='0 0 9 9'><rect width='9'")
    >>> repairer.feed(" height='9'/><circle")
    <Drawing 9x9 px, 92 bytes>

    A preview holds the elements that have arrived whole; half a tag waits for its other half. A preview never has less in it
    than the one before: another drawing in the same reply is shown once it has caught up.

    Args:
        limits: How much of everything the drawing may have.
    """

    def __init__(self, *, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._chunks: list[str] = []
        self._shapes = 0
        self._complete = False
        self._latest: Drawing | None = None

    def feed(self, chunk: str) -> Drawing | None:
        """Take the next part of the reply.

        Args:
            chunk: Any number of characters.

        Returns:
            A new preview; None where there is nothing new to be seen.
        """
        self._chunks.append(chunk)
        if ">" not in chunk and ";" not in chunk and "u003e" not in chunk:
            return None  # no tag can have ended
        text = "".join(self._chunks)
        self._chunks = [text]
        for candidate in candidates(text):
            if not candidate.shapes:
                return None
            try:
                drawing = tolerate(candidate.markup, self._limits, partial_tags=False)
            except SvgError:
                continue  # the final repair says what is wrong with it
            shapes = candidate.shapes
            if shapes < self._shapes or drawing == self._latest:
                return None
            self._shapes, self._latest = shapes, drawing
            return drawing
        return None

    def finish(self) -> Drawing:
        """Return the drawing in the whole reply.

        Raises:
            SvgError: There is none (``svg.no-drawing``), or it exceeds a limit.
        """
        return repair("".join(self._chunks), limits=self._limits)
