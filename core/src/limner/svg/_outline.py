"""What an outline costs to draw: how many segments it has, how long it is, and the box that it lies in.

Curves are taken by their control points, arcs by a bound on their length; both only make the outline longer. Source: SVG 2,
chapter 9 (paths) and 10 (basic shapes).
"""

from __future__ import annotations

import math
import re
from itertools import accumulate, pairwise
from operator import sub
from typing import TYPE_CHECKING, NamedTuple

from limner.svg._lengths import numbers

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ANYWHERE", "NOWHERE", "Extent", "Outline", "path_outline", "shape_outline"]

Extent = tuple[float, float, float, float]
"""Left, top, right, bottom, in user units."""
NOWHERE: Extent = (math.inf, math.inf, -math.inf, -math.inf)
ANYWHERE: Extent = (-1e9, -1e9, 1e9, 1e9)
_COMMAND = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_FLAG = r"\s*([01])"
_ARC = re.compile("".join([rf"\s*({_NUMBER.pattern})"] * 3 + [_FLAG] * 2 + [rf"\s*({_NUMBER.pattern})"] * 2))
_STEP = {"m": 2, "l": 2, "t": 2, "s": 4, "q": 4, "c": 6}
_MOSTLY = {"c": 6, "l": 2, "h": 1, "v": 1}
"""Relative commands, and how many numbers one of each has."""
_ARC_SEGMENTS = 4


class Outline(NamedTuple):
    """The outline of one shape.

    Args:
        segments: Lines and curves, at most.
        length: In user units, at most.
        box: What it lies in, without its stroke.
    """

    segments: float
    length: float
    box: Extent


_EMPTY = Outline(0, 0.0, NOWHERE)


def path_outline(data: str) -> Outline:  # noqa: C901, PLR0912, PLR0915  command after command
    """Return the outline of path data."""
    xs: list[float] = []  # of every point and control point in turn
    ys: list[float] = []
    segments = 0
    beside = 0.0  # length of what leaves the lines from point to point
    far_x: list[float] = []  # and where it may reach
    far_y: list[float] = []
    x = y = start_x = start_y = 0.0
    spaced = data.replace("-", " -").replace("e -", "e-").replace("E -", "E-").replace(",", " ")
    parts = _COMMAND.split(spaced)
    for command, text in zip(parts[1::2], parts[2::2], strict=True):
        lower = command.lower()
        if lower == "z":
            segments += 1
            x, y = start_x, start_y
            xs.append(x)
            ys.append(y)
            continue
        words = text.split()
        if text.count(".") > len(words):  # such as ``.5.5``
            words = _NUMBER.findall(text)
        try:
            values = [*map(float, words)]
        except ValueError:
            values = [*map(float, _NUMBER.findall(text))]
        relative = command == lower
        if command in _MOSTLY and len(values) == _MOSTLY[command]:
            if command == "c":
                x1, y1, x2, y2, to_x, to_y = values
                xs += (x + x1, x + x2, x + to_x)
                ys += (y + y1, y + y2, y + to_y)
                x, y = xs[-1], ys[-1]
            else:
                x += values[0] if command != "v" else 0.0
                y += values[-1] if command != "h" else 0.0
                xs.append(x)
                ys.append(y)
            segments += 1
            continue
        if lower == "h":
            xs += accumulate(values, initial=x) if relative else values
            segments += len(values)
            ys += [y] * (len(xs) - len(ys))
        elif lower == "v":
            ys += accumulate(values, initial=y) if relative else values
            segments += len(values)
            xs += [x] * (len(ys) - len(xs))
        elif lower == "a":
            if len(values) % 7:  # flags may stand without a space before what follows
                values = [float(value) for arc in _ARC.findall(text) for value in arc]
            segments += _ARC_SEGMENTS * (len(values) // 7)
            for at in range(0, len(values), 7):
                to_x, to_y = values[at + 5], values[at + 6]
                if relative:
                    to_x, to_y = x + to_x, y + to_y
                chord = math.hypot(to_x - x, to_y - y)
                diameter = max(2 * abs(values[at]), 2 * abs(values[at + 1]), chord)
                # An arc bulges by a diameter at most, and one with a giant radius is nearly straight.
                bulge = diameter if values[at + 3] else min(diameter, chord)
                beside += math.pi * bulge
                far_x += (x - bulge, x + bulge, to_x - bulge, to_x + bulge)
                far_y += (y - bulge, y + bulge, to_y - bulge, to_y + bulge)
                x, y = to_x, to_y
                xs.append(x)
                ys.append(y)
        else:
            step = _STEP[lower]
            count = len(values) // step
            if not count:
                continue
            segments += count
            if len(values) != count * step:
                del values[count * step :]
            if not relative:
                xs += values[0::2]
                ys += values[1::2]
            elif step == 2:  # noqa: PLR2004  each point counts from the one before
                values[0] += x
                values[1] += y
                xs += accumulate(values[0::2])
                ys += accumulate(values[1::2])
            else:
                base_x, base_y = x, y
                for at in range(0, len(values), step):
                    xs += [base_x + value for value in values[at : at + step : 2]]
                    ys += [base_y + value for value in values[at + 1 : at + step : 2]]
                    base_x, base_y = xs[-1], ys[-1]
            if lower == "m":
                start_x, start_y = xs[-count], ys[-count]
            elif lower in "st":
                # The control point that is not written mirrors the one before.
                points = count * step // 2
                swing = 0.0
                for to_x, to_y in zip(xs[-points:], ys[-points:], strict=True):
                    swing = abs(to_x - x) + abs(to_y - y) + (swing if lower == "t" else 0.0)
                    beside += 2 * swing
                    far_x += (x - swing, x + swing)
                    far_y += (y - swing, y + swing)
                    x, y = to_x, to_y
        if xs:
            x, y = xs[-1], ys[-1]
    length = beside
    for line in (xs, ys):
        if line:
            length += abs(line[0]) + sum(map(abs, map(sub, line[1:], line)))
    xs += far_x
    ys += far_y
    return Outline(segments, length, (min(xs), min(ys), max(xs), max(ys))) if xs else Outline(segments, length, NOWHERE)


def shape_outline(tag: str, lengths: Callable[[str, str], float], attributes: dict[str, str]) -> Outline:
    """Return the outline of a basic shape.

    Args:
        tag: Such as ``rect``.
        lengths: Gives an attribute as a number of user units; the second argument is ``x``, ``y`` or ``r``, for percentages.
        attributes: Of the element.

    Returns:
        The outline; an empty one for what is no basic shape.
    """
    if tag == "rect":
        x, y, width, height = lengths("x", "x"), lengths("y", "y"), lengths("width", "x"), lengths("height", "y")
        return Outline(8, 2 * (width + height), (x, y, x + width, y + height))
    if tag in ("circle", "ellipse"):
        across = lengths("r", "r") if tag == "circle" else max(lengths("rx", "x"), lengths("ry", "y"))
        x, y = lengths("cx", "x"), lengths("cy", "y")
        return Outline(8, 2 * math.pi * across, (x - across, y - across, x + across, y + across))
    if tag == "line":
        xs, ys = [lengths("x1", "x"), lengths("x2", "x")], [lengths("y1", "y"), lengths("y2", "y")]
    elif tag in ("polyline", "polygon"):
        values = numbers(attributes.get("points", ""))
        count = len(values) // 2 * 2
        xs, ys = values[0:count:2], values[1:count:2]
        if not xs:
            return _EMPTY
        xs.append(xs[0])
        ys.append(ys[0])
    else:
        return _EMPTY
    length = sum(abs(a - b) for one in (xs, ys) for a, b in pairwise(one))
    return Outline(len(xs), length, (min(xs), min(ys), max(xs), max(ys)))
