"""Insects with wings."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._bug_parts import face, feelers
from limner_sketch.figures._poses import body_anchors, mood_of


@figure(
    "bee",
    height=0.14,
    colours={"main": "#f7c53b", "wing": "#d5ecf7"},
    aliases=("honeybee", "honey bee", "bumblebee", "bumble bee"),
    place="air",
    tags=("animal", "bug"),
    home="garden",
)
def bee(pose: Pose, rng: Random) -> Canvas:
    """A round, striped bee."""
    c = Canvas()
    low = pose.action in {"sit", "sleep"}
    c.path("M-92-84L-118-78L-92-68Z", "dark")
    for x, turn, role in ((10, 24, "wing_dark"), (-16, -6, "wing")):
        with c.at(x, -122, turn=(turn - 34) if low else turn):
            c.path("M0 0C-26-18-42-58-22-78C-4-92 20-80 22-52C22-30 14-12 0 0Z", role, opacity=0.92)
    body = geometry.ellipse(-18, -78, 80, 55)
    c.ellipse(-18, -78, 80, 55, "main", shade=10)
    with c.inside(body):
        for x, w in ((-72, 20), (-36, 24), (2, 22)):
            c.line([(x, -140), (x + 9, -78), (x, -16)], "dark", w, outline=True)
    for x in (-40, -14, 12):
        c.line([(x, -30), (x + 6, -14)], "dark", 6, smooth=False)
    feelers(c, 60, -122)
    c.circle(54, -86, 43, "main", shade=7)
    face(c, 54, -86, 43, mood_of(pose))
    body_anchors(c, (54, -129), (66, -68), (-26, -132))
    c.anchor("hand_r", 18, -14)
    return c


@figure(
    "butterfly",
    height=0.16,
    colours={"main": "#f0883e", "accent": "#fbd264", "dark": "#45364f"},
    aliases=("monarch butterfly", "swallowtail"),
    place="air",
    tags=("animal", "bug"),
    home="garden",
    facing="front",
)
def butterfly(pose: Pose, rng: Random) -> Canvas:
    """A butterfly with four patterned wings."""
    c = Canvas()
    for side in (-1, 1):
        with c.at(0, -96, flip=side < 0):
            low = c.path("M6 4C40 4 84 14 84 50C84 84 50 100 28 84C12 72 6 40 6 4Z", "main_dark")
            up = c.path(
                "M6 0C20-52 58-104 104-96C132-90 128-40 102-14C76 10 34 14 6 6Z", "main", shade=0 if side < 0 else 9
            )
            with c.inside(up):
                c.ellipse(66, -48, 25, 17, "accent", turn=-40)
                c.add(up, "dark", width=24, outline=False)
                for x, y in ((112, -84), (121, -60), (113, -34), (92, -92)):
                    c.circle(x, y, 4.2, "white", outline=False)
            with c.inside(low):
                c.circle(48, 50, 16, "accent")
                c.add(low, "dark", width=18, outline=False)
        c.line([(side * 4, -140), (side * 14, -164), (side * 30, -178)], "dark", 4)
        c.circle(side * 31, -179, 5, "dark")
    c.limb([(0, -122, 11), (0, -84, 12), (0, -26, 6)], "dark")
    c.circle(0, -134, 17, "dark")
    mood = mood_of(pose)
    for x in (-6, 7):
        if mood == "sleepy":
            c.line([(x - 4, -136), (x + 4, -136)], "white", 2.6, smooth=False, outline=False)
        else:
            c.ellipse(x, -137, 4, 5, "white", outline=False)
            c.circle(x + 0.6, -136, 2.4, "eye")
    body_anchors(c, (0, -150), (0, -126), (0, -118))
    return c


@figure(
    "ladybird",
    height=0.12,
    colours={"main": "#e0463c"},
    aliases=("ladybug", "lady bug", "lady beetle"),
    tags=("animal", "bug"),
    home="garden",
)
def ladybird(pose: Pose, rng: Random) -> Canvas:
    """A red, spotted ladybird."""
    c = Canvas()
    for x in (-62, -20, 24):
        c.line([(x, -24), (x - 6, -3)], "dark", 9, smooth=False)
    if pose.action in {"fly", "jump"}:
        c.path("M-10-104C-50-136-96-150-118-132C-120-104-70-84-10-84Z", "glass", opacity=0.9)
    feelers(c, 78, -92)
    c.circle(74, -58, 40, "dark")
    dome = c.path("M-104-22C-108-86-64-142-8-142C46-142 78-98 76-22C40-8-72-8-104-22Z", "main", shade=13)
    with c.inside(dome):
        c.line([(-6, -146), (-14, -80), (-12, -8)], "dark", 5)
        for x, y, r in (
            (28, -104, 15),
            (-50, -106, 16),
            (-72, -56, 14),
            (-34, -46, 13),
            (20, -54, 16),
            (58, -72, 11),
            (50, -28, 10),
            (-84, -22, 9),
        ):
            c.circle(x, y, r, "dark")
        c.ellipse(-40, -130, 18, 7, "shine", turn=-28, opacity=0.4, outline=False)
    mood = mood_of(pose)
    for x in (78, 99):
        if mood != "sleepy":
            c.circle(x, -66, 10.5, "white")
            c.eye(x + 1, -65, 6, mood)
        else:
            c.line([(x - 7, -64), (x, -60), (x + 7, -64)], "white", 3)
    c.line([(82, -43), (90, -38), (98, -44)], "white", 3.6)
    body_anchors(c, (74, -98), (94, -42), (-8, -142))
    c.settle()
    return c


@figure(
    "dragonfly",
    height=0.14,
    colours={"main": "#3fa7a0", "wing": "#cfe9f5"},
    aliases=("damselfly",),
    place="air",
    tags=("animal", "bug"),
    home="garden",
)
def dragonfly(pose: Pose, rng: Random) -> Canvas:
    """A dragonfly with long wings."""
    c = Canvas()
    for x, turn, k, role in ((10, 34, 0.92, "wing_dark"), (34, 58, 0.92, "wing_dark")):
        with c.at(x, -92, turn=turn, scale=k):
            c.ellipse(0, -66, 16, 68, role, opacity=0.9)
    tail = c.limb([(-168, -58, 6), (-90, -72, 9), (-10, -80, 14)], "main")
    with c.inside(tail):
        for x in (-148, -118, -88, -58, -30):
            c.line([(x, -40), (x - 4, -110)], "main_dark", 6, smooth=False, outline=False)
    c.ellipse(22, -82, 36, 25, "main", shade=6)
    for x, turn in ((0, -40), (30, -12)):
        with c.at(x, -92, turn=turn):
            c.ellipse(0, -68, 17, 70, "wing", opacity=0.93)
            with c.details():
                c.line([(0, -6), (0, -124)], "wing_dark", 2.6, smooth=False, outline=False)
    for x in (10, 24, 38):
        c.line([(x, -62), (x + 8, -46), (x + 2, -36)], "dark", 4.5)
    c.circle(76, -84, 32, "main", shade=5)
    for x in (64, 92):
        c.circle(x, -94, 17, "accent")
        c.eye(x + 2, -93, 10, mood_of(pose))
    c.smile(80, -68, 18, mood_of(pose), weight=3.6)
    body_anchors(c, (76, -118), (82, -66), (22, -106))
    return c


@figure(
    "grasshopper",
    height=0.1,
    colours={"main": "#7fb54a", "accent": "#f0c85a"},
    aliases=("cricket", "locust"),
    tags=("animal", "bug"),
    home="meadow",
)
def grasshopper(pose: Pose, rng: Random) -> Canvas:
    """A grasshopper with long hind legs."""
    c = Canvas()
    c.line([(-34, -56), (-78, -128), (-104, -6), (-124, -3)], "main_dark", 10, smooth=False)
    for x in (26, 52):
        c.line([(x, -44), (x + 22, -24), (x + 14, -3)], "main_dark", 7)
    for tip in ((128, -160), (150, -140)):
        c.line([(84, -108), (108, -140), tip], "main_dark", 4)
    c.path("M-148-44C-110-82-30-92 34-88C70-86 82-64 70-46C50-26-80-22-148-44Z", "main", shade=8)
    c.path("M-142-54C-100-92-30-100 34-92C30-70-40-54-142-54Z", "main_light")
    c.path("M56-104C78-126 116-116 120-88C124-60 104-36 84-38C60-40 46-80 56-104Z", "main", shade=6)
    c.line([(-24, -48), (-66, -134)], "main", 19, smooth=False)
    c.line([(-66, -134), (-88, -6), (-108, -3)], "main", 9, smooth=False)
    face(c, 88, -86, 36, mood_of(pose))
    body_anchors(c, (84, -116), (98, -72), (-10, -94))
    c.settle()
    return c


@figure(
    "beetle",
    height=0.1,
    colours={"main": "#3f7f8c"},
    aliases=("scarab",),
    near=("bug", "insect"),
    tags=("animal", "bug"),
    home="forest",
)
def beetle(pose: Pose, rng: Random) -> Canvas:
    """A shiny beetle with a horn."""
    c = Canvas()
    for x in (-66, -20, 26):
        c.line([(x, -36), (x - 16, -26), (x - 12, -3)], "dark", 9)
    c.path("M92-66C112-72 126-92 124-122C144-96 136-56 104-42Z", "dark")
    c.circle(72, -58, 39, "dark")
    dome = c.path("M-118-26C-118-88-72-126-14-126C36-126 60-92 58-26C20-12-80-12-118-26Z", "main", shade=12)
    with c.inside(dome):
        c.path("M20-130C30-96 30-50 22-10L80-10L80-130Z", "main_dark")
        c.line([(-120, -52), (-50, -62), (24, -62)], "main_dark", 5)
        c.ellipse(-52, -106, 30, 8, "shine", turn=-18, opacity=0.45, outline=False)
    mood = mood_of(pose)
    for x in (74, 96):
        if mood != "sleepy":
            c.circle(x, -64, 10, "white")
            c.eye(x + 1, -63, 6, mood)
        else:
            c.line([(x - 6, -63), (x, -59), (x + 6, -63)], "white", 3)
    c.line([(78, -42), (86, -37), (94, -42)], "white", 3.4)
    body_anchors(c, (68, -97), (88, -40), (-20, -126))
    c.settle()
    return c
