"""What rooms are made of: wall and floor, shelves with what stands on them, windows."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._geometry import Path
from limner_sketch._stages._base import SNOW, Place, Scene, band, dot, joined

LINE = 0.7  # where wall and floor meet, in shares of the height
_NIGHT = "#231f5e"
rect = geometry.rectangle


_HUES = {"night": (_NIGHT, 0.58), "dusk": ("#8a4468", 0.16), "dawn": ("#f3b08f", 0.12)}


def dim(scene: Scene, colour: str) -> str:
    """Return a colour as it is in this room now."""
    tint, strength = _HUES.get(scene.time, (_NIGHT, 0))
    return mix(colour, tint, strength)


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
    if scene.time == "night":
        p.glow(w * 0.5, h * 0.16, h * 0.62, "#ffe2a6", 0.34)
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


def view(scene: Scene, x: float, y: float, w: float, h: float, *, land: str | None = None) -> None:
    """Paint what is seen through a pane of glass: the sky of the hour, sun, moon or stars, the weather, and land of a colour."""
    p, u, size = scene.painter, scene.painter.unit, min(w, h)
    tops: tuple[str, ...] = scene.palette.sky(scene.time)
    grey = {"rain": 0.5, "storm": 0.65, "fog": 0.6, "snow": 0.2}.get(scene.weather or "", 0.0)
    p.area(rect(x, y, w, h), *(mix(tone, "#7d8794", grey) for tone in tops))
    if grey < 0.4:
        if scene.time == "night":
            p.disc(x + w * 0.72, y + h * 0.26, size * 0.1, "#fff6d6")
            dots = [
                dot(x + w * a, y + h * b)
                for a, b in ((0.14, 0.18), (0.32, 0.42), (0.46, 0.13), (0.88, 0.5), (0.2, 0.62))
            ]
            p.stroke(joined(*dots), "#ffffff", 4.5 * u)
        elif scene.time in {"dusk", "dawn"}:
            p.disc(x + w * 0.66, y + h * 0.66, size * 0.13, "#ffd98f")
    if land:
        tone = scene.material(SNOW if scene.snowy else land, 0.3)
        line = geometry.curve(
            [(x, y + h * 0.8), (x + w * 0.3, y + h * 0.72), (x + w * 0.65, y + h * 0.81), (x + w, y + h * 0.74)],
            closed=False,
        )
        p.area((*line, ("L", x + w, y + h), ("L", x, y + h), ("Z",)), tone)
    spots = [(x + w * (0.08 + 0.88 * (0.618 * k % 1)), y + h * (0.05 + 0.84 * k / 18)) for k in range(19)]
    if scene.weather in {"rain", "storm"}:
        p.stroke(
            joined(*((("M", a, b), ("L", a - 4 * u, b + 16 * u)) for a, b in spots)), "#d8ecfb", 3 * u, opacity=0.9
        )
    elif scene.weather == "snow":
        p.stroke(joined(*(dot(a, b) for a, b in spots)), "#ffffff", 8 * u)


def panes(scene: Scene, x: float, y: float, w: float, h: float) -> None:
    """Paint a plain window."""
    p, u = scene.painter, scene.painter.unit
    p.area(rect(x - 10 * u, y - 10 * u, w + 20 * u, h + 20 * u, 6 * u), "#fffaf0", "#e9dfce")
    view(scene, x, y, w, h, land=scene.palette.grass)
    bars = [(("M", x + w / 2, y), ("L", x + w / 2, y + h)), (("M", x, y + h / 2), ("L", x + w, y + h / 2))]
    p.stroke(joined(*bars), "#fffaf0", 8 * u, layer="scenery")


def lamp(scene: Scene, x: float, y: float, *, size: float = 1) -> None:
    """Hang a lamp from the ceiling; it shines when it is dark."""
    p, u = scene.painter, scene.painter.unit * size
    p.stroke((("M", x, -2), ("L", x, y - 40 * u)), "#4a3d3a", 4 * u)
    if scene.time in {"night", "dusk"}:
        p.glow(x, y, 190 * u, "#ffe7a8", 0.6)
    p.area(
        geometry.polygon([(x - 13 * u, y - 42 * u), (x + 13 * u, y - 42 * u), (x + 46 * u, y), (x - 46 * u, y)]),
        dim(scene, scene.palette.accents[0]),
    )
    p.oval(x, y, 20 * u, 8 * u, "#fff3cf")


__all__ = ["LINE", "dim", "lamp", "panes", "rect", "shell", "shelves", "view"]
