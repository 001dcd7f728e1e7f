"""Dishes of many kitchens, each as it is served."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines, plate, soft

_dish = partial(figure, tags=("food", "object"), facing="front", home="table")
_PLATE = {"plate": "#f7f5f0"}


def _bowl(c: Canvas, role: str = "bowl", *, rim: float = 100, deep: float = 74) -> None:
    """Draw the front of a bowl that stands on the ground line."""
    c.rect(-34, -10, 68, 10, f"{role}_dark", radius=4)
    c.path(f"M{-rim} {-deep}C{-rim * 0.9} {-deep * 0.3} {-rim * 0.5} -6 0-6C{rim * 0.5} -6 {rim * 0.9} {-deep * 0.3} {rim} {-deep}Z", role, shade=8)  # fmt: skip
    c.rect(-rim - 4, -deep - 6, 2 * rim + 8, 12, f"{role}_light", radius=6)


@_dish("curry", aliases=("bowl of curry", "curry and rice", "chicken curry", "curry with rice", "tikka masala"), height=0.1, units=120, colours={"main": "#e0912e", "bowl": "#3f6f8f"})  # fmt: skip
def curry(pose: Pose, rng: Random) -> Canvas:
    """Curry and rice in a bowl."""
    c = Canvas()
    c.path("M-92-78C-92-128-10-130 4-78Z", "white", shade=5)
    c.add(dots([(-66, -94), (-44, -106), (-24, -94), (-50, -88)], 4), "paper", outline=False)
    c.path("M-20-78C-10-110 84-112 96-78Z", "main", shade=5)
    for x, y in ((14, -90), (44, -98), (72, -86)):
        c.ellipse(x, y, 15, 9, "main_dark", turn=-12)
    for x, y in ((30, -84), (60, -92)):
        c.ellipse(x, y, 8, 4, "leaf", turn=30)
    _bowl(c)
    return c


@_dish("lasagna", aliases=("lasagne", "piece of lasagna"), height=0.08, units=110, colours={"main": "#cf4a34", "pasta": "#f3cf83", "cheese": "#fbe9b0", **_PLATE})  # fmt: skip
def lasagna(pose: Pose, rng: Random) -> Canvas:
    """A piece of lasagna on its plate."""
    c = Canvas()
    plate(c, 124)
    for i, role in enumerate(("pasta", "main", "cheese", "pasta", "main", "pasta")):
        c.rect(-76, -32 - 13 * i, 152, 14, role, radius=5)
    c.path(
        "M-80-96C-80-116 80-116 80-96L78-86C66-74 58-92 44-82C30-70 20-90 4-82C-14-72-24-92-40-82C-56-74-64-86-78-84Z",
        "cheese",
        shade=5,
    )
    for x, y in ((-40, -102), (8, -106), (46, -100)):
        c.ellipse(x, y, 11, 5, "main", outline=False)
    c.ellipse(0, -112, 14, 6, "leaf", turn=-20)
    return c


@_dish("sushi set", aliases=("sushi board", "sushi platter", "plate of sushi", "sushi plate"), height=0.07, units=100, colours={"main": "#f2795a", "board": "#b5793f", "nori": "#2f3b36", "tuna": "#d8404f"})  # fmt: skip
def sushi_set(pose: Pose, rng: Random) -> Canvas:
    """Nigiri and rolls on a board."""
    c = Canvas()
    for x in (-92, 72):
        c.rect(x, -14, 20, 14, "board_dark")
    c.rect(-128, -28, 256, 16, "board", radius=5, shade=4)
    for x, role in ((-88, "main"), (-26, "tuna")):
        c.rect(x - 27, -54, 54, 27, "white", radius=12, shade=4)
        c.path(
            f"M{x - 32} -48C{x - 30} -78 {x + 30} -78 {x + 32} -48C{x + 10} -56 {x - 12} -56 {x - 32} -48Z",
            role,
            shade=3,
        )
        c.add(lines([(x - 12, -66), (x - 6, -54)], [(x + 6, -68), (x + 12, -56)]), "white", width=3, outline=False)
    for x in (30, 68, 106):
        c.rect(x - 17, -62, 34, 34, "nori", radius=5)
        c.ellipse(x, -62, 17, 8, "white")
        c.ellipse(x, -62, 7, 4, "main" if x != 68 else "leaf")
    c.add(dots([(-58, -34), (-54, -40)], 6), "leaf")
    return c


@_dish("falafel", aliases=("falafels", "falafel balls"), height=0.07, units=100, colours={"main": "#a9702f", "dip": "#f3ead2", **_PLATE})  # fmt: skip
def falafel(pose: Pose, rng: Random) -> Canvas:
    """Falafel with a dip."""
    c = Canvas()
    plate(c, 124)
    for x, y in ((-86, -36), (-42, -36), (2, -36), (-64, -66), (-20, -66), (-42, -94)):
        c.circle(x, y, 25, "main", shade=6)
        c.add(dots([(x - 8, y - 6), (x + 6, y - 10), (x + 2, y + 6)], 3), "main_light", outline=False)
    c.path("M36-54L112-54C108-26 94-18 74-18C54-18 40-26 36-54Z", "metal", shade=5)
    c.ellipse(74, -54, 38, 9, "dip")
    for x, y in ((-104, -20), (26, -22)):
        c.ellipse(x, y, 15, 6, "leaf", turn=-18)
    return c


@_dish("hummus", aliases=("bowl of hummus",), height=0.08, units=110, colours={"main": "#e8cf9a", "bowl": "#4f86a8", "oil": "#c9a52f"})  # fmt: skip
def hummus(pose: Pose, rng: Random) -> Canvas:
    """Hummus with oil."""
    c = Canvas()
    c.path("M-96-74C-80-106 80-106 96-74Z", "main", shade=4)
    c.path("M-50-84C-30-98 40-96 52-84C30-76-28-76-50-84Z", "oil")
    c.add(dots([(-14, -90), (10, -88), (28, -92)], 8), "main_light")
    c.ellipse(-30, -94, 12, 5, "leaf", turn=20)
    _bowl(c)
    return c


@_dish("paella", aliases=("pan of paella", "jambalaya"), height=0.1, units=90, colours={"main": "#f0b437", "pan": "#4a4f5c", "shrimp": "#f58a6a", "mussel": "#3a3f5a"})  # fmt: skip
def paella(pose: Pose, rng: Random) -> Canvas:
    """Rice with seafood in its pan."""
    c = Canvas()
    for side in (-1, 1):
        c.path(f"M{side * 118} -40C{side * 156} -48 {side * 156} -18 {side * 112} -20", "pan", width=10)
    c.path("M-124-44C-110-6-70 0 0 0C70 0 110-6 124-44Z", "pan", shade=5)
    c.ellipse(0, -46, 126, 30, "pan_dark")
    c.ellipse(0, -48, 114, 25, "main")
    for x, y in ((-64, -54), (36, -60), (4, -40)):
        c.path(
            f"M{x - 20} {y}C{x - 20} {y - 22} {x + 18} {y - 22} {x + 20} {y - 2}C{x + 10} {y - 10} {x - 6} {y - 8} {x - 8} {y + 4}Z",
            "shrimp",
        )
    for x, y in ((-26, -62), (76, -50), (-90, -44)):
        c.ellipse(x, y, 17, 9, "mussel", turn=-25)
        c.ellipse(x + 2, y - 1, 10, 5, "accent", turn=-25, outline=False)
    for x, y in ((-44, -36), (54, -38), (20, -64)):
        c.ellipse(x, y, 10, 4, "red" if x != 20 else "leaf", turn=x)
    c.path("M84-60C100-78 116-66 108-54Z", "accent_light")
    return c


@_dish("yogurt", aliases=("yoghurt", "cup of yogurt"), height=0.1, units=130, colours={"main": "#fbf6ee", "cup": "#e88aa8", "berry": "#c9304f"})  # fmt: skip
def yogurt(pose: Pose, rng: Random) -> Canvas:
    """A pot of yogurt with berries."""
    c = Canvas()
    c.path("M-70-96L70-96L54-8C53-2 48 0 44 0L-44 0C-48 0-53-2-54-8Z", "cup", shade=9)
    c.path("M-44-60C-30-76-12-64 0-70C14-62 28-74 44-58C36-36-34-36-44-60Z", "white", outline=False)
    c.path("M-66-98C-60-126-30-116-18-134C-6-150 22-144 26-124C52-126 62-112 66-98Z", "main", shade=4)
    c.ellipse(0, -97, 74, 8, "cup_light")
    for x, y in ((-26, -120), (8, -130), (34, -114)):
        c.circle(x, y, 11, "berry", shade=3)
    c.line([(44, -120), (78, -178)], "metal", 9)
    return c


@_dish("olive oil", aliases=("bottle of olive oil", "oil bottle", "cooking oil"), height=0.28, colours={"main": "#c5b33a", "label": "#f4efdc"})  # fmt: skip
def olive_oil(pose: Pose, rng: Random) -> Canvas:
    """A bottle of oil with an olive on its label."""
    c = Canvas()
    c.rect(-14, -206, 28, 22, "dark", radius=4)
    c.path(
        "M-12-188L12-188L14-150C16-132 46-126 46-96L46-8C46 0 40 0 38 0L-38 0C-40 0-46 0-46-8L-46-96C-46-126-16-132-14-150Z",
        "main",
        shade=8,
    )
    c.rect(-36, -92, 72, 62, "label", radius=6)
    c.ellipse(-6, -58, 15, 18, "leaf_dark")
    c.ellipse(16, -72, 15, 6, "leaf", turn=-30)
    c.line([(-30, -110), (-30, -16)], "shine", 6, opacity=0.5, outline=False)
    return c


@_dish("tofu", aliases=("block of tofu",), height=0.06, units=100, colours={"main": "#fbf4e2", **_PLATE})
def tofu(pose: Pose, rng: Random) -> Canvas:
    """Cubes of tofu on a plate."""
    c = Canvas()
    plate(c, 118)
    for x, y in ((-62, -18), (6, -18), (-28, -66)):
        c.path(f"M{x} {y}L{x + 56} {y}L{x + 56} {y - 46}L{x} {y - 46}Z", "main")
        c.path(f"M{x} {y - 46}L{x + 16} {y - 62}L{x + 72} {y - 62}L{x + 56} {y - 46}Z", "white")
        c.path(f"M{x + 56} {y}L{x + 72} {y - 16}L{x + 72} {y - 62}L{x + 56} {y - 46}Z", "main_dark")
    for x in (-20, 0, 18):
        c.ellipse(x, -132, 11, 5, "leaf", turn=x)
    return c


@_dish("burrito", aliases=("wrap", "tortilla wrap", "shawarma", "doner wrap"), height=0.08, units=110, facing="right", colours={"main": "#edd3a0", "foil": "#c3ccd6"})  # fmt: skip
def burrito(pose: Pose, rng: Random) -> Canvas:
    """A rolled tortilla, its filling showing."""
    c = Canvas()
    with c.at(0, -56, turn=-18):
        c.ellipse(96, 0, 20, 40, "main_dark")
        for x, y, role in ((94, -18, "leaf"), (98, -2, "red"), (94, 14, "accent"), (100, 22, "leaf"), (92, 4, "wood")):
            c.ellipse(x, y, 13, 10, role)
        c.add(soft([(-110, -40), (92, -42), (92, 42), (-110, 40)], 30), "main", shade=9)
        c.path("M20-42C40-10 36 20 24 42L-84 40C-120 40-120-40-84-40Z", "foil", shade=7)
        for x, y in ((56, -22), (72, 10), (48, 22)):
            c.ellipse(x, y, 8, 5, "wood_light", outline=False)
    return c


@_dish("omelette", aliases=("omelet",), height=0.05, units=80, colours={"main": "#f7cf52", **_PLATE})
def omelette(pose: Pose, rng: Random) -> Canvas:
    """A folded omelette with herbs."""
    c = Canvas()
    plate(c, 128)
    c.path("M-96-20C-104-60-50-76 0-74C56-76 104-58 96-20C60-10-60-10-96-20Z", "main", shade=8)
    c.path("M-90-22C-40-34 40-34 90-22C50-12-50-12-90-22Z", "main_light", outline=False)
    for x, y, role in ((-50, -50, "leaf"), (-12, -58, "red"), (26, -48, "leaf"), (58, -52, "red"), (4, -42, "leaf")):
        c.ellipse(x, y, 8, 4, role, turn=x)
    return c


@_dish("spring roll", aliases=("spring rolls", "egg roll", "egg rolls"), height=0.05, units=90, colours={"main": "#d99a45", "sauce": "#d8442f", **_PLATE})  # fmt: skip
def spring_roll(pose: Pose, rng: Random) -> Canvas:
    """Three rolls and a sauce."""
    c = Canvas()
    plate(c, 124)
    for x, y in ((-62, -32), (-46, -54), (-54, -76)):
        with c.at(x, y, turn=-8):
            c.rect(-54, -14, 108, 27, "main", radius=12, shade=5)
            c.line([(-30, -12), (-16, 12)], "main_dark", 4)
    c.path("M28-62L112-62C108-30 94-20 70-20C46-20 32-30 28-62Z", "white", shade=5)
    c.ellipse(70, -62, 42, 10, "sauce")
    return c


@_dish("bubble tea", aliases=("boba", "boba tea", "pearl milk tea", "milk tea"), height=0.2, colours={"main": "#d9a878", "lid": "#f4ead8", "straw": "#e8588a"}, named=("main",))  # fmt: skip
def bubble_tea(pose: Pose, rng: Random) -> Canvas:
    """Tea with pearls and a wide straw."""
    c = Canvas()
    c.line([(10, -150), (34, -232)], "straw", 15, smooth=False)
    c.path("M-58-150L58-150L44-8C43-2 40 0 34 0L-34 0C-40 0-43-2-44-8Z", "main", shade=9)
    c.path("M-62-150C-62-186 62-186 62-150Z", "lid", opacity=0.9)
    c.rect(-66, -156, 132, 12, "lid_dark", radius=5)
    c.add(dots([(-28, -14), (-8, -12), (12, -14), (30, -12), (-20, -30), (2, -30), (22, -30), (-30, -46), (30, -46), (10, -48)], 9), "dark")  # fmt: skip
    c.line([(-40, -132), (-32, -60)], "shine", 7, opacity=0.5, outline=False)
    c.anchor("grip", 52, -90)
    return c


@_dish("lemonade", aliases=("glass of lemonade", "pitcher of lemonade"), height=0.16, colours={"main": "#f8e27a", "rind": "#f2c62f"}, named=("main",))  # fmt: skip
def lemonade(pose: Pose, rng: Random) -> Canvas:
    """A glass with lemon, ice, mint and a straw."""
    c = Canvas()
    c.line([(-6, -60), (-34, -226)], "red", 9, smooth=False)
    c.path("M-62-182L62-182L48-10C47-4 42 0 36 0L-36 0C-42 0-47-4-48-10Z", "glass", opacity=0.7)
    c.path("M-56-150L56-150L45-14C44-8 41-6 36-6L-36-6C-41-6-44-8-45-14Z", "main", shade=7, opacity=0.92)
    for x, y, turn in ((-20, -126, 12), (22, -104, -18), (-14, -78, 30)):
        with c.at(x, y, turn=turn):
            c.rect(-15, -15, 30, 30, "shine", radius=6, opacity=0.55)
    c.circle(56, -182, 36, "rind")
    c.circle(56, -182, 29, "light")
    c.add(lines(*[[(56, -182), (56 + (x - 56) * 0.9, -182 + (y + 182) * 0.9)] for x, y, _ in around(56, -182, 28, 6)]), "rind", width=4)  # fmt: skip
    for turn in (-30, 10):
        c.ellipse(-2 + turn * 0.3, -164, 18, 8, "leaf", turn=turn)
    c.anchor("grip", 52, -90)
    return c


@_dish("cheesecake", aliases=("slice of cheesecake", "piece of cheesecake"), height=0.08, units=110, facing="right", colours={"main": "#f6dc9c", "crust": "#a9713a", "berry": "#d8304a", "seed": "#fbd889", **_PLATE})  # fmt: skip
def cheesecake(pose: Pose, rng: Random) -> Canvas:
    """A slice, its tip to the left, on a crust of crumbs that goes up its back; with a sauce that runs down and a strawberry."""
    c = Canvas()
    plate(c, 122)
    c.path("M78-116C90-118 104-108 106-98L106-24C104-18 100-16 94-16L78-30Z", "crust", shade=3)
    cut = c.path("M-104-82L94-96L94-16L-104-16Z", "main", shade=5)
    with c.inside(cut):
        c.rect(-108, -36, 210, 30, "crust", outline=False)
        c.line([(-108, -37), (96, -37)], "crust_dark", 3, smooth=False, outline=False)
    c.add(dots([(-84, -25), (-52, -29), (-20, -24), (14, -29), (46, -24), (76, -28)], 3.2), "crust_dark", outline=False)
    c.path("M-104-82L56-116C72-120 92-114 94-96Z", "main_light")
    c.path(
        "M-90-84L54-113C70-116 86-110 90-98C90-84 86-74 78-74C70-74 72-90 62-90C52-90 56-62 45-62C34-62 38-87 28-87C18-87 22-72 12-72"
        "C2-72 6-86-6-86C-18-86-14-66-24-66C-34-66-30-84-44-84C-56-84-54-76-62-76C-70-76-74-86-90-84Z",
        "berry",
    )
    with c.details():
        c.line([(-44, -92), (30, -107)], "shine", 4.5, opacity=0.45, outline=False)
    with c.at(48, -102, scale=0.3, turn=-14):
        c.path(
            "M0-150C36-164 80-152 84-114C88-70 44-16 14-3C4 1-4 1-14-3C-44-16-88-70-84-114C-80-152-36-164 0-150Z",
            "berry",
            shade=18,
        )
        c.add(dots([(-46, -104), (2, -112), (48, -100), (-22, -68), (26, -66), (2, -36)], 7), "seed", outline=False)
        c.path(
            "M0-166C-24-182-60-178-82-156C-62-152-48-146-40-128C-26-136-8-130 0-112C8-130 26-136 40-128C48-146 62-152 82-156C60-178 24-182 0-166Z",
            "leaf",
            shade=6,
        )
    return c


@_dish(
    "brownie", aliases=("brownies", "chocolate brownie"), height=0.06, units=100, colours={"main": "#5a3524", **_PLATE}
)
def brownie(pose: Pose, rng: Random) -> Canvas:
    """Three brownies, stacked."""
    c = Canvas()
    plate(c, 118)
    for x, y, wide in ((-82, -18, 78), (6, -18, 78), (-40, -60, 80)):
        c.rect(x, y - 40, wide, 40, "main", radius=6, shade=5)
        c.path(f"M{x} {y - 40}L{x + 8} {y - 52}L{x + wide - 4} {y - 52}L{x + wide} {y - 40}Z", "main_light")
        c.add(dots([(x + 18, y - 18), (x + 42, y - 26), (x + 60, y - 14)], 5), "wood_light", outline=False)
    return c


@_dish("artichoke", aliases=("globe artichoke",), height=0.12, units=170, colours={"main": "#7fa35c"})
def artichoke(pose: Pose, rng: Random) -> Canvas:
    """An artichoke on its stalk."""
    c = Canvas()
    c.rect(-13, -40, 26, 40, "leaf_dark", radius=6)
    for y, n, wide in ((-128, 2, 26), (-104, 3, 32), (-78, 4, 34), (-52, 3, 40)):
        for i in range(n):
            x = (i - (n - 1) / 2) * wide
            role = "main_light" if (i + n) % 2 else "main"
            c.path(
                f"M{x - wide * 0.62} {y + 22}C{x - wide * 0.7} {y - 14} {x - 6} {y - 30} {x} {y - 44}C{x + 6} {y - 30} {x + wide * 0.7} {y - 14} {x + wide * 0.62} {y + 22}C{x + 10} {y + 34} {x - 10} {y + 34} {x - wide * 0.62} {y + 22}Z",
                role,
                shade=3,
            )
    return c


@_dish("fig", height=0.06, units=140, colours={"main": "#6f3f78", "flesh": "#e27a86"})
def fig(pose: Pose, rng: Random) -> Canvas:
    """A fig and one cut in half."""
    c = Canvas()
    c.path("M-46-136C-40-110-4-86-4-46C-4-14-24 0-48 0C-74 0-96-14-96-46C-96-86-58-110-54-136Z", "main", shade=9)
    c.line([(-50, -132), (-44, -148)], "leaf_dark", 9)
    c.path("M56-116C62-94 102-78 102-42C102-14 82 0 56 0C30 0 10-14 10-42C10-78 50-94 56-116Z", "main")
    c.path("M56-92C62-76 90-66 90-40C90-18 74-10 56-10C38-10 22-18 22-40C22-66 50-76 56-92Z", "white")
    c.ellipse(56, -40, 24, 25, "flesh")
    c.add(dots([(x, y) for x, y, _ in around(56, -40, 14, 8)], 3), "accent", outline=False)
    return c


@_dish("dragon fruit", aliases=("pitaya", "dragonfruit"), height=0.12, units=150, colours={"main": "#e23f84", "flesh": "#fdf7f4"})  # fmt: skip
def dragon_fruit(pose: Pose, rng: Random) -> Canvas:
    """Half a dragon fruit with green tips."""
    c = Canvas()
    for x, y, angle in around(0, -72, 70, 9, turn=-90):
        with c.at(x, y, turn=angle + 90):
            c.path("M-14 10L0-30L14 10Z", "leaf")
    c.ellipse(0, -72, 78, 72, "main", shade=6)
    c.ellipse(0, -72, 60, 55, "flesh")
    seeds = [(x, y) for r, n in ((14, 5), (30, 9), (44, 12)) for x, y, _ in around(0, -72, r, n, turn=r)]
    c.add(dots([(x, -72 + (y + 72) * 0.9) for x, y in seeds], 3), "dark")
    return c
