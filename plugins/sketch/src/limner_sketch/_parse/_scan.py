"""The scanner: from left to right, the longest known phrase first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from attrs import define, field

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS, colour_of
from limner_sketch._parse._emoji import spelled_out
from limner_sketch._parse._frame import Frame, take_frame
from limner_sketch._parse._relate import Relating
from limner_sketch._words import is_plural, singular
from limner_sketch.plan import MAX_COUNT, MAX_SUBJECTS, ScenePlan, Subject

_TOKEN = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|[^\W_]+(?:['’][^\W_]+)?|,")  # noqa: RUF001 - both apostrophes
_POSSESSIVE = re.compile(r"['’]s?\b")  # noqa: RUF001
_TURNED = re.compile(r"\b(fruit|vegetable) (bowl|basket|plate)\b", re.IGNORECASE)
_MAX_TOKENS = 160
_VERB_LIKE = ("ing", "s", "ed", "ly")
# In these kinds of pictures there is no place to be, so "mountain" is a thing and not a setting.
_WITHOUT_SETTING = frozenset({"icon", "logo", "badge", "pattern"})
# Things first, settings second: a cat on a table wants the table.
_THINGS_FIRST = frozenset(
    {"table", "desk", "wooden table", "kitchen table", "island", "fireplace", "skyscraper", "wave"}
)
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


class _Found(NamedTuple):
    """What stands at a place of the prompt: which table, the phrase, how many tokens, and what it means."""

    table: str
    phrase: str
    length: int
    value: object


@define
class _Modifiers:
    count: int | None = None
    colour: str | None = None
    size: str = "normal"
    pose: str | None = None
    mood: str | None = None

    def any(self) -> bool:
        return self != _Modifiers()


@define
class _Scan:
    tokens: list[str]
    frame: Frame
    at: int = 0
    setting: str | None = None
    time: str | None = None
    weather: str | None = None
    backdrop: str | None = None
    palette: str | None = None
    unmatched: list[str] = field(factory=list)
    next: _Modifiers = field(factory=_Modifiers)
    relating: Relating = field(factory=Relating)

    # -- looking -------------------------------------------------------------------------------------------------------

    def phrase(self, start: int, length: int) -> str:
        return " ".join(self.tokens[start : start + length])

    def look(self, start: int) -> _Found | None:
        """Return the longest known phrase from a place on; which table wins a tie depends on what is around."""
        candidates: list[_Found] = []
        for length in range(min(4, len(self.tokens) - start), 0, -1):
            phrase = self.phrase(start, length)
            if "," in phrase:
                continue
            candidates = list(self._all(phrase, length))
            if candidates:
                break
        if not candidates:
            return None
        by_table = {found.table: found for found in candidates}
        noun = by_table.get("noun")
        if noun is None:
            order = (
                "group",
                "relation",
                "pose",
                "setting",
                "weather",
                "time",
                "colour",
                "count",
                "size",
                "mood",
                "season",
            )
            return next(by_table[table] for table in order if table in by_table)
        rival = next((by_table[t] for t in ("setting", "weather", "time") if t in by_table), None)
        around = self.frame.kind == "badge" and self.relating.subjects  # "badge of an eagle with mountains"
        if rival and (around or self.frame.kind not in _WITHOUT_SETTING) and noun.phrase not in _THINGS_FIRST:
            return rival
        for adjective in ("colour", "size"):
            if adjective in by_table and self._noun_follows(start + noun.length):
                return by_table[adjective]
        if "relation" in by_table and self.relating.subjects and not self.next.any() and not self.relating.pending:
            return by_table["relation"]  # "an artist painting a tree", but "a painting of a tree"
        return noun

    def _all(self, phrase: str, length: int) -> list[_Found]:
        found: list[_Found] = []
        unsaid = phrase in tables.SILENT or phrase in tables.COUNTS
        metaphor = phrase in tables.METAPHORS and self.frame.kind not in _WITHOUT_SETTING
        match = None if unsaid or metaphor else _known(phrase)
        if match:
            found.append(_Found("noun", phrase, length, match))
        named: tuple[tuple[str, Mapping[str, object]], ...] = (
            ("relation", tables.RELATIONS),
            ("pose", tables.POSES),
            ("setting", tables.SETTINGS),
            ("weather", tables.WEATHERS),
            ("time", tables.TIMES),
            ("colour", COLOURS),
            ("count", tables.COUNTS),
            ("size", tables.SIZES),
            ("mood", tables.MOODS),
            ("season", tables.SEASONS),
            ("group", tables.GROUPS),
        )
        found += [_Found(name, phrase, length, table[phrase]) for name, table in named if phrase in table]
        if phrase.startswith("#") and (colour := colour_of(phrase)):
            found.append(_Found("colour", colour, length, colour))
        return found

    def _noun_follows(self, start: int) -> bool:
        """Whether a noun follows directly, or after further adjectives."""
        while start < len(self.tokens):
            following = self.tokens[start]
            if any(_known(self.phrase(start, k)) for k in (3, 2, 1)):
                return True
            if following in {"background", "backdrop"}:
                return True
            if following not in tables.SIZES and following not in COLOURS and following not in tables.MOODS:
                return False
            start += 1
        return False

    def _setting_follows(self) -> bool:
        following = self.look(self.at) if self.at < len(self.tokens) else None
        return following is not None and following.table == "setting"

    # -- taking --------------------------------------------------------------------------------------------------------

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
        elif token.isdecimal():
            count = int(token[:6])
            self.next.count = max(1, min(MAX_COUNT, count))
            if not 1 <= count <= MAX_COUNT:
                self._report(token)
        elif token in tables.PERCHES and self.relating.perch():
            return
        elif token not in self.frame.silent and (len(token) > 1 or not token.isascii()):
            self._report(token)
            ahead = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
            if ahead is None or ahead.table in {"relation", "pose"}:
                # It was a noun that is not known: what described it must not describe the next one.
                self.next = _Modifiers()
                self.relating.drop()

    def _report(self, word: str) -> None:
        if word not in self.unmatched:
            self.unmatched.append(word)

    def _noun(self, found: _Found) -> None:
        match = found.value
        assert isinstance(match, figures.Match)  # noqa: S101 - only "noun" rows come here
        following = self.look(self.at) if self.at < len(self.tokens) else None
        several = is_plural(found.phrase) and not figures.find(found.phrase)
        head = self.tokens[self.at] if self.at < len(self.tokens) else ","
        compound = following is None and head not in self.frame.silent and head != "," and len(head) > 2
        if following is not None and following.table == "noun" and not several:
            self._report(found.phrase)  # "dog house": the first noun only describes the second
            return
        if match.entry.noun == "moon" and self.relating.pending == "on" and self.setting in {None, "space"}:
            self.relating.drop()
            self.setting = "moon"
            return
        if found.phrase in {"glass", "cup", "bottle", "mug", "can"} and head == "of":
            after = self.look(self.at + 1) if self.at + 1 < len(self.tokens) else None
            if after is not None and after.table == "noun":
                return  # "a glass of lemonade" is one thing
        if compound and not several and not head.endswith(_VERB_LIKE) and not head.isdecimal():
            self._report(found.phrase)  # "cat food": food is not known, and a cat would be wrong
            return
        if len(self.relating.subjects) >= MAX_SUBJECTS:
            self._report(found.phrase)
            return
        self._add(found.phrase, match.entry, several=several)

    def _add(self, phrase: str, entry: figures.Entry, *, several: bool) -> None:
        default = 3 if several and self.frame.kind != "pattern" else 1
        young = self.next.size == "normal" and singular(phrase) in tables.YOUNG and singular(phrase) != entry.noun
        subject = Subject.model_validate(
            {
                "what": singular(phrase) if several else phrase,
                "count": self.next.count or default,
                "colour": self.next.colour,
                "size": "small" if young else self.next.size,
                "pose": self.next.pose,
                "mood": self.next.mood,
            }
        )
        self.next = _Modifiers()
        self.relating.add(subject, entry)

    def _relation(self, found: _Found) -> None:
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

    def _pose(self, found: _Found) -> None:
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
        following = self.look(start) if start > self.at else None
        if following is None or following.table != "noun" or not isinstance(following.value, figures.Match):
            return None
        entry = following.value.entry
        if entry.noun in {"kite", "drone"}:
            return "holding"
        return "riding" if "vehicle" in entry.tags else None

    def _setting(self, found: _Found) -> None:
        value = str(found.value)
        self.relating.drop()
        self.next = _Modifiers()
        if self.frame.kind in _WITHOUT_SETTING and self.frame.kind != "badge":
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

    def _time(self, found: _Found) -> None:
        self.relating.drop()
        self.time = self.time or str(found.value)

    def _weather(self, found: _Found) -> None:
        value = str(found.value)
        if self.relating.pending:
            self.relating.drop()
        if value == "stars":
            self.time = self.time or "night"
        self.weather = self.weather if self.weather and value != "snow" else value

    def _colour(self, found: _Found) -> None:
        if self.at < len(self.tokens) and self.tokens[self.at] in {"background", "backdrop"}:
            self.backdrop = found.phrase
            self.relating.drop()
        elif self.next.colour is None and self._noun_follows(self.at):
            self.next.colour = found.phrase
        elif self.backdrop is None and self._setting_follows():
            self.backdrop = found.phrase  # "a purple forest": the colour of the place
        elif self.frame.kind in _WITHOUT_SETTING and self.backdrop is None and not self.next.colour:
            self.backdrop = found.phrase
        else:
            self._report(found.phrase)

    def _count(self, found: _Found) -> None:
        value = found.value
        assert isinstance(value, int)  # noqa: S101 - the table holds numbers
        if self.next.count is None or found.phrase not in {"a", "an"}:
            self.next.count = value

    def _size(self, found: _Found) -> None:
        self.next.size = str(found.value)

    def _group(self, found: _Found) -> None:
        nouns = found.value
        assert isinstance(nouns, tuple)  # noqa: S101 - the table holds tuples
        for number, noun in enumerate(nouns):
            if noun in self.frame.denied:
                continue
            if (match := figures.find(noun)) and len(self.relating.subjects) < MAX_SUBJECTS:
                if number:
                    self.relating.join()
                self._add(noun, match.entry, several=False)

    def _season(self, found: _Found) -> None:
        self.palette = self.palette or str(found.value)
        self.relating.drop()

    def _mood(self, found: _Found) -> None:
        self.next.mood = str(found.value)


def _known(phrase: str) -> figures.Match | None:
    """Return the figure of a phrase in the singular or plural."""
    return figures.find(phrase) or figures.find(singular(phrase))


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
    prompt, unread = spelled_out(prompt)
    frame = take_frame(prompt, tokenise)
    scan = _Scan(tokens=frame.tokens, frame=frame, unmatched=list(unread))
    scan.run()
    subjects = list(scan.relating.subjects)
    kind, unmatched = frame.kind, scan.unmatched
    if kind in {"scene", "abstract"} and not subjects and scan.setting is None:
        shapes = [word for word in unmatched if word in tables.SHAPES]
        if shapes or kind == "abstract":
            # Shapes and their colours are what an abstract picture consists of.
            kind, scan.backdrop = "abstract", scan.backdrop or next((w for w in unmatched if colour_of(w)), None)
            unmatched = [w for w in unmatched if w not in shapes and w != scan.backdrop]
        elif kind == "scene" and unmatched and not (scan.time or scan.weather or frame.extra):
            kind = "abstract"  # nothing is known, perhaps not even the language: an empty meadow would say less
    for noun in frame.extra:
        if not subjects and len(subjects) < MAX_SUBJECTS:
            subjects.append(Subject(what=noun))
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
            "palette": scan.palette,
            "subjects": subjects,
            "relations": scan.relating.relations(),
            "without": tuple(sorted(frame.denied)),
            "unmatched": tuple(unmatched),
        }
    )
