"""Signs and lights of the street."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, punched, taper


@figure(
    "traffic light",
    aliases=("stoplight",),
    height=3.0,
    colours={"main": "#3d4663", "red": "#ef5350", "amber": "#f9c23c", "green": "#5bc274"},
    tags=("object",),
    facing="front",
    home="city",
)
def traffic_light(pose: Pose, rng: Random) -> Canvas:
    """A traffic light."""
    c = Canvas()
    c.rect(-8, -70, 16, 66, "metal_dark")
    c.rect(-24, -8, 48, 8, "metal_dark", radius=4)
    c.rect(-38, -206, 76, 140, "main", radius=18, shade=8)
    for y, role in ((-180, "red"), (-136, "amber"), (-92, "green")):
        c.circle(0, y, 18, role)
        c.ellipse(-6, y - 7, 4, 6, "shine", turn=40, opacity=0.6, outline=False)
    return c


@figure(
    "stop sign",
    aliases=("road sign", "traffic sign"),
    near=("warning sign", "signpost"),
    height=2.2,
    colours={"main": "#dc3f3c", "rim": "#fff6ea"},
    tags=("object",),
    facing="front",
    home="city",
)
def stop_sign(pose: Pose, rng: Random) -> Canvas:
    """A red sign with eight sides on its post."""
    c = Canvas()
    c.rect(-6, -100, 12, 100, "metal", shade=3)
    for r, role in ((76, "rim"), (66, "main")):
        k = r * 0.414
        c.polygon(
            [
                (-k, -136 - r),
                (k, -136 - r),
                (r, -136 - k),
                (r, -136 + k),
                (k, -136 + r),
                (-k, -136 + r),
                (-r, -136 + k),
                (-r, -136 - k),
            ],
            role,
        )
    # STOP, in strokes
    c.add(
        lines(
            [(-28, -152), (-44, -152), (-44, -137), (-29, -137), (-29, -121), (-45, -121)],
            [(-22, -152), (-4, -152)],
            [(-13, -152), (-13, -121)],
            [(3, -152), (19, -152), (19, -121), (3, -121), (3, -152)],
            [(28, -121), (28, -152), (44, -152), (44, -137), (28, -137)],
        ),
        "rim",
        width=7,
    )
    return c


@figure(
    "no entry sign",
    aliases=("prohibition sign", "forbidden sign"),
    height=0.6,
    colours={"main": "#dc3f3c", "bar": "#fff6ea"},
    tags=("object", "symbol"),
    facing="front",
    place="air",
)
def no_entry_sign(pose: Pose, rng: Random) -> Canvas:
    """A red ring with a slash."""
    c = Canvas()
    disc = geometry.ellipse(0, -100, 74, 74)
    c.add(disc, "bar")
    c.line([(-56, -156), (56, -44)], "main", 26)
    c.add(geometry.ellipse(0, -100, 100, 100) + punched(disc), "main", shade=9)
    return c


@figure(
    "street lamp",
    aliases=("streetlight", "street light", "lamppost", "lamp post"),
    height=4.0,
    colours={"main": "#4a5068", "pane": "#ffe9a3"},
    tags=("object",),
    facing="front",
    home="city",
)
def street_lamp(pose: Pose, rng: Random) -> Canvas:
    """An old street lamp."""
    c = Canvas()
    c.add(taper((0, -140), (0, -20), 8, 12, radius=3), "main", shade=3)
    c.path("M-24 0L-20-10L-12-14L-10-30L10-30L12-14L20-10L24 0Z", "main", shade=4)
    c.rect(-14, -96, 28, 7, "main", radius=3)
    c.path("M-24-186L24-186L16-142L-16-142Z", "pane")
    c.add(lines([(-24, -186), (-16, -142)], [(24, -186), (16, -142)], [(0, -186), (0, -142)]), "main", width=4)
    c.path("M0-214L6-202L32-186L-32-186L-6-202Z", "main", shade=4)
    c.rect(-20, -145, 40, 7, "main", radius=3)
    return c
