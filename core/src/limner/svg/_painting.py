"""What shapes, text and images cost, each drawn once."""

from __future__ import annotations

import base64
import math
from typing import TYPE_CHECKING, NamedTuple

from limner.svg import _rates as rates
from limner.svg._raster import raster_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._elements import Element
    from limner.svg._extents import Extents
    from limner.svg._order import Edge, Values

__all__ = ["Painting", "Place"]

_GLYPH_SEGMENTS, _GLYPH_LENGTH = 40, 5.0
"""Of one character: segments, and length of the outline in em."""
_MOST_DASHES = 1e6
"""On one outline; renderers draw it whole where there would be more."""
_HEAD = 400_000
"""Characters of an image's data in which its size is told."""


class Place(NamedTuple):
    """What an element is drawn on.

    Args:
        scale: Pixels to a unit.
        surface: Pixels of the canvas or layer.
        rows: Rows of pixels that it has.
        covered: Pixels of it that the element may touch.
    """

    scale: float
    surface: float
    rows: float
    covered: float


class Painting:
    """The costs of one drawing's elements, in milliseconds."""

    def __init__(
        self,
        elements: Sequence[Element],
        inherited: Sequence[Values],
        references: dict[int, list[Edge]],
        extents: Extents,
    ) -> None:
        self._elements = elements
        self._inherited = inherited
        self._references = references
        self._extents = extents

    def shape(self, number: int, place: Place) -> float:
        """Return what one basic shape or path costs."""
        outline = self._extents.outlines[number]
        if not outline.segments:
            return rates.ELEMENT
        around = outline.length * place.scale
        paint = self._paint(number)
        spent = rates.ELEMENT + outline.segments * rates.SEGMENT + place.covered * paint
        spent += min(around, outline.segments * place.rows) * rates.ROW
        width = self._extents.strokes.get(number)
        if width is not None:
            segments = outline.segments + self._dashes(number, outline.length)
            wide = width * place.scale
            spent += 8 * segments * rates.SEGMENT
            joins = 4 * segments * min(2 * wide + 8, place.rows)
            spent += min(4 * around + joins, 6 * segments * place.rows) * rates.ROW
            spent += min(place.surface, around * (wide + 2) + place.covered / 8, place.covered + around) * paint
        return spent

    def text(self, number: int, place: Place) -> float:
        """Return what the characters directly inside an element cost."""
        characters = self._elements[number].characters
        size = self._extents.em
        around = _GLYPH_LENGTH * size * characters
        segments: float = _GLYPH_SEGMENTS * characters
        layers = 1
        if self._extents.is_stroked(number):
            segments += self._dashes(number, around)
            layers = 3
        spent = characters * rates.CHARACTER + segments * rates.SEGMENT
        spent += layers * min(around * place.scale, segments * place.rows) * rates.ROW
        filled = characters * (size * place.scale) ** 2
        spent += min(place.surface * max(1.0, characters / 10), filled) * self._paint(number)
        for edge in self._references.get(number, ()):
            if edge.name == "textPath" and (outline := self._extents.outlines.get(edge.target)):
                spent += outline.segments * (rates.ELEMENT + characters * rates.MEASURE)
        return spent

    def image(self, number: int, place: Place) -> tuple[float, int]:
        """Return what an inline image costs, and how many pixels it has."""
        attributes = self._elements[number].attributes
        href = attributes.get("href") or attributes.get("xlink:href") or ""
        if not href.startswith("data:"):
            return 0.0, 0
        head = href.partition(",")[2][:_HEAD]
        size = raster_size(base64.b64decode(head + "=" * (-len(head) % 4)))
        pixels = size[1] * size[2] if size else 0
        return pixels * rates.IMAGE + len(href) * rates.BYTE + place.covered * rates.PATTERN, pixels

    def _dashes(self, number: int, length: float) -> float:
        """Return into how many dashes an outline of a length falls; it may say itself how long it is."""
        values = self._inherited[number].get("stroke-dasharray")
        if not values:
            return 0.0
        if "pathLength" in self._elements[number].attributes:
            length = max(length, self._extents.number(self._elements[number].attributes["pathLength"]))
        most = 0.0
        for value in values:
            found = [abs(self._extents.number(part)) for part in value.replace(",", " ").split()]
            if (total := sum(found)) > 0:
                most = max(most, min(length / total * len(found), _MOST_DASHES))
        return most if math.isfinite(most) else _MOST_DASHES

    def _paint(self, number: int) -> float:
        """Return what a pixel of an element's paint costs."""
        rate = rates.FILL
        for edge in self._references.get(number, ()):
            if edge.name == "paint":
                stops = self._extents.stops.get(edge.target)
                rate = max(rate, rates.PATTERN if stops is None else rates.GRADIENT + rates.STOP * stops)
        return rate
