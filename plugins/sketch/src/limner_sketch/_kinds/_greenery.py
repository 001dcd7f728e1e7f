"""Leaves and flowers as the ornament of a card: sprays in two corners, a wreath, or a border that grows from the lower edge."""

from __future__ import annotations

import math
from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, from_oklch, lighter, to_oklch
from limner_sketch._emit import number
from limner_sketch._geometry import Affine, Box, Path
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._attach import cluster
from limner_sketch._layout._items import Cluster, Scale
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch.figures import find

__all__ = ["border", "greens_of", "sprays", "wreath"]

_GREEN: Final = frozenset({"plant", "flower"})
_POTTED: Final = frozenset({"tree", "cactus", "food", "fruit"})  # which make no wreath
# Of a spray: degrees from its middle, length, and whether it is a sprig of its own leaves.
_FAN: Final = (
    (-38, 1.0, False), (-23, 0.8, True), (-7, 0.92, False), (7, 0.66, True), (25, 0.9, False), (39, 1.0, True),
)  # fmt: skip
# Of these "with lavender" tells no number.
_MASS: Final = frozenset({"lavender", "eucalyptus", "holly", "fern", "ivy", "mistletoe", "wheat", "lilac", "wisteria", "grass", "vine", "jasmine", "blossom branch"})  # fmt: skip
_ROUND: Final = 22
_KINDS: Final = ("poppy", "daisy", "bluebell", "buttercup", "lavender", "cosmos")  # of a meadow, where none is told


def greens_of(made: list[Cluster]) -> list[Cluster]:
    """Return those of the things that are leaves and flowers; a single one that nothing else comes with is shown itself."""
    greens = [
        one
        for one in made
        if one.root.wanted.entry.tags & _GREEN and not one.root.wanted.entry.tags & _POTTED and not one.others
    ]
    if len(made) == 1 and greens and made[0].root.wanted.entry.noun not in _MASS:
        return []
    return greens


def _sprig(painter: Painter, palette: Palette, turn: int) -> str:
    """Define a twig with leaves in pairs, one unit of 100 long, that grows upwards from the origin."""
    lightness, chroma, hue = to_oklch(palette.leaf)
    green = from_oklch(lightness + 0.12 * turn, 0.8 * chroma, hue - 22 * turn)  # the second kind is paler and yellower
    stem = geometry.curve([(0, 0), (3, -40), (-2, -96)], closed=False)
    leaves: list[Path] = []
    for i in range(5):
        y, size = -16 - 18 * i, 27 - 3 * i
        for side in (-1, 1):
            leaf = geometry.curve(
                [(0, 0), (size * 0.5, -size * 0.32), (size, 0), (size * 0.5, size * 0.3)], tension=0.8
            )
            leaves.append(Affine.turn(-90 + side * 52).then(Affine.move(0, y)).path(leaf))
    tip = geometry.curve([(0, 0), (9, -7), (19, 0), (9, 6)], tension=0.8)
    leaves.append(Affine.turn(-90).then(Affine.move(-2, -94)).path(tip))
    with painter.document.captured() as body:
        painter.stroke(stem, darker(green, 0.06), 2.6, layer="thing")
        painter.area(tuple(s for leaf in leaves for s in leaf), lighter(green, 0.04), green, layer="thing")
    return painter.document.define("m", f'<g id="{{id}}">{"".join(body)}</g>')


def _berries(painter: Painter, palette: Palette) -> str:
    """Define a twig with berries, 100 long."""
    tone = palette.accents[1]
    stems = [
        geometry.curve([(0, 0), (x * 0.3, y * 0.6), (x, y)], closed=False)
        for x, y in ((-20, -58), (14, -66), (-4, -88), (24, -40))
    ]
    with painter.document.captured() as body:
        painter.stroke(tuple(s for one in stems for s in one), darker(palette.leaf, 0.02), 2.2, layer="thing")
        for x, y in ((-20, -58), (14, -66), (-4, -88), (24, -40)):
            painter.disc(x, y, 7, lighter(tone, 0.05), tone, layer="thing")
    return painter.document.define("m", f'<g id="{{id}}">{"".join(body)}</g>')


def _motifs(painter: Painter, greens: list[Cluster], behind: str) -> list[str]:
    """Define each of the leaves and flowers once, 100 high, growing upwards from the origin."""
    names: list[str] = []
    for one in greens:
        fit(one, Box(-42, -100, 42, 0), bottom=True)
        with painter.document.captured() as body:
            paint(painter, one, behind=behind)
        names.append(painter.document.define("m", f'<g id="{{id}}">{"".join(body[1:-1])}</g>'))
    return list(dict.fromkeys(names))


def _use(painter: Painter, motif: str, x: float, y: float, turn: float, size: float, *, mirrored: bool = False) -> None:
    flip = f"{number(-size if mirrored else size)} {number(size)}"
    painter.document.raw(
        f'<use href="#{motif}" transform="translate({number(x)} {number(y)}) rotate({number(turn)}) scale({flip})"/>'
    )


def _label(greens: list[Cluster]) -> str:
    return greens[0].root.wanted.subject.what if greens else "leaves"


def sprays(
    painter: Painter,
    palette: Palette,
    rng: Random,
    greens: list[Cluster],
    box: Box,
    behind: str,
    *,
    low: bool = False,
) -> None:
    """Let leaves and flowers grow out of two corners of a box that lie across from each other, or out of the ``low`` ones."""
    own = _motifs(painter, varied(greens, rng), behind)
    twigs = [_sprig(painter, palette, 0), _sprig(painter, palette, 1), _berries(painter, palette)]
    length = (0.42 if own else 0.37) * box.width / 100 * (0.84 if low else 1)
    falling = rng.random() < 0.5
    corners = [(box.left, box.bottom, 45), (box.right, box.bottom, -45)]
    if not low:
        corners = [(box.left, box.top, 135), corners[1]] if falling else [(box.right, box.top, -135), corners[0]]
    painter.document.open(_label(greens))
    for side, (x, y, middle) in enumerate(corners):
        for i, (degrees, share, filler) in enumerate(_FAN):
            motif = twigs[i % 3] if filler or not own else own[i % len(own)]
            off = degrees if side else -degrees
            size = length * share * rng.uniform(0.94, 1.06)
            _use(painter, motif, x, y, middle + off + rng.uniform(-4, 4), size, mirrored=bool(i % 2))
    painter.document.close()


def wreath(
    painter: Painter, palette: Palette, rng: Random, greens: list[Cluster], at: tuple[float, float, float], behind: str
) -> None:
    """Wind a wreath of leaves and flowers around a centre: x, y and radius."""
    x, y, r = at
    own = _motifs(painter, varied(greens, rng), behind)
    twigs = [_sprig(painter, palette, 0), _berries(painter, palette), _sprig(painter, palette, 1)]
    size = 0.56 * r / 100
    painter.document.open(_label(greens))
    for i in range(_ROUND):
        for side in (-1, 1):
            if side > 0 and i % 3:
                continue  # the inner side is thinner, for the words
            a = math.tau * i / _ROUND + rng.uniform(-0.05, 0.05)
            motif = own[(i // 2) % len(own)] if own and i % 2 == 0 else twigs[i % 3]
            px, py = x + r * math.sin(a), y - r * math.cos(a)
            turn = math.degrees(a) + 90 - side * rng.uniform(10, 30)
            _use(painter, motif, px, py, turn, size * rng.uniform(0.85, 1.15), mirrored=bool(i % 2))
    painter.document.close()


def border(painter: Painter, palette: Palette, rng: Random, greens: list[Cluster], box: Box, behind: str) -> None:
    """Let flowers grow side by side from the lower edge of a box, low in the middle and high at its sides."""
    own = _motifs(painter, varied(greens, rng), behind)
    twigs = [_sprig(painter, palette, 0), _sprig(painter, palette, 1), _berries(painter, palette)]
    painter.document.open(
        _label(greens),
        f'clip-path="url(#{painter.document.clip(geometry.rectangle(box.left, box.top, box.width, box.height, 26 * painter.unit))})"',
    )
    count = 11
    for layer in (0, 1):  # leaves behind, flowers before them
        for i in range(count):
            t = (i + 0.5 * layer) / (count - 1)
            if t > 1:
                continue
            x = box.left + box.width * (0.03 + 0.94 * t) + rng.uniform(-8, 8)
            rise = 0.72 + 0.5 * abs(2 * t - 1) ** 1.3
            size = 0.36 * box.width / 100 * rise * rng.uniform(0.86, 1.1) * (0.9 if layer else 1.0)
            motif = own[i % len(own)] if layer and own else twigs[i % 3]
            _use(painter, motif, x, box.bottom + 4, rng.uniform(-12, 12), size, mirrored=bool(i % 2))
    painter.document.close()


def varied(greens: list[Cluster], rng: Random) -> list[Cluster]:
    """Return the flowers; wild ones are of several kinds."""
    if greens and greens[0].root.wanted.entry.noun == "branch" and (leafy := find("eucalyptus")):
        root = evolve(greens[0].root.wanted, entry=leafy.entry)  # in a wreath it is its leaves that are seen
        return [cluster(root.index, {root.index: root}, {}, Scale(200), rng), *greens[1:]]
    if not greens or greens[0].root.wanted.entry.noun != "flower":
        return greens
    root = greens[0].root.wanted
    kinds = [evolve(root, entry=match.entry) for kind in _KINDS if (match := find(kind)) and match.exact]
    rng.shuffle(kinds)
    return [cluster(root.index, {root.index: one}, {}, Scale(200), rng) for one in kinds]
