"""Lights and fires."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, ray, taper


def _flame(c: Canvas, x: float, y: float, size: float) -> None:
    """A small flame whose foot is at (x, y), about 50 units high at size 1."""
    with c.at(x, y, scale=size):
        c.path("M0-52C18-30 20-14 12-4C6 2-6 2-12-4C-20-14-16-30 0-52Z", "fire")
        c.path("M0-26C8-16 8-6 4-2C1 0-1 0-4-2C-8-6-8-16 0-26Z", "light", outline=False)


@figure(
    "campfire",
    aliases=("bonfire", "camp fire", "fire", "fireside"),
    near=("fire pit",),
    height=0.8,
    colours={"main": "#f3812f", "flame": "#fbbd3f"},
    tags=("object",),
    facing="front",
    home="forest",
)
def campfire(pose: Pose, rng: Random) -> Canvas:
    """A fire on crossed logs."""
    c = Canvas()
    c.path(
        "M-56-34C-86-84-46-104-50-146C-26-136-18-120-16-104C-2-122 6-160-6-196C44-168 58-124 48-96C58-100 64-112 64-124C92-90 84-52 56-34Z",
        "main",
        shade=9,
    )
    c.path(
        "M-36-34C-54-68-26-80-26-108C-6-94-4-82-4-72C8-82 14-100 10-120C38-96 42-76 36-60C42-62 46-68 48-74C58-56 52-44 38-34Z",
        "flame",
        outline=False,
    )
    c.path("M-16-34C-24-54-8-62-4-78C14-62 28-50 18-34Z", "light", outline=False)
    with c.details():
        for x, y in ((-64, -150), (66, -158), (24, -200)):
            c.circle(x + rng.uniform(-4, 4), y, 5, "flame", outline=False)
    c.add(taper((-92, -34), (88, -8), 26, 24, radius=10), "wood_dark")
    c.add(taper((92, -34), (-88, -8), 26, 24, radius=10), "wood", shade=6)
    c.circle(90, -34, 14, "wood_light")
    c.circle(90, -34, 6, "wood")
    for x, y, r in ((-104, -12, 15), (104, -10, 13), (0, -10, 14)):
        c.ellipse(x, y, r, r * 0.8, "stone", shade=3)
    c.stands(-110, 110)
    return c


@figure(
    "fire breath",
    aliases=("breath of fire", "stream of fire"),
    height=0.9,
    units=120,
    colours={"main": "#f3762f", "flame": "#fbbd3f"},
    tags=("object", "wear"),
    place="air",
)
def fire_breath(pose: Pose, rng: Random) -> Canvas:
    """Fire that is breathed to the right, from the mouth at the origin."""
    c = Canvas()
    c.path(
        "M-4-2C34-18 66-48 112-54C106-42 108-36 116-32C134-46 168-52 206-40C190-34 186-28 188-20C208-22 232-12 246 4"
        "C228 2 216 6 210 14C224 20 234 32 236 48C216 34 196 34 182 38C186 46 186 54 180 62C160 44 138 42 120 46C120 54 116 60 108 64"
        "C74 40 34 18-4 6Z",
        "main",
        shade=9,
    )
    c.path(
        "M4 0C48-12 78-32 104-30C102-22 106-18 114-16C140-26 170-24 192-14C182-8 182-2 188 2C198 4 208 8 214 16"
        "C192 14 178 20 170 22C150 22 128 24 112 30C78 22 40 10 4 4Z",
        "flame",
        outline=False,
    )
    c.path("M12 1C56-6 96-14 136-8C128-2 132 2 142 6C104 12 56 8 12 3Z", "light", outline=False)
    with c.details():
        for x, y, r in ((262, -30, 5), (256, 40, 6), (222, -56, 4)):
            c.circle(x + rng.uniform(-4, 4), y, r, "flame", outline=False)
    c.anchor("on_mouth", 0, 2)
    c.stands(0, 120)
    return c


@figure(
    "candle",
    aliases=("lit candle",),
    near=("candlestick", "candelabra"),
    height=0.25,
    colours={"main": "#f6e3c3", "dish": "#c98f4a"},
    tags=("object",),
    facing="front",
    home="table",
)
def candle(pose: Pose, rng: Random) -> Canvas:
    """A candle on a dish."""
    c = Canvas()
    c.circle(0, -172, 46, "light", opacity=0.35, outline=False)
    c.add(geometry.ellipse(62, -24, 17, 15), "dish_dark", width=8)
    c.path("M-72-30L72-30C70-10 56 0 40 0L-40 0C-56 0-70-10-72-30Z", "dish", shade=7)
    c.path("M-30-140L30-140L30-30L-30-30Z", "main", shade=9)
    c.path(
        "M-30-138C-30-148 30-148 30-138C30-118 24-112 22-124C20-134 12-130 12-116C12-96 2-96 2-114C0-128-8-128-12-120C-16-112-28-114-30-126Z",
        "main_light",
        outline=False,
    )
    c.line([(0, -142), (0, -152)], "dark", 5)
    _flame(c, 0, -148, 1.1)
    c.anchor("grip", 0, -60)
    c.stands(-46, 46)
    return c


@figure(
    "lantern",
    aliases=("oil lamp", "storm lantern", "camping lantern"),
    near=("street lamp", "paper lantern"),
    height=0.4,
    colours={"main": "#c2473f", "pane": "#fff0b8"},
    tags=("object",),
    facing="front",
)
def lantern(pose: Pose, rng: Random) -> Canvas:
    """A lantern with a flame behind glass."""
    c = Canvas()
    c.add(geometry.read_path("M-44-148C-56-220 56-220 44-148"), "metal_dark", width=7)
    c.circle(0, -92, 62, "light", opacity=0.3, outline=False)
    c.path("M-46-132L46-132L56-40L-56-40Z", "pane", opacity=0.92)
    _flame(c, 0, -52, 1.1)
    c.add(lines([(-46, -132), (-56, -40)], [(46, -132), (56, -40)]), "main", width=9)
    c.path("M-16-178L16-178L22-162C38-156 52-146 58-130L-58-130C-52-146-38-156-22-162Z", "main", shade=7)
    c.path("M-64-44L64-44L58-8C57-3 54 0 49 0L-49 0C-54 0-57-3-58-8Z", "main", shade=8)
    with c.details():
        c.line([(-32, -118), (-38, -56)], "shine", 6, opacity=0.7, outline=False)
    c.anchor("grip", 0, -202)
    c.anchor("top", 0, -178)
    return c


@figure(
    "torch",
    aliases=("burning torch", "olympic torch"),
    height=0.6,
    colours={"main": "#9a6a45", "band": "#6d4632"},
    tags=("object",),
    facing="front",
)
def torch(pose: Pose, rng: Random) -> Canvas:
    """A burning torch."""
    c = Canvas()
    c.add(taper((0, -104), (0, 0), 32, 18, radius=6), "main", shade=6)
    c.path("M-32-116L32-116L22-82L-22-82Z", "band", shade=5)
    c.rect(-36, -126, 72, 16, "metal", radius=6, shade=4)
    with c.at(0, -122, scale=1.5):
        c.path(
            "M0-58C24-38 34-22 24-4C20 2-20 2-24-4C-34-22-18-30-18-44C-10-40-6-34-6-28C2-34 4-46 0-58Z", "fire", shade=4
        )
        c.path(
            "M2-30C14-20 16-8 10-2C4 1-8 1-12-3C-16-10-8-14-8-20C-4-18-2-14-2-12C2-16 4-22 2-30Z",
            "light",
            outline=False,
        )
    c.anchor("grip", 0, -50)
    return c


@figure(
    "light bulb",
    aliases=("lightbulb", "bulb", "lamp bulb", "idea"),
    near=("inspiration", "innovation"),
    height=0.12,
    colours={"main": "#fbd24b", "cap": "#8d98aa", "wire": "#d98b2b"},
    tags=("object", "symbol"),
    facing="front",
)
def light_bulb(pose: Pose, rng: Random) -> Canvas:
    """A glowing bulb."""
    c = Canvas()
    c.path(
        "M0-206C42-206 72-176 72-138C72-98 42-88 36-54L-36-54C-42-88-72-98-72-138C-72-176-42-206 0-206Z",
        "main",
        shade=13,
    )
    c.add(
        geometry.read_path(
            "M-14-56L-18-104C-30-110-34-130-20-132C-8-132-10-110-18-104L18-104C10-110 8-132 20-132C34-130 30-110 18-104L14-56"
        ),
        "wire",
        width=6,
    )
    c.ellipse(-36, -164, 10, 20, "shine", turn=34, opacity=0.75, outline=False)
    c.rect(-36, -56, 72, 17, "cap", radius=6, shade=4)
    c.rect(-32, -38, 64, 15, "cap", radius=6, shade=4)
    c.path("M-26-22L26-22C24-8 14 0 0 0C-14 0-24-8-26-22Z", "cap_dark")
    c.anchor("grip", 0, -30)
    return c


@figure(
    "flashlight",
    aliases=("electric torch", "pocket lamp"),
    height=0.2,
    units=120,
    colours={"main": "#e2574c", "beam": "#ffe9a3"},
    tags=("object",),
)
def flashlight(pose: Pose, rng: Random) -> Canvas:
    """A flashlight that shines to the right."""
    c = Canvas()
    ray(c, 40, -59, 170, 56, role="beam", start=18, opacity=0.9)
    c.rect(-130, -84, 130, 50, "main", radius=10, shade=8)
    c.path("M-4-84L44-104C50-106 54-102 54-96L54-22C54-16 50-12 44-14L-4-34Z", "main", shade=8)
    c.rect(50, -104, 20, 90, "dark", radius=7)
    c.rect(-70, -92, 34, 14, "dark", radius=6)
    with c.details():
        c.add(lines(*([(x, -76), (x, -42)] for x in (-116, -104, -92))), "main_dark", width=4)
    c.anchor("grip", -80, -58)
    return c


@figure(
    "paper lantern",
    aliases=("chinese lantern", "lampion"),
    height=0.4,
    colours={"main": "#e0483f", "cap": "#c9913a"},
    tags=("object",),
    facing="front",
    place="air",
)
def paper_lantern(pose: Pose, rng: Random) -> Canvas:
    """A round red lantern that hangs."""
    c = Canvas()
    c.line([(0, -206), (0, -176)], "dark", 4)
    c.add(lines([(-8, -36), (-8, -4)], [(0, -36), (0, 0)], [(8, -36), (8, -4)]), "cap", width=5)
    globe = c.ellipse(0, -108, 82, 66, "main", shade=12)
    with c.inside(globe):
        c.add(
            geometry.read_path("M-30-176C-60-130-60-86-30-40M30-176C60-130 60-86 30-40M0-176L0-40"),
            "main_light",
            width=5,
            outline=False,
        )
    c.rect(-34, -182, 68, 17, "cap", radius=5, shade=4)
    c.rect(-34, -50, 68, 17, "cap", radius=5, shade=4)
    return c


@figure(
    "lamp",
    aliases=("table lamp", "bedside lamp"),
    near=("lampshade",),
    height=0.5,
    colours={"main": "#f2b24c", "foot": "#7a5b49", "glow": "#fff3c4"},
    tags=("object", "furniture"),
    facing="front",
    home="room",
)
def lamp(pose: Pose, rng: Random) -> Canvas:
    """A table lamp."""
    c = Canvas()
    c.path("M-12-96C-34-84-44-60-36-34C-30-16-18-12-18-8L18-8C18-12 30-16 36-34C44-60 34-84 12-96Z", "foot", shade=9)
    c.rect(-44, -13, 88, 13, "foot_dark", radius=6)
    c.rect(-7, -112, 14, 18, "metal")
    c.path(
        "M-46-200L46-200C50-200 52-198 53-194L80-110C81-106 79-104 76-104L-76-104C-79-104-81-106-80-110L-53-194C-52-198-50-200-46-200Z",
        "main",
        shade=14,
    )
    c.path("M-80-110C-81-106-79-104-76-104L76-104C79-104 81-106 80-110L77-118L-77-118Z", "glow", outline=False)
    with c.details():
        c.line([(40, -102), (40, -84)], "metal", 3)
        c.circle(40, -80, 5, "gold")
    return c


@figure(
    "desk lamp",
    aliases=("reading lamp", "work lamp", "architect lamp", "study lamp"),
    height=0.45,
    colours={"main": "#e2574c", "arm": "#5a6072", "glow": "#fff3c4"},
    tags=("object",),
    home="table",
)
def desk_lamp(pose: Pose, rng: Random) -> Canvas:
    """A lamp with a jointed arm, its shade bent over the desk to the right."""
    c = Canvas()
    c.path("M-84 0C-84-16-66-24-44-24C-22-24-4-16-4 0Z", "main_dark", shade=5)
    c.line([(-44, -20), (-70, -104)], "arm", 9, smooth=False)
    c.line([(-70, -104), (18, -176)], "arm", 9, smooth=False)
    c.circle(-70, -104, 10, "main_dark")
    with c.at(24, -176, turn=-38):
        c.path("M-54 46L54 46C42 66-42 66-54 46Z", "glow", outline=False)
        c.path("M-16-34L16-34C34-24 50 14 56 50L-56 50C-50 14-34-24-16-34Z", "main", shade=10)
        c.rect(-12, -48, 24, 18, "arm", radius=5)
    c.anchor("top", 20, -200)
    c.stands(-84, -4)
    return c


@figure(
    "floor lamp",
    aliases=("standing lamp",),
    near=("chandelier",),
    height=1.6,
    colours={"main": "#f4cf8a", "foot": "#4a4458"},
    tags=("object", "furniture"),
    facing="front",
    home="room",
)
def floor_lamp(pose: Pose, rng: Random) -> Canvas:
    """A tall lamp."""
    c = Canvas()
    c.line([(0, -160), (0, -6)], "foot", 7)
    c.path("M-34 0C-30-10 30-10 34 0Z", "foot")
    c.path("M-24-204L24-204L44-150C45-147 43-146 41-146L-41-146C-43-146-45-147-44-150Z", "main", shade=8)
    c.line([(18, -144), (18, -126)], "foot", 3)
    return c
