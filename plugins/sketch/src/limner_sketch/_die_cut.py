"""The words of a sticker: on a white band over the foot of what it shows, so that both are cut out as one."""

from __future__ import annotations

from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._lettering import measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette

__all__ = ["caption"]

_WIDE: Final = 0.74  # of the width of the picture: no wider is a line
_LOW: Final = 0.84  # of its height: where the band is


def caption(painter: Painter, text: str, palette: Palette) -> None:
    """Write the words of a sticker.

    Args:
        painter: Of the picture.
        text: The words.
        palette: Its colours.
    """
    document = painter.document
    w, h = document.width, document.height
    size = 0.072 * w
    rows = wrapped(text, "round", size, _WIDE * w, 2)
    wide = min(_WIDE * w, max(measure(row, "round", size) for row in rows))
    tall = size * (1.05 * len(rows) + 0.5)
    top = _LOW * h - tall / 2
    band = geometry.rectangle((w - wide) / 2 - 0.6 * size, top, wide + 1.2 * size, tall, min(tall / 2, 0.7 * size))
    document.path(band, fill="#ffffff")
    for i, row in enumerate(rows):
        base = top + size * (1.02 + 1.05 * i)
        write(document, row, w / 2, base, size, painter.style.colour(palette.ink), font="round", width=_WIDE * w)
