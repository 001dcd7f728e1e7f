"""A thing with the names of its parts: lines lead from each name to the part, where the drawing has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._diagram._look import Look
from limner_sketch._geometry import Box, Point
from limner_sketch._kinds._common import fit, paint
from limner_sketch._layout._items import Cluster, mapped
from limner_sketch._lettering import measure, write
from limner_sketch._parse._wholes import roles_of
from limner_sketch._words import singular
from limner_sketch.plan import Diagram

__all__ = ["draw_labelled"]

_SIZE = 40.0  # of the letters, on a picture of 1000 units
# Where parts are that have no shape of their own, in shares of the width and height of the drawing, from its upper left.
_PLACES: dict[str, dict[str, Point]] = {
    "bicycle": {"wheel": (0.17, 0.74), "tyre": (0.95, 0.86), "saddle": (0.35, 0.22), "seat": (0.35, 0.22), "handlebar": (0.73, 0.06), "pedal": (0.54, 0.86), "chain": (0.34, 0.74), "frame": (0.5, 0.31), "brake": (0.68, 0.16), "spoke": (0.83, 0.66)},
    "tree": {"root": (0.5, 0.985), "trunk": (0.5, 0.84), "bark": (0.47, 0.76), "branch": (0.4, 0.63), "crown": (0.5, 0.08), "leaf": (0.24, 0.36), "leave": (0.24, 0.36)},
    "flower": {"petal": (0.28, 0.12), "sepal": (0.5, 0.44), "stamen": (0.46, 0.2), "pistil": (0.5, 0.24), "stem": (0.5, 0.6), "leaf": (0.22, 0.72)},
    "sunflower": {"petal": (0.2, 0.2), "seed": (0.5, 0.24), "stem": (0.5, 0.68)},
    "volcano": {"crater": (0.5, 0.46), "vent": (0.5, 0.6), "magma": (0.5, 0.9), "magma chamber": (0.5, 0.94), "slope": (0.25, 0.8), "ash": (0.5, 0.1), "ash cloud": (0.5, 0.1), "smoke": (0.5, 0.1)},
    "fish": {"fin": (0.42, 0.08), "eye": (0.79, 0.22), "gill": (0.62, 0.52), "scale": (0.42, 0.46), "mouth": (0.96, 0.42), "head": (0.86, 0.3), "tail": (0.06, 0.6)},
    "butterfly": {"antenna": (0.44, 0.05), "head": (0.5, 0.2), "thorax": (0.5, 0.42), "abdomen": (0.5, 0.72), "body": (0.5, 0.5), "wing": (0.16, 0.26)},
    "cell": {"nucleus": (0.5, 0.5), "nucleolus": (0.56, 0.48), "membrane": (0.03, 0.5), "cytoplasm": (0.35, 0.76), "mitochondrion": (0.77, 0.24), "mitochondria": (0.77, 0.24), "ribosome": (0.15, 0.57)},
    "house": {"roof": (0.26, 0.34), "wall": (0.86, 0.7), "window": (0.24, 0.66)},
    "car": {"bonnet": (0.86, 0.52), "hood": (0.86, 0.52), "boot": (0.08, 0.5), "trunk": (0.08, 0.5), "engine": (0.88, 0.6), "tyre": (0.22, 0.9), "headlight": (0.97, 0.58), "light": (0.97, 0.58), "bumper": (0.98, 0.78), "door": (0.5, 0.62), "window": (0.6, 0.24), "windscreen": (0.72, 0.26), "windshield": (0.72, 0.26), "wheel": (0.78, 0.86)},
    "rocket": {"nose cone": (0.5, 0.06), "nose": (0.5, 0.06), "body": (0.5, 0.55), "fin": (0.12, 0.72), "engine": (0.5, 0.8), "flame": (0.5, 0.94)},
    "guitar": {"head": (0.5, 0.05), "neck": (0.5, 0.3), "string": (0.5, 0.46), "body": (0.36, 0.86), "bridge": (0.5, 0.84), "sound hole": (0.5, 0.68)},
    "atom": {"nucleus": (0.52, 0.47), "proton": (0.49, 0.53), "neutron": (0.53, 0.52), "electron": (0.81, 0.63)},
    "castle": {"tower": (0.12, 0.36), "wall": (0.34, 0.7), "battlement": (0.4, 0.5)},
}  # fmt: skip


def draw_labelled(look: Look, diagram: Diagram, room: Box, icons: Mapping[int, Cluster], rng: Random) -> None:
    """Draw the thing that the first node names in the middle, and the others as names on both sides of it."""
    del rng  # nothing is left to chance
    names = diagram.nodes[1:]
    unit = look.painter.unit
    wide = 0.46 * room.width
    place = Box(room.centre[0] - wide / 2, room.top, room.centre[0] + wide / 2, room.bottom)
    made = icons.get(0)
    spots: list[Point | None] = [None] * len(names)
    if made is not None:
        fit(made, place)
        paint(look.painter, made, behind=look.paper)
        place = made.box
        spots = [_spot(made, name) for name in names]
    left, right = _sides(spots, place.centre[0])
    space = (room.width - place.width) / 2 - 0.08 * room.width
    size = _SIZE * unit
    size *= min(1.0, *(space / max(1.0, measure(name, look.font, size)) for name in names)) if names else 1.0
    look.painter.document.open("labels")
    for group, side in ((left, -1), (right, 1)):
        for k, index in enumerate(sorted(group, key=lambda i: (spots[i] or place.centre)[1])):
            y = room.top + (k + 0.5) * room.height / len(group)
            _label(look, names[index], spots[index], room, y, side, place, size)
    look.painter.document.close()


def _sides(spots: Sequence[Point | None], middle: float) -> tuple[list[int], list[int]]:
    """Return which names stand on the left and which on the right, as many on each."""
    order = sorted(range(len(spots)), key=lambda i: ((spots[i] or (middle, 0))[0] - middle, i))
    half = len(order) // 2
    return order[:half], order[half:]


def _spot(made: Cluster, name: str) -> Point | None:
    """Return where a part of a drawing is: where the table has it, or in the middle of the largest shape that shows it."""
    figure, by = made.root.figure, made.root.by.then(made.by)
    words = [singular(word) for word in name.lower().split()]
    places = _PLACES.get(made.root.wanted.entry.noun, {})
    for called in (" ".join(words), *reversed(words)):
        if called in places:
            x, y = places[called]
            box = figure.box
            return by.point(box.left + x * box.width, box.top + y * box.height)
    families = frozenset(role.removesuffix("_light").removesuffix("_dark") for role in figure.colours)
    for role in (role for word in reversed(words) for role in roles_of(word, families)):
        shapes = [s for s in figure.parts if s.role.removesuffix("_light").removesuffix("_dark") == role and s.outline]
        if shapes:
            return mapped(max(shapes, key=lambda s: s.box.area).box, by).centre
    found = next((figure.anchors[word] for word in reversed(words) if word in figure.anchors), None)
    return by.point(*found) if found else None


def _label(look: Look, name: str, spot: Point | None, room: Box, y: float, side: int, place: Box, size: float) -> None:
    """Write a name at the side, and lead a line from it to its part; without one where that is not known: none may mislead."""
    unit = look.painter.unit
    length = measure(name, look.font, size)
    x = room.left if side < 0 else room.right - length
    write(look.painter.document, name, x, y + 0.34 * size, size, look.ink, font=look.font, anchor="start")
    if spot is None:
        return
    edge = x + length + 12 * unit if side < 0 else x - 12 * unit
    bend = place.left - 14 * unit if side < 0 else place.right + 14 * unit
    bend = max(bend, edge) if side < 0 else min(bend, edge)
    look.arrow([(edge, y), (bend, y)], head=False, width=4)
    look.arrow([(bend, y), spot], head=False, width=4)
    painter = look.painter
    r = 8 * unit
    painter.document.path(geometry.ellipse(*spot, r, r), fill=painter.style.colour(look.ink), around=(*spot, r, r))
