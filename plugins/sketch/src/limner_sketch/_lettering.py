"""Words as outlines of free fonts (SIL Open Font License 1.1), so that a picture looks alike everywhere."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from html import escape
from importlib.resources import files
from threading import Lock
from typing import Any, Literal, TypeAlias

from limner_sketch._colour import mix
from limner_sketch._emit import Document, attribute, number, path_data, plain
from limner_sketch._geometry import Affine, Path, Segment

Font: TypeAlias = Literal["round", "sans", "medium", "light", "serif", "book", "elegant", "hand"]

_FILES: dict[Font, tuple[str, str]] = {
    "round": ("font_fredoka_one", "FredokaOne-Regular.ttf"),
    "sans": ("font_manrope", "Manrope-ExtraBold.ttf"),
    "medium": ("font_manrope", "Manrope-SemiBold.ttf"),
    "light": ("font_manrope", "Manrope-Regular.ttf"),
    "serif": ("font_source_serif_pro", "SourceSerifPro-Bold.ttf"),
    "book": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "elegant": ("font_source_serif_pro", "SourceSerifPro-It.ttf"),
    "hand": ("font_amatic_sc", "AmaticSC-Bold.ttf"),
}
LICENCE = "OFL-1.1"


@cache
def _font(name: Font) -> Any:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    package, file = _FILES[name]
    with files(package).joinpath("files", file).open("rb") as stream:
        return TTFont(stream, lazy=False)


_READING = Lock()


@lru_cache(4096)
def _glyph(name: Font, character: str) -> tuple[Path, float] | None:
    """Return outline and advance of a character, as :func:`_outline` does."""
    with _READING:  # fontTools reads a table when it is first asked for, and another thread would see half of it
        return _outline(name, character)


def _outline(name: Font, character: str) -> tuple[Path, float] | None:
    """Return outline (y down, one unit per em) and advance of a character; None when the font has none."""
    from fontTools.pens.basePen import decomposeQuadraticSegment  # type: ignore[import-untyped]
    from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]

    font = _font(name)
    glyph = font.getBestCmap().get(ord(character))
    if glyph is None:
        return None
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    k = 1 / font["head"].unitsPerEm
    out: list[Segment] = []
    x = y = 0.0
    for command, given in pen.value:
        points = given
        if command in {"moveTo", "lineTo"}:
            ((x, y),) = points
            out.append(("M" if command == "moveTo" else "L", x * k, -y * k))
        elif command == "curveTo":
            numbers = [v for px, py in points for v in (px * k, -py * k)]
            out.append(("C", *numbers))
            x, y = points[-1]
        elif command == "qCurveTo":
            if points[-1] is None:
                # A contour of off-curve points only: it begins halfway between the last and the first.
                (fx, fy), (lx, ly) = points[0], points[-2]
                x, y = (fx + lx) / 2, (fy + ly) / 2
                out.append(("M", x * k, -y * k))
                points = (*points[:-1], (x, y))
            for (qx, qy), (ex, ey) in decomposeQuadraticSegment(points):
                first = (x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3)
                second = (ex + (qx - ex) * 2 / 3, ey + (qy - ey) * 2 / 3)
                out.append(("C", first[0] * k, -first[1] * k, second[0] * k, -second[1] * k, ex * k, -ey * k))
                x, y = ex, ey
        elif command in {"closePath", "endPath"}:
            out.append(("Z",))
    return tuple(out), glyphs[glyph].width * k


def can_write(text: str, font: Font) -> bool:
    """Whether a font has every character of a text."""
    return all(c.isspace() or _glyph(font, c) for c in text)


def fitting(text: str, font: Font) -> Font | None:
    """Return the font, or another one that has every character; None when none has."""
    return next((name for name in (font, "sans", "serif", "medium", "round") if can_write(text, name)), None)


def measure(text: str, font: Font, size: float, tracking: float = 0) -> float:
    """Return the width of a line; ``tracking`` is extra space per character in ems."""
    total = 0.0
    for c in text:
        glyph = _glyph(font, " " if c.isspace() else c)
        total += (glyph[1] if glyph else 0.5) + tracking
    return (total - tracking) * size if text else 0.0


def outlines(text: str, font: Font) -> list[Path]:
    """Return the outlines of a line of words, one em high, each letter where it stands."""
    font = fitting(text, font) or font
    x, out = 0.0, []
    for c in text:
        glyph = _glyph(font, " " if c.isspace() else c)
        if glyph and glyph[0]:
            out.append(Affine.move(x, 0).path(glyph[0]))
        x += (glyph[1] if glyph else 0.5) + 0.05
    return out


def write(
    document: Document,
    text: str,
    x: float,
    y: float,
    size: float,
    fill: str,
    *,
    font: Font = "sans",
    width: float | None = None,
    tracking: float = 0,
    anchor: Literal["start", "middle"] = "middle",
    tube: str = "",
) -> float:
    """Write a line of words.

    Args:
        document: Where to.
        text: The words.
        x: Middle, or start, of the line.
        y: The base line.
        size: Size in units per em.
        fill: Colour.
        font: The font; another one when it lacks a character.
        width: The greatest width; a longer line becomes smaller.
        tracking: Extra space per character in ems.
        anchor: Whether ``x`` is the middle or the start.
        tube: The ground, where letters are tubes of light that glow before it.

    Returns:
        The size it was written in.
    """
    text = " ".join(plain(text).split())
    if not text:
        return size
    chosen = fitting(text, font)
    if chosen is None:
        return _live(document, text, x, y, size, fill, width, anchor)
    total = measure(text, chosen, size, tracking)
    if width and total > width:
        size *= width / total
        total = width
    left = x - total / 2 if anchor == "middle" else x
    outline: list[Segment] = []
    for c in text:
        glyph = _glyph(chosen, " " if c.isspace() else c)
        if glyph:
            outline += Affine.scale(size).then(Affine.move(left, y)).path(glyph[0])
            left += (glyph[1] + tracking) * size
    document.licences.add(LICENCE)
    data = path_data(tuple(outline), 1)
    if tube:
        glow = ((0.2, 0.16), (0.11, 0.28))
        for wide, strength in glow:
            document.path(tuple(outline), stroke=fill, width=wide * size, opacity=strength)
        bright, thin = mix(fill, "#ffffff", 0.6), f"{0.03 * size:.1f}"
        document.path(tuple(outline), fill=tube, stroke=fill, width=0.06 * size)
        document.raw(
            f'<path role="img" aria-label={attribute(text)} fill="none" stroke="{bright}" stroke-width="{thin}" d="{data}"/>'
        )
        return size
    document.raw(f'<path role="img" aria-label={attribute(text)} fill="{fill}" d="{data}"/>')
    return size


def _live(
    document: Document, text: str, x: float, y: float, size: float, fill: str, width: float | None, anchor: str
) -> float:
    """Write words as text: no font at hand has all their characters, a reader's system may."""
    if width:
        size = min(size, width / max(1, len(text)) / 0.62)
    document.raw(
        f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}" font-family="sans-serif" font-weight="700" '
        f'text-anchor="{anchor}" fill="{fill}">{escape(text, quote=False)}</text>'
    )
    return size


def write_arc(
    document: Document,
    text: str,
    cx: float,
    cy: float,
    radius: float,
    size: float,
    fill: str,
    *,
    font: Font = "sans",
    tracking: float = 0.06,
    below: bool = False,
    sweep: float = 150,
) -> None:
    """Write words along a circle, above its centre or, readable too, below it; at most ``sweep`` degrees."""
    text = " ".join(plain(text).split())
    chosen = fitting(text, font)
    if not text or chosen is None:
        if text:
            _live(document, text, cx, cy + (radius if below else -radius), size, fill, radius * 1.4, "middle")
        return
    most = math.radians(sweep) * radius
    total = measure(text, chosen, size, tracking)
    if total > most:
        size *= most / total
        total = most
    angle = -total / radius / 2
    outline: list[Segment] = []
    # The base line of words below lies on a wider circle, so that both rows of letters fill the same ring.
    r = radius + (size * 0.72 if below else 0)
    for c in text:
        glyph = _glyph(chosen, " " if c.isspace() else c)
        if glyph is None:
            continue
        advance = (glyph[1] + tracking) * size / radius
        middle = angle + advance / 2
        degrees = math.degrees(middle)
        local = Affine.move(-glyph[1] / 2, 0).then(Affine.scale(size))
        if below:
            by = local.then(Affine.turn(-degrees)).then(
                Affine.move(cx + r * math.sin(middle), cy + r * math.cos(middle))
            )
        else:
            by = local.then(Affine.turn(degrees)).then(
                Affine.move(cx + r * math.sin(middle), cy - r * math.cos(middle))
            )
        outline += by.path(glyph[0])
        angle += advance
    document.licences.add(LICENCE)
    document.raw(f'<path role="img" aria-label={attribute(text)} fill="{fill}" d="{path_data(tuple(outline), 1)}"/>')


def in_lines(note: str, font: Font, size: float, width: float, *, tracking: float = 0, most: int = 4) -> list[str]:
    """Return a note in lines: what middle dots part stays together, and shares a line where there is room.

    Args:
        note: The note.
        font: The font it is to be written in.
        size: The size.
        width: The room.
        tracking: Extra space per character in ems.
        most: How many lines at most; the last one takes the rest.
    """
    lines: list[str] = []
    for part in note.split(" · ") if note else ():
        longer = f"{lines[-1]} · {part}" if lines else part
        if lines and (len(lines) == most or measure(longer, font, size, tracking) <= width):
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def wrapped(text: str, font: Font, size: float, width: float, lines: int) -> list[str]:
    """Break a text into at most some lines of about equal length that fit a width, if it can be."""
    words = text.split()
    for count in range(1, lines + 1):
        goal = measure(text, font, size) / count * (1.02 if count > 1 else 1)
        rows: list[str] = []
        for word in words:
            if rows and (len(rows) == count or measure(f"{rows[-1]} {word}", font, size) <= max(goal, 1)):
                rows[-1] = f"{rows[-1]} {word}"
            else:
                rows.append(word)
        if count == lines or all(measure(row, font, size) <= width for row in rows):
            return rows
    return [text]
