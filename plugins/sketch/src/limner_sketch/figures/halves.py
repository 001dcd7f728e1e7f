"""Fruit and vegetables that are cut, with their inside: a lemon in two, half an apple, a peach with its stone, a peeled banana."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines

_FOOD = ("food", "fruit")


def _half(noun: str, *aliases: str, height: float, units: float, colours: dict[str, str], tags: tuple[str, ...] = _FOOD) -> Callable[[Callable[[Canvas], None]], Callable[[Canvas], None]]:  # fmt: skip
    """Register what draws something cut."""

    def register(draw: Callable[[Canvas], None]) -> Callable[[Canvas], None]:
        def artist(pose: Pose, rng: Random) -> Canvas:
            c = Canvas()
            draw(c)
            c.settle()
            return c

        figure(noun, aliases=aliases, height=height, units=units, colours=colours, tags=tags, facing="front")(artist)
        return draw

    return register


def _disc(c: Canvas, x: float, y: float, r: float) -> None:
    """The cut of a citrus fruit: rind, pith, and the segments."""
    c.circle(x, y, r, "main", shade=6)
    c.circle(x, y, 0.87 * r, "pith", outline=False)
    for i in range(9):
        a, b = math.radians(40 * i + 4), math.radians(40 * i + 36)
        tip = math.radians(40 * i + 20)
        far, near = 0.77 * r, 0.1 * r
        c.path(
            f"M{x + near * math.cos(tip)} {y + near * math.sin(tip)}L{x + far * math.cos(a)} {y + far * math.sin(a)}"
            f"Q{x + 1.1 * far * math.cos(tip)} {y + 1.1 * far * math.sin(tip)} {x + far * math.cos(b)} {y + far * math.sin(b)}Z",
            "flesh",
            outline=False,
        )
    with c.details():
        c.add(dots([(x + 0.36 * r * math.cos(t), y + 0.36 * r * math.sin(t)) for t in (0.35, 2.45, 4.5)], 0.05 * r), "pith", outline=False)  # fmt: skip


def _citrus(long: float) -> Callable[[Canvas], None]:
    """Return what draws one half that lies on its cut, and one that shows it."""

    def draw(c: Canvas) -> None:
        c.path(f"M{-150 * long} 0C{-152 * long}-104 {-20 * long}-132 {24 * long}-104L24 0Z", "main", shade=14)
        with c.details():
            c.ellipse(-96 * long, -66, 22, 9, "shine", turn=-40, opacity=0.55, outline=False)
        _disc(c, 62, -92, 92)

    return draw


_half("halved lemon", "sliced lemon", "cut lemon", height=0.09, units=184, colours={"main": "#f6c92e", "pith": "#fff8dc", "flesh": "#fbe268"})(_citrus(1.12))  # fmt: skip
_half("halved lime", "sliced lime", "cut lime", height=0.08, units=184, colours={"main": "#6fae3a", "pith": "#f3fbdc", "flesh": "#b5dc6a"})(_citrus(1.05))  # fmt: skip
_half("halved orange", "sliced orange", "cut orange", height=0.1, units=184, colours={"main": "#f28a24", "pith": "#fff1d8", "flesh": "#f9ac4a"})(_citrus(1.0))  # fmt: skip


@_half("halved apple", "sliced apple", "cut apple", height=0.1, units=190, colours={"main": "#d8383c", "flesh": "#fdf3d2", "core": "#e8d59a", "seed": "#5a3a22"})  # fmt: skip
def halved_apple(c: Canvas) -> None:
    """Half an apple with its core and two seeds."""
    c.path("M2-166C6-184 12-194 22-202", "wood", width=9)
    c.path("M22-184C40-208 66-206 78-196C66-178 42-172 22-184Z", "leaf", shade=3)
    c.path("M0-164C34-186 98-170 98-96C98-40 62 0 26 0C14 0 8-6 0-6C-8-6-14 0-26 0C-62 0-98-40-98-96C-98-170-34-186 0-164Z", "main", shade=10)  # fmt: skip
    c.path("M0-146C30-166 82-152 82-94C82-48 52-14 24-14C14-14 8-20 0-20C-8-20-14-14-24-14C-52-14-82-48-82-94C-82-152-30-166 0-146Z", "flesh", outline=False)  # fmt: skip
    c.path("M0-126C30-118 34-64 0-44C-34-64-30-118 0-126Z", "core", outline=False)
    for side in (-1, 1):
        c.path(f"M{side * 9}-98C{side * 22}-90 {side * 20}-68 {side * 10}-64C{side * 4}-76 {side * 4}-88 {side * 9}-98Z", "seed", outline=False)  # fmt: skip


@_half("halved pear", "sliced pear", "cut pear", height=0.12, units=220, colours={"main": "#a8bc3e", "flesh": "#fcf5d6", "core": "#e6d79c", "seed": "#5a3a22"})  # fmt: skip
def halved_pear(c: Canvas) -> None:
    """Half a pear with its core and two seeds."""
    c.path("M0-208C2-222 8-230 16-236", "wood", width=9)
    c.path("M0-212C34-212 38-176 44-148C50-124 88-108 88-62C88-20 50 0 0 0C-50 0-88-20-88-62C-88-108-50-124-44-148C-38-176-34-212 0-212Z", "main", shade=10)  # fmt: skip
    c.path("M0-198C24-198 26-170 32-144C40-116 74-100 74-62C74-28 42-13 0-13C-42-13-74-28-74-62C-74-100-40-116-32-144C-26-170-24-198 0-198Z", "flesh", outline=False)  # fmt: skip
    c.path("M0-112C26-104 30-56 0-38C-30-56-26-104 0-112Z", "core", outline=False)
    for side in (-1, 1):
        c.path(f"M{side * 8}-86C{side * 20}-80 {side * 18}-58 {side * 9}-55C{side * 3}-66 {side * 3}-78 {side * 8}-86Z", "seed", outline=False)  # fmt: skip


def _stone(c: Canvas) -> None:
    """A half with its stone before the whole fruit."""
    c.circle(-58, -86, 78, "main", shade=12)
    with c.details():
        c.ellipse(-92, -118, 10, 20, "shine", turn=35, opacity=0.45, outline=False)
    c.circle(62, -84, 84, "main", shade=6)
    c.circle(62, -84, 74, "flesh", outline=False)
    c.circle(62, -84, 38, "rim", outline=False)
    c.path("M62-114C86-104 86-64 62-54C38-64 38-104 62-114Z", "seed", shade=4, outline=False)
    with c.details():
        c.add(lines([(58, -98), (54, -84), (58, -70)], [(70, -96), (72, -82), (68, -70)]), "seed_dark", width=3, outline=False)  # fmt: skip


_half("halved peach", "sliced peach", "cut peach", height=0.09, units=168, colours={"main": "#f28a5e", "flesh": "#fbc46a", "rim": "#e2584a", "seed": "#8a4a2e"})(_stone)  # fmt: skip
_half("halved plum", "sliced plum", "cut plum", height=0.07, units=168, colours={"main": "#6b3a78", "flesh": "#f0b45a", "rim": "#d9803a", "seed": "#7a4a2e"})(_stone)  # fmt: skip
_half("halved apricot", "sliced apricot", "cut apricot", height=0.06, units=168, colours={"main": "#f0a03a", "flesh": "#fbc866", "rim": "#e8963a", "seed": "#7a4a2e"})(_stone)  # fmt: skip
_half("halved nectarine", "sliced nectarine", height=0.08, units=168, colours={"main": "#d8483c", "flesh": "#fbc86a", "rim": "#e2584a", "seed": "#8a4a2e"})(_stone)  # fmt: skip
_half("halved cherry", "sliced cherry", "pitted cherry", height=0.03, units=168, colours={"main": "#b3203c", "flesh": "#e2546a", "rim": "#c9304a", "seed": "#c99a6a"})(_stone)  # fmt: skip


@_half("halved mango", "sliced mango", "cut mango", height=0.13, units=180, colours={"main": "#f2a03a", "flesh": "#fbc63e", "flesh_dark": "#e89a24"})  # fmt: skip
def halved_mango(c: Canvas) -> None:
    """Half a mango, scored into cubes."""
    c.path("M-124-70C-120-160 60-196 118-112C146-66 118-4 40 0C-50 4-126-10-124-70Z", "main", shade=8)
    body = c.path("M-106-72C-100-146 56-178 104-106C126-64 102-20 36-15C-44-11-108-20-106-72Z", "flesh", outline=False)
    with c.inside(body):
        c.add(lines(*[[(x, -190), (x + 46, 10)] for x in range(-140, 130, 42)], *[[(-140, y), (150, y - 36)] for y in range(-150, 30, 38)]), "flesh_dark", width=6, outline=False)  # fmt: skip


@_half("halved tomato", "sliced tomato", "cut tomato", height=0.08, units=180, colours={"main": "#df3f33", "flesh": "#f28068", "pulp": "#c9302c", "seed": "#fbe0a0"}, tags=("food", "vegetable"))  # fmt: skip
def halved_tomato(c: Canvas) -> None:
    """A tomato and its half, with chambers full of seeds."""
    c.path("M-152-78C-152-146-96-160-58-154C-16-160 26-140 26-78C26-24-16 0-62 0C-110 0-152-24-152-78Z", "main", shade=13)  # fmt: skip
    c.path("M-62-150L-92-160L-74-142L-96-128L-64-138L-44-122L-46-142L-24-156L-52-152L-60-172Z", "leaf", shade=2)
    c.circle(62, -80, 80, "main", shade=5)
    c.circle(62, -80, 68, "flesh", outline=False)
    for x, y, turn in around(62, -80, 38, 4, turn=45):
        c.ellipse(x, y, 19, 25, "pulp", turn=turn, outline=False)
        c.add(dots([(x - 6, y - 4), (x + 6, y + 3), (x, y + 12), (x + 2, y - 13)], 4), "seed", outline=False)


@_half("halved onion", "sliced onion", "cut onion", height=0.09, units=180, colours={"main": "#c98a4a", "flesh": "#f7efe2", "ring": "#d9c3dc"}, tags=("food", "vegetable"))  # fmt: skip
def halved_onion(c: Canvas) -> None:
    """A half with its rings, before the whole onion."""
    c.path("M-60-176C-54-158-48-150-36-144C14-130 26-94 26-66C26-22-16 0-62 0C-110 0-150-22-150-66C-150-104-108-130-80-146C-68-152-64-162-60-176Z", "main", shade=11)  # fmt: skip
    c.add(lines([(-62, -142), (-84, -70), (-62, -6)], [(-62, -142), (-34, -70), (-56, -6)]), "main_dark", width=4)
    c.circle(62, -76, 76, "main", shade=4)
    for r, role in ((68, "flesh"), (58, "ring"), (50, "flesh"), (40, "ring"), (32, "flesh"), (22, "ring"), (14, "flesh")):  # fmt: skip
        c.circle(62, -76, r, role, outline=False)


@_half("halved strawberry", "sliced strawberry", "cut strawberry", height=0.05, units=180, colours={"main": "#dc2f45", "flesh": "#f58a8e", "heart": "#fff0ec"})  # fmt: skip
def halved_strawberry(c: Canvas) -> None:
    """Half a strawberry with its white heart."""
    c.path("M0-146C52-166 100-138 92-88C84-46 34 0 0 0C-34 0-84-46-92-88C-100-138-52-166 0-146Z", "main", shade=7)
    c.path("M0-130C42-146 78-124 72-86C66-54 28-18 0-18C-28-18-66-54-72-86C-78-124-42-146 0-130Z", "flesh", outline=False)  # fmt: skip
    c.path("M0-116C22-120 36-102 30-82C24-58 10-40 0-40C-10-40-24-58-30-82C-36-102-22-120 0-116Z", "heart", outline=False)  # fmt: skip
    c.path("M0-146L-52-176L-28-150L-76-148L-30-132L0-144L30-132L76-148L28-150L52-176Z", "leaf", shade=2)


@_half("halved potato", "sliced potato", "cut potato", height=0.08, units=180, colours={"main": "#b98a55", "flesh": "#f7e3a8"}, tags=("food", "vegetable"))  # fmt: skip
def halved_potato(c: Canvas) -> None:
    """A potato and the cut of another."""
    c.path("M-168-60C-166-122-98-140-50-130C0-122 30-84 22-44C14-4-40 4-86 0C-134-2-168-18-168-60Z", "main", shade=11)
    c.ellipse(66, -72, 92, 72, "main", shade=4)
    c.ellipse(66, -73, 82, 62, "flesh", outline=False)
    with c.details():
        c.add(dots([(-120, -80), (-76, -104), (-60, -38)], 6), "main_dark", outline=False)


@_half("halved egg", "cut egg", "sliced egg", "half a boiled egg", "halved boiled egg", height=0.06, units=180, colours={"main": "#fffaf0", "yolk": "#f7b52f"}, tags=("food",))  # fmt: skip
def halved_egg(c: Canvas) -> None:
    """Two halves of a boiled egg."""
    for x in (-70, 62):
        c.path(f"M{x} -176C{x + 46}-176 {x + 66}-106 {x + 66}-68C{x + 66}-24 {x + 36} 0 {x} 0C{x - 36} 0 {x - 66}-24 {x - 66}-68C{x - 66}-106 {x - 46}-176 {x}-176Z", "main", shade=6)  # fmt: skip
        c.circle(x, -66, 36, "yolk", shade=4)


@_half("peeled banana", height=0.2, units=230, colours={"main": "#f7cf46", "flesh": "#fff3cf"})
def peeled_banana(c: Canvas) -> None:
    """A banana whose peel hangs down in three strips."""
    c.path("M-40-70C-52-150-34-232 0-234C34-232 52-150 40-70Z", "flesh", shade=9)
    with c.details():
        c.add(lines([(-12, -210), (-16, -120)], [(14, -206), (16, -130)]), "main_light", width=4, outline=False)
    c.path("M-40-84C-34-30-26 0-12 0L14 0C28 0 36-30 40-84C16-100-16-100-40-84Z", "main", shade=8)
    for side in (-1, 1):
        c.path(f"M{side * 12}-92C{side * 52}-118 {side * 104}-92 {side * 110}-26C{side * 88}-42 {side * 60}-44 {side * 34}-24C{side * 40}-54 {side * 30}-70 {side * 12}-92Z", "main_light" if side < 0 else "main", shade=6)  # fmt: skip
    c.path("M-22-94C-8-104 8-104 22-94C26-66 16-36 4-18C-14-34-26-62-22-94Z", "main", shade=5)


@_half("peeled orange", "peeled mandarin", "peeled tangerine", height=0.09, units=180, colours={"main": "#f2922e", "flesh": "#f9b45a", "pith": "#fff1d8"})  # fmt: skip
def peeled_orange(c: Canvas) -> None:
    """A peeled orange in the spread petals of its peel."""
    for side in (-1, 1):
        c.path(f"M{side * 10}-10C{side * 60}-2 {side * 126}-16 {side * 146}-78C{side * 108}-74 {side * 80}-56 {side * 62}-30Z", "main", shade=5)  # fmt: skip
        c.path(f"M{side * 30}-18C{side * 66}-16 {side * 110}-30 {side * 130}-66C{side * 104}-60 {side * 78}-46 {side * 62}-30Z", "pith", outline=False)  # fmt: skip
    c.circle(0, -88, 78, "flesh", shade=11)
    c.add(lines([(0, -164), (-46, -88), (-6, -12)], [(0, -164), (46, -88), (6, -12)], [(0, -164), (0, -12)]), "pith", width=5)  # fmt: skip
    c.path("M-62-42C-30-8 30-8 62-42C50-6 24 4 0 4C-24 4-50-6-62-42Z", "main", shade=4)
