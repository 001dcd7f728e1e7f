"""Telling what a model says from what it thinks aloud.

The marks are those of the model families: ``<think>`` and its synonyms (DeepSeek, Qwen, Seed and others), ``◁think▷`` (Kimi),
``[THINK]`` (Magistral), ``<|START_THINKING|>`` (Command), ``<|begin_of_thought|>``, and the channels of gpt-oss.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner.svg._steps import at_ease

if TYPE_CHECKING:
    from collections.abc import Iterator

    from limner.svg._steps import Check

__all__ = ["THOUGHT", "THOUGHT_NAMES", "spoken"]

THOUGHT_NAMES = frozenset(
    [
        "think",
        "thinking",
        "thought",
        "thoughts",
        "reasoning",
        "reasoning_content",
        "reflection",
        "scratchpad",
        "analysis",
        "antthinking",
        "inner_monologue",
    ]
)
"""Elements, and keys or types of content blocks in JSON, that hold thoughts; in lower case."""

_NAMES = rf"(?:\w{{1,20}}:)?(?:{'|'.join(sorted(THOUGHT_NAMES, key=len, reverse=True))})"
THOUGHT = (
    rf"(?P<begins><{_NAMES}(?:\s[^<>]{{0,200}})?>|◁think▷|\[THINK\]|<\|(?:begin_of_thought|start_thinking)\|>"
    r"|<\|channel\|>\s?analysis\b)"
    rf"|(?P<ends></{_NAMES}\s{{0,9}}>|◁/think▷|\[/THINK\]|<\|(?:end_of_thought|end_thinking)\|>"
    r"|<\|channel\|>\s?(?:final|commentary)\b)"
)
"""Regular expression, to be compiled without regard to case, of the marks where thinking begins and ends."""

_THOUGHT = re.compile(THOUGHT, re.IGNORECASE)
_EACH = 10_000
"""Marks between two checks."""
_HINTS = ("think", "thought", "reason", "reflect", "scratchpad", "analysis", "monologue", "<|")
"""Each mark has one of them; looking for those takes a tenth of the time."""


def spoken(reply: str, check: Check = at_ease) -> Iterator[str]:  # noqa: C901  one mark after another
    """Yield what of a reply was meant for the reader, likeliest first, and at last the whole of it.

    Args:
        reply: Everything that the model sent.
        check: Is called now and then; what it raises ends the work.

    Yields:
        What follows the last thought; what stands around the thoughts; the reply.
    """
    lowered = reply.lower()
    if not any(hint in lowered for hint in _HINTS):
        yield reply
        return
    pieces: list[str] = []
    depth = at = last = 0
    for number, mark in enumerate(_THOUGHT.finditer(reply)):
        if not number % _EACH:
            check()
        if mark.lastgroup == "begins":
            if not depth:
                pieces.append(reply[at : mark.start()])
            depth += 1
            continue
        last = mark.end()
        if not depth:
            pieces.clear()  # it began before the reply did
        depth = max(depth - 1, 0)
        if not depth:
            at = last
    if not depth:
        pieces.append(reply[at:])
    after, around = reply[last:], "\n".join(pieces)
    yield after
    if around != after:
        yield around
    if reply not in (after, around):
        yield reply
