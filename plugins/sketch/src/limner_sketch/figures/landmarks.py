"""Buildings of other sorts: towers of glass, tents, temples, bridges, wheels."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import door


@figure(
    "skyscraper",
    aliases=("tower block", "office building", "high rise", "apartment building", "office tower"),
    height=90,
    colours={"main": "#7f9cc4", "pane": "#ffe7a0", "roof": "#5b7096"},
    facing="front",
    tags=("building",),
    home="city",
)
def skyscraper(pose: Pose, rng: Random) -> Canvas:
    """A glass tower that steps back twice, with lit windows and a mast."""
    c = Canvas()
    c.line([(0, -196), (0, -222)], "metal", 3.5)
    c.circle(0, -223, 3, "accent")
    for half, top, low in ((17.0, -200.0, -176.0), (29.0, -180.0, -130.0), (42.0, -136.0, 0.0)):
        c.rect(-half, top, 2 * half, low - top, "main", radius=2)
        c.rect(half * 0.42, top, half * 0.58, low - top, "main_dark", radius=2, outline=False)
        c.rect(-half - 2, top, 2 * half + 4, 5, "roof", radius=2)
    lit: list[list[tuple[float, float]]] = []
    dim: list[list[tuple[float, float]]] = []
    for x, top, rows in (
        (-32.0, -122.0, 8),
        (-18.0, -166.0, 11),
        (-4.0, -166.0, 11),
        (10.0, -166.0, 11),
        (24.0, -122.0, 8),
    ):
        for j in range(rows):
            y = top + 13.4 * j
            (lit if rng.random() < 0.42 else dim).append([(x + 0.5, y), (x + 7.5, y)])
    for panes, role in ((dim, "main_light"), (lit, "pane")):
        if panes:
            c.add(tuple(segment for pane in panes for segment in geometry.polygon(pane, closed=False)), role, width=6.5)
    c.rect(-46, -14, 92, 14, "roof", radius=2)
    c.rect(-11, -17, 22, 17, "pane", radius=2)
    c.line([(0, -16), (0, 0)], "roof", 2.4)
    c.stands(-46, 46)
    return c


@figure(
    "tent",
    aliases=("camping tent",),
    near=("tipi", "teepee", "yurt"),
    height=1.8,
    colours={"main": "#e98a3c", "inner": "#5b4a52"},
    facing="front",
    tags=("building", "object"),
    home="forest",
)
def tent(pose: Pose, rng: Random) -> Canvas:
    """A ridge tent with an open flap."""
    c = Canvas()
    c.line([(-136, 0), (-112, -14)], "wood", 5)
    c.line([(156, 0), (132, -14)], "wood", 5)
    c.path("M0-190L56-178L150 0L112 0Z", "main_dark")
    c.path("M0-190L118 0L-122 0Z", "main", shade=12)
    c.path("M0-140L40 0L-36 0Z", "inner")
    c.path("M0-140L-36 0L-62 0C-40-40-14-96 0-140Z", "main_light")
    c.line([(0, -190), (0, -204)], "wood", 7)
    c.stands(-122, 150)
    c.anchor("top", 0, -190)
    c.anchor("inside", 0, 0)
    return c


@figure(
    "circus tent",
    aliases=("circus", "big top"),
    height=14,
    colours={"main": "#e04a45", "second": "#fff6e4", "flag": "#f2b134"},
    facing="front",
    tags=("building",),
    home="meadow",
)
def circus_tent(pose: Pose, rng: Random) -> Canvas:
    """A striped big top."""
    c = Canvas()
    n = 8
    for i in range(n):
        x0, x1 = -110 + 220 * i / n, -110 + 220 * (i + 1) / n
        c.path(f"M{x0} -86H{x1}L{x1 * 1.04} 0H{x0 * 1.04}Z", "main" if i % 2 == 0 else "second", shade=2)
    for i in range(n):
        x0, x1 = -122 + 244 * i / n, -122 + 244 * (i + 1) / n
        c.path(
            f"M0 -176C{x0 * 0.3} -130 {x0 * 0.6} -104 {x0} -84H{x1}C{x1 * 0.6} -104 {x1 * 0.3} -130 0 -176Z",
            "main" if i % 2 else "second",
        )
        c.path(f"M{x0} -86H{x1}C{x1} -68 {x0} -68 {x0} -86Z", "second_dark" if i % 2 else "main_dark")
    c.line([(0, -174), (0, -204)], "wood", 4)
    c.path("M1-204L28-196L1-188Z", "flag")
    c.path("M-20 0C-18-40-8-60 0-70C8-60 18-40 20 0Z", "dark")
    c.stands(-114, 114)
    return c


@figure(
    "igloo",
    height=2.4,
    units=150,
    colours={"main": "#e6f1fa", "inner": "#5f7fa8"},
    facing="front",
    tags=("building",),
    home="snow",
)
def igloo(pose: Pose, rng: Random) -> Canvas:
    """A dome of snow bricks."""
    c = Canvas()
    dome = c.path("M-118 0C-118-92-66-146 0-146C66-146 118-92 118 0Z", "main", shade=18)
    with c.inside(dome), c.details():
        for y, shift in ((-28, 0), (-58, 22), (-88, 0), (-116, 22)):
            c.line([(-120, y), (0, y + 5), (120, y)], "main_dark", 3, outline=False)
            for x in range(-110, 121, 46):
                c.line([(x + shift, y), (x + shift, y + 29)], "main_dark", 3, outline=False)
    c.path("M-48 0V-40C-48-84 48-84 48-40V0Z", "main_light", shade=8)
    c.path("M-30 0V-36C-30-64 30-64 30-36V0Z", "inner")
    c.stands(-118, 118)
    return c


@figure(
    "temple",
    aliases=("pagoda", "shrine", "japanese temple"),
    height=14,
    colours={"main": "#d9503f", "roof": "#3f5a5f", "trim": "#f6e3c0", "door": "#6b3a33"},
    facing="front",
    tags=("building",),
    home="mountains",
)
def temple(pose: Pose, rng: Random) -> Canvas:
    """A pagoda of three storeys."""
    c = Canvas()
    c.rect(-92, -14, 184, 14, "stone", radius=3, shade=4)
    for y, half, tall in ((-14, 62, 48), (-76, 46, 34), (-124, 32, 28)):
        c.rect(-half, y - tall, 2 * half, tall, "main", shade=6)
        for x in (-0.6, 0.6):
            c.rect(half * x - 7, y - tall + 8, 14, tall - 14, "trim", radius=2)
        roof = half + 34
        top = y - tall
        c.path(
            f"M{-roof} {top - 4}C{-roof * 0.7} {top - 4} {-half * 0.6} {top - 12} {-half * 0.5} {top - 24}H{half * 0.5}C{half * 0.6} {top - 12} {roof * 0.7} {top - 4} {roof} {top - 4}L{roof - 8} {top + 8}H{-roof + 8}Z",
            "roof",
            shade=5,
        )
    c.line([(0, -172), (0, -204)], "gold", 6)
    door(c, 0, 26, 46)
    c.stands(-94, 94)
    return c


@figure(
    "pyramid",
    aliases=("egyptian pyramid",),
    height=60,
    units=170,
    colours={"main": "#e3bd79"},
    facing="front",
    tags=("building",),
    home="desert",
)
def pyramid(pose: Pose, rng: Random) -> Canvas:
    """A pyramid with a lit and a shaded side."""
    c = Canvas()
    c.polygon([(-16, -176), (-150, 0), (56, 0)], "main_light")
    c.polygon([(-16, -176), (56, 0), (140, -14)], "main_dark")
    with c.details():
        for x, y in ((-60, -40), (-20, -92), (-86, -18), (6, -30), (-40, -70), (-4, -128), (26, -8)):
            c.line([(x - 12, y), (x + 12, y)], "main", 4, outline=False)
    c.stands(-150, 140)
    c.anchor("top", -16, -174)
    return c


@figure(
    "bridge",
    aliases=(
        "stone bridge",
        "arch bridge",
        "wooden bridge",
        "wood bridge",
        "footbridge",
        "foot bridge",
        "rope bridge",
        "viaduct",
        "stone viaduct",
        "railway viaduct",
        "aqueduct",
        "railway bridge",
        "train bridge",
        "drawbridge",
        "iron bridge",
        "steel bridge",
        "metal bridge",
        "old bridge",
        "arched bridge",
        "river bridge",
    ),
    height=5,
    units=120,
    colours={"main": "#b5aaa5"},
    facing="front",
    tags=("building",),
    home="river",
)
def bridge(pose: Pose, rng: Random) -> Canvas:
    """A stone bridge of three arches."""
    c = Canvas()
    c.path(
        "M-230-40C-120-112 120-112 230-40V0H190C190-44 124-44 118 0H66C60-66-60-66-66 0H-118C-124-44-190-44-190 0H-230Z",
        "main",
        shade=10,
    )
    c.line([(-232, -46), (-120, -94), (0, -110), (120, -94), (232, -46)], "main_light", 13)
    with c.details():
        for x, y in ((-150, -50), (-84, -66), (84, -66), (150, -50), (-30, -82), (36, -84), (-210, -24), (208, -26)):
            c.rect(x - 9, y, 18, 8, "main_dark", radius=2, outline=False)
    c.anchor("top", 0, -112)
    c.anchor("seat", 0, -112)
    c.stands(-226, 226)
    return c


@figure(
    "well",
    aliases=("wishing well", "water well"),
    height=2.4,
    colours={"main": "#a7a3ab", "roof": "#b5543f"},
    facing="front",
    tags=("building", "object"),
    home="garden",
)
def well(pose: Pose, rng: Random) -> Canvas:
    """A well under a small roof, with a bucket."""
    c = Canvas()
    c.rect(-58, -150, 10, 90, "wood", shade=3)
    c.rect(48, -150, 10, 90, "wood_dark")
    c.polygon([(-86, -140), (0, -200), (86, -140)], "roof", shade=9)
    c.line([(-54, -122), (54, -122)], "wood", 8, smooth=False)
    c.line([(0, -122), (0, -92)], "wood_dark", 3.4, smooth=False)
    c.path("M-15-92H15L11-66H-11Z", "wood", shade=4)
    c.ellipse(0, -62, 72, 15, "dark")
    c.path("M-72-62C-72-46 72-46 72-62V-8C72 6-72 6-72-8Z", "main", shade=12)
    with c.details():
        for x, y in ((-48, -34), (-12, -22), (28, -36), (52, -18), (-30, -8), (10, -42)):
            c.rect(x - 10, y, 20, 9, "main_dark", radius=3, outline=False)
    c.stands(-72, 72)
    return c


@figure(
    "ferris wheel",
    aliases=("big wheel", "observation wheel"),
    height=30,
    colours={"main": "#5b8def", "second": "#f2b134", "third": "#e9574f", "frame": "#f7f3ec"},
    facing="front",
    tags=("building",),
    home="park",
)
def ferris_wheel(pose: Pose, rng: Random) -> Canvas:
    """A wheel with eight cabins."""
    c = Canvas()
    c.line([(0, -112), (-48, 0)], "metal", 9, smooth=False)
    c.line([(0, -112), (48, 0)], "metal_dark", 9, smooth=False)
    c.add(geometry.ellipse(0, -112, 78, 78), "frame", width=7)
    c.add(geometry.ellipse(0, -112, 52, 52), "frame", width=4)
    spin = rng.uniform(0, 45)
    spokes = [(math.cos(math.radians(spin + 45 * i)), math.sin(math.radians(spin + 45 * i))) for i in range(8)]
    for x, y in spokes:
        c.line([(0, -112), (78 * x, -112 + 78 * y)], "frame", 4, smooth=False)
    for i, (x, y) in enumerate(spokes):
        cx, cy = 78 * x, -112 + 78 * y
        c.path(
            f"M{cx - 13} {cy + 4}H{cx + 13}C{cx + 13} {cy + 22} {cx - 13} {cy + 22} {cx - 13} {cy + 4}Z",
            ("main", "second", "third")[i % 3],
            shade=3,
        )
        c.path(f"M{cx - 14} {cy + 4}C{cx - 12} {cy - 8} {cx + 12} {cy - 8} {cx + 14} {cy + 4}Z", "frame")
    c.circle(0, -112, 13, "second", shade=3)
    c.stands(-52, 52)
    return c


@figure(
    "eiffel tower",
    aliases=("the eiffel tower",),
    height=300,
    colours={"main": "#8a7a72"},
    facing="front",
    tags=("building",),
    home="park",
)
def eiffel_tower(pose: Pose, rng: Random) -> Canvas:
    """The tower on its four feet."""
    c = Canvas()
    c.line([(0, -196), (0, -210)], "main", 4)
    c.path("M-5-196H5C8-140 14-92 24-64H-24C-14-92-8-140-5-196Z", "main", shade=4)
    c.rect(-28, -70, 56, 9, "main_dark", radius=2)
    c.path("M-24-62H24C32-36 46-14 64 0H36C32-26 18-38 0-38C-18-38-32-26-36 0H-64C-46-14-32-36-24-62Z", "main", shade=6)
    c.rect(-40, -36, 80, 8, "main_dark", radius=2)
    c.rect(-12, -126, 24, 7, "main_dark", radius=2)
    with c.details():
        for y0, y1, k in ((-118, -72, 11), (-180, -128, 6)):
            c.line([(-k, y1), (k, y0)], "main_light", 2.6, smooth=False)
            c.line([(k, y1), (-k, y0)], "main_light", 2.6, smooth=False)
    c.stands(-66, 66)
    return c


@figure(
    "doghouse",
    aliases=("dog house", "kennel"),
    height=1.0,
    colours={"main": "#d98f55", "roof": "#c2453a", "inner": "#4a3438"},
    facing="front",
    tags=("object",),
    home="garden",
)
def doghouse(pose: Pose, rng: Random) -> Canvas:
    """A dog's house with a bone over its door."""
    c = Canvas()
    c.polygon([(-86, 0), (-86, -104), (0, -184), (86, -104), (86, 0)], "main", shade=13)
    c.path("M-42 0V-52C-42-104 42-104 42-52V0Z", "inner")
    c.line([(-104, -92), (0, -192), (104, -92)], "roof", 22, smooth=False)
    c.line([(-16, -126), (16, -126)], "white", 9)
    for x in (-18, 18):
        c.circle(x, -131, 6.5, "white")
        c.circle(x, -121, 6.5, "white")
    c.stands(-88, 88)
    c.anchor("top", 0, -190)
    c.anchor("inside", 0, 0)
    return c
