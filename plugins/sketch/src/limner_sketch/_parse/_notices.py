"""When, where and for how much: what a poster, a card or a badge says in its small line."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_sale", "take_notice"]

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
_NUMBER: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE: Final = rf"(?:{_DAY},?\s+)?(?:{_MONTH}\s+{_NUMBER}(?!\d)(?:\s*[-–]\s*{_NUMBER})?(?:,?\s+\d{{4}})?|{_NUMBER}\s+(?:of\s+)?{_MONTH}(?:\s+\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"  # noqa: RUF001 - dashes
_TIME: Final = r"(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'?clock)|\d{1,2}:\d{2})(?:\s*(?:[-–]|to)\s*\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm))?"  # noqa: RUF001 - dashes
_OFF: Final = r"(?:up\s+to\s+)?\d{1,3}\s?%(?:\s+(?:off|discount))?"
_PRICE: Final = r"(?:only\s+|from\s+)?(?:[$€£]\s?\d+(?:[.,]\d{2})?|\d+\s?(?:dollars|euros))"
_FREE: Final = r"free\s+(?:entry|admission|entrance|shipping|delivery|drinks|food|wifi)|buy\s+(?:one|1)\s+get\s+(?:one|1)(?:\s+free)?|grand\s+opening|opening\s+soon|coming\s+soon|sold\s+out|limited\s+edition"
_NOTICE: Final = re.compile(
    rf"(?<![\w#])(?:{_DATE}|(?:every|this|next|on)\s+{_DAY}s?(?:\s+(?:night|evening|morning|afternoon))?|{_DAY}s?(?:\s+(?:night|evening|morning|afternoon))?|{_TIME}|{_OFF}|{_PRICE}|{_FREE})(?!\w)",
    re.IGNORECASE,
)
_SALE: Final = re.compile(r"\b(?:sale|discount|black friday|clearance)\b", re.IGNORECASE)
_LEAD: Final = re.compile(r"\b(?:on|at|from|for|this)\s*$", re.IGNORECASE)
_MOST: Final = 3


def take_notice(prompt: str) -> tuple[str | None, str]:
    """Take dates, times, prices and the like out of a prompt.

    Args:
        prompt: The prompt, without the words that are quoted in it.

    Returns:
        One line that says them all, or None, and the rest of the prompt.
    """
    found: list[str] = []
    rest = prompt
    for match in _NOTICE.finditer(prompt):
        if len(found) == _MOST:
            break
        said = re.sub(r"^(?:on|at)\s+", "", " ".join(match.group().split()), flags=re.IGNORECASE)
        found.append(said[0].upper() + said[1:])
    for match in reversed(list(_NOTICE.finditer(prompt))[:_MOST]):
        before = _LEAD.sub("", rest[: match.start()])
        rest = f"{before} , {rest[match.end() :]}"
    return (" · ".join(found)[:60] or None), rest if found else prompt


def is_sale(prompt: str) -> bool:
    """Whether a prompt announces a sale."""
    return _SALE.search(prompt) is not None
