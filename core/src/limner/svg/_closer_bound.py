"""The closer bound on what drawing costs: what is drawn how often, how much enlarged and on how many layers.

See :mod:`limner.svg._bound`.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from limner.svg import _rates as rates
from limner.svg._extents import transform
from limner.svg._lengths import length, view_box
from limner.svg._outline_bound import UNBOUNDED, Outline, Uncertain, close_outline_of, dash_length, outline_of
from limner.svg._rates import PIXEL, REACH, Cost
from limner.svg._steps import EACH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from limner.svg._document import Document, Reference

__all__ = ["LAYERED", "MASKED", "MAX_DASHES", "MOVED", "NO_LAYER", "PAINTS", "Closer", "translucent"]

LAYERED = frozenset({"opacity", "mix-blend-mode", "isolation"})
NO_LAYER = frozenset({"1", "1.0", "100%", "normal", "auto", "inherit", "none", "initial", "unset"})
MASKED = {
    "mask": rates.MASK, "mask-image": rates.MASK, "-webkit-mask": rates.MASK, "-webkit-mask-image": rates.MASK,
    "clip-path": rates.CLIP, "-webkit-clip-path": rates.CLIP,
}  # fmt: skip
MOVED = frozenset({"transform", "-webkit-transform", "scale", "rotate", "translate"})
PAINTS = frozenset({"fill", "stroke"})
_VIEWS = frozenset({"svg", "symbol"})
_NUMBER = re.compile(r"\d+\.?\d*|\.\d+", re.ASCII)
_PERCENT = re.compile(r"\s*(\d+\.?\d*)%\s*", re.ASCII)
_OPACITIES = frozenset({' fill-opacity="', ' stroke-opacity="'})
_OPAQUE_LENGTHS = (4, 7)
_NAMED = ("rgba", "hsla", "hwb", "lab", "lch", "color-mix", "color(", "var(")
_FUNCTION = re.compile(r"(?:rgb|hsl)\([^()]*(?:/|,[^,()]*,[^,()]*,)")
_HEXADECIMAL = re.compile(r"#(?:[\da-fA-F]{4}){1,2}\b")
_SHARE = 0.3
_PIECE = 4_000
"""Characters of outlines read between two pauses."""
_ELEMENT = 40
"""How many of those a shape stands for."""
_REMEMBERED = 200
_LONGEST_CHAIN = 120
"""Longer ones are cut by the cleaner (:mod:`limner.svg._references`)."""
_MAX_TIMES = 1e9
MAX_DASHES = 1e6
_OWN_BOX = "objectBoundingBox"


def _opaque(document: Document) -> bool:
    """Tell whether no fill lets through what is behind it."""
    different = set(document.out)
    sheet = "".join(document.sheets)
    if not different.isdisjoint(_OPACITIES) or "-opacity" in sheet or translucent(sheet):
        return False
    for part in different:
        if part.startswith(" style="):
            if "-opacity" in part or translucent(part):
                return False
        elif ("(" in part or (part.startswith("#") and len(part) not in _OPAQUE_LENGTHS)) and translucent(part):
            return False
    return True


def translucent(text: str) -> bool:
    """Tell whether a colour that a text names may let through what is behind it."""
    if any(sign in text for sign in _NAMED):
        return True
    return (("rgb(" in text or "hsl(" in text) and _FUNCTION.search(text) is not None) or _HEXADECIMAL.search(
        text
    ) is not None


class _Place(NamedTuple):
    """Where an element stands: what the elements around it add up to."""

    last: int
    scale: float
    layers: int
    stroked: bool
    width: float  # of strokes, in user units
    dash: float  # length of one, on average
    painted: bool  # with what something else defines
    hidden: bool
    inside: tuple[int, ...]
    """The numbers of the elements that are referred to, of those around it and itself."""


class _Reach(NamedTuple):
    """How often something is drawn, how much it is enlarged by what refers to it, and on how many layers more."""

    times: float
    ratio: float
    layers: int


class _Shape(NamedTuple):
    """One shape, or a container with a layer."""

    place: _Place
    tag: str
    attributes: dict[str, str]
    rate: float  # of its own layers, together
    own: int  # how many those are


class _View(NamedTuple):
    """A nested svg or symbol: its viewBox, and width and height as they are written."""

    box: tuple[float, float, float, float] | None
    sides: tuple[str | None, str | None]


class _Laid(NamedTuple):
    """A shape or layer as it is drawn."""

    shape: _Shape
    times: float
    scale: float
    layers: int
    surface: float
    side: float
    paint: float
    pen: tuple[float, float] | None  # width of the stroke and length of a dash, in user units


_Outlines = Callable[[str, dict[str, str], float], Outline]


class Closer:
    """The closer bound of one drawing: two passes over what was met, no more."""

    def __init__(
        self, document: Document, noted: dict[str, list[str]], drawing: list[Reference], width: float, height: float
    ) -> None:
        self.document = document
        self.drawing = drawing
        root = document.view_box
        self.views = {number: _view(given) for number, given in document.views.items()}
        self.viewport = (width, height) if root is None else tuple(
            max(box[side] for box in (root, *(view.box for view in self.views.values())) if box) for side in (2, 3)
        )  # fmt: skip
        self.scale = 1.0 if root is None else max(width / root[2], height / root[3])
        self.miter = max([4.0, *map(self._most, noted.get("stroke-miterlimit", ()))])
        self.dashed = "stroke-dasharray" in noted
        self.sources: dict[int, list[int]] = defaultdict(list)  # of each target: what refers to it
        self.places: dict[int, _Place] = {}
        self.outer: dict[int, float] = {}  # scale around each target
        self.shapes: list[_Shape] = []
        self.reached: dict[int, _Reach | None] = {}
        self.chain = 0  # how many references are being followed

    def _most(self, text: str) -> float:
        """Return a width in user units, at most."""
        if not _NUMBER.fullmatch(text.strip()):
            if (value := length(text)) is None or text.rstrip().endswith(("em", "ex", "ch")):
                raise Uncertain
            return abs(value)
        return float(text)

    def bounds(  # noqa: C901, PLR0912  one sum
        self, fixed: float, canvas: float, side: float, gradient: float, most: float
    ) -> Iterator[Cost | None]:
        """Add up what is drawn: first with no look at outlines; then what takes more than its share is looked at closely, and closer.

        Pauses are None.
        """
        using = [self.places[one.source] for one in self.drawing if one.name == "use"]
        stroked_everywhere, painted_everywhere = any(one.stroked for one in using), any(one.painted for one in using)
        widest = max((one.width for one in using), default=0.0)
        shortest = min((one.dash for one in using), default=UNBOUNDED)
        whole = REACH * REACH * canvas
        laid: list[_Laid] = []
        rough = fixed
        for at, shape in enumerate(self.shapes, 1):
            if at % EACH == 0:
                yield None
            place, tag, attributes, rate, own = shape
            times, ratio, layers = self._reach(place)
            if not times:
                continue
            layers += place.layers
            surface, wide = (whole, side * REACH) if layers else (canvas, side)
            paint = gradient if place.painted or painted_everywhere else rates.FILL
            stroked = place.stroked or stroked_everywhere
            pen = (max(place.width, widest), min(place.dash, shortest)) if stroked else None
            laid.append(_Laid(shape, times, place.scale * ratio, layers, surface, wide, paint, pen))
            if tag:
                data = attributes.get("d" if tag == "path" else "points", "")
                segments = (len(data) + data.count("z") + data.count("Z")) / 2 + 8
                spent = surface * (paint + rate) + segments * (rates.SEGMENT + wide * (rates.EDGE + rates.RUN))
                if stroked:
                    spent += surface * paint + segments * wide * (3 * rates.STROKE + 4 * rates.EDGE)
                    spent += 8 * segments * rates.SEGMENT
                rough += times * (spent + (1 + own) * rates.ELEMENT)
            else:
                rough += times * (rate * surface + own * rates.ELEMENT)
        for number, reached in self.reached.items():
            if reached:
                inside = self.document.ends.get(number, number) - number + 1
                fixed += reached.times * (rates.USE + rates.ELEMENT * inside)
        covered = [one.surface for one in laid]
        if not self.dashed:
            yield self._cost(rough + fixed, canvas, laid, covered)
        opaque = _opaque(self.document)
        share = _SHARE * most / max(1, len(laid))
        spent_each = [math.inf] * len(laid)
        read = 0
        for outlines in (outline_of, close_outline_of):
            for index, one in enumerate(laid):
                if spent_each[index] > share and (one.layers or outlines is outline_of):
                    read += _ELEMENT + len(one.shape.attributes.get("d", ""))
                    if read > _PIECE:
                        read = 0
                        yield None
                    if opaque and one.paint == rates.FILL:
                        one = one._replace(paint=rates.OPAQUE)  # noqa: PLW2901  it is
                    spent_each[index], covered[index] = self._laid(one, outlines)
            yield self._cost(fixed + sum(spent_each), canvas, laid, covered)

    @staticmethod
    def _cost(spent: float, canvas: float, laid: list[_Laid], covered: list[float]) -> Cost:
        layered, held = 0.0, 2 * canvas
        for one, pixels in zip(laid, covered, strict=True):
            _, _, _, rate, own = one.shape
            if own:
                held += own * pixels
                layered += one.times * (rate * min(pixels, canvas) + own * rates.ELEMENT)
        return Cost(spent, PIXEL * held, "svg", layered)

    def _laid(self, one: _Laid, outlines: _Outlines) -> tuple[float, float]:
        """Return what one shape or layer costs, and the pixels that it covers."""
        (_, tag, attributes, rate, own), times, scale, _, surface, wide, paint, pen = one
        if not tag:
            return times * (rate * surface + own * rates.ELEMENT), surface
        outline = outlines(tag, attributes, wide / scale if scale else 0.0)
        sides = outline.sides + (pen[0] * self.miter * 2 if pen else 0.0)
        reach = sides * scale + 2
        covered = min(surface, reach * reach)  # no power: those overflow
        spent = self._shape(outline, scale, surface, wide, covered, paint, pen)
        return times * (spent + rate * covered + own * rates.ELEMENT), covered

    @staticmethod
    def _shape(  # noqa: PLR0917  as the model has it
        outline: Outline,
        scale: float,
        surface: float,
        side: float,
        covered: float,
        paint: float,
        pen: tuple[float, float] | None,
    ) -> float:
        segments, around = outline.segments, outline.length * scale
        along = min(around, segments * side)
        spent = rates.ELEMENT + segments * rates.SEGMENT + covered * paint + along * rates.EDGE
        spent += min(along, covered) * rates.RUN
        if pen:
            wide = pen[0] * scale
            dashes = min(outline.length / pen[1], MAX_DASHES)
            segments += dashes
            spent += (
                dashes * rates.DASH + 8 * segments * rates.SEGMENT + min(around, 3 * segments * side) * rates.STROKE
            )
            spent += 4 * segments * min(2 * wide + 8, side) * rates.EDGE
            spent += min(surface, around * (wide + 2) + covered / 8, covered + around) * paint
        return spent

    def sweep(self, factor: float) -> Iterator[None]:  # noqa: C901, PLR0912, PLR0915  one kind of element after another
        """Go through all that was met in document order, with what is around it on a stack."""
        scale = self.scale * factor
        document = self.document
        ids, ends = document.ids, document.ends
        events: dict[int, list[tuple[str, str]]] = {number: [] for number, _, _ in document.drawn}
        for number, given in document.hidden.items():
            events.setdefault(number, [])
            if _OWN_BOX in given:
                raise Uncertain
        for number in document.views:
            events.setdefault(number, [])
        for number, name, value in document.noted:
            events.setdefault(number, []).append((name, value))
        for one in document.references:
            if one.name in PAINTS:
                events.setdefault(one.source, []).append(("paint", ""))
        for one in self.drawing:
            events.setdefault(one.source, []).append((one.name, ""))
            events.setdefault(ids[one.target], [])
            self.sources[ids[one.target]].append(one.source)
        shapes = {number: (tag, given) for number, tag, given in document.drawn}
        sheet = events.pop(0, [])
        stroked = any(value != "none" for name, value in sheet if name == "stroke")
        width = max([1.0, *(self._most(value) for name, value in sheet if name == "stroke-width")])
        dash = min([UNBOUNDED, *(dash_length(value) for name, value in sheet if name == "stroke-dasharray")])
        stack = [_Place(document.count, scale, 0, stroked, width, dash, False, False, ())]
        yield
        for at, number in enumerate(sorted(events), 1):
            if at % EACH == 0:
                yield
            while len(stack) > 1 and stack[-1].last < number:
                stack.pop()
            _, scale, layers, stroked, width, dash, painted, unseen, inside = stack[-1]
            last = ends.get(number, number)
            if number in self.sources:
                self.outer[number] = scale
                inside = (*inside, number)
            own, rate = 0, 0.0
            moved: list[str] = []
            strokes: list[str] = []
            widths: list[float] = []
            dashes: list[float] = []
            for name, value in events[number]:
                if name in MOVED:
                    moved.append(f"scale({value})" if name == "scale" else value if name.endswith("transform") else "")
                elif name in LAYERED:
                    if value not in NO_LAYER:
                        own += 1
                        rate += rates.LAYER
                elif name in MASKED:
                    own += 1
                    rate += MASKED[name]
                elif name == "stroke":
                    strokes.append(value)
                elif name == "stroke-width":
                    widths.append(width if value == "inherit" else self._most(value))
                elif name == "stroke-dasharray":
                    dashes.append(dash if value == "inherit" else dash_length(value))
                elif name == "paint":
                    painted = True
            if moved:
                norms = [_enlarged(value) for value in moved if value]
                scale *= norms[0] if len(moved) == len(norms) == 1 else math.prod(max(1.0, norm) for norm in norms)
            if strokes:
                stroked = any(value != "none" for value in strokes) or (stroked and bool(document.sheets))
            if widths:
                width = widths[0] if len(widths) == 1 and not document.sheets else max(width, *widths)
            if dashes:
                dash = dashes[0] if len(dashes) == 1 and not document.sheets else min(dash, *dashes)
            view = self.views.get(number)
            if view is not None and number > 1:
                own += 1
                rate += rates.CLIP
            unseen = unseen or number in document.hidden
            place = _Place(last, scale, layers + own, stroked, width, dash, painted, unseen, inside)
            self.places[number] = place
            tag, given = shapes.get(number, ("", []))
            if own or tag:
                self.shapes.append(_Shape(place, tag, dict(zip(given[::2], given[1::2], strict=True)), rate, own))
            if last > number:
                if view is not None:
                    place = place._replace(scale=scale * self._view_scale(view))
                stack.append(place)

    def _reach(self, place: _Place) -> _Reach:
        """Return how often what stands somewhere is drawn."""
        times, ratio, layers = (0.0, 0.0, 0) if place.hidden else (1.0, 1.0, 0)
        for target in place.inside:
            more = self.reached[target] if target in self.reached else self._refer(target)
            if more is None:
                raise Uncertain  # it leads back to itself
            times, ratio, layers = times + more.times, max(ratio, more.ratio), max(layers, more.layers)
        return _Reach(times, ratio, layers)

    def _refer(self, target: int) -> _Reach:
        """Return how often something is drawn by what refers to it."""
        self.reached[target] = None
        self.chain += 1
        if self.chain > _LONGEST_CHAIN:
            raise Uncertain
        times, ratio, layers = 0.0, 0.0, 0
        for source in self.sources[target]:
            place = self.places[source]
            more = self._reach(place)
            enlarged = place.scale * more.ratio
            if not self.outer[target]:
                raise Uncertain
            if target in self.views:
                view = self.views[target]
                own = self._view_scale(view)
                enlarged *= self._view_scale(view, self.document.uses.get(source)) / own if own else 1.0
            times += more.times
            ratio = max(ratio, enlarged / self.outer[target])
            layers = max(layers, more.layers + place.layers)
        if times > _MAX_TIMES:
            raise Uncertain
        self.chain -= 1
        found = self.reached[target] = _Reach(times, ratio, layers)
        return found

    def _view_scale(self, view: _View, user: list[str] | None = None) -> float:
        """Return by how much a viewBox enlarges what is inside, at most; see :meth:`Extents.view_scale`."""
        if view.box is None:
            return 1.0
        width, height = view.sides
        if user:
            given = dict(zip(user[::2], user[1::2], strict=True))
            width, height = given.get("width", width), given.get("height", height)
        return min(
            max(
                _side(width, self.viewport[0]) / view.box[2],
                _side(height, self.viewport[1]) / view.box[3],
            ),
            1e9,
        )


def _view(attributes: list[str]) -> _View:
    given = dict(zip(attributes[::2], attributes[1::2], strict=True))
    return _View(view_box(given.get("viewBox")), (given.get("width"), given.get("height")))


def _side(text: str | None, whole: float) -> float:
    """Return a width or height in user units, of which 100 % is the whole."""
    if text is None:
        return whole
    if text.isdecimal():
        return float(text)
    if percent := _PERCENT.fullmatch(text):
        return float(percent[1]) / 100 * whole
    found = length(text)
    if found is None or text.rstrip().endswith(("em", "ex", "ch")):
        raise Uncertain
    return abs(found)


def _enlarged(value: str) -> float:
    """Return by how much a transform enlarges, at most."""
    return _remembered(value) if len(value) <= _REMEMBERED else transform((value,))[1]


@lru_cache(maxsize=4_096)
def _remembered(value: str) -> float:
    return transform((value,))[1]
