"""What stands on sports grounds: hoop, goal, finish line, podium, pool."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines


@figure(
    "basketball hoop",
    aliases=("basketball net", "basketball basket"),
    near=("basketball court",),
    height=3.2,
    units=260,
    colours={"main": "#f6f1e6", "second": "#e8833a"},
    facing="front",
    tags=("object", "sport"),
    home="park",
)
def basketball_hoop(pose: Pose, rng: Random) -> Canvas:
    """A board with a ring and a net, on a post."""
    c = Canvas()
    c.rect(-9, -170, 18, 170, "metal", shade=4)
    c.rect(-84, -262, 168, 110, "main", radius=6, shade=5)
    c.add(geometry.polygon([(-34, -226), (34, -226), (34, -172), (-34, -172)]), "second", width=7)
    c.add(
        lines(
            [(-38, -164), (-22, -112), (22, -112), (38, -164)],
            [(-14, -162), (10, -112)],
            [(14, -162), (-10, -112)],
            [(-30, -140), (30, -140)],
        ),
        "white",
        width=4,
    )
    c.line([(-44, -166), (44, -166)], "second", 11, smooth=False)
    c.anchor("top", 0, -168)
    return c


@figure(
    "finish line",
    aliases=("finishing line", "checkered finish", "finish banner"),
    height=3.4,
    units=210,
    colours={"main": "#fbf8f2"},
    facing="front",
    tags=("object", "sport", "scenery"),
    home="street",
)
def finish_line(pose: Pose, rng: Random) -> Canvas:
    """A banner in black and white over the way."""
    c = Canvas()
    for x in (-160, 160):
        c.rect(x - 8, -206, 16, 206, "metal", shade=3)
    c.rect(-168, -206, 336, 60, "main", shade=4)
    for row in range(3):
        for i in range(17):
            if (i + row) % 2 == 0:
                c.rect(-168 + 20 * i, -206 + 20 * row, min(20, 336 - 20 * i), 20, "dark", outline=False)
    c.stands(-166, 166)
    return c


@figure(
    "podium",
    aliases=("winners podium", "winner's podium", "victory podium"),
    height=0.9,
    units=130,
    colours={"main": "#f2b134", "b": "#c3cad6", "c": "#cf8a52"},
    facing="front",
    tags=("object",),
    home="studio",
)
def podium(pose: Pose, rng: Random) -> Canvas:
    """Three steps: one, two, three."""
    c = Canvas()
    c.rect(-150, -78, 100, 78, "b", shade=6)
    c.rect(50, -56, 100, 56, "c", shade=6)
    c.rect(-50, -118, 100, 118, "main", shade=7)
    c.add(
        lines(
            [(-8, -84), (2, -92), (2, -50)],
            [(-112, -52), (-100, -60), (-90, -52), (-112, -26), (-88, -26)],
            [(90, -42), (106, -42), (98, -32), (108, -24), (98, -16), (88, -18)],
        ),
        "white",
        width=7,
    )
    c.anchor("top", 0, -118)
    c.anchor("seat", 0, -118)
    return c


@figure(
    "swimming pool",
    aliases=("pool",),
    height=0.6,
    units=80,
    colours={"main": "#4fb7dc", "rim": "#f2e6d2"},
    facing="front",
    tags=("scenery",),
    home="garden",
)
def swimming_pool(pose: Pose, rng: Random) -> Canvas:
    """A pool with a ladder."""
    c = Canvas()
    c.path("M-190-10C-200-60-130-72 0-72C130-72 200-60 190-10C180 6 100 8 0 8C-100 8-180 6-190-10Z", "rim", shade=4)
    water = c.path("M-170-12C-178-52-118-60 0-60C118-60 178-52 170-12C160 0 92-2 0-2C-92-2-160 0-170-12Z", "main")
    with c.inside(water), c.details():
        for x, y in ((-90, -40), (20, -30), (80, -46), (-30, -16)):
            c.line([(x - 30, y), (x - 10, y - 4), (x + 10, y), (x + 30, y - 4)], "main_light", 5, outline=False)
    c.add(
        geometry.read_path("M118-30L118-84C118-98 138-98 138-84L138-62M148-30L148-84C148-98 168-98 168-84L168-62"),
        "metal",
        width=7,
    )
    c.anchor("seat", -20, -24)
    c.anchor("top", -20, -24)
    return c
