"""Things of the garden, the beach and the playground."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, taper, wheel

TAGS = ("object",)


@figure(
    "beach umbrella",
    aliases=("parasol", "sun umbrella", "sunshade"),
    height=2.2,
    colours={"main": "#e5534b", "panel": "#fff3dc"},
    tags=TAGS,
    facing="front",
    home="sea",
)
def beach_umbrella(pose: Pose, rng: Random) -> Canvas:
    """A striped parasol."""
    c = Canvas()
    c.add(taper((6, -150), (-16, 0), 8, 8, radius=3), "wood")
    with c.at(8, -140, turn=8):
        c.line([(0, -66), (0, -56)], "wood_dark", 8)
        c.path(
            "M-116 4C-114-38-60-62 0-62C60-62 114-38 116 4C96-8 84-8 70 0C56-10 40-10 24-2C8-10-8-10-24-2C-40-10-56-10-70 0C-84-8-96-8-116 4Z",
            "main",
            shade=8,
        )
        c.path("M0-62C-40-54-66-34-70 0C-56-10-40-10-24-2C-24-30-16-50 0-62Z", "panel")
        c.path("M0-62C40-54 66-34 70 0C56-10 40-10 24-2C24-30 16-50 0-62Z", "panel_dark")
    c.stands(-24, -8)
    return c


@figure(
    "deck chair",
    aliases=("beach chair", "deckchair", "sun lounger"),
    near=("camping chair", "lounger"),
    height=0.95,
    colours={"main": "#4f9fc9", "stripe": "#fff3dc"},
    tags=("object", "furniture"),
    home="sea",
)
def deck_chair(pose: Pose, rng: Random) -> Canvas:
    """A striped deck chair that faces right."""
    c = Canvas()
    c.add(lines([(-60, -4), (74, -96)], [(-10, -60), (30, -4)]), "wood_dark", width=12)
    c.path("M-108-186L-88-192C-70-120-20-70 100-84L104-66C-20-44-92-90-108-186Z", "main", shade=5)
    c.path(
        "M-102-160L-82-168L-74-146L-94-134ZM-78-106L-62-122L-46-104L-58-84ZM-30-68L-22-88L2-82L-2-60ZM34-60L34-81L58-82L60-62Z",
        "stripe",
    )
    c.add(lines([(-104, -192), (62, -4)]), "wood", width=12)
    c.anchor("seat", 10, -84)
    c.stands(-64, 68)
    return c


@figure(
    "sandcastle",
    aliases=("sand castle",),
    height=0.6,
    colours={"main": "#ecc985", "flag": "#e5534b"},
    tags=TAGS,
    facing="front",
    home="sea",
)
def sandcastle(pose: Pose, rng: Random) -> Canvas:
    """A castle of sand with a flag."""
    c = Canvas()
    c.line([(0, -150), (0, -206)], "wood", 6)
    c.path("M3-206L44-192L3-176Z", "flag")
    c.path("M-140 0C-120-24-80-30 0-30C80-30 120-24 140 0Z", "main_dark")
    c.path(
        "M-40-20L-34-156L-18-156L-18-144L-8-144L-8-156L8-156L8-144L18-144L18-156L34-156L40-20Z", "main_light", shade=8
    )
    for x in (-78, 78):
        c.path(
            f"M{x - 36}-10L{x - 30}-104L{x - 16}-104L{x - 16}-94L{x - 7}-94L{x - 7}-104L{x + 7}-104L{x + 7}-94L{x + 16}-94L{x + 16}-104L{x + 30}-104L{x + 36}-10Z",
            "main",
            shade=8,
        )
        c.path(f"M{x - 8}-58C{x - 8}-74 {x + 8}-74 {x + 8}-58L{x + 8}-46L{x - 8}-46Z", "main_dark")
    c.path("M-54-6L-50-66L50-66L54-6Z", "main", shade=6)
    c.path("M-20-6L-20-34C-20-58 20-58 20-34L20-6Z", "main_dark")
    c.path("M-9-104C-9-120 9-120 9-104L9-90L-9-90Z", "main_dark")
    return c


@figure(
    "seesaw",
    aliases=("see saw", "teeter totter"),
    height=0.8,
    units=110,
    colours={"main": "#e2574c", "frame": "#4f8fba", "grip": "#f2b134"},
    tags=TAGS,
    facing="front",
    home="park",
)
def seesaw(pose: Pose, rng: Random) -> Canvas:
    """A level seesaw on its stand."""
    c = Canvas()
    c.path("M-18-62L18-62L52 0L-52 0Z", "frame", shade=7)
    c.circle(0, -62, 15, "frame_dark")
    c.rect(-166, -86, 332, 20, "main", radius=10, shade=5)
    for x in (-1, 1):
        c.rect(x * 116 - 44, -92, 88, 10, "grip", radius=5)
        c.anchor("end_l" if x < 0 else "end_r", x * 116, -92)
    c.circle(0, -62, 6, "grip")
    c.anchor("seat", 0, -92)
    c.anchor("top", 0, -92)
    c.stands(-52, 52)
    return c


@figure(
    "swing",
    aliases=("playground swing",),
    near=("playground",),
    height=2.4,
    colours={"main": "#e08a3c", "frame": "#4f8fba", "rope": "#8d7a5c"},
    tags=TAGS,
    facing="front",
    home="meadow",
)
def swing(pose: Pose, rng: Random) -> Canvas:
    """A swing in its frame; who swings sits at ``seat``."""
    c = Canvas()
    for x in (-1, 1):
        c.line([(x * 92, -188), (x * 128, -6)], "frame_dark", 11)
        c.line([(x * 92, -188), (x * 76, -6)], "frame", 11)
    c.line([(-98, -192), (98, -192)], "frame", 14)
    c.add(lines([(-32, -188), (-32, -52)], [(32, -188), (32, -52)]), "rope", width=5)
    c.rect(-46, -56, 92, 14, "main", radius=5, shade=4)
    c.anchor("seat", 0, -56)
    return c


@figure(
    "slide",
    aliases=("playground slide",),
    height=2.0,
    colours={"main": "#f1b23f", "frame": "#4f8fba"},
    tags=TAGS,
    home="meadow",
)
def slide(pose: Pose, rng: Random) -> Canvas:
    """A slide with its ladder."""
    c = Canvas()
    c.add(lines([(-40, -150), (-34, -6)]), "frame_dark", width=11)
    c.add(
        lines(*([(-104 + i * 6, -24 - i * 30), (-72 + i * 6, -24 - i * 30)] for i in range(5))), "frame_dark", width=9
    )
    c.add(lines([(-112, -6), (-80, -196)], [(-74, -6), (-48, -196)]), "frame", width=11)
    c.path(
        "M-84-152L-30-156C10-150 40-30 96-26L136-26C144-26 144-8 136-8L84-8C20-12-8-126-40-134L-84-132Z",
        "main",
        shade=6,
    )
    c.path("M-46-172C-20-172 0-160 12-138C36-90 60-40 98-40L138-40L138-26L96-26C40-30 10-150-30-156Z", "main_light")
    c.anchor("seat", -48, -158)
    return c


@figure(
    "wheelbarrow",
    height=0.75,
    units=150,
    colours={"main": "#5aa06a", "handle": "#a8703f"},
    tags=("object", "tool"),
    home="garden",
)
def wheelbarrow(pose: Pose, rng: Random) -> Canvas:
    """A wheelbarrow; its load stands ``inside``."""
    c = Canvas()
    c.line([(-64, -62), (-80, -6)], "handle_dark", 12)
    c.line([(-176, -84), (98, -36)], "handle", 13)
    with c.front():
        c.path("M-112-142L124-142L66-54L-62-54Z", "main", shade=10)
        c.line([(-110, -142), (122, -142)], "main_dark", 10)
        wheel(c, 98, 38)
    c.anchor("inside", 0, -132)
    c.anchor("grip", -170, -86)
    c.stands(-86, 116)
    return c


@figure(
    "birdhouse",
    aliases=("bird house", "nesting box"),
    near=("bird feeder", "doghouse"),
    height=0.4,
    colours={"main": "#e0a35a", "roof": "#c2503f"},
    tags=TAGS,
    facing="front",
    home="garden",
)
def birdhouse(pose: Pose, rng: Random) -> Canvas:
    """A birdhouse; a bird sits on ``seat``."""
    c = Canvas()
    c.path("M-58-132L0-184L58-132L58-10C58-4 54 0 48 0L-48 0C-54 0-58-4-58-10Z", "main", shade=9)
    c.path(
        "M-84-120C-90-126-88-132-84-136L-8-200C-3-204 3-204 8-200L84-136C88-132 90-126 84-120C78-114 72-116 68-120L0-176L-68-120C-72-116-78-114-84-120Z",
        "roof",
        shade=6,
    )
    c.circle(0, -96, 26, "dark")
    c.line([(0, -46), (0, -44)], "wood_dark", 15)
    c.rect(-22, -52, 44, 11, "wood", radius=5)
    c.anchor("seat", 0, -52)
    c.anchor("inside", 0, -80)
    return c


@figure(
    "signpost",
    aliases=("wooden sign", "direction sign"),
    near=("billboard",),
    height=1.6,
    colours={"main": "#c08a52", "post": "#8a5f3d"},
    tags=TAGS,
    facing="front",
)
def signpost(pose: Pose, rng: Random) -> Canvas:
    """A post with two arrows."""
    c = Canvas()
    c.rect(-9, -206, 18, 206, "post", radius=4, shade=4)
    c.path(
        "M-70-188L66-188L96-164L66-140L-70-140C-75-140-76-142-76-146L-76-182C-76-186-75-188-70-188Z", "main", shade=6
    )
    c.path("M70-124L-60-124L-90-102L-60-80L70-80C75-80 76-82 76-86L76-118C76-122 75-124 70-124Z", "main_light", shade=6)
    with c.details():
        c.add(lines([(-52, -164), (40, -164)], [(-34, -102), (48, -102)]), "post", width=7)
    return c


@figure(
    "hammock",
    height=1.2,
    units=150,
    colours={"main": "#e07a4f", "stripe": "#fdeccb"},
    tags=("object", "furniture"),
    facing="front",
    home="garden",
)
def hammock(pose: Pose, rng: Random) -> Canvas:
    """A hammock between two posts."""
    c = Canvas()
    for x in (-168, 168):
        c.rect(x - 9, -150, 18, 150, "wood", radius=5, shade=4)
    c.add(lines([(-168, -130), (-120, -96)], [(168, -130), (120, -96)]), "wood_light", width=6)
    cloth = c.path("M-128-102C-70-64 70-64 128-102C116-40 60-22 0-22C-60-22-116-40-128-102Z", "main", shade=8)
    with c.inside(cloth):
        c.path("M-84-110L-60-110L-46-10L-70-10ZM-12-110L12-110L12-10L-12-10ZM60-110L84-110L70-10L46-10Z", "stripe")
    c.anchor("seat", 0, -70)
    c.anchor("inside", 0, -60)
    return c


@figure(
    "fishing rod",
    aliases=("fishing pole", "angling rod"),
    height=1.9,
    colours={"main": "#9a6a3f", "line": "#8a93a6", "float": "#e2493f"},
    tags=("object", "tool"),
    home="lake",
)
def fishing_rod(pose: Pose, rng: Random) -> Canvas:
    """A rod held out, its line and float before it."""
    c = Canvas()
    c.add(geometry.read_path("M-30-40C40-110 90-170 122-204"), "main", width=8)
    c.line([(-40, -28), (-22, -50)], "main_dark", 14)
    c.circle(-8, -50, 11, "metal")
    c.add(geometry.read_path("M122-204C136-150 134-90 132-24"), "line", width=3)
    c.ellipse(132, -12, 9, 12, "float")
    c.anchor("grip", -26, -44)
    return c
