"""What things leave behind them or show of what happens to them: trails, tracks, dust, the water of what melts, lines of a whirl."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "smoke trail",
    aliases=(
        "vapor trail", "vapour trail", "contrail", "condensation trail", "exhaust trail", "white trail", "smoky trail",
        "trail of smoke", "white smoke trail", "jet trail", "trail of exhaust", "trail of vapor",
    ),
    height=1.0,
    units=100,
    colours={"main": "#f4f6fa", "second": "#dfe4ee"},
    tags=("object",),
    place="air",
)  # fmt: skip
def smoke_trail(pose: Pose, rng: Random) -> Canvas:
    """Smoke that somebody who flies to the right has left: dense close by, thin and wide far behind."""
    c = Canvas()
    for i in range(9):
        x, r = -14 - 34 * i, 15 + 3.4 * i
        c.ellipse(x, (9, -8)[i % 2] * (0.4 + 0.1 * i), r * 1.25, r, "second" if i % 2 else "main", opacity=0.95 - 0.07 * i)  # fmt: skip
    return c


@figure(
    "sparkle trail",
    aliases=(
        "trail of sparkles", "trail of stars", "trail of glitter", "trail of fairy dust", "trail of magic", "trail of light", "glittering trail", "magic trail", "star trail",
        "trail of stardust", "trail of magic dust", "sparkling trail",
    ),
    height=1.0,
    units=100,
    colours={"main": "#ffd65c", "second": "#fff3c4", "third": "#f7a6d0"},
    tags=("object",),
    place="air",
)  # fmt: skip
def sparkle_trail(pose: Pose, rng: Random) -> Canvas:
    """Stars that somebody who flies to the right has left."""
    c = Canvas()
    star = [
        (0.0, -1.0),
        (0.26, -0.26),
        (1.0, 0.0),
        (0.26, 0.26),
        (0.0, 1.0),
        (-0.26, 0.26),
        (-1.0, 0.0),
        (-0.26, -0.26),
    ]
    for i in range(13):
        x, y, r = -10 - 23 * i, math.sin(1.3 * i) * (8 + 2.4 * i), 17 - 0.7 * i
        c.polygon([(x + r * a, y + r * b) for a, b in star], ("main", "second", "third")[i % 3])
    return c


@figure(
    "fire trail",
    aliases=("trail of fire", "trail of flames", "fiery trail", "flaming trail", "fiery tail", "flaming tail", "tail of fire"),
    height=1.0,
    units=100,
    colours={"main": "#f0622d", "second": "#f9a932", "third": "#fde27a"},
    tags=("object",),
    place="air",
)  # fmt: skip
def fire_trail(pose: Pose, rng: Random) -> Canvas:
    """Flames that somebody who is fast leaves behind."""
    c = Canvas()
    for role, k in (("main", 1.0), ("second", 0.68), ("third", 0.4)):
        c.curve(
            [(0, -40 * k), (-90 * k, -46 * k), (-230 * k, -30 * k), (-140 * k, -8 * k), (-290 * k, 4 * k), (-140 * k, 20 * k), (-220 * k, 40 * k), (-90 * k, 44 * k), (0, 38 * k)],
            role, tension=0.7,
        )  # fmt: skip
    return c


@figure(
    "slime trail",
    aliases=("slimy trail", "snail trail", "trail of slime", "silver trail", "silvery trail", "shiny trail", "sticky trail"),
    height=0.1,
    units=40,
    colours={"main": "#e9f6d8", "second": "#ffffff"},
    tags=("object",),
)  # fmt: skip
def slime_trail(pose: Pose, rng: Random) -> Canvas:
    """What a snail that creeps to the right has left."""
    c = Canvas()
    c.path(
        "M10-8C-40-14-70-18-120-10C-170-3-200-14-262-10C-276-6-270 4-258 5C-196 8-160 12-112 8C-66 4-40 10 10 6Z",
        "main",
        opacity=0.9,
    )
    with c.details():
        c.line([(-16, -1), (-66, -6), (-112, -1)], "second", 4, smooth=True, outline=False)
        c.line([(-150, 0), (-196, -3), (-236, -2)], "second", 4, smooth=True, outline=False)
    return c  # fmt: skip


@figure(
    "footprints",
    aliases=(
        "footprint", "foot prints", "trail of footprints", "foot print", "animal tracks", "trail of paw prints", "muddy footprints", "muddy paw prints", "line of footprints", "set of footprints", "footsteps",
    ),
    near=("dinosaur footprints", "dinosaur footprint", "dinosaur tracks", "giant footprints", "bird tracks", "tire tracks", "tyre tracks", "wheel tracks", "hoof prints", "hoofprints"),
    height=0.35,
    units=80,
    colours={"main": "#6d5a4c"},
    facing="front",
    tags=("object",),
)  # fmt: skip
def footprints(pose: Pose, rng: Random) -> Canvas:
    """A track of prints that leads away, smaller and smaller."""
    c = Canvas()
    for i in range(8):
        k = 0.86**i
        y = -120 * (1 - k)
        x = (34 if i % 2 else -34) * k + 190 * (1 - k) ** 1.4
        with c.at(x, y, scale=k * 0.6, turn=12):
            c.ellipse(0, 0, 24, 13, "main", opacity=0.55)
            for dx, dy in ((-22, -17), (-8, -23), (8, -23), (22, -17)):
                c.ellipse(dx, dy, 6.5, 5, "main", opacity=0.55)
    return c


@figure("track", height=0.1, units=40, colours={"main": "#6d5a4c"}, tags=("object",), facing="front")
def track(pose: Pose, rng: Random) -> Canvas:
    """Prints, seen from the side, of somebody who walks to the right."""
    c = Canvas()
    for i in range(8):
        c.ellipse(-16 - 38 * i, 5 if i % 2 else -4, 12, 4.5, "main", opacity=0.5)
    return c


@figure(
    "dust cloud",
    aliases=("cloud of dust", "trail of dust", "dust trail", "clouds of dust", "dusty trail"),
    height=0.6,
    units=100,
    colours={"main": "#d9c3a0", "second": "#e8d8bd"},
    tags=("object",),
)
def dust_cloud(pose: Pose, rng: Random) -> Canvas:
    """Dust that somebody who runs or drives to the right has raised."""
    c = Canvas()
    for i, (x, y, r) in enumerate(((-180, -30, 30), (-132, -50, 42), (-86, -34, 36), (-46, -24, 26), (-112, -18, 30), (-16, -14, 16))):  # fmt: skip
        c.ellipse(x, y, r * 1.2, r, "second" if i % 2 else "main", opacity=0.85)
    return c


@figure("melt water", height=0.1, units=60, colours={"main": "#a9d8f0"}, tags=("object",), facing="front")
def melt_water(pose: Pose, rng: Random) -> Canvas:
    """A pool of what has melted, as wide as a thing and a half."""
    c = Canvas()
    c.path(
        "M-150 0C-158-16-104-24-60-22C-20-34 50-30 84-22C130-24 160-10 150 2C160 18 100 24 50 20C10 30-50 26-84 20C-130 24-166 14-150 0Z",
        "main",
    )
    c.path("M-92-6C-60-16 0-16 30-12C10-6-50-2-92-6Z", "main_light", outline=False)
    return c  # fmt: skip


@figure("whirl", height=1.0, units=200, colours={"main": "#f2a541"}, tags=("object",), facing="front", place="air")
def whirl(pose: Pose, rng: Random) -> Canvas:
    """Arcs around something that turns round and round, with heads of arrows."""
    c = Canvas()
    for start, end in ((200, 330), (20, 150)):
        points = [(118 * math.cos(math.radians(a)), 96 * math.sin(math.radians(a))) for a in range(start, end + 1, 13)]
        c.line(points, "main", 9, smooth=True)
        (x, y), (px, py) = points[-1], points[-2]
        tip = geometry.Affine.turn(math.degrees(math.atan2(y - py, x - px))).then(geometry.Affine.move(x, y))
        c.polygon([tip.point(26, 0), tip.point(-8, -20), tip.point(-8, 20)], "main")
    return c


@figure("reflection", aliases=("mirror image", "reflections"), height=1.0, units=100, colours={"main": "#9cc8e2"}, tags=("object",), facing="front")  # fmt: skip
def reflection(pose: Pose, rng: Random) -> Canvas:
    """Rings on water; of a thing that is reflected the thing itself is drawn, upside down."""
    c = Canvas()
    for k in (1.0, 0.66, 0.32):
        c.line([(-110 * k, -8), (-40 * k, -8 + 9 * k), (40 * k, -8 + 9 * k), (110 * k, -8)], "main", 6, smooth=True)
    return c


@figure("shadow", aliases=("long shadow", "shadows", "long shadows", "dark shadow", "big shadow"), height=0.2, units=60, colours={"main": "#4b4a5e"}, tags=("object",), facing="front")  # fmt: skip
def shadow(pose: Pose, rng: Random) -> Canvas:
    """A dark place on the ground; of a thing that throws one its own outline is drawn."""
    c = Canvas()
    c.ellipse(0, -10, 130, 20, "main", opacity=0.5)
    return c


@figure(
    "sparkles",
    aliases=("sparkle", "glitter", "twinkle"),
    height=0.3,
    units=200,
    colours={"main": "#ffd75a"},
    tags=("object",),
    facing="front",
    place="air",
)
def sparkles(pose: Pose, rng: Random) -> Canvas:
    """A star of four points that twinkles."""
    c = Canvas()
    c.path("M0-200C8-130 30-108 100-100C30-92 8-70 0 0C-8-70-30-92-100-100C-30-108-8-130 0-200Z", "main")
    c.path("M0-152C5-116 16-105 52-100C16-95 5-84 0-48C-5-84-16-95-52-100C-16-105-5-116 0-152Z", "shine", outline=False)
    return c


@figure("glow", height=1.0, units=200, colours={"main": "#ffe88a"}, tags=("object",), facing="front", place="air")
def glow(pose: Pose, rng: Random) -> Canvas:
    """Light around something that shines by itself."""
    c = Canvas()
    for r in range(100, 44, -6):  # many faint discs, so that no rim is seen
        c.circle(0, 0, r, "main", opacity=0.075, outline=False)
    return c
