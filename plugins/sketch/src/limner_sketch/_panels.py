"""Pictures in panels: the scenes of a comic or a storyboard, each in its frame with its words."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch import figures
from limner_sketch._canvas import Pose
from limner_sketch._emit import Document, number
from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster
from limner_sketch._lettering import Font, measure, wrapped, write
from limner_sketch._scene import draw_scene
from limner_sketch._task import Task
from limner_sketch.plan import ScenePlan

__all__ = ["Grid", "alike", "draw_panels", "grid_of"]

_ROWS = {2: (2,), 3: (3,), 4: (2, 2), 5: (3, 2), 6: (3, 3)}
_SHAPES = {2: (16, 9), 3: (9, 4), 4: (4, 3), 5: (4, 3), 6: (3, 2)}
_GUTTER = 0.022
_TITLE = 0.1
_INK = "#191722"
_FONT: Font = "round"
_SKINS = ("fair", "tan", "brown", "dark")
_HAIRS = ("black", "brown", "blond", "red")
_TRIES = 6
_TALLEST = 1.25  # times as wide as high: a sheet below that has its panels one below the other


class Grid(NamedTuple):
    """How panels stand on a sheet.

    Attributes:
        rows: How many there are in each row.
        shape: Width and height of a sheet that suits them.
    """

    rows: tuple[int, ...]
    shape: tuple[int, int]


def grid_of(count: int) -> Grid:
    """Return how so many panels stand on a sheet; one alone fills it."""
    return Grid(_ROWS.get(count, (1,)), _SHAPES.get(count, (4, 3)))


def alike(scenes: Sequence[ScenePlan], rng: Random) -> list[ScenePlan]:
    """Return the scenes with the same skin and hair for who is in several of them and has none of their own."""
    names = [subject.what for scene in scenes for subject in scene.subjects]
    looks = {
        name: (f"{rng.choice(_SKINS)} skin", f"{rng.choice(_HAIRS)} hair")
        for name in dict.fromkeys(names)
        if names.count(name) > 1 and _differs(name)
    }
    return [
        scene.model_copy(
            update={
                "subjects": tuple(
                    s if s.look or s.count > 1 else s.model_copy(update={"look": looks.get(s.what, ())})
                    for s in scene.subjects
                )
            }
        )
        for scene in scenes
    ]


def _differs(name: str) -> bool:
    """Whether people of this name are drawn with skin and hair of many colours."""
    match = figures.find(name)
    if match is None or "person" not in match.entry.tags:
        return False
    drawn = [match.entry.draw(Pose(), Random(seed)) for seed in range(_TRIES)]
    return len({frozenset(s.role for s in one.parts if s.role.startswith(("skin", "hair"))) for one in drawn}) > 1


def draw_panels(
    tasks: Sequence[Task], captions: Sequence[str], title: str | None, document: Document
) -> list[Sequence[Cluster]]:
    """Draw scenes in frames side by side, each with its words above.

    Args:
        tasks: What is in each.
        captions: The words of each.
        title: The words over all.
        document: Where to.

    Returns:
        What was drawn in each panel.
    """
    w, h = document.width, document.height
    style = tasks[0].style
    lined = style.mode in {"line", "neon"}
    paper, ink = (style.ground, style.ink) if lined else ("#fffdf8", style.colour(_INK))
    document.path(geometry.rectangle(-2, -2, w + 4, h + 4), fill=paper)
    gap = _GUTTER * min(w, h) + 0.004 * max(w, h)
    top = gap
    if title:
        size = min(
            0.62 * _TITLE * h, 0.62 * _TITLE * h * (w - 4 * gap) / max(1.0, measure(title, _FONT, 0.62 * _TITLE * h))
        )
        write(document, title, w / 2, gap + 0.72 * _TITLE * h, size, ink, font=_FONT)
        top += _TITLE * h
    boxes = _boxes(grid_of(len(tasks)).rows if w * _TALLEST > h else (1,) * len(tasks), w, h, top, gap)
    size = min(0.062 * min(box.height for box in boxes), 0.075 * min(box.width for box in boxes))
    made = []
    for task, caption, box in zip(tasks, captions, boxes, strict=True):
        frame = geometry.rectangle(box.left, box.top, box.width, box.height)
        rows = wrapped(caption, _FONT, size, box.width - 2 * size, 3) if caption else []
        band = (0.7 + 1.2 * len(rows)) * size if rows else 0.0
        made.append(_scene(task, document, Box(box.left, box.top + band, box.right, box.bottom)))
        if rows:
            document.path(
                geometry.rectangle(box.left, box.top, box.width, band), fill=paper if lined else style.colour("#ffeaa8")
            )
            document.path(
                geometry.polygon([(box.left, box.top + band), (box.right, box.top + band)], closed=False),
                stroke=ink,
                width=0.1 * size,
            )
        for i, row in enumerate(rows):
            write(
                document,
                row,
                box.left + box.width / 2,
                box.top + (1.2 + 1.2 * i) * size,
                size,
                ink,
                font=_FONT,
                width=box.width - size,
            )
        document.path(frame, stroke=ink, width=0.16 * size)
    return made


def _boxes(rows: tuple[int, ...], w: float, h: float, top: float, gap: float) -> list[Box]:
    """Return the frames, from left to right and from top to bottom."""
    boxes, tall = [], (h - top - gap * len(rows)) / len(rows)
    for r, count in enumerate(rows):
        wide = (w - gap * (count + 1)) / count
        y = top + r * (tall + gap)
        boxes += [Box(gap + i * (wide + gap), y, gap + i * (wide + gap) + wide, y + tall) for i in range(count)]
    return boxes


def _scene(task: Task, document: Document, box: Box) -> Sequence[Cluster]:
    """Draw a scene within a box: to itself, it is a whole sheet."""
    size, fine = (document.width, document.height), document.coarse
    document.coarse = True
    hole = document.clip(geometry.rectangle(box.left, box.top, box.width, box.height))
    document.open("panel", f'clip-path="url(#{hole})"')
    document.open(None, f'transform="translate({number(box.left)} {number(box.top)})"')
    document.width, document.height = round(box.width), round(box.height)
    # The frame of a panel is that of the strip.
    made = draw_scene(evolve(task, style=evolve(task.style, frame=False)), document)
    (document.width, document.height), document.coarse = size, fine
    document.close()
    document.close()
    return made
