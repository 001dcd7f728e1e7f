"""What is served: strewn and poured over a dish, side by side on a plate, set out on shelves, hung on a line.

All that a thing carries so is arranged together, as each takes its room from the others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random
from typing import Final

from limner_sketch._canvas import Figure
from limner_sketch._geometry import Affine, Box
from limner_sketch._geometry import around as bounds_of
from limner_sketch._layout._cutaway import furnished, is_furnished
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch._layout._pieces import bare, piece_of, poured
from limner_sketch._layout._set_out import CASED, abreast, hung, immersed, shelved
from limner_sketch._toppings import BOWLS, POURED, STREWN, TOPS, Top, is_topping

__all__ = ["PLATES", "arranged"]

PLATES: Final = frozenset({"platter", "wooden board"})
_FLAT: Final = frozenset({"tray", "cutting board", "cake stand", "picnic table", "frying pan", "wok", "grill", "stove"})
_ANIMATE: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_UNTOLD: Final = 3  # what a plural without a number is taken for
_MOST: Final = 9
_PLACED: Final = frozenset({"on", "in"})
_GOLDEN: Final = math.radians(137.5)
Placed = tuple[int, Item]


def arranged(
    host: Item, mine: list[tuple[int, str]], wanted: dict[int, Wanted], rng: Random
) -> tuple[list[Placed], list[tuple[int, str]]]:
    """Arrange what a thing carries that is served, set out or hung up.

    Args:
        host: The thing.
        mine: What is attached to it, and how.
        wanted: The subjects, by index.
        rng: For the drawings.

    Returns:
        What is drawn for it in drawing order, each with the index of its subject, and what else is attached.
    """
    noun, anchors = host.wanted.entry.noun, host.figure.anchors
    placed = [child for child, kind in mine if kind in _PLACED]
    if "shelf_end" in anchors:
        if noun == "display case":  # what is on it, or too high for it, stands on its top
            cased = {child for child, kind in mine if kind == "in"}
            placed = [i for i in placed if i in cased and wanted[i].entry.height < CASED]
        items = shelved(host, [wanted[i] for i in placed], rng)
    elif noun == "empty tank":
        items = immersed(host, [wanted[i] for i in placed], rng)
    elif noun in _FLAT:
        placed = [i for i in placed if not wanted[i].entry.tags & _ANIMATE]
        items = abreast(host, [wanted[i] for i in placed], rng)
    elif "line_l" in anchors:
        placed = [child for child, kind in mine if kind in {*_PLACED, "hanging_from"}]
        placed = [i for i in placed if not wanted[i].entry.tags & _ANIMATE]
        items = hung(host, [wanted[i] for i in placed], rng)
    elif noun in PLATES:
        placed = [i for i in placed if not wanted[i].entry.tags & {"person"}]
        items = _plated(host, [wanted[i] for i in placed], rng)
    elif noun in TOPS:
        placed = [i for i in placed if is_topping(host.wanted.entry, wanted[i].entry)]
        items = _strewn(host, TOPS[noun], [wanted[i] for i in placed], rng)
    elif is_furnished(host.wanted, [wanted[i] for i, kind in mine if i in placed and kind == "in"]):
        items = furnished(host, [wanted[i] for i in placed], rng)
    else:
        return [], mine
    done = set(placed)
    return [(item.wanted.index, item) for item in items], [pair for pair in mine if pair[0] not in done]


# -- on a dish ---------------------------------------------------------------------------------------------------------


def _strewn(host: Item, top: Top, foods: Sequence[Wanted], rng: Random) -> list[Item]:
    """Lay pieces of food over a dish, after what is poured over it."""
    noun = host.wanted.entry.noun
    items = []
    liquids = [food for food in foods if food.entry.noun in POURED]
    for food in sorted(liquids, key=lambda one: one.entry.noun in {"whipped cream", "ice cream", "yogurt"}):
        colour = POURED[food.entry.noun]
        wide = top.across * (1.0 if noun not in BOWLS else 0.9)
        drawing = poured(
            food.entry.noun, colour, wide, top.deep, faces=top.faces or noun == "hot dog", bowl=noun in BOWLS
        )
        items.append(Item(food, drawing, Affine.move(top.x, top.y).then(host.by)))
    solid = [food for food in foods if food.entry.noun not in POURED]
    pieces: list[tuple[Wanted, Figure]] = []
    for food in solid:
        piece = piece_of(food.entry.noun, food.subject.what, drawn(food, rng))
        pieces += [(food, piece)] * _pieces(food, len(solid))
    pieces = _mixed(pieces)
    size = _size(top, len(pieces))
    for (food, piece), (x, y) in zip(pieces, _spots(top, len(pieces), size), strict=True):
        scale = size * _LARGE.get(food.entry.noun, 1.0) / max(piece.box.width, 0.86 * piece.box.height)
        at = piece.box.centre[1] if top.faces else piece.box.bottom - 0.16 * piece.box.height
        turn = rng.uniform(-26, 26) if top.faces else rng.uniform(-12, 12)
        by = Affine.move(-piece.box.centre[0], -at).then(Affine.turn(turn)).then(Affine.scale(scale))
        items.append(Item(food, piece, by.then(Affine.move(x, y)).then(host.by)))
    return items


_LARGE: Final = {"fried egg": 1.6, "egg": 1.15, "boiled egg": 1.15, "bacon": 1.3, "ham": 1.25, "salmon": 1.3, "lettuce": 1.3, "chicken drumstick": 1.25, "grilled fish": 1.3, "crab": 1.5, "lobster": 1.5, "olive": 0.8, "pea": 0.8, "blueberries": 0.8, "corn": 0.85}  # fmt: skip


def _pieces(food: Wanted, sorts: int) -> int:
    """Return how many pieces are seen of a food: as many as are told, or what is seen as some."""
    count = food.subject.count
    usual = STREWN.get(food.entry.noun, 3)
    if count == 1:
        return usual if usual > _UNTOLD or food.entry.noun in {"egg", "boiled egg"} else 1
    if count == _UNTOLD and usual > count:
        return max(count, usual - (sorts > 2))
    return min(count, _MOST)


def _mixed(pieces: list[tuple[Wanted, Figure]]) -> list[tuple[Wanted, Figure]]:
    """Return pieces of several sorts so that no sort lies all in one place."""
    share: dict[int, int] = {}
    total = {food.index: sum(one.index == food.index for one, _ in pieces) for food, _ in pieces}
    keyed = []
    for food, piece in pieces:
        number = share[food.index] = share.get(food.index, -1) + 1
        keyed.append(((number + 0.5) / total[food.index], food.index, (food, piece)))
    return [pair for _, _, pair in sorted(keyed, key=lambda k: (k[0], k[1]))]


def _size(top: Top, count: int) -> float:
    """Return how wide one of so many pieces is."""
    if top.faces:
        return min(1.3 * top.across, 2.3 * math.sqrt(top.across * top.deep / max(1, count)))
    return top.across * min(0.66, max(0.3, 2.5 / max(1, count)))


def _spots(top: Top, count: int, size: float) -> list[tuple[float, float]]:
    """Return where so many pieces lie on a dish, from the farthest to the nearest."""
    if top.faces or top.deep > 0.22 * top.across:
        spots = []
        for i in range(count):
            r = math.sqrt((i + 0.4) / count) if count > 1 else 0.0
            spots.append(
                (
                    top.x + 0.86 * r * top.across * math.cos(i * _GOLDEN),
                    top.y + 0.8 * r * top.deep * math.sin(i * _GOLDEN),
                )
            )
        return spots if top.faces else sorted(spots, key=lambda spot: spot[1])
    room = 2 * top.across - 0.6 * size
    front = min(count, max(3, math.ceil(0.62 * count))) if count > 3 else count
    spots = []
    for number, lift in ((count - front, 0.42 * size), (front, 0.0)):
        wide = room * (0.66 if lift else 1.0)
        step = min(wide / max(1, number - 1), 0.92 * size)
        for i in range(number):
            off = i - (number - 1) / 2
            arch = (1 - (2 * off / max(1, number)) ** 2) * 0.6 * top.deep
            spots.append((top.x + off * step, top.y + 0.5 * top.deep - lift - arch + (0.3 * top.deep if i % 2 else 0)))
    return spots


# -- on a plate --------------------------------------------------------------------------------------------------------


def _plated(host: Item, foods: Sequence[Wanted], rng: Random) -> list[Item]:
    """Lay foods on a plate: the first one largest, what is high at the back."""
    if not foods:
        return []
    board = host.wanted.entry.noun != "platter"  # flat, and not hollow
    box, (x, y) = host.box, host.point("top")
    wide = 0.82 * box.width
    groups = [_group(food, rng) for food in foods]
    weights = [1.3 if i == 0 else 0.9 if food.entry.noun in _SMALL else 1.0 for i, food in enumerate(foods)]
    weights = [1.0] if len(groups) == 1 else weights
    rows = [list(range(len(groups)))] if len(groups) < 4 else _two_rows(groups)
    items: list[Item] = []
    for line, row in enumerate(rows):
        total = sum(weights[i] for i in row)
        back = len(rows) > 1 and line == 0
        room = wide * (0.92 if back else 1.0) * (1.0 if len(groups) > 1 else 0.78)
        left = x - room / 2
        order = _ordered(row) if len(rows) == 1 else row
        placed = []
        for i in order:
            cell = room * weights[i] / total
            group = groups[i]
            bounds = bounds_of([mapped for _, _, mapped in group])
            tall = box.width * (0.46 if i == 0 and not back else 0.38) * (1.0 if len(rows) == 1 else 0.76)
            scale = min(1.14 * cell / bounds.width, tall / bounds.height)
            low = y + (-0.24 if back else 0.0 if len(rows) == 1 else 0.13) * box.height * (0.5 if board else 1.0)
            at = Affine.move(-(bounds.left + bounds.right) / 2, -bounds.bottom).then(Affine.scale(scale))
            at = at.then(Affine.move(left + cell / 2, low + 0.12 * box.height * (not board)))
            placed.append((scale * bounds.height, [Item(foods[i], drawing, by.then(at)) for drawing, by, _ in group]))
            left += cell
        for _, made in sorted(placed, key=lambda pair: -pair[0]):
            items += made
    return items


_SMALL: Final = frozenset({"lemon", "lime", "dip", "soy sauce", "ketchup", "mustard", "butter", "jam", "olive", "chili", "garlic", "whipped cream"})  # fmt: skip


def _ordered(row: list[int]) -> list[int]:
    """Put the first of three in the middle of them."""
    return [row[1], row[0], row[2]] if len(row) == 3 else row


def _two_rows(groups: Sequence[Sequence[tuple[Figure, Affine, Box]]]) -> list[list[int]]:
    """Return what stands at the back of a plate and what before it: the first in front."""
    rest = list(range(1, len(groups)))
    half = (len(rest) + 1) // 2
    return [rest[:half], [0, *rest[half:]]]


def _group(food: Wanted, rng: Random) -> list[tuple[Figure, Affine, Box]]:
    """Return a food as it lies together: several of a sort in a heap, without a plate of its own."""
    figure = bare(drawn(food, rng))
    count = min(food.subject.count, _MOST)
    wide, tall = figure.box.width, figure.box.height
    foot = Affine.move(-figure.box.centre[0], -figure.box.bottom)
    if count == 1:
        return [(figure, foot, Box(-wide / 2, -tall, wide / 2, 0))]
    first = count if count < 3 else -(-3 * count // 5)
    result = []
    for line, (number, lift) in enumerate(((first, 0.0), (count - first, 0.56))):
        for i in range(number):
            x, y = (i - (number - 1) / 2) * 0.82 * wide, -lift * tall
            by = foot.then(Affine.move(x, y))
            result.append((line, (figure, by, Box(x - wide / 2, y - tall, x + wide / 2, y))))
    return [one for _, one in sorted(result, key=lambda pair: -pair[0])]
