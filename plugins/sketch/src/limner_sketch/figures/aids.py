"""What people lean on, are carried on, slide down, throw and stand under: a cane, a stretcher, a pole, a lasso, an arch of flowers."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_thing = partial(figure, tags=("object",), facing="front")


@_thing("white cane", aliases=("cane for the blind", "blind cane"), height=0.9, colours={"main": "#e9eaf0", "tip": "#e2493f", "handle": "#3f3a48"})  # fmt: skip
def white_cane(pose: Pose, rng: Random) -> Canvas:
    """The cane of who cannot see."""
    c = Canvas()
    c.line([(0, -4), (0, -170)], "main", 11, smooth=False)
    c.line([(0, -40), (0, -66)], "tip", 11, smooth=False, outline=False)
    c.line([(0, -166), (0, -196)], "handle", 14, smooth=False)
    c.rect(-8, -10, 16, 10, "handle", radius=3)
    c.anchor("grip", 0, -188)
    return c


@_thing("cane", aliases=("walking cane", "walking stick"), height=0.9, colours={"main": "#8a5a34"})
def cane(pose: Pose, rng: Random) -> Canvas:
    """A cane with a crook."""
    c = Canvas()
    c.add(geometry.read_path("M0-6L0-168C0-206-40-206-40-172"), "main", width=12)
    with c.details():
        c.line([(-2.5, -30), (-2.5, -160)], "main_light", 3, smooth=False, outline=False)
        c.line([(0, -146), (0, -156)], "gold", 13, smooth=False, outline=False)
    c.rect(-8, -12, 16, 12, "dark", radius=3)
    c.anchor("grip", -12, -194)
    return c


@_thing("crutch", aliases=("walking crutch",), height=1.2, colours={"main": "#b98a5c", "pad": "#5a6070"})
def crutch(pose: Pose, rng: Random) -> Canvas:
    """A crutch of wood."""
    c = Canvas()
    c.line([(0, -4), (0, -70), (-20, -104), (-22, -186)], "main", 9, smooth=False)
    c.line([(0, -70), (20, -104), (22, -186)], "main", 9, smooth=False)
    c.line([(-20, -112), (20, -112)], "main_dark", 9, smooth=False)
    c.rect(-32, -200, 64, 18, "pad", radius=9, shade=3)
    c.rect(-8, -10, 16, 10, "pad", radius=3)
    c.anchor("grip", 0, -112)
    return c


@figure("stretcher", aliases=("gurney", "hospital stretcher", "ambulance stretcher", "hospital bed"), height=0.95, units=120, colours={"main": "#5fa8c8", "sheet": "#fbf6ee", "frame": "#8d96a5"}, tags=("object", "furniture"), home="hospital")  # fmt: skip
def stretcher(pose: Pose, rng: Random) -> Canvas:
    """A bed on wheels, its head end raised."""
    c = Canvas()
    c.line([(-92, -64), (78, -16)], "frame", 7, smooth=False)
    c.line([(92, -64), (-78, -16)], "frame", 7, smooth=False)
    for x in (-84, 84):
        c.circle(x, -11, 11, "dark")
        c.circle(x, -11, 4, "metal", outline=False)
    c.rect(-124, -76, 248, 12, "frame", radius=5)
    c.path("M-120-78L-120-92L60-92L112-128L124-116L82-78Z", "sheet", shade=5)
    c.path("M-122-74L-122-94C-80-102 0-98 40-94L44-74Z", "main", shade=5)
    c.path("M66-100L104-126L116-112L80-92Z", "white", shade=3)
    c.line([(-124, -72), (-146, -96)], "frame", 7, smooth=False)
    c.anchor("grip", -146, -96)
    c.anchor("seat", 10, -92)
    c.anchor("top", -10, -94)
    return c


@_thing("pole", aliases=("fire pole", "fireman pole", "firefighter pole", "metal pole", "flagpole"), height=3.4, colours={"main": "#c9a24a"})  # fmt: skip
def pole(pose: Pose, rng: Random) -> Canvas:
    """A shining pole on its base."""
    c = Canvas()
    c.ellipse(0, -6, 46, 10, "main_dark")
    c.rect(-9, -200, 18, 196, "main", radius=4)
    c.rect(-4, -198, 5, 190, "main_light", outline=False)
    c.anchor("top", 0, -200)
    return c


@_thing("lasso", aliases=("lariat", "cowboy rope"), height=0.9, colours={"main": "#d3ab6a"})
def lasso(pose: Pose, rng: Random) -> Canvas:
    """A rope with a loop, swung overhead."""
    c = Canvas()
    c.line([(0, -6), (16, -60), (48, -104), (82, -128)], "main", 8)
    c.add(geometry.ellipse(150, -152, 76, 34), "main", width=8)
    c.rect(72, -138, 18, 16, "main_dark", radius=5)
    c.anchor("grip", 0, -6)
    return c


@figure("wedding arch", aliases=("altar", "wedding altar", "flower arch", "floral arch", "wedding arbor"), height=2.5, colours={"main": "#f3efe6", "leaf": "#7fae6a", "bloom": "#f2a7b8", "bloom2": "#fdf3ea"}, tags=("object", "scenery"), facing="front", home="garden")  # fmt: skip
def wedding_arch(pose: Pose, rng: Random) -> Canvas:
    """A white arch with flowers."""
    c = Canvas()
    for x in (-86, 74):
        c.rect(x, -132, 12, 132, "main", radius=3, shade=3)
    c.line([(-80, -128), (-66, -176), (0, -196), (66, -176), (80, -128)], "main", 12)
    for x, y, r in (
        (-84, -96, 15),
        (-82, -126, 19),
        (-66, -160, 20),
        (-38, -184, 20),
        (0, -192, 22),
        (38, -184, 20),
        (66, -160, 20),
        (82, -126, 19),
        (84, -96, 15),
    ):
        c.circle(x, y, r, "leaf", shade=3)
    for i, (x, y, r) in enumerate(
        (
            (-88, -106, 9),
            (-76, -134, 10),
            (-58, -168, 11),
            (-26, -190, 11),
            (6, -196, 12),
            (34, -186, 11),
            (60, -166, 11),
            (78, -132, 10),
            (88, -104, 9),
        )
    ):
        c.circle(x, y, r, "bloom" if i % 2 == 0 else "bloom2")
        c.circle(x, y, r * 0.36, "light", outline=False)
    return c


@_thing("stilts", aliases=("pair of stilts", "stilt"), height=1.4, colours={"main": "#c98a4f", "step": "#8a5a3a"})
def stilts(pose: Pose, rng: Random) -> Canvas:
    """Two poles with steps for the feet."""
    c = Canvas()
    for x in (-18, 18):
        c.line([(x, 0), (x, -198)], "main", 10, smooth=False)
        c.rect(x - 4, -110, 26, 12, "step", radius=3)
    c.anchor("top", 0, -110)
    return c


@figure("judge's bench", aliases=("judges bench", "court bench"), height=1.7, units=150, colours={"main": "#8a5a3a", "panel": "#a9744a", "gold": "#e2ab2d"}, tags=("object", "furniture"), facing="front", home="room")  # fmt: skip
def judges_bench(pose: Pose, rng: Random) -> Canvas:
    """The high desk of a court, with the scales of justice on its front."""
    c = Canvas()
    c.rect(-150, -128, 300, 128, "main", radius=4, shade=7)
    c.rect(-160, -146, 320, 22, "main_light", radius=5, shade=4)
    for x in (-138, 70):
        c.rect(x, -108, 68, 92, "panel", radius=4, shade=4)
    c.rect(-58, -112, 116, 100, "panel", radius=4, shade=4)
    c.line([(0, -98), (0, -34)], "gold", 5, smooth=False)
    c.line([(-36, -88), (36, -88)], "gold", 5, smooth=False)
    c.line([(-18, -30), (18, -30)], "gold", 6, smooth=False)
    for x in (-36, 36):
        c.line([(x - 14, -58), (x, -88), (x + 14, -58)], "gold", 2.5, smooth=False)
        c.path(f"M{x - 18}-58L{x + 18}-58C{x + 12}-44 {x - 12}-44 {x - 18}-58Z", "gold")
    c.anchor("top", 0, -146)
    return c


@figure("face mask", aliases=("surgical mask", "medical mask", "mouth mask", "mask over the mouth", "protective mask"), height=0.16, units=60, colours={"main": "#8fc7e0"}, tags=("object", "wear"), facing="front")  # fmt: skip
def face_mask(pose: Pose, rng: Random) -> Canvas:
    """A pleated mask over mouth and nose."""
    c = Canvas()
    for side in (-1, 1):
        c.line([(side * 38, -50), (side * 52, -62)], "white", 3, smooth=False)
        c.line([(side * 38, -14), (side * 50, -34)], "white", 3, smooth=False)
    c.path("M-42-54C-20-62 20-62 42-54C46-36 42-16 30-6C12 2-12 2-30-6C-42-16-46-36-42-54Z", "main", shade=4)
    with c.details():
        for y in (-42, -30, -18):
            c.line([(-36, y), (0, y - 3), (36, y)], "main_dark", 2.6, outline=False)
    c.anchor("on_mouth", 0, -30)
    c.stands(-65, 65)
    return c


@_thing(
    "walker",
    aliases=("walking frame", "rollator", "zimmer frame"),
    height=0.85,
    colours={"main": "#9aa3b2", "grip": "#3f3a48"},
)
def walker(pose: Pose, rng: Random) -> Canvas:
    """A frame to lean on, on two wheels."""
    c = Canvas()
    for x in (-52, 40):
        c.line([(x, -10), (x + 12, -180)], "main", 10, smooth=False)
        c.circle(x, -12, 13, "dark")
        c.circle(x, -12, 5, "metal", outline=False)
    c.line([(-44, -90), (48, -90)], "main_dark", 9, smooth=False)
    c.line([(-48, -50), (44, -50)], "main_dark", 7, smooth=False)
    c.line([(-40, -180), (-72, -186)], "grip", 14, smooth=False)
    c.line([(52, -180), (-40, -180)], "main", 10, smooth=False)
    c.anchor("grip", -72, -186)
    return c


@_thing("baby bottle", aliases=("bottle of baby milk", "milk bottle for a baby", "feeding bottle"), height=0.18, colours={"main": "#fbf6ea", "cap": "#f2a7b8", "teat": "#e8b98a"})  # fmt: skip
def baby_bottle(pose: Pose, rng: Random) -> Canvas:
    """A bottle with a teat."""
    c = Canvas()
    c.rect(-42, -130, 84, 130, "main", radius=22, shade=8)
    for y in (-96, -70, -44):
        c.line([(16, y), (34, y)], "main_dark", 4, smooth=False, outline=False)
    c.rect(-46, -150, 92, 26, "cap", radius=8, shade=4)
    c.path("M-30-150C-26-176-12-172-12-192C-10-204 10-204 12-192C12-172 26-176 30-150Z", "teat", shade=3)
    c.anchor("grip", 0, -50)
    return c
