"""Bowls, and what else is filled rather than packed."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "bowl",
    aliases=("salad bowl", "mixing bowl"),
    near=("basin",),
    height=0.14,
    units=110,
    colours={"main": "#4f8fb8", "band": "#fbf3e2"},
    named=("main",),
    tags=("object",),
    facing="front",
    home="table",
)
def bowl(pose: Pose, rng: Random) -> Canvas:
    """A wide bowl; what is put in stands ``inside``."""
    c = Canvas()
    c.ellipse(0, -100, 132, 20, "main_dark")
    with c.front():
        c.rect(-52, -14, 104, 14, "main_dark", radius=6)
        body = c.path("M-134-102C-134-34-88-8-40-8L40-8C88-8 134-34 134-102C90-78-90-78-134-102Z", "main", shade=13)
        with c.inside(body):
            c.path("M-140-78C-80-48 80-48 140-78L140-58C80-28-80-28-140-58Z", "band", outline=False)
        with c.details():
            c.line([(-108, -70), (-92, -42), (-70, -26)], "main_light", 8, outline=False)
    c.anchor("inside", 0, -84)
    c.anchor("top", 0, -102)
    c.stands(-52, 52)
    return c


__all__ = ["bowl"]
