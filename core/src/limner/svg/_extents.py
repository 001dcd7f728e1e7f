"""Where the elements of a drawing lie, each in its own user units, and how large a pixel of it may become.

Everything is an upper bound: text takes two em a character, and what cannot be told lies anywhere.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from limner.svg._geometry import IDENTITY, Matrix, transform_matrix
from limner.svg._lengths import length, numbers, view_box
from limner.svg._order import UNDRAWN, Edge, Values, children
from limner.svg._outline import ANYWHERE, NOWHERE, Extent, Outline, path_outline, shape_outline
from limner.svg._steps import EACH

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from limner.svg._element import Element
    from limner.svg._steps import Steps

__all__ = ["Extents", "area", "font_size", "placed", "transform"]

_SHAPES = frozenset(["rect", "circle", "ellipse", "line", "polyline", "polygon"])
_TEXT = frozenset(["text", "tspan", "textPath", "tref"])
_PLAIN = re.compile(r"(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\([^()]*\)\s*,?)*\s*|none")
_PERCENT = re.compile(r"\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)%\s*")
_EM = re.compile(r"([+-]?[\d.]+(?:[eE][+-]?\d+)?)(?:em|rem|ex|ch|%)")
_DEFAULT_FONT = 16.0
_REGION = (("x", -0.1), ("y", -0.1), ("width", 1.2), ("height", 1.2))
_LARGEST = 1e9
_PIECE = 4_000
"""Characters of outlines read between two pauses."""
_ELEMENT = 40
"""How many of those an element stands for."""


def area(box: Extent) -> float:
    """Return the area of a box; 0 for an empty one."""
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def placed(box: Extent, matrix: Matrix) -> Extent:
    """Return the box that holds a transformed box."""
    if matrix == IDENTITY or box[0] > box[2]:
        return box
    a, b, c, d, e, f = matrix
    left, top, right, bottom = box
    across = sorted((a * left, a * right)), sorted((c * top, c * bottom))
    down = sorted((b * left, b * right)), sorted((d * top, d * bottom))
    return (
        across[0][0] + across[1][0] + e,
        down[0][0] + down[1][0] + f,
        across[0][1] + across[1][1] + e,
        down[0][1] + down[1][1] + f,
    )


def union(first: Extent, second: Extent) -> Extent:
    """Return the box that holds both."""
    return min(first[0], second[0]), min(first[1], second[1]), max(first[2], second[2]), max(first[3], second[3])


def grown(box: Extent, by: float) -> Extent:
    """Return a box with a margin."""
    return box if box[0] > box[2] else (box[0] - by, box[1] - by, box[2] + by, box[3] + by)


class Extents:
    """Boxes, outlines and transforms of every element, once :meth:`measure` has found them.

    Args:
        elements: Of a cleaned drawing.
        inherited: What :func:`~limner.svg._order.inherit` found.
        references: What :func:`~limner.svg._order.edges` found, without loops.
        order: What :func:`~limner.svg._order.drawing_order` found.
    """

    def __init__(
        self,
        elements: Sequence[Element],
        inherited: Sequence[Values],
        references: dict[int, list[Edge]],
        order: Sequence[int],
    ) -> None:
        self._elements = elements
        self._inherited = inherited
        self._references = references
        root = view_box(elements[0].attributes.get("viewBox"))
        self._views = [
            view_box(element.attributes.get("viewBox")) for element in elements if "viewBox" in element.attributes
        ]
        self.viewport = (
            max((view[2] for view in self._views if view), default=0.0) if root else self._side("width", 300.0),
            max((view[3] for view in self._views if view), default=0.0) if root else self._side("height", 150.0),
        )
        fonts = [font_size(values) for values in {id(one): one for one in inherited}.values()]
        self.em = max(fonts, default=_DEFAULT_FONT)
        self.outlines: dict[int, Outline] = {}
        self.strokes: dict[int, float] = {}  # widths
        self.unfiltered: dict[int, Extent] = {}  # boxes of filtered elements without what the filter adds
        self.boxes: list[Extent] = [NOWHERE] * len(elements)
        self.stops: dict[int, int] = {}
        self.transforms: list[tuple[Matrix | None, float]] = []
        self._order = order

    def measure(self) -> Steps[None]:
        """Find all of them."""
        for element in self._elements:
            self.transforms.append(element_transform(element) if element.values else (IDENTITY, 1.0))
            if len(self.transforms) % EACH == 0:
                yield
        read = 0
        for number in self._order:
            self._measure(number)
            attributes = self._elements[number].attributes
            read += _ELEMENT + len(attributes.get("d") or attributes.get("points", ""))
            if read > _PIECE:
                read = 0
                yield

    def _side(self, name: str, default: float) -> float:
        value = length(self._elements[0].attributes.get(name))
        return value if value and value > 0 else default

    def lengths(self, element: Element, name: str, axis: str, default: float = 0.0) -> float:
        """Return an attribute as user units, at most."""
        text = element.attributes.get(name)
        return default if text is None else self.number(text, axis)

    def number(self, text: str, axis: str = "r") -> float:
        """Return a length as user units; ``axis`` says which side of the viewport percentages are of."""
        if text.isdecimal():  # mostly
            return float(text)
        value = length(text)
        if value is not None:
            return value * self.em / _DEFAULT_FONT if text.rstrip().endswith(("em", "ex", "ch")) else value
        if percent := _PERCENT.fullmatch(text):
            side = self.viewport[0] if axis == "x" else self.viewport[1] if axis == "y" else max(self.viewport)
            return float(percent[1]) / 100 * side
        return max(map(abs, numbers(text)), default=0.0) if "(" in text else 0.0

    def largest(self, number: int, name: str, default: float) -> float:
        """Return the largest value that an inherited property may have at an element."""
        values = self._inherited[number].get(name)
        return max((abs(self.number(value)) for value in values), default=default) if values else default

    def is_stroked(self, number: int) -> bool:
        """Tell whether an element may have a stroke."""
        return any(value != "none" for value in self._inherited[number].get("stroke", ()))

    def _measure(self, number: int) -> None:  # noqa: C901, PLR0912  one case per kind of element
        element = self._elements[number]
        tag = element.tag
        if tag in ("linearGradient", "radialGradient"):
            own = sum(self._elements[child].tag == "stop" for child in children(self._elements, number))
            for edge in self._references.get(number, ()):
                own += self.stops.get(edge.target, 0)
            self.stops[number] = own
            return
        box = NOWHERE
        if tag == "path":
            data = element.attributes.get("d", "")
            outline = path_outline(data)
            if any(name in element.values for name in ("translate", "rotate", "scale")):
                outline = outline._replace(box=ANYWHERE)
            self.outlines[number], box = outline, outline.box
        elif tag in _SHAPES:
            outline = shape_outline(tag, lambda name, axis: self.lengths(element, name, axis), element.attributes)
            self.outlines[number], box = outline, outline.box
        elif tag == "image":
            x, y = self.lengths(element, "x", "x"), self.lengths(element, "y", "y")
            box = (
                (x, y, x + self.lengths(element, "width", "x"), y + self.lengths(element, "height", "y"))
                if "width" in element.attributes and "height" in element.attributes
                else ANYWHERE
            )
        elif tag == "text":
            box = self._text_box(number)
        if number in self.outlines:
            if self.is_stroked(number):
                width = self.strokes[number] = self.largest(number, "stroke-width", 1.0)
                box = grown(box, width / 2 * max(4.0, self.largest(number, "stroke-miterlimit", 4.0)))
            if any(edge.name == "marker" for edge in self._references.get(number, ())):
                box = ANYWHERE
        elif tag not in _TEXT:
            for child in children(self._elements, number):
                if self._elements[child].tag not in UNDRAWN:
                    box = union(box, self._seen(child))
            if tag == "use":
                for edge in self._references.get(number, ()):
                    if edge.name == "use":
                        box = union(box, self._copied(element, edge.target))
            if tag == "svg" and number and box[0] <= box[2]:
                inner = self.view(element)
                box = ANYWHERE if inner is None else placed(box, inner)
        if "filter" in element.values and box[0] <= box[2]:
            self.unfiltered[number] = box
            for edge in self._references.get(number, ()):
                if edge.name == "filter":
                    box = union(box, self.region(self._elements[edge.target], box))
            margin = sum(abs(value) for one in element.values["filter"] if "url(" not in one for value in numbers(one))
            box = grown(box, 3 * margin)
        self.boxes[number] = box

    def _seen(self, number: int) -> Extent:
        matrix, norm = self.transforms[number]
        box = self.boxes[number]
        if matrix is None and box[0] <= box[2]:
            reach = max(map(abs, box)) * norm * 2
            return ANYWHERE if "translate" in str(self._elements[number].values) else (-reach, -reach, reach, reach)
        return placed(box, matrix or IDENTITY)

    def _copied(self, element: Element, target: int) -> Extent:
        box = self._seen(target)
        shown = self._elements[target]
        if box[0] > box[2]:
            return box
        if shown.tag in ("symbol", "svg") and "viewBox" in shown.attributes:
            x, y = self.lengths(element, "x", "x"), self.lengths(element, "y", "y")
            width = self.lengths(element, "width", "x", self.lengths(shown, "width", "x", self.viewport[0]))
            height = self.lengths(element, "height", "y", self.lengths(shown, "height", "y", self.viewport[1]))
            if shown.values.get("overflow", ["hidden"]) == ["hidden"] and "transform" not in shown.values:
                return (x, y, x + width, y + height)
            return ANYWHERE
        return placed(box, self.shift(element))

    def shift(self, element: Element) -> Matrix:
        """Return how far ``x`` and ``y`` of a use or a nested svg move what it shows."""
        return 1.0, 0.0, 0.0, 1.0, self.lengths(element, "x", "x"), self.lengths(element, "y", "y")

    def view(self, element: Element) -> Matrix | None:
        """Return the matrix from inside a nested svg to where it stands, None where it is not certain; source: SVG 2, 8.2."""
        attributes = element.attributes
        if "viewBox" not in attributes:
            return self.shift(element)
        box = view_box(attributes["viewBox"])
        width, height = (length(attributes.get(name)) for name in ("width", "height"))
        if (
            box is None
            or not width
            or not height
            or "preserveAspectRatio" in attributes
            or "transform" in element.values
        ):
            return None
        scale = min(width / box[2], height / box[3])
        left, top = (self.lengths(element, name, name) for name in ("x", "y"))
        across, down = (width - scale * box[2]) / 2, (height - scale * box[3]) / 2
        return scale, 0.0, 0.0, scale, left + across - scale * box[0], top + down - scale * box[1]

    def _text_box(self, number: int) -> Extent:
        inside = self._elements[number : self._elements[number].last + 1]
        at: dict[str, list[float]] = {"x": [0.0], "y": [0.0]}
        moved = 0.0
        characters = 0
        for one in inside:
            characters += one.characters
            for name in ("x", "y"):
                if name in one.attributes:
                    at[name] += [self.number(part, name) for part in one.attributes[name].replace(",", " ").split()]
            for name in ("dx", "dy", "textLength"):
                if name in one.attributes:
                    moved += sum(abs(self.number(part)) for part in one.attributes[name].replace(",", " ").split())
            if one.tag in ("textPath", "tref") or "baseline-shift" in one.attributes:
                return ANYWHERE
        last = self._elements[number].last
        spacing = max(
            self.largest(one, name, 0.0)
            for one in range(number, last + 1)
            for name in ("letter-spacing", "word-spacing")
        )
        size = max(font_size(self._inherited[one]) for one in range(number, last + 1))
        reach = moved + (characters + 1) * (2 * size + spacing)
        return min(at["x"]) - reach, min(at["y"]) - reach, max(at["x"]) + reach, max(at["y"]) + reach

    def region(self, server: Element, box: Extent) -> Extent:
        """Return the region of a filter or mask for an element with such a box."""
        units = server.attributes.get(f"{server.tag}Units", "objectBoundingBox")
        parts = []
        for name, default in _REGION:
            text = server.attributes.get(name)
            if units == "userSpaceOnUse":
                axis = "x" if name in ("x", "width") else "y"
                side = self.viewport[0] if axis == "x" else self.viewport[1]
                parts.append(default * side if text is None else self.number(text, axis))
            else:
                value = default
                if text is not None:
                    found = numbers(text)
                    value = (found[0] if found else 0.0) / (100 if "%" in text else 1)
                parts.append(value)
        if units == "userSpaceOnUse":
            return parts[0], parts[1], parts[0] + parts[2], parts[1] + parts[3]
        if box[0] > box[2]:
            return NOWHERE
        width, height = box[2] - box[0], box[3] - box[1]
        left, top = box[0] + parts[0] * width, box[1] + parts[1] * height
        return left, top, left + parts[2] * width, top + parts[3] * height

    def view_scale(self, element: Element, user: Element | None = None) -> float:
        """Return by how much a viewBox enlarges what is inside, at most."""
        view = view_box(element.attributes.get("viewBox"))
        if view is None:
            return 1.0
        sides = []
        for name, axis, side in (("width", "x", view[2]), ("height", "y", view[3])):
            default = self.viewport[0 if axis == "x" else 1]
            value = self.lengths(element, name, axis, default)
            if user is not None and name in user.attributes:
                value = self.lengths(user, name, axis)
            sides.append(abs(value) / side)
        return min(max(sides), _LARGEST)


def font_size(values: Mapping[str, Sequence[str]]) -> float:
    """Return the largest size that ``font-size`` and ``font`` may give, in user units."""
    largest = _DEFAULT_FONT
    for name in ("font-size", "font"):
        for value in values.get(name, ()):
            for part in value.replace("/", " ").split():
                size = length(part)
                if (size is not None and not part.isdigit()) or name == "font-size":
                    largest = max(largest, size or 0.0)
                if relative := _EM.match(part):
                    largest = max(largest, _DEFAULT_FONT * abs(float(relative[1])) / (100 if part.endswith("%") else 1))
    return largest


def transform(candidates: Sequence[str]) -> tuple[Matrix | None, float]:
    """Return the transform that one of some values makes, None where it is not certain; and by how much it enlarges, at most."""
    if not candidates:
        return IDENTITY, 1.0
    if len(candidates) == 1 and _PLAIN.fullmatch(candidates[0]):
        matrix = transform_matrix(candidates[0])
        return (matrix, _norm(matrix)) if all(map(math.isfinite, matrix)) else (None, _LARGEST)
    return None, max([1.0, *map(_enlarged, candidates)])


def element_transform(element: Element) -> tuple[Matrix | None, float]:
    """Return the transform of an element, with the properties of CSS Transforms 2 that are transforms, too."""
    values = element.values
    matrix, norm = transform(values.get("transform", ()))
    if any(name in values for name in ("scale", "rotate", "translate")):
        return None, norm * max([1.0, *(_enlarged(f"scale({value})") for value in values.get("scale", ()))])
    return matrix, norm


def _norm(matrix: Matrix) -> float:
    """Return the larger singular value of a matrix."""
    a, b, c, d = matrix[:4]
    half = (a * a + b * b + c * c + d * d) / 2
    return math.sqrt(half + math.sqrt(max(0.0, half * half - (a * d - b * c) ** 2)))


def _enlarged(value: str) -> float:
    """Return by how much a transform enlarges, at most."""
    if _PLAIN.fullmatch(value):
        return _norm(transform_matrix(value))
    times = 1.0
    for name, arguments in re.findall(r"([\w\-]+)\(([^()]*)\)?", value):
        if name.lower().startswith(("scale", "matrix", "skew", "calc")):
            times *= max([1.0, *(abs(one) * (0.01 if "%" in arguments else 1) for one in numbers(arguments))])
            if name.lower().startswith("matrix"):
                times *= 2
    return min(times, _LARGEST)
