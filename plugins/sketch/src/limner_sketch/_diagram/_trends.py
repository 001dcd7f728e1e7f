"""Line charts: how a value goes up and down."""

from __future__ import annotations

from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._lettering import write
from limner_sketch.plan import Diagram

__all__ = ["draw_line"]

# The shape of a chart of which no numbers are told: it is drawn without any.
_SAMPLE: Final = (3.0, 5.0, 4.0, 7.0, 6.0, 9.0)
_LEAST: Final = 0.12  # of the height, above the base line, where the lowest value is far from nothing


def draw_line(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw values as points over a base line, joined in order, each with its value above and its name below."""
    painter, unit = look.painter, look.painter.unit
    known = diagram.values
    values = known or _SAMPLE
    named = bool(diagram.nodes)
    base = room.bottom - (room.height * 0.16 if named else 10 * unit)
    top = room.top + 66 * unit
    low, high = min(values), max(values)
    floor = 0.0 if low < 0.6 * high or low == high else low - _LEAST * (high - low)
    step = room.width / len(values)
    points: list[Point] = [
        (room.left + (i + 0.5) * step, base - (base - top) * ((value - floor) / ((high - floor) or 1)))
        for i, value in enumerate(values)
    ]
    painter.document.open("grid")
    for k in range(1, 5):
        y = base - (base - top) * k / 4
        line = geometry.polygon([(room.left, y), (room.right, y)], closed=False)
        painter.stroke(line, mix(look.palette.ink, look.paper, 0.8), 2.5 * unit)
    painter.document.close()
    tone = look.tone(0)
    path: Path = geometry.polygon(points, closed=False)
    if rng.random() < 0.6:
        below = geometry.polygon([(points[0][0], base), *points, (points[-1][0], base)])
        painter.area(below, mix(tone, look.paper, 0.72), layer="texture", opacity=0.8)
    painter.document.open("line")
    painter.stroke(path, tone, 9 * unit, layer="thing")
    painter.document.close()
    written = [f"{value:.0f}" if value == int(value) else f"{value:.6g}" for value in known]
    size = 36.0 * unit
    if written:
        rooms = [Box(x - 0.47 * step, 0, x + 0.47 * step, 52 * unit) for x, _ in points]
        size = fitting_size(written, rooms, look.font, 38 * unit, 14 * unit)
    below_each = [Box(x - 0.47 * step, base + 12 * unit, x + 0.47 * step, room.bottom) for x, _ in points]
    small = fitting_size(diagram.nodes, below_each, "medium", 36 * unit, 13 * unit) if named else 0.0
    for i, (x, y) in enumerate(points):
        name = diagram.nodes[i] if named else f"value {i + 1}"
        painter.document.open(f"{name} {written[i] if written else ''}".strip())
        painter.disc(x, y, 13 * unit, tone, layer="thing")
        painter.disc(x, y, 6 * unit, look.paper, layer="thing")
        if written:
            write(painter.document, written[i], x, y - 24 * unit, size, look.ink, font=look.font, width=step * 0.94)
        if named:
            look.words(name, below_each[i], small, look.ink, font="medium")
        painter.document.close()
    painter.document.open("axis")
    axis = geometry.polygon([(room.left, base), (room.right, base)], closed=False)
    painter.stroke(axis, look.palette.ink, 6 * unit, layer="thing")
    painter.document.close()
