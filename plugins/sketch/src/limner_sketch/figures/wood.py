"""Bushes and wood: bamboo, stumps, logs, branches."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._crowns import lumpy


@figure(
    "bush",
    aliases=("shrub", "hedge", "topiary"),
    height=1.2,
    colours={"main": "#5aa058", "berry": "#e0574f"},
    facing="front",
    tags=("plant",),
    home="garden",
)
def bush(pose: Pose, rng: Random) -> Canvas:
    """A round bush with berries."""
    c = Canvas()
    shape = geometry.curve(
        [
            (-120, -20),
            (-118, -76),
            (-82, -118),
            (-46, -138),
            (0, -164),
            (52, -142),
            (92, -112),
            (122, -62),
            (116, -10),
            (60, 0),
            (-70, 0),
        ]
    )
    c.add(shape, "main_dark")
    with c.inside(shape):
        c.add(lumpy(-14, -86, 92, 62, 9), "main", outline=False)
        c.add(lumpy(-44, -112, 46, 30, 7), "main_light", outline=False)
    with c.details():
        for x, y in ((-70, -60), (-20, -108), (34, -74), (74, -96), (-40, -30), (64, -36), (10, -134)):
            c.circle(x, y, 8, "berry", shade=2.5)
    return c


@figure(
    "bamboo",
    aliases=("bamboo forest", "bamboo grove", "bamboo stalk"),
    height=6,
    colours={"main": "#6fae4f"},
    facing="front",
    tags=("plant", "tree"),
    home="jungle",
)
def bamboo(pose: Pose, rng: Random) -> Canvas:
    """Three stalks with knots and narrow leaves."""
    c = Canvas()
    for x, top, w in ((-34, -176, 13), (30, -186, 13), (0, -200, 15)):
        y, n = 0.0, 5
        for _ in range(n):
            tall = -top / n
            c.rect(x - w / 2, y - tall + 2, w, tall - 3, "main" if w > 14 else "main_dark", radius=4, shade=4)
            y -= tall
    for x, y, dx in (
        (-34, -120, -1),
        (30, -140, 1),
        (0, -160, -1),
        (0, -96, 1),
        (-34, -168, -1),
        (30, -182, 1),
        (0, -196, 1),
    ):
        for k in (0, 1):
            with c.at(x + dx * 6, y, turn=dx * (-24 + 40 * k) if dx > 0 else 180 + 24 - 40 * k):
                c.curve([(0, 0), (18, -7), (44, 0), (18, 7)], "leaf" if k else "main_light", tension=0.8)
    c.stands(-42, 38)
    return c


@figure(
    "tree stump",
    aliases=("stump", "tree trunk"),
    height=0.5,
    units=120,
    colours={"main": "#8d6244", "ring": "#e3c08f"},
    facing="front",
    tags=("plant",),
    home="forest",
)
def stump(pose: Pose, rng: Random) -> Canvas:
    """A stump with year rings and a mushroom's worth of moss."""
    c = Canvas()
    c.path("M-66-104C-64-60-70-24-96 0L-40-4L0 0L44-4L92 0C70-24 64-60 66-104Z", "main", shade=16)
    c.ellipse(0, -104, 66, 20, "ring")
    for r in (0.72, 0.46, 0.2):
        c.add(geometry.ellipse(-2, -104, 66 * r, 20 * r), "main_light", width=4, outline=False)
    with c.details():
        for x in (-34, 8, 38):
            c.line([(x, -74), (x - 2, -30)], "main_dark", 4, opacity=0.7, outline=False)
    c.anchor("top", 0, -106)
    return c


@figure(
    "log",
    aliases=("fallen log", "tree log", "firewood", "log of wood", "piece of log"),
    height=0.45,
    units=90,
    colours={"main": "#8d6244", "ring": "#e3c08f"},
    tags=("plant",),
    home="forest",
)
def log(pose: Pose, rng: Random) -> Canvas:
    """A log on its side."""
    c = Canvas()
    c.path("M-130-84L120-84C136-84 142-62 142-42C142-20 136 0 120 0L-130 0Z", "main", shade=16)
    with c.details():
        for x0, y, x1 in ((-60, -58, 20), (-20, -34, 70), (40, -64, 110), (-80, -20, -10)):
            c.line([(x0, y), (x1, y)], "main_dark", 4.5, opacity=0.6, outline=False)
    c.ellipse(-130, -42, 26, 42, "ring")
    for r in (0.68, 0.36):
        c.add(geometry.ellipse(-130, -42, 26 * r, 42 * r), "main_light", width=4.5, outline=False)
    c.path("M40-82C48-104 70-112 92-106C84-94 72-84 62-80Z", "leaf", shade=3)
    c.anchor("top", 0, -86)
    c.anchor("seat", 0, -84)
    c.stands(-140, 140)
    return c


@figure(
    "branch",
    aliases=("tree branch", "twig", "bough"),
    height=2.2,
    units=110,
    colours={"main": "#86603f"},
    place="air",
    tags=("plant", "scenery"),
    facing="front",
    home="forest",
)
def branch(pose: Pose, rng: Random) -> Canvas:
    """A branch that reaches in from the left, with leaves."""
    c = Canvas()
    c.line([(120, 4), (170, -26), (200, -30)], "main", 9)
    c.limb([(-290, 26, 22), (-120, 8, 16), (60, 4, 12), (190, 18, 8), (246, 12, 5)], "main", shade=8)
    c.line([(-150, 4), (-110, -40), (-74, -52)], "main", 10)
    for x, y, turn, size in (
        (-72, -54, -30, 1),
        (-84, -48, 60, 0.8),
        (202, -32, -20, 1),
        (196, -26, 60, 0.8),
        (246, 12, 10, 1.1),
        (226, 16, 70, 0.9),
        (90, 12, 80, 0.9),
        (-30, 18, 100, 0.9),
        (-210, 30, 110, 1),
    ):
        with c.at(x, y, turn=turn, scale=size):
            c.curve([(0, 0), (20, -17), (54, 0), (20, 17)], "leaf", tension=0.9, shade=4)
            c.line([(4, 0), (40, 0)], "leaf_dark", 2.6, outline=False)
    c.anchor("top", 20, -7)
    c.anchor("seat", 20, -7)
    return c
