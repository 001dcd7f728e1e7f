"""Whether a word is a verb where it stands, though it may be a noun elsewhere: "the kids wave", "deer drink", "a girl who can duck"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._doings import gerund, infinitive
from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._words import UNCHANGED, is_plural, singular

__all__ = ["forms", "goes_on", "is_past", "is_verb", "participle"]

_MODALS: Final = frozenset({"can", "could", "will", "would", "must", "should", "may", "might", "cannot", "did", "does"})
_RELATIVES: Final = frozenset({"who", "that", "which", "what"})
_PERSONAL: Final = frozenset({"he", "she", "they", "we"})
_BEING: Final = frozenset({"is", "are", "was", "were"})
_ADVERBS: Final = frozenset(
    {"always", "often", "also", "both", "all", "just", "never", "now", "then", "still", "together"}
)
_OPENING: Final = frozenset(
    {"a", "an", "the", "one", "this", "that", "his", "her", "its", "their", "my", "our", "your", "each", "every"}
)
# What follows a verb rather than the first half of a compound.
_AFTER: Final = _OPENING | frozenset({
    ",", "at", "to", "in", "on", "into", "onto", "over", "under", "up", "down", "out", "off", "from", "for", "with", "around", "through", "across", "along", "past", "by",
    "near", "next", "behind", "beside", "between", "above", "below", "towards", "toward", "after", "before", "against", "and", "while", "as", "like", "some", "two", "three", "four", "several",
    "many", "him", "them", "us", "me", "it", "each", "together", "away", "back", "happily", "quietly", "loudly", "slowly", "quickly", "south", "north", "home", "high", "low", "fast", "about", "during", "inside", "outside",
})  # fmt: skip
_PLAIN: Final = frozenset({"is", "has", "was", "as", "its", "his", "this"})
# What follows a participle rather than a verb in the past: "a cat dressed in red".
_AFTER_PARTICIPLES: Final = frozenset(
    {"by", "in", "with", ",", "and", "as", "for", "from", "to", "up", "like", "around"}
)
# What things do without anybody, which is seen of them.
_BY_ITSELF: Final = frozenset(
    {"shine", "glow", "fall", "float", "fly", "rise", "hang", "spin", "swing", "roll", "bounce", "drift", "burn", "lie"}
)
# More often verbs than nouns.
_OFTEN: Final = frozenset(
    {
        "play",
        "eat",
        "sleep",
        "run",
        "walk",
        "jump",
        "sit",
        "ride",
        "drink",
        "swim",
        "read",
        "sing",
        "dance",
        "hold",
        "wear",
        "chase",
        "cook",
        "stand",
        "climb",
        "hug",
        "catch",
        "fight",
        "smile",
        "laugh",
        "cry",
        "kiss",
    }
)
_PAST: Final = {
    "rose": "rise", "flew": "fly", "ran": "run", "sat": "sit", "slept": "sleep", "ate": "eat", "drank": "drink", "swam": "swim", "rode": "ride", "wore": "wear", "held": "hold", "caught": "catch", "threw": "throw",
    "drove": "drive", "sang": "sing", "fell": "fall", "stood": "stand", "fought": "fight", "hid": "hide", "took": "take", "bit": "bite", "blew": "blow", "drew": "draw", "built": "build", "dug": "dig", "fed": "feed", "led": "lead", "swung": "swing",
}  # fmt: skip
_VOWELS: Final = "aeiou"
_BACK: Final = 4  # how many words may stand between an article and its noun


def _base(word: str) -> str:
    """Return the infinitive of a verb in the past, or the word itself."""
    if word in _PAST:
        return _PAST[word]
    if word.endswith("ied"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith("ed") and len(word) > len("used") else word


def is_past(word: str) -> bool:
    """Whether a word is the past of a verb that has a past of its own."""
    return word in _PAST


def forms(word: str) -> Iterator[str]:
    """Yield what a verb in any of its forms may be the same as: "waves", "wave", "waved" and "waving"."""
    yield from gerund(word)
    yield from infinitive(_base(word))


def participle(word: str) -> str:
    """Return the form that ends in "ing", as it is most likely spelled."""
    stem = next(iter(gerund(word)), "")[:-3] or _base(word)
    if stem.endswith("e") and not stem.endswith(("ee", "ye", "oe")):
        return f"{stem[:-1]}ing"
    short = len(stem) in {3, 4} and stem[-1] not in f"{_VOWELS}wxy" and stem[-2] in _VOWELS and stem[-3] not in _VOWELS
    return f"{stem}{stem[-1]}ing" if short else f"{stem}ing"


def is_verb(tokens: list[str], start: int) -> bool:
    """Whether the word at a place may say what the one before it does.

    Args:
        tokens: The words of a prompt and its commas.
        start: The place.
    """
    at = start - 1 if start < len(tokens) else -1
    while at > 0 and (tokens[at] in _ADVERBS or (tokens[at].endswith("ly") and len(tokens[at]) > len("early"))):
        at -= 1
    if at < 0 or tokens[at] == ",":
        return False
    word, before = tokens[start], tokens[at]
    who = tokens[at - 1] if at else ""
    following = tokens[start + 1] if start + 1 < len(tokens) else ""
    if following.endswith("ing"):  # "penguins ice skating"
        return False
    if before in _MODALS | _PERSONAL or (before == "it" and word.endswith("s") and word not in _PLAIN):
        return True
    if before in _RELATIVES:
        return _alive(who)
    if before in _BEING:  # "who is eat", in poor English
        return not word.endswith(("ing", "ed")) and word not in _OPENING and who in _RELATIVES | _PERSONAL
    return _after_noun(tokens[max(0, at - _BACK) : at], before, word, following)


def _after_noun(earlier: list[str], before: str, word: str, following: str) -> bool:
    """Whether a word is a verb after a noun."""
    if word in _PAST or (word.endswith("ed") and word != "red"):
        return following in _AFTER - _AFTER_PARTICIPLES and _alive(before)
    if (
        _stem(word) in _BY_ITSELF
        and (following in _AFTER or not following)
        and figures.find(singular(before)) is not None
    ):
        return is_plural(before) != word.endswith("s")
    if not _alive(before):
        return False
    if is_plural(before) or before in UNCHANGED:  # "kids bike" may be a bike for kids
        return not is_plural(word) and (bool(following) or word in _OFTEN or figures.find(word) is None)
    if not is_plural(word):  # "boy play with dog", in poor English
        return (
            (word in _OFTEN or figures.find(word) is None)
            and _OPENING.isdisjoint(earlier)
            and (not following or following in _AFTER)
        )
    return not _OPENING.isdisjoint(earlier) and word.endswith("s")


def goes_on(tokens: list[str], start: int) -> bool:
    """Whether what follows a word follows a verb rather than the first half of a compound: "at", "the", "their"."""
    return start + 1 < len(tokens) and tokens[start + 1] in _AFTER


def _stem(word: str) -> str:
    return "fly" if word == "flies" else word.removesuffix("s")


def _alive(word: str) -> bool:
    """Whether a word names somebody who can do something."""
    found = figures.find(word) or figures.find(singular(word))
    return found is not None and bool(found.entry.tags & (ANIMATE | {"vehicle"}))
