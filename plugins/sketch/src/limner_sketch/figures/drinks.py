"""Drinks and what they are poured from."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import plate

DRINK = ("food", "object")


@figure(
    "teapot",
    aliases=("tea pot",),
    near=("coffee pot",),
    height=0.18,
    colours={"main": "#4f9bb0", "band": "#f6ead2"},
    tags=("object",),
    home="table",
)
def teapot(pose: Pose, rng: Random) -> Canvas:
    """A round teapot; it pours to the right."""
    c = Canvas()
    c.add(geometry.read_path("M-78-118C-140-140-152-60-84-48"), "main_dark", width=20)
    c.path("M70-46C108-46 104-104 140-132L164-118C140-90 146-30 78-16Z", "main_dark", shade=7)
    body = c.path(
        "M0-150C62-150 100-114 100-72C100-36 76-10 44-4L-44-4C-76-10-100-36-100-72C-100-114-62-150 0-150Z",
        "main",
        shade=17,
    )
    with c.inside(body):
        c.add(geometry.read_path("M-110-86C-50-66 50-66 110-86"), "band", width=17, outline=False)
    c.rect(-50, -10, 100, 10, "main_dark", radius=5)
    c.path("M-52-146C-44-170 44-170 52-146C30-136-30-136-52-146Z", "main", shade=5)
    c.circle(0, -176, 14, "band", shade=4)
    with c.details():
        c.ellipse(-54, -114, 9, 17, "shine", turn=40, opacity=0.5, outline=False)
    c.anchor("top", 0, -190)
    c.anchor("grip", -128, -90)
    return c


@figure(
    "teacup",
    aliases=("tea cup",),
    height=0.09,
    units=140,
    colours={"main": "#f2f3f8", "flower": "#ee8aa0", "tea": "#b9692f", "plate": "#f2f3f8"},
    named=("main", "flower"),
    tags=DRINK,
    home="table",
)
def teacup(pose: Pose, rng: Random) -> Canvas:
    """A cup of tea on its saucer."""
    c = Canvas()
    with c.details():
        for x in (-22, 18):
            c.add(
                geometry.read_path(f"M{x}-134C{x + 16}-148 {x - 16}-162 {x} -180"),
                "white",
                width=8,
                opacity=0.75,
                outline=False,
            )
    plate(c, 128)
    c.add(geometry.read_path("M74-92C128-104 132-48 62-44"), "main_dark", width=14)
    c.path("M-88-114L88-114C88-60 64-20 34-14L-34-14C-64-20-88-60-88-114Z", "main", shade=12)
    c.ellipse(0, -114, 88, 17, "main_light")
    c.ellipse(0, -112, 74, 12, "tea")
    for x, y in ((-30, -64), (14, -54)):
        c.circle(x, y, 13, "flower")
        c.circle(x, y, 5, "gold")
    c.anchor("top", 0, -120)
    c.stands(-90, 90)
    return c


@figure(
    "glass",
    aliases=("glass of water", "drinking glass", "water glass", "tumbler"),
    near=("glass of juice", "lemonade"),
    height=0.13,
    colours={"main": "#dff1f8", "drink": "#74c0e2"},
    named=("drink",),
    tags=DRINK,
    facing="front",
    home="table",
)
def glass(pose: Pose, rng: Random) -> Canvas:
    """A glass of water."""
    c = Canvas()
    c.path("M-74-196L74-196L58-10C57-4 52 0 46 0L-46 0C-52 0-57-4-58-10Z", "main", opacity=0.85)
    c.path("M-68-134L68-134L56-18C55-13 52-10 46-10L-46-10C-52-10-55-13-56-18Z", "drink", shade=9, opacity=0.92)
    c.ellipse(0, -134, 68, 10, "drink_light")
    c.add(geometry.ellipse(0, -196, 74, 11), "glass_dark", width=5)
    c.line([(-48, -172), (-39, -52)], "shine", 9, opacity=0.7, outline=False)
    c.anchor("grip", 60, -100)
    return c


@figure(
    "juice",
    aliases=("orange juice", "glass of orange juice", "smoothie", "juice glass", "iced tea"),
    near=("soda",),
    height=0.16,
    colours={"main": "#f8a233", "cup": "#e8f4f8", "straw": "#e2504b"},
    tags=DRINK,
    facing="front",
    home="table",
)
def juice(pose: Pose, rng: Random) -> Canvas:
    """A tall glass of juice with a straw."""
    c = Canvas()
    c.add(geometry.read_path("M6-20L26-190L64-204"), "straw", width=10)
    c.path("M-62-168L62-168L50-8C49-3 46 0 40 0L-40 0C-46 0-49-3-50-8Z", "cup", opacity=0.8)
    c.path("M-58-140L58-140L48-15C47-10 44-8 40-8L-40-8C-44-8-47-10-48-15Z", "main", shade=9, opacity=0.94)
    c.ellipse(0, -140, 58, 8, "main_light")
    c.circle(-56, -166, 34, "main_dark")
    c.circle(-57, -167, 28, "light", outline=False)
    c.add(geometry.read_path("M-57-193L-57-141M-80-180L-34-154M-80-154L-34-180"), "main", width=5, outline=False)
    c.line([(-38, -112), (-32, -40)], "shine", 8, opacity=0.6, outline=False)
    c.anchor("grip", 54, -90)
    c.stands(-46, 46)
    return c


@figure(
    "bottle",
    aliases=("glass bottle", "wine bottle", "bottle of wine"),
    near=("water bottle", "vodka bottle"),
    height=0.3,
    colours={"main": "#4f8a5b", "label": "#fbf2dd", "cap": "#8b3340"},
    tags=("object",),
    facing="front",
    home="table",
)
def bottle(pose: Pose, rng: Random) -> Canvas:
    """A bottle with a label."""
    c = Canvas()
    c.path(
        "M-14-196L14-196L14-150C16-132 44-122 44-92L44-10C44-4 40 0 34 0L-34 0C-40 0-44-4-44-10L-44-92C-44-122-16-132-14-150Z",
        "main",
        shade=10,
    )
    c.rect(-17, -210, 34, 40, "cap", radius=6, shade=5)
    c.rect(-44, -88, 88, 56, "label")
    with c.details():
        c.path("M-14-60C-14-76 14-76 14-60C14-50 0-42 0-42C0-42-14-50-14-60Z", "cap")
        c.line([(-30, -106), (-20, -118)], "main_light", 7, outline=False)
    c.anchor("grip", 0, -100)
    c.stands(-38, 38)
    return c


@figure(
    "wine glass",
    aliases=("glass of wine", "wine", "red wine", "goblet"),
    near=("chalice",),
    height=0.2,
    colours={"main": "#b0324a", "cup": "#dceef5"},
    tags=DRINK,
    facing="front",
    home="table",
)
def wine_glass(pose: Pose, rng: Random) -> Canvas:
    """A glass of red wine."""
    c = Canvas()
    c.line([(0, -90), (0, -8)], "glass_dark", 10)
    c.path("M-52 0C-46-12-14-14-6-18L6-18C14-14 46-12 52 0Z", "glass_dark")
    c.path("M-56-204L56-204C72-140 52-86 0-84C-52-86-72-140-56-204Z", "cup", opacity=0.85)
    c.path("M-62-156L62-156C60-118 40-92 0-90C-40-92-60-118-62-156Z", "main", shade=9)
    c.ellipse(0, -156, 62, 8, "main_light")
    c.line([(-40, -186), (-44, -160)], "shine", 8, opacity=0.8, outline=False)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "cocktail",
    aliases=("cocktail glass", "martini"),
    near=("drink",),
    height=0.2,
    colours={"main": "#f7795e", "cup": "#dceef5", "shade": "#f4c13f"},
    tags=DRINK,
    facing="front",
    home="table",
)
def cocktail(pose: Pose, rng: Random) -> Canvas:
    """A cocktail with a paper umbrella."""
    c = Canvas()
    c.line([(0, -90), (0, -8)], "glass_dark", 9)
    c.path("M-50 0C-44-12-14-14-6-18L6-18C14-14 44-12 50 0Z", "glass_dark")
    c.path("M-98-178L98-178L8-84C3-79-3-79-8-84Z", "cup", opacity=0.85)
    c.path("M-78-158L78-158L7-87C3-82-3-82-7-87Z", "main", shade=8)
    c.line([(10, -104), (54, -216)], "wood", 5)
    c.path(
        "M6-204C16-236 74-248 108-188C92-196 80-192 74-182C62-196 46-204 34-196C26-206 14-208 6-204Z", "shade", shade=6
    )
    c.circle(-82, -186, 20, "leaf_light", shade=4)
    c.anchor("grip", 0, -50)
    return c


@figure(
    "beer",
    aliases=("beer mug", "glass of beer", "mug of beer", "beer glass", "pint"),
    near=("ale", "root beer"),
    height=0.18,
    colours={"main": "#f3ae34", "foam": "#fffaf0", "cup": "#d3e6f2"},
    tags=DRINK,
    facing="front",
    home="table",
)
def beer(pose: Pose, rng: Random) -> Canvas:
    """A mug of beer with a head of foam."""
    c = Canvas()
    c.add(geometry.read_path("M62-122C126-134 126-34 60-44"), "cup_dark", width=21)
    c.add(geometry.read_path("M62-122C126-134 126-34 60-44"), "cup", width=11, outline=False)
    c.path("M-80-156L80-156L72-12C71-4 66 0 60 0L-60 0C-66 0-71-4-72-12Z", "cup", shade=7)
    c.path("M-68-150L68-150L61-24C60-18 56-14 50-14L-50-14C-56-14-60-18-61-24Z", "main", shade=10)
    with c.details():
        c.add(geometry.read_path("M-32-108L-30-34M2-108L2-34M36-108L34-34"), "main_light", width=10, outline=False)
        for x, y, r in ((-16, -60, 4), (20, -84, 5), (-46, -78, 4), (16, -40, 3.5), (-14, -98, 3)):
            c.circle(x, y, r, "foam", opacity=0.8, outline=False)
    c.path(
        "M-86-146C-98-172-72-190-54-182C-44-206-6-208 6-190C24-206 58-198 62-180C86-184 98-160 84-146C72-134 58-138 50-132C44-104 26-104 22-130"
        "C4-136-18-136-30-130C-36-114-50-116-54-132C-66-134-78-134-86-146Z",
        "foam",
        shade=7,
    )
    with c.details():
        c.add(
            geometry.read_path("M-52-166C-46-174-36-174-30-168M14-174C22-182 36-180 40-172"),
            "foam_dark",
            width=4,
            outline=False,
        )
    c.anchor("grip", 106, -84)
    c.stands(-62, 62)
    return c


@figure(
    "milk",
    aliases=("milk carton", "carton of milk", "milk bottle", "glass of milk", "bottle of milk"),
    near=("juice box",),
    height=0.25,
    colours={"main": "#4f94d4", "paper": "#f8f8f4", "paper_dark": "#d9dde2"},
    tags=DRINK,
    facing="front",
    home="table",
)
def milk(pose: Pose, rng: Random) -> Canvas:
    """A carton of milk."""
    c = Canvas()
    c.polygon([(30, -140), (72, -158), (72, -16), (30, 0)], "paper_dark")
    c.polygon([(-66, -140), (30, -140), (30, 0), (-66, 0)], "paper")
    c.polygon([(-66, -140), (-44, -188), (44, -188), (30, -140)], "main_light")
    c.polygon([(44, -188), (72, -158), (30, -140)], "main_dark")
    c.rect(-46, -206, 92, 22, "main", radius=4, shade=4)
    c.path("M-66-70C-50-86-34-86-18-70C-2-54 14-54 30-70L30 0L-66 0Z", "main")
    c.path("M30-70C44-82 58-90 72-88L72-16L30 0Z", "main_dark")
    c.ellipse(-18, -108, 20, 15, "main")
    c.anchor("grip", 30, -90)
    return c


@figure(
    "coffee to go",
    aliases=("paper cup", "takeaway coffee", "coffee to-go", "take-away coffee", "iced coffee"),
    height=0.14,
    colours={"main": "#c98f58", "lid": "#fbf6ee", "sleeve": "#6d4632"},
    tags=DRINK,
    facing="front",
    home="table",
)
def coffee_to_go(pose: Pose, rng: Random) -> Canvas:
    """A paper cup with a lid."""
    c = Canvas()
    c.path("M-64-164L64-164L50-8C49-3 46 0 42 0L-42 0C-46 0-49-3-50-8Z", "main", shade=11)
    c.path("M-61-126L61-126L54-56L-54-56Z", "sleeve", shade=8)
    c.path("M-14-92C-14-106 14-108 16-92C16-78-12-76-14-92Z", "main_light")
    c.path(
        "M-72-184L72-184C76-184 78-180 78-176L78-166C78-162 75-160 72-160L-72-160C-75-160-78-162-78-166L-78-176C-78-180-76-184-72-184Z",
        "lid",
        shade=5,
    )
    c.path("M-60-184L-54-204C-53-207-51-208-48-208L48-208C51-208 53-207 54-204L60-184Z", "lid", shade=5)
    c.anchor("grip", 56, -90)
    c.stands(-46, 46)
    return c
