"""One rig for birds seen from the side: a spine with thicknesses, and a kind of beak, tail, crest and feet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import atan2, cos, radians, sin
from random import Random
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Affine, Path, Point
from limner_sketch.figures._bird_parts import beak, comb, tail

Joint: TypeAlias = tuple[float, float, float]
Beak: TypeAlias = Literal[
    "cone", "thin", "hook", "parrot", "flat", "toucan", "pouch", "flamingo", "swan", "hen", "long", "puffin"
]
Tail: TypeAlias = Literal[
    "short", "long", "fan", "rooster", "peacock", "duck", "plume", "fork", "flame", "hen", "turkey", "none"
]
Comb: TypeAlias = Literal["none", "hen", "rooster", "tuft", "crown", "cockatoo", "flame"]
FLYING = {"fly", "jump", "dive", "fall", "catch"}
LOW = {"sit", "sleep", "ride", "slide", "lie"}
_PECK = 38  # degrees: how far it bends to the ground


@frozen
class Bird:
    """Proportions of a bird that stands and looks to the right, in units.

    Attributes:
        spine: Joints from the rump to the head, each with the thickness there; the last one is the head.
        legs: Where the legs leave the body: x of both, and the height above the ground.
        leg_width: Thickness of a leg.
        web: Whether the feet are webbed.
        beak: Kind of beak.
        tail: Kind of tail.
        comb: What is on the head.
        wing: Place and size of the folded wing: x, y, scale, turn in degrees.
        wing_role: Role of the wing.
        span: Size of the spread wing.
        marks: Draws markings on the body, cut to its outline.
        eye: Radius of the eye; the head has the thickness of the last joint.
        eye_at: Place of the eye, in shares of the head.
        ring: Whether a pale ring is around the eye.
        dive: How far it turns forward when it flies, in degrees.
        stretch: How far the neck turns forward then, in degrees.
        one_leg: Whether it rests on one leg.
        afloat: Whether it is at home on the water: where others stand, it swims.
        blush: Whether it has cheeks.
        rise: How much higher it stands than it swims: its legs are so much longer.
        tail_role: Role of the tail of a water bird.
    """

    spine: tuple[Joint, ...]
    legs: tuple[float, float, float] = (-8, 18, 36)
    leg_width: float = 7
    web: bool = False
    beak: Beak = "cone"
    tail: Tail = "short"
    comb: Comb = "none"
    wing: tuple[float, float, float, float] = (-4, -88, 1, 0)
    wing_role: str = "main_dark"
    span: float = 1
    marks: Callable[[Canvas], None] | None = None
    eye: float = 8
    eye_at: tuple[float, float] = (0.3, -0.12)
    ring: str = ""
    dive: float = 24
    stretch: float = 0
    one_leg: bool = False
    afloat: bool = False
    blush: bool = True
    rise: float = 0
    tail_role: str = "main_dark"


def bird(pose: Pose, rng: Random, build: Bird) -> Canvas:
    """Draw a bird in a pose."""
    afloat = pose.action == "swim" or (build.afloat and pose.action not in {"walk", "run"})
    if build.rise and not afloat and pose.action not in FLYING | LOW:
        far, near, up = build.legs
        spine = tuple((x, y - build.rise, r) for x, y, r in build.spine)
        x, y, size, turn = build.wing
        marks = partial(_lifted, marks=build.marks, rise=build.rise) if build.marks else None
        build = evolve(
            build, spine=spine, legs=(far, near, up + build.rise), wing=(x, y - build.rise, size, turn), marks=marks
        )
    c = Canvas()
    flies = pose.action in FLYING
    swims = pose.action == "swim" or (build.afloat and pose.action not in {*FLYING, *LOW, "walk", "run"})
    low = pose.action in LOW
    x0, y0, _ = build.spine[0]
    rump, shoulder = (x0, y0), build.spine[1]
    pecks = not swims and (pose.action in {"drink", "bow"} or (pose.action == "eat" and not pose.holding))
    by = Affine.turn(build.dive if flies else _PECK if pecks else 0, about=shoulder[:2])
    joints = [(*by.point(x, y), r) for x, y, r in build.spine]
    if flies and build.stretch:
        chest = joints[2]
        forward = Affine.turn(build.stretch, about=chest[:2])
        joints = [*joints[:3], *((*forward.point(x, y), r) for x, y, r in joints[3:])]
    outline = _outline(joints)
    hx, hy, hr = joints[-1]

    if flies:
        with c.at(shoulder[0] + 22, shoulder[1] - 12, scale=build.span, turn=24):
            _spread(c, f"{build.wing_role.removesuffix('_dark')}_dark", far=True)
    # Who sits low lifts a hanging tail off the ground.
    raised = {"long": 26.0, "short": 14.0, "fan": 12.0, "fork": 8.0, "flame": 10.0}.get(build.tail, 0.0)
    with c.at(*by.point(*rump), turn=build.dive if flies else _PECK if pecks else raised if low else 0):
        tail(c, "train" if flies and build.tail == "peacock" else build.tail, build.tail_role)
    if flies:
        _tucked(c, build, by)
    elif not (swims or low):
        _legs(c, build, walking=pose.action in {"walk", "run", "dance"})
    with c.at(hx, hy, scale=hr / 40):
        comb(c, build.comb)
    c.add(outline, "main", shade=9)
    with c.inside(outline):
        if build.marks:
            _marked(c, build, by)
    _head(c, build, (hx, hy, hr), pose)
    wx, wy, size, turn = build.wing
    if flies:
        with c.at(shoulder[0] - 4, shoulder[1] - 14, scale=build.span):
            _spread(c, build.wing_role, far=False)
    else:
        with c.at(*by.point(wx, wy), scale=size, turn=turn + (_PECK if pecks else 0)):
            _folded(c, build.wing_role)
    if low:
        for x in build.legs[:2]:
            c.ellipse(x + 8, -build.legs[2] + 2, 13, 6, "leg")
    top = by.point(shoulder[0] - 8, shoulder[1] - shoulder[2])
    c.anchor("back", *top)
    c.anchor("seat", *top)
    body = geometry.bounds(outline)
    c.settle(0 if not swims else max(8.0, (body.bottom - body.top) * 0.1))
    return c


def _lifted(c: Canvas, marks: Callable[[Canvas], None], rise: float) -> None:
    with c.at(0, -rise):
        marks(c)


def _outline(joints: list[Joint]) -> Path:
    """An outline around the spine whose head is a half circle of seven points, as is a thick rump."""
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y, r) in enumerate(joints):
        before, after = joints[max(0, i - 1)], joints[min(len(joints) - 1, i + 1)]
        heading = atan2(after[1] - before[1], after[0] - before[0])
        first, last = i == 0 and r > 20, i == len(joints) - 1
        ends: tuple[tuple[int, ...], tuple[int, ...]]
        ends = ((150, 120, 90), (-180, -150, -120, -90)) if first else ((90, 60, 30), (-90, -60, -30, 0))
        upper, lower = ends if first or last else ((90,), (-180, -90) if i == 0 else (-90,))
        left += [_around(x, y, r, heading, turn) for turn in upper]
        right += [_around(x, y, r, heading, turn) for turn in lower]
    return geometry.curve([*left, *reversed(right)])


def _around(x: float, y: float, r: float, heading: float, turn: float) -> Point:
    return x + r * cos(heading + radians(turn)), y + r * sin(heading + radians(turn))


def _head(c: Canvas, build: Bird, at: Joint, pose: Pose) -> None:
    x, y, r = at
    with c.at(x, y, scale=r / 40):
        beak(c, build.beak, pose.mood)
        ex, ey = build.eye_at[0] * 40, build.eye_at[1] * 40
        mood = "sleepy" if pose.action == "sleep" else pose.mood
        size = build.eye * 40 / r
        if build.ring and mood != "sleepy":
            c.circle(ex, ey, size * 1.6, build.ring, outline=False)
        c.eye(ex, ey, size, mood)
        if r > 24 and build.blush:
            c.blush(ex - 6, ey + 21, 8)
        c.anchor("head", 0, -39)
        c.anchor("face", 12, 0)
        c.anchor("neck", -6, 36)


def _marked(c: Canvas, build: Bird, by: Affine) -> None:
    """Markings turn with the body."""
    before = len(c.shapes)
    if build.marks:
        build.marks(c)
    if by == Affine():
        return
    for i, shape in enumerate(c.shapes[before:], before):
        moved = shape.moved(by)
        object.__setattr__(moved, "clip", shape.clip)
        c.shapes[i] = moved


def _legs(c: Canvas, build: Bird, *, walking: bool) -> None:
    far, near, up = build.legs
    w = build.leg_width
    for i, x in enumerate((near, far)):
        role = "leg_dark" if i == 0 else "leg"
        step = (16 if i == 0 else -14) if walking else 0
        if build.one_leg and i == 0 and not walking:
            c.line([(x, -up - 6), (x + 20, -up * 0.62), (x - 4, -up * 0.52)], role, w)
            continue
        c.line([(x, -up - 8), (x + step, -4)], role, w, smooth=False)
        with c.at(x + step, 0, scale=w / 7):
            if build.web:
                c.path("M-6-3C4-10 14-7 26-2C27 0 26 0 24 0L-6 0Z", role)
            else:
                c.path("M-12-2L0-8L21-2M0-8L8-1", role, width=5)


def _tucked(c: Canvas, build: Bird, by: Affine) -> None:
    far, _, up = build.legs
    x, y = by.point(far - 6, -up - 6)
    length = min(46.0, 14 + up * 0.5)
    c.line([(x, y), (x - length, y + length * 0.22)], "leg", build.leg_width, smooth=False)


def _folded(c: Canvas, role: str) -> Path:
    """A folded wing around the origin; its tip points down and back."""
    shape = c.path(
        "M28-22C40-2 30 26 4 34C-16 40-40 42-62 34C-56 30-54 28-52 24C-58 22-60 20-62 16C-54 14-50 10-46 4C-34-20 6-40 28-22Z",
        role,
        shade=5,
    )
    with c.details():
        c.line([(-34, 22), (-14, 22), (4, 14)], f"{role.removesuffix('_dark')}_dark", 3.4, outline=False, opacity=0.8)
        c.line([(-28, 8), (-10, 9), (8, 2)], f"{role.removesuffix('_dark')}_dark", 3.4, outline=False, opacity=0.8)
    return shape


def _spread(c: Canvas, role: str, *, far: bool) -> None:
    """A raised wing, its root at the origin."""
    c.path(
        "M24 14C34-26 10-92-44-128C-52-132-58-126-54-118C-68-124-76-114-70-104C-82-106-88-94-80-86C-90-84-92-72-82-66"
        "C-88-58-84-48-74-46C-74-36-66-28-56-28C-46-2-10 24 24 14Z",
        role,
        shade=0 if far else 8,
    )
    if not far:
        with c.details():
            for points in ([(-8, -14), (-36, -50), (-50, -90)], [(-14, -2), (-44, -26), (-64, -60)]):
                c.line(points, f"{role.removesuffix('_dark')}_dark", 3.6, outline=False, opacity=0.7)
