"""Where outlines are: their contours as polygons, and what a level line has inside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from limner_sketch._geometry import Path, Point

__all__ = ["level_spans", "rings_of"]

_STEPS: Final = 8  # straight pieces of a curve


def rings_of(path: Path) -> Iterator[list[Point]]:
    """Flatten the contours of an outline."""
    ring: list[Point] = []
    for segment in path:
        command, *given = segment
        if command == "M":
            if ring:
                yield ring
            ring = [(given[0], given[1])]
        elif command == "L":
            ring.append((given[0], given[1]))
        elif command == "C":
            (ax, ay), (bx, by, cx, cy, dx, dy) = ring[-1], given
            for t in (n / _STEPS for n in range(1, _STEPS + 1)):
                u = 1 - t
                p, q, r, s = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
                ring.append((p * ax + q * bx + r * cx + s * dx, p * ay + q * by + r * cy + s * dy))
    if ring:
        yield ring


def level_spans(rings: Iterable[list[Point]], y: float) -> list[tuple[float, float]]:
    """Return where a level line is inside contours, by their winding."""
    crossings: list[tuple[float, int]] = []
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (ay <= y) != (by <= y):
                crossings.append((ax + (y - ay) / (by - ay) * (bx - ax), 1 if by > ay else -1))
    crossings.sort()
    spans: list[tuple[float, float]] = []
    winding, start = 0, 0.0
    for x, turn in crossings:
        if winding == 0:
            start = x
        winding += turn
        if winding == 0:
            spans.append((start, x))
    return spans
