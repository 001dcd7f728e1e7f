"""Arms, engines and tools of former times, and what myths are told of: dagger, trident, catapult, chariot, scythe, centaur's kin."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines

_ARM = ("object", "weapon")


@figure("dagger", aliases=("dirk", "stiletto knife", "poniard"), height=0.4, units=220, colours={"main": "#c9d2dc", "hilt": "#d8a83a", "grip": "#6b3a2a"}, tags=_ARM, facing="front")  # fmt: skip
def dagger(pose: Pose, rng: Random) -> Canvas:
    """A short blade with two edges, point down."""
    c = Canvas()
    c.polygon([(-16, -144), (16, -144), (12, -40), (0, 0), (-12, -40)], "main", shade=3)
    c.line([(0, -140), (0, -24)], "main_dark", 3, smooth=False)
    c.rect(-44, -158, 88, 16, "hilt", radius=7, shade=3)
    c.rect(-10, -204, 20, 48, "grip", radius=4)
    c.add(lines(*[[(-10, y), (10, y - 5)] for y in (-166, -178, -190)]), "grip_dark", width=3, outline=False)
    c.circle(0, -208, 14, "hilt", shade=3)
    c.circle(0, -208, 6, "red")
    c.anchor("grip", 0, -180)
    c.stands(-10, 10)
    return c


@figure("trident", aliases=("poseidon's trident",), height=1.8, units=240, colours={"main": "#d8b04a", "pole": "#8a5a34"}, tags=_ARM, facing="front")  # fmt: skip
def trident(pose: Pose, rng: Random) -> Canvas:
    """A spear with three barbed points."""
    c = Canvas()
    c.rect(-5, -160, 10, 160, "pole", radius=3, shade=2)
    c.path("M-40-214C-44-176-30-156 0-156C30-156 44-176 40-214", "main", width=11)
    c.line([(0, -150), (0, -222)], "main", 11, smooth=False)
    for x, y in ((-40, -214), (0, -222), (40, -214)):
        c.polygon([(x, y - 26), (x + 15, y + 6), (x, y - 2), (x - 15, y + 6)], "main", shade=2)
    c.rect(-12, -158, 24, 14, "main_dark", radius=4)
    c.anchor("grip", 0, -90)
    c.stands(-8, 8)
    return c


@figure("halberd", aliases=("poleaxe", "pike weapon"), height=2.0, units=250, colours={"main": "#b9c3cf", "pole": "#8a5a34"}, tags=_ARM, facing="front")  # fmt: skip
def halberd(pose: Pose, rng: Random) -> Canvas:
    """A long pole with an axe, a hook and a point."""
    c = Canvas()
    c.rect(-5, -206, 10, 206, "pole", radius=3, shade=2)
    c.polygon([(-9, -196), (0, -250), (9, -196)], "main", shade=2)
    c.path("M5-196C24-204 46-216 56-222C70-196 70-166 56-140C46-148 24-158 5-164Z", "main", shade=4)
    c.path("M-5-190C-22-192-34-184-44-166C-30-172-18-172-5-168Z", "main")
    c.rect(-9, -200, 18, 44, "main_dark", radius=3)
    c.anchor("grip", 0, -100)
    c.stands(-8, 8)
    return c


@figure("flail", aliases=("morning star weapon", "spiked ball and chain"), height=0.8, units=220, colours={"main": "#6f7a88", "pole": "#8a5a34"}, tags=_ARM)  # fmt: skip
def flail(pose: Pose, rng: Random) -> Canvas:
    """A handle, a chain and a ball with spikes."""
    c = Canvas()
    c.line([(-96, -6), (-10, -176)], "pole", 15, smooth=False)
    c.line([(-22, -152), (-8, -180)], "main_dark", 18, smooth=False)
    for x, y in ((6, -190), (24, -186), (38, -172), (46, -154)):
        c.circle(x, y, 8, "main", width=5)
    for left, top, turn in around(52, -100, 44, 10):
        with c.at(left, top, turn=turn):
            c.polygon([(-8, -9), (20, 0), (-8, 9)], "main_dark")
    c.circle(52, -100, 42, "main", shade=9)
    c.anchor("grip", -70, -60)
    c.stands(-104, 60)
    return c


@figure("nunchucks", aliases=("nunchaku", "nunchuks"), height=0.5, units=200, colours={"main": "#3f3a48"}, tags=_ARM, facing="front")  # fmt: skip
def nunchucks(pose: Pose, rng: Random) -> Canvas:
    """Two sticks on a chain."""
    c = Canvas()
    for x, turn in ((-48, 10), (48, -10)):
        with c.at(x, -80, turn=turn):
            c.rect(-13, -78, 26, 156, "main", radius=10, shade=4)
            c.rect(-13, -64, 26, 10, "red")
    for x, y in ((-30, -164), (-16, -178), (0, -184), (16, -178), (30, -164)):
        c.circle(x, y, 8, "metal", width=5)
    c.stands(-70, 70)
    return c


@figure("scythe", aliases=("reaper's scythe",), height=1.7, units=240, colours={"main": "#b9c3cf", "pole": "#8a5a34"}, tags=("object", "tool"))  # fmt: skip
def scythe(pose: Pose, rng: Random) -> Canvas:
    """A long handle with two grips and a curved blade."""
    c = Canvas()
    c.line([(-40, -2), (-18, -110), (-14, -226)], "pole", 12)
    c.path("M-20-230C60-250 132-210 146-150C118-192 66-212-14-210Z", "main", shade=5)
    c.line([(-18, -120), (14, -124)], "pole_dark", 10, smooth=False)
    c.line([(-26, -74), (-54, -72)], "pole_dark", 10, smooth=False)
    c.rect(-26, -234, 22, 30, "dark", radius=4)
    c.anchor("grip", -20, -120)
    c.stands(-48, -30)
    return c


@figure("catapult", aliases=("trebuchet", "mangonel", "siege engine"), height=2.2, units=190, colours={"main": "#8a5a34", "rope": "#d9c49a"}, tags=("object", "vehicle"))  # fmt: skip
def catapult(pose: Pose, rng: Random) -> Canvas:
    """A frame on wheels with a bent arm that holds a stone."""
    c = Canvas()
    c.line([(-110, -158), (-20, -58), (24, -40)], "main", 15)
    c.path("M-138-164C-134-136-92-134-86-162Z", "main_dark", shade=3)
    c.circle(-112, -172, 24, "stone", shade=5)
    c.polygon([(-140, -62), (140, -62), (140, -40), (-140, -40)], "main", shade=4)
    c.line([(-30, -52), (14, -168)], "main_dark", 14, smooth=False)
    c.line([(70, -52), (14, -168)], "main_dark", 14, smooth=False)
    c.line([(-6, -170), (40, -170)], "main", 16, smooth=False)
    c.add(lines([(-2, -52), (14, -164)], [(44, -52), (16, -164)]), "rope", width=4)
    c.circle(8, -52, 14, "rope", shade=3)
    for x in (-96, 96):
        c.circle(x, -32, 32, "main_dark")
        c.circle(x, -32, 24, "main", outline=False)
        c.add(lines([(x - 22, -32), (x + 22, -32)], [(x, -54), (x, -10)]), "main_dark", width=6)
        c.circle(x, -32, 7, "dark")
    c.anchor("top", 14, -178)
    c.stands(-110, 110)
    return c


@figure("chariot", aliases=("roman chariot", "war chariot"), height=1.6, units=180, colours={"main": "#b8342e", "trim": "#d8a83a", "wood": "#8a5a34"}, tags=("vehicle", "object"))  # fmt: skip
def chariot(pose: Pose, rng: Random) -> Canvas:
    """A chariot with a curved front and a spoked wheel."""
    c = Canvas()
    c.line([(40, -62), (176, -84)], "wood", 10, smooth=False)
    c.path("M-86-64C-70-92-60-120-58-146C-20-124 16-124 34-168C66-168 74-100 66-58Z", "main", shade=8)
    c.path("M-58-146C-20-124 16-124 34-168L50-164C34-110-20-108-60-130Z", "trim", shade=2)
    c.rect(-96, -68, 170, 14, "wood", radius=4, shade=3)
    with c.details():
        c.add(dots([(-22, -92), (6, -94), (32, -98)], 8), "trim", outline=False)
    for x, y, _ in around(-14, -52, 44, 8, turn=22.5):
        c.line([(-14, -52), (x, y)], "trim", 7, smooth=False)
    c.circle(-14, -52, 47, "wood_dark", width=12)
    c.circle(-14, -52, 12, "trim", shade=2)
    c.anchor("seat", -20, -68)
    c.anchor("top", 20, -160)
    c.stands(-60, 40)
    return c


@figure("plough", aliases=("plow", "horse plough", "ox plough"), height=1.0, units=150, colours={"main": "#8a5a34", "blade": "#8f9bab"}, tags=("object", "tool"))  # fmt: skip
def plough(pose: Pose, rng: Random) -> Canvas:
    """A plough with two handles, a share and a small wheel."""
    c = Canvas()
    c.line([(-128, -132), (-60, -70), (0, -44)], "main", 12)
    c.line([(-112, -144), (-44, -78), (10, -52)], "main_dark", 11)
    c.line([(-56, -62), (150, -62)], "main", 13, smooth=False)
    c.path("M-10-60C-26-36-16-10 44 0C30-18 30-40 40-58Z", "blade", shade=5)
    c.line([(66, -60), (58, -12)], "blade_dark", 8, smooth=False)
    c.circle(124, -26, 25, "main_dark", width=9)
    c.line([(124, -58), (124, -26)], "main_dark", 8, smooth=False)
    c.circle(124, -26, 6, "dark")
    c.anchor("grip", -120, -138)
    c.stands(-10, 140)
    return c


@figure("sarcophagus", aliases=("mummy case", "pharaoh's coffin", "egyptian coffin"), height=2.0, units=240, colours={"main": "#d8a83a", "blue": "#2f5fa8", "face": "#e0b070"}, tags=("object",), facing="front")  # fmt: skip
def sarcophagus(pose: Pose, rng: Random) -> Canvas:
    """The case of a mummy, painted in gold and blue."""
    c = Canvas()
    c.path("M-36 0L-64-140C-76-176-60-240 0-240C60-240 76-176 64-140L36 0Z", "main", shade=8)
    c.path("M-50-150C-60-196-44-230 0-230C44-230 60-196 50-150C34-140-34-140-50-150Z", "blue", shade=3)
    c.add(lines(*[[(-46, y), (-24, y + 4)] for y in (-206, -190, -174, -158)], *[[(46, y), (24, y + 4)] for y in (-206, -190, -174, -158)]), "main_light", width=5, outline=False)  # fmt: skip
    c.ellipse(0, -186, 24, 30, "face", shade=3)
    for side in (-1, 1):
        c.ellipse(side * 9, -192, 5, 3, "dark")
        c.line([(side * 44, -112), (-side * 14, -132)], "face", 12, smooth=False)
    c.line([(-6, -174), (6, -174)], "dark", 3, smooth=False)
    c.rect(-6, -160, 12, 22, "blue_dark", radius=4)
    for y, wide in ((-94, 46), (-70, 42), (-46, 37), (-22, 32)):
        c.rect(-wide, y, 2 * wide, 9, "blue" if y in {-94, -46} else "red")
    c.stands(-36, 36)
    return c


@figure("urn", aliases=("amphora", "greek vase", "grecian urn"), height=0.6, units=210, colours={"main": "#c4683c", "band": "#2f2a33"}, tags=("object",), facing="front")  # fmt: skip
def urn(pose: Pose, rng: Random) -> Canvas:
    """An urn with two handles and a band of waves."""
    c = Canvas()
    for side in (-1, 1):
        c.path(f"M{side * 24}-192C{side * 84}-196 {side * 88}-150 {side * 62}-124", "main_dark", width=11)
    c.path("M-28-206L28-206L20-170C66-150 84-116 76-84C66-44 34-30 22-22L34 0L-34 0L-22-22C-34-30-66-44-76-84C-84-116-66-150-20-170Z", "main", shade=9)  # fmt: skip
    c.rect(-34, -210, 68, 12, "band", radius=3)
    c.path("M-78-110L78-110L78-82L-78-82Z", "band")
    c.add(lines([(x, y) for x, y in zip(range(-68, 80, 17), [-88, -104] * 5, strict=False)]), "main_light", width=5, outline=False)  # fmt: skip
    c.rect(-36, -8, 72, 8, "band", radius=2)
    c.anchor("inside", 0, -204)
    c.anchor("top", 0, -206)
    c.stands(-34, 34)
    return c


@figure("castanets", height=0.12, units=170, colours={"main": "#7a3f26", "cord": "#d8403c"}, tags=("object", "instrument"), facing="front")  # fmt: skip
def castanets(pose: Pose, rng: Random) -> Canvas:
    """Two pairs of wooden shells on their cords."""
    c = Canvas()
    for x, turn in ((-62, -14), (62, 14)):
        with c.at(x, -66, turn=turn):
            c.rect(-26, -76, 52, 22, "main_dark", radius=8)
            c.path(
                "M-58-16C-58-66-30-64 0-64C36-64 62-50 58-6C54 36 20 58-4 54C-40 50-58 24-58-16Z", "main_dark", shade=4
            )
            c.path("M-48-20C-48-58-26-54 2-54C34-54 52-40 48-8C44 26 18 44-4 40C-34 36-48 14-48-20Z", "main", shade=7)
            c.ellipse(-14, -26, 11, 7, "main_light", turn=-30, outline=False)
    c.path("M-76-136C-96-186-30-206 0-176C30-206 96-186 76-136", "cord", width=7)
    c.stands(-80, 80)
    return c


@figure("panpipes", aliases=("pan flute", "pan pipes", "syrinx", "pan pipe"), height=0.25, units=170, colours={"main": "#c9a05a", "band": "#8a4a2c"}, tags=("object", "instrument"), facing="front")  # fmt: skip
def panpipes(pose: Pose, rng: Random) -> Canvas:
    """Pipes of cane, each shorter than the last, bound together."""
    c = Canvas()
    for i in range(8):
        x, tall = -84 + 24 * i, 164 - 14 * i
        c.rect(x - 11, -170, 22, tall, "main", radius=5, shade=4)
        c.ellipse(x, -168, 9, 4, "dark", outline=False)
    c.polygon([(-98, -128), (98, -128), (98, -112), (-98, -112)], "band", shade=2)
    c.add(lines(*[[(x, -128), (x + 8, -112)] for x in range(-90, 96, 16)]), "band_light", width=3, outline=False)
    c.settle()
    c.anchor("grip", 0, -110)
    c.stands(-84, 84)
    return c


@figure("triangle instrument", aliases=("musical triangle", "orchestra triangle"), height=0.25, units=190, colours={"main": "#b9c3cf"}, tags=("object", "instrument"), facing="front")  # fmt: skip
def triangle_instrument(pose: Pose, rng: Random) -> Canvas:
    """A bent rod of steel on a loop, with its beater."""
    c = Canvas()
    c.path("M0-196C-14-186-10-172 0-166C10-172 14-186 0-196", "red", width=4)
    c.line([(84, -12), (-92, -12), (0, -162), (80, -30)], "main_dark", 13, smooth=False)
    c.line([(84, -15), (-88, -15), (0, -158), (78, -32)], "main", 6, smooth=False)
    c.line([(30, -84), (118, -140)], "main_dark", 8, smooth=False)
    c.line([(96, -126), (124, -144)], "dark", 13, smooth=False)
    c.stands(-90, 84)
    return c


@figure("samovar", height=0.5, units=220, colours={"main": "#d8a04a"}, tags=("object", "kitchen"), facing="front", home="table")  # fmt: skip
def samovar(pose: Pose, rng: Random) -> Canvas:
    """An urn for tea with handles, a tap, and a pot on top."""
    c = Canvas()
    c.path("M-26-186C-34-212 34-212 26-186C30-176-30-176-26-186Z", "white", shade=3)
    c.path("M24-192C44-200 40-204 52-206", "white", width=7)
    c.rect(-34, -180, 68, 12, "main_dark", radius=4)
    for side in (-1, 1):
        c.path(f"M{side * 62}-140C{side * 104}-146 {side * 104}-104 {side * 66}-106", "main_dark", width=9)
    c.path("M-40-170L40-170C84-150 84-96 48-66L-48-66C-84-96-84-150-40-170Z", "main", shade=9)
    c.ellipse(-32, -130, 10, 22, "shine", turn=14, opacity=0.5, outline=False)
    c.path("M-30-66L30-66L42-30L-42-30Z", "main_dark")
    c.rect(-64, -32, 128, 22, "main", radius=6, shade=4)
    c.line([(0, -84), (0, -62)], "main_dark", 11, smooth=False)
    c.line([(-16, -92), (16, -92)], "dark", 7, smooth=False)
    for x in (-52, 52):
        c.circle(x, -6, 8, "main_dark")
    c.settle()
    c.stands(-60, 60)
    return c


@figure("hookah", aliases=("shisha", "water pipe hookah", "nargile"), height=0.8, units=240, colours={"main": "#3a7fa8", "metal": "#d8a83a", "hose": "#b8342e"}, tags=("object",), facing="front")  # fmt: skip
def hookah(pose: Pose, rng: Random) -> Canvas:
    """A glass base, a stem with a bowl, and a hose."""
    c = Canvas()
    c.path("M8-116C90-140 118-60 70-36C40-22 60 0 104-6", "hose", width=8)
    c.line([(96, -8), (118, -2)], "metal", 10, smooth=False)
    c.path("M-20-96L20-96C24-70 62-60 62-28C62-8 40 0 0 0C-40 0-62-8-62-28C-62-60-24-70-20-96Z", "main", shade=7)
    c.ellipse(-30, -34, 8, 15, "shine", turn=20, opacity=0.55, outline=False)
    c.rect(-9, -196, 18, 104, "metal", radius=4, shade=3)
    for y, wide in ((-104, 26), (-140, 18), (-176, 30)):
        c.rect(-wide, y, 2 * wide, 12, "metal_dark", radius=5)
    c.path("M-24-216L24-216L14-192L-14-192Z", "hose", shade=3)
    for x in (-11, 2, 14):
        c.circle(x, -220, 8, "dark")
    c.stands(-60, 60)
    return c


@figure("gyroscope", height=0.2, units=190, colours={"main": "#b9c3cf", "wheel": "#d8a83a"}, tags=("object", "science"), facing="front")  # fmt: skip
def gyroscope(pose: Pose, rng: Random) -> Canvas:
    """A spinning wheel in its rings, on a stand."""
    c = Canvas()
    c.polygon([(-42, 0), (42, 0), (8, -34), (-8, -34)], "main_dark")
    c.circle(0, -108, 76, "main", width=9)
    with c.at(0, -108, turn=24):
        c.ellipse(0, 0, 30, 74, "main_dark", width=7)
        c.line([(0, -84), (0, 84)], "main", 7, smooth=False)
        c.ellipse(0, 0, 58, 17, "wheel", shade=5)
        c.ellipse(0, -3, 16, 5, "wheel_dark", outline=False)
    c.stands(-42, 42)
    return c
