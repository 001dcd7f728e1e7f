"""What is taken off a prompt before it is read for things, and the phrases of what is left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from attrs import frozen

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._words import singular
from limner_sketch.plan import Moulding, Sheet

_Row = TypeVar("_Row")
SHAPELY = frozenset({"abstract", "geometric", "shapes", "composition", "shape", "form", "forms"})
__all__ = ["SHAPELY", "Frame", "cut", "drawable", "longest", "said_of", "spans"]


@frozen
class Frame:
    """What was taken off a prompt.

    Attributes:
        kind: The kind of picture.
        style: Its style, if one was named.
        text: The words to be shown.
        tagline: A second line: the line of business.
        tokens: What is left.
        extra: Nouns to draw when nothing else is found.
        silent: Words that need no drawing here.
        denied: What is not to be seen, in the singular.
        forms: The shapes that an abstract picture is to consist of, in the singular.
        tones: Its colours.
        sheet: What it is printed as.
        proportions: Width and height of the sheet.
        moulding: The frame of a portrait.
        ground: The plain ground that is asked for: a colour, `limner_sketch._parse._grounds.PLAIN` or ``TRANSPARENT``.
    """

    kind: str
    style: str | None
    text: str | None
    tagline: str | None
    tokens: list[str]
    extra: tuple[str, ...] = ()
    silent: frozenset[str] = tables.SILENT
    denied: frozenset[str] = frozenset()
    forms: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    sheet: Sheet | None = None
    proportions: tuple[int, int] | None = None
    ground: str | None = None
    moulding: Moulding | None = None


def drawable(nouns: tuple[str, ...], denied: frozenset[str]) -> tuple[str, ...]:
    return tuple(noun for noun in nouns if figures.find(noun) and noun not in denied)


def spans(tokens: list[str]) -> list[tuple[int, int, str]]:
    """Return all phrases of up to four tokens, the longest first, as (start, length, phrase)."""
    return [
        (start, length, " ".join(tokens[start : start + length]))
        for length in (4, 3, 2, 1)
        for start in range(len(tokens) - length + 1)
    ]


def longest(tokens: list[str], table: dict[str, tuple[str, ...]]) -> str | None:
    """Return the longest phrase, as it is written, that a table has, be it as the plural of what it has."""
    return next((p for _, _, p in spans(tokens) if p in table or singular(p) in table), None)


def said_of(table: Mapping[str, _Row], phrase: str) -> _Row:
    """Return what a table has under a phrase that :func:`longest` found, which may be the plural of it."""
    return table[phrase] if phrase in table else table[singular(phrase)]


def cut(tokens: list[str], phrase: str) -> None:
    words = phrase.split()
    for start in range(len(tokens) - len(words) + 1):
        if tokens[start : start + len(words)] == words:
            del tokens[start : start + len(words)]
            return
