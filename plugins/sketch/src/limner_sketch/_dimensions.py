"""Dimension lines: how wide and how high a thing is, as a technical drawing shows it, without an invented number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._layout._items import Cluster
from limner_sketch._painter import Painter

__all__ = ["measured"]

_MOST: Final = 3  # things beyond these leave no room between them
_GAP: Final = 30.0  # between a thing and its line, in units of a picture of 1000
_HEAD: Final = 15.0


def measured(painter: Painter, clusters: Sequence[Cluster]) -> None:
    """Draw a line below and one beside each thing, with heads at both ends and lines that lead to it."""
    if len(clusters) > _MOST:
        return
    u, ink = painter.unit, painter.style.ink
    painter.document.open("dimensions")
    for made in clusters:
        box, gap = made.box, _GAP * u
        low = min(box.bottom + gap, painter.height - 44 * u)
        paths = _line((box.left, low), (box.right, low), u)
        for x in (box.left, box.right):
            paths.append(geometry.polygon([(x, box.bottom + 8 * u), (x, low + 10 * u)], closed=False))
        side = _free_side(made, clusters, painter.width, gap)
        if side is not None:
            paths += _line((side, box.top), (side, box.bottom), u)
            edge = box.right if side > box.right else box.left
            for y in (box.top, box.bottom):
                paths.append(geometry.polygon([(edge, y), (side, y)], closed=False))
        painter.document.path(tuple(s for path in paths for s in path), stroke=ink, width=2.4 * u, opacity=0.75)
    painter.document.close()


def _free_side(made: Cluster, clusters: Sequence[Cluster], width: float, gap: float) -> float | None:
    """Return where beside a thing there is room for its line."""
    box = made.box
    for x in (box.right + gap, box.left - gap):
        strip = Box(x - gap / 2, box.top, x + gap / 2, box.bottom)
        clear = all(one is made or not strip.common(one.box).area for one in clusters)
        if 1.5 * gap < x < width - 1.5 * gap and clear:
            return x
    return None


def _line(start: Point, end: Point, u: float) -> list[Path]:
    """Return a line with a head at each end; it is level or upright."""
    level = start[1] == end[1]
    paths: list[Path] = [geometry.polygon([start, end], closed=False)]
    for (x, y), sense in ((start, 1), (end, -1)):
        k = _HEAD * u * sense
        corners: list[Point] = [(x + k, y - 6 * u), (x, y), (x + k, y + 6 * u)]
        if not level:
            corners = [(x - 6 * u, y + k), (x, y), (x + 6 * u, y + k)]
        paths.append(geometry.polygon(corners, closed=False))
    return paths
