"""Where police and fire brigade have their houses."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, star

_station = partial(figure, tags=("building",), facing="front", home="city", units=190)


@_station(
    "police station",
    aliases=("police headquarters", "sheriff's office", "police department"),
    height=9.0,
    colours={"main": "#c9d3e2", "pane": "#bfe3f2", "roof": "#3f5f97", "trim": "#fff8ea", "lamp": "#5aa6ee"},
)
def police_station(pose: Pose, rng: Random) -> Canvas:
    """A police station: a badge over the entrance, blue lamps at the door."""
    c = Canvas()
    c.rect(-128, -112, 256, 112, "main", radius=2, shade=9)
    c.rect(-134, -120, 268, 14, "roof", radius=3, shade=3)
    c.rect(-54, -150, 108, 150, "main_light", radius=2, shade=7)
    c.polygon([(-62, -146), (0, -186), (62, -146)], "roof", shade=5)
    c.path("M-24-144C-14-142-6-146 0-152C6-146 14-142 24-144C28-122 18-106 0-98C-18-106-28-122-24-144Z", "roof")
    c.add(star(0, -124, 16), "gold", shade=2)
    panes = [(x, y) for x in (-104, -74, 74, 104) for y in (-92, -44)]
    for x, y in panes:
        c.rect(x - 11, y, 22, 30, "pane", radius=2)
    c.add(lines(*([(x, y + 2), (x, y + 28)] for x, y in panes)), "trim", width=2.6, outline=False)
    c.rect(-44, -90, 88, 16, "roof", radius=3)
    c.rect(-28, -66, 56, 66, "trim", radius=2)
    c.rect(-23, -61, 22, 61, "pane", radius=1)
    c.rect(1, -61, 22, 61, "pane", radius=1)
    for x in (-42, 42):
        c.line([(x, -46), (x, -36)], "dark", 5, smooth=False)
        c.circle(x, -54, 9, "lamp", shade=2)
    for k in range(2):
        c.rect(-40 - 8 * k, -10 + 6 * k, 80 + 16 * k, 6, "stone", radius=1)
    c.stands(-130, 130)
    return c


@_station(
    "fire station",
    aliases=("firehouse", "fire house", "fire department", "fire hall"),
    height=9.0,
    colours={
        "main": "#c4503f",
        "pane": "#bfe3f2",
        "roof": "#6d4a48",
        "trim": "#fff4e2",
        "truck": "#dd3f38",
        "lamp": "#5aa6ee",
    },
)
def fire_station(pose: Pose, rng: Random) -> Canvas:
    """A fire station of brick: a tower with a bell, two gates, and the front of an engine in one of them."""
    c = Canvas()
    c.rect(62, -176, 62, 176, "main", shade=8)
    c.polygon([(54, -172), (93, -204), (132, -172)], "roof", shade=4)
    c.path("M78-130L78-150C78-166 108-166 108-150L108-130Z", "trim")
    c.path("M84-136C86-140 86-154 93-154C100-154 100-140 102-136Z", "gold")
    c.rect(-126, -118, 188, 118, "main", shade=9)
    c.rect(-132, -126, 200, 13, "roof", radius=3, shade=3)
    with c.details():
        for x, y in ((-112, -40), (-4, -70), (48, -28), (76, -92), (104, -60), (100, -26), (-118, -84)):
            c.rect(x, y, 12, 5, "main_dark", outline=False)
    c.path(
        "M-32-126C-46-144-30-156-32-172C-14-162-14-152-8-146C-6-154-4-158 2-162C4-150 14-138 0-126Z", "accent", shade=3
    )
    c.rect(-74, -108, 84, 20, "trim", radius=4)
    c.add(lines([(-62, -98), (-2, -98)]), "truck", width=7)
    for x in (-112, -26):
        c.path(f"M{x} 0L{x}-58C{x}-80 {x + 74}-80 {x + 74}-58L{x + 74} 0Z", "trim")
        c.path(
            f"M{x + 6} 0L{x + 6}-56C{x + 6}-72 {x + 68}-72 {x + 68}-56L{x + 68} 0Z", "dark" if x < -50 else "truck_dark"
        )
    c.add(lines(*([(-18, y), (40, y)] for y in (-50, -36, -22, -8))), "truck", width=8)
    c.rect(-100, -50, 50, 44, "truck", radius=7)
    c.rect(-94, -44, 38, 16, "pane", radius=3)
    c.rect(-103, -14, 56, 9, "metal", radius=3)
    for x in (-92, -58):
        c.circle(x, -19, 5, "light")
    c.rect(-82, -56, 14, 7, "lamp", radius=3)
    c.rect(80, -112, 26, 34, "pane", radius=2)
    c.rect(80, -50, 26, 50, "roof", radius=2)
    c.stands(-128, 126)
    return c
