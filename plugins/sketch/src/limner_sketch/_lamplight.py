"""What lamps and fires do to a picture: they shine undimmed by the night, their light spreads around them and lies on the ground."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from limner_sketch._layout._items import Cluster, Item
from limner_sketch._painter import Painter

__all__ = ["is_lit", "shine", "shine_on", "shining"]

_DARK: Final = frozenset({"night", "dusk"})


@frozen
class _Source:
    """Where a thing shines.

    Attributes:
        x: Of the light, in units of the figure.
        y: Of the light.
        reach: How far its glow reaches, in units of the figure.
        roles: The roles of its colours that shine.
        tone: The colour of its light.
        ground: Whether its light lies on the ground below.
    """

    x: float
    y: float
    reach: float
    roles: frozenset[str]
    tone: str = "#ffdf8d"
    ground: bool = False


_WARM: Final = "#ffb35c"
_FARTHEST: Final = 0.56  # of the height of the picture: a glow reaches no farther, or the night would be grey
_GOLD: Final = "#ffdf8d"
_RIMS: Final = {
    _WARM: "#c2347e",
    _GOLD: "#d8707a",
}  # where the light of a fire ends in the blue of the night, orange would be grey
_SOURCES: Final = {
    "street lamp": _Source(0, -164, 150, frozenset({"pane"}), ground=True),
    "campfire": _Source(0, -84, 300, frozenset({"main", "flame"}), _WARM, ground=True),
    "lantern": _Source(0, -86, 190, frozenset({"pane"}), ground=True),
    "candle": _Source(0, -160, 150, frozenset({"main"})),
    "torch": _Source(0, -156, 190, frozenset({"flame"}), _WARM),
    "lamp": _Source(0, -140, 230, frozenset({"main", "glow"})),
    "desk lamp": _Source(44, -140, 200, frozenset({"glow"})),
    "floor lamp": _Source(0, -172, 170, frozenset({"main"}), ground=True),
    "paper lantern": _Source(0, -110, 190, frozenset({"main"}), _WARM),
    "jack-o'-lantern": _Source(0, -70, 190, frozenset({"glow", "main"}), _WARM, ground=True),
    "fireplace": _Source(0, -60, 290, frozenset({"fire"}), _WARM, ground=True),
}


def _lights(made: Cluster) -> list[tuple[Item, _Source]]:
    found = ((item, _SOURCES.get(item.wanted.entry.noun)) for item in (made.root, *made.others))
    return [(item, source) for item, source in found if source]


def shining(noun: str, time: str) -> frozenset[str]:
    """Return the roles of a thing's colours that no night dims."""
    source = _SOURCES.get(noun)
    return source.roles if source and time in _DARK else frozenset()


def is_lit(clusters: tuple[Cluster, ...], time: str) -> bool:
    """Whether a lamp or a fire lights those who are near it in the dark."""
    return time in _DARK and any(_lights(made) for made in clusters)


def shine_on(painter: Painter, made: Cluster, time: str) -> None:
    """Let the light of a cluster dazzle a little, after the cluster itself is drawn."""
    if time not in _DARK:
        return
    for item, source in _lights(made):
        by = item.by.then(made.by)
        painter.glow(
            *by.point(source.x, source.y), min(0.6 * source.reach * by.factor, 0.3 * painter.height), source.tone, 0.3
        )


def shine(painter: Painter, made: Cluster, time: str) -> None:
    """Let the light of a cluster spread, before the cluster itself is drawn."""
    if time not in _DARK:
        return
    for item, source in _lights(made):
        by = item.by.then(made.by)
        x, y = by.point(source.x, source.y)
        reach = min(source.reach * by.factor, _FARTHEST * painter.height)
        painter.glow(x, y, reach, source.tone, 0.62, rim=_RIMS.get(source.tone))
        if source.ground and made.row in {"front", "back"}:
            painter.pool(x, made.y, 0.9 * reach, source.tone, 0.5)
