"""Cathedrals, towers and temples that everybody knows."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_sight = partial(figure, tags=("building",), facing="front")


@_sight(
    "saint basil's cathedral",
    aliases=(
        "saint basils cathedral",
        "saint basil cathedral",
        "st basil's cathedral",
        "st basils cathedral",
        "kremlin",
        "onion dome church",
        "russian church",
        "russian cathedral",
    ),
    height=48,
    units=220,
    colours={"main": "#c9573f", "white": "#f6ecdc", "a": "#3f86c9", "b": "#4f9d64", "c": "#f2b134", "d": "#8a5fc0"},
    home="city",
)
def basil(pose: Pose, rng: Random) -> Canvas:
    """A church of many coloured onion domes."""
    c = Canvas()
    c.rect(-106, -46, 212, 46, "main", shade=7)
    for x in (-80, -40, 0, 40, 80):
        c.path(f"M{x - 12}-4L{x - 12}-26C{x - 12}-40 {x + 12}-40 {x + 12}-26L{x + 12}-4Z", "white")
    for x, top, w, dome, second in (
        (-84, -92, 17, "a", "white"),
        (84, -92, 17, "b", "c"),
        (-46, -116, 19, "b", "white"),
        (48, -112, 19, "d", "c"),
    ):
        c.rect(x - w * 0.8, top + 6, w * 1.6, -top - 46, "main", shade=4)
        c.rect(x - w * 0.9, top + 2, w * 1.8, 7, "white")
        dome_path = c.path(
            f"M{x - w * 0.7} {top + 4}C{x - w * 1.5} {top - w * 0.6} {x - w * 1.2} {top - w * 1.7} {x} {top - w * 2.5}C{x + w * 1.2} {top - w * 1.7} {x + w * 1.5} {top - w * 0.6} {x + w * 0.7} {top + 4}Z",
            dome,
            shade=3,
        )
        with c.inside(dome_path):
            for dx in (-0.8, 0, 0.8):
                c.line([(x + dx * w - 8, top + 6), (x + dx * w + 8, top - w * 2.6)], second, 6)
        c.line([(x, top - w * 2.4), (x, top - w * 2.4 - 13)], "gold", 3, smooth=False)
    c.polygon([(-26, -46), (26, -46), (20, -110), (-20, -110)], "main")
    c.polygon([(-20, -110), (20, -110), (5, -184), (-5, -184)], "white")
    c.add(lines([(-13, -130), (13, -130)], [(-9, -152), (9, -152)]), "main", width=6)
    c.path("M-7-184C-17-196-11-208 0-218C11-208 17-196 7-184Z", "c", shade=2)
    c.line([(0, -216), (0, -232)], "gold", 3, smooth=False)
    return c


def _mast(c: Canvas, tiers: tuple[tuple[float, float, float], ...], window: str) -> None:
    """Draw a tower of tiers (half width, foot, top), with windows."""
    for w, low, high in tiers:
        c.rect(-w, high, 2 * w, low - high, "main", shade=w * 0.3)
        if w > 9:
            count = int(w / 6)
            for i in range(count):
                x = -w + (i + 0.5) * 2 * w / count
                c.line([(x, low - 4), (x, high + 6)], window, 4, smooth=False)


@_sight(
    "empire state building",
    aliases=("empire state", "art deco skyscraper"),
    near=("chrysler building",),
    height=380,
    units=240,
    colours={"main": "#c4b8a4", "window": "#7f8a9a"},
    home="city",
)
def empire_state(pose: Pose, rng: Random) -> Canvas:
    """The stepped tower of New York."""
    c = Canvas()
    _mast(c, ((52, 0, -40), (40, -40, -72), (30, -72, -166), (22, -166, -184), (12, -184, -202)), "window")
    c.path("M-7-202L-4-222L4-222L7-202Z", "main_dark")
    c.line([(0, -220), (0, -252)], "stone_dark", 3.4, smooth=False)
    return c


@_sight(
    "burj khalifa",
    aliases=("burj", "dubai tower"),
    near=(
        "petronas towers",
        "shanghai tower",
    ),
    height=800,
    units=260,
    colours={"main": "#a9bccb", "window": "#dfeaf1"},
    home="city",
)
def burj(pose: Pose, rng: Random) -> Canvas:
    """The tower of Dubai, which narrows step by step."""
    c = Canvas()
    for x, top, w, role in (
        (-34, -78, 13, "main_dark"),
        (34, -104, 13, "main_dark"),
        (-24, -130, 12, "main"),
        (24, -152, 12, "main_dark"),
        (-14, -176, 11, "main"),
        (12, -196, 10, "main"),
        (0, -222, 9, "main_light"),
    ):
        c.rect(x - w, top, 2 * w, -top, role, radius=3, shade=3)
        with c.details():
            for k in range(int(-top / 18)):
                c.line(
                    [(x - w + 4, -10 - k * 18), (x + w - 4, -10 - k * 18)], "window", 2.6, smooth=False, outline=False
                )
    c.path("M-4-222L0-268L4-222Z", "main_dark")
    return c


@_sight(
    "space needle",
    aliases=("cn tower", "tv tower", "berlin tv tower", "communication tower", "sky tower"),
    near=(
        "tokyo tower",
        "radio tower",
    ),
    height=180,
    units=230,
    colours={"main": "#e6ecef", "accent": "#e2673a"},
    home="city",
)
def space_needle(pose: Pose, rng: Random) -> Canvas:
    """A slim tower with a round deck."""
    c = Canvas()
    c.path("M-40 0C-14-50-10-90-9-160L-2-160L-4 0Z", "main", shade=3)
    c.path("M40 0C14-50 10-90 9-160L2-160L4 0Z", "main_dark")
    for y, w in ((-40, 22), (-88, 12)):
        c.rect(-w, y, 2 * w, 6, "accent")
    c.path("M-22-160L22-160L54-172L-54-172Z", "main_dark")
    c.rect(-60, -182, 120, 11, "glass", radius=5)
    c.path("M-64-182C-40-190 40-190 64-182Z", "accent")
    c.path("M-40-187C-20-202 20-202 40-187Z", "main", shade=3)
    c.line([(0, -198), (0, -238)], "accent", 5, smooth=False)
    return c


@_sight(
    "louvre pyramid",
    aliases=("louvre", "glass pyramid"),
    height=21,
    units=140,
    colours={"main": "#a9d3e6", "frame": "#6d8796"},
    home="city",
)
def louvre(pose: Pose, rng: Random) -> Canvas:
    """The pyramid of glass."""
    c = Canvas()
    left = c.path("M0-140L28 0L-120 0Z", "main", shade=6)
    c.path("M0-140L120 0L28 0Z", "main_dark")
    with c.inside(left):
        for k in range(-6, 8):
            c.line([(k * 26, -150), (k * 26 + 116, 10)], "frame", 3, smooth=False)
            c.line([(k * 26, -150), (k * 26 - 136, 10)], "frame", 3, smooth=False)
    c.add(lines([(9, -96), (90, -34)], [(16, -62), (60, -70)], [(22, -30), (98, -26)]), "frame", width=3)
    c.rect(-128, -4, 256, 6, "stone", radius=2)
    return c


@_sight(
    "notre dame",
    aliases=("notre dame cathedral", "notre-dame", "cathedral", "gothic cathedral"),
    near=(
        "sagrada familia",
        "cologne cathedral",
        "duomo",
        "westminster abbey",
        "basilica",
    ),
    height=69,
    units=220,
    colours={"main": "#d9ccb4", "gap": "#6d6252", "glass_blue": "#4f7fc0"},
    home="city",
)
def notre_dame(pose: Pose, rng: Random) -> Canvas:
    """A Gothic cathedral: two towers, a rose window, three doors."""
    c = Canvas()
    c.path("M0-232L8-150L-8-150Z", "main_dark")
    c.rect(-70, -150, 140, 150, "main", shade=8)
    for x in (-60, 60):
        c.rect(x - 32, -204, 64, 204, "main", shade=7)
        for dx in (-13, 13):
            c.path(
                f"M{x + dx - 8}-140L{x + dx - 8}-178C{x + dx - 8}-190 {x + dx + 8}-190 {x + dx + 8}-178L{x + dx + 8}-140Z",
                "gap",
            )
        for dx in (-28, -10, 8):
            c.rect(x + dx, -214, 13, 12, "main")
    c.rect(-94, -128, 188, 8, "main_dark")
    c.rect(-94, -64, 188, 8, "main_dark")
    c.circle(0, -92, 25, "main_dark")
    c.circle(0, -92, 20, "glass_blue")
    for k in range(8):
        with c.at(0, -92, turn=45 * k):
            c.line([(0, 0), (0, -20)], "main", 2.6, smooth=False)
    for x in (-60, 0, 60):
        c.path(
            f"M{x - 21} 0L{x - 21}-28C{x - 20}-44 {x - 10}-52 {x}-58C{x + 10}-52 {x + 20}-44 {x + 21}-28L{x + 21} 0Z",
            "main_dark",
        )
        c.path(
            f"M{x - 14} 0L{x - 14}-26C{x - 13}-38 {x - 6}-44 {x}-48C{x + 6}-44 {x + 13}-38 {x + 14}-26L{x + 14} 0Z",
            "gap",
        )
    for x in (-60, 60):
        c.path(f"M{x - 8}-78L{x - 8}-98C{x - 6}-108 {x + 6}-108 {x + 8}-98L{x + 8}-78Z", "glass_blue")
    return c


@_sight(
    "white house",
    aliases=("the white house", "government building"),
    near=(
        "capitol",
        "capitol building",
        "us capitol",
        "embassy",
    ),
    height=21,
    units=130,
    colours={"main": "#f6f4ee", "window": "#8fa6b8", "roof": "#d9d4ca"},
    home="city",
)
def white_house(pose: Pose, rng: Random) -> Canvas:
    """A white house with a portico and a flag."""
    c = Canvas()
    c.rect(-160, -76, 320, 76, "main", shade=6)
    c.rect(-166, -84, 332, 10, "roof")
    for x in (-138, -104, -70, 70, 104, 138):
        for y in (-64, -32):
            c.rect(x - 9, y, 18, 22, "window", radius=2)
    c.path("M-52-84L0-114L52-84Z", "main", shade=5)
    c.rect(-52, -84, 104, 84, "roof_dark")
    for x in (-44, -22, 0, 22, 44):
        c.rect(x - 6, -80, 12, 74, "main", shade=3)
    c.rect(-58, -90, 116, 10, "roof")
    c.rect(-58, -8, 116, 8, "roof")
    c.line([(0, -112), (0, -146)], "stone_dark", 3, smooth=False)
    c.path("M1-146L30-144L30-128L1-130Z", "red", shade=2)
    c.rect(1, -146, 12, 9, "dark_light")
    return c


@_sight(
    "chichen itza",
    aliases=("mayan pyramid", "aztec temple", "maya temple", "aztec pyramid", "mayan temple"),
    near=("step pyramid",),
    height=30,
    units=150,
    colours={"main": "#c9b48a", "gap": "#5d5240"},
    home="jungle",
)
def chichen(pose: Pose, rng: Random) -> Canvas:
    """A stepped pyramid with a temple on top."""
    c = Canvas()
    for i in range(6):
        w = 150 - i * 20
        c.rect(-w, -20 - i * 19, 2 * w, 20, "main", shade=5)
    c.rect(-42, -152, 84, 36, "main_light", shade=4)
    c.rect(-48, -158, 96, 9, "main")
    for x in (-22, 0, 22):
        c.rect(x - 7, -140, 14, 24, "gap")
    c.polygon([(-26, -116), (26, -116), (38, 0), (-38, 0)], "main_light")
    for i in range(9):
        half = 27 + i * 1.3
        c.line([(-half, -106 + i * 12.6), (half, -106 + i * 12.6)], "main_dark", 3, smooth=False)
    return c


@_sight(
    "angkor wat",
    aliases=("khmer temple", "buddhist temple", "pagoda temple"),
    near=(
        "hindu temple",
        "borobudur",
    ),
    height=60,
    units=170,
    colours={"main": "#b8a288", "gap": "#6b5c4a"},
    home="jungle",
)
def angkor(pose: Pose, rng: Random) -> Canvas:
    """A temple with towers like lotus buds."""
    c = Canvas()
    for i, w in enumerate((156, 136, 112)):
        c.rect(-w, -18 - i * 17, 2 * w, 18, "main" if i % 2 == 0 else "main_dark", shade=4)
    for x, k in ((-92, 0.62), (92, 0.62), (-48, 0.78), (48, 0.78), (0, 1.0)):
        with c.at(x, -52, scale=k):
            c.path("M-27 2C-32-40-22-74-10-96C-6-106-2-112 0-122C2-112 6-106 10-96C22-74 32-40 27 2Z", "main", shade=6)
            for y, w in ((-22, 28), (-44, 26), (-64, 20), (-82, 14)):
                c.line([(-w, y), (0, y + 4), (w, y)], "main_dark", 5)
            c.path("M-9 2L-9-12C-9-20 9-20 9-12L9 2Z", "gap")
    c.polygon([(-16, -50), (16, -50), (24, 0), (-24, 0)], "main_light")
    c.add(lines([(-18, -38), (18, -38)], [(-20, -25), (20, -25)], [(-22, -12), (22, -12)]), "main_dark", width=3)
    return c


@_sight(
    "obelisk",
    aliases=("washington monument", "cleopatra's needle"),
    height=60,
    units=210,
    colours={"main": "#d9cfbf"},
    home="city",
)
def obelisk(pose: Pose, rng: Random) -> Canvas:
    """A tall stone needle."""
    c = Canvas()
    c.rect(-40, -14, 80, 14, "main_dark", radius=2)
    c.rect(-28, -30, 56, 18, "main", shade=4)
    c.path("M-19-30L-12-186L12-186L19-30Z", "main", shade=8)
    c.path("M-12-186L0-210L12-186Z", "main_light", shade=4)
    return c


@_sight(
    "tower bridge",
    aliases=("london bridge"),
    near=("london bridge",),
    height=65,
    units=190,
    colours={"main": "#cbbba0", "blue": "#5b93c4", "gap": "#5d5446"},
    home="river",
)
def tower_bridge(pose: Pose, rng: Random) -> Canvas:
    """The bridge of London with its two towers."""
    c = Canvas()
    for x in (-84, 84):
        c.rect(x - 34, -24, 68, 24, "stone", radius=4)
    c.line([(-236, -66), (-160, -74), (-112, -132)], "blue", 7)
    c.line([(236, -66), (160, -74), (112, -132)], "blue", 7)
    c.rect(-240, -62, 480, 14, "blue", shade=3)
    c.rect(-84, -136, 168, 13, "blue", shade=3)
    c.add(lines(*([(x, -124), (x + 14, -136)] for x in range(-70, 60, 20))), "blue_light", width=3)
    for x in (-84, 84):
        c.rect(x - 26, -150, 52, 130, "main", shade=6)
        c.path(f"M{x - 15}-20L{x - 15}-56C{x - 15}-74 {x + 15}-74 {x + 15}-56L{x + 15}-20Z", "gap")
        for y in (-132, -104):
            for dx in (-11, 11):
                c.rect(x + dx - 5, y, 10, 16, "gap", radius=4)
        c.path(f"M{x - 22}-150L{x}-190L{x + 22}-150Z", "blue_dark")
        for dx in (-24, 24):
            c.rect(x + dx - 6, -158, 12, 20, "main")
            c.path(f"M{x + dx - 7}-158L{x + dx}-176L{x + dx + 7}-158Z", "blue_dark")
    return c
