"""Tails of four-legged animals, from where they grow."""

from __future__ import annotations

from itertools import pairwise

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas
from limner_sketch.figures import _breed as breed
from limner_sketch.figures._build import Build


def tail(
    c: Canvas, b: Build, x: float, y: float, *, swing: float = 0, seated: bool = False, wrapped: bool = False
) -> None:
    """Draw a tail that grows at (x, y) to the left; ``swing`` turns it clockwise by degrees.

    Args:
        c: Where to draw.
        b: Whose tail.
        x: Where it grows.
        y: Where it grows.
        swing: Degrees, clockwise.
        seated: Whether it lies on the ground to the left and curls up.
        wrapped: Whether it lies around the front of the sleeping animal.
    """
    if b.tail == "none":
        return
    if wrapped:
        _wrapped(c, b, x, y)
        return
    with c.at(x, y, turn=0 if seated else swing):
        if b.tail == "bushy":
            _bushy(c, b, seated=seated)
        elif b.tail in {"thin", "tuft"}:
            _thin(c, b, seated=seated)
        elif b.tail in {"stub", "puff"}:
            size = 13 if b.tail == "stub" else 18
            c.circle(-size * 0.3, 0 if not seated else -6, size, "belly" if b.tail == "puff" else "main", shade=4)
        elif b.tail == "curl":
            c.line([(4, 2), (-12, -4), (-24, -14), (-16, -26), (-6, -16), (-18, -6), (-32, -12)], "main_dark", 7)
        elif b.tail == "paddle":
            with c.at(0, 8, turn=-38 if not seated else -14):
                c.path("M8-12C-20-22-62-26-84-14C-100-4-100 12-84 20C-62 30-20 22 8 12Z", "accent", shade=5)
                with c.details():
                    c.line([(-78, 4), (-14, 2)], "accent_dark", 3, outline=False)
        elif b.tail == "flag":
            c.limb([(4, 2, 9), (-16, -14, 9), (-26, -38, 7), (-24, -58, 4)], "main", shade=3)
            if b.tail_tip:
                c.limb([(-26, -40, 7), (-24, -58, 4)], "belly", outline=False)
        elif b.tail == "fan":
            _fan(c)
        elif b.tail == "scroll":
            _scroll(c, b)
        elif b.tail == "bare":
            joints = (
                [(8, 2), (-30, 14), (-56, 0), (-82, 8)]
                if seated
                else [(8, 2), (-24, 8), (-46, -16), (-70, -14), (-86, -34)]
            )
            c.line(joints, "ear", 8)
        elif b.tail == "pom":
            c.limb([(6, 0, 7), (-8, -16, 6), (-14, -34, 5)], "main_dark")
            breed.fringe(c, -16, -46, 22, "main", 9)
        elif b.tail == "horse":
            if seated:
                c.curve([(6, -10), (-30, -4), (-62, 14), (-70, 24), (-30, 24), (8, 14)], "hair", shade=4)
                return
            c.curve(
                [(6, -12), (-20, -10), (-42, 22), (-40, 72), (-22, 92), (-14, 62), (-16, 30), (8, 10)], "hair", shade=6
            )


def _bushy(c: Canvas, b: Build, *, seated: bool) -> None:
    if seated:
        shape = geometry.curve(
            [(10, 8), (-24, 14), (-62, 4), (-84, -34), (-76, -76), (-60, -92), (-52, -62), (-36, -38), (0, -26)]
        )
        tip = (-72, -78, 30, 26)
    else:
        shape = geometry.curve(
            [(10, -10), (-16, -22), (-40, -42), (-76, -52), (-104, -38), (-92, -16), (-64, 2), (-28, 14), (8, 12)]
        )
        tip = (-96, -36, 34, 26)
    c.add(shape, "main", shade=8)
    if b.tail_tip:
        with c.inside(shape):
            c.ellipse(*tip, "belly", outline=False)
    if b.marks == "rings":
        with c.inside(shape):
            for x, y in (
                ((-22, -12), (-48, -25), (-74, -34), (-98, -34))
                if not seated
                else ((-30, 2), (-58, -8), (-72, -36), (-68, -66))
            ):
                c.ellipse(x, y, 7, 30, "accent", turn=18 if not seated else (10 if y > -10 else 80), outline=False)
    if b.marks == "stripes":
        with c.inside(shape):
            for x, y in ((-30, -22), (-54, -34), (-78, -42)) if not seated else ((-46, -6), (-68, -36), (-66, -70)):
                c.circle(x, y, 9, "accent", outline=False)


def _scroll(c: Canvas, b: Build) -> None:
    """A bushy tail that is curled up over the back."""
    shape = c.curve(
        [(14, 4), (-12, 2), (-30, -18), (-30, -48), (-8, -66), (20, -58), (30, -36), (18, -22), (4, -28), (0, -16)],
        "main",
        shade=5,
    )
    with c.inside(shape):
        c.line(
            [(22, -32), (16, -46), (-4, -50), (-16, -36), (-12, -18)],
            "belly" if b.tail_tip else "main_light",
            13,
            outline=False,
        )


def _thin(c: Canvas, b: Build, *, seated: bool) -> None:
    w = (12 if b.marks == "rings" else 8) if b.tail == "thin" else 6
    if seated and b.shape in {"trunk", "long"}:
        joints = [(8.0, 0.0, 6.0), (-14, 10, 5), (-34, 16, 4.5), (-52, 12, 4.5)]
    elif b.shape == "trunk":
        joints = [(6.0, -8.0, 6.0), (-14, 8, 5), (-20, 34, 4), (-16, 52, 4)]
    elif b.shape == "long":
        joints = [(8.0, -6.0, 6.0), (-10, 10, 5), (-16, 44, 4.5), (-10, 66, 5)]
    elif seated:
        joints = [(8.0, 2.0, w), (-28, 8, w), (-58, 0, w), (-66, -26, w * 0.95), (-52, -44, w * 0.9)]
    else:
        joints = [(10.0, 4.0, w), (-22, -12, w), (-40, -44, w), (-34, -78, w), (-50, -98, w * 0.9)]
    path = c.limb(joints, "main", shade=3)
    if b.marks == "rings":
        with c.inside(path):
            for (x, y, _), (x2, y2, _) in pairwise(joints):
                for k in (0.3, 0.8):
                    c.circle(x + (x2 - x) * k, y + (y2 - y) * k, 7, "accent", outline=False)
    if b.marks == "stripes":
        with c.inside(path):
            for x, y, _ in joints[1:]:
                c.circle(x, y, 5.5, "accent", outline=False)
    x, y, _ = joints[-1]
    if b.tail == "tuft":
        c.curve([(x, y - 12), (x + 9, y + 3), (x + 3, y + 18), (x - 8, y + 8), (x - 8, y - 4)], "accent")
    elif b.tail_tip:
        c.limb([(joints[-2][0], joints[-2][1], w * 0.96), (x, y, w * 0.9)], "belly", outline=False)


def _fan(c: Canvas) -> None:
    """A squirrel's tail: taller than itself, its tip turned away from the back."""
    shape = c.path(
        "M16 12C-34 24-78 2-86-50L-94-54L-87-66L-96-74L-86-84C-86-102-82-112-86-128C-90-142-104-144-110-134C-130-158-108-192-74-190"
        "C-36-188-18-154-24-116C-28-84-4-58 8-36Z",
        "accent",
        shade=9,
    )
    with c.inside(shape), c.details():
        c.line(
            [(-4, -4), (-44, -34), (-56, -84), (-54, -134), (-74, -164), (-98, -156)],
            "accent_light",
            17,
            opacity=0.7,
            outline=False,
        )
        for x, y in ((-22, 6), (-60, -26), (-70, -74), (-34, -92), (-36, -140)):
            c.line([(x - 5, y + 7), (x, y - 9)], "accent_dark", 3.4, outline=False)


def _wrapped(c: Canvas, b: Build, x: float, y: float) -> None:
    if b.tail == "puff":
        c.circle(x - 6, y - 10, 17, "belly", shade=4)
        return
    shape = geometry.limb(
        [(x, y - 14, 13), (x + 16, y - 2, 20), (x + 62, y - 2, 20), (x + 104, y + 2, 13), (x + 122, y + 6, 6)]
    )
    c.add(shape, "main", shade=7)
    if b.tail_tip:
        with c.inside(shape):
            c.ellipse(x + 120, y + 4, 34, 30, "belly", outline=False)
