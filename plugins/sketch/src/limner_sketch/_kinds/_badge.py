"""Badges: a thing in a round emblem with words on the rim."""

from __future__ import annotations

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix, to_oklch
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
_BEHIND = frozenset({"tree", "scenery"})
_OUTSIDE = frozenset({"animal", "bird", "tree", "scenery", "building", "vehicle", "person", "creature"})
_ABREAST = 3
_SKIES = ("#bfe1ee", "#f7dca6", "#cfe8dc", "#f3e3c3")  # behind what is out of doors, where no colour is asked for
_GOLD = (68, 105)  # hues
_GOLDEN = 0.09  # chroma
_MIDDLE = 0.6  # lightness
_RIBBON = 1.3  # contrast of a ribbon to the rim
RIBBONED = frozenset({"ribbon", "ribbons", "award"})
"""Words for what hangs from a badge."""
_LARGE = 2.6  # contrast of large words
_INITIALS = 3  # so many letters and fewer are no title, but the emblem itself


def draw_badge(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a badge."""
    rng = task.rng("badge")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    sheet(painter)
    w, h = document.width, document.height
    x, y, r = w / 2, h / 2, min(w, h) * 0.45
    made = things(task, task.rng("figures"), most=5, pose="sit")
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
    words = paper if contrast(paper, rim) > _LARGE else palette.ink
    if contrast(task.style.colour(words), seen := task.style.colour(rim)) < _READ:  # a style may make one colour of two
        words = max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, seen))
    document.open("badge")
    if is_ribboned(task):
        _ribbons(painter, x, y, r, accent if contrast(accent, rim) > _RIBBON else darker(rim, 0.16))
        y, r = y - 0.1 * r, 0.88 * r
    edge = task.pick("edge", ("scallop", "circle", "star", "wave"))
    metal = _metal(rim)
    if edge in {"scallop", "wave"}:
        count, depth = (24, 0.055) if edge == "scallop" else (12, 0.08)
        painter.area(scalloped(x, y, r, count=count, depth=depth), *metal, layer="thing")
    elif edge == "star":
        painter.area(star(x, y, r, points=32, inner=0.94), *metal, layer="thing")
    else:
        painter.disc(x, y, r * 0.98, *metal, layer="thing")
    painter.disc(x, y, r * 0.9, words, layer="thing")
    painter.disc(x, y, r * 0.88, *metal, layer="thing")
    inner = r * 0.6
    window = geometry.ellipse(x, y, inner, inner)
    sky = mix(accent, paper, task.pick("sky", (0.25, 0.45, 0.6, 0.75)))
    if not asked and _is_outside(made):
        sky = task.pick("sky", _SKIES)
    turn_about(made, rng)
    painter.disc(x, y, inner * 1.045, words, layer="thing")
    painter.area(window, lighter(sky, 0.06), sky, layer="scenery", around=(x, y, inner, inner))
    _window(painter, task, made, x, y, inner, sky, window)
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
    initials = title if 0 < len(title) <= _INITIALS and task.plan.text and not made else ""
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


def is_ribboned(task: Task) -> bool:
    """Whether ribbons are to hang from a badge."""
    return task.plan.kind == "badge" and task.plan.sheet is None and bool(RIBBONED & set(task.plan.unmatched))


def _ribbons(painter: Painter, x: float, y: float, r: float, tone: str) -> None:
    """Two ends of a ribbon that hang from under a badge, each with a notch."""
    for side in (-1, 1):
        tail = [(x, y + 0.3 * r), (x + side * 0.42 * r, y + 0.2 * r), (x + side * 0.62 * r, y + 1.02 * r)]
        tail += [(x + side * 0.37 * r, y + 0.9 * r), (x + side * 0.2 * r, y + 1.08 * r)]
        painter.area(geometry.polygon(tail), lighter(tone, 0.05) if side < 0 else tone, layer="thing")


def _metal(rim: str) -> tuple[str, ...]:
    """Return the colours of a rim from top to bottom: gold gleams, all else is of one colour."""
    tone = to_oklch(rim)
    golden = _GOLD[0] < tone.hue < _GOLD[1] and tone.chroma > _GOLDEN and tone.lightness > _MIDDLE
    return (lighter(rim, 0.13), rim, darker(rim, 0.09), lighter(rim, 0.04)) if golden else (rim,)


def _is_outside(made: list[Cluster]) -> bool:
    return bool(frozenset(tag for one in made for tag in one.root.wanted.entry.tags) & _OUTSIDE)


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


def _window(
    painter: Painter, task: Task, made: list[Cluster], x: float, y: float, r: float, sky: str, window: geometry.Path
) -> None:
    """A small landscape behind what lives out of doors, rays behind all else."""
    if painter.style.mode in {"line", "neon"}:
        return
    document, paint_of = painter.document, painter.style.colour
    landed = any(one.root.wanted.entry.tags & {"scenery"} for one in made)  # which has hills of its own
    outside = _is_outside(made)
    if not outside or (not landed and task.pick("window", (True, False))):
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
        if not landed:
            document.path(peaks, fill=paint_of(mix(sky, task.choose_palette().rock, 0.7)), clip=window)
    if not outside:
        document.close_clip()
        return
    document.path(
        geometry.ellipse(x, y + r * 1.02, r * 1.3, r * 0.52),
        fill=paint_of(mix(sky, task.choose_palette().leaf, 0.6)),
        clip=window,
    )
    document.close_clip()


def _inside(painter: Painter, made: list[Cluster], x: float, y: float, r: float, sky: str) -> None:
    heroes = [one for one in made if not one.root.wanted.entry.tags & _BEHIND]
    behind = [one for one in made if one not in heroes]
    if all(one.root.wanted.entry.noun == "star" for one in made):
        _stars(painter, made, x, y, r)
        return
    if len(made) == 1:
        one = made[0]
        floats = one.root.wanted.entry.place in {"air", "sky"}
        fit(one, Box(x - r * 0.78, y - r * 0.8, x + r * 0.78, y + r * (0.8 if floats else 0.72)), bottom=not floats)
    elif lit := risen(made, x, y, r * 0.84):
        made = lit
    elif heroes and behind:  # the land and its trees make the ground that the others stand out from
        made = [*_landed(behind, x, y, r), *heroes]
        _abreast(heroes, x, y, r, 0.9 if len(heroes) == 1 else 1.0)
    else:
        _abreast(made[:_ABREAST], x, y, r, 1.0)
        for one in made[_ABREAST:]:
            fit(one, Box(x - 0.2 * r, y - 0.86 * r, x + 0.2 * r, y - 0.5 * r))
    for one in made:
        paint(painter, one, behind=sky)


def _abreast(made: list[Cluster], x: float, y: float, r: float, k: float) -> None:
    n = len(made)
    half = r * k * (0.62 if n == 1 else 0.86 / n)
    for i, one in enumerate(made):
        cx = x + (i - (n - 1) / 2) * r * 1.3 / n
        fit(one, Box(cx - half * 1.1, y - r * 0.62 * k, cx + half * 1.1, y + r * 0.72), bottom=True)


def _landed(behind: list[Cluster], x: float, y: float, r: float) -> list[Cluster]:
    """Set mountains across the window and trees at both sides; return them, what is farthest first."""
    land = [one for one in behind if "tree" not in one.root.wanted.entry.tags]
    trees = [one for one in behind if one not in land]
    for i, one in enumerate(land):
        cx = x + (i - (len(land) - 1) / 2) * r * 0.9
        fit(one, Box(cx - 0.95 * r, y - 0.78 * r, cx + 0.95 * r, y + 0.52 * r), bottom=True)
    for i, one in enumerate(trees):
        cx = x + (-1 if i % 2 == 0 else 1) * r * (0.72 - 0.34 * (i // 2))
        fit(one, Box(cx - 0.36 * r, y - (0.5 - 0.14 * (i // 2)) * r, cx + 0.36 * r, y + 0.6 * r), bottom=True)
    return [*land, *reversed(trees)]


def _stars(painter: Painter, made: list[Cluster], x: float, y: float, r: float) -> None:
    """Plain stars of an award: a large one in the middle, smaller ones beside it."""
    gold = colour_of(made[0].root.wanted.subject.colour or "") or "#e2a91f"
    spots = [(0.0, -0.04, 0.62), (-0.62, 0.26, 0.24), (0.62, 0.26, 0.24), (-0.46, -0.5, 0.15), (0.46, -0.5, 0.15)]
    painter.document.open(made[0].root.wanted.subject.what)
    for one, (dx, dy, k) in zip(made, spots[: max(3, len(made))], strict=False):
        fit(one, Box(x + (dx - k) * r, y + (dy - k) * r, x + (dx + k) * r, y + (dy + k) * r))
    for dx, dy, k in spots[: 1 if len(made) == 1 else 3 if len(made) < len(spots) else 5]:
        cx, cy, radius = x + dx * r, y + dy * r, k * r
        painter.area(star(cx, cy, radius), lighter(gold, 0.08), gold, layer="thing")
        facets = [
            geometry.polygon([(cx, cy), a, b])
            for a, b in zip(ring(cx, cy, radius, 5), ring(cx, cy, 0.46 * radius, 5, turn=36), strict=True)
        ]
        if painter.style.mode not in {"line", "neon"}:
            painter.area(tuple(s for facet in facets for s in facet), lighter(gold, 0.16), layer="texture")
    painter.document.close()
