"""Clauses that say of somebody what plainer words say before or after the noun: "which is white", "whose wings are purple", "being sheared by"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._doings import DOINGS
from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._looks import is_said
from limner_sketch._parse._verbal import forms
from limner_sketch._words import article, is_plural, singular

__all__ = ["without_clauses"]

_LED: Final = r"(?:an?|the|one|two|three|four|five|six|eight|some|his|her|their|its|my)"
# Who does what to what; the doer is told last.
_PASSIVE: Final = Lazy(
    rf"\b({_LED}(?: [\w-]+){{1,3}}?) (?:(?:that|which|who) )?(?:(?:is|are|was|gets?|getting) )?(?:being )?(\w+) by ((?:{_LED} )?[\w-]+(?: [\w-]+){{0,2}})((?: (?:on|in|with|at|under|wearing)\b[^,.;]*)?)",
    re.IGNORECASE,
    needles=(" by ",),
)
_PARTICIPLES: Final = {
    "eaten": "eating", "made": "making", "drawn": "pulling", "driven": "driving", "ridden": "riding", "caught": "catching", "thrown": "throwing", "held": "holding", "worn": "wearing", "fed": "feeding", "led": "walking", "taught": "teaching", "built": "building", "read": "reading", "sung": "singing", "hit": "hitting", "bitten": "biting",
    "blown": "blowing", "sewn": "sewing", "towed": "pulling", "dragged": "pulling", "hidden": "hiding", "swept": "sweeping", "shorn": "shearing", "woken": "waking", "stolen": "stealing", "brought": "bringing", "fought": "fighting", "kept": "guarding",
}  # fmt: skip
_ON_PAPER: Final = frozenset(
    {
        "map",
        "picture",
        "painting",
        "photo",
        "portrait",
        "plan",
        "comic",
        "cartoon",
        "line",
        "circle",
        "sketch",
        "caricature",
    }
)
_WHOSE: Final = Lazy(
    r"\bwhose ((?:[\w-]+ )?[\w-]+) (?:is|are) (?:very |all |quite |so )?((?:[\w-]+ )??[\w-]+)(?=\s*(?:[,.;]|$)|\s+(?:and|who|on|in|at|with|under|\w{3,}s|\w+ing)\b)",
    re.IGNORECASE,
    needles=("whose",),
)
_WITHIN: Final = Lazy(
    r",?\s*\b(?:in|inside|on|at|under|from) (?:which|whom)(?: there)? (?:is|are|stands?|sits?|lies?|hangs?)\b|\b(?:where|and) there (?:is|are) (?=(?:an?|two|three|some|many)\b)",
    re.IGNORECASE,
    needles=(" which ", " whom ", "where there", "and there"),
)
# "the cat that the dog chases".
_NAME: Final = rf"{_LED}(?: (?!(?:while|as|and|or|but|with|over|in|on|at|under|of|into|for|by|to|from|near|behind|when|where|after|before)\b)[\w-]+){{1,2}}"
_CHASED: Final = Lazy(
    rf"\b({_NAME}) (?:(?:that|which|whom?) )?((?:an?|the|his|her) [\w-]+(?: [\w-]+)?) ((?:is |are )\w+ing|\w+s)\b(?=\s*(?:[,.;]|$|and\b|in\b|on\b|at\b))",
    re.IGNORECASE,
    needles=(" the ", " a ", " an ", " his ", " her "),
)
# "a woman who is pregnant".
_SAID_OF: Final = Lazy(
    rf"\b({_LED}) ((?:[\w-]+ )?[\w-]+) (?:who|that|which) (?:is|are|was) (?:very |so |really )?([\w-]+)(?=\s*(?:[,.;]|$|and\b))",
    re.IGNORECASE,
    needles=(" is ", " are ", " was "),
)
_SAID: Final = (
    frozenset(COLOURS)
    | tables.SIZES.keys()
    | {"long", "short", "curly", "striped", "spotted", "dotted", "wet", "open", "closed"}
)


def without_clauses(text: str) -> str:
    """Return a prompt whose clauses are told in plainer words.

    Args:
        text: The prompt, without the words that are to be shown.
    """
    text = _PASSIVE.sub(_active, text)
    text = _WHOSE.sub(_with, text)
    text = _WITHIN.sub(" with", text)
    text = _SAID_OF.sub(
        lambda found: f"{found[1]} {found[3]} {found[2]}" if is_said(found[3].lower()) else found[0], text
    )
    return _CHASED.sub(_chasing, text)


def _active(found: re.Match[str]) -> str:
    """Turn "a sheep being sheared by a farmer" to who does what."""
    told = found[2].lower()
    paper = found[1].split()[-1].lower() in _ON_PAPER
    if told == "drawn" and paper:
        told = "sketched"
    known = "<none>" if f"{told} by" in tables.RELATIONS and not paper else _PARTICIPLES.get(told) or _gerund_of(told)
    if known is None or known == "<none>":
        return found[0]
    words = found[3].split()
    end = next((n for n in range(len(words), 0, -1) if _acts(words[n - 1])), 0)
    if not end:
        return found[0]
    who, rest = " ".join(words[:end]), " ".join(words[end:])
    if rest.split()[:1] and rest.split()[0].lower() in tables.RELATIONS:  # "cleaned by a man on a ladder"
        return f"{who} {rest}{found[4]} {known} {found[1]}"
    return f"{who}{found[4]} {known} {found[1]} {rest}".strip()


def _gerund_of(told: str) -> str | None:
    """Return what somebody does to whom that is done: "sheared" is "shearing"."""
    if not told.endswith("ed"):
        return None
    stem = told.removesuffix("ed")
    undoubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    known = (
        verb
        for verb in (*forms(told), f"{stem[:-1]}ying" if stem.endswith("i") else f"{stem}ing", f"{undoubled}ing")
        if verb in DOINGS or verb in tables.RELATIONS
    )
    return next(known, None)


def _with(found: re.Match[str]) -> str:
    said = found[2].lower()
    if said not in _SAID and said.split()[-1] not in COLOURS:
        return found[0]
    noun = found[1].lower()
    one = figures.find(noun) is not None and noun not in tables.BODY_WORDS and not is_plural(noun)
    return f"with {article(said)} {said} {noun}" if one else f"with {said} {noun}"


def _chasing(found: re.Match[str]) -> str:
    told = found[3].lower().removeprefix("is ").removeprefix("are ")
    if not _acts(found[2].split()[-1]):
        return found[0]
    verbs = (told,) if told.endswith("ing") else forms(told)
    verb = next((verb for verb in verbs if verb in DOINGS or verb in tables.RELATIONS), None)
    return f"{found[2]} {verb} {found[1]}" if verb else found[0]


def _acts(word: str) -> bool:
    """Whether a word names somebody, or a machine, that can do something."""
    found = figures.find(word.lower()) or figures.find(singular(word.lower()))
    return found is not None and bool(found.entry.tags & (ANIMATE | {"vehicle"}))
