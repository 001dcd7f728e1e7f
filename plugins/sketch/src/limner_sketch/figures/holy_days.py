"""What belongs to feasts of many peoples: lamps and candlesticks, a spinning top, cakes, a red envelope."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, soft, star

_feast = partial(figure, tags=("object",), facing="front", home="table")


def _flame(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a flame whose foot is at (x, y)."""
    for k, role in ((1.0, "fire"), (0.58, "light")):
        r, tall = 0.4 * size * k, size * k
        c.path(f"M{x} {y - tall}C{x + r * 1.5} {y - tall * 0.45} {x + r} {y} {x} {y}C{x - r} {y} {x - r * 1.5} {y - tall * 0.45} {x} {y - tall}Z", role)  # fmt: skip


@_feast("kinara", aliases=("kwanzaa candles", "kwanzaa kinara"), height=0.35, colours={"main": "#8a5a38", "r": "#cf3f3a", "g": "#3f8f52", "b": "#33303c"})  # fmt: skip
def kinara(pose: Pose, rng: Random) -> Canvas:
    """Seven candles of three colours."""
    c = Canvas()
    c.path("M-120 0L120 0L104-46L-104-46Z", "main", shade=8)
    for i, x in enumerate((-90, -60, -30, 0, 30, 60, 90)):
        role = "b" if x == 0 else "r" if x < 0 else "g"
        tall = 84 + (12 if i == 3 else 0)
        c.rect(x - 10, -46 - tall, 20, tall, role, radius=3, shade=3)
        _flame(c, x, -48 - tall, 28)
    return c


@_feast("dreidel", aliases=("draydel", "hanukkah dreidel"), height=0.06, colours={"main": "#4f86d6", "sign": "#f6d56a"})  # fmt: skip
def dreidel(pose: Pose, rng: Random) -> Canvas:
    """A top with four sides and a letter on each."""
    c = Canvas()
    with c.at(0, 0, turn=10):
        c.rect(-9, -206, 18, 60, "main_dark", radius=6)
        c.path("M-56-150L10-150L10-60L-14 0L-56-60Z", "main")
        c.path("M10-150L60-160L60-68L-14 0L10-60Z", "main_dark")
        c.path("M-56-150L-4-160L60-160L10-150Z", "main_light")
        c.line([(-40, -126), (-40, -84), (-8, -84)], "sign", 9, smooth=False)
        c.line([(-26, -126), (-8, -126), (-8, -106)], "sign", 9, smooth=False)
        c.line([(26, -128), (44, -132), (44, -92)], "sign", 8, smooth=False)
    return c


@_feast("diya", aliases=("diwali lamp", "clay lamp", "diya lamp", "deepam", "diwali diya"), height=0.1, units=150, colours={"main": "#c8643a", "trim": "#f2c14a", "oil": "#f7e0a0"})  # fmt: skip
def diya(pose: Pose, rng: Random) -> Canvas:
    """A small clay lamp with a flame."""
    c = Canvas()
    c.circle(0, -118, 62, "light", opacity=0.3, outline=False)
    c.path("M-104-72C-88-20-44 0 0 0C44 0 88-20 104-72C70-58-70-58-104-72Z", "main", shade=9)
    c.ellipse(0, -72, 104, 20, "main_dark")
    c.ellipse(0, -70, 84, 13, "oil")
    c.add(dots([(-62, -38), (-32, -24), (0, -19), (32, -24), (62, -38)], 8), "trim")
    _flame(c, 0, -72, 84)
    return c


@_feast("red envelope", aliases=("lucky money envelope", "hongbao", "red packet"), height=0.17, colours={"main": "#d63a34", "seal": "#f4c64e"})  # fmt: skip
def red_envelope(pose: Pose, rng: Random) -> Canvas:
    """An envelope with money for luck."""
    c = Canvas()
    c.rect(-66, -200, 132, 200, "main", radius=10, shade=8)
    c.path(
        "M-66-196C-66-200-60-200-56-200L56-200C60-200 66-200 66-196C66-160 34-136 0-136C-34-136-66-160-66-196Z",
        "main_dark",
    )
    c.circle(0, -134, 24, "seal", shade=3)
    c.rect(-8, -142, 16, 16, "main")
    c.add(dots([(x, y) for x, y, _ in around(0, -56, 30, 8)], 9), "seal")
    c.circle(0, -56, 14, "seal")
    return c


@_feast("mooncake", aliases=("moon cake",), height=0.05, units=120, colours={"main": "#d39a4c", "yolk": "#f5a93a", "paste": "#7d4a2c"})  # fmt: skip
def mooncake(pose: Pose, rng: Random) -> Canvas:
    """A round cake with a pattern, and a slice of it that shows the yolk."""
    c = Canvas()
    c.path("M-116-60C-116-10-116 0-92 0L44 0C68 0 68-10 68-60Z", "main_dark")
    c.ellipse(-24, -62, 92, 30, "main", shade=4)
    c.add(star(-24, -62, 30, points=8, waist=0.6), "main_dark", outline=False)
    c.ellipse(-24, -62, 9, 4, "main", outline=False)
    c.path("M62 0L128 0C136 0 138-8 134-16L112-66C108-74 98-74 94-66L56-14C52-6 54 0 62 0Z", "main_dark")
    c.path("M70-8L122-8L104-52Z", "paste")
    c.circle(100, -24, 12, "yolk")
    return c


@_feast("sugar skull", aliases=("day of the dead skull", "calavera", "dia de los muertos skull"), height=0.2, colours={"main": "#fbf5ea", "petal": "#e8588a", "swirl": "#3f9fb8", "gold": "#f2b63c"})  # fmt: skip
def sugar_skull(pose: Pose, rng: Random) -> Canvas:
    """A painted skull with flowers for eyes."""
    c = Canvas()
    c.path(
        "M0-206C70-206 100-160 100-112C100-76 82-62 66-52L60-8C58 0 50 0 44 0L-44 0C-50 0-58 0-60-8L-66-52C-82-62-100-76-100-112C-100-160-70-206 0-206Z",
        "main",
        shade=10,
    )
    for x in (-42, 42):
        c.add(dots([(px, py) for px, py, _ in around(x, -104, 24, 8)], 11), "petal")
        c.circle(x, -104, 21, "dark")
        c.circle(x, -104, 8, "gold", outline=False)
    c.path("M0-82L14-56L0-62L-14-56Z", "dark")
    c.line([(-38, -32), (0, -26), (38, -32)], "dark", 5)
    for x in (-26, -9, 9, 26):
        c.line([(x, -40), (x, -18)], "dark", 4)
    c.add(dots([(px, py) for px, py, _ in around(0, -168, 15, 6)], 8), "swirl")
    c.circle(0, -168, 8, "gold", outline=False)
    for x in (-1, 1):
        c.line([(x * 30, -180), (x * 52, -174), (x * 62, -156)], "swirl", 6)
        c.add(dots([(x * 78, -84), (x * 70, -66)], 5), "petal", outline=False)
    return c


@_feast("nutcracker", aliases=("nutcracker soldier", "christmas nutcracker"), height=0.4, tags=("object", "toy"), colours={"main": "#cf3f3f", "hat": "#33354a", "trim": "#f2c14a", "trousers": "#f4efe2", "face": "#f3c9a6"})  # fmt: skip
def nutcracker(pose: Pose, rng: Random) -> Canvas:
    """A wooden soldier that cracks nuts."""
    c = Canvas()
    c.rect(-46, -14, 92, 14, "wood", radius=3)
    for x in (-22, 4):
        c.rect(x, -70, 18, 40, "trousers", shade=3)
        c.rect(x - 3, -36, 24, 24, "hat", radius=4)
    c.rect(-34, -134, 68, 68, "main", radius=8, shade=6)
    for x in (-50, 34):
        c.rect(x, -132, 16, 52, "main_dark", radius=7)
        c.circle(x + 8, -78, 9, "face")
        c.rect(x - 4, -136, 24, 10, "trim", radius=5)
    c.rect(-34, -92, 68, 9, "trim")
    c.add(dots([(0, -122), (0, -108)], 5), "trim")
    c.rect(-26, -184, 52, 52, "face", radius=10)
    c.path("M-28-182L-18-182L-18-146C-18-138-28-138-28-146Z", "white")
    c.path("M28-182L18-182L18-146C18-138 28-138 28-146Z", "white")
    for x in (-10, 10):
        c.eye(x, -168, 4.6, "happy")
    c.path("M-16-156C-8-162 8-162 16-156L10-150L-10-150Z", "dark")
    c.rect(-10, -148, 20, 12, "white", radius=2)
    c.path("M-14-134L14-134L0-112Z", "white")
    c.rect(-30, -232, 60, 50, "hat", radius=8, shade=5)
    c.rect(-34, -188, 68, 10, "trim", radius=4)
    c.circle(0, -208, 8, "trim")
    return c


@_feast("rangoli", aliases=("kolam", "mandala"), height=0.6, home="studio", tags=("object", "symbol"), place="air", colours={"main": "#e2547f", "b": "#f2a93a", "c": "#3f9fb0", "d": "#7a5fc0"})  # fmt: skip
def rangoli(pose: Pose, rng: Random) -> Canvas:
    """A round pattern of coloured powder."""
    c = Canvas()
    for count, reach, size, role in ((12, 84, 20, "main"), (8, 56, 22, "b"), (8, 34, 15, "c")):
        for x, y, angle in around(0, -100, reach, count):
            c.ellipse(x, y, size, size * 0.62, role, turn=angle)
    c.circle(0, -100, 22, "d")
    c.add(star(0, -100, 18, points=8, waist=0.5), "light")
    return c


@_feast("advent wreath", aliases=("advent candles",), height=0.3, units=150, colours={"main": "#3f8a55", "wax": "#c93f4a", "berry": "#e2493f"})  # fmt: skip
def advent_wreath(pose: Pose, rng: Random) -> Canvas:
    """A wreath with four candles."""
    c = Canvas()
    for x in (-66, -24, 24, 66):
        c.rect(x - 13, -112, 26, 84, "wax", radius=4, shade=4)
        _flame(c, x, -114, 30)
    c.add(soft([(-116, -20), (-100, -46), (100, -46), (116, -20), (100, 0), (-100, 0)], 22), "main", shade=8)
    for x in range(-96, 100, 24):
        c.ellipse(x, -34, 20, 8, "main_light", turn=-30, outline=False)
        c.ellipse(x + 8, -16, 20, 8, "main_dark", turn=28, outline=False)
    c.add(dots([(-84, -26), (-44, -20), (0, -30), (44, -20), (84, -26)], 7), "berry")
    return c
