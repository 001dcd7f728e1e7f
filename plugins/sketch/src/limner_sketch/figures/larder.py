"""What comes from the larder: cheese, eggs, meat, honey."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "cheese",
    aliases=(
        "piece of cheese",
        "swiss cheese",
        "cheddar",
        "cheddar cheese",
        "feta",
        "feta cheese",
        "mozzarella",
        "mozzarella cheese",
        "parmesan",
        "goat cheese",
        "brie",
        "gouda",
        "camembert",
        "blue cheese",
        "cream cheese",
        "ricotta",
        "melted cheese",
        "grated cheese",
        "halloumi",
        "paneer",
    ),
    height=0.12,
    colours={"main": "#f7c63f"},
    tags=("food",),
    home="table",
)
def cheese(pose: Pose, rng: Random) -> Canvas:
    """A wedge of cheese with holes."""
    c = Canvas()
    c.path("M-140-86L60-160C104-150 134-124 140-86Z", "main_light")
    side = c.path("M-140-86L140-86L140-10C140-4 136 0 130 0L-130 0C-136 0-140-4-140-10Z", "main", shade=9)
    with c.inside(side):
        for x, y, r in ((-84, -44, 20), (-14, -20, 24), (44, -62, 17), (104, -34, 22), (-128, -84, 16), (140, -88, 15)):
            c.circle(x, y, r, "main_dark")
    c.ellipse(46, -122, 20, 9, "main")
    return c


@figure(
    "fried egg",
    aliases=("egg sunny side up", "sunny side up egg"),
    near=("omelette", "omelet"),
    height=0.1,
    colours={"main": "#fffdf6", "main_dark": "#e3dfd3", "yolk": "#f8b62d"},
    named=("main", "yolk"),
    tags=("food",),
    facing="front",
)
def egg(pose: Pose, rng: Random) -> Canvas:
    """A fried egg, seen from above."""
    c = Canvas()
    c.curve(
        [
            (-20, -168),
            (44, -180),
            (88, -150),
            (120, -104),
            (104, -50),
            (60, -18),
            (14, -20),
            (-34, 0),
            (-86, -22),
            (-116, -72),
            (-88, -118),
            (-66, -150),
        ],
        "main",
        shade=9,
    )
    c.circle(6, -96, 48, "yolk", shade=9)
    c.ellipse(-12, -114, 9, 14, "shine", turn=40, opacity=0.7, outline=False)
    return c


@figure(
    "boiled egg",
    aliases=("egg in a cup", "soft-boiled egg"),
    height=0.11,
    colours={"main": "#f6e3cb", "cup": "#5f9fc4"},
    tags=("food",),
    facing="front",
    home="table",
)
def boiled_egg(pose: Pose, rng: Random) -> Canvas:
    """An egg in an egg cup."""
    c = Canvas()
    c.path("M0-204C42-204 70-150 70-112C70-70 40-52 0-52C-40-52-70-70-70-112C-70-150-42-204 0-204Z", "main", shade=13)
    c.ellipse(-28, -146, 9, 18, "shine", turn=20, opacity=0.7, outline=False)
    c.path(
        "M-78-98L78-98C78-62 52-42 22-36L26-16C48-14 58-8 58 0L-58 0C-58-8-48-14-26-16L-22-36C-52-42-78-62-78-98Z",
        "cup",
        shade=9,
    )
    c.path("M-78-98L78-98L77-84L-77-84Z", "cup_light", outline=False)
    return c


@figure(
    "steak",
    aliases=(
        "meat",
        "roast",
    ),
    near=("ham", "bacon", "chop"),
    height=0.2,
    colours={"main": "#d0574c", "fat": "#fbe6d4", "bone": "#fff8ea"},
    tags=("food",),
    facing="front",
)
def steak(pose: Pose, rng: Random) -> Canvas:
    """A steak with its bone."""
    c = Canvas()
    shape = "M-110-60C-120-130-50-182 30-172C100-166 128-122 116-80C104-40 60-46 36-20C8 8-100 0-110-60Z"
    c.path(shape, "fat", shade=11)
    outline = geometry.read_path(shape)
    c.add(geometry.Affine.scale(0.82, about=(4, -92)).path(outline), "main", shade=6)
    c.ellipse(-44, -74, 26, 22, "bone", shade=5)
    c.ellipse(-44, -74, 11, 9, "fat_dark")
    with c.details():
        c.add(geometry.read_path("M10-140C30-136 46-130 60-118M6-56C20-60 30-66 40-76"), "fat", width=7, outline=False)
    return c


@figure(
    "chicken drumstick",
    aliases=("drumstick", "chicken leg", "fried chicken"),
    near=("turkey leg",),
    height=0.16,
    colours={"main": "#c9793a", "bone": "#fff6e4"},
    tags=("food",),
    facing="front",
)
def chicken_drumstick(pose: Pose, rng: Random) -> Canvas:
    """A roast drumstick."""
    c = Canvas()
    with c.at(4, -108, turn=40):
        c.rect(-12, 20, 24, 90, "bone", radius=9)
        c.circle(-13, 110, 17, "bone", shade=4)
        c.circle(13, 110, 17, "bone", shade=4)
        c.path(
            "M0-104C48-104 72-70 68-26C64 14 34 36 20 66L-20 66C-34 36-64 14-68-26C-72-70-48-104 0-104Z",
            "main",
            shade=15,
        )
        with c.details():
            c.ellipse(-26, -50, 11, 26, "main_light", turn=12, outline=False)
    c.anchor("grip", -60, -30)
    return c


@figure(
    "honey jar",
    aliases=("honey", "pot of honey", "honey pot", "jar of honey"),
    near=("jam", "jar", "jam jar"),
    height=0.14,
    colours={"main": "#f4b331", "label": "#fff3dc", "lid": "#c97f3d"},
    tags=("food", "object"),
    facing="front",
    home="table",
)
def honey_jar(pose: Pose, rng: Random) -> Canvas:
    """A jar of honey."""
    c = Canvas()
    c.path(
        "M-66-150L66-150C84-136 92-116 92-92L92-28C92-10 82 0 64 0L-64 0C-82 0-92-10-92-28L-92-92C-92-116-84-136-66-150Z",
        "main",
        shade=14,
    )
    c.rect(-74, -186, 148, 38, "lid", radius=12, shade=7)
    c.path(
        "M-70-150C-66-112-50-112-46-132C-42-146-32-142-30-126C-26-106-10-110-8-134L-8-150Z", "main_light", outline=False
    )
    c.rect(-58, -98, 116, 68, "label", radius=12)
    c.path("M-20-78L0-90L20-78L20-54L0-42L-20-54Z", "main")
    with c.details():
        c.line([(-76, -104), (-76, -44)], "shine", 9, opacity=0.5, outline=False)
    c.anchor("top", 0, -186)
    c.anchor("grip", 0, -70)
    return c
