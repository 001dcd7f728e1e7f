"""Instruments of orchestras, bands and many countries."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_music = partial(figure, tags=("object", "instrument"))


@_music(
    "grand piano",
    aliases=("concert piano", "baby grand piano", "harpsichord"),
    height=1.4,
    units=190,
    colours={"main": "#2f2d38", "gold": "#d9a93f"},
    home="room",
)
def grand_piano(pose: Pose, rng: Random) -> Canvas:
    """A grand piano with its lid up."""
    c = Canvas()
    for x in (-96, 30, 110):
        c.line([(x, -70), (x, -10)], "main_dark", 13, smooth=False)
        c.circle(x, -6, 7, "gold")
    c.path("M-110-112L134-112C140-140 110-176 60-184C10-190-60-186-100-166Z", "main_light", shade=5)
    c.line([(96, -112), (104, -160)], "gold_dark", 5, smooth=False)
    c.path("M-124-112L140-112C146-92 140-66 120-62L-124-62Z", "main", shade=9)
    c.line([(-112, -104), (132, -104)], "gold", 4, smooth=False)
    c.path("M-168-96L-110-96L-110-66L-168-66Z", "main_dark")
    c.path("M-172-100L-106-100L-110-88L-166-88Z", "white")
    c.add(lines(*([(x, -99), (x + 1, -93)] for x in range(-158, -112, 9))), "dark", width=4)
    c.path("M-126-148L-86-148L-90-114L-130-114Z", "paper", shade=3)
    c.rect(-34, -62, 20, 44, "main_dark")
    c.line([(-34, -14), (-14, -14)], "gold", 6, smooth=False)
    c.anchor("top", 0, -112)
    return c


@_music("trombone", aliases=("slide trombone",), height=0.5, units=110, colours={"main": "#e6b23f"})
def trombone(pose: Pose, rng: Random) -> Canvas:
    """A trombone with its long slide."""
    c = Canvas()
    with c.at(0, -50, turn=-8):
        c.line([(-150, -26), (96, -26), (124, -12), (96, 4), (-60, 4)], "main_dark", 9)
        c.line([(-110, -26), (130, -26)], "main", 9, smooth=False)
        c.line([(-110, 22), (130, 22)], "main", 9, smooth=False)
        c.line([(130, -26), (158, -2), (130, 22)], "main", 9)
        c.line([(-110, 22), (-146, 10), (-146, -12), (-110, -26)], "main_dark", 8)
        for x in (-76, -20):
            c.line([(x, -26), (x, 22)], "main_dark", 7, smooth=False)
        c.path("M-40-2C20-4 70-18 100-52L112-46C112-10 110 30 104 54L94 56C66 24 20 10-40 8Z", "main", shade=6)
        c.ellipse(106, 0, 13, 53, "main_light")
        c.path("M-150-34L-166-38L-166-14L-150-18Z", "metal")
    return c


@_music(
    "clarinet", aliases=("oboe", "bassoon", "cor anglais"), height=0.65, colours={"main": "#33303b", "key": "#c9ced8"}
)
def clarinet(pose: Pose, rng: Random) -> Canvas:
    """A black clarinet with silver keys."""
    c = Canvas()
    with c.at(0, -100, turn=24):
        c.path("M-8-104L8-104L11-70L11 70L26 98L-26 98L-11 70L-11-70Z", "main", shade=6)
        c.path("M-5-128L5-124L8-104L-8-104Z", "dark")
        for y in (-70, -4, 68):
            c.rect(-13, y, 26, 8, "key", radius=3)
        c.add(dots([(0, y) for y in (-50, -34, -18, 16, 32, 48)], 5), "key")
        c.line([(10, -58), (19, -40), (12, -24)], "key", 4)
        c.line([(-10, 12), (-19, 30), (-12, 50)], "key", 4)
    return c


@_music(
    "french horn",
    aliases=("horn instrument", "cornet"),
    height=0.5,
    units=190,
    colours={"main": "#e6b23f"},
    facing="front",
)
def french_horn(pose: Pose, rng: Random) -> Canvas:
    """A coiled horn with a wide bell."""
    c = Canvas()
    c.circle(-6, -104, 66, "main", width=16)
    c.circle(-6, -104, 44, "main_dark", width=9)
    c.line([(-64, -136), (-96, -168), (-110, -172)], "main_dark", 9)
    c.path("M-116-182L-104-186L-98-166L-108-160Z", "metal")
    c.path("M34-56C54-44 76-36 104-46L108-38C98 0 64 10 34-4C44-20 38-40 24-48Z", "main", shade=7)
    c.ellipse(88, -20, 17, 34, "main_light", turn=44)
    for x in (-28, -8, 12):
        c.rect(x, -132, 14, 44, "main_dark", radius=5)
        c.circle(x + 7, -136, 9, "metal")
    return c


@_music(
    "tambourine",
    aliases=("timbrel",),
    height=0.3,
    units=150,
    colours={"main": "#d9923f", "skin": "#f7ecd6", "jingle": "#e9c95a"},
    facing="front",
)
def tambourine(pose: Pose, rng: Random) -> Canvas:
    """A tambourine with its jingles."""
    c = Canvas()
    c.circle(0, -75, 75, "main", shade=8)
    c.circle(0, -75, 58, "skin", shade=6)
    for k in range(8):
        with c.at(0, -75, turn=45 * k):
            c.ellipse(0, -67, 14, 5, "main_dark")
            c.ellipse(0, -69, 11, 4.5, "jingle")
    return c


@_music(
    "cymbal",
    aliases=("cymbals", "pair of cymbals", "hi-hat"),
    height=0.5,
    units=150,
    colours={"main": "#e9c04a"},
    facing="front",
)
def cymbals(pose: Pose, rng: Random) -> Canvas:
    """Two cymbals that clash."""
    c = Canvas()
    for side, role in ((1, "main_dark"), (-1, "main")):
        with c.at(side * 42, -74, turn=side * 16):
            c.ellipse(0, 0, 27, 74, role, shade=5)
            c.ellipse(0, 0, 17, 52, f"{role.removesuffix('_dark')}_light", outline=False, opacity=0.6)
            c.circle(side * 8, 0, 13, role)
            c.line([(side * 18, -10), (side * 36, 0), (side * 18, 10)], "wood", 7)
    for x, y in ((-12, -150), (0, -160), (12, -150)):
        c.line([(x * 0.6, -136), (x, y)], "gold", 5, smooth=False)
    return c


@_music(
    "gong", aliases=("tam tam",), height=1.3, units=200, colours={"main": "#d9a83f", "frame": "#8a3f2f"}, facing="front"
)
def gong(pose: Pose, rng: Random) -> Canvas:
    """A gong in its frame, with the mallet."""
    c = Canvas()
    for x in (-92, 92):
        c.rect(x - 7, -184, 14, 178, "frame", shade=4)
        c.rect(x - 26, -10, 52, 10, "frame_dark", radius=3)
    c.path("M-116-196C-40-184 40-184 116-196L110-178C40-170-40-170-110-178Z", "frame", shade=3)
    for x in (-30, 30):
        c.line([(x, -180), (x, -156)], "frame_dark", 4, smooth=False)
    c.circle(0, -96, 70, "main", shade=9)
    c.circle(0, -96, 50, "main_dark", width=5)
    c.circle(0, -96, 21, "main_light", shade=4)
    c.line([(70, -20), (112, -74)], "wood", 7, smooth=False)
    c.circle(68, -18, 15, "red", shade=3)
    return c


@_music(
    "bongo",
    aliases=("bongos", "bongo drums", "conga", "congas", "djembe", "steel drum", "tabla", "timpani"),
    height=0.4,
    units=130,
    colours={"main": "#c8693a", "skin": "#f7ecd6"},
    facing="front",
)
def bongos(pose: Pose, rng: Random) -> Canvas:
    """A pair of bongos."""
    c = Canvas()
    c.rect(-20, -72, 40, 26, "dark")
    for x, r in ((-62, 52), (58, 62)):
        c.path(
            f"M{x - r}-110L{x + r}-110C{x + r * 0.9}-60 {x + r * 0.8}-26 {x + r * 0.7} 0L{x - r * 0.7} 0C{x - r * 0.8}-26 {x - r * 0.9}-60 {x - r}-110Z",
            "main",
            shade=9,
        )
        c.line([(x - r * 0.95, -94), (x, -82), (x + r * 0.95, -94)], "metal", 7)
        c.ellipse(x, -112, r, 17, "skin", shade=3)
        for dx in (-0.6, 0, 0.6):
            c.line([(x + dx * r, -92 if dx else -84), (x + dx * r * 0.92, -66)], "metal_dark", 4, smooth=False)
    return c


@_music(
    "bagpipes",
    aliases=("bagpipe", "scottish bagpipes"),
    height=0.7,
    units=200,
    colours={"main": "#b03a3a", "tartan": "#2f5a48", "pipe": "#3a3038"},
    facing="front",
)
def bagpipes(pose: Pose, rng: Random) -> Canvas:
    """Bagpipes with a tartan bag."""
    c = Canvas()
    for x, tx, ty in ((-30, -74, -196), (-4, -18, -206), (22, 38, -198)):
        c.line([(x, -96), (tx, ty)], "pipe", 11, smooth=False)
        for k in (0.45, 0.8, 1.0):
            px, py = x + (tx - x) * k, -96 + (ty + 96) * k
            c.circle(px, py, 8, "white")
    c.line([(70, -86), (118, -142)], "pipe", 9, smooth=False)
    c.line([(-60, -44), (-96, 0)], "pipe", 11, smooth=False)
    bag = c.path(
        "M-96-70C-90-110-30-124 30-116C80-110 110-84 100-52C88-20 20-14-30-20C-70-26-98-44-96-70Z", "main", shade=10
    )
    with c.inside(bag):
        for x in (-70, -34, 2, 38, 74):
            c.line([(x, -130), (x - 10, 0)], "tartan", 9, smooth=False)
        for y in (-100, -70, -40):
            c.line([(-110, y), (116, y + 6)], "tartan", 9, smooth=False)
        for y in (-85, -55):
            c.line([(-110, y), (116, y + 6)], "gold", 3, smooth=False)
    return c


@_music(
    "sitar",
    aliases=("lute", "oud", "balalaika", "mandolin", "pipa"),
    height=1.0,
    colours={"main": "#b5652f", "neck": "#5d3524"},
)
def sitar(pose: Pose, rng: Random) -> Canvas:
    """A round bellied instrument with a long neck."""
    c = Canvas()
    with c.at(-6, -6, turn=28):
        c.rect(-9, -196, 18, 140, "neck", radius=4)
        for y in (-184, -164, -144, -124):
            c.circle(-17, y, 6, "gold")
            c.circle(17, y + 8, 6, "gold")
        c.path("M0-84C30-80 52-58 52-30C52-2 28 14 0 14C-28 14-52-2-52-30C-52-58-30-80 0-84Z", "main", shade=10)
        c.circle(0, -38, 15, "neck")
        c.rect(-22, -8, 44, 8, "neck", radius=3)
        c.add(lines(*([(x, -190), (x * 1.6, -6)] for x in (-5, 0, 5))), "paper", width=2)
    return c


@_music("lyre", aliases=("harp lyre", "kithara"), height=0.5, units=190, colours={"main": "#e0b04a"}, facing="front")
def lyre(pose: Pose, rng: Random) -> Canvas:
    """A lyre."""
    c = Canvas()
    c.add(lines(*([(x, -156), (x * 0.7, -36)] for x in (-28, -14, 0, 14, 28))), "metal", width=3)
    for x in (-1, 1):
        c.line(
            [(x * 34, -28), (x * 74, -80), (x * 46, -134), (x * 62, -182), (x * 84, -186)],
            "main" if x < 0 else "main_dark",
            15,
        )
    c.rect(-66, -166, 132, 14, "main", radius=6, shade=3)
    c.path("M-58-46C-30-54 30-54 58-46C56-14 34 0 0 0C-34 0-56-14-58-46Z", "main", shade=7)
    c.rect(-30, -42, 60, 9, "main_dark", radius=3)
    return c


@_music("treble clef", aliases=("g clef", "clef"), height=0.5, colours={"main": "#3f4a86"}, facing="front")
def clef(pose: Pose, rng: Random) -> Canvas:
    """A treble clef."""
    c = Canvas()
    c.line(
        [
            (10, -74),
            (-16, -68),
            (-18, -98),
            (12, -108),
            (40, -80),
            (24, -44),
            (-16, -40),
            (-44, -72),
            (-26, -112),
            (14, -148),
            (24, -182),
            (10, -202),
            (-6, -176),
            (2, -110),
            (16, -30),
            (6, -6),
            (-18, -8),
            (-20, -22),
        ],
        "main",
        13,
    )
    c.circle(-16, -20, 14, "main")
    return c


@_music(
    "music stand",
    aliases=("sheet music", "score", "songbook"),
    height=1.3,
    units=200,
    colours={"main": "#3a3844", "page": "#fdf6e6"},
    facing="front",
)
def music_stand(pose: Pose, rng: Random) -> Canvas:
    """A stand with a score."""
    c = Canvas()
    c.line([(0, -90), (0, -24)], "main", 8, smooth=False)
    for x in (-46, 46, 6):
        c.line([(0, -30), (x, 0)], "main_dark", 7, smooth=False)
    c.path("M-84-186L84-186L92-86L-92-86Z", "main", shade=5)
    for x, role in ((-76, "page"), (4, "page_dark")):
        c.rect(x, -196, 72, 100, role, radius=3)
        for k in range(3):
            y = -182 + k * 28
            c.add(lines(*([(x + 8, y + d), (x + 64, y + d)] for d in (0, 5, 10))), "stone", width=1.6)
            for i, dx in enumerate((18, 34, 50)):
                c.circle(x + dx, y + (i * 4 + k * 3) % 11, 4.4, "dark")
                c.line([(x + dx + 4, y + (i * 4 + k * 3) % 11), (x + dx + 4, y - 9)], "dark", 2, smooth=False)
    c.rect(-96, -96, 192, 11, "main_light", radius=3)
    return c


@_music("bass guitar", aliases=("electric bass",), height=1.1, colours={"main": "#2f86a8", "neck": "#c9955a"})
def bass(pose: Pose, rng: Random) -> Canvas:
    """A bass guitar with four strings."""
    c = Canvas()
    with c.at(-8, -8, turn=30):
        c.rect(-9, -200, 18, 140, "neck", radius=3)
        c.path("M-12-226L12-226L14-198L-14-198Z", "dark")
        for y in (-220, -206):
            for x in (-19, 19):
                c.circle(x, y, 5.5, "metal")
        c.path(
            "M-14-84C-40-96-58-84-54-64C-50-50-34-46-42-26C-54 0-36 20 0 20C36 20 54 0 44-24C36-44 56-58 60-84C62-104 34-104 16-84Z",
            "main",
            shade=9,
        )
        c.path("M-18-46C-8-60 20-62 30-44C24-26 26-10 10-2C-8-6-22-28-18-46Z", "white")
        c.rect(-14, -38, 28, 9, "dark", radius=3)
        c.rect(-16, -4, 32, 10, "metal", radius=3)
        c.add(lines(*([(x, -206), (x * 1.5, -2)] for x in (-6, -2, 2, 6))), "metal_light", width=1.8)
    return c
