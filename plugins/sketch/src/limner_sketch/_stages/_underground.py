"""Settings of rock: a cave, a canyon, the foot of a volcano."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path, Point
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, closed, joined, scattered, wave
from limner_sketch._stages._sky import sky

_ROCK = "#5d5570"
_CRYSTALS = ("#7fe3e8", "#b79bf2", "#f29bd0")


def cave(scene: Scene) -> Place:
    """Inside a cave: walls of rock in layers, dripstones, crystals, and far off its mouth, through which the day or the moon looks in."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    night = scene.time == "night"
    rock = mix(mix(_ROCK, scene.palette.rock, 0.25), "#15132e", 0.42 if night else 0.12)
    p.area(band(scene, -2, h + 2), darker(rock, 0.2), darker(rock, 0.08), darker(rock, 0.14), layer="sky")
    mouth = w * (0.3 if scene.sun[0] < 0.5 else 0.7)
    tops = scene.palette.sky(scene.time)
    opening = _ring(mouth, h * 0.45, w * 0.14, h * 0.27, (1.0, 0.92, 1.07, 0.9, 1.04, 0.95, 1.05, 0.94))
    if not night:
        p.glow(mouth, h * 0.4, h * 0.52, lighter(tops[2], 0.05), 0.5)
    p.area(opening, *tops, layer="scenery")
    if night:
        p.disc(mouth + w * 0.03, h * 0.33, h * 0.035, "#fff6d6")
    p.area(
        closed([(mouth - w * 0.095, h * 0.61), (mouth, h * 0.575), (mouth + w * 0.095, h * 0.61)], h * 0.66),
        scene.material(scene.ground, 0.3),
    )
    far = mix(rock, tops[2], 0.0 if night else 0.1)
    for distance, drop, reach in ((0.06, 0.26, 0.6), (-0.02, 0.17, 1.0)):
        tone = darker(far, 0.06 - distance)
        p.area(
            _teeth(scene, h * drop, h * 0.15 * reach, 9 if reach < 1 else 7), darker(tone, 0.05), lighter(tone, 0.02)
        )
    for side in (-1, 1):
        edge: list[Point] = [(w * (0.5 + side * k), h * y) for k, y in ((0.36, 0.16), (0.31, 0.34), (0.35, 0.5), (0.3, 0.66), (0.34, 0.76))]  # fmt: skip
        wall = geometry.curve(edge, closed=False)
        out = w * (0.5 + side * 0.52)
        p.area((*wall, ("L", out, h * 0.8), ("L", out, h * 0.1), ("Z",)), lighter(far, 0.01), darker(far, 0.06))
    if not night:
        beam = geometry.polygon([(mouth - w * 0.08, h * 0.3), (mouth + w * 0.08, h * 0.3), (w * 0.5 + (mouth - w * 0.5) * 0.2 + w * 0.26, h * 0.92), (w * 0.5 + (mouth - w * 0.5) * 0.2 - w * 0.2, h * 0.92)])  # fmt: skip
        p.veil(beam, [(0, lighter(tops[2]), 0.34), (1, lighter(tops[2]), 0)])
    floor = lighter(far, 0.03)
    p.area(wave(scene, h * 0.68, h * 0.018, bumps=4), lighter(floor, 0.05), darker(floor, 0.1))
    pool = mix(scene.palette.water, rock, 0.35)
    p.oval(w * (0.82 if mouth < w / 2 else 0.18), h * 0.79, w * 0.13, h * 0.024, lighter(pool, 0.08), layer="scenery")
    p.oval(w * (0.82 if mouth < w / 2 else 0.18), h * 0.793, w * 0.11, h * 0.017, pool)
    for i, x in enumerate((0.1, 0.88, 0.2, 0.77)):
        _crystals(
            scene,
            w * x,
            h * (0.735 + 0.02 * (i % 2)),
            h * (0.13 - 0.03 * (i // 2)),
            _CRYSTALS[i % 3],
            glow=night or i < 2,
        )
    stalagmites = [
        _spike(w * x, h * y, w * 0.022, -h * tall) for x, y, tall in ((0.04, 0.78, 0.17), (0.3, 0.72, 0.09), (0.67, 0.72, 0.07), (0.96, 0.8, 0.2))
    ]  # fmt: skip
    p.area(joined(*stalagmites), lighter(floor, 0.08), darker(floor, 0.04))
    land.stones(scene, 7, h * 0.8, h * 0.97, lighter(floor, 0.02))
    near = darker(rock, 0.2)
    top = _teeth(scene, h * 0.07, h * 0.17, 6)
    drops = [((("M", x, y), ("L", x, y + 11 * u))) for x, y in scattered(rng, 7, w * 0.1, w * 0.9, h * 0.25, h * 0.6)]

    def frame() -> None:
        p.area(top, darker(near, 0.05), near)
        p.stroke(joined(*drops), "#cfe8f2", 3 * u, opacity=0.5)

    return Place(
        ground=(h * 0.76, h * 0.93),
        sky=(h * 0.26, h * 0.55),
        shadow=darker(floor, 0.2),
        behind=darker(rock, 0.08),
        figure_light=0.25,
        after=(frame,),
    )


def _ring(x: float, y: float, rx: float, ry: float, shares: tuple[float, ...]) -> Path:
    """Return an uneven round outline."""
    count = len(shares)
    points = [(x + rx * k * math.cos(math.tau * i / count), y + ry * k * math.sin(math.tau * i / count)) for i, k in enumerate(shares)]  # fmt: skip
    return geometry.curve(points)


def _spike(x: float, y: float, half: float, tall: float) -> Path:
    """Return a dripstone with its foot at (x, y); a negative height points up."""
    return (
        ("M", x - half, y),
        ("C", x - half * 0.45, y + tall * 0.25, x - half * 0.22, y + tall * 0.7, x, y + tall),
        ("C", x + half * 0.22, y + tall * 0.7, x + half * 0.45, y + tall * 0.25, x + half, y),
        ("Z",),
    )


def _teeth(scene: Scene, y: float, tall: float, count: int) -> Path:
    """Return a roof of rock with dripstones."""
    w, rng = scene.width, scene.rng
    spikes = [
        _spike(w * (i + 0.5 + rng.uniform(-0.3, 0.3)) / count, y - tall * 0.1, w * rng.uniform(0.028, 0.05), tall * rng.uniform(0.45, 1))
        for i in range(count)
    ]  # fmt: skip
    line = geometry.curve([(w * i / 8, y + tall * 0.12 * (-1 if i % 2 else 1)) for i in range(-1, 10)], closed=False)
    return joined((*line, ("L", w * 1.2, -4), ("L", -w * 0.2, -4), ("Z",)), *spikes)


def _crystals(scene: Scene, x: float, y: float, tall: float, colour: str, *, glow: bool) -> None:
    """Paint a bunch of crystals that shine a little."""
    p = scene.painter
    if glow:
        p.glow(x, y - tall * 0.5, tall * 1.3, colour, 0.42)
    for dx, lean, size in ((-0.24, -0.24, 0.62), (0.26, 0.3, 0.7), (0.02, 0.04, 1.0)):
        foot, tip = x + dx * tall, (x + (dx + lean) * tall, y - size * tall)
        half = 0.11 * tall * (0.7 + 0.3 * size)
        shoulder = 0.72
        left = (foot - half + (tip[0] - foot) * shoulder, y + (tip[1] - y) * shoulder)
        right = (foot + half + (tip[0] - foot) * shoulder, left[1])
        p.area(
            geometry.polygon([(foot - half, y), left, tip, right, (foot + half, y)]),
            lighter(colour, 0.06),
            darker(colour, 0.08),
        )
        p.area(
            geometry.polygon([(foot, y), (tip[0], left[1]), tip, right, (foot + half, y)]),
            darker(colour, 0.1),
            layer="texture",
            opacity=0.6,
        )


def canyon(scene: Scene) -> Place:
    """Red walls in layers on both sides, a river far below between them, sand in front."""
    sky(scene, bottom=scene.height * 0.9)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    reds = ("#d98a5c", "#c8683f", "#b5532f")
    line = scene.horizon + h * 0.1
    for i, (reach, top, distance) in enumerate(((0.4, 0.36, 0.55), (0.3, 0.27, 0.3), (0.2, 0.18, 0.06))):
        tone = scene.material(reds[i], distance)
        for side in (-1, 1):
            steps = rng.uniform(-0.03, 0.03)
            edge = 0.5 + side * 0.5
            inner = edge - side * (reach + steps)
            y0 = h * (top + rng.uniform(-0.03, 0.04))
            shape: list[Point] = [
                (w * (edge + side * 0.03), y0 - h * 0.02),
                (w * (inner + side * 0.1), y0),
                (w * (inner + side * 0.07), y0 + h * 0.11),
                (w * (inner + side * 0.035), y0 + h * 0.12),
                (w * (inner + side * 0.02), y0 + (line - y0) * 0.55),
                (w * (inner - side * 0.01), y0 + (line - y0) * 0.58),
                (w * (inner - side * 0.05), line + h * 0.05 * (i + 1)),
                (w * (edge + side * 0.03), line + h * 0.05 * (i + 1)),
            ]
            p.area(geometry.polygon(shape), lighter(tone, 0.04), darker(tone, 0.05))
            bands: list[Path] = []
            for k in (0.16, 0.36, 0.56, 0.76):
                y = y0 + (line - y0) * k
                bands.append(geometry.polygon([(w * (edge + side * 0.03), y), (w * (inner + side * (0.09 - 0.09 * k)), y + h * 0.006), (w * (inner + side * (0.085 - 0.09 * k)), y + h * 0.026), (w * (edge + side * 0.03), y + h * 0.03)]))  # fmt: skip
            p.area(joined(*bands), darker(tone, 0.07), layer="texture", opacity=0.6)
    sand = scene.material(mix(scene.palette.sand, "#d08a5a", 0.4))
    p.area(
        wave(scene, line + h * 0.02, h * 0.012, bumps=3), mix(sand, scene.light.haze, 0.25), sand, darker(sand, 0.06)
    )
    river = scene.material(scene.palette.water)
    bed: Path = (
        ("M", w * 0.49, line + h * 0.015),
        ("C", w * 0.56, line + h * 0.06, w * 0.36, line + h * 0.07, w * 0.4, line + h * 0.1),
        ("C", w * 0.44, line + h * 0.13, w * 0.66, line + h * 0.12, w * 0.7, line + h * 0.16),
        ("L", w * 0.76, line + h * 0.15),
        ("C", w * 0.7, line + h * 0.1, w * 0.5, line + h * 0.1, w * 0.47, line + h * 0.08),
        ("C", w * 0.46, line + h * 0.06, w * 0.62, line + h * 0.05, w * 0.52, line + h * 0.015),
        ("Z",),
    )
    p.area(bed, lighter(river, 0.06), river)
    land.stones(scene, 8, line + h * 0.16, h * 0.97, "#b8714a")
    land.cacti(scene, ((0.08, 0.84, 0.15), (0.93, 0.8, 0.11)))
    return Place(
        ground=(line + h * 0.1, h * 0.93),
        sky=(h * 0.1, scene.horizon * 0.7),
        shadow=darker(sand, 0.2),
        behind=sand,
    )


def volcano(scene: Scene) -> Place:
    """The foot of a volcano that spits fire: a cone with a glowing crater, streams of lava, black ground with cracks of light."""
    sky(scene, bottom=scene.height * 0.9)
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    foot, top, x = scene.horizon + h * 0.14, h * 0.3, w * (0.38 if scene.sun[0] > 0.5 else 0.62)
    ash = scene.material("#6a5f68", 0.25)
    land.ridge(scene, scene.horizon + h * 0.08, h * 0.14, distance=0.6, peaks=5, snow=False)
    smoke = [
        geometry.ellipse(x + dx * w, top - dy * h, r * w, r * w * 0.8)
        for dx, dy, r in (
            (0.0, 0.05, 0.05),
            (-0.05, 0.12, 0.07),
            (0.05, 0.14, 0.075),
            (-0.01, 0.2, 0.09),
            (0.1, 0.22, 0.06),
        )
    ]
    p.area(joined(*smoke), mix(ash, scene.light.haze, 0.25), darker(ash, 0.06), opacity=0.9)
    p.glow(x, top, h * 0.3, "#ff8a3c", 0.6)
    rock = scene.material("#5a4652", 0.12)
    cone: Path = (
        ("M", x - w * 0.44, foot),
        ("C", x - w * 0.2, foot - h * 0.06, x - w * 0.12, top + h * 0.14, x - w * 0.075, top),
        ("L", x + w * 0.075, top),
        ("C", x + w * 0.12, top + h * 0.14, x + w * 0.22, foot - h * 0.06, x + w * 0.46, foot),
        ("L", x + w * 0.46, foot + h * 0.1),
        ("L", x - w * 0.44, foot + h * 0.1),
        ("Z",),
    )
    p.area(cone, lighter(rock, 0.06), darker(rock, 0.03))
    shade: Path = (
        ("M", x + w * 0.02, top + 4 * u),
        ("L", x + w * 0.075, top),
        ("C", x + w * 0.12, top + h * 0.14, x + w * 0.22, foot - h * 0.06, x + w * 0.46, foot),
        ("L", x + w * 0.1, foot),
        ("C", x + w * 0.02, foot - h * 0.1, x + w * 0.07, top + h * 0.12, x + w * 0.02, top + 4 * u),
        ("Z",),
    )
    p.area(shade, darker(rock, 0.07), layer="texture", opacity=0.7)
    fountain = [
        geometry.curve(
            [(x + dx * 0.2 * w, top), (x + dx * 0.7 * w, top - up * h), (x + dx * w, top - up * 0.62 * h)], closed=False
        )
        for dx, up in ((-0.1, 0.13), (-0.045, 0.19), (0.02, 0.22), (0.07, 0.17), (0.12, 0.1))
    ]
    p.stroke(joined(*fountain), "#ff7a2e", 15 * u, layer="scenery")
    p.stroke(joined(*fountain), "#ffd257", 6 * u, layer="scenery")
    lava: list[Path] = []
    for dx, low, swing in ((-0.05, 0.84, -0.05), (0.0, 1.0, 0.03), (0.055, 0.66, 0.06)):
        y = top + (foot - top) * low
        lava.append(
            (
                ("M", x + w * (dx - 0.016), top),
                ("C", x + w * (dx - 0.02), top + (y - top) * 0.4, x + w * (dx + swing - 0.03), y - (y - top) * 0.3, x + w * (dx * 1.6 + swing - 0.012), y),
                ("C", x + w * (dx * 1.6 + swing), y + 12 * u, x + w * (dx * 1.6 + swing + 0.016), y + 6 * u, x + w * (dx * 1.6 + swing + 0.02), y),
                ("C", x + w * (dx + swing + 0.012), y - (y - top) * 0.3, x + w * (dx + 0.022), top + (y - top) * 0.4, x + w * (dx + 0.02), top),
                ("Z",),
            )
        )  # fmt: skip
    p.area(joined(*lava), "#ffc44d", "#f2542d")
    p.oval(x, top, w * 0.075, h * 0.014, "#ffd257", layer="scenery")
    ground = scene.material("#4d4450")
    p.area(wave(scene, foot + h * 0.01, h * 0.014, bumps=4), lighter(ground, 0.06), darker(ground, 0.05))
    cracks = [
        geometry.polygon(
            [(cx, cy), (cx + s * 0.5, cy - s * 0.12), (cx + s, cy + s * 0.06), (cx + 1.6 * s, cy - s * 0.06)],
            closed=False,
        )
        for cx, cy in scattered(rng, 9, 0, w * 0.94, foot + h * 0.08, h * 0.97)
        for s in (rng.uniform(26, 60) * u,)
    ]
    p.stroke(joined(*cracks), "#ff8a3c", 6 * u)
    p.stroke(joined(*cracks), "#ffd98a", 2.2 * u)
    land.stones(scene, 9, foot + h * 0.06, h * 0.98, "#5f5560")
    return Place(
        ground=(foot + h * 0.06, h * 0.93),
        sky=(h * 0.1, scene.horizon * 0.6),
        shadow=darker(ground, 0.16),
        behind=ground,
    )


__all__ = ["canyon", "cave", "volcano"]
