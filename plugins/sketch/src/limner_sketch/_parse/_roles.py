"""What a noun says of another one: who is called after a thing, plays a part, owns something, or is only described."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._guises import MATERIALS, STATES
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._doings import DOINGS, infinitive
from limner_sketch._parse._naming import Naming
from limner_sketch._parse._read import Found, Modifiers
from limner_sketch._parse._telling import is_a
from limner_sketch._parse._verbs import VERBS
from limner_sketch._words import is_plural, singular
from limner_sketch.plan import Subject

_ROLES = frozenset({
    "waiter", "waitress", "teacher", "nurse", "police officer", "artist", "painter", "baker", "musician", "scientist", "professor", "mechanic", "barber", "photographer", "mail carrier", "soldier",
    "ballerina", "dancer", "student", "judge", "lifeguard", "pilot", "sailor", "ninja", "clown", "boxer", "reporter", "librarian", "businesswoman",
})  # fmt: skip
_PLAYED_BACK = frozenset({"vinyl record", "cd", "cassette", "musical note", "film"})
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
_GENDERS = frozenset({"woman", "lady", "girl"})
_BUSTS = frozenset({"head", "face"})
_BROUGHT = 0.6  # metres: what is larger is not carried around
_VERB_LIKE = ("ing", "s", "ed", "ly")


@define
class Roles(Naming):
    """Reads two nouns of which one says something of the other.

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
        if self._sorted(found, entry, following) or self._material(found, following):
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

    def _material(self, found: Found, following: Found) -> bool:
        """Take what a thing is made of before it: "a glass slipper", "a stone lion"; of food it is the colour."""
        after = following.value
        if found.phrase not in MATERIALS and found.phrase not in STATES:
            return False
        if not isinstance(after, figures.Match) or "person" in after.entry.tags:
            return False
        if after.entry.tags & {"food", "drink"}:
            return False
        self.next.look = (*self.next.look, found.phrase)
        return True

    def _sorted(self, found: Found, entry: figures.Entry, following: Found) -> bool:
        """Take a breed before what it is one of: "a beagle dog" is a beagle, and "a labrador puppy" a small one."""
        after = following.value
        if not isinstance(after, figures.Match) or after.entry == entry or not is_a(entry, after.entry):
            return False
        if self._costume(entry, following):
            return False
        self.at += following.length
        if singular(following.phrase) in tables.YOUNG:
            self.next.size = "small"
        self._add(found.phrase, entry, several=is_plural(following.phrase))
        return True

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
        if any(word in tables.SILENT for word in infinitive(head)):
            return False  # "volcano erupt"
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
        robot = "robot" in entry.tags
        if not isinstance(role, figures.Match) or not (
            robot or (entry.tags & {"animal", "bird"} and "person" not in entry.tags)
        ):
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
