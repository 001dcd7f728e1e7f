"""Prints: stripes, checks, dots and flowers on the main area of a thing or of what somebody wears."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure, Shape
from limner_sketch._colour import darker, to_oklch
from limner_sketch._figure import shade_of
from limner_sketch._geometry import Box, Path
from limner_sketch._parse._colours import colour_of

__all__ = ["PRINTS", "is_print", "print_of", "printed"]

# By the word that is said of a thing.
PRINTS: Final[dict[str, str]] = {
    **dict.fromkeys(("striped", "stripy", "stripey", "pinstriped", "pinstripe"), "striped"),
    **dict.fromkeys(("checkered", "checked", "chequered", "gingham", "plaid", "tartan"), "checkered"),
    **dict.fromkeys(("dotted", "spotted", "spotty", "dotty"), "dotted"),
    **dict.fromkeys(("floral", "flowered", "flowery"), "floral"),
}
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
            parts += [evolve(area, path=path, role="print", opacity=opacity, width=0, clip=area.clip or area.path, round=None) for path, opacity in _MADE[kind](area.box, whole, cell)]  # fmt: skip
    base = shade_of(figure.parts[cloth[0]].role.removesuffix("_dark"), figure.colours)
    own = colour_of(colour) if colour else None
    ink = own or (darker(base, 0.16) if "animal" in figure.tags else _INKS[to_oklch(base).lightness > _PALE])
    return evolve(figure, parts=tuple(parts), colours={**figure.colours, "print": ink})


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


# Each gives outlines with their opacity, over an area, on a grid that all areas of a figure share.


def _stripes(area: Box, whole: Box, cell: float) -> Iterator[tuple[Path, float]]:
    upright = whole.width > 1.5 * whole.height
    yield (_bars(area, whole, cell, upright=upright), 0.95)


def _checks(area: Box, whole: Box, cell: float) -> Iterator[tuple[Path, float]]:
    for upright in (True, False):
        yield _bars(area, whole, 0.8 * cell, upright=upright), 0.55


def _bars(area: Box, whole: Box, cell: float, *, upright: bool) -> Path:
    start, end = (whole.left, area.right) if upright else (whole.top, area.bottom)
    out: list[geometry.Segment] = []
    while start < end:
        if start + cell > (area.left if upright else area.top):
            box = (start + 0.3 * cell, area.top, 0.4 * cell, area.height) if upright else (area.left, start + 0.3 * cell, area.width, 0.4 * cell)  # fmt: skip
            out += geometry.rectangle(*box)
        start += cell
    return tuple(out)


def _dots(area: Box, whole: Box, cell: float) -> Iterator[tuple[Path, float]]:
    yield (
        tuple(s for x, y in _grid(area, whole, 0.8 * cell) for s in geometry.ellipse(x, y, 0.17 * cell, 0.17 * cell)),
        0.95,
    )


def _flowers(area: Box, whole: Box, cell: float) -> Iterator[tuple[Path, float]]:
    r = 0.13 * cell
    petals = ((0.0, -1.25), (1.2, -0.35), (0.75, 1.05), (-0.75, 1.05), (-1.2, -0.35))
    yield tuple(s for x, y in _grid(area, whole, cell) for dx, dy in petals for s in geometry.ellipse(x + dx * r, y + dy * r, r, r)), 0.95  # fmt: skip


def _grid(area: Box, whole: Box, cell: float) -> Iterator[tuple[float, float]]:
    y, odd = whole.top + 0.4 * cell, False
    while y < area.bottom:
        x = whole.left + (0.9 if odd else 0.4) * cell
        while x < area.right:
            if x > area.left - 0.4 * cell and y > area.top - 0.4 * cell:
                yield x, y
            x += cell
        y, odd = y + 0.8 * cell, not odd


_MADE: Final[dict[str, Callable[[Box, Box, float], Iterator[tuple[Path, float]]]]] = {
    "striped": _stripes,
    "checkered": _checks,
    "dotted": _dots,
    "floral": _flowers,
}
