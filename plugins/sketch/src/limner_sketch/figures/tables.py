"""Tables at which people sit: laid for a meal, with a game on them; and what is served."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import plate

_table = partial(figure, tags=("object", "furniture"), facing="front", home="room")


def _plates(c: Canvas, xs: tuple[float, ...], y: float, dishes: tuple[str, ...]) -> None:
    """Draw plates with something on each."""
    for x, dish in zip(xs, dishes, strict=True):
        c.ellipse(x, y, 34, 9, "plate_dark")
        c.ellipse(x, y - 2, 33, 8, "plate")
        if dish == "peas":
            for dx in (-12, -4, 4, 12, -8, 0, 8):
                c.circle(x + dx, y - 6 - (dx % 3), 4.5, "leaf")
        elif dish == "stew":
            c.path(f"M{x - 20} {y - 4}C{x - 18} {y - 18} {x + 18} {y - 18} {x + 20} {y - 4}Z", "stew")
        else:
            c.path(f"M{x - 18} {y - 5}C{x - 22} {y - 22} {x + 16} {y - 24} {x + 20} {y - 5}Z", "bread")


@_table(
    "dinner table",
    aliases=("laid table", "dining room table", "set table", "breakfast table", "banquet table"),
    near=("buffet", "feast", "banquet"),
    height=0.8,
    units=150,
    colours={
        "main": "#f6efe2",
        "plate": "#ffffff",
        "stew": "#b5703f",
        "bread": "#d99a4e",
        "drink": "#8fc7e0",
    },
)
def dinner_table(pose: Pose, rng: Random) -> Canvas:
    """A long table with a cloth, plates, a bowl, a jug and glasses."""
    c = Canvas()
    c.line([(-190, -20), (-190, 0)], "wood_dark", 16, smooth=False)
    c.line([(190, -20), (190, 0)], "wood_dark", 16, smooth=False)
    cloth = c.path(
        "M-226-150L226-150L232-34C214-22 196-40 178-28C158-16 140-38 120-28C98-16 80-38 60-28C38-16 20-38 0-28"
        "C-20-16-40-38-60-28C-82-16-100-38-120-28C-140-16-160-38-178-28C-196-18-214-36-232-34Z",
        "main_dark",
    )
    with c.inside(cloth), c.details():
        for x in (-170, -92, -14, 64, 142):
            c.line([(x, -134), (x - 8, -20)], "main", 12, smooth=False, opacity=0.5, outline=False)
    c.path(
        "M-214-162L214-162C222-162 228-154 230-144C231-138 228-134 222-134L-222-134C-228-134-231-138-230-144C-228-154-222-162-214-162Z",
        "main",
    )
    _plates(c, (-168, -92, 92, 168), -148, ("stew", "peas", "bread", "stew"))
    c.ellipse(0, -150, 44, 9, "plate_dark")
    c.path("M-40-152C-44-186 44-186 40-152C20-146-20-146-40-152Z", "bread", shade=6)
    c.path("M-28-164C-36-190-20-198-10-176ZM26-164C36-190 20-198 8-176Z", "bread_dark")
    for x in (-130, 130):
        c.path(
            f"M{x - 9}-182L{x + 9}-182C{x + 10}-170 {x + 4}-164 {x + 2}-162L{x + 2}-150L{x + 8}-147L{x - 8}-147L{x - 2}-150L{x - 2}-162C{x - 4}-164 {x - 10}-170 {x - 9}-182Z",
            "glass",
        )
        c.path(
            f"M{x - 9}-174L{x + 9}-174C{x + 8}-168 {x + 4}-164 {x + 2}-162L{x - 2}-162C{x - 4}-164 {x - 8}-168 {x - 9}-174Z",
            "drink",
        )
    c.anchor("top", 0, -148)
    c.anchor("behind", 0, -154)
    c.stands(-200, 200)
    return c


@_table(
    "chess table",
    aliases=("chess set", "chess game", "game of chess"),
    height=0.75,
    units=150,
    colours={
        "main": "#a9713f",
        "light_field": "#f3dfbd",
        "dark_field": "#8a5636",
        "white_piece": "#fbf4e4",
        "black_piece": "#3c3440",
    },
    named=("main",),
)
def chess_table(pose: Pose, rng: Random) -> Canvas:
    """A small table with a game of chess on it."""
    c = Canvas()
    c.path("M-14-136L14-136L20-16L-20-16Z", "main_dark", shade=5)
    c.path("M-58 0C-58-16-30-22 0-22C30-22 58-16 58 0Z", "main_dark", shade=5)
    top = c.path("M-92-166L92-166L112-140L-112-140Z", "light_field")
    with c.inside(top):
        for row in range(4):
            y0, y1 = -166 + 6.5 * row, -159.5 + 6.5 * row
            a, b = 92 + 5 * row, 97 + 5 * row
            for k in range(8):
                if (k + row) % 2:
                    x0, x1 = (k - 4) / 4, (k - 3) / 4
                    c.polygon([(x0 * a, y0), (x1 * a, y0), (x1 * b, y1), (x0 * b, y1)], "dark_field", outline=False)
    c.rect(-114, -141, 228, 13, "main", radius=5, shade=4)
    for x, y, tall, role in (
        (-76, -150, 26, "white_piece"), (-54, -158, 20, "white_piece"), (-60, -144, 20, "white_piece"), (-30, -150, 20, "white_piece"),
        (76, -150, 26, "black_piece"), (54, -158, 20, "black_piece"), (60, -144, 20, "black_piece"), (34, -152, 20, "black_piece"),
    ):  # fmt: skip
        c.path(f"M{x - 8} {y}L{x + 8} {y}L{x + 4} {y - tall * 0.6}L{x - 4} {y - tall * 0.6}Z", role)
        c.circle(x, y - tall * 0.74, 6, role)
        if tall > 20:
            c.line([(x, y - tall), (x, y - tall - 8)], role, 3.4, smooth=False)
            c.line([(x - 4, y - tall - 5), (x + 4, y - tall - 5)], role, 3.4, smooth=False)
    c.anchor("top", 0, -152)
    c.anchor("left", -120, -60)
    c.anchor("right", 120, -60)
    c.stands(-58, 58)
    return c


@_table(
    "card table",
    aliases=("poker table", "game table"),
    height=0.75,
    units=150,
    colours={"main": "#3f8f62", "rim": "#8a5636", "card": "#fffaf0"},
)
def card_table(pose: Pose, rng: Random) -> Canvas:
    """A round table with green cloth, cards and chips."""
    c = Canvas()
    drum = c.path("M-150-136L150-136L128-12C80 2-80 2-128-12Z", "rim_dark", shade=9)
    with c.inside(drum), c.details():
        for x in (-96, -48, 0, 48, 96):
            c.line([(x * 1.08, -130), (x * 0.92, 0)], "rim", 5, smooth=False, opacity=0.6, outline=False)
    c.ellipse(0, -138, 172, 28, "rim", shade=6)
    c.ellipse(0, -143, 154, 21, "main")
    for x, y, turn in (
        (-92, -142, -14),
        (-70, -146, 4),
        (74, -146, -6),
        (96, -142, 12),
        (-10, -138, -8),
        (14, -140, 8),
    ):
        with c.at(x, y, turn=turn):
            c.path("M-11-6L9-6L11 6L-9 6Z", "card")
            c.circle(0, 0, 2.6, "red", outline=False)
    for x, count, role in ((-40, 3, "red"), (44, 4, "gold"), (34, 2, "dark")):
        for k in range(count):
            c.ellipse(x, -146 - 4 * k, 10, 4, role if k % 2 else f"{role}_light")
    c.anchor("top", 0, -145)
    c.anchor("behind", 0, -150)
    c.stands(-126, 126)
    return c


@figure(
    "roast turkey",
    aliases=(
        "roast chicken",
        "roasted chicken",
        "roasted turkey",
        "thanksgiving turkey",
        "turkey dinner",
        "christmas turkey",
        "roast goose",
    ),
    near=("rotisserie chicken", "roast"),
    height=0.25,
    units=150,
    colours={"main": "#c9793a", "plate": "#f4f1ea"},
    tags=("food",),
    facing="front",
    home="table",
)
def roast_turkey(pose: Pose, rng: Random) -> Canvas:
    """A roast bird on a dish with greens and tomatoes."""
    c = Canvas()
    plate(c, 150)
    for x in (-112, -84, 84, 112):
        c.add(geometry.ellipse(x, -26, 26, 15), "leaf", shade=3)
    body = c.path("M-92-22C-108-74-64-124 0-124C64-124 108-74 92-22C50-10-50-10-92-22Z", "main", shade=14)
    with c.inside(body), c.details():
        c.line([(-50, -96), (-26, -110), (0, -112)], "main_light", 10, opacity=0.7, outline=False)
    for side in (-1, 1):
        with c.at(side * 64, -56, turn=side * 34):
            c.path("M-26 26C-40-14-24-52 0-56C24-52 40-14 26 26Z", "main_light" if side < 0 else "main", shade=8)
            c.line([(0, -54), (0, -82)], "white", 13, smooth=False)
            c.circle(-6, -88, 8, "white")
            c.circle(6, -88, 8, "white")
    for x in (-58, 0, 58):
        c.circle(x, -22, 12, "red", shade=3)
    c.anchor("top", 0, -120)
    return c
