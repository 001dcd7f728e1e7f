"""What somebody has on the shoulders: a child astride, or something long that is carried."""

from __future__ import annotations

from limner_sketch._canvas import Canvas, Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted

__all__ = ["astride", "is_long", "shins", "shouldered"]

_LONG = 1.8  # times its height: what is wider lies across a shoulder
_CARRIED = 0.62  # of the height of who carries it


def is_long(figure: Figure) -> bool:
    """Whether something is so long that it lies across a shoulder."""
    wide, high = figure.box.width, figure.box.height
    return max(wide, high) > _LONG * min(wide, high)


def shouldered(host: Item, child: Wanted, figure: Figure, number: int) -> Item:
    """Let somebody carry something long on a shoulder, beside the head; several one upon the other."""
    tall, (x, y) = host.by.factor * host.wanted.entry.units, host.point("neck", "face")
    upright = figure.box.height > figure.box.width
    long = max(_CARRIED, min(1.15, float((child.weight / host.wanted.weight) ** 1.15)))
    scale = long * tall / max(figure.box.width, figure.box.height)
    high = min(figure.box.width, figure.box.height) * scale
    by = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(scale))
    by = by.then(Affine.turn(76 if upright else -14))
    at = Affine.move(x + 0.08 * tall, y + 0.08 * tall - 0.5 * high - 0.8 * number * high)
    return Item(child, figure, by.then(at), behind=True)


def shins(host: Item, rider: Item) -> Item:
    """Return the legs of who rides on somebody's shoulders: they hang down over the chest."""
    (x, y), tall = host.point("neck", "face"), host.by.factor * host.wanted.entry.units
    roles = {shape.role for shape in rider.figure.parts}
    skin = next((role for role in sorted(roles) if role in {"skin", "skin2", "skin3", "skin4", "skin5"}), "skin")
    c = Canvas()
    for side in (-1, 1):
        knee, foot = (x + side * 0.075 * tall, y + 0.02 * tall), (x + side * 0.085 * tall, y + 0.17 * tall)
        c.line([knee, foot], skin, 0.055 * tall, smooth=False)
        c.ellipse(foot[0] + 0.012 * tall, foot[1] + 0.02 * tall, 0.042 * tall, 0.026 * tall, "shoe")
    return Item(rider.wanted, c.figure("legs", colours=rider.figure.colours), Affine.scale(1))


def astride(host: Item, child: Wanted, figure: Figure) -> Item:
    """Let a child ride on somebody's shoulders, behind the head."""
    (x, y), (sx, sy) = host.point("neck", "face"), figure.anchor("seat")
    top = host.point("head")[1]
    scale = 0.68 * host.by.factor * host.wanted.entry.units / figure.box.height
    by = Affine.move(-sx, -sy).then(Affine.scale(scale)).then(Affine.move(x, y + 0.86 * (top - y)))
    return Item(child, figure, by, behind=True)
