"""Meals, bread and other savoury food."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Point
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines


@figure(
    "pizza",
    aliases=("pizza slice", "slice of pizza", "piece of pizza"),
    height=0.25,
    colours={"main": "#f7c552", "crust": "#d9944a", "sauce": "#d9503a", "salami": "#c83f3a", "olive": "#4a4a3a"},
    tags=("food",),
    facing="front",
    home="table",
)
def pizza(pose: Pose, rng: Random) -> Canvas:
    """A slice of pizza."""
    c = Canvas()
    with c.at(0, -102, turn=-14):
        slice_ = c.path(
            "M-94-70C-40-96 40-96 94-70C70-10 42 48 8 94C4 99-4 99-8 94C-42 48-70-10-94-70Z", "main", shade=8
        )
        with c.inside(slice_):
            for x, y, r in ((-40, -48, 24), (34, -34, 24), (-8, 18, 22), (76, -70, 20)):
                c.circle(x, y, r, "salami_dark")
                c.circle(x - 2, y - 2, r - 4, "salami", outline=False)
        c.path("M-36-6C-22-10-14-6-16 2C-24 8-34 4-36-6Z", "leaf")
        c.path("M22 4C32-4 42-2 44 4C38 12 26 12 22 4Z", "leaf")
        c.path("M-4-52C6-58 14-54 14-48C8-42-2-44-4-52Z", "leaf")
        c.path("M-22 62C-22 84-24 104-16 104C-8 104-10 88-6 84C-2 92-2 96 4 96L2 60Z", "main")
        c.path(
            "M-108-74C-112-92-100-98-90-100C-34-118 34-118 90-100C100-98 112-92 108-74C104-62 94-66 86-68C40-84-40-84-86-68C-94-66-104-62-108-74Z",
            "crust",
            shade=8,
        )
        with c.details():
            c.add(geometry.read_path("M-84-90C-60-98-40-100-20-102"), "crust_light", width=7, outline=False)
    c.anchor("grip", -92, -160)
    return c


@figure(
    "burger",
    aliases=("hamburger", "cheeseburger"),
    height=0.13,
    colours={"main": "#e0a04e", "patty": "#7a4630", "cheese": "#f9c843", "tomato": "#e04a3c", "seed": "#fbe8bd"},
    tags=("food",),
    facing="front",
    home="table",
)
def burger(pose: Pose, rng: Random) -> Canvas:
    """A burger with everything."""
    c = Canvas()
    c.path("M-104-46L104-46L104-34C104-12 90 0 66 0L-66 0C-90 0-104-12-104-34Z", "main", shade=12)
    c.rect(-112, -74, 224, 36, "patty", radius=17, shade=7)
    c.rect(-102, -98, 204, 22, "tomato", radius=10, shade=4)
    c.path("M-104-84L104-84L66-70L40-50L8-76L-60-78Z", "cheese")
    c.path(
        "M-116-96C-120-110-104-112-96-108L96-108C104-112 120-110 116-96C110-80 96-90 84-88C70-78 60-80 48-88C34-80 20-80 8-88C-8-78-22-80-34-88C-48-80-62-80-74-88C-90-78-110-80-116-96Z",
        "leaf",
        shade=5,
    )
    c.path(
        "M-106-106C-110-162-62-190 0-190C62-190 110-162 106-106C106-102 102-100 98-100L-98-100C-102-100-106-102-106-106Z",
        "main",
        shade=14,
    )
    seeds = ((-58, -148), (-24, -168), (16, -172), (50, -152), (-4, -142), (-40, -124), (34, -128), (72, -128))
    with c.details():
        c.add(lines(*([(x - 3, y - 2), (x + 4, y + 2)] for x, y in seeds)), "seed", width=8)
    c.anchor("top", 0, -190)
    c.stands(-84, 84)
    return c


@figure(
    "hot dog",
    aliases=("hotdog", "frankfurter"),
    near=("sausage",),
    height=0.09,
    colours={"main": "#e0a04e", "sausage": "#b8482f", "mustard": "#f7c93c"},
    tags=("food",),
    facing="front",
    home="table",
)
def hot_dog(pose: Pose, rng: Random) -> Canvas:
    """A sausage in a bun."""
    c = Canvas()
    c.rect(-150, -140, 300, 90, "main_dark", radius=45)
    c.rect(-176, -124, 352, 62, "sausage", radius=31, shade=9)
    c.path(
        "M-154-74C-154-92-140-98-124-94C-60-82 60-82 124-94C140-98 154-92 154-74C154-28 120 0 76 0L-76 0C-120 0-154-28-154-74Z",
        "main",
        shade=15,
    )
    c.line(
        [
            (-132, -108),
            (-104, -122),
            (-72, -104),
            (-36, -120),
            (0, -102),
            (36, -120),
            (72, -104),
            (104, -122),
            (132, -108),
        ],
        "mustard",
        14,
    )
    with c.details():
        c.line([(-110, -58), (-40, -48)], "main_light", 9, outline=False)
    c.stands(-84, 84)
    return c


@figure(
    "french fries",
    aliases=("fries", "chips", "potato chips"),
    height=0.18,
    colours={"main": "#de4a3f", "fry": "#f8cf5b"},
    tags=("food",),
    facing="front",
)
def french_fries(pose: Pose, rng: Random) -> Canvas:
    """Fries in a red box."""
    c = Canvas()
    back = ((-60, -176, -6), (-20, -196, -2), (22, -190, 3), (60, -176, 7))
    for x, y, turn in back:
        with c.at(x, -80, turn=turn):
            c.rect(-13, y + 80, 26, 128, "fry_dark", radius=3)
    for x, y, turn in ((-76, -146, -12), (-42, -166, -4), (0, -160, 1), (40, -166, 5), (76, -146, 12)):
        with c.at(x, -80, turn=turn):
            c.rect(-13, y + 80, 26, 128, "fry", radius=3)
            c.rect(5, y + 82, 8, 124, "fry_dark", outline=False, opacity=0.5)
    c.path("M-98-118C-60-86-30-80 0-80C30-80 60-86 98-118L78-8C77-3 74 0 68 0L-68 0C-74 0-77-3-78-8Z", "main", shade=13)
    c.circle(0, -42, 23, "fry")
    return c


@figure(
    "sandwich",
    aliases=("club sandwich", "toast sandwich"),
    near=("panini",),
    height=0.11,
    colours={"main": "#e8bd7d", "ham": "#ee9a94", "cheese": "#f9cf50", "crust": "#b9793e"},
    tags=("food",),
    facing="front",
    home="table",
)
def sandwich(pose: Pose, rng: Random) -> Canvas:
    """Half a sandwich."""
    c = Canvas()
    c.path("M-130-24L130-24L130-10C130-4 126 0 120 0L-120 0C-126 0-130-4-130-10Z", "main", shade=7)
    c.path(
        "M-136-46C-110-36-96-34-84-24C-64-34-44-34-26-24C-6-34 14-34 32-24C52-34 72-34 90-24C104-34 120-38 138-46Z",
        "leaf",
        shade=4,
    )
    c.rect(-130, -64, 260, 20, "ham", radius=9, shade=4)
    c.path("M-128-78L128-78L128-62L60-62L34-42L6-62L-128-62Z", "cheese")
    c.rect(-128, -94, 256, 20, "ham_dark", radius=9)
    c.path(
        "M-126-100L-28-182C-10-196 10-196 28-182L126-100C134-92 130-84 120-84L-120-84C-130-84-134-92-126-100Z",
        "crust",
        shade=6,
    )
    c.path("M-98-96L-18-164C-6-172 6-172 18-164L98-96Z", "main", shade=7)
    c.line([(30, -196), (6, -118)], "wood", 6)
    c.circle(30, -198, 12, "leaf", shade=3)
    return c


@figure(
    "taco",
    near=("wrap",),
    height=0.1,
    colours={"main": "#f2bd4c", "meat": "#8a4b33", "tomato": "#e04a3c", "cheese": "#ffd75e"},
    tags=("food",),
    facing="front",
    home="table",
)
def taco(pose: Pose, rng: Random) -> Canvas:
    """A taco: a folded shell with meat, salad, tomato and cheese."""
    c = Canvas()
    c.path("M-120-12C-128-104-62-172 22-172C102-172 152-106 152-30C152-16 146-8 134-8Z", "main_dark")
    c.path(
        "M-128-74C-144-92-132-112-116-112C-118-136-92-148-78-138C-70-164-36-170-24-152C-8-178 30-174 38-154C58-170 88-156 88-136"
        "C110-142 128-122 120-104C140-98 146-72 132-60Z",
        "leaf",
        shade=6,
    )
    meat = ((-90, -98), (-44, -126), (6, -138), (56, -124), (98, -88))
    c.add(lines(*([(x, y), (x, y + 0.6)] for x, y in meat)), "meat", width=44)
    c.add(lines(*([(x - 4, y - 5), (x - 4, y - 4.4)] for x, y in meat)), "meat_light", width=28, outline=False)
    for x, y, turn in ((-68, -128, -40), (-16, -150, -12), (34, -146, 16), (82, -116, 44), (116, -76, 64)):
        with c.at(x, y, turn=turn):
            c.rect(-13, -11, 26, 22, "tomato", radius=6)
    with c.details():
        c.add(
            geometry.read_path("M-104-112L-92-92M-34-146L-46-126M14-160L20-134M64-140L58-116M102-104L90-94"),
            "cheese",
            width=7,
        )
    c.path(
        "M-150-16C-150-84-94-132-18-132C58-132 118-84 118-16C118-4 112 0 102 0L-134 0C-144 0-150-4-150-16Z",
        "main",
        shade=13,
    )
    with c.details():
        c.add(geometry.read_path("M-132-40C-120-84-74-114-18-114"), "main_light", width=6, outline=False)
        spots = ((-96, -44), (-48, -84), (18, -94), (58, -50), (-20, -40), (86, -28), (-66, -18))
        c.add(lines(*([(x - 2, y), (x + 2, y)] for x, y in spots)), "main_dark", width=9, outline=False)
    return c


@figure(
    "sushi",
    aliases=("nigiri", "piece of sushi"),
    near=("sashimi", "sushi roll", "maki"),
    height=0.06,
    colours={"main": "#f58355", "rice": "#fffaf0", "rice_dark": "#e0dccf", "nori": "#33453f", "stripe": "#ffd9c2"},
    tags=("food",),
    facing="front",
    home="table",
)
def sushi(pose: Pose, rng: Random) -> Canvas:
    """Salmon on rice."""
    c = Canvas()
    c.rect(-122, -84, 244, 84, "rice", radius=40, shade=10)
    with c.details():
        for x, y in ((-86, -36), (-56, -18), (62, -22), (88, -42), (-98, -56)):
            c.ellipse(x, y, 8, 4, "rice_dark", turn=20, outline=False)
    fish = c.path(
        "M-146-66C-150-118-90-152 0-152C90-152 150-118 146-66C144-50 128-50 118-58C60-84-60-84-118-58C-128-50-144-50-146-66Z",
        "main",
        shade=9,
    )
    with c.inside(fish):
        c.add(
            geometry.read_path("M-92-150L-118-50M-36-160L-54-60M24-160L12-64M82-150L78-56"),
            "stripe",
            width=9,
        )
    c.path("M-26-156L26-156C32-120 32-40 28 2L-28 2C-32-40-32-120-26-156Z", "nori", shade=7)
    c.anchor("top", 0, -152)
    return c


@figure(
    "ramen",
    aliases=("noodles", "ramen bowl", "bowl of noodles", "noodle soup", "bowl of ramen"),
    near=("spaghetti", "pasta"),
    height=0.15,
    colours={
        "main": "#d2483f",
        "soup": "#e8a24a",
        "noodle": "#fbe2a2",
        "yolk": "#f8b62d",
        "steam": "#ffffff",
        "nori": "#33453f",
    },
    tags=("food",),
    facing="front",
    home="table",
)
def ramen(pose: Pose, rng: Random) -> Canvas:
    """A bowl of noodle soup with chopsticks."""
    c = Canvas()
    c.add(lines([(16, -112), (136, -206)], [(36, -108), (150, -190)]), "wood_dark", width=8)
    c.path("M-92-170L-46-178L-38-104L-84-100Z", "nori", shade=5)
    c.ellipse(0, -106, 128, 24, "main_dark")
    c.ellipse(0, -104, 114, 18, "soup")
    c.limb([(-60, -112, 12), (-20, -122, 14), (40, -116, 14), (84, -106, 10)], "noodle", shade=3)
    with c.details():
        c.add(
            geometry.read_path("M-56-114C-20-128 20-124 74-108M-44-106C-10-118 30-114 60-102"), "noodle_dark", width=4
        )
    c.ellipse(-60, -112, 26, 16, "white", turn=-8)
    c.ellipse(-58, -112, 14, 9, "yolk")
    c.circle(4, -122, 6, "leaf")
    c.circle(30, -112, 6, "leaf")
    c.path(
        "M-130-104C-106-86 106-86 130-104C128-52 92-18 52-12L46 0L-46 0L-52-12C-92-18-128-52-130-104Z", "main", shade=14
    )
    c.add(geometry.read_path("M-116-70C-60-52 60-52 116-70"), "white", width=9)
    c.stands(-46, 46)
    return c


@figure(
    "soup",
    aliases=("bowl of soup", "soup bowl"),
    near=("stew", "porridge", "cereal", "rice", "curry"),
    height=0.14,
    units=160,
    colours={"main": "#4f8fba", "soup": "#ec8a3d", "steam": "#ffffff"},
    tags=("food",),
    facing="front",
    home="table",
)
def soup(pose: Pose, rng: Random) -> Canvas:
    """A bowl of hot soup."""
    c = Canvas()
    with c.details():
        for x in (-40, 4, 48):
            c.add(
                geometry.read_path(f"M{x}-130C{x + 14}-144 {x - 14}-156 {x} -172"),
                "steam",
                width=8,
                opacity=0.75,
                outline=False,
            )
    c.ellipse(0, -104, 124, 20, "main_light")
    c.ellipse(0, -102, 110, 14, "soup")
    for x, y in ((-50, -102), (-8, -106), (44, -100)):
        c.ellipse(x, y, 9, 4, "leaf")
    c.path(
        "M-126-104C-104-88 104-88 126-104C124-52 88-16 50-12L44 0L-44 0L-50-12C-88-16-124-52-126-104Z", "main", shade=14
    )
    c.stands(-44, 44)
    return c


@figure(
    "popcorn",
    aliases=("bucket of popcorn", "box of popcorn"),
    height=0.24,
    colours={"main": "#dd4640", "butter": "#efc45f", "corn": "#fff0bf", "corn_dark": "#f2cf7a"},
    tags=("food",),
    facing="front",
)
def popcorn(pose: Pose, rng: Random) -> Canvas:
    """A striped bucket of popcorn."""
    c = Canvas()
    puffs: list[Point] = [
        (-34, -168),
        (34, -166),
        (0, -184),
        (-72, -138),
        (72, -138),
        (-38, -142),
        (38, -142),
        (0, -152),
    ]
    for i, (x, y) in enumerate(puffs):
        bumps = [(x + dx, y + dy) for dx, dy, _ in around(0, 0, 14, 4, turn=25.0 * i)]
        for shift, role, width in ((3, "corn_dark", 29), (0, "corn", 27)):  # dots are the shortest discs
            c.add(lines(*([(px + shift, py + shift), (px + shift, py + shift + 0.6)] for px, py in bumps)), role, width=width, outline=shift == 3)  # fmt: skip
        with c.details():
            c.line([(x - 8, y + 2), (x, y + 7), (x + 7, y - 3)], "butter", 5, outline=False)
    box = c.path(
        "M-92-124C-78-132-66-132-54-124C-42-132-30-132-18-124C-6-132 6-132 18-124C30-132 42-132 54-124C66-132 78-132 92-124L70-6C69-2 66 0 62 0L-62 0C-66 0-69-2-70-6Z",
        "white",
    )
    with c.inside(box):
        c.path("M-96-134L-56-134L-44 2L-76 2ZM-20-134L18-134L14 2L-14 2ZM56-134L96-134L76 2L44 2Z", "main")
        c.path("M70-136L100-136L76 4L50 4Z", "shadow", opacity=0.16, outline=False)
    c.anchor("grip", 60, -60)
    return c
