"""Bounds on what drawing costs that are found without reading the drawing again: from what the cleaner met on its way.

Most drawings are so small that even were every line of them to cross the whole picture, drawing them would take no time. Those
need no model of what they show. For the others a closer bound follows what is drawn how often, how much enlarged and on how many
layers, with lengths taken by the digits of path data alone. What is bounded by neither has to ask the model
(:mod:`limner.svg._cost`); both bounds are at least what it says.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from limner.svg import _rates as rates
from limner.svg._closer_bound import LAYERED, MASKED, MAX_DASHES, MOVED, NO_LAYER, PAINTS, Closer
from limner.svg._extents import font_size
from limner.svg._outline_bound import UNBOUNDED, Uncertain, dash_length, outline_of
from limner.svg._rates import PIXEL, REACH, Cost
from limner.svg._steps import EACH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from limner.svg._document import Document, Reference
    from limner.svg._steps import Steps

__all__ = ["bounds"]

_COMBINES = re.compile(r"[\s>+~&]")
_MAX_SHAPES = 5_000
"""What has more is seldom judged by its parts: the model is as quick."""
_MAX_SOURCES = 20_000


def bounds(  # noqa: PLR0917  called once
    document: Document, markup: str, width: float, height: float, factor: float, most: float
) -> Iterator[Cost | None]:
    """Yield what drawing costs at most, the second time more closely, and None at each pause; nothing where only the model can tell.

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
    if sheet and (any(one.name not in PAINTS for _, one in document.sheet_values) or _combines(sheet)):
        return
    rules = sheet.count("{") + sheet.count(",")
    elements = document.count
    canvas = (width * factor + 2) * (height * factor + 2)
    fixed = canvas * rates.CANVAS + elements * rates.ELEMENT
    fixed += (rules * rules + rules * elements * (20 + elements // 100)) * rates.COMPARISON
    drawing = [
        one for one in document.references if (one.name == "use" or one.name in MASKED) and one.target in document.ids
    ]
    painted = [one.source for one in document.references if one.name in PAINTS]
    gradient = rates.GRADIENT + rates.STOP * markup.count("<stop") if painted else rates.FILL
    noted: dict[str, list[str]] = defaultdict(list)
    for _, name, value in document.noted:
        noted[name].append(value)
    side = max(width, height) * factor
    if len(drawing) > _MAX_SOURCES:
        return
    try:
        dashes = (yield from _dashes(document, noted["stroke-dasharray"])) if "stroke-dasharray" in noted else 0.0
        box = document.view_box
        scale = factor * (max(width / box[2], height / box[3]) if box else 1.0)
        yield _crude(document, markup, drawing, painted, dashes, fixed, canvas, side, gradient, scale)
        if len(document.drawn) > _MAX_SHAPES or document.spans:
            return
        yield None
        closer = Closer(document, noted, drawing, width, height)
        yield from closer.sweep(factor)
        yield from closer.bounds(fixed, canvas, side, gradient, most)
    except Uncertain:
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
    clips, masks = len(document.views), sum(one.name in MASKED for one in drawing)
    groups = len(
        {(number, name) for number, name, value in document.noted if name in LAYERED and value not in NO_LAYER}
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
    enlarged = document.views or not MOVED.isdisjoint(sizes)
    around = UNBOUNDED if enlarged else rates.GLYPH_LENGTH * font_size(sizes) * scale * characters
    lines = rates.GLYPH_SEGMENTS * characters
    spent = document.spans * rates.SPAN + characters * (rates.CHARACTER + characters * rates.PAIR)
    spent += lines * rates.SEGMENT + 3 * (
        min(around, lines * side) * rates.EDGE + min(around, lines * side, surface) * rates.RUN
    )
    return spent + surface * max(document.spans, characters / 10) * paint


def _dashes(document: Document, lists: list[str]) -> Steps[float]:
    """Return into how many dashes all outlines fall together, at most."""
    shortest = min(map(dash_length, lists))
    if document.spans:
        raise Uncertain
    if shortest == UNBOUNDED:
        return 0.0
    found = 0.0
    lengths = document.lengths
    for number, tag, given in document.drawn:
        if number not in lengths:
            if len(lengths) % EACH == EACH - 1:
                yield
            lengths[number] = outline_of(tag, dict(zip(given[::2], given[1::2], strict=True)), UNBOUNDED).length
        found += min(lengths[number] / shortest, MAX_DASHES)
    return found
