"""People of fairy tales, the stage and the feast: the same rig in costume."""

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


def _wizard_face(c: Canvas) -> None:
    hats.beard(c, "white", 34)


def _royal_face(c: Canvas) -> None:
    hats.beard(c, "hair3")


def _pirate_face(c: Canvas) -> None:
    hats.beard(c, "hair3")


def _viking_face(c: Canvas) -> None:
    hats.beard(c, "hair5", 14)


def _santa_face(c: Canvas) -> None:
    hats.beard(c, "white", 16)


def _cook_face(c: Canvas) -> None:
    hats.moustache(c, "hair2")


UP = (24, 34)
OUT = (34, 64)
WIDE = Look(hair=MEN)

for _noun, _look, _height, _own, _aliases, _near, _home in (
    (
        "knight",
        Look(
            clothes="armour",
            legs="main",
            shoe="metal",
            hair=("",),
            hat=hats.knight_helmet,
            front=gear.mail,
            prop=props.sword,
            raised=UP,
        ),
        1.85,
        {"main": "#a9b4c4", "accent": "#c8433f"},
        ("warrior", "soldier in armour"),
        ("crusader", "hero"),
        None,
    ),
    (
        "wizard",
        Look(
            clothes="robe",
            hair=("",),
            hat=hats.wizard_hat,
            face=_wizard_face,
            front=gear.robe_trim,
            prop=props.staff,
            raised=OUT,
        ),
        1.8,
        {"main": "#5a58b0", "accent": "#f0b93a"},
        ("sorcerer", "mage"),
        ("warlock", "druid"),
        None,
    ),
    (
        "witch",
        Look(
            frame=WOMAN,
            clothes="robe",
            hair=("long",),
            hair_role="hair5",
            hat=hats.witch_hat,
            front=gear.robe_trim,
            prop=props.broom,
            raised=OUT,
        ),
        1.7,
        {"main": "#6b4a8c", "accent": "#8cc152", "hat": "#3a2f52"},
        ("sorceress",),
        ("enchantress",),
        None,
    ),
    (
        "pirate",
        Look(
            clothes="coat",
            hair=("short",),
            hair_role="hair2",
            hat=hats.pirate_hat,
            face=_pirate_face,
            front=gear.pirate_coat,
            prop=props.cutlass,
            raised=UP,
        ),
        1.8,
        {"main": "#a8383b", "accent": "#3f6fa8", "hat": "#2e2a3d"},
        ("buccaneer", "pirate captain"),
        ("captain",),
        "sea",
    ),
    (
        "king",
        Look(
            clothes="robe",
            hair=("side",),
            hair_role="hair3",
            hat=hats.crown,
            face=_royal_face,
            front=gear.ermine,
            prop=props.scepter,
            raised=OUT,
        ),
        1.8,
        {"main": "#a8324a"},
        ("monarch", "emperor"),
        ("ruler",),
        None,
    ),
    (
        "queen",
        Look(
            frame=WOMAN,
            clothes="gown",
            hair=("long", "bob"),
            hair_role="hair3",
            hat=hats.crown,
            front=gear.ermine,
            prop=props.scepter,
            raised=OUT,
        ),
        1.72,
        {"main": "#7a3f98"},
        ("empress",),
        (),
        None,
    ),
    (
        "princess",
        Look(frame=WOMAN, clothes="gown", hair=("long",), hair_role="hair4", hat=hats.tiara, front=gear.gown_trim),
        1.65,
        {"main": "#ec86ab", "accent": "#fbd3df"},
        (),
        ("lady in a gown",),
        None,
    ),
    (
        "prince",
        Look(
            hair=("side",),
            hair_role="hair3",
            hat=hats.tiara,
            front=gear.uniform,
            behind=gear.cape,
            legs="white",
            shoe="hide",
        ),
        1.78,
        {"main": "#3f63b0", "accent": "#c8433f"},
        (),
        ("nobleman",),
        None,
    ),
    (
        "clown",
        Look(
            clothes="suit",
            hair=("",),
            face=hats.clown_face,
            front=gear.spots,
            prop=props.balloon,
            raised=OUT,
            legs="main",
            shoe="red",
        ),
        1.75,
        {"main": "#58a9d8", "accent": "#e2597a"},
        ("jester",),
        ("juggler", "acrobat"),
        None,
    ),
    (
        "magician",
        Look(
            clothes="coat",
            hair=("side",),
            hat=hats.top_hat,
            face=_cook_face,
            front=gear.cardigan,
            behind=gear.cape,
            prop=props.wand,
            raised=OUT,
        ),
        1.8,
        {"main": "#3d3a58", "accent": "#c8433f"},
        (),
        ("illusionist",),
        None,
    ),
    (
        "ninja",
        Look(
            clothes="suit",
            hair=("",),
            face=hats.ninja_mask,
            front=gear.belt,
            prop=props.sword,
            raised=UP,
            legs="main",
            shoe="main",
        ),
        1.7,
        {"main": "#3a3850", "accent": "#d8413a"},
        (),
        ("samurai",),
        None,
    ),
    (
        "superhero",
        Look(
            clothes="suit",
            hair=("side", "short"),
            mask=hats.cheek_mask,
            front=gear.emblem,
            behind=gear.cape,
            legs="main",
            shoe="accent",
        ),
        1.85,
        {"main": "#3568b5", "accent": "#d8413a"},
        ("super hero", "superwoman", "superman"),
        (),
        "city",
    ),
    (
        "viking",
        Look(
            clothes="coat",
            hair=("",),
            hat=hats.viking_helmet,
            face=_viking_face,
            front=gear.belt,
            prop=props.axe,
            raised=UP,
            shoe="hide",
        ),
        1.82,
        {"main": "#7a6248", "accent": "#4a3a30"},
        (),
        ("barbarian",),
        None,
    ),
    (
        "mermaid",
        Look(frame=WOMAN, clothes="tail", hair=("long",), hair_role="hair5", hat=hats.headdress, front=gear.seashells),
        1.6,
        {"main": "#b06fc0"},
        (),
        ("siren", "merman"),
        "underwater",
    ),
    (
        "fairy",
        Look(
            frame=WOMAN,
            clothes="dress",
            hair=("bun", "long", "bob"),
            hat=hats.headdress,
            behind=gear.fairy_wings,
            front=gear.belt,
            prop=props.wand,
            raised=OUT,
            hovers=True,
            shoe="main",
        ),
        0.6,
        {"main": "#7cc069", "accent": "#f6a8c0", "wing": "#bfe6f0"},
        ("pixie", "sprite"),
        ("nymph", "fairy godmother"),
        "forest",
    ),
    (
        "angel",
        Look(
            frame=WOMAN,
            clothes="gown",
            hair=("long", "curly"),
            hair_role="hair4",
            behind=gear.angel_wings,
            halo=hats.halo,
            front=gear.robe_trim,
            hovers=True,
        ),
        1.7,
        {"main": "#fbf7ee", "accent": "#f0b93a", "wing": "#e9f1fa"},
        (),
        ("cherub", "cupid"),
        None,
    ),
    (
        "santa",
        Look(
            clothes="coat",
            hair=("",),
            hat=hats.santa_hat,
            face=_santa_face,
            front=gear.santa_coat,
            legs="main",
            shoe="dark",
        ),
        1.76,
        {"main": "#d23a3a"},
        ("santa claus", "father christmas", "saint nicholas", "st nicholas"),
        (),
        "snow",
    ),
    (
        "elf",
        Look(hair=("short", "bob"), hat=hats.elf_hat, front=gear.belt, legs="accent", shoe="main"),
        1.2,
        {"main": "#4a9a5c", "accent": "#d8504a"},
        ("christmas elf",),
        ("leprechaun", "hobbit"),
        "snow",
    ),
    (
        "vampire",
        Look(
            skin="pale",
            hair=("crop",),
            hair_role="hair2",
            front=gear.cardigan,
            face=hats.fangs,
            behind=gear.high_cape,
            legs="dark",
        ),
        1.8,
        {"main": "#4a4560", "accent": "#c8343f", "pale": "#dcd6e6"},
        ("dracula",),
        (),
        None,
    ),
    (
        "zombie",
        Look(skin="pale", hair=("spiky",), hair_role="hair2", front=gear.rags, legs="trousers", shorts=True),
        1.75,
        {"main": "#8a7a5c", "pale": "#9cc08a"},
        ("undead",),
        ("mummy", "frankenstein"),
        None,
    ),
    (
        "genie",
        Look(skin="pale", clothes="tee", hair=("",), hat=hats.turban, front=gear.vest, legs="trousers"),
        1.8,
        {"main": "#5f8fc8", "pale": "#7fb4e0", "trousers": "#8a5fb0", "hide": "#d89a3a", "accent": "#f0b93a"},
        ("djinn",),
        ("sultan",),
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
