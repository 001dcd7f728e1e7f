"""Instruments and what one listens with. Who plays holds them at ``grip``; headphones sit on a head (see `wear`)."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

TAGS = ("object", "instrument")


@figure(
    "guitar",
    aliases=("acoustic guitar",),
    near=("ukulele", "banjo", "lute", "bass guitar"),
    height=1.0,
    colours={"main": "#d98a3d", "neck": "#6d4632", "hole": "#4a2f28"},
    tags=TAGS,
    facing="front",
)
def guitar(pose: Pose, rng: Random) -> Canvas:
    """An acoustic guitar, leaning to the right."""
    c = Canvas()
    with c.at(-16, -74, turn=24):
        c.rect(-8, -132, 16, 110, "neck")
        c.path("M-12-166L12-166L10-128L-10-128Z", "neck", shade=3)
        with c.details():
            c.add(dots([(x, y) for x in (-15, 15) for y in (-158, -146, -134)], 3.5), "metal")
            c.add(lines(*([(-6, y), (6, y)] for y in (-118, -104, -90, -76))), "metal", width=2.5)
        c.path(
            "M0-64C22-66 42-54 42-32C42-18 34-12 36-2C40 8 58 12 58 36C58 60 32 70 0 70C-32 70-58 60-58 36C-58 12-40 8-36-2C-34-12-42-18-42-32C-42-54-22-66 0-64Z",
            "main",
            shade=11,
        )
        c.circle(0, -14, 18, "hole")
        with c.details():
            c.circle(0, -14, 21, "main_light", width=3)
        c.rect(-20, 34, 40, 9, "hole", radius=4)
        c.add(lines([(-3, -128), (-3, 38)], [(3, -128), (3, 38)]), "light", width=1.8)
    c.anchor("grip", 0, -90)
    c.anchor("neck_grip", 34, -160)
    return c


@figure(
    "electric guitar",
    aliases=("rock guitar",),
    height=1.0,
    colours={"main": "#d63f4a", "neck": "#e0b77c", "plate": "#fff6e6"},
    tags=TAGS,
    facing="front",
)
def electric_guitar(pose: Pose, rng: Random) -> Canvas:
    """An electric guitar, leaning to the right."""
    c = Canvas()
    with c.at(-14, -71, turn=28):
        c.rect(-7, -132, 14, 116, "neck")
        with c.details():
            c.add(lines(*([(-5, y), (5, y)] for y in (-120, -106, -92, -78, -64))), "metal", width=2.5)
        c.path("M-8-130L8-130C18-146 20-160 6-170C-4-172-10-158-9-148Z", "dark")
        c.path(
            "M-10-46C-14-66-30-68-36-54C-42-30-34-16-40 2C-54 20-56 52-34 62C-10 72 24 70 40 58C58 42 50 18 38 2C32-8 34-18 36-34C36-46 22-50 14-40C8-32-8-34-10-46Z",
            "main",
            shade=10,
        )
        c.path("M-16-18C-26 10-24 38-8 50C14 56 30 40 26 18C20 4 16-6 16-20Z", "plate", shade=4)
        c.add(lines([(-10, -6), (10, -6)], [(-10, 14), (10, 14)]), "dark", width=8)
        c.rect(-13, 30, 26, 9, "metal", radius=3)
        c.circle(30, 48, 5, "gold")
        c.add(lines([(-2, -128), (-2, 32)], [(3, -128), (3, 32)]), "metal_light", width=1.6)
    c.anchor("grip", 0, -90)
    return c


@figure(
    "violin",
    aliases=("fiddle",),
    near=("cello", "viola"),
    height=0.6,
    colours={"main": "#b8612f", "dark_wood": "#3d2a28"},
    tags=TAGS,
    facing="front",
)
def violin(pose: Pose, rng: Random) -> Canvas:
    """A violin and its bow."""
    c = Canvas()
    c.line([(74, -196), (8, -8)], "wood_dark", 6)
    c.line([(80, -190), (16, -6)], "white", 3)
    with c.at(-14, -66, turn=16):
        c.path("M-7-132L7-132L6-40L-6-40Z", "dark_wood")
        c.path("M-6-128C-14-146-4-154 4-150C14-146 10-134 6-128Z", "main_dark")
        with c.details():
            c.add(lines([(-13, -122), (13, -124)], [(-13, -112), (13, -114)]), "dark_wood", width=5)
        c.path(
            "M0-66C26-66 40-52 38-36C36-26 28-24 26-12C26-2 36 2 42 16C50 44 28 64 0 64C-28 64-50 44-42 16C-36 2-26-2-26-12C-28-24-36-26-38-36C-40-52-26-66 0-66Z",
            "main",
            shade=9,
        )
        c.path("M-7-60L7-60L9-8L-9-8Z", "dark_wood")
        c.path("M-9 56L-6 26L6 26L9 56Z", "dark_wood")
        c.line([(-13, 12), (13, 12)], "light", 6)
        with c.details():
            c.add(geometry.read_path("M-20-6C-28 4-14 16-22 26M20-6C28 4 14 16 22 26"), "dark_wood", width=4)
    c.anchor("grip", 4, -130)
    return c


@figure(
    "drum",
    aliases=("snare drum",),
    near=("drums", "tambourine", "bongo", "drum kit"),
    height=0.45,
    colours={"main": "#d9463f", "drumhead": "#fdf3df", "rope": "#f4d58a"},
    tags=TAGS,
    facing="front",
)
def drum(pose: Pose, rng: Random) -> Canvas:
    """A drum with two sticks."""
    c = Canvas()
    c.add(lines([(-66, -204), (10, -128)], [(78, -200), (-2, -132)]), "wood", width=8)
    side = c.path("M-100-126L100-126L100-24C100 8-100 8-100-24Z", "main", shade=11)
    with c.inside(side):
        c.add(
            geometry.polygon(
                [(-110, -104), (-70, 0), (-30, -92), (10, 4), (50, -92), (90, 0), (130, -110)], closed=False
            ),
            "rope",
            width=6,
        )
    c.path("M-106-40C-106-36 106-36 106-40L106-24C106 10-106 10-106-24Z", "gold", shade=4)
    c.path("M-106-128C-106-158 106-158 106-128L106-112C106-84-106-84-106-112Z", "gold", shade=4)
    c.ellipse(0, -130, 100, 20, "drumhead")
    c.ellipse(-8, -133, 80, 13, "white", outline=False)
    c.circle(12, -128, 8, "wood_light")
    c.circle(-6, -132, 8, "wood_light")
    c.anchor("top", 0, -130)
    c.stands(-80, 80)
    return c


@figure(
    "trumpet",
    aliases=("horn",),
    near=("trombone", "tuba", "bugle", "saxophone", "flute", "clarinet"),
    height=0.35,
    units=140,
    colours={"main": "#f0b93a"},
    tags=TAGS,
)
def trumpet(pose: Pose, rng: Random) -> Canvas:
    """A trumpet."""
    c = Canvas()
    with c.at(0, -66, turn=-12):
        c.line([(-164, -4), (96, -4)], "main_dark", 11)
        c.add(geometry.rectangle(-76, -4, 132, 54, 27), "main", width=11)
        for x in (-34, -8, 18):
            c.rect(x - 9, -36, 18, 84, "main_light", radius=5)
            c.line([(x, -36), (x, -52)], "metal", 6)
            c.circle(x, -54, 8, "white")
        c.path(
            "M60-13C100-14 130-24 158-56C168-62 172-52 172-4C172 44 168 54 158 48C130 16 100 6 60 5Z", "main", shade=9
        )
        c.path("M-172-18L-158-10L-158 2L-172 10Z", "main")
    c.anchor("grip", -10, -56)
    c.anchor("mouth", -164, -48)
    c.stands(-70, 60)
    return c


@figure("saxophone", aliases=("sax",), height=0.8, colours={"main": "#f0b93a"}, tags=TAGS)
def saxophone(pose: Pose, rng: Random) -> Canvas:
    """A saxophone."""
    c = Canvas()
    c.add(geometry.read_path("M-64-180C-50-200-24-196-16-178"), "main_dark", width=11)
    c.line([(-66, -180), (-74, -172)], "dark", 12)
    c.path(
        "M-24-182L-6-184C0-140 0-90 2-56C4-36 24-32 34-46C42-66 36-90 28-112C40-124 84-124 96-112C88-90 86-60 78-34C66 2 12 10-8-18C-26-50-16-120-24-182Z",
        "main",
        shade=9,
    )
    c.ellipse(62, -114, 36, 9, "main_dark")
    with c.details():
        for x, y in ((-10, -150), (-8, -124), (-6, -98), (-4, -72), (10, -28)):
            c.circle(x, y, 8, "light")
        c.line([(8, -140), (14, -80)], "main_dark", 6)
    c.anchor("grip", 0, -100)
    c.stands(0, 60)
    return c


@figure(
    "microphone",
    aliases=("mic",),
    near=("podcast", "karaoke"),
    height=0.25,
    colours={"main": "#4a5068", "mesh": "#b9c3d1"},
    tags=("object",),
    facing="front",
)
def microphone(pose: Pose, rng: Random) -> Canvas:
    """A hand-held microphone."""
    c = Canvas()
    with c.at(0, -102, turn=32):
        c.path("M-24-22L24-22L12 98C11 104-11 104-12 98Z", "main", shade=8)
        c.rect(-7, 10, 14, 26, "leaf_light", radius=6)
        ball = c.circle(0, -58, 45, "mesh", shade=9)
        with c.inside(ball), c.details():
            grid = [[(x, -110.0), (x, -10.0)] for x in (-28.0, -9.0, 10.0, 29.0)] + [
                [(-50.0, y), (50.0, y)] for y in (-86.0, -67.0, -48.0)
            ]
            c.add(lines(*grid), "mesh_dark", width=4)
        c.rect(-34, -30, 68, 17, "gold", radius=7, shade=4)
    c.anchor("grip", -26, -50)
    return c


@figure(
    "musical note",
    aliases=("music note", "note", "eighth note", "music"),
    near=("melody", "song", "treble clef"),
    height=0.3,
    colours={"main": "#5a55a5"},
    tags=("object", "symbol"),
    facing="front",
    place="air",
)
def musical_note(pose: Pose, rng: Random) -> Canvas:
    """Two joined notes."""
    c = Canvas()
    c.path("M-48-186L76-206L76-168L-48-148Z", "main", shade=5)
    c.path("M-50-172L-30-172L-30-30L-50-30ZM58-190L78-190L78-46L58-46Z", "main")
    for x, y in ((-62, -28), (46, -46)):
        c.ellipse(x, y, 36, 25, "main", turn=-18, shade=7)
    return c


@figure(
    "bell",
    aliases=("golden bell", "hand bell", "jingle bell", "notification bell", "notification"),
    near=("doorbell", "alarm"),
    height=0.2,
    colours={"main": "#f4bb3c", "clapper": "#b9772c"},
    tags=("object",),
    facing="front",
)
def bell(pose: Pose, rng: Random) -> Canvas:
    """A bell."""
    c = Canvas()
    c.circle(0, -16, 18, "clapper", shade=4)
    c.add(geometry.ellipse(0, -190, 14, 14), "main_dark", width=10)
    c.path(
        "M0-184C40-184 62-156 64-116C66-82 74-62 92-46C102-36 96-26 84-26L-84-26C-96-26-102-36-92-46C-74-62-66-82-64-116C-62-156-40-184 0-184Z",
        "main",
        shade=15,
    )
    with c.details():
        c.path("M-40-142C-44-118-42-98-50-78", "main_light", width=11, outline=False)
        c.add(lines([(-76, -52), (76, -52)]), "main_dark", width=6)
    c.anchor("grip", 0, -196)
    return c


@figure(
    "piano keys",
    aliases=("keyboard", "synthesizer", "piano keyboard"),
    height=0.12,
    units=110,
    colours={"main": "#4a5068", "key": "#fffaf2"},
    tags=TAGS,
    facing="front",
)
def piano_keys(pose: Pose, rng: Random) -> Canvas:
    """An electric piano, seen from above."""
    c = Canvas()
    c.rect(-176, -112, 352, 112, "main", radius=10, shade=6)
    c.rect(-162, -76, 324, 68, "key", radius=4)
    c.add(lines(*([(-162 + 36 * i, -74), (-162 + 36 * i, -10)] for i in range(1, 9))), "main_light", width=3)
    for i in (1, 2, 4, 5, 6, 8):
        c.rect(-162 + 36 * i - 11, -76, 22, 40, "dark", radius=3)
    with c.details():
        c.rect(-156, -100, 70, 14, "leaf_light", radius=4)
        c.add(dots([(80, -93), (106, -93), (132, -93)], 5.5), "gold")
    c.anchor("top", 0, -112)
    return c
