"""Pieces of landscape as things: mountains, rocks, waves, fences."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "mountain",
    aliases=("peak", "summit", "snowy mountain"),
    height=900,
    colours={"main": "#8c95b0", "snow": "#fbfdff"},
    facing="front",
    tags=("scenery",),
    home="mountains",
)
def mountain(pose: Pose, rng: Random) -> Canvas:
    """A peak with snow, and a smaller one behind."""
    c = Canvas()
    c.polygon([(-46, -112), (-146, 0), (40, 0)], "main")
    c.polygon([(-46, -112), (-30, -70), (-40, -40), (10, 0), (60, 0)], "main_dark")
    c.polygon([(24, -200), (-92, 0), (150, 0)], "main_light")
    c.polygon([(24, -200), (34, -130), (20, -84), (52, -40), (44, 0), (150, 0)], "main_dark")
    c.polygon([(24, -200), (-15, -132), (-2, -142), (8, -122), (20, -140), (31, -126), (34, -132)], "snow")
    c.polygon([(24, -200), (34, -132), (31, -126), (44, -138), (54, -118), (66, -134), (67, -132)], "snow_dark")
    c.polygon([(-46, -112), (-66, -89), (-56, -94), (-48, -84), (-38, -91), (-38, -90)], "snow")
    c.stands(-146, 150)
    c.anchor("top", 24, -200)
    return c


@figure(
    "volcano",
    height=700,
    colours={"main": "#7a5a5e", "lava": "#f5732a", "smoke": "#b9b3bb"},
    facing="front",
    tags=("scenery",),
    home="beach",
)
def volcano(pose: Pose, rng: Random) -> Canvas:
    """An erupting volcano with lava and smoke."""
    c = Canvas()
    for x, y, r in ((-30, -196, 30), (26, -204, 34), (0, -176, 26), (-4, -224, 30)):
        c.circle(x, y, r, "smoke", opacity=0.9)
    for points in ([(0, -128), (-24, -176), (-50, -184)], [(4, -128), (30, -172), (58, -172)], [(0, -128), (4, -190)]):
        c.line(points, "lava", 9)
    c.path("M-44-136C-60-84-110-24-160 0H160C110-24 60-84 44-136C20-126-20-126-44-136Z", "main", shade=16)
    c.path(
        "M-44-136C-20-150 20-150 44-136C40-124 30-110 26-84C20-72 14-96 8-98C0-100-2-50-12-52C-20-54-14-100-24-102C-34-104-40-124-44-136Z",
        "lava",
        shade=4,
    )
    c.ellipse(0, -136, 42, 9, "light")
    c.stands(-158, 158)
    c.anchor("top", 0, -136)
    return c


@figure(
    "iceberg",
    near=("glacier",),
    height=7,
    units=170,
    colours={"main": "#d9edf8", "deep": "#8fc6e0"},
    facing="front",
    place="water",
    tags=("scenery",),
    home="sea",
)
def iceberg(pose: Pose, rng: Random) -> Canvas:
    """A broad floe with a peak of ice, and its larger part under water."""
    c = Canvas()
    c.polygon(
        [(-204, 2), (-222, 36), (-170, 92), (-120, 104), (-66, 158), (10, 172), (66, 132), (120, 118), (190, 62), (208, 2)],
        "deep",
        opacity=0.62,
    )  # fmt: skip
    c.polygon([(-66, 158), (-96, 70), (-20, 40), (30, 88), (10, 172)], "deep_dark", opacity=0.3, outline=False)
    c.polygon(
        [(66, 132), (30, 88), (110, 36), (208, 2), (190, 62), (120, 118)], "deep_light", opacity=0.34, outline=False
    )
    c.polygon(
        [(-196, 4), (-186, -38), (-120, -52), (-86, -130), (-40, -168), (-4, -112), (30, -56), (170, -44), (200, 4)],
        "main",
        shade=0,
    )
    c.polygon([(-40, -168), (-52, -92), (-20, -54), (30, -56), (-4, -112)], "main_dark")
    c.polygon([(-186, -38), (-120, -52), (30, -56), (170, -44), (120, -28), (-60, -30)], "main_light")
    c.polygon([(-196, 4), (-186, -38), (-60, -30), (120, -28), (170, -44), (200, 4)], "main")
    c.polygon([(120, -28), (170, -44), (200, 4), (110, 4)], "main_dark")
    c.anchor("top", 66, -42)
    c.anchor("seat", 66, -42)
    return c


@figure(
    "island",
    aliases=("desert island", "tropical island", "small island"),
    height=9,
    units=200,
    colours={"main": "#f0d79c", "wood": "#a87a4f", "palm": "#3f9f5f"},
    facing="front",
    place="water",
    tags=("scenery",),
    home="sea",
)
def island(pose: Pose, rng: Random) -> Canvas:
    """A hump of sand with a palm."""
    c = Canvas()
    c.ellipse(0, 6, 176, 20, "white", opacity=0.5, outline=False)
    c.path("M-160 6C-120-34-60-52 0-52C60-52 120-34 160 6C80 16-80 16-160 6Z", "main", shade=12)
    c.limb([(-48, -40, 9), (-56, -100, 7), (-34, -156, 6)], "wood", shade=4)
    for dx, dy in ((-74, 8), (-60, -26), (-22, -46), (32, -44), (62, -16), (66, 20)):
        c.path(
            f"M-34-158C{-34 + dx * 0.4} {-176 + dy} {-34 + dx * 0.9} {-168 + dy} {-34 + dx} {-146 + dy}C{-34 + dx * 0.7} {-150 + dy} {-34 + dx * 0.4} {-146 + dy * 0.6} -34-152Z",
            "palm",
            shade=3,
        )
    c.circle(-40, -150, 6, "wood_dark")
    c.circle(-28, -149, 6, "wood_dark")
    c.anchor("top", 44, -48)
    c.anchor("seat", 44, -46)
    return c


@figure(
    "rock",
    aliases=("stone", "boulder", "pebble"),
    height=0.9,
    units=120,
    colours={"main": "#9a97a3"},
    facing="front",
    tags=("scenery",),
    home="beach",
)
def rock(pose: Pose, rng: Random) -> Canvas:
    """A boulder with facets."""
    c = Canvas()
    c.polygon([(-112, 0), (-100, -58), (-50, -106), (20, -122), (84, -86), (112, -34), (104, 0)], "main")
    c.polygon([(-100, -58), (-50, -106), (20, -122), (-6, -72), (-58, -46)], "main_light")
    c.polygon([(20, -122), (84, -86), (112, -34), (104, 0), (40, 0), (-6, -72)], "main_dark")
    c.anchor("top", 0, -112)
    c.anchor("seat", 0, -108)
    return c


@figure(
    "hill",
    aliases=("green hill", "grassy hill", "mound"),
    height=12,
    units=90,
    colours={"main": "#7fbf63"},
    facing="front",
    tags=("scenery",),
    home="hills",
)
def hill(pose: Pose, rng: Random) -> Canvas:
    """A round hill."""
    c = Canvas()
    c.path("M-220 4C-150-60-80-96 0-96C80-96 150-60 220 4Z", "main", shade=12)
    with c.details():
        for x, y in ((-90, -40), (-20, -66), (60, -48), (120, -18), (-140, -12), (10, -24)):
            c.line([(x - 6, y), (x - 9, y - 12)], "main_dark", 4, outline=False)
            c.line([(x, y), (x + 2, y - 15)], "main_dark", 4, outline=False)
            c.line([(x + 6, y), (x + 11, y - 11)], "main_dark", 4, outline=False)
    c.anchor("top", 0, -96)
    c.anchor("seat", 0, -96)
    return c


@figure(
    "wave",
    aliases=("ocean wave", "sea wave", "surf"),
    height=3,
    units=180,
    colours={"main": "#3d94c8", "foam": "#f6fcff"},
    place="water",
    tags=("scenery",),
    home="sea",
)
def wave(pose: Pose, rng: Random) -> Canvas:
    """A breaking wave with foam."""
    c = Canvas()
    c.path(
        "M-170 6C-120-10-110-120-20-160C50-190 130-150 132-92C132-62 112-48 92-54C104-90 66-110 36-92C0-70 20-10 170 6Z",
        "main",
        shade=14,
    )
    c.path("M-130 4C-96-16-84-104-14-140C-50-92-52-30-20 2Z", "main_light", outline=False)
    c.curve(
        [
            (-24, -160),
            (40, -184),
            (112, -160),
            (142, -104),
            (136, -66),
            (108, -40),
            (82, -54),
            (98, -78),
            (82, -100),
            (52, -108),
            (66, -132),
            (30, -138),
            (20, -156),
        ],
        "foam",
        shade=5,
    )
    for x, y, r in ((120, -30, 8), (146, -52, 6), (92, -26, 6), (160, -84, 5)):
        c.circle(x, y, r, "foam")
    c.anchor("top", 30, -170)
    c.anchor("seat", -70, -96)
    return c


@figure(
    "waterfall",
    aliases=("cascade",),
    height=40,
    colours={"main": "#8b8a98", "foam": "#f4fbff"},
    facing="front",
    tags=("scenery",),
    home="forest",
)
def waterfall(pose: Pose, rng: Random) -> Canvas:
    """Water that falls over a rock into a pool."""
    c = Canvas()
    c.path(
        "M-176-12C-178-70-160-96-150-130C-140-164-112-178-84-184C-60-196-40-196-20-192L24-192C50-198 72-192 92-180C124-172 142-150 150-118C160-88 178-60 176-12Z",
        "main",
        shade=13,
    )
    with c.details():
        for run in (
            [(-150, -120), (-112, -128), (-84, -114)],
            [(-162, -66), (-118, -74), (-74, -60)],
            [(80, -134), (112, -126), (146, -112)],
            [(72, -72), (116, -80), (160, -62)],
        ):
            c.line(run, "main_dark", 6, outline=False)
    for x, y, rx in ((-104, -182, 46), (104, -176, 48), (-58, -192, 34), (62, -190, 34)):
        c.ellipse(x, y, rx, 15, "leaf", shade=4)
    c.path("M-40-196C-20-206 20-206 40-196C46-140 44-70 54-12L-54-12C-44-70-46-140-40-196Z", "water", shade=5)
    for x, w in ((-26, 8), (-6, 11), (16, 8), (32, 6)):
        c.line([(x, -190), (x * 1.08, -100), (x * 1.2, -20)], "water_light", w, outline=False)
    c.ellipse(0, -12, 178, 26, "water", shade=5)
    with c.details():
        for x, y, half in ((-104, -14, 26), (108, -16, 24), (-60, 2, 22), (70, 2, 26)):
            c.line([(x - half, y), (x + half, y)], "water_light", 4, outline=False)
    for x, y, r in ((-54, -16, 18), (-24, -12, 22), (12, -13, 21), (46, -15, 18), (-4, -22, 20)):
        c.circle(x, y, r, "foam")
    for x, y, rx, ry in ((-164, -8, 24, 16), (-136, 0, 16, 11), (158, -6, 26, 17)):
        c.ellipse(x, y, rx, ry, "main_dark", shade=4)
    for x, y in ((-176, -26), (178, -24)):
        c.circle(x, y, 17, "leaf", shade=4)
    c.stands(-150, 150)
    return c


@figure(
    "cave",
    aliases=("cavern", "den"),
    height=6,
    units=150,
    colours={"main": "#8d8894", "inner": "#2b2638"},
    facing="front",
    tags=("scenery",),
    home="mountains",
)
def cave(pose: Pose, rng: Random) -> Canvas:
    """A dark mouth in a rock."""
    c = Canvas()
    c.polygon([(-150, 0), (-136, -70), (-84, -126), (0, -152), (80, -130), (134, -72), (152, 0)], "main", shade=14)
    c.path("M-74 0C-78-60-40-98 4-98C48-98 76-56 72 0Z", "inner")
    c.polygon([(-30, -92), (-20, -66), (-12, -95)], "main_dark")
    c.polygon([(16, -96), (26, -74), (34, -90)], "main_dark")
    c.anchor("inside", 0, 0)
    c.anchor("top", 0, -148)
    return c
