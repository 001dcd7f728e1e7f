"""What is tied to something: balloons above it on their strings, animals and boats beside it on a rope."""

from __future__ import annotations

from typing import Final

from limner_sketch import figures
from limner_sketch._canvas import Canvas, Figure
from limner_sketch._geometry import Affine, Point
from limner_sketch._layout._items import Item, Wanted
from limner_sketch.plan import Subject

__all__ = ["tied"]

_AFLOAT: Final = 0.62  # of the height of what it is tied to: how far above it a balloon floats
_GAP: Final = 0.16
_LINE: Final = 0.012


def tied(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> list[Item]:
    """Tie something to a thing: what floats is above it, what stands or swims beside it.

    Args:
        host: The thing.
        child: What is tied to it.
        figure: Its drawing.
        slot: Which one of how many.
        scale: Of the drawing.
    """
    floats = child.entry.place == "air" and "animal" not in child.entry.tags
    return _floating(host, child, figure, slot, scale) if floats else _beside(host, child, figure, slot, scale)


def _floating(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> list[Item]:
    number, count = slot
    box, (x, y) = host.box, host.point("top") if "top" in host.figure.anchors else (host.box.centre[0], host.box.top)
    y = max(y, box.top) + 0.02 * box.height
    wide = figure.box.width * scale
    spread = number - (count - 1) / 2
    at = x + spread * 0.82 * wide
    lift = (_AFLOAT - 0.1 * abs(spread) / max(1, count / 2)) * box.height + (0.16 * box.height if number % 2 else 0.0)
    low = y - lift
    gx, gy = figure.anchors.get("knot", (figure.box.centre[0], figure.box.bottom))
    by = Affine.move(-gx, -gy).then(Affine.scale(scale)).then(Affine.move(at, low))
    return [_rope((at, low - 0.03 * box.height), (x, y), 0.0, max(box.height, 1.0)), Item(child, figure, by)]


def _beside(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> list[Item]:
    number, _ = slot
    left = number % 2 == 0
    wide = figure.box.width * scale
    gap = _GAP * max(host.box.height, 0.5 * host.box.width) + wide * 0.96 * (number // 2)
    flip = 1.0 if left or figure.facing != "right" else -1.0
    x = host.box.left - gap - 0.5 * wide if left else host.box.right + gap + 0.5 * wide
    low = 0.0 if child.place == "ground" else host.box.bottom - 0.02 * host.box.height
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(flip * scale, scale))
    item = Item(child, figure, by.then(Affine.move(x, max(low, host.box.bottom) if child.place == "ground" else low)))
    names = {"neck", "grip", "back", "mouth"} & figure.anchors.keys()
    start = item.point("neck", "grip", "back", "mouth") if names else item.box.centre
    edge = host.box.left if left else host.box.right
    slim = host.box.width < 0.3 * host.box.height
    post = (host.box.centre[0] if slim else edge, host.box.bottom - (0.4 if slim else 0.55) * host.box.height)
    return [item, _rope(start, post, 0.1, item.box.height)]


def _rope(start: Point, end: Point, sag: float, tall: float) -> Item:
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + sag * abs(end[0] - start[0]))
    c = Canvas()
    c.line([start, middle, end], "main", max(1.0, _LINE * tall if not sag else 0.024 * tall))
    rope = Wanted(-1, Subject(what="rope"), figures.entry("rope"))
    return Item(rope, c.figure("rope", colours={"main": "#8a7a6a" if not sag else "#a9784a"}), Affine.scale(1))
