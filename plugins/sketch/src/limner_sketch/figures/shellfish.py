"""Shellfish, urchins and anemones, and what lives in ponds."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of

_SEA = ("animal", "sea")


@figure(
    "sea urchin",
    height=0.12,
    units=130,
    colours={"main": "#5f3f7a"},
    aliases=("urchin",),
    tags=_SEA,
    home="underwater",
    facing="front",
)
def sea_urchin(pose: Pose, rng: Random) -> Canvas:
    """A ball of spines with a friendly face."""
    c = Canvas()
    for i in range(27):
        turn = -2 * pi * i / 27
        r = 96 if i % 2 else 82
        c.line([(0, -66), (r * cos(turn), -66 + min(r * sin(turn), 62))], "main_dark", 6, smooth=False)
    c.circle(0, -66, 56, "main", shade=10)
    for x in (-18, 20):
        c.circle(x, -74, 12, "white")
        c.eye(x + 1, -73, 8, mood_of(pose))
    c.smile(0, -50, 24, mood_of(pose), role="white", weight=4)
    body_anchors(c, (0, -122), (0, -46), (0, -122))
    c.settle()
    return c


@figure(
    "sea anemone",
    height=0.25,
    colours={"main": "#e0719a", "accent": "#f6b8cc", "stem": "#a8476f"},
    aliases=("anemone",),
    tags=("plant", "sea"),
    home="underwater",
    facing="front",
)
def anemone(pose: Pose, rng: Random) -> Canvas:
    """An anemone with its arms in the current."""
    c = Canvas()
    for layer, role in ((0, "main_dark"), (1, "main")):
        for i in range(-5, 6):
            x, sway = i * 17 + layer * 8, 12 * (1 if (i + layer) % 2 else -1)
            tall = 176 - abs(i) * 9 - layer * 26
            c.line([(x * 0.6, -66), (x + sway, -66 - (tall - 66) * 0.55), (x * 1.25 - sway * 0.3, -tall)], role, 17)
            c.circle(x * 1.25 - sway * 0.3, -tall, 10, "accent")
    c.path("M-62-78C-70-40-60-14-74 0L74 0C60-14 70-40 62-78C30-92-30-92-62-78Z", "stem", shade=10)
    c.anchor("top", 0, -150)
    c.settle()
    return c


def _valve(c: Canvas, lines: int) -> None:
    """Draw two halves of a shell that are a little open."""
    lower = c.path("M-108-40C-96-8-50 0 0 0C50 0 96-8 108-40C60-52-60-52-108-40Z", "main_dark")
    c.path("M-100-44C-60-30 60-30 100-44C60-64-60-64-100-44Z", "belly")
    upper = c.path("M-110-52C-112-110-60-146 0-146C60-146 112-110 110-52C60-38-60-38-110-52Z", "main", shade=10)
    for shape, low in ((upper, -40), (lower, 0)):
        with c.inside(shape), c.details():
            for i in range(lines):
                x = (i - (lines - 1) / 2) * 200 / lines
                c.line(
                    [(x * 0.25, -150), (x, low - 8)] if shape is upper else [(x, -48), (x * 0.7, 4)],
                    "main_dark",
                    5,
                    outline=False,
                )
    for x in (-22, 22):
        c.eye(x, -84, 9, "happy")
    c.smile(0, -64, 24, "happy", weight=4)
    c.anchor("top", 0, -146)
    c.anchor("mouth", 0, -58)


for _noun, _colours, _aliases in (
    ("clam", {"main": "#d9b48c", "belly": "#f6d9cc"}, ("giant clam",)),
    ("oyster", {"main": "#9a9aa8", "belly": "#eee6e2"}, ()),
    ("mussel", {"main": "#3f4a6b", "belly": "#f0a860"}, ()),
):

    @figure(
        _noun,
        height=0.1,
        units=146,
        colours=_colours,
        aliases=_aliases,
        tags=("animal", "sea", "food"),
        home="underwater",
        facing="front",
    )
    def clam(pose: Pose, rng: Random) -> Canvas:
        """A shell of two halves that peeps out."""
        c = Canvas()
        _valve(c, 7)
        return c


@figure(
    "conch",
    height=0.2,
    units=160,
    colours={"main": "#f0b48a", "belly": "#f9a3a0"},
    aliases=("conch shell", "spiral shell", "whelk", "sea snail"),
    tags=("object", "sea"),
    home="beach",
)
def conch(pose: Pose, rng: Random) -> Canvas:
    """A conch: a pointed spiral, and a wide pink lip."""
    c = Canvas()
    shell = geometry.curve(
        [
            (-142, -92),
            (-92, -126),
            (-30, -146),
            (30, -150),
            (84, -120),
            (130, -76),
            (162, -36),
            (110, -10),
            (40, 0),
            (-20, -12),
            (-70, -44),
        ]
    )
    c.add(shell, "main", shade=9)
    with c.inside(shell):
        for x, low in ((-116, -64), (-92, -48), (-62, -34)):
            c.line([(x + 12, -150), (x, -96), (x + 14, low + 20)], "main_dark", 6)
        with c.details():
            for x, y in ((-30, -124), (10, -134), (50, -124)):
                c.ellipse(x, y, 13, 7, "main_light", turn=-10, outline=False)
    c.curve(
        [(-34, -56), (10, -92), (80, -92), (130, -66), (160, -36), (110, -14), (40, -6), (-14, -18)], "belly", shade=8
    )
    c.curve([(0, -46), (40, -66), (98, -60), (124, -42), (84, -26), (26, -24)], "belly_dark", outline=False)
    for x, y in ((-20, -148), (20, -156), (62, -142)):
        c.polygon([(x - 12, y + 8), (x + 12, y + 8), (x - 3, y - 15)], "main")
    c.anchor("grip", 40, -50)
    c.anchor("mouth", 120, -40)
    c.settle()
    return c


@figure(
    "nautilus",
    height=0.2,
    units=160,
    colours={"main": "#fbf1e2", "accent": "#c9663a", "body": "#e9b48c"},
    aliases=("ammonite",),
    tags=_SEA,
    home="underwater",
)
def nautilus(pose: Pose, rng: Random) -> Canvas:
    """A nautilus in its striped spiral."""
    c = Canvas()
    for y in (-34, -22, -10, -46):
        c.line([(54, -46), (100, y - 6), (134, y + 6)], "body_dark" if y < -30 else "body", 9)
    c.ellipse(72, -46, 34, 34, "body", shade=5)
    shell = geometry.ellipse(-10, -84, 80, 78)
    c.add(shell, "main", shade=10)
    with c.inside(shell):
        for turn in (200, 226, 252, 278, 304, 330):
            a = turn * pi / 180
            c.line(
                [
                    (-4 + 30 * cos(a), -84 + 30 * sin(a)),
                    (-16 + 66 * cos(a + 0.2), -84 + 66 * sin(a + 0.2)),
                    (-14 + 94 * cos(a), -84 + 94 * sin(a)),
                ],
                "accent",
                11,
            )
    spiral = [(-6 + r * cos(t), -80 + r * sin(t)) for t, r in ((pi * 0.3 * k, 52 - 4.6 * k) for k in range(11))]
    c.line(spiral, "accent_dark", 4.5)
    c.circle(70, -60, 14, "white")
    c.eye(71, -59, 9, mood_of(pose))
    c.smile(88, -36, 18, mood_of(pose), weight=3.6)
    body_anchors(c, (60, -86), (92, -34), (-10, -164))
    c.settle()
    return c


@figure("hermit crab", height=0.12, units=150, colours={"main": "#d97a4a", "shell": "#e9c79a"}, tags=_SEA, home="beach")
def hermit_crab(pose: Pose, rng: Random) -> Canvas:
    """A crab that carries a snail's house."""
    c = Canvas()
    for x, dx in ((10, -10), (34, 4), (60, 22)):
        c.line([(x, -34), (x + dx + 12, -34), (x + dx, -2)], "main_dark", 9)
    shell = c.path(
        "M-142-96C-120-140-60-156-8-140C44-124 58-72 40-34C16-4-60-6-94-30C-112-44-108-66-88-72C-116-72-136-80-142-96Z",
        "shell",
        shade=10,
    )
    with c.inside(shell):
        c.line([(-96, -72), (-40, -96), (40, -66)], "shell_dark", 7)
        c.line([(-112, -104), (-60, -130), (0, -124)], "shell_dark", 6)
    for x, tip in ((58, 54), (78, 90)):
        c.line([(x, -70), (tip, -100)], "main", 7, smooth=False)
        c.circle(tip, -104, 12, "white")
        c.eye(tip + 1, -103, 8, mood_of(pose))
    c.ellipse(62, -52, 38, 32, "main", shade=6)
    for x, y, k, role in ((104, -74, 1.0, "main"), (112, -26, 0.8, "main_dark")):
        c.line([(84, -44), (x, y)], role, 11, smooth=False)
        with c.at(x + 8, y - 8, scale=k):
            c.path("M-12 12C-22-12-2-36 26-34C14-26 10-18 12-12C20-16 30-18 38-14C34 8 8 24-12 12Z", role, shade=4)
    c.smile(72, -44, 20, mood_of(pose), weight=3.6)
    body_anchors(c, (66, -84), (84, -40), (-30, -146))
    c.settle()
    return c


@figure(
    "tadpole",
    height=0.05,
    units=100,
    colours={"main": "#5d6b4a"},
    aliases=("polliwog",),
    place="air",
    tags=("animal", "reptile"),
    home="pond",
)
def tadpole(pose: Pose, rng: Random) -> Canvas:
    """A tadpole: a round head and a wavy tail."""
    c = Canvas()
    c.path("M10-84C-50-96-90-60-168-74C-140-40-100-30-70-24C-30-16 0-16 20-20Z", "main_light")
    c.limb([(20, -52, 24), (-50, -50, 12), (-104, -52, 6), (-150, -66, 3)], "main")
    c.ellipse(48, -52, 62, 48, "main", shade=9)
    for x in (52, 88):
        c.circle(x, -64, 14, "white")
        c.eye(x + 1, -63, 9, mood_of(pose))
    c.smile(76, -36, 26, mood_of(pose), weight=4)
    body_anchors(c, (48, -100), (84, -32), (20, -98))
    return c


@figure(
    "axolotl",
    height=0.2,
    units=150,
    colours={"main": "#f7b6c2", "accent": "#e0607f", "belly": "#fbd6dc"},
    tags=("animal", "reptile"),
    home="underwater",
)
def axolotl(pose: Pose, rng: Random) -> Canvas:
    """An axolotl with feathery gills and a wide smile."""
    c = Canvas()
    c.path("M-40-66C-90-92-140-84-172-52C-140-22-90-16-44-26Z", "main_light")
    c.limb([(0, -48, 34), (-60, -46, 20), (-126, -50, 9), (-166, -52, 3)], "main", shade=6)
    for x in (-30, 34):
        c.limb([(x, -34, 13), (x - 14, -16, 9), (x - 8, -6, 8)], "main_dark")
    body = c.curve([(-44, -56), (0, -82), (52, -78), (74, -46), (52, -16), (-20, -16)], "main", shade=7)
    with c.inside(body):
        c.ellipse(14, -12, 60, 24, "belly", outline=False)
    for side in (-1, 1):
        for angle in (-64, -88, -112):
            with c.at(74 + side * 46, -86, turn=side * (angle + 180) * 0.55):
                c.line([(0, 4), (side * 12, -22), (side * 22, -46)], "accent", 8)
                with c.details():
                    for k in (-16, -30, -42):
                        c.line([(side * 6 - 8, k + 6), (side * 14, k), (side * 20 + 6, k + 10)], "accent", 4)
    c.path("M74-134C118-134 146-112 144-82C142-54 112-40 74-40C36-40 6-54 4-82C2-112 30-134 74-134Z", "main", shade=9)
    for x in (42, 108):
        c.eye(x, -92, 9.5, mood_of(pose))
        c.blush(x + (-8 if x < 70 else 8), -72, 10)
    c.smile(75, -70, 44, mood_of(pose), weight=4.4)
    for x in (2, 64):
        c.limb([(x, -30, 13), (x + 14, -14, 10), (x + 20, -6, 9)], "main")
    body_anchors(c, (74, -134), (76, -64), (-6, -78))
    c.settle()
    return c
