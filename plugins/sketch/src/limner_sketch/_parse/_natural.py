"""Colours that belong to the name of an animal: a red fox has the colour of a fox."""

from __future__ import annotations

from typing import Final

# By the noun of the figure: the colour words that people use for its natural colour.
_NATURAL: Final[dict[str, frozenset[str]]] = {
    "fox": frozenset({"red"}),
    "squirrel": frozenset({"red"}),
    "raccoon": frozenset({"gray", "grey"}),
    "robin": frozenset({"red", "brown"}),
    "deer": frozenset({"red", "brown"}),
    "moose": frozenset({"brown"}),
    "bear": frozenset({"brown"}),
    "polar bear": frozenset({"white"}),
    "panther": frozenset({"black"}),
    "swan": frozenset({"white"}),
    "dove": frozenset({"white"}),
    "seagull": frozenset({"white"}),
    "stork": frozenset({"white"}),
    "sheep": frozenset({"white"}),
    "wolf": frozenset({"gray", "grey"}),
    "elephant": frozenset({"gray", "grey"}),
    "rhino": frozenset({"gray", "grey"}),
    "hippo": frozenset({"gray", "grey"}),
    "seal": frozenset({"gray", "grey"}),
    "heron": frozenset({"gray", "grey"}),
    "whale": frozenset({"blue"}),
    "flamingo": frozenset({"pink"}),
    "pig": frozenset({"pink"}),
    "eagle": frozenset({"golden", "brown"}),
    "owl": frozenset({"brown"}),
    "hedgehog": frozenset({"brown"}),
    "crow": frozenset({"black"}),
    "penguin": frozenset({"black"}),
    "chick": frozenset({"yellow"}),
    "goldfish": frozenset({"golden", "orange", "gold"}),
    "lobster": frozenset({"red"}),
    "frog": frozenset({"green"}),
    "crocodile": frozenset({"green"}),
}


def natural(noun: str, colour: str | None) -> bool:
    """Whether a colour word only says of which kind an animal is, and its drawing has that colour already."""
    return colour is not None and colour.lower() in _NATURAL.get(noun, ())


__all__ = ["natural"]
