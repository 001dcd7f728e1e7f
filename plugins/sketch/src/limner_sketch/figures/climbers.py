"""Animals that climb, hang, hop or roll up."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of

REACHING = {"hold", "wave", "play", "dance", "jump", "eat"}


def _hands(c: Canvas, pose: Pose, shoulder: float, rest: geometry.Point, width: float, paw: str) -> None:
    """Two arms; the right one is held out when something is to be held."""
    up = pose.holding or pose.action in REACHING
    x, y = rest
    hangs = pose.action in {"hang", "climb", "cheer"}
    aloft = (x + 4, shoulder - 120)
    right = aloft if hangs and not pose.holding else (x + 34, shoulder - 30) if up else rest
    for side, (hx, hy) in ((1, right), (-1, aloft if hangs else rest)):
        middle = (side * (hx * 0.5 + shoulder * -0.34), (shoulder + hy) / 2 + (10 if up and side > 0 else 0))
        c.line([(side * 30, shoulder + 8), middle, (side * hx, hy)], "main_dark" if side > 0 else "main", width)
        c.circle(side * hx, hy, width * 0.62, paw)
    c.anchor("hand_r", *right)
    c.anchor("hand_l", *((-aloft[0], aloft[1]) if hangs else (-x, y)))


@figure(
    "monkey",
    height=0.9,
    colours={"main": "#9a6642", "face": "#f0cda4"},
    aliases=("chimpanzee", "chimp", "ape"),
    near=("gibbon",),
    facing="front",
    tags=("animal",),
    home="jungle",
)
def monkey(pose: Pose, rng: Random) -> Canvas:
    """A monkey with round ears and a curled tail."""
    c = Canvas()
    c.line([(34, -30), (84, -22), (108, -58), (92, -92), (70, -78), (82, -62)], "main_dark", 12)
    for x in (-1, 1):
        c.line([(x * 22, -36), (x * 50, -40), (x * 44, -10)], "main" if x < 0 else "main_dark", 22)
        c.ellipse(x * 52, -9, 22, 10, "face" if x < 0 else "face_dark")
    c.ellipse(0, -58, 44, 50, "main", shade=8)
    c.ellipse(0, -52, 26, 34, "face", outline=False)
    _hands(c, pose, -88, (58, -54), 16, "face")
    for x in (-56, 56):
        c.circle(x, -146, 21, "main" if x < 0 else "main_dark")
        c.circle(x, -145, 12, "face", outline=False)
    c.circle(0, -148, 52, "main", shade=9)
    c.path("M0-176C22-192 46-178 40-152C52-130 34-104 0-104C-34-104-52-130-40-152C-46-178-22-192 0-176Z", "face")
    for x in (-18, 18):
        c.eye(x, -152, 8.5, mood_of(pose))
    with c.details():
        for x in (-4, 4):
            c.circle(x, -136, 2.2, "mouth", outline=False)
    c.smile(0, -124, 30, mood_of(pose), weight=4)
    for x in (-30, 30):
        c.blush(x, -134, 8)
    body_anchors(c, (0, -199), (0, -120), (0, -96))
    c.anchor("seat", 0, -14)
    c.settle()
    return c


@figure(
    "gorilla",
    height=1.7,
    colours={"main": "#565868", "face": "#8d8793"},
    near=("king kong",),
    facing="front",
    tags=("animal",),
    home="jungle",
)
def gorilla(pose: Pose, rng: Random) -> Canvas:
    """A gorilla on its knuckles."""
    c = Canvas()
    up = pose.holding or pose.action in REACHING
    for x in (-1, 1):
        c.ellipse(x * 34, -22, 28, 24, "main" if x < 0 else "main_dark")
        c.ellipse(x * 38, -8, 23, 9, "face")
    body = c.path(
        "M-64-130C-40-150 40-150 64-130C72-90 60-30 40-14C16-4-16-4-40-14C-60-30-72-90-64-130Z", "main", shade=11
    )
    with c.inside(body):
        c.ellipse(0, -92, 42, 28, "face")
    right = [(62, -120), (104, -118), (112, -160)] if up else [(62, -122), (92, -70), (78, -14)]
    for points, role in ((right, "main_dark"), ([(-62, -122), (-92, -70), (-78, -14)], "main")):
        c.line(points, role, 36)
        c.ellipse(*points[-1], 20, 14, "face")
    c.path(
        "M0-212C38-212 56-186 54-156C54-130 30-116 0-116C-30-116-54-130-54-156C-56-186-38-212 0-212Z", "main", shade=8
    )
    c.path("M0-172C20-190 44-180 40-158C48-138 30-122 0-122C-30-122-48-138-40-158C-44-180-20-190 0-172Z", "face")
    for x in (-17, 17):
        c.eye(x, -160, 7.5, mood_of(pose))
        with c.details():
            c.circle(x * 0.35, -146, 3.4, "dark", outline=False)
    c.line([(-32, -176), (-2, -170), (32, -176)], "main_dark", 6)
    c.smile(0, -134, 28, mood_of(pose), weight=4)
    body_anchors(c, (0, -212), (0, -130), (0, -140))
    c.anchor("hand_r", *right[-1])
    c.anchor("hand_l", -78, -14)
    c.settle()
    return c


@figure(
    "sloth",
    height=0.6,
    colours={"main": "#b3987a", "face": "#f1e2c6", "mask": "#7a5c46"},
    facing="front",
    tags=("animal",),
    home="jungle",
)
def sloth(pose: Pose, rng: Random) -> Canvas:
    """A sloth that sits and smiles."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 26, -34), (x * 60, -32), (x * 66, -14)], "main" if x < 0 else "main_dark", 26)
        for dx in (-8, 2, 12):
            c.line([(x * 66 + x * dx, -12), (x * 70 + x * dx * 1.3, -3)], "face", 6, smooth=False)
    c.ellipse(0, -60, 50, 56, "main", shade=9)
    _hands(c, pose, -92, (62, -60), 22, "main_dark")
    c.path("M0-204C44-204 68-178 66-146C64-112 36-94 0-94C-36-94-64-112-66-146C-68-178-44-204 0-204Z", "main", shade=9)
    c.ellipse(0, -144, 52, 42, "face")
    for side in (-1, 1):
        c.ellipse(side * 28, -146, 25, 11, "mask", turn=side * 24, outline=False)
        c.eye(side * 21, -150, 8, mood_of(pose))
    c.ellipse(0, -132, 10, 7, "nose")
    c.smile(0, -118, 36, mood_of(pose), weight=4)
    for x in (-38, 38):
        c.blush(x, -122, 8)
    body_anchors(c, (0, -204), (0, -114), (0, -110))
    c.anchor("seat", 0, -14)
    c.settle()
    return c


@figure(
    "bat",
    height=0.25,
    colours={"main": "#6d5a8c", "belly": "#b7a3d0"},
    aliases=("fruit bat",),
    near=("vampire bat",),
    facing="front",
    place="air",
    tags=("animal",),
    home="forest",
)
def bat(pose: Pose, rng: Random) -> Canvas:
    """A bat with spread wings."""
    c = Canvas()
    low = pose.action in {"sit", "sleep"}
    for side in (-1, 1):
        with c.at(side * 26, -84, flip=side < 0, turn=side * (34 if low else 0)):
            c.path(
                "M-8-10C20-46 60-74 112-78C106-60 112-46 126-36C106-34 98-20 98-4C82-14 66-8 58 10C44 0 28 4 18 22C4 26-8 16-8-10Z",
                "main_dark" if side > 0 else "main",
                shade=0 if side > 0 else 6,
            )
            with c.details():
                c.line([(2, -6), (50, -42), (108, -74)], "main_dark", 4, outline=False)
                c.line([(6, 0), (52, -20), (94, -8)], "main_dark", 4, outline=False)
    for x in (-1, 1):
        c.path(f"M{x * 40}-112C{x * 52}-140 {x * 50}-164 {x * 42}-176C{x * 24}-168 {x * 12}-152 {x * 6}-132Z", "main")
        c.path(
            f"M{x * 36}-118C{x * 42}-140 {x * 42}-154 {x * 38}-162C{x * 26}-154 {x * 18}-144 {x * 14}-132Z",
            "belly",
            outline=False,
        )
        c.line([(x * 14, -22), (x * 16, -8)], "main_dark", 9, smooth=False)
    body = geometry.ellipse(0, -82, 46, 64)
    c.ellipse(0, -82, 46, 64, "main", shade=9)
    with c.inside(body):
        c.ellipse(0, -34, 34, 36, "belly")
    for x in (-19, 19):
        if mood_of(pose) != "sleepy":
            c.circle(x, -106, 15, "white")
        c.eye(x, -105, 10, mood_of(pose))
    c.smile(0, -82, 26, mood_of(pose), weight=4)
    for x in (-8, 8):
        c.polygon([(x - 4, -80), (x + 4, -80), (x, -70)], "white")
    body_anchors(c, (0, -146), (0, -78), (0, -146))
    return c


@figure(
    "kangaroo",
    height=1.6,
    colours={"main": "#c48a58", "belly": "#f3dcbc"},
    aliases=("wallaby",),
    near=("joey",),
    tags=("animal",),
    home="savanna",
)
def kangaroo(pose: Pose, rng: Random) -> Canvas:
    """A kangaroo with a joey in its pouch."""
    c = Canvas()
    hops = pose.action in {"jump", "run", "walk", "play"}
    c.limb([(-22, -42, 24), (-74, -18, 14), (-132, -10, 8), (-162, -18, 4)], "main", shade=4)
    c.line([(6, -40), (22, -22), (10, -8)] if not hops else [(6, -40), (-16, -14), (-44, 8)], "main_dark", 20)
    body = geometry.limb([(-20, -46, 42), (14, -82, 40), (36, -124, 23), (52, -164, 17)])
    c.add(body, "main", shade=9)
    with c.inside(body):
        c.ellipse(44, -70, 34, 44, "belly", turn=20)
    with c.details():
        c.path("M6-74C-2-92 8-106 20-104C30-116 46-104 40-90C50-84 48-74 40-70Z", "main_light")
        for x in (17, 33):
            c.circle(x, -86, 3.6, "eye", outline=False)
    c.path("M-6-72C12-62 40-62 56-74C60-50 40-34 20-36C4-38-6-52-6-72Z", "belly_dark")
    boxes = pose.action in {"throw", "punch", "play", "hug", "dance", "catch", "lift"} or pose.holding
    high = (98, -136) if boxes else (82, -114)
    c.line([(38, -120), (66, -102), high], "main_dark", 12)
    if boxes:
        c.anchor("hand_l", *high)
    with c.at(60, -174):
        for x, turn, role in ((-4, 6, "main_dark"), (-18, -20, "main")):
            with c.at(x, -20, turn=turn):
                c.ellipse(0, -28, 10, 28, role)
                c.ellipse(1, -26, 5, 19, "belly", outline=False)
        c.path("M-32-2C-34-26-10-36 12-28C38-20 56-4 54 10C50 24 22 26-2 22C-22 20-32 14-32-2Z", "main", shade=6)
        c.ellipse(48, 2, 9, 7, "nose")
        c.eye(8, -8, 8, mood_of(pose))
        c.smile(34, 13, 20, mood_of(pose), weight=3.6)
        c.blush(2, 10, 7)
        body_anchors(c, (-4, -32), (50, 12), (-84, 72))
    c.ellipse(-16, -46, 36, 34, "main", turn=-18, shade=5)
    if hops:
        c.line([(-18, -34), (-36, -8), (-62, 12)], "main", 20)
        c.line([(-62, 12), (-40, 22)], "main", 13, smooth=False)
    else:
        c.line([(0, -26), (-18, -9)], "main", 20, smooth=False)
        c.line([(-22, -8), (34, -7)], "main", 14, smooth=False)
    c.line([(30, -112), (58, -92), (76, -100)], "main", 13)
    c.anchor("hand_r", 84, -106)
    c.settle()
    return c


@figure(
    "hedgehog",
    height=0.22,
    colours={"main": "#8a6a55", "face": "#f3dcba"},
    tags=("animal",),
    home="garden",
)
def hedgehog(pose: Pose, rng: Random) -> Canvas:
    """A hedgehog: a dome of spines over a pointed, friendly face."""
    c = Canvas()
    step = 10 if pose.action in {"walk", "run"} else 0
    for x, way in ((-58, -1), (-14, 1), (46, -1)):
        c.ellipse(x + way * step, -7, 17, 9, "face_dark")
    c.path("M-66-26C-62-8-20-3 30-4C84-5 128-22 142-42C140-54 118-58 104-66C92-96 58-108 30-96Z", "face", shade=7)
    for k, role in ((1.0, "main_dark"), (0.84, "main")):
        spines: list[geometry.Point] = []
        for i in range(17):
            for turn, r in ((0.0, 1.0), (-6.0, 0.84)):
                across, up_down = geometry.Affine.turn(40 - 11.5 * i + turn).point(0, -r * k)
                spines.append((-14 + across * 118, -56 + up_down * 98))
        spines = [p for p in spines if p[1] < -12]
        c.polygon([*spines, (-84 * k, -12), (20, -10), (44, -34), (56, -62)], role, shade=0 if k == 1.0 else 8)
    with c.details():
        for reach, count, first in ((0.62, 7, 22), (0.4, 5, 10), (0.16, 3, 0)):
            for i in range(count):
                turned = geometry.Affine.turn(first - 26 * i)
                (x0, y0), (x1, y1) = turned.point(0, -reach), turned.point(0, -reach - 0.12)
                c.line(
                    [(-22 + x0 * 104, -40 + y0 * 92), (-22 + x1 * 104, -40 + y1 * 92)],
                    "main_light",
                    5,
                    smooth=False,
                    outline=False,
                )
    c.circle(62, -88, 15, "face_dark")
    c.circle(62, -87, 8, "blush", outline=False)
    c.circle(140, -46, 10, "nose")
    c.circle(137, -49, 3, "shine", opacity=0.7, outline=False)
    c.eye(99, -60, 9, mood_of(pose))
    c.smile(114, -30, 24, mood_of(pose), weight=3.8)
    c.blush(86, -36, 10)
    body_anchors(c, (72, -98), (132, -28), (-18, -146))
    c.settle()
    return c
