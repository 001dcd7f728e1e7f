"""The known words that are written most like an unknown one."""

from __future__ import annotations

from difflib import get_close_matches

from limner_sketch import figures

_ALIKE = 0.8  # of 1: below, words only share letters by chance


def nearest(word: str, most: int = 3) -> tuple[str, ...]:
    """Return up to so many words that figures are known by and that differ from a word in few letters, the best first."""
    if len(word) < 4:
        return ()
    return tuple(get_close_matches(word.lower(), figures.words(), n=most, cutoff=_ALIKE))


__all__ = ["nearest"]
