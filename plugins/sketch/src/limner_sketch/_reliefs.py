"""What a style does within and along an outline: facets, stitches, hatching, an unsteady hand."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._geometry import Box, Path, Point, Segment


def facets(box: Box, cell: float) -> tuple[Path, Path, Path]:
    """Return the triangles of an uneven net over a box: those in full light, in some light and in shade; the rest is as it is."""
    rng = Random(f"{box.width:.0f}x{box.height:.0f}")
    columns, rows = max(1, round(box.width / cell)), max(1, round(box.height / cell))
    net: list[list[Point]] = []
    for j in range(rows + 1):
        line: list[Point] = []
        for i in range(columns + 1):
            dx = rng.uniform(-0.34, 0.34) if 0 < i < columns else 0
            dy = rng.uniform(-0.34, 0.34) if 0 < j < rows else 0
            line.append((box.left + box.width * (i + dx) / columns, box.top + box.height * (j + dy) / rows))
        net.append(line)
    buckets: tuple[list[Path], ...] = ([], [], [], [])
    for j in range(rows):
        for i in range(columns):
            a, b, c, d = net[j][i], net[j][i + 1], net[j + 1][i + 1], net[j + 1][i]
            for triangle in ((a, b, c), (a, c, d)) if (i + j) % 2 else ((a, b, d), (b, c, d)):
                lit = rng.random() + 0.3 * (0.5 - (j + 0.5) / rows) + 0.22 * (0.5 - (i + 0.5) / columns)
                k = 0 if lit > 0.78 else 1 if lit > 0.52 else 3 if lit > 0.3 else 2
                buckets[k].append(geometry.polygon(list(triangle)))
    return _one(buckets[0]), _one(buckets[1]), _one(buckets[2])


def _one(paths: list[Path]) -> Path:
    return tuple(segment for path in paths for segment in path)


def lines(box: Box, gap: float, degrees: float) -> Path:
    """Return parallel lines over a box."""
    cx, cy = box.centre
    reach = math.hypot(box.width, box.height) / 2
    count = max(1, int(2 * reach / gap))
    if count > 160:
        gap, count = 2 * reach / 160, 160
    turn = math.radians(degrees)
    along, across = (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))
    out: list[Segment] = []
    for k in range(count + 1):
        s = -reach + gap * k
        x, y = cx + across[0] * s, cy + across[1] * s
        half = math.sqrt(max(0.0, reach * reach - s * s))
        out += [("M", x - along[0] * half, y - along[1] * half), ("L", x + along[0] * half, y + along[1] * half)]
    return tuple(out)


def unsteady(path: Path, reach: float, turn: int = 0) -> Path:
    """Return an outline as a hand draws it: every point a little beside its place."""
    rng = Random(f"{len(path)}/{path[0][1:]}/{turn}")

    def near(value: float | str) -> float:
        return float(value) + rng.uniform(-reach, reach)

    return tuple(
        (segment[0], *(near(value) for value in segment[1:])) if len(segment) > 1 else segment for segment in path
    )


def ragged(box: Box, reach: float, *, bumps: int = 9) -> Path:
    """Return the edge of a sheet that paint ran over: a box whose sides are waves."""
    rng = Random(f"{box.width:.0f}")
    sides = bumps - 2
    points: list[Point] = [
        *((box.left + box.width * (k + 0.5) / bumps, box.top + rng.uniform(-1, 1) * reach) for k in range(bumps)),
        *((box.right + rng.uniform(-1, 1) * reach, box.top + box.height * (k + 0.6) / sides) for k in range(sides)),
        *((box.right - box.width * (k + 0.5) / bumps, box.bottom + rng.uniform(-1, 1) * reach) for k in range(bumps)),
        *((box.left + rng.uniform(-1, 1) * reach, box.bottom - box.height * (k + 0.6) / sides) for k in range(sides)),
    ]
    return geometry.curve(points)


__all__ = ["facets", "lines", "ragged", "unsteady"]
