"""How long the outline of a shape is, at most, by the digits of its data alone: a bound that is found faster than the outline.

See :mod:`limner.svg._bound`.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from limner.svg._lengths import length, numbers
from limner.svg._outline import path_outline

__all__ = ["UNBOUNDED", "Outline", "Uncertain", "close_outline_of", "dash_length", "outline_of"]

_LIST = re.compile(r"[\d.,\s-]*", re.ASCII)
UNBOUNDED = 1e30
_POINT = ord(".")
_DIGITS = bytes(48 if chr(byte) in "0123456789" else byte if byte == _POINT else 32 for byte in range(256))
_FIRST = bytes(
    ord("0" if chr(byte) == "0" else "1" if chr(byte) in "12" else "2") if chr(byte) in "0123456789" else digit
    for byte, digit in enumerate(_DIGITS)
)
_BESIDE_NUMBERS = bytes(byte for byte in range(256) if chr(byte) not in " ,-.+\n\tMmLlHhVvCcSsQqTtAaZz")
"""What is in front of no number of path data, and no command; so in front of no segment."""
_POWERS = [(b" " + b"0" * digits, 9.0 * 10 ** (digits - 1)) for digits in range(2, 8)]
_TOO_LONG = b" " + b"0" * 8
_ABSOLUTE = re.compile("[LHVCSQAMT]")
_START = re.compile(r"\s*+[Mm]\s*+-?[\d.]++(?:[\s,]++-?|-)[\d.]++\s*+[a-zA-Z]")
"""To one point, and no line from there."""
_RUNS = re.compile(r"[LHVCSQAMT][^a-zA-Z]*")
_NUMBERS = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_SHORT = 2_000
"""Characters of path data that is read number by number."""
_MIRRORED = re.compile(r"t[^a-zA-Z]*")
_CURVES = re.compile(r"[CcSsQq][\d\s,.+-]+")
_MANY = 100


class Uncertain(Exception):  # noqa: N818  no error: the model is asked instead
    """The bound does not tell."""


class Outline(NamedTuple):
    segments: float
    length: float
    sides: float
    """Width and height of its box, together."""


def close_outline_of(tag: str, attributes: dict[str, str], side: float) -> Outline:
    """Return the outline of a shape, read number by number where it is not long: layers reach beyond the canvas."""
    data = attributes.get("d", "")
    if tag != "path" or len(data) > _SHORT:
        return outline_of(tag, attributes, side)
    segments, long, (left, top, right, bottom) = path_outline(data)
    return Outline(segments, long, max(0.0, right - left + bottom - top))


def dash_length(text: str) -> float:
    """Return the length of a dash or gap, on average over one list of them, at least."""
    if text in ("none", "inherit"):
        return UNBOUNDED
    if not _LIST.fullmatch(text):
        raise Uncertain
    found = [abs(value) for value in numbers(text)]
    return sum(found) / len(found) if any(found) else UNBOUNDED


def outline_of(tag: str, attributes: dict[str, str], side: float) -> Outline:
    """Return the outline of a shape, at most.

    Args:
        tag: Its kind.
        attributes: As they were given.
        side: The longer side of the canvas in the shape's units.
    """
    if tag == "path":
        return _path(attributes.get("d", ""), side)
    if tag in ("polyline", "polygon"):
        points = attributes.get("points", "")
        count = _count(points) + 2
        long = 4 * count * _largest(points)
        return Outline(count, long, long)
    if tag == "rect":
        around = 2 * (_length(attributes, "width") + _length(attributes, "height"))
        return Outline(8, around, around / 2)
    if tag == "circle":
        across = 2 * _length(attributes, "r")
        return Outline(8, math.pi * across, 2 * across)
    if tag == "ellipse":
        across = 2 * max(_length(attributes, "rx"), _length(attributes, "ry"))
        return Outline(8, math.pi * across, 2 * across)
    long = sum(_length(attributes, name) for name in ("x1", "y1", "x2", "y2"))  # a line, there and back
    return Outline(2, 2 * long, long)


def _length(attributes: dict[str, str], name: str) -> float:
    text = attributes.get(name)
    if text is None:
        return 0.0
    if text.isdecimal():
        return float(text)
    value = length(text)
    if value is None or text.rstrip().endswith(("em", "ex", "ch")):
        return UNBOUNDED
    return abs(value)


def _count(data: str) -> int:
    """Count numbers and commands, at most: by what is in front of one."""
    return len(data.encode().translate(None, _BESIDE_NUMBERS)) + 1


def _largest(data: str) -> float:
    """Return a power of ten above every number."""
    if "e" in data or "E" in data:
        return UNBOUNDED
    digits = b" " + data.encode().translate(_DIGITS)
    if _TOO_LONG in digits:
        return UNBOUNDED
    return next((10.0 * power / 9.0 for sign, power in reversed(_POWERS) if sign in digits), 10.0)


def _sum(data: str) -> float:
    """Return a bound of all numbers together, by how many digits each has before the point, and the first of them."""
    if "e" in data or "E" in data:
        return UNBOUNDED
    raw = b" " + data.encode()
    first = raw.translate(_FIRST)
    total = float(first.count(b".") + first.count(b" 0") + 3 * first.count(b" 1") + 10 * first.count(b" 2"))
    digits = raw.translate(_DIGITS)
    for sign, power in _POWERS:
        found = digits.count(sign)
        if not found:
            return total
        total += power * found
    return UNBOUNDED if _TOO_LONG in digits else total


def _path(data: str, side: float) -> Outline:
    """Return the outline of path data, at most: relative commands reach no further than their numbers together.

    A line is as long as its numbers together, the control points of a curve twice that, mirrored ones twice more; an arc is two pi
    as long as its radii, or pi times the way to its end. What closes an outline is no longer than the outline. Where it goes to
    points of the canvas it goes from one end of all those to the other, at most.
    """
    count = _count(data)
    start = _START.match(data)
    relative = data[start.end() - 1 :] if start else data
    points: list[float] = []
    if _ABSOLUTE.search(relative):
        points = [*map(float, _NUMBERS.findall("".join((start[0] if start else "", *_RUNS.findall(relative)))))]
        relative = _RUNS.sub(" ", relative)
    total = _sum(relative)
    if "a" in data or "A" in data:
        long, sides = 9 * total, 6 * total
    elif "s" in data or "S" in data:
        long, sides = 5 * total, 3 * total
    else:
        long, sides = (3 if "c" in data or "q" in data else 2) * total, total
    if "t" in data:
        most = max(_count(run) for run in _MIRRORED.findall(data))  # each control point mirrors the one before
        long, sides = long + 2 * (most + 2) * total, sides + 4 * total
    if points:
        span = max(points) - min(points) + 2 * sides
        if "A" in data or "S" in data:
            span = 9 * (span + sum(map(abs, points)))
        long, sides = long + 2 * len(points) * span, 2 * span
    if "T" in data:
        long = sides = UNBOUNDED
    if count * side < long and count > _MANY:
        count -= _count("".join(_CURVES.findall(data))) * 3 // 4
    return Outline(count, long, sides)
