"""Names: those near to a mistyped one, and names of files made of words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["near_names", "slug"]


def near_names(name: str, known: Iterable[str]) -> str:
    """Return a hint that names what was probably meant, or else all that there is.

    Args:
        name: What was given.
        known: What there is.
    """
    from difflib import get_close_matches

    names = sorted(known)
    if close := get_close_matches(name, names, n=3, cutoff=0.6):
        return f"did you mean {' or '.join(close)}?"
    if names:
        return f"there is only {names[0]}" if len(names) == 1 else f"there are {', '.join(names)}"
    return "there is none"


def slug(text: str, *, longest: int = 60) -> str:
    """Make a file name of words: lower-case letters and digits of any script, with hyphens between."""
    plain = unicodedata.normalize("NFKC", text).lower()
    words = re.sub(r"[\W_]+", "-", plain).strip("-")
    return words.encode()[:longest].decode(errors="ignore").rstrip("-") or "picture"
