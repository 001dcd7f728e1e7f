"""Figures that somebody made: robots, a snowman, a scarecrow."""

from __future__ import annotations

from math import cos, radians, sin
from random import Random

from limner_sketch._canvas import Canvas, Mood, Pose
from limner_sketch._geometry import Point
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of
from limner_sketch.figures._skeleton import POSES

METAL = {"screen": "#2c3a55", "glow": "#7fe3f0"}


def _glowing(c: Canvas, x: float, y: float, r: float, mood: Mood) -> None:
    """An eye on a screen."""
    if mood in {"sleepy", "happy"}:
        bend = r * (0.8 if mood == "sleepy" else -0.9)
        c.line([(x - r, y - bend * 0.3), (x, y + bend * 0.7), (x + r, y - bend * 0.3)], "glow", r * 0.6)
    else:
        c.ellipse(x, y, r * 0.8, r, "glow")


def _joint(start: Point, angle: float, length: float) -> Point:
    return start[0] + length * sin(radians(angle)), start[1] + length * cos(radians(angle))


@figure(
    "robot",
    height=1.5,
    colours={**METAL, "main": "#6fb2d6", "accent": "#f2a83b"},
    aliases=("android", "bot"),
    near=("cyborg", "droid", "machine"),
    facing="front",
    tags=("person", "robot"),
)
def robot(pose: Pose, rng: Random) -> Canvas:
    """A robot with a screen for a face."""
    c = Canvas()
    action = (
        "walk"
        if pose.action in {"run", "skate", "push"}
        else "sit"
        if pose.action == "meditate"
        else "stand"
        if pose.action in {"sleep", "swim"}
        else pose.action
    )
    limbs = POSES[action]
    right = POSES["hold"].right if pose.holding else limbs.right
    mood = mood_of(pose)

    def leg(side: int, angles: tuple[float, float]) -> None:
        hip = (side * 20.0, -48.0)
        knee = _joint(hip, angles[0], 21)
        foot = _joint(knee, angles[1], 19)
        c.line([hip, knee, foot], "metal" if side < 0 else "metal_dark", 14)
        with c.at(*foot, turn=-angles[1] * 0.8):
            c.path("M-19 8C-19-8-10-12 2-12C14-12 22-6 22 8Z", "main" if side < 0 else "main_dark")

    def arm(side: int, angles: tuple[float, float]) -> Point:
        start = (side * 50.0, -100.0)
        elbow = _joint(start, angles[0] + side * 8, 27)
        hand = _joint(elbow, angles[1], 25)
        c.line([start, elbow, hand], "metal" if side < 0 else "metal_dark", 12)
        with c.at(*hand, turn=-angles[1]):
            c.path("M-13-4C-13 8-10 16-3 20C-4 12-3 6 0 4C3 6 4 12 3 20C10 16 13 8 13-4Z", "accent")
        c.circle(*start, 12, "main" if side < 0 else "main_dark")
        return hand

    with c.at(0, -limbs.lift):
        leg(1, limbs.leg_r)
        leg(-1, limbs.leg_l)
        with c.at(0, -48, turn=limbs.lean * 0.4), c.at(0, 48):
            c.anchor("hand_r", *arm(1, right))
            c.rect(-50, -118, 100, 78, "main", radius=20, shade=9)
            c.rect(-27, -104, 54, 36, "metal_light", radius=8)
            with c.details():
                c.line(
                    [(-19, -86), (-8, -86), (-2, -96), (5, -78), (11, -86), (19, -86)],
                    "accent",
                    3.5,
                    smooth=False,
                    outline=False,
                )
                for x, role in ((-16, "fire"), (0, "gold"), (16, "leaf")):
                    c.circle(x, -55, 5, role, outline=False)
            c.rect(-16, -128, 32, 14, "metal_dark", radius=4)
            c.line([(0, -186), (0, -206)], "metal", 6, smooth=False)
            c.circle(0, -210, 9, "accent")
            for x in (-60, 60):
                c.rect(x - 8, -168, 16, 30, "accent", radius=7)
            c.rect(-58, -192, 116, 70, "main", radius=26, shade=8)
            c.rect(-44, -180, 88, 46, "screen", radius=18)
            for x in (-19, 21):
                _glowing(c, x, -161, 10, mood)
            c.smile(1, -146, 16, "happy" if mood == "surprised" else mood, role="glow", weight=4)
            c.anchor("hand_l", *arm(-1, limbs.left))
            c.anchor("head", 0, -192)
            c.anchor("face", 0, -158)
            c.anchor("mouth", 0, -144)
            c.anchor("neck", 0, -122)
            c.anchor("back", 0, -110)
        c.anchor("seat", 0, -40)
    c.settle(-limbs.lift)
    return c


@figure(
    "robot dog",
    height=0.6,
    colours={**METAL, "main": "#9db4c8", "accent": "#f2a83b"},
    aliases=("robotic dog", "mechanical dog"),
    near=("robot cat", "robot animal"),
    tags=("animal", "robot"),
)
def robot_dog(pose: Pose, rng: Random) -> Canvas:
    """A dog of metal."""
    c = Canvas()
    mood = mood_of(pose)
    low = pose.action in {"sit", "sleep"}
    stride = 18 if pose.action in {"run", "walk"} else 0
    legs = ((-44, 1, "metal_dark"), (44, -1, "metal_dark"), (-62, -1, "metal"), (28, 1, "metal"))
    for x, way, role in legs:
        if low:
            c.line([(x, -28), (x + 12, -9)], role, 17)
        else:
            c.line([(x, -56), (x - 6 + way * stride * 0.4, -34), (x + way * stride, -8)], role, 15)
        foot = x + 12 if low else x + way * stride
        c.path(
            f"M{foot - 14} 0C{foot - 14}-14 {foot - 4}-16 {foot + 4}-16C{foot + 14}-16 {foot + 18}-8 {foot + 18} 0Z",
            "main" if role == "metal" else "main_dark",
        )
    drop = 30 if low else 0
    with c.at(0, drop):
        c.line([(-72, -104), (-96, -126), (-98, -154)], "metal_dark", 7)
        c.circle(-98, -160, 10, "accent")
        c.rect(-84, -116, 146, 62, "main", radius=26, shade=10)
        c.line([(-34, -114), (-34, -56)], "main_dark", 3.5, smooth=False, outline=False)
        with c.details():
            for x in (-66, -52):
                c.circle(x, -86, 4, "main_dark", outline=False)
            c.rect(-18, -98, 34, 22, "metal_light", radius=6, outline=False)
            c.circle(-8, -87, 4, "fire", outline=False)
            c.circle(5, -87, 4, "leaf", outline=False)
        c.line([(44, -106), (54, -126)], "metal_dark", 18, smooth=False)
        c.rect(14, -178, 104, 66, "main", radius=24, shade=8)
        c.rect(36, -168, 74, 40, "screen", radius=16)
        for x in (58, 90):
            _glowing(c, x, -150, 8.5, mood)
        c.rect(92, -136, 40, 26, "metal_light", radius=11, shade=4)
        c.ellipse(124, -132, 9, 7, "nose")
        c.path("M34-174C20-192 0-190-10-172C-14-150-6-136 6-128C16-136 22-150 34-156Z", "accent", shade=4)
        c.anchor("head", 62, -178)
        c.anchor("face", 74, -148)
        c.anchor("mouth", 126, -116)
        c.anchor("neck", 50, -112)
        c.anchor("back", -20, -116)
        c.anchor("seat", -20, -116)
        c.anchor("top", -20, -116)
    c.settle()
    return c


@figure(
    "snowman",
    height=1.7,
    colours={"main": "#fbfcff", "main_dark": "#cddbea", "accent": "#d8493f", "carrot": "#f28c3a", "hat": "#3b3a52"},
    facing="front",
    tags=("person",),
    home="snow",
)
def snowman(pose: Pose, rng: Random) -> Canvas:
    """Three snowballs, a carrot, a hat and a scarf."""
    c = Canvas()
    up = pose.holding or pose.action in {"hold", "wave", "play", "dance", "jump"}
    hand = (98.0, -136.0) if up else (104.0, -104.0)
    c.line([(34, -84), (68, -92), hand], "wood", 6)
    c.line([(hand[0] - 15, hand[1] + 10), (hand[0] + 6, hand[1] + 8)], "wood", 4.5, smooth=False)
    c.line([(-34, -84), (-68, -98), (-98, -124)], "wood", 6)
    c.line([(-84, -112), (-102, -104)], "wood", 4.5, smooth=False)
    c.ellipse(0, -38, 66, 44, "main", shade=12)
    c.ellipse(0, -88, 48, 42, "main", shade=10)
    for y in (-96, -78, -58):
        c.circle(2, y, 5, "dark")
    c.circle(0, -142, 40, "main", shade=9)
    c.path("M-36-122C-14-106 16-106 38-122L40-108C16-92-16-92-38-108Z", "accent", shade=5)
    c.path("M14-110L34-114L38-70L20-66Z", "accent_dark")
    for x in (-13, 17):
        c.eye(x, -150, 7, mood_of(pose))
    c.path("M2-144C14-146 32-140 44-132C30-130 14-130 4-132Z", "carrot", shade=3)
    if pose.mood == "sad":
        c.smile(0, -120, 22, "sad", weight=4)
    else:
        for x, y in ((-17, -129), (-9, -123), (1, -121), (11, -123)):
            c.circle(x, y, 2.8, "dark")
    for x in (-25, 29):
        c.blush(x, -134, 7)
    c.path("M-28-174L-26-218C-10-222 12-222 28-218L30-174Z", "hat", shade=6)
    c.path("M-28-188C-8-184 10-184 30-188L30-174L-28-174Z", "accent")
    c.path("M-46-176C-20-184 22-184 48-176C42-166-40-166-46-176Z", "hat")
    body_anchors(c, (0, -180), (6, -122), (0, -120))
    c.anchor("neck", 0, -110)
    c.anchor("hand_r", *hand)
    c.anchor("hand_l", -98, -124)
    c.settle()
    return c


@figure(
    "scarecrow",
    height=1.8,
    colours={"main": "#c8573f", "accent": "#4f6f9c", "straw": "#e8c46a", "sack": "#e3c596"},
    facing="front",
    tags=("person",),
    home="farm",
)
def scarecrow(pose: Pose, rng: Random) -> Canvas:
    """A scarecrow on its pole."""
    c = Canvas()
    c.line([(0, -4), (0, -110)], "wood", 11, smooth=False)
    c.line([(-96, -114), (96, -114)], "wood", 8, smooth=False)
    for side in (-1, 1):
        for dy in (-8, 8):
            c.line([(side * 84, -114), (side * 108, -114 + dy * 1.6)], "straw", 5, smooth=False)
    for x in (-17, 17):
        for dx in (-6, 6):
            c.line([(x, -42), (x + dx * 1.5, -20)], "straw", 5, smooth=False)
    c.path("M-26-72L26-72L31-34C24-30 10-30 5-36L0-56L-5-36C-10-30-24-30-31-34Z", "accent", shade=5)
    shirt = c.path(
        "M-92-128C-60-130-26-134 0-134C26-134 60-130 92-128L90-100L32-100L30-62L-30-62L-32-100L-90-100Z",
        "main",
        shade=8,
    )
    with c.inside(shirt), c.details():
        for x in (-64, 0, 64):
            c.line([(x, -140), (x, -60)], "main_light", 3.5, smooth=False, outline=False)
        for y in (-118, -92):
            c.line([(-95, y), (95, y)], "main_light", 3.5, smooth=False, outline=False)
    c.rect(6, -88, 18, 18, "accent", radius=2)
    for x in (-18, 18):
        c.line([(x * 0.7, -134), (x, -122)], "straw", 6, smooth=False)
    c.circle(0, -158, 33, "sack", shade=7)
    for x in (-12, 14):
        c.eye(x, -160, 6.5, mood_of(pose))
    c.path("M1-154L7-144L-5-144Z", "accent")
    c.smile(1, -138, 24, mood_of(pose), weight=3.4)
    with c.details():
        for x in (-7, 1, 9):
            c.line([(x, -140), (x, -132)], "mouth", 2.4, smooth=False, outline=False)
    for x in (-32, 34):
        c.line([(x * 0.8, -178), (x, -160)], "straw", 5, smooth=False)
    c.path("M-30-178C-30-208-16-220 2-214C20-218 32-206 32-178Z", "straw", shade=6)
    c.path("M-31-190L32-190L33-178L-32-178Z", "main_dark")
    c.path("M-60-176C-30-188 32-188 62-176C50-164-48-164-60-176Z", "straw")
    body_anchors(c, (0, -182), (1, -138), (70, -130))
    c.anchor("neck", 0, -126)
    c.anchor("hand_r", 104, -114)
    c.anchor("hand_l", -104, -114)
    c.settle()
    return c
