"""Charts of other shapes: scatter, radar, gauge and heat map."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._axes import axis_names, legend, quantity, scale_of, series_of, value_axis
from limner_sketch._diagram._charts import sector
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box, Point
from limner_sketch._lettering import write
from limner_sketch.plan import Diagram

__all__ = ["draw_gauge", "draw_heatmap", "draw_radar", "draw_scatter"]

_RINGS = 4
_STRONG = 0.55  # from this share on, a cell of a heat map is dark


def draw_scatter(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw points by two numbers each; a third one is their size."""
    rows = series_of(diagram)
    if not rows:
        return
    painter, u = look.painter, look.painter.unit
    xs: tuple[float, ...]
    xs, ys = (
        (rows[0].values, rows[1].values)
        if len(rows) > 1
        else (tuple(map(float, range(1, len(rows[0].values) + 1))), rows[0].values)
    )
    sizes: tuple[float, ...] = rows[2].values if len(rows) > 2 else ()
    room = axis_names(look, diagram.axis, room)
    across, up = scale_of(max(xs)), scale_of(max(ys))
    plot = value_axis(look, Box(room.left, room.top + 20 * u, room.right, room.bottom - 58 * u), up, diagram.unit)
    painter.document.open("axis")
    for value in across.lines:
        x = plot.left + plot.width * value / across.top
        write(
            painter.document, quantity(value, "", brief=True), x, plot.bottom + 42 * u, 30 * u, look.soft, font="medium"
        )
    for line in (
        [(plot.left, plot.top), (plot.left, plot.bottom)],
        [(plot.left, plot.bottom), (plot.right, plot.bottom)],
    ):
        painter.stroke(geometry.polygon(line, closed=False), look.palette.ink, 5 * u, layer="thing")
    painter.document.close()
    painter.document.open("points")
    largest = max([0.0, *sizes])
    for i, (x, y) in enumerate(zip(xs, ys, strict=True)):
        r = (14 + 34 * math.sqrt(sizes[i] / largest) if largest else 15) * u
        at = (plot.left + plot.width * x / across.top, plot.bottom - plot.height * y / up.top)
        painter.disc(*at, r, look.tone(i % 2 if sizes else 0), layer="thing", opacity=0.85)
    painter.document.close()


def draw_radar(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw values on axes around a middle, joined to a shape."""
    rows = series_of(diagram)
    if not rows:
        return
    painter, u = look.painter, look.painter.unit
    room = legend(look, [one.name for one in rows], room) if len(rows) > 1 else room
    count = max(3, len(rows[0].values))
    x, y = room.centre
    r = min(room.height / 2 - 62 * u, room.width / 2 - 200 * u)
    turns = [math.tau * i / count - math.pi / 2 for i in range(count)]

    def at(i: int, share: float) -> Point:
        return x + r * share * math.cos(turns[i]), y + r * share * math.sin(turns[i])

    painter.document.open("grid")
    muted = mix(look.palette.ink, look.paper, 0.72)
    for k in range(1, _RINGS + 1):
        painter.stroke(geometry.polygon([at(i, k / _RINGS) for i in range(count)]), muted, 2.5 * u, layer="thing")
    for i in range(count):
        painter.stroke(geometry.polygon([(x, y), at(i, 1)], closed=False), muted, 2.5 * u, layer="thing")
    painter.document.close()
    top = scale_of(max(max(one.values) for one in rows)).top
    for k, one in enumerate(rows):
        values = (*one.values, 0, 0)[:count]
        shape = geometry.polygon([at(i, value / top) for i, value in enumerate(values)])
        painter.document.open(one.name or "values")
        painter.area(shape, look.tone(k), layer="texture", opacity=0.35)
        painter.stroke(shape, look.tone(k), 7 * u, layer="thing")
        for i, value in enumerate(one.values):
            painter.disc(*at(i, value / top), 10 * u, look.tone(k), layer="thing")
        painter.document.close()
    names = diagram.nodes[:count]
    rooms = []
    for i in range(len(names)):
        cx, cy = at(i, 1)
        side = math.cos(turns[i])
        left = cx - 95 * u if abs(side) < 0.2 else cx + 20 * u if side > 0 else cx - 20 * u - 190 * u
        mid = cy + 36 * u * math.sin(turns[i])
        rooms.append(Box(max(room.left, left), mid - 34 * u, min(room.right, left + 190 * u), mid + 34 * u))
    size = fitting_size(names, rooms, "medium", 34 * u, 14 * u)
    for name, one_room in zip(names, rooms, strict=True):
        look.words(name, one_room, size, look.ink, font="medium")


def draw_gauge(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw one value on a half ring, with a needle and the number below."""
    painter, u = look.painter, look.painter.unit
    value = diagram.values[0] if diagram.values else 0.0
    top = 100.0 if diagram.unit == "%" or value <= 100 else scale_of(value).top
    r = min(room.width * 0.44, room.height * 0.66)
    x, y = room.centre[0], room.top + r + (room.height - r * 1.36) / 2
    share = min(1.0, value / top)
    painter.document.open(f"{diagram.nodes[0] if diagram.nodes else 'value'} {quantity(value, diagram.unit)}")
    painter.area(sector(x, y, r, r * 0.66, math.pi, math.tau), mix(look.tone(0), look.paper, 0.72), layer="thing")
    painter.area(sector(x, y, r, r * 0.66, math.pi, math.pi * (1 + share)), look.tone(0), layer="thing")
    turn = math.pi * (1 + share)
    tip = (x + r * 0.8 * math.cos(turn), y + r * 0.8 * math.sin(turn))
    side = (10 * u * math.sin(turn), -10 * u * math.cos(turn))
    painter.area(
        geometry.polygon([tip, (x + side[0], y + side[1]), (x - side[0], y - side[1])]), look.palette.ink, layer="thing"
    )
    painter.disc(x, y, 24 * u, look.palette.ink, layer="thing")
    write(painter.document, quantity(value, diagram.unit), x, y + r * 0.3, 96 * u, look.ink, font=look.font, width=r)
    for words, at in (("0", x - r * 0.83), (quantity(top, diagram.unit, brief=True), x + r * 0.83)):
        write(painter.document, words, at, y + 44 * u, 32 * u, look.soft, font="medium")
    painter.document.close()


def draw_heatmap(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw numbers as cells, the stronger the darker: a column for each node, a row for each series."""
    rows = series_of(diagram)
    if not rows:
        return
    painter, u = look.painter, look.painter.unit
    count = len(rows[0].values)
    left, top = (
        room.left + (170 * u if any(one.name for one in rows) else 0),
        room.top + (66 * u if diagram.nodes else 0),
    )
    wide, high = (room.right - left) / count, (room.bottom - top) / len(rows)
    most = max(max(one.values) for one in rows) or 1.0
    tone, gap = look.tone(0), 3.5 * u
    heads = [Box(left + i * wide, room.top, left + (i + 1) * wide, top) for i in range(len(diagram.nodes))]
    size = fitting_size(diagram.nodes, heads, "medium", 32 * u, 13 * u) if heads else 0
    for name, head in zip(diagram.nodes, heads, strict=True):
        look.words(name, head, size, look.ink, font="medium")
    sides = [Box(room.left, top + k * high, left - 16 * u, top + (k + 1) * high) for k in range(len(rows))]
    small = fitting_size([one.name for one in rows], sides, "medium", 32 * u, 13 * u) if left > room.left else 0
    radius = rng.choice((0.0, 8.0, 14.0)) * u
    for k, one in enumerate(rows):
        painter.document.open(one.name or f"row {k + 1}")
        if one.name:
            look.words_from(one.name, sides[k], small, look.ink, font="medium")
        for i, value in enumerate(one.values):
            cell = geometry.rectangle(
                left + i * wide + gap, top + k * high + gap, wide - 2 * gap, high - 2 * gap, radius
            )
            share = value / most
            fill = (
                mix(look.paper, tone, 0.12 + 0.8 * share)
                if share < _STRONG
                else mix(tone, look.palette.ink, 0.5 * (share - _STRONG))
            )
            painter.area(cell, fill, layer="thing")
        painter.document.close()
