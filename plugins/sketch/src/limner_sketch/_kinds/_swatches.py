"""Palettes of colours: a swatch of each, with its name and its code."""

from __future__ import annotations

from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, mix
from limner_sketch._geometry import Box, Path
from limner_sketch._kinds._print import Print
from limner_sketch._lettering import write
from limner_sketch._parse._colours import colour_of

__all__ = ["swatches"]

_READABLE: Final = 4.5


def swatches(p: Print) -> int:
    """Draw a swatch of each colour that is asked for, or of each of a palette where none is."""
    w, h = p.width, p.height
    asked = p.task.palette if isinstance(p.task.palette, tuple) else ()
    tones = [(name, colour) for name in asked if (colour := colour_of(name))] or [
        ("", tone) for tone in p.palette.accents
    ]
    m = 0.05 * h
    p.painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 0.03 * h), "#fffdf8", layer="thing")
    p.document.close()
    p.words(p.task.plan.text or "Colour Palette", w / 2, 0.19 * h, 0.085 * h, 0.8 * w, rows=1, on="#fffdf8")
    room = Box(0.07 * w, 0.27 * h, 0.93 * w, 0.89 * h)
    wide = room.width / len(tones)
    shape = p.task.pick("swatch", ("tile", "disc", "bar"))
    for i, (name, colour) in enumerate(tones):
        x = room.left + (i + 0.5) * wide
        p.document.open(name or colour)
        if shape == "disc":
            r = min(0.44 * wide, 0.32 * room.height)
            swatch: Path = geometry.ellipse(x, room.top + 0.4 * room.height, r, r)
        else:
            gap = 0.0 if shape == "bar" else 0.06 * wide
            swatch = geometry.rectangle(
                x - wide / 2 + gap, room.top, wide - 2 * gap, 0.76 * room.height, 0 if shape == "bar" else 0.02 * h
            )
        p.document.path(swatch, fill=colour, stroke=mix(colour, "#2d2a45", 0.15), width=2 * p.painter.unit)
        size = min(0.034 * h, 0.19 * wide)
        ink = p.palette.ink if contrast(p.palette.ink, "#fffdf8") > _READABLE else "#2d2a45"
        y = room.top + 0.86 * room.height
        if name and not name.startswith("#"):
            write(p.document, name.title(), x, y, size * 1.15, ink, font="sans", width=0.92 * wide)
            y += 1.7 * size
        write(p.document, colour.upper(), x, y, size, ink, font="medium", width=0.92 * wide)
        p.document.close()
    return 0
