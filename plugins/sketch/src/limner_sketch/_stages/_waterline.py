"""Water cut open: its surface, what floats on it, and the deep below, as in a picture book of the sea."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path, Point
from limner_sketch._stages import _waterside as waterside
from limner_sketch._stages._base import Place, Scene, closed, wave
from limner_sketch._stages._sky import birds, sky

_SURFACE = 0.41  # of the height from above
_WAVES = 10


def waterline(scene: Scene) -> Place:
    """Sky above, a waved surface, and below it the deep down to the sand."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    level = h * _SURFACE
    sky(scene, bottom=level + h * 0.03)
    if scene.time == "day":
        birds(scene, 3)
    night = scene.time == "night"
    deep = mix(scene.palette.water, "#123a7a", 0.8 if night else 0.55)
    top = mix(deep, "#3f7fb8", 0.5) if night else lighter(mix(scene.palette.water, "#7fe0ea", 0.45))
    back = scene.material(mix(scene.palette.water, "#ffffff", 0.25))
    p.area(_line(scene, level - 0.022 * h, 0.006 * h, 1.3), lighter(back, 0.05), back)
    p.area(_line(scene, level, 0.008 * h, 0.0), top, mix(top, deep, 0.6), deep, layer="sky")
    waterside.rays(scene, level + 4 * u)
    far = mix(deep, top, 0.28)
    p.area(wave(scene, h * 0.86, h * 0.04, bumps=3), far, mix(far, deep, 0.5))
    sand = mix(scene.palette.sand, deep, 0.28)
    p.area(wave(scene, h * 0.93, h * 0.016, bumps=3), lighter(sand, 0.05), darker(sand, 0.08))
    waterside.growth(scene, deep)
    waterside.bubbles(scene, level + 0.06 * h, h * 0.86)
    crest = [(x, y) for x, y in _crest(scene, level, 0.008 * h, 0.0) if -20 <= x <= w + 20]
    p.stroke(geometry.curve(crest, closed=False), mix(top, "#ffffff", 0.65), 5 * u, opacity=0.9)
    return Place(
        ground=(h * 0.945, h * 0.975),
        water=(level, level + 0.012 * h),
        deep=(level + 0.09 * h, h * 0.88),
        sky=(h * 0.08, level * 0.62),
        shadow=darker(sand, 0.14),
        behind=mix(top, deep, 0.5),
        figure_light=0.14,
    )


def _crest(scene: Scene, y: float, swing: float, phase: float) -> list[Point]:
    w = scene.width
    return [
        (w * (i - 1) / _WAVES, y + (swing if i % 2 else -swing) + math.sin(phase + i) * swing * 0.4)
        for i in range(_WAVES + 4)
    ]


def _line(scene: Scene, y: float, swing: float, phase: float) -> Path:
    return closed(_crest(scene, y, swing, phase), scene.height + 2)


__all__ = ["waterline"]
