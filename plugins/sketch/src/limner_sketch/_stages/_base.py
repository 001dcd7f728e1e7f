"""What every setting starts from, and what it gives back."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Final

from attrs import field, frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure
from limner_sketch._geometry import Path, Point
from limner_sketch._painter import Painter
from limner_sketch._palettes import Light, Palette

SNOW: Final = "#f3f7fc"
_WHITES: Final = frozenset({SNOW, "#ffffff", "#fbfdff"})
_SNOWLIGHT: Final = 0.45  # of the light of the time: snow is pale at dusk, too


@frozen
class Scene:
    """The circumstances of a picture.

    Attributes:
        painter: Paints it.
        setting: Where.
        time: Time of day.
        weather: The weather.
        palette: Its colours.
        light: The light on things.
        rng: Small chances of the scenery.
        sun: Where sun or moon stand, in shares of width and height.
        skip: Nouns of the sky that the plan names itself, so that the setting must not add its own.
        without: Nouns that must not be seen.
        level: Height of the horizon in shares of the picture's height from above.
        crop: The noun of what grows there in rows.
        span: What sort of bridge leads across, and its colour: ``stone``, ``viaduct``, ``wood`` or ``iron``.
        adrift: Whether all of it is on the water, so that no bank is needed.
        backdrop: The colour of a plain backdrop, or ``transparent`` where there is none; None leaves it to the palette.
        bare: Whether nothing stands in it, so that its foreground is its own.
        stood_in: Whether people are in it, so that a room is not shown from close by.
        summit: A mountain that has a name: it stands alone behind all else.
    """

    painter: Painter
    setting: str
    time: str
    weather: str | None
    palette: Palette
    light: Light
    rng: Random
    sun: Point
    skip: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    level: float = 0.62
    crop: str | None = None
    span: tuple[str, str | None] | None = None
    bare: bool = False
    stood_in: bool = False
    adrift: bool = False
    backdrop: str | None = None
    summit: Figure | None = None

    @property
    def width(self) -> int:
        """Width of the picture."""
        return self.painter.width

    @property
    def height(self) -> int:
        """Height of the picture."""
        return self.painter.height

    @property
    def horizon(self) -> float:
        """Height of the horizon in units from above."""
        return self.height * self.level

    @property
    def snowy(self) -> bool:
        """Whether snow lies."""
        return self.weather == "snow" or self.setting == "snow"

    def material(self, colour: str, distance: float = 0) -> str:
        """Return how a material looks in this light at a distance of 0 (near) to 1 (far)."""
        return self.light.on(colour, distance, share=_SNOWLIGHT if self.snowy and colour in _WHITES else 1)

    @property
    def ground(self) -> str:
        """The natural colour of the ground: grass, or snow where it lies."""
        return SNOW if self.snowy else self.palette.grass


@frozen
class Place:
    """What a setting offers to the things in it.

    Attributes:
        ground: The heights between which things stand: far and near.
        sky: The heights between which things fly.
        water: The heights between which things swim, if there is water.
        deck: The heights at which those stand who cross a bridge.
        deep: The heights between which things swim below the surface, where the water is cut open.
        columns: How many panels there are side by side, where each shows a thing of its own.
        shadow: Colour of shadows on the ground.
        behind: Colour that things are mostly seen against.
        figure_light: How strongly the light of the time falls on things, 0..1.
        sill: Left and right end of a window sill, and its height, if there is one to sit on.
        after: Painted when all things are there: mist, rain, leaves in the foreground.
    """

    ground: tuple[float, float]
    sky: tuple[float, float]
    water: tuple[float, float] | None = None
    deck: tuple[float, float] | None = None
    deep: tuple[float, float] | None = None
    columns: int | None = None
    shadow: str = "#1f2a4a"
    behind: str = "#dfeee2"
    figure_light: float = 0.3
    sill: tuple[float, float, float] | None = None
    after: tuple[Callable[[], None], ...] = field(default=())


def wave(scene: Scene, y: float, swing: float, *, bumps: int = 4, bottom: float | None = None) -> Path:
    """Return a soft hill line across the picture, closed at the bottom."""
    width, rng = scene.width, scene.rng
    points: list[Point] = []
    phase = rng.uniform(0, math.tau)
    for i in range(bumps + 3):
        x = width * (i - 1) / bumps
        points.append((x, y + math.sin(phase + i * 1.9) * swing * 0.6 + rng.uniform(-0.4, 0.4) * swing))
    return closed(points, scene.height if bottom is None else bottom)


def closed(points: list[Point], bottom: float) -> Path:
    """Return a smooth line closed downwards to a height."""
    line = geometry.curve(points, closed=False)
    return (*line, ("L", points[-1][0], bottom), ("L", points[0][0], bottom), ("Z",))


def band(scene: Scene, top: float, bottom: float) -> Path:
    """Return a rectangle across the picture."""
    return geometry.rectangle(-2, top, scene.width + 4, bottom - top)


def dot(x: float, y: float) -> Path:
    """Return a line of next to no length: with a round end it is a dot as wide as the stroke, and short to write."""
    return (("M", x, y), ("L", x + 0.1, y))


def joined(*paths: Path) -> Path:
    """Return several outlines as one, which is shorter to write."""
    return tuple(segment for path in paths for segment in path)


def scattered(rng: Random, count: int, left: float, right: float, top: float, bottom: float) -> list[Point]:
    """Return points spread evenly with some chance, the far ones first."""
    points: list[Point] = []
    for i in range(count):
        x = left + (right - left) * ((i * 0.6180339887 + rng.uniform(-0.08, 0.08)) % 1)
        points.append((x, top + (bottom - top) * rng.random()))
    return sorted(points, key=lambda p: p[1])
