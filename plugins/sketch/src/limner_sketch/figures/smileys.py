"""Round yellow faces, one for each mood, as they are sent in messages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Final

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

__all__ = ["MOODS"]

_Y = -100.0
_R = 100.0


def _round_eyes(c: Canvas, r: float = 13, dy: float = 0) -> None:
    for x in (-36, 36):
        c.ellipse(x, _Y - 16 + dy, r * 0.86, r * 1.2, "ink")
        c.circle(x - r * 0.26, _Y - 16 + dy - r * 0.42, r * 0.32, "shine", outline=False)


def _bow(c: Canvas, x: float, y: float, half: float, bend: float, width: float = 9) -> None:
    """Draw a line that is bent like a bow: down in the middle by ``bend``."""
    points = [(x + half * k / 4, y + bend * (1 - (k / 4) ** 2)) for k in range(-4, 5)]
    c.line(points, "ink", width)


def _arcs(c: Canvas, *, up: bool, y: float = -14) -> None:
    bend = -16 if up else 14
    for x in (-38, 38):
        _bow(c, x, _Y + y, 20, bend)


def _grin(c: Canvas, *, wide: float = 58, deep: float = 50, y: float = 16, tongue: bool = True) -> None:
    top = _Y + y
    mouth = f"M{-wide} {top}C{-wide * 0.5} {top + 8} {wide * 0.5} {top + 8} {wide} {top}C{wide} {top + deep * 0.8} {wide * 0.5} {top + deep} 0 {top + deep}C{-wide * 0.5} {top + deep} {-wide} {top + deep * 0.8} {-wide} {top}Z"
    path = c.path(mouth, "dark")
    with c.inside(path):
        c.rect(-wide, top - 4, 2 * wide, deep * 0.32, "white", outline=False)
        if tongue:
            c.ellipse(0, top + deep * 1.02, wide * 0.5, deep * 0.36, "tongue", outline=False)


def _curve(c: Canvas, bend: float, *, wide: float = 40, y: float = 40) -> None:
    _bow(c, 0, _Y + y - bend / 2, wide, bend)


def _brows(c: Canvas, slant: float, *, y: float = -48) -> None:
    for side in (-1, 1):
        c.line([(side * 56, _Y + y - slant / 2), (side * 18, _Y + y + slant / 2)], "ink", 9, smooth=False)


def _tear(c: Canvas, x: float, y: float, r: float) -> None:
    c.path(
        f"M{x} {y - 2 * r}C{x + r * 1.3} {y - r * 0.4} {x + r * 1.2} {y + r} {x} {y + r}C{x - r * 1.2} {y + r} {x - r * 1.3} {y - r * 0.4} {x} {y - 2 * r}Z",
        "tear",
    )


def _heart(c: Canvas, x: float, y: float, s: float, role: str = "red") -> None:
    with c.at(x, y, scale=s):
        c.path(
            "M0 22C-14 10-26-2-26-14C-26-24-18-30-11-30C-6-30-2-27 0-22C2-27 6-30 11-30C18-30 26-24 26-14C26-2 14 10 0 22Z",
            role,
        )


def _cheeks(c: Canvas) -> None:
    for x in (-66, 66):
        c.ellipse(x, _Y + 14, 15, 10, "blush", opacity=0.6, outline=False)


def _happy(c: Canvas) -> None:
    _round_eyes(c)
    _cheeks(c)
    _curve(c, 44, wide=46, y=36)


def _grinning(c: Canvas) -> None:
    _round_eyes(c)
    _grin(c)


def _laughing(c: Canvas) -> None:
    _arcs(c, up=True)
    _grin(c, wide=60, deep=58, y=10)
    for side in (-1, 1):
        with c.at(side * 84, _Y + 8, turn=-side * 24):
            c.ellipse(0, 0, 15, 22, "tear")


def _sad(c: Canvas) -> None:
    _round_eyes(c)
    _brows(c, -14)
    _curve(c, -30, wide=34, y=46)


def _crying(c: Canvas) -> None:
    _arcs(c, up=False, y=-20)
    for x in (-38, 38):
        c.path(
            f"M{x - 11} {_Y - 4}L{x + 11} {_Y - 4}C{x + 15} {_Y + 40} {x + 13} {_Y + 74} {x} {_Y + 84}C{x - 13} {_Y + 74} {x - 15} {_Y + 40} {x - 11} {_Y - 4}Z",
            "tear",
            opacity=0.95,
        )
    c.ellipse(0, _Y + 46, 22, 20, "dark")


def _angry(c: Canvas) -> None:
    _round_eyes(c, dy=4)
    _brows(c, 26, y=-42)
    _curve(c, -26, wide=34, y=48)


def _surprised(c: Canvas) -> None:
    _round_eyes(c, 14, dy=-4)
    for side in (-1, 1):
        c.line([(side * 56, _Y - 52), (side * 38, _Y - 62), (side * 22, _Y - 56)], "ink", 7)
    c.ellipse(0, _Y + 44, 22, 28, "dark")


def _sleepy(c: Canvas) -> None:
    _arcs(c, up=False, y=-14)
    c.ellipse(8, _Y + 42, 15, 12, "dark")
    for x, y, s in ((58, -172, 20), (84, -204, 28)):
        c.line([(x, y), (x + s, y), (x, y + s), (x + s, y + s)], "zed", 8, smooth=False)


def _cool(c: Canvas) -> None:
    c.line([(-92, _Y - 26), (92, _Y - 26)], "ink", 10, smooth=False)
    for x in (-40, 40):
        c.path(
            f"M{x - 36} {_Y - 28}L{x + 36} {_Y - 28}C{x + 36} {_Y + 8} {x + 20} {_Y + 16} {x} {_Y + 16}C{x - 20} {_Y + 16} {x - 36} {_Y + 8} {x - 36} {_Y - 28}Z",
            "ink",
        )
        c.polygon([(x - 22, _Y - 22), (x - 8, _Y - 22), (x - 22, _Y)], "shine", opacity=0.5, outline=False)
    _curve(c, 30, wide=38, y=46)


def _loving(c: Canvas) -> None:
    for x in (-38, 38):
        _heart(c, x, _Y - 12, 1.0)
    _grin(c, wide=46, deep=40, y=22)


def _starry(c: Canvas) -> None:
    for x in (-38, 38):
        with c.at(x, _Y - 14):
            c.polygon(
                [(0, -28), (7, -9), (27, -9), (11, 3), (17, 23), (0, 11), (-17, 23), (-11, 3), (-27, -9), (-7, -9)],
                "star",
            )
    _grin(c, wide=52, deep=46, y=18)


def _winking(c: Canvas) -> None:
    c.ellipse(-36, _Y - 16, 11, 16, "ink")
    c.circle(-39, _Y - 22, 4, "shine", outline=False)
    _bow(c, 38, _Y - 14, 20, -14)
    _curve(c, 40, wide=44, y=36)


def _teasing(c: Canvas) -> None:
    _winking(c)
    c.path(
        f"M-4 {_Y + 54}L36 {_Y + 46}C42 {_Y + 78} 34 {_Y + 92} 18 {_Y + 92}C2 {_Y + 92}-4 {_Y + 78}-4 {_Y + 54}Z",
        "tongue",
    )


def _thinking(c: Canvas) -> None:
    _round_eyes(c, 12, dy=-2)
    c.line([(-58, _Y - 50), (-20, _Y - 50)], "ink", 8, smooth=False)
    c.line([(20, _Y - 52), (40, _Y - 64), (60, _Y - 58)], "ink", 8)
    c.line([(-20, _Y + 40), (26, _Y + 32)], "ink", 9, smooth=False)
    c.limb([(-34, 6, 13), (-30, -24, 12), (-16, -44, 11)], "hand")
    c.limb([(-34, 4, 13), (4, -10, 11), (16, -14, 10)], "hand")
    c.ellipse(-34, 12, 28, 22, "hand")


def _kissing(c: Canvas) -> None:
    _winking_eyes(c)
    c.line([(2, _Y + 26), (16, _Y + 32), (4, _Y + 40), (16, _Y + 48), (2, _Y + 54)], "ink", 8)
    _heart(c, 62, _Y + 44, 0.8)


def _winking_eyes(c: Canvas) -> None:
    c.ellipse(-36, _Y - 16, 11, 16, "ink")
    _bow(c, 38, _Y - 14, 20, -14)
    _cheeks(c)


def _neutral(c: Canvas) -> None:
    _round_eyes(c)
    c.line([(-38, _Y + 40), (38, _Y + 40)], "ink", 9, smooth=False)


def _scared(c: Canvas) -> None:
    for x in (-36, 36):
        c.circle(x, _Y - 18, 22, "white")
        c.circle(x, _Y - 18, 7, "ink")
    _brows(c, -16, y=-58)
    c.ellipse(0, _Y + 48, 30, 24, "dark")


def _sick(c: Canvas) -> None:
    _round_eyes(c, 11)
    _brows(c, -12)
    c.line([(-36, _Y + 46), (-18, _Y + 36), (0, _Y + 46), (18, _Y + 36), (36, _Y + 46)], "ink", 8)


def _partying(c: Canvas) -> None:
    _arcs(c, up=True)
    _grin(c, wide=44, deep=38, y=22)
    c.path("M-50-190L-4-262L30-176C4-190-26-196-50-190Z", "hat")
    c.circle(-4, -262, 12, "star")
    for x, y, role in (
        (-92, -196, "red"),
        (84, -212, "tear"),
        (104, -150, "hat"),
        (-112, -140, "star"),
        (60, -246, "star"),
    ):
        c.circle(x, y, 8, role)


def _evil(c: Canvas) -> None:
    _angry_eyes(c)
    _grin(c, wide=50, deep=36, y=24, tongue=False)
    for side in (-1, 1):
        with c.at(side * 62, -178, flip=side < 0):
            c.path("M-22 14C-10-4 10-26 30-30C34-6 22 20 2 32Z", "main_dark")


def _angry_eyes(c: Canvas) -> None:
    _round_eyes(c, dy=2)
    _brows(c, 24, y=-44)


_Feature = Callable[[Canvas], None]
MOODS: Final[dict[str, tuple[_Feature, tuple[str, ...], str]]] = {
    "happy smiley": (_happy, ("smiley", "smiley face", "emoji", "emoticon", "smiling emoji", "happy emoji", "smiling face", "happy face"), "#fcc934"),
    "grinning smiley": (_grinning, ("grinning emoji", "excited smiley", "cheerful smiley"), "#fcc934"),
    "laughing smiley": (_laughing, ("laughing emoji", "tears of joy"), "#fcc934"),
    "sad smiley": (_sad, ("sad emoji", "disappointed smiley", "frowning smiley"), "#fcc934"),
    "crying smiley": (_crying, ("crying emoji",), "#fcc934"),
    "angry smiley": (_angry, ("angry emoji", "mad smiley"), "#f0603c"),
    "surprised smiley": (_surprised, ("surprised emoji", "shocked smiley"), "#fcc934"),
    "sleepy smiley": (_sleepy, ("sleepy emoji", "sleeping smiley", "tired smiley"), "#fcc934"),
    "cool smiley": (_cool, ("cool emoji",), "#fcc934"),
    "loving smiley": (_loving, ("heart eyes", "heart-eyes emoji"), "#fcc934"),
    "starry smiley": (_starry, ("star-struck emoji",), "#fcc934"),
    "winking smiley": (_winking, ("winking emoji",), "#fcc934"),
    "teasing smiley": (_teasing, ("silly smiley",), "#fcc934"),
    "thinking smiley": (_thinking, ("thinking emoji", "confused smiley"), "#fcc934"),
    "kissing smiley": (_kissing, ("kissing emoji",), "#fcc934"),
    "neutral smiley": (_neutral, ("bored smiley",), "#fcc934"),
    "scared smiley": (_scared, ("scared emoji", "worried smiley"), "#fcc934"),
    "sick smiley": (_sick, ("sick emoji",), "#a9c85b"),
    "partying smiley": (_partying, ("party emoji",), "#fcc934"),
    "evil smiley": (_evil, ("devil smiley",), "#9a5fc4"),
}  # fmt: skip
"""What each face shows, what else it is called, and its colour."""

_COLOURS: Final = {"ink": "#4a2f1b", "dark": "#6b2a1d", "white": "#ffffff", "tongue": "#ef6a72", "tear": "#57b6ee", "red": "#e6394f", "blush": "#f2863c", "star": "#f08c1e", "zed": "#5a6fd6", "hat": "#8a5fd0", "hand": "#eda81f"}  # fmt: skip


def _draw(pose: Pose, rng: Random, *, feature: _Feature) -> Canvas:
    c = Canvas()
    c.circle(0, _Y, _R, "main", shade=12)
    feature(c)
    c.anchor("grip", 0, -20)
    c.anchor("head", 0, -200)
    return c


for _noun, (_feature, _aliases, _tone) in MOODS.items():
    figure(
        _noun,
        aliases=_aliases,
        height=0.3,
        colours={**_COLOURS, "main": _tone},
        tags=("object", "symbol", "face"),
        facing="front",
        place="air",
    )(partial(_draw, feature=_feature))
