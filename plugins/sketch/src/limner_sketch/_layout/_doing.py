"""Things that are used and not only held: what is read is open in both hands, a drum stands before its player, a piano is sat at."""

from __future__ import annotations

from random import Random

from limner_sketch import figures
from limner_sketch._canvas import Figure, Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch._layout._table import TABLES
from limner_sketch.plan import Subject

READ = frozenset({"book", "open book", "newspaper"})
SAT_AT = frozenset({"piano"})
_DRUMS = frozenset({"drum"})
_TABLES = frozenset({"table", "round table", "desk", "picnic table"})
_GROWN = 1.6  # metres: who is smaller is drawn smaller at a table, too


def sits_at(player: Wanted, thing: Wanted) -> bool:
    """Whether somebody sits at a table, or plays something that stands on the floor and is sat at."""
    if thing.entry.noun in TABLES:
        return bool(player.entry.tags & {"person", "animal"}) and player.entry.place == "ground"
    return player.subject.pose == "play" and thing.entry.noun in SAT_AT and "person" in player.entry.tags


def beats(player: Wanted, thing: Wanted) -> bool:
    """Whether somebody plays a drum, which stands before them."""
    return player.subject.pose == "play" and thing.entry.noun in _DRUMS


def at_piano(host: Item, player: Wanted, rng: Random) -> list[Item]:
    """Seat a player on a stool before the keys.

    Args:
        host: The instrument.
        player: Who plays it.
        rng: For the drawing.

    Returns:
        The stool and the player, in drawing order.
    """
    figure = drawn(player.posed("sit"), rng, reach=Reach(left=(50, -30), right=(58, -34), feet=(26, 50)))
    tall = host.box.height * max(0.6, min(1.15, (player.weight / host.wanted.weight) ** 1.15))
    scale = tall / player.entry.units
    entry = figures.entry("stool")
    stool = Wanted(player.index, Subject(what="stool"), entry)
    seat = drawn(stool, rng)
    x, floor = host.box.left + 0.2 * host.box.width, host.box.bottom + 0.07 * host.box.height
    k = 0.31 * tall / seat.box.height
    under = Affine.scale(k).then(Affine.move(x, floor))
    sx, sy = under.point(*seat.anchor("seat", "top"))
    px, py = figure.anchor("seat")
    by = Affine.move(-px, -py).then(Affine.scale(scale)).then(Affine.move(sx, sy - 0.02 * tall))
    return [Item(stool, seat, under), Item(player, figure, by)]


def host_is_table(thing: Wanted) -> bool:
    """Whether people sit at something."""
    return thing.entry.noun in _TABLES


def at_table(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], *, bust: bool) -> Item:
    """Seat somebody at the far side of a table: of people what is seen above its top.

    Args:
        host: The table.
        child: Who sits there.
        figure: The drawing, sitting, or head and shoulders.
        slot: Which one of how many.
        bust: Whether it is head and shoulders.
    """
    number, count = slot
    room, tall = host.box.width / count, host.box.height
    x, (gx, low) = host.box.left + (number + 0.5) * room, (figure.box.centre[0], figure.box.bottom)
    if bust:
        # The cut of the body; ornaments and long hair reach lower.
        low = max(shape.box.bottom for shape in figure.parts if shape.outline and shape.role.startswith("main"))
        small = min(1.0, max(0.8, (child.entry.height / _GROWN) ** 0.5))
        scale = min(0.98 * room, 0.92 * tall) * small / figure.box.width
        y = host.box.top + 0.09 * tall
    elif "person" in child.entry.tags:  # who holds something stands, so that it is seen above the table
        scale = 2.1 * tall / figure.box.height
        y = host.box.bottom - 0.04 * tall
    else:
        scale = min(1.12 * room / figure.box.width, 1.5 * tall / figure.box.height)
        y = host.box.top + 0.42 * figure.box.height * scale
    by = Affine.move(-gx, -low).then(Affine.scale(scale)).then(Affine.move(x, y))
    return Item(child, figure, by, behind=True)


def before(host: Item, drum: Wanted, figure: Figure) -> Item:
    """Stand a drum on the ground before its player."""
    scale = 0.44 * host.box.height / figure.box.height
    x = host.box.centre[0] + 0.06 * host.box.width
    by = Affine.move(-figure.box.centre[0], -figure.box.bottom).then(Affine.scale(scale))
    return Item(drum, figure, by.then(Affine.move(x, host.box.bottom + 0.05 * host.box.height)))


def open_before(host: Item, matter: Wanted | None, rng: Random, *, aside: bool = False) -> Item:
    """Hold something open to read in both hands, or in the one that an animal has raised.

    Args:
        host: Who reads.
        matter: What the plan says is read; an open book when it says nothing.
        rng: For the drawing.
        aside: Whether it is in the near hand alone.
    """
    news = matter is not None and matter.entry.noun == "newspaper"
    entry = figures.entry("newspaper" if news else "open book")
    subject = matter.subject if matter else Subject(what="book")
    shown = Wanted(matter.index if matter else host.wanted.index, subject, entry)
    figure = drawn(shown, rng)
    anchors = host.figure.anchors
    right = host.point("hand_r", "mouth", "face")
    left = host.point("hand_l") if "hand_l" in anchors else right
    x, y = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2
    tall = host.by.factor * host.wanted.entry.units
    scale = (0.4 if news else 0.3) * tall / figure.box.width
    if aside:
        x, scale = left[0] - 0.1 * tall, 0.86 * scale
    if "person" in host.wanted.entry.tags:
        chest = host.point("neck", "face")
        y = max(y, chest[1] + 0.1 * tall)
    by = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(scale))
    return Item(shown, figure, by.then(Affine.move(x, y)))


def bunch(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int]) -> Item:
    """Let a flower stand in a vase: its stem within, the blossoms of several fanned out."""
    number, count = slot
    x, y = host.point("inside", "top")
    spread = number - (count - 1) / 2
    scale = (1.75 - 0.12 * abs(spread)) * host.box.height / figure.box.height
    scale = min(scale, 1.15 * host.box.width / figure.box.width * (1.0 if count == 1 else 0.86))
    foot = figure.box.bottom - 0.34 * figure.box.height
    lean = max(-40.0, min(40.0, 26.0 * spread))
    by = Affine.move(-(figure.feet[0] + figure.feet[1]) / 2, -foot).then(Affine.scale(scale)).then(Affine.turn(lean))
    return Item(child, figure, by.then(Affine.move(x + spread * 0.1 * host.box.width, y)), inside=True)


__all__ = ["READ", "SAT_AT", "at_piano", "beats", "before", "bunch", "open_before", "sits_at"]
