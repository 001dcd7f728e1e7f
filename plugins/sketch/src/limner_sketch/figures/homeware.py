"""Things about the house: clocks, seats of beans, what cleans and cools, scent and post."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_thing = partial(figure, tags=("object",), home="room")


@_thing(
    "grandfather clock",
    aliases=("longcase clock", "pendulum clock", "standing clock", "pendulum"),
    height=2.0,
    units=220,
    colours={"main": "#8a5534", "dial": "#fbf3dc"},
    facing="front",
)
def grandfather_clock(pose: Pose, rng: Random) -> Canvas:
    """A tall clock with its pendulum."""
    c = Canvas()
    c.path("M-52-180C-52-214-26-216 0-226C26-216 52-214 52-180Z", "main_dark", shade=4)
    c.rect(-50, -184, 100, 76, "main", radius=5, shade=6)
    c.circle(0, -150, 34, "gold")
    c.circle(0, -150, 28, "dial", shade=3)
    c.add(
        lines([(0, -172), (0, -168)], [(0, -132), (0, -128)], [(-22, -150), (-18, -150)], [(18, -150), (22, -150)]),
        "dark",
        width=4,
    )
    c.add(lines([(0, -150), (0, -166)], [(0, -150), (11, -143)]), "dark", width=4)
    c.path("M-36-108L36-108L36-30L-36-30Z", "main", shade=5)
    c.rect(-24, -102, 48, 66, "glass", radius=5)
    c.line([(0, -102), (9, -58)], "gold_dark", 4, smooth=False)
    c.circle(10, -54, 11, "gold", shade=3)
    c.rect(-52, -32, 104, 32, "main", radius=4, shade=5)
    c.rect(-58, -8, 116, 8, "main_dark", radius=3)
    return c


@_thing(
    "cuckoo clock",
    aliases=("black forest clock",),
    height=0.4,
    units=210,
    colours={"main": "#a8673c", "roof": "#6b3f2a", "dial": "#fbf3dc", "bird": "#f2c23a"},
    facing="front",
    place="air",
)
def cuckoo_clock(pose: Pose, rng: Random) -> Canvas:
    """A house of a clock with its cuckoo."""
    c = Canvas()
    for x, y in ((-26, -20), (26, 0)):
        c.line([(x, -66), (x, y - 18)], "gold_dark", 3, smooth=False)
        c.path(
            f"M{x - 8} {y - 18}L{x + 8} {y - 18}L{x + 6} {y}C{x + 3} {y + 7} {x - 3} {y + 7} {x - 6} {y}Z", "wood_dark"
        )
    c.line([(0, -62), (8, -22)], "gold_dark", 4, smooth=False)
    c.circle(8, -18, 11, "leaf")
    c.rect(-62, -158, 124, 98, "main", shade=8)
    c.path("M-86-146L0-212L86-146L72-136L0-190L-72-136Z", "roof", shade=4)
    c.circle(0, -104, 34, "roof")
    c.circle(0, -104, 27, "dial")
    c.add(lines([(0, -104), (0, -122)], [(0, -104), (12, -98)]), "dark", width=4.5)
    c.add(dots([(0, -126), (0, -82), (-22, -104), (22, -104)], 3), "dark")
    c.rect(-16, -172, 32, 28, "dark", radius=5)
    c.ellipse(2, -156, 12, 9, "bird")
    c.circle(10, -164, 7, "bird")
    c.polygon([(15, -166), (26, -163), (15, -160)], "fire")
    for x in (-56, 56):
        c.ellipse(x, -62, 15, 10, "leaf", turn=x * 0.4)
    return c


@_thing(
    "bean bag",
    aliases=("beanbag", "bean bag chair", "pouf", "ottoman"),
    height=0.7,
    units=140,
    colours={"main": "#4f9ac0"},
    facing="front",
)
def bean_bag(pose: Pose, rng: Random) -> Canvas:
    """A soft seat of beans."""
    c = Canvas()
    c.path(
        "M-110-20C-124-60-84-130-22-140C-6-146 10-146 24-140C84-128 124-66 112-20C104 4-100 6-110-20Z", "main", shade=14
    )
    c.path("M-70-52C-30-92 40-92 76-52C50-30-44-30-70-52Z", "main_dark", outline=True)
    for points in ([(-6, -142), (-30, -112), (-62, -62)], [(8, -142), (34, -110), (68, -60)]):
        c.line(list(points), "main_dark", 4)
    c.circle(0, -142, 9, "main_dark")
    c.anchor("seat", 0, -64)
    return c


@_thing(
    "dustpan",
    aliases=("dust pan", "dustpan and brush", "hand broom"),
    height=0.3,
    units=150,
    colours={"main": "#3fa3d8", "brush": "#f2b134"},
    facing="front",
)
def dustpan(pose: Pose, rng: Random) -> Canvas:
    """A dustpan with its brush."""
    c = Canvas()
    c.path("M-102-70L20-70L34-6C34-2 32 0 28 0L-110 0C-114 0-116-2-116-6Z", "main", shade=8)
    c.path("M-88-62L8-62L14-30L-96-30Z", "main_dark")
    c.path("M-52-70L-30-70L-32-136C-34-148-48-148-50-136Z", "main", shade=4)
    with c.at(72, -66, turn=22):
        c.path("M-9-20L9-20L8-84C6-94-6-94-8-84Z", "main")
        c.rect(-30, -24, 60, 20, "main_dark", radius=6)
        for x in range(-26, 30, 9):
            c.line([(x, -6), (x * 1.2, 40)], "brush", 8, smooth=False)
    return c


@_thing("feather duster", aliases=("duster",), height=0.5, colours={"main": "#b48be0", "wood": "#9a6a45"})
def feather_duster(pose: Pose, rng: Random) -> Canvas:
    """A duster of feathers."""
    c = Canvas()
    with c.at(0, -100, turn=30):
        c.rect(-7, -10, 14, 106, "wood", radius=6, shade=3)
        for turn, k, role in (
            (-64, 0.8, "main_dark"),
            (64, 0.8, "main_dark"),
            (-36, 0.95, "main"),
            (36, 0.95, "main_dark"),
            (-12, 1.05, "main"),
            (14, 1.05, "main_light"),
        ):
            with c.at(0, -4, turn=turn, scale=k):
                c.path("M-5 4C-26-18-26-64 0-92C26-64 26-18 5 4Z", role, shade=3)
                c.line([(0, 0), (0, -78)], "main_light", 3, smooth=False)
        c.rect(-12, -14, 24, 16, "gold", radius=5)
    return c


@_thing(
    "air conditioner",
    aliases=("aircon", "air conditioning", "ac unit", "air con"),
    height=0.4,
    units=110,
    colours={"main": "#f4f6f8", "air": "#8fd0f0"},
    facing="front",
    place="air",
)
def air_conditioner(pose: Pose, rng: Random) -> Canvas:
    """An air conditioner that blows."""
    c = Canvas()
    c.rect(-124, -110, 248, 66, "main", radius=12, shade=6)
    c.rect(-112, -62, 224, 12, "dark_light", radius=5)
    c.line([(-112, -78), (112, -78)], "main_dark", 4, smooth=False)
    c.circle(100, -94, 5, "leaf_light")
    for x in (-70, 0, 70):
        c.line([(x, -38), (x + 10, -24), (x - 8, -10), (x + 4, 4)], "air", 7)
    return c


@_thing(
    "gate",
    aliases=("garden gate", "iron gate", "farm gate", "wooden gate", "front gate"),
    height=1.4,
    units=160,
    colours={"main": "#8a5a3a"},
    facing="front",
    tags=("object", "building"),
)
def gate(pose: Pose, rng: Random) -> Canvas:
    """A garden gate between two posts."""
    c = Canvas()
    for x in (-122, 122):
        c.rect(x - 13, -150, 26, 150, "stone", radius=3, shade=5)
        c.path(f"M{x - 18}-150L{x + 18}-150L{x}-166Z", "stone_dark")
    for i in range(7):
        x = -93 + i * 31
        top = -104 - 28 * (1 - ((i - 3) / 3.6) ** 2)
        c.path(f"M{x - 10}-8L{x - 10} {top}L{x} {top - 13}L{x + 10} {top}L{x + 10}-8Z", "main", shade=3)
    for y in (-92, -34):
        c.rect(-108, y, 216, 13, "main_dark", radius=3)
    c.line([(-94, -30), (94, -84)], "main_dark", 11, smooth=False)
    c.circle(88, -62, 8, "dark")
    return c


@_thing(
    "dishwasher",
    aliases=("dish washer",),
    height=0.85,
    units=180,
    colours={"main": "#e6eaee", "door": "#c3cad3"},
    facing="front",
    tags=("object",),
)
def dishwasher(pose: Pose, rng: Random) -> Canvas:
    """A dishwasher, open, with plates."""
    c = Canvas()
    c.rect(-84, -180, 168, 180, "main", radius=8, shade=6)
    c.rect(-72, -148, 144, 100, "dark", radius=5)
    c.rect(-84, -180, 168, 28, "door", radius=8)
    c.add(dots([(40, -166), (54, -166), (68, -166)], 4), "leaf_light")
    c.line([(-64, -166), (-20, -166)], "metal_dark", 6, smooth=False)
    for x in (-48, -28, -8, 12):
        c.ellipse(x, -84, 9, 28, "white", shade=2)
    for x in (38, 58):
        c.path(f"M{x - 9}-112L{x + 9}-112L{x + 6}-74L{x - 6}-74Z", "glass")
    c.line([(-68, -60), (68, -60)], "metal", 6, smooth=False)
    c.path("M-84-46L84-46L104-6L-104-6Z", "door", shade=5)
    return c


@_thing(
    "mattress",
    aliases=("air mattress", "futon mattress", "sleeping mat"),
    height=0.3,
    units=80,
    colours={"main": "#f4f1ea", "trim": "#6f9ac8"},
)
def mattress(pose: Pose, rng: Random) -> Canvas:
    """A mattress with its buttons."""
    c = Canvas()
    c.path("M-160-44L-116-76L160-76L124-44Z", "main", shade=3)
    with c.details():
        c.add(
            dots(
                [
                    (-100, -60),
                    (-50, -60),
                    (0, -60),
                    (50, -60),
                    (100, -60),
                    (-70, -68),
                    (-20, -68),
                    (30, -68),
                    (80, -68),
                ],
                4,
            ),
            "trim",
        )
    c.path("M-164-46L126-46L126-4C126-1 124 0 121 0L-159 0C-162 0-164-1-164-4Z", "main", shade=5)
    c.path("M126-46L164-78L164-34L126-2Z", "main_dark")
    c.line([(-164, -40), (126, -40), (164, -72)], "trim", 5, smooth=False)
    c.line([(-164, -6), (126, -6), (164, -38)], "trim", 5, smooth=False)
    c.anchor("top", 0, -66)
    c.anchor("seat", 0, -60)
    return c


@_thing(
    "perfume",
    aliases=("perfume bottle", "cologne", "fragrance", "scent bottle"),
    height=0.1,
    units=190,
    colours={"main": "#f2a7c3", "glass2": "#fbe3ec", "cap": "#e0b04a"},
    facing="front",
)
def perfume(pose: Pose, rng: Random) -> Canvas:
    """A flacon of scent."""
    c = Canvas()
    c.rect(-20, -132, 40, 20, "cap_dark", radius=4)
    c.path("M-30-182C-30-194 30-194 30-182L24-134L-24-134Z", "cap", shade=5)
    c.path(
        "M-48-114L48-114C72-100 84-74 78-44L66-10C64-4 58 0 52 0L-52 0C-58 0-64-4-66-10L-78-44C-84-74-72-100-48-114Z",
        "glass2",
        shade=6,
    )
    c.path(
        "M-70-66C-40-74 40-58 70-66C74-56 72-46 70-38L60-14C58-10 54-8 50-8L-50-8C-54-8-58-10-60-14L-70-38C-72-46-74-56-70-66Z",
        "main",
        shade=6,
    )
    c.rect(-26, -78, 52, 40, "white", radius=6)
    c.path("M0-46C-14-56-12-70-3-68C-1-68 0-66 0-64C0-66 1-68 3-68C12-70 14-56 0-46Z", "main")
    c.line([(-56, -88), (-64, -62)], "shine", 8, opacity=0.7, outline=False)
    return c


@_thing(
    "filing cabinet",
    aliases=("file cabinet", "filing drawer"),
    height=1.3,
    units=200,
    colours={"main": "#7d8a9a"},
    facing="front",
)
def filing_cabinet(pose: Pose, rng: Random) -> Canvas:
    """A cabinet with its drawers for files."""
    c = Canvas()
    c.rect(-64, -196, 128, 196, "main", radius=6, shade=7)
    for y in (-184, -122, -60):
        c.rect(-54, y, 108, 54, "main_light", radius=4, shade=4)
        c.rect(-20, y + 10, 40, 14, "white", radius=2)
        c.rect(-18, y + 32, 36, 9, "metal_dark", radius=4)
    return c


@_thing(
    "plunger",
    aliases=("toilet plunger", "sink plunger"),
    height=0.5,
    colours={"main": "#c8473a", "wood": "#d9a86a"},
    facing="front",
)
def plunger(pose: Pose, rng: Random) -> Canvas:
    """A plunger."""
    c = Canvas()
    c.rect(-8, -200, 16, 144, "wood", radius=7, shade=4)
    c.path("M-20-68L20-68C24-50 60-46 64-8C64-2 60 0 54 0L-54 0C-60 0-64-2-64-8C-60-46-24-50-20-68Z", "main", shade=9)
    c.rect(-66, -12, 132, 12, "main_dark", radius=5)
    c.line([(-34, -30), (-42, -16)], "main_light", 6, outline=False)
    return c
