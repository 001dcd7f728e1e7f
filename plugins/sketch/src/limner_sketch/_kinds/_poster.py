"""Posters: a scene and a title."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, mix
from limner_sketch._emit import Document
from limner_sketch._kinds._abstract import draw_abstract
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, fitting, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._scene import draw_scene
from limner_sketch._task import Task


def draw_poster(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a poster: the scene fills the sheet, the title stands on a band or in the sky."""
    rng = task.rng("poster")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    w, h, u = document.width, document.height, painter.unit
    words = task.plan.text or _title(task)
    nothing = not task.wanted and task.plan.setting is None and task.plan.time is None
    if not words:
        return draw_abstract(task, document) if nothing else draw_scene(task, document, palette=palette)
    font: Font = rng.choice(("sans", "round", "serif"))
    font = fitting(words, font) or font
    size = w * 0.125
    rows = wrapped(words.upper() if font == "sans" else words, font, size, w * 0.84, 2)
    size = min(size, *(size * w * 0.84 / max(1, measure(row, font, size)) for row in rows))
    deep = 1.12 * size * len(rows) + 60 * u
    # The scene gets the sheet above the band, so that nothing of it is covered.
    document.height = round(h - deep - 36 * u)
    made = draw_abstract(task, document) if nothing else draw_scene(task, document, palette=palette)
    document.height = h
    band = task.pick("band", (palette.paper, palette.ink))
    ink = palette.ink if contrast(palette.ink, band) > contrast(palette.paper, band) else palette.paper
    painter.area(geometry.rectangle(0, h - deep - 36 * u, w, deep + 36 * u), band, layer="thing")
    painter.area(
        geometry.rectangle(0, h - deep - 36 * u, w, 10 * u),
        mix(rng.choice(palette.accents), band, 0.1),
        layer="texture",
    )
    tone = (
        painter.style.colour(ink)
        if painter.style.mode not in {"line", "neon"}
        else painter.style.ink
        if painter.style.mode == "line"
        else "#eafcff"
    )
    for i, row in enumerate(rows):
        write(
            document,
            row,
            w / 2,
            h - deep + size * (0.98 + 1.12 * i),
            size,
            tone,
            font=font,
            width=w * 0.86,
            tracking=0.02,
        )
    return made


def _title(task: Task) -> str:
    first = next(iter(task.wanted.values()), None)
    if first:
        return first.subject.what.title()
    return (task.plan.setting or "").title()
