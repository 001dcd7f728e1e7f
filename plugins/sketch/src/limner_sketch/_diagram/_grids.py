"""Diagrams in rows and columns: the bars of a Gantt chart, and tables."""

from __future__ import annotations

import math
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._items import Cluster
from limner_sketch.plan import Diagram

__all__ = ["draw_gantt", "draw_table"]

_LABELLED: Final = 14  # so many columns of a Gantt chart have words each
_BLANK_ROWS: Final = 4
_MOST, _LEAST = 40, 13  # the size of words in units of a picture of 1000


def draw_gantt(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw tasks over each other, each as a bar from where it begins to where it ends on the common axis."""
    painter, unit = look.painter, look.painter.unit
    count = max(1, len(diagram.nodes))
    spans = diagram.values or (1.0,) * count
    starts = diagram.starts or tuple(sum(spans[:i]) for i in range(len(spans)))
    end = max(1.0, *(a + b for a, b in zip(starts, spans, strict=True)))
    columns = min(60, max(1, math.ceil(end - 1e-9)))
    left = room.left + 0.27 * room.width
    head = min(0.13 * room.height, 70 * unit) if diagram.axis else 10 * unit
    step = (room.right - left) / columns
    pitch = min((room.height - head) / count, 150 * unit)
    spare = (room.height - head - pitch * count) / 2
    room = Box(room.left, room.top + spare, room.right, room.bottom - spare)
    bottom = room.top + head + pitch * count
    painter.document.open("grid")
    for k in range(columns + 1):
        x = left + k * step
        line = geometry.polygon([(x, room.top + head), (x, bottom)], closed=False)
        painter.stroke(line, mix(look.palette.ink, look.paper, 0.78), 2.5 * unit, layer="thing")
    painter.document.close()
    if diagram.axis:
        every = math.ceil(columns / _LABELLED)
        shown = [(k, diagram.axis[k]) for k in range(0, min(columns, len(diagram.axis)), every)]
        rooms = [Box(left + k * step, room.top, left + (k + every) * step, room.top + head) for k, _ in shown]
        size = fitting_size([words for _, words in shown], rooms, "medium", 30 * unit, _LEAST * unit)
        for (_, words), one in zip(shown, rooms, strict=True):
            look.words(words, one, size, look.ink, font="medium")
    labels = [
        Box(room.left, room.top + head + i * pitch, left - 18 * unit, room.top + head + (i + 1) * pitch)
        for i in range(count)
    ]
    size = fitting_size(diagram.nodes, labels[: len(diagram.nodes)], look.font, _MOST * unit, _LEAST * unit)
    radius = rng.choice((6 * unit, 0.18 * pitch, 0.3 * pitch))
    for i, node in enumerate(diagram.nodes):
        painter.document.open(node or f"task {i + 1}")
        look.words_from(node, labels[i], size, look.ink)
        x, wide = left + starts[i] * step, max(0.12 * step, spans[i] * step)
        bar = geometry.rectangle(x, labels[i].top + 0.2 * pitch, wide, 0.6 * pitch, min(radius, wide / 2))
        painter.area(bar, look.tone(i), layer="thing")
        painter.document.close()


def draw_table(look: Look, diagram: Diagram, room: Box, icons: dict[int, Cluster], rng: Random) -> None:  # noqa: ARG001 - drawn like every graph
    """Draw a table: a column for each node, a row for each word of the axis; what is not told is left to be filled in."""
    painter, unit = look.painter, look.painter.unit
    heads = diagram.nodes or ("",) * 3
    side = 0.24 * room.width if diagram.axis else 0.0
    rows = len(diagram.axis) or _BLANK_ROWS
    wide = (room.width - side) / len(heads)
    head = min(room.height * (0.34 if icons else 0.2), 0.9 * wide if icons else room.height)
    high = min((room.height - head) / rows, 0.3 * room.height)
    gap = 5 * unit
    boxes = [
        Box(room.left + side + i * wide + gap, room.top, room.left + side + (i + 1) * wide - gap, room.top + head - gap)
        for i in range(len(heads))
    ]
    words = [
        Box(b.left + 8 * unit, b.bottom - 0.3 * b.height if icons else b.top, b.right - 8 * unit, b.bottom)
        for b in boxes
    ]
    size = fitting_size(heads, words, look.font, _MOST * unit, _LEAST * unit)
    for i, (node, box) in enumerate(zip(heads, boxes, strict=True)):
        painter.document.open(node or f"column {i + 1}")
        tone = look.tone(i)
        painter.area(geometry.rectangle(box.left, box.top, box.width, box.height, 14 * unit), tone, layer="thing")
        if i in icons:
            fit(icons[i], Box(box.left + 0.1 * wide, box.top + 0.06 * head, box.right - 0.1 * wide, words[i].top))
            paint(painter, icons[i], behind=tone)
        look.words(node, words[i], size, look.words_on(tone))
        for k in range(rows):
            top = room.top + head + k * high
            cell = geometry.rectangle(box.left, top + gap / 2, box.width, high - gap, 10 * unit)
            ground = mix(tone, look.paper, 0.82 if k % 2 else 0.72)
            painter.area(cell, ground, layer="thing")
            said = diagram.details[i][k] if i < len(diagram.details) and k < len(diagram.details[i]) else ""
            if said:
                room_of = Box(box.left + 8 * unit, top, box.right - 8 * unit, top + high)
                look.words(said, room_of, min(34 * unit, 0.4 * high), look.words_on(ground), font="medium")
        painter.document.close()
    if diagram.axis:
        labels = [
            Box(room.left, room.top + head + k * high, room.left + side - 12 * unit, room.top + head + (k + 1) * high)
            for k in range(rows)
        ]
        small = fitting_size(diagram.axis, labels, look.font, 34 * unit, _LEAST * unit)
        for words_of, one in zip(diagram.axis, labels, strict=True):
            look.words_from(words_of, one, small, look.ink)
