"""How a noun stands to those it is said of: what "with", "on" and "in" mean between them."""

from __future__ import annotations

from attrs import define

from limner_sketch._parse._cast import WATERS, Cast
from limner_sketch._parse._kinds import ANIMATE, CONTAINERS, Link, kind_of
from limner_sketch.figures import Entry
from limner_sketch.figures import entry as figure_of
from limner_sketch.plan import Subject

_ABOARD = 2.2  # times the height of a boat, above whose side somebody is seen
_WEAPONS = frozenset(
    {
        "sword",
        "spear",
        "shield",
        "bow and arrow",
        "axe",
        "magic wand",
        "club",
        "stick",
        "pillow",
        "camera",
        "rolling pin",
        "frying pan",
        "broom",
        "lasso",
        "net",
        "whip",
        "newspaper",
    }
)
_AT_DISH = frozenset({"on", "in", "over", "under"})
_DISH = 0.5  # metres: what is no higher is on a table
_HUGE = frozenset({"huge", "large"})  # on a giant pancake somebody may stand
_LAID_ON = frozenset({"stretcher", "wheelbarrow", "cart", "wagon", "shopping cart"})
_FIRES = frozenset({"campfire", "fireplace", "grill", "stove"})
_OPEN = 2.0  # metres: what is higher has a roof
_CLIMBED = 1.6  # metres: what is lower is stood on
_BARRIERS = frozenset({"fence", "brick wall", "bush"})
_ON_TABLE = 0.6  # metres
_LEAPING = frozenset({"jump", "fly", "climb", "run", "walk"})
FLAT = frozenset(
    {"plate", "tray", "platter", "cheese board", "cutting board", "wooden board", "market stall", "frying pan", "wok"}
)
_HUNG = frozenset({"tire swing", "rope ladder", "hammock", "swing"})  # from a branch or a house in a tree
_LOOKED_FROM = frozenset({"rock", "log", "stone"})
_HAULERS = frozenset({"construction crane"})
_ROOTED = frozenset({"building", "scenery", "tree"})
_BOARDS = frozenset({"skis", "pair of skis", "snowboard", "surfboard", "skateboard", "sled"})
_SEATS = frozenset({"bench", "chair", "armchair", "sofa", "stool", "swing", "deck chair", "rocking chair", "hammock", "wheelchair", "office chair", "throne"})  # fmt: skip
# What only hands use: who does something with it has it, and not what it is done to.
_UTENSILS = frozenset({"spoon", "fork", "shovel", "watering can", "hose", "comb", "hairbrush", "sponge", "towel", "bottle", "syringe", "stethoscope", "paintbrush", "pencil", "chalk", "trowel", "pitchfork", "mop", "vacuum cleaner", "tape measure", "ruler", "rope", "hammer", "saw", "drill", "wrench", "screwdriver", "kitchen knife", "scissors", "ladle", "whisk", "rolling pin", "iron", "magnifying glass", "binoculars", "phone", "microphone", "fishing rod", "baby bottle", "carrot", "apple", "leaf", "banana", "bread", "brush", "cloth", "hair dryer"})  # fmt: skip


@define
class Linking(Cast):
    """Links nouns."""

    def _kind(self, word: str, sources: list[int], index: int) -> tuple[str | None, list[int]]:
        """Return the relation of the noun at an index, and to which ones."""
        entry, subject = self._entries[index], self.subjects[index]
        if word in {"on", "in"} and entry.noun in _SEATS:
            sources = self._seated(index, sources)  # whoever feeds pigeons on a bench sits there, and not the pigeons
        if placed := (
            self._hung(word, sources, entry)
            or self._hauled(word, sources, entry)
            or self._mounted(word, sources, index)
            or self._at_work(word, sources, index)
        ):
            return placed
        if word in {"on", "in", "riding"} and sources and all(self._entries[i].place == "sky" for i in sources):
            sources = self._animate_before(index)  # "past the moon on a broom"
        if word in {"on", "up", "in"} and sources and entry.height > _CLIMBED and entry.noun != "stairs":
            climbing = [i for i in sources if self.subjects[i].pose == "climb"]
            if climbing:
                return "climbing", climbing
        if word == "over" and (holder := self._sheltering(index)):
            return "beside", holder
        if word in {"over", "across", "around"} and entry.noun in _BARRIERS and (sides := self._both_sides()):
            return "between_reverse", sides
        if word == "with":
            return self._with(sources, index)
        if people := self._at_dish(word, sources, entry, subject):
            return "facing", people
        return self._meant(word, sources, entry, subject), sources

    def _hung(self, word: str, sources: list[int], entry: Entry) -> tuple[str, list[int]] | None:
        """Return that a swing hangs from the tree that is told to have it."""
        has = word in {"with", "having"} and sources and self._entries[sources[-1]].tags & {"tree", "building"}
        return ("hanging_from_reverse", sources[-1:]) if has and entry.noun in _HUNG else None

    def _at_dish(self, word: str, sources: list[int], entry: Entry, subject: Subject) -> list[int]:
        """Return who is said to be on or in a dish: nobody stands in a bowl, and something is poured into it."""
        dish = entry.tags & {"food", "drink"} and entry.height < _DISH and subject.size not in _HUGE
        return [i for i in sources if "person" in self._entries[i].tags] if dish and word in _AT_DISH else []

    def _mounted(self, word: str, sources: list[int], index: int) -> tuple[str, list[int]] | None:
        """Return that somebody rides what they are said to be on, is in a balcony, and behind a rock rather than under it."""
        noun = self._entries[index].noun
        if word == "under" and noun in _LOOKED_FROM and sources:
            return "behind", sources  # nobody is seen below a rock
        if word != "on" or not sources:
            return None
        if noun == "skis":  # those drawn upright are for sale
            self._entries[index] = figure_of("pair of skis")
            self.subjects[index] = self.subjects[index].model_copy(update={"what": "pair of skis"})
        rides = noun in _BOARDS and all(self._entries[i].tags & ANIMATE for i in sources)
        return ("riding", sources) if rides else ("in", sources) if noun == "balcony" else None

    def _hauled(self, word: str, sources: list[int], entry: Entry) -> tuple[str, list[int]] | None:
        """Return that something hangs from the hook of a crane, and that the ship it is lifted onto is beside that."""
        cranes = [i for i, other in enumerate(self._entries[:-1]) if other.noun in _HAULERS]
        if not cranes or not sources or entry.noun in _HAULERS:
            return None
        loads = {r.to for r in self._relations if r.kind == "holding" and r.subject == cranes[-1]}
        if word in {"holding", "lifting", "facing"} and cranes[-1] in sources and entry.tags.isdisjoint(_ROOTED):
            return "holding", cranes[-1:]
        if word in {"on", "in"} and loads and {*loads, cranes[-1]}.intersection(sources):
            return "beside", cranes[-1:]
        return None

    def _at_work(self, word: str, sources: list[int], index: int) -> tuple[str, list[int]] | None:
        """Return that who is carried lies on the stretcher, and that who roasts something over a fire is before it."""
        noun = self._entries[index].noun
        if word in {"on", "in"} and noun in _LAID_ON and (borne := self._borne(sources, index)):
            return "on" if noun == "stretcher" else "in", borne
        cooks = word == "over" and noun in _FIRES and sources
        return ("facing", sources) if cooks and all(self._entries[i].tags & ANIMATE for i in sources) else None

    def _borne(self, sources: list[int], index: int) -> list[int]:
        """Return whom somebody carries or pushes who is named before a stretcher or a wheelbarrow: that one lies in it."""
        last = index - 1
        moved = any(r.subject in sources and r.to == last and r.kind in {"facing", "holding"} for r in self._relations)
        return [last] if moved and self._entries[last].tags & {"person", "animal"} else []

    def _both_sides(self) -> list[int]:
        """Return the two who stand at both sides of something, unless they leap over it."""
        people = [i for i, one in enumerate(self._entries[:-1]) if "person" in one.tags]
        if len(people) > 1 and any({r.subject, r.to} == {*people[-2:]} for r in self._relations):
            people = people[-2:]
        else:
            people = [i for i in people[-1:] if self.subjects[i].count > 1]
        return [] if any(self.subjects[i].pose in _LEAPING for i in people) else people

    def _sheltering(self, index: int) -> list[int]:
        """Return who holds an umbrella over the one that is named next."""
        umbrella = index - 1
        if not index or self._entries[umbrella].noun not in {"umbrella", "parasol"}:
            return []
        return [r.subject for r in self._relations if r.kind == "holding" and r.to == umbrella][:1]

    def _with(self, sources: list[int], index: int) -> tuple[str | None, list[int]]:
        """Return what "with" means for the noun at an index, and with whom it is."""
        entry, subject = self._entries[index], self.subjects[index]
        if entry.tags & ANIMATE and (table := self._table_of(sources)):
            return "around_reverse", table
        laid = not entry.tags & ANIMATE and entry.height < _ON_TABLE and entry.place == "ground"
        if laid and (table := self._table_of(sources)):
            return "on_reverse", table  # dinner with candles
        # "a tree and a fireman with a ladder": he has it
        sources = [i for i in sources if self._entries[i].tags & ANIMATE] or sources
        if index and self._laden(index):
            return "on_reverse" if self._entries[index - 1].noun in FLAT else "in_reverse", [index - 1]
        if fighter := self._armed(sources, entry):
            return "holding", fighter
        nests = [i for i, one in enumerate(self._entries[:index]) if one.noun == "nest"]
        if nests and ("bird" in entry.tags or "egg" in entry.noun):
            return "in_reverse", nests[-1:]  # "a nest in a tree with three chicks"
        if self._carries(sources, entry):  # a sled with a boy
            return "riding_reverse" if "person" in entry.tags else "in_reverse", sources
        kind = self._meant("with", sources, entry, subject)
        if kind == "beside" and sources:  # "a girl in a puddle with red boots": they are hers
            living = self._animate_before(min(sources))
            if living and (own := self._meant("with", living, entry, subject)) in {"wearing", "holding"}:
                return own, living
            if shared := self._afloat(sources, entry):
                return shared
        return kind, sources

    def _table_of(self, sources: list[int]) -> list[int]:
        """Return the table at which those sit who are spoken of."""
        around = (r for r in self._relations if r.kind == "around" and r.subject in sources)
        return [r.to for r in around if "table" in self._entries[r.to].noun or self._entries[r.to].noun == "desk"][:1]

    def _afloat(self, sources: list[int], entry: Entry) -> tuple[str, list[int]] | None:
        """Return that something is on the island or in the boat, too, on which those are whom it is with."""
        hosts = [r.to for r in self._relations if r.subject in sources and r.kind in {"on", "in", "riding"}]
        host = next((i for i in (*hosts, *sources) if self._entries[i].place == "water"), None)
        if (
            host is None
            or entry.place in {"sky", "air", "water"}
            or (
                entry.height > (_ABOARD if entry.tags & ANIMATE else 0.6) * self._entries[host].height
                and self._entries[host].noun != "island"
            )
        ):
            return None
        hollow = "vehicle" in self._entries[host].tags and self._entries[host].noun != "raft"
        return ("in_reverse" if hollow else "on_reverse"), [host]

    def _carries(self, vehicles: list[int], entry: Entry) -> bool:
        """Whether somebody can sit in what is spoken of, and breathe there."""
        rides = vehicles and all("vehicle" in self._entries[i].tags for i in vehicles)
        low = all(self._entries[i].height < _OPEN and self._entries[i].place == "ground" for i in vehicles)
        return bool(rides and entry.tags & ANIMATE and (low or "person" in entry.tags) and entry.home not in WATERS)

    def _armed(self, sources: list[int], entry: Entry) -> list[int]:
        """Return who does something to those spoken of with a tool: a knight fights a dragon with a sword."""
        utensil = entry.noun in _UTENSILS
        if not entry.tags & {"tool", "weapon"} and entry.noun not in _WEAPONS and not utensil:
            return []
        kinds = {"facing", "chasing", "beside"} if utensil else {"facing", "chasing"}
        doers = [r.subject for r in self._relations if r.kind in kinds and r.to in sources]
        return [i for i in doers if self._handy_one(i) and i not in sources][:1]

    def _handy_one(self, index: int) -> bool:
        """Whether somebody has hands, or paws that hold as well."""
        return bool(self._entries[index].tags & {"person", "animal"})

    def _laden(self, index: int) -> bool:
        """Whether a noun is what lies on a tray or in a basket that somebody carries."""
        tray, thing = self._entries[index - 1], self._entries[index]
        held = any(r.kind == "holding" and r.to == index - 1 for r in self._relations)
        small = thing.height <= 1.2 * max(tray.height, 0.3) and not thing.tags & (ANIMATE | {"hat", "clothing"})
        return held and tray.noun in CONTAINERS and small

    def _meant(self, word: str, sources: list[int], entry: Entry, subject: Subject) -> str | None:
        said_of = tuple(self._entries[i] for i in sources)
        return kind_of(word, Link(said_of, tuple(self.subjects[i].count for i in sources), entry, subject))

    def _seated(self, index: int, sources: list[int]) -> list[int]:
        """Return who sits on a seat: a person that was named before, rather than what the seat was named after."""
        people = [i for i, other in enumerate(self._entries[:index]) if "person" in other.tags]
        return people[:1] if people and not self._people(sources) else sources
