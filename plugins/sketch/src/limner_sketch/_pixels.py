"""The pixel style: a document that paints into a coarse grid and writes its cells as squares."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from random import Random
from typing import TypeAlias

from limner_sketch import _geometry as geometry
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Box, Path, Point

_Rgb: TypeAlias = tuple[int, int, int]
_COLUMNS = 96  # cells across a picture as wide as it is high; the rest follows
_STONES = 64  # and of a mosaic
_STEP = 10  # colours are rounded to multiples of this, so that light falls in bands


class Pixels(Document):
    """A document whose shapes become cells of a grid; words and other markup lie over them.

    Args:
        width: Width in user units.
        height: Height in user units.
        tiles: Whether each cell is a stone with joints around it, as in a mosaic.
    """

    def __init__(self, width: int, height: int, *, tiles: bool = False) -> None:
        super().__init__(width, height)
        self.copies = False
        self._tiles = tiles
        self._cell = math.sqrt(width * height) / (_STONES if tiles else _COLUMNS)
        self._columns, self._rows = math.ceil(width / self._cell), math.ceil(height / self._cell)
        self._grid: list[list[_Rgb | None]] = [[None] * self._columns for _ in range(self._rows)]
        self._paints: dict[str, tuple[list[tuple[float, str, float]], tuple[float, ...]]] = {}
        self._clips: dict[str, set[tuple[int, int]]] = {}
        self._masks: dict[Path, set[tuple[int, int]]] = {}
        self._window: list[set[tuple[int, int]] | None] = [None]

    def gradient(
        self,
        stops: list[tuple[float, str] | tuple[float, str, float]],
        *,
        ends: tuple[float, float, float, float] = (0, 0, 0, 1),
        absolute: bool = False,
    ) -> str:
        """Keep a linear gradient and return its name as a paint."""
        del absolute
        return self._keep(stops, ends)

    def radial(
        self,
        stops: list[tuple[float, str] | tuple[float, str, float]],
        centre: tuple[float, float, float] = (0.5, 0.5, 0.5),
    ) -> str:
        """Keep a radial gradient and return its name as a paint."""
        return self._keep(stops, centre)

    def _keep(self, stops: Iterable[tuple[float, str] | tuple[float, str, float]], where: tuple[float, ...]) -> str:
        full = [(s[0], s[1], s[2] if len(s) > 2 else 1.0) for s in stops]
        name = f"paint{len(self._paints)}"
        self._paints[name] = (full, where)
        return name

    def open(self, label: str | None = None, attributes: str = "") -> None:
        """Begin a group; of its attributes only a clip matters here."""
        del label  # squares belong to no object
        name = attributes.partition("url(#")[2].partition(")")[0]
        self._window.append(self._clips[name] if name else self._window[-1])

    def close(self) -> None:
        """End the group."""
        self._window.pop()

    def clip(self, path: Path) -> str:
        """Keep a clip and return its name."""
        name = f"clip{len(self._clips)}"
        self._clips[name] = self._mask(path)
        return name

    def _mask(self, path: Path) -> set[tuple[int, int]]:
        if path not in self._masks:
            self._masks[path] = set(self._inside(path))
        return self._masks[path]

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
        """Paint an outline into the grid."""
        del around
        mask = None if clip is None else self._mask(clip)
        box = geometry.bounds(path)
        if fill != "none":
            cells = list(self._inside(path, even_odd="evenodd" in extra))
            if not cells and opacity > 0.5 and box.width > 0:
                x, y = box.centre  # smaller than a cell, such as an eye far away
                cells = [(int(x / self._cell), int(y / self._cell))]
            self._paint(cells, fill, opacity, mask, box)
        if stroke and width > 0.3 * self._cell:
            self._paint(self._along(path, width), stroke, opacity, mask, box)

    def _paint(
        self, cells: Iterable[tuple[int, int]], paint: str, opacity: float, mask: set[tuple[int, int]] | None, box: Box
    ) -> None:
        window = self._window[-1]
        for x, y in cells:
            if not (0 <= x < self._columns and 0 <= y < self._rows):
                continue
            if (mask is not None and (x, y) not in mask) or (window is not None and (x, y) not in window):
                continue
            colour, seen = (_rgb(paint), 1.0) if paint[0] == "#" else self._shade(paint, x, y, box)
            share = opacity * seen
            under = self._grid[y][x]
            if under is None:
                if share > 0.45:
                    self._grid[y][x] = colour
            elif share > 0.02:
                self._grid[y][x] = _mixed(under, colour, share)

    def _shade(self, paint: str, x: int, y: int, box: Box) -> tuple[_Rgb, float]:
        stops, where = self._paints[paint]
        px = ((x + 0.5) * self._cell - box.left) / max(1e-6, box.width)
        py = ((y + 0.5) * self._cell - box.top) / max(1e-6, box.height)
        if len(where) == 3:
            t = math.hypot(px - where[0], py - where[1]) / where[2]
        else:
            dx, dy = where[2] - where[0], where[3] - where[1]
            t = ((px - where[0]) * dx + (py - where[1]) * dy) / max(1e-6, dx * dx + dy * dy)
        t = min(1.0, max(0.0, t))
        before = stops[0]
        for stop in stops[1:]:
            if t <= stop[0]:
                k = (t - before[0]) / max(1e-6, stop[0] - before[0])
                return _mixed(_rgb(before[1]), _rgb(stop[1]), k), before[2] + (stop[2] - before[2]) * k
            before = stop
        return _rgb(before[1]), before[2]

    def _inside(self, path: Path, *, even_odd: bool = False) -> Iterator[tuple[int, int]]:
        """Yield the cells whose middle lies in an outline: a scan line through each row."""
        cell = self._cell
        crossings: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
        for one, other in _edges(path, cell):
            sense = 1 if one[1] <= other[1] else -1
            (x0, y0), (x1, y1) = (one, other) if sense == 1 else (other, one)
            for row in range(max(0, math.ceil(y0 / cell - 0.5)), min(self._rows, math.ceil(y1 / cell - 0.5))):
                y = (row + 0.5) * cell
                crossings[row].append((x0 + (x1 - x0) * (y - y0) / (y1 - y0), sense))
        for row, points in crossings.items():
            winding = 0
            start = 0.0
            for x, sense in sorted(points):
                was = winding
                winding = winding ^ 1 if even_odd else winding + sense
                if not was and winding:
                    start = x
                elif was and not winding:
                    for column in range(
                        max(0, math.ceil(start / cell - 0.5)), min(self._columns, math.ceil(x / cell - 0.5))
                    ):
                        yield column, row

    def _along(self, path: Path, width: float) -> set[tuple[int, int]]:
        """Return the cells under a stroke."""
        cell, r = self._cell, width / 2
        cells: set[tuple[int, int]] = set()
        for (x0, y0), (x1, y1) in _edges(path, cell, closed=False):
            steps = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / cell * 1.6))
            for i in range(steps + 1):
                x, y = x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps
                cells.add((int(x // cell), int(y // cell)))
                if r > 0.7 * cell:
                    for cx in range(math.ceil((x - r) / cell - 0.5), math.ceil((x + r) / cell - 0.5)):
                        for cy in range(math.ceil((y - r) / cell - 0.5), math.ceil((y + r) / cell - 0.5)):
                            if math.hypot((cx + 0.5) * cell - x, (cy + 0.5) * cell - y) <= r:
                                cells.add((cx, cy))
        return cells

    def render(self, title: str, description: str, *, size: tuple[int, int] | None = None) -> str:
        """Return the document: a path of squares for each colour, and what lies over them."""
        if self._tiles:
            self.body.insert(0, self._laid())
            return super().render(title, description, size=size)
        runs: defaultdict[_Rgb, list[str]] = defaultdict(list)
        for y, row in enumerate(self._grid):
            x = 0
            while x < self._columns:
                start, colour = x, _banded(row[x])
                while x < self._columns and _banded(row[x]) == colour:
                    x += 1
                if colour is not None:
                    runs[colour].append(f"M{start} {y}h{x - start}v1h{start - x}z")
        squares = "".join(
            f'<path fill="#{r:02x}{g:02x}{b:02x}" d="{"".join(parts)}"/>' for (r, g, b), parts in runs.items()
        )
        group = f'<g transform="scale({number(self._cell, 4)})" shape-rendering="crispEdges">{squares}</g>'
        self.body.insert(0, group)
        return super().render(title, description, size=size)

    def _laid(self) -> str:
        """Return the stones of a mosaic, no two neighbours quite alike: a line of next to no length with square ends each."""
        rng = Random(f"{self._columns}")
        stones: defaultdict[_Rgb, list[str]] = defaultdict(list)
        for y, row in enumerate(self._grid):
            for x, colour in enumerate(row):
                if colour is None:
                    continue
                shade = rng.choice((-16, -8, 0, 0, 8, 16))
                r, g, b = (max(0, min(255, v + shade)) for v in colour)
                stones[_banded((r, g, b)) or (r, g, b)].append(f"M{x} {y}h.01")
        paths = "".join(
            f'<path stroke="#{r:02x}{g:02x}{b:02x}" d="{"".join(parts)}"/>' for (r, g, b), parts in stones.items()
        )
        joints = f'<rect width="{self.width}" height="{self.height}" fill="#e4dccb"/>'
        half = number(self._cell / 2, 2)
        by = f"translate({half} {half})scale({number(self._cell, 4)})"
        return f'{joints}<g transform="{by}" stroke-width=".8" stroke-linecap="square">{paths}</g>'


def _edges(path: Path, cell: float, *, closed: bool = True) -> Iterator[tuple[Point, Point]]:
    """Yield an outline as straight lines, curves in pieces of about a cell."""
    x = y = sx = sy = 0.0
    for segment in path:
        if segment[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = segment  # type: ignore[misc]
            length = math.hypot(x1 - x, y1 - y) + math.hypot(x2 - x1, y2 - y1) + math.hypot(x3 - x2, y3 - y2)
            n = max(2, min(16, math.ceil(length / cell)))
            px, py = x, y
            for i in range(1, n + 1):
                t = i / n
                s = 1 - t
                a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
                qx, qy = a * x + b * x1 + c * x2 + d * x3, a * y + b * y1 + c * y2 + d * y3
                yield (px, py), (qx, qy)
                px, py = qx, qy
            x, y = x3, y3
        elif segment[0] == "L":
            _, nx, ny = segment  # type: ignore[misc]
            yield (x, y), (nx, ny)
            x, y = nx, ny
        else:
            if (closed or segment[0] == "Z") and (x, y) != (sx, sy):
                yield (x, y), (sx, sy)
            if segment[0] == "M":
                _, sx, sy = segment  # type: ignore[misc]
            x, y = sx, sy
    if closed and (x, y) != (sx, sy):
        yield (x, y), (sx, sy)


def _rgb(colour: str) -> _Rgb:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(first: _Rgb, second: _Rgb, share: float) -> _Rgb:
    r, g, b = (round(p + (q - p) * share) for p, q in zip(first, second, strict=True))
    return r, g, b


def _banded(colour: _Rgb | None) -> _Rgb | None:
    if colour is None:
        return None
    r, g, b = (min(255, round(v / _STEP) * _STEP) for v in colour)
    return r, g, b
