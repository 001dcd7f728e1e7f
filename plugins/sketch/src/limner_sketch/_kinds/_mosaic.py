"""Letters, numbers and simple shapes made of things: a five of balloons, a heart of stars."""

from __future__ import annotations

from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Pose
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._contours import level_spans, rings_of
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Affine, Box, Path, Point
from limner_sketch._kinds._common import fit, paint, things
from limner_sketch._layout._items import Cluster, Wanted
from limner_sketch._lettering import outlines
from limner_sketch._painter import Painter
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._tables import MOTLEY_COLOURS
from limner_sketch._scene import border, sheet
from limner_sketch._task import Task

__all__ = ["draw_mosaic", "is_mosaic"]

_SHAPES: Final = frozenset({"heart", "star", "moon", "crescent moon", "tree", "pine tree", "christmas tree", "butterfly", "fish", "arrow", "question mark"})  # fmt: skip
_MOTLEY: Final = frozenset({"balloon", "candy", "button", "flower", "gift", "crayon", "toy blocks", "lollipop"})
_MANY: Final = 38  # so many things show a shape, and keep the file small
_SLIM: Final = 1.6  # how much higher than they are apart slim things may be, which else would be small
_FINE: Final = 72  # cells of the grid along the longer side


def is_mosaic(task: Task) -> bool:
    """Whether letters or a simple shape are wanted that consist of things."""
    return _parts_of(task) is not None


def _parts_of(task: Task) -> tuple[Wanted | None, Wanted] | None:
    """Return the shape, or None for letters, and what it consists of."""
    if task.plan.kind != "scene":
        return None
    lettered = [one for one in task.wanted.values() if one.subject.formation == "letters"]
    if lettered and task.plan.text:
        return None, lettered[0]
    for relation in task.plan.relations if len(task.wanted) == 2 else ():
        host, part = task.wanted.get(relation.subject), task.wanted.get(relation.to)
        if relation.kind == "made_of" and host and part and host.entry.noun in _SHAPES and part.subject.count > 1:
            return host, part
    return None


def draw_mosaic(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw things side by side that fill letters or a shape, on a plain ground."""
    found = _parts_of(task)
    assert found is not None  # noqa: S101 - only such a task comes here
    host, part = found
    rng, palette = task.rng("mosaic"), task.choose_palette()
    painter = Painter(document, task.style)
    sheet(painter)
    w, h = document.width, document.height
    ground = (colour_of(task.plan.backdrop) if task.plan.backdrop else None) or mix(
        rng.choice(palette.accents), palette.paper, 0.8
    )
    document.open("background")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), lighter(ground, 0.02), darker(ground, 0.02), layer="sky")
    room = Box(0.12 * w, 0.12 * h, 0.88 * w, 0.88 * h)
    shapes = _fitted(outlines(task.plan.text or "", "sans") if host is None else _silhouette(host), room)
    for shape in shapes:
        painter.area(shape, darker(ground, 0.07), layer="scenery")
    document.close()
    spots, apart = _spots(shapes, room)
    made = _drawn(task, part, len(spots))
    painter.coarse = True
    half = 0.62 * apart
    twins: dict[str | None, tuple[str, Affine]] = {}
    for (x, y), one in zip(spots, made, strict=True):
        local = one.local
        slim = min(_SLIM, (max(local.height, local.width) / min(local.height, local.width)) ** 0.6)
        fit(one, Box(x - half * slim, y - half * slim, x + half * slim, y + half * slim))
        _again(painter, one, twins, ground)
    border(painter, palette)
    if host is None:
        return tuple(made)
    whole = _drawn(task, host, 1)[0]  # which is seen in them
    fit(whole, room)
    return (whole, *made)


def _again(painter: Painter, one: Cluster, twins: dict[str | None, tuple[str, Affine]], ground: str) -> None:
    """Paint a thing, or show the one of its colour again that is drawn already."""
    document, colour = painter.document, one.root.wanted.subject.colour
    if not document.copies:
        paint(painter, one, behind=ground)
    elif colour in twins:
        name, first = twins[colour]
        values = [number(v, 4 if k < 4 else 1) for k, v in enumerate(first.inverse.then(one.by))]
        document.raw(f'<use href="#{name}" transform="matrix({" ".join(values)})"/>')
    else:
        with document.captured() as body:
            paint(painter, one, behind=ground)
        name = document.define("t", f'<g id="{{id}}">{"".join(body)}</g>')
        twins[colour] = (name, one.by)
        document.raw(f'<use href="#{name}"/>')


def _drawn(task: Task, part: Wanted, count: int) -> list[Cluster]:
    """Draw so many of a thing, in several colours where such things have them."""
    tones = MOTLEY_COLOURS[:4] if part.entry.noun in _MOTLEY and part.subject.colour is None else (part.subject.colour,)
    made: list[Cluster] = []
    for turn in range(count):
        subject = part.subject.model_copy(update={"count": 1, "formation": None, "colour": tones[turn % len(tones)]})
        alone = evolve(
            task,
            wanted={part.index: evolve(part, subject=subject)},
            plan=task.plan.model_copy(update={"relations": ()}),
        )
        made += things(alone, task.rng("part"), most=1)
    return made


def _silhouette(host: Wanted) -> list[Path]:
    """Return the outlines of what a shape is drawn of."""
    figure = host.entry.draw(Pose(), Random(0))
    return [part.path for part in figure.parts if part.outline and not part.width]


def _fitted(paths: list[Path], room: Box) -> list[Path]:
    box = geometry.around(geometry.bounds(path) for path in paths if path)
    k = min(room.width / box.width, room.height / box.height)
    by = Affine.move(-box.centre[0], -box.centre[1]).then(Affine.scale(k)).then(Affine.move(*room.centre))
    return [by.path(path) for path in paths if path]


def _spots(shapes: list[Path], room: Box) -> tuple[list[Point], float]:
    """Return places inside the shapes, as far from their edges as can be and evenly apart, and how far apart they are."""
    step = max(room.width, room.height) / _FINE
    columns, rows = int(room.width / step) + 3, int(room.height / step) + 3
    rings = [list(rings_of(shape)) for shape in shapes]
    depth = [[0] * columns for _ in range(rows)]
    for j in range(1, rows - 1):
        y = room.top + (j - 0.5) * step
        for start, end in (span for one in rings for span in level_spans(one, y)):
            for i in range(1, columns - 1):
                if start <= room.left + (i - 0.5) * step <= end:
                    depth[j][i] = columns + rows
    _measure(depth)
    inside = [(depth[j][i], i, j) for j in range(rows) for i in range(columns) if depth[j][i]]
    # The deepest first: they lie on the middle line of a stroke.
    inside.sort(key=lambda cell: (-cell[0], cell[2], cell[1]))
    apart, chosen = 2.0, [(i, j) for _, i, j in inside]
    while len(chosen) > _MANY:
        apart *= 1.08
        chosen = []
        for _, i, j in inside:
            if all((i - a) ** 2 + (j - b) ** 2 >= apart**2 for a, b in chosen):
                chosen.append((i, j))
                if len(chosen) > _MANY:
                    break
    chosen.sort(key=lambda cell: (cell[1], cell[0]))
    return [(room.left + (i - 0.5) * step, room.top + (j - 0.5) * step) for i, j in chosen], apart * step


def _measure(depth: list[list[int]]) -> None:
    """Write into each cell inside how many cells it is from the edge."""
    rows, columns = len(depth), len(depth[0])
    for j in range(1, rows - 1):
        for i in range(1, columns - 1):
            depth[j][i] = min(
                depth[j][i], 1 + min(depth[j - 1][i], depth[j][i - 1], depth[j - 1][i - 1], depth[j - 1][i + 1])
            )
    for j in range(rows - 2, 0, -1):
        for i in range(columns - 2, 0, -1):
            depth[j][i] = min(
                depth[j][i], 1 + min(depth[j + 1][i], depth[j][i + 1], depth[j + 1][i + 1], depth[j + 1][i - 1])
            )
