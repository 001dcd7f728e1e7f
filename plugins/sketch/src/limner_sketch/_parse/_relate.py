"""Who stands how to whom: relation words between the nouns of a prompt."""

from __future__ import annotations

from attrs import define, field

from limner_sketch.figures import Entry
from limner_sketch.plan import MAX_SUBJECTS, Relation, RelationKind, Subject

_ANIMATE = frozenset({"animal", "person", "bird", "creature", "robot"})
_WORN = frozenset({"wear", "hat", "glasses", "scarf", "clothing"})
_CONTAINERS = frozenset(
    {
        "vase",
        "bowl",
        "plate",
        "bathtub",
        "shopping cart",
        "shopping bag",
        "treasure chest",
        "barrel",
        "backpack",
        "cooking pot",
        "basket",
        "box",
        "bucket",
        "pot",
        "jar",
        "crate",
        "wheelbarrow",
        "cart",
        "wagon",
        "bag",
        "nest",
        "chest",
    }
)
_HELD = frozenset(
    {"umbrella", "kite", "fishing rod", "flag", "broom", "spear", "surfboard", "ladder", "shovel", "rake"}
)
# What is ridden by whoever is "on" it.
_RIDDEN = frozenset(
    {"broom", "bicycle", "motorcycle", "scooter", "skateboard", "surfboard", "sled", "snowboard", "tricycle"}
)
_MOUNTS = frozenset(
    {"horse", "pony", "donkey", "camel", "elephant", "dragon", "unicorn", "llama", "ostrich", "pegasus"}
)
_FLAT = frozenset({"plate", "tray"})
_TABLES = frozenset({"table", "desk", "shelf", "kitchen table"})
_HANDY = 2.0  # metres: a tool that can be carried
_ON_TABLE = 0.8  # metres: what a table is laid with
_LISTED = frozenset({"with", "wearing", "holding", "in_reverse", "on_reverse", "eating"})
_VERBS = frozenset({"riding", "wearing", "holding", "chasing", "facing"})


@define
class Relating:
    """Collects subjects and the relations between them while a prompt is read."""

    subjects: list[Subject] = field(factory=list)
    pending: str | None = None
    _entries: list[Entry] = field(factory=list)
    _relations: list[Relation] = field(factory=list)
    _group: list[int] = field(factory=list)
    _sources: list[int] = field(factory=list)
    _listing: tuple[str, list[int]] | None = None

    def add(self, subject: Subject, entry: Entry) -> None:
        """Take the next noun, in the relation that was announced for it."""
        index = len(self.subjects)
        self.subjects.append(subject)
        self._entries.append(entry)
        word, self.pending = self.pending, None
        if word == "and" and self._listing and self._listing[0] in {"holding", "eating"} and "person" in entry.tags:
            self._listing = None  # "a boy playing the trumpet and a girl playing the violin": she is not held
            self._group = []
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
        self._group = [index]
        kind = self._kind(word or "", sources, entry, subject)
        if kind is None:
            return
        for source in sources:
            if kind in {"in_reverse", "on_reverse"}:
                held: RelationKind = "in" if kind == "in_reverse" else "on"
                self._relations.append(Relation(subject=index, kind=held, to=source))
            elif kind in {"wearing", "holding"} or source != index:
                self._relations.append(Relation.model_validate({"subject": source, "kind": kind, "to": index}))
        if kind in {"wearing", "holding", "in_reverse", "on_reverse"}:
            # What is worn or held is no place to be: what follows is said of the one who wears or holds it.
            self._group = sources

    def give(self, subject: Subject, entry: Entry, kind: str) -> None:
        """Let the last living ones have something that goes without being named; what follows is still said of them."""
        sources = [i for i in self._animate() if self._entries[i].tags & _ANIMATE]
        index = len(self.subjects)
        if index >= MAX_SUBJECTS or not sources:
            return
        self.subjects.append(subject)
        self._entries.append(entry)
        self._relations += [Relation.model_validate({"subject": i, "kind": kind, "to": index}) for i in sources]

    def behind(self, subject: Subject, entry: Entry) -> None:
        """Add a thing behind the first one."""
        index = len(self.subjects)
        self.subjects.append(subject)
        self._entries.append(entry)
        if index:
            self._relations.append(Relation(subject=index, kind="behind", to=0))

    def has(self, entry: Entry) -> bool:
        """Whether a thing was named already."""
        return entry in self._entries

    def alive(self) -> bool:
        """Whether anybody is spoken of who can do something."""
        return any(entry.tags & _ANIMATE for entry in self._entries)

    def last_animal(self) -> Entry | None:
        """Return what the last living one is, if it is an animal."""
        living = [entry for entry in self._entries if entry.tags & _ANIMATE]
        return (
            living[-1] if living and living[-1].tags & {"animal", "bird"} and "person" not in living[-1].tags else None
        )

    def say(self, word: str, *, verb: bool = False) -> None:
        """Take a relation word."""
        if word == "and":
            self.join()
        elif word == "of":
            # "a vase of tulips", but "a group of trees"
            last = [len(self._entries) - 1] if self._entries and self._entries[-1].noun in _CONTAINERS else []
            flat = bool(last) and self._entries[-1].noun in _FLAT
            self.pending, self._sources = ("on_reverse" if flat else "in_reverse", last) if last else (None, [])
        else:
            self.pending = word
            self._sources = self._animate() if verb or word in _VERBS else list(self._group)
            if word == "wearing":  # "a cactus in a pot wearing a hat": the pot does not
                within = [r.subject for r in self._relations if r.kind == "in" and r.to in self._sources]
                self._sources = within or self._sources

    def join(self) -> None:
        """Take "and" or a comma: the next noun belongs to the group of the last."""
        if self.pending in {None, "and"} and self.subjects:
            self.pending = "and"

    def perch(self) -> bool:
        """Take "on his shoulder" or "on top": the last noun is on the one it was said of.

        Returns:
            Whether there was one.
        """
        last = len(self.subjects) - 1
        if self.pending != "on" or last < 0:
            return False
        for number, relation in enumerate(self._relations):
            if last not in {relation.subject, relation.to} or relation.kind not in {"holding", "beside", "wearing"}:
                continue
            host = relation.subject if relation.to == last else relation.to
            if relation.kind != "wearing":
                self._relations[number] = Relation(subject=last, kind="on", to=host)
            self.pending = None
            return True
        return False

    def drop(self) -> None:
        """Forget the relation that was announced: what followed was a place or a time."""
        self.pending = None

    def pose(self, pose: str) -> None:
        """Let the ones spoken of do something."""
        for index in self._animate():
            if self.subjects[index].pose is None:
                self.subjects[index] = Subject.model_validate({**self.subjects[index].model_dump(), "pose": pose})

    def person(self) -> bool:
        """Whether the ones spoken of are people."""
        return self._people(self._group)

    def look(self, look: str) -> None:
        """Say how the people spoken of look; what follows after "and" is said of them, too."""
        sources = list(self._group)
        for index in sources:
            if "person" in self._entries[index].tags:
                subject = self.subjects[index]
                self.subjects[index] = subject.model_copy(update={"look": (*subject.look, look)[:6]})
        self._listing = ("with", sources)
        self.pending = None

    def paint(self, colour: str) -> bool:
        """Give the last noun a colour, and return whether it had none."""
        if not self.subjects or self.subjects[-1].colour:
            return False
        self.subjects[-1] = self.subjects[-1].model_copy(update={"colour": colour})
        return True

    def relations(self) -> list[Relation]:
        """Return the relations found."""
        return self._relations[:16]

    def _animate(self) -> list[int]:
        """Return the group spoken of, or the last living ones when it is a thing."""
        if any(self._entries[i].tags & _ANIMATE for i in self._group):
            return list(self._group)
        living = [i for i, entry in enumerate(self._entries) if entry.tags & _ANIMATE]
        return living[-1:] or list(self._group)

    def _people(self, sources: list[int]) -> bool:
        return any("person" in self._entries[i].tags for i in sources)

    def _kind(self, word: str, sources: list[int], entry: Entry, subject: Subject) -> str | None:
        living = any(self._entries[i].tags & _ANIMATE for i in sources)
        if word == "over" and entry.place == "sky" and living:
            return "over"
        if entry.place == "sky" or not sources or word == "at":
            return "facing" if word == "facing" and sources else None
        if word == "on" and living and (entry.noun in _RIDDEN or (entry.noun in _MOUNTS and self._people(sources))):
            return "riding"
        if word in {"with", "in", "wearing"} and entry.tags & _WORN:
            return "wearing" if living or word == "wearing" else "beside"
        if word == "with" and all(self._entries[i].noun in _TABLES for i in sources) and entry.height < _ON_TABLE:
            return "on_reverse"
        if word == "with":
            small = entry.height <= 0.9 and not entry.tags & (_ANIMATE | {"plant", "furniture", "vehicle", "building"})
            return (
                "holding"
                if living
                and (
                    small
                    or entry.noun in _HELD
                    or ("tool" in entry.tags and entry.height < _HANDY)
                    or "balloon" in entry.noun
                )
                and (subject.count == 1 or (entry.noun in _HELD and any(self.subjects[i].count > 1 for i in sources)))
                else "beside"
            )
        if word == "holding" and (entry.height > 2.5 or entry.tags & {"building", "furniture", "scenery"}):
            return "beside"
        return word
