"""What a thing is made of: wood with its grain, glass that is seen through, bricks, stitches of wool."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve, frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure
from limner_sketch._colour import darker, mix, to_oklch
from limner_sketch._figure import shade_of
from limner_sketch._geometry import Box
from limner_sketch._prints import Marks, laid

__all__ = ["made"]


@frozen
class _Matter:
    """How a material looks.

    Attributes:
        ramp: Its colours from shade to light; none are those of the thing.
        marks: What is seen on its surfaces.
        inks: The colours of the marks.
        opacity: Below 1 it is seen through.
    """

    ramp: tuple[str, str, str] | None
    marks: Callable[[Box, Box, float], Marks] | None = None
    inks: tuple[str, ...] = ()
    opacity: float = 1


_KEPT: Final = frozenset({"eye", "shine", "mouth", "nose", "tongue", "light", "fire", "glow", "tear", "love"})
_PANES: Final = frozenset({"glass", "glass_light", "glass_dark"})
_DARK, _LIGHT = 0.42, 0.93  # lightness in OKLCH of what becomes the shade and the light of a ramp
_SURFACE: Final = 0.06  # of the bounds of a figure: a smaller area shows nothing of what it is made of


def made(figure: Figure, material: str) -> Figure:
    """Return a figure made of a material.

    Args:
        figure: The figure.
        material: A value of `limner_sketch._guises.MATERIALS`.
    """
    matter = _MATTER[material]
    kept = _KEPT if matter.opacity < 1 else _KEPT | _PANES
    inks = matter.inks
    if matter.ramp:
        roles = sorted({part.role for part in figure.parts} - kept)
        colours = {role: _on(matter.ramp, shade_of(role, figure.colours)) for role in roles}
        figure = evolve(figure, colours={**figure.colours, **colours})
    else:
        inks = (
            darker(shade_of(figure.named[0], figure.colours) if figure.named[0] in figure.colours else "#b5583f", 0.14),
        )
    if matter.opacity < 1:
        parts = (part if part.role in _KEPT else evolve(part, opacity=part.opacity * matter.opacity) for part in figure.parts)  # fmt: skip
        figure = evolve(figure, parts=tuple(parts))
    surfaces = [
        at
        for at, shape in enumerate(figure.parts)
        if shape.outline
        and not shape.width
        and shape.clip is None
        and shape.role not in kept
        and shape.box.area > _SURFACE * figure.box.area
    ]
    return laid(figure, matter.marks, inks, cloth=surfaces) if matter.marks else figure


def _on(ramp: tuple[str, str, str], colour: str) -> str:
    """Return the colour of a ramp that is as light as another."""
    share = min(1.0, max(0.0, (to_oklch(colour).lightness - _DARK) / (_LIGHT - _DARK)))
    return mix(ramp[0], ramp[1], 2 * share) if share < 0.5 else mix(ramp[1], ramp[2], 2 * share - 1)


def _grain(area: Box, whole: Box, cell: float) -> Marks:
    """Long lines that swing a little, and a knot."""
    out: list[geometry.Segment] = []
    upright = whole.height > 1.6 * whole.width
    start, end, along = (
        (whole.left, area.right, (area.top, area.bottom))
        if upright
        else (whole.top, area.bottom, (area.left, area.right))
    )
    at, i = start + 0.3 * cell, 0
    while at < end:
        swing = (0.1, -0.12, 0.06)[i % 3] * cell
        run = [(along[0] + k / 4 * (along[1] - along[0]), at + swing * (-1) ** k) for k in range(5)]
        out += geometry.curve([(y, x) for x, y in run] if upright else run, closed=False)
        at, i = at + (0.42, 0.6, 0.34)[i % 3] * cell, i + 1
    yield tuple(out), 0.75, 0.055 * cell
    x, y = area.left + 0.64 * area.width, area.top + 0.44 * area.height
    yield (*geometry.ellipse(x, y, 0.2 * cell, 0.13 * cell), *geometry.ellipse(x, y, 0.08 * cell, 0.05 * cell)), 0.75, 0.06 * cell  # fmt: skip


def _nodes(area: Box, whole: Box, cell: float) -> Marks:
    """Canes side by side with their rings."""
    out: list[geometry.Segment] = []
    x, i = whole.left, 0
    while x < area.right:
        out += geometry.polygon([(x, area.top), (x, area.bottom)], closed=False)
        y = whole.top + (0.4 + 0.5 * (i % 2)) * cell
        while y < area.bottom:
            out += geometry.polygon([(x, y), (x + 0.4 * cell, y)], closed=False)
            y += 1.3 * cell
        x, i = x + 0.4 * cell, i + 1
    yield tuple(out), 0.8, 0.06 * cell


def _facets(area: Box, _whole: Box, cell: float) -> Marks:
    """Bright slanting reflections."""
    for share, wide in ((0.2, 0.5), (0.42, 0.16)):
        x = area.left + share * area.width
        lean = 0.5 * area.height
        yield geometry.polygon([(x + lean, area.top), (x + lean + wide * cell, area.top), (x + wide * cell, area.bottom), (x, area.bottom)]), 0.55, 0  # fmt: skip


def _frost(area: Box, whole: Box, cell: float) -> Marks:
    """Cracks in ice and the snow on its upper edge."""
    yield from _facets(area, whole, cell)
    cap = 0.16 * area.height
    wide = area.width / 6
    top = [(area.left - 1, area.top - 1), (area.right + 1, area.top - 1)]
    edge = [(area.right + 1 - k * wide, area.top + cap * (1.1, 0.5)[k % 2]) for k in range(7)]
    yield geometry.polygon([*top, *edge]), 0.9, 0


def _plates(area: Box, _whole: Box, cell: float) -> Marks:
    """A seam with rivets along it, and a reflection."""
    y = area.top + 0.3 * area.height
    yield geometry.polygon([(area.left, y), (area.right, y)], closed=False), 0.8, 0.06 * cell
    rivets: list[geometry.Segment] = []
    x = area.left + 0.3 * cell
    while x < area.right:
        rivets += geometry.ellipse(x, y + 0.28 * cell, 0.08 * cell, 0.08 * cell)
        x += 0.55 * cell
    yield tuple(rivets), 0.9, 0
    yield geometry.rectangle(area.left, area.top + 0.62 * area.height, area.width, 0.12 * area.height), 0.35, 0


def _rubble(area: Box, whole: Box, cell: float) -> Marks:
    """Joints between stones that are no two alike."""
    yield _courses(area, whole, 0.75 * cell, (1.25, 0.85, 1.5, 1.0)), 0.6, 0.07 * cell


def _bricks(area: Box, whole: Box, cell: float) -> Marks:
    """Joints between bricks."""
    yield _courses(area, whole, 0.42 * cell, (0.95,)), 0.85, 0.06 * cell


def _courses(area: Box, whole: Box, tall: float, lengths: tuple[float, ...]) -> geometry.Path:
    out: list[geometry.Segment] = []
    y, row = whole.top, 0
    while y < area.bottom:
        out += geometry.polygon([(area.left, y), (area.right, y)], closed=False)
        x, i = whole.left - (0.55 * tall if row % 2 else 0), row
        while x < area.right:
            if x > area.left:
                out += geometry.polygon([(x, y), (x, y + tall)], closed=False)
            x, i = x + 2.1 * tall * lengths[i % len(lengths)], i + 1
        y, row = y + tall, row + 1
    return tuple(out)


def _veins(area: Box, _whole: Box, cell: float) -> Marks:
    """Veins of marble."""
    out: list[geometry.Segment] = []
    for x, y, dx in ((0.1, 0.0, 0.5), (0.45, 0.1, 0.4), (0.0, 0.5, 0.55)):
        run = [(area.left + (x + k * dx / 4 + (0.03, -0.04)[k % 2]) * area.width, area.top + (y + 0.22 * k) * area.height) for k in range(5)]  # fmt: skip
        out += geometry.curve(run, closed=False)
    yield tuple(out), 0.6, 0.06 * cell


def _stitches(area: Box, whole: Box, cell: float) -> Marks:
    """Rows of the letter V, as knitting shows."""
    out: list[geometry.Segment] = []
    step = 0.5 * cell
    y = whole.top
    while y < area.bottom:
        x = whole.left
        while x < area.right:
            if x > area.left - step and y > area.top - step:
                out += geometry.polygon([(x, y), (x + 0.5 * step, y + 0.75 * step), (x + step, y)], closed=False)
            x += step
        y += 0.8 * step
    yield tuple(out), 0.85, 0.1 * cell


def _seam(area: Box, _whole: Box, cell: float) -> Marks:
    """A seam of short stitches within the edge."""
    inner = area.grown(-0.2 * cell)
    if inner.width <= 0 or inner.height <= 0:
        return
    out: list[geometry.Segment] = []
    for y in (inner.top, inner.bottom):
        x = inner.left
        while x < inner.right:
            out += geometry.polygon([(x, y), (min(inner.right, x + 0.2 * cell), y)], closed=False)
            x += 0.36 * cell
    for x in (inner.left, inner.right):
        y = inner.top
        while y < inner.bottom:
            out += geometry.polygon([(x, y), (x, min(inner.bottom, y + 0.2 * cell))], closed=False)
            y += 0.36 * cell
    yield tuple(out), 0.9, 0.06 * cell


def _weave(area: Box, whole: Box, cell: float) -> Marks:
    """Short strands across each other."""
    out: list[geometry.Segment] = []
    step = 0.4 * cell
    y, row = whole.top, 0
    while y < area.bottom:
        x = whole.left
        while x < area.right:
            run = [(x, y), (x + step, y)] if (row + round((x - whole.left) / step)) % 2 else [(x + step / 2, y - step / 2), (x + step / 2, y + step / 2)]  # fmt: skip
            out += geometry.polygon(run, closed=False)
            x += step
        y, row = y + step, row + 1
    yield tuple(out), 0.75, 0.1 * cell


def _flutes(area: Box, whole: Box, cell: float) -> Marks:
    """The waves of corrugated board along its upper edge, and a strip of tape."""
    out: list[geometry.Segment] = []
    x = whole.left
    while x < area.right:
        out += geometry.polygon([(x, area.top), (x + 0.12 * cell, area.top + 0.22 * cell)], closed=False)
        x += 0.24 * cell
    yield tuple(out), 0.7, 0.05 * cell
    yield geometry.rectangle(area.centre[0] - 0.3 * cell, area.top, 0.6 * cell, area.height), 0.4, 0


def _squares(area: Box, whole: Box, cell: float) -> Marks:
    """The squares of a bar."""
    out: list[geometry.Segment] = []
    x, y = whole.left, whole.top
    while x < area.right:
        out += geometry.polygon([(x, area.top), (x, area.bottom)], closed=False)
        x += 0.9 * cell
    while y < area.bottom:
        out += geometry.polygon([(area.left, y), (area.right, y)], closed=False)
        y += 0.9 * cell
    yield tuple(out), 0.7, 0.08 * cell


def _icing(area: Box, _whole: Box, cell: float) -> Marks:
    """A zigzag of white icing, and sweets."""
    y, step = area.top + 0.2 * area.height, 0.3 * cell
    steps = int(area.width / step) + 2
    yield geometry.polygon([(area.left + step * k, y + step * (k % 2)) for k in range(steps)], closed=False), 1, 0.12 * cell  # fmt: skip
    yield tuple(s for k in range(3) for s in geometry.ellipse(area.centre[0], area.top + (0.46 + 0.16 * k) * area.height, 0.14 * cell, 0.14 * cell)), 1, 0  # fmt: skip


def _blue_flowers(area: Box, _whole: Box, cell: float) -> Marks:
    """A band and blossoms in the blue of old china."""
    x, y, r = *area.centre, 0.26 * cell
    petals = ((0.0, -1.1), (1.05, -0.34), (0.65, 0.9), (-0.65, 0.9), (-1.05, -0.34))
    out = [s for dx, dy in petals for s in geometry.ellipse(x + dx * r, y + dy * r, 0.62 * r, 0.62 * r)]
    for side in (-1, 1):
        for k in range(1, 3):
            out += geometry.ellipse(x + side * (1.3 + 0.9 * k) * r, y + (0.5 - 0.5 * (k % 2)) * r, 0.5 * r, 0.24 * r)
    yield tuple(out), 1, 0
    bands = [geometry.rectangle(area.left, area.top + k * area.height, area.width, 0.1 * cell) for k in (0.1, 0.86)]
    yield (*bands[0], *bands[1]), 1, 0


_MATTER: Final = {
    "wood": _Matter(("#5f3d26", "#a8744a", "#d9ab78"), _grain, ("#7a4f30", "#7a4f30")),
    "bamboo": _Matter(("#7a7a34", "#b9b45a", "#e2dc96"), _nodes, ("#8a873c",)),
    "glass": _Matter(("#6fb3cf", "#a8d8ea", "#e4f6fb"), _facets, ("#ffffff", "#ffffff"), 0.72),
    "ice": _Matter(("#5fa3cf", "#9fd3ee", "#e6f7ff"), _frost, ("#ffffff", "#ffffff", "#ffffff")),
    "metal": _Matter(("#4f5866", "#98a3b3", "#dde3ea"), _plates, ("#5f6978", "#5f6978", "#ffffff")),
    "brass": _Matter(("#5c3c1e", "#b9843c", "#edc77a"), _plates, ("#6b451f", "#6b451f", "#fff3cf")),
    "stone": _Matter(("#5c5a63", "#99969f", "#c9c6cc"), _rubble, ("#6b6872",)),
    "marble": _Matter(("#a9a6b3", "#dcd9e2", "#fbfaff"), _veins, ("#9a96a8",)),
    "brick": _Matter(("#6b2f26", "#b5583f", "#e0a084"), _bricks, ("#ecd2bd",)),
    "wool": _Matter(None, _stitches),
    "leather": _Matter(("#4a2c1c", "#8a5433", "#c48a5c"), _seam, ("#ecd2a8",)),
    "denim": _Matter(("#22365c", "#4a6da3", "#9fb8dc"), _seam, ("#e3b36a",)),
    "straw": _Matter(("#9a7430", "#d9b45a", "#f3e0a3"), _weave, ("#a8823a",)),
    "cardboard": _Matter(("#8a6438", "#c9995f", "#e8c79a"), _flutes, ("#8a6438", "#f3e0bd")),
    "chocolate": _Matter(("#2f1a10", "#6b3f26", "#a36a42"), _squares, ("#43261a",)),
    "gingerbread": _Matter(("#6b3a1c", "#b0703a", "#dba468"), _icing, ("#fffaf2", "#e2493f")),
    "clay": _Matter(("#7a3d26", "#c4704a", "#e8b08c")),
    "porcelain": _Matter(("#aebfd6", "#e9eef5", "#ffffff"), _blue_flowers, ("#3f6fb8", "#3f6fb8")),
}
