"""Things that touch in more ways than standing on each other: hanging, climbing, led on a leash, on a part of a body, made of many."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from attrs import evolve

from limner_sketch import figures
from limner_sketch._canvas import Canvas, Figure, Shape
from limner_sketch._geometry import Affine, Path, Point
from limner_sketch._layout._faces import length_of
from limner_sketch._layout._items import Item, Wanted
from limner_sketch._layout._shoulders import astride, is_long, shouldered
from limner_sketch._outlines import corners_of
from limner_sketch.plan import Subject

__all__ = ["BURNING", "JOINTS", "PERCHED", "covering", "perched", "worn_in_pairs"]

# Where on a body something is, by the kind that says so, and the anchors that tell.
_LAP = 0.2  # how far before the hips it is, of the height of who sits
PERCHED: dict[str, tuple[str, ...]] = {
    "on_head": ("head", "top"),
    "on_nose": ("head", "mouth", "face"),
    "on_back": ("back", "seat", "top"),
    "on_hand": ("hand_r", "mouth", "top"),
    "on_shoulder": ("neck", "head"),
    "on_lap": ("seat", "back"),
}
_HEAD_DOWN = frozenset({"bat"})
_PAIRS = {"on_foot": ("foot_l", "foot_r"), "on_hand": ("hand_l", "hand_r")}
_SLIM = 0.5  # times its height: what is no wider has no room for two side by side
_ONE_HAND = 0.2  # of the height: so much lower is a hand that holds something else
_PAIR = 2
_STEMMED = 1.4  # times its width: so high is a flower with its stem
_BRANCHES = (
    (0.3, 0.42),
    (0.68, 0.3),
    (0.5, 0.16),
    (0.74, 0.46),
    (0.24, 0.22),
    (0.5, 0.4),
)  # where fruit hangs in a tree, in shares of its size
_COPIES = 16
_LEAST_CORNERS = 3


def hanging(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> list[Item]:
    """Hang something from a branch, a tree or whatever else, by its hands, or by its feet as a bat does."""
    number, count = slot
    box = host.box
    if host.wanted.entry.noun == "spider web":
        scale = 0.42 * box.height / count / figure.box.height
        by = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(scale))
        return [
            Item(
                child,
                figure,
                by.then(Affine.move(box.centre[0] + (number - (count - 1) / 2) * 0.3 * box.width, box.centre[1])),
            )
        ]
    tree = "tree" in host.wanted.entry.tags
    units = child.entry.units
    scale = min(scale, 0.4 * box.height / units) if tree else max(scale, 0.3 * box.width / units)
    spread = (number - (count - 1) / 2) * 0.3 * box.width
    if tree and "food" in child.entry.tags:  # a fruit among the leaves
        scale = 0.13 * box.height / max(figure.box.width, figure.box.height)
        x, y = (
            box.left + _BRANCHES[number % len(_BRANCHES)][0] * box.width,
            box.top + _BRANCHES[number % len(_BRANCHES)][1] * box.height,
        )
    elif tree:
        x, y = box.left + (0.24 if number % 2 == 0 else 0.76) * box.width, box.top + 0.52 * box.height
    else:
        x, y = host.point("hang", "top") if {"hang", "top"} & host.figure.anchors.keys() else box.centre
        y = y if "hang" in host.figure.anchors else min(y + 0.03 * box.height, box.bottom)
        x += spread
    if child.entry.noun in _HEAD_DOWN:
        gx, gy = figure.box.centre[0], figure.box.bottom
        by = Affine.move(-gx, -gy).then(Affine.turn(180)).then(Affine.scale(scale))
        return [Item(child, figure, by.then(Affine.move(x, y)))]
    anchors = figure.anchors
    if {"hand_l", "hand_r"} <= anchors.keys():
        (lx, ly), (rx, ry) = anchors["hand_l"], anchors["hand_r"]
        gx, gy = (lx + rx) / 2, min(ly, ry)
        if abs(ly - ry) > _ONE_HAND * figure.box.height:  # the other hand has something in it
            gx = lx if ly < ry else rx
    elif "animal" in child.entry.tags and child.subject.pose == "hang":
        return _by_forelegs(child, figure, scale, (x, y))
    else:
        gx, gy = anchors.get("hand_r", (figure.box.centre[0], figure.box.top))
        gy = min(gy, figure.box.top + 0.2 * figure.box.height)
    return [Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)))]


def _by_forelegs(child: Wanted, figure: Figure, scale: float, at: Point) -> list[Item]:
    """Hang an animal that is drawn without hands by its forelegs, which it has above its head."""
    box = figure.box
    x, y = figure.anchor("neck", "face")
    gap, apart, thick = 0.16 * box.height, 0.1 * box.height, 0.075 * box.height
    c = Canvas()
    for side in (-1, 1):
        c.line(
            [
                (x + side * 0.6 * apart, y),
                (x + side * 1.7 * apart, (y + box.top) / 2),
                (x + side * apart, box.top - gap),
            ],
            "main",
            thick,
        )
        c.circle(x + side * apart, box.top - gap, 0.66 * thick, "main_dark")
    by = Affine.move(-x, gap - box.top).then(Affine.scale(scale)).then(Affine.move(*at))
    arms = c.figure("forelegs", colours=figure.colours)
    return [Item(evolve(child, index=-1), arms, by), Item(child, figure, by)]


def climbing(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> list[Item]:
    """Let somebody climb what is higher: half-way up, before its middle, or beside a trunk with an arm around it."""
    number, count = slot
    box = host.box
    if "tree" in host.wanted.entry.tags and count == 1 and (clasp := _clasp(child, figure)):
        left, right = host.figure.feet
        up = 0.0 if "person" in child.entry.tags else 0.2 * box.height  # people hug a tree from the ground
        x = host.by.point((left + right) / 2, 0)[0]
        by = Affine.move(-clasp[0], -figure.box.bottom).then(Affine.scale(scale))
        return [Item(child, figure, by.then(Affine.move(x, box.bottom - up)))]
    x = box.centre[0] + (number - (count - 1) / 2) * 0.3 * box.width
    y = box.bottom - (0.3 if "tree" in host.wanted.entry.tags else 0.36) * box.height
    if count > 1 and box.width < _SLIM * box.height:  # one above the other
        scale = min(scale, 0.9 * box.height / count / figure.box.height)
        x, y = box.centre[0], box.bottom - (0.04 + 0.94 * number / count) * box.height
    gx, gy = figure.box.centre[0], figure.box.bottom
    return [Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)))]


def _clasp(child: Wanted, figure: Figure) -> Point | None:
    """Return the middle of what somebody has their arms around, None for who has none around anything."""
    if "clasp" in figure.anchors:
        return figure.anchors["clasp"]
    if child.subject.pose != "hug" or not {"hand_l", "hand_r"} <= figure.anchors.keys():
        return None
    (lx, ly), (rx, ry) = figure.anchor("hand_l"), figure.anchor("hand_r")
    return (lx + rx) / 2, (ly + ry) / 2


def led(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> list[Item]:
    """Let an animal walk before the one who leads it, on a leash."""
    number, _ = slot
    wide = figure.box.width * scale
    x = host.box.right + 0.16 * host.box.width + wide * (0.5 + 0.8 * number)
    far = number % 2  # every other one walks a little behind, or they would be soldiers
    by = (
        Affine.move(-figure.box.centre[0], -figure.box.bottom)
        .then(Affine.scale(scale * (1 - 0.08 * far)))
        .then(Affine.move(x, host.box.bottom - 0.09 * figure.box.height * scale * far))
    )
    walker = Item(child, figure, by)
    hand, neck = host.point("hand_l", "hand_r", "mouth"), walker.point("neck", "back", "head")
    c = Canvas()
    c.line(
        [hand, ((hand[0] + neck[0]) / 2, max(hand[1], (hand[1] + neck[1]) / 2 + 0.05 * host.box.height)), neck],
        "main",
        0.016 * host.box.height,
    )
    entry = figures.entry("rope")
    leash = c.figure("leash", colours={"main": "#b5493e"})
    # Behind them all: it would cross the faces of those that walk between.
    return [walker, Item(Wanted(child.index, Subject(what="leash"), entry), leash, Affine.scale(1), behind=True)]


def perched(host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], scale: float) -> Item:
    """Set something on a part of a body."""
    number, count = slot
    x, y = host.point(*PERCHED[kind])
    if kind == "on_shoulder" and "person" in child.entry.tags and "seat" in figure.anchors:
        return astride(host, child, figure)
    alive = child.entry.tags & {"animal", "bird", "person", "creature"}
    if kind == "on_shoulder" and "person" in host.wanted.entry.tags and is_long(figure) and not alive:
        return shouldered(host, child, figure, number)
    if kind == "on_shoulder" and "person" in host.wanted.entry.tags:
        side, tall = -1 if number % 2 == 0 else 1, host.by.factor * host.wanted.entry.units
        scale = min(0.66 * scale, 0.24 * tall / figure.box.height)
        x, y = x + side * (0.1 * tall + 0.36 * figure.box.width * scale), y + 0.05 * tall
    elif kind == "on_lap":
        x, y = x + _LAP * host.box.height, y - 0.01 * host.box.height
    elif kind == "on_head" and "flower" in child.entry.tags and "person" in host.wanted.entry.tags:
        return _in_hair(host, child, figure)
    elif kind == "on_hand" and count == _PAIR and "hand_l" in host.figure.anchors:  # one on each
        x, y = host.point("hand_r" if number == 0 else "hand_l")
    elif kind == "on_nose":
        y -= 0.02 * host.box.height
    else:
        if kind == "on_back":  # several are no wider than what bears them
            scale = min(scale, 0.66 * host.box.width / (0.8 * count + 0.2) / figure.box.width)
        x += (number - (count - 1) / 2) * figure.box.width * scale * 0.8
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x, y)))


def _in_hair(host: Item, child: Wanted, figure: Figure) -> Item:
    """Put a blossom into somebody's hair, at the side of the head."""
    (x, y), (_, low) = host.point("head", "top"), host.point("face", "head")
    tall, r = host.by.factor * host.wanted.entry.units, max(low - y, 1.0)
    blossom = evolve(figure, parts=_blossom(figure)) if figure.box.height >= _STEMMED * figure.box.width else figure
    scale = 0.15 * tall / figure.box.width
    gy = figure.box.top + 0.5 * min(figure.box.width, figure.box.height)
    by = Affine.move(-figure.box.centre[0], -gy).then(Affine.scale(scale))
    return Item(child, blossom, by.then(Affine.move(x + 0.72 * r, y + 0.36 * r)))


def _blossom(figure: Figure) -> tuple[Shape, ...]:
    """Return the shapes of a flower without those of its stem."""
    top = figure.box.top + 0.62 * figure.box.width
    return tuple(s for s in figure.parts if (s.box.top + s.box.bottom) / 2 < top)


def worn_in_pairs(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Put one on each foot or each hand; on an animal without hands, on its feet.

    Returns:
        Nothing when it is not worn in pairs, or the host has no feet that are known.
    """
    where = next((name for name in _PAIRS if name in figure.anchors), None)
    if where is None:
        return []
    anchors = host.figure.anchors
    names = [name for name in _PAIRS[where] if name in anchors]
    tall = host.by.factor * host.wanted.entry.units
    paired = 0.17 if "person" in host.wanted.entry.tags or where == "on_foot" else 0.27  # a paw is broad
    scale = paired * tall / figure.box.height
    if names:
        points = [host.point(name) for name in names]
    elif where == "on_foot":
        left, right = host.figure.feet
        points = [host.by.point(x, 0) for x in (left + 0.25 * (right - left), right - 0.25 * (right - left))]
    else:
        return []
    ax, ay = figure.anchors[where]
    return [
        Item(child, figure, Affine.move(-ax, -ay).then(Affine.scale(scale)).then(Affine.move(x, y))) for x, y in points
    ]


def covering(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Cover the outline of a thing with copies of another: a heart made of flowers."""
    path = max((s.path for s in host.figure.parts if s.outline and not s.width), key=length_of, default=())
    points = [host.by.point(*p) for p in _along(path, _COPIES)]
    if not points:
        return []
    span = min(host.box.width, host.box.height)
    scale = 0.25 * span / max(figure.box.width, min(figure.box.height, 1.2 * figure.box.width))
    gx = figure.box.centre[0]
    gy = figure.box.centre[1] if figure.box.height < 1.4 * figure.box.width else figure.box.top + 0.5 * figure.box.width
    blossom = figure
    if figure.box.height >= _STEMMED * figure.box.width:  # of a flower with its stem only the head
        blossom = evolve(figure, parts=_blossom(figure))
    return [
        Item(
            child,
            blossom,
            Affine.move(-gx, -gy)
            .then(Affine.turn(360 * i / len(points)))
            .then(Affine.scale(scale))
            .then(Affine.move(x, y)),
        )
        for i, (x, y) in enumerate(points)
    ]


def _ablaze(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Set a thing on fire: flames behind its top, and before its sides."""
    box = host.box
    wide = min(0.96 * box.width, 1.5 * box.height)
    placed = []
    for share, x, y, behind in ((1.0, 0.5, 0.42, True), (0.44, 0.16, 0.98, False), (0.38, 0.86, 0.99, False)):
        scale = share * wide / figure.box.width
        low = box.top + y * box.height
        by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
        smokeless = evolve(figure, parts=tuple(s for s in figure.parts if s.role != "smoke"))
        shown = figure if behind else smokeless
        placed.append(Item(child, shown, by.then(Affine.move(box.left + x * box.width, low)), behind=behind))
    return placed


def _rising(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let smoke rise behind a thing."""
    scale = max(0.6 * host.box.height, 0.4 * host.box.width) / figure.box.height
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    x, y = (
        host.point("chimney", "head", "top")
        if {"chimney", "head", "top"} & host.figure.anchors.keys()
        else (
            host.box.centre[0],
            host.box.top,
        )
    )
    return [Item(child, figure, by.then(Affine.move(x, y + 0.12 * host.box.height)), behind=True)]


def _sounding(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let a sound be seen at both sides of a thing, at its upper half."""
    box = host.box
    scale = max(0.5 * box.height, 0.3 * box.width) / figure.box.height
    placed = []
    for side, edge in ((1, box.right), (-1, box.left)):
        by = Affine.move(-figure.box.left, -figure.box.centre[1]).then(Affine.scale(side * scale, scale))
        gap = 0.06 * max(box.width, 0.5 * box.height)
        placed.append(Item(child, figure, by.then(Affine.move(edge + side * gap, box.top + 0.34 * box.height))))
    return placed


def _along(path: Path, count: int) -> list[Point]:
    """Return points at even distances along an outline."""
    corners = corners_of(path)
    if len(corners) < 3:
        return []
    corners.append(corners[0])
    steps = [math.dist(a, b) for a, b in pairwise(corners)]
    total, found = sum(steps), []
    for i in range(count):
        left = total * i / count
        for (a, b), step in zip(pairwise(corners), steps, strict=True):
            if left <= step or step == steps[-1]:
                k = left / step if step else 0.0
                found.append((a[0] + k * (b[0] - a[0]), a[1] + k * (b[1] - a[1])))
                break
            left -= step
    return found


JOINTS: dict[str, Callable[[Item, Wanted, Figure, tuple[int, int], float], list[Item]]] = {
    "hanging_from": hanging,
    "climbing": climbing,
    "leading": led,
}
BURNING: dict[str, Callable[[Item, Wanted, Figure], list[Item]]] = {
    "blaze": _ablaze,
    "smoke": _rising,
    "wave of sound": _sounding,
}
