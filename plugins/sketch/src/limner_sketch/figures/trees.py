"""Trees and bushes."""

from __future__ import annotations

import math
from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Path, Point
from limner_sketch.figures import figure
from limner_sketch.figures._crowns import fruit_tree, lumpy, trunk

figure(
    "tree",
    aliases=("leafy tree", "shade tree"),
    near=("elm", "linden", "ash tree", "sycamore", "plane tree"),
    height=8,
    colours={"main": "#5aa45a"},
    facing="front",
    tags=("plant", "tree"),
)(fruit_tree)


figure(
    "apple tree",
    aliases=("fruit tree",),
    height=5,
    colours={"main": "#62a854", "fruit": "#e0483e"},
    facing="front",
    tags=("plant", "tree"),
    home="farm",
)(partial(fruit_tree, fruit="fruit"))


for _noun, _aliases, _fruit in (
    ("orange tree", ("citrus tree", "tangerine tree"), "#f59a2c"),
    ("lemon tree", ("lime tree",), "#f9d23c"),
    ("pear tree", (), "#ebe06a"),
    ("peach tree", ("apricot tree", "nectarine tree"), "#f5a06c"),
    ("plum tree", (), "#6d4a94"),
):
    figure(
        _noun,
        aliases=_aliases,
        height=4,
        colours={"main": "#4f9a58", "fruit": _fruit},
        facing="front",
        tags=("plant", "tree"),
        home="garden",
    )(partial(fruit_tree, fruit="fruit"))


def _swing_tree(pose: Pose, rng: Random) -> Canvas:
    """A broad tree with a swing on a bough that reaches out; who swings sits at ``seat``."""
    c = Canvas()
    trunk(c, -90, 14)
    c.line([(0, -84), (46, -100), (104, -104)], "wood", 11)
    c.line([(-4, -70), (-34, -96)], "wood", 9)
    for x in (70, 100):
        c.line([(x, -102), (x, -30)], "rope", 3, smooth=False)
    c.rect(63, -32, 44, 7, "seat", radius=3, shade=2)
    crown = lumpy(4, -146, 92 + rng.uniform(-4, 4), 46, rng.choice((9, 10)))
    c.add(crown, "main_dark")
    with c.inside(crown):
        c.add(lumpy(-8, -154, 86, 42, 9), "main", outline=False)
        c.add(lumpy(-30, -168, 46, 24, 6), "main_light", outline=False)
    c.anchor("seat", 85, -32)
    c.anchor("top", 0, -192)
    return c


figure(
    "tree swing",
    aliases=("swing tree", "tree with a swing"),
    height=6,
    colours={"main": "#5aa45a", "rope": "#c9b48a", "seat": "#b5763f"},
    facing="front",
    tags=("plant", "tree"),
    home="meadow",
)(_swing_tree)


figure(
    "autumn tree",
    aliases=("fall tree",),
    height=8,
    colours={"main": "#dd7f38", "fruit": "#f2b648"},
    facing="front",
    tags=("plant", "tree"),
)(partial(fruit_tree, fruit="fruit", round_fruit=False))


figure(
    "cherry tree",
    aliases=("cherry blossom", "cherry blossom tree", "sakura", "sakura tree", "blossom tree"),
    height=6,
    colours={"main": "#f3b3c8", "fruit": "#fff0f4", "wood": "#7a5248"},
    facing="front",
    tags=("plant", "tree"),
)(partial(fruit_tree, fruit="fruit", round_fruit=False))


def _fir(pose: Pose, rng: Random, *, snow: bool = False, lights: bool = False) -> Canvas:
    """Four tiers with drooping tips, the right side in shade."""
    c = Canvas()
    c.rect(-9, -24, 18, 24, "wood", shade=6)
    tiers = ((-14, 66, 62), (-58, 56, 58), (-102, 44, 54), (-142, 32, 52))
    for y, half, tall in tiers:
        tier: Path = (
            ("M", 0, y - tall),
            ("C", half * 0.28, y - tall * 0.55, half * 0.62, y - tall * 0.2, half, y),
            ("C", half * 0.7, y + 4, half * 0.5, y - 2, half * 0.3, y + 7),
            ("C", half * 0.1, y + 2, -half * 0.1, y + 9, -half * 0.3, y + 5),
            ("C", -half * 0.5, y + 2, -half * 0.7, y + 8, -half, y),
            ("C", -half * 0.62, y - tall * 0.2, -half * 0.28, y - tall * 0.55, 0, y - tall),
            ("Z",),
        )
        c.add(tier, "main", shade=half * 0.24)
        if snow:
            with c.inside(tier):
                c.curve(
                    [
                        (0, y - tall - 8),
                        (half * 0.44, y - tall * 0.42),
                        (half * 0.1, y - tall * 0.5),
                        (-half * 0.12, y - tall * 0.34),
                        (-half * 0.5, y - tall * 0.3),
                        (-half * 0.4, y - tall * 0.6),
                    ],
                    "white",
                    outline=False,
                )
                c.ellipse(-half * 0.6, y + 2, half * 0.3, 9, "white", outline=False)
                c.ellipse(half * 0.66, y + 3, half * 0.26, 7, "white", outline=False)
    if lights:
        hues = ("accent", "bauble", "glow")
        for i, (x, y) in enumerate(
            (
                (-40, -20),
                (-12, -26),
                (20, -18),
                (44, -22),
                (-30, -62),
                (6, -66),
                (32, -60),
                (-18, -106),
                (16, -102),
                (0, -140),
            )
        ):
            c.circle(x, y, 6.4, hues[i % 3], shade=2)
        with c.details():
            for y, half in ((-40, 38), (-82, 32), (-122, 22)):
                c.line([(-half, y - 4), (0, y + 8), (half, y - 8)], "gold", 3, opacity=0.85, outline=False)
        corners: list[Point] = []
        for i in range(10):
            a, r = math.pi * i / 5 - math.pi / 2, 17 if i % 2 == 0 else 7.5
            corners.append((r * math.cos(a), -196 + r * math.sin(a)))
        c.polygon(corners, "gold", shade=2)
    c.stands(-26, 26)
    c.anchor("top", 0, -196)
    return c


figure(
    "pine tree",
    aliases=("pine", "fir", "fir tree", "spruce", "evergreen", "evergreen tree", "conifer"),
    near=("larch",),
    height=8,
    colours={"main": "#2f8062"},
    facing="front",
    tags=("plant", "tree"),
    home="forest",
)(_fir)


figure(
    "snowy pine",
    aliases=("snowy tree", "snow covered tree"),
    height=8,
    colours={"main": "#2f8062"},
    facing="front",
    tags=("plant", "tree"),
    home="snow",
)(partial(_fir, snow=True))


figure(
    "christmas tree",
    aliases=("xmas tree", "decorated tree"),
    height=2.4,
    colours={"main": "#2f8a58", "accent": "#e0483e", "bauble": "#5b8def", "glow": "#ffd65a"},
    facing="front",
    tags=("plant", "tree"),
    home="room",
)(partial(_fir, lights=True))


@figure(
    "palm tree",
    aliases=("palm", "coconut tree", "coconut palm"),
    height=7,
    colours={"main": "#3f9f5f", "wood": "#b98a58", "nut": "#7a4f35"},
    tags=("plant", "tree"),
    home="beach",
    facing="front",
)
def palm(pose: Pose, rng: Random) -> Canvas:
    """A leaning trunk with rings and seven fronds."""
    c = Canvas()
    lean = rng.choice((-1, 1)) * rng.uniform(16, 26)
    trunk = c.limb([(0, -5, 13), (lean * 0.15, -60, 10), (lean * 0.6, -110, 8.5), (lean, -148, 8)], "wood", shade=6)
    with c.inside(trunk), c.details():
        for i in range(8):
            y = -18 - 17 * i
            x = lean * (abs(y) / 148) ** 1.6
            c.line([(x - 14, y - 3), (x, y + 3), (x + 14, y - 3)], "wood_dark", 3, opacity=0.6, outline=False)
    x0, y0 = lean, -150
    fronds = [(-82, -4), (-70, -40), (-34, -58), (34, -56), (70, -38), (82, 0), (48, 30), (-50, 28)]
    for i, (dx, dy) in enumerate(fronds):
        mx, my = dx * 0.5, dy * 0.55 - 20
        role = "main_dark" if i in {6, 7} else "main" if i % 2 else "main_light"
        tip = (x0 + dx, y0 + dy + 16)
        c.path(
            f"M{x0} {y0}C{x0 + mx * 0.5} {y0 + my - 10} {x0 + mx * 1.2} {y0 + my - 12} {tip[0]} {tip[1]}"
            f"C{x0 + mx * 1.3} {y0 + my + 14} {x0 + mx * 0.7} {y0 + my + 12} {x0} {y0 + 6}Z",
            role,
            shade=2.5,
        )
    for dx, dy in ((-9, 8), (8, 10), (0, 16)):
        c.circle(x0 + dx, y0 + dy, 8.5, "nut", shade=3)
    c.stands(-18, 18)
    c.anchor("top", x0, -190)
    return c


@figure(
    "birch",
    aliases=("birch tree", "aspen", "poplar"),
    height=9,
    colours={"main": "#a9c65a", "wood": "#f3efe8", "mark": "#4a454d"},
    facing="front",
    tags=("plant", "tree"),
    home="forest",
)
def birch(pose: Pose, rng: Random) -> Canvas:
    """A white trunk with dark marks below an airy crown."""
    c = Canvas()
    trunk = c.limb([(0, -4, 9), (3, -70, 7.5), (0, -150, 5)], "wood", shade=5)
    with c.inside(trunk):
        for y, x in ((-20, -4), (-42, 5), (-66, -3), (-84, 6), (-104, -2)):
            c.rect(x - 6, y, 11, 4, "mark", radius=2, outline=False)
    c.line([(2, -84), (24, -112)], "wood_dark", 5)
    c.line([(0, -96), (-22, -122)], "wood_dark", 5)
    for x, y, r in ((-28, -122, 26), (28, -118, 26), (0, -150, 34), (-14, -172, 22), (18, -178, 20)):
        c.add(lumpy(x, y, r, r * 0.9, 7), "main", shade=7)
    c.add(lumpy(-10, -162, 20, 15, 6), "main_light", outline=False)
    c.stands(-14, 14)
    c.anchor("top", 0, -198)
    return c


@figure(
    "willow",
    aliases=("willow tree", "weeping willow"),
    height=8,
    colours={"main": "#84b35c"},
    facing="front",
    tags=("plant", "tree"),
    home="lake",
)
def willow(pose: Pose, rng: Random) -> Canvas:
    """A crown whose branches hang down like curtains."""
    c = Canvas()
    trunk(c, -110, 14)
    c.add(lumpy(0, -148, 60, 38, 8), "main_dark")
    for i, x in enumerate((-78, -58, -36, 36, 58, 78, -14, 14)):
        low = (-34, -22, -50, -46, -26, -38, -88, -84)[i]
        role = ("main", "main_light", "main_dark")[i % 3]
        c.curve(
            [
                (x * 0.7, -172),
                (x * 1.02, -140),
                (x * 1.04, low - 10),
                (x * 0.98, low),
                (x * 0.84, low - 22),
                (x * 0.6, -130),
            ],
            role,
        )
    c.add(lumpy(-6, -164, 46, 24, 7), "main", outline=False)
    c.anchor("top", 0, -196)
    return c


@figure(
    "bare tree",
    aliases=("dead tree", "winter tree", "leafless tree", "spooky tree"),
    height=7,
    colours={"main": "#6d5148", "wood": "#6d5148"},
    facing="front",
    tags=("plant", "tree"),
)
def bare_tree(pose: Pose, rng: Random) -> Canvas:
    """Branches without leaves."""
    c = Canvas()
    for points, width in (
        ([(0, -90), (34, -130), (50, -172)], 11),
        ([(0, -80), (-32, -116), (-52, -158)], 11),
        ([(30, -126), (62, -138), (80, -162)], 7),
        ([(-28, -112), (-62, -118), (-80, -140)], 7),
        ([(2, -100), (4, -150), (-6, -192)], 9),
        ([(4, -146), (22, -168), (24, -190)], 5.5),
        ([(-40, -134), (-30, -160), (-34, -180)], 5.5),
        ([(44, -152), (64, -170), (68, -186)], 5),
    ):
        c.line(points, "main", width)
    c.path("M-24 0C-12-8-12-40-10-104L8-104C10-40 12-8 24 0C12-3-12-3-24 0Z", "main", shade=7)
    c.ellipse(0, -52, 5, 8, "main_dark")
    c.anchor("top", 0, -190)
    c.stands(-24, 24)
    return c
