"""Whether anything is to be seen of a drawing: at a glance where its markup says so for certain, else by drawing it small."""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING

from limner._errors import SvgError
from limner._findings import Finding, Severity

if TYPE_CHECKING:
    from limner.svg._drawing import Drawing

__all__ = ["is_surely_seen", "look_at"]

_SIDE = 64
"""Pixels of the longer side at which a drawing is looked at."""
_VISIBLE = 8
"""Least opacity of a pixel that is seen, of 255."""
_WHITE = 250
"""Least of red, green and blue, of 255, where a colour is not seen on white paper."""
_LEAST_SHARE = 0.05
"""Least share of the canvas's sides that a shape has which is certain to be seen."""
_HINT = "ask again, say it otherwise, or take another model"
_ASIDE = re.compile(r"<(metadata|title|desc|defs)(?:\s[^<>]*)?>.*?</\1>", re.DOTALL)
_DOUBTFUL = re.compile(
    r"opacity|display|visibility|transform|clip-path|mask|filter|class=|style|<(?:symbol|clipPath|pattern|marker|switch|use)\b"
    r"|animat|<set\b|overflow|(?<!^)<svg\b"
)
"""What may hide, move or cut off a shape that comes after it."""
_SHAPE = re.compile(r"<(path|rect|circle|ellipse)((?:\s[\w:\-]+=\"[^\"]*\")*)\s*/?>")
_GROUND = re.compile(r"[Mm](-?[\d.]+)[ ,]?(-?[\d.]+)h([\d.]+)v([\d.]+)")
"""A rectangle, as the data of a path."""
_ATTRIBUTE = re.compile(r"([\w:\-]+)=\"([^\"]*)\"")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_STOP = re.compile(r" stop-color=\"(#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}))\"")
_FILL = re.compile(r"\sfill=")


def is_surely_seen(drawing: Drawing) -> bool:
    """Tell whether the markup shows at a glance that something is to be seen: most drawings begin with a coloured ground.

    Args:
        drawing: Any.

    Returns:
        False where only drawing it can tell.
    """
    svg = drawing.svg
    if "<style" in svg:
        return False
    if "<metadata" in svg or "<title" in svg or "<defs" in svg or "<desc" in svg:
        svg = _ASIDE.sub("", svg)
    found = _SHAPE.search(svg)
    if found is None or _DOUBTFUL.search(svg, 0, found.end()):
        return False
    attributes = dict(_ATTRIBUTE.findall(found[2]))
    fill = attributes.get("fill") or ("" if _FILL.search(svg, 0, found.start()) else "#000")
    return _is_coloured(fill, drawing.svg) and _is_within(found[1], attributes, drawing)


def _is_coloured(fill: str, svg: str) -> bool:
    """Tell whether a fill is a plain colour, or a gradient of nothing but those, and not white."""
    if fill.startswith("url(#"):
        start = svg.find(f'<linearGradient id="{fill[5:-1]}"')
        gradient = svg[start : svg.find("</linearGradient>", start)] if start >= 0 else ""
        colours = [] if "opacity" in gradient or "transform" in gradient.lower() else _STOP.findall(gradient)
        return bool(colours) and not any(map(_is_white, colours))
    return _COLOUR.fullmatch(fill) is not None and not _is_white(fill)


def _is_white(fill: str) -> bool:
    digits = fill[1:] if len(fill) > 4 else "".join(digit * 2 for digit in fill[1:])  # noqa: PLR2004 - #rgb
    return min(bytes.fromhex(digits)) >= _WHITE


def _is_within(name: str, attributes: dict[str, str], drawing: Drawing) -> bool:
    """Tell whether the middle of a shape of some size lies on the canvas."""
    left, top, width, height = drawing.view_box

    def number(key: str, whole: float) -> float:
        text = attributes.get(key, "0")
        return float(text.removesuffix("%")) * (whole / 100 if text.endswith("%") else 1)

    if name == "path":
        ground = _GROUND.match(attributes.get("d", ""))
        name, attributes = (
            "rect",
            dict(zip(("x", "y", "width", "height"), ground.groups(), strict=True)) if ground else {},
        )
    try:
        if name == "rect":
            across, down = number("width", width), number("height", height)
            x, y = number("x", width) + across / 2, number("y", height) + down / 2
        else:
            across = 2 * number("r" if name == "circle" else "rx", width)
            down = 2 * number("r" if name == "circle" else "ry", height)
            x, y = number("cx", width), number("cy", height)
    except ValueError:  # in units, or auto
        return False
    large = across >= _LEAST_SHARE * width and down >= _LEAST_SHARE * height
    return large and left <= x <= left + width and top <= y <= top + height


def look_at(drawing: Drawing) -> tuple[Finding, ...]:
    """Draw a drawing small, and say so where nothing is to be seen.

    What takes long to draw is not looked at, nor what moves, which may show itself later.

    Args:
        drawing: Any.

    Returns:
        ``svg.blank``, ``svg.white`` or ``svg.render``; nothing where all is well, or nothing can be told.
    """
    from limner.svg._render import is_quick

    if find_spec("resvg_py") is None or any(sign in drawing.svg for sign in ("<animate", "<set", "animation")):
        return ()
    if not is_quick(drawing.svg, _SIDE, _SIDE):
        return ()
    from limner.svg._picture import pixels
    from limner.svg._render import render_png

    wide = drawing.width >= drawing.height
    try:
        data = pixels(render_png(drawing, width=_SIDE if wide else None, height=None if wide else _SIDE))[2]
    except SvgError as error:
        return (Finding(Severity.WARNING, error.code, error.message, _HINT),)
    seen = [index for index, alpha in enumerate(data[3::4]) if alpha >= _VISIBLE]
    if not seen:
        return (Finding(Severity.WARNING, "svg.blank", "nothing is to be seen in the drawing", _HINT),)
    if all(min(data[4 * index : 4 * index + 3]) >= _WHITE for index in seen):
        message = "all that is drawn is white: on white paper nothing is to be seen"
        return (Finding(Severity.WARNING, "svg.white", message, _HINT),)
    return ()
