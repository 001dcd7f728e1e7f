"""What thieves run with."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "money bag",
    aliases=("moneybag", "money sack", "bag of coins"),
    height=0.5,
    colours={"main": "#d9b27a", "sign": "#6d4b2c", "cord": "#8a5a34"},
    tags=("object",),
    facing="front",
)
def money_bag(pose: Pose, rng: Random) -> Canvas:
    """A sack, tied at its neck, with the sign of the dollar."""
    c = Canvas()
    c.path("M-34-158C-52-196-40-206-16-192C-6-206 8-206 18-192C42-206 52-194 34-158Z", "main_dark", shade=4)
    c.path("M-30-156L30-156C84-112 96-62 88-24C84-4 60 0 0 0C-60 0-84-4-88-24C-96-62-84-112-30-156Z", "main", shade=14)
    c.rect(-36, -166, 72, 14, "cord", radius=7)
    c.line([(24, -98), (0, -110), (-22, -96), (0, -78), (22, -60), (0, -44), (-24, -56)], "sign", 10)
    c.line([(0, -122), (0, -32)], "sign", 8, smooth=False)
    c.anchor("grip", 0, -160)
    return c
