"""Prints of animals' coats: leopard, cow and giraffe spots, zebra and tiger stripes, each without a seam."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._geometry import Path, Point
from limner_sketch._painter import Painter

__all__ = ["COATS", "FURS"]

COATS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "leopard": ("#e5b875", ("#4a3020", "#b97c3f")),
    "cow": ("#faf7f0", ("#35303a",)),
    "giraffe": ("#f3dfb4", ("#b9762f",)),
    "zebra": ("#faf7f0", ("#2a2830",)),
    "tiger": ("#ef9a4a", ("#2c2420",)),
}
"""The ground and the spots of each coat, where no colours are asked for."""
_ROWS: Final = 8


def _blob(
    rng: Random, x: float, y: float, r: float, *, rough: float, start: float = 0.0, turn: float = math.tau
) -> Path:
    """Return a rough outline around a point; of a part of the turn only, it is open."""
    count = 9
    points: list[Point] = []
    for i in range(count):
        a = start + turn * i / count
        k = r * (1 + rng.uniform(-rough, rough))
        points.append((x + k * math.cos(a), y + k * math.sin(a)))
    return geometry.curve(points, closed=turn >= math.tau)


def _spread(p: Painter, rng: Random) -> list[tuple[float, float, float]]:
    """Return places in shifted rows, each a little off, with those that come in again at the opposite edge, and a size of each."""
    step_x, step_y = p.width / _ROWS, p.height / _ROWS
    spots: list[tuple[float, float, float]] = []
    for j in range(_ROWS):
        for i in range(_ROWS):
            x = (i + 0.5 * (j % 2) + 0.25 + rng.uniform(-0.14, 0.14)) * step_x
            y = (j + 0.5 + rng.uniform(-0.14, 0.14)) * step_y
            size = rng.uniform(0.8, 1.15)
            near_x = [x, *([x - p.width] if x > p.width - step_x else [x + p.width] if x < step_x else [])]
            near_y = [y, *([y - p.height] if y > p.height - step_y else [y + p.height] if y < step_y else [])]
            spots += [(a, b, size) for a in near_x for b in near_y]
    return spots


def _leopard(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    r = 0.33 * min(p.width, p.height) / _ROWS
    for x, y, size in _spread(p, Random("leopard")):
        rng = Random(f"{size:.6f}")  # what crosses an edge looks the same on both sides
        p.area(_blob(rng, x, y, 0.72 * r * size, rough=0.2), tones[-1])
        start = rng.uniform(0, math.tau)
        for k in range(3):
            arc = _blob(rng, x, y, r * size, rough=0.1, start=start + k * math.tau / 3, turn=1.35)
            p.stroke(arc, tones[0], 0.42 * r * size, layer="thing")


def _spots(p: Painter, tones: Sequence[str], share: float, rough: float, seed: str) -> None:
    r = share * min(p.width, p.height) / _ROWS
    paths = [_blob(Random(f"{size:.6f}"), x, y, r * size, rough=rough) for x, y, size in _spread(p, Random(seed))]
    p.area(tuple(s for path in paths for s in path), tones[0])


def _cow(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    _spots(p, tones, 0.36, 0.42, "cow")


def _giraffe(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    w, h = p.width / _ROWS, p.height / _ROWS
    rng = Random("giraffe")
    shift = {
        (i, j): (rng.uniform(-0.17, 0.17) * w, rng.uniform(-0.17, 0.17) * h) for i in range(_ROWS) for j in range(_ROWS)
    }

    def corner(i: int, j: int) -> Point:
        dx, dy = shift[i % _ROWS, j % _ROWS]
        return (i + 0.25 + 0.5 * (j % 2)) * w + dx, (j + 0.5) * h + dy

    paths: list[Path] = []
    for j in range(-1, _ROWS + 1):
        for i in range(-1, _ROWS + 1):
            right = i + 1
            low = (corner(i, j + 1), corner(right, j + 1))
            corners = [corner(i, j), corner(right, j), low[1], low[0]]
            x, y = sum(a for a, _ in corners) / 4, sum(b for _, b in corners) / 4
            paths.append(geometry.polygon([(x + 0.84 * (a - x), y + 0.84 * (b - y)) for a, b in corners]))
    p.area(tuple(s for path in paths for s in path), tones[0])


def _zebra(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    """Bands that swell and thin as they wave down, closed at the upper and lower edge."""
    count, steps = 10, 24
    paths: list[Path] = []
    for i in range(-1, count + 1):
        x0, phase = (i + 0.25) * p.width / count, 2.1 * (i % count)
        left: list[Point] = []
        right: list[Point] = []
        for k in range(steps + 1):
            t = math.tau * k / steps
            x = x0 + 0.05 * p.width * math.sin(t) + 0.02 * p.width * math.sin(2 * t + 0.6)
            half = p.width / count * (0.2 + 0.11 * math.sin(t + phase) + 0.05 * math.sin(3 * t + 2 * phase))
            y = p.height * k / steps
            left.append((x - half, y))
            right.append((x + half, y))
        paths.append(geometry.polygon([*left, *reversed(right)]))
    p.area(tuple(s for path in paths for s in path), tones[0])


FURS: Final[dict[str, Callable[[Painter, str, Sequence[str]], None]]] = {
    "leopard": _leopard,
    "cow": _cow,
    "giraffe": _giraffe,
    "zebra": _zebra,
    "tiger": _zebra,
}
"""What draws each coat."""
