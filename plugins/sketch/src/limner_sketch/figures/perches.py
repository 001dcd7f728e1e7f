"""What birds and cats sit on and washing hangs on: a chimney, a line, a hollow tree, a wire."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_thing = partial(figure, facing="front")


@_thing("chimney", aliases=("brick chimney", "chimney top", "chimney pot", "smokestack", "chimney stack"), height=1.8, units=200, home="village", tags=("object",), colours={"main": "#b5553f", "roof": "#8a4a44", "cap": "#d9cfc0", "wall": "#f1e3cc"})  # fmt: skip
def chimney(pose: Pose, rng: Random) -> Canvas:
    """A chimney on the ridge of a roof."""
    c = Canvas()
    stack = c.rect(-46, -186, 92, 130, "main", shade=9)
    with c.inside(stack), c.details():
        c.add(lines(*([(-46, y), (46, y)] for y in (-160, -136, -112, -88))), "main_light", width=4)
        c.add(lines(*([(x + 12 * (k % 2), y), (x + 12 * (k % 2), y + 24)] for k, y in enumerate((-184, -160, -136, -112, -88)) for x in (-30, 6))), "main_light", width=4)  # fmt: skip
    c.rect(-56, -196, 112, 20, "cap", radius=4, shade=4)
    c.rect(-176, -44, 352, 44, "wall")
    roof = c.path("M-150-84L150-84L206-22C207-18 204-16 200-16L-200-16C-204-16-207-18-206-22Z", "roof", shade=8)
    with c.inside(roof):
        for k, y in enumerate((-70, -50, -30)):
            c.add(lines(*([(x + 14 * (k % 2), y), (x + 14 + 14 * (k % 2), y + 12), (x + 28 + 14 * (k % 2), y)] for x in range(-220, 210, 28))), "roof_light", width=5)  # fmt: skip
    c.path("M-156-90L156-90L160-78L-160-78Z", "roof_light")
    c.anchor("top", 0, -194)
    c.anchor("seat", 0, -194)
    c.anchor("chimney", 0, -190)
    return c


@_thing("bare clothesline", height=2.0, units=200, home="garden", tags=("object",), colours={"main": "#9a6a45", "line": "#f4efe6"})  # fmt: skip
def clothesline(pose: Pose, rng: Random) -> Canvas:
    """A line between two posts; what dries hangs from it."""
    c = Canvas()
    for x in (-250, 250):
        c.rect(x - 7, -200, 14, 200, "main", radius=4, shade=4)
        c.line([(x - 26, -188), (x + 26, -188)], "main_dark", 10, smooth=False)
    c.line([(-250, -188), (0, -172), (250, -188)], "line", 5)
    c.anchor("line_l", -226, -186)
    c.anchor("line_r", 226, -186)
    c.anchor("hang", 0, -174)
    c.stands(-256, 256)
    return c


@_thing("hollow tree", aliases=("tree hole", "hole in a tree", "tree hollow", "hollow trunk", "hollow oak", "hollow in a tree", "hollow of a tree"), height=4, units=230, home="forest", tags=("tree", "plant"), colours={"main": "#5f9e54", "wood": "#8a5f3f", "hole": "#3f2a20"})  # fmt: skip
def hollow_tree(pose: Pose, rng: Random) -> Canvas:
    """A broad trunk with a hole, who is in it looks out ``inside``."""
    c = Canvas()
    c.path("M-66-190C-74-110-72-50-112 0L112 0C72-50 74-110 66-190C40-196-40-196-66-190Z", "wood", shade=12)
    with c.details():
        c.add(lines([(-50, -150), (-52, -110)], [(-56, -40), (-74, -10)], [(52, -50), (66, -14)], [(48, -152), (50, -120)]), "wood_dark", width=5)  # fmt: skip
    for x, y, r in ((-92, -196, 58), (92, -196, 58), (-40, -226, 58), (44, -228, 60), (0, -196, 56)):
        c.circle(x, y, r, "main", shade=10)
    c.ellipse(0, -86, 50, 54, "wood_dark")
    c.ellipse(0, -84, 42, 47, "hole")
    with c.front():
        c.path("M-46-64C-40-26 40-26 46-64C36-48 20-40 0-40C-20-40-36-48-46-64Z", "wood")
    c.anchor("inside", 0, -44)
    c.anchor("hole", 42, 49)
    c.anchor("top", 0, -250)
    c.stands(-96, 96)
    return c


@_thing("power line", aliases=("telephone wire", "telephone line", "electric wire", "wire", "telegraph wire", "cable", "utility line", "power lines", "wires"), height=5, units=200, home="hills", tags=("object",), colours={"main": "#8a6246", "line": "#3a3f4c", "cup": "#dfe7ea"})  # fmt: skip
def power_line(pose: Pose, rng: Random) -> Canvas:
    """A wire between two poles; birds sit on it."""
    c = Canvas()
    for x in (-250, 250):
        c.rect(x - 6, -206, 12, 206, "main", radius=3, shade=3)
        c.line([(x - 30, -192), (x + 30, -192)], "main_dark", 9, smooth=False)
        for dx in (-24, 24):
            c.circle(x + dx, -200, 6, "cup")
    c.line([(-250, -196), (0, -180), (250, -196)], "line", 4)
    c.line([(-274, -200), (0, -170), (274, -200)], "line", 3)
    c.anchor("top", 0, -181)
    c.anchor("seat", 0, -181)
    c.stands(-256, 256)
    return c


@_thing("potted cactus", aliases=("small cactus", "potted cacti", "succulent", "potted succulent"), height=0.3, units=200, home="room", tags=("plant", "object"), colours={"main": "#5f9f56", "pot": "#cf7446", "flower": "#f07f9a"})  # fmt: skip
def potted_cactus(pose: Pose, rng: Random) -> Canvas:
    """A small cactus in a clay pot."""
    c = Canvas()
    c.path("M-34-74C-44-150-30-192 0-192C30-192 44-150 34-74Z", "main", shade=9)
    c.path("M-34-108C-70-106-74-128-66-146C-58-150-52-146-52-134C-48-130-40-130-36-130Z", "main", shade=4)
    c.path("M34-122C68-120 74-144 66-160C58-164 52-160 52-148C48-144 40-144 36-144Z", "main", shade=4)
    c.add(lines(*([(x, y), (x + 5, y - 6)] for x in (-18, 0, 18) for y in (-98, -126, -154))), "main_light", width=4)
    for x, y in ((-10, -196), (10, -196), (0, -206), (0, -190)):
        c.circle(x, y, 9, "flower")
    c.circle(0, -196, 6, "accent", outline=False)
    c.path("M-56-66L56-66L42-6C41-2 38 0 34 0L-34 0C-38 0-41-2-42-6Z", "pot", shade=8)
    c.rect(-62, -82, 124, 24, "pot", radius=6, shade=4)
    c.anchor("top", 0, -200)
    return c
