"""What a finished picture does not show of its plan: things that found no room, and relations that cannot be seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from limner_sketch._adapting import adapted
from limner_sketch._layout._account import Account
from limner_sketch._layout._items import Cluster
from limner_sketch._spans import span_of
from limner_sketch._task import Task
from limner_sketch._where import field_of, setting_of, shown_by_stage, summit_of
from limner_sketch._words import PAIRED, plural
from limner_sketch.plan import Relation, ScenePlan

__all__ = ["told", "unseen"]

_SCENIC: Final = frozenset({"scene", "poster"})
# Kinds in which one thing stands for all of its sort.
_FOR_ALL: Final = frozenset({"logo", "pattern", "diagram"})
_WORDS: Final = {
    "in_front_of": "in front of", "hanging_from": "hanging from", "tied_to": "tied to", "made_of": "made of", "leading": "walking", "facing": "looking at",
}  # fmt: skip


class Unseen(NamedTuple):
    """What is not to be seen.

    Attributes:
        things: What found no room, in words.
        relations: How things were to stand to each other.
    """

    things: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()


def unseen(task: Task, clusters: Sequence[Cluster]) -> Unseen:
    """Return what was wanted, could be drawn, and is not to be seen.

    Args:
        task: What was to be drawn.
        clusters: What was drawn, in drawing order.
    """
    plan, account = task.plan, Account(clusters)
    if plan.kind == "diagram":
        return Unseen()
    staged = _left_to_things(task) if plan.kind in _SCENIC else task
    missing = []
    for index, wanted in staged.wanted.items():
        drawn, count = account.times(index), wanted.subject.count
        if not drawn:
            missing.append(wanted.subject.what)
        elif drawn < count and plan.kind not in _FOR_ALL and not _each_has(plan, index):
            missing.append(_more(wanted.subject.what, count - drawn))
    return Unseen(tuple(missing), account.unmet(plan.relations))


def _left_to_things(task: Task) -> Task:
    """Return the task without what the stage shows: a window of the room, the wheat of a field, the bridge that somebody crosses."""
    task = adapted(task)
    setting = setting_of(task)
    return span_of(field_of(summit_of(shown_by_stage(task, setting), setting)[0], setting)[0], setting)[0]


def told(relation: Relation, plan: ScenePlan) -> str:
    """Return a relation in words: "cat on sofa"."""
    kind = f"on the {relation.part} of" if relation.part else _WORDS.get(relation.kind, relation.kind)
    return f"{plan.subjects[relation.subject].what} {kind} {plan.subjects[relation.to].what}"


def _each_has(plan: ScenePlan, index: int) -> bool:
    """Whether something is had by somebody, so that there are as many as there are of those."""
    return any(r.to == index and r.kind in {"wearing", "holding", "made_of", "riding"} for r in plan.relations)


def _more(what: str, count: int) -> str:
    return f"{count} more {what if what.rsplit(maxsplit=1)[-1] in PAIRED or count == 1 else plural(what)}"
