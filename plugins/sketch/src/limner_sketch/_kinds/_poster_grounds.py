"""What is behind the hero of a poster that announces something: beams that radiate, or the lights of an evening."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, difference, lighter, mix
from limner_sketch._geometry import Affine, Path
from limner_sketch._kinds._common import ring, star
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._task import Task
from limner_sketch.plan import ScenePlan

__all__ = ["announces", "is_evening", "lit", "poster_fonts", "radiant"]

_MUSIC: Final = r"jazz|blues|swing|concert|gig\b|band\b|orchestra|symphony|quartet|trio\b|opera|recital|disco|karaoke|open mic|rock\b|metal\b|techno|rave\b|\bdj\b|choir|music"
_EVENING: Final = re.compile(
    rf"\b(?:{_MUSIC}|theat(?:re|er)|musical|ballet|cabaret|magic show|comedy|stand-?up|film (?:festival|night)|movie night|night\b|new year|prom\b|gala|cocktail|burlesque|halloween|party)",
    re.IGNORECASE,
)
_BY_DAY: Final = re.compile(r"\b(?:summer|beach|garden|pool|birthday|kids?|children|picnic|family)", re.IGNORECASE)
_EVENT: Final = re.compile(
    r"\b(?:festival|circus|sale|market|fair|show|class(?:es)?|workshop|competition|contest|tournament|league|championship|cup|marathon|race|run|exhibition|camp|tasting|audition|opening|carnival|parade|yoga|pilates|lessons?|club|meet-?up|conference|talent|match|rodeo|derby|season|event|adoption|fundrais\w+|convention|expo|tour)\b",
    re.IGNORECASE,
)
_TUNES: Final = re.compile(rf"\b(?:{_MUSIC})", re.IGNORECASE)
_PLAYFUL: Final = re.compile(
    r"\b(?:kids?|child\w*|circus|birthday|toy|zoo|story|school|puppet|ice cream|candy|sweets|pets?|puppy|playground|clown|pyjama|pajama|lemonade)\b",
    re.IGNORECASE,
)
_ELEGANT: Final = re.compile(
    r"\b(?:jazz|opera|ballet|orchestra|symphony|quartet|trio\b|recital|wine|gala|theat(?:re|er)|coffee|tea|tasting|art|museum|gallery|exhibition|yoga|spa|wellness|book|poetry|paris|venice|rome|vienna|florence|kyoto|italy|france|greece|provence|tuscany|vintage|dinner)\b",
    re.IGNORECASE,
)
# Ground, the light on it, and what stands behind the hero.
_EVENINGS: Final = (
    ("#1b1d4b", "#f6c04c", "#e8543f"),
    ("#4a1230", "#ffb347", "#f2c14e"),
    ("#0f3a48", "#f7b733", "#ef6a4c"),
    ("#2f1659", "#ff8fa3", "#f2b134"),
    ("#14213f", "#ffd27a", "#3f9fa8"),
    ("#3a1238", "#ffc46b", "#d9577a"),
    ("#12343a", "#f6c04c", "#f3dfae"),
)
_NEAR: Final = 0.11  # ΔE_OK: what differs less is lost on the other


def _said(plan: ScenePlan) -> str:
    return f"{plan.text or ''} {plan.tagline or ''}"


def announces(plan: ScenePlan) -> bool:
    """Whether a poster tells of something that happens, and shows its hero rather than a place."""
    return bool(_EVENT.search(_said(plan)) or _EVENING.search(_said(plan)))


def is_evening(plan: ScenePlan) -> bool:
    """Whether what a poster tells of is seen by the lights of a stage."""
    return bool(_EVENING.search(_said(plan))) and not _BY_DAY.search(_said(plan)) and plan.time in {None, "night"}


def poster_fonts(plan: ScenePlan) -> tuple[Font, ...]:
    """Return the letters that fit a poster: round ones are for children and for play."""
    said = _said(plan)
    if _PLAYFUL.search(said):
        return ("round", "sans")
    return ("elegant", "serif", "sans") if _ELEGANT.search(said) else ("sans", "serif")


def radiant(task: Task, painter: Painter, palette: Palette) -> str:
    """Draw a ground with beams that radiate, or a plain one, and a disc on it; return the colour of the disc."""
    rng = task.rng("arrangement")
    w, h = painter.width, painter.height
    tone = rng.choice(palette.accents)
    ground, disc = mix(tone, palette.paper, 0.66), mix(tone, palette.paper, 0.4)
    painter.document.open("background")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), lighter(ground, 0.03), darker(ground, 0.02), layer="sky")
    rays = [
        geometry.polygon([(w / 2, h / 2), a, b])
        for a, b in zip(ring(w / 2, h / 2, h, 14), ring(w / 2, h / 2, h, 14, turn=12.9), strict=True)
    ]
    if task.pick("ground", (True, True, False)):
        painter.area(tuple(s for ray in rays for s in ray), lighter(ground, 0.07), layer="texture", opacity=0.7)
    painter.disc(w / 2, h / 2, 0.43 * min(w, h), lighter(disc, 0.03), disc)
    painter.document.close()
    return disc


def _clear(tone: str, made: Sequence[Cluster], painter: Painter) -> int:
    """Return how many colours of things are hardly told from a tone, as they are printed."""
    colour = painter.style.colour
    own = {tone for one in made for item in (one.root, *one.others) for tone in item.figure.colours.values()}
    return sum(difference(colour(tone), colour(other)) < _NEAR for other in own)


def lit(task: Task, painter: Painter, made: Sequence[Cluster]) -> str:
    """Draw the dark of an evening with beams from above, a disc of light, and notes or stars; return the colour of the disc."""
    w, h, u = painter.width, painter.height, painter.unit
    least = min(_clear(one[2], made, painter) for one in _EVENINGS)
    ground, light, disc = task.pick("evening", [one for one in _EVENINGS if _clear(one[2], made, painter) <= least + 1])
    rng = task.rng("arrangement")
    painter.document.open("background")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), darker(ground, 0.04), lighter(ground, 0.05), layer="sky")
    for x, foot in ((0.12, 0.44), (0.88, 0.56), (0.5, 0.5)):
        beam = geometry.polygon(
            [(w * x - 14 * u, -2), (w * x + 14 * u, -2), (w * foot + 0.26 * w, h + 2), (w * foot - 0.26 * w, h + 2)]
        )
        painter.veil(beam, [(0, light, 0.42), (1, light, 0.04)])
    painter.disc(w / 2, h * 0.5, 0.4 * min(w, h), lighter(disc, 0.04), darker(disc, 0.03))
    marks: list[Path] = []
    for i in range(16):
        x, y = w * (0.06 + 0.88 * ((i * 0.618 + 0.1) % 1)), h * (0.06 + 0.88 * ((i * 0.7549 + 0.2) % 1))
        if (x - w / 2) ** 2 + (y - h / 2) ** 2 < (0.45 * min(w, h)) ** 2:
            continue
        turn = Affine.turn(rng.uniform(-16, 16), about=(x, y))
        marks.append(turn.path(_note(x, y, 26 * u) if _TUNES.search(_said(task.plan)) else star(x, y, 13 * u)))
    painter.area(tuple(s for one in marks for s in one), mix(light, ground, 0.25), layer="texture")
    painter.document.close()
    return disc


def _note(x: float, y: float, r: float) -> Path:
    """Return a note with its flag, around (x, y)."""
    head = Affine.turn(-20, about=(x, y + r)).path(geometry.ellipse(x, y + r, 0.56 * r, 0.4 * r))
    stem = geometry.rectangle(x + 0.38 * r, y - r, 0.16 * r, 1.95 * r)
    flag: Path = (
        ("M", x + 0.46 * r, y - r),
        ("C", x + 0.7 * r, y - 0.6 * r, x + 1.15 * r, y - 0.5 * r, x + 0.98 * r, y + 0.2 * r),
        ("C", x + 0.92 * r, y - 0.2 * r, x + 0.7 * r, y - 0.3 * r, x + 0.46 * r, y - 0.4 * r),
        ("Z",),
    )
    return (*head, *stem, *flag)
