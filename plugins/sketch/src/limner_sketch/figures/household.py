"""Machines of the house, bath and kitchen. All are seen from the front."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines


@figure(
    "television",
    aliases=("tv", "tv set", "telly", "flat screen tv"),
    near=("screen", "monitor"),
    height=0.8,
    units=170,
    colours={"main": "#3a3f55", "screen": "#5fb3d4"},
    tags=("object",),
    facing="front",
    home="room",
)
def television(pose: Pose, rng: Random) -> Canvas:
    """A flat television."""
    c = Canvas()
    c.path("M-66 0L-58-12L58-12L66 0Z", "main_dark")
    c.rect(-14, -34, 28, 26, "main_dark")
    c.rect(-146, -176, 292, 150, "main", radius=10, shade=5)
    pane = c.rect(-134, -164, 268, 126, "screen", radius=4)
    with c.inside(pane):
        c.circle(74, -122, 20, "light")
        c.path("M-140-60C-90-112-60-112-20-70C20-110 70-100 140-52L140-30L-140-30Z", "leaf")
        c.polygon([(-90, -170), (-40, -170), (-110, -30), (-160, -30)], "shine", opacity=0.25, outline=False)
    c.anchor("top", 0, -176)
    return c


@figure(
    "retro television",
    aliases=("old tv", "vintage tv", "retro tv", "old television"),
    height=0.7,
    colours={"main": "#c8763f", "screen": "#bfe0d6"},
    tags=("object",),
    facing="front",
    home="room",
)
def retro_television(pose: Pose, rng: Random) -> Canvas:
    """A television with rabbit ears."""
    c = Canvas()
    c.add(lines([(0, -156), (-50, -204)], [(0, -156), (50, -204)]), "metal", width=7)
    c.add(lines([(-76, -20), (-90, -4)], [(76, -20), (90, -4)]), "wood_dark", width=13)
    c.rect(-128, -158, 256, 144, "main", radius=22, shade=9)
    c.rect(-112, -142, 166, 112, "dark", radius=26)
    pane = c.rect(-104, -135, 150, 98, "screen", radius=24)
    gleam(c, pane, -14, 26)
    for y in (-118, -82):
        c.circle(90, y, 15, "belly", shade=4)
    with c.details():
        c.add(lines(*([(76, y), (104, y)] for y in (-52, -42))), "main_dark", width=5)
    c.anchor("top", 0, -158)
    return c


@figure(
    "bathtub",
    aliases=("bath", "tub", "bath tub"),
    near=("hot tub", "jacuzzi", "bubble bath"),
    height=0.95,
    units=170,
    colours={"main": "#eaf1f6", "foam": "#ffffff", "foam_dark": "#cfe6f3"},
    tags=("object", "furniture"),
    home="room",
)
def bathtub(pose: Pose, rng: Random) -> Canvas:
    """A bath full of foam; who bathes is ``inside``."""
    c = Canvas()
    c.add(geometry.read_path("M132-96L132-150C132-172 102-172 98-150"), "metal", width=11)
    c.path("M-150-110C-120-116 120-116 150-110L140-90L-140-90Z", "glass")
    with c.front():
        for x, y, r in (
            (-112, -114, 20),
            (-82, -124, 24),
            (-46, -116, 22),
            (44, -116, 20),
            (78, -122, 22),
        ):
            c.circle(x, y, r, "foam_dark")
            c.circle(x - 2, y - 3, r - 3, "foam", outline=False)
        c.path(
            "M-112-22C-112-10-122-2-132 0L-102 0C-94-6-90-14-90-22ZM112-22C112-10 122-2 132 0L102 0C94-6 90-14 90-22Z",
            "gold",
        )
        c.path("M-156-100L156-100C156-50 138-20 104-14L-104-14C-138-20-156-50-156-100Z", "main", shade=14)
        c.rect(-176, -112, 352, 20, "main", radius=10, shade=5)
    with c.details():
        c.circle(-132, -160, 9, "foam", opacity=0.8)
        c.circle(-60, -166, 7, "foam", opacity=0.8)
    c.anchor("inside", -4, -104)
    c.anchor("seat", -4, -104)
    c.stands(-126, 126)
    return c


@figure(
    "fridge",
    aliases=("refrigerator", "freezer"),
    height=1.8,
    colours={"main": "#8fc7c0", "tail": "#ef5b56"},
    tags=("object", "furniture"),
    facing="front",
    home="room",
)
def fridge(pose: Pose, rng: Random) -> Canvas:
    """A fridge."""
    c = Canvas()
    c.add(lines([(-44, -6), (-32, -6)], [(44, -6), (32, -6)]), "dark", width=12)
    c.rect(-64, -206, 128, 200, "main", radius=18, shade=9)
    c.line([(-60, -136), (60, -136)], "main_dark", 5)
    c.add(lines([(-44, -186), (-44, -154)], [(-44, -116), (-44, -66)]), "white", width=9)
    with c.details():
        c.rect(8, -112, 26, 26, "light", radius=3)
        c.circle(21, -112, 4, "tail")
    c.anchor("top", 0, -206)
    return c


@figure(
    "stove",
    aliases=("oven", "cooker"),
    near=("kitchen stove", "microwave"),
    height=0.95,
    units=190,
    colours={"main": "#f1efe9", "window": "#4a4458", "flame": "#f5a142"},
    tags=("object", "furniture"),
    facing="front",
    home="room",
)
def stove(pose: Pose, rng: Random) -> Canvas:
    """A stove with an oven."""
    c = Canvas()
    c.rect(-88, -166, 176, 160, "main", radius=8, shade=8)
    c.rect(-82, -8, 164, 8, "dark")
    for i, x in enumerate((-60, -22, 22, 60)):
        c.circle(x, -146, 10, "metal_dark" if i % 2 else "metal")
    pane = c.rect(-66, -104, 132, 76, "window", radius=10)
    c.ellipse(0, -44, 46, 14, "flame", opacity=0.8, outline=False)
    gleam(c, pane, 24, 16, opacity=0.25)
    c.line([(-60, -120), (60, -120)], "metal", 9)
    c.rect(-94, -178, 188, 14, "dark", radius=4)
    c.path("M-64-184L-14-184L-18-178L-60-178ZM14-184L64-184L60-178L18-178Z", "metal_dark")
    c.anchor("top", 0, -186)
    return c


@figure(
    "washing machine",
    aliases=("washer", "dryer"),
    near=("laundry", "dishwasher"),
    height=0.85,
    colours={"main": "#f3f4f6", "drum": "#7fb4d8"},
    tags=("object", "furniture"),
    facing="front",
    home="room",
)
def washing_machine(pose: Pose, rng: Random) -> Canvas:
    """A washing machine."""
    c = Canvas()
    c.rect(-88, -200, 176, 200, "main", radius=12, shade=8)
    c.rect(-88, -164, 176, 5, "main_dark", outline=False)
    c.rect(-72, -188, 54, 15, "metal", radius=4)
    c.circle(44, -180, 10, "metal_dark")
    c.circle(68, -180, 6, "leaf")
    c.circle(0, -80, 64, "metal", shade=8)
    drum = c.circle(0, -80, 48, "drum")
    with c.inside(drum):
        c.path("M-60-74C-30-96-10-60 20-76C34-84 50-80 60-72L60-20L-60-20Z", "drum_light")
    with c.details():
        c.circle(-18, -98, 8, "shine", opacity=0.7, outline=False)
        c.circle(12, -108, 5, "shine", opacity=0.7, outline=False)
    c.anchor("top", 0, -200)
    return c


@figure(
    "toilet",
    aliases=("loo",),
    height=0.8,
    colours={"main": "#f6f6f3", "seat": "#cfd8e2"},
    tags=("object", "furniture"),
    home="room",
)
def toilet(pose: Pose, rng: Random) -> Canvas:
    """A toilet that faces right."""
    c = Canvas()
    c.rect(-88, -186, 60, 106, "main", radius=9, shade=8)
    c.rect(-94, -198, 74, 18, "main_light", radius=7, shade=4)
    c.circle(-57, -201, 7, "metal")
    c.path(
        "M-76-92C-40-100 60-100 96-92C98-56 72-36 48-28C46-16 52-8 58 0L-54 0C-46-12-44-24-48-34C-62-46-72-66-76-92Z",
        "main",
        shade=11,
    )
    c.path(
        "M-60-102C-20-112 76-112 102-98C106-94 104-88 98-87C60-82-30-82-64-88C-70-92-68-100-60-102Z", "seat", shade=4
    )
    with c.details():
        c.line([(-40, -90), (84, -89)], "seat_dark", 3, outline=False)
        c.line([(-76, -168), (-76, -104)], "shine", 6, smooth=False, opacity=0.8, outline=False)
        c.line([(-44, -8), (46, -8)], "main_dark", 4, smooth=False, outline=False)
    c.anchor("seat", 20, -104)
    c.stands(-48, 52)
    return c
