"""Computers within, and what is plugged into them or worn."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from math import cos, radians, sin
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_tech = partial(figure, tags=("object",))


@_tech(
    "graphics card",
    aliases=("gpu", "video card", "graphics processor", "nvidia gpu"),
    height=0.12,
    units=120,
    colours={"main": "#3a3d4c", "fan": "#23252f", "accent": "#6fc24a", "board": "#2f7a4f"},
    facing="front",
)
def gpu(pose: Pose, rng: Random) -> Canvas:
    """A graphics card with two fans."""
    c = Canvas()
    c.path("M-152-124L-140-124L-140-4L-152-4L-160-14L-160-112Z", "metal", shade=3)
    c.rect(-138, -112, 290, 92, "board", radius=4)
    c.rect(-60, -24, 130, 20, "gold", radius=2)
    c.add(lines(*([(x, -18), (x, -6)] for x in range(-52, 68, 10))), "gold_dark", width=3)
    c.path("M-140-120L150-120C156-120 160-114 158-108L148-36C146-28 142-26 134-26L-140-26Z", "main", shade=9)
    c.path("M-20-120L20-120L6-26L-34-26Z", "accent")
    for x in (-80, 82):
        c.circle(x, -73, 39, "fan")
        for k in range(7):
            with c.at(x, -73, turn=360 / 7 * k):
                c.path("M0-6C10-16 14-26 8-35C-2-32-8-20-6-6Z", "metal")
        c.circle(x, -73, 10, "main_light")
    return c


@_tech(
    "circuit board",
    aliases=(
        "motherboard",
        "mainboard",
        "microcontroller",
        "raspberry pi",
        "arduino",
        "pcb",
        "logic board",
        "ram stick",
        "memory module",
    ),
    height=0.2,
    units=170,
    colours={"main": "#2f8a5c", "chip": "#2f313d", "line": "#8fd6a8"},
    facing="front",
)
def board(pose: Pose, rng: Random) -> Canvas:
    """A board with its chips and tracks."""
    c = Canvas()
    c.rect(-120, -164, 240, 164, "main", radius=10, shade=7)
    tracks = (
        [(-60, -104), (-96, -104), (-96, -40)],
        [(-60, -88), (-80, -88), (-80, -22)],
        [(20, -104), (64, -104), (64, -140)],
        [(20, -86), (92, -86)],
        [(-20, -60), (-20, -26), (30, -26)],
        [(-4, -60), (-4, -42), (48, -42)],
        [(-40, -124), (-40, -148), (20, -148)],
    )
    c.add(lines(*tracks), "line", width=4)
    c.add(dots([run[-1] for run in tracks], 6), "gold")
    for y in (-112, -98, -84, -70):
        c.line([(-68, y), (28, y)], "metal", 5, smooth=False)
    c.rect(-60, -124, 80, 68, "chip", radius=5, shade=4)
    c.rect(-44, -108, 48, 36, "chip_light", radius=3)
    for x, y, w, h in ((52, -62, 50, 26), (44, -30, 30, 20)):
        c.rect(x, y, w, h, "chip", radius=3)
    for y in (-152, -136):
        c.rect(-110, y, 44, 10, "metal", radius=2)
    c.rect(84, -150, 30, 40, "metal", radius=3, shade=3)
    for x, y in ((-108, -12), (108, -12), (-108, -152)):
        c.circle(x, y, 5, "line")
    return c


@_tech(
    "smart watch",
    aliases=("smartwatch", "fitness tracker", "fitness watch", "fitness band", "apple watch"),
    height=0.22,
    colours={"main": "#33364a", "screen": "#14161f", "ring1": "#e8455a", "ring2": "#7fd04a", "ring3": "#3fb8e8"},
    tags=("object", "wear"),
    facing="front",
)
def smart_watch(pose: Pose, rng: Random) -> Canvas:
    """A watch with a screen of rings."""
    c = Canvas()
    c.path("M-34-152L-26-200C-25-206-22-208-16-208L16-208C22-208 25-206 26-200L34-152Z", "main", shade=5)
    c.path("M-34-56L-26-8C-25-2-22 0-16 0L16 0C22 0 25-2 26-8L34-56Z", "main", shade=5)
    c.rect(50, -122, 13, 30, "metal", radius=5)
    c.rect(-56, -164, 112, 120, "metal_dark", radius=30, shade=5)
    c.rect(-47, -155, 94, 102, "screen", radius=24)
    for r, role, turn in ((35, "ring1", 290), (25, "ring2", 250), (15, "ring3", 220)):
        points = [(r * sin(radians(k)), -104 - r * cos(radians(k))) for k in range(0, turn + 1, 10)]
        c.line(points, role, 8)
    return c


@_tech(
    "3d printer",
    aliases=("3-d printer", "three d printer"),
    height=0.5,
    units=190,
    colours={"main": "#3a3d4c", "bed": "#c9ced8", "print": "#f28a3a", "accent": "#3fa3d8"},
    facing="front",
)
def printer_3d(pose: Pose, rng: Random) -> Canvas:
    """A printer that builds a small boat."""
    c = Canvas()
    c.rect(-104, -188, 208, 18, "main", radius=5)
    for x in (-104, 88):
        c.rect(x, -184, 16, 164, "main", shade=3)
    c.rect(-112, -26, 224, 26, "main", radius=6, shade=5)
    c.rect(-84, -40, 168, 14, "bed", radius=3, shade=3)
    c.rect(-92, -136, 184, 9, "metal")
    c.rect(-26, -150, 52, 34, "accent", radius=6, shade=4)
    c.polygon([(-9, -116), (9, -116), (3, -100), (-3, -100)], "gold")
    c.path("M-46-66L46-66C42-50 34-40 24-40L-26-40C-36-40-44-50-46-66Z", "print", shade=4)
    c.rect(-20, -92, 34, 26, "print_light", radius=3)
    c.rect(-6, -86, 12, 12, "main", radius=2)
    c.circle(70, -13, 7, "accent")
    c.add(lines([(-90, -13), (-40, -13)]), "metal", width=5)
    c.circle(-58, -200, 18, "print", width=10)
    return c


@_tech(
    "game console",
    aliases=(
        "handheld console",
        "handheld game",
        "game boy",
        "gameboy",
        "video game console",
        "games console",
        "handheld game console",
        "nintendo switch",
    ),
    height=0.12,
    units=120,
    colours={"main": "#33364a", "left": "#3fb8e8", "right": "#f0504a", "screen": "#8fd0f0"},
    facing="front",
)
def handheld(pose: Pose, rng: Random) -> Canvas:
    """A console with a pad at either side of its screen."""
    c = Canvas()
    c.path("M-104-116L-104 0L-130 0C-152 0-164-14-164-34L-164-82C-164-102-152-116-130-116Z", "left", shade=5)
    c.path("M104-116L104 0L130 0C152 0 164-14 164-34L164-82C164-102 152-116 130-116Z", "right", shade=5)
    c.rect(-108, -116, 216, 116, "main", radius=6, shade=5)
    c.rect(-96, -104, 192, 92, "screen", radius=4)
    c.path("M-96-40C-60-60-30-30 10-48C40-60 70-36 96-46L96-16C96-14 94-12 92-12L-92-12C-94-12-96-14-96-16Z", "leaf")
    c.circle(-54, -78, 13, "gold")
    c.path("M28-48L28-70L46-70L46-50Z", "wood")
    c.circle(-134, -82, 14, "dark")
    c.circle(134, -44, 14, "dark")
    c.add(
        dots([(-134, -54), (-134, -30), (-146, -42), (-122, -42), (134, -98), (134, -74), (122, -86), (146, -86)], 5.4),
        "dark",
    )
    return c


@_tech(
    "earbuds",
    aliases=("wireless earbuds", "airpods", "ear buds", "in-ear headphones"),
    height=0.06,
    units=150,
    colours={"main": "#f4f6f8", "tip": "#c9ced8"},
    facing="front",
)
def earbuds(pose: Pose, rng: Random) -> Canvas:
    """Two earbuds over their case."""
    c = Canvas()
    for x, flip in ((-42, False), (42, True)):
        with c.at(x, -74, flip=flip, turn=-12 if flip else 12):
            c.rect(-10, -30, 20, 62, "main", radius=10, shade=4)
            c.ellipse(-6, -44, 30, 27, "main", shade=5)
            c.ellipse(-30, -46, 11, 17, "tip", turn=10)
            c.ellipse(4, -48, 8, 5, "dark", turn=-30)
    c.path("M-84-54L84-54L84-26C84-10 72 0 56 0L-56 0C-72 0-84-10-84-26Z", "main", shade=8)
    c.line([(-84, -52), (84, -52)], "tip", 5, smooth=False)
    c.circle(0, -26, 5, "leaf_light")
    return c


@_tech(
    "power bank",
    aliases=("powerbank", "portable charger", "battery pack"),
    height=0.15,
    colours={"main": "#3f5a86", "light": "#8fe08a"},
    facing="front",
)
def power_bank(pose: Pose, rng: Random) -> Canvas:
    """A power bank with its lights and cable."""
    c = Canvas()
    c.line([(30, -150), (70, -196), (100, -150), (94, -90)], "metal", 9)
    c.rect(84, -96, 20, 34, "dark", radius=4)
    c.rect(-62, -156, 124, 156, "main", radius=16, shade=9)
    c.path("M8-124L-26-72L-4-72L-12-36L24-92L2-92Z", "gold", shade=2)
    c.add(dots([(-24, -18), (-8, -18), (8, -18), (24, -18)], 5), "light")
    return c


@_tech(
    "cassette",
    aliases=("cassette tape", "tape cassette", "mixtape", "audio cassette", "audio tape", "walkman"),
    height=0.07,
    units=130,
    colours={"main": "#ef7a5a", "label": "#fdf3e0", "reel": "#f6f3ee"},
    facing="front",
)
def cassette(pose: Pose, rng: Random) -> Canvas:
    """A music cassette."""
    c = Canvas()
    c.rect(-104, -132, 208, 132, "main", radius=12, shade=7)
    c.rect(-88, -120, 176, 84, "label", radius=7)
    c.rect(-88, -62, 176, 12, "gold")
    c.line([(-70, -106), (70, -106)], "main", 5, smooth=False)
    c.rect(-62, -94, 124, 34, "dark", radius=17)
    for x in (-36, 36):
        c.circle(x, -77, 14, "reel")
        for k in range(6):
            with c.at(x, -77, turn=60 * k):
                c.line([(0, -8), (0, -14)], "dark", 4, smooth=False)
    c.path("M-60-2L-46-30L46-30L60-2Z", "main_dark")
    c.add(dots([(-30, -14), (30, -14)], 5), "dark")
    return c


@_tech(
    "cd",
    aliases=("dvd", "compact disc", "cd-rom", "blu-ray", "music cd"),
    height=0.12,
    units=180,
    colours={"main": "#dfe6ee", "one": "#f6b8d8", "two": "#b8e6f0", "three": "#f6ecb0"},
    facing="front",
)
def compact_disc(pose: Pose, rng: Random) -> Canvas:
    """A shiny disc."""
    c = Canvas()
    disc = c.circle(0, -90, 90, "main", shade=6)
    with c.inside(disc):
        for turn, role in ((20, "one"), (48, "two"), (76, "three"), (200, "one"), (228, "two"), (256, "three")):
            with c.at(0, -90, turn=turn):
                c.polygon([(0, 0), (-20, -110), (20, -110)], role, outline=False)
    c.circle(0, -90, 34, "main_dark")
    c.circle(0, -90, 27, "white")
    c.circle(0, -90, 12, "metal_dark")
    return c


@_tech(
    "satellite dish",
    aliases=("dish antenna", "parabolic antenna", "radio telescope", "radar dish"),
    height=1.2,
    units=190,
    colours={"main": "#e6ebf0", "mast": "#8d95a3"},
    home="city",
)
def dish(pose: Pose, rng: Random) -> Canvas:
    """A dish that looks at the sky."""
    c = Canvas()
    c.path("M-30 0L-12-70L12-70L30 0Z", "mast", shade=4)
    c.rect(-52, -10, 104, 10, "mast_dark", radius=4)
    with c.at(0, -106, turn=36):
        c.path("M-92-20C-84 40 84 40 92-20Z", "main_dark", shade=5)
        c.ellipse(0, -20, 92, 26, "main", shade=6)
        c.ellipse(0, -17, 70, 17, "main_light", outline=False)
        for x in (-56, 56):
            c.line([(x, -24), (0, -92)], "mast", 5, smooth=False)
        c.circle(0, -94, 12, "red", shade=3)
    with c.details():
        for r in (24, 40):
            c.line([(96 + r * 0.2, -196 - r * 0.3), (106 + r * 0.7, -186), (104 + r * 0.8, -166 + r * 0.5)], "mast", 5)
    return c


@_tech(
    "cell tower",
    aliases=(
        "antenna",
        "radio antenna",
        "radio mast",
        "phone mast",
        "mobile tower",
        "transmission tower",
        "pylon",
        "electricity pylon",
        "radio tower",
    ),
    height=40,
    units=210,
    tags=("building", "object"),
    colours={"main": "#c8503f", "pale": "#f4f1ea", "wave": "#3f86c9"},
    facing="front",
    home="city",
)
def cell_tower(pose: Pose, rng: Random) -> Canvas:
    """A lattice mast that sends."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 56, 0), (x * 9, -168)], "main", 8, smooth=False)
    levels = [(0.0, 56.0), (-42.0, 44.0), (-80.0, 33.0), (-114.0, 23.0), (-144.0, 15.0)]
    for (y0, w0), (y1, w1) in pairwise(levels):
        c.add(lines([(-w0, y0), (w1, y1)], [(w0, y0), (-w1, y1)], [(-w1, y1), (w1, y1)]), "main", width=5)
    c.line([(0, -164), (0, -202)], "main_dark", 6, smooth=False)
    c.circle(0, -204, 8, "red")
    for x in (-1, 1):
        c.rect(x * 20 - 5, -172, 10, 34, "pale", radius=4)
        for r in (24, 40, 56):
            c.line([(x * r * 0.7, -204 - r * 0.62), (x * r, -204), (x * r * 0.7, -204 + r * 0.62)], "wave", 5)
    return c


@_tech(
    "robot vacuum",
    aliases=("robot vacuum cleaner", "roomba", "smart speaker", "robotic vacuum", "vacuum robot"),
    height=0.1,
    units=70,
    colours={"main": "#3a3d4c", "top": "#5b6072", "light": "#6fe0c8"},
    home="room",
)
def robot_vacuum(pose: Pose, rng: Random) -> Canvas:
    """A round vacuum that drives by itself."""
    c = Canvas()
    for x in (-112, 108):
        c.line([(x * 0.9, -6), (x * 1.16, -2)], "metal", 5, smooth=False)
    c.path("M-116-40C-118-14-110-4-96-4L96-4C110-4 118-14 116-40Z", "main", shade=6)
    c.ellipse(0, -42, 116, 26, "top", shade=5)
    c.ellipse(0, -46, 30, 9, "main")
    c.ellipse(0, -52, 30, 9, "main_light")
    c.line([(-80, -28), (-40, -22), (0, -20)], "light", 5)
    for x in (40, 62):
        c.circle(x, -18, 5, "light")
    return c


@_tech(
    "hoverboard",
    aliases=("segway", "self balancing scooter", "balance board"),
    height=0.2,
    units=70,
    colours={"main": "#2f86c8", "pad": "#33364a", "light": "#8fe6f6"},
    facing="front",
    tags=("vehicle", "object"),
    home="city",
)
def hoverboard(pose: Pose, rng: Random) -> Canvas:
    """A board on two wheels."""
    c = Canvas()
    for x in (-118, 118):
        c.rect(x - 20, -58, 40, 58, "dark", radius=14, shade=4)
        c.rect(x - 12, -40, 24, 24, "metal", radius=7)
    c.path("M-104-46C-60-60-40-34 0-34C40-34 60-60 104-46L104-16C60-8 40-22 0-22C-40-22-60-8-104-16Z", "main", shade=6)
    for x in (-62, 62):
        c.path(f"M{x - 32}-50L{x + 32}-50L{x + 28}-42L{x - 28}-42Z", "pad")
        c.ellipse(x, -26, 14, 4, "light")
    c.anchor("seat", 0, -48)
    c.anchor("top", 0, -48)
    return c


@_tech(
    "security camera",
    aliases=("cctv", "cctv camera", "surveillance camera", "doorbell camera"),
    height=0.25,
    units=130,
    colours={"main": "#eef1f4", "lens": "#23252f"},
    home="city",
)
def security_camera(pose: Pose, rng: Random) -> Canvas:
    """A camera on its arm."""
    c = Canvas()
    c.rect(-130, -130, 18, 96, "metal_dark", radius=5)
    c.line([(-116, -62), (-60, -50), (-40, -76)], "metal", 14)
    with c.at(0, -92, turn=10):
        c.path("M-86-32L92-32C100-32 104-28 106-22L112-4L-92-4Z", "main_dark")
        c.rect(-84, -26, 172, 54, "main", radius=12, shade=7)
        c.ellipse(92, 1, 18, 29, "lens")
        c.ellipse(95, 1, 11, 18, "glass")
        c.ellipse(97, -4, 4, 6, "white")
        c.circle(-60, 4, 6, "red")
    return c
