"""What a repaired drawing always has: a viewBox in which something is to be seen, and a size that agrees with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from limner.svg._clean import rebuild
from limner.svg._cleaner import Cleaner
from limner.svg._geometry import Box, boxes, union
from limner.svg._lengths import format_number, view_box
from limner.svg._root import XLINK, XMLNS

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing
    from limner.svg._limits import Limits

__all__ = ["fit", "normalise"]

_VIEW_BOX = re.compile(r" viewBox=\"([^\"]*)\"")
_SEEN = 0.3
"""Least share of the shapes whose middle must be inside the viewBox."""
_MARGIN = 0.04
_MAX_SIDE = 1e6
_LEAST = 0.01
_TOO_SMALL = 0.002
_MAX_BYTES = 1_000_000
_OWN_UNITS = re.compile(r" (?:filter|pattern)Units=\"userSpaceOnUse")


def normalise(drawing: Drawing, limits: Limits) -> Drawing:
    """Give a drawing a viewBox where it has none, or another where next to nothing of it lies inside.

    Args:
        drawing: Cleaned.
        limits: What it was cleaned with.

    Returns:
        The drawing itself where nothing is wrong with it.
    """
    written = _VIEW_BOX.search(drawing.svg, 0, drawing.svg.find(">"))
    has_box = written is not None and view_box(written[1]) is not None
    if drawing.size > _MAX_BYTES and has_box:
        return drawing
    found = boxes(drawing.svg)
    content = union(found)
    if content is None:
        return drawing
    if not has_box:
        box = _fitting(content, from_origin=True)
    elif _is_wrong(drawing.view_box, found):
        shapes = [one for one in found if not _covers(one, drawing.view_box)]
        box = _fitting(union(shapes) or content, from_origin=False)
    else:
        return drawing
    return rebuild(drawing.svg, limits, head={"view_box": box}, observations=drawing._observations)  # noqa: SLF001  of one family


def fit(cleaner: Cleaner, svg: str, found: list[Box]) -> tuple[Cleaner, str]:
    """Give a drawing without a viewBox one that fits its shapes, in time that does not depend on how much is in it.

    Args:
        cleaner: What was met.
        svg: What was written.
        found: The boxes of the shapes in it.

    Returns:
        The same, with the viewBox; as they were where nothing has an extent.
    """
    content = union(found)
    if content is None:
        return cleaner, svg
    fitted = Cleaner(cleaner.limits, {"view_box": _fitting(content, from_origin=True)})
    head, _, rest = svg.partition(">")
    whole = _OWN_UNITS.search(svg) is not None  # what those may be depends on the viewBox
    written = fitted.run(svg if whole else f"{head.removesuffix('/')}/>")
    for code, what, *_ in fitted.notes.observations():
        cleaner.notes.add(code, what)
    if whole:
        fitted.notes = cleaner.notes
        return fitted, written
    if XLINK in head:
        written = written.replace(XMLNS, XMLNS + XLINK, 1)
    cleaner.size, cleaner.view_box = fitted.size, fitted.view_box
    return cleaner, f"{written.removesuffix('/>')}{'/' if head.endswith('/') else ''}>{rest}"


def _covers(box: Box, view_box: tuple[float, float, float, float]) -> bool:
    left, top, width, height = view_box
    return box.left <= left and box.top <= top and box.right >= left + width and box.bottom >= top + height


def _is_wrong(view_box: tuple[float, float, float, float], found: list[Box]) -> bool:
    left, top, width, height = view_box
    shapes = [box for box in found if not _covers(box, view_box)]
    if not shapes:
        # Everything covers everything: a background and nothing else, or a drawing in other units than its viewBox.
        return all((box.right - box.left) > 20 * width and box.name != "rect" for box in found)
    seen = sum(
        left <= (box.left + box.right) / 2 <= left + width and top <= (box.top + box.bottom) / 2 <= top + height
        for box in shapes
    )
    if seen < _SEEN * len(shapes):
        return True
    content = union(found)
    return (
        content is not None
        and max((content.right - content.left) / width, (content.bottom - content.top) / height) < _TOO_SMALL
    )


def _fitting(content: Box, *, from_origin: bool) -> tuple[float, float, float, float]:
    """Return a viewBox for content: from the origin where that fits, as authors mean it, else with a margin around."""
    width, height = content.right - content.left, content.bottom - content.top
    if (
        width > 0
        and height > 0
        and from_origin
        and content.left >= 0
        and content.top >= 0
        and content.left <= width
        and content.top <= height
    ):
        # Symmetric: what is left free on one side is left free on the other.
        return 0.0, 0.0, _rounded(content.right + content.left), _rounded(content.bottom + content.top)
    margin = max(width, height) * _MARGIN or 1.0
    return (
        _rounded(content.left - margin),
        _rounded(content.top - margin),
        max(_rounded(min(width + 2 * margin, _MAX_SIDE)), _LEAST),
        max(_rounded(min(height + 2 * margin, _MAX_SIDE)), _LEAST),
    )


def _rounded(value: float) -> float:
    return float(format_number(round(value, 3)))
