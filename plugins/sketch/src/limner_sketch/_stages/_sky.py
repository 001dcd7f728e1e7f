"""Sky: gradient, sun and moon, stars, clouds, birds, rain and snow."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._colour import from_oklch, lighter, mix, to_oklch
from limner_sketch._dress import dressed
from limner_sketch._geometry import Affine, Path, Segment
from limner_sketch._painter import Placed
from limner_sketch._stages._base import Scene, band, dot, joined, scattered


def sky(scene: Scene, *, bottom: float | None = None) -> None:
    """Paint the sky with all that is in it."""
    low = scene.horizon + scene.height * 0.08 if bottom is None else bottom
    if scene.painter.style.sky:
        from limner_sketch._stages._styled import painted_sky  # few styles have a sky of their own

        painted_sky(scene, low)
        _summit(scene)
        return
    colours = list(scene.palette.sky(scene.time))
    if scene.weather in {"rain", "storm", "fog"}:
        grey = {"rain": 0.5, "storm": 0.62, "fog": 0.45}[scene.weather]
        colours = [
            mix(c, from_oklch(to_oklch(c).lightness * (0.86 if scene.weather != "fog" else 1), 0.02, 245), grey)
            for c in colours
        ]
    scene.painter.area(band(scene, -2, low), *colours, layer="sky")
    if scene.time == "night":
        _night_sky(scene, low)
    elif not scene.skip & {"sun"} and scene.weather not in {"rain", "storm", "fog", "snow"}:
        sun(scene)
    if scene.weather != "fog" and "cloud" not in scene.without:
        clouds(scene)
    _summit(scene)


def _summit(scene: Scene) -> None:
    """Stand a mountain that has a name behind the land, as wide as the picture or nearly as high as its sky."""
    figure = scene.summit
    if figure is None:
        return
    box = figure.box
    size = min(1.12 * scene.width / box.width, 0.8 * scene.horizon / box.height)
    by = Affine.scale(size).then(Affine.move(scene.width * 0.5, scene.horizon + 0.05 * scene.height))
    colours = dressed(figure, None, light=scene.light, share=0.55)
    hazy = {role: mix(colour, scene.light.haze, 0.16) for role, colour in colours.items()}
    scene.painter.document.open(figure.noun)
    scene.painter.figure(Placed(figure, by, hazy, figure.noun))
    scene.painter.document.close()


def _night_sky(scene: Scene, low: float) -> None:
    """Paint stars, what shines between them, and the moon."""
    if scene.weather not in {"rain", "storm", "fog"} and "star" not in scene.without:
        stars(scene, 46 if scene.weather != "stars" else 90, low * 0.86)
        if scene.weather == "stars":
            _milky_way(scene, low)
        elif scene.weather == "aurora":
            _aurora(scene, low)
    if not scene.skip & {"moon", "crescent moon"} and scene.weather != "storm":
        moon(scene)


_RINGED = 0.4  # as many suns have rings of light around them


def stars(scene: Scene, count: int, bottom: float, *, top: float = 0) -> None:
    """Scatter stars, few of them large."""
    p, rng, u = scene.painter, scene.rng, scene.painter.unit
    small: list[Path] = []
    for i, (x, y) in enumerate(scattered(rng, count, 0, scene.width, top, bottom)):
        size = rng.choice((1.3, 1.3, 1.8, 1.8, 2.4)) * u
        if i % 11 == 5:
            size *= 3.4
            small.append(_spark(x, y, size))
        else:
            small.append(geometry.polygon([(x, y - size * 1.2), (x + size, y), (x, y + size * 1.2), (x - size, y)]))
    half = len(small) // 2
    p.area(joined(*small[:half]), "#ffffff", layer="texture", opacity=0.9)
    p.area(joined(*small[half:]), "#ffe9c4", layer="texture", opacity=0.7)


def _spark(x: float, y: float, r: float) -> Path:
    k = r * 0.16
    out: list[Segment] = [("M", x, y - r)]
    for i in range(4):
        a, b = math.tau * i / 4 - math.pi / 4, math.tau * (i + 1) / 4 - math.pi / 2
        out.append(("L", x + k * math.cos(a), y + k * math.sin(a)))
        out.append(("L", x + r * math.cos(b), y + r * math.sin(b)))
    return (*out, ("Z",))


def _milky_way(scene: Scene, low: float) -> None:
    w, rng = scene.width, scene.rng
    for i in range(5):
        x, y = w * (0.1 + 0.2 * i), low * (0.62 - 0.11 * i + rng.uniform(-0.03, 0.03))
        scene.painter.glow(x, y, w * 0.19, "#b9a8f5", 0.26)


def _aurora(scene: Scene, low: float) -> None:
    """Paint curtains of green and violet light."""
    p, w, rng = scene.painter, scene.width, scene.rng
    for k, colour in enumerate(("#57e6a0", "#7ef0c8", "#a98bf5")):
        foot = low * (0.62 - 0.12 * k)
        line = [
            (w * (i / 6), foot + low * 0.09 * math.sin(i * 1.5 + k * 1.9 + rng.uniform(-0.4, 0.4)))
            for i in range(-1, 8)
        ]
        top = [(x + w * 0.05, y - low * (0.3 + 0.05 * k)) for x, y in reversed(line)]
        lower = geometry.curve(line, closed=False)
        upper = geometry.curve(top, closed=False)
        p.area(
            (*lower, ("L", *top[0]), *upper[1:], ("Z",)),
            mix(colour, scene.palette.sky("night")[0], 0.75),
            colour,
            layer="texture",
            opacity=0.55,
        )


def sun(scene: Scene) -> None:
    """Paint the sun: high and small by day, large and low at the ends of the day."""
    p = scene.painter
    low = scene.time in {"dawn", "dusk"}
    r = min(scene.width, scene.height) * (0.105 if low else 0.068)
    x = scene.width * scene.sun[0]
    y = scene.horizon - r * 0.75 if low else scene.height * scene.sun[1]
    glow = {"dawn": "#fff0c9", "dusk": "#ffd08a"}.get(scene.time, "#fff3c4")
    p.glow(x, y, r * (5.2 if low else 4.4), glow, 0.75)
    disc = {"dawn": ("#fff3cf", "#ffdf9a"), "dusk": ("#fff0b5", "#ffab5e")}.get(scene.time, ("#fff0a8", "#ffd34f"))
    if not low and scene.rng.random() < _RINGED:
        for k in (1.9, 1.45):
            p.disc(x, y, r * k, "#ffffff", layer="light", opacity=0.26)
    p.disc(x, y, r, *disc)


def moon(scene: Scene) -> None:
    """Paint a full or a crescent moon."""
    p, rng = scene.painter, scene.rng
    r = min(scene.width, scene.height) * 0.07
    x, y = scene.width * scene.sun[0], scene.height * max(0.13, scene.sun[1])
    p.glow(x, y, r * 4.6, "#dfe6ff", 0.5)
    if rng.random() < 0.3:
        p.area(crescent(x, y, r), "#fff4d6")
        return
    p.disc(x, y, r, "#fffbe9", "#f2e3b8")
    for dx, dy, k in ((-0.34, -0.22, 0.2), (0.28, 0.12, 0.26), (-0.12, 0.46, 0.15), (0.3, -0.42, 0.11)):
        p.oval(x + dx * r, y + dy * r, k * r, k * r * 0.92, "#e6d3a2", opacity=0.75)


def crescent(x: float, y: float, r: float) -> Path:
    """Return a crescent open to the upper left."""
    k = geometry.KAPPA
    return (
        ("M", x - r * 0.1, y - r),
        ("C", x - r * (0.1 + k * 0.1) + r * 0.6, y - r, x + r, y - r * k, x + r, y + r * 0.06),
        ("C", x + r, y + r * 0.6, x + r * 0.55, y + r, x, y + r),
        ("C", x - r * 0.44, y + r, x - r * 0.8, y + r * 0.8, x - r * 0.92, y + r * 0.42),
        ("C", x - r * 0.1, y + r * 0.72, x + r * 0.62, y - r * 0.1, x - r * 0.1, y - r),
        ("Z",),
    )


def cloud(x: float, y: float, width: float, *, flat: float = 0.3, lumps: tuple[float, ...] = (0.5, 0.9, 0.6)) -> Path:
    """Return a cloud with a flat base, its lower middle at (x, y), as one outline of overlapping rounds."""
    h = width * flat
    parts = [geometry.rectangle(x - width / 2, y - h * 0.62, width, h * 0.62, h)]
    for i, lump in enumerate(lumps):
        r = h * (0.42 + 0.42 * lump) * (1 if 0 < i < len(lumps) - 1 else 0.8)
        cx = x - width / 2 + width * (0.2 + 0.6 * i / max(1, len(lumps) - 1))
        parts.append(geometry.ellipse(cx, y - h * 0.5 - r * 0.25, r * 1.1, r))
    return joined(*parts)


def _streaks(x: float, y: float, width: float, rng: Random) -> Path:
    """Return a cloud that the wind drew out: flat lenses, one upon the other."""
    thick = 0.028 * width
    lenses = [(0.0, 1.2), (rng.uniform(-0.3, 0.3), rng.uniform(0.6, 0.8)), (rng.uniform(-0.4, 0.4), rng.uniform(0.3, 0.5))]  # fmt: skip
    return joined(
        *(
            geometry.ellipse(x + dx * width, y - k * 2.3 * thick, share * width / 2, thick * (1 - 0.2 * k))
            for k, (dx, share) in enumerate(lenses)
        )
    )


def clouds(scene: Scene) -> None:
    """Paint some clouds in the colour of the light."""
    p, rng = scene.painter, scene.rng
    count = {"clouds": 6, "rain": 6, "storm": 7, "clear": 1, "stars": 0, "wind": 4}.get(scene.weather or "", 3)
    if scene.time == "night" and scene.weather not in {"rain", "storm", "clouds"}:
        count = min(count, 2)
    tops = scene.palette.sky(scene.time)
    light = {
        "day": "#ffffff",
        "dawn": "#fff1ea",
        "dusk": mix(tops[1], "#ffe1c4", 0.5),
        "night": mix(tops[1], tops[2], 0.45),
    }[scene.time]
    if scene.weather in {"rain", "storm"}:
        light = mix(light, "#6d7788", 0.55 if scene.weather == "rain" else 0.75)
    plain = scene.weather not in {"rain", "storm", "clouds"}
    drawn_out = scene.time in {"dawn", "dusk"}
    form = rng.choice(("rounds", "heaps", "streaks" if drawn_out else "rounds")) if plain else "rounds"
    for i in range(count):
        share = (i + 0.5 + rng.uniform(-0.3, 0.3)) / count
        width = scene.width * rng.uniform(0.12, 0.24) * (1.5 if scene.weather in {"rain", "storm", "clouds"} else 1)
        x, y = (
            scene.width * share,
            scene.horizon * ((0.18, 0.46, 0.3, 0.56, 0.24, 0.4, 0.5)[i % 7] + rng.uniform(-0.05, 0.05)),
        )
        near = abs(x / scene.width - scene.sun[0]) < 0.19
        if near and scene.weather not in {"clouds", "rain", "storm"}:
            x = scene.width * (scene.sun[0] + (0.24 + 0.1 * i) * (1 if scene.sun[0] < 0.5 else -1))
        shade = mix(light, tops[1], 0.32)
        opacity = 0.92 if scene.time == "day" else 0.75
        if form == "streaks":
            p.area(_streaks(x, y, width, rng), light, shade, opacity=0.86 * opacity)
            continue
        rounds = rng.choice((3, 4, 5) if form == "heaps" else (3, 3, 4))
        peak, flat = rng.randrange(rounds), rng.uniform(0.24, 0.3) if form == "heaps" else rng.uniform(0.17, 0.22)
        lumps = tuple(rng.uniform(0.3, 0.7) + (0.6 if k == peak else 0.1) for k in range(rounds))
        p.area(cloud(x, y, width, lumps=lumps, flat=flat), light, shade, opacity=opacity)


def birds(scene: Scene, count: int = 3) -> None:
    """Paint far birds as small strokes."""
    if scene.without & {"bird", "seagull"}:
        return
    rng, u = scene.rng, scene.painter.unit
    x0, y0 = scene.width * rng.uniform(0.2, 0.75), scene.height * rng.uniform(0.14, 0.3)
    for i in range(count):
        x, y, s = x0 + i * 34 * u + rng.uniform(-8, 8), y0 + rng.uniform(-22, 22) * u, rng.uniform(8, 13) * u
        path = (
            ("M", x - s, y - s * 0.3),
            ("C", x - s * 0.5, y - s * 0.8, x - s * 0.1, y - s * 0.3, x, y),
            ("C", x + s * 0.1, y - s * 0.3, x + s * 0.5, y - s * 0.8, x + s, y - s * 0.3),
        )
        scene.painter.stroke(path, mix(scene.palette.ink, scene.light.haze, 0.25), 2.4 * u)


def falling(scene: Scene) -> None:
    """Paint what falls or drifts before everything: rain, snow, fog, a flash of lightning."""
    p, rng, u = scene.painter, scene.rng, scene.painter.unit
    w, h = scene.width, scene.height
    if scene.weather in {"rain", "storm"}:
        drops = [
            geometry.polygon([(x, y), (x - 9 * u, y + 34 * u)], closed=False)
            for x, y in scattered(rng, 64, 0, w, -20, h * 0.96)
        ]
        p.stroke(joined(*drops), "#dcebf7", 2.2 * u, opacity=0.6)
    elif scene.weather == "snow":
        flakes = scattered(rng, 70, 0, w, 0, h)
        for k, (size, opacity) in enumerate(((6.5, 0.95), (4.2, 0.8), (8.5, 0.6))):
            dots = [dot(x, y) for x, y in flakes[k::3]]
            p.stroke(joined(*dots), "#ffffff", size * u, opacity=opacity)
    elif scene.weather == "fog":
        pale = lighter(mix(scene.light.haze, "#ffffff", 0.35))
        for share, strength in ((0.44, 0.6), (0.6, 0.5), (0.78, 0.38)):
            y = h * share + rng.uniform(-20, 20) * u
            p.veil(band(scene, y, y + h * 0.17), [(0, pale, 0), (0.5, pale, strength), (1, pale, 0)])
    elif scene.weather == "wind":
        for _ in range(5):
            x, y, s = w * rng.uniform(0.05, 0.8), h * rng.uniform(0.12, 0.6), rng.uniform(70, 120) * u
            path = geometry.curve(
                [
                    (x, y),
                    (x + s, y - 6 * u),
                    (x + s * 1.5, y - 14 * u),
                    (x + s * 1.62, y - 32 * u),
                    (x + s * 1.45, y - 34 * u),
                ],
                closed=False,
            )
            p.stroke(path, "#ffffff", 3.4 * u, opacity=0.7)


def lightning(scene: Scene) -> None:
    """Paint a flash over the horizon."""
    u = scene.painter.unit
    x, y = scene.width * (1 - scene.sun[0]), scene.horizon * 0.3
    scene.painter.glow(x, y + 120 * u, 260 * u, "#fff6c8", 0.4)
    bolt = geometry.polygon(
        [
            (x, y),
            (x + 44 * u, y),
            (x + 22 * u, y + 88 * u),
            (x + 62 * u, y + 88 * u),
            (x - 14 * u, y + 234 * u),
            (x + 10 * u, y + 128 * u),
            (x - 26 * u, y + 128 * u),
        ]
    )
    scene.painter.area(bolt, "#fff3b0", "#ffd65a")
