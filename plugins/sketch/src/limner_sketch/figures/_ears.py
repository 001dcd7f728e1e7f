"""Ears of four-legged animals."""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch._geometry import Path, Point
from limner_sketch.figures import _breed as breed
from limner_sketch.figures._build import Build


def ears(c: Canvas, b: Build) -> None:
    """Draw the ears of a round head of radius 50."""
    k = b.ear
    tip_role = "accent" if b.ear_tips else "main"
    if b.ears == "point":
        for flip, dx in ((False, -2), (True, 6)):
            with c.at(dx, 0, flip=flip):
                outline = _pointed([(-44, -20), (-41, -46 - 34 * k), (-8, -42)])
                c.add(outline, "main_dark" if flip else "main")
                if b.ear_tips:
                    with c.inside(outline):
                        c.ellipse(-40, -50 - 34 * k, 24, 26 * k, "accent", outline=False)
                c.add(_pointed([(-37, -26), (-37.5, -42 - 22 * k), (-16, -40)]), "ear", outline=False)
    elif b.ears == "bat":
        for flip, dx in ((False, -2), (True, 6)):
            with c.at(dx, 0, flip=flip):
                c.curve(
                    [(-46, -14), (-52, -52 * k), (-42, -80 * k), (-30, -82 * k), (-16, -60 * k), (-8, -38)],
                    "main_dark" if flip else tip_role,
                )
                c.curve([(-39, -24), (-43, -50 * k), (-36, -68 * k), (-24, -52 * k), (-17, -36)], "ear", outline=False)
    elif b.ears == "fold":
        for flip, dx in ((False, -2), (True, 6)):
            with c.at(dx, 0, flip=flip):
                c.curve([(-46, -14), (-42, -44 * k), (-30, -56 * k), (-8, -42), (-22, -22)], tip_role)
                c.curve([(-44, -46 * k), (-30, -58 * k), (-14, -44), (-38, -18)], "accent", tension=0.7, shade=3)
    elif b.ears == "fluffy":
        for side, dx in ((-1, 0), (1, 4)):
            place = dx + side * 46
            breed.fringe(c, place, -30, 33 * k, "main", 11)
            breed.fringe(c, place + side, -26, 21 * k, "belly", 9)
    elif b.ears == "tufted":
        for flip, dx in ((False, -2), (True, 6)):
            with c.at(dx, 0, flip=flip):
                c.path(
                    "M-42-22C-52-50-50-72-42-86C-41-78-38-73-34-70C-35-77-34-82-31-88C-20-74-14-56-14-38Z",
                    "main_dark" if flip else "main",
                )
                c.path("M-37-30C-43-48-41-60-36-66C-28-60-22-50-21-38Z", "ear", outline=False)
    elif b.ears in {"round", "wide"}:
        size = (19 if b.ears == "round" else 31) * k
        for side, dx in ((-1, 0), (1, 4)):
            x, y = dx + side * (33 + 6 * (k - 1)), -36 - (size - 19) * 0.35
            c.circle(x, y, size, tip_role, shade=4)
            c.circle(x + 1, y + 2, size * 0.58, "ear", outline=False)
    elif b.ears == "floppy":
        for side, dx in ((-1, -4), (1, 8)):
            with c.at(dx + side * 33, -34, turn=side * -14):
                c.curve(
                    [(-13, 2), (2, -9), (15, 4), (18, 34 * k), (4, 56 * k), (-13, 46 * k), (-17, 20)], "accent", shade=5
                )
    elif b.ears == "long":
        for side, dx, tilt in ((-1, -2, -12), (1, 6, 12)):
            with c.at(dx + side * 15, -36, turn=tilt):
                c.curve(
                    [(-11, 6), (-15, -38 * k), (-8, -78 * k), (0, -84 * k), (9, -76 * k), (15, -36 * k), (11, 6)],
                    "main",
                    shade=4,
                )
                c.curve([(-5, 0), (-8, -36 * k), (0, -70 * k), (8, -36 * k), (5, 0)], "ear", outline=False)


def _pointed(base: list[Point]) -> Path:
    """A triangle whose sides bulge and whose tip is rounded."""
    (ax, ay), (tx, ty), (bx, by) = base
    return (
        ("M", ax, ay),
        (
            "C",
            ax + (tx - ax) * 0.2 - (bx - ax) * 0.16,
            ay + (ty - ay) * 0.5,
            tx - (tx - ax) * 0.1 - 4,
            ty + 8,
            tx - 3,
            ty + 1,
        ),
        ("C", tx - 1, ty - 2.5, tx + 2, ty - 2.5, tx + 4, ty + 1),
        ("C", tx + (bx - tx) * 0.5, ty + (by - ty) * 0.3, bx, by - 14, bx, by),
        ("Z",),
    )


def leaf_ear(c: Canvas, k: float, role: str) -> None:
    """Draw an ear of a long head, upright from (0, 0)."""
    c.curve([(-8, 4), (-13 * k, -20 * k), (-4, -46 * k), (9 * k, -24 * k), (8, 4)], role, outline=role != "ear")
