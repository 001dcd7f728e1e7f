"""People known by what they do: the same rig in other clothes."""

from __future__ import annotations

from functools import partial

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures import figure
from limner_sketch.figures._person import PEOPLE_COLOURS, WOMAN, Look, person

OWN = {
    "straw": "#e8c46a",
    "hide": "#9a6440",
    "hat": "#3b3550",
    "cap": "#2f4470",
    "jewel": "#d8445a",
    "jewel2": "#4a90c8",
    "safety": "#f2b52c",
    "red": "#e2493f",
    "wig": "#ee8a3a",
    "orb": "#6fd0e8",
    "board": "#f2c14e",
    "lens": "#f0a24a",
    "wing": "#fdf8ef",
    "tail": "#35a58f",
}
MEN = ("short", "crop", "curly", "side")
ANY = ("short", "bob", "ponytail", "curly", "crop")


def _santa_face(c: Canvas) -> None:
    hats.beard(c, "white", 16)


def _cook_face(c: Canvas) -> None:
    hats.moustache(c, "hair2")


UP = (24, 34)
OUT = (34, 64)
WIDE = Look(hair=MEN)

for _noun, _look, _height, _own, _aliases, _near, _home in (
    (
        "astronaut",
        Look(
            clothes="suit",
            legs="main",
            shoe="metal",
            hair=MEN,
            hat=hats.bubble_helmet,
            front=gear.space_suit,
            behind=gear.air_tank,
        ),
        1.85,
        {"main": "#eef1f5", "accent": "#e8833a"},
        ("cosmonaut", "spaceman", "spacewoman"),
        (),
        "space",
    ),
    (
        "chef",
        Look(
            clothes="coat",
            hair=("crop",),
            hat=hats.toque,
            face=_cook_face,
            front=gear.double_breast,
            prop=props.spoon,
            raised=OUT,
        ),
        1.75,
        {"main": "#fbf8f2", "accent": "#d8493f"},
        ("cook", "baker"),
        ("pastry chef", "waiter"),
        "room",
    ),
    (
        "farmer",
        Look(hair=MEN, hat=hats.straw_hat, front=gear.bib, prop=props.pitchfork, raised=OUT, shoe="hide"),
        1.78,
        {"main": "#c8463c", "trousers": "#4a6a9c", "accent": "#a8383b"},
        (),
        ("peasant", "rancher"),
        "farm",
    ),
    (
        "gardener",
        Look(hair=ANY, hat=hats.straw_hat, front=gear.apron, prop=props.watering_can, shoe="leaf_dark"),
        1.72,
        {"main": "#e8a23c", "accent": "#5f9a5a"},
        (),
        ("florist",),
        "garden",
    ),
    (
        "doctor",
        Look(clothes="coat", hair=ANY, face=hats.glasses, front=gear.stethoscope),
        1.75,
        {"main": "#f8f9fb", "accent": "#5fa8c8"},
        ("physician",),
        ("surgeon", "dentist", "vet"),
        None,
    ),
    (
        "nurse",
        Look(
            frame=WOMAN,
            hair=("bun", "bob", "ponytail"),
            hat=hats.nurse_cap,
            front=gear.scrubs,
            legs="main",
            shoe="white",
        ),
        1.7,
        {"main": "#6fb9cf", "accent": "#d8493f"},
        (),
        ("paramedic", "caregiver"),
        None,
    ),
    (
        "scientist",
        Look(
            clothes="coat",
            hair=("spiky", "curly", "afro"),
            face=hats.glasses,
            front=gear.lab_coat,
            prop=props.flask,
            raised=OUT,
        ),
        1.75,
        {"main": "#f8f9fb", "accent": "#7a5fb0"},
        ("chemist",),
        ("inventor", "researcher", "professor"),
        None,
    ),
    (
        "firefighter",
        Look(
            clothes="coat",
            hair=("crop",),
            hat=hats.fire_helmet,
            front=gear.fire_coat,
            prop=props.axe,
            raised=UP,
            legs="main",
        ),
        1.8,
        {"main": "#3e4560", "accent": "#d8413a"},
        ("fireman", "firewoman"),
        (),
        "city",
    ),
    (
        "police officer",
        Look(hair=("crop", "side", "bob"), hat=hats.peaked_cap, front=gear.uniform, legs="cap"),
        1.8,
        {"main": "#41619c"},
        ("policeman", "policewoman", "cop", "police"),
        ("guard", "sheriff"),
        "city",
    ),
    (
        "pilot",
        Look(clothes="coat", hair=("",), hat=hats.flight_cap, front=gear.collar, legs="trousers"),
        1.78,
        {"main": "#8a5a3a", "trousers": "#c2a878"},
        ("aviator",),
        (),
        None,
    ),
    (
        "sailor",
        Look(hair=("crop",), hat=hats.sailor_cap, front=gear.sailor_collar, legs="cap"),
        1.76,
        {"main": "#f6f3ea", "accent": "#d8493f"},
        ("seaman",),
        (),
        "sea",
    ),
    (
        "teacher",
        Look(
            hair=("bob", "bun", "short", "side"), face=hats.glasses, front=gear.cardigan, prop=props.pointer, raised=OUT
        ),
        1.72,
        {"main": "#4f8f6a", "accent": "#c8584a"},
        (),
        ("librarian", "writer", "author", "poet"),
        "room",
    ),
    (
        "dancer",
        Look(frame=WOMAN, clothes="tutu", hair=("bun",), front=gear.belt, shoe="main"),
        1.68,
        {"main": "#f09ab5", "accent": "#fbd9e3"},
        ("ballerina", "ballet dancer"),
        ("gymnast",),
        None,
    ),
    (
        "runner",
        Look(
            clothes="tee",
            hair=("crop", "ponytail"),
            hat=hats.headband,
            front=gear.singlet,
            shoe="red",
            shorts=True,
            legs="dark",
        ),
        1.75,
        {"main": "#3f9fc0", "accent": "#f2b134"},
        ("jogger", "athlete"),
        ("tennis player", "sportsman"),
        None,
    ),
    (
        "musician",
        Look(hair=("long", "curly", "afro", "short"), front=gear.guitar),
        1.75,
        {"main": "#8c4a6b"},
        ("guitarist", "guitar player"),
        ("band member",),
        None,
    ),
    (
        "painter",
        Look(clothes="coat", hair=ANY, hat=hats.beret, front=gear.smock, prop=props.palette, raised=OUT),
        1.72,
        {"main": "#6f9fc8", "accent": "#c8433f"},
        ("artist",),
        ("illustrator", "designer"),
        "room",
    ),
    (
        "cowboy",
        Look(hair=MEN, hat=hats.cowboy_hat, front=gear.vest, shoe="hide_dark"),
        1.8,
        {"main": "#5f8fb5", "accent": "#c8433f"},
        ("cowgirl",),
        ("gunslinger", "outlaw"),
        "desert",
    ),
    (
        "fisherman",
        Look(
            clothes="coat",
            hair=("crop",),
            hat=hats.sou_wester,
            face=_santa_face,
            front=gear.collar,
            prop=props.rod,
            raised=OUT,
            shoe="leaf_dark",
        ),
        1.76,
        {"main": "#f0b93a"},
        ("fisher", "angler"),
        ("fisherwoman",),
        "sea",
    ),
    (
        "diver",
        Look(
            clothes="suit",
            hair=("",),
            hat=hats.dive_mask,
            front=gear.bare_chest,
            behind=gear.air_tank,
            legs="main",
            shoe="accent",
            feet=gear.fin,
        ),
        1.8,
        {"main": "#3b4a66", "accent": "#f0a63a"},
        ("scuba diver", "snorkeler"),
        ("frogman",),
        "underwater",
    ),
    (
        "surfer",
        Look(
            clothes="suit",
            hair=("spiky", "long"),
            hair_role="hair4",
            front=gear.bare_chest,
            prop=props.surfboard,
            legs="main",
            shoe="",
        ),
        1.76,
        {"main": "#2f7f95", "accent": "#f28a5a"},
        (),
        ("swimmer",),
        "sea",
    ),
    (
        "skier",
        Look(
            clothes="suit",
            hair=("",),
            hat=hats.beanie,
            face=hats.goggles,
            front=gear.belt,
            prop=props.ski_pole,
            feet=gear.ski,
            legs="trousers",
        ),
        1.76,
        {"main": "#d8506a", "accent": "#3f8fa8", "trousers": "#3b4a66"},
        ("snowboarder",),
        ("mountaineer", "climber"),
        "snow",
    ),
    (
        "builder",
        Look(hair=("crop",), hat=hats.hard_hat, front=gear.hi_vis, prop=props.hammer, raised=OUT, shoe="hide"),
        1.78,
        {"main": "#e07a3a", "safety": "#f6c52c"},
        ("construction worker", "workman"),
        ("engineer", "mechanic", "carpenter", "plumber", "miner"),
        "city",
    ),
    (
        "detective",
        Look(clothes="coat", hair=("side",), hat=hats.deerstalker, front=gear.collar, prop=props.magnifier, raised=OUT),
        1.76,
        {"main": "#a5794f", "hat": "#8a6340"},
        ("investigator",),
        ("spy",),
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
