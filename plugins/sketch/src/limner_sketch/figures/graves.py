"""What stands in a graveyard: a gravestone, a stone cross, a coffin."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_thing = partial(figure, home="graveyard", facing="front")


@_thing("gravestone", aliases=("tombstone", "headstone", "grave", "grave stone", "tomb", "rip stone"), height=0.95, units=200, tags=("object",), colours={"main": "#a7abb8", "grass": "#6f9a5c", "moss": "#7f9a6a"})  # fmt: skip
def gravestone(pose: Pose, rng: Random) -> Canvas:
    """A rounded stone with a cross and lines of writing, grass at its foot."""
    c = Canvas()
    stone = c.path("M-72 0V-128C-72-212 72-212 72-128V0Z", "main", shade=14)
    with c.inside(stone), c.details():
        c.path("M-72-40C-40-52-20-20-34 4L-80 4Z", "moss")
    c.line([(0, -164), (0, -104)], "main_dark", 13, smooth=False)
    c.line([(-24, -142), (24, -142)], "main_dark", 13, smooth=False)
    with c.details():
        for y, half in ((-78, 44), (-58, 36), (-38, 26)):
            c.line([(-half, y), (half, y)], "main_dark", 8, smooth=False)
    c.rect(-88, -20, 176, 22, "main_dark", radius=6)
    c.path("M-104 2C-100-16-94-22-90-2C-86-24-78-22-76 2ZM76 2C78-20 86-24 90-2C94-20 100-14 104 2Z", "grass")
    c.anchor("top", 0, -191)
    c.anchor("seat", 0, -191)
    c.stands(-88, 88)
    return c


@_thing("stone cross", aliases=("grave cross", "celtic cross", "cross on a grave"), height=1.3, units=220, tags=("object",), colours={"main": "#a2a6b4"})  # fmt: skip
def stone_cross(pose: Pose, rng: Random) -> Canvas:
    """A cross of stone with a ring, on two steps."""
    c = Canvas()
    c.path("M-22-24V-118H-66V-158H-22V-216H22V-158H66V-118H22V-24Z", "main", shade=9)
    c.path("M-42-138C-42-194 42-194 42-138C42-82-42-82-42-138ZM-26-138C-26-104 26-104 26-138C26-172-26-172-26-138Z", "main_dark")  # fmt: skip
    c.path("M-22-24V-216H22V-24ZM-66-118V-158H66V-118Z", "main", shade=9)
    c.rect(-52, -28, 104, 20, "main_dark", radius=4)
    c.rect(-72, -12, 144, 14, "main_dark", radius=4)
    c.anchor("top", 0, -216)
    c.stands(-72, 72)
    return c


@_thing("coffin", aliases=("casket", "vampire coffin"), height=1.9, units=210, tags=("object",), colours={"main": "#7a4a35", "cross": "#d9b060"})  # fmt: skip
def coffin(pose: Pose, rng: Random) -> Canvas:
    """A coffin that stands upright, with a cross on its lid."""
    c = Canvas()
    c.polygon([(-40, -208), (40, -208), (70, -146), (44, 0), (-44, 0), (-70, -146)], "main_dark")
    lid = c.polygon([(-32, -198), (32, -198), (58, -144), (36, -10), (-36, -10), (-58, -144)], "main", shade=9)
    with c.inside(lid), c.details():
        for x in (-22, 20):
            c.line([(x, -198), (x * 0.9, -10)], "main_dark", 3, smooth=False, outline=False)
    c.line([(0, -178), (0, -96)], "cross", 12, smooth=False)
    c.line([(-24, -150), (24, -150)], "cross", 12, smooth=False)
    c.anchor("top", 0, -208)
    c.stands(-44, 44)
    return c
