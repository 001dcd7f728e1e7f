"""What a noun means where it stands: a ball of which sport, a part of somebody, a place to be, or so many together."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._company import in_company
from limner_sketch._parse._naming import MOTLEY
from limner_sketch._parse._read import Found, Modifiers
from limner_sketch._parse._roles import Roles
from limner_sketch._parse._sides import BANDS, TRAILING
from limner_sketch._words import UNCHANGED, is_plural, singular

_TOSSED = frozenset({"tossing", "throwing", "spinning", "kneading", "stretching", "baking", "making"})
_COOKING = frozenset({"stirring", "soup", "stew", "cooking", "boiling", "pasta", "spaghetti", "rice", "chili", "stove", "kitchen", "ladle", "simmering", "curry", "broth"})  # fmt: skip
_OF_CRANES = frozenset({
    "flying", "marsh", "lake", "wings", "bird", "birds", "river", "nest", "fish", "standing", "leg", "dancing", "pond", "reeds", "wetland", "snow", "japanese", "crowned", "migrating", "wading",
})  # fmt: skip
_BOXED = frozenset({"boxer", "boxing", "punching", "kickboxer", "boxers"})
_BALLS = {
    "tennis": "tennis ball",
    "soccer": "soccer ball",
    "football": "soccer ball",
    "footballer": "soccer ball",
    "basketball": "basketball",
    "volleyball": "volleyball",
    "baseball": "baseball",
    "goalkeeper": "soccer ball",
}
_HARDWARE = frozenset({"nut", "nuts", "screw", "screws", "washer", "wrench", "metal", "spanner"})
_LAW = frozenset(
    {"law", "lawyer", "lawyers", "legal", "justice", "court", "attorney", "judge", "notary", "libra", "zodiac"}
)
_FISHY = frozenset({"underwater", "sea"})
_LOW = 1.2  # metres: what is no higher stands around something without hiding it
_AROUND = 6  # so many surround something
_CUPS = frozenset({"glass", "cup", "bottle", "mug", "can"})
_SMOKED = frozenset({"with", "and", "holding"})  # how a pipe is spoken of that somebody smokes
_BANDED = frozenset({"animal", "bird", "vehicle", "person", "robot", "fantasy"})
_BANDS_OF = frozenset(
    {"pride", "herd", "flock", "pack", "pod", "family", "litter", "brood", "colony", "school", "troop", "swarm"}
)
_GROWN = frozenset({
    "feather", "mane", "beak", "antler", "claw", "fin", "whisker", "spike", "quill", "stripe", "spot", "fur", "tentacle", "hoof", "fang", "scale", "plumage", "wool", "tusk", "web", "snout", "tongue",
})  # fmt: skip
_BARREN = frozenset(
    {None, "space", "park", "meadow", "desert", "canyon", "hills", "mountains", "volcano", "cave"}
)  # what may be on another planet, too
_NO_WORLDS = frozenset({"earth", "star", "comet", "shooting star", "constellation", "sun"})
# The colour of the ground of a planet.
_WORLDS = {"mars": "rust", "venus": "mustard", "mercury": "gray", "jupiter": "tan", "saturn": "gold", "neptune": "azure", "uranus": "aqua", "pluto": "beige"}  # fmt: skip


@define
class Senses(Roles):
    """Reads nouns by what stands around them."""

    def _drinking(self) -> bool:
        """Whether glasses are for drinking: several are counted, or they stand beside what is drunk."""
        worn = self.relating.pending in {"with", "wearing"} and self.relating.alive() and (self.next.count or 1) == 1
        return not worn and ((self.next.count or 1) > 1 or self.relating.drinks())

    def _moon(self, entry: figures.Entry) -> bool:
        """Take the moon as the place to be on."""
        before = self.tokens[max(0, self.at - 4) : self.at]
        surface = {"surface", "of"} <= set(before)
        world = "moon" if entry.noun == "moon" else "planet" if entry.home == "space" and entry.place == "sky" else ""
        if not world or entry.noun in _NO_WORLDS or self.setting not in _BARREN:
            return False
        if self.relating.pending != "on" and not surface:
            return False
        if world == "planet":
            self._tint(self.next.colour or _WORLDS.get(self.tokens[self.at - 1], "purple"))
            self.next = Modifiers()
        self.relating.drop()
        self.setting = "moon"
        return True

    def _tint(self, colour: str) -> None:
        """Give the place a colour."""
        self.backdrop = self.backdrop or colour

    def _meant(self, found: Found, head: str) -> bool:
        """Take a noun that means something else after what was said before it, and return whether it does."""
        said_of = self.tokens[self.at - 2] if self.at > 1 else ""
        last = self.relating.last_animal()
        if found.phrase in tables.PARENTS and said_of in tables.POSSESSIVES and last is not None:
            grown = tables.GROWN.get(last.noun, last.noun)
            self._add(grown, figures.entry(grown), several=False)  # a mother of ducklings is a duck
        elif (
            singular(found.phrase) in tables.YOUNGSTERS
            and (
                said_of in {*tables.POSSESSIVES, "with"}
                or self.tokens[max(0, self.at - 3) : self.at - 1] == ["with", "a"]
            )
            and last is not None
            and not (singular(found.phrase) == "chick" and last.noun in {"hen", "rooster"})
        ):
            self._young_of(last, several=is_plural(found.phrase))
        elif self._own_part(singular(found.phrase)):
            self.relating.drop()  # "its tail": it has one
            self.next = Modifiers()
        elif found.phrase in {"pipe", "lipstick"} and self.relating.person() and not in_company("pipe", {*self.tokens}):
            self._at_lips(found.phrase)
        elif (found.phrase == "glasses" or singular(found.phrase) in _CUPS) and head == "of":
            start = self.at + 1
            while start < len(self.tokens) and self.tokens[start] in COLOURS:
                start += 1
            after = self.look(start) if start < len(self.tokens) else None
            drunk = after is not None and after.table == "noun"  # "a glass of lemonade" is one thing
            if drunk and found.phrase not in _CUPS:
                self.next.count = self.next.count or 3
            return drunk
        elif self._other(found.phrase):
            return True
        elif found.phrase in tables.PORTIONS and head == "of" and self._food_follows(self.at + 1):
            self.at += 1  # "a wheel of cheese" is cheese
        else:
            return False
        return True

    def _young_of(self, grown: figures.Entry, *, several: bool) -> None:
        """Add the young of an animal: a figure of its own, or a small one of the same."""
        young = tables.OFFSPRING.get(grown.noun, grown.noun)
        if young == grown.noun:
            self.next.size = "small"
        self._add(young, figures.entry(young), several=several)

    def _other(self, phrase: str) -> bool:
        """Take a noun that means another thing among what else is told, and tell of one of which nothing like it is drawn."""
        noun = self._in_sense(phrase)
        if noun:
            self._add(noun, figures.entry(noun), several=is_plural(phrase) and noun != "scales of justice")
        elif noun is not None:
            self._report(phrase)
            self.next = Modifiers()
            self.relating.omit()
        return noun is not None

    def _at_lips(self, phrase: str) -> None:
        """Take a pipe that somebody smokes, a plumber's being another, and tell of lipstick, which is on the lips."""
        if phrase == "pipe" and self.relating.pending in _SMOKED:
            self._add("smoking pipe", figures.entry("smoking pipe"), several=False)
            return
        self._report(phrase)
        self.relating.omit()

    def _their_own(self, word: str, said_of: str) -> bool:
        """Take "with its herd" as more of the same animal, behind it."""
        last = self.relating.last_animal()
        if word not in _BANDS_OF or said_of not in tables.POSSESSIVES or last is None or "person" in last.tags:
            return False
        self.next.count = BANDS[word][0] - 1
        self._add(last.noun, last, several=True)
        return True

    def _own_part(self, word: str) -> bool:
        """Whether a word names a part of those spoken of: "its tail", "its colourful feathers", and the rings of Saturn."""
        start = self.at - 2
        while start > 0 and (
            self.tokens[start] in COLOURS | tables.SIZES or self.tokens[start].endswith(("ful", "y", "ing"))
        ):
            start -= 1
        if start < 0 or self.tokens[start] not in tables.POSSESSIVES:
            return False
        if word in tables.BODY | _GROWN:
            return self.relating.alive()
        return word == "ring" and bool(self.relating.sorts()) and self.relating.sorts()[-1].home == "space"

    def _food_follows(self, start: int) -> bool:
        following = self.look(start) if start < len(self.tokens) else None
        match = following.value if following is not None else None
        return isinstance(match, figures.Match) and "food" in match.entry.tags

    def _kin(self, phrase: str) -> bool:
        """Take "mother, father and baby" after a family of animals as those that are there already."""
        last = self.relating.last_animal()
        kin = singular(phrase) in tables.PARENTS | tables.YOUNGSTERS and "family" in self.tokens[: self.at]
        if last is None or not kin or "person" in last.tags:
            return False
        self.next = Modifiers()
        self.relating.keep()
        return True

    def _in_sense(self, word: str) -> str | None:
        """Return the figure of a word that means another thing after what was said before it."""
        last = self.relating.last_animal()
        noun = last.noun if last else ""
        pending, alive, sort = self.relating.pending, self.relating.alive(), self.relating.player()
        shown = f"{self.frame.tagline or ''} {self.frame.text or ''}".lower()
        words = {*self.tokens, *shown.split()}
        senses = {
            "scale": "scales of justice" if words & _LAW else None,
            "scales": "scales of justice" if words & _LAW else None,
            "bowl": "fishbowl" if pending == "in" and last is not None and last.home in _FISHY else None,
            "wheel": "hamster wheel"
            if self.tokens[self.at : self.at + 1] != ["of"] and noun in {"hamster", "mouse", "guinea pig"}
            else None,
            "ball": _BALLS.get(sort),
            "hoop": "basketball hoop" if self.relating.named("basketball") else None,
            "turkey": "" if pending == "in" else None,
            "bolt": "screw" if words & _HARDWARE else None,
            "crane": "heron" if words & _OF_CRANES or self.frame.style in {"ukiyo-e", "origami"} else None,
            "bow": "bow tie"
            if pending in {"with", "wearing"} and not self.relating.person() and in_company("bow", words) is None
            else None,
            "pen": "fence" if pending == "in" and last is not None and "person" not in last.tags else None,
            "bag": "punching bag" if words & _BOXED else None,
            "pizza": "whole pizza" if words & _TOSSED else None,
            "pot": "cooking pot" if words & _COOKING else None,
            "bottle": "baby bottle"
            if self.tokens[self.at - 2 : self.at - 1] != ["of"]
            and words & {"baby", "newborn", "infant", "toddler"}
            and not words & {"bottles", "sea", "message", "label"}
            else None,
            "egg": "easter egg" if "easter" in self.tokens else None,
        }
        if word == "glasses" and self.tokens[max(0, self.at - 3) : self.at - 1] != ["pair", "of"]:
            return ("wine glass" if self.relating.named("wine") else "glass") if self._drinking() else None
        if word == "balloons":
            bunch = pending in {"with", "holding"} and alive and self.next.count is None and not self.next.colour
            return "bunch of balloons" if bunch else None
        meant = senses.get(singular(word))
        return in_company(singular(word), words) if meant is None else meant

    def _of_so_many(self) -> int | None:
        """Take "of three" after "an owl family", unless a noun follows; return how many."""
        after = self.tokens[self.at : self.at + 2]
        many = tables.NUMBER_WORDS.get(after[1]) if len(after) > 1 and after[0] == "of" else None
        if many is None or self._noun_follows(self.at + 2):
            return None
        self.at += 2
        return many

    def _many_unsaid(self, entry: figures.Entry) -> bool:
        """Whether "fish swimming around a wreck" are several: no article stands before a word that is its own plural."""
        if entry.noun not in UNCHANGED or self.relating.subjects or self.next.count is not None:
            return False
        following = self.look(self.at) if self.at < len(self.tokens) else None
        return (
            self.at == 1
            and following is not None
            and following.table in {"pose", "relation", "doing"}
            and following.phrase not in {"and", "with", "of"}
        )

    def _together(self, entry: figures.Entry) -> int | None:
        """Return how many there are, if a word after the noun tells: a family of animals, a field of flowers."""
        after = self.tokens[self.at] if self.at < len(self.tokens) else ""
        if after in TRAILING and entry.tags & _BANDED and not ("person" in entry.tags and after == "family"):
            self.at += 1
            count, self.next.formation = BANDS[after]
            count = self._of_so_many() or count
            runs = after == "race" and "vehicle" not in entry.tags and entry.place == "ground"
            self.next.pose = self.next.pose or ("run" if runs else None)
            return count
        if after == "family" and ("person" not in entry.tags or entry.noun == "snowman"):
            self.at += 1
            return self._of_so_many() or 3
        if (
            after in {"field", "meadow", "patch", "fields"}
            and entry.tags & {"plant", "food"}
            and "tree" not in entry.tags
        ):
            self.relating.drop()  # it is a place
            if after == "patch":
                self.at += 1
            return 7
        if self.relating.pending in {"between", "around"} and entry.noun in UNCHANGED:
            return 5
        if self._many_unsaid(entry):
            return _AROUND - 1
        if self.next.motley and self.next.count is None and entry.noun in UNCHANGED:
            return MOTLEY  # "colorful fish"
        several = is_plural(self.tokens[self.at - 1]) and self.next.count is None
        if self.relating.pending == "around_reverse" and several and entry.height < _LOW:
            self.next.formation = "circle"
            return _AROUND
        return None
