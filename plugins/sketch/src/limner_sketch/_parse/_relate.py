"""Who stands how to whom: relation words between the nouns of a prompt."""

from __future__ import annotations

from attrs import define

from limner_sketch._parse._kinds import ANIMATE, CONTAINERS
from limner_sketch._parse._linking import FLAT, Linking
from limner_sketch._parse._sides import LIT
from limner_sketch._words import UNCHANGED
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
    }
)
_REVERSED: dict[str, RelationKind] = {
    "between_reverse": "between", "in_reverse": "in", "on_reverse": "on", "around_reverse": "around", "chasing_reverse": "chasing", "holding_reverse": "holding", "riding_reverse": "riding",
    "hanging_from_reverse": "hanging_from", "facing_reverse": "facing", "wearing_reverse": "wearing",
}  # fmt: skip
_MOST = 2 * MAX_SUBJECTS
_SMALL = 0.62  # metres: what is laid on a table
_FOR_ALL = frozenset({"phone", "camera", "map", "flag"})  # one of several has it
_FIGHTERS = frozenset({"knight", "samurai", "gladiator", "viking", "pirate", "prince", "soldier", "ninja", "warrior"})
_TOGETHER = frozenset({"tug rope"})  # all have hold of it
_LISTED = frozenset({"with", "wearing", "holding", "in_reverse", "on_reverse", "eating"})
_VERBS = frozenset(
    {"riding", "wearing", "holding", "chasing", "facing", "climbing", "hanging_from", "leading", "sharing"}
)
_PARTS: dict[str, Part] = {
    "head": "head", "hair": "head", "nose": "nose", "snout": "nose", "face": "nose", "trunk": "nose", "shoulder": "shoulder", "back": "back", "shell": "back",
    "lap": "lap", "knee": "lap", "hand": "hand", "arm": "hand", "paw": "hand", "finger": "hand",
}  # fmt: skip
_PUT = frozenset({"on", "in", "under", "behind", "in_front_of", "beside", "over"})
# What carries one: of several riders each has one.
_FOR_ONE = frozenset(
    {
        "bicycle",
        "motorcycle",
        "scooter",
        "skateboard",
        "surfboard",
        "snowboard",
        "pair of skis",
        "horse",
        "kick scooter",
        "unicycle",
        "broom",
    }
)
_SIDE_OF = {"left_of": ("left", "right"), "right_of": ("right", "left")}


@define
class Relating(Linking):
    """Collects subjects and the relations between them while a prompt is read."""

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
        self._group = [index]
        kind, sources = self._kind(word or "", sources, index)
        if not kind:
            if kind is None and sources and word in _TOLD:
                self.lost.append(f"{self.subjects[sources[-1]].what} {word.replace('_', ' ')} {subject.what}")
            return
        if word in _SIDE_OF:
            kind = "beside"
            self.stand("side", _SIDE_OF[word][0], sources)
            self.stand("side", _SIDE_OF[word][1], [index])
        self._bind(sources, kind, index)
        if kind in {"wearing", "holding", "in_reverse", "on_reverse"} or word in {"eating", "holding"}:
            # What is worn or held is no place to be: what follows is said of the one who wears or holds it.
            self._group = sources

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
        if kind in {"in", "riding"} and "vehicle" in self._entries[index].tags:
            self._wheel(sources, index)

    def stand(self, field: str, value: str, indices: list[int] | None = None) -> bool:
        """Say where the ones spoken of are in the picture, or how they stand; return whether there are any.

        Args:
            field: The member of a subject: ``side``, ``depth`` or ``formation``.
            value: What it is.
            indices: Which subjects; None are those spoken of.
        """
        these = (self._group or [len(self.subjects) - 1]) if indices is None else indices
        for index in these if self.subjects else ():
            if getattr(self.subjects[index], field) is None:
                self.subjects[index] = self.subjects[index].model_copy(update={field: value})
        return bool(self.subjects)

    def afloat(self) -> bool:
        """Whether the last thing is a vessel."""
        return bool(self._entries) and self._entries[-1].place == "water" and "vehicle" in self._entries[-1].tags

    def kindle(self, noun: str) -> None:
        """Set the ones spoken of on fire, unless they burn by themselves, or let them be heard."""
        for index in self._group or [len(self.subjects) - 1]:
            if self.subjects and self._entries[index].noun not in LIT and len(self.subjects) < MAX_SUBJECTS:
                self.subjects.append(Subject(what=noun))
                self._entries.append(figure_of(noun))
                self._relations.append(Relation(subject=len(self.subjects) - 1, kind="on", to=index))

    def form(self, formation: str) -> None:
        """Say how several of those stand."""
        self.stand("formation", formation, self._animate())

    def herd(self) -> bool:
        """Whether those may be many, though their name is as that of one: "sheep"."""
        return any(self.subjects[i].what in UNCHANGED for i in self._animate())

    def swell(self, count: int) -> None:
        """Let there be more of those, if there is one sort of them, of which no number was told."""
        if len(self._animate()) == 1:
            index = self._animate()[0]
            self.subjects[index] = self.subjects[index].model_copy(update={"count": count})

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

    def several(self) -> bool:
        """Whether more than one of the last living ones are spoken of."""
        return sum(self.subjects[i].count for i in self._animate()) > 1

    def alike(self) -> bool:
        """Whether the last living ones are of one sort."""
        return len(self._animate()) == 1

    def give(self, subject: Subject, entry: Entry, kind: str) -> None:
        """Let the last living ones have something that goes without being named; what follows is still said of them."""
        sources = [i for i in self._animate() if self._entries[i].tags & ANIMATE]
        own = kind in {"wearing", "holding"} or (
            entry.noun in _FOR_ONE and len(sources) + len(self.subjects) <= MAX_SUBJECTS
        )
        shared = [[i] for i in sources] if own else [sources]  # each has a hat
        shared = shared[:1] if entry.noun in _FOR_ALL else [sources] if entry.noun in _TOGETHER else shared
        for owners in shared:
            index = len(self.subjects)
            if index >= MAX_SUBJECTS or not owners:
                self.lost += [subject.what] if owners else []
                return
            rider = self.subjects[owners[0]]
            each = kind == "riding" and len(owners) == 1 and rider.count > 1 and entry.noun in _FOR_ONE
            told = {"count": rider.count, "formation": rider.formation} if each else {}
            self.subjects.append(subject.model_copy(update=told))
            self._entries.append(entry)
            self._relations += [Relation.model_validate({"subject": i, "kind": kind, "to": index}) for i in owners]

    def arm(self) -> None:
        """Give a sword to who is known to have one, and fights."""
        people = [i for i, one in enumerate(self._entries) if one.noun in _FIGHTERS][-1:]
        held = {r.subject for r in self._relations if r.kind == "holding"}
        for owner in people if len(self.subjects) < MAX_SUBJECTS and held.isdisjoint(people) else []:
            self.subjects.append(Subject(what="sword"))
            self._entries.append(figure_of("sword"))
            self._relations.append(Relation(subject=owner, kind="holding", to=len(self.subjects) - 1))

    def load(self, word: str) -> None:
        """Let the next noun be on or in the last thing."""
        self.pending, self._sources = word, [len(self.subjects) - 1]

    def descend(self, slope: Subject, entry: Entry) -> None:
        """Set the last living ones, or what they ride, on a slope."""
        sources = [i for i in self._animate() if self._entries[i].tags & (ANIMATE | {"vehicle"})]
        ridden = {r.subject: r.to for r in self._relations if r.kind == "riding"}
        index = len(self.subjects)
        if index >= MAX_SUBJECTS or not sources:
            self.lost += [slope.what] if sources else []
            return
        self.subjects.append(slope)
        self._entries.append(entry)
        for source in dict.fromkeys(ridden.get(i, i) for i in sources):
            self._relations.append(Relation(subject=source, kind="on", to=index))
        self.pending = None

    def pair(self) -> None:
        """Let two that were named as one do something with each other."""
        both = self._animate()
        if len(both) == 1 and self.subjects[both[0]].count == 2 and len(self.subjects) < MAX_SUBJECTS:
            single = self.subjects[both[0]].model_copy(update={"count": 1})
            self.subjects[both[0]] = single
            self.subjects.append(single)
            self._entries.append(self._entries[both[0]])
            both = [both[0], len(self.subjects) - 1]
        if len(both) == 2:
            self._relations.append(Relation(subject=both[0], kind="beside", to=both[1]))
            self._group = both

    def emerge(self) -> None:
        """Take "a rabbit out of a hat": the last noun is in the next one, and nobody holds it."""
        last = len(self.subjects) - 1
        self._relations = [r for r in self._relations if r.to != last or r.kind not in {"holding", "facing", "beside"}]
        self.pending, self._sources = "emerging", [last]

    def double(self) -> None:
        """Let there be two of what somebody has in each hand."""
        last = len(self.subjects) - 1
        if last >= 0 and self.subjects[last].count == 1:
            self.subjects[last] = self.subjects[last].model_copy(update={"count": 2})

    def apart(self) -> list[int]:
        """Speak of the last one alone, and return who was spoken of with it."""
        group, self._group = self._group, [len(self.subjects) - 1]
        return group

    def together(self, group: list[int]) -> None:
        """Speak of several again."""
        self._group = group

    def imagine(self) -> None:
        """Let the noun that comes next be in the last one, a bubble over somebody's head."""
        self.pending, self._sources = "in_reverse", [len(self.subjects) - 1]

    def promise(self) -> None:
        """Let the last living ones hold the thing that is named after the one they give it to."""
        self._givers = self._animate()

    def offers(self) -> bool:
        """Whether the noun that was named last is held by somebody."""
        last = len(self.subjects) - 1
        return any(r.kind == "holding" and r.to == last for r in self._relations)

    def hand(self, subject: Subject, entry: Entry, kind: str) -> None:
        """Let the one that was named last have something, and nobody else of the group."""
        host, index = len(self.subjects) - 1, len(self.subjects)
        if index >= MAX_SUBJECTS:
            self.lost.append(subject.what)
            return
        self.subjects.append(subject)
        self._entries.append(entry)
        self._relations.append(Relation.model_validate({"subject": host, "kind": kind, "to": index}))

    def furnish(self, subject: Subject, entry: Entry) -> None:
        """Add a thing that nobody named, and of which nothing is said, if there is room for it."""
        if len(self.subjects) >= MAX_SUBJECTS:
            return
        self.subjects.append(subject)
        self._entries.append(entry)

    def say(self, word: str, *, verb: bool = False) -> None:
        """Take a relation word."""
        if word == "and":
            self.join()
        elif word == "of":
            # "a vase of tulips", but "a group of trees"
            last = [len(self._entries) - 1] if self._entries and self._entries[-1].noun in CONTAINERS else []
            flat = bool(last) and self._entries[-1].noun in FLAT
            self.pending, self._sources = ("on_reverse" if flat else "in_reverse", last) if last else (None, [])
        else:
            self.pending = word
            self._sources = self._animate() if verb or word in _VERBS else list(self._group)
            if word in {"in", "wearing"}:  # "a man in a suit and a woman in a dress": he does not wear both
                dressed = {r.subject for r in self._relations if r.kind == "wearing"}
                self._sources = [i for i in self._sources if i not in dressed] or self._sources
            if word == "in_reverse" and self._entries and self._entries[-1].noun in CONTAINERS:
                self._sources = [len(self._entries) - 1]  # Santa has a sack that is full, and is not full himself
            if word == "hanging_from":  # of a parrot in a cage the cage hangs
                cages = [r.to for r in self._relations if r.kind == "in" and r.subject in self._sources]
                self._sources = cages or self._sources
            if word == "on" and not verb:
                self._sources = self._with_neighbours(self._sources)
            if not verb and word in _PUT and len(self._sources) > 1:  # "a cat on the bed and a lamp on the table"
                beds = {r.to for r in self._relations if r.kind in _PUT}
                self._sources = [i for i in self._sources if i not in beds] or self._sources
            if word == "wearing":  # "a cactus in a pot wearing a hat": the pot does not
                within = [r.subject for r in self._relations if r.kind == "in" and r.to in self._sources]
                self._sources = within or self._sources

    def dress_trees(self, noun: str) -> None:
        """Let trees of no sort in particular look as they do in a season."""
        for index, entry in enumerate(self._entries):
            if entry.noun == "tree" and not self.subjects[index].colour:
                self._entries[index] = figure_of(noun)
                self.subjects[index] = self.subjects[index].model_copy(update={"what": noun})

    def soar(self) -> None:
        """Let birds fly that are over a place."""
        for index in self._animate():
            if "bird" in self._entries[index].tags and self.subjects[index].pose is None:
                self.subjects[index] = self.subjects[index].model_copy(update={"pose": "fly"})

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
        if self.pending != "on" or last < 0:
            return False
        for number, relation in enumerate(self._relations):
            if last not in {relation.subject, relation.to} or relation.kind not in {
                "holding",
                "beside",
                "wearing",
                "facing",
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

    def tell(self, look: str) -> None:
        """Say of the ones spoken of how a part of them looks."""
        sources = self._sources if self.pending != "and" else self._listing[1] if self._listing else []
        for index in sources:
            subject = self.subjects[index]
            self.subjects[index] = subject.model_copy(update={"look": (*subject.look, look)[:6]})

    def smile(self) -> bool:
        """Give the things spoken of a face, and return whether they had none."""
        bare = [i for i in self._sources if not self._entries[i].tags & ANIMATE]
        for index in bare:
            mood = self.subjects[index].mood or "happy"
            self.subjects[index] = self.subjects[index].model_copy(update={"mood": mood})
        return bool(bare)

    def back(self) -> None:
        """Go on with what is said of the last living ones, though a thing was named after them."""
        self._group = self._animate()

    def unlit(self) -> None:
        """Take a plain cake for the one with candles of its own: how many there are is told."""
        for index, entry in enumerate(self._entries):
            if entry.noun == "birthday cake":
                self._entries[index] = figure_of("cake")
                self.subjects[index] = self.subjects[index].model_copy(update={"what": "cake"})

    def keep(self) -> None:
        """Go on with what is said of the same ones: a part was named, and no thing."""
        if self.pending == "with":
            self._listing = ("with", list(self._sources))
        self.pending = None

    def single_out(self, which: str) -> bool:
        """Let what follows be said of one of several in a row: "five penguins, the middle one wearing a hat".

        Args:
            which: ``first``, ``middle`` or ``last``.

        Returns:
            Whether there are several of one sort, and room for one of them by itself.
        """
        many = [i for i, one in enumerate(self.subjects) if one.count > 1]
        if len(many) != 1 or many[0] != len(self.subjects) - 1 or len(self.subjects) + 2 > MAX_SUBJECTS:
            return False
        index, subject = (
            many[0],
            self.subjects[many[0]].model_copy(update={"formation": self.subjects[many[0]].formation or "row"}),
        )
        count = subject.count
        before = {"first": 0, "middle": count // 2, "last": count - 1}[which]
        counts = [(before, False), (1, True), (count - 1 - before, False)]
        entry = self._entries.pop(index)
        self.subjects.pop(index)
        for number, single in counts:
            if number:
                self.subjects.append(subject.model_copy(update={"count": number}))
                self._entries.append(entry)
                if single:
                    chosen = len(self.subjects) - 1
        told = [r for r in self._relations if index in {r.subject, r.to}]
        for new in range(index + 1, len(self.subjects)):
            self._relations += [
                r.model_copy(update={"subject": new} if r.subject == index else {"to": new}) for r in told
            ]
        self._group, self.pending, self._listing = [chosen], None, None
        return True

    def part(self, colour: str) -> bool:
        """Give one of several a colour of its own: "two cars, one red, one blue"; return whether there were several."""
        plain = [i for i, one in enumerate(self.subjects) if not one.colour and (one.count > 1 or i in self._parted)]
        index = plain[-1] if plain else None
        if index is None:
            return False
        subject, several = self.subjects[index], self.subjects[index].count > 1
        if several and len(self.subjects) < MAX_SUBJECTS:
            self.subjects[index] = subject.model_copy(update={"count": subject.count - 1})
            self.subjects.append(subject.model_copy(update={"count": 1, "colour": colour}))
            self._entries.append(self._entries[index])
            new = len(self.subjects) - 1
            self._relations += [r.model_copy(update={"subject": new}) for r in self._relations if r.subject == index]
            self._relations += [r.model_copy(update={"to": new}) for r in self._relations if r.to == index]
            self._parted.add(index)
        else:
            self.subjects[index] = subject.model_copy(update={"colour": colour})
        return True

    def appose(self) -> None:
        """Take "two dogs, a retriever and a labrador" as two dogs, and not as four."""
        for index, (subject, entry) in enumerate(zip(self.subjects, self._entries, strict=True)):
            after = range(index + 1, min(len(self.subjects), index + 1 + subject.count))
            same = [i for i in after if self._entries[i] == entry and self.subjects[i].what != subject.what]
            if subject.count < 2 or sum(self.subjects[i].count for i in same) != subject.count:
                continue
            moved = {old: old - (old > index) for old in range(len(self.subjects)) if old != index}
            del self.subjects[index], self._entries[index]
            self._relations = [
                r.model_copy(update={"subject": moved[r.subject], "to": moved[r.to]})
                for r in self._relations
                if index not in {r.subject, r.to}
            ]
            return

    def omit(self) -> None:
        """Go on without a noun that is not known: "with a zither and a cap" still says with whom the cap is."""
        if self.pending in _LISTED and self._sources:
            self._listing = (self.pending, list(self._sources))
        self.pending = None

    def nurse(self) -> None:
        """Let young ones be much smaller than the grown ones of their sort that are with them."""
        grown = {
            e.noun for e, s in zip(self._entries, self.subjects, strict=True) if s.size in {"normal", "large", "huge"}
        }
        for index, (entry, subject) in enumerate(zip(self._entries, self.subjects, strict=True)):
            if subject.size == "small" and entry.noun in grown and entry.tags & ANIMATE and "person" not in entry.tags:
                self.subjects[index] = subject.model_copy(update={"size": "tiny"})

    def drop(self) -> None:
        """Forget the relation that was announced: what followed was a place or a time."""
        self.pending = None

    def pose(self, pose: str) -> None:
        """Let the ones spoken of do something."""
        for index in self._animate():
            if self.subjects[index].pose is None:
                self.subjects[index] = Subject.model_validate({**self.subjects[index].model_dump(), "pose": pose})

    def feel(self, mood: str) -> None:
        """Let the last living ones look as they feel."""
        for index in self._animate():
            self.subjects[index] = Subject.model_validate({**self.subjects[index].model_dump(), "mood": mood})

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
        """Return the relations found, as many as a plan takes."""
        for relation in self._relations[_MOST:]:
            kind = relation.kind.replace("_", " ")
            self.lost.append(f"{self.subjects[relation.subject].what} {kind} {self.subjects[relation.to].what}")
        return self._relations[:_MOST]
