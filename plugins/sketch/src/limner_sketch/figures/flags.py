"""Flags of countries, on a pole in the wind: stripes, crosses, discs and stars by a table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, star

_LEFT, _TOP, _WIDE, _HIGH = -84.0, -204.0, 174.0, 112.0
_RIGHT, _LOW = _LEFT + _WIDE, _TOP + _HIGH
_WAVE: Final = 10.0
_CLOTH: Final = geometry.read_path(
    f"M{_LEFT} {_TOP}C{_LEFT + 50} {_TOP - 2 * _WAVE} {_LEFT + 110} {_TOP + 2 * _WAVE} {_RIGHT} {_TOP}L{_RIGHT} {_LOW}"
    f"C{_LEFT + 110} {_LOW + 2 * _WAVE} {_LEFT + 50} {_LOW - 2 * _WAVE} {_LEFT} {_LOW}Z"
)
_COLOURS: Final = {
    "r": "#d8343b", "w": "#fbfaf5", "b": "#2a52a8", "n": "#1f2f6b", "g": "#2f8f55", "y": "#f7cb38", "k": "#2b2a33", "o": "#f0862c", "s": "#6cb8ea", "m": "#8a1f3a", "v": "#7a4bb0",
}  # fmt: skip
# Stripes from the top, or from the pole, one letter each; a letter that comes twice is twice as wide.
_ACROSS: Final[dict[str, str]] = {
    "german": "kry", "dutch": "rwb", "russian": "wbr", "austrian": "rwr", "hungarian": "rwg", "bulgarian": "wgr", "ukrainian": "by", "polish": "wr", "indonesian": "rw", "estonian": "bkw", "latvian": "mmwmm",
    "lithuanian": "ygr", "luxembourg": "rws", "armenian": "rbo", "colombian": "yybr", "spanish": "ryyr", "thai": "rwnnwr", "indian": "owg", "argentinian": "sws", "bolivian": "ryg",
}  # fmt: skip
_DOWN: Final[dict[str, str]] = {
    "italian": "gwr", "french": "bwr", "irish": "gwo", "belgian": "kyr", "romanian": "byr", "nigerian": "gwg", "peruvian": "rwr", "malian": "gyr",
}  # fmt: skip
# The field, and the cross on it, with a thinner one inside it.
_CROSSES: Final[dict[str, str]] = {"danish": "rw", "swedish": "by", "finnish": "wb", "norwegian": "rwb", "icelandic": "bwr", "english": "wr"}  # fmt: skip
# The field and a disc.
_DISCS: Final[dict[str, str]] = {"japanese": "wr", "bangladeshi": "gr"}
_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "german": ("germany",), "dutch": ("the netherlands", "netherlands", "holland"), "russian": ("russia",), "austrian": ("austria",), "hungarian": ("hungary",), "bulgarian": ("bulgaria",), "ukrainian": ("ukraine",), "polish": ("poland",),
    "indonesian": ("indonesia",), "estonian": ("estonia",), "latvian": ("latvia",), "lithuanian": ("lithuania",), "luxembourg": ("luxembourgish",), "armenian": ("armenia",), "colombian": ("colombia",), "spanish": ("spain",), "thai": ("thailand",), "indian": ("india",),
    "argentinian": ("argentina", "argentine"), "ghanaian": ("ghana",), "bolivian": ("bolivia",), "italian": ("italy",), "french": ("france",), "irish": ("ireland",), "belgian": ("belgium",), "romanian": ("romania",),
    "nigerian": ("nigeria",), "peruvian": ("peru",), "malian": ("mali",), "danish": ("denmark",), "swedish": ("sweden",), "finnish": ("finland",), "norwegian": ("norway",), "icelandic": ("iceland",), "english": ("england",), "japanese": ("japan",), "bangladeshi": ("bangladesh",),
    "american": ("america", "usa", "the usa", "us", "united states", "the united states"), "british": ("britain", "great britain", "uk", "the uk", "united kingdom", "the united kingdom"), "canadian": ("canada",), "swiss": ("switzerland",), "chinese": ("china",), "turkish": ("turkey",), "vietnamese": ("vietnam",),
    "european": ("europe", "eu", "the eu", "european union", "the european union"), "brazilian": ("brazil",), "greek": ("greece",), "rainbow": ("pride", "lgbt"), "checkered": ("finish", "racing", "chequered"),
}  # fmt: skip


def _stripes(c: Canvas, tones: str, *, down: bool = False) -> None:
    each = (_WIDE if down else _HIGH + 4 * _WAVE) / len(tones)
    for i, role in enumerate(tones):
        if down:
            c.rect(_LEFT + i * each, _TOP - 20, each + 1, _HIGH + 40, role, outline=False)
        else:
            c.rect(_LEFT, _TOP - 2 * _WAVE + i * each, _WIDE, each + 1, role, outline=False)


def _even(c: Canvas, tones: str) -> None:
    """Stripes of equal height within the cloth, the outer ones reaching into its waves."""
    each = _HIGH / len(tones)
    for i, role in enumerate(tones):
        top = _TOP + i * each
        above, below = (20 if i == 0 else 0), (20 if i == len(tones) - 1 else 1)
        c.rect(_LEFT, top - above, _WIDE, each + above + below, role, outline=False)


def _field(c: Canvas, role: str) -> None:
    c.rect(_LEFT, _TOP - 20, _WIDE, _HIGH + 40, role, outline=False)


def _cross(c: Canvas, tones: str, *, nordic: bool = True) -> None:
    _field(c, tones[0])
    x, y = _LEFT + _WIDE * (0.36 if nordic else 0.5), _TOP + _HIGH / 2
    for role, wide in zip(tones[1:], (26, 12), strict=False):
        c.rect(x - wide / 2, _TOP - 20, wide, _HIGH + 40, role, outline=False)
        c.rect(_LEFT, y - wide / 2, _WIDE, wide, role, outline=False)


def _disc(c: Canvas, tones: str) -> None:
    _field(c, tones[0])
    c.circle(_LEFT + _WIDE / 2, _TOP + _HIGH / 2, 33, tones[1])


def _american(c: Canvas) -> None:
    _even(c, "rwrwrwrwrwrwr")
    c.rect(_LEFT, _TOP - 20, 78, 20 + _HIGH * 7 / 13, "n", outline=False)
    for row in range(4):
        for k in range(5 - row % 2):
            c.add(star(_LEFT + 10 + 15 * k + 7 * (row % 2), _TOP + 6 + 14 * row, 5.4), "w", outline=False)


def _british(c: Canvas) -> None:
    _field(c, "n")
    x0, x1, y0, y1 = _LEFT - 4, _RIGHT + 4, _TOP - 4, _LOW + 4
    for role, wide in (("w", 24), ("r", 9)):
        for a, b in (((x0, y0), (x1, y1)), ((x0, y1), (x1, y0))):
            c.line([a, b], role, wide, smooth=False, outline=False)
    for role, wide in (("w", 38), ("r", 22)):
        c.rect(_LEFT + _WIDE / 2 - wide / 2, _TOP - 20, wide, _HIGH + 40, role, outline=False)
        c.rect(_LEFT, _TOP + _HIGH / 2 - wide / 2, _WIDE, wide, role, outline=False)


def _canadian(c: Canvas) -> None:
    _stripes(c, "rwwr", down=True)
    x, y = _LEFT + _WIDE / 2, _TOP + _HIGH / 2
    half = (
        (0, -42),
        (8, -26),
        (18, -32),
        (15, -10),
        (28, -18),
        (30, -10),
        (42, -12),
        (37, 2),
        (42, 6),
        (22, 20),
        (25, 28),
        (3, 25),
    )
    leaf = [*((x + px, y + py) for px, py in half), *((x - px, y + py) for px, py in reversed(half[1:]))]
    c.polygon(leaf, "r")
    c.rect(x - 2.5, y + 20, 5, 24, "r", outline=False)


def _swiss(c: Canvas) -> None:
    _field(c, "r")
    x, y = _LEFT + _WIDE / 2, _TOP + _HIGH / 2
    c.rect(x - 11, y - 34, 22, 68, "w", outline=False)
    c.rect(x - 34, y - 11, 68, 22, "w", outline=False)


def _chinese(c: Canvas) -> None:
    _field(c, "r")
    c.add(star(_LEFT + 34, _TOP + 36, 20), "y", outline=False)
    for x, y in ((64, 12), (76, 28), (76, 48), (64, 64)):
        c.add(star(_LEFT + x, _TOP + y, 7), "y", outline=False)


def _turkish(c: Canvas) -> None:
    _field(c, "r")
    x, y = _LEFT + 68, _TOP + _HIGH / 2
    c.circle(x, y, 31, "w", outline=False)
    c.circle(x + 9, y, 25, "r", outline=False)
    c.add(star(x + 38, y, 15, turn=-90), "w", outline=False)


def _vietnamese(c: Canvas) -> None:
    _field(c, "r")
    c.add(star(_LEFT + _WIDE / 2, _TOP + _HIGH / 2, 36), "y", outline=False)


def _european(c: Canvas) -> None:
    _field(c, "b")
    for x, y, _ in around(_LEFT + _WIDE / 2, _TOP + _HIGH / 2, 38, 12, turn=-90):
        c.add(star(x, y, 8), "y", outline=False)


def _brazilian(c: Canvas) -> None:
    _field(c, "g")
    x, y = _LEFT + _WIDE / 2, _TOP + _HIGH / 2
    c.polygon([(x - 74, y), (x, y - 46), (x + 74, y), (x, y + 46)], "y")
    c.circle(x, y, 26, "b")
    c.line([(x - 24, y - 4), (x, y - 5), (x + 24, y + 8)], "w", 6, outline=False)


def _greek(c: Canvas) -> None:
    _even(c, "bwbwbwbwb")
    c.rect(_LEFT, _TOP - 20, 62, 20 + _HIGH * 5 / 9, "b", outline=False)
    c.rect(_LEFT + 25, _TOP - 20, 12, 20 + _HIGH * 5 / 9, "w", outline=False)
    c.rect(_LEFT, _TOP + _HIGH * 2 / 9, 62, _HIGH / 9, "w", outline=False)


def _indian(c: Canvas) -> None:
    _even(c, "owg")
    c.add(geometry.ellipse(_LEFT + _WIDE / 2, _TOP + _HIGH / 2, 15, 15), "n", width=4)
    c.circle(_LEFT + _WIDE / 2, _TOP + _HIGH / 2, 3, "n")


def _ghanaian(c: Canvas) -> None:
    _even(c, "ryg")
    c.add(star(_LEFT + _WIDE / 2, _TOP + _HIGH / 2, 19), "k", outline=False)


def _checkered(c: Canvas) -> None:
    _field(c, "w")
    side = _HIGH / 4
    for i in range(7):
        for k in range(-1, 6):
            if (i + k) % 2:
                c.rect(_LEFT + i * side, _TOP + k * side, side, side, "k", outline=False)


_SPECIAL: Final[dict[str, Callable[[Canvas], None]]] = {
    "american": _american, "british": _british, "canadian": _canadian, "swiss": _swiss, "chinese": _chinese, "turkish": _turkish, "vietnamese": _vietnamese, "european": _european, "brazilian": _brazilian, "greek": _greek, "indian": _indian,
    "ghanaian": _ghanaian, "checkered": _checkered, "rainbow": lambda c: _even(c, "roygbv"), "spanish": lambda c: _even(c, "ryyr"), "english": lambda c: _cross(c, "wr", nordic=False),
}  # fmt: skip


def _flag(pose: Pose, rng: Random, *, of: str) -> Canvas:
    """A flag on its pole."""
    c = Canvas()
    c.rect(_LEFT - 11, -214, 11, 214, "wood", radius=4, shade=3)
    c.circle(_LEFT - 5.5, -218, 10, "gold", shade=2)
    c.add(_CLOTH, "w")
    with c.inside(_CLOTH):
        if of in _SPECIAL:
            _SPECIAL[of](c)
        elif of in _ACROSS:
            _even(c, _ACROSS[of])
        elif of in _DOWN:
            _stripes(c, _DOWN[of], down=True)
        elif of in _CROSSES:
            _cross(c, _CROSSES[of])
        else:
            _disc(c, _DISCS[of])
        c.rect(_LEFT + 96, _TOP - 20, 34, _HIGH + 40, "shadow", opacity=0.08, outline=False)
    c.stands(_LEFT - 11, _LEFT)
    c.anchor("grip", _LEFT - 5.5, -60)
    return c


for _of, _places in _NAMES.items():
    _words = (*(f"flag of {place}" for place in _places), *(f"{place} flag" for place in _places), f"flag of {_of}")
    figure(
        f"{_of} flag", aliases=_words, height=1.6, colours=_COLOURS, named=("w",), tags=("object", "symbol"), facing="right",
    )(partial(_flag, of=_of))  # fmt: skip
