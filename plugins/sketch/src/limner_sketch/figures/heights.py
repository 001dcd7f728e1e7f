"""High places to stand on: the top of a mountain, the roof of a house."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "mountain summit",
    height=9,
    units=190,
    colours={"main": "#8c95b0", "snow": "#fbfdff"},
    facing="front",
    tags=("scenery",),
    home="mountains",
)
def mountain_summit(pose: Pose, rng: Random) -> Canvas:
    """The last rocks of a mountain under snow, broad enough to stand on."""
    c = Canvas()
    c.polygon(
        [(-58, -190), (56, -190), (104, -128), (148, -96), (230, 0), (-240, 0), (-150, -92), (-112, -124)], "main"
    )
    c.polygon(
        [(56, -190), (104, -128), (148, -96), (230, 0), (72, 0), (96, -52), (52, -92), (70, -128), (30, -158)],
        "main_dark",
    )
    c.polygon([(-112, -124), (-84, -70), (-110, -34), (-92, 0), (-240, 0), (-150, -92)], "main_light")
    c.path(
        "M-62-196C-30-204 30-204 62-194L106-130L84-118L66-138L44-112L20-142L-6-112L-34-138L-60-108L-84-132L-116-122Z",
        "snow",
    )
    c.polygon([(60, -194), (106, -130), (84, -118), (66, -138), (44, -112), (36, -126), (50, -156)], "snow_dark")
    c.anchor("top", 0, -196)
    c.stands(-236, 226)
    return c


@figure(
    "tiled roof",
    height=4.2,
    units=190,
    colours={"main": "#c8644a", "wall": "#f1dcb8", "pane": "#a9d4ee"},
    named=("main",),
    facing="front",
    tags=("building",),
    home="city",
)
def tiled_roof(pose: Pose, rng: Random) -> Canvas:
    """The roofs of a row of houses with chimneys, seen from across the street."""
    c = Canvas()
    c.rect(-262, -74, 524, 74, "wall", shade=8)
    for x in (-216, -128, -40, 48, 136):
        c.rect(x, -54, 44, 54, "wood", radius=4)
        c.rect(x + 5, -48, 34, 48, "pane", radius=2, outline=False)
        c.line([(x + 22, -48), (x + 22, 0)], "wood", 4, outline=False)
    for x in (-196, 172):
        c.rect(x - 22, -226, 44, 84, "main_dark", shade=6)
        c.rect(x - 28, -232, 56, 16, "stone", radius=3)
    c.polygon([(-226, -174), (226, -174), (290, -70), (-290, -70)], "main")
    with c.details():
        for row, y in enumerate((-150, -124, -98)):
            wide = 226 + (y + 174) * 64 / 104
            c.line([(-wide, y), (wide, y)], "main_dark", 4, outline=False)
            for x in range(-220 + 22 * (row % 2), 220, 44):
                c.line([(x, y), (x, y + 20)], "main_dark", 4, outline=False)
    c.rect(-232, -182, 464, 14, "main_light", radius=6)
    c.anchor("top", 0, -180)
    c.stands(-262, 262)
    return c
