"""Offices and the work with data: who is called an engineer there wears no hard hat, and what is analysed is on a screen."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["at_work"]

_SCREEN: Final = r"(?:(?:large |big |computer |wall |wide )*(?:screen|monitor|dashboard|laptop|computer|tablet))"
_TURNS: Final[tuple[tuple[Lazy, str], ...]] = tuple(
    (Lazy(pattern, re.IGNORECASE, needles=tuple(needles.split("|"))), said)
    for needles, pattern, said in (
        (
            "engineer|architect|scientist|analyst|developer|administrator",
            r"\b(?:data|software|machine learning|ml|ai|cloud|devops|platform|backend|frontend|full[- ]stack|web|analytics|database)(?:[ -](?:platform|science|ops))? (?:engineer|architect|scientist|analyst|developer|administrator)(s?)\b",
            r"programmer\1",
        ),
        (
            "agent|representative|operator|specialist|assistant",
            r"\b(?:customer |technical |tech )?(?:support|service|help ?desk|call cent(?:er|re)) (?:agent|representative|operator|specialist|assistant)\b(?: (?:with|wearing) (?:an? |the )?headset)?",
            "woman with a headset and a laptop in an office",
        ),
        (
            "analy|examining|reviewing|studying|monitoring",
            rf"\b(?:analy[sz](?:ing|es)|examining|reviewing|studying|monitoring) (?:some |the |big |business |sales |financial |large )*(?:data|charts?|graphs?|analytics|metrics|reports?|numbers|statistics|dashboards?)(?: (?:on|in) (?:an?|the|his|her|its|two|several) {_SCREEN}s?)?\b",
            "looking at a huge dashboard in an office",
        ),
        (
            "server room|data cent",
            r"\b(?:in|inside) (?:an?|the) (?:large |big |modern |dark )*(?:server room|data cent(?:er|re))\b",
            "in an office with three servers",
        ),
        ("server room", r"^\W*(?:an? |the )?(?:large |big |modern |dark )*server room\b", "three servers in an office"),
        ("lights", r"\bwith (?:blinking|flashing|green|blue) lights\b(?=\W*$)", ""),
        (
            "laptop|phone|computer|tablet|book|monitor",
            r"\b(rocket|spaceship)(s?) (?:launching|taking off|flying|lifting off|coming|shooting|blasting off|launched) (?:out of|from|off) (?:an?|the) (laptop|smartphone|phone|computer|tablet|book|monitor)\b",
            r"\1\2 over a huge \3 on a white background",
        ),
        (
            "mountain of|heap of|tower of|mound of",
            r"\b(?:mountain|heap|tower|mound) of (?:paperwork|documents|files|papers?)\b",
            "large pile of papers",
        ),
        (
            "mountain of|heap of|mound of",
            r"\b(?:mountain|heap|mound) of (books|dishes|laundry|clothes|gifts|presents|boxes|coins|gold)\b",
            r"large pile of \1",
        ),
        (
            "table",
            r"\b(?:around|at) (?:an?|the) (?:big |large |long )?(?:conference|meeting|boardroom) table\b",
            "around a table in an office",
        ),
        (
            "working|works",
            r"\b(?:working|works) (?:from home |remotely |hard |late )*(?:on|at) (?:an?|the|her|his|their) (laptop|computer)\b(?: at (?:an?|the|her|his) desk)?",
            r"at a desk with a \1 on it",
        ),
        (
            "picking up|picks up",
            r"\b((?:school )?bus|taxi) (?:picking up|picks up) (?:some |the |two |three )?(kids|children|passengers|people|students|pupils)\b",
            r"\1 and three \2",
        ),
        (
            "waiting for",
            r"\bwaiting for (?:an?|the|their|his|her) (?:next )?(?:commuter )?train\b",
            "waiting at a train station",
        ),
        ("handing over", r"\bhanding over (an?|the) ((?:\w+ )?\w+)\b", r"holding \1 \2"),
        ("cafe|café", r"\b(?:sidewalk|pavement|street|outdoor) (?:cafe|café)\b", "cafe"),
        (
            "counter",
            r"\b(barista|waiter|waitress|bartender)\b(.{0,40}?) behind (?:the|a|her|his) (?:bar |coffee |cafe )?counter\b",
            r"\1\2 in a cafe",
        ),
        ("online", r"\bgiving an? online (?:class|lesson|course|lecture)\b", "with a laptop in a classroom"),
    )
)


def at_work(text: str) -> str:
    """Return a prompt with what happens in offices in the words that are known.

    Args:
        text: The prompt, of a length that is bounded.
    """
    for pattern, said in _TURNS:
        text = pattern.sub(said, text)
    return text
