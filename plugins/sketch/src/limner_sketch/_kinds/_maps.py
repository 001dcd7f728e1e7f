"""Maps: land in the sea with its places, their names, and the way from one to the next."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Box, Point
from limner_sketch._kinds._common import fit, paint, star
from limner_sketch._kinds._print import Print
from limner_sketch._lettering import measure, write

__all__ = ["map_sheet"]

_SEA, _LAND, _SAND, _GREEN = "#9fd0dc", "#cfe0a3", "#f0e2b4", "#b4d08a"
_LAKE = "#86c5d8"
_OLD_SEA, _OLD_LAND = "#e9d3a4", "#f4e6c3"
_RED: Final = "#d6402f"
# Where places are, in shares of the land, so that a way winds through them.
_SPOTS: Final = (
    (0.2, 0.68), (0.5, 0.3), (0.78, 0.62), (0.22, 0.28), (0.52, 0.74), (0.8, 0.24), (0.36, 0.5), (0.66, 0.48),
)  # fmt: skip
_TREES: Final = ((0.36, 0.2), (0.64, 0.8), (0.1, 0.5), (0.92, 0.44), (0.36, 0.84), (0.64, 0.18))
_PIRATES: Final = frozenset({"treasure", "pirate"})


def map_sheet(p: Print) -> int:
    """Draw the map; return how many of the things it shows."""
    w, h, u = p.width, p.height, p.painter.unit
    rng = p.task.rng("map")
    title = p.task.plan.text or ""
    old = any(word in title.lower() for word in _PIRATES) or p.task.plan.style == "vintage"
    sea, land = (_OLD_SEA, _OLD_LAND) if old else (_SEA, _LAND)
    p.painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), lighter(sea, 0.02), sea, layer="sky")
    _waves(p, sea, rng)
    top = 0.16 * h if title else 0.07 * h
    box = Box(0.07 * w, top, 0.93 * w, 0.93 * h)
    coast = _coast(box, rng)
    shore = mix(land, "#ffffff", 0.35)
    p.painter.area(coast(1.035), darker(sea, 0.05), layer="scenery")
    p.painter.area(coast(1.0), _SAND if not old else darker(land, 0.08), layer="scenery")
    p.painter.area(coast(0.955), shore if old else land, layer="scenery")
    if not old:
        for dx, dy, r in ((0.3, 0.36, 0.15), (0.68, 0.66, 0.17)):
            spot = geometry.ellipse(
                box.left + dx * box.width, box.top + dy * box.height, r * box.width, r * 0.6 * box.height
            )
            p.painter.area(spot, mix(land, _GREEN, 0.7), layer="scenery")
    places = [
        (box.left + (0.06 + 0.88 * sx) * box.width, box.top + (0.08 + 0.84 * sy) * box.height)
        for sx, sy in _spread(len(p.made))
    ]
    if p.task.plan.setting in {"lake", "river"}:
        _water(p, box, places)
    p.document.close()
    half = (0.155 if len(p.made) <= 3 else 0.12 if len(p.made) <= 5 else 0.1) * h
    _way(p, places, old=old, half=half)
    for fx, fy in _TREES:
        x, y = box.left + (0.06 + 0.88 * fx) * box.width, box.top + (0.08 + 0.84 * fy) * box.height
        if all(math.hypot(x - a, y - b) > 1.5 * half for a, b in places):
            _grove(p, x, y, 15 * u, old=old)
    names = [*(p.task.plan.tagline or "").split(" · "), *("" for _ in p.made)]
    order = sorted(zip(p.made, places, names, strict=False), key=lambda one: one[1][1])
    for one, (x, y), name in order:
        fit(one, Box(x - half, y - 1.15 * half, x + half, y + 0.75 * half), bottom=True)
        paint(p.painter, one, behind=land)
        if name:
            _name(p, name, x, y + 0.75 * half + 34 * u)
    if old:
        _cross(p, box, places)
    _compass(p, 0.9 * w, h - 0.13 * h, 0.075 * h)
    if title:
        _banner(p, title)
    return len(p.made)


def _water(p: Print, box: Box, places: list[Point]) -> None:
    """Draw a lake where there is room, or a river across the land."""
    if p.task.plan.setting == "river":
        x, y = box.centre
        bends = [
            (x - 0.06 * box.width, box.top + 0.02 * box.height),
            (x + 0.05 * box.width, y - 0.2 * box.height),
            (x - 0.04 * box.width, y + 0.12 * box.height),
            (x + 0.06 * box.width, box.bottom - 0.02 * box.height),
        ]
        p.painter.stroke(geometry.curve(bends, closed=False), _LAKE, 30 * p.painter.unit, layer="scenery")
        return
    free = [(box.left + fx * box.width, box.top + fy * box.height) for fx in (0.3, 0.5, 0.7) for fy in (0.3, 0.5, 0.72)]
    x, y = max(free, key=lambda at: min([math.hypot(at[0] - a, at[1] - b) for a, b in places], default=0.0))
    p.painter.oval(x, y, 0.12 * box.width, 0.1 * box.height, _LAKE, layer="scenery")
    _name(p, "lake", x, y + 10 * p.painter.unit)


def _spread(count: int) -> tuple[tuple[float, float], ...]:
    """Return where so many places are."""
    few: dict[int, tuple[tuple[float, float], ...]] = {
        1: ((0.5, 0.52),), 2: ((0.28, 0.6), (0.72, 0.42)), 3: ((0.2, 0.64), (0.5, 0.34), (0.8, 0.62)), 4: ((0.2, 0.68), (0.3, 0.26), (0.7, 0.36), (0.78, 0.74)),
        5: ((0.18, 0.7), (0.24, 0.26), (0.5, 0.52), (0.78, 0.24), (0.8, 0.74)),
    }  # fmt: skip
    return few.get(count) or _SPOTS[:count]


def _coast(box: Box, rng: Random) -> Callable[[float], geometry.Path]:
    """Return what draws the coast in a size: one line for land and for its shore."""
    bumps = [rng.uniform(0.9, 1.0) for _ in range(18)]
    x, y = box.centre

    def drawn(k: float) -> geometry.Path:
        corners: list[Point] = []
        for i, bump in enumerate(bumps):
            a = math.tau * i / len(bumps)
            c, s = math.cos(a), math.sin(a)
            # Between an ellipse and a rectangle, as a sheet is to be filled.
            round_ = (abs(c) ** 4 + abs(s) ** 4) ** -0.25
            corners.append((x + box.width / 2 * k * bump * c * round_, y + box.height / 2 * k * bump * s * round_))
        return geometry.curve(corners)

    return drawn


def _waves(p: Print, sea: str, rng: Random) -> None:
    u = p.painter.unit
    for _ in range(26):
        x, y = rng.uniform(0, p.width), rng.uniform(0, p.height)
        points = [(x, y), (x + 14 * u, y - 7 * u), (x + 28 * u, y), (x + 42 * u, y - 7 * u), (x + 56 * u, y)]
        p.painter.stroke(geometry.curve(points, closed=False), mix(sea, "#ffffff", 0.45), 4 * u)


def _way(p: Print, places: list[Point], *, old: bool, half: float) -> None:
    """Draw the way through the places as dashes, or a road."""
    u = p.painter.unit
    if len(places) < 2:
        return
    feet = [(x, y + 0.6 * half) for x, y in places]
    if not old:
        p.painter.stroke(geometry.curve(feet, closed=False, tension=0.8), "#fbf6e4", 20 * u, layer="thing")
        return
    for (x0, y0), (x1, y1) in itertools.pairwise(feet):
        length = math.hypot(x1 - x0, y1 - y0)
        steps = max(2, int(length / (34 * u)))
        for k in range(1, steps):
            t, bend = k / steps, math.sin(math.pi * k / steps) * 0.08 * length
            dx, dy = (x1 - x0) / length, (y1 - y0) / length
            x, y = x0 + (x1 - x0) * t - dy * bend, y0 + (y1 - y0) * t + dx * bend
            dash = geometry.polygon([(x - dx * 9 * u, y - dy * 9 * u), (x + dx * 9 * u, y + dy * 9 * u)], closed=False)
            p.painter.stroke(dash, "#8a5a34", 7 * u, layer="thing")


def _grove(p: Print, x: float, y: float, r: float, *, old: bool) -> None:
    tone = "#b79a62" if old else "#6fa65a"
    for dx, k in ((-1.3, 0.8), (1.3, 0.8), (0.0, 1.0)):
        tree = geometry.polygon(
            [(x + (dx - 0.9 * k) * r, y), (x + (dx + 0.9 * k) * r, y), (x + dx * r, y - 2.6 * k * r)]
        )
        p.painter.area(tree, tone if dx else darker(tone, 0.04), layer="thing")


def _name(p: Print, words: str, x: float, y: float) -> None:
    """Write the name of a place on a patch."""
    u = p.painter.unit
    said = words[:1].upper() + words[1:]
    size = 27 * u
    wide = measure(said, "medium", size) + 26 * u
    x = min(max(x, wide / 2 + 12 * u), p.width - wide / 2 - 12 * u)
    patch = "#fffaf0"
    p.painter.area(geometry.rectangle(x - wide / 2, y - 25 * u, wide, 36 * u, 18 * u), patch, layer="thing")
    write(p.document, said, x, y, size, p.tone(p.ink, patch), font="medium")


def _cross(p: Print, box: Box, places: list[Point]) -> None:
    """Mark the spot, away from all that is on the map."""
    r = 36 * p.painter.unit
    u = p.painter.unit
    free = [
        (box.left + fx * box.width, box.top + fy * box.height)
        for fx in (0.3, 0.45, 0.6, 0.72)
        for fy in (0.35, 0.55, 0.75)
    ]
    x, y = max(free, key=lambda at: min([math.hypot(at[0] - a, at[1] - b) for a, b in places], default=0.0))
    p.document.open("X marks the spot")
    for side in (-1, 1):
        line = geometry.polygon([(x - r, y - side * r), (x + r, y + side * r)], closed=False)
        p.painter.stroke(line, _RED, 19 * u, layer="thing")
    p.document.close()


def _compass(p: Print, x: float, y: float, r: float) -> None:
    p.document.open("compass rose")
    p.painter.disc(x, y, 0.98 * r, "#fffaf0", layer="thing")
    p.painter.area(star(x, y, 0.72 * r, points=4, inner=0.3, turn=45), "#c9a25a", layer="thing")
    p.painter.area(star(x, y, 0.92 * r, points=4, inner=0.26), p.ink, layer="thing")
    p.painter.area(
        geometry.polygon([(x, y - 0.92 * r), (x + 0.17 * r, y - 0.17 * r), (x - 0.17 * r, y - 0.17 * r)]),
        _RED,
        layer="thing",
    )
    p.document.close()


def _banner(p: Print, title: str) -> None:
    """Write the title on a banner at the top."""
    u, h = p.painter.unit, p.height
    size = min(0.068 * h, 0.068 * h * 0.66 * p.width / max(1.0, measure(title, p.font, 0.068 * h)))
    wide = measure(title, p.font, size) + 90 * u
    x, y, tall = p.width / 2, 0.09 * h, 1.7 * size
    ground = "#fffaf0"
    for side in (-1, 1):
        tail = [
            (x + side * (wide / 2 - 10 * u), y - tall * 0.3),
            (x + side * (wide / 2 + 54 * u), y - tall * 0.3),
            (x + side * (wide / 2 + 34 * u), y + tall * 0.15),
            (x + side * (wide / 2 + 54 * u), y + tall * 0.6),
            (x + side * (wide / 2 - 10 * u), y + tall * 0.6),
        ]
        p.painter.area(geometry.polygon(tail), darker(mix(p.accent, ground, 0.5), 0.06), layer="thing")
    p.painter.area(geometry.rectangle(x - wide / 2, y - tall / 2, wide, tall, 8 * u), ground, layer="thing")
    write(p.document, title, x, y + 0.34 * size, size, p.tone(p.ink, ground), font=p.font)
