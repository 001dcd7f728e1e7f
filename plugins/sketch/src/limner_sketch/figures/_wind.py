"""What the wind does to what is rooted: trees and plants bend to one side, the more the higher."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve

from limner_sketch._canvas import Figure
from limner_sketch._geometry import Path, Point, Segment, around

__all__ = ["bent"]

_LEAN: Final = 0.42  # of its height: how far the top of a tree is blown aside


def bent(figure: Figure, *, lean: float = _LEAN) -> Figure:
    """Return a drawing bent to the right, its foot where it was.

    Args:
        figure: The drawing of something that stands.
        lean: How far its top is moved, in shares of its height.
    """
    tall = max(1.0, -figure.box.top)

    def moved(x: float, y: float) -> Point:
        up = max(0.0, -y) / tall
        return x + lean * tall * up**1.7, y + 0.5 * lean**2 * tall * up**2  # what leans is lower, too

    def blown(path: Path) -> Path:
        return tuple(_mapped(segment, moved) for segment in path)

    parts = tuple(
        evolve(part, path=blown(part.path), clip=None if part.clip is None else blown(part.clip), round=None)
        for part in figure.parts
    )
    anchors = {name: moved(*at) for name, at in figure.anchors.items()}
    return evolve(figure, parts=parts, anchors=anchors, box=around(part.box for part in parts))


def _mapped(segment: Segment, moved: Callable[[float, float], Point]) -> Segment:
    points = [moved(segment[i], segment[i + 1]) for i in range(1, len(segment), 2)]  # type: ignore[arg-type]
    return (segment[0], *(number for point in points for number in point))
