"""What tales tell of: magic, treasure, things of the sea and of old."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import cog, lines, ring, wheel

_thing = partial(figure, tags=("object",), facing="front")


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
