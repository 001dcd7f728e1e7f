"""Which drawing stands for a step or a branch that is no thing itself: the sun for evaporation, a lake's water for collection."""

from __future__ import annotations

from typing import Final

from limner_sketch import figures
from limner_sketch._words import singular

__all__ = ["depicted"]

_DEPICTED: Final[dict[str, str]] = {
    # water, air, rocks
    "evaporation": "sun", "condensation": "cloud", "precipitation": "rain cloud", "collection": "wave", "transpiration": "tree", "runoff": "mountain",
    "sunlight": "sun", "water": "raindrop", "carbon dioxide": "cloud", "oxygen": "bubble", "sugar": "sugar", "atmosphere": "cloud", "photosynthesis": "leaf",
    "food chain": "cow", "decomposition": "mushroom", "respiration": "lungs", "decay": "mushroom", "magma": "volcano", "igneous rock": "rock",
    "rocks": "rock", "soil": "potted plant", "plants": "sprout", "animals": "rabbit", "clouds": "cloud", "droplets join": "raindrop", "rain": "rain cloud",
    # the year, the day
    "spring": "blossom branch", "summer": "sun", "autumn": "autumn leaf", "fall": "autumn leaf", "winter": "snowflake", "day": "sun", "night": "crescent moon",
    # what grows up
    "seed": "almond", "seedling": "sprout", "young plant": "potted plant", "plant": "potted plant", "fruit": "apple", "sapling": "bonsai", "young tree": "tree", "old tree": "oak tree",
    "hatchling": "chick", "young bird": "chick", "fledgling": "chick", "nymph": "beetle", "young fish": "fish", "fry": "fish", "froglet": "frog", "pupa": "cocoon", "larva": "worm",
    "pod": "pea pod", "blossom": "blossom branch", "child": "boy", "teenager": "girl", "adult": "woman", "old age": "old woman",
    # what is eaten
    "vegetables": "broccoli", "whole grains": "bread", "protein": "egg", "less sugar": "candy", "nuts and seeds": "walnut", "sleep": "bed", "exercise": "dumbbell", "food": "apple",

    # energy
    "nectar": "flower", "wind": "wind turbine", "biomass": "log", "geothermal": "volcano", "sun": "sun",
}  # fmt: skip


def depicted(label: str) -> figures.Entry | None:
    """Return what shows the words of a node: the thing that they name exactly, or one that stands for them."""
    words = label.lower()
    match = figures.find(_DEPICTED.get(words, words)) or figures.find(singular(words))
    return match.entry if match and match.exact else None
