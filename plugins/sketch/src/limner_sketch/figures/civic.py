"""Public buildings and works: where people learn, heal, watch and make."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import door, lines

_public = partial(figure, tags=("building",), facing="front", home="city")
_PANE = {"pane": "#cfeaf3", "trim": "#fff8ea", "door": "#6b4a3c", "roof": "#7d6a66"}


def _windows(c: Canvas, xs: tuple[int, ...], ys: tuple[int, ...], w: float, h: float) -> None:
    for y in ys:
        for x in xs:
            c.rect(x - w / 2, y, w, h, "pane", radius=2)


@_public(
    "hospital",
    aliases=("clinic", "hospital building"),
    height=14.0,
    colours={"main": "#f1f4f6", "cross": "#dc4440", **_PANE},
)
def hospital(pose: Pose, rng: Random) -> Canvas:
    """A hospital with its red cross."""
    c = Canvas()
    c.rect(-130, -120, 260, 120, "main_dark", radius=3)
    c.rect(-60, -196, 120, 196, "main", radius=4, shade=9)
    _windows(c, (-108, -80, 80, 108), (-100, -66), 18, 22)
    _windows(c, (-36, 36), (-104, -70), 20, 22)
    c.rect(-12, -184, 24, 66, "cross")
    c.rect(-33, -163, 66, 24, "cross")
    c.rect(-24, -44, 48, 44, "pane")
    c.line([(0, -44), (0, 0)], "trim", 4, smooth=False)
    c.rect(-36, -52, 72, 10, "cross", radius=3)
    return c


@_public(
    "school",
    aliases=("school building", "schoolhouse", "kindergarten"),
    height=11.0,
    colours={"main": "#d9795a", "clock": "#fffaf0", **_PANE},
)
def school(pose: Pose, rng: Random) -> Canvas:
    """A school with a clock and a bell tower."""
    c = Canvas()
    c.rect(-130, -104, 260, 104, "main", radius=3, shade=9)
    c.path("M-138-104L-120-128L120-128L138-104Z", "roof")
    c.path("M-46-104L0-160L46-104Z", "main_light")
    c.rect(-15, -196, 30, 44, "trim")
    c.path("M-22-194L0-218L22-194Z", "roof")
    c.path("M-7-164C-7-180 7-180 7-164Z", "gold")
    c.circle(0, -122, 15, "clock")
    c.add(lines([(0, -122), (0, -131)], [(0, -122), (7, -122)]), "dark", width=3)
    _windows(c, (-106, -72, 72, 106), (-84, -42), 22, 26)
    door(c, 0, 44, 66)
    return c


@_public(
    "museum",
    aliases=("bank", "library", "courthouse", "parliament", "city hall", "town hall"),
    height=13.0,
    colours={"main": "#e9e0cc", **_PANE},
)
def museum(pose: Pose, rng: Random) -> Canvas:
    """A building with columns and a gable."""
    c = Canvas()
    c.rect(-128, -20, 256, 20, "main_dark", radius=2)
    c.rect(-116, -34, 232, 16, "main", radius=2)
    c.rect(-100, -120, 200, 88, "main_dark")
    door(c, 0, 40, 80)
    for x in (-88, -52, 52, 88):
        c.rect(x - 11, -120, 22, 88, "main", shade=4)
        c.rect(x - 15, -126, 30, 9, "main_light")
    c.rect(-120, -142, 240, 20, "main", shade=4)
    c.path("M-128-142L0-200L128-142Z", "main", shade=7)
    c.circle(0, -160, 13, "main_dark")
    return c


@_public(
    "hotel",
    aliases=("apartment", "apartment house", "block of flats", "building", "tenement"),
    height=20.0,
    colours={"main": "#e4b48c", **_PANE},
)
def hotel(pose: Pose, rng: Random) -> Canvas:
    """A tall house with many windows, balconies and an awning."""
    c = Canvas()
    c.rect(-74, -200, 148, 200, "main", radius=3, shade=10)
    c.rect(-82, -208, 164, 14, "roof", radius=3)
    _windows(c, (-46, 0, 46), (-184, -146, -108, -70), 24, 24)
    with c.details():
        for y in (-158, -120, -82, -44):
            for x in (-46, 0, 46):
                c.line([(x - 15, y), (x + 15, y)], "main_dark", 4, smooth=False)
    door(c, 0, 34, 38)
    c.path("M-36-46L36-46L44-32L-44-32Z", "roof")
    return c


@_public(
    "cinema",
    aliases=("theater", "theatre", "movie theater", "movie theatre", "opera house"),
    height=11.0,
    colours={"main": "#8a3f5c", "sign": "#f6e3b0", **_PANE},
)
def cinema(pose: Pose, rng: Random) -> Canvas:
    """A cinema with its lit canopy and a star."""
    c = Canvas()
    c.rect(-110, -150, 220, 150, "main", radius=3, shade=9)
    c.path("M-60-150L-60-186L60-186L60-150Z", "main_light")
    c.polygon(
        [
            (0, -196),
            (7, -178),
            (26, -178),
            (11, -167),
            (16, -149),
            (0, -160),
            (-16, -149),
            (-11, -167),
            (-26, -178),
            (-7, -178),
        ],
        "gold",
    )
    c.path("M-126-104L126-104L118-72L-118-72Z", "sign")
    with c.details():
        for x in range(-108, 109, 18):
            c.circle(x, -78, 4, "gold", outline=False)
        c.add(lines([(-84, -92), (-24, -92)], [(0, -92), (78, -92)]), "main_dark", width=6, outline=False)
    for x in (-70, 70):
        c.rect(x - 18, -58, 36, 46, "pane", radius=2)
    door(c, -20, 36, 58)
    door(c, 20, 36, 58)
    return c


@_public(
    "factory",
    aliases=("plant building", "power plant"),
    height=16.0,
    colours={"main": "#b9694f", "smoke": "#dfe2e8", **_PANE},
)
def factory(pose: Pose, rng: Random) -> Canvas:
    """A factory with saw-tooth roofs of glass, banded chimneys and smoke."""
    c = Canvas()
    for x, y, r, seen in ((-92, -204, 12, 0.9), (-76, -218, 17, 0.8), (-50, -228, 20, 0.65), (-20, -232, 15, 0.5)):
        c.circle(x, y, r, "smoke", opacity=seen)
    for x, top in ((-98, -190), (-64, -170)):
        chimney = c.path(f"M{x - 9} {top}L{x + 9} {top}L{x + 14}-80L{x - 14}-80Z", "trim", shade=5)
        with c.inside(chimney):
            for y in (top + 12, top + 42):
                c.rect(x - 16, y, 32, 13, "main", outline=False)
        c.rect(x - 12, top - 5, 24, 8, "roof", radius=3)
    c.path("M-120 0L-120-94L-44-94L-44-134L10-94L10-134L64-94L64-134L120-94L120 0Z", "main", shade=9)
    for x in (-44, 10, 64):
        c.path(f"M{x + 5}-122L{x + 5}-95L{x + 42}-95Z", "pane")
        c.line([(x, -135), (x + 54, -95)], "roof", 6, smooth=False)
    c.rect(-124, -96, 248, 7, "roof", radius=2)
    _windows(c, (-92, -52, -12), (-72, -36), 26, 22)
    with c.details():
        c.add(
            lines(*([(x, y), (x, y + 22)] for x in (-92, -52, -12) for y in (-72, -36))),
            "main_dark",
            width=3,
            outline=False,
        )
    c.rect(22, -62, 74, 62, "door", radius=3)
    c.add(lines(*([(26, y), (92, y)] for y in (-50, -38, -26, -14))), "trim", width=3, outline=False)
    return c


@_public(
    "warehouse",
    aliases=("garage", "depot", "hangar", "storehouse"),
    height=8.0,
    units=150,
    colours={"main": "#8fa3b5", **_PANE},
)
def warehouse(pose: Pose, rng: Random) -> Canvas:
    """A low building with two roller doors."""
    c = Canvas()
    c.rect(-126, -96, 252, 96, "main", shade=8)
    c.path("M-136-94L0-142L136-94L128-84L0-128L-128-84Z", "roof")
    c.circle(0, -106, 12, "pane")
    for x in (-94, 18):
        c.rect(x, -68, 76, 68, "trim")
        c.add(
            lines(*([(x + 4, y), (x + 72, y)] for y in (-56, -44, -32, -20, -8))), "trim_dark", width=4, outline=False
        )
    return c


@_public("stadium", aliases=("arena", "sports stadium"), height=22.0, units=130, colours={"main": "#dfe5ec", **_PANE})
def stadium(pose: Pose, rng: Random) -> Canvas:
    """A stadium with flags and floodlights."""
    c = Canvas()
    for x in (-96, 96):
        c.line([(x, -60), (x, -134)], "metal", 6, smooth=False)
        c.rect(x - 20, -146, 40, 16, "gold", radius=3)
    c.ellipse(0, -72, 138, 34, "main_dark")
    c.ellipse(0, -66, 104, 20, "grass")
    c.path("M-138-72C-100-36 100-36 138-72L124-8C90 6-90 6-124-8Z", "main", shade=9)
    for x in (-90, -46, 0, 46, 90):
        c.path(f"M{x - 14}-6L{x - 14}-24C{x - 14}-40 {x + 14}-40 {x + 14}-24L{x + 14}-6Z", "roof")
    return c


@_public(
    "greenhouse",
    aliases=("glasshouse", "hothouse"),
    height=4.0,
    units=160,
    colours={"main": "#cdeaf0", "frame": "#f6f8f8"},
    home="garden",
)
def greenhouse(pose: Pose, rng: Random) -> Canvas:
    """A house of glass with plants in it."""
    c = Canvas()
    for x, y in ((-70, 44), (-26, 58), (30, 50), (76, 40)):
        c.path(f"M{x} 0C{x - 34}-20 {x - 24}-{y} {x}-{y + 16}C{x + 24}-{y} {x + 34}-20 {x} 0Z", "leaf", shade=4)
    c.path("M-116 0L-116-86L0-156L116-86L116 0Z", "main", opacity=0.6)
    c.add(
        lines(
            [(-116, 0), (-116, -86), (0, -156), (116, -86), (116, 0), (-116, 0)],
            [(-116, -86), (116, -86)],
            [(-58, 0), (-58, -121)],
            [(0, 0), (0, -156)],
            [(58, 0), (58, -121)],
        ),
        "frame",
        width=7,
    )
    return c


@_public(
    "market stall",
    aliases=("market", "stall", "kiosk", "food stall", "fruit stand", "lemonade stand", "newsstand"),
    near=("food stand", "coffee stand"),
    height=2.6,
    colours={"main": "#d8574a", "cloth": "#fffaf0", "counter": "#b98150"},
    named=("main",),
    home="village",
)
def market_stall(pose: Pose, rng: Random) -> Canvas:
    """A stall with a striped awning and crates of fruit."""
    c = Canvas()
    for x in (-96, 96):
        c.line([(x, -6), (x, -160)], "wood_dark", 9, smooth=False)
    c.rect(-108, -70, 216, 70, "counter", radius=3, shade=7)
    for x, role in ((-70, "fire"), (0, "leaf"), (70, "main")):
        for dx, dy in ((-20, 0), (0, -4), (20, 0), (-10, -15), (11, -16)):
            c.circle(x + dx, -82 + dy, 12, role)
        c.rect(x - 33, -82, 66, 16, "wood", radius=3)
    for i in range(8):
        x = -116 + 29 * i
        c.path(
            f"M{x + 8} -196H{x + 29 if i < 7 else x + 22}L{x + 29} -150C{x + 29} -134 {x} -134 {x} -150Z",
            "main" if i % 2 == 0 else "cloth",
            shade=2,
        )
    return c


@_public(
    "statue", aliases=("monument", "sculpture", "marble statue"), height=3.4, colours={"main": "#c9c5bd"}, home="park"
)
def statue(pose: Pose, rng: Random) -> Canvas:
    """A figure of stone on a plinth, one arm raised, in a draped robe."""
    c = Canvas()
    c.line([(16, -158), (34, -182), (30, -208)], "main_dark", 12)
    c.circle(30, -212, 8, "main")
    c.path("M-22-164C-8-172 10-172 22-164C28-132 30-110 34-80L-34-80C-32-112-30-140-22-164Z", "main", shade=8)
    c.path("M-22-164C-4-150 18-128 30-96L34-80L14-80C6-116-8-140-26-150Z", "main_light", shade=3)
    for x in (-22, -8):
        c.line([(x * 0.8, -140), (x, -84)], "main_dark", 4)
    c.line([(-20, -158), (-38, -130), (-26, -112)], "main", 12)
    c.rect(-44, -120, 24, 9, "main_dark", radius=3)
    c.rect(-7, -182, 14, 18, "main_dark", radius=4)
    c.path("M0-216C14-216 20-204 18-192C17-180 9-172 0-172C-9-172-17-180-18-192C-20-204-14-216 0-216Z", "main", shade=5)
    c.path("M-20-194C-24-214-8-222 2-220C16-222 24-208 19-196C10-204-8-206-20-194Z", "main_dark")
    for x in (-5, 8):
        c.line([(x - 2, -192), (x + 3, -192)], "main_dark", 3, smooth=False)
    c.path("M2-190L6-182L0-182Z", "main_dark")
    c.path("M-40-80L40-80L44-70L-44-70Z", "main_light")
    c.rect(-38, -70, 76, 52, "main", shade=9)
    c.rect(-54, -20, 108, 20, "main_dark", radius=2)
    c.rect(-22, -54, 44, 20, "main_light", radius=3)
    return c


@_public("fire hydrant", aliases=("hydrant",), height=0.8, colours={"main": "#d8453c"}, tags=("object",), home="street")
def fire_hydrant(pose: Pose, rng: Random) -> Canvas:
    """A hydrant."""
    c = Canvas()
    c.rect(-58, -22, 116, 22, "main_dark", radius=6)
    c.rect(-38, -148, 76, 132, "main", radius=6, shade=11)
    c.path("M-44-146C-44-196 44-196 44-146Z", "main", shade=7)
    c.rect(-50, -150, 100, 16, "main_dark", radius=6)
    c.rect(-10, -206, 20, 20, "gold", radius=4)
    for side in (-1, 1):
        c.rect(side * 48 - 16, -112, 32, 32, "main_dark", radius=6)
    c.circle(0, -96, 22, "main_dark")
    c.circle(0, -96, 11, "gold")
    return c


@_public(
    "trash can",
    aliases=(
        "bin",
        "dustbin",
        "garbage can",
        "rubbish bin",
        "waste bin",
        "trashcan",
        "recycling bin",
        "trash",
        "garbage",
        "rubbish",
    ),
    height=0.9,
    colours={"main": "#6f8f7a"},
    tags=("object",),
    home="street",
)
def trash_can(pose: Pose, rng: Random) -> Canvas:
    """A bin with a lid."""
    c = Canvas()
    c.path("M-66-150L66-150L52-8C52 0-52 0-52-8Z", "main", shade=11)
    c.add(
        lines([(-32, -130), (-26, -18)], [(0, -130), (0, -18)], [(32, -130), (26, -18)]),
        "main_dark",
        width=7,
        outline=False,
    )
    c.rect(-78, -172, 156, 26, "main_dark", radius=8)
    c.add(geometry.read_path("M-24-174C-24-200 24-200 24-174"), "main_dark", width=10)
    c.anchor("inside", 0, -140)
    return c
