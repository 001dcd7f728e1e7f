"""Working vehicles and carriages."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines, ring, wheel

LAMPS = {"lamp": "#ffe08a", "tail": "#e0453f"}
_drive = partial(figure, tags=("vehicle",), facing="right")


def _cab(c: Canvas, x: float, top: float, role: str) -> None:
    """A cab to the right of x, with window, lamp and bumper."""
    c.path(
        f"M{x} -30L{x} {top}L{x + 52} {top}C{x + 70} {top} {x + 84} {top + 54} {x + 88} {top + 66}L{x + 88} -30Z",
        role,
        shade=8,
    )
    pane = c.path(
        f"M{x + 16} {top + 14}L{x + 48} {top + 14}C{x + 58} {top + 14} {x + 66} {top + 46} {x + 70} {top + 60}L{x + 16} {top + 60}Z",
        "glass",
    )
    gleam(c, pane, x + 34, 12)
    c.circle(x + 80, -52, 9, "lamp")
    c.rect(x - 4, -40, 98, 12, "dark", radius=5)


@_drive(
    "food truck",
    aliases=(
        "taco truck",
        "street food truck",
        "coffee truck",
        "food van",
        "snack truck",
    ),
    height=2.9,
    units=220,
    colours={"main": "#3fae9d", "second": "#e5534b", "inside": "#5b3f36", **LAMPS},
    home="street",
)
def food_truck(pose: Pose, rng: Random) -> Canvas:
    """A van with a counter under an awning."""
    c = Canvas()
    _cab(c, 96, -150, "main_light")
    c.rect(-190, -206, 288, 176, "main", radius=12, shade=10)
    c.rect(-150, -158, 196, 76, "inside", radius=4)
    for x, role in ((-116, "fire"), (-84, "leaf"), (-40, "second"), (-8, "gold")):
        c.rect(x, -112, 20, 30, role, radius=4)
    c.rect(-160, -84, 216, 13, "wood_light", radius=4)
    for i in range(6):
        left = -164 + 37.5 * i
        c.path(
            f"M{left} -186L{left + 37.5} -186L{left + 37.5} -148C{left + 37.5} -130 {left} -130 {left} -148Z",
            "second" if i % 2 == 0 else "white",
            shade=3,
        )
    c.rect(-196, -44, 300, 14, "dark", radius=6)
    for x in (-124, 126):
        wheel(c, x, 34)
    c.anchor("top", -50, -206)
    c.anchor("inside", -52, -86)
    c.stands(-150, 150)
    return c


@_drive(
    "garbage truck",
    aliases=("bin lorry", "rubbish truck", "trash truck", "refuse truck"),
    height=3,
    units=200,
    colours={"main": "#5fa85a", "second": "#8a949f", **LAMPS},
    home="street",
)
def garbage_truck(pose: Pose, rng: Random) -> Canvas:
    """A truck that collects rubbish."""
    c = Canvas()
    c.path("M-190-40L-190-120C-180-170-150-184-120-184L84-184L84-40Z", "second", shade=10)
    c.add(lines(*([(x, -176), (x, -48)] for x in (-90, -40, 10, 56))), "second_dark", width=6)
    c.path("M-190-40L-190-110L-150-130L-136-40Z", "second_dark")
    _cab(c, 92, -156, "main")
    c.rect(-194, -44, 292, 14, "dark", radius=6)
    for x in (-120, -50, 130):
        wheel(c, x, 31)
    c.stands(-150, 160)
    return c


@_drive(
    "bulldozer",
    near=("snow plough", "snow plow", "snowplow", "snowplough", "front loader", "digger"),
    height=2.8,
    units=180,
    colours={"main": "#f2b134", "second": "#8a949f"},
    home="city",
)
def bulldozer(pose: Pose, rng: Random) -> Canvas:
    """A machine on tracks that pushes earth."""
    c = Canvas()
    c.rect(-90, -166, 96, 92, "main_dark", radius=8, shade=6)
    gleam(c, c.rect(-74, -152, 64, 52, "glass", radius=4), -40, 16)
    c.rect(-112, -96, 190, 60, "main", radius=10, shade=8)
    c.rect(50, -134, 13, 44, "dark", radius=4)
    c.path("M-132-22C-132-56-110-60-92-60L70-60C92-60 112-54 112-24C112-2 96 0 78 0L-96 0C-118 0-132-2-132-22Z", "dark")
    for x in (-96, -50, -4, 42, 80):
        c.circle(x, -28, 17, "second_light")
    c.line([(40, -46), (140, -40)], "main_dark", 14, smooth=False)
    c.path("M140-110C170-90 176-40 158 0L134 0C146-40 142-80 128-100Z", "second", shade=6)
    c.stands(-120, 150)
    return c


@_drive("forklift", aliases=("fork lift",), height=2.2, units=180, colours={"main": "#e8833a"}, home="room")
def forklift(pose: Pose, rng: Random) -> Canvas:
    """A truck with a fork that lifts a crate."""
    c = Canvas()
    c.add(geometry.polygon([(-70, -80), (-56, -172), (20, -172), (36, -80)], closed=False), "dark", width=11)
    c.path("M-112-30L-112-92C-100-104-70-100-60-92L-20-84L40-84L46-30Z", "main", shade=8)
    c.rect(52, -186, 13, 170, "metal_dark")
    c.rect(60, -24, 80, 9, "metal_dark")
    c.rect(74, -92, 66, 66, "wood", shade=6)
    c.add(lines([(74, -92), (140, -26)], [(140, -92), (74, -26)]), "wood_dark", width=6)
    for x, r in ((-76, 27), (22, 30)):
        wheel(c, x, r)
    c.anchor("seat", -22, -82)
    c.stands(-100, 130)
    return c


@_drive(
    "carriage",
    aliases=("horse carriage", "royal carriage", "cinderella carriage", "stagecoach"),
    near=("pumpkin carriage",),
    height=2.4,
    units=200,
    colours={"main": "#8a5fb0", "second": "#e2b04a"},
    home="street",
)
def carriage(pose: Pose, rng: Random) -> Canvas:
    """A coach with four spoked wheels."""
    c = Canvas()
    c.path("M-104-70C-120-130-100-190-20-190L20-190C100-190 120-130 104-70C96-50-96-50-104-70Z", "main", shade=11)
    c.path("M-106-178C-60-206 60-206 106-178L92-164C50-186-50-186-92-164Z", "second")
    c.rect(-26, -150, 52, 88, "main_dark", radius=14)
    for x in (-84, -18, 44):
        c.rect(x, -146, 38, 42, "glass", radius=10)
    c.line([(104, -64), (170, -84)], "second", 9, smooth=False)
    c.line([(-110, -52), (112, -52)], "second", 11)
    for x, r in ((-78, 46), (84, 36)):
        c.add(ring(x, -r, r, r - 10), "second")
        c.add(
            lines(
                *(
                    [(x, -r), (x + (r - 6) * dx, -r + (r - 6) * dy)]
                    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))
                )
            ),
            "second_dark",
            width=5,
        )
        c.circle(x, -r, 9, "main")
    c.anchor("top", 0, -196)
    c.anchor("seat", 60, -120)
    c.stands(-100, 100)
    return c


@_drive(
    "cable car",
    aliases=("gondola lift", "aerial tramway", "cablecar"),
    near=("ski lift", "chairlift"),
    height=2.6,
    units=210,
    colours={"main": "#e5534b"},
    home="mountains",
    place="air",
    facing="front",
)
def cable_car(pose: Pose, rng: Random) -> Canvas:
    """A cabin that hangs from its cable."""
    c = Canvas()
    c.line([(-220, -176), (220, -206)], "dark", 5, smooth=False)
    c.line([(0, -192), (0, -128)], "dark", 10, smooth=False)
    c.circle(0, -192, 11, "metal_dark")
    c.rect(-78, -132, 156, 122, "main", radius=26, shade=10)
    for x in (-62, -15, 32):
        c.rect(x, -110, 32, 48, "glass", radius=7)
    c.rect(-78, -44, 156, 10, "white", outline=False)
    return c


@figure(
    "wagon",
    height=0.6,
    colours={"main": "#d8493f", "handle": "#3a3550"},
    aliases=("toy wagon", "pull wagon"),
    tags=("object", "vehicle"),
)
def wagon(pose: Pose, rng: Random) -> Canvas:
    """A wagon with four wheels, pulled by its handle to the right."""
    c = Canvas()
    c.line([(120, -64), (176, -86), (204, -126)], "handle", 9)
    c.line([(190, -138), (216, -116)], "handle", 12, smooth=False)
    for x in (-84, 76):
        c.circle(x + 26, -34, 30, "dark")
    c.rect(-130, -92, 262, 14, "main_dark", radius=6)
    with c.front():
        c.path("M-142-142L142-142L128-70L-128-70Z", "main", shade=9)
        for x in (-96, 92):
            c.circle(x, -36, 36, "dark")
            c.circle(x, -36, 16, "white", outline=False)
    c.anchor("inside", 0, -84)
    c.anchor("seat", 0, -90)
    c.anchor("top", 0, -140)
    c.anchor("grip", 202, -128)
    return c
