"""Shoes other than sneakers and boots of rubber, and gloves with fingers."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_WEAR = ("object", "wear")


@figure(
    "sandal",
    height=0.1,
    units=110,
    colours={"main": "#b5713f", "sole": "#e9c79a"},
    aliases=("sandals", "gladiator sandal"),
    tags=_WEAR,
)
def sandal(pose: Pose, rng: Random) -> Canvas:
    """A sandal with a buckle."""
    c = Canvas()
    c.path(
        "M-124-26C-110-34-60-30 0-22C50-18 110-18 132-20C140-8 132 0 118 0L-112 0C-126 0-130-14-124-26Z",
        "sole",
        shade=5,
    )
    c.path("M26-22C30-70 60-84 92-68C112-58 118-36 116-20L94-20C92-44 80-56 66-54C52-50 50-34 50-21Z", "main", shade=4)
    c.path("M-110-30C-116-70-108-92-92-104C-84-96-84-60-76-28Z", "main_dark")
    c.path(
        "M-104-92C-70-112-34-112-8-88C-2-70-8-44-14-24L-38-26C-30-48-26-70-36-82C-56-90-80-84-98-72Z", "main", shade=4
    )
    c.rect(-24, -82, 22, 24, "gold", radius=5)
    c.anchor("on_foot", 0, -40)
    return c


@figure(
    "flip flop",
    height=0.3,
    units=200,
    colours={"main": "#2fa8c8", "strap": "#f2b134"},
    aliases=("flip flops", "flip-flop", "flip-flops", "thong sandal", "beach sandal"),
    tags=_WEAR,
    facing="front",
)
def flip_flops(pose: Pose, rng: Random) -> Canvas:
    """A pair of flip-flops from above."""
    c = Canvas()
    for x, turn in ((-46, -5), (46, 5)):
        with c.at(x, 0, turn=turn, flip=x > 0):
            c.path(
                "M-34-160C-32-198 24-206 34-166C40-134 26-112 26-82C26-50 30-6-2-2C-32 0-34-40-30-76C-28-104-36-128-34-160Z",
                "main",
                shade=8,
            )
            c.line([(2, -158), (-24, -96)], "strap", 11)
            c.line([(2, -158), (24, -100)], "strap_dark", 11)
            c.circle(2, -160, 7, "strap")
    return c


@figure(
    "slipper",
    height=0.12,
    units=100,
    colours={"main": "#d98a9f", "fluff": "#fff3ea"},
    aliases=("slippers", "house shoe", "bunny slipper"),
    tags=_WEAR,
)
def slipper(pose: Pose, rng: Random) -> Canvas:
    """A soft slipper with a fluffy rim."""
    c = Canvas()
    c.path(
        "M-120-30C-124-8-116 0-100 0L104 0C128 0 138-16 128-38C112-74 62-92 18-84C10-62-10-44-50-38Z", "main", shade=9
    )
    c.path("M-122-18L134-18C136-6 126 0 112 0L-104 0C-116 0-122-8-122-18Z", "main_dark")
    for x, y in ((-110, -38), (-86, -40), (-62, -44), (-40, -50), (-20, -60), (-2, -74), (12, -88)):
        c.circle(x, y, 17, "fluff")
    c.circle(76, -74, 18, "fluff", shade=4)
    c.anchor("on_foot", -20, -40)
    return c


@figure(
    "ballet shoe",
    height=0.3,
    units=200,
    colours={"main": "#f2b0c0", "ribbon": "#e889a3"},
    aliases=("ballet shoes", "ballet slipper", "pointe shoe", "ballet flat"),
    tags=_WEAR,
    facing="front",
)
def ballet_shoes(pose: Pose, rng: Random) -> Canvas:
    """A pair of pointe shoes on their ribbons."""
    c = Canvas()
    c.line([(-30, -112), (-6, -150), (-34, -184), (0, -204)], "ribbon", 8)
    c.line([(34, -104), (4, -140), (36, -176), (0, -204)], "ribbon_dark", 8)
    for x, y, turn in ((34, 0, 8), (-30, -8, -10)):
        with c.at(x, y, turn=turn):
            c.path("M-26-108C-34-70-26-20-8 0C-4 4 4 4 8 0C26-20 34-70 26-108C14-118-14-118-26-108Z", "main", shade=7)
            c.path("M-18-104C-20-76-14-58 0-54C14-58 20-76 18-104C8-110-8-110-18-104Z", "main_dark")
            c.path("M-15-24C-6-30 6-30 15-24C10-8 6-2 0 2C-6-2-10-8-15-24Z", "main_light", outline=False)
    c.path("M0-204C-24-220-30-198-6-196C-26-184-12-178 0-192C12-178 26-184 6-196C30-198 24-220 0-204Z", "ribbon")
    return c


@figure(
    "cowboy boot",
    height=0.4,
    units=210,
    colours={"main": "#a8653a", "accent": "#f0c98a", "sole": "#4a3028"},
    aliases=("cowboy boots", "western boot", "leather boot", "riding boot"),
    tags=_WEAR,
)
def cowboy_boot(pose: Pose, rng: Random) -> Canvas:
    """A cowboy boot with its stitches."""
    c = Canvas()
    shaft = c.path(
        "M-66-204C-50-192-40-192-28-198C-16-192 4-192 24-206C26-160 22-124 26-96C60-78 116-70 132-34C134-26 132-20 126-18L-30-20L-64-22C-56-80-58-140-66-204Z",
        "main",
        shade=11,
    )
    with c.inside(shaft):
        c.path("M26-96C60-78 116-70 132-34L140-10L40-14C20-40 16-70 26-96Z", "main_dark", outline=True)
        with c.details():
            c.add(
                lines([(-44, -170), (-20, -140), (4, -170)], [(-44, -140), (-20, -110), (4, -140)]),
                "accent",
                width=5,
                outline=True,
            )
    c.path("M-66-26L130-22C136-12 130-8 120-8L-18-10C-22-6-24-2-24 0L-60 0C-60-10-66-16-66-26Z", "sole")
    c.anchor("on_foot", -10, -50)
    return c


@figure(
    "dress shoe",
    height=0.14,
    units=110,
    colours={"main": "#5b3a2c", "sole": "#33241f", "lace": "#2a1d19"},
    aliases=("loafer", "loafers", "oxford shoe", "leather shoe", "moccasin", "brogue", "brogues"),
    tags=_WEAR,
)
def dress_shoe(pose: Pose, rng: Random) -> Canvas:
    """A polished leather shoe."""
    c = Canvas()
    c.path(
        "M-122-98C-96-88-70-88-48-104C-22-84 20-70 74-64C116-58 136-38 134-18L-120-18C-126-46-128-74-122-98Z",
        "main",
        shade=9,
    )
    c.path("M58-66C100-62 132-44 134-18L74-18C62-36 56-52 58-66Z", "main_light", outline=True)
    c.path("M-124-20L136-20C140-8 132-4 120-4L-58-4L-64 0L-116 0Z", "sole")
    c.path("M-48-104C-30-88-4-78 20-74L4-52C-20-56-44-66-58-78Z", "main_dark")
    c.add(lines([(-28, -92), (-40, -76)], [(-10, -84), (-22, -67)], [(8, -78), (-4, -60)]), "lace", width=6)
    c.anchor("on_foot", -20, -50)
    return c


@figure(
    "clog",
    height=0.14,
    units=110,
    colours={"main": "#e9b45a", "accent": "#d8413a"},
    aliases=("clogs", "wooden shoe", "wooden clog", "dutch clog", "wooden shoes"),
    tags=_WEAR,
)
def clog(pose: Pose, rng: Random) -> Canvas:
    """A Dutch wooden shoe."""
    c = Canvas()
    c.path(
        "M-122-72C-128-30-116-2-90-2L92-2C112-6 150-40 156-84C132-70 110-82 60-98C26-106-4-98-14-74C-40-56-90-52-122-72Z",
        "main",
        shade=11,
    )
    c.ellipse(-66, -70, 55, 15, "main_dark")
    with c.details():
        c.add(dots([(62, -60)], 9), "white")
        for dx, dy in ((0, -16), (15, -5), (9, 13), (-9, 13), (-15, -5)):
            c.circle(62 + dx, -60 + dy, 9, "accent")
        c.circle(62, -60, 7, "white")
    c.anchor("on_foot", -60, -60)
    return c


@figure(
    "glove",
    height=0.25,
    units=210,
    colours={"main": "#8a5a3a", "cuff": "#6b432a"},
    aliases=("gloves", "winter glove", "leather glove", "latex glove", "gardening glove", "work glove"),
    tags=_WEAR,
    facing="front",
)
def glove(pose: Pose, rng: Random) -> Canvas:
    """A glove with its five fingers."""
    c = Canvas()
    for x, top, tilt in ((-40, -172, -9), (-14, -200, -3), (14, -198, 3), (40, -174, 9)):
        c.limb([(x * 0.82, -110, 17), (x + tilt, top + 15, 14)], "main", shade=4)
    c.limb([(34, -70, 20), (72, -104, 16), (84, -126, 13)], "main_dark")
    c.path("M-54-122C-56-80-54-56-46-34L46-34C56-60 58-90 54-122C30-134-30-134-54-122Z", "main", shade=9)
    with c.details():
        c.add(lines([(-22, -112), (-20, -78)], [(0, -114), (0, -78)], [(22, -112), (20, -78)]), "main_dark", width=5)
    c.rect(-54, -40, 108, 40, "cuff", radius=10, shade=5)
    c.anchor("grip", 0, -10)
    c.anchor("on_hand", 0, -80)
    return c


@figure(
    "football boot",
    height=0.14,
    units=130,
    colours={"main": "#2f86c8", "sole": "#26333f", "lace": "#fffaf0"},
    aliases=("soccer cleats", "cleat", "cleats", "soccer shoe"),
    tags=_WEAR,
)
def cleat(pose: Pose, rng: Random) -> Canvas:
    """A football boot with studs."""
    c = Canvas()
    for x in (-104, -72, 40, 72, 104):
        c.polygon([(x - 9, -18), (x + 9, -18), (x + 5, 0), (x - 5, 0)], "sole")
    c.path(
        "M-120-112C-100-124-76-122-62-112C-50-88-26-78 0-80C40-76 110-66 134-30L132-16L-118-16C-126-50-128-86-120-112Z",
        "main",
        shade=9,
    )
    c.path("M-120-30L134-30C138-20 130-14 118-14L-108-14C-118-14-122-22-120-30Z", "sole")
    c.path("M-70-36C-40-60 0-60 40-58C10-48-20-40-40-34Z", "lace")
    c.add(lines([(-30, -84), (-12, -66)], [(-10, -86), (8, -68)]), "lace", width=8)
    c.anchor("on_foot", -20, -50)
    return c
