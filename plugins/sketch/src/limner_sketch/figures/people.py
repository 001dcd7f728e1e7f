"""People of every age, in everyday clothes."""

from __future__ import annotations

from functools import partial
from random import Random

from attrs import evolve

from limner_sketch._canvas import Canvas, Pose
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import figure
from limner_sketch.figures._person import CHILD, PEOPLE_COLOURS, WOMAN, Look, person

MAN = Look(front=gear.collar)
LADY = Look(frame=WOMAN, clothes="dress", hair=("long", "bob", "bun", "ponytail", "afro"), front=gear.belt)
BOY = Look(frame=CHILD, clothes="tee", hair=("short", "spiky", "curly", "crop"), front=gear.stripes, shorts=True)
GIRL = Look(frame=CHILD, clothes="dress", hair=("pigtails", "long", "ponytail", "bob"), front=gear.round_collar)


def _elder(c: Canvas) -> None:
    hats.glasses(c)
    hats.moustache(c, "grey")


OLD_MAN = Look(hair=("rim",), hair_role="grey", face=_elder, front=gear.cardigan, shoe="shoe")
OLD_WOMAN = Look(
    frame=WOMAN, clothes="gown", hair=("bun",), hair_role="grey", face=hats.glasses, front=gear.round_collar
)


def _colours(**own: str) -> dict[str, str]:
    return {**PEOPLE_COLOURS, **own}


for _noun, _look, _height, _own, _aliases, _near in (
    (
        "man",
        MAN,
        1.78,
        {"main": "#3f8fa8"},
        ("guy", "gentleman", "dad", "father", "husband"),
        ("uncle", "brother", "neighbour", "traveller", "traveler"),
    ),
    (
        "woman",
        LADY,
        1.7,
        {"main": "#d9574b", "accent": "#f6d9a0"},
        ("lady", "mum", "mom", "mother", "wife"),
        ("aunt", "sister"),
    ),
    ("boy", BOY, 1.25, {"main": "#4f9d69", "accent": "#f4e3b5"}, ("little boy", "young boy", "son"), ("schoolboy",)),
    (
        "girl",
        GIRL,
        1.25,
        {"main": "#9a6cc0", "accent": "#f2b134"},
        ("little girl", "young girl", "daughter"),
        ("schoolgirl",),
    ),
    ("old man", OLD_MAN, 1.7, {"main": "#7d8a5c", "accent": "#b5493e"}, ("grandfather", "grandpa", "elderly man"), ()),
    (
        "old woman",
        OLD_WOMAN,
        1.58,
        {"main": "#8a6fa8"},
        ("grandmother", "grandma", "granny", "elderly woman", "old lady"),
        (),
    ),
):
    figure(
        _noun, height=_height, colours=_colours(**_own), aliases=_aliases, near=_near, tags=("person",), facing="right"
    )(partial(person, look=_look))


@figure(
    "person",
    height=1.75,
    colours=_colours(main="#e08a3c", accent="#f6e3b8"),
    aliases=("human", "somebody", "someone", "adult"),
    near=("friend", "teenager", "pedestrian", "hiker", "customer", "tourist", "student", "visitor"),
    tags=("person",),
)
def anybody(pose: Pose, rng: Random) -> Canvas:
    """A grown-up, man or woman."""
    if rng.random() < 0.5:
        return person(pose, rng, MAN)
    return person(pose, rng, evolve(LADY, clothes="shirt", front=gear.collar))


@figure(
    "child",
    height=1.2,
    colours=_colours(main="#e8b23f", accent="#d8574a"),
    aliases=("kid", "little kid", "youngster"),
    near=("pupil", "schoolchild", "toddler"),
    tags=("person",),
)
def child(pose: Pose, rng: Random) -> Canvas:
    """A boy or a girl."""
    return person(pose, rng, BOY if rng.random() < 0.5 else evolve(GIRL, clothes="tee", front=gear.stripes))
