"""Signs that warn."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "warning sign",
    aliases=("warning triangle", "caution sign", "alert sign", "hazard sign", "warning icon", "exclamation sign"),
    near=("danger sign",),
    height=0.5,
    colours={"main": "#f6bd2b", "ink": "#3a2f2a"},
    tags=("object", "symbol"),
    facing="front",
    place="air",
)
def warning_sign(pose: Pose, rng: Random) -> Canvas:
    """A triangle with an exclamation mark."""
    c = Canvas()
    c.path("M-18-190C-8-206 8-206 18-190L112-26C121-11 113 0 96 0L-96 0C-113 0-121-11-112-26Z", "main", shade=12)
    c.path("M-15-140C-15-154 15-154 15-140L9-74C8-64-8-64-9-74Z", "ink")
    c.circle(0, -38, 14, "ink")
    return c
