"""Spices, herbs, nuts and what else gives taste."""

from __future__ import annotations

import math
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._breed import fringe
from limner_sketch.figures._parts import lines

_SPICE = ("food",)


@figure(
    "ginger",
    height=0.08,
    units=120,
    colours={"main": "#dcb57a", "flesh": "#f6e6a8"},
    tags=_SPICE,
    facing="front",
    aliases=("ginger root", "turmeric", "galangal"),
)
def ginger(pose: Pose, rng: Random) -> Canvas:
    """A root of ginger, cut at one end."""
    c = Canvas()
    for joints in (
        [(-90.0, -40.0, 27.0), (-20, -50, 36), (60, -44, 32)],
        [(-40, -54, 27), (-58, -92, 21)],
        [(14, -56, 29), (28, -100, 22)],
        [(60, -46, 28), (102, -72, 20)],
        [(20, -40, 26), (40, -14, 17)],
    ):
        c.limb(joints, "main", shade=6)
    c.limb([(-80, -42, 25), (-20, -50, 33), (56, -46, 29)], "main", outline=False)
    c.ellipse(-106, -40, 18, 26, "main_dark", turn=8)
    c.ellipse(-107, -40, 14, 21, "flesh", turn=8)
    with c.details():
        c.add(
            lines([(-60, -64), (-54, -36)], [(-10, -82), (-6, -54)], [(36, -74), (34, -48)], [(76, -58), (82, -42)]),
            "main_dark",
            width=3.4,
        )
    return c


@figure(
    "almond",
    height=0.03,
    units=130,
    colours={"main": "#b9773f"},
    tags=_SPICE,
    facing="front",
    aliases=("almonds", "pecan", "pecans", "brazil nut", "macadamia"),
)
def almond(pose: Pose, rng: Random) -> Canvas:
    """Three almonds."""
    c = Canvas()
    for x, y, turn in ((-50, -52, -34), (50, -50, 30), (0, -74, 2)):
        with c.at(x, y, turn=turn):
            nut = c.path(
                "M0-66C26-48 40-14 34 16C28 42 12 52 0 52C-12 52-28 42-34 16C-40-14-26-48 0-66Z", "main", shade=7
            )
            with c.inside(nut), c.details():
                for dx in (-18, -6, 6, 18):
                    c.line([(dx * 0.4, -56), (dx * 1.2, 0), (dx * 0.5, 46)], "main_dark", 3, outline=False)
    return c


@figure(
    "cashew",
    height=0.03,
    units=120,
    colours={"main": "#ecd0a0"},
    tags=_SPICE,
    facing="front",
    aliases=("cashews", "cashew nut"),
)
def cashew(pose: Pose, rng: Random) -> Canvas:
    """Two cashews."""
    c = Canvas()
    for x, y, turn, role in ((-34, -50, -20, "main"), (42, -56, 150, "main_light")):
        with c.at(x, y, turn=turn):
            c.path(
                "M-50-34C-30-66 30-66 50-20C62 14 44 44 22 40C4 34 20 12 14-4C6-22-12-14-30-10C-48-8-58-20-50-34Z",
                role,
                shade=6,
            )
    return c


@figure(
    "hazelnut",
    height=0.03,
    units=130,
    colours={"main": "#b06f3c", "cap": "#e6c896"},
    tags=_SPICE,
    facing="front",
    aliases=("hazelnuts", "chestnut", "chestnuts", "filbert", "conker"),
)
def hazelnut(pose: Pose, rng: Random) -> Canvas:
    """Hazelnuts with their pale caps."""
    c = Canvas()
    for x, y, turn in ((-48, -48, -18), (50, -46, 16), (2, -82, 0)):
        with c.at(x, y, turn=turn):
            nut = c.path(
                "M0-54C28-44 44-16 42 10C38 36 18 46 0 46C-18 46-38 36-42 10C-44-16-28-44 0-54Z", "main", shade=8
            )
            with c.inside(nut):
                c.path("M-60 20C-30 6 30 6 60 20L60 60L-60 60Z", "cap", outline=True)
            c.line([(-16, -26), (-22, -6)], "main_light", 6, outline=False)
    return c


@figure(
    "pistachio",
    height=0.03,
    units=120,
    colours={"main": "#ead7ac", "nut": "#9abf5a"},
    tags=_SPICE,
    facing="front",
    aliases=("pistachios", "sunflower seed", "pumpkin seed", "pine nut"),
)
def pistachio(pose: Pose, rng: Random) -> Canvas:
    """Pistachios that have opened."""
    c = Canvas()
    for x, y, turn in ((-50, -42, -30), (48, -42, 26), (0, -74, 0)):
        with c.at(x, y, turn=turn):
            c.path("M0-50C30-44 44-14 38 14C30 36 12 42 0 42C-12 42-30 36-38 14C-44-14-30-44 0-50Z", "main", shade=7)
            c.path("M-4-46C14-34 18 4 6 34C-14 22-18-22-4-46Z", "nut", shade=3)
    return c


@figure(
    "cinnamon stick",
    height=0.08,
    units=120,
    colours={"main": "#a5643a"},
    tags=_SPICE,
    facing="front",
    aliases=("cinnamon", "cinnamon sticks", "vanilla bean", "vanilla"),
)
def cinnamon(pose: Pose, rng: Random) -> Canvas:
    """A bundle of cinnamon sticks."""
    c = Canvas()
    with c.at(0, -50, turn=-16):
        for y, role in ((26, "main_dark"), (-22, "main"), (2, "main_light")):
            c.rect(-116, y - 17, 226, 34, role, radius=8, shade=4)
            c.ellipse(112, y, 13, 17, "main_light")
            c.line([(112, y - 9), (105, y), (112, y + 8), (118, y), (113, y - 3)], "main_dark", 3.6)
        c.rect(-14, -42, 15, 88, "gold", radius=4)
    return c


@figure(
    "star anise",
    height=0.03,
    units=180,
    colours={"main": "#8a4f2c", "seed": "#d99a4f"},
    tags=_SPICE,
    facing="front",
    aliases=("anise", "nutmeg", "clove", "cloves", "cardamom"),
)
def star_anise(pose: Pose, rng: Random) -> Canvas:
    """A star of eight pods, a seed in each."""
    c = Canvas()
    for k in range(8):
        with c.at(0, -90, turn=45 * k):
            c.path("M-7 0C-28-30-26-60 0-90C26-60 28-30 7 0Z", "main" if k % 2 else "main_dark", shade=3)
            c.ellipse(0, -46, 8, 15, "seed", shade=2)
    c.circle(0, -90, 12, "main_dark")
    return c


@figure(
    "rosemary",
    height=0.2,
    colours={"main": "#5f8a68"},
    tags=_SPICE,
    facing="front",
    aliases=("thyme", "dill", "tarragon", "herb", "herbs", "sprig of rosemary"),
)
def rosemary(pose: Pose, rng: Random) -> Canvas:
    """A sprig with needle leaves."""
    c = Canvas()
    for x, lean, tall in ((-14, -34, 150), (16, 32, 156), (0, 0, 196)):
        c.line([(x * 0.3, 0), (x + lean * 0.5, -tall * 0.5), (x + lean, -tall)], "wood", 5)
        for i in range(9):
            k = 0.16 + i * 0.09
            px, py = x * 0.3 + (x * 0.7 + lean) * k, -tall * k
            for side in (-1, 1):
                c.line([(px, py), (px + side * 24, py - 20)], "main" if side < 0 else "main_dark", 7, smooth=False)
        c.line([(x + lean, -tall), (x + lean, -tall - 16)], "main_light", 7, smooth=False)
    return c


@figure(
    "truffle",
    height=0.05,
    units=120,
    colours={"main": "#e6d8b0", "dark_spot": "#5b4a3c"},
    tags=_SPICE,
    facing="front",
    aliases=("truffle mushroom", "black truffle"),
)
def truffle(pose: Pose, rng: Random) -> Canvas:
    """A truffle and a slice of it."""
    c = Canvas()
    fringe(c, -34, -56, 60, "dark_spot", 11, 0.3)
    c.circle(58, -44, 42, "dark_spot")
    cut = c.circle(58, -44, 36, "main", shade=3)
    with c.inside(cut):
        for k in range(5):
            x = 30 + k * 14
            c.line([(x, -90), (x + 8 * math.sin(k), -44), (x - 6, 0)], "dark_spot", 4, outline=False)
    return c
