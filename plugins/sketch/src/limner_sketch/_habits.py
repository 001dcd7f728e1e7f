"""What goes without saying of those who are named: dancers dance, trumpets are blown, fruit that is counted hangs in its tree."""

from __future__ import annotations

from functools import partial
from typing import Final

from attrs import evolve

from limner_sketch import figures
from limner_sketch._canvas import Action
from limner_sketch._colour import difference, lighter
from limner_sketch._layout._items import Wanted
from limner_sketch._layout._music import PLAYABLE
from limner_sketch._parse._colours import colour_of
from limner_sketch.figures._crowns import MOST_FRUIT, fruit_tree
from limner_sketch.plan import ScenePlan

__all__ = ["habitual"]

_KNOWN_BY: Final[dict[str, Action]] = {
    "ballerina": "balance",
    "ballet dancer": "balance",
    "runner": "run",
    "marathon runner": "run",
    "sprinter": "run",
    "jogger": "run",
    "dancer": "dance",
}
_FRUITFUL: Final = frozenset({"beside", "holding", "on", "in", "hanging_from", "wearing", "under"})
_BLOSSOMING: Final = frozenset({"cherry"})  # drawn in blossom, when it has no fruit yet
_ALIKE: Final = 0.2  # difference of colours: what differs less is hardly seen
_COVERING: Final = frozenset({"hijab", "swim cap", "bonnet"})  # no hair is seen under them
_SMALL: Final = 0.7  # metres
_SCENIC: Final = frozenset({"scene", "card", "poster"})


def habitual(plan: ScenePlan, given: dict[int, Wanted]) -> dict[int, Wanted]:
    """Return the subjects as they are known.

    Args:
        plan: The plan.
        given: The subjects that can be drawn, by their index in the plan.
    """
    wanted = _frightened(plan, _covered(plan, given))
    if plan.kind not in _SCENIC:
        return wanted
    for relation in plan.relations:
        one, other = wanted.get(relation.subject), wanted.get(relation.to)
        if one is None or other is None:
            continue
        if relation.kind == "holding" and other.entry.noun in PLAYABLE and "person" in one.entry.tags:
            wanted[relation.subject] = one if one.subject.pose else one.posed("play")
        elif relation.kind == "in_front_of" and other.entry.noun == "christmas tree" and _laid_down(one):
            wanted[relation.subject] = evolve(one, subject=one.subject.model_copy(update={"size": "tiny"}))
        elif relation.kind in _FRUITFUL:
            fruit, tree = (one, other) if "tree" in other.entry.tags else (other, one)
            if (laden := _laden(tree, fruit)) and (fruit is one or relation.kind != "under"):
                wanted[tree.index] = laden
                del wanted[fruit.index]
    for index, one in wanted.items():
        pose = _KNOWN_BY.get(one.subject.what)
        if pose and one.subject.pose is None and not any(index in {r.subject, r.to} for r in plan.relations if r.kind in {"holding", "riding", "on"}):  # fmt: skip
            wanted[index] = one.posed(pose)
    return wanted


def _frightened(plan: ScenePlan, given: dict[int, Wanted]) -> dict[int, Wanted]:
    """Return the subjects with fear in the faces of those who run away."""
    wanted = dict(given)
    for relation in plan.relations:
        one = wanted.get(relation.to)
        if relation.kind == "chasing" and one and one.subject.pose == "run" and one.subject.mood is None:
            wanted[one.index] = evolve(one, subject=one.subject.model_copy(update={"mood": "surprised"}))
    return wanted


def _covered(plan: ScenePlan, given: dict[int, Wanted]) -> dict[int, Wanted]:
    """Return the subjects, without the hair of those who wear what covers it."""
    wanted = dict(given)
    for relation in plan.relations:
        one, other = wanted.get(relation.subject), wanted.get(relation.to)
        if one and other and relation.kind == "wearing" and other.entry.noun in _COVERING:
            look = {"look": (*one.subject.look, "bald")[-6:] if "person" in one.entry.tags else one.subject.look}
            wanted[relation.subject] = evolve(one, subject=one.subject.model_copy(update=look))
    return wanted


def _laid_down(one: Wanted) -> bool:
    """Whether something is small and lies at the foot of a tree, as presents do."""
    return (
        one.subject.size == "normal" and one.entry.height < _SMALL and not one.entry.tags & {"animal", "person", "bird"}
    )


def _laden(tree: Wanted, fruit: Wanted) -> Wanted | None:
    """Return a tree with as many of its fruit as are told, or None where it does not bear them or they are not told."""
    kind = tree.entry.noun.removesuffix(" tree")
    told = 1 < fruit.subject.count <= MOST_FRUIT and "fruit" in tree.entry.colours
    if not told or fruit.entry.noun != kind:
        return None
    own = fruit if kind in _BLOSSOMING else tree
    colour = colour_of(fruit.subject.colour or "") or own.entry.colours["main" if own is fruit else "fruit"]
    if difference(colour, tree.entry.colours["main"]) < _ALIKE:
        colour = lighter(colour, 0.22)  # green apples are lighter than the leaves
    leaves = {"main": figures.entry("apple tree").colours["main"]} if kind in _BLOSSOMING else {}
    bearing = evolve(
        tree.entry,
        artist=partial(fruit_tree, fruit="fruit", many=fruit.subject.count),
        colours={**tree.entry.colours, **leaves, "fruit": colour},
    )
    size = "large" if tree.subject.size == "normal" else tree.subject.size  # what is counted is to be seen
    return evolve(tree, entry=bearing, subject=tree.subject.model_copy(update={"size": size}))
