"""People in clothes that the prompt names."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures._garments import GARMENTS, LEGWEAR, Cut, trim
from limner_sketch.figures._look import Clothes, Look

# How the rig cuts each garment.
_CLOTHES: dict[Cut, Clothes] = {
    "sweater": "shirt", "coat": "coat", "jacket": "shirt", "suit": "suit", "tuxedo": "suit", "shirt": "tee", "dress": "dress", "gown": "gown",
    "robe": "robe", "pajamas": "shirt", "vest": "shirt", "overalls": "shirt", "lab": "coat", "uniform": "shirt", "armour": "armour", "space": "shirt",
    "santa": "coat", "tutu": "tutu", "apron": "shirt",
}  # fmt: skip
# What the people of other modules wear, too; the rest is trimmed as an animal's is.
_GEAR: dict[Cut, Callable[[Canvas], None]] = {
    "dress": gear.belt, "gown": gear.gown_trim, "overalls": gear.bib, "tuxedo": gear.bow_tie, "suit": gear.suit_and_tie, "apron": gear.apron,
    "santa": gear.santa_coat,
}  # fmt: skip
_MATCHING = frozenset({"suit", "tuxedo", "pajamas", "space", "uniform", "armour", "santa"})
_RAIN = frozenset({"raincoat", "rain coat", "rain jacket"})


def clad(look: Look, garment: str) -> Look:
    """Return a look in other clothes.

    Args:
        look: Who it is.
        garment: A key of `limner_sketch.figures._garments.GARMENTS`; its colour is that of the roles ``main`` and ``garment``.
    """
    cut = GARMENTS[garment].cut
    if cut in LEGWEAR:
        above = "shirt" if look.clothes in {"dress", "gown", "tutu"} else look.clothes
        return evolve(look, clothes=above, legs="garment", shorts=cut == "shorts", clad=True)
    clothes = _CLOTHES[cut]

    def front(c: Canvas) -> None:
        if draw := _GEAR.get(cut):
            draw(c)
        else:
            long = cut in {"coat", "lab", "robe"}
            trim(c, cut, 0, 0, 92 if long else 66, 24)

    changed = evolve(look, clothes=clothes, front=front, sleeve="main", shorts=False, clad=True)
    if cut in _MATCHING:
        changed = evolve(changed, legs="main")
    if garment in _RAIN:
        changed = evolve(changed, hat=look.hat or hats.sou_wester, shoe="garment_dark")
    return changed
