"""The finished composition looked at again: what it is about is large enough, nobody is hidden, small things are not larger than who is with them.

Each step measures where everything was drawn, and changes only what it finds wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from limner_sketch._geometry import Box
from limner_sketch._layout._account import Account
from limner_sketch._layout._items import Cluster, Item, mapped
from limner_sketch._layout._rows import keep_inside, overlap
from limner_sketch._layout._visible import Grid, hidden_by
from limner_sketch.plan import Relation

__all__ = ["review"]

_LIVING: Final = frozenset({"animal", "person", "bird", "creature", "robot"})
_HIGH: Final = frozenset(
    {"building", "tree", "scenery", "vehicle", "furniture"}
)  # they are what they are beside anybody
_SMALLER: Final = 0.62  # times as high as somebody: what is so low by nature is not shown higher
_AS_HIGH: Final = 0.85
_LEAST: Final = 0.13  # of the height of the picture: nothing is made smaller than that
_MAIN: Final = 0.4  # of the height of the picture, or of its width: so large is what the picture is about
_GROWN: Final = 1.9  # times as large as it was, at most
_HIDDEN: Final = 0.5  # as much of somebody may be hidden
_BACKDROP: Final = 0.8  # as much of what others stand before may be hidden
_VEILED: Final = 0.25  # as much of sun or moon may be behind others
_SHOWN_OFF: Final = frozenset({"christmas tree", "fireplace", "television", "aquarium"})
_SPOTS: Final = 15
_GROUNDED: Final = frozenset({"front", "back"})
_MANY: Final = 6  # in a crowd some stand before others
_SET_APART: Final = frozenset({"over", "under", "beside", "between", "in_front_of"})


def review(order: Sequence[Cluster], relations: Sequence[Relation], size: tuple[float, float], frame: Box) -> None:
    """Mend a composition.

    Args:
        order: The clusters in drawing order; they are moved and scaled.
        relations: How the subjects stand to each other.
        size: Width and height of the picture.
        frame: The safe area.
    """
    if len(order) < 2 or len(order) > 2 * _MANY:
        _enlarge(order, size, frame, frozenset())
        return
    roofed = {r.subject for r in relations if r.kind == "under"}
    _enlarge(order, size, frame, roofed)
    _keep_proportion(order, size)
    if len(order) <= _MANY:
        _uncover(order, relations, size, frame)
        _restore(order, relations, frame)


# -- sizes -----------------------------------------------------------------------------------------------------------


def _height(made: Cluster, item: Item) -> float:
    box = mapped(item.box, made.by)
    return max(box.height, 0.6 * box.width)


def _plain(item: Item) -> bool:
    """Whether nothing is said of a thing's size, or how far it is."""
    return item.wanted.subject.size == "normal" and item.wanted.subject.depth is None


def _keep_proportion(order: Sequence[Cluster], size: tuple[float, float]) -> None:
    """Draw no basket larger than who has a picnic: what is lower by nature than somebody is drawn so."""
    people = [
        (made, item)
        for made in order
        if made.row in _GROUNDED
        for item in (made.root, *made.others)
        if item.wanted.entry.tags & _LIVING and _plain(item) and item.wanted.subject.pose not in {"sleep", "lie"}
    ]
    if not people:
        return
    made, who = max(people, key=lambda pair: pair[1].wanted.entry.height)
    tall, real = _height(made, who), who.wanted.entry.height
    for other in order:
        one = other.root.wanted
        fits = other is not made and other.row == "front" and _plain(other.root) and not one.entry.tags & _HIGH
        if not fits or any(item.wanted.entry.tags & _LIVING for item in other.others):
            continue
        high = _height(other, other.root)
        if one.entry.height < _SMALLER * real and high > _AS_HIGH * tall:
            other.size *= max(_AS_HIGH * tall / high, min(1.0, _LEAST * size[1] / high))


def _enlarge(order: Sequence[Cluster], size: tuple[float, float], frame: Box, roofed: AbstractSet[int]) -> None:
    """Let what the picture is about be large enough to be found at once, if there is room."""
    if not order or len(order) > _MANY:
        return
    first = min(item.wanted.index for made in order for item in (made.root, *made.others) if item.wanted.index >= 0)
    own = [made for made in order if first in {item.wanted.index for item in (made.root, *made.others)}]
    main = own[0]
    one = next(item for item in (main.root, *main.others) if item.wanted.index == first)
    if len(own) > 1 or main.row in {"sky", "sill", "deck"} or not _plain(one) or not _plain(main.root):
        return
    if first in roofed or (len(order) > 1 and not one.wanted.entry.tags & (_LIVING | {"vehicle", "fantasy"})):
        return
    if "bug" in one.wanted.entry.tags or (one is not main.root and not one.wanted.entry.tags & _LIVING):
        return
    people = sum("person" in made.root.wanted.entry.tags and made.row == main.row for made in order)
    if people > 1 and "person" in main.root.wanted.entry.tags:
        return  # a wife is not larger than her husband
    width, height = size
    box = main.box
    share = max(box.height / height, box.width / width)
    if share >= _MAIN:
        return
    grown, before = min(_GROWN, _MAIN / share), main.size
    others = [made.box for made in order if made is not main and made.row != "sky"]
    crossed = max((overlap(box, other) for other in others), default=0.0)
    for step in (1.0, 0.7, 0.4):
        main.size = before * (1 + step * (grown - 1))
        keep_inside(main, frame)
        if max((overlap(main.box, other) for other in others), default=0.0) <= crossed + 0.1:
            return
    main.size = before


# -- who is hidden ---------------------------------------------------------------------------------------------------


def _uncover(order: Sequence[Cluster], relations: Sequence[Relation], size: tuple[float, float], frame: Box) -> None:
    """Move apart who stands before whom, where too little would be seen of the one at the back."""
    grid = Grid(*size)
    behind = {r.subject for r in relations if r.kind == "behind"}
    told = {i for r in relations for i in (r.subject, r.to)}
    for i, (share, covers) in sorted(hidden_by(order, grid).items()):
        made = order[i]
        entry = made.root.wanted.entry
        decked = entry.noun in _SHOWN_OFF  # what a room is about is no backdrop
        backdrop = (bool(entry.tags & {"building", "tree", "scenery"}) and not decked) or made.row == "sky"
        lamp = made.row == "sky" and made.root.wanted.index not in told and _plain(made.root)
        if lamp and share > _VEILED:
            _beside_others(made, order, frame)
        most = _BACKDROP if backdrop or made.root.wanted.index in behind else _VEILED if decked else _HIDDEN
        if share <= most:
            continue
        movable = [one for one in (made, *covers) if one.row in _GROUNDED | {"air"}]
        best = min(
            ((_cost(one, x, order, frame), one, x) for one in movable for x in _spots(one, frame)),
            key=lambda found: found[0],
            default=None,
        )
        if best is not None and best[0] < _cost(made, made.x, order, frame):
            best[1].x = best[2]
        elif made.box.area < 0.5 * min(one.box.area for one in covers) and made.row in _GROUNDED:
            made.y = max(one.y for one in covers) + 1  # what is smaller stands in front
            keep_inside(made, frame)


def _beside_others(made: Cluster, order: Sequence[Cluster], frame: Box) -> None:
    """Move sun or moon to where nobody stands before it."""
    spots = _spots(made, frame)
    made.x = min(spots, key=lambda x: _cost(made, x, order, frame), default=made.x)


def _spots(made: Cluster, frame: Box) -> list[float]:
    box = made.local
    left, right = frame.left - box.left, frame.right - box.right
    return [left + (right - left) * k / (_SPOTS - 1) for k in range(_SPOTS)] if right > left else []


def _cost(made: Cluster, x: float, order: Sequence[Cluster], frame: Box) -> float:
    """Return how much a cluster at some place covers others and is covered, and how far that is from where it is."""
    box = made.local
    here = Box(box.left + x, made.box.top, box.right + x, made.box.bottom)
    crossed = sum(overlap(here, other.box) for other in order if other is not made and other.row != "sky")
    return 3 * crossed + abs(x - made.x) / frame.width


# -- how things stand to each other ----------------------------------------------------------------------------------


def _restore(order: Sequence[Cluster], relations: Sequence[Relation], frame: Box) -> None:
    """Put things where they are told to be to each other, where a picture does not show that yet."""
    told = [r for r in relations if r.kind in _SET_APART]
    if not told:
        return
    unmet = Account(order).unmet(told)
    for relation in unmet:
        first = [made for made in order if made.root.wanted.index == relation.subject]
        second = [made for made in order if made.root.wanted.index == relation.to]
        if len(first) != 1 or not second or first[0].row == "sky" or second[0].row == "sky":
            continue
        made, was = first[0], (first[0].x, first[0].y, first[0].size)
        _set(made, relation.kind, second, frame)
        keep_inside(made, frame)
        if len(Account(order).unmet(told)) >= len(unmet):
            made.x, made.y, made.size = was


def _set(made: Cluster, kind: str, others: Sequence[Cluster], frame: Box) -> None:
    """Put a cluster above, below, beside, before or between others."""
    box, other = made.local, others[0].box
    middle = -(box.left + box.right) / 2
    if kind == "between" and len(others) > 1:
        centres = sorted(one.box.centre[0] for one in others)
        made.x = (centres[0] + centres[-1]) / 2 + middle
    elif kind == "over":
        room = max(1.0, other.top - frame.top)
        made.size *= min(1.0, room / box.height)
        made.x, made.y = other.centre[0] + middle, other.top - made.local.bottom - 0.02 * frame.height
    elif kind in {"under", "in_front_of"}:
        made.x = other.centre[0] + middle
        made.y = max(made.y, others[0].y + 1)
    elif kind == "beside":
        right = other.centre[0] < frame.centre[0]
        gap = 0.03 * frame.width
        made.x = other.right + gap - box.left if right else other.left - gap - box.right
        if made.row == "air":
            made.y = other.centre[1] - (box.top + box.bottom) / 2
