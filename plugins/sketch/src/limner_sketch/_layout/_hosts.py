"""Who is joined to whom: what is on, in, worn, held, pushed or worked on is drawn with the one that it touches."""

from __future__ import annotations

from limner_sketch._layout._borne import bearers
from limner_sketch._layout._cutaway import is_furnished
from limner_sketch._layout._doing import host_is_table, sits_at
from limner_sketch._layout._embrace import CUDDLED
from limner_sketch._layout._items import Wanted
from limner_sketch._layout._pouring import FILLED, POURED_FROM
from limner_sketch._layout._standing import in_vase
from limner_sketch._layout._works import workers
from limner_sketch._layout._wound import winds
from limner_sketch.plan import Relation

__all__ = ["ANIMATE", "TO_BODY", "hosts"]

# The relations that join two things into one cluster: which of the two is the root.
_ON_HOST = frozenset({"on", "in", "riding", "hanging_from", "climbing", "tied_to"})
TO_BODY = frozenset({"holding", "wearing", "leading", "made_of", "worked", "hugged", "pushed", "pulled"})
_EMBRACES = frozenset({"hug", "kiss"})
_FRUIT = 0.4  # metres
_ON_TABLE = 0.7  # metres
_IN_HAND = 0.25  # metres
_IN_ARMS = 0.62  # of the height of who hugs it: what is smaller is taken up
# What holds anything, however small it is drawn for that: a ship in a bottle, a kitten in a cup.
_SEATS = frozenset({"chair", "stool", "office chair"})
_HOLLOW = frozenset({
    "bottle", "teacup", "mug", "glass", "jar", "bowl", "basket", "box", "bucket", "hat", "top hat", "boot", "shoe", "sock", "pot", "backpack", "bag", "gift",
    "suitcase", "snow globe", "egg", "nest", "shopping bag", "cooking pot", "teapot", "vase", "flower wrap", "fishbowl", "hula hoop", "light bulb", "bubble", "cage", "bird cage", "pumpkin", "shell", "hamster wheel", "swimming pool", "tall grass", "leaf pile", "tunnel", "thought bubble", "fish tank", "empty tank", "empty snow globe", "open barrel", "crate", "open sack", "hollow tree", "honey jar", "open wardrobe", "upturned top hat", "clear bottle", "lunchbox", "open drawer", "open toolbox", "open suitcase",
})  # fmt: skip
# What is pushed by who has it in hand.
_CRADLES = frozenset({"stroller", "pram", "cradle", "crib", "wheelbarrow", "wagon", "shopping cart"})
_ROLLED = frozenset(
    {"walker", "stretcher", "vacuum cleaner", "lawn mower", "wheelbarrow", "shopping cart", "stroller", "pram"}
)
ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})


def hosts(wanted: dict[int, Wanted], relations: tuple[Relation, ...]) -> dict[int, tuple[int, str]]:
    """Return for each attached subject its host and how it is attached; chains are kept, circles are not.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.

    Returns:
        Host index and relation by the index of what is attached.
    """
    result: dict[int, tuple[int, str]] = {}
    busy = workers(wanted, relations)
    shared = bearers(wanted, relations)
    for relation in relations:
        if relation.subject not in wanted or relation.to not in wanted:
            continue
        kind = _joint(relation, wanted[relation.subject], wanted[relation.to])
        if relation.kind in {"facing", "beside"} and busy.get(relation.subject, (None, -1))[1] == relation.to:
            kind = "worked"
        if relation.kind == "holding" and relation.subject in shared.get(relation.to, ()):
            kind = "borne"
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
    if kind in {"in", "riding"} and host.entry.noun in _CRADLES and "person" in child.entry.tags:
        return "in"
    if kind == "in" and "vehicle" in host.entry.tags and host.entry.height < child.entry.height:
        kind = "riding"  # nobody vanishes in a sled
    if handled := _handled(kind, child, host):
        return handled
    if tied := _upon(kind, child, host):
        return tied
    if kind in TO_BODY:
        return kind
    if kind == "on" and relation.part and _carries(child, host, kind):
        return f"on_{relation.part}"
    if kind in {"beside", "around", "facing"} and sits_at(child, host):
        return "at"
    seated = child.entry.tags & ANIMATE or child.entry.noun in _SEATS
    if kind == "around" and host_is_table(host) and seated:
        return "at_table"
    alone = kind not in _ON_HOST or (kind in {"on", "in"} and not _carries(child, host, kind))
    return None if alone else kind


def _upon(kind: str, child: Wanted, host: Wanted) -> str | None:
    """Return how something is on, around or over a thing that it hangs from, winds around or is poured into; None otherwise."""
    if kind == "on" and (host.entry.noun == "hanging rope" or _grows_on(child, host)):
        return "hanging_from"
    if kind in {"around", "on"} and winds(child, host):
        return "wound"
    poured = kind == "over" and child.entry.noun in POURED_FROM and host.entry.noun in FILLED
    return "poured" if poured else None


def _grows_on(child: Wanted, host: Wanted) -> bool:
    """Whether something is a fruit of a tree, and not on its top."""
    fruit = child.entry.tags & {"food", "fruit"} and child.entry.height < _FRUIT
    return bool(fruit) and "tree" in host.entry.tags and host.entry.height > 1


def _handled(kind: str, who: Wanted, what: Wanted) -> str | None:
    """Return how somebody hugs, pushes or pulls somebody or something that stands beside them."""
    pose, alive = who.subject.pose, bool(what.entry.tags & ANIMATE)
    alive = alive or (what.entry.noun in CUDDLED and what.subject.size in {"large", "huge"})
    if pose in _EMBRACES and kind in {"holding", "beside", "facing"} and alive and what.subject.count == 1:
        small = (
            "person" in who.entry.tags
            and what.entry.height <= _IN_ARMS * who.entry.height
            and what.subject.size not in {"large", "huge"}
        )
        return "holding" if small else "hugged"
    if kind == "holding" and what.entry.noun in _ROLLED and "person" in who.entry.tags and who.subject.count == 1:
        return "pushed"
    in_hand = kind == "holding" and what.entry.height < _IN_HAND  # a cup of coffee, in the other one
    if (
        pose == "push"
        and kind in {"holding", "facing", "beside"}
        and what.place == "ground"
        and who.subject.count == 1
        and not in_hand
    ):
        return "pushed"
    if (
        pose == "pull"
        and kind in {"holding", "leading", "beside", "facing"}
        and what.place == "ground"
        and who.subject.count == 1
    ):
        return "pulled"
    return None


def _lay(result: dict[int, tuple[int, str]], wanted: dict[int, Wanted], relations: tuple[Relation, ...]) -> None:
    """Put on a table what is done at it."""
    for relation in relations:
        seat, thing = result.get(relation.subject), wanted.get(relation.to)
        small = thing and thing.entry.height < _ON_TABLE and not thing.entry.tags & ANIMATE
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
        return kind == "on" and bool(child.entry.tags & (ANIMATE | {"building"}))
    if kind == "in":
        fits = (
            child.entry.tags & {*ANIMATE, "vehicle", "building", "plant", "food", "clothing", "wear"}
            or child.entry.height <= 1.1 * host.entry.height
        )
        if is_furnished(host, [child]):
            return True
        if in_vase(child, host) or host.entry.noun == "thought bubble":
            return True
        if host.entry.noun in _HOLLOW:
            return bool(fits)
        if "building" in host.entry.tags and host.entry.height > 4 and child.entry.tags & (ANIMATE | {"fantasy"}):
            return False  # through its windows nobody could be seen: they stand before it
        # Nobody stands in a mountain, nor in a leaf.
        return 0.5 * child.entry.height <= host.entry.height < 30
    return True
