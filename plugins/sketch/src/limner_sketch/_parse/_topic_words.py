"""The topic of a diagram without the small words around it."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS

__all__ = ["BEFORE", "bare"]

_STOP: Final = re.compile(
    r"^(?:a|an|the|of|for|with|showing|about|on|from|steps? (?:to|for|of)|steps?|boxes|nodes|stages|phases)\s+",
    re.IGNORECASE,
)
_LABEL: Final = 60
BEFORE: Final = (
    frozenset(tables.SILENT) | set(tables.SIZES) | set(COLOURS) | set(tables.COUNTS) | {"draw", "make", "chart", "life"}
)
"""Words before the name of a diagram that say nothing of what it is about."""


def bare(topic: str, *, ends: bool = False) -> str:
    """Return a topic without the small words around it."""
    topic = re.sub(r"\s+as(?:\s+an?)?$", "", " ".join(topic.split()).strip(" ,.!:-"))
    while (shorter := _STOP.sub("", topic)) != topic:
        topic = shorter
    if ends and all(word.lower() in BEFORE or word.lower() in tables.STYLES for word in re.findall(r"[\w']+", topic)):
        return ""  # "a simple diagram"
    return topic[:_LABEL]
