"""Bags, boxes and vessels: things stand in their ``inside``."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

TAGS = ("object",)


@figure(
    "backpack",
    aliases=("rucksack", "school bag", "schoolbag", "knapsack"),
    near=("travel bag",),
    height=0.45,
    colours={"main": "#d9633f", "strap": "#5a4238", "pocket": "#f0b24c"},
    named=("main", "pocket"),
    tags=("object", "wear"),
    facing="front",
)
def backpack(pose: Pose, rng: Random) -> Canvas:
    """A backpack, from the front."""
    c = Canvas()
    c.add(geometry.read_path("M-26-184C-26-216 26-216 26-184"), "strap", width=11)
    for x in (-92, 64):
        c.rect(x, -96, 28, 80, "main_dark", radius=12)
    c.path(
        "M-78-110C-78-168-44-194 0-194C44-194 78-168 78-110L78-18C78-6 70 0 58 0L-58 0C-70 0-78-6-78-18Z",
        "main",
        shade=12,
    )
    c.path("M-78-118C-40-100 40-100 78-118L78-104C40-86-40-86-78-104Z", "main_dark")
    c.rect(-52, -76, 104, 62, "pocket", radius=14, shade=7)
    c.line([(-42, -58), (42, -58)], "pocket_dark", 5)
    for x in (-34, 22):
        c.rect(x, -126, 12, 62, "strap", radius=4)
    c.anchor("on_back", 0, -120)
    c.anchor("grip", 0, -202)
    c.anchor("top", 0, -194)
    return c


@figure(
    "bag",
    aliases=("handbag", "purse", "tote bag", "leather bag"),
    near=("briefcase", "pouch", "wallet"),
    height=0.35,
    colours={"main": "#b8603c", "clasp": "#f0c04a"},
    tags=("object", "wear"),
    facing="front",
)
def bag(pose: Pose, rng: Random) -> Canvas:
    """A handbag."""
    c = Canvas()
    c.add(geometry.read_path("M-50-116C-54-220 54-220 50-116"), "main_dark", width=13)
    c.path(
        "M-86-128L86-128C92-128 96-124 97-118L108-16C109-6 104 0 94 0L-94 0C-104 0-109-6-108-16L-97-118C-96-124-92-128-86-128Z",
        "main",
        shade=12,
    )
    c.path("M-94-128L94-128C98-88 70-66 0-62C-70-66-98-88-94-128Z", "main_light", shade=5)
    c.rect(-15, -78, 30, 26, "clasp", radius=7, shade=4)
    c.anchor("grip", 0, -194)
    return c


@figure(
    "shopping bag",
    aliases=("paper bag", "gift bag", "grocery bag"),
    near=("groceries", "shop", "sale", "shopping"),
    height=0.45,
    colours={"main": "#4fa58f", "heart": "#fdf3de"},
    tags=TAGS,
    facing="front",
)
def shopping_bag(pose: Pose, rng: Random) -> Canvas:
    """A paper bag with handles."""
    c = Canvas()
    c.add(geometry.read_path("M-34-146C-34-216 34-216 34-146"), "main_dark", width=9)
    c.path("M-72-154L72-154L84-8C84-3 81 0 76 0L-76 0C-81 0-84-3-84-8Z", "main", shade=12)
    c.path("M-72-154L72-154L73-138L-73-138Z", "main_light", outline=False)
    c.path("M0-38C-44-66-34-98-14-96C-4-95 0-88 0-85C0-88 4-95 14-96C34-98 44-66 0-38Z", "heart")
    c.anchor("grip", 0, -196)
    return c


@figure(
    "suitcase",
    aliases=("luggage", "travel suitcase", "trolley case", "baggage"),
    near=("travel", "trunk"),
    height=0.6,
    colours={"tail": "#e0524a", "main": "#4a8fa8", "trim": "#f1c15a"},
    tags=TAGS,
    facing="front",
)
def suitcase(pose: Pose, rng: Random) -> Canvas:
    """A suitcase with stickers."""
    c = Canvas()
    c.add(
        geometry.read_path("M-34-148L-34-178C-34-186-30-190-22-190L22-190C30-190 34-186 34-178L34-148"),
        "metal_dark",
        width=11,
    )
    c.add(dots([(-74, -8), (74, -8)], 11), "dark")
    c.rect(-112, -154, 224, 144, "main", radius=18, shade=11)
    for x in (-84, 66):
        c.rect(x, -154, 18, 144, "main_dark", outline=False)
        c.rect(x - 3, -100, 24, 18, "trim", radius=4)
    with c.details():
        c.circle(-16, -58, 24, "trim")
        c.path("M16-112L52-118L56-88L20-82Z", "white")
        c.line([(26, -100), (46, -103)], "tail", 6)
    c.anchor("grip", 0, -190)
    c.anchor("top", 0, -154)
    c.anchor("seat", 0, -154)
    return c


@figure(
    "basket",
    aliases=("wicker basket", "picnic basket"),
    near=("picnic", "hamper"),
    height=0.4,
    colours={"main": "#c98f4e", "cloth": "#e2574c"},
    tags=TAGS,
    facing="front",
)
def basket(pose: Pose, rng: Random) -> Canvas:
    """A wicker basket with a handle; what is put in stands ``inside``."""
    c = Canvas()
    c.add(geometry.read_path("M-96-96C-96-226 96-226 96-96"), "main_dark", width=15)
    c.ellipse(0, -98, 104, 16, "main_dark")
    with c.front():
        body = c.path("M-110-98L110-98L88-10C86-3 82 0 76 0L-76 0C-82 0-86-3-88-10Z", "main", shade=10)
        with c.inside(body):
            c.add(
                lines(
                    *(
                        [(x, y), (x + 22, y)]
                        for k, y in enumerate((-74, -54, -34, -14))
                        for x in range(-108 + 20 * (k % 2), 110, 40)
                    )
                ),
                "main_dark",
                width=8,
            )
        c.rect(-116, -110, 232, 22, "main", radius=10, shade=5)
    c.anchor("inside", 0, -92)
    c.anchor("grip", 0, -192)
    c.stands(-84, 84)
    return c


@figure(
    "vase",
    aliases=("flower vase",),
    near=("urn", "amphora"),
    height=0.3,
    colours={"main": "#4f8fb8", "band": "#fbf3e2"},
    tags=TAGS,
    facing="front",
    home="table",
)
def vase(pose: Pose, rng: Random) -> Canvas:
    """A vase; flowers stand ``inside``."""
    c = Canvas()
    c.ellipse(0, -196, 38, 9, "main_dark")
    with c.front():
        body = c.path(
            "M-42-198C-30-170-26-160-32-146C-60-120-78-96-74-64C-70-32-48-14-42 0L42 0C48-14 70-32 74-64C78-96 60-120 32-146C26-160 30-170 42-198C20-188-20-188-42-198Z",
            "main",
            shade=13,
        )
        with c.inside(body):
            c.path("M-90-94C-40-80 40-80 90-94L90-70C40-56-40-56-90-70Z", "band")
        with c.details():
            c.path("M-50-112C-58-102-60-98-60-96", "main_light", width=8, outline=False)
    c.anchor("inside", 0, -190)
    c.anchor("top", 0, -198)
    return c


@figure(
    "pot",
    aliases=("flower pot", "flowerpot", "clay pot", "plant pot"),
    near=("planter",),
    height=0.25,
    colours={"main": "#cf7446", "earth": "#5a3d2e"},
    tags=TAGS,
    facing="front",
    home="garden",
)
def pot(pose: Pose, rng: Random) -> Canvas:
    """A clay pot with earth; plants stand ``inside``."""
    c = Canvas()
    c.ellipse(0, -176, 88, 15, "earth")
    with c.front():
        c.path("M-84-140L84-140L62-8C61-3 58 0 53 0L-53 0C-58 0-61-3-62-8Z", "main", shade=13)
        c.path("M-84-140L84-140L82-124L-82-124Z", "main_dark", outline=False)
        c.path(
            "M-98-178C-80-166 80-166 98-178L96-140C95-136 93-134 89-134L-89-134C-93-134-95-136-96-140Z", "main", shade=7
        )
    c.anchor("inside", 0, -172)
    c.anchor("top", 0, -176)
    return c


@figure(
    "cooking pot",
    aliases=("saucepan", "stew pot", "kettle pot"),
    near=("pan", "frying pan", "kettle", "wok"),
    height=0.3,
    colours={"main": "#5c6b84", "broth": "#e39a4a"},
    tags=TAGS,
    facing="front",
    home="table",
)
def cooking_pot(pose: Pose, rng: Random) -> Canvas:
    """A steaming pot."""
    c = Canvas()
    with c.details():
        for x in (-36, 6, 44):
            c.add(
                geometry.read_path(f"M{x}-152C{x + 14}-166 {x - 14}-178 {x} -196"),
                "white",
                width=8,
                opacity=0.8,
                outline=False,
            )
    for flip in (True, False):
        with c.at(0, 0, flip=flip):
            c.add(geometry.read_path("M96-104L122-104C132-104 132-78 122-78L96-78"), "dark", width=12)
    c.ellipse(0, -126, 104, 19, "main_dark")
    c.ellipse(0, -124, 92, 13, "broth")
    with c.front():
        c.path("M-106-128C-80-108 80-108 106-128L100-26C98-8 88 0 72 0L-72 0C-88 0-98-8-100-26Z", "main", shade=13)
        with c.details():
            c.line([(-80, -88), (-76, -36)], "main_light", 9, outline=False)
    c.anchor("inside", 0, -118)
    c.anchor("top", 0, -128)
    c.stands(-84, 84)
    return c


@figure(
    "gift",
    aliases=("present", "gift box", "christmas present", "birthday present"),
    near=("surprise",),
    height=0.3,
    colours={"main": "#e2574c", "ribbon": "#f9d25c"},
    named=("main", "ribbon"),
    tags=TAGS,
    facing="front",
)
def gift(pose: Pose, rng: Random) -> Canvas:
    """A present with a bow."""
    c = Canvas()
    c.rect(-84, -118, 168, 118, "main", radius=8, shade=9)
    c.rect(-84, -118, 168, 13, "main_dark", outline=False)
    c.rect(-17, -118, 34, 118, "ribbon", shade=5)
    c.rect(-98, -150, 196, 40, "main_light", radius=8, shade=6)
    c.rect(-19, -150, 38, 40, "ribbon", shade=5)
    for flip in (False, True):
        with c.at(0, -152, flip=flip):
            c.path("M0 4C-20-50-82-66-86-34C-88-6-40 6 0 4Z", "ribbon_dark" if flip else "ribbon")
            c.path("M-14-6C-30-34-62-42-64-28C-64-12-36-4-14-6Z", "main_dark", outline=False)
    c.rect(-17, -166, 34, 26, "ribbon", radius=9, shade=4)
    c.anchor("top", 0, -150)
    c.anchor("grip", 0, -60)
    return c


@figure(
    "box",
    aliases=("cardboard box", "carton", "moving box"),
    near=("delivery", "parcel", "package"),
    height=0.4,
    colours={"main": "#cf9c62", "tape": "#efd9ac"},
    tags=TAGS,
    facing="front",
)
def box(pose: Pose, rng: Random) -> Canvas:
    """An open cardboard box; what is put in stands ``inside``."""
    c = Canvas()
    c.polygon([(-96, -126), (-72, -160), (72, -160), (96, -126)], "main_dark")
    c.polygon([(-96, -126), (-72, -160), (-118, -184), (-142, -150)], "main_light")
    c.polygon([(96, -126), (72, -160), (118, -184), (142, -150)], "main")
    with c.front():
        c.rect(-98, -128, 196, 128, "main", radius=4, shade=9)
        c.rect(-18, -128, 36, 44, "tape")
        with c.details():
            c.add(
                lines(
                    [(50, -20), (50, -48)],
                    [(42, -40), (50, -50), (58, -40)],
                    [(76, -20), (76, -48)],
                    [(68, -40), (76, -50), (84, -40)],
                ),
                "main_dark",
                width=5,
            )
    c.anchor("inside", 0, -120)
    c.anchor("seat", 0, -120)
    return c


@figure(
    "barrel",
    aliases=("wooden barrel", "keg", "cask"),
    height=0.9,
    colours={"main": "#b0733f", "hoop": "#5c6478"},
    tags=TAGS,
    facing="front",
)
def barrel(pose: Pose, rng: Random) -> Canvas:
    """A wooden barrel."""
    c = Canvas()
    body = c.path("M-62-196C-88-140-88-60-62-4C-40 4 40 4 62-4C88-60 88-140 62-196Z", "main", shade=14)
    with c.inside(body):
        c.add(
            geometry.read_path("M-26-200C-38-140-38-60-26 4M26-200C38-140 38-60 26 4"),
            "main_dark",
            width=5,
        )
        c.add(geometry.read_path("M-90-150C-40-140 40-140 90-150M-90-48C-40-38 40-38 90-48"), "hoop", width=17)
    c.ellipse(0, -196, 62, 12, "main_light")
    c.ellipse(0, -195, 50, 8, "main_dark")
    c.anchor("top", 0, -196)
    c.anchor("seat", 0, -196)
    return c


@figure(
    "treasure chest",
    aliases=("treasure", "chest", "pirate chest"),
    near=("gold coins",),
    height=0.6,
    colours={"tail": "#e0524a", "main": "#a8693a", "band": "#e8b53e", "coin": "#f9d25c"},
    tags=TAGS,
    facing="front",
)
def treasure_chest(pose: Pose, rng: Random) -> Canvas:
    """An open chest full of gold."""
    c = Canvas()
    c.path("M-110-106C-118-160-100-196-60-196L60-196C100-196 118-160 110-106Z", "main_dark")
    c.path("M-94-106C-100-150-84-178-56-178L56-178C84-178 100-150 94-106Z", "dark")
    for x in (-66, 44):
        c.path(f"M{x}-196L{x + 22}-196L{x + 22}-178L{x}-178Z", "band")
    c.add(dots([(-62, -110), (-22, -124), (24, -126), (64, -110)], 26), "coin_dark")
    c.add(dots([(-64, -113), (-24, -127), (22, -129), (62, -113)], 21), "coin", outline=False)
    c.path("M22-150L38-164L54-150L38-130Z", "tail")
    with c.front():
        c.rect(-114, -100, 228, 100, "main", radius=8, shade=9)
        c.rect(-118, -106, 236, 18, "band", radius=5, shade=4)
        for x in (-88, 62):
            c.rect(x, -90, 26, 90, "band")
        c.rect(-22, -98, 44, 46, "band", radius=7, shade=5)
        c.circle(0, -78, 7, "dark")
        c.line([(0, -78), (0, -64)], "dark", 6)
    c.anchor("inside", 0, -108)
    c.anchor("seat", 0, -110)
    return c


@figure(
    "shopping cart",
    aliases=("cart icon", "trolley"),
    near=("supermarket", "checkout"),
    height=1.0,
    colours={"main": "#4a8fd0", "load": "#f0b24c"},
    tags=("object", "symbol"),
)
def shopping_cart(pose: Pose, rng: Random) -> Canvas:
    """A shopping cart."""
    c = Canvas()
    c.add(lines([(-128, -178), (-96, -178), (-56, -56), (84, -56)]), "dark", width=13)
    c.path("M-88-146L116-146L92-80L-66-80Z", "main", shade=8)
    with c.details():
        c.add(
            lines(
                [(-40, -140), (-28, -86)],
                [(0, -140), (4, -86)],
                [(42, -140), (38, -86)],
                [(80, -140), (70, -86)],
                [(-74, -114), (102, -114)],
            ),
            "main_light",
            width=5,
        )
    for x in (-40, 72):
        c.circle(x, -20, 20, "dark")
        c.circle(x, -20, 8, "metal")
    c.anchor("inside", 10, -136)
    c.anchor("grip", -126, -178)
    return c
