"""What is set out: side by side on a shelf or a tray, hung on a line, laid on a cloth and in a tank."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest
from random import Random
from typing import Final

from limner_sketch._canvas import Canvas, Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch._layout._pieces import bare
from limner_sketch.figures import entry
from limner_sketch.plan import Subject

__all__ = ["CASED", "CLOTHS", "abreast", "hung", "immersed", "laid", "laid_before", "shelved"]

CLOTHS: Final = frozenset({"checkered tablecloth", "blanket", "napkin", "towel"})
"""What lies flat, so that its height says nothing of the size of what is on it."""
CASED: Final = 0.3  # metres: what is higher stands on a glass case, and not in it
_ANIMATE: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_MOST: Final = 9
_PANS: Final = frozenset({"frying pan", "wok", "grill"})
# Of how much of its width, how high above and how far below its top things lie: in a pan they lie low, and its handle carries none.
_SURFACES: Final = {"frying pan": (0.6, 0.34, 0.02), "wok": (0.6, 0.36, 0.02), "grill": (0.84, 0.4, 0.02), "stove": (0.8, 0.6, 0.0), "cake stand": (0.84, 0.7, 0.0), "picnic table": (0.72, 0.34, 0.0)}  # fmt: skip


_SHOWN: Final = 1.8  # times as large as it is: so large is a thing on a shelf at most
_AT_SIDES: Final = 0.24  # of the width of a cloth: so large is what lies before those who sit on it


def shelved(host: Item, things: Sequence[Wanted], rng: Random) -> list[Item]:
    """Set things on the boards of a shelf, side by side, as large as there is room."""
    names = sorted(name for name in host.figure.anchors if name.startswith("shelf") and name != "shelf_end")
    lefts = [host.point(name) for name in names]
    right = host.point("shelf_end")[0]
    pieces = [one for one in things for _ in range(min(one.subject.count, _MOST))]
    if not pieces:
        return []
    if len(names) > 1:
        ys = sorted(y for _, y in lefts)
        gap = min(b - a for a, b in pairwise(ys))
    else:
        metre = host.by.factor * host.wanted.entry.units / host.wanted.entry.height
        largest = max(one.entry.height for one in pieces) * metre
        gap = min(0.42 * host.box.width, max(0.16 * host.box.width, _SHOWN * largest))  # a jar is no barrel
    per = -(-len(pieces) // len(names))
    heaviest = max(one.weight for one in pieces)
    items: list[Item] = []
    for line, start in enumerate(range(0, len(pieces), per)):
        left, y = lefts[min(line, len(lefts) - 1)]
        items += _in_row(pieces[start : start + per], (left, right), y, gap, heaviest, rng)
    return items


def abreast(host: Item, things: Sequence[Wanted], rng: Random) -> list[Item]:
    """Set things on a tray or a board, side by side."""
    pieces = [one for one in things for _ in range(min(one.subject.count, _MOST))]
    if not pieces:
        return []
    (x, y), wide = host.point("top", "inside"), host.box.width
    heaviest = max(one.weight for one in pieces)
    share, tall, low = _SURFACES.get(host.wanted.entry.noun, (0.88, 0.56, 0.02))
    ends = (x - share * wide / 2, x + share * wide / 2)
    hot = host.wanted.entry.noun in _PANS
    return _in_row(pieces, ends, y + low * wide, tall * wide, heaviest, rng, hot=hot)


def _in_row(
    row: Sequence[Wanted],
    ends: tuple[float, float],
    y: float,
    tall: float,
    heaviest: float,
    rng: Random,
    *,
    hot: bool = False,
) -> list[Item]:
    """Set things side by side on a board.

    Args:
        row: The things.
        ends: From where to where the board reaches.
        y: Its height.
        tall: How much room there is above it.
        heaviest: The weight of the largest of all that are there, which is as high as there is room.
        rng: For the drawings.
        hot: Whether it is a pan, in which food lies without a bowl.
    """
    left, right = ends
    figures = [bare(_sitting(one, rng), bowl=hot) for one in row]
    scales = []
    for one, figure in zip(row, figures, strict=True):
        share = max(0.5, min(1.0, (one.weight / heaviest) ** 0.7))
        scales.append(min(0.84 * tall * share / figure.box.height, 1.1 * tall / figure.box.width))
    total = sum(f.box.width * k for f, k in zip(figures, scales, strict=True))
    room = right - left
    squeeze = min(1.0, 0.94 * room / total)
    free = min((room - total * squeeze) / (len(row) + 1), 0.5 * tall)
    at = (left + right) / 2 - (total * squeeze + free * (len(row) - 1)) / 2
    items = []
    for one, figure, scale in zip(row, figures, scales, strict=True):
        k = scale * squeeze
        by = Affine.move(-figure.box.left, -figure.box.bottom).then(Affine.scale(k)).then(Affine.move(at, y))
        items.append(Item(one, figure, by))
        at += figure.box.width * k + free
    return items


def _sitting(one: Wanted, rng: Random) -> Figure:
    return drawn(one, rng, pose="sit" if one.entry.tags & _ANIMATE else None)


def hung(host: Item, things: Sequence[Wanted], rng: Random) -> list[Item]:
    """Hang things side by side from a line, each by its upper edge, with pegs."""
    (left, y), (right, _) = host.point("line_l"), host.point("line_r")
    pieces = _alternated([[one] * min(one.subject.count, _MOST) for one in things])
    if not pieces:
        return []
    room, tall = right - left, 0.56 * host.box.height
    figures = [drawn(one, rng) for one in pieces]
    heaviest = max(one.weight for one in pieces)
    scales = [
        tall * max(0.42, (one.weight / heaviest) ** 0.8) / figure.box.height
        for one, figure in zip(pieces, figures, strict=True)
    ]
    total = sum(f.box.width * k for f, k in zip(figures, scales, strict=True))
    squeeze = min(1.0, 0.9 * room / total)
    free = (room - total * squeeze) / (len(pieces) + 1)
    at, items = left + free, []
    peg = Wanted(-1, Subject(what="peg"), entry("rope"))
    for one, figure, scale in zip(pieces, figures, scales, strict=True):
        k = scale * squeeze
        wide = figure.box.width * k
        sag = 0.075 * host.box.height * (1 - (2 * (at + wide / 2 - left) / room - 1) ** 2)
        by = Affine.move(-figure.box.left, -figure.box.top).then(Affine.scale(k)).then(Affine.move(at, y + sag))
        items.append(Item(one, figure, by))
        c = Canvas()
        u = 0.03 * host.box.height
        for share in (0.24, 0.76):
            c.rect(at + share * wide - 0.5 * u, y + sag - u, u, 2.6 * u, "main", radius=0.3 * u)
        items.append(Item(peg, c.figure("peg", colours={"main": "#d9a860"}), Affine.scale(1)))
        at += wide + free
    return items


def _alternated(sorts: list[list[Wanted]]) -> list[Wanted]:
    """Return things of several sorts in turn."""
    return [one for turn in zip_longest(*sorts) for one in turn if one is not None]


def immersed(host: Item, things: Sequence[Wanted], rng: Random) -> list[Item]:
    """Let fish swim in a tank, bubbles rise and what else is there stand on its ground."""
    box, items = host.box, []
    pieces = [one for one in things for _ in range(min(one.subject.count, _MOST))]
    swimming = [one for one in pieces if one.entry.tags & _ANIMATE or one.entry.place in {"air", "water"}]
    standing = [one for one in pieces if one not in swimming]
    for row, low, tall in ((standing, 0.84, 0.46), (swimming, 0.0, 0.26)):
        for i, one in enumerate(row):
            figure = drawn(one, rng, pose="swim" if one.entry.tags & _ANIMATE else None)
            share = 0.12 if one.entry.noun == "bubble" else tall
            room = 0.8 * box.width / len(row)
            scale = min(share * box.height / figure.box.height, 0.94 * room / figure.box.width)
            x = box.left + 0.1 * box.width + (i + 0.5) * room
            y = box.top + (low or (0.36, 0.54, 0.3, 0.46)[i % 4]) * box.height
            foot = figure.box.bottom if low else figure.box.centre[1]
            flip = -1 if i % 2 and not low and figure.facing == "right" else 1
            by = Affine.move(-figure.box.centre[0], -foot).then(Affine.scale(flip * scale, scale))
            items.append(Item(one, figure, by.then(Affine.move(x, y))))
    return items


def laid_before(host: Item, food: Wanted, figure: Figure, slot: tuple[int, int], most: float) -> list[Item]:
    """Lay one of several things on a cloth before those who sit on it, at its sides."""
    number, count = slot
    box, room = host.box, _AT_SIDES * host.box.width / (1 + 0.2 * (slot[1] - 1))
    scale = min(most, room / figure.box.width, room / figure.box.height)
    inwards = 1 - (number // 2) / max(1, count)
    x = box.centre[0] + (0.36 if number % 2 == 0 else -0.36) * box.width * inwards
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return [Item(food, figure, by.then(Affine.move(x, box.top + 0.94 * box.height)))]


def laid(host: Item, food: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Lay one of several things on a cloth, as large as there is room."""
    number, count = slot
    box = host.box
    front = min(count, 3) if count > 3 else count
    back = number >= front
    place, of = (number - front, count - front) if back else (number, front)
    share = min(0.46, 0.92 / max(of, 2 if count > 1 else 1))
    scale = min(share * box.width / figure.box.width, 0.34 * box.width / figure.box.height) * (0.86 if back else 1.0)
    x = box.centre[0] + (place - (of - 1) / 2) * 0.94 * box.width / max(of, 1) * (0.8 if back else 1.0)
    y = box.top + (0.34 if back else 0.66) * box.height
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(food, figure, by.then(Affine.move(x, y)), behind=False)
