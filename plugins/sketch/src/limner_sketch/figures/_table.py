"""The table of words: which figure draws a word, how far that is to be trusted, and the module that has to be loaded for it.

It is made of what the figures say of themselves by ``plugins/sketch/word_table.py`` and kept as data, for two reasons: a change of it
can be read, and a picture loads the few modules of figures that it needs instead of all.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from importlib.resources import files
from typing import NamedTuple

FILE = "words.tsv"


class Trust(IntEnum):
    """How far a figure is to be trusted for a word, the most first."""

    NAME = 0
    """It is the figure's own noun."""
    ALIAS = 1
    """It means the same."""
    NEAR = 2
    """It is something like it: the picture says so."""


class Row(NamedTuple):
    """A row of the table.

    Attributes:
        noun: The noun that the figure is registered by.
        module: The module of `limner_sketch.figures` that registers it.
        trust: How far it is to be trusted.
    """

    noun: str
    module: str
    trust: Trust


_TRUST = {trust.name.lower(): trust for trust in Trust}


@cache
def _lines() -> dict[str, str]:
    """Return what stands behind each word, as it is: a picture asks for a dozen of thousands."""
    text = files(__package__).joinpath(FILE).read_text("utf-8")
    return dict(line.split("\t", 1) for line in text.splitlines())


def row_of(word: str) -> Row | None:
    """Return the row of a word; None when there is none."""
    line = _lines().get(word)
    if line is None:
        return None
    noun, module, trust = line.split("\t")
    return Row(noun, module, _TRUST[trust])


def known_words() -> tuple[str, ...]:
    """Return all words, sorted."""
    return tuple(_lines())


def written(rows: dict[str, Row]) -> str:
    """Return the text of a table."""
    return "".join(f"{word}\t{row.noun}\t{row.module}\t{row.trust.name.lower()}\n" for word, row in rows.items())


__all__ = ["FILE", "Row", "Trust", "known_words", "row_of", "written"]
