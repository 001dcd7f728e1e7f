"""What is wound around the neck of an animal, which may be as wide as its body: as wide as the animal is there."""

from __future__ import annotations

import math
from typing import Final

from limner_sketch._contours import level_spans, rings_of
from limner_sketch._figure import Figure
from limner_sketch._geometry import Affine, Point
from limner_sketch._layout._items import Item, Wanted

__all__ = ["WOUND", "wound"]

WOUND: Final[frozenset[str]] = frozenset({"scarf"})

_HANGS: Final = 0.4  # of the height of an animal: the ends stay off the ground
_STRETCHED: Final = 1.7  # a loop is at most so much wider than it would be for its height
_OVER: Final = 1.04  # so much wider than the neck, which it goes around
_LOOP: Final = 168.0  # how wide a loop is, in units of the figure
_LEAST: Final = 0.02  # of the area of a figure: smaller shapes are not its body
_HEADS: Final = 1.1  # of how high a head is over its face, to each side
_CHIN: Final = 0.08  # of its height, below the mouth


def wound(host: Item, child: Wanted, figure: Figure) -> Item:
    """Wind it around the neck of an animal, below its mouth."""
    place, width = _neck_of(host)
    tall = host.figure.box.height * host.by.factor
    across = _OVER * width * host.by.factor / _LOOP
    scale = min(across, _HANGS * tall / figure.box.height)
    ax, ay = figure.anchors["on_neck"]
    fitted = Affine.move(-ax, -ay).then(Affine.scale(min(across, _STRETCHED * scale), scale))
    return Item(child, figure, fitted.then(Affine.move(*host.by.point(*place))))


def _neck_of(host: Item) -> tuple[Point, float]:
    """Return the middle of the neck below the chin and its width, in units of the animal."""
    figure = host.figure
    (fx, fy), (nx, ny) = figure.anchor("face", "head"), figure.anchor("neck", "face")
    y = figure.anchor("mouth", "face")[1] + _CHIN * figure.box.height
    x = fx + (nx - fx) * min(1.0, max(0.0, (y - fy) / (ny - fy) if ny > fy else 1.0))
    reach = _HEADS * max(math.dist((fx, fy), figure.anchor("head", "top")), 0.06 * figure.box.height)
    least = _LEAST * figure.box.area
    bodies = [part for part in figure.parts if part.outline and not part.width and part.box.area >= least]
    spans = [span for part in bodies for span in level_spans(list(rings_of(part.path)), y)]
    about = [(start, end) for start, end in spans if start <= x <= end] or [(x - reach, x + reach)]
    # On all fours the body is behind the neck, and is no part of it.
    start, end = max(x - reach, min(start for start, _ in about)), min(x + reach, max(end for _, end in about))
    return ((start + end) / 2, y), end - start
