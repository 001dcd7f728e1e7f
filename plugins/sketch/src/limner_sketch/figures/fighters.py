"""People who fight for sport, or for the king, and who fights with words."""

from __future__ import annotations

from functools import partial

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import Frame
from limner_sketch.figures._wardrobe import MEN, OUT, enlist

_HEAVY = Frame(half=37, hips=35, arm=20, leg=27, shoulder=-132)


def _knot(c: Canvas) -> None:
    """Hair that is combed back, with a knot on top."""
    c.path("M-48-6C-56-40-34-60 2-60C36-60 56-40 49-6C40-34 20-42 0-42C-22-42-40-34-48-6Z", "hair2")
    c.ellipse(0, -64, 17, 9, "hair2")


def _mawashi(c: Canvas) -> None:
    """The belt of a sumo wrestler, chest and belly."""
    c.path("M-24 16C-24 4-16 0-9-3L9-3C16 0 24 4 24 16L23 52L-23 52Z", "skin", shade=4)
    c.line([(-14, 20), (-6, 25), (2, 20)], "skin_dark", 2, outline=False)
    c.line([(6, 20), (13, 25), (20, 20)], "skin_dark", 2, outline=False)
    c.circle(3, 38, 1.5, "skin_dark", outline=False)
    c.rect(-24, 42, 48, 11, "accent", radius=3, shade=2)
    c.rect(-5, 46, 11, 19, "accent_dark", radius=3)


def _gi(c: Canvas) -> None:
    """The jacket of a fighter, tied with a belt."""
    c.line([(-12, -2), (6, 34)], "main_dark", 3, smooth=False, outline=False)
    c.line([(13, -2), (2, 22)], "main_dark", 3, smooth=False, outline=False)
    c.rect(-24, 38, 48, 7, "accent")
    c.line([(2, 44), (-5, 60)], "accent", 5, smooth=False)
    c.line([(4, 44), (10, 59)], "accent", 5, smooth=False)


def _lame(c: Canvas) -> None:
    """The white jacket of a fencer."""
    c.line([(10, 0), (10, 60)], "main_dark", 2.4, smooth=False, outline=False)
    c.rect(-24, 46, 48, 4, "main_dark", outline=False)


def _foil(c: Canvas) -> None:
    """A foil."""
    c.line([(0, 4), (52, -36)], "metal", 3, smooth=False)
    c.circle(2, 2, 7, "metal_dark")


def _mesh(c: Canvas) -> None:
    """The mask of a fencer, pushed up on the head."""
    c.path("M-44-18C-50-52-28-68 4-68C38-68 52-48 46-16C20-28-16-28-44-18Z", "mesh", shade=5)


def _chain(c: Canvas) -> None:
    """A gold chain over a hooded jacket."""
    c.line([(-10, 0), (-7, 40)], "white", 2.4, smooth=False, outline=False)
    c.line([(10, 0), (8, 30)], "white", 2.4, smooth=False, outline=False)
    c.line([(-15, -2), (-8, 20), (0, 26), (9, 20), (15, -2)], "gold", 3.6)
    c.circle(0, 30, 6, "gold", shade=1)


def _singlet(c: Canvas) -> None:
    """The straps of a wrestler's singlet."""
    c.path("M-22 22L-14-2L-7-2L-8 14L9 14L8-2L15-2L22 22L22 66L-22 66Z", "accent")


enlist(
    (
        (
            "sumo wrestler",
            Look(
                frame=_HEAVY,
                clothes="tee",
                hair=("bald",),
                skin="skin",
                hat=_knot,
                sleeve="skin",
                front=_mawashi,
                shorts=True,
                legs="accent",
                shoe="",
            ),
            1.8,
            {"main": "#f1c3a0", "accent": "#3a3f6b"},
            ("sumo", "sumo fighter"),
            (),
            None,
        ),
        (
            "karate fighter",
            Look(clothes="shirt", hair=MEN, hat=hats.headband, front=_gi, legs="main", shoe=""),
            1.74,
            {"main": "#f6f5f1", "accent": "#2c2a38", "trousers": "#f6f5f1"},
            (
                "karateka",
                "judoka",
                "martial artist",
                "karate master",
                "karate kid",
                "kung fu master",
                "judo fighter",
                "taekwondo fighter",
            ),
            (),
            None,
        ),
        (
            "fencer",
            Look(clothes="shirt", hair=MEN, hat=_mesh, front=_lame, prop=_foil, raised=OUT, legs="main", shoe="white"),
            1.76,
            {"main": "#f3f2ef", "mesh": "#6a7080"},
            (),
            (),
            None,
        ),
        (
            "wrestler",
            Look(
                clothes="tee",
                hair=("crop", "short"),
                skin="skin2",
                front=_singlet,
                sleeve="skin2",
                shorts=True,
                legs="accent",
            ),
            1.84,
            {"main": "#e3a87c", "accent": "#c8373a"},
            ("luchador", "pro wrestler"),
            (),
            None,
        ),
        (
            "musketeer",
            Look(
                clothes="coat",
                hair=("long",),
                face=partial(hats.moustache, role="hair3"),
                hat=partial(hats.feather_cap),
                front=gear.collar,
                prop=props.sword,
                raised=OUT,
            ),
            1.78,
            {"main": "#3f5f9f", "accent": "#d8a53a"},
            ("swordsman",),
            (),
            None,
        ),
        (
            "rapper",
            Look(clothes="shirt", hair=("short",), hat=hats.beanie, face=hats.sunglasses, front=_chain),
            1.78,
            {"main": "#5a4a9c", "cap": "#2c2a38", "trousers": "#3a3f52"},
            ("hip hop artist", "mc"),
            (),
            None,
        ),
        (
            "punk",
            Look(clothes="coat", hair=("mohawk",), hair_role="red", front=gear.collar),
            1.76,
            {"main": "#2f2c3c", "trousers": "#3a3f52"},
            ("punk rocker",),
            (),
            None,
        ),
    )
)
