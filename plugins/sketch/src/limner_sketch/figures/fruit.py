"""Fruit; each lies or stands on the ground line."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, star

FOOD = ("food", "fruit")


def _leaf(c: Canvas, x: float, y: float, turn: float, size: float = 1, *, vein: bool = True) -> None:
    """A leaf that grows from (x, y) to the right before it is turned."""
    with c.at(x, y, turn=turn, scale=size):
        c.path("M0 0C10-26 42-34 72-14C52 12 20 18 0 0Z", "leaf", shade=4)
        if vein:
            with c.details():
                c.line([(8, -3), (50, -12)], "leaf_dark", 4, outline=False)


@figure(
    "apple",
    aliases=("red apple",),
    height=0.1,
    colours={"main": "#e2473f"},
    tags=FOOD,
    facing="front",
)
def apple(pose: Pose, rng: Random) -> Canvas:
    """An apple with a leaf."""
    c = Canvas()
    c.path("M-2-150C-6-170-2-190 10-204L22-198C12-184 8-168 8-150Z", "wood_dark")
    _leaf(c, 8, -172, -12, 0.95)
    c.path(
        "M0-152C22-170 54-176 76-160C104-140 104-92 84-50C70-20 46-2 24-4C14-4 8-8 0-8C-8-8-14-4-24-4C-46-2-70-20-84-50C-104-92-104-140-76-160C-54-176-22-170 0-152Z",
        "main",
        shade=17,
    )
    with c.details():
        c.ellipse(-52, -120, 13, 25, "shine", turn=24, opacity=0.5, outline=False)
        c.path("M-26-157C-12-142 12-142 26-157C14-150 6-148 0-146C-6-148-14-150-26-157Z", "main_dark", outline=False)
    c.anchor("top", 0, -152)
    return c


@figure("pear", height=0.11, colours={"main": "#b7c94a"}, tags=FOOD, facing="front")
def pear(pose: Pose, rng: Random) -> Canvas:
    """A pear with a leaf."""
    c = Canvas()
    c.line([(0, -178), (4, -196), (14, -208)], "wood_dark", 10)
    _leaf(c, 4, -190, -8, 0.8)
    c.path(
        "M0-184C24-184 36-166 38-142C40-118 76-104 80-62C82-22 46 0 0 0C-46 0-82-22-80-62C-76-104-40-118-38-142C-36-166-24-184 0-184Z",
        "main",
        shade=16,
    )
    with c.details():
        c.ellipse(-46, -64, 12, 24, "shine", turn=14, opacity=0.5, outline=False)
    return c


@figure("banana", aliases=("bunch of bananas",), height=0.16, colours={"main": "#f7cf46", "tip": "#7a5a35"}, tags=FOOD)
def banana(pose: Pose, rng: Random) -> Canvas:
    """Two bananas of one bunch."""
    c = Canvas()
    c.path(
        "M-72-186C-70-120-30-60 40-40C76-30 104-36 120-50C128-42 124-30 112-20C70 14-10 10-60-50C-92-90-100-146-92-190Z",
        "main_dark",
    )
    c.path("M-92-188C-112-130-96-58-44-20C-12 2 30 4 58-8C66-12 66-24 56-26C10-30-40-76-62-184Z", "main", shade=8)
    with c.details():
        c.add(geometry.read_path("M-84-160C-84-100-60-56-16-30"), "main_light", width=7, outline=False)
    c.path("M54-27C66-28 72-12 60-8L50-6Z", "tip")
    c.path("M118-52C130-48 128-34 116-24L106-30Z", "tip")
    c.path("M-96-176C-96-190-94-200-90-208L-66-206C-66-196-66-186-64-176Z", "tip", shade=5)
    return c


def _citrus(pose: Pose, rng: Random, *, round_: bool) -> Canvas:
    c = Canvas()
    if round_:
        c.circle(0, -88, 88, "main", shade=19)
        with c.details():
            c.ellipse(-40, -128, 12, 21, "shine", turn=40, opacity=0.5, outline=False)
            for x, y in ((30, -60), (46, -96), (2, -44), (8, -92), (-38, -60)):
                c.circle(x, y, 4, "main_dark", outline=False)
        c.circle(4, -168, 8, "leaf_dark")
        _leaf(c, 4, -170, -18)
    else:
        with c.at(0, -86, turn=-22):
            c.path(
                "M-121-4C-122-18-108-22-96-36C-72-74-34-84 0-84C38-84 74-72 96-36C106-22 122-18 121-2C120 14 106 22 96 36C74 72 38 84 0 84C-34 84-72 74-96 36C-106 22-120 12-121-4Z",
                "main",
                shade=18,
            )
            with c.details():
                c.ellipse(-36, -44, 28, 11, "shine", turn=-22, opacity=0.6, outline=False)
                for x, y in ((30, 20), (50, -8), (0, 44), (14, -8)):
                    c.circle(x, y, 4, "main_dark", outline=False)
        _leaf(c, 104, -140, -48)
    return c


figure(
    "orange",
    aliases=("tangerine", "mandarin", "clementine"),
    near=("kumquat",),
    height=0.1,
    colours={"main": "#f6922e"},
    tags=FOOD,
    facing="front",
)(partial(_citrus, round_=True))
figure("lemon", aliases=("citrus",), height=0.09, colours={"main": "#f9d23c"}, tags=FOOD, facing="front")(
    partial(_citrus, round_=False)
)
figure("lime", height=0.08, colours={"main": "#9cc53b"}, tags=FOOD, facing="front")(partial(_citrus, round_=False))


@figure("strawberry", height=0.05, colours={"main": "#e63f47", "seed": "#fbd889"}, tags=FOOD, facing="front")
def strawberry(pose: Pose, rng: Random) -> Canvas:
    """A strawberry with its green collar."""
    c = Canvas()
    body = c.path(
        "M0-164C34-178 78-166 82-124C86-78 42-18 13-3C4 1-4 1-13-3C-42-18-86-78-82-124C-78-166-34-178 0-164Z",
        "main",
        shade=17,
    )
    spots = [
        (x + dx, y)
        for y, xs in (
            (-120, (-56, -20, 20, 56)),
            (-93, (-40, 0, 40)),
            (-67, (-50, -22, 22, 48)),
            (-43, (-24, 4, 26)),
            (-20, (-6, 12)),
        )
        for x, dx in ((x, 0) for x in xs)
    ]
    with c.inside(body), c.details():
        c.ellipse(-46, -126, 15, 22, "shine", turn=24, opacity=0.35, outline=False)
        c.add(lines(*([(x + 1, y + 5), (x + 1, y + 13)] for x, y in spots)), "main_dark", width=11, outline=False)
    c.add(lines(*([(x, y + 4), (x, y + 11)] for x, y in spots)), "seed", width=7)
    c.line([(0, -168), (2, -186), (12, -202)], "leaf_dark", 9)
    c.path(
        "M0-180C-24-200-62-198-88-172C-72-164-60-160-46-160C-54-148-58-138-58-124C-38-130-26-138-17-150C-12-138-6-128 0-118"
        "C6-128 12-138 17-150C26-138 38-130 58-124C58-138 54-148 46-160C60-160 72-164 88-172C62-198 24-200 0-180Z",
        "leaf",
        shade=6,
    )
    with c.details():
        c.add(
            geometry.read_path("M-8-176C-30-184-48-182-66-174M8-176C30-184 48-182 66-174M0-172L0-140"),
            "leaf_light",
            width=4,
            outline=False,
        )
    return c


@figure("cherry", aliases=("pair of cherries",), height=0.06, colours={"main": "#d22f45"}, tags=FOOD, facing="front")
def cherry(pose: Pose, rng: Random) -> Canvas:
    """Two cherries on one stalk."""
    c = Canvas()
    c.add(geometry.read_path("M-52-88C-46-130-20-170 24-196M54-74C60-120 50-164 24-196"), "leaf_dark", width=8)
    _leaf(c, 22, -194, 14, 1.1)
    for x, y in ((-54, -50), (56, -46)):
        c.path(
            f"M{x} {y - 42}C{x + 30} {y - 54} {x + 52} {y - 30} {x + 50} {y}C{x + 48} {y + 32} {x + 22} {y + 48} {x} {y + 46}C{x - 28} {y + 46} {x - 48} {y + 28} {x - 50} {y}C{x - 52} {y - 32} {x - 28} {y - 54} {x} {y - 42}Z",
            "main",
            shade=11,
        )
        c.ellipse(x - 20, y - 16, 8, 13, "shine", turn=28, opacity=0.6, outline=False)
    return c


@figure(
    "grapes", aliases=("grape", "bunch of grapes"), height=0.18, colours={"main": "#7d4fa8"}, tags=FOOD, facing="front"
)
def grapes(pose: Pose, rng: Random) -> Canvas:
    """A bunch of grapes."""
    c = Canvas()
    c.line([(0, -150), (2, -182), (14, -204)], "wood_dark", 10)
    rows = ((-128, (-66, -22, 22, 66)), (-92, (-44, 0, 44)), (-58, (-24, 22)), (-27, (0,)))
    for level, (y, xs) in enumerate(rows):
        for i, x in enumerate(xs):
            dark = (i + level) % 2 == 1 or x > 40
            c.circle(x, y, 27, "main_dark" if dark else "main")
            c.circle(x - 8, y - 9, 6, "main_light", outline=False)
    c.path("M2-158C-10-176-40-184-70-172C-66-160-58-152-58-140C-34-142-10-140 2-158Z", "leaf", shade=5)
    _leaf(c, 4, -160, -6, 1.05)
    return c


@figure(
    "watermelon",
    aliases=("watermelon slice", "slice of watermelon", "melon"),
    height=0.16,
    colours={"main": "#ee5257", "rind": "#4f9c52", "pale": "#e9f3c9"},
    tags=FOOD,
    facing="front",
)
def watermelon(pose: Pose, rng: Random) -> Canvas:
    """A slice of watermelon."""
    c = Canvas()
    c.path("M-140-146L140-146C140-66 78 0 0 0C-78 0-140-66-140-146Z", "rind", shade=9)
    c.path("M-124-146L124-146C124-76 68-16 0-16C-68-16-124-76-124-146Z", "pale")
    c.path("M-112-146L112-146C112-82 62-28 0-28C-62-28-112-82-112-146Z", "main", shade=9)
    seeds = ((-62, -120), (-22, -124), (22, -124), (62, -120), (-42, -90), (0, -94), (42, -90), (-18, -62), (20, -62))
    c.path("".join(f"M{x} {y}c8 5 7 16 0 18c-7-2-8-13 0-18Z" for x, y in seeds), "dark")
    c.stands(-40, 40)
    return c


@figure("pineapple", height=0.3, colours={"main": "#f2b637"}, tags=FOOD, facing="front")
def pineapple(pose: Pose, rng: Random) -> Canvas:
    """A pineapple with its crown of leaves."""
    c = Canvas()
    for turn in (-42, 42, -22, 22):
        with c.at(0, -118, turn=turn):
            c.path("M-14 0C-20-34-12-60 0-80C12-60 20-34 14 0Z", "leaf_dark" if abs(turn) > 30 else "leaf")
    c.path("M-13-112C-20-150-12-182 0-206C12-182 20-150 13-112Z", "leaf", shade=5)
    body = c.path("M0-128C40-128 64-104 64-64C64-24 40 0 0 0C-40 0-64-24-64-64C-64-104-40-128 0-128Z", "main", shade=13)
    with c.inside(body):
        runs = [[(-100 + 34 * i, -140.0), (0 + 34 * i, 0.0)] for i in range(5)]
        runs += [[(100 - 34 * i, -140.0), (0 - 34 * i, 0.0)] for i in range(5)]
        c.add(lines(*runs), "main_dark", width=5)
    return c


@figure(
    "avocado",
    aliases=("half an avocado",),
    height=0.11,
    colours={"main": "#4f7d3b", "flesh": "#dfe68e", "rim": "#a9c75b", "pit": "#8a5a35"},
    tags=FOOD,
    facing="front",
)
def avocado(pose: Pose, rng: Random) -> Canvas:
    """Half an avocado with its stone."""
    c = Canvas()
    outer = "M0-200C30-200 44-174 52-144C62-110 84-96 84-60C84-24 46 0 0 0C-46 0-84-24-84-60C-84-96-62-110-52-144C-44-174-30-200 0-200Z"
    c.path(outer, "main")
    shape = geometry.read_path(outer)
    scaled = geometry.Affine.scale(0.86, 0.88, about=(0, -96))
    c.add(scaled.path(shape), "rim", outline=False)
    c.add(geometry.Affine.scale(0.74, 0.78, about=(0, -94)).path(shape), "flesh")
    c.circle(0, -66, 37, "pit", shade=8)
    c.ellipse(-12, -80, 7, 11, "shine", turn=30, opacity=0.5, outline=False)
    c.anchor("smile", 0, -128)
    c.anchor("smile_edge", 40, -128)
    return c


@figure(
    "peach",
    aliases=("apricot", "nectarine"),
    height=0.08,
    colours={"main": "#f8a26b", "glow": "#ee6f5d"},
    tags=FOOD,
    facing="front",
)
def peach(pose: Pose, rng: Random) -> Canvas:
    """A peach with two leaves."""
    c = Canvas()
    c.line([(2, -160), (6, -186)], "wood_dark", 10)
    c.path("M6-170C-16-196-52-196-78-174C-54-152-24-150 6-170Z", "leaf_dark")
    _leaf(c, 4, -168, -10, 1.1)
    body = c.path("M2-162C40-182 94-152 94-88C94-40 54-4 8 0C-50-2-94-36-94-88C-94-150-40-182 2-162Z", "main", shade=15)
    with c.inside(body):
        c.ellipse(62, -110, 50, 60, "glow", opacity=0.45, outline=False)
    c.add(geometry.read_path("M2-160C-20-126-20-70 4-34"), "main_dark", width=6)
    return c


@figure(
    "blueberries",
    aliases=("blueberry", "berry", "berries"),
    near=("blackberry", "raspberry"),
    height=0.04,
    colours={"main": "#4e69b3"},
    tags=FOOD,
    facing="front",
)
def blueberries(pose: Pose, rng: Random) -> Canvas:
    """Three blueberries."""
    c = Canvas()
    _leaf(c, -30, -120, -150, 1.1)
    _leaf(c, 34, -122, -28, 1.1)
    for x, y in ((0, -106), (-56, -54), (54, -52)):
        c.circle(x, y, 54, "main", shade=12)
        c.add(star(x + 6, y - 16, 20, waist=0.55), "main_dark")
    return c


@figure(
    "kiwi",
    aliases=("kiwi fruit", "kiwifruit"),
    height=0.07,
    colours={"main": "#9ac93f", "peel": "#8b6540", "core": "#f1f3c4"},
    tags=FOOD,
    facing="front",
)
def kiwi(pose: Pose, rng: Random) -> Canvas:
    """Half a kiwi."""
    c = Canvas()
    c.ellipse(0, -90, 100, 90, "peel", shade=8)
    c.ellipse(0, -92, 87, 78, "main")
    c.ellipse(0, -92, 62, 55, "main_light", outline=False)
    c.ellipse(0, -92, 26, 22, "core")
    for x, y, a in around(0, -92, 44, 12):
        with c.at(x, -92 + (y + 92) * 0.88, turn=a):
            c.ellipse(0, 0, 9, 4.5, "dark")
    return c


@figure("coconut", height=0.13, colours={"main": "#8a5c3a", "meat": "#fffaf0"}, tags=FOOD, facing="front")
def coconut(pose: Pose, rng: Random) -> Canvas:
    """Half a coconut."""
    c = Canvas()
    c.path("M-104-120C-104-46-60 0 0 0C60 0 104-46 104-120Z", "main", shade=14)
    c.ellipse(0, -120, 104, 36, "main_dark")
    c.ellipse(0, -122, 92, 30, "meat")
    c.ellipse(0, -117, 66, 19, "glass")
    with c.details():
        c.add(lines([(-70, -62), (-52, -40)], [(-20, -56), (-16, -30)], [(34, -52), (26, -26)]), "main_dark", width=5)
    c.anchor("top", 0, -120)
    return c
