"""Rooms in which something is done: kitchen, bathroom, workshop, gym, laboratory, hospital."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Place, Scene, band, joined
from limner_sketch._stages._indoors import LINE, dim, panes, rect, shell, shelves


def kitchen(scene: Scene) -> Place:
    """A kitchen to stand in: cupboards, a worktop, a tiled wall, a rail with pans."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(
        scene,
        mix(scene.palette.wall, "#fffaf0", 0.4),
        mix(scene.palette.floor, "#e0c9a8", 0.4),
        tiles=True,
        boards=False,
    )
    grid: list[Path] = [(("M", 0, h * k), ("L", w, h * k)) for k in (0.36, 0.41, 0.46)]
    grid += [(("M", w * k / 16, h * 0.32), ("L", w * k / 16, h * 0.5)) for k in range(1, 16)]
    p.stroke(joined(*grid), darker(dim(scene, scene.palette.wall), 0.05), 2.6 * u, opacity=0.7)
    front = dim(scene, mix(scene.palette.accents[2], "#e9eef0", 0.62))
    p.area(
        joined(
            rect(w * 0.02, h * 0.05, w * 0.26, h * 0.21, 6 * u), rect(w * 0.72, h * 0.05, w * 0.26, h * 0.21, 6 * u)
        ),
        lighter(front, 0.03),
        darker(front, 0.03),
    )
    p.stroke(
        joined(*((("M", w * k, h * 0.06), ("L", w * k, h * 0.25)) for k in (0.15, 0.85))), darker(front, 0.08), 4 * u
    )
    panes(scene, w * 0.38, h * 0.08, w * 0.24, h * 0.22)
    p.area(rect(-4, h * 0.5, w + 8, h * 0.03), dim(scene, "#b98a5c"), dim(scene, "#9c7045"))
    p.area(rect(-4, h * 0.53, w + 8, h * 0.165), lighter(front, 0.02), darker(front, 0.03))
    doors = [rect(w * k / 7 + 12 * u, h * 0.548, w / 7 - 24 * u, h * 0.125, 6 * u) for k in range(7)]
    p.stroke(joined(*doors), darker(front, 0.08), 4 * u)
    p.stroke(
        joined(
            *(
                (("M", w * (k + 0.5) / 7 - 20 * u, h * 0.57), ("L", w * (k + 0.5) / 7 + 20 * u, h * 0.57))
                for k in range(7)
            )
        ),
        dim(scene, "#8b7a68"),
        6 * u,
    )
    p.stroke((("M", w * 0.06, h * 0.33), ("L", w * 0.34, h * 0.33)), dim(scene, "#8f98a3"), 7 * u, layer="scenery")
    for x, tone, kind in ((0.09, "#5f6876", 0), (0.16, "#c9713f", 1), (0.23, "#5f6876", 1), (0.3, "#a8784f", 2)):
        a, b = w * x, h * 0.33
        if kind == 2:
            p.area(
                joined(rect(a - 5 * u, b, 10 * u, 60 * u, 4 * u), geometry.ellipse(a, b + 74 * u, 15 * u, 20 * u)),
                dim(scene, tone),
            )
        else:
            p.area(
                joined(
                    rect(a - 5 * u, b, 10 * u, 52 * u, 4 * u),
                    geometry.ellipse(a, b + 78 * u, (34 - 8 * kind) * u, (34 - 8 * kind) * u),
                ),
                dim(scene, tone),
            )
    pots = scene.palette.accents
    for i, x in enumerate((0.72, 0.79, 0.86, 0.93)):
        p.area(
            rect(w * x, h * 0.5 - (50 + 12 * (i % 2)) * u, 52 * u, (50 + 12 * (i % 2)) * u, 8 * u),
            dim(scene, mix(pots[i], "#fff3df", 0.3)),
        )
    return place


def bathroom(scene: Scene) -> Place:
    """Tiles, a mirror, a towel, a window of frosted glass."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    tint = mix(scene.palette.water, "#ffffff", 0.7)
    place = shell(scene, tint, mix(scene.palette.rock, "#e3e8ec", 0.7), tiles=True, boards=False)
    grid: list[Path] = [(("M", 0, h * k), ("L", w, h * k)) for k in (0.3, 0.38, 0.46, 0.54, 0.62)]
    grid += [(("M", w * k / 14.0, h * 0.3), ("L", w * k / 14.0, h * LINE)) for k in range(1, 14)]
    p.stroke(joined(*grid), dim(scene, "#ffffff"), 4 * u, opacity=0.8)
    p.area(band(scene, h * 0.285, h * 0.305), dim(scene, scene.palette.accents[2]))
    if "mirror" not in scene.skip:
        p.disc(w * 0.24, h * 0.27, 96 * u, "#ffffff", "#dfe5ea")
        p.disc(w * 0.24, h * 0.27, 82 * u, "#eaf6fb", "#c5e2ee")
    p.area(rect(w * 0.66, h * 0.08, w * 0.17, h * 0.17, 6 * u), "#ffffff", "#e2e8ec")
    p.area(rect(w * 0.672, h * 0.095, w * 0.146, h * 0.14), *scene.palette.sky(scene.time)[1:])
    p.area(rect(w * 0.87, h * 0.34, w * 0.1, 10 * u, 4 * u), "#a9b4be")
    towel = dim(scene, scene.palette.accents[0])
    p.area(rect(w * 0.885, h * 0.345, w * 0.07, h * 0.19, 6 * u), lighter(towel, 0.05), towel)
    p.area(rect(w * 0.885, h * 0.49, w * 0.07, h * 0.018), "#fff6ec")
    return place


def _tool(kind: int, x: float, y: float, s: float) -> Path:
    """Return the outline of a tool that hangs on a wall."""
    if kind == 0:  # a hammer
        return joined(
            rect(x - s * 0.08, y, s * 0.16, s), rect(x - s * 0.36, y - s * 0.06, s * 0.72, s * 0.24, s * 0.06)
        )
    if kind == 1:  # a wrench
        return joined(
            rect(x - s * 0.09, y + s * 0.1, s * 0.18, s * 0.8),
            geometry.ellipse(x, y + s * 0.08, s * 0.22, s * 0.22),
            geometry.ellipse(x, y + s * 0.92, s * 0.18, s * 0.18),
        )
    if kind == 2:  # a saw
        return geometry.polygon([(x - s * 0.22, y), (x + s * 0.3, y), (x + s * 0.06, y + s), (x - s * 0.1, y + s)])
    return joined(
        rect(x - s * 0.05, y + s * 0.4, s * 0.1, s * 0.6), rect(x - s * 0.14, y, s * 0.28, s * 0.46, s * 0.08)
    )  # a screwdriver


def workshop(scene: Scene) -> Place:
    """A pegboard with tools, a bench with drawers, shelves with tins, a concrete floor."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(
        scene, mix(scene.palette.rock, "#d9d3c7", 0.6), mix(scene.palette.rock, "#b9b4ae", 0.55), boards=False
    )
    p.area(rect(w * 0.05, h * 0.1, w * 0.5, h * 0.32, 8 * u), dim(scene, "#c9a06c"), dim(scene, "#b98e5a"))
    steel: list[Path] = []
    warm: list[Path] = []
    for i in range(7):
        (steel if i % 2 else warm).append(_tool(i % 4, w * (0.095 + 0.068 * i), h * 0.15, h * 0.2))
    p.area(joined(*warm), dim(scene, "#8a4a38"))
    p.area(joined(*steel), dim(scene, "#66707f"))
    shelves(scene, w * 0.62, h * 0.08, w * 0.33, h * 0.42, 2, books=False)
    y = h * 0.53
    p.area(rect(w * 0.02, y, w * 0.56, h * 0.035, 6 * u), dim(scene, "#a8744a"), dim(scene, "#8e5f3b"))
    p.area(
        joined(rect(w * 0.05, y + h * 0.035, w * 0.03, h * 0.16), rect(w * 0.52, y + h * 0.035, w * 0.03, h * 0.16)),
        dim(scene, "#7a5236"),
    )
    p.area(rect(w * 0.3, y + h * 0.035, w * 0.16, h * 0.13), dim(scene, "#b9483e"), dim(scene, "#a03c34"))
    p.stroke(
        joined(*((("M", w * 0.34, y + h * k), ("L", w * 0.42, y + h * k)) for k in (0.065, 0.105, 0.145))),
        "#f1ddc8",
        6 * u,
    )
    return place


def gym(scene: Scene) -> Place:
    """A sports hall: a wooden floor with lines, a hoop, high windows."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(scene, mix(scene.palette.wall, "#e3ecf2", 0.55), mix(scene.palette.floor, "#e2a869", 0.6))
    high = [rect(w * (0.04 + 0.195 * i), h * 0.06, w * 0.15, h * 0.13, 4 * u) for i in range(5)]
    p.area(joined(*high), *scene.palette.sky(scene.time)[1:])
    mat = dim(scene, scene.palette.accents[2])
    p.area(band(scene, h * 0.5, h * 0.68), lighter(mat, 0.04), darker(mat, 0.03))
    p.stroke(
        joined(*((("M", w * k / 8, h * 0.5), ("L", w * k / 8, h * 0.68)) for k in range(1, 8))),
        darker(mat, 0.07),
        3 * u,
    )
    floor_line = geometry.ellipse(w * 0.5, h * 0.86, w * 0.24, h * 0.075)
    p.stroke(floor_line, "#fff6e6", 6 * u, opacity=0.85)
    p.stroke(
        joined((("M", 0, h * 0.86), ("L", w * 0.26, h * 0.86)), (("M", w * 0.74, h * 0.86), ("L", w, h * 0.86))),
        "#fff6e6",
        6 * u,
        opacity=0.85,
    )
    if "basketball hoop" not in scene.skip:
        x, y = w * (0.84 if scene.rng.random() < 0.5 else 0.16), h * 0.22
        p.area(rect(x - 84 * u, y, 168 * u, 112 * u, 6 * u), "#fdfdfb", "#e6e9ee")
        p.stroke(rect(x - 34 * u, y + 40 * u, 68 * u, 50 * u), "#e2583e", 6 * u)
        net = [(("M", x + k * 40 * u, y + 100 * u), ("L", x + k * 24 * u, y + 158 * u)) for k in (-1, -0.5, 0, 0.5, 1)]
        p.stroke(joined(*net), "#ffffff", 3.4 * u)
        p.stroke((("M", x - 44 * u, y + 100 * u), ("L", x + 44 * u, y + 100 * u)), "#e2583e", 10 * u, layer="scenery")
    return place


def laboratory(scene: Scene) -> Place:
    """White tiles, shelves with flasks, a chart of elements."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(
        scene,
        mix(scene.palette.wall, "#e4f0f2", 0.75),
        mix(scene.palette.rock, "#d3dbe2", 0.7),
        tiles=True,
        boards=False,
    )
    cells: list[list[Path]] = [[], [], []]
    for i in range(9):
        for j in range(5):
            if (j < 2 and 1 <= i <= 6) or (j == 0 and i not in {0, 8}):
                continue
            cells[(i + j) % 3].append(rect(w * (0.07 + 0.034 * i), h * (0.12 + 0.052 * j), w * 0.03, h * 0.045, 3 * u))
    p.area(rect(w * 0.055, h * 0.1, w * 0.335, h * 0.29, 6 * u), "#fdfdfb", "#eef0f2")
    for colour, paths in zip(scene.palette.accents[1:4], cells, strict=True):
        p.area(joined(*paths), mix(colour, "#ffffff", 0.35))
    wood = dim(scene, "#a9b6c2")
    for y in (0.2, 0.38):
        p.area(rect(w * 0.52, h * y, w * 0.42, h * 0.02, 4 * u), lighter(wood, 0.05), darker(wood, 0.04))
        for i in range(5):
            x, tone = w * (0.56 + 0.083 * i), scene.palette.accents[(i + (y > 0.3) * 2) % 5]
            glass = geometry.polygon(
                [
                    (x - 7 * u, h * y - 78 * u),
                    (x + 7 * u, h * y - 78 * u),
                    (x + 7 * u, h * y - 50 * u),
                    (x + 30 * u, h * y),
                    (x - 30 * u, h * y),
                    (x - 7 * u, h * y - 50 * u),
                ]
            )
            p.area(glass, "#f3fafc", "#d9edf2")
            p.area(
                geometry.polygon(
                    [
                        (x - 17 * u, h * y - 26 * u),
                        (x + 17 * u, h * y - 26 * u),
                        (x + 29 * u, h * y),
                        (x - 29 * u, h * y),
                    ]
                ),
                tone,
            )
    p.area(rect(-4, h * 0.55, w + 8, h * 0.03), "#eef3f5", "#cfdae0")
    p.area(rect(-4, h * 0.58, w + 8, h * 0.12), dim(scene, "#b8c9d2"), dim(scene, "#a5b8c3"))
    p.stroke(
        joined(*((("M", w * k / 6, h * 0.585), ("L", w * k / 6, h * 0.69)) for k in range(1, 6))),
        darker("#a5b8c3", 0.06),
        3 * u,
    )
    return place


def hospital(scene: Scene) -> Place:
    """A ward: pale walls, a bed, a curtain, a monitor with a pulse."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    place = shell(
        scene,
        mix(scene.palette.wall, "#dff0ec", 0.8),
        mix(scene.palette.rock, "#d5dfe2", 0.7),
        tiles=True,
        boards=False,
    )
    p.area(band(scene, h * 0.5, h * 0.515), dim(scene, "#8cc7ba"))
    panes(scene, w * 0.08, h * 0.12, w * 0.2, h * 0.3)
    p.area(rect(w * 0.43, h * 0.12, 100 * u, 100 * u, 16 * u), "#ffffff", "#f0f4f4")
    p.area(
        joined(
            rect(w * 0.43 + 38 * u, h * 0.12 + 18 * u, 24 * u, 64 * u),
            rect(w * 0.43 + 18 * u, h * 0.12 + 38 * u, 64 * u, 24 * u),
        ),
        "#e2574c",
    )
    p.area(rect(w * 0.62, h * 0.2, 150 * u, 104 * u, 10 * u), "#4a5568")
    p.area(rect(w * 0.62 + 10 * u, h * 0.2 + 10 * u, 130 * u, 84 * u, 4 * u), "#22303a")
    x, y = w * 0.62, h * 0.2 + 54 * u
    p.stroke(
        geometry.polygon(
            [
                (x + 16 * u, y),
                (x + 50 * u, y),
                (x + 62 * u, y - 30 * u),
                (x + 78 * u, y + 28 * u),
                (x + 90 * u, y),
                (x + 134 * u, y),
            ],
            closed=False,
        ),
        "#6fe39a",
        5 * u,
    )
    cloth = dim(scene, "#9fd3c8")
    folds = [rect(w * (0.82 + 0.026 * i), h * 0.08, w * 0.027, h * 0.6, 8 * u) for i in range(8)]
    p.area(joined(*folds[::2]), lighter(cloth, 0.03), cloth)
    p.area(joined(*folds[1::2]), cloth, darker(cloth, 0.04))
    p.area(rect(w * 0.79, h * 0.07, w * 0.25, 10 * u, 4 * u), "#b5bec8")
    return place


__all__ = ["bathroom", "gym", "hospital", "kitchen", "laboratory", "workshop"]
