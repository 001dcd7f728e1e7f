"""When, where and for how much: what a poster, a card or a badge says in its small line."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._events import titled
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular
from limner_sketch.plan import ROOMS

__all__ = ["is_sale", "take_lines", "take_notice"]

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
_NUMBER: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE: Final = rf"(?:{_DAY},?\s+)?(?:{_MONTH}\s+{_NUMBER}(?!\d)(?:\s*[-–]\s*{_NUMBER})?(?:,?\s+\d{{4}})?|{_NUMBER}\s+(?:of\s+)?{_MONTH}(?:\s+\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"  # noqa: RUF001 - dashes
_TIME: Final = r"(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'?clock)|\d{1,2}:\d{2}|\d{1,2}(?=–\d))(?:\s*(?:[-–]|to)\s*\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?\b)?"  # noqa: RUF001 - dashes
_OFF: Final = r"(?:up\s+to\s+)?\d{1,3}\s?%(?:\s+(?:off|discount))?"
_PRICE: Final = r"(?:only\s+|from\s+)?(?:[$€£]\s?\d+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?\s?(?:dollars|euros|€|£))"
_FREE: Final = r"free\s+(?:entry|admission|entrance|shipping|delivery|drinks|food|wifi)|buy\s+(?:one|1)\s+get\s+(?:one|1)(?:\s+free)?|grand\s+opening|opening\s+soon|coming\s+soon|sold\s+out|limited\s+edition"
_CONTACT: Final = r"(?:phone|tel|telephone|call|text|whatsapp)(?:\s+us)?(?:\s+(?:at|on))?[:.]?\s*\+?\d[\d ()-]{4,16}\d|(?:www\.|https?://)[\w./-]{4,40}|[\w.+-]{1,30}@[\w-]{1,30}\.[a-z]{2,6}|[\w-]{2,30}\.(?:com|org|net|co\.uk|de|io)|(?:since|est\.?|established(?:\s+in)?)\s+\d{4}"
_ADDRESS: Final = r"\d{1,5}\s+(?:[\w'’.-]+\s+){1,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|square|boulevard|blvd\.?|place|close|crescent|court|terrace|way)|class\s+of\s+\d{4}"  # noqa: RUF001 - both apostrophes
_NOTICE: Final = rf"(?<![\w#])(?:{_CONTACT}|{_ADDRESS}|{_DATE}|(?:every|this|next|on)\s+{_DAY}s?(?:\s+(?:night|evening|morning|afternoon))?|{_DAY}s?(?:\s+(?:night|evening|morning|afternoon))?|{_TIME}|{_OFF}|{_PRICE}|{_FREE})(?!\w)"
# What a prompt must hold before that pattern, which takes its time to be made, is made.
_HINT: Final = re.compile(
    r"\d|www|http|\.(?:com|org|net|de|io)|@|day|free|opening|soon|sold|limited|buy", re.IGNORECASE
)
_SALE: Final = Lazy(
    r"\b(?:sale|discount|black friday|clearance)\b",
    re.IGNORECASE,
    needles=("black friday", "clearance", "discount", "sale"),
)
_LEAD: Final = re.compile(r"\b(?:on|at|from|for|this)\s*$", re.IGNORECASE)
_MOST: Final = 4
_LENGTH: Final = 120
_PLACE: Final = r"[\s,]*\b(?:at|in)\s+(?P<place>(?:the\s+|our\s+)?[\w'’&-]+(?:\s+(?!with\b|featuring\b|and\b)[\w'’&-]+){0,4})\s*(?=$|[,.;\n]|with\b|featuring\b)"  # noqa: RUF001 - both apostrophes; where it is, directly after when it is
_EVENT: Final = Lazy(
    r"\b(?:festival|concert|party|fair|market|wedding|exhibition|conference|gala|tour|workshop|meet-?up|marathon|race|reception|dinner|brunch|night|opera|recital|summit|carnival|parade|opening|launch|ceremony|shower|picnic|reunion|birthday|gig|show)\b",
    re.IGNORECASE,
    needles=(
        "festival",
        "concert",
        "party",
        "fair",
        "market",
        "wedding",
        "exhibition",
        "conference",
        "gala",
        "tour",
        "workshop",
        "meet",
        "marathon",
        "race",
        "reception",
        "dinner",
        "brunch",
        "night",
        "opera",
        "recital",
        "summit",
        "carnival",
        "parade",
        "opening",
        "launch",
        "ceremony",
        "shower",
        "picnic",
        "reunion",
        "birthday",
        "gig",
        "show",
    ),
)
_WHERE: Final = re.compile(  # in capitals, where it is tells itself before the date too, and without one
    rf"\s(?:at|in)\s+(?P<place>(?:the\s+)?(?!(?i:{_MONTH}|{_DAY})\b)[A-Z][\w'’.-]*(?:\s+(?:(?!(?i:{_MONTH}|{_DAY})\b)[A-Z][\w'’.-]*|&|(?:of|the|and|de|la|du|am|an|der)(?=\s+[A-Z])))*)(?=\s*(?:$|[,.;\n]|on\b|at\b|from\b|with\b|featuring\b))"  # noqa: RUF001 - both apostrophes
)
_LINE: Final = re.compile(  # names of people and places: after a colon or a comma, each word in capitals
    r"[:,;\n]\s*(?P<line>(?:\d{1,5}\s+)?[A-Z][\w'’.-]*(?:\s+(?:[A-Z][\w'’.-]*|\d+|&|of|the|and))*)\s*(?=$|[,.;\n])"  # noqa: RUF001 - both apostrophes
)


def take_notice(prompt: str) -> tuple[str | None, str]:
    """Take dates, times, prices and the like out of a prompt, and where it is when that is said with them.

    Args:
        prompt: The prompt, without the words that are quoted in it.

    Returns:
        One line that says them all, or None, and the rest of the prompt.
    """
    matches = list(re.finditer(_NOTICE, prompt, re.IGNORECASE))[:_MOST] if _HINT.search(prompt) else []
    where, prompt = _take_where(prompt)
    if where:
        matches = list(re.finditer(_NOTICE, prompt, re.IGNORECASE))[:_MOST] if matches else []
    if not matches:
        return where, prompt
    found = [_written(m.group()) for m in matches]
    rest = prompt
    place = re.compile(_PLACE, re.IGNORECASE).match(prompt, matches[-1].end())
    if place:
        found.append(re.sub(r"^an?\s+", "", " ".join(place["place"].split()), flags=re.IGNORECASE))
        if not _is_seen(place["place"]):
            rest = f"{rest[: place.start()]} , {rest[place.end() :]}"
    for match in reversed(matches):
        before = _LEAD.sub("", rest[: match.start()])
        rest = f"{before} , {rest[match.end() :]}"
    return _joined([*found, where] if where else found), rest


def _written(said: str) -> str:
    """Return what is told as it is printed: without "on" or "at", the names of streets and days in capitals."""
    said = re.sub(r"^(?:on|at)\s+", "", " ".join(said.split()), flags=re.IGNORECASE)
    named = re.compile(rf"{_ADDRESS}|{_MONTH}(?!\w)|{_DAY}", re.IGNORECASE)
    return named.sub(lambda m: titled(m.group()), said)


def _take_where(prompt: str) -> tuple[str | None, str]:
    """Take the name of the place out where something happens: "a jazz festival in New Orleans"."""
    found = _WHERE.search(prompt) if _EVENT.search(prompt) else None
    if found is None or prompt.isupper() or prompt.istitle():
        return None, prompt
    rest = prompt if _is_seen(found["place"]) else f"{prompt[: found.start()]} , {prompt[found.end() :]}"
    return " ".join(found["place"].split()), rest


def take_lines(prompt: str, *, dated: bool) -> tuple[list[str], str]:
    """Take names of people and places out of a prompt that are lines of their own: ": Anna & Tom, Garden Hall".

    Args:
        prompt: The prompt, without notices.
        dated: Whether there were any: a town hall in capitals is then where it is, and no thing to draw.

    Returns:
        The lines, and the rest of the prompt.
    """
    found = [m for m in _LINE.finditer(prompt) if not _is_drawn(m["line"]) or (dated and " " in m["line"])]
    rest = prompt
    for match in reversed(found):
        rest = f"{rest[: match.start('line')]} {rest[match.end('line') :]}"
    return [" ".join(m["line"].split()) for m in found][:_MOST], rest


def _joined(parts: list[str]) -> str | None:
    """Return what is said in one line, without what has no room."""
    said = " · ".join(dict.fromkeys(part[0].upper() + part[1:] for part in parts))
    while len(said) > _LENGTH:
        said = said.rpartition(" · ")[0]
    return said or None


def _is_seen(place: str) -> bool:
    """Whether a place is seen in the picture, too: a beach is, a gym is not."""
    name = re.sub(r"^(?:the|our)\s+", "", place.lower())
    return tables.SETTINGS.get(name) not in ROOMS | {"table", None}


def _is_drawn(line: str) -> bool:
    """Whether a line names a thing that can be drawn, whatever its capitals."""
    name = line.lower()
    return figures.find(name) is not None or figures.find(singular(name)) is not None or name in tables.SETTINGS


def is_sale(prompt: str) -> bool:
    """Whether a prompt announces a sale."""
    return _SALE.search(prompt) is not None
