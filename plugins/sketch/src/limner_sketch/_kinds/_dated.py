"""Calendars: the days of a month, or the twelve months of a year."""

from __future__ import annotations

import calendar
import re
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import lighter, mix
from limner_sketch._emit import attribute, path_data
from limner_sketch._geometry import Affine, Box, Path
from limner_sketch._kinds._print import Print
from limner_sketch._lettering import Font, measure, outlines, write

__all__ = ["MONTHS", "dated"]

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # weeks begin on a Monday, as ISO 8601 has it
_YEAR: Final = re.compile(r"\b(1[5-9]\d\d|2\d\d\d)\b")
_LONG: Final = 31
_SUNDAY: Final = 6
_FEW: Final = 3


def dated(p: Print) -> int:
    """Draw a calendar; its text tells of when: "March 2027", "March" or "2027"."""
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.045 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 22 * u), p.paper, layer="thing")
    text = p.task.plan.text or ""
    said = text.lower()
    month = next((i for i, name in enumerate(MONTHS, 1) if re.search(rf"\b{name.lower()}\b", said)), 0)
    found = _YEAR.search(text)
    year = int(found[1]) if found else 0
    deep = 0.2 * h
    head = geometry.rectangle(m, m, w - 2 * m, deep, 22 * u)
    p.painter.area(head, lighter(p.accent, 0.03), p.accent, layer="thing")
    for x in (0.24 * w, 0.76 * w):  # the rings it hangs on
        ring = geometry.rectangle(x - 7 * u, 0.2 * m, 14 * u, 2.1 * m, 7 * u)
        p.painter.area(ring, mix(p.palette.ink, p.accent, 0.2), layer="thing")
    p.document.close()
    shown = 0
    if p.made:
        side = (0.82 if len(p.made) == 1 else 0.64) * deep
        wide = side * min(_FEW, len(p.made))
        middle = m + deep / 2
        p.place(
            Box(w - m - wide - 0.2 * side, middle - side / 2, w - m - 0.2 * side, middle + side / 2),
            p.accent,
            most=_FEW,
        )
        shown = _FEW
    p.words(
        text or "Calendar",
        w / 2,
        m + 0.66 * deep,
        0.48 * deep,
        (0.62 if len(p.made) < 2 else 0.4) * w,
        rows=1,
        on=p.accent,
    )
    box = Box(m + 0.03 * w, m + deep + 0.03 * h, w - m - 0.03 * w, h - m - 0.025 * h)
    if year and not month:
        for i in range(12):
            column, row = i % 4, i // 4
            wide, high = box.width / 4, box.height / 3
            left, top = box.left + column * wide + 0.06 * wide, box.top + row * high
            size = 0.12 * high
            write(
                p.document,
                MONTHS[i],
                left + 0.44 * wide,
                top + size,
                size,
                p.tone(p.accent, p.paper),
                font="sans",
                width=0.88 * wide,
            )
            _month(p, Box(left, top + 1.4 * size, left + 0.88 * wide, top + 0.98 * high), year, i + 1, tiles=False)
    else:
        _month(p, box, year, month, tiles=True)
    return shown


def _month(p: Print, box: Box, year: int, month: int, *, tiles: bool) -> None:
    """Draw the days of a month; without a year nobody knows on which day of the week it begins, and none is written."""
    u = p.painter.unit
    if year:
        first, count = calendar.monthrange(year, month)
    else:
        first, count = 0, calendar.monthrange(2001, month)[1] if month else _LONG
    rows = -(-(first + count) // 7) if tiles else 6  # months of a year are all alike
    top = box.top
    wide = box.width / 7
    if year and tiles:
        size = 0.075 * box.height
        for i, day in enumerate(_DAYS):
            write(
                p.document,
                day,
                box.left + (i + 0.5) * wide,
                top + size,
                size,
                p.tone(p.ink, p.paper),
                font="sans",
                width=0.9 * wide,
            )
        top += 1.5 * size
    high = (box.bottom - top) / rows
    size = (0.3 if tiles else 0.62) * min(high, wide * 1.4)
    said: dict[str, list[tuple[str, float, float]]] = {}
    for number in range(1, count + 1):
        row, column = divmod(first + number - 1, 7)
        x, y = box.left + column * wide, top + row * high
        rest = bool(year) and column == _SUNDAY
        if tiles:
            tone = mix(p.accent, p.paper, 0.7 if rest else 0.88)
            cell = geometry.rectangle(x + 4 * u, y + 4 * u, wide - 8 * u, high - 8 * u, 10 * u)
            p.painter.area(cell, tone, layer="thing")
            at, ground = (x + 0.26 * wide, y + 0.16 * high + 0.8 * size), tone
        else:
            at, ground = (x + wide / 2, y + 0.5 * high + 0.35 * size), p.paper
        ink = p.tone(p.accent if rest else p.ink, ground)
        said.setdefault(ink, []).append((str(number), *at))
    name = MONTHS[month - 1] if month else "month"
    for ink, days in said.items():
        _write_all(p, days, size, ink, "sans" if tiles else "medium", f"days of {name}")


def _write_all(p: Print, days: list[tuple[str, float, float]], size: float, ink: str, font: Font, label: str) -> None:
    """Write many numbers as one outline: a path for each would make a year four times as large a file."""
    drawn: list[Path] = []
    for text, x, y in days:
        by = Affine.scale(size).then(Affine.move(x - measure(text, font, size) / 2, y))
        drawn += [by.path(glyph) for glyph in outlines(text, font)]
    data = path_data(tuple(segment for path in drawn for segment in path), 1)
    p.document.raw(f'<path role="img" aria-label={attribute(label)} fill="{ink}" d="{data}"/>')
