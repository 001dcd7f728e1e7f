"""The phases of the moon, as the northern half of the earth sees them."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Path
from limner_sketch.figures import figure

_phase = partial(
    figure,
    height=3.5e6,
    facing="front",
    place="sky",
    tags=("sky",),
)
_LIGHT: Final = {"main": "#fbf0c8", "crater": "#e6d39c", "shade": "#4b4f72"}
_R: Final = 96
_CRATERS: Final = ((-36, -130, 20), (30, -146, 11), (34, -84, 26), (-22, -62, 14), (4, -112, 8), (60, -118, 8))


def _lit(bulge: float, *, right: bool) -> Path:
    """Return the lit part: a half of the disc, and as much of the other one as ``bulge`` says, -1 to 1."""
    k, side = geometry.KAPPA * _R, 1 if right else -1
    top, low = -100 - _R, -100 + _R
    out, inner = side * _R, -side * _R * bulge
    return (
        ("M", 0, top), ("C", side * k, top, out, -100 - k, out, -100), ("C", out, -100 + k, side * k, low, 0, low),
        ("C", inner * geometry.KAPPA, low, inner, -100 + k, inner, -100), ("C", inner, -100 - k, inner * geometry.KAPPA, top, 0, top), ("Z",),
    )  # fmt: skip


def _moon(bulge: float, *, right: bool = True) -> Canvas:
    c = Canvas()
    c.circle(0, -100, _R, "shade")
    lit = _lit(bulge, right=right)
    c.add(lit, "main")
    with c.inside(lit):
        for x, y, r in _CRATERS:
            c.ellipse(x, y, r, r * 0.92, "crater", outline=False)
    return c


@_phase("new moon", colours={"main": "#4b4f72"})
def new_moon(pose: Pose, rng: Random) -> Canvas:
    """A moon of which nothing is lit."""
    c = Canvas()
    c.circle(0, -100, _R, "main")
    return c


@_phase("waxing crescent", colours=_LIGHT, aliases=("waxing crescent moon",))
def waxing_crescent(pose: Pose, rng: Random) -> Canvas:
    """A crescent at the right."""
    return _moon(-0.55)


@_phase("first quarter", colours=_LIGHT, aliases=("first quarter moon", "quarter moon"))
def first_quarter(pose: Pose, rng: Random) -> Canvas:
    """A moon whose right half is lit."""
    return _moon(0.0)


@_phase("waxing gibbous", colours=_LIGHT, aliases=("gibbous moon", "waxing gibbous moon"))
def waxing_gibbous(pose: Pose, rng: Random) -> Canvas:
    """A moon of which only a crescent at the left is dark."""
    return _moon(0.55)


@_phase("waning gibbous", colours=_LIGHT, aliases=("waning gibbous moon",))
def waning_gibbous(pose: Pose, rng: Random) -> Canvas:
    """A moon of which only a crescent at the right is dark."""
    return _moon(0.55, right=False)


@_phase("last quarter", colours=_LIGHT, aliases=("third quarter", "last quarter moon"))
def last_quarter(pose: Pose, rng: Random) -> Canvas:
    """A moon whose left half is lit."""
    return _moon(0.0, right=False)


@_phase("waning crescent", colours=_LIGHT, aliases=("waning crescent moon",))
def waning_crescent(pose: Pose, rng: Random) -> Canvas:
    """A crescent at the left."""
    return _moon(-0.55, right=False)
