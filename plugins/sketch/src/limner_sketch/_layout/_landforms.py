"""Land that reaches from side to side: a slope that somebody goes down, a canyon that an eagle is over."""

from __future__ import annotations

from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster

__all__ = ["beside_land", "lies", "shore", "spread_out", "spreads"]

_LAND = frozenset({"canyon", "hill", "footprints", "waterhole"})
_FALLING = frozenset({"snowy slope", "grassy slope", "sandy slope"})
_RISING = frozenset({"snowy rise", "grassy rise", "sandy rise"})
# What lies on the ground: how wide it is, in shares of the width, and how far up it reaches, in shares of the depth of the ground.
_FLAT = {"footprints": (0.5, 1.5), "waterhole": (0.8, 0.8)}
_AT_WATER = 0.16  # as far below the upper edge of water those stand who are at it, of its height
_HIGHEST = 0.62  # of the height of the picture
_STANDS = 0.5  # of the depth of the ground: what is before it has ground of its own
# Where there is room before a slope that falls or rises to the right: its middle and its width, in shares of the width.
_LOW_END, _LOW_START = (0.72, 0.5), (0.28, 0.5)


def spreads(made: Cluster) -> bool:
    """Whether something is as wide as the picture."""
    return made.root.wanted.entry.noun in _LAND | _FALLING | _RISING and made.root.wanted.subject.depth != "far"


def beside_land(land: list[Cluster]) -> tuple[float, float] | None:
    """Return where others stand before land, as the middle and the width in shares of the picture; None where it does not matter."""
    nouns = {made.root.wanted.entry.noun for made in land}
    return _LOW_END if nouns & _FALLING else _LOW_START if nouns & _RISING else None


def spread_out(made: Cluster, size: tuple[int, int], ground: tuple[float, float]) -> Box:
    """Let land reach from side to side, with all that is on it; return its bounds.

    Args:
        made: The land.
        size: Width and height of the picture.
        ground: The heights between which things stand.
    """
    (width, height), (far, near), box = size, ground, made.root.box
    wide, deep = _FLAT.get(made.root.wanted.entry.noun, (1.0, 0.0))
    high = deep * (near - far) if deep else _HIGHEST * height
    made.size = min(wide * width / box.width, high / box.height)
    made.x = width / 2 - made.size * (box.left + box.right) / 2
    made.y = near if deep else far + _STANDS * (near - far)
    made.row = "land"
    return made.box


def lies(made: Cluster) -> bool:
    """Whether something lies on the ground, and is drawn before all that stands there."""
    return made.root.wanted.entry.noun in _FLAT


def shore(land: list[Cluster], ground: tuple[float, float]) -> tuple[float, float]:
    """Return the heights between which things stand, where there is water: at its far edge.

    Args:
        land: What is as wide as the picture, in its place.
        ground: The heights between which they stand otherwise.
    """
    edges = [made.box.top + _AT_WATER * made.box.height for made in land if made.root.wanted.entry.noun == "waterhole"]
    return (min(ground[0], *edges), min(ground[1], *edges)) if edges else ground
