"""Games, sports, rides and what the weather does."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines

_thing = partial(figure, tags=("object",), facing="front")


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
    aliases=("card", "ace of hearts"),
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
    aliases=("water puddle",),
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


@_thing(
    "mud puddle",
    aliases=("mud", "puddle of mud", "muddy puddle", "mud bath", "mud pool"),
    height=0.05,
    units=40,
    colours={"main": "#8a6242", "shine": "#b58a63"},
    tags=("scenery",),
)
def mud_puddle(pose: Pose, rng: Random) -> Canvas:
    """A puddle of mud, in whose middle somebody stands."""
    c = puddle(pose, rng)
    for name in ("top", "seat", "inside"):
        c.anchor(name, 0, -14)
    return c
