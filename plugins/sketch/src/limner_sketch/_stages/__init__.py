"""Procedural settings: sky, land, water, city, rooms, space, in any light and weather."""

from __future__ import annotations

from collections.abc import Callable

from limner_sketch._stages import (
    _beyond,
    _built,
    _crossing,
    _nature,
    _rooms,
    _seasons,
    _streets,
    _waterline,
    _waterside,
    _workrooms,
)
from limner_sketch._stages._base import Place, Scene
from limner_sketch._stages._crops import CROPS, field
from limner_sketch._stages._sky import falling, lightning
from limner_sketch.plan import ROOMS

_STAGES: dict[str, Callable[[Scene], Place]] = {
    "meadow": _nature.meadow,
    "hills": _nature.hills,
    "farm": _nature.farm,
    "garden": _nature.garden,
    "park": _nature.park,
    "forest": _nature.forest,
    "jungle": _nature.jungle,
    "savanna": _nature.savanna,
    "mountains": _nature.mountains,
    "desert": _nature.desert,
    "snow": _nature.snow,
    "sea": _waterside.sea,
    "beach": _waterside.beach,
    "lake": _waterside.lake,
    "river": _waterside.river,
    "village": _built.village,
    "underwater": _waterside.underwater,
    "waterline": _waterline.waterline,
    "city": _built.city,
    "street": _streets.street,
    "square": _streets.square,
    "room": _built.room,
    "kitchen": _built.kitchen,
    "table": _built.table,
    "library": _rooms.library,
    "classroom": _rooms.classroom,
    "workshop": _workrooms.workshop,
    "shop": _rooms.shop,
    "office": _rooms.office,
    "stage": _rooms.stage,
    "gym": _workrooms.gym,
    "restaurant": _rooms.restaurant,
    "laboratory": _workrooms.laboratory,
    "hospital": _workrooms.hospital,
    "bathroom": _workrooms.bathroom,
    "studio": _built.studio,
    "seasons": _seasons.seasons,
    "sky": _beyond.heaven,
    "space": _beyond.space,
    "moon": _beyond.moon_surface,
}
INDOORS = ROOMS | {"table"}


def set_stage(scene: Scene) -> Place:
    """Paint the setting of a scene and return what it offers."""
    if scene.setting == "kitchen" and scene.stood_in:
        return _workrooms.kitchen(scene)
    if scene.span:
        return _crossing.spanned(scene)
    place = field(scene, CROPS[scene.crop]) if scene.crop else _STAGES[scene.setting](scene)
    if scene.weather == "storm" and scene.setting not in INDOORS | {"underwater", "space", "moon"}:
        lightning(scene)
    return place


def finish_stage(scene: Scene, place: Place) -> None:
    """Paint what lies before everything: leaves in the foreground, rain, mist."""
    for paint in place.after:
        paint()
    if scene.setting not in INDOORS | {"underwater", "space", "moon", "studio", "seasons"}:
        falling(scene)


__all__ = ["INDOORS", "Place", "Scene", "finish_stage", "set_stage"]
