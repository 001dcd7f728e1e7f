"""More people one meets: at a wedding, on the road, on a stage or in a field."""

from __future__ import annotations

from functools import partial

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures import figure
from limner_sketch.figures._person import CHILD, PEOPLE_COLOURS, WOMAN, Look, person

OWN = {
    "hide": "#9a6440",
    "red": "#e2493f",
    "cap": "#2f4470",
    "devil": "#d8483f",
}
MEN = ("short", "crop", "curly", "side")
ANY = ("short", "bob", "ponytail", "curly", "crop")
OUT = (34, 64)
UP = (24, 34)


def _gnome_face(c: Canvas) -> None:
    hats.beard(c, "white", 30)


def _woodsman_face(c: Canvas) -> None:
    hats.beard(c, "hair3", 4)


for _noun, _look, _height, _own, _aliases, _near, _home in (
    (
        "bride",
        Look(
            frame=WOMAN,
            clothes="gown",
            hair=("long", "bun"),
            hat=hats.veil,
            halo=hats.veil_behind,
            front=gear.gown_trim,
            prop=props.bouquet,
            raised=OUT,
        ),
        1.68,
        {"main": "#fdf9f2", "accent": "#f3c6cf"},
        (),
        (),
        None,
    ),
    (
        "groom",
        Look(hair=("side", "crop"), front=gear.bow_tie, legs="main"),
        1.78,
        {"main": "#3d4258"},
        ("bridegroom",),
        ("best man",),
        None,
    ),
    (
        "businessman",
        Look(hair=("side", "crop"), front=gear.suit_and_tie, prop=props.briefcase, legs="main"),
        1.78,
        {"main": "#4a5672", "accent": "#c8433f"},
        ("office worker", "manager", "boss"),
        ("lawyer", "banker", "politician", "president", "salesman"),
        "city",
    ),
    (
        "businesswoman",
        Look(frame=WOMAN, hair=("bob", "bun"), front=gear.suit_and_tie, prop=props.briefcase, legs="main"),
        1.68,
        {"main": "#6a4f78", "accent": "#e8b04a"},
        (),
        (),
        "city",
    ),
    (
        "mail carrier",
        Look(hair=ANY, hat=hats.peaked_cap, front=gear.mail_bag, prop=props.letter, raised=OUT),
        1.74,
        {"main": "#4f86c0", "accent": "#d8493f"},
        ("mailman", "postman", "postwoman", "letter carrier"),
        ("courier", "delivery man"),
        "city",
    ),
    (
        "photographer",
        Look(hair=ANY, hat=hats.beret, front=gear.pack_straps, prop=props.camera, raised=OUT),
        1.74,
        {"main": "#6f8f5f", "accent": "#5a4a42"},
        (),
        ("journalist", "reporter", "cameraman"),
        None,
    ),
    (
        "singer",
        Look(
            frame=WOMAN,
            clothes="dress",
            hair=("long", "afro", "curly"),
            front=gear.belt,
            prop=props.microphone,
            raised=UP,
        ),
        1.7,
        {"main": "#c2459a", "accent": "#f7d04f"},
        ("pop star", "rapper"),
        ("rock star", "idol"),
        None,
    ),
    (
        "footballer",
        Look(
            clothes="tee",
            hair=("crop", "short", "ponytail"),
            front=gear.singlet,
            prop=props.ball,
            legs="white",
            shorts=True,
            shoe="dark",
        ),
        1.76,
        {"main": "#d8413a"},
        ("soccer player", "football player"),
        ("basketball player", "rugby player", "goalkeeper"),
        "meadow",
    ),
    (
        "soldier",
        Look(hair=("crop",), hat=hats.army_helmet, front=gear.bandolier, legs="main"),
        1.78,
        {"main": "#6f7f4f"},
        ("trooper",),
        ("general", "marine"),
        None,
    ),
    (
        "archer",
        Look(
            hair=("short", "bob"), hat=hats.feather_cap, front=gear.bandolier, prop=props.bow, raised=OUT, legs="hide"
        ),
        1.74,
        {"main": "#4f8a55"},
        ("robin hood",),
        ("hunter", "ranger"),
        "forest",
    ),
    (
        "lumberjack",
        Look(
            hair=("crop",),
            hat=hats.beanie,
            face=_woodsman_face,
            front=gear.plaid,
            prop=props.axe,
            raised=UP,
            shoe="hide",
        ),
        1.82,
        {"main": "#c8463c", "accent": "#3f5f7f"},
        ("woodcutter", "logger"),
        ("woodsman", "blacksmith"),
        "forest",
    ),
    (
        "hiker",
        Look(
            hair=ANY,
            hat=hats.deerstalker,
            front=gear.pack_straps,
            behind=gear.backpack,
            prop=props.walking_stick,
            raised=OUT,
            legs="hide",
            shoe="dark",
        ),
        1.74,
        {"main": "#4f9a8c", "accent": "#e0773a", "hat": "#8a6b48"},
        ("backpacker", "trekker"),
        ("camper", "adventurer", "explorer", "scout", "tourist", "traveler", "traveller"),
        None,
    ),
    (
        "student",
        Look(hair=ANY, front=gear.pack_straps, behind=gear.backpack, prop=props.pointer, raised=OUT),
        1.68,
        {"main": "#e8a23c", "accent": "#4a6fa8"},
        ("pupil", "college student"),
        ("schoolkid",),
        None,
    ),
    (
        "graduate",
        Look(clothes="robe", hair=("long", "bob", "short"), hat=hats.academic_cap, front=gear.collar),
        1.72,
        {"main": "#3d4a78"},
        (),
        ("judge", "scholar"),
        None,
    ),
    (
        "monk",
        Look(clothes="robe", hair=("rim",), front=gear.cord),
        1.74,
        {"main": "#8a6242"},
        ("friar",),
        ("priest", "pope", "bishop", "nun"),
        None,
    ),
    (
        "gnome",
        Look(frame=CHILD, clothes="coat", hair=("",), hat=hats.gnome_hat, face=_gnome_face, front=gear.belt),
        0.5,
        {"main": "#3f7fb5", "accent": "#d8463c"},
        ("garden gnome",),
        ("dwarf",),
        "garden",
    ),
    (
        "devil",
        Look(
            skin="devil",
            clothes="suit",
            hair=("",),
            hat=hats.devil_horns,
            front=gear.belt,
            behind=gear.bat_wings,
            prop=props.trident,
            raised=OUT,
            legs="main",
            shoe="dark",
        ),
        1.7,
        {"main": "#b8322f", "accent": "#3a3550"},
        ("imp",),
        ("satan", "vampire hunter"),
        None,
    ),
):
    figure(
        _noun,
        height=_height,
        colours={**PEOPLE_COLOURS, **OWN, **_own},
        aliases=_aliases,
        near=_near,
        tags=("person",),
        home=_home,
    )(partial(person, look=_look))
