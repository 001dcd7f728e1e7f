"""Leaf and root vegetables, pods and beans."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._breed import fringe
from limner_sketch.figures._parts import dots, lines

_VEG = ("food", "vegetable")


@figure(
    "celery",
    height=0.35,
    colours={"main": "#a9cf6a"},
    tags=_VEG,
    facing="front",
    aliases=("celery stick", "fennel", "chard", "rhubarb leaf"),
)
def celery(pose: Pose, rng: Random) -> Canvas:
    """A bunch of celery."""
    c = Canvas()
    for x, top, role in (
        (-30, -150, "main_dark"),
        (32, -148, "main_dark"),
        (0, -160, "main"),
        (-16, -146, "main"),
        (18, -144, "main_light"),
    ):
        c.path(
            f"M{x * 0.5 - 14} 0C{x * 0.7 - 14}-40 {x * 1.3 - 12} {top * 0.6} {x * 1.5 - 9} {top}L{x * 1.5 + 9} {top}C{x * 1.3 + 12} {top * 0.6} {x * 0.7 + 14}-40 {x * 0.5 + 14} 0Z",
            role,
            shade=3,
        )
        for dx, dy in ((-14, -6), (14, -6), (0, -20)):
            fringe(c, x * 1.5 + dx, top + dy, 17, "leaf" if role != "main_dark" else "leaf_dark", 8, 0.3)
    return c


@figure(
    "leek",
    height=0.4,
    colours={"main": "#eaf1d8", "leaf": "#5f9a58"},
    tags=_VEG,
    facing="front",
    aliases=("scallion", "spring onion", "green onion", "chives", "scallions", "spring onions", "leeks"),
)
def leek(pose: Pose, rng: Random) -> Canvas:
    """A leek: white below, green above."""
    c = Canvas()
    for x, tip, role in ((-20, (-66, -184), "leaf_dark"), (20, (64, -180), "leaf_dark"), (0, (6, -204), "leaf")):
        c.path(
            f"M{x - 16}-96C{x - 16}-130 {tip[0] - 14} {tip[1] + 30} {tip[0]} {tip[1]}C{tip[0] + 14} {tip[1] + 34} {x + 18}-130 {x + 16}-96Z",
            role,
            shade=3,
        )
    shaft = c.path("M-26-110L26-110L21-16C18-6-18-6-21-16Z", "main", shade=7)
    with c.inside(shaft):
        c.path("M-40-120L40-120L40-84C14-66-14-66-40-84Z", "leaf_light", outline=False)
    for x in (-14, -6, 2, 10):
        c.line([(x, -10), (x * 1.5, 0)], "main_dark", 3, smooth=False)
    return c


def _rooted(c: Canvas, shape: str, bands: bool) -> None:
    for turn, role in ((-26, "leaf_dark"), (26, "leaf_dark"), (0, "leaf")):
        with c.at(0, -132, turn=turn):
            c.line([(0, 4), (0, -26)], "stalk", 7, smooth=False)
            c.path("M0-14C-20-26-18-54 0-66C18-54 20-26 0-14Z", role, shade=3)
    body = c.path(shape, "main", shade=11)
    if bands:
        with c.inside(body):
            c.path("M-100-160L100-160L100-96C40-76-40-76-100-96Z", "accent", outline=True)


@figure(
    "turnip",
    height=0.12,
    colours={"main": "#fbf4ee", "accent": "#b565a8", "stalk": "#7fb85a"},
    tags=_VEG,
    facing="front",
    aliases=("rutabaga", "swede", "kohlrabi"),
)
def turnip(pose: Pose, rng: Random) -> Canvas:
    """A turnip: white below, purple above."""
    c = Canvas()
    _rooted(
        c, "M0-140C60-146 84-108 80-74C74-40 30-30 8-8L0 0L-8-8C-30-30-74-40-80-74C-84-108-60-146 0-140Z", bands=True
    )
    return c


@figure(
    "beet",
    height=0.12,
    colours={"main": "#8f2a52", "stalk": "#c8456f"},
    tags=_VEG,
    facing="front",
    aliases=("beetroot", "beets", "red beet"),
)
def beet(pose: Pose, rng: Random) -> Canvas:
    """A beetroot with red stalks."""
    c = Canvas()
    _rooted(
        c, "M0-140C56-146 78-108 74-78C68-42 28-34 8-10L2 4L-4-10C-28-34-68-42-74-78C-78-108-56-146 0-140Z", bands=False
    )
    with c.details():
        c.ellipse(-36, -104, 10, 16, "shine", turn=24, opacity=0.4, outline=False)
        c.add(lines([(-24, -46), (24, -46)], [(-38, -62), (38, -62)]), "main_dark", width=3.4)
    return c


@figure(
    "parsnip",
    height=0.25,
    colours={"main": "#f0dfb4", "stalk": "#8fbf6a"},
    tags=_VEG,
    facing="front",
    aliases=("daikon", "white carrot", "horseradish"),
)
def parsnip(pose: Pose, rng: Random) -> Canvas:
    """A pale, pointed parsnip."""
    c = Canvas()
    _rooted(c, "M0-136C30-138 46-122 44-100C40-54 18-18 2 8C-18-18-40-54-44-100C-46-122-30-138 0-136Z", bands=False)
    with c.details():
        c.add(lines([(-38, -96), (-14, -92)], [(40, -78), (16, -74)], [(-26, -56), (-8, -53)]), "main_dark", width=4)
    return c


@figure(
    "sweet potato",
    height=0.12,
    units=110,
    colours={"main": "#c9683f", "flesh": "#f6a04a"},
    tags=_VEG,
    facing="front",
    aliases=("yam", "sweet potatoes", "cassava"),
)
def sweet_potato(pose: Pose, rng: Random) -> Canvas:
    """A sweet potato, cut open."""
    c = Canvas()
    c.path("M-132-30C-110-80-50-104 10-96C70-92 116-70 130-40C112-8 60 2 0 0C-60 0-112-2-132-30Z", "main", shade=11)
    c.ellipse(92, -50, 32, 42, "main_dark", turn=14)
    c.ellipse(94, -50, 27, 37, "flesh", turn=14)
    with c.details():
        c.add(
            lines([(-90, -56), (-70, -60)], [(-40, -30), (-20, -32)], [(-20, -76), (2, -78)], [(30, -40), (46, -44)]),
            "main_dark",
            width=4,
        )
    return c


@figure(
    "zucchini",
    height=0.2,
    units=110,
    colours={"main": "#3f7f45", "flesh": "#eef3cf"},
    tags=_VEG,
    aliases=("courgette", "courgettes"),
)
def zucchini(pose: Pose, rng: Random) -> Canvas:
    """A courgette with slices."""
    c = Canvas()
    with c.at(-10, -56, turn=-14):
        body = c.path(
            "M-116-16C-110-34-60-36 0-34C60-36 112-32 118 4C114 36 60 36 0 32C-60 34-110 22-116-16Z", "main", shade=8
        )
        with c.inside(body):
            for y in (-20, -4, 12):
                c.line([(-120, y), (0, y + 2), (120, y + 3)], "main_light", 4, outline=False)
        c.path("M-112-18L-138-24L-142-6L-114 4Z", "leaf_light", shade=2)
    for x, y in ((66, -26), (106, -22)):
        c.circle(x, y, 25, "main")
        c.circle(x, y, 20, "flesh", shade=3)
        c.add(dots([(x - 7, y - 4), (x + 6, y - 5), (x, y + 7)], 2.6), "main_light")
    return c


@figure(
    "kale",
    height=0.35,
    colours={"main": "#4a8a4f"},
    tags=_VEG,
    facing="front",
    aliases=("collard greens", "swiss chard"),
)
def kale(pose: Pose, rng: Random) -> Canvas:
    """Curly leaves of kale."""
    c = Canvas()
    for turn, k, role in ((-34, 0.85, "main_dark"), (34, 0.85, "main_dark"), (0, 1.0, "main")):
        with c.at(0, -10, turn=turn, scale=k):
            for side in (-1, 1):
                for i in range(7):
                    fringe(c, side * (30 - abs(i - 2) * 5), -50 - i * 20, 19, role, 8, 0.3)
            c.path("M-22-40C-34-90-26-160 0-188C26-160 34-90 22-40Z", role)
            c.line([(0, 4), (0, -176)], "main_light", 9)
            c.add(
                lines([(0, -70), (-28, -94)], [(0, -70), (28, -94)], [(0, -110), (-24, -132)], [(0, -110), (24, -132)]),
                "main_light",
                width=4,
            )
    return c


@figure(
    "spinach",
    height=0.25,
    colours={"main": "#4f9a4a"},
    tags=_VEG,
    facing="front",
    aliases=(
        "spinach leaf",
        "arugula",
        "rocket leaf",
        "basil",
        "mint",
        "parsley",
        "cilantro",
        "coriander",
        "sage",
        "basil leaf",
        "mint leaf",
        "oregano",
    ),
)
def spinach(pose: Pose, rng: Random) -> Canvas:
    """A bunch of smooth leaves."""
    c = Canvas()
    for turn, k, role in (
        (-48, 0.8, "main_dark"),
        (48, 0.8, "main_dark"),
        (-20, 0.95, "main"),
        (24, 0.92, "main_dark"),
        (2, 1.02, "main_light"),
    ):
        with c.at(0, -14, turn=turn, scale=k):
            c.line([(0, 14), (0, -70)], "leaf_light", 7, smooth=False)
            c.path(
                "M0-56C-34-60-52-90-46-126C-38-158-18-176 0-188C18-176 38-158 46-126C52-90 34-60 0-56Z", role, shade=5
            )
            c.line([(0, -60), (0, -164)], "leaf_light", 4, smooth=False)
            with c.details():
                c.add(
                    lines(
                        [(0, -84), (-26, -108)],
                        [(0, -84), (26, -108)],
                        [(0, -118), (-20, -138)],
                        [(0, -118), (20, -138)],
                    ),
                    "leaf_light",
                    width=3,
                )
    return c


@figure(
    "bok choy",
    height=0.25,
    colours={"main": "#f3f6e6", "leaf": "#5aa050"},
    tags=_VEG,
    facing="front",
    aliases=("pak choi", "chinese cabbage", "napa cabbage"),
)
def bok_choy(pose: Pose, rng: Random) -> Canvas:
    """A head of pak choi."""
    c = Canvas()
    for x, turn, role in ((-24, -28, "leaf_dark"), (24, 28, "leaf_dark"), (-8, -10, "leaf"), (10, 12, "leaf_light")):
        with c.at(x * 0.4, -20, turn=turn):
            c.path("M0-70C-40-80-50-130-26-160C-10-182 14-182 28-158C50-128 40-80 0-70Z", role, shade=4)
            c.path("M-24 16C-28-40-8-80 0-130C8-80 28-40 24 16Z", "main", shade=4)
    c.path("M-42-26C-30-60 30-60 42-26C36 0 18 4 0 4C-18 4-36 0-42-26Z", "main", shade=8)
    return c


@figure(
    "brussels sprout",
    height=0.05,
    units=130,
    colours={"main": "#8fbb4f"},
    tags=_VEG,
    facing="front",
    aliases=("brussels sprouts", "brussel sprout", "brussel sprouts"),
)
def sprouts(pose: Pose, rng: Random) -> Canvas:
    """Three Brussels sprouts."""
    c = Canvas()
    for x, y in ((-54, -44), (54, -44), (0, -86)):
        c.circle(x, y, 44, "main", shade=8)
        c.path(
            f"M{x - 42} {y + 8}C{x - 30} {y - 40} {x + 4} {y - 46} {x + 20} {y - 40}C{x - 4} {y - 20} {x - 14} {y + 12} {x - 6} {y + 43}C{x - 26} {y + 40} {x - 40} {y + 26} {x - 42} {y + 8}Z",
            "main_light",
        )
        c.line([(x - 10, y + 40), (x + 12, y), (x + 36, y - 16)], "main_dark", 4)
        c.rect(x - 9, y + 34, 18, 10, "main_light", radius=4)
    return c


@figure(
    "okra",
    height=0.1,
    units=130,
    colours={"main": "#6fae4f"},
    tags=_VEG,
    facing="front",
    aliases=("ladyfinger", "green bean", "green beans", "string bean", "string beans", "runner bean"),
)
def okra(pose: Pose, rng: Random) -> Canvas:
    """Slim green pods."""
    c = Canvas()
    for x, turn, role in ((-40, -62, "main_dark"), (0, -76, "main"), (30, -50, "main_light")):
        with c.at(x, -34 - (x + 40) * 0.4, turn=turn + 90):
            c.path("M-80-4C-50-24 30-22 92 6C30 24-50 22-80-4Z", role, shade=4)
            c.line([(-70, -2), (0, -4), (70, 4)], "main_dark" if role != "main_dark" else "main", 3)
            c.path("M-76-12L-96-8L-96 4L-76 4Z", "leaf", shade=2)
    return c


@figure(
    "beans",
    height=0.04,
    units=120,
    colours={"main": "#8f3a34", "second": "#e6cfa4", "third": "#4a3a34"},
    tags=_VEG,
    facing="front",
    aliases=(
        "bean",
        "kidney bean",
        "kidney beans",
        "black beans",
        "lentil",
        "lentils",
        "chickpea",
        "chickpeas",
        "pinto beans",
    ),
)
def beans(pose: Pose, rng: Random) -> Canvas:
    """Beans of three kinds."""
    c = Canvas()
    for x, y, turn, role in (
        (-64, -30, -14, "main"),
        (58, -30, 20, "second"),
        (0, -26, 6, "third"),
        (-30, -70, 24, "second"),
        (36, -72, -20, "main"),
        (2, -104, 12, "third"),
    ):
        with c.at(x, y, turn=turn):
            c.path("M-42 4C-44-24-22-32 0-24C22-32 44-24 42 4C38 28 16 28 0 14C-16 28-38 28-42 4Z", role, shade=5)
            c.ellipse(0, 6, 8, 4, "white", outline=False, opacity=0.8)
    return c
