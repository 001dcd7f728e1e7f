"""Beaks, combs and tails of birds: beaks and combs around the middle of a head of radius 40, tails from the rump."""

from __future__ import annotations

from limner_sketch._canvas import Canvas, Mood
from limner_sketch._geometry import Affine, Point
from limner_sketch.figures._parts import lines


def beak(c: Canvas, kind: str, mood: Mood) -> None:
    """Draw a beak, and anchor its tip as the mouth."""
    tip = (62.0, 6.0)
    if kind == "cone":
        c.path("M30 2C40 10 50 10 60 6C52 20 38 22 28 16Z", "beak_dark")
        c.path("M31-10C48-10 60-2 68 5C54 8 42 9 28 8Z", "beak")
    elif kind == "thin":
        c.path("M32-6C52-6 66 0 80 6C62 10 46 10 30 8Z", "beak")
        tip = (78, 6)
    elif kind == "long":
        c.path("M28-8C60-8 88-2 112 8C84 12 56 14 28 10Z", "beak")
        c.line([(34, 5), (98, 8)], "beak_dark", 3, smooth=False, outline=False)
        tip = (108, 8)
    elif kind == "hook":
        c.path("M28 6C40 14 48 12 54 8C50 22 38 24 28 18Z", "beak_dark")
        c.path("M22-16C46-22 68-8 66 16C64 24 58 22 56 12C46 12 32 14 24 10Z", "beak")
        tip = (62, 16)
    elif kind == "parrot":
        c.path("M28 10C38 14 44 16 48 24C38 32 26 26 24 16Z", "beak_dark")
        c.path("M18-22C48-30 70-8 58 26C54 32 50 28 48 20C42 12 30 14 20 12Z", "beak")
        tip = (54, 26)
    elif kind == "flat":
        c.path("M30-4C42 4 54 0 70 0C80 2 80 12 70 14C54 18 40 20 26 14Z", "beak")
        c.line([(36, 9), (56, 9), (72, 6)], "beak_dark", 3, outline=False)
        tip = (76, 8)
    elif kind == "swan":
        c.path("M26-16C44-8 58-2 72 4C78 12 70 16 60 14C46 16 34 14 24 12Z", "beak")
        c.path("M24-18C36-12 38 0 34 12L20 14L16-8Z", "dark")
        tip = (74, 10)
    elif kind == "hen":
        c.ellipse(33, 30, 9, 15, "comb")
        c.path("M28-8C44-8 54-2 62 5C52 12 40 14 28 12Z", "beak")
        tip = (60, 5)
    elif kind == "toucan":
        shape = c.path("M16-30C58-54 124-36 132 18C132 32 122 32 116 20C88 8 54 26 20 18Z", "beak", shade=8)
        with c.inside(shape):
            c.ellipse(132, 18, 24, 30, "dark", outline=False)
            c.path("M10-34L28-40C20-20 20 0 26 22L8 24Z", "dark", outline=False)
        c.line([(24, 6), (70, -2), (112, 8)], "beak_dark", 3, outline=False)
        tip = (126, 22)
    elif kind == "pouch":
        c.path("M20 4L134 22C112 58 44 62 16 30Z", "pouch", shade=7)
        c.path("M20-12C60-6 108 6 140 20C142 28 136 30 130 26C92 14 52 12 18 10Z", "beak")
        tip = (134, 24)
    elif kind == "flamingo":
        c.path("M24-16C48-20 66-8 68 12C68 30 58 44 50 46C46 34 48 20 26 16Z", "white")
        c.path("M67 4C70 26 60 44 50 46C46 36 48 28 46 22C54 22 62 16 67 4Z", "dark")
        tip = (54, 40)
    elif kind == "puffin":
        c.path("M20-24C48-28 74-4 76 16C60 28 36 30 22 24Z", "beak", shade=5)
        c.line([(36, -20), (42, 2), (36, 24)], "gold", 6, outline=False)
        tip = (74, 16)
    if kind in {"cone", "flat"} and mood == "surprised":
        c.ellipse(46, 12, 9, 7, "mouth")
    c.anchor("mouth", *tip)


def comb(c: Canvas, kind: str) -> None:
    """Draw what is on the head; the head is drawn over it."""
    if kind in {"hen", "rooster"}:
        k = 1.0 if kind == "hen" else 1.45
        for x, y, r in ((-18, -38, 11), (0, -46, 13), (17, -40, 11)):
            c.circle(x, y - (k - 1) * 10, r * k, "comb")
    elif kind == "tuft":
        c.path("M-12-30C-36-44-52-62-54-74C-36-70-20-62-10-54C-12-62-12-68-8-76C4-64 12-50 14-34Z", "main")
    elif kind == "flame":
        c.path(
            "M-20-26C-40-40-52-60-50-78C-40-70-32-66-24-64C-24-78-16-92-4-100C-6-84 0-76 6-68C10-74 14-78 20-80C22-60 20-44 14-30Z",
            "accent",
        )
        c.path("M-8-28C-22-42-26-56-22-66C-10-62-4-54 4-36Z", "belly", outline=False)
    elif kind == "cockatoo":
        for turn in (-62, -38, -14):
            with c.at(-8, -26, turn=turn):
                c.ellipse(0, -32, 9, 28, "accent")
    elif kind == "crown":
        for turn in (-30, -4, 22):
            with c.at(0, -34, turn=turn):
                c.line([(0, 0), (0, -26)], "main_dark", 3.4, smooth=False)
                c.circle(0, -30, 6.5, "accent")


def tail(c: Canvas, kind: str, own: str = "main_dark") -> None:
    """Draw a tail whose root is the origin and which points to the left."""
    if kind == "short":
        c.path("M14-14C-14-10-40 2-56 16C-60 22-54 26-48 24C-50 30-44 34-38 30C-16 30 4 24 18 14Z", "main_dark")
    elif kind == "duck":
        c.path(
            "M16-18C-2-22-16-28-26-40C-32-46-38-40-34-34C-44-38-50-30-43-24C-50-20-46-10-37-12C-24 4-6 14 14 18Z", own
        )
    elif kind == "hen":
        for turn, role in ((-26, own), (-2, "main"), (22, own)):
            with c.at(6, 2, turn=turn):
                c.path(
                    "M14-6C-6-12-20-34-24-56C-28-66-42-64-45-53C-49-28-26 8 8 14Z",
                    role,
                    shade=3 if role == "main" else 0,
                )
    elif kind == "fan":
        c.path(
            "M16-13C-12-16-40-16-72-24C-82-26-85-17-78-13C-88-13-91-3-83 0C-90 5-87 14-79 14C-79 21-73 24-66 22C-40 17-10 18 16 16Z",
            "main_dark",
            shade=4,
        )
        with c.details():
            for y in (-9, 3, 13):
                c.line([(-74, y), (-28, y * 0.5)], own, 3, outline=False, opacity=0.5)
    elif kind == "fork":
        c.path("M14-10C-20-12-56-14-92-24C-78-8-60-2-48 2C-62 8-76 16-86 28C-54 24-10 20 14 12Z", "main_dark")
    elif kind == "long":
        for turn, role in ((16, "accent"), (27, "main_dark"), (38, "tail")):
            with c.at(4, 4, turn=turn):
                c.path("M10-9C-30-2-62 26-84 66C-88 74-80 76-76 70C-52 44-20 24 14 12Z", role)
    elif kind == "rooster":
        for turn, k, role in (
            (34, 0.8, "tail"),
            (10, 1.0, "tail_light"),
            (-14, 1.05, "tail"),
            (-38, 0.85, "accent_dark"),
        ):
            with c.at(6, 4, turn=turn, scale=k):
                c.path("M10 10C-22 0-44-40-34-78C-48-104-86-92-92-54C-92-48-84-46-82-52C-80-36-50 16 4 22Z", role)
    elif kind == "flame":
        for turn, k, role in ((22, 1.0, "accent"), (0, 1.25, "main"), (-20, 1.0, "belly"), (4, 0.7, "belly")):
            with c.at(4, 2, turn=turn, scale=k):
                c.path("M14-10C-20-26-40 2-62-10C-64 4-76 10-96 6C-82 24-60 34-44 26C-24 38 4 26 16 14Z", role)
    elif kind == "plume":
        for x, y, r in ((-16, -12, 22), (-34, 2, 20), (-18, 14, 20), (-40, -18, 15)):
            c.circle(x, y, r, "belly", outline=True)
    elif kind == "turkey":
        c.path("M30 6C-30 10-88-8-96-56C-102-112-54-156 12-156C78-156 126-112 120-60C116-10 70 16 30 6Z", "main_dark")
        for turn in (-62, -36, -10, 16, 42):
            with c.at(18, -26, turn=turn):
                c.ellipse(0, -92, 20, 36, "accent")
                c.ellipse(0, -74, 15, 30, "belly", outline=False)
    elif kind == "train":
        for turn, role in ((-9, "tail_dark"), (6, "tail")):
            with c.at(0, 4, turn=turn):
                c.path("M12-12C-40-18-100-14-150-2C-164 4-164 18-150 22C-100 26-40 22 12 14Z", role)
                for x in (-140, -96):
                    c.circle(x, 8, 12, "gold")
                    c.circle(x, 8, 6, "main", outline=False)
    elif kind == "peacock":
        _peacock(c)


def _peacock(c: Canvas) -> None:
    """A raised train of eyed feathers, behind the bird: three fans with a scalloped rim, an eye in each scallop."""
    x, y = 26.0, -14.0

    def out(angle: float, length: float) -> Point:
        return Affine.turn(angle, about=(x, y)).point(x, y - length)

    for count, reach, length, r, role in (
        (11, 98.0, 176.0, 14.0, "tail_dark"),
        (9, 90.0, 130.0, 12.0, "tail"),
    ):
        step = 2 * reach / count
        edge = [out(-reach + step * i, length) for i in range(count + 1)]
        crests = [out(-reach + step * (i + 0.5), length * 1.26) for i in range(count)]
        rim = "".join(f"Q{a:.0f} {b:.0f} {p:.0f} {q:.0f}" for (a, b), (p, q) in zip(crests, edge[1:], strict=True))
        c.path(f"M{x} {y}L{edge[0][0]:.0f} {edge[0][1]:.0f}{rim}Z", role)
        with c.details():
            c.add(lines(*([out(-reach + step * i, length * 0.6), edge[i]] for i in range(1, count))), "tail_dark", width=2.5, opacity=0.6, outline=False)  # fmt: skip
        eyes = [out(-reach + step * (i + 0.5), length) for i in range(count)]
        for size, tone in (
            (1.0, "gold"),
            (0.7, "leaf"),
            (0.45, "main"),
        ):  # strokes with round ends are the shortest discs
            c.add(
                lines(*([(px, py), (px, py + 0.6)] for px, py in eyes)), tone, width=2 * r * size, outline=size == 1.0
            )
