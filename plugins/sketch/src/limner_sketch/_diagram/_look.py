"""How a diagram looks: nodes, arrows and words in the style and the palette of the picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random
from typing import Literal, TypeAlias

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix, readable
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette

__all__ = ["Look", "Outline", "choose_look", "fitting_size"]

Outline: TypeAlias = Literal["round", "pill", "sharp", "diamond", "oval"]
_LINES = 4
_LEADING = 1.16
_SEEN = 1.9  # contrast of a rim with the ground


@frozen
class Look:
    """How a diagram looks.

    Attributes:
        painter: What it is painted with.
        palette: Its palette.
        paper: The ground.
        tones: The colours of nodes, one after another.
        outline: The shape of nodes.
        solid: Whether nodes are filled with their colour, or pale with a rim of it.
        font: The letters.
        by_name: Whether each node has the colour that it is named after.
    """

    painter: Painter
    palette: Palette
    paper: str
    tones: tuple[str, ...]
    outline: Outline
    solid: bool
    font: Font
    by_name: bool = False

    @property
    def ink(self) -> str:
        """The colour of words and arrows on the ground."""
        return self.words_on(self.paper)

    @property
    def soft(self) -> str:
        """The colour of words that matter less: those of axes, notes."""
        style = self.painter.style
        if style.mode in {"line", "neon"}:
            return self.ink
        return mix(self.ink, style.colour(self.paper), 0.3)

    def words_on(self, ground: str) -> str:
        """Return the colour of words on a ground, as it is written into the file."""
        style = self.painter.style
        if style.mode == "line":
            return style.ink
        if style.mode == "neon":
            return "#eafcff"
        return readable(style.colour(ground))

    def tone(self, i: int) -> str:
        """Return the colour of a node."""
        tone = self.tones[i % len(self.tones)]
        return lighter(tone, 0.1) if i // len(self.tones) % 2 and len(self.tones) > 1 else tone

    def fill(self, i: int) -> str:
        """Return the colour within a node."""
        return (
            self.tone(i)
            if self.solid
            else mix(self.tone(i), "#ffffff" if self.painter.style.mode == "fill" else self.paper, 0.8)
        )

    # -- nodes ---------------------------------------------------------------------------------------------------------

    def node(
        self,
        i: int,
        box: Box,
        words: str,
        size: float,
        *,
        outline: Outline | None = None,
        icon: Cluster | None = None,
        note: str = "",
    ) -> None:
        """Draw a node with its words, its picture over them, and a smaller note below."""
        painter, unit = self.painter, self.painter.unit
        painter.document.open(words or f"node {i + 1}")
        shape = _shape(outline or self.outline, box, unit)
        fill = self.fill(i)
        if self.solid:
            painter.area(shape, lighter(fill, 0.03), darker(fill, 0.02), layer="thing")
        else:
            painter.area(shape, fill, layer="thing")
            if painter.style.mode not in {"line", "neon"}:
                painter.stroke(shape, self.tone(i), 4.5 * unit, layer="thing")
        room = inner(box, outline or self.outline)
        if icon is not None:
            cut = room.top + room.height * 0.62
            fit(icon, Box(room.left, box.top + box.height * 0.07, room.right, cut))
            paint(painter, icon, behind=fill)
            room = Box(room.left, cut + room.height * 0.04, room.right, room.bottom)
        ink = self.words_on(fill)
        if note:
            cut = room.top + room.height * 0.56
            below = Box(room.left, cut, room.right, room.bottom)
            self.words(note, below, fitting_size([note], [below], "medium", 0.72 * size, 12 * unit), ink, font="medium")
            room = Box(room.left, room.top, room.right, cut)
        self.words(words, room, size, ink)
        painter.document.close()

    def words(self, words: str, room: Box, size: float, ink: str, *, font: Font | None = None) -> None:
        """Write words into the middle of a room, in lines."""
        if not words.strip():
            return
        font = font or self.font
        rows = _rows(words, font, size, room)
        step = size * _LEADING
        y = room.centre[1] - step * (len(rows) - 1) / 2 + size * 0.34
        for i, row in enumerate(rows):
            write(self.painter.document, row, room.centre[0], y + i * step, size, ink, font=font, width=room.width)

    def words_from(self, words: str, room: Box, size: float, ink: str, *, font: Font | None = None) -> None:
        """Write words in lines that all begin at the left edge of a room."""
        font = font or self.font
        rows = _rows(words, font, size, room) if words.strip() else []
        step = size * _LEADING
        y = room.centre[1] - step * (len(rows) - 1) / 2 + size * 0.34
        for i, row in enumerate(rows):
            x = room.left + min(measure(row, font, size), room.width) / 2
            write(self.painter.document, row, x, y + i * step, size, ink, font=font, width=room.width)

    # -- lines ---------------------------------------------------------------------------------------------------------

    def arrow(self, points: Sequence[Point], *, head: bool = True, tone: str | None = None, width: float = 5) -> None:
        """Draw a line through points, with a head at its end."""
        painter, unit = self.painter, self.painter.unit
        colour = tone or mix(self.palette.ink, self.paper, 0.3)
        (x0, y0), (x1, y1) = points[-2], points[-1]
        length = math.hypot(x1 - x0, y1 - y0) or 1
        u, v = (x1 - x0) / length, (y1 - y0) / length
        size = (48 if painter.style.name == "pixel" else 25) * unit
        tip = (x1 - u * size * 0.7, y1 - v * size * 0.7) if head else (x1, y1)
        line = [*points[:-1], tip]
        path = geometry.curve(line, closed=False) if len(line) > 2 else geometry.polygon(line, closed=False)
        painter.stroke(path, colour, width * unit, layer="thing")
        if head:
            corners = [(x1, y1), (x1 - u * size - v * size * 0.52, y1 - v * size + u * size * 0.52)]
            corners += [(x1 - u * size * 0.74, y1 - v * size * 0.74)]
            corners += [(x1 - u * size + v * size * 0.52, y1 - v * size - u * size * 0.52)]
            paint_of = painter.style.ink if painter.style.mode == "line" else painter.style.colour(colour)
            painter.document.path(geometry.polygon(corners), fill=paint_of)

    def bent(self, points: Sequence[Point], *, head: bool = True) -> None:
        """Draw a line of right angles, with a head at its end."""
        painter = self.painter
        colour = mix(self.palette.ink, self.paper, 0.3)
        painter.stroke(geometry.polygon(points[:-1], closed=False), colour, 5 * painter.unit, layer="thing")
        self.arrow(points[-2:], head=head)

    def between(self, first: Box, second: Box, *, head: bool = True, words: str | None = None) -> None:
        """Draw a straight arrow from the rim of one node to that of another, with words beside it."""
        gap = 7 * self.painter.unit
        start, end = rim(first, second.centre, gap), rim(second, first.centre, gap)
        self.arrow([start, end], head=head)
        if words:
            self.beside(words, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2), abs(end[0] - start[0]))

    def beside(self, words: str, at: Point, room: float) -> None:
        """Write the words of an arrow on a patch of the ground over its middle."""
        unit = self.painter.unit
        size = 28 * unit
        width = min(measure(words, "medium", size), max(room, 90 * unit))
        x, y = at
        patch = geometry.rectangle(x - width / 2 - 6 * unit, y - size * 0.72, width + 12 * unit, size * 1.44, 6 * unit)
        style = self.painter.style
        ground = style.ground if style.mode in {"line", "neon"} else style.colour(self.paper)
        self.painter.document.path(patch, fill=ground)
        write(self.painter.document, words, x, y + size * 0.34, size, self.ink, font="medium", width=width)


def choose_look(painter: Painter, palette: Palette, paper: str, rng: Random) -> Look:
    """Return a look by chance."""
    tones = [_apart(tone, paper) for tone in palette.accents]
    rng.shuffle(tones)
    several = rng.random() < 0.7
    outlines: tuple[Outline, ...] = ("round", "pill", "sharp", "round")
    return Look(
        painter=painter,
        palette=palette,
        paper=paper,
        tones=tuple(tones) if several else (tones[0], tones[1]),
        outline=rng.choice(outlines),
        solid=rng.random() < 0.55,
        font=rng.choice(("sans", "round", "medium")),
    )


def _apart(tone: str, paper: str) -> str:
    """Return a colour that is seen on the paper: a yellow rim on cream is not."""
    while contrast(tone, paper) < _SEEN:
        deeper = darker(tone, 0.05)
        if deeper == tone:
            break
        tone = deeper
    return tone


def inner(box: Box, outline: Outline) -> Box:
    """Return the part of a node that words may fill."""
    wide, high = {
        "round": (0.86, 0.8),
        "sharp": (0.88, 0.82),
        "pill": (0.84, 0.78),
        "oval": (0.72, 0.66),
        "diamond": (0.56, 0.5),
    }[outline]
    x, y = box.centre
    return Box(x - box.width * wide / 2, y - box.height * high / 2, x + box.width * wide / 2, y + box.height * high / 2)


def fitting_size(labels: Sequence[str], rooms: Sequence[Box], font: Font, most: float, least: float) -> float:
    """Return the greatest size in which every label fits its room, so that all are alike; ``least`` if none does."""
    size = most
    while size > least:
        if all(_fits(label, room, font, size) for label, room in zip(labels, rooms, strict=True)):
            return size
        size *= 0.93
    return least


def _fits(label: str, room: Box, font: Font, size: float) -> bool:
    rows = _rows(label, font, size, room)
    return len(rows) * size * _LEADING <= room.height * 1.02 and all(
        measure(row, font, size) <= room.width for row in rows
    )


def _rows(words: str, font: Font, size: float, room: Box) -> list[str]:
    return wrapped(words, font, size, room.width, max(1, min(_LINES, int(room.height / (size * _LEADING)))))


def rim(box: Box, towards: Point, gap: float) -> Point:
    """Return where the line from a node's middle to a point leaves the node, and a gap further."""
    (x, y), (px, py) = box.centre, towards
    dx, dy = px - x, py - y
    if not dx and not dy:
        return x, y
    half = box.grown(gap)
    k = min(half.width / 2 / abs(dx) if dx else math.inf, half.height / 2 / abs(dy) if dy else math.inf)
    return x + dx * k, y + dy * k


def _shape(outline: Outline, box: Box, unit: float) -> Path:
    if outline == "diamond":
        x, y = box.centre
        return geometry.polygon([(x, box.top), (box.right, y), (x, box.bottom), (box.left, y)])
    if outline == "oval":
        return geometry.ellipse(*box.centre, box.width / 2, box.height / 2)
    radius = {"round": 22 * unit, "pill": box.height / 2, "sharp": 4 * unit}[outline]
    return geometry.rectangle(box.left, box.top, box.width, box.height, radius)
