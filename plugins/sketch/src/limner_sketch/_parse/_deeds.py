"""What is done in a prompt: verbs, poses, and what goes with them without being named."""

from __future__ import annotations

from attrs import define, field

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._doings import COMPANIONS, DOINGS, Doing
from limner_sketch._parse._read import Found, Reader
from limner_sketch._words import singular
from limner_sketch.plan import RelationKind, Subject

# Where something is when no noun follows: "an igloo with a penguin in front".
_TRAILING: dict[str, RelationKind] = {"inside": "in", "in": "in", "in front": "in_front_of", "behind": "behind"}
_BY_PRONOUN: dict[str, RelationKind] = {
    "below": "under", "beneath": "under", "underneath": "under", "under": "under", "above": "over", "over": "over", "around": "around", "behind": "behind", "in front of": "in_front_of", "on": "on", "on top of": "on", "in": "in", "inside": "in",
}  # fmt: skip
_PRONOUNS = frozenset({"it", "them", "him", "her", "one"})
_AHEAD = frozenset({"table", "laptop", "computer"})
_IN_PASSING = frozenset({"doing", "performing", "wearing", "landing", "showing", "king", "ring", "building"})
_AQUATIC = frozenset({"river", "lake", "sea", "underwater", "beach"})
_DETERMINERS = frozenset({"the", "his", "her", "its", "their", "my", "our", "your", "some"})


@define
class Deeds(Reader):
    """Reads verbs.

    Attributes:
        setting: Where it is, as far as that is known.
        unmatched: Words that could not be taken up.
        backdrop: The colour of the ground.
    """

    setting: str | None = None
    unmatched: list[str] = field(factory=list)
    backdrop: str | None = None

    def _report(self, word: str) -> None:
        if word not in self.unmatched:
            self.unmatched.append(word)

    def _doing(self, found: Found) -> None:
        hangs = DOINGS[found.phrase].towards == "hanging_from" and self.relating.subjects  # lamps hang, too
        if self.next.any() or self.relating.pending or not (hangs or self.relating.alive()):
            self.next.doing = found.phrase
        else:
            self._do(found.phrase)

    def _do(self, phrase: str) -> None:
        """Let the last living ones do something, with what it is done with."""
        doing = DOINGS[phrase]
        if not self.relating.alive():
            if doing.towards == "hanging_from" and self.relating.subjects:
                self.relating.say("hanging_from")
            else:
                self._report(phrase)
            return
        if doing.pose:
            self.relating.pose(doing.pose)
        named = self._object_follows()
        if named and doing.gives and doing.gives[0][0] == "riding":
            vehicle = self._ahead("vehicle")
            if not vehicle:
                self._give(doing)  # "surfing a big wave", on a board
            self.relating.say("riding" if vehicle else "in_front_of", verb=True)
            return
        if named and (doing.towards in {"with", "holding", "climbing", "hanging_from", "in"} or not doing.gives):
            self.relating.say(doing.towards, verb=True)  # "cooking soup"
            return
        self._give(doing)
        if named:
            self.relating.say(doing.towards, verb=True)  # "fixing a car", with a wrench

    def _give(self, doing: Doing) -> None:
        """Give the last living ones what something is done with."""
        for kind, noun in doing.gives:
            if kind == "beside" and noun in self.tokens[self.at :]:
                continue  # it is named later on
            if noun in _AHEAD and any(word in _AHEAD for word in self.tokens[self.at : self.at + 6]):
                continue  # it is named: "having dinner at a round table"
            tool = "scissors" if noun == "kitchen knife" and self._ahead("person") else noun
            self.relating.give(Subject(what=tool), figures.entry(tool), kind)

    def _ahead(self, tag: str) -> bool:
        """Whether the noun that comes next is of a sort."""
        ahead = (figures.find(word) or figures.find(singular(word)) for word in self.tokens[self.at : self.at + 4])
        return any(match is not None and tag in match.entry.tags for match in ahead)

    def _object_follows(self) -> bool:
        """Whether a noun comes next, with what is said of it."""
        start = self.at
        while start < len(self.tokens) and (
            self.tokens[start] in tables.COUNTS | tables.SIZES
            or self.tokens[start] in _DETERMINERS
            or self.tokens[start] in COLOURS
        ):
            start += 1
        following = self.look(start) if start < len(self.tokens) else None
        return following is not None and following.table == "noun"

    def _accompany(self, entry: figures.Entry) -> None:
        """Give somebody what goes with the name, such as a bicycle to a cyclist, unless more is said of it."""
        kept = COMPANIONS.get(entry.noun)
        if kept is None:
            return
        ahead = [figures.find(word) or figures.find(singular(word)) for word in self.tokens[self.at :]]
        said = {match.entry.noun for match in ahead if match} | {
            word for word in self.tokens[self.at :] if word.endswith("ing") and word not in _IN_PASSING
        }
        if any(noun in said for _, noun in kept.gives) or any(
            word.endswith("ing") and word not in _IN_PASSING for word in said
        ):
            return
        if kept.pose:
            self.relating.pose(kept.pose)
        for kind, noun in kept.gives:
            self.relating.give(Subject(what=noun), figures.entry(noun), kind)

    def _relation(self, found: Found) -> None:
        word = str(found.value)
        if found.phrase in tables.UNSEEN_DEEDS or word == "unseen":
            self._report(found.phrase)
        if word == "unseen" or (self._trails(found.phrase) and self.relating.put(_TRAILING[found.phrase])):
            return
        if (
            found.phrase in _BY_PRONOUN
            and self.tokens[self.at : self.at + 1]
            and self.tokens[self.at] in _PRONOUNS
            and not self._noun_follows(self.at + 1)
            and self.relating.put(_BY_PRONOUN[found.phrase])
        ):
            self.at += 1
            return
        if self.tokens[: self.at - found.length] in (["a"], ["an"]) and not self.relating.subjects:
            self.next.count = None  # "a card with balloons": the article was said of the card
        if word == "racing":  # both run, one after the other
            self.relating.pose("run")
            if not self._object_follows():
                return
            self.next.pose, word = "run", "chasing"
        if word in {"reading", "eating", "playing"}:
            self.relating.pose({"reading": "read", "eating": "eat", "playing": "play"}[word])
            word = "holding"
        if word == "chasing":
            self.relating.pose("run")
        if word == "following":
            word = "chasing"
        self.relating.say(word, verb=found.phrase.split()[0].endswith(("ing", "s")) and word not in {"on", "at"})

    def _trails(self, phrase: str) -> bool:
        """Whether a word that says where something is ends what is said of it."""
        following = self.tokens[self.at : self.at + 1]
        return phrase in _TRAILING and (not following or following[0] in {",", "and", "it"})

    def _pose(self, found: Found) -> None:
        if found.value == "fly" and self.relating.subjects and (kind := self._flown()):
            self.relating.say(kind, verb=True)
            return
        last = self.relating.last_animal()
        if (
            found.phrase == "floating"
            and last is not None
            and last.home in _AQUATIC
            and self.setting not in {"space", "sky"}
        ):
            self.relating.pose("swim")
            return
        if found.value == "wave" and self._object_follows():
            self.relating.say("holding", verb=True)  # "waving a flag"
            return
        if found.value == "walk" and self._led():
            self.relating.pose("walk")
            self.relating.say("leading", verb=True)
            return
        if self.next.any() or self.relating.pending or not self.relating.subjects:
            self.next.pose = str(found.value)
        else:
            self.relating.pose(str(found.value))

    def _led(self) -> bool:
        """Whether an animal follows that is taken for a walk."""
        start = self.at
        while start < len(self.tokens) and (
            self.tokens[start] in tables.COUNTS or self.tokens[start] in _DETERMINERS or self.tokens[start] in COLOURS
        ):
            start += 1
        following = self.look(start) if start < len(self.tokens) else None
        match = following.value if following is not None and start > self.at and self.relating.person() else None
        return isinstance(match, figures.Match) and "animal" in match.entry.tags and "person" not in match.entry.tags

    def _flown(self) -> str | None:
        """Return how something is flown when its noun follows "flying": a kite is held, a plane is ridden."""
        start = self.at
        while start < len(self.tokens) and self.tokens[start] in tables.COUNTS | {"the": 1}:
            start += 1
        following = self.look(start) if start < len(self.tokens) else None
        if following is None or following.table != "noun" or not isinstance(following.value, figures.Match):
            return None
        entry = following.value.entry
        if entry.noun in {"kite", "drone"}:
            return "holding"
        return "riding" if "vehicle" in entry.tags and start > self.at else None
