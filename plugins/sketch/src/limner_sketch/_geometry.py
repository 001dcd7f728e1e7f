"""Plane geometry of the drawings: affine maps, path segments, smooth curves and exact bounds.

Every outline is a tuple of absolute segments: ``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)`` and ``("Z",)``.
Four commands are enough for all artwork, and every algorithm here stays short because of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

Point: TypeAlias = tuple[float, float]
Segment: TypeAlias = tuple[str, *tuple[float, ...]]
Path: TypeAlias = tuple[Segment, ...]

# Four cubic Bézier arcs with this handle length follow a circle to within 0.03 % of its radius.
KAPPA = 0.5522847498
_NUMBER = re.compile(r"[MmLlHhVvCcSsQqZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


class Affine(NamedTuple):
    """An affine map as the six numbers of SVG's ``matrix()``: x' = a·x + c·y + e, y' = b·x + d·y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def move(cls, x: float, y: float) -> Affine:
        """Translate by (x, y)."""
        return cls(1, 0, 0, 1, x, y)

    @classmethod
    def scale(cls, sx: float, sy: float | None = None, *, about: Point = (0, 0)) -> Affine:
        """Scale about a point; a negative ``sx`` mirrors left and right."""
        sy = sx if sy is None else sy
        return cls(sx, 0, 0, sy, about[0] * (1 - sx), about[1] * (1 - sy))

    @classmethod
    def turn(cls, degrees: float, *, about: Point = (0, 0)) -> Affine:
        """Rotate clockwise as seen on the picture (y points down) about a point."""
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        x, y = about
        return cls(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)

    def then(self, outer: Affine) -> Affine:
        """Return the map that applies this one first and ``outer`` second."""
        return Affine(
            outer.a * self.a + outer.c * self.b,
            outer.b * self.a + outer.d * self.b,
            outer.a * self.c + outer.c * self.d,
            outer.b * self.c + outer.d * self.d,
            outer.a * self.e + outer.c * self.f + outer.e,
            outer.b * self.e + outer.d * self.f + outer.f,
        )

    def point(self, x: float, y: float) -> Point:
        """Map one point."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def path(self, path: Path) -> Path:
        """Map every point of an outline."""
        if self == IDENTITY:
            return path
        a, b, c, d, e, f = self
        if a == d == 1 and b == c == 0:
            return self._shifted(path)
        out: list[Segment] = []
        for segment in path:
            if segment[0] == "C":
                _, x1, y1, x2, y2, x, y = segment  # type: ignore[misc]
                out.append(
                    (
                        "C",
                        a * x1 + c * y1 + e,
                        b * x1 + d * y1 + f,
                        a * x2 + c * y2 + e,
                        b * x2 + d * y2 + f,
                        a * x + c * y + e,
                        b * x + d * y + f,
                    )
                )
            elif segment[0] == "Z":
                out.append(segment)
            else:
                command, x, y = segment  # type: ignore[misc]
                out.append((command, a * x + c * y + e, b * x + d * y + f))
        return tuple(out)

    def _shifted(self, path: Path) -> Path:
        """Map an outline by nothing but a move, as half of all are."""
        dx, dy = self.e, self.f
        out: list[Segment] = []
        for segment in path:
            if segment[0] == "C":
                _, x1, y1, x2, y2, x, y = segment  # type: ignore[misc]
                out.append(("C", x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy))
            elif segment[0] == "Z":
                out.append(segment)
            else:
                command, x, y = segment  # type: ignore[misc]
                out.append((command, x + dx, y + dy))
        return tuple(out)

    @property
    def inverse(self) -> Affine:
        """The map back."""
        area = self.a * self.d - self.b * self.c
        a, b, c, d = self.d / area, -self.b / area, -self.c / area, self.a / area
        return Affine(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))

    @property
    def factor(self) -> float:
        """The mean magnification, by which a stroke's width grows."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))


IDENTITY = Affine()


class Box(NamedTuple):
    """An axis-parallel rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Width in the units of the corners."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in the units of the corners."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> Box:
        """Return the rectangle with each side moved out by ``by``."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def union(self, other: Box) -> Box:
        """Return the smallest rectangle around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def common(self, other: Box) -> Box:
        """Return the part both share; its width or height is 0 when they share none."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        return Box(left, top, max(left, min(self.right, other.right)), max(top, min(self.bottom, other.bottom)))

    @property
    def area(self) -> float:
        """Width times height."""
        return self.width * self.height


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest rectangle around all boxes; an empty one at the origin when there are none."""
    result: Box | None = None
    for box in boxes:
        result = box if result is None else result.union(box)
    return result or Box(0, 0, 0, 0)


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Path:
    """Outline of an ellipse as four Bézier arcs."""
    kx, ky = rx * KAPPA, ry * KAPPA
    return (
        ("M", cx - rx, cy),
        ("C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        ("C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
        ("C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        ("C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        ("Z",),
    )


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0) -> Path:
    """Outline of a rectangle with rounded corners; (x, y) is the upper left corner."""
    r = max(0.0, min(radius, width / 2, height / 2))
    if not r:
        return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    k, right, bottom = r * (1 - KAPPA), x + width, y + height
    return (
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


def polygon(points: Sequence[Point], *, closed: bool = True) -> Path:
    """Outline through points by straight lines."""
    first, *rest = points
    lines: list[Segment] = [("L", *p) for p in rest]
    return (("M", *first), *lines, *([("Z",)] if closed else []))


def curve(points: Sequence[Point], *, closed: bool = True, tension: float = 1.0) -> Path:
    """Smooth outline through all points: a Catmull-Rom spline written as Bézier curves.

    Args:
        points: At least two points, in order.
        closed: Whether the curve returns to its first point.
        tension: 1 is the usual roundness, 0 gives straight lines.

    Returns:
        The outline.
    """
    n = len(points)
    out: list[Segment] = [("M", *points[0])]
    for i in range(n if closed else n - 1):
        before = points[(i - 1) % n] if closed or i else points[0]
        a, b = points[i % n], points[(i + 1) % n]
        after = points[(i + 2) % n] if closed or i + 2 < n else points[n - 1]
        k = tension / 6
        out.append(
            (
                "C",
                a[0] + (b[0] - before[0]) * k,
                a[1] + (b[1] - before[1]) * k,
                b[0] - (after[0] - a[0]) * k,
                b[1] - (after[1] - a[1]) * k,
                *b,
            )
        )
    if closed:
        out.append(("Z",))
    return tuple(out)


def limb(joints: Sequence[tuple[float, float, float]]) -> Path:
    """Outline of a bent, tapered limb with round ends.

    Args:
        joints: Centre and radius ``(x, y, r)`` of each joint, at least two, from one end to the other.

    Returns:
        The closed outline: up one side, around the end, down the other side.
    """
    left: list[Point] = []
    right: list[Point] = []
    n = len(joints)
    for i, (x, y, r) in enumerate(joints):
        x0, y0, _ = joints[max(0, i - 1)]
        x1, y1, _ = joints[min(n - 1, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        left.append((x - uy * r, y + ux * r))
        right.append((x + uy * r, y - ux * r))

    def cap(index: int, other: int) -> list[Point]:
        x, y, r = joints[index]
        xo, yo, _ = joints[other]
        length = math.hypot(x - xo, y - yo) or 1.0
        return [(x + (x - xo) / length * r, y + (y - yo) / length * r)]

    return curve([*left, *cap(n - 1, n - 2), *reversed(right), *cap(0, 1)])


@lru_cache(1024)  # most of what is drawn is drawn with the same words each time
def read_path(data: str) -> Path:  # noqa: C901 - one branch per command
    """Read SVG path data with the commands M L H V C S Q Z, absolute or relative, as absolute segments.

    Args:
        data: Path data as in the ``d`` attribute (SVG 2, 9.3).

    Returns:
        The outline.

    Raises:
        ValueError: The data has another command or the wrong count of numbers.
    """
    tokens = _NUMBER.findall(data)
    if not tokens or re.sub(_NUMBER, "", data).strip(" ,\n\t"):
        message = f"This path data cannot be read: {data[:60]!r}"
        raise ValueError(message)
    out: list[Segment] = []
    x = y = sx = sy = 0.0
    last: Point | None = None
    command, i = "", 0

    def take(count: int) -> list[float]:
        nonlocal i
        values = [float(t) for t in tokens[i : i + count]]
        i += count
        return values

    while i < len(tokens):
        if tokens[i].isalpha():
            command, i = tokens[i], i + 1
            if command in "Zz":
                out.append(("Z",))
                x, y = sx, sy
                continue
        upper, dx, dy = command.upper(), *((0.0, 0.0) if command.isupper() else (x, y))
        if upper in "ML":
            px, py = take(2)
            x, y = px + dx, py + dy
            out.append((upper, x, y))
            if upper == "M":
                sx, sy = x, y
                command = "L" if command == "M" else "l"
            last = None
        elif upper in "HV":
            (value,) = take(1)
            x, y = (value + dx, y) if upper == "H" else (x, value + dy)
            out.append(("L", x, y))
            last = None
        else:
            count = {"C": 6, "S": 4, "Q": 4}[upper]
            v = take(count)
            v = [n + (dy if k % 2 else dx) for k, n in enumerate(v)]
            if upper == "S":
                v = [*((2 * x - last[0], 2 * y - last[1]) if last else (x, y)), *v]
            elif upper == "Q":
                qx, qy, ex, ey = v
                v = [x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, ex + (qx - ex) * 2 / 3, ey + (qy - ey) * 2 / 3, ex, ey]
            out.append(("C", *v))
            last, (x, y) = (v[2], v[3]), (v[4], v[5])
    return tuple(out)


def bounds(path: Path) -> Box:
    """Exact bounds of an outline; Bézier extrema are solved, not sampled."""
    xs: list[float] = []
    ys: list[float] = []
    x = y = 0.0
    for segment in path:
        if segment[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = segment  # type: ignore[misc]
            xs.append(x3)
            ys.append(y3)
            # Where the handles lie between the ends, so does the curve.
            low, high = (x, x3) if x < x3 else (x3, x)
            if not (low <= x1 <= high and low <= x2 <= high):
                xs.extend(_extrema(x, x1, x2, x3))
            low, high = (y, y3) if y < y3 else (y3, y)
            if not (low <= y1 <= high and low <= y2 <= high):
                ys.extend(_extrema(y, y1, y2, y3))
            x, y = x3, y3
        elif segment[0] != "Z":
            _, x, y = segment  # type: ignore[misc]
            xs.append(x)
            ys.append(y)
    return Box(min(xs), min(ys), max(xs), max(ys))


def _extrema(p0: float, p1: float, p2: float, p3: float) -> Iterator[float]:
    a, b, c = -p0 + 3 * p1 - 3 * p2 + p3, 2 * (p0 - 2 * p1 + p2), p1 - p0
    roots: list[float] = []
    if abs(a) < 1e-9:  # a straight derivative
        roots = [-c / b] if abs(b) > 1e-9 else []
    elif (square := b * b - 4 * a * c) >= 0:
        root = math.sqrt(square)
        roots = [(-b + root) / (2 * a), (-b - root) / (2 * a)]
    for t in roots:
        if 0 < t < 1:
            s = 1 - t
            yield s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3
