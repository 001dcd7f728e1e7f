"""What activities are done with: clubs and bats, gloves, skates, needles, pans."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, ring, taper

_gear = partial(figure, tags=("object", "tool"), facing="front")
_worn = partial(figure, tags=("object", "wear"), facing="right")


@_gear("ball for juggling", height=0.09, colours={"main": "#e5534b", "second": "#f7d24a"}, units=100)
def juggling_ball(pose: Pose, rng: Random) -> Canvas:
    """A ball in two colours."""
    c = Canvas()
    disc = c.circle(0, -50, 50, "main", shade=8)
    with c.inside(disc):
        c.path("M-10-104C30-80 30-20-10 4L-50 0C-16-30-16-76-50-100Z", "second", outline=False)
    return c


@_worn("boxing glove", aliases=("boxing gloves",), height=0.3, colours={"main": "#d6413c", "cuff": "#f6efe2"})
def boxing_glove(pose: Pose, rng: Random) -> Canvas:
    """A boxing glove."""
    c = Canvas()
    c.path("M-58-70C-84-130-60-196 2-198C70-198 92-150 82-106C78-82 64-70 56-62L-50-58Z", "main", shade=14)
    c.path("M40-128C66-150 98-132 92-104C88-82 66-76 40-84Z", "main_light", shade=5)
    c.rect(-56, -68, 108, 68, "cuff", radius=14, shade=8)
    c.line([(-50, -36), (46, -36)], "main", 9, smooth=False)
    c.anchor("on_hand", 0, -60)
    return c


@_worn(
    "roller skate",
    aliases=("roller skates", "rollerblade", "inline skate"),
    near=("roller blade",),
    height=0.32,
    colours={"main": "#f08aa8", "sole": "#4a4560", "second": "#f7d24a"},
)
def roller_skate(pose: Pose, rng: Random) -> Canvas:
    """A boot on four wheels."""
    c = Canvas()
    c.path("M-70-196L14-196C20-150 26-126 56-112C86-100 92-84 90-58L-66-58C-76-100-74-150-70-196Z", "main", shade=10)
    c.rect(-76, -64, 172, 18, "sole", radius=7)
    for x in (-44, 58):
        c.circle(x, -24, 24, "second", shade=4)
        c.circle(x, -24, 8, "sole")
    c.add(lines([(2, -168), (24, -160)], [(8, -144), (32, -134)], [(20, -122), (44, -112)]), "white", width=7)
    c.rect(-76, -200, 94, 18, "white", radius=6)
    c.anchor("on_foot", -14, -70)
    return c


@_gear(
    "knitting needles",
    aliases=("knitting needle",),
    height=0.3,
    units=170,
    colours={"main": "#e07a9b", "second": "#f6d9a0"},
)
def knitting_needles(pose: Pose, rng: Random) -> Canvas:
    """A scarf on two needles."""
    c = Canvas()
    c.line([(-70, -160), (60, -84)], "metal", 8, smooth=False)
    c.line([(70, -160), (-60, -84)], "metal_dark", 8, smooth=False)
    for x in (-70, 70):
        c.circle(x, -162, 11, "gold")
    cloth = c.path("M-56-112C-30-100 30-100 56-112L52-6C30 2-30 2-52-6Z", "main", shade=8)
    with c.inside(cloth):
        for y in (-80, -48, -16):
            c.line([(-60, y), (-30, y + 6), (0, y), (30, y + 6), (60, y)], "second", 9, outline=False)
    c.anchor("grip", 0, -112)
    return c


@_gear("pan with a pancake", height=0.5, units=200, colours={"main": "#4a4a58", "cake": "#e2a55a"})
def pan_with_pancake(pose: Pose, rng: Random) -> Canvas:
    """A pan, and a pancake in the air above it."""
    c = Canvas()
    with c.at(60, -150, turn=-16):
        c.ellipse(0, 8, 58, 18, "cake_dark")
        c.ellipse(0, 0, 58, 18, "cake")
        c.ellipse(-4, -3, 40, 10, "cake_light", outline=False)
    c.line([(-96, -22), (0, -30)], "wood", 15, smooth=False)
    c.path("M-12-44L132-44C128-8 108 0 60 0C12 0-8-8-12-44Z", "main", shade=7)
    c.ellipse(60, -44, 72, 13, "main_dark")
    c.add(lines([(10, -96), (4, -116)], [(112, -96), (120, -114)]), "white", width=5, outline=False)
    c.anchor("grip", -92, -22)
    return c


@_gear(
    "pair of skis", height=0.32, units=60, colours={"main": "#3f86c9", "second": "#e5534b"}, facing="right", home="snow"
)
def pair_of_skis(pose: Pose, rng: Random) -> Canvas:
    """Two skis, flat on the snow."""
    c = Canvas()
    c.path("M-150-26L130-26C150-28 164-40 170-52C184-44 170-12 136-12L-150-12Z", "second")
    c.path("M-160-14L120-14C140-16 154-28 160-40C174-32 160 0 126 0L-160 0C-168 0-168-14-160-14Z", "main", shade=3)
    for x in (-16, 18):
        c.rect(x, -30, 22, 16, "dark", radius=4)
    c.anchor("seat", 2, -20)
    c.anchor("top", 2, -20)
    c.stands(-130, 130)
    return c


@_gear("baseball bat", aliases=(), height=0.85, colours={"main": "#c98a4d"})
def baseball_bat(pose: Pose, rng: Random) -> Canvas:
    """A baseball bat."""
    c = Canvas()
    with c.at(0, -100, turn=14):
        c.add(taper((0, -100), (0, 60), 30, 15, radius=12), "main", shade=4)
        c.line([(0, 50), (0, 92)], "dark", 14, smooth=False)
        c.circle(0, 98, 11, "main_dark")
        c.anchor("grip", 0, 72)
    return c


@_gear("stick", aliases=("wooden stick",), near=("cane",), height=0.5, units=60, colours={"main": "#8d633f"})
def stick(pose: Pose, rng: Random) -> Canvas:
    """A stick with a twig."""
    c = Canvas()
    c.line([(-110, -8), (-40, -22), (40, -12), (112, -26)], "main", 15)
    c.line([(20, -14), (52, -44)], "main", 9)
    c.ellipse(58, -52, 13, 8, "leaf", turn=-40)
    c.anchor("grip", 0, -17)
    return c


@_gear("bowling ball", height=0.22, colours={"main": "#3f4fa3"})
def bowling_ball(pose: Pose, rng: Random) -> Canvas:
    """A bowling ball with its three holes."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=16)
    for x, y in ((10, -150), (44, -138), (22, -112)):
        c.circle(x, y, 11, "dark")
    c.ellipse(-40, -148, 22, 12, "shine", turn=-35, opacity=0.5, outline=False)
    return c


@_gear("frisbee", aliases=("flying disc",), height=0.12, units=60, colours={"main": "#ef7a3a", "second": "#fff3d6"})
def frisbee(pose: Pose, rng: Random) -> Canvas:
    """A flying disc, tilted, with the lines of its speed."""
    c = Canvas()
    with c.at(0, -44, turn=-12):
        c.path("M-104 0C-104 26-56 38 0 38C56 38 104 26 104 0Z", "main_dark")
        c.ellipse(0, 0, 104, 31, "main", shade=5)
        c.add(geometry.ellipse(0, -3, 80, 21), "main_light", width=4)
        c.add(geometry.ellipse(0, -4, 56, 14), "main_light", width=4)
        c.path("M-22-4L0-14L22-4L0 6Z", "second")
    with c.details():
        for x, y, w in ((-128, -16, 34), (-138, -34, 26), (-124, -52, 20)):
            c.line([(x - w, y + 8), (x, y)], "second_dark", 6)
    return c


@_gear(
    "iron",
    aliases=("clothes iron",),
    height=0.2,
    units=150,
    colours={"main": "#4f93c9", "second": "#e8edf2"},
    facing="right",
    home="room",
)
def iron(pose: Pose, rng: Random) -> Canvas:
    """An iron."""
    c = Canvas()
    c.path("M-104-22C-100-84-60-92-20-92L40-92C84-92 106-60 118-22Z", "main", shade=10)
    c.line([(-72, -84), (-76, -128), (-40, -140), (40, -136), (62, -116), (44, -90)], "main_dark", 20)
    c.path("M-112-22L118-22C126-10 122 0 112 0L-106 0C-116 0-118-22-112-22Z", "second", shade=4)
    c.circle(-20, -56, 13, "second")
    c.anchor("grip", -6, -138)
    return c


@_gear("bubble wand", height=0.72, units=380, colours={"main": "#ef7fae"}, near=("soap bubbles",))
def bubble_wand(pose: Pose, rng: Random) -> Canvas:
    """A ring on a stick, and a stream of bubbles that leave it."""
    c = Canvas()
    c.line([(-20, 0), (-12, -110)], "main", 12, smooth=False)
    c.add(ring(-8, -138, 34, 22), "main")
    stream = ((48, -160, 22), (96, -192, 34), (100, -124, 17), (158, -160, 26), (166, -238, 40), (232, -190, 20), (238, -296, 32), (292, -236, 26), (306, -330, 18), (186, -330, 22))  # fmt: skip
    for x, y, r in stream:
        c.circle(x, y, r, "glass", opacity=0.8)
        c.add(ring(x, y, r, r * 0.88), "shine", opacity=0.8, outline=False)
        c.circle(x - r * 0.34, y - r * 0.36, r * 0.22, "shine", outline=False)
    c.anchor("grip", -18, -20)
    return c


@_gear(
    "movie camera",
    aliases=("video camera", "camcorder"),
    height=0.4,
    colours={"main": "#454458", "lens": "#7fb7d8"},
    facing="right",
)
def movie_camera(pose: Pose, rng: Random) -> Canvas:
    """A film camera with its two reels."""
    c = Canvas()
    for x, r in ((-56, 46), (36, 38)):
        c.circle(x, -160, r, "main_light", shade=5)
        c.circle(x, -160, r * 0.36, "main_dark")
        for dx, dy in ((0, -0.66), (0.57, 0.33), (-0.57, 0.33)):
            c.circle(x + dx * r, -160 + dy * r, r * 0.17, "main_dark", outline=False)
    c.rect(-104, -122, 160, 108, "main", radius=14, shade=9)
    c.polygon([(56, -92), (118, -116), (118, -22), (56, -44)], "main_light")
    c.ellipse(118, -69, 12, 46, "lens")
    c.circle(-72, -92, 11, "fire")
    c.stands(-90, 60)
    return c


@_gear(
    "picnic basket",
    aliases=("picnic hamper", "hamper"),
    height=0.4,
    colours={"main": "#c08a4e", "cloth": "#e5534b"},
    home="park",
)
def picnic_basket(pose: Pose, rng: Random) -> Canvas:
    """A basket with a checked cloth, a loaf and an apple."""
    c = Canvas()
    c.line([(-84, -112), (-74, -190), (0, -206), (74, -190), (84, -112)], "main_dark", 15)
    c.limb([(-46, -120, 20), (-20, -156, 20), (6, -172, 16)], "wood_light")
    c.circle(34, -132, 28, "cloth", shade=6)
    c.line([(36, -158), (42, -172)], "wood_dark", 6)
    c.path("M-112-116L112-116L94-8C92 0 86 0 80 0L-80 0C-86 0-92 0-94-8Z", "main", shade=12)
    with c.details():
        c.add(lines([(-104, -60), (104, -60)], [(-98, -30), (98, -30)]), "main_dark", width=6, outline=False)
    c.path("M-116-122L116-122L110-84L84-70L56-88L28-70L0-88L-28-70L-56-88L-84-70L-110-84Z", "cloth", shade=4)
    with c.details():
        for x in (-84, -28, 28, 84):
            c.rect(x - 12, -118, 24, 18, "white", outline=False, opacity=0.75)
    c.anchor("top", 0, -122)
    c.anchor("grip", 0, -204)
    return c


@_gear("oar", aliases=("paddle", "canoe paddle"), height=1.5, colours={"main": "#b9804a", "second": "#d9483f"})
def oar(pose: Pose, rng: Random) -> Canvas:
    """An oar."""
    c = Canvas()
    c.line([(0, -196), (0, -60)], "main", 10, smooth=False)
    c.path("M-7-78C-26-60-26-20-14 0L14 0C26-20 26-60 7-78Z", "main", shade=5)
    c.rect(-20, -26, 40, 12, "second", radius=2)
    c.line([(-14, -196), (14, -196)], "main_dark", 12, smooth=False)
    c.anchor("grip", 0, -150)
    return c


@_gear(
    "gavel",
    aliases=("judge's hammer", "judge hammer"),
    height=0.25,
    units=150,
    colours={"main": "#8d5a36", "band": "#e2b04a"},
)
def gavel(pose: Pose, rng: Random) -> Canvas:
    """A judge's gavel on its block."""
    c = Canvas()
    c.path("M-96-28C-96-36 96-36 96-28L104 0L-104 0Z", "main_dark", shade=4)
    with c.at(-10, -92, turn=-26):
        c.add(taper((20, 8), (150, 26), 13, 17, radius=6), "main")
        c.rect(-44, -46, 88, 96, "main", radius=13, shade=9)
        c.rect(-48, -30, 96, 11, "band", radius=4)
        c.rect(-48, 24, 96, 11, "band", radius=4)
    c.anchor("grip", 110, -120)
    return c


@_gear(
    "scales of justice",
    aliases=("justice scales", "balance scale", "law"),
    near=("justice", "legal"),
    height=0.6,
    colours={"main": "#d9a53a", "base": "#8d5a36"},
    home="studio",
)
def scales_of_justice(pose: Pose, rng: Random) -> Canvas:
    """A pair of scales."""
    c = Canvas()
    c.line([(0, -188), (0, -20)], "main", 13, smooth=False)
    c.line([(-96, -170), (0, -182), (96, -170)], "main", 12)
    c.circle(0, -190, 13, "main")
    for x in (-92, 92):
        c.add(lines([(x, -168), (x - 40, -88)], [(x, -168), (x + 40, -88)]), "main_dark", width=5)
        c.path(
            f"M{x - 52}-90L{x + 52}-90C{x + 44}-54 {x + 22}-48 {x}-48C{x - 22}-48 {x - 44}-54 {x - 52}-90Z",
            "main",
            shade=6,
        )
    c.path("M-58 0C-52-22-24-28 0-28C24-28 52-22 58 0Z", "base", shade=6)
    return c


@_gear("monocle", height=0.06, colours={"main": "#d9a53a"}, tags=("object", "wear"))
def monocle(pose: Pose, rng: Random) -> Canvas:
    """A single eyeglass on its cord."""
    c = Canvas()
    c.circle(0, -130, 58, "glass", opacity=0.35)
    c.add(ring(0, -130, 66, 53), "main")
    c.add(geometry.read_path("M44-84C70-50 40-20 60 10"), "main_dark", width=7)
    c.anchor("on_face", -30, -124)
    c.stands(-130, 130)
    return c


@_gear("net", aliases=("butterfly net", "fishing net"), height=1.2, colours={"main": "#b9804a", "mesh": "#f1efe6"})
def net(pose: Pose, rng: Random) -> Canvas:
    """A net on a pole."""
    c = Canvas()
    c.line([(-30, 0), (14, -124)], "main", 10, smooth=False)
    bag = c.path("M-24-186C0-110 30-60 62-62C94-66 88-120 80-108C60-140 10-180-24-186Z", "mesh", opacity=0.85)
    with c.inside(bag), c.details():
        c.add(
            lines([(0, -180), (70, -60)], [(30, -160), (90, -80)], [(-10, -140), (90, -110)], [(0, -110), (100, -80)]),
            "metal",
            width=3,
            outline=False,
        )
    with c.at(28, -146, turn=38):
        c.add(geometry.ellipse(0, 0, 66, 34), "main", width=9)
    c.anchor("grip", -18, -36)
    return c


@_gear("spear", aliases=(), near=("javelin", "lance"), height=1.9, colours={"main": "#9a6a45"})
def spear(pose: Pose, rng: Random) -> Canvas:
    """A spear."""
    c = Canvas()
    c.line([(0, 0), (0, -160)], "main", 9, smooth=False)
    c.polygon([(0, -204), (17, -170), (0, -148), (-17, -170)], "metal")
    c.line([(-8, -150), (8, -146)], "fire", 8, smooth=False)
    c.anchor("grip", 0, -90)
    return c


@figure(
    "high heel",
    aliases=("high heels", "stiletto", "heels", "stilettos", "high heeled shoe"),
    height=0.2,
    units=150,
    colours={"main": "#d8353f", "sole": "#3a3034"},
    tags=("object", "wear"),
    facing="right",
    home="studio",
)
def high_heel(pose: Pose, rng: Random) -> Canvas:
    """A shoe with a high heel."""
    c = Canvas()
    c.path("M-92-140L-70-126L-74 0L-88 0C-92-50-104-100-92-140Z", "sole")
    c.path(
        "M-100-148C-84-134-52-128-30-104C0-70 40-46 84-40C112-36 124-20 124-4L60-2C10-4-20-40-46-78C-60-96-80-104-96-108C-104-120-104-136-100-148Z",
        "main",
        shade=9,
    )
    c.path("M-96-108C-80-104-60-96-46-78C-20-40 10-4 60-2L124-4L124 2L56 4C4 2-26-34-52-70C-64-86-82-94-95-98Z", "sole")
    c.anchor("on_foot", -40, -70)
    return c
