"""Bread and other things from the oven."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, plate


@figure(
    "bread",
    aliases=("loaf of bread", "loaf", "bread loaf"),
    near=("toast", "slice of bread"),
    height=0.16,
    colours={"main": "#d99a52", "cut": "#f3d29b"},
    tags=("food",),
    facing="front",
    home="table",
)
def bread(pose: Pose, rng: Random) -> Canvas:
    """A loaf of bread."""
    c = Canvas()
    c.path(
        "M-166-84C-172-140-110-166 0-166C110-166 172-140 166-84C164-36 160-14 150-6C144 0 136 0 124 0L-124 0C-136 0-144 0-150-6C-160-14-164-36-166-84Z",
        "main",
        shade=19,
    )
    for x in (-84, 0, 84):
        with c.at(x, -118, turn=20):
            c.path("M-10-38C10-34 16 10 8 38C-12 30-20-10-10-38Z", "cut", shade=4)
    with c.details():
        c.path("M-142-84C-142-110-130-126-118-134", "main_light", width=9, outline=False)
    c.anchor("top", 0, -166)
    return c


@figure(
    "baguette",
    aliases=("french bread",),
    height=0.65,
    units=240,
    colours={"main": "#dda055", "cut": "#f6dcab"},
    tags=("food",),
    facing="front",
)
def baguette(pose: Pose, rng: Random) -> Canvas:
    """A baguette, leaning."""
    c = Canvas()
    with c.at(0, -104, turn=36):
        c.path(
            "M0-126C22-126 32-104 33-70L33 70C32 104 22 126 0 126C-22 126-32 104-33 70L-33-70C-32-104-22-126 0-126Z",
            "main",
            shade=11,
        )
        for y in (-74, -26, 22, 70):
            c.path(f"M-22 {y + 18}C-14 {y - 6} 6 {y - 18} 22 {y - 18}C18 {y + 2} 0 {y + 16}-22 {y + 18}Z", "cut")
    c.anchor("grip", -10, -70)
    return c


@figure("croissant", height=0.09, colours={"main": "#e3a04c"}, tags=("food",), facing="front", home="table")
def croissant(pose: Pose, rng: Random) -> Canvas:
    """A croissant."""
    c = Canvas()
    for flip in (False, True):
        with c.at(0, -20, flip=flip):
            c.path(
                "M92-84C126-66 148-34 146 8C146 20 132 24 122 16C106 2 88-10 62-22Z",
                "main_dark" if flip else "main",
                shade=5,
            )
            c.path(
                "M44-128C86-128 118-104 122-66C112-38 92-22 66-12C48-18 36-22 24-24Z",
                "main" if flip else "main_light",
                shade=9,
            )
    c.path("M-52-130C-34-156 34-156 52-130C56-96 48-60 34-34C14-42-14-42-34-34C-48-60-56-96-52-130Z", "main", shade=11)
    with c.details():
        c.add(
            geometry.read_path("M-24-124C-8-132 12-132 26-124M-74-118C-66-124-62-126-58-126"),
            "main_light",
            width=8,
            outline=False,
        )
    c.stands(-130, 130)
    return c


@figure("pretzel", aliases=("brezel",), height=0.14, colours={"main": "#b8703a"}, tags=("food",), facing="front")
def pretzel(pose: Pose, rng: Random) -> Canvas:
    """A salted pretzel."""
    c = Canvas()
    knot = "M-46-26C30-60 96-96 78-142C60-182 6-160 0-116C-6-160-60-182-78-142C-96-96-30-60 46-26"
    c.add(geometry.read_path(knot), "main_dark", width=34)
    c.add(
        geometry.read_path("M-102-88C-96-12-40-16 0-16C40-16 96-12 102-88C102-130 92-162 62-172"), "main_dark", width=34
    )
    c.add(geometry.read_path("M-102-88C-102-130-92-162-62-172"), "main_dark", width=34)
    c.add(geometry.read_path("M-104-92C-98-18-42-21-2-21C38-21 92-18 99-92"), "main", width=23, outline=False)
    c.add(geometry.Affine.move(-2, -4).path(geometry.read_path(knot)), "main", width=23, outline=False)
    with c.details():
        for x, y in (
            (-88, -60),
            (-58, -26),
            (0, -22),
            (56, -28),
            (88, -66),
            (-70, -150),
            (66, -150),
            (0, -90),
            (-34, -66),
        ):
            c.rect(x - 4, y - 4, 8, 8, "white", radius=2)
    return c


@figure(
    "cookie",
    aliases=("biscuit", "chocolate chip cookie"),
    near=("cracker", "gingerbread"),
    height=0.07,
    colours={"main": "#d99e5b", "chip": "#5c3a26"},
    tags=("food",),
    facing="front",
)
def cookie(pose: Pose, rng: Random) -> Canvas:
    """A biscuit with chocolate chips."""
    c = Canvas()
    c.circle(0, -96, 96, "main", shade=14)
    for x, y, r in (
        (-44, -130, 14),
        (14, -146, 12),
        (54, -104, 15),
        (-10, -92, 15),
        (-58, -76, 12),
        (30, -52, 14),
        (-26, -36, 12),
    ):
        c.ellipse(x, y, r, r * 0.84, "chip")
        with c.details():
            c.circle(x - r * 0.3, y - r * 0.3, r * 0.28, "chip_light", outline=False)
    with c.details():
        for x, y in ((-20, -160), (62, -66), (-72, -108), (6, -24)):
            c.circle(x, y, 4, "main_dark", outline=False)
    return c


@figure(
    "pie",
    aliases=("apple pie", "tart"),
    near=("pot pie",),
    height=0.1,
    units=130,
    colours={"main": "#e0a04e", "filling": "#c2483f", "tin": "#a9b4c2", "steam": "#ffffff"},
    tags=("food",),
    facing="front",
    home="table",
)
def pie(pose: Pose, rng: Random) -> Canvas:
    """A pie with a lattice crust."""
    c = Canvas()
    c.path("M-132-66L132-66L104-6C102-2 98 0 94 0L-94 0C-98 0-102-2-104-6Z", "tin", shade=10)
    top = c.path("M-128-72C-110-124-50-134 0-134C50-134 110-124 128-72Z", "filling")
    with c.inside(top):
        runs = [[(-150.0 + 50 * i, -60.0), (-70.0 + 50 * i, -150.0)] for i in range(5)]
        runs += [[(150.0 - 50 * i, -60.0), (70.0 - 50 * i, -150.0)] for i in range(5)]
        c.add(lines(*runs), "main", width=15)
    c.path(
        "M-144-70C-150-90-122-94-116-82C-106-96-78-94-72-82C-62-96-34-94-28-82C-18-96 18-96 28-82C34-94 62-96 72-82C78-94 106-96 116-82C122-94 150-90 144-70C140-54-140-54-144-70Z",
        "main",
        shade=8,
    )
    c.stands(-98, 98)
    return c


@figure(
    "pancakes",
    aliases=("pancake", "stack of pancakes"),
    near=("hotcakes",),
    height=0.14,
    units=160,
    colours={"main": "#e3a452", "edge": "#f7d693", "syrup": "#a85a2a", "butter": "#ffe27a", "plate": "#f0f3f8"},
    tags=("food",),
    facing="front",
    home="table",
)
def pancakes(pose: Pose, rng: Random) -> Canvas:
    """A stack of pancakes with butter and syrup."""
    c = Canvas()
    plate(c, 142)
    for i in range(4):
        y = -30 - i * 26
        x = (-3, 4, -2, 2)[i]
        c.rect(x - 108, y - 14, 216, 29, "edge", radius=14, shade=5)
        c.rect(x - 108, y - 15, 216, 17, "main", radius=9, outline=False)
    c.ellipse(2, -124, 106, 19, "main_light")
    c.path(
        "M-84-128C-50-146 60-146 90-124C96-112 92-60 84-60C76-60 78-96 70-102C62-104 62-84 54-84C46-84 48-104 36-108C20-112-6-104-14-100C-22-96-20-46-30-46C-40-46-36-100-48-106C-60-110-58-92-66-92C-76-92-74-118-84-128Z",
        "syrup",
    )
    with c.at(0, -138):
        c.path("M-34-2L4-18L38-4L0 14Z", "butter_light")
        c.path("M-34-2L0 14L0 26L-34 9Z", "butter")
        c.path("M38-4L0 14L0 26L38 8Z", "butter_dark")
    c.stands(-100, 100)
    return c


@figure("muffin", aliases=("blueberry muffin", "chocolate chip muffin"), height=0.1, units=170, colours={"main": "#d99a4e", "paper": "#f3e2c4", "berry": "#4c4a86"}, tags=("food",), facing="front", home="table")  # fmt: skip
def muffin(pose: Pose, rng: Random) -> Canvas:
    """A muffin with a cracked dome and berries, in a pleated paper."""
    c = Canvas()
    paper = c.path("M-72-84L72-84L54-6C53-2 50 0 46 0L-46 0C-50 0-53-2-54-6Z", "paper", shade=9)
    with c.inside(paper), c.details():
        for x in (-54, -32, -10, 12, 34, 56):
            c.line([(x, -88), (x * 0.76, 2)], "paper_dark", 5, smooth=False, outline=False)
    c.path(
        "M-84-78C-108-92-98-122-78-124C-72-154-34-172 2-170C40-172 72-152 80-124C102-118 108-92 84-78C60-66-60-66-84-78Z",
        "main",
        shade=12,
    )
    with c.details():
        for points in (
            [(-52, -140), (-30, -132), (-22, -144)],
            [(8, -158), (22, -146), (40, -152)],
            [(-8, -112), (14, -118), (30, -108)],
        ):
            c.line(points, "main_dark", 4, outline=False)
        c.line([(-66, -122), (-52, -146), (-28, -158)], "main_light", 7, outline=False)
    for x, y, r in (
        (-56, -102, 11),
        (-12, -136, 12),
        (46, -122, 12),
        (60, -92, 10),
        (-26, -90, 10),
        (16, -92, 11),
        (14, -162, 9),
    ):
        c.circle(x, y, r, "berry")
    with c.details():
        c.add(
            lines(
                *(
                    [(x - 4, y - 4), (x - 3, y - 4.5)]
                    for x, y in ((-56, -102), (-12, -136), (46, -122), (-26, -90), (16, -92))
                )
            ),
            "shine",
            width=5,
            opacity=0.6,
            outline=False,
        )
    return c
