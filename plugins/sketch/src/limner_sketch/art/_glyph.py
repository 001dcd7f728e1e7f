"""Glyphs: drawings of art packs, let in through the SVG boundary and taken apart into shapes that every style can paint."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Shape
from limner_sketch._colour import difference, mix
from limner_sketch._geometry import IDENTITY, Affine, Box, Path, Point, Segment

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

__all__ = ["Glyph", "read_glyph"]

_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_REFUSED: Final = frozenset({"use", "text", "image", "mask", "filter", "pattern", "style", "symbol", "marker"})
"""Elements without which the rest would be another picture."""
_SILENT: Final = frozenset({"defs", "title", "desc", "metadata", "linearGradient", "radialGradient", "stop"})
_NUMBER: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_CALL: Final = re.compile(r"(matrix|translate|scale|rotate)\(([^)]*)\)")
_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")
_SHORT: Final = re.compile(r"#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])")
_MAX_SHAPES: Final = 160
_INK: Final = "currentColor"
_ALIKE: Final = 0.16  # ΔE_OK: shades of one material in flat artwork lie closer than this


@frozen
class Glyph:
    """A drawing of an art pack.

    Attributes:
        name: Its name in the pack.
        shapes: Its outlines from back to front, in its own units; each role is a colour, or ``ink`` where it has none of its own.
        box: Exact bounds.
        colours: Its colours, the one of the largest area first; empty when it is drawn in one ink.
    """

    name: str
    shapes: tuple[Shape, ...]
    box: Box
    colours: tuple[str, ...]

    @property
    def main(self) -> tuple[str, ...]:
        """The colours that a named colour goes to: the dominant one and its shades."""
        return tuple(colour for colour in self.colours if difference(colour, self.colours[0]) < _ALIKE)


def read_glyph(name: str, markup: str) -> Glyph | None:
    """Read a glyph.

    Args:
        name: Its name.
        markup: An SVG document; nothing in it is trusted.

    Returns:
        The glyph, or None when it holds what shapes cannot say, such as masks: then it is not drawn rather than drawn wrong.

    Raises:
        SvgError: The SVG boundary refuses it.
    """
    from xml.etree import ElementTree as ET

    from limner.svg import clean  # it costs more than a glyph that is not wanted

    root = ET.fromstring(clean(markup).svg)  # noqa: S314 - cleaned a moment ago
    reader = _Reader(root)
    shapes = reader.shapes()
    if not shapes or len(shapes) > _MAX_SHAPES:
        return None
    areas: dict[str, float] = defaultdict(float)
    for shape in shapes:
        areas[shape.role] += shape.box.area
    coloured = sorted((role for role in areas if role != "ink"), key=lambda role: (-areas[role], role))
    return Glyph(name, tuple(shapes), geometry.around(shape.box for shape in shapes), tuple(coloured))


class _Reader:
    """Walks through a cleaned document."""

    def __init__(self, root: ET.Element) -> None:
        self._root = root
        self._paints = {
            element.get("id", ""): _average(element) for element in root.iter() if "Gradient" in element.tag
        }
        self._strange = any(
            element.tag.removeprefix(_NAMESPACE) in _REFUSED or element.get("clip-path") or element.get("mask")
            for element in root.iter()
        )

    def shapes(self) -> list[Shape]:
        if self._strange:
            return []
        return list(self._walk(self._root, IDENTITY, {"fill": _INK, "stroke": "none", "stroke-width": "1"}, 1.0))

    def _walk(self, element: ET.Element, by: Affine, style: dict[str, str], opacity: float) -> Iterator[Shape]:
        tag = element.tag.removeprefix(_NAMESPACE)
        if tag in _SILENT:
            return
        by = _transform(element.get("transform", "")).then(by)
        style = style | {k: element.attrib[k] for k in (*style, "fill-rule") if k in element.attrib}
        opacity *= float(element.get("opacity", "1")) * float(element.get("fill-opacity", "1"))
        path = _outline(tag, element)
        if path:
            yield from self._painted(by.path(path), style, opacity, by.factor)
        for child in element:
            yield from self._walk(child, by, style, opacity)

    def _painted(self, path: Path, style: dict[str, str], opacity: float, factor: float) -> Iterator[Shape]:
        fill, stroke = self._colour(style["fill"]), self._colour(style["stroke"])
        if fill and opacity:
            rule = style.get("fill-rule") == "evenodd"
            yield Shape(_nested(path) if rule else path, fill, opacity=opacity)
        if stroke and opacity:
            width = float((_NUMBER.findall(style["stroke-width"]) or ["1"])[0]) * factor
            yield Shape(path, stroke, width=width, opacity=opacity)

    def _colour(self, paint: str) -> str | None:
        """Return a colour, ``ink``, or None for nothing; of a gradient the middle."""
        if paint in {"none", "transparent"}:
            return None
        if paint.startswith("url("):
            return self._paints.get(paint[5:].split(")", maxsplit=1)[0])
        if _HEX.fullmatch(paint):
            return paint.lower()
        if short := _SHORT.fullmatch(paint):
            return "#" + "".join(2 * digit for digit in short.groups()).lower()
        return {"white": "#ffffff", "black": "#000000", "red": "#ff0000"}.get(paint, "ink")


def _average(gradient: ET.Element) -> str:
    stops = [stop.get("stop-color", "#000000") for stop in gradient]
    known = [stop for stop in stops if _HEX.fullmatch(stop)]
    return mix(known[0], known[-1]) if known else "ink"


def _transform(text: str) -> Affine:
    """Read the ``transform`` attribute (CSS Transforms 1, 8)."""
    whole = IDENTITY
    for name, inner in _CALL.findall(text):
        n = [float(value) for value in _NUMBER.findall(inner)]
        if name == "matrix":
            step = Affine(*n)
        elif name == "translate":
            step = Affine.move(n[0], n[1] if len(n) > 1 else 0)
        elif name == "scale":
            step = Affine.scale(n[0], n[-1])
        else:
            step = Affine.turn(n[0], about=(n[1], n[2]) if len(n) > 2 else (0, 0))
        whole = step.then(whole)
    return whole


def _outline(tag: str, element: ET.Element) -> Path:
    def number(name: str) -> float:
        return float((_NUMBER.findall(element.get(name, "0")) or ["0"])[0])

    if tag == "path":
        return _path(element.get("d", ""))
    if tag == "circle":
        return geometry.ellipse(number("cx"), number("cy"), number("r"), number("r"))
    if tag == "ellipse":
        return geometry.ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
    if tag == "rect":
        radius = number("rx") or number("ry")
        return geometry.rectangle(number("x"), number("y"), number("width"), number("height"), radius)
    if tag in {"polygon", "polyline"}:
        n = [float(value) for value in _NUMBER.findall(element.get("points", ""))]
        points = list(zip(n[::2], n[1::2], strict=False))
        return geometry.polygon(points, closed=tag == "polygon") if len(points) > 1 else ()
    if tag == "line":
        return geometry.polygon([(number("x1"), number("y1")), (number("x2"), number("y2"))], closed=False)
    return ()


def _path(data: str) -> Path:
    """Read path data with every command of SVG; arcs become curves."""
    from fontTools.pens.basePen import decomposeQuadraticSegment  # type: ignore[import-untyped]
    from fontTools.pens.recordingPen import RecordingPen  # type: ignore[import-untyped]
    from fontTools.svgLib.path import parse_path  # type: ignore[import-untyped]

    pen: Any = RecordingPen()
    parse_path(data, pen)
    out: list[Segment] = []
    x = y = 0.0
    for command, points in pen.value:
        if command in {"moveTo", "lineTo"}:
            ((x, y),) = points
            out.append(("M" if command == "moveTo" else "L", x, y))
        elif command == "curveTo":
            out.append(("C", *(v for point in points for v in point)))
            x, y = points[-1]
        elif command == "qCurveTo":
            for (qx, qy), (ex, ey) in decomposeQuadraticSegment(points):
                first = (x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3)
                out.append(("C", *first, ex + (qx - ex) * 2 / 3, ey + (qy - ey) * 2 / 3, ex, ey))
                x, y = ex, ey
        elif command == "closePath":
            out.append(("Z",))
    return tuple(out)


def subpaths(path: Path) -> list[Path]:
    """Return the closed outlines that a path consists of."""
    parts: list[list[Segment]] = []
    for segment in path:
        if segment[0] == "M" or not parts:
            parts.append([])
        parts[-1].append(segment)
    return [tuple(part) for part in parts if len(part) > 1]


def _nested(path: Path) -> Path:
    """Return a path of the even-odd rule as one of the non-zero rule: outlines within others turn the other way."""
    parts = subpaths(path)
    rings = [_corners(part) for part in parts]
    out: list[Segment] = []
    for i, part in enumerate(parts):
        x, y = rings[i][0]
        depth = sum(_inside(x, y, ring) for k, ring in enumerate(rings) if k != i)
        out += part if (_area(rings[i]) > 0) == (depth % 2 == 0) else _turned(part)
    return tuple(out)


def _corners(part: Path) -> list[Point]:
    """Return the ends of an outline's segments."""
    numbers: list[list[Any]] = [list(segment[1:]) for segment in part if len(segment) > 1]
    return [(n[-2], n[-1]) for n in numbers]


def _inside(x: float, y: float, ring: list[Point]) -> bool:
    within = False
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            within = not within
    return within


def _area(ring: list[Point]) -> float:
    return float(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True)))


def _turned(part: Path) -> list[Segment]:
    """Return an outline the other way round."""
    drawn: list[list[Any]] = [list(segment) for segment in part if segment[0] != "Z"]
    ends = _corners(part)
    out: list[Segment] = [("M", *ends[-1])]
    for i in range(len(drawn) - 1, 0, -1):
        if drawn[i][0] == "C":
            _, x1, y1, x2, y2, *_ = drawn[i]
            out.append(("C", x2, y2, x1, y1, *ends[i - 1]))
        else:
            out.append(("L", *ends[i - 1]))
    return [*out, ("Z",)]
