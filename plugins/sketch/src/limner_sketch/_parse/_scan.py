"""The scanner: from left to right, the longest known phrase first."""

from __future__ import annotations

from attrs import define, field

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._deeds import Deeds
from limner_sketch._parse._doings import DOINGS
from limner_sketch._parse._read import WITHOUT_SETTING, Found, Modifiers
from limner_sketch._parse._wholes import is_part, shows
from limner_sketch._words import PAIRED, UNCHANGED, is_plural, singular
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, Subject

_MOST_COUNTED = 1000
_MOTLEY = 4
_FISHY = frozenset({"underwater", "sea"})
_BANDS = {
    "caravan": 4,
    "herd": 5,
    "flock": 6,
    "pack": 4,
    "parade": 5,
    "band": 3,
    "choir": 4,
    "couple": 2,
    "duo": 2,
    "trio": 3,
    "team": 4,
    "gang": 3,
    "colony": 6,
    "swarm": 6,
    "school": 6,
    "siblings": 2,
}
_VERB_LIKE = ("ing", "s", "ed", "ly")
# When two settings are named, the picture that shows both.
_BOTH: dict[frozenset[str], str] = {
    frozenset({"mountains", "lake"}): "lake",
    frozenset({"forest", "lake"}): "lake",
    frozenset({"sea", "beach"}): "beach",
    frozenset({"forest", "river"}): "river",
    frozenset({"mountains", "river"}): "river",
    frozenset({"city", "street"}): "street",
    frozenset({"room", "table"}): "table",
    frozenset({"kitchen", "table"}): "table",
    frozenset({"room", "kitchen"}): "kitchen",
    frozenset({"forest", "mountains"}): "mountains",
    frozenset({"meadow", "mountains"}): "mountains",
    frozenset({"hills", "mountains"}): "mountains",
    frozenset({"hills", "lake"}): "lake",
    frozenset({"hills", "river"}): "river",
    frozenset({"hills", "forest"}): "forest",
    frozenset({"hills", "desert"}): "desert",
    frozenset({"hills", "sea"}): "sea",
    frozenset({"hills", "beach"}): "beach",
    frozenset({"hills", "meadow"}): "meadow",
    frozenset({"village", "mountains"}): "village",
    frozenset({"village", "hills"}): "village",
    frozenset({"park", "city"}): "park",
    frozenset({"meadow", "river"}): "river",
    frozenset({"meadow", "lake"}): "lake",
}


@define
class Scan(Deeds):
    """Reads a prompt: nouns with what is said of them, places, times, colours."""

    time: str | None = None
    weather: str | None = None
    backdrop: str | None = None
    palette: str | None = None
    tones: list[str] = field(factory=list)
    furniture: tuple[str, ...] = ()

    def run(self) -> None:
        while self.at < len(self.tokens):
            found = self.look(self.at)
            if found is None:
                self._unknown(self.tokens[self.at])
                self.at += 1
                continue
            self.at += found.length
            getattr(self, f"_{found.table}")(found)
        if self.next.doing:  # nobody came after it: it was said of those before
            self.relating.drop()
            self._do(self.next.doing)

    def _unknown(self, token: str) -> None:
        if token == ",":  # noqa: S105 - a word of the prompt
            self.relating.join()
        elif token.isdecimal() and self.tokens[self.at + 1 : self.at + 2] in (["am"], ["pm"]):
            hour = int(token[:2]) % 12 + (12 if self.tokens[self.at + 1] == "pm" else 0)
            self.time = self.time or (
                "night" if hour < 5 or hour > 20 else "dawn" if hour < 8 else "dusk" if hour > 17 else "day"
            )
            self.tokens[self.at + 1] = "the"
        elif token.isdecimal() and token not in self.frame.silent:
            count = int(token[:6])
            if count <= _MOST_COUNTED:  # 2025 is a year
                self.next.count = max(1, min(MAX_COUNT, count))
            if not 1 <= count <= MAX_COUNT:
                self._report(token)
        elif self._perched(token, self.tokens[self.at - 1] if self.at else "") or self._web(token) or self._part(token):
            return
        elif token not in self.frame.silent and (len(token) > 1 or not token.isascii()):
            self._report(token)
            ahead = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
            if ahead is None or ahead.table in {"relation", "pose", "doing"}:
                # It was a noun that is not known: what described it must not describe the next one.
                self.next = Modifiers()
                self.relating.drop()

    def _noun(self, found: Found) -> None:
        match = found.value
        assert isinstance(match, figures.Match)  # noqa: S101 - only "noun" rows come here
        if self.next.count in {None, 1}:
            self.next.count = self._together(match.entry) or self.next.count
        following = self.look(self.at) if self.at < len(self.tokens) else None
        several = is_plural(found.phrase) and not figures.find(found.phrase)
        head = self.tokens[self.at] if self.at < len(self.tokens) else ","
        compound = following is None and head not in self.frame.silent and head != "," and len(head) > 2
        verb = head.endswith("ing") and (
            head in tables.RELATIONS or head in DOINGS
        )  # "a carpenter building a birdhouse"
        said_of = self.tokens[self.at - 2] if self.at > 1 else ""
        if self._perched(found.phrase, said_of) or self._part(found.phrase):
            return
        if following is not None and following.table == "noun" and not several and not verb:
            if self._costume(match.entry, following) or self._dressed(found, match.entry, following):
                return
            self._report(found.phrase)  # "dog house": the first noun only describes the second
            return
        if self._meant(found, head) or self._moon(match.entry):
            return
        if compound and not several and not head.endswith(_VERB_LIKE) and not head.isdecimal():
            self._report(found.phrase)  # "cat food": food is not known, and a cat would be wrong
            return
        if len(self.relating.subjects) >= MAX_SUBJECTS:
            self._report(found.phrase)
            return
        self._add(found.phrase, match.entry, several=several)

    def _drinking(self) -> bool:
        """Whether glasses are for drinking: several are counted, or they stand beside what is drunk."""
        worn = self.relating.pending in {"with", "wearing"} and self.relating.alive()
        return not worn and ((self.next.count or 1) > 1 or self.relating.drinks())

    def _moon(self, entry: figures.Entry) -> bool:
        """Take the moon as the place to be on."""
        if entry.noun != "moon" or self.relating.pending != "on" or self.setting not in {None, "space"}:
            return False
        self.relating.drop()
        self.setting = "moon"
        return True

    def _meant(self, found: Found, head: str) -> bool:
        """Take a noun that means something else after what was said before it, and return whether it does."""
        said_of = self.tokens[self.at - 2] if self.at > 1 else ""
        last = self.relating.last_animal()
        if found.phrase in tables.PARENTS and said_of in tables.POSSESSIVES and last is not None:
            self._add(last.noun, last, several=False)  # a mother of ducklings is a duck
        elif (
            singular(found.phrase) in tables.YOUNGSTERS
            and said_of in {*tables.POSSESSIVES, "with"}
            and last is not None
        ):
            self.next.size = "small"
            self._add(last.noun, last, several=is_plural(found.phrase))  # and its young is a small one
        elif found.phrase == "bowl" and self.relating.pending == "in" and last is not None and last.home in _FISHY:
            self._add("fishbowl", figures.entry("fishbowl"), several=False)
        elif singular(found.phrase) in tables.BODY and said_of in tables.POSSESSIVES and self.relating.alive():
            self.relating.drop()  # "its tail": it has one
            self.next = Modifiers()
        elif found.phrase == "pipe" and self.relating.person():
            self._report(found.phrase)  # it is smoked, and the pipe that can be drawn is a plumber's
            self.relating.drop()
        elif found.phrase == "glasses" and self._drinking():
            noun = "wine glass" if self.relating.named("wine") else "glass"
            self._add(noun, figures.entry(noun), several=True)
        elif found.phrase == "wheel" and last is not None and last.noun in {"hamster", "mouse", "guinea pig"}:
            self._add("hamster wheel", figures.entry("hamster wheel"), several=False)
        elif found.phrase in {"glass", "cup", "bottle", "mug", "can"} and head == "of":
            after = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
            return after is not None and after.table == "noun"  # "a glass of lemonade" is one thing
        else:
            return False
        return True

    def _perched(self, word: str, said_of: str) -> bool:
        """Take "on his shoulder", "on its back" or "on top" as where the last noun is."""
        part = singular(word)
        of_body = part in tables.PERCHES or (part in tables.BODY and said_of in tables.POSSESSIVES)
        return of_body and self.relating.perch(part)

    def _part(self, word: str) -> bool:
        """Take what is a part of the thing spoken of, or is drawn with it, and return whether it is."""
        host = self.relating.host()
        if host is None or self.relating.pending not in {"with", "and", "wearing", "from", "on", "of"}:
            return False
        whole = self.relating.pending in {"with", "and"} and self.next.count in {None, 1} and shows(host, word)
        listed = self.relating.pending != "and" or self.relating.listing()
        if not listed or not (whole or is_part(host, word)):
            return False
        if self.next.colour:
            self.relating.tell(f"{self.next.colour} {singular(word)}")
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
        self._add("spider web", figures.entry("spider web"), several=False)
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
        if worn is None:
            return False
        self.at += following.length
        self.next.costume = worn
        self._add(found.phrase, entry, several=is_plural(following.phrase))
        return True

    def _together(self, entry: figures.Entry) -> int | None:
        """Return how many there are, if a word after the noun tells: a family of animals, a field of flowers."""
        after = self.tokens[self.at] if self.at < len(self.tokens) else ""
        if after in _BANDS and "person" not in entry.tags and entry.tags & {"animal", "bird"}:
            self.at += 1
            return _BANDS[after]
        if after == "family" and ("person" not in entry.tags or entry.noun == "snowman"):
            self.at += 1
            return 3
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
        return None

    def _add(self, phrase: str, entry: figures.Entry, *, several: bool) -> None:
        if self.frame.kind in {"icon", "logo"} and self.relating.has(entry) and not self.next.any():
            return  # "icon for notifications, a bell"
        symbol = self.frame.kind in {"icon", "pattern"} and (phrase in tables.METAPHORS or "glyph" in entry.tags)
        default = 3 if several and self.frame.kind != "pattern" and not symbol else 1
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
            }
        )
        costume, doing, motley = self.next.costume, self.next.doing, self.next.motley
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
        if costume:
            self.relating.give(Subject(what=costume), figures.entry(costume), "wearing")
        if doing:
            self._do(doing)
        elif subject.pose is None and self.frame.kind in {"scene", "card", "poster"}:
            self._accompany(entry)

    def _add_motley(self, subject: Subject, entry: figures.Entry) -> None:
        """Take several things of many colours: some of each."""
        sorts = min(subject.count, MAX_SUBJECTS - len(self.relating.subjects), _MOTLEY)
        for number in range(sorts):
            share = subject.count // sorts + (number < subject.count % sorts)
            if number:
                self.relating.join()
            part = {"count": share, "colour": tables.MOTLEY_COLOURS[number]}
            self.relating.add(subject.model_copy(update=part), entry)

    def _motley(self, found: Found) -> None:
        self.next.motley = found.table == "motley"

    def _had(self, found: Found) -> None:
        self.relating.look(found.phrase)
        self.next = Modifiers()

    def _said(self, found: Found) -> None:
        self.next.look = (*self.next.look, found.phrase)

    def _setting(self, found: Found) -> None:
        value = str(found.value)
        if found.phrase in {"roof", "rooftop"} and self.tokens[self.at : self.at + 1] == ["of"]:
            self.at += 1  # "on the roof of a barn"
            return
        self.relating.drop()
        self.next = Modifiers()
        if found.phrase.startswith(("snowy ", "snow covered ")):
            self.weather = self.weather or "snow"
        self.furniture = self.furniture or tables.FURNISHED.get(found.phrase, ())
        self._settle(found, value)

    def _settle(self, found: Found, value: str) -> None:
        if self.frame.kind in WITHOUT_SETTING and self.frame.kind != "badge":
            if found.phrase not in self.frame.silent:  # "Green Valley Farm" is shown as words
                self._report(found.phrase)
        elif self.setting is None or self.setting == "sky":
            self.setting = value
        elif value == "snow":
            self.weather = self.weather or "snow"
        elif self.setting == "snow":
            self.weather, self.setting = self.weather or "snow", value
        elif value not in {self.setting, "sky"}:
            both = _BOTH.get(frozenset({self.setting, value}))
            if both is None:
                self._report(found.phrase)
            self.setting = both or self.setting

    def _time(self, found: Found) -> None:
        self.relating.drop()
        self.time = self.time or str(found.value)

    def _weather(self, found: Found) -> None:
        value = str(found.value)
        if self.relating.pending and not self._noun_follows(self.at):  # "on a snowy cliff"
            self.relating.drop()
        if value in {"stars", "aurora"}:
            self.time = self.time or "night"
        self.weather = self.weather if self.weather and value != "snow" else value

    def _colour(self, found: Found) -> None:
        if self.at < len(self.tokens) and self.tokens[self.at] in {"background", "backdrop"}:
            self.backdrop = found.phrase
            self.relating.drop()
        elif self.frame.kind == "icon" and self.relating.pending == "in" and self.relating.paint(found.phrase):
            self.relating.drop()  # "an icon of a heart in blue"
        elif self.next.colour is None and (self._noun_follows(self.at) or self._part_follows()):
            self.next.colour = found.phrase
        elif self.backdrop is None and self._setting_follows():
            self.backdrop = found.phrase  # "a purple forest": the colour of the place
        elif self.frame.kind in WITHOUT_SETTING and self.backdrop is None and not self.next.colour:
            self.backdrop = found.phrase
            self.tones.append(found.phrase)
        elif self.frame.kind == "pattern" and self.tones:
            self.tones.append(found.phrase)  # "a pattern in teal and orange"
        else:
            self._report(found.phrase)

    def _count(self, found: Found) -> None:
        value = found.value
        assert isinstance(value, int)  # noqa: S101 - the table holds numbers
        if found.phrase == "pair of" and set(self.tokens[self.at : self.at + 2]) & PAIRED:
            value = 1
        if self.next.count is None or found.phrase not in {"a", "an"}:
            self.next.count = value

    def _size(self, found: Found) -> None:
        self.next.size = str(found.value)

    def _group(self, found: Found) -> None:
        nouns = found.value
        assert isinstance(nouns, tuple)  # noqa: S101 - the table holds tuples
        for number, noun in enumerate(nouns):
            if noun in self.frame.denied:
                continue
            if (match := figures.find(noun)) and len(self.relating.subjects) < MAX_SUBJECTS:
                if number:
                    self.relating.join()
                self._add(noun, match.entry, several=False)

    def furnish(self, noun: str) -> None:
        """Add what a room is known by, behind the first thing in it."""
        if noun in self.frame.denied or len(self.relating.subjects) >= MAX_SUBJECTS:
            return
        self.relating.behind(Subject(what=noun), figures.entry(noun))

    def _season(self, found: Found) -> None:
        self.palette = self.palette or str(found.value)
        self.relating.drop()

    def _mood(self, found: Found) -> None:
        self.next.mood = str(found.value)
