"""SVG out: short numbers, paths, definitions and the document.

Only what every renderer draws is written: paths, circles, ellipses, rectangles, groups, linear and radial gradients, clip
paths, and ``use`` of something in the same file. Text and identifiers are escaped here and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

from limner_sketch._canvas import Shape
from limner_sketch._geometry import Path

# What XML 1.0 does not allow (production 2). Told by what it allows, it would take ten times as long to be made.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WHITE = {9: "&#9;", 10: "&#10;", 13: "&#13;"}
"""White space that an attribute would not keep (XML 1.0, 3.3.3)."""
_NOT_NAME = re.compile(r"[^a-z0-9]+")


def number(value: float, digits: int = 1) -> str:
    """Write a number as briefly as its precision allows."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text in {"-0", "", "-"}:
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


class _Spaced(dict[int, str]):
    """Whole numbers of tenths (or other decimal units) as text that may follow another number.

    The same few thousand come again and again, so they are kept; not for ever, as sizes differ.
    """

    def __init__(self, digits: int) -> None:
        super().__init__()
        self.digits = digits

    def __missing__(self, value: int) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        text = number(value / 10**self.digits, self.digits)
        self[value] = text = text if text[0] == "-" else f" {text}"
        return text


_MOST_KEPT = 1 << 15
_SPACED: dict[int, _Spaced] = {}


def path_data(path: Path, digits: int = 1) -> str:
    """Write an outline as SVG path data with relative commands; rounding does not add up."""
    scale = 10**digits
    spaced = _SPACED.get(digits) or _SPACED.setdefault(digits, _Spaced(digits))
    out: list[str] = []
    x = y = start_x = start_y = 0
    last = ""
    for segment in path:
        command = segment[0]
        if command == "C":
            _, a, b, c, d, e, f = segment  # type: ignore[misc]
            x2, y2 = round(e * scale), round(f * scale)
            text = (
                f"{spaced[round(a * scale) - x]}{spaced[round(b * scale) - y]}{spaced[round(c * scale) - x]}"
                f"{spaced[round(d * scale) - y]}{spaced[x2 - x]}{spaced[y2 - y]}"
            )
            letter, x, y = "c", x2, y2
        elif command == "L":
            _, a, b = segment  # type: ignore[misc]
            x2, y2 = round(a * scale), round(b * scale)
            if x2 == x and y2 == y:
                continue
            if y2 == y:
                letter, text = "h", spaced[x2 - x]
            elif x2 == x:
                letter, text = "v", spaced[y2 - y]
            else:
                letter, text = "l", spaced[x2 - x] + spaced[y2 - y]
            x, y = x2, y2
        elif command == "M":
            _, a, b = segment  # type: ignore[misc]
            x, y = start_x, start_y = round(a * scale), round(b * scale)
            letter, text, last = "M", spaced[x] + spaced[y], ""
        else:
            out.append("z")
            x, y, last = start_x, start_y, "z"
            continue
        out.append(text if letter == last else letter + text.removeprefix(" "))
        last = letter
    return "".join(out)


def plain(text: str) -> str:
    """Return the text without characters that XML forbids."""
    return _FORBIDDEN.sub("", text)


def attribute(text: str) -> str:
    """Return the text as a quoted attribute value."""
    # As xml.sax.saxutils.quoteattr does, which brings an HTTP client along.
    value = escape(plain(text), quote=False).translate(_WHITE)
    if '"' not in value:
        return f'"{value}"'
    return f"'{value}'" if "'" not in value else '"{}"'.format(value.replace('"', "&quot;"))


class Document:
    """An SVG document in the making.

    Args:
        width: Width in user units.
        height: Height in user units.
        digits: Decimals of coordinates.
    """

    def __init__(self, width: int, height: int, *, digits: int = 1) -> None:
        self.width = width
        self.height = height
        self.digits = digits
        self.body: list[str] = []
        self.licences: set[str] = set()
        self.coarse = False  # whether small details are left out, as in pictures that are parts of one
        self.copies = True  # whether a definition may be shown again with ``use``
        self._defs: dict[str, str] = {}
        self._last: tuple[Path | None, int, str] = (None, 0, "")  # outline, decimals, data
        self._last_clip: tuple[Path | None, int, str] = (None, 0, "")  # outline, decimals, id
        self._counts: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._open_clip: str | None = None
        self._strokes = False

    # -- definitions ---------------------------------------------------------------------------------------------------

    def define(self, prefix: str, markup: str) -> str:
        """Keep a definition, once for equal markup, and return its id; ``{id}`` in the markup stands for the id."""
        if markup not in self._defs:
            self._counts[prefix] = count = self._counts.get(prefix, 0) + 1
            self._defs[markup] = f"{prefix}{count}"
        return self._defs[markup]

    def gradient(
        self,
        stops: list[tuple[float, str] | tuple[float, str, float]],
        *,
        ends: tuple[float, float, float, float] = (0, 0, 0, 1),
        absolute: bool = False,
    ) -> str:
        """Define a linear gradient.

        Args:
            stops: Offset 0..1, colour and, if it is not 1, opacity of each stop.
            ends: Start and end point: shares of the painted box, or user units when ``absolute``.
            absolute: Whether ``ends`` are user units.

        Returns:
            The paint, ``url(#…)``.
        """
        digits = self.digits if absolute else 3
        x1, y1, x2, y2 = (number(v, digits) for v in ends)
        units = ' gradientUnits="userSpaceOnUse"' if absolute else ""
        where = f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"{units}'
        markup = f'<linearGradient id="{{id}}" {where}>{_stops(stops)}</linearGradient>'
        return f"url(#{self.define('g', markup)})"

    def radial(
        self,
        stops: list[tuple[float, str] | tuple[float, str, float]],
        centre: tuple[float, float, float] = (0.5, 0.5, 0.5),
    ) -> str:
        """Define a radial gradient by centre and radius in shares of the painted box, and return the paint."""
        cx, cy, r = (number(v, 3) for v in centre)
        markup = f'<radialGradient id="{{id}}" cx="{cx}" cy="{cy}" r="{r}">{_stops(stops)}</radialGradient>'
        return f"url(#{self.define('g', markup)})"

    def clip(self, path: Path) -> str:
        """Define a clip path and return its id; shapes that follow each other are often cut to the same."""
        last, digits, name = self._last_clip
        if path is not last or digits != self.digits:
            name = self.define("c", f'<clipPath id="{{id}}"><path d="{self._data(path)}"/></clipPath>')
            self._last_clip = (path, self.digits, name)
        return name

    def _data(self, path: Path) -> str:
        """Return the data of an outline; what was drawn last is often what the next shape is cut to."""
        last, digits, data = self._last
        if path is not last or digits != self.digits:
            data = path_data(path, self.digits)
            self._last = (path, self.digits, data)
        return data

    # -- content -------------------------------------------------------------------------------------------------------

    def raw(self, markup: str) -> None:
        """Append markup that this package wrote itself."""
        self.close_clip()
        self.body.append(markup)

    def open(self, label: str | None = None, attributes: str = "") -> None:
        """Open a group; with a label it gets an id and an accessible name."""
        self.close_clip()
        named = ""
        if label:
            name = _NOT_NAME.sub("-", label.lower()).strip("-") or "object"
            self._names[name] = count = self._names.get(name, 0) + 1
            named = f' id="{name}{f"-{count}" if count > 1 else ""}" aria-label={attribute(label)}'
        self.body.append(f"<g{named}{' ' + attributes if attributes else ''}>")

    def close(self) -> None:
        """Close the group."""
        self.close_clip()
        self.body.append("</g>")

    @contextmanager
    def captured(self) -> Iterator[list[str]]:
        """Collect what is written meanwhile instead of putting it into the picture."""
        self.close_clip()
        before, self.body = self.body, []
        try:
            yield self.body
        finally:
            self.close_clip()
            self.body = before

    def close_clip(self) -> None:
        """End the run of shapes that share a clip."""
        if self._open_clip is not None:
            self.body.append("</g>")
            self._open_clip = None

    def path(
        self,
        path: Path,
        *,
        fill: str = "none",
        stroke: str | None = None,
        width: float = 0,
        opacity: float = 1,
        clip: Path | None = None,
        around: tuple[float, float, float, float] | None = None,
        extra: str = "",
    ) -> None:
        """Append an outline with its paint; shapes with one clip that follow each other share a group."""
        wanted = None if clip is None else self.clip(clip)
        if wanted != self._open_clip:
            self.close_clip()
            if wanted is not None:
                self.body.append(f'<g clip-path="url(#{wanted})">')
                self._open_clip = wanted
        paint = f' fill="{fill}"'
        if stroke:
            size = number(width, max(1, self.digits))
            paint += f' stroke="{stroke}" stroke-width="{size}"'
            self._strokes = True
        if opacity < 1:
            paint += f' opacity="{number(opacity, 2)}"'
        self.body.append(f"<{self._outline(path, around)}{paint}{extra}/>")

    def _outline(self, path: Path, around: tuple[float, float, float, float] | None) -> str:
        if around is None:
            return f'path d="{self._data(path)}"'
        cx, cy, rx, ry = (number(v, self.digits) for v in around)
        return (
            f'circle cx="{cx}" cy="{cy}" r="{rx}"' if rx == ry else f'ellipse cx="{cx}" cy="{cy}" rx="{rx}" ry="{ry}"'
        )

    def shape(self, shape: Shape, colour: str, *, stroke: str | None = None, width: float = 0) -> None:
        """Append a shape filled (or, if it is a stroke, drawn) with a colour, with an outline if one is given."""
        if shape.width:
            self.path(shape.path, stroke=colour, width=shape.width, opacity=shape.opacity, clip=shape.clip)
        else:
            self.path(
                shape.path,
                fill=colour,
                stroke=stroke,
                width=width,
                opacity=shape.opacity,
                clip=shape.clip,
                around=shape.round,
            )

    def render(self, title: str, description: str, *, size: tuple[int, int] | None = None) -> str:
        """Return the whole document; ``size`` is its width and height in pixels, by default those of its units."""
        self.close_clip()
        defs = "".join(markup.replace("{id}", name) for markup, name in self._defs.items())
        width, height = size or (self.width, self.height)
        # Every line has round ends and corners; said once, on the root, it is inherited.
        ends = ' stroke-linecap="round" stroke-linejoin="round"' if self._strokes else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{width}" height="{height}" role="img"{ends}>'
            f"<title>{escape(plain(title), quote=False)}</title><desc>{escape(plain(description), quote=False)}</desc>"
            f"{f'<defs>{defs}</defs>' if defs else ''}{''.join(self.body)}</svg>"
        )


def _stops(stops: list[tuple[float, str] | tuple[float, str, float]]) -> str:
    out = ""
    for offset, colour, *opacity in stops:
        seen = f' stop-opacity="{number(opacity[0], 2)}"' if opacity and opacity[0] < 1 else ""
        out += f'<stop offset="{number(offset, 3)}" stop-color="{colour}"{seen}/>'
    return out
