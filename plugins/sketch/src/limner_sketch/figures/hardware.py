"""Small parts and machines of the workshop and the yard."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, ring, soft

_part = partial(figure, tags=("object", "tool"), facing="front")


@_part("screw", height=0.05, colours={"main": "#9aa7b8"})
def screw(pose: Pose, rng: Random) -> Canvas:
    """A screw, point down."""
    c = Canvas()
    c.path("M-18-150L18-150L14-30L0 0L-14-30Z", "main", shade=5)
    c.add(lines(*([(-24, y), (24, y - 14)] for y in range(-30, -139, -18))), "main_dark", width=8)
    c.path("M-56-170C-54-206 54-206 56-170L18-146L-18-146Z", "main", shade=6)
    c.line([(-34, -184), (34, -184)], "dark", 7, smooth=False)
    return c


@_part("nail", aliases=("iron nail",), height=0.07, colours={"main": "#8c96a8"})
def nail(pose: Pose, rng: Random) -> Canvas:
    """A nail, point down."""
    c = Canvas()
    c.path("M-11-184L11-184L9-26L0 0L-9-26Z", "main", shade=4)
    c.rect(-40, -198, 80, 18, "main", radius=8, shade=4)
    return c


@_part("drill", aliases=("power drill", "electric drill"), height=0.25, colours={"main": "#f0a12e", "bit": "#9aa7b8"})
def drill(pose: Pose, rng: Random) -> Canvas:
    """A cordless drill that points right."""
    c = Canvas()
    c.path("M104-158L160-153L160-149L104-144Z", "bit")
    with c.details():
        c.add(lines(*([(x, -156), (x + 7, -146)] for x in (112, 124, 136, 147))), "bit_dark", width=3.4, outline=False)
    c.path("M60-176L92-168C98-166 106-160 106-151C106-142 98-136 92-134L60-126Z", "dark", shade=6)
    c.path("M-56-122L8-122C4-96-2-70-4-34L-56-34C-62-60-64-96-56-122Z", "main", shade=8)
    c.path("M-44-104C-48-84-48-62-44-42L-18-42C-16-64-12-86-8-104Z", "dark", opacity=0.85)
    c.path(
        "M-78-40C-78-46-74-50-68-50L14-50C20-50 24-46 26-40L30-10C31-4 27 0 20 0L-72 0C-79 0-83-4-82-10Z",
        "dark",
        shade=6,
    )
    c.rect(-62, -26, 40, 12, "main", radius=3, outline=False)
    c.path(
        "M-96-170C-96-190-80-198-60-198L44-190C56-189 64-182 64-170L64-130C64-118 56-112 44-112L-66-112C-86-112-96-124-96-140Z",
        "main",
        shade=11,
    )
    c.path("M-96-168C-96-190-80-198-60-198L-56-112L-66-112C-86-112-96-124-96-140Z", "dark")
    c.path("M6-112C20-110 24-92 14-76C8-84 2-92 4-112Z", "dark")
    with c.details():
        c.line([(-40, -178), (40, -174)], "main_light", 8, smooth=False, outline=False)
        c.add(lines(*([(x, -148), (x, -128)] for x in (-30, -16, -2))), "main_dark", width=6, outline=False)
        c.add(lines(*([(-86, y), (-66, y)] for y in (-172, -156, -140))), "main_dark", width=5, outline=False)
    c.anchor("grip", -26, -70)
    return c


@_part("rope", aliases=("coil of rope", "lasso"), height=0.15, units=120, colours={"main": "#d0a768"})
def rope(pose: Pose, rng: Random) -> Canvas:
    """A coil of rope."""
    c = Canvas()
    c.line([(70, -30), (112, -18), (128, -6)], "main", 18)
    for y in (-22, -48, -74):
        c.rect(-88, y - 18, 176, 34, "main", radius=17, shade=6)
        with c.details():
            c.add(
                lines(*([(x, y - 12), (x + 12, y + 8)] for x in range(-66, 67, 26))),
                "main_dark",
                width=4,
                outline=False,
            )
    c.ellipse(0, -92, 80, 14, "main_light")
    c.ellipse(0, -92, 44, 7, "main_dark")
    return c


@_part("chain", aliases=("chains",), height=0.1, units=80, colours={"main": "#8c96a8"})
def chain(pose: Pose, rng: Random) -> Canvas:
    """Five links."""
    c = Canvas()
    for i, x in enumerate((-96, -48, 0, 48, 96)):
        if i % 2:
            c.rect(x - 34, -44, 68, 14, "main_dark", radius=7)
        else:
            c.add(geometry.rectangle(x - 30, -62, 60, 50, 25), "main", width=14)
    return c


@_part(
    "tire",
    aliases=("tyre", "wheel", "car tire", "car wheel"),
    height=0.65,
    colours={"main": "#3a3844", "rim": "#b4bdca"},
)
def tire(pose: Pose, rng: Random) -> Canvas:
    """A wheel with a thick tyre."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=10)
    c.circle(0, -100, 58, "rim", shade=6)
    c.add(
        lines(*([(0, -100), (x, y)] for x, y in ((0, -150), (48, -116), (30, -58), (-30, -58), (-48, -116)))),
        "rim_dark",
        width=12,
    )
    c.circle(0, -100, 15, "rim_light")
    return c


@_part("brick", height=0.09, units=100, colours={"main": "#c2593f"})
def brick(pose: Pose, rng: Random) -> Canvas:
    """A brick with three holes, from above and before."""
    c = Canvas()
    c.path("M-106-56L70-56L70 0L-106 0Z", "main", shade=6)
    c.path("M-106-56L-66-96L110-96L70-56Z", "main_light")
    c.path("M70-56L110-96L110-38L70 0Z", "main_dark")
    for x in (-40, 2, 44):
        c.ellipse(x, -76, 14, 8, "main_dark")
    return c


@_part(
    "brick wall",
    aliases=("wall", "stone wall", "garden wall"),
    height=2.0,
    units=200,
    colours={"main": "#c9694f", "joint": "#ecd9c6"},
    named=("main",),
)
def brick_wall(pose: Pose, rng: Random) -> Canvas:
    """A piece of wall, twice as wide as it is high, with a coping."""
    c = Canvas()
    c.rect(-230, -184, 460, 184, "joint")
    for row in range(6):
        y = -178 + row * 30
        shift = -32 if row % 2 else 0
        for k in range(9):
            left = max(-228.0, -228 + k * 64 + shift)
            right = min(228.0, -228 + k * 64 + shift + 58)
            if right - left > 8:
                c.rect(left, y, right - left, 25, "main" if (row * 3 + k * 5) % 7 else "main_dark", radius=2)
    c.rect(-240, -202, 480, 22, "main_light", radius=5, shade=5)
    c.anchor("top", 0, -202)
    c.stands(-230, 230)
    return c


@_part(
    "needle",
    aliases=("sewing needle", "needle and thread"),
    height=0.05,
    colours={"main": "#aab4c2", "thread": "#d8485f"},
    named=("thread", "main"),
)
def needle(pose: Pose, rng: Random) -> Canvas:
    """A needle with its thread."""
    c = Canvas()
    c.line([(-30, -176), (40, -150), (86, -176), (96, -110), (40, -80), (70, -30)], "thread", 6)
    with c.at(0, 0, turn=-10):
        c.path("M-8-196C-8-206 8-206 8-196L5-20L0 0L-5-20Z", "main", shade=3)
        c.ellipse(0, -186, 3, 10, "dark")
    return c


@_part("pliers", aliases=("pincers",), height=0.18, colours={"main": "#d8453c", "jaw": "#8c96a8"})
def pliers(pose: Pose, rng: Random) -> Canvas:
    """Pliers, jaws up."""
    c = Canvas()
    for side in (-1, 1):
        c.line([(side * 4, -118), (side * 40, -70), (side * 34, -10)], "main" if side < 0 else "main_dark", 24)
        c.add(
            soft([(side * 2, -206), (side * 22, -176), (side * 30, -130), (side * 8, -104), (side * 2, -120)], 5),
            "jaw" if side < 0 else "jaw_dark",
        )
    c.circle(0, -118, 17, "jaw_light")
    c.circle(0, -118, 6, "dark")
    return c


@_part(
    "toolbox",
    aliases=("tool box", "tool chest"),
    height=0.35,
    units=150,
    colours={"main": "#d8453c", "latch": "#e9c35a"},
)
def toolbox(pose: Pose, rng: Random) -> Canvas:
    """A toolbox with a handle."""
    c = Canvas()
    c.add(geometry.read_path("M-44-112L-36-146L36-146L44-112"), "dark", width=12)
    c.rect(-112, -84, 224, 84, "main", radius=8, shade=9)
    c.path("M-118-112L118-112L118-76L-118-76Z", "main_dark")
    for x in (-64, 48):
        c.rect(x, -90, 20, 28, "latch", radius=4)
    c.anchor("grip", 0, -148)
    return c


@_part(
    "wind turbine",
    aliases=("windturbine", "wind mill turbine"),
    height=40.0,
    colours={"main": "#f4f6f8"},
    tags=("building",),
    home="hills",
)
def wind_turbine(pose: Pose, rng: Random) -> Canvas:
    """A wind turbine."""
    c = Canvas()
    c.path("M-4-140L4-140L8 0L-8 0Z", "main", shade=3)
    for turn in (12, 132, 252):
        with c.at(0, -142, turn=turn):
            c.path("M-3 0C-9-24-5-50 0-70C3-50 6-24 3 0Z", "main", shade=2)
    c.circle(0, -142, 7, "main_dark")
    return c


@_part("solar panel", aliases=("solar panels",), height=1.6, units=150, colours={"main": "#2f5fa8", "frame": "#c3ccd6"})
def solar_panel(pose: Pose, rng: Random) -> Canvas:
    """A panel on its stand, in the sun."""
    c = Canvas()
    c.line([(10, -60), (10, -6)], "frame_dark", 12, smooth=False)
    c.line([(-26, -4), (46, -4)], "frame_dark", 10, smooth=False)
    c.path("M-74-146L106-146L70-42L-110-42Z", "frame")
    c.path("M-68-138L94-138L64-50L-98-50Z", "main")
    c.add(
        lines(
            *([(-68 + k * 40.5, -138), (-98 + k * 40.5, -50)] for k in (1, 2, 3)),
            [(-78, -109), (84, -109)],
            [(-88, -79), (74, -79)],
        ),
        "main_light",
        width=3,
        outline=False,
    )
    return c


@_part(
    "hose",
    aliases=("garden hose", "water hose"),
    height=0.4,
    units=150,
    colours={"main": "#4f9d5c", "nozzle": "#e9b23c"},
    home="garden",
)
def hose(pose: Pose, rng: Random) -> Canvas:
    """A rolled garden hose."""
    c = Canvas()
    for r in (70, 52, 34):
        c.add(ring(0, -74, r + 7, r - 5), "main" if r != 52 else "main_dark")
    c.line([(60, -30), (104, -12), (132, -30)], "main", 12)
    c.path("M124-40L150-58L160-46L138-22Z", "nozzle")
    return c
