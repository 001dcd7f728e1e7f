"""Cycles and other things that are ridden in the open: who rides sits at ``seat``."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, wheel


def _spoked(c: Canvas, x: float, r: float) -> None:
    """A thin wheel with spokes that stands on the ground; r is the outer radius."""
    with c.details():
        ends = around(x, -r, r - 10, 8, turn=22)
        c.add(lines(*([(x, -r), (px, py)] for px, py, _ in ends)), "metal", width=2.5)
    c.add(geometry.ellipse(x, -r, r - 5, r - 5), "dark", width=10)
    c.circle(x, -r, 8, "metal_dark")


@figure(
    "bicycle",
    aliases=("bike", "push bike", "road bike", "mountain bike"),
    near=("tricycle", "tandem"),
    height=1.1,
    colours={"main": "#e0504a"},
    tags=("vehicle",),
)
def bicycle(pose: Pose, rng: Random) -> Canvas:
    """A bicycle from the side."""
    c = Canvas()
    for x in (-104, 104):
        _spoked(c, x, 66)
    c.line([(-44, -150), (-38, -130)], "metal", 9)
    c.add(lines([(-104, -66), (-6, -60), (-36, -134), (-104, -66)]), "main_dark", width=9)
    c.add(lines([(-36, -134), (68, -140), (-6, -60)]), "main", width=12)
    c.add(geometry.read_path("M62-168L72-132C80-104 96-92 104-66"), "main", width=11)
    c.path("M-82-158C-70-166-40-164-14-154C-8-151-12-146-20-146C-44-144-60-142-74-142C-86-142-90-152-82-158Z", "dark")
    c.add(geometry.read_path("M48-180C62-190 84-190 96-178C104-168 98-160 88-160"), "dark", width=10)
    c.line([(62, -168), (58, -184)], "metal", 9)
    c.line([(-6, -60), (14, -30)], "metal_dark", 7)
    c.line([(4, -27), (26, -30)], "dark", 8)
    c.circle(-6, -60, 19, "metal")
    c.circle(-6, -60, 9, "dark")
    c.anchor("seat", -46, -160)
    c.anchor("hand_r", 84, -176)
    c.anchor("foot", 14, -36)
    c.stands(-130, 130)
    return c


@figure(
    "city bike",
    aliases=(
        "vintage bicycle",
        "vintage bike",
        "old bicycle",
        "old bike",
        "retro bicycle",
        "retro bike",
        "dutch bike",
        "cruiser bike",
        "classic bicycle",
    ),
    height=1.15,
    colours={"main": "#3f8f8a", "basket": "#c98f55", "saddle": "#8a5534"},
    tags=("vehicle",),
)
def city_bike(pose: Pose, rng: Random) -> Canvas:
    """An upright bicycle with a curved frame, mudguards, a sprung saddle, a lamp and a basket."""
    c = Canvas()
    for x in (-104, 104):
        _spoked(c, x, 66)
    for x in (-104, 104):
        c.add(
            geometry.read_path(
                f"M{x - 68}-52C{x - 66}-104 {x - 34}-136 {x}-136C{x + 30}-136 {x + 50}-122 {x + 60}-102"
            ),
            "main_dark",
            width=7,
        )
    c.add(lines([(-136, -142), (-66, -142)], [(-128, -142), (-104, -68)]), "metal_dark", width=6)
    c.add(lines([(-104, -66), (-8, -58), (-40, -140), (-104, -66)]), "main_dark", width=8)
    c.line([(-46, -156), (-40, -138)], "metal", 8)
    c.add(geometry.read_path("M-8-58C30-62 56-92 68-142M-24-98C14-94 48-110 70-150"), "main", width=10)
    c.add(geometry.read_path("M62-176L74-136C82-108 96-94 104-66"), "main", width=10)
    c.path("M100-146L150-146L142-108C141-104 138-102 134-102L112-102C108-102 106-104 105-108Z", "basket", shade=5)
    with c.details():
        c.add(
            lines(
                [(104, -126), (146, -126)],
                [(116, -144), (118, -104)],
            ),
            "basket_dark",
            width=3,
            outline=False,
        )
    c.line([(98, -149), (152, -149)], "basket_dark", 7, smooth=False)
    c.circle(88, -150, 9, "gold")
    c.path(
        "M-84-166C-70-176-44-174-16-164C-8-160-12-154-20-154C-40-152-52-148-66-148C-86-146-94-158-84-166Z",
        "saddle",
        shade=4,
    )
    c.add(geometry.read_path("M64-178C74-190 66-196 50-194C34-192 24-186 16-180"), "metal", width=7)
    c.line([(34, -189), (14, -179)], "saddle", 10, smooth=False)
    c.line([(-8, -58), (12, -28)], "metal_dark", 7)
    c.line([(2, -25), (24, -28)], "dark", 8)
    c.circle(-8, -58, 19, "metal")
    c.circle(-8, -58, 9, "main_dark")
    c.anchor("seat", -50, -168)
    c.anchor("hand_r", 28, -184)
    c.anchor("foot", 12, -34)
    c.stands(-130, 130)
    return c


@figure(
    "motorcycle",
    aliases=("motorbike",),
    near=("chopper", "moto"),
    height=1.25,
    colours={"main": "#d9463f", "lamp": "#ffe08a"},
    tags=("vehicle",),
    home="city",
)
def motorcycle(pose: Pose, rng: Random) -> Canvas:
    """A motorcycle from the side."""
    c = Canvas()
    c.line([(80, -150), (134, -56)], "metal", 13)
    for x in (-124, 134):
        wheel(c, x, 60)
    c.path("M-190-104C-180-138-140-152-104-134L-86-118C-120-124-150-116-168-92Z", "main", shade=6)
    c.line([(-128, -60), (-10, -52)], "metal_dark", 14)
    c.path("M-46-114L46-114L54-56C54-42 46-34 32-34L-34-34C-48-34-54-42-54-54Z", "dark", shade=9)
    with c.details():
        c.add(lines(*([(-26, y), (34, y)] for y in (-88, -74, -60))), "metal", width=6)
    c.path("M-166-34L-20-44C-8-44-8-28-20-26L-160-20C-172-20-174-32-166-34Z", "metal")
    c.path("M-22-128C-16-158 20-172 56-166C78-162 88-150 88-136C86-120 60-110 30-110L-20-110Z", "main", shade=10)
    c.path("M-124-142C-98-148-50-138-14-130C-6-126-8-112-18-110L-86-112C-108-112-130-124-124-142Z", "dark", shade=7)
    c.path("M66-188L92-184L106-150L84-142Z", "dark")
    c.path("M88-176C108-180 122-166 118-148C108-142 96-144 90-150Z", "lamp")
    c.add(geometry.read_path("M78-180C70-194 52-198 34-192"), "dark", width=11)
    c.path("M86-116C110-134 160-132 184-98C156-108 124-110 96-98Z", "main")
    c.anchor("seat", -62, -138)
    c.anchor("hand_r", 44, -194)
    c.anchor("foot", -10, -40)
    c.stands(-160, 170)
    return c


@figure(
    "scooter",
    aliases=("motor scooter", "moped"),
    near=("vespa",),
    height=1.15,
    colours={"main": "#54b3a6", "lamp": "#ffe9a3", "seat": "#7a4a3a"},
    tags=("vehicle",),
    home="city",
)
def scooter(pose: Pose, rng: Random) -> Canvas:
    """A motor scooter."""
    c = Canvas()
    for x in (-92, 104):
        wheel(c, x, 38)
    c.path("M66-178L88-178L120-50C122-40 110-36 104-44Z", "main_dark")
    c.path(
        "M-40-48L58-48C58-90 54-130 62-166C66-176 84-176 90-166C88-120 96-84 94-54C92-36 80-28 66-28L-40-28Z",
        "main",
        shade=8,
    )
    c.path(
        "M-154-84C-154-118-124-130-86-130L-26-130C-18-100-10-70-10-40C-30-30-40-28-52-30C-52-70-132-80-138-40C-150-50-154-66-154-84Z",
        "main",
        shade=11,
    )
    c.path(
        "M-146-128C-136-150-100-150-70-146L-30-146C-14-146-12-132-22-126L-120-122C-136-120-150-120-146-128Z",
        "seat",
        shade=6,
    )
    c.path("M64-92C96-104 140-90 152-50C130-64 100-64 78-50Z", "main", shade=7)
    c.add(geometry.read_path("M86-176C82-192 66-196 46-192"), "dark", width=10)
    c.circle(88, -178, 19, "main", shade=5)
    c.circle(99, -178, 11, "lamp")
    c.circle(-150, -96, 9, "fire")
    with c.details():
        c.line([(-118, -108), (-60, -108)], "main_light", 7, outline=False)
    c.anchor("seat", -78, -146)
    c.anchor("hand_r", 54, -192)
    c.anchor("foot", 24, -48)
    c.stands(-116, 126)
    return c


@figure(
    "kick scooter",
    aliases=("push scooter", "electric scooter", "e-scooter"),
    height=1.0,
    colours={"main": "#4a90d9"},
    tags=("vehicle",),
    home="city",
)
def kick_scooter(pose: Pose, rng: Random) -> Canvas:
    """A scooter pushed with one foot."""
    c = Canvas()
    for x in (-92, 92):
        wheel(c, x, 22)
    c.line([(62, -180), (92, -24)], "metal", 12)
    c.line([(68, -148), (87, -50)], "main", 16)
    c.add(geometry.read_path("M-96-30C-80-40-70-38-58-38L52-38C66-38 78-46 84-62"), "main", width=15)
    c.line([(34, -190), (88, -188)], "dark", 13)
    c.anchor("seat", -24, -45)
    c.anchor("foot", -24, -45)
    c.anchor("hand_r", 46, -190)
    c.stands(-108, 108)
    return c


@figure(
    "skateboard",
    aliases=("longboard",),
    near=("roller skates",),
    height=0.55,
    colours={"main": "#f0783c", "wheels": "#57c0b4"},
    tags=("vehicle", "object"),
    home="city",
)
def skateboard(pose: Pose, rng: Random) -> Canvas:
    """A skateboard from the side."""
    c = Canvas()
    for x in (-92, 92):
        c.path(f"M{x - 22}-64L{x + 22}-64L{x + 8}-30L{x - 8}-30Z", "metal", shade=4)
        c.circle(x, -24, 24, "wheels", shade=6)
        c.circle(x, -24, 8, "white")
    c.path(
        "M-186-104C-176-110-166-104-150-88C-140-80-130-78-118-78L118-78C130-78 140-80 150-88C166-104 176-110 186-104"
        "C194-98 190-90 184-84C166-62 150-56 126-56L-126-56C-150-56-166-62-184-84C-190-90-194-98-186-104Z",
        "main",
        shade=8,
    )
    with c.details():
        c.line([(-120, -76), (120, -76)], "main_light", 6, outline=False)
    c.anchor("seat", 0, -80)
    c.anchor("foot", 0, -80)
    c.anchor("top", 0, -80)
    c.stands(-110, 110)
    return c


@figure(
    "sled",
    aliases=("sledge", "toboggan"),
    near=("sleigh", "bobsled"),
    height=0.6,
    colours={"main": "#c8553d"},
    tags=("vehicle", "object"),
    home="snow",
)
def sled(pose: Pose, rng: Random) -> Canvas:
    """A wooden sled on runners."""
    c = Canvas()
    c.add(geometry.read_path("M150-116C176-110 196-84 176-64"), "dark", width=5)
    c.add(lines(*([(x, -76), (x, -14)] for x in (-112, -16, 80))), "wood_dark", width=14)
    c.add(geometry.read_path("M-170-10L110-10C176-10 186-100 128-104"), "metal", width=15)
    c.rect(-168, -98, 312, 34, "main", radius=14, shade=9)
    c.rect(-152, -112, 280, 22, "wood", radius=9, shade=6)
    c.anchor("seat", -40, -112)
    c.anchor("top", -20, -112)
    c.stands(-170, 120)
    return c


@figure(
    "cart",
    aliases=("wooden cart", "handcart"),
    near=("carriage", "covered wagon"),
    height=1.3,
    colours={"main": "#b0774a", "rim": "#7b4f31"},
    tags=("vehicle", "object"),
    home="farm",
)
def cart(pose: Pose, rng: Random) -> Canvas:
    """A wooden cart with one big wheel in sight."""
    c = Canvas()
    c.line([(60, -84), (206, -118)], "rim", 14)
    c.rect(-150, -178, 258, 40, "main_dark", radius=6)
    with c.front():
        c.path("M-168-180L126-180L108-78L-150-78Z", "main", shade=9)
        with c.details():
            c.add(lines([(-160, -146), (118, -146)], [(-154, -112), (112, -112)]), "main_dark", width=5)
        c.add(lines([(-96, -176), (-88, -82)], [(56, -176), (50, -82)]), "rim", width=13)
        c.add(lines(*([(-20, -70), (x, y)] for x, y, _ in around(-20, -70, 60, 8, turn=22))), "rim", width=9)
        c.add(geometry.ellipse(-20, -70, 62, 62), "rim", width=16)
        c.circle(-20, -70, 15, "main_dark")
    c.anchor("inside", -20, -150)
    c.anchor("seat", -20, -150)
    c.stands(-60, 30)
    return c


@figure("unicycle", aliases=("monocycle",), height=1.15, colours={"main": "#8a5fb0"}, tags=("vehicle",))
def unicycle(pose: Pose, rng: Random) -> Canvas:
    """A unicycle from the side."""
    c = Canvas()
    _spoked(c, 0, 74)
    c.line([(0, -74), (0, -176)], "main", 12, smooth=False)
    c.line([(0, -74), (24, -40)], "metal_dark", 8, smooth=False)
    c.line([(12, -37), (40, -40)], "dark", 9, smooth=False)
    c.path("M-46-196C-30-204 20-202 50-190C56-184 50-178 40-178C10-172-20-172-40-180C-52-184-54-190-46-196Z", "dark")
    c.anchor("seat", 0, -190)
    c.anchor("top", 0, -190)
    c.anchor("foot", 26, -44)
    c.stands(-60, 60)
    return c
