"""Logos: a mark and a name, in a few lock-ups."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, lighter, mix, to_oklch
from limner_sketch._dress import main_colour
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import brand, fit, paint, ring, risen, scalloped, shield, squircle, things
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, fitting, measure, write
from limner_sketch._occasions import fonts_of, is_guarded
from limner_sketch._painter import Painter
from limner_sketch._palettes import branded
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task

_FAINT_BARE = 1.25
_CLEAR = 1.7  # contrast of an accent to the paper
_INITIALS = 3
_MONOGRAM = frozenset({"plant", "flower", "tree"})  # what stands around initials
_GARLAND = 5
_WREATHS = frozenset({"wreath", "laurel wreath"})
_LIVING = frozenset({"animal", "person", "bird", "creature"})  # known by their colours
_EATABLE = 1.5  # contrast of food to its ground, on which it keeps its colours
_EATEN = frozenset({"food", "fruit"})
_FAINT = 2.1  # contrast: below, a thing in its own colours is lost on its ground
_LONG = 16  # characters: a longer name stands below its mark
_PALE = 0.8  # lightness: on paper, the two inks of a brand would hardly show what is so pale
_ASKED = {"disc": "disc", "oval": "disc", "square": "squircle", "shield": "shield"}
_SHAPES = ("disc", "ring", "squircle", "shield", "scallop", "bare", "bare")
_MILD = tuple(shape for shape in _SHAPES if shape != "shield")


def draw_logo(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a logo."""
    rng = task.rng("logo")
    palette = task.choose_palette()
    named = [c for s in task.plan.subjects if s.colour and (c := colour_of(s.colour))]
    if named:
        palette = branded(palette, named)
    painter = Painter(document, task.style)
    w, h = document.width, document.height
    asked = [c for name in (task.palette if isinstance(task.palette, tuple) else ()) if (c := colour_of(name))]
    clear = [a for a in asked or palette.accents[:4] if contrast(a, palette.paper) > _CLEAR]
    accent = task.pick("accent", clear or list(palette.accents))
    ink, paper = palette.ink, palette.paper
    spare = task.style.name == "minimal"  # two inks on paper
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    if wanted:
        paper, ink = wanted, ink if contrast(ink, wanted) > 3 else "#fffdf8"
    elif asked and all(contrast(a, palette.paper) <= _CLEAR for a in asked):
        paper = asked[0]  # what is too pale for a mark is the ground that it stands on
        ink = ink if contrast(ink, paper) > 3 else "#fffdf8"
        accent = task.pick("accent", [a for a in palette.accents if contrast(a, paper) > _CLEAR] or [ink])
    elif task.pick("dark", (True, False, False, False)) and not spare and not asked and not task.plan.backdrop:
        paper, ink = ink, mix(paper, "#ffffff", 0.4)
        if contrast(accent, paper) < 2.4:
            accent = lighter(accent, 0.16)
    if task.plan.backdrop != "transparent":
        painter.area(geometry.rectangle(0, 0, w, h), paper, layer="sky")
    sheet(painter)
    if painter.style.mode == "line":
        ink, paper = painter.style.ink, painter.style.ground
    elif painter.style.mode == "neon":
        ink, paper = "#eafcff", painter.style.ground
    name = task.plan.text or ""
    brief = 0 < len(name.replace(" ", "").replace("&", "")) <= _INITIALS
    around = brief and any(one.entry.noun in _WREATHS for one in task.wanted.values())
    if brief and (around or not task.wanted or _MONOGRAM.intersection(_tags(task))):
        name = ""  # initials are the mark itself
    made = things(task, task.rng("figures"), most=2, pose="sit", bust=True)
    if len({one.root.wanted.index for one in made}) < 2:
        made = made[:1]  # of several of one sort, one stands for all
    font: Font = task.pick("font", fonts_of(task.plan))
    font = fitting(name, font) or font
    lockup = task.pick("lockup", ("stacked", "stacked", "beside")) if name else "alone"
    if brief and name:
        lockup = "beside"  # a thing and its letter, of one height
    elif lockup == "beside" and len(name) > _LONG:
        lockup = "stacked"
    tagline = (task.plan.tagline or "").upper()
    # What the name says already is not said again: "SUSHI BAR" below "Koi".
    told = tagline.split()
    named_last = [w for w in told if w not in name.upper().split()]
    if told[: len(named_last)] == named_last or set(told) <= set(name.upper().split()):
        tagline = " ".join(named_last)
    if lockup == "beside":
        _beside(task, painter, made, name, tagline, font, ink, accent, paper, rng)
    else:
        k = 0.23 if name else 0.34
        _mark(task, painter, made, w / 2, h * (0.36 if name else 0.5), min(w, h) * k, ink, accent, paper, rng)
        if name:
            color = painter.style.colour(ink) if painter.style.mode == "fill" else ink
            large = 0.24 if len(name) <= _INITIALS else 0.15
            size = write(
                document,
                name,
                w / 2,
                h * (0.68 + large / 2),
                h * large,
                color,
                font=font,
                width=w * 0.82,
                tracking=0.01,
            )
            if tagline:
                _tagline(painter, tagline, w / 2, h * 0.755 + size * 0.3 + h * 0.075, h * 0.036, accent, ink, w * 0.7)
    return tuple(made)


def _tagline(
    painter: Painter, words: str, x: float, y: float, size: float, accent: str, ink: str, width: float
) -> None:
    document = painter.document
    tint = painter.style.colour(accent) if painter.style.mode == "fill" else ink
    total = min(width, measure(words, "medium", size, 0.22))
    write(
        document,
        words,
        x,
        y,
        size,
        painter.style.colour(mix(ink, accent, 0.25)) if painter.style.mode == "fill" else ink,
        font="medium",
        width=width,
        tracking=0.22,
    )
    for side in (-1, 1):
        x0 = x + side * (total / 2 + size * 0.9)
        document.path(
            geometry.polygon([(x0, y - size * 0.36), (x0 + side * size * 1.9, y - size * 0.36)], closed=False),
            stroke=tint,
            width=size * 0.12,
        )


def _beside(
    task: Task,
    painter: Painter,
    made: list[Cluster],
    name: str,
    tagline: str,
    font: Font,
    ink: str,
    accent: str,
    paper: str,
    rng: Random,
) -> None:
    document = painter.document
    w, h = document.width, document.height
    r, size = min(w * 0.15, h * 0.2), h * 0.17
    if len(name) <= _INITIALS and not tagline:
        r = min(w * 0.17, h * 0.24)
        size = 2 * r * (1.16 if len(name) == 1 else 0.9)
    room = w * 0.9 - 2 * r - w * 0.04
    total = measure(name, font, size, 0.005)
    if total > room:
        size *= room / total
        total = room
    left = (w - (2 * r + w * 0.04 + total)) / 2
    _mark(task, painter, made, left + r, h / 2, r, ink, accent, paper, rng, wreath=False)
    x = left + 2 * r + w * 0.04
    color = painter.style.colour(ink) if painter.style.mode == "fill" else ink
    base = h / 2 + size * (0.34 if not tagline else 0.16)
    write(document, name, x, base, size, color, font=font, width=room, tracking=0.005, anchor="start")
    if tagline:
        tone = painter.style.colour(accent) if painter.style.mode == "fill" else ink
        write(
            document,
            tagline,
            x + size * 0.03,
            base + size * 0.5,
            size * 0.24,
            tone,
            font="medium",
            width=total,
            tracking=0.18,
            anchor="start",
        )


def _mark(
    task: Task,
    painter: Painter,
    made: list[Cluster],
    x: float,
    y: float,
    r: float,
    ink: str,
    accent: str,
    paper: str,
    rng: Random,
    *,
    wreath: bool = True,
) -> None:
    """Draw the mark: a thing in a shape, or a monogram when nothing is known."""
    document = painter.document
    document.open("mark")
    if made and made[0].root.wanted.entry.noun in _WREATHS and 0 < len(task.plan.text or "") <= _INITIALS + 1:
        fit(made[0], Box(x - 1.3 * r, y - 1.3 * r, x + 1.3 * r, y + 1.3 * r))
        paint(painter, made[0], behind=paper)
        cx, cy = made[0].box.centre
        words = task.plan.text or ""
        size = (0.62 if len(words) > 1 else 1.0) * r
        tone = painter.style.colour(ink) if painter.style.mode == "fill" else ink
        write(document, words, cx, cy + 0.34 * size, size, tone, font=rng.choice(("serif", "hand")), width=1.1 * r)
        document.close()
        return
    if (
        made
        and not 0 < len(task.plan.text or "") > _INITIALS + 1
        and task.plan.text
        and _MONOGRAM.intersection(_tags(task))
    ):
        _garlanded(task, painter, made[0], x, y, r, ink, paper, rng)
        document.close()
        return
    asked = task.plan.frame.shape if task.plan.frame else None
    spare = task.style.name == "minimal"
    seen = contrast(accent, paper) > _FAINT
    shapes = ("bare", "disc") if spare and made and seen else _SHAPES if is_guarded(task.plan) else _MILD
    shape = _ASKED.get(asked or "") or task.pick("shape", shapes)
    inked = bool(task.plan.backdrop) and isinstance(task.palette, tuple) and seen
    if not made:
        # Letters that are gold on black are in no golden field.
        shape = shape if asked or shape != "bare" else "disc"
        shape = "ring" if inked and not asked else shape
    if made and shape in {"bare", "ring"} and contrast(main_colour(made[0].root.figure), paper) < _FAINT_BARE:
        shape = "disc"  # a white tooth on white paper would not be seen
    field = rng.choice((accent, ink)) if shape not in {"bare", "ring"} else paper
    if shape not in {"bare", "ring"} and isinstance(task.palette, tuple):
        field = accent  # one of the colours that are asked for
    eaten = bool(made) and bool(made[0].root.wanted.entry.tags & _EATEN)
    if eaten and shape not in {"bare", "ring"} and contrast(main_colour(made[0].root.figure), field) < _EATABLE:
        field = ink  # pink bread on pink is no bread
    paths = {
        "disc": geometry.ellipse(x, y, r, r),
        "ring": geometry.ellipse(x, y, r, r),
        "squircle": squircle(x, y, r),
        "shield": shield(x, y, r * 1.06),
        "scallop": scalloped(x, y, r, count=12, depth=0.09),
    }
    if shape == "ring":
        painter.area(paths[shape], accent, layer="thing", around=(x, y, r, r))
        painter.area(geometry.ellipse(x, y, r * 0.9, r * 0.9), paper, layer="thing", around=(x, y, r * 0.9, r * 0.9))
    elif shape != "bare":
        painter.area(paths[shape], field, layer="thing")
    toned = spare or isinstance(task.palette, tuple)
    full = (rng.random() < 0.4 or shape == "bare") and not toned
    if made:
        k = {"bare": 0.9, "ring": 0.6, "shield": 0.58}.get(shape, 0.64)
        k *= 1.0 if len(made) < 2 else 1.22
        cy = y - (r * 0.08 if shape == "shield" else 0)
        if len(made) == 1:
            fit(made[0], Box(x - r * k, cy - r * k, x + r * k, cy + r * k))
        elif lit := risen(made, x, cy, r * k):
            made = lit
        else:
            for one, side in zip(made, (-1, 1), strict=True):
                middle = x + side * 0.56 * r * k
                fit(one, Box(middle - 0.52 * r * k, cy - r * k, middle + 0.52 * r * k, cy + 0.8 * r * k), bottom=True)
            made[1].flipped = made[1].root.figure.facing == "right"
            fit(made[1], Box(x + 0.04 * r * k, cy - r * k, x + 1.08 * r * k, cy + 0.8 * r * k), bottom=True)
        inks = brand(
            paper if field == ink else ink,
            accent if field != accent else mix(accent, paper, 0.62),
            paper if field != paper else mix(accent, paper, 0.75),
        )
        for one in made:
            pale = field == paper and to_oklch(main_colour(one.root.figure)).lightness > _PALE
            faint = contrast(main_colour(one.root.figure), field if shape != "bare" else paper) < _FAINT
            asked_for = isinstance(task.palette, tuple) and not one.root.wanted.subject.colour
            living = bool(one.root.wanted.entry.tags & _LIVING)
            own = ((full or living) and not faint) or len(made) > 1 or pale or bool(one.root.wanted.subject.colour)
            own = own and not asked_for  # the colours of a brand are those of its mark
            ground = field if shape != "bare" else paper
            # Hardly anybody knows food in two inks.
            if (
                not asked_for
                and one.root.wanted.entry.tags & _EATEN
                and contrast(main_colour(one.root.figure), ground) > _FAINT_BARE
            ):
                own = True
            paint(painter, one, behind=field if shape != "bare" else paper, recoloured=None if own else inks)
        if shape == "bare" and wreath and rng.random() < 0.5 and len(made) == 1:
            _sprigs(painter, x, y, r * 1.2, accent)
    else:
        _monogram(task, painter, x, y, r, field, paper, accent if inked and shape == "ring" else ink, rng)
    document.close()


def _tags(task: Task) -> frozenset[str]:
    """Return what the first thing is."""
    return next((one.entry.tags for one in task.wanted.values()), frozenset())


def _garlanded(
    task: Task, painter: Painter, one: Cluster, x: float, y: float, r: float, ink: str, paper: str, rng: Random
) -> None:
    """Draw initials with flowers or leaves around their lower half."""
    tone = painter.style.colour(ink) if painter.style.mode == "fill" else ink
    words = task.plan.text or ""
    size = (1.5 if len(words) == 1 else 0.9) * r
    for i in range(_GARLAND):
        a = math.radians(90 + (i - (_GARLAND - 1) / 2) * 34)
        cx, cy, half = x + 1.08 * r * math.cos(a), y + 1.0 * r * math.sin(a), r * (0.34 if i % 2 == 0 else 0.27)
        fit(one, Box(cx - half, cy - half, cx + half, cy + half))
        paint(painter, one, behind=paper)
    write(painter.document, words, x, y + 0.3 * size, size, tone, font=rng.choice(("serif", "round")), width=1.5 * r)


def _sprigs(painter: Painter, x: float, y: float, r: float, colour: str) -> None:
    """A wreath: a stem to each side of the mark, with leaves in pairs."""
    leaves: list[geometry.Segment] = []
    stems: list[geometry.Segment] = []
    for side in (-1, 1):
        arc = [math.radians(90 + side * (30 + 18 * i)) for i in range(7)]
        stems += geometry.curve([(x + r * math.cos(a), y + r * math.sin(a)) for a in arc], closed=False)
        for i, a in enumerate(arc[1:]):
            px, py = x + r * math.cos(a), y + r * math.sin(a)
            size = r * (0.2 - 0.012 * i)
            leaf = geometry.curve(
                [(0, 0), (size * 0.45, -size * 0.3), (size, 0), (size * 0.45, size * 0.3)], tension=0.9
            )
            ahead = math.degrees(a) + side * 90
            for lean in (-42, 42) if i < 5 else (0,):
                leaves += geometry.Affine.turn(ahead + lean).then(geometry.Affine.move(px, py)).path(leaf)
    painter.stroke(tuple(stems), colour, r * 0.026, layer="thing")
    painter.area(tuple(leaves), colour, layer="thing")


def _monogram(
    task: Task,
    painter: Painter,
    x: float,
    y: float,
    r: float,
    field: str,
    paper: str,
    ink: str,
    rng: Random,
) -> None:
    words = [
        w
        for w in (task.plan.text or " ".join([*(s.what for s in task.plan.subjects), *task.plan.unmatched])).split()
        if w[:1].isalnum()
    ]
    letters = "".join(w[0].upper() for w in words[:2]) or "✳"
    if task.plan.text and len(task.plan.text) <= _INITIALS:
        letters = task.plan.text.upper()
    tone = paper if field != paper else ink
    if painter.style.mode in {"line", "neon"}:
        tone = painter.style.ink if painter.style.mode == "line" else "#eafcff"
    if letters == "✳":
        for px, py in ring(x, y, r * 0.42, 6):
            painter.disc(px, py, r * 0.17, tone, layer="thing")
        return
    font: Font = rng.choice(("sans", "serif", "round"))
    write(
        painter.document,
        letters,
        x,
        y + r * (0.33 if len(letters) > 1 else 0.4),
        r * (0.94 if len(letters) > 1 else 1.16),
        painter.style.colour(tone) if painter.style.mode == "fill" else tone,
        font=font,
        width=r * 1.3,
    )
