"""What a poster, a badge or a card is for, and words as a title."""

from __future__ import annotations

import re

__all__ = ["MOST_WORDS", "event_of", "titled"]

_EVENT_ENDS = frozenset({",", "with", "featuring", "showing", "in", "at", "on", "a", "an", "the", "about"})

_SMALL = frozenset({"of", "the", "to", "for", "and", "a", "an", "in"})

MOST_WORDS = 5


def event_of(prompt: str, theme: str | None) -> str | None:
    """Return what a poster or a badge is for: the words after "for", up to what says more of it."""
    said = re.search(r"\s(?:for|announcing|advertising|promoting|to announce|to promote)\s", prompt.lower())
    found, after = said is not None, prompt.lower()[said.end() :] if said else ""
    words: list[str] = []
    for token in re.findall(r"[\w'’%&-]+|,", after) if found else ():  # noqa: RUF001 - both apostrophes
        if token in {"a", "an", "the", "our", "my"} and not words:
            continue
        if (token in _EVENT_ENDS and words[-1:] != ["of"]) or len(words) == MOST_WORDS:
            break
        words.append(token)
    while words and words[-1] in {"of", "the", "to", "for", "and"}:
        words.pop()
    return " ".join(words) or theme


def titled(words: str) -> str:
    """Return words as a title: "Employee of the Month"."""
    return " ".join(w if i and w in _SMALL else w[:1].upper() + w[1:] for i, w in enumerate(words.split()))
