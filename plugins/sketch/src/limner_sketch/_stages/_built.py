"""Settings that people built: city, room, kitchen, table; and the plain backdrop of a studio."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix, to_oklch
from limner_sketch._geometry import Path
from limner_sketch._stages import _land as land
from limner_sketch._stages._base import Place, Scene, band, joined, wave
from limner_sketch._stages._indoors import dim
from limner_sketch._stages._sky import cloud, moon, sky, stars, sun

_EVENING = "#231f5e"  # what walls are mixed with at night, so that they are a deep blue and no grey
_DARK = 0.35  # lightness: on what is darker a shadow is hardly seen


def skyline(scene: Scene, y: float, tall: float, count: int, *, distance: float, lit: bool = True) -> None:
    """Paint a row of buildings; at night many windows are lit."""
    p, rng, w, u = scene.painter, scene.rng, scene.width, scene.painter.unit
    wall = scene.material(mix(scene.palette.rock, scene.palette.accents[2], 0.3), distance)
    houses: list[Path] = []
    sides: list[Path] = []
    windows: list[Path] = []
    dark: list[Path] = []
    x = -w * 0.02
    while x < w * 1.02:
        bw, bh = w / count * rng.uniform(0.75, 1.3), tall * rng.uniform(0.4, 1)
        top = y - bh
        roof = rng.choice(("flat", "flat", "step", "spire", "slope"))
        houses.append(geometry.rectangle(x, top, bw, bh + 6))
        sides.append(geometry.rectangle(x + bw * 0.72, top, bw * 0.28, bh + 6))
        if roof == "step":
            houses.append(geometry.rectangle(x + bw * 0.2, top - bh * 0.1, bw * 0.6, bh * 0.12))
        elif roof == "spire":
            houses.append(
                geometry.polygon([(x + bw * 0.3, top + 1), (x + bw * 0.5, top - bh * 0.24), (x + bw * 0.7, top + 1)])
            )
        elif roof == "slope":
            houses.append(geometry.polygon([(x, top + 1), (x, top - bw * 0.28), (x + bw, top + 1)]))
        if lit:
            cell = max(15 * u, bw / 6)
            columns, rows = max(2, int(bw / cell) - 1), min(9, int(bh / (cell * 1.35)) - 1)
            gap = bw / (columns + 0.6)
            for i in range(columns):
                for j in range(rows):
                    wx, wy = x + gap * (i + 0.45), top + cell * (0.8 + 1.35 * j)
                    bucket = windows if rng.random() < (0.5 if scene.time in {"night", "dusk"} else 0.2) else dark
                    if rng.random() < 0.86:
                        bucket.append((("M", wx + gap * 0.27, wy), ("L", wx + gap * 0.27, wy + cell * 0.36)))
        x += bw * rng.uniform(1.0, 1.08)
    p.area(joined(*houses), lighter(wall, 0.02), mix(wall, scene.light.haze, 0.35))
    p.area(joined(*sides), darker(wall, 0.05), layer="texture", opacity=0.55)
    if windows:
        glow = "#ffd978" if scene.time in {"night", "dusk"} else lighter(wall, 0.2)
        # A short thick line is a window, and a third as long to write as a rectangle.
        p.stroke(joined(*dark), darker(wall, 0.07) if scene.time != "day" else mix(wall, "#d9effa", 0.5), 8.5 * u)
        p.stroke(joined(*windows), glow, 8.5 * u)


def city(scene: Scene) -> Place:
    """Three rows of towers, the nearest with lit windows, above a promenade."""
    sky(scene)
    h = scene.height
    y = scene.horizon + h * 0.16
    skyline(scene, y, h * 0.55, 15, distance=0.66, lit=False)
    skyline(scene, y, h * 0.42, 12, distance=0.36, lit=True)
    p, w = scene.painter, scene.width
    leaf = scene.material(scene.palette.leaf, 0.15)
    crowns = [land.bushy(w * (i + 0.5) / 12, y + h * 0.004, w * 0.045, lumps=6) for i in range(12)]
    p.area(joined(*crowns), lighter(leaf, 0.02), darker(leaf, 0.05))
    if scene.bare:
        _mirrored(scene, y + h * 0.02)
    stone = scene.material(mix(scene.palette.rock, "#e9dfd2", 0.55))
    quay = h * 0.93 if scene.bare else y + h * 0.02
    p.area(band(scene, quay, h + 2), lighter(stone, 0.03), darker(stone, 0.06))
    p.area(band(scene, quay, quay + h * 0.015), darker(stone, 0.07), layer="texture")
    lamps(scene, quay + (h * 0.03 if scene.bare else h * 0.012), h * 0.2)
    return Place(
        ground=(y + h * 0.07, h * 0.95),
        sky=(h * 0.09, h * 0.4),
        shadow=darker(stone, 0.2),
        behind=scene.material(scene.palette.rock, 0.4),
    )


def _mirrored(scene: Scene, top: float) -> None:
    """Let a river lie before the towers, in which their lights are seen."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    water = scene.material(scene.palette.water)
    p.area(band(scene, top, h), mix(water, scene.palette.sky(scene.time)[2], 0.4), water, darker(water, 0.1))
    glow = mix(water, "#ffd978", 0.55) if scene.time in {"night", "dusk"} else lighter(water, 0.12)
    bars: list[Path] = []
    for i in range(26):
        x = w * (i + rng.uniform(0.1, 0.9)) / 26
        for k in range(rng.randint(2, 5)):
            half = rng.uniform(8, 24) * u
            bars.append(geometry.rectangle(x - half, top + (0.012 + 0.036 * k) * h, 2 * half, 4 * u, 2 * u))
    p.area(joined(*bars), glow, layer="texture", opacity=0.6)


def lamps(scene: Scene, y: float, tall: float) -> None:
    """Set lamps along a promenade; they shine in the evening."""
    if scene.skip & {"street lamp"} or scene.without & {"street lamp", "lamp"}:
        return
    p, w, u = scene.painter, scene.width, scene.painter.unit
    xs = [w * share for share in (0.09, 0.36, 0.64, 0.91)]
    iron = scene.material("#3c4250")
    p.area(joined(*(geometry.rectangle(x - 3.5 * u, y - tall, 7 * u, tall) for x in xs)), iron)
    p.area(joined(*(geometry.rectangle(x - 12 * u, y - 8 * u, 24 * u, 8 * u, 3 * u) for x in xs)), iron)
    lit = scene.time in {"night", "dusk"}
    if lit:
        for x in xs:
            p.pool(x, y, 120 * u, "#ffd978", 0.5)
            p.glow(x, y - tall - 8 * u, 118 * u, "#ffd978", 0.62, rim="#e8885a")
    bulb = "#ffe9a8" if lit else scene.material("#f4efe2")
    p.area(joined(*(geometry.ellipse(x, y - tall - 9 * u, 13 * u, 13 * u) for x in xs)), bulb)


def room(scene: Scene) -> Place:
    """A wall with a window and pictures, a wooden floor and a rug."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    night = scene.time == "night"
    wall = mix(scene.palette.wall, _EVENING, 0.72 if night else 0.0)
    line = h * 0.7
    p.area(band(scene, -2, line + 2), lighter(wall, 0.03), darker(wall, 0.04))
    stripes = [geometry.rectangle(w * (i + 0.25) / 12, -2, w / 24, line) for i in range(12)]
    p.area(joined(*stripes), lighter(wall, 0.05), layer="texture", opacity=0.4)
    left = rng.random() < 0.5
    shelved = bool(scene.skip & {"wall shelf", "long shelf"})  # which hangs where the window would be
    named = "window" in scene.skip  # then it is the main thing
    x, wide, tall = (w * 0.3, w * 0.4, h * 0.46) if named else (w * (0.1 if left else 0.62), w * 0.28, h * 0.36)
    if not shelved:
        _window(scene, x, h * 0.12, wide, tall)
    if not named and not shelved:
        _pictures(scene, w * (0.66 if left else 0.14), h * 0.17)
    wood = mix(scene.palette.floor, "#2a2150", 0.5 if night else 0)
    p.area(band(scene, line, h + 2), lighter(wood, 0.04), darker(wood, 0.06))
    p.area(band(scene, line - h * 0.022, line + h * 0.006), mix(wall, "#ffffff", 0.55 if not night else 0.25))
    boards: list[Path] = []
    for i in range(11):
        x0 = w * (i / 10)
        boards.append((("M", w / 2 + (x0 - w / 2) * 0.92, line + 6 * u), ("L", w / 2 + (x0 - w / 2) * 1.5, h)))
    p.stroke(joined(*boards), darker(wood, 0.06), 2.4 * u, opacity=0.55)
    rug = rng.choice(scene.palette.accents)
    rug = mix(rug, wall, 0.4 if night else 0.25)
    y = h * 0.875
    p.oval(w / 2, y, w * 0.4, h * 0.085, darker(rug, 0.05), layer="scenery")
    p.oval(w / 2, y - 3 * u, w * 0.385, h * 0.076, rug, layer="scenery")
    p.oval(w / 2, y - 3 * u, w * 0.32, h * 0.058, lighter(rug, 0.09), layer="texture")
    p.oval(w / 2, y - 3 * u, w * 0.29, h * 0.05, rug, layer="texture")
    return Place(
        ground=(line + h * 0.06, h * 0.93),
        sky=(h * 0.1, h * 0.5),
        shadow=darker(wood, 0.2),
        behind=wall,
        figure_light=0.12 if night else 0.0,
        sill=None if shelved else (x, x + wide, h * 0.12 + tall + 8 * u),
    )


def _window(scene: Scene, x: float, y: float, w: float, h: float) -> None:
    p, u = scene.painter, scene.painter.unit
    p.area(geometry.rectangle(x - 12 * u, y - 12 * u, w + 24 * u, h + 24 * u, 10 * u), "#fffaf0", "#eadfcd")
    colours: tuple[str, ...] = scene.palette.sky(scene.time)
    if scene.weather in {"rain", "storm", "fog"}:
        colours = tuple(mix(tone, "#7d8794", 0.6) for tone in colours)
    glass = geometry.rectangle(x, y, w, h, 4 * u)
    p.area(glass, *colours, layer="scenery")
    if scene.time == "night":
        p.disc(x + w * 0.68, y + h * 0.28, h * 0.11, "#fff6d6")
        dots = [
            (("M", x + w * a, y + h * b), ("L", x + w * a + 0.1, y + h * b))
            for a, b in ((0.15, 0.2), (0.34, 0.5), (0.46, 0.15), (0.85, 0.6), (0.22, 0.74))
        ]
        p.stroke(joined(*dots), "#ffffff", 5 * u)
    else:
        green = scene.material(scene.ground, 0.35)
        points = [(x, y + h * 0.78), (x + w * 0.3, y + h * 0.7), (x + w * 0.65, y + h * 0.8), (x + w, y + h * 0.72)]
        line = geometry.curve(points, closed=False)
        p.area((*line, ("L", x + w, y + h), ("L", x, y + h), ("Z",)), green)
        p.area(cloud(x + w * 0.62, y + h * 0.32, w * 0.36, flat=0.24), "#ffffff", layer="texture", opacity=0.85)
    _outside(scene, x, y, w, h)
    p.stroke(geometry.polygon([(x + w / 2, y), (x + w / 2, y + h)], closed=False), "#fffaf0", 9 * u, layer="scenery")
    p.stroke(
        geometry.polygon([(x, y + h * 0.45), (x + w, y + h * 0.45)], closed=False), "#fffaf0", 9 * u, layer="scenery"
    )
    p.area(geometry.rectangle(x - 24 * u, y + h + 8 * u, w + 48 * u, 16 * u, 6 * u), "#f5ead8", "#d9c9b0")
    cloth = mix(scene.palette.accents[1], scene.palette.wall, 0.35)
    cloth = mix(cloth, _EVENING, 0.35) if scene.time == "night" else cloth
    for side in (0, 1):
        sx = x - 20 * u if not side else x + w + 20 * u
        d = 1 if not side else -1
        drape: Path = (
            ("M", sx - d * 22 * u, y - 26 * u),
            ("L", sx + d * w * 0.26, y - 26 * u),
            ("C", sx + d * w * 0.22, y + h * 0.4, sx + d * w * 0.1, y + h * 0.62, sx + d * w * 0.04, y + h * 0.7),
            ("C", sx + d * w * 0.06, y + h * 0.9, sx + d * w * 0.08, y + h, sx + d * w * 0.1, y + h * 1.14),
            ("L", sx - d * 22 * u, y + h * 1.14),
            ("Z",),
        )
        p.area(drape, lighter(cloth), darker(cloth, 0.03))
    p.area(geometry.rectangle(x - 60 * u, y - 36 * u, w + 120 * u, 12 * u, 6 * u), "#a8784f")


def _outside(scene: Scene, x: float, y: float, w: float, h: float) -> None:
    """Paint what falls outside a window."""
    p, u = scene.painter, scene.painter.unit
    spots = [(x + w * (0.06 + 0.88 * (0.618 * k % 1)), y + h * (0.05 + 0.86 * k / 22)) for k in range(23)]
    if scene.weather in {"rain", "storm"}:
        drops = [geometry.polygon([(px, py), (px - 5 * u, py + 20 * u)], closed=False) for px, py in spots]
        p.stroke(joined(*drops), "#d8ecfb", 3.5 * u, opacity=0.9)
    elif scene.weather == "snow":
        flakes = [(("M", px, py), ("L", px + 0.1, py)) for px, py in spots]
        p.stroke(joined(*flakes), "#ffffff", 9 * u)


def _pictures(scene: Scene, x: float, y: float) -> None:
    if scene.without & {"picture", "painting"}:
        return
    p, u, rng = scene.painter, scene.painter.unit, scene.rng
    a, b, c = (mix(k, "#fff5e2", 0.35) for k in scene.palette.accents[:3])
    p.area(geometry.rectangle(x, y, 130 * u, 160 * u, 5 * u), "#a8784f", "#8b5f3c")
    p.area(geometry.rectangle(x + 12 * u, y + 12 * u, 106 * u, 136 * u), "#fff8ea")
    if rng.random() < 0.5:
        p.area(
            geometry.polygon(
                [
                    (x + 22 * u, y + 130 * u),
                    (x + 58 * u, y + 66 * u),
                    (x + 82 * u, y + 104 * u),
                    (x + 92 * u, y + 90 * u),
                    (x + 110 * u, y + 130 * u),
                ]
            ),
            a,
        )
        p.disc(x + 88 * u, y + 48 * u, 15 * u, b)
    else:
        p.disc(x + 65 * u, y + 80 * u, 36 * u, a)
        p.disc(x + 82 * u, y + 66 * u, 20 * u, b)
    p.area(geometry.rectangle(x + 150 * u, y + 26 * u, 84 * u, 84 * u, 5 * u), "#fffaf0", "#e5d8c4")
    p.disc(x + 192 * u, y + 68 * u, 24 * u, c)


def kitchen(scene: Scene) -> Place:
    """Tiles, a shelf with jars, and a counter to put things on."""
    p, rng, w, h, u = scene.painter, scene.rng, scene.width, scene.height, scene.painter.unit
    wall = dim(scene, mix(scene.palette.wall, "#ffffff", 0.25))
    top = h * 0.7
    p.area(band(scene, -2, top), lighter(wall, 0.03), darker(wall, 0.03))
    lines = [
        geometry.polygon([(-4, h * 0.36 + i * 62 * u), (w + 4, h * 0.36 + i * 62 * u)], closed=False) for i in range(5)
    ]
    lines += [
        geometry.polygon([(i * 92 * u, h * 0.36), (i * 92 * u, top)], closed=False)
        for i in range(1, int(w / (92 * u)) + 1)
    ]
    p.stroke(joined(*lines), darker(wall, 0.05), 2.4 * u, opacity=0.7)
    p.area(geometry.rectangle(w * 0.08, h * 0.27, w * 0.84, 16 * u, 5 * u), "#b98558", "#99693f")
    x = w * 0.12
    while x < w * 0.86:
        jw, jh = rng.uniform(44, 70) * u, rng.uniform(56, 92) * u
        colour = mix(dim(scene, rng.choice(scene.palette.accents)), wall, 0.35)
        p.area(geometry.rectangle(x, h * 0.27 - jh, jw, jh, 12 * u), lighter(colour), darker(colour, 0.04))
        p.area(geometry.rectangle(x + jw * 0.08, h * 0.27 - jh - 10 * u, jw * 0.84, 16 * u, 5 * u), "#a8784f")
        x += jw + rng.uniform(26, 60) * u
    if scene.time == "night":
        p.glow(w * 0.5, h * 0.2, h * 0.6, "#ffe2a6", 0.42)
    return _top(scene, top, mix(scene.palette.floor, "#e9d2b0", 0.3))


def table(scene: Scene) -> Place:
    """A table before a soft wall."""
    p, h = scene.painter, scene.height
    night = scene.time == "night"
    wall = scene.palette.wall if not night else mix(scene.palette.wall, _EVENING, 0.82)
    p.area(band(scene, -2, h), lighter(wall, 0.05), darker(wall, 0.07))
    x = scene.width * (0.7 if scene.rng.random() < 0.5 else 0.3)
    p.glow(x, h * 0.25, h * 0.62, "#6f78d8" if night else "#ffffff", 0.3 if night else 0.55)
    if "window" in scene.skip:  # the prompt names one
        w = scene.width
        _window(scene, w * 0.62 if x > w / 2 else w * 0.1, h * 0.12, w * 0.28, h * 0.36)
    return _top(scene, h * 0.7, scene.palette.floor)


def _top(scene: Scene, y: float, wood: str) -> Place:
    p, h, u, w = scene.painter, scene.height, scene.painter.unit, scene.width
    wood = dim(scene, wood)
    p.area(band(scene, y, h + 2), lighter(wood, 0.07), darker(wood, 0.02))
    grain = [
        geometry.curve(
            [
                (-4, y + k * (h - y)),
                (w * 0.35, y + k * (h - y) + 5 * u),
                (w * 0.7, y + k * (h - y) - 4 * u),
                (w + 4, y + k * (h - y) + 3 * u),
            ],
            closed=False,
        )
        for k in (0.16, 0.4, 0.68)
    ]
    p.stroke(joined(*grain), darker(wood, 0.06), 2.6 * u, opacity=0.5)
    p.area(band(scene, y, y + 7 * u), lighter(wood, 0.12), layer="texture", opacity=0.8)
    return Place(
        ground=(y + h * 0.07, h * 0.9),
        sky=(h * 0.1, h * 0.5),
        shadow=darker(wood, 0.22),
        behind=dim(scene, scene.palette.wall),
        figure_light=0.2 if scene.time == "night" else 0,
    )


_PALER = 0.6  # of the sheets of stickers have a disc that is paler than they are


def studio(scene: Scene) -> Place:
    """A plain backdrop with a soft disc and a floor: for things that belong nowhere in particular."""
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    if scene.backdrop:
        return _plain(scene, scene.backdrop)
    if p.style.outline and scene.time == "day":  # a sticker is alone on its sheet
        return _plain(scene, p.style.ground)
    if p.style.mode == "line":  # a floor and a disc would be lines behind the lines of the things
        return _plain(scene, p.style.ground)
    a = rng.choice(scene.palette.accents)
    night = scene.time == "night"
    wall = mix(a, scene.palette.paper if not night else "#1c2050", 0.7)
    if p.style.outline and not night:  # of a sticker the sheet is all that differs
        wall = p.style.ground
    p.area(band(scene, -2, h + 2), lighter(wall, 0.04), darker(wall, 0.03), layer="sky")
    r = min(w, h) * 0.39
    disc = mix(a, scene.palette.paper if not night else "#2f3a7a", 0.42)
    if p.style.outline and not night:
        r, disc = r * rng.uniform(0.82, 1.16), mix(wall, "#ffffff" if rng.random() < _PALER else a, 0.4)
    p.disc(w / 2, h * 0.48, r, lighter(disc, 0.05), disc)
    if night:
        stars(scene, 30, h * 0.6)
        moon(scene)
    elif scene.time in {"dawn", "dusk"} and "sun" not in scene.skip:
        sun(scene)
    ground = mix(wall, scene.palette.ink if night else a, 0.25)
    p.area(wave(scene, h * 0.76, h * 0.004, bumps=3), lighter(ground, 0.02), darker(ground, 0.04))
    return Place(
        ground=(h * 0.81, h * 0.92), sky=(h * 0.14, h * 0.6), shadow=darker(ground, 0.16), behind=disc, figure_light=0
    )


def _plain(scene: Scene, ground: str) -> Place:
    """Nothing but a colour, or not even that."""
    w, h = scene.width, scene.height
    if ground != "transparent":
        scene.painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), ground, layer="sky")
    behind = "#ffffff" if ground == "transparent" else ground
    shadow = darker(behind, 0.1) if to_oklch(behind).lightness > _DARK else lighter(behind, 0.06)
    low = (h * 0.83, h * 0.93) if scene.painter.style.name != "blueprint" else (h * 0.78, h * 0.84)
    return Place(ground=low, sky=(h * 0.1, h * 0.6), shadow=shadow, behind=behind, figure_light=0)
