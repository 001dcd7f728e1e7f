"""Words alone: a sign, a slogan, a word in large letters."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._kinds._common import ring, star
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, fitting, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task

_LEAST = 4.5  # contrast of words to their ground


def draw_slogan(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw words in a frame, large, over the width of the picture."""
    rng = task.rng("slogan")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    w, h, u = document.width, document.height, painter.unit
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    ground = wanted or task.pick("ground", (palette.paper, palette.ink, *palette.accents[:3]))
    tones = [c for c in (*palette.accents, palette.paper, palette.ink) if contrast(c, ground) > _LEAST]
    ink = task.pick("ink", tones or (palette.ink if contrast(palette.ink, ground) > _LEAST else palette.paper,))
    trim = next((c for c in palette.accents if c not in {ink, ground} and contrast(c, ground) > 1.6), ink)
    document.open("ground")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), lighter(ground, 0.02), darker(ground, 0.02), layer="sky")
    sheet(painter)
    document.close()
    text = task.plan.text or ""
    font: Font = rng.choice(("round", "sans", "serif"))
    font = fitting(text, font) or font
    rows, size = _largest(text, font, 0.68 * w, 0.6 * h)
    wide, tall = max(measure(row, font, size) for row in rows), 1.16 * size * len(rows)
    half_w, half_h = wide / 2 + 0.09 * w, tall / 2 + 0.09 * h
    document.open("frame")
    _framed(task, painter, (w / 2, h / 2), (half_w, half_h), trim, rng)
    document.close()
    tone = painter.style.colour(ink)
    if painter.style.mode == "line":
        tone = painter.style.ink
    for i, row in enumerate(rows):
        y = h / 2 + size * (0.35 + 1.16 * (i - (len(rows) - 1) / 2))
        tube = painter.style.ground if painter.style.mode == "neon" else ""
        write(document, row, w / 2, y, size, tone, font=font, width=0.7 * w, tube=tube)
    if not painter.style.frame:
        _sparks(painter, palette, (w / 2, h / 2), (half_w, half_h), ground, u)
    return ()


def _largest(text: str, font: Font, width: float, height: float) -> tuple[list[str], float]:
    """Break words into the rows in which they can be largest, and return these with the size."""

    def size_of(rows: list[str]) -> float:
        return min(
            height / (1.16 * len(rows)), *(width / max(0.1, measure(row, font, 1)) for row in rows), 0.34 * height
        )

    choices = [wrapped(text, font, 1, 0, count) for count in range(1, min(5, len(text.split())) + 1)] or [[text]]
    best = max(choices, key=size_of)
    return best, size_of(best)


def _framed(
    task: Task,
    painter: Painter,
    centre: tuple[float, float],
    half: tuple[float, float],
    colour: str,
    rng: Random,
) -> None:
    """Draw what stands around the words: a tube, two lines, or a line above and one below."""
    (x, y), (a, b), u = centre, half, painter.unit
    kind = task.pick("frame", ("tube", "double", "rules"))
    round_ = rng.choice((0.18, 0.5, 0.98)) * min(a, b)
    if kind == "rules":
        for side in (-1, 1):
            line = geometry.polygon([(x - a, y + side * b), (x + a, y + side * b)], closed=False)
            painter.stroke(line, colour, 12 * u, layer="thing")
            painter.area(star(x, y + side * b, 26 * u), colour, layer="thing")
        return
    painter.stroke(geometry.rectangle(x - a, y - b, 2 * a, 2 * b, round_), colour, 13 * u, layer="thing")
    if kind == "double":
        k = 26 * u
        inner = geometry.rectangle(x - a + k, y - b + k, 2 * (a - k), 2 * (b - k), max(0.0, round_ - k))
        painter.stroke(inner, colour, 4 * u, layer="thing")


def _sparks(
    painter: Painter, palette: Palette, centre: tuple[float, float], half: tuple[float, float], ground: str, u: float
) -> None:
    """Scatter some sparks outside the frame."""
    (x, y), (a, b) = centre, half
    for i, (px, py) in enumerate(ring(0, 0, 1, 10, turn=18)):
        if abs(px) < 0.4:
            continue  # beside the frame, where there is room
        colour = mix(palette.accents[i % len(palette.accents)], ground, 0.25)
        painter.area(
            star(x + px * (a + 62 * u), y + py * (b + 34 * u), (20 + 9 * (i % 3)) * u, points=4, inner=0.36),
            colour,
            layer="thing",
        )
