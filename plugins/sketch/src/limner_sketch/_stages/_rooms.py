"""Rooms that people visit: library, classroom, office, stage, restaurant, shop."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Place, Scene, band, joined
from limner_sketch._stages._indoors import LINE, dim, panes, rect, shell, shelves


def library(scene: Scene) -> Place:
    """Walls of books, a tall window, a carpet."""
    p, w, h = scene.painter, scene.width, scene.height
    place = shell(scene, mix(scene.palette.wall, "#c9a77a", 0.3), scene.palette.floor)
    foot = h * (LINE + 0.005)
    for x, width in ((0.015, 0.2), (0.225, 0.2), (0.575, 0.2), (0.785, 0.2)):
        shelves(scene, w * x, h * 0.07, w * width, foot, 4, books=True)
    panes(scene, w * 0.455, h * 0.14, w * 0.09, h * 0.36)
    p.oval(
        w / 2, h * 0.87, w * 0.4, h * 0.08, dim(scene, mix(scene.palette.accents[0], "#7a3b3b", 0.4)), layer="scenery"
    )
    p.oval(w / 2, h * 0.87, w * 0.36, h * 0.065, dim(scene, mix(scene.palette.accents[0], "#c98a6a", 0.5)))
    return place


def classroom(scene: Scene) -> Place:
    """A board with sums on it, a clock, letters on the wall."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(scene, mix(scene.palette.wall, "#f6eccf", 0.5), scene.palette.floor)
    if not scene.skip & {"blackboard", "whiteboard"}:
        p.area(rect(w * 0.2, h * 0.12, w * 0.6, h * 0.42, 8 * u), "#a8784f", "#8b5f3c")
        p.area(rect(w * 0.215, h * 0.14, w * 0.57, h * 0.38), dim(scene, "#3d7a63"), dim(scene, "#2f6653"))
        chalk: list[Path] = []
        for x, y, length in (
            (0.25, 0.2, 0.12),
            (0.25, 0.26, 0.08),
            (0.25, 0.32, 0.1),
            (0.6, 0.42, 0.13),
            (0.6, 0.47, 0.09),
        ):
            chalk.append((("M", w * x, h * y), ("L", w * (x + length), h * y)))
        sums = ((0.62, 0.2, "+"), (0.69, 0.2, "="), (0.5, 0.3, "o"), (0.42, 0.42, "t"))
        for x, y, sign in sums:
            a, b, r = w * x, h * y, 16 * u
            if sign == "+":
                chalk += [(("M", a - r, b), ("L", a + r, b)), (("M", a, b - r), ("L", a, b + r))]
            elif sign == "=":
                chalk += [
                    (("M", a - r, b - 6 * u), ("L", a + r, b - 6 * u)),
                    (("M", a - r, b + 6 * u), ("L", a + r, b + 6 * u)),
                ]
            elif sign == "o":
                chalk.append(geometry.ellipse(a, b, 1.6 * r, 1.6 * r))
            else:
                chalk.append(geometry.polygon([(a - 1.6 * r, b + r), (a, b - 1.4 * r), (a + 1.6 * r, b + r)]))
        p.stroke(joined(*chalk), "#f3f6ee", 5 * u, opacity=0.85)
        p.area(rect(w * 0.2, h * 0.53, w * 0.6, h * 0.018, 4 * u), "#b98a5c")
    if "clock" not in scene.skip:
        p.disc(w * 0.9, h * 0.16, 44 * u, "#4a4a5e")
        p.disc(w * 0.9, h * 0.16, 36 * u, "#fffdf6")
        hands = [
            (("M", w * 0.9, h * 0.16), ("L", w * 0.9, h * 0.16 - 26 * u)),
            (("M", w * 0.9, h * 0.16), ("L", w * 0.9 + 18 * u, h * 0.16 + 8 * u)),
        ]
        p.stroke(joined(*hands), "#4a4a5e", 5 * u)
    for i, colour in enumerate(scene.palette.accents):
        p.area(
            rect(w * 0.035 + (i % 2) * 80 * u, h * (0.12 + 0.11 * (i // 2)), 66 * u, 78 * u, 6 * u),
            dim(scene, mix(colour, "#ffffff", 0.35)),
        )
    panes(scene, w * 0.85, h * 0.3, w * 0.11, h * 0.24)
    return place


def office(scene: Scene) -> Place:
    """Large windows on the city, a chart, a plant."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(scene, mix(scene.palette.wall, "#e8ebf0", 0.6), mix(scene.palette.rock, "#c9ccd6", 0.5), boards=False)
    x, y, ww, hh = w * 0.06, h * 0.1, w * 0.52, h * 0.4
    p.area(rect(x - 8 * u, y - 8 * u, ww + 16 * u, hh + 16 * u, 4 * u), "#f7f8fb", "#dfe3ea")
    p.area(rect(x, y, ww, hh), *scene.palette.sky(scene.time))
    far = scene.material(mix(scene.palette.rock, scene.palette.accents[2], 0.3), 0.5)
    towers = [
        rect(x + ww * k, y + hh * (1 - t), ww * 0.1, hh * t)
        for k, t in ((0.02, 0.5), (0.14, 0.7), (0.27, 0.4), (0.4, 0.6), (0.55, 0.8), (0.68, 0.45), (0.82, 0.62))
    ]
    p.area(joined(*towers), far)
    bars = [(("M", x + ww * k, y), ("L", x + ww * k, y + hh)) for k in (0.333, 0.667)]
    p.stroke(joined(*bars), "#f7f8fb", 9 * u, layer="scenery")
    if not scene.skip & {"whiteboard", "blackboard"}:
        p.area(rect(w * 0.66, h * 0.13, w * 0.27, h * 0.27, 6 * u), "#c9ced8")
        p.area(rect(w * 0.672, h * 0.145, w * 0.246, h * 0.24), "#fdfdfb")
        columns = [
            rect(w * (0.69 + 0.034 * i), h * (0.36 - t), w * 0.022, h * t)
            for i, t in enumerate((0.06, 0.09, 0.07, 0.13, 0.16))
        ]
        p.area(joined(*columns), scene.palette.accents[2])
        p.stroke(
            geometry.curve(
                [(w * 0.69, h * 0.27), (w * 0.75, h * 0.22), (w * 0.8, h * 0.24), (w * 0.88, h * 0.17)], closed=False
            ),
            scene.palette.accents[0],
            5 * u,
        )
    _plant(scene, w * 0.93, h * (LINE + 0.03), h * 0.24)
    if "desk" not in scene.skip:
        _desk(scene, w * 0.06, h * 0.56)
    return place


def _desk(scene: Scene, x: float, y: float) -> None:
    """Paint a desk with a monitor before the wall."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    wood = dim(scene, mix(scene.palette.floor, "#b98a5c", 0.5))
    p.area(rect(x + w * 0.1, y - h * 0.15, w * 0.13, h * 0.11, 6 * u), "#3d4357")
    p.area(rect(x + w * 0.107, y - h * 0.14, w * 0.116, h * 0.09), dim(scene, "#a9d6ea"))
    p.area(rect(x + w * 0.155, y - h * 0.04, w * 0.02, h * 0.04), "#3d4357")
    p.area(rect(x + w * 0.28, y - h * 0.05, w * 0.03, h * 0.05, 4 * u), dim(scene, scene.palette.accents[0]))
    p.area(rect(x, y, w * 0.36, h * 0.026, 5 * u), lighter(wood, 0.05), wood)
    p.area(
        joined(
            rect(x + w * 0.015, y + h * 0.026, w * 0.018, h * 0.2),
            rect(x + w * 0.24, y + h * 0.026, w * 0.1, h * 0.18),
        ),
        darker(wood, 0.05),
        darker(wood, 0.09),
    )
    p.stroke(
        joined(*((("M", x + w * 0.27, y + h * k), ("L", x + w * 0.31, y + h * k)) for k in (0.06, 0.11, 0.16))),
        lighter(wood, 0.12),
        5 * u,
    )


def _plant(scene: Scene, x: float, y: float, tall: float) -> None:
    """Paint a plant in a pot."""
    p = scene.painter
    leaf = dim(scene, scene.palette.leaf)
    leaves: list[Path] = []
    for dx, top in ((-0.34, 0.78), (-0.16, 1.0), (0.04, 0.92), (0.24, 1.04), (0.4, 0.74)):
        tip = (x + dx * tall, y - top * tall)
        leaves.append(
            geometry.curve(
                [
                    (x, y - 0.3 * tall),
                    (x + dx * tall * 0.3 - tall * 0.06, y - 0.62 * tall),
                    tip,
                    (x + dx * tall * 0.6 + tall * 0.06, y - 0.6 * tall),
                ]
            )
        )
    p.area(joined(*leaves), lighter(leaf, 0.03), darker(leaf, 0.05))
    pot = dim(scene, "#c9744f")
    p.area(
        geometry.polygon(
            [
                (x - 0.17 * tall, y - 0.32 * tall),
                (x + 0.17 * tall, y - 0.32 * tall),
                (x + 0.12 * tall, y),
                (x - 0.12 * tall, y),
            ]
        ),
        lighter(pot, 0.03),
        darker(pot, 0.05),
    )


def stage(scene: Scene) -> Place:
    """Curtains, beams of light, a wooden stage."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    line = h * 0.72
    dark = mix(scene.palette.ink, scene.palette.accents[4], 0.3)
    p.area(band(scene, -2, line + 2), darker(dark, 0.08), lighter(dark, 0.02))
    for x, tone in ((0.28, scene.palette.accents[1]), (0.72, scene.palette.accents[3])):
        beam = geometry.polygon(
            [
                (w * x - 22 * u, -2),
                (w * x + 22 * u, -2),
                (w * (0.5 + (0.5 - x) * 0.4) + w * 0.15, h * 0.9),
                (w * (0.5 + (0.5 - x) * 0.4) - w * 0.15, h * 0.9),
            ]
        )
        p.veil(beam, [(0, mix(tone, "#ffffff", 0.6), 0.5), (1, mix(tone, "#ffffff", 0.6), 0.06)])
    p.glow(w / 2, h * 0.42, h * 0.44, "#fff1c9", 0.3)
    wood = mix(scene.palette.floor, "#8a5a3a", 0.4)
    p.area(band(scene, line, h + 2), lighter(wood, 0.06), darker(wood, 0.05))
    lines: list[Path] = [
        (("M", w / 2 + (w * i / 10 - w / 2) * 0.92, line + 4 * u), ("L", w / 2 + (w * i / 10 - w / 2) * 1.5, h))
        for i in range(11)
    ]
    p.stroke(joined(*lines), darker(wood, 0.08), 2.4 * u, opacity=0.55)
    red = "#b8323f"
    for side in (0, 1):
        d, sx = (1, -4) if not side else (-1, w + 4)
        folds: list[Path] = []
        cloth: Path = (
            ("M", sx, -2),
            ("L", sx + d * w * 0.2, -2),
            ("C", sx + d * w * 0.19, h * 0.4, sx + d * w * 0.14, h * 0.62, sx + d * w * 0.11, line + h * 0.08),
            ("L", sx, line + h * 0.08),
            ("Z",),
        )
        p.area(cloth, lighter(red, 0.03), darker(red, 0.07))
        folds += [
            (
                ("M", sx + d * w * k, 0),
                ("C", sx + d * w * k, h * 0.4, sx + d * w * k * 0.8, h * 0.6, sx + d * w * k * 0.62, line + h * 0.07),
            )
            for k in (0.05, 0.1, 0.15)
        ]
        p.stroke(joined(*folds), darker(red, 0.1), 7 * u, opacity=0.7)
    swags = [geometry.ellipse(w * (i + 0.5) / 6, h * 0.05, w / 11, h * 0.085) for i in range(6)]
    p.area(joined(*swags), lighter(red, 0.02), darker(red, 0.05))
    p.area(band(scene, -2, h * 0.06), lighter(red, 0.03), red)
    p.stroke((("M", 0, h * 0.06), ("L", w, h * 0.06)), "#e8b64a", 7 * u, layer="scenery")
    return Place(
        ground=(line + h * 0.07, h * 0.93),
        sky=(h * 0.14, h * 0.5),
        shadow=darker(wood, 0.2),
        behind=dark,
        figure_light=0,
    )


def restaurant(scene: Scene) -> Place:
    """A café: hanging lamps, a board with the menu, a counter with bottles."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(scene, mix(scene.palette.wall, "#e9c9a0", 0.35), mix(scene.palette.floor, "#7a4f38", 0.35))
    p.area(rect(w * 0.3, h * 0.12, w * 0.26, h * 0.24, 6 * u), "#8b5f3c")
    p.area(rect(w * 0.312, h * 0.135, w * 0.236, h * 0.21), dim(scene, "#36413f"))
    lines = [
        (("M", w * 0.335, h * k), ("L", w * (0.335 + length), h * k))
        for k, length in ((0.18, 0.1), (0.22, 0.15), (0.255, 0.12), (0.29, 0.16), (0.32, 0.09))
    ]
    p.stroke(joined(*lines), "#f3efe2", 5 * u, opacity=0.85)
    shelves(scene, w * 0.64, h * 0.1, w * 0.3, h * 0.44, 3, books=False)
    panes(scene, w * 0.05, h * 0.14, w * 0.18, h * 0.34)
    bar = dim(scene, "#8a5a3c")
    p.area(rect(w * 0.6, h * 0.53, w * 0.42, h * 0.185, 4 * u), lighter(bar, 0.02), darker(bar, 0.04))
    p.area(rect(w * 0.585, h * 0.51, w * 0.44, h * 0.03, 6 * u), lighter(bar, 0.12), lighter(bar, 0.07))
    for x in (0.2, 0.46, 0.74):
        p.stroke((("M", w * x, -2), ("L", w * x, h * 0.06)), "#4a3d3a", 4 * u)
        p.area(
            geometry.polygon(
                [
                    (w * x - 14 * u, h * 0.06),
                    (w * x + 14 * u, h * 0.06),
                    (w * x + 44 * u, h * 0.105),
                    (w * x - 44 * u, h * 0.105),
                ]
            ),
            dim(scene, scene.palette.accents[0]),
        )
        p.glow(w * x, h * 0.12, 120 * u, "#ffe7a8", 0.5)
    return place


def shop(scene: Scene) -> Place:
    """Shelves full of goods, an awning, a counter."""
    p, w, h, _u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(
        scene,
        mix(scene.palette.wall, "#fff6e6", 0.4),
        mix(scene.palette.floor, "#e6d3b8", 0.4),
        tiles=True,
        boards=False,
    )
    for x in (0.03, 0.355, 0.68):
        shelves(scene, w * x, h * 0.2, w * 0.29, h * (LINE - 0.01), 3, books=False)
    stripes = [rect(w * i / 12, -2, w / 24 + 1, h * 0.11, 0) for i in range(13)]
    tips = [geometry.ellipse(w * (i + 0.5) / 24, h * 0.11, w / 48, h * 0.025) for i in range(24)]
    tint = dim(scene, scene.palette.accents[0])
    p.area(band(scene, -2, h * 0.11), dim(scene, "#fff8ec"))
    p.area(joined(*tips[1::2]), dim(scene, "#fff8ec"))
    p.area(joined(*stripes, *tips[::2]), tint, darker(tint, 0.04))
    return place


__all__ = ["classroom", "library", "office", "restaurant", "shop", "stage"]
