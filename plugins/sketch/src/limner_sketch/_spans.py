"""Bridges that somebody crosses or passes under: they lead across the whole picture, and are part of its setting."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch._parse._colours import colour_of
from limner_sketch._task import Task

__all__ = ["span_of"]

_OUTSIDE: Final = frozenset({
    "meadow", "hills", "farm", "garden", "park", "forest", "jungle", "savanna", "mountains", "desert", "snow", "sea", "beach", "lake", "river", "village", "city", "street",
})  # fmt: skip
_WET: Final = frozenset({"river", "lake", "sea"})
_ON: Final = frozenset({"on", "riding", "over", "in"})
_LARGE: Final = frozenset({"building", "tree", "scenery"})
# What a bridge is built of, by a word of its name.
_BUILT_OF: Final[dict[str, str]] = {
    "wooden": "wood", "wood": "wood", "footbridge": "wood", "foot": "wood", "rope": "wood", "viaduct": "viaduct", "aqueduct": "viaduct", "railway": "viaduct", "train": "viaduct", "suspension": "iron", "iron": "iron", "steel": "iron",
    "metal": "iron",
}  # fmt: skip


def span_of(task: Task, setting: str) -> tuple[Task, tuple[str, str | None] | None]:
    """Return the task without the bridge that leads across the picture, and what that is built of and its colour.

    Those who cross it get the place ``deck``; those who pass under it stay on the water or the ground.

    Args:
        task: What is to be drawn.
        setting: Where it is.
    """
    plan, wanted = task.plan, task.wanted
    bridges = [i for i, one in wanted.items() if one.entry.noun == "bridge"]
    if len(bridges) != 1 or plan.kind not in {"scene", "poster"} or setting not in _OUTSIDE:
        return task, None
    bridge = bridges[0]
    crossing = {r.subject for r in plan.relations if r.to == bridge and r.kind in _ON and r.subject in wanted}
    under = {r.subject for r in plan.relations if r.to == bridge and r.kind == "under" and r.subject in wanted}
    under |= {r.to for r in plan.relations if r.subject == bridge and r.kind == "over" and r.to in wanted}
    others = {i for i, one in wanted.items() if i != bridge and one.entry.tags & _LARGE and i not in crossing | under}
    if others or not (crossing or under or plan.setting in _WET):
        return task, None  # a bridge beside a castle stands for itself
    left = {i: one for i, one in wanted.items() if i != bridge}
    for index in crossing:
        if wanted[index].place != "sky" and not wanted[index].flies:
            left[index] = evolve(wanted[index], entry=evolve(wanted[index].entry, place="deck"))
    for index in under:
        one, wet = wanted[index], wanted[index].entry.home in {"sea", "lake", "river", "underwater"}
        if wet and one.subject.pose == "fly":
            one = evolve(one, subject=one.subject.model_copy(update={"pose": None}))
        if wet and "vehicle" not in one.entry.tags and one.subject.pose is None:
            one = one.posed("swim")
        if wet:
            left[index] = evolve(one, entry=evolve(one.entry, place="water"))
    subject = wanted[bridge].subject
    built_of = next((_BUILT_OF[word] for word in subject.what.split() if word in _BUILT_OF), "stone")
    if built_of == "stone" and any(wanted[i].entry.noun in {"train", "tram"} for i in crossing):
        built_of = "viaduct"
    colour = colour_of(subject.colour) if subject.colour else None
    return evolve(task, wanted=left), (built_of, colour)
