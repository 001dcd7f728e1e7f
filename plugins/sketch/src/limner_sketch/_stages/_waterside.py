"""Settings with water: sea, beach, lake, river, underwater."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Affine, Path, Point
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, closed, joined, scattered, wave
from limner_sketch._stages._sky import birds, sky


def water(scene: Scene, top: float, bottom: float) -> None:
    """Paint water with bands of light and, under a low sun or the moon, a path of glitter."""
    p, rng, w, u = scene.painter, scene.rng, scene.width, scene.painter.unit
    base = scene.material(mix(scene.palette.water, "#e8f5fc", 0.55) if scene.weather == "snow" else scene.palette.water)
    mirror = mix(base, scene.palette.sky(scene.time)[2], 0.5)
    p.area(band(scene, top, bottom), mirror, base, darker(base, 0.12))
    light = mix(lighter(base, 0.16), scene.palette.sky(scene.time)[2], 0.35)
    if scene.time != "day" and scene.weather not in {"rain", "storm", "fog"}:
        glint = {"dawn": "#fff0cf", "dusk": "#ffd99b", "night": "#e6edff"}[scene.time]
        x = w * scene.sun[0]
        bars: list[Path] = []
        for i in range(9):
            y = top + (bottom - top) * (0.03 + 0.095 * i)
            half = w * (0.03 + 0.009 * i) * rng.uniform(0.6, 1.2)
            dx = rng.uniform(-0.012, 0.012) * w
            bars.append(geometry.rectangle(x + dx - half, y, 2 * half, (3 + 0.9 * i) * u, 4 * u))
        p.area(joined(*bars), glint, layer="texture", opacity=0.72)
    strokes: list[Path] = []
    for x, y in scattered(rng, 26, 0, w, top + 14 * u, bottom - 10 * u):
        s = (14 + 34 * (y - top) / (bottom - top)) * u
        strokes.append(
            (
                ("M", x - s, y),
                ("C", x - s * 0.5, y - s * 0.22, x - s * 0.2, y - s * 0.22, x, y),
                ("C", x + s * 0.25, y + s * 0.2, x + s * 0.6, y + s * 0.1, x + s, y - s * 0.04),
            )
        )
    p.stroke(joined(*strokes), light, 3 * u, opacity=0.75)


def sea(scene: Scene) -> Place:
    """Open water to the horizon with soft swells."""
    sky(scene, bottom=scene.horizon)
    p, h = scene.painter, scene.height
    if scene.time == "day":
        birds(scene, 4)
    if scene.rng.random() < 0.6:
        _isles(scene)
    water(scene, scene.horizon, h)
    base = scene.material(scene.palette.water)
    for i, share in enumerate((0.42, 0.74)):
        y = scene.horizon + (h - scene.horizon) * share
        tone = darker(base, 0.04 + 0.06 * i)
        p.area(_swell(scene, y, h * 0.014 * (1 + i)), tone, darker(tone, 0.08), opacity=0.9)
    far, near = scene.horizon + h * 0.09, h * 0.9
    return Place(
        ground=(far, near),
        water=(far, near),
        sky=(h * 0.1, scene.horizon * 0.8),
        shadow=darker(base, 0.12),
        behind=base,
    )


def _swell(scene: Scene, y: float, swing: float) -> Path:
    w, phase = scene.width, scene.rng.uniform(0, math.tau)
    points: list[Point] = [
        (w * (i - 1) / 9, y + (swing if i % 2 else -swing) + math.sin(phase + i) * swing * 0.5) for i in range(13)
    ]
    return closed(points, scene.height)


def _isles(scene: Scene) -> None:
    if "island" in scene.without:
        return
    rng, w, h = scene.rng, scene.width, scene.height
    rock = scene.material(scene.palette.rock, 0.75)
    x = w * rng.choice((rng.uniform(0.0, 0.25), rng.uniform(0.7, 0.95)))
    y, s = scene.horizon, w * rng.uniform(0.1, 0.16)
    scene.painter.area(
        closed(
            [(x - s, y), (x - s * 0.5, y - h * 0.035), (x, y - h * 0.06), (x + s * 0.6, y - h * 0.02), (x + s, y)],
            y + 2,
        ),
        rock,
    )


def beach(scene: Scene) -> Place:
    """Sand in front, the sea behind, a line of foam between."""
    level = scene.horizon - scene.height * 0.06
    sky(scene, bottom=level)
    p, h, u = scene.painter, scene.height, scene.painter.unit
    if scene.time == "day":
        birds(scene)
    shore = level + (h - level) * 0.42
    water(scene, level, shore + h * 0.08)
    sand = scene.material(scene.palette.sand)
    foam = wave(scene, shore, h * 0.012, bumps=4)
    p.area(foam, scene.material("#ffffff"), opacity=0.85)
    lower = Affine.move(0, 14 * u).path(foam)
    p.area(lower, mix(sand, "#b98f5f", 0.22), sand, lighter(sand))
    land.stones(scene, 4, shore + h * 0.1, h * 0.97, "#cdb79a")
    _shells(scene, shore + h * 0.08)
    shadow = darker(sand, 0.2)
    top = (shore + h * 0.1) / h
    return Place(
        ground=(h * top, h * 0.94),
        water=(level + h * 0.05, shore - h * 0.01),
        sky=(h * 0.1, level * 0.8),
        shadow=shadow,
        behind=sand,
    )


def _shells(scene: Scene, top: float) -> None:
    if scene.without & {"shell", "seashell", "starfish"}:
        return
    rng, u, p = scene.rng, scene.painter.unit, scene.painter
    for x, y in scattered(rng, 5, scene.width * 0.04, scene.width * 0.96, top, scene.height * 0.98):
        r = rng.uniform(6, 10) * u
        points: list[Point] = []
        for i in range(10):
            a, k = math.tau * i / 10 - math.pi / 2, 1.0 if i % 2 == 0 else 0.5
            points.append((x + r * k * math.cos(a), y + r * k * 0.8 * math.sin(a)))
        p.area(
            geometry.curve(points, tension=0.6),
            scene.light.on(rng.choice(scene.palette.accents[:4])),
            layer="texture",
            opacity=0.85,
        )


def lake(scene: Scene) -> Place:
    """A lake below mountains and firs, a bank in front."""
    sky(scene)
    p, h = scene.painter, scene.height
    land.ridge(scene, scene.horizon + h * 0.01, h * 0.3, distance=0.6, peaks=4)
    land.pines(scene, scene.horizon + h * 0.015, h * 0.12, 24, distance=0.42)
    water(scene, scene.horizon, h)
    shore = scene.horizon + (h - scene.horizon) * (0.66 if not scene.adrift else 0.94)
    near = scene.material(scene.ground)
    p.area(wave(scene, shore, h * 0.03, bumps=2), lighter(near, 0.05), darker(near, 0.07))
    if not scene.adrift:
        land.tufts(scene, 22, shore + h * 0.06, h)
        land.flowers(scene, 12, shore + h * 0.07, h)
    low = shore - h * 0.035 if not scene.adrift else scene.horizon + (h - scene.horizon) * 0.72
    return Place(
        ground=(min(shore + h * 0.075, h * 0.96), h * 0.97),
        water=(scene.horizon + h * 0.06, low),
        sky=(h * 0.1, scene.horizon * 0.7),
        shadow=darker(near, 0.2),
        behind=scene.material(scene.palette.water, 0.1),
    )


def river(scene: Scene) -> Place:
    """A river that winds from the hills to the front."""
    sky(scene)
    p, w, h = scene.painter, scene.width, scene.height
    land.hills(scene, 3)
    land.round_trees(scene, scene.horizon + h * 0.07, h * 0.14, 10, distance=0.4, gap=(0.36, 0.66))
    top = scene.horizon + h * 0.09
    x = w * 0.52
    blue = scene.material(scene.palette.water)
    path: Path = (
        ("M", x - w * 0.012, top),
        ("C", x + w * 0.2, top + h * 0.05, x - w * 0.28, top + h * 0.09, x - w * 0.3, h * 0.88),
        ("C", x - w * 0.31, h * 0.94, x - w * 0.26, h, x - w * 0.24, h + 4),
        ("L", x + w * 0.2, h + 4),
        ("C", x + w * 0.02, h * 0.9, x + w * 0.16, h * 0.82, x + w * 0.14, top + h * 0.07),
        ("C", x + w * 0.13, top + h * 0.04, x + w * 0.04, top + h * 0.015, x + w * 0.012, top),
        ("Z",),
    )
    p.area(path, mix(blue, scene.light.haze, 0.4), blue)
    land.tufts(scene, 22, h * 0.8, h)
    land.flowers(scene, 14, h * 0.82, h)
    near = scene.material(scene.ground)
    return Place(
        ground=(h * (scene.level + (1 - scene.level) * 0.5), h * 0.93),
        water=(h * 0.84, h * 0.93),
        sky=(h * 0.1, scene.horizon * 0.8),
        shadow=darker(near, 0.22),
        behind=near,
    )


def underwater(scene: Scene) -> Place:
    """Blue depth with rays of light, bubbles, weeds and corals on the sand."""
    p, h = scene.painter, scene.height
    deep = mix(scene.palette.water, "#123a7a", 0.55 if scene.time != "night" else 0.8)
    top = lighter(mix(scene.palette.water, "#7fe0ea", 0.45)) if scene.time != "night" else mix(deep, "#3f7fb8", 0.5)
    p.area(band(scene, -2, h + 2), top, mix(top, deep, 0.6), deep, layer="sky")
    rays(scene, -4)
    far = mix(deep, top, 0.28)
    p.area(wave(scene, h * 0.76, h * 0.06, bumps=3), far, mix(far, deep, 0.5))
    _weeds(scene, h * 0.88, 12, mix(scene.palette.leaf, deep, 0.55), 0.26)
    sand = mix(scene.palette.sand, deep, 0.28)
    p.area(wave(scene, h * 0.86, h * 0.025, bumps=3), lighter(sand, 0.05), darker(sand, 0.08))
    _reef(scene, deep)
    _weeds(scene, h * 0.96, 6, mix(scene.palette.leaf, deep, 0.25), 0.2)
    bubbles(scene, h * 0.06, h * 0.8)
    return Place(
        ground=(h * 0.9, h * 0.96),
        water=(h * 0.2, h * 0.74),
        sky=(h * 0.16, h * 0.72),
        shadow=darker(sand, 0.14),
        behind=mix(top, deep, 0.5),
        figure_light=0.12,
    )


def rays(scene: Scene, top: float) -> None:
    """Let rays of light fall into the water."""
    rng, w, h = scene.rng, scene.width, scene.height
    for _ in range(5):
        x, lean, half = w * rng.uniform(0, 1), w * rng.uniform(-0.16, 0.02), w * rng.uniform(0.02, 0.05)
        scene.painter.veil(
            geometry.polygon(
                [(x, top), (x + half, top), (x + half * 2.6 + lean, h * 0.85), (x - half * 1.2 + lean, h * 0.85)]
            ),
            [(0, "#ffffff", 0.26), (1, "#ffffff", 0)],
        )


def bubbles(scene: Scene, top: float, bottom: float) -> None:
    """Let bubbles rise."""
    rng, u = scene.rng, scene.painter.unit
    rings = [
        geometry.ellipse(x, y, r, r)
        for x, y in scattered(rng, 16, 0, scene.width, top, bottom)
        for r in (rng.uniform(4, 11) * u,)
    ]
    scene.painter.stroke(joined(*rings), "#ffffff", 2.2 * u, opacity=0.6)


def growth(scene: Scene, deep: str) -> None:
    """Let weeds and corals grow at both sides of the ground of the sea."""
    rng, w, h = scene.rng, scene.width, scene.height
    for x in (rng.uniform(0.03, 0.12), rng.uniform(0.88, 0.97)):
        _coral(scene, w * x, h * 0.97, h * rng.uniform(0.09, 0.14), rng.choice(scene.palette.accents[:4]))
    _weeds(scene, h * 0.98, 7, mix(scene.palette.leaf, deep, 0.25), 0.13)


def _reef(scene: Scene, deep: str) -> None:
    """Let rocks with corals of several sorts stand at both sides: branches, fans and rounds."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    rock = mix(scene.palette.rock, deep, 0.55)
    hues = [mix(tone, deep, 0.22) for tone in (*scene.palette.accents[:4], "#ff8f6b")]
    for side in (-1, 1):
        edge = w * (0.5 + side * 0.5)
        p.area(
            geometry.curve([(edge + side * 40 * u, h * 0.98), (edge + side * 30 * u, h * 0.7), (edge - side * w * 0.05, h * 0.66), (edge - side * w * 0.11, h * 0.76), (edge - side * w * 0.15, h * 0.86), (edge - side * w * 0.21, h * 0.93)], tension=0.8),
            lighter(rock, 0.03),
            darker(rock, 0.06),
        )  # fmt: skip
        if "coral" in scene.without:
            continue
        start = rng.randrange(5)
        for k, (dx, y, size) in enumerate(((0.02, 0.69, 0.13), (0.075, 0.71, 0.1), (0.125, 0.83, 0.11), (0.045, 0.83, 0.1), (0.185, 0.935, 0.085), (0.1, 0.94, 0.1))):  # fmt: skip
            x, foot, s, tone = edge - side * w * dx, h * y, h * size, hues[(start + k) % 5]
            if k % 3 == 0:
                _coral(scene, x, foot, s * 1.15, tone)
            elif k % 3 == 1:
                fan = [geometry.curve([(x, foot), (x + d * s * 0.3, foot - s * 0.5), (x + d * s * 0.62, foot - s * (1.05 - abs(d) * 0.4))], closed=False) for d in (-1, -0.5, 0, 0.5, 1)]  # fmt: skip
                p.stroke(joined(*fan), tone, s * 0.1, layer="scenery")
                p.stroke(joined(*(geometry.curve([(x - s * q, foot - s * (0.62 - 0.2 * q) * t), (x, foot - s * t), (x + s * q, foot - s * (0.62 - 0.2 * q) * t)], closed=False) for q, t in ((0.32, 0.62), (0.48, 0.88)))), tone, s * 0.06, layer="scenery")  # fmt: skip
            else:
                p.area(geometry.curve([(x - s * 0.6, foot), (x - s * 0.5, foot - s * 0.42), (x, foot - s * 0.62), (x + s * 0.5, foot - s * 0.42), (x + s * 0.6, foot)], tension=0.9), lighter(tone, 0.04), darker(tone, 0.05))  # fmt: skip
                p.stroke(joined(*(geometry.curve([(x - s * 0.4 + s * 0.2 * i, foot - s * 0.08), (x - s * 0.3 + s * 0.16 * i, foot - s * 0.3), (x - s * 0.22 + s * 0.1 * i, foot - s * 0.5)], closed=False) for i in range(5))), darker(tone, 0.08), 4 * u)  # fmt: skip


def _weeds(scene: Scene, y: float, count: int, colour: str, tall: float) -> None:
    if scene.without & {"seaweed", "plant"}:
        return
    rng, w, h, u = scene.rng, scene.width, scene.height, scene.painter.unit
    blades: list[Path] = []
    for i in range(count):
        x, s = w * (i + rng.uniform(0.1, 0.9)) / count, h * tall * rng.uniform(0.5, 1)
        k = rng.choice((-1, 1)) * 16 * u
        blades.append(
            geometry.curve(
                [
                    (x - 8 * u, y),
                    (x - 7 * u + k, y - s * 0.35),
                    (x - 6 * u - k, y - s * 0.7),
                    (x, y - s),
                    (x + 5 * u - k, y - s * 0.68),
                    (x + 8 * u + k, y - s * 0.34),
                    (x + 8 * u, y),
                ],
                tension=0.9,
            )
        )
    scene.painter.area(joined(*blades), lighter(colour), darker(colour, 0.05))


def _coral(scene: Scene, x: float, y: float, s: float, colour: str) -> None:
    if "coral" in scene.without:
        return
    colour = mix(colour, scene.palette.water, 0.2)
    twigs = [
        geometry.curve([(x, y), (x + d * s * 0.3, y - s * 0.4), (x + d * s * 0.55, y - s * t)], closed=False)
        for d, t in ((-0.8, 0.8), (-0.25, 1.0), (0.3, 0.9), (0.9, 0.66))
    ]
    scene.painter.stroke(joined(*twigs), darker(colour, 0.03), s * 0.15, layer="scenery")
    scene.painter.stroke(joined(*twigs[:2]), lighter(colour), s * 0.05)
