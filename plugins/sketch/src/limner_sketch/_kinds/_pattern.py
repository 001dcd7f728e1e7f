"""Patterns: a tile that repeats without a seam."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, difference, mix, to_oklch
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._kinds._common import fit, paint, star, things
from limner_sketch._kinds._furs import COATS
from limner_sketch._kinds._icon import main_colour_of
from limner_sketch._kinds._outlines import OUTLINES, outlines_of
from limner_sketch._kinds._repeats import draw_repeat
from limner_sketch._layout._items import Cluster
from limner_sketch._occasions import is_themed
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._tables import REPEATS
from limner_sketch._scene import sheet
from limner_sketch._task import Task
from limner_sketch._words import singular

_REPEATS = ("half drop", "brick", "grid", "diamond")
_APART = 0.12  # ΔE_OK: what is nearer to the ground is hardly seen on it
_METALS = frozenset({"gold", "golden", "silver", "copper", "bronze"})
_NIGHT = 0.4  # lightness of a ground that metal gleams on
_SIZES = (1.0, 0.74)  # of neighbours, where there are few sorts of motifs
_FEW = 2
_LOOKS = 3
_VARIED = frozenset({"animal", "bird", "flower", "fish", "person"})


def draw_pattern(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw the tile of a pattern: what crosses an edge comes in again at the opposite one."""
    rng = task.rng("pattern")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    w, h = document.width, document.height
    made = things(_varied(task), task.rng("figures"), most=6)
    asked = () if made else outlines_of(task.plan)
    if not made and not asked and (name := _repeat(task)):
        return _without_things(task, painter, palette, name)
    ground = palette.paper if asked and not task.plan.backdrop else _ground(task, palette, made)
    document.open("ground")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), ground, layer="sky")
    document.close()
    sheet(painter)
    repeat = task.pick("repeat", _REPEATS)
    columns = 4
    rows = max(2, round(h / (w / columns) / 2) * 2)
    cell = w / columns, h / rows
    motifs = _motifs(painter, made, min(cell) * 0.72, ground) or _shapes(
        task, painter, palette, min(cell) * 0.6, asked or ("circle", "star", "semicircle", "triangle"), ground
    )
    spots = _spots(repeat, columns, rows, cell)
    document.open("motifs")
    for x, y, column, row in spots:
        motif, radius = motifs[(column + row * (1 if len(motifs) > 1 else 0)) % len(motifs)]
        nth = row + (column // 2 if repeat == "diamond" else column)
        size = 1.0 if len(task.wanted) > 1 else _SIZES[nth % len(_SIZES)]
        turn = rng.uniform(-24, 24) if repeat != "grid" else rng.choice((-14, 14))
        mirrored = rng.random() < 0.5
        for px, py in _wrapped(x, y, radius, w, h):
            flip = f"{number(-size if mirrored else size)} {number(size)}"
            document.raw(
                f'<use href="#{motif}" transform="translate({number(px)} {number(py)}) rotate({number(turn)}) scale({flip})"/>'
            )
    document.close()
    _fillers(painter, palette, ground, repeat, columns, rows, cell, rng)
    return tuple(made)


def _varied(task: Task) -> Task:
    """Let one or two sorts of what lives or grows be there in several looks."""
    if len(task.wanted) > _FEW:
        return task
    return evolve(
        task,
        wanted={
            i: evolve(one, subject=one.subject.model_copy(update={"count": _LOOKS}))
            if one.entry.tags & _VARIED and one.subject.count == 1
            else one
            for i, one in task.wanted.items()
        },
    )


def _repeat(task: Task) -> str | None:
    """Return which pattern without things the plan asks for."""
    named = (subject.what for subject in task.plan.subjects[:1])
    return next((REPEATS.get(what) or REPEATS.get(singular(what)) for what in named), None)


def asked_metal(asked: Sequence[str]) -> bool:
    """Whether gold or the like is among the colours that are asked for."""
    return any(word.split()[-1] in _METALS for word in asked)


def _without_things(task: Task, painter: Painter, palette: Palette, name: str) -> tuple[Cluster, ...]:
    """Draw dots, stripes or the like: of two colours and more the lightest is the ground."""
    asked = task.plan.palette if isinstance(task.plan.palette, tuple) else ()
    backdrop = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    named = [colour for word in asked if (colour := colour_of(word))]
    named.sort(key=lambda colour: to_oklch(colour).lightness)
    if name in COATS and not named and not backdrop:
        ground, tones = COATS[name][0], list(COATS[name][1])
    elif backdrop:
        ground, tones = backdrop, named
    elif len(named) > 1:
        gleams = asked_metal(asked) and to_oklch(named[0]).lightness < _NIGHT  # as gold on black does
        ground, tones = (named[0], named[1:]) if gleams else (named[-1], named[:-1])
    else:
        ground, tones = "#fffdf8" if named and to_oklch(named[0]).lightness < 0.8 else palette.paper, named
        if named and to_oklch(named[0]).lightness > 0.93:
            ground = palette.ink
    if not tones:
        accents = [a for a in palette.accents if difference(a, ground) > _APART] or [palette.ink]
        count = task.pick("tones", (1, 2, 3))
        start = task.pick("first tone", range(len(accents)))
        tones = [accents[(start + i) % len(accents)] for i in range(min(count, len(accents)))]
    painter.document.open("ground")
    painter.area(geometry.rectangle(-2, -2, painter.width + 4, painter.height + 4), ground, layer="sky")
    painter.document.close()
    sheet(painter)
    painter.document.open(task.plan.subjects[0].what)
    draw_repeat(name, painter, ground, tones)
    painter.document.close()
    return ()


def _ground(task: Task, palette: Palette, made: list[Cluster]) -> str:
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    if wanted:
        return wanted
    tones = [mix(a, palette.paper, k) for a in palette.accents for k in (0.55, 0.8)] + [palette.paper, palette.ink]
    if is_themed(task.plan):  # of a theme there are few grounds
        first, _, third = palette.accents[:3]
        tones = [palette.paper, palette.ink, mix(first, palette.paper, 0.8), mix(third, palette.paper, 0.8)]
    own = [
        to_oklch(main_colour_of(c.root.figure.colours, c.root.figure.named, c.root.wanted.subject.colour)) for c in made
    ]

    def clear(tone: str) -> float:
        there = to_oklch(tone)
        return min((abs(there.lightness - o.lightness) + 0.5 * abs(there.chroma - o.chroma) for o in own), default=1.0)

    return task.pick("ground", sorted(tones, key=clear, reverse=True)[:5])


def _motifs(painter: Painter, made: list[Cluster], size: float, ground: str) -> list[tuple[str, float]]:
    """Define each thing once, around the origin; return ids and radii."""
    motifs: list[tuple[str, float]] = []
    for one in made:
        fit(one, Box(-size / 2, -size / 2, size / 2, size / 2))
        with painter.document.captured() as body:
            paint(painter, one, behind=ground)
        inner = "".join(body[1:-1])  # without the group that names it: an id may be there only once
        name = painter.document.define("m", f'<g id="{{id}}">{inner}</g>')
        motifs.append((name, math.hypot(one.local.width, one.local.height) / 2))
    return motifs


def _shapes(
    task: Task, painter: Painter, palette: Palette, size: float, names: tuple[str, ...], ground: str
) -> list[tuple[str, float]]:
    """Motifs that are no things: plain geometric ones, in the colours that are asked for or in those of the palette."""
    asked = task.plan.palette if isinstance(task.plan.palette, tuple) else ()
    tones = [tone for name in asked if (tone := colour_of(name)) and difference(tone, ground) > _APART]
    if not tones:
        tones = [tone for tone in palette.accents if difference(tone, ground) > _APART] or [palette.ink]
        task.rng("tones").shuffle(tones)
    # Each shape is there in more than one colour, unless there is but one.
    pairs = [(names[i % len(names)], tones[(i + i // len(names)) % len(tones)]) for i in range(2 * len(names))]
    motifs: list[tuple[str, float]] = []
    for name, tone in dict.fromkeys(pairs):
        with painter.document.captured() as body:
            painter.area(OUTLINES[name](size / 2), tone, layer="thing")
        motifs.append((painter.document.define("m", f'<g id="{{id}}">{"".join(body)}</g>'), size / 2))
    return motifs


def _spots(repeat: str, columns: int, rows: int, cell: tuple[float, float]) -> list[tuple[float, float, int, int]]:
    spots: list[tuple[float, float, int, int]] = []
    for column in range(columns):
        for row in range(rows):
            x, y = (column + 0.5) * cell[0], (row + 0.5) * cell[1]
            if repeat == "half drop" and column % 2:
                y += cell[1] / 2
            elif repeat == "brick" and row % 2:
                x += cell[0] / 2
            elif repeat == "diamond" and (column + row) % 2:
                continue
            spots.append((x, y, column, row if repeat != "diamond" else row // 2 + column))
    return spots


def _wrapped(x: float, y: float, r: float, w: float, h: float) -> list[Point]:
    """Return the places where a motif shows on the tile, once or, across edges, up to four times."""
    xs = [x + d for d in (-w, 0, w) if -r < x + d < w + r]
    ys = [y + d for d in (-h, 0, h) if -r < y + d < h + r]
    return [(px, py) for px in xs for py in ys]


def _mark(kind: str, x: float, y: float, r: float) -> Path:
    if kind == "spark":
        return star(x, y, r * 1.7, points=4, inner=0.3)
    if kind == "cross":
        return (("M", x - r, y), ("L", x + r, y), ("M", x, y - r), ("L", x, y + r))
    return geometry.ellipse(x, y, r, r)


def _fillers(
    painter: Painter,
    palette: Palette,
    ground: str,
    repeat: str,
    columns: int,
    rows: int,
    cell: tuple[float, float],
    rng: Random,
) -> None:
    """Small marks between the motifs."""
    dark = to_oklch(ground).lightness < 0.5
    tone = mix(ground, palette.paper if dark else darker(rng.choice(palette.accents)), 0.4)
    kind = rng.choice(("dot", "spark", "cross", "ring"))
    r = min(cell) * 0.05
    w, h = columns * cell[0], rows * cell[1]
    paths: list[Path] = []
    for column in range(columns):
        for row in range(rows):
            x, y = column * cell[0], row * cell[1]
            if repeat == "half drop":
                x, y = (column + 0.5) * cell[0], row * cell[1] + (cell[1] / 2 if column % 2 else 0)
            elif repeat == "brick":
                x, y = column * cell[0] + (cell[0] / 2 if row % 2 else 0), (row + 0.5) * cell[1]
            elif repeat == "diamond":
                if (column + row) % 2 == 0:
                    continue
                x, y = (column + 0.5) * cell[0], (row + 0.5) * cell[1]
                r = min(cell) * 0.1
            for px, py in _wrapped(x % w, y % h, r, w, h):
                paths.append(_mark(kind, px, py, r))
    whole = tuple(segment for path in paths for segment in path)
    painter.document.open("marks")
    if kind in {"cross", "ring"}:
        painter.stroke(whole, tone, r * 0.5)
    else:
        painter.area(whole, tone, layer="texture")
    painter.document.close()
