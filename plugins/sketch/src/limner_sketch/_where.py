"""Where and when a picture plays, when the prompt does not say."""

from __future__ import annotations

from attrs import evolve

from limner_sketch._layout._items import Wanted
from limner_sketch._stages import INDOORS
from limner_sketch._stages._crops import CROPS
from limner_sketch._task import Task
from limner_sketch._toppings import is_topping
from limner_sketch.plan import ROOMS, ScenePlan

# Homes that figures name and the setting that shows them.
_HOMES: dict[str, str] = {
    "meadow": "meadow", "farm": "farm", "garden": "garden", "forest": "forest", "jungle": "jungle", "savanna": "savanna",
    "mountains": "mountains", "desert": "desert", "snow": "snow", "sea": "sea", "beach": "beach", "lake": "lake",
    "river": "river", "underwater": "underwater", "city": "city", "street": "street", "road": "street", "sky": "sky",
    "village": "village", "graveyard": "graveyard", "space": "space", "moon": "moon", "room": "room", "kitchen": "kitchen", "table": "table", "park": "park",
    "hills": "hills", "studio": "studio", **{room: room for room in ROOMS},
}  # fmt: skip
# Where people are whose work is done in a room, when a prompt does not say.
_WORKPLACES: dict[str, str] = {
    "librarian": "library", "teacher": "classroom", "student": "classroom", "mechanic": "workshop", "carpenter": "workshop", "electrician": "workshop", "plumber": "bathroom",
    "engineer": "workshop", "cashier": "shop", "butcher": "shop", "tailor": "shop", "barber": "shop", "businessman": "office", "businesswoman": "office", "programmer": "office",
    "blacksmith": "workshop", "potter": "workshop", "weaver": "workshop", "sculptor": "workshop", "welder": "workshop", "jeweler": "workshop", "glassblower": "workshop", "locksmith": "workshop", "cobbler": "workshop",
    "pharmacist": "shop", "bookseller": "shop", "fishmonger": "shop", "barista": "restaurant", "bartender": "restaurant", "accountant": "office", "receptionist": "office", "professor": "classroom", "puppeteer": "stage", "writer": "office",
    "chef": "kitchen", "waiter": "restaurant", "scientist": "laboratory", "doctor": "hospital", "nurse": "hospital", "surgeon": "hospital", "dentist": "hospital",
    "singer": "stage", "musician": "stage", "rock star": "stage", "dancer": "stage", "conductor": "stage", "actor": "stage", "magician": "stage", "drummer": "stage", "dj": "stage",
    "basketball player": "gym", "gymnast": "gym", "boxer": "gym",
}  # fmt: skip
AFLOAT = frozenset({"space", "underwater", "sunken city", "sky"})
_DIVERS = frozenset(
    {"turtle", "seal", "sea lion", "dolphin", "whale", "shark", "diver", "mermaid", "octopus", "stingray"}
)
# Where the evening light is seen from afar; under trees it is only dim.
_OPEN = frozenset({"sea", "beach", "desert", "savanna", "hills", "mountains", "lake", "city"})
_SURFACE = {"underwater": "lake"}  # where people are who have to do with what lives below
_ANYWHERE = frozenset({"rock", "branch", "broad leaf", "tunnel"})  # these do not say where they are
_PETS = frozenset({"cat", "dog", "hamster", "rabbit", "mouse"})
DOOR = 2.0  # metres: what is higher is in no room
_SITS_ASHORE = frozenset({"mermaid", "merman"})
_HALL = 2.5  # metres: a Christmas tree is as high as the room
CROWDED = 4
SMALL = 0.62  # metres: below, a thing is shown on a table rather than in a landscape
_WITH_WHEELS = "farm"  # where animals meet vehicles
BLOCKS = frozenset({"building", "vehicle", "furniture", "object", "food"})  # what is solid, seen from its corner
LIVING = frozenset({"animal", "person", "bird", "creature", "robot"})
_COOKED_WITH = frozenset({"cooking pot", "frying pan", "pan with a pancake", "stove", "cutting board", "rolling pin", "whisk", "stand mixer", "flour", "kitchen knife", "wok", "colander", "grater", "measuring cup"})  # fmt: skip
_FIELDS = frozenset({"meadow", "hills", "farm", "garden", "park", "mountains", "forest", "village"})
_UNCANNY = frozenset({"graveyard"})
_SPECTRES = frozenset(
    {"ghost", "zombie", "skeleton", "vampire", "witch", "bat", "owl", "werewolf", "black cat", "grim reaper"}
)
# What is there anyway, in rows.
_FURNITURE = {
    "library": frozenset({"bookshelf", "bookcase", "wall shelf", "long shelf", "shelf"}),
    "supermarket": frozenset({"bookshelf", "wall shelf", "long shelf", "shelf"}),
    "shop": frozenset({"bookshelf", "wall shelf", "long shelf", "shelf"}),
    "vineyard": frozenset({"grapevine"}),
    "island": frozenset({"palm tree"}),
}
_WINDLESS = INDOORS | {"underwater", "waterline", "seasons", "space", "moon", "studio", "sunken city", "rings"}


_RINGS = frozenset({"hoop", "hula hoop", "ring"})  # through which one jumps wherever one is


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
        and task.wanted[r.to].entry.noun not in _RINGS
        and (
            task.wanted[r.subject].entry.tags & {"plant", "food"}
            or not task.wanted[r.to].entry.tags & {"vehicle", "building", "scenery", "tree"}
        )
    }
    cut |= {
        r.subject
        for r in plan.relations
        if r.kind == "on" and r.to in task.wanted and task.wanted[r.to].entry.noun == "puddle"
        if r.subject not in task.wanted or "vehicle" not in task.wanted[r.subject].entry.tags
    }
    cut |= {
        r.subject
        for r in plan.relations
        if r.kind == "on" and {r.subject, r.to} <= task.wanted.keys() and _is_served(task.wanted, r.subject, r.to)
    }
    cut |= {
        r.subject
        for r in plan.relations
        if r.kind in {"on", "in", "tied_to"} and {r.subject, r.to} <= task.wanted.keys()
        if _carries_a_home(task.wanted[r.subject], task.wanted[r.to])
    }
    cut |= {
        r.to
        for r in plan.relations
        if r.kind == "holding" and {r.subject, r.to} <= task.wanted.keys()
        if "vehicle" in task.wanted[r.subject].entry.tags
        if _carries_a_home(task.wanted[r.to], task.wanted[r.subject])
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
    if plan.setting == "river" and any(w.entry.noun == "fishing rod" for w in task.wanted.values()):
        return "lake"  # whose water is wherever the line ends
    if plan.setting == "table" and any("person" in w.entry.tags for w in wanted):
        return "restaurant"  # nobody stands on a table
    if plan.setting:
        return _ashore(plan, plan.setting, wanted)
    if not wanted:
        return "hills"
    if task.style.outline and plan.kind == "scene" and not plan.weather and not plan.time:
        return "studio"  # a sticker lies on a plain sheet
    if all(w.place == "sky" for w in wanted):
        return "space" if any(w.entry.home == "space" for w in wanted) else "sky" if len(wanted) == 1 else "hills"
    home = _home(task, wanted)
    if home is None or home in plan.without:
        home = task.rng("setting").choice(
            [s for s in ("meadow", "hills", "park") if s not in plan.without] or ["studio"]
        )
    return _ashore(plan, home, wanted)


def _home(task: Task, wanted: list[Wanted]) -> str | None:
    """Return where the subjects of a picture are at home, and can be with the weather that is told; None for anywhere."""
    home = "room" if _at_window(task) else _outside(wanted, home_of(wanted))
    if home == "underwater" and _surfaces(task, wanted):
        home = "beach"
    window = any(w.entry.noun == "window" for w in wanted)  # through which the weather is seen
    if (
        task.plan.weather
        and not window
        and (home in INDOORS or home == "studio")
        and not any("furniture" in w.entry.tags for w in wanted)
    ):
        home = "street" if task.plan.weather in {"rain", "storm", "fog"} else None  # weather is outside
    return "park" if home == "room" and _goes_out(task) else home


def _goes_out(task: Task) -> bool:
    """Whether somebody walks an animal, or goes under an umbrella."""
    joined = ((r.kind, task.wanted[r.to].entry.noun) for r in task.plan.relations if r.to in task.wanted)
    furnished = any("furniture" in one.entry.tags for one in task.wanted.values())
    return not furnished and any(kind == "leading" or (kind, noun) == ("holding", "umbrella") for kind, noun in joined)


def _at_window(task: Task) -> bool:
    """Whether somebody is seen through a window, and so from a room."""
    wanted = task.wanted
    return any(
        r.kind == "in"
        and {r.subject, r.to} <= wanted.keys()
        and wanted[r.to].entry.noun == "window"
        and wanted[r.subject].entry.tags & LIVING
        for r in task.plan.relations
    )


def _surfaces(task: Task, wanted: list[Wanted]) -> bool:
    """Whether something of the deep is seen above it: beside sun or moon, at dusk, or as a mermaid who sits on a rock."""
    sits = any(
        r.kind == "on" and r.subject in task.wanted and task.wanted[r.subject].entry.noun in _SITS_ASHORE
        for r in task.plan.relations
    )
    return sits or task.plan.time in {"dawn", "dusk"} or any(w.place == "sky" for w in wanted)


def _carries_a_home(one: Wanted, host: Wanted) -> bool:
    """Whether something of a house is on or in what is outside: a bathtub on a roof, a bed in a tree."""
    outside = {"building", "vehicle", "tree", "scenery", "animal"}
    home = "furniture" in one.entry.tags or _HOMES.get(one.entry.home or "") in INDOORS
    return home and (
        bool(host.entry.tags & outside) or ("furniture" in one.entry.tags and "furniture" not in host.entry.tags)
    )


def _is_served(wanted: dict[int, Wanted], food: int, dish: int) -> bool:
    """Whether something lies on a dish or a plate, which then says where it is."""
    eaten = "food" in wanted[food].entry.tags and "food" in wanted[dish].entry.tags
    eaten = eaten or is_topping(wanted[dish].entry, wanted[food].entry)
    return eaten or wanted[dish].entry.noun in {"platter", "tray", "wooden board"}


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
    own = _FURNITURE.get(setting, frozenset())
    if own and len(task.wanted) > 1:  # which needs no second one before it
        hosts = {r.to for r in task.plan.relations if r.kind in {"in", "on"}}
        kept = {i: w for i, w in task.wanted.items() if w.entry.noun not in own or i in hosts or w.subject.colour}
        task = evolve(task, wanted=kept or task.wanted)
    if setting not in INDOORS:
        return task
    hosts = {r.to for r in task.plan.relations if r.kind in {"in", "on"}}
    left = {
        i: w
        for i, w in task.wanted.items()
        if w.entry.noun != "window" or (i in hosts and setting != "room") or w.subject.colour or w.subject.look
    }
    for relation in task.plan.relations if setting == "room" else ():
        one = left.get(relation.subject)
        if one and relation.kind in {"on", "in"} and relation.to in task.wanted and relation.to not in left:
            seated = one.posed("sit") if one.entry.tags & LIVING and one.subject.pose is None else one
            left[relation.subject] = evolve(seated, entry=evolve(one.entry, place="sill"))
            _beside_on_sill(task, left, {relation.subject, relation.to})
    return evolve(task, wanted=left) if left or setting == "room" else task


def summit_of(task: Task, setting: str) -> tuple[Task, Wanted | None]:
    """Return the mountain with a name that stands alone behind all else, and the task without it; who climbs it has it as a thing."""
    if setting in INDOORS | _WINDLESS | {"sky", "table"}:
        return task, None
    held = {r.to for r in task.plan.relations if r.kind in {"on", "climbing", "in", "holding", "wearing", "riding"}}
    found = next((w for i, w in task.wanted.items() if "summit" in w.entry.tags and i not in held), None)
    if found is None:
        return task, None
    return evolve(task, wanted={i: w for i, w in task.wanted.items() if w is not found}), found


def _beside_on_sill(task: Task, left: dict[int, Wanted], there: set[int]) -> None:
    """Set on the sill, too, what is small and next to who sits there: a flower pot."""
    for relation in task.plan.relations:
        near = relation.to if relation.subject in there else relation.subject if relation.to in there else None
        one = left.get(near) if near is not None and relation.kind in {"beside", "between"} else None
        if one and one.entry.height < SMALL and not one.entry.tags & {"person", "furniture"}:
            left[one.index] = evolve(one, entry=evolve(one.entry, place="sill"))


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
        full = called[-1].endswith(("field", "patch", "meadow")) or called[0] == "field" or one.subject.count > CROWDED
        if one.entry.noun not in CROPS or one.subject.formation or index in held or not full or _tinted(one):
            continue
        left = {i: w for i, w in task.wanted.items() if i != index}
        shown = CROPS[one.entry.noun].shown
        if shown and not any(w.place == "ground" for w in left.values()):
            left[index] = evolve(one, subject=one.subject.model_copy(update={"count": shown}))
        return evolve(task, wanted=left), one.entry.noun
    return task, None


_OWN: dict[str, set[str]] = {
    "poppy": {"red"}, "lavender": {"purple", "violet", "lavender", "lilac"}, "pumpkin": {"orange"}, "cotton": {"white"}, "strawberry": {"red"}, "rose": {"red", "pink"},
    "tulip": {"colorful", "colourful", "multicolored", "rainbow"}, "flower": {"colorful", "colourful", "multicolored", "rainbow"},
}  # fmt: skip


def _tinted(one: Wanted) -> bool:
    """Whether what grows has a colour that is not its own: golden wheat is as wheat is."""
    own = _OWN.get(one.entry.noun, set())
    return one.subject.colour not in {None, "golden", "gold", "yellow", *own}


def _ashore(plan: ScenePlan, setting: str, wanted: list[Wanted]) -> str:
    """Return the beach instead of the sea when something must stand there that cannot."""
    stands = any(w.place == "ground" and not w.flies and not carried(plan, w.index) for w in wanted)
    return "beach" if setting == "sea" and stands else setting


def home_of(wanted: list[Wanted]) -> str | None:
    """Return where these things are at home; None for things that may be anywhere outside."""
    if not wanted:
        return None
    grounded = any(w.place == "ground" for w in wanted)  # under what is in the sky
    homes = [_HOMES[w.entry.home] for w in wanted if w.entry.home in _HOMES and not (grounded and w.place == "sky")]
    if any("animal" in w.entry.tags and _HOMES.get(w.entry.home or "", "space") != "space" for w in wanted):
        homes = [home for home in homes if home != "space"]  # where a cow breathes there is air
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
        and w.entry.height < DOOR
        and (_HOMES.get(w.entry.home or "", "room") in INDOORS | {"studio"} or w.entry.noun in _PETS)
        for w in others
    )


def _shared_home(wanted: list[Wanted], homes: list[str], *, ashore: bool) -> str | None:
    """Return which of the homes of things shows all of them: a landscape that one needs beats a table that another would do with."""
    vessel = any("vehicle" in w.entry.tags and w.place == "water" and w.entry.noun != "submarine" for w in wanted)
    if vessel:  # it would lie on the ground
        homes = ["sea" if home == "underwater" else home for home in homes]
    outdoors = [h for h in homes if h not in INDOORS and h != "studio"]
    # A bench in a park furnishes no room.
    furnished = any("furniture" in w.entry.tags and _HOMES.get(w.entry.home or "", "room") in INDOORS for w in wanted)
    first = wanted[0]
    own = "sea" if vessel and first.entry.home == "underwater" else _on_land(_HOMES.get(first.entry.home or ""), wanted)
    outdoors = [own, *outdoors] if own == _WITH_WHEELS else outdoors
    if first.entry.tags & LIVING and own in outdoors:
        return "room" if furnished else own
    if furnished and (not outdoors or any("furniture" in w.entry.tags and w.entry.home in INDOORS for w in wanted)):
        return own if own in INDOORS and "furniture" in first.entry.tags and not outdoors else "room"
    if any(w.entry.noun == "puddle" for w in wanted) and not outdoors:
        return "park"
    if all(w.entry.height < SMALL and w.place == "ground" for w in wanted) and not outdoors:
        return homes[0] if homes and homes[0] in INDOORS else "table"
    if "table" in homes and any("person" in w.entry.tags for w in wanted):
        cooks = any(w.entry.noun in _COOKED_WITH for w in wanted)
        homes = [("kitchen" if cooks else "restaurant") if home == "table" else home for home in homes]
    needed = [h for h in outdoors if h in {"sea", "underwater", "space", "graveyard"}]
    if ashore:
        needed, outdoors = ([_SURFACE.get(home, home) for home in choice] for choice in (needed, outdoors))
    for choice in (needed, outdoors, homes):
        if choice:
            return choice[0]
    return _anywhere(wanted)


def _on_land(home: str | None, wanted: list[Wanted]) -> str | None:
    """Return the home of somebody, which is on land where they have to do with what drives: ducks that follow a tractor."""
    drives = any("vehicle" in w.entry.tags and w.place == "ground" for w in wanted)
    return _WITH_WHEELS if drives and home in {"lake", "river"} else home


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
        _HOMES.get(w.entry.home or "", "room") not in INDOORS | {"studio", "table"}
        for w in others
        if w.entry is not first.entry
    )
    return None if outside or large or elsewhere else _WORKPLACES.get(called)


def _anywhere(wanted: list[Wanted]) -> str | None:
    """Return where things are that have no home."""
    if all(w.flies or w.place == "sky" for w in wanted):
        return "hills" if any(w.entry.noun == "rainbow" for w in wanted) else "sky"
    if any(w.place == "water" for w in wanted):
        return "sea"
    large = any("vehicle" in w.entry.tags and w.entry.height > 1 for w in wanted)
    return None if large or any(w.entry.tags & (LIVING | {"plant", "building"}) for w in wanted) else "studio"


def carried(plan: ScenePlan, index: int) -> bool:
    """Whether a subject is in or on another, so that the other is what must fit the setting."""
    return any(
        (r.subject == index and r.kind in {"in", "on", "riding"})
        or (r.to == index and r.kind in {"holding", "wearing"})
        for r in plan.relations
    )


# When something is lit that is seen to shine in the dark: a candle on a table, a fire in a room.
_AGLOW = {
    **dict.fromkeys(
        ("table", "studio"), (frozenset({"lantern", "candle", "jack-o'-lantern", "paper lantern"}), "night")
    ),
    "room": (frozenset({"fireplace", "candle", "lantern"}), "dusk"),
}


def time_of(task: Task, setting: str) -> str:
    """Return the time of day: the plan's, or mostly day."""
    if task.plan.time:
        return task.plan.time
    nouns = {w.entry.noun for w in task.wanted.values()}
    if task.style.outline and setting == "studio":
        return "day"  # a sticker is a sheet of its own, whatever is on it
    if task.plan.weather == "stars" or nouns & {"moon", "crescent moon", "star", "shooting star", "ufo", "firework"}:
        return "night"
    if not task.plan.backdrop and (hour := _AGLOW.get(setting)) and nouns & hour[0]:
        return hour[1]
    if setting in _UNCANNY:
        return "night" if nouns & _SPECTRES else "dusk"
    if setting in _WINDLESS or nouns & {"sun", "rainbow"} or task.plan.weather in {"rain", "fog", "clear"}:
        return "day"
    if setting in _OPEN:
        return task.pick("time", ("day", "day", "day", "day", "day", "day", "dawn", "dusk"))
    return task.pick("time", ("day", "day", "day", "day", "day", "day", "day", "dawn"))
