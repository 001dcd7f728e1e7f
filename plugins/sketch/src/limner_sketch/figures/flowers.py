"""Flowers and small plants."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


def _stem(c: Canvas, top: float, *, leaves: bool = True, bend: float = 0) -> None:
    c.line([(0, 0), (bend, top * 0.5), (0, top)], "leaf_dark", 8)
    if leaves:
        c.path("M2-18C18-58 46-66 62-62C58-40 34-20 2-12Z", "leaf", shade=4)
        c.path("M-2-34C-16-72-42-80-58-78C-54-54-32-36-2-26Z", "leaf", shade=4)
    c.stands(-14, 14)


def _petals(
    c: Canvas, x: float, y: float, count: int, length: float, width: float, role: str, *, turn: float = 0
) -> None:
    for i in range(count):
        with c.at(x, y, turn=360 / count * i + turn):
            c.curve(
                [
                    (0, 0),
                    (-width, -length * 0.55),
                    (-width * 0.4, -length),
                    (width * 0.4, -length),
                    (width, -length * 0.55),
                ],
                role,
            )


@figure(
    "flower",
    aliases=("daisy", "blossom", "wildflower", "chamomile"),
    near=("carnation", "hibiscus", "gerbera", "marigold", "anemone", "pansy", "violet"),
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
    _petals(c, 0, -148, 8, 52, 19, "main", turn=turn)
    with c.details():
        _petals(c, 0, -148, 8, 32, 6, "main_light", turn=turn)
    c.circle(0, -148, 19, "heart", shade=5)
    c.anchor("grip", 0, -60)
    c.anchor("top", 0, -160)
    return c


@figure(
    "rose",
    aliases=("red rose",),
    near=("peony", "camellia"),
    height=0.6,
    colours={"main": "#d8394b"},
    facing="front",
    tags=("plant", "flower"),
    home="garden",
)
def rose(pose: Pose, rng: Random) -> Canvas:
    """A rose in bloom with folded petals."""
    c = Canvas()
    _stem(c, -118, bend=rng.uniform(-5, 5))
    for turn in (-46, 46, 0):
        with c.at(0, -112, turn=turn):
            c.curve([(-6, 0), (-10, -26), (0, -40), (10, -26), (6, 0)], "leaf")
    c.curve(
        [(-48, -158), (-40, -188), (0, -200), (42, -188), (48, -156), (30, -120), (0, -110), (-30, -120)],
        "main",
        shade=9,
    )
    c.curve([(-44, -160), (-20, -150), (4, -128), (0, -112), (-30, -124)], "main_light", outline=False)
    c.curve([(46, -160), (24, -148), (2, -126), (4, -112), (32, -126)], "main_dark")
    c.curve([(-26, -172), (0, -186), (26, -172), (22, -148), (0, -136), (-22, -148)], "main_light")
    c.line([(-14, -166), (2, -176), (14, -164), (6, -152), (-6, -158), (2, -165)], "main_dark", 4.5)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "tulip",
    aliases=("red tulip",),
    near=("lily", "crocus", "iris flower"),
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
    _petals(c, 0, -140, 14, 60, 13, "main_dark", turn=13)
    _petals(c, 0, -140, 14, 56, 13, "main")
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
    aliases=("bouquet of flowers", "bunch of flowers", "bouquet of roses", "flower bouquet"),
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
        _petals(c, x, y, 6, 27, 11, role, turn=i * 17)
        c.circle(x, y, 8.5, "heart")
    c.path("M-66-112C-30-92 30-92 66-112L22-4C14 2-14 2-22-4Z", "wrap", shade=12)
    c.path("M-66-112L0-50L-22-4Z", "wrap_light", outline=False)
    c.path("M-30-52C-10-44 10-44 30-52L27-38C10-32-10-32-27-38Z", "main_dark")
    c.anchor("grip", 0, -30)
    c.stands(-24, 24)
    return c


@figure(
    "potted plant",
    aliases=("houseplant", "house plant", "plant", "flower pot", "plant in a pot", "pot plant"),
    near=("monstera", "ficus", "basil", "seedling", "sapling"),
    height=0.6,
    colours={"main": "#4f9d63", "pot": "#d9805a"},
    facing="front",
    tags=("plant", "object"),
    home="room",
)
def potted_plant(pose: Pose, rng: Random) -> Canvas:
    """Broad leaves out of a clay pot."""
    c = Canvas()
    for turn, role, size in (
        (-62, "main_dark", 0.86),
        (62, "main_dark", 0.86),
        (-34, "main", 0.98),
        (36, "main", 0.96),
        (-12, "main_light", 1.04),
        (14, "main", 1.1),
    ):
        with c.at(0, -74, turn=turn + rng.uniform(-3, 3), scale=size):
            c.curve([(0, 6), (-26, -48), (-16, -92), (0, -122), (16, -92), (26, -48)], role, shade=5)
            with c.details():
                c.line([(0, -4), (0, -100)], "main_dark", 3, opacity=0.6, outline=False)
    c.path("M-52-70L52-70L40-6C38 0 34 0 30 0L-30 0C-34 0-38 0-40-6Z", "pot", shade=14)
    c.rect(-60, -84, 120, 24, "pot", radius=7, shade=6)
    c.anchor("grip", 0, -30)
    c.stands(-38, 38)
    return c


@figure(
    "cactus",
    aliases=("saguaro", "cactus plant"),
    near=("succulent", "prickly pear"),
    height=2.6,
    colours={"main": "#4f9a5f", "bloom": "#ee6f9a"},
    facing="front",
    tags=("plant",),
    home="desert",
)
def cactus(pose: Pose, rng: Random) -> Canvas:
    """A saguaro with two arms and a bloom."""
    c = Canvas()
    c.line([(-4, -66), (-52, -72), (-58, -116)], "main_dark", 30)
    c.line([(4, -88), (52, -92), (60, -142)], "main_dark", 30)
    c.line([(-6, -70), (-54, -75), (-60, -114)], "main", 23)
    c.line([(2, -92), (49, -95), (57, -140)], "main", 23)
    body = c.limb([(0, -6, 29), (0, -90, 30), (0, -168, 28)], "main", shade=11)
    with c.inside(body):
        for x in (-15, 1, 16):
            c.line([(x, 0), (x, -186)], "main_dark", 3, opacity=0.65, outline=False)
    with c.details():
        for x, y in ((-20, -40), (12, -62), (-8, -104), (18, -132), (-18, -150), (-60, -96), (58, -120)):
            c.line([(x - 5, y - 3), (x + 5, y + 3)], "main_light", 2.6, outline=False)
    for dx, dy, turn in ((0, -196, 0), (58, -156, 10)):
        with c.at(dx, dy + 6, turn=turn, scale=0.8):
            _petals(c, 0, 0, 5, 20, 8, "bloom", turn=-72)
    c.stands(-30, 30)
    return c


@figure(
    "mushroom",
    aliases=("toadstool", "fly agaric", "red mushroom"),
    height=0.2,
    colours={"main": "#dd4a3d", "stalk": "#f6ead6", "spot": "#fff8ec"},
    facing="front",
    tags=("plant",),
    home="forest",
)
def mushroom(pose: Pose, rng: Random) -> Canvas:
    """A toadstool with white spots."""
    c = Canvas()
    c.path("M-30-104C-28-60-40-22-44-8C-30 4 30 4 44-8C40-22 28-60 30-104Z", "stalk", shade=12)
    c.path("M-46-92C-20-76 20-76 46-92L40-104L-40-104Z", "stalk_dark")
    cap = c.path(
        "M-108-104C-104-160-60-200 0-200C60-200 104-160 108-104C112-86 60-92 0-92C-60-92-112-86-108-104Z",
        "main",
        shade=15,
    )
    with c.inside(cap):
        for x, y, rx, ry in (
            (-52, -142, 19, 16),
            (6, -172, 17, 12),
            (54, -136, 16, 15),
            (2, -122, 14, 11),
            (-90, -108, 13, 12),
            (92, -106, 11, 11),
        ):
            c.ellipse(x, y, rx, ry, "spot", outline=False)
    c.anchor("top", 0, -200)
    c.anchor("seat", 0, -198)
    c.anchor("grip", 0, -40)
    return c


@figure(
    "clover",
    aliases=("four leaf clover", "shamrock", "lucky clover"),
    height=0.12,
    colours={"main": "#4fa35a"},
    facing="front",
    tags=("plant",),
    home="meadow",
)
def clover(pose: Pose, rng: Random) -> Canvas:
    """Four leaves, each like a heart."""
    c = Canvas()
    c.line([(0, -112), (8, -60), (26, 0)], "main_dark", 9)
    for turn in (45, 135, 225, 315):
        with c.at(0, -118, turn=turn):
            c.path("M0 0C-20-16-46-34-40-58C-34-76-10-76 0-58C10-76 34-76 40-58C46-34 20-16 0 0Z", "main", shade=5)
            c.line([(0, -8), (0, -42)], "main_light", 3.5, outline=False)
    c.anchor("grip", 26, 0)
    return c


@figure(
    "leaf",
    aliases=("green leaf",),
    height=0.1,
    colours={"main": "#5aa457"},
    facing="front",
    tags=("plant", "object"),
    home="table",
)
def leaf(pose: Pose, rng: Random) -> Canvas:
    """A leaf with its veins."""
    c = Canvas()
    with c.at(0, -100, turn=28):
        c.line([(0, 60), (0, 104)], "main_dark", 8)
        blade = c.path("M0 76C-56 50-62-30 0-104C62-30 56 50 0 76Z", "main", shade=9)
        with c.inside(blade):
            c.path("M0 76C-56 50-62-30 0-104Z", "main_light", outline=False)
        c.line([(0, 76), (0, -78)], "main_dark", 4.5)
        for y in (44, 12, -20, -50):
            c.line([(0, y), (-26, y - 24)], "main_dark", 3.2, outline=False)
            c.line([(0, y), (26, y - 24)], "main_dark", 3.2, outline=False)
    return c


@figure(
    "autumn leaf",
    aliases=("maple leaf", "fall leaf"),
    height=0.1,
    colours={"main": "#dd6f33"},
    facing="front",
    tags=("plant", "object"),
    home="table",
)
def maple_leaf(pose: Pose, rng: Random) -> Canvas:
    """A maple leaf with five lobes."""
    c = Canvas()
    c.line([(0, -60), (4, 0)], "main_dark", 8)
    half = [
        (0, -200),
        (16, -160),
        (40, -172),
        (34, -130),
        (78, -150),
        (66, -118),
        (96, -108),
        (56, -82),
        (64, -58),
        (0, -64),
    ]
    other = [(-x, y) for x, y in reversed(half[1:-1])]
    c.polygon([*half, *other], "main", shade=10)
    for x, y in ((0, -176), (62, -134), (-62, -134), (52, -74), (-52, -74)):
        c.line([(0, -64), (x * 0.85, -64 + (y + 64) * 0.85)], "main_dark", 3.4, outline=False)
    return c


@figure(
    "fern",
    aliases=("fern leaf",),
    height=0.7,
    colours={"main": "#4f9a5a"},
    facing="front",
    tags=("plant",),
    home="forest",
)
def fern(pose: Pose, rng: Random) -> Canvas:
    """Five fronds from one root."""
    c = Canvas()
    for turn, role in ((-58, "main_dark"), (58, "main_dark"), (-30, "main"), (30, "main"), (0, "main_light")):
        with c.at(0, 0, turn=turn):
            c.line([(0, 0), (0, -188)], role, 5)
            for i in range(7):
                y, size = -34 - 22 * i, 44 - 5 * i
                c.curve([(0, y), (size * 0.5, y - 16), (size, y - 16), (size * 0.5, y - 3)], role)
                c.curve([(0, y), (-size * 0.5, y - 16), (-size, y - 16), (-size * 0.5, y - 3)], role)
    c.stands(-30, 30)
    return c


@figure(
    "wheat",
    aliases=("ear of wheat", "wheat stalk", "barley", "grain", "wheat field"),
    height=0.9,
    colours={"main": "#e3b24a"},
    facing="front",
    tags=("plant",),
    home="farm",
)
def wheat(pose: Pose, rng: Random) -> Canvas:
    """Three ears."""
    c = Canvas()
    for x, lean in ((-30, -14), (30, 14), (0, 0)):
        c.line([(x * 0.2, 0), (x * 0.6, -70), (x + lean * 0.4, -120)], "main_dark", 5)
        with c.at(x + lean * 0.4, -118, turn=lean):
            for i in range(5):
                y = -12 * i
                c.ellipse(-7, y, 6, 11, "main", turn=-24)
                c.ellipse(7, y, 6, 11, "main_light", turn=24)
            c.ellipse(0, -62, 6, 12, "main")
            with c.details():
                for dx in (-9, 0, 9):
                    c.line([(dx * 0.4, -64), (dx, -86)], "main_dark", 2.2)
    c.stands(-12, 12)
    c.anchor("grip", 0, -40)
    return c


@figure(
    "acorn",
    height=0.03,
    colours={"main": "#c98a45", "cap": "#7a5135"},
    facing="front",
    tags=("plant", "food", "object"),
    home="forest",
)
def acorn(pose: Pose, rng: Random) -> Canvas:
    """An acorn under its cap."""
    c = Canvas()
    c.line([(0, -176), (8, -200)], "cap_dark", 11)
    c.path("M-56-116C-56-60-34-24 0-4C34-24 56-60 56-116Z", "main", shade=15)
    c.line([(-30, -100), (-22, -56)], "main_light", 9, opacity=0.7, outline=False)
    cap = c.path("M-70-112C-74-160-40-182 0-182C40-182 74-160 70-112C40-100-40-100-70-112Z", "cap", shade=12)
    with c.inside(cap), c.details():
        for i in range(6):
            c.line([(-80 + 28 * i, -190), (-40 + 28 * i, -100)], "cap_dark", 3, opacity=0.7, outline=False)
    c.anchor("grip", 0, -70)
    return c


@figure(
    "pinecone",
    aliases=("pine cone", "fir cone"),
    height=0.08,
    colours={"main": "#8d5d3c"},
    facing="front",
    tags=("plant", "object"),
    home="forest",
)
def pinecone(pose: Pose, rng: Random) -> Canvas:
    """Scales in rows."""
    c = Canvas()
    c.curve([(0, -200), (46, -160), (66, -92), (44, -22), (0, -2), (-44, -22), (-66, -92), (-46, -160)], "main_dark")
    for j, (y, half, n) in enumerate(((-160, 30, 3), (-128, 48, 4), (-94, 58, 5), (-58, 52, 4), (-26, 34, 3))):
        for i in range(n):
            x = -half + 2 * half * (i + 0.5) / n
            c.ellipse(x, y, half / n * 1.05, 17, "main" if (i + j) % 2 else "main_light")
    return c


@figure(
    "grass",
    aliases=("tuft of grass", "blades of grass"),
    height=0.3,
    colours={"main": "#6fb155"},
    facing="front",
    tags=("plant",),
    home="meadow",
)
def grass(pose: Pose, rng: Random) -> Canvas:
    """Seven blades."""
    c = Canvas()
    for x, tall, lean, role in (
        (-44, -120, -34, "main_dark"),
        (44, -124, 34, "main_dark"),
        (-26, -160, -20, "main"),
        (28, -166, 22, "main"),
        (-8, -188, -6, "main_light"),
        (12, -198, 8, "main"),
    ):
        c.add(
            geometry.curve(
                [
                    (x * 0.5 - 9, 0),
                    (x * 0.7 + lean * 0.3, tall * 0.55),
                    (x + lean, tall),
                    (x * 0.7 + lean * 0.3 + 13, tall * 0.5),
                    (x * 0.5 + 9, 0),
                ],
                tension=0.8,
            ),
            role,
        )
    return c
