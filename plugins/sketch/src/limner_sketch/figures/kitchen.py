"""Things of the kitchen; the mug is the example that other figures are modelled on."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "mug",
    aliases=("cup", "coffee cup", "coffee mug", "cup of coffee", "coffee"),
    near=("cocoa",),
    height=0.1,
    colours={"main": "#d9574b", "coffee": "#5b3a29", "steam": "#ffffff"},
    tags=("object", "food"),
    home="table",
)
def mug(pose: Pose, rng: Random) -> Canvas:
    """A mug of coffee with steam."""
    c = Canvas()
    with c.details():
        for x, tall in ((-26, 44), (4, 56), (34, 40)):
            drift = rng.uniform(-6, 6)
            c.line(
                [(x, -168), (x + 8, -178 - tall * 0.3), (x - 6 + drift, -178 - tall * 0.7), (x + 4, -180 - tall)],
                "steam",
                8,
                opacity=0.7,
                outline=False,
            )
    c.line([(52, -122), (98, -122), (100, -62), (50, -44)], "main_dark", 19)
    c.path(
        "M-72-150L72-150C72-80 68-30 58-10C54-2 48 0 40 0L-40 0C-48 0-54-2-58-10C-68-30-72-80-72-150Z", "main", shade=20
    )
    c.ellipse(0, -150, 72, 15, "main_light")
    c.ellipse(0, -147, 60, 10.5, "coffee")
    with c.details():
        c.ellipse(-14, -149, 26, 4, "coffee_light", opacity=0.7, outline=False)
        c.line([(-52, -112), (-47, -52)], "main_light", 9, opacity=0.8, outline=False)
    c.anchor("top", 0, -150)
    c.anchor("hand_r", 98, -90)
    c.stands(-52, 52)
    return c
