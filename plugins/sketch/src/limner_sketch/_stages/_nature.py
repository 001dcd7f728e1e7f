"""Settings on land: meadow, hills, farm, garden, park, forest, jungle, savanna, mountains, desert, snow."""

from __future__ import annotations

import math
from collections.abc import Callable

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, dot, joined, wave
from limner_sketch._stages._sky import birds, sky


def _place(scene: Scene, far: float, near: float = 0.93, *, behind: str | None = None, frame: bool = True) -> Place:
    h = scene.height
    after: tuple[Callable[[], None], ...] = ()
    if frame and scene.rng.random() < 0.6 and not scene.snowy:
        sides = scene.rng.choice(((True, False), (False, True), (True, True)))
        after = (lambda: land.foreground(scene, sides=sides),)
    shadow = darker(scene.material(scene.ground), 0.22)
    return Place(
        ground=(far * h, near * h),
        sky=(h * 0.1, scene.horizon * 0.82),
        shadow=shadow,
        behind=behind or scene.material(scene.ground, 0.2),
        after=after,
    )


def meadow(scene: Scene) -> Place:
    """Rolling green with tufts and flowers, a few far trees."""
    sky(scene)
    if scene.time == "day" and scene.rng.random() < 0.7:
        birds(scene)
    land.hills(scene, 2)
    land.round_trees(scene, scene.horizon + scene.height * 0.045, scene.height * 0.1, 9, distance=0.5, gap=(0.36, 0.7))
    y = scene.horizon + (scene.height - scene.horizon) * 0.3
    land.floor(scene, y, scene.ground)
    land.tufts(scene, 34, y + 20, scene.height)
    land.flowers(scene, 26, y + 30, scene.height)
    return _place(scene, scene.level + (1 - scene.level) * 0.42)


def hills(scene: Scene) -> Place:
    """Layered hills with a winding path."""
    sky(scene)
    land.hills(scene, 4)
    land.round_trees(
        scene, scene.horizon + scene.height * 0.085, scene.height * 0.085, 12, distance=0.45, gap=(0.3, 0.66)
    )
    _path(scene, scene.horizon + scene.height * 0.16)
    land.tufts(scene, 26, scene.height * 0.78, scene.height)
    land.flowers(scene, 14, scene.height * 0.82, scene.height)
    return _place(scene, scene.level + (1 - scene.level) * 0.48)


def _path(scene: Scene, top: float) -> None:
    w, h, rng = scene.width, scene.height, scene.rng
    x, lean = w * rng.uniform(0.42, 0.58), w * rng.uniform(0.06, 0.16) * rng.choice((-1, 1))
    path: Path = (
        ("M", x - w * 0.008, top),
        ("C", x + lean * 1.3, top + (h - top) * 0.3, x - lean * 1.6, top + (h - top) * 0.5, x - w * 0.09 + lean, h + 4),
        ("L", x + w * 0.13 + lean, h + 4),
        ("C", x - lean * 0.9, top + (h - top) * 0.56, x + lean * 1.7, top + (h - top) * 0.3, x + w * 0.008, top),
        ("Z",),
    )
    sand = scene.material(mix(scene.palette.sand, "#ffffff", 0.4 if scene.snowy else 0.1))
    scene.painter.area(path, mix(sand, scene.light.haze, 0.3), sand)


def farm(scene: Scene) -> Place:
    """Striped fields and a fence."""
    sky(scene)
    land.hills(scene, 2)
    p, w, h = scene.painter, scene.width, scene.height
    field = scene.horizon + h * 0.05
    for i in range(5):
        x0, x1 = w * (i * 0.25 - 0.15), w * (i * 0.25 - 0.02)
        tone = scene.material(mix(scene.ground, "#e8cf6a", 0.5), 0.35)
        far0, far1 = w * 0.5 + (x0 - w * 0.5) * 0.45, w * 0.5 + (x1 - w * 0.5) * 0.45
        p.area(
            geometry.polygon([(far0, field), (far1, field), (x1, h * 0.8), (x0, h * 0.8)]),
            tone,
            layer="texture",
            opacity=0.7,
        )
    if not scene.skip & {"barn", "silo"} and "barn" not in scene.without:
        _barn(scene, w * (0.24 if scene.sun[0] > 0.5 else 0.7), scene.horizon + h * 0.1, h * 0.17)
    land.round_trees(scene, scene.horizon + h * 0.095, h * 0.1, 9, distance=0.35, gap=(0.14, 0.84))
    y = scene.horizon + (h - scene.horizon) * 0.36
    land.floor(scene, y, scene.ground)
    fence(scene, y + h * 0.02, h * 0.09)
    land.tufts(scene, 24, y + 50, h)
    land.flowers(scene, 12, y + 60, h)
    return _place(scene, scene.level + (1 - scene.level) * 0.55)


def _barn(scene: Scene, x: float, y: float, s: float) -> None:
    """Paint a barn with a silo far off, its left lower corner at (x, y)."""
    p = scene.painter
    red, roof, steel = scene.material("#b5473f", 0.22), scene.material("#6b5a5e", 0.22), scene.material("#c9ced6", 0.22)
    p.area(
        geometry.rectangle(x + s * 1.16, y - s * 1.0, s * 0.34, s, s * 0.06), lighter(steel, 0.03), darker(steel, 0.06)
    )
    p.area(geometry.ellipse(x + s * 1.33, y - s * 0.98, s * 0.17, s * 0.15), darker(steel, 0.08))
    walls = geometry.polygon([(x, y), (x, y - s * 0.58), (x + s * 0.2, y - s * 0.86), (x + s * 0.55, y - s), (x + s * 0.9, y - s * 0.86), (x + s * 1.1, y - s * 0.58), (x + s * 1.1, y)])  # fmt: skip
    p.area(walls, lighter(red, 0.03), darker(red, 0.04))
    white = scene.material("#fff6ea", 0.2)
    p.stroke(geometry.polygon([(x - s * 0.05, y - s * 0.56), (x + s * 0.19, y - s * 0.88), (x + s * 0.55, y - s * 1.03), (x + s * 0.91, y - s * 0.88), (x + s * 1.15, y - s * 0.56)], closed=False), white if scene.snowy else roof, s * 0.07, layer="scenery")  # fmt: skip
    door = geometry.rectangle(x + s * 0.36, y - s * 0.44, s * 0.38, s * 0.44)
    cross = (
        ("M", x + s * 0.36, y - s * 0.44),
        ("L", x + s * 0.74, y),
        ("M", x + s * 0.74, y - s * 0.44),
        ("L", x + s * 0.36, y),
    )
    p.area(door, darker(red, 0.07))
    p.stroke(joined(door, cross), white, s * 0.025)
    p.area(
        geometry.rectangle(x + s * 0.46, y - s * 0.76, s * 0.18, s * 0.15),
        "#ffdf8d" if scene.time in {"night", "dusk"} else darker(red, 0.12),
    )


def fence(scene: Scene, y: float, height: float, *, colour: str = "#f4ead8") -> None:
    """Paint a picket fence across the picture."""
    if "fence" in scene.without:
        return
    p, w = scene.painter, scene.width
    wood = scene.material(colour, 0.12)
    step = height * 0.78
    posts: list[Path] = []
    x = -step * 0.3
    while x < w:
        posts.append(
            geometry.polygon(
                [
                    (x, y),
                    (x, y - height * 0.86),
                    (x + step * 0.17, y - height),
                    (x + step * 0.34, y - height * 0.86),
                    (x + step * 0.34, y),
                ]
            )
        )
        x += step
    rails = [geometry.rectangle(-4, y - height * k, w + 8, height * 0.12) for k in (0.68, 0.3)]
    p.area(joined(*rails), darker(wood, 0.08))
    p.area(joined(*posts), lighter(wood, 0.03), darker(wood, 0.05))


def garden(scene: Scene) -> Place:
    """A lawn before a fence and hedge, full of flowers."""
    sky(scene)
    land.hills(scene, 2)
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    y = scene.horizon + (h - scene.horizon) * 0.24
    leaf = scene.material(scene.palette.leaf, 0.22)
    hedge = joined(*[land.bushy(w * (i + 0.5) / 9, y - 26 * u, w * 0.075, lumps=7, flat=0.7) for i in range(9)])
    p.area(hedge, lighter(leaf, 0.03), darker(leaf, 0.06))
    land.floor(scene, y + 8 * u, scene.ground, swing=0.004)
    fence(scene, y + 30 * u, h * 0.095)
    tree = scene.material(scene.palette.leaf, 0.1)
    for x, r in ((0.06, 0.12), (0.95, 0.1)):
        if not scene.without & {"tree"}:
            bark = scene.material("#7d563f", 0.1)
            p.area(geometry.polygon([(w * x - h * 0.018, y + 40 * u), (w * x - h * 0.01, y - h * 0.16), (w * x + h * 0.01, y - h * 0.16), (w * x + h * 0.018, y + 40 * u)]), bark)  # fmt: skip
            p.area(land.bushy(w * x, y - h * 0.24, h * r, lumps=8, flat=1), lighter(tree, 0.04), darker(tree, 0.05))
            p.area(
                land.bushy(w * x - h * r * 0.2, y - h * 0.29, h * r * 0.5, lumps=6),
                lighter(tree, 0.07),
                layer="texture",
                opacity=0.7,
            )
    for x in (0.2, 0.8) if not scene.snowy else ():
        p.oval(w * x, y + 78 * u, w * 0.12, h * 0.022, scene.material("#8a6244"), layer="scenery")
        for k, tone in enumerate(scene.palette.accents[:3]):
            heads = [
                dot(w * x + (i - 4) * w * 0.025 + k * w * 0.008, y + (60 - 12 * ((i + k) % 3)) * u) for i in range(9)
            ]
            p.stroke(joined(*heads), scene.light.on(tone, share=0.6), 21 * u, layer="scenery")
    land.flowers(scene, 46, y + 90 * u, h)
    land.tufts(scene, 22, y + 50 * u, h)
    return _place(scene, scene.level + (1 - scene.level) * 0.52)


def park(scene: Scene) -> Place:
    """A lawn with leafy trees and a path."""
    sky(scene)
    land.hills(scene, 2)
    h = scene.height
    land.round_trees(scene, scene.horizon + h * 0.06, h * 0.24, 8, distance=0.34, gap=(0.38, 0.64))
    y = scene.horizon + (h - scene.horizon) * 0.26
    land.floor(scene, y, scene.ground)
    _path(scene, y + 6)
    land.tufts(scene, 24, y + 40, h)
    land.flowers(scene, 16, y + 40, h)
    return _place(scene, scene.level + (1 - scene.level) * 0.46)


def forest(scene: Scene) -> Place:
    """Firs in three rows that fade into the distance, a clearing in front."""
    sky(scene)
    h = scene.height
    land.hills(scene, 2)
    y = scene.horizon
    land.pines(scene, y + h * 0.02, h * 0.3, 17, distance=0.66)
    land.pines(scene, y + h * 0.07, h * 0.38, 13, distance=0.42)
    floor_y = y + (h - y) * 0.28
    land.floor(scene, floor_y, mix(scene.ground, scene.palette.leaf, 0.0 if scene.snowy else 0.3))
    land.pines(scene, floor_y + h * 0.05, h * 0.55, 9, distance=0.12, gap=(0.24, 0.78))
    land.tufts(scene, 28, floor_y + 40, h)
    if not scene.snowy:
        land.flowers(scene, 10, floor_y + 50, h)
    return _place(
        scene,
        scene.level + (1 - scene.level) * 0.5,
        behind=scene.material(mix(scene.palette.leaf, "#21594f", 0.4), 0.4),
    )


def jungle(scene: Scene) -> Place:
    """Broad leaves in layers around a green clearing."""
    sky(scene)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    for distance, y, r, count in ((0.62, 0.24, 0.1, 9), (0.4, 0.4, 0.11, 8), (0.2, 0.56, 0.1, 9)):
        leaf = scene.material(mix(scene.palette.leaf, "#2f8f4f", 0.4), distance)
        crowns = [
            land.bushy(w * (i + 0.5) / count, h * y + rng.uniform(-0.04, 0.04) * h, w * r, lumps=8)
            for i in range(count)
        ]
        p.area(joined(*crowns, band(scene, h * y, h * 0.8)), lighter(leaf, 0.05), darker(leaf, 0.05))
    if scene.time == "day" and scene.weather is None:
        for x in (0.34, 0.52, 0.66):
            p.veil(geometry.polygon([(w * x, -4), (w * (x + 0.07), -4), (w * (x - 0.02), h * 0.8), (w * (x - 0.18), h * 0.8)]), [(0, "#fff6c4", 0.34), (1, "#fff6c4", 0)])  # fmt: skip
    vines = [
        geometry.curve(
            [(w * x, -6), (w * (x + 0.02), h * 0.12), (w * (x - 0.01), h * rng.uniform(0.2, 0.34))], closed=False
        )
        for x in (0.1, 0.22, 0.7, 0.86, 0.93)
    ]
    p.stroke(joined(*vines), scene.material(darker(scene.palette.leaf), 0.15), 7 * p.unit)
    blossoms = [
        dot(w * (x + dx), h * y)
        for x, y in ((0.1, 0.2), (0.22, 0.14), (0.7, 0.16), (0.86, 0.24), (0.93, 0.12))
        for dx in (-0.008, 0.008)
    ]
    p.stroke(joined(*blossoms), scene.light.on(scene.palette.accents[0], share=0.6), 17 * p.unit)
    for x, tall in ((0.07, 1.0), (0.2, 0.7), (0.83, 0.75), (0.95, 1.0)):
        bark = scene.material("#7a5a44", 0.3 if tall < 0.9 else 0.12)
        wide = w * 0.018 * (1.5 if tall > 0.9 else 1)
        p.area(
            geometry.polygon(
                [(w * x - wide, -4), (w * x + wide, -4), (w * x + wide * 1.3, h * 0.7), (w * x - wide * 1.3, h * 0.7)]
            ),
            lighter(bark),
            darker(bark),
        )
    y = scene.horizon + (h - scene.horizon) * 0.2
    land.floor(scene, y, mix(scene.ground, "#3f9d52", 0.4))
    land.tufts(scene, 30, y + 30, h)
    fern = scene.material(mix(scene.palette.leaf, "#2f9a55", 0.4), 0.12)
    for x, size in ((0.16, 0.15), (0.3, 0.09), (0.71, 0.1), (0.86, 0.16)):
        fronds = [geometry.curve([(w * x, y + h * 0.05), (w * x + math.cos(t) * h * size * 0.5, y + h * 0.05 - math.sin(t) * h * size * 0.75), (w * x + math.cos(t) * h * size, y + h * 0.06 - math.sin(t) * h * size * 0.7), (w * x + math.cos(t) * h * size * 0.5, y + h * 0.05 - math.sin(t) * h * size * 0.45)], tension=0.8) for t in (0.35, 0.85, 1.35, 1.8, 2.3, 2.8)]  # fmt: skip
        p.area(joined(*fronds), lighter(fern, 0.05), darker(fern, 0.05))
    land.flowers(scene, 22, y + 40, h)
    for side in (0, 1):
        for k, (turn, size) in enumerate(((8, 0.34), (34, 0.4), (62, 0.36), (-14, 0.26))):
            leaf = scene.material(mix(scene.palette.leaf, "#1f7a45", 0.2 * k), 0.05 * k)
            shape = geometry.curve(
                [(0, 0), (h * size * 0.35, -h * size * 0.2), (h * size, 0), (h * size * 0.35, h * size * 0.2)],
                tension=0.9,
            )
            by = geometry.Affine.turn(turn).then(geometry.Affine.move(-w * 0.02, h * 0.02 * k))
            if side:
                by = by.then(geometry.Affine.scale(-1, 1)).then(geometry.Affine.move(w, 0))
            p.area(by.path(shape), lighter(leaf, 0.04), darker(leaf, 0.05))
            p.stroke(by.path((("M", 0, 0), ("L", h * size * 0.9, 0))), darker(leaf, 0.08), 4 * p.unit)
    return _place(scene, scene.level + (1 - scene.level) * 0.42, behind=scene.material(scene.palette.leaf, 0.35))


def savanna(scene: Scene) -> Place:
    """Dry grass under a wide sky with flat-topped trees."""
    sky(scene)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    dry = mix(scene.palette.sand, scene.palette.grass, 0.3)
    land.hills(scene, 2, colour=dry)
    for x, k in ((rng.uniform(0.08, 0.24), 1.0), (rng.uniform(0.76, 0.9), 0.7)):
        y, s = scene.horizon + h * 0.05, h * 0.24 * k
        trunk = scene.material("#6e4f3c", 0.3)
        lines = [
            geometry.curve([(w * x, y), (w * x + s * 0.04, y - s * 0.5), (w * x + d * s, y - s * 0.86)], closed=False)
            for d in (-0.3, 0.05, 0.34)
        ]
        p.stroke(joined(*lines), trunk, s * 0.05, layer="scenery")
        leaf = scene.material(mix(scene.palette.leaf, "#8a8f3c", 0.4), 0.3)
        p.area(
            joined(
                land.bushy(w * x, y - s * 0.9, s * 0.5, flat=0.3),
                land.bushy(w * x + s * 0.3, y - s * 0.8, s * 0.3, flat=0.3),
            ),
            lighter(leaf),
            darker(leaf, 0.04),
        )
    y = scene.horizon + (h - scene.horizon) * 0.3
    land.floor(scene, y, dry)
    straw = scene.material(mix(dry, "#b8893a", 0.45))
    for x, foot, tall in (
        (0.03, 0.8, 0.13),
        (0.13, 0.9, 0.16),
        (0.88, 0.84, 0.14),
        (0.97, 0.94, 0.18),
        (0.7, 0.76, 0.07),
        (0.3, 0.75, 0.06),
    ):
        blades = [geometry.curve([(w * x + d * h * tall * 0.1, h * foot), (w * x + d * h * tall * 0.24, h * (foot - tall * 0.6)), (w * x + d * h * tall * 0.5, h * (foot - tall * (1 - abs(d) * 0.3)))], closed=False) for d in (-1, -0.6, -0.2, 0.2, 0.6, 1)]  # fmt: skip
        p.stroke(joined(*blades), straw, h * tall * 0.05, layer="scenery")
    land.tufts(scene, 44, y + 20, h)
    land.stones(scene, 5, y + h * 0.1, h * 0.97, "#a8907a")
    return _place(scene, scene.level + (1 - scene.level) * 0.44, behind=scene.material(dry, 0.2))


def mountains(scene: Scene) -> Place:
    """Two ranges with snow on the summits above green or white foothills."""
    sky(scene)
    h = scene.height
    land.ridge(scene, scene.horizon + h * 0.03, h * 0.32, distance=0.7, peaks=6)
    land.ridge(scene, scene.horizon + h * 0.06, h * 0.42, distance=0.38, peaks=3)
    y = scene.horizon + (h - scene.horizon) * 0.12
    near = scene.material(scene.ground, 0.35)
    scene.painter.area(wave(scene, y, h * 0.03), lighter(near, 0.03), darker(near, 0.05))
    land.pines(scene, y + h * 0.05, h * 0.13, 22, distance=0.3, gap=(0.36, 0.66))
    y2 = scene.horizon + (h - scene.horizon) * 0.42
    land.floor(scene, y2, scene.ground)
    land.tufts(scene, 26, y2 + 20, h)
    land.flowers(scene, 18, y2 + 30, h)
    return _place(scene, scene.level + (1 - scene.level) * 0.52)


def desert(scene: Scene) -> Place:
    """Dunes, and table mountains far off."""
    sky(scene)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    mesa = scene.material("#c9744f", 0.62)
    for x, width, tall in ((rng.uniform(0.02, 0.2), 0.2, 0.12), (rng.uniform(0.62, 0.8), 0.16, 0.16)):
        top = scene.horizon - h * tall
        shape = [
            (w * x, scene.horizon + h * 0.07),
            (w * (x + 0.02), top + h * 0.03),
            (w * (x + 0.03), top),
            (w * (x + width - 0.03), top),
            (w * (x + width - 0.015), top + h * 0.05),
            (w * (x + width), scene.horizon + h * 0.07),
        ]
        p.area(geometry.polygon(shape), lighter(mesa, 0.03), mix(mesa, scene.light.haze, 0.3))
    land.dunes(scene)
    land.cacti(scene, ((0.07, 0.82, 0.19), (0.93, 0.77, 0.14), (0.78, 0.69, 0.07), (0.2, 0.7, 0.06)))
    land.stones(scene, 9, h * 0.84, h * 0.97, "#c79a6b")
    land.tufts(scene, 9, h * 0.76, h * 0.97)
    shadow = darker(scene.material(scene.palette.sand), 0.2)
    return Place(
        ground=(h * (scene.level + (1 - scene.level) * 0.42), h * 0.93),
        sky=(h * 0.1, scene.horizon * 0.8),
        shadow=shadow,
        behind=scene.material(scene.palette.sand, 0.2),
    )


def snow(scene: Scene) -> Place:
    """Ice and snow under a cold sky, with far white hills."""
    sky(scene)
    h = scene.height
    land.ridge(scene, scene.horizon + h * 0.05, h * 0.2, distance=0.66, peaks=5)
    land.hills(scene, 2, colour="#e6f0fa")
    p, rng, w = scene.painter, scene.rng, scene.width
    y = scene.horizon + (h - scene.horizon) * 0.34
    ice = scene.material("#9fd0e6", 0.3)
    p.area(band(scene, y - h * 0.03, y + h * 0.06), lighter(ice), ice)
    for i in range(5):
        x = w * (i + rng.uniform(0.1, 0.6)) / 5
        floe = [
            (x, y + h * 0.012),
            (x + w * 0.04, y + h * 0.003),
            (x + w * 0.1, y + h * 0.01),
            (x + w * 0.08, y + h * 0.026),
            (x + w * 0.02, y + h * 0.026),
        ]
        p.area(geometry.polygon(floe), scene.material("#ffffff", 0.2), layer="texture")
    land.pines(scene, y - h * 0.02, h * 0.15, 18, distance=0.5, gap=(0.3, 0.7))
    land.floor(scene, y + h * 0.05, "#f4f8fd")
    land.pines(scene, y + h * 0.1, h * 0.34, 9, distance=0.12, gap=(0.17, 0.84))
    land.tufts(scene, 20, y + h * 0.1, h)
    return _place(scene, scene.level + (1 - scene.level) * 0.54, behind="#e9f1f9", frame=False)
