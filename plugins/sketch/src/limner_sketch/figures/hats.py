"""What is worn on the head, the face and the neck.

How they are put on: each has an anchor ``on_head``, ``on_face`` or ``on_neck`` that goes onto the wearer's anchor ``head``,
``face`` or ``neck``, and its ground contact (``feet``) is as wide as the head or neck that it fits, so that the wearer's
width gives the scale. ``on_head`` lies a little above the brim, as the top of the skull is inside the hat.
"""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, star

WEAR = ("object", "wear")


@figure(
    "hat",
    aliases=("fedora", "felt hat", "brimmed hat"),
    near=("bowler hat", "bowler", "detective hat"),
    height=0.28,
    colours={"main": "#8a6242", "band": "#3f3340"},
    tags=WEAR,
    facing="front",
)
def hat(pose: Pose, rng: Random) -> Canvas:
    """A felt hat with a band."""
    c = Canvas()
    c.path(
        "M-70-34C-68-84-62-124-44-134C-26-142-12-126 0-126C12-126 26-142 44-134C62-124 68-84 70-34Z", "main", shade=11
    )
    c.path("M-72-62C-40-48 40-48 72-62L74-26C40-12-40-12-74-26Z", "band")
    c.path(
        "M-132-30C-110-40-92-34-72-32C-40-20 40-20 72-32C92-34 110-40 132-30C138-10 70 0 0 0C-70 0-138-10-132-30Z",
        "main",
        shade=7,
    )
    c.anchor("on_head", 0, -52)
    c.stands(-66, 66)
    return c


@figure(
    "top hat",
    aliases=("cylinder hat", "magician hat", "magician's hat"),
    height=0.29,
    colours={"main": "#3a3a4c", "band": "#c9414b"},
    tags=WEAR,
    facing="front",
)
def top_hat(pose: Pose, rng: Random) -> Canvas:
    """A top hat."""
    c = Canvas()
    c.path("M-76-186C-76-200 76-200 76-186L66-18C30-6-30-6-66-18Z", "main", shade=11)
    c.path("M-76-186C-76-200 76-200 76-186C76-174-76-174-76-186Z", "main_light")
    c.path("M-69-66L69-66L66-20C30-8-30-8-66-20Z", "band", shade=6)
    c.path("M-116-34C-112-22-60-16 0-16C60-16 112-22 116-34C124-14 80 0 0 0C-80 0-124-14-116-34Z", "main", shade=5)
    c.anchor("on_head", 0, -44)
    c.stands(-64, 64)
    return c


@figure(
    "cap",
    aliases=("baseball cap", "peaked cap"),
    near=("visor", "sports cap"),
    height=0.29,
    colours={"main": "#3f7cc4", "accent": "#f4ede0"},
    tags=WEAR,
)
def cap(pose: Pose, rng: Random) -> Canvas:
    """A cap with its peak to the right."""
    c = Canvas()
    c.path("M-72-10C-78-74-46-112 0-112C46-112 76-76 76-18C30-34-30-30-72-10Z", "main", shade=11)
    c.path("M-8-110C-30-84-36-52-34-24L34-28C36-56 28-86 8-110Z", "main_light", outline=False)
    c.path(
        "M-72-10C-30-34 40-38 76-26C110-22 144-10 152 6C120-2 80-8 40-8C0-8-40-4-66 2C-72 2-73-6-72-10Z",
        "main_dark",
        shade=4,
    )
    c.circle(0, -112, 8, "main_dark")
    c.circle(2, -66, 17, "accent")
    c.anchor("on_head", 0, -40)
    c.stands(-68, 68)
    return c


@figure(
    "beanie",
    aliases=("woolly hat", "knit hat", "winter hat", "wool hat", "bobble hat"),
    height=0.27,
    colours={"main": "#d9574b", "cuff": "#f3e3c4"},
    tags=WEAR,
    facing="front",
)
def beanie(pose: Pose, rng: Random) -> Canvas:
    """A knitted hat with a bobble."""
    c = Canvas()
    body = c.path("M-68-34C-74-104-40-142 0-142C40-142 74-104 68-34Z", "main", shade=11)
    with c.inside(body):
        c.path(
            "M-80-84L-60-100L-40-84L-20-100L0-84L20-100L40-84L60-100L80-84L80-68L60-84L40-68L20-84L0-68L-20-84L-40-68L-60-84L-80-68Z",
            "cuff",
        )
    c.rect(-78, -44, 156, 44, "cuff", radius=17, shade=7)
    with c.details():
        c.add(lines(*([(x, -34), (x, -10)] for x in range(-54, 60, 18))), "cuff_dark", width=5)
    c.circle(0, -152, 29, "cuff", shade=6)
    c.anchor("on_head", 0, -50)
    c.stands(-68, 68)
    return c


@figure(
    "santa hat",
    aliases=("christmas hat", "santa claus hat"),
    near=("santa suit", "santa costume", "santa outfit"),
    height=0.27,
    colours={"main": "#d8373c", "fur": "#fdfaf4"},
    tags=WEAR,
    facing="front",
    home="snow",
)
def santa_hat(pose: Pose, rng: Random) -> Canvas:
    """A red hat with white fur."""
    c = Canvas()
    c.path(
        "M-68-32C-60-110-20-160 34-166C80-168 108-130 116-82C104-92 92-96 84-92C74-110 64-112 56-106C66-80 68-54 68-32Z",
        "main",
        shade=10,
    )
    c.path("M-68-32C-60-110-20-160 34-166C10-140-10-100-14-32Z", "main_light", outline=False)
    c.circle(108, -72, 25, "fur", shade=6)
    c.rect(-80, -46, 160, 46, "fur", radius=22, shade=7)
    c.anchor("on_head", 0, -48)
    c.stands(-68, 68)
    return c


@figure(
    "party hat",
    aliases=("birthday hat",),
    near=("clown hat",),
    height=0.3,
    colours={"main": "#f0629a", "stripe": "#ffd95c", "pom": "#58b8d8"},
    tags=WEAR,
    facing="front",
)
def party_hat(pose: Pose, rng: Random) -> Canvas:
    """A paper cone with a pompom."""
    c = Canvas()
    cone = c.path("M-6-176C-3-182 3-182 6-176L68-12C70-6 68-3 62-2C22 8-22 8-62-2C-68-3-70-6-68-12Z", "main", shade=10)
    with c.inside(cone):
        c.path("M-80-40L80-88L80-62L-80-14ZM-80-92L80-140L80-114L-80-66Z", "stripe")
    c.add(star(0, -178, 24, points=8, waist=0.55), "pom")
    c.anchor("on_head", 0, -22)
    c.stands(-64, 64)
    return c


@figure(
    "wizard hat",
    aliases=("witch hat", "witch's hat", "wizard's hat", "magic hat", "pointed hat"),
    near=("wizard robe", "wizard costume", "witch costume"),
    height=0.3,
    colours={"main": "#5a4a9c", "band": "#e8a83a", "star": "#f9d766"},
    tags=WEAR,
    facing="front",
)
def wizard_hat(pose: Pose, rng: Random) -> Canvas:
    """A pointed hat with stars."""
    c = Canvas()
    c.path("M-66-26C-50-90-30-140-8-176C6-198 34-206 62-188C44-186 36-176 40-160C50-110 58-66 66-26Z", "main", shade=11)
    c.path("M-62-46C-30-32 30-32 62-46L68-20C30-6-30-6-68-20Z", "band")
    c.path(
        "M-130-20C-80-34-68-24-66-22C-30-10 30-10 66-22C68-24 80-34 130-20C130-4 60 2 0 2C-60 2-130-4-130-20Z",
        "main",
        shade=6,
    )
    c.add(star(-6, -92, 15), "star")
    c.add(star(22, -140, 9), "star")
    c.add(star(32, -72, 9), "star")
    c.anchor("on_head", 0, -36)
    c.stands(-64, 64)
    return c


@figure(
    "cowboy hat",
    aliases=("sheriff hat", "stetson"),
    near=("cowboy costume", "cowboy outfit"),
    height=0.28,
    colours={"main": "#b57a45", "band": "#5e3a2a"},
    tags=WEAR,
    facing="front",
)
def cowboy_hat(pose: Pose, rng: Random) -> Canvas:
    """A hat with a rolled brim."""
    c = Canvas()
    c.path(
        "M-64-34C-62-90-60-128-36-136C-18-140-10-122 0-122C10-122 18-140 36-136C60-128 62-90 64-34Z", "main", shade=10
    )
    c.path("M-65-60C-30-46 30-46 65-60L66-36C30-18-30-18-66-36Z", "band")
    c.path(
        "M-66-40C-30-24 30-24 66-40C92-46 122-72 140-92C150-50 90 4 0 4C-90 4-150-50-140-92C-122-72-92-46-66-40Z",
        "main",
        shade=8,
    )
    c.anchor("on_head", 0, -50)
    c.stands(-64, 64)
    return c


@figure(
    "straw hat",
    aliases=("sun hat", "sunhat", "summer hat"),
    near=("sombrero", "farmer hat"),
    height=0.28,
    colours={"main": "#f0cb73", "band": "#d9574b"},
    tags=WEAR,
    facing="front",
)
def straw_hat(pose: Pose, rng: Random) -> Canvas:
    """A wide straw hat."""
    c = Canvas()
    c.path("M-68-34C-70-90-44-122 0-122C44-122 70-90 68-34Z", "main", shade=10)
    with c.details():
        c.add(geometry.read_path("M-58-84C-20-72 20-72 58-84M-44-104C-16-94 16-94 44-104"), "main_dark", width=4)
    c.path("M-69-58C-30-44 30-44 69-58L70-26L-70-26Z", "band")
    c.ellipse(0, -20, 148, 21, "main", shade=6)
    c.path("M-69-30C-30-18 30-18 69-30L70-26C40-8-40-8-70-26Z", "band", outline=False)
    c.anchor("on_head", 0, -46)
    c.stands(-66, 66)
    return c


@figure(
    "chef hat",
    aliases=("chef's hat", "cook's hat", "toque"),
    near=("chef costume", "chef uniform"),
    height=0.28,
    colours={"main": "#fbf9f3", "main_dark": "#d6d9e2"},
    tags=WEAR,
    facing="front",
)
def chef_hat(pose: Pose, rng: Random) -> Canvas:
    """A cook's tall hat."""
    c = Canvas()
    c.path("M-64-60C-116-74-116-146-60-146C-48-196 48-196 60-146C116-146 116-74 64-60Z", "main", shade=11)
    with c.details():
        c.add(lines([(-30, -66), (-34, -100)], [(0, -66), (0, -108)], [(30, -66), (34, -100)]), "main_dark", width=6)
    c.path("M-66-66L66-66L66-6C40 4-40 4-66-6Z", "main", shade=7)
    c.line([(-62, -58), (62, -58)], "main_dark", 5)
    c.anchor("on_head", 0, -26)
    c.stands(-66, 66)
    return c


@figure(
    "graduation cap",
    aliases=("graduation hat", "mortarboard", "academic cap"),
    near=("graduation", "university", "school"),
    height=0.3,
    colours={"main": "#3b4468", "tassel": "#f0b93a"},
    tags=("object", "wear", "symbol"),
    facing="front",
)
def graduation_cap(pose: Pose, rng: Random) -> Canvas:
    """A cap with a tassel."""
    c = Canvas()
    c.path("M-66-84L66-84L66-18C40 2-40 2-66-18Z", "main", shade=10)
    c.path(
        "M-8-140C-3-142 3-142 8-140L136-96C141-94 141-90 136-88L8-42C3-40-3-40-8-42L-136-88C-141-90-141-94-136-96Z",
        "main_light",
        shade=6,
    )
    c.add(geometry.read_path("M0-92L96-80L98-36"), "tassel", width=6)
    c.path("M90-42L106-42L112-4L84-4Z", "tassel", shade=4)
    c.ellipse(0, -92, 11, 6, "tassel")
    c.anchor("on_head", 0, -44)
    c.stands(-66, 66)
    return c


@figure(
    "helmet",
    aliases=("bike helmet", "motorcycle helmet", "racing helmet"),
    near=("hard hat", "safety helmet"),
    height=0.24,
    colours={"main": "#e0503f", "visor": "#3d4663"},
    tags=WEAR,
)
def helmet(pose: Pose, rng: Random) -> Canvas:
    """A helmet with a visor."""
    c = Canvas()
    body = c.path(
        "M-92-92C-92-156-52-196 4-196C62-196 98-156 98-100C98-56 92-24 80-10C70 0 30 2-24 0C-60-2-92-40-92-92Z",
        "main",
        shade=14,
    )
    with c.inside(body):
        c.path("M-20-200L14-200C30-150 30-130 30-110L-2-110C-2-140-6-170-20-200Z", "white", outline=False)
    pane = c.path("M18-118L104-118C108-94 106-74 100-58L40-58C18-58 4-72 4-92C4-106 8-118 18-118Z", "visor", shade=5)
    with c.inside(pane):
        c.polygon([(40, -130), (62, -130), (30, -50), (8, -50)], "shine", opacity=0.3, outline=False)
    c.anchor("on_head", 0, -180)
    c.stands(-64, 80)
    return c


@figure(
    "crown",
    aliases=("king's crown", "golden crown", "royal crown", "queen's crown"),
    near=("tiara", "king", "queen", "princess dress", "princess costume"),
    height=0.27,
    colours={"main": "#f4bd3c", "jewel": "#dc4458", "jewel2": "#4a90d9"},
    tags=("object", "wear", "symbol"),
    facing="front",
)
def crown(pose: Pose, rng: Random) -> Canvas:
    """A golden crown with jewels."""
    c = Canvas()
    c.path("M-72-14L-98-116L-46-78L0-146L46-78L98-116L72-14C36 2-36 2-72-14Z", "main", shade=12)
    c.add(dots([(-98, -120), (98, -120)], 14), "jewel2")
    c.circle(0, -152, 16, "jewel", shade=4)
    c.path("M-78-38C-40-22 40-22 78-38L72-8C36 8-36 8-72-8Z", "main_dark")
    c.path("M0-74L15-54L0-34L-15-54Z", "jewel")
    c.add(dots([(-42, -52), (42, -52)], 9), "jewel2")
    with c.details():
        c.add(dots([(-52, -16), (-26, -11), (0, -9), (26, -11), (52, -16)], 6), "main_light")
    c.anchor("on_head", 0, -16)
    c.stands(-68, 68)
    return c


@figure(
    "space helmet",
    aliases=("astronaut helmet", "space suit helmet"),
    near=("spacesuit", "space suit", "astronaut suit"),
    height=0.34,
    colours={"main": "#eef1f5", "accent": "#e8833a"},
    tags=("object", "wear"),
    facing="front",
)
def space_helmet(pose: Pose, rng: Random) -> Canvas:
    """The glass and rim of a space helmet; the face shows through."""
    c = Canvas()
    c.rect(-64, -22, 128, 24, "main", radius=10, shade=5)
    c.circle(0, -104, 84, "glass", opacity=0.22, outline=False)
    c.add(geometry.ellipse(0, -104, 92, 92), "main", width=18)
    c.line([(-58, -128), (-40, -156), (-10, -172)], "shine", 11, opacity=0.85, outline=False)
    for side in (-1, 1):
        c.rect(side * 98 - 12, -130, 24, 50, "accent", radius=10)
    c.anchor("on_face", 0, -104)
    c.stands(-58, 58)
    return c


@figure(
    "pirate hat",
    aliases=("captain hook hat", "tricorn"),
    near=("pirate costume", "pirate outfit"),
    height=0.24,
    colours={"main": "#33344a", "trim": "#e8b93f"},
    tags=WEAR,
    facing="front",
)
def pirate_hat(pose: Pose, rng: Random) -> Canvas:
    """A cocked hat with a skull."""
    c = Canvas()
    c.path("M-134-44C-96-40-84-138 0-138C84-138 96-40 134-44C126 8 60 0 0 0C-60 0-126 8-134-44Z", "main", shade=9)
    c.add(geometry.read_path("M-130-32C-80-8 80-8 130-32"), "trim", width=9)
    c.ellipse(0, -84, 24, 21, "white")
    c.rect(-12, -72, 24, 18, "white", radius=5)
    for x in (-9, 9):
        c.circle(x, -84, 6, "main", outline=False)
    c.anchor("on_head", 0, -40)
    c.stands(-66, 66)
    return c
