"""Vehicles that work, race or carry those who cannot walk."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import arch, around, gleam, lines, taper, wheel


@figure(
    "race car",
    aliases=("racing car", "formula one car", "f1 car", "race-car"),
    near=("go-kart", "kart", "go kart"),
    height=1.3,
    units=150,
    colours={"main": "#e0403c", "stripe": "#fff6e8", "tail": "#b8302f"},
    tags=("vehicle",),
    home="city",
)
def race_car(pose: Pose, rng: Random) -> Canvas:
    """An open racing car."""
    c = Canvas()
    c.path("M-226-148L-176-148L-172-120L-226-120Z", "dark")
    c.line([(-196, -122), (-186, -84)], "dark", 10)
    c.limb([(-52, -92, 17), (-58, -128, 15)], "dark")
    with c.front():
        c.path(
            "M-210-96C-150-120-110-126-78-112L-14-90L60-84C130-76 196-58 236-34L236-22L-206-22C-216-40-218-70-210-96Z",
            "main",
            shade=9,
        )
        c.path("M-14-90L60-84C110-78 156-68 190-56C120-62 60-62 0-70Z", "stripe")
        c.circle(-36, -62, 22, "stripe")
        c.path("M-40-74L-31-74L-31-50L-37-50L-37-68L-42-66Z", "main")
        c.path("M176-34L252-34C256-34 258-30 257-26L254-16L176-16Z", "dark")
        for x in (-150, 134):
            wheel(c, x, 44 if x < 0 else 38)
    c.anchor("seat", -26, -84)
    c.stands(-190, 168)
    return c


@figure(
    "school bus",
    near=("minibus",),
    height=2.8,
    colours={"main": "#f6bc2f", "lamp": "#ffe9a3", "tail": "#e0453f"},
    tags=("vehicle",),
    home="city",
)
def school_bus(pose: Pose, rng: Random) -> Canvas:
    """A yellow bus with a bonnet."""
    c = Canvas()
    c.path(
        "M-212-180C-212-194-204-202-190-202L112-202C130-202 138-194 142-178L154-118L202-112C216-110 222-100 222-86L222-36L-212-36Z",
        "main",
        shade=11,
    )
    for x in (-196, -134, -72, -10):
        c.rect(x, -180, 52, 50, "glass", radius=7)
    pane = c.path(
        "M96-180L112-180C120-180 124-176 126-168L136-122L96-122C92-122 90-124 90-128L90-174C90-178 92-180 96-180Z",
        "glass",
    )
    gleam(c, pane, 112, 12)
    c.rect(50, -180, 32, 144, "main_dark", radius=4)
    c.rect(55, -174, 22, 60, "glass", radius=3)
    c.add(lines([(-206, -112), (44, -112)], [(-206, -84), (44, -84)]), "dark", width=7)
    c.rect(-216, -48, 444, 18, "dark", radius=8)
    c.rect(206, -90, 17, 22, "lamp", radius=6)
    c.rect(-216, -96, 11, 26, "tail", radius=4)
    c.circle(-170, -204, 8, "tail")
    c.circle(110, -204, 8, "tail")
    for x in (-128, 148):
        arch(c, x, 46, -40)
        wheel(c, x, 38)
    c.anchor("seat", 100, -80)
    c.anchor("top", -40, -202)
    c.stands(-166, 186)
    return c


@figure(
    "excavator",
    aliases=("digger", "backhoe"),
    near=("bulldozer", "crane", "construction machine"),
    height=3.0,
    colours={"main": "#f2b132", "track": "#3f3d50"},
    tags=("vehicle",),
)
def excavator(pose: Pose, rng: Random) -> Canvas:
    """An excavator with its arm to the right."""
    c = Canvas()
    c.path("M172-70L206-84C220-60 218-30 196-16L150-20C150-44 158-60 172-70Z", "track", shade=5)
    c.add(taper((60, -96), (122, -192), 30, 24, radius=8), "main_dark")
    c.add(taper((118, -198), (190, -78), 26, 20, radius=8), "main", shade=5)
    c.circle(120, -192, 12, "track")
    c.path(
        "M-132-58L-132-106C-132-116-126-122-116-122L-44-122L-44-168C-44-176-40-180-32-180L28-180C36-180 41-176 44-169L66-108L66-58Z",
        "main",
        shade=10,
    )
    pane = c.path("M-30-166L26-166L48-104L-30-104Z", "glass")
    gleam(c, pane, 4, 16)
    c.rect(-112, -104, 50, 10, "main_dark", radius=4)
    c.rect(-150, -52, 240, 52, "track", radius=26)
    c.rect(-138, -41, 216, 30, "metal", radius=15)
    for x in (-118, -74, -30, 14, 58):
        c.circle(x, -26, 12, "track")
    c.anchor("seat", 6, -88)
    c.stands(-130, 70)
    return c


@figure("wheelchair", height=0.95, colours={"main": "#4a7fc0", "seat": "#3d4257"}, tags=("vehicle", "object"))
def wheelchair(pose: Pose, rng: Random) -> Canvas:
    """A wheelchair that faces right."""
    c = Canvas()
    c.add(lines([(-88, -196), (-58, -188), (-50, -96), (60, -96), (84, -28), (112, -28)]), "metal_dark", width=10)
    c.rect(-62, -176, 20, 80, "seat", radius=8)
    c.rect(-54, -108, 112, 20, "seat", radius=8)
    c.add(lines([(-50, -138), (34, -138)]), "main", width=14)
    with c.details():
        c.add(lines(*([(-22, -68), (x, y)] for x, y, _ in around(-22, -68, 56, 8))), "metal", width=3)
    c.add(geometry.ellipse(-22, -68, 62, 62), "dark", width=12)
    c.circle(-22, -68, 12, "main")
    c.circle(74, -20, 20, "dark")
    c.circle(74, -20, 8, "metal")
    c.anchor("seat", 0, -108)
    c.anchor("grip", -88, -196)
    c.stands(-60, 94)
    return c


@figure(
    "stroller",
    aliases=("baby carriage", "pram", "pushchair", "buggy"),
    height=1.0,
    colours={"main": "#6f9fd8", "lining": "#fbe9d2"},
    tags=("vehicle", "object"),
)
def stroller(pose: Pose, rng: Random) -> Canvas:
    """A pram; the baby lies ``inside``."""
    c = Canvas()
    c.add(geometry.read_path("M-96-88C-112-130-128-150-158-152"), "metal_dark", width=10)
    c.add(lines([(-58, -56), (64, -24)], [(64, -56), (-58, -24)]), "metal_dark", width=8)
    c.path("M8-100L8-196C66-196 110-154 112-100Z", "main_dark")
    c.path("M8-100L8-196C30-170 40-136 40-100Z", "main_light")
    c.path("M40-100C40-136 30-170 8-196C48-190 74-150 76-100Z", "main")
    c.ellipse(-40, -102, 54, 9, "lining")
    with c.front():
        c.path("M-108-104L114-104C114-66 86-44 50-44L-46-44C-84-44-108-66-108-104Z", "main", shade=10)
        c.line([(-106, -103), (112, -103)], "lining", 9)
        for x in (-58, 64):
            wheel(c, x, 30)
    c.anchor("inside", -40, -100)
    c.anchor("grip", -158, -152)
    c.stands(-88, 94)
    return c
