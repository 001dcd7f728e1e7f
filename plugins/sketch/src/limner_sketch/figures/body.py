"""Parts of the body, as they are shown in a primer."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_part = partial(figure, tags=("object",), facing="front", home="studio", named=("main",))


@_part(
    "eye",
    aliases=("human eye",),
    height=0.03,
    units=140,
    colours={"main": "#4f86b8", "lid": "#f1c3a0", "lash": "#3b2f3a"},
)
def eye(pose: Pose, rng: Random) -> Canvas:
    """An eye with its lashes."""
    c = Canvas()
    for x, y, tx, ty in (
        (-66, -104, -84, -128),
        (-34, -124, -44, -152),
        (0, -130, 0, -160),
        (34, -124, 44, -152),
        (66, -104, 84, -128),
    ):
        c.line([(x, y), (tx, ty)], "lash", 8, smooth=False)
    ball = c.path("M-106-70C-60-146 60-146 106-70C60-4-60-4-106-70Z", "white", shade=6)
    with c.inside(ball):
        c.circle(0, -72, 44, "main")
        c.circle(0, -72, 21, "eye", outline=False)
        c.circle(-14, -88, 11, "shine", outline=False)
    c.add(geometry.read_path("M-108-70C-60-148 60-148 108-70"), "lash", width=9)
    return c


@_part("ear", height=0.07, colours={"main": "#eebd98"})
def ear(pose: Pose, rng: Random) -> Canvas:
    """An ear."""
    c = Canvas()
    c.path(
        "M-30-30C-60-60-80-120-56-166C-30-214 50-208 64-146C72-104 38-84 28-56C20-20 6-2-12-2C-28-2-34-16-30-30Z",
        "main",
        shade=10,
    )
    c.line([(-34, -120), (-24, -168), (22, -170), (34, -134), (14, -108)], "main_dark", 10)
    c.line([(-18, -110), (4, -90), (-6, -54)], "main_dark", 9)
    return c


@_part("nose", height=0.06, units=160, colours={"main": "#eebd98"})
def nose(pose: Pose, rng: Random) -> Canvas:
    """A nose."""
    c = Canvas()
    c.path(
        "M-18-156C-6-164 16-164 24-154C28-110 50-84 66-54C80-20 48 2 22-10C8 2-18 2-30-10C-58 2-86-18-70-50C-50-80-24-108-18-156Z",
        "main",
        shade=10,
    )
    for x in (-38, 34):
        c.ellipse(x, -22, 15, 9, "main_dark")
    c.line([(-4, -140), (-8, -90)], "main_light", 9, outline=False)
    return c


@_part("mouth", aliases=("lips", "lip", "smile"), height=0.05, units=110, colours={"main": "#d8485f"})
def mouth(pose: Pose, rng: Random) -> Canvas:
    """A smiling mouth."""
    c = Canvas()
    c.path("M-110-76C-70-96-30-116 0-96C30-116 70-96 110-76C80-6 40 0 0 0C-40 0-80-6-110-76Z", "main", shade=8)
    c.path("M-88-74C-50-84 50-84 88-74C60-34 30-28 0-28C-30-28-60-34-88-74Z", "mouth")
    c.path("M-80-75C-50-82 50-82 80-75C64-60 40-56 0-56C-40-56-64-60-80-75Z", "white", outline=False)
    return c


@_part("tongue", height=0.05, units=130, colours={"main": "#f0808c", "lip": "#c8485a"})
def tongue(pose: Pose, rng: Random) -> Canvas:
    """A mouth with its tongue out."""
    c = Canvas()
    c.path("M-96-130C-60-104 60-104 96-130C90-84 60-66 0-66C-60-66-90-84-96-130Z", "mouth")
    c.path("M-44-100C-20-92 20-92 44-100L44-40C44 8-44 8-44-40Z", "main", shade=8)
    c.line([(0, -94), (0, -34)], "main_dark", 6)
    c.line([(-100, -132), (0, -108), (100, -132)], "lip", 13)
    return c


@_part(
    "hand",
    aliases=("palm of a hand", "waving hand", "human hand"),
    height=0.18,
    colours={"main": "#eebd98", "cuff": "#4d7fb8"},
)
def hand(pose: Pose, rng: Random) -> Canvas:
    """An open hand with a cuff; one that holds something is closed around it."""
    c = Canvas()
    if pose.holding or pose.action == "hold":
        return _closed(c)
    for x, top, lean, w in ((-40, -164, -12, 11), (-15, -188, -4, 12), (13, -184, 5, 12), (39, -160, 13, 11)):
        c.limb([(x, -86, w + 2.5), (x + lean * 0.6, (top - 86) / 2, w + 1), (x + lean, top, w - 1)], "main", shade=3)
    c.limb([(30, -56, 17), (62, -84, 14), (80, -112, 10.5)], "main_dark")
    c.limb([(26, -56, 17), (59, -85, 13.5), (78, -113, 10)], "main", outline=False)
    c.path("M-54-98C-40-108 36-108 52-98C58-74 50-40 36-22L-36-22C-50-40-60-70-54-98Z", "main", shade=5)
    c.path("M10-60C20-66 34-62 44-70L54-48C46-42 30-26 24-24Z", "main", outline=False)
    with c.details():
        c.add(lines([(-28, -80), (-6, -72), (18, -76), (36, -88)]), "main_dark", width=4, outline=False)
        c.path("M22-76C8-66 4-46 10-30", "main_dark", width=4, outline=False)
        c.add(lines(*([(x + lean * 0.8 - 4, top + 30), (x + lean * 0.8 + 5, top + 29)] for x, top, lean in ((-40, -164, -12), (-15, -188, -4), (13, -184, 5), (39, -160, 13)))), "main_dark", width=3, outline=False)  # fmt: skip
    c.rect(-46, -30, 92, 30, "cuff", radius=8, shade=5)
    return c


def _closed(c: Canvas) -> Canvas:
    """Draw a hand from the side of its fingers, which lie around what it holds."""
    c.path("M-50-118C-30-130 30-130 46-116C56-84 50-50 38-28L-38-28C-52-50-58-86-50-118Z", "main_dark")
    c.rect(-46, -30, 92, 30, "cuff", radius=8, shade=5)
    with c.front():
        c.path("M-50-70C-40-36 30-30 44-60L38-24L-38-24Z", "main")
        for i, y in enumerate((-112, -89, -66, -44)):
            c.line([(-44, y), ((22, 28, 26, 18)[i], y + 2)], "main", 23, smooth=False)
        c.add(lines(*[[(-30, y), (16, y + 2)] for y in (-100, -77, -54)]), "main_dark", width=4, outline=False)
        c.limb([(44, -52, 14), (50, -86, 14), (36, -122, 11)], "main_light")
    c.anchor("hand_r", 0, -76)
    return c


@_part("foot", aliases=("human foot", "barefoot"), height=0.15, units=150, colours={"main": "#eebd98"}, facing="right")
def foot(pose: Pose, rng: Random) -> Canvas:
    """A foot, from the side."""
    c = Canvas()
    c.path(
        "M-70-150L-6-150C-6-100 10-74 60-58C96-48 112-34 112-16C112-2 100 0 90 0L-60 0C-84 0-86-20-80-44C-72-80-72-110-70-150Z",
        "main",
        shade=10,
    )
    with c.details():
        c.add(lines([(72, -22), (74, -6)], [(88, -20), (90, -6)]), "main_dark", width=4, outline=False)
        c.ellipse(104, -20, 6, 8, "main_light", outline=False)
    return c


@_part(
    "arm",
    aliases=("muscle", "biceps", "flexed arm"),
    near=("elbow",),
    height=0.4,
    units=180,
    colours={"main": "#eebd98"},
    facing="right",
)
def arm(pose: Pose, rng: Random) -> Canvas:
    """A bent arm that shows its muscle."""
    c = Canvas()
    c.path(
        "M-120-4C-124-50-90-84-40-84C-10-104 26-100 44-76L58-72L44-138C30-150 34-180 60-184C90-186 100-166 96-146L112-40C112-10 90 0 60 0Z",
        "main",
        shade=11,
    )
    c.line([(-30, -80), (-6, -62), (22, -66)], "main_dark", 5, outline=False)
    c.add(lines([(48, -164), (70, -160)], [(50, -150), (72, -148)]), "main_dark", width=4, outline=False)
    return c


@_part("leg", near=("knee",), height=0.9, colours={"main": "#eebd98", "shoe": "#d8574a"}, facing="right")
def leg(pose: Pose, rng: Random) -> Canvas:
    """A leg with a shoe."""
    c = Canvas()
    c.path(
        "M-34-204L34-204C34-160 26-130 22-104C30-76 20-46 14-22L-18-22C-20-50-32-76-24-108C-32-140-38-170-34-204Z",
        "main",
        shade=9,
    )
    c.path("M-22-40L16-40C22-26 50-22 60-10C64-2 58 0 50 0L-22 0Z", "shoe", shade=5)
    c.rect(-24, -6, 86, 8, "white", radius=3)
    return c


@_part("brain", height=0.14, units=170, colours={"main": "#ee9fb0"})
def brain(pose: Pose, rng: Random) -> Canvas:
    """A brain, from the side."""
    c = Canvas()
    c.path("M10-24C20-14 30-2 24 0L2 0C-2-12-8-22-14-26Z", "main_dark")
    c.path(
        "M-100-60C-122-90-104-122-80-126C-70-160-20-172 4-152C40-172 84-150 88-120C118-108 118-70 98-56C92-26 52-16 30-28C4-14-30-18-42-34C-68-24-96-36-100-60Z",
        "main",
        shade=10,
    )
    for run in (
        [(-80, -96), (-50, -104), (-40, -78), (-66, -66)],
        [(-30, -140), (-14, -116), (-34, -100)],
        [(14, -132), (40, -128), (46, -100), (20, -92)],
        [(-14, -70), (10, -56), (34, -66)],
        [(66, -104), (88, -88), (70, -66)],
    ):
        c.line(run, "main_dark", 6)
    return c


@_part("moustache", aliases=("mustache", "handlebar moustache"), height=0.05, units=70, colours={"main": "#4a3328"})
def moustache(pose: Pose, rng: Random) -> Canvas:
    """A moustache that turns up."""
    c = Canvas()
    c.path(
        "M0-50C-20-78-60-70-78-40C-88-26-104-28-116-44C-112-12-84 0-58 0C-28 0-10-16 0-30C10-16 28 0 58 0C84 0 112-12 116-44C104-28 88-26 78-40C60-70 20-78 0-50Z",
        "main",
        shade=6,
    )
    return c


@_part("beard", height=0.2, units=150, colours={"main": "#6b432a"})
def beard(pose: Pose, rng: Random) -> Canvas:
    """A full beard with its moustache."""
    c = Canvas()
    c.path(
        "M-86-146C-84-130-60-112-40-112C-20-124 20-124 40-112C60-112 84-130 86-146C100-70 50 0 0 0C-50 0-100-70-86-146Z",
        "main",
        shade=10,
    )
    c.ellipse(0, -88, 22, 9, "mouth")
    c.path("M0-118C-16-132-44-126-56-100C-34-92-12-94 0-106C12-94 34-92 56-100C44-126 16-132 0-118Z", "main_light")
    return c
