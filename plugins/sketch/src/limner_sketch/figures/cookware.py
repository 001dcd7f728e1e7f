"""Pots, pans and cutlery."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, taper

TAGS = ("object",)


def _fork(c: Canvas) -> None:
    c.path(
        "M-17-98L-12-98L-10-56L-4-56L-3-98L3-98L4-56L10-56L12-98L17-98L18-46C18-30 10-24 7-16L9 92C9 104-9 104-9 92L-7-16C-10-24-18-30-18-46Z",
        "main",
        shade=4,
    )


def _knife(c: Canvas) -> None:
    c.path("M-6-100C18-92 24-40 18-2L-8 0L-8 92C-8 104-22 104-20 92L-8-98Z", "main", shade=4)


@figure(
    "frying pan",
    aliases=("pan", "skillet"),
    near=("griddle",),
    height=0.16,
    units=120,
    colours={"main": "#454b60", "handle": "#8a5a3a"},
    tags=TAGS,
    home="table",
)
def frying_pan(pose: Pose, rng: Random) -> Canvas:
    """A pan, handle to the right."""
    c = Canvas()
    c.add(taper((70, -52), (206, -84), 20, 24, radius=10), "handle", shade=5)
    c.path("M-128-66L104-66L84-12C82-4 76 0 68 0L-92 0C-100 0-106-4-108-12Z", "main", shade=10)
    c.ellipse(-12, -66, 118, 18, "main_light")
    c.ellipse(-12, -64, 104, 13, "main_dark")
    c.anchor("top", -12, -64)
    c.anchor("grip", 170, -76)
    c.stands(-96, 72)
    return c


@figure(
    "kettle",
    aliases=("tea kettle", "teakettle"),
    height=0.24,
    colours={"main": "#d9574b", "knob": "#3d3a4c"},
    tags=TAGS,
    home="table",
)
def kettle(pose: Pose, rng: Random) -> Canvas:
    """A whistling kettle."""
    c = Canvas()
    c.add(geometry.read_path("M-56-118C-72-216 72-216 56-118"), "knob", width=15)
    c.path("M64-70C96-78 98-112 124-128L146-112C136-84 122-44 78-34Z", "main_dark")
    c.path("M-92-12C-104-70-70-134 0-134C70-134 104-70 92-12C91-4 86 0 78 0L-78 0C-86 0-91-4-92-12Z", "main", shade=15)
    c.path("M-36-128C-30-146 30-146 36-128Z", "main_light")
    c.circle(0, -150, 12, "knob")
    with c.details():
        c.path("M-66-84C-60-98-50-106-40-110", "main_light", width=10, outline=False)
        c.line([(-90, -26), (90, -26)], "main_dark", 7)
    c.anchor("grip", 0, -192)
    return c


@figure(
    "cutlery",
    aliases=("fork and knife", "knife and fork", "silverware"),
    near=("restaurant", "dinner", "lunch"),
    height=0.21,
    colours={"main": "#a9b4c6"},
    tags=("object", "symbol"),
    facing="front",
)
def cutlery(pose: Pose, rng: Random) -> Canvas:
    """A fork and a knife, side by side."""
    c = Canvas()
    with c.at(-40, -102):
        _fork(c)
    with c.at(48, -102):
        _knife(c)
    return c


@figure("fork", height=0.2, colours={"main": "#a9b4c6"}, tags=TAGS, facing="front")
def fork(pose: Pose, rng: Random) -> Canvas:
    """A fork, leaning."""
    c = Canvas()
    with c.at(0, -94, turn=26):
        _fork(c)
    c.anchor("grip", -26, -40)
    return c


@figure(
    "kitchen knife",
    aliases=("knife", "chef's knife", "bread knife"),
    height=0.3,
    colours={"main": "#b7c1d0", "handle": "#5a4034"},
    tags=TAGS,
    facing="front",
)
def kitchen_knife(pose: Pose, rng: Random) -> Canvas:
    """A cook's knife, leaning."""
    c = Canvas()
    with c.at(0, -102, turn=36):
        c.path("M-18 28L-18-122C14-100 30-50 26 28Z", "main", shade=6)
        c.path("M-18 28L18 28L14 104C13 118-16 118-18 104Z", "handle", shade=5)
        c.add(dots([(-2, 52), (-2, 80)], 4), "metal")
    c.anchor("grip", -46, -34)
    return c


@figure(
    "spoon",
    aliases=("tablespoon", "teaspoon", "ladle"),
    near=("wooden spoon", "spatula"),
    height=0.2,
    colours={"main": "#a9b4c6"},
    tags=TAGS,
    facing="front",
)
def spoon(pose: Pose, rng: Random) -> Canvas:
    """A spoon, leaning."""
    c = Canvas()
    with c.at(0, -97, turn=26):
        c.path(
            "M0-104C24-104 32-78 30-58C28-38 14-28 8-18L10 94C10 106-10 106-10 94L-8-18C-14-28-28-38-30-58C-32-78-24-104 0-104Z",
            "main",
            shade=5,
        )
        c.ellipse(-2, -66, 19, 26, "main_dark")
    c.anchor("grip", -26, -40)
    return c


@figure(
    "plate",
    aliases=("dish", "dinner plate", "platter"),
    near=("meal", "saucer"),
    height=0.05,
    units=40,
    colours={"main": "#f3f4f8", "main_dark": "#cdd3de", "rim": "#5f93c4"},
    named=("main", "rim"),
    tags=TAGS,
    facing="front",
    home="table",
)
def plate_(pose: Pose, rng: Random) -> Canvas:
    """A plate on the table; food lies on ``top``."""
    c = Canvas()
    c.ellipse(0, -18, 128, 18, "main_dark")
    c.ellipse(0, -22, 128, 17, "main")
    c.add(geometry.ellipse(0, -22, 116, 14), "rim", width=4)
    c.ellipse(0, -20, 84, 9, "main_dark")
    c.anchor("top", 0, -22)
    c.stands(-70, 70)
    return c


@figure(
    "rolling pin", height=0.12, units=90, colours={"main": "#d8a465", "handle": "#9a6a45"}, tags=TAGS, facing="front"
)
def rolling_pin(pose: Pose, rng: Random) -> Canvas:
    """A rolling pin."""
    c = Canvas()
    with c.at(0, -62, turn=-14):
        c.rect(-176, -13, 352, 26, "handle", radius=12, shade=4)
        c.rect(-122, -36, 244, 72, "main", radius=14, shade=10)
        with c.details():
            c.add(lines([(-96, -14), (-20, -14)]), "main_light", width=8, outline=False)
    c.anchor("grip", 150, -100)
    return c


@figure(
    "whisk", near=("mixer",), height=0.28, colours={"main": "#9fabbd", "handle": "#d9574b"}, tags=TAGS, facing="front"
)
def whisk(pose: Pose, rng: Random) -> Canvas:
    """A whisk, leaning."""
    c = Canvas()
    with c.at(0, -98, turn=28):
        for half in (44, 24):
            c.add(geometry.read_path(f"M-6 10C-{half}-20-{half}-108 0-108C{half}-108 {half}-20 6 10"), "main", width=6)
        c.line([(0, 8), (0, -106)], "main", 6)
        c.rect(-13, 4, 26, 106, "handle", radius=11, shade=5)
    c.anchor("grip", -30, -40)
    return c
