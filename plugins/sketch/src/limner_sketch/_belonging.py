"""Parts that were named as things of their own: the door of a house that is there, too, is no second door beside it."""

from __future__ import annotations

from typing import Final

from limner_sketch import figures
from limner_sketch._words import singular
from limner_sketch.figures import Entry
from limner_sketch.plan import Relation, ScenePlan, Subject

__all__ = ["with_owners"]

_BUILDINGS: Final = frozenset({"building"})
_VEHICLES: Final = frozenset({"vehicle"})
# A part, and the tags or the nouns of what it is a part of where that is there.
_OWNERS: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("door", "front door", "open door", "wooden door", "chimney", "roof", "doorstep", "gate"), _BUILDINGS),
    **dict.fromkeys(("wall", "brick wall", "stone wall"), _BUILDINGS),
    "window": _BUILDINGS | _VEHICLES,
    **dict.fromkeys(("wheel", "headlight", "windshield", "steering wheel"), _VEHICLES),
    **dict.fromkeys(("cable", "power line", "rope"), frozenset({"cable car"})),
    **dict.fromkeys(("sail", "mast"), frozenset({"sailboat", "pirate ship", "sailing ship"})),
    **dict.fromkeys(("flower pot", "pot", "potted plant", "railing"), frozenset({"balcony"})),
    **dict.fromkeys(("trunk", "tree trunk", "branch"), frozenset({"tree"})),
}  # fmt: skip
# A part, and the settings that show it.
_SHOWN: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("curtain", "stage curtain", "spotlight", "stage light"), frozenset({"stage"})),
    **dict.fromkeys(("chimney", "roof"), frozenset({"rooftop"})),
    **dict.fromkeys(("blackboard", "chalkboard"), frozenset({"classroom"})),
}
_RED: Final = frozenset({"curtain", "stage curtain"})  # as they are on a stage
_LOOKS: Final = 6  # so many a subject has at most
_MOVED: Final = {"on": "in_front_of", "in": "in_front_of"}  # of a part that one is not on, but at


def with_owners(plan: ScenePlan) -> ScenePlan:
    """Return the plan without parts whose owners are there, too; what was at the part is then at its owner.

    A colour of the part is that of the owner's part. Parts that something is on or in stay, as they are needed.
    """
    if plan.kind != "scene" or len(plan.subjects) < 2:
        return plan
    entries = [_entry(subject) for subject in plan.subjects]
    owners: dict[int, int | None] = {}
    for index, (subject, entry) in enumerate(zip(plan.subjects, entries, strict=True)):
        noun = entry.noun if entry else subject.what
        own = subject.colour in {None, "red"} or noun not in _RED
        if plan.setting in _SHOWN.get(noun, ()) and own and len(plan.subjects) - len(owners) > 1:
            owners[index] = None
            continue
        if noun not in _OWNERS or _carries(plan, index, entries):
            continue
        belonging = _OWNERS[noun]
        owner = next(
            (
                i
                for i, one in enumerate(entries)
                if one and i != index and (one.noun in belonging or one.tags & belonging)
            ),
            None,
        )
        if owner is not None and owner not in owners:
            owners[index] = owner
    return _without(plan, owners) if owners else plan


def _entry(subject: Subject) -> Entry | None:
    match = figures.find(subject.what) or figures.find(singular(subject.what))
    return match.entry if match else None


def _carries(plan: ScenePlan, part: int, entries: list[Entry | None]) -> bool:
    """Whether something is on or in a part, which somebody needs then: a cat on a wall, a bird on a branch."""
    return any(
        r.to == part and r.kind in {"on", "in", "holding", "riding", "climbing"} and entries[r.subject]
        for r in plan.relations
    )


def _without(plan: ScenePlan, owners: dict[int, int | None]) -> ScenePlan:
    kept = [i for i in range(len(plan.subjects)) if i not in owners]
    at = {old: new for new, old in enumerate(kept)}
    subjects = {i: plan.subjects[i] for i in kept}
    for part, owner in owners.items():
        colour = plan.subjects[part].colour
        if owner is not None and colour:
            look = (*subjects[owner].look, f"{colour} {plan.subjects[part].what.split()[-1]}")[:_LOOKS]
            subjects[owner] = subjects[owner].model_copy(update={"look": look})
    relations: list[Relation] = []
    for relation in plan.relations:
        to = owners.get(relation.to, relation.to)
        if relation.subject in owners or to is None or to == relation.subject:
            continue
        kind = _MOVED.get(relation.kind, relation.kind) if relation.to in owners else relation.kind
        moved = {"subject": at[relation.subject], "to": at[to], "kind": kind}
        relations.append(relation.model_copy(update=moved))
    return plan.model_copy(update={"subjects": tuple(subjects[i] for i in kept), "relations": tuple(relations)})
