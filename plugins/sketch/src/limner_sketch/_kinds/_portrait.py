"""Portraits: head and shoulders before a disc, an arch or a plain ground."""

from __future__ import annotations

import math
from random import Random

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._colour import darker, lighter, mix
from limner_sketch._emit import Document
from limner_sketch._geometry import Path
from limner_sketch._kinds._common import paint, things
from limner_sketch._kinds._icon import flourish, ground_of, group, initial, turn_about
from limner_sketch._layout._items import Cluster
from limner_sketch._painter import Painter
from limner_sketch._parse._colours import colour_of
from limner_sketch._scene import sheet
from limner_sketch._task import Task
from limner_sketch.plan import Moulding, Relation

_SITTERS = 3
_PERCHES = 0.7  # metres


def draw_portrait(task: Task, document: Document) -> tuple[Cluster, ...]:
    """Draw a portrait of one to three; of what has no face, the whole thing."""
    rng = task.rng("portrait")
    palette = task.choose_palette()
    painter = Painter(document, task.style)
    sheet(painter)
    w, h = document.width, document.height
    side = min(w, h)
    made = things(_perching(task), task.rng("figures"), most=_SITTERS, pose="sit", bust=True)
    behind = ground_of(task, palette, rng, made)
    paper = mix(behind, palette.paper, 0.78)
    faced = bool(made) and all({"head", "face"} <= set(one.root.figure.anchors) for one in made)
    asked = task.plan.frame
    frame = task.pick("frame", ("disc", "arch", "whole")) if faced else "disc"
    if asked is not None:
        frame = asked.shape or task.pick("frame", ("oval", "square"))
    x, y, r = w / 2, h / 2, side * (0.42 if frame != "whole" else 0.5)
    panel = _panel(frame, x, y, r, w, h)
    document.open("backdrop")
    painter.area(geometry.rectangle(-2, -2, w + 4, h + 4), lighter(paper, 0.02), darker(paper, 0.03), layer="sky")
    painter.area(panel, lighter(behind, 0.09), behind, layer="scenery")
    flourish(task, painter, panel, x, y, r, behind)
    document.close()
    if not made:
        initial(task, painter, x, y, r, behind)
    elif faced:
        turn_about(made, rng)
        _seat(made, x, y + r * (0.06 if frame != "whole" else 0.0), r * rng.uniform(0.44, 0.5))
        document.open(
            None, f'clip-path="url(#{document.clip(panel if asked else _window(frame, panel, x, y, r, w, h))})"'
        )
        for one in made:
            paint(painter, one, behind=behind)
        document.close()
    else:
        group(painter, made, x, y, r * 0.72, behind)
    if asked is not None:
        _moulding(painter, panel, asked, side, rng)
    elif painter.style.mode == "fill" and frame != "whole":
        document.path(panel, stroke=painter.style.colour(mix(behind, "#ffffff", 0.7)), width=side * 0.012)
    return tuple(made)


def _perching(task: Task) -> Task:
    """Set small animals that somebody holds on a shoulder: before the chest they would hide the face."""

    def small(index: int) -> bool:
        one = task.wanted.get(index)
        return one is not None and bool(one.entry.tags & {"animal", "bird"}) and one.entry.height < _PERCHES

    moved = tuple(
        Relation(subject=r.to, kind="on", to=r.subject, part="shoulder")
        if r.kind in {"holding", "beside"} and small(r.to) and not small(r.subject)
        else r
        for r in task.plan.relations
    )
    return evolve(task, plan=task.plan.model_copy(update={"relations": moved}))


def _panel(frame: str, x: float, y: float, r: float, w: float, h: float) -> Path:
    """Return the ground behind the head."""
    if frame == "whole":
        return geometry.rectangle(-2, -2, w + 4, h + 4)
    if frame in {"disc", "oval"}:
        return geometry.ellipse(x, y, r if frame == "disc" else 0.82 * r, r)
    if frame == "heart":
        heart = geometry.read_path(
            "M0 100C-44 62-112 26-112-36C-112-104-30-122 0-62C30-122 112-104 112-36C112 26 44 62 0 100Z"
        )
        return geometry.Affine.scale(r / 103).then(geometry.Affine.move(x, y + 0.04 * r)).path(heart)
    if frame in {"square", "tall"}:
        half = r * (0.94 if frame == "square" else 0.78)
        return geometry.rectangle(x - half, y - 0.96 * r, 2 * half, 1.92 * r)
    k, half = geometry.KAPPA, r * 0.86
    top = y - r + half
    return (
        ("M", x - half, y + r),
        ("L", x - half, top),
        ("C", x - half, top - half * k, x - half * k, y - r, x, y - r),
        ("C", x + half * k, y - r, x + half, top - half * k, x + half, top),
        ("L", x + half, y + r),
        ("Z",),
    )


def _moulding(painter: Painter, panel: Path, asked: Moulding, side: float, rng: Random) -> None:
    """Draw the frame that is asked for: an edge in light and shade, and beads on it where it is carved."""
    tone = (colour_of(asked.colour) if asked.colour else None) or "#c99a2e"
    for width, colour in (
        (0.085, darker(tone, 0.14)),
        (0.066, tone),
        (0.03, lighter(tone, 0.12)),
        (0.012, darker(tone, 0.1)),
    ):
        painter.stroke(panel, colour, width * side, layer="thing")
    if not asked.ornate:
        return
    box = geometry.bounds(panel)
    (x, y), a, b = box.centre, box.width / 2, box.height / 2
    straight = not any(segment[0] == "C" for segment in panel)
    count = rng.choice((28, 32, 36))
    for i in range(count):
        turn = math.tau * i / count
        u, v = math.cos(turn), math.sin(turn)
        k = 1 / max(abs(u), abs(v)) if straight else 1.0
        if not straight and asked.shape == "arch" and v > 0:
            continue  # the lower part is straight
        r = side * (0.017 if i % 4 else 0.03)
        painter.disc(x + a * u * k, y + b * v * k, r, lighter(tone, 0.08), darker(tone, 0.06), layer="thing")


def _window(frame: str, panel: Path, x: float, y: float, r: float, w: float, h: float) -> Path:
    """Return where the sitter is seen: above the middle over the rim, too, below it cut by the panel."""
    if frame != "disc":
        return panel
    k = r * geometry.KAPPA
    return (
        ("M", x - w, y - h),
        ("L", x + w, y - h),
        ("L", x + w, y),
        ("L", x + r, y),
        ("C", x + r, y + k, x + k, y + r, x, y + r),
        ("C", x - k, y + r, x - r, y + k, x - r, y),
        ("L", x - w, y),
        ("Z",),
    )


def _seat(made: list[Cluster], x: float, y: float, head: float) -> None:
    """Place the heads side by side, the larger the fewer they are."""
    head *= (1, 0.68, 0.52)[len(made) - 1]
    gap = head * 2.05
    for i, one in enumerate(made):
        top, face = one.root.point("head"), one.root.point("face")
        one.size = head / max(8.0, abs(face[1] - top[1]))
        at = x + (i - (len(made) - 1) / 2) * gap
        one.x = at - face[0] * one.size * (-1 if one.flipped else 1)
        one.y = y - face[1] * one.size
        if any(
            not item.behind and "wear" not in item.wanted.entry.tags and item.box.right > one.root.box.right
            for item in one.others
        ):
            one.size *= 0.78  # what is held at the side is seen, too
            one.x = at + (0.62 if one.flipped else -0.62) * head - face[0] * one.size * (-1 if one.flipped else 1)
            one.y = y + 0.1 * head - face[1] * one.size
        tall = y - one.box.top
        if tall > y * 0.94:  # a tall hat stays within the picture
            one.size *= y * 0.94 / tall
            one.x = at - face[0] * one.size * (-1 if one.flipped else 1)
            one.y = y * 1.03 - face[1] * one.size
