"""Skirts, trousers, underwear and swimwear."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots

_WEAR = ("object", "wear")


@figure(
    "skirt",
    height=0.6,
    units=150,
    colours={"main": "#d9628a", "belt": "#b8446e"},
    aliases=("miniskirt", "mini skirt", "pleated skirt"),
    tags=_WEAR,
    facing="front",
)
def skirt(pose: Pose, rng: Random) -> Canvas:
    """A pleated skirt."""
    c = Canvas()
    cloth = c.path("M-46-136L46-136C64-96 88-46 102-8C40 8-40 8-102-8C-88-46-64-96-46-136Z", "main", shade=10)
    with c.inside(cloth):
        for x in (-28, -10, 10, 28):
            c.line([(x, -130), (x * 1.6, -60), (x * 2.5, 10)], "main_dark", 6, outline=True)
    c.rect(-48, -150, 96, 20, "belt", radius=7)
    return c


@figure(
    "kilt",
    height=0.6,
    units=150,
    colours={"main": "#b03a3a", "accent": "#2f5a48", "belt": "#4a3a34"},
    tags=_WEAR,
    facing="front",
)
def kilt(pose: Pose, rng: Random) -> Canvas:
    """A Scottish kilt in tartan, with its sporran."""
    c = Canvas()
    cloth = c.path("M-58-136L58-136L84-2L-84-2Z", "main", shade=8)
    with c.inside(cloth):
        for x in (-66, -33, 0, 33, 66):
            c.line([(x * 0.8, -140), (x * 1.1, 4)], "accent", 9, smooth=False, outline=True)
        for y in (-108, -72, -36):
            c.line([(-100, y), (100, y)], "accent", 9, smooth=False, outline=True)
        for y in (-90, -54, -18):
            c.line([(-100, y), (100, y)], "gold", 3, smooth=False, outline=False)
    c.rect(-61, -150, 122, 20, "belt", radius=5)
    c.rect(-13, -153, 26, 26, "gold", radius=5)
    c.path("M-22-100L22-100L20-64C8-54-8-54-20-64Z", "belt_light", shade=3)
    for x in (-9, 0, 9):
        c.line([(x, -72), (x, -50)], "white", 4, smooth=False)
    return c


@figure(
    "shorts",
    height=0.5,
    units=120,
    colours={"main": "#4f86b8", "belt": "#3a6690"},
    aliases=("short pants", "bermuda shorts", "gym shorts"),
    tags=_WEAR,
    facing="front",
)
def shorts(pose: Pose, rng: Random) -> Canvas:
    """A pair of shorts."""
    c = Canvas()
    c.path("M-60-104L60-104L86-8C86-4 84-2 80-2L16 0L0-58L-16 0L-80-2C-84-2-86-4-86-8Z", "main", shade=9)
    c.rect(-62, -118, 124, 22, "belt", radius=7)
    c.line([(-6, -96), (-12, -74)], "white", 5)
    c.line([(6, -96), (12, -74)], "white", 5)
    with c.details():
        c.line([(0, -92), (0, -60)], "main_dark", 5)
        for x in (-1, 1):
            c.line([(x * 58, -88), (x * 50, -70), (x * 40, -64)], "main_dark", 5)
    return c


@figure(
    "swim trunks",
    height=0.5,
    units=120,
    colours={"main": "#2fa8b8", "accent": "#fbd35a", "belt": "#1f8492"},
    aliases=("swimming trunks", "board shorts", "swim shorts"),
    tags=_WEAR,
    facing="front",
)
def trunks(pose: Pose, rng: Random) -> Canvas:
    """Swimming trunks with palms' colours."""
    c = Canvas()
    cloth = c.path("M-60-104L60-104L86-8L16 0L0-52L-16 0L-86-8Z", "main", shade=8)
    with c.inside(cloth):
        for x, y in ((-52, -74), (-22, -40), (-62, -24), (40, -78), (26, -30), (62, -40), (0, -84)):
            c.circle(x, y, 8, "accent", outline=False)
    c.rect(-62, -118, 124, 22, "belt", radius=7)
    c.line([(-3, -98), (-10, -76)], "white", 5)
    c.line([(3, -98), (10, -76)], "white", 5)
    return c


@figure(
    "leggings",
    height=1.0,
    colours={"main": "#5d5470", "belt": "#463f58"},
    aliases=("tights", "yoga pants", "pantyhose"),
    tags=_WEAR,
    facing="front",
)
def leggings(pose: Pose, rng: Random) -> Canvas:
    """A pair of leggings."""
    c = Canvas()
    c.path(
        "M-46-190L46-190C54-140 46-70 38-2L14-2C14-60 8-100 0-124C-8-100-14-60-14-2L-38-2C-46-70-54-140-46-190Z",
        "main",
        shade=9,
    )
    c.rect(-48, -202, 96, 24, "belt", radius=8)
    return c


@figure(
    "overalls",
    height=1.2,
    units=220,
    colours={"main": "#4f76ae", "button": "#f0b93a"},
    aliases=("dungarees", "bib overalls", "jumpsuit", "romper"),
    tags=_WEAR,
    facing="front",
)
def overalls(pose: Pose, rng: Random) -> Canvas:
    """Bib overalls."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 30, -176), (x * 44, -214)], "main_dark", 14, smooth=False)
    c.path("M-36-182L36-182L44-122L60-118L68-4L16 0L0-78L-16 0L-68-4L-60-118L-44-122Z", "main", shade=10)
    c.rect(-22, -166, 44, 36, "main_dark", radius=6)
    c.line([(-58, -114), (58, -114)], "main_dark", 6, smooth=False)
    c.add(dots([(-28, -174), (28, -174)], 7), "button")
    with c.details():
        for x in (-1, 1):
            c.line([(x * 56, -100), (x * 46, -84), (x * 32, -82)], "main_dark", 5)
    return c


@figure(
    "pajamas",
    height=1.3,
    units=210,
    colours={"main": "#8fb4e0", "accent": "#fbf3c9", "button": "#f7f4ea"},
    aliases=("pyjamas", "pajama", "sleepwear", "nightwear", "onesie"),
    tags=_WEAR,
    facing="front",
)
def pajamas(pose: Pose, rng: Random) -> Canvas:
    """Pyjamas with stars: a shirt over trousers."""
    c = Canvas()
    legs = c.path("M-46-92L46-92L58-2L14 0L0-56L-14 0L-58-2Z", "main_dark")
    for side, role in ((-1, "main"), (1, "main_dark")):
        c.path(
            f"M{side * 42}-194C{side * 70}-180 {side * 92}-140 {side * 96}-104L{side * 68}-96L{side * 44}-146Z", role
        )
    shirt = c.path("M-26-204L26-204L48-192L54-84L-54-84L-48-192Z", "main", shade=8)
    for shape, places in (
        (shirt, ((-32, -164), (30, -150), (-28, -112), (34, -108))),
        (legs, ((-34, -50), (36, -64), (-40, -18), (38, -26))),
    ):
        with c.inside(shape):
            for x, y in places:
                c.path(
                    f"M{x} {y - 9}L{x + 3} {y - 3}L{x + 9} {y - 3}L{x + 4} {y + 2}L{x + 6} {y + 8}L{x} {y + 4}L{x - 6} {y + 8}L{x - 4} {y + 2}L{x - 9} {y - 3}L{x - 3} {y - 3}Z",
                    "accent",
                    outline=False,
                )
    for side in (-1, 1):
        c.path(f"M{side * 28}-208L{side * 2}-172L{side * 14}-160L{side * 38}-188Z", "accent")
    c.add(dots([(0, -150), (0, -126), (0, -102)], 5), "button")
    return c


@figure(
    "underwear",
    height=0.3,
    units=110,
    colours={"main": "#f4f1ea", "accent": "#4f86b8"},
    aliases=("underpants", "briefs", "boxer shorts", "boxers", "panties", "diaper", "nappy"),
    tags=_WEAR,
    facing="front",
)
def underwear(pose: Pose, rng: Random) -> Canvas:
    """A pair of underpants."""
    c = Canvas()
    c.path("M-84-98L84-98L88-70C60-62 36-36 28-6L-28-6C-36-36-60-62-88-70Z", "main", shade=8)
    c.rect(-86, -108, 172, 22, "accent", radius=6)
    for x in (-1, 1):
        c.line([(x * 88, -70), (x * 56, -52), (x * 30, -8)], "accent", 7)
    with c.details():
        c.line([(0, -86), (-10, -50), (-4, -10)], "main_dark", 4)
    return c


@figure(
    "bra",
    height=0.3,
    units=120,
    colours={"main": "#e58fa8"},
    aliases=("sports bra", "brassiere"),
    tags=_WEAR,
    facing="front",
)
def bra(pose: Pose, rng: Random) -> Canvas:
    """A bra."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 62, -64), (x * 52, -116), (x * 76, -62)], "main_dark", 7)
        c.path(
            f"M{x * 4}-34C{x * 10}-58 {x * 34}-74 {x * 58}-76C{x * 84}-64 {x * 92}-34 {x * 82}-12C{x * 54} 6 {x * 18}-2 {x * 4}-34Z",
            "main",
            shade=6,
        )
        c.line([(x * 84, -24), (x * 112, -30)], "main_dark", 9, smooth=False)
    c.circle(0, -32, 5, "main_light")
    return c


@figure(
    "bikini",
    height=0.7,
    units=180,
    colours={"main": "#ef6a8a", "accent": "#fff3e0"},
    aliases=("two piece swimsuit",),
    tags=_WEAR,
    facing="front",
)
def bikini(pose: Pose, rng: Random) -> Canvas:
    """A bikini, dotted, with its ties."""
    c = Canvas()
    c.line([(-44, -140), (-16, -178), (16, -178), (44, -140)], "main_dark", 6)
    parts = []
    for x in (-1, 1):
        parts.append(c.path(f"M{x * 4}-96L{x * 44}-148C{x * 66}-132 {x * 78}-110 {x * 80}-96Z", "main", shade=5))
        c.line([(x * 80, -97), (x * 106, -102)], "main_dark", 6, smooth=False)
        c.line([(x * 78, -56), (x * 104, -64)], "main_dark", 6, smooth=False)
        c.line([(x * 78, -56), (x * 100, -44)], "main_dark", 6, smooth=False)
    parts.append(c.path("M-80-64L80-64C60-34 34-10 12-2L-12-2C-34-10-60-34-80-64Z", "main", shade=6))
    for part in parts:
        with c.inside(part):
            for x in range(-70, 80, 24):
                for y in (-126, -106, -52, -32, -12):
                    c.circle(x + (12 if y in {-106, -32} else 0), y, 5, "accent", outline=False)
    return c


@figure(
    "swimsuit",
    height=0.8,
    colours={"main": "#2f8fc4", "accent": "#fbd35a"},
    aliases=("bathing suit", "one piece swimsuit", "leotard", "swimming costume", "bodysuit"),
    tags=_WEAR,
    facing="front",
)
def swimsuit(pose: Pose, rng: Random) -> Canvas:
    """A swimsuit in one piece."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 34, -160), (x * 30, -200)], "main_dark", 10, smooth=False)
    suit = c.path(
        "M-42-166C-22-140 22-140 42-166C50-130 34-110 36-90C40-66 58-56 64-44C44-40 24-20 14-2L-14-2C-24-20-44-40-64-44C-58-56-40-66-36-90C-34-110-50-130-42-166Z",
        "main",
        shade=9,
    )
    with c.inside(suit):
        for y in (-110, -88):
            c.line([(-60, y), (0, y + 8), (60, y)], "accent", 10)
    return c
