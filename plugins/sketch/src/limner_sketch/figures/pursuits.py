"""What people are busy with: things that are lifted, pushed, stirred, tossed and punched."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "plank",
    height=0.3,
    colours={"main": "#c9975f"},
    aliases=("wooden plank", "board of wood", "piece of wood", "plank of wood", "block of wood"),
    near=("beam", "timber"),
    facing="front",
    tags=("object",),
)
def plank(pose: Pose, rng: Random) -> Canvas:
    """A plank that lies."""
    c = Canvas()
    c.path("M-190-44L176-44L196-30L-170-30Z", "main_light")
    c.path("M-170-30L196-30L196 0L-170 0Z", "main", shade=5)
    c.path("M-190-44L-170-30L-170 0L-190-12Z", "main_dark")
    with c.details():
        for points in (
            [(-150, -20), (-40, -16), (60, -21)],
            [(-90, -8), (40, -6), (160, -10)],
            [(90, -20), (180, -18)],
        ):
            c.line(points, "main_dark", 3, outline=False, opacity=0.7)
    c.anchor("top", 0, -38)
    return c


@figure(
    "barbell",
    height=0.45,
    colours={"main": "#4a5568", "bar": "#aab4c2", "plate": "#d8574a"},
    aliases=("heavy barbell",),
    facing="front",
    tags=("object", "sport"),
)
def barbell(pose: Pose, rng: Random) -> Canvas:
    """A barbell with two plates at each end."""
    c = Canvas()
    c.rect(-250, -106, 500, 12, "bar", radius=6, shade=3)
    for side in (-1, 1):
        for x, half, role in ((214, 62, "plate"), (184, 84, "main")):
            c.rect(side * x - 13, -100 - half, 26, 2 * half, role, radius=10, shade=5)
    c.anchor("grip", 0, -100)
    return c


@figure(
    "lawn mower",
    height=1.0,
    colours={"main": "#d8574a", "dark": "#3a3550"},
    aliases=("lawnmower", "mower"),
    tags=("object", "tool"),
    home="garden",
)
def lawn_mower(pose: Pose, rng: Random) -> Canvas:
    """A lawn mower, its handle to the left."""
    c = Canvas()
    c.line([(-176, -196), (-40, -60)], "metal", 10, smooth=False)
    c.line([(-190, -190), (-160, -206)], "dark", 14, smooth=False)
    c.path("M-64-34C-64-74-40-88 10-90C70-90 108-70 112-30L-64-30Z", "main", shade=9)
    c.rect(-26, -112, 74, 30, "dark", radius=9)
    c.rect(-76, -40, 200, 14, "main_dark", radius=6)
    for x, r in ((-44, 26), (92, 26)):
        c.circle(x, -r, r, "dark")
        c.circle(x, -r, r * 0.42, "metal", outline=False)
    c.anchor("grip", -170, -194)
    c.anchor("top", 10, -110)
    return c


@figure(
    "mop",
    height=1.3,
    colours={"main": "#e9e4d6", "handle": "#c98a4b"},
    named=("main", "handle"),
    facing="front",
    tags=("object", "tool"),
    home="room",
)
def mop(pose: Pose, rng: Random) -> Canvas:
    """A mop, its strings down."""
    c = Canvas()
    c.rect(-5, -206, 10, 160, "handle", shade=3)
    for x, low in ((-48, -4), (-28, 0), (-8, -2), (14, 0), (36, -2), (52, -6)):
        c.line([(x * 0.25, -52), (x * 0.8, -28), (x, low - 6)], "main" if x % 4 else "main_dark", 15)
    c.rect(-24, -64, 48, 18, "main_dark", radius=7)
    c.anchor("grip", 0, -150)
    return c


@figure(
    "snowball",
    height=0.12,
    colours={"main": "#e3edf7", "main_dark": "#b4c8de"},
    facing="front",
    tags=("object",),
    home="snow",
)
def snowball(pose: Pose, rng: Random) -> Canvas:
    """A ball of snow."""
    c = Canvas()
    ball = c.circle(0, -90, 90, "main", shade=14)
    with c.inside(ball), c.details():
        for x, y in ((-40, -120), (-6, -60), (36, -110)):
            c.ellipse(x, y, 14, 7, "main_dark", outline=False, opacity=0.7)
    c.anchor("grip", 0, -40)
    return c


@figure(
    "cauldron",
    height=0.75,
    colours={"main": "#3f4458", "brew": "#7fc25a", "fire": "#f58a2e"},
    aliases=("witch cauldron", "kettle of brew"),
    near=("melting pot",),
    facing="front",
    tags=("object", "cookware"),
    home="forest",
)
def cauldron(pose: Pose, rng: Random) -> Canvas:
    """A round black pot on three feet, its brew bubbling."""
    c = Canvas()
    for x in (-70, 66):
        c.line([(x, -40), (x * 1.16, -6)], "main_dark", 18, smooth=False)
    c.path("M-104-150C-150-96-124-18-60-14L60-14C124-18 150-96 104-150Z", "main", shade=14)
    for x in (-128, 128):
        c.line([(x * 0.94, -112), (x * 1.14, -104), (x * 1.06, -78), (x * 0.94, -74)], "main_dark", 9)
    c.ellipse(0, -150, 112, 26, "main_light")
    c.ellipse(0, -148, 98, 19, "brew")
    with c.details():
        for x, y, r in ((-44, -152, 12), (10, -158, 16), (48, -150, 10), (-12, -182, 9), (30, -196, 7)):
            c.circle(x, y, r, "brew_light")
    c.anchor("inside", 0, -146)
    c.anchor("top", 0, -150)
    return c


@figure(
    "whole pizza",
    height=0.25,
    colours={"main": "#eab453", "sauce": "#d8523c", "cheese": "#f6d67c", "basil": "#5a9e57"},
    aliases=("pizza dough", "round pizza", "dough"),
    facing="front",
    home="table",
    tags=("food",),
)
def whole_pizza(pose: Pose, rng: Random) -> Canvas:
    """A round pizza, seen at an angle."""
    c = Canvas()
    c.ellipse(0, -52, 150, 52, "main_dark")
    c.ellipse(0, -62, 150, 52, "main", shade=6)
    c.ellipse(0, -64, 124, 40, "sauce", outline=False)
    c.ellipse(0, -66, 116, 36, "cheese", outline=False)
    for x, y in ((-66, -66), (-18, -84), (-14, -50), (44, -70), (84, -62), (14, -66)):
        c.ellipse(x, y, 17, 9, "sauce", outline=False)
    with c.details():
        for x, y, turn in ((-40, -60, 20), (28, -84, -30), (62, -50, 10)):
            c.ellipse(x, y, 12, 5, "basil", turn=turn, outline=False)
    c.anchor("grip", 0, -20)
    return c


@figure(
    "mistletoe",
    height=0.5,
    colours={"main": "#5f9a52", "berry": "#fbfaf4", "ribbon": "#d8493f"},
    aliases=("mistletoe branch", "sprig of mistletoe"),
    facing="front",
    place="air",
    tags=("plant",),
)
def mistletoe(pose: Pose, rng: Random) -> Canvas:
    """A bunch of mistletoe that hangs from a ribbon."""
    c = Canvas()
    c.line([(0, -230), (0, -150)], "ribbon", 7, smooth=False)
    for turn in (-64, -34, 34, 64, 0):
        with c.at(0, -140, turn=turn):
            c.path("M0 0C26 24 26 70 0 110C-26 70-26 24 0 0Z", "main" if turn <= 0 else "main_dark", shade=4)
    for x, y in ((-22, -100), (4, -84), (26, -102), (0, -116)):
        c.circle(x, y, 13, "berry", shade=2)
    c.path(
        "M0-146C-30-176-64-168-58-146C-62-124-28-122 0-146C28-122 62-124 58-146C64-168 30-176 0-146Z", "ribbon", shade=4
    )
    c.anchor("top", 0, -30)
    return c


@figure(
    "water spray",
    height=0.9,
    units=120.0,
    colours={"main": "#6cc3f0", "drop": "#a9dcf6"},
    aliases=("spray of water", "jet of water"),
    tags=("object", "wear"),
    place="air",
)
def water_spray(pose: Pose, rng: Random) -> Canvas:
    """Water that is sprayed to the right in an arc, from the mouth at the origin."""
    c = Canvas()
    c.path(
        "M-4-4C50-66 120-84 180-60C214-46 232-14 238 24C226 30 216 26 210 18C200-14 184-34 158-40C110-48 56-24 6 8Z",
        "main",
        shade=6,
    )
    c.path("M10-6C60-52 116-68 166-50C130-58 70-40 16 2Z", "drop", outline=False)
    with c.details():
        for x, y, r in ((256, 0, 8), (246, 52, 10), (222, 58, 7), (268, 34, 6), (204, 46, 6)):
            c.ellipse(x, y, r * 0.8, r, "main")
    c.anchor("on_mouth", 0, 2)
    return c


@figure(
    "tape measure",
    height=0.2,
    colours={"main": "#f2c14e", "dark": "#3a3550"},
    aliases=("measuring tape",),
    facing="front",
    tags=("object", "tool"),
)
def tape_measure(pose: Pose, rng: Random) -> Canvas:
    """A tape with its marks."""
    c = Canvas()
    c.rect(-150, -64, 300, 40, "main", radius=6, shade=4)
    with c.details():
        for i in range(11):
            c.line(
                [(-138 + 27 * i, -62), (-138 + 27 * i, -44 if i % 2 else -36)], "dark", 4, smooth=False, outline=False
            )
    c.anchor("grip", -146, -44)
    return c


@figure(
    "punching bag",
    height=1.7,
    colours={"main": "#a8433a", "dark": "#3a3550"},
    aliases=("boxing bag", "heavy bag", "sandbag"),
    facing="front",
    tags=("object", "sport"),
    home="gym",
)
def punching_bag(pose: Pose, rng: Random) -> Canvas:
    """A punching bag on its stand."""
    c = Canvas()
    c.line([(-70, -8), (-70, -206), (10, -206)], "dark", 12, smooth=False)
    c.rect(-120, -14, 130, 14, "dark", radius=6)
    for x in (-16, 36):
        c.line([(10, -206), (x, -176)], "metal", 5, smooth=False)
    bag = c.rect(-28, -178, 76, 132, "main", radius=22, shade=10)
    with c.inside(bag):
        c.rect(-28, -160, 76, 12, "main_dark", outline=False)
        c.rect(-28, -76, 76, 12, "main_dark", outline=False)
    c.anchor("top", 10, -178)
    return c


@figure(
    "tossed dough",
    aliases=("spinning dough", "flying dough"),
    height=0.75,
    units=110,
    colours={"main": "#f3dfb4", "air": "#c9d3da"},
    tags=("food",),
    facing="front",
    home="kitchen",
)
def tossed_dough(pose: Pose, rng: Random) -> Canvas:
    """A thin disc of dough that spins in the air above the hands that threw it."""
    c = Canvas()
    with c.at(0, -84, turn=-8):
        c.ellipse(0, 6, 92, 23, "main_dark")
        c.ellipse(0, 0, 92, 22, "main")
        c.ellipse(0, -1, 74, 15, "main_light", outline=False)
    for x, y, r in ((-66, -38, 26), (70, -44, 26)):
        c.line([(x - r, y), (x - r * 0.3, y + 9), (x + r * 0.6, y + 8)], "air", 5, outline=False)
    c.line([(0, -40), (0, -22)], "air", 5, smooth=False, outline=False)
    c.anchor("grip", 105, 0)
    return c
