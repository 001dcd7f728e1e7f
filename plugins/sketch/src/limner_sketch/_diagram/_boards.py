"""Diagrams of fields and cards: quadrants such as SWOT, boards of cards, and layers that lie over each other."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._axes import axis_names
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box
from limner_sketch.plan import Diagram

__all__ = ["draw_board", "draw_layers", "draw_quadrants"]

_MOST, _LEAST = 46, 14  # the size of words in units of a picture of 1000


def draw_quadrants(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw four fields, two by two, each with its head and its points; two axes where they are named."""
    painter, u = look.painter, look.painter.unit
    nodes = (*diagram.nodes, "", "", "", "")[:4]
    room = (
        _sides(look, diagram.axis, room)
        if any(" / " in name for name in diagram.axis)
        else axis_names(look, diagram.axis, room)
    )
    gap = 18 * u
    wide, high = (room.width - gap) / 2, (room.height - gap) / 2
    boxes = [
        Box(
            room.left + (i % 2) * (wide + gap),
            room.top + (i // 2) * (high + gap),
            room.left + (i % 2) * (wide + gap) + wide,
            room.top + (i // 2) * (high + gap) + high,
        )
        for i in range(4)
    ]
    pad, radius = 28 * u, rng.choice((8, 20, 28)) * u
    details = diagram.details or ((),) * 4
    told = any(details)
    heads = [
        Box(
            b.left + pad,
            b.top + pad * 0.7,
            b.right - pad,
            b.top + pad * 0.7 + (0.26 * high if told else high - 1.4 * pad),
        )
        for b in boxes
    ]
    size = fitting_size(nodes, heads, look.font, (50 if told else 56) * u, _LEAST * u)
    points = [f"• {point}" for one in details for point in one]
    lines = max((len(one) for one in details), default=0)
    step = (high * 0.74 - pad * 1.4) / max(lines, 3)
    small = fitting_size(points, [Box(0, 0, wide - 2 * pad, step)] * len(points), "medium", 38 * u, _LEAST * u)
    for i, (node, box) in enumerate(zip(nodes, boxes, strict=True)):
        painter.document.open(node or f"field {i + 1}")
        fill = look.tone(i) if look.solid and not told else mix(look.tone(i), look.paper, 0.62)
        painter.area(geometry.rectangle(box.left, box.top, wide, high, radius), fill, layer="thing")
        if told:
            painter.area(geometry.rectangle(box.left, box.top, 12 * u, high, 6 * u), look.tone(i), layer="thing")
        ink = look.words_on(fill)
        if not told:
            look.words(node, heads[i], size, ink)
        else:
            look.words_from(node, heads[i], size, ink)
        for k, point in enumerate(details[i] if i < len(details) else ()):
            row = Box(box.left + pad, heads[i].bottom + k * step, box.right - pad, heads[i].bottom + (k + 1) * step)
            look.words_from(f"• {point}", row, small, ink, font="medium")
        painter.document.close()


def _sides(look: Look, axis: Sequence[str], room: Box) -> Box:
    """Write what the two columns and the two rows of quadrants are, above and at the left; return the room beside."""
    u = look.painter.unit
    left, top = room.left + (170 * u if len(axis) > 1 else 0), room.top + 62 * u
    columns = [
        Box(left + k * (room.right - left) / 2, room.top, left + (k + 1) * (room.right - left) / 2, top) for k in (0, 1)
    ]
    rows = [
        Box(room.left, top + k * (room.bottom - top) / 2, left - 16 * u, top + (k + 1) * (room.bottom - top) / 2)
        for k in (0, 1)
    ]
    names = [name.split(" / ") for name in axis[:2]]
    pairs = [
        pair for one, places in zip(names, (columns, rows), strict=False) for pair in zip(one, places, strict=False)
    ]
    size = fitting_size([words for words, _ in pairs], [box for _, box in pairs], "medium", 34 * u, _LEAST * u)
    for words, box in pairs:
        look.words(words, box, size, look.ink, font="medium")
    return Box(left, top, room.right, room.bottom)


def draw_board(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw columns with their heads, and cards in them."""
    painter, u = look.painter, look.painter.unit
    nodes = diagram.nodes or ("To do", "In progress", "Done")
    details = diagram.details or ((),) * len(nodes)
    gap = 22 * u
    wide = (room.width - gap * (len(nodes) - 1)) / len(nodes)
    head, pad = 86 * u, 16 * u
    most = max(max((len(one) for one in details), default=0), 3)
    high = min((room.height - head - pad) / most, 230 * u)
    bottom = room.bottom
    radius = rng.choice((8, 16, 22)) * u
    heads = [
        Box(room.left + i * (wide + gap) + pad, room.top, room.left + i * (wide + gap) + wide - pad, room.top + head)
        for i in range(len(nodes))
    ]
    size = fitting_size(nodes, heads, look.font, 44 * u, _LEAST * u)
    cards = [card for one in details for card in one]
    small = fitting_size(
        cards, [Box(0, 0, wide - 4.4 * pad, high - 2.2 * pad)] * len(cards), "medium", 38 * u, _LEAST * u
    )
    paper = mix(look.paper, "#ffffff", 0.75)
    for i, node in enumerate(nodes):
        left = room.left + i * (wide + gap)
        painter.document.open(node)
        column = geometry.rectangle(left, room.top, wide, bottom - room.top, radius)
        painter.area(column, mix(look.tone(i), look.paper, 0.78), layer="thing")
        strip = geometry.rectangle(left, room.top, wide, head - 12 * u, radius)
        painter.area(strip, look.tone(i), layer="thing")
        look.words(
            node,
            Box(heads[i].left, room.top, heads[i].right, room.top + head - 12 * u),
            size,
            look.words_on(look.tone(i)),
        )
        for k, card in enumerate(details[i] if i < len(details) else ()):
            top = room.top + head + k * high + pad * 0.4
            box = Box(left + pad, top, left + wide - pad, top + high - pad)
            painter.area(
                geometry.rectangle(box.left, box.top, box.width, box.height, radius * 0.6), paper, layer="thing"
            )
            painter.area(geometry.rectangle(box.left, box.top, 9 * u, box.height, 4 * u), look.tone(i), layer="thing")
            look.words_from(
                card,
                Box(box.left + 1.9 * pad, box.top, box.right - 0.5 * pad, box.bottom),
                small,
                look.words_on(paper),
                font="medium",
            )
        painter.document.close()


_NARROW: Final = 0.34  # of the width, for the names of layers beside what is in them


def draw_layers(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw bands over each other, the first at the top, each with its name and what is in it as chips."""
    painter, u = look.painter, look.painter.unit
    nodes = diagram.nodes or ("",) * 3
    details = diagram.details or ((),) * len(nodes)
    gap = 18 * u
    high = min((room.height - gap * (len(nodes) - 1)) / len(nodes), 230 * u)
    top = room.centre[1] - (high * len(nodes) + gap * (len(nodes) - 1)) / 2
    radius = rng.choice((8, 20, 30)) * u
    pad = 26 * u
    told = any(details)
    rooms = [
        Box(
            room.left + pad,
            top + i * (high + gap) + 0.1 * high,
            room.left + (room.width * _NARROW if told else room.width - pad),
            top + i * (high + gap) + 0.9 * high,
        )
        for i in range(len(nodes))
    ]
    size = fitting_size(nodes, rooms, look.font, _MOST * u, _LEAST * u)
    left = room.left + room.width * _NARROW + pad
    most = max((len(one) for one in details), default=1) or 1
    wide = (room.right - pad - left - (most - 1) * 16 * u) / most
    chips = [chip for one in details for chip in one]
    small = fitting_size(chips, [Box(0, 0, wide - 20 * u, high * 0.56)] * len(chips), "medium", 32 * u, _LEAST * u)
    for i, node in enumerate(nodes):
        y = top + i * (high + gap)
        painter.document.open(node or f"layer {i + 1}")
        fill = look.fill(i)
        painter.area(geometry.rectangle(room.left, y, room.width, high, radius), fill, layer="thing")
        (look.words_from if told else look.words)(node, rooms[i], size, look.words_on(fill))
        paper = mix(fill, "#ffffff", 0.82)
        for k, chip in enumerate(details[i] if i < len(details) else ()):
            box = Box(left + k * (wide + 16 * u), y + high * 0.18, left + k * (wide + 16 * u) + wide, y + high * 0.82)
            painter.area(
                geometry.rectangle(box.left, box.top, box.width, box.height, radius * 0.6), paper, layer="thing"
            )
            look.words(
                chip,
                Box(box.left + 10 * u, box.top, box.right - 10 * u, box.bottom),
                small,
                look.words_on(paper),
                font="medium",
            )
        painter.document.close()
