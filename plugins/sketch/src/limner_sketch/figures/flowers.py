"""Flowers and small plants."""

from __future__ import annotations

import math
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import petals


def _stem(c: Canvas, top: float, *, leaves: bool = True, bend: float = 0) -> None:
    c.line([(0, 0), (bend, top * 0.5), (0, top)], "leaf_dark", 8)
    if leaves:
        c.path("M2-18C18-58 46-66 62-62C58-40 34-20 2-12Z", "leaf", shade=4)
        c.path("M-2-34C-16-72-42-80-58-78C-54-54-32-36-2-26Z", "leaf", shade=4)
    c.stands(-14, 14)


@figure(
    "flower",
    aliases=("wildflower meadow", "flower meadow", "blossom", "wildflower"),
    height=0.5,
    colours={"main": "#f28bb0", "heart": "#ffd257"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def flower(pose: Pose, rng: Random) -> Canvas:
    """Eight petals around a yellow heart."""
    c = Canvas()
    _stem(c, -140, bend=rng.uniform(-6, 6))
    turn = rng.uniform(0, 22)
    petals(c, 0, -148, 8, 52, 19, "main", turn=turn)
    with c.details():
        petals(c, 0, -148, 8, 32, 6, "main_light", turn=turn)
    c.circle(0, -148, 19, "heart", shade=5)
    c.anchor("grip", 0, -60)
    c.anchor("top", 0, -160)
    return c


@figure(
    "daisy",
    aliases=("marguerite", "chamomile", "white daisy", "oxeye daisy", "camomile"),
    height=0.45,
    colours={"main": "#fffaf2", "heart": "#f6c02e"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def daisy(pose: Pose, rng: Random) -> Canvas:
    """Many narrow petals around a wide yellow heart."""
    c = Canvas()
    _stem(c, -140, bend=rng.uniform(-6, 6))
    turn = rng.uniform(0, 22)
    petals(c, 0, -148, 14, 54, 10, "main_dark", turn=turn + 13)
    petals(c, 0, -148, 14, 54, 10, "main", turn=turn)
    c.circle(0, -148, 21, "heart", shade=6)
    c.anchor("grip", 0, -60)
    c.anchor("top", 0, -160)
    return c


@figure(
    "hibiscus",
    aliases=("hibiscus flower", "tropical flower", "hawaiian flower"),
    height=0.5,
    colours={"main": "#e8476a", "heart": "#a81f46", "stamen": "#ffd257"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def hibiscus(pose: Pose, rng: Random) -> Canvas:
    """Five wide petals and a long stamen."""
    c = Canvas()
    _stem(c, -130, bend=rng.uniform(-6, 6))
    petals(c, 0, -140, 5, 62, 36, "main", turn=rng.uniform(-6, 6))
    petals(c, 0, -140, 5, 34, 9, "heart", turn=2)
    c.line([(0, -140), (14, -168), (34, -190)], "stamen", 7)
    for x, y in ((36, -194), (26, -190), (40, -184), (20, -180)):
        c.circle(x, y, 5, "stamen")
    c.anchor("grip", 0, -60)
    c.anchor("top", 0, -160)
    return c


@figure(
    "rose",
    aliases=("red rose",),
    near=("garden rose",),
    height=0.6,
    colours={"main": "#d8394b"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def rose(pose: Pose, rng: Random) -> Canvas:
    """A rose in bloom with folded petals."""
    c = Canvas()
    _stem(c, -112, bend=rng.uniform(-5, 5))
    for turn in (-62, 62, -24, 24):
        with c.at(0, -112, turn=turn):
            c.curve([(-6, 4), (-9, -22), (0, -42), (9, -22), (6, 4)], "leaf_dark" if abs(turn) < 30 else "leaf")
    c.path("M0-110C-40-108-64-140-54-172C-48-190-28-190-14-178Z", "main_dark")
    c.path("M0-110C40-108 64-140 54-172C48-190 28-190 14-178Z", "main_dark")
    c.path("M-36-160C-44-190-20-206 2-204C26-206 46-188 36-160C24-136-24-136-36-160Z", "main", shade=5)
    c.ellipse(1, -174, 25, 19, "main_dark", outline=False)
    c.path(
        "M-22-172C-20-192 18-198 24-176C26-160 4-154-8-164C-16-174-4-186 6-180C12-176 8-168 2-170",
        "main_light",
        width=5.5,
    )
    c.path("M-50-166C-34-174-22-154 12-160C18-138 10-116-4-109C-40-110-56-140-50-166Z", "main", shade=6)
    c.path("M51-168C38-172 24-152-2-148C-10-132-8-116-2-109C38-108 60-140 51-168Z", "main_light", shade=7)
    with c.details():
        c.line([(-46, -163), (-32, -165), (-16, -157), (8, -156)], "main_light", 4, outline=False)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "tulip",
    aliases=("red tulip",),
    near=("fritillary",),
    height=0.45,
    colours={"main": "#ea5a62"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def tulip(pose: Pose, rng: Random) -> Canvas:
    """A closed tulip between two long leaves."""
    c = Canvas()
    c.line([(0, 0), (rng.uniform(-5, 5), -60), (0, -124)], "leaf_dark", 8)
    c.path("M-2 0C-40-30-52-80-46-116C-22-92-2-50 2-4Z", "leaf", shade=5)
    c.path("M2 0C34-24 48-60 46-94C24-76 4-42 0-4Z", "leaf_light", shade=5)
    c.path("M-40-168C-34-150-20-140 0-140C20-140 34-150 40-168C46-140 38-112 0-112C-38-112-46-140-40-168Z", "main_dark")
    c.path("M-40-190C-24-180-12-168-6-150C-4-132-6-118 0-112C-36-112-46-136-44-160C-44-172-42-182-40-190Z", "main")
    c.path("M40-190C24-180 12-168 6-150C4-132 6-118 0-112C36-112 46-136 44-160C44-172 42-182 40-190Z", "main", shade=5)
    c.path(
        "M0-200C18-182 24-160 18-138C14-122 8-114 0-112C-8-114-14-122-18-138C-24-160-18-182 0-200Z",
        "main_light",
        shade=6,
    )
    c.stands(-12, 12)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "sunflower",
    height=1.8,
    colours={"main": "#f7c02f", "heart": "#7a4a2b"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def sunflower(pose: Pose, rng: Random) -> Canvas:
    """Two rings of petals around a brown disc."""
    c = Canvas()
    c.line([(0, 0), (rng.uniform(-6, 6), -60), (0, -130)], "leaf_dark", 10)
    c.path("M2-30C30-74 66-76 84-66C74-40 40-24 2-20Z", "leaf", shade=5)
    c.path("M-2-52C-26-92-60-94-78-86C-70-60-38-46-2-42Z", "leaf", shade=5)
    petals(c, 0, -140, 14, 60, 13, "main_dark", turn=13)
    petals(c, 0, -140, 14, 56, 13, "main")
    c.circle(0, -140, 31, "heart", shade=7)
    with c.details():
        for i in range(12):
            a = math.tau * i / 12
            c.circle(19 * math.cos(a), -140 + 19 * math.sin(a), 2.8, "heart_light", outline=False)
        for i in range(6):
            a = math.tau * i / 6 + 0.3
            c.circle(9 * math.cos(a), -140 + 9 * math.sin(a), 2.6, "heart_light", outline=False)
    c.stands(-12, 12)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "poppy",
    height=0.5,
    colours={"main": "#e2452f", "heart": "#33283a"},
    facing="front",
    tags=("plant", "flower"),
    home="meadow",
)
def poppy(pose: Pose, rng: Random) -> Canvas:
    """Four broad petals around a black heart."""
    c = Canvas()
    _stem(c, -134, bend=rng.uniform(-8, 8))
    c.curve([(0, -140), (-52, -150), (-50, -190), (-16, -204), (0, -176)], "main")
    c.curve([(0, -140), (52, -150), (50, -190), (16, -204), (0, -176)], "main_dark")
    c.curve([(0, -140), (-40, -136), (-46, -168), (0, -172), (46, -168), (40, -136)], "main_light", shade=7)
    c.circle(0, -158, 13, "heart")
    with c.details():
        for i in range(8):
            a = math.tau * i / 8
            c.circle(20 * math.cos(a), -158 + 15 * math.sin(a), 2.4, "heart", outline=False)
    c.anchor("grip", 0, -60)
    return c


@figure(
    "lavender",
    aliases=("lavender sprig",),
    height=0.6,
    colours={"main": "#9578d0"},
    facing="front",
    tags=("plant", "flower"),
    home="meadow",
)
def lavender(pose: Pose, rng: Random) -> Canvas:
    """Five spikes of small blossoms."""
    c = Canvas()
    for x, top, lean in ((-40, -150, -16), (40, -154, 16), (-20, -180, -8), (22, -176, 9), (0, -196, 0)):
        c.line([(x * 0.3, 0), (x * 0.7, top * 0.5), (x + lean, top + 20)], "leaf", 5)
        for i in range(5):
            y = top + 10 + i * 14
            k = 1 - 0.1 * (4 - i)
            dx = lean * (1 - i / 6)
            c.ellipse(x + dx - 5.5 * k, y, 7 * k, 8 * k, "main_dark")
            c.ellipse(x + dx + 4.5 * k, y - 4, 7 * k, 8 * k, "main" if i % 2 else "main_light")
    c.stands(-16, 16)
    c.anchor("grip", 0, -40)
    return c


@figure(
    "dandelion",
    height=0.3,
    colours={"main": "#f6f3ec", "seed": "#9a8a76"},
    facing="front",
    tags=("plant", "flower"),
    home="meadow",
)
def dandelion(pose: Pose, rng: Random) -> Canvas:
    """A blowball, some of its seeds on their way."""
    c = Canvas()
    _stem(c, -130, leaves=True)
    c.circle(0, -148, 50, "main", opacity=0.55)
    for i in range(16):
        a = math.tau * i / 16
        c.line([(0, -148), (42 * math.cos(a), -148 + 42 * math.sin(a))], "seed", 2, opacity=0.7, outline=False)
        c.circle(46 * math.cos(a), -148 + 46 * math.sin(a), 6, "main_light", outline=False)
    c.circle(0, -148, 9, "seed")
    with c.details():
        for x, y in ((66, -176), (92, -196), (84, -150)):
            c.line([(x - 12, y + 10), (x, y)], "seed", 2.4)
            c.circle(x, y, 6, "main")
    c.anchor("grip", 0, -60)
    return c


@figure(
    "lotus",
    aliases=("lotus flower", "water lily"),
    height=0.3,
    units=120,
    colours={"main": "#f2a0bd", "heart": "#ffd257", "pad": "#57a06a"},
    facing="front",
    place="water",
    tags=("plant", "flower"),
    home="lake",
)
def lotus(pose: Pose, rng: Random) -> Canvas:
    """A lotus on its leaf."""
    c = Canvas()
    c.ellipse(0, -6, 118, 22, "pad", shade=6)
    for turn, role in (
        (-72, "main_dark"),
        (72, "main_dark"),
        (-46, "main"),
        (46, "main"),
        (-22, "main_light"),
        (22, "main_light"),
        (0, "main"),
    ):
        with c.at(0, -8, turn=turn):
            c.curve([(0, 4), (-20, -44), (0, -104), (20, -44)], role, tension=0.85, shade=4)
    c.ellipse(0, -14, 26, 10, "heart")
    return c


@figure(
    "bouquet",
    aliases=("bouquet of flowers", "bunch of flowers", "flower bouquet", "posy", "nosegay"),
    height=0.5,
    colours={"main": "#f28bb0", "second": "#f6c445", "third": "#8d7be0", "heart": "#fff3d0", "wrap": "#f3e2c8"},
    facing="front",
    tags=("plant", "flower", "object"),
    home="table",
)
def bouquet(pose: Pose, rng: Random) -> Canvas:
    """Seven flowers wrapped in paper."""
    c = Canvas()
    for x, y, turn in ((-66, -150, -40), (66, -150, 40), (-40, -186, -20), (44, -184, 22), (0, -196, 0)):
        with c.at(x, y, turn=turn):
            c.curve([(0, 20), (-14, -4), (0, -30), (14, -4)], "leaf", shade=3)
    for i, (x, y) in enumerate(((-50, -130), (50, -130), (-28, -164), (30, -162), (0, -126), (-2, -186), (0, -150))):
        role = ("main", "second", "third")[i % 3]
        petals(c, x, y, 6, 27, 11, role, turn=i * 17)
        c.circle(x, y, 8.5, "heart")
    c.path("M-66-112C-30-92 30-92 66-112L22-4C14 2-14 2-22-4Z", "wrap", shade=12)
    c.path("M-66-112L0-50L-22-4Z", "wrap_light", outline=False)
    c.path("M-30-52C-10-44 10-44 30-52L27-38C10-32-10-32-27-38Z", "main_dark")
    c.anchor("grip", 0, -30)
    c.stands(-24, 24)
    return c


@figure(
    "flower wrap",
    aliases=("paper wrap",),
    height=0.3,
    units=130,
    colours={"main": "#f3e2c8", "ribbon": "#d9637f"},
    named=("ribbon",),
    facing="front",
    tags=("object",),
    home="table",
)
def flower_wrap(pose: Pose, rng: Random) -> Canvas:
    """Paper that flowers are wrapped in."""
    c = Canvas()
    c.path("M-78-120C-40-150 40-150 78-120C40-96-40-96-78-120Z", "main_dark")
    with c.front():
        c.path("M-78-120C-40-88 40-88 78-120L26-4C14 2-14 2-26-4Z", "main", shade=12)
        c.path("M-78-120L0-52L-26-4Z", "main_light", outline=False)
        c.path("M-36-56C-10-46 10-46 36-56L32-38C10-30-10-30-32-38Z", "ribbon")
        for flip in (True, False):
            with c.at(0, -46, flip=flip):
                c.path("M0 0C14-20 34-18 34-2C34 12 14 14 0 0Z", "ribbon", shade=3)
    c.anchor("grip", 0, -30)
    c.anchor("inside", 0, -112)
    c.anchor("top", 0, -120)
    c.stands(-26, 26)
    return c


@figure(
    "blossom branch",
    aliases=(
        "cherry blossom branch",
        "branch of cherry blossoms",
        "cherry branch",
        "sakura branch",
        "flowering branch",
        "branch with blossoms",
        "blossoming branch",
        "almond blossom branch",
        "plum blossom branch",
        "apple blossom branch",
        "cherry blossom twig",
    ),
    height=0.6,
    colours={"main": "#f6a9c4", "heart": "#d8577f", "bark": "#6b4a3c"},
    facing="front",
    place="air",
    tags=("plant", "flower", "object"),
    home="studio",
)
def blossom_branch(pose: Pose, rng: Random) -> Canvas:
    """A twig in blossom."""
    c = Canvas()
    c.limb([(-170, -30, 10), (-60, -80, 8), (40, -104, 6), (150, -168, 3)], "bark")
    c.limb([(-70, -76, 6), (-20, -140, 4), (-4, -176, 2.5)], "bark")
    c.limb([(30, -102, 5), (90, -92, 4), (140, -66, 2.5)], "bark")
    for x, y, turn in ((116, -148, -40), (-34, -122, 60), (86, -94, 130), (-120, -56, -60)):
        with c.at(x, y, turn=turn):
            c.curve([(0, 4), (-10, -12), (0, -34), (10, -12)], "leaf", shade=2)
    for x, y in ((152, -176), (-2, -184), (148, -60), (62, -86), (-160, -42)):
        c.circle(x, y, 10, "main_dark")
    for i, (x, y, r) in enumerate(
        (
            (-92, -76, 19),
            (-46, -112, 17),
            (-14, -152, 19),
            (2, -96, 21),
            (48, -122, 19),
            (96, -128, 20),
            (128, -92, 17),
            (-132, -34, 16),
        )
    ):
        petals(c, x, y, 5, r, r * 0.62, "main", turn=i * 23)
        c.circle(x, y, r * 0.34, "heart")
    return c
