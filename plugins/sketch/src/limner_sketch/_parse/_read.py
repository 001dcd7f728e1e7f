"""What stands at a place of a prompt: the longest known phrase, and which of its meanings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from attrs import define, field

from limner_sketch import figures
from limner_sketch._guises import said_before
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS, colour_of
from limner_sketch._parse._doings import DOINGS, gerund, infinitive
from limner_sketch._parse._ensembles import ENSEMBLES
from limner_sketch._parse._frame import Frame
from limner_sketch._parse._looks import is_had, is_said
from limner_sketch._parse._relate import Relating
from limner_sketch._parse._sides import ABLAZE, FORMATIONS, SIDES, SOUNDING, SOUNDS
from limner_sketch._parse._verbal import forms, goes_on, is_past, is_verb, participle
from limner_sketch._parse._verbs import VERBS
from limner_sketch._words import singular

_AGES = frozenset({"old", "new"})  # said of things between what else is
# In these kinds of pictures there is no place to be, so "mountain" is a thing and not a setting.
_ARTICLES = frozenset({"a", "an", "the"})
WITHOUT_SETTING = frozenset({"icon", "logo", "badge", "pattern"})
# What a phrase is taken for that is no noun.
_ORDER = (
    "had", "said", "ablaze", "year", "side", "formation", "ensemble", "throng", "group", "doing", "motley", "relation", "pose", "setting", "weather", "time", "colour", "count", "size", "mood", "season",
)  # fmt: skip
_DEEDS = frozenset({"doing", "pose", "relation"})
# Where a slide is no page of a talk.
_PLAYED = frozenset(
    {
        "swing",
        "swings",
        "playground",
        "park",
        "kids",
        "children",
        "sliding",
        "seesaw",
        "sandbox",
        "treehouse",
        "pool",
        "garden",
    }
)
_HANDS = frozenset({"hand", "hands"})  # they hold something when nobody is named
# A part of a page, or a verb, unless somebody has it in hand.
_HANDED = frozenset({"banner", "banners", "can", "cans"})
# Words for several people of one sort.
_KINSFOLK = frozenset({"family", "couple", "parents", "siblings", "twins", "people", "lovers"})
_VERBAL = frozenset({"relation", "pose", "doing"})
# Where what somebody does is looked up, the first one first.
_ACTED_BY: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("doing", DOINGS),
    ("pose", tables.POSES),
    ("relation", tables.RELATIONS),
    ("mood", tables.MOODS),
)
# They stand where verbs do, and are none that is seen.
_NO_VERBS = frozenset(
    {
        ",",
        "is",
        "are",
        "was",
        "were",
        "be",
        "and",
        "of",
        "in",
        "on",
        "at",
        "with",
        "a",
        "an",
        "the",
        "has",
        "have",
        "had",
        "by",
        "to",
        "from",
        "for",
    }
)
# Nouns that are as often verbs, of which nothing is seen: a thing in their stead would be wrong.
_UNDONE = frozenset({
    "block", "bat", "ring", "duck", "park", "train", "match", "point", "bark", "seal", "fan", "bear", "box", "dust", "rock", "ship", "nail", "bank", "file", "star", "swallow", "cast", "stamp", "light", "watch", "bowl", "drum", "dress", "iron",
    "plane", "spring", "cap", "crane", "palm", "pitch", "saw", "hammer", "screw", "comb", "brush", "paint", "button", "tie", "post", "mail", "phone", "bridge", "fence", "mirror", "cross", "head", "face", "eye", "hand", "shoulder", "wave", "cook", "plant", "land", "storm", "snow", "rain", "cloud", "play",
})  # fmt: skip
_YEARS = dict.fromkeys(
    ("four seasons", "4 seasons", "all seasons", "all four seasons", "every season", "seasons of the year"), "seasons"
)
_MOTLEYS = dict.fromkeys(tables.MOTLEY)
# Things first, settings second: a cat on a table wants the table.
_STOOD_ON = frozenset({"hill", "hilltop"})  # by what is built; who walks there is in the hills
_THINGS_FIRST = frozenset(
    {"table", "desk", "wooden table", "kitchen table", "island", "fireplace", "skyscraper", "wave"}
)
# Things, too, which are the place for what is in them.
_ENTERED = frozenset({
    "cave", "cavern", "grotto", "canyon", "gorge", "ravine", "grand canyon", "castle", "palace", "stadium", "arena", "hospital", "school", "theater", "theatre", "sports stadium", "shower",
    "port", "platform", "terminal", "loft", "bakery shop", "bookshop", "bookstore", "coffee shop", "flower shop", "grocery store", "toy shop", "quay", "concert stage", "theater stage", "theatre stage", "opera stage",
})  # fmt: skip


class Found(NamedTuple):
    """What stands at a place of the prompt: which table, the phrase, how many tokens, and what it means."""

    table: str
    phrase: str
    length: int
    value: object


@cache
def _meanings() -> dict[str, list[tuple[str, object]]]:
    """Return what each phrase means that is no thing, from all tables at once: a phrase is looked up dozens of times for a prompt."""
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
        ("ensemble", ENSEMBLES),
        ("group", tables.GROUPS),
        ("doing", DOINGS),
        ("ablaze", ABLAZE),
        ("year", _YEARS),
        ("side", SIDES),
        ("formation", FORMATIONS),
        ("throng", tables.THRONGS),
        ("motley", _MOTLEYS),
    )
    meanings: dict[str, list[tuple[str, object]]] = {}
    for name, table in named:
        for phrase, value in table.items():
            meanings.setdefault(phrase, []).append((name, value))
    return meanings


def _acts(word: str) -> bool:
    """Whether a noun is as often a verb."""
    return not _UNDONE.isdisjoint({word, singular(word)})


@define
class Modifiers:
    """What is said of a noun before it is named."""

    count: int | None = None
    colour: str | None = None
    size: str = "normal"
    pose: str | None = None
    mood: str | None = None
    look: tuple[str, ...] = ()
    costume: str | None = None
    doing: str | None = None
    side: str | None = None
    depth: str | None = None
    formation: str | None = None
    ablaze: str = ""
    motley: bool = False

    def any(self) -> bool:
        """Whether anything was said."""
        return self != Modifiers()


def known(phrase: str) -> figures.Match | None:
    """Return the figure of a phrase in the singular or plural."""
    return figures.find(phrase) or figures.find(singular(phrase))


@define
class Reader:
    """Reads a prompt: where it is, what was said so far, and what comes next.

    Attributes:
        tokens: The words and commas.
        frame: What was taken off before.
        at: The place that is read next.
        next: What was said of the noun that is to come.
        relating: The nouns so far and how they stand to each other.
        last: What was read before: the table of the last phrase that was known.
    """

    tokens: list[str]
    frame: Frame
    at: int = 0
    next: Modifiers = field(factory=Modifiers)
    relating: Relating = field(factory=Relating)
    last: str = ""

    def phrase(self, start: int, length: int) -> str:
        """Return so many tokens from a place on."""
        return " ".join(self.tokens[start : start + length])

    def look(self, start: int) -> Found | None:
        """Return the longest known phrase from a place on; which table wins a tie depends on what is around."""
        if start and (verb := self._acted(start)) is not None:
            return verb
        by_table: dict[str, Found] = {}
        for length in range(min(4, len(self.tokens) - start), 0, -1):
            phrase = self.phrase(start, length)
            by_table = {} if "," in phrase else {found.table: found for found in self._all(phrase, length)}
            if start and self.tokens[start - 1] == "to" and self.relating.alive():
                by_table |= {found.table: found for found in self._intended(phrase, length)}
            if by_table:
                break
        if start and self.tokens[start - 1] == "to" and not by_table.keys().isdisjoint(_DEEDS):
            by_table.pop("noun", None)  # "teaching her to fish"
        if "setting" in by_table and not self._is_place(phrase, start):
            del by_table["setting"]
        noun = by_table.get("noun")
        if "setting" in by_table and noun is None and self.relating.pending in {"in", "at"} and not self.next.any():
            return by_table["setting"]  # "in a meeting", but "a fox meeting a bear"
        if noun and noun.phrase in _STOOD_ON and self.relating.pending == "on" and self.relating.built():
            return noun  # a castle on a hill
        if noun is None or not by_table.keys().isdisjoint({"had", "said", "ensemble"}):
            return next((by_table[table] for table in _ORDER if table in by_table), None)
        return self._rival(noun, by_table, start) or noun

    def _acted(self, start: int) -> Found | None:
        """Return what somebody does where a verb stands that may be a noun elsewhere; what cannot be shown is told."""
        word = self.tokens[start]
        if word in _NO_VERBS or word.endswith("ing") or not is_verb(self.tokens, start):
            return None
        for length in range(min(4, len(self.tokens) - start), 0, -1):
            rest = self.phrase(start + 1, length - 1)
            for verb in forms(word):
                same = f"{verb} {rest}".strip()
                for name, table in _ACTED_BY if self.relating.alive() else _ACTED_BY[1:]:
                    if same in table:
                        return Found(name, same, length, table[same])
        if participle(word) in tables.SILENT:
            return Found("silence", word, 1, word)
        undone = is_past(word) or (_acts(word) and goes_on(self.tokens, start))
        return Found("undone", participle(word), 1, word) if undone else None

    def _is_place(self, phrase: str, start: int) -> bool:
        """Whether a word names a place here: wood may be sawn, and ice is in a drink."""
        before = self.tokens[start - 1] if start else ""
        if phrase == "wood":
            return before in {"the", "a", "dark", "deep"}
        if phrase in _ENTERED:
            return self.relating.pending in {"in", "through"} or (
                self.relating.pending in {"at", "on"} and phrase not in {"castle", "palace", "cave"}
            )
        return phrase != "ice" or before != "with"

    def _intended(self, phrase: str, length: int) -> list[Found]:
        """Return what a phrase means that follows "to": "to ride a bike" is what "riding a bike" is."""
        first, _, rest = phrase.partition(" ")
        for verb in infinitive(first):
            same = f"{verb} {rest}".strip()
            if same in DOINGS:
                return [Found("doing", same, length, DOINGS[same])]
            if same in {"playing", "reading"} or same in VERBS:
                return [Found("relation", same, length, tables.RELATIONS[same])]
            if same in tables.POSES:
                return [Found("pose", same, length, tables.POSES[same])]
        return []

    def _rival(self, noun: Found, by_table: dict[str, Found], start: int) -> Found | None:
        """Return another meaning of a noun that is the better one here."""
        if self.relating.pending == "made_of":
            return None  # "a heart made of stars"
        rival = next((by_table[t] for t in ("setting", "weather", "time") if t in by_table), None)
        led = [token for token in self.tokens[:start] if token not in _ARTICLES][-1:]
        shown = self.frame.kind == "card" and led in (["with"], ["and"], ["of"])
        if rival and self.frame.kind not in WITHOUT_SETTING and noun.phrase not in _THINGS_FIRST and not shown:
            return rival
        after = self.tokens[start + noun.length : start + noun.length + 2]
        if (
            self.frame.kind in WITHOUT_SETTING
            and "colour" in by_table
            and after[:1] in (["on"], ["and"])
            and after[-1] in COLOURS
        ):
            return by_table["colour"]  # "gold on black"
        before = self.tokens[start - 2] if start > 1 else ""
        listed = self.tokens[start - 1 : start] in (["and"], [","]) and (before in COLOURS or before.startswith("#"))
        if listed and "colour" in by_table and self.frame.kind not in {"scene", "card"}:
            return by_table["colour"]  # "in teal and orange"
        said = self.relating.subjects or self.frame.text
        painted = self.frame.kind in WITHOUT_SETTING and self.tokens[start - 1 : start] == ["in"] and said
        if painted and "colour" in by_table and not self._noun_follows(start + noun.length):
            return by_table["colour"]  # "an e-mail icon in orange"
        for adjective in ("colour", "size"):
            if adjective in by_table and self._noun_follows(start + noun.length):
                return by_table[adjective]
        deed = by_table.get("doing") or by_table.get("relation")
        if deed and self.relating.subjects and not self.next.any() and not self.relating.pending:
            return deed  # "an artist painting a tree", but "a painting of a tree"
        return None

    def _all(self, phrase: str, length: int) -> list[Found]:
        found: list[Found] = []
        slid = phrase == "slide" and (self.relating.pending == "on" or not _PLAYED.isdisjoint(self.tokens))
        unsaid = (
            phrase in tables.SILENT
            and not slid
            and not (phrase in _HANDED and self.relating.pending in {"holding", "under", "behind", "beside", "facing"})
            and not (phrase in _HANDS and (not self.relating.subjects or self.relating.pending == "made_of"))
        ) or phrase in tables.COUNTS
        metaphor = phrase in tables.METAPHORS and self.frame.kind not in WITHOUT_SETTING
        match = None if unsaid or metaphor else known(phrase)
        if match:
            found.append(Found("noun", phrase, length, match))
        if not found and phrase.endswith("s") and (one := singular(phrase)) in ENSEMBLES:
            found.append(Found("ensemble", phrase, length, ENSEMBLES[one]))
        found += [Found(name, phrase, length, value) for name, value in _meanings().get(phrase, ())]
        if not found and self.relating.alive() and not self.relating.pending:  # "catches" is what "catching" is
            first, _, rest = phrase.partition(" ")
            for verb in gerund(first):
                same = f"{verb} {rest}".strip()
                meant = _meanings().get(same, ())
                found += [Found(name, same, length, value) for name, value in meant if name in _VERBAL]
                if found:
                    break
        counted = phrase == "glasses" and (self.next.count or 1) > 1  # three glasses are drunk from
        if phrase in SOUNDS and self._sounds(length):
            found = [Found("ablaze", phrase, length, SOUNDS[phrase])]
        if is_had(phrase) and not counted and self.relating.person():
            found.append(Found("had", phrase, length, phrase))
        elif is_said(phrase) and self._person_follows(phrase):
            found.append(Found("said", phrase, length, phrase))
        if phrase.startswith("#") and (colour := colour_of(phrase)):
            found.append(Found("colour", colour, length, colour))
        return found

    def _sounds(self, length: int) -> bool:
        """Whether a sound is that of the thing before it, or of the next one: a bell that rings, and not one that somebody rings."""
        after = known(self.phrase(self.at + length, 2)) or known(self.phrase(self.at + length, 1))
        if after is not None:
            return after.entry.noun in SOUNDING and not self.relating.subjects
        things = self.relating.sorts()
        article = self.tokens[self.at + length : self.at + length + 1]
        return (
            bool(things) and things[-1].noun in SOUNDING and article not in (["a"], ["an"], ["the"], ["his"], ["her"])
        )

    def _noun_follows(self, start: int) -> bool:
        """Whether a noun follows directly, or after further adjectives."""
        while start < len(self.tokens):
            following = self.tokens[start]
            if any(known(self.phrase(start, k)) for k in (3, 2, 1)):
                return True
            if following in {"background", "backdrop"}:
                return True
            said = (
                following in tables.SIZES
                or following in COLOURS
                or following in tables.MOODS
                or said_before(following)
                or following in _AGES
            )
            if not said:
                return False
            start += 1
        return False

    def _person_follows(self, said: str) -> bool:
        """Whether what is said of somebody's looks stands before a person: "a blonde woman", but not "a blonde wig"."""
        end = self.at + len(said.split())
        while end < len(self.tokens) and (is_said(self.tokens[end]) or self.tokens[end] in tables.SIZES):
            end += 1  # "a pregnant blonde woman"
        if self.phrase(end, 1) in _KINSFOLK:
            return True
        ahead = (known(self.phrase(end, k)) for k in (3, 2, 1))
        return next(("person" in match.entry.tags for match in ahead if match), False)

    def _setting_follows(self) -> bool:
        following = self.look(self.at) if self.at < len(self.tokens) else None
        return following is not None and following.table == "setting"
