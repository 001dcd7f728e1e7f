"""Parts that many things share: wheels, doors, panes, gleams, petals, stars and cogs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas
from limner_sketch._geometry import Path, Point


def wheel(c: Canvas, x: float, r: float, *, hub: str = "metal", y: float | None = None) -> None:
    """Draw a wheel with a tyre that stands on the ground, or has its middle at y."""
    y = -r if y is None else y
    c.circle(x, y, r, "dark")
    c.circle(x, y, r * 0.56, f"{hub}_dark")
    c.circle(x - r * 0.04, y - r * 0.05, r * 0.48, hub, outline=False)
    c.circle(x, y, r * 0.18, "dark")


def arch(c: Canvas, x: float, r: float, y: float, *, role: str = "main_dark") -> None:
    """Draw the upper half of a wheel's arch: a half disc around (x, y)."""
    k = r * geometry.KAPPA
    c.path(
        f"M{x - r} {y}C{x - r} {y - k} {x - k} {y - r} {x} {y - r}C{x + k} {y - r} {x + r} {y - k} {x + r} {y}Z", role
    )


def gleam(c: Canvas, pane: Path, x: float, width: float, *, role: str = "shine", opacity: float = 0.45) -> None:
    """Draw a slanting reflection on a pane of glass; x is where it meets the upper edge, away from the corners."""
    box = geometry.bounds(pane)
    lean = box.height * 0.45
    with c.details():
        c.polygon(
            [(x, box.top), (x + width, box.top), (x + width - lean, box.bottom), (x - lean, box.bottom)],
            role,
            opacity=opacity,
            outline=False,
        )


def lines(*runs: Sequence[Point]) -> Path:
    """Outline of several open runs of straight lines, to be stroked as one shape."""
    return tuple(segment for run in runs for segment in geometry.polygon(run, closed=False))


def star(x: float, y: float, r: float, *, points: int = 5, waist: float = 0.45, turn: float = 0) -> Path:
    """Outline of a star; ``waist`` is the inner radius in shares of the outer."""
    corners: list[Point] = []
    for i in range(2 * points):
        angle = math.radians(turn - 90 + 180 / points * i)
        reach = r * waist if i % 2 else r
        corners.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return geometry.polygon(corners)


def ring(x: float, y: float, r: float, hole: float) -> Path:
    """Outline of a disc with a round hole: the inner circle runs the other way, so it stays empty (non-zero rule)."""
    return geometry.ellipse(x, y, r, r) + punched(geometry.ellipse(x, y, hole, hole))


def punched(path: Path) -> Path:
    """Return a left-right symmetric outline traced the other way, to be a hole in another."""
    middle = geometry.bounds(path).centre[0]
    return geometry.Affine.scale(-1, 1, about=(middle, 0)).path(path)


def dots(points: Sequence[Point], r: float) -> Path:
    """Outline of several discs of one size, to be filled as one shape."""
    return tuple(segment for x, y in points for segment in geometry.ellipse(x, y, r, r))


def soft(corners: list[Point], radius: float) -> Path:
    """Outline of a polygon whose corners are rounded by about ``radius`` units."""
    out: list[tuple[str, *tuple[float, ...]]] = []
    n = len(corners)
    for i, (x, y) in enumerate(corners):
        ends: list[Point] = []
        for ox, oy in (corners[i - 1], corners[(i + 1) % n]):
            length = math.hypot(ox - x, oy - y) or 1.0
            share = min(radius, length / 2) / length
            ends.append((x + (ox - x) * share, y + (oy - y) * share))
        (ax, ay), (bx, by) = ends
        k = 0.55
        out.append(("L" if out else "M", ax, ay))
        out.append(("C", ax + (x - ax) * k, ay + (y - ay) * k, bx + (x - bx) * k, by + (y - by) * k, bx, by))
    return (*out, ("Z",))


def taper(start: Point, end: Point, wide: float, narrow: float, *, radius: float = 5) -> Path:
    """Outline of a straight leg or beam that is ``wide`` at its start and ``narrow`` at its end, with eased corners."""
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0)
    nx, ny = (y0 - y1) / length / 2, (x1 - x0) / length / 2
    corners = [
        (x0 + nx * wide, y0 + ny * wide),
        (x0 - nx * wide, y0 - ny * wide),
        (x1 - nx * narrow, y1 - ny * narrow),
        (x1 + nx * narrow, y1 + ny * narrow),
    ]
    return soft(corners, radius)


def cog(x: float, y: float, r: float, *, teeth: int = 8, depth: float = 0.2) -> Path:
    """Outline of a cogwheel with slightly tapered teeth; ``depth`` is their height in shares of the radius."""
    corners: list[Point] = []
    step = 360 / teeth
    for i in range(teeth):
        for share, reach in ((-0.28, 1 - depth), (-0.2, 1.0), (0.2, 1.0), (0.28, 1 - depth)):
            angle = math.radians(-90 + step * (i + share))
            corners.append((x + r * reach * math.cos(angle), y + r * reach * math.sin(angle)))
    return geometry.polygon(corners)


def around(x: float, y: float, r: float, count: int, *, turn: float = 0) -> list[tuple[float, float, float]]:
    """Return ``count`` points on a circle, each with its angle in degrees clockwise from the right."""
    angles = [turn + 360 / count * i for i in range(count)]
    return [(x + r * math.cos(math.radians(a)), y + r * math.sin(math.radians(a)), a) for a in angles]


def plate(c: Canvas, reach: float) -> None:
    """Draw a plate on the ground line, ``reach`` units to either side."""
    c.ellipse(0, -9, reach, 9, "plate_dark")
    c.ellipse(0, -13, reach, 10, "plate")


def door(c: Canvas, x: float, w: float, h: float, *, role: str = "door") -> None:
    """Draw a door that stands on the ground, its middle at x."""
    c.path(
        f"M{x - w / 2} 0V{-h + w * 0.3}C{x - w / 2} {-h - w * 0.1} {x + w / 2} {-h - w * 0.1} {x + w / 2} {-h + w * 0.3}V0Z",
        role,
        shade=w * 0.14,
    )
    c.circle(x + w * 0.27, -h * 0.45, w * 0.07, "gold")


def petals(
    c: Canvas, x: float, y: float, count: int, length: float, width: float, role: str, *, turn: float = 0
) -> None:
    """Draw petals around (x, y), each of a length and half width."""
    for i in range(count):
        with c.at(x, y, turn=360 / count * i + turn):
            c.curve(
                [
                    (0, 0),
                    (-width, -length * 0.55),
                    (-width * 0.4, -length),
                    (width * 0.4, -length),
                    (width, -length * 0.55),
                ],
                role,
            )


def ray(
    c: Canvas,
    x: float,
    y: float,
    length: float,
    half: float,
    *,
    role: str,
    start: float = 2,
    turn: float = 0,
    opacity: float = 0.45,
) -> None:
    """Draw a beam of light from (x, y) that widens to ``half`` at its end and fades out on the way, with no edge there."""
    steps = 6
    with c.at(x, y, turn=turn):
        for i in range(steps):
            share = (i + 1) / steps
            reach, wide = length * share, start + (half - start) * share
            bulge = wide * 0.5
            c.path(
                f"M0 {-start}L{reach - bulge} {-wide}C{reach + bulge * 0.4} {-wide * 0.6} {reach + bulge * 0.4} {wide * 0.6} {reach - bulge} {wide}L0 {start}Z",
                role,
                opacity=opacity / steps * 1.6,
                outline=False,
            )
