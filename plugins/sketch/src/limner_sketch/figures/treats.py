"""Food and drink for a table: snacks, sauces, sweets."""

from __future__ import annotations

import math
from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, plate, soft

_food = partial(figure, tags=("food",), facing="front", home="table")
_PLATE = {"plate": "#eef1f5"}


def _sauce(pose: Pose, rng: Random) -> Canvas:
    c = Canvas()
    c.polygon([(-7, -200), (7, -200), (14, -164), (-14, -164)], "cap")
    c.rect(-24, -168, 48, 20, "cap", radius=5)
    c.path(
        "M-26-150L26-150C34-130 44-120 44-96L44-16C44-4 36 0 28 0L-28 0C-36 0-44-4-44-16L-44-96C-44-120-34-130-26-150Z",
        "main",
        shade=11,
    )
    c.rect(-44, -92, 88, 54, "label")
    c.circle(0, -65, 15, "main", outline=False)
    c.anchor("grip", 0, -80)
    return c


for _noun, _main, _near in (("ketchup", "#d8372f", ("tomato sauce", "hot sauce")), ("mustard", "#f2b92c", ())):
    _food(
        _noun,
        aliases=(f"{_noun} bottle", f"bottle of {_noun}"),
        near=_near,
        height=0.2,
        colours={"main": _main, "cap": "#f8f3ea", "label": "#fbf6ea"},
    )(_sauce)


@_food(
    "hot chocolate",
    aliases=("cocoa", "hot cocoa", "cup of hot chocolate", "cup of cocoa", "mug of hot chocolate", "mug of cocoa"),
    height=0.14,
    colours={"main": "#d8574a", "drink": "#7a4a32", "band": "#fbeedd"},
)
def hot_chocolate(pose: Pose, rng: Random) -> Canvas:
    """A mug of cocoa with marshmallows."""
    c = Canvas()
    c.line([(62, -118), (108, -104), (104, -54), (60, -40)], "main_dark", 20)
    c.rect(-78, -146, 146, 146, "main", radius=26, shade=16)
    c.line([(-64, -62), (-32, -44), (-5, -62), (22, -44), (54, -62)], "band", 9, outline=False)
    c.ellipse(-5, -146, 73, 16, "main_dark")
    c.ellipse(-5, -144, 64, 12, "drink")
    for x, y, t in ((-40, -158, -12), (-4, -164, 8), (32, -156, 20)):
        with c.at(x, y, turn=t):
            c.rect(-18, -16, 36, 30, "white", radius=10, shade=5)
    with c.details():
        for x in (-26, 16):
            c.line([(x, -190), (x + 9, -206), (x, -222), (x + 9, -238)], "white", 7, opacity=0.7, outline=False)
    c.anchor("grip", 100, -80)
    return c


@_food(
    "cereal",
    aliases=("bowl of cereal", "cereal bowl", "muesli", "cornflakes", "bowl of cornflakes", "granola"),
    near=("oatmeal",),
    height=0.1,
    units=150,
    colours={"main": "#4f93c9", "milk": "#fffaf2", "flake": "#e2a83f"},
)
def cereal(pose: Pose, rng: Random) -> Canvas:
    """A bowl of cereal with a spoon."""
    c = Canvas()
    c.line([(40, -96), (112, -150)], "metal", 9, smooth=False)
    c.ellipse(0, -92, 110, 24, "main_dark")
    c.ellipse(0, -90, 99, 18, "milk")
    for i, (x, y) in enumerate(
        ((-70, -94), (-44, -102), (-18, -92), (8, -104), (34, -94), (62, -98), (-56, -84), (-4, -82), (44, -83))
    ):
        c.ellipse(x, y, 14, 8, "flake" if i % 3 else "flake_dark", turn=23 * i, outline=False)
    c.path("M-110-90C-104-30-62 0-40 0L40 0C62 0 104-30 110-90C80-66-80-66-110-90Z", "main", shade=13)
    c.anchor("top", 0, -92)
    return c


@_food("egg", aliases=("chicken egg", "whole egg"), height=0.06, colours={"main": "#f3dcc0"})
def egg(pose: Pose, rng: Random) -> Canvas:
    """An egg."""
    c = Canvas()
    c.path("M0-196C48-196 76-118 76-72C76-24 42 0 0 0C-42 0-76-24-76-72C-76-118-48-196 0-196Z", "main", shade=14)
    c.ellipse(-24, -136, 14, 26, "shine", turn=18, opacity=0.5, outline=False)
    c.anchor("top", 0, -196)
    c.anchor("inside", 0, -40)
    return c


@_food(
    "dumpling",
    aliases=("gyoza",),
    height=0.06,
    units=100,
    colours={"main": "#f6e4c4"},
)
def dumpling(pose: Pose, rng: Random) -> Canvas:
    """A dumpling with its folds."""
    c = Canvas()
    c.path(
        "M-106-22C-92-70-50-98 0-98C50-98 92-70 106-22C112-6 100 0 86 0L-86 0C-100 0-112-6-106-22Z", "main", shade=10
    )
    c.path(
        "M-92-44C-80-58-66-56-56-70C-44-82-30-74-20-86C-6-96 6-96 20-86C30-74 44-82 56-70C66-56 80-58 92-44C60-66 40-70 0-70C-40-70-60-66-92-44Z",
        "main_light",
    )
    with c.details():
        c.add(
            lines([(-48, -66), (-40, -44)], [(-16, -74), (-12, -48)], [(16, -74), (14, -48)], [(48, -66), (42, -44)]),
            "main_dark",
            width=5,
            outline=False,
        )
    return c


@_food(
    "kebab",
    aliases=("skewer", "shish kebab", "barbecue skewer"),
    near=("satay",),
    height=0.25,
    colours={"main": "#a8603a", "b": "#d8453a", "c": "#5fa85a", "d": "#f2c53d"},
)
def kebab(pose: Pose, rng: Random) -> Canvas:
    """Meat and vegetables on a skewer."""
    c = Canvas()
    c.line([(0, 0), (0, -206)], "wood_light", 8, smooth=False)
    for i, role in enumerate(("main", "c", "b", "main", "d", "main")):
        y = -58 - 25 * i
        c.rect(-30 + 3 * (i % 2), y - 12, 58, 25, role, radius=10, shade=5)
    c.anchor("grip", 0, -16)
    return c


@_food(
    "macaron",
    aliases=("french macaron",),
    near=("macaroon",),
    height=0.04,
    units=110,
    colours={"main": "#f29bb8", "cream": "#fff5e6"},
)
def macaron(pose: Pose, rng: Random) -> Canvas:
    """A macaron."""
    c = Canvas()
    c.path("M-92-66C-92-104-50-112 0-112C50-112 92-104 92-66Z", "main", shade=9)
    c.rect(-98, -70, 196, 15, "main_light", radius=7)
    c.rect(-90, -57, 180, 19, "cream", radius=8)
    c.rect(-98, -40, 196, 13, "main_light", radius=6)
    c.path("M-92-30L92-30C92-8 70 0 46 0L-46 0C-70 0-92-8-92-30Z", "main", shade=6)
    return c


@_food(
    "pudding",
    aliases=("flan", "creme caramel"),
    near=("custard", "jelly", "jello", "panna cotta", "creme brulee"),
    height=0.1,
    units=130,
    colours={"main": "#f6d27a", "top": "#a8602e", **_PLATE},
)
def pudding(pose: Pose, rng: Random) -> Canvas:
    """A pudding with caramel on a plate."""
    c = Canvas()
    plate(c, 112)
    c.path("M-58-120C-58-130 58-130 58-120L82-26C82-14-82-14-82-26Z", "main", shade=11)
    c.path(
        "M-58-120C-58-132 58-132 58-120L64-96C54-86 46-104 34-96C20-84 10-104-6-92C-20-82-30-102-44-94C-54-90-62-92-64-98Z",
        "top",
    )
    c.ellipse(0, -122, 57, 11, "top_light")
    return c


@_food(
    "cotton candy",
    aliases=("candy floss", "candyfloss", "fairy floss"),
    height=0.4,
    colours={"main": "#f7a8cc", "second": "#a9d3f5"},
    home=None,
)
def cotton_candy(pose: Pose, rng: Random) -> Canvas:
    """A cloud of sugar on a paper cone."""
    c = Canvas()
    c.polygon([(-26, -96), (26, -96), (0, 0)], "paper")
    for x, y, r, role in (
        (-44, -112, 34, "main"),
        (42, -112, 34, "second"),
        (0, -104, 36, "main"),
        (-40, -156, 38, "second"),
        (40, -156, 38, "main"),
        (0, -146, 46, "main_light"),
        (0, -190, 34, "main"),
    ):
        c.circle(x, y, r, role, shade=5)
    c.anchor("grip", 0, -36)
    return c


@_food(
    "gingerbread house",
    near=("candy house",),
    height=0.3,
    colours={"main": "#b8743c", "icing": "#fffaf2", "b": "#e5534b", "c": "#5fae7a", "d": "#f2c53d"},
)
def gingerbread_house(pose: Pose, rng: Random) -> Canvas:
    """A house of gingerbread with icing and sweets."""
    c = Canvas()
    c.polygon([(-84, 0), (-84, -104), (0, -180), (84, -104), (84, 0)], "main", shade=10)
    c.rect(-22, -66, 44, 66, "main_dark", radius=20)
    for x in (-58, 34):
        c.rect(x, -88, 26, 28, "d", radius=4)
    c.line([(-104, -92), (0, -190), (104, -92)], "icing", 22, smooth=False)
    for i in range(6):
        c.circle(-90 + 36 * i, -98 - (62 - abs(-90 + 36 * i) * 0.62) * 1.3, 8, ("b", "c", "d")[i % 3], outline=False)
    c.circle(0, -118, 14, "b")
    c.line([(-84, -4), (-56, -10), (-28, -4), (0, -10), (28, -4), (56, -10), (84, -4)], "icing", 12)
    return c


@_food("coffee bean", aliases=("cocoa bean"), height=0.012, units=120, colours={"main": "#6b432a"})
def coffee_bean(pose: Pose, rng: Random) -> Canvas:
    """A coffee bean."""
    c = Canvas()
    with c.at(0, -62, turn=24):
        c.ellipse(0, 0, 50, 72, "main", shade=9)
        c.line([(6, -66), (-14, -24), (12, 20), (-4, 66)], "main_dark", 9)
    return c


@_food("cutting board", aliases=("chopping board", "wooden board"), height=0.06, units=40, colours={"main": "#c9975c"})
def cutting_board(pose: Pose, rng: Random) -> Canvas:
    """A wooden board, seen from its edge."""
    c = Canvas()
    c.path(
        "M-138-30L112-30C120-30 120-36 128-36L166-36C178-36 182-6 170-6L-150 0C-162 0-150-30-138-30Z", "main", shade=4
    )
    c.path("M-146-6L168-8C172 0 166 4 158 4L-150 6C-158 6-158-4-146-6Z", "main_dark")
    c.anchor("top", -14, -24)
    c.stands(-140, 160)
    return c


@_food(
    "nachos",
    aliases=("tortilla chips",),
    near=("crisps",),
    height=0.1,
    units=120,
    colours={"main": "#f0b63c", "second": "#d8453a", "bowl": "#4f93c9"},
)
def nachos(pose: Pose, rng: Random) -> Canvas:
    """A bowl of corn chips."""
    c = Canvas()
    for x, y, t in (
        (-72, -88, -20),
        (-38, -106, 8),
        (4, -116, -12),
        (44, -106, 24),
        (78, -88, 4),
        (-10, -88, 30),
        (34, -84, -8),
    ):
        with c.at(x, y, turn=t):
            c.add(soft([(0, -34), (32, 22), (-32, 22)], 12), "main", shade=5)
    c.path("M-112-76C-104-26-62 0-40 0L40 0C62 0 104-26 112-76C70-62-70-62-112-76Z", "bowl", shade=10)
    c.anchor("top", 0, -100)
    return c


@_food(
    "sundae",
    aliases=("ice cream sundae",),
    near=("parfait",),
    height=0.2,
    colours={"main": "#f7a8c0", "second": "#fff1d6", "third": "#8a5a3a", "cherry": "#d8353f"},
)
def sundae(pose: Pose, rng: Random) -> Canvas:
    """Ice cream in a glass, with sauce and a cherry."""
    c = Canvas()
    c.circle(-30, -132, 38, "second", shade=6)
    c.circle(32, -132, 38, "third", shade=6)
    c.circle(0, -156, 42, "main", shade=7)
    c.path("M-40-164C-34-204 34-204 40-164C30-148 22-168 10-154C0-142-8-166-20-156C-30-148-36-156-40-164Z", "third")
    c.circle(2, -204, 14, "cherry")
    c.path(
        "M-78-124L78-124C72-72 34-52 10-48L10-16C34-14 48-8 48 0L-48 0C-48-8-34-14-10-16L-10-48C-34-52-72-72-78-124Z",
        "glass",
        shade=6,
    )
    return c


@_food(
    "milkshake",
    aliases=("shake",),
    near=("frappe",),
    height=0.22,
    colours={"main": "#f4b6c8", "second": "#e5534b", "straw": "#d8574a"},
)
def milkshake(pose: Pose, rng: Random) -> Canvas:
    """A tall glass with cream and a straw."""
    c = Canvas()
    c.line([(16, -120), (42, -214)], "straw", 10, smooth=False)
    for x, y, r in ((-26, -166, 26), (26, -166, 26), (0, -184, 26)):
        c.circle(x, y, r, "white", shade=4)
    c.circle(-4, -208, 12, "second")
    c.path("M-56-160L56-160L38-6C36 0 30 0 26 0L-26 0C-30 0-36 0-38-6Z", "main", shade=9)
    c.polygon([(-38, -148), (-26, -148), (-20, -20), (-28, -20)], "shine", opacity=0.45, outline=False)
    c.anchor("grip", 0, -80)
    return c


@_food(
    "honeycomb",
    aliases=("honeycomb frame",),
    height=0.12,
    colours={"main": "#f2b134", "second": "#d98e1f"},
    home="garden",
)
def honeycomb(pose: Pose, rng: Random) -> Canvas:
    """Cells of a honeycomb."""
    c = Canvas()
    for row, count in enumerate((2, 3, 2)):
        for i in range(count):
            x, y = (i - (count - 1) / 2) * 64, -44 - 56 * row
            for r, role in ((38, "second"), (29, "main" if (i + row) % 3 else "main_light")):
                c.polygon(
                    [
                        (x + r * math.cos(math.radians(60 * k + 30)), y + r * math.sin(math.radians(60 * k + 30)))
                        for k in range(6)
                    ],
                    role,
                )
    return c


@_food("marshmallow", height=0.04, units=100, colours={"main": "#fff6f2"})
def marshmallow(pose: Pose, rng: Random) -> Canvas:
    """A marshmallow."""
    c = Canvas()
    c.rect(-52, -96, 104, 96, "main", radius=26, shade=10)
    c.ellipse(0, -78, 50, 17, "white")
    return c


@_food(
    "bento",
    aliases=("bento box",),
    height=0.1,
    units=110,
    colours={"main": "#c8453f", "b": "#fffaf2", "c": "#5fa85a", "d": "#f2b134"},
)
def bento(pose: Pose, rng: Random) -> Canvas:
    """A box with rice, egg and greens."""
    c = Canvas()
    c.ellipse(-66, -76, 44, 26, "b", shade=4)
    c.add(geometry.rectangle(-80, -96, 28, 22, 4), "dark")
    c.circle(4, -74, 26, "d", shade=4)
    for x in (48, 76, 100):
        c.circle(x, -78, 20, "c", shade=4)
    c.path("M-128-70L128-70L120-10C118-2 112 0 104 0L-104 0C-112 0-118-2-120-10Z", "main", shade=10)
    c.line([(-128, -70), (128, -70)], "main_light", 10, smooth=False)
    return c


@_food(
    "marshmallow stick",
    aliases=("toasted marshmallow", "roasted marshmallow", "marshmallow on a stick"),
    height=0.5,
    colours={"main": "#fff6ee", "toast": "#d9a066", "stick": "#8a6242"},
)
def marshmallow_stick(pose: Pose, rng: Random) -> Canvas:
    """Two marshmallows on a stick, browned at their ends."""
    c = Canvas()
    c.line([(0, 0), (0, -150)], "stick", 7, smooth=False)
    for y in (-200, -158):
        c.rect(-22, y, 44, 38, "main", radius=13, shade=5)
        with c.details():
            c.line([(-12, y + 4), (10, y + 4)], "toast", 6, opacity=0.7, outline=False)
    c.anchor("grip", 0, -14)
    return c
