"""What those who are spoken of have without its being named: what they do something with, what burns on them, a slope."""

from __future__ import annotations

from attrs import define

from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._sides import LIT
from limner_sketch._parse._telling import Telling
from limner_sketch.figures import Entry
from limner_sketch.figures import entry as figure_of
from limner_sketch.plan import MAX_SUBJECTS, Relation, Subject

_FOR_ALL = frozenset({"phone", "camera", "map", "flag"})  # one of several has it
_FIGHTERS = frozenset({"knight", "samurai", "gladiator", "viking", "pirate", "prince", "soldier", "ninja", "warrior"})
_TOGETHER = frozenset({"tug rope"})  # all have hold of it
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


@define
class Giving(Telling):
    """Adds subjects that nobody named."""

    def kindle(self, noun: str) -> None:
        """Set the ones spoken of on fire, unless they burn by themselves, or let them be heard."""
        for index in self._group or [len(self.subjects) - 1]:
            if self.subjects and self._entries[index].noun not in LIT and len(self.subjects) < MAX_SUBJECTS:
                self.subjects.append(Subject(what=noun))
                self._entries.append(figure_of(noun))
                self._relations.append(Relation(subject=len(self.subjects) - 1, kind="on", to=index))

    def several(self) -> bool:
        """Whether more than one of the last living ones are spoken of."""
        return sum(self.subjects[i].count for i in self._animate()) > 1

    def seated(self) -> bool:
        """Whether it is told of the last living ones that they sit."""
        return any(self.subjects[i].pose == "sit" for i in self._animate())

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
        """Give a sword to who is known to have one, and fights; who has nothing in hand uses the fists."""
        people = [i for i, one in enumerate(self._entries) if one.noun in _FIGHTERS][-1:]
        held = {r.subject for r in self._relations if r.kind == "holding"}
        for owner in people if len(self.subjects) < MAX_SUBJECTS and held.isdisjoint(people) else []:
            self.subjects.append(Subject(what="sword"))
            self._entries.append(figure_of("sword"))
            self._relations.append(Relation(subject=owner, kind="holding", to=len(self.subjects) - 1))
        if not people and held.isdisjoint(self._animate()) and self._people(self._animate()):
            self.pose("punch")

    def glove(self) -> None:
        """Give boxers their gloves."""
        if any(self._entries[i].noun == "boxer" for i in self._animate()):
            self.give(Subject(what="boxing glove"), figure_of("boxing glove"), "wearing")

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

    def race(self) -> None:
        """Let two that run against each other run one way."""
        both = self._animate()
        if len(both) == 2 and not any({r.subject, r.to} == set(both) for r in self._relations):
            self._relations.append(Relation(subject=both[0], kind="chasing", to=both[1]))

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
