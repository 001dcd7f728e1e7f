"""Runs of names that are told by their first and last: "January to June", "Monday to Friday", "2019 to 2024", "Q1 to Q4"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._lazy import Lazy

__all__ = ["named_run"]

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NAME: Final = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:19|20)\d\d|[Qq][1-4])"
)
_MOST: Final = 24
_RUN: Final = Lazy(
    rf"[,:]?\s*\b(?:(?:from|for|between|in|over)\s+)?(?P<first>{_NAME})\s*(?:to|through|until|till|and|[-–])\s*(?P<last>{_NAME})\b",  # noqa: RUF001 - a dash
    re.IGNORECASE,
)


def named_run(text: str) -> tuple[tuple[str, ...], str] | None:
    """Return the names from the first to the last that a text tells, and the text without them.

    Args:
        text: What a chart is about: "temperature January to June: 2, 4, 9".

    Returns:
        Nothing when there is no run.
    """
    found = _RUN.search(text)
    if found is None:
        return None
    first, last = found["first"].lower(), found["last"].lower()
    names: tuple[str, ...] = ()
    for all_names in (_MONTHS, _DAYS):
        short = [name.lower() for name in all_names]
        if first[:3] in short and last[:3] in short:
            start, end = short.index(first[:3]), short.index(last[:3])
            names = all_names[start : end + 1] if start <= end else (*all_names[start:], *all_names[: end + 1])
    if first.isdecimal() and last.isdecimal():
        names = tuple(str(year) for year in range(int(first), min(int(last), int(first) + _MOST) + 1))
    if first[0] == last[0] == "q":
        names = tuple(f"Q{number}" for number in range(int(first[1]), int(last[1]) + 1))
    rest = f"{text[: found.start()]}{text[found.end() :]}".strip(" ,")
    return (names, rest) if len(names) > 1 else None
