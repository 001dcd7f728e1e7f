"""What is said of those who are spoken of: how they look, feel and stand, what they do."""

from __future__ import annotations

from attrs import define

from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._singling import Singling
from limner_sketch._words import UNCHANGED
from limner_sketch.figures import Entry
from limner_sketch.figures import entry as figure_of
from limner_sketch.plan import MAX_SUBJECTS, Subject

# What is a sort of what: by a tag, or by the module that its breeds are in.
_SORTS = {
    "bird": "bird",
    "flower": "flower",
    "tree": "tree",
    "dog": "dogs",
    "puppy": "dogs",
    "cat": "cats",
    "horse": "horses",
    "person": "person",
}


def is_a(one: Entry, sort: Entry) -> bool:
    """Whether a thing is of a sort: a golden retriever is a dog."""
    return one == sort or _SORTS.get(sort.noun) in one.tags | {one.module}


@define
class Telling(Singling):
    """Changes subjects that were named by what is said of them."""

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

    def double(self) -> None:
        """Let there be two of what somebody has in each hand."""
        last = len(self.subjects) - 1
        if last >= 0 and self.subjects[last].count == 1:
            self.subjects[last] = self.subjects[last].model_copy(update={"count": 2})

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

    def unlit(self) -> None:
        """Take a plain cake for the one with candles of its own: how many there are is told."""
        for index, entry in enumerate(self._entries):
            if entry.noun == "birthday cake":
                self._entries[index] = figure_of("cake")
                self.subjects[index] = self.subjects[index].model_copy(update={"what": "cake"})

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
            same = [i for i in after if is_a(self._entries[i], entry) and self.subjects[i].what != subject.what]
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

    def nurse(self) -> None:
        """Let young ones be much smaller than the grown ones of their sort that are with them."""
        grown = {
            e.noun for e, s in zip(self._entries, self.subjects, strict=True) if s.size in {"normal", "large", "huge"}
        }
        for index, (entry, subject) in enumerate(zip(self._entries, self.subjects, strict=True)):
            if subject.size == "small" and entry.noun in grown and entry.tags & ANIMATE and "person" not in entry.tags:
                self.subjects[index] = subject.model_copy(update={"size": "tiny"})

    def pose(self, pose: str) -> None:
        """Let the ones spoken of do something."""
        for index in self._animate():
            stands = self.subjects[index].pose == "stand" and pose == "raise"  # "standing on a chair to reach a jar"
            if self.subjects[index].pose is None or stands:
                self.subjects[index] = Subject.model_validate({**self.subjects[index].model_dump(), "pose": pose})

    def go(self, pose: str) -> bool:
        """Let a thing move that was named last, after somebody: "with coins floating around her"; return whether it was a thing."""
        last = len(self.subjects) - 1
        if self.pending or last < 1 or self._entries[last].tags & (ANIMATE | {"vehicle", "fantasy"}):
            return False
        if any(r.to == last and r.kind in {"wearing", "riding"} for r in self._relations):
            return False  # "a dog wearing a cape flying": the cape does not
        self.subjects[last] = Subject.model_validate({**self.subjects[last].model_dump(), "pose": pose})
        self._group = [last]
        return True

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

    def be(self, **told: str) -> bool:
        """Say what the one is that was named last, or singled out: "the last one is yellow"; return whether that is new.

        Args:
            told: Members of a subject.
        """
        indices = self._group if self._singled else [len(self.subjects) - 1]
        if not self.subjects or not indices:
            return False
        plain = Subject(what="thing")
        new = [i for i in indices if all(getattr(self.subjects[i], name) == getattr(plain, name) for name in told)]
        for index in new:
            self.subjects[index] = self.subjects[index].model_copy(update=told)
        return bool(new)

    def paint(self, colour: str) -> bool:
        """Give the last noun a colour, and return whether it had none."""
        return self.be(colour=colour)
