"""Dinosaurs."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines
from limner_sketch.figures._poses import body_anchors, mood_of

STEPPING = {"walk", "run"}


def _pillars(
    c: Canvas, far: tuple[float, ...], near: tuple[float, ...], top: float, width: float, *, lying: bool
) -> None:
    """Four thick legs; only the feet show when it lies."""
    for x, role in (*((x, "main_dark") for x in far), *((x, "main") for x in near)):
        if lying:
            c.ellipse(x + 6, -8, width * 0.75, 9, role)
            continue
        c.line([(x, top), (x, -width / 2)], role, width, smooth=False)
        if role == "main":
            with c.details():
                for dx in (-7, 1, 9):
                    c.ellipse(x + dx, -3, 3.6, 3.4, "belly", outline=False)


@figure(
    "dinosaur",
    height=4,
    colours={"main": "#63ab6e", "belly": "#e8edb2", "accent": "#f2994a"},
    aliases=("t-rex", "t rex", "tyrannosaurus", "tyrannosaurus rex", "trex", "dino"),
    near=("godzilla", "spinosaurus"),
    tags=("animal", "reptile"),
    home="jungle",
)
def tyrannosaur(pose: Pose, rng: Random) -> Canvas:
    """A tyrannosaur: a big head, a big tail, small arms."""
    c = Canvas()
    step = 16 if pose.action in STEPPING else 0
    low = pose.action in {"sit", "sleep"}
    for x, y, turn in (
        (-104, -66, -34),
        (-74, -82, -28),
        (-44, -104, -36),
        (-20, -128, -46),
        (4, -152, -62),
        (10, -182, -58),
    ):
        with c.at(x, y, turn=turn):
            c.polygon([(-13, 8), (0, -17), (13, 8)], "accent")
    if not low:
        c.line([(34, -50), (44 + step, -30), (36 + step, -11)], "main_dark", 27)
        c.line([(36 + step, -7), (58 + step, -7)], "main_dark", 13, smooth=False)
    body = geometry.limb(
        [(-158, -66, 5), (-112, -46, 18), (-52, -58, 38), (2, -78, 48), (30, -122, 34), (44, -152, 34)]
    )
    c.add(body, "main", shade=10)
    with c.inside(body):
        c.curve([(72, -130), (46, -116), (34, -84), (8, -42), (-40, -24), (30, 0), (90, -60)], "belly", outline=False)
    c.line([(48, -96), (70, -92), (78, -104)], "main_dark", 12)
    with c.at(50, -160):
        c.path(
            "M-42-8C-44-40-12-50 16-46C34-44 40-32 52-28C78-26 92-10 88 10C84 30 50 34 20 32C-14 32-40 20-42-8Z",
            "main",
            shade=8,
        )
        c.path("M22 12C46 16 70 12 88 4C88 26 54 34 22 12Z", "mouth")
        for x in (40, 56, 72):
            c.polygon([(x - 6, 13), (x + 6, 12), (x, 22)], "white")
        c.eye(14, -20, 9.5, mood_of(pose))
        c.ellipse(78, -12, 4, 5, "main_dark")
        c.blush(8, 6, 9)
        body_anchors(c, (-4, -46), (82, 12), (-56, 50))
    c.line([(34, -92), (58, -84), (68, -96)], "main", 13)
    if low:
        c.ellipse(-4, -13, 46, 15, "main", shade=4)
        c.ellipse(38, -8, 20, 10, "main")
    else:
        c.ellipse(-18, -58, 35, 36, "main", turn=16, shade=6)
        c.line([(-8, -44), (-20 - step, -28), (-14 - step, -11)], "main", 27)
        c.line([(-16 - step, -7), (14 - step, -7)], "main", 14, smooth=False)
    c.anchor("hand_r", 80, -104)
    c.settle()
    return c


@figure(
    "brachiosaurus",
    height=6,
    colours={"main": "#6fa3c4", "belly": "#e4eef2"},
    aliases=("brontosaurus", "diplodocus", "long-necked dinosaur", "long neck dinosaur", "sauropod", "brachiosaur"),
    near=("apatosaurus",),
    tags=("animal", "reptile"),
    home="jungle",
)
def sauropod(pose: Pose, rng: Random) -> Canvas:
    """A dinosaur with a long neck."""
    c = Canvas()
    step = 9 if pose.action in STEPPING else 0
    low = pose.action in {"sit", "sleep"}
    drop = 34 if low else 0
    _pillars(c, (-34 - step, 44 + step), (), -50, 27, lying=low)
    body = geometry.limb(
        [
            (-176, -40 + drop, 4),
            (-120, -52 + drop, 14),
            (-58, -70 + drop, 36),
            (4, -78 + drop, 42),
            (48, -96 + drop, 30),
            (74, -142 + drop, 18),
            (84, -184 + drop, 16),
        ]
    )
    c.add(body, "main", shade=10)
    with c.inside(body):
        c.curve(
            [
                (110, -170 + drop),
                (76, -120 + drop),
                (50, -76 + drop),
                (0, -46 + drop),
                (-70, -44 + drop),
                (-60, 10),
                (110, 0),
            ],
            "belly",
            outline=False,
        )
        with c.details():
            for x, y, r in ((-60, -92, 9), (-30, -104, 12), (6, -106, 10), (36, -112, 8), (66, -146, 6), (-90, -72, 6)):
                c.circle(x, y + drop, r, "main_dark", outline=False)
    _pillars(c, (), (-60 + step, 24 - step), -50, 30, lying=low)
    with c.at(98, -194 + drop):
        c.path("M-30 0C-32-24-10-32 10-28C32-28 46-14 44 4C42 18 18 24-4 22C-20 20-30 14-30 0Z", "main", shade=6)
        c.eye(6, -8, 7.8, mood_of(pose))
        c.smile(28, 7, 22, mood_of(pose), weight=3.6)
        c.blush(2, 9, 7)
        body_anchors(c, (0, -30), (42, 6), (-104, 78))
    c.settle()
    return c


@figure(
    "stegosaurus",
    height=3,
    colours={"main": "#8fae5a", "accent": "#e2814a", "belly": "#e9edc0"},
    aliases=("stegosaur",),
    tags=("animal", "reptile"),
    home="jungle",
)
def stegosaur(pose: Pose, rng: Random) -> Canvas:
    """A dinosaur with plates along its back."""
    c = Canvas()
    step = 9 if pose.action in STEPPING else 0
    low = pose.action in {"sit", "sleep"}
    drop = 30 if low else 0
    with c.at(0, drop):
        for x, y, k, turn in (
            (-100, -66, 0.62, -46),
            (-66, -92, 0.85, -30),
            (-26, -112, 1.1, -12),
            (18, -112, 1.05, 8),
            (54, -92, 0.75, 26),
        ):
            with c.at(x, y, scale=k, turn=turn):
                c.path("M-26 14C-30-16-14-42 0-56C14-42 30-16 26 14Z", "accent", shade=6)
    _pillars(c, (-30 - step, 54 + step), (), -44, 26, lying=low)
    with c.at(0, drop):
        c.line([(-132, -46), (-150, -70)], "white", 8, smooth=False)
        c.line([(-146, -40), (-168, -60)], "white", 8, smooth=False)
        body = geometry.limb(
            [(-162, -30, 5), (-110, -50, 18), (-50, -70, 40), (16, -74, 44), (66, -58, 26), (96, -54, 20)]
        )
        c.add(body, "main", shade=9)
        with c.inside(body):
            c.ellipse(0, -28, 100, 26, "belly", outline=False)
    _pillars(c, (), (-56 + step, 32 - step), -44, 28, lying=low)
    with c.at(112, -60 + drop):
        c.path("M-32-2C-34-26-10-34 12-28C34-24 48-10 46 6C42 20 16 24-6 22C-22 20-32 14-32-2Z", "main", shade=6)
        c.eye(6, -8, 7.8, mood_of(pose))
        c.smile(30, 8, 20, mood_of(pose), weight=3.6)
        c.blush(2, 9, 7)
        body_anchors(c, (0, -30), (44, 8), (-72, -56))
    c.settle()
    return c


@figure(
    "triceratops",
    height=2.6,
    colours={"main": "#b08a64", "accent": "#e8b06a", "belly": "#ead9bd", "horn": "#fbf1dc"},
    tags=("animal", "reptile"),
    home="jungle",
)
def triceratops(pose: Pose, rng: Random) -> Canvas:
    """A dinosaur with a frill and three horns."""
    c = Canvas()
    step = 9 if pose.action in STEPPING else 0
    low = pose.action in {"sit", "sleep"}
    drop = 30 if low else 0
    _pillars(c, (-40 - step, 48 + step), (), -44, 28, lying=low)
    with c.at(0, drop):
        body = geometry.limb([(-154, -44, 5), (-110, -58, 20), (-54, -76, 42), (10, -82, 46), (60, -84, 36)])
        c.add(body, "main", shade=10)
        with c.inside(body):
            c.ellipse(0, -30, 96, 26, "belly", outline=False)
    _pillars(c, (), (-66 + step, 26 - step), -44, 30, lying=low)
    with c.at(86, -96 + drop):
        frill = [geometry.Affine.turn(-150 + 30 * i).point(0, -62 - 8 * (i % 2)) for i in range(8)]
        rim = [(x - 8, y - 6) for x, y in frill]
        c.add(tuple(s for x, y in rim for s in geometry.ellipse(x, y, 10, 10)), "horn")
        c.curve([*rim, (30, 40), (-20, 48)], "accent", shade=7, tension=0.9)
        with c.details():
            c.add(
                lines(*([(x * 0.72, y * 0.72), (x * 0.72 + 1, y * 0.72)] for x, y in rim[1:7])),
                "accent_light",
                width=15,
                outline=False,
            )
        c.path("M2-34C0-58 16-82 40-96C38-72 36-52 24-30Z", "horn", shade=4)
        c.path("M22-30C26-52 44-72 66-82C62-60 56-42 42-24Z", "horn", shade=4)
        c.path(
            "M-34 2C-34-28-6-40 18-36C48-32 62-10 80 2C90 14 80 28 64 32C44 38 14 44-8 36C-26 30-34 20-34 2Z",
            "main",
            shade=7,
        )
        c.path("M56-12C60-26 66-36 76-42C80-28 80-14 74-4Z", "horn")
        c.eye(16, -8, 8.5, mood_of(pose))
        c.smile(48, 20, 26, mood_of(pose), weight=4)
        c.blush(10, 14, 8)
        body_anchors(c, (10, -40), (78, 18), (-100, -24))
    c.settle()
    return c


@figure(
    "pterodactyl",
    height=1.6,
    colours={"main": "#a5739c", "belly": "#ecd3e4", "accent": "#f2a65a"},
    aliases=("pterosaur", "pteranodon"),
    place="air",
    tags=("animal", "reptile"),
)
def pterosaur(pose: Pose, rng: Random) -> Canvas:
    """A flying reptile with wings of skin."""
    c = Canvas()
    c.path(
        "M26-92C30-140 64-184 122-200C118-186 122-174 132-166C112-160 100-148 100-130C78-124 58-108 48-80Z", "main_dark"
    )
    c.line([(-70, -52), (-100, -34)], "main_dark", 9, smooth=False)
    c.limb([(-122, -60, 4), (-78, -62, 15), (-8, -76, 30), (44, -92, 21), (80, -112, 16)], "main", shade=7)
    c.path(
        "M28-78C16-130-34-184-106-198C-98-184-102-170-112-160C-88-156-74-142-76-124C-56-120-40-104-38-66Z",
        "main",
        shade=9,
    )
    with c.details():
        c.line([(14, -84), (-14, -136), (-92, -190)], "main_dark", 3.5, outline=False)
        c.line([(2, -76), (-26, -106), (-72, -128)], "main_dark", 3.5, outline=False)
    with c.at(94, -118):
        c.path("M-16-8C-36-16-58-34-66-54C-40-46-14-36 6-22Z", "accent")
        c.path("M20 6L104 22C86 32 46 32 16 20Z", "belly_dark")
        c.path("M-24 0C-22-22 2-28 20-20C46-12 78 6 108 20C78 20 44 20 10 22C-12 22-24 14-24 0Z", "main", shade=5)
        c.eye(4, -4, 7.5, mood_of(pose))
        body_anchors(c, (0, -24), (100, 22), (-86, 26))
    return c
