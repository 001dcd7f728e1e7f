"""How a noun becomes a subject: how many there are, how they look, and what is only a part of another thing."""

from __future__ import annotations

from attrs import define

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._deeds import Deeds
from limner_sketch._parse._read import Modifiers
from limner_sketch._parse._wholes import is_large, is_part, lacks, shows
from limner_sketch._words import plural, singular
from limner_sketch.plan import MAX_SUBJECTS, Subject

_BY_TWOS = frozenset(
    {
        "boot",
        "shoe",
        "sock",
        "glove",
        "mitten",
        "slipper",
        "sandal",
        "sneaker",
        "running shoe",
        "ice skate",
        "roller skate",
        "boxing glove",
    }
)
_AGED = ("old", "elderly", "aged")
_WOMEN = ("woman", "women", "girl", "ess")
# Of these somebody has as many as that by nature.
_IN_PAIRS = frozenset(
    {
        "eye",
        "ear",
        "wing",
        "leg",
        "foot",
        "arm",
        "hand",
        "horn",
        "paw",
        "tentacle",
        "wheel",
        "fin",
        "claw",
        "antler",
        "tusk",
        "antenna",
        "hoof",
        "cheek",
    }
)
_PAIRS = frozenset({2, 4, 6, 8})
_FACES = frozenset({"face", "smile", "eye"})
MOTLEY = 4
_FURNITURE = 1.2  # metres: more than two of what is higher fill a room
_TINY = 0.2  # metres: of what is smaller a jar or a basket holds many
_FULL = 7
_COLOURFUL = frozenset(
    {
        "crayon",
        "marker",
        "pencil",
        "balloon",
        "button",
        "ball of yarn",
        "candy",
        "easter egg",
        "lollipop",
        "marble",
        "paper clip",
        "popsicle",
    }
)  # of which no two in a box are alike
_BANDED = frozenset({"animal", "bird", "vehicle", "person", "robot", "fantasy"})


@define
class Naming(Deeds):
    """Takes nouns into the plan."""

    def _add(self, phrase: str, entry: figures.Entry, *, several: bool) -> None:
        if self.frame.kind in {"icon", "logo"} and self.relating.has(entry) and not self.next.any():
            return  # "icon for notifications, a bell"
        symbol = self.frame.kind in {"icon", "pattern"} and (phrase in tables.METAPHORS or "glyph" in entry.tags)
        large = "furniture" in entry.tags and entry.height > _FURNITURE
        default = (
            2
            if several and (large or entry.noun in _BY_TWOS or self.frame.kind == "badge")
            else 3
            if several and self.frame.kind != "pattern" and not symbol
            else 1
        )
        heaped = self.relating.pending == "in_reverse" and not entry.tags & _BANDED and entry.height < _TINY
        default = _FULL if heaped and default > 2 else default
        if entry.module != "people" and "person" in entry.tags and singular(phrase).endswith(_WOMEN):
            self.next.look = (*self.next.look, "long hair")  # "a cowgirl"
        before = self.tokens[max(0, self.at - len(phrase.split()) - 1)]
        if before in _AGED and "person" in entry.tags and not phrase.startswith(_AGED):
            self.next.look = (*self.next.look, "grey hair")  # "an old sailor"
        young = self.next.size == "normal" and singular(phrase) in tables.YOUNG and singular(phrase) != entry.noun
        subject = Subject.model_validate(
            {
                "what": singular(phrase) if several else phrase,
                "count": self.next.count or default,
                "colour": self.next.colour,
                "size": "small" if young else self.next.size,
                "pose": self.next.pose,
                "mood": self.next.mood,
                "look": self.next.look,
                "side": self.next.side,
                "depth": self.next.depth,
                "formation": self.next.formation,
            }
        )
        if heaped and subject.count > 1 and entry.noun in _COLOURFUL:
            self.next.motley = True
        costume, doing, motley, burns = self.next.costume, self.next.doing, self.next.motley, self.next.ablaze
        self.next = Modifiers()
        if (
            motley
            and subject.count > 1
            and not subject.colour
            and "person" not in entry.tags
            and self.frame.kind != "pattern"
        ):
            self._add_motley(subject, entry)
            return
        self.relating.add(subject, entry)
        if costume and costume not in self._later():  # "a frog prince wearing a crown" has one
            self.relating.give(Subject(what=costume), figures.entry(costume), "wearing")
        if burns:
            self.relating.kindle(burns)
        if doing:
            self._do(doing)
        elif subject.pose is None and self.frame.kind in {"scene", "card", "poster"}:
            self._accompany(entry)

    def _add_motley(self, subject: Subject, entry: figures.Entry) -> None:
        """Take several things of many colours: some of each."""
        sorts = min(subject.count, MAX_SUBJECTS - len(self.relating.subjects), MOTLEY)
        for number in range(sorts):
            share = subject.count // sorts + (number < subject.count % sorts)
            if number:
                self.relating.join()
            part = {"count": share, "colour": tables.MOTLEY_COLOURS[number]}
            self.relating.add(subject.model_copy(update=part), entry)

    def _perched(self, word: str, said_of: str) -> bool:
        """Take "on his shoulder", "on its back" or "on top" as where the last noun is."""
        part = singular(word)
        of_body = part in tables.PERCHES or (part in tables.BODY | {"hair"} and said_of in tables.POSSESSIVES)
        return of_body and self.relating.perch(part)

    def _part(self, word: str) -> bool:
        """Take what is a part of the thing spoken of, or is drawn with it, and return whether it is."""
        host = self.relating.host()
        if host is None or self.relating.pending not in {"with", "and", "wearing", "from", "on", "of"}:
            return False
        if self.next.mood and singular(word) == "eye" and self.relating.pending in {"with", "and"}:
            self.relating.feel(self.next.mood)  # "an owl with sleepy eyes"
            self.relating.keep()
            self.next = Modifiers()
            return True
        if singular(word) in _FACES and self.relating.pending in {"with", "and"} and self.relating.smile():
            self.relating.keep()
            self.next = Modifiers()
            return True
        few = (
            self.next.count in {None, 1} or "building" in host.tags
        )  # loose chimneys beside a house are none of its own
        whole = self.relating.pending in {"with", "and"} and few and shows(host, word)
        listed = self.relating.pending != "and" or self.relating.listing()
        if not listed or not (whole or is_part(host, word)):
            return False
        if self.next.colour:
            self.relating.tell(f"{self.next.colour} {singular(word)}")
        elif lacks(host, word):
            self._report(word)  # "a pig with wings"
        elif self.next.size != "normal" and self.at > 1 and not is_large(host, word):
            self._report(f"{self.tokens[self.at - 2]} {word}")  # "a dog with big ears"
        many = self.next.count or 1
        if many > 1 and not (singular(word) in _IN_PAIRS and many in _PAIRS):
            self._report(f"{many} {plural(singular(word))}")
        self.next = Modifiers()
        self.relating.keep()
        return True

    def _part_follows(self) -> bool:
        """Whether the next word is a part of the thing spoken of: "with a blue mane"."""
        host = self.relating.host()
        return host is not None and self.at < len(self.tokens) and is_part(host, self.tokens[self.at])

    def _web(self, word: str) -> bool:
        """Take the web of a spider; the other one is a sign."""
        last = self.relating.last_animal()
        if word != "web" or last is None or last.noun != "spider":
            return False
        if self.relating.pending is None and self.tokens[max(0, self.at - 2)] in {"from", "its"}:
            self.relating.say("hanging_from", verb=True)
        self._add("spider web", figures.entry("spider web"), several=False)
        return True
