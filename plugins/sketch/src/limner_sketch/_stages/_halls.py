"""Large rooms: the hall of a castle, an attic, a supermarket, a railway station, an airport."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Place, Scene, band, joined
from limner_sketch._stages._indoors import LINE, dim, rect, shell, view

_FLAME = "#ffb23f"


def _arched(x: float, y: float, w: float, h: float) -> Path:
    """Return a pointed arch: its lower left corner is (x, y)."""
    k = h * 0.62
    return (
        ("M", x, y),
        ("L", x, y - k),
        ("C", x, y - h * 0.84, x + w * 0.3, y - h * 0.95, x + w / 2, y - h),
        ("C", x + w * 0.7, y - h * 0.95, x + w, y - h * 0.84, x + w, y - k),
        ("L", x + w, y),
        ("Z",),
    )


def castle(scene: Scene) -> Place:
    """A hall of stone: pillars, pointed windows, banners, torches, a throne at the end of a red carpet."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    stone = mix(scene.palette.rock, "#b9ab9c", 0.55)
    place = shell(scene, stone, mix(stone, "#8d8078", 0.4), tiles=True, boards=False)
    wall, line = dim(scene, stone), h * LINE
    blocks: list[Path] = []
    for j in range(9):
        y = h * 0.075 * (j + 0.2)
        blocks += [rect(w * (i + 0.5 * (j % 2)) / 9 + 3 * u, y, w / 9 - 6 * u, h * 0.075 - 6 * u, 4 * u) for i in range(-1, 10) if rng.random() < 0.3]  # fmt: skip
    p.area(joined(*blocks), darker(wall, 0.03), layer="texture", opacity=0.8)
    for x in (0.17, 0.715):
        a, b, ww, hh = w * x, h * 0.52, w * 0.115, h * 0.4
        p.area(_arched(a - 12 * u, b + 6 * u, ww + 24 * u, hh + 20 * u), lighter(wall, 0.06), darker(wall, 0.04))
        p.area(_arched(a, b, ww, hh), *scene.palette.sky(scene.time))
        if scene.time == "night":
            p.disc(a + ww * 0.6, b - hh * 0.6, h * 0.024, "#fff6d6")
        elif scene.time in {"dusk", "dawn"}:
            p.disc(a + ww * 0.5, b - hh * 0.3, h * 0.03, "#ffd98f")
        bars = [(("M", a + ww / 2, b), ("L", a + ww / 2, b - hh)), (("M", a, b - hh * 0.36), ("L", a + ww, b - hh * 0.36)), (("M", a, b - hh * 0.62), ("L", a + ww, b - hh * 0.62))]  # fmt: skip
        p.stroke(joined(*bars), darker(wall, 0.14), 5 * u, layer="scenery")
        if scene.time != "night":
            p.veil(geometry.polygon([(a, b - hh * 0.7), (a + ww, b - hh * 0.4), (a + ww + (w * 0.1 if x < 0.5 else -w * 0.1), h * 0.95), (a + (w * 0.02 if x < 0.5 else -w * 0.14), h * 0.95)]), [(0, "#fff3cf", 0.3), (1, "#fff3cf", 0.02)])  # fmt: skip
    if not scene.skip & {"throne"}:
        _throne(scene, w * 0.5, line + h * 0.01)
    for x, tone in ((0.345, scene.palette.accents[0]), (0.655, scene.palette.accents[2])):
        a, ww, low = w * x, w * 0.075, h * 0.44
        cloth = dim(scene, mix(tone, "#7a2436", 0.25))
        p.area(geometry.polygon([(a - ww / 2, h * 0.08), (a + ww / 2, h * 0.08), (a + ww / 2, low), (a, low - h * 0.05), (a - ww / 2, low)]), lighter(cloth, 0.03), darker(cloth, 0.06))  # fmt: skip
        gold = dim(scene, "#efc45a")
        p.area(geometry.polygon([(a, h * 0.19), (a + ww * 0.27, h * 0.25), (a, h * 0.31), (a - ww * 0.27, h * 0.25)]), gold)  # fmt: skip
        p.stroke((("M", a - ww * 0.62, h * 0.08), ("L", a + ww * 0.62, h * 0.08)), gold, 8 * u, layer="scenery")
    for side in (-1, 1):
        a, ww = w * (0.5 + side * 0.455), w * 0.085
        p.area(rect(a - ww / 2, -2, ww, line + h * 0.08), lighter(wall, 0.05), darker(wall, 0.06), sideways=True)
        p.area(joined(rect(a - ww * 0.68, line + h * 0.045, ww * 1.36, h * 0.055, 4 * u), rect(a - ww * 0.68, h * 0.05, ww * 1.36, h * 0.045, 4 * u)), lighter(wall, 0.03), darker(wall, 0.08))  # fmt: skip
        _torch(scene, w * (0.5 + side * 0.39), h * 0.36)
    red = dim(scene, "#a8313f")
    p.area(geometry.polygon([(w * 0.455, line + h * 0.012), (w * 0.545, line + h * 0.012), (w * 0.68, h + 4), (w * 0.32, h + 4)]), darker(red, 0.02), red)  # fmt: skip
    p.stroke(joined((("M", w * 0.462, line + h * 0.012), ("L", w * 0.34, h + 4)), (("M", w * 0.538, line + h * 0.012), ("L", w * 0.66, h + 4))), dim(scene, "#e8bd58"), 7 * u, layer="scenery")  # fmt: skip
    return place


def _throne(scene: Scene, x: float, y: float) -> None:
    p, h = scene.painter, scene.height
    s, gold, red = h * 0.3, dim(scene, "#d9a93f"), dim(scene, "#9c2f42")
    p.area(joined(rect(x - s * 0.75, y - s * 0.05, s * 1.5, s * 0.1, 4), rect(x - s * 0.55, y - s * 0.14, s * 1.1, s * 0.1, 4)), dim(scene, "#8d8390"))  # fmt: skip
    p.area(_arched(x - s * 0.3, y - s * 0.14, s * 0.6, s * 0.95), lighter(gold, 0.05), darker(gold, 0.06))
    p.area(_arched(x - s * 0.22, y - s * 0.2, s * 0.44, s * 0.76), lighter(red, 0.03), darker(red, 0.04))
    p.area(joined(rect(x - s * 0.42, y - s * 0.5, s * 0.13, s * 0.37, s * 0.04), rect(x + s * 0.29, y - s * 0.5, s * 0.13, s * 0.37, s * 0.04), rect(x - s * 0.36, y - s * 0.36, s * 0.72, s * 0.14, s * 0.04)), gold, darker(gold, 0.08))  # fmt: skip
    p.disc(x, y - s * 1.1, s * 0.07, dim(scene, "#e5566c"))


def _torch(scene: Scene, x: float, y: float) -> None:
    p, u = scene.painter, scene.painter.unit
    p.glow(x, y - 24 * u, (190 if scene.time in {"night", "dusk"} else 110) * u, _FLAME, 0.55)
    p.area(
        geometry.polygon([(x - 16 * u, y), (x + 16 * u, y), (x + 6 * u, y + 74 * u), (x - 6 * u, y + 74 * u)]),
        "#5a4038",
    )
    for size, tone in ((1.0, "#ff8a2e"), (0.58, "#ffd65a")):
        r, t = 20 * size * u, 58 * size * u
        flame: Path = (
            ("M", x - r, y - 6 * u),
            ("C", x - r * 1.3, y - t * 0.5, x - r * 0.2, y - t * 0.6, x, y - t),
            ("C", x + r * 0.3, y - t * 0.6, x + r * 1.3, y - t * 0.5, x + r, y - 6 * u),
            ("C", x + r * 0.6, y + 6 * u, x - r * 0.6, y + 6 * u, x - r, y - 6 * u),
            ("Z",),
        )
        p.area(flame, tone)


def attic(scene: Scene) -> Place:
    """Under the roof: slanting boards and beams, a round window with a beam of light, trunks and boxes, cobwebs."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    wood = mix(scene.palette.floor, "#8a6242", 0.5)
    place = shell(scene, mix(scene.palette.wall, "#b98f66", 0.55), wood)
    beam, line = dim(scene, "#6f4a33"), h * LINE
    boards = dim(scene, mix(wood, "#a67c55", 0.5))
    for side in (-1, 1):
        edge, top, low = w * (0.5 + side * 0.52), w * (0.5 + side * 0.1), w * (0.5 + side * 0.36)
        p.area(geometry.polygon([(edge, -4), (top, -4), (low, line), (edge, line + h * 0.1)]), lighter(boards, 0.02), darker(boards, 0.07))  # fmt: skip
        seams = [(("M", top + (low - top) * k + (edge - top) * 0.02, line * k), ("L", edge, line * k * 1.08)) for k in (0.12, 0.27, 0.42, 0.57, 0.72, 0.87)]  # fmt: skip
        p.stroke(joined(*seams), darker(boards, 0.09), 3 * u, opacity=0.7)
        p.stroke((("M", top, -10), ("L", low, line + 4)), beam, 30 * u, layer="scenery")
    p.stroke((("M", w * 0.36, h * 0.13), ("L", w * 0.64, h * 0.13)), beam, 26 * u, layer="scenery")
    x, y, r = w * 0.5, h * 0.34, h * 0.115
    p.disc(x, y, r + 14 * u, beam)
    p.disc(x, y, r, *scene.palette.sky(scene.time))
    if scene.time == "night":
        p.disc(x + r * 0.3, y - r * 0.25, r * 0.26, "#fff6d6")
    p.stroke(
        joined((("M", x - r, y), ("L", x + r, y)), (("M", x, y - r), ("L", x, y + r))), beam, 10 * u, layer="scenery"
    )
    light = "#fff1c9" if scene.time != "night" else "#b9c8ff"
    p.veil(geometry.polygon([(x - r, y), (x + r, y), (x + w * 0.2, h * 0.96), (x - w * 0.14, h * 0.96)]), [(0, light, 0.42), (1, light, 0.03)])  # fmt: skip
    for bx, by, s, tone in (
        (0.1, 0.8, 0.15, "#c79a64"),
        (0.165, 0.76, 0.11, "#b98a58"),
        (0.105, 0.655, 0.1, "#d1a873"),
    ):
        a, b, t, card = w * bx, h * by, h * s, dim(scene, tone)
        p.area(rect(a - t * 0.6, b - t, t * 1.2, t, 3 * u), lighter(card, 0.03), darker(card, 0.05))
        p.area(joined(rect(a - t * 0.12, b - t, t * 0.24, t), rect(a - t * 0.6, b - t, t * 1.2, t * 0.16)), darker(card, 0.04))  # fmt: skip
    if not scene.skip & {"chest", "treasure chest", "suitcase", "trunk"}:
        _trunk(scene, w * 0.88, h * 0.81, h * 0.19)
    webs: list[Path] = []
    for k in (0.34, 0.67, 1.0):
        s = h * 0.15 * k
        webs.append(geometry.curve([(s, 0), (s * 0.66, s * 0.5), (0, s * 0.9)], closed=False))
    webs += [
        (("M", 0, 0), ("L", h * 0.17 * a, h * 0.17 * b)) for a, b in ((1, 0.05), (0.8, 0.6), (0.4, 0.9), (0.02, 1))
    ]
    p.stroke(geometry.Affine.move(w * 0.005, 0).path(joined(*webs)), "#f3eee4", 2.6 * u, opacity=0.6)
    return place


def _trunk(scene: Scene, x: float, y: float, t: float) -> None:
    p, tone, brass = scene.painter, dim(scene, "#7a4a35"), dim(scene, "#d9b060")
    p.area(rect(x - t * 0.75, y - t * 0.6, t * 1.5, t * 0.6, 4), lighter(tone, 0.03), darker(tone, 0.05))
    lid: Path = (("M", x - t * 0.78, y - t * 0.58), ("C", x - t * 0.78, y - t * 1.02, x + t * 0.78, y - t * 1.02, x + t * 0.78, y - t * 0.58), ("Z",))  # fmt: skip
    p.area(lid, lighter(tone, 0.06), tone)
    p.area(joined(rect(x - t * 0.5, y - t * 0.86, t * 0.1, t * 0.86), rect(x + t * 0.4, y - t * 0.86, t * 0.1, t * 0.86), rect(x - t * 0.09, y - t * 0.68, t * 0.18, t * 0.2, 3)), brass)  # fmt: skip


def supermarket(scene: Scene) -> Place:
    """Aisles that run together, their shelves full, signs above, a shining floor, crates of fruit in front."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    wall = dim(scene, mix(scene.palette.wall, "#f3f7f9", 0.7))
    floor = dim(scene, mix(scene.palette.floor, "#e3e4e2", 0.75))
    top, foot = h * 0.3, h * 0.62
    p.area(band(scene, -2, foot), lighter(wall, 0.02), darker(wall, 0.03))
    p.area(band(scene, foot, h + 2), lighter(floor, 0.02), darker(floor, 0.05))
    grid: list[Path] = [(("M", w * (0.5 + 0.045 * k), foot), ("L", w * (0.5 + 0.17 * k), h + 4)) for k in range(-6, 7)]
    grid += [(("M", 0, foot + (h - foot) * k), ("L", w, foot + (h - foot) * k)) for k in (0.1, 0.26, 0.48, 0.78)]
    p.stroke(joined(*grid), darker(floor, 0.05), 2.4 * u, opacity=0.7)
    lights = [geometry.polygon([(w * (0.5 + 0.1 * s), h * 0.2), (w * (0.5 + 0.14 * s), h * 0.2), (w * (0.5 + 0.3 * s), -4), (w * (0.5 + 0.18 * s), -4)]) for s in (-1, 1)]  # fmt: skip
    p.area(joined(*lights), "#ffffff")
    back = dim(scene, mix(scene.palette.accents[2], "#ffffff", 0.3))
    p.area(rect(w * 0.36, top, w * 0.28, foot - top), lighter(back, 0.05), back)
    p.area(rect(w * 0.375, top + h * 0.08, w * 0.25, foot - top - h * 0.08), mix(back, "#eaf6fb", 0.75))
    bottles = [rect(w * (0.385 + 0.022 * i), foot - h * 0.02 - h * 0.062 * j, w * 0.014, h * 0.045, 3) for i in range(11) for j in range(4)]  # fmt: skip
    for k, tone in enumerate(scene.palette.accents[:3]):
        p.area(joined(*bottles[k::3]), dim(scene, mix(tone, "#ffffff", 0.15)))
    for side in (-1, 1):
        outer, inner = w * (0.5 + side * 0.52), w * (0.5 + side * 0.15)
        case = dim(scene, "#d9dde2")
        p.area(geometry.polygon([(outer, h * 0.06), (inner, top + h * 0.02), (inner, foot + h * 0.015), (outer, h * 0.86)]), lighter(case, 0.02), darker(case, 0.05))  # fmt: skip
        groups: list[list[Path]] = [[] for _ in scene.palette.accents]
        levels: list[Path] = []
        rows = 5
        for r in range(rows):
            at = 0.02
            while at < 0.95:
                start, end = at, min(0.97, at + rng.uniform(0.045, 0.075))
                corners = []
                for kk, upper in ((start, True), (end, True), (end, False), (start, False)):
                    x = outer + (inner - outer) * kk
                    y0, y1 = h * 0.06 + (top + h * 0.02 - h * 0.06) * kk, h * 0.86 + (foot + h * 0.015 - h * 0.86) * kk
                    corners.append((x, y0 + (y1 - y0) * (r + (0.26 if upper else 0.9)) / rows))  # fmt: skip
                groups[rng.randrange(len(groups))].append(geometry.polygon(corners))
                at = end + 0.008
            levels.append((("M", outer, h * 0.06 + h * 0.8 * (r + 0.93) / rows), ("L", inner, top + h * 0.02 + (foot - top - h * 0.005) * (r + 0.93) / rows)))  # fmt: skip
        for tone, paths in zip(scene.palette.accents, groups, strict=True):
            if paths:
                p.area(joined(*paths), dim(scene, mix(tone, "#fff6e6", 0.2)))
        p.stroke(joined(*levels), dim(scene, "#f6f7f8"), 9 * u, layer="scenery")
        sign = dim(scene, scene.palette.accents[0 if side < 0 else 3])
        sx = w * (0.5 + side * 0.2)
        p.stroke(joined((("M", sx - w * 0.04, -2), ("L", sx - w * 0.04, h * 0.12)), (("M", sx + w * 0.04, -2), ("L", sx + w * 0.04, h * 0.12))), "#8a8f99", 3 * u)  # fmt: skip
        p.area(rect(sx - w * 0.065, h * 0.12, w * 0.13, h * 0.065, 6 * u), sign, darker(sign, 0.04))
        p.stroke(joined((("M", sx - w * 0.035, h * 0.143), ("L", sx + w * 0.035, h * 0.143)), (("M", sx - w * 0.025, h * 0.164), ("L", sx + w * 0.025, h * 0.164))), "#ffffff", 6 * u, opacity=0.85)  # fmt: skip
    crate = dim(scene, "#b98552")

    def fruit() -> None:
        for x, tone in ((0.09, "#ef8a34"), (0.91, "#d8404a")):
            a, b = w * x, h * 0.985
            balls = [geometry.ellipse(a + (k - 2) * 36 * u + dx * u, b - h * 0.1 - dy * u, 23 * u, 23 * u) for dx, dy, n in ((18, 30, 4), (0, 6, 5)) for k in range(n)]  # fmt: skip
            p.area(joined(*balls), dim(scene, lighter(tone, 0.03)), dim(scene, darker(tone, 0.04)))
            p.area(geometry.polygon([(a - w * 0.1, b - h * 0.1), (a + w * 0.1, b - h * 0.1), (a + w * 0.085, h + 4), (a - w * 0.085, h + 4)]), lighter(crate, 0.03), darker(crate, 0.05))  # fmt: skip
            p.stroke(
                (("M", a - w * 0.095, b - h * 0.05), ("L", a + w * 0.095, b - h * 0.05)), darker(crate, 0.09), 5 * u
            )

    return Place(ground=(foot + h * 0.14, h * 0.93), sky=(h * 0.2, h * 0.5), shadow=darker(floor, 0.16), behind=back, figure_light=0, after=(fruit,))  # fmt: skip


def station(scene: Scene) -> Place:
    """A platform below an arched roof of glass: a train behind, rails, a clock, benches, a yellow line."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    tops = scene.palette.sky(scene.time)
    p.area(band(scene, -2, h), *tops, layer="sky")
    steel = dim(scene, mix(scene.palette.rock, "#4f5a6e", 0.6))
    view(scene, -4, -4, w + 8, h * 0.66)
    far = scene.material(mix(scene.palette.rock, scene.palette.accents[2], 0.3), 0.6)
    towers = [rect(w * k, h * (0.62 - t), w * 0.07, h * t) for k, t in ((0.0, 0.12), (0.1, 0.2), (0.2, 0.1), (0.36, 0.16), (0.5, 0.22), (0.62, 0.12), (0.74, 0.19), (0.88, 0.14))]  # fmt: skip
    p.area(joined(*towers), far)
    arch = geometry.curve([(-w * 0.02, h * 0.44), (w * 0.14, h * 0.2), (w * 0.5, h * 0.06), (w * 0.86, h * 0.2), (w * 1.02, h * 0.44)], closed=False)  # fmt: skip
    p.area(
        (*arch, ("L", w * 1.02, -4), ("L", -w * 0.02, -4), ("Z",)), mix(steel, tops[0], 0.55), mix(steel, tops[1], 0.35)
    )
    ribs = [(("M", w * (0.5 + (k - 4) * 0.11), h * (0.07 + 0.011 * (k - 4) ** 2)), ("L", w * (0.5 + (k - 4) * 0.19), -4)) for k in range(9)]  # fmt: skip
    p.stroke(joined(*ribs), steel, 6 * u, layer="scenery")
    p.stroke(arch, steel, 15 * u, layer="scenery")
    if not scene.skip & {"train", "steam train", "locomotive", "subway", "tram"}:
        _train(scene, h * 0.655)
    posts = [rect(w * x - 9 * u, h * 0.2, 18 * u, h * 0.5) for x in (0.05, 0.95)]
    p.area(joined(*posts), lighter(steel, 0.03), darker(steel, 0.04))
    if "clock" not in scene.skip:
        p.stroke((("M", w * 0.5, h * 0.06), ("L", w * 0.5, h * 0.14)), steel, 7 * u)
        p.disc(w * 0.5, h * 0.19, 52 * u, steel)
        p.disc(w * 0.5, h * 0.19, 43 * u, "#fffdf2")
        p.stroke(joined((("M", w * 0.5, h * 0.19), ("L", w * 0.5, h * 0.19 - 30 * u)), (("M", w * 0.5, h * 0.19), ("L", w * 0.5 + 20 * u, h * 0.19 + 9 * u))), "#3a3f52", 6 * u)  # fmt: skip
    platform = dim(scene, "#c9c3bd")
    line = h * 0.68
    p.area(band(scene, line - h * 0.02, line + h * 0.03), darker(platform, 0.22))
    p.area(band(scene, line, h + 2), lighter(platform, 0.03), darker(platform, 0.05))
    p.area(band(scene, line + h * 0.018, line + h * 0.036), dim(scene, "#f2c23a"))
    seams = [(("M", w * (0.5 + 0.1 * k), line + h * 0.04), ("L", w * (0.5 + 0.17 * k), h + 4)) for k in range(-6, 7)]
    p.stroke(joined(*seams, (("M", -4, h * 0.83), ("L", w + 4, h * 0.83))), darker(platform, 0.05), 3 * u)
    if not scene.skip & {"bench"}:
        for x in (0.14, 0.86):
            a, b, wood = w * x, h * 0.775, dim(scene, "#a8703f")
            p.area(joined(rect(a - w * 0.07, b - h * 0.1, w * 0.14, h * 0.022, 4 * u), rect(a - w * 0.07, b - h * 0.068, w * 0.14, h * 0.022, 4 * u), rect(a - w * 0.075, b - h * 0.035, w * 0.15, h * 0.02, 4 * u)), lighter(wood, 0.03), darker(wood, 0.04))  # fmt: skip
            p.stroke(joined((("M", a - w * 0.055, b - h * 0.1), ("L", a - w * 0.055, b)), (("M", a + w * 0.055, b - h * 0.1), ("L", a + w * 0.055, b))), steel, 7 * u, layer="scenery")  # fmt: skip
    return Place(ground=(line + h * 0.1, h * 0.94), sky=(h * 0.24, h * 0.5), shadow=darker(platform, 0.18), behind=platform, figure_light=0.1)  # fmt: skip


def _train(scene: Scene, y: float) -> None:
    """Let a train stand at the far side of the platform."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    body, tall = dim(scene, mix(scene.palette.accents[2], "#3f6ea8", 0.4)), h * 0.25
    p.area(rect(-w * 0.05, y - tall, w * 0.42, tall, 14 * u), lighter(body, 0.06), darker(body, 0.03))
    p.area(rect(w * 0.385, y - tall, w * 0.7, tall, 14 * u), lighter(body, 0.06), darker(body, 0.03))
    p.area(
        joined(
            rect(-w * 0.05, y - tall * 0.42, w * 0.42, tall * 0.1),
            rect(w * 0.385, y - tall * 0.42, w * 0.7, tall * 0.1),
        ),
        "#fff6e2",
    )
    glass = "#ffe3a0" if scene.time in {"night", "dusk"} else "#d8edf7"
    windows = [
        rect(w * x, y - tall * 0.86, w * 0.085, tall * 0.36, 8 * u) for x in (0.02, 0.13, 0.42, 0.53, 0.77, 0.88)
    ]
    p.area(joined(*windows), glass, darker(glass, 0.05))
    doors = [rect(w * x, y - tall * 0.88, w * 0.07, tall * 0.84, 8 * u) for x in (0.25, 0.66)]
    p.area(joined(*doors), darker(body, 0.07), darker(body, 0.1))
    p.area(joined(*(rect(w * (x + 0.012), y - tall * 0.8, w * 0.046, tall * 0.34, 6 * u) for x in (0.25, 0.66))), glass)


def airport(scene: Scene) -> Place:
    """A hall with a wall of glass: a plane on the runway and the tower outside, a board of departures, rows of seats."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(scene, mix(scene.palette.wall, "#eef2f5", 0.7), mix(scene.palette.rock, "#d3d8df", 0.6), tiles=True, boards=False)  # fmt: skip
    x, y, ww, hh = w * 0.03, h * 0.12, w * 0.94, h * 0.5
    frame = dim(scene, "#f7f9fb")
    p.area(rect(x - 10 * u, y - 10 * u, ww + 20 * u, hh + 20 * u, 4 * u), frame)
    view(scene, x, y, ww, hh)
    grass, tar = scene.material(scene.ground, 0.3), scene.material("#7f8490", 0.2)
    p.area(rect(x, y + hh * 0.72, ww, hh * 0.12), grass)
    p.area(rect(x, y + hh * 0.8, ww, hh * 0.2), tar, darker(tar, 0.03))
    p.area(
        joined(*(rect(x + ww * (0.03 + 0.13 * k), y + hh * 0.91, ww * 0.07, hh * 0.018) for k in range(8))), "#f4f1e6"
    )
    tower = scene.material("#b9bfca", 0.25)
    tx = x + ww * 0.86
    p.area(joined(geometry.polygon([(tx - 12 * u, y + hh * 0.74), (tx - 8 * u, y + hh * 0.34), (tx + 8 * u, y + hh * 0.34), (tx + 12 * u, y + hh * 0.74)]), rect(tx - 30 * u, y + hh * 0.18, 60 * u, 10 * u, 4 * u)), tower)  # fmt: skip
    p.area(geometry.polygon([(tx - 30 * u, y + hh * 0.21), (tx + 30 * u, y + hh * 0.21), (tx + 20 * u, y + hh * 0.36), (tx - 20 * u, y + hh * 0.36)]), "#8fc3dc" if scene.time == "day" else "#ffdf8d")  # fmt: skip
    if not scene.skip & {"airplane", "plane", "jet", "airliner"}:
        _plane(scene, x + ww * 0.36, y + hh * 0.82, ww * 0.44)
    bars = [(("M", x + ww * k, y), ("L", x + ww * k, y + hh)) for k in (0.2, 0.4, 0.6, 0.8)]
    p.stroke(joined(*bars), frame, 10 * u, layer="scenery")
    board = rect(w * 0.36, h * 0.015, w * 0.28, h * 0.085, 6 * u)
    p.area(board, "#2d3550", "#232a40")
    rows = [
        (("M", w * a, h * b), ("L", w * c, h * b))
        for b in (0.036, 0.058, 0.08)
        for a, c in ((0.375, 0.41), (0.43, 0.54), (0.58, 0.62))
    ]
    p.stroke(joined(*rows), "#ffd45a", 6 * u)
    if not scene.skip & {"chair", "bench", "seat"}:
        blue = dim(scene, mix(scene.palette.accents[2], "#3f5f9c", 0.4))
        for left in (0.05, 0.69):
            seats = [rect(w * (left + 0.066 * k), h * 0.61, w * 0.058, h * 0.085, 9 * u) for k in range(4)]
            cushions = [
                rect(w * (left + 0.066 * k) - 2 * u, h * 0.69, w * 0.058 + 4 * u, h * 0.028, 7 * u) for k in range(4)
            ]
            p.area(joined(*seats), lighter(blue, 0.05), blue)
            p.area(joined(*cushions), darker(blue, 0.04), darker(blue, 0.08))
            p.stroke(joined(*((("M", w * (left + a), h * 0.715), ("L", w * (left + a), h * 0.76)) for a in (0.02, 0.236))), dim(scene, "#8a8f9c"), 7 * u, layer="scenery")  # fmt: skip
    return place


def _plane(scene: Scene, x: float, y: float, s: float) -> None:
    """Paint an airliner on the ground seen from its side, its nose to the right."""
    p = scene.painter
    white = scene.light.on("#fbfcfd", share=0.5)
    tone = scene.light.on(scene.palette.accents[0], share=0.5)
    p.area(geometry.polygon([(x - s * 0.46, y - s * 0.16), (x - s * 0.56, y - s * 0.4), (x - s * 0.44, y - s * 0.4), (x - s * 0.3, y - s * 0.18)]), tone)  # fmt: skip
    p.area(geometry.curve([(x - s * 0.52, y - s * 0.19), (x - s * 0.3, y - s * 0.22), (x + s * 0.3, y - s * 0.22), (x + s * 0.47, y - s * 0.15), (x + s * 0.5, y - s * 0.1), (x + s * 0.36, y - s * 0.06), (x - s * 0.3, y - s * 0.08)], tension=0.7), white, darker(white, 0.08))  # fmt: skip
    p.area(geometry.polygon([(x - s * 0.02, y - s * 0.11), (x + s * 0.14, y - s * 0.11), (x - s * 0.12, y + s * 0.02), (x - s * 0.2, y + s * 0.02)]), darker(white, 0.13))  # fmt: skip
    p.area(
        joined(*(geometry.ellipse(x + s * (-0.3 + 0.07 * k), y - s * 0.155, s * 0.016, s * 0.02) for k in range(9))),
        "#5f86a8",
    )
    p.area(
        joined(*(geometry.ellipse(x + s * k, y - s * 0.02, s * 0.026, s * 0.026) for k in (-0.1, -0.04, 0.32))),
        "#3b3f4c",
    )


__all__ = ["airport", "attic", "castle", "station", "supermarket"]
