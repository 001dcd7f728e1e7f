"""Trunks and crowns of trees, and the fruit in them."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Path


def lumpy(x: float, y: float, rx: float, ry: float, lumps: int) -> Path:
    """Return a crown of rounded lumps around (x, y)."""
    ring = [
        (x + rx * math.cos(math.tau * i / lumps + 0.4), y + ry * math.sin(math.tau * i / lumps + 0.4))
        for i in range(lumps)
    ]
    out: list[geometry.Segment] = [("M", *ring[0])]
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        out.append(("C", x + (x0 - x) * 1.42, y + (y0 - y) * 1.42, x + (x1 - x) * 1.42, y + (y1 - y) * 1.42, x1, y1))
    return (*out, ("Z",))


def trunk(c: Canvas, top: float, width: float) -> None:
    """Draw a trunk that spreads at the ground, up to a height."""
    w = width
    c.path(
        f"M{-w * 1.5} 0C{-w * 0.7} -8 {-w * 0.72} -30 {-w * 0.6} {top}L{w * 0.6} {top}C{w * 0.72} -30 {w * 0.7} -8 {w * 1.5} 0"
        f"C{w * 0.8} -2 {w * 0.4} -4 0 -1C{-w * 0.5} -4 {-w * 0.9} -2 {-w * 1.5} 0Z",
        "wood",
        shade=w * 0.5,
    )
    c.stands(-w * 1.6, w * 1.6)


# Where the fruit hangs in a crown, so that few are spread over all of it.
_SPOTS = (
    (-44, -128), (36, -158), (-22, -168), (50, -122), (10, -134), (-12, -110), (22, -184), (-56, -150), (-26, -140), (28, -108), (6, -160), (-40, -104),
)  # fmt: skip
MOST_FRUIT = len(_SPOTS)
"""So many of a fruit can be counted in a tree."""
_USUAL = 8


def fruit_tree(
    pose: Pose, rng: Random, *, fruit: str | None = None, round_fruit: bool = True, many: int | None = None
) -> Canvas:
    """A broad crown on a forked trunk, light from the upper left; of fruit that is counted there are so many."""
    c = Canvas()
    trunk(c, -86, 13)
    c.line([(4, -70), (26, -92), (40, -104)], "wood", 9)
    c.line([(-4, -64), (-24, -84), (-36, -96)], "wood", 9)
    crown = lumpy(0, -138, 62 + rng.uniform(-4, 4), 48, rng.choice((7, 8)))
    c.add(crown, "main_dark")
    with c.inside(crown):
        c.add(lumpy(-8, -146, 60, 46, 8), "main", outline=False)
        c.add(lumpy(-24, -160, 36, 27, 6), "main_light", outline=False)
    with c.details():
        for x, y in ((14, -120), (36, -140), (-36, -118), (2, -146)):
            c.line([(x - 8, y), (x, y + 5), (x + 8, y)], "main_dark", 3.4, opacity=0.7, outline=False)
    if fruit:
        for x, y in _SPOTS[: many or _USUAL]:
            if round_fruit:
                c.circle(x, y, 9.5 if many else 8.5, fruit, shade=2.5)
            else:
                c.circle(x + rng.uniform(-4, 4), y + rng.uniform(-4, 4), 6, fruit, outline=False)
    c.anchor("top", 0, -198)
    c.anchor("back", 0, -100)
    return c
