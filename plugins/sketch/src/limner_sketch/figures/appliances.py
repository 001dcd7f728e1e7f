"""Things with a plug or a lens, and what plays films and records."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, dots, gleam, lines, ray, ring, soft

_device = partial(figure, tags=("object",), facing="front", home="table")


@_device("fire extinguisher", height=0.6, home="room", colours={"main": "#d8352f", "hose": "#3a3a44"})
def fire_extinguisher(pose: Pose, rng: Random) -> Canvas:
    """A red bottle with a lever and a hose."""
    c = Canvas()
    c.path("M22-172C78-176 74-90 62-44", "hose", width=11)
    c.path("M52-52L72-52L76-12L48-12Z", "hose", shade=3)
    c.rect(-46, -150, 92, 150, "main", radius=24, shade=11)
    c.rect(-46, -22, 92, 22, "dark", radius=8)
    c.rect(-30, -112, 60, 54, "paper", radius=5)
    c.path("M0-104C16-84 14-66 0-66C-14-66-16-84 0-104Z", "fire")
    c.rect(-14, -176, 28, 30, "metal", radius=4)
    c.path("M-56-196L24-186L24-174L-12-174L-56-182Z", "dark")
    c.path("M-58-172L-10-168L-10-158L-58-160Z", "dark")
    c.circle(14, -160, 8, "accent")
    return c


@_device("charger", aliases=("phone charger", "charging cable", "usb cable"), height=0.1, units=130, colours={"main": "#f4f2ee", "wire": "#c9ced8"})  # fmt: skip
def charger(pose: Pose, rng: Random) -> Canvas:
    """A charger with its cable."""
    c = Canvas()
    c.path("M-30-44C-30 4 40 10 46-30C52-72 104-84 100-40", "wire", width=10)
    c.rect(88, -44, 24, 40, "main", radius=5, shade=4)
    c.rect(93, -6, 14, 12, "metal")
    c.rect(-74, -112, 88, 76, "main", radius=14, shade=8)
    for x in (-54, -18):
        c.rect(x, -134, 12, 24, "metal", radius=3)
    c.path("M-24-94L-42-70L-32-70L-38-52L-18-78L-28-78Z", "accent")
    return c


@_device("plug", aliases=("power plug", "electric plug", "electrical plug"), height=0.12, units=150, colours={"main": "#e8803a", "wire": "#4a4f5c"})  # fmt: skip
def plug(pose: Pose, rng: Random) -> Canvas:
    """A plug with two pins."""
    c = Canvas()
    c.path("M0-44C0-10 60-24 84 0", "wire", width=13)
    for x in (-28, 12):
        c.rect(x, -154, 16, 46, "metal", radius=5, shade=3)
    c.path("M-54-112L54-112L54-84C54-58 30-44 14-40L-14-40C-30-44-54-58-54-84Z", "main", shade=8)
    return c


@_device("power socket", aliases=("socket", "wall socket", "outlet", "power outlet", "electrical outlet"), height=0.1, place="air", colours={"main": "#f6f3ea", "hole": "#4a4f5c"})  # fmt: skip
def power_socket(pose: Pose, rng: Random) -> Canvas:
    """A socket in its frame."""
    c = Canvas()
    c.rect(-94, -194, 188, 188, "main", radius=22, shade=8)
    c.circle(0, -100, 66, "main_dark")
    c.circle(2, -97, 62, "paper", outline=False)
    c.add(dots([(-24, -100), (24, -100)], 10), "hole")
    for y in (-162, -38):
        c.rect(-9, y - 5, 18, 10, "metal", radius=3)
    return c


@_device("hard drive", aliases=("hard disk", "external hard drive", "ssd"), height=0.03, units=120, colours={"main": "#5a6478", "light": "#6fd08a"})  # fmt: skip
def hard_drive(pose: Pose, rng: Random) -> Canvas:
    """A drive with its disc seen."""
    c = Canvas()
    c.rect(-86, -160, 172, 160, "main", radius=12, shade=8)
    c.circle(-4, -88, 60, "metal")
    c.add(ring(-4, -88, 44, 40), "metal_dark")
    c.circle(-4, -88, 15, "dark")
    c.path("M62-20L72-32L20-84L10-78Z", "paper", shade=3)
    c.circle(64, -28, 13, "dark")
    return c


@_device("usb stick", aliases=("usb drive", "flash drive", "thumb drive", "memory stick"), height=0.05, units=110, facing="right", colours={"main": "#3f8fd0"})  # fmt: skip
def usb_stick(pose: Pose, rng: Random) -> Canvas:
    """A stick for data."""
    c = Canvas()
    with c.at(0, -50, turn=-18):
        c.rect(56, -24, 54, 48, "metal", radius=4, shade=4)
        for y in (-12, 6):
            c.rect(76, y, 12, 8, "dark")
        c.rect(-106, -34, 168, 68, "main", radius=18, shade=8)
        c.circle(-80, 0, 9, "paper")
        c.rect(-30, -10, 60, 20, "main_light", radius=8, outline=False)
    return c


@_device("webcam", aliases=("web camera",), height=0.1, units=150, colours={"main": "#3f4656", "lens": "#6fb0d8"})
def webcam(pose: Pose, rng: Random) -> Canvas:
    """A camera on its foot."""
    c = Canvas()
    c.path("M-52 0L52 0C48-16 24-18 14-22L10-46L-10-46L-14-22C-24-18-48-16-52 0Z", "main_dark", shade=4)
    c.circle(0, -100, 58, "main", shade=8)
    c.circle(0, -100, 36, "dark")
    c.circle(0, -100, 22, "lens")
    c.circle(-8, -108, 7, "shine", outline=False)
    c.circle(0, -146, 5, "red")
    return c


@_device("wifi router", aliases=("router", "modem", "internet router"), height=0.2, units=150, colours={"main": "#e9edf2", "lamp": "#56c27a"})  # fmt: skip
def wifi_router(pose: Pose, rng: Random) -> Canvas:
    """A box with two aerials and waves."""
    c = Canvas()
    for side in (-1, 1):
        c.line([(side * 74, -50), (side * 88, -150)], "dark", 11, smooth=False)
    for r in (20, 40):
        c.path(f"M{-r} -96C{-r * 0.6} {-96 - r * 0.6} {r * 0.6} {-96 - r * 0.6} {r} -96", "accent", width=8)
    c.circle(0, -82, 7, "accent")
    c.add(soft([(-112, -58), (112, -58), (122, 0), (-122, 0)], 14), "main", shade=8)
    c.add(dots([(-70, -26), (-44, -26), (-18, -26)], 6), "lamp")
    return c


@_device("tripod", aliases=("camera tripod", "camera on a tripod"), height=1.4, colours={"main": "#3f4452"})
def tripod(pose: Pose, rng: Random) -> Canvas:
    """A camera on three legs."""
    c = Canvas()
    for x in (-62, 4, 66):
        c.line([(x * 0.12, -122), (x, -4)], "main" if x != 4 else "main_dark", 10, smooth=False)
    c.line([(-28, -62), (32, -62)], "main_dark", 6)
    c.rect(-12, -136, 24, 22, "metal", radius=4)
    c.rect(-50, -196, 100, 62, "dark", radius=10, shade=6)
    c.rect(-18, -208, 36, 16, "dark", radius=4)
    c.circle(0, -164, 24, "metal_dark")
    c.circle(0, -164, 15, "water")
    c.circle(-5, -169, 5, "shine", outline=False)
    c.anchor("top", 0, -208)
    return c


@_device("film reel", aliases=("movie reel", "reel of film"), height=0.3, place="air", colours={"main": "#6a7386", "film": "#33303c"})  # fmt: skip
def film_reel(pose: Pose, rng: Random) -> Canvas:
    """A reel with a strip of film."""
    c = Canvas()
    c.path("M10-14C60-10 90-24 124-16L124 12C90 4 60 18 4 12Z", "film")
    c.circle(0, -100, 100, "main", shade=9)
    for x, y, _ in around(0, -100, 56, 5, turn=-90):
        c.circle(x, y, 25, "film")
    c.circle(0, -100, 17, "film")
    c.circle(0, -100, 7, "metal", outline=False)
    return c


@_device("clapperboard", aliases=("clapboard", "movie clapper", "film clapper", "clapper board", "film slate"), height=0.3, colours={"main": "#33363f", "bar": "#f6f2e8"})  # fmt: skip
def clapperboard(pose: Pose, rng: Random) -> Canvas:
    """A board with an open clapper."""
    c = Canvas()
    c.rect(-96, -124, 192, 124, "main", radius=8, shade=8)
    c.rect(-96, -138, 192, 26, "main")
    for x in range(-84, 90, 48):
        c.polygon([(x, -138), (x + 24, -138), (x + 12, -112), (x - 12, -112)], "bar", outline=False)
    with c.at(-92, -144, turn=-16):
        c.rect(0, -26, 190, 26, "main", radius=3)
        for x in range(14, 186, 48):
            c.polygon([(x, 0), (x + 24, 0), (x + 12, -26), (x - 12, -26)], "bar", outline=False)
    c.add(lines([(-96, -74), (96, -74)], [(-30, -74), (-30, -12)], [(34, -74), (34, -12)]), "bar", width=4)
    c.add(lines([(-78, -96), (60, -96)]), "bar", width=6)
    return c


@_device("record player", aliases=("turntable", "gramophone record player", "vinyl player"), height=0.2, units=120, colours={"main": "#a8693a", "disc": "#2b2a33"})  # fmt: skip
def record_player(pose: Pose, rng: Random) -> Canvas:
    """A record on its player."""
    c = Canvas()
    c.path("M-116-40L116-40L100-96L-100-96Z", "main", shade=4)
    c.rect(-118, -44, 236, 38, "main_dark", radius=6, shade=6)
    for x in (-96, 76):
        c.rect(x, -8, 22, 8, "dark", radius=3)
    c.ellipse(-24, -68, 66, 22, "disc")
    c.ellipse(-24, -69, 46, 15, "dark", outline=False)
    c.ellipse(-24, -69, 20, 7, "red")
    c.circle(74, -80, 11, "metal")
    c.line([(74, -82), (64, -58), (20, -62)], "metal", 7)
    c.add(dots([(78, -26), (96, -26)], 6), "accent")
    return c


@_device("projector", aliases=("film projector", "beamer", "movie projector"), height=0.2, units=140, facing="right", colours={"main": "#8c93a6", "beam": "#ffefb0"})  # fmt: skip
def projector(pose: Pose, rng: Random) -> Canvas:
    """A projector with its beam."""
    c = Canvas()
    ray(c, 84, -56, 110, 52, role="beam", start=10, opacity=0.8)
    for x in (-72, 44):
        c.rect(x, -12, 26, 12, "dark", radius=4)
    c.rect(-104, -98, 180, 88, "main", radius=14, shade=9)
    c.circle(52, -56, 32, "dark")
    c.circle(56, -56, 23, "beam")
    c.add(lines(*[[(-84, y), (-36, y)] for y in (-72, -58, -44)]), "main_dark", width=6)
    c.circle(-8, -80, 6, "red")
    return c


@_device("kettlebell", aliases=("kettle bell",), height=0.3, home="gym", colours={"main": "#3f4656"})
def kettlebell(pose: Pose, rng: Random) -> Canvas:
    """A weight with a handle."""
    c = Canvas()
    c.path("M-38-104C-70-210 70-210 38-104", "main_dark", width=26)
    c.path("M-44-128C-96-100-92-20-52 0L52 0C92-20 96-100 44-128C20-140-20-140-44-128Z", "main", shade=11)
    c.ellipse(-34, -74, 14, 24, "shine", turn=22, opacity=0.35, outline=False)
    return c


@_device(
    "jump rope", aliases=("skipping rope", "skip rope"), height=0.3, colours={"main": "#e2547f", "rope": "#f2b63c"}
)
def jump_rope(pose: Pose, rng: Random) -> Canvas:
    """A rope with two handles."""
    c = Canvas()
    c.path("M-64-120C-84 10-20 20 0-60C20-140 96 40 64-120", "rope", width=10)
    for x, turn in ((-62, 8), (62, -8)):
        with c.at(x, -112, turn=turn):
            c.rect(-13, -84, 26, 86, "main", radius=11, shade=5)
            c.rect(-13, -20, 26, 8, "main_light", outline=False)
    return c


@_device("ironing board", aliases=("iron board",), height=0.9, home="room", colours={"main": "#7fb0d8"})
def ironing_board(pose: Pose, rng: Random) -> Canvas:
    """A board on crossed legs."""
    c = Canvas()
    c.line([(-70, -4), (60, -116)], "metal_dark", 9, smooth=False)
    c.line([(70, -4), (-60, -116)], "metal", 9, smooth=False)
    c.path("M-116-138L84-138C112-138 122-124 128-118L-116-118Z", "main", shade=5)
    c.path("M-86-140L-30-140C-30-164-58-172-76-168C-84-160-86-150-86-140Z", "red", shade=4)
    c.line([(-72, -170), (-46, -176), (-36, -160)], "dark", 7)
    c.anchor("top", 20, -138)
    return c


@_device("anvil", height=0.75, home="workshop", colours={"main": "#5a6070"})
def anvil(pose: Pose, rng: Random) -> Canvas:
    """A smith's anvil on a block."""
    c = Canvas()
    c.rect(-66, -60, 132, 60, "wood", radius=6, shade=7)
    c.path(
        "M-62-60L62-60L54-84L22-92L26-112L76-118L76-150L-70-150L-116-140C-104-122-76-118-40-112L-22-92L-54-84Z",
        "main",
        shade=8,
    )
    c.rect(-70, -150, 146, 10, "main_light", outline=False)
    c.anchor("top", 0, -150)
    return c


@_device("bomb", aliases=("cartoon bomb",), height=0.3, colours={"main": "#33343f"})
def bomb(pose: Pose, rng: Random) -> Canvas:
    """A round bomb with a burning fuse."""
    c = Canvas()
    c.path("M40-142C60-190 90-150 104-178", "wood_light", width=8)
    for x, y, _ in around(108, -184, 18, 8):
        c.line([(108, -184), (x, y)], "fire", 5, outline=False)
    c.circle(108, -184, 8, "light")
    c.circle(-6, -82, 82, "main", shade=10)
    with c.at(38, -140, turn=32):
        c.rect(-20, -14, 40, 26, "main_light", radius=5)
    c.ellipse(-40, -112, 14, 24, "shine", turn=34, opacity=0.4, outline=False)
    return c


@_device("gas station", aliases=("petrol station", "gas pump", "petrol pump", "fuel pump", "filling station"), height=3.0, home="street", tags=("building",), colours={"main": "#d8443f", "pump": "#f4efe4"})  # fmt: skip
def gas_station(pose: Pose, rng: Random) -> Canvas:
    """A roof over two pumps."""
    c = Canvas()
    for x in (-112, 94):
        c.rect(x, -164, 18, 164, "metal", shade=4)
    c.rect(-150, -200, 300, 42, "main", radius=8, shade=7)
    c.rect(-150, -184, 300, 10, "white", outline=False)
    c.rect(-90, -10, 180, 10, "stone", radius=4)
    for x in (-62, 14):
        c.rect(x, -104, 48, 94, "pump", radius=7, shade=5)
        c.rect(x + 8, -94, 32, 24, "dark", radius=4)
        c.rect(x + 12, -62, 24, 30, "main", radius=4)
        c.path(f"M{x + 48} -84C{x + 68} -84 {x + 66} -30 {x + 56} -34", "dark", width=6)
    return c


@_device("camera film", aliases=("roll of film", "film roll", "35mm film"), height=0.05, units=130, colours={"main": "#f2b63c", "strip": "#4a3f3a"})  # fmt: skip
def camera_film(pose: Pose, rng: Random) -> Canvas:
    """A roll of film for a camera."""
    c = Canvas()
    strip = c.rect(10, -100, 110, 84, "strip", radius=3)
    c.add(dots([(x, y) for x in range(24, 116, 18) for y in (-92, -24)], 4), "paper", outline=False)
    gleam(c, strip, 80, 16)
    c.rect(-62, -116, 84, 116, "main", radius=8, shade=8)
    c.rect(-68, -120, 96, 14, "dark", radius=4)
    c.rect(-68, -12, 96, 12, "dark", radius=4)
    c.rect(-30, -134, 20, 16, "dark", radius=3)
    return c


@_device("fog light", aliases=("fog lamp", "headlight", "car headlight"), height=0.2, place="air", colours={"main": "#3f4656", "pane": "#ffe9a3"})  # fmt: skip
def fog_light(pose: Pose, rng: Random) -> Canvas:
    """A round lamp of a car, with its beam."""
    c = Canvas()
    c.path("M30-150L190-200L190 0L30-50Z", "pane", opacity=0.4, outline=False)
    c.path("M-60-150C-100-140-100-60-60-50L0-50L0-150Z", "main", shade=6)
    c.circle(6, -100, 62, "metal", shade=5)
    c.circle(6, -100, 48, "pane")
    c.add(lines(*[[(6 + x, -140), (6 + x, -60)] for x in (-22, 0, 22)]), "paper", width=5)
    return c
