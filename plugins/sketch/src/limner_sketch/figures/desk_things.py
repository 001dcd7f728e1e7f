"""What lies on a desk or in a drawer: what staples, sharpens, measures and holds together."""

from __future__ import annotations

import math
from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, gleam, lines, ring, soft

_desk = partial(figure, tags=("object",), facing="front", home="table")


@_desk("stapler", aliases=("office stapler",), height=0.06, units=110, facing="right", colours={"main": "#d9483f"})
def stapler(pose: Pose, rng: Random) -> Canvas:
    """A stapler, open."""
    c = Canvas()
    c.path("M-112 0L116 0C122 0 124-12 116-16L-70-20C-96-20-112-16-112 0Z", "metal_dark")
    c.rect(84, -22, 24, 8, "metal", radius=2)
    with c.at(-92, -22, turn=-10):
        c.path("M0-16L200-16C208-16 208 4 200 4L0 4Z", "metal")
        c.path("M-18-12C-20-52 20-64 60-62L196-48C216-46 220-14 204-10L-8-6C-14-6-18-8-18-12Z", "main", shade=8)
        c.line([(40, -48), (150, -40)], "main_light", 8, outline=False)
    c.circle(-90, -28, 15, "metal_dark")
    return c


@_desk("paper clip", aliases=("paperclip",), height=0.04, colours={"main": "#8fa0b8"})
def paper_clip(pose: Pose, rng: Random) -> Canvas:
    """A bent piece of wire."""
    c = Canvas()
    with c.at(0, -100, turn=24):
        wire = "M26-50L26 52C26 84-26 84-26 52L-26-66C-26-112 48-112 48-66L48 60C48 122-50 122-50 60L-50-50"
        c.path(wire, "main_dark", width=17)
        c.path(wire, "main_light", width=8, outline=False)
    return c


@_desk(
    "sticky note",
    aliases=("post it", "post it note", "memo note"),
    height=0.08,
    colours={"main": "#fbe06a"},
)
def sticky_note(pose: Pose, rng: Random) -> Canvas:
    """A note with a lifted corner."""
    c = Canvas()
    c.path("M-96-196L96-196L96-44L52 0L-96 0Z", "main")
    c.rect(-96, -196, 192, 34, "main_dark", outline=False)
    c.path("M96-44C74-40 60-42 50-48C54-34 56-18 52 0Z", "main_dark")
    c.add(lines([(-66, -132), (62, -132)], [(-66, -100), (40, -100)], [(-66, -68), (54, -68)]), "wood", width=8)
    return c


@_desk("pencil sharpener", aliases=("sharpener",), height=0.03, units=110, facing="right", colours={"main": "#e0563f"})
def pencil_sharpener(pose: Pose, rng: Random) -> Canvas:
    """A sharpener with a shaving."""
    c = Canvas()
    c.path("M-90 0L90 0L78-84L-78-84Z", "main", shade=9)
    c.path("M-60-14L62-14L54-70L-52-70Z", "metal")
    c.circle(2, -42, 13, "metal_dark")
    c.line([(-6, -42), (10, -42)], "dark", 4)
    c.path("M70-80C96-112 130-96 126-66C124-44 100-44 100-60C100-72 112-74 114-66C110-84 90-80 84-62Z", "wood_light")
    c.line([(72, -82), (100, -100), (124, -80)], "accent", 6)
    return c


@_desk("protractor", aliases=("set square",), height=0.1, units=110, colours={"main": "#8fd0e8"})
def protractor(pose: Pose, rng: Random) -> Canvas:
    """A half disc that measures angles."""
    c = Canvas()
    k = 110 * geometry.KAPPA
    half = f"M-110 0L-110-8C-110 {-8 - k} {-k}-118 0-118C{k}-118 110 {-8 - k} 110-8L110 0Z"
    c.path(half, "main", opacity=0.9)
    c.path("M-62-14C-62-82 62-82 62-14Z", "paper")
    ticks = [
        [(98 * math.cos(a), -8 - 98 * math.sin(a)), (108 * math.cos(a), -8 - 108 * math.sin(a))]
        for a in (math.radians(15 * i) for i in range(13))
    ]
    c.add(lines(*ticks), "dark", width=4)
    c.add(lines([(-110, -4), (110, -4)]), "main_dark", width=5)
    c.circle(0, -10, 6, "dark")
    return c


@_desk("hole punch", aliases=("hole puncher",), height=0.08, units=120, facing="right", colours={"main": "#4470b8"})
def hole_punch(pose: Pose, rng: Random) -> Canvas:
    """A punch with its lever."""
    c = Canvas()
    c.rect(-110, -26, 220, 26, "dark", radius=10)
    for x in (-66, 26):
        c.rect(x, -76, 40, 52, "metal", radius=6, shade=5)
        c.rect(x + 14, -96, 12, 30, "metal_dark", radius=4)
    c.path("M-96-84C-100-112-70-124-40-120L100-100C116-98 118-78 104-76L-80-76C-90-76-95-78-96-84Z", "main", shade=8)
    return c


@_desk("ring binder", aliases=("binder", "file binder"), height=0.32, colours={"main": "#3f7fc0"})
def ring_binder(pose: Pose, rng: Random) -> Canvas:
    """A thick folder with its back to us."""
    c = Canvas()
    c.path("M-20-200L92-188L92-6L-20 0Z", "main_dark")
    c.path("M-16-190L86-180L86-172L-16-182Z", "paper")
    c.rect(-74, -200, 58, 200, "main", radius=5, shade=6)
    c.rect(-64, -176, 38, 72, "paper", radius=3)
    c.add(lines([(-56, -158), (-34, -158)], [(-56, -140), (-34, -140)], [(-56, -122), (-40, -122)]), "metal", width=5)
    c.add(ring(-45, -40, 15, 8), "metal_dark")
    return c


@_desk(
    "clothes hanger",
    aliases=("hanger", "coat hanger"),
    height=0.25,
    units=130,
    place="air",
    colours={"main": "#b5793f"},
)
def clothes_hanger(pose: Pose, rng: Random) -> Canvas:
    """A wooden hanger."""
    c = Canvas()
    c.path("M-22-108C-30-140 26-144 22-112C20-98 0-98 0-82", "metal_dark", width=9)
    c.path(
        "M0-86C14-86 22-80 34-72L118-22C130-14 126 0 112 0L96 0L0-56L-96 0L-112 0C-126 0-130-14-118-22L-34-72C-22-80-14-86 0-86Z",
        "main",
        shade=6,
    )
    c.line([(-92, -6), (92, -6)], "main_dark", 9)
    return c


@_desk("safety pin", height=0.05, units=110, facing="right", colours={"main": "#a9b6c6"})
def safety_pin(pose: Pose, rng: Random) -> Canvas:
    """A pin with a clasp."""
    c = Canvas()
    c.path("M-70-20L80-20C118-20 118-70 84-70C66-70 62-50 76-46M76-46L-70-66", "main_dark", width=9)
    c.path("M-112-42C-112-74-92-88-62-78L-62-8C-92 2-112-10-112-42Z", "main", shade=6)
    return c


@_desk("button", aliases=("shirt button", "coat button", "sewing button"), height=0.02, units=200, place="air", tags=("object", "symbol"), colours={"main": "#4f8fd0"})  # fmt: skip
def button(pose: Pose, rng: Random) -> Canvas:
    """A round button with four holes."""
    c = Canvas()
    c.circle(0, -100, 98, "main", shade=9)
    c.circle(0, -100, 72, "main_dark")
    c.circle(-3, -103, 68, "main", outline=False)
    c.add(dots([(-24, -124), (24, -124), (-24, -76), (24, -76)], 13), "dark")
    c.add(lines([(-24, -124), (24, -76)], [(24, -124), (-24, -76)]), "paper", width=7)
    return c


@_desk("zipper", aliases=("zip",), height=0.2, place="air", colours={"main": "#d8574a", "tooth": "#e8c55a"})
def zipper(pose: Pose, rng: Random) -> Canvas:
    """A half open zip."""
    c = Canvas()
    for side in (-1, 1):
        c.path(
            f"M{side * 6} 0L{side * 62} 0L{side * 92}-200L{side * 34}-200C{side * 26}-150 {side * 6}-130 {side * 6}-100Z",
            "main",
            shade=4,
        )
        teeth = [(side * (7 + max(0.0, (-y - 96) * 0.27)), y) for y in range(-192, -4, 16)]
        for x, y in teeth:
            c.rect(x - 7, y, 14, 8, "tooth", radius=2)
    c.path("M-17-118L17-118L12-84L-12-84Z", "metal", shade=3)
    c.rect(-7, -86, 14, 46, "metal_dark", radius=7)
    return c


@_desk("lighter", aliases=("cigarette lighter",), height=0.08, colours={"main": "#e0803a"})
def lighter(pose: Pose, rng: Random) -> Canvas:
    """A lighter with its flame."""
    c = Canvas()
    c.rect(-38, -124, 76, 124, "main", radius=12, shade=8)
    c.path("M-34-124L-34-152L34-152L34-124Z", "metal", shade=4)
    c.circle(22, -158, 15, "metal_dark")
    c.path("M-14-206C6-180 2-154-14-154C-32-154-34-180-14-206Z", "fire")
    c.path("M-14-182C-6-170-8-156-14-156C-22-156-22-170-14-182Z", "light")
    return c


@_desk(
    "matchbox",
    aliases=("box of matches", "matches", "match"),
    height=0.04,
    units=120,
    colours={"main": "#d8483f", "label": "#f6d26a", "head": "#8f2c2c"},
)
def matchbox(pose: Pose, rng: Random) -> Canvas:
    """A box of matches, half open, a match beside it."""
    c = Canvas()
    c.rect(40, -66, 76, 54, "paper", radius=3)
    for y in (-58, -44, -30):
        c.line([(20, y), (98, y)], "wood_light", 7)
        c.circle(100, y, 7, "head")
    c.rect(-96, -74, 150, 70, "main", radius=4, shade=7)
    c.ellipse(-22, -40, 44, 24, "label")
    c.path("M-22-58C-12-44-12-30-22-24C-32-30-32-44-22-58Z", "fire")
    c.line([(-90, -96), (40, -112)], "wood_light", 8, smooth=False)
    c.ellipse(46, -113, 12, 9, "head", turn=-8)
    return c


@_desk(
    "pocket knife",
    aliases=("swiss army knife", "penknife", "jackknife"),
    height=0.1,
    units=130,
    facing="right",
    colours={"main": "#cf3a36"},
)
def pocket_knife(pose: Pose, rng: Random) -> Canvas:
    """A knife with its blades out."""
    c = Canvas()
    c.path("M80-44L108-128C112-140 96-140 90-128L58-46Z", "metal", shade=4)
    c.path("M-70-48L-118-112C-126-122-138-110-130-98L-92-38Z", "metal", shade=4)
    c.path("M-20-50L-34-116L-22-124L-12-112L-20-104L-4-50Z", "metal_dark")
    c.add(soft([(-112, -58), (112, -58), (112, 0), (-112, 0)], 29), "main", shade=9)
    c.add(lines([(0, -42), (0, -16)], [(-13, -29), (13, -29)]), "white", width=9)
    for x in (-82, 82):
        c.circle(x, -29, 6, "metal")
    return c


@_desk("earring", aliases=("earrings", "pair of earrings"), height=0.05, place="air", colours={"main": "#3fa0c0"})
def earring(pose: Pose, rng: Random) -> Canvas:
    """A pair of earrings with drops."""
    c = Canvas()
    for x in (-56, 56):
        c.path(
            f"M{x} -150C{x - 34} -160 {x - 26} -204 {x} -200C{x + 16} -198 {x + 20} -184 {x + 16} -176", "gold", width=8
        )
        c.circle(x, -136, 13, "gold", shade=3)
        c.path(f"M{x} -122C{x + 44} -70 {x + 46} 0 {x} 0C{x - 46} 0 {x - 44} -70 {x} -122Z", "main", shade=8)
        c.ellipse(x - 14, -44, 7, 16, "shine", turn=14, opacity=0.7, outline=False)
    return c


@_desk("hairbrush", aliases=("hair brush",), height=0.22, facing="right", colours={"main": "#a86f9f", "pad": "#f6dce8"})
def hairbrush(pose: Pose, rng: Random) -> Canvas:
    """A brush for hair."""
    c = Canvas()
    with c.at(0, -100, turn=28):
        c.rect(-15, 10, 30, 100, "main", radius=15, shade=5)
        c.ellipse(0, -50, 52, 70, "main", shade=8)
        c.ellipse(0, -52, 37, 54, "pad")
        c.add(dots([(x, y) for y in (-86, -66, -46, -26) for x in (-20, 0, 20)], 5), "main_dark", outline=False)
    return c


@_desk("nail polish", aliases=("nail varnish",), height=0.08, colours={"main": "#d8366c"})
def nail_polish(pose: Pose, rng: Random) -> Canvas:
    """A bottle of nail polish."""
    c = Canvas()
    c.path("M-20-196C-20-206 20-206 20-196L26-96L-26-96Z", "dark", shade=5)
    c.add(soft([(-54, 0), (-54, -70), (-26, -98), (26, -98), (54, -70), (54, 0)], 18), "main", shade=10)
    c.ellipse(-26, -44, 8, 26, "shine", opacity=0.55, outline=False)
    return c


@_desk("lipstick", aliases=("lip stick",), height=0.08, colours={"main": "#c92f4f"})
def lipstick(pose: Pose, rng: Random) -> Canvas:
    """A lipstick, its cap off."""
    c = Canvas()
    c.path("M-26-120L-26-170C-26-186 26-214 26-196L26-120Z", "main", shade=6)
    c.rect(-32, -124, 64, 50, "gold", radius=4, shade=5)
    c.rect(-42, -78, 84, 78, "dark", radius=6, shade=7)
    return c


def _tank(*, fish: bool) -> Canvas:
    """Draw a tank with sand and weed, and with fish."""
    c = Canvas()
    pane = c.rect(-118, -146, 236, 136, "glass", radius=6, opacity=0.7)
    c.rect(-112, -122, 224, 108, "main")
    c.path("M-112-14L-112-34C-60-50 20-26 112-42L112-14Z", "sand")
    for x, tall in ((-94, 66), (-82, 44), (98, 60)):
        c.line([(x, -30), (x - 8, -30 - tall / 2), (x + 4, -30 - tall)], "weed", 8)
    for x, y, k, role in ((-16, -82, 1.0, "fish"), (46, -58, 0.8, "accent")) if fish else ():
        c.ellipse(x, y, 22 * k, 14 * k, role)
        c.path(f"M{x - 18 * k} {y}L{x - 38 * k} {y - 14 * k}L{x - 38 * k} {y + 14 * k}Z", role)
        c.eye(x + 11 * k, y - 3 * k, 3.4 * k, "happy")
    c.add(dots([(16, -104), (24, -90), (80, -100)], 4), "shine", opacity=0.8, outline=False)
    gleam(c, pane, 70, 26)
    c.rect(-122, -152, 244, 14, "dark", radius=4)
    c.rect(-122, -14, 244, 14, "dark", radius=4)
    c.anchor("inside", 0, -40)
    return c


_TANK = {"main": "#8fd3ea", "sand": "#e8cf9a", "weed": "#4f9f5c"}


@_desk("fish tank", aliases=("aquarium tank",), height=0.5, units=150, colours={**_TANK, "fish": "#f2853a"})
def fish_tank(pose: Pose, rng: Random) -> Canvas:
    """A tank with fish, weed and bubbles."""
    return _tank(fish=True)


@_desk("empty tank", height=0.5, units=150, colours=_TANK)
def empty_tank(pose: Pose, rng: Random) -> Canvas:
    """A tank for what is told to be in it."""
    return _tank(fish=False)
