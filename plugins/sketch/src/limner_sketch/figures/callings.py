"""What a trade is done at and with: a forge, a potter's wheel, a loom, a workbench, a pickaxe."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_place = partial(figure, tags=("object", "furniture"), facing="front", home="workshop")
_tool = partial(figure, tags=("object", "tool"), facing="front", home="workshop")


@figure(
    "forge",
    aliases=("smithy", "smith's forge", "furnace", "kiln"),
    height=2.25,
    colours={"main": "#9a5a48", "mortar": "#c9a898", "soot": "#3a3340", "hood": "#565c6b"},
    facing="front",
    tags=("object", "scenery"),
    home="workshop",
)
def forge(pose: Pose, rng: Random) -> Canvas:
    """A hearth of bricks with its fire, under a hood of iron."""
    c = Canvas()
    c.path("M-34-200L34-200L34-150L92-104L-92-104L-34-150Z", "hood", shade=8)
    c.rect(-40, -204, 80, 10, "hood_dark", radius=3)
    c.rect(-98, -106, 196, 12, "hood_dark", radius=4)
    for side in (-1, 1):
        c.rect(side * 88 - 8, -96, 16, 34, "hood")
    c.path("M-40-62C-64-84-30-104-34-118C-6-106 2-92 8-112C30-98 52-80 38-62Z", "fire", shade=3)
    c.path("M-18-62C-28-76-8-86-10-98C12-84 26-74 16-62Z", "light", outline=False)
    c.rect(-104, -66, 208, 66, "main", shade=8)
    c.rect(-110, -74, 220, 16, "mortar", radius=4)
    c.path("M-34 0L-34-26C-34-46 34-46 34-26L34 0Z", "soot")
    with c.details():
        c.add(
            lines(
                [(-102, -40), (-40, -40)],
                [(40, -40), (102, -40)],
                [(-102, -20), (-38, -20)],
                [(38, -20), (102, -20)],
                *(
                    [(x, y), (x, y + 20)]
                    for x, y in ((-72, -60), (-56, -40), (-86, -20), (66, -60), (54, -40), (84, -20))
                ),
            ),
            "mortar",
            width=3,
        )
        for x, y, r in ((-30, -4, 7), (-12, -6, 8), (8, -4, 7), (24, -4, 6)):
            c.circle(x, y, r, "fire", outline=False)
    c.anchor("top", 0, -74)
    c.anchor("inside", 0, -60)
    return c


@_place("potter's wheel", aliases=("pottery wheel", "potters wheel", "potter wheel"), height=0.75, colours={"main": "#a8744a", "stone": "#b9b3ab", "clay": "#c98a5f"})  # fmt: skip
def potters_wheel(pose: Pose, rng: Random) -> Canvas:
    """A wheel on its stand, with a ring of wet clay."""
    c = Canvas()
    for x in (-78, 66):
        c.rect(x, -92, 14, 92, "main", radius=3, shade=4)
    c.rect(-70, -34, 142, 12, "main_dark", radius=3)
    c.path("M-104-148L104-148L88-84L-88-84Z", "main", shade=8)
    c.ellipse(0, -148, 104, 17, "main_light")
    c.rect(-9, -164, 18, 16, "stone_dark")
    c.ellipse(0, -170, 70, 14, "stone_dark")
    c.ellipse(0, -176, 70, 14, "stone")
    c.ellipse(0, -178, 40, 7, "clay", outline=False)
    c.anchor("top", 0, -178)
    return c


@_place("workbench", aliases=("work bench", "carpenter's bench"), height=0.85, colours={"main": "#b07a48", "vice": "#6d7482"})  # fmt: skip
def workbench(pose: Pose, rng: Random) -> Canvas:
    """A carpenter's bench with a vice and a shelf."""
    c = Canvas()
    for x in (-128, 108):
        c.rect(x, -170, 20, 170, "main", radius=3, shade=5)
    c.rect(-120, -58, 240, 12, "main_dark", radius=3)
    c.rect(-96, -82, 56, 24, "main_light", radius=3)
    c.rect(-150, -200, 300, 34, "main", radius=5, shade=6)
    c.rect(96, -178, 34, 28, "vice", radius=4)
    c.line([(113, -150), (113, -132)], "vice", 7, smooth=False)
    c.line([(100, -132), (126, -132)], "vice", 6, smooth=False)
    c.anchor("top", 0, -200)
    return c


@_place("loom", aliases=("weaving loom", "weaver's loom"), height=1.5, colours={"main": "#a8744a", "warp": "#f3e9d2", "cloth": "#c8574a", "stripe": "#f2b134", "stripe2": "#3f8fa8"})  # fmt: skip
def loom(pose: Pose, rng: Random) -> Canvas:
    """An upright loom with half a carpet on it."""
    c = Canvas()
    c.add(lines(*([(x, -180), (x, -40)] for x in range(-66, 67, 12))), "warp", width=3)
    c.rect(-72, -102, 144, 66, "cloth", shade=4)
    c.rect(-72, -88, 144, 10, "stripe", outline=False)
    c.rect(-72, -64, 144, 10, "stripe2", outline=False)
    with c.details():
        for x in range(-54, 61, 27):
            c.polygon([(x, -54), (x + 9, -46), (x, -38), (x - 9, -46)], "stripe", outline=False)
    for x in (-96, 80):
        c.rect(x, -200, 16, 200, "main", radius=4, shade=4)
    c.rect(-104, -192, 208, 16, "main", radius=6, shade=4)
    c.rect(-104, -42, 208, 16, "main", radius=6, shade=4)
    c.line([(-40, -108), (48, -116)], "main_light", 9, smooth=False)
    c.rect(-110, -10, 44, 10, "main_dark", radius=3)
    c.rect(66, -10, 44, 10, "main_dark", radius=3)
    return c


@_tool("pickaxe", aliases=("pick axe", "pick"), height=0.9, colours={"main": "#7b8494", "handle": "#a8744a"})
def pickaxe(pose: Pose, rng: Random) -> Canvas:
    """A pickaxe, head up."""
    c = Canvas()
    c.line([(-10, 0), (4, -176)], "handle", 15, smooth=False)
    c.path("M-96-132C-60-186 52-200 104-150C60-176 24-176 4-168C-24-172-62-162-96-132Z", "main", shade=5)
    c.rect(-12, -192, 32, 30, "main_dark", radius=5)
    c.anchor("grip", -6, -50)
    return c


@_tool("trowel", height=0.3, colours={"main": "#aab3c0", "handle": "#a8744a"})
def trowel(pose: Pose, rng: Random) -> Canvas:
    """A bricklayer's trowel, point up."""
    c = Canvas()
    c.rect(-12, -62, 24, 62, "handle", radius=10, shade=4)
    c.line([(0, -60), (0, -92)], "main_dark", 9, smooth=False)
    c.path("M-46-96L46-96C42-150 18-186 0-198C-18-186-42-150-46-96Z", "main", shade=7)
    c.anchor("grip", 0, -30)
    return c


@_tool("chisel", height=0.26, colours={"main": "#aab3c0", "handle": "#c8863f"})
def chisel(pose: Pose, rng: Random) -> Canvas:
    """A chisel, edge up."""
    c = Canvas()
    c.rect(-18, -88, 36, 88, "handle", radius=12, shade=5)
    c.rect(-13, -104, 26, 18, "main_dark", radius=3)
    c.path("M-13-104L13-104L18-186L-18-198Z", "main", shade=4)
    c.anchor("grip", 0, -40)
    return c


@_tool("blowtorch", aliases=("welding torch", "torch for welding", "blow torch"), height=0.3, colours={"main": "#d8493f", "pipe": "#aab3c0", "fire": "#f28a3a", "hot": "#7fd0f2"})  # fmt: skip
def blowtorch(pose: Pose, rng: Random) -> Canvas:
    """A torch that burns with a blue flame."""
    c = Canvas()
    c.rect(-26, -76, 52, 76, "main", radius=12, shade=6)
    c.line([(0, -76), (0, -104), (26, -122)], "pipe", 12, smooth=False)
    c.path("M18-112C52-118 74-146 84-176C54-168 28-150 14-128Z", "fire")
    c.path("M24-116C44-124 56-138 62-154C44-148 30-138 20-126Z", "hot", outline=False)
    c.anchor("grip", 0, -40)
    return c
