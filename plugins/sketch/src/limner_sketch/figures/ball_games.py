"""What games are played with: small balls, bats and paddles."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, taper

_thing = partial(figure, tags=("object", "sport"), facing="front")


@_thing("golf ball", aliases=("golfball",), height=0.043, colours={"main": "#fbfaf6", "main_dark": "#d5d4da"})
def golf_ball(pose: Pose, rng: Random) -> Canvas:
    """A golf ball with its dimples."""
    c = Canvas()
    disc = c.circle(0, -100, 100, "main", shade=14)
    with c.inside(disc), c.details():
        rows = [(x + (14 if row % 2 else 0), -172 + 28 * row) for row in range(6) for x in range(-84, 90, 28)]
        c.add(dots(rows, 5), "main_dark", outline=False)
    return c


@_thing("puck", aliases=("hockey puck",), height=0.05, units=70, colours={"main": "#2c2a38", "main_light": "#4a4759"})
def puck(pose: Pose, rng: Random) -> Canvas:
    """A puck, lying."""
    c = Canvas()
    c.path("M-90-44L-90-20C-80 6 80 6 90-20L90-44Z", "main")
    c.ellipse(0, -44, 90, 24, "main_light")
    return c


@_thing("ping pong ball", aliases=("table tennis ball",), height=0.04, colours={"main": "#f6a13c"})
def ping_pong_ball(pose: Pose, rng: Random) -> Canvas:
    """A ball of table tennis."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=14)
    c.ellipse(-34, -140, 22, 14, "main_light", turn=-32, outline=False)
    return c


@_thing("cricket ball", height=0.07, colours={"main": "#b5322f", "seam": "#f6ead8"})
def cricket_ball(pose: Pose, rng: Random) -> Canvas:
    """A red ball with its seam."""
    c = Canvas()
    disc = c.circle(0, -100, 100, "main", shade=14)
    with c.inside(disc):
        c.line([(-60, -200), (10, -100), (-10, 10)], "seam", 7)
        c.line([(-36, -200), (34, -100), (14, 10)], "seam", 7)
    return c


@_thing(
    "shuttlecock", aliases=("birdie", "badminton ball"), height=0.08, colours={"main": "#fbfaf6", "cork": "#e2b98a"}
)
def shuttlecock(pose: Pose, rng: Random) -> Canvas:
    """A shuttlecock, its cork below."""
    c = Canvas()
    c.path("M-34-64L-92-196C-60-210 60-210 92-196L34-64Z", "main", shade=10)
    c.add(lines([(-16, -64), (-44, -202)], [(16, -64), (44, -202)], [(0, -64), (0, -206)]), "main_dark", width=5)
    c.line([(-70, -140), (0, -148), (70, -140)], "main_dark", 5)
    c.path("M-38-70L38-70L38-40C38 14-38 14-38-40Z", "cork", shade=6)
    c.rect(-40, -74, 80, 14, "red", radius=5)
    return c


@_thing(
    "badminton racket",
    aliases=("badminton racquet",),
    height=0.67,
    colours={"main": "#3f7fc0", "string": "#f6f3ea", "handle": "#3a3550"},
)
def badminton_racket(pose: Pose, rng: Random) -> Canvas:
    """A light racket with a long shaft."""
    c = Canvas()
    with c.at(10, -104, turn=34):
        head = geometry.ellipse(0, -56, 36, 44)
        with c.inside(head):
            grid = [[(x, -110.0), (x, 0.0)] for x in (-24.0, -8.0, 8.0, 24.0)] + [
                [(-40.0, y), (40.0, y)] for y in (-86.0, -70.0, -54.0, -38.0, -22.0)
            ]
            c.add(lines(*grid), "string", width=3)
        c.add(head, "main", width=9)
        c.line([(0, -12), (0, 60)], "main_dark", 7, smooth=False)
        c.add(taper((0, 56), (0, 120), 14, 17, radius=5), "handle", shade=4)
    c.anchor("grip", -46, -26)
    return c


@_thing(
    "ping pong paddle",
    aliases=("table tennis paddle", "table tennis racket", "ping pong racket", "ping pong bat"),
    height=0.26,
    colours={"main": "#d8453c", "wood": "#d9a35f"},
)
def ping_pong_paddle(pose: Pose, rng: Random) -> Canvas:
    """A paddle of table tennis."""
    c = Canvas()
    with c.at(0, -100, turn=30):
        c.add(taper((0, 30), (0, 104), 24, 30, radius=8), "wood", shade=5)
        c.circle(0, -30, 70, "main", shade=10)
        c.path("M-52 18C-30 44 30 44 52 18L34 44L-34 44Z", "wood")
    c.anchor("grip", -42, -28)
    return c


@_thing("cricket bat", height=0.95, colours={"main": "#e2bd84", "grip": "#3f7fc0"})
def cricket_bat(pose: Pose, rng: Random) -> Canvas:
    """A flat bat with a bound handle."""
    c = Canvas()
    with c.at(0, -100, turn=24):
        c.rect(-7, -112, 14, 66, "grip", radius=6)
        c.path("M-22-40C-22-54-8-56-6-62L6-62C8-56 22-54 22-40L22 84C22 104-22 104-22 84Z", "main", shade=7)
    c.anchor("grip", 36, -180)
    return c


@figure(
    "soccer goal",
    aliases=(
        "football goal",
        "goalpost",
        "goal post",
        "goal posts",
        "goalposts",
        "handball goal",
        "soccer net",
        "goal net",
        "hockey goal",
        "hockey net",
        "ice hockey goal",
    ),
    height=2.4,
    units=200,
    colours={"main": "#f7f7f4", "net": "#c9d3da"},
    tags=("object", "sport"),
    facing="front",
    home="park",
)
def soccer_goal(pose: Pose, rng: Random) -> Canvas:
    """A goal with its net, seen from the field."""
    c = Canvas()
    back = c.polygon([(-250, -196), (250, -196), (214, -10), (-214, -10)], "net", opacity=0.25, outline=False)
    with c.inside(back), c.details():
        c.add(lines(*([(x, -200), (x * 0.86, 0)] for x in range(-240, 256, 40))), "net", width=3)
        c.add(lines(*([(-250, y), (250, y)] for y in range(-170, 0, 32))), "net", width=3)
    for side in (-1, 1):
        c.line([(side * 250, -198), (side * 214, -10)], "net", 4, smooth=False)
        c.line([(side * 250, 0), (side * 250, -200)], "main", 13, smooth=False)
    c.line([(-256, -198), (256, -198)], "main", 13, smooth=False)
    c.anchor("top", 0, -204)
    c.anchor("inside", 0, -70)
    c.stands(-256, 256)
    return c


@_thing(
    "ping pong table",
    aliases=("table tennis table",),
    height=0.92,
    units=150,
    colours={"main": "#2f7a8a", "net": "#f2f4f5"},
)
def ping_pong_table(pose: Pose, rng: Random) -> Canvas:
    """A table with a net across its middle."""
    c = Canvas()
    for x in (-120, 120):
        c.line([(x, -104), (x * 0.92, -4)], "metal_dark", 9, smooth=False)
    c.path("M-168-124L168-124L156-104L-156-104Z", "main", shade=6)
    c.line([(-168, -124), (168, -124)], "net", 3, smooth=False)
    c.rect(-5, -150, 10, 34, "net", shade=3)
    c.anchor("top", 0, -124)
    return c
