"""What stands on, in or astride another thing: on its top, in its opening, looking out of it."""

from __future__ import annotations

import math
from collections.abc import Callable

from attrs import evolve

from limner_sketch._canvas import Figure
from limner_sketch._geometry import Affine, rectangle
from limner_sketch._layout._doing import bunch
from limner_sketch._layout._items import Item, Wanted, mapped
from limner_sketch._layout._joints import perched

__all__ = ["in_vase", "on_slope", "standing"]

_ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})
_VASES = frozenset({"vase", "flower wrap", "pot", "bottle", "bucket", "milk", "glass", "watering can"})
# What something is seen in, rather than put into.
_FRAMES = frozenset(
    {
        "window",
        "mirror",
        "picture",
        "television",
        "monitor",
        "computer",
        "laptop",
        "phone",
        "map",
        "door",
        "hula hoop",
        "thought bubble",
        "stove",
        "microwave",
        "washing machine",
        "fish tank",
        "vending machine",
    }
)
_BAGS = frozenset({"shopping bag", "bag", "backpack", "sock", "boot", "gift bag"})  # with handles above their opening
_HATS = frozenset({"hat", "top hat", "wizard hat", "cowboy hat", "straw hat"})
_GLASS = frozenset({"jar", "bottle", "glass", "fishbowl", "vase"})
_ENDS = 2
_COVERED = 0.55  # of the height of what covers somebody: so high it hides them
_NECK = 0.24  # of the width of somebody: half as wide is what is seen below the head, without the tail
_OVERHANG = 0.1  # of the height of somebody: as much of a shade may be below the rim
_FOOTWEAR = frozenset({"sock", "boot", "shoe"})
_ROOFED = frozenset(
    {
        "car",
        "bus",
        "double-decker bus",
        "school bus",
        "truck",
        "van",
        "taxi",
        "train",
        "tram",
        "ambulance",
        "camper",
        "fire engine",
        "police car",
        "steam train",
        "delivery van",
    }
)
_BED = 0.42  # of the width of a truck: how long its bed is
_CLOSED = frozenset({"cage", "bird cage", "open wardrobe", "lantern", "jar", "hamster wheel", "empty snow globe"})
_RIMMED = frozenset({"trash can", "shopping cart", "jug", "open barrel"})  # who is in it looks over its edge
_COVERS = frozenset({"tall grass", "leaf pile"})
_RIM, _SUNK = 0.24, 0.34  # where the edge of a paper bag is, of its height; how much of a thing is below it
_LONG = 1.3  # times its height: as wide is what several find room on side by side
_ON_SLOPE = 0.6  # of its height: so high is at least who goes down a slope
_ON_SNOW = {"pair of skis": 0.34, "snowboard": 0.22, "sled": 0.28}  # of the width of the slope: how long they are
_TWO_ROWS = 7
_ROUND = 1.36  # times its width: what is no higher can be heaped
_HEAP_RISE, _BEHIND_RISE = 0.5, 0.34
_ABREAST = 5  # more are in two rows
_CAUGHT = 0.25  # metres: what is larger is caught among the leaves of a tree
_HEAPED = 3  # more of one sort are heaped up


def in_vase(child: Wanted, host: Wanted) -> bool:
    return host.entry.noun in _VASES and "plant" in child.entry.tags and "tree" not in child.entry.tags


def standing(host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], scale: float) -> Item:
    if kind == "in" and (item := _put_in(host, child, figure, slot, scale)):
        return item
    if kind == "on" and "person" in host.wanted.entry.tags:
        return perched(host, child, figure, "on_shoulder", slot, scale)
    animate = bool(child.entry.tags & _ANIMATE)
    names = {"riding": ("seat", "back", "top"), "in": ("inside", "seat", "top"), "on": ("top", "seat", "back")}[kind]
    if kind == "on" and animate:
        names = ("seat", "top", "back")
    roof = kind == "on" and host.wanted.entry.noun in _ROOFED  # and not at its wheel
    x, y = host.point("top") if roof else host.point(*names)
    number, count, line, rise = _line_of(child, figure, kind, slot)
    if line and rise == _HEAP_RISE:
        scale *= 0.8 if slot[1] > _TWO_ROWS else 1.0
    if count > 1:
        widest = heap_rows(slot[1])[0] if rise == _HEAP_RISE else count  # those in the upper rows are no larger
        if rise == _HEAP_RISE and kind == "in":  # a heap is as wide as what it is in
            full = 0.86 * host.box.width / widest / figure.box.width
            scale = max(scale, min(full, 0.32 * host.box.height / figure.box.height))
        scale, step = _abreast(host, figure, widest, scale, kind=kind, animate=animate)
        x += (number - (count - 1) / 2) * step
        if count == _ENDS and {"end_l", "end_r"} <= host.figure.anchors.keys():  # at both ends of a seesaw
            x = host.point("end_r" if number else "end_l")[0]
    y -= rise * figure.box.height * scale * line
    closed = kind == "in" and host.wanted.entry.noun in _CLOSED and count == 1
    if closed:  # nothing of it is outside
        scale = min(scale, 0.84 * host.box.width / figure.box.width, 0.76 * host.box.height / figure.box.height)
    sink = {"riding": 0.1, "in": 0.12, "on": 0.02}[kind] * figure.box.height if animate else 0.0
    bottom = figure.box.bottom - sink if child.place != "ground" or kind != "on" else -sink
    middle = figure.box.centre[0] if closed else (figure.feet[0] + figure.feet[1]) / 2
    if child.subject.pose == "sit" and "person" in child.entry.tags and "seat" in host.figure.anchors and kind == "on":
        middle, bottom = figure.anchor("seat")
    by = Affine.move(-middle, -bottom).then(Affine.scale(scale)).then(Affine.move(x, y))
    return Item(child, figure, by, inside=kind in {"in", "riding"} and any(s.front for s in host.figure.parts))


def _line_of(child: Wanted, figure: Figure, kind: str, slot: tuple[int, int]) -> tuple[int, int, int, float]:
    """Return which one of how many of its row one of several is, in which row, and how far the rows are apart, of its height."""
    number, count = slot
    animate = bool(child.entry.tags & _ANIMATE)
    if kind == "in" and animate and count > _ABREAST:  # the first half is behind the other, and looks over it
        half = count // 2
        return (number, half, 1, _BEHIND_RISE) if number < half else (number - half, count - half, 0, _BEHIND_RISE)
    round_ = figure.box.height <= _ROUND * figure.box.width  # candles are not heaped
    if count <= _HEAPED or not round_ or kind == "riding" or animate:
        return number, count, 0, 0.0
    lines, line = heap_rows(count), 0
    while number >= lines[line]:
        number, line = number - lines[line], line + 1
    return number, lines[line], line, _HEAP_RISE


def _abreast(host: Item, figure: Figure, count: int, scale: float, *, kind: str, animate: bool) -> tuple[float, float]:
    """Return the scale of several who are side by side on a thing, and how far they are apart."""
    wide = figure.box.width * scale
    room = host.box.width * (0.62 if kind != "riding" else 0.4)
    shrink = min(1.0, room / (wide * (1 + 0.72 * (count - 1))) * 1.25)
    scale *= max(0.45, shrink)
    wide = figure.box.width * scale
    apart = kind == "on" and animate
    if apart and wide > 1.1 * (fits := 0.94 * host.box.width / count):
        scale, wide = scale * 1.1 * fits / wide, 1.1 * fits  # nobody stands in another
    step = min(wide * 0.84, (room - wide * 0.4) / max(1, count - 1) if room > wide else wide * 0.6)
    if host.box.width > _LONG * host.box.height:  # on a bench or a seesaw there is room for an elephant beside a mouse
        step = max(step, 0.8 * room / count, 0.9 * wide if apart else 0)
    return scale, step


def heap_rows(count: int) -> list[int]:
    """Return how many lie in each row of a heap in a container, from the bottom."""
    first = -(-3 * count // 5) if count <= _TWO_ROWS else -(-5 * count // 12)
    rest = count - first
    return [first, rest] if count <= _TWO_ROWS else [first, -(-4 * rest // 7), rest - -(-4 * rest // 7)]


def _put_in(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item | None:
    """Put something in a thing that it is seen in in a way of its own; None when it stands in its opening."""
    anchors = set(host.figure.anchors)
    if in_vase(child, host.wanted) and "inside" in anchors:
        return bunch(host, child, figure, slot)
    if host.wanted.entry.noun in _FRAMES:
        return _within(host, child, figure, slot)
    if host.wanted.entry.noun in _COVERS:
        return _covered(host, child, figure, slot)
    if host.wanted.entry.noun in _GLASS and slot[1] > _HEAPED and not child.entry.tags & _ANIMATE:
        return _filling(host, child, figure, slot)
    goods = not child.entry.tags & _ANIMATE or host.wanted.entry.noun == "clear bottle"
    if host.wanted.entry.noun in _GOODS and goods:
        return _GOODS[host.wanted.entry.noun](host, child, figure, slot)
    if host.wanted.entry.noun in _RIMMED and child.entry.tags & _ANIMATE:
        return _peeping(host, child, figure, slot, scale)
    if "hole" in anchors:
        return _holed(host, child, figure, slot)
    if host.wanted.entry.noun == "tunnel":
        return _emerging(host, child, figure)
    return None if {"inside", "seat"} & anchors else _inside(host, child, figure, slot, scale)


def _loaded(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Heap goods in the bed of a truck, whose side hides the lowest of them."""
    number, count = slot
    rows = heap_rows(count) if count > _HEAPED else [count]
    line = 0
    while number >= rows[line]:
        number, line = number - rows[line], line + 1
    x, y = host.point("top")
    room = _BED * host.box.width
    scale = min(1.1 * room / max(rows[0], 2) / figure.box.width, 0.5 * host.box.height / figure.box.height)
    step = min(room / max(rows[0], 1), figure.box.width * scale)
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    low = y + (0.3 - 0.62 * line) * figure.box.height * scale
    return Item(child, figure, by.then(Affine.move(x + (number - (rows[line] - 1) / 2) * step, low)), behind=True)


def _bottled(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Set something in a bottle that lies on its side, as large as the glass leaves room."""
    number, count = slot
    room = 0.5 * host.box.width / count
    scale = min(0.66 * host.box.height / figure.box.height, room / figure.box.width)
    x, y = host.point("inside")
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x + (number - (count - 1) / 2) * room, y)), inside=True)


def _filling(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Let many small things fill a jar that is seen through, from its bottom."""
    number, count = slot
    across = max(3, math.ceil(math.sqrt(count * 0.9)))
    line, column = divmod(number, across)
    room = 0.76 * host.box.width / across
    scale = 1.06 * room / max(figure.box.width, figure.box.height)
    shift = 0.25 if line % 2 else -0.25
    x = host.box.centre[0] + (column - (across - 1) / 2 + shift * 0.5) * room
    y = host.box.bottom - 0.06 * host.box.height - (line + 0.5) * 0.9 * room
    gx, gy = figure.box.centre
    return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)))


def _sticking_out(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Let what was bought stick out of a paper bag, far enough to be known."""
    number, count = slot
    box, wide, tall = host.box, figure.box.width, figure.box.height
    scale = min(0.7 * box.height / tall, (1.0 if count < _HEAPED else 0.8) * box.width / min(count, 3) / wide * 1.2)
    x = box.centre[0] + (number - (count - 1) / 2) * 0.66 * box.width / count
    low = box.top + _RIM * box.height + _SUNK * tall * scale
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x, low)), behind=True)


def _holed(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Let somebody look out of a hole, no larger than that."""
    number, count = slot
    half, tall = (side * host.by.factor for side in host.figure.anchors["hole"])
    x, y = host.point("inside")
    scale = min(
        (1.7 if count == 1 else 1.4) * tall / figure.box.height, (1.7 if count == 1 else 1.2) * half / figure.box.width
    )
    x += (number - (count - 1) / 2) * 1.5 * half / count
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(x, y + 0.1 * tall)), inside=True)


def _covered(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Let somebody stand in tall grass, of which the front blades hide the legs."""
    number, count = slot
    scale = min(1.55 * host.box.height / figure.box.height, 0.84 * host.box.width / count / figure.box.width)
    x = host.box.centre[0] + (number - (count - 1) / 2) * 0.84 * host.box.width / count
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    rim = host.box.bottom - _COVERED * host.box.height
    y = min(host.box.bottom - 0.06 * host.box.height, rim + 0.4 * figure.box.height * scale)
    return Item(child, figure, by.then(Affine.move(x, y)), inside=True)


def _emerging(host: Item, child: Wanted, figure: Figure) -> Item:
    """Let something come out of the mouth of a tunnel, its end still in the dark."""
    x, y = host.point("inside")
    scale = min(0.56 * host.box.height / figure.box.height, 0.8 * host.box.width / figure.box.width)
    if child.entry.tags & _ANIMATE:
        scale *= 0.8
    left = x - 0.1 * host.box.width * (1 if figure.box.width > figure.box.height else 0.4)
    by = Affine.move(-figure.box.left, -figure.box.bottom).then(Affine.scale(scale))
    return Item(child, figure, by.then(Affine.move(left, y)), inside=True)


def on_slope(host: Item, child: Wanted, figure: Figure, flat: Affine, slot: tuple[int, int], scale: float) -> Item:
    """Set something on the slope of a hill, at its angle; what is ridden there is as long as its rider is to be high."""
    number, count = slot
    (x0, y0), (x1, y1) = host.point("upper"), host.point("lower")
    rises = x1 < x0
    along = (0.6 if rises else 0.36) + (0.3 * number if count < _HEAPED else 0.6 * number / count - 0.2)
    box = mapped(figure.box, flat)
    scale = max(scale, _ON_SLOPE * host.box.height / max(box.height, 0.6 * box.width))
    if child.entry.noun in _ON_SNOW:
        scale = _ON_SNOW[child.entry.noun] * host.box.width / box.width
    scale = min(scale, 1.1 * abs(x1 - x0) / (count + 1) / box.width)
    angle = math.degrees(math.atan2(y0 - y1, x0 - x1) if rises else math.atan2(y1 - y0, x1 - x0))
    if rises and "person" in child.entry.tags:
        angle = 0.0  # who walks up a hill stands upright
    middle = (figure.feet[0] + figure.feet[1]) / 2
    by = flat.then(Affine.move(-middle, -box.bottom)).then(Affine.scale(scale)).then(Affine.turn(angle))
    return Item(child, figure, by.then(Affine.move(x0 + along * (x1 - x0), y0 + along * (y1 - y0))))


def _inside(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item:
    """Show something in a thing that has no inside of its own: looking out of it, or before its middle."""
    open_above = "top" in host.figure.anchors and host.box.width > 0.8 * host.box.height
    open_above = open_above and "building" not in host.wanted.entry.tags
    if host.wanted.entry.noun in _HATS | _BAGS or open_above:
        return _peeping(host, child, figure, slot, scale)
    return _within(host, child, figure, slot)


def _peeping(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item:
    """Let something look out of a cup or a pot: behind its rim, the lower half hidden."""
    number, count = slot
    if child.entry.tags & _ANIMATE and number < child.subject.count < count:
        count = child.subject.count  # what else is in there takes no room from who looks out
    x, y = host.point("top") if "top" in host.figure.anchors else (host.box.centre[0], host.box.top)
    if host.wanted.entry.noun in _BAGS:
        y = max(
            y,
            host.box.top
            + (0.08 if host.wanted.entry.noun == "backpack" else 0.1 if host.wanted.entry.noun in _FOOTWEAR else 0.36)
            * host.box.height,
        )
        scale = max(scale, 1.1 * host.box.width / count / figure.box.width)
    scale = min(scale, (1.1 if host.wanted.entry.noun in _BAGS else 0.72) * host.box.width / count / figure.box.width)
    x += (number - (count - 1) / 2) * 0.6 * host.box.width / count
    if host.wanted.entry.noun in _FOOTWEAR and "on_foot" in host.figure.anchors:  # in the shaft, and not in the toe
        x += host.point("on_foot")[0] - host.box.centre[0]
    gx, gy = (
        figure.box.centre[0],
        figure.box.bottom - (0.42 if figure.box.height > 0.8 * figure.box.width else 0.16) * figure.box.height,
    )
    if host.wanted.entry.noun in _FOOTWEAR:  # which is narrower than who is in it
        figure = _cut(figure, gy + 0.05 * host.box.height / scale)
    return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)), behind=True)


def _cut(figure: Figure, y: float) -> Figure:
    """Return what is seen of somebody above a height, in the figure's units, of the body only what is below the head."""
    box, x = figure.box, figure.anchor("head", "face")[0]
    half = _NECK * box.width
    above = rectangle(x - half, box.top - 50, 2 * half, y - box.top + 50)
    parts = tuple(
        evolve(shape, clip=above) if shape.clip is None and shape.box.bottom > y else shape
        for shape in figure.parts
        if shape.box.top < y and (shape.clip is None or shape.box.bottom < y + _OVERHANG * box.height)
    )
    return evolve(figure, parts=parts)


def _within(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Show something in a thing that has no opening, such as a bottle: small, before its middle."""
    number, count = slot
    room = host.box.width * 0.56 / count
    scale = min(room / figure.box.width, host.box.height * 0.42 / figure.box.height)
    tree = "tree" in host.wanted.entry.tags
    hollow = tree and not child.entry.tags & _ANIMATE and child.entry.height < _CAUGHT
    if tree and child.entry.noun == "nest":  # on a fork below the crown
        scale = 0.36 * host.box.width / figure.box.width
        x, y = host.box.centre[0] - 0.06 * host.box.width, host.box.top + 0.58 * host.box.height
        by = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(scale))
        return Item(child, figure, by.then(Affine.move(x, y)))
    if hollow:
        scale *= 0.4  # an acorn is no larger than the hollow it lies in
    x = host.box.centre[0] + (number - (count - 1) / 2) * room
    y = host.box.bottom - (0.64 if tree and not hollow else 0.36) * host.box.height
    if "flower" in host.wanted.entry.tags and host.box.height > host.box.width:  # in its blossom
        y, scale = host.box.top + 0.24 * host.box.height, 1.3 * scale
    gx, gy = figure.box.centre
    return Item(child, figure, Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(x, y)))


# What holds goods in a way of its own.
_GOODS: dict[str, Callable[[Item, Wanted, Figure, tuple[int, int]], Item]] = {
    "shopping bag": _sticking_out,
    "pickup truck": _loaded,
    "clear bottle": _bottled,
}
