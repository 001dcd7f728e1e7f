"""Where people and animals live in the country, and what stands or hangs there: huts, coops, tipis, ruins, towers of water and grain."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "hut",
    height=3.6,
    units=200,
    colours={"main": "#d9a860", "second": "#b98a52", "door": "#6b4a33", "pole": "#8a6242"},
    aliases=("straw hut", "grass hut", "thatched hut", "bamboo hut", "mud hut", "tiki hut", "hunter's hut", "shack", "small hut", "little hut"),
    facing="front",
    tags=("building",),
)  # fmt: skip
def hut(pose: Pose, rng: Random) -> Canvas:
    """A round hut under a roof of straw."""
    c = Canvas()
    wall = c.rect(-88, -104, 176, 104, "second", radius=6, shade=10)
    with c.inside(wall):
        for x in range(-84, 88, 19):
            c.line([(x, -104), (x, 0)], "second_dark", 3, smooth=False, outline=False, opacity=0.6)
    c.path("M-28 0L-28-58C-28-84 28-84 28-58L28 0Z", "door")
    roof = c.path(
        "M-126-92C-96-112-46-172-14-204C-6-212 6-212 14-204C46-172 96-112 126-92C104-78 88-84 70-78C48-72 34-84 8-78C-16-72-34-84-60-78C-84-72-104-80-126-92Z",
        "main",
        shade=10,
    )
    with c.inside(roof), c.details():
        for x in (-84, -52, -20, 16, 50, 84):
            c.line([(0.14 * x, -196), (0.6 * x, -136), (1.1 * x, -84)], "main_dark", 4, smooth=True, outline=False)
    c.anchor("top", 0, -204)
    return c  # fmt: skip


@figure(
    "beach hut",
    height=3,
    units=200,
    colours={
        "main": "#3f8fb8",
        "wall": "#fdf6e8",
        "roof": "#e9ddc8",
        "door": "#fdf6e8",
        "wood": "#b08a5e",
        "gold": "#e0a83c",
    },
    aliases=("bathing hut", "beach cabin", "beach cabana", "changing hut"),
    facing="front",
    tags=("building",),
    home="beach",
)
def beach_hut(pose: Pose, rng: Random) -> Canvas:
    """A narrow wooden hut of painted boards under a steep gable."""
    c = Canvas()
    for x in (-66, 52):
        c.rect(x, -16, 14, 16, "wood_dark")
    wall = c.path("M-72-14V-128L0-192L72-128V-14Z", "wall", shade=8)
    with c.inside(wall):
        for x in range(-72, 72, 36):
            c.rect(x, -200, 18, 190, "main", outline=False)
    c.path("M-90-118L0-200L90-118L78-106L0-176L-78-106Z", "roof", shade=4)
    c.rect(-30, -104, 60, 90, "door", radius=3, shade=5)
    c.line([(0, -104), (0, -14)], "door_dark", 3, smooth=False, outline=False)
    for x in (-6, 6):
        c.circle(x, -58, 3, "gold")
    c.circle(0, -138, 12, "door")
    c.rect(-40, -14, 80, 14, "wood")
    c.anchor("top", 0, -196)
    return c


@figure(
    "chicken coop",
    height=2.2,
    units=200,
    colours={"main": "#c8653f", "roof": "#7a5a48", "frame": "#f4e6cf", "mesh": "#c9c3b6", "hole": "#4a3328"},
    aliases=("coop", "hen house", "henhouse", "hen coop", "rabbit hutch", "hutch"),
    facing="front",
    tags=("building",),
    home="farm",
)
def chicken_coop(pose: Pose, rng: Random) -> Canvas:
    """A little house on posts with a ramp, and a run of wire beside it."""
    c = Canvas()
    for x in (-110, 0):
        c.rect(x, -40, 12, 40, "frame_dark")
    c.rect(-122, -136, 148, 100, "main", radius=3, shade=8)
    for y in (-112, -88, -64):
        c.line([(-122, y), (26, y)], "main_dark", 3, smooth=False, outline=False)
    c.polygon([(-142, -132), (-48, -200), (46, -132)], "roof", shade=7)
    c.path("M-76-36L-76-84C-76-108-36-108-36-84L-36-36Z", "hole")
    c.polygon([(-80, -38), (-34, -38), (-10, 0), (-58, 0)], "frame")
    for k in (0.25, 0.5, 0.75):
        c.line([(-78 + 22 * k, -38 + 38 * k), (-34 + 24 * k, -38 + 38 * k)], "frame_dark", 4, smooth=False)
    for x in range(44, 168, 15):
        c.line([(x, -104), (x, 0)], "mesh", 2.5, smooth=False, outline=False)
    for y in range(-92, 0, 15):
        c.line([(34, y), (168, y)], "mesh", 2.5, smooth=False, outline=False)
    for x in (28, 160):
        c.rect(x, -112, 10, 112, "frame")
    c.rect(28, -114, 142, 10, "frame")
    c.anchor("top", -48, -198)
    return c


@figure(
    "tipi",
    height=4.0,
    units=220,
    colours={"main": "#efdcb8", "band": "#c8523a", "second": "#3f7f9a", "door": "#7a5a42", "pole": "#8a6242"},
    aliases=("teepee", "tepee", "wigwam", "indian tent"),
    facing="front",
    tags=("building",),
)
def tipi(pose: Pose, rng: Random) -> Canvas:
    """A tent of poles and hides, with a painted band."""
    c = Canvas()
    for x in (-26, -8, 12, 28):
        c.line([(x, -216), (-0.9 * x, -170)], "pole", 6, smooth=False)
    hide = c.polygon([(-14, -184), (14, -184), (112, 0), (-112, 0)], "main", shade=14)
    with c.inside(hide):
        c.rect(-120, -52, 240, 14, "band")
        c.polygon(
            [(x + dx, y) for x in range(-120, 120, 30) for dx, y in ((0, -64), (15, -90))] + [(120, -64)], "second"
        )
    c.path("M-30 0C-26-50-12-86 0-104C12-86 26-50 30 0Z", "door")
    return c  # fmt: skip


@figure(
    "ruins",
    height=7.0,
    units=200,
    colours={"main": "#c9c1b0", "second": "#8fa36a"},
    aliases=("ruin", "ancient ruins", "temple ruins", "ruined temple", "castle ruins", "old ruins", "stone ruins", "sunken city", "sunken temple", "lost city", "atlantis"),
    facing="front",
    tags=("building", "scenery"),
)  # fmt: skip
def ruins(pose: Pose, rng: Random) -> Canvas:
    """Broken columns, of which two still bear a beam."""
    c = Canvas()
    c.rect(-180, -18, 360, 18, "main_dark", radius=3)
    c.rect(-164, -32, 328, 16, "main", radius=3, shade=5)
    for x, tall in ((-132, 150), (-66, 150), (16, 84), (84, 118), (136, 46)):
        c.rect(x - 15, -32 - tall, 30, tall, "main", shade=6)
        with c.details():
            for dx in (-6, 3):
                c.line([(x + dx, -36), (x + dx, -28 - tall)], "main_dark", 3, smooth=False, outline=False)
        c.rect(x - 20, -38, 40, 10, "main_light", radius=2)
        if tall < 140:
            c.polygon(
                [
                    (x - 15, -32 - tall),
                    (x - 8, -44 - tall),
                    (x + 2, -36 - tall),
                    (x + 15, -48 - tall),
                    (x + 15, -30 - tall),
                ],
                "main",
            )
        else:
            c.rect(x - 21, -40 - tall, 42, 11, "main_light", radius=2)
    c.rect(-160, -208, 122, 20, "main", radius=2, shade=5)
    c.polygon([(-156, -208), (-66, -240), (-58, -222), (-40, -208)], "main_light")
    c.ellipse(164, -24, 18, 12, "main")
    for x, y, r in ((-170, -30, 16), (44, -34, 13), (112, -34, 12)):
        c.ellipse(x, y, r * 1.3, r, "second")
    return c  # fmt: skip


@figure("silo", height=16, units=220, colours={"main": "#c3ccd6", "roof": "#d0543f"}, aliases=("grain silo",), facing="front", tags=("building",), home="farm")  # fmt: skip
def silo(pose: Pose, rng: Random) -> Canvas:
    """A tower for grain."""
    c = Canvas()
    body = c.rect(-46, -176, 92, 176, "main", radius=3, shade=14)
    with c.inside(body):
        for y in range(-156, 0, 26):
            c.line([(-46, y), (46, y)], "main_dark", 4, smooth=False, outline=False)
    c.path("M-50-174C-50-222 50-222 50-174Z", "roof", shade=7)
    for y in range(-160, -6, 16):
        c.line([(22, y), (36, y)], "main_dark", 3, smooth=False)
    return c


@figure("water tower", height=18, units=220, colours={"main": "#c98a5a", "roof": "#8a5a42", "second": "#6f6e7b"}, facing="front", tags=("building",))  # fmt: skip
def water_tower(pose: Pose, rng: Random) -> Canvas:
    """A tank on legs."""
    c = Canvas()
    for x in (-46, 46):
        c.line([(0.75 * x, -110), (1.3 * x, 0)], "second", 9, smooth=False)
    c.line([(-50, -30), (44, -96)], "second", 5, smooth=False)
    c.line([(50, -30), (-44, -96)], "second", 5, smooth=False)
    c.rect(-5, -110, 10, 110, "second")
    tank = c.rect(-66, -188, 132, 84, "main", radius=8, shade=12)
    with c.inside(tank):
        for y in (-170, -122):
            c.rect(-70, y, 140, 7, "second", outline=False)
    c.polygon([(-76, -184), (0, -232), (76, -184)], "roof", shade=7)
    return c


@figure(
    "rope ladder",
    height=2.6,
    units=220,
    colours={"main": "#c9a06a", "rope": "#8a6a48"},
    facing="front",
    tags=("object",),
    place="air",
)
def rope_ladder(pose: Pose, rng: Random) -> Canvas:
    """Rungs between two ropes that hang down."""
    c = Canvas()
    for side in (-1, 1):
        c.line([(26 * side, -220), (29 * side, -110), (25 * side, 0)], "rope", 6, smooth=True)
    for k in range(8):
        c.rect(-36, -204 + 27 * k, 72, 10, "main", radius=4, shade=2)
    c.anchor("hand_r", 0, -220)
    return c


@figure(
    "tire swing",
    height=2.4,
    units=220,
    colours={"main": "#3f3d49", "rope": "#8a6a48"},
    aliases=("tyre swing", "rope swing"),
    facing="front",
    tags=("object",),
    place="air",
)
def tire_swing(pose: Pose, rng: Random) -> Canvas:
    """A tyre on a rope."""
    c = Canvas()
    c.line([(0, -220), (0, -84)], "rope", 7, smooth=False)
    c.add(geometry.ellipse(0, -44, 33, 33), "main", width=24)
    c.anchor("hand_r", 0, -220)
    c.anchor("seat", 0, -30)
    return c


@figure(
    "trailer",
    height=1.3,
    units=120,
    colours={"main": "#c8523a", "wheel": "#3f3d49", "hub": "#c9cdd4", "metal": "#8d8791"},
    aliases=("farm trailer", "hay wagon", "car trailer", "cargo trailer"),
    tags=("vehicle",),
    home="farm",
)
def trailer(pose: Pose, rng: Random) -> Canvas:
    """A box on two wheels with a bar at its front."""
    c = Canvas()
    c.rect(110, -44, 66, 9, "metal", radius=3)
    c.rect(-126, -50, 246, 12, "metal")
    c.rect(-130, -96, 252, 14, "main_dark")
    with c.front():
        box = c.rect(-130, -90, 252, 48, "main", radius=4, shade=7)
        with c.inside(box):
            for x in (-80, -24, 32, 86):
                c.rect(x, -90, 7, 48, "main_dark", outline=False)
        for x in (-64, 56):
            c.circle(x, -28, 28, "wheel")
            c.circle(x, -28, 12, "hub")
    c.anchor("inside", 0, -62)
    c.anchor("seat", 0, -62)
    return c


@figure(
    "sleigh",
    height=1.3,
    units=150,
    colours={"main": "#c23b34", "runner": "#d9a537", "second": "#8f2a2a", "inside": "#f4e2c6"},
    aliases=("horse sleigh", "santa sleigh", "santa's sleigh", "christmas sleigh"),
    tags=("vehicle",),
    home="snow",
)
def sleigh(pose: Pose, rng: Random) -> Canvas:
    """A sleigh with a high back and curled runners."""
    c = Canvas()
    c.path("M-128-136C-118-150-98-150-92-136C-84-108-70-92-40-88L70-88L66-60L-110-60Z", "inside")
    with c.front():
        c.path(
            "M-136-132C-146-88-128-44-84-38L76-38C112-40 132-70 140-112C144-124 126-130 120-118C106-88 96-80 66-78L-30-78C-64-80-86-96-94-130C-98-150-132-154-136-132Z",
            "main",
            shade=8,
        )
        with c.details():
            c.line([(-116, -96), (-92, -62), (-40, -54), (60, -54), (98, -72)], "runner", 5, smooth=True, outline=False)
        for x in (-70, 50):
            c.rect(x, -40, 9, 30, "runner_dark")
        c.add(geometry.read_path("M-130-8L110-8C150-8 160-44 132-50C118-52 112-38 122-32"), "runner", width=10)
    c.anchor("seat", -36, -78)
    c.anchor("inside", -36, -70)
    return c  # fmt: skip
