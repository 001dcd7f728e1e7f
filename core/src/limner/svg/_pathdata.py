"""Path data and lists of points: the valid prefix, as SVG 2 (section 9.5.4, error handling) says, and the points on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["compact_path", "path_points", "short_number", "valid_path", "valid_points"]

_NUMBER = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
_COMMAS = r"\s*,?\s*"
_TOKEN = re.compile(rf"\s*,?\s*(?:([MmZzLlHhVvCcSsQqTtAa])|({_NUMBER}))")
_NUMBERS = re.compile(_NUMBER)
_FLAG = re.compile(r"\s*,?\s*([01])")
_COUNT = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
_FLAGS = (3, 4)
_HUGE = 1e7
_SHORT = r"\s*+,?+\s*+[+-]?(?:[0-9]{1,7}+(?![0-9])(?:\.[0-9]*+)?+|\.[0-9]++)"
_PAIR = _SHORT * 2
_SWITCH = r"\s*+,?+\s*+[01]"
_VALID = re.compile(
    rf"\s*+[Mm](?:{_PAIR})++(?:\s*+(?:[Zz]|[MmLlTt](?:{_PAIR})++|[HhVv](?:{_SHORT})++|[Cc](?:{_PAIR * 3})++|[SsQq](?:{_PAIR * 2})++"
    rf"|[Aa](?:{_SHORT * 3}{_SWITCH * 2}{_PAIR})++))*+\s*+"
)
"""Path data without an error, numbers below ten million written out: what most is."""


def _segments(data: str, limit: float = _HUGE) -> Iterator[tuple[str, list[float], int]]:
    """Yield command, its numbers, and where the segment ends; stop at the first error."""
    at = 0
    command = ""
    number = re.compile(rf"\s*,?\s*({_NUMBER})").match
    letter = re.compile(r"\s*([A-Za-z])").match
    while True:
        found = letter(data, at)
        if found:
            command = found[1]
            if command.lower() not in _COUNT or (at == 0 and command not in "Mm"):
                return
            at = found.end()
            if command in "Zz":
                yield command, [], at
                continue
        elif not command or command in "Zz":
            return
        values: list[float] = []
        for index in range(_COUNT[command.lower()]):
            match = _FLAG.match(data, at) if command in "Aa" and index in _FLAGS else number(data, at)
            if match is None:
                return
            value = float(match[1])
            if abs(value) > limit:
                return
            values.append(value)
            at = match.end()
        yield command, values, at
        if command in "Mm":
            command = "L" if command == "M" else "l"


def valid_path(data: str, limit: float = _HUGE) -> str:
    """Return path data up to the first error; numbers beyond a limit are errors."""
    if limit >= _HUGE and _VALID.fullmatch(data):
        return data.strip()
    end = 0
    for _, _, reached in _segments(data, limit):
        end = reached
    return data[:end].strip()


def valid_points(data: str) -> str:
    """Return a list of points up to the first thing that is no number, in pairs."""
    found: list[str] = []
    at = 0
    for match in _NUMBERS.finditer(data):
        if data[at : match.start()].strip(" \t\r\n,") or abs(float(match[0])) > _HUGE:
            break
        found.append(match[0])
        at = match.end()
    return " ".join(found[: len(found) // 2 * 2])


def path_points(data: str) -> Iterator[tuple[float, float]]:
    """Yield the points that a path goes through or is drawn towards, control points included, in user units.

    Args:
        data: Path data; what follows the first error is ignored.

    Yields:
        Points whose bounding box holds the path (arcs apart, of which the ends and the radii are taken).
    """
    x = y = start_x = start_y = 0.0
    for command, values, _ in _segments(data):
        lower = command.lower()
        base_x, base_y = (x, y) if command == lower else (0.0, 0.0)
        if lower == "z":
            x, y = start_x, start_y
            continue
        if lower == "h":
            x = base_x + values[0]
        elif lower == "v":
            y = base_y + values[0]
        elif lower == "a":
            to_x, to_y = base_x + values[5], base_y + values[6]
            middle_x, middle_y = (x + to_x) / 2, (y + to_y) / 2
            reach_x, reach_y = abs(to_x - x) / 2, abs(to_y - y) / 2
            bulge = min(max(values[0], values[1]), 2 * (reach_x + reach_y))
            yield middle_x - bulge, middle_y - bulge
            yield middle_x + bulge, middle_y + bulge
            x, y = to_x, to_y
        else:
            for index in range(0, len(values) - 2, 2):
                yield base_x + values[index], base_y + values[index + 1]
            x, y = base_x + values[-2], base_y + values[-1]
        if lower == "m":
            start_x, start_y = x, y
        yield x, y


def compact_path(data: str, decimals: int) -> str:
    """Write path data with at most so many decimals and no separator that is not needed.

    Args:
        data: Path data; what follows the first error is left out, as renderers leave it out.
        decimals: Digits after the point.

    Returns:
        The same commands. Relative coordinates are rounded one by one, so errors add up along the path.
    """
    out: list[str] = []
    last = ""
    for command, values, _ in _segments(data):
        implied = {"M": "L", "m": "l"}.get(last, last)
        if command != implied or command in "MmZz":
            out.append(command)
            fresh = True
        else:
            fresh = False
        last = command
        for index, value in enumerate(values):
            text = short_number(value, decimals)
            if not (fresh and index == 0) and not text.startswith("-"):
                out.append(" ")
            out.append(text)
    return "".join(out)


def short_number(value: float, decimals: int) -> str:
    """Write a number with at most so many decimals and nothing to spare, such as ``-.5``."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text == "-0":
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
