"""People who do sports, each with what it is done with."""

from __future__ import annotations

from functools import partial

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import WOMAN
from limner_sketch.figures._wardrobe import MEN, OUT, UP, enlist


def _mitt(c: Canvas) -> None:
    """A boxing glove."""
    c.circle(2, 4, 16, "red", shade=3)
    c.rect(-10, -14, 20, 9, "white", radius=3)


def _racket(c: Canvas) -> None:
    """A tennis racket."""
    c.line([(-4, 26), (8, -20)], "dark", 7, smooth=False)
    c.ellipse(16, -46, 19, 27, "red", turn=16)
    c.ellipse(16, -46, 14, 22, "white", turn=16)


def _bat(c: Canvas) -> None:
    """A baseball bat."""
    c.line([(-6, 26), (18, -66)], "wood", 11, smooth=False)


def _club(c: Canvas) -> None:
    """A golf club, its head on the ground."""
    c.line([(-2, -12), (12, 66)], "metal", 5, smooth=False)
    c.path("M6 60L26 58C30 66 26 72 18 72L6 70Z", "dark")


def _hockey(c: Canvas) -> None:
    """A hockey stick."""
    c.line([(-6, -16), (14, 66)], "wood", 7, smooth=False)
    c.line([(14, 66), (38, 68)], "wood_dark", 9, smooth=False)


def _basketball(c: Canvas) -> None:
    """A basketball."""
    c.circle(10, -8, 20, "wig", shade=3)
    c.line([(-8, -10), (28, -6)], "dark", 2.4, outline=False)
    c.line([(10, -28), (10, 12)], "dark", 2.4, outline=False)


def _stripes(c: Canvas) -> None:
    """The stripes of a referee."""
    for x in (-14, 0, 14):
        c.line([(x, 2), (x, 64)], "dark", 6, smooth=False, outline=False)


enlist(
    (
        (
            "boxer",
            Look(
                clothes="tee",
                hair=("crop", "short"),
                front=None,
                prop=_mitt,
                raised=(40, 130),
                shorts=True,
                legs="main",
            ),
            1.78,
            {"main": "#3f6fb5", "trousers": "#3f6fb5"},
            ("prizefighter",),
            (),
            "room",
        ),
        (
            "basketball player",
            Look(
                clothes="tee",
                hair=("crop", "afro"),
                front=gear.singlet,
                prop=_basketball,
                raised=OUT,
                shorts=True,
                legs="main",
            ),
            1.95,
            {"main": "#e8833a", "trousers": "#e8833a"},
            (),
            (),
            "park",
        ),
        (
            "tennis player",
            Look(
                clothes="tee",
                hair=("ponytail", "short"),
                hat=hats.headband,
                prop=_racket,
                raised=UP,
                shorts=True,
                legs="white",
            ),
            1.75,
            {"main": "#f8f9fb", "accent": "#4f9d69"},
            (),
            ("badminton player",),
            "park",
        ),
        (
            "baseball player",
            Look(clothes="shirt", hair=MEN, hat=hats.peaked_cap, front=gear.singlet, prop=_bat, raised=UP, legs="main"),
            1.8,
            {"main": "#f4f2ec", "trousers": "#f4f2ec", "accent": "#d8493f", "cap": "#d8493f"},
            (),
            ("cricketer",),
            "park",
        ),
        (
            "golfer",
            Look(clothes="shirt", hair=MEN, hat=hats.peaked_cap, front=gear.collar, prop=_club, raised=OUT),
            1.78,
            {"main": "#5fae7a", "trousers": "#e6d5b5", "cap": "#f8f9fb"},
            ("golf player",),
            (),
            "park",
        ),
        (
            "hockey player",
            Look(
                clothes="coat",
                hair=MEN,
                hat=partial(hats.helmet, role="main_dark"),
                front=gear.stripes,
                prop=_hockey,
                raised=OUT,
            ),
            1.82,
            {"main": "#3f6fb5", "accent": "#f8f9fb"},
            ("ice hockey player",),
            (),
            "snow",
        ),
        (
            "figure skater",
            Look(frame=WOMAN, clothes="tutu", hair=("bun",), front=gear.belt, shoe="white"),
            1.68,
            {"main": "#7fb7e8", "accent": "#f6efe2"},
            ("ice skater",),
            ("skater",),
            "snow",
        ),
        (
            "referee",
            Look(clothes="tee", hair=MEN, front=_stripes, shorts=True, legs="dark"),
            1.78,
            {"main": "#f8f9fb"},
            ("umpire",),
            (),
            "park",
        ),
        (
            "cyclist",
            Look(
                clothes="tee",
                hair=("short",),
                hat=partial(hats.helmet, role="main_dark"),
                front=gear.stripes,
                shorts=True,
                legs="dark",
            ),
            1.75,
            {"main": "#f2b134", "accent": "#d8493f"},
            ("bike rider", "mountain biker"),
            ("biker",),
            "hills",
        ),
        (
            "skateboarder",
            Look(clothes="tee", hair=("spiky", "long"), hat=hats.beanie, front=gear.stripes, shorts=True),
            1.65,
            {"main": "#7a5fc0", "accent": "#f2b134"},
            ("skater boy",),
            (),
            "street",
        ),
        (
            "gymnast",
            Look(
                frame=WOMAN, clothes="tee", hair=("bun", "ponytail"), front=gear.belt, shorts=True, legs="main", shoe=""
            ),
            1.6,
            {"main": "#c8397a", "trousers": "#c8397a"},
            ("acrobat",),
            (),
            None,
        ),
    )
)
