"""More instruments, and what plays music."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_instrument = partial(figure, tags=("object", "instrument"), facing="front", home="room")


@_instrument(
    "flute",
    aliases=("recorder", "tin whistle", "piccolo"),
    near=("oboe",),
    height=0.65,
    colours={"main": "#b7c0cc", "key": "#e9c35a"},
)
def flute(pose: Pose, rng: Random) -> Canvas:
    """A flute, held aslant."""
    c = Canvas()
    with c.at(0, -90, turn=-34):
        c.rect(-126, -11, 252, 22, "main", radius=9, shade=6)
        c.rect(-110, -16, 26, 32, "main_dark", radius=6)
        c.ellipse(-97, -9, 8, 4, "dark")
        for x in range(-40, 101, 28):
            c.circle(x, -4, 9, "key")
        c.rect(30, -15, 8, 30, "main_dark", radius=3)
    c.anchor("grip", 0, -90)
    return c


@_instrument("harp", height=1.6, colours={"main": "#d8a63a"})
def harp(pose: Pose, rng: Random) -> Canvas:
    """A harp."""
    c = Canvas()
    c.add(
        lines(*([(-52 + 17 * k, -176 + 7 * k), (-40 + 17 * k, -24 - 17 * k)] for k in range(7))), "paper_dark", width=3
    )
    c.line([(-62, -14), (-62, -196)], "main", 17, smooth=False)
    c.line([(-62, -190), (-20, -172), (20, -134), (62, -150), (84, -176)], "main", 16)
    c.line([(84, -172), (40, -80), (-44, -14)], "main_dark", 22)
    c.rect(-84, -16, 70, 16, "main_dark", radius=6)
    c.circle(-62, -196, 14, "main_light")
    return c


@_instrument(
    "harmonica", aliases=("mouth organ",), height=0.03, units=80, colours={"main": "#b7c0cc", "comb": "#8a4a35"}
)
def harmonica(pose: Pose, rng: Random) -> Canvas:
    """A harmonica."""
    c = Canvas()
    c.rect(-112, -56, 224, 30, "comb", radius=4)
    for k in range(9):
        c.rect(-96 + k * 22, -50, 14, 18, "dark", radius=2)
    c.rect(-116, -84, 232, 34, "main", radius=12, shade=6)
    c.rect(-116, -32, 232, 32, "main", radius=12, shade=6)
    return c


@_instrument(
    "xylophone",
    aliases=("glockenspiel", "marimba"),
    height=0.3,
    units=120,
    colours={"main": "#d8453c", "b": "#f0862c", "c": "#f0c83a", "d": "#47a052", "e": "#3577d8", "f": "#8650c4"},
)
def xylophone(pose: Pose, rng: Random) -> Canvas:
    """A xylophone in the colours of the rainbow, with mallets."""
    c = Canvas()
    c.path("M-124-26L124-44L124-30L-124-8Z", "wood_dark")
    c.path("M-124-88L124-78L124-64L-124-70Z", "wood")
    for k, role in enumerate(("main", "b", "c", "d", "e", "f")):
        tall = 108 - 11 * k
        c.rect(-112 + 38 * k, -52 - tall / 2, 30, tall, role, radius=7, shade=4)
    c.line([(20, -118), (84, -146)], "wood", 6, smooth=False)
    c.circle(16, -116, 11, "accent")
    return c


@_instrument("cello", aliases=("double bass", "violoncello"), height=1.3, colours={"main": "#a9582f"})
def cello(pose: Pose, rng: Random) -> Canvas:
    """A cello on its spike."""
    c = Canvas()
    c.line([(0, -22), (0, 0)], "metal", 5, smooth=False)
    c.path(
        "M0-120C-34-124-46-104-38-84C-32-72-34-66-42-58C-60-36-44-14 0-14C44-14 60-36 42-58C34-66 32-72 38-84C46-104 34-124 0-120Z",
        "main",
        shade=9,
    )
    c.rect(-6, -190, 12, 104, "dark", radius=3)
    c.path("M-8-190C-12-206 8-210 10-198L8-186Z", "main_dark")
    c.add(lines([(-14, -192), (14, -192)], [(-14, -182), (14, -182)]), "dark", width=5)
    c.add(lines([(-16, -56), (16, -56)]), "wood_light", width=7)
    c.line([(-22, -74), (-26, -62), (-22, -50)], "dark", 4)
    c.line([(22, -74), (26, -62), (22, -50)], "dark", 4)
    c.add(lines(*([(x, -180), (x, -32)] for x in (-3, 3))), "paper", width=1.6, outline=False)
    c.path("M-9-50L9-50L5-22L-5-22Z", "dark")
    c.line([(-78, -62), (72, -84)], "wood_dark", 5, smooth=False)
    c.line([(-78, -58), (70, -80)], "paper", 2, smooth=False, outline=False)
    return c


@_instrument(
    "banjo", aliases=("ukulele",), height=0.9, colours={"main": "#f6ead2", "rim": "#a9582f"}, named=("rim", "main")
)
def banjo(pose: Pose, rng: Random) -> Canvas:
    """A banjo, neck up."""
    c = Canvas()
    c.rect(-8, -196, 16, 110, "wood_dark", radius=3)
    c.rect(-14, -208, 28, 30, "wood", radius=5)
    c.circle(0, -58, 58, "rim", shade=6)
    c.circle(0, -58, 46, "main")
    c.add(lines(*([(x, -190), (x, -24)] for x in (-4, 0, 4))), "metal_dark", width=1.8, outline=False)
    c.rect(-15, -42, 30, 6, "wood_dark", radius=2)
    c.anchor("grip", 0, -120)
    return c


@_instrument(
    "accordion", aliases=("concertina",), height=0.4, units=140, colours={"main": "#c8323a", "bellows": "#f4efe2"}
)
def accordion(pose: Pose, rng: Random) -> Canvas:
    """An accordion, drawn out."""
    c = Canvas()
    for k in range(6):
        c.path(
            f"M{-54 + 18 * k}-124L{-45 + 18 * k}-132L{-36 + 18 * k}-124L{-36 + 18 * k}-12L{-45 + 18 * k}-4L{-54 + 18 * k}-12Z",
            "bellows",
            shade=4,
        )
    c.rect(-112, -136, 60, 136, "main", radius=12, shade=8)
    c.rect(54, -136, 60, 136, "main", radius=12, shade=8)
    c.rect(-108, -124, 22, 112, "white", radius=3)
    c.add(lines(*([(-108, y), (-92, y)] for y in range(-110, -14, 16))), "dark", width=6)
    for y in range(-114, -14, 22):
        for x in (72, 90):
            c.circle(x, y, 5, "gold")
    return c


@_instrument("tuba", aliases=("sousaphone", "french horn"), height=0.9, colours={"main": "#e2ab2d"})
def tuba(pose: Pose, rng: Random) -> Canvas:
    """A tuba."""
    c = Canvas()
    c.add(geometry.rectangle(-58, -118, 92, 112, 42), "main_dark", width=20)
    c.path("M-28-60C-18-120-34-150-72-186C-20-206 60-206 96-186C52-150 34-120 26-60Z", "main", shade=9)
    c.ellipse(12, -190, 84, 15, "main_dark")
    for x in (-22, 0, 22):
        c.rect(x - 7, -96, 14, 46, "main_light", radius=4)
        c.circle(x, -100, 7, "paper")
    c.line([(-58, -74), (-96, -96)], "main", 12)
    return c


@_instrument(
    "vinyl record",
    aliases=("record", "vinyl", "gramophone record", "lp"),
    height=0.3,
    colours={"main": "#2f2c3a", "label": "#d8453c"},
    named=("label", "main"),
)
def vinyl_record(pose: Pose, rng: Random) -> Canvas:
    """A record."""
    c = Canvas()
    c.circle(0, -100, 100, "main")
    for r in (84, 70, 56):
        c.add(geometry.ellipse(0, -100, r, r), "main_light", width=3, outline=False)
    c.circle(0, -100, 36, "label")
    c.circle(0, -100, 7, "paper")
    c.line([(-74, -138), (-46, -166)], "shine", 9, opacity=0.35, outline=False)
    return c


@_instrument(
    "loudspeaker",
    aliases=("speaker", "speakers"),
    near=("amplifier",),
    height=0.5,
    colours={"main": "#6a4f3f", "cone": "#3a3844"},
)
def loudspeaker(pose: Pose, rng: Random) -> Canvas:
    """A loudspeaker."""
    c = Canvas()
    c.rect(-66, -200, 132, 200, "main", radius=10, shade=9)
    for y, r in ((-152, 28), (-66, 50)):
        c.circle(0, y, r, "cone")
        c.circle(0, y, r * 0.72, "metal_dark")
        c.circle(0, y, r * 0.34, "cone")
    return c
