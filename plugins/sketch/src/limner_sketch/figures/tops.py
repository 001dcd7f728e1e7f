"""What is worn above the waist and over all, lying by itself: one cut with other sleeves, collars and fronts."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import Literal, TypeAlias

from attrs import frozen

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots

Sleeves: TypeAlias = Literal["long", "short", "none", "wide"]
Collar: TypeAlias = Literal["round", "polo", "lapel", "turtle", "v", "hood", "shawl", "straps"]
Front: TypeAlias = Literal["plain", "buttons", "zip", "tie", "open", "belt"]


@frozen
class Top:
    """A garment for the upper body.

    Attributes:
        sleeves: Their length.
        collar: What is around the neck.
        front: How it is closed.
        low: Where it ends, in units below the shoulders.
        cuffs: Whether hem and cuffs have the trim's colour.
        print: What is on it: ``flowers``, ``stripes``, ``pocket``, ``check``, ``chest``, ``tie``, ``bow`` or nothing.
    """

    sleeves: Sleeves = "long"
    collar: Collar = "round"
    front: Front = "plain"
    low: float = 186
    cuffs: bool = False
    print: str = ""


def top(pose: Pose, rng: Random, cut: Top) -> Canvas:
    """Draw a garment as if on a hanger."""
    c = Canvas()
    y = cut.low - 196  # the hem; the shoulders are at -178
    wide = 66 + max(0, cut.low - 186) * 0.16
    if cut.collar == "hood":
        c.path("M-50-176C-58-226-30-244 0-244C30-244 58-226 50-176C20-160-20-160-50-176Z", "main_dark")
        c.path("M-30-178C-34-212-18-224 0-224C18-224 34-212 30-178Z", "lining")
    _sleeves(c, cut)
    neck = {
        "straps": "M-46-196L-30-196C-26-160 26-160 30-196L46-196L54-150",
        "v": "M-34-197L0-140L34-197L66-178",
        "lapel": "M-34-198L0-110L34-198L66-178",
        "shawl": "M-32-198L0-106L32-198L66-178",
    }.get(cut.collar, "M-36-196C-20-182 20-182 36-196L66-178")
    start = "L-54-150Z" if cut.collar == "straps" else "L-66-178Z"
    arm = "C56-120 60-110 62-100" if cut.sleeves == "none" else "L64-110"
    back = "L-62-100C-60-110-56-120-54-150" if cut.sleeves == "none" and cut.collar == "straps" else "L-64-110"
    if cut.collar in {"lapel", "shawl", "v"} or cut.front == "open":
        c.path("M-36-198L36-198L22-110L-22-110Z", "lining")
    body = c.path(f"{neck}{arm}L{wide} {y}L{-wide} {y}{back}{start}", "main", shade=10)
    if cut.print == "tie":
        c.path("M-9-190L9-190L6-178L13-128L0-112L-13-128L-6-178Z", "tie", shade=3)
    elif cut.print == "bow":
        c.path("M0-178L-20-190L-20-166Z", "dark")
        c.path("M0-178L20-190L20-166Z", "dark")
        c.circle(0, -178, 5, "dark_light")
    with c.inside(body):
        _printed(c, cut, y)
    _closed(c, cut, y, wide)
    _collar(c, cut)
    if cut.cuffs:
        c.rect(-wide, y - 18, 2 * wide, 18, "trim", radius=6)
    c.anchor("grip", 0, -190)
    return c


def _sleeves(c: Canvas, cut: Top) -> None:
    if cut.sleeves == "none":
        return
    ends = {"long": (118, -24, 82, -16), "short": (112, -128, 76, -108), "wide": (140, -64, 84, -44)}[cut.sleeves]
    ox, oy, ix, iy = ends
    for side, role in ((-1, "main"), (1, "main_dark")):
        c.path(
            f"M{side * 64}-178C{side * 92}-164 {side * (ox - 8)} {oy - 54} {side * ox} {oy}L{side * ix} {iy}L{side * 60}-112Z",
            role,
        )
        if cut.cuffs and cut.sleeves == "long":
            c.limb([(side * 116, -30, 9), (side * 84, -22, 9)], "trim")


def _printed(c: Canvas, cut: Top, y: float) -> None:
    if cut.print == "stripes":
        for k in range(5):
            c.rect(-90, -150 + k * 30, 180, 13, "trim", outline=False)
    elif cut.print == "check":
        for k in range(6):
            c.rect(-90, -164 + k * 28, 180, 8, "trim", outline=False)
            c.rect(-72 + k * 28, -200, 8, 220, "trim", outline=False, opacity=0.7)
    elif cut.print == "flowers":
        for fx, fy in ((-38, -140), (30, -128), (-10, -92), (44, -70), (-46, -64), (6, -36), (-30, -22), (48, -24)):
            for dx, dy in ((0, -8), (8, -2), (5, 7), (-5, 7), (-8, -2)):
                c.circle(fx + dx, fy + dy, 6.4, "trim", outline=False)
            c.circle(fx, fy, 4, "gold", outline=False)
    elif cut.print == "pocket":
        c.path("M-50-86C-30-90 30-90 50-86L64-34L-64-34Z", "main_dark", outline=True)
    elif cut.print == "chest":
        c.rect(16, -136, 30, 34, "main_dark", radius=4)


def _closed(c: Canvas, cut: Top, y: float, wide: float) -> None:
    from_ = -112 if cut.collar in {"lapel", "shawl", "v"} else -176
    if cut.front in {"buttons", "zip", "open"}:
        c.line([(0, from_), (0, y)], "main_dark", 5 if cut.front != "zip" else 8, smooth=False)
    if cut.front == "zip":
        c.line([(0, from_), (0, y + 2)], "metal", 3, smooth=False, outline=False)
        c.rect(-5, from_ + 4, 10, 16, "metal", radius=3)
    if cut.front == "buttons":
        count = 4 if y > -40 else 3
        step = (y - 16 - (from_ + 24)) / max(1, count - 1)
        c.add(dots([(9 if cut.collar == "lapel" else 0, from_ + 24 + step * k) for k in range(count)], 5.4), "button")
    if cut.front in {"tie", "belt"}:
        c.rect(-wide + 2, -92, 2 * wide - 4, 17, "trim", radius=5)
        if cut.front == "tie":
            c.line([(8, -80), (20, -40)], "trim_dark", 11, smooth=False)
            c.line([(2, -80), (-12, -34)], "trim", 11, smooth=False)
            c.ellipse(2, -84, 12, 11, "trim", shade=3)
        else:
            c.rect(-12, -96, 24, 25, "gold", radius=5)


def _collar(c: Canvas, cut: Top) -> None:
    if cut.collar == "polo":
        for side, role in ((-1, "trim"), (1, "trim_dark")):
            c.path(f"M{side * 38}-200L{side * 2}-168L{side * 14}-146L{side * 46}-180Z", role)
    elif cut.collar == "lapel":
        for side in (-1, 1):
            c.path(
                f"M{side * 34}-202L{side * 2}-110L{side * 20}-98L{side * 42}-136L{side * 28}-146L{side * 52}-164C{side * 50}-182 {side * 42}-198 {side * 34}-202Z",
                "trim",
            )
    elif cut.collar == "shawl":
        for side in (-1, 1):
            c.path(
                f"M{side * 32}-202C{side * 20}-166 {side * 10}-136 0-104L{side * 12}-88C{side * 34}-116 {side * 48}-152 {side * 54}-186Z",
                "trim",
            )
    elif cut.collar == "turtle":
        c.rect(-36, -222, 72, 36, "trim", radius=11, shade=4)
    elif cut.collar == "hood":
        for x in (-14, 14):
            c.line([(x, -176), (x * 1.2, -128)], "trim", 5)
            c.circle(x * 1.2, -126, 5, "trim")
    elif cut.collar == "round":
        c.path("M-38-198C-20-176 20-176 38-198L30-206C16-192-16-192-30-206Z", "trim")


_RAG = {"lining": "#4d5470", "button": "#3d4257", "tie": "#c8413a"}
for _noun, _cut, _colours, _aliases in (
    ("hoodie", Top(collar="hood", print="pocket", cuffs=True), {"main": "#6f7fc4", "trim": "#dfe3f4", "lining": "#4a5690"}, ("hooded sweatshirt",)),
    ("cardigan", Top(collar="v", front="buttons", cuffs=True), {"main": "#c98a5a", "trim": "#a86b40", "lining": "#f6ecdc"}, ()),
    ("blouse", Top(collar="polo", front="buttons"), {"main": "#f3cfd8", "trim": "#fbe6ea"}, ("dress shirt", "button up shirt", "button-up shirt", "collared shirt")),
    ("polo shirt", Top(sleeves="short", collar="polo", print="chest"), {"main": "#3f9a72", "trim": "#f4f1ea"}, ("polo",)),
    ("hawaiian shirt", Top(sleeves="short", collar="polo", front="buttons", print="flowers"), {"main": "#2f9fc0", "trim": "#fbd3dc"}, ("aloha shirt",)),
    ("flannel shirt", Top(collar="polo", front="buttons", print="check"), {"main": "#b8403a", "trim": "#4a2a2e"}, ("plaid shirt", "lumberjack shirt")),
    ("tank top", Top(sleeves="none", collar="straps"), {"main": "#ef8a4a", "trim": "#fff4e4"}, ("undershirt", "crop top", "singlet")),
    ("turtleneck", Top(collar="turtle", cuffs=True), {"main": "#4f6a52", "trim": "#456048"}, ("turtleneck sweater", "polo neck")),
    ("jersey", Top(sleeves="short", collar="v", print="stripes"), {"main": "#3f6fc8", "trim": "#f6f3ea", "lining": "#2a4a86"}, ("football jersey", "soccer jersey", "football shirt", "sports jersey")),
    ("vest", Top(sleeves="none", collar="v", front="buttons"), {"main": "#5d5468", "trim": "#7a7088", "lining": "#f4f0ea"}, ("waistcoat",)),
    ("suit", Top(collar="lapel", front="buttons", low=204, print="tie"), {"main": "#3f4a6b", "trim": "#35405e", "lining": "#fbf8f2"}, ("business suit", "suit jacket", "blazer", "sport coat")),
    ("tuxedo", Top(collar="shawl", front="buttons", low=204, print="bow"), {"main": "#2f2d38", "trim": "#4a4758", "lining": "#fdfbf6", "button": "#8a8798"}, ("tux", "dinner jacket")),
    ("jacket", Top(collar="polo", front="zip", cuffs=True), {"main": "#c4703a", "trim": "#6b4a38"}, ("windbreaker", "bomber jacket", "parka", "anorak", "puffer jacket")),
    ("leather jacket", Top(collar="lapel", front="zip", cuffs=True), {"main": "#3a3640", "trim": "#4f4a58", "lining": "#8a3a3a"}, ("biker jacket",)),
    ("denim jacket", Top(collar="polo", front="buttons", print="chest", cuffs=True), {"main": "#5b82b5", "trim": "#4a6f9f", "button": "#e0b04a"}, ("jean jacket",)),
    ("raincoat", Top(collar="hood", front="buttons", low=226), {"main": "#f6c73a", "trim": "#e0a82a", "lining": "#c9921f"}, ("rain coat", "rain jacket", "slicker", "oilskin")),
    ("trench coat", Top(collar="lapel", front="belt", low=236), {"main": "#c9a877", "trim": "#b08d5a", "lining": "#8a6f48"}, ("overcoat",)),
    ("lab coat", Top(collar="lapel", front="buttons", low=232, print="chest"), {"main": "#fbfbf9", "trim": "#e6e8ea", "lining": "#9fc4d8", "button": "#b9c0c8"}, ("doctor's coat", "white coat")),
    ("bathrobe", Top(collar="shawl", front="tie", low=232), {"main": "#f2dcc8", "trim": "#e0b89a", "lining": "#fff6ea"}, ("robe", "dressing gown", "house coat")),
    ("karate suit", Top(sleeves="wide", collar="shawl", front="tie", low=214), {"main": "#fbfaf6", "trim": "#33303a", "lining": "#e9e6df"}, ("gi", "karate gi", "judo suit", "karate uniform")),
    ("fur coat", Top(sleeves="wide", collar="shawl", low=236), {"main": "#9a7658", "trim": "#c9a888", "lining": "#5d4534"}, ("sheepskin coat",)),
):  # fmt: skip
    figure(
        _noun,
        height=0.75 * _cut.low / 196,
        units=_cut.low + 20,
        colours={**_RAG, "trim": "#f4f1ea", **_colours},
        aliases=_aliases,
        tags=("object", "wear"),
        facing="front",
    )(partial(top, cut=_cut))
