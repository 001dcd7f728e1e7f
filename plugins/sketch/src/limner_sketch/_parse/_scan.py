"""The scanner: from left to right, the longest known phrase first."""

from __future__ import annotations

import re

from attrs import define, field

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._diagrams import read_diagram
from limner_sketch._parse._emoji import spelled_out
from limner_sketch._parse._frame import take_abstract, take_frame
from limner_sketch._parse._read import WITHOUT_SETTING, Found, Modifiers, Reader
from limner_sketch._words import PAIRED, UNCHANGED, is_plural, singular
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, ScenePlan, Subject

_TOKEN = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[^\W_]+(?:['’][^\W_]+)?|,")  # noqa: RUF001 - both apostrophes
_POSSESSIVE = re.compile(r"['’]s?\b")  # noqa: RUF001
_TURNED = re.compile(r"\b(fruit|vegetable) (bowl|basket|plate)\b", re.IGNORECASE)
_MAX_TOKENS = 160
_MOST_COUNTED = 1000
_MOTLEY = 4
_FISHY = frozenset({"underwater", "sea"})
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
class _Scan(Reader):
    setting: str | None = None
    time: str | None = None
    weather: str | None = None
    backdrop: str | None = None
    palette: str | None = None
    tones: list[str] = field(factory=list)
    furniture: str | None = None
    unmatched: list[str] = field(factory=list)

    def run(self) -> None:
        while self.at < len(self.tokens):
            found = self.look(self.at)
            if found is None:
                self._unknown(self.tokens[self.at])
                self.at += 1
                continue
            self.at += found.length
            getattr(self, f"_{found.table}")(found)

    def _unknown(self, token: str) -> None:
        if token == ",":  # noqa: S105 - a word of the prompt
            self.relating.join()
        elif token.isdecimal() and token not in self.frame.silent:
            count = int(token[:6])
            if count <= _MOST_COUNTED:  # 2025 is a year
                self.next.count = max(1, min(MAX_COUNT, count))
            if not 1 <= count <= MAX_COUNT:
                self._report(token)
        elif (token in tables.PERCHES and self.relating.perch()) or self._web(token):
            return
        elif token not in self.frame.silent and (len(token) > 1 or not token.isascii()):
            self._report(token)
            ahead = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
            if ahead is None or ahead.table in {"relation", "pose"}:
                # It was a noun that is not known: what described it must not describe the next one.
                self.next = Modifiers()
                self.relating.drop()

    def _report(self, word: str) -> None:
        if word not in self.unmatched:
            self.unmatched.append(word)

    def _noun(self, found: Found) -> None:
        match = found.value
        assert isinstance(match, figures.Match)  # noqa: S101 - only "noun" rows come here
        if self.next.count in {None, 1}:
            self.next.count = self._together(match.entry) or self.next.count
        following = self.look(self.at) if self.at < len(self.tokens) else None
        several = is_plural(found.phrase) and not figures.find(found.phrase)
        head = self.tokens[self.at] if self.at < len(self.tokens) else ","
        compound = following is None and head not in self.frame.silent and head != "," and len(head) > 2
        verb = head.endswith("ing") and head in tables.RELATIONS  # "a carpenter building a birdhouse"
        if head in tables.BODY and match.entry.tags & {"animal", "person", "bird"} and self.relating.pending == "on":
            self.at += 1  # "on a boy's nose"
            following = None
            compound = False
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
        elif found.phrase == "pipe" and self.relating.person():
            self._report(found.phrase)  # it is smoked, and the pipe that can be drawn is a plumber's
            self.relating.drop()
        elif found.phrase in {"glass", "cup", "bottle", "mug", "can"} and head == "of":
            after = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
            return after is not None and after.table == "noun"  # "a glass of lemonade" is one thing
        else:
            return False
        return True

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

    def _add_motley(self, subject: Subject, entry: figures.Entry) -> None:
        """Take several things of many colours: some of each."""
        sorts = min(subject.count, MAX_SUBJECTS - len(self.relating.subjects), _MOTLEY)
        for number in range(sorts):
            share = subject.count // sorts + (number < subject.count % sorts)
            if number:
                self.relating.join()
            part = {"count": share, "colour": tables.MOTLEY_COLOURS[number]}
            self.relating.add(subject.model_copy(update=part), entry)

    def _doing(self, found: Found) -> None:
        if self.next.any() or self.relating.pending or not self.relating.alive():
            self.next.doing = found.phrase
        else:
            self._do(found.phrase)

    def _do(self, doing: str) -> None:
        """Give the last living one what it does this with."""
        kind, noun = tables.DOING[doing]
        following = self.look(self.at) if self.at < len(self.tokens) else None
        named = following is not None and following.table == "noun"
        if not self.relating.alive():
            self._report(doing)
        elif named:
            self.relating.say("with", verb=True)  # "cooking soup"
        else:
            self.relating.give(Subject(what=noun), figures.entry(noun), kind)

    def _motley(self, found: Found) -> None:
        self.next.motley = found.table == "motley"

    def _had(self, found: Found) -> None:
        self.relating.look(found.phrase)
        self.next = Modifiers()

    def _said(self, found: Found) -> None:
        self.next.look = (*self.next.look, found.phrase)

    def _relation(self, found: Found) -> None:
        word = str(found.value)
        if word == "watering" and figures.find("watering can"):
            self.relating.say("holding")
            self._add("watering can", figures.entry("watering can"), several=False)
            self.relating.say("facing", verb=True)
            return
        if word == "watering":
            self._report(found.phrase)
            return
        if word in {"reading", "eating", "playing"}:
            self.relating.pose({"reading": "read", "eating": "eat", "playing": "play"}[word])
            word = "holding"
        self.relating.say(word, verb=found.phrase.split()[0].endswith(("ing", "s")) and word not in {"on", "at"})

    def _pose(self, found: Found) -> None:
        if found.value == "fly" and self.relating.subjects and (kind := self._flown()):
            self.relating.say(kind, verb=True)
            return
        if self.next.any() or self.relating.pending or not self.relating.subjects:
            self.next.pose = str(found.value)
        else:
            self.relating.pose(str(found.value))

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

    def _setting(self, found: Found) -> None:
        value = str(found.value)
        if found.phrase in {"roof", "rooftop"} and self.tokens[self.at : self.at + 1] == ["of"]:
            self.at += 1  # "on the roof of a barn"
            return
        self.relating.drop()
        self.next = Modifiers()
        if found.phrase.startswith(("snowy ", "snow covered ")):
            self.weather = self.weather or "snow"
        self.furniture = self.furniture or tables.FURNISHED.get(found.phrase)
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
        elif self.next.colour is None and self._noun_follows(self.at):
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


def tokenise(text: str) -> list[str]:
    """Split a prompt into lower-case words and commas."""
    text = _TURNED.sub(r"\2 of \1", text)
    flat = _POSSESSIVE.sub("", text.lower().replace("-", " ").replace(";", ",").replace(".", ","))
    return _TOKEN.findall(flat)[:_MAX_TOKENS]


def parse_prompt(prompt: str) -> ScenePlan:
    """Read a prompt into a plan.

    Args:
        prompt: What to draw, in English; any text is accepted.

    Returns:
        The plan; words that it could not take up are in ``unmatched``.
    """
    if (asked := read_diagram(prompt)) is not None:
        return asked
    prompt, unread = spelled_out(prompt)
    frame = take_frame(prompt, tokenise)
    scan = _Scan(tokens=frame.tokens, frame=frame, unmatched=list(unread))
    scan.run()
    subjects = list(scan.relating.subjects)
    kind, unmatched, forms, tones = frame.kind, scan.unmatched, frame.forms, frame.tones
    if kind in {"scene", "abstract"} and not subjects and scan.setting is None:
        if kind == "scene" and any(word in tables.SHAPES for word in unmatched):
            # Shapes and their colours are what an abstract picture consists of.
            kind = "abstract"
            forms, tones = take_abstract(unmatched)
            unmatched = [word for word in unmatched if word not in tables.SHAPES]
        elif kind == "scene" and unmatched and not (scan.time or scan.weather or frame.extra):
            kind = "abstract"  # nothing is known, perhaps not even the language: an empty meadow would say less
    if scan.furniture and kind not in WITHOUT_SETTING and all(subject.what != scan.furniture for subject in subjects):
        scan.furnish(scan.furniture)
        subjects = list(scan.relating.subjects)
    subjects += [Subject(what=form) for form in forms][: MAX_SUBJECTS - len(subjects)]
    if scan.backdrop and kind == "abstract":
        tones, scan.backdrop = (scan.backdrop, *tones), None
    if not subjects:
        subjects = [Subject(what=noun) for noun in frame.extra]
    if len(scan.tones) > 1:
        tones = tuple(scan.tones[:5])
    return ScenePlan.model_validate(
        {
            "kind": kind,
            "style": frame.style,
            "setting": scan.setting,
            "time": scan.time,
            "weather": scan.weather,
            "text": frame.text,
            "tagline": frame.tagline,
            "backdrop": scan.backdrop,
            "palette": tones or scan.palette,
            "subjects": subjects,
            "relations": scan.relating.relations(),
            "without": tuple(sorted(frame.denied)),
            "unmatched": tuple(unmatched),
        }
    )
