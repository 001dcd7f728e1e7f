"""What several people carry, lift or hold together: a sofa, a ladder, a banner; each has hold of an end of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from limner_sketch._canvas import Figure, Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted
from limner_sketch.plan import Relation

__all__ = ["bearers", "borne", "grasp", "lifted", "stature"]

_BULKY: Final = 0.36  # metres: what is smaller one carries alone
_LONG: Final = frozenset({
    "tug rope", "banner", "ladder", "log", "plank", "rope", "canoe", "rowing boat", "surfboard", "rug", "net", "blanket", "hose", "tent", "christmas tree", "branch", "carpet", "stretcher", "picture", "map", "paper", "scroll", "garland", "string lights", "bunting", "jump rope",
})  # fmt: skip
_OWN: Final = frozenset({"umbrella", "kite", "fishing rod", "broom", "shovel", "rake", "spear", "bicycle", "skateboard", "suitcase", "backpack", "guitar", "violin", "cello", "electric guitar", "bass", "tuba", "drum", "saxophone", "accordion", "banjo", "microphone", "balloon", "bunch of balloons", "shield", "sword", "pair of skis", "snowboard", "fire extinguisher", "lantern", "sign", "mop", "barbell", "bouquet", "parachute", "easel", "vacuum cleaner", "lawn mower", "watering can", "shopping bag", "bag", "basket", "bucket", "wheelbarrow", "shopping cart", "stroller", "punching bag", "megaphone", "first aid kit", "toolbox"})  # fmt: skip
_HUNG: Final = frozenset(
    {
        "banner",
        "blanket",
        "rug",
        "map",
        "net",
        "picture",
        "garland",
        "bunting",
        "string lights",
        "paper",
        "scroll",
        "carpet",
    }
)
_UPRIGHT: Final = 1.5  # times its width: what is higher is carried lying
_LEAST, _MOST = 0.62, 1.7  # of the height of who carries it: how long it is shown
_ROOM: Final = 0.42  # of their own height: as much has each who carries it
_PAIR: Final = 2
_UP: Final = (0.36, 0.4)  # of the height of who carries it: where the middle is of a cloth, and of what is heavy
_HAND: Final = (56.0, -18.0)  # of who carries something heavy, from where one sits
_HIGH: Final = (54.0, -24.0)  # of who holds up a cloth


def bearers(wanted: dict[int, Wanted], relations: Iterable[Relation]) -> dict[int, list[int]]:
    """Return who carries something together, by what they carry.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.
    """
    found: dict[int, list[int]] = {}
    for relation in relations:
        who, what = wanted.get(relation.subject), wanted.get(relation.to)
        if relation.kind == "holding" and who and what and "person" in who.entry.tags and _shared(what):
            found.setdefault(relation.to, []).append(relation.subject)
    return {what: those for what, those in found.items() if sum(wanted[i].subject.count for i in those) >= _PAIR}


def _shared(what: Wanted) -> bool:
    """Whether something is so large or so long that several carry it, and there is one of it."""
    entry = what.entry
    if what.subject.count > 1 or entry.noun in _OWN or entry.tags & {"animal", "person", "wear", "instrument"}:
        return False
    return entry.noun in _LONG or entry.height >= _BULKY


def stature(thing: Wanted, figure: Figure, by: Affine, who: Wanted, count: int) -> float:
    """Return how high somebody is shown who carries something: in proportion, as far as that is neither a twig nor a tower."""
    natural = by.factor * thing.entry.units * float((who.weight / thing.weight) ** 1.15)
    long = max(figure.box.width, figure.box.height) * by.factor
    return min(max(long / _MOST, min(long / _LEAST, natural)), long / (_ROOM * count))


def lifted(thing: Wanted, figure: Figure, by: Affine, tall: float) -> Affine:
    """Return the map of something that is carried: lying if it is high, and off the ground.

    Args:
        thing: What is carried.
        figure: Its drawing.
        by: How it would stand by itself.
        tall: The height of who carries it.
    """
    box = figure.box
    lying = box.height > _UPRIGHT * box.width
    x, y = box.centre
    high = (box.width if lying else box.height) * by.factor
    up = _UP[0] * tall if thing.entry.noun in _HUNG else _UP[1] * tall
    up = max(up, 0.12 * tall + 0.5 * high)
    return (
        Affine.move(-x, -y)
        .then(Affine.turn(90 if lying else 0))
        .then(Affine.scale(by.factor))
        .then(Affine.move(0, -up))
    )


def grasp(thing: Wanted) -> Reach:
    """Return where the hands are of who has hold of an end of something."""
    x, y = _HIGH if thing.entry.noun in _HUNG else _HAND
    return Reach(left=(x - 6, y + 3), right=(x, y))


def borne(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Stand somebody at an end of what is carried, or behind it between two others."""
    number, count = slot
    box = host.box
    scale = stature(host.wanted, host.figure, host.by, child, count) / child.entry.units
    side = number / (count - 1) if count > 1 else 0.0
    seat = figure.anchor("seat")
    if 0 < side < 1:
        x = box.left + side * box.width
        by = Affine.move(-seat[0], -figure.box.bottom).then(Affine.scale(scale))
        return Item(child, figure, by.then(Affine.move(x, 0)), behind=True)
    way = 1.0 if number == 0 else -1.0
    hand = figure.anchor("hand_r", "hand_l")
    edge = (box.left + 0.05 * box.width) if number == 0 else (box.right - 0.05 * box.width)
    by = Affine.move(-hand[0], -figure.box.bottom).then(Affine.scale(way * scale, scale))
    return Item(child, figure, by.then(Affine.move(edge, 0)))
