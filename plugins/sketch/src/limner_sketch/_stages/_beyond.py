"""Settings off the ground: the sky, space, the moon."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Affine, Path
from limner_sketch._stages._base import Place, Scene, band, scattered, wave
from limner_sketch._stages._sky import birds, cloud, sky, stars


def heaven(scene: Scene) -> Place:
    """High in the sky, with clouds below."""
    sky(scene, bottom=scene.height + 2)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    if scene.time == "day":
        birds(scene, 4)
    tops = scene.palette.sky(scene.time)
    white = {
        "day": "#ffffff",
        "dawn": "#ffeee6",
        "dusk": mix(tops[1], "#ffdcc0", 0.5),
        "night": mix(tops[1], tops[2], 0.6),
    }[scene.time]
    for y, tone in ((0.9, mix(white, tops[1], 0.3)), (1.0, white)):
        for i in range(6):
            x = w * (i + rng.uniform(0.1, 0.9)) / 6
            lumps = tuple(rng.uniform(0.4, 0.9) for _ in range(3))
            p.area(
                cloud(x, h * y + 26, w * rng.uniform(0.26, 0.36), flat=0.3, lumps=lumps), tone, mix(tone, tops[1], 0.25)
            )
    return Place(ground=(h * 0.84, h * 0.92), sky=(h * 0.18, h * 0.72), shadow=mix(white, tops[0], 0.4), behind=tops[1])


def deep_space(scene: Scene) -> None:
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    night = scene.palette.night
    p.area(
        band(scene, -2, h + 2),
        mix(night[0], "#05030f", 0.35),
        night[0],
        mix(night[1], scene.palette.accents[4], 0.25),
        layer="sky",
    )
    for accent in (scene.palette.accents[3], scene.palette.accents[2], scene.palette.accents[4]):
        p.glow(w * rng.uniform(0.05, 0.95), h * rng.uniform(0.1, 0.9), h * rng.uniform(0.35, 0.55), accent, 0.3)
    stars(scene, 80, h)


def _planet(scene: Scene, x: float, y: float, r: float, colour: str, *, ring: bool) -> None:
    p = scene.painter
    wide, flat = r * 1.75, r * 0.42
    k = geometry.KAPPA
    tilt, gold = Affine.turn(-18, about=(x, y)), mix(colour, "#ffe9c4", 0.65)
    if ring:  # the upper half lies behind the planet
        upper: Path = (("M", x - wide, y), ("C", x - wide, y - flat * k, x - wide * k, y - flat, x, y - flat), ("C", x + wide * k, y - flat, x + wide, y - flat * k, x + wide, y))  # fmt: skip
        p.stroke(tilt.path(upper), darker(gold, 0.12), r * 0.13, layer="scenery")
    p.disc(x, y, r, lighter(colour, 0.1), darker(colour, 0.08))
    for k, size in ((-0.4, 0.16), (0.05, 0.12), (0.42, 0.14)):
        half = (1 - k * k) ** 0.5 * r
        p.area(
            geometry.rectangle(x - half * 0.96, y + k * r - size * r / 2, half * 1.92, size * r, size * r / 2),
            darker(colour, 0.05),
            layer="texture",
            opacity=0.6,
        )
    if ring:
        lower: Path = (("M", x - wide, y), ("C", x - wide, y + flat * k, x - wide * k, y + flat, x, y + flat), ("C", x + wide * k, y + flat, x + wide, y + flat * k, x + wide, y))  # fmt: skip
        p.stroke(tilt.path(lower), gold, r * 0.13, layer="scenery")


def space(scene: Scene) -> Place:
    """Stars, nebulae and planets."""
    deep_space(scene)
    rng, w, h = scene.rng, scene.width, scene.height
    accents = scene.palette.accents
    if "planet" not in scene.skip:
        side = 1 if scene.sun[0] < 0.5 else -1
        _planet(
            scene,
            w * (0.5 + side * 0.36),
            h * rng.uniform(0.18, 0.26),
            h * 0.1,
            accents[rng.choice((0, 1, 3))],
            ring=True,
        )
        _planet(scene, w * (0.5 - side * 0.38), h * rng.uniform(0.66, 0.82), h * 0.052, accents[2], ring=False)
    return Place(
        ground=(h * 0.7, h * 0.86),
        sky=(h * 0.2, h * 0.78),
        shadow="#0b0720",
        behind=scene.palette.night[0],
        figure_light=0.0,
    )


def moon_surface(scene: Scene) -> Place:
    """Grey dust with craters under a black sky, the earth far away; of another planet, ground of its own colour."""
    if scene.backdrop and scene.backdrop != "transparent":
        return _planet_surface(scene, scene.backdrop)
    deep_space(scene)
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    x, y, r = w * (0.78 if scene.sun[0] > 0.5 else 0.2), h * 0.24, h * 0.1
    if "earth" not in scene.skip:  # else it is a thing of its own
        p.glow(x, y, r * 2.2, "#9fd0ff", 0.4)
        p.disc(x, y, r, "#6cb8ee", "#2f6fc4")
        land = [
            (x - r * 0.6, y - r * 0.2),
            (x - r * 0.1, y - r * 0.55),
            (x + r * 0.25, y - r * 0.1),
            (x - r * 0.05, y + r * 0.35),
            (x - r * 0.5, y + r * 0.2),
        ]
        p.area(geometry.curve(land), "#7cc47a", layer="texture")
    dust = mix("#c9c6d6", scene.palette.night[1], 0.12)
    p.area(wave(scene, h * 0.66, h * 0.03, bumps=3), mix(dust, scene.palette.night[0], 0.3), dust)
    p.area(wave(scene, h * 0.74, h * 0.02, bumps=3), lighter(dust, 0.05), darker(dust, 0.08))
    for cx, cy in scattered(rng, 9, 0, w, h * 0.76, h * 0.97):
        s = (16 + 46 * (cy / h - 0.74) * 4) * p.unit
        p.oval(cx, cy, s * 1.5, s * 0.46, darker(dust, 0.1), layer="texture")
        p.oval(cx + s * 0.1, cy + s * 0.1, s * 1.3, s * 0.32, darker(dust, 0.05), layer="texture")
    return Place(
        ground=(h * 0.78, h * 0.93), sky=(h * 0.12, h * 0.5), shadow=darker(dust, 0.24), behind=dust, figure_light=0.0
    )


def _planet_surface(scene: Scene, colour: str) -> Place:
    """The ground of a planet in its colour, with rocks and craters, under a hazy sky with two moons."""
    p, rng, w, h = scene.painter, scene.rng, scene.width, scene.height
    night, day = scene.palette.night[0], scene.time != "night"
    haze = mix(lighter(colour, 0.22), "#ffffff", 0.25)
    top = mix(night, darker(colour, 0.1), 0.3)
    p.area(band(scene, -2, h * 0.72), top, mix(top, haze, 0.4), haze if day else mix(top, haze, 0.55), layer="sky")
    stars(scene, 46, h * 0.4)
    side = 1 if scene.sun[0] > 0.5 else -1
    for dx, y, r in ((0.3, 0.19, 0.06), (0.19, 0.31, 0.026)):
        p.disc(w * (0.5 + side * dx), h * y, h * r, lighter(haze, 0.06), mix(haze, top, 0.3))
    ground = lighter(colour, 0.03)
    far = mix(ground, haze, 0.5)
    for middle, wide, tall in ((0.14, 0.2, 0.17), (0.42, 0.13, 0.09), (0.83, 0.24, 0.2)):
        x = middle + rng.uniform(-0.04, 0.04)
        rock = [(x - wide, 0.7), (x - 0.55 * wide, 0.7 - 0.85 * tall), (x - 0.2 * wide, 0.7 - tall), (x + 0.3 * wide, 0.7 - 0.92 * tall), (x + 0.62 * wide, 0.7 - 0.5 * tall), (x + wide, 0.7)]  # fmt: skip
        p.area(geometry.curve([(w * a, h * b) for a, b in rock], tension=0.4), mix(far, haze, 0.25), far)
    p.area(wave(scene, h * 0.66, h * 0.025, bumps=3), mix(far, ground, 0.4), mix(far, ground, 0.7))
    p.area(wave(scene, h * 0.73, h * 0.02, bumps=3), ground, darker(ground, 0.08))
    for cx, cy in scattered(rng, 7, 0, w, h * 0.78, h * 0.97):
        s = (14 + 40 * (cy / h - 0.74) * 4) * p.unit
        p.oval(cx, cy, s * 1.5, s * 0.42, darker(ground, 0.09), layer="texture")
        p.oval(cx + s * 0.1, cy + s * 0.1, s * 1.3, s * 0.3, darker(ground, 0.05), layer="texture")
    for cx, cy in scattered(rng, 6, 0, w, h * 0.77, h * 0.98):
        s = (8 + 26 * (cy / h - 0.74) * 4) * p.unit
        stone = [(cx - s, cy), (cx - 0.7 * s, cy - 0.7 * s), (cx + 0.1 * s, cy - s), (cx + 0.9 * s, cy - 0.5 * s), (cx + s, cy)]  # fmt: skip
        p.area(geometry.polygon(stone), darker(ground, 0.06), darker(ground, 0.14), layer="scenery")
    return Place(
        ground=(h * 0.78, h * 0.93),
        sky=(h * 0.12, h * 0.5),
        shadow=darker(ground, 0.24),
        behind=ground,
        figure_light=0.0,
    )
