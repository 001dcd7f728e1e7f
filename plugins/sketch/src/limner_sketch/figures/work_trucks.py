"""Trucks that carry a machine of their own: concrete mixers, tankers, tow trucks, road rollers and ice cream trucks."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines, wheel

_LAMPS = {"lamp": "#ffe08a", "glass": "#bfe3f2", "metal": "#a9b3bf"}


def _cab(c: Canvas, wheels: tuple[float, ...] = (-158, -74, 146)) -> None:
    """Draw chassis and cab of a lorry that faces right, on its wheels."""
    c.rect(-222, -58, 440, 22, "dark", radius=8)
    c.path(
        "M66-40V-160C66-172 72-180 84-180H142C158-180 168-174 174-160L194-112C214-108 224-98 224-78V-40Z",
        "main",
        shade=12,
    )
    pane = c.path("M92-162H140C148-162 152-160 156-150L172-110H92Z", "glass")
    gleam(c, pane, 126, 18)
    with c.details():
        c.line([(84, -94), (84, -48)], "main_dark", 4, smooth=False)
        c.rect(96, -92, 26, 8, "main_dark", radius=4)
    c.rect(208, -86, 18, 24, "lamp", radius=8)
    c.rect(60, -48, 170, 16, "metal", radius=8, shade=4)
    for x in wheels:
        wheel(c, x, 38)
    c.anchor("seat", 122, -80)


@figure(
    "concrete mixer truck",
    aliases=(
        "cement mixer",
        "concrete mixer",
        "cement mixer truck",
        "cement truck",
        "concrete truck",
        "mixer truck",
        "cement lorry",
        "concrete mixer lorry",
    ),
    height=3.6,
    units=220,
    colours={"main": "#e2733c", "drum": "#e9e4d8", "stripe": "#4f86b8", **_LAMPS},
    tags=("vehicle",),
    home="city",
)
def mixer_truck(pose: Pose, rng: Random) -> Canvas:
    """A lorry whose slanting drum turns."""
    c = Canvas()
    c.path("M-196-60L-150-128H40L52-60Z", "metal_dark")
    c.path("M-228-96L-204-108L-178-66L-206-52Z", "metal", shade=4)
    c.path("M-232-196L-196-206L-176-156L-206-140Z", "metal_dark")
    drum = c.path(
        "M-208-166C-196-196-172-216-146-222C-110-230-66-228-36-214L44-170C56-162 58-112 46-102L-26-84C-66-76-112-82-146-100L-190-128C-204-138-212-150-208-166Z",
        "drum",
        shade=14,
    )
    with c.inside(drum):
        for x in (-196, -120, -44, 30):
            c.path(f"M{x}-240C{x + 44}-200 {x + 44}-120 {x - 14}-60L{x + 18}-60C{x + 76}-120 {x + 76}-200 {x + 34}-240Z", "stripe", outline=False)  # fmt: skip
    c.ellipse(-202, -156, 13, 27, "metal", turn=28)
    _cab(c)
    c.anchor("top", -80, -226)
    c.stands(-196, 184)
    return c


@figure(
    "tanker truck",
    aliases=(
        "tank truck",
        "fuel truck",
        "petrol tanker",
        "oil tanker truck",
        "milk truck",
        "water truck",
        "gas truck",
        "road tanker",
    ),
    height=3.2,
    units=190,
    colours={"main": "#c8433c", "tank": "#dfe4ea", "stripe": "#c8433c", **_LAMPS},
    named=("main", "stripe"),
    tags=("vehicle",),
    home="city",
)
def tanker_truck(pose: Pose, rng: Random) -> Canvas:
    """A lorry with a long round tank."""
    c = Canvas()
    for x in (-170, -90, -10):
        c.rect(x, -76, 26, 24, "metal_dark")
    for x in (-150, -84, -18):
        c.rect(x - 15, -198, 30, 16, "metal_dark", radius=5)
    tank = c.rect(-228, -188, 284, 118, "tank", radius=56, shade=16)
    with c.inside(tank):
        c.rect(-240, -142, 310, 24, "stripe", outline=False)
        c.add(lines(*([(x, -190), (x, -66)] for x in (-136, -32))), "tank_dark", width=5, outline=False)
        c.line([(-196, -172), (20, -172)], "shine", 9, smooth=False, opacity=0.7, outline=False)
    with c.details():
        c.add(lines([(-206, -66), (-206, -184)], [(-190, -66), (-190, -186)]), "metal_dark", width=4)
        c.add(lines(*([(-206, y), (-190, y)] for y in (-160, -136, -112, -88))), "metal_dark", width=4)
    _cab(c)
    c.anchor("top", -86, -196)
    c.stands(-196, 184)
    return c


@figure(
    "tow truck",
    aliases=("recovery truck", "breakdown truck", "wrecker", "towing truck", "breakdown lorry"),
    height=2.9,
    units=200,
    colours={"main": "#f2b02e", "boom": "#d8473f", "hook": "#5a6170", **_LAMPS},
    tags=("vehicle",),
    home="street",
)
def tow_truck(pose: Pose, rng: Random) -> Canvas:
    """A truck with a low bed, a slanting boom and a hook on its rope."""
    c = Canvas()
    c.line([(-214, -196), (-214, -112)], "hook", 5, smooth=False)
    c.add(geometry.read_path("M-214-112V-98C-214-82-190-80-188-96"), "hook", width=9)
    c.line([(-20, -84), (-60, -150)], "boom_dark", 15, smooth=False)
    c.limb([(24, -84, 14), (-90, -136, 11), (-214, -198, 8)], "boom", shade=5)
    c.circle(-214, -198, 13, "hook")
    c.rect(-222, -94, 288, 40, "main", radius=8, shade=8)
    with c.details():
        for x in (-196, -140, -84, -28):
            c.polygon([(x, -60), (x + 22, -60), (x + 46, -88), (x + 24, -88)], "dark", outline=False)
    c.rect(34, -132, 20, 40, "metal_dark", radius=5)
    _cab(c, (-146, 146))
    c.rect(94, -200, 44, 20, "fire", radius=8, shade=4)
    c.rect(88, -184, 56, 8, "dark", radius=3)
    c.anchor("top", -100, -94)
    c.stands(-184, 184)
    return c


@figure(
    "road roller",
    aliases=("steamroller", "steam roller", "asphalt roller", "roller compactor", "compactor", "road compactor"),
    height=2.9,
    units=210,
    colours={"main": "#f2a92e", "drum": "#8b95a3", **_LAMPS},
    tags=("vehicle",),
    home="city",
)
def road_roller(pose: Pose, rng: Random) -> Canvas:
    """A machine with a broad drum of steel before it."""
    c = Canvas()
    c.line([(-104, -110), (-104, -196)], "dark", 9, smooth=False)
    c.line([(20, -104), (28, -196)], "dark", 9, smooth=False)
    c.rect(-128, -210, 182, 18, "main_dark", radius=8)
    c.path("M-92-98V-138C-92-146-84-148-78-140L-66-112H-34V-92Z", "dark")
    c.line([(8, -100), (-8, -134)], "dark", 6, smooth=False)
    c.line([(-24, -128), (8, -142)], "dark", 7, smooth=False)
    c.path("M-176-46V-88C-176-98-168-104-158-104H24C40-104 52-98 56-84L66-46Z", "main", shade=10)
    with c.details():
        for x in (-152, -138, -124):
            c.line([(x, -88), (x, -68)], "main_dark", 6, smooth=False, outline=False)
    c.path("M40-92L132-92C144-92 150-84 150-74L150-56H118V-66H52Z", "main_dark")
    c.circle(118, -62, 62, "drum", shade=12)
    c.circle(118, -62, 40, "drum_dark")
    c.circle(118, -62, 12, "metal_light")
    c.line([(56, -84), (118, -62)], "main", 14, smooth=False)
    c.rect(52, -88, 12, 18, "lamp", radius=5)
    wheel(c, -106, 50)
    c.anchor("seat", -62, -112)
    c.anchor("top", -36, -210)
    c.stands(-140, 160)
    return c


@figure(
    "ice cream truck",
    aliases=("ice cream van", "ice-cream van", "ice-cream truck", "icecream truck", "icecream van", "gelato truck"),
    height=3.4,
    units=270,
    colours={
        "main": "#f7c6d3",
        "second": "#fff6ea",
        "awning": "#e8607f",
        "waffle": "#e2a85a",
        "scoop": "#fbe6ee",
        "berry": "#d8405c",
        "inside": "#7a5060",
        **_LAMPS,
    },
    tags=("vehicle",),
    home="street",
)
def ice_cream_truck(pose: Pose, rng: Random) -> Canvas:
    """A van with a counter, and a huge cone on its roof."""
    c = Canvas()
    with c.at(-96, -194, turn=-12):
        cone = c.path("M-30-42L0 14L30-42Z", "waffle", shade=5)
        with c.inside(cone), c.details():
            c.add(lines(*([(x, -44), (x + 34, 20)] for x in (-58, -38, -18))), "waffle_dark", width=3)
            c.add(lines(*([(x, -44), (x - 34, 20)] for x in (58, 38, 18))), "waffle_dark", width=3)
        c.path("M-38-42C-40-58-30-66-22-68C-20-88 20-88 22-68C30-66 40-58 38-42C28-34 22-44 14-36C6-30-4-44-12-36C-20-30-28-36-38-42Z", "scoop", shade=6)  # fmt: skip
        c.circle(2, -88, 9, "berry")
    c.path(
        "M-188-30V-184C-188-196-180-202-168-202H74C96-202 108-194 118-176L142-126C176-120 192-106 194-78V-40C194-34 190-30 184-30Z",
        "second",
        shade=9,
    )
    c.path("M-188-30V-92H150C178-92 192-88 194-72V-40C194-34 190-30 184-30Z", "main", shade=7)
    pane = c.path("M84-180C98-180 102-174 108-162L126-126H76V-172C76-178 78-180 84-180Z", "glass")
    gleam(c, pane, 96, 14)
    c.rect(-152, -164, 186, 66, "inside", radius=5)
    for x, role in ((-122, "scoop"), (-84, "awning"), (-46, "scoop"), (-8, "gold")):
        c.path(f"M{x - 11}-118L{x}-98L{x + 11}-118Z", "waffle")
        c.circle(x, -124, 12, role)
    c.rect(-160, -102, 202, 12, "waffle", radius=4)
    for i in range(6):
        left = -164 + 35 * i
        c.path(
            f"M{left} -186H{left + 35}V-154C{left + 35}-138 {left}-138 {left}-154Z",
            "awning" if i % 2 == 0 else "white",
            shade=3,
        )
    with c.details():
        for x in (-150, -104, -58, -12, 34, 80):
            c.circle(x, -62, 7, "awning", outline=False)
    c.rect(180, -84, 14, 20, "lamp", radius=6)
    c.rect(-192, -44, 392, 14, "metal", radius=6)
    for x in (-124, 126):
        wheel(c, x, 34)
    c.anchor("seat", 96, -120)
    c.anchor("top", 10, -202)
    c.anchor("inside", -60, -100)
    c.stands(-150, 158)
    return c
