"""Fruit from warmer countries, berries, and what is dried."""

from __future__ import annotations

import math
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots

_FRUIT = ("food", "fruit")


@figure(
    "papaya",
    height=0.25,
    units=150,
    colours={"main": "#f2a63a", "flesh": "#f9824a", "seed": "#33302c"},
    tags=_FRUIT,
    facing="front",
    aliases=("pawpaw",),
)
def papaya(pose: Pose, rng: Random) -> Canvas:
    """Half a papaya with its black seeds."""
    c = Canvas()
    with c.at(0, -72, turn=-24):
        c.path(
            "M-124 0C-110-52-30-70 40-66C100-62 132-30 132 2C132 36 100 66 40 66C-30 68-112 50-124 0Z", "main", shade=8
        )
        c.path("M-104 0C-92-36-24-52 40-50C88-46 114-24 114 2C114 28 88 50 40 50C-24 52-92 36-104 0Z", "flesh", shade=5)
        c.path("M-40 0C-28-20 10-26 44-24C70-22 84-10 84 2C84 16 70 24 44 24C10 26-28 20-40 0Z", "flesh_dark")
        c.add(dots([(-20, 0), (0, -9), (0, 9), (22, -12), (22, 3), (24, 15), (44, -10), (46, 6), (64, -2)], 8), "seed")
    return c


@figure(
    "guava",
    height=0.08,
    units=140,
    colours={"main": "#a8c85a", "flesh": "#f4848f", "seed": "#fbe6c0"},
    tags=_FRUIT,
    facing="front",
)
def guava(pose: Pose, rng: Random) -> Canvas:
    """A guava and its pink half."""
    c = Canvas()
    c.circle(-52, -62, 60, "main", shade=10)
    c.path("M-62-124L-52-134L-42-124L-46-114L-58-114Z", "leaf_dark")
    c.circle(54, -56, 56, "main_dark")
    c.circle(54, -56, 48, "white", outline=False)
    c.circle(54, -56, 42, "flesh")
    c.add(
        dots(
            [(54 + 22 * math.cos(k), -56 + 22 * math.sin(k)) for k in (0.3, 1.2, 2.1, 3.0, 3.9, 4.8, 5.7)]
            + [(54, -56)],
            5,
        ),
        "seed",
    )
    return c


@figure(
    "passion fruit",
    height=0.07,
    units=140,
    colours={"main": "#6b3560", "flesh": "#f2b63a", "seed": "#2f2a30"},
    tags=_FRUIT,
    facing="front",
    aliases=("passionfruit", "maracuja"),
)
def passion_fruit(pose: Pose, rng: Random) -> Canvas:
    """A passion fruit and its half."""
    c = Canvas()
    c.circle(-54, -64, 58, "main", shade=9)
    c.circle(54, -56, 57, "main_dark")
    c.circle(54, -56, 48, "white")
    c.circle(54, -56, 40, "flesh", shade=5)
    c.add(
        dots(
            [(54 + 24 * math.cos(k), -56 + 22 * math.sin(k)) for k in (0.2, 1.1, 2.0, 2.9, 3.8, 4.7, 5.6)]
            + [(50, -58), (62, -52)],
            6,
        ),
        "seed",
    )
    return c


@figure(
    "lychee",
    height=0.06,
    units=140,
    colours={"main": "#d9506a", "flesh": "#fbf4f2"},
    tags=_FRUIT,
    facing="front",
    aliases=("litchi", "lychees", "longan", "rambutan"),
)
def lychee(pose: Pose, rng: Random) -> Canvas:
    """Two lychees, one of them peeled."""
    c = Canvas()
    c.line([(-44, -112), (-20, -140), (4, -146)], "wood", 6)
    c.circle(-46, -58, 57, "main", shade=9)
    with c.details():
        for x, y in ((-70, -78), (-46, -88), (-24, -72), (-60, -52), (-34, -46), (-56, -26), (-78, -48)):
            c.circle(x, y, 5.5, "main_dark", outline=False)
    c.circle(58, -52, 51, "flesh", shade=7)
    c.path(
        "M8-44C10-14 32 0 58 0C84 0 106-14 108-44C98-36 92-46 80-38C68-30 60-42 46-36C34-30 22-38 8-44Z",
        "main",
        shade=5,
    )
    return c


@figure(
    "durian", height=0.3, units=180, colours={"main": "#a8a048"}, tags=_FRUIT, facing="front", aliases=("jackfruit",)
)
def durian(pose: Pose, rng: Random) -> Canvas:
    """A spiky durian."""
    c = Canvas()
    c.line([(0, -164), (-4, -186), (8, -196)], "wood", 13)
    for i in range(24):
        turn = 360 / 24 * i
        with c.at(0, -86, turn=turn):
            c.polygon([(-14, -72), (14, -72), (0, -98)], "main_dark")
    c.ellipse(0, -86, 80, 82, "main", shade=12)
    with c.details():
        for row, y in enumerate((-142, -116, -90, -64, -38)):
            for x in (-48, -16, 16, 48):
                px = x + (16 if row % 2 else 0)
                if (px / 72) ** 2 + ((y + 86) / 74) ** 2 < 0.95:
                    c.polygon(
                        [(px - 11, y + 8), (px + 11, y + 8), (px, y - 12)], "main_light" if px < 10 else "main_dark"
                    )
    return c


@figure(
    "persimmon",
    height=0.08,
    units=150,
    colours={"main": "#f0812f"},
    tags=_FRUIT,
    facing="front",
    aliases=("kaki", "sharon fruit"),
)
def persimmon(pose: Pose, rng: Random) -> Canvas:
    """A persimmon with its four-leaved cap."""
    c = Canvas()
    c.path("M0-132C60-146 112-116 112-70C112-24 66 0 0 0C-66 0-112-24-112-70C-112-116-60-146 0-132Z", "main", shade=15)
    for turn in (-76, -26, 26, 76):
        with c.at(0, -126, turn=turn):
            c.path("M-10 4C-24-14-16-40 0-50C16-40 24-14 10 4Z", "leaf", shade=3)
    c.circle(0, -126, 9, "leaf_dark")
    return c


@figure(
    "melon",
    height=0.2,
    units=170,
    colours={"main": "#e0c58a", "flesh": "#f6a45a", "net": "#f3e6c4"},
    tags=_FRUIT,
    facing="front",
    aliases=("cantaloupe", "honeydew", "honeydew melon", "galia melon", "rockmelon"),
)
def melon(pose: Pose, rng: Random) -> Canvas:
    """A netted melon with a slice before it."""
    c = Canvas()
    ball = c.ellipse(-18, -84, 84, 82, "main", shade=12)
    with c.inside(ball), c.details():
        for x in (-80, -50, -18, 16, 48):
            c.line([(x * 0.6 - 8, -170), (x, -84), (x * 0.6 - 8, 2)], "net", 4, outline=False)
        for y in (-132, -104, -76, -48, -22):
            c.line([(-110, y), (-18, y + 9), (76, y)], "net", 4, outline=False)
    c.line([(-18, -162), (-12, -180)], "leaf_dark", 9)
    c.path("M-16-22C14 12 94 8 122-56C96-34 30-16-16-22Z", "main", shade=3)
    c.path("M-12-24C24-16 94-34 118-58C88-62 30-58-12-24Z", "flesh", shade=4)
    return c


@figure(
    "grapefruit",
    height=0.11,
    units=150,
    colours={"main": "#f6b04a", "flesh": "#f2665f"},
    tags=_FRUIT,
    facing="front",
    aliases=("pomelo", "blood orange"),
)
def grapefruit(pose: Pose, rng: Random) -> Canvas:
    """A halved grapefruit before a whole one."""
    c = Canvas()
    c.circle(-46, -78, 70, "main", shade=12)
    c.circle(44, -64, 64, "main_dark")
    c.circle(44, -64, 57, "white")
    for k in range(8):
        with c.at(44, -64, turn=45 * k + 10):
            c.path("M0-5C-13-20-20-38-14-48C-8-52 8-52 14-48C20-38 13-20 0-5Z", "flesh", shade=0 if k % 2 else 3)
    return c


@figure(
    "cranberry",
    height=0.03,
    units=130,
    colours={"main": "#c8283f"},
    tags=_FRUIT,
    facing="front",
    aliases=("cranberries", "currant", "red currant", "currants", "lingonberry", "redcurrant", "goji berry"),
)
def cranberry(pose: Pose, rng: Random) -> Canvas:
    """Red berries on a twig."""
    c = Canvas()
    c.line([(-60, -104), (0, -124), (70, -112)], "wood", 5)
    for x, turn in ((-34, -50), (40, 30), (70, 60)):
        with c.at(x, -118, turn=turn):
            c.path("M0 4C-12-8-12-24 0-34C12-24 12-8 0 4Z", "leaf", shade=2)
    for x, y in ((-50, -64), (48, -62), (0, -84), (-22, -34), (26, -32)):
        c.line([(x, y - 20), (x * 0.7, -116)], "leaf_dark", 3.4)
        c.circle(x, y, 30, "main", shade=6)
        c.ellipse(x - 10, y - 12, 6, 8, "shine", turn=30, opacity=0.5, outline=False)
        c.circle(x + 2, y + 24, 4, "main_dark", outline=False)
    return c


@figure(
    "gooseberry",
    height=0.03,
    units=130,
    colours={"main": "#b9cc5a"},
    tags=_FRUIT,
    facing="front",
    aliases=("gooseberries", "mulberry", "elderberry", "green grapes", "green grape"),
)
def gooseberry(pose: Pose, rng: Random) -> Canvas:
    """Striped green berries."""
    c = Canvas()
    c.line([(-70, -120), (0, -128), (70, -114)], "wood", 5)
    for x, y in ((-46, -58), (48, -56), (0, -46)):
        c.line([(x, y - 36), (x * 0.8, -122)], "leaf_dark", 4)
        ball = c.circle(x, y, 42, "main", shade=7)
        with c.inside(ball), c.details():
            for dx in (-22, 0, 22):
                c.line([(x + dx * 0.4, y - 44), (x + dx, y), (x + dx * 0.4, y + 44)], "main_light", 3, outline=False)
        c.polygon([(x - 5, y + 38), (x + 5, y + 38), (x, y + 50)], "wood")
    return c


@figure(
    "date",
    height=0.04,
    units=120,
    colours={"main": "#7a4528"},
    tags=_FRUIT,
    facing="front",
    aliases=("dates", "date fruit", "medjool date", "raisin", "raisins", "prune", "prunes"),
)
def dates(pose: Pose, rng: Random) -> Canvas:
    """Three wrinkled dates."""
    c = Canvas()
    for x, y, turn in ((-50, -42, -24), (52, -40, 20), (0, -66, 84)):
        with c.at(x, y, turn=turn):
            c.ellipse(0, 0, 30, 44, "main", shade=7)
            with c.details():
                for dx in (-12, 0, 11):
                    c.line([(dx, -32), (dx * 1.3, 0), (dx, 32)], "main_light", 3.4, outline=False, opacity=0.8)
            c.rect(-6, -48, 12, 8, "wood", radius=3)
    return c


@figure(
    "star fruit",
    height=0.08,
    units=140,
    colours={"main": "#e9d94a"},
    tags=_FRUIT,
    facing="front",
    aliases=("carambola", "starfruit"),
)
def star_fruit(pose: Pose, rng: Random) -> Canvas:
    """A star fruit and the slice that gave it its name."""
    c = Canvas()
    c.path("M-120-40C-110-90-50-116 10-112C40-108 50-96 48-84C30-44-50-14-120-40Z", "main", shade=7)
    c.line([(-112, -44), (-40, -62), (44, -90)], "main_dark", 5)
    c.line([(-100, -62), (-30, -90), (30, -104)], "main_light", 5)
    with c.at(54, -56):
        points = []
        for i in range(10):
            r = 62 if i % 2 == 0 else 34
            points.append((r * math.sin(math.pi * i / 5), -r * math.cos(math.pi * i / 5)))
        c.curve(points, "main_dark", tension=0.5)
        c.curve([(x * 0.84, y * 0.84) for x, y in points], "main_light", tension=0.5, outline=False)
        for i in range(5):
            with c.at(0, 0, turn=72 * i):
                c.ellipse(0, -18, 4, 8, "wood", outline=False)
    return c
