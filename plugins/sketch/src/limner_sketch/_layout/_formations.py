"""How several of a sort stand: heaped up, one on top of the other, in a circle, or as geese fly."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from random import Random
from typing import Final

from limner_sketch._geometry import Affine, Box
from limner_sketch._layout._items import Cluster, Item
from limner_sketch._layout._rows import flip
from limner_sketch.plan import Relation

__all__ = ["COMPOUND", "fly_in_order", "formation_of", "hub_of", "stand_around"]

_SINK = 0.14  # of its height: so far what lies on others lies between them
_TURNS = 24
_LEAST = 3


def formation_of(made: Cluster) -> str | None:
    """Return how a group stands that a cluster is one of."""
    return made.root.wanted.subject.formation


def heaped(group: Sequence[Cluster]) -> Cluster:
    """Return a group as one heap: the widest row at the bottom, the others between those below."""
    rows = _rows(len(group))
    wide = max(made.root.box.width * made.size for made in group)
    tall = max(made.root.box.height * made.size for made in group)
    step = wide * (0.86 if wide < 1.5 * tall else 0.72)
    rise = tall * (1 - _SINK) if tall < 1.4 * wide else 0.62 * tall
    spots = [((k - (many - 1) / 2) * step, -level * rise) for level, many in enumerate(rows) for k in range(many)]
    return _joined(group, spots)


def stacked(group: Sequence[Cluster]) -> Cluster:
    """Return a group as one stack, each on the head or the back of the one below."""
    spots, y = [], 0.0
    for number, made in enumerate(group):
        sway = (0.0, 0.05, -0.04, 0.03)[number % 4] * made.root.box.width
        spots.append((sway, y))
        standing = made.root.figure
        names = [name for name in ("head", "top", "back") if name in standing.anchors]
        top = made.root.by.point(*standing.anchors[names[0]])[1] if names else made.root.box.top
        y += min(top, -0.2 * made.root.box.height) * made.size
    return _joined(group, spots)


def _rows(count: int) -> list[int]:
    """Return how many lie in each row of a heap, from the bottom."""
    wide = 1
    while wide * (wide + 1) // 2 < count:
        wide += 1
    rows, left = [], count
    while left > 0:
        rows.append(min(wide, left))
        left -= rows[-1]
        wide = max(1, wide - 1)
    return rows


def _joined(group: Sequence[Cluster], spots: Sequence[tuple[float, float]]) -> Cluster:
    """Return one cluster with all of a group, each moved to its spot; the first one is its root."""
    items: list[Item] = []
    each = {item.wanted.index for item in group[-1].others}
    top = Affine.move(*spots[-1])
    riders = [item for item in group[0].others if item.wanted.index not in each]  # who is on the heap is on its top
    for made, (x, y) in zip(group, spots, strict=True):
        by = Affine.move(x, y)
        own = [item for item in made.others if item not in riders]
        items += [
            Item(item.wanted, item.figure, item.by.then(by), item.behind, item.inside) for item in (made.root, *own)
        ]
    items += [Item(item.wanted, item.figure, item.by.then(top), item.behind, item.inside) for item in riders]
    return Cluster(root=items[0], others=items[1:])


def _in_circle(
    group: Sequence[Cluster], *, centre: tuple[float, float], radii: tuple[float, float], limit: float
) -> None:
    """Place a group on an ellipse, the far ones a little smaller, so that nobody hides another.

    Args:
        group: The clusters.
        centre: The middle of the circle on the ground.
        radii: Its half width and half height.
        limit: How high and wide each may be.
    """
    count = len(group)
    turn = max((_spread(count, k / _TURNS), k / _TURNS) for k in range(_TURNS))[1]
    (cx, cy), (rx, ry) = centre, radii
    angles = [math.tau * (number + turn) / count for number in range(count)]
    for made, angle in zip(group, sorted(angles, key=math.sin), strict=True):
        near = 0.5 + 0.5 * math.sin(angle)
        made.size *= min(1.0, limit / made.local.height, limit / made.local.width) * (0.8 + 0.2 * near)
        x = cx + rx * math.cos(angle)
        box = made.local
        made.x, made.y = x - (box.left + box.right) / 2, cy + ry * math.sin(angle)
        if made.root.figure.facing == "right" and (x > cx) != made.flipped:
            flip(made)


def _spread(count: int, turn: float) -> float:
    """Return how far apart the nearest two of a circle are from left to right."""
    across = sorted(math.cos(math.tau * (number + turn) / count) for number in range(count))
    return min((b - a for a, b in pairwise(across)), default=1.0)


def _in_wedge(group: Sequence[Cluster], *, size: tuple[int, int], band: tuple[float, float], rng: Random) -> None:
    """Let a group fly as geese do: the first ahead, the others behind it to both sides."""
    width, height = size
    half = math.ceil((len(group) - 1) / 2) or 1
    limit = min(0.62 * width / (half + 1), 0.24 * height)
    low, high = max(band[0], 0.1 * height), min(band[1], 0.62 * height)
    step = (high - low) / (2 * half + 1)
    middle = (low + high) / 2
    for number, made in enumerate(group):
        rank, side = (number + 1) // 2, 1 if number % 2 else -1
        made.size *= min(1.0, limit / made.local.width, 1.9 * step / made.local.height)
        box = made.local
        made.x = width * 0.76 - rank * 0.56 * width / half + rng.uniform(-4, 4) - (box.left + box.right) / 2
        made.y = middle + side * rank * step - (box.top + box.bottom) / 2
        if made.flipped:
            flip(made)


def hub_of(row: Sequence[Cluster], ring: Sequence[Cluster], relations: Sequence[Relation]) -> Cluster | None:
    """Return what those who stand in a circle are around.

    Args:
        row: All that stand in the front.
        ring: Those of them who stand in a circle.
        relations: The relations of the plan.
    """
    middles = {r.to for r in relations if r.kind == "around"} | {r.subject for r in relations if r.kind == "between"}
    inner = [made for made in row if made not in ring and made.root.wanted.index in middles]
    return inner[0] if ring and inner else None


def stand_around(
    ring: Sequence[Cluster], hub: Cluster | None, *, size: tuple[int, int], ground: tuple[float, float]
) -> list[Box]:
    """Place those who stand in a circle, and what is in its middle.

    Args:
        ring: Those who stand in a circle.
        hub: What they are around.
        size: Width and height of the picture.
        ground: The heights between which things stand.

    Returns:
        Where they are.
    """
    if not ring:
        return []
    (width, height), (far, near) = size, ground
    ry = max(0.36 * (near - far), 0.06 * height)
    x, y = width * 0.5, min((far + near) / 2, near - ry)
    for made in ring:  # those who are small beside what they are around grow
        made.size *= max(1.0, 0.2 * height / made.local.height)
    limit = height * (0.34 if len(ring) < 6 else 0.28)
    _in_circle(ring, centre=(x, y), radii=(0.36 * width, ry), limit=limit)
    if hub:
        hub.size *= min(1.0, 0.52 * height / hub.local.height, 0.3 * width / hub.local.width)
        hub.x, hub.y = x - (hub.local.left + hub.local.right) / 2, y
    return [made.box for made in (*ring, *([hub] if hub else []))]


def fly_in_order(row: Sequence[Cluster], *, size: tuple[int, int], band: tuple[float, float], rng: Random) -> list[Box]:
    """Place those in the air that fly in a wedge or a circle.

    Args:
        row: All that are in the air.
        size: Width and height of the picture.
        band: The heights between which they may be.
        rng: For small chances.

    Returns:
        Where they are.
    """
    boxes = []
    for form in ("wedge", "circle"):
        group = [made for made in row if formation_of(made) == form]
        if len(group) < _LEAST:
            continue
        if form == "wedge":
            _in_wedge(group, size=size, band=band, rng=rng)
        else:
            half = (band[1] - band[0]) / 2
            centre = (size[0] * 0.5, (band[0] + band[1]) / 2)
            _in_circle(group, centre=centre, radii=(min(0.36 * size[0], 1.3 * half), 0.74 * half), limit=0.6 * half)
        boxes += [made.box for made in group]
    return boxes


COMPOUND: Final[dict[str, Callable[[Sequence[Cluster]], Cluster]]] = {"pile": heaped, "stack": stacked}
"""What makes one cluster of a group, by how the group stands."""
