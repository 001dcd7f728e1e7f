"""Line and area charts: how values go up and down."""

from __future__ import annotations

from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._axes import legend, quantity, scale_of, series_of, value_axis
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._lettering import write
from limner_sketch.plan import Diagram

__all__ = ["draw_line"]

_TALLY: Final = 8  # so many points have their values written above them


def draw_line(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw values as points over a scale, joined in order, with names below; several lines have a legend."""
    rows = series_of(diagram)
    if not rows:
        return
    painter, unit = look.painter, look.painter.unit
    count = len(rows[0].values)
    single = len(rows) == 1
    room = room if single else legend(look, [one.name for one in rows], room)
    named = bool(diagram.nodes)
    scale = scale_of(max(max(one.values) for one in rows), min(min(one.values) for one in rows))
    inner = Box(room.left, room.top + 50 * unit, room.right, room.bottom - (78 * unit if named else 10 * unit))
    plot = value_axis(look, inner, scale, diagram.unit)
    step = plot.width / count
    xs = [plot.left + (i + 0.5) * step for i in range(count)]
    lines: list[list[Point]] = [
        [(x, plot.bottom - plot.height * scale.share(value)) for x, value in zip(xs, one.values, strict=True)]
        for one in rows
    ]
    filled = diagram.form == "area" or (single and rng.random() < 0.4)
    smooth = rng.random() < 0.4 and count > 2
    floor = plot.bottom - plot.height * scale.share(0)
    for k, points in enumerate(lines if filled else ()):
        edge = geometry.curve(points, closed=False) if smooth else geometry.polygon(points, closed=False)
        below: Path = (*edge, ("L", points[-1][0], floor), ("L", points[0][0], floor), ("Z",))
        painter.area(below, mix(look.tone(k), look.paper, 0.6), layer="texture", opacity=0.75)
    for k, (points, one) in enumerate(zip(lines, rows, strict=True)):
        painter.document.open(one.name or "line")
        path = geometry.curve(points, closed=False) if smooth else geometry.polygon(points, closed=False)
        painter.stroke(path, look.tone(k), 8 * unit, layer="thing")
        painter.document.close()
    told = [quantity(value, diagram.unit, brief=True) for value in rows[0].values]
    written = single and count <= _TALLY
    rooms = [Box(x - 0.47 * step, 0, x + 0.47 * step, 50 * unit) for x in xs]
    size = fitting_size(told, rooms, look.font, 34 * unit, 14 * unit)
    below_each = [Box(x - 0.48 * step, plot.bottom + 12 * unit, x + 0.48 * step, room.bottom) for x in xs]
    small = fitting_size(diagram.nodes, below_each, "medium", 34 * unit, 13 * unit) if named else 0.0
    for i in range(count):
        name = diagram.nodes[i] if named else f"value {i + 1}"
        painter.document.open(f"{name} {told[i] if single else ''}".strip())
        for k, points in enumerate(lines):
            x, y = points[i]
            painter.disc(x, y, 12 * unit, look.tone(k), layer="thing")
            painter.disc(x, y, 5.5 * unit, look.paper, layer="thing")
        if written:
            x, y = lines[0][i]
            write(painter.document, told[i], x, y - 24 * unit, size, look.ink, font=look.font, width=step * 0.94)
        if named:
            look.words(name, below_each[i], small, look.ink, font="medium")
        painter.document.close()
    painter.document.open("axis")
    axis = geometry.polygon([(plot.left, floor), (plot.right, floor)], closed=False)
    painter.stroke(axis, look.palette.ink, 5 * unit, layer="thing")
    painter.document.close()
