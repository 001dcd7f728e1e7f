"""Signs of computing: databases, servers, pipelines, charts, arrows."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_SIGN = ("object",)


def _drums(c: Canvas, x: float, bottom: float, half: float, tall: float, role: str) -> None:
    """Draw a drum of three storeys, the way databases are drawn."""
    deep = half * 0.3
    storey = tall / 3
    for k in range(3):
        y = bottom - k * storey
        low, high = y - deep, y - storey + 0.12 * storey
        c.path(
            f"M{x - half} {low}L{x - half} {high}L{x + half} {high}L{x + half} {low}"
            f"C{x + half} {low + 1.33 * deep} {x - half} {low + 1.33 * deep} {x - half} {low}Z",
            role,
            shade=half * 0.12,
        )
        c.ellipse(x, high, half, deep, f"{role}_light")
        with c.details():
            c.circle(x - half * 0.66, (low + high) / 2 + deep * 0.55, half * 0.075, "light", outline=False)


@figure(
    "database",
    aliases=("data base", "db", "sql database", "databases", "data store", "data storage"),
    near=("data lake", "data warehouse"),
    height=0.5,
    colours={"main": "#3f8fd2", "light": "#e9f6ff"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def database(pose: Pose, rng: Random) -> Canvas:
    """A drum of three storeys."""
    c = Canvas()
    _drums(c, 0, 0, 78, 186, "main")
    c.stands(-60, 60)
    return c


@figure(
    "server",
    aliases=("server rack", "data center", "data centre", "servers rack", "rack server", "mainframe"),
    height=1.9,
    colours={"main": "#4a5673", "panel": "#6d7c9e", "light": "#7fe0a4", "lamp": "#f4b942"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def server(pose: Pose, rng: Random) -> Canvas:
    """A rack with four drawers and their lamps."""
    c = Canvas()
    c.rect(-72, -206, 144, 200, "main", radius=12, shade=9)
    for x in (-54, 30):
        c.rect(x, -8, 24, 8, "main_dark")
    for k in range(4):
        y = -194 + 46 * k
        c.rect(-60, y, 120, 36, "panel", radius=7)
        c.circle(42, y + 18, 7, "light", outline=False)
        c.circle(22, y + 18, 7, "lamp", outline=False)
        with c.details():
            for dx in (-46, -32, -18):
                c.rect(dx, y + 9, 7, 18, "main_dark", radius=3, outline=False)
    return c


@figure(
    "pipeline",
    aliases=("data pipeline", "etl pipeline", "etl", "ci pipeline", "deployment pipeline", "data flow", "dataflow"),
    height=0.5,
    colours={"main": "#3f8fd2", "end": "#4fb286", "gear": "#f2a541", "arrow": "#4a5673"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def pipeline(pose: Pose, rng: Random) -> Canvas:
    """A source, a step that works on it, and a target, joined by arrows."""
    c = Canvas()
    _drums(c, -150, -28, 46, 112, "main")
    c.rect(-46, -130, 92, 92, "gear", radius=18, shade=8)
    c.circle(0, -84, 25, "white")
    c.circle(0, -84, 11, "gear_dark")
    _drums(c, 150, -28, 46, 112, "end")
    for x in (-94, 56):
        c.line([(x, -84), (x + 26, -84)], "arrow", 11, smooth=False)
        c.polygon([(x + 22, -102), (x + 44, -84), (x + 22, -66)], "arrow")
    c.stands(-190, 190)
    return c


@figure(
    "spreadsheet",
    aliases=("data table", "excel sheet", "table of data", "data grid", "sql table"),
    height=0.4,
    colours={"main": "#4fb286", "paper": "#fbfdfc", "line": "#c9dbd2"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def spreadsheet(pose: Pose, rng: Random) -> Canvas:
    """Rows and columns under a coloured head."""
    c = Canvas()
    c.rect(-112, -180, 224, 180, "paper", radius=12)
    c.path("M-112-138L-112-168C-112-175-107-180-100-180L100-180C107-180 112-175 112-168L112-138Z", "main", shade=5)
    c.rect(-112, -138, 56, 126, "main_light")
    for y in (-138, -96, -54):
        c.line([(-110, y), (110, y)], "line", 5, smooth=False)
    for x in (-56, 0, 56):
        c.line([(x, -136), (x, -4)], "line", 5, smooth=False)
    with c.details():
        for x, y, wide in ((-42, -118, 28), (14, -118, 22), (70, -76, 26), (-42, -34, 22), (14, -34, 28)):
            c.rect(x, y, wide, 9, "main_dark", radius=4, outline=False)
    return c


@figure(
    "dashboard",
    aliases=("analytics dashboard", "data dashboard", "bi dashboard", "business dashboard", "report dashboard"),
    height=0.5,
    colours={"main": "#3b4a6b", "paper": "#f6f8fc", "blue": "#4a90d9", "warm": "#f2a541", "green": "#4fb286"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def dashboard(pose: Pose, rng: Random) -> Canvas:
    """A screen with bars, a ring and a line."""
    c = Canvas()
    c.rect(-132, -190, 264, 190, "main", radius=16, shade=6)
    c.rect(-118, -160, 236, 146, "paper", radius=8)
    for x, role in ((-110, "warm"), (-90, "green"), (-70, "blue")):
        c.circle(x, -175, 6, role, outline=False)
    for x, tall, role in ((-100, 34, "blue"), (-72, 52, "blue"), (-44, 44, "blue")):
        c.rect(x, -84 - tall + 4, 20, tall, role, radius=4)
    c.circle(62, -112, 32, "green")
    c.path("M62-112L62-144C80-144 94-130 94-112Z", "warm")
    c.circle(62, -112, 14, "paper")
    c.line([(-100, -34), (-60, -52), (-20, -40), (30, -66), (98, -46)], "warm", 7, smooth=False)
    return c


@figure(
    "pie chart",
    aliases=("donut chart", "pie graph"),
    height=0.4,
    colours={"main": "#4a90d9", "warm": "#f2a541", "green": "#4fb286"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def pie_chart(pose: Pose, rng: Random) -> Canvas:
    """A disc of three parts, one pulled out."""
    c = Canvas()
    c.circle(-6, -92, 92, "main", shade=8)
    c.path("M-6-92L-98-92C-98-42-56 0-6 0Z", "green")
    c.path("M8-106L8-198C59-198 100-157 100-106Z", "warm", shade=5)
    return c


@figure(
    "line chart",
    aliases=("line graph", "trend line", "time series", "trend chart"),
    height=0.4,
    colours={"main": "#4a90d9", "axis": "#4a5673", "dot": "#f2a541"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def line_chart(pose: Pose, rng: Random) -> Canvas:
    """Two axes and a rising line with its points."""
    c = Canvas()
    c.line([(-100, -196), (-100, -6), (112, -6)], "axis", 12, smooth=False)
    points = [(-66.0, -52.0), (-18.0, -104.0), (30.0, -82.0), (96.0, -166.0)]
    c.line(points, "main", 12, smooth=False)
    for x, y in points:
        c.circle(x, y, 14, "dot")
    return c


@figure(
    "cube",
    aliases=("data cube", "3d cube", "block cube", "isometric cube"),
    height=0.4,
    colours={"main": "#4a90d9"},
    facing="front",
    tags=_SIGN,
    home="studio",
)
def cube(pose: Pose, rng: Random) -> Canvas:
    """A cube seen from above a corner."""
    c = Canvas()
    c.polygon([(0, -200), (92, -150), (0, -100), (-92, -150)], "main_light")
    c.polygon([(-92, -150), (0, -100), (0, 0), (-92, -50)], "main")
    c.polygon([(92, -150), (92, -50), (0, 0), (0, -100)], "main_dark")
    return c


def _arrow(pose: Pose, rng: Random, *, turn: float) -> Canvas:
    c = Canvas()
    with c.at(0, -96, turn=turn):
        c.polygon([(-92, -26), (6, -26), (6, -72), (98, 0), (6, 72), (6, 26), (-92, 26)], "main", shade=7)
    return c


for _noun, _turn, _aliases in (
    ("arrow", 0, ("right arrow", "arrow right", "next arrow")),
    ("up arrow", -90, ("arrow up", "upload arrow", "upward arrow", "upwards arrow")),
    ("down arrow", 90, ("arrow down", "download arrow", "downward arrow", "downwards arrow")),
    ("left arrow", 180, ("arrow left", "back arrow")),
):
    figure(_noun, aliases=_aliases, height=0.3, colours={"main": "#3f8fd2"}, facing="front", tags=_SIGN, home="studio")(
        partial(_arrow, turn=_turn)
    )
