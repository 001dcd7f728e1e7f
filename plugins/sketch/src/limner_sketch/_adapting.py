"""What goes without saying of the things in a picture, once it is known where it plays: water birds swim, smoke rises, who skis is on a slope."""

from __future__ import annotations

from attrs import evolve

from limner_sketch import figures
from limner_sketch._layout._items import Wanted
from limner_sketch._layout._traces import TRACES
from limner_sketch._meals import serve
from limner_sketch._staging import stage_well
from limner_sketch._task import Task
from limner_sketch._wading import wade
from limner_sketch._waters import cut_open
from limner_sketch._where import CROWDED, DOOR, LIVING, SMALL, carried, home_of
from limner_sketch.plan import Relation, ScenePlan, Subject

_RIDDEN_AT = {"surfboard": "sea", "snowboard": "snow", "sled": "snow", "pair of skis": "snow", "ice skate": "snow"}
_DOWNHILL = frozenset({"snowboard", "sled", "pair of skis"})
_LEVEL = frozenset({"pull", "push", "sleep", "stand", "lie"})  # who does so goes down no hill
_WATERS = frozenset({"lake", "river", "sea"})
_DINED_AT = frozenset({"table", "picnic table"})
_STUDIED_IN = frozenset({"office", "classroom", "library", "laboratory", "workshop"})
_ROASTED = frozenset({"turkey", "goose"})
_HUNG = frozenset({"string lights", "garland", "bunting"})  # over the heads of those who are under them
_TABLES = frozenset({"table", "desk", "picnic table", "round table"})
_DIVERS = frozenset({"turtle", "seal", "sea lion", "penguin", "otter"})  # they swim where others only stand
_WALKERS = frozenset(
    {"penguin", "ostrich", "hen", "rooster", "chick", "duck", "goose", "turkey", "peacock", "dodo", "flamingo", "swan"}
)
_GUESTS = frozenset(
    {"person", "man", "woman", "boy", "girl", "child", "old man", "old woman", "student", "businessman"}
)
_AT_TABLE = frozenset({None, "sit", "drink", "eat", "talk", "hold"})
_SEATS = 4
_FORMERLY = {"bicycle": "city bike", "phone": "telephone", "television": "retro television", "airplane": "biplane"}
_OF_SNOW = frozenset({"snowman", "snowball", "igloo", "sled"})
_SNOWED_ON = frozenset({"garden", "park", "street", "village", "meadow", "hills", "forest", "farm", "city"})
_FALLING = frozenset({"leaf", "autumn leaf", "feather", "petal"})


def adapted(task: Task) -> Task:
    """Return the task with what goes without saying.

    Small things on a table are shown close by, on the table top; water birds swim where there is water; who rides a
    broom flies; and where it is crowded, birds are in the air.
    """
    plan, wanted = task.plan, dict(task.wanted)
    _date(task, wanted)
    served = serve(plan, wanted)
    plan = plan.model_copy(update=served) if served else plan
    changes: dict[str, object] = served | _at_window(plan, wanted)
    staged = stage_well(plan, wanted)
    plan, changes = (plan.model_copy(update=staged), changes | staged) if staged else (plan, changes)
    for relation in plan.relations:
        child, host = wanted.get(relation.subject), wanted.get(relation.to)
        if child is None or host is None:
            continue
        if relation.kind == "on" and host.entry.noun in _TABLES - {"picnic table"} and _all_small(wanted, relation.to):
            del wanted[relation.to]
            changes["setting"] = "kitchen" if plan.setting == "kitchen" else "table"
        elif relation.kind == "riding" and host.entry.noun in {"broom", "broomstick"}:
            wanted[relation.to] = host.posed("fly")
            changes["setting"] = plan.setting or "village"
        elif relation.kind in {"riding", "in"} and child.subject.pose == "fly" and "vehicle" in host.entry.tags:
            wanted[relation.subject], wanted[relation.to] = child.posed("sit"), host.posed("fly")
        elif relation.kind in {"riding", "wearing"} and host.entry.noun in _RIDDEN_AT:
            changes["setting"] = plan.setting or _RIDDEN_AT[host.entry.noun]
            if plan.setting not in {None, "snow"} and _RIDDEN_AT[host.entry.noun] == "snow":
                changes["weather"] = plan.weather or "snow"
            if host.entry.noun == "surfboard":
                wanted[relation.to] = evolve(host, entry=evolve(host.entry, place="water"))
    if plan.kind == "scene" and plan.setting is None and {w.entry.noun for w in wanted.values()} == {"autumn leaf"}:
        changes |= {"setting": "park", "weather": plan.weather or "wind"}
        task = evolve(task, palette=task.palette or "autumn")
        wanted = {i: evolve(w, entry=evolve(w.entry, place="air")) for i, w in wanted.items()}
    _spread_leaf(plan, wanted)
    _let_fall(plan, wanted)
    changes |= _let_trail(plan, wanted)
    changes |= cut_open(plan, wanted)
    _let_sink(plan.model_copy(update=changes), wanted)
    _lay(plan, wanted)
    changes |= _served(plan, wanted)
    changes |= _seated(plan, wanted)
    changes |= _descended(plan, wanted)
    changes |= _snowed(plan, wanted)
    _let_hang(plan, wanted)
    changes |= _let_pull(plan, wanted)
    _let_bend(plan, wanted)
    where = str(changes.get("setting") or plan.setting or home_of(list(wanted.values())))
    wade(plan, wanted, where)
    _let_paddle(plan, wanted, where)
    _let_fly(plan, wanted)
    return evolve(task, wanted=wanted, plan=plan.model_copy(update=changes) if changes else plan)


def _date(task: Task, wanted: dict[int, Wanted]) -> None:
    """Let what is in a picture of old times be of old times."""
    basket = any("basket" in one.entry.noun for one in wanted.values())  # for which the bicycle of old times has one
    for index, one in list(wanted.items()) if task.style.name == "vintage" else ():
        if one.entry.noun in _FORMERLY and not (basket and one.entry.noun == "bicycle"):
            wanted[index] = evolve(one, entry=figures.entry(_FORMERLY[one.entry.noun]))


def _at_window(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, str]:
    """Return what changes where somebody sits in a window: they are in a room, and what else is told of is outside."""
    at = [
        r for r in plan.relations if r.kind in {"on", "in"} and r.to in wanted and wanted[r.to].entry.noun == "window"
    ]
    if not at or plan.kind != "scene" or any(wanted[r.to].subject.colour for r in at):
        return {}
    outside = {"weather": "snow"} if plan.setting == "snow" and not plan.weather else {}
    return {"setting": "room", **outside}


def _spread_leaf(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let a leaf on which somebody sits reach in from the side, and leaves in which somebody plays be a heap."""
    for relation in plan.relations:
        leaf, sitter = wanted.get(relation.to), wanted.get(relation.subject)
        if relation.kind == "on" and leaf and leaf.entry.noun == "leaf" and sitter and sitter.entry.tags & LIVING:
            wanted[relation.to] = evolve(leaf, entry=figures.entry("broad leaf"))
        heaped = relation.kind == "in" and leaf and leaf.entry.noun in _FALLING and sitter
        if heaped and leaf and sitter and sitter.entry.tags & LIVING:
            one = leaf.subject.model_copy(update={"count": 1})
            wanted[relation.to] = evolve(leaf, subject=one, entry=figures.entry("leaf pile"))


def _let_fall(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let leaves that fall from a tree, or are blown, be in the air."""
    trees = any("tree" in one.entry.tags for one in wanted.values())
    placed = {r.subject for r in plan.relations if r.kind in {"on", "in", "under"}} | {
        r.to for r in plan.relations if r.kind in {"on", "in", "holding", "wearing"}
    }
    for index, one in list(wanted.items()):
        falls = one.entry.noun in _FALLING and one.subject.count > 2 and one.subject.formation is None
        if falls and index not in placed and (trees or plan.weather == "wind"):
            small = one.subject.model_copy(update={"size": "tiny"})
            wanted[index] = evolve(one, subject=small, entry=evolve(one.entry, place="air"))


def _let_trail(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let smoke rise from what there is to burn, and trails, reflections and shadows belong to whom they are of; return what changes in the plan."""
    relations = list(plan.relations)
    for trace in [i for i, one in wanted.items() if one.entry.noun == "smoke" or one.entry.noun in TRACES]:
        told = [r.to if r.subject == trace else r.subject for r in relations if trace in {r.subject, r.to}]
        others = [i for i, one in wanted.items() if one.entry.noun not in TRACES and one.place != "sky" and i != trace]
        owners = [i for i in told if i in others] or others or [i for i in wanted if i != trace]
        if not owners:
            continue
        relations = [r for r in relations if trace not in {r.subject, r.to}]
        relations.append(Relation(subject=trace, kind="on", to=owners[0]))
        owner = wanted[owners[0]]
        if wanted[trace].entry.noun == "reflection" and plan.setting in _WATERS and owner.entry.place == "ground":
            wanted[owners[0]] = evolve(
                owner, entry=evolve(owner.entry, place="water")
            )  # at the edge of what it is seen in
        snow = plan.setting in {"snow", "mountains"} or plan.weather == "snow"
        said = {"count": 1, "colour": "white"} if wanted[trace].entry.noun == "drift" and snow else {"count": 1}
        wanted[trace] = evolve(wanted[trace], subject=wanted[trace].subject.model_copy(update=said))
    return {"relations": tuple(relations)} if relations != list(plan.relations) else {}


def _let_bend(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let the wind bend trees and other plants that stand in it."""
    for index, one in list(wanted.items()) if plan.weather in {"wind", "storm"} else ():
        rooted = one.entry.tags & {"tree", "plant"} and not one.entry.tags & {"food"} and one.entry.place == "ground"
        if rooted and not any(r.subject == index and r.kind in {"in", "on"} for r in plan.relations):
            wanted[index] = evolve(one, bent=True)


def _let_pull(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let several who pull one thing go one after the other before it, a sleigh through snow; return what of the plan changes."""
    for index, one in list(wanted.items()):
        loads = [
            r.to for r in plan.relations if r.subject == index and r.to in wanted and r.kind in {"beside", "holding"}
        ]
        if one.subject.pose == "pull" and one.subject.count > 1 and loads and one.subject.formation is None:
            wanted[index] = evolve(one, subject=one.subject.model_copy(update={"formation": "line", "pose": "walk"}))
    sleigh = any(one.entry.noun == "sleigh" for one in wanted.values())
    return {"weather": "snow"} if sleigh and plan.weather is None else {}


def _let_hang(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Hang what is strung over those who are under it into the air."""
    for relation in plan.relations:
        roof = wanted.get(relation.to)
        if relation.kind == "under" and roof and roof.entry.noun in _HUNG:
            wanted[relation.to] = evolve(roof, entry=evolve(roof.entry, place="sky"))


def _let_sink(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let a ship under water lie on the ground."""
    for index, one in list(wanted.items()) if plan.setting == "underwater" else ():
        if "vehicle" in one.entry.tags and one.entry.place == "water" and one.entry.noun != "submarine":
            wanted[index] = evolve(one, entry=evolve(one.entry, place="ground"))


def _lay(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Lay the tables at which people sit."""
    for relation in plan.relations:
        guest, table = wanted.get(relation.subject), wanted.get(relation.to)
        if relation.kind not in {"beside", "around", "facing"} or guest is None or table is None:
            continue
        if table.entry.noun in _DINED_AT and plan.setting not in _STUDIED_IN and _dines(guest):
            wanted[relation.to] = evolve(table, entry=figures.entry("dinner table"))


def _served(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let there be one laid table, and a turkey be served on it; return what of the plan changes."""
    laid = [i for i, w in wanted.items() if w.entry.noun == "dinner table"]
    if not laid:
        return {}
    for index in [i for i, w in wanted.items() if w.entry.noun in _TABLES] + laid[1:]:
        del wanted[index]  # "having dinner around the table": it is the same one
    served = []
    for index, one in list(wanted.items()):
        if (
            one.entry.noun in _ROASTED
            and one.subject.pose is None
            and not any(r.subject == index for r in plan.relations)
        ):
            wanted[index] = evolve(one, entry=figures.entry("roast turkey"))
            served.append(Relation(subject=index, kind="on", to=laid[0]))
    return {"relations": (*served, *plan.relations)} if served else {}


def _seated(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let the guests of a cafe sit at a table; return what of the plan changes."""
    guests = [i for i, one in wanted.items() if one.entry.noun in _GUESTS and one.subject.pose in _AT_TABLE]
    busy = {i for r in plan.relations for i in (r.subject, r.to) if r.kind not in {"holding", "wearing"}}
    tables = any(one.entry.noun in _TABLES | {"dinner table"} for one in wanted.values())
    seats = sum(wanted[i].subject.count for i in guests)
    if plan.setting != "restaurant" or plan.kind != "scene" or tables or busy & set(guests) or not 0 < seats <= _SEATS:
        return {}
    table = max(wanted) + 1
    wanted[table] = Wanted(table, Subject(what="table"), figures.entry("table"))
    around = tuple(Relation(subject=i, kind="around", to=table) for i in guests)
    return {"relations": (*plan.relations, *around)}


def _snowed(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let snow lie where a snowman is built in a garden or a park; return what of the plan changes."""
    built = any(one.entry.noun in _OF_SNOW for one in wanted.values())
    return {"weather": "snow"} if built and plan.weather is None and plan.setting in _SNOWED_ON else {}


def _dines(one: Wanted) -> bool:
    """Whether somebody who is at a table sits there: people do, unless they do something else."""
    return "person" in one.entry.tags and one.subject.pose in {None, "sit", "eat"}


def _descended(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let who skis or sleds go down a slope; return what of the plan changes."""
    hills = {r.subject: r.to for r in plan.relations if r.kind == "riding" and r.subject in wanted and r.to in wanted}
    ridden = {board for board in hills.values() if wanted[board].entry.noun in _DOWNHILL}
    riders = {rider for rider, board in hills.items() if board in ridden}
    others = set(wanted) - ridden - riders
    told = any({r.subject, r.to} & (ridden | riders) and {r.subject, r.to} & others for r in plan.relations)
    moved = all(wanted[i].subject.pose not in _LEVEL and not wanted[i].flies for i in riders)
    if plan.kind != "scene" or plan.setting not in {None, "snow", "mountains"} or not ridden or told or not moved:
        return {}
    slope = max(wanted) + 1
    wanted[slope] = Wanted(slope, Subject(what="snowy slope"), figures.entry("snowy slope"))
    down = tuple(Relation(subject=i, kind="on", to=slope) for i in sorted(ridden))
    return {"setting": "mountains", "weather": plan.weather or "snow", "relations": (*plan.relations, *down)}


def _let_paddle(plan: ScenePlan, wanted: dict[int, Wanted], where: str) -> None:
    """Let water birds swim where there is water, unless somebody carries them."""
    for index, one in list(wanted.items()) if plan.setting in {"underwater", "sea"} else ():
        ashore = carried(plan, index) or (plan.setting == "sea" and len(wanted) > 1)
        if one.entry.noun in _DIVERS and one.entry.place == "ground" and one.subject.pose is None and not ashore:
            wanted[index] = one.posed("swim")
    if where not in _WATERS or any(w.place == "deep" for w in wanted.values()):
        return
    for index, one in list(wanted.items()):
        paddles = "bird" in one.entry.tags and one.entry.home in _WATERS and one.entry.place == "ground"
        if any(r.subject == index and r.kind in {"wearing", "holding", "riding"} for r in plan.relations):
            continue  # with boots and an umbrella it stands
        paddles = paddles or (
            one.entry.home == "underwater" and one.entry.place != "water" and "animal" in one.entry.tags
        )
        if paddles and one.subject.pose is None and not carried(plan, index):
            wanted[index] = one.posed("swim")


def _let_fly(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let birds fly where the ground is crowded, and about what is much larger than they are."""
    for relation in plan.relations:
        bird, other = wanted.get(relation.subject), wanted.get(relation.to)
        if bird is None or other is None or relation.kind not in {"around", "chasing", "over"}:
            continue
        large = other.entry.tags & {"vehicle", "building"} and other.entry.height > DOOR
        if large and "bird" in bird.entry.tags and bird.subject.pose is None and bird.entry.noun not in _WALKERS:
            wanted[relation.subject] = bird.posed("fly")
    standing = [w for w in wanted.values() if w.place == "ground" and not w.flies]
    if len(standing) < 2 or sum(w.subject.count for w in standing) <= CROWDED:
        return
    for one in standing:
        if "bird" in one.entry.tags and one.subject.pose is None and one.entry.noun not in _WALKERS:
            wanted[one.index] = one.posed("fly")


def _all_small(wanted: dict[int, Wanted], table: int) -> bool:
    return all(
        one.entry.height < SMALL and not one.entry.tags & LIVING | one.entry.tags & {"furniture"}
        for index, one in wanted.items()
        if index != table
    )
