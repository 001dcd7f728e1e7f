"""Settings where it is uncanny: a graveyard, a narrow alley, a swamp."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path, Point
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, joined, scattered, wave
from limner_sketch._stages._sky import sky, stars

_LIT = "#ffd978"


def bare_tree(x: float, y: float, tall: float, *, lean: float = 0) -> Path:
    """Return the branches of a leafless tree as lines; they are drawn with a width of 0.05 of its height and less."""
    tips: list[Path] = []
    for dx, dy, start in ((-0.34, 0.78, 0.34), (0.36, 0.86, 0.42), (-0.18, 1.0, 0.5), (0.14, 1.04, 0.58), (-0.44, 0.56, 0.4), (0.46, 0.62, 0.46)):  # fmt: skip
        at = (x + lean * tall * start, y - tall * start)
        tips.append(geometry.curve([at, (x + (dx * 0.6 + lean * 0.6) * tall, y - tall * (start + dy) / 2), (x + (dx + lean) * tall, y - tall * dy)], closed=False))  # fmt: skip
    return joined(*tips)


def _dead_tree(scene: Scene, x: float, y: float, tall: float, colour: str, *, lean: float = 0) -> None:
    p = scene.painter
    trunk = geometry.curve([(x - tall * 0.09, y), (x - tall * 0.04 + lean * tall * 0.3, y - tall * 0.3), (x - tall * 0.015 + lean * tall * 0.6, y - tall * 0.66), (x + tall * 0.02 + lean * tall * 0.6, y - tall * 0.66), (x + tall * 0.05 + lean * tall * 0.3, y - tall * 0.3), (x + tall * 0.1, y)], tension=0.8)  # fmt: skip
    p.stroke(bare_tree(x, y, tall, lean=lean), colour, tall * 0.035, layer="scenery")
    p.area(trunk, lighter(colour, 0.02), darker(colour, 0.03))


def graveyard(scene: Scene) -> Place:
    """Rows of gravestones and crosses behind an iron gate, a bare tree, a chapel far off, low mist."""
    sky(scene)
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    y = scene.horizon + h * 0.06
    land.hills(scene, 2)
    chapel = scene.material("#6d6a80", 0.35)
    cx = w * (0.24 if scene.sun[0] > 0.5 else 0.76)
    p.area(joined(geometry.rectangle(cx, y - h * 0.11, w * 0.11, h * 0.13), geometry.polygon([(cx - w * 0.012, y - h * 0.11), (cx + w * 0.055, y - h * 0.19), (cx + w * 0.122, y - h * 0.11)]), geometry.rectangle(cx - w * 0.035, y - h * 0.16, w * 0.042, h * 0.18), geometry.polygon([(cx - w * 0.042, y - h * 0.16), (cx - w * 0.014, y - h * 0.3), (cx + w * 0.014, y - h * 0.16)])), lighter(chapel, 0.03), darker(chapel, 0.03))  # fmt: skip
    lit = _LIT if scene.time in {"night", "dusk"} else darker(chapel, 0.1)
    p.area(joined(*(geometry.rectangle(cx + w * k, y - h * 0.075, w * 0.014, h * 0.05, w * 0.007) for k in (0.025, 0.055, 0.085))), lit)  # fmt: skip
    iron = scene.material("#2f2f42", 0.2)
    bars = [(("M", w * i / 34, y + h * 0.045), ("L", w * i / 34, y - h * 0.035)) for i in range(35)]
    p.stroke(joined(*bars), iron, 4.5 * u, layer="scenery")
    p.stroke(joined((("M", -4, y - h * 0.02), ("L", w + 4, y - h * 0.02)), (("M", -4, y + h * 0.03), ("L", w + 4, y + h * 0.03))), iron, 5 * u, layer="scenery")  # fmt: skip
    grass = mix(scene.ground, "#5a6a58", 0.35) if not scene.snowy else scene.ground
    land.floor(scene, y + h * 0.03, grass)
    bark = mix(scene.material("#3f3547", 0.08), "#05060f", 0.4 if scene.time == "night" else 0)
    side = -1 if scene.sun[0] > 0.5 else 1
    _dead_tree(scene, w * (0.5 - side * 0.4), h * 0.76, h * 0.56, bark, lean=0.1 * side)
    stone = mix(scene.material("#a3a5b5", 0.1), "#b3bbdd", 0.4 if scene.time == "night" else 0)
    for row, (ry, size) in enumerate(((y + h * 0.075, 0.075), (y + h * 0.14, 0.115))):
        count = 8 - 2 * row
        for i in range(count):
            x = w * (i + 0.5 + rng.uniform(-0.2, 0.2)) / count
            if row and 0.28 * w < x < 0.72 * w:
                continue
            _grave(scene, x, ry, h * size * rng.uniform(0.85, 1.1), mix(stone, scene.light.haze, 0.22 * (1 - row)), rng.choice((0, 0, 1, 2)), rng.uniform(-6, 6))  # fmt: skip
    land.tufts(scene, 34, y + h * 0.1, h)
    mist = mix(scene.light.haze, "#ffffff", 0.3)

    def low_mist() -> None:
        p.veil(band(scene, h * 0.62, h * 0.8), [(0, mist, 0), (0.5, mist, 0.3), (1, mist, 0)])
        for x, tall in ((0.06, 0.2), (0.95, 0.24)):
            _grave(scene, w * x, h * 1.0, h * tall, darker(stone, 0.1), 0 if x < 0.5 else 2, -5 if x < 0.5 else 4)

    return Place(
        ground=(y + h * 0.13, h * 0.93),
        sky=(h * 0.1, scene.horizon * 0.8),
        shadow=darker(scene.material(grass), 0.2),
        behind=scene.material(grass, 0.2),
        after=(low_mist,),
    )


def _grave(scene: Scene, x: float, y: float, tall: float, stone: str, sort: int, turn: float) -> None:
    """Paint a gravestone, a cross or an obelisk, leaning a little."""
    p = scene.painter
    by = geometry.Affine.turn(turn, about=(x, y))
    wide = tall * 0.62
    if sort == 1:
        shape = joined(geometry.rectangle(x - tall * 0.09, y - tall, tall * 0.18, tall, 2), geometry.rectangle(x - wide * 0.5, y - tall * 0.78, wide, tall * 0.17, 2))  # fmt: skip
    elif sort == 2:
        shape = geometry.polygon([(x - wide * 0.4, y), (x - wide * 0.3, y - tall * 0.85), (x, y - tall * 1.05), (x + wide * 0.3, y - tall * 0.85), (x + wide * 0.4, y)])  # fmt: skip
    else:
        shape = (("M", x - wide / 2, y), ("L", x - wide / 2, y - tall * 0.66), ("C", x - wide / 2, y - tall * 1.1, x + wide / 2, y - tall * 1.1, x + wide / 2, y - tall * 0.66), ("L", x + wide / 2, y), ("Z",))  # fmt: skip
    p.area(by.path(shape), lighter(stone, 0.04), darker(stone, 0.06))
    if sort != 1:
        lines = [(("M", x - wide * k, y - tall * t), ("L", x + wide * k, y - tall * t)) for k, t in ((0.22, 0.66), (0.28, 0.54), (0.16, 0.42))]  # fmt: skip
        p.stroke(by.path(joined(*lines)), darker(stone, 0.12), tall * 0.035)
    p.area(
        by.path(geometry.rectangle(x - wide * 0.62, y - tall * 0.07, wide * 1.24, tall * 0.1, 3)), darker(stone, 0.08)
    )


def alley(scene: Scene) -> Place:
    """A narrow lane between walls of brick that run together: a lamp, bins, a fire escape, wet ground."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    tops = scene.palette.sky(scene.time)
    p.area(band(scene, -2, h), *tops, layer="sky")
    dark = scene.time in {"night", "dusk"}
    if scene.time == "night":
        stars(scene, 20, h * 0.4)
        if not scene.skip & {"moon", "crescent moon"}:
            r, mx, my = h * 0.05, w * 0.46, h * 0.12
            p.glow(mx, my, r * 4, "#dfe6ff", 0.5)
            p.disc(mx, my, r, "#fffbe9", "#f2e3b8")
    elif scene.time == "dusk" and "sun" not in scene.skip and scene.weather is None:
        p.glow(w * 0.5, h * 0.5, h * 0.4, "#ffd08a", 0.6)
    far = scene.material(mix(scene.palette.rock, "#6a5a70", 0.5), 0.45)
    p.area(geometry.rectangle(w * 0.36, h * 0.28, w * 0.28, h * 0.4), lighter(far, 0.03), far)
    cells = [geometry.rectangle(w * (0.39 + 0.055 * i), h * (0.32 + 0.075 * j), w * 0.026, h * 0.042, 2) for i in range(5) for j in range(4) if (i * 3 + j) % 4]  # fmt: skip
    p.area(joined(*cells), _LIT if dark else scene.material("#d5eef7", 0.3))
    brick = scene.material("#8f5a50" if not dark else "#7d4f54", 0.08)
    for side in (-1, 1):
        edge, inner = w * (0.5 + side * 0.52), w * (0.5 + side * 0.15)
        tone = brick if side < 0 else darker(brick, 0.05)
        wall = geometry.polygon([(edge, -h * 0.1), (inner, h * 0.22), (inner, h * 0.69), (edge, h * 0.92)])
        p.area(wall, lighter(tone, 0.02), darker(tone, 0.05))
        rows: list[Path] = []
        for row in range(1, 15):
            y0, y1 = -h * 0.1 + 1.02 * h * row / 15, h * (0.22 + 0.47 * row / 15)
            rows.append((("M", edge, y0), ("L", inner, y1)))
        p.stroke(joined(*rows), darker(tone, 0.07), 2.6 * u, opacity=0.7)
        panes: list[Path] = []
        for a, b, c, d in ((0.3, 0.5, 0.16, 0.34), (0.62, 0.76, 0.16, 0.34), (0.3, 0.5, 0.44, 0.6)):
            quad: list[Point] = []
            for k, v in ((a, c), (b, c), (b, d), (a, d)):
                x = edge + (inner - edge) * k
                top, foot = -h * 0.1 + h * 0.32 * k, h * 0.92 - h * 0.23 * k
                quad.append((x, top + (foot - top) * v))
            panes.append(geometry.polygon(quad))
        p.area(joined(*panes), _LIT if dark and side > 0 else darker(tone, 0.16))
        p.stroke(joined(*panes), lighter(tone, 0.12), 5 * u, layer="texture")
    ground = scene.material("#5b5a69")
    p.area(geometry.polygon([(w * 0.34, h * 0.685), (w * 0.66, h * 0.685), (w * 1.04, h * 0.92), (w * 1.04, h + 4), (-w * 0.04, h + 4), (-w * 0.04, h * 0.92)]), lighter(ground, 0.03), darker(ground, 0.06))  # fmt: skip
    cobbles = [geometry.ellipse(x, y, (9 + 24 * (y / h - 0.7)) * 1.6 * u, (3 + 10 * (y / h - 0.7)) * 1.4 * u) for x, y in scattered(rng, 44, w * 0.02, w * 0.98, h * 0.71, h * 0.99) if abs(x - w / 2) < w * (0.14 + 1.4 * (y / h - 0.68))]  # fmt: skip
    p.area(joined(*cobbles), darker(ground, 0.05), layer="texture", opacity=0.8)
    lx, ly = w * 0.2, h * 0.26
    p.stroke((("M", w * 0.08, ly - h * 0.03), ("L", lx, ly - h * 0.03), ("L", lx, ly)), scene.material("#2c2b3a"), 7 * u, layer="scenery")  # fmt: skip
    if dark:
        p.glow(lx, ly + h * 0.03, h * 0.34, _LIT, 0.55)
        p.veil(geometry.polygon([(lx - 14 * u, ly + h * 0.03), (lx + 14 * u, ly + h * 0.03), (lx + w * 0.2, h * 0.9), (lx - w * 0.14, h * 0.9)]), [(0, _LIT, 0.42), (1, _LIT, 0.02)])  # fmt: skip
        p.oval(lx + w * 0.04, h * 0.9, w * 0.17, h * 0.035, mix(ground, _LIT, 0.5), opacity=0.5)
    p.area(geometry.polygon([(lx - 16 * u, ly), (lx + 16 * u, ly), (lx + 28 * u, ly + h * 0.04), (lx - 28 * u, ly + h * 0.04)]), scene.material("#3a3a4c"))  # fmt: skip
    p.oval(lx, ly + h * 0.042, 17 * u, 9 * u, "#fff2c4" if dark else "#d8d5cf", layer="scenery")
    if not scene.skip & {"trash can", "dumpster", "bin"}:
        _bins(scene)
    puddle = mix(ground, tops[0], 0.5)
    p.oval(w * 0.62, h * 0.93, w * 0.11, h * 0.018, lighter(puddle, 0.05), layer="scenery")
    return Place(
        ground=(h * 0.78, h * 0.93), sky=(h * 0.1, h * 0.4), shadow=darker(ground, 0.16), behind=brick, figure_light=0.3
    )


def _bins(scene: Scene) -> None:
    """Set two dustbins and a box against the right wall."""
    p, w, h = scene.painter, scene.width, scene.height
    for x, y, size, tone in ((0.85, 0.83, 0.16, "#7b8794"), (0.93, 0.87, 0.19, "#5f7f6b")):
        a, b, s, metal = w * x, h * y, h * size, scene.material(tone)
        p.area(geometry.polygon([(a - s * 0.36, b - s * 0.86), (a + s * 0.36, b - s * 0.86), (a + s * 0.29, b), (a - s * 0.29, b)]), lighter(metal, 0.04), darker(metal, 0.05))  # fmt: skip
        ribs = [(("M", a + s * k, b - s * 0.78), ("L", a + s * k * 0.82, b - s * 0.06)) for k in (-0.2, 0, 0.2)]
        p.stroke(joined(*ribs), darker(metal, 0.08), s * 0.03)
        p.area(
            geometry.rectangle(a - s * 0.42, b - s * 0.95, s * 0.84, s * 0.12, s * 0.05), lighter(metal, 0.06), metal
        )


def swamp(scene: Scene) -> Place:
    """Dark trees with hanging moss in green water, reeds, lily pads, mist."""
    sky(scene)
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    y = scene.horizon
    far = scene.material("#5f7a5c", 0.55)
    crowns = [land.bushy(w * (i + 0.5) / 10, y - h * rng.uniform(0.05, 0.12), w * 0.085, lumps=7) for i in range(10)]
    p.area(joined(*crowns, band(scene, y - h * 0.06, y + 4)), lighter(far, 0.03), darker(far, 0.03))
    murk = scene.material(mix(scene.palette.water, "#5d7a3f", 0.72))
    p.area(band(scene, y, h + 2), mix(murk, scene.light.haze, 0.35), murk, darker(murk, 0.1))
    bars = [geometry.rectangle(a, b, (40 + 90 * (b - y) / (h - y)) * u, 5 * u, 2.5 * u) for a, b in scattered(rng, 16, 0, w * 0.9, y + h * 0.02, h * 0.96)]  # fmt: skip
    p.area(joined(*bars), lighter(murk, 0.1), layer="texture", opacity=0.6)
    for x, foot, wide, distance in ((0.2, 0.06, 0.03, 0.4), (0.8, 0.07, 0.032, 0.4), (0.06, 0.16, 0.052, 0.1), (0.93, 0.17, 0.056, 0.1)):  # fmt: skip
        _cypress(scene, w * x, y + h * foot, w * wide, distance)
    bank = scene.material(mix(scene.ground, "#56683a", 0.55))
    shore = h * 0.8
    p.area(wave(scene, shore, h * 0.022, bumps=3), lighter(bank, 0.04), darker(bank, 0.08))
    pads = [geometry.ellipse(a, b, 26 * u * k, 8 * u * k) for a, b, k in ((w * 0.3, y + h * 0.1, 1), (w * 0.36, y + h * 0.125, 1.2), (w * 0.66, y + h * 0.09, 1), (w * 0.72, y + h * 0.13, 1.3), (w * 0.5, y + h * 0.07, 0.8))]  # fmt: skip
    p.area(joined(*pads), scene.material("#7fae54", 0.1))
    p.area(joined(*(geometry.ellipse(a, b - 6 * u, 8 * u, 6 * u) for a, b in ((w * 0.36, y + h * 0.12), (w * 0.72, y + h * 0.125)))), scene.material("#f2b6cf", 0.05))  # fmt: skip
    reed = scene.material("#6d8a3f", 0.05)
    stems, heads = [], []
    for x in (0.02, 0.05, 0.085, 0.12, 0.86, 0.9, 0.935, 0.97):
        tall = h * rng.uniform(0.17, 0.27)
        a, b = w * x, h * rng.uniform(0.84, 0.9)
        tip = a + tall * rng.uniform(-0.1, 0.1)
        stems.append(geometry.curve([(a, b), (a, b - tall * 0.6), (tip, b - tall)], closed=False))
        heads.append((("M", tip, b - tall * 0.98), ("L", tip + tall * 0.01, b - tall * 0.74)))
    land.tufts(scene, 20, shore + h * 0.05, h)
    mist = mix(scene.light.haze, "#eaf2dc", 0.4)
    flies = scattered(rng, 12, w * 0.1, w * 0.9, h * 0.3, h * 0.78) if scene.time in {"night", "dusk"} else []

    def near() -> None:
        for a, b in flies:
            p.glow(a, b, 26 * u, "#eaff8f", 0.8)
        p.stroke(joined(*stems), reed, 5 * u, layer="scenery")
        p.stroke(joined(*heads), scene.material("#7a5236", 0.05), 15 * u, layer="scenery")
        p.veil(band(scene, y - h * 0.08, y + h * 0.12), [(0, mist, 0), (0.5, mist, 0.42), (1, mist, 0)])

    return Place(
        ground=(shore + h * 0.04, h * 0.94),
        water=(y + h * 0.09, shore - h * 0.02),
        sky=(h * 0.1, y * 0.8),
        shadow=darker(bank, 0.18),
        behind=murk,
        after=(near,),
    )


def _cypress(scene: Scene, x: float, y: float, wide: float, distance: float) -> None:
    """Paint a tree that stands in water, its foot wide, moss hanging from its boughs."""
    p, rng, h = scene.painter, scene.rng, scene.height
    bark = scene.material("#5a4d44", distance)
    trunk: Path = (
        ("M", x - wide * 1.7, y),
        ("C", x - wide * 0.7, y - h * 0.06, x - wide * 0.55, y - h * 0.16, x - wide * 0.5, -4),
        ("L", x + wide * 0.5, -4),
        ("C", x + wide * 0.55, y - h * 0.16, x + wide * 0.7, y - h * 0.06, x + wide * 1.7, y),
        ("Z",),
    )
    boughs = [geometry.curve([(x, h * k), (x + d * wide * 2.6, h * (k - 0.05)), (x + d * wide * 4.6, h * (k - 0.03))], closed=False) for d, k in ((-1, 0.24), (1, 0.18), (1, 0.34), (-1, 0.38))]  # fmt: skip
    p.stroke(joined(*boughs), bark, wide * 0.4, layer="scenery")
    p.area(trunk, lighter(bark, 0.03), darker(bark, 0.04))
    moss = scene.material("#8a9a62", distance)
    hanging: list[Path] = []
    for d, k in ((-1, 0.24), (1, 0.18), (1, 0.34), (-1, 0.38)):
        for step in (1.5, 2.4, 3.3, 4.2):
            a, b, low = x + d * wide * step, h * (k - 0.04), h * rng.uniform(0.05, 0.13)
            hanging.append(geometry.curve([(a, b), (a + wide * 0.2, b + low * 0.5), (a, b + low)], closed=False))
    p.stroke(joined(*hanging), moss, wide * 0.34, opacity=0.85)
    leaf = scene.material("#4f6b45", distance)
    p.area(joined(*(land.bushy(x + d * wide, h * k, wide * 2.3, lumps=7, flat=0.6) for d, k in ((-3, 0.03), (0, 0.0), (3, 0.04)))), lighter(leaf, 0.03), darker(leaf, 0.03))  # fmt: skip


__all__ = ["alley", "bare_tree", "graveyard", "swamp"]
