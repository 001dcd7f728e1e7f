"""The upper part of a picture: what flies, floats or shines."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster
from limner_sketch._layout._rows import flip, keep_inside, settle
from limner_sketch._layout._sided import side_of
from limner_sketch._layout._templates import Template


def place_air(
    row: list[Cluster],
    *,
    size: tuple[int, int],
    band: tuple[float, float],
    afloat: bool,
    template: Template,
    frame: Box,
    boxes: list[Box],
    below: Callable[[int], list[Cluster]],
    rng: Random,
    aside: frozenset[int] = frozenset(),
) -> None:
    """Place what flies or floats: over what it belongs to, or spread over the air.

    Args:
        row: The clusters; each gets its place.
        size: Width and height of the picture.
        band: The heights between which they may be.
        afloat: Whether everything floats, as in space.
        template: The composition.
        frame: The safe area.
        boxes: What is placed already; the new ones are added.
        below: Gives the clusters on the ground that belong to a subject.
        rng: For small chances.
        aside: Subjects that are not over those on the ground who belong to them, but beside them.
    """
    if not row:
        return
    (width, height), (top, bottom) = size, band
    main = not boxes
    n = len(row)
    columns = max(1, min(n, math.ceil(math.sqrt(n * width / max(1, bottom - top) * 0.62))))
    lines = -(-n // columns)
    cell_w, cell_h = width * 0.88 / columns, (bottom - top) / lines
    crowded = n > _CROWD
    for i, made in enumerate(row):
        box = made.local
        limit_h = (0.62 if main and n == 1 else 0.42 if n < 3 else 0.34) * height
        limit_w = (
            0.62 * width if n == 1 else 0.9 * cell_w if n > 2 or below(made.root.wanted.index) == [] else 0.36 * width
        )
        limit_h = min(limit_h, 1.1 * cell_h) if crowded else limit_h
        if n > 2:
            limit_h = min(limit_h, max(cell_h * 1.05, height * 0.15))
        made.size *= min(1.0, limit_h / box.height, limit_w / box.width)
        box = made.local
        under = below(made.root.wanted.index)
        if under and n < 3:
            spot = sum(c.x for c in under) / len(under)
            highest = min(c.box.top for c in under) - box.height * 0.6
            if made.root.wanted.index in aside:
                spot += (1 if spot < width / 2 else -1) * (
                    0.5 * box.width + 0.6 * max(c.box.width for c in under) * len(under) + 0.06 * width
                )
            desired = (spot, max(height * 0.06 + box.height / 2, highest))
        elif main and n == 1:
            desired = (width * template.centre, height * 0.5 if afloat else (top + bottom) / 2)
        else:
            column, line = i % columns, i // columns
            in_line = min(columns, n - line * columns)
            x = width * 0.5 + (column - (in_line - 1) / 2 + rng.uniform(-0.16, 0.16)) * cell_w
            wave = (-0.16, 0.14, -0.05, 0.18)[i % 4] * (1.6 if lines == 1 else 1)
            desired = (x, top + (line + 0.5 + wave) * cell_h)
        side = side_of(made)
        if side:
            desired = (width * {"left": 0.2, "middle": 0.5, "right": 0.8}[side], desired[1])
        xs = [width * (0.08 + 0.84 * k / 8) for k in range(9)] + [desired[0]]
        if side:
            low = {"left": 0.06, "middle": 0.36, "right": 0.66}[side]
            xs = [width * (low + 0.28 * k / 8) for k in range(9)]
        ys = [top + (bottom - top) * k / 4 for k in range(5)] + [desired[1]]
        offset = -(box.top + box.bottom) / 2
        spots = [(x - (box.left + box.right) / 2, y + offset) for x in xs for y in ys]
        wish = (desired[0] - (box.left + box.right) / 2, desired[1] + offset)
        settle(made, boxes, spots, wish, frame, rng)
        centre = (made.box.left + made.box.right) / 2
        if made.root.figure.facing == "right" and centre > width * 0.58:
            flip(made)
        keep_inside(made, frame)
        boxes.append(made.box)
    _head_one_way(row, left=template.centre > _MIDDLE)


def _head_one_way(row: list[Cluster], *, left: bool) -> None:
    """Let a flock fly where the first of it does."""
    for index in {made.root.wanted.index for made in row}:
        flock = [made for made in row if made.root.wanted.index == index and made.root.figure.facing == "right"]
        for made in flock if len(flock) >= _FLOCK else ():
            if made.flipped != left:
                flip(made)


_MIDDLE = 0.5
_COVERED = 0.25
_CROWD = 6
_FLOCK = 3
LAMPS = frozenset({"sun", "moon", "crescent moon"})
_SPANNING = frozenset({"string lights", "garland", "bunting"})


def place_sky(
    row: list[Cluster],
    *,
    size: tuple[int, int],
    template: Template,
    frame: Box,
    alone: bool = False,
    boxes: list[Box] | None = None,
) -> None:
    """Place sun, moon, clouds and rainbows that the prompt names."""
    width, height = size
    if alone and len(row) > 1 and row[0].root.wanted.entry.home == "space":
        _place_worlds(row, size, template, frame)
        return
    for i, made in enumerate(row):
        box = made.local
        made.size *= _sky_size(made, size, among=len(row), alone=alone) / max(box.width, box.height)
        box = made.local
        if len(row) == 1 and "rainbow" not in made.root.wanted.entry.noun:
            x, y = width * template.sun[0], height * max(0.16, template.sun[1])
            if made.root.wanted.entry.noun not in LAMPS:  # sun and moon are there, too
                x = width - x
            if alone:
                x, y = width * template.centre, height * 0.42
        else:
            x = width * (i + 0.5) / len(row)
            y = height * (0.16 + 0.1 * (i % 2)) if "rainbow" not in made.root.wanted.entry.noun else height * 0.36
        if len(row) == 1 and not alone and _is_covered(box, x, y, boxes or []):
            x = width - x  # not behind whoever flies there
        if side := side_of(made):
            x = width * {"left": 0.18, "middle": 0.5, "right": 0.82}[side]
        made.x = x - (box.left + box.right) / 2
        made.y = y - (box.top + box.bottom) / 2
        keep_inside(made, frame)


def _sky_size(made: Cluster, size: tuple[int, int], *, among: int, alone: bool) -> float:
    """Return how large something in the sky is to be, among how many, and whether there is nothing else."""
    (width, height), noun = size, made.root.wanted.entry.noun
    goal = height * (0.46 if alone and among == 1 else 0.2)
    goal *= {"tiny": 0.5, "small": 0.7, "normal": 1, "large": 1.4, "huge": 1.9}[made.root.wanted.subject.size]
    if "rainbow" in noun or noun in _SPANNING:
        goal = width * 0.8
    if noun in {"firework", "shooting star", "comet"}:
        goal *= 1.7
    return goal * 0.6 if among > 3 else goal


def _is_covered(box: Box, x: float, y: float, boxes: list[Box]) -> bool:
    """Whether something of that size would be behind others, with its middle at a place."""
    here = Box(x - 0.5 * box.width, y - 0.5 * box.height, x + 0.5 * box.width, y + 0.5 * box.height)
    return sum(here.common(other).area for other in boxes) > _COVERED * here.area


def _place_worlds(row: list[Cluster], size: tuple[int, int], template: Template, frame: Box) -> None:
    """Place planets among the stars: side by side, or one large with what goes around it."""
    width, height = size
    first, rest = row[0], row[1:]
    orbits = all(made.root.wanted.entry.noun != first.root.wanted.entry.noun for made in rest) and all(
        made.root.wanted.entry.noun in LAMPS | {"shooting star", "star"} for made in rest
    )
    share = {2: 0.36, 3: 0.3, 4: 0.26}.get(len(row), 0.21)
    for i, made in enumerate(row):
        grown = {"tiny": 0.5, "small": 0.7, "normal": 1, "large": 1.3, "huge": 1.6}[made.root.wanted.subject.size]
        box = made.local
        goal = height * ((0.46 if made is first else 0.13) if orbits else share * grown)
        made.size *= goal / max(box.height, 0.7 * box.width)
        box = made.local
        if orbits:
            turn = math.radians((-38, 205, 32, 150, 100, 262)[(i - 1) % 6])
            far = 0.0 if made is first else 1.0
            x = width * (template.centre + far * 0.34 * math.cos(turn))
            y = height * (0.48 + far * 0.36 * math.sin(turn))
        else:
            x = width * (i + 0.5) / len(row)
            y = height * (0.5 + (-0.12, 0.12)[i % 2])
        made.x, made.y = x - (box.left + box.right) / 2, y - (box.top + box.bottom) / 2
        keep_inside(made, frame)


def vault(made: Cluster, under: Cluster, width: int, height: int, template: Template) -> None:
    """Place one thing over another that is in the sky: the moon large in the middle, the cow above it."""
    x = width * template.centre
    arch = under.root.wanted.entry.noun == "rainbow"
    lower = (0.42, 0.9, 0.74) if arch else (0.36, 0.78, 0.5)
    upper = (0.4, 0.47, 0.4) if arch else (0.38, 0.44, 0.5)
    if arch:
        x = width * 0.5
    for one, (share, low, wide) in ((under, lower), (made, upper)):
        box = one.local
        one.size *= min(height * share / box.height, width * wide / box.width)
        box = one.local
        one.x = x - (box.left + box.right) / 2
        one.y = height * low - box.bottom


def veil(lamp: Cluster, cloud: Cluster, *, size: tuple[int, int], alone: bool) -> None:
    """Draw a cloud before sun or moon, so that the upper part is seen above it; large, where there is nothing else."""
    if alone:
        width, height = size
        lamp.size *= 0.34 * height / lamp.local.height
        lamp.x += 0.5 * width - lamp.box.centre[0]
        lamp.y += 0.34 * height - lamp.box.centre[1]
    lamp_box = lamp.box
    cloud.size *= 1.5 * lamp_box.width / cloud.local.width
    box = cloud.local
    cloud.x = lamp_box.centre[0] + 0.18 * lamp_box.width - (box.left + box.right) / 2
    cloud.y = lamp_box.top + 0.62 * lamp_box.height - box.top - 0.3 * box.height


def backlit(lamp: Cluster, made: Cluster, width: int, height: int) -> None:
    """Place sun or moon large behind somebody: a wolf howls in front of it, and a witch flies past."""
    box = lamp.local
    lamp.size *= min(0.62 * height, max(0.34 * height, 0.95 * made.box.height)) / max(box.width, box.height)
    box, (x, _) = lamp.local, made.box.centre
    y = made.box.centre[1] if made.row == "air" else made.box.top + 0.24 * made.box.height
    half = box.width / 2
    x, y = min(max(x, half), width - half), max(y, box.height / 2 + 0.02 * height)
    lamp.x = x - (box.left + box.right) / 2
    lamp.y = y - (box.top + box.bottom) / 2
