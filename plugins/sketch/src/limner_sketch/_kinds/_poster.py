"""Posters: a scene and a title."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, mix
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Box
from limner_sketch._kinds._abstract import draw_abstract
from limner_sketch._kinds._card import below
from limner_sketch._kinds._common import fit, overlaid, paint, stacked, things
from limner_sketch._kinds._poster_grounds import announces, is_evening, lit, poster_fonts, radiant
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, fitting, in_lines, measure, wrapped, write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._scene import border, draw_scene, sheet
from limner_sketch._task import Task

_WIDE = 1.55  # times as wide as high: from there on words stand beside the picture
_UNTITLED = frozenset({"postcard"})  # which says nothing unless it is told to
_SCENIC = frozenset(
    {"animal", "person", "bird", "creature", "robot", "building", "tree", "scenery", "vehicle", "plant"}
)
# Centre and size, in shares of the sheet, of one or two things, and of up to five.
_FEW = {1: ((0.5, 0.5, 0.8),), 2: ((0.36, 0.32, 0.5), (0.64, 0.68, 0.5))}
_MANY = 4  # things make a scene rather than a design
_BEHIND = frozenset({"behind", "in_front_of", "between", "around"})
_ABREAST = ((0.28, 0.5, 0.44), (0.72, 0.5, 0.44))
_SPOTS = ((0.5, 0.28, 0.5), (0.27, 0.7, 0.46), (0.73, 0.7, 0.46), (0.17, 0.3, 0.3), (0.83, 0.3, 0.3))


def draw_poster(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a poster: the scene fills the sheet, the title stands on a band or in the sky."""
    rng = task.rng("poster")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    w, h, u = document.width, document.height, painter.unit
    words = task.plan.text or ("" if task.plan.sheet in _UNTITLED else _title(task))
    nothing = not task.wanted and task.plan.setting is None and task.plan.time is None
    if not words:
        return draw_abstract(task, document) if nothing else draw_scene(task, document, palette=palette)
    font: Font = task.pick("font", poster_fonts(task.plan))
    font = fitting(words, font) or font
    if w > _WIDE * h:
        return _beside(task, document, painter, palette, words, font)
    size = min(w * 0.125, h * 0.13)
    rows = wrapped(words.upper() if font == "sans" else words, font, size, w * 0.84, 2)
    size = min(size, *(size * w * 0.84 / max(1, measure(row, font, size)) for row in rows))
    note = (task.plan.tagline or "").upper()
    small = min(w * 0.046, h * 0.045)
    notes = in_lines(note, "medium", small, w * 0.84, tracking=0.1)
    deep = 1.12 * size * len(rows) + 60 * u + 1.5 * small * len(notes)
    # The scene gets the sheet above the band, so that nothing of it is covered.
    document.height = round(h - deep - 36 * u)
    made = draw_abstract(task, document) if nothing else _picture(task, document, palette)
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
    for i, line in enumerate(notes):
        y = h - deep + size * (0.98 + 1.12 * (len(rows) - 1)) + (1.6 + 1.5 * i) * small
        write(document, line, w / 2, y, small, tone, font="medium", width=w * 0.84, tracking=0.1)
    return made


def _beside(
    task: Task, document: Document, painter: Painter, palette: Palette, words: str, font: Font
) -> tuple[Cluster, ...]:
    """Draw a wide poster: the words on a panel at one side, the picture at the other."""
    w, h, u = document.width, document.height, painter.unit
    nothing = not task.wanted and task.plan.setting is None and task.plan.time is None
    panel = 0.46 * w
    left = task.pick("panel", (True, False))
    document.width = round(w - panel)
    document.open(None, f'transform="translate({number(panel if left else 0)} 0)"')
    made = draw_abstract(task, document) if nothing else _picture(task, document, palette)
    document.close()
    document.width = w
    band = task.pick("band", (palette.paper, palette.ink, mix(palette.accents[0], palette.paper, 0.7)))
    ink = palette.ink if contrast(palette.ink, band) > contrast(palette.paper, band) else palette.paper
    start = 0 if left else w - panel
    painter.area(geometry.rectangle(start - 2, -2, panel + 4, h + 4), band, layer="thing")
    edge = panel if left else w - panel
    painter.area(
        geometry.rectangle(edge - 5 * u, -2, 10 * u, h + 4),
        mix(task.pick("trim", palette.accents), band, 0.1),
        layer="texture",
    )
    tone = painter.style.colour(ink)
    if painter.style.mode in {"line", "neon"}:
        tone = painter.style.ink if painter.style.mode == "line" else "#eafcff"
    room, size = 0.8 * panel, 0.2 * h
    rows = wrapped(words, font, size, room, 3)
    size = min(size, *(size * room / max(1, measure(row, font, size)) for row in rows))
    small = 0.07 * h
    notes = in_lines((task.plan.tagline or "").upper(), "medium", small, room, tracking=0.08)
    deep = 1.12 * size * len(rows) + (1.5 * len(notes) + 0.4) * small * bool(notes)
    x, y = start + panel / 2, (h - deep) / 2 + 0.86 * size
    for i, row in enumerate(rows):
        write(document, row, x, y + 1.12 * size * i, size, tone, font=font, width=room)
    y += 1.12 * size * (len(rows) - 1) + 0.5 * small
    for i, line in enumerate(notes):
        write(document, line, x, y + (1.4 + 1.5 * i) * small, small, tone, font="medium", width=room, tracking=0.08)
    return made


def _picture(task: Task, document: Document, palette: Palette) -> tuple[Cluster, ...]:
    """Draw a scene, or, of things that belong nowhere in particular, an arrangement that fills the sheet."""
    plan = task.plan
    settled = plan.setting or plan.weather or (plan.time and not is_evening(plan))
    forbids = any(one.entry.noun == "stop ring" for one in task.wanted.values())
    designed = announces(plan) and len(task.wanted) < _MANY and not any(r.kind in _BEHIND for r in plan.relations)
    scenic = not designed and bool(task.wanted) and bool(next(iter(task.wanted.values())).entry.tags & _SCENIC)
    if not forbids and (settled or not task.wanted or scenic):
        return draw_scene(task, document, palette=palette)
    painter = Painter(document, task.style)
    sheet(painter)
    w, h = document.width, document.height
    made = things(task, task.rng("figures"), most=len(_SPOTS))
    disc = lit(task, painter, made) if is_evening(plan) else radiant(task, painter, palette)
    if piled := stacked(task, made):
        overlaid(painter, piled, w / 2, h / 2, 0.4 * min(w, h), disc)
        border(painter, palette)
        return tuple(made)
    flying = sum(one.root.wanted.entry.place in {"air", "sky"} for one in made)
    if 0 < flying < len(made) or len(made) > len(_SPOTS):  # what flies is above what stands
        below(painter, made, Box(0.1 * w, 0.06 * h, 0.9 * w, 0.9 * h), disc)
        border(painter, palette)
        return tuple(made)
    spots = _SPOTS[: len(made)] if len(made) > 2 else _FEW[len(made)]
    if w > h and len(made) == 2:
        spots = _ABREAST
    for one, (x, y, size) in zip(made, spots, strict=True):
        half = size / 2
        tall = max(half * 0.94, 0.4) if spots is _ABREAST else half * 0.94
        fit(one, Box((x - half) * w, (y - tall) * h, (x + half) * w, (y + tall) * h))
        paint(painter, one, behind=disc)
    border(painter, palette)
    return tuple(made)


def _title(task: Task) -> str:
    first = next(iter(task.wanted.values()), None)
    if first:
        return first.subject.what.title()
    return (task.plan.setting or "").title()
