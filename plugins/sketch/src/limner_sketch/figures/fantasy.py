"""Beasts and spirits of tales: dragons, monsters, ghosts and the like."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._bird import Bird, bird
from limner_sketch.figures._poses import body_anchors, mood_of

REACHING = {"hold", "wave", "play", "dance", "jump"}


def _dragon_wing(c: Canvas, role: str, *, shade: float) -> None:
    """A raised wing of skin on three fingers, its root at the origin."""
    wing = c.path(
        "M14 10C6-34-14-74-60-104C-62-92-66-86-74-82C-86-84-96-82-106-74C-102-66-102-58-108-50C-116-46-122-40-126-30"
        "C-112-30-104-26-98-16C-92-4-84 2-72 2C-58 2-48 8-40 20C-20 26 8 26 14 10Z",
        role,
        shade=shade,
    )
    if shade:
        with c.inside(wing), c.details():
            for tip in ((-60, -104), (-106, -74), (-124, -32)):
                c.line([(8, 6), (tip[0] * 0.5, tip[1] * 0.62), tip], "accent_dark", 5, outline=False)


@figure(
    "dragon",
    height=2.6,
    colours={"main": "#57a86b", "belly": "#f6e3a1", "accent": "#f09a4f", "horn": "#fbf1d8"},
    aliases=("baby dragon", "fire dragon"),
    near=("wyvern", "basilisk", "hydra", "griffin"),
    tags=("animal", "fantasy"),
)
def dragon(pose: Pose, rng: Random) -> Canvas:
    """A dragon with wings, horns, a plated belly and an arrow on its tail."""
    c = Canvas()
    flies = pose.action in {"fly", "jump"}
    low = pose.action in {"sit", "sleep"}
    mood = mood_of(pose)
    with c.at(20, -88, scale=1.12 if flies else 0.92, turn=62 if flies else 16):
        _dragon_wing(c, "accent_dark", shade=0)
    c.limb([(-30, -42, 30), (-84, -20, 19), (-126, -26, 11), (-144, -62, 6)], "main")
    c.path("M-148-94C-136-84-124-72-124-60C-136-66-150-62-162-54C-164-70-156-84-148-94Z", "accent")
    if not low:
        c.line([(40, -44), (50 - 20 * flies, -13)], "main_dark", 26, smooth=False)
        c.line([(-20, -40), (-10 - 34 * flies, -13)], "main_dark", 26, smooth=False)
    for x, y, turn in ((-52, -78, -42), (-24, -100, -22), (0, -124, -50), (14, -152, -58), (26, -184, -34)):
        with c.at(x, y, turn=turn):
            c.polygon([(-13, 8), (0, -20), (13, 8)], "accent")
    body = geometry.limb([(-38, -46, 42), (6, -60, 45), (34, -102, 30), (46, -146, 26)])
    c.add(body, "main", shade=10)
    with c.inside(body):
        c.curve([(66, -140), (48, -118), (34, -84), (8, -40), (-10, 0), (90, 10), (100, -100)], "belly")
        with c.details():
            for x, y in ((52, -108), (42, -80), (26, -52)):
                c.line([(x - 8, y - 4), (x + 14, y + 2), (x + 40, y)], "belly_dark", 3.4, outline=False)
    with c.at(60, -164):
        c.path("M-14-26C-26-40-32-54-30-68C-18-62-4-50 4-34Z", "horn")
        c.path(
            "M-38-4C-38-30-18-42 6-40C26-38 36-26 42-14C58-16 76-10 78 6C80 24 60 34 36 34C6 36-36 30-38-4Z",
            "main",
            shade=8,
        )
        c.path("M8-34C4-46 6-62 14-72C22-62 26-46 24-32Z", "horn")
        c.ellipse(66, -2, 3.6, 5, "main_dark")
        c.eye(20, -10, 9.5, mood)
        c.smile(50, 14, 34, mood, weight=4.2)
        c.blush(14, 12, 9)
        c.anchor("head", 0, -40)
        c.anchor("face", 20, -6)
        c.anchor("mouth", 76, 12)
        c.anchor("neck", -18, 34)
    if low:
        for x in (-30, 30):
            c.ellipse(x, -10, 26, 12, "main")
    else:
        c.line([(18, -50), (32 - 26 * flies, -14)], "main", 28, smooth=False)
        c.ellipse(-40, -46, 30, 32, "main", turn=12)
        c.line([(-42, -42), (-34 - 34 * flies, -14)], "main", 28, smooth=False)
    with c.at(-12, -84, scale=1.16 if flies else 0.98, turn=30 if flies else 0):
        _dragon_wing(c, "accent", shade=7)
    c.anchor("back", -20, -96)
    c.anchor("seat", -16, -96)
    c.anchor("hand_r", 48, -8)
    c.settle()
    return c


@figure(
    "alien",
    height=1.2,
    colours={"main": "#8fce6a", "accent": "#6f6bc4"},
    aliases=("martian", "extraterrestrial"),
    facing="front",
    tags=("person", "fantasy"),
    home="space",
)
def alien(pose: Pose, rng: Random) -> Canvas:
    """A little green alien with big dark eyes."""
    c = Canvas()
    up = pose.holding or pose.action in REACHING
    for x in (-15, 15):
        c.line([(x, -34), (x * 1.2, -8)], "main_dark" if x > 0 else "main", 17, smooth=False)
        c.ellipse(x * 1.7, -6, 16, 8, "main_dark" if x > 0 else "main")
    right = [(26, -76), (54, -70), (74, -104)] if up else [(26, -76), (46, -56), (50, -36)]
    c.line(right, "main_dark", 13)
    c.line([(-26, -76), (-46, -56), (-50, -36)], "main", 13)
    c.path("M-28-80C-28-94 28-94 28-80L32-36C20-24-20-24-32-36Z", "accent", shade=7)
    with c.details():
        c.circle(0, -58, 8, "gold", outline=False)
    for side in (-1, 1):
        c.line([(side * 26, -176), (side * 40, -196), (side * 36, -214)], "main_dark", 6)
        c.circle(side * 36, -218, 9, "gold")
    c.path("M0-194C54-194 76-162 68-130C60-102 26-82 0-82C-26-82-60-102-68-130C-76-162-54-194 0-194Z", "main", shade=11)
    mood = mood_of(pose)
    for side in (-1, 1):
        x = side * 30
        if mood == "sleepy":
            c.eye(x, -136, 14, mood)
            continue
        c.ellipse(x, -138, 18, 25, "eye", turn=side * 24)
        c.ellipse(x - 6, -148, 6, 8, "shine", outline=False)
        with c.details():
            c.circle(x + 5, -126, 3.5, "shine", opacity=0.7, outline=False)
    c.smile(0, -101, 24, mood, weight=4)
    body_anchors(c, (0, -192), (0, -100), (0, -40))
    c.anchor("hand_r", *right[-1])
    c.anchor("hand_l", -50, -36)
    c.anchor("neck", 0, -84)
    c.settle()
    return c


@figure(
    "monster",
    height=1.7,
    colours={"main": "#8d6fcb", "belly": "#c9b3ee", "horn": "#fbe9c0"},
    aliases=("furry monster", "creature"),
    near=("goblin", "demon", "beast", "gremlin", "bogeyman", "cyclops"),
    facing="front",
    tags=("person", "fantasy"),
)
def monster(pose: Pose, rng: Random) -> Canvas:
    """A shaggy monster with horns and one tooth too many."""
    c = Canvas()
    up = pose.holding or pose.action in REACHING
    for x in (-34, 34):
        c.ellipse(x, -9, 27, 12, "main_dark")
    right = [(66, -92), (100, -96), (112, -128)] if up else [(66, -96), (90, -70), (86, -40)]
    c.line(right, "main_dark", 25)
    c.line([(-66, -96), (-90, -70), (-86, -40)], "main", 25)
    for side in (-1, 1):
        c.path(
            f"M{side * 26}-174C{side * 44}-180 {side * 56}-196 {side * 52}-216C{side * 76}-200 {side * 76}-168 {side * 52}-154Z",
            "horn",
        )
    points: list[geometry.Point] = []
    for i in range(22):
        for turn, r in ((0.0, 1.0), (8.2, 0.93)):
            across, up_down = geometry.Affine.turn(360 / 22 * i + turn).point(0, -r)
            points.append((across * 78, -98 + up_down * 92))
    body = c.add(geometry.polygon(points), "main", shade=12)
    with c.inside(body):
        c.ellipse(0, -20, 48, 42, "belly")
    mood = mood_of(pose)
    for x, r in ((-27, 21), (29, 24)):
        if mood != "sleepy":
            c.circle(x, -128, r, "white")
        c.eye(x + 2, -126, r * 0.55, mood)
    grin = c.path("M-42-92C-16-82 18-82 44-92C44-58 22-44 1-44C-20-44-42-58-42-92Z", "mouth")
    with c.inside(grin):
        c.ellipse(4, -46, 24, 13, "tongue", outline=False)
        for x in (-26, -4, 20):
            c.polygon([(x - 9, -92), (x + 9, -92), (x, -70)], "white")
    body_anchors(c, (0, -190), (0, -66), (0, -186))
    c.anchor("hand_r", *right[-1])
    c.anchor("hand_l", -86, -40)
    c.settle()
    return c


@figure(
    "yeti",
    height=2.3,
    colours={"main": "#eef3f8", "main_dark": "#c3d2e2", "face": "#8fb2d0", "foot": "#8fb2d0"},
    aliases=("abominable snowman",),
    near=("bigfoot", "sasquatch", "giant"),
    facing="front",
    tags=("person", "fantasy"),
    home="snow",
)
def yeti(pose: Pose, rng: Random) -> Canvas:
    """A big white yeti."""
    c = Canvas()
    up = pose.holding or pose.action in REACHING
    for x in (-30, 30):
        c.ellipse(x * 1.15, -9, 29, 12, "foot", shade=4)
    right = [(58, -122), (98, -132), (112, -172)] if up else [(60, -122), (88, -82), (84, -42)]
    for points, role in ((right, "main_dark"), ([(-60, -122), (-88, -82), (-84, -42)], "main")):
        c.line(points, role, 32)
        c.circle(points[-1][0], points[-1][1] + (-6 if up and points is right else 8), 15, "foot")
    body = c.path(
        "M-44-184C-56-204-20-212 0-206C24-214 58-200 46-182C66-168 76-140 78-110C82-76 76-44 62-12L50-22L38-6L24-20L8-4L-8-18L-24-4"
        "L-38-20L-52-6L-64-18C-78-50-82-80-78-110C-76-140-64-168-44-184Z",
        "main",
        shade=13,
    )
    with c.inside(body), c.details():
        for x, y in ((-44, -70), (-20, -48), (10, -62), (36, -50), (-4, -86), (40, -86)):
            c.line([(x - 7, y - 5), (x, y + 6), (x + 7, y - 5)], "main_dark", 4.5, outline=False)
    c.path(
        "M0-186C34-190 52-170 46-146C40-122 20-114 0-114C-20-114-40-122-46-146C-52-170-34-190 0-186Z", "face", shade=5
    )
    for x in (-18, 20):
        c.eye(x, -154, 9, mood_of(pose))
    c.smile(1, -132, 30, mood_of(pose), weight=4.5)
    for x in (-11, 13):
        c.polygon([(x - 5, -132), (x + 5, -132), (x, -122)], "white")
    body_anchors(c, (0, -206), (0, -130), (0, -196))
    c.anchor("hand_r", *right[-1])
    c.anchor("hand_l", -84, -40)
    c.settle()
    return c


def _flames(c: Canvas) -> None:
    c.ellipse(34, -60, 46, 40, "belly", outline=False)
    c.ellipse(30, -112, 30, 20, "accent", outline=False)


PHOENIX = Bird(
    ((-52, -60, 12), (-16, -84, 38), (12, -106, 42), (30, -152, 33)),
    legs=(-8, 16, 40),
    beak="hook",
    tail="flame",
    comb="flame",
    marks=_flames,
    wing=(-6, -94, 1.1, -10),
    wing_role="wing",
    span=1.25,
    eye=7,
)
figure(
    "phoenix",
    height=1.2,
    colours={
        "main": "#e8542f",
        "belly": "#fbc04a",
        "accent": "#f7923a",
        "wing": "#f0762f",
        "beak": "#f7c64a",
        "leg": "#d98a3a",
    },
    aliases=("firebird",),
    tags=("animal", "bird", "fantasy"),
)(partial(bird, build=PHOENIX))


@figure(
    "kraken",
    height=8,
    colours={"main": "#5f7fb0", "sucker": "#b9cbe6"},
    aliases=("sea monster",),
    near=("loch ness monster", "leviathan"),
    facing="front",
    place="water",
    tags=("animal", "sea", "fantasy"),
    home="sea",
)
def kraken(pose: Pose, rng: Random) -> Canvas:
    """A kraken whose arms rise out of the water."""
    c = Canvas()
    arms = (
        (
            [(-78, 26, 19), (-112, -40, 17), (-104, -104, 13), (-134, -140, 10), (-158, -122, 7), (-148, -104, 5)],
            "main_dark",
        ),
        ([(78, 26, 19), (112, -40, 17), (104, -104, 13), (134, -140, 10), (158, -122, 7), (148, -104, 5)], "main_dark"),
        ([(-128, 26, 17), (-158, -16, 14), (-160, -56, 10), (-184, -72, 7), (-196, -56, 5)], "main"),
        ([(128, 26, 17), (158, -16, 14), (160, -56, 10), (184, -72, 7), (196, -56, 5)], "main"),
    )
    for joints, role in arms:
        c.limb(joints, role)
    with c.details():
        for side in (-1, 1):
            for x, y in ((104, -20), (102, -52), (97, -82)):
                c.circle(side * x, y, 5, "sucker", outline=False)
    c.path(
        "M-84 30C-88-20-92-60-84-98C-74-150-38-176 0-176C38-176 74-150 84-98C92-60 88-20 84 30Z",
        "main",
        shade=14,
    )
    with c.details():
        for x, y, r in ((-48, -136, 10), (-26, -152, 6), (-60, -110, 6)):
            c.ellipse(x, y, r, r * 0.7, "main_light", outline=False)
    mood = mood_of(pose)
    for x in (-32, 36):
        if mood != "sleepy":
            c.circle(x, -74, 22, "light")
        c.eye(x + 1, -72, 13, mood)
    if mood != "sleepy":
        c.line([(-58, -104), (-14, -92)], "main_dark", 9, smooth=False)
        c.line([(62, -104), (18, -92)], "main_dark", 9, smooth=False)
    c.smile(2, -32, 44, mood, weight=6)
    body_anchors(c, (0, -176), (2, -28), (0, -176))
    c.anchor("hand_r", 150, -136)
    c.anchor("hand_l", -150, -136)
    return c
