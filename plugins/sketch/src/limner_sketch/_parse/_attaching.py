"""To whom the last phrase belongs: of a chef with a pot on the stove the pot is on it; a dog between two cats on a sofa sits there, too."""

from __future__ import annotations

from typing import Final

from limner_sketch import figures
from limner_sketch._words import singular
from limner_sketch.figures import Entry
from limner_sketch.plan import MAX_SUBJECTS, Relation, RelationKind, ScenePlan, Subject

__all__ = ["attached"]

_PAIR: Final = 2
# What people stand at and things stand on.
_WORKTOPS: Final = frozenset(
    {"stove", "oven", "table", "dinner table", "desk", "counter", "shelf", "nightstand", "bookshelf", "workbench", "sideboard", "kitchen counter", "cabinet", "round table"}
)  # fmt: skip
_STOOD_BEHIND: Final = frozenset({"table", "dinner table", "desk", "counter", "round table", "kitchen counter"})
_CYCLES: Final = frozenset({"bicycle", "tricycle", "scooter", "moped"})
# What is left out, and what stands for it, where both are there.
_SAME: Final = (("cake", "birthday cake"), ("bunch of balloons", "balloon"), ("basket", "picnic basket"))
_DECKS: Final = frozenset({"bridge", "stone bridge", "wooden bridge", "pier", "dock", "ice rink", "hill"})
_SEATED: Final = 5  # so many find room on a blanket
_LOW: Final = 1.0  # metres: what is higher stands on no worktop


def attached(plan: ScenePlan) -> ScenePlan:
    """Return the plan with phrases where they belong."""
    if plan.kind == "scene" and len(plan.subjects) >= _PAIR:
        plan = _to_bed(_on_table(_on_cycle(_picnicking(_once(plan)))))
    return _together(_parted(_on_worktop(plan))) if plan.kind == "scene" and len(plan.subjects) > _PAIR else plan


def _entry(plan: ScenePlan, index: int) -> Entry | None:
    what = plan.subjects[index].what
    match = figures.find(what) or figures.find(singular(what))
    return match.entry if match else None


def _on_cycle(plan: ScenePlan) -> ScenePlan:
    """Hang a basket on the bicycle, and not on who rides it; and no bicycle is in a basket: "a bicycle with a cat in the basket"."""
    nouns = [entry.noun if (entry := _entry(plan, i)) else "" for i in range(len(plan.subjects))]
    cycle = next((i for i, noun in enumerate(nouns) if noun in _CYCLES), None)
    basket = next((i for i, noun in enumerate(nouns) if noun in {"basket", "picnic basket"}), None)
    if cycle is None or basket is None:
        return plan
    relations: list[Relation] = []
    hung = False
    for relation in plan.relations:
        rides = any(r.kind == "riding" and r.to == cycle and r.subject == relation.to for r in plan.relations)
        if ((relation.subject, relation.to) == (cycle, basket) and relation.kind in {"in", "beside"}) or (
            relation.subject == basket and relation.kind in {"on", "beside", "in"} and (relation.to == cycle or rides)
        ):
            relations, hung = [*relations, Relation(subject=basket, kind="on", to=cycle)], True
        elif relation.kind == "in" and relation.to == cycle:
            relations.append(relation.model_copy(update={"to": basket}))
        else:
            relations.append(relation)
    return plan.model_copy(update={"relations": tuple(relations)}) if hung else plan


def _once(plan: ScenePlan) -> ScenePlan:
    """Leave out what an occasion brings along where it was told of as well: a party with a cake has one."""
    nouns = [entry.noun if (entry := _entry(plan, i)) else "" for i in range(len(plan.subjects))]
    stands_for = {
        nouns.index(gone): nouns.index(kept) for gone, kept in _SAME if gone in nouns and kept in nouns and gone != kept
    }
    for noun in (
        "gift",
        "picnic basket",
        "blanket",
        "cake",
    ):  # of two in one word the one that was told with a count stays
        twice = [i for i, one in enumerate(nouns) if one == noun]
        if len(twice) > 1:
            stays = max(twice, key=lambda i: plan.subjects[i].count)
            stands_for |= {i: stays for i in twice if i != stays}
    if {"birthday cake"} < set(nouns) and set(nouns) & {"balloon", "bunch of balloons"} and plan.setting is None:
        plan = plan.model_copy(update={"setting": "room"})  # where a party is
    if not stands_for:
        return plan
    left = [i for i in range(len(plan.subjects)) if i not in stands_for]
    at = {old: new for new, old in enumerate(left)}
    relations: list[Relation] = []
    for relation in plan.relations:
        ends = (stands_for.get(relation.subject, relation.subject), stands_for.get(relation.to, relation.to))
        if ends[0] != ends[1] and ends[0] in at and ends[1] in at:
            relations.append(relation.model_copy(update={"subject": at[ends[0]], "to": at[ends[1]]}))
    return plan.model_copy(update={"subjects": tuple(plan.subjects[i] for i in left), "relations": tuple(relations)})


def _picnicking(plan: ScenePlan) -> ScenePlan:
    """Let those who have a picnic sit on its blanket, with the basket before them."""
    entries = [_entry(plan, i) for i in range(len(plan.subjects))]
    nouns = [entry.noun if entry else "" for entry in entries]
    if "picnic basket" in nouns and "blanket" not in nouns and len(plan.subjects) < MAX_SUBJECTS:
        plan = _with_blanket(plan, nouns.index("picnic basket"), entries)
        entries = [_entry(plan, i) for i in range(len(plan.subjects))]
        nouns = [entry.noun if entry else "" for entry in entries]
    if "blanket" not in nouns or "picnic basket" not in nouns:
        return plan
    blanket, basket = nouns.index("blanket"), nouns.index("picnic basket")
    told = {i for r in plan.relations for i in (r.subject, r.to) if r.kind not in {"beside", "under"}}
    guests = [
        i
        for i, entry in enumerate(entries)
        if entry
        and entry.tags & {"person", "animal"}
        and i not in told
        and plan.subjects[i].pose in {None, "sit", "eat"}
    ]
    if not guests or blanket in told or sum(plan.subjects[i].count for i in guests) > _SEATED:
        return plan
    subjects = [one.model_copy(update={"pose": "sit"}) if i in guests else one for i, one in enumerate(plan.subjects)]
    on = [Relation(subject=i, kind="on", to=blanket) for i in (*guests, *(() if basket in told else (basket,)))]
    # What is told of the guests beside each other, or of the basket beside them, is seen in where they sit.
    seated = {*guests, basket, blanket}
    trees = {i for i, entry in enumerate(entries) if entry and "tree" in entry.tags}
    kept = [r for r in plan.relations if not (r.kind == "beside" and {r.subject, r.to} <= seated | trees)]
    near = {i for r in plan.relations if r.kind in {"beside", "under"} for i in (r.subject, r.to)} & trees
    kept = [r for r in kept if not (r.kind == "under" and r.subject in guests and r.to in trees)]
    on += [Relation(subject=blanket, kind="under", to=tree) for tree in sorted(near)[:1]]
    return plan.model_copy(update={"subjects": tuple(subjects), "relations": (*kept, *on)})


def _with_blanket(plan: ScenePlan, basket: int, entries: list[Entry | None]) -> ScenePlan:
    """Spread a blanket for people who sit beside a picnic basket."""
    sit = [
        r.subject
        for r in plan.relations
        if (r.kind, r.to) == ("beside", basket) and plan.subjects[r.subject].pose == "sit"
    ]
    people = [i for i in sit if (entry := entries[i]) and "person" in entry.tags]
    return plan.model_copy(update={"subjects": (*plan.subjects, Subject(what="blanket"))}) if people else plan


def _together(plan: ScenePlan) -> ScenePlan:
    """Let who does something to somebody on a bridge be there, too: "a man proposing to a woman on a bridge"."""
    entries = [_entry(plan, i) for i in range(len(plan.subjects))]
    placed = {r.subject for r in plan.relations if r.kind in {"on", "in", "under", "riding"}}
    added: list[Relation] = []
    for relation in plan.relations:
        who, whom = entries[relation.subject], entries[relation.to]
        if relation.kind not in {"facing", "beside"} or who is None or whom is None or relation.subject in placed:
            continue
        ground = next(
            (r.to for r in plan.relations if r.kind == "on" and r.subject == relation.to and _is_deck(entries[r.to])),
            None,
        )
        if ground is not None and "person" in who.tags & whom.tags:
            added.append(Relation(subject=relation.subject, kind="on", to=ground))
    return plan.model_copy(update={"relations": (*plan.relations, *added)}) if added else plan


def _is_deck(entry: Entry | None) -> bool:
    return entry is not None and entry.noun in _DECKS


def _to_bed(plan: ScenePlan) -> ScenePlan:
    """Let who sleeps in a bedroom sleep in its bed."""
    nouns = [entry.noun if (entry := _entry(plan, i)) else "" for i in range(len(plan.subjects))]
    bed = next((i for i, noun in enumerate(nouns) if noun == "bed"), None)
    told = {i for r in plan.relations for i in (r.subject, r.to)}
    sleeper = next((i for i, s in enumerate(plan.subjects) if s.pose == "sleep" and i not in told), None)
    if bed is None or bed in told or sleeper is None:
        return plan
    return plan.model_copy(update={"relations": (*plan.relations, Relation(subject=sleeper, kind="in", to=bed))})


def _on_table(plan: ScenePlan) -> ScenePlan:
    """Lay on a table what somebody with a kitchen knife cuts, where it is several things: vegetables are not cut on the floor."""
    entries = [_entry(plan, i) for i in range(len(plan.subjects))]
    told = {i for r in plan.relations for i in (r.subject, r.to)}
    knife = any(
        (entry := entries[r.to]) and entry.noun == "kitchen knife" and r.kind == "holding" for r in plan.relations
    )
    cut = [i for i, entry in enumerate(entries) if entry and "food" in entry.tags and i not in told]
    furnished = any(entry and entry.noun in _WORKTOPS for entry in entries)
    if not knife or len(cut) < _PAIR or furnished or len(plan.subjects) >= MAX_SUBJECTS:
        return plan
    table = len(plan.subjects)
    laid = tuple(Relation(subject=i, kind="on", to=table) for i in cut)
    return plan.model_copy(
        update={"subjects": (*plan.subjects, Subject(what="table")), "relations": (*plan.relations, *laid)}
    )


def _on_worktop(plan: ScenePlan) -> ScenePlan:
    """Set on a worktop what somebody would hold who would stand on it: "a chef with a pot on the stove"."""
    relations = list(plan.relations)
    for number, relation in enumerate(plan.relations):
        who, top = _entry(plan, relation.subject), _entry(plan, relation.to)
        if relation.kind != "on" or who is None or top is None or top.noun not in _WORKTOPS:
            continue
        held = [
            i
            for i, r in enumerate(plan.relations)
            if r.kind == "holding" and r.subject == relation.subject and r.to != relation.to
        ]
        posed = plan.subjects[relation.subject].pose
        if "person" not in who.tags or posed not in {None, "stand", "use", "hold"} or not held:
            continue
        relations[held[-1]] = Relation(subject=plan.relations[held[-1]].to, kind="on", to=relation.to)
        kind: RelationKind = "behind" if top.noun in _STOOD_BEHIND else "beside"
        relations[number] = Relation(subject=relation.subject, kind=kind, to=relation.to)
    return plan.model_copy(update={"relations": tuple(relations)}) if relations != list(plan.relations) else plan


def _parted(plan: ScenePlan) -> ScenePlan:
    """Let what is between two stand where they do, one of them at each side."""
    plan = _from_shelf(plan)
    for relation in plan.relations:
        sides = plan.subjects[relation.to]
        host = next((r.to for r in plan.relations if r.kind == "on" and r.subject == relation.to), None)
        if relation.kind != "between" or sides.count != _PAIR or host is None or len(plan.subjects) >= MAX_SUBJECTS:
            continue
        if host == relation.subject:
            continue
        one = sides.model_copy(update={"count": 1})
        low, high = sorted((relation.subject, relation.to))
        subjects = list(plan.subjects)
        subjects[low], subjects[high] = one, plan.subjects[relation.subject]  # things on one host stand in order
        subjects.append(one)
        moved = {relation.subject: high, relation.to: low}
        kept = [
            r.model_copy(update={"subject": moved.get(r.subject, r.subject), "to": moved.get(r.to, r.to)})
            for r in plan.relations
            if r is not relation and not (r.kind == "on" and r.subject in moved)
        ]
        stand = [Relation(subject=i, kind="on", to=host) for i in (low, high, len(subjects) - 1)]
        return plan.model_copy(update={"subjects": tuple(subjects), "relations": (*kept, *stand)})
    return plan


def _from_shelf(plan: ScenePlan) -> ScenePlan:
    """Take "a bottle on a shelf between two books" as said of the bottle, which the books stand beside."""
    relations = list(plan.relations)
    for number, relation in enumerate(plan.relations):
        shelf, sides = _entry(plan, relation.subject), _entry(plan, relation.to)
        thing = next((r.subject for r in plan.relations if r.kind == "on" and r.to == relation.subject), None)
        if relation.kind != "between" or shelf is None or sides is None or thing is None:
            continue
        if shelf.noun in _WORKTOPS and sides.height < _LOW and "furniture" not in sides.tags:
            relations[number] = Relation(subject=thing, kind="between", to=relation.to)
            relations.append(Relation(subject=relation.to, kind="on", to=relation.subject))
    return plan.model_copy(update={"relations": tuple(relations[: 2 * MAX_SUBJECTS])})
