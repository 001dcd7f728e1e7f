"""Diagrams of levels and of sets: pyramid, funnel and Venn diagram."""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box, Point
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._items import Cluster
from limner_sketch.plan import Diagram

__all__ = ["draw_funnel", "draw_pyramid", "draw_venn"]

_MOST, _LEAST = 46, 15  # the size of words in units of a picture of 1000
_SETS = 3  # more circles have no region for each way of overlapping


def draw_pyramid(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw levels over each other, the first at the top; their words stand beside them."""
    _levels(look, diagram, room, widths=(0.0, 1.0))


def draw_funnel(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw levels that become narrower, the first at the top, with their words in them."""
    painter, unit = look.painter, look.painter.unit
    nodes = diagram.nodes or ("",)
    count = len(nodes)
    wide, gap = min(room.width * 0.9, room.height * 1.25), 8 * unit
    step = min(room.height / count, 190 * unit)
    top, x = room.centre[1] - step * count / 2, room.centre[0]

    def half(share: float) -> float:
        return wide / 2 * (1 - 0.62 * share)

    ends = [(half(i / count), half((i + 1) / count)) for i in range(count)]
    rooms = [
        Box(x - b * 0.94, top + i * step + 4 * unit, x + b * 0.94, top + (i + 1) * step - gap - 4 * unit)
        for i, (_, b) in enumerate(ends)
    ]
    size = fitting_size(nodes, rooms, look.font, 50 * unit, _LEAST * unit)
    for i, (node, (a, b)) in enumerate(zip(nodes, ends, strict=True)):
        y0, y1 = top + i * step, top + (i + 1) * step - gap
        painter.document.open(node or f"level {i + 1}")
        corners: list[Point] = [(x - a, y0), (x + a, y0), (x + b, y1), (x - b, y1)]
        painter.area(geometry.polygon(corners), look.tone(i), layer="thing")
        look.words(node, rooms[i], size, look.words_on(look.tone(i)))
        painter.document.close()


def _levels(look: Look, diagram: Diagram, room: Box, *, widths: tuple[float, float]) -> None:
    painter, unit = look.painter, look.painter.unit
    count = max(1, len(diagram.nodes))
    across = room.width > room.height
    wide = min(room.width * (0.56 if across else 0.5), room.height * 1.1)
    tall = min(room.height, wide * 1.1)
    top, x = room.centre[1] - tall / 2, room.left + wide / 2
    gap = 7 * unit
    step = tall / count
    left = room.left + wide + 24 * unit
    rooms = [Box(left, top + i * step, room.right, top + (i + 1) * step - gap) for i in range(count)]
    size = fitting_size(diagram.nodes, rooms[: len(diagram.nodes)], look.font, _MOST * unit, _LEAST * unit)

    def half(share: float) -> float:
        return wide / 2 * (widths[0] + (widths[1] - widths[0]) * share)

    for i, node in enumerate(diagram.nodes or ("",)):
        y0, y1 = top + i * step, top + (i + 1) * step - gap
        a, b = half(i / count), half((i + 1) / count - gap / tall)
        corners: list[Point] = [(x - a, y0), (x + a, y0), (x + b, y1), (x - b, y1)]
        painter.document.open(node or f"level {i + 1}")
        painter.area(geometry.polygon(corners if a else corners[1:]), look.tone(i), layer="thing")
        y = (y0 + y1) / 2
        line = geometry.polygon([(x + (a + b) / 2 + gap, y), (left - gap, y)], closed=False)
        painter.stroke(line, look.tone(i), 3 * unit, layer="thing")
        look.words_from(node, rooms[i], size, look.ink)
        painter.document.close()


def draw_venn(look: Look, diagram: Diagram, room: Box, icons: Mapping[int, Cluster], rng: Random) -> None:  # noqa: ARG001 - drawn like every graph
    """Draw two or three circles that overlap; a further node, or the one that both lead to, is what they have in common."""
    painter, unit = look.painter, look.painter.unit
    shared = {link.end for link in diagram.links}
    count = min(_SETS, max(2, len(diagram.nodes) - len(shared)))
    x, y = room.centre
    if count == 2:
        r = min(room.height * 0.48, room.width * 0.29)
        middles = [(x - r * 0.62, y), (x + r * 0.62, y)]
        away = [(-0.52, 0.0), (0.52, 0.0)]
    else:
        r = min(room.height * 0.3, room.width * 0.3)
        middles = [
            (x + r * 0.66 * math.cos(a), y + r * 0.12 + r * 0.66 * math.sin(a))
            for a in (math.radians(d) for d in (-90, 30, 150))
        ]
        away = [(0.0, -0.4), (0.42, 0.26), (-0.42, 0.26)]
    rooms: list[Box] = []
    pictured: list[tuple[Cluster, Box]] = []
    for (cx, cy), (dx, dy) in zip(middles, away, strict=True):
        mx, my, half = cx + dx * r, cy + dy * r, r * (0.36 if count == 2 else 0.44)
        words = Box(mx - half, my - r * 0.3, mx + half, my + r * 0.3)
        if icon := icons.get(len(rooms)):
            pictured.append((icon, Box(mx - 0.8 * half, my - r * 0.5, mx + 0.8 * half, my + r * 0.08)))
            words = Box(mx - half, my + r * 0.12, mx + half, my + r * 0.4)
        rooms.append(words)
    nodes = (*diagram.nodes, "", "")[: max(count, len(diagram.nodes))]
    size = fitting_size(nodes[:count], rooms, look.font, 62 * unit, _LEAST * unit)
    for i, (cx, cy) in enumerate(middles):
        painter.document.open(nodes[i] or f"set {i + 1}")
        painter.area(geometry.ellipse(cx, cy, r, r), look.tone(i), layer="thing", opacity=0.55)
        painter.document.close()
    for icon, box in pictured:
        fit(icon, box)
        paint(painter, icon, behind=look.paper)
    for node, box in zip(nodes, rooms, strict=False):
        look.words(node, box, size, look.ink)
    if len(nodes) > count:
        half = r * 0.3
        middle = Box(x - half, y - half, x + half, y + half)
        common = nodes[count]
        look.words(common, middle, fitting_size([common], [middle], look.font, size, _LEAST * unit), look.ink)
