"""What is poured, spread and stirred in: sauces and creams, milk in a glass, what dough is made of."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, ring

_food = partial(figure, tags=("food", "object"), facing="front", home="table")


@_food("whipped cream", aliases=("cream", "clotted cream", "sour cream", "creme fraiche", "dollop of cream", "dollop of whipped cream", "frosting", "icing"), height=0.09, units=130, colours={"main": "#fffaf2", "bowl": "#8fb3d8"})  # fmt: skip
def whipped_cream(pose: Pose, rng: Random) -> Canvas:
    """A bowl of whipped cream."""
    c = Canvas()
    c.path("M-90-62C-104-92-60-98-56-108C-66-128-24-130-20-142C-22-160 6-164 14-172C22-160 36-150 26-138C52-134 64-124 56-108C90-100 100-86 90-62Z", "main", shade=7)  # fmt: skip
    c.line([(-54, -84), (0, -98), (50, -86)], "main_dark", 5)
    c.line([(-24, -122), (4, -130), (28, -120)], "main_dark", 5)
    c.rect(-36, -8, 72, 8, "bowl_dark", radius=3)
    c.path("M-106-66C-98-22-50-4 0-4C50-4 98-22 106-66Z", "bowl", shade=7)
    return c


@_food("syrup", aliases=("maple syrup", "bottle of syrup", "jug of syrup", "caramel sauce", "caramel", "pancake syrup", "agave syrup", "drizzle of syrup"), height=0.18, units=190, colours={"main": "#9a5a24", "cap": "#c8463a", "label": "#f6ead0"})  # fmt: skip
def syrup(pose: Pose, rng: Random) -> Canvas:
    """A bottle of syrup with a handle."""
    c = Canvas()
    c.path("M30-146C76-150 78-92 46-88", "main_dark", width=13)
    c.path("M-20-168L20-168L24-136C60-116 66-84 64-16C63-4 56 0 46 0L-46 0C-56 0-63-4-64-16C-66-84-60-116-24-136Z", "main", shade=9)  # fmt: skip
    c.rect(-26, -194, 52, 28, "cap", radius=6, shade=4)
    c.rect(-46, -86, 92, 58, "label", radius=7)
    c.path("M0-76L10-62L26-66L20-52L26-42L6-42L0-32L-6-42L-26-42L-20-52L-26-66L-10-62Z", "cap")
    c.anchor("grip", 0, -90)
    return c


@_food("chocolate sauce", aliases=("chocolate syrup", "hot fudge", "fudge sauce", "melted chocolate", "drizzle of chocolate"), height=0.1, units=120, colours={"main": "#5a3018", "bowl": "#f4ead8"})  # fmt: skip
def chocolate_sauce(pose: Pose, rng: Random) -> Canvas:
    """A small jug of chocolate sauce."""
    c = Canvas()
    c.path("M70-92C122-104 118-34 66-40", "bowl_dark", width=13)
    c.path("M-96-112L-60-104L80-104C86-60 74-20 56-4C50 0 42 0 36 0L-36 0C-44 0-50-2-56-6C-76-28-84-70-84-96Z", "bowl", shade=8)  # fmt: skip
    c.ellipse(4, -104, 76, 13, "main")
    c.path("M-96-112C-90-96-92-80-86-66C-80-60-76-70-78-82L-62-102Z", "main")
    c.anchor("grip", 0, -60)
    return c


@_food("gravy", aliases=("gravy boat", "jug of gravy", "sauce boat", "brown sauce", "gravy sauce", "curry sauce"), height=0.1, units=110, facing="right", colours={"main": "#8a5530", "boat": "#f7f3ea"})  # fmt: skip
def gravy(pose: Pose, rng: Random) -> Canvas:
    """A gravy boat."""
    c = Canvas()
    c.path("M-84-82C-136-98-132-26-78-34", "boat_dark", width=12)
    c.rect(-46, -10, 96, 10, "boat_dark", radius=4)
    c.path("M-94-84C-60-74 60-74 128-102C118-46 76-8 20-8L-20-8C-66-8-92-42-94-84Z", "boat", shade=8)
    c.path("M-94-84C-84-102 80-104 128-102C100-80 40-72 0-72C-40-72-78-76-94-84Z", "boat_light")
    c.path("M-80-84C-68-96 70-98 102-96C76-82 40-78 0-78C-36-78-66-80-80-84Z", "main")
    c.anchor("grip", -100, -60)
    return c


@_food("soy sauce", aliases=("bowl of soy sauce", "dipping sauce", "dish of soy sauce", "teriyaki sauce"), height=0.05, units=70, colours={"main": "#3a1f18", "bowl": "#f4efe6", "band": "#4b83c4"})  # fmt: skip
def soy_sauce(pose: Pose, rng: Random) -> Canvas:
    """A small dish of dark sauce."""
    c = Canvas()
    c.rect(-36, -8, 72, 8, "bowl_dark", radius=3)
    c.path("M-92-50C-84-14-44-4 0-4C44-4 84-14 92-50C50-34-50-34-92-50Z", "bowl", shade=6)
    c.ellipse(0, -52, 94, 17, "bowl_light")
    c.ellipse(0, -50, 80, 12, "main")
    c.ellipse(-24, -53, 22, 3, "main_light", outline=False)
    c.path("M-70-26C-40-10 40-10 70-26", "band", width=5)
    return c


@_food("dip", aliases=("sauce", "bowl of sauce", "salsa", "bowl of salsa", "tomato sauce", "bowl of dip", "guacamole", "bowl of guacamole", "hot sauce", "pesto", "mayonnaise", "tzatziki", "chutney", "sweet and sour sauce"), height=0.06, units=90, colours={"main": "#d8432f", "bowl": "#f4efe6"})  # fmt: skip
def dip(pose: Pose, rng: Random) -> Canvas:
    """A small bowl of sauce."""
    c = Canvas()
    c.rect(-34, -8, 68, 8, "bowl_dark", radius=3)
    c.ellipse(0, -66, 92, 19, "bowl_light")
    c.path("M-80-64C-60-86-10-74 6-84C24-90 66-80 80-64C60-50-60-50-80-64Z", "main", shade=3)
    c.add(dots([(-30, -66), (10, -72), (38, -64)], 5), "main_light", outline=False)
    c.ellipse(16, -78, 14, 6, "leaf", turn=-18)
    c.path("M-92-64C-86-22-44-4 0-4C44-4 86-22 92-64C50-46-50-46-92-64Z", "bowl", shade=7)
    return c


@_food("glass of milk", aliases=("milk glass", "cup of milk", "glasses of milk", "warm milk", "cold milk"), height=0.14, units=200, colours={"main": "#fffdf6"})  # fmt: skip
def glass_of_milk(pose: Pose, rng: Random) -> Canvas:
    """A tall glass of milk."""
    c = Canvas()
    c.path("M-66-200L66-200L54-10C53-4 48 0 42 0L-42 0C-48 0-53-4-54-10Z", "glass", shade=8)
    c.path("M-58-164L58-164L48-14C47-9 44-7 40-7L-40-7C-44-7-47-9-48-14Z", "main", shade=7)
    c.ellipse(0, -164, 58, 11, "white")
    c.line([(-44, -140), (-36, -40)], "shine", 8, opacity=0.8, outline=False)
    c.anchor("grip", 54, -90)
    return c


@_food("flour", aliases=("bag of flour", "sack of flour", "flour bag", "bowl of flour", "wheat flour", "cornmeal"), height=0.26, units=190, colours={"main": "#f4ead6", "label": "#d8574a"})  # fmt: skip
def flour(pose: Pose, rng: Random) -> Canvas:
    """A paper bag of flour, some of it spilled."""
    c = Canvas()
    c.path("M-70-168L70-168L78-10C78-3 74 0 68 0L-68 0C-74 0-78-3-78-10Z", "main", shade=9)
    c.path("M-70-168C-60-186 60-186 70-168L74-196C60-190 40-200 20-192C0-200-20-190-40-198C-54-192-64-196-74-194Z", "main_dark")  # fmt: skip
    c.rect(-52, -122, 104, 78, "label", radius=8)
    c.line([(0, -58), (0, -108)], "accent", 5)
    for y in (-70, -84, -98):
        c.ellipse(-13, y, 13, 6, "accent", turn=32)
        c.ellipse(13, y, 13, 6, "accent", turn=-32)
    c.path("M44 0C52-26 84-34 104-20C124-22 138-8 140 0Z", "white", shade=4)
    return c


@_food("cracker", aliases=("crackers", "crispbread", "saltine", "saltines"), height=0.05, units=110, colours={"main": "#e6bd76"})  # fmt: skip
def cracker(pose: Pose, rng: Random) -> Canvas:
    """A heap of crackers."""
    c = Canvas()
    for x, y, turn in ((-48, -24, -8), (52, -26, 10), (2, -66, -4)):
        with c.at(x, y, turn=turn):
            c.rect(-48, -24, 96, 48, "main", radius=7, shade=4)
            c.add(dots([(dx, dy) for dx in (-26, 0, 26) for dy in (-9, 9)], 4), "main_dark", outline=False)
    return c


@_food("pickle", aliases=("pickled cucumber", "dill pickle"), height=0.08, units=190, colours={"main": "#6f9440"})  # fmt: skip
def pickle(pose: Pose, rng: Random) -> Canvas:
    """A pickled cucumber."""
    c = Canvas()
    with c.at(0, -96, turn=24):
        c.path(
            "M-34-60C-40-104 34-108 38-62C46-20 44 30 36 66C26 102-30 100-36 62C-44 22-42-20-34-60Z", "main", shade=11
        )
        c.add(dots([(-10, -60), (12, -34), (-12, 0), (14, 26), (-8, 58)], 6), "main_light", outline=False)
    return c


@_food("ham", aliases=("slice of ham", "baked ham", "roast ham", "prosciutto", "christmas ham"), height=0.14, units=130, colours={"main": "#e88a86", "rind": "#c8703f", "plate": "#f7f5f0"})  # fmt: skip
def ham(pose: Pose, rng: Random) -> Canvas:
    """A ham, cut into."""
    c = Canvas()
    c.ellipse(0, -12, 144, 15, "plate_dark")
    c.ellipse(0, -17, 144, 15, "plate")
    c.path("M-60-96C0-136 96-110 100-62C104-24 60-14 0-16Z", "rind", shade=7)
    c.line([(96, -70), (130, -104)], "white", 15)
    c.circle(128, -110, 10, "white")
    c.circle(138, -98, 10, "white")
    c.ellipse(-46, -58, 52, 46, "rind")
    c.ellipse(-48, -58, 45, 39, "main")
    c.ellipse(-46, -56, 14, 12, "white")
    c.ellipse(-46, -56, 7, 6, "main_light", outline=False)
    c.add(lines([(10, -112), (30, -30)], [(46, -114), (66, -26)], [(20, -62), (92, -88)]), "rind_dark", width=4)
    return c


@_food("cup of soda", aliases=("soda", "cola", "soft drink", "fountain drink", "fizzy drink", "coke", "root beer", "iced cola"), height=0.2, units=200, colours={"main": "#d8443c", "straw": "#fdf6e6"})  # fmt: skip
def cup_of_soda(pose: Pose, rng: Random) -> Canvas:
    """A paper cup with a lid and a straw."""
    c = Canvas()
    c.line([(8, -150), (22, -206), (48, -212)], "straw", 10, smooth=False)
    c.path("M-58-150L58-150L44-8C43-3 40 0 34 0L-34 0C-40 0-43-3-44-8Z", "main", shade=9)
    c.path("M-52-96L52-96L46-34L-46-34Z", "white", outline=False)
    c.circle(0, -64, 21, "main")
    c.path("M-62-152C-58-168 58-168 62-152Z", "white", shade=3)
    c.rect(-66, -156, 132, 14, "white", radius=6, shade=3)
    c.anchor("grip", 50, -90)
    return c


@_food("ice cubes", aliases=("ice cube",), height=0.06, units=120, colours={"main": "#d3ecf8"})
def ice_cubes(pose: Pose, rng: Random) -> Canvas:
    """Cubes of ice."""
    c = Canvas()
    for x, y in ((-46, 0), (46, 0), (0, -62)):
        c.rect(x - 36, y - 62, 72, 62, "main", radius=12, shade=6)
        c.line([(x - 22, y - 46), (x - 4, y - 50)], "shine", 6, outline=False)
    return c


@_food(
    "olive bowl", aliases=("bowl of olives",), height=0.06, units=100, colours={"main": "#7d9440", "bowl": "#b5793f"}
)
def olive_bowl(pose: Pose, rng: Random) -> Canvas:
    """A bowl of olives."""
    c = Canvas()
    for x, y in ((-54, -64), (-18, -70), (20, -68), (56, -64), (-36, -86), (2, -92), (40, -86)):
        c.ellipse(x, y, 22, 18, "main", shade=4)
        c.circle(x + 6, y - 4, 5, "red", outline=False)
    c.path("M-94-64C-86-22-44-4 0-4C44-4 86-22 94-64C50-50-50-50-94-64Z", "bowl", shade=7)
    return c


@_food("juice box", aliases=("juice carton", "drink carton", "carton of juice", "apple juice box"), height=0.12, units=190, colours={"main": "#f29a2e", "straw": "#fdf6e6", "fruit": "#e2493f"})  # fmt: skip
def juice_box(pose: Pose, rng: Random) -> Canvas:
    """A small carton with a straw."""
    c = Canvas()
    c.line([(18, -150), (26, -196), (54, -208)], "straw", 10, smooth=False)
    c.path("M-50-160L30-160L62-142L-18-142Z", "main_light")
    c.path("M-50-160L-18-142L-18 0L-50-16Z", "main_dark")
    c.rect(-18, -142, 80, 142, "main", shade=7)
    c.circle(22, -66, 25, "fruit", shade=4)
    c.line([(22, -88), (26, -100)], "leaf_dark", 6)
    c.ellipse(38, -96, 13, 6, "leaf", turn=-20)
    c.anchor("grip", 40, -80)
    return c


@_food("onion rings", aliases=("onion ring", "fried onion rings", "calamari", "fried calamari"), height=0.08, units=120, colours={"main": "#d99a3e"})  # fmt: skip
def onion_rings(pose: Pose, rng: Random) -> Canvas:
    """A heap of fried rings."""
    c = Canvas()
    for x, y, turn in ((-62, -34, -8), (62, -34, 10), (0, -40, 0), (-32, -84, 8), (34, -86, -10), (0, -126, 4)):
        with c.at(x, y, turn=turn):
            c.add(ring(0, 0, 44, 22), "main_dark")
            c.add(ring(-2, -3, 40, 24), "main", outline=False)
    return c
