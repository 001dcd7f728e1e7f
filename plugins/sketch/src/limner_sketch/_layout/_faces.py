"""Faces of things that have none: a happy avocado, a sad battery."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from limner_sketch import figures
from limner_sketch._canvas import Canvas
from limner_sketch._colour import to_oklch
from limner_sketch._dress import main_colour
from limner_sketch._geometry import Affine, Path, Point
from limner_sketch._layout._items import Item, Wanted
from limner_sketch._outlines import corners_of, holds
from limner_sketch._parse._colours import colour_of
from limner_sketch.plan import Subject

__all__ = ["face_of", "faced", "length_of"]

_DARK: Final = 0.46  # lightness of a ground on which dark eyes need their white
_WIDE: Final = 59.0  # half the width of a face, cheeks and all
_LEAST_CORNERS: Final = 8
_BEND: Final = {"happy": 14.0, "loving": 14.0, "calm": 8.0, "sleepy": 7.0, "sad": -12.0, "angry": -11.0}


def faced(host: Item) -> Item:
    """Give a thing a face."""
    c = Canvas()
    mood = host.wanted.subject.mood or "happy"
    ground = colour_of(host.wanted.subject.colour or "") or main_colour(host.figure)
    dark = to_oklch(ground).lightness < _DARK
    for side in (-30, 30):
        if dark and mood in {"happy", "calm", "sad", "surprised"}:
            c.ellipse(side, -8, 17, 20, "white")
        c.eye(side, -8, 13, mood)
        c.blush(side * 1.75, 16, 12)
    ink = "white" if dark else "mouth"
    if mood not in _BEND:
        c.smile(0, 22, 36, mood, weight=6)
    else:
        bend = _BEND[mood]
        c.line([(x, 18 + bend * (1 - (x / 18) ** 2) - bend / 3) for x in range(-18, 19, 6)], ink, 6)
    (x, y), scale = face_of(host)
    face = Wanted(host.wanted.index, Subject(what="face"), figures.entry("mouth"))
    return Item(face, c.figure("face"), Affine.scale(scale).then(Affine.move(x, y)))


def face_of(host: Item) -> tuple[Point, float]:
    """Return where a thing without a face of its own has one, and its scale.

    It is where the figure says ("smile", and "smile_edge" at its side), in the middle if that lies well within the thing, or where there is most room.
    """
    box = host.box
    if "smile" in host.figure.anchors:
        at, edge = host.point("smile"), host.point("smile_edge")
        return at, math.dist(at, edge) / _WIDE
    usual = 0.44 * min(box.width, box.height)
    middle = (box.centre[0], box.top + (0.56 if box.height < 1.4 * box.width else 0.48) * box.height)
    outlines = [[host.by.point(*p) for p in corners_of(s.path)] for s in host.figure.parts if not s.width and s.outline]
    room = min(_reach(outlines, middle, side, box.width) for side in (-1, 1))
    if room > 0.16 * min(box.width, box.height):
        return middle, min(usual, 1.7 * room) / (2 * _WIDE)
    at, room = _roomiest(host)
    return at, min(usual, 1.7 * room) / (2 * _WIDE)


def _reach(outlines: list[list[Point]], point: Point, side: int, width: float) -> float:
    """Return how far a thing goes on from a point to one side."""
    steps = 24
    for k in range(steps + 1):
        x = point[0] + side * width * k / (2 * steps)
        if not any(holds(outline, (x, point[1])) for outline in outlines):
            return width * k / (2 * steps)
    return width / 2


def _roomiest(host: Item) -> tuple[Point, float]:
    """Return the point of a thing's largest shape that lies farthest inside, the middle if it can be, and how far."""
    box = host.box
    middle = (box.centre[0], box.top + (0.56 if box.height < 1.4 * box.width else 0.48) * box.height)
    path = max((s.path for s in host.figure.parts if not s.width), key=length_of, default=())
    corners = [host.by.point(*p) for p in corners_of(path)]
    if len(corners) < _LEAST_CORNERS:
        return middle, 0.3 * min(box.width, box.height)
    edges = list(pairwise([*corners, corners[0]]))
    rim = [*corners, *(((ax + bx) / 2, (ay + by) / 2) for (ax, ay), (bx, by) in edges)]

    def within(point: Point) -> float:
        x, y = point
        crossed = sum(
            (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax for (ax, ay), (bx, by) in edges
        )
        return min(math.dist(point, spot) for spot in rim) if crossed % 2 else 0.0

    spots = [(box.left + box.width * i / 12, box.top + box.height * j / 12) for i in range(1, 12) for j in range(1, 12)]
    best = max(spots, key=within)
    room = within(middle)
    return (middle, room) if room > 0.7 * within(best) else (best, within(best))


def length_of(path: Path) -> float:
    """Return how long an outline is."""
    points = corners_of(path)
    return sum(math.dist(a, b) for a, b in pairwise(points))
