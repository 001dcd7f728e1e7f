"""Things that stand about in gardens and on farms."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "nest",
    aliases=("bird nest",),
    height=0.15,
    units=90,
    colours={"main": "#a87a4c", "egg": "#bfe3ea"},
    facing="front",
    tags=("object",),
    home="forest",
)
def nest(pose: Pose, rng: Random) -> Canvas:
    """A nest; eggs lie in it."""
    c = Canvas()
    c.ellipse(0, -64, 100, 22, "main_dark")
    for x in (-34, 4, 40):
        c.ellipse(x, -74, 22, 27, "egg", shade=5)
    with c.front():
        bowl = c.path("M-108-66C-96-46 96-46 108-66C108-20 60 0 0 0C-60 0-108-20-108-66Z", "main", shade=10)
        with c.inside(bowl), c.details():
            for x, y in ((-70, -40), (-20, -22), (30, -38), (70, -26), (-44, -14), (4, -48)):
                c.line([(x - 26, y + 6), (x + 24, y - 6)], "main_light", 4.5, outline=False)
                c.line([(x - 18, y - 8), (x + 20, y + 9)], "main_dark", 4, outline=False)
    c.anchor("inside", 0, -60)
    c.anchor("top", 0, -66)
    return c


@figure(
    "hay bale",
    aliases=("haystack", "hay", "straw bale", "bale of hay"),
    height=1.3,
    units=130,
    colours={"main": "#e6bd57"},
    facing="front",
    tags=("object",),
    home="farm",
)
def hay(pose: Pose, rng: Random) -> Canvas:
    """A round bale."""
    c = Canvas()
    c.circle(0, -66, 66, "main", shade=14)
    c.line(
        [
            (0, -66),
            (14, -74),
            (20, -56),
            (0, -42),
            (-26, -56),
            (-18, -92),
            (20, -102),
            (46, -70),
            (34, -30),
            (-10, -18),
            (-44, -44),
            (-44, -84),
        ],
        "main_dark",
        5,
        outline=False,
    )
    for x in (-60, 58):
        c.line([(x, -6), (x + 14, 0)], "main", 5)
    c.stands(-44, 44)
    c.anchor("top", 0, -130)
    c.anchor("seat", 0, -128)
    return c


@figure(
    "fence",
    aliases=("picket fence", "wooden fence", "garden fence"),
    height=1.1,
    units=120,
    colours={"main": "#f7efe0"},
    facing="front",
    tags=("object",),
    home="garden",
)
def fence(pose: Pose, rng: Random) -> Canvas:
    """Six pickets and two rails."""
    c = Canvas()
    for y in (-86, -38):
        c.rect(-180, y, 360, 16, "main_dark", radius=3)
    for i in range(6):
        x = -172 + 62 * i
        c.polygon([(x, 0), (x, -102), (x + 17, -122), (x + 34, -102), (x + 34, 0)], "main", shade=6)
    c.anchor("top", 0, -112)
    c.anchor("seat", 0, -110)
    return c


@figure(
    "beehive",
    aliases=("hive", "bee hive"),
    height=0.6,
    colours={"main": "#efb84a", "inner": "#5b3a24"},
    facing="front",
    tags=("object",),
    home="garden",
)
def beehive(pose: Pose, rng: Random) -> Canvas:
    """A straw hive in rings."""
    c = Canvas()
    for y, half, role in (
        (-26, 74, "main"),
        (-64, 80, "main_light"),
        (-102, 72, "main"),
        (-138, 56, "main_light"),
        (-170, 34, "main"),
    ):
        c.rect(-half, y - 20, 2 * half, 42, role, radius=21, shade=7)
    c.circle(0, -40, 19, "inner")
    c.rect(-88, -8, 176, 12, "wood", radius=4)
    c.anchor("top", 0, -190)
    return c


@figure(
    "fountain",
    aliases=("water fountain",),
    height=3,
    colours={"main": "#b5b2bd"},
    facing="front",
    tags=("object", "building"),
    home="park",
)
def fountain(pose: Pose, rng: Random) -> Canvas:
    """Two basins and jets of water."""
    c = Canvas()
    for x in (-34, 34):
        c.line([(0, -166), (x * 0.6, -196), (x, -150), (x * 1.1, -118)], "water_light", 7)
    c.line([(0, -160), (0, -200)], "water_light", 8)
    c.rect(-10, -160, 20, 130, "main", shade=6)
    c.path("M-58-116C-50-92 50-92 58-116Z", "main", shade=7)
    c.ellipse(0, -117, 58, 9, "water")
    for x in (-50, 50):
        c.line([(x, -112), (x * 1.22, -84), (x * 1.3, -44)], "water_light", 6)
    c.ellipse(0, -44, 118, 18, "water")
    c.path("M-124-46C-112-26 112-26 124-46V-12C124 4-124 4-124-12Z", "main", shade=11)
    c.stands(-118, 118)
    return c


@figure(
    "mailbox",
    aliases=("letterbox", "letter box", "post box", "postbox"),
    height=1.3,
    colours={"main": "#d9453c"},
    tags=("object",),
    home="garden",
)
def mailbox(pose: Pose, rng: Random) -> Canvas:
    """A mailbox on a post with its flag up."""
    c = Canvas()
    c.rect(-12, -110, 24, 110, "wood", shade=7)
    c.path("M-80-104V-152C-80-196-24-196-24-152V-104Z", "main_dark")
    c.path("M-52-186H54C86-186 92-166 92-150V-104H-24V-152C-24-172-34-184-52-186Z", "main", shade=12)
    c.line([(36, -140), (36, -196)], "gold", 7, smooth=False)
    c.path("M36-200H64V-178H36Z", "gold")
    c.rect(-70, -150, 36, 8, "paper", radius=2)
    c.anchor("top", 20, -186)
    return c


@figure(
    "snow globe",
    aliases=("snowglobe",),
    height=0.14,
    colours={"main": "#c2453a", "house": "#f3dfc4"},
    facing="front",
    tags=("object",),
    home="table",
)
def snow_globe(pose: Pose, rng: Random) -> Canvas:
    """A glass ball with a house in the snow."""
    return _globe(house=True)


@figure(
    "empty snow globe",
    height=0.14,
    colours={"main": "#c2453a"},
    facing="front",
    tags=("object",),
    home="table",
)
def empty_snow_globe(pose: Pose, rng: Random) -> Canvas:
    """A glass ball with room for what is in it."""
    return _globe(house=False)


def _globe(*, house: bool) -> Canvas:
    c = Canvas()
    ball = geometry.ellipse(0, -116, 84, 84)
    c.add(ball, "glass", around=(0, -116, 84, 84))
    with c.inside(ball):
        c.ellipse(0, -34, 100, 46, "white", outline=False)
        if house:
            c.rect(-22, -98, 44, 36, "house", shade=4)
            c.polygon([(-32, -96), (0, -128), (32, -96)], "main")
            c.polygon([(50, -56), (34, -104), (66, -56)], "leaf")
            c.rect(-7, -82, 14, 20, "wood")
        for x, y in ((-50, -130), (-20, -164), (24, -150), (52, -124), (-58, -92), (0, -182), (40, -176)):
            c.circle(x, y, 5, "white", outline=False)
    c.path("M-50-154C-40-176-20-186-4-188", "white", width=7, opacity=0.8, outline=False)
    c.path("M-74-44H74L86 0H-86Z", "main", shade=9)
    return c
