"""Flowers that stand or hang in clusters, and plants known by their leaves."""

from __future__ import annotations

import math
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, petals

_FLOWER = ("plant", "flower")


def _floret(c: Canvas, x: float, y: float, r: float, role: str) -> None:
    for dx, dy in ((0, -0.7), (0.7, 0), (0, 0.7), (-0.7, 0)):
        c.circle(x + dx * r, y + dy * r, r * 0.62, role, outline=False)
    c.circle(x, y, r * 0.3, "heart", outline=False)


@figure(
    "hydrangea",
    height=0.8,
    colours={"main": "#7f9be8", "heart": "#eef2ff"},
    aliases=("hydrangeas", "hortensia", "verbena", "phlox"),
    facing="front",
    tags=_FLOWER,
    home="garden",
)
def hydrangea(pose: Pose, rng: Random) -> Canvas:
    """A ball of many small flowers between broad leaves."""
    c = Canvas()
    c.line([(0, 0), (0, -80)], "leaf_dark", 9)
    for x in (-1, 1):
        c.path(f"M0-58C{x * 30}-96 {x * 74}-96 {x * 92}-74C{x * 74}-44 {x * 30}-36 0-50Z", "leaf", shade=5)
    c.circle(0, -130, 68, "main_dark")
    for i in range(19):
        turn, r = i * 2.39996, 13 * math.sqrt(i)
        _floret(c, r * math.cos(turn), -132 + r * math.sin(turn), 15, "main_light" if i % 3 == 0 else "main")
    c.anchor("grip", 0, -20)
    c.stands(-14, 14)
    return c


@figure(
    "lilac",
    height=1.2,
    colours={"main": "#b48be0", "heart": "#efe2ff"},
    aliases=("lilac bush", "lilacs", "hyacinth", "buddleia"),
    facing="front",
    tags=_FLOWER,
    home="garden",
)
def lilac(pose: Pose, rng: Random) -> Canvas:
    """Two cones of tiny flowers over heart shaped leaves."""
    c = Canvas()
    c.line([(0, 0), (4, -50), (0, -90)], "wood", 8)
    for x in (-1, 1):
        c.path(f"M0-40C{x * 18}-80 {x * 62}-90 {x * 86}-56C{x * 62}-34 {x * 28}-26 0-36Z", "leaf", shade=5)
    for lean, k in ((-24, 0.85), (16, 1.0)):
        with c.at(lean * 0.3, -60, turn=lean, scale=k):
            c.curve(
                [(-40, -14), (-34, -66), (-10, -124), (0, -138), (10, -124), (34, -66), (40, -14), (0, 0)], "main_dark"
            )
            for y, w in ((-18, 3), (-40, 3), (-62, 2), (-84, 2), (-104, 1), (-122, 0)):
                for i in range(-w, w + 1):
                    _floret(
                        c,
                        i * 13 + (6 if (y // 2) % 2 else 0),
                        y + abs(i) * 3,
                        10,
                        "main_light" if (i + y) % 3 == 0 else "main",
                    )
    c.stands(-16, 16)
    return c


@figure(
    "wisteria",
    height=1.5,
    colours={"main": "#a58be8", "heart": "#e6dcff"},
    aliases=("wisterias", "grape hyacinth", "laburnum"),
    facing="front",
    tags=_FLOWER,
    home="garden",
)
def wisteria(pose: Pose, rng: Random) -> Canvas:
    """Clusters that hang from a branch."""
    c = Canvas()
    c.line([(-110, -178), (-40, -190), (40, -184), (112, -194)], "wood", 11)
    for x, y in ((-88, -194), (-52, -206), (8, -204), (60, -204), (94, -208)):
        c.ellipse(x, y, 18, 9, "leaf", turn=-20 if x < 0 else 18, shade=3)
    for x, tall in ((-72, 120), (-10, 170), (56, 134)):
        for i in range(int(tall / 15)):
            y, w = -172 + i * 15, 26 * (1 - i * 15 / tall) + 5
            for dx in (-w, 0, w):
                c.circle(
                    x + dx,
                    y + (5 if dx else 0),
                    10.5 - i * 0.25,
                    "main_light" if (i + int(dx > 0)) % 3 == 0 else "main" if dx else "main_dark",
                    outline=False,
                )
    return c


def _bells(c: Canvas, places: tuple[tuple[float, float, float, float], ...]) -> None:
    for x, y, turn, k in places:
        with c.at(x, y, turn=turn, scale=k):
            c.path("M-9-4C-16 10-16 26-24 38C-12 34-6 42 0 36C6 42 12 34 24 38C16 26 16 10 9-4Z", "main", shade=4)
            with c.details():
                c.add(dots([(-5, 24), (4, 20), (2, 30)], 2.4), "heart", outline=False)


@figure(
    "bluebell",
    height=0.4,
    colours={"main": "#6a7be0", "heart": "#eef2ff"},
    aliases=("bluebells", "bellflower", "campanula"),
    facing="front",
    tags=_FLOWER,
    home="forest",
)
def bluebell(pose: Pose, rng: Random) -> Canvas:
    """Bells along a bowing stem."""
    c = Canvas()
    c.path("M-4 0C-30-60-52-84-72-92C-66-60-44-20-4 0Z", "leaf")
    c.path("M4 0C24-70 50-100 68-110C66-70 44-24 8-2Z", "leaf", shade=4)
    c.line([(0, 0), (-4, -90), (10, -160), (52, -190), (80, -176)], "leaf_dark", 7)
    _bells(c, ((6, -138, 24, 0.9), (26, -166, 8, 1.0), (54, -184, -2, 1.0), (80, -172, -12, 0.9)))
    c.stands(-14, 14)
    return c


@figure(
    "foxglove",
    height=1.2,
    colours={"main": "#d86aa8", "heart": "#6b2a50"},
    aliases=("foxgloves", "lupin", "lupine", "larkspur"),
    facing="front",
    tags=_FLOWER,
    home="garden",
)
def foxglove(pose: Pose, rng: Random) -> Canvas:
    """A spire of hanging bells."""
    c = Canvas()
    c.line([(0, 0), (2, -100), (0, -204)], "leaf_dark", 7)
    for x in (-1, 1):
        c.path(f"M0-6C{x * 24}-44 {x * 56}-48 {x * 74}-34C{x * 56}-10 {x * 28}-2 0 0Z", "leaf", shade=4)
    _bells(
        c,
        tuple(
            (x * w, y, -x * 30, k)
            for y, w, k in ((-186, 6, 0.45), (-166, 10, 0.6), (-142, 13, 0.75), (-114, 16, 0.9), (-84, 18, 1.0))
            for x in (-1, 1)
        ),
    )
    c.circle(0, -202, 6, "main_light")
    c.stands(-14, 14)
    return c


@figure(
    "venus flytrap",
    height=0.2,
    colours={"main": "#7fb84a", "mouth_red": "#d8455a"},
    aliases=("venus fly trap", "flytrap", "carnivorous plant", "pitcher plant"),
    facing="front",
    tags=("plant",),
    home="jungle",
)
def venus_flytrap(pose: Pose, rng: Random) -> Canvas:
    """A plant with a mouth full of teeth."""
    c = Canvas()
    for x, turn, k in ((-66, -40, 0.7), (66, 40, 0.7), (0, 0, 1.0)):
        c.line([(0, -4), (x * 0.5, -50), (x, -84 if x else -96)], "main_dark", 11)
        with c.at(x, -90 if x else -100, turn=turn, scale=k):
            c.path("M0 6C-40 0-66-34-62-74C-34-70-8-44 0 6Z", "main", shade=4)
            c.path("M0 6C40 0 66-34 62-74C34-70 8-44 0 6Z", "main_dark")
            c.path("M0-4C-28-10-48-34-52-64C-28-58-6-36 0-4Z", "mouth_red")
            c.path("M0-4C28-10 48-34 52-64C28-58 6-36 0-4Z", "mouth_red_dark")
            for side in (-1, 1):
                for sx, sy in ((-60, -72), (-47, -62), (-34, -52), (-22, -40)):
                    c.line([(side * sx, sy), (side * (sx + 11), sy - 17)], "main_light", 5, smooth=False)
    for x in (-1, 1):
        c.path(f"M0 0C{x * 20}-26 {x * 60}-34 {x * 84}-18C{x * 64}-2 {x * 30} 2 0 0Z", "main", shade=3)
    c.stands(-40, 40)
    return c


@figure(
    "aloe vera",
    height=0.5,
    colours={"main": "#6aa874", "pot": "#d9805a"},
    aliases=("aloe", "aloe plant", "agave", "snake plant", "sansevieria"),
    facing="front",
    tags=("plant",),
    home="room",
)
def aloe(pose: Pose, rng: Random) -> Canvas:
    """Fleshy, toothed leaves in a pot."""
    c = Canvas()
    for turn, tall, role in (
        (-62, 100, "main_dark"),
        (62, 100, "main_dark"),
        (-36, 128, "main"),
        (36, 128, "main_dark"),
        (-12, 146, "main"),
        (14, 140, "main_light"),
    ):
        with c.at(0, -60, turn=turn):
            leaf = c.path(
                f"M-15 6C-20-{tall * 0.5:.0f}-8-{tall * 0.8:.0f} 0-{tall}C8-{tall * 0.8:.0f} 20-{tall * 0.5:.0f} 15 6Z",
                role,
                shade=3,
            )
            with c.inside(leaf), c.details():
                for k in (0.25, 0.42, 0.59, 0.76):
                    c.line([(-4, -tall * k), (3, -tall * k - 7)], "main_light", 4, outline=False)
    c.path("M-54-70L54-70L42-4C40 0 36 0 32 0L-32 0C-36 0-40 0-42-4Z", "pot", shade=7)
    c.rect(-60, -82, 120, 22, "pot", radius=6, shade=4)
    return c


@figure(
    "succulent",
    height=0.15,
    units=170,
    colours={"main": "#7fb89a", "pot": "#f1ebe2"},
    aliases=("succulents", "echeveria", "succulent plant"),
    facing="front",
    tags=("plant",),
    home="room",
)
def succulent(pose: Pose, rng: Random) -> Canvas:
    """A rosette of thick leaves in a small pot."""
    c = Canvas()
    c.path("M-52-76L52-76L42-4C40 0 36 0 32 0L-32 0C-36 0-40 0-42-4Z", "pot", shade=8)
    for count, length, half, role, turn in (
        (9, 74, 24, "main_dark", 0),
        (8, 56, 21, "main", 22),
        (6, 38, 17, "main_light", 6),
        (4, 20, 11, "main", 30),
    ):
        petals(c, 0, -100, count, length, half, role, turn=turn)
    return c


@figure(
    "monstera",
    height=0.9,
    colours={"main": "#3f8f5c", "pot": "#e9dcc8", "gap": "#dff0e0"},
    aliases=("monstera plant", "swiss cheese plant", "philodendron", "monstera leaf"),
    facing="front",
    tags=("plant",),
    home="room",
)
def monstera(pose: Pose, rng: Random) -> Canvas:
    """Big split leaves in a pot."""
    c = Canvas()
    for x, y, turn, k, role in (
        (-52, -112, -42, 0.8, "main_dark"),
        (56, -106, 44, 0.78, "main_dark"),
        (0, -132, 0, 1.0, "main"),
    ):
        c.line([(0, -50), (x * 0.5, (y - 50) / 2), (x, y)], "leaf_dark", 7)
        with c.at(x, y, turn=turn, scale=k):
            leaf = c.path("M0 16C-16 26-40 16-50-6C-56-30-38-60 0-76C38-60 56-30 50-6C40 16 16 26 0 16Z", role, shade=5)
            with c.inside(leaf):
                for side in (-1, 1):
                    for ly in (-44, -22, 0):
                        c.path(
                            f"M{side * 16} {ly + 3}C{side * 30} {ly - 4} {side * 48} {ly - 8} {side * 70} {ly - 8}L{side * 70} {ly + 2}C{side * 48} {ly + 6} {side * 30} {ly + 8} {side * 16} {ly + 3}Z",
                            "gap",
                            outline=True,
                        )
                c.line([(0, 14), (0, -66)], f"{role.removesuffix('_dark')}_light", 4, outline=False)
    c.path("M-44-62L44-62L36-4C34 0 32 0 28 0L-28 0C-32 0-34 0-36-4Z", "pot", shade=7)
    return c


@figure(
    "cattail",
    height=1.6,
    colours={"main": "#8a5a34", "leaf": "#6fa85a"},
    aliases=("cattails", "bulrushes", "bulrush", "reed", "reeds", "tall reeds", "reedmace", "water reed"),
    facing="front",
    tags=("plant",),
    home="lake",
)
def cattail(pose: Pose, rng: Random) -> Canvas:
    """Bulrushes with their brown heads."""
    c = Canvas()
    for x, lean, tall in ((-44, -26, 150), (40, 34, 140), (-12, 10, 172), (18, -20, 128)):
        c.path(
            f"M{x - 7} 0C{x - 5}-60 {x + lean * 0.5}-{tall * 0.7:.0f} {x + lean}-{tall}C{x + lean * 0.7}-{tall * 0.6:.0f} {x + 9}-40 {x + 7} 0Z",
            "leaf" if x < 20 else "leaf_dark",
        )
    for x, top in ((-28, -178), (6, -204), (34, -166)):
        c.line([(x, 0), (x * 1.1, top + 40)], "leaf_dark", 5, smooth=False)
        c.line([(x * 1.1, top + 4), (x * 1.1, top - 14)], "leaf_dark", 4, smooth=False)
        c.line([(x * 1.1, top + 10), (x * 1.1, top + 46)], "main", 18, smooth=False)
    for name in ("top", "seat", "back"):
        c.anchor(name, 7, -206)
    c.stands(-60, 60)
    return c


@figure(
    "ivy",
    height=1.2,
    colours={"main": "#4f9a58"},
    aliases=("ivy vine", "english ivy", "creeper", "climbing plant", "poison ivy"),
    facing="front",
    tags=("plant",),
    home="garden",
)
def ivy(pose: Pose, rng: Random) -> Canvas:
    """A winding shoot with lobed leaves."""
    c = Canvas()
    c.line([(-6, 0), (20, -50), (-18, -104), (16, -156), (0, -204)], "wood", 6)
    for x, y, turn, k in (
        (26, -34, 64, 1.0),
        (-18, -66, -70, 1.0),
        (10, -104, 60, 0.95),
        (-28, -128, -66, 0.9),
        (26, -160, 66, 0.82),
        (-8, -176, -60, 0.7),
        (2, -206, 0, 0.62),
    ):
        with c.at(x, y, turn=turn, scale=k):
            c.path(
                "M0 4C-12 8-24 4-28-6C-22-10-20-14-22-22C-14-22-10-26-8-34L0-50L8-34C10-26 14-22 22-22C20-14 22-10 28-6C24 4 12 8 0 4Z",
                "main",
                shade=3,
            )
            c.line([(0, 2), (0, -36)], "main_light", 2.6, outline=False)
    return c


@figure(
    "moss",
    height=0.2,
    units=110,
    colours={"main": "#7aa84a", "stone": "#9c9aa2"},
    aliases=("mossy rock", "mossy stone", "lichen"),
    tags=("plant",),
    home="forest",
)
def moss(pose: Pose, rng: Random) -> Canvas:
    """A stone under a cushion of moss."""
    c = Canvas()
    c.path("M-118 0C-124-44-84-84-20-92C54-96 112-62 120 0Z", "stone", shade=10)
    cushion = [(-100, -46), (-74, -66), (-44, -80), (-12, -88), (22, -86), (54, -76), (84, -58)]
    for x, y in cushion:
        c.circle(x, y, 26, "main_dark")
    c.path(
        "M-116-30C-100-78-40-98 10-98C60-96 100-70 112-34C80-52 60-30 34-52C10-34-14-62-40-40C-66-58-92-34-116-30Z",
        "main",
        shade=5,
    )
    with c.details():
        for x, y in ((-60, -66), (-20, -78), (24, -74), (60, -60), (-84, -48)):
            c.line([(x - 6, y + 4), (x, y - 6), (x + 6, y + 4)], "main_light", 3.4, outline=False)
    return c


@figure(
    "weed",
    height=0.3,
    colours={"main": "#6a9a4a"},
    aliases=("weeds", "nettle", "stinging nettle"),
    facing="front",
    tags=("plant",),
    home="garden",
)
def weed(pose: Pose, rng: Random) -> Canvas:
    """A weed with jagged leaves in a crown."""
    c = Canvas()
    for turn, tall, role in (
        (-70, 120, "main_dark"),
        (70, 120, "main_dark"),
        (-40, 160, "main"),
        (40, 156, "main_dark"),
        (-12, 186, "main"),
        (16, 176, "main_light"),
    ):
        with c.at(0, 0, turn=turn):
            points: list[geometry.Point] = [(-3.0, 0.0)]
            for side in (-1, 1):
                steps = (0.25, 0.45, 0.62, 0.78, 0.92) if side < 0 else (0.92, 0.78, 0.62, 0.45, 0.25)
                if side > 0:
                    points.append((0.0, -float(tall)))
                for k in steps:
                    out, inner = (
                        (side * 21 * (1.1 - k), -tall * k),
                        (side * 7 * (1.2 - k), -tall * (k + (0.05 if side < 0 else -0.05))),
                    )
                    points += [out, inner] if side < 0 else [inner, out]
            c.polygon([*points, (3, 0)], role, shade=2)
    c.stands(-30, 30)
    return c
