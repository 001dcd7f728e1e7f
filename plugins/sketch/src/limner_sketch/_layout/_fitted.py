"""Where and how large what touches is put: by the anchors of its host, by how it is joined, and by how high both are."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from attrs import evolve

from limner_sketch._canvas import Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._cabs import below_roof
from limner_sketch._layout._embrace import armful, carried, hugged, pulled, pushed
from limner_sketch._layout._hands import fist, flown, held, held_size, worn
from limner_sketch._layout._hosts import ANIMATE
from limner_sketch._layout._items import Item, Wanted, flatness
from limner_sketch._layout._joints import BURNING, JOINTS, PERCHED, covering, perched, worn_in_pairs
from limner_sketch._layout._music import played
from limner_sketch._layout._pouring import poured_into
from limner_sketch._layout._riding import mounted
from limner_sketch._layout._ropes import tied
from limner_sketch._layout._set_out import CLOTHS, laid, laid_before
from limner_sketch._layout._shoulders import shins
from limner_sketch._layout._standing import on_slope, standing
from limner_sketch._layout._supports import least_on
from limner_sketch._layout._traces import TRACES
from limner_sketch._layout._wielded import watering, wielded
from limner_sketch._layout._wound import wound

__all__ = ["STOOD_UP", "fitted", "laid_flat"]

_MOVED: dict[str, Callable[[Item, Wanted, Figure, float], list[Item]]] = {
    "hugged": hugged,
    "pushed": pushed,
    "pulled": pulled,
    "poured": poured_into,
    "wound": wound,
}
_JOINTS = {**JOINTS, "tied_to": tied, "laid": laid_before}
# The least and the most height of what touches, in shares of its host's.
_SIZES = {
    "hanging_from": (0.3, 1.3), "climbing": (0.16, 0.5), "leading": (0.2, 1.1), "tied_to": (0.2, 1.4), "wound": (0.5, 1.0), "laid": (0.1, 2.0), "on_head": (0.16, 0.34), "on_nose": (0.12, 0.3), "on_back": (0.2, 0.6),
    "on_hand": (0.14, 0.4), "on_lap": (0.26, 0.42), "on_shoulder": (0.3, 0.62), "riding": (0.5, 1.15), "in": (0.42, 0.85), "hugged": (0.55, 1.5), "pushed": (0.3, 1.2), "pulled": (0.25, 1.2), "poured": (1.0, 1.8),
}  # fmt: skip
_LOAD = 0.36  # of the height of an animal: so high is what it carries, if it is smaller than the animal
_BASKETS = frozenset({"basket", "picnic basket", "flower basket", "crate"})
_CYCLES = frozenset({"bicycle", "tricycle", "scooter", "moped"})
_BASKET = 0.27  # of the length of a bicycle
_LAP = 0.7  # of the height of somebody: no higher is where they would sit
STOOD_UP = frozenset({"surfboard", "snowboard"})  # drawn upright


def laid_flat(board: Figure) -> tuple[Affine, Figure]:
    """Return how a board that is ridden is turned so that it lies flat, and the board with a seat on its upper edge."""
    x, y = board.box.centre
    by = Affine.turn(90, about=(x, y)).then(Affine.move(0, -y - board.box.width / 2))
    return by, evolve(board, anchors={**board.anchors, "seat": (board.box.left, y)}, feet=(x - 60, x + 60))


def fitted(
    host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], rng: Random, *, holding: bool
) -> list[Item]:
    """Put a drawing where it touches its host, in the size that it has there."""
    if kind in {"wearing", "made_of"}:
        worn_ = worn_in_pairs(host, child, figure) or [worn(host, child, figure)] if kind == "wearing" else None
        return worn_ or covering(host, child, figure)
    if kind == "on" and host.wanted.entry.noun in CLOTHS and not child.entry.tags & ANIMATE:
        return [laid(host, child, figure, slot)]
    upon = kind == "on" or (kind == "in" and host.wanted.entry.noun in {"armchair", "chair", "rocking chair", "sofa"})
    least = least_on(host, figure, slot[1]) if upon and child.entry.tags & ANIMATE else 0.0
    scale = max(least, _size_of(host, child, kind) * flatness(child, figure))
    scale = below_roof(host, figure, scale) if kind == "riding" else scale
    broom = host.wanted.entry.noun == "broom"  # held and ridden
    if kind == "riding" and (broom or not holding) and (item := mounted(host, child, rng, scale, slot)):
        return [item]
    if kind == "on" and (shown := BURNING.get(child.entry.noun) or TRACES.get(child.entry.noun)):
        return shown(host, child, figure)
    if kind == "holding" and "hang" in host.figure.anchors and not host.wanted.entry.tags & ANIMATE:
        kind = "hanging_from"  # on the hook of a crane
    if kind in _JOINTS:
        return _JOINTS[kind](host, child, figure, slot, scale)
    if kind in PERCHED:
        up = perched(host, child, figure, kind, slot, scale)
        rides = kind == "on_shoulder" and "person" in child.entry.tags & host.wanted.entry.tags
        return [up, shins(host, up)] if rides else [up]
    if kind in _MOVED:
        return _MOVED[kind](host, child, figure, scale)
    if kind == "holding":
        return _with_string(host, _in_hand(host, child, figure, slot, scale))
    return _set(host, child, figure, kind, slot, scale)


def _set(host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], scale: float) -> list[Item]:
    """Put somebody on another one's shoulders, on a slope, or wherever a thing has its place for that."""
    if kind == "on" and "person" in host.wanted.entry.tags & child.entry.tags:
        rider = standing(host, child, figure, kind, slot, scale)
        return [rider, shins(host, rider)]
    if kind == "on" and child.entry.noun in _BASKETS and host.wanted.entry.noun in _CYCLES:
        return [_on_handlebars(host, child, figure)]
    if {"upper", "lower"} <= host.figure.anchors.keys():
        flat, board = laid_flat(figure) if child.entry.noun in STOOD_UP else (Affine.scale(1), figure)
        return [on_slope(host, child, board, flat, slot, scale)]
    return [standing(host, child, figure, kind, slot, scale)]


def _on_handlebars(host: Item, child: Wanted, figure: Figure) -> Item:
    """Hang a basket before the handlebars of a bicycle."""
    x, y = host.point("hand_r", "handlebar")
    scale = _BASKET * host.box.width / figure.box.width
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x + 0.12 * host.box.width, y + 0.24 * host.box.height)))


def _with_string(host: Item, held: Item) -> list[Item]:
    """Return what somebody holds, with the hand that is seen before it, the string of a kite or the water of a can."""
    if host.wanted.subject.pose == "use" and "spout" in held.figure.anchors:
        return watering(host, held)
    if hand := fist(host, held):
        return [held, hand]
    kite = held.wanted.entry.noun == "kite" and "hand_r" in host.figure.anchors and "grip" in held.figure.anchors
    return [flown(host, held), held] if kite else [held]


def _in_hand(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item:
    """Put something where it is played, in both arms, or in a hand."""
    if item := played(host, child, figure) or wielded(host, child, figure):
        return item
    # Who is drawn in one piece has no lap, before which something could be carried.
    low = host.figure.anchors.get("seat", (0.0, 0.0))[1] > _LAP * host.figure.box.top
    arms = armful(host.wanted, child, figure) if slot[1] == 1 and low else None
    return carried(host, child, figure, arms[1]) if arms else held(host, child, figure, slot, scale)


def _size_of(host: Item, child: Wanted, kind: str) -> float:
    """Return the scale at which something is drawn that touches a host: its own beside that, within what can be seen."""
    host_height = host.by.factor * host.wanted.entry.units
    ratio = float((child.weight / host.wanted.weight) ** 1.15)
    animate = bool(child.entry.tags & ANIMATE)
    if kind == "on":
        # What an animal carries is no larger than that is to it.
        most = _LOAD if child.weight < host.wanted.weight else 0.6
        low, high = (0.3 if animate else 0.2), (most if host.wanted.entry.tags & ANIMATE and not animate else 1.2)
    elif kind == "holding":
        low, high = held_size(host, child)
    else:
        low, high = _SIZES[kind]
        if kind == "on_back" and not animate and child.weight < host.wanted.weight:
            high = _LOAD  # an apple is smaller than the hedgehog
    scale = host_height * max(low, min(high, ratio)) / child.entry.units
    long = host.figure.box.width * host.by.factor  # of a board that is not level, too
    if kind == "riding" and long > 3 * host.figure.box.height * host.by.factor:
        scale = max(scale, 0.62 * long / child.entry.units)  # skis are as long as who stands on them
    if kind == "on":
        # On something long and low, such as a branch, the host's height says little.
        share = 0.24 if animate else 0.15
        if child.entry.tags & {"building"} and host.wanted.entry.tags & {"scenery"}:
            share = 0.3  # who sees a house on a hill sees the house
        scale = max(scale, share * host.box.width / child.entry.units)
    return scale
