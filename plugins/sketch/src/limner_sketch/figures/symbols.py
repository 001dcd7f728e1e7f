"""Signs that stand for an idea: hearts, stars, locks, flags, medals."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, ring, star

TAGS = ("object", "symbol")


@figure(
    "heart",
    aliases=("love heart", "love", "valentine heart"),
    near=("valentine", "romance", "health"),
    height=0.3,
    colours={"main": "#e6394f"},
    tags=TAGS,
    facing="front",
    place="air",
)
def heart(pose: Pose, rng: Random) -> Canvas:
    """A heart."""
    c = Canvas()
    c.path(
        "M0 0C-58-34-110-84-110-134C-110-172-82-194-52-194C-28-194-10-182 0-164C10-182 28-194 52-194C82-194 110-172 110-134C110-84 58-34 0 0Z",
        "main",
        shade=17,
    )
    c.ellipse(-58, -146, 14, 22, "shine", turn=38, opacity=0.55, outline=False)
    c.anchor("grip", 0, -20)
    return c


@figure(
    "star shape",
    aliases=("gold star", "five-pointed star", "star icon", "star symbol"),
    near=("rating", "favourite", "favorite"),
    height=0.3,
    colours={"main": "#f7c132"},
    tags=TAGS,
    facing="front",
    place="air",
)
def star_shape(pose: Pose, rng: Random) -> Canvas:
    """A rounded star."""
    c = Canvas()
    c.path(
        "M-9-200C-6-208 6-208 9-200L34-142C36-138 39-136 43-135L104-128C113-127 117-116 110-110L66-68C63-65 62-61 63-57L74 2C76 11 66 18 58 13L6-16C2-18-2-18-6-16L-58 13C-66 18-76 11-74 2L-63-57C-62-61-63-65-66-68L-110-110C-117-116-113-127-104-128L-43-135C-39-136-36-138-34-142Z",
        "main",
        shade=14,
    )
    return c


@figure(
    "diamond",
    aliases=("gem", "gemstone", "jewel", "brilliant"),
    near=("crystal", "ruby", "emerald", "sapphire", "luxury"),
    height=0.05,
    units=180,
    colours={"main": "#58c4e3"},
    tags=TAGS,
    facing="front",
)
def diamond(pose: Pose, rng: Random) -> Canvas:
    """A cut diamond."""
    c = Canvas()
    c.polygon([(-66, -176), (66, -176), (118, -118), (0, 0), (-118, -118)], "main")
    c.polygon([(-118, -118), (-66, -176), (-48, -118)], "main_light")
    c.polygon([(-66, -176), (-48, -118), (0, -176)], "white", opacity=0.75)
    c.polygon([(0, -176), (-48, -118), (48, -118)], "main_light")
    c.polygon([(66, -176), (118, -118), (48, -118)], "main_dark", opacity=0.7)
    c.polygon([(-118, -118), (-48, -118), (0, 0)], "main_light", opacity=0.6, outline=False)
    c.polygon([(48, -118), (118, -118), (0, 0)], "main_dark")
    c.stands(-30, 30)
    return c


@figure(
    "lightning",
    aliases=("lightning bolt", "thunderbolt", "bolt", "flash"),
    near=("electricity", "power", "thunder", "speed"),
    height=0.4,
    colours={"main": "#f8c52f"},
    tags=TAGS,
    facing="front",
    place="air",
)
def lightning(pose: Pose, rng: Random) -> Canvas:
    """A bolt of lightning."""
    c = Canvas()
    c.path(
        "M10-204L62-204C67-204 69-200 67-196L32-126L70-126C77-126 79-119 75-114L-30-4C-35 1-42-2-40-9L-12-84L-54-84C-60-84-63-89-60-94L2-199C4-202 7-204 10-204Z",
        "main",
        shade=10,
    )
    return c


@figure(
    "flag",
    aliases=("banner flag", "pennant"),
    near=("banner", "finish flag", "country"),
    height=2.0,
    colours={"main": "#e0493f", "pole": "#a5743f"},
    tags=("object",),
)
def flag(pose: Pose, rng: Random) -> Canvas:
    """A waving flag on its pole."""
    c = Canvas()
    c.line([(-76, -194), (-76, -6)], "pole", 12)
    cloth = c.path(
        "M-70-190C-36-210 0-202 28-186C56-170 84-168 112-182L112-84C84-70 56-72 28-88C0-104-36-112-70-92Z",
        "main",
        shade=7,
    )
    with c.inside(cloth):
        c.path("M14-196C24-190 28-188 40-180L40-80C28-86 24-90 14-96Z", "main_dark", opacity=0.7, outline=False)
    c.circle(-76, -200, 10, "gold")
    c.anchor("grip", -76, -50)
    c.stands(-84, -68)
    return c


@figure(
    "pirate flag",
    aliases=("jolly roger", "black flag with a skull", "skull flag", "pirates flag"),
    height=2.0,
    colours={"main": "#2e2a3b", "pole": "#a5743f", "bone": "#fbf6ea"},
    tags=("object",),
)
def pirate_flag(pose: Pose, rng: Random) -> Canvas:
    """The black flag with a skull above crossed bones."""
    c = flag(pose, rng)
    with c.at(14, -134):
        for side in (-1, 1):
            c.line([(-36 * side, 8), (36 * side, 36)], "bone", 8, smooth=False)
            for y, dx in ((8, -36 * side), (36, 36 * side)):
                c.circle(dx, y - 4, 6, "bone")
                c.circle(dx, y + 4, 6, "bone")
        c.path("M-24-10C-26-44 26-44 24-10C22-2 16 0 14 4V14H-14V4C-16 0-22-2-24-10Z", "bone", shade=3)
        for x in (-10, 10):
            c.circle(x, -13, 6.5, "main")
        c.polygon([(0, -6), (4, 2), (-4, 2)], "main")
    return c


@figure(
    "trophy",
    aliases=("cup trophy", "winner's cup", "championship cup", "award"),
    near=("winner", "victory", "prize", "success"),
    height=0.4,
    colours={"main": "#f4bd3c", "base": "#6b4a3c"},
    tags=TAGS,
    facing="front",
)
def trophy(pose: Pose, rng: Random) -> Canvas:
    """A golden cup."""
    c = Canvas()
    for flip in (True, False):
        with c.at(0, 0, flip=flip):
            c.add(geometry.read_path("M58-178L96-178C102-130 84-108 48-98"), "main_dark", width=14)
    c.path("M-66-204L66-204C68-140 50-92 16-82L16-46L-16-46L-16-82C-50-92-68-140-66-204Z", "main", shade=13)
    c.path("M-66-204L66-204L65-188L-65-188Z", "main_light", outline=False)
    c.path("M-34-50L34-50L42-30L-42-30Z", "main_dark")
    c.rect(-58, -34, 116, 34, "base", radius=6, shade=6)
    c.rect(-24, -24, 48, 13, "gold", radius=3)
    c.add(star(0, -146, 28), "light")
    c.anchor("grip", 0, -60)
    c.anchor("inside", 0, -190)
    return c


@figure(
    "medal",
    aliases=("gold medal", "award medal"),
    near=("badge", "first place"),
    height=0.12,
    colours={"main": "#f4bd3c", "ribbon": "#3f78c4", "edge": "#e0524a"},
    tags=("object", "symbol"),
    facing="front",
)
def medal(pose: Pose, rng: Random) -> Canvas:
    """A medal on a ribbon."""
    c = Canvas()
    c.polygon([(-70, -206), (-26, -206), (30, -112), (-6, -104)], "ribbon_dark")
    c.polygon([(70, -206), (26, -206), (-30, -112), (6, -104)], "ribbon")
    c.polygon([(52, -206), (40, -206), (-18, -108), (-8, -106)], "edge")
    c.circle(0, -62, 62, "main", shade=9)
    c.circle(0, -62, 46, "main_dark")
    c.circle(2, -60, 43, "main", outline=False)
    c.add(star(0, -60, 29), "light")
    c.anchor("on_neck", 0, -206)
    return c


@figure(
    "key",
    aliases=("golden key", "old key", "house key"),
    near=("password", "access"),
    height=0.08,
    colours={"main": "#f0b93a"},
    tags=TAGS,
    facing="front",
)
def key(pose: Pose, rng: Random) -> Canvas:
    """A key, leaning."""
    c = Canvas()
    with c.at(0, -119, turn=38):
        c.path("M-11-30L11-30L11 62L44 62L44 84L28 84L28 96L44 96L44 116L-4 116C-8 116-11 113-11 109Z", "main", shade=6)
        c.add(ring(0, -70, 52, 28), "main", shade=8)
        c.rect(-18, -28, 36, 13, "main_light", radius=5)
    c.anchor("grip", 42, -172)
    return c


@figure(
    "lock",
    aliases=("padlock", "closed lock"),
    near=("safety", "privacy", "safe"),
    height=0.1,
    colours={"main": "#f2b53a", "shackle": "#8d98aa", "hole": "#4a3d4f"},
    tags=TAGS,
    facing="front",
)
def lock(pose: Pose, rng: Random) -> Canvas:
    """A padlock."""
    c = Canvas()
    c.add(geometry.read_path("M-46-112L-46-144C-46-206 46-206 46-144L46-112"), "shackle", width=23)
    c.add(geometry.read_path("M-50-112L-50-146C-48-190-20-198-2-197"), "shackle_light", width=7, outline=False)
    c.rect(-82, -122, 164, 122, "main", radius=20, shade=12)
    c.circle(0, -72, 18, "hole")
    c.path("M-8-66L8-66L13-30L-13-30Z", "hole")
    return c


@figure(
    "umbrella",
    aliases=("open umbrella", "rain umbrella"),
    near=("parasol", "beach umbrella"),
    height=1.0,
    colours={"main": "#e2574c", "panel": "#f9d9a8"},
    tags=("object",),
    facing="front",
)
def umbrella(pose: Pose, rng: Random) -> Canvas:
    """An open umbrella; a hand holds it at ``grip``."""
    c = Canvas()
    c.add(geometry.read_path("M0-190L0-26C0 4 38 4 38-24"), "wood_dark", width=10)
    c.line([(0, -206), (0, -192)], "wood_dark", 8)
    c.path(
        "M-118-96C-116-160-66-196 0-196C66-196 116-160 118-96C106-114 90-114 78-98C66-114 50-112 40-96C30-112-30-112-40-96C-50-112-66-114-78-98C-90-114-106-114-118-96Z",
        "main",
        shade=12,
    )
    c.path("M0-196C-30-180-42-140-40-96C-30-112 30-112 40-96C42-140 30-180 0-196Z", "main_light")
    c.anchor("grip", 0, -24)
    return c


_BUBBLE = "M-78-180L78-180C104-180 120-164 120-138L120-84C120-58 104-42 78-42L-22-42L-68-4C-74 1-80-2-79-9L-74-42C-100-42-120-58-120-84L-120-138C-120-164-104-180-78-180Z"


@figure(
    "blank speech bubble",
    aliases=("empty speech bubble", "blank speech balloon"),
    height=0.4,
    units=180,
    colours={"main": "#fdf8ee"},
    tags=TAGS,
    facing="front",
    place="air",
)
def blank_speech_bubble(pose: Pose, rng: Random) -> Canvas:
    """A speech bubble for words."""
    c = Canvas()
    c.path(_BUBBLE, "main", shade=9)
    c.anchor("words", 0, -111)
    return c


@figure(
    "speech bubble",
    aliases=("chat bubble", "speech balloon", "chat"),
    near=("comment", "conversation", "talk", "dialogue", "thought bubble"),
    height=0.4,
    units=180,
    colours={"main": "#4f95d6", "dot": "#fdf8ee"},
    tags=TAGS,
    facing="front",
    place="air",
)
def speech_bubble(pose: Pose, rng: Random) -> Canvas:
    """A speech bubble with three dots."""
    c = Canvas()
    c.path(_BUBBLE, "main", shade=12)
    c.add(dots([(-52, -111), (0, -111), (52, -111)], 15), "dot")
    return c


@figure(
    "location pin",
    aliases=("map pin", "map marker", "pin", "location", "place marker"),
    near=("destination", "address"),
    height=0.3,
    colours={"main": "#e2493f", "dot": "#fff6e8"},
    tags=TAGS,
    facing="front",
)
def location_pin(pose: Pose, rng: Random) -> Canvas:
    """The marker of a place."""
    c = Canvas()
    c.ellipse(0, -6, 40, 8, "shadow", opacity=0.2, outline=False)
    c.path("M0-6C-30-60-66-92-66-138C-66-178-38-206 0-206C38-206 66-178 66-138C66-92 30-60 0-6Z", "main", shade=13)
    c.circle(0, -140, 28, "dot")
    return c


@figure(
    "check mark",
    aliases=("checkmark", "tick", "check"),
    near=("done", "approval", "correct"),
    height=0.3,
    colours={"main": "#4fae68", "mark": "#fffaf0"},
    tags=TAGS,
    facing="front",
    place="air",
)
def check_mark(pose: Pose, rng: Random) -> Canvas:
    """A tick in a disc."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=13)
    c.add(lines([(-46, -98), (-12, -62), (50, -136)]), "mark", width=24)
    return c


@figure(
    "coin",
    aliases=("gold coin", "money", "dollar coin"),
    near=("token", "bank", "cash", "banknote", "piggy bank"),
    height=0.03,
    colours={"main": "#f4bd3c"},
    tags=TAGS,
    facing="front",
)
def coin(pose: Pose, rng: Random) -> Canvas:
    """A gold coin with a star."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=13)
    c.circle(0, -100, 76, "main_dark")
    c.circle(3, -97, 72, "main", outline=False)
    c.add(star(0, -98, 46), "main_light")
    return c


@figure(
    "megaphone",
    aliases=("loudspeaker", "bullhorn"),
    near=("announcement", "marketing", "loud"),
    height=0.3,
    units=180,
    colours={"main": "#e2574c", "horn": "#fbf3e2"},
    tags=TAGS,
)
def megaphone(pose: Pose, rng: Random) -> Canvas:
    """A megaphone."""
    c = Canvas()
    with c.at(0, -92, turn=-14):
        c.path("M-54 26L-20 26L-6 82C-5 87-8 90-13 90L-38 90C-42 90-45 88-46 84Z", "main_dark")
        c.path("M-96-34L-30-36L-30 32L-96 30C-116 30-124 18-124-2C-124-22-116-34-96-34Z", "main", shade=7)
        c.path("M-34-36C10-42 50-62 84-92L84 88C50 58 10 38-34 32Z", "horn", shade=9)
        c.ellipse(84, -2, 15, 90, "main", shade=4)
        c.add(lines([(118, -2), (142, -2)], [(114, -50), (134, -62)], [(114, 46), (134, 58)]), "gold", width=10)
    c.anchor("grip", -30, -40)
    c.anchor("mouth", -120, -70)
    return c


@figure(
    "ribbon badge",
    aliases=("rosette", "award ribbon"),
    near=("quality", "certificate"),
    height=0.15,
    colours={"main": "#3f78c4", "centre": "#fbf3e2"},
    tags=TAGS,
    facing="front",
)
def ribbon_badge(pose: Pose, rng: Random) -> Canvas:
    """A rosette."""
    c = Canvas()
    c.polygon([(-44, -90), (-6, -80), (-26, 0), (-46, -20), (-72, -12)], "main_dark")
    c.polygon([(44, -90), (6, -80), (26, 0), (46, -20), (72, -12)], "main_dark")
    c.add(star(0, -130, 78, points=12, waist=0.84), "main", shade=8)
    c.circle(0, -130, 48, "centre", shade=5)
    c.add(star(0, -129, 30), "gold")
    return c


@figure("bookmark", height=0.15, colours={"main": "#d9483f"}, tags=TAGS, facing="front", place="air")
def bookmark(pose: Pose, rng: Random) -> Canvas:
    """A bookmark."""
    c = Canvas()
    c.path(
        "M-62-190C-62-200-56-206-46-206L46-206C56-206 62-200 62-190L62-8C62 1 53 4 47-2L0-44L-47-2C-53 4-62 1-62-8Z",
        "main",
        shade=11,
    )
    c.add(star(0, -132, 32), "light")
    return c
