"""Things for hobbies and winter sports."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, taper


@figure(
    "ball of yarn",
    aliases=("yarn", "yarn ball", "wool", "ball of wool"),
    near=("thread", "knitting"),
    height=0.12,
    colours={"main": "#e07a9b"},
    tags=("object", "toy"),
    facing="front",
)
def ball_of_yarn(pose: Pose, rng: Random) -> Canvas:
    """A ball of yarn with its loose end."""
    c = Canvas()
    c.add(geometry.read_path("M20-8C70 6 96-24 124-10C140-2 150-8 156-12"), "main_dark", width=9)
    disc = c.circle(0, -92, 92, "main", shade=14)
    with c.inside(disc):
        c.add(
            geometry.read_path(
                "M-96-110C-50-170 30-190 70-170M-100-80C-50-140 40-166 96-140M-90-48C-40-104 50-130 104-104"
            ),
            "main_light",
            width=7,
        )
        c.add(
            geometry.read_path("M-70-30C-40-60-10-100-4-190M-30-6C10-50 30-90 34-150M20 4C56-34 70-66 72-110"),
            "main_dark",
            width=7,
        )
    c.anchor("grip", 0, -92)
    c.stands(-50, 50)
    return c


@figure(
    "easel",
    aliases=("canvas", "painter's easel"),
    near=("artwork",),
    height=1.6,
    colours={"main": "#fdf8ec", "wood": "#b9804a", "sky": "#a9d8ef", "sun": "#f6c445", "hill": "#6fae6b"},
    tags=("object",),
    facing="front",
)
def easel(pose: Pose, rng: Random) -> Canvas:
    """An easel with a landscape."""
    c = Canvas()
    c.line([(0, -196), (0, -20)], "wood_dark", 9)
    c.add(taper((-16, -200), (-66, 0), 12, 12, radius=3), "wood", shade=3)
    c.add(taper((16, -200), (66, 0), 12, 12, radius=3), "wood", shade=3)
    c.rect(-84, -178, 168, 114, "main", radius=4, shade=5)
    view = c.rect(-72, -167, 142, 90, "sky", radius=2)
    with c.inside(view):
        c.circle(34, -142, 14, "sun")
        c.path("M-80-100C-50-130-20-124 6-100C30-118 54-114 80-94L80-70L-80-70Z", "hill")
    c.rect(-92, -66, 184, 13, "wood", radius=4, shade=3)
    c.stands(-72, 72)
    return c


@figure(
    "rocking horse",
    aliases=("toy horse",),
    height=0.8,
    colours={"main": "#d99a5b", "mane": "#7a4a36", "saddle": "#d9483f"},
    tags=("object", "toy"),
    home="room",
)
def rocking_horse(pose: Pose, rng: Random) -> Canvas:
    """A rocking horse."""
    c = Canvas()
    c.add(geometry.read_path("M-136-26C-90 2 90 2 136-26"), "saddle", width=17)
    c.add(taper((-54, -80), (-84, -10), 30, 20, radius=6), "main_dark")
    c.add(taper((50, -80), (82, -10), 30, 20, radius=6), "main_dark")
    c.path("M-78-110C-120-118-128-84-120-46C-108-60-96-76-74-80Z", "mane")
    c.path(
        "M-84-104C-70-126-20-122 20-116C40-130 44-168 70-186L78-204L90-186C112-180 128-158 140-140C144-128 134-120 122-122L96-126C90-100 92-78 62-66L-60-66C-84-70-92-86-84-104Z",
        "main",
        shade=10,
    )
    c.path("M74-198C46-188 30-160 24-126L44-120C50-150 60-172 84-184Z", "mane")
    c.path("M-44-122C-30-116 0-114 12-118L16-80C-4-72-34-72-50-80Z", "saddle", shade=5)
    c.circle(100, -158, 6, "eye")
    c.line([(60, -148), (92, -138)], "wood_dark", 9)
    c.anchor("seat", -16, -120)
    c.anchor("hand_r", 72, -146)
    c.stands(-60, 60)
    return c


@figure(
    "pinwheel",
    aliases=("toy windmill", "whirligig"),
    height=0.5,
    colours={"main": "#e5534b", "second": "#f6c445", "third": "#4f9fd0", "fourth": "#5fae6d"},
    tags=("object", "toy"),
    facing="front",
)
def pinwheel(pose: Pose, rng: Random) -> Canvas:
    """A paper windmill on a stick."""
    c = Canvas()
    c.line([(0, -130), (0, -4)], "wood", 9)
    for i, role in enumerate(("main", "second", "third", "fourth")):
        with c.at(0, -134, turn=90 * i):
            c.path("M0 0L0-72C38-70 58-44 62-12Z", role)
            c.path("M0 0L62-12C44 6 20 8 0 0Z", f"{role}_dark")
    c.circle(0, -134, 10, "white")
    c.anchor("grip", 0, -30)
    return c


@figure(
    "dumbbell",
    aliases=("weight",),
    near=("gym", "fitness", "workout", "exercise"),
    height=0.2,
    units=140,
    colours={"main": "#4d5674", "bar": "#a7b1c2"},
    tags=("object", "sport", "symbol"),
    facing="front",
)
def dumbbell(pose: Pose, rng: Random) -> Canvas:
    """A dumbbell."""
    c = Canvas()
    with c.at(0, -85, turn=-16):
        c.rect(-120, -12, 240, 24, "bar", shade=5)
        for x in (-1, 1):
            c.rect(x * 84 - 18, -62, 36, 124, "main", radius=11, shade=7)
            c.rect(x * 122 - 13, -42, 26, 84, "main_dark", radius=9)
    c.anchor("grip", 0, -85)
    return c


@figure(
    "ice skate",
    aliases=("skate"),
    near=("roller skate", "hockey skate"),
    height=0.3,
    colours={"main": "#f3f1ec", "main_dark": "#c9cddb", "blade": "#8f9bb0", "lace": "#e5534b"},
    named=("main", "lace"),
    tags=("object", "wear", "sport"),
    home="snow",
)
def ice_skate(pose: Pose, rng: Random) -> Canvas:
    """A figure skate."""
    c = Canvas()
    c.path(
        "M-78-40L-64-40L-60-18L74-18L78-40L92-40L88-18L108-18C116-18 116-2 106-2L-86-2C-94-2-94-18-86-18L-74-18Z",
        "blade",
    )
    c.path(
        "M-62-200L14-200L20-128C32-106 70-100 96-82C108-74 110-62 108-50L-82-50C-84-90-68-130-62-200Z", "main", shade=12
    )
    c.path("M-84-54L110-54C114-54 114-36 106-36L-80-36C-88-36-88-54-84-54Z", "dark")
    c.add(
        lines([(-4, -176), (22, -176)], [(-2, -152), (24, -152)], [(4, -128), (32, -120)], [(24, -110), (48, -100)]),
        "lace",
        width=8,
    )
    c.rect(-68, -206, 88, 18, "main_dark", radius=8)
    c.stands(-90, 108)
    c.anchor("on_foot", -6, -70)
    return c


@figure(
    "skis",
    aliases=("ski", "pair of skis"),
    near=("snowboard", "skiing"),
    height=1.7,
    colours={"main": "#e5534b", "second": "#4f8fc9", "pole": "#6d7690"},
    tags=("object", "sport"),
    facing="front",
    home="snow",
)
def skis(pose: Pose, rng: Random) -> Canvas:
    """Crossed skis with poles."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 62, -180), (x * 84, -4)], "pole", 6)
        c.line([(x * 61, -190), (x * 63, -172)], "dark", 12)
        c.line([(x * 66, -22), (x * 98, -18)], "dark", 6)
    for x, role in ((-1, "second"), (1, "main")):
        with c.at(0, -100, turn=14 * x):
            c.path("M-14 102L-14-84C-14-100 14-100 14-84L14 102Z", role, shade=5)
            c.rect(-14, -22, 28, 34, "dark", radius=4)
            c.rect(-14, 40, 28, 10, "white", outline=False)
    c.stands(-90, 90)
    return c


@figure(
    "trampoline",
    height=0.9,
    units=110,
    colours={"main": "#3f4763", "rim": "#5aa3d8"},
    tags=("object", "sport"),
    facing="front",
    home="meadow",
)
def trampoline(pose: Pose, rng: Random) -> Canvas:
    """A trampoline; who jumps stands on ``top``."""
    c = Canvas()
    c.add(
        lines([(-130, -84), (-138, -6)], [(130, -84), (138, -6)], [(-52, -70), (-56, -4)], [(52, -70), (56, -4)]),
        "metal",
        width=12,
    )
    c.ellipse(0, -84, 166, 30, "rim", shade=5)
    c.ellipse(0, -86, 132, 20, "main")
    c.anchor("top", 0, -86)
    c.anchor("seat", 0, -86)
    c.stands(-142, 142)
    return c
