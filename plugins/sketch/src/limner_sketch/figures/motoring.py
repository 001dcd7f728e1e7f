"""Vehicles by kind: jeeps, limousines, double deckers, tanks, karts."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import arch, gleam, wheel

_LAMPS = {"lamp": "#ffe08a", "tail": "#e0453f"}
_drive = partial(figure, tags=("vehicle",))


def _wheels(c: Canvas, r: float, *xs: float) -> None:
    for x in xs:
        arch(c, x, r * 1.2, -r)
        wheel(c, x, r)


@_drive(
    "jeep",
    aliases=("suv", "off-road vehicle", "off roader", "land rover", "safari jeep", "4x4", "minivan"),
    height=1.9,
    units=200,
    colours={"main": "#6f8a4f", **_LAMPS},
    home="savanna",
)
def jeep(pose: Pose, rng: Random) -> Canvas:
    """A jeep, high off the ground, its spare wheel behind."""
    c = Canvas()
    wheel(c, -186, 34, y=-104)
    c.path("M-160-120L-152-194C-150-202-144-206-136-206L44-206C52-206 58-202 62-194L92-120Z", "main", shade=8)
    c.rect(-150, -214, 208, 12, "main_dark", radius=5)
    gleam(c, c.path("M-142-186L-60-186L-60-128L-146-128Z", "glass"), -90, 22)
    gleam(c, c.path("M-46-186L40-186L68-128L-46-128Z", "glass"), 8, 22)
    with c.front():
        c.path(
            "M-172-124L96-124L176-116C186-114 190-108 190-100L190-52L-172-52C-178-52-182-56-182-62L-182-114C-182-120-178-124-172-124Z",
            "main",
            shade=12,
        )
        c.circle(176, -92, 13, "lamp")
        c.rect(-186, -100, 12, 24, "tail", radius=4)
        c.rect(-190, -62, 390, 17, "dark", radius=6)
        with c.details():
            c.line([(-52, -124), (-52, -66)], "main_dark", 4)
            c.rect(-38, -108, 24, 8, "main_dark", radius=4)
        _wheels(c, 47, -118, 120)
    c.anchor("seat", 4, -78)
    c.anchor("top", -46, -214)
    c.stands(-165, 165)
    return c


@_drive(
    "limousine",
    aliases=("limo", "stretch limousine", "hearse"),
    height=1.4,
    units=160,
    colours={"main": "#35333f", **_LAMPS},
    home="city",
)
def limousine(pose: Pose, rng: Random) -> Canvas:
    """A long black car."""
    c = Canvas()
    c.path("M-236-92C-224-126-206-150-168-152L140-152C176-152 196-124 216-92Z", "main", shade=6)
    for x, w in ((-214, 66), (-140, 70), (-62, 70), (16, 70), (94, 84)):
        left = 30 if x == -214 else 0
        right = 44 if x == 94 else 0
        c.path(f"M{x + left}-140L{x + w - right}-140L{x + w}-96L{x}-96Z", "glass")
    with c.front():
        c.path(
            "M-286-50C-288-84-272-98-240-100L220-100C266-96 288-84 290-50L288-34C287-28 284-24 276-24L-274-24C-282-24-286-28-286-36Z",
            "main",
            shade=10,
        )
        c.path("M268-80C280-76 286-70 288-58L270-58Z", "lamp")
        c.rect(-288, -80, 12, 20, "tail", radius=4)
        c.line([(-280, -62), (280, -62)], "metal", 4, smooth=False)
        _wheels(c, 34, -206, 206)
    c.anchor("seat", 140, -60)
    c.anchor("top", 0, -152)
    c.stands(-240, 240)
    return c


@_drive(
    "double decker bus",
    aliases=("double decker", "double-decker bus", "double-decker", "london bus", "red bus", "tour bus"),
    height=4.4,
    units=250,
    colours={"main": "#d03a34", **_LAMPS},
    home="city",
)
def double_decker(pose: Pose, rng: Random) -> Canvas:
    """A red bus of two decks."""
    c = Canvas()
    c.path(
        "M-170-238C-170-250-162-256-152-256L150-256C162-256 168-250 170-240L178-136L178-34C178-26 174-22 166-22L-158-22C-166-22-170-26-170-34Z",
        "main",
        shade=11,
    )
    for x in (-152, -88, -24, 40):
        gleam(c, c.rect(x, -236, 56, 54, "glass", radius=6), x + 28, 12)
    gleam(c, c.path("M104-236L150-236L158-182L104-182Z", "glass"), 130, 12)
    c.rect(-168, -166, 340, 12, "white", outline=False)
    for x in (-152, -88, -24):
        gleam(c, c.rect(x, -140, 56, 52, "glass", radius=6), x + 28, 12)
    c.rect(40, -144, 48, 118, "main_dark", radius=5)
    for x in (44, 66):
        c.rect(x, -138, 18, 106, "glass", radius=3)
    gleam(c, c.path("M102-140L160-140L166-86L102-86Z", "glass"), 138, 14)
    c.rect(162, -66, 18, 20, "lamp", radius=6)
    c.rect(-173, -70, 12, 26, "tail", radius=4)
    c.rect(-174, -38, 354, 14, "dark", radius=6, opacity=0.85)
    _wheels(c, 34, -106, 112)
    c.anchor("seat", 124, -70)
    c.anchor("top", 0, -256)
    c.stands(-140, 146)
    return c


@_drive(
    "tank",
    aliases=("army tank", "battle tank", "military tank", "armored car", "armoured car"),
    height=2.4,
    units=160,
    colours={"main": "#6f7f4a"},
    home="desert",
)
def tank(pose: Pose, rng: Random) -> Canvas:
    """A tank with its gun."""
    c = Canvas()
    c.line([(50, -124), (206, -136)], "main_dark", 15, smooth=False)
    c.rect(190, -147, 24, 24, "main_dark", radius=4)
    c.path("M-78-100L-58-146C-54-154-48-156-40-156L44-156C54-156 58-152 64-144L88-100Z", "main", shade=8)
    c.rect(-26, -172, 50, 18, "main_dark", radius=7)
    c.path("M-172-66L-140-102L134-102L178-66Z", "main_light", shade=6)
    c.rect(-176, -76, 352, 72, "dark", radius=36)
    for x in (-132, -80, -28, 24, 76, 128):
        c.circle(x, -38, 23, "metal")
        c.circle(x, -38, 9, "metal_dark")
    c.anchor("seat", 0, -156)
    c.anchor("top", 0, -172)
    return c


@_drive(
    "go-kart",
    aliases=("go kart", "gokart", "kart", "quad bike", "atv", "dune buggy", "bumper car"),
    height=0.8,
    units=120,
    colours={"main": "#3f83c9", "seat": "#33313d"},
    home="city",
)
def go_kart(pose: Pose, rng: Random) -> Canvas:
    """A low go-kart."""
    c = Canvas()
    c.path("M-96-40L-76-112C-72-120-60-120-54-112L-30-40Z", "seat", shade=5)
    c.line([(62, -44), (34, -92)], "dark", 7, smooth=False)
    c.ellipse(32, -94, 8, 22, "dark", turn=-24)
    c.path("M-150-54C-120-64 20-60 60-66C96-70 134-62 158-38L158-22L-150-22Z", "main", shade=8)
    c.circle(92, -46, 15, "white")
    c.path("M86-40L92-54L98-54L98-38L91-38L91-47Z", "dark")
    for x in (-106, 112):
        wheel(c, x, 31)
    c.anchor("seat", -44, -54)
    return c


@_drive(
    "tuk tuk",
    aliases=("auto rickshaw", "rickshaw", "tuktuk", "three wheeler"),
    height=1.8,
    units=200,
    colours={"main": "#3f9a5c", "roof": "#f2b134", **_LAMPS},
    home="city",
)
def tuk_tuk(pose: Pose, rng: Random) -> Canvas:
    """A three wheeled taxi."""
    c = Canvas()
    c.path(
        "M-138-180C-140-196-130-204-116-204L66-204C92-204 108-190 116-166L124-140L110-140L100-164L-126-164Z",
        "roof",
        shade=6,
    )
    for x in (-128, -10):
        c.line([(x, -166), (x, -84)], "dark", 8, smooth=False)
    c.path("M96-166L128-92L60-92L60-166Z", "glass")
    c.rect(-112, -126, 30, 54, "dark", radius=8)
    c.path("M-146-96L-20-96L-8-62L60-62L60-100L132-100C146-92 150-70 150-40L-146-40Z", "main", shade=9)
    c.circle(142, -78, 13, "lamp")
    c.rect(-150, -86, 12, 20, "tail", radius=4)
    c.line([(-140, -60), (50, -56)], "roof", 7, smooth=False)
    wheel(c, -88, 34)
    wheel(c, 116, 32)
    c.anchor("seat", 20, -70)
    c.anchor("top", -10, -204)
    return c
