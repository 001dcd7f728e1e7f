"""Sheets to be filled in or to be put between things: menus, timetables, lists, bookmarks and tags."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import lighter, mix
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import ring, star
from limner_sketch._kinds._print import Print
from limner_sketch._lettering import measure, write

__all__ = ["bookmark", "listed", "menu", "stamps", "tag", "timetable"]

_DISH: Final = re.compile(r"(?P<what>.+?) (?P<price>[$€£]?\d+(?:[.,]\d{1,2})?\s?[$€£]?)")
_STAMPS: Final = 10  # so many where a card does not say it
_MANY_STAMPS: Final = 20


def menu(p: Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.04 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 16 * u), p.paper, layer="thing")
    frame = geometry.rectangle(1.5 * m, 1.5 * m, w - 3 * m, h - 3 * m, 10 * u)
    p.painter.stroke(frame, p.accent, 5 * u, layer="thing")
    p.document.close()
    top = 0.1 * h
    if p.made:
        p.place(Box(0.3 * w, 0.09 * h, 0.7 * w, 0.26 * h), p.paper, most=2)
        top = 0.28 * h
    y = p.words(p.task.plan.text or "Menu", w / 2, top + 0.06 * h, 0.075 * h, 0.74 * w)
    dishes = [found for line in (p.task.plan.tagline or "").split(" · ") if (found := _DISH.fullmatch(line))]
    if dishes:
        p.rule(w / 2, y + 0.04 * h, 0.3 * w, weight=4)
        _dishes(p, dishes, y + 0.1 * h)
        return 2
    y = p.note(p.task.plan.tagline, w / 2, y + 0.04 * h, 0.026 * h, 0.74 * w)
    p.rule(w / 2, y + 0.03 * h, 0.3 * w, weight=4)
    rows = (1, 0, 0, 0, 1, 0, 0, 0)
    pitch = (0.92 * h - (y + 0.1 * h)) / len(rows)
    soft = mix(p.ink, p.paper, 0.72)
    for i, head in enumerate(rows):  # headings, and dishes with what they cost
        line = y + 0.1 * h + pitch * i
        if head:
            bar = geometry.rectangle(0.36 * w, line - 0.012 * h, 0.28 * w, 0.018 * h, 0.009 * h)
            p.painter.area(bar, p.accent, layer="thing")
            continue
        long = (0.34, 0.26, 0.38, 0.3)[i % 4]
        p.painter.area(geometry.rectangle(0.16 * w, line, long * w, 0.013 * h, 6 * u), soft, layer="thing")
        dots = [
            geometry.ellipse((0.2 + long + 0.03 * k) * w, line + 0.008 * h, 2.4 * u, 2.4 * u)
            for k in range(int((0.56 - long) / 0.03))
        ]
        p.painter.area(tuple(s for dot in dots for s in dot), soft, layer="texture")
        p.painter.area(geometry.rectangle(0.77 * w, line, 0.07 * w, 0.013 * h, 6 * u), soft, layer="thing")
    return 2


def _dishes(p: Print, dishes: list[re.Match[str]], top: float) -> None:
    """Write what there is, each with dots that lead to its price."""
    w, h, u = p.width, p.height, p.painter.unit
    pitch = min(0.1 * h, (0.92 * h - top) / len(dishes))
    size = min(0.036 * h, 0.42 * pitch)
    ink = p.tone(p.ink, p.paper)
    for i, dish in enumerate(dishes):
        y = top + (i + 0.6) * pitch
        name = dish["what"][:1].upper() + dish["what"][1:]
        write(p.document, name, 0.16 * w, y, size, ink, font="medium", width=0.48 * w, anchor="start")
        write(p.document, dish["price"], 0.8 * w, y, size, ink, font="sans", width=0.12 * w)
        start = 0.18 * w + min(0.48 * w, measure(name, "medium", size))
        count = max(0, int((0.74 * w - start) / (0.022 * w)))
        dots = [geometry.ellipse(start + 0.022 * w * k, y - 0.1 * size, 2.4 * u, 2.4 * u) for k in range(count)]
        p.painter.area(tuple(s for dot in dots for s in dot), mix(p.ink, p.paper, 0.6), layer="texture")


def bookmark(p: Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    a, b = 0.1 * w, 0.9 * w
    top, bottom = 0.06 * h, 0.97 * h
    strip = geometry.rectangle(a, top, b - a, bottom - top, 0.08 * w)
    p.painter.area(strip, lighter(p.accent, 0.05), p.accent, layer="thing")
    inner = geometry.rectangle(a + 0.05 * w, top + 0.16 * w, b - a - 0.1 * w, bottom - top - 0.21 * w, 0.05 * w)
    pale = mix(p.accent, p.paper, 0.82)
    p.painter.area(inner, p.paper, pale, layer="thing")
    cord = geometry.curve([(w / 2, top + 0.08 * w), (0.56 * w, 0.03 * h), (0.5 * w, 0.012 * h)], closed=False)
    p.painter.disc(w / 2, top + 0.08 * w, 0.035 * w, p.paper, layer="thing")
    p.painter.stroke(cord, p.ink, 6 * u, layer="thing")
    sparks = [
        star(x * w, y * h, k * w, points=4, inner=0.36)
        for x, y, k in ((0.27, 0.17, 0.05), (0.7, 0.22, 0.035), (0.45, 0.13, 0.03), (0.33, 0.3, 0.03), (0.72, 0.36, 0.05))
    ]  # fmt: skip
    p.painter.area(tuple(s for spark in sparks for s in spark), p.accent, layer="texture")
    p.document.close()
    low = bottom - 0.12 * w
    if p.task.plan.text:
        y = p.words(p.task.plan.text, w / 2, 0.25 * h, 0.15 * w, 0.6 * w, rows=4)
        p.note(p.task.plan.tagline, w / 2, y + 0.05 * h, 0.06 * w, 0.6 * w)
    p.place(Box(0.2 * w, 0.42 * h, 0.8 * w, low), p.paper, bottom=True)
    return 1


def tag(p: Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    a, b, top, bottom, cut = 0.14 * w, 0.86 * w, 0.1 * h, 0.96 * h, 0.2 * w
    outline = geometry.polygon(
        [(a + cut, top), (b - cut, top), (b, top + cut), (b, bottom), (a, bottom), (a, top + cut)]
    )
    p.painter.area(outline, lighter(p.accent, 0.04), p.accent, layer="thing")
    k = 0.035 * w
    inset = geometry.polygon(
        [(a + cut + 0.4 * k, top + k), (b - cut - 0.4 * k, top + k), (b - k, top + cut + 0.4 * k), (b - k, bottom - k), (a + k, bottom - k), (a + k, top + cut + 0.4 * k)]
    )  # fmt: skip
    p.painter.area(inset, p.paper, layer="thing")
    cord = geometry.curve([(w / 2, top + 0.09 * w), (0.44 * w, 0.05 * h), (0.5 * w, 0.005 * h), (0.57 * w, 0.05 * h)])
    p.painter.stroke(cord, p.ink, 6 * u, layer="thing")
    p.painter.disc(w / 2, top + 0.1 * w, 0.05 * w, p.accent, layer="thing")
    p.painter.disc(w / 2, top + 0.1 * w, 0.028 * w, p.ink, layer="thing")
    p.document.close()
    low = 0.78 * h
    if p.task.plan.text:
        y = p.words(p.task.plan.text, w / 2, 0.79 * h, 0.12 * w, 0.62 * w)
        p.note(p.task.plan.tagline, w / 2, y + 0.06 * h, 0.06 * w, 0.62 * w)
        low = 0.7 * h
    else:
        for y in (0.84 * h, 0.9 * h):
            p.rule(w / 2, y, 0.52 * w)
    if p.made:
        p.place(Box(0.22 * w, top + 0.24 * w, 0.78 * w, low), p.paper)
    else:
        for x, y in ring(w / 2, 0.45 * h, 0.14 * w, 6):
            p.painter.disc(x, y, 0.05 * w, p.accent, layer="thing")
    return 1


def timetable(p: Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.05 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 20 * u), p.paper, layer="thing")
    top, left, right, low = 0.26 * h, 0.08 * w, 0.92 * w, 0.9 * h
    head = 0.1 * h
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", *(("Sat", "Sun") if p.task.plan.text != "School Timetable" else ()))
    wide = (right - left) / len(days)
    for i in range(len(days)):
        tone = p.palette.accents[i % len(p.palette.accents)]
        cell = geometry.rectangle(left + i * wide + 3 * u, top, wide - 6 * u, head, 10 * u)
        p.painter.area(cell, mix(tone, p.palette.paper, 0.25), layer="thing")
        body = geometry.rectangle(
            left + i * wide + 3 * u, top + head + 6 * u, wide - 6 * u, low - top - head - 6 * u, 10 * u
        )
        p.painter.area(body, mix(tone, p.paper, 0.86), layer="thing")
    p.document.close()
    for i, day in enumerate(days):
        ground = mix(p.palette.accents[i % len(p.palette.accents)], p.palette.paper, 0.25)
        write(
            p.document,
            day,
            left + (i + 0.5) * wide,
            top + 0.066 * h,
            0.042 * h,
            p.tone(p.ink, ground),
            font="sans",
            width=0.8 * wide,
        )
    rows = 5
    for k in range(1, rows):
        y = top + head + k * (low - top - head) / rows
        line = geometry.polygon([(left, y), (right, y)], closed=False)
        p.painter.stroke(line, mix(p.ink, p.paper, 0.75), 2.5 * u, layer="thing")
    x = 0.42 * w if p.made else w / 2
    p.words(p.task.plan.text or "Timetable", x, 0.18 * h, 0.09 * h, 0.6 * w, rows=1)
    p.place(Box(0.76 * w, 0.08 * h, 0.9 * w, 0.23 * h), p.paper)
    return 1


def listed(p: Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.045 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 24 * u), p.paper, layer="thing")
    p.painter.area(
        geometry.rectangle(m, m, w - 2 * m, 0.17 * h, 24 * u), lighter(p.accent, 0.03), p.accent, layer="thing"
    )
    items = [one for one in (p.task.plan.tagline or "").split(" · ") if one]
    count = max(5, min(9, len(items)))
    top, low = 0.3 * h, 0.9 * h if not p.made else 0.74 * h
    pitch = (low - top) / count
    side = min(0.5 * pitch, 0.05 * h)
    for i in range(count):
        y = top + i * pitch
        box = geometry.rectangle(0.15 * w, y - 0.8 * side, side, side, 0.2 * side)
        p.painter.stroke(box, p.accent, 5 * u, layer="thing")
        if i >= len(items):
            line = geometry.polygon(
                [(0.15 * w + 1.8 * side, y + 0.14 * side), (0.84 * w, y + 0.14 * side)], closed=False
            )
            p.painter.stroke(line, mix(p.ink, p.paper, 0.7), 3 * u, layer="thing")
    p.document.close()
    for i, item in enumerate(items[:count]):
        said = item[0].upper() + item[1:]
        write(
            p.document,
            said,
            0.15 * w + 1.9 * side,
            top + i * pitch,
            0.9 * side,
            p.tone(p.ink, p.paper),
            font="medium",
            width=0.62 * w,
            anchor="start",
        )
    p.words(p.task.plan.text or "Checklist", w / 2, m + 0.105 * h, 0.062 * h, 0.8 * w, rows=1, on=p.accent)
    p.place(Box(0.3 * w, 0.76 * h, 0.7 * w, 0.93 * h), p.paper, most=2, bottom=True)
    return 2


def stamps(p: Print) -> int:
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.05 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 0.05 * h), p.paper, layer="thing")
    band = geometry.rectangle(m, m, w - 2 * m, 0.25 * h, 0.05 * h)
    p.painter.area(band, lighter(p.accent, 0.03), p.accent, layer="thing")
    p.document.close()
    x = 0.46 * w if p.made else w / 2
    p.words(p.task.plan.text or "Stamp Card", x, m + 0.165 * h, 0.115 * h, 0.66 * w, rows=1, on=p.accent)
    if p.made:
        p.painter.disc(0.87 * w, m + 0.125 * h, 0.105 * h, p.paper, layer="thing")
        p.place(Box(0.87 * w - 0.07 * h, m + 0.055 * h, 0.87 * w + 0.07 * h, m + 0.195 * h), p.paper)
    told = re.search(r"\d{1,2}", p.task.plan.tagline or "")
    paid = min(max(int(told[0]), 2), _MANY_STAMPS) if told else _STAMPS - 1
    free = "free" in (p.task.plan.tagline or "free").lower()
    count = paid + free
    rows = 1 if count <= 5 else 2 if count <= 12 else 3
    columns = -(-count // rows)
    note = p.task.plan.tagline
    top, low = 0.38 * h, (0.82 if note else 0.9) * h
    pitch = min((w - 4 * m) / columns, (low - top) / rows)
    for i in range(count):
        row, column = divmod(i, columns)
        here = min(columns, count - row * columns)
        cx = w / 2 + (column - (here - 1) / 2) * pitch
        cy = (top + low) / 2 + (row - (rows - 1) / 2) * pitch
        r = 0.41 * pitch
        if free and i == count - 1:
            p.painter.disc(cx, cy, r, lighter(p.accent, 0.03), p.accent, layer="thing")
            p.words("FREE", cx, cy + 0.2 * r, 0.55 * r, 1.5 * r, rows=1, on=p.accent)
            continue
        circle = geometry.ellipse(cx, cy, r, r)
        p.painter.area(circle, mix(p.accent, p.paper, 0.85), layer="thing")
        p.painter.stroke(circle, mix(p.accent, p.paper, 0.3), 4 * u, layer="thing")
        p.words(str(i + 1), cx, cy + 0.24 * r, 0.7 * r, r, rows=1, on=p.paper)
    p.note(note, w / 2, 0.9 * h, 0.055 * h, 0.8 * w)
    return 1
