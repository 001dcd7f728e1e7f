"""Bridges with walls and a roof of wood."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines


@figure(
    "covered bridge",
    aliases=("wooden covered bridge", "roofed bridge", "covered wooden bridge"),
    height=6.5,
    units=200,
    colours={
        "main": "#a8443a",
        "roof": "#5d5560",
        "stone": "#a79f9a",
        "beam": "#6b4a36",
        "hole": "#3a2a2a",
        "trim": "#f3ead9",
    },
    facing="front",
    tags=("building",),
    home="river",
)
def covered_bridge(pose: Pose, rng: Random) -> Canvas:
    """A house of boards over the water: a gable with its way in at the left, a long wall with openings."""
    c = Canvas()
    for x, wide in ((-214, 104), (112, 108)):
        pier = c.path(f"M{x} 0L{x + 12} -62H{x + wide - 12}L{x + wide} 0Z", "stone", shade=9)
        with c.inside(pier), c.details():
            for dx, y in ((20, -44), (62, -50), (34, -22), (78, -20), (8, -10)):
                c.rect(x + dx, y, 26, 11, "stone_dark", radius=3, outline=False)
    c.rect(-204, -72, 420, 16, "beam", radius=3, shade=4)
    wall = c.polygon([(-92, -72), (-92, -150), (212, -150), (212, -72)], "main", shade=9)
    with c.inside(wall), c.details():
        c.add(lines(*([(x, -152), (x, -70)] for x in range(-76, 212, 19))), "main_dark", width=3)
    for x in (-58, 10, 78, 146):
        c.rect(x - 4, -134, 46, 30, "trim", radius=3)
        c.rect(x, -130, 38, 22, "hole", radius=2)
    c.polygon([(-206, -72), (-206, -152), (-149, -204), (-92, -152), (-92, -72)], "main_light")
    c.path("M-190-72V-118C-190-138-108-138-108-118V-72Z", "trim")
    c.path("M-182-72V-116C-182-131-116-131-116-116V-72Z", "hole")
    c.polygon([(-149, -212), (160, -212), (230, -146), (-88, -146)], "roof", shade=8)
    with c.details():
        c.add(lines(*([(x, -210), (x + 62, -148)] for x in range(-108, 150, 44))), "roof_dark", width=3.5)
    c.line([(-214, -146), (-149, -208), (-86, -146)], "trim", 9, smooth=False)
    c.anchor("inside", -149, -74)
    c.anchor("top", -149, -74)
    c.anchor("seat", -149, -74)
    c.stands(-214, 220)
    return c
