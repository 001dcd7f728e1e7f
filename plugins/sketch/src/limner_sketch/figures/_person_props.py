"""What people hold, drawn from the hand."""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch.figures._person_hats import star


def sword(c: Canvas) -> None:
    """A straight sword, point up."""
    with c.at(0, 0, turn=14):
        c.path("M-5-10L-5-74L0-86L5-74L5-10Z", "metal_light", outline=True)
        c.path("M0-86L5-74L5-10L0-10Z", "metal", outline=False)
        c.rect(-15, -14, 30, 7, "gold", radius=3)
        c.rect(-3.5, -8, 7, 18, "hide", radius=3)
        c.circle(0, 11, 4.5, "gold")


def cutlass(c: Canvas) -> None:
    """A pirate's curved sword."""
    with c.at(0, 0, turn=12):
        c.path("M-5-8C-10-38-4-64 22-84C12-58 12-32 7-8Z", "metal_light")
        c.path("M22-84C12-58 12-32 7-8L1-8C2-36 8-62 22-84Z", "metal", outline=False)
        c.rect(-10, -11, 22, 6, "gold", radius=3)
        c.line([(9, -6), (12, 6), (0, 10)], "gold", 3.5)


def staff(c: Canvas) -> None:
    """A wizard's staff with a glowing orb."""
    c.line([(-6, 60), (0, 0), (4, -62)], "wood", 7)
    c.circle(5, -72, 24, "orb_light", opacity=0.35, outline=False)
    c.line([(4, -54), (-8, -66), (-4, -82)], "wood", 5)
    c.line([(4, -54), (18, -66), (15, -82)], "wood", 5)
    c.circle(5, -72, 10, "orb")
    c.circle(2, -76, 3, "shine", outline=False)


def wand(c: Canvas) -> None:
    """A wand with a star."""
    c.line([(-4, 8), (18, -40)], "gold", 4, smooth=False)
    star(c, 20, -46, 17, "light")
    with c.details():
        for x, y, r in ((42, -58, 5), (38, -26, 4), (0, -62, 5)):
            star(c, x, y, r, "gold")


def scepter(c: Canvas) -> None:
    """A golden scepter."""
    c.line([(-4, 40), (6, -44)], "gold", 6, smooth=False)
    c.circle(7, -52, 11, "jewel")
    c.circle(7, -66, 4, "gold_light")


def broom(c: Canvas) -> None:
    """A witch's broom, brush up."""
    c.line([(-8, 62), (8, -46)], "wood", 6, smooth=False)
    c.path("M2-44C-18-62-16-88-6-100C6-94 22-92 34-94C36-78 30-56 14-44Z", "straw")
    c.line([(0, -46), (16, -44)], "accent", 7, smooth=False)


def pitchfork(c: Canvas) -> None:
    """A pitchfork."""
    c.line([(0, 56), (0, -56)], "wood", 6, smooth=False)
    for x in (-14, 0, 14):
        c.line([(x, -60), (x, -92)], "metal", 4.5, smooth=False)
    c.line([(-14, -64), (-10, -56), (10, -56), (14, -64)], "metal", 4.5)


def spoon(c: Canvas) -> None:
    """A ladle."""
    c.line([(-4, 12), (8, -44)], "wood", 5.5, smooth=False)
    c.ellipse(10, -54, 9, 13, "wood", turn=12)


def axe(c: Canvas) -> None:
    """An axe."""
    c.line([(-4, 34), (6, -56)], "wood", 6, smooth=False)
    c.path("M2-54C14-62 26-64 34-60C30-46 30-36 32-24C22-28 12-32 4-32Z", "metal")


def hammer(c: Canvas) -> None:
    """A hammer."""
    c.line([(-2, 16), (5, -34)], "wood", 6.5, smooth=False)
    c.path("M-12-50L20-46L19-32L-14-36Z", "metal")


def flask(c: Canvas) -> None:
    """A flask with something that bubbles."""
    c.path("M-5-44L5-44L5-24L20 2C22 9 18 12 13 12L-13 12C-18 12-22 9-20 2L-5-24Z", "glass")
    c.path("M-11-14L11-14L20 2C22 9 18 12 13 12L-13 12C-18 12-22 9-20 2Z", "leaf_light")
    for x, y, r in ((-4, -2, 4), (6, 3, 3), (2, -56, 4), (9, -66, 5)):
        c.circle(x, y, r, "leaf", outline=False)
    c.line([(-7, -45), (7, -45)], "metal", 4.5, smooth=False)


def watering_can(c: Canvas) -> None:
    """A watering can."""
    c.path("M-16 6L18 6L22 40L-20 40Z", "metal")
    c.line([(20, 32), (36, 18), (46, 4)], "metal_dark", 6)
    c.line([(-14, 6), (0, -9), (16, 6)], "metal_dark", 5)
    c.line([(40, -2), (53, 8)], "metal", 7, smooth=False)


def rod(c: Canvas) -> None:
    """A fishing rod with its line and a fish."""
    c.line([(-16, 18), (56, -84)], "wood", 4.5, smooth=False)
    c.line([(56, -84), (62, -40), (60, 12)], "dark", 1.8)
    c.path("M60 12C70 20 70 34 62 42L70 54L52 54L58 42C50 34 52 20 60 12Z", "metal")
    c.circle(61, 22, 2.2, "eye", outline=False)


def ski_pole(c: Canvas) -> None:
    """A ski pole."""
    c.line([(0, -8), (10, 66)], "metal", 4, smooth=False)
    c.line([(2, 56), (16, 54)], "dark", 3.5, smooth=False)


def surfboard(c: Canvas) -> None:
    """A surfboard, held upright."""
    c.path("M18 72C-8 48-10-64 20-112C50-64 48 48 24 72Z", "board", shade=7)
    c.line([(20, -96), (21, 64)], "white", 5, smooth=False)
    c.path("M-1-20C12-12 30-12 42-20L42-4C30 4 12 4-1-4Z", "accent", outline=False)


def palette(c: Canvas) -> None:
    """A palette and a brush."""
    c.line([(6, 4), (30, -40)], "wood_dark", 4, smooth=False)
    c.line([(29, -38), (34, -48)], "red", 7, smooth=False)
    c.path("M-14-12C2-24 34-20 36-2C38 14 22 20 12 14C6 10 4 16-6 14C-22 12-28-2-14-12Z", "wood_light")
    for x, y, role in ((-8, -3, "red"), (4, -9, "gold"), (17, -9, "leaf"), (26, -1, "water")):
        c.circle(x, y, 4, role, outline=False)


def magnifier(c: Canvas) -> None:
    """A magnifying glass."""
    c.line([(-2, 10), (8, -14)], "wood_dark", 6, smooth=False)
    c.circle(17, -34, 21, "gold")
    c.circle(17, -34, 16, "glass", outline=False)
    c.line([(8, -36), (14, -44)], "shine", 4, smooth=False, outline=False)


def balloon(c: Canvas) -> None:
    """A balloon on a string."""
    c.line([(0, 4), (4, -30), (0, -66)], "dark", 2)
    c.path("M0-66C-22-72-30-92-24-108C-16-126 18-126 24-108C30-92 22-72 0-66Z", "red", shade=6)
    c.ellipse(-9, -106, 5, 8, "shine", opacity=0.7, turn=24, outline=False)


def pointer(c: Canvas) -> None:
    """A book."""
    c.path("M-8-6L24-14L28 20L-4 28Z", "accent")
    c.line([(-4, 24), (26, 17)], "paper", 4, smooth=False, outline=False)


def shield(c: Canvas) -> None:
    """A shield with a cross."""
    c.path("M-22-30C-8-34 8-34 22-30C24 0 18 24 0 38C-18 24-24 0-22-30Z", "metal")
    c.path("M-17-25C-6-28 6-28 17-25C18 0 14 18 0 30C-14 18-18 0-17-25Z", "accent", outline=False)


def microphone(c: Canvas) -> None:
    """A microphone."""
    c.line([(-4, 12), (4, -20)], "dark", 7, smooth=False)
    c.circle(7, -30, 10, "metal")


def ball(c: Canvas) -> None:
    """A football."""
    c.circle(12, -6, 19, "white", shade=4)
    c.polygon([(12, -14), (19, -9), (16, -1), (8, -1), (5, -9)], "dark")
    for x, y in ((27, -17), (-2, -17), (12, 11)):
        c.circle(x, y, 4, "dark", outline=False)


def camera(c: Canvas) -> None:
    """A camera."""
    c.rect(-6, -20, 40, 28, "dark", radius=5)
    c.rect(4, -26, 16, 10, "dark", radius=3)
    c.circle(14, -6, 10, "metal")
    c.circle(14, -6, 6, "glass")


def bow(c: Canvas) -> None:
    """A bow with its arrow."""
    c.line([(-6, -60), (18, -30), (18, 26), (-6, 56)], "wood", 6)
    c.line([(-6, -60), (-8, -2), (-6, 56)], "paper", 2, smooth=False)
    c.line([(-22, -2), (44, -2)], "wood_dark", 3.5, smooth=False)
    c.polygon([(42, -9), (58, -2), (42, 5)], "metal")


def letter(c: Canvas) -> None:
    """A letter."""
    c.rect(-8, -24, 44, 30, "paper", radius=3)
    c.line([(-6, -22), (14, -8), (34, -22)], "accent", 3, smooth=False)


def briefcase(c: Canvas) -> None:
    """A briefcase."""
    c.line([(-10, 8), (-8, 0), (8, 0), (10, 8)], "hide_dark", 5)
    c.rect(-26, 8, 52, 36, "hide", radius=6, shade=5)
    c.rect(-4, 16, 8, 8, "gold", radius=2)


def trident(c: Canvas) -> None:
    """A trident."""
    c.line([(-6, 60), (8, -58)], "dark", 5, smooth=False)
    c.line([(-10, -84), (-6, -62), (8, -58), (22, -62), (24, -88)], "dark", 5)
    c.line([(8, -58), (11, -92)], "dark", 5, smooth=False)


def bouquet(c: Canvas) -> None:
    """A bunch of flowers."""
    c.path("M-4 12L-16-18L22-22L8 12Z", "leaf")
    for i, (x, y) in enumerate(((-14, -24), (4, -32), (20, -26), (-2, -20), (12, -18))):
        c.circle(x, y, 9, ("red", "white", "gold", "white", "red")[i])
        c.circle(x, y, 3.2, "light", outline=False)


def walking_stick(c: Canvas) -> None:
    """A hiker's stick."""
    c.line([(6, -34), (0, 0), (-6, 62)], "wood", 6)
