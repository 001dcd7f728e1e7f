"""What is missing of a thing: a bite, a torn edge, or what held its two halves together."""

from __future__ import annotations

import math
from collections.abc import Callable

from attrs import evolve

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Figure, Shape
from limner_sketch._colour import mix
from limner_sketch._figure import shade_of
from limner_sketch._geometry import Affine, Box, Path, Point, around

__all__ = ["bitten", "body_of", "halves", "torn"]


def body_of(figure: Figure) -> Shape:
    """Return the shape that covers most: the one that what lies on the thing is seen on."""
    plain = [part for part in figure.parts if part.outline and not part.width and part.clip is None]
    return max(plain or figure.parts, key=lambda part: part.box.area)


def _cut_to(figure: Figure, keep: Path, inside: Callable[[Point], bool]) -> list[Shape]:
    """Return the parts as far as they are within an outline; a shade that is cut off by its own shape takes that one's place."""
    out: list[Shape] = []
    for shape in figure.parts:
        if shape.clip is None:
            out.append(evolve(shape, clip=keep))
            continue
        base = out[-1] if out and out[-1].path == shape.clip else None
        if base is not None and shape.box.area > 0.7 * base.box.area and not shape.width:
            out[-1] = evolve(base, role=shape.role)
        else:
            box = shape.box
            corners = [(box.left, box.top), (box.right, box.top), (box.left, box.bottom), (box.right, box.bottom)]
            if all(inside(corner) for corner in corners):
                out.append(shape)
    return out


def bitten(figure: Figure) -> Figure:
    """A bite is missing at its right upper side."""
    box = figure.box
    whole = body_of(figure)
    body = whole.box
    r = 0.3 * min(body.width, body.height)
    x, y = body.right + 0.1 * r, body.top + 0.4 * body.height
    scallops = [(x - 0.5 * r, y - 0.7 * r, 0.44 * r), (x - 0.75 * r, y, 0.44 * r), (x - 0.5 * r, y + 0.7 * r, 0.44 * r)]
    bite, crust = (
        [
            (cx + far * rr * math.cos(a), cy + far * rr * math.sin(a))
            for cx, cy, rr in scallops
            for a in (math.radians(d) for d in range(236, 123, -14))
        ]
        for far in (1.0, 1.4)
    )
    around_it = box.grown(2)
    left, right = around_it.left, around_it.right
    # Around the whole, and along the bite from its upper to its lower end.
    keep = geometry.polygon([(left, around_it.top), (right, around_it.top), (right, y - 1.1 * r), *bite, (right, y + 1.1 * r), (right, around_it.bottom), (left, around_it.bottom)])  # fmt: skip
    clear = x - 1.35 * r
    parts = _cut_to(figure, keep, lambda at: at[0] < clear or at[1] < y - 1.2 * r or at[1] > y + 1.2 * r)
    base = shade_of(whole.role.removesuffix("_dark"), figure.colours)
    rim = Shape(geometry.polygon([*bite, *reversed(crust)]), "pulp", clip=whole.path, outline=False)
    return evolve(figure, parts=(*parts, rim), colours={**figure.colours, "pulp": mix(base, "#fff3d6", 0.72)})


def _jags(box: Box, at: float, teeth: int, depth: float) -> list[Point]:
    """Return a jagged line from the top of a box to its bottom."""
    return [
        (
            box.left + at * box.width + (depth if k % 2 else -depth) * (1, 0.6, 1.25)[k % 3],
            box.top + k / teeth * box.height,
        )
        for k in range(teeth + 1)
    ]


def halves(figure: Figure) -> Figure:
    """It is in two, along a jagged line, and the halves lean apart."""
    box = figure.box.grown(4)
    line = _jags(box, 0.5, 6, 0.05 * box.width)
    out: list[Shape] = []
    gap = 0.05 * figure.box.width
    for side, corners in (
        (-1, [(box.left, box.bottom), (box.left, box.top)]),
        (1, [(box.right, box.bottom), (box.right, box.top)]),
    ):
        keep = geometry.polygon([*line, *corners])
        limit = box.centre[0] + side * 0.07 * box.width
        by = Affine.turn(side * 7, about=(box.centre[0], box.bottom)).then(Affine.move(side * gap, 0))
        parts = _cut_to(figure, keep, lambda at, side=side, limit=limit: side * (at[0] - limit) > 0)  # type: ignore[misc]
        out += [part.moved(by) for part in parts]
    shards = [((0.5, -0.02), (0.56, -0.1), (0.6, 0.0)), ((0.38, 0.0), (0.42, -0.06), (0.45, 0.0))]
    body = body_of(figure)
    pieces = tuple(s for shard in shards for s in geometry.polygon([(figure.box.left + x * figure.box.width, figure.box.bottom + y * figure.box.width) for x, y in shard]))  # fmt: skip
    out.append(Shape(pieces, body.role))
    return evolve(figure, parts=tuple(out), box=around(part.box for part in out))


def torn(figure: Figure) -> Figure:
    """Its right edge and a corner are ragged."""
    box = figure.box.grown(2)
    line = _jags(box, 0.86, 9, 0.045 * box.width)
    keep = geometry.polygon([*line, (box.left, box.bottom), (box.left, box.top)])
    limit = box.left + 0.78 * box.width
    parts = tuple(_cut_to(figure, keep, lambda at: at[0] < limit))
    return evolve(figure, parts=parts)
