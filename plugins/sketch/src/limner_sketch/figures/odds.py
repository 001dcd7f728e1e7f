"""Single things that belong to no other module: a compass rose, a honey dipper."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import polygon
from limner_sketch.figures import figure
from limner_sketch.figures._parts import around, lines, ring


@figure("compass rose", aliases=("wind rose", "rose of the winds"), height=0.4, facing="front", place="air", home="studio", tags=("object", "symbol"), colours={"main": "#2f4f8f", "pale": "#f6e9cb", "north": "#d8443f"})  # fmt: skip
def compass_rose(pose: Pose, rng: Random) -> Canvas:
    """A star of eight points in a ring, its north marked."""
    c = Canvas()
    c.add(ring(0, -100, 74, 66), "main")
    for _x, _y, angle in around(0, -100, 62, 4, turn=-45):
        with c.at(0, -100, turn=angle + 90):
            c.polygon([(0, -62), (13, -13), (0, 0)], "main")
            c.polygon([(0, -62), (-13, -13), (0, 0)], "pale")
    for i in range(4):
        with c.at(0, -100, turn=90 * i):
            c.polygon([(0, -100), (17, -17), (0, 0)], "north_dark" if i == 0 else "main")
            c.polygon([(0, -100), (-17, -17), (0, 0)], "north" if i == 0 else "pale")
    c.add(polygon([(-7, -208), (-7, -224), (7, -208), (7, -224)], closed=False), "main", width=5)
    c.circle(0, -100, 8, "main")
    return c


@figure("honey dipper", aliases=("dipper", "honey spoon", "wooden dipper", "honey stick"), height=0.16, facing="front", tags=("object",), home="table", colours={"main": "#c58b4e", "honey": "#f2b233"})  # fmt: skip
def honey_dipper(pose: Pose, rng: Random) -> Canvas:
    """A dipper, honey running from it."""
    c = Canvas()
    with c.at(0, -90, turn=20):
        c.rect(-8, -110, 16, 120, "main", radius=7, shade=3)
        for i, wide in enumerate((22, 31, 36, 36, 31, 22)):
            c.rect(-wide, 6 + 13 * i, 2 * wide, 10, "main", radius=5, shade=3)
        c.path("M-30 60C-34 92 34 92 30 60C34 50-34 50-30 60Z", "honey", opacity=0.85)
    c.path("M-40-8C-34-16-34-28-32-36C-28-28-28-16-22-8C-22 4-40 4-40-8Z", "honey")
    c.add(lines([(-46, 0), (-14, 0)]), "honey", width=6)
    return c
