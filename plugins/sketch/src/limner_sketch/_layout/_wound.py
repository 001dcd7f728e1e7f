"""What winds around something that stands: a snake around a column, ivy around a tree, lights around a pole."""

from __future__ import annotations

from typing import Final

from limner_sketch._canvas import Canvas, Figure
from limner_sketch._geometry import Affine
from limner_sketch._layout._items import Item, Wanted

__all__ = ["WINDING", "winds", "wound"]

WINDING: Final = {"snake": 0.2, "vine": 0.07, "ribbon": 0.12, "rope": 0.08, "string lights": 0.03, "garland": 0.12, "scarf": 0.14, "ivy": 0.08, "chain": 0.07, "dragon": 0.2, "worm": 0.16}  # fmt: skip
"""What winds around something, and how thick it is, of the width of that."""
_TURNS: Final = 4
_LEAFY: Final = frozenset({"vine", "ivy", "garland"})
_BULBS: Final = ("#f6c945", "#e2574c", "#5fae6a", "#4c86c6")


def winds(child: Wanted, host: Wanted) -> bool:
    """Whether something may be wound around a thing, which stands and is higher than it is wide."""
    slim = host.entry.tags & {"tree", "building"} or host.entry.noun in _POSTS
    return child.entry.noun in WINDING and bool(slim)


_POSTS: Final = frozenset({"column", "pole", "fence post", "street lamp", "lamp post", "candle", "flagpole", "staff", "sword", "lighthouse", "tower", "cactus", "totem pole", "magic wand", "rocket", "bottle", "axe", "spear", "cane"})  # fmt: skip


def wound(host: Item, child: Wanted, figure: Figure, _scale: float) -> list[Item]:
    """Wind something around a thing from its foot upwards: bands before it, which go on behind it.

    Args:
        host: The thing.
        child: What is wound around it.
        figure: Its drawing, whose colours the bands have.
    """
    box = host.box
    left, right = sorted(host.by.point(x, 0)[0] for x in host.figure.feet)
    wide = min(right - left, box.width) if "tree" in host.wanted.entry.tags else box.width
    wide *= 0.62 if "tree" in host.wanted.entry.tags else 0.86
    x = (left + right) / 2 if "tree" in host.wanted.entry.tags else box.centre[0]
    noun = child.entry.noun
    thick = max(WINDING[noun] * max(wide, 0.3 * box.height), 0.012 * box.height)
    top = box.top + (0.5 if "tree" in host.wanted.entry.tags else 0.2) * box.height
    low = box.bottom - 0.06 * box.height
    step = (low - top) / _TURNS
    half = wide / 2 + 0.55 * thick
    c = Canvas()
    for turn in range(_TURNS):
        y = low - turn * step
        c.line([(x - half, y), (x, y - 0.2 * step), (x + half, y - 0.62 * step)], "main", thick)
        if noun == "snake":
            c.line(
                [(x - 0.8 * half, y), (x, y - 0.2 * step), (x + 0.8 * half, y - 0.55 * step)], "accent", 0.22 * thick
            )
        if noun in _LEAFY:
            for k, (dx, dy) in enumerate(((-0.7, 0.02), (-0.2, -0.16), (0.3, -0.36), (0.8, -0.52))):
                with c.at(x + dx * half, y + dy * step, turn=40 if k % 2 else -130):
                    c.ellipse(1.4 * thick, 0, 1.3 * thick, 0.8 * thick, "main_light" if k % 2 else "main")
        if noun == "string lights":
            for k, (dx, dy) in enumerate(((-0.6, 0.0), (0.0, -0.2), (0.6, -0.45))):
                c.circle(x + dx * half, y + dy * step + thick, 1.5 * thick, f"bulb{(turn + k) % 4}")
    if noun in {"snake", "worm", "dragon"}:
        _head(c, x + half, low - (_TURNS - 1) * step - 0.62 * step, thick, child)
    colours = figure.colours | {f"bulb{k}": colour for k, colour in enumerate(_BULBS)}
    return [Item(child, c.figure(noun, colours=colours), Affine.scale(1))]


def _head(c: Canvas, x: float, y: float, thick: float, child: Wanted) -> None:
    """Draw the neck and the head of a snake, which looks back over the thing."""
    c.line([(x, y), (x + 0.5 * thick, y - 0.9 * thick), (x - 0.4 * thick, y - 1.9 * thick)], "main", thick)
    hx, hy = x - 0.9 * thick, y - 2.2 * thick
    c.line([(hx - 1.2 * thick, hy + 0.3 * thick), (hx - 1.9 * thick, hy + 0.4 * thick)], "tongue", 0.14 * thick)
    c.ellipse(hx, hy, 1.35 * thick, 0.95 * thick, "main", shade=0.1 * thick)
    for dx in (-0.55, 0.35):
        c.eye(hx + dx * thick, hy - 0.3 * thick, 0.3 * thick, child.subject.mood or "happy")
    c.smile(hx - 0.2 * thick, hy + 0.3 * thick, 0.8 * thick, child.subject.mood or "happy", weight=0.13 * thick)
