"""Tools at work: a ladle is in the pot that is stirred, a brush on the fence, a saw on the plank; what is small lies on a table."""

from __future__ import annotations

import math
from random import Random
from typing import Final

from attrs import evolve, frozen

from limner_sketch import figures
from limner_sketch._canvas import Figure, Reach
from limner_sketch._geometry import Affine, Point
from limner_sketch._layout._items import Item, Wanted, drawn
from limner_sketch._layout._pouring import FILLED, POURED_FROM, poured_into
from limner_sketch.plan import Relation, Subject

__all__ = ["TOOLS", "WORKING", "at_work", "petting", "used", "workers"]


@frozen
class _Work:
    """How a tool is used.

    Attributes:
        across: Where on what is worked on its end is, in shares of the width from the near side.
        down: How far below its upper edge, in shares of the height; less than nothing is level with the hand.
        sunk: Whether its end vanishes in what is worked on.
    """

    across: float
    down: float
    sunk: bool = False


_TRUNK: Final = _Work(0.47, -1)
_INTO: Final = _Work(0.5, 0.22, sunk=True)
_SIDE: Final = _Work(0.1, -1)
_POUR: Final = _Work(0.45, 0.0)
_UPON: Final = _Work(0.3, 0.05)
TOOLS: Final[dict[str, _Work]] = {
    "ladle": _INTO, "spatula": _UPON, "tongs": _UPON, "whisk": _INTO, "spoon": _INTO, "paintbrush": _SIDE, "sponge": _SIDE, "drill": _SIDE, "wrench": _SIDE, "screwdriver": _SIDE, "comb": _SIDE,
    "hammer": _UPON, "saw": _UPON, "kitchen knife": _UPON, "iron": _UPON, "rolling pin": _UPON, "axe": _UPON, "stethoscope": _SIDE, "hairbrush": _SIDE, "syringe": _SIDE, "scissors": _SIDE, "tape measure": _SIDE, "razor": _SIDE, "magnifying glass": _SIDE, "bandage": _SIDE, "thermometer": _SIDE, "chisel": _SIDE, "trowel": _SIDE, "blowtorch": _SIDE, "lipstick": _SIDE, "nail polish": _SIDE, "pencil": _UPON, "chalk": _Work(0.24, 0.5), "carrot": _SIDE, "baby bottle": _SIDE, "towel": _SIDE, "toothbrush": _SIDE, "hair dryer": _SIDE, "fork": _INTO, "fire extinguisher": _SIDE, "jug": _POUR, "teapot": _POUR, "kettle": _POUR, "milk": _POUR, "bottle": _POUR,
}  # fmt: skip
WORKING: Final = Reach(right=(56, -50))
_TALLEST = 3.5  # metres: what is higher is worked on from before it
_ON_TABLE = 0.5  # metres: what is lower lies on a table
LIVING: Final = frozenset({"person", "animal", "bird"})
_GENTLE: Final = frozenset(
    {
        "hairbrush",
        "comb",
        "sponge",
        "stethoscope",
        "syringe",
        "scissors",
        "tape measure",
        "razor",
        "magnifying glass",
        "paintbrush",
        "bandage",
        "thermometer",
        "lipstick",
        "nail polish",
        "spoon",
        "carrot",
        "fork",
        "baby bottle",
        "towel",
        "toothbrush",
        "hair dryer",
    }
)
_FEEDING: Final = frozenset({"carrot", "spoon", "fork", "baby bottle", "toothbrush", "thermometer", "lipstick"})
_ON_HAIR: Final = frozenset({"scissors", "comb", "hairbrush", "razor"})
_LAID: Final = 3  # more do not find room on a table
_AS_HIGH: Final = 0.7
_TREE = 1.5
_LEAST, _MOST = 0.26, 1.2  # of the height of who works
_POURED_OVER = 0.44  # of the height of who pours
_BENCH = 0.4
# What only a trade is done at.
_BENCHES: Final = {
    "blacksmith": "anvil",
    "potter": "potter's wheel",
    "carpenter": "workbench",
    "jeweler": "workbench",
    "cobbler": "workbench",
    "locksmith": "workbench",
}
_SMALL = 0.19  # metres
_BRUSH = 0.26
_CLOTHS: Final = frozenset({"towel", "blanket", "checkered tablecloth", "napkin", "cloth", "fabric"})
_FLAT = 0.42  # what lies spread out is seen from the side
_BROAD: Final = frozenset(
    {"paintbrush", "hairbrush", "sponge", "towel", "scissors", "iron", "carrot"}
)  # they are thick, and shown short
_SHORT, _LONG = 0.9, 1.9  # of the height of who works: how long the thing may be
_REACH = (0.16, 0.46)  # how long a tool is shown at least and at most


def workers(wanted: dict[int, Wanted], relations: tuple[Relation, ...]) -> dict[int, tuple[int | None, int]]:
    """Return who works on what with which tool.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.

    Returns:
        The tool, if it is not the bare hand, and what is worked on, by who works.
    """
    tools = {
        r.subject: r.to
        for r in reversed(relations)
        if r.kind == "holding" and r.to in wanted and wanted[r.to].entry.noun in TOOLS.keys() | POURED_FROM.keys()
    }
    found: dict[int, tuple[int | None, int]] = {}
    for relation in relations:
        who, what = wanted.get(relation.subject), wanted.get(relation.to)
        if who is None or what is None or "person" not in who.entry.tags or who.subject.count > 1:
            continue
        if (
            relation.kind in {"facing", "beside"}
            and (relation.subject in tools or who.subject.pose == "pet")
            and _workable(what, tools.get(relation.subject), wanted)
        ):
            found.setdefault(relation.subject, (tools.get(relation.subject), relation.to))
    return found


def _workable(one: Wanted, tool: int | None, wanted: dict[int, Wanted]) -> bool:
    entry = one.entry
    if tool is not None and wanted[tool].entry.noun in POURED_FROM.keys() - TOOLS.keys():
        return entry.noun in FILLED and one.subject.count == 1
    if entry.tags & LIVING and tool is not None and wanted[tool].entry.noun not in _GENTLE:
        return False  # nobody saws a friend
    return (
        entry.place == "ground"
        and (entry.height <= _TALLEST or "tree" in entry.tags)
        and (one.subject.count == 1 or (one.subject.count <= _LAID and entry.height < _ON_TABLE))
    )


def at_work(host: Item, tool: Wanted | None, thing: Wanted, rng: Random) -> list[Item]:
    """Put what is worked on before a person, and the end of the tool on it.

    Args:
        host: Who works.
        tool: What it is done with; None is the bare hand.
        thing: What it is done to.
        rng: For the drawings.

    Returns:
        A table if one is needed, what is worked on, and the tool, in drawing order.
    """
    tall = host.by.factor * host.wanted.entry.units
    if own_way := _in_its_way(host, tool, thing, rng):
        return own_way
    pours = tool is not None and tool.entry.noun in POURED_FROM and thing.entry.noun in FILLED
    work = TOOLS[tool.entry.noun] if tool and not pours else _SIDE
    hand, floor = host.point("hand_r"), host.box.bottom
    figure = drawn(thing, rng)
    tree = "tree" in thing.entry.tags
    most = _POURED_OVER if pours else _TREE if tree else _MOST  # a hand is held over what is poured into
    high = max(_LEAST, min(most, (thing.weight / host.wanted.weight) ** 1.15))
    # A car is as long as two people are tall, and no toy; all else is short, so that both are seen large.
    long = figure.box.width * figure.unit / host.wanted.entry.height
    vehicle = "vehicle" in thing.entry.tags
    broad = 1.3 if tree else max(_SHORT, min(_LONG, 0.8 * long)) if vehicle else _SHORT
    least = (0.5 if vehicle else 0.7) * figure.box.width
    scale = min(high * tall / max(figure.box.height, least), broad * tall / figure.box.width)
    bench: list[Item] = []
    own = _BENCHES.get(host.wanted.entry.noun)
    left = hand[0] + (0.02 if work.sunk else 0.1 if work is _SIDE else 0.18) * tall
    if thing.entry.height < _ON_TABLE and "plant" not in thing.entry.tags:
        wide = figure.box.width * scale * (1 + 0.9 * (thing.subject.count - 1))
        spot = (left - 0.08 * tall, floor)
        bench = [_own_bench(host, thing, rng, own, spot) if own else _table(host, thing, rng, wide + 0.16 * tall, spot)]
        left = bench[0].point("top")[0] - 0.5 * wide
        floor = bench[0].point("top")[1] + 0.02 * tall
    if work.sunk:
        left = max(host.box.centre[0] + 0.16 * tall, hand[0] + 0.12 * tall - 0.5 * figure.box.width * scale)
    if tree:  # its trunk is felled, and not its crown
        left = hand[0] + 0.3 * tall - 0.5 * figure.box.width * scale
    by = Affine.move(-figure.box.left, -figure.box.bottom).then(Affine.scale(scale)).then(Affine.move(left, floor))
    laid = Item(thing, figure, by)
    box = laid.box
    y = box.top + work.down * box.height if work.down >= 0 else max(box.top + 0.2 * box.height, hand[1])
    if tree:
        y, work = floor - 0.22 * tall, _TRUNK
    goal = (box.left + work.across * box.width, min(y, box.bottom))
    if work.sunk:
        goal = laid.point("inside", "top") if {"inside", "top"} & figure.anchors.keys() else goal
    if tool is None:
        return [*bench, laid]
    if pours:
        poured = poured_into(laid, tool, drawn(tool, rng), 0.2 * tall / tool.entry.units)
        return _to_hand([*bench, laid, *poured], hand)
    working = used(tool, drawn(tool, rng), hand, goal, tall)
    if tree:  # the one who fells it stands before its branches
        laid.behind = True
    further = [
        Item(thing, figure, by.then(Affine.move(0.9 * number * box.width, 0)))
        for number in range(1, thing.subject.count)
    ]
    bench += further
    # The pot hides the end of what is in it.
    return [*bench, working, laid] if work.sunk else [*bench, laid, working]


def _to_hand(items: list[Item], hand: Point) -> list[Item]:
    """Move a table, a cup and what is poured into it to where the hand has the vessel, which comes last."""
    vessel = items[-1].box
    shift = hand[0] - (vessel.left + 0.24 * vessel.width)
    for item in items:
        item.by = item.by.then(Affine.move(shift, 0))
    return items


def _tended(host: Item, tool: Wanted | None, thing: Wanted, rng: Random) -> list[Item]:
    """Let somebody stand before the one who tends them, who has a hand or a tool on the back or the head."""
    tall, hand = host.by.factor * host.wanted.entry.units, host.point("hand_r")
    figure = drawn(thing, rng)
    high = max(_LEAST, min(_TREE, (thing.weight / host.wanted.weight) ** 1.15))
    scale = high * tall / thing.entry.units
    person = "person" in thing.entry.tags
    ax, _ = figure.anchor(*(("face", "head") if person else ("back", "head") if tool else stroked(high)))
    # Who is washed or brushed turns the back to that, and the nose to who only strokes it.
    way = -1.0 if figure.facing == "right" and (person or tool is None or tool.entry.noun in _FEEDING) else 1.0
    by = Affine.move(-ax, -figure.box.bottom).then(Affine.scale(way * scale, scale))
    gap = (0.2 if person else 0.03) * tall if tool is None else (0.22 if person else 0.12) * tall
    cared = Item(thing, figure, by.then(Affine.move(hand[0] + gap, host.box.bottom)))
    shift = host.box.centre[0] + 0.12 * tall - cared.box.left
    if tool and not person and way > 0 and high > _AS_HIGH:  # who brushes a horse stands before its flank
        cared.behind, shift = True, host.box.centre[0] - 0.2 * cared.box.width - cared.box.left
        cared.by = cared.by.then(Affine.move(shift, 0))
    elif shift > 0:  # before the body, and not on it
        cared.by = cared.by.then(Affine.move(shift, 0))
    if tool is None:
        return [cared]
    goal = _hair(cared) if person and tool.entry.noun in _ON_HAIR else cared.point("neck", "face")
    if cared.behind:
        goal = hand[0] + 0.14 * tall, hand[1] - 0.02 * tall
    elif tool.entry.noun in _FEEDING:
        goal = cared.point("mouth", "face")
    elif not person:
        goal = cared.point("back", "head")
    return [cared, used(tool, drawn(tool, rng), hand, goal, tall)]


def stroked(high: float) -> tuple[str, ...]:
    """Return where an animal is stroked, by its height compared with who does it: a horse on its nose, a cat on its head."""
    return ("mouth", "face") if high > _AS_HIGH else ("head", "face")


def petting(thing: Wanted, who: Wanted, figure: Figure, body: Figure) -> Reach:
    """Return where the hand is of somebody who strokes an animal.

    Args:
        thing: The animal.
        who: Who strokes it.
        figure: Its drawing.
        body: How the person stands.
    """
    high = max(_LEAST, min(_TREE, (thing.weight / who.weight) ** 1.15))
    y = figure.anchor(*stroked(high))[1] * 200 * high / thing.entry.units
    up = body.box.bottom - body.anchor("seat")[1]
    return Reach(right=(50, max(-100.0, min(0.0, up + y))))


def _in_its_way(host: Item, tool: Wanted | None, thing: Wanted, rng: Random) -> list[Item]:
    """Tend somebody, or iron clothes; nothing for all other work."""
    if thing.entry.tags & LIVING:
        return _tended(host, tool, thing, rng)
    irons = tool is not None and tool.entry.noun == "iron"
    if tool and irons and ("wear" in thing.entry.tags or thing.entry.noun in _CLOTHS):
        return _ironed(host, tool, thing, rng)
    return []


def _ironed(host: Item, tool: Wanted, thing: Wanted, rng: Random) -> list[Item]:
    """Lay clothes on an ironing board, and the iron on them."""
    tall, (hx, _) = host.by.factor * host.wanted.entry.units, host.point("hand_r")
    stand = Wanted(thing.index, Subject(what="ironing board"), figures.entry("ironing board"))
    figure = drawn(stand, rng)
    figure = evolve(figure, parts=tuple(part for part in figure.parts if not part.role.startswith(("red", "dark"))))
    k = 0.4 * tall / -figure.anchor("top")[1]
    by = Affine.move(-figure.box.left, 0).then(Affine.scale(k)).then(Affine.move(hx - 0.1 * tall, host.box.bottom))
    board = Item(stand, figure, by)
    cloth = drawn(thing, rng)
    (x, y), wide = board.point("top"), 0.42 * tall
    by = Affine.move(-cloth.box.centre[0], -cloth.box.bottom).then(
        Affine.scale(wide / cloth.box.width, _FLAT * wide / cloth.box.height)
    )
    spread = Item(thing, cloth, by.then(Affine.move(x, y + 0.05 * tall)))
    iron = drawn(tool, rng)
    iron = evolve(iron, colours={**iron.colours, "main": "#ece8f0", "main_dark": "#b9b3c6", "main_light": "#ffffff"})
    by = Affine.move(-iron.box.centre[0], -iron.box.bottom).then(Affine.scale(0.17 * tall / iron.box.width))
    pressing = Item(tool, iron, by.then(Affine.move(max(hx, spread.box.left + 0.08 * tall), y)))
    return [board, spread, pressing]


def _hair(cared: Item) -> Point:
    """Return the side of a head that is nearer to who cuts or combs its hair."""
    (x, y), (_, top) = cared.point("face", "head"), cared.point("head", "face")
    return x - 0.8 * (y - top), y - 0.95 * (y - top)


def used(
    tool: Wanted,
    figure: Figure,
    hand: Point,
    goal: Point,
    tall: float,
    *,
    least: float = _REACH[0],
    most: float | None = None,
    inside: bool = False,
) -> Item:
    """Turn a tool so that its end is where it works, and stretch it as far as it goes.

    Args:
        tool: What is used.
        figure: Its drawing.
        hand: Where it is held.
        goal: Where its end is.
        tall: How high the one is who holds it.
        least: How long it is shown at least, in shares of that.
        most: How long at most; what suits the tool when not given.
        inside: Whether the hands are before it.
    """
    box = figure.box
    grip = figure.anchors.get("grip", (box.left + 0.1 * box.width, box.centre[1]))
    tip = max(
        (
            (x, y)
            for part in figure.parts
            if part.outline
            for x, y in _ends(part.box.left, part.box.top, part.box.right, part.box.bottom)
        ),
        key=lambda at: math.dist(at, grip),
        default=(box.right, box.top),
    )
    length, away = math.dist(grip, tip), math.dist(hand, goal)
    small = tool.entry.noun in _BROAD or tool.entry.height < _SMALL
    most = most or (_BRUSH if small else _REACH[1])
    scale = max(least * tall, min(most * tall, away)) / max(1.0, length)
    turn = math.degrees(
        math.atan2(goal[1] - hand[1], goal[0] - hand[0]) - math.atan2(tip[1] - grip[1], tip[0] - grip[0])
    )
    by = Affine.move(-grip[0], -grip[1]).then(Affine.turn(turn)).then(Affine.scale(scale))
    return Item(tool, figure, by.then(Affine.move(*hand)), inside=inside)


def _ends(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    """Return the middles of the edges of a box: its corners may be empty."""
    x, y = (left + right) / 2, (top + bottom) / 2
    return (left, y), (right, y), (x, top), (x, bottom)


def _table(host: Item, thing: Wanted, rng: Random, wide: float, spot: Point) -> Item:
    tall = host.by.factor * host.wanted.entry.units
    table = Wanted(thing.index, Subject(what="table"), figures.entry("table"))
    figure = drawn(table, rng)
    k = _BENCH * tall / figure.box.height
    across = max(wide, 0.4 * tall) / figure.box.width
    by = Affine.move(-figure.box.left, -figure.box.bottom).then(Affine.scale(across, k))
    return Item(table, figure, by.then(Affine.move(*spot)))


def _own_bench(host: Item, thing: Wanted, rng: Random, noun: str, spot: Point) -> Item:
    """Stand before somebody what only their trade is done at: an anvil before a smith."""
    tall = host.by.factor * host.wanted.entry.units
    bench = Wanted(thing.index, Subject(what=noun), figures.entry(noun))
    figure = drawn(bench, rng)
    k = _BENCH * tall / figure.box.height
    by = Affine.move(-figure.box.left, -figure.box.bottom).then(Affine.scale(k))
    return Item(bench, figure, by.then(Affine.move(*spot)))
