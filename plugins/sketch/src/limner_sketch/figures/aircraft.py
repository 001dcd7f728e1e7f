"""What flies, floats in the air or in space. Baskets and open cockpits have ``inside``; strings are held at ``grip``."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines


@figure(
    "airplane",
    aliases=("plane", "aeroplane", "jet", "airliner", "aircraft", "passenger plane"),
    near=("jet plane", "fighter jet", "glider"),
    height=11.0,
    colours={"main": "#f4f6fa", "trim": "#3f86d6", "wing": "#5a9be0"},
    named=("trim", "wing"),
    tags=("vehicle",),
    place="air",
)
def airplane(pose: Pose, rng: Random) -> Canvas:
    """An airliner that climbs a little."""
    c = Canvas()
    with c.at(0, -90, turn=-9):
        c.path("M2-30L-54-112L-26-112L66-32Z", "wing_dark")
        c.path("M-214-112L-176-112L-118-34L-186-24Z", "trim", shade=7)
        body = c.path(
            "M-206-26C-210-42-196-44-176-44L130-44C184-44 216-22 222 0C214 22 180 34 130 34L-70 34C-140 34-196 4-206-26Z",
            "main",
            shade=13,
        )
        with c.inside(body):
            c.path("M-220-14C-100 4 80 6 240 4L240 16C80 18-100 22-220 8Z", "trim", outline=False)
        pane = c.path("M152-36C176-32 192-24 202-14L160-14C154-14 150-18 150-24Z", "glass_dark")
        gleam(c, pane, 172, 8)
        with c.details():
            for i in range(8):
                c.circle(-110 + i * 32, -16, 7, "glass_dark")
        c.path("M34 6L-78 108L-40 108L100 14C92 4 56 0 34 6Z", "wing", shade=8)
        c.rect(2, 34, 62, 28, "trim", radius=13, shade=6)
        c.path("M-150-18L-216 16L-188 20L-118-8Z", "wing", shade=4)
    c.anchor("seat", 20, -134)
    c.anchor("top", 0, -134)
    return c


@figure(
    "biplane",
    aliases=("propeller plane", "propeller airplane", "old plane"),
    height=3.2,
    colours={"main": "#e0504a", "wing": "#f4c95d"},
    tags=("vehicle",),
    place="air",
)
def biplane(pose: Pose, rng: Random) -> Canvas:
    """A small old aeroplane with an open cockpit."""
    c = Canvas()
    c.ellipse(182, -104, 9, 66, "dark", opacity=0.3, outline=False)
    c.path("M-196-168C-180-176-160-170-150-150L-128-110L-190-104C-200-130-204-154-196-168Z", "wing", shade=6)
    c.add(
        lines([(18, -120), (14, -186)], [(92, -120), (88, -186)], [(40, -70), (66, -20)], [(96, -70), (70, -20)]),
        "dark",
        width=7,
    )
    c.rect(-26, -198, 158, 20, "wing", radius=10, shade=5)
    c.path("M-42-122L-26-152L-12-152L-16-120Z", "glass")
    with c.front():
        c.path(
            "M-196-124C-130-140-70-138-50-130L-30-138C40-146 110-146 150-138C170-132 176-120 176-104C176-86 166-74 146-70C40-56-100-76-196-100C-206-106-206-120-196-124Z",
            "main",
            shade=12,
        )
        c.path("M136-140C164-136 178-122 178-104C178-86 166-74 140-70Z", "dark", shade=6)
        c.circle(182, -104, 12, "gold")
        c.rect(-22, -92, 158, 20, "wing", radius=10, shade=5)
        c.circle(68, -18, 18, "dark")
        c.circle(68, -18, 7, "metal")
        c.path("M-204-112L-150-112L-142-100L-210-98Z", "wing")
        c.line([(182, -164), (182, -44)], "wood_dark", 9)
    c.anchor("seat", -58, -120)
    c.anchor("inside", -58, -116)
    return c


@figure(
    "helicopter",
    aliases=("chopper helicopter",),
    near=("quadcopter",),
    height=3.6,
    colours={"main": "#e8603c", "lamp": "#ffe08a"},
    tags=("vehicle",),
    place="air",
)
def helicopter(pose: Pose, rng: Random) -> Canvas:
    """A helicopter."""
    c = Canvas()
    c.add(lines([(-14, -48), (-20, -16)], [(72, -48), (78, -16)]), "dark", width=8)
    c.add(geometry.read_path("M-66-10L112-10C124-10 132-16 136-26"), "dark", width=10)
    c.line([(34, -160), (34, -194)], "dark", 12)
    c.path("M-22-118L-176-134C-186-136-190-128-184-122L-30-74Z", "main", shade=6)
    c.path("M-196-176L-172-174L-152-132L-176-120Z", "main_dark")
    c.add(lines([(-204, -150), (-156, -118)], [(-164, -158), (-196, -110)]), "dark", width=7)
    c.path(
        "M-56-112C-52-150-16-168 40-168C104-168 146-132 150-92C152-62 130-44 92-44L0-44C-40-44-60-72-56-112Z",
        "main",
        shade=13,
    )
    pane = c.path(
        "M62-152C104-148 132-122 138-92C138-86 136-84 130-84L70-84C60-84 56-88 56-96L56-144C56-150 58-152 62-152Z",
        "glass",
    )
    gleam(c, pane, 82, 16)
    c.rect(-20, -146, 56, 48, "glass", radius=12)
    c.circle(132, -64, 9, "lamp")
    with c.details():
        c.line([(-50, -74), (116, -66)], "white", 8)
    c.rect(12, -172, 44, 12, "dark", radius=5)
    c.line([(-140, -196), (208, -196)], "dark", 9)
    c.circle(34, -196, 10, "metal")
    c.anchor("seat", 84, -74)
    return c


@figure(
    "hot-air balloon",
    aliases=("hot air balloon", "air balloon"),
    height=5.5,
    colours={"main": "#e2574c", "gore": "#f6b94a", "cream": "#fff3dc", "basket": "#a8703f"},
    tags=("vehicle",),
    place="air",
)
def hot_air_balloon(pose: Pose, rng: Random) -> Canvas:
    """A striped balloon with a basket."""
    c = Canvas()
    c.add(
        lines([(-38, -88), (-30, -50)], [(38, -88), (30, -50)], [(-13, -84), (-12, -50)], [(13, -84), (12, -50)]),
        "dark",
        width=3.5,
    )
    c.path("M-6-60C-10-72 0-78 0-88C6-78 10-72 6-60Z", "fire")
    envelope = geometry.read_path(
        "M0-264C62-264 98-222 98-174C98-132 66-106 42-78L-42-78C-66-106-98-132-98-174C-98-222-62-264 0-264Z"
    )
    c.add(envelope, "main", shade=16)
    c.path(
        "M0-264C-50-256-70-216-68-174C-66-134-44-106-28-78L-42-78C-66-106-98-132-98-174C-98-222-62-264 0-264Z", "gore"
    )
    c.path("M0-264C-22-244-34-214-34-174C-34-136-22-106-13-78L13-78C22-106 34-136 34-174C34-214 22-244 0-264Z", "cream")
    c.path(
        "M0-264C50-256 70-216 68-174C66-134 44-106 28-78L42-78C66-106 98-132 98-174C98-222 62-264 0-264Z", "gore_dark"
    )
    c.rect(-44, -84, 88, 13, "main_dark", radius=5)
    with c.front():
        c.path("M-37-48L37-48L30-5C29-1 26 0 23 0L-23 0C-26 0-29-1-30-5Z", "basket", shade=7)
        c.rect(-41, -54, 82, 12, "basket_dark", radius=6)
        with c.details():
            c.add(lines([(-33, -30), (32, -30)], [(-31, -16), (29, -16)]), "basket_dark", width=4)
    c.anchor("seat", 0, -34)
    c.anchor("inside", 0, -30)
    return c


@figure(
    "balloon",
    aliases=("party balloon", "red balloon", "toy balloon"),
    height=0.55,
    colours={"main": "#e8504f", "string": "#8d8796"},
    tags=("object",),
    facing="front",
    place="air",
)
def balloon(pose: Pose, rng: Random) -> Canvas:
    """A balloon on a string."""
    c = Canvas()
    c.line([(0, -88), (9, -62), (-8, -34), (0, -2)], "string", 4)
    c.path("M0-100L13-82C5-79-5-79-13-82Z", "main_dark")
    c.path("M0-214C42-214 66-184 66-150C66-118 34-98 0-94C-34-98-66-118-66-150C-66-184-42-214 0-214Z", "main", shade=15)
    c.ellipse(-28, -178, 12, 21, "shine", turn=28, opacity=0.6, outline=False)
    c.anchor("grip", 0, -4)
    return c


@figure(
    "bunch of balloons",
    aliases=("bouquet of balloons",),
    height=0.8,
    colours={"main": "#e8504f", "second": "#f4b93f", "third": "#4f9bdc", "string": "#8d8796"},
    tags=("object",),
    facing="front",
    place="air",
)
def bunch_of_balloons(pose: Pose, rng: Random) -> Canvas:
    """Three balloons whose strings meet."""
    c = Canvas()
    ends = ((-50, -150, "second"), (52, -146, "third"), (2, -176, "main"))
    runs = [geometry.curve([(x, y + 44), (x * 0.5, -62), (0, 0)], closed=False) for x, y, _ in ends]
    c.add(tuple(s for run in runs for s in run), "string", width=3.5)
    for x, y, role in ends:
        with c.at(x, y, turn=x * 0.16):
            c.path("M0 44L9 56L-9 56Z", f"{role}_dark")
            c.path("M0-52C30-52 46-28 46-6C46 22 22 44 0 48C-22 44-46 22-46-6C-46-28-30-52 0-52Z", role, shade=10)
            c.ellipse(-19, -24, 8, 14, "shine", turn=28, opacity=0.6, outline=False)
    c.anchor("grip", 0, -2)
    return c


@figure(
    "kite",
    height=0.9,
    colours={"main": "#e8604c", "panel": "#f5bd45", "string": "#8d8796"},
    tags=("object",),
    facing="front",
    place="air",
    home="meadow",
)
def kite(pose: Pose, rng: Random) -> Canvas:
    """A diamond kite with a tail of bows."""
    c = Canvas()
    c.line([(-10, -82), (-30, -60), (-8, -34), (-26, -6)], "string", 4)
    for x, y, turn in ((-25, -62, -30), (-10, -34, 24), (-24, -8, -18)):
        with c.at(x, y, turn=turn):
            c.polygon([(0, 0), (-15, -9), (-15, 9)], "panel")
            c.polygon([(0, 0), (15, -9), (15, 9)], "main")
    with c.at(0, -150, turn=16):
        c.polygon([(0, -76), (58, -14), (0, 78), (-58, -14)], "main")
        c.polygon([(0, -76), (58, -14), (0, -14)], "panel")
        c.polygon([(0, 78), (-58, -14), (0, -14)], "panel")
        c.polygon([(0, 78), (58, -14), (0, -14)], "main_dark")
        with c.details():
            c.add(lines([(0, -76), (0, 78)], [(-58, -14), (58, -14)]), "white", width=4)
    c.anchor("grip", -26, -6)
    return c


@figure(
    "parachute",
    near=("paraglider", "hang glider"),
    height=6.0,
    colours={"main": "#e8604c", "gore": "#fff3dc"},
    tags=("object",),
    facing="front",
    place="air",
)
def parachute(pose: Pose, rng: Random) -> Canvas:
    """A round parachute; who hangs in it hangs at ``seat``."""
    c = Canvas()
    ends = (-106, -54, 0, 54, 106)
    c.add(lines(*([(x, -104), (0, 0)] for x in ends)), "dark", width=3)
    c.path(
        "M-112-100C-112-168-64-206 0-206C64-206 112-168 112-100C98-116 72-116 57-100C42-116 15-116 0-100C-15-116-42-116-57-100C-72-116-98-116-112-100Z",
        "main",
        shade=9,
    )
    c.path("M0-206C-34-190-56-150-57-100C-42-116-15-116 0-100Z", "gore")
    c.path("M0-206C34-206 100-170 112-100C98-116 72-116 57-100C56-150 34-190 0-206Z", "gore_dark")
    c.anchor("seat", 0, 0)
    c.anchor("grip", 0, -6)
    return c


@figure(
    "airship",
    aliases=("zeppelin", "blimp", "dirigible"),
    height=24.0,
    colours={"main": "#8fa9c4", "trim": "#e8604c", "cabin": "#6c5a4e"},
    tags=("vehicle",),
    place="air",
)
def airship(pose: Pose, rng: Random) -> Canvas:
    """A long airship with a cabin."""
    c = Canvas()
    c.path("M-42-52L70-52L56-18C54-14 50-12 46-12L-20-12C-26-12-29-14-31-18Z", "cabin", shade=6)
    with c.details():
        c.add(lines(*([(x, -36), (x + 10, -36)] for x in (-16, 10, 36))), "glass", width=12)
    c.path("M-164-140L-206-178C-212-160-208-140-196-124Z", "trim")
    c.path("M-164-100L-206-62C-212-80-208-100-196-116Z", "trim_dark")
    hull = c.path(
        "M-206-120C-170-168-80-192 10-192C120-192 200-164 212-120C200-76 120-48 10-48C-80-48-170-72-206-120Z",
        "main",
        shade=19,
    )
    with c.inside(hull):
        c.path("M170-200L230-200L230-40L170-40C190-90 190-150 170-200Z", "trim", outline=False)
    with c.details():
        c.add(
            geometry.read_path("M-190-130C-100-158 80-160 182-142M-190-110C-100-84 80-80 182-98"), "main_dark", width=4
        )
    c.path("M-142-128L-214-126L-214-114L-142-112Z", "trim", shade=4)
    c.anchor("seat", 10, -40)
    return c


@figure(
    "paper plane",
    aliases=("paper airplane", "paper aeroplane"),
    height=0.1,
    units=130,
    colours={"main": "#eef2f8", "main_dark": "#bccadd"},
    tags=("object",),
    place="air",
)
def paper_plane(pose: Pose, rng: Random) -> Canvas:
    """A folded paper plane."""
    c = Canvas()
    c.polygon([(150, -140), (-50, -34), (-34, -4), (-8, -30)], "main_dark")
    c.polygon([(150, -140), (-150, -92), (-62, -56)], "main")
    c.polygon([(150, -140), (-62, -56), (-50, 0), (-34, -42)], "main_dark")
    c.polygon([(150, -140), (-34, -42), (60, 4)], "main_light")
    c.anchor("grip", -40, -30)
    return c


@figure(
    "drone",
    height=0.3,
    colours={"main": "#4a5568", "lamp": "#5fd28f", "tail": "#ef5b56"},
    tags=("vehicle", "object"),
    facing="front",
    place="air",
)
def drone(pose: Pose, rng: Random) -> Canvas:
    """A camera drone with four rotors."""
    c = Canvas()
    for x in (-132, 132):
        c.ellipse(x, -160, 74, 8, "glass_dark", opacity=0.6)
        c.line([(x, -160), (x, -128)], "main_dark", 12)
    c.add(geometry.read_path("M-132-126C-80-126-60-104 0-104C60-104 80-126 132-126"), "main_dark", width=17)
    c.add(
        lines([(-52, -84), (-76, -22)], [(52, -84), (76, -22)], [(-94, -20), (-58, -20)], [(94, -20), (58, -20)]),
        "main_dark",
        width=10,
    )
    c.path("M-84-112C-76-136-50-144 0-144C50-144 76-136 84-112C80-82 50-72 0-72C-50-72-80-82-84-112Z", "main", shade=9)
    c.circle(0, -58, 27, "dark", shade=5)
    c.circle(0, -58, 14, "glass_dark")
    c.circle(-5, -63, 5, "shine", outline=False)
    c.anchor("hang", 0, -30)
    c.circle(-50, -112, 7, "lamp")
    c.circle(50, -112, 7, "tail")
    c.anchor("top", 0, -144)
    return c
