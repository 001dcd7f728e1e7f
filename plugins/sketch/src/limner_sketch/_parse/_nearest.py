"""The known words that are written most like an unknown one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from limner_sketch import figures
from limner_sketch._words import singular

_LONG = 6  # letters: shorter words are too much alike
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SOUNDS = (("ph", "f"), ("j", "g"), ("ck", "k"), ("c", "k"), ("z", "s"), ("y", "i"))
_ALSO = (("au", "o"), ("ou", "o"), ("eau", "o"), ("flour", "flower"))
_SHORTEST = 6  # letters
_LONGEST = 32  # letters: what is longer is no word, and would take long to be compared
_INFLECTED = ("ing", "ed", "ly")  # what is said of a thing is seldom a slip for the name of another
_ENDINGS = frozenset("rsdy")
_ALIKE = 0.84  # of 1: below, words only share letters by chance


def nearest(word: str, most: int = 3) -> tuple[str, ...]:
    """Return up to so many words that figures are known by and that differ from a word in few letters, the best first."""
    if not 4 <= len(word) <= _LONGEST or figures.find(word.lower()) or figures.find(singular(word.lower())):
        return ()  # it is known, and not drawn for another reason
    if len(word) < _LONG or word.lower().endswith(_INFLECTED):
        return ()
    from difflib import get_close_matches  # most prompts hold no word that nobody knows

    heard = _sound(word.lower())
    alike = {_sound(known): known for known in figures.words() if abs(len(known) - len(word)) < 2}
    same = [sound for sound in alike if sound[:1] == heard[:1]]
    return tuple(alike[sound] for sound in get_close_matches(heard, same, n=most, cutoff=_ALIKE))


def _sound(word: str) -> str:
    """Return how a word sounds, roughly: who writes "jiraffe" or "elefant" has heard it."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return word


@lru_cache(2048)
def misspelt(word: str) -> figures.Match | None:
    """Return what a word stands for in which one letter is missing, two are swapped, or one is there once too often.

    Other slips are not mended: what differs by another letter is as likely another word.

    Args:
        word: A word that nothing is known by.
    """
    known = figures.find(word) or figures.find(singular(word))  # and not drawn for another reason
    if known or len(word) > _LONGEST or not word.isascii() or not word.isalpha():
        return None
    if len(word) < _SHORTEST:
        return _doubled(word)
    alike = _by_sound().get(_heard(word)) or _by_sound().get(_heard(singular(word))) or ()
    if len(alike) == 1:
        return figures.Match(figures.entry(alike[0]), exact=False)
    found = [figures.find(other) or figures.find(singular(other)) for other in slips(word)]
    meant = {match.entry.noun: match.entry for match in found if match}
    return figures.Match(next(iter(meant.values())), exact=False) if len(meant) == 1 else None


def _doubled(word: str) -> figures.Match | None:
    """Return what a short word stands for in which a letter is there once instead of twice: "coffe"."""
    if len(word) < _SHORTEST - 1:
        return None
    twice = (word[: i + 1] + word[i] + word[i + 1 :] for i in range(1, len(word)))
    meant = next((match for other in twice if (match := figures.find(other))), None)
    return figures.Match(meant.entry, exact=False) if meant else None


def slips(word: str) -> Iterator[str]:
    """Yield what somebody may have meant who left out a letter, swapped two or wrote one twice."""
    if len(word) > _LONGEST:
        return
    yield from (word[:i] + letter + word[i:] for i in range(1, len(word)) for letter in _LETTERS)
    # An ending makes another word: who seeks "adventure" is an adventurer, and it is none.
    yield from (word + letter for letter in _LETTERS if letter not in _ENDINGS)
    yield from (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1))
    yield from (word[:i] + word[i + 1 :] for i in range(1, len(word)) if word[i] == word[i - 1])


def joined(word: str) -> str | None:
    """Return the two words that were written as one: "icecream" is "ice cream"."""
    if len(word) > _LONGEST:
        return None
    parts = (f"{word[:i]} {word[i:]}" for i in range(3, len(word) - 2))
    return next((two for two in parts if figures.find(two) or figures.find(singular(two))), None)


@cache
def _by_sound() -> dict[str, tuple[str, ...]]:
    """Return which figures have a name that sounds so; it takes a while, and most prompts hold no word that nobody knows."""
    alike: dict[str, tuple[str, ...]] = {}
    for word in figures.words():
        match = figures.find(word) if len(word) >= _SHORTEST and " " not in word else None
        noun = match.entry.noun if match else None
        heard = _heard(word)
        if noun and noun not in alike.get(heard, ()):
            alike[heard] = (*alike.get(heard, ()), noun)
    return alike


def _heard(word: str) -> str:
    """Return how a word sounds, whatever letters are doubled."""
    for written, heard in _ALSO:
        word = word.replace(written, heard)
    sound = _sound(word)
    return "".join(letter for letter, before in zip(sound, f" {sound}", strict=False) if letter != before)


__all__ = ["joined", "misspelt", "nearest", "slips"]
