"""Trees by species: their outlines, and the leaves that they are known by."""

from __future__ import annotations

import math
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._crowns import lumpy, trunk

_TREE = ("plant", "tree")


def _maple_leaf(c: Canvas, x: float, y: float, size: float, turn: float, role: str) -> None:
    with c.at(x, y, turn=turn, scale=size / 50):
        c.polygon(
            [(0, -52), (9, -32), (22, -40), (18, -14), (40, -24), (36, -10), (48, -2), (24, 16), (28, 26), (2, 22), (2, 44),
             (-2, 44), (-2, 22), (-28, 26), (-24, 16), (-48, -2), (-36, -10), (-40, -24), (-18, -14), (-22, -40), (-9, -32)],
            role,
        )  # fmt: skip


@figure(
    "maple tree",
    height=9,
    colours={"main": "#e2622e", "leaf_gold": "#f4b03a"},
    aliases=("maple", "japanese maple", "sugar maple", "red maple"),
    facing="front",
    tags=_TREE,
)
def maple(pose: Pose, rng: Random) -> Canvas:
    """A maple in autumn: its crown is of pointed leaves, and some lie below."""
    c = Canvas()
    trunk(c, -80, 11)
    for lean in (-30, 28):
        c.line([(0, -60), (lean * 0.5, -84), (lean, -110)], "wood", 9)
    spots = []
    for ring, count, r in ((0, 14, 58), (1, 9, 34), (2, 3, 12)):
        for i in range(count):
            turn = math.tau * i / count + ring * 0.5
            spots.append((r * 1.12 * math.cos(turn), -142 + r * 0.86 * math.sin(turn)))
    c.add(lumpy(0, -140, 44, 34, 8), "main_dark", cover=True)
    for i, (x, y) in enumerate(spots):
        role = ("main", "main_light", "leaf_gold", "main_dark")[(i * 7 + (0 if y < -140 else 3)) % 4]
        _maple_leaf(c, x, y, 20, (i * 67) % 360, role)
    for x, y, turn in ((-58, -6, 70), (46, -5, -60), (74, -8, 20)):
        _maple_leaf(c, x, y, 11, turn, "leaf_gold" if x > 50 else "main")
    c.anchor("top", 0, -196)
    return c


@figure(
    "oak tree",
    height=10,
    colours={"main": "#5b9a4a", "acorn": "#c98a4a"},
    aliases=("oak", "old oak", "mighty oak", "chestnut tree", "beech", "walnut tree"),
    facing="front",
    tags=_TREE,
)
def oak(pose: Pose, rng: Random) -> Canvas:
    """An old oak, as wide as it is high."""
    c = Canvas()
    trunk(c, -84, 21)
    for points in (((-6, -60), (-34, -84), (-70, -96)), ((6, -58), (38, -84), (72, -98)), ((0, -70), (4, -100))):
        c.line(list(points), "wood", 13)
    with c.details():
        c.ellipse(2, -46, 6, 9, "wood_dark", outline=False)
    for x, y, rx, ry, role in (
        (-58, -112, 44, 32, "main_dark"),
        (60, -110, 44, 32, "main_dark"),
        (0, -142, 62, 40, "main_dark"),
        (-44, -126, 40, 28, "main"),
        (40, -128, 42, 30, "main"),
        (-6, -158, 46, 28, "main"),
        (-24, -166, 26, 16, "main_light"),
    ):
        c.add(lumpy(x, y, rx, ry, 7), role, outline=role == "main_dark")
    with c.details():
        for x, y in ((-70, -98), (-20, -112), (28, -108), (74, -104), (52, -138), (-48, -144)):
            c.ellipse(x, y + 4, 4.5, 6.5, "acorn", outline=False)
            c.ellipse(x, y - 1, 5.5, 3.4, "wood", outline=False)
    c.anchor("top", 0, -196)
    return c


@figure(
    "poplar",
    height=11,
    units=210,
    colours={"main": "#5fa34f"},
    aliases=("cypress", "cypress tree", "poplar tree", "cedar"),
    facing="front",
    tags=_TREE,
)
def poplar(pose: Pose, rng: Random) -> Canvas:
    """A tree like a flame: slim and upright."""
    c = Canvas()
    trunk(c, -40, 7)
    c.path("M0-210C22-176 38-120 36-74C34-42 20-24 0-24C-20-24-34-42-36-74C-38-120-22-176 0-210Z", "main_dark")
    c.path(
        "M-4-200C12-168 24-118 22-78C18-52 6-34-8-34C-24-38-32-56-32-80C-32-124-20-166-4-200Z", "main", outline=False
    )
    with c.details():
        for x, y in ((-12, -150), (6, -120), (-16, -98), (4, -74), (-8, -58), (2, -168)):
            c.line([(x - 5, y + 6), (x, y - 6), (x + 5, y + 6)], "main_light", 3.6, outline=False)
    return c


@figure(
    "redwood",
    height=30,
    units=230,
    colours={"main": "#3f7a4f", "wood": "#a85f3f"},
    aliases=("sequoia", "giant sequoia", "redwood tree", "giant redwood"),
    facing="front",
    tags=_TREE,
    home="forest",
)
def redwood(pose: Pose, rng: Random) -> Canvas:
    """A redwood: a mighty trunk with its boughs high up."""
    c = Canvas()
    bark = c.path("M-34 0C-22-20-20-60-15-224L15-224C20-60 22-20 34 0C14-5-14-5-34 0Z", "wood", shade=8)
    with c.inside(bark), c.details():
        for x in (-8, 0, 9):
            c.line([(x * 1.6, 0), (x, -70), (x * 0.7, -150)], "wood_dark", 3, outline=False)
    for i, y in enumerate((-96, -116, -138, -158, -178, -198, -216)):
        w = 46 - i * 4.6
        for side, role in ((-1, "main"), (1, "main_dark")):
            c.path(
                f"M0 {y - 12}C{side * w * 0.5} {y - 16} {side * w * 0.9} {y - 4} {side * w} {y + 8}C{side * w * 0.6} {y + 10} {side * w * 0.3} {y + 14} 0 {y + 8}Z",
                role,
            )
    c.path("M0-246C12-230 16-218 14-206L-14-206C-16-218-12-230 0-246Z", "main", shade=4)
    return c


@figure(
    "baobab",
    height=15,
    colours={"main": "#6fa04f", "wood": "#b58a6a"},
    aliases=("baobab tree",),
    facing="front",
    tags=_TREE,
    home="savanna",
)
def baobab(pose: Pose, rng: Random) -> Canvas:
    """A baobab: a bottle of a trunk and a small crown."""
    c = Canvas()
    for x, y in ((-86, -152), (-46, -176), (4, -186), (52, -174), (90, -148)):
        c.line([(x * 0.3, -112), (x * 0.62, -136), (x, y)], "wood", 11)
    bark = c.path("M-64 0C-46-16-58-70-40-128C-20-138 20-138 40-128C58-70 46-16 64 0C30-6-30-6-64 0Z", "wood", shade=13)
    with c.inside(bark), c.details():
        for x in (-24, -4, 18):
            c.line([(x * 1.4, -10), (x, -66), (x * 0.8, -120)], "wood_dark", 3.4, outline=False)
    for x, y, rx, ry in (
        (-90, -158, 26, 14),
        (-48, -184, 30, 16),
        (4, -194, 32, 17),
        (54, -182, 30, 16),
        (94, -154, 26, 14),
    ):
        c.add(lumpy(x, y, rx, ry, 7), "main", shade=4)
    return c


@figure(
    "acacia",
    height=7,
    units=180,
    colours={"main": "#7fa048"},
    aliases=("acacia tree", "umbrella tree", "umbrella thorn"),
    facing="front",
    tags=_TREE,
    home="savanna",
)
def acacia(pose: Pose, rng: Random) -> Canvas:
    """An acacia with its flat roof of leaves."""
    c = Canvas()
    c.path("M-14 0C-6-30-4-60-4-84L8-84C8-60 8-30 14 0Z", "wood", shade=4)
    for x in (-76, -34, 34, 78):
        c.line([(2, -76), (x * 0.5, -108), (x, -140)], "wood", 8)
    c.path(
        "M-132-140C-116-168-60-182 0-182C60-182 118-168 132-140C90-130 60-140 30-132C0-126-30-140-66-132C-90-128-116-130-132-140Z",
        "main_dark",
    )
    c.path(
        "M-120-146C-100-166-56-178-6-178C44-178 96-168 116-148C80-142 50-150 20-144C-10-138-40-150-70-144C-90-142-106-142-120-146Z",
        "main",
        outline=False,
    )
    return c


@figure(
    "olive tree",
    height=5,
    colours={"main": "#8fa878", "olive": "#4a4a38", "wood": "#8f8172"},
    aliases=("eucalyptus tree", "gum tree"),
    facing="front",
    tags=_TREE,
    home="farm",
)
def olive_tree(pose: Pose, rng: Random) -> Canvas:
    """A gnarled olive tree with silvery leaves."""
    c = Canvas()
    c.path(
        "M-38 0C-14-14-30-44-14-70C-6-84-24-96-40-104L-28-112C-8-104 4-100 8-90C14-104 30-108 44-108L50-98C30-92 18-78 20-56C22-30 14-14 40 0C14-6-12-6-38 0Z",
        "wood",
        shade=6,
    )
    for x, y, rx, ry, role in (
        (-50, -128, 42, 30, "main_dark"),
        (50, -126, 42, 30, "main_dark"),
        (0, -152, 52, 34, "main_dark"),
        (-36, -138, 34, 22, "main"),
        (34, -140, 36, 24, "main"),
        (-6, -164, 36, 20, "main_light"),
    ):
        c.add(lumpy(x, y, rx, ry, 8), role, outline=role == "main_dark")
    for x, y in ((-64, -124), (-30, -116), (10, -128), (44, -116), (66, -136), (-8, -150), (30, -158)):
        c.ellipse(x, y, 5, 7, "olive", outline=False)
    return c


@figure(
    "banana tree",
    height=5,
    colours={"main": "#5fae57", "fruit": "#f6d14a", "wood": "#a5b06a"},
    aliases=("banana plant", "banana palm"),
    facing="front",
    tags=_TREE,
    home="jungle",
)
def banana_tree(pose: Pose, rng: Random) -> Canvas:
    """A banana plant with its bunch."""
    c = Canvas()
    c.path("M-18 0C-12-40-12-80-9-112L11-112C14-80 14-40 18 0Z", "wood", shade=6)
    for turn, tall, role in (
        (-104, 104, "main_dark"),
        (104, 104, "main_dark"),
        (-66, 116, "main"),
        (68, 116, "main_dark"),
        (-26, 104, "main"),
        (28, 104, "main_light"),
    ):
        with c.at(0, -108, turn=turn):
            leaf = c.path(f"M-4 4C-26-30-24-{tall * 0.7:.0f} 0-{tall}C24-{tall * 0.7:.0f} 26-30 4 4Z", role, shade=3)
            with c.inside(leaf), c.details():
                c.line([(0, 0), (0, -tall)], "main_light", 3, outline=False)
                for k in (0.25, 0.45, 0.65):
                    c.line(
                        [(-22, -tall * (k + 0.14)), (0, -tall * k), (22, -tall * (k + 0.14))],
                        "main_dark",
                        2.6,
                        outline=False,
                    )
    c.line([(6, -104), (34, -96), (36, -76)], "wood_dark", 6)
    for y in (-76, -62, -48):
        for x, turn in ((22, 26), (36, 0), (50, -26)):
            with c.at(x, y, turn=turn):
                c.ellipse(0, 10, 6, 15, "fruit", shade=2)
    return c


@figure(
    "bonsai",
    height=0.4,
    colours={"main": "#4f9458", "pot": "#5f7fa8", "wood": "#8a5f45"},
    aliases=("bonsai tree",),
    facing="front",
    tags=("plant", "object"),
    home="room",
)
def bonsai(pose: Pose, rng: Random) -> Canvas:
    """A bonsai in its shallow dish."""
    c = Canvas()
    c.line([(-10, -44), (16, -70), (-18, -104), (12, -140), (0, -160)], "wood", 17)
    c.line([(2, -78), (44, -94), (66, -96)], "wood", 9)
    c.line([(-8, -108), (-44, -122)], "wood", 9)
    for x, y, rx, ry in ((70, -108, 40, 19), (-58, -134, 40, 19), (6, -176, 52, 24)):
        c.add(lumpy(x, y, rx, ry, 7), "main_dark")
        c.add(lumpy(x - 5, y - 5, rx * 0.85, ry * 0.72, 7), "main", outline=False)
    c.ellipse(0, -42, 74, 10, "leaf")
    c.path("M-92-42L92-42L80-10C78-6 74-6 70-6L-70-6C-74-6-78-6-80-10Z", "pot", shade=6)
    for x in (-56, 40):
        c.rect(x, -7, 18, 7, "pot_dark", radius=2)
    return c


@figure(
    "mangrove",
    height=6,
    colours={"main": "#4f8f58"},
    aliases=("mangrove tree", "banyan", "banyan tree", "ficus tree"),
    facing="front",
    tags=_TREE,
    home="swamp",
)
def mangrove(pose: Pose, rng: Random) -> Canvas:
    """A tree that stands on its roots."""
    c = Canvas()
    for x in (-84, -52, -22, 22, 54, 86):
        c.line([(x * 0.12, -84), (x * 0.7, -56), (x, 0)], "wood" if x < 0 else "wood_dark", 8)
    c.line([(0, -70), (-2, -120)], "wood", 20)
    for x in (-36, 38):
        c.line([(0, -100), (x * 0.5, -116), (x, -130)], "wood", 9)
    crown = lumpy(0, -146, 78, 36, 9)
    c.add(crown, "main_dark")
    with c.inside(crown):
        c.add(lumpy(-10, -154, 68, 30, 9), "main", outline=False)
        c.add(lumpy(-30, -164, 34, 15, 7), "main_light", outline=False)
    return c


@figure(
    "tree root",
    height=0.8,
    units=120,
    colours={"main": "#8a5f42"},
    aliases=("root", "roots", "tree roots"),
    facing="front",
    tags=("plant",),
    home="forest",
)
def roots(pose: Pose, rng: Random) -> Canvas:
    """The foot of a trunk and its roots."""
    c = Canvas()
    for x, y in ((-112, -6), (-70, -2), (-28, 0), (30, -1), (74, -3), (116, -8)):
        c.limb([(x * 0.2, -70, 17), (x * 0.6, -26, 11), (x, y - 5, 4)], "main_dark" if abs(x) < 60 else "main", shade=3)
    c.path("M-34-120L34-120C32-80 40-60 54-36C20-22-20-22-54-36C-40-60-32-80-34-120Z", "main", shade=9)
    with c.details():
        for x in (-14, 4, 18):
            c.line([(x, -116), (x * 1.2, -50)], "main_dark", 3, outline=False)
    return c
