"""Birds of garden, wood and farm: one rig with other numbers."""

from __future__ import annotations

from functools import partial

from limner_sketch._canvas import Canvas
from limner_sketch.figures import figure
from limner_sketch.figures._bird import Bird, bird


def _robin_marks(c: Canvas) -> None:
    c.ellipse(30, -50, 44, 34, "belly", outline=False)
    c.ellipse(46, -104, 34, 40, "breast")


def _belly(c: Canvas) -> None:
    c.ellipse(26, -54, 48, 40, "belly", outline=False)


def _eagle_marks(c: Canvas) -> None:
    c.curve([(-20, -132), (10, -128), (34, -120), (60, -136), (90, -220), (-30, -220)], "white")


def _toucan_marks(c: Canvas) -> None:
    c.ellipse(46, -122, 34, 40, "white")
    c.ellipse(46, -86, 28, 6, "accent", outline=False)


def _parrot_marks(c: Canvas) -> None:
    c.ellipse(46, -150, 24, 24, "white")


def _pigeon_marks(c: Canvas) -> None:
    c.ellipse(30, -108, 32, 15, "accent", outline=False)


def _humming_marks(c: Canvas) -> None:
    c.ellipse(22, -38, 30, 26, "belly", outline=False)
    c.ellipse(42, -88, 24, 24, "breast")


SONG = ((-50, -66, 15), (-14, -80, 46), (14, -96, 50), (26, -136, 41))
UPRIGHT = ((-52, -44, 12), (-18, -74, 38), (8, -104, 44), (24, -148, 38))
SMALL = {"beak": "#f0a03a", "leg": "#d98a4a", "belly": "#fff1dc"}

for _noun, _build, _height, _own, _aliases, _near, _place, _home in (
    (
        "bird",
        Bird(SONG, marks=_belly),
        0.18,
        {"main": "#4fa3d1"},
        ("little bird", "songbird"),
        (),
        "ground",
        "garden",
    ),
    (
        "robin",
        Bird(SONG, marks=_robin_marks, beak="thin"),
        0.15,
        {"main": "#8a6b52", "breast": "#e2673a", "beak": "#4a3b3a", "leg": "#6b4a3a"},
        (),
        ("bullfinch",),
        "ground",
        "garden",
    ),
    (
        "crow",
        Bird(
            ((-60, -52, 13), (-20, -76, 38), (12, -96, 42), (30, -140, 34)),
            beak="thin",
            tail="fork",
            eye=7,
            dive=20,
            blush=False,
        ),
        0.45,
        {"main": "#3d3b52", "beak": "#2a2836", "leg": "#2a2836"},
        (),
        ("jackdaw",),
        "ground",
        "meadow",
    ),
    (
        "dove",
        Bird(((-58, -62, 13), (-18, -72, 38), (16, -86, 42), (32, -130, 30)), tail="fan", eye=7),
        0.32,
        {"main": "#f4f2f6", "beak": "#e0917c", "leg": "#d97a72"},
        (),
        (),
        "ground",
        "park",
    ),
    (
        "pigeon",
        Bird(((-58, -62, 13), (-18, -72, 40), (16, -86, 43), (30, -130, 29)), tail="fan", eye=7, marks=_pigeon_marks),
        0.33,
        {"main": "#8f9bb0", "accent": "#5f9a8c", "beak": "#5b5662", "leg": "#d97a72"},
        (),
        (),
        "ground",
        "city",
    ),
    (
        "parrot",
        Bird(
            UPRIGHT,
            legs=(-8, 14, 28),
            beak="parrot",
            tail="long",
            marks=_parrot_marks,
            wing_role="accent",
            wing=(-8, -92, 0.95, -14),
            eye=7,
        ),
        0.5,
        {"main": "#e0483e", "accent": "#3f83c8", "tail": "#f2b83a", "beak": "#4a4350", "leg": "#6d6470"},
        (),
        (),
        "ground",
        "jungle",
    ),
    (
        "cockatoo",
        Bird(
            UPRIGHT, legs=(-8, 14, 28), beak="parrot", tail="short", comb="cockatoo", wing=(-8, -92, 0.95, -14), eye=7
        ),
        0.45,
        {"main": "#faf5ec", "accent": "#f4cf4a", "beak": "#5b5662", "leg": "#6d6470"},
        (),
        (),
        "ground",
        "jungle",
    ),
    (
        "toucan",
        Bird(
            UPRIGHT,
            legs=(-8, 14, 28),
            beak="toucan",
            tail="short",
            marks=_toucan_marks,
            ring="accent",
            wing=(-12, -88, 0.92, -14),
            eye=6.5,
            eye_at=(0.12, -0.22),
        ),
        0.55,
        {"main": "#34324a", "accent": "#f07a3a", "beak": "#f7a93a", "leg": "#6d86a8"},
        (),
        ("hornbill",),
        "ground",
        "jungle",
    ),
    (
        "eagle",
        Bird(
            ((-62, -36, 14), (-24, -74, 40), (8, -108, 46), (28, -158, 33)),
            legs=(-10, 16, 30),
            leg_width=10,
            beak="hook",
            tail="fan",
            marks=_eagle_marks,
            span=1.2,
            wing=(-8, -88, 1.12, -16),
            eye=6,
            blush=False,
        ),
        0.9,
        {"main": "#7a5238", "beak": "#f2b33a", "leg": "#f2b33a"},
        ("bald eagle", "eaglet"),
        (),
        "ground",
        "mountains",
    ),
    (
        "hawk",
        Bird(
            ((-62, -36, 14), (-24, -74, 38), (8, -106, 42), (26, -154, 32)),
            legs=(-10, 16, 30),
            leg_width=9,
            beak="hook",
            tail="fan",
            marks=_belly,
            span=1.1,
            wing=(-8, -88, 1.05, -16),
            eye=6.5,
            blush=False,
        ),
        0.6,
        {"main": "#9a6b45", "beak": "#4a4350", "leg": "#f2b33a"},
        (),
        (),
        "ground",
        "mountains",
    ),
    (
        "hen",
        Bird(
            ((-56, -104, 16), (-24, -70, 42), (16, -72, 44), (34, -116, 26), (38, -140, 27)),
            legs=(-12, 12, 28),
            beak="hen",
            tail="hen",
            comb="hen",
            wing=(-14, -76, 0.95, 10),
            eye=6,
        ),
        0.45,
        {"main": "#c97b4a", "comb": "#d8413a", "beak": "#f0b03a", "leg": "#f0a03a"},
        ("chicken",),
        (),
        "ground",
        "farm",
    ),
    (
        "rooster",
        Bird(
            ((-48, -98, 16), (-20, -78, 40), (16, -86, 44), (32, -128, 28), (38, -156, 27)),
            legs=(-10, 14, 34),
            leg_width=8,
            beak="hen",
            tail="rooster",
            comb="rooster",
            wing=(-12, -86, 0.95, 6),
            wing_role="accent",
            eye=6,
        ),
        0.6,
        {
            "main": "#e08a3a",
            "accent": "#a8452f",
            "tail": "#2f6b62",
            "comb": "#d8413a",
            "beak": "#f0c04a",
            "leg": "#f0b03a",
        },
        ("cockerel", "cock"),
        (),
        "ground",
        "farm",
    ),
    (
        "chick",
        Bird(
            ((-26, -74, 44), (6, -86, 54), (22, -114, 49)),
            legs=(-8, 22, 26),
            leg_width=8,
            beak="cone",
            tail="none",
            wing=(-18, -66, 0.6, 10),
            wing_role="wing",
            eye=9,
        ),
        0.12,
        {"main": "#fbd95b", "wing": "#f3c244", "beak": "#f0923a", "leg": "#f0923a"},
        ("baby chick", "baby bird"),
        (),
        "ground",
        "farm",
    ),
    (
        "peacock",
        Bird(
            ((-40, -60, 12), (-14, -74, 30), (14, -80, 34), (34, -120, 14), (36, -150, 12), (42, -164, 20)),
            legs=(-6, 14, 44),
            leg_width=6,
            beak="cone",
            tail="peacock",
            comb="crown",
            wing=(-10, -78, 0.72, 6),
            wing_role="main_dark",
            eye=5.5,
        ),
        1.1,
        {"main": "#2f6fc0", "accent": "#4fb8c8", "tail": "#3f9a72", "beak": "#d9c8a0", "leg": "#8a7a6a"},
        (),
        ("peahen",),
        "ground",
        "garden",
    ),
    (
        "hummingbird",
        Bird(
            ((-60, -42, 9), (-18, -60, 32), (12, -80, 34), (30, -114, 30)),
            legs=(-4, 10, 22),
            leg_width=4,
            beak="long",
            tail="fork",
            marks=_humming_marks,
            span=0.85,
            wing=(-8, -68, 0.9, -6),
            eye=7,
        ),
        0.1,
        {"main": "#3fa57c", "breast": "#d84a7a", "beak": "#3a3550", "leg": "#6d6470"},
        (),
        (),
        "air",
        "garden",
    ),
    (
        "woodpecker",
        Bird(
            UPRIGHT,
            legs=(-4, 14, 30),
            beak="long",
            tail="short",
            comb="tuft",
            marks=_belly,
            wing=(-12, -92, 0.95, -18),
            wing_role="dark",
            eye=6.5,
        ),
        0.25,
        {"main": "#d8493f", "beak": "#5b5662", "leg": "#6d6470"},
        (),
        (),
        "ground",
        "forest",
    ),
    (
        "turkey",
        Bird(
            ((-40, -56, 14), (-16, -70, 42), (16, -78, 44), (38, -124, 17), (46, -150, 22)),
            legs=(-10, 16, 30),
            beak="hen",
            tail="turkey",
            comb="none",
            wing=(-10, -74, 0.95, 8),
            eye=5.5,
        ),
        0.9,
        {
            "main": "#8a5a3f",
            "accent": "#c8693a",
            "belly": "#f0c98a",
            "comb": "#d8413a",
            "beak": "#f0b83a",
            "leg": "#e0a04a",
        },
        (),
        (),
        "ground",
        "farm",
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
