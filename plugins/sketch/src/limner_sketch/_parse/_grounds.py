"""Which plain ground a picture is asked on: "on a white background", "isolated", "transparent background"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._colours import COLOURS

__all__ = ["PLAIN", "TRANSPARENT", "take_ground"]

PLAIN: Final = "plain"
"""What stands for a ground of no colour in particular."""
TRANSPARENT: Final = "transparent"
"""What stands for no ground."""

_HEX: Final = r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b"
_COLOUR: Final = rf"(?:{_HEX}|{'|'.join(sorted(COLOURS, key=len, reverse=True))})"
_LEAD: Final = (
    r"[,;]?\s*(?:\b(?:and|isolated|set|shown|centered|centred)\s+){0,3}(?:\b(?:on|with|against|over|in|has|having)\s+)?"
)
_PLAIN: Final = r"(?:(?:plain|simple|solid|clean|flat|pure|single|neutral|minimal|blank|empty|just|only)\s+){0,3}"
_GROUND: Final = r"(?:colou?red\s+|colou?r\s+)?(?:background|backdrop|bg)\b"
_PATTERNS: Final = (
    rf"{_LEAD}(?:an?\s+|the\s+)?{_PLAIN}(?P<colour>{_COLOUR})\s+{_GROUND}",
    rf"[,;]?\s*\b(?:with\s+)?(?:the\s+)?(?:background|backdrop|bg)\s*(?:colou?r\s*)?(?:is\s+|in\s+|should be\s+|:\s*)?(?P<colour>{_COLOUR})\b",
    rf"{_LEAD}(?:an?\s+|the\s+)?(?P<none>transparent|no|alpha)\s+{_GROUND}|[,;]?\s*\b(?P<without>without)\s+(?:an?\s+|any\s+|the\s+)?{_GROUND}",
    rf"{_LEAD}(?:an?\s+|the\s+)?(?P<plain>plain|simple|solid|clean|blank|empty|neutral|minimal)\s+{_GROUND}",
    rf"\s+on\s+(?:plain\s+|pure\s+|solid\s+)?(?P<bare>{_COLOUR})(?=\s*(?:[.!,;]|$))",
    rf"[,;]?\s*\bisolated\s+on\s+(?P<colour>{_COLOUR})\b|[,;]\s*on\s+(?:plain\s+|pure\s+)?(?P<white>white|black)\s*[.!]?\s*$|[,;]?\s*\b(?P<isolated>isolated)\s*(?=$|[,.;])",
)
# Which show no landscape, so that what is on a colour has it behind it.
_SIGNS: Final = re.compile(
    r"\b(?:icon|favicon|logo|badge|emblem|sticker|symbol|pattern|monogram|pictogram)s?\b", re.IGNORECASE
)
# What a prompt must hold before these, which take their time to be made, are made.
_HINT: Final = re.compile(
    r"background|backdrop|\bbg\b|isolated|\bon (?:plain |pure |solid )?(?:white|black)\b|\bon (?:plain |pure |solid )?(?:#|\w+(?: \w+)?\s*(?:[.!,;]|$))",
    re.IGNORECASE,
)


def _is_ground(colour: str, prompt: str, start: int) -> bool:
    """Whether something is on a colour: "gold on black" are two, and a bee is on lavender."""
    before = re.findall(r"[a-z]+", prompt[:start].lower())[-1:]
    match = figures.find(colour)
    thing = match is not None and match.exact and not _SIGNS.search(prompt)
    return not thing and not COLOURS.keys() & set(before)


def take_ground(prompt: str) -> tuple[str | None, str]:
    """Take the plain ground that is asked for out of a prompt.

    Args:
        prompt: The prompt, without the words that are to be shown.

    Returns:
        A colour, `PLAIN`, `TRANSPARENT`, or None where no ground is told; and the rest of the prompt.
    """
    for pattern in _PATTERNS if _HINT.search(prompt) else ():
        found = re.search(pattern, prompt, re.IGNORECASE)
        if found is None:
            continue
        told = {name: value.lower() for name, value in found.groupdict().items() if value}
        if "bare" in told and not _is_ground(told["bare"], prompt, found.start()):
            continue
        rest = f"{prompt[: found.start()]} , {prompt[found.end() :]}"
        if colour := told.get("colour") or told.get("white") or told.get("bare"):
            return colour, rest
        return TRANSPARENT if told.keys() & {"none", "without"} else PLAIN, rest
    return None, prompt
