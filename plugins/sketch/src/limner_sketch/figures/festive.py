"""Things of feasts and seasons."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines, star

TAGS = ("object",)


@figure(
    "christmas ornament",
    aliases=("bauble", "christmas ball", "christmas bauble", "ornament"),
    near=("christmas", "decoration"),
    height=0.08,
    colours={"main": "#d8373c", "band": "#fbe3a4"},
    tags=TAGS,
    facing="front",
    place="air",
)
def christmas_ornament(pose: Pose, rng: Random) -> Canvas:
    """A glass ball for the tree."""
    c = Canvas()
    c.add(geometry.ellipse(0, -186, 12, 12), "gold_dark", width=8)
    ball = c.circle(0, -82, 82, "main", shade=14)
    with c.inside(ball):
        c.path("M-90-104L-60-84L-30-104L0-84L30-104L60-84L90-104L90-66L60-46L30-66L0-46L-30-66L-60-46L-90-66Z", "band")
        c.add(dots([(-45, -74), (0, -66), (45, -74)], 8), "main")
    c.rect(-25, -176, 50, 22, "gold", radius=5, shade=4)
    c.ellipse(-38, -126, 10, 17, "shine", turn=40, opacity=0.6, outline=False)
    return c


@figure(
    "candy cane", height=0.16, colours={"main": "#dd3d42", "white": "#fffaf2"}, tags=("food", "sweet"), facing="front"
)
def candy_cane(pose: Pose, rng: Random) -> Canvas:
    """A striped cane."""
    c = Canvas()
    shape = geometry.read_path(
        "M22-16C22-2 58-2 58-16L58-140C58-226-66-226-66-140C-66-118-30-118-30-140C-30-178 22-178 22-140Z"
    )
    c.add(shape, "white", shade=6)
    with c.inside(shape):
        c.add(
            lines(
                [(10, -24), (70, -56)],
                [(10, -70), (70, -102)],
                [(6, -112), (74, -142)],
                [(-8, -150), (44, -204)],
                [(-26, -150), (-34, -214)],
                [(-20, -120), (-84, -160)],
            ),
            "main",
            width=20,
        )
    c.anchor("grip", 40, -50)
    return c


@figure(
    "wreath",
    aliases=("christmas wreath", "advent wreath", "flower wreath"),
    height=0.5,
    colours={"main": "#4c955a", "berry": "#d8373c", "bow": "#d8373c"},
    tags=TAGS,
    facing="front",
    place="air",
)
def wreath(pose: Pose, rng: Random) -> Canvas:
    """A wreath with a bow."""
    c = Canvas()
    for i, (x, y, a) in enumerate(around(0, -100, 74, 14)):
        with c.at(x, y, turn=a + 60):
            c.path("M-34 0C-20-26 20-26 34 0C20 22-20 22-34 0Z", "main_dark" if i % 2 else "main")
    c.add(dots([(x, y) for x, y, _ in around(0, -100, 74, 7, turn=14)], 9), "berry")
    for flip in (False, True):
        with c.at(0, -26, flip=flip):
            c.path("M0 0C20-36 62-40 62-12C62 16 22 18 0 0Z", "bow_dark" if flip else "bow")
            c.path("M4 2L34 40L22 36L16 46Z", "bow_dark")
    c.rect(-12, -38, 24, 24, "bow_light", radius=8)
    return c


@figure(
    "gingerbread man",
    aliases=("gingerbread cookie",),
    height=0.12,
    colours={"main": "#bf7a3f", "icing": "#fff8ec", "button": "#dd4046"},
    tags=("food", "sweet"),
    facing="front",
)
def gingerbread_man(pose: Pose, rng: Random) -> Canvas:
    """A gingerbread man with icing."""
    c = Canvas()
    c.path(
        "M0-204C32-204 52-182 50-156C49-142 44-132 38-126C58-128 78-132 92-128C114-122 112-94 90-90C72-86 56-86 46-84C48-66 58-50 68-32C78-8 50 10 32-6C20-18 10-32 0-44C-10-32-20-18-32-6C-50 10-78-8-68-32C-58-50-48-66-46-84C-56-86-72-86-90-90C-112-94-114-122-92-128C-78-132-58-128-38-126C-44-132-49-142-50-156C-52-182-32-204 0-204Z",
        "main",
        shade=11,
    )
    c.add(dots([(-18, -164), (18, -164)], 6), "eye")
    c.smile(0, -144, 28, pose.mood, role="icing", weight=6)
    c.add(dots([(0, -106), (0, -78)], 8), "button")
    with c.details():
        c.add(
            geometry.read_path("M-92-116L-84-104L-92-98M92-116L84-104L92-98M-62-26L-50-30L-44-18M62-26L50-30L44-18"),
            "icing",
            width=6,
        )
    c.anchor("head", 0, -204)
    c.anchor("face", 0, -158)
    return c


@figure(
    "jack-o'-lantern",
    aliases=("jack o lantern", "jack-o-lantern", "halloween pumpkin", "carved pumpkin"),
    near=("halloween",),
    height=0.35,
    colours={"main": "#ee8530", "glow": "#ffd95c", "stalk": "#5b7f3c"},
    tags=TAGS,
    facing="front",
)
def jack_o_lantern(pose: Pose, rng: Random) -> Canvas:
    """A pumpkin with a carved face."""
    c = Canvas()
    c.path("M-12-150C-14-170-20-184-30-194L-6-204C8-190 14-170 14-150Z", "stalk", shade=5)
    c.ellipse(-66, -78, 54, 70, "main")
    c.ellipse(66, -78, 54, 70, "main_dark")
    c.ellipse(-34, -78, 50, 76, "main_light")
    c.ellipse(34, -78, 50, 76, "main", outline=False)
    c.ellipse(0, -78, 38, 78, "main", shade=7)
    c.path("M-64-88L-34-120L-18-84Z", "glow")
    c.path("M64-88L34-120L18-84Z", "glow")
    c.path("M0-86L12-66L-12-66Z", "glow")
    c.path(
        "M-76-60C-40-44 40-44 76-60C66-22 38-8 0-8C-38-8-66-22-76-60ZM-38-48L-18-46L-18-30L-38-34ZM16-46L36-48L36-34L16-30Z",
        "glow",
    )
    c.path("M-38-49L-18-46L-18-30L-38-34Z", "main")
    c.path("M16-46L36-49L36-34L16-30Z", "main")
    return c


@figure(
    "easter egg",
    aliases=("painted egg", "decorated egg"),
    near=("easter",),
    height=0.07,
    colours={"main": "#7fb7e3", "band": "#f6d155", "band2": "#ef8fa8", "dot": "#fffaf0"},
    named=("main", "band"),
    tags=TAGS,
    facing="front",
)
def easter_egg(pose: Pose, rng: Random) -> Canvas:
    """A painted egg."""
    c = Canvas()
    egg = c.path("M0-204C48-204 82-146 82-92C82-38 46 0 0 0C-46 0-82-38-82-92C-82-146-48-204 0-204Z", "main", shade=15)
    with c.inside(egg):
        c.path(
            "M-90-122L-68-104L-45-122L-22-104L0-122L22-104L45-122L68-104L90-122L90-86L68-68L45-86L22-68L0-86L-22-68L-45-86L-68-68L-90-86Z",
            "band",
        )
        c.rect(-90, -46, 180, 16, "band2")
        c.rect(-90, -160, 180, 12, "band2")
        c.add(dots([(-48, -136), (-16, -136), (16, -136), (48, -136), (-36, -56), (0, -56), (36, -56)], 6), "dot")
        c.path("M40-210C80-150 90-80 40 4L100 4L100-210Z", "shadow", opacity=0.14, outline=False)
    return c


@figure(
    "firework",
    aliases=("fireworks",),
    near=("new year", "sparkler", "celebration"),
    height=30.0,
    colours={"main": "#f2594f", "second": "#f9c646", "third": "#5cb8e6"},
    tags=TAGS,
    facing="front",
    place="sky",
)
def firework(pose: Pose, rng: Random) -> Canvas:
    """Three bursts in the sky: sparks that fly apart, each with a trail."""
    c = Canvas()
    for x, y, r, role, turn in ((-20, -128, 84, "main", 0), (84, -66, 54, "second", 9), (-90, -42, 46, "third", 4)):
        c.circle(x, y, r * 0.66, f"{role}_light", opacity=0.16, outline=False)
        for near, far, first, tone, width in (
            (0.34, 0.94, 0.0, role, 0.05),
            (0.8, 0.96, 0.0, role, 0.09),
            (0.2, 0.6, 15.0, f"{role}_light", 0.045),
            (1.12, 1.13, 0.0, f"{role}_light", 0.08),
        ):
            starts, ends = (
                around(x, y, r * reach, 12 if role == "main" else 9, turn=turn + first) for reach in (near, far)
            )
            sparks = [[(ax, ay), (bx, by)] for (ax, ay, _), (bx, by, _) in zip(starts, ends, strict=True)]
            c.add(lines(*sparks), tone, width=r * width, outline=width == 0.05)
        c.circle(x, y, r * 0.1, "light")
    return c


@figure(
    "confetti",
    aliases=("party popper", "confetti popper"),
    near=("party", "congratulations"),
    height=0.3,
    colours={"main": "#8c6bc4", "second": "#f9c646", "third": "#ef6a86", "fourth": "#5cb8a0"},
    tags=TAGS,
    facing="front",
)
def confetti(pose: Pose, rng: Random) -> Canvas:
    """A party popper."""
    c = Canvas()
    cone = c.path("M-96 0C-104 2-110-4-108-12L-52-116L12-52L-90-2Z", "main", shade=6)
    with c.inside(cone):
        c.path("M-96-46L-52 0L-32-8L-84-66ZM-66-100L10-30L26-50L-50-122Z", "second")
    with c.at(-20, -84, turn=45):
        c.ellipse(0, 0, 46, 13, "main_dark")
    c.add(geometry.read_path("M-10-92C20-110-10-150 24-186M8-72C48-64 70-96 104-84"), "third", width=9)
    c.add(geometry.read_path("M0-86C40-110 50-130 86-152"), "fourth", width=9)
    for x, y, role, turn in (
        (-34, -160, "second", 20),
        (58, -186, "third", 50),
        (104, -124, "second", 70),
        (78, -40, "fourth", 30),
        (-6, -196, "fourth", 10),
        (40, -150, "second", 30),
    ):
        with c.at(x, y, turn=turn):
            c.rect(-8, -6, 16, 12, role, radius=2)
    c.add(star(100, -184, 17), "second")
    c.anchor("grip", -80, -30)
    return c


@figure(
    "present stack",
    aliases=("pile of gifts", "pile of presents", "stack of presents"),
    height=0.5,
    colours={"main": "#e2574c", "second": "#4f95cf", "third": "#5aa968", "ribbon": "#f9d77a"},
    tags=TAGS,
    facing="front",
)
def present_stack(pose: Pose, rng: Random) -> Canvas:
    """Three presents on each other."""
    c = Canvas()
    for x, y, half, tall, role in ((0, 0, 92, 74, "second"), (-12, -74, 68, 60, "main"), (4, -134, 44, 44, "third")):
        c.rect(x - half, y - tall, half * 2, tall, role, radius=6, shade=7)
        c.rect(x - half * 0.16, y - tall, half * 0.32, tall, "ribbon")
    for flip in (False, True):
        with c.at(4, -178, flip=flip):
            c.path("M0 2C-10-24-40-32-44-16C-44-2-20 4 0 2Z", "ribbon_dark" if flip else "ribbon")
    c.anchor("top", 4, -178)
    return c
