"""Designs that are printed on wares: T-shirts, mugs and bags, each seen from the front."""

from __future__ import annotations

from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix, to_oklch
from limner_sketch._geometry import Affine, Box, Path
from limner_sketch._kinds._card import below
from limner_sketch._kinds._common import fit, paint
from limner_sketch._kinds._print import Print

__all__ = ["ware"]

# Outlines in a square of 1000 units, and the part of it that is printed on: left, top, right, bottom.
_SHIRT: Final = "M330 90C390 150 610 150 670 90L780 130C860 160 900 220 960 380L820 450L770 370L770 930L230 930L230 370L180 450L40 380C100 220 140 160 220 130Z"
_NECK: Final = "M330 90C390 150 610 150 670 90L640 82C590 126 410 126 360 82Z"
_SEAMS: Final = ("M230 372C226 300 222 250 214 214", "M770 372C774 300 778 250 786 214", "M230 900L770 900")
_MUG: Final = "M150 170L690 170L690 770C690 830 650 860 590 860L250 860C190 860 150 830 150 770Z"
_HANDLE: Final = (
    "M690 300C880 260 940 380 920 510C900 640 800 700 690 690L690 610C770 610 830 570 844 490C856 410 800 360 690 380Z"
)
_BAG: Final = "M170 330L830 330L870 960L130 960Z"
_STRAPS: Final = "M330 330C330 40 670 40 670 330L630 330C630 90 370 90 370 330Z"
_ROOMS: Final[dict[str, Box]] = {
    "t-shirt": Box(290, 250, 710, 830),
    "mug": Box(200, 250, 640, 800),
    "tote bag": Box(230, 400, 770, 900),
}
_ABREAST: Final = 2  # more things stand in two rows
_SEEN: Final = 1.25  # contrast of cloth to the ground
_LEAST: Final = 0.55  # lightness of cloth below which words are light


def ware(p: Print) -> int:
    """Draw what is printed on, and the print: things above, words below them."""
    side = 0.94 * min(p.width, p.height)
    at = Affine.scale(side / 1000).then(Affine.move((p.width - side) / 2, (p.height - side) / 2))
    ware_of = p.task.plan.sheet or "t-shirt"
    pale = (p.paper, "#fdfcf8", mix(p.accent, p.palette.paper, 0.75))
    plain = p.task.plan.backdrop is not None or isinstance(p.task.palette, tuple)
    around = mix(p.accent, p.palette.paper, 0.7)
    seen = [tone for tone in (*pale, p.palette.ink) if contrast(tone, around) > _SEEN]
    cloth = p.accent if plain else p.task.pick("cloth", seen)
    _cloth(p, ware_of, cloth, at)
    p.document.close()
    room = _placed(at, _ROOMS[ware_of])
    text = p.task.plan.text
    if text:
        size = room.height * (0.15 if p.made else 0.24)
        base = room.bottom - size * 0.9 if p.made else room.centre[1]
        rows = 2 if p.made else 3
        ink = "#fffdf8" if to_oklch(cloth).lightness < _LEAST else p.palette.ink
        p.inked(ink).words(text, room.centre[0], base, size, room.width, rows=rows, on=cloth)
        p.note(p.task.plan.tagline, room.centre[0], room.bottom + size * 0.5, size * 0.36, room.width, on=cloth)
        room = Box(room.left, room.top, room.right, base - size * 1.1)
    _arranged(p, room, cloth, standing=bool(text))
    return len(p.made)


def _arranged(p: Print, room: Box, cloth: str, *, standing: bool) -> None:
    """Put things side by side, and above them what is in the sky."""
    if len(p.made) > _ABREAST:
        below(p.painter, p.made, room, cloth, centred=False)
        return
    above = [one for one in p.made if one.root.wanted.entry.place in {"air", "sky"}]
    above = above if len(above) < len(p.made) else []
    standing_ones = [one for one in p.made if one not in above]
    cut = room.top + 0.42 * room.height if above else room.top
    for row, box in (
        (above, Box(room.left, room.top, room.right, cut)),
        (standing_ones, Box(room.left, cut, room.right, room.bottom)),
    ):
        wide = room.width / max(1, len(row))
        for i, one in enumerate(row):
            left = room.left + wide * i
            fit(one, Box(left, box.top, left + wide * 0.96, box.bottom), bottom=standing and row is standing_ones)
            paint(p.painter, one, behind=cloth)


def _cloth(p: Print, ware_of: str, cloth: str, at: Affine) -> None:
    """Draw the ware itself."""
    painter, shade = p.painter, darker(cloth, 0.07)

    def drawn(data: str, *colours: str) -> None:
        painter.area(at.path(geometry.read_path(data)), *colours, layer="thing")

    if ware_of == "mug":
        drawn(_HANDLE, shade)
        drawn(_MUG, lighter(cloth, 0.02), cloth)
        rim: Path = geometry.ellipse(420, 170, 270, 34)
        painter.area(at.path(rim), shade, layer="thing")
        painter.area(at.path(geometry.ellipse(420, 176, 240, 24)), darker(cloth, 0.2), layer="thing")
    elif ware_of == "tote bag":
        drawn(_STRAPS, shade)
        drawn(_BAG, lighter(cloth, 0.02), cloth)
        painter.stroke(at.path(geometry.read_path("M176 372L824 372")), shade, 5 * painter.unit, layer="thing")
    else:
        drawn(_SHIRT, lighter(cloth, 0.02), cloth)
        drawn(_NECK, shade)
        for seam in _SEAMS:
            painter.stroke(at.path(geometry.read_path(seam)), shade, 5 * painter.unit, layer="thing")


def _placed(at: Affine, box: Box) -> Box:
    left, top = at.point(box.left, box.top)
    right, bottom = at.point(box.right, box.bottom)
    return Box(left, top, right, bottom)
