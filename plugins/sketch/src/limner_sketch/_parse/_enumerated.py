"""Prompts that only name things, one after the other: "dog cat bird"."""

from __future__ import annotations

from limner_sketch import figures
from limner_sketch._words import singular

__all__ = ["listed"]

_FEW = 3  # of fewer the first may describe the second
_MOST = 16  # words
_SORTS = frozenset(
    {"animal", "bird", "fruit", "vehicle", "person", "tool", "instrument", "tree", "flower", "vegetable"}
)


def listed(tokens: list[str]) -> list[str]:
    """Put commas between nouns of one sort where a prompt holds nothing else.

    Args:
        tokens: The words of a prompt and its commas.
    """
    if not _FEW <= len(tokens) <= _MOST or "," in tokens or "and" in tokens:
        return tokens
    parts: list[tuple[str, figures.Match]] = []
    at = 0
    while at < len(tokens):
        ahead = ((length, " ".join(tokens[at : at + length])) for length in (3, 2, 1) if at + length <= len(tokens))
        known = ((n, phrase, figures.find(phrase) or figures.find(singular(phrase))) for n, phrase in ahead)
        length, phrase, match = next(((n, phrase, match) for n, phrase, match in known if match), (0, "", None))
        if match is None:
            return tokens
        parts.append((phrase, match))
        at += length
    common = frozenset(_SORTS).intersection(*(match.entry.tags for _, match in parts))
    if len(parts) < _FEW or not common:
        return tokens
    return [word for phrase, _ in parts for word in (*phrase.split(), ",")][:-1]
