"""More that swims in the sea: hammerheads, belugas, eels, fish of the deep."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of

_SEA = ("animal", "sea")


@figure(
    "hammerhead shark",
    height=1.2,
    colours={"main": "#7f93a8", "belly": "#eef2f4"},
    aliases=("hammerhead",),
    place="air",
    tags=_SEA,
    home="underwater",
)
def hammerhead(pose: Pose, rng: Random) -> Canvas:
    """A shark whose eyes are at the ends of a hammer."""
    c = Canvas()
    with c.at(0, -60):
        c.path("M10-34C-4-64-24-88-52-98C-48-74-52-54-64-32Z", "main", shade=6)
        c.path(
            "M-158-8C-176-40-196-58-226-64C-216-40-208-20-202 0C-208 20-214 36-222 52C-194 42-172 24-152 4Z",
            "main",
            shade=5,
        )
        body = c.path(
            "M126-18C80-48 10-50-54-38C-104-28-140-14-168-4C-140 10-60 40 30 40C84 38 120 22 126-18Z", "main", shade=9
        )
        with c.inside(body):
            c.curve([(140, 8), (60, 14), (-40, 12), (-150, 0), (-90, 70), (120, 70)], "belly", outline=False)
            with c.details():
                for x in (52, 66, 80):
                    c.line([(x, -24), (x - 6, -8), (x - 2, 4)], "main_dark", 4, outline=False)
        c.path("M20 28C18 56-2 80-40 86C-38 60-24 36-6 22Z", "main_dark")
        c.path(
            "M104-84C122-92 140-88 146-76C136-52 136-14 150 30C150 46 128 52 110 46C120 18 116-10 104-34C92-52 92-74 104-84Z",
            "main",
            shade=7,
        )
        for y in (-70, 32):
            c.circle(128, y, 11, "white")
            c.eye(129, y, 7.5, mood_of(pose))
        c.smile(112, 2, 22, mood_of(pose), weight=4)
        body_anchors(c, (110, -86), (122, 6), (0, -46))
    return c


@figure(
    "beluga",
    height=1.4,
    units=150,
    colours={"main": "#f1f4f6", "accent": "#c9d6de"},
    aliases=("beluga whale", "white whale"),
    place="air",
    tags=_SEA,
    home="underwater",
)
def beluga(pose: Pose, rng: Random) -> Canvas:
    """A white whale with a round brow."""
    c = Canvas()
    with c.at(0, -70):
        c.path(
            "M-128-2C-156-34-178-46-206-44C-196-20-184-4-172 4C-182 18-190 34-194 52C-168 44-146 28-126 14Z",
            "main_dark",
            shade=5,
        )
        c.path(
            "M156-6C160-40 140-66 108-66C88-66 78-54 60-52C0-58-90-44-138 0C-110 34-20 56 60 50C112 46 150 30 156-6Z",
            "main",
            shade=11,
        )
        c.path("M40 32C44 60 30 84 0 92C-8 66 0 44 16 26Z", "main_dark")
        c.eye(104, -12, 8.5, mood_of(pose))
        c.smile(136, 8, 32, mood_of(pose), weight=4.4)
        c.blush(98, 8, 10)
        body_anchors(c, (104, -66), (154, 6), (0, -52))
    return c


@figure(
    "manatee",
    height=1.0,
    units=160,
    colours={"main": "#97a3ab", "belly": "#b9c3c8"},
    aliases=("sea cow", "dugong"),
    place="air",
    tags=_SEA,
    home="underwater",
)
def manatee(pose: Pose, rng: Random) -> Canvas:
    """A manatee with a broad muzzle and a round tail."""
    c = Canvas()
    with c.at(0, -74):
        c.ellipse(-152, 12, 50, 27, "main_dark", turn=-16)
        c.path(
            "M-130-8C-104-50-30-72 40-66C66-64 84-58 104-52C140-46 162-18 156 14C148 44 118 48 92 40C50 66-70 58-112 26C-126 16-134 6-130-8Z",
            "main",
            shade=11,
        )
        c.ellipse(140, 12, 27, 33, "belly", turn=-8)
        with c.details():
            for x, y in ((132, 4), (146, 2), (130, 18), (148, 16)):
                c.circle(x, y, 2.6, "main_dark", outline=False)
        c.path("M44 30C58 44 58 72 40 88C22 86 10 64 14 40Z", "main_dark", shade=4)
        c.eye(100, -20, 7.5, mood_of(pose))
        c.smile(140, 28, 26, mood_of(pose), weight=4)
        c.blush(96, 0, 9)
        body_anchors(c, (88, -60), (152, 24), (0, -66))
    return c


@figure(
    "eel",
    height=0.4,
    units=150,
    colours={"main": "#6d8a5a", "belly": "#d9d79a"},
    aliases=("moray eel", "moray", "electric eel"),
    place="air",
    tags=_SEA,
    home="underwater",
)
def eel(pose: Pose, rng: Random) -> Canvas:
    """An eel in waves, with a fin along its back."""
    c = Canvas()
    joints = [
        (-176.0, -52.0, 4.0),
        (-140, -38, 13),
        (-92, -62, 19),
        (-40, -92, 22),
        (12, -74, 24),
        (58, -44, 25),
        (106, -58, 27),
        (140, -74, 28),
    ]
    c.limb([(x - 4, y - 13, r * 0.95) for x, y, r in joints[1:-1]], "main_dark")
    body = c.limb(joints, "main", shade=6)
    with c.inside(body):
        c.line([(x, y + r * 0.75) for x, y, r in joints], "belly", 14, outline=False)
        with c.details():
            for x, y in ((-120, -54), (-70, -80), (-20, -94), (30, -70), (80, -58)):
                c.circle(x, y, 5, "main_light", outline=False)
    c.circle(146, -82, 12, "white")
    c.eye(147, -81, 8, mood_of(pose))
    c.smile(154, -58, 24, mood_of(pose), weight=4)
    body_anchors(c, (136, -102), (166, -62), (0, -98))
    return c


@figure(
    "anglerfish",
    height=0.4,
    units=190,
    colours={"main": "#5d5470", "light": "#fbe98a", "fin": "#463f58"},
    aliases=("angler fish",),
    place="air",
    tags=_SEA,
    home="underwater",
)
def anglerfish(pose: Pose, rng: Random) -> Canvas:
    """A fish of the deep with a lantern before its teeth."""
    c = Canvas()
    with c.at(0, -90):
        c.path("M-80 0C-104-30-122-40-146-42C-136-16-136 14-146 42C-122 38-104 28-80 8Z", "fin", shade=5)
        c.line([(6, -74), (26, -128), (84, -138), (112, -104)], "main_dark", 7)
        c.circle(114, -92, 34, "light", opacity=0.3, outline=False)
        c.circle(114, -92, 17, "light")
        c.path("M-30-70C-44-92-64-98-80-92C-74-72-62-56-50-44Z", "fin")
        body = c.path(
            "M96-18C80-66 24-88-30-70C-70-54-92-26-92 4C-92 44-48 78 10 78C60 78 92 60 102 34C76 40 52 34 40 18C56 12 80 4 96-18Z",
            "main",
            shade=10,
        )
        with c.inside(body), c.details():
            for x, y in ((-50, -24), (-30, 8), (-58, 20), (-10, -40), (-20, 40)):
                c.circle(x, y, 7, "main_light", outline=False)
        mouth = c.path("M96-18C80 4 56 12 40 18C52 34 76 40 102 34C110 18 106 0 96-18Z", "mouth")
        with c.inside(mouth):
            for x, y in ((58, 10), (74, 2), (88, -8)):
                c.polygon([(x - 7, y - 6), (x + 7, y - 8), (x + 4, y + 13)], "white")
            for x, y in ((60, 34), (76, 38), (92, 36)):
                c.polygon([(x - 7, y + 4), (x + 7, y + 4), (x, y - 14)], "white")
        c.path("M-24 18C-46 10-64 20-64 42C-42 48-26 38-24 18Z", "fin")
        c.circle(36, -30, 20, "white")
        c.eye(39, -29, 12, mood_of(pose))
        body_anchors(c, (20, -74), (90, 14), (-30, -70))
    return c
