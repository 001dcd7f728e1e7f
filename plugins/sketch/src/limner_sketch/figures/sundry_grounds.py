"""What things come out of, start from or are half hidden by: craters, launch pads, drifts of sand and snow; and a toy and a fly that are near by."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "crater",
    height=1.2,
    units=110,
    colours={"main": "#a8a5b4", "pit": "#5d5a6e"},
    aliases=("moon crater", "impact crater", "lunar crater"),
    facing="front",
    tags=("scenery",),
    home="moon",
)
def crater(pose: Pose, rng: Random) -> Canvas:
    """A pit with a rim, before which somebody in it is half hidden."""
    c = Canvas()
    c.path("M-190-20C-170-62-120-84-84-88C-30-98 40-96 90-88C132-80 172-60 190-20Z", "main_dark")
    c.ellipse(0, -70, 112, 24, "pit")
    with c.front():
        c.path(
            "M-190 0C-176-44-138-74-112-70C-84-48 84-48 112-70C138-74 176-44 190 0C120 10-120 10-190 0Z",
            "main",
            shade=7,
        )
        with c.details():
            for x, y, r in ((-110, -24, 8), (40, -20, 10), (120, -30, 7), (-30, -32, 6)):
                c.ellipse(x, y, r * 1.4, r * 0.7, "main_dark", outline=False)
    c.anchor("inside", 0, -40)
    c.anchor("seat", 0, -40)
    return c  # fmt: skip


@figure(
    "launch pad",
    height=14.0,
    units=200,
    colours={"main": "#9aa1b0", "tower": "#d0543f", "smoke": "#f2f3f6"},
    aliases=("launchpad", "launch site", "launching pad", "launch platform", "launch tower", "rocket base"),
    facing="front",
    tags=("scenery",),
    home="meadow",
)
def launch_pad(pose: Pose, rng: Random) -> Canvas:
    """A platform with a tower of steel beside the place of a rocket."""
    c = Canvas()
    for x in (-150, -112):
        c.rect(x, -208, 10, 180, "tower")
    for k in range(6):
        y = -34 - 29 * k
        c.line([(-145, y), (-107, y - 29)] if k % 2 else [(-107, y), (-145, y - 29)], "tower_dark", 5, smooth=False)
    for y in (-176, -104):
        c.rect(-112, y, 56, 8, "tower_dark", radius=3)
    c.polygon([(-176, 0), (-156, -30), (156, -30), (176, 0)], "main", shade=6)
    c.rect(-70, -42, 150, 14, "main_dark", radius=4)
    c.anchor("top", 6, -42)
    c.anchor("seat", 6, -42)
    return c


@figure("drift", height=0.5, units=80, colours={"main": "#e2c48f"}, tags=("object",), facing="front")
def drift(pose: Pose, rng: Random) -> Canvas:
    """Sand or snow that something is half buried in."""
    c = Canvas()
    c.path(
        "M-170 8C-140-20-104-52-70-58C-40-66-14-48 14-54C50-64 86-58 112-34C134-18 152-6 170 8C100 18-100 18-170 8Z",
        "main",
    )
    c.path("M-96-26C-70-46-40-44-12-34C-40-34-70-30-96-26Z", "main_light", outline=False)
    return c  # fmt: skip


@figure(
    "spinning top",
    height=0.12,
    colours={"main": "#e2574c", "band": "#f4c13d", "second": "#3f8fc9"},
    aliases=("toy top",),
    facing="front",
    tags=("object", "toy"),
    home="room",
)
def spinning_top(pose: Pose, rng: Random) -> Canvas:
    """A top with coloured bands, aslant as it spins."""
    c = Canvas()
    with c.at(0, 0, turn=9):
        c.rect(-7, -186, 14, 50, "wood", radius=6)
        body = c.path(
            "M-84-112C-84-140-40-146 0-146C40-146 84-140 84-112C84-78 34-44 6-10C3-4-3-4-6-10C-34-44-84-78-84-112Z",
            "main",
            shade=10,
        )
        with c.inside(body):
            c.rect(-90, -126, 180, 17, "band", outline=False)
            c.rect(-90, -88, 180, 13, "second", outline=False)
            c.rect(-90, -60, 180, 11, "band", outline=False)
        c.circle(0, -188, 10, "wood_dark")
    with c.details():
        c.line([(-110, -30), (-96, -14), (-64, -6)], "shadow", 4, opacity=0.3, outline=False)
        c.line([(116, -52), (104, -26), (74, -10)], "shadow", 4, opacity=0.3, outline=False)
    return c  # fmt: skip


@figure(
    "housefly",
    height=0.06,
    colours={"main": "#4d5666", "eyes": "#c2433c", "wing": "#cfe6f2"},
    aliases=("a fly", "the fly", "house fly", "fruit fly", "gnat", "horsefly"),
    place="air",
    tags=("animal", "bug"),
)
def fly(pose: Pose, rng: Random) -> Canvas:
    """A fly with large eyes."""
    c = Canvas()
    for side, turn in ((-14, -38), (14, -8)):
        c.ellipse(side - 26, -146, 26, 62, "wing", turn=turn - 14, opacity=0.85)
    for x in (-30, 0, 30):
        c.line([(x, -74), (x - 8, -40), (x + 6, -18)], "main_dark", 6)
    c.ellipse(-20, -92, 66, 40, "main", shade=8)
    with c.details():
        for x in (-52, -28):
            c.line([(x, -122), (x - 6, -92), (x, -60)], "main_dark", 5, outline=False)
    c.circle(56, -104, 32, "main_dark")
    for x in (44, 76):
        c.add(geometry.ellipse(x, -114, 20, 23), "eyes")
        c.circle(x + 5, -120, 6, "shine", outline=False)
    c.anchor("mouth", 84, -88)
    return c


@figure(
    "shark fin",
    height=0.35,
    units=160,
    colours={"main": "#5f6f82", "foam": "#e9f5fb"},
    aliases=("shark's fin",),
    place="water",
    tags=("animal", "sea"),
    home="sea",
)
def shark_fin(pose: Pose, rng: Random) -> Canvas:
    """The fin of a shark that swims to the right just below the surface."""
    c = Canvas()
    c.path("M-92 0C-60-30-46-96 6-152C14-160 24-154 22-142C18-96 30-40 66 0Z", "main", shade=13)
    for x, half in ((-20, 120), (-50, 70)):
        c.line([(x - half, 4), (x, -3), (x + half, 4)], "foam", 7, smooth=True)
    return c
