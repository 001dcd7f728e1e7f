"""Ships of old: a longship under its striped sail, and what is left of a ship on the ground of the sea."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "longship",
    aliases=(
        "viking ship",
        "viking boat",
        "viking longship",
        "viking longboat",
        "dragon ship",
        "dragon boat",
        "long ship",
        "norse ship",
    ),
    height=13.0,
    colours={"main": "#8f5a38", "sail": "#f7ecd4", "stripe": "#c8453a", "shield": "#e3b23c"},
    named=("stripe",),
    tags=("vehicle",),
    place="water",
    home="sea",
)
def longship(pose: Pose, rng: Random) -> Canvas:
    """A low hull with a dragon's head and a row of shields, under a striped square sail."""
    c = Canvas()
    c.line([(0, -30), (0, -196)], "wood_dark", 10)
    c.line([(-92, -178), (92, -178)], "wood_dark", 8)
    sail = c.path("M-88-176L88-176C100-138 102-100 90-66C40-54-40-54-90-66C-74-100-74-138-88-176Z", "sail", shade=8)
    with c.inside(sail):
        for x in (-74, -14, 46):
            c.path(f"M{x}-178L{x + 30}-178C{x + 40}-130 {x + 40}-90 {x + 30}-50L{x}-50C{x + 10}-90 {x + 10}-130 {x}-178Z", "stripe", outline=False)  # fmt: skip
    with c.front():
        c.path("M-186-96C-204-100-206-78-190-72C-176-50-166-36-150-24L-128-24C-152-46-172-70-186-96Z", "main_dark")
        c.path(
            "M-158-34L132-34C160-46 168-84 160-108C158-122 170-138 188-134L216-122C224-116 220-108 212-108L194-108C196-70 188-18 140 20L-120 20C-146 6-160-14-158-34Z",
            "main",
            shade=10,
        )
        c.path("M172-132L176-150L186-134Z", "main_dark")
        c.circle(192, -124, 4, "dark", outline=False)
        c.line([(-150, -4), (158, -4)], "main_dark", 5, outline=False)
        for i, x in enumerate(range(-124, 130, 42)):
            c.circle(x, -32, 19, "stripe" if i % 2 else "shield", shade=4)
            c.circle(x, -32, 6, "light")
    c.anchor("seat", 0, -40)
    c.anchor("inside", -60, -40)
    c.stands(-130, 140)
    return c


@figure(
    "shipwreck",
    aliases=(
        "sunken ship",
        "wreck",
        "ship wreck",
        "wrecked ship",
        "sunken boat",
        "sunken galleon",
        "sunken pirate ship",
    ),
    height=9.0,
    colours={"main": "#7d5f4b", "weed": "#4d9a7a", "sand": "#d8c79b", "light": "#e9dcc0"},
    named=("main",),
    tags=("scenery",),
    facing="front",
    home="underwater",
)
def shipwreck(pose: Pose, rng: Random) -> Canvas:
    """A hull that lies over on its side in the sand, with a broken mast and a hole."""
    c = Canvas()
    c.line([(-28, -96), (-70, -196)], "main_dark", 12, smooth=False)
    c.polygon([(-64, -196), (-72, -214), (-80, -194)], "main_dark")
    c.line([(62, -112), (44, -156)], "main_dark", 12, smooth=False)
    c.line([(-98, -164), (-26, -188)], "main_dark", 7, smooth=False)
    c.path("M-92-164C-84-140-88-122-78-112L-64-128L-54-108L-44-132L-34-122L-32-186Z", "light", opacity=0.75)
    c.path(
        "M-214-66L-176-88L-160-74L-120-88L134-134L186-150L214-140C214-76 190-30 150 0L-140 0C-178-12-204-38-214-66Z",
        "main",
        shade=12,
    )
    with c.details():
        for y in (-64, -38, -14):
            c.line([(-190 - y * 0.1, y + 12), (0, y - 6), (190, y - 36)], "main_dark", 5, outline=False)
    c.polygon([(16, -66), (42, -86), (60, -72), (88, -82), (96, -52), (76, -24), (44, -30), (22, -40)], "dark")
    for x, y in ((-100, -54), (-46, -64), (142, -94)):
        c.circle(x, y, 12, "dark")
    for x in (-164, -8, 120):
        c.line([(x, 0), (x - 10, -24), (x + 6, -44), (x - 4, -66)], "weed", 8)
    c.path("M-246 4C-190-26-120-14-60-8C30-20 120-18 230 4Z", "sand", outline=False)
    c.anchor("top", 40, -118)
    c.stands(-220, 210)
    return c
