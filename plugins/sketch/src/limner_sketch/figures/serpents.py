"""Snakes and lizards that are known by a hood, a rattle or a crest."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of

_reptile = partial(figure, tags=("animal", "reptile"))


def _coils(c: Canvas, *, rattle: bool) -> None:
    c.limb([(58, -34, 24), (104, -16, 17), (140, -24, 10), (152, -62, 7)], "main_dark")
    if rattle:
        for i, r in enumerate((10, 9, 8, 6.5, 5)):
            c.ellipse(153 + i * 1.5, -70 - i * 11, r, 7, "rattle", shade=2)
    for y, w in ((-22, 96), (-54, 76), (-84, 54)):
        coil = geometry.rectangle(-w - 8, y - 22, 2 * w, 44, 22)
        c.add(coil, "main", shade=8)
        with c.inside(coil), c.details():
            for x in range(-w + 18, w, 38):
                c.polygon([(x - 18, y - 8), (x - 8, y - 20), (x + 2, y - 8), (x - 8, y + 4)], "accent", outline=False)


@_reptile(
    "cobra",
    aliases=("king cobra", "hooded snake"),
    height=0.6,
    colours={"main": "#b58a4a", "accent": "#6b4a2c", "belly": "#f3e3b8"},
    home="desert",
)
def cobra(pose: Pose, rng: Random) -> Canvas:
    """A cobra with its hood spread."""
    c = Canvas()
    _coils(c, rattle=False)
    neck = c.limb([(-14, -92, 21), (-4, -130, 20), (6, -168, 19)], "main")
    with c.inside(neck):
        c.line([(2, -80), (8, -170)], "belly", 15, outline=False)
    hood = c.path(
        "M6-226C44-226 66-196 62-164C56-136 30-124 8-118C-14-124-40-136-48-164C-52-196-32-226 6-226Z", "main", shade=9
    )
    with c.inside(hood):
        c.path("M6-200C24-196 30-160 10-116L2-116C-16-160-12-196 6-200Z", "belly", outline=True)
        for y in (-176, -158, -140):
            c.line([(-8, y), (22, y)], "belly_dark", 3.4, outline=False)
        for x in (-32, 46):
            c.ellipse(x, -168, 7, 12, "accent", outline=False)
    c.line([(8, -188), (10, -172)], "tongue", 4, smooth=False)
    c.line([(4, -164), (10, -172), (17, -165)], "tongue", 3.4, smooth=False)
    c.path(
        "M6-238C28-238 38-222 36-206C32-190 20-184 6-184C-8-184-20-190-24-206C-26-222-16-238 6-238Z",
        "main_light",
        shade=5,
    )
    for x in (-8, 20):
        c.eye(x, -214, 7.5, mood_of(pose))
    c.smile(6, -196, 22, mood_of(pose), weight=3.6)
    body_anchors(c, (6, -238), (8, -188), (-44, -106))
    c.settle()
    return c


@_reptile(
    "rattlesnake",
    aliases=("rattler", "diamondback"),
    height=0.5,
    colours={"main": "#b09a78", "accent": "#6d5a42", "belly": "#efe3c8", "rattle": "#e6cfa0"},
    home="desert",
)
def rattlesnake(pose: Pose, rng: Random) -> Canvas:
    """A rattlesnake with its rattle up."""
    c = Canvas()
    _coils(c, rattle=True)
    neck = c.limb([(-34, -92, 22), (-26, -124, 21), (10, -140, 19), (30, -156, 22)], "main")
    with c.inside(neck):
        c.line([(-12, -86), (-4, -114), (22, -128), (50, -140)], "belly", 12, outline=False)
    c.line([(74, -158), (98, -152)], "tongue", 4.5, smooth=False)
    c.line([(110, -160), (98, -152), (110, -144)], "tongue", 4, smooth=False)
    c.path("M-2-172C0-202 34-208 56-194C74-184 86-172 84-160C80-146 50-138 26-142C6-146-4-156-2-172Z", "main", shade=7)
    for x in (22, 50):
        c.eye(x, -178, 9, mood_of(pose))
    c.smile(58, -156, 26, mood_of(pose), weight=4)
    body_anchors(c, (28, -204), (80, -156), (-44, -106))
    c.settle()
    return c


@_reptile(
    "iguana",
    aliases=("komodo dragon", "bearded dragon", "monitor lizard", "green iguana"),
    height=0.4,
    units=170,
    colours={"main": "#6f9f52", "accent": "#4a7a3c", "belly": "#cfe0a0"},
    home="jungle",
)
def iguana(pose: Pose, rng: Random) -> Canvas:
    """An iguana with a crest of spines and a dewlap."""
    c = Canvas()
    for x in (-40, 52):
        c.limb([(x, -44, 15), (x + 24, -30, 11), (x + 14, -7, 9)], "main_dark")
    c.limb([(-44, -52, 27), (-104, -36, 17), (-160, -22, 9), (-206, -18, 3)], "main", shade=5)
    for i in range(13):
        x = 62 - i * 17
        y = -88 + max(0, (i - 5)) * 7.6 + (6 if i < 2 else 0)
        c.polygon([(x - 9, y + 8), (x + 9, y + 6), (x - 7, y - 21 + i)], "accent")
    body = c.path(
        "M-74-50C-66-88-10-96 34-86C58-92 70-110 96-116C132-120 152-98 150-80C144-62 116-58 98-58C80-40 20-22-26-26C-56-28-72-38-74-50Z",
        "main",
        shade=9,
    )
    with c.inside(body):
        c.ellipse(6, -24, 74, 16, "belly", outline=False)
        with c.details():
            for x in (-44, -14, 16, 42):
                c.line([(x, -92), (x + 8, -62), (x + 2, -40)], "main_dark", 6, outline=False)
    c.path("M104-62C124-58 136-60 142-66C138-36 122-30 112-38Z", "main_light", shade=3)
    c.circle(104, -76, 9, "belly")
    for x in (-58, 36):
        c.limb([(x, -44, 16), (x - 14, -28, 12), (x - 4, -7, 10)], "main")
    c.circle(112, -100, 12, "white")
    c.eye(113, -99, 8, mood_of(pose))
    c.smile(134, -76, 24, mood_of(pose), weight=4)
    body_anchors(c, (104, -118), (148, -76), (-6, -92))
    c.settle()
    return c
