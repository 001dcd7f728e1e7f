"""Instruments, games and rides."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines

_thing = partial(figure, tags=("object",), facing="front")
_instrument = partial(figure, tags=("object", "instrument"), facing="front", home="room")


@_instrument(
    "flute",
    aliases=("recorder", "tin whistle", "piccolo"),
    near=("oboe",),
    height=0.65,
    colours={"main": "#b7c0cc", "key": "#e9c35a"},
)
def flute(pose: Pose, rng: Random) -> Canvas:
    """A flute, held aslant."""
    c = Canvas()
    with c.at(0, -90, turn=-34):
        c.rect(-126, -11, 252, 22, "main", radius=9, shade=6)
        c.rect(-110, -16, 26, 32, "main_dark", radius=6)
        c.ellipse(-97, -9, 8, 4, "dark")
        for x in range(-40, 101, 28):
            c.circle(x, -4, 9, "key")
        c.rect(30, -15, 8, 30, "main_dark", radius=3)
    c.anchor("grip", 0, -90)
    return c


@_instrument("harp", height=1.6, colours={"main": "#d8a63a"})
def harp(pose: Pose, rng: Random) -> Canvas:
    """A harp."""
    c = Canvas()
    c.add(
        lines(*([(-52 + 17 * k, -176 + 7 * k), (-40 + 17 * k, -24 - 17 * k)] for k in range(7))), "paper_dark", width=3
    )
    c.line([(-62, -14), (-62, -196)], "main", 17, smooth=False)
    c.line([(-62, -190), (-20, -172), (20, -134), (62, -150), (84, -176)], "main", 16)
    c.line([(84, -172), (40, -80), (-44, -14)], "main_dark", 22)
    c.rect(-84, -16, 70, 16, "main_dark", radius=6)
    c.circle(-62, -196, 14, "main_light")
    return c


@_instrument(
    "harmonica", aliases=("mouth organ",), height=0.03, units=80, colours={"main": "#b7c0cc", "comb": "#8a4a35"}
)
def harmonica(pose: Pose, rng: Random) -> Canvas:
    """A harmonica."""
    c = Canvas()
    c.rect(-112, -56, 224, 30, "comb", radius=4)
    for k in range(9):
        c.rect(-96 + k * 22, -50, 14, 18, "dark", radius=2)
    c.rect(-116, -84, 232, 34, "main", radius=12, shade=6)
    c.rect(-116, -32, 232, 32, "main", radius=12, shade=6)
    return c


@_instrument(
    "xylophone",
    aliases=("glockenspiel", "marimba"),
    height=0.3,
    units=120,
    colours={"main": "#d8453c", "b": "#f0862c", "c": "#f0c83a", "d": "#47a052", "e": "#3577d8", "f": "#8650c4"},
)
def xylophone(pose: Pose, rng: Random) -> Canvas:
    """A xylophone in the colours of the rainbow, with mallets."""
    c = Canvas()
    c.path("M-124-26L124-44L124-30L-124-8Z", "wood_dark")
    c.path("M-124-88L124-78L124-64L-124-70Z", "wood")
    for k, role in enumerate(("main", "b", "c", "d", "e", "f")):
        tall = 108 - 11 * k
        c.rect(-112 + 38 * k, -52 - tall / 2, 30, tall, role, radius=7, shade=4)
    c.line([(20, -118), (84, -146)], "wood", 6, smooth=False)
    c.circle(16, -116, 11, "accent")
    return c


@_instrument("cello", aliases=("double bass", "violoncello"), height=1.3, colours={"main": "#a9582f"})
def cello(pose: Pose, rng: Random) -> Canvas:
    """A cello on its spike."""
    c = Canvas()
    c.line([(0, -22), (0, 0)], "metal", 5, smooth=False)
    c.path(
        "M0-120C-34-124-46-104-38-84C-32-72-34-66-42-58C-60-36-44-14 0-14C44-14 60-36 42-58C34-66 32-72 38-84C46-104 34-124 0-120Z",
        "main",
        shade=9,
    )
    c.rect(-6, -190, 12, 104, "dark", radius=3)
    c.path("M-8-190C-12-206 8-210 10-198L8-186Z", "main_dark")
    c.add(lines([(-14, -192), (14, -192)], [(-14, -182), (14, -182)]), "dark", width=5)
    c.add(lines([(-16, -56), (16, -56)]), "wood_light", width=7)
    c.line([(-22, -74), (-26, -62), (-22, -50)], "dark", 4)
    c.line([(22, -74), (26, -62), (22, -50)], "dark", 4)
    c.add(lines(*([(x, -180), (x, -32)] for x in (-3, 3))), "paper", width=1.6, outline=False)
    c.path("M-9-50L9-50L5-22L-5-22Z", "dark")
    return c


@_instrument(
    "banjo", aliases=("ukulele",), height=0.9, colours={"main": "#f6ead2", "rim": "#a9582f"}, named=("rim", "main")
)
def banjo(pose: Pose, rng: Random) -> Canvas:
    """A banjo, neck up."""
    c = Canvas()
    c.rect(-8, -196, 16, 110, "wood_dark", radius=3)
    c.rect(-14, -208, 28, 30, "wood", radius=5)
    c.circle(0, -58, 58, "rim", shade=6)
    c.circle(0, -58, 46, "main")
    c.add(lines(*([(x, -190), (x, -24)] for x in (-4, 0, 4))), "metal_dark", width=1.8, outline=False)
    c.rect(-15, -42, 30, 6, "wood_dark", radius=2)
    c.anchor("grip", 0, -120)
    return c


@_instrument(
    "accordion", aliases=("concertina",), height=0.4, units=140, colours={"main": "#c8323a", "bellows": "#f4efe2"}
)
def accordion(pose: Pose, rng: Random) -> Canvas:
    """An accordion, drawn out."""
    c = Canvas()
    for k in range(6):
        c.path(
            f"M{-54 + 18 * k}-124L{-45 + 18 * k}-132L{-36 + 18 * k}-124L{-36 + 18 * k}-12L{-45 + 18 * k}-4L{-54 + 18 * k}-12Z",
            "bellows",
            shade=4,
        )
    c.rect(-112, -136, 60, 136, "main", radius=12, shade=8)
    c.rect(54, -136, 60, 136, "main", radius=12, shade=8)
    c.rect(-108, -124, 22, 112, "white", radius=3)
    c.add(lines(*([(-108, y), (-92, y)] for y in range(-110, -14, 16))), "dark", width=6)
    for y in range(-114, -14, 22):
        for x in (72, 90):
            c.circle(x, y, 5, "gold")
    return c


@_instrument("tuba", aliases=("sousaphone", "french horn"), height=0.9, colours={"main": "#e2ab2d"})
def tuba(pose: Pose, rng: Random) -> Canvas:
    """A tuba."""
    c = Canvas()
    c.add(geometry.rectangle(-58, -118, 92, 112, 42), "main_dark", width=20)
    c.path("M-28-60C-18-120-34-150-72-186C-20-206 60-206 96-186C52-150 34-120 26-60Z", "main", shade=9)
    c.ellipse(12, -190, 84, 15, "main_dark")
    for x in (-22, 0, 22):
        c.rect(x - 7, -96, 14, 46, "main_light", radius=4)
        c.circle(x, -100, 7, "paper")
    c.line([(-58, -74), (-96, -96)], "main", 12)
    return c


@_instrument(
    "vinyl record",
    aliases=("record", "vinyl", "gramophone record", "lp"),
    height=0.3,
    colours={"main": "#2f2c3a", "label": "#d8453c"},
    named=("label", "main"),
)
def vinyl_record(pose: Pose, rng: Random) -> Canvas:
    """A record."""
    c = Canvas()
    c.circle(0, -100, 100, "main")
    for r in (84, 70, 56):
        c.add(geometry.ellipse(0, -100, r, r), "main_light", width=3, outline=False)
    c.circle(0, -100, 36, "label")
    c.circle(0, -100, 7, "paper")
    c.line([(-74, -138), (-46, -166)], "shine", 9, opacity=0.35, outline=False)
    return c


@_instrument(
    "loudspeaker",
    aliases=("speaker", "speakers"),
    near=("amplifier",),
    height=0.5,
    colours={"main": "#6a4f3f", "cone": "#3a3844"},
)
def loudspeaker(pose: Pose, rng: Random) -> Canvas:
    """A loudspeaker."""
    c = Canvas()
    c.rect(-66, -200, 132, 200, "main", radius=10, shade=9)
    for y, r in ((-152, 28), (-66, 50)):
        c.circle(0, y, r, "cone")
        c.circle(0, y, r * 0.72, "metal_dark")
        c.circle(0, y, r * 0.34, "cone")
    return c


@_thing("whistle", aliases=("referee whistle",), height=0.05, units=110, colours={"main": "#d8453c"}, facing="right")
def whistle(pose: Pose, rng: Random) -> Canvas:
    """A whistle."""
    c = Canvas()
    c.add(geometry.ellipse(-76, -84, 20, 20), "metal", width=7)
    c.path("M-50-110L100-110L100-76L36-72C40-28 10 0-28 0C-70 0-92-30-88-64C-84-92-70-104-50-110Z", "main", shade=9)
    c.circle(-26, -54, 24, "main_dark")
    c.rect(14, -112, 26, 16, "dark", radius=3)
    return c


@_thing("golf club", aliases=("golf clubs",), height=1.0, colours={"main": "#9aa7b8", "grip": "#3a3550"})
def golf_club(pose: Pose, rng: Random) -> Canvas:
    """A golf club with its ball on a tee."""
    c = Canvas()
    c.line([(-30, -200), (14, -22)], "main", 7, smooth=False)
    c.line([(-30, -200), (-18, -150)], "grip", 13, smooth=False)
    c.path("M6-30L26-26C44-24 62-14 62-4C50 2 20 2 4-2Z", "main_dark")
    c.path("M84-20L92-20L89 0L87 0Z", "wood")
    c.circle(88, -32, 14, "white", shade=3)
    return c


@_thing("hockey stick", aliases=("ice hockey stick",), height=1.4, colours={"main": "#c98a4b", "tape": "#3a3550"})
def hockey_stick(pose: Pose, rng: Random) -> Canvas:
    """A hockey stick and a puck."""
    c = Canvas()
    c.line([(-50, -198), (20, -26), (34, -12), (84, -9)], "main", 15, smooth=False)
    c.line([(-50, -198), (-36, -164)], "tape", 17, smooth=False)
    c.line([(48, -11), (84, -9)], "tape", 17, smooth=False)
    c.rect(98, -16, 44, 16, "dark", radius=6)
    return c


@_thing("snowboard", height=1.5, colours={"main": "#7a4fc0", "accent": "#f2b134"})
def snowboard(pose: Pose, rng: Random) -> Canvas:
    """A snowboard, standing."""
    c = Canvas()
    with c.at(0, 0, turn=9):
        c.path(
            "M-30-170C-30-210 30-210 30-170C22-120 22-80 30-32C30 8-30 8-30-32C-22-80-22-120-30-170Z", "main", shade=8
        )
        c.path("M-27-150C-10-138 10-160 26-146L24-122C8-134-10-112-24-126Z", "accent", outline=False)
        for y in (-104, -64):
            c.rect(-20, y - 8, 40, 16, "dark", radius=6)
    return c


@_thing("yo-yo", aliases=("yo yo", "yoyo"), height=0.06, colours={"main": "#d8453c", "accent": "#f2c94e"})
def yo_yo(pose: Pose, rng: Random) -> Canvas:
    """A yo-yo on its string."""
    c = Canvas()
    c.line([(8, -120), (16, -170), (6, -204)], "paper_dark", 5)
    c.circle(0, -64, 64, "main", shade=9)
    c.circle(0, -64, 36, "accent")
    c.circle(0, -64, 12, "main")
    c.add(geometry.ellipse(4, -206, 12, 10), "paper_dark", width=5)
    return c


@_thing(
    "chessboard",
    aliases=("chess board", "checkerboard"),
    height=0.4,
    units=200,
    colours={"main": "#8a5a3a", "light": "#f3e3c4"},
)
def chessboard(pose: Pose, rng: Random) -> Canvas:
    """A chessboard, from above."""
    c = Canvas()
    c.rect(-104, -208, 208, 208, "main_dark", radius=8)
    c.rect(-92, -196, 184, 184, "light")
    squares = [
        geometry.rectangle(-92 + 23 * i, -196 + 23 * j, 23, 23) for i in range(8) for j in range(8) if (i + j) % 2
    ]
    c.add(tuple(s for square in squares for s in square), "main", outline=False)
    return c


@_thing(
    "playing card",
    aliases=("card", "cards", "playing cards", "ace of hearts"),
    height=0.09,
    units=170,
    colours={"main": "#fffdf8", "suit": "#d8323f"},
    named=("suit",),
)
def playing_card(pose: Pose, rng: Random) -> Canvas:
    """The ace of hearts before another card."""
    c = Canvas()
    with c.at(14, -86, turn=12):
        c.rect(-54, -80, 108, 160, "water", radius=10)
        c.rect(-44, -70, 88, 140, "water_dark", radius=6, outline=False)
    with c.at(-14, -82, turn=-6):
        c.rect(-54, -80, 108, 160, "main", radius=10, shade=3)
        c.path("M0 26C-44-4-30-40 0-18C30-40 44-4 0 26Z", "suit")
        for x, y in ((-38, -60), (38, 58)):
            c.path(
                f"M{x} {y + 8}C{x - 13} {y - 2} {x - 9} {y - 13} {x} {y - 6}C{x + 9} {y - 13} {x + 13} {y - 2} {x} {y + 8}Z",
                "suit",
            )
    return c


@_thing(
    "mask",
    aliases=("carnival mask", "theatre mask", "theater mask", "masquerade mask"),
    height=0.15,
    units=150,
    colours={"main": "#8650c4", "trim": "#f0c83a"},
)
def mask(pose: Pose, rng: Random) -> Canvas:
    """A carnival mask with feathers."""
    c = Canvas()
    for turn, role in ((24, "trim"), (40, "main_light"), (56, "accent")):
        with c.at(74, -84, turn=turn):
            c.path("M-8 0C-22-40-14-80 0-96C14-80 22-40 8 0Z", role)
    c.path(
        "M-110-96C-70-110-30-96 0-84C30-96 70-110 110-96C116-40 84-8 48-14C26-18 16-40 0-40C-16-40-26-18-48-14C-84-8-116-40-110-96Z",
        "main",
        shade=8,
    )
    for side in (-1, 1):
        c.path(
            f"M{side * 22}-60C{side * 34}-80 {side * 66}-80 {side * 80}-64C{side * 66}-40 {side * 36}-38 {side * 22}-60Z",
            "dark",
        )
    c.add(dots([(-96, -94), (-64, -100), (64, -100), (96, -94), (0, -72)], 6), "trim", outline=False)
    c.anchor("on_face", 0, -62)
    c.stands(-96, 96)
    return c


@_thing(
    "carousel",
    aliases=("merry go round", "merry-go-round", "carrousel"),
    height=6.0,
    colours={"main": "#d8574a", "cloth": "#fff6e2", "gold": "#e9b23c"},
    tags=("building",),
    home="park",
)
def carousel(pose: Pose, rng: Random) -> Canvas:
    """A carousel with three horses."""
    c = Canvas()
    c.rect(-14, -120, 28, 104, "gold", shade=5)
    for x, y, role in ((-70, -54, "white"), (4, -44, "blush"), (74, -58, "glass")):
        c.line([(x, -116), (x, -20)], "gold_dark", 5, smooth=False)
        c.path(
            f"M{x - 26} {y}C{x - 26} {y - 18} {x + 6} {y - 16} {x + 12} {y - 22}L{x + 18} {y - 36}L{x + 32} {y - 24}L{x + 22} {y - 18}C{x + 22} {y} {x + 14} {y + 6} {x + 10} {y + 20}L{x + 3} {y + 20}L{x} {y + 7}L{x - 14} {y + 7}L{x - 18} {y + 20}L{x - 25} {y + 20}Z",
            role,
            shade=3,
        )
    c.rect(-120, -20, 240, 20, "main_dark", radius=6)
    for i in range(8):
        x, half = -120 + 30 * i, 15
        c.path(f"M0-204L{x}-138L{x + 2 * half}-138Z", "main" if i % 2 == 0 else "cloth")
        c.path(f"M{x}-138L{x + 2 * half}-138C{x + 2 * half}-116 {x}-116 {x}-138Z", "cloth" if i % 2 == 0 else "main")
    c.circle(0, -206, 9, "gold")
    return c


@_thing(
    "roller coaster",
    aliases=("rollercoaster",),
    height=14.0,
    units=180,
    colours={"main": "#d8453c", "post": "#c9d2dc"},
    tags=("building",),
    home="park",
)
def roller_coaster(pose: Pose, rng: Random) -> Canvas:
    """A roller coaster with a train on the top."""
    c = Canvas()
    rail = [
        (-140, -30),
        (-110, -90),
        (-62, -170),
        (-14, -110),
        (22, -50),
        (62, -96),
        (98, -128),
        (126, -80),
        (144, -24),
    ]
    c.add(
        lines(
            *([(x, y), (x, 0)] for x, y in rail[1:-1]),
            [(-110, -4), (-62, -90)],
            [(-62, -90), (-14, -4)],
            [(62, -4), (98, -70)],
            [(98, -70), (126, -4)],
        ),
        "post",
        width=6,
    )
    c.line(rail, "main_dark", 11)
    for (x, y), turn in (((-86, -146), -54), ((-60, -174), -4), ((-36, -150), 50)):
        with c.at(x, y, turn=turn):
            c.rect(-15, -20, 30, 20, "accent", radius=6, shade=3)
            c.circle(0, -25, 8, "skin")
    return c


@_thing(
    "tornado",
    aliases=("twister", "whirlwind", "cyclone"),
    near=("hurricane",),
    height=60.0,
    colours={"main": "#8d97a8"},
    tags=("scenery",),
    home="hills",
)
def tornado(pose: Pose, rng: Random) -> Canvas:
    """A whirling funnel."""
    c = Canvas()
    for y, r, x in (
        (-188, 96, 6),
        (-158, 80, -4),
        (-128, 62, 8),
        (-98, 46, -2),
        (-70, 34, 10),
        (-44, 22, 0),
        (-20, 12, 8),
    ):
        c.ellipse(x, y, r, 15, "main", shade=4)
        c.line([(x - r * 0.6, y - 3), (x, y + 5), (x + r * 0.55, y - 2)], "main_light", 5, outline=False)
    for px, py, _ in around(4, -4, 30, 4):
        c.circle(px, min(py, -4), 5, "main_dark")
    return c


@_thing(
    "puddle",
    aliases=("water puddle", "mud puddle"),
    height=0.05,
    units=40,
    colours={"main": "#7cc0e4"},
    tags=("scenery",),
)
def puddle(pose: Pose, rng: Random) -> Canvas:
    """A puddle with a reflection."""
    c = Canvas()
    c.path("M-110-18C-120-38-60-44-20-38C20-48 110-44 112-22C118 0 60 2 20 0C-30 6-104 4-110-18Z", "main", shade=4)
    c.line([(-60, -24), (-10, -28)], "shine", 5, opacity=0.8, outline=False)
    return c
