"""Jewels, stones and ribbons."""

from __future__ import annotations

from functools import partial
from math import cos, pi, sin
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_thing = partial(figure, tags=("object",), home="room")


@_thing(
    "ribbon",
    aliases=("gift bow", "satin ribbon", "bow ribbon"),
    height=0.15,
    units=170,
    colours={"main": "#e2486a"},
    facing="front",
    tags=("object", "wear"),
)
def ribbon(pose: Pose, rng: Random) -> Canvas:
    """A ribbon tied in a bow."""
    c = Canvas()
    c.path("M-10-96C-30-70-56-40-70-2L-46-14L-34 4C-24-36-4-66 8-90Z", "main_dark", shade=4)
    c.path("M10-96C30-70 56-40 70-2L46-14L34 4C24-36 4-66-8-90Z", "main", shade=4)
    for x in (-1, 1):
        c.path(
            f"M{x * 6}-104C{x * 30}-150 {x * 84}-172 {x * 106}-150C{x * 120}-128 {x * 112}-88 {x * 96}-74C{x * 70}-62 {x * 30}-80 {x * 6}-96Z",
            "main",
            shade=8,
        )
        c.path(
            f"M{x * 14}-102C{x * 40}-122 {x * 74}-132 {x * 88}-118C{x * 92}-104 {x * 84}-92 {x * 74}-88C{x * 52}-86 {x * 30}-92 {x * 14}-98Z",
            "main_dark",
        )
    c.rect(-19, -120, 38, 42, "main_light", radius=12, shade=4)
    return c


@_thing(
    "pendant",
    aliases=("locket", "medallion", "amulet", "brooch", "cameo"),
    height=0.1,
    units=190,
    colours={"main": "#e0b04a", "gem": "#c8344f"},
    named=("gem", "main"),
    facing="front",
    tags=("object", "wear"),
)
def pendant(pose: Pose, rng: Random) -> Canvas:
    """A pendant with a stone on its chain."""
    c = Canvas()
    c.line([(-72, -190), (-50, -120), (0, -92)], "main", 6)
    c.line([(72, -190), (50, -120), (0, -92)], "main_dark", 6)
    c.circle(0, -90, 9, "main")
    c.ellipse(0, -42, 36, 42, "main", shade=5)
    c.ellipse(0, -42, 26, 32, "gem", shade=5)
    c.polygon([(0, -68), (14, -42), (0, -16), (-14, -42)], "gem_light", outline=False)
    c.ellipse(-10, -56, 5, 8, "shine", turn=30, opacity=0.6, outline=False)
    return c


@_thing(
    "bracelet",
    aliases=("bangle", "charm bracelet", "anklet", "armband"),
    height=0.08,
    units=140,
    colours={"main": "#e6b64a", "gem": "#3fb8c8"},
    named=("main", "gem"),
    facing="front",
    tags=("object", "wear"),
)
def bracelet(pose: Pose, rng: Random) -> Canvas:
    """A bracelet of beads and stones."""
    c = Canvas()
    c.ellipse(0, -72, 92, 52, "main_dark", width=9)
    for i in range(18):
        a = 2 * pi * i / 18
        x, y = 92 * cos(a), -72 + 52 * sin(a)
        r = 12.5 if y > -72 else 9
        c.circle(x, y, r, "gem" if i % 3 == 0 else "main", shade=3)
    c.path("M0-8C-22-22-18-40-6-38C-3-38 0-34 0-32C0-34 3-38 6-38C18-40 22-22 0-8Z", "red", shade=2)
    return c


@_thing(
    "tiara",
    aliases=("diadem", "princess crown", "coronet"),
    height=0.12,
    units=110,
    colours={"main": "#dfe4ee", "gem": "#f28ab0"},
    facing="front",
    tags=("object", "wear"),
)
def tiara(pose: Pose, rng: Random) -> Canvas:
    """A tiara with stones."""
    c = Canvas()
    c.path(
        "M-112-14C-106-34-90-44-74-40C-70-66-52-70-40-50C-34-92-14-104 0-112C14-104 34-92 40-50C52-70 70-66 74-40C90-44 106-34 112-14C60 6-60 6-112-14Z",
        "main",
        shade=6,
    )
    c.path("M0-96C-18-76-22-56-14-36C-4-26 4-26 14-36C22-56 18-76 0-96Z", "white")
    c.path("M0-82L13-58L0-36L-13-58Z", "gem", shade=3)
    for x, y, r in ((-56, -34, 9), (56, -34, 9), (-88, -22, 6), (88, -22, 6), (-28, -26, 7), (28, -26, 7)):
        c.circle(x, y, r, "gem" if abs(x) == 56 else "white", shade=2)
    c.line([(-108, -12), (0, 2), (108, -12)], "main_dark", 6)
    return c


def _gem(pose: Pose, rng: Random, *, cut: str) -> Canvas:
    c = Canvas()
    if cut == "oval":
        c.ellipse(0, -72, 88, 72, "main", shade=8)
        c.polygon(
            [(-50, -102), (0, -120), (50, -102), (64, -70), (46, -38), (0, -24), (-46, -38), (-64, -70)], "main_light"
        )
        c.polygon([(-50, -102), (0, -120), (0, -70), (-64, -70)], "white", opacity=0.6)
        c.polygon([(0, -24), (46, -38), (64, -70), (0, -70)], "main_dark", opacity=0.6)
    elif cut == "step":
        c.polygon([(-66, -150), (66, -150), (92, -124), (92, -26), (66, 0), (-66, 0), (-92, -26), (-92, -124)], "main")
        c.polygon([(92, -124), (92, -26), (66, 0), (-66, 0), (-40, -28), (40, -28), (58, -46), (58, -104)], "main_dark")
        c.polygon(
            [(-40, -122), (40, -122), (58, -104), (58, -46), (40, -28), (-40, -28), (-58, -46), (-58, -104)],
            "main_light",
        )
        c.polygon([(-40, -122), (10, -122), (-58, -60), (-58, -104)], "white", opacity=0.6)
    else:
        for x, turn, k, role in (
            (-44, -20, 0.72, "main_dark"),
            (46, 22, 0.7, "main_dark"),
            (-16, -7, 0.9, "main"),
            (20, 8, 1.0, "main_light"),
        ):
            with c.at(x, 0, turn=turn, scale=k):
                c.polygon([(-24, 0), (-28, -110), (0, -160), (28, -110), (24, 0)], role)
                c.polygon(
                    [(4, 0), (6, -104), (0, -160), (28, -110), (24, 0)], "main_dark" if role != "main_dark" else "main"
                )
                c.line([(-14, -100), (-13, -40)], "white", 5, opacity=0.6, outline=False)
    return c


for _noun, _cut, _colour, _aliases in (
    ("ruby", "oval", "#d8304f", ("garnet",)),
    ("emerald", "step", "#2fae6b", ("peridot", "jade")),
    ("sapphire", "oval", "#2f6fd8", ("blue gem", "aquamarine")),
    ("topaz", "step", "#f2b134", ("amber", "citrine")),
    ("opal", "oval", "#cfe3ea", ("moonstone")),
    ("amethyst", "cluster", "#9a5fd0", ("geode", "amethyst crystal")),
    ("crystal", "cluster", "#6fc4e0", ("crystals", "quartz", "crystal cluster")),
):
    figure(
        _noun, height=0.05, units=150, colours={"main": _colour}, aliases=_aliases, tags=("object",), facing="front"
    )(partial(_gem, cut=_cut))
