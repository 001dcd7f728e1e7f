"""What lives on the sea floor or drifts above it."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import mood_of


def _anchors(c: Canvas, top: float, face: float, hand: tuple[float, float], seat: float) -> None:
    c.anchor("head", 0, top)
    c.anchor("face", 0, face)
    c.anchor("mouth", 0, face + 16)
    c.anchor("back", 0, seat)
    c.anchor("seat", 0, seat)
    c.anchor("hand_r", *hand)
    c.anchor("hand_l", -hand[0], hand[1])


@figure(
    "octopus",
    height=0.9,
    colours={"main": "#e0707f", "sucker": "#f7bcc0"},
    tags=("animal", "sea"),
    home="underwater",
    facing="front",
)
def octopus(pose: Pose, rng: Random) -> Canvas:
    """An octopus on its eight arms."""
    c = Canvas()
    holds = pose.holding or pose.action in {"hold", "wave", "play", "dance"}
    arms = [
        ([(-34, -70), (-78, -58), (-112, -84), (-132, -66), (-118, -52)], "main_dark"),
        ([(34, -70), (78, -58), (112, -84), (132, -66), (118, -52)], "main_dark"),
        ([(-30, -60), (-72, -30), (-116, -22), (-130, -40)], "main"),
        ([(30, -60), (72, -30), (116, -22), (130, -40)], "main"),
        ([(-20, -54), (-44, -14), (-82, -10), (-92, -24)], "main_dark"),
        ([(20, -54), (44, -14), (82, -10), (92, -24)], "main_dark"),
        ([(-8, -54), (-14, -14), (-40, -10)], "main"),
        ([(10, -54), (16, -14), (42, -10)], "main"),
    ]
    if holds:
        arms[1] = ([(34, -70), (84, -66), (112, -96), (124, -132)], "main_dark")
        c.anchor("hand_r", 124, -132)
    for points, role in arms:
        c.line(points, role, 21)
    with c.details():
        for x, y in ((-62, -38), (-82, -27), (62, -38), (82, -27), (-10, -28), (12, -28), (102, -22), (-102, -22)):
            c.circle(x, y + 3, 4.2, "sucker", outline=False)
    c.path(
        "M-46-58C-62-84-78-104-78-134C-78-176-44-200 0-200C44-200 78-176 78-134C78-104 62-84 46-58C30-46-30-46-46-58Z",
        "main",
        shade=12,
    )
    with c.details():
        for x, y, r in ((-42, -172, 9), (-22, -184, 6), (-56, -152, 5)):
            c.ellipse(x, y, r, r * 0.7, "main_light", outline=False)
    for x in (-25, 29):
        if mood_of(pose) != "sleepy":
            c.circle(x, -112, 17, "white")
        c.eye(x + 1, -111, 11, mood_of(pose))
    c.smile(2, -80, 26, mood_of(pose), weight=4.5)
    for x in (-50, 54):
        c.blush(x, -88, 10)
    if not holds:
        c.anchor("hand_r", 132, -70)
    c.anchor("hand_l", -132, -70)
    c.anchor("head", 0, -198)
    c.anchor("face", 2, -105)
    c.anchor("mouth", 2, -78)
    c.anchor("back", 0, -198)
    c.anchor("seat", 0, -198)
    c.settle()
    return c


@figure(
    "squid",
    height=0.8,
    colours={"main": "#c583c0", "belly": "#f2d7ee"},
    near=("cuttlefish",),
    tags=("animal", "sea"),
    home="underwater",
    place="air",
    facing="front",
)
def squid(pose: Pose, rng: Random) -> Canvas:
    """A squid: a pointed hood with fins, arms below."""
    c = Canvas()
    for x, dx, role in (
        (-34, -22, "main_dark"),
        (34, 22, "main_dark"),
        (-20, -6, "main"),
        (20, 6, "main"),
        (0, 4, "main_dark"),
    ):
        c.line([(x * 0.8, -70), (x + dx, -44), (x + dx * 0.4, -20), (x + dx * 1.3, 2)], role, 14)
    for side in (-1, 1):
        c.line([(side * 30, -74), (side * 62, -46), (side * 58, -8)], "main_dark", 8)
        c.ellipse(side * 58, -4, 11, 16, "main")
    c.path(
        "M0-206C30-190 66-168 70-136C54-136 48-132 42-124L-42-124C-48-132-54-136-70-136C-66-168-30-190 0-206Z",
        "main_dark",
    )
    c.path("M0-206C30-176 48-130 46-84C44-58-44-58-46-84C-48-130-30-176 0-206Z", "main", shade=9)
    for x in (-20, 22):
        c.circle(x, -92, 14, "white")
        c.eye(x, -91, 9, mood_of(pose))
    c.smile(1, -72, 16, mood_of(pose), weight=3.5)
    _anchors(c, -190, -90, (58, -4), -190)
    return c


@figure(
    "jellyfish",
    height=0.5,
    colours={"main": "#b79be6", "belly": "#e9def9"},
    tags=("animal", "sea"),
    home="underwater",
    place="air",
    facing="front",
)
def jellyfish(pose: Pose, rng: Random) -> Canvas:
    """A jellyfish with frilled arms."""
    c = Canvas()
    for i, x in enumerate((-54, -34, -14, 8, 30, 52)):
        sway = rng.uniform(-6, 6)
        length = 78 + 22 * (i % 2)
        points = [
            (x, -100),
            (x + 10 + sway, -100 + length * 0.34),
            (x - 8, -100 + length * 0.68),
            (x + 6 + sway, -100 + length),
        ]
        c.line(points, "main_dark" if i % 2 else "main", 8 if i % 2 else 11)
    c.path(
        "M-84-104C-88-168-46-200 0-200C46-200 88-168 84-104C78-92 66-92 56-102C46-90 32-90 24-101C14-90-2-90-10-101"
        "C-20-90-36-90-44-101C-56-90-78-92-84-104Z",
        "main",
        shade=12,
    )
    with c.details():
        c.ellipse(-40, -166, 18, 10, "belly", turn=-38, outline=False, opacity=0.85)
        c.circle(-58, -142, 5, "belly", outline=False, opacity=0.85)
    for x in (-22, 26):
        c.eye(x, -134, 10, mood_of(pose))
    c.smile(2, -116, 20, mood_of(pose), weight=4)
    for x in (-42, 46):
        c.blush(x, -118, 9)
    _anchors(c, -200, -130, (70, -100), -200)
    return c


@figure(
    "crab",
    height=0.2,
    colours={"main": "#e2573f", "belly": "#f7b79a"},
    aliases=("king crab",),
    tags=("animal", "sea"),
    home="beach",
    facing="front",
)
def crab(pose: Pose, rng: Random) -> Canvas:
    """A crab with raised claws and eyes on stalks."""
    c = Canvas()
    for side in (-1, 1):
        for i, (x, y) in enumerate(((122, -6), (112, -2), (92, 0))):
            c.line([(side * 60, -48 + i * 6), (side * (x - 14), -58 + i * 16), (side * x, y - 4)], "main_dark", 10)
        c.line([(side * 66, -72), (side * 108, -84), (side * 112, -114)], "main_dark", 17)
        with c.at(side * 112, -136, flip=side < 0, turn=side * -8):
            c.path("M-14 26C-46 8-44-44-4-58C-10-38-4-26 4-18C10-30 22-42 40-42C48-12 26 26-14 26Z", "main", shade=7)
    for x in (-26, 26):
        c.line([(x * 0.9, -90), (x, -128)], "main_dark", 9, smooth=False)
    body = c.path(
        "M-92-66C-88-108-40-116 0-116C40-116 88-108 92-66C84-26 40-12 0-12C-40-12-84-26-92-66Z", "main", shade=11
    )
    with c.inside(body), c.details():
        for x, y, r in ((-56, -92, 7), (-36, -100, 5), (-64, -76, 4)):
            c.circle(x, y, r, "main_light", outline=False)
    for x in (-26, 26):
        c.circle(x, -134, 15, "white")
        c.eye(x + 1, -133, 10, mood_of(pose))
    c.smile(0, -62, 44, mood_of(pose), weight=5)
    for x in (-50, 50):
        c.blush(x, -60, 11)
    c.anchor("hand_r", 116, -180)
    c.anchor("hand_l", -116, -180)
    c.anchor("head", 0, -116)
    c.anchor("face", 0, -80)
    c.anchor("mouth", 0, -56)
    c.anchor("back", 0, -114)
    c.anchor("seat", 0, -114)
    c.settle()
    return c


@figure(
    "lobster",
    height=0.4,
    colours={"main": "#d8463a"},
    aliases=("crayfish", "crawfish"),
    near=("langoustine",),
    tags=("animal", "sea"),
    home="underwater",
    facing="front",
)
def lobster(pose: Pose, rng: Random) -> Canvas:
    """A lobster from above: two big claws, a jointed tail."""
    c = Canvas()
    for side in (-1, 1):
        c.line([(side * 12, -128), (side * 34, -176), (side * 24, -206)], "main_dark", 4)
        for y in (-112, -98, -84):
            c.line([(side * 26, y), (side * 58, y + 4), (side * 70, y + 22)], "main_dark", 7)
        c.line([(side * 22, -122), (side * 56, -130), (side * 66, -154)], "main_dark", 13)
        with c.at(side * 66, -172, flip=side < 0, turn=side * 4):
            c.path("M-12 22C-38 4-34-38-4-50C-8-32-2-24 4-16C10-26 18-34 32-34C38-8 22 22-12 22Z", "main", shade=6)
    for x, turn in ((-26, 34), (26, -34), (0, 0)):
        with c.at(x * 0.6, -24, turn=turn):
            c.ellipse(0, 10, 15, 20, "main_dark" if x else "main")
    for y, w in ((-32, 20), (-46, 25), (-61, 29), (-77, 33)):
        c.ellipse(0, y, w, 14, "main", shade=5)
    c.path("M-36-84C-42-116-30-146 0-148C30-146 42-116 36-84C20-74-20-74-36-84Z", "main", shade=8)
    for x in (-14, 16):
        c.circle(x, -132, 10, "white")
        c.eye(x, -131, 7, mood_of(pose))
    c.smile(1, -112, 20, mood_of(pose), weight=4)
    _anchors(c, -146, -120, (72, -206), -100)
    c.settle()
    return c


@figure(
    "seahorse",
    height=0.2,
    colours={"main": "#f2a54a", "fin": "#f7d07a"},
    aliases=("sea horse",),
    tags=("animal", "sea"),
    home="underwater",
    place="air",
)
def seahorse(pose: Pose, rng: Random) -> Canvas:
    """A seahorse with a curled tail."""
    c = Canvas()
    c.path("M-14-116C-56-122-72-104-70-86C-70-68-54-58-20-66Z", "fin", shade=5)
    for x, y, r in ((-6, -200, 9), (-22, -188, 8), (-32, -170, 8), (-36, -150, 8)):
        c.circle(x, y, r, "fin")
    spine = [
        (-4, -152, 25),
        (-6, -120, 24),
        (2, -88, 30),
        (-4, -52, 21),
        (-18, -24, 13),
        (0, -4, 10),
        (24, -14, 8),
        (16, -30, 6),
    ]
    body = c.limb(spine, "main", shade=8)
    with c.inside(body):
        c.ellipse(26, -84, 22, 44, "belly", outline=False)
        with c.details():
            for y in (-112, -94, -76, -58):
                c.line([(-40, y), (0, y + 5), (40, y)], "main_dark", 3, outline=False, opacity=0.7)
    c.path("M14-178C40-172 58-166 80-166C88-166 88-150 80-150C60-148 44-142 22-142Z", "main")
    c.ellipse(4, -164, 34, 31, "main", shade=7)
    c.ellipse(80, -158, 6, 10, "main_dark")
    c.eye(12, -170, 9.5, mood_of(pose))
    c.smile(46, -147, 12, mood_of(pose), weight=3)
    c.blush(8, -150, 8)
    c.anchor("head", 4, -195)
    c.anchor("face", 14, -164)
    c.anchor("mouth", 82, -156)
    c.anchor("back", -26, -110)
    c.anchor("seat", -24, -110)
    return c


@figure(
    "turtle",
    height=0.6,
    colours={"main": "#6f9a52", "main_dark": "#4f7a45", "main_dark_dark": "#3f6640", "hide": "#a3c96b"},
    aliases=("sea turtle",),
    tags=("animal", "sea"),
    home="beach",
)
def turtle(pose: Pose, rng: Random) -> Canvas:
    """A turtle with a patterned shell and flippers."""
    c = Canvas()
    mood = mood_of(pose)
    floats = pose.action in {"swim", "fly"}
    c.path("M-92-30C-112-28-126-18-134-6C-116-2-98-6-84-16Z", "hide_dark")
    c.path(
        "M44-26C62-8 66 10 60 26C36 24 16 4 10-20Z" if floats else "M44-30C60-20 74-10 84-2C64 6 32 2 14-18Z",
        "hide_dark",
    )
    c.path(
        "M-58-26C-60-8-74 8-92 12C-94-8-88-24-76-34Z" if floats else "M-60-28C-62-14-70-2-82 2C-100 2-104-8-92-30Z",
        "hide",
    )
    c.limb([(40, -40, 20), (78, -58, 19), (104, -86, 24)], "hide")
    with c.at(112, -94):
        c.ellipse(0, 0, 38, 35, "hide", shade=7)
        for x in (-2, 24):
            c.eye(x, -5, 7.5, mood)
        c.smile(14, 13, 18, mood, weight=3.6)
        c.blush(-8, 11, 7)
        c.anchor("head", 0, -34)
        c.anchor("face", 8, 0)
        c.anchor("mouth", 22, 14)
        c.anchor("neck", -20, 24)
    c.path("M-96-26C-60-6 40-6 78-30L72-16C40 2-60 2-92-12Z", "belly")
    dome = c.path("M-102-26C-104-92-62-138-8-138C44-138 80-96 84-34C50-12-62-8-102-26Z", "main_dark", shade=11)
    with c.inside(dome):
        c.polygon([(-34, -116), (10, -118), (30, -84), (6, -52), (-38, -52), (-58, -84)], "main")
        c.polygon([(-66, -74), (-48, -44), (-62, -14), (-110, -20), (-110, -70)], "main")
        c.polygon([(40, -74), (16, -44), (26, -10), (90, -20), (90, -70)], "main")
        c.polygon([(-40, -40), (8, -40), (16, -4), (-50, -4)], "main")
        c.polygon([(-42, -126), (-62, -96), (-92, -92), (-70, -140)], "main")
        c.polygon([(20, -128), (38, -92), (70, -90), (60, -140)], "main")
    c.path(
        "M40-22C58-6 56 22 30 44C6 36 0 6 14-18Z"
        if floats
        else "M40-26C52-14 56-6 52 2C30 8 4 4-6-8C4-20 22-28 40-26Z",
        "hide",
        shade=5,
    )
    c.anchor("back", -8, -138)
    c.anchor("seat", -8, -136)
    c.anchor("top", -8, -138)
    c.settle(30 if floats else 0)
    return c


@figure(
    "shrimp",
    height=0.12,
    colours={"main": "#f2977a", "belly": "#fbd3bd"},
    aliases=("prawn",),
    near=("krill",),
    place="air",
    tags=("animal", "sea"),
    home="underwater",
)
def shrimp(pose: Pose, rng: Random) -> Canvas:
    """A curled shrimp with long feelers."""
    c = Canvas()
    for points in ([(70, -116), (126, -150), (150, -110)], [(66, -122), (104, -178), (148, -184)]):
        c.line(points, "main_dark", 4)
    for x, y in ((-40, -52), (-14, -44), (14, -44), (40, -58)):
        c.line([(x, y), (x + 4, y + 20), (x + 16, y + 30)], "main_dark", 6)
    for turn in (-24, 14):
        with c.at(-14, -12, turn=turn):
            c.path("M-6-6C8-20 34-22 50-12C44 6 20 14-4 8Z", "main_dark")
    joints = [(-16, -14, 12), (-62, -28, 22), (-86, -70, 29), (-62, -112, 35), (-12, -128, 38), (42, -112, 36)]
    body = c.limb(joints, "main", shade=8)
    with c.inside(body), c.details():
        for points in (
            [(-20, -60), (-30, -110), (-30, -180)],
            [(-40, -66), (-74, -100), (-110, -130)],
            [(-44, -56), (-90, -66), (-130, -66)],
            [(-46, -44), (-80, -34), (-110, -14)],
        ):
            c.line(points, "belly", 6, outline=False)
    c.path("M56-142L100-148L72-124Z", "main")
    c.circle(46, -112, 37, "main", shade=6)
    for x in (36, 62):
        c.eye(x, -118, 8.5, mood_of(pose))
    c.smile(52, -96, 20, mood_of(pose), weight=3.6)
    c.blush(28, -100, 8)
    _anchors(c, -150, -112, (66, -40), -164)
    return c
