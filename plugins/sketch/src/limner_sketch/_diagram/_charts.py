"""Charts: timeline, pie and donut."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._emit import number
from limner_sketch._geometry import Box, Path, Point, Segment
from limner_sketch._lettering import write
from limner_sketch.plan import Diagram

_SLIVER = 0.055  # a part too thin for its percentage, which stands in the legend then

__all__ = ["draw_pie", "draw_timeline", "sector"]


def draw_timeline(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw dates along a line, what happened beside them, on both sides in turn."""
    painter, unit = look.painter, look.painter.unit
    count = max(1, len(diagram.nodes))
    across = room.width >= room.height
    x, y = room.centre
    painter.document.open("axis")
    ends: list[Point] = [(room.left, y), (room.right, y)] if across else [(x, room.top), (x, room.bottom)]
    look.arrow(ends, width=8)
    painter.document.close()
    above = rng.random() < 0.5
    spots = [(k + 0.5) / count for k in range(count)]
    parts = [node.partition(": ")[::2] for node in diagram.nodes]
    rooms = [_beside_axis(room, spot, (i % 2 == 0) == above, count, across=across) for i, spot in enumerate(spots)]
    halves = [(Box(r.left, r.top, r.right, r.centre[1]), Box(r.left, r.centre[1], r.right, r.bottom)) for r in rooms]
    dates = fitting_size(
        [date for date, _ in parts], [top for top, _ in halves][: len(parts)], look.font, 54 * unit, 20 * unit
    )
    told = fitting_size(
        [what for _, what in parts], [low for _, low in halves][: len(parts)], "medium", 34 * unit, 15 * unit
    )
    for i, (date, what) in enumerate(parts):
        near = spots[i]
        at = (room.left + room.width * near, y) if across else (x, room.top + room.height * near)
        painter.document.open(diagram.nodes[i])
        end = (at[0], rooms[i].bottom if rooms[i].bottom < y else rooms[i].top) if across else at
        if across:
            painter.stroke(geometry.polygon([at, end], closed=False), look.tone(i), 4 * unit, layer="thing")
        painter.disc(*at, 17 * unit, look.tone(i), layer="thing")
        if what:
            look.words(date, halves[i][0], dates, look.ink)
            look.words(what, halves[i][1], told, look.ink, font="medium")
        else:
            look.words(date, rooms[i], dates, look.ink)
        painter.document.close()


def _beside_axis(room: Box, spot: float, before: bool, count: int, *, across: bool) -> Box:
    """Return the room of the words at a spot of the axis, before it (above, left) or behind it."""
    x, y = room.centre
    if across:
        step = room.width / count
        half = min(step * (0.92 if count > 2 else 0.45), room.width * 0.2)
        cx = min(max(room.left + room.width * spot, room.left + half), room.right - half)
        near, far = room.height * 0.09, room.height * 0.42
        return Box(cx - half, y - far, cx + half, y - near) if before else Box(cx - half, y + near, cx + half, y + far)
    step = room.height / count
    cy, half = room.top + room.height * spot, min(step * 0.8, room.height * 0.12)
    left, right = (room.left, x - room.width * 0.08) if before else (x + room.width * 0.08, room.right)
    return Box(left, cy - half, right, cy + half)


def draw_pie(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw shares of a whole as sectors, with their names and percentages beside them."""
    painter, unit = look.painter, look.painter.unit
    total = sum(diagram.values)
    across = room.width > room.height * 1.1
    named = bool(diagram.nodes)
    side = min(room.width * (0.56 if across and named else 1), room.height * (1 if across or not named else 0.62))
    r = side * 0.47
    x = room.left + r + side * 0.03 if across and named else room.centre[0]
    y = room.centre[1] if across or not named else room.top + r
    hole = r * (0.56 if diagram.form == "donut" else 0)
    angle = math.radians(rng.choice((-90, -90, -45, 0)))
    if not total:
        return
    shares = [value / total for value in diagram.values]
    names = diagram.nodes or ("",) * len(shares)
    for i, share in enumerate(shares):
        if not share:
            continue
        percent = f"{number(share * 100, 0 if share >= 0.1 else 1)}%"
        painter.document.open(f"{names[i]} {percent}".strip())
        tone = look.tone(i)
        shape = sector(x, y, r, hole, angle, angle + share * math.tau)
        painter.area(shape, tone, layer="thing")
        if share < 1 and painter.style.mode not in {"line", "neon"}:
            painter.stroke(shape, look.paper, 5 * unit, layer="thing")
        middle, away = angle + share * math.pi, r * (0.64 if not hole else 0.5 + hole / r / 2)
        if share >= _SLIVER:
            size = min(46 * unit, (20 + 120 * share) * unit, 0.2 * r if hole else 0.24 * r)
            at = (x + away * math.cos(middle), y + away * math.sin(middle)) if share < 1 else (x, y)
            write(painter.document, percent, at[0], at[1] + size * 0.34, size, look.words_on(tone), font=look.font)
        painter.document.close()
        angle += share * math.tau
    if named:
        legend = (
            Box(x + r + 50 * unit, room.top, room.right, room.bottom)
            if across
            else Box(room.left, y + r + 24 * unit, room.right, room.bottom)
        )
        told = [
            f"{name} {number(s * 100, 1)}%" if 0 < s < _SLIVER else name for name, s in zip(names, shares, strict=True)
        ]
        _legend(look, told, legend)


def _legend(look: Look, names: list[str], room: Box) -> None:
    """Write the names of sectors, one under another, each with a patch of its colour."""
    painter, unit = look.painter, look.painter.unit
    step = min(room.height / len(names), 84 * unit)
    top = room.centre[1] - step * len(names) / 2
    patch = min(30 * unit, step * 0.5)
    rooms = [
        Box(room.left + patch * 1.7, top + i * step, room.right, top + (i + 0.9) * step) for i in range(len(names))
    ]
    size = fitting_size(names, rooms, "medium", 40 * unit, 15 * unit)
    for i, (name, one) in enumerate(zip(names, rooms, strict=True)):
        y = one.centre[1]
        mark = geometry.rectangle(room.left, y - patch / 2, patch, patch, 6 * unit)
        painter.area(mark, look.tone(i), layer="thing")
        write(
            painter.document,
            name,
            one.left,
            y + size * 0.34,
            size,
            look.ink,
            font="medium",
            width=one.width,
            anchor="start",
        )


def sector(x: float, y: float, r: float, hole: float, start: float, end: float) -> Path:
    """Return a sector of a disc or, with a hole, of a ring; angles in radians."""
    if end - start > math.tau - 1e-6:
        whole = geometry.ellipse(x, y, r, r)
        return whole if not hole else (*whole, *_reversed_circle(x, y, hole))
    out: list[Segment] = [("M", x + r * math.cos(start), y + r * math.sin(start)), *_arc(x, y, r, start, end)]
    out.append(("L", x + hole * math.cos(end), y + hole * math.sin(end)))
    if hole:
        out += _arc(x, y, hole, end, start)
    return (*out, ("Z",))


def _reversed_circle(x: float, y: float, r: float) -> Path:
    return (("M", x + r, y), *_arc(x, y, r, math.tau, 0), ("Z",))


def _arc(x: float, y: float, r: float, start: float, end: float) -> list[Segment]:
    """Return Bézier curves along a circle, at most a quarter of it each."""
    pieces = max(1, math.ceil(abs(end - start) / (math.pi / 2) - 1e-9))
    step = (end - start) / pieces
    k = 4 / 3 * math.tan(step / 4)  # the usual handle of an arc
    out: list[Segment] = []
    for i in range(pieces):
        a, b = start + i * step, start + (i + 1) * step
        out.append((
            "C", x + r * (math.cos(a) - k * math.sin(a)), y + r * (math.sin(a) + k * math.cos(a)),
            x + r * (math.cos(b) + k * math.sin(b)), y + r * (math.sin(b) - k * math.cos(b)), x + r * math.cos(b), y + r * math.sin(b),
        ))  # fmt: skip
    return out
