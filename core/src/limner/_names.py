"""Names: those near to a mistyped one, and names of files made of words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

__all__ = ["near_names", "slug"]

_MOST_NAMES: Final = 20
"""How many names a hint may hold: who has hundreds of plugins is told of them by a list."""


def near_names(name: str, known: Iterable[str]) -> str:
    """Return a hint that names what was probably meant, or else all that there is.

    Args:
        name: What was given.
        known: What there is.
    """
    from difflib import get_close_matches

    names = sorted(known)
    folded: dict[str, list[str]] = {}
    for one in names:
        folded.setdefault(one.casefold(), []).append(one)
    if close := get_close_matches(name.casefold(), folded, n=3, cutoff=0.6):
        return f"did you mean {' or '.join(one for fold in close for one in folded[fold])}?"
    if len(names) == 1:
        return f"there is only {names[0]}"
    if len(names) > _MOST_NAMES:
        names[_MOST_NAMES:] = [f"{len(names) - _MOST_NAMES} more"]
    return f"there are {', '.join(names)}" if names else "there is none"


def slug(text: str, *, longest: int = 60) -> str:
    """Make a file name of words: lower-case letters and digits of any script, with hyphens between."""
    plain = unicodedata.normalize("NFKC", text).lower()
    words = re.sub(r"[\W_]+", "-", plain).strip("-")
    return words.encode()[:longest].decode(errors="ignore").rstrip("-") or "picture"
