"""Vegetables."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

FOOD = ("food", "vegetable")


@figure("carrot", height=0.22, colours={"main": "#f2853a"}, tags=FOOD, facing="front")
def carrot(pose: Pose, rng: Random) -> Canvas:
    """A carrot with its greens."""
    c = Canvas()
    with c.at(0, -86, turn=28):
        for turn, role in ((-30, "leaf_dark"), (30, "leaf_dark"), (0, "leaf")):
            with c.at(0, -58, turn=turn):
                c.path("M0 6C-22-10-24-44-10-58C-8-74 8-74 10-58C24-44 22-10 0 6Z", role)
        body = c.path(
            "M0-68C26-70 42-54 40-30C36 24 16 76 4 98C2 102-2 102-4 98C-16 76-36 24-40-30C-42-54-26-70 0-68Z",
            "main",
            shade=13,
        )
        with c.inside(body), c.details():
            c.add(
                lines([(-40, -26), (-16, -22)], [(40, -4), (14, -1)], [(-34, 22), (-10, 26)], [(22, 46), (6, 48)]),
                "main_dark",
                width=6,
            )
    c.anchor("grip", -30, -40)
    return c


@figure("tomato", height=0.08, colours={"main": "#e4453b"}, tags=FOOD, facing="front")
def tomato(pose: Pose, rng: Random) -> Canvas:
    """A tomato."""
    c = Canvas()
    c.path("M0-150C40-166 108-150 108-82C108-30 64 0 0 0C-64 0-108-30-108-82C-108-150-40-166 0-150Z", "main", shade=18)
    with c.details():
        c.ellipse(-62, -98, 14, 24, "shine", turn=26, opacity=0.5, outline=False)
    c.path(
        "M0-182C6-168 8-160 8-154C30-168 54-168 70-156C56-146 42-142 28-142C36-130 36-118 30-106C16-112 6-124 0-136C-6-124-16-112-30-106C-36-118-36-130-28-142C-42-142-56-146-70-156C-54-168-30-168-8-154C-8-162-6-172 0-182Z",
        "leaf",
        shade=5,
    )
    return c


@figure(
    "pumpkin",
    near=("squash", "gourd"),
    aliases=("halloween pumpkin patch",),
    height=0.35,
    colours={"main": "#ee8a34"},
    tags=FOOD,
    facing="front",
)
def pumpkin(pose: Pose, rng: Random) -> Canvas:
    """A pumpkin with deep ribs."""
    c = Canvas()
    c.path("M-12-144C-14-164-18-178-30-190L-8-202C8-186 14-166 14-144Z", "leaf_dark", shade=5)
    for x, rx in ((-76, 50), (76, 50)):
        c.ellipse(x, -76, rx, 68, "main_dark")
    for x, rx, role in ((-42, 52, "main"), (44, 52, "main_dark")):
        c.ellipse(x, -76, rx, 74, role)
    c.ellipse(-40, -76, 48, 73, "main", outline=False)
    c.ellipse(-78, -80, 42, 58, "main", outline=False)
    c.ellipse(38, -78, 44, 68, "main", outline=False)
    c.path("M-30-142C-54-112-56-40-30-6", "main_dark", width=5)
    c.ellipse(4, -76, 42, 76, "main_light", shade=9)
    with c.details():
        c.add(geometry.read_path("M12-158C30-172 54-170 62-154C66-142 54-134 48-142"), "leaf", width=6)
    c.anchor("top", 0, -148)
    return c


@figure(
    "corn",
    aliases=("cornfield", "maize", "corn cob", "corn on the cob"),
    height=0.24,
    colours={"main": "#f7cd46"},
    tags=FOOD,
    facing="front",
)
def corn(pose: Pose, rng: Random) -> Canvas:
    """A cob in its husk."""
    c = Canvas()
    cob = c.path(
        "M0-204C30-196 46-150 46-104C46-60 30-20 0-14C-30-20-46-60-46-104C-46-150-30-196 0-204Z", "main", shade=11
    )
    with c.inside(cob):
        rows = [[(-50.0, -176 + 20.0 * i), (50.0, -170 + 20.0 * i)] for i in range(7)]
        columns = [[(x, -210.0), (x * 1.05, -10.0)] for x in (-24.0, 0.0, 24.0)]
        c.add(lines(*rows, *columns), "main_dark", width=4)
    c.path("M-78-142C-40-124-10-60 2-2C-30 4-56-10-66-40C-76-72-74-108-78-142Z", "leaf", shade=8)
    c.path("M78-142C40-124 10-60-6-2C30 4 56-10 66-40C76-72 74-108 78-142Z", "leaf", shade=11)
    c.stands(-24, 24)
    return c


@figure("eggplant", aliases=("aubergine",), height=0.22, colours={"main": "#6b4190"}, tags=FOOD, facing="front")
def eggplant(pose: Pose, rng: Random) -> Canvas:
    """An eggplant."""
    c = Canvas()
    c.path("M26-176C50-140 84-104 78-56C74-20 42 0 4 0C-48 0-84-30-80-74C-76-112-30-126-18-168Z", "main", shade=15)
    with c.details():
        c.path("M-56-76C-52-98-34-108-20-120", "main_light", width=11, outline=False)
    c.path(
        "M-34-154C-28-178-6-190 10-186C12-196 18-204 26-208L40-196C32-192 28-186 28-180C44-172 52-156 46-138C32-140 24-144 16-152C6-140-4-138-14-146C-20-146-28-148-34-154Z",
        "leaf",
        shade=6,
    )
    return c


@figure(
    "broccoli",
    near=("cauliflower",),
    height=0.16,
    colours={"main": "#55a04c", "stalk": "#a8cc74"},
    tags=FOOD,
    facing="front",
)
def broccoli(pose: Pose, rng: Random) -> Canvas:
    """A floret of broccoli."""
    c = Canvas()
    c.path("M-26-4C-22-40-34-66-60-90L-20-110L40-112L62-86C36-66 24-40 28-4C12 2-12 2-26-4Z", "stalk", shade=9)
    for x, y, r in ((62, -122, 42), (-64, -122, 42), (34, -160, 44), (-34, -160, 44), (0, -124, 46)):
        c.circle(x, y, r, "main", shade=11)
    with c.details():
        for x, y in ((-74, -136), (-40, -176), (24, -176), (-12, -138), (52, -132)):
            c.circle(x, y, 7, "main_light", outline=False)
    return c


@figure("onion", aliases=("shallot",), height=0.09, colours={"main": "#d58f4a"}, tags=FOOD, facing="front")
def onion(pose: Pose, rng: Random) -> Canvas:
    """An onion."""
    c = Canvas()
    c.add(lines([(-8, -4), (-14, 0)], [(8, -4), (14, 0)]), "wood", width=6)
    c.path(
        "M-6-204C-4-176 0-166 4-158L10-196L16-158C30-144 92-126 92-68C92-24 50-4 4-4C-46-4-90-24-90-68C-90-126-26-146-12-162C-10-176-12-190-6-204Z",
        "main",
        shade=16,
    )
    with c.details():
        c.add(geometry.read_path("M0-152C-40-116-48-56-22-12M6-152C44-116 50-56 28-12"), "main_dark", width=5)
    return c


@figure("potato", height=0.09, colours={"main": "#c9975b"}, tags=FOOD, facing="front")
def potato(pose: Pose, rng: Random) -> Canvas:
    """A potato."""
    c = Canvas()
    c.path(
        "M-116-70C-122-124-70-160-16-158C40-166 108-138 114-78C118-24 66 0 10-2C-50 4-110-16-116-70Z", "main", shade=17
    )
    with c.details():
        c.line([(-92, -104), (-70, -130), (-34, -142)], "main_light", 11, outline=False)
        for x, y in ((-60, -96), (-10, -58), (36, -112), (-40, -40), (60, -64), (82, -92), (-84, -66)):
            c.ellipse(x, y, 8, 4.5, "main_dark", turn=-20, outline=False)
            c.line([(x - 10, y - 6), (x - 2, y - 9), (x + 7, y - 7)], "main_light", 3, outline=False)
    return c


@figure(
    "bell pepper", aliases=("pepper", "paprika"), height=0.11, colours={"main": "#e0483d"}, tags=FOOD, facing="front"
)
def bell_pepper(pose: Pose, rng: Random) -> Canvas:
    """A bell pepper."""
    c = Canvas()
    c.path("M2-150C-4-172 2-190 16-202L32-194C22-182 18-168 22-150Z", "leaf_dark", shade=4)
    c.path(
        "M0-148C34-170 92-164 96-112C98-64 78-4 44-2C30-2 22-8 14-8C4-4-8-4-16-8C-24-4-34 0-46-2C-80-6-98-64-96-112C-92-164-34-170 0-148Z",
        "main",
        shade=16,
    )
    with c.details():
        c.add(geometry.read_path("M-30-146C-42-110-40-50-22-14M38-146C48-110 44-50 26-14"), "main_dark", width=6)
        c.ellipse(-68, -112, 9, 22, "shine", turn=10, opacity=0.5, outline=False)
    c.path("M-26-152C-12-166 36-168 50-152C34-138-10-138-26-152Z", "leaf")
    return c


@figure(
    "chili",
    aliases=("chili pepper", "chilli", "hot pepper"),
    height=0.14,
    colours={"main": "#dc3a34"},
    tags=FOOD,
    facing="front",
)
def chili(pose: Pose, rng: Random) -> Canvas:
    """A hot chili."""
    c = Canvas()
    c.line([(62, -156), (70, -182), (88, -196)], "leaf_dark", 12)
    c.path("M30-142C60-160 100-150 102-112C104-52 20 0-98-4C-104-6-104-12-98-14C-40-30 6-60 20-112Z", "main", shade=13)
    with c.details():
        c.path("M36-116C26-84 4-60-24-42", "main_light", width=9, outline=False)
    c.path(
        "M20-122C24-152 44-168 64-166C88-166 104-150 108-124C96-134 86-134 76-126C64-138 52-136 44-126C36-132 28-130 20-122Z",
        "leaf",
    )
    return c


@figure(
    "lettuce",
    aliases=("cabbage", "salad head"),
    height=0.18,
    colours={"main": "#84bd55"},
    tags=FOOD,
    facing="front",
)
def lettuce(pose: Pose, rng: Random) -> Canvas:
    """A head of lettuce."""
    c = Canvas()
    c.curve(
        [
            (0, -172),
            (40, -164),
            (62, -172),
            (84, -140),
            (108, -126),
            (104, -92),
            (116, -66),
            (90, -40),
            (74, -10),
            (30, -4),
            (0, 0),
            (-30, -4),
            (-74, -10),
            (-90, -40),
            (-116, -66),
            (-104, -92),
            (-108, -126),
            (-84, -140),
            (-62, -172),
            (-40, -164),
        ],
        "main_dark",
    )
    c.curve(
        [
            (-30, -150),
            (0, -160),
            (32, -148),
            (56, -150),
            (64, -118),
            (84, -98),
            (70, -66),
            (58, -22),
            (0, -8),
            (-58, -22),
            (-70, -66),
            (-84, -98),
            (-64, -118),
            (-56, -150),
        ],
        "main",
        shade=9,
    )
    c.curve([(0, -128), (28, -116), (42, -84), (30, -40), (0, -14), (-30, -40), (-42, -84), (-28, -116)], "main_light")
    with c.details():
        c.add(
            geometry.read_path("M0-22L0-104M0-50L-20-76M0-50L20-76M-58-40L-66-92M58-40L66-92"),
            "belly",
            width=5,
            outline=False,
        )
    return c
