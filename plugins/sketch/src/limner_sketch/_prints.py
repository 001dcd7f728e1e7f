"""Prints: stripes, checks, dots, flowers and coats of animals on the main area of a thing or of what somebody wears."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure, Shape
from limner_sketch._colour import darker, to_oklch
from limner_sketch._figure import shade_of
from limner_sketch._geometry import Box, Path
from limner_sketch._parse._colours import colour_of

__all__ = ["BANDED", "PRINTS", "Marks", "areas", "is_print", "laid", "print_of", "printed"]

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
    **dict.fromkeys(("camouflage", "camouflaged", "camo"), "camouflage"),
    **dict.fromkeys(("leopardprint", "cheetahprint"), "leopard"),
    **dict.fromkeys(("zebraprint", "tigerprint"), "zebra"),
    **dict.fromkeys(("starry", "starred"), "starry"),
    **dict.fromkeys(("zigzag", "chevron"), "zigzag"),
    **dict.fromkeys(("patterned", "ornate", "decorated", "embroidered", "paisley"), "patterned"),
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
_OWN_INK: Final = {"muddy": "#6b4a32", "rusty": "#a8552a", "zebra": "#2f2a33", "camouflage": "#5b6b3c"}
_SPECTRUM: Final = ("#e5484d", "#f2913d", "#f6cf3f", "#4fae62", "#3f86d8", "#8a5bc8")
_SEVERAL: Final = {"rainbow": _SPECTRUM, "camouflage": ("#8c9a5a", "#4c5a35", "#6e5a3c"), "leopard": ("#e3b36a", "#5a3a22", "#b97a3a"), "zebra": ("#fffaf2", "#2f2a33"), "patterned": ("#fffaf2", "#f2b134")}  # fmt: skip
_LEAST: Final = 0.1  # of the bounds of a figure: a smaller area bears no print
_PALE: Final = 0.84  # lightness in OKLCH: a print on what is lighter is dark
_INKS: Final = ("#fffaf2", "#4d7fb8")
_BARS: Final = 4.5  # so many stripes across an area


def print_of(word: str) -> tuple[str, str] | None:
    """Return the colour and the print from "striped" or "whitestriped", None for any other word."""
    said = next((said for said in PRINTS if word.endswith(said)), None)
    colour = word.removesuffix(said or "")
    return (colour, said) if said and (not colour or colour_of(colour)) else None


def is_print(look: str) -> bool:
    """Whether what is said of a thing is a print, such as "striped" or "white striped"."""
    colour, _, kind = look.rpartition(" ")
    return PRINTS.get(kind, kind) in _MADE and (not colour or colour_of(colour) is not None)


def printed(figure: Figure, look: str) -> Figure:
    """Return a figure with a print, or the figure itself when no area of it is large enough for one.

    Args:
        figure: The figure.
        look: A word or a value of `PRINTS`, with a colour before it or without.
    """
    colour, _, said = look.rpartition(" ")
    kind = PRINTS.get(said, said)
    if kind == "striped" and figure.noun in BANDED:
        return figure
    cloth = areas(figure)
    if not cloth:
        return figure
    base = shade_of(figure.parts[cloth[0]].role.removesuffix("_dark"), figure.colours)
    own = colour_of(colour) if colour else None
    ink = (
        own
        or _OWN_INK.get(kind)
        or (darker(base, 0.16) if "animal" in figure.tags else _INKS[to_oklch(base).lightness > _PALE])
    )
    inks = _SEVERAL.get(kind) or ((darker(base, 0.3),) if kind == "cracked" else (ink,) * 2)
    return laid(figure, _MADE[kind], inks)


def laid(
    figure: Figure, marks: Callable[[Box, Box, float], Marks], inks: tuple[str, ...], *, cloth: list[int] | None = None
) -> Figure:
    """Return a figure with marks on its large areas, or the figure itself when it has none.

    Args:
        figure: The figure.
        marks: What gives the outlines with their opacity and stroke, by an area, the bounds of all, and the size of a cell.
        inks: A colour for each of the outlines.
        cloth: Which shapes bear them; None are those that a print is on.
    """
    cloth = areas(figure) if cloth is None else cloth
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
                for number, (path, opacity, width) in enumerate(marks(area.box, whole, cell))
            ]
    return evolve(
        figure, parts=tuple(parts), colours={**figure.colours, **{f"print{i}": ink for i, ink in enumerate(inks)}}
    )


def areas(figure: Figure) -> list[int]:
    """Return which shapes bear a print: the large areas of the main colour; of somebody, what lies over the body."""
    roles = {"garment"} if "garment" in figure.colours and "person" not in figure.tags else set(figure.named[:1])
    sizes = {
        at: shape.box.area
        for at, shape in enumerate(figure.parts)
        if shape.role.removesuffix("_dark") in roles
        and shape.outline
        and not shape.width
        and shape.opacity == 1
        and (shape.clip is None or "garment" in roles)
    }
    large = [at for at, area in sizes.items() if area > _LEAST * figure.box.area]
    if "person" in figure.tags and large:
        return [max(large, key=sizes.__getitem__)]
    return large


def _end(figure: Figure, at: int) -> int:
    """Return the last of the shapes that shade the one at an index."""
    path = figure.parts[at].path
    while at + 1 < len(figure.parts) and figure.parts[at + 1].clip == path:
        at += 1
    return at


# Each gives outlines with their opacity and the width of their stroke, over an area, on a grid that all areas of a figure share.
Marks: TypeAlias = Iterator[tuple[Path, float, float]]


def _stripes(area: Box, whole: Box, cell: float) -> Marks:
    upright = whole.width > 1.5 * whole.height
    yield _bars(area, whole, cell, upright=upright), 0.95, 0


def _checks(area: Box, whole: Box, cell: float) -> Marks:
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


def _dots(area: Box, whole: Box, cell: float) -> Marks:
    r = 0.17 * cell
    yield tuple(s for x, y in _grid(area, whole, 0.8 * cell) for s in geometry.ellipse(x, y, r, r)), 0.95, 0


def _flowers(area: Box, whole: Box, cell: float) -> Marks:
    r = 0.13 * cell
    petals = ((0.0, -1.25), (1.2, -0.35), (0.75, 1.05), (-0.75, 1.05), (-1.2, -0.35))
    yield tuple(s for x, y in _grid(area, whole, cell) for dx, dy in petals for s in geometry.ellipse(x + dx * r, y + dy * r, r, r)), 0.95, 0  # fmt: skip


def _blotches(area: Box, whole: Box, cell: float) -> Marks:
    out: list[geometry.Segment] = []
    for i, (x, y) in enumerate(_grid(area, whole, 1.25 * cell)):
        r = (0.3, 0.18, 0.4, 0.12, 0.24)[i % 5] * cell
        out += geometry.ellipse(x, y, 1.3 * r, r)
        out += geometry.ellipse(x + 1.1 * r, y + 0.7 * r, 0.6 * r, 0.5 * r)
    yield tuple(out), 0.8, 0


def _cracks(area: Box, _whole: Box, cell: float) -> Marks:
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


def _rainbow(area: Box, whole: Box, _cell: float) -> Marks:
    tall = whole.height / len(_SPECTRUM)
    for i in range(len(_SPECTRUM)):
        yield geometry.rectangle(area.left, whole.top + i * tall, area.width, tall), 0.92, 0


def _camouflage(area: Box, whole: Box, cell: float) -> Marks:
    yield geometry.rectangle(area.left, area.top, area.width, area.height), 1, 0
    for shift in (0.0, 0.7):
        out: list[geometry.Segment] = []
        for i, (x, y) in enumerate(_grid(area, whole, 1.5 * cell)):
            r = (0.5, 0.34, 0.42)[i % 3] * cell
            out += geometry.ellipse(x + shift * cell, y + 0.5 * shift * cell, 1.3 * r, 0.7 * r)
            out += geometry.ellipse(x + shift * cell + 0.8 * r, y + 0.5 * shift * cell + 0.5 * r, 0.8 * r, 0.6 * r)
        yield tuple(out), 1, 0


def _rosettes(area: Box, whole: Box, cell: float) -> Marks:
    yield geometry.rectangle(area.left, area.top, area.width, area.height), 1, 0
    r = 0.22 * cell
    spots = list(_grid(area, whole, 0.85 * cell))
    yield tuple(s for x, y in spots for s in geometry.ellipse(x, y, 1.25 * r, r)), 1, 0
    yield tuple(s for x, y in spots for s in geometry.ellipse(x + 0.15 * r, y + 0.1 * r, 0.7 * r, 0.5 * r)), 1, 0


def _zebra(area: Box, whole: Box, cell: float) -> Marks:
    yield geometry.rectangle(area.left, area.top, area.width, area.height), 1, 0
    out: list[geometry.Segment] = []
    x, i = whole.left - 0.3 * whole.height, 0
    while x < whole.right + 0.3 * cell:
        bend = (0.25, -0.2)[i % 2] * cell
        run = [(x + (0.2 * whole.height, 0, 0.1 * whole.height, 0)[k] + (bend, -bend)[k % 2], whole.top + k / 3 * whole.height) for k in range(4)]  # fmt: skip
        out += geometry.curve(run, closed=False)
        x, i = x + 0.75 * cell, i + 1
    yield tuple(out), 1, 0.3 * cell


def _stars(area: Box, whole: Box, cell: float) -> Marks:
    out: list[geometry.Segment] = []
    for x, y in _grid(area, whole, cell):
        r = 0.24 * cell
        turns = [math.radians(36 * k - 90) for k in range(10)]
        out += geometry.polygon([(x + r * (1, 0.45)[k % 2] * math.cos(a), y + r * (1, 0.45)[k % 2] * math.sin(a)) for k, a in enumerate(turns)])  # fmt: skip
    yield tuple(out), 0.95, 0


def _zigzags(area: Box, whole: Box, cell: float) -> Marks:
    yield _zigzag(area, whole, cell, 0.9 * cell), 0.95, 0.22 * cell


def _zigzag(area: Box, whole: Box, cell: float, apart: float) -> Path:
    out: list[geometry.Segment] = []
    y = whole.top + 0.5 * cell
    while y < area.bottom:
        steps = int((area.right - whole.left) / (0.4 * cell)) + 2
        out += geometry.polygon([(whole.left + 0.4 * cell * k, y + 0.4 * cell * (k % 2)) for k in range(steps)], closed=False)  # fmt: skip
        y += apart
    return tuple(out)


def _patterned(area: Box, whole: Box, cell: float) -> Marks:
    yield _zigzag(area, whole, 0.8 * cell, 1.6 * cell), 0.95, 0.14 * cell
    out: list[geometry.Segment] = []
    y = whole.top + 1.35 * cell
    while y < area.bottom:
        steps = int((area.right - whole.left) / (0.5 * cell)) + 2
        for k in range(steps):
            out += geometry.ellipse(whole.left + 0.5 * cell * k, y, 0.13 * cell, 0.13 * cell)
        y += 1.6 * cell
    yield tuple(out), 1, 0


def _grid(area: Box, whole: Box, cell: float) -> Iterator[tuple[float, float]]:
    y, odd = whole.top + 0.4 * cell, False
    while y < area.bottom:
        x = whole.left + (0.9 if odd else 0.4) * cell
        while x < area.right:
            if x > area.left - 0.4 * cell and y > area.top - 0.4 * cell:
                yield x, y
            x += cell
        y, odd = y + 0.8 * cell, not odd


_MADE: Final[dict[str, Callable[[Box, Box, float], Marks]]] = {
    "striped": _stripes,
    "checkered": _checks,
    "dotted": _dots,
    "floral": _flowers,
    "muddy": _blotches,
    "rusty": _blotches,
    "cracked": _cracks,
    "rainbow": _rainbow,
    "camouflage": _camouflage,
    "leopard": _rosettes,
    "zebra": _zebra,
    "starry": _stars,
    "zigzag": _zigzags,
    "patterned": _patterned,
}
