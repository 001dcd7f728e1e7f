"""Drinks with ice, fruit or bubbles, and what spirits are served in."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_DRINK = ("food", "object")


@figure(
    "champagne",
    height=0.25,
    units=220,
    colours={"main": "#f6d36a", "glass": "#e4f0f4"},
    aliases=("champagne glass", "champagne flute", "prosecco", "glass of champagne", "sparkling wine"),
    tags=_DRINK,
    facing="front",
    home="table",
)
def champagne(pose: Pose, rng: Random) -> Canvas:
    """A flute of sparkling wine."""
    c = Canvas()
    c.path("M-34-214L34-214C40-150 30-100 8-84L8-18L-8-18L-8-84C-30-100-40-150-34-214Z", "glass", opacity=0.9)
    c.path("M-35-176L35-176C36-130 26-98 0-90C-26-98-36-130-35-176Z", "main", shade=7)
    c.ellipse(0, -176, 35, 6, "main_light")
    c.ellipse(0, -8, 46, 10, "glass_dark")
    with c.details():
        for x, y, r in ((-12, -116, 4), (6, -134, 5), (-4, -152, 3.6), (14, -156, 4), (-18, -142, 3), (2, -104, 3)):
            c.circle(x, y, r, "white", outline=False, opacity=0.9)
        c.line([(-26, -200), (-24, -128)], "shine", 6, opacity=0.7, outline=False)
    c.anchor("grip", 0, -50)
    return c


def _tumbler(c: Canvas, drink: str, level: float, *, ice: bool = True, wide: float = 66, top: float = -160) -> None:
    c.path(
        f"M{-wide} {top}L{wide} {top}L{wide - 12}-8C{wide - 13}-3 {wide - 17} 0 {wide - 22} 0L{-wide + 22} 0C{-wide + 17} 0 {-wide + 13}-3 {-wide + 12}-8Z",
        "glass",
        opacity=0.88,
    )
    c.path(f"M{-wide + 5} {level}L{wide - 5} {level}L{wide - 15}-14L{-wide + 15}-14Z", drink, shade=7)
    c.ellipse(0, level, wide - 5, 8, f"{drink}_light")
    if ice:
        for x, y, turn in ((-20, level + 24, 14), (18, level + 32, -18), (-6, level + 60, 30)):
            with c.at(x, y, turn=turn):
                c.rect(-16, -16, 32, 32, "ice", radius=6, opacity=0.8)
    c.line([(-wide + 14, top + 22), (-wide + 22, -34)], "shine", 7, opacity=0.6, outline=False)


@figure(
    "mojito",
    height=0.16,
    units=200,
    colours={"main": "#d6ecc0", "glass": "#e6f3f6", "ice": "#f7fcff", "straw": "#3f9a72"},
    aliases=("mint cocktail", "gin and tonic", "caipirinha", "highball"),
    tags=_DRINK,
    facing="front",
    home="table",
)
def mojito(pose: Pose, rng: Random) -> Canvas:
    """A mojito with mint, lime and ice."""
    c = Canvas()
    c.line([(10, -30), (34, -196)], "straw", 9, smooth=False)
    _tumbler(c, "main", -138, top=-164)
    for x, y, turn in ((-30, -96, -30), (28, -60, 40), (-24, -40, 70), (30, -116, -10)):
        with c.at(x, y, turn=turn):
            c.path("M0 14C-12 4-12-10 0-18C12-10 12 4 0 14Z", "leaf")
    c.circle(-46, -166, 28, "leaf_light", shade=4)
    c.circle(-46, -166, 21, "main_light", outline=False)
    for k in range(6):
        with c.at(-46, -166, turn=60 * k):
            c.line([(0, 0), (0, -20)], "leaf_light", 3, smooth=False, outline=False)
    for turn in (-34, 6, 40):
        with c.at(6, -162, turn=turn):
            c.path("M0 2C-15-10-13-32 0-42C13-32 15-10 0 2Z", "leaf", shade=3)
    c.anchor("grip", 0, -80)
    return c


@figure(
    "margarita",
    height=0.2,
    colours={"main": "#c9e08a", "glass": "#e4f0f4"},
    aliases=("frozen margarita", "daiquiri"),
    tags=_DRINK,
    facing="front",
    home="table",
)
def margarita(pose: Pose, rng: Random) -> Canvas:
    """A margarita with its salted rim."""
    c = Canvas()
    c.ellipse(0, -8, 50, 10, "glass_dark")
    c.path("M-7-96L7-96L8-12L-8-12Z", "glass_dark")
    c.path(
        "M-92-176C-86-134-50-132-34-118C-22-104-14-96 0-94C14-96 22-104 34-118C50-132 86-134 92-176Z",
        "glass",
        opacity=0.9,
    )
    c.path(
        "M-86-160C-78-136-46-134-30-118C-20-108-12-102 0-100C12-102 20-108 30-118C46-134 78-136 86-160Z",
        "main",
        shade=6,
    )
    c.line([(-90, -178), (0, -172), (90, -178)], "white", 9)
    c.circle(70, -180, 29, "leaf", shade=4)
    c.circle(70, -180, 21, "main_light", outline=False)
    for k in range(6):
        with c.at(70, -180, turn=60 * k):
            c.line([(0, 0), (0, -20)], "leaf", 3, smooth=False, outline=False)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "pina colada",
    height=0.25,
    colours={"main": "#fbeecb", "glass": "#e6f3f6", "straw": "#e2504b", "fruit": "#f6c83a"},
    aliases=("tropical drink", "tropical cocktail", "mai tai"),
    tags=_DRINK,
    facing="front",
    home="beach",
)
def pina_colada(pose: Pose, rng: Random) -> Canvas:
    """A curved glass with pineapple, cherry and a straw."""
    c = Canvas()
    c.line([(6, -90), (-34, -214)], "straw", 9, smooth=False)
    c.ellipse(0, -8, 44, 10, "glass_dark")
    c.path("M-7-46L7-46L8-12L-8-12Z", "glass_dark")
    c.path(
        "M-46-176C-40-140-56-120-52-92C-46-60-24-48 0-44C24-48 46-60 52-92C56-120 40-140 46-176Z", "glass", opacity=0.9
    )
    c.path("M-41-158C-38-136-52-116-47-90C-42-64-22-54 0-50C22-54 42-64 47-90C52-116 38-136 41-158Z", "main", shade=7)
    c.path("M26-158L80-212L92-164C74-150 48-148 26-158Z", "fruit", shade=4)
    for x, y in ((58, -180), (70, -170), (52, -164)):
        c.circle(x, y, 3, "fruit_dark", outline=False)
    for turn in (-10, 16, 44):
        with c.at(82, -208, turn=turn):
            c.path("M-6 6C-6-14 0-26 4-34C10-22 10-8 6 6Z", "leaf")
    c.circle(22, -172, 13, "red", shade=3)
    c.line([(24, -184), (34, -204)], "leaf_dark", 3)
    c.anchor("grip", 0, -90)
    return c


@figure(
    "whiskey",
    height=0.1,
    units=165,
    colours={"main": "#c9782f", "glass": "#e6f0f4", "ice": "#f6e6cf"},
    aliases=("whisky", "bourbon", "scotch", "rum", "brandy", "glass of whiskey", "old fashioned"),
    tags=_DRINK,
    facing="front",
    home="table",
)
def whiskey(pose: Pose, rng: Random) -> Canvas:
    """A tumbler of whisky on the rocks."""
    c = Canvas()
    _tumbler(c, "main", -84, wide=78, top=-140)
    c.anchor("grip", 0, -70)
    return c


@figure(
    "soda can",
    height=0.13,
    colours={"main": "#d8413a", "band": "#fbf8f2", "metal": "#b9c2cc"},
    aliases=("can of soda", "cola can", "coke can", "energy drink", "pop can", "beer can"),
    tags=_DRINK,
    facing="front",
    home="table",
)
def soda_can(pose: Pose, rng: Random) -> Canvas:
    """A can of soda with its ring pull."""
    c = Canvas()
    c.path("M-46-4C-30 2 30 2 46-4L56-20L-56-20Z", "metal", shade=4)
    body = c.path("M-58-172L58-172L58-20C40-8-40-8-58-20Z", "main", shade=12)
    with c.inside(body):
        c.path("M-70-70C-20-110 20-60 70-112L70-84C20-36-20-84-70-42Z", "band", outline=True)
    c.path("M-46-196C-30-202 30-202 46-196L58-172C40-162-40-162-58-172Z", "metal", shade=5)
    c.ellipse(0, -194, 42, 8, "metal_light")
    c.ellipse(6, -195, 13, 4, "metal_dark")
    with c.details():
        for x, y in ((-38, -140), (30, -130), (-28, -36), (36, -46), (-10, -146)):
            c.circle(x, y, 5, "main_light", outline=False)
    c.anchor("grip", 0, -90)
    return c


@figure(
    "sake",
    height=0.16,
    units=180,
    colours={"main": "#e9eef2", "band": "#3f6fb0"},
    aliases=("sake set", "soju"),
    tags=_DRINK,
    home="table",
)
def sake(pose: Pose, rng: Random) -> Canvas:
    """A flask of sake and its cup."""
    c = Canvas()
    flask = c.path(
        "M-56-180C-46-186-22-186-12-180C-14-150-16-138 2-118C24-96 24-20 8-4L-76-4C-92-20-92-96-70-118C-52-138-54-150-56-180Z",
        "main",
        shade=11,
    )
    with c.inside(flask):
        c.line([(-110, -74), (-34, -62), (40, -76)], "band", 9)
        c.line([(-110, -56), (-34, -44), (40, -58)], "band", 5)
    c.ellipse(-34, -181, 22, 6, "main_dark")
    c.path("M44-52L116-52C114-24 104-8 92-2L68-2C56-8 46-24 44-52Z", "main", shade=7)
    c.ellipse(80, -52, 36, 9, "main_light")
    c.ellipse(80, -51, 29, 6, "glass")
    return c


@figure(
    "eggnog",
    height=0.12,
    units=180,
    colours={"main": "#fbe6b4", "glass": "#e6f0f4", "spice": "#8a5230"},
    aliases=("egg nog", "mulled wine", "hot toddy", "irish coffee"),
    tags=_DRINK,
    home="table",
)
def eggnog(pose: Pose, rng: Random) -> Canvas:
    """A glass mug of eggnog with cream and a cinnamon stick."""
    c = Canvas()
    c.line([(58, -116), (104, -114), (104, -52), (54, -40)], "glass_dark", 13)
    c.line([(16, -110), (44, -186)], "spice", 13, smooth=False)
    c.path("M-66-146L66-146L58-8C57-3 52 0 46 0L-46 0C-52 0-57-3-58-8Z", "glass", opacity=0.9)
    c.path("M-61-118L61-118L54-16L-54-16Z", "main", shade=8)
    for x, y, r in ((-34, -140, 25), (0, -152, 29), (34, -140, 25), (-6, -132, 30)):
        c.circle(x, y, r, "white", shade=3)
    with c.details():
        for x, y in ((-24, -148), (4, -160), (20, -144), (-4, -138), (36, -146)):
            c.circle(x, y, 2.8, "spice", outline=False)
    return c
