"""What people wear on the body.

Chest and back are drawn from the middle of the shoulders: an adult's are at x = -24 and 24, the hips at y = 64, the ground at
y = 134.
"""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch.figures._person_hats import star

# -- on the chest ------------------------------------------------------------------------------------------------------


def collar(c: Canvas) -> None:
    """The collar of a shirt and its buttons."""
    c.path("M-12-4L0 11L12-4L16 3L5 17L0 11L-5 17L-16 3Z", "main_light", outline=False)
    with c.details():
        for y in (24, 38, 52):
            c.circle(0, y, 2, "main_light", outline=False)


def stripes(c: Canvas) -> None:
    """Two stripes across the chest."""
    for y in (24, 42):
        c.line([(-20, y), (20, y)], "accent", 7, smooth=False, outline=False)


def belt(c: Canvas) -> None:
    """A belt with a buckle."""
    c.rect(-19, 38, 38, 7, "accent", radius=2)


def round_collar(c: Canvas) -> None:
    """A child's round collar."""
    c.ellipse(-8, 3, 9, 6, "white", turn=18)
    c.ellipse(8, 3, 9, 6, "white", turn=-18)


def bib(c: Canvas) -> None:
    """The bib and straps of dungarees."""
    for x in (-13, 13):
        c.line([(x * 1.1, 0), (x, 28)], "trousers_light", 6, smooth=False)
    c.path("M-15 24L15 24L17 46L20 68L-20 68L-17 46Z", "trousers")
    c.rect(-8, 32, 16, 12, "trousers_light", radius=3)
    for x in (-12, 12):
        c.circle(x, 27, 2.6, "gold")


def apron(c: Canvas) -> None:
    """A gardener's apron."""
    c.line([(-12, 0), (-11, 18)], "accent", 4, smooth=False)
    c.line([(12, 0), (11, 18)], "accent", 4, smooth=False)
    c.path("M-14 16L14 16L17 40L21 80C8 88-8 88-21 80L-17 40Z", "accent")
    c.path("M-12 54L12 54L10 68C4 71-4 71-10 68Z", "accent_dark")


def double_breast(c: Canvas) -> None:
    """A cook's jacket: a neckerchief and two rows of buttons."""
    for y in (22, 36, 50):
        for x in (-8, 8):
            c.circle(x, y, 2.4, "dark", outline=False)
    c.path("M-15-3C-6 8 6 8 15-3L11 10L5 20L-5 20L-11 10Z", "accent")


def lab_coat(c: Canvas) -> None:
    """An open white coat over a shirt."""
    c.path("M-11-4L11-4L5 34L-5 34Z", "accent")
    c.path("M-11-4L-17 4L-12 20L-3 36ZM11-4L17 4L12 20L3 36Z", "main_dark", outline=False)
    c.line([(0, 36), (0, 92)], "main_dark", 2.4, smooth=False)
    with c.details():
        c.rect(7, 42, 10, 9, "main_dark", radius=2, outline=False)
        c.line([(10, 38), (10, 44)], "accent", 2.6, smooth=False)


def stethoscope(c: Canvas) -> None:
    """An open white coat with a stethoscope around the neck."""
    lab_coat(c)
    c.line([(-13, 0), (-13, 18), (-4, 28), (6, 30)], "dark", 3.6)
    c.line([(13, 0), (13, 14), (10, 24)], "dark", 3.6)
    c.circle(8, 30, 4.6, "metal")


def scrubs(c: Canvas) -> None:
    """A nurse's tunic with a red cross."""
    c.path("M-9-4L0 10L9-4Z", "white")
    c.rect(-14, 22, 9, 3, "accent")
    c.rect(-11, 19, 3, 9, "accent")
    c.line([(-17, 42), (17, 42)], "main_dark", 3, smooth=False, outline=False)


def fire_coat(c: Canvas) -> None:
    """Reflective bands on a heavy coat."""
    c.line([(0, 2), (0, 90)], "main_dark", 3, smooth=False)
    for y, w in ((30, 21), (80, 27)):
        c.line([(-w, y), (w, y)], "gold", 8, smooth=False, outline=False)
        c.line([(-w, y), (w, y)], "white", 2.6, smooth=False, outline=False)


def uniform(c: Canvas) -> None:
    """A uniform shirt with tie, badge and belt."""
    c.path("M-11-4L0 9L11-4L15 3L5 15L0 9L-5 15L-15 3Z", "main_light", outline=False)
    c.path("M-3 9L3 9L5 34L0 40L-5 34Z", "dark")
    star(c, 13, 22, 7, "gold")
    c.rect(-20.5, 57, 41, 8, "dark", radius=2)
    c.rect(-5, 57, 10, 8, "gold", radius=2)


def hi_vis(c: Canvas) -> None:
    """A builder's safety vest."""
    c.path("M-20 0L-8-3L-4 66L-20 66ZM20 0L8-3L4 66L20 66Z", "safety")
    for x in (-13, 13):
        c.line([(x, 2), (x, 64)], "white", 4, smooth=False, outline=False)
    c.line([(-20, 42), (-5, 42)], "white", 4, smooth=False, outline=False)
    c.line([(20, 42), (5, 42)], "white", 4, smooth=False, outline=False)


def cardigan(c: Canvas) -> None:
    """An open cardigan over a shirt with a tie."""
    c.path("M-11-4L11-4L7 40L0 50L-7 40Z", "white")
    c.path("M-3 6L3 6L4 32L0 38L-4 32Z", "accent")


def singlet(c: Canvas) -> None:
    """A runner's number."""
    c.rect(-13, 18, 26, 20, "white", radius=2)
    for x in (-5, 5):  # the same in a mirror
        c.line([(x, 23), (x, 34)], "dark", 3, smooth=False)


def vest(c: Canvas) -> None:
    """A cowboy's vest, neckerchief and buckle."""
    c.path("M-22 4L-9-3L-5 20L-7 62L-21 62ZM22 4L9-3L5 20L7 62L21 62Z", "hide")
    c.path("M-17-4C-6 6 6 6 17-4L9 12L0 20L-9 12Z", "accent")
    c.rect(-20.5, 58, 41, 7, "hide_dark", radius=2)
    c.circle(0, 61.5, 5.5, "gold")


def spots(c: Canvas) -> None:
    """A clown's suit: big dots and a ruff."""
    for x, y, role in ((-11, 24, "gold"), (10, 34, "accent"), (-8, 50, "accent"), (12, 56, "gold")):
        c.circle(x, y, 5, role, outline=False)
    for x in (-20, -7, 7, 20):
        c.circle(x, 1, 9, "white")


def mail(c: Canvas) -> None:
    """A knight's tabard over the armour."""
    c.path("M-15-2L15-2L17 40L19 84L0 92L-19 84L-17 40Z", "accent")
    c.rect(-4, 14, 8, 28, "gold", radius=1)
    c.rect(-11, 21, 22, 8, "gold", radius=1)
    c.rect(-19, 52, 38, 7, "dark", radius=2)
    for x in (-22, 22):
        c.circle(x, 7, 10.5, "main_light" if x < 0 else "main")


def pirate_coat(c: Canvas) -> None:
    """An open coat over a striped shirt, with a sash."""
    c.path("M-12-4L12-4L9 56L-9 56Z", "white")
    for y in (8, 22, 36):
        c.line([(-9, y), (9, y)], "accent", 5, smooth=False, outline=False)
    c.rect(-22, 48, 44, 10, "dark", radius=3)
    c.rect(-7, 46, 14, 14, "gold", radius=3)
    c.rect(-3, 50, 6, 6, "dark", radius=1)


def ermine(c: Canvas) -> None:
    """A king's robe: a white fur collar and hem."""
    c.line([(0, 10), (0, 120)], "gold", 7, smooth=False)
    c.path("M-27 12C-28-4-14-8 0-8C14-8 28-4 27 12C14 24-14 24-27 12Z", "white")
    with c.details():
        for x, y in ((-16, 6), (-4, 13), (9, 6), (18, 11)):
            c.circle(x, y, 2.2, "dark", outline=False)


def gown_trim(c: Canvas) -> None:
    """A sash and a hem of gold on a gown."""
    c.path("M-16 38C-6 43 6 43 16 38L17 46C6 50-6 50-17 46Z", "accent")
    c.path("M-8-3L0 8L8-3Z", "skin", outline=False)
    c.circle(0, 8, 3.4, "gold")


def robe_trim(c: Canvas) -> None:
    """A cord around a robe, and a hem."""
    c.line([(-19, 46), (0, 51), (19, 46)], "accent", 6)
    c.line([(6, 50), (9, 76)], "accent", 5, smooth=False)


def santa_coat(c: Canvas) -> None:
    """White fur, a belt and a buckle."""
    c.line([(0, 4), (0, 92)], "white", 9, smooth=False)
    c.line([(-27, 93), (27, 93)], "white", 11, smooth=False)
    c.rect(-24, 47, 48, 12, "dark", radius=3)
    c.rect(-8, 45, 16, 16, "gold", radius=3)
    c.rect(-3.5, 49.5, 7, 7, "dark")


def space_suit(c: Canvas) -> None:
    """Controls on the chest and rings at the joints."""
    c.rect(-14, 20, 28, 22, "metal", radius=4)
    c.circle(-7, 27, 3.5, "red")
    c.circle(3, 27, 3.5, "gold")
    c.rect(-10, 34, 20, 4, "glass", radius=2)
    c.line([(-20, 58), (20, 58)], "accent", 6, smooth=False, outline=False)


def emblem(c: Canvas) -> None:
    """A hero's star and belt."""
    c.path("M0 14L15 20C15 34 8 42 0 46C-8 42-15 34-15 20Z", "gold")
    star(c, 0, 28, 10, "main")
    c.rect(-20.5, 56, 41, 8, "gold", radius=3)


def smock(c: Canvas) -> None:
    """A painter's smock with dabs of colour."""
    c.path("M-10-4L0 8L10-4L14 4L0 16L-14 4Z", "white")
    for x, y, r, role in (
        (-10, 34, 4, "red"),
        (8, 46, 5, "gold"),
        (-6, 60, 4, "leaf"),
        (12, 66, 3, "red"),
        (-14, 78, 4, "gold"),
    ):
        c.circle(x, y, r, role, outline=False)


def guitar(c: Canvas) -> None:
    """A guitar across the body."""
    with c.at(4, 44, turn=-24):
        c.rect(16, -4.5, 58, 9, "wood_dark", radius=2)
        c.rect(72, -7, 16, 14, "wood_dark", radius=3)
        c.path("M-38 0C-40-22-18-26-8-17C0-12 8-18 18-16C30-14 32 14 18 16C8 18 0 12-8 17C-18 26-40 22-38 0Z", "wood")
        c.circle(4, 0, 8, "dark")
        c.line([(-26, 0), (74, 0)], "paper", 1.8, smooth=False, outline=False)
        c.rect(-28, -8, 5, 16, "wood_dark", radius=2)


def seashells(c: Canvas) -> None:
    """A mermaid's top."""
    for x in (-9, 9):
        c.path(
            f"M{x} 30C{x - 10} 28 {x - 11} 16 {x - 6} 12C{x - 2} 9 {x + 2} 9 {x + 6} 12C{x + 11} 16 {x + 10} 28 {x} 30Z",
            "main",
        )
    c.line([(-20, 18), (20, 18)], "main_dark", 2.6, smooth=False, outline=False)


def bare_chest(c: Canvas) -> None:
    """Swimming trunks under a bare chest are drawn as a wetsuit's top; this marks its zip and stripe."""
    c.line([(0, -2), (0, 34)], "main_dark", 2.6, smooth=False)
    c.path("M-24 20L-16 16L-13 64L-20 66ZM24 20L16 16L13 64L20 66Z", "accent", outline=False)


def sailor_collar(c: Canvas) -> None:
    """A wide collar with a knot."""
    c.path("M-22 2L-12-4L0 18L12-4L22 2L18 16L0 28L-18 16Z", "cap")
    c.path("M0 22L8 30L5 44L0 38L-5 44L-8 30Z", "accent")


def rags(c: Canvas) -> None:
    """Torn and patched cloth."""
    c.rect(-16, 14, 15, 15, "main_light", radius=1)
    c.rect(4, 40, 13, 13, "leaf", radius=1)
    c.path("M-20 68L-15 78L-9 68L-3 80L4 68L10 77L15 68Z", "main", outline=False)


def suit_and_tie(c: Canvas) -> None:
    """A jacket over a white shirt with a tie."""
    c.path("M-11-4L11-4L0 40Z", "white")
    c.path("M-3 3L3 3L5 26L0 34L-5 26Z", "accent")
    c.path("M-11-4L-18 6L-12 18L0 42L12 18L18 6L11-4L8 10L0 40L-8 10Z", "main_dark", outline=False)
    c.circle(0, 50, 2.6, "dark", outline=False)


def bow_tie(c: Canvas) -> None:
    """A jacket over a white shirt with a bow tie and a flower."""
    c.path("M-11-4L11-4L6 44L-6 44Z", "white")
    c.path("M0 6L-11 0L-11 12ZM0 6L11 0L11 12Z", "dark")
    c.circle(-15, 22, 4.5, "red")


def plaid(c: Canvas) -> None:
    """A checked shirt with braces."""
    for y in (14, 34, 54):
        c.line([(-21, y), (21, y)], "main_dark", 4, smooth=False, outline=False)
    for x in (-12, 12):
        c.line([(x, -2), (x, 66)], "dark", 5, smooth=False)


def pack_straps(c: Canvas) -> None:
    """The straps of a backpack."""
    for x in (-14, 14):
        c.line([(x, -1), (x * 1.15, 44)], "accent", 6, smooth=False)


def bandolier(c: Canvas) -> None:
    """A strap across the chest and a belt."""
    c.line([(-18, 2), (17, 52)], "hide", 7, smooth=False)
    c.rect(-20, 54, 40, 8, "hide", radius=2)


def cord(c: Canvas) -> None:
    """A monk's cord and cross."""
    c.line([(-19, 52), (0, 55), (19, 52)], "paper", 5)
    c.line([(-6, 54), (-8, 92)], "paper", 4, smooth=False)
    c.line([(0, 18), (0, 36)], "gold", 3.5, smooth=False)
    c.line([(-5, 24), (5, 24)], "gold", 3.5, smooth=False)


def mail_bag(c: Canvas) -> None:
    """A bag on a strap."""
    c.line([(-16, 2), (18, 58)], "hide", 6, smooth=False)
    c.rect(4, 52, 34, 30, "hide", radius=5, shade=4)


# -- behind the body ---------------------------------------------------------------------------------------------------


def cape(c: Canvas) -> None:
    """A cape to the calves."""
    c.path("M-20 0C-34 40-42 80-44 112C-20 122 20 122 46 112C42 80 34 40 20 0Z", "accent_dark", shade=8)


def air_tank(c: Canvas) -> None:
    """A pack on the back, or a diver's tank."""
    c.rect(-33, -6, 66, 62, "metal", radius=14, shade=6)


def angel_wings(c: Canvas) -> None:
    """Two feathered wings."""
    for side in (-1, 1):
        with c.at(0, 12, flip=side < 0):
            c.path(
                "M10 10C30-30 64-52 92-46C94-30 90-18 82-10C86 0 80 14 70 16C70 28 58 36 48 34C40 42 22 40 10 32Z",
                "wing",
                shade=7,
            )
            with c.details():
                c.line([(30, 4), (54, -16), (78, -28)], "wing_dark", 3, outline=False)
                c.line([(30, 18), (50, 8), (68, 0)], "wing_dark", 3, outline=False)


def fairy_wings(c: Canvas) -> None:
    """Four thin wings."""
    for side in (-1, 1):
        with c.at(0, 16, flip=side < 0):
            c.path("M8 0C26-44 60-60 80-46C90-26 64 8 8 8Z", "wing", shade=6, opacity=0.9)
            c.path("M8 6C40 6 64 22 60 44C42 56 20 36 8 14Z", "wing_light", opacity=0.9)


def high_cape(c: Canvas) -> None:
    """A vampire's cape with a high collar."""
    cape(c)
    c.path("M-22 6L-40-30L-14-14L14-14L40-30L22 6Z", "dark")


def backpack(c: Canvas) -> None:
    """A backpack with a bedroll."""
    c.rect(-34, -4, 68, 62, "accent", radius=14, shade=6)
    c.rect(-30, -18, 60, 18, "leaf", radius=9)


def bat_wings(c: Canvas) -> None:
    """A devil's wings and tail."""
    c.line([(12, 66), (48, 84), (62, 60), (54, 44)], "main_dark", 5)
    c.polygon([(44, 48), (52, 28), (64, 44)], "main_dark")
    for side in (-1, 1):
        with c.at(0, 10, flip=side < 0):
            c.path("M8 8C24-30 52-44 84-40C76-30 76-18 78-6C66-10 58-4 54 8C44 4 34 8 30 20C22 20 12 18 8 8Z", "dark")


# -- on the feet -------------------------------------------------------------------------------------------------------


def ski(c: Canvas) -> None:
    """A ski."""
    c.line([(-42, 10), (40, 10), (54, 4)], "accent", 5)


def fin(c: Canvas) -> None:
    """A diver's fin."""
    c.path("M4 0L34 2L40 9L2 9Z", "accent_light")
