"""What things are kept in and set out on: open crates, sacks, fridges and drawers, shelves, a shop window.

A figure with anchors ``shelf1``, ``shelf2`` … shows its things on these, from the first to the last: each anchor is the left
end of a board, and ``shelf_end`` is as far to the right as all of them reach.
"""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_thing = partial(figure, tags=("object",), facing="front")
_furniture = partial(figure, tags=("object", "furniture"), facing="front", home="room")


@_thing("crate", aliases=("wooden crate", "wooden box", "apple crate", "fruit crate", "milk crate", "produce crate"), height=0.4, units=170, colours={"main": "#c08a4e"})  # fmt: skip
def crate(pose: Pose, rng: Random) -> Canvas:
    """An open crate of slats; what is put in stands ``inside``."""
    c = Canvas()
    c.polygon([(-128, -118), (-104, -146), (104, -146), (128, -118)], "main_dark")
    with c.front():
        for y in (-122, -80, -38):
            c.rect(-130, y, 260, 36, "main", radius=4, shade=5)
        for x in (-130, 104):
            c.rect(x, -126, 26, 126, "main_dark", radius=4)
        with c.details():
            c.add(lines([(-90, -104), (-20, -106)], [(10, -62), (84, -60)], [(-80, -20), (-10, -22)]), "main_dark", width=4)  # fmt: skip
    c.anchor("inside", 0, -116)
    c.anchor("seat", 0, -122)
    c.anchor("top", 0, -122)
    c.stands(-124, 124)
    return c


@_thing("open sack", height=0.6, units=180, colours={"main": "#c8a06a"})
def open_sack(pose: Pose, rng: Random) -> Canvas:
    """A sack whose edge is rolled down; what is put in stands ``inside``."""
    c = Canvas()
    c.ellipse(0, -140, 92, 22, "main_dark")
    with c.front():
        c.path("M-88-136C-60-118 60-118 88-136C112-96 118-50 104-20C96 0 60 0 0 0C-60 0-96 0-104-20C-118-50-112-96-88-136Z", "main", shade=12)  # fmt: skip
        c.path("M-98-142C-70-118 70-118 98-142C104-130 102-116 96-110C64-90-64-90-96-110C-102-116-104-130-98-142Z", "main_light", shade=5)  # fmt: skip
        with c.details():
            c.add(
                lines([(-64, -70), (-72, -30)], [(-20, -60), (-22, -20)], [(50, -66), (58, -26)]), "main_dark", width=4
            )
    c.anchor("inside", 0, -132)
    c.anchor("top", 0, -140)
    return c


@_thing("laundry basket", aliases=("hamper of laundry", "basket of laundry", "hamper of clothes", "laundry hamper", "pile of laundry", "basket of clothes", "hamper of dirty laundry", "dirty laundry", "laundry pile"), height=0.6, units=180, home="room", colours={"main": "#eef3f7", "shirt": "#4b83c4", "sock": "#e2574c", "towel": "#f2b134"})  # fmt: skip
def laundry_basket(pose: Pose, rng: Random) -> Canvas:
    """A basket heaped with clothes."""
    c = Canvas()
    c.path("M-92-108C-98-150-50-168-20-160C10-150 6-120 0-104Z", "shirt", shade=7)
    c.path("M-20-106C-30-150 10-176 44-168C92-160 104-130 92-104Z", "towel", shade=7)
    c.path("M52-112C40-140 70-150 84-134C100-128 124-116 132-92L128-60C120-52 110-54 108-64L104-96Z", "sock", shade=5)
    c.path("M-74-112C-60-136-10-140 14-114Z", "white", shade=5)
    c.line([(-60, -132), (-30, -140)], "shirt_light", 6)
    c.path("M-108-112L108-112L88-8C87-3 84 0 78 0L-78 0C-84 0-87-3-88-8Z", "main", shade=10)
    for x in (-70, -35, 0, 35, 70):
        c.line([(x, -82), (x * 0.9, -24)], "main_dark", 9)
    c.rect(-116, -120, 232, 24, "main", radius=11, shade=5)
    c.anchor("top", 0, -150)
    return c


@_furniture("open fridge", aliases=("open refrigerator",), height=1.8, units=240, home="kitchen", colours={"main": "#8fc7c0", "inner": "#f3fafc", "board": "#c5dde6"})  # fmt: skip
def open_fridge(pose: Pose, rng: Random) -> Canvas:
    """A fridge with its door open; its things stand on the boards."""
    c = Canvas()
    c.add(lines([(-74, -6), (-62, -6)], [(62, -6), (74, -6)]), "dark", width=12)
    c.path("M86-234L150-218C156-216 160-210 160-204L160-20C160-14 156-10 150-12L86-26Z", "main_dark")
    c.path("M94-222L142-210L142-26L94-38Z", "inner")
    for y in (-160, -100):
        c.path(f"M94 {y}L142 {y + 6}L142 {y + 20}L94 {y + 14}Z", "board")
    c.rect(-100, -240, 196, 234, "main", radius=14, shade=8)
    c.rect(-86, -226, 168, 206, "inner", radius=8)
    for y in (-164, -98, -32):
        c.rect(-86, y, 168, 8, "board")
    c.anchor("shelf1", -80, -164)
    c.anchor("shelf2", -80, -98)
    c.anchor("shelf3", -80, -32)
    c.anchor("shelf_end", 76, -32)
    c.stands(-90, 86)
    return c


@_furniture("wall shelf", aliases=("wooden shelf", "floating shelf", "kitchen shelf"), height=0.9, units=200, place="air", colours={"main": "#b07a48"})  # fmt: skip
def wall_shelf(pose: Pose, rng: Random) -> Canvas:
    """Two boards on a wall; things stand on them."""
    c = Canvas()
    for y in (-100, 0):
        for x in (-120, 120):
            c.path(f"M{x - 8} {y}L{x + 8} {y}L{x + 8} {y + 30}L{x - 8} {y + 16}Z", "main_dark")
        c.rect(-190, y - 12, 380, 15, "main", radius=4, shade=4)
    c.anchor("shelf1", -178, -12)
    c.anchor("shelf2", -178, -112)
    c.anchor("shelf_end", 178, -12)
    c.anchor("top", 0, -112)
    return c


@_furniture("long shelf", height=0.5, units=110, place="air", colours={"main": "#b07a48"})
def long_shelf(pose: Pose, rng: Random) -> Canvas:
    """One board on a wall; things stand on it."""
    c = Canvas()
    for x in (-130, 130):
        c.path(f"M{x - 8} 0L{x + 8} 0L{x + 8} 36L{x - 8} 18Z", "main_dark")
    c.rect(-210, -12, 420, 16, "main", radius=4, shade=4)
    c.anchor("shelf1", -200, -12)
    c.anchor("shelf_end", 200, -12)
    c.anchor("top", 0, -12)
    return c


@_furniture("open drawer", aliases=("opened drawer", "pulled out drawer"), height=1.0, units=200, colours={"main": "#c98f4e", "knob": "#7a4a2c"})  # fmt: skip
def open_drawer(pose: Pose, rng: Random) -> Canvas:
    """A chest whose upper drawer is pulled out; what is in it stands ``inside``."""
    c = Canvas()
    for x in (-104, 90):
        c.path(f"M{x - 10} -20L{x + 24} -20L{x + 14} 0L{x} 0Z", "main_dark")
    c.rect(-120, -150, 240, 134, "main", radius=6, shade=7)
    c.rect(-128, -164, 256, 18, "main_dark", radius=5)
    c.rect(-106, -66, 212, 40, "main_light", radius=5)
    c.circle(0, -46, 8, "knob")
    c.polygon([(-104, -146), (104, -146), (132, -118), (-132, -118)], "main_dark")
    with c.front():
        c.rect(-138, -122, 276, 52, "main_light", radius=6, shade=5)
        for x in (-60, 60):
            c.circle(x, -96, 9, "knob")
    c.anchor("inside", 0, -116)
    c.anchor("top", 0, -164)
    c.stands(-110, 110)
    return c


@_thing("open toolbox", height=0.4, units=180, home="workshop", colours={"main": "#d8403c", "clasp": "#f0c04a"})
def open_toolbox(pose: Pose, rng: Random) -> Canvas:
    """A toolbox with its lid up; the tools stand ``inside``."""
    c = Canvas()
    c.path("M-140-104L-120-170L120-170L140-104Z", "main_dark")
    c.path("M-122-106L-106-156L106-156L122-106Z", "dark")
    with c.front():
        c.rect(-148, -108, 296, 108, "main", radius=8, shade=9)
        c.rect(-148, -108, 296, 20, "main_light", radius=6)
        for x in (-96, 68):
            c.rect(x, -98, 28, 34, "clasp", radius=5)
    c.anchor("inside", 0, -100)
    c.anchor("top", 0, -108)
    return c


@_thing("open barrel", height=0.9, units=200, colours={"main": "#b0733f", "hoop": "#5c6478"})
def open_barrel(pose: Pose, rng: Random) -> Canvas:
    """A barrel without its lid; what is in it stands ``inside``."""
    c = Canvas()
    c.ellipse(0, -180, 80, 18, "main_dark")
    with c.front():
        body = c.path("M-82-180C-54-162 54-162 82-180C104-130 100-50 74-6C50 6-50 6-74-6C-100-50-104-130-82-180Z", "main", shade=14)  # fmt: skip
        with c.inside(body):
            for x in (-46, 0, 46):
                c.line([(x * 0.9, -176), (x * 1.2, -90), (x * 0.9, 4)], "main_dark", 5)
            c.line([(-110, -140), (0, -122), (110, -140)], "hoop", 16)
            c.line([(-110, -46), (0, -30), (110, -46)], "hoop", 16)
    c.anchor("inside", 0, -172)
    c.anchor("top", 0, -180)
    return c


@figure("shop window", aliases=("store window", "display window", "shopwindow", "bakery window", "shop front window"), height=3.0, units=220, facing="front", home="street", tags=("building",), colours={"main": "#5f8f8a", "awning": "#d8574a", "pane": "#dff1f6", "stage": "#e8d3a8"})  # fmt: skip
def shop_window(pose: Pose, rng: Random) -> Canvas:
    """A shop window under an awning; its things stand on the boards behind the pane."""
    c = Canvas()
    c.rect(-150, -220, 300, 220, "main", radius=4, shade=7)
    c.rect(-132, -170, 264, 132, "pane")
    c.rect(-132, -106, 264, 8, "stage")
    c.rect(-132, -46, 264, 14, "stage")
    for i in range(8):
        x = -160 + 40 * i
        c.path(f"M{x + 6} -208L{x + 40 - 6 * (i == 7)} -208L{x + 40} -168C{x + 34} -154 {x + 6} -154 {x} -168Z", "awning" if i % 2 == 0 else "white", shade=3)  # fmt: skip
    c.rect(-150, -214, 300, 12, "main_dark", radius=3)
    c.anchor("shelf1", -122, -46)
    c.anchor("shelf2", -122, -106)
    c.anchor("shelf_end", 122, -46)
    return c


@figure("display case", aliases=("bakery counter", "bakery display", "glass counter", "cake display", "pastry case", "pastry display", "deli counter", "shop counter", "coffee shop counter", "cafe counter", "ice cream counter", "cheese counter"), height=1.3, units=190, facing="front", home="restaurant", tags=("object", "furniture"), colours={"main": "#a9713f", "pane": "#dff1f6", "board": "#f7efe0"})  # fmt: skip
def display_case(pose: Pose, rng: Random) -> Canvas:
    """A counter with a glass case; things stand in it."""
    c = Canvas()
    c.rect(-190, -60, 380, 60, "main", radius=6, shade=7)
    for x in (-140, -46, 46, 140):
        c.rect(x - 36, -48, 72, 38, "main_dark", radius=4)
    c.rect(-184, -184, 368, 126, "pane", radius=10)
    c.rect(-184, -122, 368, 7, "board")
    c.rect(-184, -66, 368, 9, "board")
    c.rect(-194, -192, 388, 14, "main", radius=6, shade=3)
    c.add(lines([(-184, -184), (-184, -60)], [(184, -184), (184, -60)]), "metal", width=6)
    c.anchor("shelf1", -176, -66)
    c.anchor("shelf2", -176, -122)
    c.anchor("shelf_end", 176, -66)
    c.anchor("top", 0, -192)
    return c


@figure("open stall", height=2.6, units=240, facing="front", home="village", tags=("building", "object"), colours={"main": "#d8574a", "cloth": "#fffaf0", "counter": "#b98150"})  # fmt: skip
def open_stall(pose: Pose, rng: Random) -> Canvas:
    """A stall with an awning; what is sold there lies on its two boards."""
    c = Canvas()
    for x in (-128, 128):
        c.line([(x, -6), (x, -200)], "wood_dark", 10, smooth=False)
    c.rect(-122, -190, 244, 110, "counter_light", opacity=0.5)
    c.rect(-142, -88, 284, 88, "counter", radius=3, shade=7)
    c.rect(-150, -94, 300, 14, "counter_light", radius=4)
    c.rect(-130, -20, 260, 12, "counter_dark", radius=3)
    c.rect(-130, -72, 260, 52, "counter_dark", outline=False)
    for i in range(9):
        x = -153 + 34 * i
        c.path(f"M{x + 8} -240L{x + (34 if i < 8 else 26)} -240L{x + 34} -190C{x + 34} -172 {x} -172 {x} -190Z", "main" if i % 2 == 0 else "cloth", shade=2)  # fmt: skip
    c.anchor("shelf1", -134, -90)
    c.anchor("shelf2", -124, -18)
    c.anchor("shelf_end", 128, -90)
    c.anchor("top", 0, -94)
    return c


@_thing("wooden board", height=0.07, units=58, home="table", colours={"main": "#b5793f"})
def wooden_board(pose: Pose, rng: Random) -> Canvas:
    """A broad board that cheese and bread are served on."""
    c = Canvas()
    c.path("M-150-58L150-58L184-14C184-4 178 0 172 0L-172 0C-178 0-184-4-184-14Z", "main", shade=7)
    with c.details():
        c.add(lines([(-120, -44), (40, -42)], [(-60, -26), (130, -24)]), "main_dark", width=4)
    c.anchor("top", 0, -34)
    c.stands(-170, 170)
    return c


@_thing("lunchbox", aliases=("lunch box", "open lunchbox", "packed lunch", "school lunch"), height=0.2, units=170, home="table", colours={"main": "#4a8fd0", "clasp": "#f0c04a"})  # fmt: skip
def lunchbox(pose: Pose, rng: Random) -> Canvas:
    """An open box for a meal; the meal stands ``inside``."""
    c = Canvas()
    c.path("M-128-96L-112-178C-110-186-104-190-96-190L96-190C104-190 110-186 112-178L128-96Z", "main_dark")
    c.path("M-110-100L-96-172L96-172L110-100Z", "main_light")
    with c.front():
        c.rect(-134, -100, 268, 100, "main", radius=14, shade=9)
        c.rect(-138, -106, 276, 18, "main_light", radius=8)
        c.rect(-20, -100, 40, 32, "clasp", radius=6, shade=3)
    c.anchor("inside", 0, -92)
    c.anchor("top", 0, -100)
    return c


@_thing("egg carton", aliases=("carton of eggs", "box of eggs", "egg box", "dozen eggs"), height=0.1, units=110, home="table", colours={"main": "#b9b4a4", "egg": "#f0d3b0"})  # fmt: skip
def egg_carton(pose: Pose, rng: Random) -> Canvas:
    """An open carton with six eggs."""
    c = Canvas()
    c.path("M-150-66L-132-128L132-128L150-66Z", "main_dark")
    for y, k in ((-70, 0.9), (-48, 1.0)):
        for x in (-90, 0, 90):
            c.path(f"M{x * k - 30} {y}C{x * k - 32} {y - 34} {x * k - 14} {y - 62} {x * k} {y - 62}C{x * k + 14} {y - 62} {x * k + 32} {y - 34} {x * k + 30} {y}C{x * k + 14} {y + 12} {x * k - 14} {y + 12} {x * k - 30} {y}Z", "egg" if (x + y) % 4 else "egg_light", shade=5)  # fmt: skip
    c.path("M-156-56C-140-36-118-36-104-52C-84-34-64-34-46-52C-26-34 26-34 46-52C64-34 84-34 104-52C118-36 140-36 156-56L140-8C138-2 134 0 128 0L-128 0C-134 0-138-2-140-8Z", "main", shade=7)  # fmt: skip
    return c


@_thing("cake stand", aliases=("cake plate", "cake pedestal", "tiered stand"), height=0.16, units=110, home="table", colours={"main": "#f4efe6", "rim": "#e8a0b0"})  # fmt: skip
def cake_stand(pose: Pose, rng: Random) -> Canvas:
    """A plate on a foot."""
    c = Canvas()
    c.path("M-22-84L22-84L16-20C40-16 62-10 62-2C62 2 40 2 0 2C-40 2-62 2-62-2C-62-10-40-16-16-20Z", "main", shade=5)
    c.ellipse(0, -84, 150, 20, "main_dark")
    c.ellipse(0, -92, 150, 20, "main")
    c.add(lines(*([(x, -80), (x + 8, -70), (x + 16, -80)] for x in range(-120, 110, 26))), "rim", width=5)
    c.anchor("top", 0, -90)
    c.stands(-60, 60)
    return c


@_thing("open suitcase", height=0.4, units=170, home="room", colours={"main": "#4a8fa8", "lining": "#f1dcb4"})
def open_suitcase(pose: Pose, rng: Random) -> Canvas:
    """A suitcase whose lid is up; what is packed stands ``inside``."""
    c = Canvas()
    c.path("M-146-92L-128-176C-126-184-120-188-112-188L112-188C120-188 126-184 128-176L146-92Z", "main_dark")
    c.path("M-126-96L-110-170L110-170L126-96Z", "lining")
    with c.front():
        c.rect(-152, -98, 304, 98, "main", radius=14, shade=9)
        c.rect(-156, -104, 312, 18, "main_light", radius=8)
        c.rect(-30, -60, 60, 14, "dark", radius=6)
    c.anchor("inside", 0, -88)
    c.anchor("top", 0, -98)
    c.stands(-140, 140)
    return c


@figure("picnic table", aliases=("garden table", "wooden picnic table", "park table"), height=0.8, units=150, facing="front", home="park", tags=("object", "furniture"), colours={"main": "#b07a48"})  # fmt: skip
def picnic_table(pose: Pose, rng: Random) -> Canvas:
    """A table of planks with a bench at each side."""
    c = Canvas()
    for x in (-120, 120):
        c.line([(x - 46, 0), (x + 20, -136)], "main_dark", 14, smooth=False)
        c.line([(x + 46, 0), (x - 20, -136)], "main_dark", 14, smooth=False)
    c.rect(-216, -66, 432, 14, "main", radius=4, shade=4)
    c.path("M-176-154L176-154L196-136L-196-136Z", "main_light")
    c.rect(-196, -138, 392, 16, "main", radius=4, shade=4)
    c.anchor("top", 0, -142)
    c.stands(-166, 166)
    return c
