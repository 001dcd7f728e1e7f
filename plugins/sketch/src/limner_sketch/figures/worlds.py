"""Planets, each as it is known, and what else goes around a star."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_BANDED = ((-168, 15), (-138, 20), (-104, 13), (-74, 22), (-38, 15))


def _world(pose: Pose, rng: Random, *, face: str) -> Canvas:
    """A ball with bands, with spots, or with caps of ice."""
    c = Canvas()
    ball = geometry.ellipse(0, -100, 96, 96)
    c.add(ball, "main", shade=15, around=(0, -100, 96, 96))
    with c.inside(ball):
        if face == "bands":
            for k, (y, w) in enumerate(_BANDED):
                c.line(
                    [(-104, y + 8), (0, y - 5), (104, y - 10)],
                    ("main_light", "second")[k % 2],
                    w,
                    opacity=0.75,
                    smooth=True,
                    outline=False,
                )
            c.ellipse(34, -72, 27, 17, "spot", outline=False)
        elif face == "rock":
            for x, y, r in (
                (-40, -140, 21),
                (32, -116, 29),
                (-22, -66, 25),
                (52, -56, 13),
                (8, -166, 12),
                (-66, -96, 11),
            ):
                c.ellipse(x, y, r, r * 0.82, "main_dark", opacity=0.6, outline=False)
        elif face == "mars":
            c.curve(
                [(-90, -110), (-40, -130), (10, -112), (60, -124), (92, -96), (40, -84), (-10, -92), (-60, -80)],
                "main_dark",
                opacity=0.55,
                outline=False,
            )
            for x, y, r in ((-36, -54, 14), (34, -50, 18), (20, -152, 11)):
                c.ellipse(x, y, r, r * 0.8, "main_dark", opacity=0.45, outline=False)
            c.ellipse(0, -194, 42, 14, "cap", outline=False)
            c.ellipse(0, -6, 34, 10, "cap", outline=False)
        else:
            for y, w in ((-150, 9), (-96, 15), (-48, 8)):
                c.line(
                    [(-96, y + 6), (0, y - 4), (96, y - 8)], "main_light", w, opacity=0.5, smooth=True, outline=False
                )
    return c  # fmt: skip


for _noun, _face, _colours in (
    ("mars", "mars", {"main": "#cf5f3c", "cap": "#fbeee6"}),
    ("jupiter", "bands", {"main": "#e3bd90", "second": "#b9784f", "spot": "#c2543c"}),
    ("venus", "smooth", {"main": "#e8c05f"}),
    ("mercury", "rock", {"main": "#a39a94"}),
    ("neptune", "smooth", {"main": "#3f6fd8"}),
    ("uranus", "smooth", {"main": "#8fd6dc"}),
    ("pluto", "rock", {"main": "#cdb9a2"}),
):
    figure(
        _noun,
        height=1.0,
        colours=_colours,
        aliases=(f"planet {_noun}", f"the planet {_noun}", *(("red planet",) if _noun == "mars" else ())),
        facing="front",
        place="sky",
        tags=("sky",),
        home="space",
    )(partial(_world, face=_face))


@figure(
    "asteroid",
    height=0.8,
    colours={"main": "#8d8791"},
    aliases=("meteoroid", "space rock", "asteroids"),
    facing="front",
    place="air",
    tags=("object",),
    home="space",
)
def asteroid(pose: Pose, rng: Random) -> Canvas:
    """A lump of rock with craters."""
    c = Canvas()
    c.curve(
        [(-88, -70), (-70, -140), (-10, -172), (54, -156), (94, -104), (78, -44), (20, -12), (-50, -20)],
        "main",
        tension=0.6,
        shade=16,
    )
    for x, y, r in ((-34, -116, 20), (32, -104, 26), (-14, -56, 18), (48, -52, 11)):
        c.ellipse(x, y, r, r * 0.8, "main_dark")
    return c  # fmt: skip


@figure(
    "space station",
    height=9.0,
    units=200,
    colours={"main": "#e7ebf1", "panel": "#2f5fae", "second": "#aab4c2", "window": "#8fd0f0"},
    aliases=("orbital station", "international space station", "iss"),
    facing="front",
    place="air",
    tags=("vehicle",),
    home="space",
)
def space_station(pose: Pose, rng: Random) -> Canvas:
    """Modules in a row, with wings that take in the light."""
    c = Canvas()
    c.rect(-240, -108, 480, 12, "second", radius=5)
    for x in (-232, -166, 118, 184):
        for y in (-196, -92):
            c.rect(x, y, 50, 86, "panel", radius=4)
            with c.details():
                for k in (1, 2):
                    c.line([(x, y + 29 * k), (x + 50, y + 29 * k)], "main_light", 2.5, smooth=False, outline=False)
                c.line([(x + 25, y), (x + 25, y + 86)], "main_light", 2.5, smooth=False, outline=False)
    c.rect(-100, -130, 200, 56, "main", radius=24, shade=9)
    c.rect(-30, -190, 60, 180, "main", radius=24, shade=9)
    for x, y in ((-66, -102), (0, -102), (66, -102), (0, -156), (0, -48)):
        c.circle(x, y, 12, "window")
    c.rect(-19, -204, 38, 18, "second", radius=6)
    c.rect(-19, -14, 38, 14, "second", radius=5)
    return c


@figure(
    "black hole",
    height=1.0,
    colours={"main": "#0b0718", "ring": "#f7a045", "glow": "#ffd98a"},
    facing="front",
    place="sky",
    tags=("sky",),
    home="space",
)
def black_hole(pose: Pose, rng: Random) -> Canvas:
    """A dark disc in a bright, tilted ring."""
    c = Canvas()
    c.ellipse(0, -100, 92, 92, "ring", opacity=0.55)
    c.ellipse(0, -100, 80, 80, "glow")
    c.ellipse(0, -100, 150, 34, "ring", turn=-14)
    c.ellipse(0, -100, 120, 20, "glow", turn=-14)
    c.circle(0, -100, 66, "main")
    band = geometry.curve([(-140, -70), (-60, -66), (0, -78), (70, -100), (142, -132)], closed=False)
    c.add(band, "glow", width=13)
    return c
