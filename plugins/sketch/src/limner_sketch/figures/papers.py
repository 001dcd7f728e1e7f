"""Paper in its forms: letters, maps, charts."""

from __future__ import annotations

from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import lines, ring

TAGS = ("object",)


@figure(
    "envelope",
    aliases=("letter", "mail", "email", "message"),
    near=("post", "e-mail", "invitation", "newsletter"),
    height=0.13,
    units=140,
    colours={"main": "#f5dfb8", "seal": "#d8473f"},
    tags=("object", "symbol"),
    facing="front",
)
def envelope(pose: Pose, rng: Random) -> Canvas:
    """A sealed letter."""
    c = Canvas()
    c.rect(-108, -144, 216, 144, "main", radius=10, shade=7)
    with c.details():
        c.add(lines([(-100, -8), (-24, -72)], [(100, -8), (24, -72)]), "main_dark", width=5)
    c.path("M-104-142C-106-146 106-146 104-142L12-58C4-51-4-51-12-58Z", "main_dark")
    c.path("M-104-144C-108-148 108-148 104-144L12-68C4-61-4-61-12-68Z", "main_light")
    c.circle(0, -64, 22, "seal", shade=5)
    c.path("M0-54C-14-64-10-76-3-75C-1-75 0-73 0-72C0-73 1-75 3-75C10-76 14-64 0-54Z", "seal_light", outline=False)
    c.anchor("grip", 0, -30)
    return c


@figure(
    "paper",
    aliases=("sheet of paper", "document", "page", "file"),
    near=("contract", "list", "report", "receipt"),
    height=0.3,
    colours={"main": "#fbf8f0", "main_dark": "#d7d9e2", "ink": "#8d93ab"},
    tags=TAGS,
    facing="front",
)
def paper(pose: Pose, rng: Random) -> Canvas:
    """A written sheet with a folded corner."""
    c = Canvas()
    c.path(
        "M-70-204L36-204L74-166L74-8C74-3 71 0 66 0L-66 0C-71 0-74-3-74-8L-74-196C-74-201-72-204-70-204Z",
        "main",
        shade=7,
    )
    c.path("M36-204L74-166L44-166C39-166 36-169 36-174Z", "main_dark")
    c.add(
        lines(
            [(-50, -168), (10, -168)], *([(-50, y), (48, y)] for y in (-138, -112, -86, -60)), [(-50, -34), (16, -34)]
        ),
        "ink",
        width=8,
    )
    c.anchor("grip", 0, -40)
    return c


@figure(
    "calendar",
    aliases=("wall calendar", "date"),
    near=("schedule", "planner"),
    height=0.25,
    units=190,
    colours={"main": "#e0524a", "page": "#fdf8ee"},
    tags=("object", "symbol"),
    facing="front",
)
def calendar(pose: Pose, rng: Random) -> Canvas:
    """A leaf of a calendar."""
    c = Canvas()
    sheet = c.rect(-92, -174, 184, 174, "page", radius=14, shade=7)
    with c.inside(sheet):
        c.rect(-96, -180, 192, 58, "main", shade=6)
    c.add(lines([(-46, -192), (-46, -160)], [(46, -192), (46, -160)]), "dark", width=11)
    for row in range(3):
        for column in range(4):
            chosen = (row, column) == (1, 2)
            c.rect(-72 + column * 39, -106 + row * 33, 26, 22, "main" if chosen else "page_dark", radius=5)
    return c


@figure(
    "map",
    aliases=("treasure map", "folded map"),
    near=("atlas", "travel plan", "world map"),
    height=0.4,
    units=150,
    colours={"main": "#f1dcae", "land": "#8fbf7f", "trail": "#d8473f"},
    tags=TAGS,
    facing="front",
)
def map_(pose: Pose, rng: Random) -> Canvas:
    """A folded map with a way to a cross."""
    c = Canvas()
    c.path("M-144-140L-48-156L-48-10L-144 4Z", "main", shade=0)
    c.path("M-48-156L48-140L48 4L-48-10Z", "main_dark")
    c.path("M48-140L144-156L144-10L48 4Z", "main_light")
    c.path("M-144-100C-110-116-80-84-92-62C-104-44-124-50-144-44Z", "land")
    c.path("M70-143L144-155L144-104C116-96 84-112 70-143Z", "land")
    c.add(
        lines(
            [(-114, -26), (-98, -34)],
            [(-82, -44), (-66, -52)],
            [(-46, -56), (-28, -54)],
            [(-10, -50), (8, -54)],
            [(24, -64), (38, -76)],
        ),
        "trail",
        width=8,
    )
    c.add(lines([(60, -104), (88, -74)], [(88, -106), (62, -72)]), "trail", width=11)
    c.anchor("grip", 0, -30)
    return c


@figure(
    "globe",
    aliases=("world globe", "desk globe"),
    near=("geography",),
    height=0.4,
    colours={"main": "#4fa3d1", "land": "#7cb765", "foot": "#b9783f"},
    tags=TAGS,
    facing="front",
    home="room",
)
def globe(pose: Pose, rng: Random) -> Canvas:
    """A globe on its foot."""
    c = Canvas()
    c.path("M-50 0C-46-16-16-16-8-22L8-22C16-16 46-16 50 0Z", "foot", shade=4)
    c.add(geometry.read_path("M-38-194C40-226 112-150 88-84C76-48 40-22 0-24C-20-24-38-30-54-44"), "foot_dark", width=9)
    sea = c.circle(0, -116, 74, "main", shade=11)
    with c.inside(sea):
        c.path(
            "M-80-150C-40-190-10-180-6-164C-2-150-22-146-24-130C-24-112-44-118-52-104C-64-110-80-130-80-150Z", "land"
        )
        c.path("M10-128C36-146 70-140 90-120L80-84C64-60 56-56 46-50C36-60 40-82 22-90C6-96 2-116 10-128Z", "land")
        c.path("M-50-82C-30-92-14-78-18-66C-22-52-36-44-46-36C-58-50-62-72-50-82Z", "land")
    with c.details():
        c.ellipse(-40, -158, 8, 15, "shine", turn=40, opacity=0.5, outline=False)
    return c


@figure(
    "chart",
    aliases=("bar chart", "graph", "statistics"),
    near=("analytics", "finance", "growth", "data"),
    height=0.5,
    units=170,
    colours={"main": "#4b83c4", "second": "#f0b13f", "third": "#5fae6d", "tail": "#e0524a"},
    tags=("object", "symbol"),
    facing="front",
)
def chart(pose: Pose, rng: Random) -> Canvas:
    """Growing bars with an arrow."""
    c = Canvas()
    for x, tall, role in ((-78, 56, "third"), (-16, 88, "second"), (46, 124, "main")):
        c.rect(x, -14 - tall, 44, tall, role, radius=5, shade=6)
    c.add(lines([(-104, -160), (-104, -8), (112, -8)]), "dark", width=11)
    c.add(
        lines([(-78, -106), (-20, -138), (20, -128), (88, -180)], [(58, -182), (90, -182), (88, -150)]),
        "tail",
        width=10,
    )
    return c


@figure(
    "magnifying glass",
    aliases=("magnifier", "search", "loupe"),
    near=("detective",),
    height=0.22,
    colours={"main": "#3f4a6b", "pane": "#cfeaf5"},
    tags=("object", "symbol"),
    facing="front",
)
def magnifying_glass(pose: Pose, rng: Random) -> Canvas:
    """A magnifying glass."""
    c = Canvas()
    with c.at(-18, -124, turn=-42):
        c.rect(-9, 66, 18, 26, "metal", shade=3)
        c.rect(-15, 84, 30, 70, "main", radius=12, shade=6)
    c.circle(-18, -124, 66, "pane", opacity=0.85)
    c.add(ring(-18, -124, 78, 60), "main", shade=7)
    c.add(geometry.read_path("M-62-124C-62-148-44-166-22-168"), "shine", width=10, opacity=0.9, outline=False)
    c.anchor("grip", 62, -36)
    return c


@figure(
    "newspaper",
    aliases=("daily paper", "gazette"),
    near=("tabloid", "news"),
    height=0.45,
    colours={"main": "#f4efe2", "ink": "#4a4a58", "photo": "#9fb4c4"},
    tags=("object",),
    facing="front",
)
def newspaper(pose: Pose, rng: Random) -> Canvas:
    """A newspaper held open, seen from outside."""
    c = Canvas()
    for flip in (False, True):
        with c.at(0, 0, flip=flip):
            c.path("M0-186L126-200L126-14L0 0Z", "main_dark" if flip else "main", shade=0 if flip else 5)
    c.line([(-104, -172), (-22, -164)], "ink", 13, smooth=False)
    c.path("M20-150L104-160L104-96L20-86Z", "photo")
    with c.details():
        for k in range(4):
            y = -140 + 32 * k
            c.line([(-106, y - 8), (-22, y)], "ink", 5, smooth=False, opacity=0.55)
        for y in (-66, -38):
            c.line([(20, y), (104, y - 9)], "ink", 5, smooth=False, opacity=0.55)
        c.line([(22, -170), (102, -179)], "ink", 8, smooth=False)
    c.anchor("grip", 0, -96)
    return c


@figure(
    "stack of papers",
    aliases=(
        "pile of papers",
        "paper stack",
        "pile of paper",
        "stack of paper",
        "pile of documents",
        "stack of documents",
        "pile of paperwork",
        "paperwork",
    ),
    height=0.5,
    colours={"main": "#fbf8f0", "edge": "#d9d2c3", "accent": "#7fa9d6"},
    tags=("object",),
    facing="front",
    home="office",
)
def stack_of_papers(pose: Pose, rng: Random) -> Canvas:
    """A high stack of sheets that has not been put straight."""
    c = Canvas()
    leans = (0, 8, -6, 5, -9, 4, -4, 9, -3)
    for i, lean in enumerate(leans):
        wide = 168 - 5 * i
        left, low = lean - wide / 2, -20 * i
        c.path(f"M{left} {low}v-20.5h{wide}v20.5Z", "main" if i % 2 else "main_light")
    with c.details():
        ends = [(lean, 80 - 2.5 * i, -20 * i - y) for i, lean in enumerate(leans) for y in (7, 13)]
        c.add(lines(*([(x - half, y), (x + half, y)] for x, half, y in ends)), "edge", width=2.4)
    with c.at(-3, -180, turn=-5):
        c.rect(-64, -10, 128, 10, "main_light", radius=3)
        c.rect(-52, -8, 44, 4, "accent", radius=2)
    c.anchor("top", 0, -186)
    c.stands(-84, 84)
    return c
