"""Outlines as polygons: their corners, and whether a point is within."""

from __future__ import annotations

from itertools import pairwise

from limner_sketch._geometry import Path, Point

__all__ = ["corners_of", "holds"]


def corners_of(path: Path) -> list[Point]:
    """Return an outline as a polygon."""
    points: list[Point] = []
    for segment in path:
        numbers = [value for value in segment if isinstance(value, float | int)]
        if segment[0] == "C":
            (x0, y0), (x1, y1, x2, y2, x3, y3) = points[-1], numbers
            for t in (0.25, 0.5, 0.75, 1.0):
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        elif numbers:
            points.append((numbers[-2], numbers[-1]))
    return points


def holds(outline: list[Point], point: Point) -> bool:
    """Whether a polygon holds a point."""
    x, y = point
    crossed = 0
    for (ax, ay), (bx, by) in pairwise([*outline, *outline[:1]]):
        crossed += (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax
    return bool(crossed % 2)
