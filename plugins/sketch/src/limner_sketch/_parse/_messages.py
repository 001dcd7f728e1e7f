"""What stickers and posters say without quotation marks: praise, and what somebody is reminded of."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["with_message"]

_PRAISE: Final = Lazy(
    r"\b(great job|good job|well done|nice work|you rock|you did it|awesome job|super job|excellent work|keep it up|good luck)[!,]? sticker\b",
    re.IGNORECASE,
    needles=("sticker",),
)
_REMINDS: Final = Lazy(
    r"\b(poster|sign|flyer|notice) (?:reminding|asking|telling) (?:[\w' ]{2,30}?) (not to|to) ([\w' ]{3,50}?)\s*[.!]?\s*$",
    re.IGNORECASE,
    needles=("poster", "sign", "flyer", "notice"),
)
_QUOTED: Final = re.compile('["“”]')


def with_message(prompt: str) -> str:
    """Return a prompt with what is to be written in quotation marks, where it has none.

    Args:
        prompt: The prompt as written: "great job sticker with a pencil", "poster reminding staff to wash their hands".
    """
    if _QUOTED.search(prompt):
        return prompt
    prompt = _PRAISE.sub(lambda found: f'sticker "{found[1].title()}!"', prompt)
    return _REMINDS.sub(_reminded, prompt)


def _reminded(found: re.Match[str]) -> str:
    words = re.sub(r"\b(?:their|his|her)\b", "your", found[3], flags=re.IGNORECASE)
    said = f"do not {words}" if found[2].lower() == "not to" else words
    return f'{found[1]} "{said.title()}" about {words}'
