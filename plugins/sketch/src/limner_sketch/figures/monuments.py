"""Landmarks that everybody knows: gates, walls, statues and bridges of the world."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines

_sight = partial(figure, tags=("building",), facing="front")


@_sight(
    "leaning tower of pisa",
    aliases=("leaning tower", "tower of pisa", "pisa tower"),
    height=56,
    units=220,
    colours={"main": "#f1e9dc", "arch": "#b9a78f"},
)
def pisa(pose: Pose, rng: Random) -> Canvas:
    """The round, arcaded tower that leans."""
    c = Canvas()
    c.ellipse(0, -4, 70, 8, "leaf_light")
    with c.at(-8, -4, turn=6):
        c.rect(-46, -44, 92, 44, "main", shade=9)
        for x in (-28, 0, 28):
            c.path(f"M{x - 8} 0L{x - 8}-24C{x - 8}-36 {x + 8}-36 {x + 8}-24L{x + 8} 0Z", "arch")
        for i in range(6):
            y = -44 - i * 24
            c.rect(-42, y - 24, 84, 24, "main", shade=8)
            c.rect(-47, y - 26, 94, 6, "main_dark", radius=3)
            for x in (-32, -16, 0, 16, 32):
                c.path(
                    f"M{x - 5} {y}L{x - 5} {y - 12}C{x - 5} {y - 19} {x + 5} {y - 19} {x + 5} {y - 12}L{x + 5} {y}Z",
                    "arch",
                    outline=False,
                )
        c.rect(-30, -212, 60, 26, "main", shade=7)
        for x in (-18, 0, 18):
            c.path(f"M{x - 5}-190L{x - 5}-202C{x - 5}-208 {x + 5}-208 {x + 5}-202L{x + 5}-190Z", "arch")
        c.rect(-33, -216, 66, 6, "main_dark", radius=3)
    return c


@_sight(
    "sydney opera house",
    aliases=("sydney"),
    height=65,
    units=180,
    colours={"main": "#f7f4ec", "base": "#c99a78", "glass": "#7fa3b8"},
    home="sea",
)
def opera_house(pose: Pose, rng: Random) -> Canvas:
    """Shells like sails on a terrace."""
    c = Canvas()
    c.path("M-176-36L176-36L164 0L-164 0Z", "base", shade=7)
    c.rect(-150, -50, 300, 16, "base_light")
    for x, w, tall, flip in ((-96, 84, 84, False), (-30, 106, 126, False), (44, 92, 98, False), (124, 60, 62, True)):
        with c.at(x, -46, flip=flip):
            c.path(
                f"M{-w * 0.5} 0C{-w * 0.44} {-tall * 0.6} {-w * 0.1} {-tall * 0.9} {w * 0.5} {-tall}C{w * 0.2} {-tall * 0.6} {w * 0.1} {-tall * 0.3} {w * 0.16} 0Z",
                "main",
                shade=8,
            )
            c.path(
                f"M{w * 0.16} 0C{w * 0.1} {-tall * 0.3} {w * 0.2} {-tall * 0.6} {w * 0.5} {-tall}C{w * 0.5} {-tall * 0.6} {w * 0.46} {-tall * 0.3} {w * 0.4} 0Z",
                "main_dark",
            )
            c.path(
                f"M{w * 0.2} 0C{w * 0.2} {-tall * 0.3} {w * 0.28} {-tall * 0.5} {w * 0.42} {-tall * 0.7}C{w * 0.4} {-tall * 0.4} {w * 0.38} {-tall * 0.2} {w * 0.35} 0Z",
                "glass",
            )
    return c


@_sight(
    "golden gate bridge",
    aliases=("golden gate", "suspension bridge"),
    near=("brooklyn bridge",),
    height=90,
    units=190,
    colours={"main": "#d0472f"},
    home="sea",
    place="ground",
)
def golden_gate(pose: Pose, rng: Random) -> Canvas:
    """A red bridge that hangs from two towers."""
    c = Canvas()
    for x in (-110, 110):
        c.rect(x - 22, -14, 44, 14, "stone", radius=4)
    c.line([(-240, -72), (-180, -112), (-110, -184)], "main_dark", 5)
    c.line([(-110, -184), (-60, -104), (0, -80), (60, -104), (110, -184)], "main_dark", 5)
    c.line([(110, -184), (180, -112), (240, -72)], "main_dark", 5)
    drops = [
        [(x, y), (x, -62)]
        for x, y in (
            (-190, -104),
            (-150, -140),
            (-80, -130),
            (-54, -101),
            (-28, -87),
            (0, -80),
            (28, -87),
            (54, -101),
            (80, -130),
            (150, -140),
            (190, -104),
        )
    ]
    c.add(lines(*drops), "main", width=3)
    c.rect(-244, -66, 488, 14, "main")
    c.rect(-244, -54, 488, 6, "main_dark")
    for x in (-110, 110):
        for dx in (-15, 9):
            c.rect(x + dx, -190, 8, 180, "main" if dx < 0 else "main_dark")
        for y in (-186, -146, -106, -36):
            c.rect(x - 13, y, 26, 9, "main")
    return c


@_sight(
    "great wall of china",
    aliases=("great wall", "chinese wall"),
    height=24,
    units=180,
    colours={"main": "#b5a48c", "hill": "#7fae5f", "gap": "#6b5d4c"},
    tags=("building", "scenery"),
    home="mountains",
)
def great_wall(pose: Pose, rng: Random) -> Canvas:
    """The wall over its hills, from watchtower to watchtower."""
    c = Canvas()
    c.curve(
        [(-210, 0), (-200, -50), (-130, -104), (-60, -64), (10, -96), (90, -150), (170, -110), (214, -40), (214, 0)],
        "hill",
        tension=0.9,
        shade=8,
    )
    top = [(-206, -44), (-130, -106), (-60, -66), (10, -98), (90, -152), (170, -112), (212, -48)]
    low = [(x, y + 32) for x, y in reversed(top)]
    c.curve([*top, *low], "main", tension=0.6, shade=5)
    for (x0, y0), (x1, y1) in pairwise(top):
        for k in (0.15, 0.4, 0.65, 0.9):
            c.rect(x0 + (x1 - x0) * k - 5, y0 + (y1 - y0) * k - 9, 10, 12, "main")
    for x, y in ((-130, -110), (90, -156)):
        c.rect(x - 30, y - 44, 60, 62, "main", shade=6)
        for dx in (-30, -10, 10):
            c.rect(x + dx, y - 56, 14, 13, "main")
        for dx in (-16, 6):
            c.path(
                f"M{x + dx} {y + 2}L{x + dx} {y - 12}C{x + dx} {y - 20} {x + dx + 12} {y - 20} {x + dx + 12} {y - 12}L{x + dx + 12} {y + 2}Z",
                "gap",
            )
    return c


@_sight(
    "torii gate",
    aliases=("torii", "shinto gate", "itsukushima gate", "japanese gate", "shinto shrine"),
    height=9,
    units=180,
    colours={"main": "#d8432f", "roof": "#3a3540"},
    home="garden",
)
def torii(pose: Pose, rng: Random) -> Canvas:
    """A red gate before a shrine."""
    c = Canvas()
    for x, role in ((-74, "main"), (74, "main_dark")):
        c.path(f"M{x - 13} 0L{x - 9}-156L{x + 9}-156L{x + 13} 0Z", role)
        c.rect(x - 17, -16, 34, 16, "roof", radius=3)
    c.rect(-102, -118, 204, 16, "main", shade=3)
    c.rect(-13, -150, 26, 34, "main_dark")
    c.path("M-118-160C-60-150 60-150 118-160L112-142C60-134-60-134-112-142Z", "main")
    c.path("M-134-180C-60-164 60-164 134-180L126-160C60-148-60-148-126-160Z", "roof", shade=4)
    return c


@_sight(
    "moai",
    aliases=("easter island head", "moai statue", "easter island statue", "easter island"),
    height=5,
    units=200,
    colours={"main": "#a39a90"},
    tags=("building", "object"),
    home="meadow",
)
def moai(pose: Pose, rng: Random) -> Canvas:
    """A stone head of Easter Island."""
    c = Canvas()
    c.path(
        "M-58 0C-62-40-50-60-44-74C-62-110-58-170-40-196C-20-206 20-206 40-196C56-170 60-110 46-74C52-60 64-40 58 0Z",
        "main",
        shade=14,
    )
    for x in (-1, 1):
        c.path(
            f"M{x * 47}-150C{x * 62}-150 {x * 64}-96 {x * 54}-74C{x * 48}-84 {x * 48}-130 {x * 47}-150Z", "main_dark"
        )
    c.path(
        "M-42-158C-20-166 20-166 42-158L40-144C20-150 14-148 10-142L-10-142C-14-148-20-150-40-144Z",
        "main_light",
        shade=3,
    )
    for x in (-23, 23):
        c.path(
            f"M{x - 15}-144C{x - 8}-146 {x + 8}-146 {x + 15}-144L{x + 11}-128C{x + 4}-124 {x - 4}-124 {x - 11}-128Z",
            "main_dark",
        )
    c.path("M-10-146L10-146L17-98C14-88-14-88-17-98Z", "main_light", shade=5)
    c.path("M-24-72C-10-78 10-78 24-72C12-62-12-62-24-72Z", "main_dark")
    c.line([(-34, -44), (0, -36), (34, -44)], "main_dark", 5)
    return c


@_sight(
    "sphinx",
    aliases=("great sphinx", "sphinx of giza", "egyptian sphinx"),
    height=20,
    units=180,
    colours={"main": "#ddb877", "stripe": "#b98d4c"},
    tags=("building",),
    home="desert",
)
def sphinx(pose: Pose, rng: Random) -> Canvas:
    """The lion with a king's head."""
    c = Canvas()
    c.rect(-176, -16, 352, 16, "main_dark", radius=3)
    c.path("M-160-16C-170-70-130-92-90-88L20-92L36-16Z", "main", shade=8)
    c.path("M-160-16C-164-60-130-74-106-60C-90-46-92-24-96-16Z", "main_light", shade=5)
    c.path("M10-16L12-60L40-64L44-38L150-38C164-38 168-28 166-16Z", "main", shade=5)
    for x in (136, 150):
        c.line([(x, -30), (x, -18)], "main_dark", 3)
    c.path(
        "M40-176C72-180 92-166 98-140L112-78L84-70L74-96L34-96L20-66L-14-72L6-140C10-164 22-176 40-176Z",
        "stripe",
        shade=5,
    )
    with c.details():
        c.add(
            lines([(8, -132), (0, -84)], [(22, -140), (12, -76)], [(94, -132), (104, -84)], [(84, -128), (92, -80)]),
            "main",
            width=5,
        )
    c.path("M30-150C50-160 72-156 80-142L82-108C76-92 60-86 46-92C34-98 28-116 30-150Z", "main", shade=6)
    for x in (46, 68):
        c.ellipse(x, -128, 5.5, 3.8, "dark")
        c.line([(x - 7, -137), (x + 7, -138)], "stripe", 3.4)
    c.path("M56-126L64-112L54-110Z", "main_dark")
    c.line([(46, -100), (58, -97), (70, -101)], "stripe", 3.6)
    return c


@_sight(
    "parthenon",
    aliases=("acropolis", "greek temple"),
    near=(
        "pantheon",
        "lincoln memorial",
        "temple of zeus",
    ),
    height=14,
    units=140,
    colours={"main": "#efe4cf", "gap": "#b5a488"},
    home="meadow",
)
def parthenon(pose: Pose, rng: Random) -> Canvas:
    """A Greek temple with its columns and gable."""
    c = Canvas()
    for i, w in enumerate((150, 142, 134)):
        c.rect(-w, -10 - i * 9, 2 * w, 10, "main" if i % 2 else "main_dark")
    c.rect(-118, -104, 236, 76, "gap")
    for i in range(8):
        x = -119 + i * 34
        c.rect(x - 10, -100, 20, 72, "main", shade=5)
        c.rect(x - 13, -104, 26, 7, "main_light")
        c.rect(x - 12, -34, 24, 6, "main_light")
    c.rect(-134, -120, 268, 17, "main", shade=3)
    c.path("M-142-120L0-170L142-120Z", "main", shade=8)
    c.path("M-106-126L0-160L106-126Z", "gap", outline=True)
    return c


@_sight(
    "christ the redeemer",
    aliases=("cristo redentor", "rio statue", "christ statue"),
    height=38,
    units=220,
    colours={"main": "#e6e2da", "hill": "#6a9a58"},
    tags=("building", "object"),
    home="mountains",
)
def redeemer(pose: Pose, rng: Random) -> Canvas:
    """The statue above Rio with its arms spread."""
    c = Canvas()
    c.path("M-104 0C-80-40-44-60 0-62C44-60 80-40 104 0Z", "hill", shade=8)
    c.rect(-22, -78, 44, 24, "main_dark", radius=2)
    c.path("M-24-160C-60-166-90-168-112-166L-114-154C-96-148-70-140-26-138Z", "main", shade=4)
    c.path("M24-160C60-166 90-168 112-166L114-154C96-148 70-140 26-138Z", "main_dark")
    c.path("M-26-168C-10-176 10-176 26-168L30-78L-30-78Z", "main", shade=9)
    for x in (-12, 2, 14):
        c.line([(x, -148), (x * 1.3, -84)], "main_dark", 4)
    for x in (-118, 118):
        c.ellipse(x, -160, 9, 7, "main")
    c.path(
        "M0-214C15-214 20-202 18-190C18-176 10-168 0-168C-10-168-18-176-18-190C-20-202-15-214 0-214Z", "main", shade=5
    )
    c.path("M-18-196C-26-180-24-168-14-164L-10-186Z", "main_dark")
    c.path("M18-196C26-180 24-168 14-164L10-186Z", "main_dark")
    for x in (-6, 6):
        c.circle(x, -194, 2.2, "stone_dark", outline=False)
    return c


@_sight(
    "arc de triomphe",
    aliases=("triumphal arch", "arch of triumph", "arch"),
    near=(
        "india gate",
        "arch of constantine",
    ),
    height=50,
    units=180,
    colours={"main": "#e9dcc2", "gap": "#a8977a"},
    home="city",
)
def arc(pose: Pose, rng: Random) -> Canvas:
    """The triumphal arch of Paris."""
    c = Canvas()
    c.path("M-96 0L-96-150L96-150L96 0L42 0L42-72C42-116-42-116-42-72L-42 0Z", "main", shade=9)
    c.path("M-42 0L-42-72C-42-116 42-116 42-72L42 0L30 0L30-70C30-100-30-100-30-70L-30 0Z", "main_dark")
    c.rect(-106, -176, 212, 20, "main", shade=4)
    c.rect(-100, -156, 200, 10, "main_dark")
    c.rect(-98, -126, 196, 7, "main_dark")
    for x in (-70, 70):
        c.rect(x - 16, -108, 32, 24, "gap", radius=2)
        c.path(f"M{x - 15}-16L{x - 13}-66C{x - 6}-78 {x + 6}-78 {x + 13}-66L{x + 15}-16Z", "main_dark", shade=3)
    for x in (-96, 50):
        c.rect(x - 4, -12, 54, 12, "main_dark")
    with c.details():
        for i in range(9):
            c.rect(-92 + i * 21, -172, 12, 11, "main_dark", outline=False)
    return c


@_sight(
    "brandenburg gate",
    aliases=("brandenburger tor",),
    height=26,
    units=160,
    colours={"main": "#e3d2ab", "bronze": "#5f8a74", "gap": "#8a7a5c"},
    home="city",
)
def brandenburg(pose: Pose, rng: Random) -> Canvas:
    """The gate of Berlin with its chariot."""
    c = Canvas()
    c.rect(-140, -8, 280, 8, "main_dark")
    c.rect(-124, -92, 248, 84, "gap")
    for x in (-128, -84, -34, 34, 84, 128):
        c.rect(x - 11, -94, 22, 86, "main", shade=5)
        c.rect(x - 14, -98, 28, 7, "main_light")
        c.rect(x - 13, -14, 26, 6, "main_light")
    c.rect(-144, -116, 288, 20, "main", shade=4)
    c.rect(-148, -122, 296, 8, "main_light")
    c.rect(-70, -136, 140, 16, "main", shade=3)
    for x in (-27, -9, 9, 27):
        c.path(
            f"M{x - 8}-136L{x - 6}-152C{x - 8}-160 {x - 2}-168 {x + 3}-166C{x + 8}-160 {x + 5}-152 {x + 8}-136Z",
            "bronze",
            shade=2,
        )
    c.line([(0, -160), (0, -186)], "bronze_dark", 6, smooth=False)
    c.path("M-4-172C-24-178-26-192-14-194C-8-188-4-182 0-178C4-182 8-188 14-194C26-192 24-178 4-172Z", "bronze")
    return c
