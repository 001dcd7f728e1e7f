"""Skies and settings that belong to a style: the grid below a striped sun, a tile of land, plain bands; rays, bursts, arcs."""

from __future__ import annotations

import math

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path, Point
from limner_sketch._stages._base import Place, Scene, band, dot, joined, wave
from limner_sketch._stages._sky import stars

_rect = geometry.rectangle
_TOWNS = frozenset({"city", "street", "square", "rooftop", "neon city", "alley"})
_SHORES = frozenset({"sea", "beach", "island", "lake", "river", "harbour", "underwater", "waterline"})
_WETS = frozenset({"sea", "lake", "river", "harbour", "waterline"})


def grid(scene: Scene) -> Place:
    """A striped sun between mountains, towers or palms, above a floor of glowing lines that run to the horizon."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    soft = p.style.name == "vaporwave"
    sky, line = scene.palette.sky(scene.time), h * 0.6
    p.area(band(scene, -2, line + 4), *sky, layer="sky")
    if not soft:
        stars(scene, 50, h * 0.4)
    x, y, r = w / 2, line - h * 0.14, h * 0.27
    p.glow(x, y, r * 1.7, "#ff9ecb" if soft else "#ff5fb0", 0.55)
    top, low = ("#fff3a8", "#ff8fc4") if soft else ("#ffe45c", "#ff2e88")
    cuts = ((-1, 0.02), (0.1, 0.21), (0.28, 0.38), (0.45, 0.54), (0.61, 0.69), (0.76, 0.82))
    for start, end in cuts:
        a, b = y + start * r, min(y + end * r, line)
        if a < b:
            p.area(_slice(x, y, r, a, b), mix(top, low, (start + 1) / 1.9), mix(top, low, (end + 1) / 1.9))
    if scene.setting in _TOWNS:
        _towers(scene, line, "#7a5fc0" if soft else "#140636", "#5fe0e6" if soft else "#26e0f5")
    else:
        _wire_mountains(scene, line, "#b9a0e6" if soft else "#1f0a4a", "#ffffff" if soft else "#ff4fc3")
    floor = mix(sky[1], "#ffffff", 0.1) if soft else "#160632"
    p.area(band(scene, line, h + 2), lighter(floor, 0.03), darker(floor, 0.03))
    tone = "#ffffff" if soft else "#ff3fb4"
    lines: list[Path] = [
        (("M", w * (0.5 + 0.05 * k), line), ("L", w * (0.5 + 0.26 * k), h + 4)) for k in range(-10, 11)
    ]
    lines += [
        (("M", -4, line + (h - line) * (k / 9) ** 1.9), ("L", w + 4, line + (h - line) * (k / 9) ** 1.9))
        for k in range(10)
    ]
    p.stroke(joined(*lines), tone, 9 * u, opacity=0.22)
    p.stroke(joined(*lines), lighter(tone, 0.04), 3 * u, opacity=0.95)
    p.stroke((("M", -4, line), ("L", w + 4, line)), "#5fe6f2", 6 * u, layer="scenery")
    if scene.setting not in _TOWNS and not scene.skip & {"palm tree", "palm"}:
        for side in (-1, 1):
            _palm(
                scene,
                w * (0.5 + side * 0.43),
                h * 0.8,
                h * (0.6 if side < 0 else 0.5),
                side * -0.1,
                "#5f3fa0" if soft else "#0d0326",
            )
    return Place(ground=(h * 0.74, h * 0.93), sky=(h * 0.1, line * 0.8), water=(h * 0.72, h * 0.9) if scene.setting in _WETS else None, shadow="#4a2f8f" if soft else "#06010f", behind=floor, figure_light=0)  # fmt: skip


def _slice(x: float, y: float, r: float, top: float, bottom: float) -> Path:
    """Return what of a disc lies between two heights."""
    first, last = math.asin(max(-1.0, (top - y) / r)), math.asin(min(1.0, (bottom - y) / r))
    turns = [first + (last - first) * k / 14 for k in range(15)]
    right: list[Point] = [(x + r * math.cos(turn), y + r * math.sin(turn)) for turn in turns]
    return geometry.polygon([*right, *((2 * x - a, b) for a, b in reversed(right))])


def _wire_mountains(scene: Scene, line: float, rock: str, edge: str) -> None:
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    for side in (-1, 1):
        for reach, tall in ((0.36, 0.19), (0.2, 0.28)):
            x = w * (0.5 + side * (0.62 - reach * 0.4))
            peak = (x + w * rng.uniform(-0.03, 0.03), line - h * tall)
            left, right = (x - w * reach * 0.5, line), (x + w * reach * 0.5, line)
            ridge = (peak[0] + w * 0.02, line - h * tall * 0.5)
            p.area(geometry.polygon([left, peak, right]), rock, lighter(rock, 0.05))
            wires = [geometry.polygon([left, peak, right], closed=False), geometry.polygon([peak, ridge, (peak[0] - w * 0.01, line)], closed=False), geometry.polygon([((left[0] + peak[0]) / 2, (line + peak[1]) / 2), ridge, ((right[0] + peak[0]) / 2, (line + peak[1]) / 2)], closed=False)]  # fmt: skip
            p.stroke(joined(*wires), edge, 3 * u, opacity=0.85)


def _towers(scene: Scene, line: float, wall: str, light: str) -> None:
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    towers: list[Path] = []
    lit: list[Path] = []
    x = -w * 0.01
    while x < w:
        away = abs(x / w - 0.47)
        bw, bh = w * rng.uniform(0.05, 0.085), h * (0.08 + 0.55 * away) * rng.uniform(0.7, 1.15)
        towers.append(_rect(x, line - bh, bw, bh + 4))
        lit += [dot(x + bw * (i + 0.6) / 4, line - bh + h * 0.03 * (j + 0.8)) for i in range(4) for j in range(int(bh / (h * 0.032))) if rng.random() < 0.4]  # fmt: skip
        x += bw * 1.06
    p.area(joined(*towers), lighter(wall, 0.04), wall)
    p.stroke(joined(*lit), light, 6.5 * u)


def _palm(scene: Scene, x: float, y: float, tall: float, lean: float, tone: str) -> None:
    p = scene.painter
    tip = (x + lean * tall, y - tall)
    p.stroke(geometry.curve([(x, y + tall * 0.3), (x + lean * tall * 0.2, y - tall * 0.4), tip], closed=False), tone, tall * 0.05, layer="scenery")  # fmt: skip
    fronds: list[Path] = []
    for angle, size in ((-165, 0.4), (-15, 0.4), (-138, 0.4), (-42, 0.4), (-100, 0.3), (160, 0.34), (20, 0.34)):
        s = tall * size
        frond = geometry.curve([(0, 0), (s * 0.4, -s * 0.2), (s, s * 0.14), (s * 0.5, s * 0.04)], tension=0.9)
        flip = geometry.Affine.scale(1, -1 if abs(angle) > 90 else 1)
        fronds.append(flip.then(geometry.Affine.turn(angle)).then(geometry.Affine.move(*tip)).path(frond))
    p.area(joined(*fronds), tone)


def tile(scene: Scene) -> Place:
    """A piece of land, or of floor, as a thick tile seen from above at an angle, on plain ground."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    night = scene.time == "night"
    backdrop = mix(scene.palette.accents[2], "#1c2050" if night else scene.palette.paper, 0.78)
    p.area(band(scene, -2, h + 2), lighter(backdrop, 0.03), backdrop, layer="sky")
    x, y, half = w / 2, h * 0.66, min(w * 0.44, h * 0.56)
    low = half * 0.5
    thick = h * 0.075
    wet, sandy = scene.setting in _SHORES, scene.setting in {"beach", "island", "desert", "canyon"}
    paved = scene.setting in _TOWNS | {"station", "airport"}
    inner = scene.setting in {
        "room",
        "kitchen",
        "table",
        "office",
        "library",
        "classroom",
        "shop",
        "studio",
        "workshop",
        "restaurant",
        "bathroom",
        "gym",
        "laboratory",
        "hospital",
    }
    top = (
        scene.palette.sand
        if sandy
        else scene.palette.water
        if wet
        else "#c9c5cc"
        if paved
        else scene.palette.floor
        if inner
        else scene.ground
    )
    top = scene.material(top)
    soil = scene.material("#f4e6cf" if inner else "#a8744f" if not paved else "#8f8a96")
    p.oval(x, y + thick + low * 0.2, half * 0.96, low * 0.98, darker(backdrop, 0.08), layer="scenery")
    diamond = [(x, y - low), (x + half, y), (x, y + low), (x - half, y)]
    p.area(geometry.polygon([diamond[3], diamond[2], (x, y + low + thick), (x - half, y + thick)]), darker(soil, 0.03))
    p.area(geometry.polygon([diamond[1], diamond[2], (x, y + low + thick), (x + half, y + thick)]), darker(soil, 0.12))
    if not inner and not paved:
        rim = thick * 0.3
        p.area(geometry.polygon([diamond[3], diamond[2], (x, y + low + rim), (x - half, y + rim)]), darker(top, 0.06))
        p.area(geometry.polygon([diamond[1], diamond[2], (x, y + low + rim), (x + half, y + rim)]), darker(top, 0.13))
    p.area(geometry.polygon(diamond), lighter(top, 0.02))
    k = 6
    seams: list[Path] = []
    for i in range(1, k):
        s = i / k
        seams.append((("M", x - half + half * s, y - low * s), ("L", x + half * s, y + low - low * s)))
        seams.append((("M", x - half + half * s, y + low * s), ("L", x + half * s, y - low + low * s)))
    p.stroke(joined(*seams), darker(top, 0.05), 2.6 * u, opacity=0.7)
    if sandy:
        water = scene.material(scene.palette.water)
        p.area(geometry.polygon([(x, y - low), (x + half, y), (x + half * 0.72, y + low * 0.28), (x - half * 0.28, y - low * 0.72)]), lighter(water, 0.04))  # fmt: skip
        p.stroke(
            (("M", x + half * 0.72, y + low * 0.28), ("L", x - half * 0.28, y - low * 0.72)),
            "#ffffff",
            9 * u,
            layer="scenery",
        )
    elif not inner and not wet:
        leaf = scene.material("#b9bcc6" if paved else scene.palette.leaf)
        for a, b, size in ((-0.62, -0.06, 0.2), (-0.36, -0.42, 0.26), (0.4, -0.4, 0.24), (0.7, -0.02, 0.18)):
            (_block if paved else _cone)(scene, x + half * a, y + low * b, half * size, leaf)
    if inner:
        wall = mix(scene.palette.wall, "#1c2050", 0.4 if night else 0)
        tall = h * 0.4
        p.area(
            geometry.polygon([diamond[3], diamond[0], (x, y - low - tall), (x - half, y - tall)]), lighter(wall, 0.02)
        )
        p.area(
            geometry.polygon([diamond[1], diamond[0], (x, y - low - tall), (x + half, y - tall)]), darker(wall, 0.06)
        )
        pane = geometry.polygon(
            [
                (x + half * a, y - low * (1 - a) - tall * t)
                for a, t in ((0.32, 0.34), (0.7, 0.34), (0.7, 0.8), (0.32, 0.8))
            ]
        )
        p.area(pane, *scene.palette.sky(scene.time))
        p.stroke(pane, "#fffaf0", 9 * u, layer="scenery")
    return Place(ground=(y + low * 0.1, y + low * 0.42), sky=(h * 0.1, h * 0.4), water=(y + low * 0.05, y + low * 0.3) if wet and not sandy else None, shadow=darker(top, 0.18), behind=backdrop, figure_light=0)  # fmt: skip


def _cone(scene: Scene, x: float, y: float, size: float, leaf: str) -> None:
    """Set a tree of two stacked pyramids on the tile, lit from the left."""
    p = scene.painter
    p.area(_rect(x - size * 0.07, y - size * 0.3, size * 0.14, size * 0.32), scene.material("#7d563f"))
    for foot, wide, tall in ((0.25, 0.36, 0.7), (0.62, 0.28, 0.62)):
        b = y - size * foot
        p.area(
            geometry.polygon([(x - size * wide, b), (x, b - size * tall), (x, b + size * wide * 0.5)]),
            lighter(leaf, 0.04),
        )
        p.area(
            geometry.polygon([(x + size * wide, b), (x, b - size * tall), (x, b + size * wide * 0.5)]),
            darker(leaf, 0.06),
        )


def _block(scene: Scene, x: float, y: float, size: float, wall: str) -> None:
    """Set a house block on the tile."""
    p = scene.painter
    half, tall = size * 0.5, size * 1.3
    p.area(
        geometry.polygon([(x - half, y - half * 0.5), (x, y), (x, y - tall), (x - half, y - half * 0.5 - tall)]),
        lighter(wall, 0.03),
    )
    p.area(
        geometry.polygon([(x + half, y - half * 0.5), (x, y), (x, y - tall), (x + half, y - half * 0.5 - tall)]),
        darker(wall, 0.08),
    )
    p.area(geometry.polygon([(x - half, y - half * 0.5 - tall), (x, y - half - tall), (x + half, y - half * 0.5 - tall), (x, y - tall)]), lighter(wall, 0.09))  # fmt: skip


def bands(scene: Scene) -> Place:
    """A sky and a ground of one colour each, a disc for the sun or the moon, and the least that tells where it is."""
    p, w, h = scene.painter, scene.width, scene.height
    tops = scene.palette.sky(scene.time)
    p.area(band(scene, -2, h + 2), tops[1], layer="sky")
    night = scene.time == "night"
    x, r = w * scene.sun[0], h * 0.11
    y = h * 0.28 if scene.time in {"day", "night"} else h * 0.52
    if not scene.skip & {"sun", "moon", "crescent moon"}:
        p.disc(x, y, r, "#f7efdc" if night else scene.palette.accents[0 if scene.time != "day" else 2])
    line = h * 0.72
    ground = {
        **dict.fromkeys(("sea", "lake", "river", "harbour", "underwater"), scene.palette.water),
        **dict.fromkeys(("beach", "island", "desert", "canyon", "savanna"), scene.palette.sand),
        **dict.fromkeys(("snow",), "#ffffff"),
        **dict.fromkeys(("city", "street", "square", "room", "kitchen", "table", "studio"), scene.palette.floor),
    }.get(scene.setting, scene.palette.grass)
    ground = scene.material(ground) if night else ground
    if scene.setting in {"mountains", "canyon", "snow", "lake"} and "mountain" not in scene.skip:
        rock = scene.material(scene.palette.rock) if night else scene.palette.rock
        p.area(geometry.polygon([(w * 0.02, line + 4), (w * 0.34, h * 0.36), (w * 0.7, line + 4)]), lighter(rock, 0.04))
        p.area(geometry.polygon([(w * 0.42, line + 4), (w * 0.7, h * 0.46), (w * 1.0, line + 4)]), rock)
    elif scene.setting in {"hills", "forest", "meadow", "village", "farm", "park", "garden"}:
        p.area(wave(scene, h * 0.66, h * 0.05, bumps=2), lighter(ground, 0.06))
    p.area(band(scene, line, h + 2) if scene.setting in _TOWNS | _SHORES or scene.setting in {"room", "table", "studio"} else wave(scene, line + h * 0.02, h * 0.02, bumps=2), ground)  # fmt: skip
    wet = scene.setting in _WETS
    return Place(ground=(h * 0.8, h * 0.92), sky=(h * 0.12, h * 0.5), water=(h * 0.78, h * 0.9) if wet else None, shadow=darker(ground, 0.08), behind=tops[1], figure_light=0)  # fmt: skip


def painted_sky(scene: Scene, low: float) -> None:
    """Paint what a style has in its sky.

    Args:
        scene: Where.
        low: The lower edge of the sky.
    """
    {"rays": _rays, "burst": _burst, "bands": _cloud_bands, "arcs": _arcs, "atoms": _atoms}[scene.painter.style.sky](
        scene, low
    )
    if scene.time == "night" and "star" not in scene.without:
        stars(scene, 30, low * 0.7)


def _sunburst(scene: Scene, low: float, tones: tuple[str, str], count: int) -> None:
    p, w, h = scene.painter, scene.width, scene.height
    x, y, reach = w * (0.5 + (scene.sun[0] - 0.5) * 0.4), scene.horizon + h * 0.02, w * 1.3
    p.area(band(scene, -2, low), tones[0], layer="sky")
    rays = []
    for k in range(count):
        a, b = math.pi * (1 + (k + 0.25) / count), math.pi * (1 + (k + 0.75) / count)
        rays.append(geometry.polygon([(x, y), (x + reach * math.cos(a), y + reach * math.sin(a)), (x + reach * math.cos(b), y + reach * math.sin(b))]))  # fmt: skip
    p.area(joined(*rays), tones[1])


def _disc(scene: Scene, tone: str, rings: tuple[str, ...] = (), *, low: bool = True) -> None:
    if scene.skip & {"sun", "moon", "crescent moon"}:
        return
    p, w, h = scene.painter, scene.width, scene.height
    x, y, r = w * (0.5 + (scene.sun[0] - 0.5) * 0.4), scene.horizon + h * 0.02, h * 0.15
    if not low:
        x, y, r = w * scene.sun[0], h * 0.24, h * 0.1
    for k, ring in enumerate(rings):
        p.disc(x, y, r * (1 + 0.34 * (len(rings) - k)), ring)
    p.disc(x, y, r, tone)


def _rays(scene: Scene, low: float) -> None:
    night = scene.time == "night"
    _sunburst(scene, low, ("#0f3a3f", "#1c5a58") if not night else ("#12161f", "#0f3a3f"), 17)
    _disc(scene, "#e6c46a", ("#c79a3b",))


def _burst(scene: Scene, low: float) -> None:
    tops = scene.palette.sky(scene.time)
    _sunburst(scene, low, (tops[0], mix(tops[0], tops[2], 0.6)), 13)
    u, w = scene.painter.unit, scene.width
    step = 30 * u
    dots = [dot(i * step + (j % 2) * step / 2, j * step * 0.87) for j in range(7) for i in range(int(w / step) + 1)]
    scene.painter.stroke(
        joined(*dots), mix(tops[0], "#ff4f7a" if scene.time != "night" else "#ffffff", 0.5), 11 * u, opacity=0.5
    )
    if scene.time == "night":
        _disc(scene, "#fff6c8", low=False)


def _cloud_bands(scene: Scene, low: float) -> None:
    """Bokashi, the shade at the upper edge of a print, long clouds with round ends, a red sun."""
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    tops = scene.palette.sky(scene.time)
    paper = tops[1] if scene.time != "night" else tops[2]
    p.area(band(scene, -2, low), paper, layer="sky")
    p.veil(band(scene, -2, h * 0.26), [(0, tops[0], 0.95), (1, tops[0], 0)])
    p.veil(band(scene, low - h * 0.22, low), [(0, tops[2], 0), (1, tops[2], 0.9)])
    _disc(scene, "#f6efdc" if scene.time == "night" else "#c8402f", low=False)
    white = mix(paper, "#ffffff", 0.5)
    for y in (0.2, 0.36, 0.5):
        x, long = w * rng.uniform(-0.1, 0.6), w * rng.uniform(0.3, 0.5)
        t = h * 0.026
        cloud = [_rect(x, scene.horizon * y * 1.4, long, t, t / 2), _rect(x + long * 0.24, scene.horizon * y * 1.4 - t * 0.94, long * 0.5, t, t / 2), _rect(x + long * 0.5, scene.horizon * y * 1.4 + t * 0.94, long * 0.44, t, t / 2)]  # fmt: skip
        p.area(joined(*cloud), white)


def _arcs(scene: Scene, low: float) -> None:
    tops = scene.palette.sky(scene.time)
    scene.painter.area(band(scene, -2, low), tops[0], layer="sky")
    p, w, h = scene.painter, scene.width, scene.height
    x, y = w * (0.5 + (scene.sun[0] - 0.5) * 0.5), scene.horizon + h * 0.04
    for r, tone in (
        (0.56, "#6b3a22"),
        (0.485, "#a8481f"),
        (0.41, "#d9692a"),
        (0.335, "#ef9b35"),
        (0.26, "#f7e6c0"),
        (0.185, "#f4c559"),
    ):
        p.disc(x, y, h * r, tone)


def _atoms(scene: Scene, low: float) -> None:
    """Starbursts and boomerangs, as on cloth of the fifties."""
    p, rng, w, u = scene.painter, scene.rng, scene.width, scene.painter.unit
    tops = scene.palette.sky(scene.time)
    p.area(band(scene, -2, low), tops[0], layer="sky")
    p.area(geometry.curve([(-w * 0.1, low * 0.55), (w * 0.2, low * 0.3), (w * 0.5, low * 0.5), (w * 0.44, low * 1.1), (-w * 0.1, low * 1.1)]), mix(tops[0], tops[2], 0.7))  # fmt: skip
    _disc(scene, "#f7efdc" if scene.time == "night" else "#d9602f", low=False)
    tones = ("#d9602f", "#1f6f72", "#e0a52e", "#f7efdc")
    for k, (a, b) in enumerate(((0.1, 0.2), (0.42, 0.12), (0.58, 0.34), (0.9, 0.5), (0.24, 0.44), (0.76, 0.1))):
        x, y, s = w * a, scene.horizon * b * 1.3, rng.uniform(24, 48) * u
        if abs(a - scene.sun[0]) < 0.12:
            continue
        spokes = [(("M", x - s * f * math.cos(t), y - s * f * math.sin(t)), ("L", x + s * f * math.cos(t), y + s * f * math.sin(t))) for i in range(6) for t in (math.pi * i / 6,) for f in ((1.0, 0.6)[i % 2],)]  # fmt: skip
        p.stroke(joined(*spokes), tones[k % 4], 4.5 * u)
        p.stroke(dot(x, y), tones[(k + 2) % 4], 13 * u)


__all__ = ["bands", "grid", "painted_sky", "tile"]
