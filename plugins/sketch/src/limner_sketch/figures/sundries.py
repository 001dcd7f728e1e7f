"""Things of all sorts: papers, tools of magic and of science, toys and keepsakes."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import cog, dots, lines, ring, wheel

_thing = partial(figure, tags=("object",), facing="front")


@_thing(
    "whiteboard",
    aliases=("white board", "presentation board"),
    near=("presentation", "slide show", "powerpoint"),
    height=1.7,
    colours={"main": "#fdfdfb", "second": "#3f86c9"},
    home="room",
)
def whiteboard(pose: Pose, rng: Random) -> Canvas:
    """A white board with a chart on it."""
    c = Canvas()
    c.add(lines([(-70, -60), (-90, 0)], [(70, -60), (90, 0)]), "metal_dark", width=9)
    c.rect(-128, -196, 256, 150, "metal", radius=8)
    c.rect(-118, -187, 236, 130, "main", radius=4, shade=4)
    for i, h in enumerate((28, 48, 40, 74)):
        c.rect(-92 + 36 * i, -74 - h, 24, h, "second" if i % 2 else "fire")
    c.line([(60, -150), (100, -150)], "metal", 7, smooth=False)
    c.line([(60, -128), (92, -128)], "metal", 7, smooth=False)
    c.line([(60, -106), (100, -106)], "metal", 7, smooth=False)
    return c


@_thing(
    "scroll",
    aliases=("parchment", "papyrus", "old scroll"),
    near=("manuscript",),
    height=0.35,
    colours={"main": "#f2dfb4", "rod": "#9a6a45"},
)
def scroll(pose: Pose, rng: Random) -> Canvas:
    """A scroll with writing."""
    c = Canvas()
    c.rect(-66, -182, 132, 164, "main", shade=8)
    for y in (-150, -126, -102, -78, -54):
        c.line([(-44, y), (44 if y != -54 else 10, y)], "rod", 6, smooth=False, opacity=0.7)
    for y in (-188, -14):
        c.line([(-92, y), (92, y)], "rod", 13, smooth=False)
        c.rect(-74, y - 15, 148, 30, "main_light", radius=15, shade=5)
    return c


@_thing(
    "diploma",
    aliases=("certificate",),
    near=("award certificate",),
    height=0.25,
    units=150,
    colours={"main": "#fbf3de", "ribbon": "#d8453a"},
)
def diploma(pose: Pose, rng: Random) -> Canvas:
    """A certificate with its seal."""
    c = Canvas()
    c.rect(-110, -152, 220, 148, "gold_dark", radius=6)
    c.rect(-100, -142, 200, 128, "main", radius=3, shade=5)
    c.line([(-60, -116), (60, -116)], "dark", 9, smooth=False)
    for y in (-92, -74):
        c.line([(-76, y), (76, y)], "metal", 6, smooth=False)
    c.polygon([(34, -44), (72, -44), (68, 4), (52, -10), (38, 4)], "ribbon")
    c.add(cog(53, -46, 24, teeth=12, depth=0.16), "gold")
    c.line([(-76, -40), (-10, -40)], "metal", 5, smooth=False)
    return c


@_thing(
    "pearl",
    aliases=("pearl in a shell", "oyster with a pearl"),
    height=0.06,
    units=130,
    colours={"main": "#fdf3ee", "shell": "#d9a5b8"},
    home="underwater",
)
def pearl(pose: Pose, rng: Random) -> Canvas:
    """A pearl in an open shell."""
    c = Canvas()
    c.path("M-92-44C-110-110-60-152 0-152C60-152 110-110 92-44Z", "shell", shade=8)
    c.add(
        lines(*([(0, -44), (x, y)] for x, y in ((-80, -96), (-44, -136), (0, -150), (44, -136), (80, -96)))),
        "shell_dark",
        width=5,
    )
    c.path("M-96-44C-70-60 70-60 96-44C92-14 50 0 0 0C-50 0-92-14-96-44Z", "shell_light", shade=8)
    c.circle(0, -62, 34, "main", shade=7)
    c.circle(-12, -74, 8, "shine", outline=False)
    return c


@_thing(
    "cannon", near=("artillery",), height=1.0, units=150, colours={"main": "#4a4d5c", "wood": "#8d5a36"}, facing="right"
)
def cannon(pose: Pose, rng: Random) -> Canvas:
    """A cannon on its wheels."""
    c = Canvas()
    c.line([(-120, -8), (-10, -56)], "wood", 20, smooth=False)
    c.limb([(-76, -62, 32), (110, -106, 22)], "main", shade=9)
    c.line([(104, -128), (116, -82)], "main_dark", 12, smooth=False)
    c.circle(-104, -54, 12, "main")
    wheel(c, -10, 46, hub="wood")
    c.stands(-120, 36)
    return c


@_thing("sleeping bag", height=0.3, units=70, colours={"main": "#4f86c0", "second": "#f2b134"}, home="forest")
def sleeping_bag(pose: Pose, rng: Random) -> Canvas:
    """A sleeping bag, laid out."""
    c = Canvas()
    c.rect(-150, -62, 76, 42, "white", radius=18, shade=5)
    c.path("M-130-52C-110-66 100-66 140-46C160-34 160-8 140-4L-120 0C-150 0-150-40-130-52Z", "main", shade=9)
    c.path("M-92-60L-60-61C-70-40-70-18-64-2L-96-1C-100-20-100-40-92-60Z", "second")
    c.line([(-60, -30), (130, -28)], "main_dark", 4, smooth=False, outline=False)
    c.anchor("inside", -96, -20)
    return c


@_thing(
    "grill",
    aliases=("barbecue", "bbq", "barbecue grill", "charcoal grill"),
    near=("cookout",),
    height=0.95,
    colours={"main": "#d8453a"},
    home="garden",
)
def grill(pose: Pose, rng: Random) -> Canvas:
    """A round grill with sausages."""
    c = Canvas()
    c.add(lines([(-40, -70), (-66, 0)], [(40, -70), (66, 0)], [(0, -66), (0, -8)]), "metal_dark", width=9)
    for x, role in ((-46, "wood"), (-6, "wood"), (34, "wood")):
        c.limb([(x - 14, -138, 10), (x + 16, -140, 10)], role, shade=3)
    c.line([(-86, -128), (86, -128)], "metal", 8, smooth=False)
    c.path("M-88-124L88-124C84-82 50-58 0-58C-50-58-84-82-88-124Z", "main", shade=11)
    with c.details():
        for x in (-30, 10, 44):
            c.line([(x, -162), (x + 8, -176), (x, -190), (x + 8, -204)], "metal_light", 6, opacity=0.7, outline=False)
    c.stands(-70, 70)
    c.anchor("top", 0, -132)
    return c


@_thing(
    "diving mask",
    aliases=("snorkel", "snorkel mask", "scuba mask"),
    near=("swim goggles",),
    height=0.2,
    units=170,
    colours={"main": "#2f9fc0", "second": "#f2b134"},
    home="beach",
)
def diving_mask(pose: Pose, rng: Random) -> Canvas:
    """A mask with a snorkel."""
    c = Canvas()
    c.line([(-30, -20), (20, 0), (84, -14), (98, -60), (98, -186)], "second", 17)
    c.path(
        "M-106-118C-106-146-88-150-66-150L34-150C56-150 74-146 74-118C74-82 62-66 34-62C14-60 4-76-16-76C-36-76-46-60-66-62C-94-66-106-82-106-118Z",
        "main",
        shade=7,
    )
    c.path(
        "M-92-116C-92-134-82-138-64-138L32-138C50-138 60-134 60-116C60-90 50-76 34-74C16-74 6-88-16-88C-38-88-48-74-66-74C-82-76-92-90-92-116Z",
        "glass",
    )
    c.anchor("on_face", -16, -108)
    return c


@_thing("passport", aliases=("passport and ticket",), height=0.13, colours={"main": "#2f4f8f"})
def passport(pose: Pose, rng: Random) -> Canvas:
    """A passport."""
    c = Canvas()
    c.rect(-72, -198, 150, 198, "paper", radius=8)
    c.rect(-78, -200, 148, 200, "main", radius=9, shade=8)
    c.add(ring(-4, -118, 38, 32), "gold")
    c.add(geometry.ellipse(-4, -118, 15, 34), "gold", width=5)
    c.line([(-40, -118), (32, -118)], "gold", 5, smooth=False)
    c.line([(-40, -164), (32, -164)], "gold", 9, smooth=False)
    c.line([(-26, -40), (18, -40)], "gold", 8, smooth=False)
    return c


@_thing(
    "cash register",
    aliases=(),
    near=("cash desk", "checkout counter"),
    height=0.45,
    units=180,
    colours={"main": "#8a94a8", "second": "#8fd0a8"},
    home="room",
)
def cash_register(pose: Pose, rng: Random) -> Canvas:
    """A cash register with its drawer."""
    c = Canvas()
    c.rect(-20, -186, 100, 44, "main_dark", radius=6)
    c.rect(-12, -179, 84, 30, "second", radius=3)
    c.rect(20, -146, 16, 40, "main_dark")
    c.path("M-80-118L84-118L108-56L-104-56Z", "main", shade=8)
    for row in range(3):
        for i in range(4):
            c.rect(-62 + 32 * i - 4 * row, -108 + 16 * row, 20, 10, "white", radius=3, outline=False)
    c.rect(-112, -58, 224, 58, "main_dark", radius=7, shade=5)
    c.line([(-20, -28), (20, -28)], "gold", 9, smooth=False)
    return c


@_thing("sack", aliases=("burlap sack", "bag of grain"), near=("sandbag",), height=0.7, colours={"main": "#c8a06a"})
def sack(pose: Pose, rng: Random) -> Canvas:
    """A full sack."""
    c = Canvas()
    c.path(
        "M-30-160C-46-190-20-200 0-190C20-200 46-190 30-160C74-130 96-80 86-30C80 0 50 0 0 0C-50 0-80 0-86-30C-96-80-74-130-30-160Z",
        "main",
        shade=12,
    )
    c.line([(-36, -158), (0, -150), (36, -158)], "wood", 9)
    c.rect(-28, -96, 56, 46, "main_light", radius=4)
    return c


@_thing(
    "blanket",
    aliases=("picnic blanket",),
    near=("bed sheet", "tablecloth", "quilt"),
    height=0.12,
    units=50,
    colours={"main": "#e5534b", "second": "#fff3e0"},
    home="park",
)
def blanket(pose: Pose, rng: Random) -> Canvas:
    """A checked blanket on the ground."""
    c = Canvas()
    cloth = c.path("M-130-44L130-44L176-2L-176-2Z", "main", shade=3)
    with c.inside(cloth):
        for i in range(7):
            if i % 2 == 0:
                x = -130 + 37 * i
                c.polygon(
                    [(x, -44), (x + 37, -44), ((x + 37) * 1.35, -2), (x * 1.35, -2)],
                    "second",
                    opacity=0.55,
                    outline=False,
                )
        c.rect(-180, -32, 360, 10, "second", opacity=0.55, outline=False)
    c.anchor("seat", 0, -18)
    c.anchor("top", 0, -20)
    return c


@figure(
    "sprout",
    aliases=("seedling", "young plant", "sapling"),
    near=("seed",),
    height=0.12,
    colours={"main": "#7cc25a", "soil": "#7a5238"},
    tags=("plant",),
    facing="front",
    home="garden",
)
def sprout(pose: Pose, rng: Random) -> Canvas:
    """Two leaves that come out of the soil."""
    c = Canvas()
    c.path("M-92 0C-86-36-40-48 0-48C40-48 86-36 92 0Z", "soil", shade=7)
    c.line([(0, -44), (4, -92), (0, -132)], "main_dark", 11)
    c.path("M0-130C-16-176-62-190-96-176C-92-138-50-116 0-130Z", "main", shade=6)
    c.path("M0-138C10-188 58-206 98-194C96-152 52-124 0-138Z", "main_light", shade=6)
    return c


@figure(
    "daffodil",
    aliases=("narcissus",),
    height=0.4,
    colours={"main": "#f7d24a", "second": "#f08a2e"},
    tags=("plant", "flower"),
    facing="front",
    home="garden",
)
def daffodil(pose: Pose, rng: Random) -> Canvas:
    """A daffodil."""
    c = Canvas()
    c.line([(0, 0), (4, -70), (0, -140)], "leaf", 10)
    c.path("M-4 0C-40-40-52-90-40-128C-22-90-6-50 4-4Z", "leaf", shade=4)
    c.path("M4 0C36-30 46-66 38-96C22-66 8-36 0-4Z", "leaf_dark")
    for turn in range(0, 360, 60):
        with c.at(0, -150, turn=turn):
            c.path("M0 0C-26-14-24-42 0-58C24-42 26-14 0 0Z", "main", shade=3)
    c.circle(0, -150, 22, "second", shade=4)
    c.circle(0, -150, 11, "second_dark")
    return c


@figure(
    "orchid",
    height=0.5,
    colours={"main": "#d98fd0", "second": "#f7d24a", "pot": "#f4efe6"},
    tags=("plant", "flower"),
    facing="front",
    home="room",
)
def orchid(pose: Pose, rng: Random) -> Canvas:
    """An orchid in a pot."""
    c = Canvas()
    c.line([(0, -50), (-14, -120), (20, -180), (66, -176)], "leaf_dark", 6)
    for side in (-1, 1):
        c.path(
            f"M0-48C{side * 20}-80 {side * 66}-84 {side * 84}-64C{side * 60}-50 {side * 24}-40 0-48Z", "leaf", shade=4
        )
    for x, y in ((-14, -124), (4, -164), (44, -186), (74, -160)):
        for turn in (0, 72, 144, 216, 288):
            with c.at(x, y, turn=turn):
                c.ellipse(0, -13, 10, 14, "main", outline=turn % 144 == 0)
        c.circle(x, y, 6, "second")
    c.path("M-34-52L34-52L26 0L-26 0Z", "pot", shade=7)
    return c


@_thing("typewriter", height=0.3, units=150, colours={"main": "#3f8f8b"}, home="room")
def typewriter(pose: Pose, rng: Random) -> Canvas:
    """A typewriter with a sheet of paper."""
    c = Canvas()
    c.rect(-56, -178, 112, 90, "paper", radius=3)
    c.add(lines([(-38, -158), (38, -158)], [(-38, -142), (20, -142)], [(-38, -126), (34, -126)]), "metal", width=6)
    c.line([(-112, -96), (112, -96)], "dark", 22, smooth=False)
    c.path("M-88-92L88-92L116-14C118-4 112 0 104 0L-104 0C-112 0-118-4-116-14Z", "main", shade=10)
    for row in range(3):
        for i in range(6):
            c.circle(-62 + 25 * i + 3 * (row - 1), -70 + 22 * row, 8, "white", outline=False)
    return c


@_thing(
    "sombrero",
    aliases=("mexican hat",),
    height=0.25,
    units=110,
    colours={"main": "#e8b94a", "band": "#d8453a", "second": "#3fae9d"},
    tags=("object", "wear"),
)
def sombrero(pose: Pose, rng: Random) -> Canvas:
    """A wide hat with a turned-up brim."""
    c = Canvas()
    c.path("M-58-34C-54-90-34-128 0-128C34-128 54-90 58-34Z", "main", shade=9)
    c.path("M-60-36C-30-24 30-24 60-36L58-58C30-46-30-46-58-58Z", "band")
    c.path(
        "M-168-58C-150-72-128-46-62-36C-30-24 30-24 62-36C128-46 150-72 168-58C176-30 90 0 0 0C-90 0-176-30-168-58Z",
        "main",
        shade=7,
    )
    with c.details():
        c.add(
            dots([(-138, -36), (-100, -22), (-54, -12), (0, -9), (54, -12), (100, -22), (138, -36)], 7),
            "second",
            outline=False,
        )
    c.anchor("on_head", 0, -46)
    c.stands(-60, 60)
    return c


@_thing("hula hoop", aliases=("hoop",), height=0.9, colours={"main": "#ef5f9f", "second": "#f7d24a"})
def hula_hoop(pose: Pose, rng: Random) -> Canvas:
    """A hoop in two colours."""
    c = Canvas()
    c.add(ring(0, -100, 100, 84), "main")
    for turn in range(0, 360, 60):
        with c.at(0, -100, turn=turn):
            c.line([(-22, -90), (0, -93), (22, -90)], "second", 13, outline=False)
    return c


@_thing(
    "mousetrap",
    aliases=("mouse trap",),
    near=("trap",),
    height=0.05,
    units=70,
    colours={"main": "#c9975c", "cheese": "#f6c63c"},
    facing="right",
)
def mousetrap(pose: Pose, rng: Random) -> Canvas:
    """A trap with a piece of cheese."""
    c = Canvas()
    c.path("M-120-18L104-22L124 0L-110 0Z", "main", shade=4)
    c.add(geometry.read_path("M-10-16C-20-70-80-80-96-22"), "metal", width=8)
    c.add(lines([(-20, -22), (96, -18)]), "metal_dark", width=6)
    c.polygon([(40, -22), (92, -22), (88, -58)], "cheese", shade=4)
    c.circle(76, -32, 5, "cheese_dark")
    return c


@_thing(
    "crystal ball",
    aliases=("magic ball", "fortune ball"),
    near=("fortune telling",),
    height=0.3,
    colours={"main": "#8f7fe0", "base": "#d9a53a"},
    home="room",
)
def crystal_ball(pose: Pose, rng: Random) -> Canvas:
    """A glowing ball on its stand."""
    c = Canvas()
    c.circle(0, -116, 84, "main", shade=13)
    c.path(
        "M-50-110C-30-150 10-90 44-124C50-100 20-70-10-84C-30-90-44-90-50-110Z",
        "main_light",
        opacity=0.7,
        outline=False,
    )
    c.ellipse(-32, -158, 20, 11, "shine", turn=-30, opacity=0.8, outline=False)
    c.path("M-62-44C-40-30 40-30 62-44L74-6C40 4-40 4-74-6Z", "base", shade=6)
    return c


@_thing(
    "magic lamp",
    aliases=("genie lamp", "aladdin lamp", "aladdin's lamp"),
    height=0.2,
    units=130,
    colours={"main": "#e2ab2d"},
    facing="right",
)
def magic_lamp(pose: Pose, rng: Random) -> Canvas:
    """A golden oil lamp."""
    c = Canvas()
    c.add(geometry.read_path("M-66-70C-130-110-140-40-70-44"), "main_dark", width=12)
    c.path(
        "M-78-62C-60-96-20-98 20-94C70-90 100-100 138-116C120-70 80-30 20-26L-20-26C-56-28-84-40-78-62Z",
        "main",
        shade=8,
    )
    c.path("M-40-92C-30-118 26-118 34-92Z", "main_light")
    c.circle(-2, -120, 8, "main")
    c.path("M-14-28L18-28L40 0L-36 0Z", "main_dark", shade=4)
    c.add(geometry.read_path("M140-118C160-140 136-156 154-178"), "white", width=8, opacity=0.8, outline=False)
    return c


@_thing(
    "magic carpet",
    aliases=("flying carpet",),
    height=0.25,
    units=60,
    colours={"main": "#c0395a", "second": "#f2b134"},
    facing="right",
    place="air",
)
def magic_carpet(pose: Pose, rng: Random) -> Canvas:
    """A carpet that flies."""
    c = Canvas()
    c.path(
        "M-170-30C-120-56-70-20-10-36C50-52 110-26 168-52L178-34C120-8 60-34-2-16C-60-2-110-36-160-12Z", "main", shade=4
    )
    c.line(
        [(-152, -26), (-110, -36), (-60, -22), (0, -28), (60, -36), (110, -32), (160, -42)], "second", 6, outline=False
    )
    c.add(
        lines(
            *(
                [(x, y), (x + dx, y + 12)]
                for x, y, dx in ((-168, -26, -12), (-162, -16, -12), (170, -46, 12), (176, -38, 12))
            )
        ),
        "second",
        width=5,
    )
    c.anchor("seat", 0, -34)
    c.anchor("top", 0, -34)
    return c


@_thing(
    "stopwatch",
    aliases=("timer", "chronometer"),
    near=("pocket watch",),
    height=0.1,
    colours={"main": "#e2ab2d", "face": "#fdfaf2"},
)
def stopwatch(pose: Pose, rng: Random) -> Canvas:
    """A watch with a button on top."""
    c = Canvas()
    c.rect(-13, -204, 26, 24, "main_dark", radius=5)
    c.line([(58, -156), (74, -172)], "main_dark", 15, smooth=False)
    c.circle(0, -88, 88, "main", shade=9)
    c.circle(0, -88, 70, "face")
    c.add(
        lines(*([(dx * 58, -88 + dy * 58), (dx * 66, -88 + dy * 66)] for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)))),
        "dark",
        width=7,
    )
    c.add(lines([(0, -88), (0, -138)], [(0, -88), (32, -70)]), "dark", width=8)
    return c


@_thing(
    "gramophone",
    aliases=("phonograph",),
    near=("jukebox",),
    height=0.6,
    colours={"main": "#e2ab2d", "base": "#8d5a36"},
    facing="right",
    home="room",
)
def gramophone(pose: Pose, rng: Random) -> Canvas:
    """A gramophone with its horn."""
    c = Canvas()
    c.path(
        "M-20-66C-60-96-50-130-16-140C20-150 40-180 60-212C92-196 118-160 124-120C90-120 50-116 20-104C0-96-10-84-4-66Z",
        "main",
        shade=10,
    )
    c.path("M60-212C92-196 118-160 124-120C104-124 86-142 76-160C66-180 60-196 60-212Z", "main_light")
    c.ellipse(-20, -60, 84, 14, "dark")
    c.ellipse(-20, -62, 24, 5, "fire")
    c.rect(-104, -54, 172, 54, "base", radius=6, shade=7)
    c.line([(68, -26), (94, -26), (94, -50)], "metal", 7, smooth=False)
    return c


@_thing(
    "robot arm",
    aliases=("robotic arm", "industrial robot"),
    height=1.6,
    colours={"main": "#f2902e"},
    facing="right",
    home="room",
)
def robot_arm(pose: Pose, rng: Random) -> Canvas:
    """An arm of a factory."""
    c = Canvas()
    c.path("M-76 0L-60-34L20-34L36 0Z", "dark", shade=4)
    c.line([(-20, -44), (-50, -128)], "main", 30, smooth=False)
    c.line([(-50, -132), (50, -178)], "main", 24, smooth=False)
    c.line([(50, -178), (84, -120)], "main_dark", 18, smooth=False)
    for x, y, r in ((-20, -46, 24), (-50, -132, 22), (50, -178, 17)):
        c.circle(x, y, r, "dark")
        c.circle(x, y, r * 0.45, "metal")
    c.add(lines([(84, -116), (70, -92), (76, -74)], [(86, -116), (104, -96), (100, -76)]), "metal_dark", width=9)
    return c


@_thing(
    "vr headset",
    aliases=("virtual reality headset", "vr goggles"),
    near=("virtual reality",),
    height=0.2,
    units=120,
    colours={"main": "#f1f2f5", "second": "#33364a"},
    tags=("object", "wear"),
)
def vr_headset(pose: Pose, rng: Random) -> Canvas:
    """Goggles that cover the eyes."""
    c = Canvas()
    c.line([(-96, -64), (-130, -70)], "second", 20, smooth=False)
    c.line([(96, -64), (130, -70)], "second", 20, smooth=False)
    c.path(
        "M-100-96C-100-116-86-120-66-120L66-120C86-120 100-116 100-96L96-28C94-8 84 0 66 0C40 0 24-26 0-26C-24-26-40 0-66 0C-84 0-94-8-96-28Z",
        "main",
        shade=9,
    )
    c.path("M-84-92C-84-102-76-106-64-106L64-106C76-106 84-102 84-92L82-72C60-60-60-60-82-72Z", "second")
    c.anchor("on_face", 0, -64)
    c.stands(-104, 104)
    return c


@_thing(
    "kimono",
    aliases=(),
    near=("yukata",),
    height=1.3,
    colours={"main": "#d8577a", "second": "#f2c14e", "flower": "#fff3f0"},
    tags=("object", "clothes"),
)
def kimono(pose: Pose, rng: Random) -> Canvas:
    """A kimono with its sash."""
    c = Canvas()
    c.path("M-26-196L-112-176L-118-98L-66-96L-60 0L60 0L66-96L118-98L112-176L26-196Z", "main", shade=9)
    c.path("M-26-196L0-150L26-196L36-192L4-126L-36-192Z", "flower")
    c.rect(-64, -128, 128, 34, "second", shade=4)
    for x, y in ((-90, -130), (92, -130), (-34, -56), (30, -30), (34, -72)):
        c.circle(x, y, 9, "flower", outline=False)
    return c


@_thing(
    "wedding dress",
    aliases=("bridal gown", "bridal dress"),
    near=("ball gown",),
    height=1.5,
    colours={"main": "#fdfaf6", "second": "#f3d9d2"},
    tags=("object", "clothes"),
)
def wedding_dress(pose: Pose, rng: Random) -> Canvas:
    """A wide white dress."""
    c = Canvas()
    c.add(lines([(-22, -200), (-26, -170)], [(22, -200), (26, -170)]), "main_dark", width=6)
    c.path(
        "M-34-174C-20-164 20-164 34-174L26-118C70-70 110-30 124-4C70 6-70 6-124-4C-110-30-70-70-26-118Z",
        "main",
        shade=11,
    )
    c.path("M-28-124C-10-118 10-118 28-124L28-110C10-104-10-104-28-110Z", "second")
    with c.details():
        c.add(
            lines([(-20, -106), (-60, -14)], [(0, -104), (0, -8)], [(20, -106), (60, -14)]),
            "main_dark",
            width=4,
            outline=False,
        )
    return c


@_thing(
    "ship wheel",
    aliases=("ship's wheel", "helm", "steering wheel of a ship"),
    height=0.9,
    colours={"main": "#9a6a45"},
    home="sea",
)
def ship_wheel(pose: Pose, rng: Random) -> Canvas:
    """The wheel of a ship."""
    c = Canvas()
    for turn in range(0, 180, 45):
        with c.at(0, -104, turn=turn):
            c.line([(0, -98), (0, 98)], "main", 13, smooth=False)
    c.add(ring(0, -104, 74, 54), "main_dark")
    c.circle(0, -104, 22, "gold", shade=4)
    return c


@_thing(
    "message in a bottle",
    height=0.3,
    units=110,
    colours={"main": "#8fcfa8", "paper": "#f2dfb4"},
    place="water",
    home="sea",
    facing="right",
)
def message_in_a_bottle(pose: Pose, rng: Random) -> Canvas:
    """A bottle with a letter, afloat."""
    c = Canvas()
    with c.at(0, -34, turn=-12):
        c.rect(96, -13, 26, 26, "wood", radius=4)
        c.path(
            "M-100-40L20-40C50-38 60-16 98-16L98 16C60 16 50 38 20 40L-100 40C-116 40-116-40-100-40Z",
            "main",
            opacity=0.75,
            shade=6,
        )
        c.rect(-80, -20, 90, 40, "paper", radius=18, shade=4)
        c.line([(-34, -20), (-34, 20)], "fire", 9, smooth=False)
    return c


@_thing(
    "diving helmet",
    aliases=("diver helmet", "diver's helmet"),
    height=0.4,
    colours={"main": "#c98a3f"},
    tags=("object", "wear"),
    home="underwater",
)
def diving_helmet(pose: Pose, rng: Random) -> Canvas:
    """A diver's helmet of brass."""
    c = Canvas()
    c.path("M-96 0C-104-30-60-46-60-60L60-60C60-46 104-30 96 0Z", "main_dark", shade=5)
    c.circle(0, -118, 80, "main", shade=11)
    c.circle(0, -114, 46, "main_dark")
    c.circle(0, -114, 37, "glass")
    c.add(lines([(-36, -114), (36, -114)], [(0, -150), (0, -78)]), "main_dark", width=6)
    c.circle(0, -202, 11, "main")
    return c


@_thing(
    "sewing machine", height=0.4, units=160, colours={"main": "#3f8f8b", "wood": "#b9804a"}, facing="right", home="room"
)
def sewing_machine(pose: Pose, rng: Random) -> Canvas:
    """A sewing machine."""
    c = Canvas()
    c.rect(-124, -22, 248, 22, "wood", radius=5, shade=4)
    c.path(
        "M-104-22L-104-60C-104-76-84-72-84-110C-84-142-70-156-40-156L96-156C116-156 118-140 118-124L118-92L84-92L84-110L-20-110L-20-22Z",
        "main",
        shade=9,
    )
    c.add(lines([(100, -92), (100, -34)]), "metal_dark", width=7)
    c.rect(82, -40, 36, 10, "metal")
    c.circle(-92, -128, 24, "metal", shade=4)
    c.rect(10, -186, 22, 30, "fire", radius=4)
    return c


@_thing(
    "pinata",
    aliases=("piñata", "donkey pinata"),
    height=0.7,
    colours={"main": "#ef5f9f", "b": "#f7d24a", "c": "#3fae9d", "d": "#6f7fe0"},
    facing="right",
)
def pinata(pose: Pose, rng: Random) -> Canvas:
    """A paper donkey of many colours."""
    c = Canvas()
    body = c.path(
        "M-90-130C-60-146 30-146 50-140L60-196L86-176L100-196L104-160C130-150 132-124 108-116L84-120L72-84L74 0L40 0L36-62L-50-62L-54 0L-88 0Z",
        "main",
        shade=8,
    )
    with c.inside(body):
        for i, role in enumerate(("b", "c", "d", "b", "c")):
            c.line(
                [(-120, -20 - 38 * i), (-40, -26 - 38 * i), (40, -20 - 38 * i), (140, -26 - 38 * i)],
                role,
                15,
                outline=False,
            )
    c.eye(92, -150, 6)
    return c


@_thing(
    "totem pole",
    aliases=("totem",),
    height=4,
    units=240,
    colours={"main": "#b9693f", "b": "#3f9d94", "c": "#f2b134"},
    home="forest",
)
def totem_pole(pose: Pose, rng: Random) -> Canvas:
    """Three carved faces on each other."""
    c = Canvas()
    c.path("M-44-204L-130-222L-118-184L-44-172ZM44-204L130-222L118-184L44-172Z", "b", shade=4)
    for i, role in enumerate(("main", "c", "b")):
        y = -80 * i
        c.rect(-46, y - 78, 92, 78, role, radius=6, shade=7)
        for x in (-20, 20):
            c.circle(x, y - 52, 12, "white")
            c.circle(x, y - 52, 6, "dark")
        c.rect(-24, y - 24, 48, 11, "dark", radius=4)
        c.polygon([(-8, y - 44), (8, y - 44), (0, y - 26)], "fire")
    return c


@_thing("menorah", aliases=("hanukkah menorah", "hanukkiah"), height=0.4, colours={"main": "#d9a53a"}, home="room")
def menorah(pose: Pose, rng: Random) -> Canvas:
    """A candlestick with nine lights."""
    c = Canvas()
    for r in (24, 48, 72, 96):
        c.add(geometry.read_path(f"M{-r}-124C{-r}-{64 - r * 0.3} {r}-{64 - r * 0.3} {r}-124"), "main", width=9)
    c.line([(0, -142), (0, -16)], "main", 11, smooth=False)
    for x in (-96, -72, -48, -24, 0, 24, 48, 72, 96):
        y = -146 if x == 0 else -128
        c.rect(x - 5, y - 30, 10, 32, "white")
        c.path(
            f"M{x} {y - 54}C{x + 9} {y - 42} {x + 5} {y - 32} {x} {y - 32}C{x - 5} {y - 32} {x - 9} {y - 42} {x} {y - 54}Z",
            "fire",
        )
    c.path("M-50 0C-40-20-16-24 0-24C16-24 40-20 50 0Z", "main", shade=4)
    return c


@_thing(
    "holly",
    aliases=("holly branch",),
    near=("poinsettia", "mistletoe"),
    height=0.15,
    units=120,
    colours={"main": "#3f8a4f", "berry": "#d8353f"},
    tags=("plant",),
)
def holly(pose: Pose, rng: Random) -> Canvas:
    """Leaves and berries of holly."""
    c = Canvas()
    for flip in (False, True):
        with c.at(0, -56, flip=flip, turn=-14):
            c.path(
                "M0 8C20-10 26-32 44-26C52-46 66-44 78-48C84-36 98-38 112-40C106-24 116-14 110 0C96 0 90 14 78 16C64 14 56 28 44 22C30 30 14 24 0 8Z",
                "main",
                shade=5,
            )
            c.line([(8, 6), (96, -22)], "main_dark", 4, smooth=False, outline=False)
    for x, y in ((-16, -52), (16, -50), (0, -74)):
        c.circle(x, y, 17, "berry", shade=4)
    return c


@_thing(
    "jack in the box",
    aliases=("jack-in-the-box",),
    height=0.4,
    colours={"main": "#3f86c9", "second": "#f2b134", "hair": "#e8833a"},
    home="room",
)
def jack_in_the_box(pose: Pose, rng: Random) -> Canvas:
    """A clown on a spring that jumps out of a box."""
    c = Canvas()
    c.line([(-14, -74), (18, -88), (-16, -100), (16, -112), (0, -122)], "metal", 9)
    for x in (-32, 32):
        c.circle(x, -152, 19, "hair", shade=3)
    c.circle(0, -150, 32, "skin", shade=5)
    c.polygon([(-22, -174), (22, -174), (8, -220)], "second", shade=4)
    c.circle(8, -222, 8, "fire")
    for x in (-11, 13):
        c.eye(x, -156, 5)
    c.circle(2, -144, 7, "fire")
    c.smile(2, -132, 24)
    c.polygon([(-76, -78), (-40, -118), (-24, -112), (-60, -72)], "main_light")
    c.rect(-66, -76, 132, 76, "main", radius=4, shade=8)
    c.add(geometry.polygon([(0, -60), (18, -38), (0, -16), (-18, -38)]), "second")
    return c


@_thing("dreamcatcher", aliases=("dream catcher",), height=0.6, colours={"main": "#9a6a45", "second": "#3fae9d"})
def dreamcatcher(pose: Pose, rng: Random) -> Canvas:
    """A ring with a web, and feathers."""
    c = Canvas()
    for x, y, size in ((-48, -66, 0.8), (0, -52, 1.0), (48, -66, 0.8)):
        c.line([(x, y - 22), (x, y + 6)], "main_dark", 4, smooth=False)
        c.circle(x, y, 7, "second")
        with c.at(x, y + 6, scale=size):
            c.path("M0 0C18 10 16 38 0 52C-16 38-18 10 0 0Z", "second_light", shade=3)
    c.add(
        lines(
            *(
                [(62 * a, -132 + 62 * b), (62 * d, -132 + 62 * e)]
                for a, b, d, e in (
                    (0, -1, 0.87, 0.5),
                    (0.87, 0.5, -0.87, 0.5),
                    (-0.87, 0.5, 0, -1),
                    (0, 1, 0.87, -0.5),
                    (0.87, -0.5, -0.87, -0.5),
                    (-0.87, -0.5, 0, 1),
                )
            )
        ),
        "white_dark",
        width=4,
    )
    c.add(ring(0, -132, 70, 59), "main")
    c.circle(0, -132, 8, "second")
    return c


@_thing("maracas", aliases=("maraca",), height=0.25, colours={"main": "#e5534b", "second": "#f2b134"})
def maracas(pose: Pose, rng: Random) -> Canvas:
    """Two rattles."""
    c = Canvas()
    for flip, role in ((True, "second"), (False, "main")):
        with c.at(26 if not flip else -26, -10, flip=flip, turn=-18 if flip else 22):
            c.line([(0, 0), (0, -90)], "wood", 15, smooth=False)
            c.ellipse(0, -138, 46, 56, role, shade=8)
            c.line([(-42, -140), (0, -130), (42, -140)], "white", 9, outline=False)
    return c


@_thing(
    "microchip",
    aliases=("cpu", "processor", "circuit", "circuit board", "computer chip"),
    near=("semiconductor",),
    height=0.05,
    colours={"main": "#33364a", "second": "#d9a53a"},
    home="studio",
)
def microchip(pose: Pose, rng: Random) -> Canvas:
    """A chip with its pins."""
    c = Canvas()
    runs = [[(x, -10), (x, -190)] for x in (-48, -16, 16, 48)] + [[(-92, y), (92, y)] for y in (-148, -116, -84, -52)]
    c.add(lines(*runs), "second", width=13)
    c.rect(-72, -172, 144, 144, "main", radius=14, shade=9)
    c.rect(-40, -140, 80, 80, "main_light", radius=8)
    c.circle(-50, -150, 7, "second")
    return c


@_thing("test tube", aliases=(), near=("vial",), height=0.18, colours={"main": "#5fc08a"}, home="studio")
def test_tube(pose: Pose, rng: Random) -> Canvas:
    """A test tube with something green in it."""
    c = Canvas()
    with c.at(0, -100, turn=18):
        c.path("M-26-96L26-96L26 62C26 100-26 100-26 62Z", "glass", opacity=0.8)
        c.path("M-20-20L20-20L20 60C20 90-20 90-20 60Z", "main", shade=5)
        c.line([(-36, -98), (36, -98)], "metal_light", 11, smooth=False)
        for x, y, r in ((-6, 40, 6), (8, 14, 5), (-2, -4, 4)):
            c.circle(x, y, r, "main_light", outline=False)
    return c


@_thing("push pin", aliases=("pushpin", "thumbtack", "drawing pin"), height=0.03, colours={"main": "#e5534b"})
def push_pin(pose: Pose, rng: Random) -> Canvas:
    """A pin with a red head."""
    c = Canvas()
    with c.at(0, -96, turn=28):
        c.line([(0, 20), (0, 96)], "metal", 8, smooth=False)
        c.path("M-30-84L30-84L22-20C46-10 50 6 50 18L-50 18C-50 6-46-10-22-20Z", "main", shade=8)
        c.rect(-40, -100, 80, 20, "main_light", radius=8)
    return c


@_thing(
    "rubiks cube",
    aliases=("rubik cube", "rubik's cube", "magic cube"),
    height=0.06,
    colours={"main": "#33364a", "b": "#d8453a", "c": "#f7d24a", "d": "#3f86c9"},
)
def rubiks_cube(pose: Pose, rng: Random) -> Canvas:
    """A cube of coloured squares."""
    c = Canvas()
    c.polygon([(0, -204), (92, -154), (92, -50), (0, 0), (-92, -50), (-92, -154)], "main")
    for i in range(3):
        for k in range(3):
            for ox, oy, ux, uy, vx, vy, role in (
                (0, -102, -30, -17, 0, 34, "d"),
                (0, -102, 30, -17, 0, 34, "b"),
                (0, -204, 30, 17, -30, 17, "c"),
            ):
                at = [
                    (ox + (i + s) * ux + (k + t) * vx, oy + (i + s) * uy + (k + t) * vy)
                    for s, t in ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
                ]
                c.polygon(at, role if (i * 3 + k) % 4 else ("white" if role != "d" else "leaf"), outline=False)
    return c


@_thing(
    "coffee machine",
    aliases=("espresso machine", "coffee maker", "coffeemaker"),
    height=0.4,
    colours={"main": "#d8453a", "second": "#e8ecf1"},
    home="kitchen",
)
def coffee_machine(pose: Pose, rng: Random) -> Canvas:
    """An espresso machine with a cup."""
    c = Canvas()
    c.rect(-100, -196, 200, 62, "main", radius=14, shade=8)
    c.rect(-100, -140, 66, 128, "main_dark", radius=8)
    c.rect(66, -140, 34, 128, "main_dark", radius=8)
    for x in (-62, -26):
        c.circle(x, -166, 13, "second")
    c.rect(24, -176, 52, 20, "dark", radius=5)
    c.rect(-14, -136, 60, 18, "second", radius=5)
    c.line([(46, -127), (84, -120)], "dark", 11, smooth=False)
    c.line([(8, -118), (8, -66)], "wood_dark", 5, smooth=False)
    c.line([(24, -118), (24, -66)], "wood_dark", 5, smooth=False)
    c.line([(46, -56), (60, -50), (44, -36)], "white_dark", 8)
    c.path("M-14-68L46-68L40-30C38-22 32-20 16-20C0-20-6-22-8-30Z", "white", shade=5)
    c.rect(-108, -20, 216, 20, "second", radius=6, shade=4)
    return c


@_thing(
    "hamster wheel",
    aliases=("running wheel", "exercise wheel"),
    height=0.2,
    colours={"main": "#4f93c9", "base": "#f2b134"},
    home="room",
)
def hamster_wheel(pose: Pose, rng: Random) -> Canvas:
    """A wheel to run in."""
    c = Canvas()
    c.add(lines([(0, -110), (-70, 0)], [(0, -110), (70, 0)]), "base", width=11)
    c.rect(-90, -10, 180, 12, "base_dark", radius=5)
    c.circle(0, -112, 92, "glass", opacity=0.4)
    c.add(ring(0, -112, 98, 86), "main")
    with c.details():
        c.add(
            lines(
                *(
                    [(84 * a, -112 + 84 * b), (96 * a, -112 + 96 * b)]
                    for a, b in ((0.5, 0.87), (0.87, 0.5), (-0.5, 0.87), (-0.87, 0.5), (0, 1), (1, 0), (-1, 0))
                )
            ),
            "main_dark",
            width=5,
        )
    c.anchor("inside", 0, -34)
    return c


@_thing(
    "pot of gold",
    aliases=("pot of gold coins", "cauldron of gold"),
    height=0.5,
    units=170,
    colours={"main": "#3a3d4c", "coin": "#f2b92c"},
    home="meadow",
)
def pot_of_gold(pose: Pose, rng: Random) -> Canvas:
    """A black pot full of coins."""
    c = Canvas()
    for x, y in (
        (-58, -124),
        (-20, -132),
        (22, -132),
        (60, -124),
        (-38, -148),
        (2, -154),
        (42, -148),
        (-14, -170),
        (20, -170),
    ):
        c.ellipse(x, y, 26, 20, "coin", shade=4)
    c.path("M-92-118L92-118C112-60 84-16 40-8L-40-8C-84-16-112-60-92-118Z", "main", shade=13)
    c.line([(-96, -118), (96, -118)], "main_light", 17, smooth=False)
    for x in (-44, 44):
        c.line([(x, -10), (x * 1.1, 0)], "main_dark", 16, smooth=False)
    c.stands(-60, 60)
    return c


@_thing(
    "pile of gold",
    aliases=("heap of gold", "gold", "gold coins", "pile of coins", "hoard", "pile of treasure", "gold treasure"),
    height=0.9,
    units=110,
    colours={"main": "#f2b92c", "gem": "#d8453a", "gem2": "#3f86c9"},
    home="mountains",
)
def pile_of_gold(pose: Pose, rng: Random) -> Canvas:
    """A heap of coins and gems."""
    c = Canvas()
    heap = c.path("M-190 0C-150-30-110-50-70-78C-40-104 40-104 70-78C110-50 150-30 190 0Z", "main_dark", shade=7)
    with c.inside(heap):
        c.path("M-190-4C-150-34-110-54-70-82C-40-108 40-108 70-82C110-54 150-34 190-4Z", "main", outline=False)
    for x, y in (
        (-120, -20),
        (-70, -42),
        (-24, -68),
        (30, -74),
        (76, -46),
        (120, -22),
        (-44, -18),
        (8, -36),
        (56, -14),
    ):
        c.ellipse(x, y, 21, 12, "main_light", shade=3)
    for x, y, role in ((-94, -52, "gem"), (46, -100, "gem2"), (100, -56, "gem"), (-10, -14, "gem2")):
        c.polygon([(x - 12, y), (x, y - 14), (x + 12, y), (x, y + 13)], role)
    c.anchor("top", 0, -84)
    c.anchor("seat", 0, -76)
    return c


@_thing(
    "sign",
    aliases=("placard", "sign board", "signboard", "cardboard sign", "protest sign", "notice board"),
    height=0.9,
    units=190,
    colours={"main": "#fdf6e6", "frame": "#b9804a"},
)
def sign(pose: Pose, rng: Random) -> Canvas:
    """A board on a stick, with room for words."""
    c = Canvas()
    c.rect(-7, -100, 14, 100, "frame", shade=3)
    c.rect(-122, -194, 244, 116, "frame", radius=9, shade=6)
    c.rect(-112, -184, 224, 96, "main", radius=5)
    c.anchor("grip", 0, -40)
    c.anchor("words", 0, -136)
    return c


@_thing(
    "flame",
    aliases=("flames",),
    height=0.5,
    colours={"main": "#f0622d", "second": "#f9a932", "third": "#fde27a"},
    home="hills",
)
def flame(pose: Pose, rng: Random) -> Canvas:
    """A flame."""
    c = Canvas()
    c.path(
        "M0-200C24-150 76-130 76-66C76-24 42 0 0 0C-42 0-76-24-76-66C-76-104-52-116-46-150C-26-136-20-120-16-104C-4-130-8-166 0-200Z",
        "main",
        shade=8,
    )
    c.path(
        "M4-128C18-98 48-84 48-48C48-18 26-4 0-4C-26-4-46-18-46-46C-46-68-32-78-26-98C-12-88-10-78-8-70C0-86 0-106 4-128Z",
        "second",
    )
    c.path("M2-72C12-56 26-48 26-30C26-12 14-6 0-6C-14-6-26-12-26-28C-26-42-10-50 2-72Z", "third")
    return c
