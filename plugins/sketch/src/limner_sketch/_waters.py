"""What is on the water and what is below it: such pictures show the water cut open, so that both are seen."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch._layout._items import Wanted
from limner_sketch.plan import Relation, ScenePlan

__all__ = ["cut_open"]

_WET: Final = frozenset({None, "sea", "lake", "river", "beach", "underwater", "waterline", "snow"})
# What lives below and comes up: next to a boat it is seen at the surface.
_SURFACING: Final = frozenset({
    "dolphin", "whale", "orca", "seal", "sea lion", "penguin", "turtle", "walrus", "otter", "manatee", "narwhal", "mermaid", "duck", "swan", "crocodile", "hippo",
})  # fmt: skip
_DRY: Final = frozenset({"forest", "savanna", "mountains", "farm", "meadow", "snow", "jungle", "desert", "garden"})
_AT_SEA: Final = frozenset({"sea", "underwater"})
_LIVING: Final = frozenset({"animal", "person", "fantasy", "creature", "robot"})
_MEETING: Final = frozenset({"facing", "chasing", "beside", "around", "holding"})
_ABOARD: Final = frozenset({"on", "in", "riding"})
_RIDDEN: Final = frozenset({"surfboard", "jet ski"})


def cut_open(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let what is on the water float at its surface and what lives below swim below it, where a plan tells of both.

    Args:
        plan: The plan.
        wanted: The subjects that can be drawn; they get their places here.

    Returns:
        What changes in the plan.
    """
    if plan.kind not in {"scene", "poster"} or plan.setting not in _WET:
        return {}
    carried = {r.subject for r in plan.relations if r.kind in {"on", "in", "riding", "hanging_from"} and r.to in wanted}
    carried |= {r.to for r in plan.relations if r.kind in {"wearing", "holding"} and r.subject in wanted}
    if leaping := [i for i, one in wanted.items() if _leaps(plan, i, one)]:
        for index in leaping:
            wanted[index] = evolve(wanted[index], entry=evolve(wanted[index].entry, place="water", home="sea"))
        return {"setting": "sea"} if plan.setting in {None, "underwater", "waterline"} else {}
    told = plan.setting == "waterline" or any(_across(plan, r, wanted) for r in plan.relations)
    told = told or _shows_berg([one for i, one in wanted.items() if i not in carried])
    if not told and not _of_both(plan, [one for i, one in wanted.items() if i not in carried]):
        _let_in(plan, wanted, carried)
        return {}
    below = {low for r in plan.relations if (low := _lower(plan, r, wanted)) is not None}
    for index, one in list(wanted.items()):
        if index in carried or _is_up(one):
            continue
        if _floats(one) and index not in below:
            place = "water"
        elif _swims(one) or one.entry.noun == "submarine" or (index in below and "animal" in one.entry.tags):
            place = "deep"
        elif one.entry.home in _AT_SEA or index in below:
            place = "ground"
        else:
            place = "water"
        swims = (
            (place == "deep" or "bird" in one.entry.tags)
            and one.subject.pose is None
            and "vehicle" not in one.entry.tags
        )
        wanted[index] = evolve(one.posed("swim") if swims else one, entry=evolve(one.entry, place=place))
    return {"setting": "waterline"}


def _shows_berg(wanted: list[Wanted]) -> bool:
    """Whether an iceberg is told of, of which the larger part is below the surface, and nothing that stands on land."""
    berg = any(one.entry.noun == "iceberg" for one in wanted)
    return berg and all(_floats(one) or _swims(one) or _is_up(one) for one in wanted)


def _leaps(plan: ScenePlan, index: int, one: Wanted) -> bool:
    """Whether one that lives in the water jumps out of it, and over nothing else."""
    alone = not any(index in {r.subject, r.to} and r.kind != "beside" for r in plan.relations)
    return (
        alone and one.subject.pose == "jump" and "animal" in one.entry.tags and one.entry.home in {"sea", "underwater"}
    )


def _let_in(plan: ScenePlan, wanted: dict[int, Wanted], carried: set[int]) -> None:
    """Let fish be in the water of a lake, and not in the air above it."""
    for index, one in list(wanted.items()) if plan.setting in {"lake", "river", "sea"} else ():
        jumps = one.subject.pose in {"jump", "fly"}
        if index not in carried and one.entry.home == "underwater" and one.entry.place == "air" and not jumps:
            wanted[index] = evolve(one, entry=evolve(one.entry, place="water"))


def _of_both(plan: ScenePlan, wanted: list[Wanted]) -> bool:
    """Whether fish are told of that live below what floats: below a boat, or in a pond with frogs and ducks on it."""
    fish = [one for one in wanted if one.entry.home == "underwater" and one.entry.place == "air" and _swims(one)]
    others = [one for one in wanted if one not in fish and not _is_up(one)]
    if not fish or any(one.subject.pose in {"jump", "fly"} for one in fish):
        return False
    vessels = any("vehicle" in one.entry.tags and _floats(one) for one in others)
    if plan.setting in {None, "sea", "underwater"}:
        return vessels and plan.setting != "underwater"
    ashore = (one for one in others if not _floats(one))
    stands = any(one.entry.tags & {"person", "building", "tree"} or one.entry.home in _DRY for one in ashore)
    return plan.setting in {"lake", "river"} and (vessels or not stands)


def _across(plan: ScenePlan, relation: Relation, wanted: dict[int, Wanted]) -> bool:
    """Whether a relation is between something on the water and something below it."""
    if _lower(plan, relation, wanted) is not None:
        return True
    one, other = wanted.get(relation.subject), wanted.get(relation.to)
    if one is None or other is None or relation.kind not in _MEETING or plan.setting == "underwater":
        return False  # about a wreck they are all below
    pairs = ((one, other), (other, one))
    return any(
        _swims(low) and "vehicle" in high.entry.tags and _floats(high) and low.entry.noun not in _SURFACING
        for low, high in pairs
    )


def _lower(plan: ScenePlan, relation: Relation, wanted: dict[int, Wanted]) -> int | None:
    """Return which of the two sides of a relation is below the surface, if it says so."""
    if relation.kind not in {"under", "over"}:
        return None
    low, high = (relation.subject, relation.to) if relation.kind == "under" else (relation.to, relation.subject)
    high = next((r.to for r in plan.relations if r.subject == high and r.kind in _ABOARD and r.to in wanted), high)
    if low not in wanted or high not in wanted or not _floats(wanted[high]):
        return None
    below = wanted[low]
    thing = "vehicle" in wanted[high].entry.tags and not below.entry.tags & (
        _LIVING | {"vehicle", "bird", "scenery", "building"}
    )
    diving = "animal" in below.entry.tags and "bird" not in below.entry.tags and below.subject.pose == "swim"
    dives = thing or diving or _swims(below) or below.entry.home in _AT_SEA or plan.setting == "underwater"
    return low if dives and not _is_up(below) else None


def _is_up(one: Wanted) -> bool:
    """Whether something is in the air."""
    return one.entry.place == "sky" or (one.entry.place == "air" and one.entry.home not in _AT_SEA)


def _floats(one: Wanted) -> bool:
    """Whether something is on the water: a vessel, an iceberg, a bird or somebody who swims there."""
    entry = one.entry
    if entry.noun in _RIDDEN or "vehicle" in entry.tags or "scenery" in entry.tags:
        return entry.place == "water" and entry.noun != "submarine"
    if "bird" in entry.tags:
        return entry.home in {"lake", "sea", "river"} and entry.place != "air"
    return entry.noun == "lily pad" or (
        "person" in entry.tags and entry.home != "underwater" and one.subject.pose == "swim"
    )


def _swims(one: Wanted) -> bool:
    """Whether something lives below the surface, or dives there."""
    entry = one.entry
    if "vehicle" in entry.tags or "scenery" in entry.tags or not entry.tags & _LIVING or "bird" in entry.tags:
        return False
    seabed = entry.home == "underwater" and entry.place == "ground" and entry.noun in _CRAWLING
    return not seabed and (entry.home in _AT_SEA or entry.place == "water")


_CRAWLING: Final = frozenset({"crab", "lobster", "starfish", "sea urchin", "snail", "hermit crab", "clam", "shell"})
