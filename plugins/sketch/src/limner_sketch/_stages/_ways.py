"""Roads and rails: what wheels stand on outside of towns."""

from __future__ import annotations

from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Scene, joined

# By the name of the figure that stands on it.
_ROAD: Final = frozenset({
    "ambulance", "bus", "camper", "car", "fire truck", "police car", "sports car", "taxi", "truck", "van", "race car", "school bus", "motorcycle",
    "scooter", "food truck", "garbage truck", "cement mixer", "carriage",
})  # fmt: skip
_CYCLES: Final = frozenset({"bicycle", "skateboard", "kick scooter"})  # they have a road when somebody rides them
_RAILS: Final = frozenset({"train", "tram"})
_OPEN: Final = frozenset({
    "meadow", "hills", "farm", "park", "forest", "jungle", "savanna", "mountains", "desert", "snow", "village", "city", "lake", "river",
})  # fmt: skip


def way_of(setting: str, things: list[tuple[str, bool]]) -> str | None:
    """Return what the vehicles of a picture stand on: ``road``, ``rails`` or nothing.

    Args:
        setting: Where the picture plays.
        things: The figures that stand on the ground, and whether somebody rides them.
    """
    if setting not in _OPEN:
        return None
    if any(noun in _RAILS for noun, _ in things):
        return "rails"
    return "road" if any(noun in _ROAD or (noun in _CYCLES and ridden) for noun, ridden in things) else None


def lay(scene: Scene, way: str, far: float, near: float) -> None:
    """Paint a road or rails across the picture.

    Args:
        scene: The picture.
        way: ``road`` or ``rails``.
        far: Height of the wheels that are farthest away.
        near: Height of those that are nearest.
    """
    h = scene.height
    if way == "rails":
        _rails(scene, far, near)
        return
    p, w = scene.painter, scene.width
    top, bottom = far - 0.045 * h, min(near + 0.07 * h, h * 0.985)
    grey = scene.material("#85848f" if scene.snowy else "#6f6e7b")
    shoulder = scene.material(
        mix(scene.palette.sand, "#ffffff", 0.5) if scene.snowy else mix(scene.palette.sand, "#b9a98a", 0.35)
    )
    p.area(_strip(scene, top - 0.012 * h, bottom + 0.016 * h), lighter(shoulder, 0.02), darker(shoulder, 0.03))
    p.area(_strip(scene, top, bottom), grey, darker(grey, 0.05))
    middle = (top + bottom) / 2 + 0.006 * h
    dashes = [
        geometry.rectangle(w * (0.015 + 0.14 * i), middle + _sway(scene, 0.05 + 0.14 * i), w * 0.075, h * 0.011, 4)
        for i in range(8)
    ]
    p.area(joined(*dashes), scene.material("#f6e7bd"), layer="texture", opacity=0.9)


def _sway(scene: Scene, share: float) -> float:
    return scene.height * 0.008 * (2 * share - 1) ** 2


def _strip(scene: Scene, top: float, bottom: float) -> Path:
    """Return a band across the picture that sinks a little to both sides."""
    w, sink = scene.width, scene.height * 0.008
    upper = geometry.curve([(-4, top + sink), (w * 0.3, top), (w * 0.7, top), (w + 4, top + sink)], closed=False)
    lower = geometry.curve(
        [(w + 4, bottom + sink), (w * 0.7, bottom), (w * 0.3, bottom), (-4, bottom + sink)], closed=False
    )
    return (*upper, ("L", w + 4, bottom + sink), *lower[1:], ("Z",))


def _rails(scene: Scene, far: float, near: float) -> None:
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    top, bottom = far - 0.028 * h, near + 0.034 * h
    gravel = scene.material("#c9cbd3" if scene.snowy else mix(scene.palette.rock, "#b3a08a", 0.5))
    p.area(_strip(scene, top, bottom), lighter(gravel, 0.03), darker(gravel, 0.05))
    wood, steel = scene.material("#6f4d3a"), scene.material("#8b95a5")
    sleepers = [
        geometry.polygon(
            [(x, top + 8 * u), (x + 26 * u, top + 8 * u), (x + 20 * u, bottom - 8 * u), (x - 8 * u, bottom - 8 * u)]
        )
        for x in (w * i / 22 for i in range(23))
    ]
    p.area(joined(*sleepers), wood, layer="texture")
    for y, thick in ((far - 0.008 * h, 7 * u), (near + 0.018 * h, 9 * u)):
        p.area(geometry.rectangle(-4, y, w + 8, thick), lighter(steel, 0.08), darker(steel, 0.08))


__all__ = ["lay", "way_of"]
