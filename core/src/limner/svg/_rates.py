"""What drawing costs: times measured with resvg and Chromium without a GPU, the dearer of both, on one core of a small server.

``benchmarks/svg_bombs.py`` shows what attacks that pass take beside what they are judged to take. Times are in milliseconds, areas in pixels, memory in bytes.
"""

from __future__ import annotations

import base64
import math
from typing import TYPE_CHECKING, NamedTuple

from limner.svg._lengths import numbers
from limner.svg._raster import raster_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._element import Element
    from limner.svg._extents import Extents
    from limner.svg._order import Edge, Values

__all__ = [
    "BYTE",
    "CANVAS",
    "CHARACTER",
    "CLIP",
    "COMPARISON",
    "DASH",
    "EDGE",
    "ELEMENT",
    "FILL",
    "FUNCTION",
    "GLYPH_LENGTH",
    "GLYPH_SEGMENTS",
    "GRADIENT",
    "IMAGE",
    "LAYER",
    "MASK",
    "MEASURE",
    "OPAQUE",
    "PAIR",
    "PATTERN",
    "PIXEL",
    "REACH",
    "RUN",
    "SEGMENT",
    "SPAN",
    "STOP",
    "STROKE",
    "USE",
    "Cost",
    "Painting",
    "primitive_cost",
]

ELEMENT = 0.005
"""An element that is drawn, whatever it is."""
USE = 0.02
"""A ``use`` that is followed, beside what it shows: browsers keep a copy for each, inside other copies, too."""
SEGMENT = 0.000_4
"""A line or curve of an outline, before it is filled; a dash, too."""
DASH = 0.01
"""A dash, beside its segments."""
EDGE = 0.000_08
"""A pixel along an outline: an edge followed through one row."""
RUN = 0.000_17
"""The same, where what it leaves is not yet part of the run of pixels beside it: at most once for each pixel covered."""
STROKE = 0.000_8
"""A pixel along a stroke; hairlines are the dearest."""
CHARACTER = 0.1
"""A character of text: shaped, laid out, its outline fetched."""
SPAN = 0.15
"""A text or part of one, beside its characters."""
PAIR = 0.000_006_5
"""A character beside each other one of the same text: bidirectional runs and fallbacks of fonts are looked for in the whole."""
MEASURE = 0.000_001
"""A character laid along one segment of a path."""
BYTE = 0.000_01
"""Of a compressed image."""
COMPARISON = 0.000_05
"""One part of a selector with one element."""
OPAQUE = 1e-6
"""A pixel of a fill that hides what is behind it."""
FILL = 16e-6
"""A pixel of a translucent fill, blended."""
GRADIENT = 40e-6
STOP = 0.45e-6
"""A stop of a gradient, for each pixel."""
PATTERN = 50e-6
IMAGE = 20e-6
"""A pixel of a raster image, decoded and scaled."""
CANVAS = 120e-6
"""A pixel of the picture: cleared, encoded as PNG."""
LAYER = 60e-6
"""A pixel of a layer drawn apart: made, cleared, blended."""
CLIP = 65e-6
MASK = 85e-6

PIXEL = 4
"""Bytes of a pixel."""
REACH = 5.0
"""A layer may reach two canvases beyond each side of the canvas; resvg cuts it there."""
_BASE = 70e-6
"""A pixel of any filter primitive: read and written."""
_PRIMITIVES = {
    "feFlood": 0.0,
    "feOffset": 50e-6,
    "feColorMatrix": 130e-6,
    "feComponentTransfer": 130e-6,
    "feBlend": 230e-6,
    "feComposite": 170e-6,
    "feGaussianBlur": 300e-6,
    "feDropShadow": 400e-6,
    "feDiffuseLighting": 200e-6,
    "feSpecularLighting": 200e-6,
    "feDisplacementMap": 150e-6,
    "feTile": 100e-6,
    "feMerge": 0.0,
    "feMergeNode": 100e-6,
    "feImage": 100e-6,
}
FUNCTION = {"blur": 370e-6, "drop-shadow": 470e-6}
"""A pixel of a filter function; 200 ns for all others."""
_NEIGHBOUR = 3.2e-6
"""A pixel that morphology looks at, for each pixel."""
_TAP = 6.5e-6
"""An entry of a convolution matrix, for each pixel."""
_TURBULENCE, _OCTAVE = 290e-6, 60e-6
GLYPH_SEGMENTS, GLYPH_LENGTH = 40, 5.0
"""Of one character: segments, and length of the outline in em."""
_MOST_DASHES = 1e6
"""On one outline; renderers draw it whole where there would be more."""
_HEAD = 400_000
"""Characters of an image's data in which its size is told."""


class Cost(NamedTuple):
    """What drawing costs at most.

    Args:
        milliseconds: Of one core.
        bytes: Of memory, beyond the drawing itself.
        worst: Name of the element or property that costs most of it.
        layered: Milliseconds that a browser takes for layers, filters, masks and tiles of patterns.
    """

    milliseconds: float
    bytes: float
    worst: str
    layered: float


class Painting:
    """The costs of one drawing's elements, in milliseconds."""

    def __init__(
        self,
        elements: Sequence[Element],
        inherited: Sequence[Values],
        references: dict[int, list[Edge]],
        extents: Extents,
        *,
        opaque: bool,
    ) -> None:
        self._opaque = opaque
        self._elements = elements
        self._inherited = inherited
        self._references = references
        self._extents = extents

    def shape(self, number: int, scale: float, surface: float, side: float, covered: float) -> float:
        """Return what one basic shape or path costs.

        Args:
            number: Of the element.
            scale: Pixels to a unit.
            surface: Pixels of the canvas or layer that it is drawn on.
            side: The longer one of that, in pixels.
            covered: Pixels of it that the shape may touch.
        """
        segments, length, _ = self._extents.outlines[number]
        spent = ELEMENT + segments * SEGMENT
        if not segments or not covered:
            return spent
        covered = min(covered, surface)
        around = length * scale
        paint = self._paint(number)
        along = min(around, segments * side)
        spent += covered * paint + along * EDGE + min(along, covered) * RUN
        width = self._extents.strokes.get(number)
        if width is not None:
            dashes = self._dashes(number, length)
            segments += dashes
            wide = width * scale
            spent += dashes * DASH + 8 * segments * SEGMENT
            spent += min(around, 3 * segments * side) * STROKE + 4 * segments * min(2 * wide + 8, side) * EDGE
            spent += min(surface, around * (wide + 2) + covered / 8, covered + around) * paint
        return spent

    def text(self, number: int, scale: float, surface: float, side: float) -> float:
        """Return what the characters directly inside an element cost."""
        element = self._elements[number]
        characters = element.characters
        size = self._extents.em
        around = GLYPH_LENGTH * size * characters
        segments: float = GLYPH_SEGMENTS * characters
        layers = 1
        spent = SPAN + characters * CHARACTER
        if element.tag == "text":
            spent += sum(one.characters for one in self._elements[number : element.last + 1]) ** 2 * PAIR
        if self._extents.is_stroked(number):
            dashes = self._dashes(number, around)
            segments += dashes
            spent += dashes * DASH
            layers = 3
        along = min(around * scale, segments * side)
        spent += segments * SEGMENT
        spent += layers * (along * EDGE + min(along, surface) * RUN)
        filled = characters * (size * scale) ** 2
        spent += min(surface * max(1.0, characters / 10), filled) * self._paint(number)
        for edge in self._references.get(number, ()):
            if edge.name == "textPath" and (outline := self._extents.outlines.get(edge.target)):
                spent += outline.segments * (ELEMENT + characters * MEASURE)
        return spent

    def image(self, number: int, covered: float) -> tuple[float, int]:
        """Return what an inline image costs, and how many pixels it has."""
        attributes = self._elements[number].attributes
        href = attributes.get("href") or attributes.get("xlink:href") or ""
        if not href.startswith("data:"):
            return 0.0, 0
        head = href.partition(",")[2][:_HEAD]
        size = raster_size(base64.b64decode(head + "=" * (-len(head) % 4)))
        pixels = size[1] * size[2] if size else 0
        return pixels * IMAGE + len(href) * BYTE + covered * PATTERN, pixels

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
        values = self._inherited[number]
        rate = OPAQUE if self._opaque and "fill-opacity" not in values and "stroke-opacity" not in values else FILL
        for edge in self._references.get(number, ()):
            if edge.name == "paint":
                stops = self._extents.stops.get(edge.target)
                rate = max(rate, PATTERN if stops is None else GRADIENT + STOP * stops)
        return rate


def primitive_cost(element: Element, scale: float, box: tuple[float, float], area: float) -> float:
    """Return what one filter primitive costs.

    Args:
        element: The primitive.
        scale: Pixels to a unit of its own.
        box: Width and height of what is filtered, in pixels.
        area: Pixels that are filtered.

    Returns:
        Milliseconds.
    """
    tag = element.tag
    if tag == "feMorphology":
        radii = [abs(number) for number in numbers(element.attributes.get("radius", "0"))][:2] or [0.0]
        across, down = (2 * radius * scale + 1 for radius in (radii[0], radii[-1]))
        return area * (_BASE + _NEIGHBOUR * min(across, 2 * box[0] + 1) * min(down, 2 * box[1] + 1))
    if tag == "feConvolveMatrix":
        sizes = [abs(number) for number in numbers(element.attributes.get("order", "3"))][:2] or [3.0]
        return area * (_BASE + 130e-6 + _TAP * sizes[0] * sizes[-1])
    if tag == "feTurbulence":
        octaves = max((abs(number) for number in numbers(element.attributes.get("numOctaves", "1"))), default=1.0)
        return area * (_TURBULENCE + _OCTAVE * min(octaves, 1e3))
    if tag not in _PRIMITIVES:
        return 0.0
    return area * (_PRIMITIVES[tag] + (0.0 if tag == "feMergeNode" else _BASE)) if math.isfinite(area) else math.inf
