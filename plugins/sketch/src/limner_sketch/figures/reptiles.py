"""Frogs, snakes, lizards and crocodiles."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of


@figure(
    "frog",
    height=0.15,
    colours={"main": "#6db54c", "belly": "#dcefb4"},
    aliases=("tree frog",),
    tags=("animal", "reptile"),
    home="lake",
    facing="front",
)
def frog(pose: Pose, rng: Random) -> Canvas:
    """A frog with its eyes on top and folded hind legs; it leaps when it jumps."""
    c = Canvas()
    mood = mood_of(pose)
    jumps = pose.action in {"jump", "fly", "run", "play", "swim"}
    for side in (-1, 1):
        with c.at(0, 0, flip=side < 0):
            if jumps:
                c.line([(52, -54), (100, -28), (78, 8), (104, 42)], "main_dark", 22)
                for dx in (-2, 14):
                    c.line([(104, 42), (112 + dx, 58)], "main_dark", 9, smooth=False)
            else:
                c.ellipse(74, -38, 38, 34, "main_dark" if side > 0 else "main", turn=-24)
                c.path("M58-10C76-14 108-12 124-4C128 0 122 2 116 1L60 1Z", "main_dark")
    body = c.path(
        "M-74-58C-80-104-56-142 0-142C56-142 80-104 74-58C70-22 44-6 0-6C-44-6-70-22-74-58Z", "main", shade=11
    )
    with c.inside(body):
        c.ellipse(0, -22, 50, 44, "belly")
    for x in (-44, 44):
        c.circle(x, -148, 27, "main", shade=5)
        if mood != "sleepy":
            c.circle(x, -150, 18, "white")
        c.eye(x + 1, -149, 12, mood)
    c.smile(0, -92, 76, mood, weight=5.5)
    with c.details():
        for x in (-8, 8):
            c.circle(x, -118, 2.6, "main_dark", outline=False)
        for x, y, r in ((-58, -96, 6), (-50, -112, 4), (60, -88, 5)):
            c.circle(x, y, r, "main_dark", opacity=0.6, outline=False)
    for x in (-52, 52):
        c.blush(x, -80, 11)
    for side in (-1, 1):
        if jumps:
            c.line([(side * 56, -66), (side * 96, -92), (side * 116, -120)], "main", 17)
        else:
            c.line([(side * 34, -50), (side * 36, -12)], "main", 18)
            for dx in (-12, 0, 12):
                c.line([(side * 36, -10), (side * 36 + dx * 1.3, -4)], "main", 8, smooth=False)
    body_anchors(c, (0, -146), (0, -84), (0, -140))
    c.anchor("hand_r", *((116, -120) if jumps else (40, -30)))
    c.anchor("hand_l", *((-116, -120) if jumps else (-40, -30)))
    c.settle(96 if pose.action == "swim" else 0)
    return c


@figure(
    "snake",
    height=0.5,
    colours={"main": "#6fae55", "accent": "#f0cf5f", "belly": "#f4e9b0"},
    aliases=("serpent", "python", "anaconda"),
    near=("boa",),
    tags=("animal", "reptile"),
    home="desert",
)
def snake(pose: Pose, rng: Random) -> Canvas:
    """A coiled snake with its head up."""
    c = Canvas()
    c.limb([(58, -34, 24), (104, -16, 17), (140, -20, 9), (158, -38, 4)], "main_dark")
    for y, w, role in ((-22, 96, "main"), (-54, 76, "main"), (-84, 54, "main")):
        coil = geometry.rectangle(-w - 8, y - 22, 2 * w, 44, 22)
        c.add(coil, role, shade=8)
        with c.inside(coil), c.details():
            for x in range(-w + 18, w, 38):
                c.polygon(
                    [(x - 8 - 10, y - 8), (x - 8, y - 20), (x - 8 + 10, y - 8), (x - 8, y + 4)], "accent", outline=False
                )
    neck = c.limb([(-34, -92, 22), (-26, -124, 21), (10, -140, 19), (30, -156, 22)], "main")
    with c.inside(neck):
        c.line([(-12, -86), (-4, -114), (22, -128), (50, -140)], "belly", 12, outline=False)
    c.line([(74, -158), (98, -152)], "tongue", 4.5, smooth=False)
    c.line([(110, -160), (98, -152), (110, -144)], "tongue", 4, smooth=False)
    c.path("M-2-172C0-202 34-208 56-194C74-184 86-172 84-160C80-146 50-138 26-142C6-146-4-156-2-172Z", "main", shade=7)
    mood = mood_of(pose)
    for x in (22, 50):
        c.eye(x, -178, 9, mood)
    c.smile(58, -156, 26, mood, weight=4)
    c.blush(18, -158, 8)
    body_anchors(c, (28, -204), (80, -156), (-44, -106))
    c.settle()
    return c


@figure(
    "lizard",
    height=0.2,
    colours={"main": "#58b09a", "accent": "#f2c14e"},
    aliases=("gecko",),
    tags=("animal", "reptile"),
    home="desert",
)
def lizard(pose: Pose, rng: Random) -> Canvas:
    """A lizard with a long curled tail and wide toes."""
    c = Canvas()
    for x, way in ((-34, -8), (56, 10)):
        c.line([(x, -48), (x + 22 + way, -34), (x + 16 + way, -6)], "main_dark", 14)
    c.limb(
        [(-40, -54, 27), (-98, -40, 17), (-144, -50, 12), (-156, -92, 9), (-128, -108, 7), (-116, -90, 4)],
        "main",
        shade=5,
    )
    body = c.path(
        "M-66-52C-60-88-10-92 34-84C70-92 72-112 96-118C130-122 152-98 150-80C146-62 116-58 96-58C76-40 20-24-26-28C-54-30-66-40-66-52Z",
        "main",
        shade=9,
    )
    with c.inside(body), c.details():
        for x, y, r in (
            (-38, -66, 9),
            (-12, -70, 11),
            (18, -68, 10),
            (44, -70, 8),
            (4, -50, 6),
            (-24, -48, 6),
            (66, -78, 6),
        ):
            c.circle(x, y, r, "accent", outline=False)
    for x, way in ((-50, -18), (40, -6)):
        c.line([(x, -42), (x + way, -30), (x + way + 8, -6)], "main", 15)
        for dx in (-11, 0, 12):
            c.line([(x + way + 8, -8), (x + way + 8 + dx, -3)], "main", 7, smooth=False)
    mood = mood_of(pose)
    c.circle(104, -104, 17, "main")
    if mood != "sleepy":
        c.circle(106, -104, 12, "white")
    c.eye(107, -103, 8.5, mood)
    c.smile(130, -78, 28, mood, weight=4)
    c.blush(100, -78, 8)
    body_anchors(c, (104, -120), (146, -78), (-6, -88))
    c.settle()
    return c


@figure(
    "chameleon", height=0.3, colours={"main": "#7cbf4f", "accent": "#f2c84e"}, tags=("animal", "reptile"), home="jungle"
)
def chameleon(pose: Pose, rng: Random) -> Canvas:
    """A chameleon: a helmet, a turning eye, hands like mittens and a coiled tail."""
    c = Canvas()
    coil = [
        (
            -116 + (46 - 2.3 * i) * math.cos(math.radians(32 * i)),
            -66 + (46 - 2.3 * i) * math.sin(math.radians(32 * i)),
            15 - 0.6 * i,
        )
        for i in range(17)
    ]
    c.limb([(-44, -76, 22), *coil], "main_dark")
    for x in (-8, 62):
        c.limb([(x, -54, 13), (x + 22, -34, 10), (x + 12, -10, 9)], "main_dark")
        c.path(f"M{x + 2}-14C{x + 8}-18 {x + 24}-16 {x + 32}-4C{x + 33} 0 {x + 30} 0 {x + 28} 0L{x - 2} 0C{x - 6}-6 {x - 4}-12 {x + 2}-14Z", "main_dark")  # fmt: skip
    c.polygon([(x + d, -100 - 30 * math.sin(math.radians((x + 70) * 1.25)) - h) for x in range(-62, 66, 16) for d, h in ((0, 0), (8, 17))] + [(66, -100)], "main_dark")  # fmt: skip
    body = c.path(
        "M-70-70C-64-112-30-136 12-134C40-132 58-122 66-116C70-138 78-160 98-174C112-166 124-150 134-134C150-124 162-112 164-102"
        "C164-92 152-84 136-80C116-72 96-66 82-60C62-40 22-34-18-38C-50-42-72-52-70-70Z",
        "main",
        shade=10,
    )
    with c.inside(body), c.details():
        c.ellipse(6, -36, 76, 20, "main_light", outline=False)
        for x in (-42, -12, 18, 48):
            c.curve([(x + 4, -140), (x + 12, -110), (x + 2, -72), (x - 8, -96), (x - 8, -128)], "accent", outline=False)
        c.line([(72, -112), (84, -140), (98, -160)], "main_dark", 4, outline=False)
    for x in (-46, 30):
        c.limb([(x + 4, -56, 16), (x - 16, -34, 12), (x - 2, -10, 10)], "main")
        c.path(f"M{x - 12}-16C{x - 4}-20 {x + 14}-18 {x + 22}-5C{x + 24} 0 {x + 21} 0 {x + 18} 0L{x - 14} 0C{x - 20}-5 {x - 18}-13 {x - 12}-16Z", "main", shade=3)  # fmt: skip
    c.circle(112, -122, 25, "accent")
    c.circle(113, -122, 19, "main_light", outline=False)
    c.eye(117, -122, 11, mood_of(pose))
    c.smile(136, -90, 32, mood_of(pose), weight=4)
    c.ellipse(156, -108, 3, 2.4, "main_dark", outline=False)
    body_anchors(c, (98, -172), (158, -92), (-10, -134))
    c.settle()
    return c


@figure(
    "crocodile",
    height=1.0,
    colours={"main": "#6f9c55", "belly": "#d9dfa2"},
    aliases=("alligator", "croc"),
    near=("caiman",),
    tags=("animal", "reptile"),
    home="river",
)
def crocodile(pose: Pose, rng: Random) -> Canvas:
    """A crocodile with a long, toothy mouth."""
    c = Canvas()
    swims = pose.action == "swim"
    if not swims:
        for x in (-38, 54):
            c.line([(x, -34), (x + 14, -9)], "main_dark", 21, smooth=False)
    for x, y in ((-172, -40), (-144, -54), (-114, -66), (-84, -78), (-52, -86), (-20, -90), (12, -90)):
        c.polygon([(x - 13, y + 12), (x, y - 12), (x + 13, y + 12)], "main_dark")
    body = c.path(
        "M-212-30C-160-34-120-74-40-82C20-88 50-84 66-94C72-116 108-118 112-92C140-78 186-74 212-66C224-60 224-48 214-44"
        "L100-42C80-18 20-12-40-14C-110-16-160-18-212-30Z",
        "main",
        shade=9,
    )
    with c.inside(body):
        c.curve(
            [(-170, -16), (-100, -34), (-20, -36), (60, -38), (110, -46), (120, 0), (-170, 10)], "belly", outline=False
        )
    c.path("M92-46L212-42C214-30 196-22 150-20C120-18 100-24 86-34Z", "main_dark")
    for x in range(122, 208, 18):
        c.polygon([(x - 7, -45), (x + 7, -45), (x, -31)], "white")
    if not swims:
        for x in (-64, 28):
            c.line([(x, -36), (x - 4, -9)], "main", 23, smooth=False)
            c.line([(x - 8, -5), (x + 18, -5)], "main", 10, smooth=False)
    mood = mood_of(pose)
    if mood != "sleepy":
        c.circle(92, -94, 12.5, "white")
    c.eye(94, -93, 8.5, mood)
    c.ellipse(204, -66, 5, 3.5, "main_dark")
    c.blush(90, -62, 9)
    body_anchors(c, (90, -114), (214, -50), (-30, -88))
    c.settle(8 if swims else 0)
    return c


@figure(
    "tortoise",
    height=0.5,
    colours={"main": "#a98246", "main_dark": "#7c5b34", "main_dark_dark": "#65492b", "hide": "#b9b06a"},
    aliases=("land turtle", "giant tortoise"),
    tags=("animal", "reptile"),
    home="meadow",
)
def tortoise(pose: Pose, rng: Random) -> Canvas:
    """A tortoise with a high shell on stumpy legs."""
    c = Canvas()
    hidden = pose.action == "sleep"
    step = 8 if pose.action in {"walk", "run"} else 0
    if not hidden:
        for x in (-48 + step, 58 - step):
            c.line([(x, -34), (x + 6, -13)], "hide_dark", 28, smooth=False)
        c.path("M-88-32L-120-16L-88-14Z", "hide_dark")
        c.limb([(54, -46, 19), (92, -66, 17), (114, -96, 22)], "hide")
    with c.at(120, -104) if not hidden else c.at(86, -34, scale=0.82):
        c.ellipse(0, 0, 35, 31, "hide", shade=6)
        for x in (0, 23):
            c.eye(x, -5, 6.8, mood_of(pose))
        c.smile(15, 12, 16, mood_of(pose), weight=3.4)
        body_anchors(c, (0, -31), (28, 14), (0, 0))
    if not hidden:
        for x in (-70 - step, 42 + step):
            c.line([(x, -26), (x - 2, -13)], "hide", 30, smooth=False)
    dome = c.path("M-100-24C-108-104-62-152-4-152C54-152 96-104 90-24C58-12-70-12-100-24Z", "main_dark", shade=11)
    with c.inside(dome):
        for points in (
            [(-36, -132), (22, -132), (38, -92), (22, -66), (-36, -66), (-52, -92)],
            [(-66, -100), (-54, -66), (-70, -34), (-120, -34), (-110, -110)],
            [(52, -100), (42, -66), (58, -34), (110, -34), (100, -110)],
            [(-36, -52), (24, -52), (40, -28), (-54, -28)],
        ):
            c.polygon(points, "main")
    c.path("M-108-24C-60-34 50-34 98-24C102-12 94-8 86-8L-96-8C-106-10-110-16-108-24Z", "main", shade=4)
    c.anchor("back", -4, -152)
    c.anchor("seat", -4, -150)
    c.anchor("top", -4, -152)
    c.settle()
    return c


for _noun, _colours, _aliases, _artist, _home in (
    ("toad", {"main": "#9a8355", "belly": "#e6dbb4"}, ("bullfrog",), frog, "garden"),
    ("poison dart frog", {"main": "#2f7fd8", "belly": "#2a3a5c"}, ("dart frog", "poison frog"), frog, "jungle"),
    ("salamander", {"main": "#33323c", "accent": "#f6c83a"}, ("newt", "fire salamander"), lizard, "forest"),
    ("viper", {"main": "#8a7a66", "accent": "#4a3d35", "belly": "#e6dcc4"}, ("adder", "copperhead"), snake, "desert"),
):
    figure(
        _noun,
        height=0.16 if _artist is frog else 0.2 if _artist is lizard else 0.5,
        colours=_colours,
        aliases=_aliases,
        tags=("animal", "reptile"),
        home=_home,
        facing="front" if _artist is frog else "right",
    )(_artist)
