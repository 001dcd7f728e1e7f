"""Organs of the body, as a textbook shows them."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_organ = partial(figure, tags=("object", "body"), facing="front")


@_organ(
    "kidney",
    aliases=("kidneys",),
    height=0.12,
    units=180,
    colours={"main": "#b8453f", "vein": "#4f7fc8", "duct": "#e9b45a"},
)
def kidneys(pose: Pose, rng: Random) -> Canvas:
    """Two kidneys with their vessels."""
    c = Canvas()
    c.line([(-10, -176), (-10, -8)], "vein", 13, smooth=False)
    c.line([(10, -176), (10, -8)], "red", 13, smooth=False)
    for x in (-1, 1):
        c.line([(x * 10, -112), (x * 46, -116)], "vein" if x < 0 else "red", 11, smooth=False)
        c.line([(x * 44, -92), (x * 32, -50), (x * 28, -4)], "duct", 9)
        c.path(
            f"M{x * 50}-164C{x * 96}-174 {x * 112}-130 {x * 106}-96C{x * 100}-56 {x * 66}-44 {x * 48}-62C{x * 36}-76 {x * 54}-90 {x * 48}-108C{x * 40}-126 {x * 24}-154 {x * 50}-164Z",
            "main",
            shade=8,
        )
        c.line([(x * 84, -148), (x * 94, -116)], "main_light", 7, outline=False)
    return c


@_organ(
    "stomach", aliases=("belly organ", "tummy"), height=0.25, units=190, colours={"main": "#ef9a8f", "fold": "#d9776c"}
)
def stomach(pose: Pose, rng: Random) -> Canvas:
    """A stomach with its folds."""
    c = Canvas()
    c.path(
        "M-24-190L2-190C2-164 6-150 26-146C70-150 96-110 88-66C78-16 20 4-24-8C-56-18-74-40-104-34L-108-58C-78-66-58-56-40-54C-20-54-12-70-18-96C-26-126-26-160-24-190Z",
        "main",
        shade=11,
    )
    c.add(
        lines([(40, -128), (56, -96), (44, -60)], [(64, -112), (72, -78), (52, -42)], [(10, -40), (-16, -30)]),
        "fold",
        width=6,
    )
    c.line([(-12, -180), (-10, -140)], "main_light", 7, outline=False)
    return c


@_organ("liver", aliases=("human liver",), height=0.18, units=120, colours={"main": "#a8503f", "bile": "#6f9a4a"})
def liver(pose: Pose, rng: Random) -> Canvas:
    """A liver with its two lobes."""
    c = Canvas()
    c.path("M-30-34C-36-14-22 2-10 0C2-4 0-24-8-36Z", "bile", shade=3)
    c.path(
        "M-118-62C-120-104-70-122-20-118C40-114 104-106 122-88C126-70 70-52 30-48C0-40-20-20-52-14C-96-10-116-32-118-62Z",
        "main",
        shade=10,
    )
    c.line([(6, -116), (0, -84), (10, -46)], "main_dark", 5)
    c.line([(-92, -84), (-60, -100)], "main_light", 7, outline=False)
    return c


@_organ(
    "lungs", aliases=("lung", "pair of lungs"), height=0.35, units=200, colours={"main": "#ef8f98", "pipe": "#f6d3b8"}
)
def lungs(pose: Pose, rng: Random) -> Canvas:
    """Two lungs on the windpipe."""
    c = Canvas()
    c.line([(0, -196), (0, -120)], "pipe", 18, smooth=False)
    for x in (-1, 1):
        c.path(
            f"M{x * 20}-150C{x * 30}-176 {x * 60}-170 {x * 78}-128C{x * 96}-84 {x * 104}-30 {x * 92}-8C{x * 70} 4 {x * 34}-16 {x * 20}-34C{x * 12}-60 {x * 16}-110 {x * 20}-150Z",
            "main",
            shade=9,
        )
        c.line([(0, -122), (x * 30, -98), (x * 48, -62)], "pipe", 11)
        c.line([(x * 30, -98), (x * 56, -110)], "pipe", 8)
        c.line([(x * 42, -76), (x * 70, -62)], "pipe", 7)
    c.add(lines(*([(-8, y), (8, y)] for y in (-184, -170, -156, -142))), "pipe_dark", width=4)
    return c


@_organ(
    "spine",
    aliases=("backbone", "vertebra", "vertebrae", "spinal column"),
    height=0.7,
    units=210,
    colours={"main": "#f3ead6", "disc": "#8fb8d8"},
)
def spine(pose: Pose, rng: Random) -> Canvas:
    """A column of vertebrae."""
    c = Canvas()
    for i in range(9):
        y = -202 + i * 22
        x = (0, 5, 8, 8, 4, -2, -6, -6, -2)[i]
        w = 15 + i * 1.9
        if i:
            c.rect(x - w * 0.8, y - 7, w * 1.6, 9, "disc", radius=4)
        for side in (-1, 1):
            c.limb([(x + side * w * 0.6, y + 7, 6), (x + side * (w + 15), y + 3, 4)], "main_dark")
        c.rect(x - w, y, 2 * w, 16, "main", radius=7, shade=4)
    c.path("M-24 0C-16 20 12 20 20 0Z", "main", shade=4)
    return c


@_organ(
    "intestine",
    aliases=("intestines", "gut", "guts", "colon", "bowel"),
    height=0.4,
    units=180,
    colours={"main": "#f2a79c", "large": "#d97f76"},
)
def intestine(pose: Pose, rng: Random) -> Canvas:
    """The bowels: a frame, and what is wound up in it."""
    c = Canvas()
    c.line([(-66, -14), (-80, -70), (-74, -150), (0, -160), (76, -150), (80, -70), (60, -16), (14, -4)], "large", 30)
    c.line(
        [
            (-40, -122),
            (36, -122),
            (44, -98),
            (-36, -96),
            (-42, -70),
            (38, -70),
            (40, -46),
            (-30, -44),
            (-24, -22),
            (10, -22),
        ],
        "main",
        20,
    )
    with c.details():
        c.add(
            dots([(-82, -110), (-78, -50), (-40, -160), (40, -158), (80, -110), (74, -44)], 5),
            "large_light",
            outline=False,
        )
    return c


@_organ(
    "cell",
    aliases=("human cell", "plant cell", "animal cell", "amoeba"),
    height=0.1,
    units=180,
    colours={"main": "#a8d8c8", "core": "#8a5fb8", "organ": "#ef8a5a"},
)
def cell(pose: Pose, rng: Random) -> Canvas:
    """A cell with its nucleus and organelles."""
    c = Canvas()
    c.curve([(-96, -84), (-70, -160), (4, -180), (80, -152), (104, -78), (66, -14), (-14, 0), (-80, -24)], "main_dark")
    c.curve(
        [(-86, -84), (-62, -150), (4, -168), (72, -142), (94, -78), (58, -24), (-12, -12), (-70, -34)], "main", shade=7
    )
    c.circle(8, -92, 36, "core", shade=6)
    c.circle(14, -96, 14, "core_dark")
    for x, y, turn in ((-52, -116, 30), (58, -132, -24), (58, -46, 20), (-44, -46, -30)):
        with c.at(x, y, turn=turn):
            c.ellipse(0, 0, 22, 12, "organ", shade=3)
            c.line([(-13, 3), (-6, -4), (2, 4), (10, -3)], "organ_light", 3)
    c.add(dots([(-20, -144), (24, -150), (-66, -80), (80, -92), (10, -32), (-14, -60), (34, -56)], 5), "gold")
    return c
