"""Fast trains, jets, gliders and spacecraft by kind."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, gleam, lines

_drive = partial(figure, tags=("vehicle",))


@_drive(
    "bullet train",
    aliases=(
        "high speed train",
        "high-speed train",
        "shinkansen",
        "maglev train",
        "maglev",
        "express train",
        "monorail",
    ),
    height=3.6,
    units=110,
    colours={"main": "#f4f6f8", "stripe": "#2f6fc4", "lamp": "#ffe08a"},
    home="city",
)
def bullet_train(pose: Pose, rng: Random) -> Canvas:
    """A train with a long, low nose."""
    c = Canvas()
    c.path("M-260-112L60-112C140-110 210-76 258-30C262-20 256-14 246-14L-260-14Z", "main", shade=10)
    c.path("M-260-46L206-62C228-50 246-38 258-28L-260-26Z", "stripe", outline=True)
    for x in (-240, -196, -152, -108, -64, -20, 24):
        gleam(c, c.rect(x, -96, 32, 30, "glass", radius=7), x + 18, 8)
    gleam(c, c.path("M92-100C126-94 160-80 184-64L122-64C104-66 94-82 92-100Z", "glass"), 130, 12)
    c.line([(72, -106), (72, -18)], "main_dark", 4, smooth=False)
    c.line([(-130, -110), (-130, -18)], "main_dark", 4, smooth=False)
    c.circle(236, -34, 7, "lamp")
    for x in (-216, -176, -90, -50, 60, 100):
        c.circle(x, -12, 12, "dark")
    c.rect(-264, -6, 528, 6, "metal_dark")
    c.anchor("seat", 100, -60)
    c.anchor("top", -100, -112)
    return c


@_drive(
    "fighter jet",
    aliases=("jet fighter", "fighter plane", "military jet", "warplane", "stealth jet"),
    height=5.0,
    units=130,
    colours={"main": "#8a97a6", "accent": "#d8413a"},
    place="air",
    home="sky",
)
def fighter(pose: Pose, rng: Random) -> Canvas:
    """A jet with swept wings."""
    c = Canvas()
    c.path("M-150-66L-196-134L-158-134L-96-72Z", "main_dark")
    c.path("M-178-76C-196-72-206-66-206-60C-206-54-196-48-178-46Z", "fire")
    c.path("M-182-78L-40-86C40-96 120-88 196-52C120-34 20-30-60-32L-182-42Z", "main", shade=9)
    gleam(c, c.path("M30-88C52-112 96-108 124-74C94-76 60-82 30-88Z", "glass"), 86, 10)
    c.path("M40-56L-120-2L-156-2L-96-58Z", "main_dark", shade=5)
    c.path("M-116-62L-186-34L-206-34L-164-66Z", "main_dark")
    c.polygon([(-158, -134), (-150, -116), (-176, -116), (-184, -134)], "accent")
    c.line([(150, -60), (176, -56)], "accent", 6, smooth=False)
    c.anchor("seat", 78, -84)
    return c


@_drive(
    "space shuttle",
    aliases=("shuttle", "space plane", "spaceplane", "space capsule"),
    height=18,
    units=220,
    colours={"main": "#f6f5f1", "tile": "#3f3d49", "tank": "#d9783a", "accent": "#3f83c9"},
    place="air",
    facing="front",
    home="space",
)
def shuttle(pose: Pose, rng: Random) -> Canvas:
    """A space shuttle on its fuel tank."""
    c = Canvas()
    for x in (-62, 62):
        c.path(
            f"M{x - 14}-24L{x - 14}-160C{x - 12}-176 {x - 6}-184 {x}-190C{x + 6}-184 {x + 12}-176 {x + 14}-160L{x + 14}-24Z",
            "main",
            shade=4,
        )
        c.path(f"M{x - 12}-24C{x - 18}-8 {x - 6} 4 {x} 14C{x + 6} 4 {x + 18}-8 {x + 12}-24Z", "fire")
        c.rect(x - 14, -128, 28, 8, "tile")
    c.path("M-36-30L-36-170C-34-196-16-212 0-222C16-212 34-196 36-170L36-30C20-22-20-22-36-30Z", "tank", shade=8)
    c.path(
        "M0-186C18-168 26-140 28-100L84-34L84-20L28-26L20-12L-20-12L-28-26L-84-20L-84-34L-28-100C-26-140-18-168 0-186Z",
        "main",
        shade=7,
    )
    c.path("M0-186C12-176 20-160 23-140L-23-140C-20-160-12-176 0-186Z", "tile")
    c.path("M-84-34L-28-100L-28-86L-76-28L-84-20Z", "tile")
    c.path("M84-34L28-100L28-86L76-28L84-20Z", "tile")
    for x in (-9, 9):
        c.rect(x - 6, -130, 12, 9, "glass", radius=3)
    c.path("M-6-12L0-88L6-12Z", "tile")
    for x in (-12, 0, 12):
        c.path(f"M{x - 6}-12C{x - 9} 0 {x - 3} 6 {x} 14C{x + 3} 6 {x + 9} 0 {x + 6}-12Z", "fire")
    c.rect(-20, -52, 9, 13, "accent")
    return c


@_drive(
    "lunar module",
    aliases=("moon lander", "lunar lander", "moon module", "lander", "landing module"),
    height=7,
    units=180,
    colours={"main": "#d9b45a", "top": "#c9cdd6"},
    facing="front",
    home="space",
)
def lander(pose: Pose, rng: Random) -> Canvas:
    """A lander on four golden legs."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 56, -70), (x * 112, -8)], "main_dark", 8, smooth=False)
        c.line([(x * 60, -34), (x * 90, -32)], "main_dark", 6, smooth=False)
        c.ellipse(x * 114, -5, 25, 6, "main")
    c.polygon([(-64, -88), (64, -88), (74, -66), (64, -34), (-64, -34), (-74, -66)], "main")
    c.polygon([(0, -88), (64, -88), (74, -66), (64, -34), (10, -34)], "main_dark")
    c.path("M-18-34L18-34L28-10L-28-10Z", "metal_dark")
    c.polygon([(-46, -92), (-54, -132), (-30, -166), (30, -166), (54, -132), (46, -92)], "top")
    c.polygon([(8, -92), (14, -166), (30, -166), (54, -132), (46, -92)], "top_dark")
    c.polygon([(-36, -124), (-14, -132), (-18, -112)], "dark")
    c.polygon([(30, -124), (10, -132), (14, -112)], "dark")
    c.rect(-14, -110, 28, 22, "metal_dark", radius=4)
    c.line([(24, -164), (44, -190)], "metal", 5, smooth=False)
    c.ellipse(48, -194, 17, 8, "top", turn=24)
    c.line([(-20, -166), (-20, -186)], "metal", 4, smooth=False)
    return c


@_drive(
    "glider",
    aliases=("sailplane",),
    height=4,
    units=90,
    colours={"main": "#f6f5f1", "accent": "#d8413a"},
    place="air",
    home="sky",
)
def glider(pose: Pose, rng: Random) -> Canvas:
    """A sailplane with long, slim wings."""
    c = Canvas()
    c.path("M-10-62L-196-118L-206-112L-40-50Z", "main_dark")
    c.path("M-176-52L-204-94L-182-94L-150-56Z", "accent")
    c.path(
        "M-190-54C-100-62-20-80 50-78C100-76 126-62 130-50C110-34 60-34 10-36C-60-40-120-46-190-48Z", "main", shade=7
    )
    gleam(c, c.path("M30-78C44-94 84-92 106-66C80-66 56-70 30-78Z", "glass"), 74, 10)
    c.path("M30-52L-60-4L-78-4L-26-56Z", "main_light", shade=3)
    c.line([(-62, -8), (-76, -6)], "accent", 7, smooth=False)
    c.anchor("seat", 66, -70)
    return c


@_drive(
    "hang glider",
    aliases=("hangglider", "paraglider", "delta glider", "paragliding wing"),
    height=3,
    units=150,
    colours={"main": "#ef7a3a", "second": "#f6d24a"},
    place="air",
    facing="front",
    home="sky",
)
def hang_glider(pose: Pose, rng: Random) -> Canvas:
    """A delta wing with its bar."""
    c = Canvas()
    c.path("M0-148L184-92C120-98 60-96 0-84C-60-96-120-98-184-92Z", "main", shade=8)
    c.path("M0-148L62-96C40-94 20-90 0-84C-20-90-40-94-62-96Z", "second")
    for x in (-1, 1):
        c.line([(0, -126), (x * 46, -18)], "dark", 5, smooth=False)
        c.line([(x * 120, -102), (x * 46, -18)], "dark", 2.6, smooth=False)
    c.line([(-48, -18), (48, -18)], "dark", 7, smooth=False)
    c.anchor("hand_r", 26, -18)
    c.anchor("grip", 0, -18)
    return c


@_drive(
    "seaplane",
    aliases=("float plane", "floatplane", "water plane", "hydroplane"),
    height=4,
    units=170,
    colours={"main": "#f2b134", "accent": "#d8413a"},
    place="air",
    home="lake",
)
def seaplane(pose: Pose, rng: Random) -> Canvas:
    """A small plane on two floats."""
    c = Canvas()
    c.path("M-160-84L-192-140L-160-140L-118-92Z", "accent")
    c.path(
        "M-180-92C-120-104-40-128 40-128C100-128 136-112 140-94C136-74 90-64 30-64C-40-66-120-76-180-84Z",
        "main",
        shade=9,
    )
    gleam(c, c.path("M10-128C26-152 72-152 92-124C70-122 40-124 10-128Z", "glass"), 62, 10)
    c.rect(-40, -166, 150, 17, "accent", radius=8, shade=4)
    c.line([(-4, -150), (10, -124)], "dark", 5, smooth=False)
    c.line([(76, -150), (70, -124)], "dark", 5, smooth=False)
    c.rect(138, -106, 16, 24, "dark", radius=6)
    c.ellipse(158, -94, 6, 46, "metal", opacity=0.8)
    for x in (-24, 66):
        c.line([(x, -66), (x - 6, -28)], "dark", 6, smooth=False)
    c.path("M-92-30L104-30C124-28 130-16 118-8C90 0-50 2-80-8C-92-14-96-24-92-30Z", "accent", shade=6)
    c.anchor("seat", 44, -110)
    return c


@_drive(
    "jetpack",
    aliases=("jet pack", "rocket pack"),
    height=0.8,
    units=170,
    colours={"main": "#c9ced8", "accent": "#d8413a"},
    tags=("object",),
    facing="front",
    home="sky",
)
def jetpack(pose: Pose, rng: Random) -> Canvas:
    """Two rockets to be worn on the back."""
    c = Canvas()
    for x in (-42, 42):
        c.path(f"M{x - 22}-24C{x - 30}-4 {x - 10} 10 {x} 26C{x + 10} 10 {x + 30}-4 {x + 22}-24Z", "fire")
        c.path(f"M{x - 12}-24C{x - 14}-12 {x - 4}-2 {x} 8C{x + 4}-2 {x + 14}-12 {x + 12}-24Z", "light")
        c.path(f"M{x - 24}-30L{x + 24}-30L{x + 30}-14L{x - 30}-14Z", "metal_dark")
        c.path(
            f"M{x - 30}-34L{x - 30}-124C{x - 28}-146 {x - 14}-158 {x}-166C{x + 14}-158 {x + 28}-146 {x + 30}-124L{x + 30}-34Z",
            "main",
            shade=8,
        )
        c.path(f"M{x - 29}-128C{x - 27}-146 {x - 13}-158 {x}-166C{x + 13}-158 {x + 27}-146 {x + 29}-128Z", "accent")
        c.add(dots([(x, -100), (x, -78)], 7), "metal_dark")
    c.rect(-16, -118, 32, 58, "dark", radius=6)
    c.add(lines([(-10, -104), (10, -104)], [(-10, -90), (10, -90)], [(-10, -76), (10, -76)]), "metal", width=4)
    return c
