"""Flowers by species: the heads that each is known by, on a stem."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import TypeAlias

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._breed import fringe
from limner_sketch.figures._parts import petals

Head: TypeAlias = Callable[[Canvas], None]
_Y = -148


def _stem(c: Canvas, top: float, *, broad: bool = True) -> None:
    c.line([(0, 0), (4, top * 0.5), (0, top)], "leaf_dark", 8)
    if broad:
        c.path("M2-18C18-58 46-66 62-62C58-40 34-20 2-12Z", "leaf", shade=4)
        c.path("M-2-34C-16-72-42-80-58-78C-54-54-32-36-2-26Z", "leaf", shade=4)
    else:
        c.path("M2-6C10-60 34-100 52-120C50-70 34-30 8-2Z", "leaf", shade=4)
        c.path("M-2-6C-8-70-30-110-44-126C-46-80-34-34-8-2Z", "leaf")
    c.stands(-14, 14)


def _carnation(c: Canvas) -> None:
    c.path("M-15-96C-18-124-10-132 0-132C10-132 18-124 15-96C6-90-6-90-15-96Z", "leaf")
    for r, y, role in ((50, -156, "main_dark"), (40, -160, "main"), (26, -166, "main_light")):
        fringe(c, 0, y, r, role, 11, 0.3)
    c.line([(-10, -168), (0, -160), (10, -168)], "main_dark", 4)


def _mum(c: Canvas) -> None:
    for count, length, half, role, turn in (
        (16, 56, 9, "main_dark", 0),
        (14, 44, 8.5, "main", 11),
        (11, 30, 8, "main_light", 5),
    ):
        petals(c, 0, _Y, count, length, half, role, turn=turn)
    c.circle(0, _Y, 11, "heart")


def _dahlia(c: Canvas) -> None:
    for count, length, half, role, turn in (
        (11, 58, 15, "main_dark", 0),
        (10, 44, 14, "main", 16),
        (8, 28, 11, "main_light", 4),
    ):
        petals(c, 0, _Y, count, length, half, role, turn=turn)
    c.circle(0, _Y, 12, "heart", shade=3)


def _marigold(c: Canvas) -> None:
    for r, role in ((52, "main_dark"), (42, "main"), (30, "main_light"), (17, "main")):
        fringe(c, 0, _Y, r, role, 12, 0.26)


def _iris(c: Canvas) -> None:
    for x, turn in ((-16, -34), (16, 34)):
        with c.at(x, -142, turn=turn):
            c.path("M-12 4C-32-26-24-60 0-72C24-60 32-26 12 4Z", "main_light", shade=4)
    c.path("M-16-130C-34-164-20-196 0-204C20-196 34-164 16-130Z", "main", shade=5)
    for x in (-1, 1):
        c.path(
            f"M0-136C{x * 30}-150 {x * 62}-138 {x * 64}-104C{x * 62}-84 {x * 44}-82 {x * 34}-96C{x * 28}-114 {x * 14}-124 0-126Z",
            "main_dark",
        )
        c.line([(x * 10, -132), (x * 32, -126), (x * 44, -110)], "heart", 6)
    c.path("M-14-132C-30-110-20-78 0-74C20-78 30-110 14-132Z", "main", shade=5)
    c.line([(0, -128), (0, -100)], "heart", 7)


def _pansy(c: Canvas) -> None:
    for x in (-27, 27):
        c.circle(x, -172, 34, "main_dark")
    for x in (-30, 30):
        c.circle(x, -142, 31, "main")
        c.ellipse(x * 0.7, -138, 17, 20, "dark", outline=False)
    c.ellipse(0, -118, 38, 29, "heart")
    c.ellipse(0, -128, 19, 17, "dark", outline=False)
    c.circle(0, -142, 8, "gold")


def _violet(c: Canvas) -> None:
    for x, y, turn in ((-20, -168, -30), (20, -168, 30), (-28, -138, -86), (28, -138, 86), (0, -120, 180)):
        with c.at(x * 0.3, -146 + (y + 146) * 0.2, turn=turn):
            c.ellipse(0, -28, 18, 29, "main" if y > -160 else "main_dark", shade=3)
    c.circle(0, -146, 9, "heart")
    for x in (-7, 0, 7):
        c.line([(x * 0.6, -138), (x * 1.4, -120)], "dark", 2.6)


def _five(c: Canvas, *, half: float = 30, notch: bool = False) -> None:
    petals(c, 0, _Y, 5, 54, half, "main", turn=-18)
    if notch:
        petals(c, 0, _Y, 5, 30, 5, "main_dark", turn=-18)
    c.circle(0, _Y, 13, "heart", shade=3)


def _crocus(c: Canvas) -> None:
    for x, turn in ((-12, -20), (12, 20)):
        with c.at(x, -96, turn=turn):
            c.path("M-14 6C-34-34-26-84 0-104C26-84 34-34 14 6Z", "main_dark")
    c.path("M-18-90C-36-130-24-176 0-194C24-176 36-130 18-90Z", "main", shade=6)
    c.path("M0-194L-7-214L0-222L7-214Z", "heart")


def _snowdrop(c: Canvas) -> None:
    c.line([(0, -130), (6, -184), (34, -196), (50, -176)], "leaf_dark", 6)
    c.ellipse(50, -166, 11, 12, "leaf")
    for x, turn in ((-15, 22), (15, -22), (0, 0)):
        with c.at(50 + x * 0.5, -158, turn=turn):
            c.path("M-7 0C-22 26-16 56 0 66C16 56 22 26 7 0Z", "main" if turn else "main_light", shade=3)
    c.line([(44, -100), (50, -94), (56, -100)], "leaf", 4)


def _edelweiss(c: Canvas) -> None:
    petals(c, 0, _Y, 7, 60, 15, "main_dark", turn=10)
    petals(c, 0, _Y, 6, 50, 15, "main", turn=36)
    for x, y in ((0, 0), (-13, -8), (13, -8), (-10, 11), (10, 11)):
        c.circle(x, _Y + y, 9, "heart", shade=2)


def _thistle(c: Canvas) -> None:
    for i in range(-5, 6):
        c.line([(i * 4, -150), (i * 12, -200 + abs(i) * 4)], "main" if i % 2 else "main_light", 9)
    ball = c.ellipse(0, -132, 36, 33, "leaf", shade=6)
    with c.inside(ball):
        for y in (-150, -134, -118):
            for x in (-28, -14, 0, 14, 28):
                c.line([(x - 6, y), (x, y + 8), (x + 6, y)], "leaf_dark", 3.4)


def _lotus_like(c: Canvas) -> None:
    for turn in (-58, 58, -30, 30, 0):
        with c.at(0, -104, turn=turn):
            c.path(
                "M-16 4C-36-34-26-76 0-96C26-76 36-34 16 4Z",
                "main_dark" if abs(turn) == 58 else "main" if turn else "main_light",
                shade=4,
            )


def _anemone(c: Canvas) -> None:
    petals(c, 0, _Y, 7, 56, 24, "main", turn=8)
    c.circle(0, _Y, 24, "white", outline=False)
    c.circle(0, _Y, 14, "dark")
    for i in range(10):
        with c.at(0, _Y, turn=36 * i):
            c.circle(0, -20, 3.4, "dark", outline=False)


def _strelitzia(c: Canvas) -> None:
    c.path("M-8-120C20-150 70-160 112-150C80-128 40-108 2-104Z", "leaf", shade=4)
    for turn, role in ((-34, "main_dark"), (-12, "main"), (14, "main_light")):
        with c.at(10, -132, turn=turn):
            c.path("M-10 4C-14-30-6-58 4-78C16-54 18-24 12 4Z", role)
    c.path("M16-140C40-176 58-188 78-194C74-172 60-150 34-132Z", "heart")


def _orchid_spray(c: Canvas) -> None:
    for y, k in ((-86, 0.6), (-112, 0.75), (-140, 0.88), (-170, 0.7)):
        with c.at(10 if y in {-112, -170} else -10, y, scale=k):
            c.path("M-30 12C-40-20-20-42 0-30C20-42 40-20 30 12C14 28-14 28-30 12Z", "main", shade=4)
            c.ellipse(0, 0, 12, 16, "main_light", outline=False)
            c.circle(0, 8, 6, "heart", outline=False)


for _noun, _head, _broad, _colours, _aliases, _home in (
    ("carnation", _carnation, False, {"main": "#e8506f"}, ("pink carnation",), "garden"),
    ("chrysanthemum", _mum, True, {"main": "#f0b03a", "heart": "#c9782a"}, ("mum flower", "aster", "gerbera"), "garden"),
    ("dahlia", _dahlia, True, {"main": "#c8436a", "heart": "#f6c24a"}, (), "garden"),
    ("marigold", _marigold, True, {"main": "#f59a2e"}, ("marigolds", "calendula"), "garden"),
    ("iris", _iris, False, {"main": "#6a5ac8", "heart": "#f6cf4a"}, ("iris flower", "purple iris"), "garden"),
    ("pansy", _pansy, True, {"main": "#8a5fc8", "heart": "#f6d24a", "dark": "#3a2450"}, (), "garden"),
    ("violet", _violet, True, {"main": "#7d5fd0", "heart": "#fbe08a", "dark": "#3a2450"}, ("viola", "african violet"), "garden"),
    ("forget-me-not", _five, True, {"main": "#6fa8ea", "heart": "#f9d95a"}, ("forget me not", "forget me nots", "periwinkle", "plumbago"), "garden"),
    ("jasmine", partial(_five, half=16), True, {"main": "#fdfaf2", "heart": "#f3d26a"}, ("plumeria", "frangipani", "gardenia"), "garden"),
    ("geranium", partial(_five, half=27, notch=True), True, {"main": "#e8455a", "heart": "#fff1dc"}, ("petunia", "azalea", "rhododendron", "impatiens", "primrose"), "garden"),
    ("buttercup", partial(_five, half=31), True, {"main": "#f9d32f", "heart": "#e0a52a"}, ("ranunculus",), "meadow"),
    ("crocus", _crocus, False, {"main": "#8f6fd8", "heart": "#f59a2e"}, ("crocuses",), "garden"),
    ("snowdrop", _snowdrop, False, {"main": "#f6f8f6"}, ("snowdrops", "lily of the valley"), "garden"),
    ("edelweiss", _edelweiss, True, {"main": "#f4f3ec", "heart": "#e9c94a"}, (), "mountains"),
    ("thistle", _thistle, True, {"main": "#a85fc0"}, ("cornflower",), "meadow"),
    ("magnolia", _lotus_like, True, {"main": "#f6c3d6"}, ("magnolia flower", "protea", "water hyacinth"), "garden"),
    ("anemone flower", _anemone, True, {"main": "#5f6fd8", "dark": "#2a2440"}, ("windflower", "clematis"), "garden"),
    ("bird of paradise flower", _strelitzia, True, {"main": "#f2862e", "heart": "#3f5fc8"}, ("strelitzia", "bird of paradise"), "jungle"),
    ("camellia", _dahlia, True, {"main": "#f08aa0", "heart": "#fbe08a"}, ("zinnia",), "garden"),
    ("gladiolus", _orchid_spray, False, {"main": "#f0608a", "heart": "#fbe08a"}, ("snapdragon", "hollyhock", "delphinium"), "garden"),
):  # fmt: skip

    def _draw(pose: Pose, rng: Random, *, head: Head, broad: bool) -> Canvas:
        c = Canvas()
        _stem(c, -132, broad=broad)
        head(c)
        c.anchor("grip", 0, -50)
        c.anchor("top", 0, -170)
        return c

    figure(
        _noun, height=0.45, colours={"heart": "#ffd257", **_colours}, aliases=_aliases, facing="front", tags=("plant", "flower"), home=_home,
    )(partial(_draw, head=_head, broad=_broad))  # fmt: skip
