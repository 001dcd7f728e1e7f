"""Who passes before the moon: a witch on her broom, an owl, a sleigh; larger than all that is in the air with them."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Final

from limner_sketch._geometry import Box
from limner_sketch._layout._above import LAMPS, backlit
from limner_sketch._layout._items import Cluster
from limner_sketch._layout._rows import keep_inside, settle
from limner_sketch.plan import Relation

__all__ = ["pass_before_moon"]

_ALIVE: Final = frozenset({"animal", "person", "bird", "creature", "robot", "fantasy"})
_PASSING: Final = 0.4  # of the height of the picture, or its width: so large is who passes
_SMALLER: Final = 0.5  # of the width of who passes: no wider is what else is in the air


def pass_before_moon(
    clusters: dict[int, list[Cluster]],
    relations: Sequence[Relation],
    size: tuple[float, float],
    frame: Box,
    rng: Random,
) -> None:
    """Let who flies, and is what the picture is about, pass before a large moon of which nothing else is told.

    Args:
        clusters: The clusters in their places, by the index of their subject; they are moved and scaled.
        relations: How the subjects stand to each other.
        size: Width and height of the picture.
        frame: The safe area.
        rng: For small chances.
    """
    named = {i for r in relations for i in (r.subject, r.to)}
    lamps = [group[0] for index, group in clusters.items() if index not in named and _is_large_lamp(group[0])]
    flyers = [group[0] for group in clusters.values() if len(group) == 1 and _flies(group[0])]
    if not lamps or not flyers:
        return
    (width, height), made = size, flyers[0]
    made.size *= max(1.0, min(_PASSING * height / made.local.height, _PASSING * width / made.local.width))
    made.x += 0.5 * width - made.box.centre[0]
    keep_inside(made, frame)
    backlit(lamps[0], made, round(width), round(height))
    placed = [made.box.grown(0.03 * width)]
    spots = [(width * (0.1 + 0.1 * x), height * (0.08 + 0.1 * y)) for x in range(9) for y in range(6)]
    for other in (one for group in clusters.values() for one in group if one.row == "air" and one is not made):
        other.size *= min(1.0, _SMALLER * made.box.width / other.local.width)
        settle(other, placed, spots, (other.x, other.y), frame, rng)
        placed.append(other.box)


def _is_large_lamp(made: Cluster) -> bool:
    one = made.root.wanted
    return made.row == "sky" and one.entry.noun in LAMPS and one.subject.size in {"large", "huge"}


def _flies(made: Cluster) -> bool:
    """Whether somebody is in the air, alone or on what flies."""
    return made.row == "air" and any(item.wanted.entry.tags & _ALIVE for item in (made.root, *made.others))
