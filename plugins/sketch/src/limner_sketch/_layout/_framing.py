"""Framing: those in front fill the picture, and several of a sort stand in depth, each a little different."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from limner_sketch._layout._items import Cluster, Wanted
from limner_sketch._layout._sided import distant, near_by, side_of

__all__ = ["fill_frame", "is_herd", "sizes_of", "stagger"]

_HIGH, _BELOW_FLIERS = 0.58, 0.46  # of the height of the picture: so high are those in front, also with something above
_WIDE, _HERD_WIDE = 0.82, 0.94  # of the width: so wide is their row, and that of a herd, which stands close
_GAP = 0.035  # of the width: between two of a row
_MOST = 1.5  # no more than so much larger, as rooms and houses have a size, too
_BACK_HIGH, _BACK_WIDE = 0.8, 0.9  # what is behind them grows with them, to so much of the picture
_LIVING: Final = frozenset({"animal", "bird", "creature"})
_GROWING: Final = frozenset({"tree", "flower", "plant"})
_HERD = 3
_SIZES: Final = (1.0, 0.9, 0.96, 0.86, 1.04)
_DEPTHS: Final = (0.14, -0.34, 0.2, -0.28, 0.08)  # of the ground from near to far
_FARTHER = 0.93  # so much smaller is who stands farther back


def fill_frame(front: Sequence[Cluster], back: Sequence[Cluster], size: tuple[int, int], *, below: bool) -> None:
    """Let a few that stand in front be as large as the picture has room for, and what is behind them with them.

    Args:
        front: Those in front.
        back: Those behind them.
        size: Width and height of the picture.
        below: Whether there is something above them.
    """
    width, height = size
    if not front or any(distant(made) or near_by(made) or side_of(made) for made in (*front, *back)):
        return
    high = (_BELOW_FLIERS if below else _HIGH) * height / max(made.local.height for made in front)
    wide = (
        ((_HERD_WIDE if is_herd(front) else _WIDE) - _GAP * (len(front) - 1))
        * width
        / sum(made.local.width for made in front)
    )
    growth = min(high, wide, _MOST)
    if back:
        growth = min(growth, _BACK_HIGH * height / max(made.local.height for made in back))
        growth = min(growth, _BACK_WIDE * width / max(made.local.width for made in back))
    for made in (*front, *back) if growth > 1 else ():
        made.size *= growth


def sizes_of(one: Wanted) -> tuple[float, ...]:
    """Return the sizes that several of a sort have one after the other: animals in no rank are not all alike."""
    alike = one.subject.formation is not None or not one.entry.tags & (_LIVING | _GROWING)
    return (1.0,) if alike else _SIZES


def is_herd(line: Sequence[Cluster]) -> bool:
    """Whether a line is of several animals of one sort in no rank, with nothing attached."""
    if len(line) < _HERD or len(Counter(made.root.wanted.index for made in line)) > 1:
        return False
    one = line[0].root.wanted
    return one.subject.formation is None and bool(one.entry.tags & _LIVING) and not any(made.others for made in line)


def stagger(herd: Sequence[Cluster], ground: tuple[float, float]) -> None:
    """Let a herd stand in depth: every other one farther back, smaller, and a little behind those beside it."""
    far, near = ground
    for made, depth in zip(herd, _DEPTHS * len(herd), strict=False):
        made.y = min(near, max(far, made.y + depth * (near - far)))
    middle = sum(made.box.centre[0] for made in herd) / len(herd)
    for first, second in pairwise(herd):
        smaller = first if first.y < second.y else second
        if smaller.size == max(first.size, second.size):
            smaller.size *= _FARTHER
    shift = sum(made.box.centre[0] for made in herd) / len(herd) - middle
    for made in herd:
        made.x -= shift
