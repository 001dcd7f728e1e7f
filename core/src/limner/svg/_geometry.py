"""Where the elements of a cleaned drawing lie, estimated from their numbers: enough to see that a viewBox is wrong.

Boxes hold control points and ignore strokes; text is taken as 0.6 em a character. Style sheets and animation are not looked at.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from limner.svg._lengths import length, numbers
from limner.svg._order import UNDRAWN
from limner.svg._pathdata import path_points

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["IDENTITY", "Box", "BoxReader", "Matrix", "boxes", "shape_points", "union"]

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)")


class Box(NamedTuple):
    """A box in the user units of the outermost element: left, top, right, bottom; and the element that it is of."""

    left: float
    top: float
    right: float
    bottom: float
    name: str = ""


def union(found: list[Box]) -> Box | None:
    """Return the smallest box that holds all; None where there is none."""
    if not found:
        return None
    return Box(
        min(box.left for box in found),
        min(box.top for box in found),
        max(box.right for box in found),
        max(box.bottom for box in found),
    )


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies ``second`` and then ``first``."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f


def transform_matrix(text: str) -> Matrix:
    """Return the matrix of a ``transform`` attribute; what cannot be read changes nothing."""
    matrix = IDENTITY
    for kind, arguments in _TRANSFORM.findall(text):
        values = numbers(arguments)
        step = IDENTITY
        if kind == "matrix" and len(values) == 6:  # noqa: PLR2004
            step = (values[0], values[1], values[2], values[3], values[4], values[5])
        elif kind == "translate" and values:
            step = (1.0, 0.0, 0.0, 1.0, values[0], values[1] if len(values) > 1 else 0.0)
        elif kind == "scale" and values:
            step = (values[0], 0.0, 0.0, values[1] if len(values) > 1 else values[0], 0.0, 0.0)
        elif kind == "rotate" and values:
            angle = math.radians(values[0])
            turn = (math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle), 0.0, 0.0)
            x, y = (values[1], values[2]) if len(values) > 2 else (0.0, 0.0)  # noqa: PLR2004
            step = multiply(multiply((1.0, 0.0, 0.0, 1.0, x, y), turn), (1.0, 0.0, 0.0, 1.0, -x, -y))
        elif kind in ("skewX", "skewY") and values:
            slope = math.tan(math.radians(values[0]))
            step = (1.0, 0.0, slope, 1.0, 0.0, 0.0) if kind == "skewX" else (1.0, slope, 0.0, 1.0, 0.0, 0.0)
        matrix = multiply(matrix, step)
    return matrix


def shape_points(name: str, attributes: dict[str, str]) -> Iterable[tuple[float, float]]:
    """Return points of which the box holds a shape; none where it has no extent."""

    def number(key: str) -> float:
        return length(attributes.get(key)) or 0.0

    if name == "path":
        return path_points(attributes.get("d", ""))
    if name in ("polyline", "polygon"):
        values = numbers(attributes.get("points", ""))
        return zip(values[::2], values[1::2], strict=False)
    if name == "line":
        return [(number("x1"), number("y1")), (number("x2"), number("y2"))]
    if name in ("circle", "ellipse"):
        across = number("r") if name == "circle" else number("rx")
        down = number("r") if name == "circle" else number("ry")
        x, y = number("cx"), number("cy")
        return [(x - across, y - down), (x + across, y + down)] if across and down else []
    if name in ("rect", "image"):
        x, y, width, height = number("x"), number("y"), number("width"), number("height")
        return [(x, y), (x + width, y), (x, y + height), (x + width, y + height)] if width > 0 and height > 0 else []
    return []


def boxes(svg: str) -> list[Box]:
    """Return a box for every shape that is drawn.

    Args:
        svg: Cleaned markup.

    Returns:
        Boxes in document order, at most twenty thousand.
    """
    reader = BoxReader()
    reader.feed(svg, final=True)
    return reader.found


class BoxReader:
    """Finds a box for every shape of a drawing that may still be arriving; ``found`` has those of what was read."""

    def __init__(self) -> None:
        from pyexpat import ParserCreate

        self.found: list[Box] = []
        self._stack: list[tuple[Matrix, bool, float]] = []
        self._text: list[tuple[float, float, Matrix, float]] = []
        parser = self._parser = ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters

    def feed(self, svg: str, *, final: bool = False) -> None:
        """Read on in cleaned markup."""
        self._parser.Parse(svg, final)
        if final:  # else the parser would hold this reader, and this reader the parser
            self._parser.StartElementHandler = self._parser.EndElementHandler = None
            self._parser.CharacterDataHandler = None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        stack, found = self._stack, self.found
        matrix, hidden, size = stack[-1] if stack else (IDENTITY, False, 16.0)
        if "transform" in attributes:
            matrix = multiply(matrix, transform_matrix(attributes["transform"]))
        size = length(attributes.get("font-size")) or size
        hidden = hidden or name in UNDRAWN or attributes.get("display") == "none" or (name == "svg" and len(stack) > 0)
        stack.append((matrix, hidden, size))
        if hidden or len(found) >= 20_000:  # noqa: PLR2004
            return
        if name in ("text", "tspan") and ("x" in attributes or name == "text"):
            self._text.append((length(attributes.get("x")) or 0.0, length(attributes.get("y")) or 0.0, matrix, size))
            return
        _add(found, name, shape_points(name, attributes), matrix)

    def _end(self, _name: str) -> None:
        self._stack.pop()

    def _characters(self, data: str) -> None:
        if self._text and data.strip():
            x, y, matrix, size = self._text.pop()
            width = len(data.strip()) * size * 0.6
            _add(self.found, "text", [(x, y - size * 0.8), (x + width, y + size * 0.2)], matrix)


def _add(found: list[Box], name: str, points: Iterable[tuple[float, float]], matrix: Matrix) -> None:
    a, b, c, d, e, f = matrix
    left = top = math.inf
    right = bottom = -math.inf
    for x, y in points:  # one by one: a path may have a million
        across, down = (x, y) if matrix == IDENTITY else (a * x + c * y + e, b * x + d * y + f)
        left, right = min(left, across), max(right, across)
        top, bottom = min(top, down), max(bottom, down)
    if all(map(math.isfinite, (left, top, right, bottom))):
        found.append(Box(left, top, right, bottom, name))
