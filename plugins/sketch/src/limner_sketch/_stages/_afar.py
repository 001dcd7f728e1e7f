"""Settings that nobody walks to: the inside of a spaceship, the rings of a planet, a sunken city, a tropical island."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Place, Scene, band, dot, joined, scattered, wave
from limner_sketch._stages._beyond import deep_space
from limner_sketch._stages._land import bushy
from limner_sketch._stages._sky import birds, sky
from limner_sketch._stages._waterside import bubbles, growth, rays, water

_rect = geometry.rectangle


def spaceship(scene: Scene) -> Place:
    """Inside a spaceship: a wide window on stars and a planet, panels with screens and lamps, a lit floor."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    hull = mix("#c9d2e0", scene.palette.accents[2], 0.1)
    hull = mix(hull, "#1d2348", 0.5) if scene.time == "night" else hull
    deep_space(scene)
    x, y, r = w * (0.68 if scene.sun[0] > 0.5 else 0.32), h * 0.34, h * 0.15
    if not scene.skip & {"planet", "earth"}:
        p.glow(x, y, r * 1.8, "#9fd0ff", 0.4)
        p.disc(x, y, r, "#7cc4f2", "#2f6fc4")
        p.area(geometry.curve([(x - r * 0.6, y - r * 0.25), (x - r * 0.1, y - r * 0.6), (x + r * 0.3, y - r * 0.1), (x, y + r * 0.4), (x - r * 0.5, y + r * 0.2)]), "#7cc47a", layer="texture")  # fmt: skip
    left, top, wide, tall = w * 0.15, h * 0.12, w * 0.7, h * 0.42
    hole = _rect(left, top, wide, tall, h * 0.12)
    p.document.path((*_rect(-2, -2, w + 4, h + 4), *hole), fill=p.style.colour(mix(hull, "#ffffff", 0.1)), extra=' fill-rule="evenodd"') if p.style.mode not in {"line", "neon"} else None  # fmt: skip
    p.stroke(
        _rect(left - 10 * u, top - 10 * u, wide + 20 * u, tall + 20 * u, h * 0.13),
        darker(hull, 0.12),
        20 * u,
        layer="scenery",
    )
    struts = [(("M", w * k, top), ("L", w * (0.5 + (k - 0.5) * 1.12), top + tall)) for k in (0.37, 0.63)]
    p.stroke(joined(*struts), darker(hull, 0.08), 14 * u, layer="scenery")
    p.veil(geometry.polygon([(left + wide * 0.1, top), (left + wide * 0.2, top), (left + wide * 0.06, top + tall), (left, top + tall * 0.7)]), [(0, "#ffffff", 0.22), (1, "#ffffff", 0.02)])  # fmt: skip
    seams: list[Path] = [(("M", -4, h * k), ("L", left - 20 * u, h * k)) for k in (0.18, 0.4)]
    seams += [(("M", w + 4, h * k), ("L", left + wide + 20 * u, h * k)) for k in (0.18, 0.4)]
    seams += [
        (("M", w * 0.28, -4), ("L", w * 0.28, top - 20 * u)),
        (("M", w * 0.72, -4), ("L", w * 0.72, top - 20 * u)),
    ]
    p.stroke(joined(*seams), darker(hull, 0.08), 4 * u)
    line = h * 0.7
    desk = darker(hull, 0.16)
    p.area(
        geometry.polygon([(-4, h * 0.57), (w + 4, h * 0.57), (w + 4, line + 4), (-4, line + 4)]),
        lighter(desk, 0.03),
        darker(desk, 0.05),
    )
    p.area(band(scene, h * 0.56, h * 0.585), lighter(hull, 0.03))
    for k, tone in enumerate(("#3fd9e8", "#7be07f", "#ffb23f", "#3fd9e8", "#f26d9a")):
        a = w * (0.05 + 0.19 * k)
        p.area(_rect(a, h * 0.6, w * 0.11, h * 0.065, 7 * u), "#172042")
        if k % 2:
            bars = [
                _rect(a + w * (0.012 + 0.016 * i), h * (0.655 - t), w * 0.01, h * t)
                for i, t in enumerate((0.02, 0.035, 0.025, 0.04, 0.03, 0.018))
            ]
            p.area(joined(*bars), tone)
        else:
            p.stroke(geometry.curve([(a + w * 0.01, h * 0.64), (a + w * 0.03, h * 0.62), (a + w * 0.055, h * 0.65), (a + w * 0.08, h * 0.615), (a + w * 0.1, h * 0.635)], closed=False), tone, 5 * u)  # fmt: skip
        lamps = [dot(a + w * 0.125 + 18 * u * (i % 2), h * (0.612 + 0.02 * (i // 2))) for i in range(6)]
        p.stroke(joined(*lamps[:3]), tone, 11 * u)
        p.stroke(joined(*lamps[3:]), rng.choice(("#ff6b6b", "#ffe27a")), 11 * u)
    floor = darker(hull, 0.05)
    p.area(band(scene, line, h + 2), lighter(floor, 0.02), darker(floor, 0.07))
    tiles = [(("M", w * (0.5 + 0.09 * k), line), ("L", w * (0.5 + 0.17 * k), h + 4)) for k in range(-6, 7)]
    p.stroke(joined(*tiles, (("M", -4, h * 0.83), ("L", w + 4, h * 0.83))), darker(floor, 0.07), 3.4 * u)
    glow = "#5fe6f2"
    p.area(joined(*(geometry.polygon([(w * (0.5 + s * 0.4), line), (w * (0.5 + s * 0.415), line), (w * (0.5 + s * 0.66), h + 4), (w * (0.5 + s * 0.62), h + 4)]) for s in (-1, 1))), glow)  # fmt: skip
    p.area(band(scene, line - h * 0.008, line + h * 0.006), glow)
    return Place(ground=(line + h * 0.07, h * 0.93), sky=(h * 0.2, h * 0.56), shadow=darker(floor, 0.2), behind=hull, figure_light=0.1 if scene.time == "night" else 0)  # fmt: skip


def _half_ring(x: float, y: float, inner: float, outer: float, flat: float) -> Path:
    """Return one half of a ring seen from its side: the upper one if ``flat``, its height as a share of its width, is negative."""
    k = geometry.KAPPA

    def arc(r: float, way: int) -> Path:
        v = r * flat
        return (
            ("C", x + way * r, y + v * k, x + way * r * k, y + v, x, y + v),
            ("C", x - way * r * k, y + v, x - way * r, y + v * k, x - way * r, y),
        )

    return (("M", x + outer, y), *arc(outer, 1), ("L", x - inner, y), *arc(inner, -1), ("Z",))


def rings(scene: Scene) -> Place:
    """On the rings of a planet: bands of ice and dust lead away below a huge striped world."""
    deep_space(scene)
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    gold = scene.backdrop if scene.backdrop and scene.backdrop != "transparent" else "#e3bd7c"
    x, y, r = w * (0.4 if scene.sun[0] > 0.5 else 0.6), h * 0.36, h * 0.24
    tones = ("#8d7a63", "#c9ad82", "#e9d3a4", "#a58f73", "#dcc193", "#f0dfb8", "#c4a77c")
    reach = (1.42, 1.62, 1.86, 2.16, 2.28, 2.8, 3.6, 8.2)

    def half_rings(side: int) -> None:
        """Paint what of the rings lies behind the planet (-1) or before it (1)."""
        for tone, inner, outer in zip(tones[: 7 if side > 0 else 6], reach, reach[1:], strict=False):
            lit = mix(tone, gold, 0.3)
            lit = lit if side > 0 else mix(lit, "#1a1230", 0.3)
            p.area(
                _half_ring(x, y, inner * r, outer * r, 0.34 if side > 0 else -0.1),
                lighter(lit, 0.02),
                darker(lit, 0.04),
            )

    half_rings(-1)
    p.glow(x, y, r * 1.5, lighter(gold, 0.05), 0.35)
    p.disc(x, y, r, lighter(gold, 0.08), darker(gold, 0.1))
    for k, size, tone in ((-0.66, 0.12, lighter(gold, 0.05)), (-0.34, 0.2, darker(gold, 0.06)), (0.02, 0.16, lighter(gold, 0.07)), (0.36, 0.2, darker(gold, 0.09))):  # fmt: skip
        half = math.sqrt(1 - (abs(k) + size / 2) ** 2) * r
        p.area(
            _rect(x - half, y + k * r - size * r / 2, 2 * half, size * r, size * r / 2),
            tone,
            layer="texture",
            opacity=0.75,
        )
    half_rings(1)
    ice = [dot(a, b) for a, b in scattered(rng, 70, 0, w, h * 0.62, h)]
    p.stroke(joined(*ice[::2]), "#fff8e4", 5 * u, opacity=0.8)
    p.stroke(joined(*ice[1::2]), "#7d6b58", 7 * u, opacity=0.7)
    for a, b in scattered(rng, 12, 0, w, h * 0.7, h * 0.98):
        s = (8 + 60 * (b / h - 0.68)) * u
        rock = geometry.polygon([(a - s, b), (a - 0.6 * s, b - 0.7 * s), (a + 0.2 * s, b - 0.9 * s), (a + s, b - 0.3 * s), (a + 0.7 * s, b + 0.15 * s), (a - 0.5 * s, b + 0.2 * s)])  # fmt: skip
        p.area(rock, "#efe3cb", "#a08b70")
    return Place(
        ground=(h * 0.76, h * 0.93), sky=(h * 0.1, h * 0.5), shadow="#6d5a45", behind="#dcc193", figure_light=0.0
    )


def sunken(scene: Scene) -> Place:
    """A city below the sea: domes, towers and columns with lit windows, weeds on the ground, rays from above."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    night = scene.time == "night"
    deep = mix(scene.palette.water, "#123a7a", 0.8 if night else 0.55)
    top = mix(deep, "#3f7fb8", 0.5) if night else lighter(mix(scene.palette.water, "#7fe0ea", 0.45))
    p.area(band(scene, -2, h + 2), top, mix(top, deep, 0.6), deep, layer="sky")
    rays(scene, -4)
    for row, (y, size, fade) in enumerate(((0.78, 0.42, 0.62), (0.84, 0.36, 0.3))):
        stone = mix(mix("#d7cfe6", scene.palette.accents[2], 0.15), mix(top, deep, 0.6), fade)
        towers: list[Path] = []
        lit: list[Path] = []
        places = (0.02, 0.13, 0.25, 0.36, 0.6, 0.72, 0.83, 0.93) if row == 0 else (0.0, 0.12, 0.24, 0.72, 0.84, 0.95)
        for k, x in enumerate(places):
            tall, wide = h * size * rng.uniform(0.55, 1.0), w * rng.uniform(0.055, 0.085)
            a, b = w * x, h * y
            towers.append(_rect(a, b - tall, wide, tall + h * 0.1))
            if k % 3 == 0:
                towers.append(geometry.ellipse(a + wide / 2, b - tall, wide * 0.62, wide * 0.62))
                towers.append(_rect(a + wide / 2 - 3 * u, b - tall - wide * 0.95, 6 * u, wide * 0.5))
            elif k % 3 == 1:
                towers.append(geometry.polygon([(a - wide * 0.12, b - tall + 2), (a + wide / 2, b - tall - wide * 1.3), (a + wide * 1.12, b - tall + 2)]))  # fmt: skip
            else:
                towers.append(_rect(a - wide * 0.14, b - tall - h * 0.02, wide * 1.28, h * 0.03, 4))
            columns = 3
            lit += [
                (("M", a + wide * (i + 0.72) / (columns + 0.45), b - tall + h * (0.045 + 0.052 * j)), ("L", a + wide * (i + 0.72) / (columns + 0.45), b - tall + h * (0.064 + 0.052 * j)))
                for i in range(columns)
                for j in range(int(tall / (h * 0.052)) - 1)
                if rng.random() < 0.62
            ]  # fmt: skip
        p.area(joined(*towers), lighter(stone, 0.06), mix(stone, deep, 0.35))
        p.stroke(joined(*lit), "#ffe49a" if row else mix("#ffe49a", top, 0.3), (11 if row else 8) * u)
    p.glow(w * 0.5, h * 0.78, h * 0.34, "#9ff2e6", 0.3)
    dome = mix("#bff4f0", top, 0.3)
    p.area((("M", w * 0.37, h * 0.86), ("C", w * 0.37, h * 0.5, w * 0.63, h * 0.5, w * 0.63, h * 0.86), ("Z",)), lighter(dome, 0.04), dome, opacity=0.45)  # fmt: skip
    p.stroke(
        (("M", w * 0.37, h * 0.86), ("C", w * 0.37, h * 0.5, w * 0.63, h * 0.5, w * 0.63, h * 0.86)),
        "#e6fffb",
        5 * u,
        opacity=0.8,
    )
    sand = mix(scene.palette.sand, deep, 0.28)
    p.area(wave(scene, h * 0.85, h * 0.02, bumps=3), lighter(sand, 0.05), darker(sand, 0.08))
    growth(scene, deep)
    bubbles(scene, h * 0.06, h * 0.8)
    return Place(ground=(h * 0.9, h * 0.96), water=(h * 0.2, h * 0.74), sky=(h * 0.16, h * 0.7), shadow=darker(sand, 0.14), behind=mix(top, deep, 0.5), figure_light=0.12)  # fmt: skip


def palm(scene: Scene, x: float, y: float, tall: float, *, lean: float, distance: float = 0.08) -> None:
    """Paint a palm with its foot at (x, y)."""
    p = scene.painter
    bark, leaf = scene.material("#9b6f4a", distance), scene.material(mix(scene.palette.leaf, "#2f9a5a", 0.4), distance)
    tip = (x + lean * tall, y - tall)
    bow = (x + lean * tall * 0.25, y - tall * 0.55)
    p.area((("M", x - tall * 0.045, y), ("C", bow[0] - tall * 0.03, bow[1] + tall * 0.2, bow[0] - tall * 0.02, bow[1], *tip), ("L", tip[0] + tall * 0.035, tip[1]), ("C", bow[0] + tall * 0.03, bow[1], bow[0] + tall * 0.04, bow[1] + tall * 0.2, x + tall * 0.05, y), ("Z",)), lighter(bark, 0.03), darker(bark, 0.06))  # fmt: skip
    for k, (angle, size) in enumerate(((-168, 0.44), (-14, 0.46), (-140, 0.42), (-42, 0.44), (-95, 0.34), (162, 0.36), (14, 0.38))):  # fmt: skip
        s = tall * size
        frond = geometry.curve([(0, 0), (s * 0.4, -s * 0.2), (s, s * 0.12), (s * 0.5, s * 0.06)], tension=0.9)
        flip = geometry.Affine.scale(1, -1 if abs(angle) > 90 else 1)
        by = flip.then(geometry.Affine.turn(angle)).then(geometry.Affine.move(*tip))
        p.area(by.path(frond), lighter(leaf, 0.05 - 0.02 * (k % 3)), darker(leaf, 0.04))
    nuts = [dot(tip[0] + dx * tall, tip[1] + dy * tall) for dx, dy in ((-0.025, 0.035), (0.035, 0.03), (0.0, 0.06))]
    p.stroke(joined(*nuts), scene.material("#6b4630", distance), tall * 0.06, layer="scenery")


def island(scene: Scene) -> Place:
    """A tropical beach: palms that lean over turquoise water, a green hill, white sand, bright flowers in front."""
    level = scene.horizon - scene.height * 0.05
    sky(scene, bottom=level)
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    if scene.time == "day":
        birds(scene)
    side = 1 if scene.sun[0] < 0.5 else -1
    hill = scene.material(mix(scene.palette.leaf, "#3f9d62", 0.4), 0.5)
    mx = w * (0.5 + side * 0.3)
    peak: Path = (("M", mx - w * 0.3, level + 2), ("C", mx - w * 0.16, level - h * 0.08, mx - w * 0.1, level - h * 0.24, mx - w * 0.02, level - h * 0.24), ("C", mx + w * 0.05, level - h * 0.24, mx + w * 0.1, level - h * 0.07, mx + w * 0.3, level + 2), ("Z",))  # fmt: skip
    p.area(peak, lighter(hill, 0.04), darker(hill, 0.03))
    p.area(joined(*(bushy(mx + w * k, level - h * 0.004, w * 0.04, flat=0.6) for k in (-0.24, -0.16, -0.08, 0, 0.08, 0.16, 0.24))), darker(hill, 0.05))  # fmt: skip
    shore = level + (h - level) * 0.4
    water(scene, level, shore + h * 0.1)
    lagoon = scene.material(mix("#6fe0d8", scene.palette.water, 0.2), 0.05)
    p.area(wave(scene, shore - h * 0.06, h * 0.01, bumps=3), lagoon, lighter(lagoon, 0.05), opacity=0.75)
    sand = scene.material(mix(scene.palette.sand, "#fff0cf", 0.4))
    foam = wave(scene, shore, h * 0.014, bumps=4)
    p.area(foam, scene.material("#ffffff"), opacity=0.9)
    p.area(geometry.Affine.move(0, 14 * u).path(foam), mix(sand, "#c79a62", 0.22), sand, lighter(sand, 0.02))
    if not scene.skip & {"palm tree", "palm", "coconut tree"} and not scene.without & {"palm tree", "tree"}:
        palm(scene, w * (0.5 - side * 0.43), h * 0.86, h * 0.66, lean=0.2 * side)
        palm(scene, w * (0.5 - side * 0.33), h * 0.8, h * 0.46, lean=0.12 * side, distance=0.14)
        palm(scene, w * (0.5 + side * 0.45), h * 0.74, h * 0.4, lean=-0.16 * side, distance=0.2)
    leaf = scene.material(mix(scene.palette.leaf, "#1f8a55", 0.3))

    def plants() -> None:
        for k in (-1, 1):
            a = w * (0.5 + 0.5 * k)
            blades = [geometry.curve([(a - k * i * 34 * u, h + 4), (a - k * (i * 34 + 10 + 22 * i) * u, h - (130 - 18 * i) * u), (a - k * (i * 34 + 30 + 34 * i) * u, h - (150 - 24 * i) * u), (a - k * (i * 34 + 30 + 14 * i) * u, h - (60 - 8 * i) * u)], tension=0.9) for i in range(5)]  # fmt: skip
            p.area(joined(*blades), lighter(leaf, 0.04), darker(leaf, 0.06))
            for dx, dy, tone in (
                (46, 70, scene.palette.accents[0]),
                (104, 40, "#ff7fb2"),
                (20, 118, scene.palette.accents[1]),
            ):
                fx, fy = a - k * dx * u, h - dy * u
                petals = [
                    dot(fx + 13 * u * math.cos(math.tau * i / 5), fy + 13 * u * math.sin(math.tau * i / 5))
                    for i in range(5)
                ]
                p.stroke(joined(*petals), scene.light.on(tone, share=0.6), 21 * u, layer="scenery")
                p.stroke(dot(fx, fy), scene.light.on("#ffe27a", share=0.6), 11 * u)

    return Place(ground=(shore + h * 0.11, h * 0.94), water=(level + h * 0.05, shore - h * 0.02), sky=(h * 0.1, level * 0.75), shadow=darker(sand, 0.2), behind=sand, after=() if scene.snowy else (plants,))  # fmt: skip


__all__ = ["island", "palm", "rings", "spaceship", "sunken"]
