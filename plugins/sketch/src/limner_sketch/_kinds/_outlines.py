"""Plain shapes that patterns consist of: triangles, circles, stars."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._geometry import Path
from limner_sketch._kinds._common import ring, star
from limner_sketch._words import singular
from limner_sketch.plan import ScenePlan

__all__ = ["OUTLINES", "outlines_of"]

_FEWEST: Final = 2  # of one shape alone there is a pattern of its own


def _regular(corners: int, turn: float = 0) -> Callable[[float], Path]:
    return lambda r: geometry.polygon(ring(0, 0, 0.85 * r, corners, turn=turn))


def _semicircle(r: float) -> Path:
    r *= 0.7
    return (("M", -r, r / 2), ("C", -r, -0.83 * r, r, -0.83 * r, r, r / 2), ("Z",))


def _plus(r: float) -> Path:
    a, b = 0.75 * r, 0.24 * r
    corners = [
        (-b, -a),
        (b, -a),
        (b, -b),
        (a, -b),
        (a, b),
        (b, b),
        (b, a),
        (-b, a),
        (-b, b),
        (-a, b),
        (-a, -b),
        (-b, -b),
    ]
    return geometry.polygon(corners)


def _ringed(r: float) -> Path:
    return (*geometry.ellipse(0, 0, 0.75 * r, 0.75 * r), *reversed_circle(0.45 * r))


def reversed_circle(r: float) -> Path:
    """Return a circle that runs the other way round, so that it is a hole in another one."""
    return geometry.polygon([(r * math.cos(-a * math.tau / 32), r * math.sin(-a * math.tau / 32)) for a in range(32)])


def _zigzag(r: float) -> Path:
    xs = [-0.9 * r + i * 0.45 * r for i in range(5)]
    top = [(x, (-0.42 if i % 2 else 0.1) * r) for i, x in enumerate(xs)]
    return geometry.polygon([*top, *((x, y + 0.32 * r) for x, y in reversed(top))])


def _bar(r: float) -> Path:
    return geometry.rectangle(-0.85 * r, -0.16 * r, 1.7 * r, 0.32 * r, 0.16 * r)


OUTLINES: Final[dict[str, Callable[[float], Path]]] = {
    "circle": lambda r: geometry.ellipse(0, 0, 0.72 * r, 0.72 * r),
    "dot": lambda r: geometry.ellipse(0, 0, 0.34 * r, 0.34 * r),
    "ring": _ringed,
    "triangle": _regular(3),
    "square": lambda r: geometry.rectangle(-0.62 * r, -0.62 * r, 1.24 * r, 1.24 * r),
    "diamond": _regular(4),
    "hexagon": _regular(6),
    "pentagon": _regular(5),
    "star": lambda r: star(0, 0, 0.85 * r),
    "semicircle": _semicircle,
    "plus": _plus,
    "zigzag": _zigzag,
    "line": _bar,
}
"""The outline of each shape around the origin, within a circle of that radius."""
_CALLED: Final = {
    "disc": "circle", "polka dot": "dot", "half circle": "semicircle", "arch": "semicircle", "arc": "semicircle", "rhombus": "diamond", "lozenge": "diamond",
    "plus sign": "plus", "cross": "plus", "stripe": "line", "bar": "line", "zig zag": "zigzag", "chevron": "zigzag", "rectangle": "square", "dash": "line",
}  # fmt: skip


def outlines_of(plan: ScenePlan) -> tuple[str, ...]:
    """Return the shapes that a pattern is of, where it is of several and of no things."""
    named = [singular(subject.what.removesuffix(" shape")) for subject in plan.subjects]
    shapes = tuple(dict.fromkeys(_CALLED.get(name, name) for name in named))
    return shapes if len(shapes) >= _FEWEST and OUTLINES.keys() >= set(shapes) else ()
