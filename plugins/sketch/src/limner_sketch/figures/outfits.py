"""Gowns, and what else is worn from neck to knee; belts and armour."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots

_WEAR = ("object", "wear")


@figure(
    "tutu",
    height=0.6,
    units=170,
    colours={"main": "#f4a9c4", "top": "#e07fa6"},
    aliases=("ballet dress", "ballerina dress"),
    tags=_WEAR,
    facing="front",
)
def tutu(pose: Pose, rng: Random) -> Canvas:
    """A ballet dancer's tutu."""
    c = Canvas()
    for y, w, role in ((-30, 124, "main_dark"), (-42, 112, "main"), (-54, 96, "main_light")):
        data = f"M{-w} {y}"
        for i in range(8):
            x = -w + w * i / 4
            data += f"Q{x + w / 8} {y + 26} {x + w / 4} {y}"
        c.path(f"{data}C{w * 0.7} {y - 30} 40-78 34-84L-34-84C-40-78 {-w * 0.7} {y - 30} {-w} {y}Z", role)
    c.path("M-36-82C-46-116-46-140-34-164C-22-140 22-140 34-164C46-140 46-116 36-82Z", "top", shade=6)
    for x in (-30, 30):
        c.line([(x, -158), (x * 0.86, -190)], "top_dark", 6, smooth=False)
    c.path("M0-88C-20-102-26-84-4-82C-24-72-10-66 0-78C10-66 24-72 4-82C26-84 20-102 0-88Z", "white")
    return c


@figure(
    "nightgown",
    height=1.1,
    colours={"main": "#e9dff4", "accent": "#b79ad8"},
    aliases=("nightdress", "negligee"),
    tags=_WEAR,
    facing="front",
)
def nightgown(pose: Pose, rng: Random) -> Canvas:
    """A nightgown with a frill."""
    c = Canvas()
    for side in (-1, 1):
        c.path(
            f"M{side * 30}-196C{side * 60}-190 {side * 82}-168 {side * 84}-142L{side * 54}-136L{side * 36}-158Z",
            "main_dark",
        )
    c.path("M-30-200C-16-184 16-184 30-200L40-160L88-8C40 4-40 4-88-8L-40-160Z", "main", shade=10)
    c.line([(-86, -14), (-44, -4), (0, -2), (44, -4), (86, -14)], "accent", 10)
    c.line([(-40, -156), (0, -146), (40, -156)], "accent", 7)
    c.path("M0-148C-18-160-22-144-4-142C-20-132-8-128 0-138C8-128 20-132 4-142C22-144 18-160 0-148Z", "accent")
    return c


@figure(
    "ball gown",
    height=1.3,
    colours={"main": "#8a5fc0", "accent": "#f3d36a", "top": "#6d449f"},
    aliases=("evening gown", "princess dress", "prom dress", "evening dress"),
    tags=_WEAR,
    facing="front",
)
def ball_gown(pose: Pose, rng: Random) -> Canvas:
    """A ball gown with a wide, gathered skirt."""
    c = Canvas()
    wide = c.path("M-30-124L30-124C64-100 108-52 116-8C60 6-60 6-116-8C-108-52-64-100-30-124Z", "main", shade=11)
    with c.inside(wide):
        c.path("M-20-124L20-124C34-80 44-30 46 10L-46 10C-44-30-34-80-20-124Z", "main_light", outline=True)
        for x in (-1, 1):
            for y in (-92, -60, -28):
                c.line(
                    [(x * (124 + y * 0.5), y + 6), (x * (84 + y * 0.4), y + 20), (x * (44 + y * 0.2), y)],
                    "accent",
                    5,
                    outline=False,
                )
    for x in (-1, 1):
        c.ellipse(x * 44, -168, 21, 18, "main_dark" if x > 0 else "main")
    c.path("M-34-184C-14-168 14-168 34-184C40-158 34-140 30-120L-30-120C-34-140-40-158-34-184Z", "top", shade=5)
    c.rect(-32, -130, 64, 12, "accent", radius=5)
    c.stands(-100, 100)
    return c


@figure(
    "wetsuit",
    height=1.5,
    units=220,
    colours={"main": "#34384a", "accent": "#2fa8c8"},
    aliases=("diving suit", "ski suit", "space suit jumpsuit"),
    tags=_WEAR,
    facing="front",
)
def wetsuit(pose: Pose, rng: Random) -> Canvas:
    """A wetsuit."""
    c = Canvas()
    for side, role in ((-1, "main"), (1, "main_dark")):
        c.path(f"M{side * 36}-194C{side * 66}-182 {side * 88}-130 {side * 92}-80L{side * 66}-76L{side * 38}-146Z", role)
    body = c.path(
        "M-22-210C-12-202 12-202 22-210L42-194L40-116L48-2L12-2L0-84L-12-2L-48-2L-40-116L-42-194Z", "main", shade=9
    )
    with c.inside(body):
        for x in (-1, 1):
            c.line([(x * 38, -200), (x * 28, -120), (x * 42, 0)], "accent", 9)
    c.line([(0, -200), (0, -110)], "metal", 4, smooth=False)
    return c


@figure(
    "belt",
    height=0.12,
    units=70,
    colours={"main": "#8a5636", "buckle": "#e6b64a"},
    aliases=("leather belt", "belt buckle"),
    tags=_WEAR,
    facing="front",
)
def belt(pose: Pose, rng: Random) -> Canvas:
    """A leather belt with its buckle."""
    c = Canvas()
    c.path("M-150-58C-60-70 60-70 150-58L150-18C60-30-60-30-150-18Z", "main", shade=6)
    with c.details():
        c.line([(-144, -50), (0, -60), (144, -50)], "main_light", 2.6, outline=False)
        c.line([(-144, -24), (0, -34), (144, -24)], "main_light", 2.6, outline=False)
        c.add(dots([(64, -46), (84, -45), (104, -43)], 4), "main_dark")
    c.rect(-44, -78, 72, 66, "buckle", radius=12, shade=5)
    c.rect(-29, -64, 42, 38, "main", radius=5)
    c.line([(-29, -45), (22, -45)], "buckle_dark", 7, smooth=False)
    return c


@figure(
    "suspenders",
    height=0.8,
    colours={"main": "#c8413a", "clip": "#d9b45a"},
    aliases=("braces",),
    tags=_WEAR,
    facing="front",
)
def suspenders(pose: Pose, rng: Random) -> Canvas:
    """A pair of suspenders."""
    c = Canvas()
    for x, role in ((1, "main_dark"), (-1, "main")):
        c.line([(x * 56, -24), (x * 44, -120), (-x * 6, -196)], role, 17)
        c.rect(x * 56 - 12, -34, 24, 34, "clip", radius=4, shade=3)
        c.rect(x * 49 - 13, -96, 26, 13, "clip", radius=3)
    return c


@figure(
    "poncho",
    height=0.9,
    units=190,
    colours={"main": "#c9603a", "accent": "#f0c04a", "trim": "#2f7f86"},
    tags=_WEAR,
    facing="front",
)
def poncho(pose: Pose, rng: Random) -> Canvas:
    """A striped, fringed poncho."""
    c = Canvas()
    for i in range(15):
        x = -112 + 16 * i
        c.line([(x, -34 - (112 - abs(x)) * 0.16 + 6), (x, -8 - (112 - abs(x)) * 0.1)], "trim", 5, smooth=False)
    cloth = c.path(
        "M-30-186C-14-170 14-170 30-186C70-160 108-90 122-32C80-44 40-52 0-52C-40-52-80-44-122-32C-108-90-70-160-30-186Z",
        "main",
        shade=9,
    )
    with c.inside(cloth):
        for y, role, w in ((-120, "accent", 9), (-102, "trim", 9), (-72, "accent", 13)):
            c.line([(-140, y + 26), (0, y), (140, y + 26)], role, w)
    return c


@figure(
    "armor",
    height=1.1,
    colours={"main": "#a3afbf", "gold": "#e0b04a"},
    aliases=("armour", "suit of armor", "breastplate", "knight armor", "suit of armour"),
    tags=_WEAR,
    facing="front",
)
def armor(pose: Pose, rng: Random) -> Canvas:
    """A knight's armour: breastplate, shoulders and skirt of plates."""
    c = Canvas()
    for y, w in ((-20, 76), (-38, 70), (-56, 64)):
        c.path(
            f"M{-w + 8} {y - 18}L{w - 8} {y - 18}L{w} {y + 12}C{w * 0.4} {y + 20} {-w * 0.4} {y + 20} {-w} {y + 12}Z",
            "main_dark" if y == -38 else "main",
            shade=4,
        )
    c.path(
        "M-56-176C-30-186 30-186 56-176C70-140 66-96 54-70C30-58-30-58-54-70C-66-96-70-140-56-176Z", "main", shade=12
    )
    c.line([(0, -178), (0, -64)], "main_dark", 5, smooth=False)
    c.line([(-50, -120), (0, -100), (50, -120)], "main_dark", 4)
    for x in (-1, 1):
        for dy, r in ((0, 38), (16, 30)):
            c.ellipse(x * 76, -160 + dy, r, r * 0.72, "main_dark" if (x > 0) == (dy == 0) else "main", shade=4)
        c.circle(x * 76, -160, 6, "gold")
    c.path("M-28-200L28-200L34-176C12-168-12-168-34-176Z", "main_light", shade=3)
    c.line([(-54, -72), (0, -62), (54, -72)], "gold", 8)
    return c
