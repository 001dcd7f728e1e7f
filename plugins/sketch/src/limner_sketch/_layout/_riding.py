"""People in the saddle: they sit on it, their hands on the handlebars or the reins, their feet on the pedals."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted, drawn

_HANDLED = frozenset({"seat", "hand_r", "foot"})
_STOOD_ON = frozenset({"kick scooter", "skateboard"})
_BROOMS = frozenset({"broom", "broomstick"})
_CYCLE = 1.7  # how much taller than what has pedals its rider is, or no foot would reach them
_MOTORED = 1.35
_TWO_UP = 0.86  # two on one are drawn smaller
_BEHIND = 0.36  # of the height of what is ridden: so far behind the first the second sits
_MOUNTS = frozenset({"animal", "fantasy"})


def mounted(host: Item, rider: Wanted, rng: Random, scale: float, slot: tuple[int, int] = (0, 1)) -> Item | None:
    """Seat a person on a cycle or an animal.

    Args:
        host: What is ridden.
        rider: Who rides it.
        rng: For the drawing.
        scale: Of the rider on an animal.
        slot: Which one of how many: the second sits behind the first.

    Returns:
        Nothing for who is no person, and for what is stood on or sat in.
    """
    anchors, noun = host.figure.anchors, host.wanted.entry.noun
    if (
        "person" not in rider.entry.tags
        or noun in _STOOD_ON
        or rider.subject.pose in {"stand", "surf", "ski", "juggle"}
    ):
        return None
    cycle = anchors.keys() >= _HANDLED and "vehicle" in host.wanted.entry.tags
    broom = noun in _BROOMS
    if not cycle and not broom and not (host.wanted.entry.tags & _MOUNTS and "seat" in anchors):
        return None
    tall = host.by.factor * host.wanted.entry.units
    if cycle:
        scale = (_CYCLE if noun == "bicycle" else _MOTORED) * tall / rider.entry.units
    seat = host.point("seat")
    if slot[1] > 1:
        scale *= _TWO_UP
        seat = seat[0] - (slot[0] - (0 if cycle else 0.5)) * _BEHIND * tall, seat[1]

    def local(x: float, y: float) -> tuple[float, float]:
        return (x - seat[0]) / scale, (y - seat[1]) / scale

    if slot[0]:  # who sits behind holds on to the one before
        reach = Reach(left=(44, -44), right=(50, -50), feet=(14, 48))
    elif cycle:
        bar = local(*host.point("hand_r"))
        reach = Reach(left=bar, right=bar, feet=local(*host.point("foot")))
    elif broom:
        reach = Reach(left=(54, 4), right=(58, 6), feet=(-14, 46))
    else:
        reach = Reach(left=(46, -34), right=(50, -38), feet=(10, 52))
    figure = drawn(rider.posed("ride"), rng, reach=reach)
    if "seat" not in figure.anchors:
        return None
    x, y = figure.anchor("seat")
    return Item(rider, figure, Affine.move(-x, -y).then(Affine.scale(scale)).then(Affine.move(*seat)))


__all__ = ["mounted"]
