"""What a noun means where it stands: a thing, a part of one, what somebody is called after, or only a description."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._doings import DOINGS, infinitive
from limner_sketch._parse._naming import MOTLEY, Naming
from limner_sketch._parse._read import Found, Modifiers
from limner_sketch._parse._sides import BANDS, TRAILING
from limner_sketch._parse._verbs import VERBS
from limner_sketch._words import UNCHANGED, is_plural, singular
from limner_sketch.plan import Subject

_ROLES = frozenset({
    "waiter", "waitress", "teacher", "nurse", "police officer", "artist", "painter", "baker", "musician", "scientist", "professor", "mechanic", "barber", "photographer", "mail carrier", "soldier",
    "ballerina", "dancer", "student", "judge", "lifeguard", "pilot", "sailor", "ninja", "clown", "boxer", "reporter", "librarian", "businesswoman",
})  # fmt: skip
_PLAYED_BACK = frozenset({"vinyl record", "cd", "cassette", "musical note", "film"})
_TOSSED = frozenset({"tossing", "throwing", "spinning", "kneading", "stretching", "baking", "making"})
_THEIRS = frozenset({"his", "her", "their", "my", "our", "the", "a", "an"})
_KIN = frozenset(
    {
        "wife",
        "husband",
        "son",
        "daughter",
        "mother",
        "father",
        "child",
        "kid",
        "brother",
        "sister",
        "friend",
        "baby",
        "grandson",
        "granddaughter",
    }
)
_COOKING = frozenset({"stirring", "soup", "stew", "cooking", "boiling", "pasta", "spaghetti", "rice", "chili", "stove", "kitchen", "ladle", "simmering", "curry", "broth"})  # fmt: skip
_GENDERS = frozenset({"woman", "lady", "girl"})
_OF_CRANES = frozenset({
    "flying", "marsh", "lake", "wings", "bird", "birds", "river", "nest", "fish", "standing", "leg", "dancing", "pond", "reeds", "wetland", "snow", "japanese", "crowned", "migrating", "wading",
})  # fmt: skip
_BOXED = frozenset({"boxer", "boxing", "punching", "kickboxer", "boxers"})
_BUSTS = frozenset({"head", "face"})
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
_LAW = frozenset(
    {"law", "lawyer", "lawyers", "legal", "justice", "court", "attorney", "judge", "notary", "libra", "zodiac"}
)
_BROUGHT = 0.6  # metres: what is larger is not carried around
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
_NO_WORLDS = frozenset({"earth", "star", "comet", "shooting star", "constellation", "sun"})
# The colour of the ground of a planet.
_WORLDS = {"mars": "rust", "venus": "mustard", "mercury": "gray", "jupiter": "tan", "saturn": "gold", "neptune": "azure", "uranus": "aqua", "pluto": "beige"}  # fmt: skip
_VERB_LIKE = ("ing", "s", "ed", "ly")


@define
class Senses(Naming):
    """Reads nouns by what stands around them.

    Attributes:
        toys: Whether something is a toy.
    """

    toys: bool = False

    def _describes(self, found: Found, entry: figures.Entry, following: Found) -> None:
        """Take a noun before another one: "a pirate cat", "a pizza chef", or "a dog house", where it only describes."""
        head = self.tokens[self.at]
        after = following.value
        kind = (
            isinstance(after, figures.Match)
            and "person" not in after.entry.tags
            and after.entry.tags & {"animal", "bird"}
        )
        if kind and (found.phrase in tables.PARENTS or found.phrase in {"mama", "papa", "mommy", "daddy", "momma"}):
            return  # a mother duck is a duck
        animal = entry.tags & {"animal", "bird"} and "person" not in entry.tags
        if animal and following.phrase in tables.PARENTS:  # "a polar bear mother"
            self.at += following.length
            self._add(found.phrase, entry, several=False)
            return
        likeness = (head in tables.LIKENESSES | tables.PORTIONS) and self._called(found, entry, head)
        if likeness or self._brings(entry, following):
            return
        if kind and singular(head) in tables.YOUNG and entry.tags & {"animal", "bird"}:  # a wolf pup
            self.at += 1
            self.next.size = "small"
            self._add(found.phrase, entry, several=is_plural(head))
            return
        if found.phrase == "toy":
            self.next.size = "tiny"  # it is drawn as what it is a model of
            self.toys = True
            return
        if found.phrase in _GENDERS and isinstance(after, figures.Match) and "person" in after.entry.tags:
            self.next.look = (*self.next.look, "long hair")
            return
        if "person" in entry.tags and self._owns(found, entry, following):
            return
        same = isinstance(following.value, figures.Match) and following.value.entry == entry  # "a retriever puppy"
        if not (same or self._costume(entry, following) or self._dressed(found, entry, following)):
            self._report(found.phrase)

    def _owns(self, found: Found, owner: figures.Entry, following: Found) -> bool:
        """Whether somebody only owns what is named next: "a man's jacket", "a farmer's wife"; who wears it is there, too."""
        after = following.value
        worn = isinstance(after, figures.Match) and bool(after.entry.tags & {"wear", "clothing"})
        worn = worn or singular(following.phrase) in tables.BODY | {"heart", "temperature"}
        if worn and self.relating.alive() and self.tokens[max(0, self.at - 2)] in _THEIRS:
            self.at += following.length
            self._add(found.phrase, owner, several=False)  # "tying her son's shoes"
        return worn or singular(following.phrase) in _KIN

    def _leads(self, found: Found, head: str) -> bool:
        """Whether a noun only leads to one that is not known: "cat food", where a cat would be wrong."""
        verb = next(
            (word for word in infinitive(head) if word in tables.POSES or word in DOINGS or word in VERBS), None
        )
        match = found.value
        if verb and isinstance(match, figures.Match) and match.entry.tags & {"person", "animal"}:
            self.tokens[self.at] = verb  # "helping an old man walk"
            return False
        if head.endswith(_VERB_LIKE) or head in tables.NO_NOUNS or head.isdecimal():
            return False
        if head in tables.PORTIONS:  # of a slice of a lemon the lemon is seen
            return False
        self._report(found.phrase)
        return True

    def _called(self, found: Found, entry: figures.Entry, head: str) -> bool:
        """Take a word that makes of a thing somebody or a likeness: "a violin player", "a robot toy"."""
        if head in tables.LIKENESSES or (head in _BUSTS and entry.tags & {"animal", "bird", "creature"}):
            self.at += 1
            self._add(found.phrase, entry, several=False)
            return True
        if singular(head) in tables.YOUNG and entry.tags & {"animal", "bird"}:  # a tiger cub
            self.at += 1
            self.next.size = "small"
            self._add(found.phrase, entry, several=is_plural(head))
            return True
        if head == "player" and entry.noun in _PLAYED_BACK:
            return False
        if head in tables.PORTIONS and "food" in entry.tags:  # a wheel of cheese is cheese
            self.at += 1
            self._add(found.phrase, entry, several=False)
            self._report(head)
            return True
        if head in tables.KEEPERS and entry.tags & {"building", "vehicle"}:
            self.at += 1
            self._add("person", figures.entry("person"), several=False)
            self.relating.say("in_front_of")
            self._add(found.phrase, entry, several=False)
            self.relating.back()
            return True
        if head in tables.BEARERS and entry.height < _BROUGHT * 2:
            self.at += 1
            plays = "instrument" in entry.tags
            self.next.pose = self.next.pose or ("play" if plays else None)
            self._add("person", figures.entry("person"), several=False)
            self.relating.give(Subject(what=found.phrase), entry, "holding")
            return True
        return False

    def _drinking(self) -> bool:
        """Whether glasses are for drinking: several are counted, or they stand beside what is drunk."""
        worn = self.relating.pending in {"with", "wearing"} and self.relating.alive() and (self.next.count or 1) == 1
        return not worn and ((self.next.count or 1) > 1 or self.relating.drinks())

    def _moon(self, entry: figures.Entry) -> bool:
        """Take the moon as the place to be on."""
        before = self.tokens[max(0, self.at - 4) : self.at]
        surface = {"surface", "of"} <= set(before)
        world = "moon" if entry.noun == "moon" else "planet" if entry.home == "space" and entry.place == "sky" else ""
        if not world or entry.noun in _NO_WORLDS or self.setting not in {None, "space"}:
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
            self._add(last.noun, last, several=False)  # a mother of ducklings is a duck
        elif (
            singular(found.phrase) in tables.YOUNGSTERS
            and (
                said_of in {*tables.POSSESSIVES, "with"}
                or self.tokens[max(0, self.at - 3) : self.at - 1] == ["with", "a"]
            )
            and last is not None
            and not (singular(found.phrase) == "chick" and last.noun in {"hen", "rooster"})
        ):
            self.next.size = "small"
            self._add(last.noun, last, several=is_plural(found.phrase))  # and its young is a small one
        elif self._own_part(singular(found.phrase)):
            self.relating.drop()  # "its tail": it has one
            self.next = Modifiers()
        elif found.phrase in {"pipe", "lipstick"} and self.relating.person():
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
        elif (noun := self._in_sense(found.phrase)) is not None:
            self._add(noun, figures.entry(noun), several=found.phrase in {"glasses", "eggs"})
        elif found.phrase in tables.PORTIONS and head == "of" and self._food_follows(self.at + 1):
            self.at += 1  # "a wheel of cheese" is cheese
        else:
            return False
        return True

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
            "crane": "heron" if words & _OF_CRANES else None,
            "bow": "bow tie" if pending in {"with", "wearing"} and not self.relating.person() else None,
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
        if word == "glasses":
            return ("wine glass" if self.relating.named("wine") else "glass") if self._drinking() else None
        if word == "balloons":
            bunch = pending in {"with", "holding"} and alive and self.next.count is None and not self.next.colour
            return "bunch of balloons" if bunch else None
        return senses.get(singular(word))

    def _acts(self, found: Found, role: figures.Entry) -> None:
        """Take "as a pirate" or "as friends": it is said of those spoken of, and is nobody else."""
        worn = tables.COSTUMES.get(role.noun)
        self.next = Modifiers()
        if worn and self.relating.last_animal() is not None:
            self.relating.give(Subject(what=worn), figures.entry(worn), "wearing")
        elif singular(found.phrase) != "friend":
            self._report(found.phrase)

    def _of_a_body(self, found: Found, entry: figures.Entry, following: Found) -> bool:
        """Take a thing that serves as a part of a body: "a carrot nose" is no nose, and "a wheat ear" is wheat."""
        if singular(following.phrase) not in tables.BODY or entry.tags & {
            "animal",
            "person",
            "bird",
            "creature",
            "robot",
        }:
            return False
        self.at += following.length
        whole = f"{found.phrase} {singular(following.phrase)}"
        if entry.tags & {"plant", "food"} and not self.relating.subjects:
            self._add(found.phrase, entry, several=False)
            return True
        if not self.relating.shown(whole):
            self._report(whole)
        self.next = Modifiers()
        self.relating.drop()
        return True

    def _brings(self, thing: figures.Entry, following: Found) -> bool:
        """Whether what comes next is a person who is called after a thing, and holds it: "a pizza chef", "a balloon man"."""
        match = following.value
        if not isinstance(match, figures.Match) or "person" not in match.entry.tags or self.relating.pending:
            return False
        if thing.tags & {"animal", "person", "bird", "building", "vehicle", "furniture"} or thing.height > _BROUGHT:
            return False
        self.at += following.length
        self._add(
            following.phrase, match.entry, several=is_plural(following.phrase) and not figures.find(following.phrase)
        )
        self.relating.give(Subject(what=thing.noun), thing, "holding")
        return True

    def _costume(self, role: figures.Entry, following: Found) -> bool:
        """Whether an animal that comes next is dressed as somebody: "a pirate cat"."""
        worn = tables.COSTUMES.get(role.noun)
        match = following.value
        if worn is None or not isinstance(match, figures.Match) or not match.entry.tags & {"animal", "bird"}:
            return False
        self.next.costume = worn
        return True

    def _dressed(self, found: Found, entry: figures.Entry, following: Found) -> bool:
        """Take an animal that is named before its role: "a lion king"."""
        role = following.value
        if not isinstance(role, figures.Match) or not entry.tags & {"animal", "bird"} or "person" in entry.tags:
            return False
        worn = tables.COSTUMES.get(role.entry.noun)
        if worn is None and role.entry.noun not in _ROLES:
            return False  # a dog trainer is no dog
        self.at += following.length
        self.next.costume = worn
        if worn is None:  # of a penguin waiter the penguin is seen
            self._report(following.phrase)
        self._add(found.phrase, entry, several=is_plural(following.phrase))
        return True

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
