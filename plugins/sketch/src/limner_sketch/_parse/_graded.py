"""The gradient of a sign: "blue gradient", "gradient from pink to orange", and the colours that it runs through."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._lazy import Lazy

__all__ = ["take_gradient"]

_SIGN: Final = re.compile(r"\b(?:icons?|logo|logotype)\b", re.IGNORECASE)
_TONE: Final = r"(?!(?:an?|the|with|in|on|using|has|from|of)\b)(?:(?:dark|light|deep|pale|bright|royal|sky|navy|hot|baby|mint|forest|electric)\s+)?[a-z]+"
_ENDS: Final = r"\s*(?:to|and|into|-|–|->|→|/|&)\s*"  # noqa: RUF001 - a dash
_LEAD: Final = r"[,;]?\s*\b(?:(?:with|in|on|using|has)\s+)?(?:an?\s+|the\s+)?"
_GRADIENT: Final = Lazy(
    rf"{_LEAD}(?:(?P<a>{_TONE}){_ENDS})?(?P<b>{_TONE})\s+gradients?(?:\s+(?:background|colou?rs?|fill))?\b"
    rf"|{_LEAD}gradients?(?:\s+(?:background|colou?rs?|fill))?(?:\s+(?:from|of|in|with))?\s+(?P<c>{_TONE})(?:{_ENDS}(?P<d>{_TONE}))?\b",
    re.IGNORECASE,
    needles=("gradient",),
)


def take_gradient(prompt: str) -> tuple[tuple[str, ...], str]:
    """Take the colours of a gradient out of a prompt for an icon or a logo; return them, or none, and the rest."""
    if not _SIGN.search(prompt):
        return (), prompt
    for found in _GRADIENT.finditer(prompt):
        told = [found[name].lower() for name in "abcd" if found[name]]
        tones = tuple(tone for word in told if (tone := word if word in COLOURS else word.split()[-1]) in COLOURS)
        if tones and len(tones) == len(told):
            return tones, f"{prompt[: found.start()]} {prompt[found.end() :]}"
    return (), prompt
