"""Cakes, biscuits, ice cream and other sweet things."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Affine, Point
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, plate, punched, ring

FOOD = ("food", "sweet")
SPRINKLES = ("sprinkle", "sprinkle2", "sprinkle3")
COLOURED = {"sprinkle": "#5cb8d6", "sprinkle2": "#f7d154", "sprinkle3": "#8fcf6d"}


def _tier(c: Canvas, half: float, top: float, bottom: float, drips: list[float]) -> None:
    """One round of cake with icing that runs down its side; ``drips`` are the lengths from left to right."""
    c.path(
        f"M{-half} {top}L{half} {top}L{half} {bottom}C{half * 0.6} {bottom + 15} {-half * 0.6} {bottom + 15} {-half} {bottom}Z",
        "sponge",
        shade=9,
    )
    middle = (top + bottom) / 2 + 8
    c.add(geometry.curve([(-half + 4, middle), (0, middle + 9), (half - 4, middle)], closed=False), "cream", width=11)
    step = 2 * half / len(drips)
    data = f"M{-half} {top}"
    x = -half
    for i, length in enumerate(drips):
        low = top + length
        data += f"L{x} {low}C{x} {low + step * 0.6} {x + step * 0.72} {low + step * 0.6} {x + step * 0.72} {low}"
        if i < len(drips) - 1:
            high = top + min(length, drips[i + 1]) * 0.55 + 8
            data += f"C{x + step * 0.72} {high - 6} {x + step} {high - 6} {x + step} {high}"
        x += step
    data += f"L{half} {top + drips[-1]}L{half} {top}Z"
    c.path(data, "main_dark")
    c.ellipse(0, top, half, half * 0.2, "main")
    c.ellipse(-half * 0.12, top - half * 0.02, half * 0.78, half * 0.13, "main_light", outline=False)


def _candle(c: Canvas, x: float, y: float, role: str) -> None:
    c.rect(x - 5, y - 38, 10, 40, role, radius=3)
    with c.details():
        c.add(
            lines([(x - 4, y - 22), (x + 4, y - 29)], [(x - 4, y - 8), (x + 4, y - 15)]),
            "white",
            width=4,
            outline=False,
        )
    c.path(
        f"M{x} {y - 66}C{x + 14} {y - 50} {x + 9} {y - 40} {x} {y - 40}C{x - 9} {y - 40} {x - 14} {y - 50} {x} {y - 66}Z",
        "fire",
    )
    c.ellipse(x, y - 46, 3.5, 6, "light", outline=False)


def _cake(pose: Pose, rng: Random, *, candles: bool) -> Canvas:
    c = Canvas()
    plate(c, 126)
    if candles:
        _tier(c, 104, -84, -20, [26, 40, 22, 44, 30, 38])
        _tier(c, 68, -142, -88, [20, 32, 18, 30])
        for x, y, role in ((-38, -142, "sprinkle"), (38, -142, "sprinkle3"), (0, -136, "sprinkle2")):
            _candle(c, x, y, role)
        top = -144
    else:
        _tier(c, 104, -124, -20, [34, 54, 26, 60, 40, 50])
        for x in (-62, 0, 62):
            c.circle(x, -134 + abs(x) * 0.04, 19, "cream", shade=5)
            c.circle(x, -154 + abs(x) * 0.04, 14, "cherry", shade=4)
        with c.details():
            c.line([(0, -166), (8, -182)], "leaf_dark", 4)
        top = -126
    c.anchor("top", 0, top)
    c.stands(-100, 100)
    return c


CAKE = {"main": "#f28aa5", "sponge": "#f0c583", "cream": "#fff3dd", "plate": "#f3f4f8", "cherry": "#d6303f", **COLOURED}


figure(
    "cake",
    aliases=("layer cake", "cream cake", "gateau", "torte"),
    near=("sponge cake",),
    height=0.22,
    colours=CAKE,
    tags=FOOD,
    facing="front",
    home="table",
)(partial(_cake, candles=False))


figure(
    "birthday cake",
    aliases=("cake with candles", "party cake"),
    near=("wedding cake",),
    height=0.32,
    colours=CAKE,
    tags=FOOD,
    facing="front",
    home="table",
)(partial(_cake, candles=True))


@figure(
    "slice of cake",
    aliases=("piece of cake", "cake slice", "shortcake"),
    near=("gateau",),
    height=0.13,
    colours=CAKE,
    tags=FOOD,
    home="table",
)
def slice_of_cake(pose: Pose, rng: Random) -> Canvas:
    """A slice of cake with a berry on top."""
    c = Canvas()
    plate(c, 132)
    c.path("M-104-112L108-86L108-22L-104-18Z", "sponge", shade=8)
    c.path("M-104-76L108-60L108-44L-104-54Z", "cream")
    c.path("M-104-116C-60-150 30-150 108-90L108-76C70-84 40-84-104-96Z", "main", shade=6)
    c.path("M-104-116C-60-150 30-150 108-90L-104-116Z", "main_light", outline=False)
    c.ellipse(-26, -134, 28, 15, "cream", shade=4)
    c.circle(-26, -156, 21, "cherry", shade=6)
    c.ellipse(-34, -163, 4, 7, "shine", turn=30, opacity=0.6, outline=False)
    c.stands(-100, 100)
    return c


@figure(
    "cupcake",
    height=0.09,
    colours={"main": "#f391ad", "case": "#6fb7c9", "cherry": "#d6303f", **COLOURED},
    tags=FOOD,
    facing="front",
    home="table",
)
def cupcake(pose: Pose, rng: Random) -> Canvas:
    """A cupcake with a swirl of icing."""
    c = Canvas()
    case = c.path("M-76-88L76-88L58-6C57-2 54 0 50 0L-50 0C-54 0-57-2-58-6Z", "case", shade=10)
    with c.inside(case):
        c.add(lines(*([(x, -90), (x * 0.76, 4)] for x in (-54, -27, 0, 27, 54))), "case_dark", width=6)
    c.limb([(-62, -96, 29), (0, -88, 31), (62, -96, 29)], "main", shade=9)
    c.limb([(-38, -132, 25), (0, -126, 27), (40, -132, 24)], "main", shade=8)
    c.path("M-36-150C-30-176 6-176 4-196C24-184 40-168 32-148C16-134-22-134-36-150Z", "main", shade=8)
    with c.details():
        spots: list[Point] = [(-60, -104), (-20, -96), (24, -104), (62, -94), (-30, -138), (14, -132), (36, -142)]
        for i, role in enumerate(SPRINKLES):
            c.add(lines(*([(x - 5, y - 2), (x + 5, y + 3)] for x, y in spots[i::3])), role, width=6)
    c.circle(2, -192, 18, "cherry", shade=5)
    c.ellipse(-5, -198, 4, 6, "shine", turn=30, opacity=0.6, outline=False)
    c.anchor("top", 0, -206)
    return c


@figure(
    "donut",
    aliases=("doughnut",),
    near=("bagel",),
    height=0.1,
    colours={"icing": "#f284a8", "dough": "#e0a562", **COLOURED},
    named=("icing",),
    tags=FOOD,
    facing="front",
)
def donut(pose: Pose, rng: Random) -> Canvas:
    """A glazed ring with sprinkles."""
    c = Canvas()
    c.add(ring(0, -98, 98, 31), "dough", shade=14)
    glaze = geometry.curve(
        [
            (0, -186),
            (44, -178),
            (78, -146),
            (86, -98),
            (74, -66),
            (56, -54),
            (34, -24),
            (6, -18),
            (-26, -26),
            (-50, -24),
            (-70, -52),
            (-88, -88),
            (-76, -144),
            (-46, -176),
        ]
    )
    c.add(glaze + punched(geometry.ellipse(0, -98, 37, 37)), "icing", shade=8)
    spots = [
        Affine.turn(a * 2.7, about=(x, y)).path(geometry.polygon([(x - 7, y), (x + 7, y)], closed=False))
        for x, y, a in around(0, -98, 61, 11, turn=8)
    ]
    for i, role in enumerate(("white", *SPRINKLES)):
        c.add(tuple(segment for spot in spots[i::4] for segment in spot), role, width=7)
    return c


@figure(
    "ice cream",
    aliases=("ice cream cone", "ice-cream", "icecream", "gelato"),
    near=("sundae", "frozen yogurt"),
    height=0.2,
    colours={"main": "#f59ab2", "second": "#fff0cf", "third": "#8a5a41", "cone": "#e2a558"},
    tags=FOOD,
    facing="front",
)
def ice_cream(pose: Pose, rng: Random) -> Canvas:
    """Three scoops in a cone."""
    c = Canvas()
    cone = c.path("M-50-96L50-96L6-4C3 2-3 2-6-4Z", "cone", shade=8)
    with c.inside(cone):
        runs = [[(-70.0 + 22 * i, -100.0), (-22.0 + 22 * i, 4.0)] for i in range(6)]
        runs += [[(70.0 - 22 * i, -100.0), (22.0 - 22 * i, 4.0)] for i in range(6)]
        c.add(lines(*runs), "cone_dark", width=4)
    c.circle(34, -134, 38, "second", shade=9)
    c.circle(-34, -134, 38, "third", shade=9)
    c.path(
        "M-46-158C-46-196-22-214 0-214C24-214 46-194 46-158C50-146 38-138 30-146C24-136 10-136 4-144C-4-134-16-136-20-146C-30-138-48-144-46-158Z",
        "main",
        shade=10,
    )
    c.ellipse(-20, -188, 8, 13, "shine", turn=32, opacity=0.5, outline=False)
    c.rect(-60, -108, 120, 18, "cone", radius=8, shade=5)
    c.anchor("grip", 0, -50)
    c.stands(-20, 20)
    return c


@figure(
    "popsicle",
    aliases=("ice lolly", "ice pop", "ice cream bar"),
    height=0.16,
    colours={"main": "#ef5d73", "second": "#f9b54a"},
    tags=FOOD,
    facing="front",
)
def popsicle(pose: Pose, rng: Random) -> Canvas:
    """An ice lolly with a bite taken."""
    c = Canvas()
    c.rect(-13, -66, 26, 66, "wood_light", radius=11, shade=4)
    body = geometry.read_path(
        "M-56-140C-56-188-30-206 0-206C16-206 30-200 40-190C34-184 34-176 42-172C40-164 46-158 54-160C56-154 56-148 56-140L56-62C56-54 50-50 42-50L-42-50C-50-50-56-54-56-62Z"
    )
    c.add(body, "main", shade=11)
    with c.inside(body):
        c.path("M-60-98C-30-108 0-88 60-100L60-40L-60-40Z", "second", shade=8, outline=False)
    c.add(lines([(-22, -164), (-22, -76)], [(16, -150), (16, -76)]), "shine", width=9, opacity=0.35, outline=False)
    c.anchor("grip", 0, -24)
    return c


@figure(
    "lollipop",
    aliases=("lolly",),
    height=0.2,
    colours={"main": "#ee6a8b", "swirl": "#fff3e6"},
    tags=FOOD,
    facing="front",
)
def lollipop(pose: Pose, rng: Random) -> Canvas:
    """A round lollipop with a swirl."""
    c = Canvas()
    c.line([(0, -130), (0, -4)], "white", 9)
    disc = c.circle(0, -140, 66, "main", shade=11)
    with c.inside(disc):
        c.add(
            geometry.read_path(
                "M0-140C10-152 26-142 20-126C12-108-20-110-28-132C-36-160-8-180 20-174C52-166 62-132 48-106C34-82 0-74-26-84C-56-96-70-130-62-158"
            ),
            "swirl",
            width=10,
        )
    c.anchor("grip", 0, -30)
    return c


@figure(
    "candy",
    aliases=("sweet", "bonbon", "wrapped candy"),
    near=("sweet wrapper",),
    height=0.03,
    colours={"main": "#e8527a", "swirl": "#ffe3ea"},
    tags=FOOD,
    facing="front",
)
def candy(pose: Pose, rng: Random) -> Canvas:
    """A wrapped sweet."""
    c = Canvas()
    with c.at(0, -84, turn=-18):
        c.path(
            "M-52-12C-84-46-108-54-128-52C-120-34-132-18-124 0C-132 18-120 34-128 52C-108 54-84 46-52 12Z",
            "main",
            shade=7,
        )
        c.path("M52-12C84-46 108-54 128-52C120-34 132-18 124 0C132 18 120 34 128 52C108 54 84 46 52 12Z", "main_dark")
        disc = c.circle(0, 0, 68, "main", shade=10)
        with c.inside(disc):
            c.add(geometry.read_path("M-30-80C-50-30-40 30 0 80M16-80C-4-30 4 30 44 80"), "swirl", width=17)
    return c


@figure(
    "chocolate bar",
    aliases=(
        "chocolate",
        "bar of chocolate",
    ),
    height=0.16,
    colours={"main": "#6d4230", "wrap": "#d24b4b", "foil": "#e6e2da"},
    tags=FOOD,
    facing="front",
)
def chocolate_bar(pose: Pose, rng: Random) -> Canvas:
    """A bar of chocolate, half unwrapped."""
    c = Canvas()
    c.rect(-64, -204, 128, 120, "main_dark", radius=8)
    squares = [
        geometry.rectangle(-58 + column * 40, -198 + row * 46, 36, 41, 5) for row in range(2) for column in range(3)
    ]
    c.add(tuple(segment for square in squares for segment in square), "main", shade=5)
    c.path("M-70-116L-46-106L-24-118L0-106L24-118L46-106L70-116L70-80L-70-80Z", "foil", shade=5)
    c.path("M-72-94L72-94L72-8C72-3 69 0 64 0L-64 0C-69 0-72-3-72-8Z", "wrap", shade=9)
    c.rect(-48, -62, 96, 30, "foil", radius=8)
    c.anchor("grip", 0, -40)
    return c
