"""Birds by species: the rig of birds, with the marks that each is known by."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from attrs import evolve

from limner_sketch._canvas import Canvas
from limner_sketch.figures import figure
from limner_sketch.figures._bird import Bird, bird

Mark: TypeAlias = tuple[float, float, float, float, str] | tuple[float, float, float, float, str, float]


def _marks(*marks: Mark) -> Callable[[Canvas], None]:
    """Return what draws ellipses (x, y, radii, role, and a turn in degrees) on the body."""

    def draw(c: Canvas) -> None:
        for x, y, rx, ry, role, *turn in marks:
            c.ellipse(x, y, rx, ry, role, turn=turn[0] if turn else 0, outline=False)

    return draw


_SONG = ((-50, -66, 15), (-14, -80, 46), (14, -96, 50), (26, -136, 41))
_SLIM = ((-58, -60, 12), (-18, -74, 36), (12, -92, 40), (28, -132, 33))
_UPRIGHT = ((-52, -44, 12), (-18, -74, 38), (8, -104, 44), (24, -148, 38))
_RAPTOR = ((-62, -36, 14), (-24, -74, 38), (8, -106, 42), (26, -154, 32))
_ROUND = ((-40, -58, 18), (-12, -64, 48), (16, -72, 48), (34, -112, 30))
_PARROT = Bird(_UPRIGHT, legs=(-8, 14, 28), beak="parrot", tail="long", wing=(-8, -92, 0.95, -14), eye=7)
_BELLY: Mark = (26, -54, 48, 40, "belly")
_SMALL = {"beak": "#f0a03a", "leg": "#d98a4a", "belly": "#fff1dc"}
_HAWK = Bird(
    _RAPTOR,
    legs=(-10, 16, 30),
    leg_width=9,
    beak="hook",
    tail="fan",
    span=1.1,
    wing=(-8, -88, 1.05, -16),
    eye=6.5,
    blush=False,
)
_TALL = Bird(_UPRIGHT, legs=(-12, 12, 84), leg_width=7, eye=5.5, wing=(-16, -128, 0.95, 0))

for _noun, _build, _height, _own, _aliases, _place, _home in (
    ("sparrow", Bird(_SONG, marks=_marks(_BELLY, (28, -172, 40, 20, "cap"), (48, -112, 15, 13, "bib"))), 0.14,
     {"main": "#a97c52", "cap": "#7d4a2c", "bib": "#3f3230", "belly": "#e9dac4", "beak": "#5b4a40", "leg": "#b07a5a"}, ("house sparrow", "wren", "bunting", "lark", "skylark"), "ground", "garden"),
    ("nightingale", Bird(_SONG, beak="thin", marks=_marks(_BELLY)), 0.16,
     {"main": "#9a6a48", "belly": "#f0dfc8", "beak": "#5b4a40", "leg": "#b07a5a"}, ("thrush", "mockingbird", "warbler"), "ground", "forest"),
    ("blue jay", Bird(_SONG, comb="tuft", tail="fan", marks=_marks(_BELLY, (46, -124, 26, 26, "white"), (46, -98, 30, 7, "dark"))), 0.28,
     {"main": "#3f86d0", "belly": "#eef2f7", "beak": "#3a3844", "leg": "#4a4854"}, ("bluejay", "jay"), "ground", "forest"),
    ("cardinal", Bird(_SONG, comb="tuft", tail="fan", marks=_marks((60, -124, 26, 26, "dark"))), 0.22,
     {"main": "#d8362f", "beak": "#f28a2e", "leg": "#8a4a3a", "dark": "#2f2730"}, ("cardinal bird", "red cardinal"), "ground", "snow"),
    ("canary", Bird(_SONG), 0.13, {"main": "#f9d648", "beak": "#f0a06a", "leg": "#e0917c"}, ("yellow bird",), "ground", "garden"),
    ("goldfinch", Bird(_SONG, wing_role="dark", marks=_marks((30, -178, 36, 22, "dark"), (12, -30, 40, 20, "white"))), 0.13,
     {"main": "#f2c63a", "beak": "#f0a06a", "leg": "#c98a6a"}, ("oriole", "finch", "american goldfinch"), "ground", "garden"),
    ("bluebird", Bird(_SONG, beak="thin", marks=_marks((40, -70, 40, 36, "breast"), (16, -30, 44, 22, "belly"))), 0.17,
     {"main": "#3f7fd8", "breast": "#e08a4a", "belly": "#fbf6ec", "beak": "#3a3844", "leg": "#4a4854"}, ("bluethroat",), "ground", "garden"),
    ("chickadee", Bird(((-44, -62, 14), (-12, -74, 46), (14, -90, 50), (26, -130, 43)), marks=_marks(_BELLY, (24, -178, 50, 38, "dark"), (56, -104, 26, 14, "dark"), (36, -126, 26, 17, "white"))), 0.12,
     {"main": "#a3a8b2", "belly": "#f3e9da", "beak": "#2f2d38", "leg": "#5b5866"}, ("titmouse", "great tit", "blue tit"), "ground", "snow"),
    ("blackbird", Bird(_SLIM, beak="thin", tail="fan", ring="accent"), 0.25,
     {"main": "#37343f", "accent": "#f2a33a", "beak": "#f2a33a", "leg": "#5b4a40"}, (), "ground", "garden"),
    ("starling", Bird(_SLIM, beak="thin", marks=_marks(*((x, y, 3.4, 3.4, "dot") for x, y in ((-20, -60), (0, -46), (18, -64), (34, -78), (6, -76), (30, -104), (44, -92), (20, -126)))) ), 0.2,
     {"main": "#35405c", "dot": "#d9e2c4", "beak": "#f2c24a", "leg": "#b06a5a"}, ("grackle",), "ground", "meadow"),
    ("magpie", Bird(((-60, -56, 13), (-20, -76, 38), (12, -96, 42), (30, -140, 34)), beak="thin", tail="fan", eye=7, blush=False, wing_role="accent", marks=_marks((14, -48, 56, 36, "belly"))), 0.45,
     {"main": "#2f2d3c", "accent": "#3a66a8", "belly": "#fbf9f4", "beak": "#2a2836", "leg": "#2a2836"}, (), "ground", "meadow"),
    ("raven", Bird(((-64, -46, 15), (-22, -74, 42), (12, -98, 46), (30, -146, 38)), beak="hook", tail="fan", eye=7, blush=False, wing_role="main_light"), 0.65,
     {"main": "#2f2e42", "beak": "#1f1e29", "leg": "#1f1e29"}, ("rook",), "ground", "forest"),
    ("swallow", Bird(((-60, -62, 10), (-18, -74, 34), (12, -90, 38), (28, -128, 32)), beak="thin", tail="fork", marks=_marks((20, -52, 46, 34, "belly"), (48, -112, 17, 15, "breast")), span=1.15), 0.17,
     {"main": "#34508a", "belly": "#fbf3e6", "breast": "#c2502f", "beak": "#2f2d38", "leg": "#4a4854"}, ("swift", "barn swallow", "martin"), "air", "meadow"),
    ("kingfisher", Bird(((-48, -60, 13), (-14, -74, 42), (12, -92, 46), (26, -136, 42)), beak="long", marks=_marks((26, -50, 54, 44, "breast"), (52, -114, 18, 12, "white"), (10, -130, 14, 12, "breast"))), 0.17,
     {"main": "#1f86c4", "breast": "#ef8436", "beak": "#2f2d38", "leg": "#e0603a"}, ("kookaburra",), "ground", "river"),
    ("hoopoe", Bird(_SLIM, beak="long", comb="flame", tail="fan", wing_role="dark"), 0.28,
     {"main": "#e5a36c", "accent": "#e08a4a", "beak": "#4a3b3a", "leg": "#6b4a3a", "belly": "#2f2730"}, (), "ground", "meadow"),
    ("quail", Bird(_ROUND, legs=(-8, 16, 20), comb="crown", tail="none", marks=_marks((48, -104, 20, 13, "dark"), *((x, y, 6, 4, "belly") for x, y in ((10, -40), (28, -48), (-8, -34), (40, -62), (20, -62))))), 0.2,
     {"main": "#8a7a6a", "accent": "#3f3230", "beak": "#4a3b3a", "leg": "#8a6a4a"}, ("partridge", "grouse", "guinea fowl"), "ground", "meadow"),
    ("pheasant", Bird(((-60, -72, 13), (-22, -76, 38), (14, -86, 42), (32, -130, 17), (40, -152, 24)), tail="long", eye=6, marks=_marks((44, -156, 30, 28, "green"), (36, -122, 24, 7, "white"), (50, -150, 12, 12, "red"), *((x, y, 5, 5, "dot") for x, y in ((0, -60), (20, -52), (34, -72), (12, -78), (-20, -62))))), 0.6,
     {"main": "#b5602f", "accent": "#c98a4a", "tail": "#a5743f", "green": "#1f6b5c", "dot": "#5b2f1f", "beak": "#d9c08a", "leg": "#8a7a5a"}, (), "ground", "meadow"),
    ("falcon", evolve(_HAWK, spine=_RAPTOR, marks=_marks((30, -66, 46, 60, "belly"), (44, -140, 22, 18, "belly"), *((x, y, 6, 3, "bar") for x, y in ((20, -50), (34, -64), (18, -78), (36, -88), (6, -62))))), 0.45,
     {"main": "#5d6b80", "belly": "#f6ecdc", "bar": "#6b5a4c", "beak": "#3a3844", "leg": "#f2b33a"}, ("peregrine falcon", "kestrel", "peregrine"), "ground", "mountains"),
    ("osprey", evolve(_HAWK, spine=_RAPTOR, marks=_marks((28, -70, 50, 66, "white"), (30, -176, 34, 22, "white"))), 0.55,
     {"main": "#5b4a3f", "beak": "#3a3844", "leg": "#c9c4bc"}, ("buzzard", "fish eagle", "kite bird"), "ground", "sea"),
    ("vulture", evolve(_HAWK, spine=((-62, -44, 14), (-24, -78, 42), (8, -104, 46), (42, -140, 12), (60, -156, 21)), eye=5, marks=_marks((64, -158, 34, 26, "skin"), (46, -142, 14, 20, "skin", 30), (26, -126, 30, 15, "white", 24))), 0.8,
     {"main": "#4f4038", "skin": "#e0917c", "beak": "#8a7a6a", "leg": "#9a8a7a"}, ("condor", "buzzard vulture"), "ground", "desert"),
    ("budgie", evolve(_PARROT, spine=_UPRIGHT, marks=_marks((26, -158, 40, 34, "face"), (18, -104, 4, 4, "dark"), (34, -116, 4, 4, "dark"), (46, -122, 4, 4, "dark")), wing_role="face"), 0.2,
     {"main": "#6bbf4a", "face": "#f6e05e", "accent": "#3f83c8", "tail": "#3f83c8", "beak": "#e0a04a", "leg": "#8a8490"}, ("budgerigar", "parakeet"), "ground", "room"),
    ("lovebird", evolve(_PARROT, spine=_UPRIGHT, tail="short", marks=_marks((34, -150, 44, 40, "face"))), 0.16,
     {"main": "#5cae4f", "face": "#f07a4a", "beak": "#f2e2c4", "leg": "#8a8490"}, (), "ground", "jungle"),
    ("cockatiel", evolve(_PARROT, spine=_UPRIGHT, comb="cockatoo", marks=_marks((34, -156, 36, 30, "face"), (20, -138, 11, 11, "cheek"))), 0.3,
     {"main": "#a3a6b0", "accent": "#f6e05e", "face": "#f6e05e", "cheek": "#ef7f3a", "tail": "#8a8d98", "beak": "#b9b4bc", "leg": "#8a8490"}, (), "ground", "room"),
    ("macaw", evolve(_PARROT, spine=_UPRIGHT, marks=_marks((30, -74, 44, 62, "gold"), (46, -150, 22, 24, "white"), (20, -186, 30, 14, "leaf"))), 0.85,
     {"main": "#2f7fd0", "accent": "#2f7fd0", "tail": "#f2b83a", "beak": "#35303a", "leg": "#6d6470", "gold": "#f6b93a"}, ("blue macaw",), "ground", "jungle"),
    ("kiwi bird", Bird(((-34, -62, 40), (-4, -68, 48), (26, -84, 34), (48, -110, 26)), legs=(-12, 14, 34), leg_width=9, beak="long", tail="none", wing=(-20, -60, 0.01, 0), eye=5), 0.4,
     {"main": "#8a6648", "beak": "#e9d3b4", "leg": "#c99a6b"}, ("kiwi the bird",), "ground", "forest"),
    ("dodo", Bird(((-44, -72, 20), (-16, -72, 50), (18, -80, 52), (34, -124, 24), (40, -152, 30)), legs=(-14, 16, 28), leg_width=11, beak="puffin", tail="plume", wing=(-14, -76, 0.7, 8), eye=6, marks=_marks((58, -150, 24, 24, "face"))), 0.9,
     {"main": "#8d94a5", "face": "#d9d3cc", "belly": "#f3f0ea", "beak": "#c9b48a", "leg": "#e0b04a"}, ("dodo bird",), "ground", "jungle"),
    ("emu", evolve(_TALL, spine=((-58, -112, 22), (-22, -116, 46), (16, -118, 46), (40, -160, 14), (44, -196, 11), (50, -214, 20)), beak="cone", tail="short", marks=_marks((46, -190, 15, 34, "skin"))), 1.7,
     {"main": "#6b5546", "skin": "#7fa3c4", "beak": "#3f3a40", "leg": "#8a7a6a"}, ("rhea",), "ground", "savanna"),
    ("cassowary", evolve(_TALL, spine=((-58, -108, 24), (-22, -112, 48), (16, -114, 48), (40, -158, 14), (44, -192, 12), (50, -210, 21)), beak="cone", tail="short", comb="rooster", marks=_marks((50, -196, 24, 34, "skin"), (42, -158, 14, 22, "red"))), 1.6,
     {"main": "#35323c", "skin": "#3f8fd0", "comb": "#a5825a", "beak": "#3f3a40", "leg": "#8a7a6a"}, (), "ground", "jungle"),
    ("crane bird", evolve(_TALL, spine=((-58, -112, 14), (-22, -116, 34), (12, -120, 36), (36, -160, 11), (42, -194, 10), (52, -210, 17)), beak="long", tail="plume", one_leg=True, marks=_marks((50, -222, 16, 10, "red"), (40, -176, 9, 30, "dark"))), 1.3,
     {"main": "#f6f4f1", "belly": "#3a3844", "beak": "#8a8a7a", "leg": "#4a4854"}, ("whooping crane", "japanese crane"), "ground", "pond"),
    ("ibis", evolve(_TALL, spine=((-56, -108, 13), (-20, -112, 34), (14, -116, 36), (36, -152, 11), (46, -180, 18)), beak="long", tail="short"), 0.7,
     {"main": "#e2503f", "beak": "#3a3038", "leg": "#d9604f"}, ("scarlet ibis",), "ground", "pond"),
    ("roadrunner", Bird(((-60, -66, 12), (-20, -78, 34), (14, -90, 36), (36, -120, 24)), legs=(-10, 14, 44), beak="thin", comb="tuft", tail="fan", eye=6, marks=_marks(_BELLY, *((x, y, 5, 4, "belly") for x, y in ((-20, -84), (0, -96), (14, -110), (-6, -76))))), 0.5,
     {"main": "#6b5a4c", "belly": "#f3e6d0", "beak": "#4a3b3a", "leg": "#8a7a8a"}, (), "ground", "desert"),
    ("duckling", Bird(((-36, -62, 34), (-4, -66, 44), (18, -84, 36), (30, -122, 38)), legs=(-8, 18, 18), web=True, beak="flat", tail="none", wing=(-14, -58, 0.55, 10), wing_role="main_dark", eye=8, afloat=True, rise=12), 0.14,
     {"main": "#fbd85a", "beak": "#f0923a", "leg": "#f0923a"}, ("baby duck",), "ground", "pond"),
    ("mandarin duck", Bird(((-56, -66, 18), (-20, -60, 44), (18, -66, 44), (34, -108, 30)), legs=(-8, 16, 18), web=True, beak="flat", tail="duck", comb="tuft", afloat=True, rise=14, eye=6, wing_role="accent", marks=_marks((34, -104, 26, 15, "white"), (46, -66, 30, 34, "breast"), (4, -28, 50, 22, "belly"))), 0.4,
     {"main": "#c9652f", "accent": "#ef8a3a", "breast": "#5b3f7a", "belly": "#f6ecd8", "beak": "#d8413a", "leg": "#f0923a"}, ("wood duck",), "ground", "pond"),
    ("albatross", Bird(((-62, -56, 15), (-22, -68, 40), (16, -80, 44), (34, -120, 32)), legs=(-8, 16, 28), web=True, beak="hook", tail="fan", span=1.5, wing_role="dark", eye=6, blush=False), 0.8,
     {"main": "#fbfaf7", "beak": "#f0b48a", "leg": "#e9c4b4"}, ("tern", "arctic tern", "gannet"), "air", "sea"),
    ("cormorant", Bird(((-60, -50, 14), (-22, -72, 38), (10, -94, 38), (34, -136, 15), (44, -160, 22)), legs=(-8, 16, 26), web=True, beak="hook", tail="fan", eye=5.5, blush=False), 0.7,
     {"main": "#2f3a44", "beak": "#e0b04a", "leg": "#3a3844"}, (), "ground", "sea"),
):  # fmt: skip
    figure(
        _noun,
        height=_height,
        colours={**_SMALL, **_own},
        aliases=_aliases,
        place=_place,
        tags=("animal", "bird"),
        home=_home,
    )(partial(bird, build=_build))
