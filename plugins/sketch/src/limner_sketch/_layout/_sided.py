"""Left, middle and right; near and far: where a plan says that things are."""

from __future__ import annotations

from collections.abc import Sequence

from limner_sketch._layout._items import Cluster
from limner_sketch._layout._rows import pack

__all__ = ["distant", "in_columns", "near_by", "shrink_far", "side_of", "zoned"]

_ZONES = {"left": (0.04, 0.36), "middle": (0.35, 0.65), "right": (0.64, 0.96)}
_FAR = 0.5  # what is far is so much smaller
_FAR_HIGH, _FAR_LOW = 0.34, 0.2  # and no higher, buildings and other things, in shares of the picture's height


def side_of(made: Cluster) -> str | None:
    """Return at which side a cluster is to be."""
    return made.root.wanted.subject.side


_LANDMARK = 20  # metres
_SEEN_AFAR = 0.52  # of the height of the picture


def near_by(made: Cluster) -> bool:
    """Whether a cluster is to be in the foreground."""
    return made.root.wanted.subject.depth == "near"


def distant(made: Cluster) -> bool:
    """Whether a cluster is to be far away."""
    return made.root.wanted.subject.depth == "far"


def shrink_far(made: Cluster, height: int) -> None:
    """Draw small what is far away."""
    entry = made.root.wanted.entry
    if entry.module in {"landmarks", "sights"} and entry.height > _LANDMARK:  # which is seen from everywhere
        made.size *= _SEEN_AFAR * height / made.local.height
        return
    high = _FAR_HIGH if "building" in made.root.wanted.entry.tags else _FAR_LOW
    made.size *= min(_FAR, high * height / made.local.height)


def in_columns(row: Sequence[Cluster], width: int) -> None:
    """Set each of a row in the middle of a column of its own."""
    column = width / len(row)
    for number, made in enumerate(row):
        made.size *= min(1.0, 0.86 * column / made.local.width)
        made.x = (number + 0.5) * column - (made.local.left + made.local.right) / 2


def zoned(row: Sequence[Cluster], width: int, *, gap: float) -> None:
    """Set the x of a row of which some are to be at a side; the others are where room is left.

    Args:
        row: The clusters, in order.
        width: The width of the picture.
        gap: The free space between two that share a side.
    """
    zones: dict[str, list[Cluster]] = {name: [] for name in _ZONES}
    for made in row:
        if side := side_of(made):
            zones[side].append(made)
    free = [name for name in ("middle", "right", "left") if not zones[name]] or list(zones)
    rest = [made for made in row if not side_of(made)]
    for number, made in enumerate(rest):
        zones[free[min(number, len(free) - 1)]].append(made)
    used = [name for name in zones if zones[name]]
    for name in used:
        left, right = _ZONES[name]
        if len(used) == 1 or (name != "middle" and not zones["middle"]):  # what is not used may be reached into
            left, right = (left, right + 0.12) if name == "left" else (left - 0.12, right)
        members = zones[name]
        pack(members, width * (left + right) / 2, width, margin=width * 0.03, gap=gap)
        total = max(m.box.right for m in members) - min(m.box.left for m in members)
        room = width * (right - left)
        if total > room:
            for made in members:
                made.size *= room / total
            _line_up(members, width * left, gap * room / total)


def _line_up(members: Sequence[Cluster], left: float, gap: float) -> None:
    for made in members:
        made.x = left - made.local.left
        left += made.local.width + gap
