"""Which row everything belongs to: the sky, the back, the front, the air, the surface of the water and what is below."""

from __future__ import annotations

from collections.abc import Sequence

from limner_sketch._layout._items import Cluster, Wanted
from limner_sketch._stages import Place
from limner_sketch.figures import Entry
from limner_sketch.plan import Relation

__all__ = ["grow_small", "sorted_out", "vaults"]

_LIVING = frozenset({"animal", "person", "bird", "creature", "robot", "fantasy"})
_RIDERS = _LIVING | {"vehicle"}
_RIDER = 0.27  # of the height of the picture: who is on or in something is at least so high, if there is room
_ALIVE, _FEW = 0.22, 4  # of the height of the picture: so large is somebody who is there with few others
_SHELF = 0.95  # metres: what furnishes a room and is higher stands at the back
_BACKDROP = frozenset({"building", "tree", "scenery"})
_LARGE = 2.2  # metres: higher than a person


def _furnishes(entry: Entry) -> bool:
    """Whether something stands at the wall of a room: a shelf, a blackboard."""
    return entry.home in {"room", "kitchen"} and entry.height > _SHELF and not entry.tags & _LIVING


def sorted_out(
    wanted: dict[int, Wanted],
    relations: Sequence[Relation],
    clusters: dict[int, list[Cluster]],
    place: Place,
    *,
    afloat: bool,
) -> dict[str, list[Cluster]]:
    """Return the clusters by their rows.

    Args:
        wanted: The subjects that can be drawn, by index.
        relations: The relations of the plan.
        clusters: The clusters of each subject that stands by itself; each is told its row.
        place: What the setting offers.
        afloat: Whether nothing stands on a ground.
    """
    rows: dict[str, list[Cluster]] = {
        "sky": [], "sill": [], "surface": [], "deck": [], "deep": [], "back": [], "front": [], "air": [],
    }  # fmt: skip
    behind = {r.subject for r in relations if r.kind == "behind" and r.subject in clusters}
    to_back = behind | {r.to for r in relations if r.kind in {"in_front_of", "under"} and r.to in clusters}
    hiding = {r.to for r in relations if r.subject in behind and r.kind == "behind"}  # trees, too, stand in front
    hiding |= {
        r.to for r in relations if r.kind == "around" and r.subject in clusters
    }  # others stand to both its sides
    named = {side for r in relations for side in (r.subject, r.to)}
    lifted = {r.subject for r in vaults(wanted, relations, clusters)}
    lifted |= {r.subject for r in relations if r.kind == "over" and r.to in clusters}
    grounded = [i for i in clusters if wanted[i].place == "ground" and not wanted[i].flies]
    for index, group in clusters.items():
        one = wanted[index]
        large = bool(one.entry.tags & _BACKDROP) and one.entry.height > _LARGE
        large = large or (index > 0 and index not in named and _furnishes(one.entry))
        row = _above(one, group[0], place, afloat=afloat, lifted=index in lifted)
        if row is None:
            backed = index in to_back or (large and len(grounded) > 1 and index not in hiding)
            row = {"near": "front", "far": "back"}.get(one.subject.depth or "", "back" if backed else "front")
        for made in group:
            made.row = row
        rows[row] += group
    if not rows["front"] and rows["back"] and not (rows["sill"] or rows["surface"]):
        rows["front"], rows["back"] = rows["back"], []
    return rows


def _above(one: Wanted, made: Cluster, place: Place, *, afloat: bool, lifted: bool) -> str | None:
    """Return the row of what stands on no ground, None for what does."""
    if one.place == "sill" and place.sill:
        return "sill"
    if one.place == "sky" and not lifted:
        return "air" if made.others else "sky"  # somebody sits on the cloud
    if place.deck and one.place == "deck":
        return "deck"
    if place.deep and one.place in {"water", "deep"}:
        return "surface" if one.place == "water" else "deep"
    return "air" if one.flies or lifted or (afloat and one.place != "ground") else None


def vaults(
    wanted: dict[int, Wanted], relations: Sequence[Relation], clusters: dict[int, list[Cluster]]
) -> list[Relation]:
    """Return who is over something of the sky: a cow over the moon."""
    return [
        r
        for r in relations
        if r.kind == "over" and {r.subject, r.to} <= clusters.keys()
        if wanted[r.to].place == "sky"
        if wanted[r.subject].place != "sky" or "vehicle" in wanted[r.subject].entry.tags
    ]


def grow_small(rows: dict[str, list[Cluster]], size: tuple[int, int]) -> None:
    """Let nothing be too small to be seen, least of all who is on something and is what the picture is about.

    Args:
        rows: The clusters by their rows.
        size: Width and height of the picture.
    """
    width, height = size
    least = height * 0.13
    for made in (c for row in rows.values() for c in row):
        tall = max(made.local.height, made.local.width)
        if tall < least:
            made.size *= least / tall
    few = len(rows["front"]) + len(rows["back"]) <= _FEW
    for made in rows["front"] if few else ():  # who lives is seen beside a waterfall, too
        tall = max(made.local.height, made.local.width)
        lives = made.root.wanted.entry.tags & _LIVING and made.root.wanted.subject.size not in {"tiny", "small"}
        if lives and made.root.wanted.subject.count == 1 and tall < _ALIVE * height:
            made.size *= _ALIVE * height / tall
    for made in (*rows["front"], *rows["air"]) if len(rows["front"]) < 3 else ():
        index = made.root.wanted.index
        riders = [
            i for i in made.others if 0 <= i.wanted.index < index and i.wanted.entry.tags & _RIDERS and not i.behind
        ]
        tall = max((item.box.height for item in riders), default=0.0) * made.size
        if riders and tall < _RIDER * height:
            room = min(0.8 * height / made.local.height, 0.9 * width / made.local.width)
            made.size *= max(1.0, min(_RIDER * height / tall, room))
