"""States and materials that are told after a thing, or in two words, as one word before it: "a boat made of wood", "a window that is broken"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._guises import MATERIALS, STATES
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular

__all__ = ["told_before"]

_STATED: Final = frozenset(STATES) | {"cracked", "rusty", "muddy", "dirty", "frozen"}
# What something is covered with, as what it is.
_COATS: Final = {
    "mud": "muddy", "dirt": "muddy", "rust": "rusty", "moss": "mossy", "dust": "dusty", "cobwebs": "dusty", "cobweb": "dusty", "snow": "snowcovered", "ice": "frozen",
    "frost": "frosty", "fur": "furry", "hair": "hairy", "bandages": "bandaged", "patches": "patched", "cracks": "cracked", "mould": "mouldy", "mold": "moldy", "blossoms": "blooming", "blossom": "blooming", "sweat": "sweaty", "water": "wet", "raindrops": "wet", "dew": "dewy",
}  # fmt: skip
_TWO_WORDS: Final = (
    (r"\bhatching(?= (?:\w+ )?eggs?\b)", "cracked", ("hatching",)),
    (r"\beggs? (?:that )?(?:hatch(?:es)?|(?:is |are )?(?:hatching|about to hatch))\b", "cracked egg", ("hatch",)),
    (r"\bhalf[- ]eaten\b", "halfeaten", ("half",)),
    (r"\bsee[- ]?through\b", "seethrough", ("see",)),
    (r"\b(leopard|cheetah|zebra|tiger)[- ](?:print(?:ed)?|patterned|pattern|striped|spotted|skin)\b(?= \w)(?! (?:(?:seamless|repeating|repeat|tileable) )?(?:pattern|texture|background|wallpaper|fabric|design|print|tile)s?\b)", r"\1print", ("leopard", "cheetah", "zebra", "tiger")),
    (r"\bmo(?:th)[- ]eaten\b", "tattered", ("moth",)),
    (r"\brun[- ]?down\b(?= \w)", "shabby", ("run",)),
    (r"\bworn[- ]?out\b", "worn", ("worn",)),
    (r"\b(?:knocked|tipped|fallen|toppled)[- ](?:over|down)\b(?= \w)", "toppled", ("over", "down")),
    (r"\b(?:brand[- ]new|spotless|polished|squeaky clean)\b(?= \w)", "gleaming", ("brand", "spotless", "polished", "squeaky")),
    (r"\bice (?=(?:castle|palace|house|throne|dragon|horse|swan|rose|bear|fox|wolf|tower|bridge|ship|crown|tree|flower|bird|heart|cat|dog|rabbit)s?\b)", "icy ", ("ice ",)),
    (r"\bmoss[- ]covered\b", "mossy", ("moss",)),
    (r"\bmud[- ](?:covered|caked|splattered)\b", "muddy", ("mud",)),
    (r"\b(?:dust|cobweb)[- ]covered\b", "dusty", ("dust", "cobweb")),
    (r"\bcamouflage pattern(?:ed)?\b", "camouflage", ("camouflage",)),
)  # fmt: skip
_PLAIN: Final = tuple((Lazy(pattern, re.IGNORECASE, needles=needles), said) for pattern, said, needles in _TWO_WORDS)
_NOUN: Final = (
    r"(?P<before>(?:an?|the|one|two|three|four|some|his|her|its|my|their) )(?P<said>(?:[\w-]+ ){0,2}?)(?P<noun>[\w-]+)"
)
_MADE: Final = Lazy(
    rf"\b{_NOUN},? (?:(?:that|which) (?:is|was|are) )?(?:made|built|carved|crafted|sculpted|constructed|knitted|woven) (?:(?:entirely|completely|all|only) )?(?:out )?(?:of|from|in) (?:(?:pure|solid|old|dark|soft|clear|red) )?(?P<what>{'|'.join(MATERIALS)}|paper|sand|snow|candy)\b(?! \w+ (?:and|in|on|with)\b)(?! (?:blocks?|cubes?|bricks?|balls?|cups?|boxes|bottles|chips?|cream|sticks?|bars?|shells?))",
    re.IGNORECASE,
    needles=("made", "built", "carved", "crafted", "sculpted", "constructed", "knitted", "woven"),
)
_COATED: Final = Lazy(
    rf"\b{_NOUN},? (?:(?:that|which) (?:is|was|are) )?(?:all )?(?:covered|coated|caked|overgrown) (?:in|with|by) (?:(?:thick|green|white|deep|fresh|some|a layer of|old) )*(?P<what>{'|'.join(_COATS)})\b",
    re.IGNORECASE,
    needles=("covered", "coated", "caked", "overgrown"),
)
_IS: Final = Lazy(
    rf"\b{_NOUN},? (?:that|which) (?:is|are|was|has been|have been|looks) (?:very |all |completely |badly |totally )?(?P<what>{'|'.join(sorted(_STATED))})\b",
    re.IGNORECASE,
    needles=("that", "which"),
)
_BITE: Final = Lazy(
    rf"\b{_NOUN} with (?:a|one|some) (?:big |small |large )?(?:bites? (?:taken|missing)(?: (?:out of|from) it)?|missing bite|bite)\b",
    re.IGNORECASE,
    needles=("bite",),
)
_AT_LAST: Final = Lazy(
    rf"^\W*{_NOUN}(?:,| is| are) (?P<what>{'|'.join(sorted(_STATED))})\W*$",
    re.IGNORECASE,
    needles=tuple(sorted(_STATED)),
)
# What is cut shows its inside: before it, or after it.
_CUT: Final = Lazy(
    r"\b(?:(?:(?P<lead>an?|the|one|two|three) )?(?:sliced|halved|cut(?:[- ]open)?|split|opened|sliced[- ]open)(?:[- ](?:up|open))? |(?P<half>half (?:of )?an? |half (?:of )?(?:the )?|one half of an? ))(?P<fruit>[a-z]+(?: fruit)?)\b(?! (?:moon|marathon|hour|tree|juice|pipe|time|past))",
    re.IGNORECASE,
    needles=("sliced", "halved", "cut", "split", "half", "opened"),
)
_CUT_AFTER: Final = Lazy(
    r"\b(?:(?P<lead>an?|the|one|two|three) )?(?P<fruit>[a-z]+(?: fruit)?)(?:,? (?:(?:that|which) is )?(?:cut|sliced|split|chopped)(?: open| up)?(?: (?:in|into) (?:half|halves|two(?: halves| pieces)?))| (?:cut|sliced|split) open| half| halves)\b(?! (?:and half|moon|of the))",
    re.IGNORECASE,
    needles=("half", "halves", "cut ", "sliced ", "split "),
)
_PEELED: Final = Lazy(r"\b(?:half[- ])?peeled (?=(banana|orange|mandarin|tangerine)s?\b)", re.IGNORECASE, needles=("peeled",))  # fmt: skip
_OPEN: Final = Lazy(
    r"\b(?:half[- ]open|wide open|opened|open|ajar) (?P<noun>door|window|gate|box|chest|treasure chest|cage|birdcage|envelope|gift|present|gift box|laptop)(?P<many>e?s)?\b",
    re.IGNORECASE,
    needles=("open", "ajar"),
)
_OPEN_AFTER: Final = Lazy(
    r"\b(?P<noun>door|window|gate|box|chest|treasure chest|cage|birdcage|envelope|gift box)(?: that is| which is| is|,)? (?:wide |half |standing )?(?:open|ajar)\b",
    re.IGNORECASE,
    needles=("open", "ajar"),
)
_AS_ADJECTIVE: Final = {"wood": "wooden", "ice": "frozen", "bricks": "brick"}
_CUT_ALREADY: Final = frozenset({"papaya", "avocado", "kiwi", "fig", "passion fruit", "dragon fruit", "pomegranate"})
"""What is drawn cut, as its inside is what it is known by."""


def told_before(text: str) -> str:
    """Return a prompt in which states and materials stand before their things, and what is cut or open is called so."""
    for pattern, said in _PLAIN:
        text = pattern.sub(said, text)
    text = _PEELED.sub("peeled ", text)
    text = _CUT.sub(_as_cut, _CUT_AFTER.sub(_as_cut, text))
    text = _OPEN_AFTER.sub(_as_open, _OPEN.sub(_as_open, text))
    text = _COATED.sub(lambda found: _first(found, _COATS[found["what"].lower()]), text)
    text = _MADE.sub(_of_matter, text)
    for pattern in (_IS, _AT_LAST):
        text = pattern.sub(lambda found: _first(found, found["what"].lower()), text)
    return _BITE.sub(lambda found: _first(found, "bitten"), text)


def _of_matter(found: re.Match[str]) -> str:
    """Return "paper boat" for a boat made of paper, where such a drawing is known, else a thing of a material."""
    what = found["what"].lower()
    if figures.find(f"{what} {found['noun'].lower()}") or what in MATERIALS:
        return _first(found, _AS_ADJECTIVE.get(what, what))
    return found[0]


def _first(found: re.Match[str], said: str) -> str:
    """Return a thing with what is said of it before it, if the thing is known."""
    noun = found["noun"].lower()
    if figures.find(noun) is None and figures.find(singular(noun)) is None:
        return found[0]
    before = found["before"]
    before = "a " if before.lower() == "an " and not found["said"] else before
    return f"{before}{found['said']}{said} {found['noun']}" if not found["said"] else f"{before}{said} {found['said']}{found['noun']}"  # fmt: skip


def _as_cut(found: re.Match[str]) -> str:
    fruit = found["fruit"].lower()
    one = singular(fruit)
    lead = f"{found['lead']} " if found["lead"] else ""
    if "half" in found.groupdict() and found["half"]:
        lead = "a "
    if one in _CUT_ALREADY:
        return f"{lead}{found['fruit']}"
    if figures.find(f"halved {one}"):
        return f"{lead}halved {found['fruit']}"
    return found[0]


def _as_open(found: re.Match[str]) -> str:
    noun = found["noun"].lower()
    many = found.groupdict().get("many") or ""
    return f"open {found['noun']}{many}" if figures.find(f"open {noun}") else found[0]
