"""What charts share: scales of round numbers with their lines, numbers in words, legends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from limner_sketch import _geometry as geometry
from limner_sketch._colour import mix
from limner_sketch._diagram._look import Look, fitting_size
from limner_sketch._geometry import Box
from limner_sketch._lettering import measure, write
from limner_sketch.plan import Diagram, DiagramSeries

__all__ = ["Scale", "axis_names", "legend", "quantity", "scale_of", "series_of", "value_axis"]

_MONEY: Final = frozenset("$€£¥₹")
_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_LINES: Final = 5  # at most so many lines of a scale
_SMALL: Final = 30  # the size of words of an axis, in units of a picture of 1000
_THOUSAND, _MILLION, _BILLION = 1e3, 1e6, 1e9


class Scale(NamedTuple):
    """A scale of round numbers that 0 is on.

    Attributes:
        top: The greatest number.
        step: How far its lines are apart.
        bottom: The least number, 0 or less.
    """

    top: float
    step: float
    bottom: float = 0.0

    @property
    def lines(self) -> list[float]:
        """The numbers at which there is a line, the least first."""
        return [self.step * k for k in range(round(self.bottom / self.step), round(self.top / self.step) + 1)]

    def share(self, value: float) -> float:
        """Return how far up the scale a number is, 0 to 1."""
        return (value - self.bottom) / (self.top - self.bottom)


def scale_of(highest: float, lowest: float = 0.0) -> Scale:
    """Return the scale of round numbers that holds 0 and numbers from one to another."""
    rough = max(highest, highest - lowest, -lowest, 1e-9) / _LINES
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * k for k in _STEPS if power * k >= rough * 0.999)
    low = min(0.0, lowest)
    return Scale(
        step * max(math.ceil(highest / step - 1e-9), 0 if low else 1), step, step * math.floor(low / step + 1e-9)
    )


def quantity(value: float, unit: str, *, brief: bool = False) -> str:
    """Return a number with its unit: "$1,200", "45%", "3.5 t"; in brief, thousands are "k"."""
    if value < 0:
        return f"\u2212{quantity(-value, unit, brief=brief)}"
    mark = ""
    if brief or value >= 10 * _MILLION:
        for size, letter in ((_BILLION, "B"), (_MILLION, "M"), (_THOUSAND, "k")):
            if value >= size and (size > _THOUSAND or value >= 10 * _THOUSAND):
                value, mark = value / size, letter
                break
    digits = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")
    if unit and unit[0] in _MONEY:
        return f"{unit[0]}{digits}{mark}{unit[1:]}"
    return f"{digits}{mark}{unit}" if unit in {"", "%", "°", "°C", "°F", "k", "K", "M"} else f"{digits}{mark} {unit}"


def series_of(diagram: Diagram) -> tuple[DiagramSeries, ...]:
    """Return the rows of numbers of a chart: one without a name where it has only values."""
    if diagram.series:
        return diagram.series
    return (DiagramSeries(name="", values=diagram.values),) if diagram.values else ()


def value_axis(look: Look, room: Box, scale: Scale, unit: str) -> Box:
    """Draw the lines of a scale across a room, their numbers at the left, and return the room beside the numbers."""
    painter, u = look.painter, look.painter.unit
    words = [quantity(value, unit, brief=True) for value in scale.lines]
    size = _SMALL * u
    wide = max(measure(one, "medium", size) for one in words) + 18 * u
    plot = Box(room.left + wide, room.top, room.right, room.bottom)
    painter.document.open("grid")
    muted = mix(look.palette.ink, look.paper, 0.8)
    for value, one in zip(scale.lines, words, strict=True):
        y = plot.bottom - plot.height * scale.share(value)
        if value != scale.bottom:
            painter.stroke(geometry.polygon([(plot.left, y), (plot.right, y)], closed=False), muted, 2.5 * u)
        at = plot.left - 14 * u - measure(one, "medium", size)
        write(painter.document, one, at, y + size * 0.35, size, look.soft, font="medium", anchor="start")
    painter.document.close()
    return plot


def axis_names(look: Look, names: Sequence[str], room: Box) -> Box:
    """Write the names of the axes, the first below and the second above at the left; return the room between."""
    u = look.painter.unit
    top, bottom = room.top, room.bottom
    if names:
        write(
            look.painter.document,
            names[0],
            room.centre[0],
            room.bottom - 8 * u,
            30 * u,
            look.ink,
            font="medium",
            width=room.width,
        )
        bottom -= 54 * u
    if len(names) > 1:
        write(
            look.painter.document,
            names[1],
            room.left,
            room.top + 26 * u,
            30 * u,
            look.ink,
            font="medium",
            width=room.width,
            anchor="start",
        )
        top += 52 * u
    return Box(room.left, top, room.right, bottom)


def legend(look: Look, names: Sequence[str], room: Box, *, offset: int = 0) -> Box:
    """Write what each colour stands for, in a row at the top of a room; return the room below it."""
    painter, u = look.painter, look.painter.unit
    shown = [name for name in names if name]
    if not shown:
        return room
    patch, gap = 26 * u, 34 * u
    wide = room.width - len(names) * (patch + 12 * u) - (len(names) - 1) * gap
    size = fitting_size([" ".join(names)], [Box(0, 0, wide, 46 * u)], "medium", 32 * u, 14 * u)
    widths = [measure(name, "medium", size) for name in names]
    whole = sum(widths) + len(names) * (patch + 12 * u) + (len(names) - 1) * gap
    x, y = room.centre[0] - whole / 2, room.top + 20 * u
    painter.document.open("legend")
    for i, (name, width) in enumerate(zip(names, widths, strict=True)):
        mark = geometry.rectangle(x, y - patch / 2, patch, patch, 6 * u)
        painter.area(mark, look.tone(i + offset), layer="thing")
        x += patch + 12 * u
        write(painter.document, name, x, y + size * 0.35, size, look.ink, font="medium", anchor="start")
        x += width + gap
    painter.document.close()
    return Box(room.left, room.top + 66 * u, room.right, room.bottom)
