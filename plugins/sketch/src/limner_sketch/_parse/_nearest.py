"""The known words that are written most like an unknown one."""

from __future__ import annotations

from functools import cache

from limner_sketch import figures
from limner_sketch._words import singular

_LONG = 6  # letters: shorter words are too much alike
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SOUNDS = (("ph", "f"), ("j", "g"), ("ck", "k"), ("c", "k"), ("z", "s"), ("y", "i"))
_INFLECTED = ("ing", "ed", "ly")  # what is said of a thing is seldom a slip for the name of another
_ALIKE = 0.84  # of 1: below, words only share letters by chance


def nearest(word: str, most: int = 3) -> tuple[str, ...]:
    """Return up to so many words that figures are known by and that differ from a word in few letters, the best first."""
    if len(word) < 4 or figures.find(word.lower()) or figures.find(singular(word.lower())):
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


@cache
def misspelt(word: str) -> figures.Match | None:
    """Return what a word stands for in which one letter is missing, two are swapped, or one is there once too often.

    Other slips are not mended: what differs by another letter is as likely another word.

    Args:
        word: A word that nothing is known by.
    """
    known = figures.find(word) or figures.find(singular(word))  # and not drawn for another reason
    if known or len(word) < _LONG or not word.isascii() or not word.isalpha():
        return None
    lacking = (word[:i] + letter + word[i:] for i in range(1, len(word) + 1) for letter in _LETTERS)
    swapped = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1))
    doubled = (word[:i] + word[i + 1 :] for i in range(1, len(word)) if word[i] == word[i - 1])
    found = [figures.find(other) or figures.find(singular(other)) for other in (*lacking, *swapped, *doubled)]
    meant = {match.entry.noun: match.entry for match in found if match}
    return figures.Match(next(iter(meant.values())), exact=False) if len(meant) == 1 else None


__all__ = ["misspelt", "nearest"]
