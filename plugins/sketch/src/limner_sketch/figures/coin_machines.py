"""What stands in a street or a hall and sells, pays, plays or rings for a coin, and a stand of lemonade."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_machine = partial(figure, tags=("object",), facing="front", home="street")


@_machine("vending machine", aliases=("snack machine", "soda machine", "drinks machine", "snack vending machine", "soda vending machine"), height=1.9, colours={"main": "#d8433f", "glass": "#d5eef6"})  # fmt: skip
def vending_machine(pose: Pose, rng: Random) -> Canvas:
    """A machine with rows of cans and packets behind glass, a slot for coins and a flap."""
    c = Canvas()
    for x in (-50, 38):
        c.rect(x, -8, 14, 8, "dark")
    c.rect(-64, -200, 128, 194, "main", radius=8, shade=7)
    c.rect(-56, -190, 84, 130, "glass", radius=4)
    tones = ("fire", "leaf", "gold", "accent", "red")
    for row in range(4):
        y = -164 + 32 * row
        for column in range(4):
            x = -51 + 20 * column
            role = tones[(row * 2 + column) % 5]
            c.rect(x, y - 20, 14, 20, role, radius=4 if row % 2 == 0 else 1, shade=2)
        c.rect(-56, y, 84, 4, "metal")
    c.rect(36, -160, 20, 30, "dark", radius=3)
    c.rect(39, -156, 14, 8, "leaf_light", radius=1, outline=False)
    c.add(dots([(41, -142), (46, -142), (51, -142), (41, -136), (46, -136), (51, -136)], 1.8), "paper")
    c.rect(44, -120, 4, 14, "dark", radius=2)
    c.rect(-44, -48, 62, 26, "dark", radius=5)
    c.rect(-38, -43, 50, 9, "metal", radius=2)
    return c


@_machine("cash machine", aliases=("atm", "cash dispenser", "cashpoint", "atm machine"), height=1.6, colours={"main": "#3f6fb0", "screen": "#8fd0ef"})  # fmt: skip
def cash_machine(pose: Pose, rng: Random) -> Canvas:
    """A machine with a screen, keys, a slot for the card, and a note coming out."""
    c = Canvas()
    c.rect(-62, -200, 124, 200, "main", radius=10, shade=7)
    c.rect(-62, -200, 124, 26, "main_dark", radius=10)
    c.circle(-40, -187, 8, "gold")
    c.rect(-24, -191, 64, 8, "paper", radius=3, outline=False)
    c.rect(-48, -164, 66, 48, "dark", radius=4)
    c.rect(-43, -159, 56, 38, "screen", radius=2)
    c.add(lines([(-36, -150), (2, -150)], [(-36, -140), (-8, -140)], [(-36, -130), (-2, -130)]), "paper", width=4)
    c.rect(28, -160, 22, 8, "dark", radius=2)
    c.path("M32-158L46-158L46-146L32-146Z", "gold", shade=2)
    c.rect(-48, -104, 66, 44, "main_light", radius=4)
    for row in range(3):
        for column in range(4):
            c.rect(-43 + 15 * column, -99 + 13 * row, 11, 9, ("paper", "paper", "paper", "leaf")[column], radius=2)
    c.rect(-36, -46, 74, 10, "dark", radius=3)
    c.rect(-28, -42, 58, 26, "leaf", radius=2, shade=3)
    c.circle(1, -29, 8, "leaf_light", outline=False)
    return c


@_machine("phone booth", aliases=("telephone booth", "phone box", "telephone box", "red phone box", "call box"), height=2.5, colours={"main": "#cf2f33", "glass": "#cfe8f0"})  # fmt: skip
def phone_booth(pose: Pose, rng: Random) -> Canvas:
    """A red box with many panes, a sign under its round top, and the telephone behind the glass."""
    c = Canvas()
    c.rect(-52, -10, 104, 10, "main_dark", radius=2)
    c.rect(-46, -174, 92, 166, "main", radius=3, shade=6)
    c.path("M-50-174L50-174L50-190C30-204-30-204-50-190Z", "main", shade=4)
    c.rect(-40, -184, 80, 16, "paper", radius=2)
    c.rect(-28, -179, 56, 6, "dark", radius=2, outline=False)
    c.rect(-36, -160, 72, 138, "glass")
    c.rect(-8, -120, 26, 40, "dark", radius=4)
    c.path("M-14-116C-20-104-20-96-14-86", "dark", width=8)
    c.rect(-2, -114, 14, 10, "metal", radius=2)
    for x in (-14, 12):
        c.rect(x - 2, -160, 5, 138, "main_dark")
    for i in range(1, 5):
        c.rect(-36, -160 + 27.5 * i - 2, 72, 5, "main_dark")
    c.circle(40, -90, 4, "gold")
    return c


@_machine("jukebox", aliases=("juke box",), height=1.5, colours={"main": "#9a4f2c", "glow": "#ffb03a"})
def jukebox(pose: Pose, rng: Random) -> Canvas:
    """A cabinet with an arch of lights, a record behind glass and a grille."""
    c = Canvas()
    arch = "M{0} 0L{0} {1}C{0} {2} {3} {2} {3} {1}L{3} 0Z"
    c.path(arch.format(-78, -122, -226, 78), "main", shade=7)
    c.path(arch.format(-68, -122, -210, 68), "glow")
    c.path(arch.format(-58, -122, -196, 58), "accent")
    c.path(arch.format(-48, -120, -180, 48), "dark")
    c.circle(0, -118, 32, "dark_light")
    c.circle(0, -118, 11, "red")
    c.circle(0, -118, 3, "paper")
    c.path("M34-146L22-120", "metal", width=5)
    c.rect(-48, -82, 96, 16, "paper", radius=2, shade=2)
    for i in range(6):
        c.rect(-42 + 15 * i, -78, 9, 8, ("red", "gold")[i % 2], radius=1)
    c.rect(-44, -58, 88, 48, "main_light", radius=6)
    for i in range(6):
        c.rect(-38 + 14 * i, -54, 6, 40, "gold", radius=2)
    c.rect(-82, -10, 164, 10, "main_dark", radius=3)
    return c


@_machine("lemonade stand", aliases=("lemonade stall", "juice stand"), height=2.2, colours={"main": "#f5c933", "cloth": "#fffaf0", "lemon": "#f7dc4a"}, home="garden")  # fmt: skip
def lemonade_stand(pose: Pose, rng: Random) -> Canvas:
    """A stand with a striped awning, a jug, glasses and lemons, and a lemon on its front."""
    c = Canvas()
    for x in (-88, 88):
        c.line([(x, -6), (x, -164)], "wood_dark", 9, smooth=False)
    c.path("M-28-120C-28-124 12-124 12-120L7-78L-23-78Z", "glass", shade=3)
    c.path("M-26-106L10-106L7-80L-23-80Z", "lemon")
    c.path("M12-114C32-114 30-88 9-88", "glass_dark", width=5)
    for x in (36, 60):
        c.path(f"M{x - 9} -104L{x + 9} -104L{x + 7} -78L{x - 7} -78Z", "glass")
        c.path(f"M{x - 8} -96L{x + 8} -96L{x + 6} -79L{x - 6} -79Z", "lemon")
    for x, y in ((-76, -86), (-54, -86), (-65, -100)):
        c.ellipse(x, y, 13, 10, "lemon", shade=3)
        c.circle(x + 12, y, 3, "lemon_dark")
    c.rect(-100, -78, 200, 78, "wood", radius=3, shade=7)
    c.rect(-106, -82, 212, 11, "wood_light", radius=3)
    c.rect(-62, -60, 124, 46, "cloth", radius=6, shade=3)
    c.circle(0, -37, 18, "lemon_dark")
    c.circle(0, -37, 14, "lemon")
    for a, b in (((-11, -37), (11, -37)), ((-6, -47), (6, -27)), ((6, -47), (-6, -27))):
        c.line([a, b], "cloth", 2.5, smooth=False)
    for side in (-1, 1):
        c.path(f"M{side * 26} -37L{side * 52} -37", "leaf", width=6)
    for i in range(7):
        x = -108 + 31 * i
        c.path(
            f"M{x + 6} -200H{x + 28}L{x + 31} -158C{x + 31} -142 {x} -142 {x} -158Z",
            "main" if i % 2 == 0 else "cloth",
            shade=2,
        )
    return c
