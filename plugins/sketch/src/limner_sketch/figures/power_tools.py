"""Tools that are driven or heavy: saws, hammers, bars, rollers; forks and hoes."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_tool = partial(figure, tags=("object", "tool"))


@_tool(
    "chainsaw",
    aliases=("chain saw", "power saw"),
    height=0.35,
    units=120,
    colours={"main": "#f28a2e", "blade": "#c3cad3"},
)
def chainsaw(pose: Pose, rng: Random) -> Canvas:
    """A chainsaw."""
    c = Canvas()
    c.path("M-10-64L150-58C168-54 168-34 150-30L-10-34Z", "blade", shade=4)
    c.add(
        lines(
            *([(x, -64 + (x + 10) * 0.04), (x + 6, -72 + (x + 10) * 0.04)] for x in range(0, 150, 16)),
            *([(x, -34 + (x + 10) * 0.02), (x - 6, -26 + (x + 10) * 0.02)] for x in range(8, 150, 16)),
        ),
        "dark",
        width=6,
    )
    c.line([(-96, -74), (-70, -112), (-10, -108), (2, -72)], "dark", 13)
    c.line([(-104, -40), (-150, -56), (-140, -14), (-104, -16)], "dark", 13)
    c.path(
        "M-116-72C-116-80-110-84-102-84L-6-84C4-84 10-76 10-66L10-16C10-8 4-2-6-2L-102-2C-110-2-116-6-116-14Z",
        "main",
        shade=9,
    )
    c.circle(-50, -44, 22, "main_dark")
    c.add(lines([(-62, -50), (-38, -50)], [(-62, -42), (-38, -42)], [(-62, -34), (-38, -34)]), "main_light", width=4)
    c.rect(-100, -76, 30, 12, "dark", radius=4)
    c.anchor("grip", -132, -36)
    return c


@_tool(
    "sledgehammer",
    aliases=("sledge hammer", "mallet", "wooden mallet", "war hammer"),
    height=0.9,
    colours={"main": "#6d7684", "wood": "#b9773f"},
)
def sledgehammer(pose: Pose, rng: Random) -> Canvas:
    """A heavy hammer."""
    c = Canvas()
    with c.at(0, -100, turn=32):
        c.rect(-8, -70, 16, 168, "wood", radius=6, shade=4)
        c.rect(-54, -104, 108, 50, "main", radius=8, shade=8)
        c.rect(-54, -104, 18, 50, "main_dark", radius=6)
        c.rect(36, -104, 18, 50, "main_dark", radius=6)
    c.anchor("grip", -40, -30)
    return c


@_tool("crowbar", aliases=("pry bar", "wrecking bar", "jemmy"), height=0.6, colours={"main": "#c8413a"})
def crowbar(pose: Pose, rng: Random) -> Canvas:
    """A bent iron bar."""
    c = Canvas()
    c.line([(-66, -6), (-54, -22), (36, -150), (56, -182), (84, -190), (98, -166)], "main", 17)
    c.line([(96, -172), (104, -150)], "main_dark", 9, smooth=False)
    c.line([(-70, -2), (-84, -4)], "main_dark", 9, smooth=False)
    c.line([(-46, -40), (30, -148)], "main_light", 5, outline=False)
    c.anchor("grip", -20, -70)
    return c


@_tool(
    "paint roller",
    aliases=("roller brush", "painting roller"),
    height=0.4,
    colours={"main": "#3fa3d8", "metal": "#9aa7b8", "handle": "#c8413a"},
)
def paint_roller(pose: Pose, rng: Random) -> Canvas:
    """A roller full of paint."""
    c = Canvas()
    c.line([(66, -164), (92, -164), (92, -116), (0, -104), (0, -74)], "metal", 9, smooth=False)
    c.rect(-86, -196, 158, 62, "main", radius=12, shade=8)
    c.rect(-92, -190, 12, 50, "metal_dark", radius=4)
    c.path("M-60-136C-60-116-44-116-44-136Z", "main")
    c.path("M20-136C20-108 38-108 38-136Z", "main")
    c.path("M-13-76L13-76L17-8C17-2 12 0 0 0C-12 0-17-2-17-8Z", "handle", shade=5)
    c.anchor("grip", 0, -40)
    return c


@_tool("hoe", aliases=("garden hoe", "mattock"), height=1.5, colours={"main": "#8d95a3", "wood": "#b9773f"})
def hoe(pose: Pose, rng: Random) -> Canvas:
    """A hoe."""
    c = Canvas()
    c.line([(0, -2), (0, -186)], "wood", 9, smooth=False)
    c.line([(0, -184), (24, -196), (48, -184)], "main_dark", 8)
    c.path("M36-188L62-178L56-134L22-146Z", "main", shade=4)
    c.anchor("grip", 0, -80)
    return c


@_tool(
    "pitchfork",
    aliases=("hay fork", "garden fork", "hayfork"),
    height=1.5,
    colours={"main": "#7d8694", "wood": "#b9773f"},
    facing="front",
)
def pitchfork(pose: Pose, rng: Random) -> Canvas:
    """A fork for hay."""
    c = Canvas()
    c.line([(0, -2), (0, -132)], "wood", 9, smooth=False)
    c.rect(-7, -144, 14, 24, "main_dark", radius=3)
    c.line([(-32, -198), (-32, -158), (0, -142), (32, -158), (32, -198)], "main", 7)
    c.line([(0, -142), (0, -202)], "main", 7, smooth=False)
    c.anchor("grip", 0, -70)
    return c


@_tool(
    "clamp",
    aliases=("vise", "c-clamp", "bench vise"),
    height=0.25,
    units=170,
    colours={"main": "#3f6fb0", "screw": "#a5aeb9"},
)
def clamp(pose: Pose, rng: Random) -> Canvas:
    """A screw clamp."""
    c = Canvas()
    c.path(
        "M-60-166L50-166C60-166 66-160 66-150L66-130L28-130L-26-130L-26-50L66-50L66-14L-60-14C-68-14-72-18-72-26L-72-154C-72-162-68-166-60-166Z",
        "main",
        shade=9,
    )
    c.rect(34, -130, 26, 12, "screw")
    c.rect(38, -76, 18, 84, "screw", radius=3)
    c.add(lines(*([(38, y), (56, y - 5)] for y in range(-44, 4, 9))), "metal_dark", width=3)
    c.rect(30, -88, 34, 14, "screw", radius=4)
    c.line([(20, 6), (76, 6)], "metal_dark", 8, smooth=False)
    return c


@_tool(
    "spool of thread",
    aliases=("thread", "spool", "sewing thread", "cotton reel", "bobbin"),
    height=0.06,
    units=150,
    colours={"main": "#e2486a", "wood": "#d9a86a"},
    facing="front",
)
def spool(pose: Pose, rng: Random) -> Canvas:
    """Thread on its reel."""
    c = Canvas()
    c.path("M-62-20L62-20L70 0L-70 0Z", "wood", shade=3)
    body = c.rect(-52, -126, 104, 108, "main", radius=8, shade=8)
    with c.inside(body):
        for y in range(-120, -14, 11):
            c.line([(-60, y + 4), (60, y - 4)], "main_dark", 3, outline=False)
    c.path("M-70-142L70-142L62-122L-62-122Z", "wood", shade=3)
    c.ellipse(0, -142, 70, 10, "wood_light")
    c.ellipse(0, -142, 14, 4, "wood_dark")
    c.line([(50, -60), (84, -48), (78, -16), (106, -4)], "main", 4)
    return c


@_tool(
    "hook",
    aliases=("fish hook", "fishing hook", "wall hook", "coat hook"),
    height=0.08,
    colours={"main": "#9aa7b8"},
    facing="front",
)
def hook(pose: Pose, rng: Random) -> Canvas:
    """A hook with its barb."""
    c = Canvas()
    c.circle(10, -178, 16, "main", width=10)
    c.line([(10, -162), (12, -70), (-6, -22), (-44, -16), (-66, -52), (-64, -84)], "main", 13)
    c.path("M-64-112L-50-70L-66-76L-84-66Z", "main", shade=2)
    c.line([(16, -150), (17, -80)], "main_light", 4, outline=False)
    return c


@_tool(
    "dart",
    aliases=("darts",),
    height=0.15,
    units=120,
    colours={"main": "#c8413a", "shaft": "#33303b"},
    tags=("object", "sport"),
)
def dart(pose: Pose, rng: Random) -> Canvas:
    """A dart."""
    c = Canvas()
    with c.at(0, -60, turn=-32):
        c.path("M-70-2L-126-34L-140-26L-124 0L-140 26L-126 34L-70 2Z", "main", shade=5)
        c.line([(-130, 0), (-60, 0)], "shaft", 6, smooth=False)
        c.rect(-60, -9, 92, 18, "metal", radius=8, shade=4)
        c.add(lines(*([(x, -8), (x, 8)] for x in range(-44, 26, 12))), "metal_dark", width=4)
        c.path("M32-5L112 0L32 5Z", "metal_dark")
    return c


@_tool(
    "joystick",
    aliases=("arcade stick", "flight stick"),
    height=0.2,
    units=180,
    colours={"main": "#d8413a", "base": "#33364a"},
    tags=("object",),
    facing="front",
)
def joystick(pose: Pose, rng: Random) -> Canvas:
    """A joystick with its buttons."""
    c = Canvas()
    c.path("M-96-56L96-56L112 0L-112 0Z", "base", shade=7)
    c.ellipse(-20, -56, 40, 12, "dark")
    c.line([(-20, -58), (-14, -138)], "metal", 13, smooth=False)
    c.circle(-13, -150, 30, "main", shade=7)
    c.ellipse(-24, -162, 8, 6, "shine", opacity=0.6, outline=False)
    c.ellipse(56, -36, 19, 11, "gold_dark")
    c.ellipse(56, -41, 19, 11, "gold")
    return c


@_tool(
    "saddle",
    aliases=("horse saddle", "riding saddle"),
    height=0.5,
    units=150,
    colours={"main": "#8a4f2c", "pad": "#c8503f"},
    tags=("object",),
)
def saddle(pose: Pose, rng: Random) -> Canvas:
    """A riding saddle."""
    c = Canvas()
    c.path("M-110-96C-60-84 50-84 104-96C112-60 96-30 70-24L-66-24C-100-30-116-60-110-96Z", "pad", shade=6)
    c.path(
        "M-112-118C-96-140-70-124-50-108C-20-96 20-98 46-112C58-140 66-152 84-150C98-146 92-124 84-108C70-84 58-50 44-34L-34-34C-50-60-100-78-112-118Z",
        "main",
        shade=9,
    )
    c.path("M-10-78C16-84 40-76 44-56C40-30 20-8-2-4C-26-10-30-50-10-78Z", "main_light", shade=4)
    c.line([(6, -40), (10, -8)], "wood_dark", 6, smooth=False)
    c.path("M-10 6L30 6L24-12L-4-12Z", "metal")
    c.line([(-70, -96), (-20, -82), (30, -86)], "gold", 3.4)
    c.add(dots([(-84, -110), (70, -122)], 5), "gold")
    return c


@_tool(
    "doorbell",
    aliases=("door bell", "bell button"),
    height=0.15,
    units=170,
    colours={"main": "#e0c48a", "button": "#f7f4ec"},
    tags=("object",),
    facing="front",
)
def doorbell(pose: Pose, rng: Random) -> Canvas:
    """A bell button that rings."""
    c = Canvas()
    c.rect(-40, -150, 80, 150, "main", radius=22, shade=7)
    c.circle(0, -66, 27, "main_dark")
    c.circle(0, -68, 21, "button", shade=4)
    c.path("M-12-104C-12-124-8-130 0-130C8-130 12-124 12-104L17-98L-17-98Z", "dark")
    for side in (-1, 1):
        for r in (58, 76):
            c.line([(side * r * 0.8, -100), (side * r, -68), (side * r * 0.8, -36)], "gold", 6)
    return c
