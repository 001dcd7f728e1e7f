"""Birds of water and shore, and the long-legged ones: one rig with other numbers."""

from __future__ import annotations

from functools import partial

from limner_sketch._canvas import Canvas
from limner_sketch.figures import figure
from limner_sketch.figures._bird import Bird, bird


def _mallard_marks(c: Canvas) -> None:
    c.rect(-20, -230, 120, 100, "accent", outline=False)
    c.line([(10, -128), (70, -122)], "white", 9, outline=False)


def _puffin_marks(c: Canvas) -> None:
    c.ellipse(34, -58, 40, 60, "white", outline=False)
    c.ellipse(40, -138, 26, 24, "white", outline=False)


UPRIGHT = ((-52, -44, 12), (-18, -74, 38), (8, -104, 44), (24, -148, 38))
SWIMMER = ((-66, -74, 14), (-28, -64, 42), (18, -66, 44), (36, -104, 26), (40, -142, 33))
SMALL = {"beak": "#f0a03a", "leg": "#d98a4a", "belly": "#fff1dc"}

for _noun, _build, _height, _own, _aliases, _near, _place, _home in (
    (
        "duck",
        Bird(
            SWIMMER,
            legs=(-14, 10, 24),
            leg_width=9,
            web=True,
            beak="flat",
            tail="duck",
            wing=(-16, -78, 0.95, 14),
            wing_role="wing",
            dive=6,
            stretch=26,
            eye=7.5,
        ),
        0.45,
        {"main": "#f8d653", "wing": "#f1bd3c", "beak": "#f08a34", "leg": "#f08a34"},
        (),
        ("duckling", "rubber duck"),
        "ground",
        "lake",
    ),
    (
        "mallard",
        Bird(
            SWIMMER,
            legs=(-14, 10, 24),
            leg_width=9,
            web=True,
            beak="flat",
            tail="duck",
            marks=_mallard_marks,
            dive=0,
            wing=(-16, -78, 0.95, 14),
            eye=7.5,
        ),
        0.5,
        {"main": "#b39a80", "accent": "#3f8a62", "beak": "#f0b83a", "leg": "#f08a34"},
        (),
        (),
        "ground",
        "lake",
    ),
    (
        "goose",
        Bird(
            ((-66, -76, 14), (-28, -66, 40), (16, -66, 42), (36, -112, 18), (34, -160, 14), (44, -178, 24)),
            legs=(-14, 10, 26),
            leg_width=9,
            web=True,
            beak="flat",
            tail="duck",
            wing=(-16, -76, 0.95, 12),
            wing_role="main",
            dive=4,
            stretch=52,
            eye=6,
        ),
        0.85,
        {"main": "#f7f4ee", "beak": "#f0963a", "leg": "#f0963a"},
        ("gander",),
        (),
        "ground",
        "farm",
    ),
    (
        "swan",
        Bird(
            (
                (-72, -62, 12),
                (-30, -46, 40),
                (18, -46, 44),
                (52, -78, 17),
                (30, -130, 14),
                (28, -168, 14),
                (52, -178, 22),
            ),
            legs=(-14, 10, 8),
            leg_width=8,
            web=True,
            beak="swan",
            tail="duck",
            wing=(-14, -62, 1.15, 8),
            eye=5.5,
            wing_role="main",
            dive=4,
            stretch=50,
            afloat=True,
        ),
        1.1,
        {"main": "#fbfaf6", "beak": "#f0863a", "leg": "#4a4350"},
        (),
        ("crane", "heron bird"),
        "water",
        "lake",
    ),
    (
        "flamingo",
        Bird(
            (
                (-46, -122, 10),
                (-16, -116, 32),
                (14, -112, 30),
                (38, -140, 11),
                (22, -178, 8),
                (30, -206, 8),
                (46, -212, 18),
            ),
            legs=(-6, 8, 84),
            leg_width=5.5,
            beak="flamingo",
            tail="short",
            wing=(-6, -122, 0.8, 6),
            eye=4.5,
            one_leg=True,
            dive=8,
            stretch=52,
        ),
        1.3,
        {"main": "#f48fa6", "leg": "#e0708c"},
        (),
        ("stork", "heron", "ibis"),
        "ground",
        "lake",
    ),
    (
        "ostrich",
        Bird(
            (
                (-46, -122, 22),
                (-14, -122, 42),
                (16, -118, 34),
                (36, -150, 10),
                (34, -190, 8),
                (38, -212, 9),
                (46, -220, 18),
            ),
            legs=(-8, 12, 78),
            leg_width=9,
            beak="thin",
            tail="plume",
            wing=(-8, -126, 0.95, 4),
            wing_role="accent",
            eye=5,
        ),
        2.4,
        {"main": "#5b5060", "accent": "#3f3848", "belly": "#fbf4ea", "beak": "#e0a07c", "leg": "#dba38a"},
        ("emu",),
        (),
        "ground",
        "savanna",
    ),
    (
        "pelican",
        Bird(
            ((-62, -76, 14), (-26, -72, 40), (14, -76, 40), (38, -112, 16), (28, -146, 14), (40, -166, 24)),
            legs=(-12, 12, 32),
            leg_width=9,
            web=True,
            beak="pouch",
            tail="duck",
            wing=(-14, -80, 1, 10),
            wing_role="main",
            dive=6,
            stretch=36,
            eye=5.5,
        ),
        1.3,
        {"main": "#f4efe6", "beak": "#f2b33a", "pouch": "#f0963a", "leg": "#f0963a"},
        (),
        (),
        "ground",
        "beach",
    ),
    (
        "seagull",
        Bird(
            ((-66, -62, 10), (-22, -74, 36), (16, -86, 42), (32, -130, 31)),
            legs=(-8, 14, 36),
            web=True,
            beak="cone",
            tail="fan",
            wing=(-10, -82, 1, 6),
            wing_role="grey",
            span=1.15,
            eye=6.5,
        ),
        0.45,
        {"main": "#fbfaf6", "grey": "#a9b6c6", "beak": "#f2b33a", "leg": "#f0a03a"},
        ("gull",),
        ("albatross", "tern", "seabird"),
        "ground",
        "beach",
    ),
    (
        "puffin",
        Bird(
            UPRIGHT,
            legs=(-8, 14, 28),
            leg_width=9,
            web=True,
            beak="puffin",
            tail="short",
            marks=_puffin_marks,
            wing=(-16, -86, 0.88, -16),
            eye=6,
        ),
        0.3,
        {"main": "#34324a", "beak": "#ee7a3a", "leg": "#ee8a3a"},
        (),
        (),
        "ground",
        "beach",
    ),
):
    figure(
        _noun,
        height=_height,
        colours={**SMALL, **_own},
        aliases=_aliases,
        near=_near,
        place=_place,
        tags=("animal", "bird"),
        home=_home,
    )(partial(bird, build=_build))
