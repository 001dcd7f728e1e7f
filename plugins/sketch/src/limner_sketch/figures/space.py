"""Craft of space."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Affine
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines


@figure(
    "rocket",
    aliases=("rocketship", "rocket ship", "spaceship", "spacecraft", "space rocket", "space ship"),
    near=("missile", "space shuttle", "starship"),
    height=20.0,
    colours={"main": "#f3f4f8", "trim": "#e2504b", "rim": "#7f8ba3", "flame": "#f7943c"},
    named=("trim",),
    tags=("vehicle",),
    facing="front",
    place="air",
    home="space",
)
def rocket(pose: Pose, rng: Random) -> Canvas:
    """A rocket on its flame."""
    c = Canvas()
    c.path("M-26-52C-34-30-20-12 0 14C20-12 34-30 26-52Z", "flame")
    c.path("M-14-52C-18-36-10-24 0-10C10-24 18-36 14-52Z", "light", outline=False)
    c.path("M-44-128C-78-104-86-76-82-38C-66-54-54-60-34-66Z", "trim")
    c.path("M44-128C78-104 86-76 82-38C66-54 54-60 34-66Z", "trim_dark")
    c.rect(-28, -66, 56, 18, "rim", radius=5, shade=5)
    body = c.path(
        "M0-264C40-228 56-182 54-138C52-106 44-80 34-60L-34-60C-44-80-52-106-54-138C-56-182-40-228 0-264Z",
        "main",
        shade=16,
    )
    with c.inside(body):
        c.path("M-80-270L80-270L80-204C40-220-40-220-80-204Z", "trim", outline=False)
        c.path("M14-270L80-270L80-200C60-210 40-214 24-216Z", "trim_dark", outline=False)
        c.rect(-80, -88, 160, 16, "trim", outline=False)
    c.circle(0, -160, 28, "rim")
    pane = c.circle(0, -160, 19, "glass")
    gleam(c, pane, 6, 8)
    c.path("M-8-118L8-118L8-46C6-38-6-38-8-46Z", "trim", shade=4)
    c.anchor("seat", 0, -150)
    c.anchor("face", 0, -160)
    return c


@figure(
    "ufo",
    aliases=("flying saucer", "alien spaceship", "alien ship"),
    near=("mothership",),
    height=4.5,
    colours={"main": "#8e7cc3", "lamp": "#ffe08a", "beam": "#d9f5a8"},
    tags=("vehicle",),
    facing="front",
    place="air",
    home="space",
)
def ufo(pose: Pose, rng: Random) -> Canvas:
    """A flying saucer with its beam, which is longer when something is drawn up in it."""
    c = Canvas()
    if pose.holding:
        c.path("M-62-96L62-96L124 70L-124 70Z", "beam", opacity=0.55, outline=False)
        c.anchor("beam", 0, 46)
    else:
        c.path("M-62-96L62-96L106 0L-106 0Z", "beam", opacity=0.5, outline=False)
    c.path("M-78-142C-78-196-44-224 0-224C44-224 78-196 78-142Z", "glass", opacity=0.9)
    c.ellipse(-32, -186, 11, 24, "shine", turn=28, opacity=0.7, outline=False)
    with c.front():
        c.path(
            "M-164-112C-164-140-90-158 0-158C90-158 164-140 164-112C164-98 90-84 0-84C-90-84-164-98-164-112Z",
            "main",
            shade=13,
        )
        c.path("M-84-98C-60-78 60-78 84-98C50-92-50-92-84-98Z", "main_dark")
        for x, y in ((-118, -118), (-62, -108), (0, -105), (62, -108), (118, -118)):
            c.circle(x, y, 10, "lamp")
    c.anchor("seat", 0, -146)
    c.anchor("inside", 0, -146)
    c.anchor("top", 0, -224)
    return c


@figure(
    "satellite",
    near=("space station", "space probe"),
    height=4.0,
    colours={"main": "#4a78c2", "body": "#e6c15c", "lamp": "#ef5b56"},
    tags=("object",),
    facing="front",
    place="air",
    home="space",
)
def satellite(pose: Pose, rng: Random) -> Canvas:
    """A satellite with two solar panels."""
    c = Canvas()
    with c.at(0, -100, turn=-24):
        c.line([(-190, 0), (190, 0)], "metal", 9)
        for x in (-186, 66):
            c.rect(x, -40, 120, 80, "main", radius=5, shade=7)
            with c.details():
                c.add(
                    lines([(x + 40, -36), (x + 40, 36)], [(x + 80, -36), (x + 80, 36)], [(x + 4, 0), (x + 116, 0)]),
                    "main_light",
                    width=4,
                )
        c.line([(0, 50), (0, 78)], "metal", 9)
        c.path("M-48 62C-40 92 40 92 48 62Z", "metal", shade=5)
        c.line([(0, 78), (0, 100)], "metal_dark", 6)
        c.circle(0, 102, 8, "lamp")
        c.rect(-40, -58, 80, 112, "body", radius=8, shade=10)
        c.rect(-26, -42, 52, 32, "dark", radius=6)
        c.circle(0, 20, 15, "metal", shade=4)
        c.line([(20, -58), (30, -92)], "metal", 6)
    return c


@figure(
    "rover",
    aliases=("mars rover", "moon rover", "lunar rover"),
    height=2.0,
    colours={"main": "#e9e4d8", "panel": "#4a78c2", "tail": "#ef5b56"},
    tags=("vehicle",),
    home="space",
)
def rover(pose: Pose, rng: Random) -> Canvas:
    """A six-wheeled robot of another planet."""
    c = Canvas()
    c.line([(86, -96), (86, -172)], "metal", 11)
    c.rect(58, -200, 66, 36, "main", radius=10, shade=6)
    c.circle(108, -182, 11, "dark")
    c.circle(104, -186, 4, "shine", outline=False)
    c.line([(-98, -128), (-120, -184)], "metal", 6)
    c.circle(-120, -186, 7, "tail")
    c.path("M-164-142L42-142L58-122L-148-122Z", "panel", shade=5)
    c.rect(-118, -122, 222, 46, "main", radius=12, shade=9)
    with c.details():
        c.rect(-96, -110, 54, 22, "gold", radius=4)
        c.circle(60, -99, 9, "metal_dark")
    c.add(geometry.read_path("M-128-30L-62-80L8-34M8-34L62-80L126-30"), "metal_dark", width=11)
    for x in (-128, 0, 128):
        c.circle(x, -33, 33, "dark")
        c.circle(x, -33, 16, "metal", shade=3)
    c.anchor("top", -52, -142)
    c.anchor("seat", -52, -142)
    c.stands(-150, 150)
    return c


@figure("spiral galaxy", aliases=("swirling galaxy",), height=1.0, colours={"main": "#8f7be0", "second": "#e58ad0", "core": "#fff1c4"}, facing="front", place="sky", tags=("sky",), home="space")  # fmt: skip
def galaxy(pose: Pose, rng: Random) -> Canvas:
    """A spiral of stars around a bright core, seen at a slant."""
    c = Canvas()
    tilt = Affine(0.95, -0.28, 0.2, 0.56, 0, -90)
    c.add(tilt.path(geometry.ellipse(0, 0, 140, 140)), "main", opacity=0.14, outline=False)
    for turn, role, seen in ((0, "main", 0.75), (180, "main", 0.75), (38, "second", 0.6), (218, "second", 0.6)):
        arm = [Affine.turn(turn + 34 * i).point(22 + 19 * i, 0) for i in range(7)]
        joints = [(*tilt.point(*at), 17 - 2.3 * i) for i, at in enumerate(arm)]
        c.limb(joints, role, opacity=seen)
    c.add(tilt.path(geometry.ellipse(0, 0, 48, 48)), "second_light", opacity=0.7, outline=False)
    c.add(tilt.path(geometry.ellipse(0, 0, 33, 33)), "core")
    with c.details():
        for width in (3.0, 4.4, 6.4):
            stars = [tilt.point(*Affine.turn(rng.uniform(0, 360)).point(rng.uniform(50, 150), 0)) for _ in range(7)]
            c.add(lines(*([(x, y), (x, y + 0.5)] for x, y in stars)), "shine", width=width, outline=False)
    return c
