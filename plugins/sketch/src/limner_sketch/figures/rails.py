"""What runs on rails."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure
from limner_sketch.figures._parts import gleam, lines, wheel

LAMPS = {"lamp": "#ffe08a", "tail": "#e0453f"}


@figure(
    "toy train",
    aliases=("toy locomotive", "toy steam train", "wooden train", "model train", "train set", "toy train set"),
    height=0.2,
    colours={"main": "#e0483e", "boiler": "#3f8fc8", "steam": "#f4f3ef", **LAMPS},
    named=("main",),
    tags=("object",),
    home="room",
)
@figure(
    "train",
    aliases=("locomotive", "steam train", "steam locomotive", "steam engine"),
    near=("subway", "metro"),
    height=3.6,
    colours={"main": "#d1483f", "boiler": "#3f4a63", "steam": "#f4f3ef", **LAMPS},
    tags=("vehicle",),
)
def train(pose: Pose, rng: Random) -> Canvas:
    """A steam locomotive."""
    c = Canvas()
    with c.details():
        for x, y, r in ((104, -206, 15), (82, -222, 19), (48, -234, 23)):
            c.circle(x + rng.uniform(-3, 3), y, r, "steam", opacity=0.85, outline=False)
    c.path("M104-140L104-182L94-192L144-192L134-182L134-140Z", "boiler_dark")
    c.rect(88, -198, 62, 13, "gold", radius=6)
    c.path("M8-138C8-160 20-170 34-170C48-170 60-160 60-138Z", "gold")
    c.rect(-60, -142, 228, 84, "boiler", radius=22, shade=16)
    for x in (2, 68):
        c.rect(x, -142, 10, 84, "gold", outline=False)
    c.circle(168, -104, 12, "lamp")
    c.rect(-202, -58, 372, 24, "main_dark", radius=6)
    c.path("M158-48L186-48L216-8L150-8Z", "main")
    with c.details():
        c.add(lines([(167, -40), (168, -14)], [(181, -40), (193, -14)]), "main_dark", width=5)
    with c.front():
        c.path("M-192-46L-192-180L-56-180L-56-46Z", "main", shade=10)
        pane = c.rect(-158, -158, 68, 54, "glass", radius=10)
        gleam(c, pane, -120, 18)
        c.rect(-206, -196, 166, 20, "boiler_light", radius=9)
        c.rect(-186, -84, 124, 9, "gold", outline=False)
    for x in (-146, -70):
        wheel(c, x, 38, hub="main")
    for x in (16, 84):
        wheel(c, x, 27, hub="main")
    c.line([(-146, -30), (16, -26), (84, -26)], "metal", 9, smooth=False)
    c.anchor("seat", -124, -88)
    c.anchor("top", -124, -196)
    c.stands(-184, 216)
    return c


@figure(
    "tram",
    aliases=("streetcar", "trolley car"),
    near=("cable car", "trolleybus", "bullet train"),
    height=3.6,
    colours={"main": "#d94f45", "cream": "#fbf1da", **LAMPS},
    tags=("vehicle",),
    home="city",
)
def tram(pose: Pose, rng: Random) -> Canvas:
    """A tram with a pantograph."""
    c = Canvas()
    c.line([(-46, -186), (-2, -204), (-34, -220)], "dark", 6, smooth=False)
    c.line([(-58, -222), (-8, -222)], "dark", 6)
    c.rect(-130, -190, 250, 18, "main_dark", radius=8)
    body = c.path(
        "M-176-172C-174-178-168-182-160-182L160-182C168-182 174-178 176-172L190-96L190-32L-190-32L-190-96Z",
        "cream",
        shade=8,
    )
    with c.inside(body):
        c.rect(-200, -96, 400, 70, "main")
        c.rect(-200, -48, 400, 20, "main_dark", outline=False)
        c.rect(-200, -190, 400, 16, "main", outline=False)
    pane = c.path("M-166-162L-126-162L-126-106L-176-106Z", "glass")
    for x in (-112, 12):
        gleam(c, c.rect(x, -162, 54, 56, "glass", radius=6), x + 30, 14)
    c.rect(74, -162, 50, 56, "glass", radius=6)
    c.rect(-48, -164, 50, 126, "main_dark", radius=5)
    for x in (-43, -21):
        c.rect(x, -158, 18, 114, "glass", radius=4)
    pane = c.path("M134-162L166-162L176-106L134-106Z", "glass")
    gleam(c, pane, 158, 12)
    c.circle(180, -72, 10, "lamp")
    c.circle(-182, -72, 8, "tail")
    c.rect(-196, -36, 392, 16, "dark", radius=7)
    for x in (-118, -66, 66, 118):
        wheel(c, x, 19)
    c.anchor("seat", 148, -84)
    c.anchor("top", 20, -191)
    c.stands(-136, 136)
    return c
