"""Attitudes that any body takes as a whole: head over heels, headlong into the water, falling."""

from __future__ import annotations

from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Action, Canvas
from limner_sketch._geometry import Affine

__all__ = ["ATTITUDES", "turned"]

_LOW: Final = 1.15
# Degrees clockwise, and how far above the ground.
ATTITUDES: Final[dict[Action, tuple[float, float]]] = {
    "dive": (52, 70),
    "fall": (32, 60),
    "recline": (-96, 0),
    "handstand": (180, 0),
    "cartwheel": (128, 0),
}


def turned(c: Canvas, action: Action) -> None:
    """Turn all that was drawn, and set it on the ground or above it."""
    angle, lift = ATTITUDES[action]
    box = geometry.around(shape.box for shape in c.shapes)
    if action == "recline" and box.width > _LOW * box.height:
        angle = 180  # what is low as it is lies on its back
    by = Affine.turn(angle, about=box.centre)
    c.shapes = [shape.moved(by) for shape in c.shapes]
    low = geometry.around(shape.box for shape in c.shapes).bottom
    down = Affine.move(0, -lift - low)
    c.shapes = [shape.moved(down) for shape in c.shapes]
    c.anchors = {name: down.point(*by.point(*at)) for name, at in c.anchors.items()}
