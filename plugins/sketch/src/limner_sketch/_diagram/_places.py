"""Where the nodes of a diagram stand."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from limner_sketch._geometry import Box

__all__ = ["children_of", "levels_of", "on_ellipse", "snake", "spread", "tree"]

_RATIO = 1.75  # width to height of a node at its best
_TALLEST = 0.34  # of a node, as a share of the room's shorter side


def _within(cell: Box, wide: float, high: float) -> Box:
    """Return the node in the middle of its cell: shares of the cell's sides, and of pleasant proportions."""
    width, height = cell.width * wide, cell.height * high
    width, height = min(width, height * 3.2), min(height, width / 1.15)
    x, y = cell.centre
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def snake(count: int, room: Box, *, turned: bool = False) -> list[Box]:
    """Return nodes in reading order, rows to and fro, so that each is next to the one before; all of one size.

    Args:
        count: How many.
        room: Where.
        turned: Columns up and down rather than rows.
    """
    if turned:
        flipped = snake(count, Box(room.top, room.left, room.bottom, room.right))
        return [Box(box.top, box.left, box.bottom, box.right) for box in _stretched(flipped, room)]

    def quality(rows: int) -> float:
        columns = math.ceil(count / rows)
        return min(room.width / columns * 0.72 / _RATIO, room.height / rows * 0.62)

    rows = max(range(1, count + 1), key=quality)
    columns = math.ceil(count / rows)
    height = min(room.height / rows, min(room.width, room.height) * _TALLEST / 0.62)
    top = room.centre[1] - height * rows / 2
    boxes: list[Box] = []
    for i in range(count):
        row, place = divmod(i, columns)
        column = place if row % 2 == 0 else columns - 1 - place
        x = room.left + room.width / columns * column
        boxes.append(
            _within(Box(x, top + row * height, x + room.width / columns, top + (row + 1) * height), 0.76, 0.66)
        )
    return boxes


def _stretched(boxes: Sequence[Box], room: Box) -> list[Box]:
    """Return nodes that are to be turned over, as wide as their cells allow once they are."""
    tall = min(box.height for box in boxes)
    wide = min(tall, min(room.width, room.height) * 0.5)
    grown: list[Box] = []
    for box in boxes:
        x, y = box.centre
        height = min(box.width, wide / 1.5)
        grown.append(Box(x - height / 2, y - wide / 2, x + height / 2, y + wide / 2))
    return grown


def levels_of(count: int, links: Sequence[tuple[int, int]]) -> list[int]:
    """Return how many links lead at most to each node; links that lead back are not counted."""
    levels = [0] * count
    above: list[set[int]] = [set() for _ in range(count)]  # from where each node can be reached
    forward: list[tuple[int, int]] = []
    for first, second in links:
        if second in above[first] or first == second:
            continue  # it leads back
        forward.append((first, second))
        reached = {first, *above[first]}
        for node in range(count):
            if node == second or second in above[node]:
                above[node] |= reached
    for _ in range(count):
        for first, second in forward:
            levels[second] = max(levels[second], levels[first] + 1)
    return levels


def spread(levels: Sequence[int], room: Box) -> list[Box]:
    """Return nodes level by level: from left to right in wide rooms, from top to bottom in others."""
    depth = max(levels) + 1
    across = room.width >= room.height
    size = max(levels.count(level) for level in range(depth))
    boxes: list[Box] = []
    for i, level in enumerate(levels):
        peers = levels.count(level)
        place = levels[:i].count(level) + (size - peers) / 2
        u, v = (level / depth, place / size) if across else (place / size, level / depth)
        du, dv = (1 / depth, 1 / size) if across else (1 / size, 1 / depth)
        cell = Box(
            room.left + room.width * u,
            room.top + room.height * v,
            room.left + room.width * (u + du),
            room.top + room.height * (v + dv),
        )
        tall = min(room.width, room.height) * _TALLEST
        box = _within(cell, 0.66, 0.6) if across else _within(cell, 0.78, 0.56)
        boxes.append(_lower(box, tall))
    return boxes


def _lower(box: Box, tall: float) -> Box:
    x, y = box.centre
    height = min(box.height, tall)
    width = min(box.width, height * 2.6)
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def on_ellipse(
    count: int, room: Box, start: float, *, share: float = 0.42
) -> tuple[list[Box], tuple[float, float, float, float]]:
    """Return nodes around an ellipse, from an angle in degrees on, clockwise; and its centre and radii."""
    x, y = room.centre
    size = min(room.width, room.height) * share
    while True:
        width, height = size, size / 1.5
        ry = (room.height - height) / 2
        rx = min((room.width - width) / 2, ry * 1.8)
        boxes = []
        for turn in _evenly(count, rx, ry, start):
            cx, cy = x + rx * math.cos(turn), y + ry * math.sin(turn)
            boxes.append(Box(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2))
        free = [box.grown(width * 0.09) for box in boxes]
        if size < 40 or not any(a.common(b).area for i, a in enumerate(free) for b in free[i + 1 :]):
            return boxes, (x, y, rx, ry)
        size *= 0.94


def _evenly(count: int, rx: float, ry: float, start: float) -> list[float]:
    """Return angles, in radians, that part the rim of an ellipse into equal lengths."""
    steps = 240
    angles = [math.radians(start) + math.tau * k / steps for k in range(steps + 1)]
    lengths = [0.0]
    for a, b in pairwise(angles):
        piece = math.hypot(rx * (math.cos(b) - math.cos(a)), ry * (math.sin(b) - math.sin(a)))
        lengths.append(lengths[-1] + piece)
    return [angles[bisect_left(lengths, lengths[-1] * i / count)] for i in range(count)]


def children_of(count: int, links: Sequence[tuple[int, int]]) -> tuple[list[int], list[list[int]]]:
    """Return the roots and the children of each node: the first link to a node makes it a child; no links, all of the first."""
    children: list[list[int]] = [[] for _ in range(count)]
    if not links:
        children[0] = list(range(1, count))
        return [0], children
    parent: dict[int, int] = {}
    for first, second in links:
        above = first
        while above in parent:
            above = parent[above]
        if second not in parent and above != second:
            parent[second] = first
            children[first].append(second)
    return [i for i in range(count) if i not in parent], children


def tree(
    roots: Sequence[int], children: Sequence[Sequence[int]], room: Box, *, across: bool, mirrored: bool = False
) -> dict[int, Box]:
    """Return nodes with the parents over, or beside, the middle of their children.

    Args:
        roots: The first nodes.
        children: The children of each node.
        room: Where.
        across: From left to right rather than from top to bottom.
        mirrored: From right to left.
    """
    places: dict[int, tuple[float, int]] = {}
    leaves = 0

    def place(node: int, depth: int) -> float:
        nonlocal leaves
        if children[node]:
            ends = [place(child, depth + 1) for child in children[node]]
            middle = (ends[0] + ends[-1]) / 2
        else:
            middle, leaves = leaves + 0.5, leaves + 1
        places[node] = (middle, depth)
        return middle

    for root in roots:
        place(root, 0)
    deep = max(depth for _, depth in places.values()) + 1
    boxes: dict[int, Box] = {}
    for node, (middle, depth) in places.items():
        u, v, du, dv = (depth + 0.5) / deep, middle / leaves, 1 / deep, 1 / leaves
        if not across:
            u, v, du, dv = v, u, dv, du
        x = room.right - room.width * u if mirrored else room.left + room.width * u
        y = room.top + room.height * v
        w, h = room.width * du / 2, room.height * dv / 2
        cell = Box(x - w, y - h, x + w, y + h)
        wide, high = (0.74, 0.78) if across else (0.9, 0.54)
        boxes[node] = _lower(_within(cell, wide, high), min(room.width, room.height) * 0.24)
    return boxes
