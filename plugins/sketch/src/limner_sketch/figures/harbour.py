"""What is seen in a harbour besides ships under sail: a fishing boat and a buoy."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "fishing boat",
    aliases=("trawler", "fishing trawler", "fishing vessel", "shrimp boat", "fishing ship", "tugboat", "tug boat"),
    near=("barge", "riverboat"),
    height=6.0,
    units=170,
    colours={"main": "#3f7fb5", "cabin": "#fbf4e6", "stripe": "#d8574a", "net": "#8a6a4a"},
    named=("main",),
    place="water",
    tags=("vehicle",),
    home="sea",
)
def fishing_boat(pose: Pose, rng: Random) -> Canvas:
    """A stout boat with a cabin, a mast and a boom."""
    c = Canvas()
    c.line([(-62, -56), (-62, -168)], "wood", 7, smooth=False)
    c.line([(-62, -150), (-140, -92)], "wood", 6, smooth=False)
    c.line([(-62, -164), (-140, -92)], "net", 2.4, smooth=False)
    c.line([(-62, -164), (112, -60)], "net", 2.4, smooth=False)
    c.path("M-150-92C-156-70-142-62-132-62C-122-64-120-78-126-92Z", "net", opacity=0.7)
    c.rect(-34, -124, 86, 72, "cabin", radius=6, shade=6)
    c.rect(-42, -134, 102, 14, "stripe", radius=5)
    for x in (-20, 14):
        c.rect(x, -110, 24, 24, "glass", radius=4)
    c.rect(-8, -154, 20, 22, "stripe", radius=3)
    c.anchor("seat", 84, -52)
    c.anchor("inside", 84, -44)
    with c.front():
        c.path(
            "M-156-62L-140-52L96-52C124-58 146-68 160-84C154-46 138-12 118 0H-128C-146-16-154-38-156-62Z",
            "main",
            shade=9,
        )
        c.path(
            "M-156-62L-140-52L96-52C124-58 146-68 160-84L158-70C142-54 122-44 98-40H-142L-155-50Z",
            "cabin",
            outline=False,
        )
        c.path("M-143-14C-139-8-134-4-128 0H118C125-4 131-9 136-14Z", "stripe", outline=False)
    c.anchor("top", 0, -134)
    return c


@figure(
    "buoy",
    aliases=("sea buoy", "bell buoy"),
    height=2.0,
    units=170,
    colours={"main": "#d8574a", "band": "#fbf4e6", "lamp": "#f6cf4f"},
    place="water",
    facing="front",
    tags=("object",),
    home="sea",
)
def buoy(pose: Pose, rng: Random) -> Canvas:
    """A buoy with a lamp."""
    c = Canvas()
    c.line([(-16, -60), (-8, -130)], "dark", 6, smooth=False)
    c.line([(16, -60), (8, -130)], "dark", 6, smooth=False)
    c.circle(0, -144, 15, "lamp")
    c.path("M-44-14L-26-92H26L44-14Z", "main", shade=8)
    c.path("M-35-52L-29-76H29L35-52Z", "band", outline=False)
    c.path("M-66-14C-66-26 66-26 66-14C62 6-62 6-66-14Z", "main_dark")
    return c


@figure(
    "maypole",
    aliases=("may pole",),
    height=4.0,
    units=220,
    colours={"main": "#e9dcc3", "a": "#d8574a", "b": "#3f8fa8", "c": "#f2b63c", "d": "#6a9f58"},
    facing="front",
    tags=("object",),
    home="meadow",
)
def maypole(pose: Pose, rng: Random) -> Canvas:
    """A pole with a wreath and ribbons."""
    c = Canvas()
    for x, role in ((-96, "a"), (-52, "b"), (52, "c"), (96, "d"), (-74, "d"), (74, "a")):
        c.line([(0, -204), (x * 0.42, -120), (x, -34)], role, 6)
    c.rect(-7, -212, 14, 212, "main", radius=4, shade=3)
    with c.details():
        for y in (-180, -140, -100, -60):
            c.line([(-7, y), (7, y - 18)], "a", 6, smooth=False, outline=False)
    c.ellipse(0, -206, 34, 13, "leaf", shade=3)
    for x in (-24, -8, 8, 24):
        c.circle(x, -206, 5, "a" if x % 16 else "c")
    return c
