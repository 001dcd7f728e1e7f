"""Small plants, leaves and what falls from trees."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import petals


@figure(
    "potted plant",
    aliases=("houseplant", "house plant", "plant", "plant in a pot", "pot plant"),
    near=("ficus", "seedling", "sapling"),
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
    near=("prickly pear",),
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
            petals(c, 0, 0, 5, 20, 8, "bloom", turn=-72)
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
    aliases=("wheatfield", "ear of wheat", "wheat stalk", "barley", "grain", "wheat field"),
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
