"""What everybody knows from a picture in a schoolbook: the water cycle, a leaf at work, the planets around the sun."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TypeAlias

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._look import Look
from limner_sketch._geometry import Affine, Box, Path, Point
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import measure, write
from limner_sketch.plan import Diagram

__all__ = ["scene_of"]

Scene: TypeAlias = Callable[[Look, Diagram, Box, Mapping[int, Cluster]], None]

_DEEP, _SUN, _CLOUD = "#2f86c1", "#ffd34d", "#ffffff"


def scene_of(diagram: Diagram) -> Scene | None:
    """Return what draws a diagram as the picture that everybody knows of it, None where there is none."""
    if diagram.form not in {"flow", "cycle", "pyramid"} or diagram.series or any(diagram.details):
        return None
    told = {node.lower() for node in diagram.nodes}
    return next((scene for names, scene in _SCENES if names == told), None)


def _label(look: Look, words: str, x: float, y: float, *, size: float = 30, dark: bool = False) -> None:
    """Write words on a pale pill, or, on a dark ground, plainly."""
    painter = look.painter
    size *= painter.unit
    width = measure(words, "medium", size)
    if dark and painter.style.mode not in {"line", "neon"}:
        write(painter.document, words, x, y + 0.34 * size, size, painter.style.colour("#f4f1e4"), font="medium")
        return
    half, high = width / 2 + 0.6 * size, 0.86 * size
    painter.area(geometry.rectangle(x - half, y - high, 2 * half, 2 * high, high), "#fffdf6", layer="thing")
    write(painter.document, words, x, y + 0.34 * size, size, look.words_on("#fffdf6"), font="medium")


def _waved(start: Point, end: Point, swing: float, count: int = 4) -> list[Point]:
    """Return points from one to the other that swing to both sides, as vapour rises."""
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0) or 1
    u, v = -(y1 - y0) / length, (x1 - x0) / length
    points = [start]
    for i in range(1, 2 * count):
        t, side = i / (2 * count), math.sin(math.pi * i / 2) * swing
        points.append((x0 + (x1 - x0) * t + u * side, y0 + (y1 - y0) * t + v * side))
    return [*points, end]


def _cloud(look: Look, x: float, y: float, r: float, tone: str) -> None:
    discs = ((-1.1, 0.1, 0.62), (-0.4, -0.35, 0.8), (0.5, -0.22, 0.7), (1.15, 0.14, 0.54))
    outline: Path = tuple(s for dx, dy, k in discs for s in geometry.ellipse(x + dx * r, y + dy * r, k * r, k * r))
    base = geometry.rectangle(x - 1.5 * r, y - 0.05 * r, 3.0 * r, 0.72 * r, 0.36 * r)
    look.painter.area((*outline, *base), tone, layer="thing")


def _sun(look: Look, x: float, y: float, r: float) -> None:
    beam = geometry.polygon([(x - 0.09 * r, y - 1.22 * r), (x + 0.09 * r, y - 1.22 * r), (x, y - 1.62 * r)])
    beams = tuple(s for i in range(12) for s in Affine.turn(30 * i, about=(x, y)).path(beam))
    look.painter.area(beams, _SUN, layer="thing")
    look.painter.disc(x, y, r, "#ffe27a", _SUN, layer="thing")


def _water_cycle(look: Look, diagram: Diagram, room: Box, pictures: Mapping[int, Cluster]) -> None:  # noqa: ARG001 - drawn from shapes of its own
    painter, u = look.painter, look.painter.unit
    names = {node.lower(): node for node in diagram.nodes}
    left, top, w, h = room.left, room.top, room.width, room.height

    def at(x: float, y: float) -> Point:
        return left + x * w, top + y * h

    painter.document.open("water cycle")
    painter.area(geometry.rectangle(left, top, w, h), "#9fd4f2", "#e4f5fb", layer="scenery")
    _sun(look, *at(0.88, 0.15), 0.075 * h)
    ridge = [at(0, 0.52), at(0.09, 0.36), at(0.15, 0.44), at(0.24, 0.27), at(0.4, 0.66), at(0.4, 1), at(0, 1)]
    painter.area(geometry.polygon(ridge), "#8f9bb0", "#a9b3c2", layer="scenery")
    painter.area(
        geometry.polygon([at(0.24, 0.27), at(0.283, 0.366), at(0.262, 0.38), at(0.238, 0.355), at(0.207, 0.385), at(0.185, 0.375)]),
        "#ffffff",
    )  # fmt: skip
    land = [at(0, 0.66), at(0.14, 0.6), at(0.32, 0.64), at(0.48, 0.74), at(0.6, 0.84)]
    painter.area(
        (*geometry.curve(land, closed=False), ("L", *at(0.66, 1)), ("L", *at(0, 1)), ("Z",)), "#8cc46a", "#6fae58"
    )
    painter.area(geometry.polygon([at(0.53, 0.79), at(1, 0.79), at(1, 1), at(0.62, 1)]), "#4fa8dc", _DEEP)
    river = [at(0.26, 0.64), at(0.33, 0.71), at(0.4, 0.75), at(0.5, 0.84), at(0.57, 0.87)]
    painter.stroke(geometry.curve(river, closed=False), "#4fa8dc", 15 * u, layer="scenery")
    for x, y in ((0.06, 0.74), (0.12, 0.8), (0.42, 0.88), (0.2, 0.86)):
        cx, cy = at(x, y)
        painter.area(geometry.rectangle(cx - 5 * u, cy, 10 * u, 30 * u), "#8a5f3c", layer="thing")
        painter.disc(cx, cy - 10 * u, 30 * u, "#4c9a5c", layer="thing")
    _cloud(look, *at(0.6, 0.22), 0.062 * h, _CLOUD)
    _cloud(look, *at(0.26, 0.17), 0.082 * h, "#8da0b6")
    drops: list[geometry.Segment] = []
    for i in range(12):
        x, y = at(0.165 + 0.19 * ((i * 0.618) % 1), 0.3 + 0.085 * (i % 3))
        drops += geometry.polygon([(x, y), (x - 5 * u, y + 26 * u)], closed=False)
    painter.stroke(tuple(drops), _DEEP, 6 * u, layer="thing")
    painter.document.close()
    painter.document.open("arrows")
    for x in (0.72, 0.8, 0.88):
        look.arrow(_waved(at(x, 0.75), at(x - 0.015, 0.44), 12 * u), tone="#e0693e", width=6)
    look.arrow([at(0.8, 0.26), at(0.755, 0.2), at(0.69, 0.18)], tone="#5a6f8a", width=7)
    look.arrow([at(0.5, 0.16), at(0.44, 0.12), at(0.37, 0.14)], tone="#5a6f8a", width=7)
    look.arrow([at(0.31, 0.77), at(0.38, 0.82), at(0.47, 0.91), at(0.56, 0.93)], tone="#1f5f99", width=7)
    painter.document.close()
    spots = {"evaporation": (0.8, 0.6), "condensation": (0.58, 0.36), "precipitation": (0.26, 0.57), "collection": (0.78, 0.91)}  # fmt: skip
    for name, (x, y) in spots.items():
        _label(look, names[name], *at(x, y), size=32)


def _photosynthesis(look: Look, diagram: Diagram, room: Box, pictures: Mapping[int, Cluster]) -> None:  # noqa: ARG001 - drawn from shapes of its own
    painter, u = look.painter, look.painter.unit
    names = {node.lower(): node for node in diagram.nodes}
    left, top, w, h = room.left, room.top, room.width, room.height

    def at(x: float, y: float) -> Point:
        return left + x * w, top + y * h

    painter.document.open("plant")
    painter.area(geometry.rectangle(left, top, w, 0.8 * h), "#bfe3f5", "#eef8ee", layer="scenery")
    painter.area(geometry.rectangle(left, top + 0.78 * h, w, 0.22 * h), "#9a6b45", "#7d5436", layer="scenery")
    painter.area(geometry.rectangle(left, top + 0.765 * h, w, 0.03 * h), "#7ab55a", layer="scenery")
    _sun(look, *at(0.13, 0.17), 0.085 * h)
    x, ground = at(0.5, 0.78)
    for dx, dy in ((-0.09, 0.15), (-0.03, 0.19), (0.04, 0.18), (0.1, 0.14)):
        root = [(x, ground), (x + dx * w * 0.5, ground + dy * h * 0.45), (x + dx * w, ground + dy * h)]
        painter.stroke(geometry.curve(root, closed=False), "#e6cda4", 7 * u, layer="thing")
    painter.stroke(
        geometry.curve([(x, ground), (x + 6 * u, top + 0.5 * h), (x, top + 0.22 * h)], closed=False),
        "#4f8f45",
        17 * u,
        layer="thing",
    )
    leaf = geometry.curve([(0, 0), (0.42, -0.22), (1, -0.06), (0.46, 0.16)], tension=0.9)
    vein = geometry.polygon([(0.06, 0), (0.86, -0.05)], closed=False)
    for side, y, size, turn in ((-1, 0.62, 0.2, -18), (1, 0.56, 0.22, -22), (-1, 0.44, 0.22, -26), (1, 0.36, 0.2, -32), (1, 0.24, 0.12, -60), (-1, 0.24, 0.12, -52)):  # fmt: skip
        by = Affine.turn(turn).then(Affine.scale(side * size * w, size * w)).then(Affine.move(x, top + y * h))
        painter.area(by.path(leaf), "#6cbf57", "#4ea34a", layer="thing")
        painter.stroke(by.path(vein), "#3c8a3f", 4 * u, layer="texture")
    painter.document.close()
    painter.document.open("arrows")
    for dy in (0.0, 0.05):
        look.arrow([at(0.21, 0.25 + dy), at(0.34, 0.36 + dy)], tone="#e8a21c", width=8)
    look.arrow([at(0.15, 0.6), at(0.22, 0.545), at(0.31, 0.53)], tone="#5a6f8a", width=8)
    look.arrow([at(0.685, 0.34), at(0.76, 0.27), at(0.83, 0.25)], tone="#2f86c1", width=8)
    look.arrow([at(0.3, 0.9), at(0.4, 0.885), at(0.46, 0.83)], tone="#2f86c1", width=8)
    look.arrow([at(0.56, 0.62), at(0.65, 0.69), at(0.73, 0.7)], tone="#c2573f", width=8)
    painter.document.close()
    spots = {"sunlight": (0.13, 0.38), "carbon dioxide": (0.12, 0.66), "water": (0.23, 0.91), "leaf": (0.63, 0.49), "oxygen": (0.89, 0.23), "sugar": (0.81, 0.7)}  # fmt: skip
    for name, (dx, dy) in spots.items():
        _label(look, names[name], *at(dx, dy), size=32)


# From the outside in: the radius in shares of the whole, and the colour.
_SHELLS = ((1.0, "#7a5a3c"), (0.955, "#c8502f"), (0.78, "#e0702f"), (0.56, "#f2a033"), (0.26, "#ffe27a"))


def _earth(look: Look, diagram: Diagram, room: Box, pictures: Mapping[int, Cluster]) -> None:  # noqa: ARG001 - drawn from shapes of its own
    """The earth with a piece cut out of it, and lines from its layers to their names."""
    painter, u = look.painter, look.painter.unit
    r = min(0.47 * room.height, 0.3 * room.width)
    x, y = room.left + 0.36 * room.width, room.centre[1]
    count = len(diagram.nodes)
    shells = _SHELLS if count == len(_SHELLS) else (_SHELLS[0], _SHELLS[1], _SHELLS[3], _SHELLS[4])
    painter.document.open("earth")
    painter.disc(x, y, r, "#4aa3df", "#2f79b8", layer="thing")
    for lands in (
        [(-0.86, -0.2), (-0.6, -0.62), (-0.24, -0.7), (-0.2, -0.36), (-0.44, -0.1), (-0.4, 0.2), (-0.66, 0.16)],
        [(-0.56, 0.42), (-0.3, 0.3), (-0.12, 0.5), (-0.26, 0.8), (-0.44, 0.74)],
    ):
        painter.area(geometry.curve([(x + dx * r, y + dy * r) for dx, dy in lands]), "#6bbf6a", layer="texture")
    angles = [math.radians(-62 + 124 * k / 24) for k in range(25)]
    for share, tone in shells:
        rim = [(x + share * r * math.cos(a), y + share * r * math.sin(a)) for a in angles]
        painter.area(geometry.polygon([(x, y), *rim]), tone, layer="thing")
    painter.document.close()
    inner = [share for share, _ in shells[1:]]
    middles = [1.0, *((a + b) / 2 for a, b in zip(inner, [*inner[1:], 0.0], strict=True))]
    for i, node in enumerate(diagram.nodes):
        turn = math.radians(-40 + 80 * i / max(1, count - 1))
        share = middles[i]
        start = (x + share * r * math.cos(turn), y + share * r * math.sin(turn))
        row = y + r * (1.5 * i / max(1, count - 1) - 0.75)
        end = x + 1.22 * r
        painter.stroke(geometry.polygon([start, (end, row)], closed=False), look.ink, 3 * u, layer="thing")
        painter.disc(*start, 6 * u, look.ink, layer="thing")
        size = 36 * u
        write(painter.document, node, end + 12 * u, row + 0.34 * size, size, look.ink, font="medium", anchor="start", width=room.right - end - 12 * u)  # fmt: skip


# Of a planet: its diameter beside that of the Earth, to the power of 0.45, so that the small ones are seen.
_SIZES = {"mercury": 0.65, "venus": 0.98, "earth": 1.0, "mars": 0.75, "jupiter": 2.3, "saturn": 2.5, "uranus": 1.6, "neptune": 1.55}  # fmt: skip


def _planets(look: Look, diagram: Diagram, room: Box, pictures: Mapping[int, Cluster]) -> None:
    painter, u = look.painter, look.painter.unit
    sky = "#131a3d"
    painter.document.open("sky")
    painter.area(geometry.rectangle(room.left, room.top, room.width, room.height), sky, "#1f2857", layer="scenery")
    stars: list[geometry.Segment] = []
    for i in range(60):
        x, y = room.left + room.width * ((i * 0.618) % 1), room.top + room.height * ((i * 0.7549 + 0.07) % 1)
        stars += geometry.ellipse(x, y, (1 + i % 3) * u, (1 + i % 3) * u)
    painter.area(tuple(stars), "#cdd6f5", layer="texture", opacity=0.8)
    names = [node.lower() for node in diagram.nodes]
    planets = [i for i, name in enumerate(names) if name in _SIZES]
    sun = 0.15 * room.width
    y = room.centre[1]
    half = 0.92 * sun
    disc = [(room.left + sun * math.cos(a), y + half * math.sin(a) * 1.6) for a in _quarter()]
    if "sun" in names:
        painter.area(geometry.polygon([(room.left, y - half * 1.6), *disc, (room.left, y + half * 1.6)]), "#ffd95a", "#ff9f2e", layer="thing")  # fmt: skip
    painter.document.close()
    start = room.left + (sun if "sun" in names else 0.02 * room.width)
    gaps = 0.35
    total = sum(_SIZES[names[i]] + gaps for i in planets) + gaps
    step = (room.right - start) / total
    x = start + gaps * step
    for k, i in enumerate(planets):
        wide = _SIZES[names[i]] * step
        middle = x + wide / 2
        reach = middle - room.left
        arc = [(room.left + reach * math.cos(a), y + 0.62 * room.height * math.sin(a)) for a in _quarter(0.72)]
        painter.stroke(geometry.curve(arc, closed=False), mix("#8f9bd0", sky, 0.35), 2 * u, layer="texture")
        if one := pictures.get(i):
            fit(one, Box(x, y - wide / 2, x + wide, y + wide / 2))
            paint(painter, one, behind=sky)
        down = wide / 2 + (34 if k % 2 else 62) * u
        _label(look, diagram.nodes[i], middle, y + down, size=24, dark=True)
        x += wide + gaps * step
    if "sun" in names:
        _label(look, diagram.nodes[names.index("sun")], room.left + 0.45 * sun, y, size=30)


def _quarter(most: float = math.pi / 2) -> list[float]:
    return [most * (k / 12 - 1) for k in range(25)]


_SCENES: tuple[tuple[set[str], Scene], ...] = (
    ({"evaporation", "condensation", "precipitation", "collection"}, _water_cycle),
    ({"sunlight", "water", "carbon dioxide", "leaf", "sugar", "oxygen"}, _photosynthesis),
    ({"crust", "upper mantle", "lower mantle", "outer core", "inner core"}, _earth),
    ({"crust", "mantle", "outer core", "inner core"}, _earth),
    ({"sun", *_SIZES}, _planets),
    (set(_SIZES), _planets),
)
