"""Badges: a thing in a round emblem with words on the rim."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import fit, paint, ring, risen, scalloped, star, things
from limner_sketch._kinds._icon import turn_about
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, measure, wrapped, write, write_arc
from limner_sketch._painter import Painter
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task
from limner_sketch._words import plural

_READ = 1.6  # contrast of words that can be read, however few colours a style has
_INITIALS = 3  # so many letters and fewer are no title, but the emblem itself


def draw_badge(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a badge."""
    rng = task.rng("badge")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    sheet(painter)
    w, h = document.width, document.height
    x, y, r = w / 2, h / 2, min(w, h) * 0.45
    made = things(task, task.rng("figures"), most=3, pose="sit")
    rim = task.pick("rim", (palette.ink, *palette.accents[2:]))
    if task.plan.backdrop and (wanted := colour_of(task.plan.backdrop)):
        rim = wanted
    paper = palette.paper
    asked = [c for name in (task.palette if isinstance(task.palette, tuple) else ()) if (c := colour_of(name))]
    if asked and not task.plan.backdrop:
        rim = asked[0]
    if task.style.name == "black and white":
        rim = "#000000"  # a white rim on white paper has no edge
    clear = [a for a in palette.accents if a != rim and contrast(a, rim) > 2]
    accent = next((c for c in asked if c != rim), None) or task.pick("accent", clear or palette.accents)
    words = paper if contrast(paper, rim) > 3 else palette.ink
    if contrast(task.style.colour(words), seen := task.style.colour(rim)) < _READ:  # a style may make one colour of two
        words = max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, seen))
    document.open("badge")
    edge = task.pick("edge", ("scallop", "circle", "star", "wave"))
    if edge in {"scallop", "wave"}:
        count, depth = (24, 0.055) if edge == "scallop" else (12, 0.08)
        painter.area(scalloped(x, y, r, count=count, depth=depth), rim, layer="thing")
    elif edge == "star":
        painter.area(star(x, y, r, points=32, inner=0.94), rim, layer="thing")
    else:
        painter.disc(x, y, r * 0.98, rim, layer="thing")
    painter.disc(x, y, r * 0.9, words, layer="thing")
    painter.disc(x, y, r * 0.88, rim, layer="thing")
    inner = r * 0.6
    window = geometry.ellipse(x, y, inner, inner)
    sky = mix(accent, paper, task.pick("sky", (0.25, 0.45, 0.6, 0.75)))
    turn_about(made, rng)
    painter.disc(x, y, inner * 1.045, words, layer="thing")
    painter.area(window, lighter(sky, 0.06), sky, layer="scenery", around=(x, y, inner, inner))
    _window(painter, task, x, y, inner, sky, window)
    document.close()
    if made:
        document.open(None, f'clip-path="url(#{document.clip(window)})"')
        _inside(painter, made, x, y, inner, sky)
        document.close()
    ink = painter.style.colour(words) if painter.style.mode == "fill" else words
    if painter.style.mode in {"line", "neon"}:
        ink = painter.style.ink if painter.style.mode == "line" else "#eafcff"
    font: Font = rng.choice(("sans", "serif", "round"))
    title = task.plan.text or _title(task)
    initials = title if 0 < len(title) <= _INITIALS and task.plan.text else ""
    alone = not made and bool(task.plan.text) and not initials
    if initials or alone:
        title = ""
    write_arc(
        document,
        title.upper(),
        x,
        y,
        r * 0.68,
        r * (0.175 if len(title) < 10 else 0.15),
        ink,
        font=font,
        tracking=0.11,
        sweep=160,
    )
    below = (task.plan.tagline or "").upper()
    if below:
        write_arc(document, below, x, y, r * 0.685, r * 0.1, ink, font="medium", tracking=0.12, below=True, sweep=120)
    else:
        for i, (px, py) in enumerate(ring(x, y, r * 0.745, 13, turn=180)):
            if i in {0, 1, 12}:
                painter.area(star(px, py, r * (0.055 if i == 0 else 0.038)), words, layer="thing")
    for side in (-1, 1):
        painter.area(star(x + side * r * 0.745, y + r * 0.1, r * 0.042, points=4, inner=0.4), words, layer="thing")
    if alone:
        _banded(task, painter, x, y, r, rim, words, font)
    if initials:
        large = inner * (1.04 if len(initials) == 1 else 0.8)
        write(
            document, initials, x, y + 0.35 * large, large, painter.style.colour(rim), font="serif", width=1.3 * inner
        )
    elif not made and not task.plan.text:
        letter = next((u[0].upper() for u in task.plan.unmatched if u[:1].isalnum()), "")
        if letter:
            write(document, letter, x, y + inner * 0.36, inner * 1.04, painter.style.colour(rim), font="serif")
        else:
            painter.area(star(x, y, inner * 0.5), rim, layer="thing")
    return tuple(made)


def _banded(task: Task, painter: Painter, x: float, y: float, r: float, rim: str, words: str, font: Font) -> None:
    """Write the words on a band across the badge, where there is nothing else to be seen."""
    rows = wrapped(task.plan.text or "", font, 0.26 * r, 1.5 * r, 2)
    size = min(0.26 * r, *(0.26 * r * 1.56 * r / max(1.0, measure(row, font, 0.26 * r)) for row in rows))
    half = 0.62 * size * len(rows) + 0.09 * r
    painter.area(
        geometry.rectangle(x - 1.04 * r, y - half - 0.03 * r, 2.08 * r, 2 * half + 0.06 * r), words, layer="thing"
    )
    painter.area(geometry.rectangle(x - 1.08 * r, y - half, 2.16 * r, 2 * half, 0.04 * r), rim, layer="thing")
    ink = painter.style.colour(words) if painter.style.mode == "fill" else words
    if painter.style.mode in {"line", "neon"}:
        ink = painter.style.ink if painter.style.mode == "line" else "#eafcff"
    for i, row in enumerate(rows):
        base = y + size * (0.35 + 1.14 * (i - (len(rows) - 1) / 2))
        write(painter.document, row.upper(), x, base, size, ink, font=font, width=1.8 * r, tracking=0.04)
    for side in (-1, 1):
        painter.area(star(x, y + side * (half + 0.2 * r), 0.12 * r), rim, layer="thing")


def _title(task: Task) -> str:
    first = next(iter(task.wanted.values()), None)
    if first is None:
        return " ".join(task.plan.unmatched[:2])
    return plural(first.subject.what) if first.subject.count > 1 else first.subject.what


def _window(painter: Painter, task: Task, x: float, y: float, r: float, sky: str, window: geometry.Path) -> None:
    """A small landscape, or rays, behind the thing."""
    if painter.style.mode in {"line", "neon"}:
        return
    document, paint_of = painter.document, painter.style.colour
    rng = task.rng("window")
    if rng.random() < 0.5:
        rays = [
            geometry.polygon([(x, y + r * 0.3), a, b])
            for a, b in zip(
                ring(x, y + r * 0.3, r * 1.6, 14), ring(x, y + r * 0.3, r * 1.6, 14, turn=360 / 28), strict=True
            )
        ]
        document.path(
            tuple(s for ray in rays for s in ray), fill=paint_of(lighter(sky, 0.08)), opacity=0.7, clip=window
        )
    else:
        document.path(
            geometry.ellipse(x + r * 0.4, y - r * 0.38, r * 0.24, r * 0.24),
            fill=paint_of("#fff3c9"),
            opacity=0.9,
            clip=window,
        )
        peaks = geometry.polygon(
            [
                (x - r, y + r * 0.4),
                (x - r * 0.45, y - r * 0.3),
                (x - r * 0.1, y + r * 0.12),
                (x + r * 0.34, y - r * 0.16),
                (x + r, y + r * 0.5),
            ]
        )
        document.path(peaks, fill=paint_of(mix(sky, task.choose_palette().rock, 0.45)), clip=window)
    document.path(
        geometry.ellipse(x, y + r * 1.02, r * 1.3, r * 0.52),
        fill=paint_of(mix(sky, task.choose_palette().leaf, 0.6)),
        clip=window,
    )
    document.close_clip()


def _inside(painter: Painter, made: list[Cluster], x: float, y: float, r: float, sky: str) -> None:
    if len(made) == 1:
        one = made[0]
        floats = one.root.wanted.entry.place in {"air", "sky"}
        fit(one, Box(x - r * 0.78, y - r * 0.8, x + r * 0.78, y + r * (0.8 if floats else 0.72)), bottom=not floats)
    elif lit := risen(made, x, y, r * 0.84):
        made = lit
    else:
        for i, one in enumerate(made):
            cx = x + (i - (len(made) - 1) / 2) * r * 1.3 / len(made)
            fit(
                one,
                Box(cx - r * 0.62 / len(made) * 1.1, y - r * 0.6, cx + r * 0.62 / len(made) * 1.1, y + r * 0.68),
                bottom=True,
            )
    for one in made:
        paint(painter, one, behind=sky)
