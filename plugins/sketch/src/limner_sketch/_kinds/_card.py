"""Cards: a greeting and what belongs to it."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import contrast, darker, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Affine, Box, Path
from limner_sketch._kinds._common import fit, paint, star, things
from limner_sketch._kinds._greenery import border, greens_of, sprays, wreath
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, in_lines, measure, wrapped, write
from limner_sketch._occasions import Look, occasion_of
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task

# How far down the flags hang from the border, and the leaves reach from the corners of the frame.
_BUNTING = 190
_CORNER = 112
_PAIR = 2
_CROWDED = 3  # so many things stand in two rows
_OF_ALL_COLOURS = frozenset({"balloon", "cupcake", "gift", "party hat", "butterfly", "lollipop", "kite", "easter egg"})
_LIVING = frozenset({"animal", "person", "bird", "creature"})
_SMALL: dict[Font, Font] = {
    "elegant": "book",
    "book": "book",
}  # the font of the small lines beside that of the large ones
_LIFT = 0.9  # of half the room that is left: what is seen in the middle is set a little lower


def draw_card(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a card: border, greeting above, things below."""
    rng = task.rng("card")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    w, h, u = document.width, document.height, painter.unit
    asked = [c for name in (task.palette if isinstance(task.palette, tuple) else ()) if (c := colour_of(name))]
    accent = asked[0] if asked else task.pick("accent", palette.accents)
    if task.plan.backdrop and (wanted := colour_of(task.plan.backdrop)):
        accent = wanted
    pale, paper = mix(accent, palette.paper, 0.62), mix(accent, palette.paper, 0.9)
    document.open("card")
    painter.area(geometry.rectangle(0, 0, w, h), pale, layer="sky")
    sheet(painter)
    m = 44 * u
    painter.area(geometry.rectangle(m, m, w - 2 * m, h - 2 * m, 30 * u), paper, layer="scenery")
    occasion = occasion_of(task.plan)
    made = [_gay(one, i, palette) for i, one in enumerate(things(task, task.rng("figures"), most=7))]
    greens = greens_of(made)
    rest = [one for one in made if one not in greens]
    looks: tuple[Look, ...] = occasion.looks
    if greens:  # leaves and flowers are the ornament, around the words or the other things
        blooming = any("flower" in one.root.wanted.entry.tags for one in greens)
        looks = ("sprays", "border") if blooming else ("sprays", "wreath")
        aloft = all(one.root.wanted.entry.place in {"air", "sky"} or one.root.wanted.flies for one in rest)
        looks = looks if not rest else ("border",) if blooming and aloft else ("sprays",)
    elif not any(one.root.wanted.entry.tags & _LIVING for one in rest):  # what is out of doors has a sky
        looks = tuple(look for look in looks if look != "arch")
    look = task.pick("look", looks)
    snow = occasion.name == "christmas" or task.plan.weather == "snow"
    if look == "wreath" and rest:
        look = "sprays"
    font: Font = task.pick("font", occasion.fonts)
    text = task.plan.text or "Hello"
    size = w * {"hand": 0.165, "elegant": 0.13}.get(font, 0.118)
    room = w * (0.5 if look == "wreath" else 0.74)
    aligned = 0.76 if look == "wreath" else 0.94  # of it, for what is written small below the widest place
    greeting, comma, name = text.partition(", ")
    rows = wrapped(text, font, size, room, 3)
    if comma and len(rows) > 1:  # whom it is for has a line of its own
        rows = [*wrapped(f"{greeting},", font, size, room, 2), name]
    size = min(size, *(size * room / max(1, measure(row, font, size)) for row in rows))
    note = task.plan.tagline or ""
    small = min(0.4 * size, w * 0.05)
    notes = in_lines(note, "medium", small, aligned * room, tracking=0.06)
    deep = 1.5 * small * len(notes)
    high = 1.12 * (len(rows) - 1) * size + 0.95 * size + 0.3 * size * bool(notes) + deep
    # The words come first: no ornament may touch them.
    clear = {
        "bunting": m + _BUNTING * u,
        "frame": m * 1.6 + _CORNER * u,
        "sprays": m + 56 * u if rest else m + 0.3 * w,
    }.get(look, m + 56 * u)
    top = max(h * 0.2 - (len(rows) - 1) * size * 0.42, clear + 0.95 * size)
    if not rest:  # nothing but words: they stand in the middle of what the ornament leaves
        foot = h - m - (0.36 * w if look == "border" else clear - m if look in {"sprays", "frame"} else 40 * u)
        top = clear + max(0.0, (foot - clear - high) / 2) + 0.95 * size
    half = max(measure(row, font, size) for row in rows) / 2 + 24 * u
    words = Box(w / 2 - half, top - 0.95 * size, w / 2 + half, top + (1.12 * (len(rows) - 1) + 0.4) * size + deep)
    ground_y = h * (0.86 if look == "arch" else 0.92) if look != "border" else h - m - 0.42 * w
    behind = paper
    inside = Box(m, m, w - m, h - m)
    if look == "confetti":
        _confetti(painter, palette, rng, Box(m * 1.6, m * 1.6, w - m * 1.6, h - m * 1.6), words)
    elif look == "bunting":
        _bunting(painter, palette, rng, m)
    elif look == "arch":
        behind = _arch(
            painter, palette, accent, w, h, u, max(h * 0.38, words.bottom + 16 * u), task.plan.time or "day", snow=snow
        )
    elif look == "frame":
        _frame(painter, accent, palette, m, w, h, u)
    elif look == "plain":
        painter.stroke(
            geometry.rectangle(m * 1.5, m * 1.5, w - 3 * m, h - 3 * m, 16 * u),
            mix(accent, paper, 0.3),
            4 * u,
            layer="thing",
        )
    document.close()
    if look == "sprays":
        sprays(painter, palette, rng, greens, inside, paper, low=bool(rest))
    elif look == "border":
        border(painter, palette, rng, greens, inside, paper)
    elif look == "wreath":
        middle = (words.top + words.bottom) / 2
        wreath(painter, palette, rng, greens, (w / 2, middle, 0.37 * w), paper)
    aside = 0.16 if look == "arch" else 0.11
    below(
        painter,
        rest,
        Box(w * aside, max(h * 0.32 if look != "arch" else h * 0.42, words.bottom + 20 * u), w * (1 - aside), ground_y),
        behind,
        centred=look != "arch",
    )
    for one in greens:  # measured as one of those that are drawn
        fit(one, Box(m, h - m - 0.3 * w, m + 0.3 * w, h - m))
    ink = palette.ink if contrast(palette.ink, paper) > 4 else "#2d2a45"
    if painter.style.mode == "line":
        ink = painter.style.ink
    elif painter.style.mode == "neon":
        ink = "#eafcff"
    for i, row in enumerate(rows):
        write(
            document,
            row,
            w / 2,
            top + i * size * 1.12,
            size,
            painter.style.colour(ink) if painter.style.mode == "fill" else ink,
            font=font,
            width=room * 1.03,
        )
    tone = painter.style.colour(mix(ink, accent, 0.3)) if painter.style.mode == "fill" else ink
    for i, line in enumerate(notes):
        y = top + (1.12 * (len(rows) - 1) + 0.3) * size + (1.1 + 1.5 * i) * small
        write(
            document, line, w / 2, y, small, tone, font=_SMALL.get(font, "medium"), width=aligned * room, tracking=0.06
        )
    return tuple(made)


def _gay(one: Cluster, i: int, palette: Palette) -> Cluster:
    """Give each of several balloons a colour of its own."""
    subject = one.root.wanted.subject
    if subject.colour or subject.count == 1 or one.root.wanted.entry.noun not in _OF_ALL_COLOURS:
        return one
    coloured = subject.model_copy(update={"colour": palette.accents[i % len(palette.accents)]})
    one.root.wanted = evolve(one.root.wanted, subject=coloured)
    return one


def below(painter: Painter, made: list[Cluster], box: Box, behind: str, *, centred: bool = True) -> None:
    """Place the main thing in the middle, others beside it or, from three on, in two rows, and what flies above.

    Where nothing is drawn for them to stand on, they are ``centred`` in the room they have.
    """
    if not made:
        return
    flying = [c for c in made if c.root.wanted.entry.place in {"air", "sky"} or c.root.wanted.flies]
    flying = flying if len(flying) < len(made) else flying[1:]
    standing = [c for c in made if c not in flying]
    whole = box
    facing = [one for one in standing if one.root.wanted.index == standing[0].root.wanted.index]
    if len(facing) == _PAIR and facing[1].root.figure.facing == "right" and facing[0] is not facing[1]:
        facing[1].flipped = not facing[0].flipped  # two of a kind look at each other
    if flying:  # which have the room above to themselves
        box = Box(box.left, box.top + 0.27 * box.height, box.right, box.bottom)
    rows = _rows(standing)
    if len(rows) == 1:
        _abreast(standing, box)
    else:
        _abreast(rows[0], Box(box.left, box.top, box.right, box.top + 0.74 * box.height))
        _abreast(rows[1], Box(box.left, box.bottom - 0.46 * box.height, box.right, box.bottom))
    if centred:
        bounds = [one.box for one in standing]
        top, low = min(b.top for b in bounds), max(b.bottom for b in bounds)
        spare = (box.height - (low - top)) / 2
        lift = low - box.bottom + spare * _LIFT
        for one in standing:
            one.y -= lift
    inset = 0.0 if centred else 0.12 * whole.width  # under an arch there is less room for what flies
    for i, one in enumerate(flying):
        wide = (whole.width - 2 * inset) / len(flying)
        x, y = whole.left + inset + wide * (i + 0.5), whole.top + whole.height * (0.15 if i % 2 == 0 else 0.11)
        half = min(0.15 * whole.height, 0.46 * wide)
        fit(one, Box(x - half, y - half, x + half, y + half))
        paint(painter, one, behind=behind)
    for one in standing:
        paint(painter, one, behind=behind)


def _rows(standing: list[Cluster]) -> list[list[Cluster]]:
    """Return the rows that things stand in, the one at the back first."""
    if len(standing) < _CROWDED or all(one.root.wanted.entry.tags & {"plant"} for one in standing):
        return [standing]
    leads = [one for one in standing if one.root.wanted.index == standing[0].root.wanted.index]
    back = leads if len(leads) < len(standing) / 2 else standing[: len(standing) // 2]
    return [back, [one for one in standing if one not in back]]


def _abreast(row: list[Cluster], box: Box) -> None:
    """Let things stand side by side on the lower edge of a box, each in its share of the width."""
    n = len(row)
    tallest = max(one.root.wanted.weight for one in row)
    for i, one in enumerate(row):
        k = 1.0 if n == 1 else max(0.8, one.root.wanted.weight / tallest)
        width = box.width / n
        x = box.left + width * (i + 0.5)
        half = width * (0.5 if n == 1 else 0.55 if one.root.wanted.entry.tags & {"plant"} else 0.48)
        floats = one.root.wanted.entry.place in {"air", "sky"}
        tall = box.height * k * 0.92
        fit(one, Box(x - half, box.bottom - tall, x + half, box.bottom), bottom=not floats)


def _confetti(painter: Painter, palette: Palette, rng: Random, box: Box, words: Box) -> None:
    kinds: dict[str, list[Path]] = {a: [] for a in palette.accents}
    for i in range(80):
        x = box.left + box.width * ((i * 0.618 + rng.uniform(0, 0.1)) % 1)
        y = box.top + box.height * (i / 80)
        edge = min(abs(x - box.left), abs(x - box.right)) / box.width
        if 0.14 < (y - box.top) / box.height < 0.93 and edge > 0.16:
            continue  # the middle belongs to things
        s = rng.uniform(6, 11) * painter.unit
        near = words.grown(2 * s)
        if near.left < x < near.right and near.top < y < near.bottom:
            continue
        shape = rng.choice(
            (
                geometry.ellipse(x, y, s * 0.8, s * 0.8),
                geometry.rectangle(x - s, y - s * 0.45, 2 * s, s * 0.9, 3),
                star(x, y, s * 1.4),
            )
        )
        kinds[rng.choice(palette.accents)].append(Affine.turn(rng.uniform(0, 180), about=(x, y)).path(shape))
    for colour, paths in kinds.items():
        if paths:
            painter.area(tuple(s for p in paths for s in p), mix(colour, palette.paper, 0.12), layer="texture")


def _bunting(painter: Painter, palette: Palette, rng: Random, m: float) -> None:
    w, u = painter.width, painter.unit
    colours = list(palette.accents)
    rng.shuffle(colours)
    flags: dict[str, list[Path]] = {c: [] for c in colours}
    n, dip = 10, 74 * u
    line: list[tuple[float, float]] = []
    for i in range(n + 1):
        t = i / n
        line.append((m + (w - 2 * m) * t, m + 26 * u + dip * math.sin(math.pi * t)))
    for i, ((x0, y0), (x1, y1)) in enumerate(pairwise(line)):
        flags[colours[i % len(colours)]].append(
            geometry.polygon([(x0 + 4 * u, y0), (x1 - 4 * u, y1), ((x0 + x1) / 2, (y0 + y1) / 2 + 74 * u)])
        )
    for colour, paths in flags.items():
        painter.area(tuple(s for p in paths for s in p), lighter(colour, 0.02), darker(colour, 0.03), layer="thing")
    painter.stroke(geometry.curve(line, closed=False), palette.ink, 4 * u, layer="thing")


def _arch(
    painter: Painter, palette: Palette, accent: str, w: float, h: float, u: float, top: float, time: str, *, snow: bool
) -> str:
    """An arched window with sky and a hill, the things standing in it."""
    left, right, bottom = w * 0.13, w * 0.87, h * 0.9
    r = (right - left) / 2
    k = geometry.KAPPA
    cx, spring = (left + right) / 2, top + r
    arch: Path = (
        ("M", left, bottom),
        ("L", left, spring),
        ("C", left, spring - r * k, cx - r * k, top, cx, top),
        ("C", cx + r * k, top, right, spring - r * k, right, spring),
        ("L", right, bottom),
        ("Z",),
    )
    sky = palette.sky(time)
    painter.area(arch, *sky, layer="scenery")
    if painter.style.mode not in {"line", "neon"}:
        painter.document.path(
            geometry.ellipse(cx, bottom + h * 0.03, r * 1.35, h * 0.13),
            fill=painter.style.colour("#eef4fa" if snow else palette.grass),
            clip=arch,
        )
        if snow:
            flakes = [
                geometry.ellipse(
                    left + (right - left) * ((i * 0.618) % 1), top + (bottom - top) * (i + 0.5) / 34, 5 * u, 5 * u
                )
                for i in range(30)
            ]
            painter.document.path(
                tuple(s for one in flakes for s in one), fill=painter.style.colour("#ffffff"), clip=arch
            )
        painter.document.close_clip()
        painter.document.path(arch, stroke=painter.style.colour(mix(accent, palette.paper, 0.2)), width=7 * u)
    return sky[1]


def _frame(painter: Painter, accent: str, palette: Palette, m: float, w: float, h: float, u: float) -> None:
    """A fine line inside the border, with leaves in its corners."""
    painter.stroke(geometry.rectangle(m * 1.6, m * 1.6, w - 3.2 * m, h - 3.2 * m, 20 * u), accent, 4 * u, layer="thing")
    leaf = mix(palette.leaf, accent, 0.2)
    for cx, cy, turn in (
        (m * 1.6, m * 1.6, 45),
        (w - m * 1.6, m * 1.6, 135),
        (w - m * 1.6, h - m * 1.6, 225),
        (m * 1.6, h - m * 1.6, 315),
    ):
        for lean, size in ((-38, 74), (0, 98), (38, 74)):
            shape = geometry.curve(
                [(0, 0), (size * 0.4 * u, -size * 0.24 * u), (size * u, 0), (size * 0.4 * u, size * 0.24 * u)],
                tension=0.9,
            )
            painter.area(
                Affine.turn(turn + lean).then(Affine.move(cx, cy)).path(shape),
                lighter(leaf, 0.02 + abs(lean) / 800),
                layer="thing",
            )
        painter.disc(cx, cy, 17 * u, accent, layer="thing")
