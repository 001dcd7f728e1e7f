"""Beasts of myth: winged horses, griffins, golems, dragons of the East, monsters of the lake."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._build import Build
from limner_sketch.figures._poses import body_anchors, mood_of
from limner_sketch.figures._species import animal

_WING = {"feather": "#fbfaf7", "beak": "#f2b33a"}
animal(
    "pegasus", 1.7, {"main": "#f4f2f6", "hair": "#b9c6e8", "snout": "#f6dfe4", "hoof": "#d9b45a", "ear": "#f0cbd3", **_WING},
    Build(shape="long", hooves=True, length=136, girth=64, leg=64, leg_width=13, neck=50, head=35, muzzle=0.38, tail="horse", mane=True, belly=False, ear=0.8, extras=("wings",)),
    aliases=("winged horse", "flying horse"), home="sky",
)  # fmt: skip
animal(
    "alicorn", 1.7, {"main": "#fbf3f6", "hair": "#b48be0", "snout": "#fbdfe6", "hoof": "#e6b84f", "ear": "#f6c3d4", **_WING},
    Build(shape="long", hooves=True, length=134, girth=64, leg=62, leg_width=13, neck=50, head=36, muzzle=0.36, tail="horse", mane=True, horns="horn", belly=False, ear=0.8, extras=("wings",)),
    aliases=("winged unicorn", "flying unicorn"), home="sky",
)  # fmt: skip
animal(
    "griffin", 1.5, {"main": "#d9a55c", "accent": "#8a5a30", "feather": "#a87848", "belly": "#f0d29c", "beak": "#f2b33a"},
    Build(length=136, girth=66, leg=50, leg_width=14, neck=12, head=44, ears="none", tail="tuft", belly=False, extras=("wings", "eagle head")),
    aliases=("gryphon", "hippogriff"), home="mountains",
)  # fmt: skip


@figure(
    "golem",
    height=2.4,
    colours={"main": "#8f8a86", "moss": "#7fa05a", "glow": "#f6c83a"},
    aliases=("rock monster", "stone giant", "stone golem", "earth elemental"),
    facing="front",
    tags=("person", "fantasy"),
    home="mountains",
)
def golem(pose: Pose, rng: Random) -> Canvas:
    """A giant of boulders with eyes that glow."""
    c = Canvas()
    up = pose.holding or pose.action in {"hold", "wave", "play", "dance", "jump"}
    for x in (-1, 1):
        c.polygon(
            [(x * 16, -52), (x * 54, -48), (x * 62, -4), (x * 54, 0), (x * 14, 0)], "main" if x < 0 else "main_dark"
        )
    hand = (108, -150) if up else (92, -30)
    for side, (hx, hy) in ((-1, (92, -30)), (1, hand)):
        role = "main" if side < 0 else "main_dark"
        c.circle(side * 82, -132 + (hy + 30) * 0.16, 29, role, shade=5)
        c.polygon(
            [
                (side * (hx - 26), hy - 34),
                (side * (hx + 14), hy - 40),
                (side * (hx + 30), hy - 4),
                (side * (hx + 12), hy + 24),
                (side * (hx - 22), hy + 18),
            ],
            role,
            shade=4,
        )
    c.polygon(
        [(-66, -152), (-30, -168), (34, -166), (70, -146), (62, -70), (30, -42), (-34, -42), (-60, -76)],
        "main",
        shade=13,
    )
    with c.details():
        for points in (
            [(-44, -130), (-20, -110), (-30, -88)],
            [(34, -134), (22, -104), (40, -84)],
            [(-8, -70), (8, -56)],
        ):
            c.line(list(points), "main_dark", 5, smooth=False)
    c.path("M-72-150C-60-176-34-164-26-172C-16-158-24-146-40-142C-52-132-66-138-72-150Z", "moss", shade=3)
    c.polygon([(-34, -164), (-26, -202), (22, -206), (40, -170), (26, -148), (-24, -148)], "main_light", shade=7)
    mood = mood_of(pose)
    for x in (-12, 18):
        if mood == "sleepy":
            c.line([(x - 7, -176), (x + 7, -176)], "glow", 5, smooth=False)
        else:
            c.rect(x - 8, -184, 16, 13, "glow", radius=4)
    c.line([(-12, -158), (20, -158)], "main_dark", 5, smooth=False)
    body_anchors(c, (2, -206), (4, -156), (0, -166))
    c.anchor("hand_r", *hand)
    c.anchor("hand_l", -92, -30)
    c.settle()
    return c


@figure(
    "chinese dragon",
    height=1.6,
    units=190,
    colours={"main": "#d8412f", "belly": "#f6d27a", "mane": "#f2b134", "horn": "#f0e2c0"},
    aliases=("eastern dragon", "japanese dragon", "asian dragon", "oriental dragon", "serpent dragon", "lung dragon"),
    place="air",
    tags=("animal", "fantasy"),
    home="sky",
)
def chinese_dragon(pose: Pose, rng: Random) -> Canvas:
    """A long dragon in waves, with a mane, antlers and whiskers."""
    c = Canvas()
    joints = [
        (-206.0, -50.0, 5.0),
        (-176, -92, 12),
        (-134, -104, 18),
        (-96, -66, 22),
        (-50, -34, 25),
        (0, -56, 26),
        (28, -104, 26),
        (70, -140, 26),
        (112, -132, 24),
    ]
    for x, y, r in joints[1:]:
        c.polygon([(x - 12, y - r + 5), (x + 10, y - r + 4), (x - 8, y - r - 17)], "mane")
    for x, y, dx in ((-84, -54, 14), (-30, -28, -16), (36, -84, 34)):
        c.line([(x, y), (x + dx, y + 26), (x + dx - 6, y + 40)], "main_dark", 13)
        for k in (-10, 0, 10):
            c.line([(x + dx - 6, y + 40), (x + dx - 6 + k, y + 50)], "horn", 5, smooth=False)
    c.path("M-206-50C-232-56-236-84-222-92C-224-78-212-74-200-70C-206-86-196-98-186-96C-190-84-184-68-196-48Z", "mane")
    body = c.limb(joints, "main", shade=7)
    with c.inside(body):
        c.line([(x + 2, y + r * 0.72) for x, y, r in joints], "belly", 17, outline=False)
        with c.details():
            for x, y in ((-150, -104), (-112, -88), (-76, -54), (-34, -44), (10, -72), (32, -116), (66, -148)):
                c.line([(x - 8, y - 4), (x, y + 5), (x + 8, y - 4)], "main_dark", 4, outline=False)
    for i in range(7):
        with c.at(112, -134, turn=-150 + i * 30):
            c.path("M-12 0C-14-22-6-38 2-46C10-34 14-18 12 0Z", "mane", shade=2)
    for dx, role in ((16, "horn_dark"), (0, "horn")):
        c.line([(112 + dx, -160), (100 + dx, -184), (104 + dx, -202)], role, 7)
        c.line([(102 + dx, -182), (88 + dx, -192)], role, 6)
    c.path(
        "M88-134C86-164 112-172 134-160C158-158 182-146 184-126C182-112 160-108 136-106C108-104 90-114 88-134Z",
        "main",
        shade=7,
    )
    c.ellipse(168, -136, 15, 10, "main_light")
    c.circle(174, -139, 3.4, "main_dark")
    c.line([(130, -112), (156, -114), (180, -120)], "mouth", 4)
    c.polygon([(158, -114), (168, -117), (164, -104)], "white")
    c.line([(176, -128), (198, -112), (192, -88), (206, -76)], "mane", 4.5)
    c.path("M112-106C108-88 120-78 132-76C128-88 132-98 138-106Z", "mane")
    c.eye(132, -142, 8.5, mood_of(pose))
    c.line([(120, -158), (142, -156)], "mane", 6)
    body_anchors(c, (116, -168), (180, -118), (0, -84))
    return c


@figure(
    "plesiosaur",
    height=3.0,
    units=170,
    colours={"main": "#4f8f8a", "belly": "#cfe3d0"},
    aliases=("loch ness monster", "nessie", "sea serpent", "lake monster", "mosasaurus", "ichthyosaur"),
    place="water",
    tags=("animal", "sea"),
    home="lake",
)
def plesiosaur(pose: Pose, rng: Random) -> Canvas:
    """A long neck out of the water, and humps behind it."""
    c = Canvas()
    for x, r in ((-150, 22), (-96, 34)):
        c.path(
            f"M{x - r} 0C{x - r} {-r * 1.3} {x + r} {-r * 1.3} {x + r} 0Z", "main_dark" if r < 30 else "main", shade=4
        )
    body = c.path("M-66 0C-60-56 0-78 40-54C58-44 66-26 68 0Z", "main", shade=9)
    neck = c.limb([(30, -34, 28), (64, -78, 20), (66, -122, 17), (84, -150, 19)], "main", shade=5)
    with c.inside(neck):
        c.line([(58, -20), (84, -76), (82, -118), (98, -136)], "belly", 13, outline=False)
    c.path(
        "M60-156C62-180 96-184 116-168C138-162 146-150 140-140C120-130 84-132 68-138C60-142 58-150 60-156Z",
        "main",
        shade=5,
    )
    with c.inside(body), c.details():
        for x, y in ((-30, -34), (-4, -48), (20, -30), (-14, -20)):
            c.ellipse(x, y, 10, 7, "main_light", outline=False)
    for x in (66, 84):
        c.path(f"M{x - 6}-176L{x}-194L{x + 7}-176Z", "main_dark")
    c.eye(96, -160, 8, mood_of(pose))
    c.smile(124, -146, 24, mood_of(pose), weight=3.6)
    c.blush(90, -144, 7)
    body_anchors(c, (84, -180), (138, -144), (-4, -66))
    return c


@figure(
    "gargoyle",
    height=1.1,
    colours={"main": "#8d8f98"},
    aliases=("stone gargoyle",),
    facing="front",
    tags=("object", "fantasy"),
    home="night",
)
def gargoyle(pose: Pose, rng: Random) -> Canvas:
    """A winged stone figure that crouches on its ledge."""
    c = Canvas()
    for x in (-1, 1):
        c.path(
            f"M{x * 26}-110C{x * 50}-150 {x * 90}-186 {x * 124}-182C{x * 112}-160 {x * 116}-136 {x * 126}-120C{x * 104}-124 {x * 96}-108 {x * 98}-90C{x * 76}-100 {x * 54}-90 {x * 34}-70Z",
            "main" if x < 0 else "main_dark",
            shade=3,
        )
    c.rect(-70, -26, 140, 26, "main_dark", radius=3)
    for x in (-1, 1):
        c.curve(
            [(x * 20, -66), (x * 60, -84), (x * 68, -44), (x * 50, -26), (x * 16, -26)],
            "main" if x < 0 else "main_dark",
        )
    c.path("M-36-120C-44-70-32-30 0-26C32-30 44-70 36-120Z", "main", shade=9)
    for x in (-1, 1):
        c.limb([(x * 30, -104, 13), (x * 40, -66, 11), (x * 22, -30, 11)], "main_light" if x < 0 else "main", shade=3)
        c.path(
            f"M{x * 24}-164C{x * 40}-176 {x * 44}-196 {x * 36}-208C{x * 60}-196 {x * 60}-166 {x * 42}-148Z", "main_dark"
        )
        c.path(f"M{x * 38}-138C{x * 60}-148 {x * 68}-138 {x * 70}-132C{x * 60}-120 {x * 48}-116 {x * 38}-120Z", "main")
    c.path(
        "M0-180C30-180 46-160 44-138C42-116 24-102 0-102C-24-102-42-116-44-138C-46-160-30-180 0-180Z", "main", shade=8
    )
    for x in (-17, 17):
        c.ellipse(x, -142, 9, 7, "main_dark")
        c.line([(x - 13, -158 if x < 0 else -150), (x + 13, -150 if x < 0 else -158)], "main_dark", 5, smooth=False)
    c.path("M-20-120C-8-112 8-112 20-120C16-106-16-106-20-120Z", "main_dark")
    for x in (-11, 11):
        c.polygon([(x - 4, -117), (x + 4, -117), (x, -106)], "white")
    return c
