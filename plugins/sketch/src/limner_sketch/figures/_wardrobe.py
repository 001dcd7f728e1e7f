"""What the people of several modules have in common: colours of their things, hair, faces, arms; and how they are registered."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TypeAlias

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import figure
from limner_sketch.figures._look import Look
from limner_sketch.figures._person import PEOPLE_COLOURS, person

OWN = {
    "straw": "#e8c46a",
    "hide": "#9a6440",
    "hat": "#3b3550",
    "cap": "#2f4470",
    "jewel": "#d8445a",
    "jewel2": "#4a90c8",
    "safety": "#f2b52c",
    "red": "#e2493f",
    "devil": "#d8483f",
    "wig": "#ee8a3a",
    "orb": "#6fd0e8",
    "board": "#f2c14e",
    "lens": "#f0a24a",
    "wing": "#fdf8ef",
    "tail": "#35a58f",
}
MEN = ("short", "crop", "curly", "side")
ANY = ("short", "bob", "ponytail", "curly", "crop")
WIDE = Look(hair=MEN)
# Arms that a prop asks for: raised, and stretched out.
UP = (24, 34)
OUT = (34, 64)
# Noun, looks, height in metres, own colours, other names, what it may stand for, home.
Row: TypeAlias = tuple[str, Look, float, dict[str, str], tuple[str, ...], tuple[str, ...], str | None]


def beard(role: str, length: float = 0) -> partial[None]:
    """Return the face of somebody with a beard."""
    return partial(_beard, role=role, length=length)


def _beard(c: Canvas, *, role: str, length: float) -> None:
    hats.beard(c, role, length)


def moustache(c: Canvas) -> None:
    """Draw a dark moustache."""
    hats.moustache(c, "hair2")


def enlist(rows: Iterable[Row]) -> None:
    """Register people."""
    for noun, look, height, own, aliases, near, home in rows:
        figure(
            noun,
            height=height,
            colours={**PEOPLE_COLOURS, **OWN, **own},
            aliases=aliases,
            near=near,
            tags=("person",),
            home=home,
        )(partial(person, look=look))
