"""Reads which of those that were named is spoken of: "the middle one", "a blue one", "the other", "she", "which is white"."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._read import Modifiers
from limner_sketch._parse._stands import Stands
from limner_sketch._parse._verbal import is_verb

_WHICH = {"middle": "middle", "first": "first", "last": "last", "leftmost": "first", "rightmost": "last", "center": "middle", "centre": "middle", "second": "middle"}  # fmt: skip
_LARGER = frozenset({"bigger", "larger", "taller", "biggest", "largest", "tallest", "older", "oldest"})
_SMALLER = frozenset({"smaller", "littler", "shorter", "smallest", "shortest", "tiniest", "younger", "youngest"})
_PRONOUNS = frozenset({"he", "she", "it"})
_BEING = frozenset({"is", "are", "was", "were"})
_DEGREES = frozenset({"very", "all", "both", "so", "quite", "really"})
_SAID_OF_ONE = frozenset(
    {"with", "in", "wearing", "holding", "is", "has", "on", "of", "at", "under", "who", "that", "carrying"}
)
_LEADS = frozenset({",", "and", "with", "but", "while"})


@define
class Ones(Stands):
    """Reads words that stand for those that were named."""

    def _singled(self, token: str) -> bool:
        """Take "the middle one", "the smaller one", "the other", and the pronoun of somebody who does something."""
        ahead = self.tokens[self.at + 1 : self.at + 2]
        if token == "furthermore":  # noqa: S105 - a word of the prompt
            self.relating.begin()
            return True
        if token == "other":  # noqa: S105 - a word of the prompt
            other = self.tokens[self.at - 1 : self.at] == ["the"] and not self._noun_follows(self.at + 1)
            found = other and self.relating.others()
            self.at += found and ahead in (["one"], ["two"], ["ones"])
            return found
        if ahead == ["one"] and (self._in_row(token) or self._by_size(token) or self._extreme(token)):
            self.at += 1
            return True
        if token in {"has", "have"} and self.tokens[self.at - 1] in _PRONOUNS and self.relating.subjects:
            self.relating.say("with")
            return True
        if token in _PRONOUNS and self.at and (is_verb(self.tokens, self.at + 1) or ahead in (["is"], ["has"])):
            return self.relating.speak_of(token)
        if token == "who" and self.at + 1 < len(self.tokens) and self.tokens[self.at + 1] == "is":  # noqa: S105 - a word of the prompt
            self.relating.narrow()
        return False

    def _in_row(self, token: str) -> bool:
        return token in _WHICH and self.relating.single_out(_WHICH[token])

    def _extreme(self, token: str) -> bool:
        """Take "the smallest one" of several that are alike as one that is smaller than the others."""
        if token not in _LARGER | _SMALLER or not token.endswith("est") or not self.relating.single_out("any"):
            return False
        return self.relating.be(size="large" if token in _LARGER else "tiny")

    def _by_size(self, token: str) -> bool:
        return token in _LARGER | _SMALLER and self.relating.compare(largest=token in _LARGER)

    def _one_of(self) -> bool:
        """Take "one with red hair" as one of several, and "a blue one" as another of the same sort, or the one that is blue."""
        if not self.relating.subjects or self._noun_follows(self.at):
            return False
        before = self.tokens[self.at - 2] if self.at > 1 else ""
        if self.next.colour or self.next.size != "normal" or self.next.mood or self.next.look or before == "another":
            return self._like_before()
        ahead = self.tokens[self.at : self.at + 1]
        said = bool(ahead) and (ahead[0] in _SAID_OF_ONE or ahead[0].endswith("ing") or ahead[0] == "asleep")
        return before in _LEADS and said and (self.relating.single_out("any") or self.relating.others())

    def _one_follows(self) -> bool:
        """Whether a colour is that of "one": "a red car and a blue one"."""
        articled = self.tokens[self.at - 2 : self.at - 1] in (["a"], ["an"], ["the"], ["another"])
        one = self.tokens[self.at : self.at + 1] == ["one"]
        return one and articled and bool(self.relating.subjects) and not self._noun_follows(self.at + 1)

    def _like_before(self) -> bool:
        """Take "a blue one" after a car as a blue car."""
        start = max(0, self.at - 4)
        colour, said = self.next.colour, self.tokens[start : self.at]
        if "the" in said and colour and self.relating.coloured(colour):
            self.next = Modifiers()
            return True
        if "the" in said and self.next.look and self.relating.looking(self.next.look[-1]):
            self.next = Modifiers()
            return True
        small = self.next.size in {"small", "tiny"}
        if "the" in said and self.next.size != "normal":
            size = self.next.size
            if self.relating.compare(largest=not small) or (
                self.relating.single_out("any") and self.relating.be(size=size)
            ):
                self.next = Modifiers()
                return True
        last = self.relating.subjects[-1]
        words = [word for word in last.what.split() if word not in COLOURS]
        match = figures.find(" ".join(words)) or figures.find(last.what)
        if match is None:
            return False
        self.next.count = None
        self._add(" ".join(words) if figures.find(" ".join(words)) else last.what, match.entry, several=False)
        return True

    def _said_to_be(self, length: int) -> bool:
        """Whether what was read last is said of what was named before: "which is white", "it is very small"."""
        at = self.at - length - 1
        while at > 0 and self.tokens[at] in _DEGREES:
            at -= 1
        if at > 0 and self.tokens[at] == "," and self.relating.subjects:  # "a cat, big, on a chair"
            return self.tokens[self.at : self.at + 1] in ([], [","])
        told = _BEING | {"them"} if self.tokens[max(0, at - 2) : at] == ["one", "of"] else _BEING
        return at > 0 and self.tokens[at] in told and not self._noun_follows(self.at)
