"""What spooks at night: a ghost and a skeleton."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of

REACHING = {"hold", "wave", "play", "dance", "jump"}


@figure(
    "ghost",
    height=1.4,
    colours={"main": "#f6f4fb", "main_dark": "#cfcbe4"},
    aliases=("spirit", "phantom", "spook"),
    near=("poltergeist",),
    facing="front",
    place="air",
    tags=("fantasy",),
)
def ghost(pose: Pose, rng: Random) -> Canvas:
    """A friendly ghost."""
    c = Canvas()
    up = pose.holding or pose.action in REACHING
    arm = (104, -118) if up else (94, -62)
    c.path(
        f"M52-112C72-106 90-{100 if up else 90} {arm[0]} {arm[1]}C{arm[0] + 8} {arm[1] + 22} 82-50 52-62Z", "main_dark"
    )
    c.path("M-52-112C-72-106-90-94-98-70C-100-50-80-46-52-62Z", "main")
    c.path(
        "M-62-20C-66-58-70-96-64-132C-56-178-30-200 2-200C36-200 62-176 66-132C70-94 66-58 70-18C70-4 58-2 50-12"
        "C42-24 34-22 26-10C18 2 6 2-2-10C-10-22-20-22-28-10C-38 4-60 2-62-20Z",
        "main",
        shade=13,
    )
    for x in (-22, 28):
        c.eye(x, -136, 11, mood_of(pose))
    if pose.action == "sleep":
        c.smile(3, -106, 20, "sleepy", weight=4)
    else:
        c.path("M-13-114C-4-110 10-110 19-114C22-94 12-84 3-84C-6-84-16-94-13-114Z", "mouth")
        c.ellipse(4, -90, 8, 5, "tongue", outline=False)
    for x in (-42, 48):
        c.blush(x, -116, 10)
    body_anchors(c, (2, -200), (3, -100), (0, -196))
    c.anchor("hand_r", *arm)
    c.anchor("hand_l", -96, -60)
    return c


@figure(
    "skeleton",
    height=1.75,
    colours={"main": "#efe6cc", "main_dark": "#c4b795"},
    near=("skull", "grim reaper"),
    facing="front",
    tags=("person", "fantasy"),
)
def skeleton(pose: Pose, rng: Random) -> Canvas:
    """A friendly skeleton."""
    c = Canvas()
    up = pose.holding or pose.action in REACHING
    step = 12 if pose.action in {"walk", "run", "dance"} else 0
    for x, role in ((16, "main_dark"), (-16, "main")):
        way = step if x > 0 else -step
        c.line([(x, -68), (x + way * 0.5, -40)], role, 8, smooth=False)
        c.line([(x + way * 0.5, -34), (x + way, -8)], role, 7, smooth=False)
        c.circle(x + way * 0.5, -37, 6.5, role)
        c.ellipse(x * 1.3 + way, -5, 12, 6, role)
    right = [(26, -120), (58, -112), (72, -146)] if up else [(26, -120), (42, -92), (44, -64)]
    for points, role in ((right, "main_dark"), ([(-26, -120), (-42, -92), (-44, -64)], "main")):
        c.line(points[:2], role, 7, smooth=False)
        c.line(points[1:], role, 6.5, smooth=False)
        c.circle(*points[1], 6, role)
        c.circle(*points[2], 8.5, role)
    c.line([(0, -130), (0, -72)], "main_dark", 9, smooth=False)
    for y, w in ((-122, 26), (-109, 27), (-96, 23)):
        c.line([(-w, y), (-w * 0.5, y + 7), (0, y + 8), (w * 0.5, y + 7), (w, y)], "main", 7)
    c.path("M-24-84C-12-76 12-76 24-84C28-68 16-60 10-60C6-66-6-66-10-60C-16-60-28-68-24-84Z", "main")
    c.path(
        "M0-204C34-204 46-182 44-164C43-152 34-148 28-146L26-134C14-128-14-128-26-134L-28-146C-34-148-43-152-44-164C-46-182-34-204 0-204Z",
        "main",
        shade=7,
    )
    mood = mood_of(pose)
    for x in (-17, 17):
        c.ellipse(x, -165, 11.5, 13, "dark")
        if mood != "sleepy":
            c.circle(x - 3, -169, 3.6, "shine", outline=False)
    c.path("M0-156L6-146L-6-146Z", "dark")
    for x in (-12, -4, 4, 12):
        c.line([(x, -141), (x, -133)], "dark", 2.4, smooth=False)
    body_anchors(c, (0, -204), (0, -138), (0, -120))
    c.anchor("neck", 0, -128)
    c.anchor("seat", 0, -62)
    c.anchor("hand_r", *right[-1])
    c.anchor("hand_l", -44, -64)
    c.settle()
    return c
