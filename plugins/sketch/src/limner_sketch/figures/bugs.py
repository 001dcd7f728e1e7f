"""Small animals that crawl in the garden."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._bug_parts import face, feelers
from limner_sketch.figures._poses import body_anchors, mood_of


@figure("ant", height=0.1, colours={"main": "#8f4a35"}, aliases=("termite",), tags=("animal", "bug"), home="garden")
def ant(pose: Pose, rng: Random) -> Canvas:
    """An ant of three parts on six legs."""
    c = Canvas()
    step = 10 if pose.action in {"walk", "run"} else 0
    for x, way in ((-18, -40), (2, 6), (18, 48)):
        c.line([(x, -62), (x + way * 0.7 + 8, -64), (x + way + 14 - step, -4)], "main_dark", 6.5)
    for x, way in ((-18, -48), (2, -4), (18, 36)):
        c.line([(x, -58), (x + way * 0.7, -58), (x + way + step, -2)], "main", 6.5)
    c.ellipse(-74, -72, 50, 37, "main", turn=14, shade=8)
    c.ellipse(2, -66, 31, 23, "main", shade=5)
    feelers(c, 70, -124, role="main_dark")
    c.circle(64, -92, 40, "main", shade=7)
    face(c, 64, -92, 40, mood_of(pose))
    if pose.holding or pose.action == "hold":
        c.line([(30, -66), (76, -46), (104, -66)], "main", 6.5)
    body_anchors(c, (64, -131), (74, -76), (-4, -88))
    c.anchor("hand_r", 104, -66)
    c.settle()
    return c


@figure(
    "spider",
    height=0.15,
    colours={"main": "#5b4a6b", "accent": "#c98bd0"},
    aliases=("tarantula",),
    tags=("animal", "bug"),
    home="garden",
    facing="front",
)
def spider(pose: Pose, rng: Random) -> Canvas:
    """A friendly spider with eight legs."""
    c = Canvas()
    for side in (-1, 1):
        for (kx, ky), (fx, fy) in (
            ((84, -132), (122, -6)),
            ((96, -104), (146, -44)),
            ((62, -146), (84, -2)),
            ((92, -64), (112, -26)),
        ):
            c.line([(side * 40, -72), (side * kx, ky), (side * fx, fy)], "main_dark", 9)
    c.circle(0, -118, 44, "main_dark")
    with c.details():
        c.path("M0-158L12-142L4-132L-4-132L-12-142Z", "accent", outline=False)
    c.circle(0, -72, 56, "main", shade=11)
    mood = mood_of(pose)
    for x, y, r in ((-22, -82, 15), (22, -82, 15)):
        if mood != "sleepy":
            c.circle(x, y, r, "white")
        c.eye(x, y + 1, r * 0.66, mood)
    for x in (-44, 44):
        c.circle(x, -94, 6, "white")
        c.circle(x, -93, 3.4, "eye", outline=False)
    c.smile(0, -48, 28, mood, role="white", weight=4)
    for x in (-8, 8):
        c.polygon([(x - 4, -43), (x + 4, -43), (x, -35)], "white")
    body_anchors(c, (0, -128), (0, -46), (0, -160))
    c.anchor("hand_r", 112, -26)
    c.settle()
    return c


@figure(
    "snail",
    height=0.12,
    colours={"main": "#d98a4f", "body": "#e9c78f"},
    near=("hermit",),
    tags=("animal", "bug"),
    home="garden",
)
def snail(pose: Pose, rng: Random) -> Canvas:
    """A snail with its spiral house."""
    c = Canvas()
    mood = mood_of(pose)
    for x, tip in ((84, 74), (104, 122)):
        c.line([(x, -96), ((x + tip) / 2, -124), (tip, -144)], "body_dark" if tip > 100 else "body", 8)
    c.path(
        "M-132-2C-118-16-80-26-40-28L44-30C64-32 66-58 68-84C70-112 90-122 108-116C128-108 130-84 124-60C118-24 100 0 70 0L-126 0Z",
        "body",
        shade=8,
    )
    c.circle(-18, -92, 74, "main", shade=12)
    turns = [
        (-18 + r * cos(t), -92 + r * sin(t)) for t, r in ((pi * (0.75 + 0.25 * k), 56 - 4.3 * k) for k in range(13))
    ]
    c.line(turns, "main_dark", 9)
    for tip in (74, 122):
        if mood != "sleepy":
            c.circle(tip, -148, 13, "white")
        c.eye(tip + 1, -147, 8.5, mood)
    c.smile(106, -84, 22, mood, weight=4)
    c.blush(88, -84, 8)
    body_anchors(c, (98, -118), (108, -82), (-18, -166))
    c.settle()
    return c


@figure(
    "caterpillar",
    height=0.08,
    colours={"main": "#8cc152", "accent": "#f2b33d"},
    near=("larva", "silkworm"),
    tags=("animal", "bug"),
    home="garden",
)
def caterpillar(pose: Pose, rng: Random) -> Canvas:
    """A caterpillar of round links, humped as it walks."""
    c = Canvas()
    places = ((-128, -34), (-92, -44), (-54, -66), (-12, -64), (24, -44))
    for x, y in places:
        c.line([(x, y + 26), (x - 3, -5 if y > -50 else y + 40)], "accent", 10, smooth=False)
    for i, (x, y) in enumerate(places):
        c.circle(x, y, 35, "main" if i % 2 else "main_dark", shade=6 if i % 2 else 0)
        with c.details():
            c.circle(x - 6, y - 16, 6, "accent", outline=False)
    feelers(c, 84, -110)
    c.circle(74, -72, 47, "main", shade=8)
    face(c, 74, -72, 47, mood_of(pose))
    body_anchors(c, (74, -119), (84, -54), (-34, -100))
    c.settle()
    return c


@figure(
    "worm",
    height=0.06,
    colours={"main": "#e79a94"},
    aliases=("earthworm", "leech", "maggot"),
    tags=("animal", "bug"),
    home="garden",
)
def worm(pose: Pose, rng: Random) -> Canvas:
    """An earthworm in the shape of an S."""
    c = Canvas()
    body = c.limb(
        [
            (-136, -14, 10),
            (-104, -20, 19),
            (-66, -58, 21),
            (-26, -58, 22),
            (8, -24, 23),
            (46, -28, 24),
            (66, -72, 26),
            (70, -104, 31),
        ],
        "main",
        shade=7,
    )
    with c.inside(body), c.details():
        for x, y in ((-92, -36), (-54, -66), (-12, -52), (24, -20), (58, -48)):
            c.line([(x - 22, y - 12), (x, y), (x + 18, y + 16)], "main_dark", 4, outline=False, opacity=0.8)
    c.circle(70, -106, 33, "main", shade=6)
    face(c, 72, -106, 33, mood_of(pose))
    body_anchors(c, (70, -136), (80, -94), (-44, -80))
    c.settle()
    return c


@figure("scorpion", height=0.12, colours={"main": "#b5653f"}, tags=("animal", "bug"), home="desert")
def scorpion(pose: Pose, rng: Random) -> Canvas:
    """A scorpion with its sting raised."""
    c = Canvas()
    tail = [(-70, -44), (-122, -56), (-140, -108), (-108, -160), (-58, -168)]
    c.line(tail, "main_dark", 21)
    c.line(tail, "main", 13, outline=False)
    c.path("M-62-184C-34-190-18-172-24-146C-36-156-48-156-62-152Z", "main_dark")
    for x in (-46, -14, 18):
        c.line([(x, -38), (x - 16, -30), (x - 22, -3)], "main_dark", 8)
    for y, role in ((-64, "main_dark"), (-46, "main")):
        c.line([(56, y), (98, y - 4), (108, y - 34)], role, 12)
        with c.at(112, y - 52, turn=22):
            c.path("M-12 22C-34 4-30-36-2-46C-8-30-2-20 4-14C10-24 18-30 30-30C36-6 20 22-12 22Z", role)
    c.ellipse(-4, -46, 78, 30, "main", shade=8)
    with c.details():
        for x in (-48, -24, 0):
            c.line([(x, -72), (x - 6, -46), (x, -20)], "main_dark", 4, outline=False)
    face(c, 48, -50, 30, mood_of(pose))
    body_anchors(c, (44, -76), (56, -40), (-20, -76))
    c.anchor("hand_r", 122, -96)
    c.settle()
    return c
