"""A bound on what drawing costs that is found without reading the drawing: by counting in its markup.

Most drawings are so small that even were every line of them to cross the whole picture, drawing them would take no time. Those
need no model of what they show. Where something is not bounded by what can be counted, there is no such bound.
"""

from __future__ import annotations

import math
import re
from collections import Counter

from limner.svg import _rates as rates
from limner.svg._rates import PIXEL, REACH, Cost

__all__ = ["quick_bound"]

_UNCOUNTED = (
    "<filter", "filter:", 'filter="', '"filter"', "<pattern", "<marker", "<image", "<text", "<tref", "dasharray", "var(",
)  # fmt: skip
_BESIDE_NUMBERS = bytes(byte for byte in range(256) if chr(byte) not in " ,-.+\n\tMmLlHhVvCcSsQqTtAaZz")
"""What is in front of no number of path data, and no command; so in front of no segment."""
_REFERENCE = re.compile(r"(?:href=\"#|url\(['\"]?#)([^'\")]+)")
_GRADIENT = re.compile(r"<(?:linear|radial)Gradient\b[^<>]*? id=\"([^\"]*)\"")
_CLIP = re.compile(r"<(clipPath|mask)\b.*?</\1>", re.DOTALL)
_LAYERED = ("opacity", "mask", "clip-path", "blend-mode", "isolation", "<svg ", "<symbol")
_UNLAYERED = ("-opacity", "<mask", "</mask", "mask-type", "#mask")
_CURVES = re.compile(r"[CcSsQq][\d\s,.+-]+")
_DATA = re.compile(r" d=\"[^\"]*\"")
_SHEET = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL)
_MANY = 1_000
_FEW = 100
_CEILING = 1e30


def quick_bound(markup: str, width: float, height: float, factor: float) -> Cost | None:
    """Return what drawing costs at most, None where counting does not tell.

    Args:
        markup: A cleaned drawing.
        width: Its natural width in CSS pixels.
        height: Its natural height.
        factor: By how much it is enlarged.
    """
    segments = _numbers(markup)
    if segments > _MANY:  # a curve has four numbers or more
        curves = "".join(_CURVES.findall(markup))
        segments -= _numbers(curves) * 3 // 4
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
    segments += 8 * (markup.count("<rect") + markup.count("<circle") + markup.count("<ellipse"))
    along = segments * side
    stops = markup.count("<stop")
    paint = rates.GRADIENT + rates.STOP * stops if "Gradient" in markup else rates.FILL
    painted = (elements - stops) * canvas * paint
    outlines = along * (rates.EDGE + rates.RUN) + segments * rates.SEGMENT
    if "stroke" in markup:
        outlines += 3 * along * rates.STROKE + 4 * along * rates.EDGE + 8 * segments * rates.SEGMENT
        painted *= 2
    layers = _layers(markup) - 1  # the outermost svg is none
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


def _layers(markup: str) -> int:
    return sum(map(markup.count, _LAYERED)) - sum(map(markup.count, _UNLAYERED))


def _combines(sheet: str) -> bool:
    """Tell whether a selector looks at more than one element, or a rule at anything beside."""
    selectors = [piece.rpartition("}")[2].strip() for piece in sheet.split("{")[:-1]]
    return any(sign in selector for selector in selectors for sign in " >+~&")


def _times(markup: str) -> float:
    """Return how often any element is drawn, at most."""
    found = Counter(_REFERENCE.findall(markup))
    for name in _GRADIENT.findall(markup):
        del found[name]
    if not found:
        return 1
    if "<use" not in markup and markup.count("<clipPath") + markup.count("<mask") < _FEW:
        inside = [match[0] for match in _CLIP.finditer(markup)]
        if not any(
            one.count("<clipPath") + one.count("<mask") > 1 or any(name in found for name in _REFERENCE.findall(one))
            for one in inside
        ):
            return max(found.values())  # what clips is not clipped itself
    # On the way to an element each target is passed at most once, by one of the references to it.
    return min(math.prod(1.0 + count for count in found.values()), _CEILING)
