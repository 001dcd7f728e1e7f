"""How food is served that is told of together: cooked, on one plate, without a bowl around what is drawn in one."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch import figures
from limner_sketch._layout._items import Wanted
from limner_sketch._opened import open_up
from limner_sketch._parse._wholes import shows
from limner_sketch._toppings import BOWLS, is_topping, shares_plate
from limner_sketch.plan import Relation, ScenePlan, Subject

__all__ = ["serve"]

_PLATES: Final = frozenset({"plate", "platter"})
_PUT: Final = frozenset({"on", "in"})
# Of which a whole one shows more of what is on it than a slice.
_WHOLE: Final = {"pizza": "whole pizza", "waffle": "waffles"}
_COOKED: Final = {"steak": "grilled steak", "fish": "grilled fish", "salmon": "grilled fish", "trout": "grilled fish", "shrimp": "shrimp skewer", "turkey": "roast turkey", "goose": "roast turkey", "hen": "roast turkey"}  # fmt: skip
_COOKED_ON: Final = _PLATES | {"grill", "frying pan", "stove"}
_HOT: Final = frozenset({"wok", "frying pan"})
_FRIED: Final = {"ramen": "spaghetti", "egg": "fried egg"}  # in a pan: without the bowl, without the shell
_VESSELS: Final = frozenset({"bowl", "plate", "platter", "glass", "mug", "teacup"})
_JARS: Final = frozenset({"jar", "bottle", "bag", "box"})
_JARRED: Final = frozenset({"jam", "honey jar", "flour", "milk", "juice", "ketchup", "mustard", "olive oil", "syrup", "salt", "popcorn", "wine glass", "juice box", "french fries"})  # fmt: skip
"""What is drawn in a jar, a bottle or a bag of its own."""
_LEAST_DISH: Final = 0.08  # metres: what is lower is only a part of a meal
Relations = tuple[Relation, ...]


def serve(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let food lie where it is served, and what holds things show them; return what of the plan changes.

    Args:
        plan: The plan.
        wanted: The subjects that can be drawn, by index; changed in place.
    """
    open_up(plan, wanted)
    for relation in plan.relations:
        _cook(relation, wanted)
    relations = _without_vessels(_serve_catch(plan.relations, wanted), wanted)
    _enlarge_plates(relations, wanted)
    relations = _on_one_plate(_with_cheese(relations, wanted), wanted)
    return {"relations": relations} if relations != plan.relations else {}


def _serve_catch(relations: Relations, wanted: dict[int, Wanted]) -> Relations:
    """Let fish and shrimps be cooked that are told of with a dish alone: "salmon with rice"."""
    caught = set()
    others = [one for one in wanted.values() if one.entry.noun not in _COOKED]
    dishes = bool(others) and all("food" in one.entry.tags for one in others)
    for index, one in list(wanted.items()) if dishes else ():
        told = any(index in {r.subject, r.to} for r in relations)
        if told and one.entry.home in {"underwater", "sea"} and one.entry.noun in _COOKED and one.subject.pose is None:
            wanted[index] = evolve(one, entry=figures.entry(_COOKED[one.entry.noun]))
            caught.add(index)
    # It is served with what a living one would be said to have.
    return tuple(
        Relation(subject=r.to, kind="on", to=r.subject)
        if r.subject in caught and r.kind in {"holding", "beside"}
        else r
        for r in relations
    )


def _cook(relation: Relation, wanted: dict[int, Wanted]) -> None:
    """Let meat and fish be cooked that is served, and a pizza be whole on which something lies."""
    food, host = wanted.get(relation.subject), wanted.get(relation.to)
    if food is None or host is None or relation.kind not in _PUT:
        return
    noun = host.entry.noun
    if noun in _COOKED_ON and food.entry.noun in _COOKED and food.subject.pose is None:
        wanted[relation.subject] = evolve(food, entry=figures.entry(_COOKED[food.entry.noun]))
    if noun in _HOT and food.entry.noun in _FRIED:
        wanted[relation.subject] = evolve(food, entry=figures.entry(_FRIED[food.entry.noun]))
    if noun == "steak" and "food" in food.entry.tags:
        wanted[relation.to] = evolve(host, entry=figures.entry("grilled steak"))
    if noun in _WHOLE and is_topping(figures.entry(_WHOLE[noun]), food.entry):
        wanted[relation.to] = evolve(host, entry=figures.entry(_WHOLE[noun]))


def _without_vessels(relations: Relations, wanted: dict[int, Wanted]) -> Relations:
    """Return the relations without a bowl or a plate for what is drawn in one of its own, and without what a drawing shows anyway."""
    moved: dict[int, int] = {}
    held = {r.to for r in relations if r.kind == "holding"}
    for relation in relations:
        food, host = wanted.get(relation.subject), wanted.get(relation.to)
        if food is None or host is None or relation.kind not in _PUT or relation.subject in moved:
            continue
        alone = sum(r.to == relation.to and r.kind in _PUT for r in relations) == 1
        if host.entry.noun in _JARS and food.entry.noun in _JARRED and relation.to not in held:
            count = max(host.subject.count, 1)
            wanted[relation.subject] = evolve(food, subject=food.subject.model_copy(update={"count": count}))
            moved[relation.to] = relation.subject
        elif "food" in food.entry.tags and (shows(host.entry, food.entry.noun) or shows(host.entry, food.subject.what)):
            moved[relation.subject] = relation.to
        elif host.entry.noun in _VESSELS and alone and relation.to not in held and _in_vessel(food):
            moved[relation.to] = relation.subject
    for index in moved:
        del wanted[index]
    beside = {
        r.subject: moved[r.to] for r in relations if r.kind in _PUT and r.to in moved and r.subject != moved[r.to]
    }  # what is listed after jam in jars is where these are
    relations = tuple(r for r in relations if not (r.subject in beside and r.to in moved))
    relations += tuple(
        r.model_copy(update={"subject": other})
        for other, first in beside.items()
        for r in relations
        if moved.get(r.subject) == first and r.kind in _PUT
    )
    told = (
        r.model_copy(update={"subject": moved.get(r.subject, r.subject), "to": moved.get(r.to, r.to)})
        for r in relations
    )
    return tuple(r for r in told if r.subject != r.to)


def _in_vessel(food: Wanted) -> bool:
    """Whether a dish is drawn in a bowl or on a plate of its own."""
    plate = any(role.startswith("plate") for role in food.entry.colours)
    return food.entry.noun in BOWLS or (plate and food.entry.height > _LEAST_DISH and food.subject.count == 1)


def _enlarge_plates(relations: Relations, wanted: dict[int, Wanted]) -> None:
    """Take a plate on which something lies for one that is seen from above, unless somebody carries it."""
    held = {r.to for r in relations if r.kind == "holding"}
    for relation in relations:
        plate = wanted.get(relation.to)
        laden = relation.kind in _PUT and relation.subject in wanted
        if plate and laden and plate.entry.noun in _PLATES and relation.to not in held:
            one = plate.subject.model_copy(update={"count": 1})
            wanted[relation.to] = evolve(plate, subject=one, entry=figures.entry("platter"))


def _with_cheese(relations: Relations, wanted: dict[int, Wanted]) -> Relations:
    """Return the relations with cheese on a board for cheese, on which only other things are told to be."""
    for index, board in list(wanted.items()):
        if board.entry.noun == "wooden board" and "cheese" in board.subject.what:
            cheese = max(wanted) + 1
            wanted[cheese] = Wanted(cheese, Subject(what="cheese"), figures.entry("cheese"))
            relations = (Relation(subject=cheese, kind="on", to=index), *relations)
    return relations


def _on_one_plate(relations: Relations, wanted: dict[int, Wanted]) -> Relations:
    """Return the relations with what is eaten together on one plate."""
    meals: dict[int, set[int]] = {}
    for relation in relations:
        main, food = wanted.get(relation.to), wanted.get(relation.subject)
        if relation.kind == "on" and main and food and shares_plate(main.entry, food.entry):
            meals.setdefault(relation.to, set()).add(relation.subject)
    for main_index, foods in meals.items():
        under = [r.to for r in relations if r.subject == main_index and r.kind in _PUT and r.to in wanted]
        plate = next((i for i in under if wanted[i].entry.noun == "platter"), None)
        if plate is None:
            plate = max(wanted) + 1
            wanted[plate] = Wanted(plate, Subject(what="plate"), figures.entry("platter"))
            relations = tuple(_moved(r, main_index, plate) if r.kind in _PUT else r for r in relations)
            relations = (*relations, Relation(subject=main_index, kind="on", to=plate))
        relations = tuple(
            r.model_copy(update={"to": plate}) if r.to == main_index and r.kind == "on" and r.subject in foods else r
            for r in relations
        )
    return relations


def _moved(relation: Relation, old: int, new: int) -> Relation:
    """Return a relation with another subject, if it is said of an old one."""
    return relation.model_copy(update={"subject": new}) if relation.subject == old else relation
