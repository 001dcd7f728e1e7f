"""Instruments and machines of the desk and the laboratory."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, gleam, lines, taper

TAGS = ("object",)


@figure(
    "camera",
    aliases=("photo camera", "film camera"),
    near=("photography", "video camera", "polaroid"),
    height=0.12,
    units=150,
    colours={"tail": "#ef5b56", "main": "#4d5674", "band": "#e9dcc3", "lens": "#2f3348"},
    tags=TAGS,
    facing="front",
)
def camera(pose: Pose, rng: Random) -> Canvas:
    """A camera."""
    c = Canvas()
    c.rect(-92, -150, 34, 18, "main_dark", radius=6)
    c.path("M-44-130L-32-158C-31-162-28-164-24-164L24-164C28-164 31-162 32-158L44-130Z", "main", shade=5)
    c.rect(-116, -136, 232, 136, "main", radius=20, shade=10)
    c.rect(-116, -104, 232, 52, "band", outline=False)
    c.circle(0, -72, 56, "main_dark")
    c.circle(0, -72, 47, "metal_light")
    c.circle(0, -72, 37, "lens", shade=6)
    c.circle(0, -72, 19, "glass_dark")
    c.circle(-11, -84, 8, "shine", opacity=0.9, outline=False)
    c.rect(64, -124, 34, 18, "light", radius=5)
    c.circle(-84, -118, 7, "tail")
    c.anchor("grip", 90, -60)
    c.anchor("on_neck", 0, -136)
    return c


@figure(
    "phone",
    aliases=("smartphone", "mobile phone", "cell phone", "cellphone", "mobile", "iphone"),
    near=("tablet", "ipad", "app"),
    height=0.15,
    colours={"tail": "#ef5b56", "main": "#3d4257", "screen": "#6db7e3", "icon": "#fdf6e6"},
    tags=TAGS,
    facing="front",
)
def phone(pose: Pose, rng: Random) -> Canvas:
    """A mobile phone."""
    c = Canvas()
    c.rect(-54, -204, 108, 204, "main", radius=18, shade=5)
    pane = c.rect(-46, -190, 92, 174, "screen", radius=9)
    with c.inside(pane):
        c.polygon([(-46, -190), (20, -190), (-46, -70)], "shine", opacity=0.22, outline=False)
    c.rect(-16, -198, 32, 5, "main_light", radius=2)
    for i, role in enumerate(("icon", "gold", "leaf_light", "tail", "icon", "gold", "icon", "leaf_light", "gold")):
        c.rect(-38 + i % 3 * 27, -164 + i // 3 * 30, 21, 21, role, radius=6)
    c.rect(-36, -42, 72, 18, "icon", radius=9, opacity=0.9)
    c.anchor("grip", 0, -40)
    return c


@figure(
    "telephone",
    aliases=("old phone", "rotary phone", "landline"),
    near=("call", "hotline"),
    height=0.2,
    units=150,
    colours={"main": "#d9483f", "dial": "#fff3e0"},
    tags=TAGS,
    facing="front",
)
def telephone(pose: Pose, rng: Random) -> Canvas:
    """A telephone with a dial."""
    c = Canvas()
    c.path(
        "M-58-110L58-110C76-90 94-50 100-16C101-6 96 0 86 0L-86 0C-96 0-101-6-100-16C-94-50-76-90-58-110Z",
        "main",
        shade=12,
    )
    c.path(
        "M-116-98C-130-150-70-166 0-166C70-166 130-150 116-98C114-88 102-88 94-90L70-94C60-98 62-110 62-118C40-130-40-130-62-118C-62-110-60-98-70-94L-94-90C-102-88-114-88-116-98Z",
        "main",
        shade=8,
    )
    c.circle(0, -56, 42, "dial", shade=5)
    c.add(dots([(x, y) for x, y, _ in around(0, -56, 28, 9, turn=20)], 6), "main_dark")
    c.circle(0, -56, 13, "main")
    c.anchor("top", 0, -160)
    return c


@figure(
    "laptop",
    aliases=("notebook computer", "macbook"),
    near=("programming", "coding", "software"),
    height=0.25,
    units=170,
    colours={"main": "#b4bdcb", "screen": "#4f8fd6", "bezel": "#3d4257"},
    tags=TAGS,
    facing="front",
)
def laptop(pose: Pose, rng: Random) -> Canvas:
    """An open laptop."""
    c = Canvas()
    c.rect(-116, -172, 232, 150, "bezel", radius=12, shade=4)
    pane = c.rect(-104, -160, 208, 124, "screen", radius=4)
    with c.inside(pane):
        c.polygon([(-104, -160), (10, -160), (-70, -36), (-104, -36)], "shine", opacity=0.16, outline=False)
    with c.details():
        c.add(
            lines(
                [(-80, -132), (-40, -132)],
                [(-62, -108), (14, -108)],
                [(-62, -84), (-20, -84)],
                [(-80, -60), (-56, -60)],
            ),
            "white",
            width=9,
        )
        c.add(lines([(-26, -132), (18, -132)], [(-6, -84), (46, -84)]), "light", width=9)
    c.path(
        "M-150-22L150-22C154-22 156-20 156-16C156-6 148 0 138 0L-138 0C-148 0-156-6-156-16C-156-20-154-22-150-22Z",
        "main",
        shade=5,
    )
    c.path("M-34-22L34-22C34-14 28-11 22-11L-22-11C-28-11-34-14-34-22Z", "main_dark")
    c.anchor("top", 0, -22)
    c.anchor("grip", 0, -12)
    return c


@figure(
    "computer",
    aliases=("desktop computer", "pc", "desktop"),
    near=("workstation computer",),
    height=0.5,
    colours={"main": "#c6ccd8", "screen": "#4a9fc9", "bezel": "#3d4257"},
    tags=TAGS,
    facing="front",
)
def computer(pose: Pose, rng: Random) -> Canvas:
    """A desktop computer with its keyboard."""
    c = Canvas()
    c.path("M-22-70L22-70L28-32L-28-32Z", "main_dark")
    c.rect(-58, -38, 116, 12, "main", radius=5)
    c.rect(-128, -204, 256, 146, "bezel", radius=12, shade=5)
    pane = c.rect(-117, -193, 234, 112, "screen", radius=4)
    gleam(c, pane, -10, 50, opacity=0.22)
    c.rect(-20, -74, 40, 7, "main", radius=3)
    c.path("M-104-20L104-20L116 0L-116 0Z", "main", shade=4)
    with c.details():
        c.add(lines([(-90, -14), (90, -14)], [(-94, -7), (94, -7)]), "bezel", width=4, opacity=0.6)
    c.anchor("top", 0, -204)
    return c


@figure(
    "telescope",
    near=("binoculars", "spyglass", "observatory"),
    height=1.4,
    colours={"main": "#4b5f9a", "brass": "#e5b13c"},
    tags=TAGS,
)
def telescope(pose: Pose, rng: Random) -> Canvas:
    """A telescope on its tripod."""
    c = Canvas()
    c.add(taper((-4, -108), (0, -6), 11, 9, radius=3), "wood_dark")
    c.add(taper((-6, -110), (-54, 0), 12, 10, radius=3), "wood")
    c.add(taper((0, -110), (56, 0), 12, 10, radius=3), "wood")
    with c.at(-4, -126, turn=-32):
        c.rect(-112, -13, 44, 26, "brass", radius=4, shade=5)
        c.rect(-80, -20, 82, 40, "main", shade=7)
        c.path("M0-25L108-33L108 33L0 25Z", "main", shade=8)
        c.rect(-8, -27, 16, 54, "brass", radius=4, shade=4)
        c.rect(102, -37, 19, 74, "brass", radius=5, shade=5)
    c.circle(-4, -112, 15, "brass", shade=4)
    c.anchor("grip", -80, -80)
    return c


@figure(
    "spyglass",
    aliases=("hand telescope", "pirate telescope"),
    height=0.16,
    units=60,
    colours={"main": "#8a5a3a", "brass": "#e0b04a"},
    tags=TAGS,
)
def spyglass(pose: Pose, rng: Random) -> Canvas:
    """A telescope that is held before an eye."""
    c = Canvas()
    c.rect(-100, -38, 46, 20, "brass", radius=4, shade=4)
    c.rect(-60, -43, 70, 30, "main", shade=6)
    c.rect(6, -48, 84, 40, "main_dark", shade=7)
    for x, half in ((-66, 18), (2, 23), (84, 26)):
        c.rect(x, -28 - half, 13, 2 * half, "brass", radius=4, shade=4)
    return c


@figure(
    "binoculars",
    aliases=("field glasses",),
    height=0.15,
    colours={"main": "#4a5068", "lens": "#8fd0ec"},
    tags=TAGS,
    facing="front",
)
def binoculars(pose: Pose, rng: Random) -> Canvas:
    """Binoculars."""
    c = Canvas()
    c.rect(-26, -150, 52, 60, "main_dark", radius=8)
    for x in (-62, 62):
        c.rect(x - 24, -194, 48, 40, "dark", radius=9)
        c.path(f"M{x - 26}-166L{x + 26}-166L{x + 50}-50L{x - 50}-50Z", "main", shade=7)
        c.circle(x, -50, 52, "dark")
        c.circle(x, -50, 38, "lens", shade=6)
        c.ellipse(x - 13, -64, 7, 11, "shine", turn=40, opacity=0.8, outline=False)
    c.anchor("grip", 0, -120)
    c.anchor("on_face", 0, -180)
    return c


@figure(
    "microscope",
    near=("science", "laboratory", "biology"),
    height=0.4,
    colours={"main": "#4f7fb8", "lens": "#3d4257"},
    tags=TAGS,
    home="room",
)
def microscope(pose: Pose, rng: Random) -> Canvas:
    """A microscope."""
    c = Canvas()
    c.add(geometry.read_path("M30-148C86-130 92-54 40-22"), "main", width=22)
    c.path("M-76-24L76-24C84-24 90-14 92 0L-92 0C-90-14-84-24-76-24Z", "main_dark", shade=5)
    c.rect(-68, -66, 92, 14, "lens", radius=5)
    c.rect(-40, -74, 44, 8, "glass")
    with c.at(-2, -136, turn=-24):
        c.rect(-17, -72, 34, 22, "lens", radius=6)
        c.rect(-22, -54, 44, 84, "main", radius=8, shade=7)
        c.rect(-15, 28, 30, 20, "metal", shade=4)
        c.rect(-9, 46, 18, 18, "lens", radius=4)
    c.circle(74, -84, 15, "lens", shade=4)
    return c


@figure(
    "flask",
    aliases=("erlenmeyer flask", "chemistry flask", "potion", "magic potion", "conical flask"),
    near=("beaker", "test tube", "chemistry", "experiment"),
    height=0.2,
    colours={"main": "#62b86f", "cup": "#dceef5", "cork": "#b98550"},
    tags=TAGS,
    facing="front",
)
def flask(pose: Pose, rng: Random) -> Canvas:
    """A flask with a bubbling liquid."""
    c = Canvas()
    c.path("M-24-190L24-190L24-120L84-24C92-10 84 0 70 0L-70 0C-84 0-92-10-84-24L-24-120Z", "cup", opacity=0.85)
    c.path("M-43-82C-20-92 18-72 43-82L78-24C84-14 80-8 68-8L-68-8C-80-8-84-14-78-24Z", "main", shade=8, opacity=0.95)
    c.circle(-26, -40, 10, "main_light")
    c.add(dots([(16, -56), (34, -28)], 7), "main_light")
    c.rect(-34, -200, 68, 17, "glass_dark", radius=8)
    with c.details():
        c.add(dots([(-4, -106), (8, -134)], 7), "main")
        c.line([(-36, -88), (-62, -42)], "shine", 8, opacity=0.8, outline=False)
    c.anchor("grip", 0, -140)
    return c


@figure(
    "compass",
    aliases=("pocket compass",),
    near=("navigation", "direction"),
    height=0.08,
    colours={"main": "#d9a441", "dial": "#fdf6e6", "north": "#dd4640", "south": "#4a5a78"},
    tags=TAGS,
    facing="front",
)
def compass(pose: Pose, rng: Random) -> Canvas:
    """A compass."""
    c = Canvas()
    c.add(geometry.ellipse(0, -188, 13, 13), "main_dark", width=9)
    c.circle(0, -88, 88, "main", shade=11)
    c.circle(0, -88, 68, "dial", shade=6)
    c.add(lines(*([(x * 0.84, -88 + (y + 88) * 0.84), (x, y)] for x, y, _ in around(0, -88, 56, 4))), "dark", width=7)
    with c.at(0, -88, turn=38):
        c.polygon([(0, -52), (14, 0), (-14, 0)], "north")
        c.polygon([(0, 52), (14, 0), (-14, 0)], "south")
    c.circle(0, -88, 7, "main")
    c.anchor("grip", 0, -30)
    return c


@figure(
    "radio",
    aliases=("boombox",),
    near=("stereo", "speaker", "cassette"),
    height=0.25,
    units=170,
    colours={"tail": "#ef5b56", "main": "#e0763f", "mesh": "#f6e5c6"},
    tags=TAGS,
    facing="front",
)
def radio(pose: Pose, rng: Random) -> Canvas:
    """A portable radio."""
    c = Canvas()
    c.line([(92, -128), (124, -200)], "metal", 6)
    c.add(
        geometry.read_path("M-70-128L-70-150C-70-158-66-162-58-162L58-162C66-162 70-158 70-150L70-128"),
        "main_dark",
        width=11,
    )
    c.rect(-120, -132, 240, 126, "main", radius=16, shade=9)
    c.circle(-58, -66, 44, "mesh")
    c.circle(-58, -66, 24, "mesh_dark")
    c.circle(-58, -66, 9, "dark")
    c.rect(8, -112, 92, 34, "mesh", radius=6)
    c.line([(54, -108), (54, -82)], "tail", 5)
    c.circle(32, -44, 17, "dark", shade=4)
    c.circle(80, -44, 17, "dark", shade=4)
    c.add(lines([(-84, -4), (-64, -4)], [(64, -4), (84, -4)]), "dark", width=8)
    c.anchor("top", 0, -160)
    return c


@figure(
    "battery",
    near=("energy", "charge"),
    height=0.05,
    colours={"main": "#55a860", "end": "#3d4257", "bolt": "#ffe27a"},
    tags=("object", "symbol"),
    facing="front",
)
def battery(pose: Pose, rng: Random) -> Canvas:
    """A battery."""
    c = Canvas()
    c.rect(-20, -204, 40, 26, "metal", radius=6)
    body = c.rect(-52, -188, 104, 188, "main", radius=14, shade=10)
    with c.inside(body):
        c.rect(-60, -196, 120, 52, "end", shade=8)
    c.path("M12-124L-26-62L-4-62L-14-18L28-82L4-82Z", "bolt")
    return c


@figure(
    "hourglass",
    aliases=("sand clock", "sandglass", "egg timer"),
    height=0.25,
    colours={"main": "#b9783f", "sand": "#f2c66d", "cup": "#dceef5"},
    named=("main", "sand"),
    tags=TAGS,
    facing="front",
)
def hourglass(pose: Pose, rng: Random) -> Canvas:
    """An hourglass."""
    c = Canvas()
    c.path(
        "M-56-186L56-186C56-140 12-120 12-100C12-80 56-60 56-14L-56-14C-56-60-12-80-12-100C-12-120-56-140-56-186Z",
        "cup",
        opacity=0.9,
    )
    c.path("M-42-142L42-142C32-124 8-114 4-100L-4-100C-8-114-32-124-42-142Z", "sand")
    c.path("M-54-14C-54-30-20-52 0-56C20-52 54-30 54-14Z", "sand", shade=5)
    c.line([(0, -100), (0, -54)], "sand", 4)
    c.add(lines([(-62, -180), (-62, -20)], [(62, -180), (62, -20)]), "main_dark", width=9)
    c.rect(-78, -204, 156, 22, "main", radius=8, shade=5)
    c.rect(-78, -22, 156, 22, "main", radius=8, shade=5)
    c.anchor("grip", 0, -100)
    return c
