"""Hillsides to slide down, holes that are dug, and what is hung from."""

from __future__ import annotations

from functools import partial
from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch._geometry import Affine
from limner_sketch.figures import figure


def _slope(pose: Pose, rng: Random, *, snowy: bool) -> Canvas:
    """A hillside that falls to the right; who goes down it stands on its edge, at an angle."""
    c = Canvas()
    hill = c.path(
        "M-250 0L-250-206C-220-224-190-230-166-226C-136-220-112-204-80-182L150-42C182-22 222-8 270 0Z", "main"
    )
    with c.inside(hill):
        c.path(
            "M-270 20C-262-60-232-152-172-176C-138-190-104-172-74-148L120-26C150-8 190 2 240 8L240 30Z",
            "main_dark",
            opacity=0.35,
            outline=False,
        )
        with c.details():
            for x, y in ((-160, -66), (-90, -96), (-50, -34), (30, -48), (-120, -136), (96, -22)):
                if snowy:
                    c.line([(x, y), (x + 18, y + 9)], "main_dark", 4, opacity=0.7, outline=False)
                else:
                    c.line([(x - 5, y - 9), (x, y), (x + 6, y - 8)], "main_dark", 4, opacity=0.8, outline=False)
    if snowy:
        with c.details():
            c.line([(-76, -186), (146, -50)], "track", 3.5, smooth=False, outline=False)
    c.anchor("top", -170, -212)
    c.anchor("seat", -170, -212)
    c.anchor("upper", -100, -196)
    c.anchor("lower", 146, -46)
    return c


def _rise(pose: Pose, rng: Random, *, snowy: bool) -> Canvas:
    """A hillside that rises to the right, for who goes up."""
    c = _slope(pose, rng, snowy=snowy)
    mirror = Affine.scale(-1, 1)
    c.shapes = [shape.moved(mirror) for shape in c.shapes]
    c.anchors = {name: mirror.point(*at) for name, at in c.anchors.items()}
    return c


_GRASSY = {"main": "#8cc063", "main_dark": "#5f9a4a"}
_SNOWY = {"main": "#f7fafd", "main_dark": "#c9d8ea", "track": "#b9cbe0"}
_SANDY = {"main": "#e6c488", "main_dark": "#c39a5c"}
for _noun, _artist, _snowy, _colours, _aliases in (
    (
        "snowy slope",
        _slope,
        True,
        _SNOWY,
        ("ski slope", "snow hill", "steep snowy slope", "steep snowy hill", "steep ski slope"),
    ),
    (
        "grassy slope",
        _slope,
        False,
        _GRASSY,
        ("grassy hillside", "steep slope", "steep hill", "steep hillside", "steep grassy hill", "steep grassy slope"),
    ),
    ("sandy slope", _slope, False, _SANDY, ("steep dune", "steep sand dune")),
    ("snowy rise", _rise, True, _SNOWY, ()),
    ("grassy rise", _rise, False, _GRASSY, ()),
    ("sandy rise", _rise, False, _SANDY, ()),
):
    figure(
        _noun,
        height=2.6,
        units=200.0,
        colours=_colours,
        aliases=_aliases,
        tags=("scenery",),
    )(partial(_artist, snowy=_snowy))


@figure(
    "hole",
    height=0.35,
    colours={"main": "#8a6242", "pit": "#4a3325"},
    aliases=("dug hole", "burrow"),
    near=("pit", "ditch", "trench", "grave"),
    facing="front",
    tags=("scenery", "object"),
)
def hole(pose: Pose, rng: Random) -> Canvas:
    """A hole in the ground with the earth that was dug out."""
    c = Canvas()
    c.path("M-150-18C-160-36-120-50-40-52C50-54 140-44 150-20C156-2 90 6 0 6C-90 6-146 2-150-18Z", "main_dark")
    c.ellipse(-20, -26, 104, 20, "pit")
    c.path("M30-6C40-40 78-84 108-86C140-84 170-36 184-4C150 8 60 8 30-6Z", "main", shade=9)
    with c.details():
        for x, y in ((78, -30), (112, -54), (136, -22), (102, -12)):
            c.ellipse(x, y, 8, 5, "main_dark", outline=False)
        for x, y in ((20, -62), (-6, -84), (46, -96)):
            c.circle(x, y, 6, "main", outline=False)
    c.anchor("top", -20, -26)
    c.anchor("inside", -20, -20)
    return c


@figure(
    "vine",
    height=2.2,
    colours={"main": "#5f8f45", "leaf": "#6fae55"},
    aliases=("liana",),
    near=("ivy",),
    place="air",
    facing="front",
    tags=("plant",),
    home="jungle",
)
def vine(pose: Pose, rng: Random) -> Canvas:
    """A vine that hangs from above."""
    c = Canvas()
    c.line([(-30, -300), (-18, -220), (10, -140), (26, -60)], "main", 11)
    for x, y, turn in ((-24, -252, -50), (-8, -196, 40), (8, -142, -40), (20, -92, 50)):
        with c.at(x, y, turn=turn):
            c.path("M0 0C10-16 34-18 46-6C34 10 12 12 0 0Z", "leaf", shade=3)
    c.anchor("hang", 26, -66)
    c.anchor("top", 26, -66)
    return c


@figure(
    "tightrope",
    height=2.2,
    colours={"main": "#c98a4b", "rope": "#5a4632"},
    aliases=("tight rope", "slackline", "high wire"),
    facing="front",
    tags=("scenery",),
)
def tightrope(pose: Pose, rng: Random) -> Canvas:
    """A rope between two poles."""
    c = Canvas()
    for x in (-300, 300):
        c.rect(x - 12, -210, 24, 210, "main", radius=6, shade=5)
        c.rect(x - 34, -12, 68, 12, "main_dark", radius=5)
        c.circle(x, -212, 17, "main_dark")
    c.line([(-300, -190), (0, -180), (300, -190)], "rope", 7)
    c.anchor("top", 0, -184)
    return c


@figure(
    "heap of earth",
    height=1.2,
    units=130,
    colours={"main": "#8a6242"},
    aliases=("heap of dirt", "pile of dirt", "mound of dirt", "dirt pile", "dirt", "pile of earth", "mound of earth", "pile of soil", "pile of sand", "heap of sand", "sand pile", "mound of sand", "pile of gravel", "gravel", "pile of rubble", "rubble"),
    facing="front",
    tags=("object",),
)  # fmt: skip
def heap_of_earth(pose: Pose, rng: Random) -> Canvas:
    """Earth in a heap, with some stones."""
    c = Canvas()
    heap = c.path(
        "M-150 0C-132-34-96-62-66-92C-40-118-14-132 10-124C44-112 62-82 92-58C116-40 140-22 152 0Z", "main", shade=12
    )
    with c.inside(heap):
        for x, y, r in ((-70, -40, 9), (-20, -84, 8), (34, -46, 11), (-6, -26, 7), (84, -24, 9), (-108, -14, 8)):
            c.ellipse(x, y, r * 1.3, r, "main_light", outline=False)
    for x, y, r in ((-158, -6, 9), (160, -5, 7), (126, -8, 8)):
        c.ellipse(x, y, r * 1.2, r, "main_dark")
    c.anchor("top", 8, -122)
    return c  # fmt: skip
