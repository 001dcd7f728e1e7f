"""The four seasons side by side: spring, summer, autumn and winter, each with its sky and its ground."""

from __future__ import annotations

from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Place, Scene, dot, joined, scattered
from limner_sketch._stages._sky import cloud

# Upper and lower sky, ground, and what lies on it or falls.
_YEAR: Final = (
    ("#9fd8ef", "#fdeef2", "#9ccf74", "#f3a9c4"),
    ("#5fb8ea", "#d9f1fb", "#6db355", "#f6d24f"),
    ("#e9b872", "#fbe6c4", "#c98f45", "#d9622e"),
    ("#a9bcd6", "#eaf1f8", "#f3f7fc", "#ffffff"),
)
_SUMMER, _WINTER = 1, 3


def seasons(scene: Scene) -> Place:
    """Four panels, in the order of the year."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    wide = w / len(_YEAR)
    for i, (high, low, ground, flake) in enumerate(_YEAR):
        left = i * wide
        p.area(geometry.rectangle(left, -2, wide + 2, h * 0.8), high, low, layer="sky")
        if i == _SUMMER:
            p.disc(left + wide * 0.74, h * 0.14, h * 0.055, "#ffe27a", "#fbc63d")
        else:
            grey = "#ffffff" if i != _WINTER else "#dde5ee"
            p.area(cloud(left + wide * (0.34 + 0.1 * i), h * 0.16, wide * 0.4), grey, layer="scenery")
        far = mix(ground, low, 0.45)
        p.area(_mound(left, wide, h * 0.72, h * 0.03, h), lighter(far, 0.02), far)
        p.area(_mound(left, wide, h * 0.79, -h * 0.018, h), lighter(ground, 0.04), darker(ground, 0.05))
        spots = scattered(scene.rng, 16, left + 12 * u, left + wide - 12 * u, h * 0.84, h * 0.98)
        if i >= _WINTER - 1:  # leaves and snow fall
            spots += scattered(scene.rng, 14, left + 12 * u, left + wide - 12 * u, h * 0.06, h * 0.7)
        p.stroke(joined(*(dot(x, y) for x, y in spots)), flake, 11 * u, layer="texture")
    lines: list[Path] = [geometry.rectangle(i * wide - 4 * u, -2, 8 * u, h + 4) for i in range(1, len(_YEAR))]
    p.area(joined(*lines), "#fffdf8", layer="texture")
    return Place(
        ground=(h * 0.85, h * 0.87),
        sky=(h * 0.1, h * 0.4),
        columns=len(_YEAR),
        shadow="#5b6b58",
        behind="#dfeee2",
        figure_light=0.0,
    )


def _mound(left: float, wide: float, y: float, rise: float, bottom: float) -> Path:
    return (
        ("M", left, y),
        ("C", left + wide * 0.3, y - rise, left + wide * 0.7, y - rise, left + wide, y),
        ("L", left + wide, bottom + 2),
        ("L", left, bottom + 2),
        ("Z",),
    )


__all__ = ["seasons"]
