"""What grows on a reef and lies on a beach: coral and seaweed, shells and starfish."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of


@figure(
    "starfish",
    height=0.25,
    colours={"main": "#f2875a", "dot": "#fbc7a0"},
    aliases=("sea star",),
    tags=("animal", "sea"),
    home="beach",
    facing="front",
)
def starfish(pose: Pose, rng: Random) -> Canvas:
    """A five-armed star with a face."""
    c = Canvas()
    points = []
    for i in range(5):
        for turn, r in ((-7, 98), (7, 98), (36, 52)):
            points.append(geometry.Affine.turn(72 * i + turn).point(0, -r))
    c.add(geometry.Affine.move(0, -92).path(geometry.curve(points, tension=0.8)), "main", shade=11)
    with c.details():
        for i in range(5):
            for r, size in ((76, 4), (60, 5.5), (44, 4)):
                if i or r > 50:
                    x, y = geometry.Affine.turn(72 * i).point(0, -r)
                    c.circle(x, y - 92, size, "dot", outline=False)
    for x in (-17, 19):
        c.eye(x, -98, 9, mood_of(pose))
    c.smile(1, -78, 22, mood_of(pose), weight=4)
    for x in (-34, 36):
        c.blush(x, -82, 8)
    body_anchors(c, (0, -186), (0, -78), (0, -186))
    c.anchor("hand_r", 88, -124)
    c.settle()
    return c


@figure(
    "shell",
    height=0.12,
    colours={"main": "#f3b8a6", "accent": "#e8937f"},
    aliases=("seashell", "scallop", "sea shell", "cockle"),
    tags=("object", "sea"),
    home="beach",
    facing="front",
)
def shell(pose: Pose, rng: Random) -> Canvas:
    """A scallop shell."""
    c = Canvas()
    c.path("M-44-4L-30-36L30-36L44-4C30 2-30 2-44-4Z", "accent", shade=4)
    fan = c.path(
        "M-24-20C-80-50-112-104-96-144C-88-160-72-160-62-152C-56-174-34-180-22-168C-14-184 14-184 22-168C34-180 56-174 62-152"
        "C72-160 88-160 96-144C112-104 80-50 24-20C10-14-10-14-24-20Z",
        "main",
        shade=10,
    )
    with c.inside(fan):
        for x in (-84, -46, -15, 15, 46, 84):
            c.line([(x * 0.22, -16), (x * 0.8, -96), (x, -176)], "accent", 4.5)
    c.anchor("top", 0, -176)
    c.anchor("inside", 0, -30)
    c.settle()
    return c


@figure(
    "coral",
    height=0.7,
    colours={"main": "#ee6f7c"},
    aliases=("coral reef", "reef"),
    tags=("plant", "sea"),
    home="underwater",
    facing="front",
)
def coral(pose: Pose, rng: Random) -> Canvas:
    """A branching coral."""
    c = Canvas()
    for points, role, width in (
        ([(30, -14), (52, -60), (50, -104)], "main_dark", 20),
        ([(51, -60), (84, -84), (92, -118)], "main_dark", 17),
        ([(-24, -14), (-54, -56), (-50, -118)], "main_dark", 20),
        ([(0, -18), (4, -90), (-4, -176)], "main", 25),
        ([(2, -80), (36, -112), (38, -164)], "main", 20),
        ([(0, -52), (-36, -96), (-30, -150)], "main", 20),
        ([(-54, -60), (-88, -78), (-92, -112)], "main", 17),
    ):
        drift = rng.uniform(-4, 4)
        c.line([*points[:-1], (points[-1][0] + drift, points[-1][1])], role, width)
    with c.details():
        for x, y in ((-1, -150), (3, -112), (2, -72), (36, -140), (-33, -128), (-89, -96), (3, -36)):
            c.circle(x - 4, y, 3.6, "main_light", outline=False)
    c.path("M-62 0C-56-22-26-28 0-26C28-28 58-22 64 0Z", "stone", shade=5)
    c.anchor("top", 0, -180)
    c.settle()
    return c


@figure(
    "seaweed",
    height=0.8,
    colours={"main": "#4f9a6a"},
    aliases=("kelp", "algae"),
    tags=("plant", "sea"),
    home="underwater",
    facing="front",
)
def seaweed(pose: Pose, rng: Random) -> Canvas:
    """Fronds that sway."""
    c = Canvas()
    for x, tall, role in ((-44, 120, "main_dark"), (42, 140, "main_dark"), (-14, 190, "main"), (20, 160, "main")):
        sway = rng.uniform(8, 14)
        joints = [
            (x * 0.9, -12, 7),
            (x + sway, -tall * 0.3, 10),
            (x - sway, -tall * 0.58, 10),
            (x + sway * 0.8, -tall * 0.82, 7),
            (x, -tall, 3),
        ]
        c.limb(joints, role)
    c.path("M-66 0C-58-14-30-18 0-18C30-18 58-14 66 0Z", "stone")
    c.anchor("top", 0, -180)
    c.settle()
    return c
