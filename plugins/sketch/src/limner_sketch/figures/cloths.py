"""What is made of cloth and hung up or held: a banner, a handkerchief, washing on the line; and the bubble of a thought."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch import _geometry as geometry
from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure

_thing = partial(figure, tags=("object",), facing="front")


@_thing("banner", aliases=("cloth banner", "protest banner", "long banner"), height=0.6, units=75, colours={"main": "#e2574c", "trim": "#f7d774"})  # fmt: skip
def banner(pose: Pose, rng: Random) -> Canvas:
    """A broad cloth with a star and stripes, and room for words."""
    c = Canvas()
    cloth = c.path(
        "M-150-72C-90-64-50-76 0-72C50-66 90-78 150-72L150-3C90 3 50-8 0-3C-50 3-90-9-150-3Z", "main", shade=5
    )
    with c.inside(cloth):
        c.path("M-160-80L-134-80L-134 10L-160 10ZM134-80L160-80L160 10L134 10Z", "trim", outline=False)
    with c.details():
        c.line([(-116, -58), (116, -58)], "trim", 3.5, outline=False)
        c.line([(-116, -16), (116, -16)], "trim", 3.5, outline=False)
    c.anchor("words", 0, -37)
    return c


@_thing(
    "handkerchief", aliases=("tissue", "paper tissue", "hanky"), height=0.16, units=120, colours={"main": "#f7fafd"}
)
def handkerchief(pose: Pose, rng: Random) -> Canvas:
    """A handkerchief, held by its middle."""
    c = Canvas()
    c.path("M-8-116C-50-108-74-60-66-8L-34-24L-10 0L20-22L58-4C70-58 48-108 8-116Z", "main", shade=6)
    with c.details():
        c.line([(-6, -104), (-26, -40)], "main_dark", 4, outline=False)
        c.line([(6, -104), (24, -44)], "main_dark", 4, outline=False)
    c.anchor("grip", 0, -96)
    return c


@_thing("clothesline", aliases=("washing line", "clothes line", "laundry line", "line of laundry", "drying line", "drying rack"), height=1.9, colours={"main": "#4f93c9", "second": "#f2b134", "third": "#e2574c", "pole": "#a8744a", "rope": "#7d6a5a"}, home="garden")  # fmt: skip
def clothesline(pose: Pose, rng: Random) -> Canvas:
    """A line between two poles with a shirt, trousers and a towel."""
    c = Canvas()
    for x in (-170, 170):
        c.line([(x, 0), (x, -190)], "pole", 12, smooth=False)
        c.line([(x - 18, -182), (x + 18, -182)], "pole", 9, smooth=False)
    c.line([(-170, -184), (0, -172), (170, -184)], "rope", 4)
    c.path(
        "M-132-178L-112-178C-106-168-94-168-88-178L-68-176L-46-150L-60-136L-70-146L-70-84L-130-84L-130-146L-140-136L-154-150Z",
        "main",
        shade=6,
    )
    c.path("M-22-172L34-172L42-74L16-74L6-138L-4-74L-30-74Z", "second", shade=5)
    c.rect(70, -176, 64, 84, "third", radius=3, shade=5)
    c.rect(70, -120, 64, 10, "white", outline=False)
    for x, y in ((-112, -178), (-88, -178), (-16, -174), (28, -174), (78, -178), (126, -180)):
        c.rect(x - 3, y - 6, 6, 16, "wood_light", radius=2)
    return c


@_thing("tug rope", height=0.3, units=24, colours={"main": "#c9a26a", "second": "#e2574c"})
def tug_rope(pose: Pose, rng: Random) -> Canvas:
    """A taut rope with a flag at its middle."""
    c = Canvas()
    c.line([(-210, -22), (210, -22)], "main", 7, smooth=False)
    with c.details():
        for x in range(-200, 201, 20):
            c.line([(x - 3, -19), (x + 3, -25)], "main_dark", 2, smooth=False, outline=False)
    c.path("M-9-24L9-24L9 0L0-8L-9 0Z", "second", shade=2)
    return c


@figure(
    "thought bubble",
    aliases=("thought cloud", "dream bubble"),
    height=1.0,
    colours={"main": "#fdfdff"},
    facing="front",
    tags=("object",),
)
def thought_bubble(pose: Pose, rng: Random) -> Canvas:
    """What somebody thinks of: a cloud over the head, with smaller ones below it."""
    c = Canvas()
    lobes = ((-62, -100, 44), (-16, -138, 50), (52, -134, 46), (86, -94, 40), (40, -64, 48), (-24, -66, 46))
    for x, y, r in lobes:
        c.circle(x, y, r + 4, "main_dark", outline=False)
    for x, y, r in lobes:
        c.circle(x, y, r, "main")
    c.add(geometry.ellipse(10, -98, 78, 48), "main", outline=False)
    for x in (-28, 10, 48):  # until something is thought of, which hides them
        c.circle(x, -98, 9, "main_dark", outline=False)
    for x, y, r in ((-58, -22, 15), (-84, 8, 10), (-98, 32, 6)):
        c.circle(x, y, r + 3, "main_dark", outline=False)
        c.circle(x, y, r, "main")
    c.anchor("on_head", -130, 44)
    c.anchor("inside", 10, -70)
    c.stands(-45, 45)
    return c
