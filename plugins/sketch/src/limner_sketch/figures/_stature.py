"""Drawings that are fatter or thinner than their kind is, or upside down."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch._canvas import Figure
from limner_sketch._geometry import Affine, around

__all__ = ["STATURES", "shaped"]

# By the word that is said of somebody or something: how wide, of what is usual.
_WIDE: Final = 1.26
_NARROW: Final = 0.76
STATURES: Final[dict[str, str]] = {
    **dict.fromkeys(("fat", "chubby", "plump", "obese", "overweight", "portly", "stout", "wide"), "fat"),
    **dict.fromkeys(("thin", "skinny", "slim", "slender", "lanky", "narrow"), "thin"),
    "upsidedown": "upside down",
}


def shaped(figure: Figure, stature: str) -> Figure:
    """Return a figure of another stature.

    Args:
        figure: The figure.
        stature: A value of `STATURES`.
    """
    if stature == "upside down":
        by = Affine.scale(1, -1, about=(0, figure.box.centre[1]))
    else:
        by = Affine.scale(_WIDE if stature == "fat" else _NARROW, 1)
    parts = tuple(part.moved(by) for part in figure.parts)
    left, right = sorted(by.point(x, 0)[0] for x in figure.feet)
    return evolve(
        figure,
        parts=parts,
        anchors={name: by.point(*at) for name, at in figure.anchors.items()},
        feet=(left, right),
        box=around(part.box for part in parts),
    )
