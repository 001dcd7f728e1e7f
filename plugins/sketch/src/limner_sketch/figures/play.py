"""Toys, balls and games."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines

TOY = ("object", "toy")


@figure(
    "marble",
    aliases=("glass marble", "glass ball", "gumball", "bead"),
    height=0.08,
    colours={"main": "#3f8fa8", "swirl": "#f6cf4f"},
    facing="front",
    home="table",
    tags=("object", "toy"),
)
def marble(pose: Pose, rng: Random) -> Canvas:
    """A marble of glass with a swirl in it."""
    c = Canvas()
    ball = c.circle(0, -100, 100, "main", shade=16)
    with c.inside(ball):
        c.path("M-70-150C-20-170 20-120 70-140C40-90-10-100-60-60C-40-100-90-110-70-150Z", "swirl", outline=False)
    c.ellipse(-36, -146, 22, 14, "shine", opacity=0.8, outline=False)
    return c


@figure(
    "ball",
    aliases=("beach ball", "toy ball", "red ball"),
    near=("bouncy ball", "bowling ball", "pool ball"),
    height=0.3,
    colours={"main": "#e5524c", "panel": "#fff7e8", "second": "#f4bb40"},
    tags=TOY,
    facing="front",
)
def ball(pose: Pose, rng: Random) -> Canvas:
    """A ball with coloured panels."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=15)
    disc = geometry.ellipse(0, -100, 100, 100)
    with c.inside(disc):
        c.path("M-24-142C-70-150-100-130-116-100L-110-50C-90-84-60-120-24-142Z", "panel")
        c.path("M-24-142C-44-100-44-40-20 10L34 10C-2-40-16-90-24-142Z", "panel")
        c.path("M-24-142C6-164 40-172 60-200L110-160C70-150 20-150-24-142Z", "second")
        c.path("M-24-142C30-120 76-84 110-32L112-86C80-120 30-140-24-142Z", "panel")
        c.path("M-24-142C-54-160-76-176-84-190L-20-206C-14-190-18-164-24-142Z", "second")
    c.circle(-24, -142, 15, "panel")
    with c.details():
        c.ellipse(-58, -150, 9, 16, "shine", turn=44, opacity=0.6, outline=False)
    return c


@figure(
    "teddy bear",
    aliases=("teddy", "stuffed animal", "plush bear", "stuffed bear", "plushie"),
    near=("stuffed toy", "cuddly toy"),
    height=0.35,
    colours={"main": "#c08a55", "muzzle": "#ecd0a4", "bow": "#e0564d"},
    tags=TOY,
    facing="front",
    home="room",
)
def teddy_bear(pose: Pose, rng: Random) -> Canvas:
    """A sitting teddy bear."""
    c = Canvas()
    for x in (-42, 42):
        c.circle(x, -180, 22, "main")
        c.circle(x, -179, 11, "muzzle")
    c.ellipse(0, -58, 56, 54, "main", shade=9)
    c.ellipse(0, -52, 34, 34, "muzzle")
    c.limb([(-44, -90, 18), (-68, -62, 19), (-74, -44, 18)], "main")
    c.limb([(44, -90, 18), (68, -62, 19), (74, -44, 18)], "main_dark")
    for x in (-52, 52):
        c.circle(x, -28, 29, "main_light")
        c.ellipse(x, -26, 17, 18, "muzzle")
    c.ellipse(0, -144, 62, 54, "main", shade=9)
    c.ellipse(0, -126, 29, 23, "muzzle")
    c.path("M-11-138C-8-144 8-144 11-138C10-130 4-126 0-126C-4-126-10-130-11-138Z", "nose")
    c.eye(-26, -152, 7.5, pose.mood)
    c.eye(26, -152, 7.5, pose.mood)
    c.smile(0, -117, 20, pose.mood)
    c.path("M0-96C-14-112-30-108-30-94C-30-80-14-80 0-92C14-80 30-80 30-94C30-108 14-112 0-96Z", "bow")
    c.anchor("head", 0, -196)
    c.anchor("face", 0, -144)
    c.anchor("neck", 0, -94)
    c.anchor("grip", 74, -60)
    return c


@figure(
    "doll",
    aliases=("rag doll",),
    near=("puppet", "matryoshka"),
    height=0.35,
    colours={"main": "#e36f8c", "hair": "#c7733f"},
    named=("main", "hair"),
    tags=TOY,
    facing="front",
    home="room",
)
def doll(pose: Pose, rng: Random) -> Canvas:
    """A rag doll in a dress."""
    c = Canvas()
    c.add(lines([(-16, -50), (-18, -14)], [(16, -50), (18, -14)]), "skin", width=15)
    c.ellipse(-22, -8, 17, 9, "main_dark")
    c.ellipse(22, -8, 17, 9, "main_dark")
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.path("M-36-176C-70-166-74-120-58-92C-46-92-40-104-42-116Z", "hair")
            c.line([(-24, -98), (-54, -74)], "skin", 14)
            c.circle(-50, -106, 7, "main")
    c.path("M-20-110L20-110L28-84L58-44C40-34-40-34-58-44L-28-84Z", "main", shade=8)
    c.path("M-58-44C-40-34 40-34 58-44L52-52C30-44-30-44-52-52Z", "white")
    c.circle(0, -148, 45, "skin", shade=6)
    c.path("M-47-148C-50-206 50-206 47-148C34-152 20-164 12-178C0-160-28-150-47-148Z", "hair", shade=5)
    c.circle(-16, -144, 6, "eye")
    c.circle(16, -144, 6, "eye")
    c.blush(-27, -130, 8)
    c.blush(27, -130, 8)
    c.smile(0, -126, 18, pose.mood)
    c.anchor("head", 0, -192)
    c.anchor("face", 0, -146)
    c.anchor("neck", 0, -108)
    return c


@figure(
    "toy blocks",
    aliases=("building blocks", "blocks", "toy block", "wooden blocks", "alphabet blocks"),
    near=("lego", "toy", "toys", "cube"),
    height=0.18,
    colours={"main": "#e0564d", "second": "#4b92d0", "third": "#f1b942"},
    tags=TOY,
    facing="front",
    home="room",
)
def toy_blocks(pose: Pose, rng: Random) -> Canvas:
    """Three wooden blocks."""
    c = Canvas()
    for x, y, role, turn in ((-54, -48, "second", 0), (54, -48, "third", 0), (2, -144, "main", 6)):
        with c.at(x, y, turn=turn):
            c.rect(-48, -48, 96, 96, role, radius=9, shade=8)
            c.rect(-34, -34, 68, 68, f"{role}_light", radius=6)
    c.path("M-54-68L-34-30L-74-30Z", "second_dark")
    c.circle(54, -48, 20, "third_dark")
    c.path("M2-124C-24-142-16-164-2-162C2-162 4-158 4-156C6-160 10-164 16-162C30-158 28-138 2-124Z", "main_dark")
    c.anchor("top", 0, -192)
    c.stands(-102, 102)
    return c


@figure(
    "gamepad",
    aliases=(
        "game controller",
        "controller",
        "video game controller",
    ),
    near=("joystick", "game console", "video game", "console"),
    height=0.1,
    units=150,
    colours={"main": "#4d5674", "lamp": "#5cc0d8", "tail": "#ef5b56"},
    tags=("object",),
    facing="front",
)
def gamepad(pose: Pose, rng: Random) -> Canvas:
    """A game controller."""
    c = Canvas()
    c.rect(-108, -150, 62, 22, "main_dark", radius=10)
    c.rect(46, -150, 62, 22, "main_dark", radius=10)
    c.path(
        "M-96-138C-60-146 60-146 96-138C138-128 156-60 160-28C162 0 130 10 112-8C94-26 84-44 64-44L-64-44C-84-44-94-26-112-8C-130 10-162 0-160-28C-156-60-138-128-96-138Z",
        "main",
        shade=12,
    )
    c.add(lines([(-82, -116), (-82, -76)], [(-102, -96), (-62, -96)]), "white", width=15)
    for (x, y, _), role in zip(around(82, -96, 22, 4), ("gold", "leaf_light", "lamp", "tail"), strict=True):
        c.circle(x, y, 10, role)
    for x in (-34, 34):
        c.circle(x, -66, 17, "main_dark")
        c.circle(x - 2, -69, 12, "dark")
    with c.details():
        c.add(lines([(-14, -106), (-8, -106)], [(8, -106), (14, -106)]), "main_light", width=8)
    c.anchor("grip", 0, -60)
    c.stands(-140, 140)
    return c


@figure(
    "dice",
    aliases=("die", "pair of dice"),
    near=("board game", "game"),
    height=0.03,
    colours={"main": "#f8f5ec", "main_dark": "#d8d4cc", "pip": "#d6433d"},
    named=("main", "pip"),
    tags=TOY,
    facing="front",
)
def dice(pose: Pose, rng: Random) -> Canvas:
    """Two dice."""
    c = Canvas()
    with c.at(46, -70, turn=14):
        c.rect(-58, -58, 116, 116, "main_dark", radius=20)
        c.rect(-58, -58, 110, 110, "main", radius=18, outline=False)
        c.add(dots([(-28, -28), (-28, 24), (24, -28), (24, 24), (-2, -2)], 12), "pip")
    with c.at(-50, -114, turn=-16):
        c.rect(-58, -58, 116, 116, "main_dark", radius=20)
        c.rect(-58, -58, 110, 110, "main", radius=18, outline=False)
        c.add(dots([(-28, -28), (-2, -2), (24, 24)], 12), "pip")
    return c


@figure(
    "puzzle piece",
    aliases=("puzzle", "jigsaw", "jigsaw piece", "jigsaw puzzle"),
    height=0.05,
    colours={"main": "#57a773"},
    tags=TOY,
    facing="front",
)
def puzzle_piece(pose: Pose, rng: Random) -> Canvas:
    """A piece of a puzzle."""
    c = Canvas()
    c.path(
        "M-88-150L-26-150C-20-150-18-156-22-162C-40-186-24-206 0-206C24-206 40-186 22-162C18-156 20-150 26-150L80-150C86-150 88-148 88-142L88-98C88-92 94-90 100-94C122-110 140-94 140-72C140-50 122-34 100-50C94-54 88-52 88-46L88-6C88-2 86 0 80 0L32 0C26 0 24-6 28-12C40-36 22-50 2-50C-18-50-36-36-24-12C-20-6-22 0-28 0L-82 0C-86 0-88-2-88-6L-88-46C-88-52-82-54-76-50C-56-40-40-52-40-74C-40-96-56-108-76-98C-82-94-88-96-88-102Z",
        "main",
        shade=11,
    )
    c.stands(-86, 86)
    return c


@figure(
    "chess piece",
    aliases=("pawn", "chess pawn", "chess"),
    near=("chessboard", "checkers"),
    height=0.06,
    colours={"main": "#4a4560"},
    tags=TOY,
    facing="front",
)
def chess_piece(pose: Pose, rng: Random) -> Canvas:
    """A pawn."""
    c = Canvas()
    c.path("M-22-130L22-130C24-90 36-60 52-40L-52-40C-36-60-24-90-22-130Z", "main", shade=10)
    c.path(
        "M-64-30C-64-42-54-46-44-46L44-46C54-46 64-42 64-30L70-8C70-3 67 0 62 0L-62 0C-67 0-70-3-70-8Z", "main", shade=9
    )
    c.rect(-44, -140, 88, 20, "main_light", radius=10, shade=4)
    c.circle(0, -166, 40, "main", shade=10)
    with c.details():
        c.ellipse(-15, -180, 7, 11, "shine", turn=40, opacity=0.4, outline=False)
    return c


@figure(
    "chess knight",
    aliases=("knight piece", "chess horse"),
    height=0.08,
    colours={"main": "#f0e4c9", "base": "#c9a777"},
    tags=TOY,
)
def chess_knight(pose: Pose, rng: Random) -> Canvas:
    """The knight of a chess set."""
    c = Canvas()
    c.path(
        "M-50-44C-60-100-46-150-20-176L-22-204L4-186C40-182 62-150 84-118C90-106 80-92 66-94L30-104C20-96 16-88 24-78C42-64 52-56 56-44Z",
        "main",
        shade=10,
    )
    c.path("M-50-44C-60-100-46-150-20-176L-22-196C-62-164-80-100-66-44Z", "base")
    c.circle(26, -146, 7, "eye")
    c.circle(72, -108, 4, "eye")
    c.path(
        "M-72-32C-72-42-64-46-54-46L54-46C64-46 72-42 72-32L78-8C78-3 75 0 70 0L-70 0C-75 0-78-3-78-8Z", "base", shade=9
    )
    return c


@figure(
    "rubber duck",
    aliases=("toy duck", "bath duck"),
    height=0.1,
    colours={"main": "#f8cf46", "bill": "#ee8433"},
    tags=TOY,
    place="water",
    home="room",
)
def rubber_duck(pose: Pose, rng: Random) -> Canvas:
    """A rubber duck that swims."""
    c = Canvas()
    c.path("M-112-92C-104-62-70-64-44-78C-10-96 60-84 86-62C96-20 62 14 0 14C-74 14-124-24-112-92Z", "main", shade=13)
    c.path("M-60-44C-40-62 10-60 22-44C12-16-44-14-60-44Z", "main_dark")
    c.path("M92-126C118-132 134-120 128-108C116-98 96-100 86-106Z", "bill", shade=4)
    c.circle(44, -118, 54, "main", shade=11)
    c.eye(62, -130, 8.5, pose.mood)
    c.blush(52, -104, 10)
    c.anchor("head", 42, -172)
    c.anchor("face", 60, -120)
    c.anchor("seat", -40, -70)
    c.stands(-84, 78)
    return c


@figure(
    "target",
    aliases=("dartboard", "bullseye", "archery target", "dart board"),
    near=("goal",),
    height=0.5,
    colours={"main": "#de4a44", "pale": "#fff7e8", "dart": "#3f7cb8"},
    tags=("object", "symbol"),
    facing="front",
)
def target(pose: Pose, rng: Random) -> Canvas:
    """A target with an arrow in its middle."""
    c = Canvas()
    c.circle(0, -96, 96, "main", shade=12)
    for r, role in ((72, "pale"), (48, "main"), (24, "pale")):
        c.circle(0, -96, r, role)
    c.circle(0, -96, 9, "main_dark")
    c.line([(0, -96), (84, -180)], "wood_dark", 9)
    c.path("M72-168L76-196L100-220L104-200L124-196L100-172Z", "dart", shade=5)
    return c
