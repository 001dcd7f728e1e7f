"""Houses of tales: a cottage under thatch and a haunted mansion."""

from __future__ import annotations

from random import Random
from typing import Final

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_COTTAGE: Final = {"main": "#f5e6c8", "roof": "#c79a55", "door": "#4f8f86", "pane": "#bfe3f2", "trim": "#fff8ea", "brick": "#b5604a", "beam": "#7d5638"}  # fmt: skip


@figure("cottage", aliases=("cosy cottage", "cozy cottage", "country cottage", "thatched cottage", "fairytale cottage"), height=5, colours=_COTTAGE, facing="front", tags=("building",), home="hills")  # fmt: skip
def cottage(pose: Pose, rng: Random) -> Canvas:
    """A low cottage under a deep thatched roof, with a dormer, a chimney and flowers."""
    c = Canvas()
    c.rect(52, -186, 26, 60, "brick", shade=6)
    c.rect(48, -192, 34, 10, "brick_dark", radius=3)
    c.rect(-98, -84, 196, 84, "main", shade=12)
    with c.details():
        for x, y, wide in ((-92, -14, 20), (70, -22, 22), (58, -8, 18), (-66, -6, 16)):
            c.rect(x, y, wide, 8, "main_dark", radius=3, outline=False)
    c.path(
        "M-122-72C-110-104-88-148-66-168C-40-176 40-176 66-168C88-148 110-104 122-72C112-60 88-64 74-70C40-60-40-60-74-70C-88-64-112-60-122-72Z",
        "roof",
        shade=10,
    )
    with c.details():
        c.add(lines(*([(x, y), (x * 1.06, y + 16)] for x, y in ((-84, -112), (-64, -142), (-96, -88), (64, -142), (86, -112), (98, -88), (-46, -120), (48, -120), (-60, -92), (62, -92)))), "roof_dark", width=4, outline=False)  # fmt: skip
    c.path("M-70-174C-40-184 40-184 70-174L74-160C40-168-40-168-74-160Z", "roof_dark")
    c.path("M-34-84C-36-112-20-132 0-132C20-132 36-112 34-84Z", "main", shade=5)
    c.path(
        "M-46-82C-48-122-26-146 0-146C26-146 48-122 46-82L34-84C34-114 20-130 0-130C-20-130-34-114-34-84Z",
        "roof",
        shade=4,
    )
    for x, y in ((0, -98), (-60, -40), (60, -40)):
        c.rect(x - 18, y - 18, 36, 36, "trim", radius=4)
        c.rect(x - 14, y - 14, 28, 28, "pane", radius=2)
        c.add(lines([(x, y - 14), (x, y + 14)], [(x - 14, y), (x + 14, y)]), "trim", width=3)
    c.path("M-22 0L-22-50C-22-74 22-74 22-50L22 0Z", "beam")
    c.path("M-17 0L-17-48C-17-67 17-67 17-48L17 0Z", "door", shade=4)
    c.circle(10, -28, 3, "gold")
    for x in (-60, 60):
        c.rect(x - 22, -22, 44, 9, "beam", radius=3)
        with c.details():
            for dx, role in ((-14, "accent"), (-2, "red"), (12, "accent")):
                c.circle(x + dx, -25, 6, role)
    for x, r in ((-104, 15), (-88, 12), (100, 16), (84, 12)):
        c.circle(x, -r * 0.7, r, "leaf", shade=4)
    c.stands(-112, 112)
    c.anchor("chimney", 65, -192)
    c.anchor("top", 0, -172)
    return c


@figure("haunted house", aliases=("haunted mansion", "spooky house", "creepy house", "haunted castle"), height=9, colours={"main": "#5d5573", "roof": "#35304a", "door": "#2b2438", "pane": "#ffd257", "trim": "#463f5b"}, facing="front", tags=("building",), home="hills")  # fmt: skip
def haunted_house(pose: Pose, rng: Random) -> Canvas:
    """A crooked old mansion with a leaning tower, lit windows, boards and a dead tree."""
    c = Canvas()
    c.add(
        geometry.read_path(
            "M-118 0C-112-40-122-70-112-104M-114-60C-124-74-138-78-146-92M-116-84C-106-96-102-108-104-122M-137-82C-146-80-152-82-158-88"
        ),
        "roof",
        width=7,
    )
    c.path("M28-84L30-186L84-190L92 0L20 0Z", "main_dark")
    c.path("M18-178C36-196 50-222 60-250C66-222 80-202 100-188L96-180Z", "roof", shade=5)
    c.line([(60, -250), (61, -264)], "roof", 4)
    c.path("M-92 0L-86-96L46-100L50 0Z", "main", shade=9)
    c.path("M-104-92C-80-112-58-146-44-178L6-180C18-148 38-116 64-98L58-90Z", "roof", shade=6)
    c.path("M-42-92L-40-134L-18-160L6-134L8-92Z", "main", shade=4)
    c.path("M-54-128L-18-174L20-132L12-126L-18-158L-46-122Z", "roof_dark")
    with c.details():
        c.add(
            lines(
                *(
                    [(x, y), (x + 16, y - 1)]
                    for x, y in ((-82, -72), (-20, -34), (28, -80), (-78, -14), (62, -118), (66, -24), (50, -150))
                )
            ),
            "trim",
            width=4,
            outline=False,
        )
    for x, y, turn, k in (
        (-18, -118, 3, 0.8),
        (-62, -52, -4, 1.0),
        (28, -54, 4, 1.0),
        (58, -150, -3, 0.85),
        (70, -92, 5, 0.8),
    ):
        with c.at(x, y, turn=turn, scale=k):
            c.path("M-16 18L-16-8C-16-26 16-26 16-8L16 18Z", "trim")
            c.path("M-12 14L-12-8C-12-20 12-20 12-8L12 14Z", "pane")
            c.add(lines([(0, -18), (0, 14)], [(-12, -2), (12, -2)]), "trim", width=3)
    c.line([(-78, -46), (-46, -60)], "wood_dark", 6, smooth=False)
    c.path("M-34 0L-32-44C-32-62 2-62 2-44L4 0Z", "trim")
    c.path("M-27 0L-26-42C-26-54-4-54-4-42L-3 0Z", "door")
    c.circle(-9, -22, 3, "gold")
    c.path("M-44 0L14 0L20 6L-50 6Z", "stone")
    c.stands(-92, 92)
    c.anchor("chimney", 60, -250)
    c.anchor("top", -18, -178)
    return c
