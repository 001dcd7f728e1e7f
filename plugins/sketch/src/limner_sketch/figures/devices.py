"""Devices: of the office, the kitchen, the workshop and the laboratory."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_thing = partial(figure, tags=("object",), facing="front")


@_thing(
    "whiteboard",
    aliases=("white board", "presentation board"),
    near=("presentation", "slide show", "powerpoint"),
    height=1.7,
    colours={"main": "#fdfdfb", "second": "#3f86c9"},
    home="room",
)
def whiteboard(pose: Pose, rng: Random) -> Canvas:
    """A white board with a chart on it."""
    c = Canvas()
    c.add(lines([(-70, -60), (-90, 0)], [(70, -60), (90, 0)]), "metal_dark", width=9)
    c.rect(-128, -196, 256, 150, "metal", radius=8)
    c.rect(-118, -187, 236, 130, "main", radius=4, shade=4)
    for i, h in enumerate((28, 48, 40, 74)):
        c.rect(-92 + 36 * i, -74 - h, 24, h, "second" if i % 2 else "fire")
    c.line([(60, -150), (100, -150)], "metal", 7, smooth=False)
    c.line([(60, -128), (92, -128)], "metal", 7, smooth=False)
    c.line([(60, -106), (100, -106)], "metal", 7, smooth=False)
    return c


@_thing(
    "grill",
    aliases=("barbecue", "bbq", "barbecue grill", "charcoal grill"),
    near=("cookout",),
    height=0.95,
    colours={"main": "#d8453a"},
    home="garden",
)
def grill(pose: Pose, rng: Random) -> Canvas:
    """A round grill with sausages."""
    c = Canvas()
    c.add(lines([(-40, -70), (-66, 0)], [(40, -70), (66, 0)], [(0, -66), (0, -8)]), "metal_dark", width=9)
    for x, role in ((-46, "wood"), (-6, "wood"), (34, "wood")):
        c.limb([(x - 14, -138, 10), (x + 16, -140, 10)], role, shade=3)
    c.line([(-86, -128), (86, -128)], "metal", 8, smooth=False)
    c.path("M-88-124L88-124C84-82 50-58 0-58C-50-58-84-82-88-124Z", "main", shade=11)
    with c.details():
        for x in (-30, 10, 44):
            c.line([(x, -162), (x + 8, -176), (x, -190), (x + 8, -204)], "metal_light", 6, opacity=0.7, outline=False)
    c.stands(-70, 70)
    c.anchor("top", 0, -132)
    return c


@_thing(
    "cash register",
    aliases=(),
    near=("cash desk", "checkout counter"),
    height=0.45,
    units=180,
    colours={"main": "#8a94a8", "second": "#8fd0a8"},
    home="room",
)
def cash_register(pose: Pose, rng: Random) -> Canvas:
    """A cash register with its drawer."""
    c = Canvas()
    c.rect(-20, -186, 100, 44, "main_dark", radius=6)
    c.rect(-12, -179, 84, 30, "second", radius=3)
    c.rect(20, -146, 16, 40, "main_dark")
    c.path("M-80-118L84-118L108-56L-104-56Z", "main", shade=8)
    for row in range(3):
        for i in range(4):
            c.rect(-62 + 32 * i - 4 * row, -108 + 16 * row, 20, 10, "white", radius=3, outline=False)
    c.rect(-112, -58, 224, 58, "main_dark", radius=7, shade=5)
    c.line([(-20, -28), (20, -28)], "gold", 9, smooth=False)
    return c


@_thing("typewriter", height=0.3, units=150, colours={"main": "#3f8f8b"}, home="room")
def typewriter(pose: Pose, rng: Random) -> Canvas:
    """A typewriter with a sheet of paper."""
    c = Canvas()
    c.rect(-56, -178, 112, 90, "paper", radius=3)
    c.add(lines([(-38, -158), (38, -158)], [(-38, -142), (20, -142)], [(-38, -126), (34, -126)]), "metal", width=6)
    c.line([(-112, -96), (112, -96)], "dark", 22, smooth=False)
    c.path("M-88-92L88-92L116-14C118-4 112 0 104 0L-104 0C-112 0-118-4-116-14Z", "main", shade=10)
    for row in range(3):
        for i in range(6):
            c.circle(-62 + 25 * i + 3 * (row - 1), -70 + 22 * row, 8, "white", outline=False)
    return c


@_thing(
    "mousetrap",
    aliases=("mouse trap",),
    near=("trap",),
    height=0.05,
    units=70,
    colours={"main": "#c9975c", "cheese": "#f6c63c"},
    facing="right",
)
def mousetrap(pose: Pose, rng: Random) -> Canvas:
    """A trap with a piece of cheese."""
    c = Canvas()
    c.path("M-120-18L104-22L124 0L-110 0Z", "main", shade=4)
    c.add(geometry.read_path("M-10-16C-20-70-80-80-96-22"), "metal", width=8)
    c.add(lines([(-20, -22), (96, -18)]), "metal_dark", width=6)
    c.polygon([(40, -22), (92, -22), (88, -58)], "cheese", shade=4)
    c.circle(76, -32, 5, "cheese_dark")
    return c


@_thing(
    "stopwatch",
    aliases=("timer", "chronometer"),
    near=("pocket watch",),
    height=0.1,
    colours={"main": "#e2ab2d", "face": "#fdfaf2"},
)
def stopwatch(pose: Pose, rng: Random) -> Canvas:
    """A watch with a button on top."""
    c = Canvas()
    c.rect(-13, -204, 26, 24, "main_dark", radius=5)
    c.line([(58, -156), (74, -172)], "main_dark", 15, smooth=False)
    c.circle(0, -88, 88, "main", shade=9)
    c.circle(0, -88, 70, "face")
    c.add(
        lines(*([(dx * 58, -88 + dy * 58), (dx * 66, -88 + dy * 66)] for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)))),
        "dark",
        width=7,
    )
    c.add(lines([(0, -88), (0, -138)], [(0, -88), (32, -70)]), "dark", width=8)
    return c


@_thing(
    "gramophone",
    aliases=("phonograph",),
    near=("jukebox",),
    height=0.6,
    colours={"main": "#e2ab2d", "base": "#8d5a36"},
    facing="right",
    home="room",
)
def gramophone(pose: Pose, rng: Random) -> Canvas:
    """A gramophone with its horn."""
    c = Canvas()
    c.path(
        "M-20-66C-60-96-50-130-16-140C20-150 40-180 60-212C92-196 118-160 124-120C90-120 50-116 20-104C0-96-10-84-4-66Z",
        "main",
        shade=10,
    )
    c.path("M60-212C92-196 118-160 124-120C104-124 86-142 76-160C66-180 60-196 60-212Z", "main_light")
    c.ellipse(-20, -60, 84, 14, "dark")
    c.ellipse(-20, -62, 24, 5, "fire")
    c.rect(-104, -54, 172, 54, "base", radius=6, shade=7)
    c.line([(68, -26), (94, -26), (94, -50)], "metal", 7, smooth=False)
    return c


@_thing(
    "robot arm",
    aliases=("robotic arm", "industrial robot"),
    height=1.6,
    colours={"main": "#f2902e"},
    facing="right",
    home="room",
)
def robot_arm(pose: Pose, rng: Random) -> Canvas:
    """An arm of a factory."""
    c = Canvas()
    c.path("M-76 0L-60-34L20-34L36 0Z", "dark", shade=4)
    c.line([(-20, -44), (-50, -128)], "main", 30, smooth=False)
    c.line([(-50, -132), (50, -178)], "main", 24, smooth=False)
    c.line([(50, -178), (84, -120)], "main_dark", 18, smooth=False)
    for x, y, r in ((-20, -46, 24), (-50, -132, 22), (50, -178, 17)):
        c.circle(x, y, r, "dark")
        c.circle(x, y, r * 0.45, "metal")
    c.add(lines([(84, -116), (70, -92), (76, -74)], [(86, -116), (104, -96), (100, -76)]), "metal_dark", width=9)
    return c


@_thing(
    "vr headset",
    aliases=("virtual reality headset", "vr goggles"),
    near=("virtual reality",),
    height=0.2,
    units=120,
    colours={"main": "#f1f2f5", "second": "#33364a"},
    tags=("object", "wear"),
)
def vr_headset(pose: Pose, rng: Random) -> Canvas:
    """Goggles that cover the eyes."""
    c = Canvas()
    c.line([(-96, -64), (-130, -70)], "second", 20, smooth=False)
    c.line([(96, -64), (130, -70)], "second", 20, smooth=False)
    c.path(
        "M-100-96C-100-116-86-120-66-120L66-120C86-120 100-116 100-96L96-28C94-8 84 0 66 0C40 0 24-26 0-26C-24-26-40 0-66 0C-84 0-94-8-96-28Z",
        "main",
        shade=9,
    )
    c.path("M-84-92C-84-102-76-106-64-106L64-106C76-106 84-102 84-92L82-72C60-60-60-60-82-72Z", "second")
    c.anchor("on_face", 0, -64)
    c.stands(-104, 104)
    return c


@_thing(
    "sewing machine", height=0.4, units=160, colours={"main": "#3f8f8b", "wood": "#b9804a"}, facing="right", home="room"
)
def sewing_machine(pose: Pose, rng: Random) -> Canvas:
    """A sewing machine."""
    c = Canvas()
    c.rect(-124, -22, 248, 22, "wood", radius=5, shade=4)
    c.path(
        "M-104-22L-104-60C-104-76-84-72-84-110C-84-142-70-156-40-156L96-156C116-156 118-140 118-124L118-92L84-92L84-110L-20-110L-20-22Z",
        "main",
        shade=9,
    )
    c.add(lines([(100, -92), (100, -34)]), "metal_dark", width=7)
    c.rect(82, -40, 36, 10, "metal")
    c.circle(-92, -128, 24, "metal", shade=4)
    c.rect(10, -186, 22, 30, "fire", radius=4)
    return c


@_thing(
    "microchip",
    aliases=("cpu", "processor", "circuit", "circuit board", "computer chip"),
    near=("semiconductor",),
    height=0.05,
    colours={"main": "#33364a", "second": "#d9a53a"},
    home="studio",
)
def microchip(pose: Pose, rng: Random) -> Canvas:
    """A chip with its pins."""
    c = Canvas()
    runs = [[(x, -10), (x, -190)] for x in (-48, -16, 16, 48)] + [[(-92, y), (92, y)] for y in (-148, -116, -84, -52)]
    c.add(lines(*runs), "second", width=13)
    c.rect(-72, -172, 144, 144, "main", radius=14, shade=9)
    c.rect(-40, -140, 80, 80, "main_light", radius=8)
    c.circle(-50, -150, 7, "second")
    return c


@_thing("test tube", aliases=(), near=("vial",), height=0.18, colours={"main": "#5fc08a"}, home="studio")
def test_tube(pose: Pose, rng: Random) -> Canvas:
    """A test tube with something green in it."""
    c = Canvas()
    with c.at(0, -100, turn=18):
        c.path("M-26-96L26-96L26 62C26 100-26 100-26 62Z", "glass", opacity=0.8)
        c.path("M-20-20L20-20L20 60C20 90-20 90-20 60Z", "main", shade=5)
        c.line([(-36, -98), (36, -98)], "metal_light", 11, smooth=False)
        for x, y, r in ((-6, 40, 6), (8, 14, 5), (-2, -4, 4)):
            c.circle(x, y, r, "main_light", outline=False)
    return c


@_thing("push pin", aliases=("pushpin", "thumbtack", "drawing pin"), height=0.03, colours={"main": "#e5534b"})
def push_pin(pose: Pose, rng: Random) -> Canvas:
    """A pin with a red head."""
    c = Canvas()
    with c.at(0, -96, turn=28):
        c.line([(0, 20), (0, 96)], "metal", 8, smooth=False)
        c.path("M-30-84L30-84L22-20C46-10 50 6 50 18L-50 18C-50 6-46-10-22-20Z", "main", shade=8)
        c.rect(-40, -100, 80, 20, "main_light", radius=8)
    return c


@_thing(
    "coffee machine",
    aliases=("espresso machine", "coffee maker", "coffeemaker"),
    height=0.4,
    colours={"main": "#d8453a", "second": "#e8ecf1"},
    home="kitchen",
)
def coffee_machine(pose: Pose, rng: Random) -> Canvas:
    """An espresso machine with a cup."""
    c = Canvas()
    c.rect(-100, -196, 200, 62, "main", radius=14, shade=8)
    c.rect(-100, -140, 66, 128, "main_dark", radius=8)
    c.rect(66, -140, 34, 128, "main_dark", radius=8)
    for x in (-62, -26):
        c.circle(x, -166, 13, "second")
    c.rect(24, -176, 52, 20, "dark", radius=5)
    c.rect(-14, -136, 60, 18, "second", radius=5)
    c.line([(46, -127), (84, -120)], "dark", 11, smooth=False)
    c.line([(8, -118), (8, -66)], "wood_dark", 5, smooth=False)
    c.line([(24, -118), (24, -66)], "wood_dark", 5, smooth=False)
    c.line([(46, -56), (60, -50), (44, -36)], "white_dark", 8)
    c.path("M-14-68L46-68L40-30C38-22 32-20 16-20C0-20-6-22-8-30Z", "white", shade=5)
    c.rect(-108, -20, 216, 20, "second", radius=6, shade=4)
    return c
