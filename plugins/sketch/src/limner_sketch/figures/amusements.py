"""Toys, games of the arcade and things for a party."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, star

_toy = partial(figure, tags=("object", "toy"))


@_toy(
    "slingshot", aliases=("catapult toy",), height=0.25, colours={"main": "#9a6a45", "band": "#c8413a"}, facing="front"
)
def slingshot(pose: Pose, rng: Random) -> Canvas:
    """A forked stick with a rubber band."""
    c = Canvas()
    c.line([(-44, -180), (-26, -130), (-30, -110)], "band_dark", 7)
    c.path(
        "M-56-196L-38-196C-36-150-26-116 0-112C26-116 36-150 38-196L56-196C58-130 40-100 14-88L14-6C14-2 10 0 0 0C-10 0-14-2-14-6L-14-88C-40-100-58-130-56-196Z",
        "main",
        shade=8,
    )
    c.line([(-47, -182), (-6, -146), (47, -182)], "band", 7)
    c.rect(-20, -158, 30, 22, "wood_dark", radius=5)
    c.add(lines([(-56, -178), (-38, -178)], [(38, -178), (56, -178)]), "band_dark", width=9)
    return c


@_toy(
    "water gun",
    aliases=("squirt gun", "toy gun", "water pistol", "super soaker"),
    height=0.2,
    units=150,
    colours={"main": "#3fb86a", "tank": "#8fd6f6", "accent": "#f28a3a"},
    home="beach",
)
def water_gun(pose: Pose, rng: Random) -> Canvas:
    """A squirt gun that squirts."""
    c = Canvas()
    c.path("M-50-128C-50-150-36-154-20-154L30-154C44-154 52-148 52-128Z", "tank", shade=5)
    c.rect(-12, -164, 26, 14, "accent", radius=4)
    c.path(
        "M-110-128L96-128C104-128 108-122 108-114L108-98C108-92 104-90 98-90L-24-90C-28-70-36-50-44-20L-48 0L-96 0C-94-30-96-70-110-128Z",
        "main",
        shade=9,
    )
    c.line([(-18, -86), (-2, -66), (-30, -58)], "main_dark", 8)
    c.rect(104, -118, 26, 20, "accent", radius=5)
    for x, y in ((148, -112), (168, -104), (186, -92)):
        c.path(
            f"M{x - 10} {y}C{x - 4} {y - 8} {x + 8} {y - 4} {x + 8} {y + 4}C{x + 2} {y + 10} {x - 6} {y + 8} {x - 10} {y}Z",
            "water",
        )
    c.anchor("grip", -70, -40)
    return c


@_toy(
    "pacifier",
    aliases=("dummy", "soother", "baby dummy"),
    height=0.06,
    units=150,
    colours={"main": "#6fb8e8", "teat": "#f6e2b8"},
    facing="front",
)
def pacifier(pose: Pose, rng: Random) -> Canvas:
    """A baby's pacifier."""
    c = Canvas()
    c.path("M-18-96C-34-120-30-150 0-150C30-150 34-120 18-96Z", "teat", shade=5)
    c.path("M-84-90C-84-112-40-104 0-104C40-104 84-112 84-90C84-64 44-60 0-60C-44-60-84-64-84-90Z", "main", shade=8)
    c.circle(0, -34, 30, "main_dark", width=13)
    c.circle(0, -80, 17, "main_light", shade=3)
    c.add(dots([(-50, -84), (50, -84)], 7), "main_dark")
    return c


@_toy(
    "rattle",
    aliases=("baby rattle", "teether"),
    height=0.2,
    colours={"main": "#f6a0b8", "band": "#6fc4d8", "handle": "#f6d24a"},
    facing="front",
)
def rattle(pose: Pose, rng: Random) -> Canvas:
    """A baby's rattle."""
    c = Canvas()
    with c.at(0, -100, turn=24):
        c.rect(-8, -24, 16, 84, "handle", shade=3)
        c.circle(0, 76, 24, "band", width=12)
        c.circle(0, -56, 46, "main", shade=9)
        ball = c.circle(0, -56, 46, "main", outline=False)
        with c.inside(ball):
            c.rect(-60, -68, 120, 24, "band", outline=True)
            c.add(dots([(-26, -56), (0, -56), (26, -56)], 6), "white")
    with c.details():
        c.add(lines([(76, -170), (92, -180)], [(82, -144), (100, -142)]), "handle", width=6)
    return c


@_toy(
    "domino",
    aliases=("dominoes", "domino tile", "dominos"),
    height=0.05,
    units=180,
    colours={"main": "#fbf8f0", "pip": "#33303b"},
    facing="front",
)
def dominoes(pose: Pose, rng: Random) -> Canvas:
    """Two domino tiles."""
    c = Canvas()
    for x, turn, top, low in (
        (-40, -10, ((0, 0),), ((-15, -15), (0, 0), (15, 15))),
        (44, 12, ((-15, -15), (15, 15)), ((-15, -15), (15, -15), (0, 0), (-15, 15), (15, 15))),
    ):
        with c.at(x, -84, turn=turn):
            c.rect(-38, -78, 76, 156, "main", radius=10, shade=7)
            c.line([(-28, 0), (28, 0)], "pip", 4, smooth=False)
            c.add(dots([(px, py - 38) for px, py in top] + [(px, py + 38) for px, py in low], 7.5), "pip")
    return c


@_toy(
    "arcade machine",
    aliases=("arcade game", "arcade cabinet", "pinball machine", "pinball", "video arcade"),
    height=1.8,
    units=220,
    colours={"main": "#6a4fc8", "screen": "#1c1a33", "accent": "#f2b134", "pop": "#ef5f8a"},
    facing="front",
    home="room",
)
def arcade(pose: Pose, rng: Random) -> Canvas:
    """An arcade cabinet."""
    c = Canvas()
    c.path(
        "M-66 0L-66-100L-76-120L-66-212C-66-218-62-220-56-220L56-220C62-220 66-218 66-212L76-120L66-100L66 0Z",
        "main",
        shade=10,
    )
    c.rect(-58, -214, 116, 30, "accent", radius=6)
    c.add(star(-30, -199, 10), "pop")
    c.add(star(30, -199, 10), "pop")
    c.line([(-12, -199), (12, -199)], "pop", 7, smooth=False)
    c.rect(-52, -178, 104, 58, "screen", radius=6)
    c.add(dots([(-32, -160), (-12, -160), (8, -160), (28, -160)], 5.4), "leaf_light")
    c.add(dots([(-22, -146), (-2, -146), (18, -146)], 5.4), "pop")
    c.path("M-6-126L6-126L0-138Z", "white")
    c.path("M-74-118L74-118L80-96L-80-96Z", "main_light", shade=3)
    c.line([(-40, -108), (-40, -128)], "dark", 5, smooth=False)
    c.circle(-40, -130, 8, "pop")
    for x, role in ((6, "accent"), (26, "leaf_light"), (46, "pop")):
        c.ellipse(x, -108, 8, 5, role)
    c.rect(-34, -76, 68, 56, "main_dark", radius=5)
    for x in (-14, 14):
        c.rect(x - 7, -64, 14, 22, "accent", radius=3)
    return c


@_toy(
    "gumball machine",
    aliases=("gum machine", "candy machine", "bubblegum machine"),
    height=0.5,
    colours={"main": "#d8413a", "glass": "#dff0f6"},
    facing="front",
)
def gumball(pose: Pose, rng: Random) -> Canvas:
    """A globe full of gum balls."""
    c = Canvas()
    globe = c.circle(0, -132, 66, "glass", shade=5)
    with c.inside(globe):
        roles = ("red", "gold", "leaf_light", "water", "blush")
        for row, y in enumerate((-76, -94, -112, -130, -146)):
            for i in range(-4, 5):
                c.circle(i * 18 + (9 if row % 2 else 0), y, 9.5, roles[(i * 2 + row * 3) % 5], outline=row < 3)
    c.ellipse(-26, -164, 15, 9, "shine", turn=-34, opacity=0.6, outline=False)
    c.path("M-28-206C-14-214 14-214 28-206L34-188L-34-188Z", "main", shade=4)
    c.path("M-44-76L44-76L54-20L-54-20Z", "main", shade=8)
    c.rect(-66, -22, 132, 22, "main_dark", radius=6)
    c.circle(0, -54, 15, "metal")
    c.line([(-11, -54), (11, -54)], "metal_dark", 6, smooth=False)
    c.rect(-14, -34, 28, 17, "dark", radius=4)
    return c


@_toy(
    "doll house",
    aliases=("dollhouse", "doll's house", "toy house"),
    height=0.8,
    units=190,
    colours={"main": "#f6b8cc", "roof": "#a85fa0", "room": "#fdf1e2"},
    facing="front",
    home="room",
)
def doll_house(pose: Pose, rng: Random) -> Canvas:
    """An open house for dolls with four rooms."""
    c = Canvas()
    c.path("M-112-120L0-194L112-120Z", "roof", shade=7)
    c.path("M-24-132C-24-152 24-152 24-132L24-120L-24-120Z", "room")
    c.rect(-100, -120, 200, 120, "main", shade=6)
    for x, y, role in ((-90, -112, "room"), (6, -112, "glass"), (-90, -54, "light"), (6, -54, "room")):
        c.rect(x, y, 84, 48, role, radius=3)
    c.rect(-82, -84, 40, 16, "water", radius=4)
    c.rect(-84, -92, 14, 24, "wood", radius=3)
    c.path("M34-86L42-102L54-102L62-86Z", "gold")
    c.line([(48, -86), (48, -66)], "wood", 4, smooth=False)
    c.rect(-70, -30, 44, 6, "wood")
    c.add(lines([(-64, -24), (-64, -8)], [(-32, -24), (-32, -8)]), "wood", width=4)
    c.rect(30, -44, 36, 36, "red", radius=6)
    c.circle(-16, -30, 6, "blush")
    return c


@_toy(
    "disco ball",
    aliases=("mirror ball", "glitter ball", "mirrorball"),
    height=0.4,
    units=210,
    colours={"main": "#c3cbd8", "one": "#f6b8d8", "two": "#a8e0f0", "three": "#f6ecb0"},
    tags=("object",),
    facing="front",
    place="air",
)
def disco_ball(pose: Pose, rng: Random) -> Canvas:
    """A ball of mirrors."""
    c = Canvas()
    c.line([(0, -210), (0, -170)], "dark", 4, smooth=False)
    c.rect(-13, -176, 26, 14, "dark", radius=4)
    ball = c.circle(0, -88, 80, "main", shade=10)
    with c.inside(ball):
        for row in range(9):
            y = -160 + row * 18
            for col in range(9):
                role = ("main_light", "one", "two", "main", "three", "main_dark")[(row * 5 + col * 7) % 6]
                if role != "main":
                    c.rect(-80 + col * 18, y, 16, 16, role, outline=False)
        for k in range(-3, 4):
            c.line([(k * 11, -170), (k * 24, -88), (k * 11, -6)], "metal_dark", 2)
        for y in (-142, -124, -106, -88, -70, -52, -34):
            c.line([(-90, y), (0, y + 5), (90, y)], "metal_dark", 2)
    for x, y, r in ((-44, -124, 14), (56, -70, 11), (76, -150, 9)):
        c.add(star(x, y, r, points=4, waist=0.2), "white")
    return c


@_toy(
    "marionette",
    aliases=("string puppet", "puppet", "puppet on strings", "pinocchio"),
    height=0.6,
    units=220,
    colours={"main": "#d8413a", "skin2": "#e9c49a", "legs": "#3f6fb0"},
    facing="front",
    home="stage",
)
def marionette(pose: Pose, rng: Random) -> Canvas:
    """A puppet that hangs on its strings."""
    c = Canvas()
    for hx, px, py in ((-44, -58, -100), (44, 60, -112), (0, 0, -168), (-20, -26, -34), (20, 30, -34)):
        c.line([(hx, -214), (px, py)], "dark_light", 2.4, smooth=False)
    c.line([(-54, -214), (54, -214)], "wood", 10, smooth=False)
    c.line([(0, -226), (0, -202)], "wood", 10, smooth=False)
    for x, kx in ((-14, -26), (14, 30)):
        c.line([(x, -60), (kx, -34), (kx - 2, -8)], "legs", 13, smooth=False)
        c.ellipse(kx + 4, -5, 14, 7, "dark")
        c.circle(kx, -34, 7, "skin2")
    for x, ex, hx, hy in ((-20, -46, -58, -100), (20, 50, 60, -112)):
        c.line([(x, -108), (ex, -84), (hx, hy)], "main", 11, smooth=False)
        c.circle(hx, hy, 9, "skin2")
    c.path("M-24-114L24-114L28-60L-28-60Z", "main", shade=6)
    c.path("M0-112L-16-120L-16-102Z", "gold")
    c.path("M0-112L16-120L16-102Z", "gold")
    c.circle(0, -140, 27, "skin2", shade=5)
    c.path("M-28-146C-30-170-12-178 0-178C12-178 30-170 28-146C14-158-14-158-28-146Z", "wood_dark")
    for x in (-10, 10):
        c.circle(x, -142, 3.4, "eye")
    c.limb([(0, -136, 5), (24, -132, 3)], "skin2")
    c.smile(0, -126, 18, "happy", weight=3)
    return c


@_toy(
    "sandbox",
    aliases=("sandpit", "sand box", "sand pit"),
    height=0.4,
    units=90,
    colours={"main": "#c98a4f", "sand": "#f3dba0"},
    tags=("object",),
    home="park",
)
def sandbox(pose: Pose, rng: Random) -> Canvas:
    """A sandbox with bucket and spade."""
    c = Canvas()
    c.path("M-150-36L-106-66L106-66L150-36Z", "main_dark")
    c.path("M-128-38L-96-58L96-58L128-38C80-30 40-74 0-62C-40-74-80-30-128-38Z", "sand", shade=4)
    c.path("M-60-40C-40-86 10-86 30-40Z", "sand", shade=6)
    c.path("M48-82L84-82L78-46L54-46Z", "red", shade=4)
    c.line([(48, -82), (66, -104), (84, -82)], "metal", 4)
    c.line([(-84, -52), (-102, -100)], "wood", 6, smooth=False)
    c.path("M-92-58L-74-50L-72-34L-86-38Z", "water")
    c.rect(-154, -40, 308, 40, "main", radius=5, shade=6)
    return c


@_toy(
    "lego brick",
    aliases=("lego", "toy brick", "building brick", "plastic brick", "legos"),
    height=0.05,
    units=130,
    colours={"main": "#d8413a"},
)
def lego(pose: Pose, rng: Random) -> Canvas:
    """A brick with studs."""
    c = Canvas()
    c.polygon([(-108, -76), (32, -52), (32, 0), (-108, -24)], "main")
    c.polygon([(32, -52), (108, -84), (108, -34), (32, 0)], "main_dark")
    c.polygon([(-108, -76), (-30, -106), (108, -84), (32, -52)], "main_light")
    for x, y in ((-60, -84), (-16, -76), (26, -70), (-12, -100), (30, -94), (70, -86)):
        c.path(
            f"M{x - 20} {y}L{x - 20} {y - 14}L{x + 20} {y - 14}L{x + 20} {y}C{x + 10} {y + 9} {x - 10} {y + 9} {x - 20} {y}Z",
            "main",
        )
        c.ellipse(x, y - 14, 20, 8, "main_light")
    return c


@_toy(
    "kaleidoscope",
    aliases=("periscope toy",),
    height=0.25,
    units=150,
    colours={"main": "#6a4fc8", "one": "#ef5f8a", "two": "#f2b134", "three": "#3fb8c8"},
)
def kaleidoscope(pose: Pose, rng: Random) -> Canvas:
    """A tube, and the pattern that is seen in it."""
    c = Canvas()
    with c.at(-30, -60, turn=-24):
        c.rect(-96, -26, 170, 52, "main", radius=10, shade=7)
        c.rect(-106, -18, 18, 36, "dark", radius=5)
        c.add(star(-40, 0, 15), "two")
        c.add(star(10, 0, 15), "one")
    c.circle(70, -92, 54, "dark")
    c.circle(70, -92, 47, "white")
    for k in range(6):
        with c.at(70, -92, turn=60 * k):
            c.polygon([(0, 0), (-14, -24), (0, -46), (14, -24)], "one" if k % 2 else "three")
            c.circle(22, -34, 6, "two")
    return c
