"""Lengths and sizes as SVG writes them, in CSS pixels (96 to the inch)."""

from __future__ import annotations

import math
import re

__all__ = ["format_number", "length", "numbers", "view_box"]

_LENGTH = re.compile(
    r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(px|mm|cm|in|pt|pc|Q|em|rem|ex|ch|)\s*", re.ASCII
)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_PIXELS = {
    "": 1.0, "px": 1.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "Q": 96 / 101.6, "pt": 96 / 72, "pc": 16.0,
    "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0,
}  # fmt: skip


def length(text: str | None) -> float | None:
    """Return an absolute length in pixels.

    Args:
        text: Such as ``24``, ``10mm`` or ``1em`` (16 px, as without any style).

    Returns:
        Pixels; None where there is no text, or it is a percentage or no length at all.
    """
    if text is None or (match := _LENGTH.fullmatch(text)) is None:
        return None
    value = float(match[1]) * _PIXELS[match[2]]
    return value if math.isfinite(value) else None


def numbers(text: str) -> list[float]:
    """Return every number in a list such as ``0 0 24,24``; what is not a number ends nothing and is passed over."""
    return [value for value in map(float, _NUMBER.findall(text)) if math.isfinite(value)]


def view_box(text: str | None) -> tuple[float, float, float, float] | None:
    """Return a viewBox as numbers: left, top, width, height; None where it is missing, malformed or empty."""
    if text is None:
        return None
    found = [float(part) for part in _NUMBER.findall(text)]
    if len(found) != 4 or not all(map(math.isfinite, found)) or found[2] <= 0 or found[3] <= 0:  # noqa: PLR2004
        return None
    return found[0], found[1], found[2], found[3]


def format_number(value: float) -> str:
    """Write a number the shortest way that reads back the same."""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)  # noqa: PLR2004  exact in a double
