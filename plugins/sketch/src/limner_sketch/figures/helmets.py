"""Helmets: what is put on a head to guard it."""

from __future__ import annotations

from random import Random

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import figure


@figure(
    "hard hat",
    aliases=("construction helmet", "safety helmet", "builder helmet", "builder's helmet", "construction hat"),
    near=("bike helmet", "bicycle helmet"),
    height=0.2,
    units=130,
    colours={"main": "#f6c945"},
    tags=("object", "wear"),
    facing="front",
)
def hard_hat(pose: Pose, rng: Random) -> Canvas:
    """A builder's hat."""
    c = Canvas()
    c.path("M-84-30C-84-96-50-126 0-126C50-126 84-96 84-30Z", "main", shade=11)
    c.rect(-15, -134, 30, 104, "main_light", radius=13)
    c.path("M-108-32C-60-44 60-44 108-32C114-8 60 0 0 0C-60 0-114-8-108-32Z", "main", shade=6)
    c.anchor("on_head", 0, -46)
    c.stands(-72, 72)
    return c


@figure(
    "fire helmet",
    aliases=("fireman helmet", "firefighter helmet", "fireman hat", "firefighter hat", "fireman's helmet", "fire hat"),
    near=("firefighter uniform", "firefighter costume"),
    height=0.25,
    units=150,
    colours={"main": "#d8372f", "second": "#f6c945"},
    tags=("object", "wear"),
    facing="front",
)
def fire_helmet(pose: Pose, rng: Random) -> Canvas:
    """A firefighter's helmet with its badge."""
    c = Canvas()
    c.path("M-82-34C-82-104-46-146 0-146C46-146 82-104 82-34Z", "main", shade=11)
    c.path("M-30-40C-34-84-20-108 0-118C20-108 34-84 30-40Z", "second", shade=4)
    c.circle(0, -72, 14, "main")
    c.path("M-120-36C-70-50 70-50 120-36C128-6 60 0 0 0C-60 0-128-6-120-36Z", "main", shade=7)
    c.anchor("on_head", 0, -46)
    c.stands(-72, 72)
    return c


@figure(
    "viking helmet",
    aliases=("horned helmet", "viking hat"),
    height=0.25,
    units=150,
    colours={"main": "#9aa3b0", "second": "#e2ab2d", "horn": "#f6efdc"},
    tags=("object", "wear"),
    facing="front",
)
def viking_helmet(pose: Pose, rng: Random) -> Canvas:
    """A helmet with two horns."""
    c = Canvas()
    for flip in (False, True):
        with c.at(flip=flip):
            c.path("M66-70C104-70 118-104 108-150C142-120 142-56 74-38Z", "horn", shade=5)
    c.path("M-82-20C-82-92-46-124 0-124C46-124 82-92 82-20Z", "main", shade=11)
    c.rect(-90, -36, 180, 30, "second", radius=8, shade=4)
    c.rect(-11, -122, 22, 100, "second", radius=5)
    c.anchor("on_head", 0, -46)
    c.stands(-74, 74)
    return c


@figure(
    "knight helmet",
    aliases=("knight's helmet", "medieval helmet", "armor helmet"),
    near=("knight armor", "knight armour", "knight costume"),
    height=0.35,
    units=200,
    colours={"main": "#a7b0bd", "second": "#d8372f"},
    tags=("object", "wear"),
    facing="front",
)
def knight_helmet(pose: Pose, rng: Random) -> Canvas:
    """A closed helmet with a visor of slits, breaths and a plume."""
    c = Canvas()
    c.path(
        "M-10-196C-40-236-98-236-120-196C-136-166-132-116-110-84C-112-110-100-134-82-138C-96-158-70-178-48-168C-40-186-22-190-10-186Z",
        "second",
        shade=7,
    )
    c.path(
        "M-74 0C-84-24-88-64-86-104C-84-168-46-200 2-200C52-200 86-166 88-108C88-64 84-26 72 0C40 10-42 10-74 0Z",
        "main",
        shade=12,
    )
    c.path("M-20-132C14-150 62-146 92-124L104-78C98-50 84-28 66-16C34-24-2-52-14-88Z", "main_light", shade=8)
    c.line([(2, -104), (40, -112), (84, -104)], "dark", 9)
    with c.details():
        for x, y in ((38, -70), (58, -66), (78, -64), (46, -50), (66, -46)):
            c.circle(x, y, 4, "dark")
        c.line([(-62, -150), (-40, -172), (-12, -182)], "shine", 7, opacity=0.7, outline=False)
    c.circle(-18, -108, 11, "main_dark")
    c.path("M-78-14C-40-4 40-4 74-14L80 0C40 12-40 12-84 0Z", "main_dark")
    c.anchor("on_head", 0, -84)
    c.stands(-74, 72)
    return c
