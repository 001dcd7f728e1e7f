"""Pouring: a vessel is tilted over a cup, and what is in it runs into that."""

from __future__ import annotations

from typing import Final

from limner_sketch._canvas import Canvas, Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted
from limner_sketch._parse._colours import colour_of
from limner_sketch.figures import entry
from limner_sketch.plan import Subject

__all__ = ["FILLED", "POURED_FROM", "poured_into"]

POURED_FROM: Final = {"teapot": "#b8763a", "kettle": "#9fd3ea", "jug": "#9fd3ea", "bottle": "#b0304c", "milk": "#fffdf6", "glass of milk": "#fffdf6", "coffee machine": "#5a3a26", "syrup": "#9a5a24", "chocolate sauce": "#5a3018", "gravy": "#8a5530", "wine glass": "#b0304c", "olive oil": "#c9b53a", "juice box": "#f29a2e", "cooking pot": "#d9803a", "flask": "#5fae4a", "coffee pot": "#5a3a26", "pot of coffee": "#5a3a26"}  # fmt: skip
"""What is poured from, and the colour of what runs out of it."""
FILLED: Final = frozenset({"mug", "teacup", "glass", "wine glass", "bowl", "cereal", "glass of milk", "pot", "bucket", "vase", "cooking pot", "beer", "coffee to go", "pancakes", "waffles", "salad", "porridge", "juice", "bubble tea", "frying pan", "cauldron", "flask", "mashed potatoes"})  # fmt: skip
"""What something is poured into, or over."""


def poured_into(host: Item, vessel: Wanted, figure: Figure, scale: float) -> list[Item]:
    """Hold a vessel tilted over a cup, and let it run into that."""
    box = host.box
    k = min(1.5 * box.height / figure.box.height, 1.9 * box.width / figure.box.width, max(scale, 0.0))
    tilted = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(k)).then(Affine.turn(34))
    spout = figure.anchors.get("spout", (figure.box.right, figure.box.top + 0.3 * figure.box.height))
    sx, sy = tilted.point(*spout)
    top = host.point("top") if "top" in host.figure.anchors else (box.centre[0], box.top)
    start = (top[0], top[1] - 0.36 * box.height)
    c = Canvas()
    c.line([start, (start[0], top[1] + 0.02 * box.height)], "main", 0.07 * box.height, smooth=False)
    stream = Wanted(-1, Subject(what="stream"), entry("rope"))
    told = colour_of(vessel.subject.colour) if vessel.subject.colour and vessel.entry.noun == "flask" else None
    colours = {"main": told or POURED_FROM[vessel.entry.noun]}
    return [
        Item(stream, c.figure("stream", colours=colours), Affine.scale(1)),
        Item(vessel, figure, tilted.then(Affine.move(start[0] - sx, start[1] - sy))),
    ]
