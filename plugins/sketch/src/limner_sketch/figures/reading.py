"""What is read: postcards, magazines, dictionaries."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_thing = partial(figure, tags=("object",), home="room")


@_thing(
    "postcard",
    aliases=("post card", "picture postcard"),
    height=0.1,
    units=130,
    colours={"main": "#fdf6e6", "sky2": "#8fd0f0"},
    facing="front",
)
def postcard(pose: Pose, rng: Random) -> Canvas:
    """A postcard: a beach, a stamp and some lines."""
    c = Canvas()
    c.rect(-104, -132, 208, 132, "main", radius=5, shade=6)
    view = c.rect(-94, -122, 96, 112, "sky2", radius=3)
    with c.inside(view):
        c.circle(-28, -96, 15, "gold")
        c.rect(-100, -66, 110, 30, "water")
        c.path("M-100-40C-60-54-30-34 10-46L10 0L-100 0Z", "light")
        c.line([(-70, -30), (-62, -74)], "wood", 6)
        for turn in (-70, -20, 40, 90):
            with c.at(-62, -74, turn=turn):
                c.ellipse(0, -13, 5, 15, "leaf")
    c.rect(62, -122, 32, 38, "red", radius=2)
    c.circle(78, -103, 9, "white")
    c.add(lines([(14, -64), (92, -64)], [(14, -46), (92, -46)], [(14, -28), (74, -28)]), "stone", width=4)
    return c


@_thing(
    "magazine",
    aliases=("fashion magazine", "catalogue", "brochure"),
    height=0.28,
    units=190,
    colours={"main": "#ef6a8a", "page": "#fdf6e6"},
    facing="front",
)
def magazine(pose: Pose, rng: Random) -> Canvas:
    """A magazine with a face on its cover."""
    c = Canvas()
    c.rect(-62, -184, 138, 184, "page_dark", radius=4)
    c.rect(-72, -190, 138, 184, "main", radius=4, shade=7)
    c.rect(-60, -178, 114, 24, "white", radius=3)
    c.line([(-48, -166), (40, -166)], "main", 9, smooth=False)
    c.path("M-44-6C-40-54 34-54 38-6Z", "dark_light")
    c.circle(-3, -84, 34, "skin", shade=5)
    c.path("M-40-80C-46-130 40-132 34-80C24-106-14-112-40-80Z", "hair")
    for x in (-15, 9):
        c.circle(x, -82, 3.6, "eye")
    c.smile(-3, -68, 18, "happy", weight=3.4)
    c.add(
        lines([(-58, -140), (-26, -140)], [(-58, -128), (-36, -128)], [(30, -40), (56, -40)], [(38, -28), (56, -28)]),
        "white",
        width=5,
    )
    return c


@_thing(
    "dictionary",
    aliases=("encyclopedia", "thick book", "bible", "thesaurus"),
    height=0.25,
    units=170,
    colours={"main": "#2f5f8a", "page": "#fdf3dc"},
    facing="front",
)
def dictionary(pose: Pose, rng: Random) -> Canvas:
    """A very thick book."""
    c = Canvas()
    c.path("M-70-164L66-164L94-150L94-6L-42-6L-70-14Z", "page")
    for x in (74, 82, 90):
        c.line([(x, -156 + (x - 66) * 0.5), (x, -10)], "page_dark", 2.6, smooth=False)
    c.path(
        "M-74-168L62-168C68-168 70-164 70-160L70-18C70-12 66-10 62-10L-70-10C-78-10-82-16-82-22L-82-156C-82-164-80-168-74-168Z",
        "main",
        shade=9,
    )
    c.path("M-82-24C-82-12-74-4-64-4L94-4L94-14L-62-14C-72-14-78-18-82-24Z", "main_dark")
    c.rect(-52, -140, 100, 46, "gold", radius=5)
    c.add(lines([(-40, -106), (-28, -130), (-16, -106)], [(-35, -114), (-21, -114)]), "main_dark", width=5)
    c.line([(4, -118), (36, -118)], "main_dark", 6, smooth=False)
    c.line([(-52, -60), (48, -60)], "gold", 5, smooth=False)
    for y in (-120, -96, -72):
        c.path(f"M70 {y}L82 {y + 5}L82 {y + 17}L70 {y + 12}Z", "red")
    return c
