"""Drivers and passengers: of who is in a car or a cab, head and shoulders are seen through a window; nobody rises above a roof."""

from __future__ import annotations

from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted, drawn

__all__ = ["at_window", "below_roof"]

_Pane = tuple[float, float, float, float]
_CAR: Final[tuple[_Pane, ...]] = ((-2, -176, 84, -112), (-108, -176, -24, -112))
_VAN: Final[tuple[_Pane, ...]] = ((38, -180, 100, -120),)
# Left, top, right and bottom of the windows, in the units of the drawing; the first is the driver's.
_WINDOWS: Final[dict[str, tuple[_Pane, ...]]] = {
    "car": _CAR, "taxi": _CAR, "police car": _CAR, "van": _VAN, "ambulance": _VAN, "camper": (*_VAN, (-68, -178, 14, -124), (-162, -178, -80, -124)), "truck": ((88, -162, 164, -108),),
    "bus": ((92, -182, 186, -104), (-56, -182, 4, -120), (-124, -182, -64, -120), (-192, -182, -132, -120)), "school bus": ((91, -180, 131, -122), (-10, -180, 42, -130), (-72, -180, -20, -130), (-134, -180, -82, -130), (-196, -180, -144, -130)),
    "fire truck": ((135, -154, 188, -106), (76, -154, 122, -106)), "excavator": ((-30, -166, 40, -104),), "train": ((-158, -158, -90, -104),), "tram": ((134, -162, 172, -106), (74, -162, 124, -106), (12, -162, 66, -106), (-112, -162, -58, -106)),
    "pickup truck": ((6, -132, 76, -88),), "monster truck": ((6, -218, 76, -174),), "dump truck": ((88, -164, 160, -110),),
    "helicopter": ((57, -152, 132, -84), (-20, -146, 36, -98)),
}  # fmt: skip
# Their windows are drawn before who is in them.
_FRONT_WINDOWS: Final = frozenset({"truck", "train"})
# How high the roof is over an open seat.
_ROOFS: Final = {"tractor": -184.0}
_PER_PANE: Final = 2
_HEAD: Final = 0.9  # of the height of a window: so high is the head of a person, with its hair or hat
_MUZZLE: Final = 0.62  # of its own height: so much of an animal is seen


def at_window(host: Item, rider: Wanted, rng: Random, slot: tuple[int, int]) -> list[Item]:
    """Return somebody behind a window of a vehicle, what is outside of that cut off.

    Args:
        host: The vehicle.
        rider: Who is in it.
        rng: For the drawing.
        slot: Which one of how many.

    Returns:
        Nothing when the vehicle has no windows that are known, or nobody is to be seen through one.
    """
    panes = _WINDOWS.get(host.wanted.entry.noun)
    number, count = slot
    if panes is None or not rider.entry.tags & {"person", "animal", "bird", "fantasy"} or rider.entry.place == "sky":
        return []
    per = -(-count // len(panes)) if count > len(panes) else 1
    if per > _PER_PANE:
        return []
    left, top, right, bottom = panes[number // per]
    room = (right - left) / per
    left += (number % per) * room
    (x0, y0), (x1, y1) = host.by.point(left, top), host.by.point(left + room, bottom)
    person = "person" in rider.entry.tags
    figure = drawn(rider if person else rider.posed("sit"), rng, bust=person)
    if person:
        face, head = figure.anchor("face"), figure.anchor("head")
        tall = 2.3 * (face[1] - head[1])
        scale = _HEAD * (y1 - y0) / tall
        by = Affine.move(-face[0], -(head[1] - 0.16 * tall))
    else:
        scale = min((y1 - y0) / (_MUZZLE * figure.box.height), 1.5 * (x1 - x0) / figure.box.width)
        by = Affine.move(-figure.anchor("face", "head")[0], -figure.box.top)
    by = by.then(Affine.scale(scale)).then(Affine.move((x0 + x1) / 2, y0 + 0.03 * (y1 - y0)))
    inside = host.wanted.entry.noun not in _FRONT_WINDOWS
    return [Item(rider, _cut(figure, by, (x0, y0, x1, y1)), by, inside=inside)]


def _cut(figure: Figure, by: Affine, pane: _Pane) -> Figure:
    """Return of a drawing what is seen through a window."""
    (sx, sy), k = by.point(0, 0), by.factor
    left, top, right, bottom = (pane[0] - sx) / k, (pane[1] - sy) / k, (pane[2] - sx) / k, (pane[3] - sy) / k
    window = geometry.rectangle(left, top, right - left, bottom - top)
    parts = tuple(
        part if part.clip else evolve(part, clip=window)
        for part in figure.parts
        if part.box.top < bottom and not (part.clip and part.box.bottom > bottom)
    )
    shown = geometry.Box(max(left, figure.box.left), max(top, figure.box.top), min(right, figure.box.right), bottom)
    return evolve(figure, parts=parts, box=shown)


def below_roof(host: Item, rider: Figure, scale: float) -> float:
    """Return the scale of a rider, small enough for the head to be below the roof."""
    roof = _ROOFS.get(host.wanted.entry.noun)
    if roof is None or "seat" not in rider.anchors:
        return scale
    room = host.point("seat")[1] - host.by.point(0, roof)[1]
    return min(scale, room / (rider.anchor("seat")[1] - rider.box.top))
