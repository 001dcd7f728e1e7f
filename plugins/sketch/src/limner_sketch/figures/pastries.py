"""Pastries and fried dough of many countries."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import dots, lines, plate

_FOOD = ("food",)
_TABLE = "table"


@figure(
    "churro",
    height=0.2,
    units=180,
    colours={"plate": "#eef1f3", "main": "#cf9048", "paper": "#f3e6d0", "sugar": "#fff6e4"},
    aliases=("churros",),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def churro(pose: Pose, rng: Random) -> Canvas:
    """Churros in a paper cone."""
    c = Canvas()
    for x, turn, tall in ((-34, -16, 150), (36, 15, 146), (-12, -5, 172), (14, 6, 164)):
        with c.at(x * 0.5, -40, turn=turn):
            stick = c.limb([(0, 0, 17), (0, -tall + 30, 17)], "main", shade=4)
            with c.inside(stick):
                for dx in (-8, 0, 8):
                    c.line([(dx, 0), (dx, -tall)], "main_dark", 3, smooth=False, outline=True)
                with c.details():
                    c.add(
                        dots([(-5, -tall + 40), (5, -tall + 58), (-2, -tall + 76), (6, -tall + 30)], 2.6),
                        "sugar",
                        outline=False,
                    )
    c.path("M-70-84C-30-100 30-100 70-84L16-4C8 2-8 2-16-4Z", "paper", shade=9)
    c.path("M70-84L16-4C30-40 34-70 30-93Z", "paper_dark")
    return c


@figure(
    "eclair",
    height=0.06,
    units=100,
    colours={"plate": "#eef1f3", "main": "#dfa85c", "icing": "#5b3424", "cream": "#fff3dc"},
    aliases=("chocolate eclair", "éclair", "profiterole", "cream puff", "long john"),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def eclair(pose: Pose, rng: Random) -> Canvas:
    """An éclair with chocolate icing."""
    c = Canvas()
    plate(c, 132)
    c.path("M-118-30C-122-8-100-4-80-4L80-4C100-4 122-8 118-30Z", "main_dark")
    c.path("M-120-36C-80-50 80-50 120-36L118-24C60-34-60-34-118-24Z", "cream")
    c.path("M-120-40C-122-76-96-88-66-88L66-88C96-88 122-76 120-40C80-30-80-30-120-40Z", "main", shade=8)
    c.path(
        "M-108-54C-108-84-88-92-60-92L60-92C88-92 108-84 108-54C90-44 76-58 58-52C40-44 20-58 0-52C-22-46-40-58-60-52C-78-46-92-46-108-54Z",
        "icing",
        shade=4,
    )
    with c.details():
        c.line([(-78, -78), (-30, -84), (20, -84)], "icing_light", 6, outline=False)
    return c


@figure(
    "cinnamon roll",
    height=0.08,
    units=110,
    colours={"plate": "#eef1f3", "main": "#d9994f", "swirl": "#8a4f28", "icing": "#fffaf0"},
    aliases=("cinnamon bun", "swiss roll", "sticky bun", "danish pastry", "danish"),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def cinnamon_roll(pose: Pose, rng: Random) -> Canvas:
    """A glazed cinnamon roll."""
    c = Canvas()
    plate(c, 116)
    c.path("M-96-58L96-58C96-18 80-4 60-4L-60-4C-80-4-96-18-96-58Z", "main_dark")
    c.ellipse(0, -62, 97, 44, "main", shade=5)
    c.line(
        [
            (78, -66),
            (60, -40),
            (0, -30),
            (-62, -46),
            (-66, -76),
            (-10, -94),
            (44, -82),
            (42, -60),
            (0, -50),
            (-28, -62),
            (-10, -74),
            (14, -68),
        ],
        "swirl",
        9,
    )
    c.path(
        "M-60-82C-40-104 40-106 70-84C64-72 50-78 46-60C40-46 30-66 14-66C0-66 4-44-10-44C-24-44-20-66-34-68C-48-70-54-62-60-82Z",
        "icing",
        opacity=0.92,
    )
    return c


@figure(
    "strudel",
    height=0.08,
    units=110,
    colours={"plate": "#eef1f3", "main": "#dda75a", "apple": "#f3dc96", "raisin": "#5b3424"},
    aliases=("apple strudel", "turnover", "puff pastry"),
    tags=_FOOD,
    home=_TABLE,
)
def strudel(pose: Pose, rng: Random) -> Canvas:
    """A slice of apple strudel, dusted."""
    c = Canvas()
    plate(c, 128)
    c.path("M-110-4C-120-50-100-90-60-92L70-92C104-88 120-50 112-4Z", "main", shade=8)
    c.ellipse(78, -46, 38, 43, "main_light")
    c.ellipse(80, -45, 28, 33, "apple")
    c.add(dots([(72, -58), (88, -46), (74, -34), (90, -62)], 5), "raisin")
    c.line([(66, -44), (78, -54), (94, -34)], "apple_dark", 4)
    with c.details():
        c.add(
            lines([(-84, -66), (-70, -86)], [(-54, -60), (-40, -84)], [(-22, -60), (-8, -84)], [(10, -62), (24, -84)]),
            "main_dark",
            width=5,
        )
        c.add(
            dots([(-74, -50), (-50, -76), (-30, -46), (-6, -72), (14, -44), (30, -76), (-90, -30), (-10, -30)], 3.4),
            "white",
            outline=False,
        )
    return c


@figure(
    "scone",
    height=0.06,
    units=110,
    colours={"plate": "#eef1f3", "main": "#dfae66", "jam": "#c8283f", "cream": "#fff6e6"},
    aliases=("scones", "cream tea", "biscuit and jam", "crumpet", "english muffin"),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def scone(pose: Pose, rng: Random) -> Canvas:
    """A scone with cream and jam."""
    c = Canvas()
    plate(c, 112)
    c.path("M-76-40C-84-14-70-4-52-4L52-4C70-4 84-14 76-40Z", "main_dark", shade=5)
    c.path("M-80-44C-92-34-84-20-66-26C-48-14-20-18 0-24C22-14 50-14 66-26C84-20 92-34 80-44Z", "cream", shade=4)
    c.path("M-70-54C-76-40-60-34-44-40C-20-32 22-32 46-40C60-34 76-40 70-54Z", "jam", shade=3)
    c.path("M-72-54C-84-88-40-112 0-112C40-112 84-88 72-54C40-46-40-46-72-54Z", "main", shade=10)
    with c.details():
        c.add(dots([(-30, -84), (4, -96), (36, -80), (-6, -70)], 4), "main_dark", outline=False)
    return c


@figure(
    "baklava",
    height=0.06,
    units=120,
    colours={"plate": "#eef1f3", "main": "#d9983f", "nut": "#7fa04a", "syrup": "#f6c25a"},
    aliases=("baklawa",),
    tags=_FOOD,
    home=_TABLE,
)
def baklava(pose: Pose, rng: Random) -> Canvas:
    """Baklava: thin layers, syrup and pistachios."""
    c = Canvas()
    plate(c, 124)
    for x, y, k in ((-56, -4, 1.0), (52, -4, 1.0), (0, -46, 1.0)):
        with c.at(x, y, scale=k):
            c.polygon([(-56, -34), (0, -14), (0, 0), (-56, -18)], "main")
            c.polygon([(56, -34), (0, -14), (0, 0), (56, -18)], "main_dark")
            c.polygon([(-56, -34), (0, -56), (56, -34), (0, -14)], "syrup")
            for k2 in (0.35, 0.7):
                c.line(
                    [(-56, -34 + 16 * k2), (0, -14 + 14 * k2), (56, -34 + 16 * k2)],
                    "main_dark",
                    2.4,
                    smooth=False,
                    outline=False,
                )
            c.add(dots([(-10, -36), (4, -30), (12, -40), (-2, -44)], 5), "nut")
    return c


@figure(
    "cannoli",
    height=0.07,
    units=110,
    colours={"plate": "#eef1f3", "main": "#cf9048", "cream": "#fff4e0", "chip": "#5b3424"},
    aliases=("cannolo", "cream horn", "brandy snap"),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def cannoli(pose: Pose, rng: Random) -> Canvas:
    """Two cannoli full of cream."""
    c = Canvas()
    plate(c, 126)
    for x, y, turn in ((0, -76, -6), (-6, -34, 6)):
        with c.at(x, y, turn=turn):
            for side in (-1, 1):
                for dx, dy in ((88, -8), (98, 6), (84, 12)):
                    c.circle(side * dx, dy - 2, 18, "cream")
                c.add(dots([(side * 98, -2), (side * 88, 12), (side * 104, 8)], 4), "chip")
            tube = c.rect(-84, -26, 168, 48, "main", radius=18, shade=6)
            with c.inside(tube):
                c.line([(-30, -40), (20, -4), (10, 40)], "main_dark", 6)
                with c.details():
                    c.add(dots([(-60, -8), (-44, 8), (50, -6), (62, 8)], 4), "main_light", outline=False)
    return c


@figure(
    "mochi",
    height=0.06,
    units=120,
    colours={"plate": "#eef1f3", "main": "#f6c3d0", "second": "#dceccb", "third": "#fbf4ea"},
    aliases=("daifuku", "dango", "rice cake"),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def mochi(pose: Pose, rng: Random) -> Canvas:
    """Three soft rice cakes."""
    c = Canvas()
    plate(c, 126)
    for x, y, role in ((-54, -6, "main"), (54, -6, "second"), (0, -58, "third")):
        c.path(
            f"M{x - 56} {y - 20}C{x - 60} {y - 60} {x - 30} {y - 72} {x} {y - 72}C{x + 30} {y - 72} {x + 60} {y - 60} {x + 56} {y - 20}C{x + 50} {y} {x - 50} {y} {x - 56} {y - 20}Z",
            role,
            shade=8,
        )
        with c.details():
            c.ellipse(x - 20, y - 54, 12, 6, "shine", turn=-20, opacity=0.6, outline=False)
    return c


@figure(
    "fortune cookie",
    height=0.06,
    units=120,
    colours={"plate": "#eef1f3", "main": "#e0a552", "paper": "#fffaf0"},
    aliases=("fortune cookies",),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def fortune_cookie(pose: Pose, rng: Random) -> Canvas:
    """A fortune cookie and its slip of paper."""
    c = Canvas()
    c.path("M40-44L128-64L132-36L44-18Z", "paper", shade=3)
    c.add(lines([(64, -40), (112, -51)], [(66, -30), (100, -38)]), "dark", width=3)
    c.path(
        "M-112-22C-130-80-70-128 0-108C64-130 122-84 104-22C90-2 62 0 44-18C32-34 20-46 0-52C-20-46-34-34-46-18C-64 0-98-2-112-22Z",
        "main",
        shade=11,
    )
    c.path("M0-108C-14-90-14-70 0-52C16-70 16-90 0-108Z", "main_dark")
    with c.details():
        c.line([(-88, -48), (-70, -80), (-34, -94)], "main_light", 7, outline=False)
    return c


@figure(
    "quiche",
    height=0.08,
    units=100,
    colours={"plate": "#eef1f3", "main": "#f3cf6a", "crust": "#c98a4a", "ham": "#e88f8a"},
    aliases=("quiche lorraine", "egg tart", "custard tart", "frittata", "fruit tart"),
    tags=_FOOD,
    facing="front",
    home=_TABLE,
)
def quiche(pose: Pose, rng: Random) -> Canvas:
    """A quiche with ham and herbs."""
    c = Canvas()
    plate(c, 134)
    c.path("M-120-62L120-62L96-4L-96-4Z", "crust", shade=7)
    c.add(lines(*([(x, -58), (x * 0.82, -8)] for x in (-90, -60, -30, 0, 30, 60, 90))), "crust_dark", width=5)
    for i in range(13):
        c.circle(-120 + 20 * i, -66 + (abs(i - 6) - 6) * 0, 12, "crust")
    c.ellipse(0, -68, 116, 27, "crust_light")
    c.ellipse(0, -69, 104, 21, "main")
    for x, y in ((-60, -72), (-20, -62), (24, -78), (62, -66), (0, -80)):
        c.rect(x - 8, y - 4, 16, 8, "ham", radius=3)
    for x, y in ((-40, -80), (40, -60), (-76, -62), (4, -68), (78, -76)):
        c.ellipse(x, y, 6, 3, "leaf")
    return c


@figure(
    "tiramisu",
    height=0.1,
    units=130,
    colours={"plate": "#eef1f3", "main": "#fbeed2", "cake": "#b9794a", "cocoa": "#5b3424"},
    aliases=("opera cake", "layer cake slice", "trifle"),
    tags=_FOOD,
    home=_TABLE,
)
def tiramisu(pose: Pose, rng: Random) -> Canvas:
    """A square of tiramisu under cocoa."""
    c = Canvas()
    plate(c, 120)
    c.polygon([(-84, -96), (40, -96), (40, -4), (-84, -4)], "main")
    c.polygon([(40, -96), (96, -120), (96, -26), (40, -4)], "main_dark")
    for y in (-36, -76):
        c.polygon([(-84, y), (40, y), (40, y + 20), (-84, y + 20)], "cake")
        c.polygon([(40, y), (96, y - 24), (96, y - 4), (40, y + 20)], "cake_dark")
    c.polygon([(-84, -96), (-30, -122), (96, -122), (40, -96)], "cocoa")
    c.polygon([(-84, -100), (40, -100), (40, -90), (-84, -90)], "cocoa_dark")
    c.polygon([(40, -100), (96, -124), (96, -114), (40, -90)], "cocoa_dark")
    c.path("M10-112C0-130 16-140 24-128C34-142 48-130 36-112Z", "leaf", shade=3)
    return c


@figure(
    "crepe",
    height=0.08,
    units=110,
    colours={"plate": "#eef1f3", "main": "#f0c97a", "sauce": "#5b3424", "berry": "#d9384b"},
    aliases=("crepes", "crêpe", "blini", "blintz", "french crepe"),
    tags=_FOOD,
    home=_TABLE,
)
def crepe(pose: Pose, rng: Random) -> Canvas:
    """A folded crêpe with chocolate and berries."""
    c = Canvas()
    plate(c, 130)
    c.path("M-118-12C-80-96 20-112 112-62C96-34 40-4-118-12Z", "main", shade=6)
    c.path("M-118-12C-60-72 30-80 108-50C80-24 0-4-118-12Z", "main_light")
    c.line([(-80, -30), (-50, -62), (-20, -28), (12, -72), (44, -30), (74, -64)], "sauce", 7)
    for x, y in ((20, -92), (48, -84), (32, -106)):
        c.circle(x, y, 13, "berry", shade=3)
    c.path("M52-100C50-118 68-124 78-112C74-98 62-94 52-100Z", "leaf")
    return c


@figure(
    "french toast",
    height=0.07,
    units=110,
    colours={"plate": "#eef1f3", "main": "#e0a552", "crust": "#a8683a", "syrup": "#8a4a20"},
    aliases=("brioche", "panettone", "challah"),
    tags=_FOOD,
    home=_TABLE,
)
def french_toast(pose: Pose, rng: Random) -> Canvas:
    """Slices of French toast with syrup and berries."""
    c = Canvas()
    plate(c, 134)
    for x, y in ((-30, -4), (-6, -26), (20, -48)):
        c.path(
            f"M{x - 84} {y - 12}L{x - 62} {y - 44}L{x + 78} {y - 44}L{x + 92} {y - 12}C{x + 92} {y} {x + 86} {y} {x + 80} {y}L{x - 76} {y}C{x - 84} {y} {x - 86} {y - 4} {x - 84} {y - 12}Z",
            "crust",
        )
        c.path(f"M{x - 80} {y - 16}L{x - 60} {y - 46}L{x + 76} {y - 46}L{x + 88} {y - 16}Z", "main", shade=4)
    c.path(
        "M-44-64C-30-92 70-94 92-66C96-50 84-40 80-56C72-60 66-52 60-34C54-24 48-40 50-58L-8-60C-12-40-22-36-24-56Z",
        "syrup",
        opacity=0.9,
    )
    for x, y, role in ((6, -88, "red"), (30, -92, "dark_light"), (20, -104, "red")):
        c.circle(x, y, 12, role, shade=2)
    return c
