"""Who and what a prompt has named so far, and what is asked about them."""

from __future__ import annotations

from attrs import define, field

from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._wholes import shows
from limner_sketch.figures import Entry
from limner_sketch.figures._limbs import animated, may_live
from limner_sketch.plan import Relation, Subject

_RIDERS = frozenset({"cowboy", "cowgirl", "knight", "prince", "princess", "king", "queen", "jockey"})
WATERS = frozenset({"underwater", "sea"})
_HIGH = 1.2  # metres
_DONE = frozenset({"facing", "holding", "riding", "climbing", "chasing", "hanging_from", "leading"})
_DRINKS = frozenset({"bottle", "wine bottle", "jug", "juice", "milk", "cocktail", "beer", "wine glass"})


@define
class Cast:
    """The subjects so far.

    Attributes:
        subjects: What is said of each.
        pending: The relation that was announced for the next noun.
        lost: What could not be taken up.
    """

    subjects: list[Subject] = field(factory=list)
    pending: str | None = None
    lost: list[str] = field(factory=list)
    _parted: set[int] = field(factory=set)
    _entries: list[Entry] = field(factory=list)
    _relations: list[Relation] = field(factory=list)
    _group: list[int] = field(factory=list)
    _sources: list[int] = field(factory=list)
    _listing: tuple[str, list[int]] | None = None
    _of: bool = False
    _givers: list[int] = field(factory=list)

    def mounted(self) -> bool:
        """Whether the last one named is somebody who rides a horse, where nothing else is told."""
        return bool(self._entries) and self._entries[-1].noun in _RIDERS

    def sorts(self) -> list[Entry]:
        """Return what the things named so far are."""
        return list(self._entries)

    def busy(self) -> bool:
        """Whether all of those spoken of do something already."""
        doing = {r.subject for r in self._relations if r.kind in _DONE}
        return bool(self._group) and all(self.subjects[i].pose or i in doing for i in self._animate())

    def built(self) -> bool:
        """Whether the last one is no living one, and high: a building, a tree, a telephone box."""
        last = self._entries[-1] if self._entries else None
        return last is not None and (
            bool(last.tags & {"building", "tree"})
            or (last.height > _HIGH and not last.tags & {"animal", "person", "vehicle"})
        )

    def up_there(self) -> bool:
        """Whether what was named last is in the sky, and something before it is not."""
        aloft = [entry.place in {"sky", "air"} for entry in self._entries]
        return bool(aloft) and aloft[-1] and not all(aloft)

    def vehicle(self) -> bool:
        """Whether the last thing is a vehicle."""
        return bool(self._entries) and "vehicle" in self._entries[-1].tags

    def many(self) -> int:
        """Return how many are spoken of, of the living ones if there are any."""
        return sum(self.subjects[i].count for i in self._animate())

    def handy(self) -> bool:
        """Whether the last living ones have hands for a tool."""
        return any("person" in self._entries[i].tags for i in self._animate())

    def has(self, entry: Entry) -> bool:
        """Whether a thing was named already."""
        return entry in self._entries

    def shown(self, phrase: str) -> bool:
        """Whether the drawing of a thing that was named shows what a phrase says."""
        return any(shows(entry, phrase) for entry in self._entries)

    def drinks(self) -> bool:
        """Whether the last thing is something to drink."""
        return bool(self._entries) and bool(self._entries[-1].tags & {"drink"} or self._entries[-1].noun in _DRINKS)

    def player(self) -> str:
        """Return the sport of a player that was named: "tennis" of a tennis player."""
        words = [subject.what.split()[0] for subject in self.subjects]
        people = [word for word, entry in zip(words, self._entries, strict=True) if "person" in entry.tags]
        return people[-1] if people else ""

    def named(self, word: str) -> bool:
        """Whether a word is part of what a thing was called."""
        return any(word in subject.what.split() for subject in self.subjects)

    def alive(self) -> bool:
        """Whether anybody is spoken of who can do something."""
        return any(entry.tags & ANIMATE for entry in self._entries)

    def enliven(self) -> None:
        """Let the things that were named last come to life, if they may."""
        for number in self._group:
            if may_live(self._entries[number]):
                self._entries[number] = animated(self._entries[number])

    def ashore(self) -> bool:
        """Whether somebody is spoken of who does not live in water."""
        return any(entry.tags & ANIMATE and entry.home not in WATERS for entry in self._entries)

    def last_animal(self) -> Entry | None:
        """Return what the last living one is, if it is an animal."""
        living = [entry for entry in self._entries if entry.tags & ANIMATE]
        return (
            living[-1] if living and living[-1].tags & {"animal", "bird"} and "person" not in living[-1].tags else None
        )

    def person(self) -> bool:
        """Whether the ones spoken of are people."""
        return self._people(self._group)

    def host(self) -> Entry | None:
        """Return what the next noun may be a part of."""
        sources = self._sources if self.pending != "and" else self._listing[1] if self._listing else []
        return self._entries[sources[-1]] if sources else None

    def single(self) -> bool:
        """Whether one person is named, and nothing else that lives."""
        return [one.count for one, entry in zip(self.subjects, self._entries, strict=True) if entry.tags & ANIMATE] == [
            1
        ]

    def roofed(self) -> bool:
        """Whether something is said to be on the roof of a building that was named."""
        return self.pending == "on" and any(entry.tags & {"building", "vehicle"} for entry in self._entries)

    def have(self) -> bool:
        """Whether nouns are listed that living ones have."""
        return self._listing is not None and any(self._entries[i].tags & ANIMATE for i in self._listing[1])

    def listing(self) -> bool:
        """Whether nouns are listed of which the same is said."""
        return self._listing is not None

    def _animate(self) -> list[int]:
        """Return the group spoken of, or the last living ones when it is a thing."""
        alive = [i for i in self._group if self._entries[i].tags & ANIMATE]
        if alive:
            return alive
        living = [i for i, entry in enumerate(self._entries) if entry.tags & ANIMATE]
        return living[-1:] or list(self._group)

    def _animate_before(self, index: int) -> list[int]:
        """Return the last living one that was named before a noun."""
        return [i for i, entry in enumerate(self._entries[:index]) if entry.tags & ANIMATE][-1:]

    def _people(self, sources: list[int]) -> bool:
        return any("person" in self._entries[i].tags for i in sources)
