"""Fields: what grows in rows from the horizon to the front."""

from __future__ import annotations

import math
from typing import Final, Literal, TypeAlias

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, closed, dot, joined
from limner_sketch._stages._sky import birds, sky

Growth: TypeAlias = Literal["grain", "spike", "bloom", "tall", "round"]


@frozen
class Crop:
    """What grows in a field.

    Attributes:
        growth: How it looks from afar: ``grain`` is one sea of ears, ``spike`` and ``bloom`` are bushes in colour, ``tall`` stands
            in walls of leaves, ``round`` lies on the ground.
        colours: Those of the ears, blossoms or fruit; several change from plant to plant.
        heart: The colour in the middle of a blossom.
        shown: How many are drawn large in front when nothing else is in the picture.
        head: How a blossom looks from near: a ``cup``, with ``rays`` around its heart, or round.
    """

    growth: Growth
    colours: tuple[str, ...]
    heart: str = ""
    shown: int = 0
    head: Literal["round", "cup", "rays"] = "round"


CROPS: Final[dict[str, Crop]] = {
    "wheat": Crop("grain", ("#e2b548",)),
    "corn": Crop("tall", ("#f4cf52",)),
    "sunflower": Crop("bloom", ("#f7c02f",), "#6f4327", shown=5, head="rays"),
    "lavender": Crop("spike", ("#8f6fd0", "#a78be0")),
    "tulip": Crop("bloom", ("#e2453f", "#f4b73a", "#ef7fae"), shown=5, head="cup"),
    "poppy": Crop("bloom", ("#e2452f",), "#33283a", shown=5),
    "flower": Crop("bloom", ("#f5f0ff", "#f2b134", "#ef7fae", "#7a8df0"), "#f2b134", shown=5),
    "rose": Crop("bloom", ("#d8344a", "#ef8fa8"), shown=5),
    "pumpkin": Crop("round", ("#ee8a34",), shown=3),
    "strawberry": Crop("round", ("#e63f47",)),
    "cotton": Crop("bloom", ("#ffffff",)),
}
_ROWS = 8
_NEAR = 0.024  # height in shares of the picture's: of blossoms that are larger the shape is seen


def field(scene: Scene, crop: Crop) -> Place:
    """Paint a field under the sky, with far hills and a line of trees."""
    sky(scene)
    if scene.time == "day" and scene.rng.random() < 0.6:
        birds(scene)
    if scene.setting == "mountains":
        land.ridge(scene, scene.horizon + scene.height * 0.03, scene.height * 0.3, distance=0.5)
    land.hills(scene, 2)
    h = scene.height
    top = scene.horizon + h * 0.05
    land.round_trees(scene, top + h * 0.006, h * 0.075, 11, distance=0.5)
    leaf = scene.palette.leaf
    soil = {
        "grain": mix(crop.colours[0], "#b98a3a", 0.25),
        "spike": mix(leaf, "#7a9a6a", 0.4),
        "bloom": leaf,
        "tall": mix(leaf, "#9bb85a", 0.4),
        "round": mix(scene.palette.grass, "#8a7a4a", 0.3),
    }[crop.growth]
    far, near = _lit(scene, soil, 0.4), _lit(scene, soil)
    scene.painter.area(band(scene, top, h + 2), lighter(far, 0.03), darker(near, 0.05))
    for row in range(_ROWS):
        share = (row / (_ROWS - 1)) ** 1.5
        y = top + (h * 1.02 - top) * (0.04 + 0.9 * share)
        size = h * (0.012 + 0.05 * share)
        _row(scene, crop, y, size, 0.4 * (1 - share), row)
    ground = scene.level + (1 - scene.level) * 0.5
    after = (
        (lambda: _row(scene, crop, h * 1.03, h * 0.085, 0, _ROWS),) if crop.growth in {"grain", "spike", "tall"} else ()
    )
    return Place(
        ground=(ground * h, 0.93 * h),
        sky=(h * 0.1, scene.horizon * 0.82),
        shadow=darker(near, 0.2),
        behind=scene.material(soil if crop.growth == "grain" else crop.colours[0], 0.2),
        after=after,
    )


def _lit(scene: Scene, colour: str, distance: float = 0) -> str:
    """Return what grows in this light: at night something of its colour is left."""
    return mix(scene.material(colour, distance), colour, 0.38 if scene.time == "night" else 0)


def _row(scene: Scene, crop: Crop, y: float, size: float, distance: float, number: int) -> None:
    """Paint one row of plants, its feet at a height."""
    p = scene.painter
    tones = [_lit(scene, colour, distance) for colour in crop.colours]
    leaf = scene.material(mix(scene.palette.leaf, "#2f6a4a", 0.2), distance)
    if crop.growth == "grain":
        tone = lighter(tones[0], 0.05) if number % 2 else darker(tones[0], 0.045)
        p.area(_tufted(scene, y, size * 1.3), lighter(tone, 0.03), darker(tone, 0.04))
        return
    if crop.growth == "tall":
        p.area(_tufted(scene, y, size * 2.1), lighter(leaf, 0.04 if number % 2 else 0.0), darker(leaf, 0.05))
    elif crop.growth != "round":
        p.area(_tufted(scene, y, size * 0.8), lighter(leaf, 0.03), darker(leaf, 0.03))
    _fruit(scene, crop, y, size, tones, scene.material(crop.heart, distance) if crop.heart else "", number)


def _fruit(scene: Scene, crop: Crop, y: float, size: float, tones: list[str], heart: str, number: int) -> None:
    """Paint the ears, blossoms or fruit of a row; from near, blossoms have their shape."""
    p, rng, w = scene.painter, scene.rng, scene.width
    near = crop.head != "round" and size > scene.height * _NEAR
    step = size * {"spike": 0.75, "bloom": 1.5, "tall": 1.6, "round": 2.6}[crop.growth]
    count = min(46, int(w / step) + 2)
    step = w / (count - 1)
    groups: list[list[Path]] = [[] for _ in tones]
    hearts: list[Path] = []
    high = 0.85 if near else 0.7 if crop.growth == "bloom" else 0.35
    for i in range(count):
        x = step * (i + (0.5 if number % 2 else 0)) + rng.uniform(-0.2, 0.2) * step
        dy = rng.uniform(-0.16, 0.16) * size
        mark = groups[(i * 7 + number * 3) % len(tones)]
        if crop.growth in {"spike", "tall"}:
            foot, tip = (
                (y - size * 0.35, y - size * 1.25) if crop.growth == "spike" else (y - size * 1.1, y - size * 1.7)
            )
            mark.append((("M", x, foot + dy), ("L", x + size * 0.04, tip + dy)))
            continue
        mark.append(_blossom(crop.head, x, y - size * high + dy, size * 0.62) if near else dot(x, y - size * high + dy))
        if heart and size > scene.height * 0.02:
            hearts.append(dot(x, y - size * high + dy))
    wide = size * {"spike": 0.3, "bloom": 0.72, "tall": 0.34, "round": 0.95}[crop.growth]
    for tone, marks in zip(tones, groups, strict=True):
        if marks and near:
            p.area(joined(*marks), lighter(tone, 0.04), darker(tone, 0.03))
        elif marks:
            p.stroke(joined(*marks), tone if number % 2 else darker(tone, 0.025), wide)
    if hearts:
        p.stroke(joined(*hearts), heart, wide * 0.45)


def _blossom(head: str, x: float, y: float, s: float) -> Path:
    """Return a blossom around (x, y): the cup of a tulip, or rays."""
    if head == "cup":
        points = [(-0.62, -0.1), (-0.6, -0.8), (-0.24, -0.5), (0, -0.98), (0.24, -0.5), (0.6, -0.8), (0.62, -0.1), (0, 0.5)]  # fmt: skip
        return geometry.curve([(x + a * s, y + b * s) for a, b in points], tension=0.6)
    return geometry.polygon([(x + s * k * math.cos(math.tau * i / 22), y + s * k * 0.9 * math.sin(math.tau * i / 22)) for i in range(22) for k in ((1.0, 0.62)[i % 2],)])  # fmt: skip


def _tufted(scene: Scene, y: float, size: float) -> Path:
    """Return a strip across the picture with an upper edge of blades or ears."""
    w, rng = scene.width, scene.rng
    count = max(16, min(44, int(w / (size * 0.8))))
    phase = rng.uniform(0, math.tau)
    points = []
    for i in range(count * 2 + 1):
        x = w * i / (count * 2)
        rise = size * (0.62 if i % 2 else 1.0) * (1 + 0.12 * math.sin(phase + i * 0.7))
        points.append((x, y - rise))
    return (
        geometry.polygon([*points, (w + 2, y + size * 0.4), (-2, y + size * 0.4)])
        if size > 4
        else closed(points, y + size)
    )


__all__ = ["CROPS", "Crop", "field"]
