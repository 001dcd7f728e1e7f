"""What stands at the back: beyond what is in front, over what is under it, half hidden by what it is behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

from attrs import frozen

from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster, towers
from limner_sketch._layout._rows import flip, keep_inside, settle
from limner_sketch._layout._sided import side_of
from limner_sketch._layout._templates import Template

__all__ = ["Ground", "place_back"]

_GROWN = 4.0  # what would have to be so much higher is none
_SHELTERING = 1.8  # how much higher than those below it a shelter is at least
_WALLS = frozenset({"brick wall", "fence", "bush", "stone wall"})
_OVER_WALL = 0.48  # of the own height: as much of who looks over a wall is below its upper edge
_ROOFS = frozenset({"umbrella"})
_TUCKED = 0.62  # of the height of a table: what is under it is no higher
_ROOMY = 0.72  # of its width: as much is free between its legs
_PEEPING = 0.42  # as much of what is behind something is hidden
_BELOW_CROWN = 0.44  # of the height of a tree: what is higher has its head in the leaves
_HIGH = 1.3  # times the height of what is before it: it shows above that


@frozen
class Ground:
    """Where things stand.

    Attributes:
        width: The width of the picture.
        height: Its height.
        frame: The safe area.
        template: The composition.
        rng: For small chances.
        level: Gives the y of the ground for a cluster, at a depth of 0 (far) to 1 (near).
    """

    width: int
    height: int
    frame: Box
    template: Template
    rng: Random
    level: Callable[[Cluster, float], float]


def place_back(
    row: list[Cluster],
    front: list[Box],
    ground: Ground,
    partners: Callable[[int], list[Cluster]],
    kind_of: Callable[[int], str],
) -> None:
    """Place what stands at the back.

    Args:
        row: The clusters.
        front: What is placed already.
        ground: Where they stand.
        partners: Gives the clusters in front that belong to a subject.
        kind_of: Gives the relation for which a subject stands at the back.
    """
    for made in row:
        limit = ground.height * (0.82 if towers(made.root.wanted) else 0.7)
        made.size *= min(1.0, limit / made.local.height)
    fits = min(1.0, ground.width * 1.02 / sum(made.local.width for made in row))
    for made in row:
        made.size *= fits
    taken = list(front)
    hidden: dict[int, int] = {}
    many = Counter(made.root.wanted.index for made in row)
    seen: Counter[int] = Counter()
    for i, made in enumerate(row):
        made.y = ground.level(made, 0.02 if made.local.height > ground.height * 0.3 else 0.2)
        index = made.root.wanted.index
        near, kind = partners(index), kind_of(index)
        if near and kind == "behind":
            _hide(made, near, hidden.get(index, 0), ground)
            hidden[index] = hidden.get(index, 0) + 1
        elif near and kind == "under" and "furniture" in made.root.wanted.entry.tags:
            _tuck(made, near, ground)
        else:
            if near and kind == "under":
                _roof_over(made, near, ground)
            _stand(
                made,
                near,
                kind,
                taken,
                ground,
                offset=seen[index] - (many[index] - 1) / 2,
                share=1 - ground.template.centre if len(row) == 1 else (i + 0.5) / len(row),
            )
        seen[index] += 1
        if side := side_of(made):
            box = made.local
            made.x = ground.width * {"left": 0.2, "middle": 0.5, "right": 0.8}[side] - (box.left + box.right) / 2
            keep_inside(made, ground.frame)
        taken.append(made.box)
        if near and kind == "under":
            _gather(made, near, ground)


def _roof_over(made: Cluster, near: list[Cluster], ground: Ground) -> None:
    """Make a mushroom so high, or who is under it so small, that there is room below it; no hat is there for an elephant."""
    tall = max(c.local.height for c in near)
    grown = min(_SHELTERING * tall, 0.7 * ground.height) / made.local.height
    if grown > _GROWN:
        return
    made.size *= max(1.0, grown)
    small = min(1.0, made.local.height / (_SHELTERING * tall))
    for one in near:
        one.size *= small


def _stand(
    made: Cluster, near: list[Cluster], kind: str, taken: list[Box], ground: Ground, *, offset: float, share: float
) -> None:
    """Let something stand where there is room, or beyond what is before it or under it."""
    spots = [(ground.width * (0.1 + 0.08 * k), made.y) for k in range(11)]
    wish = sum(c.x for c in near) / len(near) if near else ground.width * share
    if kind == "in_front_of":
        wish += made.local.width * ground.rng.choice((-0.2, 0.2))
    if near and kind in {"under", "in_front_of"}:  # several are side by side
        made.x = wish + offset * 1.08 * made.local.width
    else:
        settle(made, taken, spots, (wish, made.y), ground.frame, ground.rng)
    if made.root.figure.facing == "right" and made.x > ground.width / 2:
        made.flipped = True
    keep_inside(made, ground.frame)


def _hide(made: Cluster, near: list[Cluster], number: int, ground: Ground) -> None:
    """Let something look out from behind another: over it where it is higher, else beside it, left and right in turn."""
    host = near[number % len(near)]
    before, wide = host.box, made.local.width
    if host.root.wanted.entry.noun in _WALLS and made.local.height < _HIGH * before.height:
        made.size *= min(1.0, 0.8 * before.height / made.local.height)
        made.x = (
            before.centre[0] + (-0.22, 0.16, 0.36)[number % 3] * before.width - (made.local.left + made.local.right) / 2
        )
        made.y = before.top + _OVER_WALL * made.local.height  # head and shoulders are seen above it
        return
    side = 1 if before.centre[0] < ground.width / 2 else -1  # where there is more room
    side *= -1 if number % 2 else 1
    if "tree" in host.root.wanted.entry.tags and made.local.height < before.height:
        made.size *= min(1.0, _BELOW_CROWN * before.height / made.local.height)
        wide = made.local.width
        made.x, made.y = host.x + side * 0.24 * wide, host.y - 1  # the head beside its trunk, the rest behind it
        if (side > 0) == made.flipped and made.root.figure.facing == "right":
            flip(made)
    elif made.local.height > _HIGH * before.height:
        made.x = before.centre[0] + (-0.16, 0.16, 0.34)[number % 3] * before.width
    else:
        edge = before.right if side > 0 else before.left
        made.x = edge + side * wide * (0.5 - _PEEPING + 0.7 * (number // 2))
        if (side > 0) != (not made.flipped) and made.root.figure.facing == "right":
            flip(made)
    made.x -= (made.local.left + made.local.right) / 2
    made.y = min(made.y, before.bottom - 0.02 * ground.height)
    made.y = max(made.y, before.top + 0.7 * made.local.height) if made.local.height < before.height else made.y
    keep_inside(made, ground.frame)


def _tuck(roof: Cluster, near: list[Cluster], ground: Ground) -> None:
    """Put what is under a table, a bed or a chair between its legs: that grows as far as it may, and they shrink as far as they must."""
    tall, wide = max(c.local.height for c in near), sum(c.local.width for c in near)
    wished = max(tall / _TUCKED / roof.local.height, wide / _ROOMY / roof.local.width)
    most = min(0.56 * ground.height / roof.local.height, 0.8 * ground.width / roof.local.width)
    roof.size *= max(1.0, min(wished, most))
    fits = min(1.0, _TUCKED * roof.local.height / tall, _ROOMY * roof.local.width / wide)
    for one in near:
        one.size *= fits
    roof.x = sum(c.x for c in near) / len(near) - (roof.local.left + roof.local.right) / 2
    roof.y = max(c.y for c in near) - 1
    keep_inside(roof, ground.frame)
    middle, step = roof.box.centre[0], wide * fits / len(near)
    for i, one in enumerate(near):
        one.x = middle + (i - (len(near) - 1) / 2) * step - (one.local.left + one.local.right) / 2
        one.y = roof.y + 1 + i * 0.1


def _gather(roof: Cluster, near: list[Cluster], ground: Ground) -> None:
    """Let those who are under something stand to both sides of its trunk."""
    if roof.root.wanted.entry.noun in _ROOFS:
        _shelter(roof, near, ground)
        return
    if "furniture" in roof.root.wanted.entry.tags:
        return
    if len(near) == 1:
        made = near[0]
        side = 1 if made.x >= roof.x else -1
        made.x = roof.x + side * max(roof.local.width * 0.16, made.local.width * 0.42)
        if made.flipped != (side > 0) and made.root.figure.facing == "right":
            flip(made)
    keep_inside(near[0], ground.frame)


def _shelter(roof: Cluster, near: list[Cluster], ground: Ground) -> None:
    """Hold an umbrella over those who share it: they stand close to both sides of its handle."""
    tall = max(made.local.height for made in near)
    roof.size *= 1.26 * tall / roof.local.height
    roof.size *= max(1.0, 0.92 * sum(made.local.width for made in near) / roof.local.width)
    total = sum(made.local.width for made in near)
    middle = sum(made.x for made in near) / len(near)
    left = middle - 0.45 * total
    for made in near:
        made.x = left - made.local.left * 0.9
        made.y = near[0].y
        left += 0.9 * made.local.width
    roof.x, roof.y = middle, near[0].y - 0.12 * tall
    for made in near:
        keep_inside(made, ground.frame)
