"""Near names, for messages about a mistyped one."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["near_names"]


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
