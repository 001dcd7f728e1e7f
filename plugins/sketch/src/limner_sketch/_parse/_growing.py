"""What is grown is on its plant: who waters tomatoes waters tomato plants, who picks apples stands at an apple tree with a basket."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["grown"]

# What bears each fruit, in the plural.
_BORNE_BY: Final[dict[str, str]] = {
    **{name: f"{name} plants" for name in ("tomato", "pepper", "cucumber", "eggplant", "strawberry", "pumpkin", "melon")},
    **dict.fromkeys(("chili", "chilli", "bell pepper", "paprika"), "pepper plants"),
    **dict.fromkeys(("zucchini", "courgette", "bean", "green bean", "pea"), "cucumber plants"),
    **dict.fromkeys(("aubergine",), "eggplant plants"), **dict.fromkeys(("watermelon",), "melon plants"), **dict.fromkeys(("squash",), "pumpkin plants"),
    **dict.fromkeys(("grape", "grapes"), "grapevines"), **dict.fromkeys(("raspberry", "currant", "cranberry"), "raspberry bushes"),
    **dict.fromkeys(("blueberry", "blackberry", "berry", "bilberry"), "blueberry bushes"),
    **{name: f"an {name} tree" if name[0] in "ao" else f"a {name} tree" for name in ("apple", "orange", "lemon", "cherry", "pear", "peach", "plum", "olive")},
}  # fmt: skip
_PLURALS: Final[dict[str, str]] = {
    plural: name
    for name in _BORNE_BY
    for plural in (
        name,
        f"{name}s",
        f"{name}es" if name.endswith(("o", "i", "sh", "ch")) else f"{name}s",
        f"{name[:-1]}ies" if name.endswith("y") else f"{name}s",
    )
}
_ANY: Final = "|".join(re.escape(word) for word in sorted(_PLURALS, key=len, reverse=True))
_SORT: Final = r"(?P<sort>(?:(?:some|the|her|his|their|its|fresh|ripe|juicy|red|green|sweet|wild|of|a few|two|three|many|rows of|cherry(?= tomato))\s+)*)"
_END: Final = r"\b(?!\s+(?:juice|sauce|pie|soup|seeds?|trees?|plants?|bush|bushes|vines?|field|fields|patch|farm|orchard|salad|from (?:the|a|an) (?:table|plate|bowl|market|shelf|basket|box|stand|stall)))"  # fmt: skip
_TENDED: Final = Lazy(
    rf"\b(?P<verb>watering|growing|tending(?: to)?|weeding|pruning|cultivating|planting|waters|grows|tends|caring for|looking after)\s+{_SORT}(?P<fruit>{_ANY}){_END}",
    re.IGNORECASE,
    needles=("water", "grow", "tend", "weed", "prun", "cultivat", "planting", "caring", "looking after"),
)
_PICKED: Final = Lazy(
    rf"\b(?P<verb>picking|harvesting|gathering|picks|harvests|gathers|picked|harvest)\s+{_SORT}(?P<fruit>{_ANY}){_END}(?:\s+(?:from|off|in|at)\s+(?:an?|the)\s+(?:tall |big |old |green )?(?:trees?|bush|bushes|vines?|plants?)\b)?",
    re.IGNORECASE,
    needles=("pick", "harvest", "gather"),
)

_PLANTED: Final = Lazy(
    rf"\b(?P<bed>(?:greenhouse|vegetable garden|vegetable patch|kitchen garden|allotment|polytunnel)s?) (?:with|full of|of) {_SORT}(?P<fruit>{_ANY}){_END}",
    re.IGNORECASE,
    needles=("greenhouse", "garden", "vegetable", "allotment", "polytunnel"),
)


def grown(text: str) -> str:
    """Return a prompt in which the plants are named of which somebody tends or picks the fruit.

    Args:
        text: The prompt.
    """
    text = _PLANTED.sub(lambda found: f"{found['bed']} with {_plants(found['fruit'])}", text)
    text = _TENDED.sub(lambda found: f"{found['verb']} {_plants(found['fruit'])}", text)
    return _PICKED.sub(_at_plants, text)


def _plants(fruit: str) -> str:
    borne_by = _BORNE_BY[_PLURALS[fruit.lower()]]
    return borne_by if borne_by.startswith("a") else f"three {borne_by}"


def _at_plants(found: re.Match[str]) -> str:
    fruit = _PLURALS[found["fruit"].lower()]
    plants = _BORNE_BY[fruit]
    full = fruit if fruit == "grapes" else found["fruit"] if found["fruit"].lower() != fruit else f"{fruit}s"
    alone = not found.string[: found.start()].strip()  # nobody is told of
    beside = plants if plants.startswith("a") else f"two {plants}"
    if alone:
        return f"a basket of {full} beside {beside}"
    if plants.endswith(" tree"):  # a hand goes up to what hangs there, and the basket is on the ground
        return f"reaching for {beside} beside a basket of {full}"
    return f"holding a basket of {full} beside {beside}"
