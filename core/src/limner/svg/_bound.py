"""Bounds on what drawing costs that are found without reading the drawing again: from what the cleaner met on its way.

Most drawings are so small that even were every line of them to cross the whole picture, drawing them would take no time. Those
need no model of what they show. For the others a closer bound follows what is drawn how often, how much enlarged and on how many
layers, with lengths taken by the digits of path data alone. What is bounded by neither has to ask the model
(:mod:`limner.svg._cost`); both bounds are at least what it says.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from limner.svg import _rates as rates
from limner.svg._extents import font_size, transform
from limner.svg._lengths import length, numbers, view_box
from limner.svg._outline import path_outline
from limner.svg._rates import PIXEL, REACH, Cost

if TYPE_CHECKING:
    from collections.abc import Iterator

    from limner.svg._document import Document, Reference

__all__ = ["TRANSLUCENT", "bounds"]

_LAYERED = frozenset({"opacity", "mix-blend-mode", "isolation"})
_NO_LAYER = frozenset({"1", "1.0", "100%", "normal", "auto", "inherit", "none", "initial", "unset"})
_MASKED = {
    "mask": rates.MASK, "mask-image": rates.MASK, "-webkit-mask": rates.MASK, "-webkit-mask-image": rates.MASK,
    "clip-path": rates.CLIP, "-webkit-clip-path": rates.CLIP,
}  # fmt: skip
_MOVED = frozenset({"transform", "-webkit-transform", "scale", "rotate", "translate"})
_PAINTS = frozenset({"fill", "stroke"})
_VIEWS = frozenset({"svg", "symbol"})
_COMBINES = re.compile(r"[\s>+~&]")
_LIST = re.compile(r"[\d.,\s-]*", re.ASCII)
_NUMBER = re.compile(r"\d+\.?\d*|\.\d+", re.ASCII)
_PERCENT = re.compile(r"\s*(\d+\.?\d*)%\s*", re.ASCII)
_OPACITIES = frozenset({' fill-opacity="', ' stroke-opacity="'})
_OPAQUE_LENGTHS = (4, 7)
TRANSLUCENT = re.compile(
    r"rgba|hsla|(?:rgb|hsl)\([^()]*(?:/|,[^,()]*,[^,()]*,)|hwb|lab|lch|color-mix|color\(|var\(|#(?:[\da-fA-F]{4}){1,2}\b"
)
"""Colours that may let through what is behind them."""
_UNBOUNDED = 1e30
_POINT = ord(".")
_DIGITS = bytes(48 if chr(byte) in "0123456789" else byte if byte == _POINT else 32 for byte in range(256))
_FIRST = bytes(
    ord("0" if chr(byte) == "0" else "1" if chr(byte) in "12" else "2") if chr(byte) in "0123456789" else digit
    for byte, digit in enumerate(_DIGITS)
)
_BESIDE_NUMBERS = bytes(byte for byte in range(256) if chr(byte) not in " ,-.+\n\tMmLlHhVvCcSsQqTtAaZz")
"""What is in front of no number of path data, and no command; so in front of no segment."""
_POWERS = [(b" " + b"0" * digits, 9.0 * 10 ** (digits - 1)) for digits in range(2, 8)]
_TOO_LONG = b" " + b"0" * 8
_ABSOLUTE = re.compile("[LHVCSQAMT]")
_START = re.compile(r"\s*+[Mm]\s*+-?[\d.]++(?:[\s,]++-?|-)[\d.]++\s*+[a-zA-Z]")
"""To one point, and no line from there."""
_RUNS = re.compile(r"[LHVCSQAMT][^a-zA-Z]*")
_NUMBERS = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_SHORT = 2_000
"""Characters of path data that is read number by number."""
_SHARE = 0.3
_MAX_SHAPES = 5_000
"""What has more is seldom judged by its parts: the model is as quick."""
_REMEMBERED = 200
_MAX_SOURCES = 20_000
_LONGEST_CHAIN = 120
"""Longer ones are cut by the cleaner (:mod:`limner.svg._references`)."""
_MAX_TIMES = 1e9
_MAX_DASHES = 1e6
_MIRRORED = re.compile(r"t[^a-zA-Z]*")
_CURVES = re.compile(r"[CcSsQq][\d\s,.+-]+")
_MANY = 100
_OWN_BOX = "objectBoundingBox"


def _opaque(document: Document) -> bool:
    """Tell whether no fill lets through what is behind it."""
    different = set(document.out)
    sheet = "".join(document.sheets)
    if not different.isdisjoint(_OPACITIES) or "-opacity" in sheet or TRANSLUCENT.search(sheet):
        return False
    for part in different:
        if part.startswith(" style="):
            if "-opacity" in part or TRANSLUCENT.search(part):
                return False
        elif ("(" in part or (part.startswith("#") and len(part) not in _OPAQUE_LENGTHS)) and TRANSLUCENT.search(part):
            return False
    return True


class _Uncertain(Exception):  # noqa: N818  no error: the model is asked instead
    """The bound does not tell."""


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


class _Outline(NamedTuple):
    segments: float
    length: float
    sides: float
    """Width and height of its box, together."""


def bounds(  # noqa: PLR0917  called once
    document: Document, markup: str, width: float, height: float, factor: float, most: float
) -> Iterator[Cost]:
    """Yield what drawing costs at most, the second time more closely; nothing where only the model can tell.

    Args:
        document: What the cleaner met.
        markup: What it wrote.
        width: The natural width in CSS pixels.
        height: The natural height.
        factor: By how much it is enlarged.
        most: Milliseconds that it may take: what is far below is not looked at closely.
    """
    if document.modelled or any("var(" in value for _, _, value in document.noted):
        return
    sheet = "".join(document.sheets)
    if sheet and (any(one.name not in _PAINTS for _, one in document.sheet_values) or _combines(sheet)):
        return
    rules = sheet.count("{") + sheet.count(",")
    elements = document.count
    canvas = (width * factor + 2) * (height * factor + 2)
    fixed = canvas * rates.CANVAS + elements * rates.ELEMENT
    fixed += (rules * rules + rules * elements * (20 + elements // 100)) * rates.COMPARISON
    drawing = [
        one for one in document.references if (one.name == "use" or one.name in _MASKED) and one.target in document.ids
    ]
    painted = [one.source for one in document.references if one.name in _PAINTS]
    gradient = rates.GRADIENT + rates.STOP * markup.count("<stop") if painted else rates.FILL
    noted: dict[str, list[str]] = defaultdict(list)
    for _, name, value in document.noted:
        noted[name].append(value)
    side = max(width, height) * factor
    if len(drawing) > _MAX_SOURCES:
        return
    try:
        dashes = _dashes(document, noted["stroke-dasharray"]) if "stroke-dasharray" in noted else 0.0
        box = document.view_box
        scale = factor * (max(width / box[2], height / box[3]) if box else 1.0)
        yield _crude(document, markup, drawing, painted, dashes, fixed, canvas, side, gradient, scale)
        if len(document.drawn) > _MAX_SHAPES or document.spans:
            return
        closer = _Closer(document, noted, drawing, width, height)
        closer.sweep(factor)
        yield from closer.bounds(fixed, canvas, side, gradient, most)
    except _Uncertain:
        return


def _combines(sheet: str) -> bool:
    """Tell whether a selector looks at more than one element, or a rule at anything beside."""
    selectors = [piece.rpartition("}")[2].strip() for piece in sheet.split("{")[:-1]]
    return any(map(_COMBINES.search, selectors))


def _crude(  # noqa: PLR0917  one sum
    document: Document,
    markup: str,
    drawing: list[Reference],
    painted: list[int],
    dashes: float,
    fixed: float,
    canvas: float,
    side: float,
    gradient: float,
    scale: float,
) -> Cost:
    """Let each line cross the whole picture, and each shape and layer cover it."""
    shapes = {number: sum(map(len, given)) / 2 + 8 for number, _, given in document.drawn}  # segments
    closed = (markup.count("z") + markup.count("Z")) / 2
    # What is not said of a shape itself may hold for all of them.
    stroked = {number for number, name, value in document.noted if name == "stroke" and value != "none"}
    if not stroked <= shapes.keys():
        stroked = set(shapes)
    fills = len(set(painted)) if shapes.keys() >= set(painted) else len(shapes)
    clips, masks = len(document.views), sum(one.name in _MASKED for one in drawing)
    groups = len(
        {(number, name) for number, name, value in document.noted if name in _LAYERED and value not in _NO_LAYER}
    )
    layers = clips + masks + groups
    laid = clips * rates.CLIP + masks * rates.MASK + groups * rates.LAYER
    times = 1.0
    if drawing:  # on the way to an element each target is passed at most once, by one of the references to it
        hidden = {ident for ident, number in document.ids.items() if number in document.hidden}
        for target, count in Counter(one.target for one in drawing).items():
            times *= count if target in hidden else count + 1
    surface = canvas
    if laid:
        surface, side = REACH * REACH * canvas, REACH * side
    segments = sum(shapes.values()) + closed
    along = segments * side
    spent = (
        document.count * rates.ELEMENT
        + len(document.uses) * rates.USE
        + segments * rates.SEGMENT
        + along * (rates.EDGE + rates.RUN)
    )
    spent += surface * (len(shapes) * rates.FILL + fills * (gradient - rates.FILL))
    if stroked:
        segments = sum(map(shapes.__getitem__, stroked)) + closed
        spent += surface * len(stroked) * gradient + 3 * segments * side * rates.STROKE + dashes * rates.DASH
        spent += (segments + dashes) * (4 * side * rates.EDGE + 8 * rates.SEGMENT)
    if document.spans:
        spent += _text(document, surface, side, gradient, scale)
    spent += surface * laid + layers * rates.ELEMENT
    held = PIXEL * (2 * canvas + times * layers * surface)
    return Cost(fixed + times * spent, held, "svg", times * (canvas * laid + layers * rates.ELEMENT))


def _text(document: Document, surface: float, side: float, paint: float, scale: float) -> float:
    """Return what text costs at most; where it may be enlarged, each line of each letter crosses the whole picture."""
    characters = document.text_length
    sizes: dict[str, list[str]] = defaultdict(list)
    for _, name, value in document.noted:
        sizes[name].append(value)
    enlarged = document.views or not _MOVED.isdisjoint(sizes)
    around = _UNBOUNDED if enlarged else rates.GLYPH_LENGTH * font_size(sizes) * scale * characters
    lines = rates.GLYPH_SEGMENTS * characters
    spent = document.spans * rates.SPAN + characters * (rates.CHARACTER + characters * rates.PAIR)
    spent += lines * rates.SEGMENT + 3 * (
        min(around, lines * side) * rates.EDGE + min(around, lines * side, surface) * rates.RUN
    )
    return spent + surface * max(document.spans, characters / 10) * paint


def _dashes(document: Document, lists: list[str]) -> float:
    """Return into how many dashes all outlines fall together, at most."""
    shortest = min(map(_dash, lists))
    if document.spans:
        raise _Uncertain
    if shortest == _UNBOUNDED:
        return 0.0
    found = 0.0
    lengths = document.lengths
    for number, tag, given in document.drawn:
        if number not in lengths:
            lengths[number] = _outline(tag, dict(zip(given[::2], given[1::2], strict=True)), _UNBOUNDED).length
        found += min(lengths[number] / shortest, _MAX_DASHES)
    return found


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


_Outlines = Callable[[str, dict[str, str], float], _Outline]


class _Closer:
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
                raise _Uncertain
            return abs(value)
        return float(text)

    def bounds(  # noqa: C901  one sum
        self, fixed: float, canvas: float, side: float, gradient: float, most: float
    ) -> Iterator[Cost]:
        """Add up what is drawn: first with no look at outlines; then what takes more than its share is looked at closely, and closer."""
        using = [self.places[one.source] for one in self.drawing if one.name == "use"]
        stroked_everywhere, painted_everywhere = any(one.stroked for one in using), any(one.painted for one in using)
        widest = max((one.width for one in using), default=0.0)
        shortest = min((one.dash for one in using), default=_UNBOUNDED)
        whole = REACH * REACH * canvas
        laid: list[_Laid] = []
        rough = fixed
        for shape in self.shapes:
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
        for outlines in (_outline, _closely):
            for index, one in enumerate(laid):
                if spent_each[index] > share and (one.layers or outlines is _outline):
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
        outline: _Outline,
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
            dashes = min(outline.length / pen[1], _MAX_DASHES)
            segments += dashes
            spent += (
                dashes * rates.DASH + 8 * segments * rates.SEGMENT + min(around, 3 * segments * side) * rates.STROKE
            )
            spent += 4 * segments * min(2 * wide + 8, side) * rates.EDGE
            spent += min(surface, around * (wide + 2) + covered / 8, covered + around) * paint
        return spent

    def sweep(self, factor: float) -> None:  # noqa: C901, PLR0912, PLR0915  one kind of element after another
        """Go through all that was met in document order, with what is around it on a stack."""
        scale = self.scale * factor
        document = self.document
        ids, ends = document.ids, document.ends
        events: dict[int, list[tuple[str, str]]] = {number: [] for number, _, _ in document.drawn}
        for number, given in document.hidden.items():
            events.setdefault(number, [])
            if _OWN_BOX in given:
                raise _Uncertain
        for number in document.views:
            events.setdefault(number, [])
        for number, name, value in document.noted:
            events.setdefault(number, []).append((name, value))
        for one in document.references:
            if one.name in _PAINTS:
                events.setdefault(one.source, []).append(("paint", ""))
        for one in self.drawing:
            events.setdefault(one.source, []).append((one.name, ""))
            events.setdefault(ids[one.target], [])
            self.sources[ids[one.target]].append(one.source)
        shapes = {number: (tag, given) for number, tag, given in document.drawn}
        sheet = events.pop(0, [])
        stroked = any(value != "none" for name, value in sheet if name == "stroke")
        width = max([1.0, *(self._most(value) for name, value in sheet if name == "stroke-width")])
        dash = min([_UNBOUNDED, *(_dash(value) for name, value in sheet if name == "stroke-dasharray")])
        stack = [_Place(document.count, scale, 0, stroked, width, dash, False, False, ())]
        for number in sorted(events):
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
                if name in _MOVED:
                    moved.append(f"scale({value})" if name == "scale" else value if name.endswith("transform") else "")
                elif name in _LAYERED:
                    if value not in _NO_LAYER:
                        own += 1
                        rate += rates.LAYER
                elif name in _MASKED:
                    own += 1
                    rate += _MASKED[name]
                elif name == "stroke":
                    strokes.append(value)
                elif name == "stroke-width":
                    widths.append(width if value == "inherit" else self._most(value))
                elif name == "stroke-dasharray":
                    dashes.append(dash if value == "inherit" else _dash(value))
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
                raise _Uncertain  # it leads back to itself
            times, ratio, layers = times + more.times, max(ratio, more.ratio), max(layers, more.layers)
        return _Reach(times, ratio, layers)

    def _refer(self, target: int) -> _Reach:
        """Return how often something is drawn by what refers to it."""
        self.reached[target] = None
        self.chain += 1
        if self.chain > _LONGEST_CHAIN:
            raise _Uncertain
        times, ratio, layers = 0.0, 0.0, 0
        for source in self.sources[target]:
            place = self.places[source]
            more = self._reach(place)
            enlarged = place.scale * more.ratio
            if not self.outer[target]:
                raise _Uncertain
            if target in self.views:
                view = self.views[target]
                own = self._view_scale(view)
                enlarged *= self._view_scale(view, self.document.uses.get(source)) / own if own else 1.0
            times += more.times
            ratio = max(ratio, enlarged / self.outer[target])
            layers = max(layers, more.layers + place.layers)
        if times > _MAX_TIMES:
            raise _Uncertain
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
        raise _Uncertain
    return abs(found)


def _enlarged(value: str) -> float:
    """Return by how much a transform enlarges, at most."""
    return _remembered(value) if len(value) <= _REMEMBERED else transform((value,))[1]


@lru_cache(maxsize=4_096)
def _remembered(value: str) -> float:
    return transform((value,))[1]


def _closely(tag: str, attributes: dict[str, str], side: float) -> _Outline:
    """Return the outline of a shape, read number by number where it is not long: layers reach beyond the canvas."""
    data = attributes.get("d", "")
    if tag != "path" or len(data) > _SHORT:
        return _outline(tag, attributes, side)
    segments, long, (left, top, right, bottom) = path_outline(data)
    return _Outline(segments, long, max(0.0, right - left + bottom - top))


def _dash(text: str) -> float:
    """Return the length of a dash or gap, on average over one list of them, at least."""
    if text in ("none", "inherit"):
        return _UNBOUNDED
    if not _LIST.fullmatch(text):
        raise _Uncertain
    found = [abs(value) for value in numbers(text)]
    return sum(found) / len(found) if any(found) else _UNBOUNDED


def _outline(tag: str, attributes: dict[str, str], side: float) -> _Outline:
    """Return the outline of a shape, at most.

    Args:
        tag: Its kind.
        attributes: As they were given.
        side: The longer side of the canvas in the shape's units.
    """
    if tag == "path":
        return _path(attributes.get("d", ""), side)
    if tag in ("polyline", "polygon"):
        points = attributes.get("points", "")
        count = _count(points) + 2
        long = 4 * count * _largest(points)
        return _Outline(count, long, long)
    if tag == "rect":
        around = 2 * (_length(attributes, "width") + _length(attributes, "height"))
        return _Outline(8, around, around / 2)
    if tag == "circle":
        across = 2 * _length(attributes, "r")
        return _Outline(8, math.pi * across, 2 * across)
    if tag == "ellipse":
        across = 2 * max(_length(attributes, "rx"), _length(attributes, "ry"))
        return _Outline(8, math.pi * across, 2 * across)
    long = sum(_length(attributes, name) for name in ("x1", "y1", "x2", "y2"))  # a line, there and back
    return _Outline(2, 2 * long, long)


def _length(attributes: dict[str, str], name: str) -> float:
    text = attributes.get(name)
    if text is None:
        return 0.0
    if text.isdecimal():
        return float(text)
    value = length(text)
    if value is None or text.rstrip().endswith(("em", "ex", "ch")):
        return _UNBOUNDED
    return abs(value)


def _count(data: str) -> int:
    """Count numbers and commands, at most: by what is in front of one."""
    return len(data.encode().translate(None, _BESIDE_NUMBERS)) + 1


def _largest(data: str) -> float:
    """Return a power of ten above every number."""
    if "e" in data or "E" in data:
        return _UNBOUNDED
    digits = b" " + data.encode().translate(_DIGITS)
    if _TOO_LONG in digits:
        return _UNBOUNDED
    return next((10.0 * power / 9.0 for sign, power in reversed(_POWERS) if sign in digits), 10.0)


def _sum(data: str) -> float:
    """Return a bound of all numbers together, by how many digits each has before the point, and the first of them."""
    if "e" in data or "E" in data:
        return _UNBOUNDED
    raw = b" " + data.encode()
    first = raw.translate(_FIRST)
    total = float(first.count(b".") + first.count(b" 0") + 3 * first.count(b" 1") + 10 * first.count(b" 2"))
    digits = raw.translate(_DIGITS)
    for sign, power in _POWERS:
        found = digits.count(sign)
        if not found:
            return total
        total += power * found
    return _UNBOUNDED if _TOO_LONG in digits else total


def _path(data: str, side: float) -> _Outline:
    """Return the outline of path data, at most: relative commands reach no further than their numbers together.

    A line is as long as its numbers together, the control points of a curve twice that, mirrored ones twice more; an arc is two pi
    as long as its radii, or pi times the way to its end. What closes an outline is no longer than the outline. Where it goes to
    points of the canvas it goes from one end of all those to the other, at most.
    """
    count = _count(data)
    start = _START.match(data)
    relative = data[start.end() - 1 :] if start else data
    points: list[float] = []
    if _ABSOLUTE.search(relative):
        points = [*map(float, _NUMBERS.findall("".join((start[0] if start else "", *_RUNS.findall(relative)))))]
        relative = _RUNS.sub(" ", relative)
    total = _sum(relative)
    if "a" in data or "A" in data:
        long, sides = 9 * total, 6 * total
    elif "s" in data or "S" in data:
        long, sides = 5 * total, 3 * total
    else:
        long, sides = (3 if "c" in data or "q" in data else 2) * total, total
    if "t" in data:
        most = max(_count(run) for run in _MIRRORED.findall(data))  # each control point mirrors the one before
        long, sides = long + 2 * (most + 2) * total, sides + 4 * total
    if points:
        span = max(points) - min(points) + 2 * sides
        if "A" in data or "S" in data:
            span = 9 * (span + sum(map(abs, points)))
        long, sides = long + 2 * len(points) * span, 2 * span
    if "T" in data:
        long = sides = _UNBOUNDED
    if count * side < long and count > _MANY:
        count -= _count("".join(_CURVES.findall(data))) * 3 // 4
    return _Outline(count, long, sides)
