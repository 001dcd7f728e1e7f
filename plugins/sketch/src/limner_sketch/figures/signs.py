"""Signs and marks: what stands for an idea on an icon or a badge."""

from __future__ import annotations

import math
from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Affine
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, ring

_sign = partial(figure, tags=("object",), facing="front", home="studio", height=0.4)


@_sign(
    "paw print",
    aliases=("paw", "pawprint", "paw prints", "animal track", "dog paw", "cat paw"),
    near=("paws",),
    colours={"main": "#8a5a3a"},
)
def paw_print(pose: Pose, rng: Random) -> Canvas:
    """The print of a paw."""
    c = Canvas()
    c.path(
        "M0-108C38-108 52-74 74-54C94-34 84-2 54-2C34-2 22-12 0-12C-22-12-34-2-54-2C-84-2-94-34-74-54C-52-74-38-108 0-108Z",
        "main",
        shade=8,
    )
    for x, y, rx, ry, turn in (
        (-76, -112, 21, 29, -24),
        (-30, -156, 23, 33, -8),
        (30, -156, 23, 33, 8),
        (76, -112, 21, 29, 24),
    ):
        c.ellipse(x, y, rx, ry, "main", turn=turn, shade=5)
    return c


@_sign("peace sign", aliases=("peace symbol",), colours={"main": "#5fa85a"})
def peace_sign(pose: Pose, rng: Random) -> Canvas:
    """The peace sign."""
    c = Canvas()
    c.add(ring(0, -100, 100, 80), "main")
    c.add(lines([(0, -188), (0, -12)], [(0, -100), (-62, -38)], [(0, -100), (62, -38)]), "main", width=20)
    return c


@_sign("yin yang", aliases=("yin and yang", "yin-yang"), colours={"main": "#2f2d3a", "second": "#fbf8f2"})
def yin_yang(pose: Pose, rng: Random) -> Canvas:
    """Yin and yang."""
    c = Canvas()
    c.circle(0, -100, 104, "main")
    disc = c.circle(0, -100, 96, "second")
    with c.inside(disc):
        c.add(geometry.rectangle(0, -200, 110, 200), "main", outline=False)
        c.circle(0, -148, 48, "second", outline=False)
        c.circle(0, -52, 48, "main", outline=False)
    c.circle(0, -148, 15, "main")
    c.circle(0, -52, 15, "second")
    return c


@_sign("infinity", aliases=("infinity symbol", "infinity sign"), colours={"main": "#6f5fc4"})
def infinity(pose: Pose, rng: Random) -> Canvas:
    """A lying eight."""
    c = Canvas()
    points = [
        (130 * math.cos(t) / (1 + math.sin(t) ** 2), -60 + 130 * math.sin(t) * math.cos(t) / (1 + math.sin(t) ** 2))
        for t in (math.tau * i / 24 for i in range(24))
    ]
    c.add(geometry.curve(points), "main", width=26)
    return c


@_sign(
    "recycling symbol",
    aliases=("recycle symbol", "recycling sign", "recycle", "recycle sign", "recycling logo"),
    near=("recycling",),
    colours={"main": "#4f9d54"},
)
def recycling_symbol(pose: Pose, rng: Random) -> Canvas:
    """Three arrows that follow each other."""
    c = Canvas()
    for turn in (0, 120, 240):
        with c.at(0, -96, turn=turn):
            c.add(
                Affine.move(0, 0).path(geometry.polygon([(-52, -42), (-18, -98), (18, -98), (40, -62)], closed=False)),
                "main",
                width=30,
            )
            c.polygon([(66, -84), (58, -22), (6, -52)], "main")
    return c


@_sign("cross", aliases=("christian cross", "latin cross"), colours={"main": "#b9804a"})
def cross(pose: Pose, rng: Random) -> Canvas:
    """A cross."""
    c = Canvas()
    c.path("M-18-200L18-200L18-142L66-142L66-106L18-106L18 0L-18 0L-18-106L-66-106L-66-142L-18-142Z", "main", shade=6)
    return c


@_sign(
    "medical cross",
    aliases=("red cross", "first aid symbol", "medical symbol"),
    near=("plus sign",),
    colours={"main": "#dd3b3b"},
)
def medical_cross(pose: Pose, rng: Random) -> Canvas:
    """A cross with equal arms."""
    c = Canvas()
    c.path("M-34-200L34-200L34-134L100-134L100-66L34-66L34 0L-34 0L-34-66L-100-66L-100-134L-34-134Z", "main", shade=7)
    return c


@_sign("atom", near=("nuclear energy", "physics"), colours={"main": "#3f86c9", "second": "#e5534b"})
def atom(pose: Pose, rng: Random) -> Canvas:
    """A nucleus with three orbits."""
    c = Canvas()
    for turn in (0, 60, 120):
        c.add(Affine.turn(turn, about=(0, -104)).path(geometry.ellipse(0, -104, 100, 38)), "main", width=9)
        x, y = Affine.turn(turn, about=(0, -104)).point(100 * math.cos(0.9), -104 + 38 * math.sin(0.9))
        c.circle(x, y, 12, "second")
    c.circle(0, -104, 20, "second", shade=3)
    return c


@_sign(
    "dna",
    aliases=("dna strand", "double helix", "dna helix"),
    near=("genetics", "gene"),
    colours={"main": "#3f86c9", "second": "#e5534b"},
)
def dna(pose: Pose, rng: Random) -> Canvas:
    """A double helix."""
    c = Canvas()
    ys = [-8 * i for i in range(25)]
    wave = [44 * math.sin(y / 26) for y in ys]
    rungs = [[(x, y), (-x, y)] for x, y in zip(wave, ys, strict=True) if abs(x) > 16][::2]
    c.add(lines(*rungs), "metal_light", width=7)
    c.line(list(zip(wave, ys, strict=True)), "main", 14)
    c.line([(-x, y) for x, y in zip(wave, ys, strict=True)], "second", 14)
    return c


@_sign("molecule", near=("chemical",), colours={"main": "#e5534b", "second": "#3f86c9", "third": "#f2b134"})
def molecule(pose: Pose, rng: Random) -> Canvas:
    """Atoms that are bound to each other."""
    c = Canvas()
    balls = (
        (-70, -150, 30, "second"),
        (0, -100, 42, "main"),
        (76, -142, 28, "third"),
        (16, -26, 26, "second"),
        (-86, -58, 24, "third"),
    )
    c.add(lines(*([(0, -100), (x, y)] for x, y, _, _ in balls)), "metal", width=11)
    for x, y, r, role in balls:
        c.circle(x, y, r, role, shade=6)
        c.ellipse(x - r * 0.3, y - r * 0.36, r * 0.26, r * 0.18, "shine", opacity=0.6, outline=False)
    return c


@_sign(
    "virus",
    aliases=("coronavirus", "germ"),
    near=("bacteria", "microbe", "bacterium"),
    colours={"main": "#6fae5a", "second": "#d8453a"},
)
def virus(pose: Pose, rng: Random) -> Canvas:
    """A virus with its spikes."""
    c = Canvas()
    for x, y, _ in around(0, -104, 98, 12):
        c.line([(0, -104), (x, y)], "main_dark", 10, smooth=False)
        c.circle(x, y, 12, "second")
    c.circle(0, -104, 70, "main", shade=10)
    for x, y, r in ((-26, -128, 13), (24, -116, 16), (-10, -80, 15), (30, -78, 9)):
        c.circle(x, y, r, "main_dark", outline=False)
    return c


@_sign(
    "life buoy",
    aliases=(
        "lifebuoy",
        "life ring",
        "life preserver",
        "pool float",
        "swim ring",
        "swimming ring",
        "inner tube",
        "rescue buoy",
        "rescue ring",
        "rescue tube",
    ),
    near=("buoy",),
    colours={"main": "#e5534b"},
    home="sea",
    height=0.75,
)
def life_buoy(pose: Pose, rng: Random) -> Canvas:
    """A ring that floats."""
    c = Canvas()
    c.add(ring(0, -100, 100, 52), "white", shade=8)
    for turn in (0, 90, 180, 270):
        with c.at(0, -100, turn=turn + 45):
            c.path("M-30-44C-12-54 12-54 30-44L56-82C22-106-22-106-56-82Z", "main", shade=4)
    return c


@_sign("horseshoe", aliases=("lucky horseshoe",), height=0.14, colours={"main": "#9aa3b0"})
def horseshoe(pose: Pose, rng: Random) -> Canvas:
    """A horseshoe."""
    c = Canvas()
    c.add(geometry.read_path("M-58-20C-96-110-70-182 0-182C70-182 96-110 58-20"), "main_dark", width=46)
    c.add(geometry.read_path("M-60-22C-98-110-72-184-2-184C68-184 94-110 56-22"), "main", width=38)
    for x, y in ((-72, -70), (-74, -118), (-44, -162), (40, -164), (70, -118), (68, -70)):
        c.circle(x, y, 6, "dark")
    return c


@_sign("wifi", aliases=("wifi symbol", "wi-fi", "wireless"), near=("wifi signal",), colours={"main": "#3f86c9"})
def wifi(pose: Pose, rng: Random) -> Canvas:
    """Waves that spread from a point."""
    c = Canvas()
    c.circle(0, -22, 20, "main")
    for r in (62, 108, 154):
        k = math.radians(50)
        c.line([(r * math.sin(a), -22 - r * math.cos(a)) for a in (-k, -k / 2, 0, k / 2, k)], "main", 22)
    return c


@_sign(
    "play button",
    aliases=("play", "play icon", "play symbol"),
    near=("video player", "video"),
    colours={"main": "#e5534b"},
)
def play_button(pose: Pose, rng: Random) -> Canvas:
    """A triangle on a disc."""
    c = Canvas()
    c.circle(0, -100, 100, "main", shade=9)
    c.path("M-30-148C-30-156-20-158-12-152L52-110C60-104 60-96 52-90L-12-48C-20-42-30-44-30-52Z", "white")
    return c


@_sign(
    "bandage",
    aliases=("band aid", "sticking plaster", "adhesive bandage"),
    height=0.08,
    units=120,
    colours={"main": "#eab98f", "pad": "#f8dcc0"},
)
def bandage(pose: Pose, rng: Random) -> Canvas:
    """A sticking plaster."""
    c = Canvas()
    with c.at(0, -64, turn=-28):
        c.rect(-110, -34, 220, 68, "main", radius=34, shade=6)
        c.rect(-36, -34, 72, 68, "pad")
        for x, y in ((-16, -14), (16, -14), (-16, 14), (16, 14), (-78, 0), (78, 0)):
            c.circle(x, y, 4.5, "main_dark", outline=False)
    return c


@_sign("puzzle", height=0.3, colours={"main": "#3f86c9", "b": "#e5534b", "c": "#f2b134", "d": "#5fa85a"})
def puzzle(pose: Pose, rng: Random) -> Canvas:
    """Four pieces of a jigsaw puzzle."""
    c = Canvas()
    for x, y, role in ((-100, -200, "main"), (0, -200, "c"), (-100, -100, "d"), (0, -100, "b")):
        c.rect(x, y, 100, 100, role, shade=5)
    c.circle(4, -150, 20, "main")
    c.circle(-50, -96, 20, "main")
    c.circle(50, -104, 20, "b")
    c.circle(-4, -50, 20, "b")
    return c
