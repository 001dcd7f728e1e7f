"""What warms a room: a radiator and an electric heater."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "radiator",
    aliases=("heater", "room heater", "heating radiator", "home radiator", "central heating", "wall radiator"),
    height=0.75,
    units=150,
    colours={"main": "#f2efe8", "valve": "#c98a4a", "metal": "#a9b3bf"},
    tags=("furniture", "object"),
    facing="front",
    home="room",
)
def radiator(pose: Pose, rng: Random) -> Canvas:
    """A ribbed radiator on two feet, with its valve and pipe."""
    c = Canvas()
    c.line([(150, -34), (172, -34), (172, 0)], "metal", 9, smooth=False)
    for x in (-112, 112):
        c.rect(x - 9, -26, 18, 26, "main_dark", radius=4)
    c.rect(-140, -132, 280, 12, "main_dark", radius=5)
    c.rect(-140, -40, 280, 12, "main_dark", radius=5)
    for i in range(8):
        c.rect(-147 + 37.5 * i, -150, 31, 134, "main", radius=14, shade=5)
    with c.details():
        for i in range(8):
            c.line([(-138 + 37.5 * i, -134), (-138 + 37.5 * i, -34)], "shine", 4, smooth=False, outline=False)
    c.circle(158, -34, 15, "valve", shade=4)
    c.anchor("top", 0, -150)
    c.anchor("seat", 0, -150)
    c.stands(-124, 124)
    return c


@figure(
    "electric heater",
    aliases=("fan heater", "space heater", "portable heater"),
    height=0.55,
    units=170,
    colours={"main": "#e4e0d8", "glow": "#f2823c", "metal": "#8b95a3"},
    tags=("object",),
    facing="front",
    home="room",
)
def electric_heater(pose: Pose, rng: Random) -> Canvas:
    """A heater with glowing rods behind a grille."""
    c = Canvas()
    for x in (-66, 66):
        c.rect(x - 22, -14, 44, 14, "dark", radius=6)
    c.rect(-104, -168, 208, 158, "main", radius=22, shade=10)
    c.rect(-84, -148, 168, 92, "dark", radius=10)
    for y in (-130, -102, -74):
        c.line([(-72, y), (72, y)], "glow", 10, smooth=False)
    for x in (-56, -28, 0, 28, 56):
        c.line([(x, -146), (x, -58)], "metal", 3.5, smooth=False)
    for x in (-40, 40):
        c.circle(x, -34, 12, "metal", shade=3)
    c.anchor("top", 0, -168)
    c.anchor("seat", 0, -168)
    return c
