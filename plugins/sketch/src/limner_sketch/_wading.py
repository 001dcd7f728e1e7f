"""Birds on long legs stand in shallow water, where others swim; whales blow only at the surface."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._figure import moved_all
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Wanted
from limner_sketch.figures import Artist
from limner_sketch.plan import ScenePlan

__all__ = ["wade"]

_WADERS: Final = frozenset({"flamingo", "heron", "stork", "crane bird", "ibis"})
_STILL: Final = frozenset({None, "stand", "eat", "drink", "sleep", "bow", "walk"})
_HELD: Final = frozenset({"riding", "on", "in"})
_SUNK: Final = 0.1  # of its height: so much of its legs is below the water
_LOW: Final = frozenset({"underwater", "waterline", "sunken city"})


def wade(plan: ScenePlan, wanted: dict[int, Wanted], where: str | None) -> None:
    """Let birds on long legs stand in the water, and whales below it swim.

    Args:
        plan: The plan.
        wanted: The subjects that can be drawn; those who wade get their place here.
        where: The setting.
    """
    carried = {r.subject for r in plan.relations if r.kind in _HELD and r.to in wanted}
    for index, one in list(wanted.items()):
        if where in _LOW and one.entry.module == "sea" and one.subject.pose is None:
            wanted[index] = one.posed("swim")
        stands = one.entry.noun in _WADERS and one.subject.pose in _STILL and index not in carried
        if stands and where in {"lake", "river", "sea"}:
            entry = evolve(one.entry, artist=partial(_wading, artist=one.entry.artist), place="water")
            wanted[index] = evolve(one if one.subject.pose else one.posed("stand"), entry=entry)


def _wading(pose: Pose, rng: Random, artist: Artist) -> Canvas:
    """Draw somebody whose feet are below the water."""
    c = artist(pose, rng)
    top = min(shape.box.top for shape in c.shapes)
    by = Affine.move(0, -top * _SUNK)
    dry = geometry.rectangle(-600, -900, 1200, 900)
    c.shapes = moved_all(c.shapes, by)
    c.shapes = [
        evolve(shape, clip=dry) if shape.clip is None and shape.box.bottom > 0 else shape
        for shape in c.shapes
        if shape.box.top < 0
    ]
    c.anchors = {name: by.point(*at) for name, at in c.anchors.items()}
    return c
