"""Bar charts: one bar for each name, several side by side, or stacked on each other; lying where names are long."""

from __future__ import annotations

from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._diagram._axes import legend, quantity, scale_of, series_of, value_axis
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._lettering import measure, write
from limner_sketch.plan import Diagram, DiagramSeries

__all__ = ["column", "draw_bars"]

_LONG: Final = 13  # letters of a name beyond which bars lie, so that it can be read
_TALLY: Final = 12  # so many bars have their values written on them


def draw_bars(look: Look, diagram: Diagram, room: Box, rng: Random) -> None:
    """Draw values as bars over a scale, each with its name; several series beside or on each other, with a legend."""
    rows = series_of(diagram)
    if not rows:
        return
    if len(rows) == 1 and diagram.nodes and min(rows[0].values) >= 0 and max(map(len, diagram.nodes)) > _LONG:
        _lying(look, diagram, rows[0], room, rng)
        return
    unit = look.painter.unit
    stacked = diagram.form == "stacked" and len(rows) > 1
    count = len(rows[0].values)
    highest = max(sum(v) if stacked else max(v) for v in zip(*(one.values for one in rows), strict=True))
    room = legend(look, [one.name for one in rows], room) if len(rows) > 1 else room
    written = len(rows) == 1 and count <= _TALLY
    named = bool(diagram.nodes)
    scale = scale_of(highest, min(min(one.values) for one in rows))
    inner = Box(room.left, room.top + 46 * unit, room.right, room.bottom - (78 * unit if named else 10 * unit))
    plot = value_axis(look, inner, scale, diagram.unit)
    ground = plot.bottom - plot.height * scale.share(0)
    step = plot.width / count
    group = min(step * rng.uniform(0.56, 0.72), (190 if len(rows) == 1 or stacked else 300) * unit)
    wide = group if stacked else group / len(rows)
    radius = rng.choice((0.0, 0.08, 0.16)) * wide
    many = len(rows) > 1 or look.by_name or (rng.random() < 0.5 and not _in_time(diagram.nodes))
    names = diagram.nodes or ("",) * count
    rooms = [Box(plot.left + i * step, 0, plot.left + (i + 0.96) * step, 50 * unit) for i in range(count)]
    told = [quantity(v, diagram.unit, brief=True) for v in rows[0].values]
    size = fitting_size(told, rooms, look.font, 36 * unit, 14 * unit)
    below = [Box(r.left, plot.bottom + 12 * unit, r.right, room.bottom) for r in rooms]
    small = fitting_size(names, below, "medium", 34 * unit, 13 * unit) if named else 0.0
    for i, name in enumerate(names):
        middle = plot.left + (i + 0.5) * step
        look.painter.document.open(f"{name} {told[i] if len(rows) == 1 else ''}".strip())
        floor = ground
        for k, one in enumerate(rows):
            high = plot.height * (scale.share(one.values[i]) - scale.share(0))
            left = middle - group / 2 + (0 if stacked else k * wide)
            last = not stacked or not any(later.values[i] for later in rows[k + 1 :])
            tone = look.tone(k if len(rows) > 1 else i if many else 0)
            width = wide if stacked or len(rows) == 1 else wide * 0.9
            if abs(high) > 0.5:
                bar = column(
                    left, max(floor, floor - high), width, abs(high), min(radius, high) if last and high > 0 else 0
                )
                look.painter.area(bar, tone, layer="thing")
            floor -= high if stacked else 0
        if written:
            top = plot.bottom - plot.height * scale.share(rows[0].values[i])
            down = size + 8 * unit if rows[0].values[i] < 0 else -14 * unit
            write(look.painter.document, told[i], middle, top + down, size, look.ink, font=look.font, width=step * 0.96)
        if named:
            look.words(name, below[i], small, look.ink, font="medium")
        look.painter.document.close()
    _base(look, (plot.left, ground), (plot.right, ground))


def _base(look: Look, start: Point, end: Point) -> None:
    """Draw the line that bars stand on."""
    look.painter.document.open("axis")
    line = geometry.polygon([start, end], closed=False)
    look.painter.stroke(line, look.palette.ink, 5 * look.painter.unit, layer="thing")
    look.painter.document.close()


def _lying(look: Look, diagram: Diagram, row: DiagramSeries, room: Box, rng: Random) -> None:
    """Draw bars from left to right under each other, their names before and their values behind them."""
    painter, unit = look.painter, look.painter.unit
    count = len(row.values)
    pitch = min(room.height / count, 150 * unit)
    top = room.centre[1] - pitch * count / 2
    left = room.left + room.width * 0.34
    told = [quantity(v, diagram.unit, brief=True) for v in row.values]
    labels = [Box(room.left, top + i * pitch, left - 22 * unit, top + (i + 1) * pitch) for i in range(count)]
    size = fitting_size(diagram.nodes, labels, "medium", 38 * unit, 15 * unit)
    behind = max(measure(one, look.font, 36 * unit) for one in told) + 24 * unit
    longest = room.right - left - behind
    radius = rng.choice((0.0, 0.1, 0.3)) * pitch
    for i, value in enumerate(row.values):
        painter.document.open(f"{diagram.nodes[i]} {told[i]}")
        look.words_from(diagram.nodes[i], labels[i], size, look.ink, font="medium")
        long = longest * value / max(row.values)
        y = labels[i].centre[1]
        bar = geometry.rectangle(left, y - pitch * 0.3, max(long, 2 * unit), pitch * 0.6, min(radius, long / 2))
        painter.area(bar, look.tone(0), layer="thing")
        write(
            painter.document,
            told[i],
            left + long + 14 * unit,
            y + 13 * unit,
            36 * unit,
            look.ink,
            font=look.font,
            anchor="start",
        )
        painter.document.close()
    _base(look, (left, top), (left, top + pitch * count))


def _in_time(names: tuple[str, ...]) -> bool:
    """Whether names are times, which are all of one colour: "Jan", "Q1", "2021", "Monday"."""
    times = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "q", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "week", "day")  # fmt: skip
    return bool(names) and all(name[:1].isdigit() or name.lower().startswith(times) for name in names)


def column(x: float, base: float, width: float, high: float, radius: float) -> Path:
    """Return a column with round upper corners."""
    r, k = min(radius, width / 2), 1 - geometry.KAPPA
    top = base - high
    if not r:
        return geometry.rectangle(x, top, width, high)
    return (
        ("M", x, base), ("L", x, top + r), ("C", x, top + r * k, x + r * k, top, x + r, top), ("L", x + width - r, top),
        ("C", x + width - r * k, top, x + width, top + r * k, x + width, top + r), ("L", x + width, base), ("Z",),
    )  # fmt: skip
