"""Buildings: houses, shops, castles, towers."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import door, ray


def window(c: Canvas, x: float, y: float, w: float, h: float, *, arched: bool = False) -> None:
    """Draw a lit window with a cross of bars around its middle (x, y)."""
    if arched:
        c.path(
            f"M{x - w / 2} {y + h / 2}V{y}C{x - w / 2} {y - h * 0.7} {x + w / 2} {y - h * 0.7} {x + w / 2} {y}V{y + h / 2}Z",
            "pane",
            width=0,
        )
    else:
        c.rect(x - w / 2 - 4, y - h / 2 - 4, w + 8, h + 8, "trim", radius=4)
        c.rect(x - w / 2, y - h / 2, w, h, "pane", radius=2)
    with c.details():
        c.line([(x, y - h / 2), (x, y + h / 2)], "trim", 3.4, smooth=False)
        c.line([(x - w / 2, y), (x + w / 2, y)], "trim", 3.4, smooth=False)


_HOUSE = {
    "main": "#f6dfb8",
    "roof": "#c8553f",
    "door": "#7a4a3a",
    "pane": "#bfe3f2",
    "trim": "#fff8ea",
    "brick": "#b5604a",
}


@figure(
    "house",
    aliases=("home", "little house"),
    near=("villa", "bungalow", "farmhouse", "mansion", "hut"),
    height=6,
    colours=_HOUSE,
    facing="front",
    tags=("building",),
    home="hills",
)
def house(pose: Pose, rng: Random) -> Canvas:
    """A gabled house with a chimney and flowers at the window."""
    c = Canvas()
    c.rect(40, -186, 26, 62, "brick", shade=7)
    c.rect(36, -192, 34, 12, "brick_dark", radius=3)
    c.rect(-84, -108, 168, 108, "main", shade=14)
    c.polygon([(-106, -100), (0, -198), (106, -100), (92, -92), (0, -176), (-92, -92)], "roof_dark")
    c.polygon([(-98, -100), (0, -190), (98, -100)], "main")
    c.polygon([(-108, -96), (0, -196), (108, -96), (108, -82), (0, -180), (-108, -82)], "roof", shade=6)
    c.circle(0, -132, 13, "trim")
    c.circle(0, -132, 9, "pane")
    window(c, -48, -62, 34, 36)
    window(c, 50, -62, 34, 36)
    door(c, 0, 38, 70)
    with c.details():
        for x in (-48, 50):
            c.rect(x - 22, -42, 44, 10, "wood", radius=3)
            for dx, role in ((-14, "accent"), (0, "roof"), (14, "accent")):
                c.circle(x + dx, -45, 5.5, role)
    c.path("M-26 0L26 0L32 6L-32 6Z", "stone")
    c.stands(-86, 86)
    c.anchor("chimney", 53, -192)
    c.anchor("top", 0, -190)
    return c


@figure(
    "cabin",
    aliases=("log cabin", "wooden cabin", "lodge", "chalet", "wooden hut", "mountain hut"),
    near=("shack", "shed"),
    height=5,
    colours={
        "main": "#a06d44",
        "roof": "#6d4a3b",
        "door": "#5b3a2c",
        "pane": "#ffd98a",
        "trim": "#e9d2ab",
        "brick": "#8d8a93",
    },
    facing="front",
    tags=("building",),
    home="mountains",
)
def cabin(pose: Pose, rng: Random) -> Canvas:
    """A log cabin with snow-proof roof, lit windows and smoke."""
    c = Canvas()
    with c.details():
        for x, y, r, seen in ((62, -196, 9, 0.7), (70, -212, 12, 0.55), (64, -232, 15, 0.4)):
            c.circle(x, y, r, "white", opacity=seen, outline=False)
    c.rect(46, -178, 28, 70, "brick", shade=8)
    walls = c.rect(-92, -96, 184, 96, "main", shade=13)
    with c.inside(walls):
        for y in (-80, -64, -48, -32, -16):
            c.line([(-96, y), (96, y)], "main_dark", 3.4, smooth=False, outline=False)
    for y in (-88, -72, -56, -40, -24, -8):
        c.circle(-94, y, 7.5, "trim")
        c.circle(94, y, 7.5, "trim")
    gable = c.polygon([(-100, -94), (0, -178), (100, -94)], "main", shade=8)
    with c.inside(gable):
        for y in (-110, -126, -142, -158):
            c.line([(-96, y), (96, y)], "main_dark", 3.4, smooth=False, outline=False)
    c.polygon([(-126, -78), (0, -190), (126, -78), (112, -70), (0, -168), (-112, -70)], "roof", shade=6)
    window(c, -52, -50, 36, 36)
    window(c, 54, -50, 36, 36)
    c.circle(0, -124, 14, "trim")
    c.circle(0, -124, 9.5, "pane")
    door(c, 0, 40, 68)
    c.stands(-100, 100)
    c.anchor("top", 0, -184)
    return c


@figure(
    "barn",
    aliases=("red barn", "stable"),
    height=8,
    colours={"main": "#c2453a", "roof": "#6b5a5e", "trim": "#fbf1e2", "door": "#a83a31", "pane": "#5b3a34"},
    facing="front",
    tags=("building",),
    home="farm",
)
def barn(pose: Pose, rng: Random) -> Canvas:
    """A red barn with a gambrel roof and white crosses on its doors."""
    c = Canvas()
    c.polygon([(-100, 0), (-100, -108), (-66, -164), (0, -194), (66, -164), (100, -108), (100, 0)], "main", shade=15)
    with c.details():
        for x in (-80, -60, 60, 80):
            c.line([(x, -4), (x, -112)], "main_dark", 3, outline=False)
    c.line([(-110, -102), (-70, -166), (0, -198), (70, -166), (110, -102)], "roof", 13, smooth=False)
    c.rect(-18, -152, 36, 34, "trim", radius=3)
    c.rect(-13, -147, 26, 25, "pane")
    c.rect(-48, -84, 96, 84, "trim")
    for x in (-42, 2):
        c.rect(x, -78, 40, 78, "door", shade=5)
        c.line([(x + 3, -75), (x + 37, -3)], "trim", 5.5, smooth=False)
        c.line([(x + 37, -75), (x + 3, -3)], "trim", 5.5, smooth=False)
    c.stands(-102, 102)
    c.anchor("top", 0, -196)
    return c


def _battlements(c: Canvas, x: float, y: float, w: float, role: str, count: int) -> None:
    step = w / (2 * count - 1)
    for i in range(count):
        c.rect(x + 2 * i * step, y - step * 0.9, step, step, role)


@figure(
    "castle",
    aliases=("fortress", "palace", "fairy tale castle", "fairytale castle"),
    near=("citadel",),
    height=24,
    colours={"main": "#d9cfc6", "roof": "#6f7fc0", "door": "#7a4f3a", "pane": "#5b5675", "flag": "#e9574f"},
    facing="front",
    tags=("building",),
    home="hills",
)
def castle(pose: Pose, rng: Random) -> Canvas:
    """A castle with five towers, pointed roofs and flags."""
    c = Canvas()
    for x, w, top, peak in ((-34, 34, -128, -178), (34, 34, -120, -168)):
        c.rect(x - w / 2, top, w, -top, "main_dark", shade=6)
        c.polygon([(x - w / 2 - 5, top), (x, peak), (x + w / 2 + 5, top)], "roof_dark")
    c.rect(-20, -154, 40, 120, "main", shade=8)
    c.polygon([(-26, -154), (0, -204), (26, -154)], "roof", shade=6)
    c.rect(-84, -84, 168, 84, "main", shade=10)
    _battlements(c, -62, -84, 124, "main", 7)
    for x in (-92, 92):
        c.rect(x - 22, -112, 44, 112, "main_light", shade=11)
        c.polygon([(x - 29, -112), (x, -172), (x + 29, -112)], "roof", shade=8)
        c.path(f"M{x - 6} -76V-88C{x - 6} -98 {x + 6} -98 {x + 6} -88V-76Z", "pane")
    with c.details():
        for x, y in ((0, -204), (-92, -172), (92, -172)):
            c.line([(x, y + 4), (x, y - 20)], "wood", 3.4, smooth=False)
            c.path(f"M{x + 1} {y - 20}L{x + 24} {y - 13}L{x + 1} {y - 6}Z", "flag")
        for x, y in ((0, -128), (-34, -104), (34, -100)):
            c.path(f"M{x - 5} {y + 8}V{y - 2}C{x - 5} {y - 11} {x + 5} {y - 11} {x + 5} {y - 2}V{y + 8}Z", "pane")
        for x, y in ((-54, -56), (46, -64), (-46, -24), (54, -30), (-88, -40), (88, -28)):
            c.rect(x - 8, y, 16, 7, "main_dark", radius=2, outline=False)
    c.path("M-24 0V-34C-24-66 24-66 24-34V0Z", "main_dark")
    c.path("M-19 0V-34C-19-58 19-58 19-34V0Z", "door", shade=4)
    c.stands(-114, 114)
    c.anchor("top", 0, -200)
    return c


@figure(
    "tower",
    aliases=("stone tower", "watchtower", "castle tower"),
    near=("turret",),
    height=20,
    colours={"main": "#c9bfb8", "roof": "#b5543f", "door": "#7a4f3a", "pane": "#4f4a66"},
    facing="front",
    tags=("building",),
    home="hills",
)
def tower(pose: Pose, rng: Random) -> Canvas:
    """A round stone tower with a pointed roof."""
    c = Canvas()
    c.path("M-34-126L34-126L42 0L-42 0Z", "main", shade=14)
    c.rect(-44, -142, 88, 20, "main_light", radius=4, shade=6)
    c.polygon([(-48, -140), (0, -204), (48, -140)], "roof", shade=10)
    for y in (-98, -58):
        c.path(f"M-8 {y + 12}V{y - 4}C-8 {y - 16} 8 {y - 16} 8 {y - 4}V{y + 12}Z", "pane")
    door(c, 0, 26, 34)
    with c.details():
        for x, y in ((-26, -110), (16, -82), (-30, -70), (20, -40), (-32, -30), (26, -112)):
            c.rect(x - 8, y, 16, 7, "main_dark", radius=2, outline=False)
    c.stands(-44, 44)
    c.anchor("top", 0, -200)
    return c


@figure(
    "lighthouse",
    aliases=("light house",),
    place="water",
    height=22,
    colours={
        "main": "#fbf6ee",
        "accent": "#d9453c",
        "roof": "#b8372f",
        "pane": "#ffe28a",
        "metal": "#4a4a5e",
        "rock": "#8b8794",
    },
    facing="front",
    tags=("building",),
    home="sea",
    named=("accent", "roof"),
)
def lighthouse(pose: Pose, rng: Random) -> Canvas:
    """A banded lighthouse on its rock, with beams of light."""
    c = Canvas()
    ray(c, -12, -174, 200, 24, role="light", turn=180)
    ray(c, 12, -174, 180, 20, role="light")
    c.curve(
        [(-92, 8), (-74, -20), (-40, -32), (10, -36), (52, -26), (88, -8), (100, 10), (0, 14)],
        "rock",
        shade=12,
        tension=0.8,
    )
    body = c.path("M-23-152L23-152L38-24C20-18-20-18-38-24Z", "main", shade=11)
    with c.inside(body):
        for y0, y1 in ((-128, -100), (-72, -44)):
            c.path(f"M-50 {y0}L50 {y0}L50 {y1}L-50 {y1}Z", "accent", outline=False)
            c.path(f"M10 {y0}L50 {y0}L50 {y1}L17 {y1}Z", "accent_dark", outline=False)
    c.rect(-32, -160, 64, 10, "metal", radius=3)
    c.rect(-17, -186, 34, 27, "pane", radius=2)
    for x in (-17, 0, 17):
        c.line([(x, -160), (x, -186)], "metal", 3, smooth=False)
    c.path("M-23-185C-20-204 20-204 23-185Z", "roof", shade=4)
    c.line([(0, -199), (0, -212)], "metal", 4)
    c.path("M-10-24V-38C-10-50 10-50 10-38V-24Z", "metal")
    with c.details():
        for y in (-86, -116, -140):
            c.rect(-5, y, 10, 13, "metal", radius=4)
    c.stands(-84, 88)
    c.anchor("top", 0, -200)
    return c


@figure(
    "windmill",
    aliases=("wind mill", "dutch windmill", "mill"),
    height=16,
    colours={"main": "#f3e2c4", "roof": "#a8523f", "door": "#7a4f3a", "pane": "#5b5675", "sail": "#fdf8ec"},
    facing="front",
    tags=("building",),
    home="hills",
)
def windmill(pose: Pose, rng: Random) -> Canvas:
    """A Dutch windmill with four sails."""
    c = Canvas()
    c.path("M-34-122L34-122L52 0L-52 0Z", "main", shade=15)
    c.path("M-40-120C-38-160-16-172 0-172C16-172 38-160 40-120Z", "roof", shade=9)
    c.rect(-9, -96, 18, 22, "pane", radius=8)
    c.rect(-9, -60, 18, 20, "pane", radius=8)
    door(c, 0, 28, 38)
    turn = rng.uniform(8, 60)
    for i in range(4):
        with c.at(0, -134, turn=turn + 90 * i):
            c.line([(0, 0), (0, -86)], "wood", 5.5, smooth=False)
            c.rect(4, -86, 21, 62, "sail", radius=2, shade=4)
            with c.details():
                for y in (-70, -54, -38):
                    c.line([(4, y), (25, y)], "wood", 2.4, smooth=False)
    c.circle(0, -134, 9, "wood_dark")
    c.stands(-54, 54)
    c.anchor("top", 0, -172)
    return c


@figure(
    "church",
    aliases=("chapel",),
    near=("minster",),
    height=18,
    colours={"main": "#f6efe2", "roof": "#8a5a4a", "door": "#7a4f3a", "pane": "#6f86b8", "gold": "#e2b23f"},
    facing="front",
    tags=("building",),
    home="hills",
)
def church(pose: Pose, rng: Random) -> Canvas:
    """A village church with a spire."""
    c = Canvas()
    c.rect(-14, -80, 104, 80, "main", shade=10)
    c.polygon([(-22, -78), (8, -120), (74, -120), (100, -78)], "roof", shade=8)
    c.rect(-68, -124, 58, 124, "main_light", shade=11)
    c.polygon([(-76, -122), (-39, -190), (-2, -122)], "roof", shade=9)
    c.line([(-39, -188), (-39, -208)], "gold", 4, smooth=False)
    c.line([(-46, -202), (-32, -202)], "gold", 4, smooth=False)
    for x, y, w, h in ((22, -38, 15, 34), (50, -38, 15, 34), (76, -38, 12, 34), (-39, -88, 17, 26)):
        c.path(
            f"M{x - w / 2} {y + h / 2}V{y - h * 0.1}C{x - w / 2} {y - h * 0.62} {x + w / 2} {y - h * 0.62} {x + w / 2} {y - h * 0.1}V{y + h / 2}Z",
            "pane",
        )
    door(c, -39, 28, 44)
    c.stands(-70, 92)
    c.anchor("top", -39, -190)
    return c
