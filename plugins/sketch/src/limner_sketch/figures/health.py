"""Things of the doctor, the bank and the museum."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, taper

TAGS = ("object", "symbol")


@figure(
    "first aid kit",
    aliases=("medical kit", "medical bag", "first-aid kit"),
    near=("medicine", "hospital", "medical"),
    height=0.3,
    units=170,
    colours={"main": "#e0494a", "cross": "#fffaf2"},
    tags=TAGS,
    facing="front",
)
def first_aid_kit(pose: Pose, rng: Random) -> Canvas:
    """A case with a cross."""
    c = Canvas()
    c.add(geometry.rectangle(-42, -172, 84, 50, 14), "main_dark", width=14)
    c.rect(-112, -138, 224, 138, "main", radius=20, shade=11)
    c.path("M-17-116L17-116L17-86L47-86L47-52L17-52L17-22L-17-22L-17-52L-47-52L-47-86L-17-86Z", "cross")
    c.anchor("grip", 0, -172)
    return c


@figure(
    "stethoscope",
    near=("doctor tool",),
    height=0.35,
    colours={"main": "#3f5f9a", "bell": "#b9c4d2"},
    tags=TAGS,
    facing="front",
)
def stethoscope(pose: Pose, rng: Random) -> Canvas:
    """A stethoscope."""
    c = Canvas()
    c.add(geometry.read_path("M-58-186C-90-120-56-84-26-80C4-84 38-120 6-186"), "main", width=12)
    c.add(geometry.read_path("M-26-80C-26-20-4-8 26-8C70-8 66-60 68-92"), "main", width=12)
    c.add(lines([(-60, -184), (-44, -198)], [(8, -184), (-8, -198)]), "bell_dark", width=12)
    c.circle(68, -112, 30, "bell", shade=5)
    c.circle(68, -112, 15, "main")
    c.anchor("on_neck", -26, -150)
    c.stands(-30, 60)
    return c


@figure(
    "pill",
    aliases=("capsule", "tablet pill"),
    near=("drug", "vitamin", "pharmacy"),
    height=0.02,
    colours={"main": "#e5534b", "white": "#fdfaf4"},
    tags=TAGS,
    facing="front",
)
def pill(pose: Pose, rng: Random) -> Canvas:
    """A capsule."""
    c = Canvas()
    with c.at(0, -92, turn=42):
        body = c.rect(-44, -114, 88, 228, "white", radius=44, shade=9)
        with c.inside(body):
            c.rect(-50, -120, 100, 120, "main", shade=0)
            c.rect(24, -120, 30, 120, "main_dark", outline=False)
        c.line([(-22, -74), (-22, -22)], "shine", 11, opacity=0.6, outline=False)
    return c


@figure(
    "syringe",
    aliases=("injection", "vaccine", "vaccination"),
    height=0.15,
    colours={"main": "#5fb4d6", "barrel": "#e6f2f8", "steel": "#8f9bb0"},
    tags=TAGS,
    facing="front",
)
def syringe(pose: Pose, rng: Random) -> Canvas:
    """A syringe, leaning."""
    c = Canvas()
    with c.at(0, -98, turn=42):
        c.line([(0, 76), (0, 122)], "steel", 6)
        c.line([(0, -112), (0, -60)], "steel", 13)
        c.line([(-26, -116), (26, -116)], "steel", 14)
        c.rect(-25, -72, 50, 132, "barrel", radius=7, shade=4)
        c.rect(-19, -18, 38, 72, "main", radius=4, shade=5)
        c.add(lines([(-40, -72), (40, -72)]), "steel", width=13)
        c.add(taper((0, 58), (0, 82), 30, 14, radius=4), "steel")
        with c.details():
            c.add(lines(*([(4, y), (16, y)] for y in (-40, -20, 0, 20, 40))), "steel", width=4)
    c.anchor("grip", 50, -150)
    return c


@figure(
    "tooth",
    aliases=("teeth",),
    near=("dental clinic",),
    height=0.02,
    colours={"main": "#f8f7f3", "main_dark": "#cfd9e6"},
    tags=TAGS,
    facing="front",
)
def tooth(pose: Pose, rng: Random) -> Canvas:
    """A molar."""
    c = Canvas()
    c.path(
        "M0-184C26-204 82-206 88-148C92-104 70-86 64-54C58-20 52 0 38 0C20 0 26-64 0-64C-26-64-20 0-38 0C-52 0-58-20-64-54C-70-86-92-104-88-148C-82-206-26-204 0-184Z",
        "main",
        shade=15,
    )
    with c.details():
        c.ellipse(-56, -152, 9, 18, "shine", turn=20, outline=False)
        c.add(geometry.read_path("M-20-176C-8-166 8-166 24-174"), "main_dark", width=7)
    return c


@figure(
    "thermometer",
    near=("temperature", "fever"),
    height=0.2,
    colours={"main": "#e5484b", "tube": "#eef4f8", "tube_dark": "#c3d0dd"},
    tags=TAGS,
    facing="front",
)
def thermometer(pose: Pose, rng: Random) -> Canvas:
    """A thermometer."""
    c = Canvas()
    c.path(
        "M-27-178C-27-214 27-214 27-178L27-72C44-60 50-44 46-28C36 10-36 10-46-28C-50-44-44-60-27-72Z", "tube", shade=7
    )
    c.line([(0, -124), (0, -40)], "main", 17)
    c.circle(0, -36, 28, "main", shade=5)
    c.add(lines(*([(14, y), (24, y)] for y in (-172, -148, -124, -100))), "tube_dark", width=6)
    return c


@figure(
    "piggy bank",
    aliases=("money box",),
    near=("savings", "saving"),
    height=0.2,
    colours={"main": "#f29fb0", "coin": "#f4bd3c"},
    tags=TAGS,
)
def piggy_bank(pose: Pose, rng: Random) -> Canvas:
    """A piggy bank with a coin."""
    c = Canvas()
    c.circle(-16, -168, 30, "coin", shade=5)
    c.add(geometry.read_path("M-118-96C-142-104-146-76-126-80"), "main_dark", width=9)
    for x in (-66, 44):
        c.path(f"M{x - 20}-50L{x + 24}-50L{x + 20}-6C{x + 19} 0 {x - 15} 0 {x - 16}-6Z", "main_dark")
    c.path(
        "M-122-88C-122-136-70-160-10-160C30-160 60-150 80-132C92-144 106-148 118-146C112-132 112-122 116-110C122-104 126-98 130-94L144-92C150-92 152-88 152-82L152-62C152-56 148-54 142-52L128-46C104-22 50-16-10-16C-70-16-122-40-122-88Z",
        "main",
        shade=14,
    )
    c.path("M78-134C70-152 74-164 84-172C98-162 108-148 104-128Z", "main_dark")
    c.line([(-44, -148), (14, -149)], "main_dark", 8)
    c.eye(98, -98, 7.5, pose.mood)
    c.add(dots([(136, -76), (144, -70)], 3.5), "main_dark")
    c.blush(84, -76, 10)
    c.anchor("top", -16, -160)
    c.stands(-84, 66)
    return c


@figure(
    "credit card",
    aliases=("bank card", "debit card"),
    near=("payment", "card"),
    height=0.06,
    units=140,
    colours={"main": "#4a7fc9", "chip": "#f3c64f", "strip": "#2f3a5c"},
    tags=TAGS,
    facing="front",
)
def credit_card(pose: Pose, rng: Random) -> Canvas:
    """A bank card."""
    c = Canvas()
    card = c.rect(-110, -140, 220, 140, "main", radius=16, shade=8)
    with c.inside(card):
        c.rect(-120, -120, 240, 26, "strip")
    c.rect(-88, -80, 40, 30, "chip", radius=6)
    c.add(lines([(-84, -26), (-44, -26)], [(-26, -26), (14, -26)], [(32, -26), (72, -26)]), "white", width=9)
    c.anchor("grip", 80, -30)
    return c


@figure(
    "bone",
    aliases=("dog bone", "dinosaur bone", "fossil", "fossil bone"),
    height=0.2,
    units=140,
    colours={"main": "#f7efdd"},
    tags=("object",),
    facing="front",
)
def bone(pose: Pose, rng: Random) -> Canvas:
    """A bone."""
    c = Canvas()
    with c.at(0, -78, turn=-22):
        c.path(
            "M-78-18L78-18C70-48 104-66 122-44C130-34 128-22 122-14C138-2 140 22 122 36C104 48 76 40 78 18L-78 18C-76 40-104 48-122 36C-140 22-138-2-122-14C-128-22-130-34-122-44C-104-66-70-48-78-18Z",
            "main",
            shade=9,
        )
    return c


@figure(
    "skull",
    near=("skeleton", "death"),
    height=0.22,
    colours={"main": "#f6f1e4", "socket": "#3a3446"},
    tags=TAGS,
    facing="front",
)
def skull(pose: Pose, rng: Random) -> Canvas:
    """A friendly skull."""
    c = Canvas()
    c.path("M-50-58C-54-30-46-2-26 0L26 0C46-2 54-30 50-58Z", "main_dark")
    c.path(
        "M0-206C56-206 92-170 92-122C92-104 86-94 82-84C84-70 74-60 60-58C54-54 54-44 50-34C40-26-40-26-50-34C-54-44-54-54-60-58"
        "C-74-60-84-70-82-84C-86-94-92-104-92-122C-92-170-56-206 0-206Z",
        "main",
        shade=13,
    )
    for side in (-1, 1):
        c.ellipse(side * 38, -106, 25, 28, "socket", turn=side * 12)
    c.path("M0-86C7-82 14-66 14-60C12-54 4-56 0-60C-4-56-12-54-14-60C-14-66-7-82 0-86Z", "socket")
    c.path("M-40-34L40-34L36-18C30-14-30-14-36-18Z", "main_light")
    c.add(lines([(-38, -26), (38, -26)], *([(x, -36), (x * 0.94, -16)] for x in (-24, -8, 8, 24))), "socket", width=3.4)
    with c.details():
        c.ellipse(-48, -162, 20, 11, "shine", turn=-42, opacity=0.7, outline=False)
        c.add(lines([(30, -200), (24, -184), (34, -174), (28, -162)]), "main_dark", width=4, outline=False)
    c.anchor("head", 0, -200)
    return c


@figure(
    "feather", aliases=("quill feather",), height=0.25, colours={"main": "#5b9bd5"}, tags=("object",), facing="front"
)
def feather(pose: Pose, rng: Random) -> Canvas:
    """A feather, leaning."""
    c = Canvas()
    c.path(
        "M-50-26C-84-100-30-176 76-204C84-150 70-120 50-96L66-98C48-66 24-50-2-44L10-38C-8-28-30-24-50-26Z",
        "main",
        shade=9,
    )
    c.add(geometry.read_path("M-70 0C-40-60 0-130 62-188"), "main_light", width=6)
    with c.details():
        c.add(
            geometry.read_path("M-28-68L-38-92M-6-98L-16-126M18-128L12-152M-20-76L8-78M4-108L34-114"),
            "main_dark",
            width=4,
        )
    c.anchor("grip", -60, -18)
    return c
