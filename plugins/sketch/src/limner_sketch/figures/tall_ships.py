"""Wooden ships under sail: full-rigged ships, galleons, caravels and schooners."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_COLOURS = {"main": "#8f5a38", "band": "#e0b25c", "sail": "#f7ecd4", "flag": "#c8453a", "port": "#4a2e22"}
_HULL = "M-184-74C-150-58-60-50 30-52C90-54 140-62 184-84C184-46 160 6 122 28H-124C-154 8-178-34-184-74Z"
_CASTLES = "M-186-122L-112-112L-104-64H78L92-92L176-104C172-50 146 8 112 28H-118C-156 4-180-56-186-122Z"


def _square(c: Canvas, x: float, top: float, wide: float, tall: float, *, cross: bool = False) -> None:
    """Draw a square sail full of wind under its yard."""
    c.line([(x - wide - 4, top), (x + wide + 4, top)], "wood_dark", 6, smooth=False)
    sail = c.path(
        f"M{x - wide} {top}H{x + wide}C{x + wide + 16} {top + tall * 0.36} {x + wide + 18} {top + tall * 0.7} {x + wide + 8} {top + tall}"
        f"C{x + wide * 0.4} {top + tall * 0.88} {x - wide * 0.4} {top + tall * 0.88} {x - wide - 4} {top + tall}"
        f"C{x - wide + 10} {top + tall * 0.7} {x - wide + 10} {top + tall * 0.36} {x - wide} {top}Z",
        "sail",
        shade=7,
    )
    if cross:
        with c.inside(sail):
            c.add(
                lines([(x + 6, top + 10), (x + 6, top + tall - 14)], [(x - 22, top + tall * 0.42), (x + 34, top + tall * 0.42)]),
                "flag",
                width=11,
                outline=False,
            )  # fmt: skip


def _pennant(c: Canvas, x: float, y: float) -> None:
    """Draw a long flag at the top of a mast."""
    c.path(f"M{x} {y}C{x + 14} {y - 8} {x + 26} {y + 6} {x + 44} {y + 4}L{x + 36} {y + 11}L{x + 44} {y + 18}C{x + 26} {y + 20} {x + 14} {y + 6} {x} {y + 14}Z", "flag")  # fmt: skip


def _ship(pose: Pose, rng: Random, *, kind: str) -> Canvas:
    c = Canvas()
    castles = kind in {"galleon", "caravel"}
    c.line([(150, -78), (236, -120)], "wood_dark", 9, smooth=False)
    if kind == "schooner":
        _fore_and_aft(c)
    elif kind == "caravel":
        _lateens(c)
    else:
        masts = ((-104, 42, 212), (-6, 54, 252), (94, 44, 220))
        for x, _, top in masts:
            c.line([(x, -50), (x, -top - 12)], "wood_dark", 9, smooth=False)
        c.path("M232-118L112-196C124-150 136-118 154-84Z", "sail_dark")
        for x, wide, top in masts:
            for share, row in ((0.42, 0), (0.5, 1)) if x != -104 or kind != "galleon" else ((0.7, 0),):
                tall = (top - 58) * share
                y = -top + (0 if row == 0 else (top - 58) * 0.46)
                _square(
                    c, x, y, wide * (0.76 if row == 0 else 1), tall, cross=kind == "galleon" and x == -6 and row == 1
                )
            _pennant(c, x, -top - 14)
    with c.front():
        hull = c.path(_CASTLES if castles else _HULL, "main", shade=12)
        with c.inside(hull):
            c.path("M-200-46C-100-30 80-30 200-58V-40C80-12-100-12-200-28Z", "band", outline=False)
            if kind != "schooner":
                c.rect(-200, 8, 400, 30, "main_dark", outline=False)
        if castles:
            c.add(lines([(-186, -116), (-110, -106)], [(90, -90), (176, -102)]), "band", width=9)
            for x in (-168, -138):
                c.rect(x, -98, 17, 18, "light", radius=4)
        if kind != "schooner":
            for x in (-110, -58, -6, 46, 98):
                c.rect(x - 9, -18, 18, 18, "port", radius=4)
    c.anchor("seat", 30, -56)
    c.anchor("inside", 30, -56)
    c.stands(-140, 130)
    return c


def _fore_and_aft(c: Canvas) -> None:
    """Draw two masts with gaff sails, a topsail each, and two jibs."""
    for x, top in ((-64, 250), (48, 230)):
        c.line([(x, -50), (x, -top - 10)], "wood_dark", 8, smooth=False)
        c.line([(x, -78), (x - 104 if x < 0 else x - 88, -74)], "wood_dark", 6, smooth=False)
        boom = -100 if x < 0 else -84
        c.path(f"M{x - 5} -80L{x + boom} -80C{x + boom + 8} -130 {x + boom * 0.66} -180 {x + boom * 0.7} -200L{x - 5} -172Z", "sail", shade=7)  # fmt: skip
        c.line([(x, -170), (x + boom * 0.74, -204)], "wood_dark", 5, smooth=False)
        c.path(f"M{x - 5} -{top}L{x - 5} -182L{x + boom * 0.62} -206Z", "sail_dark")
        _pennant(c, x, -top - 10)
    c.path("M58-222C82-180 118-130 158-94C124-84 86-82 60-86C66-130 64-180 58-222Z", "sail", shade=7)
    c.path("M72-222C118-186 176-140 230-116C206-110 190-106 172-98C128-136 94-180 72-222Z", "sail_dark")


def _lateens(c: Canvas) -> None:
    """Draw the slanting sails of a caravel, and one square sail with a cross."""
    for x, top in ((-112, 176), (-16, 214), (88, 190)):
        c.line([(x, -56), (x, -top - 10)], "wood_dark", 9, smooth=False)
        _pennant(c, x, -top - 12)
    for x, k in ((-112, 0.72), (-16, 1.0)):
        foot, peak = (x + 66 * k, -92 + 20 * (1 - k)), (x - 52 * k, -216 * k - 30 * (1 - k))
        c.path(f"M{foot[0]} {foot[1]}C{x + 30 * k} {-150 * k - 20 * (1 - k)} {x - 14 * k} {-196 * k} {peak[0]} {peak[1]}C{x - 44 * k} -150 {x - 52 * k} -112 {x - 58 * k} -80C{x - 20 * k} -72 {x + 30 * k} -78 {foot[0]} {foot[1]}Z", "sail", shade=7)  # fmt: skip
        c.line([(foot[0] + 8, foot[1] + 8), (peak[0] - 4, peak[1] - 6)], "wood_dark", 6, smooth=False)
    _square(c, 92, -176, 46, 84, cross=True)


for _noun, _aliases, _near, _height in (
    ("sailing ship", ("tall ship", "full-rigged ship", "old ship", "old sailing ship", "wooden ship", "wooden sailing ship", "sailing vessel", "clipper", "clipper ship", "frigate", "brig", "brigantine", "barque", "man of war", "windjammer", "three-masted ship", "three masted ship", "ship of the line", "merchant ship", "age of sail ship"), (), 24.0),
    ("galleon", ("spanish galleon", "treasure ship", "mayflower"), (), 22.0),
    ("caravel", ("carrack", "nao", "columbus ship", "santa maria", "explorer ship", "cog ship"), ("dhow", "chinese junk"), 18.0),
    ("schooner", ("ketch", "gaff schooner", "two-masted ship", "two-masted schooner", "sloop", "yawl"), (), 16.0),
):  # fmt: skip
    figure(
        _noun,
        aliases=_aliases,
        near=_near,
        height=_height,
        units=270,
        colours=_COLOURS,
        tags=("vehicle",),
        place="water",
        home="sea",
    )(partial(_ship, kind=_noun))
