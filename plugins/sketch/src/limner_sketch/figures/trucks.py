"""Trucks with a bed or a body of their own: pick-ups, monster trucks and tippers."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines, wheel

_LAMPS = {"lamp": "#ffe08a", "glass": "#bfe3f2", "metal": "#a9b3bf"}


def _big_wheel(c: Canvas, x: float, r: float) -> None:
    """Draw a wheel with deep treads that stands on the ground."""
    for i in range(14):
        with c.at(x, -r, turn=i * 360 / 14):
            c.rect(-r * 0.12, -r * 1.06, r * 0.24, r * 0.3, "dark", radius=3, outline=False)
    c.circle(x, -r, r, "dark")
    c.circle(x, -r, r * 0.54, "metal_dark")
    c.circle(x, -r, r * 0.46, "metal", outline=False)
    for i in range(5):
        with c.at(x, -r, turn=i * 72):
            c.circle(0, -r * 0.27, r * 0.1, "dark", outline=False)


def _cab(c: Canvas, y: float) -> None:
    """Draw the body of a pick-up that faces right, its sills at y: bonnet, cab with a window, open bed."""
    with c.at(0, y):
        c.path(
            "M-168 0V-52H-26L-14-100C-10-110-4-114 8-114H52C64-114 72-110 78-100L98-60L150-52C164-50 170-40 170-26V0Z",
            "main",
            shade=10,
        )
        pane = c.path("M0-58L8-94C10-100 14-102 20-102H48C56-102 60-100 64-94L82-58Z", "glass")
        gleam(c, pane, 40, 14)
        c.line([(38, -102), (38, -58)], "main_dark", 6, smooth=False)
        c.rect(-174, -58, 150, 12, "main_dark", radius=5)
        with c.details():
            c.line([(-8, -54), (-8, -6)], "main_dark", 3.5, smooth=False)
            c.rect(10, -46, 20, 7, "main_dark", radius=3)
        c.rect(156, -42, 14, 18, "lamp", radius=5)
        c.rect(-176, -44, 10, 16, "tail", radius=4)


@figure(
    "pickup truck",
    aliases=("pickup", "pick-up", "pick-up truck", "pick up truck", "ute"),
    height=1.9,
    units=170,
    colours={"main": "#3f7fb5", "tail": "#d8473f", **_LAMPS},
    tags=("vehicle",),
    home="road",
)
def pickup(pose: Pose, rng: Random) -> Canvas:
    """A pick-up with an open bed."""
    c = Canvas()
    _cab(c, -30)
    c.rect(-180, -38, 354, 14, "metal", radius=6, shade=4)
    for x in (-104, 112):
        wheel(c, x, 36)
    c.anchor("seat", 38, -76)
    c.anchor("top", -96, -88)
    c.stands(-134, 142)
    return c


@figure(
    "monster truck",
    aliases=("bigfoot truck",),
    height=3.4,
    units=230,
    colours={"main": "#8a4fb5", "flame": "#f6a32c", "tail": "#d8473f", **_LAMPS},
    tags=("vehicle",),
    home="road",
)
def monster_truck(pose: Pose, rng: Random) -> Canvas:
    """A pick-up high above four huge wheels."""
    c = Canvas()
    for x in (-100, 104):
        c.line([(x * 0.4, -120), (x, -66)], "metal_dark", 9, smooth=False)
        c.line([(x * 1.1, -122), (x, -66)], "metal", 9, smooth=False)
    c.rect(-130, -132, 262, 16, "metal_dark", radius=6)
    _cab(c, -116)
    with c.details():
        c.path(
            "M166-118C120-128 108-150 72-144C92-138 84-130 60-132C30-134 20-146-8-138C14-134 10-124-6-120Z",
            "flame",
            outline=False,
        )
    for x in (-104, 108):
        _big_wheel(c, x, 62)
    c.anchor("seat", 38, -162)
    c.anchor("top", 30, -230)
    c.stands(-160, 166)
    return c


@figure(
    "dump truck",
    aliases=("tipper", "tipper truck", "dumper truck", "dumper", "tip truck"),
    height=3.2,
    units=200,
    colours={"main": "#f2b02e", "load": "#a8763f", **_LAMPS},
    tags=("vehicle",),
    home="road",
)
def dump_truck(pose: Pose, rng: Random) -> Canvas:
    """A tipper with a heap of earth in its body."""
    c = Canvas()
    c.curve([(-190, -150), (-140, -186), (-84, -202), (-26, -184), (24, -150)], "load", shade=8)
    c.path("M-214-158H48L36-56H-182Z", "main", shade=10)
    c.add(lines(*([(x, -150), (x + 5, -62)] for x in (-164, -108, -52, 0))), "main_dark", width=7)
    c.rect(-220, -166, 274, 16, "main_dark", radius=6)
    c.rect(-206, -56, 420, 22, "dark", radius=8)
    c.path(
        "M62-40V-164C62-174 68-180 78-180H138C152-180 160-174 166-160L186-106C206-102 214-92 214-74V-40Z",
        "main",
        shade=12,
    )
    pane = c.path("M86-164H136C144-164 147-161 151-152L166-110H86Z", "glass")
    gleam(c, pane, 120, 18)
    c.rect(198, -80, 16, 22, "lamp", radius=7)
    for x in (-150, -64, 146):
        wheel(c, x, 38)
    c.anchor("seat", 122, -80)
    c.anchor("top", -84, -196)
    c.stands(-188, 184)
    return c
