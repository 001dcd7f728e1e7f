"""Places in the open that people built: a stadium, a roof above a city, a harbour, a vineyard, a street of the future."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, dot, joined, wave
from limner_sketch._stages._built import skyline
from limner_sketch._stages._sky import birds, sky
from limner_sketch._stages._waterside import water

_rect = geometry.rectangle
_GLOW = "#ffd978"


def _dark(scene: Scene) -> bool:
    return scene.time in {"night", "dusk"}


def stadium(scene: Scene) -> Place:
    """On the pitch: striped grass with white lines, stands full of people, floodlights, a goal at each side."""
    sky(scene)
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    low, high = h * 0.6, h * 0.3
    rim = scene.material("#8d95a8", 0.2)
    bowl: Path = (
        ("M", -4, high - h * 0.06),
        ("C", w * 0.2, high + h * 0.03, w * 0.8, high + h * 0.03, w + 4, high - h * 0.06),
        ("L", w + 4, low),
        ("L", -4, low),
        ("Z",),
    )
    p.area(bowl, lighter(rim, 0.02), darker(rim, 0.12))
    crowd: list[list[Path]] = [[] for _ in range(4)]
    for row in range(9):
        share = row / 8
        for k in range(52):
            x = w * (k + 0.5 * (row % 2) + rng.uniform(-0.15, 0.15)) / 52
            bend = 1 - (2 * x / w - 1) ** 2
            y = high - h * 0.03 + h * 0.075 * bend + (low - high - h * 0.07 - h * 0.02 * bend) * share
            if rng.random() < 0.94:
                crowd[rng.randrange(4)].append(dot(x, y))
    for tone, dots in zip((*scene.palette.accents[:3], "#f7efe2"), crowd, strict=True):
        p.stroke(joined(*dots), scene.material(mix(tone, "#ffffff", 0.15), 0.12), 16 * u)
    roof: Path = (
        ("M", -4, high - h * 0.16),
        ("C", w * 0.2, high - h * 0.05, w * 0.8, high - h * 0.05, w + 4, high - h * 0.16),
        ("L", w + 4, high - h * 0.09),
        ("C", w * 0.8, high + h * 0.01, w * 0.2, high + h * 0.01, -4, high - h * 0.09),
        ("Z",),
    )
    p.area(roof, scene.material("#eef1f5", 0.1), scene.material("#b9c1cf", 0.1))
    for x, turn in ((0.09, 1), (0.91, -1)):
        a, b = w * x, h * 0.08
        p.stroke((("M", a, high - h * 0.08), ("L", a, b)), scene.material("#5d6578"), 9 * u, layer="scenery")
        lamps = [dot(a + (i - 1.5) * 24 * u, b + (j - 1) * 22 * u) for i in range(4) for j in range(3)]
        p.area(_rect(a - 56 * u, b - 40 * u, 112 * u, 80 * u, 8 * u), scene.material("#4b5266"))
        p.stroke(joined(*lamps), "#fffbe0" if _dark(scene) else "#dfe6ea", 15 * u)
        if _dark(scene):
            p.glow(a, b, h * 0.3, "#fff6d0", 0.6)
            p.veil(geometry.polygon([(a - 40 * u, b), (a + 40 * u, b), (a + turn * w * 0.55, h * 0.9), (a + turn * w * 0.2, h * 0.9)]), [(0, "#fff8dc", 0.34), (1, "#fff8dc", 0)])  # fmt: skip
    boards = scene.material("#2d3a5c", 0.05)
    p.area(band(scene, low - h * 0.012, low + h * 0.03), boards)
    p.area(
        joined(*(_rect(w * (0.02 + 0.2 * k), low, w * 0.12, h * 0.014, 3) for k in range(5))),
        scene.material(scene.palette.accents[1]),
    )
    grass = mix(scene.light.on("#5fae54", share=0.55 if scene.time == "night" else 1), "#5fae54", 0.2)
    if scene.snowy:
        grass = scene.material(scene.ground)
    p.area(band(scene, low + h * 0.03, h + 2), grass, darker(grass, 0.05))
    top = low + h * 0.03
    stripes = [geometry.polygon([(w * (0.5 + 0.075 * k), top), (w * (0.5 + 0.075 * (k + 1)), top), (w * (0.5 + 0.16 * (k + 1)), h + 4), (w * (0.5 + 0.16 * k), h + 4)]) for k in range(-8, 8, 2)]  # fmt: skip
    p.area(joined(*stripes), lighter(grass, 0.045), layer="texture", opacity=0.8)
    white = scene.material("#ffffff", 0.05)
    circle = geometry.ellipse(w / 2, h * 0.82, w * 0.2, h * 0.07)
    p.stroke(joined((("M", -4, top + h * 0.025), ("L", w + 4, top + h * 0.025)), (("M", w / 2, top + h * 0.025), ("L", w / 2, h + 4)), circle), white, 6 * u, opacity=0.9)  # fmt: skip
    if not scene.skip & {"goal", "soccer goal"}:
        for side in (-1, 1):
            _goal(scene, w * (0.5 + side * 0.41), top + h * 0.14, h * 0.15, side, white)
    return Place(ground=(top + h * 0.11, h * 0.94), sky=(h * 0.1, h * 0.36), shadow=darker(grass, 0.16), behind=grass, figure_light=0.1)  # fmt: skip


def _goal(scene: Scene, x: float, y: float, tall: float, side: int, white: str) -> None:
    p, u = scene.painter, scene.painter.unit
    half = tall * 0.62
    net = [
        (("M", x + half * k, y - tall), ("L", x + half * k + side * tall * 0.3, y)) for k in (-0.7, -0.35, 0, 0.35, 0.7)
    ]
    net += [(("M", x - half + side * tall * 0.3 * k, y - tall * (1 - k)), ("L", x + half + side * tall * 0.3 * k, y - tall * (1 - k))) for k in (0.25, 0.5, 0.75)]  # fmt: skip
    p.stroke(joined(*net), white, 2 * u, opacity=0.7)
    p.stroke(geometry.polygon([(x - half, y), (x - half, y - tall), (x + half, y - tall), (x + half, y)], closed=False), white, 9 * u, layer="scenery")  # fmt: skip


def rooftop(scene: Scene) -> Place:
    """On a flat roof high above a city: parapet, a water tank, an aerial, plants and a string of lights."""
    sky(scene)
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    line = h * 0.7
    skyline(scene, line + h * 0.02, h * 0.46, 15, distance=0.66, lit=False)
    skyline(scene, line + h * 0.02, h * 0.3, 11, distance=0.34, lit=True)
    wood, iron = scene.material("#9b6a4a", 0.12), scene.material("#4a4d5c", 0.1)
    side = 1 if scene.sun[0] < 0.5 else -1
    x = w * (0.5 + side * 0.36)
    legs = [(("M", x + d * h * 0.075, line), ("L", x + d * h * 0.06, line - h * 0.14)) for d in (-1, 0, 1)]
    p.stroke(joined(*legs, (("M", x - h * 0.07, line - h * 0.02), ("L", x + h * 0.06, line - h * 0.12)), (("M", x + h * 0.07, line - h * 0.02), ("L", x - h * 0.06, line - h * 0.12))), iron, 7 * u, layer="scenery")  # fmt: skip
    p.area(_rect(x - h * 0.085, line - h * 0.33, h * 0.17, h * 0.2, 6 * u), lighter(wood, 0.03), darker(wood, 0.05))
    p.stroke(joined(*((("M", x + d * h * 0.028, line - h * 0.325), ("L", x + d * h * 0.028, line - h * 0.135)) for d in (-2, -1, 0, 1, 2))), darker(wood, 0.07), 3 * u)  # fmt: skip
    p.area(
        geometry.polygon([(x - h * 0.1, line - h * 0.32), (x, line - h * 0.43), (x + h * 0.1, line - h * 0.32)]),
        darker(wood, 0.1),
    )
    y = w * (0.5 - side * 0.4)
    aerial = [(("M", y, line), ("L", y, line - h * 0.3)), *((("M", y - h * s, line - h * k), ("L", y + h * s, line - h * k)) for k, s in ((0.28, 0.05), (0.25, 0.07), (0.22, 0.05)))]  # fmt: skip
    p.stroke(joined(*aerial), iron, 5 * u, layer="scenery")
    brick = scene.material("#a8604f", 0.06)
    p.area(band(scene, line - h * 0.03, line + h * 0.05), lighter(brick, 0.02), darker(brick, 0.05))
    joints = [(("M", w * (k + 0.5 * (r % 2)) / 14, line - h * 0.02 + h * 0.023 * r), ("L", w * (k + 0.5 * (r % 2)) / 14, line + h * 0.003 + h * 0.023 * r)) for r in range(3) for k in range(15)]  # fmt: skip
    p.stroke(joined(*joints, (("M", -4, line + h * 0.003), ("L", w + 4, line + h * 0.003)), (("M", -4, line + h * 0.026), ("L", w + 4, line + h * 0.026))), darker(brick, 0.08), 2.4 * u)  # fmt: skip
    cap = scene.material("#d9cfc4", 0.05)
    p.area(band(scene, line - h * 0.045, line - h * 0.02), lighter(cap, 0.02), darker(cap, 0.03))
    deck = scene.material("#b3aaa4" if not scene.snowy else scene.ground)
    p.area(band(scene, line + h * 0.05, h + 2), lighter(deck, 0.02), darker(deck, 0.06))
    seams = [(("M", w * (0.5 + 0.11 * k), line + h * 0.05), ("L", w * (0.5 + 0.17 * k), h + 4)) for k in range(-5, 6)]
    p.stroke(joined(*seams, (("M", -4, h * 0.83), ("L", w + 4, h * 0.83))), darker(deck, 0.05), 3 * u)
    ends = [
        (-w * 0.02, h * 0.34),
        (w * 0.25, h * 0.43),
        (w * 0.5, h * 0.37),
        (w * 0.75, h * 0.43),
        (w * 1.02, h * 0.34),
    ]
    p.stroke(geometry.curve(ends, closed=False), iron, 3 * u)
    bulbs = [(w * k, h * (0.425 - 0.06 * abs(((k * 2) % 1) - 0.5) * 2 + 0.015)) for k in (0.07, 0.16, 0.25, 0.34, 0.43, 0.57, 0.66, 0.75, 0.84, 0.93)]  # fmt: skip
    if _dark(scene):
        for a, b in bulbs:
            p.glow(a, b, 46 * u, _GLOW, 0.55)
    p.stroke(joined(*(dot(a, b) for a, b in bulbs)), "#ffe9a8", 14 * u)
    leaf, pot = scene.material(scene.palette.leaf), scene.material("#c9744f")
    for a, s in ((w * 0.06, 0.1), (w * 0.135, 0.075), (w * 0.94, 0.1)):
        b = line + h * 0.1
        p.area(
            land.bushy(a, b - h * s * 1.05, h * s * 0.55, lumps=7, flat=1.1), lighter(leaf, 0.04), darker(leaf, 0.04)
        )
        p.area(geometry.polygon([(a - h * s * 0.45, b - h * s * 0.62), (a + h * s * 0.45, b - h * s * 0.62), (a + h * s * 0.33, b), (a - h * s * 0.33, b)]), lighter(pot, 0.03), darker(pot, 0.05))  # fmt: skip
    return Place(ground=(line + h * 0.11, h * 0.94), sky=(h * 0.09, h * 0.36), shadow=darker(deck, 0.18), behind=scene.material(scene.palette.rock, 0.4))  # fmt: skip


def harbour(scene: Scene) -> Place:
    """A quay with bollards before moored boats; gabled houses and a lighthouse across the water."""
    level = scene.horizon - scene.height * 0.06
    sky(scene, bottom=level + scene.height * 0.1)
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    if scene.time == "day":
        birds(scene)
    hill = scene.material(scene.ground, 0.5)
    p.area(wave(scene, level - h * 0.08, h * 0.04, bumps=3), lighter(hill, 0.03), hill)
    x = w * 0.1
    while x < w * 0.82:
        bw, bh = w * rng.uniform(0.055, 0.075), h * rng.uniform(0.1, 0.15)
        wall = scene.material(mix(rng.choice(scene.palette.accents), "#fff2df", 0.5), 0.28)
        p.area(joined(_rect(x, level - bh, bw, bh + 6), geometry.polygon([(x, level - bh + 1), (x + bw / 2, level - bh - bw * 0.6), (x + bw, level - bh + 1)])), lighter(wall, 0.02), darker(wall, 0.04))  # fmt: skip
        glass = _GLOW if _dark(scene) else scene.material("#eaf6fa", 0.2)
        p.area(
            joined(
                *(_rect(x + bw * a, level - bh * b, bw * 0.2, bh * 0.18, 2) for a in (0.18, 0.6) for b in (0.85, 0.5))
            ),
            glass,
        )
        x += bw * 1.03
    if not scene.skip & {"lighthouse"}:
        lx, s = w * 0.91, h * 0.28
        p.area(geometry.polygon([(lx - s * 0.12, level + 4), (lx - s * 0.075, level - s * 0.78), (lx + s * 0.075, level - s * 0.78), (lx + s * 0.12, level + 4)]), scene.material("#fbf6ee", 0.2), scene.material("#e3dccf", 0.2))  # fmt: skip
        red = scene.material("#d8453a", 0.2)
        p.area(joined(_rect(lx - s * 0.11, level - s * 0.3, s * 0.22, s * 0.14), _rect(lx - s * 0.09, level - s * 0.62, s * 0.18, s * 0.14), geometry.polygon([(lx - s * 0.09, level - s * 0.9), (lx, level - s * 1.02), (lx + s * 0.09, level - s * 0.9)])), red)  # fmt: skip
        p.area(_rect(lx - s * 0.055, level - s * 0.9, s * 0.11, s * 0.12), "#ffe9a8")
        if _dark(scene):
            p.glow(lx, level - s * 0.84, s * 0.6, "#fff0b8", 0.7)
    quay = h * 0.78
    water(scene, level, quay + h * 0.02)
    if not scene.skip & {"sailboat", "boat", "ship", "yacht", "fishing boat"}:
        for bx, by, size, tone in ((0.2, 0.62, 0.15, scene.palette.accents[0]), (0.5, 0.595, 0.11, "#fbf6ee"), (0.8, 0.65, 0.18, scene.palette.accents[2])):  # fmt: skip
            _boat(scene, w * bx, h * (by + level / h - 0.56), h * size, scene.material(tone, 0.12))
    stone = scene.material("#b5aba0")
    p.area(band(scene, quay, h + 2), lighter(stone, 0.03), darker(stone, 0.06))
    p.area(band(scene, quay, quay + h * 0.02), lighter(stone, 0.07), stone)
    joints = [(("M", w * (k + 0.5 * (r % 2)) / 8, h * (0.8 + 0.07 * r)), ("L", w * (k + 0.5 * (r % 2)) / 8, h * (0.87 + 0.07 * r))) for r in range(3) for k in range(9)]  # fmt: skip
    p.stroke(
        joined(*joints, *((("M", -4, h * k), ("L", w + 4, h * k)) for k in (0.87, 0.94))), darker(stone, 0.05), 3 * u
    )
    iron = scene.material("#3f4456")
    for a in (0.07, 0.36, 0.66, 0.95):
        p.area(joined(_rect(w * a - 13 * u, quay - h * 0.035, 26 * u, h * 0.05, 6 * u), _rect(w * a - 21 * u, quay - h * 0.045, 42 * u, 15 * u, 7 * u)), lighter(iron, 0.04), iron)  # fmt: skip
    return Place(ground=(quay + h * 0.07, h * 0.95), water=(level + h * 0.06, quay - h * 0.03), sky=(h * 0.1, level * 0.7), shadow=darker(stone, 0.18), behind=stone)  # fmt: skip


def _boat(scene: Scene, x: float, y: float, s: float, tone: str) -> None:
    """Moor a boat with a mast: its keel at (x, y)."""
    p, u = scene.painter, scene.painter.unit
    p.stroke((("M", x, y - s * 0.3), ("L", x, y - s * 1.3)), scene.material("#8a6a4f", 0.1), 6 * u, layer="scenery")
    p.stroke(joined((("M", x, y - s * 1.28), ("L", x - s * 0.62, y - s * 0.32)), (("M", x, y - s * 1.28), ("L", x + s * 0.6, y - s * 0.34))), scene.material("#e8e2d6", 0.1), 2 * u)  # fmt: skip
    p.area(_rect(x - s * 0.24, y - s * 0.5, s * 0.44, s * 0.22, s * 0.05), scene.material("#f6efe2", 0.1))
    p.area((("M", x - s * 0.72, y - s * 0.34), ("L", x + s * 0.76, y - s * 0.36), ("C", x + s * 0.66, y - s * 0.1, x + s * 0.52, y, x + s * 0.4, y), ("L", x - s * 0.46, y), ("C", x - s * 0.6, y - s * 0.02, x - s * 0.68, y - s * 0.2, x - s * 0.72, y - s * 0.34), ("Z",)), lighter(tone, 0.04), darker(tone, 0.05))  # fmt: skip
    p.stroke((("M", x - s * 0.7, y - s * 0.27), ("L", x + s * 0.73, y - s * 0.28)), "#fff6e6", 5 * u, layer="scenery")
    p.oval(x, y + 4 * u, s * 0.6, 7 * u, darker(scene.material(scene.palette.water), 0.1), opacity=0.5)


def vineyard(scene: Scene) -> Place:
    """Rows of vines with grapes that climb a hill towards a house with cypresses."""
    sky(scene)
    if scene.time == "day":
        birds(scene)
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    land.hills(scene, 2)
    y = scene.horizon + h * 0.03
    wall, roof = scene.material("#f1dfc0", 0.3), scene.material("#b5653f", 0.3)
    side = 1 if scene.sun[0] < 0.5 else -1
    x, s = w * (0.5 + side * 0.27), h * 0.1
    p.area(joined(_rect(x, y - s * 0.7, s * 1.5, s * 0.9), _rect(x + s * 1.02, y - s * 1.25, s * 0.4, s * 1.4)), lighter(wall, 0.02), darker(wall, 0.04))  # fmt: skip
    p.area(joined(geometry.polygon([(x - s * 0.1, y - s * 0.66), (x + s * 0.5, y - s * 1.1), (x + s * 1.06, y - s * 0.66)]), geometry.polygon([(x + s * 0.96, y - s * 1.22), (x + s * 1.22, y - s * 1.5), (x + s * 1.48, y - s * 1.22)])), roof)  # fmt: skip
    p.area(joined(*(_rect(x + s * k, y - s * 0.44, s * 0.17, s * 0.26, 2) for k in (0.2, 0.62))), _GLOW if _dark(scene) else scene.material("#8fb6c9", 0.2))  # fmt: skip
    cypress = scene.material(mix(scene.palette.leaf, "#1f5a44", 0.5), 0.3)
    p.area(joined(*(geometry.curve([(w * k, y + h * 0.02), (w * k - h * 0.02, y - h * 0.06), (w * k, y - h * t), (w * k + h * 0.02, y - h * 0.06)]) for k, t in ((x / w - 0.03, 0.18), (x / w - 0.065, 0.14), (x / w + 0.16, 0.19)))), lighter(cypress, 0.03), darker(cypress, 0.03))  # fmt: skip
    soil = scene.material(mix(scene.palette.sand, scene.palette.grass, 0.55))
    p.area(wave(scene, y + h * 0.05, h * 0.012, bumps=2), mix(soil, scene.light.haze, 0.2), soil, darker(soil, 0.05))
    leaf = mix(scene.palette.leaf, "#6b9a3f", 0.4)
    top, centre = y + h * 0.06, w * 0.5
    grapes: list[Path] = []
    for side_of in (-1, 1):
        for k in range(4, -1, -1):
            far, near = centre + side_of * w * (0.025 + 0.062 * k), centre + side_of * w * (0.2 + 0.25 * k)
            tone = (
                scene.material(leaf, 0.16 - 0.02 * k) if k % 2 else darker(scene.material(leaf, 0.16 - 0.02 * k), 0.03)
            )
            clumps: list[Path] = []
            for i in range(8):
                share = ((i + 0.5) / 8) ** 1.7
                a, b = far + (near - far) * share, top + (h * 1.08 - top) * share
                tall = h * (0.016 + 0.13 * share)
                clumps.append(land.bushy(a, b - tall * 0.5, tall * 0.5, lumps=6, flat=0.9))
                if i > 2 and k < 4:
                    grapes += [
                        dot(a + dx * tall * 0.1, b - tall * (0.36 + dy * 0.12))
                        for dx, dy in ((-1, 1), (0, 1), (1, 1), (-0.5, 0), (0.5, 0), (0, -1))
                    ]
            p.area(joined(*clumps), lighter(tone, 0.03), darker(tone, 0.05))
    p.stroke(joined(*grapes), scene.material("#6d3f8a", 0.05), 10 * u)
    return Place(ground=(top + h * 0.2, h * 0.93), sky=(h * 0.1, scene.horizon * 0.8), shadow=darker(soil, 0.2), behind=soil)  # fmt: skip


_NEONS = ("#ff3fa4", "#2fe6f2", "#a56bff", "#ffd23f")


def neon_city(scene: Scene) -> Place:
    """A street of the future by night: towers with glowing signs on both sides, wet ground that mirrors them, wires above."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    lights = {
        "day": ("#2b2a63", "#7d4aa8", "#f28ab8"),
        "dawn": ("#2f2a68", "#a0529a", "#ffab8f"),
        "dusk": ("#2a1458", "#a02c84", "#ff7a6b"),
    }
    tops = lights.get(scene.time, ("#0d0a2b", "#2c1257", "#7a1f7d"))
    p.area(band(scene, -2, h), *tops, layer="sky")
    if "moon" not in scene.skip:
        p.glow(w * 0.5, h * 0.34, h * 0.42, "#ff5fb0", 0.45)
        p.disc(w * 0.5, h * 0.34, h * 0.13, "#ffd9a0", "#ff6fa8")
    far = mix(tops[1], "#150c33", 0.35)
    blocks = [_rect(w * k, h * (0.62 - t), w * 0.06, h * t + 8) for k, t in ((0.28, 0.24), (0.35, 0.34), (0.42, 0.2), (0.5, 0.3), (0.57, 0.38), (0.64, 0.22), (0.69, 0.3))]  # fmt: skip
    p.area(joined(*blocks), lighter(far, 0.04), far)
    cells = [
        dot(w * (0.295 + 0.0158 * i), h * (0.36 + 0.027 * j))
        for i in range(27)
        for j in range(10)
        if rng.random() < 0.3
    ]
    p.stroke(joined(*cells), "#ffc4e6", 5 * u, opacity=0.8)
    ground = "#1b1740"
    line = h * 0.66
    p.area(band(scene, line, h + 2), mix(ground, tops[1], 0.5), ground)
    for side in (-1, 1):
        for depth in (1, 0):
            inner, outer = w * (0.5 + side * (0.16 if depth else 0.3)), w * (0.5 + side * 0.54)
            top_in, top_out = (h * 0.1, -h * 0.1) if depth else (-h * 0.02, -h * 0.3)
            foot_in, foot_out = (line, h * 0.78) if depth else (h * 0.71, h * 0.86)
            wall = mix("#251c56", tops[1], 0.3 if depth else 0.08)
            p.area(geometry.polygon([(inner, top_in), (outer, top_out), (outer, foot_out), (inner, foot_in)]), lighter(wall, 0.03), darker(wall, 0.05))  # fmt: skip
            cells = []
            for i in range(7):
                for j in range(9):
                    if rng.random() < 0.42:
                        k, t = (i + 0.5) / 7.4, (j + 0.6) / 11
                        cells.append(dot(inner + (outer - inner) * k, top_in + (top_out - top_in) * k + (foot_in + (foot_out - foot_in) * k - top_in - (top_out - top_in) * k) * t))  # fmt: skip
            p.stroke(joined(*cells), ("#8ff0ff", "#ffd9a0")[depth], (9 if depth else 12) * u, opacity=0.75)
        for k, (dx, y, wide, tall) in enumerate(((0.2, 0.2, 0.03, 0.19), (0.335, 0.12, 0.055, 0.16), (0.36, 0.36, 0.1, 0.065), (0.225, 0.47, 0.06, 0.05), (0.45, 0.2, 0.035, 0.24))):  # fmt: skip
            tone = _NEONS[(k + (1 if side > 0 else 0)) % 4]
            a, b = w * (0.5 + side * dx) - w * wide / 2, h * y
            p.glow(a + w * wide / 2, b + h * tall / 2, h * 0.13, tone, 0.5)
            p.area(_rect(a, b, w * wide, h * tall, 6 * u), "#160f38")
            p.stroke(_rect(a, b, w * wide, h * tall, 6 * u), tone, 6 * u, layer="scenery")
            upright = h * tall > w * wide
            marks = [(("M", a + w * wide * 0.3, b + h * tall * t), ("L", a + w * wide * 0.7, b + h * tall * t)) for t in (0.18, 0.34, 0.5, 0.66, 0.82)] if upright else [(("M", a + w * wide * t, b + h * tall * 0.3), ("L", a + w * wide * t, b + h * tall * 0.7)) for t in (0.2, 0.36, 0.52, 0.68, 0.84)]  # fmt: skip
            p.stroke(joined(*marks), lighter(tone, 0.12), 7 * u)
            streak = _rect(
                w * (0.5 + side * dx) - w * wide * 0.4, line + h * (0.04 + 0.03 * k), w * wide * 0.8, h * 0.13, 4
            )
            p.veil(streak, [(0, tone, 0.5), (1, tone, 0)])
    p.veil(geometry.polygon([(w * 0.4, line), (w * 0.6, line), (w * 0.8, h + 2), (w * 0.2, h + 2)]), [(0, "#ff7ab8", 0.4), (1, "#ff7ab8", 0.04)])  # fmt: skip
    p.stroke(joined((("M", w * 0.43, line), ("L", w * 0.12, h + 2)), (("M", w * 0.57, line), ("L", w * 0.88, h + 2))), "#2fe6f2", 6 * u, opacity=0.8)  # fmt: skip
    dashes = [geometry.polygon([(w * 0.5 - a, h * y), (w * 0.5 + a, h * y), (w * 0.5 + b, h * (y + t)), (w * 0.5 - b, h * (y + t))]) for y, t, a, b in ((0.69, 0.02, 4 * u, 5 * u), (0.74, 0.035, 6 * u, 8 * u), (0.82, 0.05, 9 * u, 13 * u), (0.93, 0.06, 15 * u, 19 * u))]  # fmt: skip
    p.area(joined(*dashes), "#ffd9f0", layer="texture", opacity=0.7)
    wires = [
        geometry.curve([(-4, h * a), (w * 0.5, h * (a + 0.09)), (w + 4, h * b)], closed=False)
        for a, b in ((0.05, 0.1), (0.14, 0.04))
    ]
    p.stroke(joined(*wires), "#120a2c", 4 * u)
    return Place(
        ground=(h * 0.78, h * 0.94), sky=(h * 0.1, h * 0.42), shadow="#0a0724", behind=ground, figure_light=0.15
    )


__all__ = ["harbour", "neon_city", "rooftop", "stadium", "vineyard"]
