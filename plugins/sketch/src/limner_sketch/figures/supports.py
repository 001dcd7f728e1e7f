"""What others are seen on, in or coming out of: a leaf to sit on, a floe, tall grass, a tunnel."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "broad leaf",
    aliases=("big leaf", "large leaf", "banana leaf", "blade of grass", "leaf tip"),
    height=0.5,
    units=150,
    colours={"main": "#5aa457"},
    place="air",
    tags=("plant", "scenery"),
    facing="front",
    home="garden",
)
def broad_leaf(pose: Pose, rng: Random) -> Canvas:
    """A leaf that reaches in from the left, seen from above, broad enough to sit on."""
    c = Canvas()
    c.limb([(-340, 40, 13), (-250, 26, 11), (-170, 14, 9)], "main_dark")
    blade = c.path(
        "M-226 22C-150-64 30-92 180-40C232-22 268 8 300 44C214 74 92 88-40 74C-120 66-190 48-226 22Z", "main", shade=10
    )
    with c.inside(blade):
        c.path("M-226 22C-150-64 30-92 180-40C232-22 268 8 300 44C150 26-40 12-226 22Z", "main_light", outline=False)
    c.line([(-226, 22), (-40, 14), (140, 22), (284, 42)], "main_dark", 7)
    with c.details():
        for x in (-130, -50, 30, 110, 190):
            c.line([(x, 17 + max(0, x) * 0.05), (x + 52, -30 + max(0, x) * 0.16)], "main_dark", 4, outline=False)
            c.line([(x, 17 + max(0, x) * 0.05), (x + 44, 58)], "main_dark", 4, outline=False)
    c.anchor("top", 20, -14)
    c.anchor("seat", 20, -14)
    return c


@figure(
    "ice floe",
    aliases=("floe", "sheet of ice", "ice block", "floating ice", "piece of ice"),
    height=0.6,
    units=80,
    colours={"main": "#e6f3fb"},
    named=("main",),
    place="water",
    tags=("scenery",),
    facing="front",
    home="snow",
)
def ice_floe(pose: Pose, rng: Random) -> Canvas:
    """A flat floe that floats."""
    c = Canvas()
    c.path("M-186-44L-150-8C-90 6 90 6 148-6L196-42C140-20-130-20-186-44Z", "main_dark")
    c.path("M-186-44L-120-74L-30-82L96-78L196-42L150-24L20-16L-120-22Z", "main")
    with c.details():
        c.line([(-96, -58), (-40, -64)], "main_dark", 4, opacity=0.6)
        c.line([(46, -46), (120, -52)], "main_dark", 4, opacity=0.6)
        c.line([(-110, -30), (-96, -10)], "main", 5, outline=False)
        c.line([(60, -26), (52, -6)], "main", 5, outline=False)
    c.anchor("top", 0, -50)
    c.anchor("seat", 0, -50)
    return c


@figure(
    "tall grass",
    aliases=(
        "high grass",
        "long grass",
        "savanna grass",
        "thicket",
        "undergrowth",
    ),
    height=1.0,
    units=120,
    colours={"main": "#6fa24a"},
    tags=("plant",),
    facing="front",
    home=None,
)
def tall_grass(pose: Pose, rng: Random) -> Canvas:
    """A broad tuft of blades, of which the front ones cover who is in it."""
    c = Canvas()
    c.anchor("inside", 0, -10)
    c.anchor("top", 0, -112)

    def blade(x: float, tall: float, lean: float, role: str) -> None:
        c.path(
            f"M{x - 9:.0f} 4C{x - 8:.0f}{-tall * 0.5:.0f} {x + lean * 0.4:.0f}{-tall * 0.8:.0f} {x + lean:.0f}{-tall:.0f}C{x + lean * 0.5 + 6:.0f}{-tall * 0.7:.0f} {x + 10:.0f}{-tall * 0.45:.0f} {x + 9:.0f} 4Z",
            role,
        )

    for i in range(13):
        blade(-168 + 28 * i + rng.uniform(-8, 8), rng.uniform(96, 132), rng.uniform(-26, 26), "main_dark")
    with c.front():
        for i in range(17):
            blade(
                -184 + 23 * i + rng.uniform(-7, 7),
                rng.uniform(54, 84),
                rng.uniform(-24, 24),
                "main" if i % 2 else "main_light",
            )
        for i in range(12):
            blade(-180 + 33 * i + rng.uniform(-8, 8), rng.uniform(30, 50), rng.uniform(-18, 18), "main")
    return c


@figure(
    "tunnel",
    aliases=("railway tunnel", "train tunnel", "road tunnel", "mountain tunnel", "subway tunnel"),
    height=7,
    units=230,
    colours={"main": "#6f9a58", "stone": "#a39a92", "hole": "#2a2733"},
    named=("main",),
    tags=("building", "scenery"),
    facing="front",
    home="mountains",
)
def tunnel(pose: Pose, rng: Random) -> Canvas:
    """A hill with a mouth at its right side, out of which something comes."""
    c = Canvas()
    c.path("M20 0C22-150 60-176 92-176C132-176 158-120 160 0Z", "stone", shade=8)
    c.path("M46 0C48-120 72-146 96-146C122-146 138-100 140 0Z", "hole")
    c.anchor("inside", 96, -2)
    with c.front():
        c.path(
            "M-330 0C-318-90-250-150-178-196C-116-236-40-234 10-200C44-176 62-150 70-118C62-84 58-40 58 0Z",
            "main",
            shade=12,
        )
        c.path("M58 0C58-60 62-112 84-146L66-170C38-140 26-80 26 0Z", "stone")
        with c.details():
            for y in (-24, -58, -92, -124):
                c.line(
                    [(28 + max(0, -y - 80) * 0.3, y), (58 + max(0, -y - 80) * 0.22, y + 2)],
                    "stone_dark",
                    4,
                    outline=False,
                )
            for x, y in ((-200, -120), (-120, -170), (-90, -80), (-220, -50), (-30, -140)):
                c.line([(x - 12, y + 6), (x, y), (x + 12, y + 6)], "main_dark", 5, outline=False)
    return c


@figure(
    "snow pile",
    aliases=(
        "pile of snow",
        "heap of snow",
        "snow heap",
        "snowdrift",
        "snow drift",
        "mound of snow",
        "snow bank",
        "snowbank",
    ),
    height=0.7,
    units=120,
    colours={"main": "#f7fbff", "second": "#cfdfee"},
    tags=("object",),
    facing="front",
    home="snow",
)
def snow_pile(pose: Pose, rng: Random) -> Canvas:
    """A heap of snow as it falls from a shovel: lumps on a mound."""
    c = Canvas()
    mound = c.path(
        "M-164 2C-150-38-112-50-92-82C-70-118-26-124 6-116C40-128 78-104 92-74C118-54 150-36 164 2Z", "main", shade=12
    )
    with c.inside(mound):
        c.path("M20-120C70-96 74-40 170-16L180 20L-20 20C40-20 60-70 20-120Z", "second", opacity=0.8, outline=False)
    for x, y, r in ((-44, -88, 17), (-82, -44, 13), (30, -96, 14), (-4, -54, 12), (74, -52, 16), (-126, -14, 12)):
        c.circle(x, y, r, "main_light", outline=False)
        c.path(
            f"M{x - r} {y + 2}C{x - r * 0.5} {y + r * 1.1} {x + r * 0.5} {y + r * 1.1} {x + r} {y + 2}C{x + r * 0.4} {y + r * 0.6} {x - r * 0.4} {y + r * 0.6} {x - r} {y + 2}Z",
            "second_dark",
            opacity=0.5,
            outline=False,
        )
    c.anchor("top", 0, -116)
    return c


@figure(
    "leaf pile",
    aliases=(
        "pile of leaves",
        "heap of leaves",
        "leaf heap",
        "pile of autumn leaves",
        "heap of autumn leaves",
        "pile of fall leaves",
        "leaves pile",
    ),
    height=0.62,
    units=120,
    colours={"main": "#dd7f35", "second": "#c9542f", "third": "#eab04a"},
    named=("main", "second", "third"),
    tags=("plant",),
    facing="front",
    home="park",
)
def leaf_pile(pose: Pose, rng: Random) -> Canvas:
    """A heap of fallen leaves, of which the front ones cover who is in it."""
    c = Canvas()
    c.anchor("inside", 0, -20)
    c.path("M-170 2C-150-60-90-112 0-116C90-112 150-60 170 2Z", "second", shade=10)
    with c.front():
        c.path("M-176 4C-164-34-110-66 0-72C110-66 164-34 176 4Z", "main", shade=10)
        for i in range(17):
            x = -158 + 20 * i + rng.uniform(-7, 7)
            y = -6 - (1 - (x / 175) ** 2) * rng.uniform(4, 60)
            with c.at(x, y, turn=rng.uniform(-80, 80), scale=rng.uniform(0.75, 1.05)):
                c.curve([(-20, 0), (-4, -12), (20, 0), (-4, 12)], ("third", "second", "main_light")[i % 3], tension=0.9)
                c.line([(-22, 0), (14, 0)], "second_dark", 2.2, outline=False)
    return c
