"""Containers in which something is: they are drawn open, and shelves and stalls with room for what they hold."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch import figures
from limner_sketch._layout._items import Wanted
from limner_sketch.plan import Relation, ScenePlan

__all__ = ["open_up"]

_LIVING: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_OPENED: Final = {"fridge": "open fridge", "toolbox": "open toolbox", "chest of drawers": "open drawer", "sack": "open sack", "barrel": "open barrel", "fish tank": "empty tank", "suitcase": "open suitcase", "snow globe": "empty snow globe", "wardrobe": "open wardrobe"}  # fmt: skip
"""What is drawn closed, or full, and open when something is told to be in it."""
_SHELVES: Final = frozenset({"bookshelf", "wall shelf"})
_FULL: Final = {"bookshelf": "book", "bathtub": "bubble", "egg carton": "egg", "laundry basket": "clothes"}
"""What is drawn with its contents."""
_ONE_BOARD: Final = 4  # so many things find room on one board
_SHRUNK: Final = frozenset({"wardrobe", "fish tank", "snow globe"})  # what is in them is small, whatever it is
_CARGO: Final = 1.6  # metres: what is higher is no load
_LARGE: Final = 1.0  # metres: what is higher is in no container, and on no shelf


def open_up(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Draw open what something is in, and bare what something is on.

    Args:
        plan: The plan.
        wanted: The subjects that can be drawn, by index; changed in place.
    """
    for relation in plan.relations:
        thing, host = wanted.get(relation.subject), wanted.get(relation.to)
        if thing and host and thing.entry.noun == "swing" and host.entry.noun == "tree":
            wanted[relation.to] = evolve(host, entry=figures.entry("tree swing"))
            del wanted[relation.subject]
            continue
        if thing is None or host is None or relation.kind not in {"on", "in", "hanging_from"}:
            continue
        if relation.kind == "in" and _full(thing, host, wanted):
            del wanted[relation.subject]  # it is drawn full of them
            continue
        noun = _shown_as(relation, thing, host.entry.noun, plan, wanted)
        if noun:
            wanted[relation.to] = evolve(host, entry=figures.entry(noun))


def _full(thing: Wanted, host: Wanted, wanted: dict[int, Wanted]) -> bool:
    """Whether a thing is drawn with what is in it anyway, if that has no colour of its own: books of many colours have none."""
    alike = sum(one.entry.noun == thing.entry.noun for one in wanted.values())
    own = thing.subject.colour and alike == 1
    return _FULL.get(host.entry.noun) == thing.entry.noun and not own


def _shown_as(relation: Relation, thing: Wanted, noun: str, plan: ScenePlan, wanted: dict[int, Wanted]) -> str | None:
    """Return the figure that shows what a thing holds, None where its own does."""
    within, small = relation.kind == "in", thing.entry.height < _LARGE
    if noun == "cheese board":
        return "wooden board" if not within else None
    if noun == "clothesline":
        hangs = relation.kind == "hanging_from" or not thing.entry.tags & _LIVING
        return "bare clothesline" if hangs else None
    if noun == "market stall":
        return "open stall" if small else None
    if noun in _SHELVES and small and not (noun == "bookshelf" and thing.entry.tags & _LIVING):  # who lies on top of it
        on_it = (r.subject for r in plan.relations if r.to == relation.to and r.kind in {"on", "in"})
        many = sum(wanted[i].subject.count for i in on_it if i in wanted) > _ONE_BOARD
        return "wall shelf" if many else "long shelf"
    if not within:
        return None
    if noun == "bag":
        held = any(r.kind in {"holding", "wearing"} and r.to == relation.to for r in plan.relations)
        several = thing.subject.count > 1 and not thing.entry.tags & _LIVING
        return "open sack" if several and not held else None
    if noun == "top hat":
        worn = any(r.kind == "wearing" and r.to == relation.to for r in plan.relations)
        return None if worn else "upturned top hat"
    return _opened(thing, noun)


def _opened(thing: Wanted, noun: str) -> str | None:
    """Return what stands open for a thing that is in it."""
    if noun == "truck":
        return "pickup truck" if not thing.entry.tags & _LIVING and thing.entry.height < _CARGO else None
    if noun == "bottle":
        return "clear bottle" if not thing.entry.tags & {"plant", "food"} and thing.entry.noun != "letter" else None
    return _OPENED.get(noun) if thing.entry.height < _LARGE or noun in _SHRUNK else None
