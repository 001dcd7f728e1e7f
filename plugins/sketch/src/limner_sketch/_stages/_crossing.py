"""A bridge from side to side of the picture: who crosses it is on its deck, and who passes below is under its arches."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter
from limner_sketch._geometry import Path
from limner_sketch._stages import _built as built
from limner_sketch._stages import _land as land
from limner_sketch._stages import _waterside as waterside
from limner_sketch._stages._base import Place, Scene, band, joined, wave
from limner_sketch._stages._sky import sky

_DECK = 0.5  # of the height from above
_LOW = 0.86  # where the piers stand
_DRY = frozenset({"desert", "savanna", "meadow", "farm", "hills", "snow", "village", "park", "garden"})
_STONE, _WOOD, _IRON = "#b9ada6", "#9a6a43", "#8894a6"


def spanned(scene: Scene) -> Place:
    """A bridge over water, or over a valley where the land is dry."""
    p, h = scene.painter, scene.height
    deck, low = h * _DECK, h * _LOW
    sky(scene, bottom=h * 0.72)
    _behind(scene)
    dry = scene.setting in _DRY
    near = scene.material(scene.ground if scene.setting != "desert" else scene.palette.sand)
    if dry:
        p.area(wave(scene, h * 0.66, h * 0.03, bumps=3), lighter(near, 0.04), darker(near, 0.05))
    else:
        p.area(band(scene, h * 0.6, h * 0.67), darker(near, 0.02))
        waterside.water(scene, h * 0.645, h)
    _bridge(scene, deck, low)
    if dry:
        p.area(wave(scene, h * 0.85, h * 0.015, bumps=3), lighter(near, 0.03), darker(near, 0.06))
        land.tufts(scene, 20, h * 0.87, h)
    else:
        p.area(wave(scene, h * 0.945, h * 0.012, bumps=2), lighter(near, 0.04), darker(near, 0.06))
        land.tufts(scene, 16, h * 0.955, h)
    return Place(
        ground=(h * 0.88, h * 0.95) if dry else (h * 0.955, h * 0.975),
        deck=(deck, h * (_DECK - 0.05)),
        water=None if dry else (h * 0.8, h * 0.885),
        sky=(h * 0.08, h * 0.26),
        shadow=darker(near, 0.2),
        behind=near,
    )


def _behind(scene: Scene) -> None:
    h = scene.height
    if scene.setting in {"city", "street"}:
        built.skyline(scene, h * 0.63, h * 0.42, 12, distance=0.5)
    elif scene.setting in {"sea", "beach"}:
        return
    elif scene.setting in {"mountains", "lake", "snow"}:
        land.ridge(scene, h * 0.62, h * 0.34, distance=0.6, peaks=4)
        land.pines(scene, h * 0.63, h * 0.14, 22, distance=0.4)
    elif scene.setting in {"forest", "jungle"}:
        land.pines(scene, h * 0.63, h * 0.34, 20, distance=0.5)
    elif scene.setting != "desert":
        land.round_trees(scene, h * 0.62, h * 0.16, 12, distance=0.45)


def _bridge(scene: Scene, deck: float, low: float) -> None:
    kind, colour = scene.span or ("stone", None)
    natural = colour or {"stone": _STONE, "viaduct": _STONE, "wood": _WOOD, "iron": _IRON}[kind]
    paint = {"stone": _arched, "viaduct": _arched, "wood": _timbered, "iron": _hung}[kind]
    paint(scene, deck, low, scene.material(natural))


def _arched(scene: Scene, deck: float, low: float, tone: str) -> None:
    """Arches of stone; those of a viaduct are many and high."""
    p, w, u = scene.painter, scene.width, scene.painter.unit
    many = 5 if scene.span and scene.span[0] == "viaduct" else 3
    step = w / many
    pier = step * (0.2 if many > 3 else 0.16)
    outline: Path = (("M", -4, deck), ("L", w + 4, deck), ("L", w + 4, low))
    vaults: list[Path] = []
    for i in range(many, 0, -1):
        left, right = (i - 1) * step + pier / 2, i * step - pier / 2
        rise = (right - left) / 2
        top = max(deck + 30 * u, min(low - rise, deck + 46 * u) if many > 3 else deck + 34 * u)
        spring = min(low, top + rise * (1.0 if many > 3 else 0.66))
        k = 0.55
        arch: Path = (
            ("L", right, low),
            ("L", right, spring),
            ("C", right, spring - (spring - top) * k, (left + right) / 2 + rise * k, top, (left + right) / 2, top),
            ("C", (left + right) / 2 - rise * k, top, left, spring - (spring - top) * k, left, spring),
            ("L", left, low),
        )
        outline = (*outline, *arch)
        vaults.append((("M", right, spring), *arch[2:4]))
    outline = (*outline, ("L", -4, low), ("Z",))
    p.area(outline, lighter(tone, 0.03), darker(tone, 0.07))
    p.stroke(joined(*vaults), darker(tone, 0.12), 9 * u, layer="texture")
    bricks = [
        geometry.rectangle(x, y, 34 * u, 11 * u, 3 * u)
        for i in range(many)
        for x, y in (
            (i * step - 17 * u, deck + 0.42 * (low - deck)),
            (i * step - 24 * u, deck + 0.7 * (low - deck)),
            (i * step + 0.12 * step, deck + 44 * u),
            ((i + 0.8) * step, deck + 52 * u),
        )
    ]
    p.area(joined(*bricks), darker(tone, 0.08), layer="texture", opacity=0.8)
    _slab(scene, deck, tone)


def _timbered(scene: Scene, deck: float, low: float, tone: str) -> None:
    """Posts and braces of wood."""
    p, w, u = scene.painter, scene.width, scene.painter.unit
    posts = [geometry.rectangle(w * x - 13 * u, deck, 26 * u, low - deck) for x in (0.08, 0.36, 0.64, 0.92)]
    p.area(joined(*posts), tone, darker(tone, 0.08))
    braces = [
        geometry.polygon([(w * x, deck + 0.52 * (low - deck)), (w * (x + d), deck + 20 * u)], closed=False)
        for x in (0.08, 0.36, 0.64, 0.92)
        for d in (-0.12, 0.12)
    ]
    p.stroke(joined(*braces), darker(tone, 0.1), 13 * u)
    _slab(scene, deck, tone)
    seams = [geometry.polygon([(w * i / 18, deck), (w * i / 18, deck + 24 * u)], closed=False) for i in range(19)]
    p.stroke(joined(*seams), darker(tone, 0.14), 3 * u)


def _hung(scene: Scene, deck: float, low: float, tone: str) -> None:
    """Two towers, and the deck hung from ropes between them."""
    p, w, h, u = scene.painter, scene.width, scene.height, scene.painter.unit
    top = 0.12 * h
    ropes: list[Path] = []
    for left, right in ((-0.28, 0.22), (0.22, 0.78), (0.78, 1.28)):
        sag = deck - 0.03 * h
        ropes.append(
            geometry.curve(
                [
                    (w * (left + (right - left) * t), top + (sag - top) * (1 - (2 * t - 1) ** 2))
                    for t in (0, 0.2, 0.4, 0.6, 0.8, 1)
                ],
                closed=False,
            )
        )
    hangers = []
    for i in range(1, 24):
        t = ((i / 24 - 0.22) % 0.56) / 0.56
        y = top + (deck - 0.03 * h - top) * (1 - (2 * t - 1) ** 2)
        hangers.append(geometry.polygon([(w * i / 24, y), (w * i / 24, deck)], closed=False))
    p.stroke(joined(*hangers), darker(tone, 0.04), 3 * u)
    p.stroke(joined(*ropes), tone, 9 * u)
    legs = [
        geometry.rectangle(w * x + dx, top - 8 * u, 20 * u, low - top) for x in (0.22, 0.78) for dx in (-34 * u, 14 * u)
    ]
    legs += [
        geometry.rectangle(w * x - 34 * u, y, 68 * u, 16 * u)
        for x in (0.22, 0.78)
        for y in (top + 6 * u, top + 0.13 * h)
    ]
    p.area(joined(*legs), lighter(tone, 0.03), darker(tone, 0.07))
    _slab(scene, deck, tone)


def _slab(scene: Scene, deck: float, tone: str) -> None:
    """The deck itself, with its edge."""
    p, u = scene.painter, scene.painter.unit
    p.area(band(scene, deck - 2 * u, deck + 24 * u), lighter(tone, 0.08), tone)
    p.area(band(scene, deck + 18 * u, deck + 26 * u), darker(tone, 0.1), layer="texture", opacity=0.7)


__all__ = ["spanned"]
