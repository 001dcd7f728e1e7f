"""Where the hands are of people who do something with both of them: carry, hug, push, stroke or work."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Reach
from limner_sketch._layout._embrace import armful, around, handle
from limner_sketch._layout._hands import SHELTERS, TRAY
from limner_sketch._layout._items import Wanted, drawn
from limner_sketch._layout._works import WORKING, petting

__all__ = ["grasping", "ratio_of"]

_UPRIGHT = frozenset({None, "stand", "walk", "wave"})


def grasping(root: Wanted, mine: list[tuple[int, str]], wanted: dict[int, Wanted]) -> Reach | None:
    """Return where the hands are of a person who does something with both of them."""
    chance = Random(root.index)
    if "person" not in root.entry.tags:
        return None
    held = [child for child, kind in mine if kind == "holding"]
    if any(wanted[child].entry.noun == "tray" for child in held) and root.subject.pose in {
        None,
        "stand",
        "walk",
        "hold",
    }:
        return TRAY
    for child, kind in mine:
        if kind == "worked":
            gentle = "person" not in wanted[child].entry.tags and root.subject.pose in {"pet", "kneel"} and not held
            return (
                petting(wanted[child], root, drawn(wanted[child], chance), drawn(root, chance)) if gentle else WORKING
            )
        if kind == "hugged":
            return around(ratio_of(wanted[child], root))
        if kind == "pushed":
            return handle(root, wanted[child], drawn(wanted[child], chance), drawn(root, chance))
    if any(wanted[child].entry.noun in SHELTERS for child in held) and root.subject.pose in _UPRIGHT:
        return Reach(right=(36, -40))
    if len(held) == 1 and wanted[held[0]].subject.count == 1:
        arms = armful(root, wanted[held[0]], drawn(wanted[held[0]], chance))
        return arms[0] if arms else None
    return None


def ratio_of(one: Wanted, other: Wanted) -> float:
    """Return how high something is shown compared with another."""
    return float((one.weight / other.weight) ** 1.15)
