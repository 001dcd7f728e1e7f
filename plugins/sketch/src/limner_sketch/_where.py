"""Where and when a picture plays, when the prompt does not say, and what follows from the place for the things in it."""

from __future__ import annotations

from attrs import evolve

from limner_sketch import figures
from limner_sketch._layout._items import Wanted
from limner_sketch._stages import INDOORS
from limner_sketch._stages._crops import CROPS
from limner_sketch._task import Task
from limner_sketch._waters import cut_open
from limner_sketch.plan import ROOMS, Relation, ScenePlan

# Homes that figures name and the setting that shows them.
_HOMES: dict[str, str] = {
    "meadow": "meadow", "farm": "farm", "garden": "garden", "forest": "forest", "jungle": "jungle", "savanna": "savanna",
    "mountains": "mountains", "desert": "desert", "snow": "snow", "sea": "sea", "beach": "beach", "lake": "lake",
    "river": "river", "underwater": "underwater", "city": "city", "street": "street", "road": "street", "sky": "sky",
    "village": "village", "space": "space", "moon": "moon", "room": "room", "kitchen": "kitchen", "table": "table", "park": "park",
    "hills": "hills", "studio": "studio", **{room: room for room in ROOMS},
}  # fmt: skip
# Where people are whose work is done in a room, when a prompt does not say.
_WORKPLACES: dict[str, str] = {
    "librarian": "library", "teacher": "classroom", "student": "classroom", "mechanic": "workshop", "carpenter": "workshop", "electrician": "workshop", "plumber": "bathroom",
    "engineer": "workshop", "cashier": "shop", "butcher": "shop", "tailor": "shop", "barber": "shop", "businessman": "office", "businesswoman": "office", "programmer": "office",
    "chef": "kitchen", "waiter": "restaurant", "barista": "restaurant", "scientist": "laboratory", "doctor": "hospital", "nurse": "hospital", "surgeon": "hospital", "dentist": "hospital",
    "singer": "stage", "musician": "stage", "rock star": "stage", "dancer": "stage", "conductor": "stage", "actor": "stage", "magician": "stage", "drummer": "stage", "dj": "stage",
    "basketball player": "gym", "gymnast": "gym", "boxer": "gym",
}  # fmt: skip
AFLOAT = frozenset({"space", "underwater", "sky"})
_WATERS = frozenset({"lake", "river", "sea"})
_DINED_AT = frozenset({"table", "picnic table"})
_STUDIED_IN = frozenset({"office", "classroom", "library", "laboratory", "workshop"})
_ROASTED = frozenset({"turkey", "goose"})
_HUNG = frozenset({"string lights", "garland", "bunting"})  # over the heads of those who are under them
_TABLES = frozenset({"table", "desk", "picnic table", "round table"})
_WALKERS = frozenset(
    {"penguin", "ostrich", "hen", "rooster", "chick", "duck", "goose", "turkey", "peacock", "dodo", "flamingo", "swan"}
)
_DIVERS = frozenset(
    {"turtle", "seal", "sea lion", "dolphin", "whale", "shark", "diver", "mermaid", "octopus", "stingray"}
)
_RIDDEN_AT = {"surfboard": "sea", "snowboard": "snow", "sled": "snow", "pair of skis": "snow", "ice skate": "snow"}
# Where the evening light is seen from afar; under trees it is only dim.
_OPEN = frozenset({"sea", "beach", "desert", "savanna", "hills", "mountains", "lake", "city"})
_SURFACE = {"underwater": "lake"}  # where people are who have to do with what lives below
_ANYWHERE = frozenset({"rock", "branch", "broad leaf", "tunnel"})  # these do not say where they are
_FALLING = frozenset({"leaf", "autumn leaf", "feather", "petal"})
_PETS = frozenset({"cat", "dog", "hamster", "rabbit", "mouse"})
_DOOR = 2.0  # metres: what is higher is in no room
_HALL = 2.5  # metres: a Christmas tree is as high as the room
_CROWDED = 4
_SMALL = 0.62  # metres: below, a thing is shown on a table rather than in a landscape
_LIVING = frozenset({"animal", "person", "bird", "creature", "robot"})
_FIELDS = frozenset({"meadow", "hills", "farm", "garden", "park", "mountains", "forest", "village"})
_WINDLESS = INDOORS | {"underwater", "waterline", "seasons", "space", "moon", "studio"}


def adapted(task: Task) -> Task:
    """Return the task with what goes without saying.

    Small things on a table are shown close by, on the table top; water birds swim where there is water; who rides a
    broom flies; and where it is crowded, birds are in the air.
    """
    plan, wanted = task.plan, dict(task.wanted)
    changes: dict[str, object] = dict(_at_window(plan, wanted))
    for relation in plan.relations:
        child, host = wanted.get(relation.subject), wanted.get(relation.to)
        if child is None or host is None:
            continue
        if relation.kind == "on" and host.entry.noun in _TABLES and _all_small(wanted, relation.to):
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
    changes |= _let_smoke(plan, wanted)
    changes |= cut_open(plan, wanted)
    _let_sink(plan.model_copy(update=changes), wanted)
    _lay(plan, wanted)
    changes |= _served(plan, wanted)
    _let_hang(plan, wanted)
    _let_paddle(plan, wanted)
    _let_fly(plan, wanted)
    return evolve(task, wanted=wanted, plan=plan.model_copy(update=changes) if changes else plan)


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
        if relation.kind == "on" and leaf and leaf.entry.noun == "leaf" and sitter and sitter.entry.tags & _LIVING:
            wanted[relation.to] = evolve(leaf, entry=figures.entry("broad leaf"))
        heaped = relation.kind == "in" and leaf and leaf.entry.noun in _FALLING and sitter
        if heaped and leaf and sitter and sitter.entry.tags & _LIVING:
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


def _let_smoke(plan: ScenePlan, wanted: dict[int, Wanted]) -> dict[str, object]:
    """Let smoke rise from what there is to burn; return what changes in the plan."""
    smoke = next((i for i, one in wanted.items() if one.entry.noun == "smoke"), None)
    if smoke is None or len(wanted) < 2:
        return {}
    told = next((r.to if r.subject == smoke else r.subject for r in plan.relations if smoke in {r.subject, r.to}), None)
    source = told if told in wanted else next(i for i in wanted if i != smoke)
    others = tuple(r for r in plan.relations if smoke not in {r.subject, r.to})
    return {"relations": (*others, Relation(subject=smoke, kind="on", to=source))}


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


def _dines(one: Wanted) -> bool:
    """Whether somebody who is at a table sits there: people do, unless they do something else."""
    return "person" in one.entry.tags and one.subject.pose in {None, "sit", "eat"}


def _let_paddle(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let water birds swim where there is water, unless somebody carries them."""
    if any(w.place == "deep" for w in wanted.values()) or (
        plan.setting not in _WATERS and _home_of(list(wanted.values())) not in _WATERS
    ):
        return
    for index, one in list(wanted.items()):
        paddles = "bird" in one.entry.tags and one.entry.home in _WATERS and one.entry.place == "ground"
        if any(r.subject == index and r.kind in {"wearing", "holding", "riding"} for r in plan.relations):
            continue  # with boots and an umbrella it stands
        paddles = paddles or (
            one.entry.home == "underwater" and one.entry.place != "water" and "animal" in one.entry.tags
        )
        if paddles and one.subject.pose is None and not _carried(plan, index):
            wanted[index] = one.posed("swim")


def _let_fly(plan: ScenePlan, wanted: dict[int, Wanted]) -> None:
    """Let birds fly where the ground is crowded, and about what is much larger than they are."""
    for relation in plan.relations:
        bird, other = wanted.get(relation.subject), wanted.get(relation.to)
        if bird is None or other is None or relation.kind not in {"around", "chasing", "over"}:
            continue
        large = other.entry.tags & {"vehicle", "building"} and other.entry.height > _DOOR
        if large and "bird" in bird.entry.tags and bird.subject.pose is None and bird.entry.noun not in _WALKERS:
            wanted[relation.subject] = bird.posed("fly")
    standing = [w for w in wanted.values() if w.place == "ground" and not w.flies]
    if len(standing) < 2 or sum(w.subject.count for w in standing) <= _CROWDED:
        return
    for one in standing:
        if "bird" in one.entry.tags and one.subject.pose is None and one.entry.noun not in _WALKERS:
            wanted[one.index] = one.posed("fly")


def _all_small(wanted: dict[int, Wanted], table: int) -> bool:
    return all(
        one.entry.height < _SMALL and not one.entry.tags & _LIVING | one.entry.tags & {"furniture"}
        for index, one in wanted.items()
        if index != table
    )


def setting_of(task: Task) -> str:
    """Return where a picture plays: where the plan says, or where its subjects are at home."""
    plan = task.plan
    # Flowers in a vase are where the vase is, and so is a fish in its bowl.
    cut = {
        r.subject
        for r in plan.relations
        if r.kind == "in"
        and r.to in task.wanted
        and r.subject in task.wanted
        and (
            task.wanted[r.subject].entry.tags & {"plant", "food"}
            or not task.wanted[r.to].entry.tags & {"vehicle", "building", "scenery", "tree"}
        )
    }
    cut |= {
        r.subject
        for r in plan.relations
        if r.kind == "on" and r.to in task.wanted and task.wanted[r.to].entry.noun == "puddle"
    }
    # What people hold does not say where they are: a man with a fish is not under water; nor does what is worn.
    cut |= {
        r.to
        for r in plan.relations
        if r.subject in task.wanted
        and (r.kind == "wearing" or (r.kind == "holding" and task.wanted[r.subject].entry.tags & {"person", "scenery"}))
    }
    wanted = [w for i, w in task.wanted.items() if i not in cut]
    dives = bool(wanted) and all(w.entry.home == "underwater" or _dives(w) for w in wanted)
    if plan.setting in {"sea", None} and dives:
        return "underwater"  # a fish in the sea is seen where it lives
    if plan.setting == "table" and any("person" in w.entry.tags for w in wanted):
        return "restaurant"  # nobody stands on a table
    if plan.setting:
        return _ashore(plan, plan.setting, wanted)
    if not wanted:
        return "hills"
    if task.style.outline and plan.kind == "scene" and not plan.weather and not plan.time:
        return "studio"  # a sticker lies on a plain sheet
    if all(w.place == "sky" for w in wanted):
        return "sky" if len(wanted) == 1 and wanted[0].entry.home != "space" else "hills"
    home = _outside(wanted, _home_of(wanted))
    window = any(w.entry.noun == "window" for w in wanted)  # through which the weather is seen
    if (
        plan.weather
        and not window
        and (home in INDOORS or home == "studio")
        and not any("furniture" in w.entry.tags for w in wanted)
    ):
        home = "street" if plan.weather in {"rain", "storm", "fog"} else None  # weather is outside
    if home is None or home in plan.without:
        home = task.rng("setting").choice(
            [s for s in ("meadow", "hills", "park") if s not in plan.without] or ["studio"]
        )
    return _ashore(plan, home, wanted)


def _outside(wanted: list[Wanted], home: str | None) -> str | None:
    """Return None instead of a room for what is under the moon, unless there is furniture."""
    large = {"tree", "building", "vehicle"}
    open_air = any(w.place == "sky" or (w.entry.tags & large and w.entry.height > _HALL) for w in wanted)
    open_air = open_air and not any("furniture" in w.entry.tags for w in wanted)
    return None if open_air and home in INDOORS else home


def _dives(one: Wanted) -> bool:
    """Whether something that swims is seen best under water."""
    return one.subject.pose == "swim" and one.entry.noun in _DIVERS


def shown_by_stage(task: Task, setting: str) -> Task:
    """Return the task without a window where the setting has one of its own, unless something is in or on it."""
    if setting not in INDOORS:
        return task
    hosts = {r.to for r in task.plan.relations if r.kind in {"in", "on"}}
    left = {
        i: w
        for i, w in task.wanted.items()
        if w.entry.noun != "window" or (i in hosts and setting != "room") or w.subject.colour
    }
    for relation in task.plan.relations if setting == "room" else ():
        one = left.get(relation.subject)
        if one and relation.kind in {"on", "in"} and relation.to in task.wanted and relation.to not in left:
            seated = one.posed("sit") if one.entry.tags & _LIVING and one.subject.pose is None else one
            left[relation.subject] = evolve(seated, entry=evolve(one.entry, place="sill"))
    return evolve(task, wanted=left) if left or setting == "room" else task


def field_of(task: Task, setting: str) -> tuple[Task, str | None]:
    """Return the noun of what a field is full of, and the task without it: "a tractor in a cornfield", "a field of tulips".

    Of what has large blossoms some stay in front, where nothing else is.
    """
    if setting not in _FIELDS or task.plan.kind != "scene":
        return task, None
    held = {r.to for r in task.plan.relations if r.kind in {"holding", "wearing"}}
    held |= {r.subject for r in task.plan.relations if r.kind in {"on", "in"} and r.to in task.wanted}
    for index, one in task.wanted.items():
        called = one.subject.what.split()
        full = called[-1].endswith(("field", "patch", "meadow")) or called[0] == "field" or one.subject.count > _CROWDED
        if one.entry.noun not in CROPS or one.subject.formation or index in held or not full or one.subject.colour:
            continue
        left = {i: w for i, w in task.wanted.items() if i != index}
        shown = CROPS[one.entry.noun].shown
        if shown and not any(w.place == "ground" for w in left.values()):
            left[index] = evolve(one, subject=one.subject.model_copy(update={"count": shown}))
        return evolve(task, wanted=left), one.entry.noun
    return task, None


def _ashore(plan: ScenePlan, setting: str, wanted: list[Wanted]) -> str:
    """Return the beach instead of the sea when something must stand there that cannot."""
    stands = any(w.place == "ground" and not w.flies and not _carried(plan, w.index) for w in wanted)
    return "beach" if setting == "sea" and stands else setting


def _home_of(wanted: list[Wanted]) -> str | None:
    """Return where these things are at home; None for things that may be anywhere outside."""
    if not wanted:
        return None
    homes = [_HOMES[w.entry.home] for w in wanted if w.entry.home in _HOMES]
    ashore = any("person" in w.entry.tags and w.entry.home != "underwater" and w.subject.pose != "swim" for w in wanted)
    if any(w.subject.pose == "swim" for w in wanted) and "underwater" in homes and not ashore:
        return "underwater"
    if ground := next(
        (w for w in wanted if "scenery" in w.entry.tags and w.entry.home in _HOMES and w.entry.noun not in _ANYWHERE),
        None,
    ):
        return _HOMES[ground.entry.home or ""]  # an island is in the sea, whoever is on it
    if _decorated(wanted):
        return "room"
    if workplace := _workplace(wanted[0], wanted):
        return workplace
    return _shared_home(wanted, homes, ashore=ashore)


def _decorated(wanted: list[Wanted]) -> bool:
    """Whether a Christmas tree is one at home: others are with it, and none of them belongs outside."""
    others = [w for w in wanted if w.entry.noun != "christmas tree"]
    return len(others) not in {0, len(wanted)} and all(
        w.place == "ground"
        and w.entry.height < _DOOR
        and (_HOMES.get(w.entry.home or "", "room") in INDOORS | {"studio"} or w.entry.noun in _PETS)
        for w in others
    )


def _shared_home(wanted: list[Wanted], homes: list[str], *, ashore: bool) -> str | None:
    """Return which of the homes of things shows all of them: a landscape that one needs beats a table that another would do with."""
    vessel = any("vehicle" in w.entry.tags and w.place == "water" and w.entry.noun != "submarine" for w in wanted)
    if vessel:  # it would lie on the ground
        homes = ["sea" if home == "underwater" else home for home in homes]
    outdoors = [h for h in homes if h not in INDOORS and h != "studio"]
    furnished = any("furniture" in w.entry.tags for w in wanted)
    first = wanted[0]
    own = _HOMES.get(first.entry.home or "")
    own = "sea" if vessel and own == "underwater" else own
    if first.entry.tags & _LIVING and own in outdoors:
        return "room" if furnished else own
    if furnished and (not outdoors or any("furniture" in w.entry.tags and w.entry.home in INDOORS for w in wanted)):
        return "room"
    if any(w.entry.noun == "puddle" for w in wanted) and not outdoors:
        return "park"
    if all(w.entry.height < _SMALL and w.place == "ground" for w in wanted) and not outdoors:
        return homes[0] if homes and homes[0] in INDOORS else "table"
    if "table" in homes and any("person" in w.entry.tags for w in wanted):
        homes = ["restaurant" if home == "table" else home for home in homes]
    needed = [h for h in outdoors if h in {"sea", "underwater", "space"}]
    if ashore:
        needed, outdoors = ([_SURFACE.get(home, home) for home in choice] for choice in (needed, outdoors))
    for choice in (needed, outdoors, homes):
        if choice:
            return choice[0]
    return _anywhere(wanted)


def _workplace(first: Wanted, wanted: list[Wanted]) -> str | None:
    """Return the room in which somebody works, unless something is there that belongs outside."""
    called = first.subject.what if first.subject.what in _WORKPLACES else first.entry.noun
    others = [w for w in wanted if w is not first]
    outside = any(
        w.place != "ground" or w.entry.tags & {"tree", "building", "scenery"} or "animal" in w.entry.tags
        for w in others
    )
    large = any("vehicle" in w.entry.tags for w in others) and _WORKPLACES.get(called) != "workshop"
    elsewhere = any(
        _HOMES.get(w.entry.home or "", "room") not in INDOORS | {"studio"} for w in others if w.entry is not first.entry
    )
    return None if outside or large or elsewhere else _WORKPLACES.get(called)


def _anywhere(wanted: list[Wanted]) -> str | None:
    """Return where things are that have no home."""
    if all(w.flies or w.place == "sky" for w in wanted):
        return "hills" if any(w.entry.noun == "rainbow" for w in wanted) else "sky"
    if any(w.place == "water" for w in wanted):
        return "sea"
    return None if any(w.entry.tags & (_LIVING | {"plant", "building"}) for w in wanted) else "studio"


def _carried(plan: ScenePlan, index: int) -> bool:
    """Whether a subject is in or on another, so that the other is what must fit the setting."""
    return any(
        (r.subject == index and r.kind in {"in", "on", "riding"})
        or (r.to == index and r.kind in {"holding", "wearing"})
        for r in plan.relations
    )


def time_of(task: Task, setting: str) -> str:
    """Return the time of day: the plan's, or mostly day."""
    if task.plan.time:
        return task.plan.time
    nouns = {w.entry.noun for w in task.wanted.values()}
    if task.plan.weather == "stars" or nouns & {"moon", "crescent moon", "star", "shooting star", "ufo", "firework"}:
        return "night"
    if setting in _WINDLESS or nouns & {"sun", "rainbow"} or task.plan.weather in {"rain", "fog", "clear"}:
        return "day"
    if setting in _OPEN:
        return task.pick("time", ("day", "day", "day", "day", "day", "day", "dawn", "dusk"))
    return task.pick("time", ("day", "day", "day", "day", "day", "day", "day", "dawn"))
