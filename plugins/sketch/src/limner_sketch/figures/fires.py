"""Fire that has got hold of something, smoke, and sound that is seen."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_TONGUE = "M0-150C22-110 52-92 52-46C52-14 30 0 0 0C-30 0-52-14-52-46C-52-76-36-86-30-112C-16-100-12-90-10-78C-2-98-6-124 0-150Z"


@figure(
    "blaze",
    aliases=("inferno", "wildfire", "big fire"),
    height=2.0,
    units=200,
    colours={"main": "#f0622d", "second": "#f9a932", "third": "#fde27a", "smoke": "#8d8a96"},
    facing="front",
    tags=("object",),
)
def blaze(pose: Pose, rng: Random) -> Canvas:
    """Tongues of flame side by side, with smoke above."""
    c = Canvas()
    for x, y, r in ((-30, -190, 34), (20, -226, 42), (-12, -270, 36), (44, -296, 30)):
        c.ellipse(x, y, r, r * 0.86, "smoke", opacity=0.55, outline=False)
    tongues = ((-92, 0.66), (-48, 0.98), (6, 1.22), (56, 0.92), (98, 0.6))
    for x, scale in tongues:
        with c.at(x, 2, scale=scale):
            c.path(_TONGUE, "main")
    for x, scale in tongues:
        with c.at(x, 2, scale=scale * 0.66):
            c.path(_TONGUE, "second", outline=False)
    for x, scale in tongues[1:4]:
        with c.at(x, 2, scale=scale * 0.36):
            c.path(_TONGUE, "third", outline=False)
    return c


@figure(
    "smoke",
    aliases=("cloud of smoke", "puff of smoke", "smoke cloud", "plume of smoke"),
    height=3.0,
    units=220,
    colours={"main": "#a9a7b2"},
    facing="front",
    tags=("object",),
)
def smoke(pose: Pose, rng: Random) -> Canvas:
    """Smoke that rises in puffs."""
    c = Canvas()
    puffs = ((0, -14, 16), (10, -40, 22), (-8, -74, 28), (18, -112, 34), (-6, -156, 40), (34, -186, 32))
    for x, y, r in puffs:
        c.ellipse(x, y, r, r * 0.88, "main", shade=r * 0.18, outline=True)
    return c


@figure("wave of sound", aliases=("sound wave", "lines of sound"), height=0.3, units=200, colours={"main": "#e8843a"}, tags=("object",), place="air")  # fmt: skip
def sound_lines(pose: Pose, rng: Random) -> Canvas:
    """Three arcs that spread to the right."""
    c = Canvas()
    for x, reach in ((0, 34), (30, 62), (60, 92)):
        c.path(
            f"M{x} {-100 - reach}C{x + reach * 0.62} {-100 - reach * 0.5} {x + reach * 0.62} {-100 + reach * 0.5} {x} {-100 + reach}",
            "main",
            width=13,
        )
    return c
