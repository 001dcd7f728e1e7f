"""Mandalas: rings of petals, drops and dots around one middle."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._colour import lighter, mix
from limner_sketch._geometry import Affine, Path
from limner_sketch._kinds._common import ring
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette

__all__ = ["mandala"]


def mandala(p: Painter, palette: Palette, rng: Random) -> None:
    """Draw rings of petals that become smaller towards the middle, with dots between them."""
    x, y, side = p.width / 2, p.height / 2, min(p.width, p.height)
    tones = [*palette.accents, palette.ink]
    shift = rng.randrange(len(palette.accents))
    fold = rng.choice((8, 10, 12))
    p.disc(x, y, 0.47 * side, mix(palette.accents[shift], palette.paper, 0.8), layer="thing")
    reach = 0.46
    for i, (deep, many, kind) in enumerate(_rings(rng, fold)):
        outer, inner = reach * side, (reach - deep) * side
        tone = tones[(shift + i) % 5]
        _petals(p, (x, y), outer, inner, many, kind, tone, palette)
        if i % 2 == 0:
            spots = ring(x, y, outer - 0.1 * deep * side, many, turn=180 / many)
            dots = [geometry.ellipse(a, b, 0.0085 * side, 0.0085 * side) for a, b in spots]
            p.area(tuple(s for dot in dots for s in dot), tones[(shift + i + 2) % 5], layer="thing")
        reach -= deep * (0.62 if kind == "petal" else 0.8)
    p.disc(x, y, 0.065 * side, tones[(shift + 2) % 5], layer="thing")
    p.disc(x, y, 0.036 * side, palette.paper, layer="thing")


def _rings(rng: Random, fold: int) -> list[tuple[float, int, str]]:
    """Return the depth of each ring, how many shapes it has, and which."""
    kinds = ["petal", "drop", "petal", "leaf", "petal"]
    if rng.random() < 0.5:
        kinds[1], kinds[3] = kinds[3], kinds[1]
    return list(zip((0.14, 0.12, 0.15, 0.1, 0.13), (2 * fold, 2 * fold, fold, fold, fold), kinds, strict=True))


def _petals(
    p: Painter, at: tuple[float, float], outer: float, inner: float, many: int, kind: str, tone: str, palette: Palette
) -> None:
    half = math.pi * outer / many * (1.08 if kind == "petal" else 0.72 if kind == "leaf" else 0.5)
    long = outer - inner
    shapes: list[Path] = []
    cores: list[Path] = []
    for k in range(many):
        by = Affine.turn(360 * (k + 0.5 * (kind != "petal")) / many).then(Affine.move(*at))
        shapes.append(by.path(_shape(kind, outer, inner, half)))
        if kind != "drop":
            cores.append(by.path(_shape(kind, outer - 0.2 * long, inner + 0.2 * long, 0.52 * half)))
    rim = mix(tone, palette.ink, 0.35)
    for shape in shapes:
        p.area(shape, lighter(tone, 0.03), tone, layer="thing")
        if p.style.mode not in {"line", "neon"}:
            p.stroke(shape, rim, 2.5 * p.unit, layer="thing")
    if cores:
        p.area(tuple(s for core in cores for s in core), mix(tone, palette.paper, 0.5), layer="texture")


def _shape(kind: str, outer: float, inner: float, half: float) -> Path:
    """Return one shape, its tip outside, at twelve o'clock."""
    long = outer - inner
    if kind == "drop":
        return geometry.ellipse(0, -(outer + inner) / 2, half * 0.8, long * 0.36)
    belly = inner + (0.45 if kind == "leaf" else 0.62) * long
    return (
        ("M", 0, -inner), ("C", -0.6 * half, -(inner + 0.1 * long), -half, -(belly - 0.25 * long), -half, -belly),
        ("C", -half, -(belly + 0.22 * long), -0.25 * half, -(outer - 0.14 * long), 0, -outer),
        ("C", 0.25 * half, -(outer - 0.14 * long), half, -(belly + 0.22 * long), half, -belly),
        ("C", half, -(belly - 0.25 * long), 0.6 * half, -(inner + 0.1 * long), 0, -inner), ("Z",),
    )  # fmt: skip
