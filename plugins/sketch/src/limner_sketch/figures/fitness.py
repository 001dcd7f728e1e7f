"""What one trains and plays with: treadmills, gloves, shuttlecocks, hurdles, boats for one."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, wheel

_sport = partial(figure, tags=("object", "sport"))


@_sport(
    "treadmill",
    aliases=("running machine", "exercise machine"),
    height=1.4,
    units=180,
    colours={"main": "#3a3d4c", "belt": "#23252f", "screen": "#6fd0e8"},
    home="room",
)
def treadmill(pose: Pose, rng: Random) -> Canvas:
    """A treadmill."""
    c = Canvas()
    c.line([(84, -24), (104, -140)], "metal_dark", 13, smooth=False)
    c.line([(104, -124), (34, -112)], "dark", 11, smooth=False)
    c.path("M82-176L124-160C130-156 130-150 128-146L118-128L76-140Z", "main", shade=5)
    c.path("M88-166L118-154L110-138L82-146Z", "screen")
    c.path("M-136-20L96-36C108-36 116-28 116-18L116-8L-136-8Z", "main", shade=4)
    c.path("M-128-26L80-42L92-34L-128-18Z", "belt")
    for x in (-124, 104):
        c.circle(x, -9, 9, "dark")
    c.anchor("top", -20, -34)
    c.anchor("seat", -20, -34)
    return c


@_sport(
    "baseball glove",
    aliases=("catcher's mitt", "baseball mitt", "catchers mitt"),
    height=0.3,
    units=180,
    colours={"main": "#a8653a", "lace": "#e9c795", "ball": "#fbf8f2"},
    facing="front",
)
def baseball_glove(pose: Pose, rng: Random) -> Canvas:
    """A baseball glove with the ball in it."""
    c = Canvas()
    for x, top, tilt in ((-44, -160, -8), (-14, -178, -2), (18, -176, 3), (48, -156, 9)):
        c.limb([(x * 0.8, -90, 23), (x + tilt, top + 18, 19)], "main", shade=5)
    c.limb([(54, -56, 26), (84, -96, 22), (88, -118, 19)], "main_dark")
    c.path("M-72-110C-78-60-66-14-44 0L44 0C72-14 84-60 72-100C40-120-40-124-72-110Z", "main", shade=10)
    c.path("M-40-92C-48-56-20-30 16-36C50-44 56-80 40-98C10-112-26-108-40-92Z", "main_dark")
    c.circle(4, -68, 31, "ball", shade=5)
    c.line([(-16, -86), (-8, -68), (-16, -50)], "red", 3.4)
    c.line([(24, -86), (16, -68), (24, -50)], "red", 3.4)
    c.add(lines([(-52, -128), (50, -124)], [(-30, -14), (34, -14)], [(58, -100), (70, -86)]), "lace", width=5)
    return c


@_sport(
    "hurdle",
    aliases=("hurdles", "race hurdle"),
    height=1.0,
    units=140,
    colours={"main": "#fbf8f2", "accent": "#d8413a"},
    facing="front",
)
def hurdle(pose: Pose, rng: Random) -> Canvas:
    """A hurdle."""
    c = Canvas()
    for x in (-84, 84):
        c.rect(x - 5, -120, 10, 116, "metal")
        c.rect(x - 26, -8, 52, 8, "metal_dark", radius=3)
    bar = c.rect(-112, -136, 224, 34, "main", radius=5, shade=4)
    with c.inside(bar):
        for x in (-96, -32, 32, 96):
            c.polygon([(x - 14, -140), (x + 14, -140), (x + 2, -98), (x - 26, -98)], "accent", outline=True)
    c.rect(-84, -64, 168, 6, "metal")
    return c


@_sport(
    "kayak",
    aliases=("kayaks", "sea kayak", "rowing shell"),
    height=0.5,
    units=70,
    colours={"main": "#f2862e", "paddle": "#33303b"},
    place="water",
    tags=("vehicle", "sport"),
    home="river",
)
def kayak(pose: Pose, rng: Random) -> Canvas:
    """A kayak with its double paddle."""
    c = Canvas()
    c.ellipse(0, -42, 44, 11, "dark")
    with c.front():
        c.path("M-176-46C-120-36-60-34 0-34C60-34 120-36 176-46C150-8 70-2 0-2C-70-2-150-8-176-46Z", "main", shade=8)
        c.line([(-140, -24), (0, -16), (140, -24)], "main_light", 6)
    c.line([(-104, -96), (104, -28)], "paddle", 6, smooth=False)
    for x, y, turn in ((-116, -100, 18), (116, -24, 18)):
        with c.at(x, y, turn=turn):
            c.ellipse(0, 0, 27, 11, "gold", shade=3)
    c.anchor("seat", 0, -30)
    c.anchor("inside", 0, -36)
    return c


@_sport(
    "tricycle",
    aliases=("trike", "child's tricycle", "kids tricycle"),
    height=0.6,
    units=150,
    colours={"main": "#d8413a", "seat": "#33303b"},
    tags=("vehicle",),
    home="park",
)
def tricycle(pose: Pose, rng: Random) -> Canvas:
    """A child's tricycle."""
    c = Canvas()
    wheel(c, -84, 29)
    c.line([(-84, -40), (-40, -58), (44, -74)], "main", 11)
    c.line([(-56, -56), (-60, -84)], "main_dark", 8, smooth=False)
    c.path("M-94-92C-94-100-30-102-26-92C-30-80-86-80-94-92Z", "seat", shade=3)
    c.line([(72, -46), (44, -124)], "metal", 9, smooth=False)
    c.line([(52, -126), (22, -136)], "dark", 9, smooth=False)
    c.circle(20, -136, 7, "main")
    for k, role in ((-4, "gold"), (4, "water")):
        c.line([(20, -134), (12 + k, -112)], role, 4)
    wheel(c, 74, 46)
    c.line([(74, -46), (92, -28)], "metal_dark", 6, smooth=False)
    c.rect(84, -30, 22, 8, "dark", radius=3)
    c.anchor("seat", -58, -92)
    c.anchor("handlebar", 24, -136)
    return c


@_sport(
    "cooler",
    aliases=("cool box", "cooler box", "ice chest", "ice box", "esky"),
    height=0.4,
    units=140,
    colours={"main": "#2f86c8", "lid": "#f6f8fa"},
    tags=("object",),
    facing="front",
    home="beach",
)
def cooler(pose: Pose, rng: Random) -> Canvas:
    """A cool box with its handle."""
    c = Canvas()
    c.line([(-96, -76), (-104, -136), (104, -136), (96, -76)], "metal", 11)
    c.path("M-98-84L98-84L90-6C90-2 86 0 82 0L-82 0C-86 0-90-2-90-6Z", "main", shade=9)
    c.rect(-106, -112, 212, 34, "lid", radius=9, shade=5)
    for turn in (0, 60, 120):
        with c.at(0, -42, turn=turn):
            c.line([(0, -24), (0, 24)], "white", 5, smooth=False)
            c.add(lines([(-6, -20), (0, -14), (6, -20)], [(-6, 20), (0, 14), (6, 20)]), "white", width=4)
    return c


@_sport(
    "yoga mat",
    aliases=("exercise mat", "gym mat", "camping mat"),
    height=0.2,
    units=90,
    colours={"main": "#8f6fd0"},
    tags=("object",),
    home="room",
)
def yoga_mat(pose: Pose, rng: Random) -> Canvas:
    """A mat, half rolled."""
    c = Canvas()
    c.path("M-30-8L150-8L166-26L0-26Z", "main_light")
    c.rect(-34, -8, 186, 8, "main_dark", radius=3)
    c.circle(-36, -42, 42, "main", shade=6)
    c.line([(-64, -42), (-40, -66), (-14, -46), (-30, -24), (-50, -36), (-40, -50), (-32, -42)], "main_dark", 5)
    return c


@_sport(
    "life jacket",
    aliases=("life vest", "lifejacket", "buoyancy vest"),
    height=0.6,
    units=190,
    colours={"main": "#f2762e", "strap": "#33364a"},
    tags=("object", "wear"),
    facing="front",
    home="sea",
)
def life_jacket(pose: Pose, rng: Random) -> Canvas:
    """An orange life jacket."""
    c = Canvas()
    for x, role in ((-1, "main"), (1, "main_dark")):
        c.path(
            f"M{x * 20}-190C{x * 50}-196 {x * 62}-176 {x * 60}-140C{x * 62}-120 {x * 76}-100 {x * 76}-80L{x * 76}-10C{x * 76}-2 {x * 70} 0 {x * 64} 0L{x * 4} 0L{x * 4}-120C{x * 8}-150 {x * 10}-176 {x * 20}-190Z",
            role,
            shade=6 if x < 0 else 0,
        )
    for y in (-84, -40):
        c.rect(-78, y, 156, 13, "strap")
        c.rect(-15, y - 5, 30, 23, "metal", radius=5)
    c.add(lines([(-44, -170), (-40, -110)], [(44, -170), (40, -110)]), "white", width=9)
    c.add(dots([(-50, -16), (50, -16)], 6), "strap")
    return c


@_sport(
    "flippers",
    aliases=("swim fins", "fins", "swimming fins", "diving fins"),
    height=0.5,
    units=190,
    colours={"main": "#3fb8c8", "foot": "#33364a"},
    tags=("object", "wear"),
    facing="front",
    home="beach",
)
def flippers(pose: Pose, rng: Random) -> Canvas:
    """A pair of flippers."""
    c = Canvas()
    for x, turn in ((-46, -6), (46, 6)):
        with c.at(x, 0, turn=turn):
            fin = c.path("M-22-110L22-110L44-8C30 6 14-2 0 4C-14-2-30 6-44-8Z", "main", shade=6)
            with c.inside(fin):
                c.add(lines([(-10, -110), (-18, 4)], [(10, -110), (18, 4)]), "main_dark", width=6)
            c.path("M-26-104C-30-150-22-178 0-180C22-178 30-150 26-104Z", "foot", shade=4)
            c.path("M-13-150C-12-168 12-168 13-150C8-142-8-142-13-150Z", "main_dark")
    return c
