"""Boats: y = 0 is the water line, who is aboard sits at ``seat`` behind the gunwale."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines


@figure(
    "sailboat",
    aliases=("sailing boat", "yacht"),
    near=("dinghy", "catamaran", "windsurfer"),
    height=7.0,
    colours={"main": "#e2574c", "sail": "#fff6e6"},
    tags=("vehicle",),
    place="water",
    home="sea",
)
def sailboat(pose: Pose, rng: Random) -> Canvas:
    """A small boat with two sails."""
    c = Canvas()
    c.line([(2, -36), (2, -196)], "wood_dark", 8)
    c.path("M8-200C22-204 34-192 50-198L50-184C34-178 22-190 8-186Z", "main")
    c.path("M-8-186C-20-132-58-82-112-58C-114-50-110-46-104-46L-8-46Z", "sail", shade=9)
    c.path("M14-176C42-144 76-104 100-54C101-49 98-46 92-46L14-46C22-90 24-130 14-176Z", "main_light", shade=9)
    c.line([(-112, -44), (6, -44)], "wood_dark", 6)
    with c.front():
        hull = c.path("M-128-36L138-36C128 0 104 26 66 26L-72 26C-104 26-122 0-128-36Z", "main", shade=10)
        with c.inside(hull):
            c.rect(-140, -40, 290, 15, "white", outline=False)
    c.anchor("seat", -52, -34)
    c.anchor("inside", -52, -34)
    c.stands(-110, 118)
    return c


@figure(
    "ship",
    aliases=("steamship", "ocean liner", "cruise ship", "steamboat", "steamer"),
    near=("cargo ship", "container ship", "tanker", "warship", "tugboat"),
    height=22.0,
    colours={"main": "#3d5f8f", "keel": "#d9534a", "deck": "#f8f3e6"},
    tags=("vehicle",),
    place="water",
    home="sea",
)
def ship(pose: Pose, rng: Random) -> Canvas:
    """A liner with two funnels."""
    c = Canvas()
    with c.details():
        for x, y, r in ((-70, -196, 10), (-90, -206, 14), (-116, -212, 18)):
            c.circle(x, y, r, "white", opacity=0.85, outline=False)
    for x in (-74, -4):
        chimney = c.path(f"M{x} -112L{x + 10}-178L{x + 46}-178L{x + 46}-112Z", "keel", shade=8)
        with c.inside(chimney):
            c.rect(x - 4, -182, 60, 20, "dark")
    c.line([(104, -82), (104, -160)], "dark", 6)
    c.path("M-128-90L-116-124L82-124L96-90Z", "deck", shade=7)
    c.path("M-176-52L-164-92L124-92L146-52Z", "deck", shade=7)
    for i in range(6):
        c.circle(-128 + i * 44, -70, 9, "glass_dark")
    with c.details():
        c.add(lines(*([(-92 + i * 34, -107), (-76 + i * 34, -107)] for i in range(5))), "glass_dark", width=9)
    hull = c.path("M-214-62L226-66C214-20 196 14 172 30L-176 30C-200 12-212-26-214-62Z", "main", shade=11)
    with c.inside(hull):
        c.rect(-220, -68, 460, 18, "white", outline=False)
        c.rect(-220, 2, 460, 34, "keel", outline=False)
    c.anchor("seat", 60, -124)
    c.anchor("top", 30, -124)
    c.stands(-196, 200)
    return c


@figure(
    "ferry",
    aliases=("ferry boat", "ferryboat"),
    near=("houseboat",),
    height=18.0,
    colours={"main": "#2f9c95", "deck": "#fbf6ea", "funnel": "#f0a93b"},
    tags=("vehicle",),
    place="water",
    home="sea",
)
def ferry(pose: Pose, rng: Random) -> Canvas:
    """A ferry with wide decks."""
    c = Canvas()
    c.path("M-92-150L-84-192L-40-192L-40-150Z", "funnel", shade=7)
    c.rect(-86, -196, 48, 12, "dark", radius=3)
    c.line([(96, -168), (96, -204)], "dark", 5)
    bridge = c.path("M42-148L42-178L128-178L142-148Z", "deck", shade=5)
    with c.inside(bridge):
        c.rect(56, -172, 90, 14, "glass_dark", outline=False)
    c.path("M-176-96L-176-150L150-150L172-96Z", "deck", shade=8)
    c.path("M-214-40L-206-100L182-100L214-40Z", "deck", shade=8)
    with c.details():
        c.add(lines(*([(-150 + i * 42, -128), (-130 + i * 42, -128)] for i in range(7))), "glass_dark", width=20)
        c.add(lines(*([(-176 + i * 44, -76), (-156 + i * 44, -76)] for i in range(8))), "glass_dark", width=18)
    hull = c.path("M-228-54L236-54C230-20 208 8 192 28L-196 28C-216 10-226-22-228-54Z", "main", shade=11)
    with c.inside(hull):
        c.rect(-236, -40, 480, 11, "white", outline=False)
    c.anchor("top", -10, -150)
    c.anchor("seat", -10, -150)
    c.stands(-210, 216)
    return c


@figure(
    "pirate ship",
    aliases=("pirate boat", "pirate galleon"),
    height=20.0,
    colours={"main": "#8f5a38", "sail": "#f7ecd4", "flag": "#2e2a3b"},
    named=("main",),
    tags=("vehicle",),
    place="water",
    home="sea",
)
def pirate_ship(pose: Pose, rng: Random) -> Canvas:
    """A galleon under the black flag."""
    c = Canvas()
    c.add(lines([(-62, -50), (-62, -188)], [(58, -50), (58, -202)], [(120, -62), (204, -96)]), "wood_dark", width=9)
    c.path("M62-226C80-232 98-218 122-226L122-196C98-188 80-202 62-196Z", "flag")
    with c.details():
        c.circle(90, -213, 6, "white")
        c.line([(82, -203), (99, -203)], "white", 4)
    for x, top, wide in ((-62, -176, 50), (58, -190, 58)):
        c.path(
            f"M{x - wide + 10} {top}L{x + wide - 10} {top}C{x + wide + 12} {top + 34} {x + wide + 12} {top + 78}"
            f" {x + wide} {top + 104}C{x + 20} {top + 92} {x - 20} {top + 92} {x - wide} {top + 104}"
            f"C{x - wide + 14} {top + 70} {x - wide + 14} {top + 34} {x - wide + 10} {top}Z",
            "sail",
            shade=10,
        )
        with c.details():
            c.line([(x - wide + 14, top + 44), (x + wide + 4, top + 44)], "sail_dark", 5)
    with c.front():
        c.path(
            "M-168-108L-100-108L-92-66L84-66L108-88L158-88C150-40 128 8 98 28L-112 28C-150 4-166-50-168-108Z",
            "main",
            shade=12,
        )
        c.add(lines([(-166, -84), (-98, -84)], [(-158, -46), (142, -46)]), "gold", width=8)
        for x in (-96, -34, 28, 90):
            c.rect(x - 13, -34, 26, 24, "wood_dark", radius=5)
        c.rect(-154, -76, 26, 22, "light", radius=5)
    c.anchor("seat", 0, -66)
    c.anchor("inside", 0, -66)
    c.stands(-140, 128)
    return c


def _open_boat(pose: Pose, rng: Random, *, kind: str = "rowing boat") -> Canvas:
    c = Canvas()
    canoe = kind == "canoe"
    c.path(
        "M-198-74C-150-52 150-52 198-74L170-40L-170-40Z" if canoe else "M-160-70C-110-56 120-58 184-92L150-30L-140-30Z",
        "main_dark",
    )
    if not canoe:
        for x in (-70, 36):
            c.rect(x, -62, 54, 15, "wood_light", radius=5)
    with c.front():
        c.path(
            "M-212-90C-176-60-90-48 0-48C90-48 176-60 212-90C218-48 196 0 150 26L-150 26C-196 0-218-48-212-90Z"
            if canoe
            else "M-172-78C-120-52 110-52 196-102C196-50 170 4 118 28L-112 28C-148 10-166-34-172-78Z",
            "main",
            shade=11,
        )
        c.add(
            geometry.read_path(
                "M-208-86C-170-58-90-48 0-48C90-48 170-58 208-86" if canoe else "M-170-76C-118-52 110-52 192-98"
            ),
            "wood_light",
            width=11,
        )
        with c.details():
            if canoe:
                c.path(
                    "M-120-22L-92-36L-64-22L-36-36L-8-22L20-36L48-22L76-36L104-22L76-8L48-22L20-8L-8-22L-36-8L-64-22L-92-8Z",
                    "accent",
                )
            else:
                c.add(geometry.read_path("M-156-32C-100-14 100-12 168-36"), "main_dark", width=5)
        turn = 56 if canoe else 58
        with c.at(-6, -62, turn=turn):
            c.line([(-104, 0), (66, 0)], "wood", 9)
            c.path("M58-6C70-18 98-20 112-12C120-6 120 6 112 12C98 20 70 18 58 6Z", "wood_light", shade=4)
    c.anchor("seat", -6, -58)
    c.anchor("inside", -6, -50)
    c.stands(-140, 140)
    return c


figure(
    "rowing boat",
    aliases=("boat", "rowboat", "row boat", "wooden boat", "little boat"),
    near=("gondola", "lifeboat", "fishing boat"),
    height=1.3,
    colours={"main": "#c8553d"},
    tags=("vehicle",),
    place="water",
    home="sea",
)(partial(_open_boat, kind="rowing boat"))
figure(
    "canoe",
    near=("kayak", "dugout"),
    height=1.3,
    colours={"main": "#b5673a"},
    tags=("vehicle",),
    place="water",
    home="sea",
)(partial(_open_boat, kind="canoe"))


@figure(
    "motorboat",
    aliases=("speedboat", "motor boat", "speed boat", "powerboat"),
    near=("jet ski", "hovercraft"),
    height=3.2,
    colours={"main": "#f4f1ea", "stripe": "#e0504a", "seat": "#9a5c42"},
    named=("stripe",),
    tags=("vehicle",),
    place="water",
    home="sea",
)
def motorboat(pose: Pose, rng: Random) -> Canvas:
    """A fast open boat."""
    c = Canvas()
    c.limb([(-96, -66, 17), (-104, -104, 15)], "seat", shade=6)
    c.polygon([(28, -66), (-8, -124), (8, -128), (62, -66)], "dark")
    c.polygon([(26, -70), (-2, -114), (8, -118), (52, -70)], "glass")
    c.line([(-14, -64), (-24, -90)], "dark", 6)
    c.path("M-188-66L-226-60L-226-16L-204 14L-190 14L-190-20L-176-24Z", "dark", shade=7)
    with c.front():
        hull = c.path(
            "M-192-72L60-72C120-78 180-84 232-88C206-32 158 10 96 26L-164 26C-182 4-190-34-192-72Z", "main", shade=10
        )
        with c.inside(hull):
            c.path("M-210-46C-60-42 90-52 240-74L240-46C90-22-60-16-210-18Z", "stripe", outline=False)
    c.anchor("seat", -64, -66)
    c.anchor("inside", -64, -60)
    c.stands(-180, 160)
    return c


@figure(
    "submarine",
    aliases=("yellow submarine",),
    near=("bathyscaphe", "u-boat"),
    height=5.0,
    colours={"main": "#f4c03c", "rim": "#b5793a"},
    tags=("vehicle",),
    place="water",
    home="underwater",
)
def submarine(pose: Pose, rng: Random) -> Canvas:
    """A round submarine with portholes."""
    c = Canvas()
    c.add(geometry.read_path("M24-130L24-186C24-194 30-196 36-196L54-196"), "metal_dark", width=11)
    c.path("M-44-100L-34-142C-32-150-28-152-20-152L44-152C54-152 60-148 62-140L72-100Z", "main", shade=9)
    c.path("M-160-84L-204-112C-210-100-210-88-206-76L-206 4C-212 14-212 26-206 36L-156 0Z", "main_dark")
    c.ellipse(-196, -38, 11, 46, "metal", shade=5)
    c.path(
        "M-176-38C-176-84-128-112-66-112L80-112C150-112 192-80 192-38C192 4 150 36 80 36L-66 36C-128 36-176 8-176-38Z",
        "main",
        shade=17,
    )
    with c.details():
        c.path("M-120-86C-90-98-50-98 60-98", "main_light", width=8, outline=False)
        c.add(geometry.read_path("M-110 12C-60 24 80 24 140 8"), "main_dark", width=5)
    for x, r in ((-88, 28), (-4, 28), (98, 40)):
        c.circle(x, -38, r, "rim")
        pane = c.circle(x, -38, r - 9, "glass")
        gleam(c, pane, x + 2, r * 0.3)
    c.anchor("top", 10, -152)
    c.anchor("seat", 10, -152)
    c.stands(-150, 160)
    return c


@figure(
    "raft",
    aliases=("log raft", "wooden raft"),
    height=2.4,
    colours={"main": "#b0774a", "sail": "#f7ecd4", "rope": "#e8d3a4"},
    tags=("vehicle",),
    place="water",
    home="sea",
)
def raft(pose: Pose, rng: Random) -> Canvas:
    """Logs tied together, with a square sail."""
    c = Canvas()
    c.line([(36, -20), (36, -200)], "wood_dark", 10)
    c.path(
        "M-44-186C0-192 72-192 116-186C128-150 128-104 116-70C72-82 0-82-44-70C-34-108-34-150-44-186Z", "sail", shade=10
    )
    with c.details():
        c.path("M-14-120L16-120L16-96L-14-96Z", "sail_dark", outline=False)
    c.rect(-168, -34, 336, 26, "main_dark", radius=12)
    with c.front():
        for i in range(5):
            x = -160 + i * 80
            c.circle(x, 2, 33 if i % 2 else 36, "main", shade=8)
            c.circle(x - 2, 0, 17, "main_light")
        c.line([(-150, -24), (150, -24)], "rope", 8)
    c.anchor("seat", -70, -34)
    c.anchor("top", -70, -34)
    c.anchor("inside", -70, -34)
    c.stands(-180, 180)
    return c


@figure(
    "paper boat",
    aliases=("origami boat", "toy boat"),
    height=0.14,
    colours={"main": "#eef2f8", "main_dark": "#bccadd"},
    tags=("object",),
    place="water",
)
def paper_boat(pose: Pose, rng: Random) -> Canvas:
    """A boat folded from paper."""
    c = Canvas()
    c.polygon([(0, -160), (96, -50), (-96, -50)], "main_dark")
    c.polygon([(0, -160), (-96, -50), (0, -50)], "main")
    c.polygon([(-180, -78), (0, -52), (-40, 24), (-112, 24)], "main")
    c.polygon([(180, -78), (0, -52), (-40, 24), (112, 24)], "main_dark")
    c.polygon([(0, -52), (44, 24), (-62, 24)], "main_light")
    c.anchor("seat", -40, -58)
    c.anchor("inside", -40, -58)
    c.stands(-112, 112)
    return c
