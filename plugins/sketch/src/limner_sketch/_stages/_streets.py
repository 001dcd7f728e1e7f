"""Rows of houses: a street with its road, and the paved square of a town."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._stages._base import Place, Scene, band, joined
from limner_sketch._stages._built import skyline
from limner_sketch._stages._sky import sky


def _houses(scene: Scene, y: float) -> None:
    """Paint a row of houses that stands at a height, and a town behind it."""
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    skyline(scene, y, h * 0.42, 14, distance=0.7, lit=False)
    x, hues = -w * 0.03, list(scene.palette.accents)
    while x < w:
        bw, bh = w * rng.uniform(0.15, 0.2), h * rng.uniform(0.24, 0.34)
        wall = scene.material(mix(rng.choice(hues), "#fff2df", 0.55), 0.25)
        p.area(geometry.rectangle(x, y - bh, bw, bh + 4), lighter(wall, 0.02), darker(wall, 0.03))
        roof = geometry.polygon(
            [
                (x - bw * 0.05, y - bh),
                (x + bw * 0.16, y - bh * 1.26),
                (x + bw * 0.84, y - bh * 1.26),
                (x + bw * 1.05, y - bh),
            ]
        )
        p.area(roof, scene.material(mix(rng.choice(hues), "#6b4a4a", 0.45), 0.25))
        glass = "#ffdf8d" if scene.time in {"night", "dusk"} else scene.material("#d5eef7", 0.2)
        panes = [
            geometry.rectangle(x + bw * (0.14 + 0.3 * i), y - bh * (0.86 - 0.42 * j), bw * 0.16, bh * 0.24, 3)
            for i in range(3)
            for j in range(2)
            if (i, j) != (1, 1)
        ]
        p.area(joined(*panes), glass)
        p.area(
            geometry.rectangle(x + bw * 0.42, y - bh * 0.36, bw * 0.2, bh * 0.36 + 2, 5),
            scene.material(mix(rng.choice(hues), "#3a2f3a", 0.4), 0.2),
        )
        x += bw * 1.01


def street(scene: Scene) -> Place:
    """A row of houses along a road with a pavement."""
    sky(scene)
    p, w, h = scene.painter, scene.width, scene.height
    y = scene.horizon + h * 0.06
    _houses(scene, y)
    walk = scene.material("#cfc8c4")
    p.area(band(scene, y, h + 2), lighter(walk, 0.02), darker(walk, 0.05))
    road_top = y + (h - y) * 0.52
    road = scene.material("#6c6b78")
    p.area(band(scene, road_top, h + 2), road, darker(road, 0.06))
    p.area(band(scene, road_top - h * 0.014, road_top), lighter(walk, 0.06))
    middle = (road_top + h) / 2 + h * 0.03
    dashes = [geometry.rectangle(w * (0.02 + 0.16 * i), middle, w * 0.085, h * 0.012, 4) for i in range(7)]
    p.area(joined(*dashes), scene.material("#f7e9c3"), layer="texture", opacity=0.85)
    return Place(ground=(y + h * 0.08, h * 0.93), sky=(h * 0.09, h * 0.34), shadow=darker(road, 0.12), behind=walk)


def square(scene: Scene) -> Place:
    """A row of houses behind a place that is paved with flags."""
    sky(scene)
    p, w, h = scene.painter, scene.width, scene.height
    y = scene.horizon + h * 0.06
    _houses(scene, y)
    flags = scene.material("#d3c6b4")
    p.area(band(scene, y, h + 2), lighter(flags, 0.03), darker(flags, 0.05))
    rows = [y + (h - y) * share for share in (0.1, 0.24, 0.44, 0.7)]
    across = [geometry.polygon([(-2, row), (w + 2, row)], closed=False) for row in rows]
    # The joints run to a point above the houses, so that the place is seen to lie flat.
    away = [
        geometry.polygon([(w * (0.5 + 0.09 * i), y), (w * (0.5 + 0.24 * i), h + 2)], closed=False) for i in range(-6, 7)
    ]
    p.stroke(joined(*across, *away), darker(flags, 0.07), 3 * p.unit)
    return Place(ground=(y + h * 0.08, h * 0.93), sky=(h * 0.09, h * 0.34), shadow=darker(flags, 0.14), behind=flags)
