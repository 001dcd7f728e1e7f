"""What drawing costs: times measured with resvg and Chromium without a GPU, the dearer of both, on one core of a small server.

``benchmarks/svg_bombs.py --rates`` measures them anew. Times are in milliseconds, areas in pixels, memory in bytes.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from limner.svg._lengths import numbers

if TYPE_CHECKING:
    from limner.svg._elements import Element

__all__ = [
    "BYTE",
    "CANVAS",
    "CHARACTER",
    "CLIP",
    "COMPARISON",
    "ELEMENT",
    "FILL",
    "FUNCTION",
    "GRADIENT",
    "IMAGE",
    "LAYER",
    "MASK",
    "MEASURE",
    "PATTERN",
    "ROW",
    "SEGMENT",
    "STOP",
    "primitive_cost",
]

ELEMENT = 0.005
"""An element that is drawn, whatever it is."""
SEGMENT = 0.000_4
"""A line or curve of an outline, before it is filled; a dash, too."""
ROW = 0.000_5
"""An edge crossing one row of pixels, anti-aliased."""
CHARACTER = 0.05
"""A character of text: shaped, laid out, its outline fetched."""
MEASURE = 0.000_001
"""A character laid along one segment of a path."""
BYTE = 0.000_01
"""Of a compressed image."""
COMPARISON = 0.000_05
"""One part of a selector with one element."""
FILL = 16e-6
"""A pixel of a translucent fill, blended."""
GRADIENT = 40e-6
STOP = 0.45e-6
"""A stop of a gradient, for each pixel."""
PATTERN = 50e-6
IMAGE = 20e-6
"""A pixel of a raster image, decoded and scaled."""
CANVAS = 80e-6
"""A pixel of the picture: cleared, encoded as PNG."""
LAYER = 60e-6
"""A pixel of a layer drawn apart: made, cleared, blended."""
CLIP = 65e-6
MASK = 85e-6

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
