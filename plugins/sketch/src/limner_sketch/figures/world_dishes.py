"""Dishes of many countries, in the bowls and on the plates that they are served in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import TypeAlias

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, plate

Topping: TypeAlias = Callable[[Canvas], None]
_FOOD = ("food",)


def _bowl(pose: Pose, rng: Random, *, fill: str, topping: Topping) -> Canvas:
    """Draw a bowl seen a little from above, and what is in it."""
    c = Canvas()
    c.path("M-118-84C-114-40-80-12-44-6L44-6C80-12 114-40 118-84Z", "main", shade=13)
    c.rect(-46, -10, 92, 10, "main_dark", radius=4)
    c.ellipse(0, -86, 118, 33, "main_light")
    c.ellipse(0, -86, 106, 27, fill)
    topping(c)
    c.anchor("top", 0, -96)
    return c


def _noodles(c: Canvas, xs: tuple[int, ...], role: str = "noodle") -> None:
    for x in xs:
        c.line([(x - 22, -80), (x - 8, -94), (x + 10, -82), (x + 24, -94)], role, 6)


def _egg(c: Canvas, x: float, y: float, r: float = 17) -> None:
    c.ellipse(x, y, r, r * 0.72, "white", shade=2)
    c.ellipse(x, y - 1, r * 0.52, r * 0.4, "gold", outline=False)


def _pho(c: Canvas) -> None:
    _noodles(c, (-50, -10, 34))
    for x, y in ((-46, -100), (-16, -106), (12, -100)):
        c.ellipse(x, y, 24, 10, "meat", turn=-10, shade=2)
    for x, y in ((52, -96), (66, -84), (44, -80)):
        c.ellipse(x, y, 12, 6, "leaf", turn=30)
    for x, y in ((-70, -84), (-60, -76), (20, -74), (0, -72)):
        c.circle(x, y, 6, "leaf_light")
    c.path("M70-106L98-98C92-86 78-84 70-92Z", "leaf_light", shade=2)


def _bibimbap(c: Canvas) -> None:
    for x, y, rx, ry, role in (
        (-64, -90, 34, 15, "leaf"),
        (-36, -104, 32, 11, "carrot"),
        (34, -104, 34, 11, "meat"),
        (66, -90, 32, 15, "sprout"),
        (-34, -74, 34, 12, "sprout"),
        (38, -73, 34, 12, "carrot"),
    ):
        c.ellipse(x, y, rx, ry, role, shade=2)
    _egg(c, 0, -92, 30)
    for x, y in ((-22, -82), (18, -100), (26, -84), (-8, -104)):
        c.circle(x, y, 2.6, "white", outline=False)


def _kimchi(c: Canvas) -> None:
    for x, y, turn in (
        (-56, -94, 10),
        (-14, -106, -14),
        (32, -104, 16),
        (62, -90, -10),
        (-26, -84, 20),
        (18, -84, -18),
    ):
        with c.at(x, y, turn=turn):
            c.path("M-36 8C-30-16 22-22 36-4C28 12-14 16-36 8Z", "kimchi", shade=3)
            c.line([(-28, 4), (0, -6), (28, -4)], "white", 4, outline=False)
    c.add(dots([(-44, -80), (4, -96), (44, -80), (-4, -74)], 3), "leaf", outline=False)


def _pad_thai(c: Canvas) -> None:
    _noodles(c, (-64, -34, -4, 26, 56))
    for x, y, turn in ((-30, -108, -20), (26, -110, 24)):
        with c.at(x, y, turn=turn):
            c.line([(-18, 6), (-8, -10), (10, -8), (16, 6)], "shrimp", 12)
    c.path("M62-118L96-104C90-88 72-86 62-98Z", "leaf_light", shade=2)
    c.add(dots([(-60, -98), (-8, -94), (8, -78), (44, -98), (-44, -78)], 4), "nut", outline=False)
    for x, y in ((-78, -86), (-4, -114), (50, -80)):
        c.line([(x, y), (x + 16, y - 6)], "leaf", 4)


def _couscous(c: Canvas) -> None:
    c.path("M-96-84C-70-124-30-138 0-138C30-138 70-124 96-84C50-62-50-62-96-84Z", "grain", shade=8)
    c.add(
        dots([(-50, -96), (-20, -116), (20, -122), (50, -98), (0, -94), (-34, -80), (34, -80)], 3),
        "grain_dark",
        outline=False,
    )
    for x, y, role in (
        (-30, -106, "carrot"),
        (4, -124, "leaf"),
        (36, -108, "carrot"),
        (-10, -82, "leaf"),
        (54, -86, "meat"),
        (-58, -84, "meat"),
    ):
        c.ellipse(x, y, 13, 8, role, turn=20, shade=2)


def _miso(c: Canvas) -> None:
    for x, y in ((-46, -92), (-8, -100), (34, -90)):
        c.rect(x - 13, y - 10, 26, 20, "white", radius=4, shade=3)
    for x, y in ((-20, -78), (10, -80), (62, -88), (-70, -82), (14, -104)):
        c.ellipse(x, y, 11, 4, "leaf", turn=-16)


def _edamame(c: Canvas) -> None:
    for x, y, turn in ((-54, -92, 20), (-8, -108, -24), (44, -98, 12), (-22, -82, -12), (30, -80, 24)):
        with c.at(x, y, turn=turn):
            c.path(
                "M-40 0C-34-16-22-14-14-8C-6-16 6-16 12-8C22-14 34-14 40 0C30 14 18 12 12 8C4 14-6 14-14 8C-22 14-34 12-40 0Z",
                "leaf_light",
                shade=3,
            )


def _biryani(c: Canvas) -> None:
    _couscous(c)
    _egg(c, -18, -110, 17)
    c.path("M30-120C44-140 70-126 60-108C50-98 34-104 30-120Z", "meat", shade=3)


def _salad(c: Canvas) -> None:
    for x, y, r in ((-66, -92, 28), (-28, -108, 30), (16, -110, 30), (60, -94, 28), (0, -86, 30)):
        c.circle(x, y, r, "leaf_light", shade=3)
    for x, y, turn in ((-40, -100, 14), (30, -106, -18), (6, -84, 30), (62, -88, 8)):
        with c.at(x, y, turn=turn):
            c.rect(-10, -9, 20, 18, "crust", radius=3, shade=2)
    for x, y in ((-10, -112), (46, -84), (-62, -82)):
        c.path(f"M{x - 16} {y + 6}L{x + 14} {y - 8}L{x + 18} {y}L{x - 10} {y + 12}Z", "white", shade=2)


def _slaw(c: Canvas) -> None:
    c.path("M-96-84C-70-122-30-130 0-130C30-130 70-122 96-84C50-62-50-62-96-84Z", "white", shade=7)
    for i in range(13):
        x, y = -72 + 12 * i, -92 - 22 * (1 - ((i - 6) / 7) ** 2)
        c.line(
            [(x - 10, y), (x, y - 8 if i % 2 else y + 8), (x + 12, y)],
            ("carrot", "leaf_light", "kimchi")[i % 3] if i % 3 else "leaf_light",
            4,
            outline=False,
        )


def _poutine(c: Canvas) -> None:
    for i, (x, y, turn) in enumerate(
        (
            (-66, -94, -50),
            (-36, -104, 20),
            (0, -110, -30),
            (38, -106, 50),
            (66, -94, -20),
            (-20, -90, 70),
            (22, -88, 10),
        )
    ):
        with c.at(x, y, turn=turn):
            c.rect(-7, -34, 14, 62, "fries" if i % 2 else "fries_light", radius=3, shade=2)
    c.path(
        "M-80-96C-50-124 50-126 82-96C70-84 60-98 44-84C34-72 22-96 6-84C-8-74-20-96-34-86C-50-78-62-88-80-96Z",
        "meat",
        opacity=0.95,
    )
    for x, y in ((-48, -100), (-8, -108), (30, -100), (56, -88), (-24, -84)):
        c.circle(x, y, 11, "white", shade=2)


_BASE = {"main": "#4f7fb0", "noodle": "#f6e2b0", "meat": "#9a5a3c", "carrot": "#f08a3a", "sprout": "#f3e6c0", "kimchi": "#e0603a", "shrimp": "#f6906a", "nut": "#b9824a", "grain": "#f0cf86", "crust": "#d9a55c", "fries": "#f0c04a", "broth": "#d9a860"}  # fmt: skip
for _noun, _fill, _topping, _aliases, _own in (
    ("pho", "broth", _pho, ("vietnamese noodle soup", "udon", "laksa", "beef noodle soup"), {"main": "#e9eef2", "broth": "#d9a05c"}),
    ("bibimbap", "white", _bibimbap, ("poke bowl", "buddha bowl", "donburi"), {"main": "#4a4650"}),
    ("kimchi", "kimchi_dark", _kimchi, (), {"main": "#8a6a54"}),
    ("pad thai", "noodle_dark", _pad_thai, ("stir fried noodles", "chow mein", "lo mein", "fried noodles", "yakisoba"), {"main": "#d9573f", "noodle": "#eebf73"}),
    ("couscous", "grain", _couscous, ("tabbouleh", "quinoa", "pilaf"), {"main": "#3f8f86"}),
    ("biryani", "grain_dark", _biryani, ("jollof rice", "fried rice"), {"main": "#b8603a", "grain": "#f2b640"}),
    ("miso soup", "broth", _miso, ("wonton soup", "egg drop soup"), {"main": "#3a3238", "broth": "#c9995a"}),
    ("edamame", "leaf_dark", _edamame, ("soybean", "soybeans", "snow pea", "snow peas"), {"main": "#e9e2d6"}),
    ("caesar salad", "leaf", _salad, ("caesar", "greek salad", "side salad"), {"main": "#e9e4da"}),
    ("coleslaw", "white", _slaw, ("slaw", "sauerkraut", "potato salad"), {"main": "#7d6aa8"}),
    ("poutine", "fries", _poutine, ("loaded fries", "chili cheese fries"), {"main": "#c8413a", "meat": "#8a5230"}),
):  # fmt: skip
    figure(
        _noun, height=0.1, units=140, colours={**_BASE, **_own}, aliases=_aliases, tags=_FOOD, facing="front", home="table",
    )(partial(_bowl, fill=_fill, topping=_topping))  # fmt: skip


@figure(
    "onigiri",
    height=0.08,
    units=150,
    colours={"main": "#fbfaf5", "nori": "#33403a"},
    aliases=("rice ball",),
    tags=_FOOD,
    facing="front",
    home="table",
)
def onigiri(pose: Pose, rng: Random) -> Canvas:
    """A rice ball wrapped in seaweed."""
    c = Canvas()
    body = c.path(
        "M0-150C22-150 34-134 44-118L96-36C108-14 92 0 70 0L-70 0C-92 0-108-14-96-36L-44-118C-34-134-22-150 0-150Z",
        "main",
        shade=13,
    )
    with c.inside(body), c.details():
        c.add(
            dots(
                [
                    (-20, -116),
                    (14, -122),
                    (-44, -70),
                    (40, -76),
                    (-70, -24),
                    (68, -20),
                    (-6, -92),
                    (-56, -40),
                    (56, -46),
                ],
                4,
            ),
            "main_dark",
            outline=False,
        )
    c.path("M-36-64L36-64L36 0L-36 0Z", "nori", shade=5)
    return c


@figure(
    "bao bun",
    height=0.08,
    units=120,
    colours={"main": "#fbf4e8", "fill": "#a8603a"},
    aliases=("steamed bun", "baozi", "char siu bao", "takoyaki", "arancini"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def bao(pose: Pose, rng: Random) -> Canvas:
    """A steamed bun with its pleats."""
    c = Canvas()
    c.ellipse(0, -8, 104, 12, "wood")
    c.path("M-92-14C-104-60-66-108-14-112C-8-122 8-122 14-112C66-108 104-60 92-14C60-2-60-2-92-14Z", "main", shade=13)
    c.add(
        lines(
            [(0, -112), (-46, -84), (-58, -60)],
            [(0, -112), (-18, -80), (-22, -56)],
            [(0, -112), (20, -80), (26, -58)],
            [(0, -112), (48, -86), (62, -62)],
        ),
        "main_dark",
        width=5,
    )
    c.circle(0, -112, 8, "main_dark")
    return c


@figure(
    "quesadilla",
    height=0.08,
    units=110,
    colours={"main": "#e6b866", "cheese": "#f6c83a", "fill": "#6b3a28", "plate": "#eef1f3", "crust": "#b9824a"},
    aliases=("quesadillas", "panini sandwich", "arepa", "stuffed pita"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def quesadilla(pose: Pose, rng: Random) -> Canvas:
    """Wedges of quesadilla with cheese that melts."""
    c = Canvas()
    plate(c, 130)
    for x, turn in ((-52, -4), (50, 4)):
        with c.at(x, -8, turn=turn):
            c.path("M-58-20L0-92L58-20Z", "main_dark")
            c.path(
                "M-60-18C-40-26 40-26 60-18C56-4 48 2 42-6C36 8 24 0 14-4C2 10-8-2-16-4C-26 8-36 0-42-4C-52 2-58-8-60-18Z",
                "cheese",
            )
            c.path("M-60-22L0-98L60-22C30-34-30-34-60-22Z", "main", shade=5)
            with c.details():
                for px, py in ((-14, -50), (12, -64), (20, -40), (-30, -34)):
                    c.ellipse(px, py, 8, 5, "crust", outline=False)
    return c


@figure(
    "enchilada",
    height=0.08,
    units=110,
    colours={"main": "#e0a552", "sauce": "#c8402a", "cheese": "#f9e08a", "plate": "#eef1f3"},
    aliases=("enchiladas", "tamale", "tamales", "chimichanga"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def enchilada(pose: Pose, rng: Random) -> Canvas:
    """Rolled tortillas under sauce and cheese."""
    c = Canvas()
    plate(c, 134)
    for x in (-66, 0, 66):
        c.rect(x - 34, -74, 68, 66, "main", radius=26, shade=6)
    c.path(
        "M-112-50C-90-92 90-92 112-50C96-30 76-48 60-34C44-22 26-44 4-32C-20-22-40-44-60-34C-80-26-96-36-112-50Z",
        "sauce",
        shade=4,
    )
    for x, y in ((-70, -64), (-36, -56), (-4, -68), (32, -58), (66, -66)):
        c.line([(x - 12, y + 4), (x, y - 4), (x + 14, y + 3)], "cheese", 7)
    for x, y in ((-50, -72), (14, -56), (50, -72), (-18, -48)):
        c.ellipse(x, y, 7, 4, "leaf")
    return c


@figure(
    "tagine",
    height=0.25,
    units=190,
    colours={"main": "#c9693a", "band": "#f0c98a"},
    aliases=("tajine", "hot pot", "casserole", "pot roast"),
    tags=(*_FOOD, "object"),
    facing="front",
    home="table",
)
def tagine(pose: Pose, rng: Random) -> Canvas:
    """A tagine with its tall lid."""
    c = Canvas()
    lid = c.path("M-12-162C-20-120-60-80-92-54L92-54C60-80 20-120 12-162Z", "main", shade=11)
    with c.inside(lid):
        for y in (-72, -100):
            c.line([(-100, y), (0, y + 9), (100, y)], "band", 8)
    c.circle(0, -172, 17, "main", shade=3)
    c.path("M-112-54L112-54C106-24 80-4 50-2L-50-2C-80-4-106-24-112-54Z", "main_dark", shade=7)
    c.rect(-116, -60, 232, 16, "main", radius=7)
    return c


@figure(
    "full breakfast",
    height=0.06,
    units=110,
    colours={"main": "#f6f3ee", "bean": "#d9692f", "meat": "#9a4f38", "crust": "#c98f5a"},
    aliases=("english breakfast", "fry up", "full english breakfast", "cooked breakfast", "full english"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def full_breakfast(pose: Pose, rng: Random) -> Canvas:
    """Eggs, bacon, sausages, beans and tomato on one plate."""
    c = Canvas()
    c.ellipse(0, -48, 134, 52, "main_dark")
    c.ellipse(0, -52, 134, 52, "main")
    c.ellipse(0, -54, 106, 39, "main_dark", outline=False)
    c.ellipse(0, -53, 102, 37, "main", outline=False)
    _egg(c, -46, -70, 34)
    for y in (-36, -50):
        c.line([(-92, y), (-70, y - 7), (-48, y), (-26, y - 7)], "meat", 9)
    c.add(dots([(34, -40), (48, -34), (60, -42), (42, -50), (58, -30), (30, -30), (70, -34)], 8), "bean")
    for x, y in ((22, -80), (34, -68)):
        c.limb([(x - 24, y + 4, 9), (x + 26, y - 6, 9)], "meat", shade=2)
    c.circle(80, -66, 16, "red", shade=3)
    c.circle(0, -26, 9, "crust")
    c.anchor("top", 0, -80)
    return c
