"""What carries the subject of a picture is fitted to it: a branch reaches in from the side, a stone is no larger than it must be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from limner_sketch._canvas import Figure
from limner_sketch._geometry import Affine, around
from limner_sketch._layout._items import Cluster, Item, mapped
from limner_sketch._layout._templates import Template

__all__ = ["REACHING", "least_on", "reach_in", "reaches_in"]

REACHING: Final = frozenset({"branch", "broad leaf"})
"""What reaches in from the left side of the picture, which may cut it."""
# How high somebody is at least who is on something small, in shares of its height; or of its width where it is flat.
_LEAST_ON: Final[dict[str, float]] = {
    "rock": 0.6, "tall grass": 0.5, "log": 1.35, "tree stump": 1.3, "mushroom": 0.5, "ice floe": 1.9, "iceberg": 0.55, "lily pad": 2.2, "pillow": 1.0, "blanket": 2.2, "rug": 1.4, "flower": 0.3, "sunflower": 0.2, "cushion": 1.2, "island": 0.3,
    "armchair": 0.84, "rocking chair": 0.9, "sofa": 0.96, "chair": 0.9, "stool": 1.9, "throne": 0.62, "bed": 0.5, "hay bale": 0.7, "nest": 1.2, "box": 0.5, "suitcase": 0.8, "book": 1.5, "shelf": 0.3, "fence": 0.4, "windowsill": 1.0, "puddle": 3.0, "mud puddle": 3.0, "cliff": 0.45, "log pile": 0.5, "treasure chest": 0.6, "pumpkin": 0.7, "snowball": 0.8, "hill": 0.4, "cloud": 0.5, "surfboard": 0.5, "cactus": 0.3, "mountain summit": 0.62, "tiled roof": 0.6,
}  # fmt: skip
_TALL = {1: 0.44, 2: 0.36, 3: 0.32}
_TALL_OF_MANY = 0.25
_ABOVE_OTHERS = 0.62


def least_on(host: Item, figure: Figure, count: int) -> float:
    """Return the scale that somebody has at least who is on a thing, one of so many; 0 where that does not matter."""
    least = _LEAST_ON.get(host.wanted.entry.noun, 0.0)
    wide = 0.96 * host.box.width / count / figure.box.width
    return min(least * host.box.height / figure.box.height, wide)


def reaches_in(made: Cluster) -> bool:
    """Whether something sits on a branch, so that the branch is only as much of the picture as it needs."""
    return made.root.wanted.entry.noun in REACHING and bool(made.others)


def reach_in(row: Sequence[Cluster], size: tuple[int, int], template: Template, *, alone: bool) -> None:
    """Place branches with those on them: these are large, in the middle, and the branch begins beyond the left side.

    Args:
        row: The clusters, each with what is on it.
        size: Width and height of the picture.
        template: The composition.
        alone: Whether nothing else is in the picture, so that they are in its middle.
    """
    width, height = size
    for number, made in enumerate(row):
        riders = around([item.box for item in made.others])
        tall = max(item.box.height for item in made.others) * made.size
        wish = _TALL.get(len(made.others), _TALL_OF_MANY) * height / (1 if len(row) == 1 else 1.6)
        wish *= 1 if alone else _ABOVE_OTHERS
        made.size *= min(
            wish / tall, 0.66 * width / (riders.width * made.size), 0.74 * height / (riders.height * made.size)
        )
        made.x = made.y = 0
        box = mapped(riders, made.by)
        made.x = width * (max(0.46, template.centre) if alone else 0.26) - box.centre[0]
        share = (0.52 if alone else 0.3) if len(row) == 1 else (number + 0.6) / (len(row) + 0.2)
        made.y = height * share - box.centre[1]
        _stretch(made, width)


def _stretch(made: Cluster, width: int) -> None:
    """Let a branch reach from the left side of the picture to a little beyond those on it."""
    root = made.root
    seat = root.figure.anchor("seat", "top")
    _, y = root.by.then(made.by).point(*seat)
    riders = mapped(around([item.box for item in made.others]), made.by)
    left, right = root.figure.box.left, root.figure.box.right
    end = min(0.985 * width, riders.right + 0.24 * width)
    along = end / (right - left)
    across = min(root.by.factor * made.size, 1.3 * along)
    by = Affine(along, 0, 0, across, 1 - along * left, y - across * seat[1])  # not cut by the side
    root.by = by.then(made.by.inverse)
