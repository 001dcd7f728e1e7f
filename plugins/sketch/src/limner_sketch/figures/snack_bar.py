"""What snack bars serve: nuggets, wings, ribs, corn dogs; jars and pies."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, plate

_food = partial(figure, tags=("food",), home="table")


@_food(
    "chicken nuggets",
    aliases=("nuggets", "chicken nugget", "nugget", "popcorn chicken"),
    height=0.1,
    units=150,
    colours={"main": "#d9993f", "box": "#d8413a", "dip": "#c8303a"},
    facing="front",
)
def nuggets(pose: Pose, rng: Random) -> Canvas:
    """Nuggets in their box, with a dip."""
    c = Canvas()
    for x, y, turn in ((-56, -98, -16), (-14, -116, 12), (30, -104, -10), (-36, -76, 20), (8, -80, -24), (54, -80, 14)):
        with c.at(x, y, turn=turn):
            c.path("M-28 4C-32-18-14-26 0-22C18-28 34-16 28 4C32 20 12 26 0 20C-14 26-32 20-28 4Z", "main", shade=5)
            with c.details():
                c.add(dots([(-10, -8), (8, -12), (4, 6)], 2.6), "main_light", outline=False)
    c.path("M-96-76L84-76L70 0L-82 0Z", "box", shade=8)
    c.circle(-6, -38, 21, "gold")
    c.path("M74-34L142-34L134-4C133-1 131 0 128 0L88 0C85 0 83-1 82-4Z", "white", shade=5)
    c.ellipse(108, -34, 34, 9, "dip")
    return c


@_food(
    "chicken wing",
    aliases=("chicken wings", "buffalo wings", "hot wings", "buffalo wing"),
    height=0.1,
    units=120,
    colours={"main": "#c8642a", "bone": "#fbf4e4", "plate": "#eef1f3"},
    facing="front",
)
def wings(pose: Pose, rng: Random) -> Canvas:
    """Glazed wings on a plate."""
    c = Canvas()
    plate(c, 130)
    for x, y, turn in ((-60, -40, -18), (56, -38, 20), (-4, -74, -4)):
        with c.at(x, y, turn=turn):
            c.line([(30, 8), (58, 20)], "bone", 13, smooth=False)
            c.circle(62, 16, 8, "bone")
            c.circle(60, 25, 8, "bone")
            c.path("M-54 10C-62-18-30-40-4-30C12-36 44-18 42 6C30 24 6 16-8 24C-26 34-48 28-54 10Z", "main", shade=7)
            c.line([(-34, -8), (-14, -18), (8, -16)], "main_light", 6, outline=False)
    c.ellipse(18, -20, 14, 6, "leaf", turn=-14)
    return c


@_food(
    "ribs",
    aliases=("spare ribs", "bbq ribs", "barbecue ribs", "rack of ribs"),
    height=0.1,
    units=120,
    colours={"main": "#8f3f24", "bone": "#fbf4e4", "plate": "#eef1f3"},
    facing="front",
)
def ribs(pose: Pose, rng: Random) -> Canvas:
    """A rack of ribs."""
    c = Canvas()
    plate(c, 136)
    with c.at(0, -50, turn=-8):
        for x in (-90, -54, -18, 18, 54, 90):
            c.line([(x + 8, -48), (x - 4, 46)], "bone", 13, smooth=False)
        c.path(
            "M-112-26C-80-44-40-30 0-36C40-44 90-40 118-26C122-6 120 14 112 28C70 40 30 26-10 34C-50 40-90 36-112 26C-120 10-120-10-112-26Z",
            "main",
            shade=8,
        )
        c.add(lines(*([(x + 26, -26), (x + 20, 20)] for x in (-90, -54, -18, 18, 54))), "main_dark", width=6)
        c.line([(-86, -14), (-20, -20), (40, -22)], "main_light", 6, outline=False)
    return c


@_food(
    "corn dog",
    aliases=("corndog", "hot dog on a stick"),
    height=0.2,
    colours={"main": "#d9953f", "stick": "#e6c896", "mustard": "#f6d23a"},
    facing="front",
)
def corn_dog(pose: Pose, rng: Random) -> Canvas:
    """A corn dog with mustard."""
    c = Canvas()
    c.line([(0, -60), (0, -4)], "stick", 12, smooth=False)
    c.path("M-38-60C-44-110-40-196 0-202C40-196 44-110 38-60C30-44-30-44-38-60Z", "main", shade=10)
    c.line([(-14, -176), (16, -156), (-16, -134), (18, -112), (-16, -90), (10, -72)], "mustard", 9)
    c.anchor("grip", 0, -20)
    return c


@_food(
    "peanut butter",
    aliases=("jar of peanut butter", "nutella", "hazelnut spread", "almond butter"),
    height=0.12,
    units=170,
    colours={"main": "#c98a45", "lid": "#3f86c9", "label": "#fdf3dc"},
    facing="front",
)
def peanut_butter(pose: Pose, rng: Random) -> Canvas:
    """A jar of peanut butter."""
    c = Canvas()
    c.rect(-56, -168, 112, 34, "lid", radius=8, shade=5)
    c.add(lines(*([(x, -160), (x, -142)] for x in range(-44, 50, 12))), "lid_dark", width=3)
    c.path(
        "M-54-134L54-134C66-128 70-118 70-106L70-20C70-8 62 0 50 0L-50 0C-62 0-70-8-70-20L-70-106C-70-118-66-128-54-134Z",
        "main",
        shade=9,
    )
    c.rect(-70, -98, 140, 66, "label")
    with c.at(-4, -66, turn=-18):
        c.path(
            "M-40 0C-40-24-18-24-8-14C-2-10 4-10 10-14C20-24 42-22 42 2C42 24 20 24 10 14C4 10-2 10-8 14C-18 24-40 24-40 0Z",
            "main",
            shade=4,
        )
    c.line([(-58, -120), (-58, -104)], "shine", 7, opacity=0.6, outline=False)
    return c


@_food(
    "pumpkin pie",
    aliases=("pecan pie", "sweet potato pie"),
    height=0.08,
    units=110,
    colours={"main": "#d9762e", "crust": "#dba65c", "cream": "#fffaf0", "plate": "#eef1f3"},
    facing="front",
)
def pumpkin_pie(pose: Pose, rng: Random) -> Canvas:
    """A pumpkin pie with cream."""
    c = Canvas()
    plate(c, 134)
    c.path("M-120-58L120-58L96-4L-96-4Z", "crust", shade=7)
    for i in range(13):
        c.circle(-120 + 20 * i, -62, 13, "crust", shade=2)
    c.ellipse(0, -66, 110, 25, "main", shade=4)
    for x, y, r in ((-18, -82, 21), (18, -82, 21), (0, -98, 20)):
        c.circle(x, y, r, "cream", shade=3)
    c.line([(-10, -112), (4, -120), (2, -104)], "cream", 9)
    return c


@_food(
    "champagne bottle",
    aliases=("bottle of champagne", "prosecco bottle", "sparkling wine bottle"),
    height=0.32,
    units=210,
    colours={"main": "#2f5f45", "foil": "#e0b04a", "label": "#fdf6e6"},
    facing="front",
)
def champagne_bottle(pose: Pose, rng: Random) -> Canvas:
    """A bottle whose cork has popped."""
    c = Canvas()
    c.path(
        "M-36-110C-36-140-18-140-16-170L16-170C18-140 36-140 36-110L36-8C36-3 33 0 28 0L-28 0C-33 0-36-3-36-8Z",
        "main",
        shade=8,
    )
    c.path("M-18-146C-16-156-16-160-16-176L16-176C16-160 16-156 18-146Z", "foil", shade=4)
    c.rect(-36, -82, 72, 46, "label")
    c.path("M0-70L5-62L14-61L8-54L10-46L0-50L-10-46L-8-54L-14-61L-5-62Z", "foil")
    with c.at(34, -212, turn=30):
        c.path("M-9 9L-9-6C-16-14-8-20 0-20C8-20 16-14 9-6L9 9Z", "wood", shade=3)
    for x, y, r in ((-10, -190, 9), (6, -198, 11), (-16, -208, 7), (14, -182, 7), (-2, -214, 6)):
        c.circle(x, y, r, "white")
    c.anchor("grip", 0, -120)
    return c
