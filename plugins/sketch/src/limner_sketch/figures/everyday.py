"""What is seen in passing: weathervanes, sundials, parking meters, traffic cones, birdbaths, wind chimes, candlesticks, quills and the like."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, ring

_thing = partial(figure, tags=("object",), facing="front")


@_thing("weathervane", aliases=("weather vane", "weather cock", "weathercock", "wind vane"), height=1.4, units=210, colours={"main": "#5a5f73", "gold": "#e2ab2d"}, home="hills")  # fmt: skip
def weathervane(pose: Pose, rng: Random) -> Canvas:
    """A rooster on an arrow above the four points of the compass."""
    c = Canvas()
    c.path("M-34 0L-14-16H14L34 0Z", "main_dark")
    c.line([(0, -10), (0, -150)], "main", 8, smooth=False)
    c.add(lines([(-58, -72), (58, -72)], [(-34, -84), (34, -60)]), "main", width=6)
    for x, y in ((-66, -72), (66, -72), (-40, -88), (40, -56)):
        c.circle(x, y, 9, "gold")
    c.line([(-92, -118), (84, -118)], "main", 7, smooth=False)
    c.polygon([(80, -136), (112, -118), (80, -100)], "gold")
    c.polygon([(-92, -118), (-118, -136), (-100, -118), (-118, -100)], "gold")
    c.path(
        "M-8-122C-36-124-50-142-52-168C-66-176-72-192-64-206C-56-198-46-190-38-176C-26-166-10-168 4-176C10-196 24-206 38-202L52-192L40-186C42-160 30-126-8-122Z",
        "gold",
        shade=5,
    )
    c.path("M24-204C22-216 30-220 32-212C36-220 44-216 40-204Z", "red")
    c.circle(32, -192, 3.5, "dark")
    return c


@_thing("sundial", aliases=("sun dial", "sun clock"), height=1.0, units=170, colours={"main": "#b9b2ab", "plate": "#d8a84a"}, home="park")  # fmt: skip
def sundial(pose: Pose, rng: Random) -> Canvas:
    """A dial of bronze with its upright hand and its shadow, on a column."""
    c = Canvas()
    c.rect(-52, -14, 104, 14, "main_dark", radius=3)
    c.path("M-34-14C-20-50-20-80-34-110H34C20-80 20-50 34-14Z", "main", shade=8)
    c.rect(-56, -122, 112, 14, "main_dark", radius=4)
    c.ellipse(0, -130, 92, 24, "plate_dark")
    c.ellipse(0, -136, 92, 24, "plate")
    c.ellipse(0, -136, 72, 17, "plate_light", outline=False)
    for x, y in ((-58, -136), (-42, -146), (-16, -150), (16, -150), (42, -146), (58, -136), (-40, -126), (40, -126)):
        c.circle(x, y, 3.6, "dark", outline=False)
    c.polygon([(-30, -134), (44, -128), (-20, -130)], "shadow", opacity=0.5, outline=False)
    c.polygon([(-30, -134), (-24, -196), (32, -136)], "plate_dark")
    return c


@_thing("manhole cover", aliases=("manhole", "drain cover", "sewer cover", "manhole lid"), height=0.5, units=110, colours={"main": "#6f7684"}, home="street")  # fmt: skip
def manhole_cover(pose: Pose, rng: Random) -> Canvas:
    """A round lid of iron in the road."""
    c = Canvas()
    c.ellipse(0, -48, 120, 50, "metal_dark")
    lid = c.ellipse(0, -54, 120, 50, "main")
    c.ellipse(0, -54, 98, 40, "main_dark")
    c.ellipse(0, -54, 92, 36, "main_light", outline=False)
    with c.inside(lid), c.details():
        for y in (-80, -67, -54, -41, -28):
            half = {-80: 44, -67: 74, -54: 84, -41: 74, -28: 44}[y]
            for x in range(-half, half + 1, 22):
                c.rect(x - 7, y - 4, 14, 7, "main_dark", radius=2, outline=False)
    return c


@figure("gondola", aliases=("venetian gondola", "gondola boat"), height=2.2, units=130, colours={"main": "#33304a", "seat": "#b8344a", "gold": "#e2ab2d"}, tags=("vehicle",), place="water", home="sea")  # fmt: skip
def gondola(pose: Pose, rng: Random) -> Canvas:
    """A long black boat with raised ends, a red seat and an oar."""
    c = Canvas()
    c.line([(-110, -120), (-44, 16)], "wood", 7, smooth=False)
    c.path("M-20-36V-72C-20-84-10-88-4-80L10-44H66V-32Z", "seat", shade=5)
    with c.front():
        c.path(
            "M-214-96C-206-64-176-40-120-36C-40-30 60-30 128-38C172-44 198-72 204-126L222-126C228-70 206-16 150 2C80 20-70 20-140 4C-190-8-222-46-226-92Z",
            "main",
            shade=9,
        )
        c.line([(-196, -56), (-120, -24), (0, -18), (130, -26), (188, -56)], "gold", 6)
        for y in (-118, -104, -90):
            c.line([(206, y), (228, y - 2)], "gold", 6, smooth=False)
    c.anchor("seat", 30, -40)
    c.anchor("inside", -70, -30)
    c.stands(-150, 160)
    return c


@_thing("parking meter", aliases=("parking metre",), height=1.4, units=210, colours={"main": "#7b8596", "screen": "#cfe8d0", "red": "#d8473f"}, home="street")  # fmt: skip
def parking_meter(pose: Pose, rng: Random) -> Canvas:
    """A meter on its post, with a slot for coins."""
    c = Canvas()
    c.rect(-34, -10, 68, 10, "main_dark", radius=4)
    c.rect(-9, -110, 18, 104, "main_dark", radius=4)
    c.path("M-44-104V-164C-44-222 44-222 44-164V-104C44-94 36-90 26-90H-26C-36-90-44-94-44-104Z", "main", shade=8)
    c.path("M-32-150V-166C-32-204 32-204 32-166V-150Z", "screen")
    c.polygon([(-4, -152), (4, -152), (20, -184)], "red")
    c.rect(-4, -140, 8, 26, "dark", radius=3)
    c.rect(14, -134, 16, 14, "gold", radius=4)
    return c


@_thing("traffic cone", aliases=("safety cone", "road cone", "construction cone"), height=0.7, units=190, colours={"main": "#f0742e", "band": "#fffaf2"}, home="street")  # fmt: skip
def traffic_cone(pose: Pose, rng: Random) -> Canvas:
    """An orange cone with two white bands."""
    c = Canvas()
    c.rect(-92, -22, 184, 22, "main_dark", radius=9)
    cone = c.path("M-64-20L-16-182C-12-192 12-192 16-182L64-20Z", "main", shade=10)
    with c.inside(cone):
        c.rect(-90, -150, 180, 30, "band", outline=False)
        c.rect(-90, -88, 180, 34, "band", outline=False)
    return c


@_thing("birdbath", aliases=("bird bath",), height=0.9, units=150, colours={"main": "#c3bcb4"}, home="garden")  # fmt: skip
def birdbath(pose: Pose, rng: Random) -> Canvas:
    """A shallow bowl of water on a column."""
    c = Canvas()
    c.path("M-54 0L-40-18H40L54 0Z", "main_dark")
    c.path("M-26-18C-12-50-12-70-22-98H22C12-70 12-50 26-18Z", "main", shade=7)
    c.path("M-116-140C-108-108-60-94 0-94C60-94 108-108 116-140Z", "main", shade=9)
    c.ellipse(0, -140, 116, 18, "main_light")
    c.ellipse(0, -138, 98, 12, "water")
    c.line([(-50, -140), (-10, -136), (34, -141)], "shine", 4, opacity=0.7, outline=False)
    c.anchor("top", 0, -138)
    c.anchor("seat", 0, -138)
    c.anchor("inside", 0, -136)
    return c


@_thing("wind chime", aliases=("wind chimes", "windchime", "windchimes"), height=0.5, units=210, colours={"main": "#b9c4d0", "wood": "#a8743f"}, place="air", home="garden")  # fmt: skip
def wind_chime(pose: Pose, rng: Random) -> Canvas:
    """Tubes of metal that hang from a round board."""
    c = Canvas()
    c.add(lines([(0, -210), (0, -196)], [(0, -196), (-58, -160)], [(0, -196), (58, -160)]), "dark", width=4)
    c.ellipse(0, -156, 72, 15, "wood", shade=4)
    for x, tall in ((-52, 84), (-26, 106), (26, 118), (52, 94)):
        c.line([(x, -150), (x, -136)], "dark", 3, smooth=False)
        c.rect(x - 8, -136, 16, tall, "main", radius=5, shade=4)
    c.line([(0, -150), (0, -50)], "dark", 3, smooth=False)
    c.circle(0, -78, 17, "wood")
    c.path("M0-52L14-34L0 0L-14-34Z", "wood_light")
    return c


@_thing("candlestick", aliases=("candle holder", "candleholder", "candle stick"), height=0.35, units=200, colours={"main": "#d9a93f", "wax": "#fbf3e2"}, home="table")  # fmt: skip
def candlestick(pose: Pose, rng: Random) -> Canvas:
    """A burning candle in a stand of brass."""
    c = Canvas()
    c.rect(-15, -160, 30, 70, "wax", radius=6, shade=4)
    c.path("M0-204C14-186 14-168 0-166C-14-168-14-186 0-204Z", "fire")
    c.path("M0-188C6-180 6-172 0-170C-6-172-6-180 0-188Z", "light", outline=False)
    c.path("M-28-96H28L20-78H-20Z", "main")
    c.path("M-10-80C-4-60-16-54-8-34H8C16-54 4-60 10-80Z", "main_dark")
    c.path("M-58 0C-54-24-24-36 0-36C24-36 54-24 58 0Z", "main", shade=6)
    return c


@_thing("candelabra", aliases=("candelabrum",), height=0.5, units=200, colours={"main": "#d9a93f", "wax": "#fbf3e2"}, home="table")  # fmt: skip
def candelabra(pose: Pose, rng: Random) -> Canvas:
    """Five candles on curved arms."""
    c = Canvas()
    for reach, low in ((84, -70), (44, -84)):
        c.line([(-reach, -124), (-reach * 0.8, low), (0, -62), (reach * 0.8, low), (reach, -124)], "main", 9)
    c.line([(0, -20), (0, -130)], "main", 11, smooth=False)
    for x in (-84, -44, 0, 44, 84):
        y = -136 if x == 0 else -124
        c.rect(x - 8, y - 40, 16, 40, "wax", radius=4)
        c.path(f"M{x} {y - 68}C{x + 9} {y - 54} {x + 9} {y - 44} {x} {y - 42}C{x - 9} {y - 44} {x - 9} {y - 54} {x} {y - 68}Z", "fire")  # fmt: skip
        c.path(f"M{x - 16} {y - 2}H{x + 16}L{x + 9} {y + 10}H{x - 9}Z", "main_dark")
    c.path("M-54 0C-48-22-20-30 0-30C20-30 48-22 54 0Z", "main", shade=6)
    return c


@_thing("quill", aliases=("quill pen", "feather pen", "feather quill", "quill and ink", "quill and inkwell", "inkwell"), height=0.3, units=210, colours={"main": "#f3f0ea", "ink": "#3a4a8a", "dark": "#33304a"}, home="table")  # fmt: skip
def quill(pose: Pose, rng: Random) -> Canvas:
    """A feather to write with, in its pot of ink."""
    c = Canvas()
    c.path("M-8-52C16-120 44-176 96-212C104-160 84-104 24-66Z", "main", shade=6)
    c.line([(-16, -30), (24, -98), (84, -196)], "main_dark", 4.5)
    with c.details():
        for x, y in ((36, -112), (52, -138), (66, -164)):
            c.line([(x, y), (x + 24, y + 8)], "main_dark", 3, smooth=False, outline=False)
    c.path("M-60-6V-34C-60-48-46-54-34-56V-68H2V-56C14-54 28-48 28-34V-6C28-2 24 0 20 0H-52C-56 0-60-2-60-6Z", "ink", shade=7)  # fmt: skip
    c.rect(-40, -74, 48, 12, "dark", radius=4)
    return c


@_thing("water mill", aliases=("watermill", "mill wheel", "water wheel", "waterwheel"), height=6.0, units=190, colours={"main": "#e8d9bd", "roof": "#a8523f", "wheel": "#7a5236", "pane": "#5b5675"}, tags=("building",), home="river")  # fmt: skip
def water_mill(pose: Pose, rng: Random) -> Canvas:
    """A house with a great wheel at its side, over the water."""
    c = Canvas()
    c.rect(-128, -116, 170, 116, "main", shade=10)
    c.polygon([(-150, -112), (-120, -188), (32, -188), (64, -112)], "roof", shade=8)
    for x in (-104.0, -20.0):
        c.rect(x, -88, 34, 36, "pane", radius=3)
    c.path("M-62 0V-40C-62-56-32-56-32-40V0Z", "wheel_dark")
    c.add(ring(84, -62, 72, 58), "wheel")
    c.add(ring(84, -62, 36, 28), "wheel")
    for x, y, _ in around(84, -62, 66, 10):
        c.line([(84, -62), (x, y)], "wheel", 6, smooth=False)
        c.circle(x, y, 9, "wheel_dark")
    c.circle(84, -62, 13, "wheel_dark")
    c.path("M22-6C50-16 120-16 164-6V6H22Z", "water")
    c.stands(-128, 150)
    return c


@_thing("walkie talkie", aliases=("walkie-talkie", "two-way radio", "handheld radio"), height=0.25, units=210, colours={"main": "#f0a93a", "dark": "#33304a", "screen": "#bfe3c8"}, home="studio")  # fmt: skip
def walkie_talkie(pose: Pose, rng: Random) -> Canvas:
    """A radio for the hand with its aerial."""
    c = Canvas()
    c.rect(20, -212, 14, 74, "dark", radius=7)
    c.rect(-32, -158, 22, 18, "dark", radius=5)
    c.rect(-48, -146, 96, 146, "main", radius=18, shade=8)
    c.rect(-32, -130, 64, 32, "screen", radius=6)
    for y in (-82, -70, -58, -46):
        c.line([(-24, y), (24, y)], "dark", 5, smooth=False)
    c.circle(-22, -22, 9, "red")
    c.circle(22, -22, 9, "dark")
    c.anchor("grip", 0, -60)
    return c


@_thing("spinning wheel", aliases=("spinning-wheel",), height=1.1, units=190, colours={"main": "#9a6a43", "wool": "#f3ead9"}, facing="right", home="room")  # fmt: skip
def spinning_wheel(pose: Pose, rng: Random) -> Canvas:
    """A wheel on three legs that spins wool."""
    c = Canvas()
    c.add(lines([(-96, -66), (-108, 0)], [(84, -82), (100, 0)], [(10, -70), (14, 0)]), "main_dark", width=10)
    c.line([(-112, -62), (104, -88)], "main", 15, smooth=False)
    c.add(ring(-30, -112, 76, 64), "main")
    for x, y, _ in around(-30, -112, 66, 8):
        c.line([(-30, -112), (x, y)], "main_light", 6, smooth=False)
    c.circle(-30, -112, 13, "main_dark")
    c.line([(80, -86), (80, -176)], "main", 9, smooth=False)
    c.curve([(62, -184), (66, -132), (80, -122), (94, -132), (98, -184), (80, -198)], "wool", shade=5)
    c.line([(46, -184), (80, -130)], "wool_dark", 2.5, smooth=False, outline=False)
    c.stands(-108, 100)
    return c


@_thing("ceiling fan", height=0.6, units=110, colours={"main": "#9a6a43", "lamp": "#fff1b8"}, place="air", home="room")  # fmt: skip
def ceiling_fan(pose: Pose, rng: Random) -> Canvas:
    """Blades that turn below the ceiling, with a lamp."""
    c = Canvas()
    c.line([(0, -110), (0, -56)], "metal", 9, smooth=False)
    for reach, y, role in ((-158, -62, "main_dark"), (158, -62, "main_dark"), (-150, -42, "main"), (150, -42, "main")):
        c.path(f"M0-50C{reach * 0.4} {y - 18} {reach * 0.8} {y - 16} {reach} {y}C{reach * 0.8} {y + 12} {reach * 0.4} {y + 8} 0-42Z", role)  # fmt: skip
    c.ellipse(0, -46, 30, 16, "metal", shade=4)
    c.path("M-26-36C-26-4 26-4 26-36Z", "lamp")
    return c


@_thing("handcuffs", aliases=("handcuff", "pair of handcuffs", "cuffs"), height=0.15, units=150, colours={"main": "#9aa5b4"}, home="studio")  # fmt: skip
def handcuffs(pose: Pose, rng: Random) -> Canvas:
    """Two cuffs on a chain."""
    c = Canvas()
    for x in (-84, 84):
        c.add(ring(x, -66, 64, 46), "main")
        c.rect(x - 24, -150, 48, 34, "main_dark", radius=8)
        c.circle(x, -134, 6, "dark")
    c.add(lines([(-58, -136), (58, -136)]), "main_dark", width=8)
    for x in (-40, 0, 40):
        c.add(ring(x, -136, 17, 9), "main")
    return c


@_thing("boomerang", height=0.3, units=140, colours={"main": "#b9743a", "band": "#f3dfb4", "dot": "#8a2f2a"}, home="studio")  # fmt: skip
def boomerang(pose: Pose, rng: Random) -> Canvas:
    """A bent throwing stick with painted bands."""
    c = Canvas()
    body = c.path("M-130-8C-140-20-136-34-126-44C-80-90-44-124 0-140C44-124 80-90 126-44C136-34 140-20 130-8C118 2 104 0 94-10C64-42 30-72 0-84C-30-72-64-42-94-10C-104 0-118 2-130-8Z", "main", shade=7)  # fmt: skip
    with c.inside(body):
        for x in (-106, 106):
            c.line([(x - 26, -52), (x + 26, 4)] if x > 0 else [(x + 26, -52), (x - 26, 4)], "band", 9, outline=False)
        for x, y in ((-58, -74), (58, -74), (-30, -98), (30, -98), (0, -112)):
            c.circle(x, y, 6, "dot", outline=False)
    return c


@_thing("abacus", height=0.3, units=180, colours={"main": "#a8743f", "a": "#d8473f", "b": "#f2b134", "c": "#3f86c9", "d": "#5fa85a"}, home="table")  # fmt: skip
def abacus(pose: Pose, rng: Random) -> Canvas:
    """Beads on rods in a frame."""
    c = Canvas()
    for y, role, left in ((-148, "a", 3), (-110, "b", 5), (-72, "c", 2), (-34, "d", 4)):
        c.line([(-104, y), (104, y)], "metal", 4, smooth=False)
        for i in range(7):
            x = -90 + 22 * i if i < left else 90 - 22 * (6 - i)
            c.ellipse(x, y, 10, 15, role, shade=2)
    for x in (-118, 102):
        c.rect(x, -180, 16, 180, "main", radius=6)
    for y in (-180, -16):
        c.rect(-118, y, 236, 16, "main", radius=6)
    return c
