"""Furniture that stands or hangs in few rooms: beds for two storeys and for babies, a rocking chair, a chandelier."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines, soft

_piece = partial(figure, tags=("furniture", "object"), home="room")


@_piece("rocking chair", aliases=("rocker",), height=1.1, colours={"main": "#a8693a", "cushion": "#d9574a"})
def rocking_chair(pose: Pose, rng: Random) -> Canvas:
    """A wooden chair on runners."""
    c = Canvas()
    c.path("M-104-22C-60 4 60 4 108-26", "main_dark", width=13)
    for x, top in ((-52, -86), (54, -86)):
        c.line([(x, top), (x * 1.12, -10)], "main", 11, smooth=False)
    c.line([(-62, -40), (60, -40)], "main_dark", 8)
    for x in (-66, -50, -34):
        c.line([(x + 4, -88), (x - 26, -188)], "main", 8, smooth=False)
    c.line([(-98, -184), (-52, -196)], "main_dark", 15)
    c.rect(-62, -96, 128, 18, "main", radius=7, shade=4)
    c.rect(-52, -112, 112, 20, "cushion", radius=9, shade=4)
    c.line([(-64, -140), (56, -136), (56, -96)], "main", 11)
    c.anchor("seat", 2, -112)
    return c


@_piece("bunk bed", aliases=("bunkbed", "double decker bed"), height=1.8, colours={"main": "#b5793f", "sheet": "#6fa8dc", "second": "#f2a65a"})  # fmt: skip
def bunk_bed(pose: Pose, rng: Random) -> Canvas:
    """Two beds and a ladder."""
    c = Canvas()
    for y, role in ((-58, "sheet"), (-146, "second")):
        c.rect(-112, y - 24, 224, 24, "white", radius=8)
        c.rect(-56, y - 28, 168, 28, role, radius=9, shade=5)
        c.rect(-110, y - 34, 46, 18, "white", radius=8, shade=3)
        c.rect(-118, y - 2, 236, 18, "main", radius=4, shade=4)
    for x in (-124, 110):
        c.rect(x, -204, 14, 204, "main_dark", radius=4)
    for x in (40, 78):
        c.rect(x, -152, 8, 152, "main_light", radius=3)
    for y in (-120, -88, -52, -20):
        c.rect(44, y, 38, 7, "main_light", radius=3)
    c.anchor("seat", -10, -86)
    c.anchor("top", -10, -174)
    return c


@_piece("crib", aliases=("baby crib",), height=1.0, facing="front", colours={"main": "#f4ead8", "sheet": "#a9d4ee"})  # fmt: skip
def crib(pose: Pose, rng: Random) -> Canvas:
    """A bed with bars."""
    c = Canvas()
    c.rect(-104, -92, 208, 34, "sheet", radius=10, shade=5)
    c.ellipse(-62, -94, 34, 14, "white")
    c.rect(-112, -60, 224, 16, "main_dark", radius=5)
    with c.front():
        for x in range(-96, 100, 24):
            c.rect(x - 4, -150, 8, 100, "main", radius=3)
        c.rect(-116, -160, 232, 14, "main", radius=6, shade=3)
        c.rect(-116, -54, 232, 14, "main", radius=6, shade=3)
        for x in (-118, 104):
            c.rect(x, -172, 14, 160, "main", radius=5, shade=3)
            c.circle(x + 7, -6, 8, "dark")
    c.anchor("inside", 0, -90)
    return c


@_piece("cradle", aliases=("cot", "baby bed", "bassinet", "baby cradle", "moses basket"), height=0.75, colours={"main": "#b98655", "sheet": "#fbf6ea", "pillow": "#fffdf7", "blanket": "#a9d4ee"})  # fmt: skip
def cradle(pose: Pose, rng: Random) -> Canvas:
    """A low bed on runners with its pillow at the left; a baby lies at ``inside``, under the blanket."""
    c = Canvas()
    c.path("M-200-196C-206-214-170-214-168-196L-150-40L-178-40Z", "main_dark", shade=4)
    c.rect(-166, -128, 332, 50, "sheet", radius=14, shade=4)
    c.path("M-160-118C-168-156-142-164-120-162L-92-162C-62-162-52-146-58-118Z", "pillow", shade=7)
    with c.front():
        c.path(
            "M-62-116C-30-146 40-150 128-146C156-144 168-130 168-112L168-70L-46-70C-40-86-46-102-62-116Z",
            "blanket",
            shade=10,
        )
        c.path("M-178-104L178-104L154-34L-154-34Z", "main", shade=8)
        c.rect(-186, -112, 372, 16, "main_light", radius=8)
        c.path("M200-168C206-184 172-184 170-168L150-40L176-40Z", "main_dark", shade=4)
        c.path("M-150-30C-80 4 80 4 150-30", "main_dark", width=16)
    c.anchor("pillow", -108, -156)
    c.anchor("inside", -60, -116)
    c.stands(-120, 120)
    return c


@_piece("nightstand", aliases=("bedside table", "night table", "bedside cabinet"), height=0.55, facing="front", colours={"main": "#b5793f"})  # fmt: skip
def nightstand(pose: Pose, rng: Random) -> Canvas:
    """A small table with drawers."""
    c = Canvas()
    for x in (-70, 54):
        c.rect(x, -30, 16, 30, "main_dark", radius=3)
    c.rect(-80, -176, 160, 152, "main", radius=8, shade=8)
    c.rect(-90, -192, 180, 20, "main_light", radius=6)
    for y in (-160, -98):
        c.rect(-64, y, 128, 52, "main_dark", radius=6)
        c.rect(-60, y, 120, 46, "main", radius=5, outline=False)
        c.circle(0, y + 24, 8, "gold")
    c.anchor("top", 0, -192)
    return c


@_piece("chandelier", aliases=("crystal chandelier",), height=1.0, place="air", facing="front", colours={"main": "#d9a537", "drop": "#bfe3f2"})  # fmt: skip
def chandelier(pose: Pose, rng: Random) -> Canvas:
    """A lamp with candles and crystals that hangs from the ceiling."""
    c = Canvas()
    c.line([(0, -240), (0, -130)], "main_dark", 8, smooth=False)
    c.rect(-26, -246, 52, 12, "main", radius=5)
    for x in (-104, -56, 56, 104):
        c.path(f"M0 -104C{x * 0.3} -60 {x} -60 {x} -112", "main", width=9)
    for x in (-104, -56, 0, 56, 104):
        top = -112 if x else -150
        c.circle(x, top - 44, 24, "light", opacity=0.35, outline=False)
        c.rect(x - 7, top - 32, 14, 30, "white", radius=3)
        c.path(
            f"M{x} {top - 62}C{x + 13} {top - 44} {x + 9} {top - 32} {x} {top - 32}C{x - 9} {top - 32} {x - 13} {top - 44} {x} {top - 62}Z",
            "fire",
        )
        c.path(f"M{x - 16} {top - 4}L{x + 16} {top - 4}L{x + 8} {top + 8}L{x - 8} {top + 8}Z", "main")
    c.ellipse(0, -88, 20, 34, "main", shade=5)
    for x, y in ((-104, -92), (-56, -86), (56, -86), (104, -92), (-28, -46), (28, -46), (0, -36)):
        c.path(
            f"M{x} {y}C{x + 12} {y + 18} {x + 9} {y + 30} {x} {y + 30}C{x - 9} {y + 30} {x - 12} {y + 18} {x} {y}Z",
            "drop",
            shade=3,
        )
    return c


@_piece("drum kit", aliases=("drum set", "drumkit"), height=1.2, facing="front", tags=("object", "instrument"), home="stage", colours={"main": "#d8352f", "skin": "#fbf5e8", "cymbal": "#e8b84a"})  # fmt: skip
def drum_kit(pose: Pose, rng: Random) -> Canvas:
    """A bass drum, toms, a snare and cymbals."""
    c = Canvas()
    for x in (-112, 112):
        c.line([(x, -180), (x * 0.94, -6)], "metal_dark", 6, smooth=False)
        c.line([(x * 0.94 - 20, 0), (x * 0.94, -34), (x * 0.94 + 20, 0)], "metal_dark", 6, smooth=False)
        c.ellipse(x, -182, 52, 9, "cymbal", turn=x * 0.09)
    for x in (-44, 44):
        c.rect(x - 38, -164, 76, 50, "main", radius=8, shade=6)
        c.ellipse(x, -164, 38, 10, "skin")
        c.rect(x - 38, -120, 76, 7, "metal", outline=False)
    c.circle(0, -66, 66, "main", shade=6)
    c.circle(0, -66, 54, "skin")
    c.add(
        lines(*[[(0, -66), (x, y)] for x, y, _ in around(0, -66, 20, 5, turn=-90)]),
        "main_light",
        width=6,
        outline=False,
    )
    for x in (-96, 96):
        c.rect(x - 32, -84, 64, 62, "main", radius=8, shade=6)
        c.ellipse(x, -84, 32, 9, "skin")
        for dx in (-24, 24):
            c.line([(x + dx, -26), (x + dx * 1.2, -2)], "metal_dark", 6)
    return c


@_piece("laurel wreath", aliases=("laurel", "laurels", "olive wreath", "laurel branches"), height=0.4, place="air", facing="front", tags=("object", "symbol"), colours={"main": "#7aa35c"})  # fmt: skip
def laurel_wreath(pose: Pose, rng: Random) -> Canvas:
    """Two branches that make an open ring."""
    c = Canvas()
    for side in (-1, 1):
        c.path(
            f"M0 -10C{side * 70} -10 {side * 104} -70 {side * 92} -130C{side * 86} -160 {side * 70} -180 {side * 54} -194",
            "main_dark",
            width=7,
        )
        for x, y, turn in (
            (30, -10, -8),
            (62, -28, -36),
            (84, -58, -58),
            (96, -92, -80),
            (94, -128, -104),
            (82, -160, -124),
            (62, -186, -140),
        ):
            for lean in (-34, 34):
                c.ellipse(side * (x + 4), y - 4, 21, 9, "main", turn=side * (turn + lean))
    return c


@_piece("peony", aliases=("pink peony"), height=0.5, tags=("plant", "flower"), facing="front", home="garden", colours={"main": "#f08fb0"})  # fmt: skip
def peony(pose: Pose, rng: Random) -> Canvas:
    """A full flower with many petals."""
    c = Canvas()
    c.line([(0, -120), (4, -60), (0, 0)], "leaf_dark", 9)
    for side in (-1, 1):
        c.path(f"M2 -40C{side * 30} -70 {side * 66} -66 {side * 76} -44C{side * 50} -26 {side * 24} -26 2 -40Z", "leaf")
    for r, n, size, role in ((44, 8, 27, "main_dark"), (32, 7, 24, "main"), (18, 5, 20, "main_light")):
        for x, y, _ in around(0, -146, r, n, turn=r):
            c.circle(x, y, size, role)
    c.circle(0, -146, 15, "main")
    c.path("M-9-146C-9-156 9-156 9-146C9-140-3-140-3-146", "main_dark", width=4)
    return c


@_piece("lily", aliases=("white lily", "easter lily"), height=0.6, tags=("plant", "flower"), facing="front", home="garden", colours={"main": "#fbf3ea", "stamen": "#e0912e"})  # fmt: skip
def lily(pose: Pose, rng: Random) -> Canvas:
    """A flower with six pointed petals."""
    c = Canvas()
    c.line([(0, -120), (-4, -60), (0, 0)], "leaf_dark", 8)
    for side, y in ((-1, -30), (1, -56)):
        c.path(
            f"M0 {y}C{side * 30} {y - 34} {side * 66} {y - 40} {side * 84} {y - 30}C{side * 60} {y - 8} {side * 28} {y} 0 {y}Z",
            "leaf",
        )
    for angle, role in (
        (-60, "main_dark"),
        (60, "main_dark"),
        (180, "main_dark"),
        (0, "main"),
        (-120, "main"),
        (120, "main"),
    ):
        with c.at(0, -144, turn=angle):
            c.path("M0 4C-30-16-30-46 0-76C30-46 30-16 0 4Z", role)
            c.line([(0, -6), (0, -56)], "main_dark" if role == "main" else "main", 4, outline=False)
    for px, py, _ in around(0, -144, 26, 5, turn=-90):
        c.line([(0, -144), (px, py)], "leaf", 3, outline=False)
    c.add(dots([(x, y) for x, y, _ in around(0, -144, 28, 5, turn=-90)], 6), "stamen")
    return c


@_piece("hiking boot", aliases=("hiking boots", "pair of hiking boots", "hiking shoe", "mountain boot", "work boot", "work boots"), height=0.2, tags=("object",), home="table", colours={"main": "#9a6236", "sole": "#3f3a3a", "lace": "#d9483f"})  # fmt: skip
def hiking_boot(pose: Pose, rng: Random) -> Canvas:
    """A pair of boots with laces and a profile."""
    c = Canvas()
    for dx, dy in ((-30, -14), (16, 0)):
        with c.at(dx, dy):
            c.add(soft([(-84, -22), (112, -22), (116, 0), (-84, 0)], 8), "sole")
            c.add(dots([(x, 0) for x in range(-70, 110, 22)], 6), "sole")
            c.path(
                "M-80-22L-84-150C-84-162-10-162-10-150L-4-104C30-96 70-88 96-62C112-48 114-34 112-22Z", "main", shade=10
            )
            c.path("M64-82C90-72 114-50 112-22L70-22C66-44 64-60 64-82Z", "main_dark")
            c.rect(-90, -164, 84, 24, "main_light", radius=11)
            c.path("M-10-136L8-100L40-88L24-112Z", "main_dark", outline=False)
            for x, y in ((-12, -132), (-6, -116), (8, -102), (26, -94)):
                c.line([(x - 12, y - 2), (x + 16, y - 10)], "lace", 6)
    return c


@_piece(
    "movie seat",
    aliases=("cinema seat", "theater seat", "theatre seat"),
    height=1.0,
    facing="front",
    colours={"main": "#b8303a"},
)
def movie_seat(pose: Pose, rng: Random) -> Canvas:
    """A folding seat of a cinema."""
    c = Canvas()
    c.rect(-58, -196, 116, 120, "main", radius=22, shade=9)
    c.rect(-52, -92, 104, 36, "main_light", radius=12, shade=5)
    for x in (-80, 58):
        c.rect(x, -116, 22, 116, "dark", radius=6)
        c.rect(x - 3, -122, 28, 16, "wood", radius=7)
    c.anchor("seat", 0, -92)
    return c
