"""How some things are staged that several are told of: one kite for two, a cellist on a stool, the fire of a room in its fireplace."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch import figures
from limner_sketch._layout._items import Wanted
from limner_sketch._stages import INDOORS
from limner_sketch.plan import Relation, ScenePlan, Subject

__all__ = ["stage_well"]

_SHARED: Final = frozenset({"kite"})  # one is enough for all who fly it
_SEATED_AT: Final = frozenset({"cello", "harp"})
_HOMELY: Final = frozenset({"sit", "sleep", "read", "lie"})
_PETS: Final = frozenset({"cat", "dog", "kitten", "puppy"})


def stage_well(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Stage what is told as it is known to be; return what of the plan changes.

    Args:
        plan: The plan.
        wanted: The subjects that can be drawn; some change, and some come.
    """
    if plan.kind not in {"scene", "poster", "card"}:
        return {}
    relations = list(plan.relations)
    faced = {r.subject: wanted[r.to].entry.tags for r in relations if r.kind == "facing" and r.to in wanted}
    for relation in plan.relations:
        one, other = wanted.get(relation.subject), wanted.get(relation.to)
        if one is None or other is None:
            continue
        if relation.kind == "holding" and other.entry.noun in _SHARED and other.subject.count == 1 < one.subject.count:
            rest = max(wanted) + 1
            wanted[rest] = evolve(
                one, index=rest, subject=one.subject.model_copy(update={"count": one.subject.count - 1})
            )
            wanted[one.index] = evolve(one, subject=one.subject.model_copy(update={"count": 1}))
            relations.append(Relation(subject=rest, kind="beside", to=one.index))
        seated = relation.kind == "holding" and other.entry.noun in _SEATED_AT and "person" in one.entry.tags
        if seated and one.subject.pose == "play" and one.subject.count == 1:
            stool = max(wanted) + 1
            wanted[stool] = Wanted(stool, Subject(what="stool"), figures.entry("stool"))
            wanted[one.index] = one.posed("sit")
            relations.append(Relation(subject=one.index, kind="on", to=stool))
        if relation.kind == "holding" and other.entry.noun == "bread" and "bird" in faced.get(one.index, ()):
            wanted[other.index] = evolve(other, entry=figures.entry("toast"))  # a loaf is too much for ducks
        if relation.kind in {"riding", "in", "on"} and other.entry.noun == "wheelchair" and one.subject.pose is None:
            wanted[one.index] = one.posed("sit")
    changes: dict[str, object] = {"relations": tuple(relations)} if len(relations) > len(plan.relations) else {}
    return changes | _at_hearth(plan, wanted)


def _at_hearth(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let the fire of a room be in its fireplace."""
    fires = [i for i, one in wanted.items() if one.subject.what == "fire" and one.entry.noun == "campfire"]
    on = {r.subject for r in plan.relations if r.kind in {"on", "in"}}
    others = [one for i, one in wanted.items() if i not in fires]
    furnished = any("furniture" in one.entry.tags for one in others) or plan.setting in INDOORS
    cosy = bool(others) and all(
        one.subject.pose in _HOMELY and (one.entry.noun in _PETS or "person" in one.entry.tags) for one in others[:1]
    )
    if not fires or fires[0] in on or not (furnished or (cosy and plan.setting is None and plan.time is None)):
        return {}
    for index in fires:
        wanted[index] = evolve(wanted[index], entry=figures.entry("fireplace"))
    return {} if plan.setting else {"setting": "room"}
