"""The office and the classroom: what calculates, erases, prints and holds papers together."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines, soft

_desk = partial(figure, tags=("object",), facing="front", home="table")


@_desk("calculator", aliases=("pocket calculator",), height=0.16, colours={"main": "#4f5d75", "key": "#f2efe8"})
def calculator(pose: Pose, rng: Random) -> Canvas:
    """A pocket calculator."""
    c = Canvas()
    c.rect(-68, -200, 136, 200, "main", radius=16, shade=10)
    c.rect(-52, -184, 104, 42, "glass", radius=6)
    c.add(lines([(20, -172), (40, -172), (40, -154)], [(4, -172), (4, -154)]), "dark", width=5)
    for row in range(4):
        for k in range(4):
            c.rect(-52 + k * 28, -126 + row * 30, 20, 20, "accent" if k == 3 else "key", radius=5)
    return c


@_desk("eraser", aliases=("rubber",), height=0.03, units=90, colours={"main": "#f08fa4", "sleeve": "#4a7fc0"})
def eraser(pose: Pose, rng: Random) -> Canvas:
    """An eraser in its sleeve."""
    c = Canvas()
    with c.at(0, -40, turn=-10):
        c.rect(-96, -34, 192, 68, "main", radius=14, shade=8)
        c.rect(-34, -34, 130, 68, "sleeve", radius=8, shade=6)
        c.rect(-34, -8, 130, 16, "white", outline=False)
    return c


@_desk(
    "blackboard",
    aliases=("chalkboard", "whiteboard", "school board"),
    height=1.4,
    units=160,
    colours={"main": "#2f6650", "frame": "#a9713f"},
    home="room",
)
def blackboard(pose: Pose, rng: Random) -> Canvas:
    """A blackboard on its stand, a sum on it."""
    c = Canvas()
    for x in (-76, 76):
        c.line([(x, -40), (x * 1.14, -2)], "frame_dark", 11, smooth=False)
    c.rect(-124, -168, 248, 136, "frame", radius=6, shade=4)
    c.rect(-114, -158, 228, 116, "main")
    c.add(
        lines(
            [(-84, -124), (-84, -86)],
            [(-66, -105), (-42, -105)],
            [(-54, -117), (-54, -93)],
            [(-24, -124), (-24, -86)],
            [(-4, -110), (22, -110)],
            [(-4, -98), (22, -98)],
        ),
        "white",
        width=6,
        outline=False,
    )
    c.line([(42, -118), (58, -126), (66, -112), (42, -86), (70, -86)], "white", 6)
    c.rect(20, -46, 34, 7, "white", radius=3)
    return c


@_desk("chalk", aliases=("piece of chalk",), height=0.02, units=80, colours={"main": "#f6f4ee"})
def chalk(pose: Pose, rng: Random) -> Canvas:
    """Three sticks of chalk."""
    c = Canvas()
    for y, role in ((-18, "main"), (-46, "blush"), (-72, "glass")):
        c.rect(-84 + y * 0.3, y - 12, 168, 26, role, radius=10, shade=5)
    return c


@_desk(
    "glue",
    aliases=("glue stick", "glue bottle", "bottle of glue"),
    height=0.12,
    colours={"main": "#fbf7ec", "cap": "#e88a2e", "label": "#3f7fb8"},
    named=("label", "main"),
)
def glue(pose: Pose, rng: Random) -> Canvas:
    """A bottle of glue."""
    c = Canvas()
    c.path("M-12-168L12-168L6-204L-6-204Z", "cap")
    c.path("M-30-142L30-142L20-170L-20-170Z", "cap_dark")
    c.path("M-36-142L36-142C58-134 58-116 58-96L58-10C58 0-58 0-58-10L-58-96C-58-116-58-134-36-142Z", "main", shade=10)
    c.rect(-58, -96, 116, 58, "label")
    c.path("M0-88C16-68 18-56 0-48C-18-56-16-68 0-88Z", "white", outline=False)
    return c


@_desk(
    "tape",
    aliases=("sticky tape", "roll of tape", "adhesive tape"),
    height=0.08,
    units=150,
    colours={"main": "#e9c35a"},
)
def tape(pose: Pose, rng: Random) -> Canvas:
    """A roll of tape with a loose end."""
    c = Canvas()
    c.circle(0, -74, 74, "main", shade=9)
    c.circle(0, -74, 42, "wood")
    c.circle(0, -74, 31, "paper")
    c.path("M0-4L104-4L112 0L0 0Z", "main_dark")
    return c


@_desk("folder", aliases=("file folder",), height=0.24, units=150, colours={"main": "#f0c04a"})
def folder(pose: Pose, rng: Random) -> Canvas:
    """A folder with a sheet in it."""
    c = Canvas()
    c.path("M-104-140L-36-140L-20-122L104-122L104-10L-104-10Z", "main_dark")
    c.rect(-84, -116, 168, 90, "paper", radius=4)
    c.path("M-112-96L112-96L104-4C104 0-104 0-104-4Z", "main", shade=7)
    return c


@_desk("stamp", aliases=("postage stamp",), height=0.03, units=170, colours={"main": "#5a9fc9"})
def stamp(pose: Pose, rng: Random) -> Canvas:
    """A postage stamp with its perforated edge."""
    c = Canvas()
    c.rect(-66, -166, 132, 160, "paper", shade=3)
    for k in range(7):
        for x in (-66, 66):
            c.circle(x, -156 + k * 24, 8, "paper")
    for k in range(6):
        for y in (-166, -6):
            c.circle(-56 + k * 22.5, y, 8, "paper")
    c.rect(-52, -150, 104, 128, "main")
    c.path("M-52-22L-52-60L-16-100L10-70L28-88L52-58L52-22Z", "leaf", outline=False)
    c.circle(22, -122, 14, "gold", outline=False)
    return c


@_desk("clipboard", aliases=("checklist", "to do list"), height=0.3, colours={"main": "#b98150", "clip": "#9aa7b8"})
def clipboard(pose: Pose, rng: Random) -> Canvas:
    """A clipboard with a list."""
    c = Canvas()
    c.rect(-74, -188, 148, 188, "main", radius=12, shade=7)
    c.rect(-58, -170, 116, 156, "paper", radius=4)
    for y in (-134, -100, -66):
        c.line([(-42, y), (-34, y + 8), (-22, y - 10)], "leaf", 6, smooth=False)
        c.line([(-8, y), (42, y)], "metal", 7, smooth=False)
    c.rect(-32, -200, 64, 28, "clip", radius=9, shade=4)
    return c


@_desk(
    "printer", aliases=("photocopier", "copier"), height=0.3, units=160, colours={"main": "#d5dbe3", "dark": "#444b5c"}
)
def printer(pose: Pose, rng: Random) -> Canvas:
    """A printer with a sheet coming out."""
    c = Canvas()
    c.rect(-66, -170, 132, 70, "paper", radius=4, shade=3)
    c.rect(-112, -120, 224, 92, "main", radius=14, shade=10)
    c.rect(-80, -60, 160, 14, "dark", radius=5)
    c.path("M-66-52L66-52L78-6L-78-6Z", "paper")
    c.add(lines([(-50, -38), (40, -38)], [(-56, -22), (20, -22)]), "metal", width=5, outline=False)
    c.circle(84, -98, 7, "leaf")
    c.circle(62, -98, 7, "accent")
    return c


@_desk("remote control", aliases=("remote", "tv remote"), height=0.18, colours={"main": "#3f4458"})
def remote_control(pose: Pose, rng: Random) -> Canvas:
    """A remote control."""
    c = Canvas()
    with c.at(0, 0, turn=8):
        c.rect(-36, -204, 72, 204, "main", radius=22, shade=8)
        c.circle(0, -176, 11, "accent")
        for row in range(4):
            for x in (-18, 0, 18):
                c.circle(x, -66 + row * 16, 5.5, "metal_light")
        c.circle(0, -122, 25, "main_light")
        c.circle(0, -122, 10, "main_dark")
    return c


@_desk("crayon", aliases=("wax crayon",), height=0.1, colours={"main": "#d8453c"})
def crayon(pose: Pose, rng: Random) -> Canvas:
    """A wax crayon."""
    c = Canvas()
    with c.at(0, 0, turn=10):
        c.path("M-10-196C-10-206 10-206 10-196L24-158L-24-158Z", "main_dark")
        c.rect(-28, -160, 56, 160, "main", radius=6, shade=8)
        c.rect(-28, -142, 56, 12, "main_dark", outline=False)
        c.rect(-28, -28, 56, 12, "main_dark", outline=False)
        c.path("M-28-96C-10-110 10-70 28-84L28-66C10-52-10-92-28-78Z", "main_dark", outline=False)
    return c


@_desk(
    "marker",
    aliases=("felt pen", "felt tip pen", "highlighter"),
    height=0.14,
    colours={"main": "#3f9d6b", "body": "#f6f4ee"},
)
def marker(pose: Pose, rng: Random) -> Canvas:
    """A marker, its cap on."""
    c = Canvas()
    with c.at(0, 0, turn=12):
        c.rect(-24, -120, 48, 120, "body", radius=8, shade=7)
        c.rect(-24, -46, 48, 24, "main")
        c.path("M-27-118L-22-196C-20-206 20-206 22-196L27-118Z", "main", shade=7)
        c.rect(18, -190, 10, 70, "main_dark", radius=4)
    return c


@_desk("tablet", aliases=("tablet computer",), height=0.25, units=190, colours={"main": "#3a3f50", "screen": "#7fc4e8"})
def tablet(pose: Pose, rng: Random) -> Canvas:
    """A tablet with coloured tiles."""
    c = Canvas()
    c.rect(-74, -196, 148, 196, "main", radius=16)
    pane = c.rect(-62, -180, 124, 160, "screen", radius=6)
    for i, role in enumerate(("accent", "leaf", "gold", "blush", "white", "fire")):
        c.rect(-48 + (i % 3) * 34, -162 + (i // 3) * 36, 26, 26, role, radius=7, outline=False)
    gleam(c, pane, 8, 26, opacity=0.25)
    c.circle(0, -10, 4, "metal")
    return c


@_desk(
    "ticket",
    aliases=("tickets", "cinema ticket", "concert ticket"),
    height=0.06,
    units=110,
    colours={"main": "#e9b23c"},
)
def ticket(pose: Pose, rng: Random) -> Canvas:
    """A ticket with a star."""
    c = Canvas()
    with c.at(0, -56, turn=-12):
        c.path("M-110-46L110-46L110-16C92-16 92 16 110 16L110 46L-110 46L-110 16C-92 16-92-16-110-16Z", "main", shade=5)
        c.add(lines(*([(58, y), (58, y + 9)] for y in range(-40, 41, 18))), "main_dark", width=5)
        c.polygon(
            [
                (-20, -32),
                (-11, -10),
                (12, -10),
                (-7, 4),
                (0, 28),
                (-20, 14),
                (-40, 28),
                (-33, 4),
                (-52, -10),
                (-29, -10),
            ],
            "white",
        )
    return c


@_desk("briefcase", aliases=("attache case",), height=0.35, units=160, colours={"main": "#8a5a3a", "latch": "#e9c35a"})
def briefcase(pose: Pose, rng: Random) -> Canvas:
    """A briefcase."""
    c = Canvas()
    c.add(geometry.read_path("M-36-126C-36-160 36-160 36-126"), "dark", width=12)
    c.rect(-112, -128, 224, 128, "main", radius=14, shade=10)
    c.line([(-112, -74), (112, -74)], "main_dark", 7, smooth=False)
    for x in (-62, 40):
        c.rect(x, -86, 24, 26, "latch", radius=4)
    c.anchor("grip", 0, -150)
    return c


@_desk(
    "monitor",
    aliases=("computer monitor", "computer screen", "screen"),
    height=0.5,
    units=160,
    colours={"main": "#3a3f50", "screen": "#8ecbe8"},
)
def monitor(pose: Pose, rng: Random) -> Canvas:
    """A monitor on its foot."""
    c = Canvas()
    c.path("M-18-40L18-40L26-8L-26-8Z", "metal_dark")
    c.rect(-54, -10, 108, 10, "metal", radius=5)
    c.rect(-122, -166, 244, 132, "main", radius=10, shade=4)
    pane = c.rect(-112, -156, 224, 106, "screen", radius=4)
    gleam(c, pane, -30, 34)
    c.add(soft([(-90, -66), (-50, -106), (-24, -82), (10, -118), (60, -66)], 5), "leaf", outline=False)
    return c
