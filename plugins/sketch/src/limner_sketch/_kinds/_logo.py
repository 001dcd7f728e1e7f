"""Logos: a mark and a name, in a few lock-ups."""

from __future__ import annotations

import math
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix, to_oklch
from limner_sketch._dress import main_colour
from limner_sketch._emit import Document
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import fit, paint, ring, risen, scalloped, shield, squircle, things
from limner_sketch._kinds._inks import Inks, has_parts, inks_of, shaded, turn
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
_NAMED = 3.0  # contrast of a name to the paper
_DIM = 2.4  # contrast of an accent to dark paper
_MIDDLE = 0.6  # lightness
_WHITE = 0.92  # lightness
_UNEVEN = 1.4  # times as large as the other one of a pair may be
_INITIALS = 3
_MONOGRAM = frozenset({"plant", "flower", "tree"})  # what stands around initials
_GARLAND = 5
_WREATHS = frozenset({"wreath", "laurel wreath"})
_LIVING = frozenset({"animal", "person", "bird", "creature"})  # known by their colours
_EATABLE = 1.5  # contrast of food to its ground, on which it keeps its colours
_EATEN = frozenset({"food", "fruit"})
_GROWN = frozenset({"flower", "plant", "tree", "fruit"})
_FAINT = 2.1  # contrast: below, a thing in its own colours is lost on its ground
_LONG = 12  # characters: a longer name stands below its mark
_ASKED = {"disc": "disc", "oval": "disc", "square": "squircle", "shield": "shield"}
_SHAPES = ("disc", "ring", "squircle", "shield", "scallop", "bare", "bare")
_SPARE = ("bare", "disc")
_MILD = tuple(shape for shape in _SHAPES if shape != "shield")


def draw_logo(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a logo."""
    rng = task.rng("logo")
    painter = Painter(document, task.style)
    w, h = document.width, document.height
    inks = _inks(task)
    if task.plan.backdrop != "transparent":
        painter.area(geometry.rectangle(0, 0, w, h), inks.paper, layer="sky")
    sheet(painter)
    if painter.style.mode == "line":
        inks = evolve(inks, ink=painter.style.ink, paper=painter.style.ground)
    elif painter.style.mode == "neon":
        inks = evolve(inks, ink="#eafcff", paper=painter.style.ground)
    name = task.plan.text or ""
    brief = _is_brief(name)
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
        _beside(task, painter, made, name, tagline, font, inks, rng)
    else:
        k = 0.27 if name else 0.36
        _mark(task, painter, made, w / 2, h * (0.345 if name else 0.5), min(w, h) * k, inks, rng)
        if name:
            color = painter.style.colour(inks.ink) if painter.style.mode == "fill" else inks.ink
            large = 0.24 if len(name) <= _INITIALS else 0.15
            size = write(
                document,
                name,
                w / 2,
                h * (0.7 + large / 2),
                h * large,
                color,
                font=font,
                width=w * 0.82,
                tracking=0.01,
            )
            if tagline:
                _tagline(painter, tagline, w / 2, h * 0.775 + size * 0.3 + h * 0.075, h * 0.042, inks, w * 0.7)
    return tuple(made)


def _is_brief(name: str) -> bool:
    """Whether a name is initials: "J&K", but not "Spa"."""
    letters = name.replace(" ", "").replace("&", "")
    return 0 < len(letters) <= _INITIALS and letters == letters.upper()


def _inks(task: Task) -> Inks:
    """Return the colours that are asked for as inks, or those of a palette."""
    palette = task.choose_palette()
    named = [c for s in task.plan.subjects if s.colour and (c := colour_of(s.colour))]
    asked = [c for name in (task.palette if isinstance(task.palette, tuple) else ()) if (c := colour_of(name))]
    if len(asked) > 1 and _is_graded(task):
        asked = [mix(*asked[:2])]  # the field runs from the one to the other
    if named:
        palette = branded(palette, named)
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    paper = wanted or palette.paper
    if asked or (named and wanted):
        found = inks_of(asked or named, paper, task.pick)
        return found if contrast(found.ink, paper) > _NAMED else evolve(found, ink=_writable(palette.ink, paper))
    clear = [a for a in palette.accents[:4] if contrast(a, paper) > _CLEAR]
    accent, ink = task.pick("accent", clear or list(palette.accents)), palette.ink
    if wanted:
        return Inks(paper, _writable(ink, paper), accent)
    dark = task.pick("dark", (True, False, False, False)) and task.style.name != "minimal"
    if not dark or task.plan.backdrop:
        return Inks(paper, ink, accent)
    paper, ink = ink, mix(paper, "#ffffff", 0.4)
    return Inks(paper, ink, accent if contrast(accent, paper) > _DIM else lighter(accent, 0.16))


def _writable(ink: str, paper: str) -> str:
    return ink if contrast(ink, paper) > _NAMED else "#fffdf8" if to_oklch(paper).lightness < _MIDDLE else "#1d1b26"


def _tagline(painter: Painter, words: str, x: float, y: float, size: float, inks: Inks, width: float) -> None:
    document = painter.document
    tint = painter.style.colour(inks.small) if painter.style.mode == "fill" else inks.ink
    total = min(width, measure(words, "medium", size, 0.22))
    write(
        document,
        words,
        x,
        y,
        size,
        painter.style.colour(mix(inks.ink, inks.small, 0.25)) if painter.style.mode == "fill" else inks.ink,
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
    inks: Inks,
    rng: Random,
) -> None:
    document = painter.document
    w, h = document.width, document.height
    r, size = min(w * 0.17, h * 0.25), h * 0.17
    if len(name) <= _INITIALS and not tagline:
        r = min(w * 0.17, h * 0.24)
        size = 2 * r * (1.16 if len(name) == 1 else 0.9)
    room = w * 0.9 - 2 * r - w * 0.04
    total = measure(name, font, size, 0.005)
    if total > room:
        size *= room / total
        total = room
    left = (w - (2 * r + w * 0.04 + total)) / 2
    _mark(task, painter, made, left + r, h / 2, r, inks, rng, wreath=False)
    x = left + 2 * r + w * 0.04
    color = painter.style.colour(inks.ink) if painter.style.mode == "fill" else inks.ink
    base = h / 2 + size * (0.34 if not tagline else 0.16)
    write(document, name, x, base, size, color, font=font, width=room, tracking=0.005, anchor="start")
    if tagline:
        tone = painter.style.colour(inks.small) if painter.style.mode == "fill" else inks.ink
        write(
            document,
            tagline,
            x + size * 0.03,
            base + size * 0.5,
            max(size * 0.24, h * 0.036),
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
    inks: Inks,
    rng: Random,
    *,
    wreath: bool = True,
) -> None:
    """Draw the mark: a thing in a shape, or a monogram when nothing is known."""
    document = painter.document
    ink, paper, text = inks.ink, inks.paper, task.plan.text or ""
    document.open("mark")
    if made and made[0].root.wanted.entry.noun in _WREATHS and 0 < len(text) <= _INITIALS + 1:
        fit(made[0], Box(x - 1.3 * r, y - 1.3 * r, x + 1.3 * r, y + 1.3 * r))
        paint(painter, made[0], behind=paper)
        cx, cy = made[0].box.centre
        size = (0.62 if len(text) > 1 else 1.0) * r
        tone = painter.style.colour(ink) if painter.style.mode == "fill" else ink
        write(document, text, cx, cy + 0.34 * size, size, tone, font=rng.choice(("serif", "hand")), width=1.1 * r)
        document.close()
        return
    if made and _is_brief(text) and _MONOGRAM.intersection(_tags(task)):
        _garlanded(task, painter, made[0], x, y, r, ink, paper, rng)
        document.close()
        return
    inks = _matched(inks, made)
    shape = _shape(task, made, inks)
    field = paper
    if shape not in {"bare", "ring"}:
        field = _field(task, made, inks)
    paths = {
        "disc": geometry.ellipse(x, y, r, r),
        "ring": geometry.ellipse(x, y, r, r),
        "squircle": squircle(x, y, r),
        "shield": shield(x, y, r * 1.06),
        "scallop": scalloped(x, y, r, count=12, depth=0.09),
    }
    if shape == "ring":
        painter.area(paths[shape], inks.second or inks.lead, layer="thing", around=(x, y, r, r))
        painter.area(
            geometry.ellipse(x, y, r * 0.91, r * 0.91), paper, layer="thing", around=(x, y, r * 0.91, r * 0.91)
        )
    elif shape != "bare":
        plain = [one for one in made if _keeps_its_colours(task, one, field, bare=False, alone=len(made) == 1)]
        shown = bool(made) and not plain and inks.framed().lead == inks.second
        rim = inks.second if made and field == inks.lead and not shown else None
        if rim:
            painter.area(paths[shape], rim, layer="thing")
        inner = geometry.Affine.scale(0.9, about=(x, y)).path(paths[shape]) if rim else paths[shape]
        painter.area(inner, *(_graded(task, field)), layer="thing")
    if made:
        wreathed = shape == "bare" and wreath and len(made) == 1 and rng.random() < 0.5
        k = {"bare": 0.82 if wreathed else 1.05, "ring": 0.64, "shield": 0.6}.get(shape, 0.7)
        k *= 1.0 if len(made) < 2 else 1.05 if shape == "ring" else 1.22
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
            small, large = sorted(made, key=lambda one: one.box.width * one.box.height)
            excess = large.box.width * large.box.height / max(1.0, _UNEVEN * small.box.width * small.box.height)
            if excess > 1:  # the first of two is no less than the other
                box, less = large.box, 1 - excess**-0.5
                fit(large, Box(box.left, box.top + less * box.height, box.right, box.bottom), bottom=True)
        framed = inks.framed() if field == inks.lead else evolve(inks, lead=inks.on(field)) if field != paper else inks
        for one in made:
            own = _keeps_its_colours(task, one, field, bare=shape == "bare", alone=len(made) == 1)
            mapped = shaded(main_colour(one.root.figure), framed.lead, field, framed.second)
            paint(painter, one, behind=field, recoloured=None if own else mapped)
        if wreathed:
            _sprigs(painter, x, y, r * 1.2, inks.second or inks.lead)
    else:
        seen = isinstance(task.palette, tuple) and shape == "ring"
        _monogram(task, painter, x, y, r, field, paper, inks.lead if seen else ink, rng)
    document.close()


def _shape(task: Task, made: list[Cluster], inks: Inks) -> str:
    """Return the shape that the mark stands in."""
    asked = task.plan.frame.shape if task.plan.frame else None
    seen = contrast(inks.lead, inks.paper) > _FAINT
    shapes = _SPARE if task.style.name == "minimal" and made and seen else _SHAPES if is_guarded(task.plan) else _MILD
    if _is_graded(task):  # which a field shows
        shapes = tuple(one for one in shapes if one not in {"bare", "ring"})
    shape = _ASKED.get(asked or "") or task.pick("shape", shapes)
    if not made:
        # Letters that are gold on black are in no golden field.
        told = bool(task.plan.backdrop) and isinstance(task.palette, tuple) and seen
        return shape if asked else "ring" if told else "disc" if shape == "bare" else shape
    if len(made) > 1 and not asked and not isinstance(task.palette, tuple):
        shape = task.pick("shape", ("bare", "ring", "bare"))  # two things in their own colours suit no third one
    if not asked and made[0].root.wanted.subject.colour and not isinstance(task.palette, tuple):
        shape = task.pick("shape", ("bare", "ring", "bare"))  # it has a colour of its own
    if isinstance(task.palette, tuple) and not asked and "person" in made[0].root.wanted.entry.tags:
        return "disc" if shape in {"bare", "ring"} else shape  # which has the colours that a face has not
    if shape == "bare" and inks.second and not has_parts(made[0].root.figure):
        shape = "ring"  # in the other colour
    if shape in {"bare", "ring"}:  # a white tooth on white paper would not be seen
        printed = isinstance(task.palette, tuple)
        clear = seen if printed else contrast(main_colour(made[0].root.figure), inks.paper) > _FAINT_BARE
        return shape if clear else "disc"
    return shape


def _graded(task: Task, field: str) -> tuple[str, ...]:
    """Return the colours of a field from top to bottom."""
    if not _is_graded(task):
        return (field,)
    asked = [c for name in (task.palette if isinstance(task.palette, tuple) else ()) if (c := colour_of(name))]
    return tuple(asked) if len(asked) > 1 else (lighter(field, 0.13), field, darker(field, 0.1))


def _is_graded(task: Task) -> bool:
    """Whether a gradient is asked for."""
    return "gradient" in task.plan.unmatched


def _matched(inks: Inks, made: list[Cluster]) -> Inks:
    """Let what grows have the one of two colours that is more like its own: a pink tulip has green leaves."""
    if not made or not inks.second or not made[0].root.wanted.entry.tags & _GROWN:
        return inks
    own = main_colour(made[0].root.figure)
    nearer = min((inks.lead, inks.second), key=lambda c: turn(c, own))
    return inks if nearer == inks.lead else evolve(inks, lead=inks.second, second=inks.lead)


def _field(task: Task, made: list[Cluster], inks: Inks) -> str:
    """Return the colour of the field behind a mark: one that is asked for, or one that the thing stands out from."""
    if isinstance(task.palette, tuple) or not made:
        return inks.lead
    fields = (inks.lead, inks.ink) if task.pick("field", (True, True, False)) else (inks.ink, inks.lead)
    if not _coloured(made[0]):
        return fields[0]
    own = main_colour(made[0].root.figure)
    return next((one for one in fields if contrast(own, one) > _FAINT), max(fields, key=lambda c: contrast(own, c)))


def _coloured(made: Cluster) -> bool:
    """Whether a thing is known by its colours: what lives, what is eaten, what is white, and what has one asked for it."""
    white = to_oklch(main_colour(made.root.figure)).lightness > _WHITE
    return white or bool(made.root.wanted.entry.tags & (_LIVING | _EATEN)) or bool(made.root.wanted.subject.colour)


def _keeps_its_colours(task: Task, made: Cluster, field: str, *, bare: bool, alone: bool) -> bool:
    """Whether a thing has its own colours, and not those of the brand."""
    own = contrast(main_colour(made.root.figure), field)
    if "person" in made.root.wanted.entry.tags:
        return True  # a face in one colour with its hair is nobody's
    if made.root.wanted.entry.tags & _EATEN and own > _EATABLE:
        return True  # hardly anybody knows food in two inks
    if isinstance(task.palette, tuple) and not made.root.wanted.subject.colour:
        return False  # the colours of a brand are those of its mark
    if task.style.name == "minimal" and not made.root.wanted.subject.colour:
        return False
    return (_coloured(made) and own > _FAINT) or not alone or (bare and task.pick("own", (True, False)))


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
