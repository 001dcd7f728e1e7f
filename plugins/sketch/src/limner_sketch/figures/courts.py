"""Where games are played: the ring of boxers, tennis court, pool table, bowling lane, baseball ground; and a table football."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines

_GROUND = ("object", "sport", "scenery")


@figure("boxing ring", aliases=("wrestling ring",), height=2.6, units=190, colours={"main": "#e6e9ee", "skirt": "#2f4f8a", "red": "#d8403c", "blue": "#3a6fc4", "pad": "#fbfaf5"}, tags=_GROUND, facing="front")  # fmt: skip
def boxing_ring(pose: Pose, rng: Random) -> Canvas:
    """A raised floor with posts at its corners and three ropes; who fights stands ``inside``."""
    c = Canvas()
    for x, role in ((-118, "blue"), (118, "red")):
        c.rect(x - 8, -176, 16, 96, role, radius=4)
    c.add(lines(*[[(-118, y), (118, y)] for y in (-164, -140, -116)]), "pad", width=5)
    c.polygon([(-122, -92), (122, -92), (190, -44), (-190, -44)], "main", shade=4)
    c.polygon([(-190, -44), (190, -44), (190, -2), (-190, -2)], "skirt", shade=5)
    for x in (-120, -40, 40, 120):
        c.add(lines([(x, -40), (x, -4)]), "skirt_dark", width=3)
    c.add(lines([(-118, -164), (-184, -150)], [(-118, -140), (-184, -118)], [(118, -164), (184, -150)], [(118, -140), (184, -118)]), "pad", width=5)  # fmt: skip
    with c.front():
        for x, role in ((-184, "red"), (184, "blue")):
            c.rect(x - 10, -164, 20, 122, role, radius=5, shade=4)
        c.add(lines([(-184, -84), (184, -84)], [(-184, -62), (184, -62)]), "red", width=6)
    c.anchor("top", 0, -62)
    c.stands(-190, 190)
    return c


@figure("tennis court", aliases=("badminton court", "tennis net"), near=("volleyball court", "pickleball court"), height=2.2, units=120, colours={"main": "#4f9a6a", "clay": "#c9744a", "line": "#fdfbf4", "net": "#4a4a58"}, tags=_GROUND, facing="front", home="park")  # fmt: skip
def tennis_court(pose: Pose, rng: Random) -> Canvas:
    """A court in perspective with its lines, and the net across."""
    c = Canvas()
    c.polygon([(-126, -112), (126, -112), (236, 0), (-236, 0)], "clay")
    c.polygon([(-100, -104), (100, -104), (184, -10), (-184, -10)], "main")
    c.add(lines([(-100, -104), (100, -104), (184, -10), (-184, -10), (-100, -104)], [(-78, -104), (-142, -10)], [(78, -104), (142, -10)], [(-92, -84), (92, -84)], [(-126, -30), (126, -30)], [(0, -84), (0, -30)]), "line", width=3)  # fmt: skip
    c.rect(-150, -84, 300, 26, "net", opacity=0.35)
    c.add(lines(*[[(x, -84), (x, -58)] for x in range(-140, 150, 14)], *[[(-150, y), (150, y)] for y in (-75, -66)]), "net", width=1.2, outline=False)  # fmt: skip
    c.rect(-150, -88, 300, 6, "line")
    for x in (-152, 146):
        c.rect(x, -92, 6, 38, "net")
    c.anchor("top", 0, -88)
    c.stands(-236, 236)
    return c


@figure("pool table", aliases=("billiard table", "billiards table", "snooker table", "billiards", "snooker"), height=1.1, units=130, colours={"main": "#2f8a5a", "wood": "#7a4526", "white": "#fdfbf4"}, tags=("furniture", "object"), facing="front", home="room")  # fmt: skip
def pool_table(pose: Pose, rng: Random) -> Canvas:
    """A table with green cloth, pockets, balls in a triangle and a cue."""
    c = Canvas()
    for x in (-150, 130):
        c.polygon([(x, -60), (x + 22, -60), (x + 17, 0), (x + 5, 0)], "wood_dark")
    c.polygon([(-128, -122), (128, -122), (178, -64), (-178, -64)], "wood", shade=3)
    c.polygon([(-116, -117), (116, -117), (158, -71), (-158, -71)], "main")
    c.polygon([(-178, -64), (178, -64), (172, -42), (-172, -42)], "wood_dark")
    for x, y in ((-114, -116), (0, -118), (114, -116), (-154, -72), (0, -70), (154, -72)):
        c.ellipse(x, y, 10, 5, "dark")
    hues = ("red", "gold", "water", "main_light", "fire", "dark")
    spots = ((62, -94), (78, -100), (78, -89), (95, -106), (96, -95), (97, -83))
    for (x, y), role in zip(spots, hues, strict=True):
        c.circle(x, y, 7, role, shade=1.5)
    c.circle(-60, -94, 7, "white", shade=1.5)
    c.line([(-172, -98), (-74, -95)], "wood_light", 4, smooth=False)
    c.anchor("top", 0, -100)
    c.stands(-150, 150)
    return c


@figure("bowling lane", aliases=("bowling alley", "bowling alleys", "bowling lanes"), height=2.4, units=180, colours={"main": "#d9a566", "gutter": "#5a5668", "wall": "#4a3f78", "pin": "#fdfbf4", "ball": "#3a63b8"}, tags=_GROUND, facing="front")  # fmt: skip
def bowling_lane(pose: Pose, rng: Random) -> Canvas:
    """A lane with a ball on its way to the pins."""
    c = Canvas()
    c.rect(-150, -184, 300, 74, "wall", radius=8, shade=4)
    c.rect(-92, -156, 184, 52, "dark")
    c.polygon([(-74, -106), (74, -106), (168, 0), (-168, 0)], "gutter")
    c.polygon([(-58, -106), (58, -106), (132, 0), (-132, 0)], "main")
    c.add(lines(*[[(x * 0.44, -106), (x, 0)] for x in (-88, -44, 0, 44, 88)]), "main_dark", width=2, outline=False)
    for x, y in ((-42, -116), (-14, -116), (14, -116), (42, -116), (-28, -110), (0, -110), (28, -110), (-14, -104), (14, -104), (0, -98)):  # fmt: skip
        c.path(f"M{x - 7} {y + 12}C{x - 12} {y - 4} {x - 3} {y - 10} {x - 4} {y - 17}C{x - 6} {y - 28} {x + 6} {y - 28} {x + 4} {y - 17}C{x + 3} {y - 10} {x + 12} {y - 4} {x + 7} {y + 12}Z", "pin", shade=1.5)  # fmt: skip
        c.line([(x - 4, y - 14), (x + 4, y - 14)], "red", 3, smooth=False)
    c.circle(34, -34, 27, "ball", shade=7)
    c.add(dots([(28, -46), (38, -48), (33, -38)], 3.5), "dark", outline=False)
    c.anchor("top", 0, -184)
    c.stands(-168, 168)
    return c


@figure("baseball ground", aliases=("ballpark", "baseball park"), height=3, units=150, colours={"main": "#7cb85c", "clay": "#cf9a64", "line": "#fdfbf4"}, tags=_GROUND, facing="front", home="park")  # fmt: skip
def baseball_ground(pose: Pose, rng: Random) -> Canvas:
    """The diamond in its infield, with bases and the mound."""
    c = Canvas()
    c.path("M0 0L-226-112C-130-178 130-178 226-112Z", "main", shade=3)
    c.path("M0-4L-134-78C-78-122 78-122 134-78Z", "clay")
    c.polygon([(0, -22), (-78, -64), (0, -104), (78, -64)], "main_light")
    c.add(lines([(-222, -112), (0, -4), (222, -112)]), "line", width=4)
    c.ellipse(0, -62, 18, 9, "clay")
    for x, y in ((0, -106), (-82, -64), (82, -64), (0, -16)):
        c.polygon([(x, y - 6), (x + 11, y), (x, y + 6), (x - 11, y)], "line")
    c.anchor("top", 0, -62)
    c.stands(-120, 120)
    return c


@figure("foosball table", aliases=("table football", "foosball", "table soccer"), height=1.0, units=130, colours={"main": "#3f8f5a", "wood": "#8a5632", "blue": "#3a6fc4"}, tags=("furniture", "object"), facing="front", home="room")  # fmt: skip
def foosball_table(pose: Pose, rng: Random) -> Canvas:
    """A table with rods of players in red and blue."""
    c = Canvas()
    for x in (-124, 104):
        c.polygon([(x, -56), (x + 20, -56), (x + 24, 0), (x - 2, 0)], "wood_dark")
    c.polygon([(-112, -124), (112, -124), (148, -66), (-148, -66)], "wood", shade=3)
    c.polygon([(-98, -118), (98, -118), (128, -73), (-128, -73)], "main")
    c.add(lines([(0, -118), (0, -73)]), "white", width=2)
    c.ellipse(0, -95, 16, 8, "white", width=2)
    c.polygon([(-148, -66), (148, -66), (142, -34), (-142, -34)], "wood_dark")
    for k, x in enumerate((-84, -42, 0, 42, 84)):
        role = ("red", "blue")[k % 2]
        c.line([(x * 0.9, -130), (x * 1.22, -58)], "metal", 3.5, smooth=False)
        for y in (-110, -96, -82):
            px = x * (0.9 + 0.32 * (y + 130) / 72)
            c.rect(px - 4, y - 10, 8, 14, role, radius=3)
            c.circle(px, y - 13, 4, "skin")
        c.rect(x * 1.22 - 5, -60, 10, 16, "dark", radius=4)
    c.circle(20, -88, 4, "white")
    c.anchor("top", 0, -100)
    c.stands(-126, 126)
    return c
