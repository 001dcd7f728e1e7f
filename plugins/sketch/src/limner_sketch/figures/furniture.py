"""Furniture: who sits on it sits at ``seat``, things stand on ``top``; it is seen from the front."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, taper

ROOM = ("object", "furniture")


@figure(
    "chair",
    aliases=("wooden chair", "kitchen chair"),
    near=("stool", "high chair", "throne"),
    height=0.95,
    colours={"main": "#c98a50", "cushion": "#d95b4e"},
    tags=ROOM,
    home="room",
)
def chair(pose: Pose, rng: Random) -> Canvas:
    """A chair that faces right."""
    c = Canvas()
    c.add(taper((-22, -92), (-26, -14), 16, 12), "main_dark")
    c.add(taper((62, -92), (64, -14), 16, 12), "main_dark")
    c.add(taper((-42, -196), (-28, -100), 13, 15), "main_dark")
    for y in (-186, -150):
        c.path(
            f"M-80 {y}C-64 {y - 7}-50 {y - 7}-34 {y}L-30 {y + 24}C-46 {y + 18}-60 {y + 18}-76 {y + 24}Z", "main_light"
        )
    c.add(taper((-82, -202), (-66, -96), 15, 19), "main", shade=4)
    c.add(taper((-66, -96), (-74, 0), 19, 13), "main", shade=4)
    c.add(taper((80, -92), (84, 0), 18, 13), "main", shade=4)
    c.rect(-78, -108, 168, 23, "main", radius=9, shade=6)
    c.path("M-64-122C-64-128-60-130-54-130L66-130C78-130 86-120 88-108L-66-108Z", "cushion", shade=7)
    c.anchor("seat", 10, -128)
    c.anchor("top", 10, -130)
    c.stands(-80, 90)
    return c


@figure(
    "armchair",
    aliases=("easy chair", "comfy chair", "lounge chair"),
    near=("rocking chair", "recliner", "beanbag"),
    height=1.0,
    colours={"main": "#e0874f"},
    tags=ROOM,
    facing="front",
    home="room",
)
def armchair(pose: Pose, rng: Random) -> Canvas:
    """A wide soft chair."""
    c = Canvas()
    c.add(lines([(-82, -24), (-88, -6)], [(82, -24), (88, -6)]), "wood_dark", width=14)
    c.path("M-84-60L-84-160C-84-190-62-204-40-204L40-204C62-204 84-190 84-160L84-60Z", "main", shade=11)
    with c.details():
        c.add(lines([(-28, -176), (-28, -174)], [(28, -176), (28, -174)], [(0, -142), (0, -140)]), "main_dark", width=9)
    c.rect(-74, -62, 148, 44, "main_dark", radius=10)
    c.rect(-76, -98, 152, 48, "main_light", radius=18, shade=9)
    for x in (-118, 72):
        c.path(
            f"M{x}-110C{x}-136 {x + 46}-136 {x + 46}-110L{x + 46}-28C{x + 46}-20 {x + 42}-16 {x + 34}-16L{x + 12}-16C{x + 4}-16 {x}-20 {x}-28Z",
            "main",
            shade=9,
        )
    c.anchor("seat", 0, -94)
    c.anchor("top", 0, -98)
    c.stands(-94, 94)
    return c


@figure(
    "sofa",
    aliases=("couch", "settee", "loveseat"),
    near=("futon", "divan"),
    height=0.9,
    units=170,
    colours={"main": "#3f8f8b", "pillow": "#f3b54a", "pillow2": "#f4e9d6"},
    tags=ROOM,
    facing="front",
    home="room",
)
def sofa(pose: Pose, rng: Random) -> Canvas:
    """A sofa with pillows."""
    c = Canvas()
    c.add(lines([(-164, -24), (-170, -6)], [(164, -24), (170, -6)]), "wood_dark", width=14)
    c.rect(-170, -172, 340, 130, "main", radius=28, shade=11)
    c.line([(0, -164), (0, -90)], "main_dark", 5)
    c.rect(-160, -62, 320, 46, "main_dark", radius=10)
    cushions = [geometry.rectangle(x, -96, 160, 44, 16) for x in (-162, 2)]
    c.add(cushions[0] + cushions[1], "main_light", shade=8)
    for x in (-208, 156):
        c.path(
            f"M{x}-110C{x}-138 {x + 52}-138 {x + 52}-110L{x + 52}-28C{x + 52}-20 {x + 46}-16 {x + 38}-16L{x + 14}-16C{x + 6}-16 {x}-20 {x}-28Z",
            "main",
            shade=10,
        )
    with c.at(-112, -126, turn=-12):
        c.path("M-34-32C-12-28 12-28 34-32C30-12 30 12 34 32C12 28-12 28-34 32C-30 12-30-12-34-32Z", "pillow")
    with c.at(118, -124, turn=14):
        c.path("M-32-30C-12-26 12-26 32-30C28-12 28 12 32 30C12 26-12 26-32 30C-28 12-28-12-32-30Z", "pillow2")
    c.anchor("seat", 0, -94)
    c.anchor("top", 0, -96)
    c.stands(-176, 176)
    return c


@figure(
    "table",
    aliases=("wooden table", "dining table", "kitchen table"),
    near=("counter", "coffee table", "workbench"),
    height=0.78,
    units=150,
    colours={"main": "#c0834c"},
    tags=ROOM,
    facing="front",
    home="room",
)
def table(pose: Pose, rng: Random) -> Canvas:
    """A table that things stand on."""
    c = Canvas()
    for x in (-96, 80):
        c.path(f"M{x}-130L{x + 16}-130L{x + 14}-26L{x + 2}-26Z", "main_dark")
    for x in (-140, 118):
        c.path(f"M{x}-130L{x + 22}-130L{x + 18} -4C{x + 17} 0 {x + 5} 0 {x + 4}-4Z", "main", shade=5)
    c.rect(-142, -132, 284, 24, "main_dark")
    c.rect(-176, -152, 352, 24, "main", radius=9, shade=7)
    with c.details():
        c.add(lines([(-150, -145), (-60, -145)], [(-20, -145), (30, -145)]), "main_light", width=5, outline=False)
    c.anchor("top", 0, -152)
    c.stands(-138, 138)
    return c


@figure(
    "round table",
    aliases=("bistro table", "cafe table", "café table"),
    near=("side table",),
    height=0.76,
    units=150,
    colours={"main": "#e9e1d2", "foot": "#4a4458"},
    tags=ROOM,
    facing="front",
    home="room",
)
def round_table(pose: Pose, rng: Random) -> Canvas:
    """A small table on one foot."""
    c = Canvas()
    c.path(
        "M-9-130L9-130L11-24C30-22 60-16 66-4C66-1 64 0 60 0L-60 0C-64 0-66-1-66-4C-60-16-30-22-11-24Z", "foot", shade=4
    )
    c.path("M-118-142C-118-120 118-120 118-142Z", "main_dark")
    c.ellipse(0, -142, 118, 13, "main")
    c.anchor("top", 0, -144)
    return c


@figure(
    "desk",
    aliases=("writing desk", "work desk", "office desk"),
    near=("workstation",),
    height=0.76,
    units=150,
    colours={"main": "#c98d55", "knob": "#f3d9a0"},
    tags=ROOM,
    facing="front",
    home="room",
)
def desk(pose: Pose, rng: Random) -> Canvas:
    """A desk with drawers."""
    c = Canvas()
    for x in (-148, -124):
        c.path(f"M{x}-130L{x + 16}-130L{x + 13}-3C{x + 12} 0 {x + 4} 0 {x + 3}-3Z", "main_dark" if x > -140 else "main")
    c.rect(38, -134, 112, 128, "main_dark", radius=4)
    for i in range(3):
        c.rect(46, -124 + i * 39, 96, 34, "main", radius=5, shade=5)
        c.rect(82, -111 + i * 39, 24, 8, "knob", radius=4)
    c.rect(-128, -132, 170, 20, "main_dark")
    c.rect(-172, -152, 344, 23, "main", radius=7, shade=6)
    c.anchor("top", 0, -152)
    c.stands(-148, 150)
    return c


@figure(
    "bench",
    aliases=("park bench", "wooden bench"),
    height=0.85,
    units=150,
    colours={"main": "#bd7f49", "iron": "#4a4a5c"},
    tags=ROOM,
    facing="front",
    home="meadow",
)
def bench(pose: Pose, rng: Random) -> Canvas:
    """A park bench."""
    c = Canvas()
    for x in (-132, 132):
        c.path(f"M{x - 9}-152L{x + 9}-152L{x + 9}-4C{x + 9} 0 {x - 9} 0 {x - 9}-4Z", "iron", shade=4)
    for y in (-150, -120):
        c.rect(-172, y, 344, 24, "main", radius=6, shade=5)
    c.path("M-160-80L160-80L176-62L-176-62Z", "main_light")
    c.rect(-178, -66, 356, 18, "main", radius=6, shade=4)
    for x in (-152, 152):
        c.rect(x - 8, -52, 16, 52, "iron_light", radius=5)
    c.anchor("seat", 0, -74)
    c.anchor("top", 0, -74)
    c.stands(-160, 160)
    return c


@figure(
    "stool",
    aliases=("bar stool", "footstool"),
    height=0.62,
    units=150,
    colours={"main": "#c98a50"},
    tags=ROOM,
    facing="front",
    home="room",
)
def stool(pose: Pose, rng: Random) -> Canvas:
    """A three-legged stool."""
    c = Canvas()
    c.line([(0, -130), (0, -16)], "main_dark", 14)
    c.line([(-48, -62), (48, -62)], "main_dark", 10)
    c.add(taper((-42, -130), (-60, 0), 20, 14), "main", shade=4)
    c.add(taper((42, -130), (60, 0), 20, 14), "main", shade=4)
    c.rect(-74, -152, 148, 26, "main", radius=12, shade=7)
    c.anchor("seat", 0, -152)
    c.anchor("top", 0, -152)
    c.stands(-67, 67)
    return c


@figure(
    "bed",
    aliases=("single bed", "cosy bed", "cozy bed"),
    near=("bunk bed", "mattress", "double bed", "crib"),
    height=1.0,
    colours={"main": "#5a8fc8", "sheet": "#f7f3ea", "pillow": "#fffdf7"},
    tags=ROOM,
    home="room",
)
def bed(pose: Pose, rng: Random) -> Canvas:
    """A bed with its pillow at the left; a sleeper lies at ``inside``, under the blanket."""
    c = Canvas()
    c.path("M-200-190C-200-204-168-204-168-190L-168-4C-168 0-200 0-200-4Z", "wood", shade=5)
    c.rect(-186, -86, 370, 48, "wood", shade=7)
    c.rect(-172, -116, 350, 40, "sheet", radius=12, shade=6)
    c.path("M-164-112C-170-150-146-158-124-156L-96-156C-66-156-56-140-62-112Z", "pillow", shade=9)
    with c.front():
        c.path(
            "M-60-116C-30-142 40-142 150-138C178-136 186-122 186-104L186-48L-46-48C-38-70-44-96-60-116Z",
            "main",
            shade=12,
        )
        c.path("M-60-116C-44-130-24-135-4-137C8-112 10-78 2-48L-46-48C-38-70-44-96-60-116Z", "main_light", shade=5)
        c.path("M170-142C170-152 200-152 200-142L200-4C200 0 170 0 170-4Z", "wood", shade=5)
    c.anchor("seat", 40, -134)
    c.anchor("top", 50, -136)
    c.anchor("pillow", -112, -150)
    c.anchor("inside", -60, -116)
    c.stands(-196, 198)
    return c


@figure(
    "bookshelf",
    aliases=("bookcase", "shelf", "shelves of books", "book shelf"),
    near=("cupboard", "rack"),
    height=1.8,
    colours={
        "main": "#a56d40",
        "inside": "#7c4d2c",
        "red": "#d9574b",
        "blue": "#4b83c4",
        "green": "#5fa06a",
        "yellow": "#f0b849",
        "cream": "#f3e6cb",
    },
    tags=ROOM,
    facing="front",
    home="room",
)
def bookshelf(pose: Pose, rng: Random) -> Canvas:
    """A shelf full of books."""
    c = Canvas()
    c.rect(-92, -206, 184, 206, "main", radius=6, shade=6)
    roles = ("red", "cream", "blue", "yellow", "green")
    spines: dict[str, list[geometry.Segment]] = {role: [] for role in roles}
    for row, floor in enumerate((-142, -78, -14)):
        c.rect(-80, floor - 52, 160, 52, "inside")
        x, i = -76.0, row * 2
        while x < (22 if row == 1 else 60):
            wide, tall = rng.choice((13.0, 15.0, 18.0)), rng.choice((36.0, 41.0, 46.0))
            corners = [(x, floor - tall), (x + wide, floor - tall), (x + wide, floor), (x, floor)]
            spines[roles[i % 5]] += geometry.polygon(corners)
            x, i = x + wide + 1, i + 1
    for role, outlines in spines.items():
        c.add(tuple(outlines), role)
    c.path("M42-78L66-78L62-96L46-96Z", "cream")
    c.path("M54-94C40-106 42-118 46-124C52-118 56-110 54-94C58-110 64-118 70-118C72-108 66-98 54-94Z", "leaf")
    c.anchor("top", 0, -206)
    c.stands(-88, 88)
    return c


@figure(
    "wardrobe",
    aliases=("closet", "armoire"),
    near=("cabinet", "locker"),
    height=2.0,
    colours={"main": "#c28c5c"},
    tags=ROOM,
    facing="front",
    home="room",
)
def wardrobe(pose: Pose, rng: Random) -> Canvas:
    """A wardrobe with two doors."""
    c = Canvas()
    c.rect(-78, -12, 18, 12, "main_dark")
    c.rect(60, -12, 18, 12, "main_dark")
    c.rect(-84, -196, 168, 186, "main", radius=6, shade=7)
    c.path("M-94-192C-94-204-88-208-80-208L80-208C88-208 94-204 94-192Z", "main_dark", shade=4)
    for x in (-74, 4):
        c.rect(x, -182, 70, 128, "main_light", radius=6, shade=5)
        c.circle(x + (60 if x < 0 else 10), -112, 5, "gold")
    c.rect(-74, -46, 148, 28, "main_light", radius=5, shade=4)
    c.rect(-14, -35, 28, 6, "gold", radius=3)
    c.anchor("top", 0, -208)
    return c


@figure(
    "chest of drawers",
    aliases=("dresser", "drawer", "commode"),
    near=("nightstand", "bedside table", "sideboard"),
    height=0.9,
    units=170,
    colours={"main": "#d0a06a", "knob": "#6d4a34"},
    tags=ROOM,
    facing="front",
    home="room",
)
def chest_of_drawers(pose: Pose, rng: Random) -> Canvas:
    """Three drawers."""
    c = Canvas()
    c.add(lines([(-92, -14), (-96, -4)], [(92, -14), (96, -4)]), "main_dark", width=13)
    c.rect(-106, -162, 212, 150, "main", radius=8, shade=7)
    for y in (-150, -104, -58):
        c.rect(-94, y, 188, 38, "main_light", radius=7, shade=5)
        c.circle(-40, y + 19, 6, "knob")
        c.circle(40, y + 19, 6, "knob")
    c.rect(-116, -172, 232, 15, "main_dark", radius=6)
    c.anchor("top", 0, -172)
    c.stands(-102, 102)
    return c
