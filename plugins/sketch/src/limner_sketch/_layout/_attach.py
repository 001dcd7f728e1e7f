"""What touches: held, worn, ridden, in and on; by the anchors of the drawings."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from attrs import evolve

from limner_sketch._canvas import Action, Figure, Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._borne import borne, grasp, lifted, stature
from limner_sketch._layout._doing import READ, at_piano, at_table, beats, open_before
from limner_sketch._layout._embrace import armful, around, carried, handle, hugged, pulled, pushed
from limner_sketch._layout._hands import CARRIED_LOW, SHELTERS, TRAY, flown, held, held_size, worn
from limner_sketch._layout._hosts import ANIMATE
from limner_sketch._layout._items import Cluster, Item, Scale, Wanted, drawn, flatness
from limner_sketch._layout._joints import BURNING, JOINTS, PERCHED, covering, faced, perched, shins, worn_in_pairs
from limner_sketch._layout._music import fingering, played
from limner_sketch._layout._pouring import POURED_FROM, poured_into
from limner_sketch._layout._riding import mounted
from limner_sketch._layout._served import arranged
from limner_sketch._layout._set_out import CLOTHS, laid
from limner_sketch._layout._standing import on_slope, standing
from limner_sketch._layout._supports import least_on
from limner_sketch._layout._table import TABLES, seated_at
from limner_sketch._layout._traces import TRACES
from limner_sketch._layout._works import TOOLS, WORKING, at_work, petting

_ORDER = (
    "in",
    "riding",
    "hanging_from",
    "climbing",
    "borne",
    "on",
    *PERCHED,
    "at",
    "at_table",
    "poured",
    "wearing",
    "holding",
    "leading",
    "made_of",
    "worked",
    "hugged",
    "pushed",
    "pulled",
)
_MOVED: dict[str, Callable[[Item, Wanted, Figure, float], list[Item]]] = {
    "hugged": hugged,
    "pushed": pushed,
    "pulled": pulled,
    "poured": poured_into,
}
# The least and the most height of what touches, in shares of its host's.
_SIZES = {
    "hanging_from": (0.3, 1.3), "climbing": (0.16, 0.5), "leading": (0.2, 1.1), "on_head": (0.16, 0.34), "on_nose": (0.12, 0.3), "on_back": (0.2, 0.6),
    "on_hand": (0.14, 0.4), "on_lap": (0.26, 0.42), "on_shoulder": (0.3, 0.62), "riding": (0.5, 1.15), "in": (0.42, 0.85), "hugged": (0.55, 1.5), "pushed": (0.3, 1.2), "pulled": (0.25, 1.2), "poured": (1.0, 1.8),
}  # fmt: skip
_TABLE_FOR = 3  # so many find room at a table as it is; for more it is longer
_LONGEST = 1.9
_ON_BOARD = frozenset({"wave", "cheer", "dance"})  # what one does on a skateboard
_SEATED_TOO = frozenset({"read", "play", "eat", "drink"})  # what one does on a bench or a seesaw, sitting
_KNELT = 0.5  # of the own height: who strokes a lower animal kneels
_UPRIGHT = frozenset({None, "stand", "walk", "wave"})
_BEFORE_GUESTS = 0.62
_MOST = 12  # more of one sort do not fit on or in another thing
# What only somebody with a face does.
_LIVELY = frozenset({"dance", "wave", "run", "walk", "play", "read", "cheer", "sleep", "eat", "meditate", "juggle"})
_FACED = frozenset({"sun", "star"})  # drawn with a face
_STOOD_UP = frozenset({"surfboard", "snowboard"})  # drawn upright
# How somebody is on what is stood upon.
_BOARDS: dict[str, Action] = {"surfboard": "surf", "snowboard": "surf", "pair of skis": "ski", "skateboard": "surf"}


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
    low = (wanted[child] for child, kind in mine if kind == "worked")
    if root.subject.pose == "pet" and any(one.entry.tags & ANIMATE and _ratio(one, root) < _KNELT for one in low):
        root = root.posed("kneel")
    bust = bust and "person" in root.entry.tags and all(kind == "wearing" for _, kind in mine)
    holding = any(kind == "holding" and not _used(root, wanted[child]) for child, kind in mine)
    pose: Action | None = "hold" if holding and root.entry.tags & ANIMATE else None
    reach = fingering(root, [wanted[child] for child, kind in mine if kind == "holding"]) or _grasp(root, mine, wanted)
    figure = drawn(root, rng, holding=holding, pose=pose, bust=bust, reach=reach)
    by = Affine.scale(scale.of(root) * (flatness(root, figure) if len(wanted) > 1 else 1.0))
    if root.entry.noun in {"broom", "broomstick"} and any(kind == "riding" for _, kind in mine):
        # A flying broom lies, its handle ahead.
        by = Affine.turn(74, about=figure.box.centre).then(by)
        figure = evolve(figure, anchors={**figure.anchors, "seat": figure.box.centre})
    elif root.entry.noun in _STOOD_UP and any(kind == "riding" for _, kind in mine):
        flat, figure = _laid_flat(figure)
        by = flat.then(by)
    carriers = [wanted[child] for child, kind in mine if kind == "borne"]
    if carriers:
        many = sum(one.subject.count for one in carriers)
        by = lifted(root, figure, by, stature(root, figure, by, carriers[0], many))
    made = Cluster(root=Item(root, figure, by))
    if (
        (root.subject.mood or root.subject.pose in _LIVELY or _looks_through(mine, wanted))
        and not root.entry.tags & {*ANIMATE, "fantasy", "building"}
        and root.entry.noun not in _FACED
        and "face" not in figure.anchors
    ):
        made.others.append(faced(made.root))
    _attach(made, made.root, index, wanted, children, rng)
    return made


def _laid_flat(board: Figure) -> tuple[Affine, Figure]:
    """Return how a board that is ridden is turned so that it lies flat, and the board with a seat on its upper edge."""
    x, y = board.box.centre
    by = Affine.turn(90, about=(x, y)).then(Affine.move(0, -y - board.box.width / 2))
    return by, evolve(board, anchors={**board.anchors, "seat": (board.box.left, y)}, feet=(x - 60, x + 60))


def _grasp(root: Wanted, mine: list[tuple[int, str]], wanted: dict[int, Wanted]) -> Reach | None:
    """Return where the hands are of a person who does something with both of them."""
    chance = Random(root.index)
    if "person" not in root.entry.tags:
        return None
    held = [child for child, kind in mine if kind == "holding"]
    if any(wanted[child].entry.noun == "tray" for child in held) and root.subject.pose in {
        None,
        "stand",
        "walk",
        "hold",
    }:
        return TRAY
    for child, kind in mine:
        if kind == "worked":
            gentle = "person" not in wanted[child].entry.tags and root.subject.pose in {"pet", "kneel"}
            return (
                petting(wanted[child], root, drawn(wanted[child], chance), drawn(root, chance)) if gentle else WORKING
            )
        if kind == "hugged":
            return around(_ratio(wanted[child], root))
        if kind == "pushed":
            return handle(root, wanted[child], drawn(wanted[child], chance), drawn(root, chance))
    if any(wanted[child].entry.noun in SHELTERS for child in held) and root.subject.pose in _UPRIGHT:
        return Reach(right=(26, -58))
    if len(held) == 1 and wanted[held[0]].subject.count == 1:
        arms = armful(root, wanted[held[0]], drawn(wanted[held[0]], chance))
        return arms[0] if arms else None
    return None


def _ratio(one: Wanted, other: Wanted) -> float:
    """Return how high something is shown compared with another."""
    return float((one.weight / other.weight) ** 1.15)


def _looks_through(mine: list[tuple[int, str]], wanted: dict[int, Wanted]) -> bool:
    """Whether somebody wears glasses, and so has eyes."""
    return any(kind == "wearing" and wanted[child].entry.noun in {"glasses", "sunglasses"} for child, kind in mine)


def _used(host: Wanted, child: Wanted) -> bool:
    """Whether something is not held in one hand: it is read, it is a drum, or it hangs from an arm."""
    low = child.entry.noun in CARRIED_LOW and "person" in host.entry.tags
    return (host.subject.pose == "read" and child.entry.noun in READ) or beats(host, child) or low


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
        mine = _opened(made, host, mine, wanted, rng)
    mine = _work_done(made, host, mine, wanted, children, rng)
    mine = _laid_out(made, host, mine, wanted, children, rng)
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
            own = children.get(child, [])
            plays = fingering(wanted[child], [wanted[one] for one, how in own if how == "holding"])
            items = _joined(host, wanted[child], kind, slot, rng, own, plays if kind == "on" else None)
            if kind == "on" and slots["at_table"] + slots["at"]:
                items = [_lower(item) for item in items]
            if host is not made.root:
                for item in items:
                    item.inside = (
                        False  # only of the root the front is drawn apart; what is in something else lies over it
                    )
            made.others += items
            if number == 0 and items:
                _attach(made, items[0], child, wanted, children, rng)


def _lower(item: Item) -> Item:
    """Return what stands on a table smaller, so that it hides nobody who sits behind it."""
    x, y = item.box.centre[0], item.box.bottom
    small = Affine.move(-x, -y).then(Affine.scale(_BEFORE_GUESTS)).then(Affine.move(x, y + 0.04 * item.box.height))
    item.by = item.by.then(small)
    return item


def _laid_out(
    made: Cluster,
    host: Item,
    mine: list[tuple[int, str]],
    wanted: dict[int, Wanted],
    children: dict[int, list[tuple[int, str]]],
    rng: Random,
) -> list[tuple[int, str]]:
    """Serve, set out or hang up what a thing carries so, and return what else is attached."""
    placed, rest = arranged(host, mine, wanted, rng)
    made.others += [item for _, item in placed]
    for child, item in {child: item for child, item in reversed(placed) if child in children}.items():
        _attach(made, item, child, wanted, children, rng)
    return rest


def _opened(
    made: Cluster, host: Item, mine: list[tuple[int, str]], wanted: dict[int, Wanted], rng: Random
) -> list[tuple[int, str]]:
    """Open what is read before a reader, and return what else is attached."""
    matter = next((child for child, kind in mine if kind == "holding" and wanted[child].entry.noun in READ), None)
    named = wanted[matter] if matter is not None else None
    rig = host.wanted.subject.pose == "read" and "person" in host.wanted.entry.tags  # has a book of its own
    if not rig or (named and (named.entry.noun == "newspaper" or named.subject.colour)):
        made.others.append(open_before(host, named, rng))
    elif named:
        made.others.append(Item(named, evolve(host.figure, parts=()), host.by))  # the book of the drawing is it
    return [pair for pair in mine if pair[0] != matter]


def _work_done(
    made: Cluster,
    host: Item,
    mine: list[tuple[int, str]],
    wanted: dict[int, Wanted],
    children: dict[int, list[tuple[int, str]]],
    rng: Random,
) -> list[tuple[int, str]]:
    """Put what is worked on before a worker, and the tool on it; return what else is attached."""
    job = next((child for child, kind in mine if kind == "worked"), None)
    if job is None:
        return mine
    tool = next(
        (child for child, kind in mine if kind == "holding" and wanted[child].entry.noun in TOOLS | POURED_FROM.keys()),
        None,
    )
    made.others += (items := at_work(host, None if tool is None else wanted[tool], wanted[job], rng))
    for item in items:
        if item.wanted.index == job and item.wanted.entry == wanted[job].entry:
            _attach(made, item, job, wanted, children, rng)
            break
    return [pair for pair in mine if pair[0] not in {job, tool}]


def _times(host: Wanted, child: Wanted, kind: str) -> int:
    """How often something is joined to one host: "three bears wearing hats" wear one each."""
    each = kind in {"wearing", "made_of"} or (kind == "holding" and host.subject.count > 1)
    return 1 if each else min(child.subject.count, _MOST)


def _joined(
    host: Item,
    child: Wanted,
    kind: str,
    slot: tuple[int, int],
    rng: Random,
    own: list[tuple[int, str]],
    reach: Reach | None,
) -> list[Item]:
    broom = kind == "riding" and host.wanted.entry.noun == "broom"  # held: a witch needs no second one
    holding = broom or any(k == "holding" for _, k in own)
    ride: Action = _BOARDS.get(host.wanted.entry.noun, "ride")
    pose: Action | None = {
        "riding": ride,
        "in": "sit",
        "hanging_from": "hang",
        "climbing": "climb",
        "leading": "walk",
        "pushed": "stand",
        "pulled": "stand",
        "at_table": "hold" if own and "person" in child.entry.tags else "sit",
    }.get(kind)
    if kind == "in" and child.entry.noun == "baby" and child.subject.pose == "sleep" and not _bedded(host):
        child = evolve(child, subject=child.subject.model_copy(update={"pose": "sit", "mood": "sleepy"}))
    if kind == "on" and host.wanted.entry.noun == "stairs" and child.subject.pose in {None, "climb"}:
        child = child.posed("walk")
    if kind == "on" and host.wanted.entry.noun == "tightrope":
        pose = "balance"
    if kind == "on" and child.entry.tags & ANIMATE and "seat" in host.figure.anchors:
        pose = "sit"
    busy = kind == "riding" and (child.subject.pose == "juggle" or (child.subject.pose in _ON_BOARD and ride != "ride"))
    if (kind in {"riding", "at_table"} and not busy) or (pose == "sit" and child.subject.pose in _SEATED_TOO):
        # Whoever flies on a broom sits on it, and whoever reads on a bench does.
        child = evolve(child, subject=child.subject.model_copy(update={"pose": pose}))
    if kind == "at_table":
        bust = "person" in child.entry.tags and not own
        seated = drawn(child, rng, pose=pose, holding=holding, bust=bust)
        return [at_table(host, child, seated, slot, bust=bust)]
    if kind == "borne":
        figure = drawn(child.posed("walk"), rng, reach=grasp(host.wanted))
        return [borne(host, child, figure, slot)]
    if kind == "hugged":
        person = "person" in child.entry.tags
        child, reach = child.posed("hug" if person else "sit"), around(_ratio(host.wanted, child)) if person else None
    figure = drawn(
        child, rng, pose=pose or ("hold" if holding and reach is None else None), holding=holding, reach=reach
    )
    return _fitted(host, child, figure, kind, slot, rng, holding=holding)


def _bedded(host: Item) -> bool:
    """Whether somebody can lie in a thing, with the head on a pillow."""
    return "pillow" in host.figure.anchors


def _fitted(
    host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], rng: Random, *, holding: bool
) -> list[Item]:
    """Put a drawing where it touches its host, in the size that it has there."""
    if kind in {"wearing", "made_of"}:
        worn_ = worn_in_pairs(host, child, figure) or [worn(host, child, figure)] if kind == "wearing" else None
        return worn_ or covering(host, child, figure)
    if kind == "on" and host.wanted.entry.noun in CLOTHS and not child.entry.tags & ANIMATE:
        return [laid(host, child, figure, slot)]
    least = least_on(host, figure, slot[1]) if kind == "on" and child.entry.tags & ANIMATE else 0.0
    scale = max(least, _size_of(host, child, kind) * flatness(child, figure))
    broom = host.wanted.entry.noun == "broom"  # held and ridden
    if kind == "riding" and (broom or not holding) and (item := mounted(host, child, rng, scale)):
        return [item]
    if kind == "on" and (shown := BURNING.get(child.entry.noun) or TRACES.get(child.entry.noun)):
        return shown(host, child, figure)
    if kind == "holding" and "hang" in host.figure.anchors and not host.wanted.entry.tags & ANIMATE:
        kind = "hanging_from"  # on the hook of a crane
    if kind in JOINTS:
        return JOINTS[kind](host, child, figure, slot, scale)
    if kind in PERCHED:
        return [perched(host, child, figure, kind, slot, scale)]
    if kind in _MOVED:
        return _MOVED[kind](host, child, figure, scale)
    if kind == "holding":
        return _with_string(host, _in_hand(host, child, figure, slot, scale))
    return _set(host, child, figure, kind, slot, scale)


def _set(host: Item, child: Wanted, figure: Figure, kind: str, slot: tuple[int, int], scale: float) -> list[Item]:
    """Put somebody on another one's shoulders, on a slope, or wherever a thing has its place for that."""
    if kind == "on" and "person" in host.wanted.entry.tags & child.entry.tags:
        rider = standing(host, child, figure, kind, slot, scale)
        return [rider, shins(host, rider)]
    if {"upper", "lower"} <= host.figure.anchors.keys():
        flat, board = _laid_flat(figure) if child.entry.noun in _STOOD_UP else (Affine.scale(1), figure)
        return [on_slope(host, child, board, flat, slot, scale)]
    return [standing(host, child, figure, kind, slot, scale)]


def _with_string(host: Item, held: Item) -> list[Item]:
    """Return what somebody holds, and the string of a kite with it."""
    kite = held.wanted.entry.noun == "kite" and "hand_r" in host.figure.anchors and "grip" in held.figure.anchors
    return [flown(host, held), held] if kite else [held]


def _in_hand(host: Item, child: Wanted, figure: Figure, slot: tuple[int, int], scale: float) -> Item:
    """Put something where it is played, in both arms, or in a hand."""
    if item := played(host, child, figure):
        return item
    arms = armful(host.wanted, child, figure) if slot[1] == 1 else None
    return carried(host, child, figure, arms[1]) if arms else held(host, child, figure, slot, scale)


def _size_of(host: Item, child: Wanted, kind: str) -> float:
    """Return the scale at which something is drawn that touches a host: its own beside that, within what can be seen."""
    host_height = host.by.factor * host.wanted.entry.units
    ratio = float((child.weight / host.wanted.weight) ** 1.15)
    animate = bool(child.entry.tags & ANIMATE)
    if kind == "on":
        # What an animal carries is no larger than that is to it.
        low, high = (0.3 if animate else 0.2), (0.5 if host.wanted.entry.tags & ANIMATE and not animate else 1.2)
    elif kind == "holding":
        low, high = held_size(host, child)
    else:
        low, high = _SIZES[kind]
    scale = host_height * max(low, min(high, ratio)) / child.entry.units
    long = host.figure.box.width * host.by.factor  # of a board that is not level, too
    if kind == "riding" and long > 3 * host.figure.box.height * host.by.factor:
        scale = max(scale, 0.62 * long / child.entry.units)  # skis are as long as who stands on them
    if kind == "on":
        # On something long and low, such as a branch, the host's height says little.
        scale = max(scale, (0.24 if animate else 0.15) * host.box.width / child.entry.units)
    return scale
