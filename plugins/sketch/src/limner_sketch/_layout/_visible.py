"""How much of each thing is seen: the finished composition on a coarse grid, the nearer before the farther."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster, mapped

__all__ = ["Grid", "hidden_by"]

_LIVING: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_COLUMNS: Final = 48
_INSET: Final = 0.1  # of its bounds at each side: as much of a shape that is round is not there
_LEAST: Final = 0.02  # of the area of a figure: smaller shapes hide nothing
_SUSPECT: Final = 0.2  # of its bounds that another covers: what is less is not looked at more closely

Mask = list[int]


class Grid:
    """A picture in cells, each of which a thing covers or does not.

    Args:
        width: The width of the picture.
        height: Its height.
    """

    def __init__(self, width: float, height: float) -> None:
        self.cell = width / _COLUMNS
        self.rows = max(1, round(height / self.cell))

    def mask(self, made: Cluster, *, main: bool = False) -> Mask:
        """Return the cells that a cluster covers, a whole number of bits a row.

        Args:
            made: The cluster.
            main: Whether only what must be seen of it is meant: those who live, or else the root.
        """
        rows = [0] * self.rows
        items = (made.root, *made.others)
        alive = [item for item in items if item.wanted.entry.tags & _LIVING and item.wanted.index >= 0]
        if not alive and (made.row == "air" or "furniture" in made.root.wanted.entry.tags):
            alive = [item for item in made.others if item.wanted.index >= 0]  # what stands on a shelf
        for item in (alive or (made.root,)) if main else items:
            by, least = item.by.then(made.by), _LEAST * item.figure.box.area
            for part in item.figure.parts:
                if part.outline and not part.detail and part.opacity >= 1:
                    box = part.box
                    if part.width or box.area >= least:
                        self._fill(rows, mapped(box, by))
        return rows

    def _fill(self, rows: Mask, box: Box) -> None:
        dx, dy = _INSET * box.width, _INSET * box.height
        first, last = round((box.left + dx) / self.cell), round((box.right - dx) / self.cell)
        first, last = max(0, first), min(_COLUMNS, max(last, first + 1))
        if last <= first:
            return
        bits = (1 << last) - (1 << first)
        top = max(0, round((box.top + dy) / self.cell))
        for row in range(top, min(self.rows, max(top + 1, round((box.bottom - dy) / self.cell)))):
            rows[row] |= bits


def count(mask: Mask) -> int:
    """Return how many cells a mask has."""
    return sum(row.bit_count() for row in mask)


def hidden_by(order: Sequence[Cluster], grid: Grid) -> dict[int, tuple[float, list[Cluster]]]:
    """Return which clusters others hide, by their place in the order: the share that is hidden of what must be seen, and by whom.

    Args:
        order: The clusters in drawing order.
        grid: The picture.
    """
    boxes = [made.box for made in order]
    found: dict[int, tuple[float, list[Cluster]]] = {}
    masks: dict[int, Mask] = {}
    for i, made in enumerate(order):
        mine = boxes[i]
        before = [k for k in range(i + 1, len(order)) if mine.common(boxes[k]).area > _SUSPECT * mine.area]
        if not before or not mine.area:
            continue
        own = grid.mask(made, main=True)
        whole = count(own)
        left = own
        for k in before:
            if k not in masks:
                masks[k] = grid.mask(order[k])
            left = [row & ~other for row, other in zip(left, masks[k], strict=True)]
        if whole:
            found[i] = (1 - count(left) / whole, [order[k] for k in before])
    return found
