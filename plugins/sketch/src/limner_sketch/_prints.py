"""Prints: stripes, checks, dots and flowers on the main area of a thing or of what somebody wears."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure, Shape
from limner_sketch._colour import darker, to_oklch
from limner_sketch._figure import shade_of
from limner_sketch._geometry import Box, Path
from limner_sketch._parse._colours import colour_of

__all__ = ["BANDED", "PRINTS", "is_print", "print_of", "printed"]

# By the word that is said of a thing.
PRINTS: Final[dict[str, str]] = {
    **dict.fromkeys(("striped", "stripy", "stripey", "pinstriped", "pinstripe"), "striped"),
    **dict.fromkeys(("checkered", "checked", "chequered", "gingham", "plaid", "tartan"), "checkered"),
    **dict.fromkeys(("dotted", "spotted", "spotty", "dotty"), "dotted"),
    **dict.fromkeys(("floral", "flowered", "flowery"), "floral"),
    **dict.fromkeys(("muddy", "dirty"), "muddy"),
    "rusty": "rusty",
    **dict.fromkeys(("cracked", "broken", "shattered"), "cracked"),
    "rainbowed": "rainbow",
}
BANDED: Final = frozenset(
    {
        "lighthouse",
        "candy cane",
        "barber pole",
        "beach ball",
        "circus tent",
        "deck chair",
        "traffic cone",
        "zebra",
        "tiger",
        "bee",
        "hot air balloon",
    }
)
"""Figures that have stripes of their own, in the colour that is said of them."""
_OWN_INK: Final = {"muddy": "#6b4a32", "rusty": "#a8552a"}
_SPECTRUM: Final = ("#e5484d", "#f2913d", "#f6cf3f", "#4fae62", "#3f86d8", "#8a5bc8")
_LEAST: Final = 0.1  # of the bounds of a figure: a smaller area bears no print
_PALE: Final = 0.84  # lightness in OKLCH: a print on what is lighter is dark
_INKS: Final = ("#fffaf2", "#4d7fb8")
_BARS: Final = 4.5  # so many stripes across an area


def print_of(word: str) -> tuple[str, str] | None:
    """Return the colour and the kind of a print from "striped" or "whitestriped", None for any other word."""
    said = next((said for said in PRINTS if word.endswith(said)), None)
    colour = word.removesuffix(said or "")
    return (colour, PRINTS[said]) if said and (not colour or colour_of(colour)) else None


def is_print(look: str) -> bool:
    """Whether what is said of a thing is a print, such as "striped" or "white striped"."""
    colour, _, kind = look.rpartition(" ")
    return kind in _MADE and (not colour or colour_of(colour) is not None)


def printed(figure: Figure, look: str) -> Figure:
    """Return a figure with a print, or the figure itself when no area of it is large enough for one.

    Args:
        figure: The figure.
        look: A value of `PRINTS`, with a colour before it or without.
    """
    colour, _, kind = look.rpartition(" ")
    if kind == "striped" and figure.noun in BANDED:
        return figure
    cloth = _cloth(figure)
    if not cloth:
        return figure
    whole = geometry.around([figure.parts[at].box for at in cloth])
    cell = max(min(whole.width, whole.height), 0.55 * max(whole.width, whole.height)) / _BARS
    parts: list[Shape] = []
    last = {_end(figure, at): at for at in cloth}
    for at, shape in enumerate(figure.parts):
        parts.append(shape)
        if at in last:
            area = figure.parts[last[at]]
            parts += [
                evolve(
                    area,
                    path=path,
                    role=f"print{number}",
                    opacity=opacity,
                    width=width,
                    clip=area.clip or area.path,
                    round=None,
                )
                for number, (path, opacity, width) in enumerate(_MADE[kind](area.box, whole, cell))
            ]
    base = shade_of(figure.parts[cloth[0]].role.removesuffix("_dark"), figure.colours)
    own = colour_of(colour) if colour else None
    ink = (
        own
        or _OWN_INK.get(kind)
        or (darker(base, 0.16) if "animal" in figure.tags else _INKS[to_oklch(base).lightness > _PALE])
    )
    inks = _SPECTRUM if kind == "rainbow" else (darker(base, 0.3),) if kind == "cracked" else (ink,) * 2
    return evolve(
        figure, parts=tuple(parts), colours={**figure.colours, **{f"print{i}": ink for i, ink in enumerate(inks)}}
    )


def _cloth(figure: Figure) -> list[int]:
    """Return which shapes bear the print: the large areas of the main colour; of somebody, what lies over the body."""
    roles = {"garment"} if "garment" in figure.colours and "person" not in figure.tags else set(figure.named[:1])
    areas = {
        at: shape.box.area
        for at, shape in enumerate(figure.parts)
        if shape.role.removesuffix("_dark") in roles
        and shape.outline
        and not shape.width
        and shape.opacity == 1
        and (shape.clip is None or "garment" in roles)
    }
    large = [at for at, area in areas.items() if area > _LEAST * figure.box.area]
    if "person" in figure.tags and large:
        return [max(large, key=areas.__getitem__)]
    return large


def _end(figure: Figure, at: int) -> int:
    """Return the last of the shapes that shade the one at an index."""
    path = figure.parts[at].path
    while at + 1 < len(figure.parts) and figure.parts[at + 1].clip == path:
        at += 1
    return at


# Each gives outlines with their opacity and the width of their stroke, over an area, on a grid that all areas of a figure share.
_Marks: TypeAlias = Iterator[tuple[Path, float, float]]


def _stripes(area: Box, whole: Box, cell: float) -> _Marks:
    upright = whole.width > 1.5 * whole.height
    yield _bars(area, whole, cell, upright=upright), 0.95, 0


def _checks(area: Box, whole: Box, cell: float) -> _Marks:
    for upright in (True, False):
        yield _bars(area, whole, 0.8 * cell, upright=upright), 0.55, 0


def _bars(area: Box, whole: Box, cell: float, *, upright: bool) -> Path:
    start, end = (whole.left, area.right) if upright else (whole.top, area.bottom)
    out: list[geometry.Segment] = []
    while start < end:
        if start + cell > (area.left if upright else area.top):
            box = (start + 0.3 * cell, area.top, 0.4 * cell, area.height) if upright else (area.left, start + 0.3 * cell, area.width, 0.4 * cell)  # fmt: skip
            out += geometry.rectangle(*box)
        start += cell
    return tuple(out)


def _dots(area: Box, whole: Box, cell: float) -> _Marks:
    r = 0.17 * cell
    yield tuple(s for x, y in _grid(area, whole, 0.8 * cell) for s in geometry.ellipse(x, y, r, r)), 0.95, 0


def _flowers(area: Box, whole: Box, cell: float) -> _Marks:
    r = 0.13 * cell
    petals = ((0.0, -1.25), (1.2, -0.35), (0.75, 1.05), (-0.75, 1.05), (-1.2, -0.35))
    yield tuple(s for x, y in _grid(area, whole, cell) for dx, dy in petals for s in geometry.ellipse(x + dx * r, y + dy * r, r, r)), 0.95, 0  # fmt: skip


def _blotches(area: Box, whole: Box, cell: float) -> _Marks:
    out: list[geometry.Segment] = []
    for i, (x, y) in enumerate(_grid(area, whole, 1.25 * cell)):
        r = (0.3, 0.18, 0.4, 0.12, 0.24)[i % 5] * cell
        out += geometry.ellipse(x, y, 1.3 * r, r)
        out += geometry.ellipse(x + 1.1 * r, y + 0.7 * r, 0.6 * r, 0.5 * r)
    yield tuple(out), 0.8, 0


def _cracks(area: Box, _whole: Box, cell: float) -> _Marks:
    x, y = area.centre
    out: list[geometry.Segment] = []
    steps = ((0.04, -0.5), (-0.06, -0.34), (0.08, -0.2), (-0.03, -0.04), (0.1, 0.1), (0.02, 0.24))
    main = [(x + dx * area.width, y + dy * area.height) for dx, dy in steps]
    out += geometry.polygon(main, closed=False)
    for at, dx, dy in ((2, 0.24, 0.02), (3, -0.26, 0.08), (4, 0.2, 0.16)):
        (sx, sy), far = main[at], (main[at][0] + dx * area.width, main[at][1] + dy * area.height)
        bend = (sx + 0.5 * dx * area.width, sy + 0.1 * dy * area.height)
        out += geometry.polygon([(sx, sy), bend, far], closed=False)
    yield tuple(out), 1, 0.09 * cell


def _rainbow(area: Box, whole: Box, _cell: float) -> _Marks:
    tall = whole.height / len(_SPECTRUM)
    for i in range(len(_SPECTRUM)):
        yield geometry.rectangle(area.left, whole.top + i * tall, area.width, tall), 0.92, 0


def _grid(area: Box, whole: Box, cell: float) -> Iterator[tuple[float, float]]:
    y, odd = whole.top + 0.4 * cell, False
    while y < area.bottom:
        x = whole.left + (0.9 if odd else 0.4) * cell
        while x < area.right:
            if x > area.left - 0.4 * cell and y > area.top - 0.4 * cell:
                yield x, y
            x += cell
        y, odd = y + 0.8 * cell, not odd


_MADE: Final[dict[str, Callable[[Box, Box, float], _Marks]]] = {
    "striped": _stripes,
    "checkered": _checks,
    "dotted": _dots,
    "floral": _flowers,
    "muddy": _blotches,
    "rusty": _blotches,
    "cracked": _cracks,
    "rainbow": _rainbow,
}
