"""Tools of house and garden. A hand holds them at ``grip``."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, punched, soft, taper


@figure(
    "shovel",
    aliases=("spade",),
    near=("trowel", "pitchfork"),
    height=1.1,
    colours={"main": "#8c96a8", "handle": "#c98a4b"},
    named=("main", "handle"),
    tags=("object", "tool"),
    facing="front",
    home="garden",
)
def shovel(pose: Pose, rng: Random) -> Canvas:
    """A spade, blade down."""
    c = Canvas()
    c.rect(-7, -184, 14, 120, "handle", shade=4)
    c.add(
        soft([(-34, -206), (34, -206), (16, -170), (-16, -170)], 8)
        + punched(soft([(-17, -195), (17, -195), (8, -180), (-8, -180)], 4)),
        "handle_dark",
    )
    c.path("M-38-74L38-74C44-74 46-70 46-64C46-34 24-8 0 0C-24-8-46-34-46-64C-46-70-44-74-38-74Z", "main", shade=8)
    c.rect(-12, -90, 24, 40, "main_dark", radius=6)
    c.anchor("grip", 0, -150)
    return c


@figure(
    "rake",
    near=("garden fork", "hoe"),
    height=1.5,
    colours={"main": "#5c9a58", "handle": "#c98a4b"},
    named=("main", "handle"),
    tags=("object", "tool"),
    facing="front",
    home="garden",
)
def rake(pose: Pose, rng: Random) -> Canvas:
    """A garden rake, teeth down."""
    c = Canvas()
    c.rect(-5, -206, 10, 180, "handle", shade=3)
    c.add(lines(*([(x, -28), (x, -4)] for x in range(-44, 45, 22))), "main_dark", width=8)
    c.rect(-52, -36, 104, 14, "main", radius=6, shade=4)
    c.anchor("grip", 0, -150)
    return c


@figure(
    "broom",
    aliases=("broomstick", "besom"),
    near=("cleaning",),
    height=1.3,
    colours={"main": "#e3b65a", "handle": "#9a6a45", "band": "#c2473f"},
    named=("main", "handle"),
    tags=("object", "tool"),
)
def broom(pose: Pose, rng: Random) -> Canvas:
    """A broom, leaning; a witch rides at ``seat``."""
    c = Canvas()
    with c.at(0, -119, turn=26):
        c.rect(-6, -118, 12, 150, "handle", radius=5, shade=3)
        c.path("M-16 26L16 26C24 60 44 84 50 108C30 120-30 120-50 108C-44 84-24 60-16 26Z", "main", shade=8)
        with c.details():
            c.add(lines([(-8, 56), (-18, 104)], [(0, 56), (0, 110)], [(8, 56), (18, 104)]), "main_dark", width=5)
        c.rect(-20, 22, 40, 17, "band", radius=6, shade=3)
    c.anchor("grip", 22, -165)
    c.anchor("seat", 4, -128)
    return c


@figure(
    "ladder",
    aliases=("wooden ladder",),
    near=("stepladder",),
    height=2.4,
    colours={"main": "#c98a4b"},
    tags=("object", "tool"),
    facing="front",
)
def ladder(pose: Pose, rng: Random) -> Canvas:
    """A ladder."""
    c = Canvas()
    c.add(
        lines(*([(-36 - i * 1.4, -184 + i * 32), (36 + i * 1.4, -184 + i * 32)] for i in range(6))),
        "main_dark",
        width=11,
    )
    for x in (-1, 1):
        c.add(taper((x * 36, -206), (x * 46, 0), 14, 15), "main", shade=4)
    return c


@figure(
    "bucket",
    aliases=("pail",),
    near=("bin", "trash can"),
    height=0.3,
    colours={"main": "#5a9fc9", "water": "#8ed0ee"},
    tags=("object", "tool"),
    facing="front",
)
def bucket(pose: Pose, rng: Random) -> Canvas:
    """A bucket of water."""
    c = Canvas()
    c.add(geometry.read_path("M-78-148C-70-236 70-236 78-148"), "metal_dark", width=8)
    c.line([(-20, -210), (20, -210)], "wood", 15)
    c.ellipse(0, -148, 82, 18, "main_dark")
    c.ellipse(0, -144, 70, 12, "water")
    with c.front():
        c.path("M-84-150C-70-126 70-126 84-150L64-12C62 4-62 4-64-12Z", "main", shade=13)
        c.add(geometry.read_path("M-76-104C-50-90 50-90 76-104"), "main_dark", width=7)
    c.anchor("inside", 0, -130)
    c.anchor("grip", 0, -212)
    c.anchor("top", 0, -146)
    c.stands(-60, 60)
    return c


@figure(
    "watering can", height=0.35, colours={"main": "#4ea59a", "drop": "#7cc7ea"}, tags=("object", "tool"), home="garden"
)
def watering_can(pose: Pose, rng: Random) -> Canvas:
    """A watering can that pours to the right."""
    c = Canvas()
    with c.details():
        for x, y in ((152, -74), (168, -44), (146, -28)):
            c.path(
                f"M{x} {y - 12}C{x + 8} {y} {x + 6} {y + 8} {x} {y + 8}C{x - 6} {y + 8} {x - 8} {y} {x} {y - 12}Z",
                "drop",
            )
    c.add(geometry.read_path("M-74-106C-156-150-156-20-70-30"), "main_dark", width=14)
    c.add(geometry.read_path("M-58-120C-46-186 32-186 44-118"), "main_dark", width=12)
    c.path("M54-30L60-70L128-140L142-128L86-52L62-12Z", "main_dark")
    with c.at(138, -136, turn=48):
        c.path("M-12-6L12-6L26-24L-26-24Z", "main", shade=3)
        c.ellipse(0, -24, 27, 7, "main_light")
    c.path(
        "M-76-118L60-118C64-118 67-115 67-110L74-8C74-3 71 0 66 0L-82 0C-87 0-90-3-90-8L-83-110C-83-115-80-118-76-118Z",
        "main",
        shade=12,
    )
    with c.details():
        c.line([(-82, -92), (66, -92)], "main_dark", 6)
        c.line([(-64, -74), (-68, -22)], "main_light", 10, outline=False)
    c.anchor("grip", -10, -168)
    c.anchor("spout", 150, -146)
    c.stands(-82, 66)
    return c
