"""People at tables: behind one that is laid, on stools to both sides of a game."""

from __future__ import annotations

from random import Random
from typing import Final

from limner_sketch import figures
from limner_sketch._canvas import Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch.plan import Subject

TABLES: Final = frozenset({"dinner table", "card table", "chess table"})
_ADULT: Final = 1.6
_SIDES: Final = 2
_SEAT, _EYES = 0.29, 0.86  # of the height of who sits there: how high a stool is, and the top of a head at least
_LONG, _LEAST = 0.72, 0.66
_TALL: Final = 1.95  # how much taller than the table who sits at it would stand


def seated_at(host: Item, guest: Wanted, rng: Random, slot: tuple[int, int]) -> list[Item]:
    """Seat somebody at a table.

    Args:
        host: The table.
        guest: Who sits there.
        rng: For the drawing.
        slot: Their number among all who sit there.

    Returns:
        What is drawn for it, in drawing order.
    """
    number, count = slot
    tall = host.by.factor * host.wanted.entry.units
    scale = _TALL * tall / 200 * min(1.0, max(0.78, guest.entry.height / _ADULT))
    if "left" in host.figure.anchors and number < _SIDES:
        return _beside(host, guest, rng, scale, left=number == 0)
    figure = drawn(guest.posed("stand") if guest.subject.pose in {None, "sit", "eat", "play"} else guest, rng)
    if "person" not in guest.entry.tags:
        scale *= min(1.0, 0.86 * 200 / figure.box.height)
    room = 0.86 * host.box.width
    step = room / max(2, count)
    x = host.box.centre[0] + (number - (count - 1) / 2) * min(step, 0.6 * 200 * scale)
    y = host.point("behind", "top")[1]
    sx, sy = figure.anchors.get("seat", (figure.box.centre[0], figure.box.bottom - 0.36 * figure.box.height))
    if "person" not in guest.entry.tags:
        sx, sy = figure.box.centre[0], figure.box.bottom - 0.3 * figure.box.height
    by = Affine.move(-sx, -sy).then(Affine.scale(scale)).then(Affine.move(x, y + 0.02 * tall))
    return [Item(guest, figure, by, behind=True)]


def _beside(host: Item, guest: Wanted, rng: Random, scale: float, *, left: bool) -> list[Item]:
    """Seat somebody on a stool at the left or the right of a table, looking at it."""
    side, host_tall = (1 if left else -1), _TALL * host.by.factor * host.wanted.entry.units
    x, _ = host.point("left" if left else "right")
    x -= side * 0.12 * host.box.width
    floor = host.box.bottom
    entry = figures.entry("stool")
    stool = Wanted(guest.index, Subject(what="stool"), entry)
    seat = drawn(stool, rng)
    reach = Reach(right=(54, -44), feet=(24, 50)) if "person" in guest.entry.tags else None
    figure = drawn(guest.posed("sit"), rng, reach=reach)
    px, py = figure.anchors.get("seat", (figure.box.centre[0], figure.box.bottom))
    if "person" not in guest.entry.tags:
        px, py = figure.box.centre[0], figure.box.bottom
        scale *= min(1.0, 0.7 * 200 / max(figure.box.height, _LONG * figure.box.width))
        scale *= max(_LEAST, min(1.0, (guest.entry.height / _ADULT) ** 0.3))
    # Who is small sits on a high stool, the head above the table.
    low, wide = _SEAT * host_tall, _SEAT * host_tall / seat.box.height
    high = max(low, _EYES * host_tall - (figure.box.height * scale if "person" not in guest.entry.tags else low * 9))
    under = Affine.scale(wide, high / seat.box.height).then(Affine.move(x, floor))
    sx, sy = under.point(*seat.anchor("seat", "top"))
    by = Affine.move(-px, -py).then(Affine.scale(side * scale, scale)).then(Affine.move(sx, sy))
    return [Item(stool, seat, under), Item(guest, figure, by)]


__all__ = ["TABLES", "seated_at"]
