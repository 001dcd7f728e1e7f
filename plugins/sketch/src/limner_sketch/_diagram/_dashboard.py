"""Dashboards: cards with the figures that matter, charts below them."""

from __future__ import annotations

from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._charts import draw_pie
from limner_sketch._diagram._columns import draw_bars
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._diagram._points import draw_gauge, draw_heatmap
from limner_sketch._diagram._trends import draw_line
from limner_sketch._geometry import Box
from limner_sketch._lettering import measure, write
from limner_sketch.plan import Diagram, DiagramSeries

__all__ = ["draw_dashboard"]

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")
_DRAWN: Final = {"line": draw_line, "area": draw_line, "bars": draw_bars, "stacked": draw_bars, "pie": draw_pie, "donut": draw_pie, "gauge": draw_gauge, "heatmap": draw_heatmap}  # fmt: skip
_TITLES: Final = {"line": "Trend", "area": "Trend", "bars": "By region", "stacked": "By product", "pie": "Share", "donut": "Share", "gauge": "Target", "heatmap": "Activity", "table": "Latest"}  # fmt: skip
_GOOD, _BAD = "#2f9e62", "#d1495b"
_ROWS: Final = (("Aurora", "12,480"), ("Borealis", "9,310"), ("Cascade", "7,045"), ("Delta", "5,960"))


def draw_dashboard(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw a card for each figure, its change below it, and panels with charts."""
    u = look.painter.unit
    gap = 20 * u
    charts = diagram.axis if diagram.axis or diagram.nodes else ("line", "bars")
    cards = len(diagram.nodes)
    top = room.top
    if cards:
        rows = 1 if cards <= 5 else 2
        across = -(-cards // rows)
        high = min(190 * u, room.height * 0.3 / rows) if charts else min(300 * u, room.height * 0.46)
        top += 0 if charts else (room.height - rows * (high + gap)) / 2
        wide = (room.width - gap * (across - 1)) / across
        for i in range(cards):
            left, y = room.left + (i % across) * (wide + gap), top + (i // across) * (high + gap)
            _card(look, diagram, i, Box(left, y, left + wide, y + high), across)
        top += rows * (high + gap)
    shown = charts[:4]
    if not shown:
        return
    columns = len(shown) if len(shown) <= 3 else 2
    deep = -(-len(shown) // columns)
    high = (room.bottom - top - gap * (deep - 1)) / deep
    shares = [1.5 if deep == 1 and len(shown) > 1 and form in {"line", "area"} else 1.0 for form in shown[:columns]]
    for row in range(deep):
        x = room.left
        for column, form in enumerate(shown[row * columns : (row + 1) * columns]):
            wide = (room.width - gap * (columns - 1)) * shares[column] / sum(shares)
            _panel(
                look,
                form,
                Box(x, top + row * (high + gap), x + wide, top + row * (high + gap) + high),
                rng,
                row * columns + column,
            )
            x += wide + gap


def _face(look: Look, box: Box) -> str:
    """Draw the ground of a card, and return its colour."""
    paper = mix(look.paper, "#ffffff", 0.78)
    shape = geometry.rectangle(box.left, box.top, box.width, box.height, 18 * look.painter.unit)
    look.painter.area(shape, paper, layer="thing")
    return paper


def _card(look: Look, diagram: Diagram, i: int, box: Box, across: int) -> None:
    painter, u = look.painter, look.painter.unit
    painter.document.open(diagram.nodes[i])
    paper = _face(look, box)
    ink = look.words_on(paper)
    painter.area(
        geometry.rectangle(box.left, box.top + 26 * u, 9 * u, box.height - 52 * u, 4 * u), look.tone(i), layer="thing"
    )
    details = diagram.details[i] if diagram.details else ()
    value, change = (*details, "", "")[:2]
    left, wide = box.left + 32 * u, box.width - 52 * u
    size = min(30 * u, box.height * 0.17, wide * 0.13)
    soft = mix(ink, paper, 0.3) if painter.style.mode not in {"line", "neon"} else ink
    heads = [Box(0, 0, wide, size * 1.3)] * len(diagram.nodes)
    name = fitting_size(diagram.nodes, heads, "medium", size, 12 * u) if across else size
    write(
        painter.document,
        diagram.nodes[i],
        left,
        box.top + box.height * 0.27,
        name,
        soft,
        font="medium",
        anchor="start",
        width=wide,
    )
    big = min(62 * u, box.height * 0.36)
    big = min(big, big * wide / max([1.0, *(measure(one[0], look.font, big) for one in diagram.details if one)]))
    write(
        painter.document, value, left, box.top + box.height * 0.62, big, ink, font=look.font, anchor="start", width=wide
    )
    if change:
        good = _BAD if change.startswith("-") else _GOOD
        tone = good if painter.style.mode not in {"line", "neon"} else ink
        y, s = box.top + box.height * 0.86, size * 0.44
        up = -1 if change.startswith("-") else 1
        mark = [
            (left, y - s * 0.1 + (0 if up > 0 else -s * 1.2)),
            (left + 1.8 * s, y - s * 0.1 + (0 if up > 0 else -s * 1.2)),
            (left + 0.9 * s, y - s * 0.1 - (s * 1.3 if up > 0 else -s * 0.1)),
        ]
        painter.area(geometry.polygon(mark), tone, layer="thing")
        write(
            painter.document,
            change.lstrip("+-"),
            left + 2.6 * s,
            y,
            size * 0.96,
            tone,
            font="medium",
            anchor="start",
            width=wide,
        )
    painter.document.close()


def _panel(look: Look, form: str, box: Box, rng: Random, number: int) -> None:
    painter, u = look.painter, look.painter.unit
    title = _TITLES.get(form, "Overview")
    painter.document.open(f"{title}: {form}")
    paper = _face(look, box)
    within = evolve(
        look, paper=paper, tones=(*look.tones[number % len(look.tones) :], *look.tones[: number % len(look.tones)])
    )
    pad = 30 * u
    write(
        painter.document,
        title,
        box.left + pad,
        box.top + 52 * u,
        32 * u,
        within.ink,
        font=look.font,
        anchor="start",
        width=box.width - 2 * pad,
    )
    inner = Box(box.left + pad, box.top + 76 * u, box.right - pad, box.bottom - 18 * u)
    if form == "table":
        _listing(within, inner)
    else:
        _DRAWN.get(form, draw_bars)(within, _example(form, rng), inner, rng)
    painter.document.close()


def _listing(look: Look, room: Box) -> None:
    u = look.painter.unit
    step = room.height / len(_ROWS)
    for k, (name, value) in enumerate(_ROWS):
        y = room.top + (k + 0.62) * step
        size = min(30 * u, step * 0.5)
        write(look.painter.document, name, room.left, y, size, look.ink, font="medium", anchor="start")
        write(
            look.painter.document,
            value,
            room.right - measure(value, "medium", size),
            y,
            size,
            look.soft,
            font="medium",
            anchor="start",
        )
        if k:
            rule = geometry.polygon([(room.left, room.top + k * step), (room.right, room.top + k * step)], closed=False)
            look.painter.stroke(rule, mix(look.palette.ink, look.paper, 0.8), 2.5 * u, layer="thing")


def _example(form: str, rng: Random) -> Diagram:
    """Return a chart with numbers that show its form."""
    if form in {"pie", "donut"}:
        return Diagram.model_validate({"form": form, "nodes": ["Web", "Store", "App"], "values": [48, 32, 20]})
    if form == "gauge":
        return Diagram.model_validate({"form": form, "nodes": ["Target"], "values": [72], "unit": "%"})
    if form == "heatmap":
        rows = [
            DiagramSeries(name=day, values=tuple(float(rng.randint(5, 95)) for _ in range(6)))
            for day in ("Mon", "Tue", "Wed", "Thu", "Fri")
        ]
        return Diagram(form="heatmap", series=tuple(rows))
    if form == "stacked":
        rows = [
            DiagramSeries(name=name, values=tuple(float(rng.randint(12, 40)) for _ in range(4))) for name in ("A", "B")
        ]
        return Diagram(form="stacked", nodes=("Q1", "Q2", "Q3", "Q4"), series=tuple(rows))
    if form in {"line", "area"}:
        values = [28 + 9 * i + rng.randint(-7, 8) for i in range(len(_MONTHS))]
        return Diagram.model_validate({"form": form, "nodes": _MONTHS, "values": values})
    return Diagram.model_validate(
        {"form": "bars", "nodes": ["N", "E", "S", "W"], "values": [rng.randint(35, 95) for _ in range(4)]}
    )
