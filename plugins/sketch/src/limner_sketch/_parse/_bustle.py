"""What is said of a place, or of somebody, as the things that show it: a busy street has people and cars, a messy room clothes on its floor."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["as_things"]

_BUSY: Final = Lazy(
    r"\b(?:very )?(?:busy|crowded|bustling|packed|lively) (?P<place>(?:(?:city|shopping|town|main|summer|sandy) )?(?P<kind>street|road|city|downtown|avenue|beach|park|square|plaza|sidewalk|pavement|playground|cafe|café|restaurant|train station|platform|airport|supermarket|gym|library))\b",
    re.IGNORECASE,
    needles=("busy", "crowded", "bustling", "packed", "lively"),
)
_ROADS: Final = frozenset({"street", "road", "city", "downtown", "avenue"})
_TOLD: Final = re.compile(r"\b(?:with|full of|people|crowds?|shoppers|tourists|cars|traffic|of)\b", re.IGNORECASE)
_MESSY: Final = Lazy(
    r"\b(?:messy|untidy|cluttered|chaotic) (?P<place>(?:kids'? |teenager'?s? |child'?s )?(?P<kind>bedroom|room|kitchen|desk|living room|office desk))\b(?! with)",
    re.IGNORECASE,
    needles=("messy", "untidy", "cluttered", "chaotic"),
)
_MESS: Final = {
    "kitchen": ", a pile of dishes, a cooking pot and a broom",
    "desk": " with two papers, a book and a mug on it",
    "office desk": " with two papers, a book and a mug on it",
}
_CLOTHES: Final = ", a pile of clothes, two books and a ball"
_NOOK: Final = Lazy(
    r"\b(?:an? |the )?(?:(?:cosy|cozy|quiet|small|little|sunny) )?(?:reading|book) (?:nook|corner)\b",
    re.IGNORECASE,
    needles=("nook", "corner"),
)
_DONNED: Final = Lazy(
    r"\b(?P<how>crowned|masked|cloaked) (?P<who>[a-z]+)\b(?! (?:owl|crane|pigeon|lemur|shrew|ball))",
    re.IGNORECASE,
    needles=("crowned", "masked", "cloaked"),
)
_WORN: Final = {"crowned": "crown", "masked": "mask", "cloaked": "cape"}
_ANYBODY: Final = {"figure": "person", "stranger": "person"}


def as_things(text: str) -> str:
    """Return a prompt in which bustle, mess and what somebody has put on are told as things."""
    if (busy := _BUSY.search(text)) and not _TOLD.search(text):
        more = ", five people, two cars" if busy["kind"].lower() in _ROADS else ", six people"
        text = f"{text[: busy.start()]}{busy['place']}{text[busy.end() :].rstrip(' .')}{more}"
    if messy := _MESSY.search(text):
        text = (
            f"{text[: messy.start()]}{messy['place']}{_MESS.get(messy['kind'].lower(), _CLOTHES)}{text[messy.end() :]}"
        )
    text = _NOOK.sub("an armchair beside a bookshelf", text)
    return _DONNED.sub(_wearing, text)


def _wearing(found: re.Match[str]) -> str:
    who = found["who"].lower()
    return f"{_ANYBODY.get(who, found['who'])} wearing a {_WORN[found['how'].lower()]}"
