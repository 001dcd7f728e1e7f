"""Which of those that were named is spoken of: one of several, the other one, the smaller one, he, she and it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._linking import Linking
from limner_sketch._words import singular
from limner_sketch.plan import MAX_SUBJECTS

_SIZES = {"tiny": 0.4, "small": 0.7, "normal": 1.0, "large": 1.4, "huge": 2.0}
_WOMEN = (
    "woman", "girl", "ess", "lady", "mother", "mom", "mum", "grandma", "granny", "queen", "witch", "bride", "sister", "daughter", "aunt", "ballerina", "mermaid", "wife", "fairy", "niece",
)  # fmt: skip
_MEN = (
    "man", "boy", "father", "dad", "grandpa", "king", "prince", "wizard", "groom", "brother", "son", "uncle", "husband", "knight", "monk", "santa", "cowboy", "nephew",
)  # fmt: skip


@define
class Singling(Linking):
    """Speaks of some of the subjects, and no longer of all of them."""

    _singled: list[int] = field(factory=list)

    def single_out(self, which: str) -> bool:
        """Let what follows be said of one of several: "five penguins, the middle one wearing a hat".

        Args:
            which: ``first``, ``middle`` or ``last`` of a row; ``any`` when they stand in none.

        Returns:
            Whether there are several of one sort, and room for one of them by itself.
        """
        many = [i for i, one in enumerate(self.subjects) if one.count > 1]
        if not many or len(self.subjects) + 2 > MAX_SUBJECTS:
            return False
        index = many[-1]
        subject = self.subjects[index]
        if which != "any":
            self.subjects[index] = subject.model_copy(update={"formation": subject.formation or "row"})
        before = {"first": 0, "any": 0, "middle": subject.count // 2, "last": subject.count - 1}[which]
        parts = self._split(index, [count for count in (before, 1, subject.count - 1 - before) if count])
        chosen = parts[1] if before else parts[0]
        self._singled = [i for i in parts if i != chosen]
        self._group, self.pending, self._listing = [chosen], None, None
        return True

    def others(self) -> bool:
        """Speak of those that were not singled out; return whether there are any."""
        if not self._singled:
            return False
        self._group, self._singled = self._singled, list(self._group)
        self.pending, self._listing = None, None
        return True

    def begin(self) -> None:
        """Speak of nobody yet: another sentence begins."""
        self._group, self._singled, self.pending, self._listing = [], [], None, None

    def compare(self, *, largest: bool) -> bool:
        """Speak of the largest, or the smallest one; return whether they differ."""
        heights = [_SIZES[one.size] * entry.height for one, entry in zip(self.subjects, self._entries, strict=True)]
        alive = [i for i, entry in enumerate(self._entries) if entry.tags & ANIMATE]
        among = alive if len(alive) > 1 else list(range(len(self.subjects)))
        if len({heights[i] for i in among}) < 2:
            return False
        self._only([(max if largest else min)(among, key=lambda i: heights[i])])
        return True

    def coloured(self, colour: str) -> bool:
        """Speak of the one that has a colour: "the black one"; return whether there is one."""
        same = [i for i, one in enumerate(self.subjects) if one.colour == colour]
        if same:
            self._only(same[-1:])
        return bool(same)

    def looking(self, look: str) -> bool:
        """Speak of the one that looks so: "the fat one"; return whether there is one."""
        same = [i for i, one in enumerate(self.subjects) if look in one.look]
        if same:
            self._only(same[-1:])
        return bool(same)

    def speak_of(self, pronoun: str) -> bool:
        """Speak of him, her or it alone, if it is told which of those that were named that is; return whether it is."""
        alive = [i for i, entry in enumerate(self._entries) if entry.tags & ANIMATE]
        people = [i for i in alive if "person" in self._entries[i].tags]
        if pronoun == "it":
            meant = [i for i in alive if i not in people or self._entries[i].noun == "baby"]
        else:
            ends = _WOMEN if pronoun == "she" else _MEN
            named = [i for i in people if singular(self.subjects[i].what).endswith(ends)]
            meant = [i for i in named if pronoun == "she" or not singular(self.subjects[i].what).endswith(_WOMEN)]
            others = [
                i for i in people if not singular(self.subjects[i].what).endswith(_MEN if pronoun == "she" else _WOMEN)
            ]
            meant = meant or (others if len(others) == 1 else [])  # "a queen and a jester, he is juggling"
        if not meant or (len(alive) < 2 and self._group == meant):
            return False
        self._only(meant[-1:])
        return True

    def narrow(self) -> None:
        """Speak of the last living one of several: "a man and a boy, who is eating"."""
        alive = [i for i in self._group if self._entries[i].tags & ANIMATE]
        if len(alive) > 1 and self.subjects[alive[-1]].count == 1:
            self._only(alive[-1:])

    def _only(self, indices: list[int]) -> None:
        self._group, self._singled = indices, [i for i in range(len(self.subjects)) if i not in indices]
        self.pending, self._listing = None, None

    def _split(self, index: int, counts: Sequence[int]) -> list[int]:
        """Put several subjects in the place of one, so many of each; return their indices."""
        subject, entry = self.subjects[index], self._entries[index]
        self.subjects[index : index + 1] = [subject.model_copy(update={"count": count}) for count in counts]
        self._entries[index : index + 1] = [entry] * len(counts)
        parts = list(range(index, index + len(counts)))

        def now(old: int) -> list[int]:
            return parts if old == index else [old + (len(counts) - 1 if old > index else 0)]

        self._relations = [
            r.model_copy(update={"subject": first, "to": second})
            for r in self._relations
            for first in now(r.subject)
            for second in now(r.to)
        ]
        self._group = [new for old in self._group for new in now(old)]
        self._sources = [new for old in self._sources for new in now(old)]
        self._givers = [new for old in self._givers for new in now(old)]
        self._parted = {new for old in self._parted for new in now(old)}
        return parts
