"""Mammals that no rig fits: with plates, bills, quills, or on two legs."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of


def _paws(c: Canvas, pose: Pose, places: tuple[float, ...], role: str, rx: float = 17, ry: float = 9) -> None:
    """Draw feet at these places; who walks has every other one ahead."""
    step = 10 if pose.action in {"walk", "run"} else 0
    for i, x in enumerate(places):
        c.ellipse(x + (step if i % 2 else -step), -ry + 1, rx, ry, role)


@figure(
    "armadillo", height=0.3, units=130,
    colours={"main": "#b08a70", "face": "#e3c3a6", "belly": "#d9b494"}, tags=("animal",), home="desert",
)  # fmt: skip
def armadillo(pose: Pose, rng: Random) -> Canvas:
    """An armadillo in its banded armour."""
    c = Canvas()
    c.limb([(-84, -34, 15), (-124, -22, 8), (-156, -14, 3)], "face", shade=3)
    _paws(c, pose, (-58, -30, 42, 66), "face_dark", 15, 12)
    c.ellipse(0, -28, 84, 20, "belly_dark")
    shell = c.path("M-104-24C-104-92-52-124 4-122C62-120 100-84 102-26C60-16-60-14-104-24Z", "main", shade=10)
    with c.inside(shell):
        for x in (-46, -24, -2, 20, 42):
            c.line([(x - 4, -130), (x + 8, -76), (x, -10)], "main_dark", 5, outline=False)
        with c.details():
            for x, y in ((-74, -84), (-82, -50), (-62, -62), (64, -88), (80, -58), (68, -44)):
                c.circle(x, y, 5, "main_light", outline=False)
    for x, role in ((112, "face_dark"), (98, "face")):
        c.ellipse(x, -84, 10, 25, role, turn=10)
    c.limb([(96, -52, 27), (136, -34, 14), (160, -24, 8)], "face", shade=4)
    c.path("M76-72C92-84 118-78 126-58C112-60 92-58 80-52Z", "main")
    c.circle(166, -24, 8, "nose")
    c.eye(110, -48, 7.5, mood_of(pose))
    c.smile(138, -24, 20, mood_of(pose), weight=3.4)
    c.blush(104, -32, 8)
    body_anchors(c, (94, -82), (150, -18), (0, -120))
    c.settle()
    return c


@figure(
    "pangolin", height=0.35, units=130,
    colours={"main": "#a5754a", "face": "#e6c8a8"}, tags=("animal",), home="jungle",
)  # fmt: skip
def pangolin(pose: Pose, rng: Random) -> Canvas:
    """A pangolin, scaly from head to tail."""
    c = Canvas()
    _paws(c, pose, (-52, -26, 46, 70), "face_dark", 15, 11)
    body = geometry.curve(
        [(112, -66), (70, -104), (0, -122), (-70, -100), (-130, -44), (-190, -12), (-120, -8), (-40, -16), (70, -20), (112, -42)]
    )  # fmt: skip
    c.add(body, "main", shade=9)
    with c.inside(body):
        for row in range(6):
            y = -112 + row * 19
            for k in range(15):
                x = -180 + k * 21 + (10 if row % 2 else 0)
                c.line([(x - 10, y), (x - 1, y + 12), (x + 9, y)], "main_dark", 3.6, outline=False)
    c.limb([(104, -52, 24), (144, -32, 12), (166, -20, 6)], "face", shade=4)
    c.path("M84-76C104-90 128-76 132-54C116-62 100-56 90-46Z", "main", shade=3)
    c.circle(170, -19, 6.5, "nose")
    c.eye(116, -48, 7, mood_of(pose))
    c.smile(142, -20, 18, mood_of(pose), weight=3.2)
    body_anchors(c, (100, -84), (152, -14), (0, -120))
    c.settle()
    return c


@figure(
    "anteater", height=1.0, units=170,
    colours={"main": "#6d6169", "accent": "#2f2a31", "belly": "#f1ece8"}, tags=("animal",), home="savanna",
)  # fmt: skip
def anteater(pose: Pose, rng: Random) -> Canvas:
    """A giant anteater with its brush of a tail."""
    c = Canvas()
    tail = geometry.curve(
        [(-70, -96), (-120, -130), (-184, -120), (-206, -62), (-190, -14), (-150, -26), (-112, -44), (-70, -62)]
    )
    c.add(tail, "main_dark", shade=8)
    with c.inside(tail), c.details():
        for x in (-190, -168, -146, -122):
            c.line([(x + 20, -118), (x, -30)], "main", 4, outline=False)
    walks = 12 if pose.action in {"walk", "run"} else 0
    for x, role, way in ((-44, "main_dark", 1), (54, "belly_dark", -1), (-62, "main", -1), (72, "belly", 1)):
        c.limb([(x, -70, 21), (x + way * walks, -14, 15)], role, shade=3)
        c.ellipse(x + 5 + way * walks, -8, 19, 9, "accent")
    body = geometry.curve([(-86, -76), (-60, -118), (10, -128), (86, -112), (104, -80), (70, -52), (-50, -50)])
    c.add(body, "main", shade=9)
    with c.inside(body):
        c.path("M120-62C70-70 20-96-30-128L-14-136C40-112 90-96 124-92Z", "belly", outline=False)
        c.path("M122-66C76-74 36-96-8-126L8-134C50-110 96-96 124-84Z", "accent", outline=False)
    c.ellipse(98, -112, 8, 10, "main_dark", turn=-20)
    c.limb([(92, -92, 25), (140, -70, 14), (206, -38, 7)], "main", shade=4)
    c.circle(210, -36, 7.5, "nose")
    c.line([(210, -34), (228, -22), (240, -26)], "tongue", 4)
    c.eye(112, -90, 6.5, mood_of(pose))
    c.blush(106, -76, 7)
    body_anchors(c, (92, -118), (208, -34), (0, -126))
    c.settle()
    return c


@figure(
    "platypus", height=0.25, units=110,
    colours={"main": "#7d5640", "belly": "#d9b48c", "bill": "#4f5a66", "foot": "#d98a3f"}, tags=("animal",), home="river",
)  # fmt: skip
def platypus(pose: Pose, rng: Random) -> Canvas:
    """A platypus: a bill like a duck's, a tail like a beaver's."""
    c = Canvas()
    tail = c.path("M-72-46C-112-62-168-58-186-36C-186-14-128-10-76-22Z", "main_dark", shade=5)
    with c.inside(tail), c.details():
        for x in (-160, -138, -116, -94):
            c.line([(x, -60), (x + 12, -10)], "main", 3, outline=False)
    for x in (-48, 52):
        c.path(f"M{x - 12}-20L{x + 16}-18L{x + 38}-1L{x - 4}-1Z", "foot", shade=3)
    body = c.curve([(-94, -34), (-58, -84), (10, -98), (70, -92), (100, -58), (84, -20), (-60, -12)], "main", shade=10)
    with c.inside(body):
        c.ellipse(6, -8, 92, 26, "belly", outline=False)
    c.circle(84, -68, 37, "main", shade=6)
    c.path("M104-74C136-84 176-72 180-54C180-40 140-36 106-44Z", "bill_light", shade=4)
    c.line([(110, -54), (146, -48), (178, -54)], "bill_dark", 3.4)
    for x in (148, 158):
        c.ellipse(x, -68, 3, 2.2, "bill_dark", outline=False)
    c.eye(92, -80, 7.5, mood_of(pose))
    c.blush(88, -60, 8)
    body_anchors(c, (80, -104), (168, -50), (0, -96))
    c.settle()
    return c


@figure(
    "porcupine", height=0.45, units=150,
    colours={"main": "#4f433f", "face": "#8a7264", "quill": "#f3e9da"}, aliases=("echidna",), tags=("animal",), home="forest",
)  # fmt: skip
def porcupine(pose: Pose, rng: Random) -> Canvas:
    """A porcupine with its quills up."""
    c = Canvas()
    _paws(c, pose, (-60, -30, 50, 74), "face_dark", 16, 10)
    for i in range(25):
        angle = -104 + i * 6.4
        length = 118 - abs(i - 9) * 2.2
        (x, y), (mx, my) = (geometry.Affine.turn(angle).point(0, -r) for r in (length, length * 0.72))
        x, y, mx, my = (x * 1.12 - 18, min(y, 22) - 44, mx * 1.12 - 18, min(my, 20) - 44)
        c.line([(-12, -44), (x, y)], "main", 8, smooth=False)
        c.line([(mx, my), (x, y)], "quill", 5, smooth=False, outline=False)
    c.curve([(-96, -32), (-64, -82), (4, -96), (74, -84), (98, -44), (70, -12), (-60, -12)], "main", shade=8)
    with c.details():
        for x, y in ((-60, -50), (-30, -70), (0, -58), (-16, -34), (30, -74), (-48, -28)):
            c.line([(x + 7, y + 8), (x - 7, y - 9)], "quill_dark", 4, outline=False)
    c.curve([(56, -78), (96, -84), (134, -52), (142, -34), (110, -18), (66, -24)], "face", shade=6)
    c.circle(76, -76, 11, "face_dark")
    c.ellipse(140, -40, 11, 10, "nose")
    c.eye(100, -56, 8, mood_of(pose))
    c.smile(116, -28, 22, mood_of(pose), weight=3.4)
    c.blush(90, -38, 8)
    body_anchors(c, (74, -86), (136, -28), (-18, -130))
    c.settle()
    return c


@figure(
    "meerkat", height=0.35, units=215,
    colours={"main": "#cfa670", "belly": "#f7e8ca", "accent": "#4f3b30"}, tags=("animal",), home="savanna", aliases=("suricate",),
)  # fmt: skip
def meerkat(pose: Pose, rng: Random) -> Canvas:
    """A meerkat on the lookout, upright on its hind legs."""
    c = Canvas()
    c.line([(-18, -22), (-52, -10), (-84, -16), (-100, -40)], "main_dark", 10)
    for x, role in ((16, "main_dark"), (-16, "main")):
        c.ellipse(x, -26, 22, 28, role)
        c.ellipse(x + 8, -7, 22, 8, role)
    body = c.curve([(-30, -30), (-30, -90), (-22, -140), (22, -140), (32, -90), (32, -30), (0, -16)], "main", shade=8)
    with c.inside(body):
        c.ellipse(8, -80, 22, 62, "belly", outline=False)
        for y in (-70, -52, -34):
            c.line([(-40, y), (-14, y + 5)], "main_dark", 5, outline=False)
    up = pose.holding or pose.action in {"hold", "wave", "play", "eat", "dance"}
    hand = (54, -128) if up else (22, -84)
    c.line([(-16, -122), (-22, -98), (4, -84)], "main_dark", 12)
    c.line([(20, -122), (36, -104), hand], "main", 12)
    c.anchor("hand_r", *hand)
    c.anchor("hand_l", 4, -84)
    for x in (-32, 38):
        c.circle(x, -186, 11, "accent")
    c.path(
        "M-34-172C-34-206-8-216 8-214C30-212 42-194 42-174C56-166 60-154 48-148C20-134-30-140-34-172Z", "main", shade=7
    )
    c.ellipse(20, -156, 28, 15, "belly", outline=False)
    for x in (-8, 26):
        c.ellipse(x, -178, 13, 12, "accent", turn=-16 if x > 0 else 16, outline=False)
        c.eye(x, -177, 7.5, mood_of(pose))
    c.ellipse(38, -160, 9, 7, "nose")
    c.smile(28, -147, 20, mood_of(pose), weight=3.4)
    body_anchors(c, (2, -214), (40, -150), (-26, -110))
    c.anchor("seat", 0, -14)
    c.settle()
    return c


def _great_ape(c: Canvas, pose: Pose, *, muzzle: str) -> None:
    """Draw a shaggy ape that sits with long arms."""
    up = pose.holding or pose.action in {"hold", "wave", "play", "eat", "dance", "jump"}
    hangs = pose.action in {"hang", "climb", "cheer"}
    for x in (-1, 1):
        c.line([(x * 24, -34), (x * 58, -36), (x * 54, -12)], "main" if x < 0 else "main_dark", 26)
        c.ellipse(x * 58, -9, 22, 10, "face_dark")
    c.path("M-56-118C-36-140 36-140 56-118C66-76 58-24 38-14C16-4-16-4-38-14C-58-24-66-76-56-118Z", "main", shade=10)
    with c.details():
        for x, y in ((-26, -80), (0, -64), (24, -84), (-10, -40), (18, -44)):
            c.line([(x - 8, y - 6), (x, y + 6), (x + 8, y - 6)], "main_dark", 4, outline=False)
    rest = (66, -26)
    right = (70, -212) if hangs else (104, -140) if up else rest
    for side, (hx, hy) in ((1, right), (-1, right if hangs else rest)):
        bend = (side * 82, -84 if not hangs else -150)
        c.limb([(side * 44, -112, 20), (*bend, 18), (side * hx, hy, 14)], "main_dark" if side > 0 else "main", shade=4)
        c.circle(side * hx, hy, 14, "face")
    c.anchor("hand_r", *right)
    c.anchor("hand_l", *((-right[0], right[1]) if hangs else (-66, -26)))
    c.path(
        "M0-216C36-218 58-190 56-158C54-126 32-110 0-110C-32-110-54-126-56-158C-58-190-36-218 0-216Z", "main", shade=8
    )
    c.path("M0-178C20-196 44-184 40-160C50-134 30-112 0-112C-30-112-50-134-40-160C-44-184-20-196 0-178Z", muzzle)
    body_anchors(c, (0, -214), (0, -126), (0, -100))
    c.anchor("seat", 0, -14)


@figure(
    "orangutan", height=1.3, colours={"main": "#c9632a", "face": "#8a6a5c", "lips": "#c9a592"},
    aliases=("orang utan", "orang-utan"), facing="front", tags=("animal",), home="jungle",
)  # fmt: skip
def orangutan(pose: Pose, rng: Random) -> Canvas:
    """An orangutan with cheek pads and a long red coat."""
    c = Canvas()
    _great_ape(c, pose, muzzle="face")
    for x in (-1, 1):
        c.ellipse(x * 42, -152, 17, 33, "face_dark" if x > 0 else "face", turn=x * 6)
    c.ellipse(0, -134, 34, 26, "lips", outline=False)
    for x in (-15, 15):
        c.eye(x, -166, 7.5, mood_of(pose))
        with c.details():
            c.circle(x * 0.3, -150, 3, "dark", outline=False)
    c.smile(0, -128, 34, mood_of(pose), weight=4)
    c.path("M-26-206C-18-230-6-226 0-232C4-224 18-230 26-206Z", "main")
    c.settle()
    return c


@figure(
    "baboon", height=0.9, colours={"main": "#8f8268", "face": "#5d5560", "snout": "#d9402f", "stripe": "#6fa3e0"},
    aliases=("mandrill",), facing="front", tags=("animal",), home="savanna",
)  # fmt: skip
def baboon(pose: Pose, rng: Random) -> Canvas:
    """A mandrill with a red nose between blue cheeks."""
    c = Canvas()
    for k in range(9):
        x, y = geometry.Affine.turn(-100 + 25 * k).point(0, -58)
        c.circle(x, -156 + y, 22, "main_light")
    _great_ape(c, pose, muzzle="face")
    for x in (-1, 1):
        c.ellipse(x * 17, -140, 13, 26, "stripe", turn=x * -6)
        with c.details():
            for dy in (-10, 0, 10):
                c.line([(x * 10, -140 + dy), (x * 25, -138 + dy)], "face", 3, outline=False)
    c.path("M-7-174C-8-150-16-140-14-126C-8-118 8-118 14-126C16-140 8-150 7-174Z", "snout", shade=3)
    for x in (-18, 18):
        c.eye(x, -172, 7, mood_of(pose))
    c.curve([(-20, -116), (20, -116), (10, -94), (0, -86), (-10, -94)], "gold")
    c.smile(0, -114, 30, mood_of(pose), weight=4)
    c.settle()
    return c
