"""Wasps, moths and other insects that are no bees or butterflies."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._bug_parts import face, feelers
from limner_sketch.figures._poses import body_anchors, mood_of

_BUG = ("animal", "bug")


@figure(
    "wasp", height=0.12, colours={"main": "#f6c22f", "wing": "#d5ecf7"}, aliases=("hornet", "yellow jacket"),
    place="air", tags=_BUG, home="garden",
)  # fmt: skip
def wasp(pose: Pose, rng: Random) -> Canvas:
    """A wasp: a narrow waist, a pointed tail with a sting, and no fur."""
    c = Canvas()
    low = pose.action in {"sit", "sleep"}
    for x, turn, role in ((16, 8, "wing_dark"), (-4, -34, "wing")):
        with c.at(x, -112, turn=(turn - 40) if low else turn):
            c.path("M0 0C-16-18-34-72-16-104C2-112 14-96 16-62C16-32 10-12 0 0Z", role, opacity=0.92)
    c.line([(-134, -22), (-156, -2)], "dark", 6, smooth=False)
    tail = c.path(
        "M-20-92C-56-120-96-106-118-66C-128-46-134-32-140-14C-118-18-96-26-76-38C-48-54-30-72-20-92Z", "main", shade=8
    )
    with c.inside(tail):
        for x, y in ((-40, -86), (-70, -70), (-98, -50), (-120, -30)):
            c.line([(x - 24, y - 26), (x - 2, y - 4), (x + 24, y + 22)], "dark", 12)
    for x, way in ((2, -16), (20, 4), (36, 26)):
        c.line([(x, -74), (x + way * 0.6, -48), (x + way, -30)], "dark", 6)
    c.ellipse(16, -94, 38, 27, "dark")
    c.ellipse(14, -104, 24, 9, "main", outline=False)
    feelers(c, 78, -132)
    c.circle(70, -102, 37, "main", shade=6)
    face(c, 70, -102, 37, mood_of(pose))
    body_anchors(c, (70, -138), (80, -88), (0, -120))
    c.anchor("hand_r", 62, -30)
    return c


@figure(
    "mosquito", height=0.06, colours={"main": "#6d6a75", "wing": "#dfeef5"}, aliases=("midge",),
    place="air", tags=_BUG, home="swamp",
)  # fmt: skip
def mosquito(pose: Pose, rng: Random) -> Canvas:
    """A mosquito with long legs and its sting ahead."""
    c = Canvas()
    for x, turn, role in ((4, -8, "wing_dark"), (-12, -52, "wing")):
        with c.at(x, -104, turn=turn):
            c.path("M0 0C-12-20-22-70-6-100C10-104 16-84 14-54C12-26 8-10 0 0Z", role, opacity=0.92)
    for x, knee, foot in (
        (-14, (-62, -128), (-84, -6)),
        (6, (-18, -40), (-40, -2)),
        (18, (44, -50), (40, -2)),
        (26, (78, -74), (92, -6)),
    ):
        c.line([(x, -84), knee, foot], "main_dark", 5, smooth=False)
    tail = c.limb([(6, -88, 14), (-52, -66, 13), (-108, -40, 7)], "main", shade=3)
    with c.inside(tail):
        for x, y in ((-30, -72), (-56, -62), (-82, -50)):
            c.line([(x - 4, y - 20), (x + 4, y + 20)], "white", 6, outline=False)
    c.ellipse(16, -94, 26, 21, "main", shade=5)
    c.line([(80, -86), (136, -52)], "main_dark", 5, smooth=False)
    feelers(c, 62, -124, role="main_dark")
    c.circle(58, -100, 28, "main", shade=5)
    face(c, 58, -102, 28, mood_of(pose))
    body_anchors(c, (58, -128), (134, -54), (8, -114))
    c.settle()
    return c


@figure(
    "moth", height=0.12, colours={"main": "#b79a78", "accent": "#efe2cc", "dark": "#6b543f"},
    place="air", tags=_BUG, home="night", facing="front",
)  # fmt: skip
def moth(pose: Pose, rng: Random) -> Canvas:
    """A moth: broad, dusty wings with eyes on them, feathery feelers and a furry body."""
    c = Canvas()
    for side in (-1, 1):
        with c.at(0, -92, flip=side < 0):
            low = c.path("M6 14C40 10 78 24 84 52C84 70 60 80 38 74C16 66 6 40 6 14Z", "main_dark")
            up = c.path(
                "M6-14C34-44 92-66 128-52C134-30 116-2 88 16C60 32 26 30 6 18Z", "main", shade=0 if side < 0 else 7
            )
            for shape, x, y, r in ((up, 76, -18, 14), (low, 50, 44, 11)):
                with c.inside(shape):
                    c.add(shape, "accent", width=12, outline=False)
                    c.circle(x, y, r, "accent")
                    c.circle(x, y, r * 0.5, "dark")
        c.line([(side * 6, -126), (side * 22, -156), (side * 44, -164)], "dark", 4)
        with c.details():
            for k in (0.35, 0.6, 0.85):
                px, py = side * (6 + 36 * k), -128 - 36 * k
                c.line([(px - side * 7, py - 7), (px, py), (px + side * 7, py + 7)], "dark", 3)
    body = c.limb([(0, -112, 19), (0, -76, 19), (0, -28, 8)], "accent", shade=4)
    with c.inside(body):
        for y in (-70, -54, -38):
            c.line([(-24, y), (24, y)], "main", 6, outline=False)
    c.circle(0, -124, 20, "main")
    for x in (-8, 8):
        c.eye(x, -126, 6, mood_of(pose))
    c.smile(0, -115, 12, mood_of(pose), weight=3)
    body_anchors(c, (0, -144), (0, -114), (0, -110))
    return c


@figure(
    "firefly", height=0.08, colours={"main": "#4a4658", "glow": "#f9ec6a", "wing": "#dfeef5", "accent": "#e2703a"},
    aliases=("lightning bug", "glow worm", "glowworm"), place="air", tags=_BUG, home="night",
)  # fmt: skip
def firefly(pose: Pose, rng: Random) -> Canvas:
    """A firefly whose tail is alight."""
    c = Canvas()
    c.circle(-62, -66, 70, "glow", opacity=0.22, outline=False)
    c.circle(-62, -66, 52, "glow", opacity=0.35, outline=False)
    for x, turn, role in ((4, 10, "wing_dark"), (-12, -26, "wing")):
        with c.at(x, -110, turn=turn):
            c.path("M0 0C-20-18-34-56-16-82C2-90 18-76 18-48C18-24 10-10 0 0Z", role, opacity=0.92)
    c.ellipse(-58, -70, 46, 33, "glow", turn=-14, shade=6)
    body = c.path("M-66-108C-30-128 20-122 36-92C40-66 14-48-22-50C-50-54-70-80-66-108Z", "main", shade=7)
    with c.inside(body):
        c.line([(-64, -84), (-10, -84), (40, -88)], "main_dark", 4, outline=False)
    for x in (-20, 0, 20):
        c.line([(x, -54), (x + 8, -34)], "main_dark", 6, smooth=False)
    c.ellipse(40, -100, 22, 24, "accent")
    feelers(c, 66, -122, role="main")
    c.circle(60, -92, 32, "main", shade=5)
    for x in (60, 80):
        c.circle(x, -97, 9, "white")
        c.eye(x + 1, -96, 5.5, mood_of(pose))
    c.smile(70, -80, 15, mood_of(pose), role="white", weight=3)
    body_anchors(c, (60, -124), (74, -78), (-10, -120))
    return c


@figure(
    "praying mantis", height=0.1, colours={"main": "#84b84a", "accent": "#c6dd7c"}, aliases=("mantis", "stick insect"), tags=_BUG, home="garden",
)  # fmt: skip
def mantis(pose: Pose, rng: Random) -> Canvas:
    """A mantis, upright, with folded claws."""
    c = Canvas()
    for x, knee, foot in ((-50, (-96, -78), (-118, -2)), (-28, (-20, -36), (-44, -2)), (-8, (36, -46), (44, -2))):
        c.line([(x, -52), knee, foot], "main_dark", 6, smooth=False)
    c.path("M-140-22C-128-62-70-84-14-72C-4-60-14-44-30-38C-70-22-108-14-140-22Z", "main", shade=7)
    c.path("M-146-30C-116-70-60-88-18-78C-36-56-90-34-146-30Z", "accent")
    c.limb([(-18, -64, 14), (4, -110, 11), (22, -158, 10)], "main", shade=3)
    for dx, role in ((10, "main_dark"), (0, "main")):
        c.limb([(16 + dx, -140, 8), (62 + dx, -104, 9), (84 + dx, -142, 6)], role)
        c.line([(84 + dx, -142), (66 + dx, -176)], role, 6, smooth=False)
        with c.details():
            for k in (0.3, 0.55, 0.8):
                c.line([(62 + dx + 22 * k, -104 - 38 * k), (54 + dx + 22 * k, -112 - 38 * k)], role, 3, smooth=False)
    for tip in ((34, -238), (58, -230)):
        c.line([(28, -190), (30 + tip[0] * 0.2, -214), tip], "main_dark", 3.6)
    c.path("M-8-190C4-204 40-206 60-192C56-168 42-150 28-148C12-150-4-168-8-190Z", "main", shade=5)
    for x in (0, 50):
        c.circle(x, -188, 14, "accent")
        c.eye(x + 1, -187, 8, mood_of(pose))
    c.smile(28, -164, 16, mood_of(pose), weight=3.4)
    body_anchors(c, (26, -200), (30, -158), (-40, -74))
    c.anchor("hand_r", 84, -142)
    c.settle()
    return c


@figure(
    "cockroach", height=0.06, units=120, colours={"main": "#8a4f2c", "accent": "#b0713f"}, aliases=("roach",), tags=_BUG, home="kitchen",
)  # fmt: skip
def cockroach(pose: Pose, rng: Random) -> Canvas:
    """A flat, brown cockroach with long feelers."""
    c = Canvas()
    for x, dx in ((-60, -34), (-16, -8), (30, 26)):
        c.line([(x, -30), (x + dx * 0.6, -34), (x + dx, -2)], "main_dark", 7)
    for tip in ((186, -96), (176, -58)):
        c.line([(104, -52), (140, -70), tip], "main_dark", 4)
    back = c.path("M-142-18C-132-62-70-82 0-78C40-74 66-58 70-26C20-12-90-8-142-18Z", "main", shade=9)
    with c.inside(back):
        c.line([(-150, -30), (-60, -48), (74, -48)], "main_dark", 4, outline=False)
        for x in (-104, -72, -40):
            c.line([(x, -80), (x + 14, -10)], "main_dark", 3.4, outline=False)
    c.path("M30-74C62-82 92-66 98-32C78-22 54-22 40-30Z", "accent", shade=5)
    c.ellipse(98, -42, 24, 23, "main")
    for x in (94, 112):
        c.circle(x, -48, 8, "white")
        c.eye(x + 1, -47, 5, mood_of(pose))
    c.smile(106, -31, 14, mood_of(pose), weight=3)
    body_anchors(c, (92, -66), (118, -34), (-20, -78))
    c.settle()
    return c


@figure(
    "stag beetle",
    height=0.08,
    units=150,
    colours={"main": "#6b3a2c", "horn": "#4a2a24"},
    aliases=("rhinoceros beetle", "dung beetle"),
    tags=_BUG,
    home="forest",
)
def stag_beetle(pose: Pose, rng: Random) -> Canvas:
    """A stag beetle with its antlers."""
    c = Canvas()
    for x, dx in ((-66, -22), (-20, -10), (28, 16)):
        c.line([(x, -36), (x + dx, -28), (x + dx + 2, -3)], "dark", 9)
    for y, role in ((-6, "horn_dark"), (0, "horn")):
        c.line([(96, -66 + y), (136, -62 + y), (156, -94 + y), (140, -116 + y)], role, 11)
        c.line([(146, -76 + y), (130, -90 + y)], role, 7, smooth=False)
    dome = c.path("M-122-26C-120-86-76-120-18-120C34-120 56-86 56-26C20-12-84-12-122-26Z", "main", shade=11)
    with c.inside(dome):
        c.line([(-124, -50), (-50, -62), (60, -62)], "main_dark", 5)
        c.ellipse(-54, -100, 30, 8, "shine", turn=-18, opacity=0.4, outline=False)
    c.path("M36-112C72-108 84-70 76-24L40-22C58-54 54-84 36-112Z", "horn")
    c.circle(90, -56, 31, "horn", shade=5)
    for x in (88, 108):
        c.circle(x, -62, 9, "white")
        c.eye(x + 1, -61, 5.5, mood_of(pose))
    c.smile(98, -42, 16, mood_of(pose), role="white", weight=3)
    body_anchors(c, (84, -88), (112, -40), (-20, -120))
    c.settle()
    return c


@figure(
    "centipede",
    height=0.06,
    units=110,
    colours={"main": "#c2603a", "accent": "#f0b04a"},
    aliases=("millipede",),
    tags=_BUG,
    home="garden",
)
def centipede(pose: Pose, rng: Random) -> Canvas:
    """A centipede: a row of rings, and two legs to each."""
    c = Canvas()
    places = [(-150 + 30 * i, -34 - (10 if i % 4 in {1, 2} else 0)) for i in range(9)]
    for i, (x, y) in enumerate(places):
        c.line([(x, y + 10), (x - 6, y + 24), (x + (6 if i % 2 else -14), -2)], "accent_dark", 6)
    for x, y in places:
        c.circle(x, y, 24, "main", shade=5)
        with c.details():
            c.circle(x - 2, y - 8, 6, "accent", outline=False)
    feelers(c, 128, -82, role="main_dark")
    c.circle(118, -50, 35, "main", shade=6)
    face(c, 118, -52, 35, mood_of(pose))
    body_anchors(c, (116, -84), (130, -38), (-30, -64))
    c.settle()
    return c


@figure(
    "slug",
    height=0.06,
    units=110,
    colours={"main": "#a88a5c", "accent": "#7d6440"},
    aliases=("sea slug",),
    tags=_BUG,
    home="garden",
)
def slug(pose: Pose, rng: Random) -> Canvas:
    """A slug, which is a snail without a house."""
    c = Canvas()
    for x, tip in ((96, 84), (114, 134)):
        c.line([(x, -70), ((x + tip) / 2, -96), (tip, -112)], "main_dark" if tip > 100 else "main", 8)
        c.circle(tip, -114, 11, "white")
        c.eye(tip + 1, -113, 7, mood_of(pose))
    body = geometry.read_path(
        "M-158-2C-140-22-96-52-40-60C10-66 44-40 64-44C78-60 92-82 116-76C138-66 140-34 118-12C108-2 96 0 84 0L-152 0Z"
    )
    c.add(body, "main", shade=9)
    with c.inside(body):
        c.ellipse(-8, -60, 52, 24, "accent", outline=False)
        with c.details():
            for x, y in ((-112, -18), (-80, -26), (-50, -16), (30, -22), (60, -20), (-20, -24)):
                c.ellipse(x, y, 9, 5, "main_dark", outline=False)
    c.smile(118, -44, 22, mood_of(pose), weight=3.6)
    body_anchors(c, (108, -80), (128, -40), (-20, -62))
    c.settle()
    return c


@figure(
    "cicada",
    height=0.06,
    units=140,
    colours={"main": "#5f7a4a", "wing": "#e3efe0", "accent": "#d9a24a"},
    aliases=("leafhopper",),
    tags=_BUG,
    home="forest",
)
def cicada(pose: Pose, rng: Random) -> Canvas:
    """A cicada with clear, veined wings laid back."""
    c = Canvas()
    for x, dx in ((-10, -16), (22, 0), (52, 20)):
        c.line([(x, -34), (x + dx, -24), (x + dx + 4, -3)], "dark", 8)
    c.limb([(-76, -34, 12), (-20, -52, 30), (40, -66, 36)], "main", shade=6)
    wing = c.path("M34-104C-20-122-116-84-168-22C-110-10-10-20 44-62Z", "wing", opacity=0.9)
    with c.inside(wing), c.details():
        for x, y in ((-150, -30), (-120, -56), (-80, -24), (-70, -78)):
            c.line([(34, -84), (x, y)], "main_dark", 3, outline=False)
    c.path("M34-106C72-112 100-92 102-52C86-36 62-36 44-46Z", "main", shade=5)
    for x in (72, 104):
        c.circle(x, -92, 15, "accent")
        c.eye(x + 1, -91, 8.5, mood_of(pose))
    c.smile(92, -64, 18, mood_of(pose), weight=3.4)
    body_anchors(c, (84, -108), (104, -60), (0, -100))
    c.settle()
    return c
