"""What a prompt tells of a Gantt chart and of a table: how long each task is, and what the rows and columns are."""

from __future__ import annotations

import math
import re
from typing import Final, NamedTuple

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._listed import Parts
from limner_sketch.plan import MAX_AXIS, MAX_DETAILS, MAX_NODES

__all__ = ["take_gantt", "take_table"]

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = r"(?P<{}>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?"
_RANGE: Final = Lazy(
    rf"^(?P<what>.+?)[\s:(]+(?:from\s+|in\s+)?{_MONTH.format('a')}(?:\s*(?:-|–|—|to|until)\s*{_MONTH.format('b')})?\)?$",  # noqa: RUF001 - dashes
    re.IGNORECASE,
    needles=("apr", "aug", "dec", "feb", "jan", "jul", "jun", "mar", "may", "nov", "oct", "sep"),
)
_UNITS: Final = r"(?P<unit>hours?|days?|weeks?|months?|quarters?|years?|sprints?|h|d|w|wks?)"
_NUMBER: Final = rf"(?P<many>\d{{1,3}}(?:\.\d)?|{'|'.join(tables.NUMBER_WORDS)}|an?)"
_LASTS: Final = re.compile(
    rf"^(?P<what>.*?)[\s:(]*(?:for\s+|takes?\s+|lasts?\s+)?{_NUMBER}[\s-]?{_UNITS}\)?(?P<after>.*)$", re.IGNORECASE
)
_SPAN: Final = re.compile(
    r"^(?P<what>.+?)[\s:(]+(?P<unit>weeks?|days?|months?|sprints?|quarters?|years?|w|q)\s*(?P<a>\d{1,3})(?:\s*(?:-|–|—|to|until)\s*(?:w|q)?(?P<b>\d{1,3}))?\)?$",  # noqa: RUF001 - dashes
    re.IGNORECASE,
)
_NAMES: Final = {"h": "hour", "d": "day", "w": "week", "wk": "week", "q": "quarter"}
_PARTED: Final = re.compile(r"\s*[,;\n]\s*(?:and\s+)?|\s+and\s+(?=[^,;]+$)")
_ROWS: Final = Lazy(r"\b(?:with\s+)?rows?\s*(?:for|of|:|are|named|called)?\s*", re.IGNORECASE, needles=("row",))
_COLUMNS: Final = Lazy(
    r"\b(?:with\s+)?(?:the\s+)?columns?\s*(?:for|of|:|are|named|called)?\s*", re.IGNORECASE, needles=("column",)
)
_BY: Final = re.compile(r"\s+(?:by|on|in terms of|regarding|according to)\s+(?=[\w ]+(?:,|\band\b|$))", re.IGNORECASE)
_WITH: Final = re.compile(r"(?<=\w)\s+(?:with|showing|listing|including)\s+(?=[\w ]+(?:,|\band\b))", re.IGNORECASE)
_SORT: Final = re.compile(
    r"\s+(?:plans?|tiers?|packages?|subscriptions?|options?|products?|models?|versions?)$", re.IGNORECASE
)
# What the cells of such rows may say, from the first column to the last.
_CELLS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"price|cost|fee|monthly", ("$0", "$19", "$49", "$99")), (r"users?|seats?|members?", ("1", "10", "Unlimited", "Unlimited")), (r"support", ("Forum", "E-mail", "24/7", "24/7")), (r"storage|space", ("5 GB", "100 GB", "1 TB", "10 TB")), (r"projects?|dashboards?|reports?", ("3", "25", "Unlimited", "Unlimited")),
    (r"sso|security|backup|api|audit|export|integrations?", ("No", "Yes", "Yes", "Yes")),
)  # fmt: skip
_COUNTED: Final = re.compile(
    r"^\s*(?:and\s+)?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s*(?:and\s*)?$", re.IGNORECASE
)
_USUAL: Final = (2, 3, 4, 2, 1, 3, 2)  # weeks of tasks of which nothing is told
_PLENTY: Final = 6  # so many columns have their words in full


class _Bar(NamedTuple):
    """A task as it is told: its words, where it begins and how long it is, 0 where that is not told, and in which unit."""

    label: str
    start: float | None
    long: float
    unit: str
    month: bool = False


def take_gantt(parts: Parts, listed: str) -> None:
    """Take the tasks of a Gantt chart and how long each is; what has no length is as long as the others, which is told."""
    bars: list[_Bar] = []
    for item in _PARTED.split(listed.strip(" .")):
        bar = _bar(item)
        before = len(parts.nodes)
        parts.node(bar.label[:1].upper() + bar.label[1:])
        if len(parts.nodes) > before:
            bars.append(bar)
    spans = [bar.long or 1.0 for bar in bars]
    if bars and not any(bar.long or bar.start is not None for bar in bars):
        parts.more["example"] = True  # a plan to be put right by who knows
        spans = [float(_USUAL[i % len(_USUAL)]) for i in range(len(bars))]
        parts.starts = [max(0.0, sum(spans[:i]) - i // 2) for i in range(len(bars))]
        parts.values = spans
        end = math.ceil(max(a + b for a, b in zip(parts.starts, spans, strict=True)))
        parts.axis = [f"W{k + 1}" if end > _PLENTY else f"Week {k + 1}" for k in range(min(end, MAX_AXIS))]
        return
    if bars and not all(bar.long for bar in bars):
        parts.left_out.append("how long each task is")
    parts.values = spans
    months = bool(bars) and all(bar.month for bar in bars)
    if months:
        begin = int(bars[0].start or 0)
        parts.starts = [float((int(bar.start or 0) - begin) % len(_MONTHS)) for bar in bars]
    elif any(bar.start is not None for bar in bars):
        at = 0.0
        for bar, long in zip(bars, spans, strict=True):
            parts.starts.append(at if bar.start is None else bar.start)
            at = parts.starts[-1] + long
    ends = [a + b for a, b in zip(parts.starts, spans, strict=True)] if parts.starts else [sum(spans)]
    end = math.ceil(max(ends, default=0))
    unit = next((bar.unit for bar in bars if bar.unit), "").lower().rstrip("s")
    if months:
        parts.axis = [_MONTHS[(begin + k) % len(_MONTHS)].title() for k in range(min(end, MAX_AXIS))]
    elif unit:
        name = _NAMES.get(unit, unit).capitalize()
        few = end <= _PLENTY
        parts.axis = [f"{name} {k + 1}" if few else f"{name[0]}{k + 1}" for k in range(min(end, MAX_AXIS))]


def _bar(item: str) -> _Bar:
    """Return a task of which its months, its weeks or its length are told."""
    if found := _RANGE.match(item):
        first = _MONTHS.index(found["a"][:3].lower())
        last = _MONTHS.index(found["b"][:3].lower()) if found["b"] else first
        return _Bar(_named(found["what"]), float(first), float((last - first) % len(_MONTHS) + 1), "", month=True)
    if found := _SPAN.match(item):
        start = int(found["a"])
        return _Bar(
            _named(found["what"]), start - 1.0, float(max(1, int(found["b"] or start) - start + 1)), found["unit"]
        )
    if found := _LASTS.match(item):
        return _Bar(_named(found["what"] or found["after"]), None, _count(found["many"]), found["unit"])
    return _Bar(_named(item), None, 0.0, "")


def _named(label: str) -> str:
    return re.sub(r"^(?:for|of|on)\s+|\s+(?:for|takes?|lasts?)$", "", label.strip(" :-–("))  # noqa: RUF001 - dashes as people type them


def _count(words: str) -> float:
    if words.lower() in {"a", "an"}:
        return 1.0
    return float(tables.NUMBER_WORDS.get(words.lower()) or float(words))


def take_table(parts: Parts, listed: str) -> None:
    """Take the columns of a table, and its rows where they are told."""
    columns, rows = listed, ""
    if found := _ROWS.search(listed):
        columns, rows = listed[: found.start()], listed[found.end() :]
        if later := _COLUMNS.search(rows):
            columns, rows = rows[later.end() :], rows[: later.start()]
    elif by := _BY.search(listed) or _WITH.search(listed):
        columns, rows = listed[: by.start()], listed[by.end() :]
    if found := _COLUMNS.search(columns):
        columns = columns[found.end() :]
    columns = re.sub(r"\s+(?:and\s+)?with$|\s+and$", "", columns.strip(" .:,"))
    columns = re.sub(r"\s+(?:vs\.?|versus|against|compared (?:to|with)|or)\s+", ", ", columns, flags=re.IGNORECASE)
    for label in re.split(r"\s*(?:[,;\n|]|\band\b)\s*", columns):
        if not _COUNTED.match(label):
            parts.node(_SORT.sub("", label) or label)
    parts.axis = [
        one[:1].upper() + one[1:40]
        for label in re.split(r"\s*(?:[,;\n|]|\band\b)\s*", rows)
        if (one := label.strip(" .:"))
    ][:MAX_NODES]
    cells = [
        next((said for words, said in _CELLS if re.search(rf"\b(?:{words})\b", row, re.IGNORECASE)), ())
        for row in parts.axis
    ]
    priced = {"free", "basic", "pro", "enterprise", "premium", "plus", "standard", "business", "team", "starter"}
    if any(cells) and sum(node.lower() in priced for node in parts.nodes) > 1:
        parts.more["example"] = True
        parts.more["details"] = [
            [said[min(i, len(said) - 1)] if said else "" for said in cells][:MAX_DETAILS]
            for i in range(len(parts.nodes))
        ]
    if parts.nodes and not parts.axis:
        parts.left_out.append("what is in the rows of the table")
