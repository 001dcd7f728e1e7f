"""Sweets by the piece: gums, beans, toffees, apples on a stick."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_FOOD = ("food",)


@figure(
    "gummy bear",
    height=0.03,
    colours={"main": "#e8455a"},
    aliases=("gummy bears", "jelly baby", "gummy", "gummy worm"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def gummy_bear(pose: Pose, rng: Random) -> Canvas:
    """A gummy bear."""
    c = Canvas()
    for x in (-1, 1):
        c.ellipse(x * 36, -20, 27, 21, "main_dark")
        c.ellipse(x * 50, -84, 17, 25, "main", turn=x * -24)
        c.circle(x * 36, -178, 18, "main", shade=3)
        c.circle(x * 36, -178, 9, "main_dark", outline=False)
    c.ellipse(0, -66, 53, 58, "main", shade=9)
    c.ellipse(0, -58, 32, 36, "main_light", outline=False, opacity=0.7)
    c.ellipse(0, -144, 50, 44, "main", shade=8)
    c.ellipse(0, -130, 22, 16, "main_light")
    c.ellipse(0, -137, 8, 6, "main_dark")
    for x in (-18, 18):
        c.circle(x, -152, 5.5, "main_dark")
    for x, role in ((-1, "main"), (1, "main_dark")):
        c.ellipse(x * 26, -92, 15, 18, role, turn=x * 30)
    c.ellipse(-22, -168, 14, 7, "shine", turn=-28, opacity=0.55, outline=False)
    return c


@figure(
    "jelly bean",
    height=0.03,
    units=130,
    colours={"main": "#e8455a", "second": "#4fa3e0", "third": "#f6c23a"},
    aliases=("jelly beans", "jellybean", "jellybeans", "m&ms", "gumdrop", "gumdrops"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def jelly_beans(pose: Pose, rng: Random) -> Canvas:
    """Jelly beans of several colours."""
    c = Canvas()
    for x, y, turn, role in (
        (-62, -34, -18, "main"),
        (58, -34, 26, "second"),
        (-2, -30, 8, "third"),
        (-32, -78, 30, "leaf_light"),
        (34, -80, -24, "main_light"),
        (2, -112, 12, "second_light"),
    ):
        with c.at(x, y, turn=turn):
            c.path("M-40 6C-44-22-24-32 0-26C24-32 44-22 40 6C36 28 14 26 0 16C-14 26-36 28-40 6Z", role, shade=5)
            c.ellipse(-16, -12, 10, 5, "shine", turn=-16, opacity=0.6, outline=False)
    return c


@figure(
    "caramel",
    height=0.03,
    units=110,
    colours={"main": "#c9822f", "paper": "#f3dcae"},
    aliases=("toffee", "fudge", "caramels", "butterscotch", "nougat", "praline", "turkish delight"),
    tags=_FOOD,
    home="table",
)
def caramel(pose: Pose, rng: Random) -> Canvas:
    """Cubes of soft toffee."""
    c = Canvas()
    for x, y in ((-54, 0), (52, 0), (-2, -44)):
        c.polygon([(x - 50, y - 44), (x + 22, y - 44), (x + 22, y), (x - 50, y)], "main")
        c.polygon([(x + 22, y - 44), (x + 50, y - 66), (x + 50, y - 22), (x + 22, y)], "main_dark")
        c.polygon([(x - 50, y - 44), (x - 20, y - 66), (x + 50, y - 66), (x + 22, y - 44)], "main_light")
    return c


@figure(
    "chewing gum",
    height=0.08,
    units=170,
    colours={"main": "#6fc4a8", "foil": "#dfe6ea", "gum": "#f6c3d0"},
    aliases=("gum", "bubblegum", "bubble gum", "stick of gum"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def chewing_gum(pose: Pose, rng: Random) -> Canvas:
    """A packet of gum."""
    c = Canvas()
    for x, y, turn in ((-26, -118, -9), (4, -130, 2), (34, -120, 12)):
        with c.at(x, y, turn=turn):
            c.rect(-13, -42, 26, 84, "gum", radius=3, shade=3)
            c.rect(-13, -6, 26, 60, "foil", radius=2, shade=3)
    c.path("M-62-100L62-100L62-6C62-2 60 0 56 0L-56 0C-60 0-62-2-62-6Z", "main", shade=8)
    c.path("M-62-64C-20-90 20-40 62-70L62-40C20-10-20-60-62-34Z", "white")
    return c


@figure(
    "candy apple",
    height=0.16,
    colours={"main": "#d02a38", "stick": "#e6c28e"},
    aliases=("toffee apple", "caramel apple", "poison apple", "poisoned apple"),
    tags=_FOOD,
    facing="front",
    home="table",
)
def candy_apple(pose: Pose, rng: Random) -> Canvas:
    """An apple on a stick under red sugar."""
    c = Canvas()
    c.line([(0, -110), (6, -204)], "stick", 12, smooth=False)
    c.path("M-84-8C-40 2 40 2 84-8C92-2 84 0 78 0L-78 0C-84 0-92-2-84-8Z", "main_dark")
    c.path(
        "M0-122C34-142 92-130 94-74C96-28 60-4 26-4C12-4 8-8 0-8C-8-8-12-4-26-4C-60-4-96-28-94-74C-92-130-34-142 0-122Z",
        "main",
        shade=15,
    )
    c.line([(-58, -100), (-68, -70), (-56, -44)], "shine", 11, opacity=0.65, outline=False)
    c.ellipse(-42, -112, 8, 6, "shine", opacity=0.65, outline=False)
    return c


@figure(
    "candy corn",
    height=0.03,
    units=150,
    colours={"main": "#f28a2e", "low": "#f9d23a", "tip": "#fffaf0"},
    aliases=("candy corns",),
    tags=_FOOD,
    facing="front",
    home="table",
)
def candy_corn(pose: Pose, rng: Random) -> Canvas:
    """Two pieces of candy corn."""
    c = Canvas()
    for x, turn, k in ((40, 16, 0.86), (-30, -10, 1.0)):
        with c.at(x, 0, turn=turn, scale=k):
            kernel = c.path(
                "M0-148C14-148 24-136 30-120L58-34C64-12 46 0 24 0L-24 0C-46 0-64-12-58-34L-30-120C-24-136-14-148 0-148Z",
                "main",
                shade=7,
            )
            with c.inside(kernel):
                c.rect(-80, -160, 160, 56, "tip", outline=True)
                c.rect(-80, -50, 160, 60, "low", outline=True)
    return c


@figure(
    "smore",
    height=0.07,
    units=110,
    colours={"main": "#c98a4a", "white": "#fffaf0", "chocolate": "#4f2f20"},
    aliases=("s'more", "smores", "s'mores"),
    tags=_FOOD,
    facing="front",
    home="camp",
)
def smore(pose: Pose, rng: Random) -> Canvas:
    """A marshmallow and chocolate between crackers."""
    c = Canvas()
    c.rect(-92, -26, 184, 26, "main", radius=7, shade=4)
    c.path("M-86-42L86-42C92-28 80-22 70-26C60-12 50-26 34-24L-60-24C-72-12-92-26-86-42Z", "chocolate")
    c.path(
        "M-80-80C-96-56-84-34-64-40C-50-30-36-36-20-36C0-30 20-40 40-34C60-32 92-40 84-62C86-76 80-82 70-82L-70-82Z",
        "white",
        shade=6,
    )
    c.rect(-92, -108, 184, 28, "main", radius=7, shade=5)
    c.add(dots([(x, -94) for x in (-66, -33, 0, 33, 66)], 4), "main_dark")
    return c


@figure(
    "box of chocolates",
    height=0.08,
    units=120,
    colours={"main": "#c8283f", "gold": "#e6b64a", "chocolate": "#5b3424", "cream": "#f3dcae"},
    aliases=("chocolate box", "chocolates", "truffles", "chocolate truffle", "valentine chocolates"),
    tags=(*_FOOD, "object"),
    facing="front",
    home="table",
)
def chocolates(pose: Pose, rng: Random) -> Canvas:
    """Chocolates in a heart shaped box."""
    c = Canvas()
    heart = "M0 6C-60-30-112-60-110-96C-108-130-50-138 0-104C50-138 108-130 110-96C112-60 60-30 0 6Z"
    c.path(heart, "main_dark")
    with c.at(0, -10, scale=0.94):
        c.path(heart, "main", shade=5)
    with c.at(0, -14, scale=0.82):
        c.path(heart, "cream")
    for i, (x, y) in enumerate(
        ((-56, -92), (-20, -82), (20, -82), (56, -92), (-38, -58), (0, -50), (38, -58), (0, -24))
    ):
        c.circle(x, y, 16, "chocolate", shade=4)
        if i % 2:
            c.add(lines([(x - 8, y + 4), (x, y - 6), (x + 8, y + 4)]), "cream", width=3)
        else:
            c.circle(x, y, 5, "gold")
    return c


@figure(
    "ice cream sandwich",
    height=0.07,
    units=110,
    colours={"main": "#5b3424", "white": "#fff6e8"},
    aliases=("eskimo pie",),
    tags=_FOOD,
    facing="front",
    home="table",
)
def ice_cream_sandwich(pose: Pose, rng: Random) -> Canvas:
    """Ice cream between two dark wafers."""
    c = Canvas()
    c.rect(-104, -28, 208, 28, "main", radius=8, shade=4)
    c.rect(-98, -78, 196, 52, "white", radius=6, shade=6)
    c.rect(-104, -106, 208, 30, "main", radius=8, shade=5)
    c.add(dots([(x, -91) for x in (-80, -48, -16, 16, 48, 80)], 4), "main_dark")
    c.path("M40-60C52-60 56-44 54-26C52-16 42-18 42-28Z", "white", shade=2)
    return c


@figure(
    "banana split",
    height=0.12,
    units=150,
    colours={"main": "#f6d85a", "glass": "#dcebf2", "first": "#f6b3c4", "second": "#fff1d6", "third": "#7d4a30"},
    aliases=("ice cream boat",),
    tags=_FOOD,
    home="table",
)
def banana_split(pose: Pose, rng: Random) -> Canvas:
    """Three scoops between the halves of a banana."""
    c = Canvas()
    for x, role in ((-54, "first"), (0, "second"), (54, "third")):
        c.circle(x, -82, 35, role, shade=5)
    c.path("M-40-104C-30-120 30-122 42-102C36-92 30-104 22-92C14-84 6-104-4-94C-14-84-24-104-40-104Z", "third")
    for x, y, r in ((0, -120, 17), (-54, -116, 14), (54, -116, 14)):
        c.circle(x, y, r, "white", shade=3)
        c.circle(x, y - r - 5, 8, "red", shade=2)
    c.path("M-138-92C-126-56-70-40 0-40C70-40 126-56 138-92C140-60 90-22 0-22C-90-22-140-60-138-92Z", "main", shade=6)
    c.path("M-124-54C-60-36 60-36 124-54C112-22 70-10 40-8L-40-8C-70-10-112-22-124-54Z", "glass", opacity=0.85)
    c.rect(-44, -10, 88, 10, "glass_dark", radius=4)
    return c
