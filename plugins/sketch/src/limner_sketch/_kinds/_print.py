"""What layouts of printed sheets share: the sheet, its colours, words and lines on it, and the things."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, in_lines, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._task import Task

__all__ = ["Print"]

_READABLE: Final = 4.5


@frozen
class Print:
    """What the layouts share: the sheet, its colours and the things on it."""

    task: Task
    document: Document
    painter: Painter
    palette: Palette
    accent: str
    paper: str
    ink: str
    font: Font
    made: list[Cluster]

    @property
    def width(self) -> float:
        return self.document.width

    @property
    def height(self) -> float:
        return self.document.height

    def tone(self, colour: str, ground: str) -> str:
        """Return the colour of words on a ground, in the style of the picture."""
        style = self.painter.style
        if style.mode == "line":
            return style.ink
        if style.mode == "neon":
            return "#eafcff"
        if contrast(colour, ground) < _READABLE:
            colour = max((self.palette.ink, "#fffdf8", "#2d2a45"), key=lambda one: contrast(one, ground))
        return style.colour(colour)

    def inked(self, ink: str) -> Print:
        """Return the same sheet with words in another colour."""
        return evolve(self, ink=ink)

    def words(self, text: str, x: float, y: float, size: float, width: float, *, rows: int = 2, on: str = "") -> float:
        """Write words in rows, the first on the base line ``y``; return the base line of the last."""
        lines = wrapped(text, self.font, size, width, rows)
        size = min(size, *(size * width / max(1.0, measure(line, self.font, size)) for line in lines))
        tone = self.tone(self.ink, on or self.paper)
        for i, line in enumerate(lines):
            write(self.document, line, x, y + 1.12 * size * i, size, tone, font=self.font, width=width)
        return y + 1.12 * size * (len(lines) - 1)

    def note(self, text: str | None, x: float, y: float, size: float, width: float, *, on: str = "") -> float:
        """Write a smaller line, or several where it is long; return the base line below the last."""
        for line in in_lines(text or "", "medium", size, width, tracking=0.06):
            tone = self.tone(mix(self.ink, self.accent, 0.25), on or self.paper)
            write(self.document, line, x, y, size, tone, font="medium", width=width, tracking=0.06)
            y += 1.5 * size
        return y

    def rule(self, x: float, y: float, length: float, *, weight: float = 3.0) -> None:
        """Draw a line to write on, around the middle ``x``."""
        line = geometry.polygon([(x - length / 2, y), (x + length / 2, y)], closed=False)
        self.painter.stroke(line, mix(self.ink, self.paper, 0.45), weight * self.painter.unit, layer="thing")

    def place(self, box: Box, behind: str, *, most: int = 1, bottom: bool = False) -> None:
        """Put the first things into a box, side by side."""
        shown = self.made[:most]
        for i, one in enumerate(shown):
            width = box.width / len(shown)
            left = box.left + i * width
            fit(one, Box(left, box.top, left + width * 0.94, box.bottom), bottom=bottom)
            paint(self.painter, one, behind=behind)
