"""Sports gear."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Affine
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, taper

SPORT = ("object", "sport")


@figure(
    "soccer ball",
    aliases=("football", "soccer", "footie"),
    near=("handball",),
    height=0.22,
    colours={"main": "#fbfaf6", "main_dark": "#d5d4da", "patch": "#35324a"},
    tags=SPORT,
    facing="front",
)
def soccer_ball(pose: Pose, rng: Random) -> Canvas:
    """A football."""
    c = Canvas()
    disc = c.circle(0, -100, 100, "main", shade=14)
    inner = around(0, -100, 34, 5, turn=-90)
    outer = around(0, -100, 100, 5, turn=-90)
    with c.inside(disc):
        c.polygon([(x, y) for x, y, _ in inner], "patch")
        seams = [
            [(ax, ay), (ax + (bx - ax) * 0.56, ay + (by - ay) * 0.56)]
            for (ax, ay, _), (bx, by, _) in zip(inner, outer, strict=True)
        ]
        for x, y, a in outer:
            with c.at(x, y, turn=a):
                c.polygon([(-31, 0), (-14, -34), (30, -30), (30, 30), (-14, 34)], "patch")
        for (ax, ay, a), (bx, by, b) in zip(outer, outer[1:] + outer[:1], strict=True):
            here = Affine.turn(a).then(Affine.move(ax, ay)).point(-14, 34)
            there = Affine.turn(b).then(Affine.move(bx, by)).point(-14, -34)
            seams.append([here, there])
        c.add(lines(*seams), "patch", width=5)
    return c


@figure("basketball", height=0.24, colours={"main": "#ea8235", "seam": "#4a3038"}, tags=SPORT, facing="front")
def basketball(pose: Pose, rng: Random) -> Canvas:
    """A basketball."""
    c = Canvas()
    disc = c.circle(0, -100, 100, "main", shade=15)
    with c.inside(disc):
        c.add(
            geometry.read_path(
                "M-100-84C-40-112 40-112 100-84M-12-204C8-140 8-60-12 4M-76-170C-20-140-20-60-70-26M72-172C24-140 24-60 80-34"
            ),
            "seam",
            width=7,
        )
    return c


def _small_ball(pose: Pose, rng: Random, *, seam: str) -> Canvas:
    c = Canvas()
    disc = c.circle(0, -100, 100, "main", shade=15)
    with c.inside(disc):
        c.add(
            geometry.read_path("M-84-196C-20-150-20-50-84-4M84-196C20-150 20-50 84-4"),
            seam,
            width=9 if seam == "white" else 6,
        )
        if seam != "white":
            with c.details():
                c.add(
                    lines(*([(s * 26, y), (s * 46, y - 8)] for s in (-1, 1) for y in (-130, -102, -74))), seam, width=5
                )
    return c


figure("tennis ball", height=0.067, colours={"main": "#cfe04a"}, tags=SPORT, facing="front")(
    partial(_small_ball, seam="white")
)


figure(
    "baseball",
    aliases=("baseball ball",),
    near=("cricket ball",),
    height=0.074,
    colours={"main": "#f7f3ea", "seam": "#d6463f"},
    tags=SPORT,
    facing="front",
)(partial(_small_ball, seam="seam"))


@figure(
    "volleyball",
    height=0.21,
    colours={"main": "#fdf8ea", "panel": "#4f8fd0", "second": "#f4c23f"},
    tags=SPORT,
    facing="front",
)
def volleyball(pose: Pose, rng: Random) -> Canvas:
    """A volleyball."""
    c = Canvas()
    disc = c.circle(0, -100, 100, "main", shade=14)
    with c.inside(disc):
        for i, (_, _, a) in enumerate(around(0, -100, 1, 3, turn=-60)):
            with c.at(0, -100, turn=a):
                c.path("M0 0C30-30 70-40 110-36L110 0C70-8 40 0 26 26Z", "panel" if i % 2 else "second")
                c.add(
                    geometry.read_path("M0 0C30-30 70-40 110-36M26 26C40 0 70-8 110 0M0 0C20 10 40 40 40 110"),
                    "main_dark",
                    width=5,
                )
    return c


@figure(
    "american football", aliases=("rugby ball",), height=0.18, colours={"main": "#a5592f"}, tags=SPORT, facing="front"
)
def american_football(pose: Pose, rng: Random) -> Canvas:
    """An egg-shaped football."""
    c = Canvas()
    with c.at(0, -100, turn=-30):
        body = c.path(
            "M-128 0C-96-66-40-82 0-82C40-82 96-66 128 0C96 66 40 82 0 82C-40 82-96 66-128 0Z", "main", shade=14
        )
        with c.inside(body):
            c.path(
                "M-96-80L-76-80C-64-30-64 30-76 80L-96 80C-84 30-84-30-96-80ZM96-80L76-80C64-30 64 30 76 80L96 80C84 30 84-30 96-80Z",
                "white",
                outline=False,
            )
        c.add(lines([(-40, -10), (40, -10)], *([(x, -22), (x, 2)] for x in (-28, -9, 9, 28))), "white", width=7)
    return c


@figure(
    "tennis racket",
    aliases=("racket", "tennis racquet"),
    near=("squash racket",),
    height=0.68,
    colours={"main": "#d9483f", "string": "#f3efe2", "handle": "#3a3550", "ball": "#cfe04a"},
    tags=SPORT,
    facing="front",
)
def tennis_racket(pose: Pose, rng: Random) -> Canvas:
    """A racket with a ball."""
    c = Canvas()
    with c.at(10, -104, turn=34):
        head = geometry.ellipse(0, -44, 50, 62)
        with c.inside(head):
            grid = [[(x, -110.0), (x, 22.0)] for x in (-36.0, -18.0, 0.0, 18.0, 36.0)] + [
                [(-52.0, y), (52.0, y)] for y in (-86.0, -68.0, -50.0, -32.0, -14.0, 4.0)
            ]
            c.add(lines(*grid), "string", width=3.5)
        c.add(head, "main", width=14)
        c.add(lines([(-30, 8), (0, 50)], [(30, 8), (0, 50)]), "main_dark", width=11)
        c.add(taper((0, 42), (0, 118), 16, 20, radius=6), "handle", shade=5)
    c.circle(78, -26, 26, "ball", shade=6)
    c.anchor("grip", -46, -26)
    return c


@figure(
    "bowling pin",
    aliases=("skittle",),
    near=("bowling",),
    height=0.38,
    colours={"main": "#fbf8ef", "main_dark": "#d9d5cf", "stripe": "#dd4640"},
    tags=SPORT,
    facing="front",
)
def bowling_pin(pose: Pose, rng: Random) -> Canvas:
    """A bowling pin."""
    c = Canvas()
    body = c.path(
        "M0-204C26-204 34-184 30-164C26-140 22-132 26-112C34-90 48-74 48-48C48-24 38-8 30 0L-30 0C-38-8-48-24-48-48C-48-74-34-90-26-112C-22-132-26-140-30-164C-34-184-26-204 0-204Z",
        "main",
        shade=10,
    )
    with c.inside(body):
        c.rect(-60, -148, 120, 11, "stripe")
        c.rect(-60, -128, 120, 11, "stripe")
    return c


@figure(
    "surfboard",
    near=("paddleboard", "skis", "ski"),
    height=2.0,
    colours={"main": "#3fa7b5", "stripe": "#fff3dc", "second": "#f0784c"},
    tags=SPORT,
    facing="front",
    home="sea",
)
def surfboard(pose: Pose, rng: Random) -> Canvas:
    """A surfboard that stands on its tail."""
    c = Canvas()
    board = c.path(
        "M0-208C30-170 42-124 42-84C42-44 30-14 18 0L-18 0C-30-14-42-44-42-84C-42-124-30-170 0-208Z", "main", shade=9
    )
    with c.inside(board):
        c.rect(-6, -210, 12, 214, "stripe")
        c.path("M-50-66L50-96L50-66L-50-36Z", "second")
        c.path("M-50-28L50-58L50-50L-50-20Z", "stripe")
    c.anchor("grip", 30, -90)
    return c
