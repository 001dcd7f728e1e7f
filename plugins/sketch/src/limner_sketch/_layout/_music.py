"""How instruments are played: where each is on the body, and where the hands are."""

from __future__ import annotations

import math
from typing import Final

from attrs import frozen

from limner_sketch._canvas import Figure, Reach
from limner_sketch._geometry import Affine, Point
from limner_sketch._layout._items import Item, Wanted


@frozen
class _Hold:
    """How an instrument is held; all in units of a person, from where one sits.

    Attributes:
        at: Where the pivot is.
        pivot: The point of the instrument that is there, in shares of its box.
        size: Its scale.
        left: The near hand.
        right: The far hand.
        turn: Degrees clockwise.
    """

    at: Point
    pivot: Point
    size: float
    left: Point
    right: Point
    turn: float = 0


_MOUTH: Final = (9.0, -85.0)
_GUITAR = _Hold((0, -34), (0.36, 0.68), 0.5, (2, -30), (46, -54), turn=33)
_HOLDS: Final[dict[str, _Hold]] = {
    "guitar": _GUITAR,
    "electric guitar": _GUITAR,
    "banjo": _Hold((0, -34), (0.5, 0.68), 0.46, (2, -30), (44, -54), turn=62),
    "violin": _Hold((5, -73), (0.36, 0.97), 0.42, (34, -58), (66, -84), turn=80),
    "trumpet": _Hold(_MOUTH, (0.02, 0.72), 0.4, (44, -80), (40, -78), turn=-4),
    "saxophone": _Hold(_MOUTH, (0.04, 0.13), 0.44, (34, -58), (40, -40), turn=4),
    "flute": _Hold((4, -84), (0.1, 0.92), 0.46, (34, -80), (56, -82), turn=27),
    "harmonica": _Hold((8, -82), (0.5, 0.5), 0.08, (-4, -78), (24, -80)),
    "accordion": _Hold((4, -34), (0.5, 0.5), 0.42, (-40, -30), (46, -32)),
    "tuba": _Hold(_MOUTH, (0.0, 0.52), 0.56, (36, -52), (44, -44)),
    "cello": _Hold((40, 52), (0.5, 0.98), 0.6, (4, 14), (38, -44), turn=-10),
    "harp": _Hold((34, 54), (0.15, 0.98), 0.86, (44, -30), (52, -52)),
}
_SEATED: Final = frozenset({"cello", "harp"})  # who plays them sits
_WIND: Final = frozenset({"trumpet", "saxophone", "flute", "harmonica", "tuba"})
_STRAIGHT: Final = frozenset({"trumpet", "flute"})  # they point to where the paw is
_BELLY: Final = (0.29, 0.16)  # of the height of an animal: so far from its paw is what has strings
_LOW = 0.44
PLAYABLE: Final = frozenset(_HOLDS)  # the instruments that are held while they are played


def fingering(player: Wanted, held: list[Wanted]) -> Reach | None:
    """Return where the hands of a player are, or None for who plays nothing that is known."""
    sits = player.subject.pose == "sit" and any(one.entry.noun in _SEATED for one in held)
    if not (sits or player.subject.pose == "play") or "person" not in player.entry.tags:
        return None
    hold = next((_HOLDS[one.entry.noun] for one in held if one.entry.noun in _HOLDS), None)
    return None if hold is None else Reach(left=hold.left, right=hold.right, over=True)


def played(host: Item, child: Wanted, figure: Figure) -> Item | None:
    """Put an instrument where it is played: before the body, and behind the near arm."""
    hold = _HOLDS.get(child.entry.noun)
    if hold and host.wanted.subject.pose == "play" and "person" not in host.wanted.entry.tags:
        return _by_animal(host, child, figure, hold)
    if hold is None or fingering(host.wanted, [child]) is None or "seat" not in host.figure.anchors:
        return None
    x, y = host.figure.anchor("seat")
    box = figure.box
    px, py = box.left + hold.pivot[0] * box.width, box.top + hold.pivot[1] * box.height
    by = (
        Affine.move(-px, -py)
        .then(Affine.scale(hold.size * 200 / child.entry.units))
        .then(Affine.turn(hold.turn))
        .then(Affine.move(x + hold.at[0], y + hold.at[1]))
    )
    return Item(child, figure, by.then(host.by), inside=True)


def _by_animal(host: Item, child: Wanted, figure: Figure, hold: _Hold) -> Item | None:
    """Let an animal play: what is blown is at its mouth, what has strings before its belly, the neck in its paw."""
    anchors, box = host.figure.anchors, figure.box
    paw, wind = anchors.get("hand_r"), child.entry.noun in _WIND
    if paw == anchors.get("mouth"):
        paw = None
    if not (wind or paw) or (wind and "mouth" not in anchors):
        return None
    tall = min(200.0, max(host.figure.box.height, 0.7 * host.figure.box.width))
    scale, turn = hold.size * tall / child.entry.units, hold.turn
    if wind:
        x, y = anchors["mouth"]
        if paw and child.entry.noun in _STRAIGHT:
            turn += math.degrees(math.atan2(paw[1] - y, paw[0] - x))
    elif paw and child.entry.noun == "violin":
        (x, y), turn = host.figure.anchor("neck", "mouth"), 70.0
    elif paw:
        x = paw[0] - _BELLY[0] * tall
        y = max(paw[1] + _BELLY[1] * tall, host.figure.box.bottom - _LOW * host.figure.box.height)
    px, py = box.left + hold.pivot[0] * box.width, box.top + hold.pivot[1] * box.height
    by = Affine.move(-px, -py).then(Affine.scale(scale)).then(Affine.turn(turn)).then(Affine.move(x, y))
    return Item(child, figure, by.then(host.by))


__all__ = ["PLAYABLE", "fingering", "played"]
