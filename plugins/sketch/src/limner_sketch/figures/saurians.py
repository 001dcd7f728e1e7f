"""More dinosaurs: a raptor and one in armour."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines
from limner_sketch.figures._poses import body_anchors, mood_of

_STEPPING = {"walk", "run"}


@figure(
    "velociraptor",
    height=1.2,
    colours={"main": "#c98a4b", "belly": "#f3e0bd", "accent": "#8a4a3a", "claw": "#3d3540"},
    aliases=("raptor", "utahraptor", "deinonychus"),
    tags=("animal", "reptile"),
    home="jungle",
)
def velociraptor(pose: Pose, rng: Random) -> Canvas:
    """A raptor on its long hind legs: a stiff tail, feathered arms, a claw like a sickle on each foot."""
    c = Canvas()
    step = 22 if pose.action in _STEPPING else 0
    low = pose.action in {"sit", "sleep"}
    drop = 56 if low else 0
    if not low:
        c.limb([(8, -92, 20), (38 + step * 0.4, -62, 12), (16 + step, -34, 9), (30 + step, -8, 7)], "main_dark")
        c.line([(26 + step, -5), (54 + step, -4)], "main_dark", 9, smooth=False)
    with c.at(0, drop):
        body = c.limb(
            [
                (-172, -132, 4),
                (-110, -118, 12),
                (-50, -106, 26),
                (0, -103, 33),
                (40, -118, 26),
                (66, -150, 17),
                (80, -174, 18),
            ],
            "main",
            shade=8,
        )
        with c.inside(body):
            c.curve(
                [(96, -150), (66, -130), (50, -104), (10, -80), (-40, -78), (10, -60), (90, -90)],
                "belly",
                outline=False,
            )
            stripes = ((-128, -126), (-98, -124), (-68, -130), (-38, -138), (-8, -142), (22, -146), (46, -158))
            c.add(lines(*([(x, y), (x + 5, y + 24)] for x, y in stripes)), "accent", width=8, outline=False)
        c.path("M46-108C36-92 40-66 52-56C54-62 56-66 58-70C62-66 66-66 68-68C70-80 66-96 62-104Z", "accent")
        c.limb([(46, -112, 11), (66, -92, 8), (76, -78, 5)], "main_dark")
        c.add(lines([(76, -78), (86, -72)], [(76, -77), (80, -66)], [(75, -77), (72, -66)]), "claw", width=4)
    if low:
        c.ellipse(6, -20, 44, 20, "main", shade=5)
        c.ellipse(40, -7, 24, 7, "main")
    else:
        c.limb([(-12, -94, 26), (20 - step * 0.3, -62, 15), (-8 - step, -32, 10), (8 - step, -8, 8)], "main", shade=4)
        c.add(lines([(2 - step, -5), (36 - step, -4)], [(2 - step, -5), (24 - step, -9)]), "main", width=9)
        c.path(
            f"M{12 - step}-12C{12 - step}-26 {24 - step}-32 {34 - step}-28C{26 - step}-24 {24 - step}-16 {22 - step}-8Z",
            "claw",
        )
        c.circle(38 - step, -4, 4, "claw")
    with c.at(86, -180 + drop):
        c.polygon([(-10, -22), (-36, -40), (-26, -22), (-46, -26), (-30, -10), (-42, -4), (-16, 2)], "accent")
        c.path("M0 12C26 22 50 18 68 8C64 26 30 34-2 24Z", "mouth")
        c.path("M-8 20C16 32 44 32 62 20C58 34 20 42-8 30Z", "main_dark")
        c.path(
            "M-26-4C-28-28-6-36 16-28C42-24 70-10 76 2C78 9 72 13 64 12C40 18 8 22-10 20C-22 14-25 6-26-4Z",
            "main",
            shade=6,
        )
        for x in (24, 38, 52):
            c.polygon([(x - 5, 15), (x + 5, 14), (x, 23)], "white")
        c.eye(8, -10, 8.5, mood_of(pose))
        c.ellipse(64, 0, 3, 3.5, "main_dark")
        c.blush(-2, 10, 7)
        body_anchors(c, (0, -28), (70, 14), (-80, 50))
    c.anchor("hand_r", 80, -72 + drop)
    c.settle()
    return c


@figure(
    "ankylosaurus",
    height=1.8,
    colours={"main": "#8f9a62", "accent": "#6d5a48", "belly": "#e6e2bd", "horn": "#f3e8cc"},
    tags=("animal", "reptile"),
    home="jungle",
)
def ankylosaurus(pose: Pose, rng: Random) -> Canvas:
    """A broad dinosaur in armour: rows of plates, spikes along its side and a club at the end of its tail."""
    c = Canvas()
    step = 9 if pose.action in _STEPPING else 0
    low = pose.action in {"sit", "sleep"}
    for x, role in ((-34 - step, "main_dark"), (60 + step, "main_dark"), (-62 + step, "main"), (34 - step, "main")):
        if low:
            c.ellipse(x + 6, -8, 22, 9, role)
        else:
            c.line([(x, -44), (x, -15)], role, 31, smooth=False)
            c.add(lines(*([(x + dx, -4), (x + dx + 1, -4)] for dx in (-8, 1, 10))), "horn", width=6, outline=False)
    with c.at(0, 30 if low else 0):
        c.limb(
            [(-198, -72, 8), (-150, -58, 12), (-96, -58, 26), (-40, -66, 40), (20, -70, 44), (72, -64, 32)],
            "main",
            shade=9,
        )
        for x in (-222, -196):
            c.ellipse(x, -76 + (x + 222) * 0.2, 21, 18, "accent", shade=4)
        c.path(
            "M-150-66C-116-70-100-92-84-104C-48-134 30-136 66-108C86-94 96-78 96-62C60-54-60-52-104-54C-124-54-140-58-150-66Z",
            "accent",
            shade=9,
        )
        with c.details():
            plates = (
                (-92, -80),
                (-58, -84),
                (-24, -86),
                (10, -86),
                (44, -82),
                (74, -74),
                (-66, -106),
                (-32, -112),
                (2, -113),
                (36, -108),
            )
            c.add(lines(*([(x - 5, y), (x + 5, y)] for x, y in plates)), "accent_light", width=13, outline=False)
        for x, y in ((-112, -58), (-80, -54), (-46, -52), (-12, -51), (22, -52), (54, -54), (84, -58)):
            c.polygon([(x - 12, y - 7), (x + 12, y - 7), (x - 3, y + 15)], "horn")
        with c.at(112, -68):
            c.polygon([(-22, -18), (-34, -44), (-4, -28)], "horn")
            c.path("M-36 0C-36-26-14-36 8-30C32-24 54-8 56 8C56 22 42 30 24 32C-2 36-36 28-36 0Z", "main", shade=6)
            c.path("M-30-14C-24-34 0-38 18-28C8-18-14-12-30-14Z", "accent")
            c.polygon([(-30, 16), (-46, 34), (-14, 28)], "horn")
            c.eye(14, -4, 8, mood_of(pose))
            c.ellipse(48, 4, 3, 4, "main_dark")
            c.smile(34, 18, 22, mood_of(pose), weight=3.8)
            c.blush(6, 14, 7)
            body_anchors(c, (0, -34), (50, 16), (-112, -60))
    c.settle()
    return c
