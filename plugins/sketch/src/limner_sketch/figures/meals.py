"""Meals as they are served, each with what belongs to it, and the platter that others are served on."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines, plate

_meal = partial(figure, tags=("food", "object"), facing="front", home="table")
_PLATE = {"plate": "#f7f5f0"}


def _deep_bowl(c: Canvas, *, rim: float = 112, deep: float = 84) -> None:
    """Draw the front of a bowl on the ground line, and nothing of what is in it."""
    c.rect(-40, -10, 80, 10, "bowl_dark", radius=4)
    c.path(f"M{-rim} {-deep}C{-rim * 0.92} {-deep * 0.3} {-rim * 0.5} -6 0-6C{rim * 0.5} -6 {rim * 0.92} {-deep * 0.3} {rim} {-deep}C{rim * 0.5} {-deep + 22} {-rim * 0.5} {-deep + 22} {-rim} {-deep}Z", "bowl", shade=9)  # fmt: skip


def _broth(c: Canvas, role: str, *, rim: float = 112, deep: float = 84) -> None:
    """Draw the inside of a bowl, full to below its rim."""
    c.ellipse(0, -deep, rim + 2, 26, "bowl_light")
    c.ellipse(0, -deep + 2, rim - 8, 20, role)


@figure("platter", aliases=("serving platter", "serving dish", "serving plate"), height=0.07, units=64, facing="front", home="table", tags=("object",), colours={"main": "#fbf8f1", "rim": "#d8e4ea"})  # fmt: skip
def platter(pose: Pose, rng: Random) -> Canvas:
    """A large plate, seen from a little above, so that what lies on it is seen."""
    c = Canvas()
    c.ellipse(0, -42, 178, 42, "main_dark")
    c.ellipse(0, -50, 178, 42, "main")
    c.ellipse(0, -51, 140, 29, "rim")
    c.ellipse(0, -49, 134, 26, "main_light", outline=False)
    c.anchor("top", 0, -50)
    c.stands(-110, 110)
    return c


@_meal("meatball", height=0.05, units=120, colours={"main": "#8a4a2c", "sauce": "#d0442f"})
def meatball(pose: Pose, rng: Random) -> Canvas:
    """A meatball with sauce over it."""
    c = Canvas()
    c.circle(0, -58, 58, "main", shade=10)
    c.path("M-50-78C-46-124 46-124 50-78C44-62 34-80 24-66C14-54 6-78-8-64C-20-54-26-80-36-68C-44-62-48-68-50-78Z", "sauce", shade=4)  # fmt: skip
    c.add(dots([(-22, -34), (14, -28), (30, -46)], 5), "main_dark", outline=False)
    return c


@_meal("spaghetti with meatballs", aliases=("spaghetti and meatballs", "pasta with meatballs", "pasta and meatballs", "spaghetti meatballs", "noodles with meatballs"), height=0.14, units=150, colours={"main": "#f6cf7a", "meat": "#8a4a2c", "sauce": "#d0442f", **_PLATE})  # fmt: skip
def spaghetti_with_meatballs(pose: Pose, rng: Random) -> Canvas:
    """A heap of spaghetti on its plate, meatballs in sauce on top."""
    c = Canvas()
    c.ellipse(0, -22, 150, 24, "plate_dark")
    c.ellipse(0, -28, 150, 24, "plate")
    heap = c.path("M-118-30C-124-78-70-116 0-118C70-116 124-78 118-30C60-14-60-14-118-30Z", "main", shade=8)
    with c.inside(heap):
        for y, bend in ((-96, 20), (-78, 26), (-58, 22), (-40, 16)):
            c.line([(-124, y + bend), (-50, y - bend * 0.5), (20, y + bend * 0.6), (124, y)], "main_dark", 4, outline=False)  # fmt: skip
            c.line([(-124, y), (-30, y + bend), (60, y - bend * 0.4), (124, y + bend)], "main_light", 4, outline=False)
    c.path("M-84-84C-74-124-30-134 6-130C56-132 84-112 86-82C76-62 64-82 50-70C36-56 22-84 4-70C-12-58-26-84-42-70C-58-58-76-64-84-84Z", "sauce", shade=5)  # fmt: skip
    for x, y in ((-50, -96), (48, -96), (0, -100), (-24, -132), (28, -134)):
        c.circle(x, y, 27, "meat", shade=6)
        c.path(f"M{x - 18} {y - 14}C{x - 10} {y - 28} {x + 12} {y - 28} {x + 16} {y - 12}C{x + 4} {y - 4} {x - 8} {y - 4} {x - 18} {y - 14}Z", "sauce")  # fmt: skip
    c.ellipse(-2, -152, 15, 8, "leaf", turn=-24)
    c.ellipse(16, -156, 13, 7, "leaf", turn=30)
    c.anchor("top", 0, -120)
    return c


@_meal("fish and chips", aliases=("fish n chips", "plate of fish and chips", "fish with chips"), height=0.12, units=130, colours={"main": "#d99a3e", "chip": "#f6cf5f", "lemon": "#f6d93c", "pea": "#6fae4f", **_PLATE})  # fmt: skip
def fish_and_chips(pose: Pose, rng: Random) -> Canvas:
    """Battered fish on chips, with lemon and peas."""
    c = Canvas()
    c.ellipse(0, -20, 156, 22, "plate_dark")
    c.ellipse(0, -26, 156, 22, "plate")
    for x, y, turn in ((24, -58, 40), (52, -74, 12), (80, -56, -24), (100, -70, 30), (64, -44, -50), (112, -44, 8), (38, -40, 76), (90, -36, 66), (70, -96, -36)):  # fmt: skip
        with c.at(x, y, turn=turn):
            c.rect(-8, -30, 16, 60, "chip", radius=3, shade=4)
    fish = c.path("M-138-44C-128-88-64-106-6-92C22-86 44-72 62-80C72-66 70-46 58-36C40-40 24-34 0-28C-50-16-120-16-138-44Z", "main", shade=8)  # fmt: skip
    with c.inside(fish):
        for x, y in ((-92, -60), (-50, -76), (-8, -62), (-66, -40), (-24, -40), (24, -58)):
            c.ellipse(x, y, 12, 6, "main_light", turn=-20, outline=False)
    c.path("M-62-22C-60-60-12-66 2-26Z", "lemon", shade=3)
    c.path("M-52-26C-50-50-16-54-6-28Z", "light", outline=False)
    c.add(lines([(-29, -27), (-44, -40)], [(-29, -27), (-28, -46)], [(-29, -27), (-14, -40)]), "lemon", width=4)
    c.add(dots([(-118, -24), (-104, -20), (-90, -18), (-110, -34), (-96, -30), (-82, -26)], 8), "pea")
    return c


@_meal("waffles", aliases=("stack of waffles", "waffle stack", "plate of waffles", "belgian waffles", "belgian waffle"), height=0.14, units=160, colours={"main": "#d99a4a", "syrup": "#8a4a1c", "butter": "#fbe08a", **_PLATE})  # fmt: skip
def waffles(pose: Pose, rng: Random) -> Canvas:
    """Three waffles on a plate, one on the other, with syrup."""
    c = Canvas()
    plate(c, 146)
    for y, dx in ((-22, 4), (-54, -6), (-86, 2)):
        c.rect(dx - 112, y - 26, 224, 30, "main", radius=13, shade=6)
        with c.details():
            c.add(lines(*([(dx + x, y - 22), (dx + x, y + 2)] for x in range(-92, 100, 26))), "main_dark", width=7)
    top = c.path("M-112-106C-104-144 104-144 114-106C104-88-104-88-112-106Z", "main_light")
    with c.inside(top):
        c.add(lines(*([(x * 0.8, -140), (x * 1.12, -84)] for x in range(-90, 100, 30)), [(-130, -122), (130, -122)], [(-130, -106), (130, -106)]), "main_dark", width=6)  # fmt: skip
    c.path("M-72-118C-60-134 60-136 78-116C96-110 96-84 88-70C80-62 76-84 66-92C50-96 44-90 40-76C34-56 22-62 22-82C14-96-30-90-42-84C-46-70-50-50-60-56C-70-64-62-88-74-94C-86-100-84-112-72-118Z", "syrup", opacity=0.92)  # fmt: skip
    c.path("M-20-128L18-130L26-112L-14-108Z", "butter", shade=4)
    c.anchor("top", 0, -120)
    return c


@_meal("porridge", aliases=("bowl of porridge", "oatmeal", "bowl of oatmeal", "oats", "semolina", "rice pudding", "congee", "grits"), height=0.12, units=130, colours={"main": "#f0e2c4", "bowl": "#5b8fb0"})  # fmt: skip
def porridge(pose: Pose, rng: Random) -> Canvas:
    """A bowl of porridge, thick and pale."""
    c = Canvas()
    with c.details():
        for x in (-40, 0, 40):
            c.line([(x, -124), (x + 8, -136), (x - 4, -150), (x + 4, -162)], "white", 7, opacity=0.7, outline=False)
    _broth(c, "main")
    c.add(dots([(-66, -84), (-34, -92), (8, -76), (44, -90), (72, -80), (-8, -90)], 5), "main_dark", outline=False)
    _deep_bowl(c)
    c.anchor("top", 0, -84)
    return c


@_meal("chicken soup", aliases=("chicken noodle soup", "vegetable soup", "broth", "noodle broth", "minestrone", "bowl of broth", "stew", "bowl of stew", "beef stew", "goulash", "borscht"), height=0.13, units=140, colours={"main": "#f0b552", "bowl": "#c8584a", "noodle": "#fbe7a8", "carrot": "#f0812f"})  # fmt: skip
def chicken_soup(pose: Pose, rng: Random) -> Canvas:
    """A bowl of soup with noodles, carrots and herbs in it."""
    c = Canvas()
    with c.details():
        for x in (-44, 0, 44):
            c.line([(x, -126), (x + 8, -138), (x - 4, -152), (x + 4, -166)], "white", 7, opacity=0.7, outline=False)
    _broth(c, "main")
    c.add(lines([(-84, -82), (-60, -90), (-36, -80)], [(-20, -72), (6, -80), (30, -70)], [(28, -92), (56, -84), (84, -90)]), "noodle", width=6)  # fmt: skip
    for x, y in ((-48, -76), (-6, -94), (56, -74), (84, -80)):
        c.ellipse(x, y, 14, 7, "carrot")
        c.ellipse(x, y, 7, 3, "carrot_light", outline=False)
    for x, y in ((-72, -92), (20, -82), (-24, -86)):
        c.ellipse(x, y, 8, 4, "leaf", turn=24)
    _deep_bowl(c)
    c.anchor("top", 0, -84)
    return c


@_meal("steamed dumplings", aliases=("dumplings in a bamboo steamer", "dumplings in a steamer", "bamboo steamer", "dim sum", "basket of dumplings", "soup dumplings", "xiao long bao", "steamed buns", "bao buns", "bao", "bamboo basket", "bamboo steamer basket"), height=0.14, units=140, colours={"main": "#d9a860", "dough": "#fbf3e2"})  # fmt: skip
def steamed_dumplings(pose: Pose, rng: Random) -> Canvas:
    """Dumplings in an open steamer of bamboo."""
    c = Canvas()
    with c.details():
        for x in (-46, 0, 46):
            c.line([(x, -136), (x + 8, -148), (x - 4, -162), (x + 4, -176)], "white", 7, opacity=0.7, outline=False)
    c.ellipse(0, -74, 130, 34, "main_dark")
    for x, y in ((-66, -92), (0, -98), (66, -92), (-92, -74), (-32, -74), (32, -74), (92, -74)):
        c.path(f"M{x - 32} {y + 18}C{x - 36} {y - 10} {x - 14} {y - 22} {x} {y - 30}C{x + 14} {y - 22} {x + 36} {y - 10} {x + 32} {y + 18}Z", "dough", shade=5)  # fmt: skip
        c.add(lines([(x, y - 26), (x - 14, y - 4)], [(x, y - 26), (x, y - 2)], [(x, y - 26), (x + 14, y - 4)]), "dough_dark", width=3, outline=False)  # fmt: skip
    c.path("M-130-74C-126-40 126-40 130-74L130-22C110 6-110 6-130-22Z", "main", shade=8)
    c.add(lines([(-128, -36), (-60, -18), (0, -14), (60, -18), (128, -36)]), "main_dark", width=6)
    c.add(lines(*([(x, -52 + abs(x) * -0.06), (x, -22)] for x in (-90, -30, 30, 90))), "main_dark", width=4)
    c.anchor("top", 0, -84)
    return c


@_meal("mashed potatoes", aliases=("mashed potato", "potato mash", "bowl of mashed potatoes", "mash"), height=0.12, units=130, colours={"main": "#f7e6ae", "bowl": "#7a8fb8", "gravy": "#8a5530"})  # fmt: skip
def mashed_potatoes(pose: Pose, rng: Random) -> Canvas:
    """A bowl of mashed potatoes with butter."""
    c = Canvas()
    c.ellipse(0, -74, 104, 18, "main")
    c.path("M-104-80C-116-112-74-114-66-126C-50-152-16-140-2-156C22-168 44-138 62-134C88-128 118-112 104-80Z", "main", shade=7)  # fmt: skip
    c.line([(-60, -104), (-24, -118), (10, -112)], "main_dark", 5)
    c.path("M-12-138L22-142L30-122L-4-118Z", "accent", shade=3)
    _deep_bowl(c)
    c.anchor("top", 0, -130)
    return c


@_meal("baked potato", aliases=("jacket potato",), height=0.09, units=120, colours={"main": "#a9713f", "flesh": "#fbe9b4", "cream": "#fffaf2"})  # fmt: skip
def baked_potato(pose: Pose, rng: Random) -> Canvas:
    """A potato cut open, with cream and chives."""
    c = Canvas()
    c.path("M-118-50C-122-96-60-112 0-110C60-112 122-96 118-50C112-8 60 0 0 0C-60 0-112-8-118-50Z", "main", shade=9)
    c.path("M-84-78C-60-104 60-104 84-78C60-58-60-58-84-78Z", "flesh")
    c.path("M-40-82C-44-104-14-104-8-116C8-124 36-112 40-90C46-74 20-72 4-68C-16-66-36-68-40-82Z", "cream", shade=4)
    c.add(lines([(-14, -92), (-6, -98)], [(8, -86), (18, -90)], [(-4, -80), (4, -82)], [(12, -104), (16, -98)]), "leaf", width=5)  # fmt: skip
    c.anchor("top", 0, -90)
    return c


@_meal("grilled steak", aliases=("beef steak", "cooked steak", "steak dinner", "roast beef", "pork chop", "pork chops", "cutlet", "schnitzel", "lamb chop", "lamb chops"), height=0.08, units=100, colours={"main": "#7e452a", "mark": "#4f2a1c"})  # fmt: skip
def grilled_steak(pose: Pose, rng: Random) -> Canvas:
    """A steak from the grill, with its marks."""
    c = Canvas()
    slab = c.path("M-122-40C-128-84-70-104-10-98C50-104 118-88 124-50C126-14 70-2 20-6C-30 2-114 0-122-40Z", "main", shade=9)  # fmt: skip
    with c.inside(slab):
        c.add(lines(*([(x, -110), (x - 44, 6)] for x in (-70, -26, 18, 62, 106))), "mark", width=9)
    c.path("M-16-86L18-88L24-70L-10-68Z", "accent", shade=3)
    c.anchor("top", 0, -90)
    return c


@_meal("grilled fish", aliases=("fish fillet", "fish on a plate", "fried fish", "baked fish", "grilled salmon", "salmon fillet", "roasted fish", "cooked fish"), height=0.1, units=110, facing="right", colours={"main": "#d08a4c", "mark": "#8a5530", "lemon": "#f6d93c", **_PLATE})  # fmt: skip
def grilled_fish(pose: Pose, rng: Random) -> Canvas:
    """A whole grilled fish on its plate, with lemon."""
    c = Canvas()
    c.ellipse(0, -18, 158, 20, "plate_dark")
    c.ellipse(0, -24, 158, 20, "plate")
    c.path("M-84-54L-140-92L-128-52L-140-22Z", "main_dark")
    body = c.path("M-92-52C-60-104 50-108 124-50C60-8-56-10-92-52Z", "main", shade=8)
    with c.inside(body):
        c.add(lines(*([(x, -100), (x - 26, -10)] for x in (-30, 4, 38, 70))), "mark", width=6)
    c.path("M92-70C84-60 84-46 92-36", "main_dark", width=5)
    c.circle(104, -56, 6, "dark")
    for x in (-40, 6, 50):
        c.circle(x, -20, 17, "lemon")
        c.circle(x, -20, 12, "light")
    c.ellipse(-76, -20, 18, 8, "leaf", turn=14)
    c.ellipse(88, -20, 18, 8, "leaf", turn=-14)
    return c


@_meal("cheese board", aliases=("cheese platter", "cheeseboard", "charcuterie board", "charcuterie", "cheese plate"), height=0.12, units=120, colours={"main": "#b5793f", "cheese": "#f7c94f", "brie": "#fbf1d8", "blue": "#8fa8b8"})  # fmt: skip
def cheese_board(pose: Pose, rng: Random) -> Canvas:
    """Three cheeses on a board."""
    c = Canvas()
    c.path("M-150-26L150-26L166-4C166 2 160 4 156 4L-156 4C-160 4-166 2-166-4Z", "main", shade=4)
    c.path("M-140-26L-30-26L-30-86L-140-58Z", "cheese", shade=5)
    c.path("M-140-58L-30-86C-50-98-90-100-118-88Z", "cheese_light")
    for x, y, r in ((-108, -46, 9), (-70, -58, 11), (-52, -38, 8), (-90, -34, 6)):
        c.circle(x, y, r, "cheese_dark")
    c.path("M-14-26C-14-70 72-70 72-26Z", "brie", shade=5)
    c.path("M28-59L28-26L72-26C72-44 54-58 28-59Z", "cheese_light")
    c.path("M84-26L148-26L148-66L84-74Z", "brie")
    c.path("M84-74L148-66C140-84 108-90 84-74Z", "white")
    c.add(dots([(98, -52), (116, -40), (132, -52), (108, -64), (128, -34)], 5), "blue", outline=False)
    c.anchor("top", 0, -30)
    return c


@_meal("fondue", aliases=("cheese fondue", "fondue pot"), height=0.24, units=180, colours={"main": "#c8463a", "dip": "#f7cf62", "fork": "#9aa7b8"})  # fmt: skip
def fondue(pose: Pose, rng: Random) -> Canvas:
    """A pot over its burner, full of what is dipped into."""
    c = Canvas()
    c.add(lines([(-64, -78), (-88, 0)], [(64, -78), (88, 0)], [(-76, -34), (76, -34)]), "dark", width=10)
    c.rect(-26, -26, 52, 24, "metal", radius=6)
    c.path("M-14-28C-16-44-2-50 0-64C6-50 16-44 14-28Z", "accent")
    c.line([(94, -120), (152, -134)], "wood", 15)
    c.ellipse(0, -142, 104, 24, "main_dark")
    c.ellipse(0, -140, 92, 17, "dip")
    for x0, x1 in ((-30, -84), (34, 78)):
        c.line([(x0, -142), (x1, -206)], "fork", 6, smooth=False)
        c.line([((x0 + x1) / 2, -174), (x1, -206)], "wood", 9, smooth=False)
    c.path("M-104-140C-98-116 98-116 104-140C100-94 66-70 0-70C-66-70-100-94-104-140Z", "main", shade=9)
    c.path("M-92-138C-92-124-78-124-76-112C-72-104-64-108-64-118C-60-128-44-122-40-128Z", "dip")
    c.anchor("top", 0, -140)
    return c


@_meal("chocolate fondue", aliases=("chocolate fountain", "chocolate dip"), height=0.24, units=180, colours={"main": "#f4ead8", "dip": "#5a3018", "fork": "#9aa7b8"})  # fmt: skip
def chocolate_fondue(pose: Pose, rng: Random) -> Canvas:
    """A pot of melted chocolate over its burner."""
    return fondue(pose, rng)


@_meal("naan", aliases=("naan bread", "flatbread", "flat bread", "pita", "pita bread", "tortilla", "tortillas", "chapati", "roti", "injera"), height=0.06, units=90, colours={"main": "#ecc98a", "spot": "#b5793f"})  # fmt: skip
def naan(pose: Pose, rng: Random) -> Canvas:
    """Two flat breads, one on the other."""
    c = Canvas()
    c.path("M-116-22C-112-50-40-60 26-56C92-58 124-40 118-20C104 0-96 4-116-22Z", "main", shade=5)
    c.path("M-122-48C-112-84-44-90 20-84C90-88 128-70 112-46C84-22-96-18-122-48Z", "main", shade=6)
    for x, y, r in ((-70, -62, 11), (-22, -72, 8), (24, -54, 12), (66, -68, 9), (-36, -44, 7), (82, -48, 7)):
        c.ellipse(x, y, r, r * 0.6, "spot", opacity=0.75, outline=False)
    return c


@_meal("samosa", aliases=("empanada", "pierogi", "calzone"), height=0.07, units=120, colours={"main": "#d99a45"})  # fmt: skip
def samosa(pose: Pose, rng: Random) -> Canvas:
    """A fried pocket of dough."""
    c = Canvas()
    c.path("M-96-8C-104-20-20-126-4-128C14-130 108-26 98-10C90 4-86 6-96-8Z", "main", shade=10)
    c.line([(-4, -120), (-58, -26)], "main_light", 7)
    for x in (-66, -30, 6, 42, 74):
        c.line([(x, -8), (x + 8, -22)], "main_dark", 4)
    return c


@_meal("shrimp skewer", aliases=("grilled shrimp", "fried shrimp", "cooked shrimp", "prawns", "shrimp tempura", "tempura"), height=0.08, units=110, colours={"main": "#f58a6a"})  # fmt: skip
def shrimp_skewer(pose: Pose, rng: Random) -> Canvas:
    """Three cooked shrimps."""
    c = Canvas()
    for x, y in ((-70, -8), (0, -8), (70, -8)):
        c.path(f"M{x - 26} {y}C{x - 62} {y - 30} {x - 46} {y - 92} {x + 4} {y - 90}C{x + 34} {y - 88} {x + 40} {y - 60} {x + 30} {y - 46}C{x + 18} {y - 62} {x - 8} {y - 60} {x - 12} {y - 36}C{x - 14} {y - 22} {x - 6} {y - 10} {x + 8} {y - 2}Z", "main", shade=6)  # fmt: skip
        c.add(lines([(x - 40, y - 34), (x - 16, y - 34)], [(x - 34, y - 66), (x - 12, y - 48)], [(x - 6, y - 88), (x, y - 58)]), "main_light", width=5)  # fmt: skip
        c.path(f"M{x + 2} {y - 6}L{x + 28} {y - 22}L{x + 30} {y + 6}Z", "red")
    return c


@_meal("apple pie slice", aliases=("slice of pie", "piece of pie", "slice of apple pie", "slice of pumpkin pie"), height=0.09, units=120, colours={"main": "#d99a4e", "filling": "#e9b45c", **_PLATE})  # fmt: skip
def slice_of_pie(pose: Pose, rng: Random) -> Canvas:
    """A slice of pie on its plate."""
    c = Canvas()
    plate(c, 132)
    c.path("M-96-20L84-20L96-62L-96-50Z", "filling", shade=5)
    for x in (-60, -14, 34):
        c.ellipse(x, -38, 18, 9, "filling_light", turn=-8, outline=False)
    c.path("M-104-50L72-94C96-98 112-80 106-58L98-52L-96-40C-108-40-110-48-104-50Z", "main", shade=6)
    c.add(lines([(-40, -58), (-26, -64)], [(0, -66), (14, -72)], [(40, -76), (54, -80)]), "main_dark", width=6)
    c.path("M72-94C96-98 112-80 106-58C120-70 112-104 84-106Z", "main_light")
    return c


@_meal("bacon and eggs", aliases=("eggs and bacon", "ham and eggs", "eggs with bacon"), height=0.09, units=110, colours={"main": "#f9d65c", "bacon": "#c2483a", "fat": "#f6d3b8", **_PLATE})  # fmt: skip
def bacon_and_eggs(pose: Pose, rng: Random) -> Canvas:
    """Eggs and bacon on a plate."""
    c = Canvas()
    c.ellipse(0, -20, 150, 22, "plate_dark")
    c.ellipse(0, -26, 150, 22, "plate")
    for x in (-72, 12):
        c.path(f"M{x - 52} -30C{x - 58} -58 {x - 24} -54 {x - 10} -66C{x + 16} -72 {x + 24} -54 {x + 40} -50C{x + 60} -34 {x + 34} -20 {x} -20C{x - 30} -18 {x - 50} -20 {x - 52} -30Z", "white", shade=4)  # fmt: skip
        c.path(f"M{x - 24} -44C{x - 24} -72 {x + 22} -72 {x + 22} -44C{x + 12} -36 {x - 14} -36 {x - 24} -44Z", "main", shade=4)  # fmt: skip
    for k, y in enumerate((-62, -40)):
        c.line([(60 + 8 * k, y), (80, y - 14), (100, y), (120, y - 14), (138, y - 2)], "bacon", 17)
        c.line([(60 + 8 * k, y), (80, y - 14), (100, y), (120, y - 14), (138, y - 2)], "fat", 5)
    c.ellipse(58, -22, 14, 6, "leaf", turn=-14)
    return c


@_meal("scrambled eggs", aliases=("scrambled egg",), height=0.09, units=100, colours={"main": "#f9d65c", **_PLATE})
def scrambled_eggs(pose: Pose, rng: Random) -> Canvas:
    """A heap of soft scrambled egg with chives."""
    c = Canvas()
    c.ellipse(0, -20, 130, 22, "plate_dark")
    c.ellipse(0, -26, 130, 22, "plate")
    for x, y, rx, ry, role in ((-54, -38, 40, 20, "main_dark"), (52, -38, 42, 20, "main_dark"), (0, -36, 50, 20, "main_dark"), (-34, -54, 38, 21, "main"), (36, -54, 38, 21, "main"), (0, -72, 40, 21, "main"), (-12, -42, 30, 14, "main_light"), (26, -72, 22, 12, "main_light"), (-38, -60, 18, 10, "main_light")):  # fmt: skip
        c.ellipse(x, y, rx, ry, role, turn=x * 0.2, shade=3)
    for x, y, turn in ((-40, -66, 20), (-8, -82, -30), (26, -60, 50), (48, -44, 10), (-20, -48, 70), (8, -62, -10)):
        with c.at(x, y, turn=turn):
            c.line([(-6, 0), (6, 0)], "leaf", 4, smooth=False)
    c.anchor("top", 0, -86)
    return c


@_meal("macaroni and cheese", aliases=("mac and cheese", "mac n cheese", "macaroni cheese", "gnocchi", "ravioli", "risotto"), height=0.12, units=130, colours={"main": "#f6b83c", "bowl": "#4f86a8"})  # fmt: skip
def macaroni_and_cheese(pose: Pose, rng: Random) -> Canvas:
    """A bowl of short pasta in cheese."""
    c = Canvas()
    c.ellipse(0, -76, 106, 18, "main")
    c.path("M-106-82C-104-120-50-140 0-142C50-140 104-120 106-82Z", "main", shade=7)
    for x, y, _ in (*around(0, -98, 62, 9), *around(0, -110, 28, 4, turn=30)):
        with c.at(x, -100 + (y + 100) * 0.44, turn=x * 2.1):
            c.path("M-15 6C-12-12 12-12 15 6", "main_light", width=10)
    _deep_bowl(c)
    c.anchor("top", 0, -120)
    return c
