"""Sun, moon, stars, weather, and plain shapes."""

from __future__ import annotations

import math
from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Path
from limner_sketch.figures import figure


def star_path(x: float, y: float, r: float, *, points: int = 5, inner: float = 0.5, soft: float = 0.16) -> Path:
    """Return a star with rounded corners around (x, y)."""
    corners = []
    for i in range(2 * points):
        a, k = math.pi * i / points - math.pi / 2, r if i % 2 == 0 else r * inner
        corners.append((x + k * math.cos(a), y + k * math.sin(a)))
    out: list[geometry.Segment] = []
    n = len(corners)
    for i, (px, py) in enumerate(corners):
        ax, ay = corners[i - 1]
        bx, by = corners[(i + 1) % n]
        start = (px + (ax - px) * soft, py + (ay - py) * soft)
        end = (px + (bx - px) * soft, py + (by - py) * soft)
        out.append(("M" if not out else "L", *start))
        out.append(
            ("C", (start[0] + 2 * px) / 3, (start[1] + 2 * py) / 3, (end[0] + 2 * px) / 3, (end[1] + 2 * py) / 3, *end)
        )
    return (*out, ("Z",))


@figure(
    "sun",
    aliases=("smiling sun", "happy sun"),
    height=1.4e9,
    colours={"main": "#ffcf45", "ray": "#ffb02e"},
    facing="front",
    place="sky",
    tags=("sky",),
)
def sun(pose: Pose, rng: Random) -> Canvas:
    """A friendly sun."""
    c = Canvas()
    for i in range(12):
        with c.at(0, -100, turn=30 * i):
            tall = 100 if i % 2 == 0 else 90
            c.path(f"M-13 -64C-8 -78 -5 -86 0 {-tall}C5 -86 8 -78 13 -64Z", "ray")
    c.circle(0, -100, 62, "main", shade=8)
    c.eye(-20, -108, 7, pose.mood)
    c.eye(20, -108, 7, pose.mood)
    c.smile(0, -84, 28, pose.mood)
    c.blush(-38, -90, 10)
    c.blush(38, -90, 10)
    c.anchor("face", 0, -100)
    c.anchor("head", 0, -160)
    return c


@figure(
    "moon",
    aliases=("full moon",),
    height=3.5e6,
    colours={"main": "#fbf0c8", "crater": "#e6d39c"},
    facing="front",
    place="sky",
    tags=("sky",),
)
def moon(pose: Pose, rng: Random) -> Canvas:
    """A full moon with craters."""
    c = Canvas()
    c.circle(0, -100, 96, "main", shade=13)
    for x, y, r in (
        (-36, -130, 20),
        (30, -146, 11),
        (34, -84, 26),
        (-22, -62, 14),
        (-56, -92, 10),
        (4, -112, 8),
        (60, -118, 8),
    ):
        c.ellipse(x, y, r, r * 0.92, "crater", outline=False)
    return c


@figure(
    "crescent moon",
    aliases=("half moon", "new moon", "crescent"),
    height=3.5e6,
    colours={"main": "#ffe9a8"},
    facing="front",
    place="sky",
    tags=("sky",),
)
def crescent_moon(pose: Pose, rng: Random) -> Canvas:
    """A sleeping crescent."""
    c = Canvas()
    c.path(
        "M30-196C-30-206-92-160-92-98C-92-38-44 4 12 0C50-2 80-22 92-50C50-36 6-50-8-92C-20-132-4-174 30-196Z",
        "main",
        shade=9,
    )
    c.line([(-62, -104), (-52, -96), (-40, -102)], "eye", 5)
    c.line([(-46, -68), (-36, -60), (-24, -66)], "mouth", 4.5)
    c.blush(-58, -82, 10)
    c.anchor("top", -40, -180)
    c.anchor("seat", 10, -22)
    return c


@figure(
    "star",
    aliases=("little star",),
    height=1.0,
    colours={"main": "#ffc93d"},
    facing="front",
    place="sky",
    tags=("sky", "shape"),
)
def star(pose: Pose, rng: Random) -> Canvas:
    """A star with a face."""
    c = Canvas()
    c.add(star_path(0, -96, 104), "main", shade=9)
    c.eye(-17, -100, 7, pose.mood)
    c.eye(17, -100, 7, pose.mood)
    c.smile(0, -80, 24, pose.mood)
    c.anchor("face", 0, -90)
    return c


@figure(
    "shooting star",
    aliases=("falling star", "meteor"),
    height=1.0,
    colours={"main": "#ffd65a", "tail": "#fff0bf"},
    facing="front",
    place="sky",
    tags=("sky",),
    home="space",
)
def shooting_star(pose: Pose, rng: Random) -> Canvas:
    """A star with its tail."""
    c = Canvas()
    _streaks(c, -40, -36, 46)
    with c.at(-40, -36, turn=-14):
        c.add(star_path(0, 0, 60), "main", shade=6)
        c.add(star_path(-3, -3, 30), "main_light", outline=False)
    return c


def _streaks(c: Canvas, x: float, y: float, r: float) -> None:
    """Draw the light that trails to the upper right of a head of this radius: wide at the head, a point at the end."""
    with c.at(x, y, turn=-31):
        for bottom, top, length, opacity in (
            (-1.0, 1.0, 5.4, 0.3),
            (-1.0, -0.1, 4.4, 0.4),
            (0.1, 0.9, 3.8, 0.4),
            (-0.5, 0.5, 4.9, 0.6),
        ):
            middle = (bottom + top) / 2 * r * 0.8
            c.path(
                f"M0 {bottom * r}C{r * 1.6} {bottom * r} {r * 2.6} {middle} {r * length} {middle}C{r * 2.6} {middle} {r * 1.6} {top * r} 0 {top * r}Z",
                "tail",
                opacity=opacity,
                outline=opacity == 0.3,
            )


@figure(
    "comet",
    height=1.0,
    colours={"main": "#bfe6f7", "tail": "#a9d8f5"},
    facing="front",
    place="sky",
    tags=("sky",),
    home="space",
)
def comet(pose: Pose, rng: Random) -> Canvas:
    """A ball of ice that glows, with its tail."""
    c = Canvas()
    c.circle(-44, -38, 64, "tail", opacity=0.3, outline=False)
    _streaks(c, -44, -38, 50)
    head = c.circle(-44, -38, 40, "main", shade=9)
    with c.inside(head), c.details():
        for x, y, r in ((-56, -50, 8), (-30, -34, 10), (-52, -20, 6), (-34, -60, 5)):
            c.circle(x, y, r, "main_dark", outline=False)
    c.ellipse(-60, -56, 9, 6, "shine", turn=-40, opacity=0.7, outline=False)
    return c


def _cloud_shape() -> Path:
    return geometry.read_path(
        "M-86 0C-124 0-128-52-92-60C-92-104-44-122-16-98C4-136 66-128 70-86C112-92 128-40 104-14C98-4 88 0 78 0Z"
    )


@figure(
    "cloud",
    aliases=("white cloud", "fluffy cloud"),
    height=1.0,
    units=125,
    colours={"main": "#ffffff", "main_dark": "#d5e4f2"},
    facing="front",
    place="sky",
    tags=("sky",),
)
def cloud(pose: Pose, rng: Random) -> Canvas:
    """A soft cloud."""
    c = Canvas()
    c.add(_cloud_shape(), "main", shade=14)
    return c


def _bad_weather(pose: Pose, rng: Random, *, kind: str) -> Canvas:
    """A cloud with what falls out of it."""
    c = Canvas()
    if kind == "bolt":
        c.path("M6-70L-36 6L-6 6L-26 70L44-16L12-16L34-70Z", "gold", shade=4)
    else:
        for i, x in enumerate((-70, -34, 2, 38, 74)):
            y = 22 if i % 2 else 36
            if kind == "rain":
                c.path(
                    f"M{x} {y - 18}C{x + 10} {y - 2} {x + 12} {y + 14} {x} {y + 14}C{x - 12} {y + 14} {x - 10} {y - 2} {x} {y - 18}Z",
                    "drop",
                    shade=3,
                )
            else:
                for turn in (0, 60, 120):
                    with c.at(x, y, turn=turn):
                        c.line([(0, -12), (0, 12)], "drop_light", 5)
    with c.at(0, -34):
        c.add(_cloud_shape(), "main", shade=13)
    return c


for _noun, _aliases, _kind, _tone in (
    ("rain cloud", ("raincloud", "rainy cloud"), "rain", "#b9c8da"),
    ("snow cloud", ("snowy cloud",), "snow", "#c9d6e6"),
    ("storm cloud", ("thundercloud", "thunder cloud", "thunder", "cloud with lightning"), "bolt", "#8793ab"),
):
    figure(
        _noun,
        aliases=_aliases,
        height=1.0,
        colours={"main": _tone, "drop": "#4f9be0"},
        facing="front",
        place="sky",
        tags=("sky",),
    )(partial(_bad_weather, kind=_kind))


@figure(
    "rainbow",
    height=100,
    units=150,
    colours={"main": "#e9574f", "b": "#f59a3c", "c": "#f9d34c", "d": "#6cbf6a", "e": "#4f9be0", "f": "#8a6bd0"},
    facing="front",
    place="sky",
    tags=("sky",),
)
def rainbow(pose: Pose, rng: Random) -> Canvas:
    """Six bands between two clouds."""
    c = Canvas()
    k = geometry.KAPPA
    for i, role in enumerate(("main", "b", "c", "d", "e", "f")):
        r = 148 - 14 * i
        c.add((("M", -r, 0), ("C", -r, -r * k, -r * k, -r, 0, -r), ("C", r * k, -r, r, -r * k, r, 0)), role, width=14.5)
    for x in (-112, 112):
        with c.at(x, 14, scale=0.42):
            c.add(_cloud_shape(), "white", shade=12)
    return c


@figure(
    "snowflake",
    aliases=("snow flake", "snow crystal", "ice crystal"),
    height=0.2,
    colours={"main": "#8ecbf0"},
    facing="front",
    place="sky",
    tags=("sky", "shape"),
)
def snowflake(pose: Pose, rng: Random) -> Canvas:
    """Six arms with barbs."""
    c = Canvas()
    for turn in range(0, 360, 60):
        with c.at(0, -100, turn=turn):
            c.line([(0, 0), (0, -94)], "main", 13)
            c.line([(-24, -80), (0, -56), (24, -80)], "main", 10, smooth=False)
            c.line([(-16, -46), (0, -30), (16, -46)], "main", 8, smooth=False)
    c.circle(0, -100, 12, "main_light")
    return c


@figure(
    "raindrop",
    aliases=("drop", "water drop", "droplet", "drop of water", "tear"),
    height=0.2,
    colours={"main": "#4f9fe4"},
    facing="front",
    place="sky",
    tags=("shape",),
)
def raindrop(pose: Pose, rng: Random) -> Canvas:
    """A drop with a highlight."""
    c = Canvas()
    c.path("M0-200C44-138 72-104 72-68C72-26 40 0 0 0C-40 0-72-26-72-68C-72-104-44-138 0-200Z", "main", shade=12)
    c.line([(-42, -78), (-40, -52), (-24, -34)], "main_light", 12, opacity=0.9, outline=False)
    return c


@figure(
    "planet",
    aliases=("saturn", "ringed planet", "planet saturn", "exoplanet", "gas giant"),
    height=1.0,
    colours={"main": "#e9a35a", "ring": "#f7dfb4"},
    facing="front",
    place="sky",
    tags=("sky",),
    home="space",
)
def planet(pose: Pose, rng: Random) -> Canvas:
    """A planet with bands and a broad ring, which it casts a shadow on."""
    c = Canvas()
    tilt = geometry.Affine.turn(-16, about=(0, -100))
    halves = []
    for way in (-1, 1):  # behind the ball, then before it
        for outer, inner, tall, low, role in ((152, 120, 56, 40, "ring"), (114, 100, 37, 30, "ring_dark")):
            path = geometry.read_path(
                f"M{-outer}-100C{-outer} {-100 + way * tall} {outer} {-100 + way * tall} {outer}-100L{inner}-100"
                f"C{inner} {-100 + way * low} {-inner} {-100 + way * low} {-inner}-100Z"
            )
            halves.append((way, tilt.path(path), role))
    for way, path, role in halves:
        if way < 0:
            c.add(path, role)
    ball = geometry.ellipse(0, -100, 80, 80)
    c.add(ball, "main", shade=13, around=(0, -100, 80, 80))
    with c.inside(ball):
        for y, w in ((-148, 12), (-118, 9), (-78, 14), (-46, 10)):
            c.line([(-86, y + 24), (86, y - 24)], "main_light", w, opacity=0.6, outline=False)
        c.ellipse(0, -96, 96, 30, "main_dark", turn=-16, opacity=0.35, outline=False)
    for way, path, role in halves:
        if way > 0:
            c.add(path, role)
    return c


@figure(
    "earth",
    aliases=("planet earth", "the earth", "world"),
    height=1.0,
    colours={"main": "#3f8fd8", "land": "#63b765"},
    facing="front",
    place="sky",
    tags=("sky",),
    home="space",
)
def earth(pose: Pose, rng: Random) -> Canvas:
    """The earth from space."""
    c = Canvas()
    ball = geometry.ellipse(0, -100, 98, 98)
    c.add(ball, "main", shade=15, around=(0, -100, 98, 98))
    with c.inside(ball):
        c.curve(
            [(-96, -150), (-50, -184), (-10, -170), (-24, -140), (-50, -128), (-40, -100), (-66, -92), (-90, -116)],
            "land",
            outline=False,
        )
        c.curve([(-48, -84), (-16, -80), (-4, -56), (-22, -20), (-36, -30), (-52, -62)], "land", outline=False)
        c.curve(
            [(20, -178), (60, -170), (96, -130), (92, -90), (60, -96), (46, -60), (22, -80), (10, -118), (30, -140)],
            "land",
            outline=False,
        )
        c.curve([(56, -46), (82, -50), (78, -26), (58, -28)], "land", outline=False)
        c.line([(-70, -70), (-30, -76)], "white", 9, opacity=0.7, outline=False)
        c.line([(10, -150), (56, -146)], "white", 9, opacity=0.7, outline=False)
    return c


def _solid(pose: Pose, rng: Random, *, path: Path) -> Canvas:
    """A plain shape with a shaded side."""
    c = Canvas()
    c.add(path, "main", shade=13)
    return c


_SOLIDS: tuple[tuple[str, tuple[str, ...], Path, str], ...] = (
    ("circle", ("disc", "round shape"), geometry.ellipse(0, -100, 100, 100), "#5b8def"),
    ("square", ("box shape",), geometry.rectangle(-96, -192, 192, 192, 12), "#f2b134"),
    ("triangle", (), geometry.polygon([(0, -190), (110, 0), (-110, 0)]), "#3fb68b"),
    (
        "hexagon",
        (),
        geometry.polygon(
            [(math.sin(math.tau * i / 6) * 100, -100 - math.cos(math.tau * i / 6) * 100) for i in range(6)]
        ),
        "#8a6be8",
    ),
    ("rhombus", ("lozenge",), geometry.polygon([(0, -200), (76, -100), (0, 0), (-76, -100)]), "#ef7fae"),
)
for _name, _also, _path, _hue in _SOLIDS:
    figure(_name, aliases=_also, height=0.3, colours={"main": _hue}, facing="front", tags=("shape",), home="studio")(
        partial(_solid, path=_path)
    )
