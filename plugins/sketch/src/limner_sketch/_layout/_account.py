"""Whether a picture shows what its plan says of how things stand to each other; measured where they were drawn, not where they were sent."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from limner_sketch._geometry import Box
from limner_sketch._layout._items import Cluster, Item, mapped
from limner_sketch._layout._traces import TRACES
from limner_sketch.plan import Relation

__all__ = ["Account"]

# What touches: by its nature both are then one group.
_JOINED = frozenset(
    {"on", "in", "riding", "wearing", "holding", "hanging_from", "climbing", "leading", "made_of", "tied_to"}
)
# Of what one has or sits on, each is with one of them.
_EACH = frozenset({"wearing", "holding", "made_of", "leading", "riding"})
_NEAR = 0.75  # of the wider of two: what is farther apart is not beside each other
_COVER = 0.22  # as much of what is over something is above it
_SEEING = frozenset({"animal", "person", "bird", "creature", "robot", "vehicle", "fantasy"})
_FACING = frozenset({"facing", "chasing"})


@frozen
class _Spot:
    """Where something was drawn.

    Attributes:
        box: Its bounds in the picture.
        order: What is drawn later is nearer.
        cluster: Which group it is part of.
        item: What it is.
    """

    box: Box
    order: int
    cluster: Cluster
    item: Item

    @property
    def looks(self) -> int:
        """Where it looks: 1 to the right, -1 to the left, 0 at us."""
        if self.item.figure.facing != "right":
            return 0
        return -1 if self.cluster.flipped else 1


class Account:
    """What was drawn, and how that stands to each other."""

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        """Take down where everything was drawn.

        Args:
            clusters: What was drawn, in drawing order.
        """
        self._spots: dict[int, list[_Spot]] = {}
        order = 0
        for made in clusters:
            behind = [item for item in made.others if item.behind]
            before = [item for item in made.others if not item.behind]
            for item in (*behind, made.root, *before):
                order += 1
                spot = _Spot(mapped(item.box, made.by), order, made, item)
                self._spots.setdefault(item.wanted.index, []).append(spot)

    def times(self, index: int) -> int:
        """Return how often a subject was drawn."""
        return len(self._spots.get(index, ()))

    def unmet(self, relations: Sequence[Relation]) -> tuple[Relation, ...]:
        """Return the relations that cannot be seen, of those whose two sides were drawn."""
        return tuple(
            relation
            for relation in relations
            if relation.subject in self._spots and relation.to in self._spots and not self._seen(relation, relations)
            if not self._shared(relation, relations)
        )

    def _seen(self, relation: Relation, relations: Sequence[Relation]) -> bool:
        """Whether a relation can be seen; what is between two is told of each of them."""
        if relation.kind != "between":
            return self.shows(relation)
        ends = {r.to for r in relations if (r.kind, r.subject) == ("between", relation.subject)}
        middles = [spot.box.centre[0] for end in ends for spot in self._spots.get(end, ())]
        return len(middles) > 1 and all(
            min(middles) < spot.box.centre[0] < max(middles) for spot in self._spots[relation.subject]
        )

    def _shared(self, relation: Relation, relations: Sequence[Relation]) -> bool:
        """Whether several have one thing together, such as a ball or a picnic, and another one holds it or is next to it."""
        others = (r for r in relations if r != relation and (r.kind, r.to) == (relation.kind, relation.to))
        return relation.kind in {"holding", "beside"} and any(
            r.subject in self._spots and self.shows(r) for r in others
        )

    def shows(self, relation: Relation) -> bool:
        """Whether a relation can be seen: each of the subjects stands so to one of the others."""
        first, second = self._spots[relation.subject], self._spots[relation.to]
        if relation.kind == "between":
            middles = [spot.box.centre[0] for spot in second]
            return len(second) > 1 and all(min(middles) < spot.box.centre[0] < max(middles) for spot in first)
        if relation.kind == "around":
            middle = second[0].box.centre[0]
            sides = {spot.box.centre[0] > middle for spot in first}
            if len(first) > 1 and any(spot.cluster is not second[0].cluster for spot in first):
                return len(sides) > 1 and any(_level(spot.box, second[0].box) for spot in first)
            return _beside(first[0], second[0])  # who sits at a table sits at one side of it
        if relation.kind in _EACH:  # as many as there are of what is worn or ridden
            some = relation.kind == "leading"  # of many dogs the first is nearest
            return (any if some else all)(any(_stands(relation.kind, a, b) for a in first) for b in second)
        # One lies on a sofa and two sit before it; of several, one is next to the tree, and the others to that one.
        swarm = relation.kind == "over" and all(spot.box.bottom < second[0].box.centre[1] for spot in first)
        some = swarm or relation.kind in {"beside", "facing"} or (relation.kind in _JOINED and len(second) < len(first))
        return (any if some else all)(any(_stands(relation.kind, a, b) for b in second) for a in first)


def _stands(kind: str, a: _Spot, b: _Spot) -> bool:
    """Whether one thing stands to another as a relation says."""
    if _through_surface(kind, a, b):
        return True
    if a.cluster is b.cluster and (_served(kind, a, b) or _poured(kind, a, b)):
        return True
    if kind in _JOINED:
        # A sound or a trace is beside what it comes from, and a kite far above who flies it.
        heard = (
            kind == "tied_to"
            or a.item.wanted.entry.noun in {"wave of sound", *TRACES}
            or b.item.wanted.entry.noun == "kite"
            or (kind == "holding" and a.item.wanted.subject.pose == "use")  # the ball flies
        )
        return a.cluster is b.cluster and (heard or _touches(kind, a.box, b.box))
    if kind in _FACING:
        blind = a.item.wanted.entry.tags.isdisjoint(_SEEING) and a.item.figure.facing != "right"
        return (a.cluster.row == "sky" or _beside(a, b)) if blind else _looks_at(kind, a, b)
    if kind == "beside":
        return _beside(a, b)
    if kind in {"behind", "in_front_of"}:
        return _hides(b, a) if kind == "behind" else _hides(a, b)
    (x, _), wide = a.box.centre, b.box.width
    if kind == "under":
        roofed = b.box.left - 0.1 * wide <= x <= b.box.right + 0.1 * wide
        low = a.box.top >= b.box.top + _COVER * b.box.height and a.box.centre[1] > b.box.centre[1]
        # Who sleeps there has their snoring above them.
        lies = a.item.wanted.subject.pose == "sleep" and a.box.bottom >= b.box.bottom - _COVER * b.box.height
        return roofed and (low or lies)
    if kind == "over":
        if a.cluster.row == "sky" and b.cluster.row != "sky":
            return a.box.centre[1] < b.box.centre[1]
        above = b.box.left - 0.5 * wide <= x <= b.box.right + 0.5 * wide
        return above and a.box.bottom <= b.box.top + 0.4 * b.box.height
    return False


def _through_surface(kind: str, a: _Spot, b: _Spot) -> bool:
    """Whether one thing is at the surface of the water and the other below, as a relation says."""
    rows = (a.cluster.row, b.cluster.row)
    if kind == "facing":
        return set(rows) == {"surface", "deep"}
    return rows == ("surface", "deep") if kind == "over" else rows == ("deep", "surface") and kind == "under"


def _served(kind: str, a: _Spot, b: _Spot) -> bool:
    """Whether two foods are side by side on one plate, where one is told to be on the other."""
    return kind in {"on", "in"} and all("food" in spot.item.wanted.entry.tags for spot in (a, b))


def _poured(kind: str, a: _Spot, b: _Spot) -> bool:
    """Whether something is held over what it is poured into."""
    if kind == "holding":
        return any(item.wanted.subject.what == "stream" for item in a.cluster.others)
    return kind == "over" and a.box.centre[1] < b.box.top + 0.3 * b.box.height


def _touches(kind: str, a: Box, b: Box) -> bool:
    slack = 0.12 * max(a.width, a.height, b.width, b.height)
    if kind == "leading":
        slack *= 3
    if a.grown(slack).common(b).area <= 0:
        return False
    if kind == "on":
        return b.left - slack <= a.centre[0] <= b.right + slack and a.centre[1] <= b.bottom
    return True


def _beside(a: _Spot, b: _Spot) -> bool:
    """Whether two things are next to each other, at about the same height."""
    if a.cluster is b.cluster or "air" in {a.cluster.row, b.cluster.row}:
        return True  # bats fly around a castle
    first, second = _whole(a), _whole(b)  # with the sink that one of them stands at
    gap = max(first.left, second.left) - min(first.right, second.right)
    level = min(a.box.bottom, b.box.bottom) - max(a.box.top, b.box.top)
    return gap <= _NEAR * max(a.box.width, b.box.width, 0.6 * a.box.height, 0.6 * b.box.height) and level > 0


def _level(a: Box, b: Box) -> bool:
    """Whether two things are at about the same height: nobody on the ground is around a cloud."""
    return max(a.top - b.bottom, b.top - a.bottom) < 0.5 * max(a.width, a.height, b.width, b.height)


def _whole(spot: _Spot) -> Box:
    """Return the bounds of somebody with all that belongs to them, and with the cradle or the sofa that they are in."""
    return spot.cluster.box


def _hides(near: _Spot, far: _Spot) -> bool:
    """Whether one thing is drawn before another, not far to its side."""
    apart = max(near.box.left, far.box.left) - min(near.box.right, far.box.right)
    return far.order < near.order and apart <= 0.1 * max(near.box.width, far.box.width)


def _looks_at(kind: str, a: _Spot, b: _Spot) -> bool:
    if a.cluster is b.cluster:
        return kind == "facing"  # they sit at the table that it stands on
    side = 1 if b.box.centre[0] > a.box.centre[0] else -1
    if kind == "facing" and a.item.wanted.subject.pose == "raise" and b.box.centre[1] < a.box.centre[1]:
        return True  # an arm is stretched out to it
    if kind == "chasing":  # gulls about a ship follow it
        flees = bool(b.looks) or a.looks == 0
        return "air" in {a.cluster.row, b.cluster.row} or (a.looks == side and (not flees or b.looks == side))
    busy = (a.item is a.cluster.root and bool(a.cluster.others)) or a.item.figure.facing != "right"
    busy = busy and _beside(a, b)  # who is drawn from the front looks past us at what is next to it
    if b.cluster.row == "sky" or busy:  # with a watering can in hand, who looks at us is at work on what is next to it
        return a.looks in {0, side}
    return a.looks == side
