"""More of the kitchen: small machines and what is set on the table."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines, ring

_ware = partial(figure, tags=("object",), facing="front", home="kitchen")


@_ware("tray", height=0.1, units=70, colours={"main": "#b98150"})
def tray(pose: Pose, rng: Random) -> Canvas:
    """A tray with handles."""
    c = Canvas()
    c.path("M-118-34L118-34L96 0L-96 0Z", "main", shade=6)
    c.ellipse(0, -34, 118, 14, "main_light")
    c.ellipse(0, -32, 98, 9, "main_dark", outline=False)
    for side in (-1, 1):
        c.line([(side * 116, -36), (side * 136, -52), (side * 112, -56)], "main_dark", 8)
    c.anchor("top", 0, -36)
    c.stands(-96, 96)
    return c


@_ware(
    "jug", aliases=("pitcher", "milk jug", "water jug"), height=0.25, colours={"main": "#5f93c9", "accent": "#f4efe2"}
)
def jug(pose: Pose, rng: Random) -> Canvas:
    """A jug with a handle and a band."""
    c = Canvas()
    c.add(geometry.read_path("M50-158C128-166 124-50 56-44"), "main_dark", width=18)
    c.path("M-46-196L60-196L48-150C80-110 78-20 50 0L-50 0C-82-22-80-112-44-150L-66-186Z", "main", shade=13)
    c.path("M-71-92C-40-80 40-80 71-92L71-64C40-52-40-52-71-64Z", "accent", outline=False)
    c.ellipse(0, -194, 54, 9, "main_dark")
    c.anchor("top", 0, -194)
    c.anchor("inside", 0, -180)
    c.anchor("grip", 106, -110)
    return c


@_ware("toaster", height=0.22, units=150, colours={"main": "#cf5a4e", "toast": "#dba052"})
def toaster(pose: Pose, rng: Random) -> Canvas:
    """A toaster with two slices."""
    c = Canvas()
    for x in (-50, 14):
        c.rect(x, -158, 44, 60, "toast", radius=12, shade=4)
    c.rect(-96, -118, 184, 108, "main", radius=26, shade=12)
    c.rect(-80, -12, 36, 12, "dark", radius=4)
    c.rect(40, -12, 36, 12, "dark", radius=4)
    c.rect(84, -84, 20, 12, "dark", radius=5)
    c.circle(-58, -42, 12, "main_light")
    c.line([(-30, -42), (50, -42)], "main_light", 7, smooth=False, outline=False)
    return c


@_ware(
    "blender",
    aliases=("food processor",),
    height=0.42,
    colours={"main": "#4fa39a", "drink": "#f2a7b8"},
)
def blender(pose: Pose, rng: Random) -> Canvas:
    """A blender with a smoothie."""
    c = Canvas()
    c.path("M-54-62L54-62L64-8C64 0-64 0-64-8Z", "main", shade=10)
    c.circle(0, -30, 15, "main_light")
    c.path("M-62-182L62-182L44-60L-44-60Z", "glass", opacity=0.8)
    c.path("M-55-138C-24-130 20-146 55-138L43-62L-43-62Z", "drink", outline=False)
    c.rect(-66, -196, 132, 18, "main_dark", radius=7)
    c.add(geometry.read_path("M62-164C96-166 92-94 54-98"), "main_dark", width=10)
    return c


@_ware("microwave", aliases=("microwave oven",), height=0.32, units=130, colours={"main": "#d7dce3", "pane": "#3c4456"})
def microwave(pose: Pose, rng: Random) -> Canvas:
    """A microwave oven."""
    c = Canvas()
    c.rect(-120, -126, 240, 122, "main", radius=12, shade=8)
    pane = c.rect(-104, -108, 146, 86, "pane", radius=8)
    gleam(c, pane, -70, 22)
    c.rect(60, -108, 44, 18, "pane", radius=4)
    for y in (-78, -60, -42):
        for x in (66, 82, 98):
            c.circle(x, y, 5, "main_dark")
    for x in (-96, 76):
        c.rect(x, -6, 22, 8, "dark", radius=3)
    return c


@_ware(
    "jar",
    aliases=("glass jar", "mason jar", "cookie jar"),
    height=0.18,
    units=180,
    colours={"main": "#cfe8f2", "lid": "#c9794a"},
    named=("lid", "main"),
)
def jar(pose: Pose, rng: Random) -> Canvas:
    """A glass jar with a lid."""
    c = Canvas()
    c.path(
        "M-52-140C-80-124-78-100-78-88L-78-14C-78-4-70 0-58 0L58 0C70 0 78-4 78-14L78-88C78-100 80-124 52-140Z",
        "main",
        shade=8,
        opacity=0.85,
    )
    c.rect(-62, -172, 124, 36, "lid", radius=9, shade=6)
    c.line([(-56, -100), (-56, -34)], "shine", 9, opacity=0.8, outline=False)
    c.anchor("inside", 0, -8)
    return c


@_ware(
    "kitchen scale",
    aliases=("scale", "scales", "weighing scale"),
    height=0.25,
    units=170,
    colours={"main": "#e08a6a", "dial": "#fdf8ee"},
)
def kitchen_scale(pose: Pose, rng: Random) -> Canvas:
    """A kitchen scale with a pan."""
    c = Canvas()
    c.path("M-62-112L62-112L84-8C84 0-84 0-84-8Z", "main", shade=10)
    c.circle(0, -58, 40, "dial")
    c.add(
        lines([(0, -58), (20, -82)], [(0, -92), (0, -86)], [(-34, -58), (-28, -58)], [(34, -58), (28, -58)]),
        "dark",
        width=5,
    )
    c.rect(-12, -134, 24, 24, "metal_dark")
    c.path("M-104-166L104-166C96-138 60-130 0-130C-60-130-96-138-104-166Z", "metal", shade=8)
    return c


@_ware("chopsticks", aliases=("chopstick",), height=0.23, colours={"main": "#b5502f"})
def chopsticks(pose: Pose, rng: Random) -> Canvas:
    """A pair of chopsticks."""
    c = Canvas()
    for turn, x in ((10, -14), (18, 10)):
        with c.at(x, 0, turn=turn):
            c.path("M-4 0L4 0L9-200L-9-200Z", "main", shade=3)
            c.rect(-10, -200, 20, 34, "gold", radius=3)
    return c


@_ware("ladle", aliases=("soup ladle",), height=0.3, colours={"main": "#9aa7b8"})
def ladle(pose: Pose, rng: Random) -> Canvas:
    """A ladle, bowl down."""
    c = Canvas()
    c.line([(-10, -50), (-14, -150), (-8, -196), (18, -198)], "main", 13)
    c.path("M-34-72L74-72C72-20 46 0 20 0C-6 0-32-20-34-72Z", "main", shade=9)
    c.ellipse(20, -72, 54, 11, "main_dark")
    c.anchor("grip", -12, -140)
    return c


@_ware(
    "can",
    aliases=("tin can", "soup can", "tin"),
    height=0.12,
    units=160,
    colours={"main": "#d8453c", "label": "#fdf6e6"},
)
def can(pose: Pose, rng: Random) -> Canvas:
    """A tin with a label."""
    c = Canvas()
    c.path("M-58-146L58-146L58-8C58 2-58 2-58-8Z", "metal", shade=6)
    c.path("M-58-124C-30-116 30-116 58-124L58-24C30-16-30-16-58-24Z", "main", shade=6)
    c.ellipse(0, -70, 30, 28, "label", outline=False)
    c.ellipse(0, -146, 58, 13, "metal_light")
    c.add(ring(0, -148, 9, 4), "metal_dark")
    return c


@_ware(
    "apron",
    aliases=("kitchen apron",),
    height=0.9,
    colours={"main": "#d8574a", "trim": "#fdf6e6"},
    tags=("object", "wear"),
    home="room",
)
def apron(pose: Pose, rng: Random) -> Canvas:
    """An apron with a pocket."""
    c = Canvas()
    c.add(geometry.read_path("M-34-148C-44-206 44-206 34-148"), "main_dark", width=8)
    c.path("M-40-152L40-152C40-116 54-106 84-98L92-8C60 6-60 6-92-8L-84-98C-54-106-40-116-40-152Z", "main", shade=10)
    c.rect(-42, -78, 84, 46, "trim", radius=8)
    for side in (-1, 1):
        c.line([(side * 84, -96), (side * 112, -78), (side * 104, -50)], "main_dark", 7)
    return c


@_ware(
    "vacuum cleaner",
    aliases=("vacuum", "hoover"),
    height=0.9,
    colours={"main": "#5b7fc4", "hose": "#4a4560"},
    home="room",
)
def vacuum_cleaner(pose: Pose, rng: Random) -> Canvas:
    """A vacuum cleaner with its hose."""
    c = Canvas()
    c.line([(-60, -74), (-30, -150), (60, -170), (84, -120)], "hose", 13)
    c.line([(84, -130), (128, -14)], "metal", 11, smooth=False)
    c.rect(104, -18, 64, 18, "hose", radius=7)
    c.path("M-140-40C-140-100-50-104-16-70L8-24L-140-24Z", "main", shade=11)
    c.circle(-104, -22, 22, "hose")
    c.circle(-18, -16, 16, "hose")
    c.circle(-104, -22, 9, "metal")
    return c


@_ware(
    "fan",
    aliases=("electric fan", "ventilator"),
    height=0.6,
    colours={"main": "#6fb7c4", "blade": "#e8f1f4"},
    home="room",
)
def fan(pose: Pose, rng: Random) -> Canvas:
    """A table fan."""
    c = Canvas()
    c.path("M-48-10C-44-26 44-26 48-10L52 0L-52 0Z", "main", shade=5)
    c.line([(0, -24), (0, -70)], "main_dark", 13, smooth=False)
    for turn in (0, 120, 240):
        with c.at(0, -128, turn=turn):
            c.path("M-5-8C-46-30-34-66-8-64C16-62 12-28 5-8Z", "blade", shade=4)
    c.add(geometry.ellipse(0, -128, 72, 72), "main", width=8)
    c.add(geometry.ellipse(0, -128, 44, 44), "main", width=3)
    c.circle(0, -128, 14, "main")
    return c
