"""More fruit, vegetables and nuts."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_food = partial(figure, tags=("food", "object"), facing="front", home="table")


@_food(
    "cucumber",
    aliases=("pickle", "gherkin"),
    height=0.08,
    units=100,
    colours={"main": "#4f9a4a", "flesh": "#d8efb8"},
)
def cucumber(pose: Pose, rng: Random) -> Canvas:
    """A cucumber with two slices."""
    c = Canvas()
    c.line([(-84, -34), (0, -44), (66, -60)], "main_dark", 58)
    c.line([(-86, -38), (-2, -48), (64, -64)], "main", 48, outline=False)
    with c.details():
        c.line([(-74, -46), (-4, -56), (54, -72)], "main_light", 6, outline=False)
    for x in (58, 96):
        c.ellipse(x, -30, 27, 30, "main_dark")
        c.ellipse(x, -30, 22, 25, "flesh", outline=False)
        c.add(dots([(x, -40), (x - 8, -26), (x + 8, -26)], 3), "main_light", outline=False)
    return c


@_food(
    "pea",
    aliases=("peas", "pea pod", "green pea"),
    height=0.05,
    units=90,
    colours={"main": "#6cb84a"},
)
def pea(pose: Pose, rng: Random) -> Canvas:
    """An open pod with peas."""
    c = Canvas()
    c.path("M-112-66C-70-8 70-8 112-66C70-32-70-32-112-66Z", "main_dark")
    for i, x in enumerate(range(-66, 67, 33)):
        c.circle(x, -48 + abs(i - 2) * -3, 19, "main_light", shade=5)
    c.path("M-112-66C-84 8 84 8 112-66C60-24-60-24-112-66Z", "main", shade=6)
    c.line([(112, -66), (124, -80)], "main_dark", 7)
    return c


@_food("garlic", aliases=("bulb of garlic",), height=0.06, units=150, colours={"main": "#f3ece2", "line": "#c7a9c4"})
def garlic(pose: Pose, rng: Random) -> Canvas:
    """A bulb of garlic."""
    c = Canvas()
    c.path(
        "M-8-170C-6-130-30-120-60-96C-100-64-80 0-30 0L30 0C80 0 100-64 60-96C30-120 6-130 10-170Z", "main", shade=12
    )
    with c.details():
        c.line([(0, -128), (-22, -70), (-18, -4)], "line", 4, outline=False)
        c.line([(2, -128), (26, -70), (22, -4)], "line", 4, outline=False)
    return c


@_food("peanut", aliases=("nut",), height=0.04, units=110, colours={"main": "#d8a560"})
def peanut(pose: Pose, rng: Random) -> Canvas:
    """A peanut in its shell."""
    c = Canvas()
    with c.at(0, -52, turn=-14):
        c.path(
            "M-96 0C-96-56-40-58-18-34C-6-22 8-22 22-34C48-58 98-48 98 4C98 54 46 58 22 36C8 24-8 24-20 36C-44 58-96 54-96 0Z",
            "main",
            shade=10,
        )
        with c.details():
            c.add(
                lines([(-70, -18), (-34, -8)], [(-72, 8), (-36, 14)], [(30, -12), (70, -18)], [(32, 12), (72, 8)]),
                "main_dark",
                width=4,
                outline=False,
            )
    return c


@_food("walnut", height=0.04, units=150, colours={"main": "#b98150"})
def walnut(pose: Pose, rng: Random) -> Canvas:
    """A walnut."""
    c = Canvas()
    c.ellipse(0, -70, 78, 70, "main", shade=12)
    c.line([(0, -138), (6, -70), (0, -2)], "main_dark", 7)
    with c.details():
        c.add(
            lines(
                [(-50, -104), (-30, -90), (-44, -70)],
                [(-54, -46), (-28, -40), (-30, -18)],
                [(40, -108), (28, -88), (48, -72)],
                [(52, -44), (30, -34), (36, -16)],
            ),
            "main_dark",
            width=4,
            outline=False,
        )
    return c


@_food("olive", height=0.03, units=130, colours={"main": "#8a9a3f", "pimento": "#d8483a"})
def olive(pose: Pose, rng: Random) -> Canvas:
    """Two olives and a leaf."""
    c = Canvas()
    c.path("M-10-96C20-150 80-140 104-120C70-90 26-84-10-96Z", "leaf", shade=4)
    for x in (-46, 44):
        c.ellipse(x, -52, 48, 52, "main", shade=9)
        c.circle(x + 10, -62, 13, "pimento")
        c.line([(x - 28, -68), (x - 18, -86)], "main_light", 6, outline=False)
    return c


@_food(
    "radish",
    height=0.06,
    colours={"main": "#d8385f", "tip": "#f6e6ea"},
)
def radish(pose: Pose, rng: Random) -> Canvas:
    """A radish with its leaves."""
    c = Canvas()
    for turn in (-26, 0, 26):
        with c.at(0, -104, turn=turn):
            c.path("M0 0C-34-40-20-96 0-100C20-96 34-40 0 0Z", "leaf", shade=4)
    c.path("M-58-74C-58-122 58-122 58-74C58-36 16-24 2 0C-14-24-58-36-58-74Z", "main", shade=9)
    c.path("M-24-32C-8-24 10-24 26-34C14-22 8-12 2 0C-6-12-14-22-24-32Z", "tip", outline=False)
    return c


@_food("plum", height=0.06, units=150, colours={"main": "#6f3f86"})
def plum(pose: Pose, rng: Random) -> Canvas:
    """A plum with a leaf."""
    c = Canvas()
    c.line([(2, -134), (10, -160)], "wood", 8)
    c.path("M10-148C30-176 66-170 78-156C60-138 32-134 10-148Z", "leaf")
    c.ellipse(0, -70, 76, 70, "main", shade=13)
    c.line([(4, -138), (16, -96), (8, -52)], "main_dark", 5)
    c.line([(-44, -84), (-34, -106)], "main_light", 9, outline=False)
    return c


@_food("raspberry", height=0.03, units=150, colours={"main": "#d8355f"})
def raspberry(pose: Pose, rng: Random) -> Canvas:
    """A raspberry."""
    c = Canvas()
    _drupelets(c)
    return c


@_food("blackberry", height=0.03, units=150, colours={"main": "#43305f"})
def blackberry(pose: Pose, rng: Random) -> Canvas:
    """A blackberry."""
    c = Canvas()
    _drupelets(c)
    return c


def _drupelets(c: Canvas) -> None:
    c.path("M-56-104C-60-40-24 0 0 0C24 0 60-40 56-104Z", "main_dark")
    for y, xs in ((-98, (-42, -14, 14, 42)), (-72, (-46, -16, 16, 46)), (-46, (-32, 0, 32)), (-22, (-16, 16))):
        for x in xs:
            c.circle(x, y, 17, "main", shade=4)
    for turn in (-60, -20, 20, 60):
        with c.at(0, -112, turn=turn):
            c.path("M-10 4C-12-18-4-32 0-36C4-32 12-18 10 4Z", "leaf")


@_food(
    "mango",
    near=("mangosteen",),
    height=0.1,
    units=140,
    colours={"main": "#f2a03a", "blush_side": "#e2603f"},
)
def mango(pose: Pose, rng: Random) -> Canvas:
    """A mango."""
    c = Canvas()
    skin = c.path("M-70-60C-76-124 0-150 50-124C104-96 84-12 20-2C-34 6-66-18-70-60Z", "main", shade=10)
    with c.inside(skin):
        c.ellipse(-56, -108, 66, 52, "blush_side", opacity=0.6, outline=False)
    c.line([(44, -126), (54, -146)], "wood", 8)
    c.path("M54-142C80-164 108-154 116-142C98-126 74-128 54-142Z", "leaf")
    return c


@_food("pomegranate", height=0.09, units=150, colours={"main": "#c8324a", "seed": "#f06a78"})
def pomegranate(pose: Pose, rng: Random) -> Canvas:
    """A pomegranate, cut open."""
    c = Canvas()
    c.path("M-22-142L-30-172L-10-158L0-176L12-158L32-172L24-142Z", "main_dark")
    c.circle(0, -72, 74, "main", shade=12)
    c.ellipse(14, -64, 48, 46, "paper")
    for x, y in ((-6, -88), (18, -92), (38, -78), (-16, -64), (8, -66), (32, -54), (-4, -42), (20, -36)):
        c.circle(x, y, 10.5, "seed")
    return c


@_food("cauliflower", height=0.18, units=150, colours={"main": "#f6efdc"})
def cauliflower(pose: Pose, rng: Random) -> Canvas:
    """A cauliflower in its leaves."""
    c = Canvas()
    for x, y, r in ((-48, -96, 32), (0, -116, 38), (48, -96, 32), (-22, -78, 30), (26, -78, 30)):
        c.circle(x, y, r, "main", shade=7)
    c.path(
        "M-90-110C-96-40-50 0 0 0C50 0 96-40 90-110C70-80 46-62 22-60C8-50-8-50-22-60C-46-62-70-80-90-110Z",
        "leaf",
        shade=9,
    )
    with c.details():
        c.add(
            lines([(-72, -74), (-20, -10)], [(72, -74), (20, -10)], [(0, -50), (0, -6)]),
            "leaf_light",
            width=5,
            outline=False,
        )
    return c


@_food("asparagus", height=0.2, colours={"main": "#79a94e", "band": "#c2473f"})
def asparagus(pose: Pose, rng: Random) -> Canvas:
    """A bunch of asparagus."""
    c = Canvas()
    for x in (-36, 36, -18, 18, 0):
        c.line([(x, -8), (x * 1.1, -160)], "main" if x in {0, 36, -36} else "main_light", 22, smooth=False)
        c.path(
            f"M{x * 1.1 - 14}-150C{x * 1.1 - 14}-180 {x * 1.1 - 6}-196 {x * 1.1}-202C{x * 1.1 + 6}-196 {x * 1.1 + 14}-180 {x * 1.1 + 14}-150Z",
            "main_dark",
        )
    c.rect(-52, -84, 104, 24, "band", radius=8, shade=4)
    return c
