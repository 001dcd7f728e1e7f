"""Fish: one rig for most, and the round and the flat one on their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from attrs import frozen

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._poses import body_anchors, mood_of


@frozen
class Fish:
    """Proportions of a fish in units.

    Attributes:
        long: Half the length of the body.
        tall: Half its height.
        marks: Draws markings, cut to the body.
        fin: Height of the fin on the back.
        tail: Size of the tail.
        nose: Length of a sword before the mouth.
    """

    long: float = 96
    tall: float = 66
    marks: Callable[[Canvas], None] | None = None
    fin: float = 40
    tail: float = 1
    nose: float = 0


def fish(pose: Pose, rng: Random, build: Fish) -> Canvas:
    """Draw a fish that swims to the right."""
    c = Canvas()
    a, b, f = build.long, build.tall, build.fin
    turn = {"jump": -26.0, "fly": -20.0, "play": -12.0}.get(pose.action, 0.0)
    with c.at(0, -100, turn=turn):
        with c.at(-a + 12, 0, scale=build.tail):
            c.path("M10-14C-14-28-40-62-66-64C-64-40-54-14-46 0C-54 14-64 40-66 64C-40 62-14 28 10 14Z", "fin", shade=6)
        c.path(
            f"M{a * 0.42} {-b * 0.8}C{a * 0.1} {-b - f * 1.2} {-a * 0.4} {-b - f} {-a * 0.62} {-b * 0.86}L{-a * 0.6} {-b * 0.4}L{a * 0.3} {-b * 0.5}Z",
            "fin",
        )
        c.path(
            f"M{a * 0.1} {b * 0.8}C{-a * 0.04} {b + f * 0.8} {-a * 0.34} {b + f * 0.8} {-a * 0.46} {b * 0.8}L{-a * 0.3} {b * 0.4}Z",
            "fin_dark",
        )
        if build.nose:
            c.path(f"M{a * 0.8} -12L{a + build.nose} 4L{a * 0.84} 10Z", "main_dark")
        body = geometry.curve(
            [
                (a, 4),
                (a * 0.82, -b * 0.52),
                (a * 0.3, -b),
                (-a * 0.4, -b * 0.8),
                (-a, -6),
                (-a * 0.98, 8),
                (-a * 0.4, b * 0.82),
                (a * 0.3, b),
                (a * 0.84, b * 0.52),
            ]
        )
        c.add(body, "main", shade=9)
        if build.marks:
            with c.inside(body):
                build.marks(c)
        else:
            with c.inside(body):
                c.ellipse(20, b * 0.95, a * 0.9, b * 0.5, "belly", outline=False)
            with c.details():
                for x, y in ((-18, -18), (-18, 12), (-42, -4)):
                    c.line([(x, y - 9), (x + 7, y), (x, y + 9)], "main_dark", 4, outline=False)
        c.path(
            f"M{a * 0.12} 8C{-a * 0.06} 2 {-a * 0.32} 12 {-a * 0.36} 32C{-a * 0.16} 40 {a * 0.06} 32 {a * 0.12} 8Z",
            "fin",
        )
        if pose.action != "sleep":
            c.circle(a * 0.55, -b * 0.24, 15, "white")
        c.eye(a * 0.57, -b * 0.24, 9.5, mood_of(pose))
        c.smile(a * 0.77, b * 0.22, 18, mood_of(pose), weight=4)
        c.blush(a * 0.52, b * 0.2, 8)
        body_anchors(c, (a * 0.4, -b), (a * 0.98, b * 0.2), (0, -b))
    return c


def _clown(c: Canvas) -> None:
    for x, w in ((40, 20), (-22, 24), (-76, 16)):
        c.line([(x, -80), (x + 9, 0), (x, 80)], "dark", w + 8, outline=False)
        c.line([(x, -80), (x + 9, 0), (x, 80)], "white", w)


def _angel(c: Canvas) -> None:
    for x, w in ((34, 18), (-14, 22), (-54, 16)):
        c.line([(x, -110), (x + 6, 0), (x, 110)], "accent", w)


def _salmon(c: Canvas) -> None:
    c.ellipse(0, 40, 130, 30, "belly", outline=False)
    for x, y in ((30, -24), (4, -30), (-24, -22), (-50, -16), (-10, -14)):
        c.circle(x, y, 4, "main_dark", outline=False)


def _tuna(c: Canvas) -> None:
    c.ellipse(10, 44, 120, 40, "belly", outline=False)
    for x in (-66, -46, -26, -6, 14):
        c.line([(x, -60), (x + 10, -26), (x + 2, -12)], "main_dark", 5, outline=False)


def _koi(c: Canvas) -> None:
    for x, y, rx, ry in ((62, -34, 34, 26), (-14, -30, 30, 30), (-76, 6, 22, 20), (20, 26, 16, 12)):
        c.ellipse(x, y, rx, ry, "accent", outline=False)
    c.ellipse(-40, -22, 9, 8, "dark", outline=False)


def _piranha(c: Canvas) -> None:
    c.curve([(-20, 30), (40, 18), (90, 24), (100, 90), (-30, 90)], "accent", outline=False)
    mouth = c.path("M100 6C84 20 66 26 46 24C58 40 82 38 100 22Z", "mouth")
    with c.inside(mouth):
        for x in (52, 62, 72, 82, 92):
            c.polygon([(x - 5, 14), (x + 5, 14), (x, 28)], "white", outline=False)


def _tang(c: Canvas) -> None:
    c.curve(
        [(70, -52), (20, -40), (-40, -30), (-80, -4), (-50, 20), (-10, 6), (20, -10), (-30, -12), (30, -22)],
        "dark",
        outline=False,
    )
    c.ellipse(-92, 0, 20, 26, "accent", outline=False)


def _lion_fish(c: Canvas) -> None:
    for x in (58, 32, 6, -20, -46, -70):
        c.line([(x, -80), (x + 6, 0), (x, 80)], "white", 7)


for _noun, _build, _height, _own, _aliases, _near in (
    ("tuna", Fish(long=120, tall=50, marks=_tuna, fin=30, tail=0.95), 0.9, {"main": "#3f6a96", "fin": "#e0b04a", "belly": "#e9eff3"}, ("mackerel", "bluefin tuna"), ()),
    ("sardine", Fish(long=118, tall=34, fin=18, tail=0.8, marks=_salmon), 0.2, {"main": "#7f9ab8", "fin": "#5d7a9a", "belly": "#f1f5f7"}, ("herring", "anchovy", "barracuda"), ()),
    ("koi", Fish(long=112, tall=50, marks=_koi, fin=30, tail=1.15), 0.4, {"main": "#fbf6ec", "accent": "#ef6a2f", "fin": "#f6dcc8"}, ("koi fish", "koi carp", "carp"), ()),
    ("piranha", Fish(long=86, tall=70, marks=_piranha, fin=34, tail=0.9), 0.3, {"main": "#5b7a72", "accent": "#e0583f", "fin": "#45605a"}, (), ()),
    ("blue tang", Fish(long=94, tall=60, marks=_tang, fin=30, tail=0.85), 0.2, {"main": "#2f6fe0", "accent": "#f7d13a", "fin": "#f7d13a", "dark": "#1f2348"}, ("surgeonfish", "dory fish"), ()),
    ("lionfish", Fish(long=88, tall=56, marks=_lion_fish, fin=78, tail=1.0), 0.3, {"main": "#b8452f", "fin": "#d9785a"}, ("lion fish",), ()),
    ("fish", Fish(), 0.35, {"main": "#f28c4b", "fin": "#e0653a"}, ("tropical fish", "perch"), ("cod",)),
    ("goldfish", Fish(long=84, tall=64, tail=1.3, fin=50), 0.12, {"main": "#f7a832", "fin": "#f27f35", "belly": "#fde2a0"}, (), ("guppy", "betta fish")),
    ("clownfish", Fish(marks=_clown), 0.11, {"main": "#f4772e", "fin": "#e8632a"}, ("clown fish", "nemo"), ()),
    ("angelfish", Fish(long=78, tall=82, marks=_angel, fin=66, tail=0.8), 0.2, {"main": "#f7d04f", "accent": "#3f6fb5", "fin": "#4a8fd0"}, ("angel fish",), ("butterflyfish",)),
    ("salmon", Fish(long=124, tall=46, marks=_salmon, fin=24, tail=0.85), 0.4, {"main": "#d9806f", "fin": "#b8605a", "belly": "#f6dccb"}, ("trout",), ("sturgeon",)),
    ("swordfish", Fish(long=124, tall=46, fin=54, tail=1.0, nose=104), 1.2, {"main": "#4f7fae", "fin": "#3a6390", "belly": "#e6eef3"}, ("marlin",), ("sawfish",)),
):  # fmt: skip
    figure(
        _noun,
        height=_height,
        colours={"belly": "#fbe0b5", **_own},
        aliases=_aliases,
        near=_near,
        place="air",
        tags=("animal", "sea"),
        home="underwater",
    )(partial(fish, build=_build))


@figure(
    "pufferfish",
    height=0.25,
    colours={"main": "#f0c65a", "belly": "#fff4d8", "fin": "#e29a3a"},
    aliases=("puffer fish", "blowfish"),
    place="air",
    tags=("animal", "sea"),
    home="underwater",
)
def pufferfish(pose: Pose, rng: Random) -> Canvas:
    """A round fish full of spikes."""
    c = Canvas()
    with c.at(0, -100):
        c.path("M-74-12C-92-34-108-40-122-38C-114-18-114 18-122 38C-108 40-92 34-74 12Z", "fin")
        for i in range(16):
            with c.at(0, 0, turn=360 / 16 * i + 8):
                c.polygon([(-8, -74), (0, -98), (8, -74)], "main_dark")
        body = geometry.ellipse(0, 0, 80, 78)
        c.add(body, "main", shade=10, around=(0, 0, 80, 78))
        with c.inside(body):
            c.ellipse(6, 58, 80, 54, "belly")
            for x, y in ((-30, -48), (6, -56), (-50, -18), (-14, -28)):
                c.circle(x, y, 7, "main_dark", outline=False)
        c.path("M-10 4C-34-4-52 8-50 26C-32 32-14 24-10 4Z", "fin")
        for x in (16, 60):
            c.eye(x, -10, 11, mood_of(pose))
        c.ellipse(44, 18, 9, 7, "mouth")
        body_anchors(c, (10, -78), (44, 20), (-6, -78))
    return c


@figure(
    "manta ray",
    height=1.2,
    colours={"main": "#4f6f9c", "belly": "#eef2f4"},
    aliases=("manta", "stingray", "ray fish"),
    place="air",
    tags=("animal", "sea"),
    home="underwater",
)
def manta(pose: Pose, rng: Random) -> Canvas:
    """A ray that flaps its wide fins."""
    c = Canvas()
    c.line([(-6, -60), (-40, -20), (-92, -8)], "main_dark", 8)
    body = c.path(
        "M0-176C14-186 26-184 34-172C66-164 116-150 160-100C120-104 92-92 70-68C52-48 26-36 0-34C-26-36-52-48-70-68"
        "C-92-92-120-104-160-100C-116-150-66-164-34-172C-26-184-14-186 0-176Z",
        "main",
        shade=10,
    )
    with c.inside(body):
        c.ellipse(0, -66, 44, 44, "belly")
    for x in (-26, 26):
        c.eye(x, -140, 9, mood_of(pose))
    c.smile(0, -116, 24, mood_of(pose), weight=4)
    body_anchors(c, (0, -178), (0, -112), (0, -170))
    return c
