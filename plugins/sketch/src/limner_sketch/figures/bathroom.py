"""What is in a bathroom."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, soft

_furnishing = partial(figure, tags=("object",), facing="front", home="room")


@_furnishing(
    "towel",
    aliases=("bath towel", "beach towel", "hand towel"),
    height=0.7,
    colours={"main": "#5fb3b8", "rail": "#9aa7b8"},
)
def towel(pose: Pose, rng: Random) -> Canvas:
    """A striped towel over a rail on two feet."""
    c = Canvas()
    for x in (-96, 96):
        c.line([(x, -190), (x, -6)], "rail", 9, smooth=False)
        c.line([(x - 20, -4), (x + 20, -4)], "rail_dark", 9, smooth=False)
    c.line([(-104, -190), (104, -190)], "rail", 10, smooth=False)
    c.path("M-70-196C-70-204 70-204 70-196L72-40C40-34-40-34-72-40Z", "main", shade=12)
    with c.details():
        for y in (-86, -70):
            c.line([(-68, y), (68, y)], "main_light", 8, smooth=False, outline=False)
    for x in range(-64, 65, 16):
        c.line([(x, -38), (x, -28)], "main_dark", 5, smooth=False, outline=False)
    return c


@_furnishing("soap", aliases=("bar of soap",), height=0.06, units=120, colours={"main": "#f2a7c3"})
def soap(pose: Pose, rng: Random) -> Canvas:
    """A bar of soap with bubbles."""
    c = Canvas()
    c.rect(-90, -74, 180, 74, "main", radius=32, shade=12)
    c.rect(-58, -58, 116, 36, "main_light", radius=17, outline=False)
    for x, y, r in ((62, -92, 22), (92, -74, 13), (34, -100, 12), (88, -116, 9)):
        c.circle(x, y, r, "glass", opacity=0.75)
        c.circle(x - r * 0.3, y - r * 0.35, r * 0.25, "shine", outline=False)
    return c


@_furnishing("sponge", height=0.08, units=120, colours={"main": "#f4c84a", "scourer": "#4e9a63"})
def sponge(pose: Pose, rng: Random) -> Canvas:
    """A sponge with a green back."""
    c = Canvas()
    c.rect(-95, -96, 190, 40, "scourer", radius=12, shade=6)
    c.rect(-95, -72, 190, 72, "main", radius=14, shade=8)
    with c.details():
        c.add(
            dots([(-64, -44), (-30, -22), (-6, -50), (32, -28), (62, -48), (76, -16), (-76, -14)], 8),
            "main_dark",
            outline=False,
        )
    return c


@_furnishing("toothbrush", height=0.19, colours={"main": "#3f8fd0"}, named=("main",))
def toothbrush(pose: Pose, rng: Random) -> Canvas:
    """A toothbrush, standing a little aslant."""
    c = Canvas()
    with c.at(0, 0, turn=14):
        c.path("M-10 0C-14-40-12-90-6-120L-6-196C-6-206 10-206 10-196L10-120C14-90 14-40 12 0Z", "main", shade=5)
        c.rect(8, -200, 24, 60, "white", radius=4, shade=4)
        with c.details():
            c.line([(14, -184), (30, -184)], "main_light", 8, smooth=False, outline=False)
            c.line([(14, -160), (30, -160)], "main_light", 8, smooth=False, outline=False)
            c.line([(-2, -90), (-1, -30)], "main_light", 6, outline=False)
    c.anchor("grip", 10, -60)
    return c


@_furnishing(
    "toothpaste",
    aliases=("tube of toothpaste",),
    height=0.16,
    colours={"main": "#f5f7fa", "accent": "#e2574c"},
    named=("accent",),
)
def toothpaste(pose: Pose, rng: Random) -> Canvas:
    """A tube on its cap."""
    c = Canvas()
    c.rect(-24, -34, 48, 34, "accent_dark", radius=6)
    c.path("M-26-34L26-34C40-50 46-90 54-196L-54-196C-46-90-40-50-26-34Z", "main", shade=10)
    c.path("M-46-120C-20-96 20-146 48-116L44-84C16-112-20-66-42-90Z", "accent")
    c.rect(-58, -206, 116, 20, "main_dark", radius=4)
    return c


@_furnishing("comb", height=0.05, units=90, colours={"main": "#b5683f"})
def comb(pose: Pose, rng: Random) -> Canvas:
    """A comb, teeth down."""
    c = Canvas()
    c.add(lines(*([(x, -50), (x, -6)] for x in range(-92, 93, 15))), "main_dark", width=8)
    c.rect(-104, -84, 208, 42, "main", radius=18, shade=8)
    c.anchor("grip", -96, -62)
    return c


@figure(
    "hair dryer",
    aliases=("hairdryer", "blow dryer"),
    height=0.25,
    colours={"main": "#d95f8d", "dark": "#4a4560"},
    tags=("object",),
    home="room",
)
def hair_dryer(pose: Pose, rng: Random) -> Canvas:
    """A hair dryer that blows to the right."""
    c = Canvas()
    c.path("M-38-96L4-96L-6-4C-8 4-40 4-42-4Z", "main_dark", shade=6)
    c.path("M-92-148C-92-206 20-208 40-184L96-180L96-116L40-112C20-88-92-90-92-148Z", "main", shade=14)
    c.rect(88, -186, 22, 76, "dark", radius=6)
    c.circle(-48, -148, 28, "main_dark")
    with c.details():
        c.add(
            lines([(-60, -156), (-36, -156)], [(-60, -146), (-36, -146)], [(-60, -136), (-36, -136)]),
            "main_light",
            width=5,
        )
        c.rect(-30, -80, 16, 28, "main_light", radius=6)
    c.anchor("grip", -20, -40)
    return c


@_furnishing(
    "shampoo",
    aliases=("shampoo bottle",),
    near=("lotion",),
    height=0.22,
    colours={"main": "#7cc18a", "pump": "#f4f2ec"},
)
def shampoo(pose: Pose, rng: Random) -> Canvas:
    """A bottle with a pump."""
    c = Canvas()
    c.line([(0, -150), (0, -190)], "pump_dark", 12, smooth=False)
    c.path("M-20-204L40-204C52-204 56-194 56-182L44-182C42-190 36-190 30-190L-20-190Z", "pump")
    c.rect(-22, -164, 44, 22, "pump", radius=5, shade=4)
    c.path("M-46-146C-30-156 30-156 46-146C58-130 58-20 52-6C40 2-40 2-52-6C-58-20-58-130-46-146Z", "main", shade=12)
    c.ellipse(0, -74, 30, 34, "pump", outline=False)
    c.path("M0-100C16-78 18-64 0-54C-18-64-16-78 0-100Z", "main", outline=False)
    return c


@_furnishing("shower", height=2.2, colours={"main": "#bfe3f2", "pipe": "#9aa7b8", "tray": "#f1f4f7"})
def shower(pose: Pose, rng: Random) -> Canvas:
    """A shower with its screen and falling water."""
    c = Canvas()
    c.line([(-60, -20), (-60, -196), (0, -196), (0, -178)], "pipe", 8, smooth=False)
    c.path("M-34-164C-32-184 32-184 34-164Z", "pipe_dark")
    c.add(lines(*([(x, -156), (x * 1.35, -24)] for x in range(-26, 27, 13))), "water", width=4)
    c.rect(-82, -18, 164, 18, "tray", radius=6, shade=5)
    c.rect(54, -188, 24, 172, "main", opacity=0.45)
    c.rect(-70, -104, 20, 12, "pipe_dark", radius=5)
    c.anchor("inside", 0, -16)
    return c


@_furnishing(
    "sink",
    aliases=("washbasin", "wash basin", "basin", "kitchen sink"),
    height=0.9,
    colours={"main": "#f4f6f8", "tap": "#9aa7b8"},
)
def sink(pose: Pose, rng: Random) -> Canvas:
    """A washbasin on its foot, with a tap."""
    c = Canvas()
    c.path("M-26-110L26-110L34 0L-34 0Z", "main_dark", shade=8)
    c.path("M-100-150L100-150C98-116 60-92 0-92C-60-92-98-116-100-150Z", "main", shade=14)
    c.rect(-106, -162, 212, 16, "main", radius=8, shade=5)
    c.line([(-10, -160), (-10, -196), (26, -196), (26, -180)], "tap", 12, smooth=False)
    c.rect(-28, -174, 36, 9, "tap_dark", radius=4)
    return c


@figure(
    "faucet",
    aliases=("tap", "water tap"),
    height=0.25,
    colours={"main": "#9fb0c4", "drop": "#5fb0d8"},
    tags=("object",),
    home="room",
)
def faucet(pose: Pose, rng: Random) -> Canvas:
    """A tap that drips."""
    c = Canvas()
    c.path(
        "M-96-130L-10-130L-10-150L22-150L22-130C74-130 86-104 86-62L50-62C50-86 44-92 22-92L-96-92Z", "main", shade=10
    )
    c.rect(-108, -140, 22, 58, "main_dark", radius=6)
    c.line([(6, -150), (6, -180)], "main_dark", 10, smooth=False)
    c.line([(-40, -186), (52, -186)], "main", 18, smooth=False)
    c.path("M68-50C80-30 84-22 84-14C84 4 52 4 52-14C52-22 56-30 68-50Z", "drop")
    return c


@_furnishing("razor", near=("shaver",), height=0.15, colours={"main": "#4b8fc0"})
def razor(pose: Pose, rng: Random) -> Canvas:
    """A safety razor."""
    c = Canvas()
    c.path("M-12 0C-16-50-12-110-8-156L8-156C12-110 16-50 12 0C6 6-6 6-12 0Z", "main", shade=6)
    c.add(soft([(-60, -200), (60, -200), (52, -156), (-52, -156)], 8), "metal_dark")
    c.rect(-56, -192, 112, 14, "metal_light", radius=4)
    with c.details():
        c.add(lines(*([(-6, y), (6, y)] for y in (-30, -46, -62))), "main_light", width=5)
    c.anchor("grip", 0, -26)
    return c


@figure(
    "bubble",
    aliases=("soap bubble",),
    height=0.2,
    colours={"main": "#a9d8f0"},
    tags=("object",),
    facing="front",
    place="air",
)
def bubble(pose: Pose, rng: Random) -> Canvas:
    """A soap bubble."""
    c = Canvas()
    c.circle(0, -100, 96, "main", opacity=0.45)
    c.add(geometry.ellipse(0, -100, 94, 94), "main_dark", width=5)
    c.line([(-66, -122), (-46, -158), (-12, -172)], "shine", 12, opacity=0.9, outline=False)
    c.circle(44, -56, 10, "shine", opacity=0.8, outline=False)
    c.line([(30, -34), (60, -54), (72, -84)], "main_light", 8, opacity=0.8, outline=False)
    return c
