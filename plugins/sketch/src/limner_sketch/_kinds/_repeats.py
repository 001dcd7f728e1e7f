"""Patterns that consist of no things: dots, stripes, checks, zigzags, scales and tiles, each without a seam."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from limner_sketch import _geometry as geometry
from limner_sketch._emit import number
from limner_sketch._geometry import Path
from limner_sketch._kinds._common import ring, star
from limner_sketch._kinds._furs import FURS
from limner_sketch._painter import Painter

__all__ = ["draw_repeat"]

_COLUMNS = 6  # how often a motif comes across the tile; even, so that shifted rows close up


def draw_repeat(name: str, painter: Painter, ground: str, tones: Sequence[str]) -> None:
    """Draw a pattern over the whole tile.

    Args:
        name: Which one: a value of ``REPEATS`` of the parser's tables.
        painter: What it is painted with; the ground is there already.
        ground: The colour of the ground.
        tones: The colours of the motif, one at least.
    """
    _DRAWN[name](painter, ground, tones)


def _joined(paths: Sequence[Path]) -> Path:
    return tuple(segment for path in paths for segment in path)


def _cell(p: Painter) -> tuple[float, float, int]:
    """Return width and height of a cell, and how many rows there are, an even number."""
    step = p.width / _COLUMNS
    rows = max(2, round(p.height / step / 2) * 2)
    return step, p.height / rows, rows


def _shifted(p: Painter, motif: Callable[[float, float], Path], tones: Sequence[str]) -> None:
    """Repeat a motif in rows, each shifted by half a step; the colours take turns along a row."""
    w, h, rows = _cell(p)
    tones = tones[:3]  # of which as many as there are divide the columns
    for k, tone in enumerate(tones):
        paths = [
            motif((i + (0.75 if j % 2 else 0.25)) * w, (j + 0.5) * h)
            for j in range(rows)
            for i in range(-1, _COLUMNS + 1)
            if i % len(tones) == k
        ]
        p.area(_joined(paths), tone)


def _dots(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    r = _cell(p)[0] * 0.24
    _shifted(p, lambda x, y: geometry.ellipse(x, y, r, r), tones)


def _triangles(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    r = _cell(p)[0] * 0.4
    _shifted(p, lambda x, y: geometry.polygon(ring(x, y + r * 0.2, r, 3)), tones)


def _stripes(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    step = p.width / (2 * _COLUMNS)
    for k, tone in enumerate(tones[:_COLUMNS]):
        p.area(
            _joined([geometry.rectangle(2 * i * step, -2, step, p.height + 4) for i in range(k, _COLUMNS, len(tones))]),
            tone,
        )


def _checks(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    w, h, rows = _cell(p)
    for k, tone in enumerate(tones[:2]):
        squares = [
            geometry.rectangle(i * w, j * h, w, h)
            for i in range(_COLUMNS)
            for j in range(rows)
            if (i + j) % 2 and j // 2 % len(tones[:2]) == k
        ]
        p.area(_joined(squares), tone)


def _plaid(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    """Bands that let each other shine through where they cross."""
    w, h, rows = _cell(p)
    for tone, start, wide in ((tones[0], 0.0, 0.5), (tones[-1], 0.7, 0.08)):
        down = [geometry.rectangle((i + start) * w, -2, w * wide, p.height + 4) for i in range(_COLUMNS)]
        across = [geometry.rectangle(-2, (j + start) * h, p.width + 4, h * wide) for j in range(rows)]
        p.area(_joined(down), tone, opacity=0.5)
        p.area(_joined(across), tone, opacity=0.5)


def _bands(p: Painter, tones: Sequence[str], line: Sequence[tuple[float, float]], *, smooth: bool) -> None:
    """Repeat a band under itself; ``line`` is its upper edge, its heights in rows."""
    _, h, rows = _cell(p)
    for j in range(-1, rows):
        top = [(x, (j + y) * h) for x, y in line]
        low = [(x, y + 0.46 * h) for x, y in reversed(top)]
        if smooth:
            path: Path = (
                *geometry.curve(top, closed=False),
                ("L", *low[0]),
                *geometry.curve(low, closed=False)[1:],
                ("Z",),
            )
        else:
            path = geometry.polygon([*top, *low])
        p.area(path, tones[j % rows % len(tones)])


def _zigzag(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    w = p.width / _COLUMNS
    _bands(p, tones, [(i * w / 2, 0.5 if i % 2 else 0.0) for i in range(-1, 2 * _COLUMNS + 2)], smooth=False)


def _waves(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    w = p.width / _COLUMNS
    line = [(i * w / 4, 0.25 + 0.22 * math.sin(math.tau * i / 8)) for i in range(-2, 4 * _COLUMNS + 3)]
    # A swing takes two cells, so that it closes up at the edge.
    _bands(p, tones, line, smooth=True)


def _scales(p: Painter, ground: str, tones: Sequence[str]) -> None:
    """Rings within rings; each row covers the lower half of the one above it."""
    w, h, rows = _cell(p)
    r = w / 2
    with p.document.captured() as body:
        for share, tone in ((1.0, ground), (0.92, tones[0]), (0.7, ground), (0.56, tones[-1]), (0.3, ground)):
            p.area(geometry.ellipse(0, 0, r * share, r * share), tone)
    spots = [((i + (0.5 if j % 2 else 0)) * w, j * h / 2) for j in range(-1, 2 * rows + 2) for i in range(_COLUMNS + 1)]
    _stamp(p, body, spots)


def _stamp(p: Painter, body: Sequence[str], spots: Sequence[tuple[float, float]]) -> None:
    """Put what was drawn around the origin onto many places."""
    motif = p.document.define("m", f'<g id="{{id}}">{"".join(body)}</g>')
    for x, y in spots:
        p.document.raw(f'<use href="#{motif}" x="{number(x)}" y="{number(y)}"/>')


def _lozenges(p: Painter, ground: str, tones: Sequence[str]) -> None:
    """Lozenges that touch, and thin lines across them."""
    w, h, rows = _cell(p)
    for k, tone in enumerate(tones[:2]):
        shapes = [
            geometry.polygon([(x, y - h / 2), (x + w / 2, y), (x, y + h / 2), (x - w / 2, y)])
            for j in range(rows)
            for i in range(_COLUMNS)
            if (i + j) % len(tones[:2]) == k
            for x, y in [((i + 0.5) * w, (j + 0.5) * h)]
        ]
        p.area(_joined(shapes), tone)
    for sense in (1, -1):
        for i in range(-rows - 1, _COLUMNS + rows + 1):
            x = (i + 0.5) * w
            ends = [(x - sense * w, -0.5 * h), (x + sense * (rows + 1) * w, (rows + 1.5) * h)]
            p.stroke(geometry.polygon(ends, closed=False), ground, w * 0.025)


def _herringbone(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    """Slanting blocks in columns that lean to each other, as cloth is woven."""
    w, h, rows = _cell(p)
    high = h * 0.42
    for i in range(_COLUMNS):
        lean = h / 2 if i % 2 else -h / 2
        left, right = (i + 0.04) * w, (i + 0.96) * w
        for k, tone in enumerate(tones[:2]):
            blocks = [
                geometry.polygon(
                    [
                        (left, y - lean / 2),
                        (right, y + lean / 2),
                        (right, y + lean / 2 + high),
                        (left, y - lean / 2 + high),
                    ]
                )
                for j in range(-2, 2 * rows + 2)
                if j % len(tones[:2]) == k
                for y in [j * h / 2]
            ]
            p.area(_joined(blocks), tone)


def _hexagons(p: Painter, _ground: str, tones: Sequence[str]) -> None:
    w, h, _ = _cell(p)
    r = w / math.sqrt(3) * 0.92
    high = min(1.0, h / w * 1.15)

    def hexagon(x: float, y: float) -> Path:
        return geometry.polygon([(px, y + (py - y) * high) for px, py in ring(x, y, r, 6)])

    _shifted(p, hexagon, tones)


def _tiles(p: Painter, ground: str, tones: Sequence[str]) -> None:
    """Ornamental tiles: a star of eight points, petals in the corners, and joints."""
    w, h, rows = _cell(p)
    corners = [(i * w, j * h) for i in range(_COLUMNS + 1) for j in range(rows + 1)]
    middles = [((i + 0.5) * w, (j + 0.5) * h) for i in range(_COLUMNS) for j in range(rows)]
    first, last, r = tones[0], tones[-1], min(w, h) / 2

    def each(at: Sequence[tuple[float, float]], motif: Callable[[float, float], Path], tone: str) -> None:
        p.area(_joined([motif(x, y) for x, y in at]), tone)

    each(corners, lambda x, y: geometry.ellipse(x, y, r * 0.56, r * 0.56), last)
    each(corners, lambda x, y: geometry.ellipse(x, y, r * 0.42, r * 0.42), ground)
    each(corners, lambda x, y: star(x, y, r * 0.36, points=4, inner=0.36), first)
    each(middles, lambda x, y: star(x, y, r * 0.94, points=8, inner=0.72), first)
    each(middles, lambda x, y: star(x, y, r * 0.62, points=8, inner=0.6), ground)
    each(middles, lambda x, y: star(x, y, r * 0.5, points=4, inner=0.4, turn=45), last)
    each(middles, lambda x, y: geometry.ellipse(x, y, r * 0.13, r * 0.13), ground)
    joints = [(("M", i * w, -2.0), ("L", i * w, p.height + 2.0)) for i in range(_COLUMNS + 1)]
    joints += [(("M", -2.0, j * h), ("L", p.width + 2.0, j * h)) for j in range(rows + 1)]
    p.stroke(_joined(joints), first, r * 0.03)


_DRAWN: dict[str, Callable[[Painter, str, Sequence[str]], None]] = {
    "dots": _dots,
    "stripes": _stripes,
    "checks": _checks,
    "plaid": _plaid,
    "zigzag": _zigzag,
    "waves": _waves,
    "scales": _scales,
    "lozenges": _lozenges,
    "triangles": _triangles,
    "herringbone": _herringbone,
    "hexagons": _hexagons,
    "tiles": _tiles,
    **FURS,
}
