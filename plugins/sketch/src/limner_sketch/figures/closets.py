"""Closets with their doors open, so that what is in them is seen."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "open wardrobe",
    aliases=("open closet", "open cupboard"),
    height=2.1,
    units=208,
    colours={"main": "#a8764a", "within": "#5a3d2a", "rail": "#d8b45a"},
    tags=("furniture", "object"),
    facing="front",
    home="room",
)
def open_wardrobe(pose: Pose, rng: Random) -> Canvas:
    """A wardrobe with both doors open; who is in it stands ``inside``."""
    c = Canvas()
    for x in (-78, 60):
        c.rect(x, -12, 18, 12, "main_dark")
    c.rect(-84, -196, 168, 186, "main", radius=6, shade=7)
    c.rect(-72, -184, 144, 160, "within", radius=4)
    c.line([(-72, -168), (72, -168)], "rail", 5, smooth=False)
    c.path("M-94-192C-94-204-88-208-80-208L80-208C88-208 94-204 94-192Z", "main_dark", shade=4)
    for side in (-1, 1):
        c.polygon([(side * 78, -186), (side * 132, -198), (side * 132, -8), (side * 78, -22)], "main_light")
        c.polygon([(side * 88, -172), (side * 122, -180), (side * 122, -32), (side * 88, -42)], "main")
        c.circle(side * 122, -104, 5, "gold")
    c.anchor("inside", 0, -24)
    c.anchor("top", 0, -208)
    c.stands(-80, 80)
    return c
