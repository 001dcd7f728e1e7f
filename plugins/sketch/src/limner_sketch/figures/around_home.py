"""Small things of home, health and sport that most have and few draw: dentures, goggles, a petri dish, a pogo stick, a tray."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines


@figure("goggles", aliases=("swimming goggles", "swim goggles", "ski goggles", "safety goggles", "lab goggles", "diving goggles"), height=0.08, units=110, colours={"main": "#2f6fb0", "lens": "#8fd0ea"}, tags=("object", "wear"), facing="front")  # fmt: skip
def goggles(pose: Pose, rng: Random) -> Canvas:
    """Two lenses in rubber on a strap."""
    c = Canvas()
    c.path("M-104-60C-150-66-156-40-150-22", "main_dark", width=15)
    c.path("M104-60C150-66 156-40 150-22", "main_dark", width=15)
    for side in (-1, 1):
        c.path(f"M{side * 12}-60C{side * 20}-104 {side * 112}-104 {side * 116}-60C{side * 116}-14 {side * 36}-2 {side * 16}-34Z", "main", shade=5)  # fmt: skip
        c.path(f"M{side * 28}-58C{side * 34}-88 {side * 98}-88 {side * 100}-58C{side * 98}-26 {side * 44}-18 {side * 30}-38Z", "lens", outline=False)  # fmt: skip
        c.line([(side * 60 - 10, -70), (side * 60 + 6, -46)], "shine", 6, smooth=False)
    c.line([(-14, -56), (14, -56)], "main_dark", 13, smooth=False)
    c.anchor("on_face", 0, -54)
    c.stands(-100, 100)
    return c


@figure("dentures", aliases=("false teeth", "set of teeth", "fake teeth"), height=0.06, units=150, colours={"main": "#f08f9a", "tooth": "#fffdf6"}, tags=("object",), facing="front")  # fmt: skip
def dentures(pose: Pose, rng: Random) -> Canvas:
    """Two rows of teeth in pink gums."""
    c = Canvas()
    c.path("M-100-84C-96-150 96-150 100-84C60-96-60-96-100-84Z", "main", shade=6)
    c.path("M-92-46C-84 10 84 10 92-46C54-36-54-36-92-46Z", "main", shade=6)
    for i in range(7):
        x = -72 + 24 * i
        lift = 0.0016 * x * x
        c.rect(x - 11, -112 + lift, 22, 34, "tooth", radius=8, shade=2)
        c.rect(x * 0.92 - 10, -62 - 0.6 * lift, 20, 30, "tooth", radius=7, shade=2)
    c.stands(-60, 60)
    return c


@figure("gas mask", height=0.3, units=190, colours={"main": "#4f5a4a", "lens": "#a9c9b8", "filter": "#8a9486"}, tags=("object", "wear"), facing="front")  # fmt: skip
def gas_mask(pose: Pose, rng: Random) -> Canvas:
    """A rubber mask with two round panes and a filter."""
    c = Canvas()
    c.path("M-92-150C-120-160-130-110-112-84M92-150C120-160 130-110 112-84", "main_dark", width=11)
    c.path(
        "M0-190C62-190 98-150 94-96C90-56 62-34 44-26L-44-26C-62-34-90-56-94-96C-98-150-62-190 0-190Z", "main", shade=9
    )
    for side in (-1, 1):
        c.circle(side * 44, -122, 35, "main_dark")
        c.circle(side * 44, -122, 26, "lens", shade=4)
        c.line([(side * 44 - 12, -130), (side * 44 - 2, -138)], "shine", 5, smooth=False)
        c.circle(side * 70, -56, 20, "filter", shade=3)
    c.circle(0, -44, 36, "filter", shade=5)
    c.circle(0, -44, 22, "main_dark", outline=False)
    c.add(dots([(-9, -50), (9, -50), (0, -36), (-12, -36), (12, -36)], 3.5), "filter", outline=False)
    c.anchor("on_face", 0, -110)
    c.settle()
    c.stands(-50, 50)
    return c


@figure("petri dish", aliases=("culture dish", "bacteria culture"), height=0.03, units=110, colours={"main": "#d6e9f0", "jelly": "#f0d9a8", "germ": "#7fae5a", "spot": "#e2846a"}, tags=("object", "science"), facing="front")  # fmt: skip
def petri_dish(pose: Pose, rng: Random) -> Canvas:
    """A flat glass dish with colonies on jelly."""
    c = Canvas()
    c.ellipse(0, -46, 128, 46, "main_dark")
    c.ellipse(0, -54, 126, 45, "main")
    c.ellipse(0, -52, 112, 37, "jelly", outline=False)
    for x, y, r, role in ((-56, -60, 17, "germ"), (-20, -38, 12, "spot"), (30, -66, 14, "spot"), (62, -46, 20, "germ"), (6, -54, 8, "germ"), (-78, -44, 8, "spot"), (40, -30, 8, "germ")):  # fmt: skip
        c.ellipse(x, y, r, 0.5 * r, role, shade=1.5)
    c.path("M-110-70C-80-92-30-96 0-96", "shine", width=5, opacity=0.8)
    c.stands(-100, 100)
    return c


@figure("inhaler", aliases=("asthma inhaler", "puffer"), height=0.1, units=170, colours={"main": "#3a7fc4", "can": "#c9d2dc"}, tags=("object", "health"))  # fmt: skip
def inhaler(pose: Pose, rng: Random) -> Canvas:
    """A canister in its bent case."""
    c = Canvas()
    c.rect(-42, -170, 56, 66, "can", radius=10, shade=4)
    c.path("M-54-126L28-126L28-62L104-40C112-36 108 0 98 0L-20 0C-42 0-54-14-54-34Z", "main", shade=7)
    c.path("M92-42C110-38 108-2 94-2C86-10 84-34 92-42Z", "main_dark")
    c.rect(-40, -106, 54, 38, "white", radius=4)
    c.add(lines([(-30, -94), (4, -94)], [(-30, -82), (-6, -82)]), "main", width=5, outline=False)
    c.stands(-40, 96)
    return c


@figure("soap dispenser", aliases=("liquid soap", "hand soap", "pump bottle", "lotion bottle", "hand sanitizer"), height=0.2, units=200, colours={"main": "#8fc9b8", "pump": "#f4f1ea", "label": "#fffdf6"}, tags=("object", "bathroom"), home="bathroom")  # fmt: skip
def soap_dispenser(pose: Pose, rng: Random) -> Canvas:
    """A bottle with a pump."""
    c = Canvas()
    c.path("M0-196L58-196C66-196 66-178 58-176", "pump_dark", width=13)
    c.line([(0, -194), (0, -148)], "pump_dark", 13, smooth=False)
    c.rect(-24, -158, 48, 22, "pump", radius=5, shade=3)
    c.path("M-36-138L36-138C62-128 66-108 66-88L66-16C66-4 58 0 48 0L-48 0C-58 0-66-4-66-16L-66-88C-66-108-62-128-36-138Z", "main", shade=7)  # fmt: skip
    c.rect(-40, -92, 80, 62, "label", radius=10)
    c.path("M0-82C14-64 18-56 18-50C18-36-18-36-18-50C-18-56-14-64 0-82Z", "main", shade=2)
    c.anchor("spout", 58, -172)
    c.stands(-60, 60)
    return c


@figure("pogo stick", height=1.2, units=220, colours={"main": "#d8403c", "spring": "#8f9bab"}, tags=("object", "toy"), facing="front")  # fmt: skip
def pogo_stick(pose: Pose, rng: Random) -> Canvas:
    """A stick with handles, foot rests and a spring."""
    c = Canvas()
    c.rect(-11, -206, 22, 138, "main", radius=6, shade=4)
    c.line([(-56, -204), (56, -204)], "main_dark", 12, smooth=False)
    for side in (-1, 1):
        c.line([(side * 38, -204), (side * 60, -204)], "dark", 18, smooth=False)
        c.rect(side * 34 - 26, -74, 52, 12, "dark", radius=5)
    c.add(lines([(x, y) for x, y in zip([-16, 16] * 4, range(-64, -8, 7), strict=True)]), "spring", width=6)
    c.line([(0, -66), (0, -8)], "spring_dark", 7, smooth=False)
    c.circle(0, -9, 10, "dark")
    c.stands(-10, 10)
    return c


@figure("pouffe", aliases=("hassock", "tuffet"), height=0.45, units=130, colours={"main": "#c9647a", "second": "#f2c9a0"}, tags=("furniture", "object"), facing="front", home="room")  # fmt: skip
def pouffe(pose: Pose, rng: Random) -> Canvas:
    """A round soft seat with a button on top."""
    c = Canvas()
    c.path("M-104-96C-128-70-128-26-100 0L100 0C128-26 128-70 104-96Z", "main_dark")
    for i, x in enumerate((-90, -52, -18, 18, 52, 90)):
        if i < 5:
            nx = (-52, -18, 18, 52, 90)[i]
            c.path(f"M{x}-94C{1.18 * x}-60 {1.16 * x}-24 {x} -2L{nx}-2C{1.16 * nx}-24 {1.18 * nx}-60 {nx}-94Z", "main" if i % 2 == 0 else "second", shade=3)  # fmt: skip
    c.ellipse(0, -98, 106, 26, "main", shade=4)
    c.circle(0, -100, 9, "second")
    c.anchor("seat", 0, -100)
    c.anchor("top", 0, -100)
    c.stands(-100, 100)
    return c


@figure("serving tray", aliases=("silver tray", "butler's tray", "waiter's tray"), height=0.1, units=90, colours={"main": "#c9d2dc"}, tags=("object", "kitchen"), facing="front")  # fmt: skip
def serving_tray(pose: Pose, rng: Random) -> Canvas:
    """A tray of metal with a rim and two handles."""
    c = Canvas()
    for side in (-1, 1):
        c.path(f"M{side * 118}-44C{side * 160}-56 {side * 160}-20 {side * 120}-22", "main_dark", width=9)
    c.ellipse(0, -30, 134, 30, "main_dark")
    c.ellipse(0, -37, 134, 30, "main")
    c.ellipse(0, -35, 112, 22, "main_dark", outline=False)
    c.ellipse(0, -33, 110, 20, "main_light", outline=False)
    c.path("M-70-40C-40-48-10-50 20-48", "shine", width=5, opacity=0.9)
    c.anchor("top", 0, -34)
    c.stands(-100, 100)
    return c


@figure("coaster", aliases=("drink coaster", "beer mat"), height=0.02, units=70, colours={"main": "#c9995f", "ring": "#8a5a34"}, tags=("object",), facing="front")  # fmt: skip
def coaster(pose: Pose, rng: Random) -> Canvas:
    """A round mat of cork for a glass."""
    c = Canvas()
    c.ellipse(0, -32, 120, 36, "main_dark")
    c.ellipse(0, -40, 120, 36, "main")
    c.ellipse(0, -40, 84, 24, "ring", width=5)
    with c.details():
        c.add(
            dots([(-90, -44), (-30, -62), (40, -20), (96, -36), (20, -66), (-50, -18)], 4), "main_dark", outline=False
        )
    c.anchor("top", 0, -42)
    c.stands(-100, 100)
    return c


@figure("potato peeler", aliases=("peeler", "vegetable peeler"), height=0.17, units=200, colours={"main": "#3a9a7a", "blade": "#c9d2dc"}, tags=("object", "kitchen", "tool"), facing="front")  # fmt: skip
def potato_peeler(pose: Pose, rng: Random) -> Canvas:
    """A handle with a swivelling blade across."""
    c = Canvas()
    c.path("M-18-4L-14-104L14-104L18-4C14 4-14 4-18-4Z", "main", shade=5)
    c.path("M-8-104C-64-124-62-176-52-192M8-104C64-124 62-176 52-192", "blade_dark", width=10)
    c.rect(-56, -200, 112, 22, "blade", radius=6, shade=3)
    c.line([(-40, -189), (40, -189)], "dark", 4, smooth=False)
    c.circle(0, -20, 6, "main_dark")
    c.stands(-18, 18)
    return c


@figure("fanny pack", aliases=("bum bag", "waist bag", "belt bag"), height=0.16, units=120, colours={"main": "#7a5fc4", "second": "#f2b134"}, tags=("object", "wear"), facing="front")  # fmt: skip
def fanny_pack(pose: Pose, rng: Random) -> Canvas:
    """A pouch on a belt with a zip."""
    c = Canvas()
    c.path("M-96-88C-150-96-160-60-150-30M96-88C150-96 160-60 150-30", "main_dark", width=15)
    c.path("M-104-92C-60-108 60-108 104-92C116-46 84 0 0 0C-84 0-116-46-104-92Z", "main", shade=7)
    c.path("M-74-62C-50-70 50-70 74-62C78-34 50-16 0-16C-50-16-78-34-74-62Z", "main_light", shade=3)
    c.line([(-90, -80), (90, -80)], "second", 6)
    c.line([(78, -80), (84, -56)], "second", 7, smooth=False)
    c.stands(-60, 60)
    return c


@figure("terrarium", aliases=("glass terrarium", "plant terrarium", "bottle garden"), height=0.4, units=190, colours={"main": "#cfe8f0", "soil": "#6b4a34", "leaf": "#5a9e57", "stone": "#c9c2b4"}, tags=("object", "plant"), facing="front", home="room")  # fmt: skip
def terrarium(pose: Pose, rng: Random) -> Canvas:
    """A jar with earth, stones and plants in it."""
    c = Canvas()
    jar = c.path("M-50-176L50-176C52-160 98-140 98-84C98-24 70 0 50 0L-50 0C-70 0-98-24-98-84C-98-140-52-160-50-176Z", "main")  # fmt: skip
    with c.inside(jar):
        c.rect(-100, -44, 200, 50, "soil", outline=False)
        c.rect(-100, -16, 200, 20, "stone", outline=False)
    for x, y, turn in ((-30, -46, -30), (-30, -46, 0), (-30, -46, 28)):
        with c.at(x, y, turn=turn):
            c.path("M0 0C-16-30-10-64 0-78C10-64 16-30 0 0Z", "leaf", shade=3)
    c.ellipse(38, -56, 24, 22, "leaf_dark", shade=4)
    c.add(lines([(28, -70), (30, -44)], [(40, -76), (40, -38)], [(50, -70), (48, -44)]), "leaf_light", width=3)
    c.circle(6, -44, 11, "stone", shade=3)
    c.path("M-78-104C-74-128-58-142-44-148", "shine", width=7, opacity=0.8)
    c.rect(-56, -190, 112, 18, "wood", radius=7, shade=3)
    c.stands(-60, 60)
    return c


@figure("wine rack", aliases=("bottle rack",), height=0.9, units=190, colours={"main": "#8a5a34", "wine": "#6b2238", "cork": "#d8a83a"}, tags=("furniture", "object"), facing="front", home="room")  # fmt: skip
def wine_rack(pose: Pose, rng: Random) -> Canvas:
    """A rack of crossed boards with bottles lying in it."""
    c = Canvas()
    c.rect(-98, -190, 196, 190, "main_dark", radius=6)
    c.rect(-86, -178, 172, 166, "dark")
    c.add(lines([(-86, -178), (86, -12)], [(86, -178), (-86, -12)], [(0, -178), (-86, -95), (0, -12), (86, -95), (0, -178)]), "main", width=9)  # fmt: skip
    for x, y in ((0, -140), (0, -50), (-44, -95), (44, -95), (0, -95), (-62, -142), (62, -142), (-62, -48), (62, -48)):
        c.circle(x, y, 15, "wine", shade=3)
        c.circle(x, y, 7, "cork", outline=False)
    c.anchor("top", 0, -190)
    c.stands(-98, 98)
    return c


@figure("snowshoe", aliases=("snowshoes", "snow shoes"), height=0.7, units=220, colours={"main": "#9a5f36", "net": "#e8d3a8", "strap": "#b8342e"}, tags=("object", "sport"), facing="front")  # fmt: skip
def snowshoe(pose: Pose, rng: Random) -> Canvas:
    """A pair of frames with netting and straps."""
    c = Canvas()
    for x, turn in ((-54, -8), (54, 8)):
        with c.at(x, -116, turn=turn):
            frame = c.path(
                "M0-96C40-96 46-40 40-4C34 40 14 66 0 106C-14 66-34 40-40-4C-46-40-40-96 0-96Z", "main", width=10
            )
            with c.inside(frame):
                c.add(lines(*[[(-60, y), (60, y + 44)] for y in range(-120, 100, 20)], *[[(-60, y + 44), (60, y)] for y in range(-120, 100, 20)]), "net", width=3)  # fmt: skip
            c.line([(-40, -30), (40, -30)], "main", 8, smooth=False)
            c.line([(-36, 14), (36, 14)], "main", 8, smooth=False)
            c.rect(-20, -40, 40, 54, "strap", radius=9, shade=3)
    c.settle()
    c.stands(-60, 60)
    return c


@figure("trapeze", aliases=("circus trapeze", "trapeze bar"), height=1.6, units=220, place="air", colours={"main": "#d8403c", "rope": "#e8d3a8"}, tags=("object",), facing="front")  # fmt: skip
def trapeze(pose: Pose, rng: Random) -> Canvas:
    """A bar between two ropes that come from above."""
    c = Canvas()
    for side in (-1, 1):
        c.line([(side * 52, -220), (side * 70, -14)], "rope", 7, smooth=False)
    c.line([(-86, -12), (86, -12)], "main", 15, smooth=False)
    for x in (-70, 70):
        c.rect(x - 9, -22, 18, 20, "gold", radius=4)
    c.anchor("seat", 0, -18)
    c.anchor("top", 0, -220)
    c.stands(-86, 86)
    return c


@figure("pulley", aliases=("block and tackle", "pulley wheel"), height=0.5, units=220, colours={"main": "#8f9bab", "rope": "#d9b878"}, tags=("object", "tool"), facing="front")  # fmt: skip
def pulley(pose: Pose, rng: Random) -> Canvas:
    """A grooved wheel on a hook with a rope over it and a weight."""
    c = Canvas()
    c.path("M0-220C24-220 24-190 0-186", "main_dark", width=10)
    c.line([(-46, -132), (-46, -40)], "rope", 9, smooth=False)
    c.line([(46, -132), (46, -20)], "rope", 9, smooth=False)
    c.circle(0, -134, 50, "rope")
    c.circle(0, -134, 42, "main", shade=6)
    c.circle(0, -134, 26, "main_dark", outline=False)
    c.polygon([(-13, -190), (13, -190), (13, -120), (-13, -120)], "main_dark")
    c.circle(0, -134, 9, "dark")
    c.path("M-62-42L-30-42L-20 0L-72 0Z", "dark", shade=4)
    c.stands(-72, -20)
    return c
