"""Icons: one thing, bold, on a simple ground."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Action
from limner_sketch._colour import darker, difference, from_oklch, lighter, mix, to_oklch
from limner_sketch._emit import Document
from limner_sketch._geometry import Box, Path
from limner_sketch._kinds._common import (
    Recolour,
    as_it_is,
    fit,
    overlaid,
    paint,
    ring,
    risen,
    scalloped,
    shield,
    squircle,
    stacked,
    star,
    things,
)
from limner_sketch._kinds._inks import shaded
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import write
from limner_sketch._painter import Painter
from limner_sketch._palettes import Palette
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task

_MOST = 12
_HEAP = 5  # more on one icon could not be told apart
_LETTERS = 3  # so many are written on a thing; more would not be read
_SET = 3  # so many different things are a set of icons
_SAME: Final = 0.6  # distance of a ground and a thing in one grey
_GROUNDS: Final = 4
_PALE: Final = 0.72  # of white in the light half of the grounds
_PALEST: Final = 0.6
_ASKED: Final = {"disc": "circle", "square": "squircle", "shield": "shield"}
"""The outline of an icon in the shape that is asked for."""
_PALE_TONE: Final = 0.86  # lightness of a colour that would not be seen on a tint of itself
_TINTS: Final = (0.84, 0.9, 0.8, 0.87)  # of white in the backdrop of a thing in one colour
_ALIKE: Final = 0.05  # difference of two grounds that a style makes one
_HALF: Final = 0.5  # lightness
_FACED = frozenset({"animal", "person", "bird", "creature", "robot"})


def ground_of(task: Task, palette: Palette, rng: Random, made: list[Cluster]) -> str:
    """Return the colour of the backdrop: the wanted one, or an accent that the thing stands out from."""
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    if wanted:
        return wanted
    accents = list(palette.accents)
    rng.shuffle(accents)
    if not made:
        return accents[0]
    pale = _PALEST if task.style.name == "minimal" else _PALE
    accents = [mix(accent, "#ffffff", pale) for accent in accents] + ([] if pale == _PALEST else accents)
    item = made[0].root
    seen = task.style.colour if task.style.name == "black and white" else str  # where hues tell nothing apart
    own = to_oklch(seen(main_colour_of(item.figure.colours, item.figure.named, item.wanted.subject.colour)))

    def distance(accent: str) -> float:
        other = to_oklch(seen(accent))
        turn = abs((other.hue - own.hue + 180) % 360 - 180) / 180 if own.chroma > 0.04 else 0.5
        return turn + 1.4 * abs(other.lightness - own.lightness)

    # The better half of the accents by contrast; chance, and with it the seed, chooses among them.
    best = sorted(accents, key=distance, reverse=True)[:_GROUNDS]
    apart: list[str] = []
    # A style may make one colour of two: then others of their tones come instead, or two seeds would look the same.
    rest = [accent for accent in accents if accent not in best]
    for accent in (*best, *rest, *(darker(one, 0.16) for one in best), *(lighter(one, 0.16) for one in best)):
        told = all(difference(task.style.colour(accent), task.style.colour(other)) > _ALIKE for other in apart)
        if told and distance(accent) > _SAME and len(apart) < _GROUNDS:
            apart.append(accent)
    return task.pick("ground", apart or ["#000000" if own.lightness > _HALF else "#ffffff"])


def main_colour_of(colours: dict[str, str], named: tuple[str, ...], wanted: str | None) -> str:
    """Return the main colour of a thing in the picture."""
    target = colour_of(wanted) if wanted else None
    return target or colours.get(named[0]) or next(iter(colours.values()))


def draw_icon(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw an icon: a backdrop and one thing, or two."""
    rng = task.rng("icon")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    sheet(painter)
    w, h = document.width, document.height
    side = min(w, h)
    pose: Action = rng.choice(("sit", "stand"))
    made = things(task, task.rng("figures"), most=_MOST, pose=pose)
    if is_set(task, made):
        return draw_set(task, painter, palette, made)
    made = made[:_HEAP]
    graded = bool(made) and "gradient" in task.plan.unmatched and not task.style.outline
    asked = _asked(task) if made else ()
    toned = asked[0] if len(asked) == 1 and to_oklch(asked[0]).lightness < _PALE_TONE else None
    ground = ground_of(task, palette, rng, made)
    if graded and asked:
        ground = asked[0] if len(asked) == 1 else mix(*asked[:2])
    elif toned and not task.plan.backdrop:
        ground = mix(toned, "#ffffff", task.pick("tint", _TINTS))
    cx, cy, r = w / 2, h / 2, side * 0.46
    shape = task.pick("shape", ("squircle", "circle", "scallop", "none", "tile"))
    if task.style.outline and made:
        shape = task.pick("shape", ("circle", "scallop", "none"))
    elif not made:
        shape = "squircle"
    if graded and shape == "none":
        shape = "squircle"
    if task.plan.frame and task.plan.frame.shape in _ASKED:
        shape = _ASKED[task.plan.frame.shape]
    path = _outline(shape, cx, cy, r)
    behind = ground
    bare = task.plan.backdrop == "transparent" and bool(made)
    shape = "none" if bare else shape
    recoloured = _recoloured(toned, ground, graded=graded)
    document.open("backdrop")
    if shape == "none":
        if made and not bare:
            _halo(painter, cx, cy, side * 0.45, ground, rng)
            behind = lighter(ground, 0.2)
    else:
        painter.area(path, *(_gradient(task, ground) if graded else _lit(ground)), layer="thing")
        if not (toned or graded):
            flourish(task, painter, path, cx, cy, r, ground)
    document.close()
    if not made:
        initial(task, painter, cx, cy, r, ground)
        return ()
    if (task.plan.text or "").isdigit() and len(task.plan.text or "") < _LETTERS:
        group(painter, made[:1], cx, cy, r * 0.62, behind, recoloured)
        _counted(painter, task.plan.text or "", made[0].box, r)
        return tuple(made[:1])
    if 0 < len(task.plan.text or "") <= _LETTERS:
        _lettered(task, painter, made[0], cx, cy, r * 0.72, behind)
        return tuple(made[:1])
    close_up = (
        len(made) == 1 and not (toned or graded) and _can_close_up(made[0]) and shape != "none" and rng.random() < 0.45
    )
    if close_up:
        _close_up(painter, made[0], path, cx, cy, r, behind)
    else:
        turn_about(made, rng)
        room = r * (0.66 if shape != "none" else 0.7) * rng.uniform(0.88, 1.06)
        piled = stacked(task, made)
        made = piled or made
        (overlaid if piled else group)(painter, made, cx, cy, room, behind, recoloured)
    return tuple(made)


def _asked(task: Task) -> tuple[str, ...]:
    """Return the colours that an icon is asked to be in."""
    asked = task.plan.palette if isinstance(task.plan.palette, tuple) else ()
    return tuple(tone for name in asked if (tone := colour_of(name)))


def _lit(ground: str) -> tuple[str, ...]:
    """Return the colours of a backdrop from top to bottom, which differ little."""
    tone = to_oklch(ground)
    light = from_oklch(tone.lightness + min(0.07, 0.4 * (1 - tone.lightness)), tone.chroma, tone.hue - 6)
    return light, ground, darker(ground, 0.04)


def _gradient(task: Task, ground: str) -> tuple[str, ...]:
    """Return the colours of a gradient that is asked for: those that are told, or a light and a dark shade of one."""
    told = _asked(task)
    return told if len(told) > 1 else (lighter(ground, 0.14), ground, darker(ground, 0.12))


def _recoloured(toned: str | None, ground: str, *, graded: bool) -> Recolour:
    """Return what draws a thing in shades of the colour that is asked for, or in white on a gradient."""
    if not toned and not graded:
        return as_it_is
    tone = "#ffffff" if graded else toned or ground

    def recoloured(one: Cluster) -> Callable[[str], str] | None:
        if "person" in one.root.wanted.entry.tags:
            return None  # a face in one colour with its hair is nobody's
        figure = one.root.figure
        return shaded(main_colour_of(figure.colours, figure.named, None), tone, ground)

    return recoloured


def _counted(painter: Painter, number: str, box: Box, r: float) -> None:
    """Write how many there are on a disc at the upper right corner of a thing."""
    x, y, half = box.right - 0.1 * r, box.top + 0.1 * r, 0.24 * r
    painter.disc(x, y, half * 1.16, "#fffdf8", layer="thing")
    painter.disc(x, y, half, "#e8352e", layer="thing")
    ink = "#fffdf8" if painter.style.mode not in {"line", "neon"} else painter.style.ink
    size = half * (1.3 if len(number) == 1 else 1.05)
    write(painter.document, number, x, y + 0.35 * size, size, ink, font="round")


def _lettered(task: Task, painter: Painter, made: Cluster, x: float, y: float, r: float, behind: str) -> None:
    """Show a thing with letters on it; a shield is left plain for them."""
    letters = task.plan.text or ""
    subject, noun = made.root.wanted.subject, made.root.wanted.entry.noun
    fit(made, Box(x - r, y - r, x + r, y + r))
    own = main_colour_of(made.root.figure.colours, made.root.figure.named, subject.colour)
    if noun == "shield":
        painter.document.open(subject.what)
        painter.area(shield(x, y, r), lighter(own, 0.16), layer="thing")
        painter.area(shield(x, y, 0.9 * r), lighter(own, 0.03), own, layer="thing")
        painter.document.close()
    else:
        paint(painter, made, behind=behind)
    ink = "#fffdf8" if to_oklch(own).lightness < 0.78 else "#2d2a45"
    if painter.style.mode in {"line", "neon"}:
        ink = painter.style.ink if painter.style.mode == "line" else "#eafcff"
    size = r * (0.9 if len(letters) == 1 else 0.62)
    write(painter.document, letters, x, y + 0.34 * size, size, painter.style.colour(ink), font="round", width=1.2 * r)


def is_set(task: Task, made: list[Cluster]) -> bool:
    """Whether several icons are wanted, and not one of several things."""
    tiles = tiles_of(task, made)
    sorts = {one.root.wanted.index for one, _ in tiles}
    joined = all(r.kind in {"behind", "beside"} for r in task.plan.relations)
    return task.plan.kind == "icon" and len(sorts) >= _SET and len(sorts) == len(tiles) and joined


def tiles_of(task: Task, made: list[Cluster]) -> list[tuple[Cluster, Cluster | None]]:
    """Return what is on each icon of a set: a thing, and the small sign in front of it that says what is done with it."""
    small = {i for i, subject in enumerate(task.plan.subjects) if subject.size in {"small", "tiny"}}
    before = {r.subject: r.to for r in task.plan.relations if r.kind == "behind" and r.to in small}
    by_index = {one.root.wanted.index: one for one in made}
    return [
        (one, by_index.get(before.get(one.root.wanted.index, -1)))
        for one in made
        if one.root.wanted.index not in before.values()
    ]


def draw_set(task: Task, painter: Painter, palette: Palette, made: list[Cluster]) -> tuple[Cluster, ...]:
    """Draw several icons alike: each on a tile of its own."""
    w, h = painter.width, painter.height
    tiles = tiles_of(task, made)
    count = len(tiles)
    columns = 2 if count == 4 else 3 if count > 2 else count
    rows = -(-count // columns)
    if w > 1.4 * h and count <= 4:
        columns, rows = count, 1
    cell = min(0.94 * w / columns, 0.94 * h / rows)
    shape = task.pick("shape", ("squircle", "circle", "tile"))
    wanted = colour_of(task.plan.backdrop) if task.plan.backdrop else None
    order = list(range(len(palette.accents)))
    task.rng("tiles").shuffle(order)
    alike = task.pick("alike", (True, False))
    for i, (one, sign) in enumerate(tiles):
        row, column = divmod(i, columns)
        here = min(columns, count - row * columns)
        x = w / 2 + (column - (here - 1) / 2) * cell
        y = h / 2 + (row - (rows - 1) / 2) * cell
        tone = wanted or mix(palette.accents[order[0 if alike else i % len(order)]], palette.paper, 0.55)
        painter.document.open("backdrop")
        painter.area(_outline(shape, x, y, 0.45 * cell), lighter(tone, 0.04), tone, layer="thing")
        painter.document.close()
        r = 0.3 * cell
        if sign:
            overlaid(painter, [one, sign], x, y, r, tone)
            continue
        fit(one, Box(x - r, y - r, x + r, y + r))
        paint(painter, one, behind=tone)
    return tuple(made)


def turn_about(made: list[Cluster], rng: Random) -> None:
    """Let things that look to one side look to the other, by chance."""
    mirrored = rng.random() < 0.5
    for one in made:
        one.flipped = mirrored and one.root.figure.facing == "right"


def _outline(shape: str, x: float, y: float, r: float) -> Path:
    if shape == "scallop":
        return scalloped(x, y, r, count=14, depth=0.06)
    if shape == "tile":
        return geometry.rectangle(x - r * 0.94, y - r * 0.94, 1.88 * r, 1.88 * r, r * 0.3)
    if shape == "shield":
        return shield(x, y, r)
    return geometry.ellipse(x, y, r, r) if shape == "circle" else squircle(x, y, r)


def _halo(painter: Painter, x: float, y: float, r: float, colour: str, rng: Random) -> None:
    """A soft blot behind things that have no backdrop."""
    pale = mix(colour, "#ffffff", 0.45)
    if rng.random() < 0.5:
        painter.disc(x, y, r, lighter(pale, 0.03), pale, layer="scenery")
        return
    points = [
        (
            x + r * (1 + rng.uniform(-0.13, 0.1)) * math.cos(math.tau * i / 9),
            y + r * (1 + rng.uniform(-0.13, 0.1)) * math.sin(math.tau * i / 9),
        )
        for i in range(9)
    ]
    painter.area(geometry.curve(points), lighter(pale, 0.03), pale)


def flourish(task: Task, painter: Painter, clip: Path, x: float, y: float, r: float, colour: str) -> None:
    """Give a backdrop something quiet: a disc, rays, a hill, rings or stars."""
    if painter.style.mode in {"line", "neon"}:
        return
    document, light = painter.document, painter.style.colour(lighter(colour, 0.1))
    if task.style.name == "minimal":
        return
    kind = task.pick("flourish", ("disc", "rays", "hill", "rings", "stars", "plain"))
    if kind == "plain":
        return
    if kind == "disc":
        document.path(
            geometry.ellipse(x, y, r * 0.74, r * 0.74), fill=light, opacity=0.55, around=(x, y, r * 0.74, r * 0.74)
        )
    elif kind == "rays":
        rays = [
            geometry.polygon([(x, y), a, b])
            for a, b in zip(ring(x, y, r * 1.5, 12), ring(x, y, r * 1.5, 12, turn=15), strict=True)
        ]
        document.path(tuple(s for ray in rays for s in ray), fill=light, opacity=0.4, clip=clip)
    elif kind == "hill":
        document.path(
            geometry.ellipse(x, y + r * 1.05, r * 1.25, r * 0.55),
            fill=painter.style.colour(darker(colour, 0.07)),
            opacity=0.7,
            clip=clip,
        )
    elif kind == "rings":
        for k in (0.86, 0.62):
            document.path(
                geometry.ellipse(x, y, r * k, r * k),
                stroke=light,
                width=r * 0.05,
                opacity=0.45,
                around=(x, y, r * k, r * k),
            )
    else:
        spots = [(-0.66, -0.56, 0.08), (0.68, -0.62, 0.1), (0.78, 0.1, 0.06), (-0.76, 0.2, 0.06), (-0.3, -0.78, 0.05)]
        document.path(
            tuple(s for dx, dy, k in spots for s in star(x + dx * r, y + dy * r, k * r, points=4, inner=0.34)),
            fill=light,
            opacity=0.8,
            clip=clip,
        )
    document.close_clip()


def _can_close_up(made: Cluster) -> bool:
    figure = made.root.figure
    return bool(made.root.wanted.entry.tags & _FACED) and {"head", "face"} <= set(figure.anchors) and not made.others


def _close_up(painter: Painter, made: Cluster, clip: Path, x: float, y: float, r: float, behind: str) -> None:
    """Show head and shoulders, cut by the backdrop."""
    root = made.root
    head, face = root.point("head"), root.point("face")
    radius = max(8.0, abs(face[1] - head[1]))
    made.size = r * 0.47 / radius
    flip = 1
    made.x = x - face[0] * made.size * flip
    made.y = y + r * 0.12 - face[1] * made.size
    document = painter.document
    document.open(None, f'clip-path="url(#{document.clip(clip)})"')
    paint(painter, made, behind=behind)
    document.close()


def group(
    painter: Painter,
    made: list[Cluster],
    x: float,
    y: float,
    r: float,
    behind: str,
    recoloured: Recolour = as_it_is,
) -> None:
    """Show one thing in the middle, or up to five in rows."""
    if len(made) == 1:
        fit(made[0], Box(x - r, y - r, x + r, y + r))
    elif lit := risen(made, x, y, r):
        made = lit
    elif len(made) == 2:
        tall = max(made, key=lambda c: c.root.wanted.weight)
        for one in made:
            k = 1.0 if one is tall else max(0.6, one.root.wanted.weight / tall.root.wanted.weight)
            dx = -0.5 if one is made[0] else 0.5
            fit(
                one,
                Box(x + (dx - 0.5) * r * 1.04, y + r * 0.78 - 1.5 * r * k, x + (dx + 0.5) * r * 1.04, y + r * 0.78),
                bottom=True,
            )
    else:
        rows = [made[: len(made) // 2], made[len(made) // 2 :]]
        for j, row in enumerate(rows):
            for i, one in enumerate(row):
                half = r / max(2, len(row))
                cx, cy = x + (i - (len(row) - 1) / 2) * 2.1 * half, y + (j - 0.5) * r * 1.05
                fit(one, Box(cx - half * 0.92, cy - r * 0.48, cx + half * 0.92, cy + r * 0.48))
    for one in made:
        paint(painter, one, behind=behind, recoloured=recoloured(one))


def initial(task: Task, painter: Painter, x: float, y: float, r: float, ground: str) -> None:
    """An honest icon for what cannot be drawn: its initial."""
    words = [*(s.what for s in task.plan.subjects), *task.plan.unmatched, task.plan.text or ""]
    letter = next((w[0].upper() for w in words if w[:1].isalnum()), "")
    if letter:
        ink = painter.style.colour("#fffdf8" if to_oklch(ground).lightness < 0.8 else "#2d2a45")
        if painter.style.mode in {"line", "neon"}:
            ink = painter.style.ink if painter.style.mode == "line" else "#eafcff"
        write(painter.document, letter, x, y + r * 0.37, r * 1.06, ink, font="round")
    else:
        painter.area(star(x, y, r * 0.5), lighter(ground, 0.25), layer="thing")
