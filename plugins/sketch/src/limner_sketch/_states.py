"""States that are said of a thing and are seen of it: wet, steaming, bitten, broken, furry, rotten, crooked."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure, Shape
from limner_sketch._colour import darker, from_oklch, mix, to_oklch
from limner_sketch._cuts import bitten, body_of, halves, torn
from limner_sketch._figure import shade_of
from limner_sketch._geometry import Affine, Box, Path, Point, Segment, around
from limner_sketch._outlines import corners_of
from limner_sketch._prints import Marks, areas, laid
from limner_sketch.figures._wind import bent

__all__ = ["stained", "stated"]

_ALIVE: Final = frozenset({"animal", "person", "bird", "creature"})
_KEPT: Final = frozenset({"eye", "shine", "mouth", "nose", "tongue"})
_DRUNK: Final = ("liquid", "drink", "milk", "tea", "coffee", "juice", "wine", "beer", "water")


def stated(figure: Figure, state: str) -> Figure:
    """Return a figure in a state, or the figure itself where nothing of it could be seen.

    Args:
        figure: The figure.
        state: A value of `limner_sketch._guises.STATES`.
    """
    if state in _LIFELESS and figure.tags & _ALIVE:
        return figure
    if state in _ROOTED and "plant" not in figure.tags | ({"plant"} if figure.tags & {"tree", "flower"} else set()):
        return figure
    return _STATES[state](figure)


def _tinted(figure: Figure, colour: str, share: float) -> Figure:
    """Return the figure with all its colours nearer to one; eyes and mouths keep theirs."""
    roles = sorted({part.role for part in figure.parts} - _KEPT)
    return evolve(
        figure,
        colours={**figure.colours, **{role: mix(shade_of(role, figure.colours), colour, share) for role in roles}},
    )


def stained(figure: Figure, kind: str) -> Figure:
    """Return a figure without an area that is large enough for spots as if it were all rust, or mud."""
    return _tinted(figure, {"rusty": "#a8552a", "muddy": "#6b4a32"}[kind], 0.62)


def _with(figure: Figure, parts: list[Shape], colours: dict[str, str], *, first: bool = False) -> Figure:
    """Return the figure with further parts over it, or under it."""
    whole = (*parts, *figure.parts) if first else (*figure.parts, *parts)
    box = around([figure.box, *(part.box for part in parts)])
    known = {**figure.colours, **colours}
    return evolve(figure, parts=whole, box=box, colours=known | {p.role: shade_of(p.role, known) for p in parts})


def _moved(figure: Figure, by: Affine) -> Figure:
    """Return the figure under a map, standing where it stood."""
    parts = [part.moved(by) for part in figure.parts]
    box = around(part.box for part in parts)
    down = Affine.move(-box.centre[0] + figure.box.centre[0], figure.box.bottom - box.bottom)
    whole = by.then(down)
    return evolve(
        figure,
        parts=tuple(part.moved(down) for part in parts),
        box=around(part.moved(down).box for part in parts),
        anchors={name: whole.point(*at) for name, at in figure.anchors.items()},
        feet=_feet(figure, whole),
    )


def _feet(figure: Figure, by: Affine) -> tuple[float, float]:
    left, right = sorted(by.point(x, 0)[0] for x in figure.feet)
    return left, right


def _drop(x: float, y: float, r: float) -> Path:
    """A drop whose round end is around (x, y)."""
    return geometry.read_path(
        f"M{x} {y - 2.3 * r}C{x + 0.5 * r} {y - 1.2 * r} {x + r} {y - 0.7 * r} {x + r} {y}C{x + r} {y + 1.3 * r} {x - r} {y + 1.3 * r} {x - r} {y}C{x - r} {y - 0.7 * r} {x - 0.5 * r} {y - 1.2 * r} {x} {y - 2.3 * r}Z"
    )


def _span(figure: Figure) -> float:
    return min(figure.box.width, figure.box.height) + 0.25 * max(figure.box.width, figure.box.height)


def _wet(figure: Figure) -> Figure:
    """Drops on it, drops that fall beside it, and a puddle."""
    box, r = figure.box, 0.042 * _span(figure)
    spots = (
        ((0.2, 0.5), (0.42, 0.64)) if figure.tags & _ALIVE else ((0.28, 0.3), (0.72, 0.42), (0.45, 0.55), (0.6, 0.74))
    )
    at = [(box.left + x * box.width, box.top + y * box.height) for x, y in spots]
    falling = [(box.left - 0.02 * box.width, box.top + 0.62 * box.height), (box.right + 0.03 * box.width, box.top + 0.4 * box.height), (box.right, box.top + 0.8 * box.height)]  # fmt: skip
    drops = tuple(s for x, y in (*at, *falling) for s in _drop(x, y, r))
    gleams = tuple(s for x, y in (*at, *falling) for s in geometry.ellipse(x - 0.35 * r, y, 0.2 * r, 0.34 * r))
    puddle = geometry.ellipse(box.centre[0], box.bottom, 0.56 * box.width, 0.05 * box.width)
    under = [Shape(puddle, "wet", opacity=0.6, outline=False)] if figure.place == "ground" else []
    figure = _with(figure, under, {"wet": "#7cc4ea"}, first=True)
    return _with(figure, [Shape(drops, "wet"), Shape(gleams, "shine", outline=False)], {})


def _dripping(figure: Figure) -> Figure:
    """Drops below its spout, or its lower edge, in a puddle."""
    box, r = figure.box, 0.05 * _span(figure)
    x, y = figure.anchors.get("spout", (box.centre[0], box.bottom))
    tall = 0.42 * _span(figure)
    drops = tuple(s for k, size in ((0.25, 0.8), (0.6, 1.0), (0.88, 0.7)) for s in _drop(x, y + k * tall, size * r))
    pool = geometry.ellipse(x, y + 1.08 * tall, 4 * r, 1.1 * r)
    return _with(figure, [Shape(pool, "wet", outline=False), Shape(drops, "wet")], {"wet": "#6cb8e6"})


def _steaming(figure: Figure) -> Figure:
    """Wisps of steam over it; what is drawn with steam has it already."""
    if {"steam", "smoke"} & {part.role.split("_")[0] for part in figure.parts}:
        return evolve(figure)  # it is shown
    box = figure.box
    tall, wide = max(0.34 * box.height, 0.22 * box.width), min(0.16 * box.width, 0.3 * box.height)
    x, y = box.centre[0], box.top - 0.06 * tall
    wisps = [
        geometry.curve(
            [
                (x + k * wide + swing * 0.24 * wide, y - rise * tall)
                for swing, rise in ((0, 0), (1, 0.33), (-1, 0.66), (0.4, 1))
            ],
            closed=False,
        )
        for k in (-1, 0, 1)
    ]
    return _with(figure, [Shape(tuple(s for w in wisps for s in w), "steam", width=0.16 * wide + 0.03 * tall, opacity=0.9)], {"steam": "#b3c3d4"})  # fmt: skip


def _smoking(figure: Figure) -> Figure:
    """Puffs of smoke that rise from its top."""
    if "smoke" in {part.role.split("_")[0] for part in figure.parts}:
        return evolve(figure)  # it is shown
    x, y = figure.anchors.get("chimney", figure.anchors.get("top", (figure.box.centre[0], figure.box.top)))
    r = 0.11 * _span(figure)
    puffs = [(0.0, -0.7, 0.55), (0.5, -1.8, 0.8), (1.3, -3.1, 1.05), (2.4, -4.4, 1.3)]
    path = tuple(s for dx, dy, k in puffs for s in geometry.ellipse(x + dx * r, y + dy * r, k * r, k * r * 0.92))
    return _with(figure, [Shape(path, "smoke", opacity=0.85)], {"smoke": "#a9a8b3"}, first=True)


def _bandaged(figure: Figure) -> Figure:
    """A bandage around its head, or two strips of plaster on it."""
    box = body_of(figure).box
    x, y = figure.anchors.get("head", figure.anchors.get("top", (box.centre[0], box.top + 0.35 * box.height)))
    if "head" in figure.anchors or "top" in figure.anchors:
        x, y = x - 0.05 * figure.box.width, y + 0.09 * figure.box.height
    long, wide = 0.2 * _span(figure), 0.065 * _span(figure)
    strips = []
    for degrees in (38, -38):
        strip = geometry.rectangle(x - long / 2, y - wide / 2, long, wide, wide / 2)
        strips.append(Shape(Affine.turn(degrees, about=(x, y)).path(strip), "plaster"))
    pad = Affine.turn(-38, about=(x, y)).path(geometry.rectangle(x - wide / 2, y - wide / 2, wide, wide, wide / 6))
    return _with(figure, [*strips, Shape(pad, "plaster_dark", outline=False)], {"plaster": "#f0cfa0"})


def _furry(figure: Figure) -> Figure:
    """Tufts along its outline, and strokes of hair on it."""
    cloth = areas(figure) or [figure.parts.index(body_of(figure))]
    parts: list[Shape] = []
    for at, shape in enumerate(figure.parts):
        if at in cloth:
            parts.append(Shape(_tufts(shape.path, 0.075 * _span(figure)), shape.role))
        parts.append(shape)
    figure = evolve(figure, parts=tuple(parts), box=around(part.box for part in parts))
    base = shade_of(body_of(figure).role.removesuffix("_dark"), figure.colours)
    # Each of them has its tufts before it now.
    return laid(figure, _hairs, (darker(base, 0.14),), cloth=[at + number + 1 for number, at in enumerate(cloth)])


def _hairs(area: Box, _whole: Box, cell: float) -> Marks:
    out: list[Segment] = []
    for i, (x, y) in enumerate((x, y) for y in (0.3, 0.5, 0.7) for x in (0.22, 0.4, 0.58, 0.76)):
        px, py = area.left + (x + 0.08 * (i % 2)) * area.width, area.top + y * area.height
        run = [(px, py), (px + 0.1 * cell, py + 0.2 * cell), (px + 0.04 * cell, py + 0.4 * cell)]
        out += geometry.curve(run, closed=False)
    yield tuple(out), 0.5, 0.07 * cell


def _tufts(path: Path, size: float) -> Path:
    """Return an outline with short tufts all along another."""
    points = _along(path, size)
    if len(points) < 5:
        return path
    cx = sum(x for x, _ in points) / len(points)
    cy = sum(y for _, y in points) / len(points)
    out: list[Point] = []
    for (x, y), (nx, ny) in zip(points, [*points[1:], points[0]], strict=True):
        mx, my = (x + nx) / 2, (y + ny) / 2
        far = math.hypot(mx - cx, my - cy) or 1.0
        out += [(x, y), (mx + (mx - cx) / far * 0.75 * size, my + (my - cy) / far * 0.75 * size + 0.25 * size)]
    return geometry.polygon(out)


def _along(path: Path, step: float) -> list[Point]:
    """Return points along the first outline of a path, about so far from each other."""
    end = next((number for number, segment in enumerate(path) if number and segment[0] in {"M", "Z"}), len(path))
    points = corners_of(path[:end])
    out: list[Point] = []
    for point in points:
        while out and math.dist(out[-1], point) > 1.6 * step:
            far = math.dist(out[-1], point)
            out.append(
                (out[-1][0] + (point[0] - out[-1][0]) * step / far, out[-1][1] + (point[1] - out[-1][1]) * step / far)
            )
        if not out or math.dist(out[-1], point) >= step:
            out.append(point)
    return out


def _transparent(figure: Figure) -> Figure:
    parts = tuple(part if part.role in _KEPT else evolve(part, opacity=0.42 * part.opacity) for part in figure.parts)
    return evolve(figure, parts=parts)


def _ghostly(figure: Figure) -> Figure:
    figure = _tinted(figure, "#e8f4ff", 0.72)
    return evolve(figure, parts=tuple(part if part.role in _KEPT else evolve(part, opacity=0.78 * part.opacity) for part in figure.parts))  # fmt: skip


def _blotches(share: float, inks: tuple[str, str]) -> Callable[[Figure], Figure]:
    """Return what lays spots of two colours on a thing whose own colours go towards the first."""

    def spots(area: Box, _whole: Box, cell: float) -> Marks:
        for spot in (
            ((0.3, 0.4, 0.6), (0.72, 0.7, 0.5), (0.66, 0.24, 0.26), (0.3, 0.78, 0.22)),
            ((0.34, 0.44, 0.3), (0.74, 0.72, 0.22)),
        ):
            yield tuple(s for x, y, r in spot for s in geometry.ellipse(area.left + x * area.width, area.top + y * area.height, 1.15 * r * cell, r * cell)), 0.9, 0  # fmt: skip

    return lambda figure: laid(_tinted(figure, inks[0], share), spots, inks, cloth=areas(figure) or [figure.parts.index(body_of(figure))])  # fmt: skip


def _burnt(figure: Figure) -> Figure:
    return _smoking(_tinted(figure, "#241c1a", 0.62))


def _covered(colour: str, share: float) -> Callable[[Figure], Figure]:
    """Return what lays snow, or moss, on the upper edges of a thing: it is seen lower, within itself."""

    def cover(figure: Figure) -> Figure:
        deep = share * _span(figure)
        parts: list[Shape] = []
        under: Path | None = None
        for shape in figure.parts:
            if under is not None and shape.clip == under:
                parts.append(evolve(shape, path=Affine.move(0, deep).path(shape.path), round=None))
                continue
            plain = shape.outline and not shape.width and shape.clip is None and shape.role not in _KEPT
            broad = plain and shape.box.area > 0.05 * figure.box.area and shape.box.height > 1.6 * deep
            under = shape.path if broad else None
            parts.append(evolve(shape, role="cover") if broad else shape)
            if broad:
                parts.append(evolve(shape, path=Affine.move(0, deep).path(shape.path), clip=shape.path, round=None))
        return evolve(figure, parts=tuple(parts), colours={**figure.colours, "cover": colour})

    return cover


def _wilted(figure: Figure) -> Figure:
    """It has lost its colour, and hangs down to one side."""
    return bent(_tinted(figure, "#8a6f45", 0.62), lean=0.5)


def _blooming(figure: Figure) -> Figure:
    """Blossoms all over its leaves."""
    leafy = [
        at
        for at, shape in enumerate(figure.parts)
        if shape.outline
        and not shape.width
        and shape.clip is None
        and shape.box.area > 0.05 * figure.box.area
        and not shape.role.startswith(("wood", "pot", "trunk"))
    ]

    def blossoms(area: Box, _whole: Box, cell: float) -> Marks:
        r = 0.2 * cell
        spots = ((0.3, 0.25), (0.65, 0.2), (0.2, 0.55), (0.5, 0.5), (0.8, 0.58), (0.38, 0.8), (0.68, 0.82))
        at = [(area.left + x * area.width, area.top + y * area.height) for x, y in spots]
        turns = [math.radians(72 * k - 90) for k in range(5)]
        yield tuple(s for x, y in at for a in turns for s in geometry.ellipse(x + r * math.cos(a), y + r * math.sin(a), 0.72 * r, 0.72 * r)), 1, 0  # fmt: skip
        yield tuple(s for x, y in at for s in geometry.ellipse(x, y, 0.6 * r, 0.6 * r)), 1, 0

    return laid(figure, blossoms, ("#f58fb4", "#fbd45a"), cloth=leafy)


def _worn(figure: Figure) -> Figure:
    """Its colours have faded, and it has cracks and a cobweb."""

    def cracks(area: Box, _whole: Box, cell: float) -> Marks:
        out: list[Segment] = []
        for x, y, side in ((0.18, 0.12, 1), (0.82, 0.5, -1)):
            sx, sy = area.left + x * area.width, area.top + y * area.height
            steps = ((0, 0), (0.3, 0.35), (0.12, 0.6), (0.42, 1.0))
            out += geometry.polygon([(sx + side * dx * cell, sy + dy * cell) for dx, dy in steps], closed=False)
            out += geometry.polygon([(sx + side * 0.12 * cell, sy + 0.6 * cell), (sx - side * 0.2 * cell, sy + 0.8 * cell)], closed=False)  # fmt: skip
        yield tuple(out), 0.8, 0.07 * cell

    return laid(_tinted(figure, "#9a9088", 0.38), cracks, ("#54463f",), cloth=areas(figure))


def _dusty(figure: Figure) -> Figure:
    """A grey film, and a cobweb from its upper corner."""
    figure = _tinted(figure, "#b5aca0", 0.34)
    body = body_of(figure).box
    r = 0.34 * min(body.width, body.height) + 0.06 * max(body.width, body.height)
    x, y = body.left, body.top
    out: list[Segment] = []
    ends = [(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.radians(d) for d in (2, 30, 60, 88))]
    for end in ends:
        out += geometry.polygon([(x, y), end], closed=False)
    for share in (0.4, 0.68, 0.92):
        run = [(x + share * (ex - x), y + share * (ey - y)) for ex, ey in ends]
        for (ax, ay), (bx, by) in pairwise(run):
            mid = ((ax + bx) / 2 - 0.06 * r, (ay + by) / 2 - 0.06 * r)
            out += geometry.curve([(ax, ay), mid, (bx, by)], closed=False)
    return _with(figure, [Shape(tuple(out), "web", width=0.025 * r + 0.8, opacity=0.95, outline=False)], {"web": "#f4f2f0"})  # fmt: skip


def _unripe(figure: Figure) -> Figure:
    return _hued(figure, 125, 0.14)


def _hued(figure: Figure, hue: float, chroma: float) -> Figure:
    """Return the figure in one hue, as light and dark as it is."""
    roles = sorted({part.role for part in figure.parts} - _KEPT)
    shades = {role: to_oklch(shade_of(role, figure.colours)).lightness for role in roles}
    return evolve(
        figure,
        colours={
            **figure.colours,
            **{role: from_oklch(min(0.95, light + 0.06), chroma, hue) for role, light in shades.items()},
        },
    )


def _zombie(figure: Figure) -> Figure:
    """Green skin, stitches and a patch."""
    return _patched(_hued(figure, 135, 0.085))


def _patched(figure: Figure) -> Figure:
    """A patch that is sewn on, and a seam."""

    def seams(area: Box, _whole: Box, cell: float) -> Marks:
        x, y, r = area.left + 0.6 * area.width, area.top + 0.6 * area.height, 0.42 * cell
        yield Affine.turn(-8, about=(x, y)).path(geometry.rectangle(x - r, y - r, 2 * r, 2 * r, 0.2 * r)), 1, 0
        out: list[Segment] = []
        for k in (-0.6, 0.0, 0.6):
            for (ax, ay), (bx, by) in (((k, -1.25), (k, -0.8)), ((k, 0.8), (k, 1.25)), ((-1.25, k), (-0.8, k)), ((0.8, k), (1.25, k))):  # fmt: skip
                out += geometry.polygon([(x + ax * r, y + ay * r), (x + bx * r, y + by * r)], closed=False)
        yield tuple(out), 1, 0.08 * cell

    body = sorted(areas(figure) or [figure.parts.index(body_of(figure))], key=lambda at: figure.parts[at].box.area)
    body = body[-2:-1] if figure.tags & _ALIVE and len(body) > 1 else body[-1:]  # the largest is a face
    base = shade_of(body_of(figure).role.removesuffix("_dark"), figure.colours)
    return laid(figure, seams, (mix(base, "#e5938a", 0.7), darker(base, 0.3)), cloth=body)


def _turned(degrees: float) -> Callable[[Figure], Figure]:
    return lambda figure: _moved(figure, Affine.turn(degrees, about=(figure.box.centre[0], figure.box.bottom)))


def _crooked(figure: Figure) -> Figure:
    return _moved(figure, Affine(1, 0.07, -0.24, 1, 0, 0))


def _spilled(figure: Figure) -> Figure:
    """It lies on its side in what was in it."""
    lying = _turned(84)(figure)
    box = lying.box
    liquid = next((shade_of(r, figure.colours) for r in _DRUNK if r in figure.colours), shade_of(figure.named[0], figure.colours) if "glass" in figure.colours and figure.named[0] != "glass" else "#8ecbe8")  # fmt: skip
    x, y = box.right + 0.12 * box.width, box.bottom
    pool = (*geometry.ellipse(x, y, 0.42 * box.width, 0.1 * box.width), *geometry.ellipse(x + 0.34 * box.width, y + 0.03 * box.width, 0.2 * box.width, 0.06 * box.width))  # fmt: skip
    return _with(lying, [Shape(pool, "pool", outline=False)], {"pool": liquid}, first=True)


def _crumpled(figure: Figure) -> Figure:
    """Creases across it."""

    def creases(area: Box, _whole: Box, cell: float) -> Marks:
        runs = (((0, 0.2), (0.35, 0.34), (0.6, 0.1)), ((0.2, 1), (0.35, 0.34), (0.66, 0.62), (1, 0.5)), ((0.66, 0.62), (0.7, 1)), ((0.66, 0.62), (0.9, 0.2), (1, 0.18)))  # fmt: skip
        out = [s for run in runs for s in geometry.polygon([(area.left + x * area.width, area.top + y * area.height) for x, y in run], closed=False)]  # fmt: skip
        yield tuple(out), 0.6, 0.07 * cell

    base = shade_of(body_of(figure).role.removesuffix("_dark"), figure.colours)
    where = areas(figure) or [figure.parts.index(body_of(figure))]
    return laid(figure, creases, (darker(base, 0.16 if to_oklch(base).lightness > 0.5 else 0.3),), cloth=where)


def _stretched(across: float, up: float) -> Callable[[Figure], Figure]:
    return lambda figure: _moved(figure, Affine.scale(across, up))


def _long(figure: Figure) -> Figure:
    wide = figure.box.width > 0.8 * figure.box.height or bool(figure.tags & _ALIVE)
    return _moved(figure, Affine.scale(1.5, 1) if wide else Affine.scale(1, 1.4))


_STATES: Final[dict[str, Callable[[Figure], Figure]]] = {
    "wet": _wet, "dripping": _dripping, "steaming": _steaming, "smoking": _smoking, "bitten": bitten, "torn": torn, "split": halves,
    "bandaged": _bandaged, "furry": _furry, "transparent": _transparent, "ghostly": _ghostly, "rotten": _blotches(0.4, ("#7a6238", "#55472a")), "burnt": _burnt,
    "mossy": _covered("#6f9a45", 0.06), "snowy": _covered("#fbfdff", 0.06), "wilted": _wilted, "blooming": _blooming, "worn": _worn, "dusty": _dusty, "unripe": _unripe, "zombie": _zombie, "patched": _patched,
    "tilted": _turned(14), "crooked": _crooked, "bent": lambda figure: bent(figure, lean=0.36), "toppled": _turned(86), "spilled": _spilled, "squashed": _stretched(1.2, 0.45),
    "crumpled": _crumpled, "long": _long, "tall": _stretched(0.92, 1.24), "short": _stretched(1.08, 0.76), "strong": _stretched(1.16, 1.04),
}  # fmt: skip
_LIFELESS: Final = frozenset({"split", "torn", "bitten", "toppled", "spilled", "crumpled", "worn", "mossy", "crooked"})
"""What would be cruel, or absurd, of the living: it is not shown of them."""
_ROOTED: Final = frozenset({"wilted", "blooming"})
