"""What food is cooked on, and with what: "grilling burgers" takes a grill on which they lie."""

from __future__ import annotations

from typing import Final, NamedTuple

from limner_sketch.figures import Entry

__all__ = ["Hearth", "hearth_of"]


class Hearth(NamedTuple):
    """Where food is while somebody cooks it.

    Attributes:
        noun: What it is on or in.
        tool: What the cook has in hand for that; empty where it is the thing itself.
        within: Whether the food is in it rather than on it.
    """

    noun: str
    tool: str = ""
    within: bool = False


_GRILL: Final = Hearth("grill", "spatula")
_PAN: Final = Hearth("frying pan")
_POT: Final = Hearth("cooking pot", "ladle", within=True)
_STOCKPOT: Final = frozenset({"soup", "chicken soup", "rice", "curry", "ramen", "spaghetti", "spaghetti with meatballs", "porridge", "chili", "macaroni and cheese", "corn", "potato", "mashed potatoes", "hot chocolate", "jam", "carrot", "pea", "dumpling", "lobster"})  # fmt: skip
_HEARTHS: Final = {"grilling": _GRILL, "barbecuing": _GRILL, "frying": _PAN, "flipping": _PAN, "searing": _PAN, "cooking": _PAN, "boiling": _POT, "simmering": _POT}  # fmt: skip


def hearth_of(deed: str, food: Entry | None) -> Hearth | None:
    """Return what a food is cooked on, or None where that is not told, or it is no food.

    Args:
        deed: What is done.
        food: To what.
    """
    hearth = _HEARTHS.get(deed)
    if hearth is None or food is None or "food" not in food.tags:
        return None
    return _POT if hearth is _PAN and food.noun in _STOCKPOT else hearth
