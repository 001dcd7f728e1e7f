"""Whether a prompt is in a language that the parser does not read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

# Small words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Polish and Turkish that are no English ones.
_SMALL: Final = frozenset({
    "ein", "eine", "einen", "einem", "einer", "der", "das", "den", "dem", "und", "mit", "auf", "im", "unter", "ist", "zwei", "drei",
    "un", "une", "le", "la", "les", "des", "du", "et", "avec", "sur", "dans", "sous", "deux", "trois", "est",
    "el", "los", "las", "una", "unos", "unas", "con", "en", "del", "sobre", "dos", "tres", "y", "il", "lo", "gli", "uno", "nel",
    "nella", "di", "sul", "sulla", "due", "um", "uma", "os", "com", "na", "em", "dois", "duas", "een", "het", "van", "met", "op",
    "twee", "drie", "ett", "och", "med", "på", "jest", "z", "w", "bir", "ve", "ile", "dwa", "trzy",
})  # fmt: skip


def is_foreign(unmatched: Iterable[str]) -> bool:
    """Whether words that were not understood show that a prompt is not in English.

    Args:
        unmatched: The words that no table knows.

    Returns:
        True when letters of another script are among them, two small words of another language, or one and two more.
    """
    words = set(unmatched)
    letters = (c for word in words for c in word if c.isalpha() and not c.isascii())
    small = len(words & _SMALL)
    return (
        small >= 2
        or (small == 1 and len(words) >= 3)
        or any("LATIN" not in unicodedata.name(c, "LATIN") for c in letters)
    )


__all__ = ["is_foreign"]
