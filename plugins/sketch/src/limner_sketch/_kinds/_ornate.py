"""Coats of arms and windows of stained glass."""

from __future__ import annotations

import math
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._figure import Shape
from limner_sketch._geometry import Box, Path, Point
from limner_sketch._kinds._common import fit, paint, ring, shield
from limner_sketch._kinds._print import Print
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import measure, write
from limner_sketch._painter import Painter

__all__ = ["arms", "glass"]

_LEAD: Final = "#26242e"
_SOLID: Final = 0.4  # opacity: what is thinner is light or shade, and has no rim
_SUPPORTERS: Final = 2  # so many of one sort hold the shield from both sides
_FACED: Final = frozenset({"animal", "bird", "creature", "person"})


def arms(p: Print) -> int:
    """Draw a coat of arms: a parted shield with its charges, who holds it, and a scroll with its words."""
    w, h, u = p.width, p.height, p.painter.unit
    text = p.task.plan.text
    x, y, r = w / 2, h * (0.44 if text else 0.5), 0.36 * min(w, h)
    holders, charges = _parted(p.made)
    tones = [*dict.fromkeys((p.accent, *p.palette.accents))][:3]
    field, other = tones[0], tones[1]
    gold = "#d8a93a"
    p.document.close()
    outline = shield(x, y, r * (0.86 if holders else 1))
    box = geometry.bounds(outline)
    p.painter.area(shield(x, y, r * (0.93 if holders else 1.08)), gold, darker(gold, 0.08), layer="thing")
    p.document.open("shield", f'clip-path="url(#{p.document.clip(outline)})"')
    p.painter.area(outline, lighter(field, 0.03), field, layer="thing")
    several = len(charges) if len(charges) > 1 else 0
    if several in {2, 3}:  # parted down the middle, and below for a third one
        half = geometry.rectangle(x, box.top, box.right - x, box.height)
        p.painter.area(half, other, layer="thing")
        if several == 3:
            p.painter.area(geometry.rectangle(box.left, y + 0.06 * r, box.width, r), tones[2], layer="thing")
    elif several:
        p.painter.area(geometry.rectangle(x, box.top, box.right - x, y - box.top), other, layer="thing")
        p.painter.area(geometry.rectangle(box.left, y, x - box.left, box.bottom - y), other, layer="thing")
    else:
        pale = geometry.polygon([(box.left, box.top), (box.right, box.bottom), (box.right, box.top)])
        p.painter.area(pale, darker(field, 0.05), layer="texture")
    p.document.close()
    if p.painter.style.mode not in {"line", "neon"}:
        p.painter.stroke(outline, "#fff4d6", 7 * u, layer="thing")
    k = 0.86 if holders else 1.0
    for (dx, dy, half_side), one in zip(_spots(len(charges)), charges, strict=False):
        cx, cy, s = x + dx * r * k, y + dy * r * k, half_side * r * k
        fit(one, Box(cx - s, cy - s, cx + s, cy + s))
        paint(p.painter, one, behind=field)
    for side, one in zip((-1, 1), holders, strict=False):
        one.flipped = (one.root.figure.facing == "right") == (side > 0)
        cx, s = x + side * 0.98 * r, 0.4 * r
        fit(one, Box(cx - s, y - 0.86 * r, cx + s, y + 0.86 * r), bottom=True)
        paint(p.painter, one, behind=p.paper)
    if text:
        _scroll(p, text, x, y + 1.28 * r)
    if not charges and not holders:
        p.painter.area(star_of(x, y, 0.5 * r), gold, layer="thing")
    return len(p.made)


def star_of(x: float, y: float, r: float) -> Path:
    """Return a star of heraldry, with six rays."""
    corners = [
        point for a, b in zip(ring(x, y, r, 6), ring(x, y, 0.5 * r, 6, turn=30), strict=True) for point in (a, b)
    ]
    return geometry.polygon(corners)


def _parted(made: list[Cluster]) -> tuple[list[Cluster], list[Cluster]]:
    """Return who holds the shield, two of one sort beside something else, and what is on it."""
    sorts: dict[int, list[Cluster]] = {}
    for one in made:
        sorts.setdefault(one.root.wanted.index, []).append(one)
    for group in sorts.values():
        if len(group) == _SUPPORTERS and len(sorts) > 1 and group[0].root.wanted.entry.tags & _FACED:
            return group, [one for one in made if one not in group]
    return [], made


def _spots(count: int) -> tuple[tuple[float, float, float], ...]:
    """Return where charges stand on a shield of radius 1, and half the side of each."""
    if count <= 1:
        return ((0.0, -0.06, 0.56),)
    if count == 2:
        return ((-0.4, -0.12, 0.36), (0.4, -0.12, 0.36))
    if count == 3:
        return ((-0.42, -0.4, 0.33), (0.42, -0.4, 0.33), (0.0, 0.42, 0.33))
    return ((-0.42, -0.42, 0.33), (0.42, -0.42, 0.33), (-0.36, 0.34, 0.28), (0.36, 0.34, 0.28))


def _scroll(p: Print, text: str, x: float, y: float) -> None:
    """A ribbon with words on it."""
    size = 0.06 * min(p.width, p.height)
    half = min(0.44 * p.width, max(0.2 * p.width, measure(text, "serif", size) / 2 + 0.06 * p.width))
    tall = 0.85 * size
    back = darker(p.accent, 0.1)
    for side in (-1, 1):
        tail: list[Point] = [
            (x + side * 0.8 * half, y - 0.4 * tall), (x + side * 1.12 * half, y - 0.5 * tall), (x + side * 1.02 * half, y + 0.35 * tall), (x + side * 1.12 * half, y + 1.3 * tall), (x + side * 0.8 * half, y + 1.2 * tall),
        ]  # fmt: skip
        p.painter.area(geometry.polygon(tail), back, layer="thing")
    band = geometry.rectangle(x - 0.94 * half, y - tall, 1.88 * half, 2 * tall, 8 * p.painter.unit)
    p.painter.area(band, lighter(p.accent, 0.04), p.accent, layer="thing")
    write(p.document, text, x, y + 0.35 * size, size, p.tone(p.paper, p.accent), font="serif", width=1.7 * half)


def glass(p: Print) -> int:
    """Draw a window of stained glass: panes around a rose or in an arch, and the things in leaded glass before them."""
    w, h, u = p.width, p.height, p.painter.unit
    m = 0.07 * min(w, h)
    left, right, bottom = m, w - m, h - m
    r = (right - left) / 2
    spring = min(m + r, 0.5 * h)
    k = geometry.KAPPA
    x = w / 2
    top = spring - r * 1.0 if spring - r > 0 else m
    rise = spring - top
    arch: Path = (
        ("M", left, bottom), ("L", left, spring), ("C", left, spring - rise * k, x - r * k, top, x, top),
        ("C", x + r * k, top, right, spring - rise * k, right, spring), ("L", right, bottom), ("Z",),
    )  # fmt: skip
    tones = [*p.palette.accents, mix(p.palette.accents[0], "#ffffff", 0.35), mix(p.palette.accents[2], "#ffffff", 0.4)]
    asked = isinstance(p.task.palette, tuple)
    if asked:
        tones = [p.accent, lighter(p.accent, 0.12), darker(p.accent, 0.1), *p.palette.accents[1:3]]
    p.document.open("window", f'clip-path="url(#{p.document.clip(arch)})"')
    rng = p.task.rng("panes")
    cx, cy = x, 0.54 * h
    rays, far = p.task.pick("rays", (12, 14, 16)), 1.2 * math.hypot(w, h) / 2
    rings = (0.0, 0.36, 0.56, 0.78, 1.0)
    for j in range(1, len(rings)):
        for i in range(rays):
            a, b = (math.tau * (i + 0.5 * (j % 2)) / rays, math.tau * (i + 1 + 0.5 * (j % 2)) / rays)
            near, out = rings[j - 1] * far, rings[j] * far
            pane: list[Point] = [
                (cx + near * math.cos(a), cy + near * math.sin(a)), (cx + out * math.cos(a), cy + out * math.sin(a)),
                (cx + out * math.cos(b), cy + out * math.sin(b)), (cx + near * math.cos(b), cy + near * math.sin(b)),
            ]  # fmt: skip
            tone = tones[(i + 2 * j) % len(tones)] if j > 1 else mix(tones[i % 2], "#ffffff", 0.55)
            tone = lighter(tone, rng.uniform(-0.03, 0.05))
            shape = geometry.polygon(pane)
            p.painter.area(shape, tone, layer="thing")
            p.painter.stroke(shape, _LEAD, 8 * u, layer="thing")
    p.document.close()
    p.document.close()
    p.painter.stroke(arch, _LEAD, 30 * u, layer="thing")
    text = p.task.plan.text
    low = bottom - (0.13 * h if text else 0.05 * h)
    room = Box(left + 0.12 * w, top + 0.2 * h, right - 0.12 * w, low)
    wide = room.width / max(1, len(p.made))
    for i, one in enumerate(p.made):
        fit(one, Box(room.left + i * wide, room.top, room.left + (i + 0.94) * wide, room.bottom))
        _leaded(p, one)
    if text:
        band = geometry.rectangle(left, bottom - 0.12 * h, right - left, 0.12 * h)
        p.painter.area(band, p.paper, layer="thing")
        p.painter.stroke(band, _LEAD, 10 * u, layer="thing")
        p.words(text, x, bottom - 0.04 * h, 0.07 * h, 0.7 * w, rows=1)
    return len(p.made)


def _leaded(p: Print, made: Cluster) -> None:
    """Draw a thing in glass: its silhouette in lead, fat and dark, and on it each part in a line of lead."""
    if p.painter.style.mode in {"line", "neon"}:
        paint(p.painter, made)
        return
    for item in (*made.others, made.root):
        by = item.by.then(made.by)
        shapes: list[Shape] = [s for s in item.figure.parts if s.outline and s.clip is None and s.opacity > _SOLID]
        for shape in shapes:
            width = shape.width * by.factor + 24 * p.painter.unit
            p.document.path(by.path(shape.path), fill="none" if shape.width else _LEAD, stroke=_LEAD, width=width)
    paint(Painter(p.document, evolve(p.painter.style, lead=_LEAD)), made)
