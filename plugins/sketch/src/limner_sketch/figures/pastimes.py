"""Games, sports, rides and what the weather does."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

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
    colours={"main": "#d8453c", "post": "#c9d2dc", "second": "#4f8fd0"},
    tags=("building",),
    home="park",
)
def roller_coaster(pose: Pose, rng: Random) -> Canvas:
    """A roller coaster: a high hill and a loop, and a train that comes down."""
    c = Canvas()
    supports = [
        (x, y) for x, y in ((-128, -66), (-104, -126), (-76, -156), (-48, -122), (-26, -66), (130, -52), (148, -34))
    ]
    c.add(lines(*([(x, y), (x, 0)] for x, y in supports), [(-128, -4), (-104, -60)], [(-104, -60), (-76, -4)], [(-76, -4), (-48, -60)], [(-48, -60), (-26, -4)], [(-104, -66), (-76, -120)], [(-76, -120), (-48, -66)]), "post", width=5)  # fmt: skip
    c.add(lines([(52, -12), (52, 0)], [(10, -60), (-2, 0)], [(94, -60), (106, 0)]), "post", width=6)
    track = geometry.read_path("M-150-14C-128-60-112-160-76-160C-40-160-40-16 24-14C84-12 98-46 96-78C94-108 74-122 52-122C30-122 10-108 8-78C6-46 28-20 76-20C120-20 122-64 160-24")  # fmt: skip
    c.add(track, "main_dark", width=12)
    c.add(track, "main_light", width=4, outline=False)
    for x, y, turn, role in ((-60, -150, 42, "accent"), (-46, -122, 66, "second"), (-37, -92, 74, "accent")):
        with c.at(x, y, turn=turn):
            c.circle(2, -30, 8, "skin")
            c.add(lines([(-4, -24), (-10, -38)], [(7, -24), (12, -38)]), "skin", width=4)
            c.path("M-16-22L14-22C18-22 20-14 16-6L-14-6C-18-6-18-18-16-22Z", role, shade=3)
    c.stands(-150, 158)
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
    """A whirling funnel under a dark cloud, with dust and leaves about its foot."""
    c = Canvas()
    c.path(
        "M-108-176C-132-180-130-210-104-208C-96-230-58-234-44-216C-24-236 30-236 46-216C62-230 98-226 104-206C130-204 132-178 108-174Z",
        "main_dark",
        shade=7,
    )
    funnel = c.path("M-92-182C-30-166 44-166 98-182C92-146 62-122 52-98C44-78 50-58 36-40C30-26 24-14 16-4C12 0 4 0 2-4C0-22-14-36-20-56C-28-82-20-100-40-122C-58-144-84-156-92-182Z", "main", shade=12)  # fmt: skip
    with c.inside(funnel):
        for y, wide, x in ((-158, 92, 4), (-132, 70, 6), (-106, 50, 6), (-80, 40, 8), (-56, 34, 10), (-32, 24, 10)):
            c.line([(x - wide, y - 8), (x - wide * 0.2, y + 6), (x + wide, y - 8)], "main_light", 6, outline=False)
    c.ellipse(10, -5, 44, 9, "main_light", opacity=0.7, outline=False)
    for x, y, turn in ((-46, -30, 30), (66, -44, -20), (-58, -84, -40), (84, -104, 20), (44, -14, 60), (-26, -12, 10)):
        with c.at(x, y, turn=turn):
            c.path("M-8 0C-4-7 4-7 8 0C4 5-4 5-8 0Z", "leaf" if turn > 0 else "wood")
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
