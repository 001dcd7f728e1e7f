"""Rows of houses: a village, a street with its road, and the paved square of a town."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, joined
from limner_sketch._stages._built import lamps, skyline
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
        tiles = scene.material(mix(rng.choice(hues), "#6b4a4a", 0.45), 0.25)
        p.area(roof, scene.material("#f3f7fc", 0.1) if scene.snowy else tiles)
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


def village(scene: Scene) -> Place:
    """Hills with a church and small houses, their windows lit in the evening."""
    sky(scene)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    land.ridge(scene, scene.horizon + h * 0.04, h * 0.2, distance=0.7, peaks=4)
    land.hills(scene, 3)
    lit = scene.time in {"night", "dusk"}
    glass = "#ffdf8d" if lit else scene.material("#d5eef7", 0.2)
    white = scene.material("#ffffff", 0.15)
    for row, (y, size, count) in enumerate(((scene.horizon + h * 0.1, 0.08, 8), (scene.horizon + h * 0.2, 0.15, 6))):
        land.round_trees(scene, y, h * size * 1.3, 7, distance=0.4 - 0.16 * row)
        for i in range(count):
            x, s = w * (i + rng.uniform(0.15, 0.75)) / count, h * size * rng.uniform(0.85, 1.15)
            wall = scene.material(mix(rng.choice(scene.palette.accents), "#fff2df", 0.72), 0.3 - 0.15 * row)
            roof = (
                white
                if scene.snowy
                else scene.material(mix(rng.choice(("#b5543f", "#8a5a4a", "#a8603f")), wall, 0.1), 0.3)
            )
            p.area(geometry.rectangle(x, y - s * 0.62, s, s * 0.62), lighter(wall, 0.02), darker(wall, 0.04))
            p.area(
                geometry.polygon(
                    [(x - s * 0.12, y - s * 0.58), (x + s * 0.5, y - s * 1.12), (x + s * 1.12, y - s * 0.58)]
                ),
                roof,
            )
            panes = [geometry.rectangle(x + s * k, y - s * 0.47, s * 0.21, s * 0.23, 2) for k in (0.12, 0.67)]
            if lit and row:
                p.glow(x + s * 0.5, y - s * 0.3, s * 0.95, "#ffdf8d", 0.4)
            if row and i % 2 == 0:
                smoke = [
                    geometry.ellipse(x + s * (0.84 + dx), y - s * up, s * r, s * r * 0.8)
                    for dx, up, r in ((0.0, 1.24, 0.07), (0.07, 1.4, 0.09), (0.0, 1.58, 0.12))
                ]
                p.area(joined(*smoke), mix(scene.light.haze, "#ffffff", 0.45), layer="texture", opacity=0.7)
                p.area(geometry.rectangle(x + s * 0.77, y - s * 1.13, s * 0.13, s * 0.42), darker(roof, 0.08))
            p.area(joined(*panes), glass, layer="texture")
            p.area(
                geometry.rectangle(x + s * 0.41, y - s * 0.34, s * 0.19, s * 0.34, 3),
                darker(wall, 0.3),
                layer="texture",
            )
        if row == 0:
            x, s = w * rng.uniform(0.4, 0.6), h * 0.15
            wall = scene.material("#f6efe2", 0.3)
            p.area(geometry.rectangle(x, y - s, s * 0.32, s), wall, darker(wall, 0.04))
            p.area(
                geometry.polygon([(x - s * 0.06, y - s), (x + s * 0.16, y - s * 1.7), (x + s * 0.38, y - s)]),
                white if scene.snowy else scene.material("#8a5a4a", 0.3),
            )
    y = scene.horizon + h * 0.22
    land.floor(scene, y, scene.ground)
    land.tufts(scene, 22, y + 30, h)
    land.flowers(scene, 12, y + 40, h)
    return Place(
        ground=(y + h * 0.05, h * 0.94),
        sky=(h * 0.1, scene.horizon * 0.75),
        shadow=darker(scene.material(scene.ground), 0.22),
        behind=scene.material(scene.ground, 0.2),
    )


def street(scene: Scene) -> Place:
    """A row of houses along a road with a pavement."""
    sky(scene)
    p, w, h = scene.painter, scene.width, scene.height
    y = scene.horizon + h * 0.06
    _houses(scene, y)
    walk = scene.material("#f3f7fc" if scene.snowy else "#cfc8c4")
    p.area(band(scene, y, h + 2), lighter(walk, 0.02), darker(walk, 0.05))
    road_top = y + (h - y) * 0.52
    road = scene.material("#6c6b78")
    p.area(band(scene, road_top, h + 2), road, darker(road, 0.06))
    p.area(band(scene, road_top - h * 0.014, road_top), lighter(walk, 0.06))
    middle = (road_top + h) / 2 + h * 0.03
    dashes = [geometry.rectangle(w * (0.02 + 0.16 * i), middle, w * 0.085, h * 0.012, 4) for i in range(7)]
    p.area(joined(*dashes), scene.material("#f7e9c3"), layer="texture", opacity=0.85)
    _planted(scene, y + h * 0.012)
    lamps(scene, road_top - h * 0.01, h * 0.27)
    return Place(ground=(y + h * 0.08, h * 0.93), sky=(h * 0.09, h * 0.34), shadow=darker(road, 0.12), behind=walk)


def _planted(scene: Scene, y: float) -> None:
    """Set small trees in boxes along the houses."""
    if scene.without & {"tree"}:
        return
    p, w, h = scene.painter, scene.width, scene.height
    leaf, wood = scene.material(scene.palette.leaf, 0.15), scene.material("#8a5f42", 0.15)
    if scene.snowy:
        leaf = mix(leaf, "#f3f7fc", 0.55)
    xs = [w * k for k in (0.2, 0.5, 0.8)]
    p.area(
        joined(*(land.bushy(x, y - h * 0.085, h * 0.045, lumps=7, flat=1.1) for x in xs)),
        lighter(leaf, 0.04),
        darker(leaf, 0.05),
    )
    p.area(joined(*(geometry.rectangle(x - h * 0.032, y - h * 0.045, h * 0.064, h * 0.06, 4) for x in xs)), lighter(wood, 0.03), darker(wood, 0.04))  # fmt: skip


def square(scene: Scene) -> Place:
    """A row of houses behind a place that is paved with flags."""
    sky(scene)
    p, w, h = scene.painter, scene.width, scene.height
    y = scene.horizon + h * 0.06
    _houses(scene, y)
    flags = scene.material("#f3f7fc" if scene.snowy else "#d3c6b4")
    p.area(band(scene, y, h + 2), lighter(flags, 0.03), darker(flags, 0.05))
    rows = [y + (h - y) * share for share in (0.1, 0.24, 0.44, 0.7)]
    across = [geometry.polygon([(-2, row), (w + 2, row)], closed=False) for row in rows]
    # The joints run to a point above the houses, so that the place is seen to lie flat.
    away = [
        geometry.polygon([(w * (0.5 + 0.09 * i), y), (w * (0.5 + 0.24 * i), h + 2)], closed=False) for i in range(-6, 7)
    ]
    p.stroke(joined(*across, *away), darker(flags, 0.07), 3 * p.unit)
    _planted(scene, y + h * 0.012)
    lamps(scene, y + h * 0.055, h * 0.24)
    return Place(ground=(y + h * 0.08, h * 0.93), sky=(h * 0.09, h * 0.34), shadow=darker(flags, 0.14), behind=flags)
