"""Places and works that stand alone: a geyser, an oasis, an anthill, a dam, a yurt, booths, an observatory, a beanstalk."""

from __future__ import annotations

import math
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Point
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines


@figure("geyser", aliases=("erupting geyser", "geysir", "old faithful"), height=9, units=260, colours={"main": "#e6f4fb", "rock": "#b39a84", "pool": "#6fc0dc"}, tags=("scenery",), facing="front", home="mountains")  # fmt: skip
def geyser(pose: Pose, rng: Random) -> Canvas:
    """A column of water and steam that shoots out of a cone of stone."""
    c = Canvas()
    for x, y, r in ((-52, -232, 34), (46, -240, 38), (0, -262, 44), (-78, -190, 24), (80, -196, 26)):
        c.circle(x, y, r, "main", opacity=0.75, outline=False)
    c.path("M-24-34C-22-120-46-176-84-214C-50-206-26-186-16-160C-22-206-20-236 0-258C20-236 22-206 16-160C26-186 50-206 84-214C46-176 22-120 24-34Z", "main_dark", shade=0)  # fmt: skip
    c.path("M-15-34C-12-120-18-190 0-240C18-190 12-120 15-34Z", "main")
    c.add(
        dots([(-64, -150), (62, -156), (-48, -118), (50, -110), (-92, -170), (96, -166)], 5), "main_dark", outline=False
    )
    c.path("M-150 0C-110-22-60-30-34-54L34-54C60-30 110-22 150 0Z", "rock", shade=8)
    c.ellipse(0, -53, 34, 9, "pool")
    c.ellipse(-70, -10, 34, 6, "pool", outline=False)
    c.ellipse(84, -8, 26, 5, "pool", outline=False)
    c.anchor("top", 0, -250)
    c.stands(-150, 150)
    return c


@figure("oasis", aliases=("desert oasis",), height=7, units=200, colours={"main": "#4fb0d0", "sand": "#ecd09a", "leaf": "#5a9e57", "wood": "#9a6a45"}, tags=("scenery",), facing="front", home="desert")  # fmt: skip
def oasis(pose: Pose, rng: Random) -> Canvas:
    """A pool in the sand with palms and grass around it."""
    c = Canvas()
    c.ellipse(0, -22, 190, 24, "sand", shade=4)
    for x, tall, lean in ((-104, 150, -16), (-70, 108, 12), (112, 138, 20)):
        c.path(f"M{x - 7}-28C{x - 4}{-0.5 * tall - 28} {x + lean - 4}{-0.8 * tall - 28} {x + lean}{-tall - 28}L{x + lean + 8}{-tall - 28}C{x + lean + 4}{-0.8 * tall - 28} {x + 8}{-0.5 * tall - 28} {x + 8}-28Z", "wood", shade=3)  # fmt: skip
        for turn in (-160, -120, -60, -20, 15, 165):
            a = math.radians(turn)
            ex, ey = x + lean + 4 + 66 * math.cos(a), -tall - 30 + 44 * math.sin(a) + 18
            mx, my = x + lean + 4 + 34 * math.cos(a), -tall - 52 + 26 * math.sin(a)
            c.path(f"M{x + lean + 4} {-tall - 28}Q{mx} {my - 8} {ex} {ey}Q{mx} {my + 16} {x + lean + 4} {-tall - 28}Z", "leaf", shade=3)  # fmt: skip
    c.ellipse(6, -24, 120, 16, "main", shade=3)
    c.add(lines([(-50, -26), (-10, -26)], [(20, -20), (66, -20)], [(-20, -16), (10, -16)]), "main_light", width=3, outline=False)  # fmt: skip
    for x in (-132, -24, 76, 148):
        for lean in (-8, 0, 8):
            c.line([(x, -18), (x + lean, -40)], "leaf_dark", 4)
    c.anchor("top", 0, -40)
    c.stands(-160, 160)
    return c


@figure("anthill", aliases=("ant hill", "ants' nest", "ant nest", "termite mound"), near=("molehill", "mole hill"), height=0.5, units=160, colours={"main": "#a9764a", "ant": "#4a2c26"}, tags=("scenery", "object"), facing="front", home="forest")  # fmt: skip
def anthill(pose: Pose, rng: Random) -> Canvas:
    """A heap of earth and needles with holes, and ants on their way."""
    c = Canvas()
    c.path("M-140 0C-110-40-70-128-10-148C40-152 96-60 140 0Z", "main", shade=11)
    c.add(lines(*[[(x, y), (x + 13, y - 6)] for x, y in ((-70, -50), (-30, -96), (26, -84), (60, -38), (-96, -18), (-8, -36), (34, -124), (94, -14), (-44, -20))]), "main_dark", width=4, outline=False)  # fmt: skip
    for x, y in ((-34, -66), (30, -54), (2, -112)):
        c.ellipse(x, y, 13, 9, "dark")
    for x, y, turn in ((-88, -30, -40), (-58, -84, -52), (52, -92, 46), (84, -44, 50), (-4, -16, 0), (-130, -4, 0), (126, -5, 0)):  # fmt: skip
        with c.at(x, y, turn=turn):
            c.add(lines([(-5, -6), (-9, 4)], [(0, -6), (0, 5)], [(5, -6), (9, 4)]), "ant", width=1.6)
            c.add(dots([(-8, -6), (0, -6), (8, -6)], 4), "ant")
    c.anchor("top", 0, -148)
    c.stands(-130, 130)
    return c


@figure("dam", aliases=("water dam", "hydroelectric dam", "reservoir dam"), height=30, units=190, colours={"main": "#b4b6be", "water": "#4f9fc8", "rock": "#8a7a6a"}, tags=("building", "scenery"), facing="front", home="mountains")  # fmt: skip
def dam(pose: Pose, rng: Random) -> Canvas:
    """A curved wall between rocks, with water behind it and through its gates."""
    c = Canvas()
    c.polygon([(-190, -166), (190, -166), (150, -140), (-150, -140)], "water")
    c.path("M-160-150C-80-128 80-128 160-150L120-10C60 4-60 4-120-10Z", "main", shade=9)
    c.path("M-166-162C-80-138 80-138 166-162L166-148C80-124-80-124-166-148Z", "main_light", shade=3)
    c.add(
        lines(*[[(x, -136 + 0.0005 * x * x * -1), (0.76 * x, -6)] for x in (-120, -72, 72, 120)]), "main_dark", width=4
    )
    for x in (-36, 0, 36):
        c.rect(x - 11, -112, 22, 24, "dark", radius=3)
        c.path(f"M{x - 10}-92L{x + 10}-92L{0.9 * x + 15} 0L{0.9 * x - 15} 0Z", "white", opacity=0.9)
    c.ellipse(0, -2, 118, 13, "water", outline=False)
    c.path("M-210 0L-214-180L-176-186L-150-150L-116-8Z", "rock", shade=7)
    c.path("M210 0L214-176L178-190L152-150L116-8Z", "rock", shade=7)
    c.anchor("top", 0, -140)
    c.stands(-200, 200)
    return c


@figure("yurt", aliases=("ger", "mongolian tent", "nomad tent"), height=3, units=160, colours={"main": "#f4ecdc", "band": "#b8342e", "door": "#d8813a", "roof": "#e2d6c0"}, tags=("building",), facing="front", home="hills")  # fmt: skip
def yurt(pose: Pose, rng: Random) -> Canvas:
    """A round tent of felt with a low roof and a painted door."""
    c = Canvas()
    c.rect(22, -172, 12, 34, "dark", radius=3)
    c.path("M-132-92C-100-124-40-150-18-156L18-156C40-150 100-124 132-92Z", "roof", shade=7)
    c.ellipse(0, -156, 20, 6, "band")
    c.add(lines([(-12, -152), (-84, -96)], [(12, -152), (84, -96)], [(0, -152), (0, -96)]), "roof_dark", width=4)
    c.path("M-128-94L128-94L122 0L-122 0Z", "main", shade=8)
    c.path("M-131-98L131-98L129-80L-129-80Z", "band")
    c.add(dots([(x, -89) for x in range(-112, 120, 28)], 5), "roof", outline=False)
    c.path("M-126-36L126-36", "roof_dark", width=6)
    c.rect(-30, -76, 60, 76, "band", radius=3)
    c.rect(-23, -69, 46, 69, "door", radius=2, shade=4)
    c.add(lines([(0, -68), (0, -2)]), "door_dark", width=4)
    c.add(dots([(-11, -38), (11, -38)], 6), "gold", outline=False)
    c.anchor("door", 0, 0)
    c.anchor("top", 0, -160)
    c.stands(-122, 122)
    return c


@figure("ticket booth", aliases=("toll booth", "ticket kiosk", "ticket office", "tollbooth", "box office"), height=2.6, units=210, colours={"main": "#d8483f", "second": "#fff6e2", "glass": "#bfe3f2"}, tags=("building", "object"), facing="front", home="street")  # fmt: skip
def ticket_booth(pose: Pose, rng: Random) -> Canvas:
    """A small striped house with a window, a counter and a ticket over it."""
    c = Canvas()
    c.rect(-72, -156, 144, 156, "second", shade=6)
    for x in (-72, -24, 24):
        c.rect(x, -64, 24, 64, "main")
    c.rect(-50, -144, 100, 68, "glass")
    c.add(lines([(-30, -92), (6, -136)], [(-8, -92), (18, -124)]), "shine", width=5, outline=False)
    c.path("M-16-76C-16-96 16-96 16-76Z", "dark")
    c.rect(-82, -78, 164, 14, "wood", radius=3, shade=3)
    c.path("M-90-154L-66-196L66-196L90-154C78-142 66-142 60-154C48-142 36-142 30-154C18-142 6-142 0-154C-6-142-18-142-30-154C-36-142-48-142-60-154C-66-142-78-142-90-154Z", "main", shade=5)  # fmt: skip
    c.rect(-38, -224, 76, 34, "gold", radius=4, shade=3)
    c.add(dots([(-38, -207), (38, -207)], 7), "main", outline=False)
    c.add(lines([(-18, -213), (18, -213)], [(-18, -201), (8, -201)]), "dark", width=4, outline=False)
    c.anchor("door", 0, 0)
    c.anchor("top", 0, -224)
    c.stands(-72, 72)
    return c


@figure("photo booth", aliases=("photobooth", "passport photo booth"), height=2.1, units=200, colours={"main": "#7a5fc4", "second": "#f2b134", "curtain": "#d8403c"}, tags=("object", "building"), facing="front", home="station")  # fmt: skip
def photo_booth(pose: Pose, rng: Random) -> Canvas:
    """A cabin with a curtain, a seat, and a strip of photographs."""
    c = Canvas()
    c.rect(-98, -200, 196, 200, "main", radius=8, shade=8)
    c.rect(-18, -166, 96, 166, "dark")
    c.rect(8, -52, 44, 10, "second", radius=4)
    c.line([(30, -42), (30, 0)], "metal", 7, smooth=False)
    c.path("M30-166L78-166L78-66C70-58 62-74 54-66C46-58 38-74 30-66Z", "curtain", shade=4)
    c.rect(-22, -172, 104, 9, "metal", radius=4)
    c.rect(-78, -166, 40, 108, "white", radius=3)
    for y in (-160, -126, -92):
        c.rect(-72, y, 28, 28, "main_light")
        c.circle(-58, y + 12, 7, "skin")
        c.path(f"M-70 {y + 28}C-68 {y + 17}-48 {y + 17}-46 {y + 28}Z", "second")
    c.rect(-70, -38, 26, 14, "dark", radius=3)
    c.rect(-60, -194, 120, 18, "second", radius=5)
    c.anchor("top", 0, -200)
    c.stands(-98, 98)
    return c


@figure("prison cell", aliases=("jail cell", "jail", "prison", "prison bars", "dungeon cell"), height=2.6, units=200, colours={"main": "#8f8a94", "bar": "#4a4a58", "bed": "#b4a48a"}, tags=("building", "object"), facing="front")  # fmt: skip
def prison_cell(pose: Pose, rng: Random) -> Canvas:
    """A room of stone with a bed, behind bars; who is in it stands ``inside``."""
    c = Canvas()
    c.rect(-110, -200, 220, 200, "main", shade=7)
    c.rect(-96, -186, 192, 176, "main_dark")
    c.add(lines(*[[(-96, y), (96, y)] for y in (-150, -114, -78)], *[[(x, y), (x, y + 36)] for y, xs in ((-186, (-40, 30)), (-150, (-70, 4, 66)), (-114, (-30, 44))) for x in xs]), "main", width=3, outline=False)  # fmt: skip
    c.rect(-24, -176, 48, 34, "water")
    c.add(lines([(-8, -176), (-8, -142)], [(8, -176), (8, -142)]), "bar", width=4)
    c.rect(20, -48, 76, 12, "bed", radius=3)
    c.rect(66, -60, 26, 13, "white", radius=5)
    c.line([(28, -36), (28, -12)], "wood", 6, smooth=False)
    with c.front():
        for x in range(-90, 100, 30):
            c.rect(x - 4, -188, 8, 180, "bar", radius=3)
        c.rect(-100, -192, 200, 11, "bar", radius=3)
        c.rect(-100, -104, 200, 9, "bar", radius=3)
        c.rect(-100, -14, 200, 11, "bar", radius=3)
        c.rect(-16, -118, 32, 36, "gold", radius=5, shade=3)
        c.circle(0, -102, 5, "dark")
    c.anchor("inside", 0, -14)
    c.anchor("top", 0, -200)
    c.stands(-110, 110)
    return c


@figure("observatory", aliases=("astronomical observatory", "planetarium"), height=14, units=190, colours={"main": "#eceef4", "dome": "#c9d0dc", "tube": "#3a4f8a"}, tags=("building",), facing="front", home="hills")  # fmt: skip
def observatory(pose: Pose, rng: Random) -> Canvas:
    """A dome with an open slit and the tube of a telescope."""
    c = Canvas()
    c.rect(-112, -74, 224, 74, "main", shade=7)
    c.path("M-96-84C-96-146-54-186 0-186C54-186 96-146 96-84Z", "dome", shade=9)
    c.path("M-6-186C30-186 62-160 74-128L44-92C44-126 20-160-20-176Z", "dark")
    with c.at(26, -120, turn=38):
        c.rect(-15, -88, 30, 92, "tube", radius=4, shade=4)
        c.rect(-19, -94, 38, 16, "tube_light", radius=3)
    c.path("M-96-84L44-84C44-128 20-158-20-176C-66-160-96-128-96-84Z", "dome", shade=4)
    c.rect(-104, -88, 208, 16, "main_dark", radius=3)
    c.rect(-20, -50, 40, 50, "tube", radius=3)
    for x in (-78, 58):
        c.rect(x, -52, 22, 28, "glass", radius=3)
    c.anchor("door", 0, 0)
    c.anchor("top", 0, -186)
    c.stands(-112, 112)
    return c


@figure("archway", aliases=("stone archway", "stone arch", "gateway arch", "garden arch"), height=4, units=200, colours={"main": "#b9b2a6", "leaf": "#5a9e57"}, tags=("building",), facing="front")  # fmt: skip
def archway(pose: Pose, rng: Random) -> Canvas:
    """A gate of hewn stones with some ivy; who goes through it stands ``inside``."""
    c = Canvas()
    c.path("M-96 0L-96-104C-96-236 96-236 96-104L96 0L52 0L52-104C52-172-52-172-52-104L-52 0Z", "main", shade=8)
    joints: list[list[Point]] = [[(side * 96, y), (side * 52, y)] for side in (-1, 1) for y in (-100, -68, -34)]
    for degrees in (-150, -120, -96, -84, -60, -30):
        a = math.radians(degrees)
        joints.append([(52 * math.cos(a), -104 + 51 * math.sin(a)), (96 * math.cos(a), -104 + 98 * math.sin(a))])
    c.add(lines(*joints), "main_dark", width=4)
    for x, y in ((-90, -140), (-98, -116), (-84, -96), (-96, -76), (-72, -168), (-56, -186), (-90, -54)):
        c.ellipse(x, y, 13, 10, "leaf", shade=3)
    for x in (-74, 74):
        c.rect(x - 28, -12, 56, 12, "main_light", radius=3)
    c.anchor("inside", 0, 0)
    c.anchor("top", 0, -202)
    c.stands(-100, 100)
    return c


@figure("beanstalk", aliases=("giant beanstalk", "magic beanstalk"), height=12, units=300, colours={"main": "#5a9e57", "leaf": "#7cbf5a", "cloud": "#ffffff"}, tags=("plant", "scenery"), facing="front", home="farm")  # fmt: skip
def beanstalk(pose: Pose, rng: Random) -> Canvas:
    """Two stems that wind around each other up into a cloud."""
    c = Canvas()
    for swing in (1, -1):
        c.line([(swing * 26, 0), (-swing * 16, -60), (swing * 16, -120), (-swing * 16, -180), (swing * 10, -250)], "main_dark" if swing > 0 else "main", 17)  # fmt: skip
    for x, y, turn in ((-14, -52, -150), (16, -78, -28), (-16, -118, -160), (16, -150, -24), (-14, -188, -150), (14, -214, -30)):  # fmt: skip
        with c.at(x, y, turn=turn):
            c.path("M0 0C20-30 60-30 74 0C60 24 20 24 0 0Z", "leaf", shade=4)
            c.line([(8, 0), (58, 0)], "main", 4, smooth=False)
    for x, y in ((30, -110), (-34, -150)):
        c.path(f"M{x} {y}C{x + 14} {y + 6} {x + 12} {y + 40} {x + 2} {y + 48}C{x - 10} {y + 40} {x - 12} {y + 10} {x} {y}Z", "leaf", shade=3)  # fmt: skip
    for x, y, r in ((-58, -262, 32), (-14, -282, 42), (38, -274, 38), (78, -258, 28)):
        c.circle(x, y, r, "cloud", outline=False)
    c.rect(-88, -270, 190, 34, "cloud", radius=16, outline=False)
    c.anchor("top", 0, -300)
    c.stands(-30, 30)
    return c


@figure(
    "tumbleweed", height=0.7, units=160, colours={"main": "#b9935a"}, tags=("plant",), facing="front", home="desert"
)
def tumbleweed(pose: Pose, rng: Random) -> Canvas:
    """A round tangle of dry twigs with a little dust."""
    c = Canvas()
    for turn, rx, ry in (
        (0, 76, 60),
        (36, 74, 48),
        (72, 74, 56),
        (108, 72, 40),
        (144, 76, 52),
        (20, 48, 70),
        (90, 40, 30),
    ):
        c.ellipse(0, -78, rx, ry, "main_dark" if turn % 72 else "main", turn=turn, width=4)
    for degrees in range(0, 360, 30):
        a = math.radians(degrees)
        c.line(
            [(62 * math.cos(a), -78 + 62 * math.sin(a)), (84 * math.cos(a + 0.1), -78 + 82 * math.sin(a + 0.1))],
            "main",
            4,
        )
    c.add(
        lines([(-130, -10), (-96, -10)], [(-150, -26), (-112, -26)], [(-120, -42), (-100, -42)]), "main_light", width=5
    )
    c.settle()
    c.stands(-40, 40)
    return c


@figure("cocoon", aliases=("chrysalis", "pupa", "butterfly cocoon"), height=0.05, units=200, place="air", colours={"main": "#a9b86a", "wood": "#8a5a34"}, tags=("object",), facing="front", home="garden")  # fmt: skip
def cocoon(pose: Pose, rng: Random) -> Canvas:
    """A cocoon that hangs on a twig with two leaves."""
    c = Canvas()
    c.line([(-104, -190), (-20, -198), (104, -186)], "wood", 11)
    c.path("M60-192C76-224 112-224 124-206C106-190 84-182 60-192Z", "leaf", shade=3)
    c.path("M-78-192C-96-220-124-216-132-200C-118-186-98-182-78-192Z", "leaf", shade=3)
    c.line([(0, -194), (0, -172)], "main_dark", 5, smooth=False)
    c.path("M0-178C32-170 44-130 40-94C36-50 18-14 0-6C-18-14-36-50-40-94C-44-130-32-170 0-178Z", "main", shade=8)
    c.add(lines(*[[(-34 + 0.1 * abs(y + 92), y), (0, y + 10), (34 - 0.1 * abs(y + 92), y)] for y in (-146, -118, -90, -62, -36)]), "main_dark", width=4)  # fmt: skip
    c.anchor("top", 0, -196)
    c.stands(-20, 20)
    return c


@figure("quiver", aliases=("quiver of arrows", "arrow quiver", "quiver with arrows"), height=0.7, units=210, colours={"main": "#8a5330", "feather": "#d8403c", "trim": "#d8a83a"}, tags=("object",), facing="front")  # fmt: skip
def quiver(pose: Pose, rng: Random) -> Canvas:
    """A case of leather with arrows and a strap."""
    c = Canvas()
    for x, top in ((-20, -206), (0, -214), (20, -204)):
        c.line([(x, -130), (x, top + 10)], "wood", 5, smooth=False)
        c.polygon([(x, top - 6), (x + 12, top + 8), (x + 12, top + 34), (x, top + 24), (x - 12, top + 34), (x - 12, top + 8)], "feather", shade=2)  # fmt: skip
    c.path("M36-126C92-120 92-40 30-20", "main_dark", width=9)
    c.path("M-40-146L40-146L30-8C20 2-20 2-30-8Z", "main", shade=7)
    c.path("M-42-150L42-150L40-126L-40-126Z", "trim", shade=2)
    c.path("M-33-34L33-34L31-18L-31-18Z", "trim")
    c.add(lines([(-20, -112), (0, -84), (20, -112)], [(-20, -84), (0, -56), (20, -84)]), "main_light", width=4)
    c.stands(-28, 28)
    return c


@figure("doormat", aliases=("welcome mat", "door mat", "front door mat"), height=0.06, units=70, colours={"main": "#b98a55", "trim": "#6b4a34"}, tags=("object",), facing="front", home="room")  # fmt: skip
def doormat(pose: Pose, rng: Random) -> Canvas:
    """A mat of bristles with a border and a paw."""
    c = Canvas()
    c.polygon([(-120, -62), (120, -62), (154, 0), (-154, 0)], "trim", shade=3)
    c.polygon([(-106, -54), (106, -54), (132, -8), (-132, -8)], "main")
    c.ellipse(0, -26, 26, 12, "trim")
    c.add(dots([(-27, -40), (-10, -46), (10, -46), (27, -40)], 6.5), "trim")
    c.add(lines(*[[(x, -62), (x * 1.02, -69)] for x in range(-112, 120, 16)]), "main", width=4, outline=False)
    c.anchor("top", 0, -30)
    c.stands(-140, 140)
    return c


@figure("periscope", aliases=("submarine periscope",), height=1.6, units=240, colours={"main": "#5f7a8a", "lens": "#bfe3f2"}, tags=("object",))  # fmt: skip
def periscope(pose: Pose, rng: Random) -> Canvas:
    """A tube with a bent head out of the waves."""
    c = Canvas()
    c.path("M-24-12L-24-186C-24-226 4-240 40-240L58-240L58-190L34-190C26-190 24-186 24-178L24-12Z", "main", shade=7)
    c.ellipse(60, -215, 11, 27, "main_dark")
    c.ellipse(62, -215, 8, 20, "lens")
    for y in (-150, -92):
        c.rect(-29, y, 58, 13, "main_dark", radius=4)
    c.path("M-96-8C-72-28-48-28-28-10C-8-28 12-28 30-10C52-28 76-28 98-8L98 0L-96 0Z", "water", shade=3)
    c.settle()
    c.stands(-60, 60)
    return c


@figure("rhubarb", aliases=("rhubarb stalks",), height=0.5, units=220, colours={"main": "#d8446a", "leaf": "#5a9e57"}, tags=("food", "plant"), facing="front")  # fmt: skip
def rhubarb(pose: Pose, rng: Random) -> Canvas:
    """Three red stalks with their large leaves."""
    c = Canvas()
    for x, turn in ((-30, -18), (30, 18), (0, 0)):
        with c.at(x * 0.4, -6, turn=turn):
            c.path(
                "M-46-196C-76-176-70-130-34-120L0-112L34-120C70-130 76-176 46-196C30-222-30-222-46-196Z",
                "leaf",
                shade=6,
            )
            c.add(lines([(0, -112), (0, -196)], [(0, -134), (-36, -168)], [(0, -134), (36, -168)]), "main", width=5)
            c.path("M-12-118L12-118L17 0L-17 0Z", "main", shade=4)
            c.add(lines([(-4, -110), (-6, -6)], [(5, -110), (6, -6)]), "main_light", width=3, outline=False)
    c.settle()
    c.stands(-30, 30)
    return c
