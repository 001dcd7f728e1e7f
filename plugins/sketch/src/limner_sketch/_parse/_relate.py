"""Who stands how to whom: relation words between the nouns of a prompt."""

from __future__ import annotations

from attrs import define, field

from limner_sketch._parse._giving import Giving
from limner_sketch._parse._kinds import ANIMATE, CONTAINERS
from limner_sketch._parse._linking import FLAT
from limner_sketch.figures import Entry
from limner_sketch.figures import entry as figure_of
from limner_sketch.plan import MAX_SUBJECTS, Part, Relation, RelationKind, Subject

# Words that say where something is; where that cannot be shown, it is told.
_TOLD = frozenset(
    {
        "on",
        "in",
        "under",
        "behind",
        "in_front_of",
        "between",
        "riding",
        "climbing",
        "hanging_from",
        "through",
        "emerging",
        "holding",
        "tied_to",
    }
)
_REVERSED: dict[str, RelationKind] = {
    "between_reverse": "between", "in_reverse": "in", "on_reverse": "on", "around_reverse": "around", "chasing_reverse": "chasing", "holding_reverse": "holding", "riding_reverse": "riding",
    "hanging_from_reverse": "hanging_from", "facing_reverse": "facing", "wearing_reverse": "wearing",
}  # fmt: skip
_FIELDS = ("field", "patch", "meadow", "orchard")
_PUSHED = frozenset({"swing", "sled", "merry-go-round", "seesaw", "tire swing", "cart", "wagon"})
_CLOTHS = frozenset({"blanket", "rug", "towel", "checkered tablecloth"})
_WHEELED = frozenset({"wheelbarrow", "cart", "wagon", "basket", "backpack", "box", "bag"})
_BALLS = frozenset({"ball", "beach ball", "soccer ball", "football", "ball of yarn"})
_MOST = 2 * MAX_SUBJECTS
_SMALL = 0.62  # metres: what is laid on a table
_LISTED = frozenset({"with", "wearing", "holding", "in_reverse", "on_reverse", "eating"})
_VERBS = frozenset(
    {"riding", "wearing", "holding", "chasing", "facing", "climbing", "hanging_from", "leading", "sharing", "grasping"}
)
_PARTS: dict[str, Part] = {
    "head": "head", "hair": "head", "nose": "nose", "snout": "nose", "face": "nose", "trunk": "nose", "shoulder": "shoulder", "back": "back", "shell": "back",
    "lap": "lap", "knee": "lap", "hand": "hand", "arm": "hand", "paw": "hand", "finger": "hand",
}  # fmt: skip
_BORNE = frozenset({"on", "in", "under", "behind", "in_front_of", "beside", "over", "climbing", "hanging_from"})
_ROLLED = frozenset({"wheelbarrow", "cart", "wagon", "shopping cart"})
_PUT = frozenset({"on", "in", "under", "behind", "in_front_of", "beside", "over"})
_SIDE_OF = {"left_of": ("left", "right"), "right_of": ("right", "left")}


@define
class Relating(Giving):
    """Collects subjects and the relations between them while a prompt is read."""

    _pullers: list[int] = field(factory=list)

    def add(self, subject: Subject, entry: Entry) -> None:
        """Take the next noun, in the relation that was announced for it."""
        index = len(self.subjects)
        self.subjects.append(subject)
        self._entries.append(entry)
        word, self.pending = self.pending, None
        if (
            word == "and"
            and self._listing
            and self._listing[0] in {"holding", "eating", "wearing"}
            and "person" in entry.tags
        ):
            self._listing = None  # "a boy playing the trumpet and a girl playing the violin": she is not held
            self._group = []
        if word is None and self._givers and not entry.tags & ANIMATE:
            word, self._sources, self._givers = "holding", self._givers, []
        if word == "and" and self._listing is not None:
            word, sources = self._listing  # "a desk with a lamp and a plant": the same is said of both
        elif word in {None, "and"}:
            if word is None and self._group:
                self._group = []
            self._group.append(index)
            self._listing = None
            return
        else:
            sources = self._sources
        self._listing = (word or "", sources) if word in _LISTED else None
        if word == "in" and self._brought(index, sources):
            return
        self._group = [index]
        self._relate(word or "", sources, index)

    def _relate(self, word: str, sources: list[int], index: int) -> None:
        """Take down how a noun stands to those that it was announced for, as a relation word says."""
        subject = self.subjects[index]
        kind, sources = self._kind(word, sources, index)
        if not kind:
            crossed = word == "through" and subject.what.endswith(_FIELDS)  # what grows is all around
            if kind is None and sources and word in _TOLD and not crossed:
                self.lost.append(f"{self.subjects[sources[-1]].what} {word.replace('_', ' ')} {subject.what}")
            return
        if word in _SIDE_OF:
            kind = "beside"
            self.stand("side", _SIDE_OF[word][0], sources)
            self.stand("side", _SIDE_OF[word][1], [index])
        self._bind(sources, kind, index)
        self._pulled(word, index)
        if kind in {"wearing", "holding", "in_reverse", "on_reverse"} or word in {"eating", "holding"}:
            # What is worn or held is no place to be: what follows is said of the one who wears or holds it.
            self._group = sources

    def _brought(self, index: int, sources: list[int]) -> bool:
        """Take "carrying a pumpkin in a wheelbarrow": what is carried is in that, and nobody else is; return whether it is said so."""
        entry, thing = self._entries[index], index - 1
        if entry.noun not in CONTAINERS | _WHEELED or thing < 0 or self._entries[thing].tags & {"person"}:
            return False
        for number, relation in enumerate(self._relations):
            if relation.kind == "holding" and relation.to == thing and relation.subject in sources:
                self._relations[number] = relation.model_copy(update={"to": index})
                self._relations.append(Relation(subject=thing, kind="in", to=index))
                self._group = list(sources)
                return True
        return False

    def _pulled(self, word: str | None, index: int) -> None:
        """Let who pulls a rabbit out of a hat have the hat in hand."""
        if word == "emerging" and self._entries[index].height < _SMALL:
            self._relations += [Relation(subject=one, kind="holding", to=index) for one in self._pullers]
            self._pullers = []

    def again(self, entry: Entry) -> bool:
        """Take "the grill" as the one that was named before, and return whether there was one."""
        same = [i for i, other in enumerate(self._entries) if other == entry and self.subjects[i].count == 1]
        if not same or entry.tags & ANIMATE or self.pending not in {"on", "in", "at", "from", "under", "behind"}:
            return False
        index, word = same[-1], self.pending
        sources = [i for i in self._sources if i != index]
        if sources:
            kind, sources = self._kind(word, sources, index)
            if kind:
                self._relations = [
                    r
                    for r in self._relations
                    if not (r.subject in sources and r.kind == "beside")
                    and not (r.to in sources and r.kind == "beside")
                ]
                self._bind(sources, kind, index)
        self.pending = None
        return True

    def _bind(self, sources: list[int], kind: str, index: int) -> None:
        """Take down how a noun stands to those that it was announced for."""
        for source in sources:
            first, second = (index, source) if kind in _REVERSED else (source, index)
            said = _REVERSED.get(kind, kind)
            self._relations.append(Relation.model_validate({"subject": first, "kind": said, "to": second}))
        rolls = "vehicle" in self._entries[index].tags or self._entries[index].noun in _ROLLED
        if kind in {"in", "riding"} and rolls:
            self._wheel(sources, index)

    def afloat(self) -> bool:
        """Whether the last thing is a vessel."""
        return bool(self._entries) and self._entries[-1].place == "water" and "vehicle" in self._entries[-1].tags

    def _wheel(self, riders: list[int], vehicle: int) -> None:
        """Let somebody push the wheelchair that an old lady sits in, rather than the old lady."""
        for number, relation in enumerate(self._relations):
            pushes = self.subjects[relation.subject].pose in {"push", "pull"} and relation.kind in {
                "facing",
                "holding",
                "beside",
            }
            if not pushes or not (relation.subject in riders or relation.to in riders):
                continue
            rider = relation.to
            mine = Relation(subject=relation.subject, kind="in", to=vehicle)
            self._relations = [
                r.model_copy(update={"subject": rider, "kind": "riding"}) if r == mine else r for r in self._relations
            ]
            self._relations[number] = Relation(subject=relation.subject, kind="holding", to=vehicle)
            return

    def emerge(self) -> None:
        """Take "a rabbit out of a hat": the last noun is in the next one, and nobody holds it."""
        last = len(self.subjects) - 1
        kept = [r for r in self._relations if r.to != last or r.kind not in {"holding", "facing", "beside"}]
        held = [r for r in self._relations if r not in kept and r.kind == "holding"]
        self._pullers = [r.subject for r in held if "person" in self._entries[r.subject].tags]
        self._relations = kept
        self.pending, self._sources = "emerging", [last]

    def apart(self) -> list[int]:
        """Speak of the last one alone, and return who was spoken of with it."""
        group, self._group = self._group, [len(self.subjects) - 1]
        return group

    def together(self, group: list[int]) -> None:
        """Speak of several again."""
        self._group = group

    def say(self, word: str, *, verb: bool = False) -> None:
        """Take a relation word."""
        if word == "and":
            self.join()
        elif word == "of":
            # "a vase of tulips", but "a group of trees"
            last = [len(self._entries) - 1] if self._entries and self._entries[-1].noun in CONTAINERS else []
            self._of = True
            flat = bool(last) and self._entries[-1].noun in FLAT
            self.pending, self._sources = ("on_reverse" if flat else "in_reverse", last) if last else (None, [])
        else:
            self.pending, self._of = word, False
            self._sources = self._animate() if verb or word in _VERBS else list(self._group)
            if word in {"in", "wearing"}:  # "a man in a suit and a woman in a dress": he does not wear both
                dressed = {r.subject for r in self._relations if r.kind == "wearing"}
                self._sources = [i for i in self._sources if i not in dressed] or self._sources
            if word == "in_reverse" and self._entries and self._entries[-1].noun in CONTAINERS:
                self._sources = [len(self._entries) - 1]  # Santa has a sack that is full, and is not full himself
            self._sources = self._meant_by(word) or self._sources
            if word == "on" and not verb:
                self._sources = self._with_neighbours(self._sources)
            if not verb and word in _PUT and len(self._sources) > 1:  # "a cat on the bed and a lamp on the table"
                beds = {r.to for r in self._relations if r.kind in _BORNE and not self._entries[r.to].tags & ANIMATE}
                self._sources = [i for i in self._sources if i not in beds] or self._sources
            if word == "wearing":  # "a cactus in a pot wearing a hat": the pot does not
                within = [r.subject for r in self._relations if r.kind == "in" and r.to in self._sources]
                self._sources = within or self._sources

    def _meant_by(self, word: str) -> list[int]:
        """Return of whom a word is said rather than of those spoken of: of a parrot in a cage the cage hangs; none where it is of these."""
        if word == "on" and (moved := self._moved()):
            return moved
        # Of a spider in its web the web is in the window.
        kind = {"hanging_from": "in", "in": "hanging_from"}.get(word)
        return [r.to for r in self._relations if r.kind == kind and r.subject in self._sources]

    def _moved(self) -> list[int]:
        """Return who is pushed or pulled by somebody, of whom it is then told where they are: "a child on a swing"."""
        last = len(self.subjects) - 1
        alive = last > 0 and bool(self._entries[last].tags & ANIMATE)
        pushed = (r for r in self._relations if r.to == last and r.kind in {"holding", "facing", "beside"})
        return [last] if alive and any(self.subjects[r.subject].pose in {"push", "pull"} for r in pushed) else []

    def _seat_of(self, number: int, relation: Relation) -> None:
        """Let somebody push the swing that another one sits on."""
        seat = next((r.to for r in self._relations if (r.kind, r.subject) == ("on", relation.to)), None)
        pushes = self.subjects[relation.subject].pose in {"push", "pull"} and relation.kind in {
            "holding",
            "facing",
            "beside",
        }
        if seat is not None and pushes and self._entries[seat].noun in _PUSHED:
            self._relations[number] = relation.model_copy(update={"to": seat, "kind": "beside"})

    def beyond(self) -> bool:
        """Whether nouns are listed that something is full of, of which one with an article is none: "a bowl of chips and a cup"."""
        return self._of and self._listing is not None and self._listing[0] in {"in_reverse", "on_reverse"}

    def part_ways(self) -> None:
        """Let what follows be said of the next one alone: "a dog digging a hole, a cat climbing a tree"."""
        self.pending, self._listing = None, None

    def _with_neighbours(self, sources: list[int]) -> list[int]:
        """Return things with those they are next to: "an onion next to a knife on a board", where both are."""
        things = [i for i in sources if not self._entries[i].tags & ANIMATE]
        near = [
            r.subject
            for r in self._relations
            if r.kind == "beside" and r.to in things and not self._entries[r.subject].tags & ANIMATE
        ]
        small = all(self._entries[i].height < _SMALL for i in (*things, *near))
        return sorted({*near, *sources}) if near and small else sources

    def join(self) -> None:
        """Take "and" or a comma: the next noun belongs to the group of the last."""
        if self.pending in {None, "and"} and self.subjects:
            self.pending = "and"

    def perch(self, part: str) -> bool:
        """Take "on his shoulder" or "on top": the last noun is on the one it was said of.

        Args:
            part: The part of the body, or "top".

        Returns:
            Whether there was one.
        """
        last = len(self.subjects) - 1
        in_hair = self.pending == "in" and part == "hair"
        if not (self.pending == "on" or in_hair) or last < 0:
            return False
        if part == "top":  # "with a vase of tulips on top": it is the vase
            held = {r.subject: r.to for r in self._relations if r.kind in {"in", "on"} and r.to < r.subject}
            while held.get(last) and not self._entries[last].tags & ANIMATE:
                last = held[last]
        for number, relation in enumerate(self._relations):
            if last not in {relation.subject, relation.to} or relation.kind not in {
                "holding",
                "beside",
                "wearing",
                "facing",
                "in",
            }:
                continue
            host = relation.subject if relation.to == last else relation.to
            if relation.kind != "wearing":
                self._relations[number] = Relation(subject=last, kind="on", to=host, part=_PARTS.get(part))
            if _PARTS.get(part) == "lap":  # who stands has none
                self.subjects[host] = self.subjects[host].model_copy(update={"pose": "sit"})
            self.pending = None
            return True
        hosts = self._animate_before(last)
        if part == "top" or not hosts or any(last in {r.subject, r.to} for r in self._relations):
            return False
        self._relations.append(Relation(subject=last, kind="on", to=hosts[0], part=_PARTS.get(part)))
        self.pending = None  # "an elephant and a bird on its head"
        return True

    def refer(self, kind: RelationKind) -> bool:
        """Take "while a cat sits on it": the last living one stands so to the thing that was named before it; return whether there is one."""
        mine = self._animate()[-1:]
        things = [i for i, entry in enumerate(self._entries) if not entry.tags & ANIMATE and i not in mine]
        if not mine or not things or mine[0] < things[-1]:
            return False
        self._relations.append(Relation(subject=mine[0], kind=kind, to=things[-1]))
        self.pending = None
        return True

    def put(self, kind: RelationKind) -> bool:
        """Take "with a heart inside" or "with a penguin in front": the last noun is there; return whether there was one."""
        last = len(self.subjects) - 1
        hosts = [r.subject for r in self._relations if (r.kind, r.to) == ("beside", last)]
        listed = {last}  # "a raft with a pig and a goat on it": both are
        while hosts and Relation(subject=hosts[0], kind="beside", to=min(listed) - 1) in self._relations:
            listed.add(min(listed) - 1)
        for number, relation in enumerate(self._relations):
            if relation.kind == "beside" and relation.subject in hosts and relation.to in listed:
                self._relations[number] = Relation(subject=relation.to, kind=kind, to=relation.subject)
                self.pending = None
        return bool(hosts)

    def lead(self) -> None:
        """Go on with what is said of those who do something, rather than of those to whom it is done."""
        living = [i for i, entry in enumerate(self._entries) if entry.tags & ANIMATE]
        done_to = {r.to for r in self._relations}
        self._group = [
            i for i in living if i not in done_to and any(r.subject == i for r in self._relations)
        ] or living[:1]
        self.pending, self._listing = None, None

    def back(self) -> None:
        """Go on with what is said of the last living ones, though a thing was named after them."""
        self._group = self._animate()

    def keep(self) -> None:
        """Go on with what is said of the same ones: a part was named, and no thing."""
        if self.pending == "with":
            self._listing = ("with", list(self._sources))
        self.pending = None

    def shelve(self) -> None:
        """Put on a shelf what somebody reaches for, if nothing is told of where it is."""
        for relation in list(self._relations):
            one, thing = self.subjects[relation.subject], self._entries[relation.to]
            reaches = (
                one.pose == "raise" and relation.kind == "facing" and "person" in self._entries[relation.subject].tags
            )
            small = thing.height < _SMALL and thing.place == "ground" and not thing.tags & {*ANIMATE, "plant"}
            told = any(
                r.subject == relation.to or (r.to == relation.to and r.kind != "facing") for r in self._relations
            )
            if reaches and small and not told and len(self.subjects) < MAX_SUBJECTS:
                self.subjects.append(Subject(what="shelf"))
                self._entries.append(figure_of("bookshelf"))
                self._relations.append(Relation(subject=relation.to, kind="on", to=len(self.subjects) - 1))

    def _lay_on_cloths(self) -> None:
        """Set on the blanket what those who sit on it have beside them: the basket of a picnic."""
        placed = {r.subject: r.to for r in self._relations if r.kind == "on" and self._entries[r.to].noun in _CLOTHS}
        for number, relation in enumerate(self._relations):
            thing = relation.to
            laid = relation.kind == "beside" and relation.subject in placed and self._entries[thing].height < _SMALL
            if (
                laid
                and not self._entries[thing].tags & ANIMATE
                and not any(r.subject == thing for r in self._relations)
            ):
                self._relations[number] = Relation(subject=thing, kind="on", to=placed[relation.subject])
        moved = {r.subject for r in self._relations if r.kind == "on"}
        self._relations = [
            r for r in self._relations if not (r.kind == "beside" and r.to in moved and r.subject in placed)
        ]

    def omit(self) -> None:
        """Go on without a noun that is not known: "with a zither and a cap" still says with whom the cap is."""
        if self.pending in _LISTED and self._sources:
            self._listing = (self.pending, list(self._sources))
        self.pending = None

    def drop(self) -> None:
        """Forget the relation that was announced: what followed was a place or a time."""
        self.pending = None

    def _play_together(self) -> None:
        """Let several who play with one ball have it between them, and not one each."""
        for number, relation in enumerate(self._relations):
            players = self.subjects[relation.subject]
            thing = self._entries[relation.to]
            if (
                relation.kind == "holding"
                and players.count > 1
                and players.pose == "play"
                and self.subjects[relation.to].count == 1
                and thing.noun in _BALLS
            ):
                self._relations[number] = relation.model_copy(update={"kind": "around"})
                pose = "kick" if "person" in self._entries[relation.subject].tags else "walk"
                self.subjects[relation.subject] = players.model_copy(update={"pose": pose})

    def relations(self) -> list[Relation]:
        """Return the relations found, as many as a plan takes."""
        self._lay_on_cloths()
        self._play_together()
        for number, relation in enumerate(self._relations):
            self._seat_of(number, relation)
        for relation in self._relations[_MOST:]:
            kind = relation.kind.replace("_", " ")
            self.lost.append(f"{self.subjects[relation.subject].what} {kind} {self.subjects[relation.to].what}")
        return self._relations[:_MOST]
