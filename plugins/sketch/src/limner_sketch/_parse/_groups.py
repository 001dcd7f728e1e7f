"""Several people by one word: a family, a band with its instruments, a crew, a class with its teacher."""

from __future__ import annotations

from attrs import define, evolve

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._doings import DOINGS
from limner_sketch._parse._ensembles import Member
from limner_sketch._parse._ones import Ones
from limner_sketch._parse._read import Found, Modifiers
from limner_sketch._words import is_plural
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, Subject

_FOR_BABIES = frozenset({"stroller", "pram", "cradle", "crib", "cradles", "diapers", "crawling"})
# What several people wear who are all drawn as the same figure.
_CLOTHES = ("teal", "burgundy", "navy", "olive")
# What stands between a group and those who are in it.
_OPENERS = frozenset({"with", "of", "including", "on", "in", "at", ",", "performing", "playing"})
_WORN = frozenset({"clothes"})  # what somebody wears is told by other words
_ON_BODY = frozenset({None, "wearing", "with", "in", "holding"})
_ROOMY = 0.3  # metres: in what is higher there is room for more than one of each
_OF_EACH = 2  # of what fruit and vegetables stand for, where something is full of them


@define
class Groups(Ones):
    """Reads words for several people who each do their part."""

    def _family(self) -> bool:
        """Take "a family of four" as two parents and two children; four bears may be a family, too."""
        told = self.tokens[self.at] if self.at < len(self.tokens) else ""
        many = tables.NUMBER_WORDS.get(told) or (int(told) if told.isdecimal() and len(told) < 3 else 0)
        if not many:
            return False
        self.at += 1
        if self._noun_follows(self.at):
            self.next.count = min(many, MAX_COUNT)
            return True
        nouns = ("woman", "man", "girl", "boy")
        for number in range(min(many, len(nouns))):
            count = max(1, many - 3) if number == len(nouns) - 1 else 1
            if number:
                self.relating.join()
            self.next.count = count
            self._add(nouns[number], figures.entry(nouns[number]), several=False)
        return True

    def _group(self, found: Found) -> None:
        nouns = found.value
        assert isinstance(nouns, tuple)  # noqa: S101 - the table holds tuples
        if found.phrase in _WORN and self.relating.pending in _ON_BODY and self.relating.alive():
            self._report(found.phrase)
            self.relating.drop()
            return
        if self._object_follows() and self.phrase(self.at, 2) not in DOINGS:
            return  # "school supplies: a pencil and a ruler": what it consists of is told
        large = any(entry.height > _ROOMY for entry in self.relating.sorts()[-1:])
        full = self.relating.pending == "in_reverse" and self.next.count is None and large
        look = self.next.look
        for number, noun in enumerate(nouns):
            if noun in self.frame.denied:
                continue
            self.next.look = look  # "an indian family": all of them are
            if len(self.relating.subjects) >= MAX_SUBJECTS:
                self._report(noun)
            elif match := figures.find(noun):
                if number:
                    self.relating.join()
                if full:
                    self.next.count = _OF_EACH
                self._add(noun, match.entry, several=False)

    def _ensemble(self, found: Found) -> None:
        """Take several people who each do their part; what is said of all of them is said of each."""
        members = self._members_of(found)
        if len(members) > 1 and self._members_follow():
            return  # "a band with a singer and a drummer": who is in it is told
        said, several = self.next, is_plural(found.phrase) and len(members) == 1
        if self.relating.pending in {"in", "at"} and self.relating.alive():
            self.relating.drop()  # it is where they are, and nobody stands in another
            if (pose := members[-1].pose) and not any(member.gives for member in members):
                self.relating.pose(pose)  # "children in a yoga class"
                self.next = Modifiers()
                return
        for number, member in enumerate(members):
            if len(self.relating.subjects) >= MAX_SUBJECTS:
                self._report(found.phrase)
                break
            if number:
                self.relating.join()
            count = member.count
            if len(members) == 1 and (said.count or several):
                count = max(count, said.count or 2)
            self.relating.add(
                Subject.model_validate(
                    {
                        "what": member.noun,
                        "count": count,
                        "pose": said.pose or member.pose,
                        "mood": said.mood,
                        "size": said.size,
                        "look": said.look,
                        "colour": said.colour
                        or (_CLOTHES[number % len(_CLOTHES)] if member.noun == "person" else None),
                    }
                ),
                figures.entry(member.noun),
            )
            for kind, noun in member.gives:
                self.relating.hand(Subject(what=noun), figures.entry(noun), kind)
        self.next = Modifiers()
        if said.doing:
            self._do(said.doing)

    def _members_of(self, found: Found) -> tuple[Member, ...]:
        """Return who is meant; twins in a stroller are babies."""
        members = found.value
        assert isinstance(members, tuple)  # noqa: S101 - the table holds tuples
        if found.phrase in {"twins", "triplets"} and not _FOR_BABIES.isdisjoint(self.tokens):
            return tuple(evolve(member, noun="baby") for member in members)
        return members

    def _members_follow(self) -> bool:
        """Whether people who each do their part are named next, after "with" or "of"."""
        start = self.at
        while start < len(self.tokens) and (self.tokens[start] in _OPENERS or self._said_of_place(start)):
            start += 1
        if start == self.at or self.tokens[start - 1] not in {"with", "of", "including", ","}:
            return False
        while start < len(self.tokens) and self.tokens[start] in tables.COUNTS | {"the": 1}:
            start += 1
        following = self.look(start) if start < len(self.tokens) else None
        if following is None:
            return False
        match = following.value
        return following.table == "ensemble" or (isinstance(match, figures.Match) and "person" in match.entry.tags)

    def _said_of_place(self, start: int) -> bool:
        """Whether a word only says where a group is: "on stage"."""
        found = self.look(start)
        return found is not None and found.table in {"setting", "time"} and found.length == 1
