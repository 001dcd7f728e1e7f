"""Vehicles on four wheels or more. A driver sits at ``seat``, behind the doors."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import arch, gleam, lines, star, wheel

LAMPS = {"lamp": "#ffe08a", "tail": "#e0453f"}


def _car(pose: Pose, rng: Random, *, kind: str = "car") -> Canvas:
    c = Canvas()
    if kind == "taxi":
        c.rect(-36, -216, 72, 24, "dark", radius=7)
        c.rect(-28, -211, 56, 19, "lamp", radius=4)
    if kind == "police car":
        c.rect(-40, -214, 40, 22, "tail", radius=8)
        c.rect(0, -214, 40, 22, "siren", radius=8)
    cabin = "M-150-110C-132-158-112-192-62-196L30-196C78-196 104-162 132-110Z"
    c.path(cabin, "main_light" if kind == "car" else "main", shade=8)
    panes = (
        "M-118-114C-106-146-92-172-58-176L-22-176L-22-114Z",
        "M-4-176L26-176C62-176 84-146 102-114L-4-114Z",
    )
    for x, pane in zip((-70, 20), panes, strict=True):
        gleam(c, c.path(pane, "glass"), x, 26)
    with c.front():
        c.path(
            "M-212-62C-214-98-202-116-168-120L130-120C182-116 210-102 213-62L212-44C211-34 206-30 196-30"
            "L-196-30C-206-30-211-34-212-44Z",
            "main",
            shade=15,
        )
        if kind == "police car":
            c.path("M-66-120L60-120L66-30L-66-30Z", "dark")
            c.add(star(-2, -77, 24), "gold")
        if kind == "taxi":
            for i in range(9):
                c.rect(-132 + i * 30, -88 + (i % 2) * 13, 30, 13, "dark", outline=False)
        c.path("M190-96C204-92 210-84 212-70L196-70C186-74 184-88 190-96Z", "lamp")
        c.path("M-206-100C-211-92-213-84-213-72L-198-72C-192-80-194-94-206-100Z", "tail")
        c.rect(-216, -54, 432, 17, "dark", radius=8, opacity=0.85)
        with c.details():
            if kind != "police car":
                c.line([(-13, -116), (-13, -56)], "main_dark", 4)
            c.rect(-58, -106, 26, 8, "main_dark", radius=4)
            c.rect(22, -106, 26, 8, "main_dark", radius=4)
        for x in (-122, 122):
            arch(c, x, 52, -44)
            wheel(c, x, 43)
    c.anchor("seat", 4, -66)
    c.anchor("top", -16, -196)
    c.stands(-165, 165)
    return c


figure(
    "car",
    aliases=("automobile", "red car", "family car", "hatchback", "sedan"),
    near=("suv", "vehicle", "minivan", "electric car", "vintage car", "limousine", "limo"),
    height=1.5,
    colours={"main": "#e2574c", **LAMPS},
    tags=("vehicle",),
    home="city",
)(partial(_car, kind="car"))
figure(
    "taxi",
    aliases=("taxicab", "yellow cab", "cab"),
    height=1.5,
    colours={"main": "#f6bf36", **LAMPS},
    tags=("vehicle",),
    home="city",
)(partial(_car, kind="taxi"))
figure(
    "police car",
    aliases=("patrol car", "cop car"),
    height=1.5,
    colours={"main": "#f2f4f8", "siren": "#3f7fe0", "dark": "#2f3a56", **LAMPS},
    tags=("vehicle",),
    home="city",
)(partial(_car, kind="police car"))


@figure(
    "sports car",
    aliases=("convertible", "roadster", "cabriolet"),
    near=("supercar",),
    height=1.7,
    colours={"main": "#e0403c", "seat": "#6b3f35", **LAMPS},
    tags=("vehicle",),
    home="city",
)
def sports_car(pose: Pose, rng: Random) -> Canvas:
    """A low open car."""
    c = Canvas()
    c.limb([(-82, -80, 20), (-92, -128, 17)], "seat", shade=7)
    c.polygon([(68, -98), (38, -158), (50, -160), (92, -98)], "dark")
    c.polygon([(60, -100), (36, -148), (42, -154), (84, -100)], "glass", opacity=0.85)
    c.line([(26, -92), (14, -122)], "dark", 6)
    with c.front():
        c.path(
            "M-232-64C-236-104-222-116-190-118C-160-122-140-112-120-100C-80-94-20-96 40-100C110-108 196-98 226-72"
            "C236-62 238-46 232-36C228-28 220-26 208-26L-206-26C-220-26-228-34-232-44Z",
            "main",
            shade=13,
        )
        c.path("M-196-76C-120-90-20-84 40-74C20-62-20-58-60-56C-110-54-160-58-196-76Z", "main_dark", outline=False)
        c.path("M172-92C198-88 216-78 224-66L190-66C176-70 168-82 172-92Z", "lamp")
        c.path("M-224-104C-230-96-233-86-233-76L-212-78C-208-90-212-98-224-104Z", "tail")
        c.path("M-234-46L236-46C234-36 230-26 214-24L-210-24C-226-26-232-36-234-46Z", "dark", opacity=0.85)
        with c.details():
            c.rect(-52, -88, 26, 7, "main_dark", radius=3)
        for x in (-136, 142):
            arch(c, x, 50, -42)
            wheel(c, x, 42)
    c.anchor("seat", -52, -62)
    c.stands(-178, 184)
    return c


@figure(
    "bus",
    aliases=("city bus", "coach", "omnibus"),
    near=("double decker bus", "double-decker"),
    height=3.0,
    colours={"main": "#f2a93b", **LAMPS},
    tags=("vehicle",),
    home="city",
)
def bus(pose: Pose, rng: Random) -> Canvas:
    """A city bus with a row of windows."""
    c = Canvas()
    c.rect(-60, -210, 90, 14, "main_dark", radius=6)
    c.path(
        "M-206-186C-204-196-198-202-188-202L176-202C192-202 200-194 204-176L214-98L214-34C214-26 210-22 202-22"
        "L-196-22C-204-22-208-26-208-34Z",
        "main",
        shade=11,
    )
    for x in (-192, -124, -56):
        gleam(c, c.rect(x, -182, 60, 62, "glass", radius=8), x + 32, 14)
    c.rect(20, -182, 58, 156, "main_dark", radius=6)
    for x in (25, 51):
        c.rect(x, -176, 22, 146, "glass", radius=4)
    front = c.path(
        "M94-182L172-182C182-182 186-178 188-170L198-104L94-104C90-104 88-106 88-110L88-174C88-180 90-182 94-182Z",
        "glass",
    )
    gleam(c, front, 150, 20)
    c.rect(-208, -100, 222, 12, "white", outline=False)
    c.rect(86, -92, 128, 10, "white", outline=False)
    c.rect(-210, -38, 426, 16, "dark", radius=7, opacity=0.85)
    c.rect(196, -72, 20, 22, "lamp", radius=7)
    c.rect(-211, -78, 13, 28, "tail", radius=5)
    for x in (-128, 136):
        arch(c, x, 44, -38)
        wheel(c, x, 36)
    c.anchor("seat", 140, -74)
    c.anchor("top", -80, -203)
    c.stands(-166, 174)
    return c


@figure(
    "truck",
    aliases=("lorry", "semi truck", "delivery truck"),
    height=3.2,
    colours={"main": "#3f83c9", "load": "#f0ead9", **LAMPS},
    tags=("vehicle",),
    home="city",
)
def truck(pose: Pose, rng: Random) -> Canvas:
    """A lorry with a box body."""
    c = Canvas()
    c.rect(-226, -204, 282, 162, "load", radius=10, shade=12)
    c.rect(-226, -128, 282, 32, "main", outline=False)
    with c.details():
        c.add(lines(*([(x, -192), (x, -54)] for x in (-156, -86, -16))), "load_dark", width=4)
    c.rect(-222, -52, 440, 24, "dark", radius=8)
    with c.front():
        c.path(
            "M66-38L66-166C66-176 72-182 82-182L142-182C158-182 168-176 174-162L194-112C214-108 224-98 224-78L224-38Z",
            "main",
            shade=12,
        )
        pane = c.path(
            "M92-162L140-162C148-162 152-160 156-150L172-110L92-110C88-110 86-112 86-116L86-156C86-160 88-162 92-162Z",
            "glass",
        )
        gleam(c, pane, 126, 18)
        with c.details():
            c.line([(84, -94), (84, -46)], "main_dark", 4)
            c.rect(96, -92, 26, 8, "main_dark", radius=4)
        c.rect(208, -84, 18, 24, "lamp", radius=8)
        c.rect(60, -46, 170, 18, "metal", radius=8, shade=5)
        for x in (-166, -82, 146):
            wheel(c, x, 38)
    c.anchor("seat", 122, -80)
    c.anchor("top", -86, -204)
    c.stands(-200, 184)
    return c


def _van(pose: Pose, rng: Random, *, kind: str = "van") -> Canvas:
    c = Canvas()
    if kind == "ambulance":
        c.rect(20, -220, 46, 24, "siren", radius=9)
    body = c.path(
        "M-190-180C-190-194-182-202-168-202L62-202C92-202 104-192 118-168L142-122C178-116 192-102 194-74L194-42"
        "C194-32 188-28 180-28L-178-28C-186-28-190-32-190-40Z",
        "main",
        shade=13,
    )
    pane = c.path(
        "M44-180L64-180C78-180 86-174 94-160L114-122L44-122C38-122 36-124 36-130L36-172C36-178 38-180 44-180Z", "glass"
    )
    gleam(c, pane, 66, 18)
    with c.inside(body):
        c.rect(-194, -92, 390, 22, "stripe", outline=False)
    if kind == "ambulance":
        c.circle(-82, -138, 42, "white")
        c.path(
            "M-94-170L-70-170L-70-150L-50-150L-50-126L-70-126L-70-106L-94-106L-94-126L-114-126L-114-150L-94-150Z",
            "stripe",
        )
    elif kind == "camper":
        for x in (-162, -68):
            gleam(c, c.rect(x, -178, 82, 54, "glass", radius=12), x + 44, 18)
        c.rect(-150, -214, 130, 13, "stripe", radius=6)
    else:
        with c.details():
            c.line([(-40, -196), (-40, -36)], "main_dark", 4)
    with c.details():
        c.line([(24, -190), (24, -36)], "main_dark", 4)
        c.rect(38, -108, 26, 8, "main_dark", radius=4)
    c.rect(176, -98, 18, 24, "lamp", radius=8)
    c.rect(-193, -96, 12, 30, "tail", radius=5)
    c.rect(-194, -46, 392, 18, "dark", radius=8, opacity=0.85)
    for x in (-112, 112):
        arch(c, x, 50, -44)
        wheel(c, x, 41)
    c.anchor("seat", 76, -84)
    c.anchor("top", -60, -203)
    c.stands(-154, 154)
    return c


figure(
    "van",
    aliases=("delivery van",),
    near=("ice cream truck", "food truck"),
    height=2.1,
    colours={"main": "#5aa9a0", "stripe": "#f5efdf", **LAMPS},
    tags=("vehicle",),
    home="city",
)(partial(_van, kind="van"))
figure(
    "ambulance",
    height=2.3,
    colours={"main": "#f6f5f1", "stripe": "#df4a47", "siren": "#4a8fe6", **LAMPS},
    tags=("vehicle",),
    home="city",
)(partial(_van, kind="ambulance"))
figure(
    "camper",
    aliases=("camper van", "campervan", "motorhome"),
    near=("caravan", "rv"),
    height=2.3,
    colours={"main": "#58b3bd", "stripe": "#fbf3df", **LAMPS},
    tags=("vehicle",),
    home="meadow",
)(partial(_van, kind="camper"))


@figure(
    "fire truck",
    aliases=("fire engine", "firetruck", "fire lorry"),
    height=3.0,
    colours={"main": "#dd3b36", "siren": "#4a8fe6", **LAMPS},
    tags=("vehicle",),
    home="city",
)
def fire_truck(pose: Pose, rng: Random) -> Canvas:
    """A red engine with a ladder on its roof."""
    c = Canvas()
    with c.at(-206, -186, turn=-4):
        rungs = [[(14.0 + i * 40, -24.0), (14.0 + i * 40, 0.0)] for i in range(7)]
        c.add(lines([(0, 0), (272, 0)], [(0, -24), (272, -24)], *rungs), "metal", width=8)
    c.rect(120, -190, 46, 24, "siren", radius=8)
    c.rect(-222, -170, 290, 132, "main", radius=10)
    c.path(
        "M58-38L58-162C58-170 62-174 70-174L166-174C182-174 192-168 198-152L214-104C218-98 220-92 220-84L220-38Z",
        "main",
        shade=11,
    )
    pane = c.path(
        "M140-154L164-154C172-154 176-150 180-142L192-106L140-106C136-106 134-108 134-112L134-148C134-152 136-154 140-154Z",
        "glass",
    )
    gleam(c, pane, 162, 14)
    c.rect(76, -154, 46, 48, "glass", radius=6)
    for x in (-204, -114, -24):
        c.rect(x, -154, 76, 58, "metal", radius=6)
        with c.details():
            c.add(lines(*([(x + 8, y), (x + 68, y)] for y in (-138, -124, -110))), "metal_dark", width=5)
    c.rect(-222, -84, 442, 14, "white", outline=False)
    c.rect(-226, -50, 452, 20, "dark", radius=8)
    c.rect(204, -74, 17, 20, "lamp", radius=7)
    for x in (-142, 134):
        arch(c, x, 48, -42)
        wheel(c, x, 39)
    c.anchor("seat", 150, -74)
    c.anchor("top", -90, -196)
    c.stands(-182, 174)
    return c


@figure(
    "tractor",
    near=("combine harvester",),
    height=2.6,
    colours={"main": "#4f9d4a", "rim": "#f2c43d", **LAMPS},
    tags=("vehicle",),
    home="farm",
)
def tractor(pose: Pose, rng: Random) -> Canvas:
    """A tractor with a big rear wheel."""
    c = Canvas()
    c.line([(82, -110), (82, -172)], "dark", 11)
    c.line([(82, -170), (94, -176)], "dark", 9)
    c.rect(-106, -108, 106, 14, "dark", radius=6)
    c.limb([(-72, -104, 12), (-80, -140, 10)], "dark")
    c.line([(8, -106), (-8, -134)], "dark", 6)
    for x in (-96, 18):
        c.line([(x, -96), (x + 8, -188)], "main_dark", 10)
    c.path("M-118-186C-118-198-108-202-96-202L32-202C46-202 52-196 52-186Z", "main", shade=7)
    with c.front():
        c.path("M6-124L118-116C134-114 142-104 142-90L142-46L-30-46L-30-96C-10-96 2-104 6-124Z", "main", shade=10)
        with c.details():
            c.add(lines(*([(98, y), (130, y)] for y in (-98, -86, -74))), "main_dark", width=5)
        c.circle(134, -104, 10, "lamp")
        c.rect(-40, -58, 176, 18, "dark", radius=6)
        c.path("M-156-74C-152-130-96-150-48-122L-40-92C-80-120-130-110-140-70Z", "main", shade=5)
        c.circle(-84, -62, 62, "dark")
        with c.details():
            c.add(geometry.ellipse(-84, -62, 55, 55), "dark_light", width=5, outline=False)
        c.circle(-84, -62, 36, "rim", shade=6)
        c.circle(-84, -62, 12, "rim_dark")
        wheel(c, 98, 38, hub="rim")
    c.anchor("seat", -48, -104)
    c.stands(-120, 122)
    return c
