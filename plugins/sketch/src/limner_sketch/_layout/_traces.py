"""What belongs to a thing as its trail, its reflection or its shadow does: drawn behind it, below it, or around it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from attrs import evolve

from limner_sketch import figures
from limner_sketch._canvas import Canvas, Figure, Pose
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted

__all__ = ["TRACES"]

_OWN_COLOUR: Final = frozenset({"food"})
_OWN_COLOURED: Final = frozenset({"candle", "crayon", "clock", "chocolate bar"})
_UPRIGHT: Final = 1.3  # times its width: what is so high flies upwards
_LONG: Final = 1.25  # times the host: how long a trail is
_HIDDEN: Final = 0.36  # of its height: so much of what is half buried is not seen
_SQUASHED: Final = 0.5
_SEEN: Final = 0.42  # of its strength: as much is reflected
_SHADE: Final = "#39405e"
_ASLANT, _LYING = 0.5, 0.42  # how far a long shadow leans, and how flat it lies, of the height


def _in_air(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let a trail follow what flies: behind it, or below what flies upwards."""
    box = host.box
    up = box.height > _UPRIGHT * box.width and host.wanted.place != "ground"
    span = box.height if up else box.width
    scale = _LONG * span / figure.box.width
    scale = min(scale, 0.8 * (box.width if up else box.height) / figure.box.height)
    x, y = (box.centre[0], box.bottom - 0.06 * span) if up else (box.left + 0.1 * span, box.centre[1])
    by = Affine.scale(scale).then(Affine.turn(-90 if up else 0)).then(Affine.move(x, y))
    return [Item(child, figure, by, behind=True)]


def _on_ground(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let a trail lie behind what goes to the right."""
    prints = child.entry.noun == "footprints"
    shown = figures.entry("track").draw(Pose(), Random(0)) if prints else figure
    box = host.box
    dusty = child.entry.noun == "dust cloud"
    scale = min((0.9 if dusty else 1.15) * box.width / shown.box.width, 0.55 * box.height / shown.box.height)
    by = Affine.scale(scale).then(
        Affine.move(box.left + 0.14 * box.width, box.bottom - (0 if dusty else 0.01 * box.height))
    )
    return [Item(child, shown, by, behind=not dusty)]


def _molten(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let something stand in the pool of what has melted of it, in its own colour, and drip."""
    box = host.box
    scale = 1.45 * box.width / figure.box.width
    by = Affine.move(-figure.box.centre[0], 0).then(Affine.scale(scale, min(scale, 0.9 * box.height / 200)))
    if host.wanted.entry.tags & _OWN_COLOUR or host.wanted.entry.noun in _OWN_COLOURED:
        figure = evolve(
            figure, colours={**figure.colours, "main": host.figure.colours.get("main", figure.colours["main"])}
        )
    pool = Item(child, figure, by.then(Affine.move(box.centre[0], box.bottom)), behind=True)
    placed = [pool]
    c = Canvas()
    c.path("M0-60C14-34 22-24 22-12C22 6-22 6-22-12C-22-24-14-34 0-60Z", "main")
    drop = c.figure("drop", colours=pool.figure.colours)
    for x, y, size in ((0.16, 0.66, 0.085), (0.86, 0.7, 0.075), (0.66, 0.8, 0.06)):
        at = Affine.scale(size * box.height / drop.box.height)
        placed.append(Item(child, drop, at.then(Affine.move(box.left + x * box.width, box.top + y * box.height))))
    return placed


def _whirling(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Draw arcs around somebody who turns round and round."""
    box = host.box
    scale = 1.36 * max(box.width, 0.8 * box.height) / figure.box.width
    return [Item(child, figure, Affine.scale(scale, 0.8 * scale).then(Affine.move(*box.centre)), behind=True)]


def _shining(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let light be around something."""
    scale = 1.5 * max(host.box.width, host.box.height) / figure.box.width
    return [Item(child, figure, Affine.scale(scale).then(Affine.move(*host.box.centre)), behind=True)]


def _twinkling(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let small stars twinkle at the edges of something."""
    box = host.box
    placed = []
    for x, y, size in ((0.02, 0.12, 0.2), (0.96, 0.3, 0.24), (0.14, 0.78, 0.14), (0.8, 0.02, 0.14), (0.9, 0.86, 0.16)):
        k = size * max(0.55 * box.width, 0.55 * box.height, 0.2 * (box.width + box.height)) / figure.box.height
        by = Affine.move(-figure.box.centre[0], -figure.box.centre[1]).then(Affine.scale(k))
        placed.append(Item(child, figure, by.then(Affine.move(box.left + x * box.width, box.top + y * box.height))))
    return placed


def _buried(host: Item, child: Wanted, figure: Figure) -> list[Item]:
    """Let sand or snow lie before the lower part of something."""
    box = host.box
    scale = 1.5 * box.width / figure.box.width
    by = Affine.scale(scale, max(0.6 * scale, _HIDDEN * box.height / figure.box.height))
    return [Item(child, figure, by.then(Affine.move(box.centre[0] - figure.box.centre[0] * scale, box.bottom)))]


def _reflected(host: Item, child: Wanted, _: Figure) -> list[Item]:
    """Draw a thing once more below itself, upside down and faint."""
    parts = tuple(evolve(part, opacity=part.opacity * _SEEN) for part in host.figure.parts)
    colour = host.wanted.subject.colour
    wanted = evolve(child, subject=child.subject.model_copy(update={"colour": colour}))
    floor = host.box.bottom
    by = host.by.then(Affine.move(0, -floor)).then(Affine.scale(1, -_SQUASHED)).then(Affine.move(0, floor))
    return [Item(wanted, evolve(host.figure, parts=parts), by, behind=True)]


def _thrown(host: Item, child: Wanted, _: Figure) -> list[Item]:
    """Draw the outline of a thing on the ground before it, dark and long."""
    parts = tuple(
        evolve(part, opacity=0.5, outline=True)
        for part in host.figure.parts
        if part.outline and part.clip is None and part.opacity > 0.5
    )
    dark = evolve(host.figure, parts=parts, colours=dict.fromkeys(host.figure.colours, _SHADE), named=("shade",))
    floor = host.box.bottom
    lean = Affine(1, 0, -_ASLANT, -_LYING, 0, 0)  # the sun is behind it, and low
    return [Item(child, dark, host.by.then(Affine.move(0, -floor)).then(lean).then(Affine.move(0, floor)), behind=True)]


TRACES: Final[dict[str, Callable[[Item, Wanted, Figure], list[Item]]]] = {
    "smoke trail": _in_air,
    "sparkle trail": _in_air,
    "fire trail": _in_air,
    "slime trail": _on_ground,
    "footprints": _on_ground,
    "dust cloud": _on_ground,
    "melt water": _molten,
    "whirl": _whirling,
    "glow": _shining,
    "sparkles": _twinkling,
    "drift": _buried,
    "reflection": _reflected,
    "shadow": _thrown,
}
