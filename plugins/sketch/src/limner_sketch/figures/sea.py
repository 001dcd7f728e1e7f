"""Big swimmers of the sea, drawn around the water line: whales and dolphins, sharks and seals."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of

_WHALE = (
    "M150 0C156-64 108-108 44-108C-16-108-36-72-70-66C-90-62-98-78-100-92C-84-96-66-108-62-130C-86-134-104-124-112-110"
    "C-122-124-142-132-164-126C-160-106-144-92-124-90C-128-50-112 10-70 34C-30 58 40 62 84 54C126 48 146 30 150 0Z"
)
_SLIM = (
    "M168-16C160-52 112-82 50-82C-16-82-50-62-88-56C-104-54-108-66-110-80C-94-84-78-94-74-114C-96-116-112-108-120-96"
    "C-132-108-152-114-172-106C-166-88-152-78-132-76C-136-44-118-12-76 10C-36 34 40 46 92 36C136 28 166 8 168-16Z"
)


def _leap(c: Canvas, pose: Pose) -> float:
    """How far it turns up when it jumps out of the water, in degrees."""
    return -24.0 if pose.action in {"jump", "fly", "play", "dance"} else 0.0


def _spout(c: Canvas, x: float, y: float) -> None:
    """A whale's breath."""
    for side, reach in ((-1, 34), (1, 34)):
        c.line(
            [(x, y), (x + side * 3, y - 34), (x + side * reach * 0.7, y - 52), (x + side * reach, y - 34)], "spray", 9
        )
    with c.details():
        c.circle(x - 44, y - 16, 5, "spray")
        c.circle(x + 44, y - 18, 4, "spray")


SEA = {"belly": "#f2f4f6", "spray": "#a9dcf0", "grey": "#8b93a8"}


@figure(
    "whale",
    height=7,
    colours={**SEA, "main": "#4a86b8"},
    aliases=("blue whale", "humpback whale"),
    near=("sperm whale",),
    tags=("animal", "sea"),
    place="water",
    home="sea",
)
def whale(pose: Pose, rng: Random) -> Canvas:
    """A whale with a grooved belly, blowing where it is at the surface."""
    c = Canvas()
    with c.at(0, 0, turn=_leap(c, pose)):
        if pose.action not in {"sleep", "swim", "dive", "jump"}:
            _spout(c, 44, -104)
        _whale(c, pose, horn=False)
    return c


@figure(
    "narwhal",
    height=4,
    colours={**SEA, "main": "#8aa3c4"},
    aliases=("unicorn of the sea",),
    tags=("animal", "sea"),
    place="water",
    home="sea",
)
def narwhal(pose: Pose, rng: Random) -> Canvas:
    """A small whale with one long tooth."""
    c = Canvas()
    with c.at(0, 0, turn=_leap(c, pose)):
        _whale(c, pose, horn=True)
    return c


def _whale(c: Canvas, pose: Pose, *, horn: bool) -> None:
    if horn:
        tooth = c.path("M128-62L246-112L140-38Z", "white", shade=4)
        with c.inside(tooth), c.details():
            for x in (160, 185, 210):
                c.line([(x - 2, -100), (x + 10, -50)], "white_dark", 4, smooth=False, outline=False)
    body = c.path(_WHALE, "main", shade=13)
    with c.inside(body):
        c.curve([(160, 6), (100, 12), (40, 26), (-20, 24), (-80, 4), (-90, 90), (160, 90)], "belly")
        with c.details():
            for y in (28, 40, 51):
                c.line([(-30, y - 2), (30, y + 5), (130, y - 12)], "belly_dark", 3, outline=False)
            for x, y, r in ((-10, -84, 8), (12, -72, 5), (-30, -68, 5)):
                c.ellipse(x, y, r, r * 0.7, "main_light", outline=False)
    c.path("M20 8C44 20 44 56 16 82C-4 74-16 40-6 14C0 6 10 2 20 8Z", "main_dark")
    c.eye(98, -24, 9.5, mood_of(pose))
    c.smile(128, -2, 26, mood_of(pose), weight=4.5)
    c.blush(84, -2, 10)
    body_anchors(c, (84, -102), (140, 0), (10, -106))


@figure(
    "orca",
    height=5,
    colours={**SEA, "main": "#34384e", "belly": "#fbfaf5"},
    aliases=("killer whale",),
    tags=("animal", "sea"),
    place="water",
    home="sea",
)
def orca(pose: Pose, rng: Random) -> Canvas:
    """An orca: black, a tall fin, a white patch behind the eye and a white belly."""
    c = Canvas()
    with c.at(0, 0, turn=_leap(c, pose)):
        c.path("M36-74C24-108 4-142-26-158C-18-126-24-98-36-70Z", "main", shade=5)
        body = c.path(_SLIM, "main", shade=10)
        with c.inside(body):
            c.curve(
                [(180, -14), (128, 0), (60, 8), (0, 14), (-30, -12), (-58, -14), (-70, 40), (60, 80), (180, 60)],
                "belly",
            )
            c.ellipse(-18, -60, 40, 15, "grey", turn=-8, outline=False)
        c.path("M40 4C60 18 62 54 38 76C18 66 8 36 16 12C22 2 32-2 40 4Z", "main_dark")
        c.ellipse(84, -42, 25, 13, "belly", turn=-14)
        c.eye(117, -28, 8, mood_of(pose))
        c.smile(146, -4, 24, mood_of(pose), weight=4.5)
        body_anchors(c, (110, -72), (158, -4), (60, -80))
    return c


@figure(
    "dolphin",
    height=2.2,
    colours={**SEA, "main": "#6d9dc5"},
    aliases=("bottlenose dolphin",),
    near=("porpoise",),
    tags=("animal", "sea"),
    place="water",
    home="sea",
)
def dolphin(pose: Pose, rng: Random) -> Canvas:
    """A dolphin in the arc of its leap."""
    c = Canvas()
    with c.at(0, 16, turn=-8 if pose.action in {"jump", "fly", "play"} else 4):
        c.path("M6-104C-8-128-30-146-58-148C-46-132-44-108-46-86Z", "main_dark")
        body = c.path(
            "M172-32C176-24 168-18 156-18C146-16 138-14 134-8C112 18 70 12 30-2C-20-22-70-10-104 36C-98 52-100 66-110 80"
            "C-122 70-130 62-132 52C-144 54-158 52-170 44C-162 30-146 22-128 24C-104-40-62-92 10-106C64-116 112-94 130-60"
            "C142-50 166-44 172-32Z",
            "main",
            shade=9,
        )
        with c.inside(body):
            c.curve(
                [(180, -22), (140, -30), (100, -40), (50, -36), (-10, -42), (-60, -20), (-80, 40), (120, 60), (180, 0)],
                "belly",
            )
        c.path("M64-14C70 14 56 42 28 50C22 28 28 2 42-18Z", "main_dark")
        c.line([(168, -28), (144, -30), (128, -38)], "main_dark", 3.6, outline=True)
        c.eye(106, -62, 8, mood_of(pose))
        c.blush(100, -42, 9)
        body_anchors(c, (84, -96), (168, -28), (20, -106))
    return c


@figure(
    "shark",
    height=2.6,
    colours={**SEA, "main": "#7189a0"},
    aliases=("great white shark",),
    tags=("animal", "sea"),
    place="water",
    home="sea",
)
def shark(pose: Pose, rng: Random) -> Canvas:
    """A shark: fin, gills and a grin of teeth."""
    c = Canvas()
    with c.at(0, 0, turn=_leap(c, pose)):
        c.path("M40-66C24-96 6-118-22-130C-18-104-24-84-36-62Z", "main", shade=6)
        body = c.path(
            "M172-24C140-58 90-74 34-72C-28-70-76-50-112-38C-124-64-140-84-168-92C-158-64-152-44-146-26C-154-8-160 8-164 30"
            "C-140 22-124 8-112-12C-60 26 10 46 78 34C124 26 152 8 172-24Z",
            "main",
            shade=10,
        )
        with c.inside(body):
            c.curve([(190, -22), (128, -4), (60, 2), (-10, -4), (-100, -22), (-60, 70), (150, 70)], "belly")
        c.path("M44 16C46 48 26 78-14 88C-16 58-6 28 12 8Z", "main_dark")
        with c.details():
            for x in (40, 54, 68):
                c.line([(x, -32), (x - 6, -18), (x - 2, -4)], "main_dark", 4, outline=False)
        grin = c.path("M92 6C112 12 136 4 150-10C142 16 116 26 92 6Z", "mouth")
        with c.inside(grin):
            c.polygon(
                [(92, 2), (100, 16), (108, 8), (116, 18), (124, 6), (132, 14), (138, 2), (146, 6), (150, -12)],
                "white",
                outline=False,
            )
        c.eye(112, -32, 8, mood_of(pose))
        if pose.mood not in {"sad", "sleepy"}:
            c.line([(100, -46), (122, -42)], "main_dark", 4.5, smooth=False, outline=False)
        body_anchors(c, (110, -58), (130, 12), (40, -72))
    return c


@figure(
    "seal",
    height=1.1,
    colours={"main": "#8b98ac", "belly": "#e6e4e2"},
    aliases=("sea lion", "seal pup"),
    near=("walrus pup",),
    tags=("animal", "sea"),
    home="snow",
)
def seal(pose: Pose, rng: Random) -> Canvas:
    """A seal, its head up."""
    return _seal(pose, tusks=False)


@figure("walrus", height=1.5, colours={"main": "#a87a62", "belly": "#dcb9a0"}, tags=("animal", "sea"), home="snow")
def walrus(pose: Pose, rng: Random) -> Canvas:
    """A walrus with tusks and a moustache."""
    return _seal(pose, tusks=True)


def _seal(pose: Pose, *, tusks: bool) -> Canvas:
    c = Canvas()
    c.path("M-104-34C-130-40-150-62-176-64C-176-46-160-34-150-26C-166-22-174-10-172 0C-146 0-120-6-98-14Z", "main_dark")
    body = c.path(
        "M-122-16C-96-66-30-70 6-116C14-166 46-196 84-192C124-188 142-156 134-122C128-98 118-84 114-58C112-30 108-8 84-2"
        "C10 4-80 4-114 0C-124-2-126-8-122-16Z",
        "main",
        shade=11,
    )
    with c.inside(body):
        c.ellipse(84, -36, 44, 66, "belly", turn=14)
    c.path("M52-54C64-34 66-12 60 0L-4 0C-2-12 22-22 30-46Z", "main_dark")
    with c.at(92, -146):
        mood = mood_of(pose)
        for x in (-20, 24):
            c.eye(x, -4, 8.5, mood)
        for x in (-11, 15):
            if tusks:
                c.path(
                    f"M{x - 6} 20L{x + 7} 20C{x + 6} 44 {x + 2} 58 {x} 66C{x - 4} 56 {x - 7} 42 {x - 6} 20Z", "white"
                )
        for x in (-10, 14):
            c.ellipse(x, 18, 16, 12.5, "belly")
        c.ellipse(2, 7, 9, 6.5, "nose")
        with c.details():
            for side, x in ((-1, -14), (1, 18)):
                for dy in (-3, 5):
                    c.line(
                        [(x, 18 + dy), (x + side * 28, 14 + dy * 2)],
                        "dark",
                        2,
                        smooth=False,
                        outline=False,
                        opacity=0.7,
                    )
        c.blush(-30, 12, 8)
        body_anchors(c, (0, -46), (4, 26), (-80, 54))
        c.anchor("neck", 0, 50)
    c.settle(20 if pose.action == "swim" else 0)
    return c
