"""More to eat: from the breakfast table and the pantry."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, plate, soft

_food = partial(figure, tags=("food", "object"), facing="front", home="table")


@_food("butter", height=0.07, units=110, colours={"main": "#f7d95c", "plate": "#eef2f6"})
def butter(pose: Pose, rng: Random) -> Canvas:
    """A piece of butter on a dish, a slice cut off."""
    c = Canvas()
    plate(c, 112)
    c.path("M-80-20L40-20L40-76L-80-76Z", "main", shade=6)
    c.path("M-80-76L40-76L62-92L-56-92Z", "main_light")
    c.path("M40-20L40-76L62-92L62-34Z", "main_dark")
    c.path("M66-20L80-18L92-72L76-74Z", "main", shade=3)
    return c


@_food(
    "sausage",
    aliases=("sausages", "bratwurst", "wurst"),
    height=0.09,
    units=110,
    colours={"main": "#a9502f", "plate": "#eef2f6"},
)
def sausage(pose: Pose, rng: Random) -> Canvas:
    """Two grilled sausages on a plate."""
    c = Canvas()
    plate(c, 118)
    for y, x in ((-62, 8), (-34, -6)):
        c.line([(x - 74, y + 6), (x, y + 14), (x + 74, y - 6)], "main_dark", 36)
        c.line([(x - 74, y + 2), (x, y + 10), (x + 74, y - 10)], "main", 26, outline=False)
        with c.details():
            c.add(
                lines(*([(x + k, y - 2), (x + k + 10, y + 14)] for k in (-44, -14, 16, 44))),
                "main_dark",
                width=5,
                outline=False,
            )
    return c


@_food("bacon", height=0.1, units=110, colours={"main": "#c24f45", "fat": "#f6d3b5", "plate": "#eef2f6"})
def bacon(pose: Pose, rng: Random) -> Canvas:
    """Two wavy rashers on a plate."""
    c = Canvas()
    plate(c, 118)
    for y in (-66, -34):
        run = [(-86, y), (-52, y + 10), (-18, y - 6), (18, y + 8), (52, y - 8), (86, y)]
        c.line(run, "main", 28)
        c.line([(x, k + 3) for x, k in run], "fat", 8, outline=False)
    return c


@_food(
    "toast",
    aliases=("slice of bread", "slice of toast", "bread slice"),
    height=0.11,
    colours={"main": "#e2b066", "crust": "#b0713a", "butter": "#f9e08a"},
)
def toast(pose: Pose, rng: Random) -> Canvas:
    """A slice of toast with butter that melts."""
    c = Canvas()
    c.path(
        "M-72-8L-72-108C-118-120-104-196-40-192C-20-204 20-204 40-192C104-196 118-120 72-108L72-8C72 0-72 0-72-8Z",
        "crust",
        shade=8,
    )
    c.path(
        "M-58-16L-58-116C-96-128-84-182-36-178C-16-188 16-188 36-178C84-182 96-128 58-116L58-16Z", "main", outline=False
    )
    c.add(soft([(-26, -128), (26, -134), (30, -86), (-22, -80)], 8), "butter")
    return c


@_food(
    "spaghetti",
    aliases=("pasta", "plate of pasta", "noodle", "macaroni"),
    height=0.1,
    units=120,
    colours={"main": "#f1cf72", "sauce": "#cf4535", "meat": "#8a5136", "plate": "#eef2f6"},
)
def spaghetti(pose: Pose, rng: Random) -> Canvas:
    """A nest of spaghetti with sauce, meatballs and basil."""
    c = Canvas()
    plate(c, 122)
    c.path("M-96-18C-100-56-50-90 0-90C50-90 100-56 96-18C50-4-50-4-96-18Z", "main_dark")
    for k in range(5):
        x, y = 88 - 13 * k, -20 - 13 * k
        c.line([(-x, y), (-x * 0.5, y + 9 - 16 * (k % 2)), (x * 0.4, y + 8), (x, y - 4)], "main", 9)
    for side in (-1, 1):
        for x, top, low in ((92, -40, -14), (70, -62, -10), (44, -76, -8), (14, -84, -9)):
            c.line(
                [(side * (x - 34), top), (side * x * 0.92, (top + low) / 2 - 6), (side * (x - 8), low)],
                "main_light" if x % 4 else "main",
                6.5,
            )
    c.path(
        "M-58-66C-58-100 54-104 58-68C62-48 46-44 38-56C32-34 14-36 10-52C2-38-16-38-20-52C-30-34-58-44-58-66Z",
        "sauce",
        shade=6,
    )
    for x, y, r in ((-26, -90, 19), (22, -94, 20), (0, -78, 18)):
        c.circle(x, y, r, "meat", shade=5)
    c.path("M2-104C-20-112-24-128-18-134C-4-132 4-120 2-104C6-122 20-130 32-126C30-112 18-104 2-104Z", "leaf", shade=3)
    return c


@_food(
    "rice",
    aliases=("bowl of rice", "rice bowl"),
    height=0.12,
    units=130,
    colours={"main": "#4d7fb8", "grain": "#fffdf6"},
)
def rice(pose: Pose, rng: Random) -> Canvas:
    """A bowl heaped with rice, chopsticks in it."""
    c = Canvas()
    c.add(lines([(34, -84), (108, -150)], [(50, -80), (120, -138)]), "wood_dark", width=7)
    c.path("M-92-72C-80-136 80-136 92-72Z", "grain", shade=8)
    with c.details():
        c.add(
            lines(
                *(
                    [(x, y), (x + 8, y - 4)]
                    for x, y in ((-50, -90), (-20, -104), (16, -92), (44, -98), (-4, -82), (-64, -80))
                )
            ),
            "grain_dark",
            width=4,
            outline=False,
        )
    c.path("M-100-76L100-76C98-30 60-6 40 0L-40 0C-60-6-98-30-100-76Z", "main", shade=12)
    c.line([(-92, -58), (92, -58)], "main_light", 6, smooth=False, outline=False)
    return c


@_food(
    "salad",
    aliases=("bowl of salad", "green salad"),
    height=0.14,
    units=130,
    colours={"main": "#e9e2d2", "tomato": "#dd4a3c"},
)
def salad(pose: Pose, rng: Random) -> Canvas:
    """A bowl of salad."""
    c = Canvas()
    for x, y, r in ((-64, -92, 34), (-20, -108, 38), (30, -104, 40), (68, -90, 30)):
        c.circle(x, y, r, "leaf" if r < 38 else "leaf_light")
    for x, y in ((-44, -104), (44, -112), (4, -92)):
        c.circle(x, y, 17, "tomato")
    c.ellipse(-4, -124, 14, 10, "white", turn=20)
    c.circle(-4, -124, 5, "gold", outline=False)
    c.path("M-104-84L104-84C100-34 62-6 42 0L-42 0C-62-6-100-34-104-84Z", "main", shade=12)
    return c


@_food(
    "waffle",
    height=0.08,
    units=120,
    colours={"main": "#dba052", "butter": "#f9e08a", "plate": "#eef2f6"},
)
def waffle(pose: Pose, rng: Random) -> Canvas:
    """A waffle with butter and syrup, seen from above."""
    c = Canvas()
    c.circle(0, -100, 100, "plate", shade=6)
    c.circle(0, -100, 78, "main_dark")
    with c.inside(geometry.ellipse(0, -100, 76, 76)):
        c.add(
            tuple(
                s
                for x in range(-72, 73, 30)
                for y in range(-172, -27, 30)
                for s in geometry.rectangle(x - 11, y - 11, 22, 22, 5)
            ),
            "main",
            outline=False,
        )
    c.add(soft([(-20, -118), (20, -122), (22, -84), (-18, -80)], 7), "butter")
    return c


@_food("bagel", height=0.06, units=110, colours={"main": "#c98a45"})
def bagel(pose: Pose, rng: Random) -> Canvas:
    """A bagel with sesame."""
    c = Canvas()
    c.ellipse(0, -56, 112, 56, "main", shade=12)
    c.ellipse(0, -66, 36, 15, "main_dark")
    with c.details():
        c.add(
            dots([(-74, -66), (-50, -88), (-12, -98), (30, -94), (66, -82), (80, -58), (50, -44), (-44, -44)], 4.5),
            "paper",
            outline=False,
        )
    return c


@_food(
    "jam",
    aliases=("jar of jam", "jam jar", "marmalade"),
    height=0.13,
    units=160,
    colours={"main": "#c8324a", "lid": "#f4efe2"},
)
def jam(pose: Pose, rng: Random) -> Canvas:
    """A jar of jam with a cloth lid."""
    c = Canvas()
    c.path(
        "M-54-116L54-116C68-110 72-100 72-88L72-14C72-4 64 0 54 0L-54 0C-64 0-72-4-72-14L-72-88C-72-100-68-110-54-116Z",
        "main",
        shade=12,
    )
    c.rect(-42, -82, 84, 52, "paper", radius=8)
    c.path("M0-66C10-78 28-66 0-42C-28-66-10-78 0-66Z", "main", outline=False)
    c.path("M-66-120C-60-160 60-160 66-120L78-100C50-112-50-112-78-100Z", "lid", shade=6)
    c.line([(-64, -118), (64, -118)], "main_dark", 6, smooth=False)
    return c


@_food("sugar", aliases=("sugar cube", "sugar cubes"), height=0.03, units=120, colours={"main": "#fbfaf6"})
def sugar(pose: Pose, rng: Random) -> Canvas:
    """Three cubes of sugar."""
    c = Canvas()
    for x, y in ((-46, 0), (46, 0), (0, -72)):
        c.path(f"M{x - 40} {y - 56}L{x - 40} {y - 4}L{x + 24} {y}L{x + 24} {y - 50}Z", "main", shade=4)
        c.path(f"M{x - 40} {y - 56}L{x + 24} {y - 50}L{x + 44} {y - 68}L{x - 16} {y - 74}Z", "main_light")
        c.path(f"M{x + 24} {y - 50}L{x + 24} {y}L{x + 44} {y - 18}L{x + 44} {y - 68}Z", "main_dark")
    return c


@_food(
    "salt",
    aliases=("salt shaker", "pepper shaker", "pepper mill"),
    height=0.1,
    units=170,
    colours={"main": "#d6e9f2", "cap": "#9aa7b8"},
)
def salt(pose: Pose, rng: Random) -> Canvas:
    """A salt shaker."""
    c = Canvas()
    c.path("M-40-116L40-116L56-8C56 0-56 0-56-8Z", "main", shade=10)
    c.path("M-48-60L48-60L54-8C54-2-54-2-54-8Z", "white", outline=False)
    c.path("M-44-112C-44-166 44-166 44-112Z", "cap", shade=7)
    c.add(dots([(-16, -138), (0, -146), (16, -138)], 4.5), "dark", outline=False)
    return c
