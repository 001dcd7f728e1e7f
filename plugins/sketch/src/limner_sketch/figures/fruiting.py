"""Plants of the kitchen garden that bear fruit, and sprays of leaves: tomato plants, strawberry plants, vines, eucalyptus."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_FRUIT = ((-44, -62), (30, -52), (-20, -104), (46, -112), (-40, -146), (18, -158))


def _leaf(c: Canvas, x: float, y: float, turn: float, size: float, role: str = "main") -> None:
    with c.at(x, y, turn=turn, scale=size):
        c.path("M0 4C-26-6-30-34-22-46C-14-44-8-50 0-66C8-50 14-44 22-46C30-34 26-6 0 4Z", role, shade=3)


def _hung(c: Canvas, x: float, y: float, shape: str) -> None:
    """Draw one fruit that hangs."""
    if shape == "round":
        c.circle(x, y, 18, "fruit", shade=4)
        c.path(
            f"M{x - 11} {y - 17}L{x} {y - 11}L{x + 11} {y - 17}L{x + 3} {y - 20}L{x} {y - 27}L{x - 3} {y - 20}Z",
            "main_dark",
        )
    elif shape == "long":
        c.limb([(x, y - 20, 8), (x + 2, y + 2, 10), (x - 2, y + 26, 6)], "fruit")
    elif shape == "bell":
        c.path(f"M{x - 16} {y - 14}C{x - 24} {y + 12} {x - 12} {y + 24} {x} {y + 20}C{x + 12} {y + 24} {x + 24} {y + 12} {x + 16} {y - 14}C{x + 6} {y - 20} {x - 6} {y - 20} {x - 16} {y - 14}Z", "fruit", shade=4)  # fmt: skip
        c.line([(x, y - 16), (x + 2, y - 26)], "main_dark", 6)
    else:
        for dx, dy in ((-10, -8), (9, -9), (0, 6), (-6, 20), (8, 18)):
            c.circle(x + dx, y + dy, 10, "fruit", shade=2)


def _staked(pose: Pose, rng: Random, *, shape: str) -> Canvas:
    """A tall plant at its stake."""
    c = Canvas()
    c.line([(14, 0), (14, -212)], "wood", 8, smooth=False)
    c.line([(0, 0), (6, -60), (-4, -124), (4, -196)], "main_dark", 9)
    for x, y, turn, size in (
        (-8, -30, -72, 0.9), (16, -36, 70, 0.9), (-12, -84, -60, 1.1), (18, -84, 66, 1.1), (-12, -136, -56, 1.0), (18, -140, 60, 1.0), (-4, -180, -34, 0.9), (10, -184, 36, 0.9), (2, -196, 2, 0.8),
    ):  # fmt: skip
        _leaf(c, x, y, turn, size, "main" if x < 0 else "main_dark")
    for x, y in _FRUIT:
        c.line([(x * 0.4, y - 32), (x, y - 16)], "main_dark", 4)
        _hung(c, x, y, shape)
    c.anchor("top", 0, -206)
    c.stands(-40, 40)
    return c


def _low(pose: Pose, rng: Random, *, shape: str) -> Canvas:
    """A low plant whose fruit hang at its sides."""
    c = Canvas()
    for x, y, turn, size in (
        (-40, -24, -64, 1.2), (40, -24, 64, 1.2), (-22, -40, -34, 1.4), (22, -40, 34, 1.4), (0, -46, 0, 1.5), (-60, -12, -84, 1.0), (60, -12, 84, 1.0),
    ):  # fmt: skip
        _leaf(c, x, y, turn, size, "main" if x < 20 else "main_dark")
    for x, y in ((-74, -22), (-30, -26), (18, -20), (66, -26)):
        c.line([(x * 0.5, -58), (x, y - 16)], "main_dark", 4)
        if shape == "berry":
            c.path(f"M{x - 17} {y - 14}C{x - 20} {y + 4} {x - 6} {y + 20} {x} {y + 22}C{x + 6} {y + 20} {x + 20} {y + 4} {x + 17} {y - 14}C{x + 8} {y - 20} {x - 8} {y - 20} {x - 17} {y - 14}Z", "fruit", shade=4)  # fmt: skip
            c.path(f"M{x - 16} {y - 18}L{x} {y - 8}L{x + 16} {y - 18}L{x} {y - 26}Z", "main_dark")
        elif x in {-74, 66}:
            for dx, r in ((-15, 24), (15, 24), (0, 21)):
                c.ellipse(x + dx, y - 2, r, 27, "fruit" if dx else "fruit_light", shade=3)
            c.line([(x, y - 26), (x + 6, y - 38)], "main_dark", 8)
    c.stands(-60, 60)
    return c


def _bush(pose: Pose, rng: Random, *, shape: str) -> Canvas:
    """A bush full of small fruit."""
    c = Canvas()
    c.curve([(-120, -10), (-132, -70), (-92, -128), (-30, -150), (40, -152), (100, -120), (132, -64), (118, -8), (0, 0)], "main", shade=12)  # fmt: skip
    for x, y in ((-86, -86), (-30, -118), (36, -112), (90, -80), (-62, -36), (4, -66), (64, -34)):
        for dx, dy in ((-11, -4), (10, -6), (0, 10)):
            c.circle(x + dx, y + dy, 11, "fruit", shade=2)
    return c


_PLANTS = (
    ("tomato plant", ("tomato bush", "tomato vine", "growing tomato"), "#e2433a", 1.4, _staked, "round"),
    ("pepper plant", ("bell pepper plant", "chili plant", "chilli plant", "paprika plant"), "#e25b2f", 1.0, _staked, "bell"),
    ("cucumber plant", ("zucchini plant", "courgette plant", "bean plant", "pea plant", "cucumber vine"), "#8cc63f", 1.4, _staked, "long"),
    ("eggplant plant", ("aubergine plant",), "#6a3f8a", 1.0, _staked, "bell"),
    ("grapevine", ("grape vine", "vine", "grape plant", "grapes vine", "grapes plant"), "#7a4a9a", 1.6, _staked, "bunch"),
    ("strawberry plant", ("strawberry bush",), "#e2384a", 0.35, _low, "berry"),
    ("pumpkin plant", ("squash plant", "pumpkin vine", "pumpkins on a vine"), "#ee8a34", 0.7, _low, "gourd"),
    ("melon plant", ("watermelon plant", "watermelon vine"), "#a8c95a", 0.6, _low, "gourd"),
    ("raspberry bush", ("raspberry plant", "currant bush", "cranberry bush", "goji bush"), "#d8344f", 1.3, _bush, "berries"),
    ("blueberry bush", ("blueberry plant", "blueberries bush", "berry bush", "blackberry bush", "blackberry plant", "bilberry bush"), "#4a5aa8", 1.2, _bush, "berries"),
)  # fmt: skip
for _noun, _aliases, _fruit, _height, _artist, _shape in _PLANTS:
    figure(
        _noun,
        aliases=_aliases,
        height=_height,
        units={_staked: 210, _low: 140, _bush: 150}[_artist],
        colours={"main": "#5a9e4f", "fruit": _fruit},
        named=("fruit",),
        tags=("plant",),
        facing="front",
        home="garden",
    )(partial(_artist, shape=_shape))


@figure(
    "eucalyptus",
    aliases=("eucalyptus branch", "eucalyptus sprig", "eucalyptus twig", "eucalyptus leaf", "eucalyptus leaves", "eucalyptus stem", "sprig of eucalyptus", "branch of eucalyptus"),
    height=0.5,
    colours={"main": "#8fb5a3", "stem": "#9a7a62"},
    tags=("plant", "flower"),
    facing="front",
    home="studio",
)  # fmt: skip
def eucalyptus(pose: Pose, rng: Random) -> Canvas:
    """A spray of round, grey-green leaves in pairs."""
    c = Canvas()
    c.line([(-6, 0), (4, -70), (-4, -140), (8, -206)], "stem", 5)
    for i, (y, r) in enumerate(((-36, 25), (-72, 26), (-108, 24), (-142, 21), (-172, 17))):
        x = 2 - i % 2 * 3
        for side in (-1, 1):
            role = "main" if side < 0 else "main_dark"
            c.ellipse(x + side * r * 1.12, y - 6, r, r * 0.84, role, turn=side * -24, shade=3 if side < 0 else 0)
            with c.details():
                c.line([(x, y), (x + side * r * 1.7, y - 12)], "main_light", 2.4, smooth=False, outline=False)
    c.ellipse(10, -206, 11, 16, "main", turn=10)
    return c
