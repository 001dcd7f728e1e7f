"""Shops: one front, different goods."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import door

_SHOP = {
    "main": "#f4e3c6",
    "accent": "#c9463f",
    "door": "#6b4a3c",
    "pane": "#cfeaf3",
    "trim": "#fff8ea",
    "roof": "#7d6a66",
    "sign": "#4a3f52",
}


def _shop(pose: Pose, rng: Random, *, goods: str) -> Canvas:
    """A shop with an awning; what it sells lies in the window and hangs as a sign."""
    c = Canvas()
    c.rect(-104, -186, 208, 186, "main", shade=15)
    c.rect(-112, -200, 224, 20, "roof", radius=4, shade=5)
    for x in (-62, 0, 62):
        c.rect(x - 19, -168, 38, 38, "trim", radius=3)
        c.rect(x - 14, -163, 28, 28, "pane")
    c.rect(-88, -92, 108, 70, "trim", radius=4)
    c.rect(-82, -86, 96, 58, "pane", radius=2)
    with c.details():
        c.path("M-82-60L-50-86L-34-86L-82-46Z", "white", opacity=0.6, outline=False)
    _goods(c, goods)
    c.rect(-92, -26, 116, 10, "wood", radius=2)
    door(c, 62, 44, 86)
    c.rect(48, -78, 28, 34, "pane", radius=8)
    stripe = 27
    for i in range(8):
        x = -108 + stripe * i
        role = "accent" if i % 2 == 0 else "white"
        c.path(f"M{x} -122H{x + stripe}L{x + stripe} -98C{x + stripe} -84 {x} -84 {x} -98Z", role, shade=2)
    c.stands(-106, 106)
    c.anchor("top", 0, -200)
    return c


def _goods(c: Canvas, goods: str) -> None:
    if goods == "books":
        for x, tall, role in (
            (-74, 40, "accent"),
            (-62, 34, "leaf"),
            (-50, 44, "gold"),
            (-37, 38, "metal"),
            (-25, 42, "roof"),
            (-12, 36, "accent"),
            (0, 40, "water"),
        ):
            c.rect(x - 5, -29 - tall, 10, tall, role, radius=1.5)
    elif goods == "bread":
        for x, y in ((-62, -38), (-34, -40), (-6, -38)):
            c.ellipse(x, y, 15, 9.5, "gold", shade=3)
        c.ellipse(-48, -54, 15, 9, "gold_dark")
        c.ellipse(-20, -55, 15, 9, "gold")
    elif goods == "coffee":
        c.path("M-56-60H-22C-22-42-28-30-39-30C-50-30-56-42-56-60Z", "accent", shade=5)
        c.line([(-22, -54), (-12, -50), (-22, -40)], "accent", 5)
        c.line([(-46, -66), (-42, -74), (-46, -80)], "white", 4)
        c.line([(-34, -66), (-30, -74), (-34, -80)], "white", 4)
    elif goods == "flowers":
        for x, y, role in (
            (-70, -48, "accent"),
            (-52, -58, "gold"),
            (-34, -50, "blush"),
            (-16, -60, "accent"),
            (0, -48, "gold"),
        ):
            c.line([(x, -29), (x, y)], "leaf", 4)
            c.circle(x, y, 9, role)
            c.circle(x, y, 3.5, "white", outline=False)
    elif goods == "toys":
        c.circle(-60, -44, 14, "wood")
        c.circle(-68, -56, 5, "wood")
        c.circle(-52, -56, 5, "wood")
        c.circle(-26, -42, 12, "accent", shade=3)
        c.rect(-8, -52, 18, 22, "water")
    else:
        for x, role in ((-66, "accent"), (-40, "gold"), (-12, "leaf")):
            c.rect(x - 10, -52, 20, 23, role, radius=3, shade=3)


_SHOPS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("shop", ("store", "boutique", "corner shop", "grocery store"), "boxes", "#3f8f8a"),
    ("bookshop", ("bookstore", "book shop", "book store"), "books", "#35659c"),
    ("bakery", ("bakery shop", "patisserie"), "bread", "#cf7b3a"),
    ("coffee shop", ("coffeehouse", "cafe", "coffee house"), "coffee", "#8a5140"),
    ("flower shop", ("florist shop", "florist's"), "flowers", "#d5628c"),
    ("toy shop", ("toy store",), "toys", "#7a5fc0"),
)
for _noun, _aliases, _goods_kind, _awning in _SHOPS:
    figure(
        _noun,
        aliases=_aliases,
        height=6,
        colours={**_SHOP, "accent": _awning},
        facing="front",
        tags=("building",),
        home="street",
        named=("accent",),
    )(partial(_shop, goods=_goods_kind))
