"""What else is in a house: doors and windows, machines, a fireplace, a piano. All are seen from the front."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, gleam, lines

ROOM = ("object", "furniture")


@figure(
    "rug",
    aliases=("carpet",),
    near=("doormat", "mat", "flying carpet"),
    height=0.4,
    units=60,
    colours={"main": "#cf5f58", "border": "#f3d9a6"},
    tags=ROOM,
    facing="front",
    home="room",
)
def rug(pose: Pose, rng: Random) -> Canvas:
    """A rug on the floor."""
    c = Canvas()
    fringe = [[(-186.0, -54 + 10.0 * i), (-204.0 - i, -54 + 10.0 * i)] for i in range(6)]
    fringe += [[(186.0, -54 + 10.0 * i), (204.0 + i, -54 + 10.0 * i)] for i in range(6)]
    c.add(lines(*fringe), "border", width=5)
    c.path("M-176-60L176-60L194 0L-194 0Z", "main", shade=4)
    c.path("M-160-52L160-52L174-8L-174-8Z", "border")
    c.path("M-150-46L150-46L162-14L-162-14Z", "main_dark")
    c.path("M0-44L62-30L0-16L-62-30Z", "border")
    c.path("M-116-40L-78-30L-116-20L-152-30ZM116-40L78-30L116-20L152-30Z", "main_light")
    c.anchor("top", 0, -30)
    return c


@figure(
    "clock",
    aliases=("wall clock",),
    near=("time", "sundial"),
    height=0.4,
    colours={"main": "#3f7cb8", "dial": "#fdf8ec", "hand": "#3a3550", "second": "#e0504a"},
    tags=("object",),
    facing="front",
    home="room",
)
def clock(pose: Pose, rng: Random) -> Canvas:
    """A round wall clock."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=12)
    c.circle(0, -100, 80, "dial", shade=7)
    ticks = [[(x * 0.87, -100 + (y + 100) * 0.87), (x, y)] for x, y, _ in around(0, -100, 68, 12)]
    c.add(lines(*ticks[0::3]), "hand", width=9)
    with c.details():
        c.add(lines(*ticks[1::3], *ticks[2::3]), "hand", width=5)
    c.add(lines([(0, -100), (-28, -126)], [(0, -100), (36, -138)]), "hand", width=9)
    c.line([(-10, -114), (24, -66)], "second", 4)
    c.circle(0, -100, 8, "second")
    return c


@figure(
    "alarm clock",
    height=0.16,
    colours={"main": "#e0564d", "dial": "#fdf8ec", "hand": "#3a3550"},
    tags=("object",),
    facing="front",
    home="room",
)
def alarm_clock(pose: Pose, rng: Random) -> Canvas:
    """An alarm clock with two bells."""
    c = Canvas()
    c.add(lines([(-50, -28), (-64, -5)], [(50, -28), (64, -5)]), "hand", width=14)
    c.line([(0, -170), (0, -194)], "hand", 9)
    c.circle(0, -200, 10, "hand")
    for flip in (False, True):
        with c.at(3 if flip else -3, -80, flip=flip):
            c.path("M-86-64C-92-96-52-118-28-94Z", "gold_dark" if flip else "gold")
    c.circle(0, -90, 82, "main", shade=11)
    c.circle(0, -90, 64, "dial", shade=6)
    ticks = [[(x * 0.84, -90 + (y + 90) * 0.84), (x, y)] for x, y, _ in around(0, -90, 55, 4)]
    c.add(lines(*ticks), "hand", width=7)
    c.add(lines([(0, -90), (0, -124)], [(0, -90), (26, -76)]), "hand", width=8)
    c.circle(0, -90, 7, "main")
    return c


@figure(
    "window",
    aliases=("glass window",),
    near=("windowsill", "window sill", "window ledge", "sill", "curtains", "curtain"),
    height=1.4,
    colours={"main": "#f4ede0", "curtain": "#e07b5f"},
    named=("main", "curtain"),
    tags=("object",),
    facing="front",
    home="room",
)
def window(pose: Pose, rng: Random) -> Canvas:
    """A window with curtains."""
    c = Canvas()
    c.rect(-84, -196, 168, 184, "main", radius=6, shade=5)
    for x in (-72, 5):
        gleam(c, c.rect(x, -184, 67, 160, "glass", radius=3), x + 44, 16)
    c.rect(-76, -112, 152, 11, "main")
    c.rect(-96, -20, 192, 20, "main", radius=5, shade=5)
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.path(
                "M-102-194L-22-194C-28-140-50-104-80-84C-74-60-72-36-72-16L-102-16Z",
                "curtain_dark" if flip else "curtain",
            )
            with c.details():
                c.add(
                    geometry.read_path("M-66-190C-66-150-78-118-90-100M-88-72L-88-24"),
                    "curtain_dark",
                    width=5,
                    outline=False,
                )
    c.line([(-110, -200), (110, -200)], "wood_dark", 11)
    c.anchor("top", 0, -20)
    return c


@figure(
    "door",
    aliases=("wooden door", "front door"),
    near=("gate", "entrance"),
    height=2.1,
    colours={"main": "#4c8a74", "frame": "#f0e3cc"},
    tags=("object",),
    facing="front",
    home="room",
)
def door(pose: Pose, rng: Random) -> Canvas:
    """A closed door."""
    c = Canvas()
    c.path("M-66-206L66-206L66 0L-66 0Z", "frame", shade=5)
    c.rect(-54, -194, 108, 190, "main", radius=3)
    for y, tall in ((-182, 76), (-96, 76)):
        for x in (-44, 5):
            c.rect(x, y, 39, tall, "main_dark", radius=5)
            c.rect(x + 4, y + 5, 35, tall - 5, "main_light", radius=4, outline=False)
    c.circle(42, -100, 8, "gold", shade=3)
    c.rect(-74, -8, 148, 8, "stone")
    return c


@figure(
    "mirror",
    aliases=("wall mirror",),
    near=("looking glass",),
    height=0.9,
    colours={"main": "#dba94b", "pane": "#cfe8f3"},
    tags=("object",),
    facing="front",
    home="room",
)
def mirror(pose: Pose, rng: Random) -> Canvas:
    """An oval mirror on its foot."""
    c = Canvas()
    c.path("M-12-40L12-40L18-14C40-14 54-10 58 0L-58 0C-54-10-40-14-18-14Z", "main_dark")
    c.ellipse(0, -118, 76, 92, "main", shade=9)
    c.ellipse(0, -118, 61, 76, "pane", shade=6)
    c.add(lines([(-34, -112), (2, -156)], [(-22, -88), (28, -148)]), "shine", width=9, opacity=0.75, outline=False)
    c.circle(0, -210, 11, "main", shade=3)
    return c


@figure(
    "picture",
    aliases=("picture frame", "framed picture", "painting", "photo frame"),
    near=("portrait", "photo", "photograph", "poster"),
    height=0.6,
    units=160,
    colours={"main": "#c9944f", "sky": "#bfe3f2", "hill": "#7fb069", "hill2": "#5a9158"},
    tags=("object",),
    facing="front",
    home="room",
)
def picture(pose: Pose, rng: Random) -> Canvas:
    """A landscape in a frame."""
    c = Canvas()
    c.rect(-110, -160, 220, 160, "main", radius=8, shade=7)
    view = c.rect(-92, -142, 184, 124, "sky", radius=2)
    with c.inside(view):
        c.circle(48, -108, 18, "gold")
        c.path("M-100-40C-60-90-40-96-6-52C20-90 50-90 110-34L110 0L-100 0Z", "hill")
        c.path("M-100-28C-50-48 10-44 110-20L110 0L-100 0Z", "hill2")
    return c


@figure(
    "fireplace",
    aliases=("hearth", "chimney fire"),
    near=("oven fire", "wood stove"),
    height=1.3,
    colours={"main": "#b8604a", "mantel": "#8a5d3f", "hollow": "#3b2a33"},
    tags=ROOM,
    facing="front",
    home="room",
)
def fireplace(pose: Pose, rng: Random) -> Canvas:
    """A brick fireplace with a fire in it."""
    c = Canvas()
    c.rect(-126, -172, 252, 172, "main", shade=7)
    with c.details():
        rows = [[(-118.0, y), (118.0, y)] for y in (-148.0, -122.0, -96.0, -70.0, -44.0, -18.0)]
        ends = [
            [(x, y - 18), (x, y - 8)]
            for i, y in enumerate((-122.0, -96.0, -70.0, -44.0, -18.0))
            for x in ((-98.0, 98.0) if i % 2 else (-110.0, 110.0))
        ]
        c.add(lines(*rows, *ends), "main_dark", width=4, outline=False)
    c.path("M-78 0L-78-78C-78-110-44-128 0-128C44-128 78-110 78-78L78 0Z", "hollow")
    c.path(
        "M-42-16C-60-52-30-64-34-96C-12-86-8-72-8-62C0-72 2-90-2-110C26-92 30-70 26-54C34-58 36-66 36-74C54-54 54-32 42-16Z",
        "fire",
    )
    c.path("M-22-16C-32-38-14-44-14-60C2-48 4-40 10-46C26-34 26-26 20-16Z", "light", outline=False)
    c.add(lines([(-48, -10), (44, -22)], [(-44, -22), (48, -10)]), "wood_dark", width=17)
    c.rect(-146, -192, 292, 24, "mantel", radius=5, shade=6)
    c.rect(-140, -8, 280, 8, "stone")
    c.anchor("top", 0, -192)
    c.anchor("inside", 0, -18)
    return c


@figure(
    "piano",
    aliases=("upright piano",),
    near=("grand piano", "organ", "keyboard instrument"),
    height=1.25,
    units=190,
    colours={"main": "#7a4a38", "key": "#fffaf0", "sheet": "#fdf6e6"},
    tags=("object", "furniture"),
    facing="front",
    home="room",
)
def piano(pose: Pose, rng: Random) -> Canvas:
    """An upright piano."""
    c = Canvas()
    c.rect(-136, -190, 272, 182, "main", radius=6, shade=7)
    c.rect(-118, -166, 236, 56, "main_dark", radius=5)
    c.path("M-36-160L-2-152L34-160L34-116L-2-110L-36-116Z", "sheet")
    c.rect(-118, -62, 236, 46, "main_dark", radius=5)
    c.rect(-146, -84, 292, 18, "main", radius=4, shade=4)
    c.path("M-132-100L132-100L140-80L-140-80Z", "key")
    keys = [[(x, -98.0), (x * 1.03, -89.0)] for x in range(-114, 120, 19) if (x + 114) // 19 % 7 not in {2, 6}]
    c.add(lines(*keys), "dark", width=8)
    for x in (-130, 112):
        c.rect(x, -68, 18, 68, "main", radius=3, shade=4)
    c.rect(-146, -196, 292, 14, "main_light", radius=4)
    c.add(lines([(-12, -12), (-12, -6)], [(12, -12), (12, -6)]), "gold", width=7)
    c.anchor("top", 0, -196)
    c.stands(-136, 136)
    return c


@figure(
    "pillow",
    aliases=("cushion",),
    height=0.4,
    units=140,
    colours={"main": "#8fb7dd"},
    tags=("object",),
    facing="front",
    home="room",
)
def pillow(pose: Pose, rng: Random) -> Canvas:
    """A soft pillow."""
    c = Canvas()
    c.path(
        "M-128-132C-70-112 70-112 128-132C140-136 146-126 140-114C126-84 126-52 140-20C146-6 138 2 126-2C70-18-70-18-126-2C-138 2-146-6-140-20C-126-52-126-84-140-114C-146-126-140-136-128-132Z",
        "main",
        shade=14,
    )
    with c.details():
        c.add(
            geometry.read_path("M-104-106L-74-88M104-106L74-88M-104-28L-74-44M104-28L74-44"),
            "main_dark",
            width=5,
            outline=False,
        )
    c.anchor("top", 0, -112)
    c.anchor("seat", 0, -108)
    return c
