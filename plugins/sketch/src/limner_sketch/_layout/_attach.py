"""What touches: held, worn, ridden, in and on; by the anchors of the drawings."""

from __future__ import annotations

from random import Random

from attrs import evolve

from limner_sketch._canvas import Action, Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._doing import READ, at_piano, at_table, beats, host_is_table, open_before, sits_at
from limner_sketch._layout._hands import held, held_size, worn
from limner_sketch._layout._items import Cluster, Item, Scale, Wanted, drawn, flatness
from limner_sketch._layout._joints import JOINTS, PERCHED, covering, faced, perched, worn_in_pairs
from limner_sketch._layout._music import fingering, played
from limner_sketch._layout._riding import mounted
from limner_sketch._layout._standing import in_vase, standing
from limner_sketch._layout._supports import LEAST_ON
from limner_sketch._layout._table import TABLES, seated_at
from limner_sketch.plan import Relation

# The relations that join two things into one cluster: which of the two is the root.
_ON_HOST = frozenset({"on", "in", "riding", "hanging_from", "climbing"})
TO_BODY = frozenset({"holding", "wearing", "leading", "made_of"})
_ORDER = (
    "in",
    "riding",
    "hanging_from",
    "climbing",
    "on",
    *PERCHED,
    "at",
    "at_table",
    "wearing",
    "holding",
    "leading",
    "made_of",
)
# The least and the most height of what touches, in shares of its host's.
_SIZES = {
    "hanging_from": (0.3, 1.3), "climbing": (0.16, 0.5), "leading": (0.2, 1.1), "on_head": (0.16, 0.34), "on_nose": (0.12, 0.3), "on_back": (0.2, 0.6),
    "on_hand": (0.14, 0.4), "on_lap": (0.26, 0.42), "on_shoulder": (0.3, 0.62), "riding": (0.5, 1.15), "in": (0.42, 0.85),
}  # fmt: skip
_ON_TABLE = 0.7  # metres
_TABLE_FOR = 3  # so many find room at a table as it is; for more it is longer
_LONGEST = 1.9
_MOST = 6  # more of one sort do not fit on or in another thing
# What holds anything, however small it is drawn for that: a ship in a bottle, a kitten in a cup.
_HOLLOW = frozenset({
    "bottle", "teacup", "mug", "glass", "jar", "bowl", "basket", "box", "bucket", "hat", "top hat", "boot", "shoe", "sock", "pot", "backpack", "bag", "gift",
    "suitcase", "snow globe", "egg", "nest", "shopping bag", "cooking pot", "teapot", "vase", "fishbowl", "hula hoop", "light bulb", "bubble", "cage", "bird cage", "pumpkin", "shell", "hamster wheel", "swimming pool", "tall grass", "tunnel",
})  # fmt: skip
# What only somebody with a face does.
_LIVELY = frozenset({"dance", "wave", "run", "walk", "play", "read", "cheer", "sleep", "eat", "meditate", "juggle"})
_FACED = frozenset({"sun", "star"})  # drawn with a face
_STOOD_UP = frozenset({"surfboard", "snowboard"})  # drawn upright
_BOARDS = _STOOD_UP | {"pair of skis"}
_ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})


def hosts(wanted: dict[int, Wanted], relations: tuple[Relation, ...]) -> dict[int, tuple[int, str]]:
    """Return for each attached subject its host and how it is attached; chains are kept, circles are not.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.

    Returns:
        Host index and relation by the index of what is attached.
    """
    result: dict[int, tuple[int, str]] = {}
    for relation in relations:
        if relation.subject not in wanted or relation.to not in wanted:
            continue
        kind = _joint(relation, wanted[relation.subject], wanted[relation.to])
        if kind is None:
            continue
        child, host = (relation.to, relation.subject) if kind in TO_BODY else (relation.subject, relation.to)
        if child in result or _leads_to(host, child, result):
            continue
        result[child] = (host, kind)
    _lay(result, wanted, relations)
    return result


def _joint(relation: Relation, child: Wanted, host: Wanted) -> str | None:
    """Return how two things that touch are joined, None when they stand each for itself."""
    kind = str(relation.kind)
    if kind == "in" and "vehicle" in host.entry.tags and host.entry.height < child.entry.height:
        kind = "riding"  # nobody vanishes in a sled
    if kind in TO_BODY:
        return kind
    if kind == "on" and relation.part and _carries(child, host, kind):
        return f"on_{relation.part}"
    if kind in {"beside", "around", "facing"} and sits_at(child, host):
        return "at"
    if kind == "around" and host_is_table(host) and child.entry.tags & _ANIMATE:
        return "at_table"
    alone = kind not in _ON_HOST or (kind in {"on", "in"} and not _carries(child, host, kind))
    return None if alone else kind


def _lay(result: dict[int, tuple[int, str]], wanted: dict[int, Wanted], relations: tuple[Relation, ...]) -> None:
    """Put on a table what is done at it."""
    for relation in relations:
        seat, thing = result.get(relation.subject), wanted.get(relation.to)
        small = thing and thing.entry.height < _ON_TABLE and not thing.entry.tags & _ANIMATE
        if (
            seat
            and seat[1] in {"at", "at_table"}
            and relation.kind in {"facing", "beside"}
            and small
            and relation.to not in result
        ):
            result[relation.to] = (seat[0], "on")


def _leads_to(start: int, goal: int, result: dict[int, tuple[int, str]]) -> bool:
    while start in result:
        start = result[start][0]
        if start == goal:
            return True
    return start == goal


def _carries(child: Wanted, host: Wanted, kind: str) -> bool:
    """Whether something can stand on the host: not on something far up, nor in something that has no inside."""
    if child.place == "sky":
        return False
    if host.place == "sky":
        return kind == "on" and bool(child.entry.tags & _ANIMATE)
    if kind == "in":
        fits = (
            child.entry.tags & {*_ANIMATE, "vehicle", "building", "plant", "food"}
            or child.entry.height <= 1.1 * host.entry.height
        )
        if in_vase(child, host):
            return True
        if host.entry.noun in _HOLLOW:
            return bool(fits)
        if "building" in host.entry.tags and host.entry.height > 4 and child.entry.tags & (_ANIMATE | {"fantasy"}):
            return False  # through its windows nobody could be seen: they stand before it
        # Nobody stands in a mountain, nor in a leaf.
        return 0.5 * child.entry.height <= host.entry.height < 30
    return True


def cluster(
    index: int,
    wanted: dict[int, Wanted],
    children: dict[int, list[tuple[int, str]]],
    scale: Scale,
    rng: Random,
    *,
    bust: bool = False,
) -> Cluster:
    """Draw a thing and all that is attached to it; of people, if they have their hands free, head and shoulders."""
    mine = children.get(index, [])
    root = wanted[index]
    bust = bust and "person" in root.entry.tags and all(kind == "wearing" for _, kind in mine)
    holding = any(kind == "holding" and not _used(root, wanted[child]) for child, kind in mine)
    pose: Action | None = "hold" if holding and root.entry.tags & _ANIMATE else None
    reach = fingering(root, [wanted[child] for child, kind in mine if kind == "holding"])
    figure = drawn(root, rng, holding=holding, pose=pose, bust=bust, reach=reach)
    by = Affine.scale(scale.of(root) * (flatness(root, figure) if len(wanted) > 1 else 1.0))
    if root.entry.noun in {"broom", "broomstick"} and any(kind == "riding" for _, kind in mine):
        # A flying broom lies, its handle ahead.
        by = Affine.turn(74, about=figure.box.centre).then(by)
        figure = evolve(figure, anchors={**figure.anchors, "seat": figure.box.centre})
    elif root.entry.noun in _STOOD_UP and any(kind == "riding" for _, kind in mine):
        # A board that is ridden lies flat, and its rider stands on its upper edge.
        x, y = figure.box.centre
        by = Affine.turn(90, about=(x, y)).then(Affine.move(0, -y - figure.box.width / 2)).then(by)
        figure = evolve(figure, anchors={**figure.anchors, "seat": (figure.box.left, y)}, feet=(x - 60, x + 60))
    made = Cluster(root=Item(root, figure, by))
    if (
        (root.subject.mood or root.subject.pose in _LIVELY or _looks_through(mine, wanted))
        and not root.entry.tags & {*_ANIMATE, "fantasy", "building"}
        and root.entry.noun not in _FACED
        and "face" not in figure.anchors
    ):
        made.others.append(faced(made.root))
    _attach(made, made.root, index, wanted, children, rng)
    return made


def _looks_through(mine: list[tuple[int, str]], wanted: dict[int, Wanted]) -> bool:
    """Whether somebody wears glasses, and so has eyes."""
    return any(kind == "wearing" and wanted[child].entry.noun in {"glasses", "sunglasses"} for child, kind in mine)


def _used(host: Wanted, child: Wanted) -> bool:
    """Whether something is not held in one hand: it is read, or it is a drum."""
    return (host.subject.pose == "read" and child.entry.noun in READ) or beats(host, child)


def _attach(
    made: Cluster,
    host: Item,
    index: int,
    wanted: dict[int, Wanted],
    children: dict[int, list[tuple[int, str]]],
    rng: Random,
) -> None:
    order = {kind: i for i, kind in enumerate(_ORDER)}
    mine = sorted(children.get(index, []), key=lambda pair: (order[pair[1]], pair[0]))
    if wanted[index].subject.pose == "read":
        matter = next((child for child, kind in mine if kind == "holding" and wanted[child].entry.noun in READ), None)
        mine = [pair for pair in mine if pair[0] != matter]
        named = wanted[matter] if matter is not None else None
        rig = host.wanted.subject.pose == "read" and "person" in host.wanted.entry.tags  # has a book of its own
        if not rig or (named and (named.entry.noun == "newspaper" or named.subject.colour)):
            made.others.append(open_before(host, named, rng))
    counts = {child: _times(host.wanted, wanted[child], kind) for child, kind in mine}
    slots = {k: sum(counts[c] for c, kind in mine if kind == k) for k in order}
    if slots["at_table"] > _TABLE_FOR:
        host.by = Affine.scale(min(_LONGEST, slots["at_table"] / _TABLE_FOR), 1).then(host.by)
    taken = dict.fromkeys(order, 0)
    for child, kind in mine:
        for number in range(counts[child]):
            slot = (taken[kind], slots[kind])
            taken[kind] += 1
            if kind == "at":
                laid = host.wanted.entry.noun in TABLES
                made.others += seated_at(host, wanted[child], rng, slot) if laid else at_piano(host, wanted[child], rng)
                continue
            items = _joined(host, wanted[child], kind, slot, rng, children.get(child, []))
            if host is not made.root:
                for item in items:
                    item.inside = (
                        False  # only of the root the front is drawn apart; what is in something else lies over it
                    )
            made.others += items
            if number == 0 and items:
                _attach(made, items[0], child, wanted, children, rng)


def _times(host: Wanted, child: Wanted, kind: str) -> int:
    """How often something is joined to one host: "three bears wearing hats" wear one each."""
    each = kind in {"wearing", "made_of"} or (kind == "holding" and host.subject.count > 1)
    return 1 if each else min(child.subject.count, _MOST)


def _joined(
    host: Item, child: Wanted, kind: str, slot: tuple[int, int], rng: Random, own: list[tuple[int, str]]
) -> list[Item]:
    broom = kind == "riding" and host.wanted.entry.noun == "broom"  # held: a witch needs no second one
    holding = broom or any(k == "holding" for _, k in own)
    ride: Action = "stand" if host.wanted.entry.noun in _BOARDS else "ride"
    pose: Action | None = {
        "riding": ride,
        "in": "sit",
        "hanging_from": "hang",
        "climbing": "climb",
        "leading": "walk",
        "at_table": "hold" if own and "person" in child.entry.tags else "sit",
    }.get(kind)
    if kind == "on" and child.entry.tags & _ANIMATE and "seat" in host.figure.anchors:
        pose = "sit"
    if kind in {"riding", "at_table"} or (pose == "sit" and child.subject.pose == "read"):
        # Whoever flies on a broom sits on it, and whoever reads on a bench does.
        child = evolve(child, subject=child.subject.model_copy(update={"pose": pose}))
    if kind == "at_table":
        bust = "person" in child.entry.tags and not own
        seated = drawn(child, rng, pose=pose, holding=holding, bust=bust)
        return [at_table(host, child, seated, slot, bust=bust)]
    figure = drawn(child, rng, pose=pose or ("hold" if holding else None), holding=holding)
    return _fitted(host, child, figure, kind, slot, rng, holding=holding)


def _fitted(
    host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], rng: Random, *, holding: bool
) -> list[Item]:
    """Put a drawing where it touches its host, in the size that it has there."""
    if kind == "wearing":
        return worn_in_pairs(host, child, figure) or [worn(host, child, figure)]
    if kind == "made_of":
        return covering(host, child, figure)
    scale = _size_of(host, child, kind) * flatness(child, figure)
    if kind == "on" and child.entry.tags & _ANIMATE and (least := LEAST_ON.get(host.wanted.entry.noun)):
        wide = 0.96 * host.box.width / slot[1] / figure.box.width
        scale = max(scale, min(least * host.box.height / figure.box.height, wide))
    broom = host.wanted.entry.noun == "broom"  # held and ridden
    if kind == "riding" and (broom or not holding) and (item := mounted(host, child, rng, scale)):
        return [item]
    if kind in JOINTS:
        return JOINTS[kind](host, child, figure, slot, scale)
    if kind in PERCHED:
        return [perched(host, child, figure, kind, slot, scale)]
    if kind == "holding" and (item := played(host, child, figure)):
        return [item]
    if kind == "holding":
        return [held(host, child, figure, slot, scale)]
    return [standing(host, child, figure, kind, slot, scale)]


def _size_of(host: Item, child: Wanted, kind: str) -> float:
    """Return the scale at which something is drawn that touches a host: its own beside that, within what can be seen."""
    host_height = host.by.factor * host.wanted.entry.units
    ratio = float((child.weight / host.wanted.weight) ** 1.15)
    animate = bool(child.entry.tags & _ANIMATE)
    if kind == "on":
        # What an animal carries is no larger than that is to it.
        low, high = (0.3 if animate else 0.2), (0.5 if host.wanted.entry.tags & _ANIMATE and not animate else 1.2)
    elif kind == "holding":
        low, high = held_size(host, child)
    else:
        low, high = _SIZES[kind]
    scale = host_height * max(low, min(high, ratio)) / child.entry.units
    if kind == "riding" and host.box.width > 3 * host.box.height:
        scale = max(scale, 0.62 * host.box.width / child.entry.units)  # skis are as long as who stands on them
    if kind == "on":
        # On something long and low, such as a branch, the host's height says little.
        scale = max(scale, (0.24 if animate else 0.15) * host.box.width / child.entry.units)
    return scale
