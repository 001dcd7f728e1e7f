"""Tools of the workshop, the garden and old stories. A hand holds them at ``grip``."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import cog, lines, punched, soft, taper

TAGS = ("object", "tool")


@figure(
    "hammer",
    near=("mallet", "tool", "gavel"),
    height=0.32,
    colours={"main": "#8c96a8", "handle": "#d9883f"},
    named=("main", "handle"),
    tags=TAGS,
    facing="front",
)
def hammer(pose: Pose, rng: Random) -> Canvas:
    """A claw hammer, leaning."""
    c = Canvas()
    with c.at(-8, -96, turn=32):
        c.add(taper((0, -64), (0, 112), 22, 28, radius=9), "handle", shade=7)
        c.rect(-13, 62, 26, 48, "handle_dark", radius=9)
        c.path(
            "M-22-102L30-102L34-108L66-108C70-108 72-106 72-102L72-62C72-58 70-56 66-56L34-56L30-62L-18-62C-40-60-58-48-70-30C-78-62-60-98-22-102Z",
            "main",
            shade=8,
        )
    c.anchor("grip", -48, -30)
    return c


@figure(
    "wrench",
    aliases=("spanner",),
    near=("pliers", "repair", "mechanic tool"),
    height=0.25,
    colours={"main": "#93a0b4"},
    tags=TAGS,
    facing="front",
)
def wrench(pose: Pose, rng: Random) -> Canvas:
    """A spanner, leaning."""
    c = Canvas()
    with c.at(0, -98, turn=42):
        c.path(
            "M-15-50C-38-62-44-88-34-106C-30-114-22-118-18-116L-18-88L0-78L18-88L18-116C22-118 30-114 34-106C44-88 38-62 15-50L15 60C36 68 42 96 30 112C16 126-16 126-30 112C-42 96-36 68-15 60Z",
            "main",
            shade=8,
        )
        c.add(geometry.ellipse(0, 90, 13, 13), "main_dark")
        with c.details():
            c.line([(0, -34), (0, 44)], "main_dark", 7)
    c.anchor("grip", -30, -60)
    return c


@figure("screwdriver", height=0.22, colours={"main": "#e2574c", "steel": "#a7b2c2"}, tags=TAGS, facing="front")
def screwdriver(pose: Pose, rng: Random) -> Canvas:
    """A screwdriver, leaning."""
    c = Canvas()
    with c.at(0, -98, turn=40):
        c.rect(-7, -14, 14, 116, "steel", shade=4)
        c.path("M-7 96L7 96L11 124L-11 124Z", "steel_dark")
        c.rect(-28, -124, 56, 98, "main", radius=20, shade=8)
        c.path("M-20-30L20-30L12-6L-12-6Z", "main_dark")
        with c.details():
            c.add(lines([(-12, -104), (-12, -50)], [(8, -104), (8, -50)]), "main_dark", width=7)
    c.anchor("grip", 40, -140)
    return c


@figure(
    "saw",
    aliases=("hand saw", "handsaw"),
    near=("chainsaw",),
    height=0.3,
    units=140,
    colours={"main": "#e08a3c", "blade": "#b9c4d2"},
    tags=TAGS,
)
def saw(pose: Pose, rng: Random) -> Canvas:
    """A hand saw."""
    c = Canvas()
    with c.at(0, -85, turn=-14):
        teeth = [(168.0 - 18 * i, 34.0 if i % 2 else 20.0) for i in range(14)]
        c.polygon([(-70, -34), (168, 0), *teeth, (-70, 34)], "blade", shade=6)
        grip = soft(
            [(-172, -20), (-150, -46), (-60, -40), (-60, 40), (-92, 48), (-120, 40), (-160, 52), (-176, 30)], 14
        )
        c.add(grip + punched(geometry.rectangle(-146, -18, 48, 36, 16)), "main", shade=7)
    c.anchor("grip", -150, -55)
    return c


@figure(
    "axe",
    aliases=("hatchet", "ax"),
    near=("pickaxe", "tomahawk"),
    height=0.7,
    colours={"main": "#9aa5b6", "handle": "#b5743f"},
    named=("main", "handle"),
    tags=TAGS,
    facing="front",
)
def axe(pose: Pose, rng: Random) -> Canvas:
    """An axe, leaning."""
    c = Canvas()
    with c.at(-14, -105, turn=28):
        c.path("M-11-100L11-100C12-40 8 20 16 108C17 114-13 114-13 108C-8 20-12-40-11-100Z", "handle", shade=6)
        c.path(
            "M-18-94L24-94C44-96 62-108 70-120C86-90 86-50 70-22C62-36 44-46 24-48L-18-48C-24-60-24-82-18-94Z",
            "main",
            shade=8,
        )
        c.path(
            "M70-120C86-90 86-50 70-22C66-28 62-33 56-37C68-62 68-84 56-107C62-111 67-116 70-120Z",
            "main_light",
            outline=False,
        )
    c.anchor("grip", -50, -30)
    return c


@figure(
    "sword",
    near=("dagger", "saber", "katana"),
    height=0.95,
    colours={"main": "#c3ccd9", "hilt": "#e5b13c", "leather": "#8a4a3a"},
    named=("main", "hilt"),
    tags=TAGS,
    facing="front",
)
def sword(pose: Pose, rng: Random) -> Canvas:
    """A sword, point up."""
    c = Canvas()
    with c.at(0, -108, turn=34):
        c.path("M-15 42L-15-96L0-126L15-96L15 42Z", "main")
        c.path("M0-126L15-96L15 42L0 42Z", "main_dark", outline=False)
        c.rect(-9, 46, 18, 58, "leather", shade=4)
        with c.details():
            c.add(lines([(-8, 66), (8, 60)], [(-8, 80), (8, 74)], [(-8, 94), (8, 88)]), "leather_dark", width=4)
        c.rect(-48, 38, 96, 17, "hilt", radius=8, shade=4)
        c.circle(0, 112, 15, "hilt", shade=4)
    c.anchor("grip", -42, -36)
    return c


@figure(
    "shield",
    aliases=("knight's shield",),
    near=("security", "protection", "coat of arms"),
    height=0.8,
    colours={"main": "#3f74b5", "rim": "#e5b13c", "cross": "#fbf3dd"},
    tags=("object", "symbol"),
    facing="front",
)
def shield(pose: Pose, rng: Random) -> Canvas:
    """A shield with a cross."""
    c = Canvas()
    outline = "M0-204C26-186 58-178 92-178C98-100 74-34 0 0C-74-34-98-100-92-178C-58-178-26-186 0-204Z"
    c.path(outline, "rim", shade=6)
    inner = geometry.Affine.scale(0.82, about=(0, -106)).path(geometry.read_path(outline))
    c.add(inner, "main", shade=9)
    with c.inside(inner):
        c.path("M-14-210L14-210L14-132L90-132L90-106L14-106L14 0L-14 0L-14-106L-90-106L-90-132L-14-132Z", "cross")
    c.anchor("grip", 0, -100)
    return c


@figure(
    "bow and arrow",
    aliases=("bow", "archery"),
    near=("crossbow",),
    height=1.2,
    colours={"main": "#a86a3c", "feather": "#e0524a"},
    tags=TAGS,
)
def bow_and_arrow(pose: Pose, rng: Random) -> Canvas:
    """A drawn bow."""
    c = Canvas()
    c.add(lines([(0, -196), (-66, -100), (0, -4)]), "stone", width=4)
    c.add(geometry.read_path("M-4-200C60-180 70-130 56-100C70-70 60-20-4 0"), "main", width=13)
    c.line([(-66, -100), (92, -100)], "wood_dark", 7)
    c.path("M112-100L82-116L88-100L82-84Z", "metal_dark")
    c.path("M-66-100L-84-116L-54-116L-38-100L-54-84L-84-84Z", "feather")
    c.line([(57, -112), (57, -88)], "main_dark", 16)
    c.anchor("grip", 56, -100)
    return c


@figure(
    "gear",
    aliases=("cogwheel", "cog", "gear wheel", "settings"),
    near=("engine", "gears", "clockwork"),
    height=0.3,
    colours={"main": "#8793a8"},
    tags=("object", "symbol"),
    facing="front",
)
def gear(pose: Pose, rng: Random) -> Canvas:
    """A cogwheel."""
    c = Canvas()
    c.add(cog(0, -100, 100, teeth=8, depth=0.24) + punched(geometry.ellipse(0, -100, 34, 34)), "main", shade=11)
    with c.details():
        c.add(geometry.ellipse(0, -100, 52, 52), "main_dark", width=6)
    return c


@figure(
    "magnet",
    aliases=("horseshoe magnet",),
    height=0.15,
    colours={"main": "#dd4640", "pole": "#d5dbe4"},
    tags=TAGS,
    facing="front",
)
def magnet(pose: Pose, rng: Random) -> Canvas:
    """A horseshoe magnet, poles up."""
    c = Canvas()
    c.path(
        "M-86-170L-34-170L-34-84C-34-62-18-50 0-50C18-50 34-62 34-84L34-170L86-170L86-84C86-34 48 0 0 0C-48 0-86-34-86-84Z",
        "main",
        shade=12,
    )
    for x in (-86, 34):
        c.rect(x, -178, 52, 44, "pole", radius=4, shade=6)
    with c.details():
        c.add(
            lines(
                [(-60, -206), (-60, -192)],
                [(60, -206), (60, -192)],
                [(-96, -198), (-88, -188)],
                [(96, -198), (88, -188)],
            ),
            "gold",
            width=7,
        )
    c.stands(-40, 40)
    return c


@figure(
    "anchor",
    aliases=("ship's anchor", "ship anchor"),
    height=1.5,
    colours={"main": "#4a5a78"},
    tags=("object", "symbol"),
    facing="front",
    home="sea",
)
def anchor(pose: Pose, rng: Random) -> Canvas:
    """A ship's anchor."""
    c = Canvas()
    c.add(geometry.ellipse(0, -182, 17, 17), "main", width=12)
    c.path(
        "M-11-162L11-162L11-30C44-36 66-58 70-82L50-78L84-122L108-76L90-80C86-30 48 0 0 2C-48 0-86-30-90-80L-108-76L-84-122L-50-78L-70-82C-66-58-44-36-11-30Z",
        "main",
        shade=8,
    )
    c.rect(-50, -144, 100, 20, "main", radius=10, shade=5)
    c.anchor("grip", 0, -150)
    return c


@figure(
    "magic wand",
    aliases=("wand", "fairy wand"),
    near=("scepter", "magic"),
    height=0.4,
    colours={"main": "#5a4a8a", "star": "#f7c846"},
    named=("main", "star"),
    tags=TAGS,
    facing="front",
)
def magic_wand(pose: Pose, rng: Random) -> Canvas:
    """A wand with sparks."""
    c = Canvas()
    with c.at(-16, -84, turn=40):
        c.rect(-10, -84, 20, 188, "main", radius=6, shade=4)
        c.rect(-10, -84, 20, 34, "white", radius=6, shade=4)
    for x, y, r in ((62, -170, 34), (10, -192, 15), (88, -112, 17)):
        k = r * 0.22
        c.path(
            f"M{x} {y - r}C{x + k} {y - k} {x + k} {y - k} {x + r} {y}C{x + k} {y + k} {x + k} {y + k} {x} {y + r}C{x - k} {y + k} {x - k} {y + k} {x - r} {y}C{x - k} {y - k} {x - k} {y - k} {x} {y - r}Z",
            "star",
        )
    c.anchor("grip", -66, -24)
    return c
