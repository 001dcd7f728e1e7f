"""Rows: clusters side by side on the ground without overlap, as a whole where the composition wants them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from random import Random

from limner_sketch._canvas import Action
from limner_sketch._geometry import Box, Point
from limner_sketch._layout._items import Cluster
from limner_sketch.plan import Relation


def pack(row: Sequence[Cluster], centre: float, width: float, *, margin: float, gap: float) -> None:
    """Set the x of the clusters of a row from left to right around a centre.

    Args:
        row: The clusters in order.
        centre: Where the middle of the row should be.
        width: The width of the picture.
        margin: What stays free at both sides.
        gap: The free space between two clusters.
    """
    if not row:
        return
    boxes = [cluster.local for cluster in row]
    total = sum(box.width for box in boxes) + gap * (len(row) - 1)
    room = width - 2 * margin
    if total > room:
        # Too much: closer together first, then smaller.
        tight = sum(box.width for box in boxes) + gap * 0.2 * (len(row) - 1)
        shrink = min(1.0, room / tight)
        for cluster in row:
            cluster.size *= shrink
        boxes = [cluster.local for cluster in row]
        gap = (room - sum(box.width for box in boxes)) / max(1, len(row) - 1)
        total = room
    left = max(margin, min(width - margin - total, centre - total / 2))
    for cluster, box in zip(row, boxes, strict=True):
        cluster.x = left - box.left
        left += box.width + gap


def overlap(first: Box, second: Box) -> float:
    """Return the share of the smaller box that the other covers."""
    smaller = min(first.area, second.area)
    return first.common(second).area / smaller if smaller > 0 else 0.0


def settle(
    cluster: Cluster,
    placed: Sequence[Box],
    spots: Sequence[tuple[float, float]],
    desired: tuple[float, float],
    frame: Box,
    rng: Random,
) -> None:
    """Put a cluster on the best of some spots: free of others, inside the frame, near where it is wanted.

    Args:
        cluster: What to place.
        placed: What is there already.
        spots: Candidates for its origin.
        desired: Where it would be best.
        frame: The safe area.
        rng: Breaks ties with a little chance.
    """
    best, best_cost = spots[0], float("inf")
    local = cluster.local
    for x, y in spots:
        box = Box(local.left + x, local.top + y, local.right + x, local.bottom + y)
        outside = 1 - overlap(box, frame) if box.area else 0.0
        cost = sum(4 * overlap(box, other) for other in placed) + 9 * outside
        cost += 1.3 * abs(x - desired[0]) / frame.width + 0.8 * abs(y - desired[1]) / frame.height + 0.12 * rng.random()
        if cost < best_cost:
            best, best_cost = (x, y), cost
    cluster.x, cluster.y = best


def keep_inside(cluster: Cluster, frame: Box) -> None:
    """Move, and if it must be shrink, a cluster into the frame."""
    box = cluster.local
    shrink = min(1.0, frame.width / max(1, box.width), frame.height / max(1, box.height))
    if shrink < 1:
        cluster.size *= shrink
    box = cluster.box
    cluster.x += max(0.0, frame.left - box.left) - max(0.0, box.right - frame.right)
    if box.bottom > frame.bottom:
        cluster.y -= box.bottom - frame.bottom
        box = cluster.box
    if box.top < frame.top:
        cluster.y += frame.top - box.top


def flip(made: Cluster) -> None:
    """Mirror a cluster where it is."""
    before = made.local
    made.flipped = not made.flipped
    after = made.local
    made.x += (before.left + before.right - after.left - after.right) / 2


def turn_back(relations: Sequence[Relation], clusters: Mapping[int, list[Cluster]]) -> None:
    """Turn those in front to what they are about in the back row, which was placed after them."""
    for relation in relations:
        aim = [made for made in clusters.get(relation.to, ()) if made.row == "back"]
        if relation.kind == "facing" and aim:
            middle = sum(made.x for made in aim) / len(aim)
            for made in clusters.get(relation.subject, ()):
                if made.row == "front" and made.root.figure.facing == "right" and (middle < made.x) != made.flipped:
                    flip(made)


_CLASPING = frozenset({"greet", "hand_in_hand"})
_IN_COUPLES: tuple[Action, ...] = ("dance", "raise")  # a couple dances hand in hand, and a crowd each alone
_COUPLE = 2


def mates_of(made: Cluster, row: Sequence[Cluster]) -> list[Cluster]:
    """Return the two of a couple that somebody is one of; nobody for who is in none."""
    pose = made.root.wanted.subject.pose
    mates = [other for other in row if other.root.wanted.subject.pose == pose]
    return mates if pose in _IN_COUPLES and len(mates) == _COUPLE else []


def clasp(row: Sequence[Cluster]) -> None:
    """Bring those together who have each other by the hand: the hands of two that look at each other meet."""
    poses = [made.root.wanted.subject.pose for made in row]
    clasping = _CLASPING | {pose for pose in _IN_COUPLES if poses.count(pose) == _COUPLE}
    for first, second in itertools.pairwise(row):
        both = {first.root.wanted.subject.pose, second.root.wanted.subject.pose}
        if len(both) > 1 or not both <= clasping:
            continue
        left, right = _hand(first, 1), _hand(second, -1)
        if left is None or right is None:
            continue
        gap = right[0] - left[0]
        first.x += gap / 2
        second.x -= gap / 2
        second.y = first.y


def _hand(made: Cluster, side: int) -> Point | None:
    """Return the hand on a side of somebody, who looks there or at us; None for who looks away."""
    root, front = made.root, made.root.figure.facing == "front"
    if not front and made.flipped != (side < 0):
        return None
    name = "hand_l" if front and side < 0 else "hand_r"
    return made.by.point(*root.point(name)) if name in root.figure.anchors else None
