"""Places to be at, on or in: a cliff, a pier, a bus stop, a stage, a web, a cage, a bowl of water."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "cliff",
    aliases=(
        "rocky cliff",
        "sea cliff",
        "crag",
        "cliff edge",
        "bluff",
        "precipice",
        "rock wall",
        "rock face",
        "climbing wall",
        "rocky wall",
    ),
    height=9,
    units=190,
    colours={"main": "#a08a78", "grass": "#8cc06a"},
    facing="front",
    tags=("scenery",),
)
def cliff(pose: Pose, rng: Random) -> Canvas:
    """A block of rock with a steep edge and grass on it."""
    c = Canvas()
    c.polygon(
        [(-190, -150), (124, -158), (140, -118), (118, -80), (150, -34), (172, 0), (-206, 0), (-198, -70)], "main"
    )
    c.polygon(
        [(124, -158), (140, -118), (118, -80), (150, -34), (172, 0), (64, 0), (84, -64), (60, -108), (76, -154)],
        "main_dark",
    )
    with c.details():
        for x, y, dx in ((-150, -92, 70), (-60, -60, 84), (-120, -30, 60), (0, -104, 46)):
            c.line([(x, y), (x + dx, y - 7)], "main_dark", 6, outline=False)
    c.path(
        "M-198-146C-150-178 90-184 134-156C120-142 100-150 84-140C60-132 40-150 16-140C-10-130-40-148-70-138C-110-128-160-146-198-130Z",
        "grass",
    )
    c.anchor("top", -20, -162)
    c.stands(-200, 168)
    return c


@figure(
    "pier",
    aliases=("jetty", "dock", "wooden pier", "boardwalk", "landing stage", "quay"),
    height=1.3,
    units=110,
    colours={"main": "#b98655", "pole": "#8a6242"},
    facing="front",
    tags=("scenery",),
    place="water",
    home="lake",
)
def pier(pose: Pose, rng: Random) -> Canvas:
    """A walk of planks on poles that stand in the water."""
    c = Canvas()
    for x in (-176, -62, 52, 160):
        c.rect(x, -104, 20, 124, "pole", radius=5, shade=4)
    c.polygon([(-214, -96), (196, -96), (212, -70), (-230, -70)], "main_light")
    c.rect(-230, -71, 442, 20, "main", radius=3)
    with c.details():
        for k in range(1, 9):
            x = -212 + 46 * k
            c.line([(x, -94), (x + (x + 10) * 0.06, -72)], "main_dark", 4, smooth=False, outline=False)
    for x in (-206, 182):
        c.rect(x, -136, 20, 46, "pole", radius=6)
    c.anchor("top", 20, -84)
    c.stands(-180, 170)
    return c


@figure(
    "bus stop",
    aliases=("bus shelter", "bus station", "tram stop"),
    height=2.7,
    units=216,
    colours={"main": "#3f7fb5", "bench": "#b98655", "sign": "#f2b52c", "pane": "#cfe6f1"},
    facing="front",
    tags=("building", "object"),
    home="street",
)
def bus_stop(pose: Pose, rng: Random) -> Canvas:
    """A shelter with a bench, and the sign before it."""
    c = Canvas()
    c.rect(-128, -186, 214, 172, "pane", opacity=0.75)
    for x in (-132, -24, 80):
        c.rect(x, -190, 12, 190, "main", radius=4)
    c.rect(-150, -206, 256, 22, "main", radius=9, shade=5)
    c.rect(-108, -62, 168, 14, "bench", radius=5)
    for x in (-96, 38):
        c.rect(x, -50, 10, 50, "main_dark")
    c.rect(136, -196, 9, 196, "main_dark", radius=4)
    c.circle(140, -188, 30, "sign")
    c.rect(124, -200, 32, 20, "main", radius=5)
    with c.details():
        for x in (131, 149):
            c.circle(x, -178, 5, "main_dark", outline=False)
    c.anchor("inside", -24, -4)
    c.stands(-132, 144)
    return c


@figure(
    "stage",
    aliases=("theatre stage", "theater stage", "concert stage"),
    height=3.4,
    units=210,
    colours={"main": "#b3394a", "floor": "#b98655", "back": "#5b2440"},
    facing="front",
    tags=("scenery",),
    home="studio",
)
def stage(pose: Pose, rng: Random) -> Canvas:
    """A floor of boards between two curtains, and a pelmet."""
    c = Canvas()
    c.rect(-186, -206, 372, 176, "back", radius=6)
    c.path("M-186-206L-86-206C-104-150-130-90-186-70Z", "main", shade=7)
    c.path("M186-206L86-206C104-150 130-90 186-70Z", "main", shade=7)
    c.path(
        "M-196-214L196-214L196-186C150-164 110-164 66-186C22-164-22-164-66-186C-110-164-150-164-196-186Z",
        "main",
        shade=4,
    )
    c.polygon([(-190, -44), (190, -44), (206, -20), (-206, -20)], "floor_light")
    c.rect(-206, -20, 412, 20, "floor", radius=4)
    c.anchor("top", 0, -30)
    c.anchor("inside", 0, -30)
    c.stands(-200, 200)
    return c


@figure(
    "lily pad",
    aliases=("water lily pad", "lilypad", "lily leaf"),
    height=0.12,
    units=70,
    colours={"main": "#5aa864", "flower": "#f3a3c0"},
    named=("main",),
    facing="front",
    place="water",
    tags=("plant",),
    home="lake",
)
def lily_pad(pose: Pose, rng: Random) -> Canvas:
    """A round leaf that floats, with its notch and a flower."""
    c = Canvas()
    c.path(
        "M-190-26C-190-58-90-70 0-70C90-70 190-58 190-26C190 6 90 20 0 20C-40 20-84 16-120 8L-10-26L-162-6C-180-12-190-18-190-26Z",
        "main",
        shade=5,
    )
    with c.details():
        for x, y in ((-120, -48), (-30, -62), (70, -58), (150, -36), (110, 0), (10, 12)):
            c.line([(-6, -26), (x, y)], "main_dark", 4, smooth=False, outline=False)
    for turn in (-58, -20, 20, 58):
        with c.at(142, -36, turn=turn):
            c.path("M0 0C-16-16-12-36 0-48C12-36 16-16 0 0Z", "flower")
    c.anchor("top", -20, -34)
    return c


@figure(
    "spider web",
    aliases=("cobweb", "spiderweb", "web of a spider", "spider's web"),
    height=0.5,
    colours={"main": "#aab4c6"},
    facing="front",
    place="air",
    tags=("object",),
)
def spider_web(pose: Pose, rng: Random) -> Canvas:
    """Eight threads and four rounds."""
    c = Canvas()
    ends = [(100, 0), (71, 71), (0, 100), (-71, 71), (-100, 0), (-71, -71), (0, -100), (71, -71)]
    with c.at(0, -100):
        for x, y in ends:
            c.line([(0, 0), (x, y)], "main", 4, smooth=False)
        for k in (0.26, 0.5, 0.74, 0.94):
            data = f"M{ends[0][0] * k} {ends[0][1] * k}"
            for (x0, y0), (x, y) in zip(ends, [*ends[1:], ends[0]], strict=True):
                data += f"Q{(x0 + x) * 0.36 * k} {(y0 + y) * 0.36 * k} {x * k} {y * k}"
            c.path(data, "main", width=3.5)
    c.anchor("inside", 0, -72)
    c.anchor("top", 0, -72)
    return c


@figure(
    "bird cage",
    aliases=("birdcage", "cage"),
    height=0.8,
    colours={"main": "#d9a441"},
    facing="front",
    tags=("object",),
    home="room",
)
def bird_cage(pose: Pose, rng: Random) -> Canvas:
    """A round cage: what is in it is seen between the bars."""
    c = Canvas()
    c.ellipse(0, -22, 92, 15, "main_dark")
    with c.front():
        for x in (-92, -46, 0, 46, 92):
            c.path(f"M{x}-22L{x}-120C{x}-168 {x * 0.5}-190 0-194", "main", width=6)
        c.line([(-92, -120), (-40, -110), (40, -110), (92, -120)], "main", 6)
        c.rect(-98, -28, 196, 28, "main", radius=9, shade=5)
        c.circle(0, -203, 11, "main_dark", outline=False)
    c.anchor("inside", 0, -28)
    c.anchor("top", 0, -196)
    return c


@figure(
    "fishbowl",
    aliases=("goldfish bowl", "fish bowl"),
    height=0.36,
    colours={"main": "#dff1f8", "water": "#7cc6e6", "sand": "#e9cf95"},
    named=("water",),
    facing="front",
    tags=("object",),
    home="table",
)
def fishbowl(pose: Pose, rng: Random) -> Canvas:
    """A glass ball of water; what swims in it shows."""
    c = Canvas()
    ball = c.path("M-62-188C-120-160-130-60-70-8C-58 0 58 0 70-8C130-60 120-160 62-188Z", "main", opacity=0.7)
    with c.inside(ball):
        c.rect(-130, -142, 260, 150, "water", opacity=0.85, outline=False)
        c.ellipse(0, 2, 110, 26, "sand", outline=False)
    with c.front():
        c.line([(-74, -118), (-80, -88), (-70, -60)], "shine", 9, opacity=0.7, outline=False)
        c.ellipse(0, -188, 64, 10, "main_light")
    c.anchor("inside", 0, -34)
    c.anchor("top", 0, -188)
    return c
