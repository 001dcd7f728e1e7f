"""Pillars and posts, around which something may wind, and a clear bottle, in which something may be."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_thing = partial(figure, facing="front")


@_thing("column", aliases=("pillar", "marble column", "stone column", "greek column", "roman column", "stone pillar", "marble pillar"), height=3.6, units=200, tags=("object",), colours={"main": "#ece6da"})  # fmt: skip
def column(pose: Pose, rng: Random) -> Canvas:
    """A fluted column of marble on its base."""
    c = Canvas()
    c.rect(-44, -14, 88, 14, "main_dark", radius=3, shade=4)
    c.rect(-36, -26, 72, 14, "main", radius=5, shade=5)
    c.path("M-28-176L28-176L31-26L-31-26Z", "main", shade=9)
    with c.details():
        c.add(lines(*([(x, -172), (x * 1.1, -30)] for x in (-17, -6, 6, 17))), "main_dark", width=4)
    c.rect(-36, -186, 72, 13, "main", radius=6, shade=5)
    c.rect(-44, -200, 88, 16, "main", radius=3, shade=5)
    c.anchor("top", 0, -200)
    c.anchor("seat", 0, -200)
    c.stands(-44, 44)
    return c


@_thing("fence post", aliases=("wooden post", "hitching post", "mooring post", "wooden stake", "bollard"), height=1.3, units=200, tags=("object",), colours={"main": "#9a6a45"})  # fmt: skip
def fence_post(pose: Pose, rng: Random) -> Canvas:
    """A thick wooden post."""
    c = Canvas()
    c.path("M-24 0L-22-176C-22-186-8-198 0-198C8-198 22-186 22-176L24 0Z", "main", shade=9)
    with c.details():
        c.add(lines([(-10, -150), (-9, -96)], [(6, -120), (8, -40)], [(-12, -64), (-12, -24)]), "main_dark", width=4)
    c.anchor("top", 0, -198)
    c.anchor("seat", 0, -198)
    c.stands(-26, 26)
    return c


@_thing("clear bottle", aliases=("empty bottle",), named=("cork",), height=0.3, units=150, home="table", tags=("object",), colours={"main": "#d3ebe8", "cork": "#b9834f", "stand": "#8a5a3a"})  # fmt: skip
def clear_bottle(pose: Pose, rng: Random) -> Canvas:
    """A bottle of clear glass that lies on a stand, with what is in it to be seen."""
    c = Canvas()
    for x in (-70, 70) if pose.action != "swim" else ():
        c.path(f"M{x - 20} 0L{x + 20} 0L{x + 12}-30L{x - 12}-30Z", "stand", shade=4)
    if pose.action != "swim":  # afloat it lies on no stand
        c.rect(-110, -10, 220, 10, "stand", radius=4)
    c.rect(176, -92, 30, 26, "cork", radius=5, shade=4)
    c.path("M-138-46C-150-80-150-100-138-128C-132-142-120-146-106-146L66-146C92-146 104-104 130-98L178-98L178-62L130-62C104-56 92-16 66-16L-106-16C-120-16-132-30-138-46Z", "main", shade=5)  # fmt: skip
    c.path("M-136-52C-60-64-20-44 40-56C62-60 78-58 92-42C84-26 76-20 66-20L-106-20C-122-20-132-34-136-52Z", "water", outline=False)  # fmt: skip
    with c.front():
        c.line([(-110, -132), (-30, -136), (44, -134)], "shine", 8, opacity=0.75, outline=False)
        c.line([(136, -90), (166, -90)], "shine", 5, opacity=0.75, outline=False)
    c.anchor("inside", -22, -46)
    c.anchor("top", -20, -146)
    c.stands(-110, 110)
    return c
