"""Pictures as a hand makes them: pencil and chalk lines, hatching, stitches, and facets of light."""

from __future__ import annotations

import math
from random import Random
from typing import TYPE_CHECKING

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch import _reliefs as reliefs
from limner_sketch._canvas import Shape
from limner_sketch._colour import darker, from_oklch, lighter, to_oklch
from limner_sketch._emit import number
from limner_sketch._geometry import Affine, Box, Path

if TYPE_CHECKING:  # the painter calls what is here
    from limner_sketch._painter import Painter, Placed

_BRIGHT = 0.85  # lightness: on what is brighter light is not seen, but shade
_UNHATCHED = 0.82  # lightness: what is lighter stays white
_CROSSED = 0.42  # lightness: what is darker is hatched twice
_LIGHT = frozenset({"shine", "blush", "tear", "light", "shadow"})
_TELLING = 0.16  # how far in lightness a mark is from what it lies on, for line drawings to show it
_SOLID = frozenset({"eye", "nose", "nostril"})


def tells(shape: Shape, under: str, colours: dict[str, str]) -> bool:
    """Whether a shape without an outline is a mark that an animal or a thing is known by, and neither light nor shade."""
    if shape.role in _LIGHT or shape.role.endswith(("_light", "_dark")) or shape.opacity < 0.9 or shape.role == under:
        return False
    ground = colours.get(under) or colours.get(f"{under}_dark")
    if ground is None:
        return False
    return abs(to_oklch(colours[shape.role]).lightness - to_oklch(ground).lightness) > _TELLING


def relieve(painter: Painter, path: Path, colour: str, cell: float) -> None:
    """Give an area what the style has within outlines: facets, or stitches of thread."""
    style, document, box = painter.style, painter.document, geometry.bounds(path)
    if min(box.width, box.height) < 0.8 * cell * painter.unit:
        return
    if style.relief == "facets":
        lit, light, shade = reliefs.facets(box, cell * painter.unit)
        for net, tone, seen in ((lit, "#ffffff", 0.22), (light, "#ffffff", 0.1), (shade, "#1a1440", 0.13)):
            if net:
                document.path(net, fill=tone, opacity=seen, clip=path)
    elif style.relief == "stitches":
        turn = 14 + 31 * (len(path) % 4)
        threads = reliefs.lines(box, max(9 * painter.unit, box.height / 34), turn)
        document.path(threads, stroke=lighter(colour, 0.07), width=4.4 * painter.unit, opacity=0.75, clip=path)


def carve(painter: Painter, shape: Shape, colour: str) -> None:
    """Give a part of a figure what the style has within outlines."""
    box = geometry.bounds(shape.path)
    size = max(box.width, box.height)
    if min(box.width, box.height) < 15 * painter.unit or shape.role in _SOLID or shape.opacity < 1:
        return
    if painter.style.relief == "facets":
        for net, tone, seen in zip(
            reliefs.facets(box, max(30 * painter.unit, size / 4.6)),
            ("#ffffff", "#ffffff", "#1a1440"),
            (0.34, 0.15, 0.2) if to_oklch(colour).lightness < _BRIGHT else (0.5, 0.25, 0.16),
            strict=True,
        ):
            if net:
                painter.document.path(net, fill=tone, opacity=seen, clip=shape.path)
    elif painter.style.relief == "stitches":
        turn = {"main": 62, "second": -38, "belly": 8}.get(shape.role.split("_")[0], 24 + 29 * (len(shape.role) % 5))
        threads = reliefs.lines(box, min(9 * painter.unit, max(4.5 * painter.unit, size / 9)), turn)
        painter.document.path(
            threads, stroke=lighter(colour, 0.11), width=4.4 * painter.unit, opacity=0.85, clip=shape.path
        )
        painter.document.close_clip()
        painter.document.path(shape.path, stroke=darker(colour, 0.1), width=5 * painter.unit)


def extruded(painter: Painter, placed: Placed, shapes: list[Shape]) -> Placed:
    """Paint the depth of a thing that is seen from its corner, and return it with its front turned to the left."""
    box = placed.box
    x, y = box.centre[0], box.bottom
    turned = Affine.move(-x, -y).then(Affine(0.84, 0.36, 0, 1, 0, 0)).then(Affine.move(x - box.width * 0.1, y))
    document = painter.document
    depth = min(box.width * 0.5, box.height * 0.62)
    steps = max(4, min(48, round(depth / (4 * painter.unit))))
    dx, dy = 0.86 * depth / steps, -0.36 * depth / steps
    outlines = [
        s for s in shapes if s.outline and s.clip is None and s.opacity == 1 and s.role not in _SOLID and not s.width
    ]
    if not outlines:
        return placed
    with document.captured() as side:
        for shape in outlines:
            tone = darker(painter.style.colour(placed.colours[shape.role]), 0.13)
            document.shape(shape.moved(turned), tone)
    name = document.define("t", f'<g id="{{id}}">{"".join(side)}</g>')
    for k in range(steps, 0, -1):
        document.raw(f'<use href="#{name}" transform="translate({number(dx * k)} {number(dy * k)})"/>')
    return evolve(placed, by=placed.by.then(turned))


def wash(painter: Painter, shape: Shape, colour: str) -> None:
    """Paint a part with water: colour that runs over the edge, lighter and darker blooms, pigment along the rim."""
    document, unit, box = painter.document, painter.unit, geometry.bounds(shape.path)
    size = min(box.width, box.height)
    if shape.clip is not None or size < 46 * unit or shape.opacity < 1:
        document.shape(evolve(shape, opacity=shape.opacity * 0.88), colour)
        return
    rng = Random(f"{box.width:.0f}/{box.height:.0f}")
    ahead = Affine.move(rng.uniform(-9, 9) * unit, rng.uniform(-9, 5) * unit).path(shape.path)
    if size > 120 * unit:
        document.path(ahead, fill=lighter(colour, 0.06), opacity=0.3)
    pale, deep = lighter(colour, 0.13), darker(colour, 0.05)
    tilt = rng.uniform(0.1, 0.9)
    paint = document.gradient([(0, pale, 0.82), (rng.uniform(0.3, 0.6), colour, 0.86), (1, deep, 0.94)], ends=(tilt, 0, 1 - tilt, 1))  # fmt: skip
    hand = reliefs.unsteady(shape.path, 1.6 * unit)
    document.path(hand, fill=paint, stroke=darker(colour, 0.16), width=4 * unit, extra=' stroke-opacity=".34"')
    for tone, seen in ((lighter(colour, 0.2), 0.75), (darker(colour, 0.1), 0.5)):
        x, y = box.left + box.width * rng.uniform(0.1, 0.9), box.top + box.height * rng.uniform(0.1, 0.9)
        r = max(box.width, box.height) * rng.uniform(0.26, 0.42)
        _bloom(painter, (x, y, r, r * rng.uniform(0.6, 1)), tone, seen, clip=shape.path)


def _bloom(
    painter: Painter, around: tuple[float, float, float, float], tone: str, seen: float, *, clip: Path | None = None
) -> None:
    """Let water run: pigment that it pushed outwards lies in a soft ring."""
    paint = painter.document.radial(
        [(0, tone, seen * 0.5), (0.72, tone, seen * 0.62), (0.86, tone, seen), (1, tone, 0)]
    )
    painter.document.path(geometry.ellipse(*around), fill=paint, clip=clip, around=around)


def wet(painter: Painter, box: Box, *tones: str) -> None:
    """Let a wash run on wet paper: blots with uneven edges, along which the pigment lies."""
    rng = Random(f"{box.width:.0f}:{box.height:.0f}/{tones[0]}")
    digits, painter.document.digits = painter.document.digits, 0
    for k in range(8):
        x, y = box.left + box.width * (k + rng.random()) / 8, box.top + box.height * rng.uniform(0.05, 0.9)
        r = box.width * rng.uniform(0.06, 0.15)
        blot = [
            (x + r * reach * math.cos(math.tau * i / 11), y + 0.6 * r * reach * math.sin(math.tau * i / 11))
            for i in range(11)
            for reach in (rng.uniform(0.72, 1.15),)
        ]
        tone = tones[k % len(tones)]
        paint = painter.document.radial([(0, tone, 0.04), (0.7, tone, 0.14), (1, tone, 0.34)])
        painter.document.path(geometry.curve(blot), fill=paint)
    painter.document.digits = digits


def draw_by_hand(painter: Painter, shapes: list[Shape], placed: Placed) -> None:
    """Draw outlines twice, a little beside each other, and hatch what is dark."""
    style, document = painter.style, painter.document
    under = ""  # what a mark lies on
    for shape in shapes:
        if shape.cover:
            document.shape(evolve(shape, opacity=1), style.ground)
            continue
        mark = not shape.outline and tells(shape, under, placed.colours)
        if shape.outline and not shape.width:
            under = shape.role.removesuffix("_dark")
        if shape.role == "shine" and under == "eye":
            document.shape(shape, style.ground)
        if not (shape.outline or mark) or shape.opacity < 0.4:
            continue
        _drawn(painter, shape, placed.colours[shape.role])


def _drawn(painter: Painter, shape: Shape, colour: str) -> None:
    """Draw one part with lines."""
    style, document = painter.style, painter.document
    weight, reach = style.weight * painter.unit, 2.3 * painter.unit
    ink = chalk(colour) if style.tinted else style.ink
    if shape.width and shape.width > weight * 2.4:
        document.shape(evolve(shape, opacity=1), ink)
        document.shape(evolve(shape, width=shape.width - 2 * weight, opacity=1), style.ground)
    elif shape.width:
        thin = evolve(shape, path=reliefs.unsteady(shape.path, 0.5 * reach), width=min(shape.width, weight), opacity=1)
        document.shape(thin, ink)
    elif shape.role in _SOLID:
        document.shape(shape, ink)
    else:
        document.shape(evolve(shape, opacity=1), style.ground)
        if style.relief == "hatching":
            _hatch(painter, shape, colour)
        for turn, seen in ((0, 0.95), (1, 0.6)):
            line = reliefs.unsteady(shape.path, reach, turn)
            document.path(line, stroke=ink, width=weight * (1 if turn == 0 else 0.7), opacity=seen, clip=shape.clip)


def _hatch(painter: Painter, shape: Shape, colour: str) -> None:
    """Hatch a part of a figure: the darker it is, the denser."""
    lightness = to_oklch(colour).lightness
    box = geometry.bounds(shape.path)
    if lightness > _UNHATCHED or min(box.width, box.height) < 9 * painter.unit:
        return
    gap = (6 + 17 * max(0.0, lightness - 0.25)) * painter.unit
    hatches = reliefs.lines(box, gap, -52 if shape.clip is None else -38)
    painter.document.path(
        hatches, stroke=painter.style.ink, width=1.7 * painter.unit, opacity=0.62, clip=shape.clip or shape.path
    )
    if lightness < _CROSSED:
        crossing = reliefs.lines(box, gap * 1.2, 40)
        painter.document.path(
            crossing, stroke=painter.style.ink, width=1.7 * painter.unit, opacity=0.5, clip=shape.clip or shape.path
        )


def chalk(colour: str) -> str:
    """Return the piece of chalk for a colour."""
    lightness, chroma, hue = to_oklch(colour)
    return from_oklch(max(0.86, lightness), min(0.09, chroma * 0.75), hue)


__all__ = ["carve", "chalk", "draw_by_hand", "extruded", "relieve", "tells", "wash", "wet"]
