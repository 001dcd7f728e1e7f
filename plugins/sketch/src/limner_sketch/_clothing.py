"""Who wears what: clothes that the prompt names are part of the drawing of their wearer, and not a thing beside it."""

from __future__ import annotations

from random import Random
from typing import Final

from attrs import evolve, frozen

from limner_sketch._canvas import Pose, Traits
from limner_sketch._guises import is_guise
from limner_sketch._layout._items import Wanted
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._wholes import shows
from limner_sketch._words import singular
from limner_sketch.figures._garments import GARMENTS, LEGWEAR
from limner_sketch.plan import ScenePlan

_CAPED: Final = frozenset({"superhero", "vampire"})  # drawn with one
_CLOTHES: Final = frozenset(
    {"clothes", "tops", "bottoms", "outfits", "festivities", "kitchenware"}
)  # modules of what lies over the body
_EVERYDAY: Final = "people"  # the module of those who can be dressed; others are drawn in what they are known by


@frozen
class Dressed:
    """The subjects in their clothes.

    Attributes:
        wanted: The subjects that are drawn, those that are clothes left out.
        missing: What could not be put on.
        worn: Indices of the clothes that are worn.
    """

    wanted: dict[int, Wanted]
    missing: tuple[str, ...]
    worn: frozenset[int]


def clothe(plan: ScenePlan, given: dict[int, Wanted]) -> Dressed:
    """Dress everybody in what the plan says they wear.

    Args:
        plan: The plan.
        given: The subjects that can be drawn, by their index in the plan.
    """
    wanted, worn = dict(given), set()
    missing = [given[to].subject.what for to in _never_worn(plan, given) if wanted.pop(to, None)]
    for relation in plan.relations:
        host, cloth = wanted.get(relation.subject), given.get(relation.to)
        if relation.kind != "wearing" or host is None or cloth is None:
            continue
        garment = _garment(cloth)
        if cloth.entry.noun == "cape" and host.entry.noun in _CAPED:
            pass
        elif _seen_through(host, cloth):
            look = (*host.subject.look, cloth.entry.noun)
            wanted[relation.subject] = evolve(host, subject=host.subject.model_copy(update={"look": look}))
        elif cloth.subject.colour and shows(host.entry, cloth.entry.noun):
            look = (*host.subject.look, f"{cloth.subject.colour} {cloth.entry.noun}")[:6]  # a snowman has a scarf
            wanted[relation.subject] = evolve(host, subject=host.subject.model_copy(update={"look": look}))
            worn.add(relation.to)
            wanted.pop(relation.to, None)
            continue
        elif garment is None:
            continue
        elif dressed := _dressed(host, garment, cloth):
            prints = [look for look in cloth.subject.look if is_guise(look)]
            look = (*dressed.subject.look, *prints)[:6]
            wanted[relation.subject] = evolve(dressed, subject=dressed.subject.model_copy(update={"look": look}))
            worn.add(relation.to)
        elif "on_face" in cloth.entry.draw(Pose(), Random(0)).anchors:
            continue  # glasses are put on whatever it is
        else:
            missing.append(cloth.subject.what)
        if garment is None or cloth.entry.module in _CLOTHES:
            wanted.pop(relation.to, None)  # else it is a hat, and goes with it
    return Dressed(wanted, tuple(missing), frozenset(worn))


def _never_worn(plan: ScenePlan, given: dict[int, Wanted]) -> list[int]:
    """Return what nobody can be drawn in, such as a bikini, which would lie over the clothes."""
    worn = {relation.to for relation in plan.relations if relation.kind == "wearing"}
    return [
        to
        for to in sorted(worn & set(given))
        if given[to].entry.module in {"bottoms", "outfits"} and not _garment(given[to])
    ]


def _garment(cloth: Wanted) -> str | None:
    """Return which garment something is: what it is called, or else what it is drawn as."""
    called = cloth.subject.what
    return next((name for name in (called, singular(called), cloth.entry.noun) if name in GARMENTS), None)


def _dressed(host: Wanted, garment: str, cloth: Wanted) -> Wanted | None:
    """Return somebody in a garment, or None when the figure cannot wear it."""
    colour = cloth.subject.colour
    target = (colour_of(colour) or "") if colour else ""
    if "person" in host.entry.tags and host.entry.module != _EVERYDAY:
        if not target:
            return host  # a chef wears an apron anyway
        if host.subject.colour:
            return None
        return evolve(host, subject=host.subject.model_copy(update={"colour": colour}))
    if "person" in host.entry.tags and host.subject.colour:
        return None
    if "person" not in host.entry.tags and GARMENTS[garment].cut in LEGWEAR:
        return None
    drawn = host.entry.draw(Pose(traits=Traits(garment=garment)), Random(0))
    return evolve(host, garment=(garment, target)) if "garment" in drawn.anchors else None


def _seen_through(host: Wanted, cloth: Wanted) -> bool:
    """Whether something is part of a person's face, as glasses are."""
    return "person" in host.entry.tags and cloth.entry.noun in {"glasses", "sunglasses"} and not cloth.subject.colour


__all__ = ["Dressed", "clothe"]
