"""Diagrams of software: sequences of messages between lifelines, and entities with their fields."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._look import Look, fitting_size, rim
from limner_sketch._geometry import Box, Point
from limner_sketch._lettering import measure, write
from limner_sketch.plan import Diagram

__all__ = ["draw_entities", "draw_sequence"]

_LEAST = 14
_HEAD = 76  # units of the head of a table
_KIND = "is a"  # what the link from a class to that of which it is a kind says
_AROUND = 3  # so many tables around one in the middle are set around it


def draw_sequence(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw who takes part side by side, a dashed line below each, and messages as arrows from line to line, in order."""
    painter, u = look.painter, look.painter.unit
    count = max(1, len(diagram.nodes))
    step = room.width / count
    wide, head = min(step * 0.82, 320 * u), 112 * u
    xs = [room.left + (i + 0.5) * step for i in range(count)]
    boxes = [Box(x - wide / 2, room.top, x + wide / 2, room.top + head) for x in xs]
    rooms = [Box(b.left + 12 * u, b.top + 6 * u, b.right - 12 * u, b.bottom - 6 * u) for b in boxes]
    size = fitting_size(diagram.nodes, rooms[: len(diagram.nodes)], look.font, 46 * u, _LEAST * u)
    painter.document.open("lifelines")
    muted = mix(look.palette.ink, look.paper, 0.55)
    dash = 16 * u
    for x in xs:
        y = room.top + head
        while y < room.bottom:
            painter.stroke(
                geometry.polygon([(x, y), (x, min(y + dash, room.bottom))], closed=False), muted, 3.5 * u, layer="thing"
            )
            y += dash * 1.8
    painter.document.close()
    links = diagram.links
    pitch = min((room.bottom - room.top - head - 30 * u) / max(1, len(links)), 150 * u)
    said = [link.label or "" for link in links]
    spans = [Box(0, 0, abs(xs[link.end] - xs[link.start]) - 46 * u, 44 * u) for link in links]
    small = fitting_size(said, spans, "medium", 38 * u, _LEAST * u) if links else 0.0
    first = room.top + head + 30 * u + pitch * 0.62
    for k, link in enumerate(links):
        y = first + k * pitch
        a, b = xs[link.start], xs[link.end]
        way = 1 if b > a else -1
        asked = sum(1 for other in links[:k] if (other.start, other.end) == (link.end, link.start))
        back = asked > sum(1 for other in links[:k] if (other.start, other.end) == (link.start, link.end))
        painter.document.open(f"{diagram.nodes[link.start]} to {diagram.nodes[link.end]}: {link.label or 'message'}")
        tone = mix(look.tone(link.start), look.palette.ink, 0.3)
        if back:
            x = a + way * 9 * u
            while way * (b - way * 40 * u - x) > 0:
                end = x + way * min(18 * u, way * (b - way * 30 * u - x))
                painter.stroke(geometry.polygon([(x, y), (end, y)], closed=False), tone, 5 * u, layer="thing")
                x += way * 30 * u
            look.arrow([(b - way * 36 * u, y), (b - way * 9 * u, y)], tone=tone)
        else:
            look.arrow([(a + way * 9 * u, y), (b - way * 9 * u, y)], tone=tone)
        if link.label:
            write(
                painter.document,
                link.label,
                (a + b) / 2,
                y - 14 * u,
                small,
                look.ink,
                font="medium",
                width=abs(b - a) - 40 * u,
            )
        painter.document.close()
    for i, (node, box) in enumerate(zip(diagram.nodes, boxes, strict=False)):
        look.node(i, box, node, size, outline="round")


def draw_entities(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:  # noqa: ARG001 - drawn like every chart
    """Draw each entity as a small table of its fields, and lines between those that belong together; the end with the fork is the many."""
    painter, u = look.painter, look.painter.unit
    count = len(diagram.nodes)
    if not count:
        return
    details = diagram.details or ((),) * count
    links = [(link.start, link.end) for link in diagram.links]
    kinds = bool(links) and all(link.label == _KIND for link in diagram.links)
    boxes = _below_first(count, details, room, u) if kinds else _placed(count, links, details, room, u)
    painter.document.open("relations")
    for link in diagram.links:
        if kinds:
            _inherits(look, boxes[link.start], boxes[link.end])
        else:
            _relation(look, boxes[link.start], boxes[link.end], link.label)
    painter.document.close()
    head = _HEAD * u
    heads = [Box(b.left + 16 * u, b.top, b.right - 16 * u, b.top + head) for b in boxes]
    size = fitting_size(diagram.nodes, heads, look.font, 42 * u, _LEAST * u)
    fields = [field for one in details for field in one]
    step = min(
        ((b.height - head - 10 * u) / max(1, len(one)) for b, one in zip(boxes, details, strict=True)), default=40 * u
    )
    step = min(step, 60 * u)
    small = fitting_size(fields, [Box(0, 0, boxes[0].width - 44 * u, step)] * len(fields), "medium", 36 * u, 12 * u)
    paper = mix(look.paper, "#ffffff", 0.75)
    for i, (node, box) in enumerate(zip(diagram.nodes, boxes, strict=True)):
        painter.document.open(node)
        whole = geometry.rectangle(box.left, box.top, box.width, box.height, 14 * u)
        painter.area(whole, paper, layer="thing")
        painter.area(geometry.rectangle(box.left, box.top, box.width, head, 14 * u), look.tone(i), layer="thing")
        painter.stroke(whole, look.tone(i), 4 * u, layer="thing")
        look.words(node, heads[i], size, look.words_on(look.tone(i)))
        for k, field in enumerate(details[i]):
            top = box.top + head + 8 * u + k * step
            look.words_from(
                field,
                Box(box.left + 22 * u, top, box.right - 20 * u, top + step),
                small,
                look.words_on(paper),
                font="medium",
            )
        painter.document.close()


def _placed(
    count: int, links: Sequence[tuple[int, int]], details: Sequence[Sequence[str]], room: Box, u: float
) -> list[Box]:
    """Return the boxes of entities: around one that all others belong to, else in rows."""
    most = max((len(one) for one in details), default=0)
    field = 60 * u if count <= 4 else 48 * u
    tall = _HEAD * u + max(most, 1) * field + 18 * u
    near = [len({a if b == i else b for a, b in links if i in {a, b}}) for i in range(count)]
    hub = next((i for i in range(count) if near[i] == count - 1 and near[i] >= _AROUND), None)
    if hub is not None:
        others = [i for i in range(count) if i != hub]
        half = math.ceil(len(others) / 2)
        wide = min(room.width * 0.27, 330 * u)
        boxes = {hub: _box(room.centre, wide, min(tall, room.height * 0.8))}
        for side, group in ((room.left + wide / 2, others[:half]), (room.right - wide / 2, others[half:])):
            pitch = room.height / max(1, len(group))
            for k, i in enumerate(group):
                boxes[i] = _box((side, room.top + (k + 0.5) * pitch), wide, min(tall, pitch * 0.88))
        return [boxes[i] for i in range(count)]
    columns = count if count <= 3 else math.ceil(math.sqrt(count * 1.4))
    rows = math.ceil(count / columns)
    wide = min(room.width / columns * 0.74, 400 * u)
    pitch = room.height / rows
    order = _in_order(count, links)
    boxes = {}
    for place, i in enumerate(order):
        row, column = divmod(place, columns)
        column = column if row % 2 == 0 else columns - 1 - column
        inset = (room.width - columns * wide) / max(1, columns - 1) if columns > 1 else 0
        x = room.left + wide / 2 + column * (wide + inset) if columns > 1 else room.centre[0]
        boxes[i] = _box((x, room.top + (row + 0.5) * pitch), wide, min(tall, pitch * 0.8))
    return [boxes[i] for i in range(count)]


def _below_first(count: int, details: Sequence[Sequence[str]], room: Box, u: float) -> list[Box]:
    """Return the first class above, and those that are of its kind below."""
    tall = min(_HEAD * u + max([1, *(len(one) for one in details)]) * 56 * u + 18 * u, room.height * 0.42)
    step = room.width / max(1, count - 1)
    wide = min(step * 0.8, 380 * u)
    first = _box((room.centre[0], room.top + tall / 2), min(380 * u, room.width * 0.5), tall)
    below = [_box((room.left + (i + 0.5) * step, room.bottom - tall / 2), wide, tall) for i in range(count - 1)]
    return [first, *below]


def _inherits(look: Look, one: Box, kind: Box) -> None:
    """Draw the line with a hollow triangle from a class to what it is a kind of."""
    painter, u = look.painter, look.painter.unit
    colour = mix(look.palette.ink, look.paper, 0.25)
    x, y = kind.centre[0], kind.bottom
    half = (y + 40 * u + one.top) / 2
    lines: list[Point] = [(one.centre[0], one.top), (one.centre[0], half), (x, half), (x, y + 34 * u)]
    painter.stroke(geometry.polygon(lines, closed=False), colour, 5 * u, layer="thing")
    head = geometry.polygon([(x, y + 2 * u), (x - 24 * u, y + 36 * u), (x + 24 * u, y + 36 * u)])
    painter.area(head, look.paper, layer="thing")
    painter.stroke(head, colour, 5 * u, layer="thing")


def _in_order(count: int, links: Sequence[tuple[int, int]]) -> list[int]:
    """Return entities so that those that belong together are neighbours where that can be."""
    near: list[list[int]] = [[] for _ in range(count)]
    for a, b in links:
        near[a].append(b)
        near[b].append(a)
    order: list[int] = []
    waiting = sorted(range(count), key=lambda i: (len(near[i]) or count, i))
    while waiting:
        following = next((i for i in waiting if order and i in near[order[-1]]), waiting[0])
        waiting.remove(following)
        order.append(following)
    return order


def _box(at: Point, wide: float, tall: float) -> Box:
    return Box(at[0] - wide / 2, at[1] - tall / 2, at[0] + wide / 2, at[1] + tall / 2)


def _relation(look: Look, many: Box, one: Box, label: str | None) -> None:
    """Draw the line between two entities: a fork where there are many, a bar where there is one."""
    painter, u = look.painter, look.painter.unit
    colour = mix(look.palette.ink, look.paper, 0.25)
    start, end = rim(many, one.centre, 0), rim(one, many.centre, 0)
    painter.stroke(geometry.polygon([start, end], closed=False), colour, 5 * u, layer="thing")
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1
    dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    fork = (start[0] + dx * 26 * u, start[1] + dy * 26 * u)
    for side in (-1, 1):
        foot = (start[0] - dy * 15 * u * side, start[1] + dx * 15 * u * side)
        painter.stroke(geometry.polygon([fork, foot], closed=False), colour, 5 * u, layer="thing")
    bar = (end[0] - dx * 20 * u, end[1] - dy * 20 * u)
    ends = [(bar[0] - dy * 15 * u, bar[1] + dx * 15 * u), (bar[0] + dy * 15 * u, bar[1] - dx * 15 * u)]
    painter.stroke(geometry.polygon(ends, closed=False), colour, 5 * u, layer="thing")
    if label and measure(label, "medium", 24 * u) < length - 60 * u:
        look.beside(label, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2), length - 60 * u)
