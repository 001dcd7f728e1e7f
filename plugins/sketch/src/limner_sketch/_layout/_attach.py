"""A thing and all that touches it, in order: held, worn, ridden, in and on."""

from __future__ import annotations

from random import Random

from attrs import evolve

from limner_sketch._canvas import Action, Reach
from limner_sketch._geometry import Affine
from limner_sketch._layout._borne import borne, grasp, lifted, stature
from limner_sketch._layout._cabs import at_window
from limner_sketch._layout._doing import READ, at_piano, at_table, beats, open_before
from limner_sketch._layout._embrace import around
from limner_sketch._layout._faces import faced
from limner_sketch._layout._fitted import STOOD_UP, fitted, laid_flat
from limner_sketch._layout._grasping import grasping, ratio_of
from limner_sketch._layout._hands import CARRIED_LOW
from limner_sketch._layout._hosts import ANIMATE, TO_BODY
from limner_sketch._layout._items import Cluster, Item, Scale, Wanted, drawn, flatness
from limner_sketch._layout._joints import PERCHED
from limner_sketch._layout._music import fingering
from limner_sketch._layout._pouring import POURED_FROM
from limner_sketch._layout._served import arranged
from limner_sketch._layout._set_out import CLOTHS
from limner_sketch._layout._table import TABLES, seated_at
from limner_sketch._layout._variety import variants
from limner_sketch._layout._wielded import other_hand, struck, wielding
from limner_sketch._layout._works import TOOLS, at_work

_ORDER = (
    "in",
    "riding",
    "hanging_from",
    "climbing",
    "tied_to",
    "wound",
    "borne",
    "on",
    "laid",
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
_NARROW = frozenset(
    {"boot", "shoe", "sock", "teacup", "mug", "hat", "upturned top hat", "jar", "backpack"}
)  # nobody lies in them
_TABLE_FOR = 3  # so many find room at a table as it is; for more it is longer
_LONGEST = 1.9
_ON_BOARD = frozenset({"wave", "cheer", "dance"})  # what one does on a skateboard
_SEATED_TOO = frozenset({"read", "play", "eat", "drink"})  # what one does on a bench or a seesaw, sitting
_ON_SEATS = frozenset({None, "sit", *_SEATED_TOO})
_SEATED = Reach(feet=(32, 46))  # thighs level, feet down
_KNELT = 0.5  # of the own height: who strokes a lower animal kneels
_BEFORE_GUESTS = 0.62
_MOST = 12  # more of one sort do not fit on or in another thing
# What only somebody with a face does.
_LIVELY = frozenset({"dance", "wave", "run", "walk", "play", "read", "cheer", "sleep", "eat", "meditate", "juggle"})
_FACED = frozenset({"sun", "star"})  # drawn with a face
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
    if root.subject.pose in {"pet", None} and any(
        one.entry.tags & ANIMATE and ratio_of(one, root) < _KNELT for one in low
    ):
        root = root.posed("kneel")
    gloved = any(kind == "wearing" and wanted[child].entry.noun == "boxing glove" for child, kind in mine)
    if gloved and root.subject.pose is None and "person" not in root.entry.tags:
        root = root.posed("punch")  # on all fours it would have them at its mouth
    bust = bust and "person" in root.entry.tags and all(kind == "wearing" for _, kind in mine)
    holding = any(kind == "holding" and not _used(root, wanted[child]) for child, kind in mine)
    pose: Action | None = "hold" if holding and root.entry.tags & ANIMATE else None
    had = [wanted[child] for child, kind in mine if kind == "holding"]
    reach = fingering(root, had) or wielding(root, had) or grasping(root, mine, wanted)
    if reach and any(kind == "pushed" for _, kind in mine):
        reach = other_hand(root, had, reach)
    figure = drawn(root, rng, holding=holding, pose=pose, bust=bust, reach=reach)
    by = Affine.scale(scale.of(root) * (flatness(root, figure) if len(wanted) > 1 else 1.0))
    if root.entry.noun in {"broom", "broomstick"} and any(kind == "riding" for _, kind in mine):
        # A flying broom lies, its handle ahead.
        by = Affine.turn(74, about=figure.box.centre).then(by)
        figure = evolve(figure, anchors={**figure.anchors, "seat": figure.box.centre})
    elif root.entry.noun in STOOD_UP and any(kind == "riding" for _, kind in mine):
        flat, figure = laid_flat(figure)
        by = flat.then(by)
    carriers = [wanted[child] for child, kind in mine if kind == "borne"]
    if carriers:
        many = sum(one.subject.count for one in carriers)
        by = lifted(root, figure, by, stature(root, figure, by, carriers[0], many))
    made = Cluster(root=Item(root, figure, by))
    if (
        (
            root.subject.mood
            or root.subject.pose in _LIVELY
            or _looks_through(mine, wanted)
            or "mascot" in root.entry.tags
        )
        and ("mascot" in root.entry.tags or not root.entry.tags & {*ANIMATE, "fantasy", "building"})
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
    mine = _opened(made, host, mine, wanted, rng)
    mine = _work_done(made, host, mine, wanted, children, rng)
    mine = _laid_out(made, host, mine, wanted, children, rng)
    mine = _before_guests(host, mine, wanted)
    balls, mine = struck(host, mine, wanted, rng)
    made.others += balls
    counts = {child: _times(host.wanted, wanted[child], kind) for child, kind in mine}
    slots = {k: sum(counts[c] for c, kind in mine if kind == k) for k in order}
    if slots["at_table"] > _TABLE_FOR:
        host.by = Affine.scale(min(_LONGEST, slots["at_table"] / _TABLE_FOR), 1).then(host.by)
    taken = dict.fromkeys(order, 0)
    for child, kind in mine:
        sorts = variants(wanted[child])
        for number in range(counts[child]):
            slot = (taken[kind], slots[kind])
            taken[kind] += 1
            if kind == "at":
                table = host.wanted.entry.noun in TABLES
                guest = sorts[number % len(sorts)]
                seated = seated_at(host, guest, rng, slot) if table else at_piano(host, guest, rng)
                made.others += seated
                if number == 0 and table:  # with a cup in hand
                    _attach(made, seated[-1], child, wanted, children, rng)
                continue
            own = children.get(child, [])
            plays = fingering(wanted[child], [wanted[one] for one, how in own if how == "holding"])
            items = _joined(host, sorts[number % len(sorts)], kind, slot, rng, own, plays if kind == "on" else None)
            if kind == "on" and slots["at_table"] + slots["at"]:
                items = [_lower(item) for item in items]
            if host is not made.root:
                for item in items:
                    item.inside = (
                        False  # only of the root the front is drawn apart; what is in something else lies over it
                    )
            made.others += items
            if items:  # what lies on or in one of several is there once; what all of them wear or hold, each has
                kept = children if number == 0 else _borne_by_each(children, child)
                _attach(made, items[0], child, wanted, kept, rng)


def _borne_by_each(children: dict[int, list[tuple[int, str]]], index: int) -> dict[int, list[tuple[int, str]]]:
    """Return what is joined to what, of one of several only what each of them wears or holds."""
    return {**children, index: [pair for pair in children.get(index, []) if pair[1] in TO_BODY]}


def _before_guests(host: Item, mine: list[tuple[int, str]], wanted: dict[int, Wanted]) -> list[tuple[int, str]]:
    """Lay what is eaten on a cloth before those who sit on it side by side."""
    guests = {child for child, kind in mine if kind == "on" and wanted[child].entry.tags & ANIMATE}
    if host.wanted.entry.noun not in CLOTHS or not guests:
        return mine
    return [(child, "laid" if kind == "on" and child not in guests else kind) for child, kind in mine]


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
    """Open what is read before a reader, who may sit, and return what else is attached."""
    has = any(kind == "holding" and wanted[child].entry.noun in READ for child, kind in mine)
    pose = host.wanted.subject.pose
    told = wanted.get(host.wanted.index, host.wanted).subject.pose
    if "read" not in {pose, told} and not (has and pose == "sit"):
        return mine
    matter = next((child for child, kind in mine if kind == "holding" and wanted[child].entry.noun in READ), None)
    named = wanted[matter] if matter is not None else None
    rig = host.wanted.subject.pose == "read" and "person" in host.wanted.entry.tags  # has a book of its own
    other = rig and any(kind == "holding" and child != matter for child, kind in mine)
    if other:  # a book in one hand, and a cup in the other
        made.others.append(open_before(host, named, rng, aside=True))
    elif not rig or (named and (named.entry.noun == "newspaper" or named.subject.colour)):
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
    narrow = child.entry.noun == "baby" or host.wanted.entry.noun in _NARROW
    if kind == "in" and narrow and child.subject.pose == "sleep" and not _bedded(host):
        child = evolve(child, subject=child.subject.model_copy(update={"pose": "sit", "mood": "sleepy"}))
    child = child.posed("walk") if kind == "leading" else _at_home_on(host, child, kind)
    if kind == "on" and host.wanted.entry.noun == "tightrope":
        pose = "balance"
    if kind == "on" and child.entry.tags & ANIMATE and "seat" in host.figure.anchors:
        pose, reach = "sit", reach or _on_seat(child)
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
        child, reach = child.posed("hug" if person else "sit"), around(ratio_of(host.wanted, child)) if person else None
    if kind in {"riding", "in"} and (seen := at_window(host, child, rng, slot)):
        return seen
    figure = drawn(
        child, rng, pose=pose or ("hold" if holding and reach is None else None), holding=holding, reach=reach
    )
    return fitted(host, child, figure, kind, slot, rng, holding=holding)


def _at_home_on(host: Item, child: Wanted, kind: str) -> Wanted:
    """Return somebody as one is on some things: walking on stairs, lying on a stretcher."""
    noun, pose = host.wanted.entry.noun, child.subject.pose
    if kind == "on" and noun == "stairs" and pose in {None, "climb"}:
        return child.posed("walk")
    return child.posed("lie") if kind == "on" and noun == "stretcher" and pose is None else child


def _on_seat(child: Wanted) -> Reach | None:
    """Return where the feet are of a person who sits on a seat."""
    return _SEATED if "person" in child.entry.tags and child.subject.pose in _ON_SEATS else None


def _bedded(host: Item) -> bool:
    """Whether somebody can lie in a thing, with the head on a pillow."""
    return "pillow" in host.figure.anchors
