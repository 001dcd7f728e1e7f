"""What rooms are made of: wall and floor, shelves with what stands on them, windows."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import Place, Scene, band, joined

LINE = 0.7  # where wall and floor meet, in shares of the height
_NIGHT = "#23254f"
rect = geometry.rectangle


def dim(scene: Scene, colour: str) -> str:
    """Return a colour as it is in this room now."""
    return mix(colour, _NIGHT, 0.42) if scene.time == "night" else colour


def shell(scene: Scene, wall: str, floor: str, *, boards: bool = True, tiles: bool = False) -> Place:
    """Paint a bare room and return what it offers."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    wall, floor, line = dim(scene, wall), dim(scene, floor), h * LINE
    p.area(band(scene, -2, line + 2), lighter(wall, 0.03), darker(wall, 0.04))
    p.area(band(scene, line, h + 2), lighter(floor, 0.04), darker(floor, 0.06))
    p.area(band(scene, line - h * 0.02, line + h * 0.006), mix(wall, "#ffffff", 0.5))
    lines: list[Path] = []
    if boards or tiles:
        for i in range(11):
            x = w * i / 10
            lines.append((("M", w / 2 + (x - w / 2) * 0.92, line + 6 * u), ("L", w / 2 + (x - w / 2) * 1.5, h)))
    if tiles:
        lines += [(("M", 0, line + (h - line) * k), ("L", w, line + (h - line) * k)) for k in (0.12, 0.34, 0.64)]
    if lines:
        p.stroke(joined(*lines), darker(floor, 0.06), 2.4 * u, opacity=0.55)
    return Place(
        ground=(line + h * 0.07, h * 0.93),
        sky=(h * 0.1, h * 0.5),
        shadow=darker(floor, 0.2),
        behind=wall,
        figure_light=0.12 if scene.time == "night" else 0.0,
    )


def _goods(scene: Scene, x: float, y: float, width: float, tall: float, *, books: bool) -> list[list[Path]]:
    """Return what stands on a shelf, as outlines by colour."""
    rng = scene.rng
    groups: list[list[Path]] = [[] for _ in range(5)]
    at = x
    while at < x + width - tall * 0.2:
        if books:
            wide, high = tall * rng.uniform(0.14, 0.26), tall * rng.uniform(0.62, 0.95)
        else:
            wide, high = tall * rng.uniform(0.34, 0.6), tall * rng.uniform(0.4, 0.9)
        wide = min(wide, x + width - at)
        groups[rng.randrange(5)].append(rect(at, y - high, wide, high, 0 if books else wide * 0.16))
        at += wide + (tall * 0.015 if books else tall * 0.12)
        if books and rng.random() < 0.06:
            at += tall * 0.3
    return groups


def shelves(scene: Scene, x: float, top: float, width: float, bottom: float, rows: int, *, books: bool) -> None:
    """Paint a case of shelves with what stands on them."""
    p, u = scene.painter, scene.painter.unit
    wood = dim(scene, mix(scene.palette.floor, "#7a4f32", 0.5))
    p.area(rect(x, top, width, bottom - top, 6 * u), lighter(wood, 0.03), darker(wood, 0.03))
    tall = (bottom - top - 14 * u) / rows
    groups: list[list[Path]] = [[] for _ in range(5)]
    backs: list[Path] = []
    for row in range(rows):
        foot = top + 14 * u + tall * (row + 1) - 12 * u
        backs.append(rect(x + 12 * u, foot - tall + 16 * u, width - 24 * u, tall - 16 * u))
        for mine, new in zip(
            groups, _goods(scene, x + 16 * u, foot, width - 32 * u, tall - 22 * u, books=books), strict=True
        ):
            mine.extend(new)
    p.area(joined(*backs), darker(wood, 0.14))
    for colour, paths in zip((*scene.palette.accents[:4], "#f4e8d2"), groups, strict=True):
        if paths:
            p.area(joined(*paths), dim(scene, mix(colour, "#fff3df", 0.12)))


def panes(scene: Scene, x: float, y: float, w: float, h: float) -> None:
    """Paint a plain window."""
    p, u = scene.painter, scene.painter.unit
    p.area(rect(x - 10 * u, y - 10 * u, w + 20 * u, h + 20 * u, 6 * u), "#fffaf0", "#e9dfce")
    p.area(rect(x, y, w, h), *scene.palette.sky(scene.time))
    bars = [(("M", x + w / 2, y), ("L", x + w / 2, y + h)), (("M", x, y + h / 2), ("L", x + w, y + h / 2))]
    p.stroke(joined(*bars), "#fffaf0", 8 * u, layer="scenery")


__all__ = ["LINE", "dim", "panes", "rect", "shell", "shelves"]
