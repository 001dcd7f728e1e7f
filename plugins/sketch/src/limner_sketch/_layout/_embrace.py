"""What is in both arms: a box that is carried, a teddy bear or a friend that is hugged; and what is pushed or pulled along."""

from __future__ import annotations

from random import Random
from typing import Final

from limner_sketch import figures
from limner_sketch._canvas import Canvas, Figure, Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch.plan import Subject

__all__ = ["CUDDLED", "armful", "around", "carried", "handle", "hugged", "pulled", "pushed"]

_CENTRE: Final = (4.0, -32.0)  # of what is carried, from where one sits
_CRADLED: Final = (17.0, -46.0)  # of who is held in both arms
CUDDLED: Final = frozenset({"teddy bear", "doll", "pillow"})
_AT_EYES: Final = (12.0, -100.0)  # of what is looked through
_FROM_EYE: Final = (54.0, -104.0)
_AT_CHIN: Final = (12.0, -80.0)  # of a camera: the eyes are seen above it
_LOOKED_THROUGH: Final = frozenset({"spyglass", "camera", "binoculars", "movie camera"})
_WIDEST, _HIGHEST = 92.0, 78.0  # in units of a person
_BULKY = 0.36  # metres: what is at least so high is carried in both arms
_IN_ARMS: Final = frozenset({"box", "log", "gift", "pumpkin", "watermelon", "cake", "birthday cake", "pizza box", "barrel", "television", "tire", "trophy", "fishbowl", "laundry basket", "wedding cake"})  # fmt: skip
_BY_HANDLE: Final = frozenset(
    {"briefcase", "suitcase", "bag", "toolbox", "backpack", "shopping bag", "lantern", "bird cage", "violin", "guitar"}
)
_FREE: Final = frozenset({None, "stand", "walk", "hold", "run", "sit", "hug", "kiss"})
_PUSHED: Final = (0.3, 1.2)  # of the height of who pushes
_TOY = 0.34  # of its width: as much of a large toy is behind who hugs it
_CLOSE = 0.14  # of the width: how far two that cuddle cover each other


def armful(host: Wanted, child: Wanted, figure: Figure) -> tuple[Reach, float] | None:
    """Return where the hands are of a person who carries something in both arms, and the scale of that; None when one hand does.

    Args:
        host: Who carries it.
        child: What is carried.
        figure: Its drawing.
    """
    if "person" not in host.entry.tags or host.subject.pose not in _FREE or host.subject.count > 1:
        return None
    if child.entry.noun in _BY_HANDLE:
        return None
    alive = child.entry.tags & {"animal", "person"} or child.entry.noun in CUDDLED
    bulky = child.entry.height >= _BULKY and "grip" not in figure.anchors and "food" not in child.entry.tags
    if not (
        alive
        or child.entry.noun in _IN_ARMS | _LOOKED_THROUGH
        or (bulky and not child.entry.tags & {"tool", "wear", "instrument", "plant"})
    ):
        return None
    ratio = max(0.32 if alive else 0.24, min(0.44, (child.weight / host.weight) ** 1.15))
    box = figure.box
    scale = min(200 * ratio / max(box.height, 0.75 * box.width), _WIDEST / box.width, _HIGHEST / box.height)
    x, y = centre_of(child)
    if child.entry.noun in _LOOKED_THROUGH:
        scale = (84 if child.entry.noun == "spyglass" else 40) / box.width
    half = box.width * scale / 2
    if alive:
        return Reach(left=(x - 2, -18), right=(x + 14, -26), over=True, apart=True), scale
    return Reach(left=(x - half + 2, y + 6), right=(x + half - 2, y + 6), over=True, apart=True), scale


def centre_of(child: Wanted) -> tuple[float, float]:
    """Return where the middle is of what is held in both hands, from where one sits."""
    if child.entry.noun in _LOOKED_THROUGH:
        if child.entry.noun == "spyglass":
            return _FROM_EYE
        return _AT_EYES if child.entry.noun == "binoculars" else _AT_CHIN
    return _CRADLED if child.entry.tags & {"animal", "person"} or child.entry.noun in CUDDLED else _CENTRE


def around(ratio: float) -> Reach:
    """Return where the hands are of a person who has both arms around somebody, by the height of that one compared with the own."""
    y = 59.0 - 105.0 * max(0.6, min(1.15, ratio))
    return Reach(left=(46, y), right=(54, y - 8), over=True, around=True)


def carried(host: Item, child: Wanted, figure: Figure, scale: float) -> Item:
    """Put something before the chest, between body and arms."""
    x, y = host.figure.anchor("seat")
    cx, cy = centre_of(child)
    by = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x + cx, y + cy)).then(host.by), inside=True)


def hugged(host: Item, child: Wanted, figure: Figure, scale: float) -> list[Item]:
    """Stand somebody close before the one who has both arms around them; who kisses has a heart over both."""
    person = "hand_l" in host.figure.anchors and "person" in host.wanted.entry.tags
    if child.entry.noun in CUDDLED:
        return [_cuddled(host, child, figure, scale)]
    left, right = figure.box.left, figure.box.right
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom)
    if figure.facing == "right":
        by = by.then(Affine.scale(-1, 1))
    if person:
        x = host.point("hand_l")[0] + 0.05 * host.box.height
    else:
        x = host.box.right + (0.5 - _CLOSE) * (right - left) * scale
    embraced = Item(child, figure, by.then(Affine.scale(scale)).then(Affine.move(x, host.box.bottom)), inside=person)
    if person and host.wanted.subject.pose != "kiss":
        return [embraced]
    heart = Wanted(-1, Subject(what="heart"), figures.entry("heart"))
    drawing = drawn(heart, Random(0))
    k = 0.16 * host.box.height / drawing.box.height
    over = ((host.point("head")[0] + embraced.point("head")[0]) / 2, min(host.box.top, embraced.box.top))
    at = Affine.move(-drawing.box.centre[0], -drawing.box.bottom).then(Affine.scale(k))
    return [embraced, Item(heart, drawing, at.then(Affine.move(over[0], over[1] - 0.02 * host.box.height)))]


def _cuddled(host: Item, child: Wanted, figure: Figure, scale: float) -> Item:
    """Set a large toy behind the one who has an arm around it, no higher than who does."""
    scale = min(scale, 1.04 * host.box.height / figure.box.height)
    x = host.box.right + (0.5 - _TOY) * figure.box.width * scale
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x, host.box.bottom)), behind=True)


def handle(host: Wanted, child: Wanted, figure: Figure, body: Figure) -> Reach:
    """Return where the hands are of a person who pushes something that stands on the ground.

    Args:
        host: Who pushes.
        child: What is pushed.
        figure: Its drawing.
        body: How the person stands.
    """
    ratio = max(_PUSHED[0], min(_PUSHED[1], (child.weight / host.weight) ** 1.15))
    k = 200 * ratio / child.entry.units
    grip = figure.anchors.get("grip", (figure.box.left, 0.55 * figure.box.top))
    up = body.box.bottom - body.anchor("seat")[1]
    y = max(-84.0, min(-14.0, up + grip[1] * k))
    return Reach(left=(44, y), right=(48, y))


def pushed(host: Item, child: Wanted, figure: Figure, scale: float) -> list[Item]:
    """Stand what is pushed before the hands."""
    x, _ = host.point("hand_r", "mouth")
    grip = figure.anchors.get("grip", (figure.box.left, 0))
    by = Affine.move(-grip[0], -figure.box.bottom).then(Affine.scale(scale))
    return [Item(child, figure, by.then(Affine.move(x, host.box.bottom)))]


def pulled(host: Item, child: Wanted, figure: Figure, scale: float) -> list[Item]:
    """Stand what is pulled behind the one who pulls it, on a rope."""
    gap = 0.22 * host.box.height
    x = host.box.left - gap
    by = (
        Affine.move(-figure.box.right, -figure.box.bottom)
        .then(Affine.scale(scale))
        .then(Affine.move(x, host.box.bottom))
    )
    load = Item(child, figure, by)
    start = host.point("hand_l", "back", "neck") if "person" in host.wanted.entry.tags else host.point("neck", "back")
    if "person" not in host.wanted.entry.tags:
        start = (host.box.left + 0.12 * host.box.width, host.box.centre[1])
    end = (load.box.right - 0.06 * load.box.width, load.box.centre[1])
    c = Canvas()
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.02 * host.box.height)
    c.line([start, middle, end], "main", 0.018 * host.box.height)
    rope = Wanted(-1, Subject(what="rope"), figures.entry("rope"))
    return [load, Item(rope, c.figure("rope", colours={"main": "#9a7248"}), Affine.scale(1))]
