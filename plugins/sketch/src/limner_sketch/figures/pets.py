"""What pets have."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "pet bowl",
    aliases=("dog bowl", "cat bowl", "food bowl", "feeding bowl"),
    height=0.12,
    units=110,
    colours={"main": "#e0564f", "food": "#a86b3c", "food_light": "#c98a52", "bone": "#fbf3e2"},
    tags=("object",),
    facing="front",
    home="room",
)
def pet_bowl(pose: Pose, rng: Random) -> Canvas:
    """A bowl that is broad below, full, with a bone on it."""
    c = Canvas()
    c.ellipse(0, -84, 84, 20, "main_dark")
    for x, y in ((-52, -90), (-26, -98), (0, -104), (28, -98), (52, -90), (-14, -90), (14, -92)):
        c.circle(x, y, 17, "food" if x % 4 else "food_light")
    c.add(geometry.polygon([(-86, -84), (86, -84), (112, 0), (-112, 0)]), "main", shade=10)
    with c.details():
        c.rect(-26, -50, 52, 14, "bone", radius=7, outline=False)
        for x in (-28, 28):
            for y in (-50, -37):
                c.circle(x, y, 9, "bone", outline=False)
    c.anchor("top", 0, -96)
    return c
