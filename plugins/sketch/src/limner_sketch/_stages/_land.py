"""Pieces of land: ridges, trees in rows, tufts, flowers, stones."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path, Point
from limner_sketch._stages._base import Scene, closed, dot, joined, scattered, wave


def hills(scene: Scene, layers: int = 3, *, colour: str | None = None) -> None:
    """Paint hills from the horizon to the front, each nearer one clearer."""
    p, h = scene.painter, scene.height
    base = colour or scene.ground
    for i in range(layers):
        distance = 0.8 - 0.72 * i / max(1, layers - 1)
        y = scene.horizon + (h - scene.horizon) * (0.0, 0.16, 0.36, 0.6)[i]
        near = scene.material(base, distance)
        p.area(wave(scene, y, h * (0.05 - 0.011 * i), bumps=3 + i), lighter(near, 0.045), darker(near, 0.045))


def floor(scene: Scene, y: float, colour: str, *, swing: float = 0.012) -> None:
    """Paint the ground in front."""
    near = scene.material(colour)
    scene.painter.area(wave(scene, y, scene.height * swing, bumps=3), lighter(near, 0.04), darker(near, 0.07))


def ridge(scene: Scene, y: float, height: float, *, distance: float, peaks: int = 5, snow: bool = True) -> None:
    """Paint a range of mountains: a lit and a shaded side, and snow on the summits."""
    if "mountain" in scene.without or scene.summit:
        return  # a mountain with a name has no others beside it
    p, rng, w = scene.painter, scene.rng, scene.width
    rock = scene.material(scene.palette.rock, distance)
    shade, cap = darker(rock, 0.09), scene.material("#fbfdff", distance * 0.3)
    lit_sides: list[Path] = []
    dark_sides: list[Path] = []
    caps: list[Path] = []
    cap_shades: list[Path] = []
    xs = [w * ((i + 0.5) / peaks + rng.uniform(-0.06, 0.06)) for i in range(-1, peaks + 1)]
    for x in xs:
        tall = height * rng.uniform(0.55, 1)
        half = tall * rng.uniform(0.75, 0.95)
        tx, ty = x + rng.uniform(-0.1, 0.1) * half, y - tall
        foot = y + height * 0.1
        bend: Point = (tx + half * rng.uniform(-0.12, 0.16), ty + tall * 0.45)
        bend2: Point = (tx + half * rng.uniform(-0.05, 0.12), ty + tall * 0.75)
        lit_sides.append(geometry.polygon([(tx, ty), bend, bend2, (tx + 0.1 * half, foot), (tx - half, foot)]))
        dark_sides.append(geometry.polygon([(tx, ty), (tx + half * 1.05, foot), (tx + 0.1 * half, foot), bend2, bend]))
        if snow and (tall > height * 0.6 or scene.snowy):
            k = rng.uniform(0.24, 0.34) * (1.5 if scene.snowy else 1.12)
            left: Point = (tx - half * k, ty + tall * k)
            right: Point = (tx + half * k * 1.05, ty + tall * k)
            middle: Point = (tx + (bend[0] - tx) * (k / 0.45), ty + tall * k * 0.92)
            caps.append(
                geometry.polygon(
                    [
                        (tx, ty),
                        middle,
                        (tx - half * k * 0.35, ty + tall * k * 1.25),
                        (tx - half * k * 0.6, ty + tall * k * 0.82),
                        left,
                    ]
                )
            )
            cap_shades.append(
                geometry.polygon(
                    [
                        (tx, ty),
                        right,
                        (tx + half * k * 0.6, ty + tall * k * 0.8),
                        (tx + half * k * 0.38, ty + tall * k * 1.2),
                        middle,
                    ]
                )
            )
    for lit, dark in zip(lit_sides, dark_sides, strict=True):
        p.area(lit, rock, mix(rock, scene.light.haze, 0.25))
        p.area(dark, shade, mix(shade, scene.light.haze, 0.25))
    if caps:
        p.area(joined(*caps), cap)
        p.area(joined(*cap_shades), mix(cap, shade, 0.28))


def pine(x: float, y: float, h: float) -> Path:
    """Return a fir of three tiers standing at (x, y)."""
    w = h * 0.36
    points: list[Point] = [(x, y - h)]
    for k, share in ((0.42, 0.55), (0.7, 0.8), (0.94, 1.0)):
        points += [(x + w * share * 0.5, y - h * (1 - k)), (x + w * share * 0.26, y - h * (1 - k + 0.01))]
    points[-1] = (x + w * 0.08, y - h * 0.06)
    points.append((x + w * 0.08, y))
    mirrored = [(2 * x - px, py) for px, py in reversed(points[1:])]
    return geometry.polygon([*points, *mirrored])


def pines(
    scene: Scene, y: float, height: float, count: int, *, distance: float, gap: tuple[float, float] | None = None
) -> None:
    """Paint a row of firs as one shape; ``gap`` (left and right in shares of the width) stays free."""
    if scene.without & {"tree", "pine", "pine tree"}:
        return
    rng, w = scene.rng, scene.width
    trees: list[Path] = []
    whites: list[Path] = []
    for i in range(count):
        x = w * (i + 0.5 + rng.uniform(-0.42, 0.42)) / count
        if gap and gap[0] * w < x < gap[1] * w:
            continue
        h = height * rng.uniform(0.62, 1.12)
        foot = y + rng.uniform(-0.02, 0.06) * height
        trees.append(pine(x, foot, h))
        if scene.snowy:
            whites += [
                geometry.polygon(
                    [
                        (x, foot - h),
                        (x + h * 0.06, foot - h * 0.8),
                        (x, foot - h * 0.76),
                        (x - h * 0.06, foot - h * 0.8),
                    ]
                ),
                geometry.polygon(
                    [(x - h * 0.14, foot - h * 0.31), (x - h * 0.03, foot - h * 0.52), (x, foot - h * 0.38)]
                ),
            ]
    if not trees:
        return
    leaf = scene.material(mix(scene.palette.leaf, "#21594f", 0.45), distance)
    scene.painter.area(joined(*trees), lighter(leaf, 0.03), darker(leaf, 0.06))
    if whites:
        scene.painter.area(joined(*whites), scene.material("#ffffff", distance * 0.7), layer="texture")


def bushy(x: float, y: float, r: float, *, lumps: int = 7, flat: float = 0.82) -> Path:
    """Return a round, lumpy crown around (x, y)."""
    points = [
        (x + r * math.cos(math.tau * i / lumps), y + r * flat * math.sin(math.tau * i / lumps)) for i in range(lumps)
    ]
    out: list[geometry.Segment] = [("M", *points[0])]
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        out.append(("C", x + (x0 - x) * 1.42, y + (y0 - y) * 1.42, x + (x1 - x) * 1.42, y + (y1 - y) * 1.42, x1, y1))
    return (*out, ("Z",))


# Breadth and height of the crowns of a row of trees, one after the other: round ones, tall ones, both.
_CROWNS = (((1.0, 1.05),), ((1.0, 1.05), (0.72, 1.62)), ((1.12, 0.86), (0.95, 1.15), (0.66, 1.7)), ((0.7, 1.6),))


def round_trees(
    scene: Scene, y: float, height: float, count: int, *, distance: float, gap: tuple[float, float] | None = None
) -> None:
    """Paint a row of leafy trees."""
    if "tree" in scene.without:
        return
    rng, w, p = scene.rng, scene.width, scene.painter
    crowns: tuple[list[Path], list[Path]] = ([], [])  # in two shades of green
    lights: list[Path] = []
    trunks: list[Path] = []
    forms = rng.choice(_CROWNS)
    for i in range(count):
        x = w * (i + 0.5 + rng.uniform(-0.4, 0.4)) / count
        if gap and gap[0] * w < x < gap[1] * w:
            continue
        h = height * rng.uniform(0.75, 1.15)
        r = h * rng.uniform(0.26, 0.34)
        trunks.append(
            geometry.polygon(
                [
                    (x - h * 0.035, y + h * 0.02),
                    (x - h * 0.02, y - h * 0.5),
                    (x + h * 0.02, y - h * 0.5),
                    (x + h * 0.035, y + h * 0.02),
                ]
            )
        )
        wide, flat = forms[i % len(forms)]
        crowns[i % 3 == 1].append(bushy(x, y - h * 0.62, r * wide, lumps=rng.choice((6, 7, 8)), flat=flat))
        lights.append(bushy(x - r * wide * 0.22, y - h * 0.68, r * wide * 0.6, lumps=5, flat=0.78 * flat))
    if not trunks:
        return
    leaf = scene.material(scene.palette.leaf, distance)
    if scene.snowy:
        leaf = mix(leaf, "#f3f7fc", 0.55)
    p.area(joined(*trunks), scene.material("#7d563f", distance))
    for there, tone in zip(crowns, (leaf, mix(leaf, scene.material(scene.palette.grass, distance), 0.4)), strict=True):
        if there:
            p.area(joined(*there), tone, darker(tone, 0.05))
    p.area(joined(*lights), lighter(leaf, 0.05), layer="texture", opacity=0.75)


def tufts(scene: Scene, count: int, top: float, bottom: float) -> None:
    """Scatter tufts of grass, or ripples of snow."""
    rng, u = scene.rng, scene.painter.unit
    strokes: list[Path] = []
    for x, y in scattered(rng, count, 0, scene.width, top, bottom):
        s = (8 + 12 * (y - top) / max(1, bottom - top)) * u
        if scene.snowy:
            strokes.append(
                (("M", x - s * 1.6, y), ("C", x - s * 0.6, y - s * 0.5, x + s * 0.6, y - s * 0.5, x + s * 1.6, y))
            )
            continue
        strokes += [_blade(x, y, s, lean) for lean in (-0.55, 0, 0.55)]
    colour = scene.material(mix(scene.ground, "#8fb3d9", 0.35) if scene.snowy else darker(scene.ground, 0.13))
    scene.painter.stroke(joined(*strokes), colour, 2.6 * u, opacity=0.8)


def _blade(x: float, y: float, s: float, lean: float) -> Path:
    tip = (x + lean * s, y - s * (1.1 - abs(lean) * 0.4))
    return (
        ("M", x + lean * s * 0.35, y),
        ("C", x + lean * s * 0.4, y - s * 0.5, x + lean * s * 0.7, y - s * 0.8, *tip),
    )


def flowers(scene: Scene, count: int, top: float, bottom: float) -> None:
    """Scatter small flowers in the accents of the palette."""
    if "flower" in scene.without:
        return
    if scene.snowy:
        return
    rng, u, p = scene.rng, scene.painter.unit, scene.painter
    spots = scattered(rng, count, scene.width * 0.02, scene.width * 0.98, top, bottom)
    for k, accent in enumerate((*scene.palette.accents[:3], "#ffffff")):
        dots: list[Path] = []
        for x, y in spots[k::4]:
            r = (3 + 4.5 * (y - top) / max(1, bottom - top)) * u
            around = [
                (r * math.cos(math.tau * i / 5 + 0.3), r * math.sin(math.tau * i / 5 + 0.3) * 0.8) for i in range(5)
            ]
            dots += [dot(x + dx, y + dy) for dx, dy in around]
        if dots:
            p.stroke(joined(*dots), scene.light.on(accent, share=0.6), 6.4 * u)
    hearts = [dot(x, y) for x, y in spots]
    p.stroke(joined(*hearts), scene.light.on("#ffd95e", share=0.6), 5 * u)


def stones(scene: Scene, count: int, top: float, bottom: float, colour: str) -> None:
    """Scatter round stones with a lit side."""
    if scene.without & {"stone", "rock"}:
        return
    rng, u, p = scene.rng, scene.painter.unit, scene.painter
    base = scene.material(colour)
    for x, y in scattered(rng, count, 0, scene.width, top, bottom):
        s = rng.uniform(12, 30) * u
        p.area(
            geometry.curve(
                [
                    (x - s, y),
                    (x - s * 0.7, y - s * 0.62),
                    (x + s * 0.1, y - s * 0.8),
                    (x + s * 0.85, y - s * 0.4),
                    (x + s, y),
                ],
                tension=0.9,
            ),
            lighter(base),
            darker(base),
        )


def foreground(scene: Scene, *, sides: tuple[bool, bool]) -> None:
    """Frame the picture with near leaves at its lower corners."""
    p, rng, u = scene.painter, scene.rng, scene.painter.unit
    dark = scene.material(darker(mix(scene.palette.leaf, "#1d3a4a", 0.35), 0.08))
    for side, there in zip((0, 1), sides, strict=True):
        if not there:
            continue
        blades: list[Path] = []
        for i in range(6):
            x = (i * 26 + rng.uniform(-8, 8)) * u
            tall = (150 - i * 19 + rng.uniform(-16, 16)) * u
            lean = (14 + i * 7) * u
            points: list[Point] = [
                (x - 13 * u, 4),
                (x + lean * 0.3, -tall * 0.55),
                (x + lean, -tall),
                (x + lean * 0.55 + 9 * u, -tall * 0.5),
                (x + 15 * u, 4),
            ]
            blades.append(
                geometry.curve(
                    [((scene.width - px) if side else px, scene.height + py) for px, py in points], tension=0.8
                )
            )
        p.area(joined(*blades), lighter(dark, 0.05), dark)


def dunes(scene: Scene) -> None:
    """Paint dunes with a crest between light and shade."""
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    sand = scene.palette.sand
    for i, share in enumerate((0, 0.2, 0.5)):
        y = scene.horizon + (h - scene.horizon) * share
        near = scene.material(sand, 0.62 - 0.29 * i)
        p.area(wave(scene, y, h * 0.05, bumps=3), lighter(near, 0.05), darker(near, 0.05))
        x0 = w * rng.uniform(-0.1, 0.7)
        crest: list[Point] = [
            (x0, y + h * 0.16),
            (x0 + w * 0.16, y + h * 0.012),
            (x0 + w * 0.4, y + h * 0.09),
            (x0 + w * 0.62, y + h * 0.16),
        ]
        shade = darker(near, 0.12)  # it fades out below, where the sand goes on
        p.veil(closed(crest, y + h * 0.16), [(0, shade, 0.34), (0.55, shade, 0.16), (1, shade, 0)])


def cacti(scene: Scene, spots: tuple[tuple[float, float, float], ...]) -> None:
    """Set cacti at shares of the picture, each with its height."""
    if "cactus" in scene.skip | scene.without:
        return
    p, w, h = scene.painter, scene.width, scene.height
    green = scene.material("#4f8a5a", 0.05)
    for x, y, tall in spots:
        a, b, t = w * x, h * y, h * tall
        trunk = geometry.rectangle(a - 0.09 * t, b - t, 0.18 * t, t, 0.09 * t)
        arms = [
            geometry.curve(
                [(a, b - 0.4 * t), (a + d * 0.27 * t, b - 0.42 * t), (a + d * 0.3 * t, b - up * t)], closed=False
            )
            for d, up in ((-1, 0.72), (1, 0.86))
        ]
        p.stroke(joined(*arms), green, 0.13 * t, layer="scenery")
        p.area(trunk, lighter(green, 0.04), darker(green, 0.04))
