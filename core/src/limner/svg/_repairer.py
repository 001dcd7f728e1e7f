"""Previews while a reply streams in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner.svg._clean import rebuild
from limner.svg._extract import candidates, opening
from limner.svg._limits import DEFAULT_LIMITS
from limner.svg._normalise import normalise
from limner.svg._repair import repair
from limner.svg._tolerant import Tolerant

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing
    from limner.svg._limits import Limits

__all__ = ["Repairer"]

_SHAPE = re.compile(r"<(?:path|rect|circle|ellipse|line|polyline|polygon|text|use|image)\b")
_TAIL = 400
"""How far back the start of a drawing may have begun to arrive."""


class Repairer:
    """Turns a reply that is still arriving into a drawing that only ever grows.

    >>> repairer = Repairer()
    >>> repairer.feed("Here it is: <svg viewBox='0 0 9 9'><rect width='9'")
    >>> repairer.feed(" height='9'/><circle")
    <Drawing 9x9 px, 92 bytes>

    A preview holds the elements that have arrived whole; half a tag waits for its other half. A preview never has fewer shapes
    than the one before: another drawing in the same reply is shown once it has caught up. Plain markup is read once, as it
    comes; a reply in JSON or with escapes is read from its beginning at every update.

    Args:
        limits: How much of everything the drawing may have.
    """

    def __init__(self, *, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._chunks: list[str] = []
        self._length = 0
        self._shapes = 0
        self._latest: Drawing | None = None
        self._reader: Tolerant | None = None
        self._escaped = False

    def feed(self, chunk: str) -> Drawing | None:
        """Take the next part of the reply.

        Args:
            chunk: Any number of characters.

        Returns:
            A new preview; None where there is nothing new to be seen.
        """
        self._chunks.append(chunk)
        self._length += len(chunk)
        if self._length > self._limits.max_bytes:
            return None  # the final repair says so
        if self._reader is not None:
            if not self._reader.feed(chunk):
                return None
            if self._reader.stack:
                return self._show(self._reader.so_far())
            finished = self._reader.so_far()
            self._reader = None
            self._escaped = True  # whatever follows is weighed against this one
            return self._show(finished)
        if ">" not in chunk and ";" not in chunk and "u003e" not in chunk:
            return None  # no tag can have ended
        text = "".join(self._chunks)
        self._chunks = [text]
        if not self._escaped:
            start = opening(text)
            if start is not None:
                self._reader = Tolerant("", partial=True)
                return self._show(self._reader.so_far()) if self._reader.feed(text[start:]) else None
        for candidate in candidates(text):
            reader = Tolerant("", partial=True)
            reader.feed(candidate.markup)
            return self._show(reader.so_far())
        return None

    def _show(self, markup: str) -> Drawing | None:
        shapes = len(_SHAPE.findall(markup))
        if not shapes or shapes < self._shapes:
            return None
        try:
            drawing = rebuild(markup, self._limits)
            if " viewBox=" not in drawing.svg[: drawing.svg.find(">")]:
                drawing = normalise(drawing, self._limits)
        except SvgError:
            return None  # the final repair says what is wrong with it
        if drawing == self._latest:
            return None
        self._shapes, self._latest = shapes, drawing
        return drawing

    def finish(self) -> Drawing:
        """Return the drawing in the whole reply.

        Raises:
            SvgError: There is none (``svg.no-drawing``), or it exceeds a limit.
        """
        return repair("".join(self._chunks), limits=self._limits)
