"""What hangs from above, or is hung by: a rope, a cord from the ceiling, a curtain."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_thing = partial(figure, facing="front")


@_thing("hanging rope", aliases=("climbing rope", "rope swing rope"), height=2.4, units=200, place="air", tags=("object",), colours={"main": "#c9a46a"})  # fmt: skip
def hanging_rope(pose: Pose, rng: Random) -> Canvas:
    """A rope that comes down from above, with a knot at its end."""
    c = Canvas()
    c.line([(0, -200), (3, -120), (-2, -50), (0, -8)], "main", 11)
    with c.details():
        c.add(lines(*([(-5, y), (5, y - 7)] for y in range(-190, -14, 14))), "main_dark", width=3)
    c.ellipse(0, -12, 10, 12, "main_dark")
    c.anchor("hang", 0, -60)
    c.anchor("top", 0, -200)
    return c


@_thing("ceiling", aliases=("ceiling hook",), height=1.2, units=200, place="air", home="room", tags=("object",), colours={"main": "#8a7a6c"})  # fmt: skip
def ceiling(pose: Pose, rng: Random) -> Canvas:
    """A cord from a hook in the ceiling."""
    c = Canvas()
    c.path("M-22-200L22-200L14-184L-14-184Z", "main")
    c.line([(0, -186), (0, -104)], "main_dark", 5)
    c.anchor("hang", 0, -104)
    c.anchor("top", 0, -200)
    return c


@_thing("curtain", aliases=("curtains", "drapes", "stage curtain", "red curtain", "velvet curtain"), height=2.3, units=200, home="room", tags=("object",), colours={"main": "#b8434e", "rod": "#c9a04a"})  # fmt: skip
def curtain(pose: Pose, rng: Random) -> Canvas:
    """A curtain of two lengths on a rod, drawn so far that somebody looks out between them."""
    c = Canvas()
    for side in (-1, 1):
        with c.at(0, 0, flip=side < 0):
            cloth = c.path(
                "M10-192L96-192C98-128 96-62 102-4C90 2 82-4 72 0C62 4 54-4 44 0C34 4 28-2 20-2C28-62 18-128 10-192Z",
                "main",
                shade=9,
            )
            with c.inside(cloth), c.details():
                c.add(lines(*([(x, -190), (x + 2, -90), (x + 6, 0)] for x in (32, 54, 76))), "main_dark", width=6)
                c.add(lines(*([(x, -190), (x + 2, -90), (x + 6, 0)] for x in (43, 65))), "main_light", width=3)
    c.line([(-112, -194), (112, -194)], "rod", 8, smooth=False)
    for x in (-112, 112):
        c.circle(x, -194, 8, "rod")
    c.stands(-100, 100)
    return c
