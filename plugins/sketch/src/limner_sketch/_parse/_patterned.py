"""What is painted or printed on a thing and told after it: "a mug with blue stripes", "a barn painted red"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular

__all__ = ["patterned"]

_PRINTS: Final = {"stripe": "striped", "dot": "dotted", "spot": "dotted", "check": "checkered"}
_GROWN: Final = frozenset({"animal", "bird", "plant", "food", "building", "creature"})
_COLOURS: Final = r"(?:(?P<first>(?!polka\b)(?:(?:light|dark|bright|pale) )?\w+)(?:(?: and | & |, )(?P<second>\w+))? )?"
_PRINTED: Final = Lazy(
    r"\b(?:(?P<before>\w+) )?(?P<noun>\w+)(?:,? (?:(?:that|which) is |which are )?(?:painted|decorated|covered|patterned|printed))? (?:with|in) "
    rf"(?:(?:a|some|many) )?{_COLOURS}(?:(?:polka|wide|thin|bold|broad|little|tiny|big|large) )*(?P<print>stripe|dot|spot|check)s\b",
    re.IGNORECASE,
    needles=("stripes", "dots", "spots", "checks"),
)
_PAINTED: Final = Lazy(
    r"\b(?P<noun>\w+),? (?:(?:that|which) (?:is|are|was|were) )?painted (?:in )?(?P<colour>(?:(?:light|dark|bright|pale) )?\w+)\b(?! (?:and|stripes?|dots?)\b)",
    re.IGNORECASE,
    needles=("painted",),
)


def patterned(text: str) -> str:
    """Return a prompt in which prints and paint stand before the things that bear them, as adjectives do."""
    return _PAINTED.sub(_in_paint, _PRINTED.sub(_with_print, text))


def _with_print(found: re.Match[str]) -> str:
    thing, kind = _thing(found["noun"]), _PRINTS[found["print"].lower()]
    colours = [found["first"] or "", found["second"] or ""]
    if thing is None or not all(colour_of(colour.lower()) for colour in colours if colour):
        return found[0]
    if "person" in thing.entry.tags:
        return found[0]  # that are spots on somebody
    before = f"{found['before']} " if found["before"] else ""
    if not colours[1]:  # on what nobody told the colour of: white, if it is made by hand
        plain = (
            colours[0]
            and (not thing.entry.tags & _GROWN or "object" in thing.entry.tags)
            and not colour_of(before.strip().lower())
        )
        ground = "white " if plain and colours[0].lower() != "white" else ""
        return f"{before}{ground}{colours[0].replace(' ', '')}{kind} {found['noun']}"
    if colours[0] in {"black", "white"}:  # of two the other one is the ground
        colours.reverse()
    return f"{before}{colours[0]} {colours[1]}{kind} {found['noun']}"


def _in_paint(found: re.Match[str]) -> str:
    known = _thing(found["noun"]) and colour_of(found["colour"].lower())
    return f"{found['colour']} {found['noun']}" if known else found[0]


def _thing(word: str) -> figures.Match | None:
    return figures.find(word.lower()) or figures.find(singular(word.lower()))
