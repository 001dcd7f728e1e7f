"""Things of all sorts, and a few plants."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import ring

_thing = partial(figure, tags=("object",), facing="front")


@_thing("sleeping bag", height=0.3, units=70, colours={"main": "#4f86c0", "second": "#f2b134"}, home="forest")
def sleeping_bag(pose: Pose, rng: Random) -> Canvas:
    """A sleeping bag, laid out."""
    c = Canvas()
    c.rect(-150, -62, 76, 42, "white", radius=18, shade=5)
    c.path("M-130-52C-110-66 100-66 140-46C160-34 160-8 140-4L-120 0C-150 0-150-40-130-52Z", "main", shade=9)
    c.path("M-92-60L-60-61C-70-40-70-18-64-2L-96-1C-100-20-100-40-92-60Z", "second")
    c.line([(-60, -30), (130, -28)], "main_dark", 4, smooth=False, outline=False)
    c.anchor("inside", -96, -20)
    return c


@_thing("passport", aliases=("passport and ticket",), height=0.13, colours={"main": "#2f4f8f"})
def passport(pose: Pose, rng: Random) -> Canvas:
    """A passport."""
    c = Canvas()
    c.rect(-72, -198, 150, 198, "paper", radius=8)
    c.rect(-78, -200, 148, 200, "main", radius=9, shade=8)
    c.add(ring(-4, -118, 38, 32), "gold")
    c.add(geometry.ellipse(-4, -118, 15, 34), "gold", width=5)
    c.line([(-40, -118), (32, -118)], "gold", 5, smooth=False)
    c.line([(-40, -164), (32, -164)], "gold", 9, smooth=False)
    c.line([(-26, -40), (18, -40)], "gold", 8, smooth=False)
    return c


@_thing("sack", aliases=("burlap sack", "bag of grain"), near=("sandbag",), height=0.7, colours={"main": "#c8a06a"})
def sack(pose: Pose, rng: Random) -> Canvas:
    """A full sack."""
    c = Canvas()
    c.path(
        "M-30-160C-46-190-20-200 0-190C20-200 46-190 30-160C74-130 96-80 86-30C80 0 50 0 0 0C-50 0-80 0-86-30C-96-80-74-130-30-160Z",
        "main",
        shade=12,
    )
    c.line([(-36, -158), (0, -150), (36, -158)], "wood", 9)
    c.rect(-28, -96, 56, 46, "main_light", radius=4)
    return c


@_thing(
    "blanket",
    aliases=("picnic blanket",),
    near=("bed sheet", "tablecloth", "quilt"),
    height=0.12,
    units=50,
    colours={"main": "#e5534b", "second": "#fff3e0"},
    home="park",
)
def blanket(pose: Pose, rng: Random) -> Canvas:
    """A checked blanket on the ground."""
    c = Canvas()
    cloth = c.path("M-130-44L130-44L176-2L-176-2Z", "main", shade=3)
    with c.inside(cloth):
        for i in range(7):
            if i % 2 == 0:
                x = -130 + 37 * i
                c.polygon(
                    [(x, -44), (x + 37, -44), ((x + 37) * 1.35, -2), (x * 1.35, -2)],
                    "second",
                    opacity=0.55,
                    outline=False,
                )
        c.rect(-180, -32, 360, 10, "second", opacity=0.55, outline=False)
    c.anchor("seat", 0, -18)
    c.anchor("top", 0, -20)
    return c


@figure(
    "sprout",
    aliases=("seedling", "young plant", "sapling"),
    near=("seed",),
    height=0.12,
    colours={"main": "#7cc25a", "soil": "#7a5238"},
    tags=("plant",),
    facing="front",
    home="garden",
)
def sprout(pose: Pose, rng: Random) -> Canvas:
    """Two leaves that come out of the soil."""
    c = Canvas()
    c.path("M-92 0C-86-36-40-48 0-48C40-48 86-36 92 0Z", "soil", shade=7)
    c.line([(0, -44), (4, -92), (0, -132)], "main_dark", 11)
    c.path("M0-130C-16-176-62-190-96-176C-92-138-50-116 0-130Z", "main", shade=6)
    c.path("M0-138C10-188 58-206 98-194C96-152 52-124 0-138Z", "main_light", shade=6)
    return c


@figure(
    "daffodil",
    aliases=("narcissus",),
    height=0.4,
    colours={"main": "#f7d24a", "second": "#f08a2e"},
    tags=("plant", "flower"),
    facing="front",
    home="garden",
)
def daffodil(pose: Pose, rng: Random) -> Canvas:
    """A daffodil."""
    c = Canvas()
    c.line([(0, 0), (4, -70), (0, -140)], "leaf", 10)
    c.path("M-4 0C-40-40-52-90-40-128C-22-90-6-50 4-4Z", "leaf", shade=4)
    c.path("M4 0C36-30 46-66 38-96C22-66 8-36 0-4Z", "leaf_dark")
    for turn in range(0, 360, 60):
        with c.at(0, -150, turn=turn):
            c.path("M0 0C-26-14-24-42 0-58C24-42 26-14 0 0Z", "main", shade=3)
    c.circle(0, -150, 22, "second", shade=4)
    c.circle(0, -150, 11, "second_dark")
    return c


@figure(
    "orchid",
    height=0.5,
    colours={"main": "#d98fd0", "second": "#f7d24a", "pot": "#f4efe6"},
    tags=("plant", "flower"),
    facing="front",
    home="room",
)
def orchid(pose: Pose, rng: Random) -> Canvas:
    """An orchid in a pot."""
    c = Canvas()
    c.line([(0, -50), (-14, -120), (20, -180), (66, -176)], "leaf_dark", 6)
    for side in (-1, 1):
        c.path(
            f"M0-48C{side * 20}-80 {side * 66}-84 {side * 84}-64C{side * 60}-50 {side * 24}-40 0-48Z", "leaf", shade=4
        )
    for x, y in ((-14, -124), (4, -164), (44, -186), (74, -160)):
        for turn in (0, 72, 144, 216, 288):
            with c.at(x, y, turn=turn):
                c.ellipse(0, -13, 10, 14, "main", outline=turn % 144 == 0)
        c.circle(x, y, 6, "second")
    c.path("M-34-52L34-52L26 0L-26 0Z", "pot", shade=7)
    return c


@_thing(
    "sign",
    aliases=("placard", "sign board", "signboard", "cardboard sign", "protest sign", "notice board"),
    height=0.9,
    units=190,
    colours={"main": "#fdf6e6", "frame": "#b9804a"},
)
def sign(pose: Pose, rng: Random) -> Canvas:
    """A board on a stick, with room for words."""
    c = Canvas()
    c.rect(-7, -100, 14, 100, "frame", shade=3)
    c.rect(-122, -194, 244, 116, "frame", radius=9, shade=6)
    c.rect(-112, -184, 224, 96, "main", radius=5)
    c.anchor("grip", 0, -40)
    c.anchor("words", 0, -136)
    return c
