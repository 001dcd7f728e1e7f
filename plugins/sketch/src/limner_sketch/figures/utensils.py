"""What a kitchen drawer holds: what grates, strains, opens, turns and measures."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, gleam, lines, soft

_tool = partial(figure, tags=("object",), facing="front", home="kitchen")


@_tool("grater", aliases=("cheese grater", "box grater"), height=0.24, colours={"main": "#aab7c6", "handle": "#d9483f"})
def grater(pose: Pose, rng: Random) -> Canvas:
    """A grater with its handle."""
    c = Canvas()
    c.path("M-30-172C-30-212 30-212 30-172", "handle", width=15)
    c.path("M-44-174L44-174L70-6L-70-6Z", "main", shade=9)
    c.rect(-78, -12, 156, 12, "handle", radius=4)
    c.rect(-50, -180, 100, 12, "handle", radius=4)
    holes = [(x * (24 + 5 * row) / 26, -146 + 24 * row) for row in range(5) for x in (-26, 0, 26)]
    for x, y in holes:
        c.path(f"M{x - 9} {y}C{x - 9} {y + 13} {x + 9} {y + 13} {x + 9} {y}Z", "dark")
    return c


@_tool("colander", aliases=("strainer", "sieve"), height=0.18, units=130, colours={"main": "#d5604a"})
def colander(pose: Pose, rng: Random) -> Canvas:
    """A bowl with holes."""
    c = Canvas()
    c.rect(-40, -14, 80, 14, "main_dark", radius=5)
    for x in (-1, 1):
        c.path(f"M{x * 96} -98C{x * 136} -100 {x * 136} -66 {x * 92} -70", "main_dark", width=11)
    c.path("M-104-106C-98-40-60-8 0-8C60-8 98-40 104-106Z", "main", shade=10)
    c.rect(-112, -118, 224, 18, "main_dark", radius=8)
    rows = ((-80, 7, 24), (-58, 6, 24), (-36, 4, 24))
    c.add(dots([((i - (n - 1) / 2) * step, y) for y, n, step in rows for i in range(n)], 6), "dark")
    return c


@_tool("corkscrew", aliases=("wine opener", "bottle opener"), height=0.18, colours={"main": "#8f4a3a"})
def corkscrew(pose: Pose, rng: Random) -> Canvas:
    """A corkscrew with its handle across."""
    c = Canvas()
    c.rect(-8, -176, 16, 74, "metal", shade=3)
    c.path("M0-104C26-100 26-84 0-80C-26-76-26-60 0-56C24-52 24-38 0-34C-20-30-16-16 0-2", "metal_dark", width=10)
    c.add(soft([(-84, -204), (84, -204), (84, -164), (-84, -164)], 19), "main", shade=6)
    return c


@_tool("can opener", aliases=("tin opener",), height=0.2, facing="right", colours={"main": "#c93f3a"})
def can_opener(pose: Pose, rng: Random) -> Canvas:
    """A can opener with two handles."""
    c = Canvas()
    for turn, dx in ((-14, -8), (12, 20)):
        with c.at(dx, -110, turn=turn):
            c.rect(-14, -24, 28, 132, "main", radius=13, shade=5)
    c.path("M-34-120L46-120L40-186C38-202-18-202-22-186Z", "metal", shade=6)
    c.circle(0, -160, 26, "metal_dark")
    c.circle(0, -160, 9, "dark")
    c.line([(34, -150), (86, -150)], "metal_dark", 12)
    c.ellipse(92, -150, 12, 30, "metal")
    return c


@_tool("measuring cup", aliases=("measuring jug",), height=0.14, units=160, facing="right", colours={"main": "#cfe9f3", "drink": "#7cc3e6"})  # fmt: skip
def measuring_cup(pose: Pose, rng: Random) -> Canvas:
    """A jug with marks."""
    c = Canvas()
    c.path("M70-136C130-140 130-40 62-44", "glass_dark", width=14)
    body = c.path("M-92-160L-76-150L-66-10C-65-4-60 0-54 0L54 0C60 0 65-4 66-10L78-152Z", "main", opacity=0.85)
    c.path("M-72-96L72-96L66-10C65-4 60 0 54 0L-54 0C-60 0-65-4-66-10Z", "drink", shade=7, opacity=0.9)
    c.add(lines(*[[(20, y), (20 + wide, y)] for y, wide in ((-126, 34), (-104, 20), (-82, 34), (-60, 20), (-38, 34))]), "red", width=6)  # fmt: skip
    gleam(c, body, -34, 16)
    return c


@_tool("tongs", aliases=("kitchen tongs", "barbecue tongs"), height=0.28, colours={"main": "#9fb0c2"})
def tongs(pose: Pose, rng: Random) -> Canvas:
    """A pair of tongs."""
    c = Canvas()
    for side in (-1, 1):
        c.path(
            f"M0-200C{side * 30} -190 {side * 34} -120 {side * 42} -60", "main" if side < 0 else "main_dark", width=15
        )
        c.path(
            f"M{side * 30} -66L{side * 54} -66C{side * 60} -30 {side * 48} -10 {side * 20} 0C{side * 30} -20 {side * 32} -40 {side * 30} -66Z",
            "main",
            shade=4,
        )
    c.rect(-16, -206, 32, 26, "red", radius=8)
    return c


@_tool("thermos", aliases=("vacuum flask", "thermos flask", "travel mug", "flask of tea"), height=0.28, colours={"main": "#3f8a7a", "cap": "#c9d3dd"})  # fmt: skip
def thermos(pose: Pose, rng: Random) -> Canvas:
    """A flask with its cup on top."""
    c = Canvas()
    c.path("M46-140C92-138 92-58 46-58", "dark", width=12)
    c.rect(-46, -160, 92, 160, "main", radius=14, shade=10)
    c.rect(-46, -40, 92, 12, "cap", outline=False)
    c.rect(-46, -150, 92, 12, "cap", outline=False)
    c.path("M-38-160L-32-204C-31-208 31-208 32-204L38-160Z", "cap", shade=6)
    return c


@_tool("napkin", aliases=("serviette", "paper napkin"), height=0.14, units=150, colours={"main": "#f3e9dc", "trim": "#d9584a"})  # fmt: skip
def napkin(pose: Pose, rng: Random) -> Canvas:
    """A folded napkin in its ring."""
    c = Canvas()
    c.path("M-16-58L-92-136C-60-160-30-134 0-152C30-134 60-160 92-136L16-58Z", "main", shade=6)
    c.add(lines([(-10, -62), (-44, -134)], [(0, -62), (0, -146)], [(10, -62), (44, -134)]), "main_dark", width=4)
    c.path("M-16-48L16-48L70 0L-70 0Z", "main", shade=6)
    c.line([(-62, -8), (62, -8)], "trim", 7)
    c.rect(-26, -68, 52, 24, "gold", radius=10, shade=4)
    return c


@_tool("oven mitt", aliases=("oven glove", "pot holder"), height=0.32, colours={"main": "#d9574a", "cuff": "#f6e7cf"})
def oven_mitt(pose: Pose, rng: Random) -> Canvas:
    """A quilted glove."""
    c = Canvas()
    c.path("M-50-44L-56-140C-58-220 44-220 44-140L46-122C60-146 96-138 88-108C80-78 60-60 48-44Z", "main", shade=10)
    with c.details():
        c.add(lines([(-44, -150), (20, -70)], [(-48, -110), (-6, -58)], [(-12, -182), (40, -118)], [(24, -180), (-44, -94)], [(38, -140), (-20, -62)]), "main_light", width=4, outline=False)  # fmt: skip
    c.rect(-60, -50, 116, 50, "cuff", radius=8, shade=6)
    return c


@_tool("spatula", aliases=("turner", "fish slice", "pancake turner"), height=0.32, colours={"main": "#3f4452", "handle": "#b5793f"})  # fmt: skip
def spatula(pose: Pose, rng: Random) -> Canvas:
    """A slotted turner."""
    c = Canvas()
    with c.at(0, 0, turn=8):
        c.rect(-9, -100, 18, 100, "handle", radius=8, shade=3)
        c.rect(-6, -136, 12, 40, "metal_dark")
        c.path("M-44-206L44-206L36-138C34-130-34-130-36-138Z", "main", shade=6)
        for x in (-20, 0, 20):
            c.rect(x - 4, -194, 8, 46, "paper", radius=4)
    return c


@_tool("wok", aliases=("wok pan",), height=0.14, units=110, facing="right", colours={"main": "#454a57", "greens": "#6fae4e", "carrot": "#ee8a36"})  # fmt: skip
def wok(pose: Pose, rng: Random) -> Canvas:
    """A wok with vegetables."""
    c = Canvas()
    for x, y, role in ((-44, -78, "greens"), (-14, -88, "carrot"), (18, -84, "greens"), (46, -76, "red"), (-62, -68, "carrot"), (0, -72, "accent")):  # fmt: skip
        c.ellipse(x, y, 24, 13, role, turn=x)
    c.path("M-100-70C-80-16-44 0 0 0C44 0 80-16 100-70Z", "main", shade=9)
    c.rect(-104, -78, 208, 13, "main_light", radius=6)
    c.line([(100, -66), (184, -96)], "wood", 16, smooth=False)
    c.anchor("inside", 0, -76)
    return c


@_tool("stand mixer", aliases=("mixer", "food mixer", "kitchen mixer"), height=0.36, facing="right", colours={"main": "#e0596a", "bowl": "#c8d2dc"})  # fmt: skip
def stand_mixer(pose: Pose, rng: Random) -> Canvas:
    """A mixer with its bowl."""
    c = Canvas()
    c.rect(-92, -22, 184, 22, "main_dark", radius=8)
    c.path("M-92-18L-92-120C-92-150-48-150-46-120L-40-18Z", "main", shade=7)
    c.rect(22, -130, 12, 40, "metal_dark")
    c.path("M28-100C8-84 12-60 28-56C44-60 48-84 28-100Z", "metal_dark", width=5)
    c.path("M-28-84L86-84C84-40 66-22 48-22L10-22C-8-22-26-40-28-84Z", "bowl", shade=8)
    c.path(
        "M-96-132C-104-188-60-206-16-204L60-198C96-194 96-132 60-130L-80-122C-90-122-95-124-96-132Z", "main", shade=9
    )
    c.circle(-58, -164, 12, "paper")
    c.rect(64, -180, 12, 32, "metal", radius=4)
    return c


@_tool("tea towel", aliases=("dish towel", "dishcloth", "kitchen towel"), height=0.5, place="air", colours={"main": "#f6efe2", "stripe": "#d9584a"})  # fmt: skip
def tea_towel(pose: Pose, rng: Random) -> Canvas:
    """A towel on its rail."""
    c = Canvas()
    c.rect(-96, -204, 192, 14, "wood", radius=7)
    cloth = c.path("M-70-198L70-198L72 0L-72-4Z", "main", shade=8)
    with c.inside(cloth):
        for y in (-60, -36):
            c.rect(-80, y, 160, 12, "stripe", outline=False)
    return c


@_tool("checkered tablecloth", aliases=("tablecloth", "checkered cloth", "picnic cloth", "checked tablecloth", "gingham tablecloth"), height=0.5, units=70, colours={"main": "#fbf5ea", "check": "#d9483f"})  # fmt: skip
def tablecloth(pose: Pose, rng: Random) -> Canvas:
    """A cloth with a check, spread out."""
    c = Canvas()
    cloth = c.path("M-150-62L150-62L196 0L-196 0Z", "main")
    with c.inside(cloth):
        for i in range(-4, 5):
            if i % 2 == 0:
                c.polygon([(i * 34 - 17, -62), (i * 34 + 17, -62), (i * 44 + 22, 0), (i * 44 - 22, 0)], "check", opacity=0.55, outline=False)  # fmt: skip
        for y, tall in ((-62, 11), (-38, 13), (-13, 14)):
            c.rect(-200, y, 400, tall, "check", opacity=0.55, outline=False)
    c.anchor("top", 0, -34)
    return c
