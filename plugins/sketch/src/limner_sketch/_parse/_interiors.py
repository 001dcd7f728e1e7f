"""Where somebody is told to be inside of, and what of a house is its own: the cabin of a spaceship, the smoke of a chimney, lit windows."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular

__all__ = ["indoors"]

_ONE: Final = r"(?:(?:an?|the|his|her|its|their|our|my) )?"
_CABIN: Final = Lazy(
    rf"\b(?:(?:inside|aboard|on ?board)(?: of)? {_ONE}(?:[a-z]+ ){{0,2}}?(?:space ?ship|space ?craft|star ?ship|space shuttle|rocket ship|rocket|space ?station|ufo|alien ship)"
    rf"|(?:in|on) {_ONE}(?:[a-z]+ ){{0,2}}?space station"
    rf"|(?:in|inside) the (?:cockpit|cabin|interior) of {_ONE}(?:space ?ship|space ?craft|star ?ship|space shuttle|rocket))\b",
    re.IGNORECASE,
    needles=("space", "rocket", "ufo", "ship"),
)
_COLOURS: Final = (
    r"(?:(?:a|some|the|thick|white|gray|grey|black|dark|little|curling|puffs? of|a trail of|a plume of) )*"
)
_OWN: Final = r"(?:the|its|his|her|their|every|each|a|an|one)(?: (?!of\b)[a-z]+)??"
_SMOKE: Final = Lazy(
    rf"(?:\b(?:with|and|,) )?{_COLOURS}\bsmoke (?:(?:that|which|is|are|comes|goes|rises|curls|drifts|slowly|gently|softly|coming|rising|curling|billowing|drifting|pouring|escaping|puffing|going|up|out) ?)*"
    rf"(?:of|from|out of) (?:{_OWN} )?chimneys?\b"
    r"|\b(?:with|and) (?:an? |its |the )?smok(?:ing|y) chimneys?\b|\b(?:with|and) (?:an? |its |the )?chimneys? (?:that )?(?:is |are )?(?:smoking|smokes?|puffing smoke)\b|\b(?:whose|its) chimneys? (?:is |are )?smok(?:ing|es?)\b",
    re.IGNORECASE,
    needles=("chimney",),
)
_LIT: Final = Lazy(
    r",? ?\b(?:with|and|through|behind) (?:(?:its|their|the|many|some|warm|warmly|cozy|cosy|bright|brightly|softly|yellow|golden|all) )*(?:lit|glowing|illuminated|lighted|shining)(?: up)? windows?\b|\b(?:with )?(?:warm |golden |yellow |cozy )*lights? (?:in|glowing in|shining (?:in|from|through)|from) (?:its|their|the|all|every) windows?\b",
    re.IGNORECASE,
    needles=("window",),
)
_WATCHED: Final = Lazy(
    r"\b(?:watching|looking at|staring at|gazing at|watches|looks at) (?:the )?(?:(?P<wet>rain|storm|thunderstorm)|(?P<white>snow|snowfall)|(?:moon|stars|clouds|sunset|night sky|sky|world))(?: (?:fall(?:ing)?|outside|go by))* (?:through|from|out of) (?:the|a|an open|its|her|his) window\b",
    re.IGNORECASE,
    needles=("window",),
)
_HOUR: Final = re.compile(
    r"\b(?:night|midnight|evening|dusk|dawn|sunset|sunrise|twilight|moon\w*|day|morning|noon|star(?:s|ry))\b",
    re.IGNORECASE,
)
_SETTLED: Final = re.compile(r"\b(?:village|town|city|street|hamlet|houses|huts|cottages|cabins)\b", re.IGNORECASE)


def indoors(text: str) -> str:
    """Return a prompt with the inside of a spaceship as a place, and without what a house has by itself.

    Args:
        text: The prompt, without the words that are to be shown.
    """
    text = _WATCHED.sub(_seen_out, text)
    text = _CABIN.sub("in the spaceship interior", text)
    if _SMOKE.search(text):
        text = _SMOKE.sub(" with smoke" if _housed(text) else "", text)
    if _LIT.search(text) and (_housed(text) or _SETTLED.search(text)):
        text = _LIT.sub("" if _HOUR.search(text) else " at night", text)
    return text


def _seen_out(found: re.Match[str]) -> str:
    """Return that somebody looks out of a window, and the weather."""
    return "looking out of the window" + (
        " in the rain" if found["wet"] else " while it snows" if found["white"] else ""
    )


def _housed(text: str) -> bool:
    """Whether a building is told of, and no place with many of them."""
    words = re.findall(r"[a-z]+", text.lower())
    matches = (
        figures.find(word) or figures.find(singular(word)) for word in words if word not in {"chimney", "chimneys"}
    )
    return any(match is not None and "building" in match.entry.tags for match in matches)
