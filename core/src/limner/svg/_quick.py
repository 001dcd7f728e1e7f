"""A bound on what drawing costs that is found without reading the drawing: by counting in its markup.

Most drawings are so small that even were every line of them to cross the whole picture, drawing them would take no time. Those
need no model of what they show. Where something is not bounded by what can be counted, there is no such bound.
"""

from __future__ import annotations

import math
import re
from collections import Counter

from limner.svg import _rates as rates
from limner.svg._lengths import numbers, view_box
from limner.svg._order import UNDRAWN
from limner.svg._outline import length_bound
from limner.svg._rates import PIXEL, REACH, Cost

__all__ = ["quick_bound"]

_UNCOUNTED = (
    "<filter", "filter:", 'filter="', '"filter"', "<pattern", "<marker", "<image", "<text", "<tref", "pathLength", "var(",
)  # fmt: skip
_BESIDE_NUMBERS = bytes(byte for byte in range(256) if chr(byte) not in " ,-.+\n\tMmLlHhVvCcSsQqTtAaZz")
"""What is in front of no number of path data, and no command; so in front of no segment."""
_REFERENCE = re.compile(r"(?:href=\"#|url\(['\"]?#)([^'\")]+)")
_GRADIENT = re.compile(r"<(?:linear|radial)Gradient\b[^<>]*? id=\"([^\"]*)\"")
_TAG = re.compile(r"<(/?)(\w+)((?:[^\"<>/]++|\"[^\"]*\")*+)(/?)>")  # a value may hold ``>``
_IDENT = re.compile(r" id=\"([^\"]*)\"")
_NOWHERE = "#"
"""In the place of an id: what is drawn only where something refers to it."""
_MOVING = frozenset({"animate", "animateMotion", "animateTransform", "set", "mpath"})
_FADED = re.compile(r" opacity=\"[^\"]*\"[^<>]*(?<!/)>((?:<(?:animate|set)\b[^<>]*/>)+)")
_LINE = re.compile(
    r"<(?:path|rect|circle|ellipse|line|polyline|polygon)(?: [\w:.-]+=\"[^\"]*\")*? stroke[\w-]*=\"[^\"]*\"(?: [\w:.-]+=\"[^\"]*\")*/>"
)
_LAYERED = ("opacity", "mask", "clip-path", "blend-mode", "isolation", "<svg ", "<symbol")
_UNLAYERED = ("-opacity", "<mask", "</mask", "mask-type", "#mask")
_CURVES = re.compile(r"[CcSsQq][\d\s,.+-]+")
_DATA = re.compile(r" d=\"([^\"]*)\"")
_SHEET = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL)
_SIZES = re.compile(r" (?:points|[rc]?[xy][12]?|r|width|height)=\"([^\"]*)\"")
_ENLARGING = ("scale", "matrix", "skew", "calc(", "objectBoundingBox")
_VIEW = re.compile(r"<svg\b[^<>]*? viewBox=\"([^\"]*)\"")
_WIDTHS = re.compile(r"stroke-width(?:=\"|\s*:\s*)?([^\";}]*)")
_DASHES = re.compile(r"dasharray(?:=\"|\s*:\s*)([^\";}]*)")
_ANIMATED_DASHES = re.compile(r"<[^<]*\"stroke-dasharray\"[^<]*")
_ANIMATED_VALUES = re.compile(r" (?:values|from|to|by)=\"([^\"]*)\"")
_LIST = re.compile(r"[\d.,\s-]*", re.ASCII)
_MUCH = 2_500.0
"""Milliseconds from which outlines are looked at more closely."""
_FEW = 100
_CEILING = 1e30


def quick_bound(markup: str, width: float, height: float, factor: float) -> Cost | None:  # noqa: PLR0915  one sum
    """Return what drawing costs at most, None where counting does not tell.

    Args:
        markup: A cleaned drawing.
        width: Its natural width in CSS pixels.
        height: Its natural height.
        factor: By how much it is enlarged.
    """
    whole = markup
    segments = _numbers(markup)
    markup = _DATA.sub("", markup)  # the larger part of most
    if any(sign in markup for sign in _UNCOUNTED):
        return None
    elements = markup.count("<") - markup.count("</")
    styling = 0.0
    if "<style" in markup:
        sheet = "".join(_SHEET.findall(markup))
        if "url(" in sheet or _layers(sheet) or _combines(sheet):
            return None
        rules = sheet.count("{") + sheet.count(",")
        styling = (rules * rules + rules * elements * (20 + elements // 100)) * rates.COMPARISON
    times = _times(markup)
    canvas = (width * factor + 2) * (height * factor + 2)
    side = max(width, height) * factor
    stops = markup.count("<stop")
    paint = rates.GRADIENT + rates.STOP * stops if "Gradient" in markup else rates.FILL
    painted = (elements - stops) * canvas * paint
    shapes = 8 * (markup.count("<rect") + markup.count("<circle") + markup.count("<ellipse"))
    segments += shapes
    along = segments * side
    stroked = "stroke" in markup
    dashed = "dasharray" in markup
    rate = rates.EDGE + rates.RUN + (3 * rates.STROKE if stroked else 0.0)
    across = side  # what a join or a dash is followed along
    dashes = 0.0
    if dashed or times * along * rate > _MUCH:
        segments -= _in_curves(whole)
        along = segments * side
        scale = _scale(markup, width * factor, height * factor, factor)
        across = min(2 * _widest(markup) * scale + 8, side)
    drawn = segments, along  # with a stroke
    if stroked and times * along * rate > _MUCH and "stroke" not in _LINE.sub("", markup):
        lines = "".join(_LINE.findall(whole))
        segments_of = _numbers(lines) + 8 * lines.count("<") - _in_curves(lines)
        drawn = segments_of, segments_of * side
    if dashed:
        data = _DATA.findall(whole)
        lengths = [length_bound(one) for one in data]
        dashes = (sum(lengths) + _sizes(markup)) / _dash(markup)
        if scale < _CEILING:
            near = sum(min(length * scale, _numbers(one) * side) for one, length in zip(data, lengths, strict=True))
            near += (_numbers(markup) + shapes) * side
            along = min(along, near)
            drawn = drawn[0], min(drawn[1], near)
    outlines = along * (rates.EDGE + rates.RUN) + segments * rates.SEGMENT
    if stroked:
        painted *= 2
        outlines += 3 * drawn[1] * rates.STROKE + dashes * rates.DASH
        outlines += (drawn[0] + dashes) * (4 * across * rates.EDGE + 8 * rates.SEGMENT)
    layers = _layers(markup) - 1  # the outermost svg is none
    if "<animate" in markup:  # what is faded has one layer, however often it is said
        layers -= sum(one.count('"opacity"') for one in _FADED.findall(markup) if "href" not in one)
    layered = layers * REACH * REACH * canvas
    spent = times * (elements * rates.ELEMENT + outlines + painted + layered * rates.MASK)
    return Cost(
        spent + styling + canvas * rates.CANVAS,
        PIXEL * (2 * canvas + times * layered),
        "svg",
        times * layered * rates.MASK,
    )


def _numbers(data: str) -> int:
    """Count numbers and commands, at most: by what is in front of one."""
    return len(data.encode().translate(None, _BESIDE_NUMBERS))


def _scale(markup: str, across: float, down: float, factor: float) -> float:
    """Return how many pixels a unit has anywhere, at most; none where more than the outermost viewBox tells."""
    if markup.count("<svg ") > 1 or markup.count("viewBox") > 1 or any(sign in markup for sign in _ENLARGING):
        return _CEILING
    view = _VIEW.match(markup)
    box = view_box(view[1]) if view else None
    if box is None:
        return _CEILING if "viewBox" in markup else factor
    return max(across / box[2], down / box[3])


def _plain(values: list[str]) -> bool:
    return all(map(_LIST.fullmatch, values))


def _widest(markup: str) -> float:
    """Return the largest width of a stroke in units, at most."""
    widths = _WIDTHS.findall(markup)
    if "" in widths or not _plain(widths):
        return _CEILING
    return max([1.0, *(abs(value) for width in widths for value in numbers(width))])


def _sizes(markup: str) -> float:
    """Return how long the outlines of all basic shapes are, at most."""
    found = _SIZES.findall(markup)
    if not _plain(found):
        return _CEILING
    lists = [numbers(one) for one in found]
    return sum((len(one) + 6) * sum(map(abs, one)) for one in lists)


def _dash(markup: str) -> float:
    """Return the length of a dash or gap, on average over one list of them, at least."""
    lists = _DASHES.findall(markup)
    for one in _ANIMATED_DASHES.findall(markup):
        lists += [value for values in _ANIMATED_VALUES.findall(one) for value in values.split(";")]
    lists = [one for one in lists if one not in ("none", "inherit")]
    if not _plain(lists):
        return 1 / _CEILING
    found = [[*map(abs, numbers(one))] for one in lists]
    return min((sum(one) / len(one) for one in found if any(one)), default=_CEILING)


def _in_curves(data: str) -> int:
    """Count what is no segment in curves, which have four numbers or more each, at least."""
    return _numbers("".join(_CURVES.findall(data))) * 3 // 4


def _layers(markup: str) -> int:
    return sum(map(markup.count, _LAYERED)) - sum(map(markup.count, _UNLAYERED))


def _combines(sheet: str) -> bool:
    """Tell whether a selector looks at more than one element, or a rule at anything beside."""
    selectors = [piece.rpartition("}")[2].strip() for piece in sheet.split("{")[:-1]]
    return any(sign in selector for selector in selectors for sign in " >+~&")


def _times(markup: str) -> float:  # noqa: C901  one pass over the tags
    """Return how often any element is drawn, at most."""
    found = Counter(_REFERENCE.findall(markup))
    for name in _GRADIENT.findall(markup):
        del found[name]
    if not found:
        return 1
    if len(found) > _FEW:
        # On the way to an element each target is passed at most once, by one of the references to it.
        return min(math.prod(1.0 + count for count in found.values()), _CEILING)
    within: dict[str, list[str]] = {name: [] for name in found}  # each place that it stands in or is referred to from
    stack = [""]
    for closing, tag, attributes, empty in _TAG.findall(markup):
        if closing:
            stack.pop()
            continue
        inside = stack[-1]
        if tag in UNDRAWN:
            inside = _NOWHERE
        if (ident := _IDENT.search(attributes)) and ident[1] in found:
            within[ident[1]].append(inside)
            inside = ident[1]
        if "#" in attributes and tag not in _MOVING:
            for name in _REFERENCE.findall(attributes):
                if name in found:
                    within[name].append(inside)
        if not empty:
            stack.append(inside)
    drawn = {"": 1.0, _NOWHERE: 0.0}

    def times(name: str) -> float:
        if name not in drawn:
            drawn[name] = _CEILING  # should it lead back
            drawn[name] = min(sum(map(times, within[name])), _CEILING)
        return drawn[name]

    return max(1.0, *map(times, found))
