"""Tea and the kinds of coffee, in the cups that they are served in."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import plate

_DRINK = ("food", "object")


def _steam(c: Canvas, xs: tuple[int, ...], y: float) -> None:
    with c.details():
        for x in xs:
            c.line([(x, y), (x + 9, y - 20), (x - 8, y - 42), (x + 4, y - 62)], "steam", 8, opacity=0.75, outline=False)


@figure(
    "tea", height=0.1, units=180, colours={"main": "#eef3f6", "tea": "#c9792f", "tag": "#6bb06a", "plate": "#e6ecf0", "steam": "#ffffff"},
    aliases=("cup of tea", "mug of tea", "black tea", "herbal tea", "chai", "tea cup with tea bag", "hot tea", "chamomile tea", "mint tea", "earl grey"),
    named=("main", "tag"), tags=_DRINK, home="table",
)  # fmt: skip
def tea(pose: Pose, rng: Random) -> Canvas:
    """A wide cup of amber tea on its saucer, the tag of the bag over its rim."""
    c = Canvas()
    _steam(c, (-24, 8, 38), -124)
    plate(c, 124)
    c.line([(78, -94), (124, -92), (120, -46), (64, -40)], "main_dark", 14)
    c.path("M-92-112L92-112C92-62 68-22 36-12L-36-12C-68-22-92-62-92-112Z", "main", shade=13)
    c.ellipse(0, -112, 92, 20, "main_light")
    c.ellipse(0, -109, 79, 14.5, "tea")
    with c.details():
        c.ellipse(-22, -112, 30, 5, "tea_light", opacity=0.8, outline=False)
    c.line([(-34, -104), (-40, -92), (-44, -66)], "white", 3.6)
    c.rect(-60, -68, 32, 38, "tag", radius=4, shade=4)
    c.path("M-44-36C-56-44-52-58-44-60C-36-58-32-44-44-36Z", "white", outline=False)
    c.anchor("top", 0, -116)
    c.anchor("hand_r", 122, -70)
    c.stands(-90, 90)
    return c


@figure(
    "green tea",
    height=0.1,
    units=170,
    colours={"main": "#4f6a6b", "tea": "#a9c24a", "steam": "#ffffff"},
    aliases=("matcha", "matcha tea", "matcha latte", "japanese tea", "cup of green tea"),
    tags=_DRINK,
    facing="front",
    home="table",
)
def green_tea(pose: Pose, rng: Random) -> Canvas:
    """Green tea in a bowl without a handle."""
    c = Canvas()
    _steam(c, (-26, 4, 32), -122)
    c.path("M-84-108L84-108C84-60 66-26 44-14L-44-14C-66-26-84-60-84-108Z", "main", shade=13)
    c.path("M-40-16L40-16L34 0L-34 0Z", "main_dark")
    c.ellipse(0, -108, 84, 18, "main_light")
    c.ellipse(0, -106, 72, 13, "tea")
    with c.details():
        c.ellipse(-18, -109, 24, 4, "tea_light", outline=False)
        c.line([(-60, -70), (-30, -58), (0, -66), (30, -56), (60, -68)], "main_light", 5, outline=False)
    c.anchor("top", 0, -112)
    return c


def _cup(pose: Pose, rng: Random, *, art: str, size: float) -> Canvas:
    """Draw a round cup seen a little from above, so that what is on the coffee shows."""
    c = Canvas()
    with c.at(0, 0, scale=size):
        _steam(c, (-26, 6, 36), -134)
        plate(c, 122)
        c.line([(84, -86), (122, -84), (116, -44), (64, -36)], "main_dark", 15)
        c.path("M-92-96C-92-50-64-16-34-10L34-10C64-16 92-50 92-96Z", "main", shade=12)
        c.ellipse(0, -100, 92, 31, "main_light")
        c.ellipse(0, -99, 79, 25, "coffee")
        if art == "leaf":
            c.ellipse(0, -99, 62, 18, "crema", outline=False)
            c.path("M0-84C-34-90-36-112 0-116C36-112 34-90 0-84Z", "milk")
            for x in (-1, 1):
                c.line([(x * 20, -92), (x * 8, -100), (x * 17, -108)], "crema", 3, outline=False)
            c.line([(0, -86), (0, -114)], "crema", 3, smooth=False, outline=False)
        elif art == "foam":
            for x, y, rx, ry in ((0, -104, 70, 22), (-32, -114, 30, 16), (6, -122, 36, 18), (38, -112, 28, 15)):
                c.ellipse(x, y, rx, ry, "milk", shade=3)
            with c.details():
                for x, y in ((-20, -116), (4, -124), (22, -112), (-4, -108), (36, -116), (-38, -108)):
                    c.circle(x, y, 2.8, "coffee", outline=False)
        else:
            c.ellipse(-10, -103, 50, 12, "crema", opacity=0.8, outline=False)
    c.anchor("top", 0, -100 * size)
    c.stands(-90 * size, 90 * size)
    return c


_COFFEE = {
    "plate": "#e6ecf0",
    "main": "#f4f1ec",
    "coffee": "#6b4029",
    "crema": "#b98350",
    "milk": "#fff6e8",
    "steam": "#ffffff",
}
for _noun, _art, _size, _aliases, _own in (
    ("latte", "leaf", 1.0, ("caffe latte", "cafe latte", "latte art", "flat white", "cup of latte"), {"main": "#e9eef2"}),
    ("cappuccino", "foam", 1.0, ("cappucino", "macchiato", "mocha"), {"main": "#d97a52"}),
    ("espresso", "plain", 0.78, ("espresso shot", "turkish coffee", "ristretto", "americano"), {}),
):  # fmt: skip
    figure(
        _noun,
        height=0.1 * _size,
        units=160 * _size,
        colours={**_COFFEE, **_own},
        aliases=_aliases,
        tags=_DRINK,
        home="table",
    )(partial(_cup, art=_art, size=_size))
