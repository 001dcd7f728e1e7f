"""What people celebrate, dress up and play with: feasts, costumes, toys."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, ring

_thing = partial(figure, tags=("object",), facing="front")


@_thing(
    "sombrero",
    aliases=("mexican hat",),
    height=0.25,
    units=110,
    colours={"main": "#e8b94a", "band": "#d8453a", "second": "#3fae9d"},
    tags=("object", "wear"),
)
def sombrero(pose: Pose, rng: Random) -> Canvas:
    """A wide hat with a turned-up brim."""
    c = Canvas()
    c.path("M-58-34C-54-90-34-128 0-128C34-128 54-90 58-34Z", "main", shade=9)
    c.path("M-60-36C-30-24 30-24 60-36L58-58C30-46-30-46-58-58Z", "band")
    c.path(
        "M-168-58C-150-72-128-46-62-36C-30-24 30-24 62-36C128-46 150-72 168-58C176-30 90 0 0 0C-90 0-176-30-168-58Z",
        "main",
        shade=7,
    )
    with c.details():
        c.add(
            dots([(-138, -36), (-100, -22), (-54, -12), (0, -9), (54, -12), (100, -22), (138, -36)], 7),
            "second",
            outline=False,
        )
    c.anchor("on_head", 0, -46)
    c.stands(-60, 60)
    return c


@_thing("hula hoop", aliases=("hoop",), height=0.9, colours={"main": "#ef5f9f", "second": "#f7d24a"})
def hula_hoop(pose: Pose, rng: Random) -> Canvas:
    """A hoop in two colours."""
    c = Canvas()
    c.add(ring(0, -100, 100, 84), "main")
    for turn in range(0, 360, 60):
        with c.at(0, -100, turn=turn):
            c.line([(-22, -90), (0, -93), (22, -90)], "second", 13, outline=False)
    return c


@_thing(
    "kimono",
    aliases=(),
    near=("yukata",),
    height=1.3,
    colours={"main": "#d8577a", "second": "#f2c14e", "flower": "#fff3f0"},
    tags=("object", "wear"),
)
def kimono(pose: Pose, rng: Random) -> Canvas:
    """A kimono with its sash."""
    c = Canvas()
    c.path("M-26-196L-112-176L-118-98L-66-96L-60 0L60 0L66-96L118-98L112-176L26-196Z", "main", shade=9)
    c.path("M-26-196L0-150L26-196L36-192L4-126L-36-192Z", "flower")
    c.rect(-64, -128, 128, 34, "second", shade=4)
    for x, y in ((-90, -130), (92, -130), (-34, -56), (30, -30), (34, -72)):
        c.circle(x, y, 9, "flower", outline=False)
    return c


@_thing(
    "wedding dress",
    aliases=("bridal gown", "bridal dress"),
    near=("ball gown",),
    height=1.5,
    colours={"main": "#fdfaf6", "second": "#f3d9d2"},
    tags=("object", "wear"),
)
def wedding_dress(pose: Pose, rng: Random) -> Canvas:
    """A wide white dress."""
    c = Canvas()
    c.add(lines([(-22, -200), (-26, -170)], [(22, -200), (26, -170)]), "main_dark", width=6)
    c.path(
        "M-34-174C-20-164 20-164 34-174L26-118C70-70 110-30 124-4C70 6-70 6-124-4C-110-30-70-70-26-118Z",
        "main",
        shade=11,
    )
    c.path("M-28-124C-10-118 10-118 28-124L28-110C10-104-10-104-28-110Z", "second")
    with c.details():
        c.add(
            lines([(-20, -106), (-60, -14)], [(0, -104), (0, -8)], [(20, -106), (60, -14)]),
            "main_dark",
            width=4,
            outline=False,
        )
    return c


@_thing(
    "pinata",
    aliases=("piñata", "donkey pinata"),
    height=0.7,
    colours={"main": "#ef5f9f", "b": "#f7d24a", "c": "#3fae9d", "d": "#6f7fe0"},
    facing="right",
)
def pinata(pose: Pose, rng: Random) -> Canvas:
    """A paper donkey of many colours."""
    c = Canvas()
    body = c.path(
        "M-90-130C-60-146 30-146 50-140L60-196L86-176L100-196L104-160C130-150 132-124 108-116L84-120L72-84L74 0L40 0L36-62L-50-62L-54 0L-88 0Z",
        "main",
        shade=8,
    )
    with c.inside(body):
        for i, role in enumerate(("b", "c", "d", "b", "c")):
            c.line(
                [(-120, -20 - 38 * i), (-40, -26 - 38 * i), (40, -20 - 38 * i), (140, -26 - 38 * i)],
                role,
                15,
                outline=False,
            )
    c.eye(92, -150, 6)
    return c


@_thing(
    "totem pole",
    aliases=("totem",),
    height=4,
    units=240,
    colours={"main": "#b9693f", "b": "#3f9d94", "c": "#f2b134"},
    home="forest",
)
def totem_pole(pose: Pose, rng: Random) -> Canvas:
    """Three carved faces on each other."""
    c = Canvas()
    c.path("M-44-204L-130-222L-118-184L-44-172ZM44-204L130-222L118-184L44-172Z", "b", shade=4)
    for i, role in enumerate(("main", "c", "b")):
        y = -80 * i
        c.rect(-46, y - 78, 92, 78, role, radius=6, shade=7)
        for x in (-20, 20):
            c.circle(x, y - 52, 12, "white")
            c.circle(x, y - 52, 6, "dark")
        c.rect(-24, y - 24, 48, 11, "dark", radius=4)
        c.polygon([(-8, y - 44), (8, y - 44), (0, y - 26)], "fire")
    return c


@_thing("menorah", aliases=("hanukkah menorah", "hanukkiah"), height=0.4, colours={"main": "#d9a53a"}, home="room")
def menorah(pose: Pose, rng: Random) -> Canvas:
    """A candlestick with nine lights."""
    c = Canvas()
    for r in (24, 48, 72, 96):
        c.add(geometry.read_path(f"M{-r}-124C{-r}-{64 - r * 0.3} {r}-{64 - r * 0.3} {r}-124"), "main", width=9)
    c.line([(0, -142), (0, -16)], "main", 11, smooth=False)
    for x in (-96, -72, -48, -24, 0, 24, 48, 72, 96):
        y = -146 if x == 0 else -128
        c.rect(x - 5, y - 30, 10, 32, "white")
        c.path(
            f"M{x} {y - 54}C{x + 9} {y - 42} {x + 5} {y - 32} {x} {y - 32}C{x - 5} {y - 32} {x - 9} {y - 42} {x} {y - 54}Z",
            "fire",
        )
    c.path("M-50 0C-40-20-16-24 0-24C16-24 40-20 50 0Z", "main", shade=4)
    return c


@_thing(
    "holly",
    aliases=("holly branch",),
    near=("poinsettia",),
    height=0.15,
    units=120,
    colours={"main": "#3f8a4f", "berry": "#d8353f"},
    tags=("plant",),
)
def holly(pose: Pose, rng: Random) -> Canvas:
    """Leaves and berries of holly."""
    c = Canvas()
    for flip in (False, True):
        with c.at(0, -56, flip=flip, turn=-14):
            c.path(
                "M0 8C20-10 26-32 44-26C52-46 66-44 78-48C84-36 98-38 112-40C106-24 116-14 110 0C96 0 90 14 78 16C64 14 56 28 44 22C30 30 14 24 0 8Z",
                "main",
                shade=5,
            )
            c.line([(8, 6), (96, -22)], "main_dark", 4, smooth=False, outline=False)
    for x, y in ((-16, -52), (16, -50), (0, -74)):
        c.circle(x, y, 17, "berry", shade=4)
    return c


@_thing(
    "jack in the box",
    aliases=("jack-in-the-box",),
    height=0.4,
    colours={"main": "#3f86c9", "second": "#f2b134", "hair": "#e8833a"},
    home="room",
)
def jack_in_the_box(pose: Pose, rng: Random) -> Canvas:
    """A clown on a spring that jumps out of a box."""
    c = Canvas()
    c.line([(-14, -74), (18, -88), (-16, -100), (16, -112), (0, -122)], "metal", 9)
    for x in (-32, 32):
        c.circle(x, -152, 19, "hair", shade=3)
    c.circle(0, -150, 32, "skin", shade=5)
    c.polygon([(-22, -174), (22, -174), (8, -220)], "second", shade=4)
    c.circle(8, -222, 8, "fire")
    for x in (-11, 13):
        c.eye(x, -156, 5)
    c.circle(2, -144, 7, "fire")
    c.smile(2, -132, 24)
    c.polygon([(-76, -78), (-40, -118), (-24, -112), (-60, -72)], "main_light")
    c.rect(-66, -76, 132, 76, "main", radius=4, shade=8)
    c.add(geometry.polygon([(0, -60), (18, -38), (0, -16), (-18, -38)]), "second")
    return c


@_thing("dreamcatcher", aliases=("dream catcher",), height=0.6, colours={"main": "#9a6a45", "second": "#3fae9d"})
def dreamcatcher(pose: Pose, rng: Random) -> Canvas:
    """A ring with a web, and feathers."""
    c = Canvas()
    for x, y, size in ((-48, -66, 0.8), (0, -52, 1.0), (48, -66, 0.8)):
        c.line([(x, y - 22), (x, y + 6)], "main_dark", 4, smooth=False)
        c.circle(x, y, 7, "second")
        with c.at(x, y + 6, scale=size):
            c.path("M0 0C18 10 16 38 0 52C-16 38-18 10 0 0Z", "second_light", shade=3)
    c.add(
        lines(
            *(
                [(62 * a, -132 + 62 * b), (62 * d, -132 + 62 * e)]
                for a, b, d, e in (
                    (0, -1, 0.87, 0.5),
                    (0.87, 0.5, -0.87, 0.5),
                    (-0.87, 0.5, 0, -1),
                    (0, 1, 0.87, -0.5),
                    (0.87, -0.5, -0.87, -0.5),
                    (-0.87, -0.5, 0, 1),
                )
            )
        ),
        "white_dark",
        width=4,
    )
    c.add(ring(0, -132, 70, 59), "main")
    c.circle(0, -132, 8, "second")
    return c


@_thing("maracas", aliases=("maraca",), height=0.25, colours={"main": "#e5534b", "second": "#f2b134"})
def maracas(pose: Pose, rng: Random) -> Canvas:
    """Two rattles."""
    c = Canvas()
    for flip, role in ((True, "second"), (False, "main")):
        with c.at(26 if not flip else -26, -10, flip=flip, turn=-18 if flip else 22):
            c.line([(0, 0), (0, -90)], "wood", 15, smooth=False)
            c.ellipse(0, -138, 46, 56, role, shade=8)
            c.line([(-42, -140), (0, -130), (42, -140)], "white", 9, outline=False)
    return c


@_thing(
    "rubiks cube",
    aliases=("rubik cube", "rubik's cube", "magic cube"),
    height=0.06,
    colours={"main": "#33364a", "b": "#d8453a", "c": "#f7d24a", "d": "#3f86c9"},
)
def rubiks_cube(pose: Pose, rng: Random) -> Canvas:
    """A cube of coloured squares."""
    c = Canvas()
    c.polygon([(0, -204), (92, -154), (92, -50), (0, 0), (-92, -50), (-92, -154)], "main")
    for i in range(3):
        for k in range(3):
            for ox, oy, ux, uy, vx, vy, role in (
                (0, -102, -30, -17, 0, 34, "d"),
                (0, -102, 30, -17, 0, 34, "b"),
                (0, -204, 30, 17, -30, 17, "c"),
            ):
                at = [
                    (ox + (i + s) * ux + (k + t) * vx, oy + (i + s) * uy + (k + t) * vy)
                    for s, t in ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
                ]
                c.polygon(at, role if (i * 3 + k) % 4 else ("white" if role != "d" else "leaf"), outline=False)
    return c


@_thing(
    "hamster wheel",
    aliases=("running wheel", "exercise wheel"),
    height=0.2,
    colours={"main": "#4f93c9", "base": "#f2b134"},
    home="room",
)
def hamster_wheel(pose: Pose, rng: Random) -> Canvas:
    """A wheel to run in."""
    c = Canvas()
    c.add(lines([(0, -110), (-70, 0)], [(0, -110), (70, 0)]), "base", width=11)
    c.rect(-90, -10, 180, 12, "base_dark", radius=5)
    c.circle(0, -112, 92, "glass", opacity=0.4)
    c.add(ring(0, -112, 98, 86), "main")
    with c.details():
        c.add(
            lines(
                *(
                    [(84 * a, -112 + 84 * b), (96 * a, -112 + 96 * b)]
                    for a, b in ((0.5, 0.87), (0.87, 0.5), (-0.5, 0.87), (-0.87, 0.5), (0, 1), (1, 0), (-1, 0))
                )
            ),
            "main_dark",
            width=5,
        )
    c.anchor("inside", 0, -34)
    return c
