"""Words that mean another thing in a field, icons that name an act and a thing, and what is forbidden on a sign or a poster."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._events import titled
from limner_sketch._words import singular

__all__ = ["in_field", "take_forbidden"]

_SYMBOLS: Final = re.compile(r"\b(?:icons?|icon set|logo|badge|pictograms?|stickers?|app|symbols?)\b", re.IGNORECASE)
_ICON: Final = re.compile(r"\bicons?\b", re.IGNORECASE)
_LONGEST: Final = 1_000  # letters: what is longer names no single icon
_ALONE: Final = r"(?:(?<=[,:])\s*|\b(?:and|a|an|the|of|or)\s+)"
# A field, a word in it, and what it means there.
_SENSES: Final[tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]] = tuple(
    (
        re.compile(rf"\b(?:{field})\b", re.IGNORECASE),
        re.compile(rf"({_ALONE}){word}(?=\s*(?:[,.;]|$|and\b|or\b|icon|for\b))", re.IGNORECASE),
        rf"\1{meant}",
    )
    for field, word, meant in (
        ("bank|banking|payments?|pay|finance|financial|fintech|money|checkout|wallet|shopping|e-?commerce", "cards?", "credit card"),
        ("bank|banking|payments?|finance|financial|fintech|money|wallet", "(?:notes?|bills?)", "banknote"),
        ("computer|pc|desktop|keyboard|monitor|laptop|hardware|printer|gaming|tech|office", "mouse", "computer mouse"),
        ("git|code|coding|developers?|software|repo|repository|version|commit|merge|programming|devops", "branch(?:es)?", "git branch"),
        ("software|code|coding|developers?|app|testing|debugging|tracker|programming|devops", "bugs?", "beetle"),
        ("baseball|cricket|sports?|softball|ball|glove|gym", "bats?", "baseball bat"),
        ("golf", "clubs?", "golf club"),
        ("music|piano|notes?|band|orchestra", "keys?", "piano"),
        ("app|user|login|account|profile|contacts?|website|ui|interface", "people", "user"),
    )
)  # fmt: skip
# What an icon shows small in the corner of the thing that something is done with.
_ACTS: Final[dict[str, str]] = {
    **dict.fromkeys(("secure", "secured", "protected", "private", "locked", "encrypted", "protect", "lock"), "lock"),
    **dict.fromkeys(("add", "new", "create", "invite"), "plus sign"),
    **dict.fromkeys(("delete", "remove", "clear", "cancel", "reject", "block"), "cross mark"),
    **dict.fromkeys(("search", "find", "view", "inspect", "zoom"), "magnifying glass"),
    **dict.fromkeys(("edit", "rename", "write", "sign"), "pencil"),
    **dict.fromkeys(("download", "save"), "download sign"),
    "upload": "upload sign",
    **dict.fromkeys(("favorite", "favourite", "like"), "heart"),
    **dict.fromkeys(("scheduled", "schedule", "recent", "pending"), "clock"),
}
_ACT: Final = re.compile(
    rf"\b(?P<act>{'|'.join(_ACTS)})\s+(?:an?\s+|the\s+|to\s+|to the\s+)?(?P<what>(?:[a-z]+\s+)?[a-z]+?)(?=\s*(?:icons?\b|[.!]?$))",
    re.IGNORECASE,
)
_SETTINGS: Final = re.compile(r"\b(?P<what>[a-z]+(?:\s+[a-z]+)?)\s+settings\b", re.IGNORECASE)
# Parts of a program that are known by what they are for: a music player, a photo gallery.
_PART: Final = re.compile(
    r"\b(?P<what>[a-z]+)\s+(?:player|gallery|manager|viewer|editor|tracker|reader|finder|planner|list|page|screen|section|feature|function|service|portal|hub|library|store|module|tool|feed)\b",
    re.IGNORECASE,
)
_THINGS: Final = {"cart": "shopping cart", "image": "picture frame", "photo": "picture frame", "picture": "picture frame", "message": "envelope", "mail": "envelope", "email": "envelope", "contact": "user", "account": "user", "friend": "user", "file": "paper", "document": "paper", "page": "paper", "data": "database", "event": "calendar", "playlist": "musical note", "song": "musical note", "privacy": "shield", "security": "shield", "connection": "globe", "website": "globe", "payment": "credit card"}  # fmt: skip
_GENERIC: Final = frozenset(
    {"arrow", "sign", "symbol", "button", "icon", "logo", "badge", "day", "time", "year", "moon", "baby"}
)
# What shows a thing that is forbidden, where it is no thing itself.
_SHOWN: Final = {
    "smoking": "cigarette", "smoke": "cigarette", "vaping": "cigarette", "tobacco": "cigarette", "drugs": "pill", "drug abuse": "pill", "drug use": "pill", "drinking": "beer", "alcohol": "beer", "drunk driving": "beer", "drinking and driving": "beer",
    "plastic": "plastic bottle", "plastics": "plastic bottle", "single use plastic": "plastic bottle", "plastic pollution": "plastic bottle", "pollution": "factory", "air pollution": "factory", "photos": "camera", "photography": "camera", "pictures": "camera", "phones": "phone", "cell phones": "phone", "mobile phones": "phone", "texting": "phone", "texting and driving": "phone",
    "parking": "car", "food": "burger", "junk food": "burger", "fast food": "burger", "sugar": "candy", "pets": "dog", "dogs": "dog", "hunting": "deer", "deforestation": "axe", "logging": "axe", "noise": "megaphone", "fire": "campfire", "open fire": "campfire", "campfires": "campfire", "fishing": "fishing rod", "cycling": "bicycle", "bikes": "bicycle", "skateboarding": "skateboard", "littering": "trash can", "litter": "trash can", "whaling": "whale",
}  # fmt: skip
_FORBIDDEN: Final = re.compile(
    r"^\W*(?:(?:make|draw|create|design|an?|the|me|please)\s+)*(?:(?P<kind>poster|sign|icon|sticker|flyer)\s*(?:for|of|to|saying|that says|about|:|against)?\s*(?:an?\s+)?)?"
    r"(?P<no>stop|no|quit|say no to|anti|ban|end|avoid|do not|don't|against)[ -]+(?P<what>[a-z][a-z -]{1,28}?)\s*(?:campaign\s*|awareness\s*)?(?P<after>poster|sign|icon|sticker|flyer)?\s*[.!]?$",
    re.IGNORECASE,
)


def in_field(prompt: str) -> str:
    """Return a prompt for icons, logos and apps with its words in the sense of their field, and with acts as small signs.

    Args:
        prompt: The prompt without the words that are to be shown.
    """
    if len(prompt) > _LONGEST or not _SYMBOLS.search(prompt):
        return prompt
    for field, word, meant in _SENSES:
        if field.search(prompt):
            prompt = word.sub(meant, prompt)
    if not _ICON.search(prompt) or "," in prompt:
        return prompt
    told = _ICON.sub("", prompt).strip()
    acted = _PART.sub(_part, _SETTINGS.sub(_set, _ACT.sub(_acted, told)))
    return prompt if acted == told else f"icon of {acted}"


def _acted(found: re.Match[str]) -> str:
    thing = _thing(found["what"])
    return f"{thing} behind a small {_ACTS[found['act'].lower()]}" if thing else found[0]


def _set(found: re.Match[str]) -> str:
    words = found["what"].split()
    thing = _thing(words[-1])
    before = f"{words[0]} " if len(words) > 1 else ""
    return f"{before}{thing} behind a small gear" if thing else found[0]


def _part(found: re.Match[str]) -> str:
    """Return the thing that a part of a program is for, unless there is a figure of the part itself."""
    return found[0] if figures.find(found[0].lower()) else _thing(found["what"]) or found[0]


def _thing(words: str) -> str | None:
    """Return the thing that some words name, if there is a figure of it."""
    name = singular(words.lower())
    name = _THINGS.get(name, name)
    return name if name not in _GENERIC and figures.find(name) else None


def take_forbidden(prompt: str) -> tuple[str, str] | None:
    """Take a poster or a sign that forbids something: "stop smoking poster", "no dogs sign".

    Args:
        prompt: The prompt without the words that are to be shown.

    Returns:
        What the poster says, and the prompt for the thing behind the ring that forbids it; None when nothing is forbidden, or what is
        cannot be drawn.
    """
    found = _FORBIDDEN.match(prompt)
    kind = ((found["kind"] or found["after"]) if found else "") or ""
    if found is None or not kind:
        return None
    what = found["what"].lower().strip().replace("-", " ")
    thing = _SHOWN.get(what, singular(what))
    if figures.find(thing) is None:
        return None
    sheet = "poster" if kind.lower() in {"poster", "flyer"} else "icon"
    said = "no" if found["no"].lower() in {"anti", "against"} else found["no"].lower()
    return titled(f"{said} {what}") if sheet == "poster" else "", f"{sheet} of a {thing} behind a stop ring"
