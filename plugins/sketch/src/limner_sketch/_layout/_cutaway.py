"""Rooms in things where nobody could stand: a wall is opened, and behind it are a floor, furniture, and who lives there."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Final

from limner_sketch import figures
from limner_sketch._canvas import Canvas
from limner_sketch._geometry import Affine, Box
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch.plan import Subject

__all__ = ["furnished", "is_furnished"]

_ANIMATE: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_SOLID: Final = frozenset({"building", "furniture", "vehicle", "scenery"})
_OPENED: Final = frozenset(
    {"rock", "boot", "shoe", "teapot", "hat", "shell", "egg", "snowman", "mountain", "watermelon"}
)
_ROOM: Final = "#f6dfb4"
_FLOOR: Final = "#b8814f"
_MOST: Final = 4
_RIM: Final = 0.05  # of the width of the opening


def is_furnished(host: Wanted, things: Sequence[Wanted]) -> bool:
    """Whether a thing has a room in it: there is furniture, and the thing is none and no building.

    Args:
        host: The thing.
        things: What is in it.
    """
    if host.entry.noun not in _OPENED and not host.entry.tags & {"tree", "plant", "food", "animal"}:
        return False
    return not host.entry.tags & _SOLID and any(one.entry.tags & {"furniture", "building"} for one in things)


def furnished(host: Item, things: Sequence[Wanted], rng: Random) -> list[Item]:
    """Open a wall of a thing and set things on the floor behind it, side by side.

    Args:
        host: The thing.
        things: What is in it.
        rng: For the drawings.
    """
    room = _opening(host)
    items = [_wall(host, room)]
    floor = room.bottom - 0.12 * room.height
    heaviest = max(one.entry.height for one in things)
    things = [one for one in things for _ in range(min(one.subject.count, _MOST))]
    pieces = [(one, drawn(one, rng, pose="sit" if one.entry.tags & _ANIMATE else None)) for one in things]
    tall = [0.62 * room.height * max(0.5, (one.entry.height / heaviest) ** 0.5) for one, _ in pieces]
    scales = [high / figure.box.height for high, (_, figure) in zip(tall, pieces, strict=True)]
    total = sum(k * figure.box.width for k, (_, figure) in zip(scales, pieces, strict=True))
    fits = min(1.0, 0.84 * room.width / total)
    gap = (0.9 * room.width - total * fits) / (len(pieces) + 1)
    x = room.left + 0.05 * room.width + gap
    for k, (one, figure) in zip(scales, pieces, strict=True):
        scale = k * fits
        by = Affine.move(-figure.box.left, -figure.box.bottom).then(Affine.scale(scale)).then(Affine.move(x, floor))
        items.append(Item(one, figure, by))
        x += figure.box.width * scale + gap
    return items


def _opening(host: Item) -> Box:
    """Return the bounds of the opening: as large as the thing leaves room for, of a tree in its trunk."""
    box = host.box
    tree = "hole" in host.figure.anchors
    wide = (0.46 if tree else 0.7) * box.width
    high = min((0.5 if tree else 0.62) * box.height, 1.1 * wide)
    x = host.point("inside")[0] if tree else box.centre[0]
    bottom = box.bottom - (0.1 if tree else 0.14) * box.height
    return Box(x - wide / 2, bottom - high, x + wide / 2, bottom)


def _wall(host: Item, room: Box) -> Item:
    """Return the opening: its rim, a lit wall and the floor."""
    c, rim = Canvas(), _RIM * room.width

    def arch(by: float, role: str) -> None:
        left, top, right, bottom = room.grown(by)
        round_ = 0.42 * (right - left)
        c.path(
            f"M{left} {bottom}L{left} {top + round_}C{left} {top + 0.3 * round_} {left + 0.4 * round_} {top} {(left + right) / 2} {top}"
            f"C{right - 0.4 * round_} {top} {right} {top + 0.3 * round_} {right} {top + round_}L{right} {bottom}Z",
            role,
        )

    arch(rim, "rim")
    arch(0, "wall")
    c.rect(room.left, room.bottom - 0.16 * room.height, room.width, 0.16 * room.height, "floor")
    dark = next((value for role, value in host.figure.colours.items() if role in {"wood", "main_dark"}), "#7a5236")
    figure = c.figure("room", colours={"wall": _ROOM, "floor": _FLOOR, "rim": dark})
    opened = Wanted(-1, Subject(what="room"), figures.entry("rope"))
    return Item(opened, figure, Affine.scale(1))
