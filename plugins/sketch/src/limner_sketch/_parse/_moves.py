"""Where those who do something go: down a hill, down a slide; and what the words that follow name."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._read import Reader
from limner_sketch._words import singular
from limner_sketch.plan import Subject

_DETERMINERS = frozenset({"the", "his", "her", "its", "their", "my", "our", "your", "some"})
_SLOPES = frozenset(
    {"hill", "slope", "mountain", "hillside", "mountainside", "piste", "hills", "slopes", "dune", "ramp", "volcano"}
)
_SNOWY = frozenset({
    "snow", "snowy", "icy", "ice", "winter", "frozen", "penguin", "penguins", "polar", "ski", "skis", "skier", "skiers", "skiing", "sled", "sledge", "sledding", "sledging", "sleds",
    "snowboard", "snowboarding", "snowboarder", "tobogganing", "toboggan", "piste",
})  # fmt: skip
_SANDY = frozenset({"dune", "dunes", "sand", "desert"})
_STAIRS = frozenset({"stairs", "steps", "staircase", "stairway"})
_CLIMBED = frozenset({"ladder", "rope", "wall", "tree", "cliff", "mast", "pole", "beanstalk", "tower"})
_ON_HILLS = (["downhill"], ["uphill"])
_SLID = frozenset(
    {"slide", "waterslide", "water slide", "rainbow", "banister", "pole", "chute", "dinosaur", "giraffe", "neck"}
)
_ADJECTIVAL = ("ing", "ed", "en", "y", "ous", "ful", "ish", "al", "ic")
_AHEAD = 6  # words that may stand before a hill


@define
class Moves(Reader):
    """Reads where it goes.

    Attributes:
        setting: Where it is, as far as that is known.
        weather: The weather, as far as that is known.
    """

    setting: str | None = None
    weather: str | None = None

    def _falls(self) -> bool:
        """Whether it goes up or down a hill: what follows is "down the snowy slope", "up a hill" or "uphill"."""
        words = self.tokens[self.at : self.at + _AHEAD]
        return words[:1] in _ON_HILLS or (words[:1] in (["down"], ["up"]) and not _SLOPES.isdisjoint(words))

    def _downhill(self) -> None:
        """Set those who go up or down a hill on its slope."""
        rises = self.tokens[self.at] in {"up", "uphill"}
        while self.tokens[self.at] not in _SLOPES | {"downhill", "uphill"}:
            self.at += 1
        self.at += 1
        snowy, sandy = not _SNOWY.isdisjoint(self.tokens), not _SANDY.isdisjoint(self.tokens)
        ground = "snowy" if snowy else "sandy" if sandy else "grassy"
        noun = f"{ground} rise" if rises else f"{ground} slope"
        if self.setting is None:
            self.setting = "mountains" if snowy else "desert" if sandy else "hills"
            self.weather = self.weather or ("snow" if snowy else None)
        self.relating.descend(Subject(what=noun), figures.entry(noun))

    def _down(self) -> bool:
        """Take "down the hill" after words that say no more than that somebody goes there, and "down a slide"."""
        if self.relating.alive() and self._falls():
            self._downhill()
            return True
        ahead = {*self.tokens[self.at + 1 : self.at + 5]} if self.relating.alive() else set()
        if not _STAIRS.isdisjoint(ahead):
            return self._goes("walk", "on")
        if self.tokens[self.at] == "up":
            return not _CLIMBED.isdisjoint(ahead) and self._goes("climb", "climbing")
        if "pole" in ahead:
            return self._goes("climb", "climbing")
        return not _SLID.isdisjoint(ahead) and self._goes("slide", "on")

    def _goes(self, pose: str, kind: str) -> bool:
        """Let the last living ones go up or down what is named next."""
        self.at += 1
        self.relating.pose(pose)
        self.relating.say(kind, verb=True)
        return True

    def _given(self) -> bool:
        """Take "to a horse" after what somebody holds out to it."""
        after = self._after(self.at + 1)
        if after is None or not after.tags & {"person", "animal", "bird"} or not self.relating.offers():
            return False
        self.relating.say("facing", verb=True)
        return True

    def _place_ahead(self) -> bool:
        """Whether a place is named later on."""
        return any(token in tables.SETTINGS for token in self.tokens[self.at :])

    def _thing_ahead(self) -> figures.Entry | None:
        """Return what the noun that comes next is."""
        return self._after(self.at)

    def _after(self, start: int) -> figures.Entry | None:
        start = self._described(start)
        following = self.look(start) if start < len(self.tokens) else None
        match = following.value if following is not None else None
        return match.entry if isinstance(match, figures.Match) else None

    def _described(self, start: int) -> int:
        """Return where the noun may be that follows a place, after what is said of it."""
        while start < len(self.tokens) and (
            self.tokens[start] in tables.COUNTS
            or (self.tokens[start] in tables.SIZES and not self._babe(start))
            or self.tokens[start] in tables.MOTLEY
            or self.tokens[start] in _DETERMINERS
            or (self.tokens[start] in COLOURS and self._noun_follows(start + 1))  # salmon is caught, too
            or self._unknown_adjective(start)
        ):
            start += 1
        return start

    def _babe(self, start: int) -> bool:
        """Whether "baby" is the noun itself, and not said of one: "feeding a baby"."""
        return self.tokens[start] == "baby" and not self._noun_follows(start + 1)

    def _unknown_adjective(self, start: int) -> bool:
        """Whether a word that is not known, such as "leaking", stands before a noun; after an article any such word may."""
        word = self.tokens[start]
        after_article = start > 0 and self.tokens[start - 1] in {"a", "an", "the"}
        adjectival = word.endswith(_ADJECTIVAL) or word in tables.UNSEEN or word in tables.MOODS
        if not adjectival and not after_article:
            return False
        following = self.look(start + 1) if start + 1 < len(self.tokens) else None
        said = self.look(start)
        return following is not None and following.table == "noun" and (said is None or said.table == "mood")

    def _ahead(self, tag: str) -> bool:
        """Whether the noun that comes next is of a sort."""
        ahead = (figures.find(word) or figures.find(singular(word)) for word in self.tokens[self.at : self.at + 4])
        return any(match is not None and tag in match.entry.tags for match in ahead)

    def _object_follows(self) -> bool:
        """Whether a noun comes next, with what is said of it."""
        start = self._described(self.at)
        following = self.look(start) if start < len(self.tokens) else None
        return following is not None and following.table == "noun"
