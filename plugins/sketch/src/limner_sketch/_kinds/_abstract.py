"""Abstract pictures: a few orders of plain shapes in one palette."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Affine, Path
from limner_sketch._kinds._common import ring, things
from limner_sketch._kinds._icon import group
from limner_sketch._kinds._mandala import mandala
from limner_sketch._layout._items import Cluster
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette, toned
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._tables import FORMS
from limner_sketch._scene import sheet
from limner_sketch._task import Task
from limner_sketch._words import singular


def draw_abstract(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw an abstract picture: of the shapes and colours of the plan, and before it what the plan names otherwise."""
    rng = task.rng("abstract")
    palette = task.choose_palette()
    named = [c for name in _names(task) if (c := colour_of(name))]
    if 0 < len(named) < 4:
        ground = colour_of(task.plan.backdrop) if task.plan.backdrop else None
        palette = toned(palette, [one for one in named if one != ground] or named)
        if ground:
            palette = evolve(palette, paper=ground)
    painter = Painter(document, task.style)
    painter.area(geometry.rectangle(-2, -2, document.width + 4, document.height + 4), palette.paper, layer="sky")
    sheet(painter)
    document.open("composition")
    orders = sorted({FORMS[form] for s in task.plan.subjects if (form := singular(s.what)) in FORMS})
    if not named:
        palette = evolve(palette, accents=tuple(rng.sample(palette.accents, len(palette.accents))))
    if len(orders) > 1:
        _assembled(painter, palette, rng, orders)
    elif orders:
        _ORDERS[orders[0]](painter, palette, rng)
    else:
        soft = task.style.mode == "wash"  # paint that runs has no hard shapes
        plain = (_tiles, _circles, _waves, _arches, _sun, _lines, _triangles, _hexagons)
        task.pick("order", (_blots, _blots, _waves) if soft else plain)(painter, palette, rng)
    document.close()
    made = things(task, task.rng("figures"), most=5)
    if made:
        share = 0.17 if orders == ["mandala"] else 0.4
        x, y, r = document.width / 2, document.height / 2, min(document.width, document.height) * share
        painter.disc(x, y, r, lighter(palette.paper, 0.02), palette.paper, layer="scenery")
        group(painter, made, x, y, r * 0.68, palette.paper)
    return tuple(made)


def _names(task: Task) -> tuple[str, ...]:
    """Return the names of the colours that the plan asks for."""
    palette = task.plan.palette if isinstance(task.plan.palette, tuple) else ()
    return (*palette, *((task.plan.backdrop,) if task.plan.backdrop else ()))


def _tiles(p: Painter, palette: Palette, rng: Random) -> None:
    """A grid of tiles with quarter circles, discs and halves."""
    n = 6
    s = p.width / n
    rows = math.ceil(p.height / s)
    tones = [*palette.accents, palette.ink, mix(palette.paper, palette.accents[0], 0.25)]
    for i in range(n):
        for j in range(rows):
            a, b = rng.sample(tones, 2)
            x, y = i * s, j * s
            p.area(geometry.rectangle(x, y, s + 1, s + 1), a)
            kind = rng.choice(("quarter", "quarter", "disc", "half", "leaf", "steps"))
            turn = rng.choice((0, 90, 180, 270))
            by = Affine.turn(turn, about=(x + s / 2, y + s / 2))
            k = s * geometry.KAPPA
            if kind == "quarter":
                path: Path = (("M", x, y), ("L", x + s, y), ("C", x + s, y + k, x + k, y + s, x, y + s), ("Z",))
                p.area(by.path(path), b)
            elif kind == "disc":
                p.disc(x + s / 2, y + s / 2, s * 0.34, b)
                p.disc(x + s / 2, y + s / 2, s * 0.16, a)
            elif kind == "half":
                path = (
                    ("M", x, y),
                    ("C", x, y + k * 0.6, x + s * 0.2, y + s * 0.5, x + s / 2, y + s * 0.5),
                    ("C", x + s * 0.8, y + s * 0.5, x + s, y + k * 0.6, x + s, y),
                    ("Z",),
                )
                p.area(by.path(path), b)
            elif kind == "leaf":
                path = (
                    ("M", x, y),
                    ("C", x + k, y, x + s, y + s - k, x + s, y + s),
                    ("C", x + s - k, y + s, x, y + k, x, y),
                    ("Z",),
                )
                p.area(by.path(path), b)
            else:
                p.area(by.path(geometry.polygon([(x, y), (x + s, y), (x, y + s)])), b)


def _circles(p: Painter, palette: Palette, rng: Random) -> None:
    """Large overlapping discs, lines and dots around one focus."""
    w, h = p.width, p.height
    fx, fy = w * rng.choice((0.36, 0.62)), h * rng.uniform(0.42, 0.58)
    p.disc(fx, fy, h * 0.36, lighter(palette.accents[1], 0.05), palette.accents[0])
    for i in range(6):
        a = math.tau * i / 6 + rng.uniform(-0.3, 0.3)
        r = h * rng.uniform(0.08, 0.2)
        x, y = fx + math.cos(a) * h * rng.uniform(0.3, 0.52), fy + math.sin(a) * h * 0.36
        p.disc(x, y, r, palette.accents[(i + 2) % 5], opacity=0.86)
    for i in range(9):
        y = h * (0.2 + 0.07 * i)
        p.stroke(
            geometry.polygon([(w * 0.06, y), (w * (0.16 + 0.05 * (i % 3)), y)], closed=False),
            palette.ink,
            5 * p.unit,
            layer="scenery",
        )
    dots = [
        geometry.ellipse(w * (0.74 + 0.045 * (i % 5)), h * (0.1 + 0.06 * (i // 5)), 7 * p.unit, 7 * p.unit)
        for i in range(20)
    ]
    p.area(tuple(s for d in dots for s in d), palette.ink, layer="scenery")
    bar = Affine.turn(-32, about=(fx, fy)).path(
        geometry.rectangle(fx - w * 0.34, fy + h * 0.12, w * 0.68, h * 0.05, h * 0.025)
    )
    p.area(bar, palette.ink)


def _waves(p: Painter, palette: Palette, rng: Random) -> None:
    """Waves above each other, of the first two colours in turn."""
    w, h = p.width, p.height
    a, b = palette.accents[:2]
    p.area(geometry.rectangle(0, 0, w, h), mix(a, palette.paper, 0.8), mix(b, palette.paper, 0.6), layer="sky")
    n = 9
    for i in range(n):
        y = h * (0.16 + 0.86 * i / n)
        tone = mix((a, b)[i % 2], palette.ink if i > n // 2 else palette.paper, 0.45 * abs(i / (n - 1) - 0.5) * 2)
        phase, swing = rng.uniform(0, 6), h * rng.uniform(0.04, 0.09)
        points = [(w * (k - 1) / 5, y + math.sin(phase + k * 1.7) * swing) for k in range(8)]
        line = geometry.curve(points, closed=False)
        p.area(
            (*line, ("L", points[-1][0], h + 4), ("L", points[0][0], h + 4), ("Z",)),
            lighter(tone, 0.05),
            darker(tone, 0.03),
        )


def _assembled(p: Painter, palette: Palette, rng: Random, orders: list[str]) -> None:
    """Several sorts of shapes in one picture: a few large ones, and small ones in the gaps between them."""
    w, h = p.width, p.height
    tones = [*palette.accents[:4], palette.ink]
    placed: list[tuple[float, float, float]] = []
    for i in range(60):
        r = h * (0.3 if i < 2 else 0.19 if i < 12 else rng.uniform(0.05, 0.11))
        x, y = rng.uniform(r * 0.7, w - r * 0.7), rng.uniform(r * 0.7, h - r * 0.7)
        if any(math.hypot(x - px, y - py) < (r + pr) * 0.86 for px, py, pr in placed):
            continue
        kind, tone = orders[len(placed) % len(orders)], tones[len(placed) % len(tones)]
        placed.append((x, y, r))
        form = _shape(kind, x, y, r, rng.choice((0, 45, 90, 180)))
        if kind in {"waves", "lines", "spirals"}:
            p.stroke(form, tone, r * 0.16)
        else:
            p.area(form, tone, opacity=0.94)
        if kind in {"circles", "hexagons", "dots"} and r > h * 0.15:
            p.area(_shape(kind, x, y, r * 0.5, 0), tones[(len(placed) + 2) % len(tones)])


def _shape(kind: str, x: float, y: float, r: float, turn: float) -> Path:
    """Return one shape of a sort around a point."""
    if kind in {"circles", "dots", "sun"}:
        return geometry.ellipse(x, y, r * 0.9, r * 0.9)
    if kind == "triangles":
        return geometry.polygon(ring(x, y, r, 3, turn=turn))
    if kind == "hexagons":
        return geometry.polygon(ring(x, y, r, 6))
    if kind == "tiles":
        return geometry.polygon(ring(x, y, r, 4, turn=45 if turn != 45 else 0))
    if kind == "arches":
        k = r * 0.9
        return (("M", x - k, y + k / 2), ("C", x - k, y - k, x + k, y - k, x + k, y + k / 2), ("Z",))
    if kind == "spirals":
        points = [
            (
                x + r * k / 30 * math.cos(math.radians(turn) + k * 0.5),
                y + r * k / 30 * math.sin(math.radians(turn) + k * 0.5),
            )
            for k in range(1, 31)
        ]
        return geometry.curve(points, closed=False)
    rows: list[Path] = []
    for j in (-0.5, 0.0, 0.5):
        swing = 0.14 * r if kind == "waves" else 0.0
        points = [(x - r + r * k / 4, y + j * r + swing * (-1) ** k) for k in range(9)]
        rows.append(geometry.curve(points, closed=False) if swing else geometry.polygon(points, closed=False))
    return Affine.turn(turn, about=(x, y)).path(tuple(segment for row in rows for segment in row))


def _arches(p: Painter, palette: Palette, rng: Random) -> None:
    """Rainbow arches of several sizes on a common ground."""
    w, h = p.width, p.height
    ground = h * 0.82
    x = w * 0.14
    while x < w * 0.9:
        r = h * rng.uniform(0.16, 0.34)
        tones = list(palette.accents)
        rng.shuffle(tones)
        for i, tone in enumerate([*tones[:4], palette.paper]):
            k = r * (1 - 0.2 * i)
            tall = ground - r * 0.3
            arch: Path = (
                ("M", x - k, ground),
                ("L", x - k, tall),
                ("C", x - k, tall - k * 1.33, x + k, tall - k * 1.33, x + k, tall),
                ("L", x + k, ground),
                ("Z",),
            )
            p.area(arch, tone)
        x += r * 1.6
    p.area(geometry.rectangle(0, ground, w, h - ground + 2), palette.ink)
    p.disc(w * rng.uniform(0.2, 0.8), h * 0.2, h * 0.08, palette.accents[1])


def _blots(p: Painter, palette: Palette, rng: Random) -> None:
    """Clouds of paint that run into each other, and a few drops."""
    w, h = p.width, p.height
    for i in range(13):
        x, y = w * ((i * 0.618 + rng.uniform(0, 0.12)) % 1), h * (0.08 + 0.84 * ((i * 0.7549 + 0.3) % 1))
        r = h * rng.uniform(0.16, 0.34)
        rim = [(x + r * k * math.cos(a), y + r * k * math.sin(a)) for a, k in ((math.tau * j / 11, rng.uniform(0.7, 1.15)) for j in range(11))]  # fmt: skip
        p.area(geometry.curve(rim), palette.accents[i % 3], layer="texture", opacity=0.42)
    drops = [geometry.ellipse(w * rng.random(), h * rng.random(), *(2 * [h * rng.uniform(0.004, 0.016)])) for _ in range(26)]  # fmt: skip
    p.area(tuple(s for one in drops for s in one), darker(palette.accents[0], 0.08), layer="texture", opacity=0.6)


def _sun(p: Painter, palette: Palette, rng: Random) -> None:
    """A striped sun over angular ranges."""
    w, h = p.width, p.height
    sky = palette.dusk if rng.random() < 0.6 else palette.dawn
    p.area(geometry.rectangle(0, 0, w, h), *sky, layer="sky")
    x, y, r = w * rng.uniform(0.36, 0.64), h * 0.48, h * 0.28
    p.disc(x, y, r, "#fff0b8", palette.accents[1], palette.accents[0])
    for i in range(5):
        p.area(
            geometry.rectangle(x - r * 1.1, y + r * (0.1 + 0.18 * i), 2.2 * r, r * (0.03 + 0.018 * i)),
            mix(sky[1], sky[2], 0.4),
            layer="texture",
        )
    for i, share in enumerate((0.62, 0.74, 0.87)):
        lifts = [rng.uniform(-0.1, -0.03) if k % 2 else rng.uniform(0.0, 0.05) for k in range(1, 8)]
        points = [(0.0, h * share)]
        points += [(w * k / 7 + rng.uniform(-20, 20), h * (share + lift)) for k, lift in enumerate(lifts, 1)]
        tone = mix(sky[0], palette.ink, 0.25 + 0.3 * i)
        p.area(geometry.polygon([*points, (w + 2, h + 2), (-2, h + 2)]), lighter(tone, 0.04), tone)


def _lines(p: Painter, palette: Palette, rng: Random) -> None:
    """Stripes of several widths, all leaning the same way."""
    w, h = p.width, p.height
    lean = rng.choice((-0.7, -0.35, 0.0, 0.35, 0.7)) * h
    x = -abs(lean) - w * 0.05
    previous = ""
    while x < w + abs(lean):
        wide = w * rng.choice((0.012, 0.025, 0.05, 0.09))
        tone = rng.choice([a for a in (*palette.accents, palette.paper) if a != previous])
        previous = tone
        p.area(
            geometry.polygon([(x + lean, -2), (x + lean + wide, -2), (x + wide - lean, h + 2), (x - lean, h + 2)]), tone
        )
        x += wide + w * rng.choice((0.008, 0.02, 0.045))


def _triangles(p: Painter, palette: Palette, rng: Random) -> None:
    """A plane of triangles whose corners are shifted a little, lighter towards one side."""
    w, h = p.width, p.height
    columns, rows = 8, max(3, round(8 * h / w))
    corners = {
        (i, j): (
            w * i / columns + (rng.uniform(-0.28, 0.28) * w / columns if 0 < i < columns else 0),
            h * j / rows + (rng.uniform(-0.28, 0.28) * h / rows if 0 < j < rows else 0),
        )
        for i in range(columns + 1)
        for j in range(rows + 1)
    }
    accents = list(palette.accents)
    rng.shuffle(accents)
    for i in range(columns):
        for j in range(rows):
            a, b, c, d = corners[i, j], corners[i + 1, j], corners[i + 1, j + 1], corners[i, j + 1]
            for triangle in ([a, b, d], [b, c, d]) if (i + j) % 2 else ([a, b, c], [a, c, d]):
                share = (triangle[0][0] / w + triangle[0][1] / h) / 2 * (len(accents) - 1)
                k = min(int(share), len(accents) - 2)
                tone = mix(accents[k], accents[k + 1], share - k)
                p.area(geometry.polygon(triangle), lighter(tone, rng.uniform(-0.05, 0.07)))


def _dots(p: Painter, palette: Palette, rng: Random) -> None:
    """Rows of dots that grow and shrink around a focus."""
    w, h = p.width, p.height
    step = w / 16
    fx, fy = w * rng.uniform(0.25, 0.75), h * rng.uniform(0.25, 0.75)
    tones: dict[str, list[Path]] = {}
    for j in range(round(h / step) + 1):
        for i in range(17):
            x, y = i * step + (step / 2 if j % 2 else 0), (j + 0.5) * step
            near = max(0.0, 1 - math.hypot(x - fx, y - fy) / (0.75 * w))
            r = step * (0.1 + 0.38 * near)
            tones.setdefault(palette.accents[int(near * 4.99)], []).append(geometry.ellipse(x, y, r, r))
    for tone, dots in tones.items():
        p.area(tuple(s for dot in dots for s in dot), tone)


def _spirals(p: Painter, palette: Palette, rng: Random) -> None:
    """A few spirals of thick line."""
    w, h = p.width, p.height
    for i, (cx, cy, r) in enumerate(((0.34, 0.46, 0.4), (0.75, 0.68, 0.27), (0.78, 0.22, 0.18), (0.1, 0.86, 0.16))):
        start, sense = rng.uniform(0, math.tau), rng.choice((-1, 1))
        steps = 44
        points = [
            (
                w * cx + h * r * k / steps * math.cos(start + sense * 3.2 * math.tau * k / steps),
                h * cy + h * r * k / steps * math.sin(start + sense * 3.2 * math.tau * k / steps),
            )
            for k in range(2, steps + 1)
        ]
        p.stroke(geometry.curve(points, closed=False), palette.accents[i], h * r * 0.11)


def _hexagons(p: Painter, palette: Palette, rng: Random) -> None:
    """A honeycomb."""
    w, h = p.width, p.height
    r = w / 14
    tones = [*palette.accents, mix(palette.accents[0], palette.paper, 0.6), palette.paper]
    for j in range(round(h / (1.5 * r)) + 2):
        for i in range(round(w / (1.732 * r)) + 2):
            x, y = 1.732 * r * (i + (j % 2) / 2), 1.5 * r * j
            p.area(geometry.polygon(ring(x, y, r * 0.94, 6)), rng.choice(tones))


_ORDERS: dict[str, Callable[[Painter, Palette, Random], None]] = {
    "tiles": _tiles,
    "circles": _circles,
    "waves": _waves,
    "arches": _arches,
    "sun": _sun,
    "lines": _lines,
    "triangles": _triangles,
    "dots": _dots,
    "spirals": _spirals,
    "hexagons": _hexagons,
    "mandala": mandala,
}
