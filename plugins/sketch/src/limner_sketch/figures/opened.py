"""What stands open, so that what is in it is seen: a closet, the hat of a magician, and the thread a spider comes down on."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "open wardrobe",
    aliases=("open closet", "open cupboard"),
    height=2.1,
    units=208,
    colours={"main": "#a8764a", "within": "#5a3d2a", "rail": "#d8b45a"},
    tags=("furniture", "object"),
    facing="front",
    home="room",
)
def open_wardrobe(pose: Pose, rng: Random) -> Canvas:
    """A wardrobe with both doors open; who is in it stands ``inside``."""
    c = Canvas()
    for x in (-78, 60):
        c.rect(x, -12, 18, 12, "main_dark")
    c.rect(-84, -196, 168, 186, "main", radius=6, shade=7)
    c.rect(-72, -184, 144, 160, "within", radius=4)
    c.line([(-72, -168), (72, -168)], "rail", 5, smooth=False)
    c.path("M-94-192C-94-204-88-208-80-208L80-208C88-208 94-204 94-192Z", "main_dark", shade=4)
    for side in (-1, 1):
        c.polygon([(side * 78, -186), (side * 132, -198), (side * 132, -8), (side * 78, -22)], "main_light")
        c.polygon([(side * 88, -172), (side * 122, -180), (side * 122, -32), (side * 88, -42)], "main")
        c.circle(side * 122, -104, 5, "gold")
    c.anchor("inside", 0, -24)
    c.anchor("top", 0, -208)
    c.stands(-80, 80)
    return c


@figure("upturned top hat", height=0.29, units=170, colours={"main": "#3a3a4c", "band": "#c9414b", "within": "#1d1c28"}, tags=("object",), facing="front")  # fmt: skip
def upturned_top_hat(pose: Pose, rng: Random) -> Canvas:
    """A top hat that stands on its crown; what comes out of it is ``inside``."""
    c = Canvas()
    c.ellipse(0, -160, 118, 24, "main_dark")
    c.ellipse(0, -160, 76, 14, "within")
    with c.front():
        c.path("M-76-158C-40-142 40-142 76-158L70-8C40 4-40 4-70-8Z", "main", shade=11)
        c.path("M-75-128C-40-112 40-112 75-128L74-92C40-78-40-78-74-92Z", "band", shade=6)
        c.path("M-118-160C-110-138-70-134 0-134C70-134 110-138 118-160C108-152 70-146 0-146C-70-146-108-152-118-160Z", "main_light")  # fmt: skip
    c.anchor("inside", 0, -112)
    c.anchor("top", 0, -160)
    c.stands(-64, 64)
    return c


@figure("silk thread", aliases=("spider thread",), height=0.8, units=200, place="air", colours={"main": "#f4f2ee"}, tags=("object",), facing="front")  # fmt: skip
def silk_thread(pose: Pose, rng: Random) -> Canvas:
    """A thread that comes down from above."""
    c = Canvas()
    c.line([(0, -200), (0, -40)], "main", 3)
    c.anchor("hang", 0, -40)
    c.anchor("top", 0, -200)
    return c
