"""A large letter or number with things: flowers that grow around it, or what begins with it beside it."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix
from limner_sketch._geometry import Box
from limner_sketch._kinds._common import fit, paint, things
from limner_sketch._kinds._print import Print
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import measure, write

__all__ = ["initial"]

_GROWING: Final = frozenset({"plant", "flower"})
# Where what grows stands about a letter, and how large it is: shares of the letter's box, the low ones before it.
_GARLAND: Final = (
    (-0.08, 0.92, 0.4), (0.2, 1.02, 0.46), (0.5, 1.05, 0.36), (0.8, 1.0, 0.42), (1.06, 0.9, 0.36), (-0.06, 0.58, 0.28), (1.08, 0.16, 0.36), (0.86, -0.02, 0.28), (0.02, 0.06, 0.26),
)  # fmt: skip
_FEW: Final = 2


def initial(p: Print) -> int:
    """Draw the letter, and the things around or beside it; return how many things are shown."""
    w, h = p.width, p.height
    ground = p.accent if p.task.plan.backdrop else mix(p.accent, p.palette.paper, 0.78)
    p.painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), lighter(ground, 0.02), ground, layer="sky")
    text = p.task.plan.text or ""
    note = p.task.plan.tagline
    others = [a for a in (*p.palette.accents, p.palette.ink) if contrast(a, ground) > 2.4]
    tone = p.task.pick("letter", others or [p.palette.ink])
    grows = bool(p.made) and all(one.root.wanted.entry.tags & _GROWING for one in p.made)
    beside = not grows and len(p.made) <= _FEW
    p.painter.disc(0.5 * w, 0.47 * h, 0.4 * min(w, h), mix(ground, p.palette.paper, 0.5), layer="scenery")
    p.document.close()
    size = 0.62 * h if not beside else 0.56 * h
    size = min(size, size * (0.56 if not beside else 0.46) * w / measure(text, p.font, size))
    wide, cap = measure(text, p.font, size), 0.72 * size
    x, base = (0.5 * w, 0.48 * h + cap / 2) if not beside else (0.3 * w, 0.5 * h + cap / 2)
    if note:
        base -= 0.05 * h
    box = Box(x - wide / 2, base - cap, x + wide / 2, base)
    shadow = darker(ground, 0.05)
    drawn = p.painter.style.mode in {"line", "neon"}
    if not drawn:
        write(p.document, text, x + 0.012 * w, base + 0.014 * h, size, p.painter.style.colour(shadow), font=p.font)
    made = _garland(p) if grows else p.made
    if grows:
        for one, (dx, dy, k) in reversed(list(zip(made, _GARLAND, strict=False))):
            _at(p, one, box, dx, dy, k) if dy < 0.5 else None
    tone = p.tone(tone, ground) if drawn else p.painter.style.colour(tone)
    tube = p.painter.style.ground if p.painter.style.mode == "neon" else ""
    write(p.document, text, x, base, size, tone, font=p.font, tube=tube)
    if grows:
        for one, (dx, dy, k) in zip(made, _GARLAND, strict=False):
            _at(p, one, box, dx, dy, k) if dy >= 0.5 else None
    elif beside:
        _beside(p, made, ground)
    else:
        spots = ((-0.36, 0.72), (1.36, 0.72), (0.5, 1.3), (-0.3, 0.12), (1.3, 0.12), (0.5, -0.3))
        for one, (dx, dy) in zip(made, spots, strict=False):
            _at(p, one, box, dx, dy, 0.42)
    if note:
        p.words(note, 0.5 * w, 0.93 * h, 0.075 * h, 0.86 * w, rows=1, on=ground)
    return len(made)


def _garland(p: Print) -> list[Cluster]:
    """Return so many of what grows as stand about the letter, of each sort in turn."""
    wanted = {
        i: evolve(one, subject=one.subject.model_copy(update={"count": len(_GARLAND)}))
        for i, one in p.task.wanted.items()
    }
    made = things(evolve(p.task, wanted=wanted), p.task.rng("garland"), most=len(_GARLAND))
    sorts = {i: [one for one in made if one.root.wanted.index == i] for i in wanted}
    rows = max((len(row) for row in sorts.values()), default=0)
    return [row[k] for k in range(rows) for row in sorts.values() if k < len(row)]


def _at(p: Print, one: Cluster, box: Box, dx: float, dy: float, k: float) -> None:
    x, y, half = box.left + dx * box.width, box.top + dy * box.height, k * box.height / 2
    x, y = min(max(x, 1.1 * half), p.width - 1.1 * half), min(max(y, 1.1 * half), p.height - 1.1 * half)
    fit(one, Box(x - half, y - half, x + half, y + half))
    paint(p.painter, one)


def _beside(p: Print, made: list[Cluster], ground: str) -> None:
    """Put one or two things to the right of the letter, standing on its base line."""
    w, h = p.width, p.height
    low = 0.74 * h if p.task.plan.tagline else 0.8 * h
    left, right = 0.5 * w, 0.95 * w
    step = (right - left) / len(made) if made else 0
    for i, one in enumerate(made):
        fit(one, Box(left + i * step, 0.26 * h, left + (i + 0.96) * step, low), bottom=True)
        paint(p.painter, one, behind=ground)
