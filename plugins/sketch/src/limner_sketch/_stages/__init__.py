"""Procedural settings: sky, land, water, city, rooms, space, in any light and weather."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

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
    "village": _streets.village,
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
# Settings that few prompts ask for; what paints them is loaded then: the module and the name in it.
_RARE: dict[str, tuple[str, str]] = {
    "rings": ("_afar", "rings"),
    "spaceship": ("_afar", "spaceship"),
    "sunken city": ("_afar", "sunken"),
    "island": ("_afar", "island"),
    "cave": ("_underground", "cave"),
    "canyon": ("_underground", "canyon"),
    "volcano": ("_underground", "volcano"),
    "graveyard": ("_eerie", "graveyard"),
    "alley": ("_eerie", "alley"),
    "swamp": ("_eerie", "swamp"),
    "castle": ("_halls", "castle"),
    "attic": ("_halls", "attic"),
    "supermarket": ("_halls", "supermarket"),
    "station": ("_halls", "station"),
    "airport": ("_halls", "airport"),
    "stadium": ("_venues", "stadium"),
    "rooftop": ("_venues", "rooftop"),
    "harbour": ("_venues", "harbour"),
    "vineyard": ("_venues", "vineyard"),
    "neon city": ("_venues", "neon_city"),
}
INDOORS = ROOMS | {"table"}
# Where no weather is.
_SHELTERED = INDOORS | {"underwater", "space", "moon", "rings", "sunken city"}


def _stage_of(setting: str) -> Callable[[Scene], Place]:
    """Return what paints a setting."""
    if setting in _STAGES:
        return _STAGES[setting]
    module, name = _RARE[setting]
    painter: Callable[[Scene], Place] = getattr(import_module(f"{__name__}.{module}"), name)
    return painter


def set_stage(scene: Scene) -> Place:
    """Paint the setting of a scene and return what it offers."""
    if style := scene.painter.style.stage:
        from limner_sketch._stages import _styled  # few styles have a setting of their own

        if style == "tile":
            return _styled.tile(scene)
        if scene.setting not in _SHELTERED or (style == "plain" and scene.setting in {"room", "table"}):
            return (_styled.grid if style == "grid" else _styled.bands)(scene)
    if scene.setting == "kitchen" and scene.stood_in:
        return _workrooms.kitchen(scene)
    if scene.span:
        return _crossing.spanned(scene)
    place = field(scene, CROPS[scene.crop]) if scene.crop else _stage_of(scene.setting)(scene)
    if scene.weather == "storm" and scene.setting not in _SHELTERED:
        lightning(scene)
    return place


def finish_stage(scene: Scene, place: Place) -> None:
    """Paint what lies before everything: leaves in the foreground, rain, mist."""
    for paint in place.after:
        paint()
    if scene.setting not in _SHELTERED | {"studio", "seasons"} and scene.painter.style.stage != "plain":
        falling(scene)


__all__ = ["INDOORS", "Place", "Scene", "finish_stage", "set_stage"]
