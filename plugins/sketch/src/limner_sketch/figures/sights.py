"""Sights: landmarks, garden houses, and the sun with its planets."""

from __future__ import annotations

import math
from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, ring

_sight = partial(figure, tags=("building",), facing="front")


@figure(
    "solar system",
    aliases=("planets of the solar system", "sun and planets", "planetary system"),
    height=9,
    units=300,
    colours={
        "main": "#f6b52c",
        "b": "#b8a18c",
        "c": "#e8c27a",
        "d": "#3f86c9",
        "e": "#d8613a",
        "f": "#d9a066",
        "g": "#e6cf9a",
        "h": "#8fd0d8",
        "i": "#4a66c4",
        "orbit": "#8f95c9",
    },
    facing="front",
    tags=("scenery",),
    home="space",
    place="air",
)
def solar_system(pose: Pose, rng: Random) -> Canvas:
    """The sun and its eight planets on their orbits."""
    c = Canvas()
    sun = (-230.0, -150.0)
    planets = (
        (74, 9, "b", 40),
        (110, 14, "c", -34),
        (150, 15, "d", 22),
        (188, 12, "e", -18),
        (246, 33, "f", 16),
        (316, 28, "g", -20),
        (378, 20, "h", 14),
        (430, 19, "i", -12),
    )
    for reach, *_ in planets:
        arc = [
            (sun[0] + reach * math.cos(math.radians(a)), sun[1] + reach * 0.9 * math.sin(math.radians(a)))
            for a in range(-60, 61, 12)
        ]
        c.add(
            geometry.curve([p for p in arc if -300 < p[1] < 0], closed=False),
            "orbit",
            width=2.4,
            opacity=0.75,
            outline=False,
        )
    c.circle(*sun, 62, "main_light", opacity=0.35, outline=False)
    c.circle(*sun, 52, "main", shade=6)
    for reach, r, role, angle in planets:
        x, y = sun[0] + reach * math.cos(math.radians(angle)), sun[1] + reach * 0.9 * math.sin(math.radians(angle))
        disc = c.circle(x, y, r, role, shade=r * 0.22)
        if role == "f":
            with c.inside(disc):
                for dy in (-14, 2, 16):
                    c.line([(x - 40, y + dy), (x + 40, y + dy + 2)], "f_dark", 5, outline=False)
        if role == "d":
            c.ellipse(x - 4, y - 3, 6, 4, "leaf", outline=False)
        if role == "g":
            c.line([(x - 48, y + 12), (x, y + 5), (x + 48, y - 14)], "g_dark", 6, smooth=False)
    return c


@_sight(
    "mosque",
    near=("minaret",),
    height=18,
    units=230,
    colours={"main": "#f2e6cf", "dome": "#3f9d94", "second": "#d9a53a"},
    home="village",
)
def mosque(pose: Pose, rng: Random) -> Canvas:
    """A mosque with a dome and two minarets."""
    c = Canvas()
    for x in (-116, 116):
        c.rect(x - 13, -178, 26, 178, "main_dark" if x > 0 else "main", shade=4)
        c.rect(x - 19, -140, 38, 10, "main_dark")
        c.path(f"M{x - 13}-178C{x - 13}-200 {x - 4}-208 {x}-222C{x + 4}-208 {x + 13}-200 {x + 13}-178Z", "dome")
        c.line([(x, -222), (x, -236)], "second", 4, smooth=False)
    c.path("M-64-98C-78-150-30-168 0-202C30-168 78-150 64-98Z", "dome", shade=10)
    c.line([(0, -202), (0, -222)], "second", 5, smooth=False)
    c.add(geometry.read_path("M10-240C-8-244-10-222 8-222C0-226 0-236 10-240Z"), "second")
    c.rect(-92, -100, 184, 100, "main", shade=9)
    c.path("M-26 0L-26-44C-26-62-10-68 0-80C10-68 26-62 26-44L26 0Z", "wood_dark")
    for x in (-60, 60):
        c.path(
            f"M{x - 13}-26L{x - 13}-52C{x - 13}-62 {x - 5}-66 {x}-72C{x + 5}-66 {x + 13}-62 {x + 13}-52L{x + 13}-26Z",
            "dome_light",
        )
    return c


@_sight(
    "big ben",
    aliases=("london clock tower", "elizabeth tower"),
    near=("clock tower",),
    height=30,
    units=260,
    colours={"main": "#d9b77c", "roof": "#5f7f73", "second": "#fffaf0"},
    home="city",
)
def big_ben(pose: Pose, rng: Random) -> Canvas:
    """A tall clock tower."""
    c = Canvas()
    c.rect(-34, -186, 68, 186, "main", shade=8)
    with c.details():
        c.add(lines(*([(x, -168), (x, -10)] for x in (-18, 0, 18))), "main_dark", width=4, outline=False)
    c.rect(-44, -206, 88, 62, "main", shade=8)
    c.circle(0, -176, 25, "second")
    c.add(ring(0, -176, 27, 22), "dark")
    c.add(lines([(0, -176), (0, -194)], [(0, -176), (12, -168)]), "dark", width=4)
    c.polygon([(-44, -206), (44, -206), (24, -232), (-24, -232)], "roof", shade=4)
    c.polygon([(-20, -232), (20, -232), (0, -276)], "roof", shade=4)
    c.line([(0, -276), (0, -290)], "gold", 4, smooth=False)
    c.rect(-40, -12, 80, 12, "main_dark")
    return c


@_sight(
    "taj mahal", height=30, units=220, colours={"main": "#fbf4e8", "second": "#dfe6ea", "door": "#7d9db0"}, home="park"
)
def taj_mahal(pose: Pose, rng: Random) -> Canvas:
    """A white tomb with domes and four minarets."""
    c = Canvas()
    for x in (-166, 166):
        c.rect(x - 9, -150, 18, 140, "second", shade=3)
        c.path(f"M{x - 12}-150C{x - 12}-166 {x - 3}-170 {x}-180C{x + 3}-170 {x + 12}-166 {x + 12}-150Z", "main")
    for x in (-66, 66):
        c.path(
            f"M{x - 24}-118C{x - 30}-138 {x - 8}-146 {x}-160C{x + 8}-146 {x + 30}-138 {x + 24}-118Z", "main", shade=4
        )
    c.path("M-48-122C-66-168-22-182 0-214C22-182 66-168 48-122Z", "main", shade=9)
    c.line([(0, -214), (0, -230)], "gold", 4, smooth=False)
    c.rect(-116, -120, 232, 106, "main", shade=9)
    c.path("M-32-14L-32-70C-32-92-12-98 0-110C12-98 32-92 32-70L32-14Z", "second")
    c.path("M-20-14L-20-62C-20-80-8-84 0-94C8-84 20-80 20-62L20-14Z", "door")
    for x in (-80, 80):
        c.path(
            f"M{x - 16}-62L{x - 16}-84C{x - 16}-96 {x - 6}-98 {x}-106C{x + 6}-98 {x + 16}-96 {x + 16}-84L{x + 16}-62Z",
            "door",
        )
        c.path(
            f"M{x - 16}-14L{x - 16}-34C{x - 16}-46 {x - 6}-48 {x}-56C{x + 6}-48 {x + 16}-46 {x + 16}-34L{x + 16}-14Z",
            "door",
        )
    c.rect(-190, -16, 380, 16, "second")
    return c


@_sight(
    "colosseum",
    aliases=("coliseum", "roman arena"),
    near=("amphitheatre",),
    height=20,
    units=150,
    colours={"main": "#dcbf94", "door": "#8a6a4a"},
    home="city",
)
def colosseum(pose: Pose, rng: Random) -> Canvas:
    """A Roman arena, broken on one side."""
    c = Canvas()
    wall = c.path("M-180 0L-172-138L10-150L24-112L96-104L104-70L176-66L180 0Z", "main", shade=10)
    with c.inside(wall):
        for row, (y, left, right) in enumerate(((-8, -164, 170), (-54, -160, 160), (-100, -156, 20))):
            x = left
            while x < right:
                c.path(
                    f"M{x} {y}L{x} {y - 22}C{x} {y - 36} {x + 22} {y - 36} {x + 22} {y - 22}L{x + 22} {y}Z",
                    "door",
                    outline=row == 0,
                )
                x += 37
        for y in (-46, -92):
            c.line([(-180, y), (180, y)], "main_light", 6, smooth=False, outline=False)
    return c


@_sight(
    "statue of liberty",
    aliases=("lady liberty", "liberty statue"),
    height=40,
    units=280,
    colours={"main": "#7fb8a4", "second": "#b9a68a"},
    home="city",
)
def statue_of_liberty(pose: Pose, rng: Random) -> Canvas:
    """A crowned woman who holds up a torch."""
    c = Canvas()
    c.polygon([(-70, 0), (70, 0), (52, -84), (-52, -84)], "second", shade=8)
    c.line([(22, -194), (44, -236), (46, -262)], "main_dark", 17)
    c.path("M-30-200C-14-212 18-212 30-200C36-160 44-120 46-84L-46-84C-44-120-36-160-30-200Z", "main", shade=9)
    with c.details():
        c.add(
            lines([(-8, -196), (-22, -90)], [(10, -196), (2, -90)], [(22, -180), (26, -90)]),
            "main_dark",
            width=4,
            outline=False,
        )
    c.line([(-26, -190), (-40, -156), (-20, -142)], "main", 16)
    c.rect(-34, -172, 26, 38, "main_light", radius=3)
    c.circle(0, -226, 20, "main", shade=4)
    for a in (-60, -30, 0, 30, 60):
        with c.at(0, -230, turn=a):
            c.polygon([(-5, -16), (5, -16), (0, -44)], "main_light")
    c.path("M36-262L58-262L52-280L42-280Z", "gold")
    c.path("M40-278C34-296 46-300 48-314C58-302 60-290 54-278Z", "fire")
    return c


@_sight("stonehenge", height=5, units=120, colours={"main": "#9b9aa4"}, home="meadow", tags=("scenery",))
def stonehenge(pose: Pose, rng: Random) -> Canvas:
    """Standing stones with others across them."""
    c = Canvas()
    for x, h in ((-140, 92), (-84, 96), (-20, 104), (34, 104), (90, 94), (142, 90)):
        c.path(f"M{x - 20} 0L{x - 17}-{h}L{x + 15}-{h + 3}L{x + 19} 0Z", "main", shade=7)
    for x, y, w in ((-164, -92, 100), (-44, -106, 98), (66, -94, 100)):
        c.path(f"M{x} {y}L{x + 4} {y - 22}L{x + w - 2} {y - 24}L{x + w} {y}Z", "main_light", shade=4)
    return c


@_sight(
    "tree house",
    aliases=("treehouse",),
    height=8,
    units=260,
    colours={"main": "#b9804a", "crown": "#5fa85a", "roof": "#d8574a"},
    home="forest",
    tags=("building", "tree"),
)
def tree_house(pose: Pose, rng: Random) -> Canvas:
    """A hut in a tree, with a rope ladder."""
    c = Canvas()
    c.path("M-34 0C-20-40-22-80-26-140L26-140C22-80 20-40 38 0C16-8-12-8-34 0Z", "wood_dark", shade=6)
    for x, y, r in ((-84, -196, 58), (84, -196, 58), (0, -232, 70), (-46, -160, 52), (50, -160, 52)):
        c.circle(x, y, r, "crown", shade=9)
    c.rect(-88, -110, 176, 13, "wood", shade=3)
    c.rect(-60, -172, 120, 64, "main", shade=8)
    with c.details():
        c.add(lines(*([(-58, y), (58, y)] for y in (-156, -140, -124))), "main_dark", width=3, outline=False)
    c.polygon([(-78, -168), (0, -222), (78, -168)], "roof", shade=6)
    c.rect(-44, -154, 30, 46, "wood_dark", radius=4)
    c.rect(8, -154, 34, 28, "light", radius=3)
    c.add(
        lines(
            [(-70, -98), (-70, -6)], [(-48, -98), (-48, -6)], *([(-70, y), (-48, y)] for y in (-84, -66, -48, -30, -12))
        ),
        "wood_light",
        width=5,
    )
    c.anchor("top", 40, -112)
    c.stands(-30, 34)
    return c


@_sight(
    "gazebo",
    aliases=("bandstand",),
    near=("pavilion", "pergola"),
    height=4,
    units=180,
    colours={"main": "#f6f1e6", "roof": "#4f8f86"},
    home="park",
)
def gazebo(pose: Pose, rng: Random) -> Canvas:
    """An open garden house."""
    c = Canvas()
    c.rect(-104, -20, 208, 20, "main_dark")
    for x in (-92, -40, 40, 92):
        c.rect(x - 7, -116, 14, 100, "main", shade=3)
    c.add(lines([(-92, -54), (-40, -54)], [(40, -54), (92, -54)]), "main", width=8)
    c.polygon([(-120, -112), (0, -190), (120, -112)], "roof", shade=9)
    c.rect(-116, -118, 232, 12, "main")
    c.circle(0, -194, 9, "gold")
    c.anchor("top", 0, -20)
    return c


@figure(
    "stairs",
    aliases=("staircase", "steps", "stairway", "flight of stairs"),
    height=2.4,
    units=180,
    colours={"main": "#d9c3a0"},
    facing="right",
    tags=("object", "building"),
    home="room",
)
def stairs(pose: Pose, rng: Random) -> Canvas:
    """Steps that lead up to the right."""
    c = Canvas()
    for i in range(6):
        c.rect(-120 + 40 * i, -28 * (i + 1), 40 * (6 - i), 28, "main", shade=3)
        c.rect(-124 + 40 * i, -28 * (i + 1) - 5, 46, 9, "main_light")
    c.anchor("top", 60, -145)
    c.anchor("upper", 96, -173)
    c.anchor("lower", -104, -33)
    return c
