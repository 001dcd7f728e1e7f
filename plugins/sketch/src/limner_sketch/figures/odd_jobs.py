"""Things of shops, sheds and desks that share their name with others: a carpenter's plane, pipes, a bulb to plant, a rubber stamp."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, lines


@figure("hand plane", aliases=("wood plane", "carpenter's plane", "block plane"), height=0.14, units=110, colours={"main": "#8a97a8", "wood": "#9a5f36", "curl": "#e8c48a"}, tags=("object", "tool"))  # fmt: skip
def hand_plane(pose: Pose, rng: Random) -> Canvas:
    """A plane with its handle, knob and iron, and a curled shaving."""
    c = Canvas()
    c.path("M-40-40C-66-76-30-110 4-84C30-62 4-34-14-52", "curl", width=13)
    c.path("M-150-22L150-22L150 0L-150 0Z", "main", shade=4)
    c.path("M-132-22C-120-44-60-40-40-22Z", "main_dark")
    c.path("M30-22C40-44 120-44 134-22Z", "main_dark")
    c.polygon([(-34, -22), (14, -100), (30, -92), (-6, -22)], "metal", shade=3)
    c.path("M84-30C76-62 84-86 100-104C118-112 130-98 122-88C112-74 112-54 122-30Z", "wood", shade=5)
    c.circle(-104, -56, 20, "wood", shade=5)
    c.anchor("top", 100, -108)
    c.stands(-150, 150)
    return c


@figure("water pipe", aliases=("plumbing pipe", "metal pipe", "drain pipe", "pipework", "copper pipe", "steel pipe"), height=0.6, units=180, colours={"main": "#8fa0b2", "valve": "#d8403c"}, tags=("object",), facing="front")  # fmt: skip
def water_pipe(pose: Pose, rng: Random) -> Canvas:
    """A pipe that turns twice, with flanges and a red valve."""
    c = Canvas()
    c.line([(-150, -132), (-40, -132), (-14, -106), (-14, -66), (12, -40), (150, -40)], "main_dark", 44)
    c.line([(-150, -136), (-40, -136), (-18, -110), (-18, -68), (8, -45), (150, -45)], "main", 32, outline=False)
    for x, y in ((-162, -132), (-78, -132), (62, -40), (150, -40)):
        c.rect(x - 2, y - 31, 18, 62, "main_dark", radius=4)
        c.rect(x - 2, y - 31, 11, 62, "main_light", radius=4, outline=False)
    c.rect(-126, -178, 12, 30, "metal_dark")
    c.ellipse(-120, -182, 38, 11, "valve", shade=4)
    c.anchor("top", -120, -186)
    c.anchor("spout", 166, -20)
    c.stands(-150, 160)
    return c


@figure("flower bulb", aliases=("tulip bulb", "daffodil bulb", "hyacinth bulb", "bulb in soil"), height=0.12, units=170, colours={"main": "#b9763e", "shoot": "#8cc05a", "root": "#efe0c2", "soil": "#6b4a34"}, tags=("plant",), facing="front")  # fmt: skip
def flower_bulb(pose: Pose, rng: Random) -> Canvas:
    """A bulb with its roots in the earth, and a green shoot."""
    c = Canvas()
    c.path("M-120-58C-80-70 80-70 120-58L112-6C60 6-60 6-112-6Z", "soil", shade=6)
    c.path("M-10-120C-18-160-6-184 2-196C14-178 16-150 10-120Z", "shoot", shade=4)
    c.path("M4-120C8-150 26-166 42-172C42-150 30-130 16-116Z", "shoot_light")
    c.add(lines([(-16, -30), (-26, -8)], [(0, -28), (2, -4)], [(16, -30), (28, -8)]), "root", width=4)
    c.path("M0-134C14-116 58-100 58-66C58-38 30-24 0-24C-30-24-58-38-58-66C-58-100-14-116 0-134Z", "main", shade=8)
    c.add(lines([(-2, -122), (-30, -66), (-16, -28)], [(2, -122), (26, -66), (14, -28)]), "main_dark", width=4)
    with c.details():
        c.add(dots([(-90, -40), (84, -30), (-76, -18), (96, -46)], 5), "soil_dark", outline=False)
    c.anchor("top", 0, -190)
    c.stands(-112, 112)
    return c


@figure("pincushion", aliases=("pin cushion", "sewing pins"), height=0.1, units=130, colours={"main": "#d8403c", "leaf": "#5a9e57", "blue": "#3a6fc4"}, tags=("object",), facing="front")  # fmt: skip
def pincushion(pose: Pose, rng: Random) -> Canvas:
    """A cushion like a tomato, with pins in it."""
    c = Canvas()
    for x, y, role in ((-56, -142, "gold"), (-20, -156, "blue"), (24, -152, "white"), (62, -134, "gold")):
        c.line([(0.6 * x, -76), (x, y)], "metal", 4, smooth=False)
        c.circle(x, y, 9, role, shade=2)
    c.path("M-104-50C-104-96-52-104 0-100C52-104 104-96 104-50C104-12 56 0 0 0C-56 0-104-12-104-50Z", "main", shade=10)
    c.add(lines([(0, -98), (-48, -50), (-34, -2)], [(0, -98), (48, -50), (34, -2)], [(0, -98), (0, 0)]), "main_dark", width=4)  # fmt: skip
    c.path("M0-104L-40-92L-16-86L-22-66L0-82L22-66L16-86L40-92Z", "leaf", shade=2)
    c.anchor("top", 0, -104)
    c.stands(-80, 80)
    return c


@figure("rubber band", aliases=("elastic band", "rubber bands", "hair tie", "scrunchie", "hair elastic"), height=0.08, units=120, colours={"main": "#d9a05a"}, tags=("object",), facing="front")  # fmt: skip
def rubber_band(pose: Pose, rng: Random) -> Canvas:
    """A band that lies in a bent loop."""
    c = Canvas()
    loop = "M-110-60C-116-120-30-128 10-96C46-68 96-110 116-70C134-30 90-8 40-22C0-34-40-4-76-12C-98-18-106-36-110-60Z"
    c.path(loop, "main_dark", width=15)
    c.path(loop, "main", width=9, outline=False)
    c.stands(-100, 110)
    return c


@figure("drawing compass", aliases=("pair of compasses", "compasses", "geometry compass", "drafting compass"), height=0.16, units=200, colours={"main": "#8f9bb0", "second": "#3a6fc4"}, tags=("object", "tool"), facing="front")  # fmt: skip
def drawing_compass(pose: Pose, rng: Random) -> Canvas:
    """Two legs with a hinge, one with a point and one with a pencil, over the circle it draws."""
    c = Canvas()
    c.ellipse(0, -14, 92, 14, "second", width=5)
    c.polygon([(-9, -164), (9, -164), (-44, -40), (-52, -14), (-58, -42)], "main", shade=3)
    c.polygon([(-9, -164), (9, -164), (60, -44), (46, -38)], "main_dark")
    with c.at(62, -40, turn=-24):
        c.rect(-8, -34, 16, 44, "gold", radius=2)
        c.polygon([(-8, 10), (8, 10), (0, 32)], "skin")
        c.polygon([(-3, 24), (3, 24), (0, 32)], "dark")
    c.circle(0, -166, 15, "main", shade=4)
    c.rect(-5, -206, 10, 28, "main_dark", radius=3)
    c.anchor("top", 0, -206)
    c.stands(-60, 70)
    return c


@figure("keyboard key", aliases=("computer key", "escape key", "enter key", "shift key", "keycap"), height=0.03, units=130, colours={"main": "#e9ebf0", "ink": "#4a4f66"}, tags=("object",), facing="front")  # fmt: skip
def keyboard_key(pose: Pose, rng: Random) -> Canvas:
    """A key of a computer with an arrow on it."""
    c = Canvas()
    c.path("M-84-116C-84-128-76-132-66-132L66-132C76-132 84-128 84-116L100-16C100-4 92 0 82 0L-82 0C-92 0-100-4-100-16Z", "main_dark")  # fmt: skip
    c.rect(-72, -126, 144, 96, "main", radius=14)
    c.path("M34-104L34-74L-26-74M-8-92L-28-74L-8-56", "ink", width=9)
    c.stands(-96, 96)
    return c


@figure("rubber stamp", aliases=("ink stamp", "stamp and ink pad", "rubber stamp and ink pad", "approval stamp"), height=0.1, units=180, colours={"main": "#9a5f36", "pad": "#3a4f8a", "ink": "#c9344a"}, tags=("object",), facing="front")  # fmt: skip
def rubber_stamp(pose: Pose, rng: Random) -> Canvas:
    """A stamp with a wooden handle, and the mark that it has made."""
    c = Canvas()
    c.circle(0, -178, 26, "main", shade=6)
    c.path("M-18-160C-12-130-20-104-34-78L34-78C20-104 12-130 18-160Z", "main", shade=6)
    c.rect(-74, -80, 148, 30, "main_dark", radius=6)
    c.rect(-68, -52, 136, 18, "ink", radius=3)
    c.rect(-104, -22, 208, 22, "pad", radius=8, shade=4)
    c.rect(-88, -30, 176, 12, "ink_dark", radius=4)
    c.anchor("top", 0, -200)
    c.stands(-104, 104)
    return c


@figure("pipe organ", aliases=("church organ", "organ pipes"), height=4, units=210, colours={"main": "#8a5a34", "pipe": "#d9b45a", "keys": "#fdfbf4"}, tags=("object", "instrument", "furniture"), facing="front")  # fmt: skip
def pipe_organ(pose: Pose, rng: Random) -> Canvas:
    """Rows of pipes over two keyboards, in a carved case."""
    c = Canvas()
    c.rect(-122, -96, 244, 96, "main", radius=4, shade=8)
    for i in range(11):
        x, tall = -100 + 20 * i, (104, 92, 82, 74, 68, 64, 68, 74, 82, 92, 104)[i]
        c.path(f"M{x - 8}-92L{x - 8} {-92 - tall}C{x - 8} {-100 - tall} {x + 8} {-100 - tall} {x + 8} {-92 - tall}L{x + 8}-92Z", "pipe", shade=3)  # fmt: skip
        c.path(f"M{x - 4}-108L{x + 4}-108L{x}-118Z", "dark", outline=False)
    for x in (-128, 112):
        c.rect(x, -206, 16, 206, "main_dark", radius=3)
    c.path("M-134-100L134-100L134-88L-134-88Z", "main_dark")
    for y in (-72, -56):
        c.rect(-70, y, 140, 13, "keys", radius=2)
        c.add(lines(*[[(x, y), (x, y + 8)] for x in range(-60, 70, 12)]), "dark", width=4, outline=False)
    for x in (-52, -26, 0, 26, 52):
        c.rect(x - 5, -18, 10, 16, "main_dark", radius=2)
    for side in (-1, 1):
        c.add(dots([(side * 92, -72), (side * 92, -56), (side * 92, -40)], 5), "keys")
    c.anchor("top", 0, -180)
    c.stands(-128, 128)
    return c


@figure("cannonball", aliases=("cannon ball", "cannonballs", "iron ball"), height=0.25, units=150, colours={"main": "#4a4a58"}, tags=("object",), facing="front")  # fmt: skip
def cannonball(pose: Pose, rng: Random) -> Canvas:
    """Four balls of iron in a heap."""
    c = Canvas()
    for x, y in ((-76, -40), (76, -40), (0, -40), (-38, -104), (38, -104)):
        c.circle(x, y, 40, "main", shade=9)
        c.ellipse(x - 14, y - 16, 9, 6, "shine", turn=-35, opacity=0.4, outline=False)
    c.anchor("top", 0, -140)
    c.stands(-110, 110)
    return c


@figure("funnel", aliases=("kitchen funnel", "oil funnel"), height=0.18, units=170, colours={"main": "#e2703a"}, tags=("object", "tool"), facing="front")  # fmt: skip
def funnel(pose: Pose, rng: Random) -> Canvas:
    """A wide mouth, a cone and a spout."""
    c = Canvas()
    c.path("M-14-70L14-70L9 0L-9-8Z", "main_dark")
    c.path("M-92-152C-60-136 60-136 92-152L18-66C8-60-8-60-18-66Z", "main", shade=8)
    c.ellipse(0, -152, 93, 19, "main_light")
    c.ellipse(0, -151, 78, 13, "main_dark", outline=False)
    c.path("M90-146C116-140 114-112 88-118", "main_dark", width=8)
    c.anchor("inside", 0, -148)
    c.stands(-10, 10)
    return c


@figure("doorknob", aliases=("door knob", "door handle"), height=0.12, units=190, colours={"main": "#d8a83a"}, tags=("object",), facing="front")  # fmt: skip
def doorknob(pose: Pose, rng: Random) -> Canvas:
    """A knob on its plate, with a keyhole."""
    c = Canvas()
    c.rect(-46, -200, 92, 200, "main", radius=22, shade=7)
    c.circle(0, -134, 46, "main_dark")
    c.circle(-2, -138, 38, "main_light", shade=8)
    c.ellipse(-14, -152, 11, 7, "shine", turn=-30, opacity=0.7, outline=False)
    c.circle(0, -52, 12, "dark")
    c.polygon([(-6, -48), (6, -48), (10, -20), (-10, -20)], "dark")
    c.add(dots([(-22, -184), (22, -184), (-22, -16), (22, -16)], 5), "main_dark", outline=False)
    c.stands(-46, 46)
    return c


@figure("light switch", aliases=("wall switch", "lightswitch", "power switch"), height=0.12, units=180, colours={"main": "#f6f2ea"}, tags=("object",), facing="front")  # fmt: skip
def light_switch(pose: Pose, rng: Random) -> Canvas:
    """A plate on the wall with its rocker."""
    c = Canvas()
    c.rect(-72, -180, 144, 180, "main", radius=16, shade=6)
    c.rect(-30, -128, 60, 80, "main_dark", radius=8)
    c.polygon([(-24, -122), (24, -122), (24, -86), (-24, -86)], "main_light")
    c.polygon([(-24, -86), (24, -86), (24, -54), (-24, -54)], "main")
    c.add(dots([(0, -156), (0, -22)], 6), "metal")
    c.stands(-72, 72)
    return c


@figure("thimble", height=0.025, units=150, colours={"main": "#a9b4c2"}, tags=("object",), facing="front")
def thimble(pose: Pose, rng: Random) -> Canvas:
    """A cap for a finger, with its dimples."""
    c = Canvas()
    c.path("M-58-16C-52-80-48-110-40-126C-28-148 28-148 40-126C48-110 52-80 58-16Z", "main", shade=8)
    c.add(dots([(x + (7 if row % 2 else 0), y) for row, y in enumerate((-126, -108, -90, -72)) for x in (-28, -10, 8, 24)], 4.5), "main_dark", outline=False)  # fmt: skip
    c.rect(-66, -22, 132, 22, "main_light", radius=9, shade=3)
    c.add(lines([(-50, -46), (50, -46)]), "gold", width=7)
    c.stands(-60, 60)
    return c


@figure("buckle", height=0.06, units=130, colours={"main": "#d8a83a", "belt": "#7a4a2c"}, tags=("object",), facing="front")  # fmt: skip
def buckle(pose: Pose, rng: Random) -> Canvas:
    """A buckle that closes a belt."""
    c = Canvas()
    c.rect(-160, -96, 320, 62, "belt", shade=5)
    for x in (82, 110, 138):
        c.circle(x, -66, 6, "dark")
    c.rect(-66, -126, 112, 122, "main_dark", radius=18)
    c.rect(-46, -106, 72, 82, "belt_dark", radius=8)
    c.add(geometry.rectangle(-66, -128, 112, 122, 18), "main", width=17)
    c.line([(-52, -66), (52, -66)], "main_light", 12, smooth=False)
    c.stands(-120, 120)
    return c


@figure("wagon wheel", aliases=("cart wheel", "wooden wheel", "spoked wheel"), height=0.9, units=200, colours={"main": "#8a5a34"}, tags=("object",), facing="front")  # fmt: skip
def wagon_wheel(pose: Pose, rng: Random) -> Canvas:
    """A wooden wheel with eight spokes."""
    c = Canvas()
    for x, y, _ in around(0, -100, 84, 8, turn=22.5):
        c.line([(0, -100), (x, y)], "main", 11, smooth=False)
    c.circle(0, -100, 88, "main_dark", width=22)
    c.circle(0, -102, 88, "main", width=13, outline=False)
    c.circle(0, -100, 22, "main", shade=5)
    c.circle(0, -100, 8, "dark")
    c.stands(-30, 30)
    return c
