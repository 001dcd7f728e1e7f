"""What is worn over the body: which garments there are, and how they are put on whoever has a trunk and a neck.

People are drawn dressed, see `limner_sketch.figures._person_wear`. Any other figure is drawn first; its trunk is then found
among its shapes, and the garment lies on the trunk, below the head and the limbs that were drawn after it.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas
from limner_sketch._figure import Shape
from limner_sketch._geometry import Box, Point

Cut: TypeAlias = Literal[
    "sweater", "coat", "jacket", "suit", "tuxedo", "shirt", "dress", "gown", "robe", "pajamas", "vest", "overalls", "lab",
    "uniform", "armour", "space", "santa", "tutu", "apron", "trousers", "shorts",
]  # fmt: skip
LEGWEAR: Final[frozenset[Cut]] = frozenset({"trousers", "shorts"})  # worn by people alone, with what else they have on


@frozen
class Garment:
    """A garment.

    Attributes:
        cut: How it is made.
        colour: Its colour when none is named.
    """

    cut: Cut
    colour: str


_JACKET = Garment("jacket", "#4d6f8f")
_SUIT = Garment("suit", "#33405e")
_SANTA = Garment("santa", "#d8413a")
_ROBE = Garment("robe", "#8a6fb0")
_PAJAMAS = Garment("pajamas", "#86b6d9")
_SHIRT = Garment("shirt", "#4f95cf")
_SPACE = Garment("space", "#f0f3f8")
_ARMOUR = Garment("armour", "#a7b1c2")
_TROUSERS = Garment("trousers", "#4a6fa8")
_SHORTS = Garment("shorts", "#4f86b8")
_OVERALLS = Garment("overalls", "#4a6fa8")

GARMENTS: Final[dict[str, Garment]] = {
    "coat": Garment("coat", "#8a6a4f"), "overcoat": Garment("coat", "#6f6a78"), "winter coat": Garment("coat", "#b5493e"), "trench coat": Garment("coat", "#c9a878"),
    "raincoat": Garment("coat", "#f2b92f"), "rain coat": Garment("coat", "#f2b92f"), "rain jacket": Garment("coat", "#f2b92f"), "poncho": Garment("coat", "#c9713f"),
    "jacket": _JACKET, "leather jacket": Garment("jacket", "#37333f"), "denim jacket": _JACKET, "blazer": Garment("suit", "#3f5a86"), "hoodie": Garment("sweater", "#6f7fb5"),
    "suit": _SUIT, "business suit": _SUIT, "tuxedo": Garment("tuxedo", "#2b2b3a"), "tux": Garment("tuxedo", "#2b2b3a"),
    "sweater": Garment("sweater", "#c9473f"), "jumper": Garment("sweater", "#c9473f"), "pullover": Garment("sweater", "#4f8a6a"), "sweatshirt": Garment("sweater", "#7a86a8"), "cardigan": Garment("sweater", "#a8755a"),
    "christmas sweater": Garment("sweater", "#c23b36"), "ugly sweater": Garment("sweater", "#c23b36"),
    "t-shirt": _SHIRT, "tshirt": _SHIRT, "tee": _SHIRT, "shirt": _SHIRT, "jersey": Garment("shirt", "#d8574a"), "blouse": Garment("shirt", "#e8a7b8"), "hawaiian shirt": Garment("pajamas", "#e8794f"), "polo shirt": _SHIRT,
    "dress": Garment("dress", "#d95b8a"), "gown": Garment("gown", "#b06fc4"), "ball gown": Garment("gown", "#b06fc4"), "wedding dress": Garment("gown", "#fbf6f0"), "skirt": Garment("dress", "#c95f7f"), "tutu": Garment("tutu", "#f2a7c3"),
    "robe": _ROBE, "bathrobe": Garment("robe", "#f1e6d6"), "kimono": Garment("robe", "#c74f5f"), "cloak": _ROBE,
    "pajamas": _PAJAMAS, "pyjamas": _PAJAMAS, "onesie": _PAJAMAS, "nightgown": _PAJAMAS,
    "vest": Garment("vest", "#8a4f3a"), "waistcoat": Garment("vest", "#5a4a6a"), "overalls": _OVERALLS, "dungarees": _OVERALLS,
    "lab coat": Garment("lab", "#f6f7fa"), "uniform": Garment("uniform", "#41629a"), "armor": _ARMOUR, "armour": _ARMOUR, "apron": Garment("apron", "#e9e2d2"),
    "tank top": _SHIRT, "flannel shirt": Garment("shirt", "#b8403a"), "turtleneck": Garment("sweater", "#4f6a52"), "fur coat": Garment("coat", "#9a7658"),
    "karate suit": Garment("robe", "#f7f5ef"), "gi": Garment("robe", "#f7f5ef"), "wetsuit": Garment("uniform", "#34384a"), "kilt": Garment("dress", "#b03a3a"),
    "pants": _TROUSERS, "trousers": _TROUSERS, "jeans": _TROUSERS, "leggings": Garment("trousers", "#5d5470"), "tights": Garment("trousers", "#5d5470"),
    "shorts": _SHORTS, "swim trunks": Garment("shorts", "#2fa8b8"), "swimming trunks": Garment("shorts", "#2fa8b8"),
    # Put on together with the hat or helmet that the word is drawn as elsewhere.
    "spacesuit": _SPACE, "space suit": _SPACE, "astronaut suit": _SPACE, "santa suit": _SANTA, "santa costume": _SANTA, "santa outfit": _SANTA,
    "wizard robe": _ROBE, "wizard costume": _ROBE, "witch costume": Garment("robe", "#4a3a5e"), "pirate costume": Garment("vest", "#7a3b33"), "pirate outfit": Garment("vest", "#7a3b33"),
    "chef costume": Garment("lab", "#fbfaf6"), "chef uniform": Garment("lab", "#fbfaf6"), "cowboy costume": Garment("vest", "#8a5a38"), "cowboy outfit": Garment("vest", "#8a5a38"),
    "princess dress": Garment("gown", "#e58fb5"), "princess costume": Garment("gown", "#e58fb5"), "firefighter uniform": Garment("coat", "#4a4a5a"), "firefighter costume": Garment("coat", "#4a4a5a"),
    "knight armor": _ARMOUR, "knight armour": _ARMOUR, "knight costume": _ARMOUR,
}  # fmt: skip

_FLARED = frozenset({"dress", "gown", "tutu"})
_LONG = frozenset({"robe", "gown", "lab", "coat"})
_WIDER_THAN_HIGH = 1.15
_LEAST = 0.06  # share of a figure that its trunk covers at least


def put_on(c: Canvas, garment: str) -> None:
    """Put a garment on a figure that has been drawn.

    Args:
        c: The drawing; it stays as it is when it has no head, or nothing below that is a trunk.
        garment: A key of `GARMENTS`.
    """
    if GARMENTS[garment].cut in LEGWEAR:
        return  # who has no trousers of their own wears none
    neck = _neck(c)
    found = None if neck is None else _trunk(c, neck[1])
    if neck is None or found is None:
        return
    at, trunk = found
    end = at + 1
    while end < len(c.shapes) and (c.shapes[end].clip == trunk.path or c.shapes[end].path == trunk.path):
        end += 1  # its shade, its belly, its spots
    above, c.shapes = c.shapes[end:], c.shapes[:end]
    box = trunk.box
    if box.width > _WIDER_THAN_HIGH * box.height:
        along(c, trunk.path, GARMENTS[garment].cut)
    else:
        upright(
            c, trunk.path, GARMENTS[garment].cut, top=max(box.top, neck[1] - 0.04 * box.height), ahead=_ahead(c, box)
        )
    c.shapes += above
    c.anchor("garment", *neck)


def _neck(c: Canvas) -> Point | None:
    """Return where the neck is; of a head without one, a little below the mouth."""
    if "neck" in c.anchors or not {"head", "mouth"} <= c.anchors.keys():
        return c.anchors.get("neck")
    (_, top), (x, low) = c.anchors["head"], c.anchors["mouth"]
    return x, low + 0.3 * (low - top)


def _ahead(c: Canvas, box: Box) -> float:
    """Return how far to the right of the trunk's middle its front is, in shares of its width."""
    face = c.anchors.get("face", box.centre)
    return 0.16 if face[0] > box.centre[0] + 0.08 * box.width else 0.0


def _trunk(c: Canvas, neck: float) -> tuple[int, Shape] | None:
    """Return the largest filled shape that lies mostly below the neck, and where among the shapes it is."""
    whole = geometry.around(shape.box for shape in c.shapes)
    best, found = _LEAST * whole.width * whole.height, None
    for at, shape in enumerate(c.shapes):
        if shape.width or shape.clip is not None or shape.opacity < 1 or not shape.outline:
            continue
        box = shape.box
        size = box.width * box.height
        if size > best and box.bottom > neck + 0.3 * box.height and box.centre[1] > neck - 0.1 * box.height:
            best, found = size, (at, shape)
    return found


def upright(c: Canvas, trunk: geometry.Path, cut: Cut, *, top: float, ahead: float = 0, low: float = 0.86) -> None:
    """Dress an upright trunk.

    Args:
        c: Where to draw.
        trunk: Its outline.
        cut: The cut of the garment.
        top: Height of the neck.
        ahead: How far to the right of the middle the buttons are, in shares of the width.
        low: Where the hem is, in shares of the height of the trunk.
    """
    box = geometry.bounds(trunk)
    x = box.centre[0] + ahead * box.width
    half, hem = box.width / 2, box.top + box.height * (low if cut not in _LONG else min(0.97, low + 0.08))
    if cut in _FLARED:
        waist = top + (hem - top) * 0.5
        wide, end = half * 1.32, box.bottom - (0.02 if cut == "gown" else 0.12) * box.height
        mid = box.centre[0]
        c.path(
            f"M{mid - half * 0.7} {waist}L{mid + half * 0.7} {waist}C{mid + half} {waist + 10} {mid + wide} {end - 20} {mid + wide} {end}"
            f"C{mid + half * 0.5} {end + 10} {mid - half * 0.5} {end + 10} {mid - wide} {end}C{mid - wide} {end - 20} {mid - half} {waist + 10} {mid - half * 0.7} {waist}Z",
            "garment",
            shade=8,
        )
        hem = waist + 4
    tall = hem - top
    with c.inside(trunk):
        c.path(
            f"M{box.left - 4} {top}L{box.right + 4} {top}L{box.right + 4} {hem - tall * 0.06}"
            f"C{x + half * 0.4} {hem + tall * 0.05} {x - half * 0.6} {hem + tall * 0.05} {box.left - 4} {hem - tall * 0.04}Z",
            "garment",
        )
        c.path(
            f"M{box.right - half * 0.3} {top}L{box.right + 4} {top}L{box.right + 4} {hem}L{box.right - half * 0.5} {hem + tall * 0.03}"
            f"C{box.right - half * 0.2} {top + tall * 0.7} {box.right - half * 0.16} {top + tall * 0.4} {box.right - half * 0.3} {top}Z",
            "garment_dark",
            outline=False,
        )
        trim(c, cut, x, top, hem, half)


def along(c: Canvas, trunk: geometry.Path, cut: Cut) -> None:
    """Dress a trunk that lies along the ground, from the chest to the flanks."""
    box = geometry.bounds(trunk)
    x0 = box.left + 0.34 * box.width
    tall = box.height
    with c.inside(trunk):
        c.path(
            f"M{x0} {box.top - 4}L{box.right + 6} {box.top - 4}L{box.right + 6} {box.bottom + 4}L{x0 - tall * 0.1} {box.bottom + 4}"
            f"C{x0 + tall * 0.12} {box.top + tall * 0.7} {x0 + tall * 0.1} {box.top + tall * 0.3} {x0} {box.top - 4}Z",
            "garment",
        )
        c.path(
            f"M{x0} {box.bottom - tall * 0.2}L{box.right + 6} {box.bottom - tall * 0.24}L{box.right + 6} {box.bottom + 6}L{x0 - 8} {box.bottom + 6}Z",
            "garment_dark",
            outline=False,
        )
        edge = [(x0 + 1, box.top - 4), (x0 + tall * 0.1, box.top + tall * 0.45), (x0 - tall * 0.06, box.bottom + 4)]
        if cut in {"santa", "sweater", "robe", "pajamas"}:
            c.line(edge, "white" if cut == "santa" else "garment_light", tall * 0.13, outline=False)
        middle = x0 + 0.36 * box.width
        if cut == "sweater":
            for k in (0.35, 0.75):
                xs = x0 + k * 0.6 * box.width
                c.line(
                    [(xs, box.top - 4), (xs + tall * 0.09, box.top + tall * 0.5), (xs, box.bottom + 4)],
                    "garment_light",
                    tall * 0.1,
                    outline=False,
                )
        elif cut in {"suit", "tuxedo"}:
            c.ellipse(box.right - 2, box.centre[1] + tall * 0.1, tall * 0.24, tall * 0.5, "white", outline=False)
            c.rect(
                box.right - tall * 0.16,
                box.top + tall * 0.32,
                tall * 0.12,
                tall * 0.5,
                "red" if cut == "suit" else "dark",
                radius=4,
                outline=False,
            )
        elif cut in {"coat", "jacket", "uniform", "lab"}:
            c.rect(
                middle - tall * 0.16,
                box.centre[1] - tall * 0.02,
                tall * 0.32,
                tall * 0.22,
                "garment_light",
                radius=5,
                outline=False,
            )
            c.line(
                [(middle - tall * 0.16, box.centre[1] + 2), (middle + tall * 0.16, box.centre[1] + 2)],
                "garment_dark",
                4,
                smooth=False,
                outline=False,
            )
        elif cut == "pajamas":
            for i, (kx, ky) in enumerate(((0.1, 0.25), (0.3, 0.6), (0.5, 0.2), (0.62, 0.55), (0.2, 0.85))):
                c.circle(
                    x0 + kx * box.width, box.top + ky * tall, tall * (0.07 if i % 2 else 0.055), "white", outline=False
                )


def trim(c: Canvas, cut: Cut, x: float, top: float, hem: float, half: float) -> None:
    """Draw what a garment is known by onto a chest.

    Args:
        c: Where to draw; cut to the trunk.
        cut: The cut.
        x: Where the buttons are.
        top: Height of the neck.
        hem: Height of the hem.
        half: Half the width of the trunk.
    """
    t, u = hem - top, half / 24

    def wedge(role: str, wide: float, deep: float) -> None:
        c.polygon([(x - wide * u, top - 2), (x + wide * u, top - 2), (x, top + deep * t)], role, outline=False)

    def buttons(role: str, *shares: float) -> None:
        for share in shares:
            c.circle(x, top + share * t, 2.5 * u, role, outline=False)

    def band(y: float, role: str, thick: float) -> None:
        c.line([(x - 3 * half, y - 2 * u), (x, y + 2 * u), (x + 3 * half, y - 2 * u)], role, thick * u, outline=False)

    if cut == "sweater":
        band(top + 0.02 * t, "garment_light", 9)
        zig = [(x + (k - 4) * 9 * u, top + 0.45 * t + (4 if k % 2 else -4) * u) for k in range(9)]
        c.line(zig, "garment_light", 4.5 * u, smooth=False, outline=False)
        band(top + 0.66 * t, "garment_light", 4)
        band(hem - 1 * u, "garment_light", 9)
    elif cut in {"coat", "lab"}:
        c.line([(x, top), (x, hem + 4)], "garment_dark", 2.6 * u, smooth=False, outline=False)
        for side in (-1, 1):
            c.polygon(
                [(x, top + 0.34 * t), (x + side * 15 * u, top - 2), (x + side * 19 * u, top + 0.2 * t)],
                "garment_dark" if cut == "lab" else "garment_light",
                outline=False,
            )
            c.line(
                [(x + side * 9 * u, top + 0.7 * t), (x + side * 18 * u, top + 0.68 * t)],
                "garment_dark",
                3 * u,
                smooth=False,
                outline=False,
            )
        buttons("dark" if cut == "lab" else "garment_light", 0.45, 0.64, 0.83)
    elif cut == "jacket":
        c.polygon(
            [(x - 6 * u, top - 2), (x + 6 * u, top - 2), (x + 4 * u, hem + 4), (x - 4 * u, hem + 4)],
            "white",
            outline=False,
        )
        for side in (-1, 1):
            c.polygon(
                [(x + side * 4 * u, top + 0.3 * t), (x + side * 6 * u, top - 2), (x + side * 18 * u, top + 0.04 * t)],
                "garment_light",
                outline=False,
            )
        band(hem - 1 * u, "garment_dark", 6)
    elif cut in {"suit", "tuxedo"}:
        wedge("garment_dark", 18, 0.62)
        wedge("white", 12, 0.56)
        if cut == "suit":
            c.polygon(
                [
                    (x - 3 * u, top + 0.03 * t),
                    (x + 3 * u, top + 0.03 * t),
                    (x + 4.4 * u, top + 0.4 * t),
                    (x, top + 0.5 * t),
                    (x - 4.4 * u, top + 0.4 * t),
                ],
                "red",
                outline=False,
            )
        else:
            y = top + 0.1 * t
            c.polygon([(x, y), (x - 10 * u, y - 6 * u), (x - 10 * u, y + 6 * u)], "dark", outline=False)
            c.polygon([(x, y), (x + 10 * u, y - 6 * u), (x + 10 * u, y + 6 * u)], "dark", outline=False)
        buttons("white" if cut == "tuxedo" else "dark", 0.7, 0.84)
    elif cut in {"dress", "gown", "tutu"}:
        c.ellipse(x, top - 1, 10 * u, 6 * u, "garment_dark", outline=False)
        band(hem - 3 * u, "garment_light", 6)
    elif cut == "robe":
        c.line([(x - 14 * u, top - 2), (x + 4 * u, top + 0.5 * t)], "garment_light", 6 * u, smooth=False, outline=False)
        c.line(
            [(x + 14 * u, top - 2), (x - 2 * u, top + 0.42 * t)], "garment_light", 6 * u, smooth=False, outline=False
        )
        band(top + 0.56 * t, "garment_light", 7)
        c.line(
            [(x + 3 * u, top + 0.58 * t), (x + 6 * u, top + 0.82 * t)],
            "garment_light",
            5 * u,
            smooth=False,
            outline=False,
        )
    elif cut == "pajamas":
        for kx, ky in ((-13, 0.3), (11, 0.24), (-9, 0.66), (14, 0.58), (-17, 0.9), (9, 0.88)):
            c.circle(x + kx * u, top + ky * t, 3.4 * u, "white", outline=False)
        wedge("garment_light", 10, 0.2)
        buttons("white", 0.4, 0.62, 0.84)
    elif cut == "vest":
        wedge("white", 14, 0.42)
        c.line([(x, top + 0.42 * t), (x, hem)], "garment_dark", 2.4 * u, smooth=False, outline=False)
        buttons("gold", 0.54, 0.7, 0.86)
    elif cut == "overalls":
        c.polygon(
            [(x - 30 * u, top - 6), (x + 30 * u, top - 6), (x + 30 * u, top + 0.3 * t), (x - 30 * u, top + 0.3 * t)],
            "white",
            outline=False,
        )
        for side in (-1, 1):
            c.line(
                [(x + side * 14 * u, top - 4), (x + side * 11 * u, top + 0.36 * t)],
                "garment",
                5.5 * u,
                smooth=False,
                outline=False,
            )
            c.circle(x + side * 11 * u, top + 0.36 * t, 3 * u, "gold", outline=False)
        c.rect(x - 9 * u, top + 0.48 * t, 18 * u, 0.24 * t, "garment_light", radius=3, outline=False)
    elif cut == "uniform":
        wedge("garment_light", 12, 0.2)
        c.rect(x - 3 * u, top + 0.04 * t, 6 * u, 0.4 * t, "dark", radius=2, outline=False)
        c.circle(x + 12 * u, top + 0.3 * t, 4 * u, "gold", outline=False)
        band(top + 0.84 * t, "dark", 6)
        c.rect(x - 4 * u, top + 0.82 * t, 8 * u, 0.1 * t, "gold", radius=1, outline=False)
    elif cut == "armour":
        c.line([(x, top), (x, hem)], "garment_light", 3 * u, smooth=False, outline=False)
        for share in (0.4, 0.62, 0.84):
            band(top + share * t, "garment_dark", 2.6)
        band(top + 0.03 * t, "garment_light", 7)
    elif cut == "space":
        band(top + 0.02 * t, "metal", 8)
        c.rect(x - 13 * u, top + 0.3 * t, 26 * u, 0.32 * t, "metal", radius=4, outline=False)
        c.circle(x - 6 * u, top + 0.42 * t, 3.2 * u, "red", outline=False)
        c.circle(x + 3 * u, top + 0.42 * t, 3.2 * u, "gold", outline=False)
        band(top + 0.82 * t, "fire", 5)
    elif cut == "santa":
        c.line([(x, top), (x, hem)], "white", 8 * u, smooth=False, outline=False)
        band(top + 0.02 * t, "white", 10)
        band(top + 0.62 * t, "dark", 8)
        c.rect(x - 6 * u, top + 0.55 * t, 12 * u, 0.14 * t, "gold", radius=2, outline=False)
        band(hem, "white", 10)
    elif cut == "apron":
        c.polygon(
            [(x - 12 * u, top), (x + 12 * u, top), (x + 20 * u, hem), (x - 20 * u, hem)], "garment_light", outline=False
        )
        c.rect(x - 10 * u, top + 0.5 * t, 20 * u, 0.22 * t, "garment_dark", radius=4, outline=False)
    else:
        c.ellipse(x, top - 1, 10 * u, 5 * u, "garment_dark", outline=False)
        c.circle(x, top + 0.45 * t, 7 * u, "garment_light", outline=False)


__all__ = ["GARMENTS", "Cut", "Garment", "along", "put_on", "trim", "upright"]
