"""Head and shoulders of a person, drawn larger: a face that bears being looked at closely."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures._look import Look
from limner_sketch.figures._person_head import adorn, back_hair, front_hair

_BARE = frozenset({"tee", "dress", "gown", "tutu", "tail"})
_LOW = 186.0
_HEAD = "M-48-8C-49-42-28-53 0-53C28-53 49-42 48-8C48 26 34 56 3 57C-30 57-47 26-48-8Z"
_GRIN = "M-9 27C0 31 14 31 23 26C22 42 12 46 6 46C-1 46-8 39-9 27Z"
_TEETH = "M-7 28.5C1 32 13 31.6 21 27.6C20.6 31 20 33 19 34.5C10 38 1 37.6-5 35C-6 33-6.8 31-7 28.5Z"


def bust(pose: Pose, rng: Random, look: Look, *, skin: str, hair: str, style: str, lady: bool) -> Canvas:
    """Draw head and shoulders.

    Args:
        pose: Of which the mood and the traits count.
        rng: For a smile that is open or not.
        look: Who it is.
        skin: Role of the skin.
        hair: Role of the hair.
        style: Kind of hair.
        lady: Whether lashes are drawn.

    Returns:
        The drawing; it is cut off level below the chest.
    """
    c = Canvas()
    wide = 84.0 if look.frame.head < 35 else 66.0
    scale = wide / look.frame.half
    if look.behind:
        with c.inside(geometry.rectangle(-300, -300, 600, 300 + _LOW)), c.at(0, 62, scale=scale):
            look.behind(c)
    with c.at(0, 2, scale=1.05):
        back_hair(c, look, style, hair)
    with c.at(0, -13):
        _body(c, look, skin, wide, scale)
    _head(c, pose, rng, look, skin=skin, hair=hair, style=style, lady=lady)
    c.settle()
    return c


def _body(c: Canvas, look: Look, skin: str, wide: float, scale: float) -> None:
    c.path("M-21 30L21 30L24 92L-24 92Z", f"{skin}_dark")
    trunk = c.path(
        f"M{-wide} {_LOW}C{-wide} 132 {-wide + 4} 108 {-wide * 0.66} 96C{-wide * 0.42} 88-25 84-24 74"
        f"C-14 88 14 88 24 74C25 84 {wide * 0.42} 88 {wide * 0.66} 96C{wide - 4} 108 {wide} 132 {wide} {_LOW}Z",
        "main",
        shade=10,
    )
    if look.clothes in _BARE:
        c.path("M-30 82C-24 108 24 108 30 82C26 72 22 72 20 66L-20 66C-22 72-26 72-30 82Z", skin)
        c.path("M-20 66L20 66C18 78 4 84-6 82C-14 80-19 74-20 66Z", f"{skin}_dark", outline=False)
    with c.details():
        for side in (-1, 1):
            c.line([(side * wide * 0.66, 140), (side * wide * 0.72, _LOW - 2)], "main_dark", 3.4, smooth=False)
    if look.front:
        with c.inside(trunk), c.at(0, 80, scale=scale):
            look.front(c)


def _head(c: Canvas, pose: Pose, rng: Random, look: Look, *, skin: str, hair: str, style: str, lady: bool) -> None:
    for x in (-48, 48):
        shade = "" if x < 0 else "_dark"
        c.ellipse(x, 7, 10, 13, f"{skin}{shade}")
        with c.details():
            c.ellipse(x * 1.01, 8, 5, 7.5, f"{skin}_dark", outline=False)
    c.path(_HEAD, skin, shade=7)
    if look.mask:
        look.mask(c)
    if look.bare:
        _features(c, pose, rng, skin=skin, hair=hair, lady=lady)
    front_hair(c, style, hair)
    with c.details():
        if style in {"short", "side", "crop", "fringe", "long", "bun", "ponytail", "bob", "pigtails", "braids"}:
            c.line([(-42, -14), (-34, -34), (-18, -48)], f"{hair}_dark", 3, opacity=0.5, outline=False)
            c.line([(38, -22), (30, -40), (14, -52)], f"{hair}_dark", 3, opacity=0.5, outline=False)
    adorn(c, look, pose.traits, hair)


def _features(c: Canvas, pose: Pose, rng: Random, *, skin: str, hair: str, lady: bool) -> None:
    mood, traits = pose.mood, pose.traits
    with c.details():
        for x, r in ((-29, 11), (37, 10)):
            c.ellipse(x, 22, r, r * 0.66, "blush", opacity=0.32, outline=False)
    for x, side in ((-15, -1), (24, 1)):
        if mood in {"sleepy", "laughing", "loving"}:
            c.eye(x, 4, 11 if mood == "loving" else 8, mood)
        else:
            grown = 1.12 if mood == "surprised" else 1.0
            c.ellipse(x, 4, 7.4 * grown, 9 * grown, "eye")
            if traits.eyes:
                c.ellipse(x, 5.4, 5.4 * grown, 6.4 * grown, "iris", outline=False)
                c.ellipse(x, 4.6, 3 * grown, 3.8 * grown, "eye", outline=False)
            c.circle(x - 2.2, 0.6, 2.7, "shine", outline=False)
            c.circle(x + 2.4, 7.4, 1.3, "shine", opacity=0.8, outline=False)
            c.line([(x - 9.5, -0.5), (x - 1, -7), (x + 9.5, -1.5)], "eye", 2.6)
            if lady:
                c.line([(x + side * 8.4, -2.4), (x + side * 13, -6.5)], "eye", 2.4, smooth=False)
                c.line([(x + side * 6, -5), (x + side * 9.6, -9.6)], "eye", 2, smooth=False)
        lift = {"surprised": 6.0, "sad": 2.0, "angry": -2.0}.get(mood, 0.0)
        inner = {"sad": -4.0, "calm": 2.0, "angry": 10.0}.get(mood, -1.0)
        c.line(
            [(x - side * 8, -17 - lift + inner), (x + side * 1, -20.5 - lift), (x + side * 11, -15 - lift)],
            f"{hair}_dark",
            3.4 if lady else 4.8,
        )
    c.line([(6, 6), (11, 17), (3, 20)], f"{skin}_dark", 3.2, outline=False)
    if traits.freckles:
        for x, y in ((-30, 14), (-23, 19), (-35, 21), (30, 14), (38, 18), (32, 22)):
            c.circle(x, y, 1.9, f"{skin}_dark", outline=False)
    if mood == "laughing" or (mood == "happy" and rng.random() < 0.55):
        c.path(_GRIN, "mouth")
        c.path(_TEETH, "white", outline=False)
        c.ellipse(6, 44, 6, 2.6, "tongue", outline=False)
    else:
        c.smile(6, 31, 27, mood, weight=4.2, role="tongue" if lady and mood in {"happy", "calm"} else "mouth")


__all__ = ["bust"]
