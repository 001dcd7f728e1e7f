"""What an outline costs to draw: how many segments it has, how long it is, and the box that it lies in.

Curves are taken by their control points, arcs by a bound on their length; both only make the outline longer. Source: SVG 2,
chapter 9 (paths) and 10 (basic shapes).
"""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from limner.svg._lengths import numbers

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ANYWHERE", "NOWHERE", "Extent", "Outline", "path_outline", "shape_outline"]

Extent = tuple[float, float, float, float]
"""Left, top, right, bottom, in user units."""
NOWHERE: Extent = (math.inf, math.inf, -math.inf, -math.inf)
ANYWHERE: Extent = (-1e9, -1e9, 1e9, 1e9)
_RUN = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_STEP = {"m": 2, "t": 2, "s": 4, "q": 4}
_ARC_SEGMENTS = 4
_SHORTEST = 2
"""The fewest bytes that a segment takes: ``h1``, or ``.1`` after it."""


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
    segments = 0
    length = 0.0
    x = y = start_x = start_y = 0.0
    left = top = math.inf
    right = bottom = -math.inf
    for command, text in _RUN.findall(data):
        values = list(map(float, _NUMBER.findall(text)))
        lower = command.lower()
        relative = command == lower
        if lower == "z":
            length += abs(x - start_x) + abs(y - start_y)
            segments += 1
            x, y = start_x, start_y
        elif lower in ("h", "v"):
            at = x if lower == "h" else y
            for value in values:
                to = at + value if relative else value
                length += abs(to - at)
                at = to
                if lower == "h":
                    left, right, x = min(left, at), max(right, at), at
                else:
                    top, bottom, y = min(top, at), max(bottom, at), at
            segments += len(values)
        elif lower == "a":
            # Flags may stand without a space before what follows, so the ends of arcs are anywhere near.
            reach = sum(map(abs, values)) + abs(x) + abs(y)
            arcs = len(text) // (_SHORTEST * 7) + 1 if len(values) % 7 else len(values) // 7
            segments += _ARC_SEGMENTS * arcs
            if len(values) % 7:
                left, top, right, bottom = min(left, -reach), min(top, -reach), max(right, reach), max(bottom, reach)
                length += 2 * math.pi * reach * arcs
                continue
            for at in range(0, len(values), 7):
                radius = max(abs(values[at]), abs(values[at + 1]))
                to_x, to_y = values[at + 5], values[at + 6]
                if relative:
                    to_x, to_y = x + to_x, y + to_y
                radius = max(radius, math.hypot(to_x - x, to_y - y) / 2)
                # An arc bulges by a diameter at most, and one with a giant radius is nearly straight.
                chord = math.hypot(to_x - x, to_y - y)
                bulge = 2 * radius if values[at + 3] else min(2 * radius, chord)
                length += math.pi * bulge + chord
                left, right = min(left, x - bulge, to_x - bulge), max(right, x + bulge, to_x + bulge)
                top, bottom = min(top, y - bulge, to_y - bulge), max(bottom, y + bulge, to_y + bulge)
                x, y = to_x, to_y
        elif lower == "c":
            segments += len(values) // 6
            for at in range(0, len(values) - 5, 6):
                x1, y1, x2, y2, x3, y3 = values[at : at + 6]
                if relative:
                    x1, y1, x2, y2, x3, y3 = x + x1, y + y1, x + x2, y + y2, x + x3, y + y3
                length += abs(x1 - x) + abs(y1 - y) + abs(x2 - x1) + abs(y2 - y1) + abs(x3 - x2) + abs(y3 - y2)
                left, right = min(left, x1, x2, x3), max(right, x1, x2, x3)
                top, bottom = min(top, y1, y2, y3), max(bottom, y1, y2, y3)
                x, y = x3, y3
        elif lower == "l":
            segments += len(values) // 2
            for at in range(0, len(values) - 1, 2):
                to_x, to_y = values[at], values[at + 1]
                if relative:
                    to_x, to_y = x + to_x, y + to_y
                length += abs(to_x - x) + abs(to_y - y)
                x, y = to_x, to_y
                left, right, top, bottom = min(left, x), max(right, x), min(top, y), max(bottom, y)
        else:
            step = _STEP[lower]
            count = len(values) // step
            segments += count
            xs, ys = values[0 : count * step : 2], values[1 : count * step : 2]
            if relative and count > 1:
                # Each segment counts from where the one before ended.
                base_x, base_y = x, y
                points = step // 2
                for at in range(0, len(xs), points):
                    for index in range(at, at + points):
                        xs[index] += base_x
                        ys[index] += base_y
                    base_x, base_y = xs[at + points - 1], ys[at + points - 1]
            elif relative:
                xs, ys = [x + value for value in xs], [y + value for value in ys]
            if not xs:
                continue
            if lower == "m":
                x, y = start_x, start_y = xs[0], ys[0]
            swing = 0.0  # how far the control point that is not written may be: it mirrors the one before
            for to_x, to_y in zip(xs, ys, strict=True):
                length += abs(to_x - x) + abs(to_y - y)
                if lower in "st":
                    swing = abs(to_x - x) + abs(to_y - y) + (swing if lower == "t" else 0.0)
                    length += 2 * swing
                    left, right = min(left, x - swing), max(right, x + swing)
                    top, bottom = min(top, y - swing), max(bottom, y + swing)
                x, y = to_x, to_y
            left, right = min(left, *xs), max(right, *xs)
            top, bottom = min(top, *ys), max(bottom, *ys)
    return Outline(segments, length, (left, top, right, bottom))


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
