"""What somebody is on, at or in the wind with: a balcony, a waterhole, a crane with its hook, an umbrella that the wind has turned."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "balcony",
    height=3.4,
    units=300,
    colours={"main": "#e9c9a4", "rail": "#4b4a5c", "door": "#7fb0cf", "frame": "#fff6ea", "plant": "#5a9e57", "pot": "#c96f45"},
    aliases=("balconies", "french balcony"),
    facing="front",
    tags=("scenery",),
    home="city",
)  # fmt: skip
def balcony(pose: Pose, rng: Random) -> Canvas:
    """A wall with a door of glass, and before it a floor with a railing, which hides the feet of who is there."""
    c = Canvas()
    c.rect(-190, -330, 380, 330, "main")
    with c.details():
        for x, y in ((-176, -300), (134, -290), (-170, -40), (120, -24), (-40, -18)):
            c.rect(x, y, 34, 11, "main_dark", radius=2, outline=False, opacity=0.5)
    c.rect(-86, -292, 172, 214, "frame", radius=6)
    for x in (-76, 6):
        c.rect(x, -282, 70, 204, "door", radius=4)
        c.polygon([(x + 12, -282), (x + 34, -282), (x + 8, -190), (x, -190), (x, -240)], "door_light", outline=False)
    c.rect(-176, -82, 352, 20, "frame", radius=4)
    with c.front():
        c.rect(-172, -158, 344, 10, "rail", radius=5)
        for i in range(13):
            c.rect(-166 + 27 * i, -154, 6, 74, "rail")
        c.rect(-180, -84, 360, 18, "frame", radius=4, shade=5)
        for x in (-150, 104):
            c.path(f"M{x} -128L{x + 46} -128L{x + 40} -88L{x + 6} -88Z", "pot", shade=5)
            c.add(geometry.ellipse(x + 23, -142, 31, 22), "plant", shade=5)
    c.anchor("inside", 0, -84)
    c.anchor("seat", 0, -84)
    return c


@figure(
    "waterhole",
    height=0.9,
    units=120,
    colours={"main": "#6fb9dc", "bank": "#b98d5a", "reed": "#6f8f48"},
    aliases=("watering hole", "water hole", "oasis pool", "drinking hole"),
    near=("mud hole",),
    facing="front",
    tags=("scenery",),
    home="savanna",
)
def waterhole(pose: Pose, rng: Random) -> Canvas:
    """A pool in the ground with reeds at both ends, seen from the side."""
    c = Canvas()
    c.path("M-330-30C-340-66-220-92-60-94C120-98 330-84 330-44C332-10 160 2 0 2C-180 2-324-2-330-30Z", "bank")
    water = c.path(
        "M-300-34C-304-62-200-82-50-84C110-86 300-74 300-44C300-18 150-10 0-10C-160-10-296-12-300-34Z", "main"
    )
    with c.inside(water):
        for x, y, half in ((-160, -54, 60), (40, -36, 90), (170, -62, 50)):
            c.line([(x - half, y), (x, y - 4), (x + half, y)], "main_light", 6, smooth=True, outline=False)
    for x in (-300, -282, 284, 302):
        for dx, tall in ((-9, 62), (0, 86), (9, 54)):
            c.line([(x + dx, -24), (x + 1.7 * dx, -24 - tall)], "reed", 6, smooth=False)
    return c  # fmt: skip


@figure(
    "inside out umbrella",
    aliases=("broken umbrella", "blown out umbrella", "inverted umbrella", "upturned umbrella"),
    height=1.0,
    colours={"main": "#e2574c", "panel": "#b8402f", "rib": "#5b5566"},
    tags=("object",),
    facing="front",
)
def inside_out_umbrella(pose: Pose, rng: Random) -> Canvas:
    """An umbrella whose ribs the wind has turned upwards; a hand holds it at ``grip``."""
    c = Canvas()
    c.add(geometry.read_path("M0-150L0-26C0 4 38 4 38-24"), "wood_dark", width=10)
    c.path(
        "M0-122C-40-132-92-168-124-226C-96-216-84-232-70-246C-52-222-40-226-22-250C-8-226 10-226 24-250C42-226 54-222 72-246C86-232 98-216 126-224C94-166 40-132 0-122Z",
        "panel",
    )
    c.path(
        "M0-122C-44-128-98-158-124-226C-90-188-74-196-58-200C-42-176-22-176 0-198C22-176 42-176 60-200C76-196 92-188 126-224C100-156 44-128 0-122Z",
        "main",
        shade=9,
    )
    for x, y in ((-124, -226), (-70, -246), (-22, -250), (24, -250), (72, -246), (126, -224)):
        c.line([(0, -122), (0.6 * x, -122 + 0.5 * (y + 122)), (x, y)], "rib", 4, smooth=True)
        c.circle(x, y, 5, "rib")
    c.anchor("grip", 0, -40)
    return c  # fmt: skip


@figure(
    "construction crane",
    height=30.0,
    units=300,
    colours={"main": "#f2b134", "cab": "#e2703a", "rope": "#4b4a5c", "base": "#8d8791"},
    aliases=("tower crane", "crane", "harbor crane", "harbour crane", "port crane", "building crane", "gantry crane"),
    tags=("vehicle", "building"),
    home="city",
)
def construction_crane(pose: Pose, rng: Random) -> Canvas:
    """A tower with a long arm, from whose hook something may hang."""
    c = Canvas()
    c.rect(-124, -18, 88, 18, "base", radius=3, shade=4)
    for x in (-100, -68):
        c.rect(x, -250, 8, 236, "main")
    for k in range(8):
        y = -20 - 29 * k
        c.line([(-96, y), (-64, y - 29)] if k % 2 else [(-64, y), (-96, y - 29)], "main_dark", 5, smooth=False)
    c.polygon([(-96, -248), (-64, -248), (-80, -300)], "main")
    c.line([(-80, -296), (-150, -256)], "rope", 3, smooth=False)
    c.line([(-80, -296), (150, -256)], "rope", 3, smooth=False)
    c.rect(-170, -258, 356, 9, "main", radius=2)
    c.rect(-100, -240, 290, 5, "main", radius=2)
    for k in range(9):
        x = -52 + 26 * k
        c.line([(x, -238), (x + 13, -254), (x + 26, -238)], "main_dark", 4, smooth=False)
    c.rect(-172, -262, 46, 38, "base", radius=4, shade=4)
    c.rect(-62, -246, 36, 40, "cab", radius=6)
    c.rect(-50, -238, 20, 18, "glass", radius=3)
    c.rect(118, -242, 22, 12, "cab", radius=3)
    c.line([(129, -232), (129, -150)], "rope", 4, smooth=False)
    c.add(geometry.read_path("M129-152L129-142C116-132 118-116 130-116C140-116 143-126 139-133"), "rope", width=6)
    c.anchor("hang", 129, -120)
    return c


@figure(
    "shipping container",
    height=2.6,
    units=120,
    colours={"main": "#c8523a"},
    aliases=("container", "cargo container", "freight container", "cargo box"),
    facing="front",
    tags=("object",),
)
def shipping_container(pose: Pose, rng: Random) -> Canvas:
    """A box of ribbed steel."""
    c = Canvas()
    c.rect(-130, -108, 260, 108, "main", radius=4, shade=8)
    for i in range(11):
        c.rect(-116 + 22 * i, -98, 11, 88, "main_dark", outline=False, opacity=0.6)
    c.rect(-134, -112, 268, 12, "main_dark", radius=3)
    c.rect(-134, -10, 268, 12, "main_dark", radius=3)
    c.anchor("hand_r", 0, -112)
    return c
