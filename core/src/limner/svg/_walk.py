"""The walk down the graph of a drawing that counts how often each element is drawn, how much it is enlarged, and on what.

It goes from the outermost element to all that is drawn with it, once, at one size. Each reference adds to how often its target
is drawn; the largest scale, surface and memory that reach an element count for all the times it is drawn.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from limner.svg import _rates as rates
from limner.svg._extents import Extents, area, placed, transform
from limner.svg._geometry import IDENTITY, Matrix, multiply
from limner.svg._lengths import numbers, view_box
from limner.svg._order import UNDRAWN, Edge
from limner.svg._steps import EACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from limner.svg._element import Element
    from limner.svg._order import Values
    from limner.svg._outline import Extent
    from limner.svg._steps import Steps

__all__ = ["Canvas", "Scene", "Walk"]

_CEILING = 1e30
"""What nothing is counted beyond."""
_FUNCTION = re.compile(r"([\w\-]+)\(")
_NO_LAYER = frozenset({"1", "1.0", "100%", "normal", "auto", "inherit", "none", "initial", "unset"})
_LAYERED = ("opacity", "mix-blend-mode", "isolation")
_MASKED = {"mask": rates.MASK, "mask-image": rates.MASK, "clip-path": rates.CLIP}
_VIEWS = frozenset({"svg", "symbol"})


class Scene(NamedTuple):
    """A drawing with all that is known of it at any size."""

    elements: Sequence[Element]
    inherited: Sequence[Values]
    references: dict[int, list[Edge]]
    order: Sequence[int]
    extents: Extents
    opaque: bool  # whether no fill lets through what is behind it


class Canvas(NamedTuple):
    """A size to draw at: pixels across and down, and pixels to a user unit."""

    width: float
    height: float
    scale: float


class _Surface(NamedTuple):
    """What an element is drawn on: its pixels and longer side, the memory of all that is held, and the same of the canvas behind it."""

    pixels: float
    side: float
    memory: float
    base: float
    base_side: float


class Walk:
    """One walk down the graph of a drawing, at one size."""

    def __init__(self, scene: Scene, canvas: Canvas) -> None:
        count = len(scene.elements)
        self.scene = scene
        self.elements = scene.elements
        self.references = scene.references
        self.extents = scene.extents
        self.painting = rates.Painting(
            scene.elements, scene.inherited, scene.references, scene.extents, opaque=scene.opaque
        )
        self.canvas = canvas
        self.times = [0.0] * count  # how often it is drawn
        self.scales = [0.0] * count  # pixels to a unit, inside it
        self.matrices: list[Matrix | None] = [None] * count  # to pixels, where it is drawn once
        self.surfaces = [_Surface(0.0, 0.0, 0.0, 0.0, 0.0)] * count
        self.peak = 0.0
        self.spent: dict[str, float] = {}
        self.layered = 0.0

    def run(self) -> Steps[rates.Cost]:
        """Walk from the outermost element to all that is drawn with it."""
        canvas = self.canvas
        pixels = canvas.width * canvas.height
        self.times[0], self.scales[0] = 1.0, canvas.scale
        side = max(canvas.width, canvas.height)
        self.surfaces[0] = _Surface(pixels, side, 2 * rates.PIXEL * pixels, pixels, side)
        self.matrices[0] = self._root_matrix()
        self.peak = self.surfaces[0].memory
        self._spend("svg", pixels * rates.CANVAS)
        for at, number in enumerate(reversed(self.scene.order), 1):
            if at % EACH == 0:
                yield
            if self.times[number]:
                self._element(number)
        worst = max(self.spent, key=self.spent.__getitem__)
        return rates.Cost(sum(self.spent.values()), self.peak, worst, self.layered)

    def _root_matrix(self) -> Matrix | None:
        attributes = self.elements[0].attributes
        if "preserveAspectRatio" in attributes or "transform" in self.elements[0].values:
            return None
        canvas = self.canvas
        left, top, width, height = view_box(attributes.get("viewBox")) or (
            0.0, 0.0, canvas.width / canvas.scale, canvas.height / canvas.scale,
        )  # fmt: skip
        scale = min(canvas.width / width, canvas.height / height)
        return (
            scale, 0.0, 0.0, scale,
            (canvas.width - scale * width) / 2 - scale * left, (canvas.height - scale * height) / 2 - scale * top,
        )  # fmt: skip

    def _spend(self, what: str, milliseconds: float) -> None:
        self.spent[what] = self.spent.get(what, 0.0) + milliseconds

    def _spend_each_frame(self, what: str, milliseconds: float) -> None:
        self._spend(what, milliseconds)
        self.layered += milliseconds

    def _pixels(self, number: int, box: Extent, reach: float = rates.REACH) -> float:
        """Return how many pixels a box in the units around an element covers, on what reaches so many canvases."""
        left, top, right, bottom = box
        if left > right:
            return 0.0
        across, down, _ = self.canvas
        matrix = self.matrices[number]
        if matrix is None:
            most = rates.REACH * rates.REACH * max(across * down, self.surfaces[number].base)
            return min(most, area(box) * self.scales[number] ** 2)
        a, b, c, d, e, f = matrix
        if b == c == 0.0 and a > 0.0 and d > 0.0:  # mostly
            left, top, right, bottom = a * left + e, d * top + f, a * right + e, d * bottom + f
        else:
            left, top, right, bottom = placed(box, matrix)
        margin = (reach - 1) / 2
        width = min(right, across * (1 + margin)) - max(left, -across * margin)
        height = min(bottom, down * (1 + margin)) - max(top, -down * margin)
        return (width + 2) * (height + 2) if width > -2 and height > -2 else 0.0  # noqa: PLR2004

    def _element(self, number: int) -> None:  # noqa: C901  the hot path: kept in one piece
        element = self.elements[number]
        tag = element.tag
        times = self.times[number]
        box = self.extents.boxes[number]
        layer = self._layers(number, element, box) if element.values or tag in _VIEWS else 0.0
        drawn_on = self.surfaces[number]
        if layer:
            pixels, _, memory, base, side = drawn_on
            pixels = min(max(layer, 1.0), pixels * rates.REACH * rates.REACH)
            drawn_on = _Surface(pixels, side * rates.REACH, memory + layer * rates.PIXEL, base, side)
            self.peak = max(self.peak, drawn_on.memory)
        if number in self.extents.outlines:
            # What is drawn on the canvas itself costs nothing beside it.
            covered = self._pixels(number, box, 1.0 if drawn_on is self.surfaces[0] else rates.REACH)
            spent = self.painting.shape(number, self.scales[number], drawn_on.pixels, drawn_on.side, covered)
        elif element.characters or tag == "text":
            spent = self.painting.text(number, self.scales[number], drawn_on.pixels, drawn_on.side)
        elif tag in ("image", "feImage"):
            spent, pixels = self.painting.image(number, min(drawn_on.pixels, self._pixels(number, box)))
            self.peak = max(self.peak, drawn_on.memory + 2 * rates.PIXEL * pixels)
        else:
            spent = rates.SEGMENT if tag == "stop" else rates.ELEMENT
        spent *= times
        self.spent[tag] = self.spent.get(tag, 0.0) + spent
        if number in self.references:
            for edge in self.references[number]:
                self._follow(number, element, edge, drawn_on if layer else drawn_on._replace())
        if element.last == number:
            return
        inside = self.scales[number]
        matrix = self.matrices[number]
        if tag in _VIEWS and number:
            inside *= self.extents.view_scale(element)
            matrix = _combined(matrix, self.extents.view(element) if tag == "svg" else None)
        at, last = number + 1, element.last
        while at <= last:
            child = self.elements[at]
            if child.tag not in UNDRAWN:
                own, norm = self.extents.transforms[at]
                self._reach(at, times, inside * norm, drawn_on, _combined(matrix, own))
            at = child.last + 1

    def _reach(self, number: int, times: float, scale: float, drawn_on: _Surface, matrix: Matrix | None) -> None:
        """Remember that an element is drawn so often, enlarged so much, on such a surface."""
        times, scale = min(times, _CEILING), min(scale, _CEILING)
        if not self.times[number]:  # mostly
            self.times[number], self.scales[number] = times, scale
            self.surfaces[number], self.matrices[number] = drawn_on, matrix
            return
        self.times[number] += times
        self.scales[number] = max(self.scales[number], scale)
        self.surfaces[number] = _Surface(*map(max, self.surfaces[number], drawn_on))
        self.matrices[number] = None

    def _follow(self, number: int, element: Element, edge: Edge, drawn_on: _Surface) -> None:
        """Go from an element to what it refers to."""
        target = self.elements[edge.target]
        times, scale = self.times[number], self.scales[number]
        box = self.extents.boxes[number]
        sides = (box[2] - box[0], box[3] - box[1]) if box[0] <= box[2] else (0.0, 0.0)
        matrix = self.matrices[number]
        exact = False  # whether it is drawn where the element is
        if edge.name == "use":
            self._spend("use", times * rates.USE)
        if edge.name == "marker":
            outline = self.extents.outlines[number]
            times *= outline.segments + 1
            if target.attributes.get("markerUnits") != "userSpaceOnUse":
                scale *= max(1e-6, self.extents.strokes.get(number, self.extents.largest(number, "stroke-width", 1.0)))
            width, height = (self.extents.lengths(target, f"marker{side}", "r", 3.0) for side in ("Width", "Height"))
            if view := view_box(target.attributes.get("viewBox")):
                scale *= max(width / view[2], height / view[3])
            self._spend("marker", times * 2 * rates.ELEMENT)
        elif target.tag == "pattern":
            drawn_on, scale = self._tile(number, target, sides, drawn_on.memory)
        elif edge.name == "use" and target.tag in ("svg", "symbol"):
            own = self.extents.view_scale(target)
            scale *= self.extents.view_scale(target, element) / own if own else 1.0
        elif (
            target.tag in ("mask", "clipPath")
            and target.attributes.get("maskContentUnits" if target.tag == "mask" else "clipPathUnits")
            == "objectBoundingBox"
        ):
            scale *= max(sides)
        elif edge.name == "use":
            matrix = _combined(matrix, self.extents.shift(element))
            exact = True
        else:
            exact = target.tag in ("mask", "clipPath")
        moved, norm = self.extents.transforms[edge.target]
        self._reach(edge.target, times, scale * norm, drawn_on, _combined(matrix, moved) if exact else None)

    def _tile(self, number: int, pattern: Element, sides: tuple[float, float], memory: float) -> tuple[_Surface, float]:
        """Return the surface and scale of a pattern's tile; it is drawn whole, however little of it is seen."""
        written = pattern.attributes.get("patternTransform")
        scale = self.scales[number] * (transform([written])[1] if written else 1.0)
        width, height = self.extents.lengths(pattern, "width", "x"), self.extents.lengths(pattern, "height", "y")
        if pattern.attributes.get("patternUnits") != "userSpaceOnUse":
            factors = [0.01 if "%" in pattern.attributes.get(name, "") else 1.0 for name in ("width", "height")]
            raw = [
                max(map(abs, numbers(pattern.attributes.get(name, "0"))), default=0.0) for name in ("width", "height")
            ]
            width, height = raw[0] * factors[0] * sides[0], raw[1] * factors[1] * sides[1]
        if pattern.link:
            width, height = max(width, self.extents.viewport[0]), max(height, self.extents.viewport[1])
        pixels = abs(width * height) * scale * scale
        if view := view_box(pattern.attributes.get("viewBox")):
            scale *= max(abs(width) / view[2], abs(height) / view[3])
        elif pattern.attributes.get("patternContentUnits") == "objectBoundingBox":
            scale *= max(sides)
        self.peak = max(self.peak, memory + 2 * rates.PIXEL * pixels)
        self._spend_each_frame("pattern", self.times[number] * (pixels * rates.LAYER + rates.ELEMENT))
        side = math.sqrt(pixels) * 2
        return _Surface(pixels, side, memory + rates.PIXEL * pixels, pixels, side), scale

    def _layers(self, number: int, element: Element, box: tuple[float, float, float, float]) -> float:
        """Count the layers that an element is drawn on; return the pixels that they have together."""
        values = element.values
        times = self.times[number]
        clipped = element.tag in _VIEWS and number > 0
        layers = [
            (name, rates.LAYER)
            for name in _LAYERED
            if name in values and any(value not in _NO_LAYER for value in values[name])
        ]
        masks = [edge for edge in self.references.get(number, ()) if edge.name in _MASKED]
        layers += [(edge.name, _MASKED[edge.name]) for edge in masks]
        if clipped:
            layers.append(("overflow", rates.CLIP))
        filters = [name for name in ("filter", "backdrop-filter") if name in values]
        if not layers and not filters:
            return 0.0
        pixels = self._pixels(number, box)
        total = 0.0
        seen = min(pixels, self.surfaces[number].base)  # browsers cut layers at the edge of what is seen
        for name, rate in layers:
            self._spend(name, times * (pixels * rate + rates.ELEMENT))
            self.layered += times * (seen * rate + rates.ELEMENT)
            total += pixels
        for name in filters:
            total += self._filter(number, name, values[name], self.extents.unfiltered.get(number, box))
        return total

    def _filter(self, number: int, name: str, values: list[str], box: tuple[float, float, float, float]) -> float:
        """Count the filters of an element; return the pixels of all their results."""
        times, scale = self.times[number], self.scales[number]
        sides = ((box[2] - box[0]), (box[3] - box[1])) if box[0] <= box[2] else (0.0, 0.0)
        held = 0.0
        for edge in self.references.get(number, ()):
            if edge.name != name:
                continue
            server = self.elements[edge.target]
            if server.tag != "filter":
                continue
            pixels = self._pixels(number, self.extents.region(server, box))
            own = scale * (max(sides) if server.attributes.get("primitiveUnits") == "objectBoundingBox" else 1.0)
            side = min(max(sides) * 1.2 * scale, rates.REACH * max(self.canvas.width, self.canvas.height))
            spent = pixels * rates.LAYER
            for primitive in self.elements[edge.target + 1 : server.last + 1]:
                spent += rates.primitive_cost(primitive, own, (side, side), pixels)
                held += pixels if primitive.tag.startswith("fe") and primitive.parent == edge.target else 0.0
            self._spend_each_frame("filter", times * (spent + rates.ELEMENT))
            held += 2 * pixels
        functions = [one for value in values for one in _FUNCTION.findall(value) if one != "url"]
        if functions:
            pixels = self._pixels(number, self.extents.boxes[number])
            self._spend_each_frame("filter", times * pixels * sum(rates.FUNCTION.get(one, 200e-6) for one in functions))
            held += 3 * pixels
        return held


def _combined(outer: Matrix | None, inner: Matrix | None) -> Matrix | None:
    """Return the matrix that applies ``inner`` and then ``outer``, None where one is not certain."""
    if outer is None or inner is None:
        return None
    return outer if inner is IDENTITY else multiply(outer, inner)
