"""Two levels: what floats at the surface of the water and what swims below it; who crosses a bridge."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from limner_sketch._geometry import Affine, Box
from limner_sketch._layout._above import place_air
from limner_sketch._layout._items import Cluster
from limner_sketch._layout._rows import flip, keep_inside, pack
from limner_sketch._layout._templates import Template

__all__ = ["cross", "float_on", "leap", "swim_below"]

_HIGH = 0.36  # of the height of the picture: as high is what floats, above the surface
_BERG = 0.62  # of the height of the picture: as high is an iceberg, with its part below the surface
_CROSSING = 0.3  # of the height of the picture: as high is who crosses a bridge
_LEAPING = 0.42  # of the height of the picture: as high is who jumps out of the water
_NOSE_UP = -16.0  # degrees
_CLEAR = 0.12  # of its own height: so far above the water is who jumps out of it
_VAST = 5.0  # metres: what is larger fills the water below a boat
_SIZED = {"tiny": 0.35, "small": 0.55, "normal": 0.8, "large": 0.95, "huge": 1.0}
_DRAUGHT = {"vehicle": 0.12, "scenery": 0.2, "bird": 0.2, "person": 0.45}  # as much of its height is below


def float_on(
    row: list[Cluster], band: tuple[float, float] | None, *, size: tuple[int, int], template: Template
) -> None:
    """Let things float side by side at the surface.

    Args:
        row: The clusters; each gets its place.
        band: The heights of the surface.
        size: Width and height of the picture.
        template: The composition.
    """
    if not row or band is None:
        return
    width, height = size
    for made in row:
        berg = made.root.wanted.entry.noun == "iceberg"  # of which the larger part is below
        high, least = (_BERG, _BERG) if berg else (_HIGH, 0.26)
        made.size *= min(1.0, high * height / made.local.height, 0.6 * width / made.local.width)
        if len(row) == 1:
            made.size *= max(1.0, min(least * height / made.local.height, 0.5 * width / made.local.width))
    centre = template.centre if len(row) == 1 else 0.5
    pack(row, width * centre, width, margin=width * 0.06, gap=width * 0.06)
    for made in row:
        tags = made.root.wanted.entry.tags
        share = next((share for tag, share in _DRAUGHT.items() if tag in tags), 0.15)
        box = made.root.box
        if made.root.wanted.entry.noun == "iceberg":
            made.y = band[0]
            continue
        made.y = band[0] + share * box.height * made.size - box.bottom * made.size


def leap(row: list[Cluster], *, size: tuple[int, int]) -> None:
    """Let those that live in the water and jump be above it, their heads up.

    Args:
        row: The clusters, which have their places at the surface.
        size: Width and height of the picture.
    """
    for made in row:
        wanted = made.root.wanted
        if wanted.place != "water" or wanted.subject.pose != "jump" or wanted.entry.home != "sea":
            continue
        made.root.by = Affine.turn(_NOSE_UP, about=made.root.box.centre).then(made.root.by)
        made.size *= min(1.0, _LEAPING * size[1] / made.local.height, 0.56 * size[0] / made.local.width)
        made.lift = made.y + made.local.bottom - (made.y - _CLEAR * made.local.height)
        made.lift = min(made.lift, made.y + made.local.top - 0.05 * size[1])


def cross(row: list[Cluster], band: tuple[float, float] | None, *, size: tuple[int, int], template: Template) -> None:
    """Let things cross a bridge, one after the other.

    Args:
        row: The clusters; each gets its place.
        band: The heights of the deck.
        size: Width and height of the picture.
        template: The composition.
    """
    if not row or band is None:
        return
    width, height = size
    for made in row:
        tall = _CROSSING * height / made.local.height
        made.size *= min(tall, 0.62 * width / made.local.width)
    pack(row, width * (template.centre if len(row) == 1 else 0.5), width, margin=width * 0.05, gap=width * 0.03)
    for made in row:
        made.y = band[0]


def swim_below(
    row: list[Cluster],
    band: tuple[float, float],
    *,
    size: tuple[int, int],
    template: Template,
    frame: Box,
    boxes: list[Box],
    above: Callable[[int], list[Cluster]],
    rng: Random,
) -> None:
    """Let things swim below the surface: one alone large, and under what it is told to be under.

    Args:
        row: The clusters; each gets its place.
        band: The heights between which they may be.
        size: Width and height of the picture.
        template: The composition.
        frame: The safe area.
        boxes: What is placed already; the new ones are added.
        above: Gives the clusters at the surface that belong to a subject.
        rng: For small chances.
    """
    width = size[0]
    room = band[1] - band[0]
    if len(row) == 1:
        made = row[0]
        made.size *= min(0.94 * room / made.local.height, 0.66 * width / made.local.width)
        made.size *= _SIZED[made.root.wanted.subject.size] if made.root.wanted.entry.height < _VAST else 1.0
        partners = above(made.root.wanted.index)
        spot = sum(c.box.centre[0] for c in partners) / len(partners) if partners else width * template.centre
        box = made.local
        made.x = spot - (box.left + box.right) / 2
        made.y = (band[0] + band[1]) / 2 - (box.top + box.bottom) / 2
        if made.root.figure.facing == "right" and spot > 0.58 * width:
            flip(made)
        keep_inside(made, frame)
        boxes.append(made.box)
        return
    place_air(
        row, size=size, band=band, afloat=True, template=template, frame=frame, boxes=boxes, below=lambda _: [], rng=rng
    )
