"""Wild animals with hooves: the same rig with a long head."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

animal(
    "zebra",
    1.5,
    {"main": "#f7f4ef", "accent": "#35323c", "hair": "#35323c", "snout": "#5a5560", "nostril": "#2b2830"},
    Build(
        shape="long",
        hooves=True,
        length=134,
        girth=66,
        leg=60,
        leg_width=13,
        neck=46,
        head=34,
        muzzle=0.4,
        tail="tuft",
        mane=True,
        marks="zebra",
        belly=False,
        ear=0.9,
    ),
    home="savanna",
)


animal(
    "deer",
    1.4,
    {"main": "#b9793f", "belly": "#f7e6cc", "accent": "#f7e6cc", "horn": "#7a583c", "snout": "#f4dfc3"},
    Build(
        shape="long",
        hooves=True,
        length=118,
        girth=54,
        leg=66,
        leg_width=10,
        neck=46,
        head=31,
        muzzle=0.36,
        tail="stub",
        horns="antlers",
        marks="spots",
        ear=1.05,
    ),
    aliases=("stag", "buck"),
    home="forest",
)


animal(
    "fawn",
    0.8,
    {"main": "#c98a4d", "belly": "#fbedd6", "accent": "#fbedd6", "snout": "#f7e3c9"},
    Build(
        shape="long",
        hooves=True,
        length=100,
        girth=50,
        leg=58,
        leg_width=9,
        neck=36,
        head=34,
        muzzle=0.28,
        tail="stub",
        marks="spots",
        ear=1.2,
    ),
    aliases=("doe", "bambi"),
    home="forest",
)


animal(
    "moose",
    2.0,
    {"main": "#7b5540", "belly": "#8f6a53", "horn": "#d8b88a", "snout": "#a27e66"},
    Build(
        shape="long",
        hooves=True,
        length=140,
        girth=76,
        leg=60,
        leg_width=13,
        neck=34,
        head=36,
        muzzle=0.52,
        tail="stub",
        horns="palms",
        belly=False,
        extras=("dewlap",),
    ),
    home="forest",
)


animal(
    "camel",
    2.1,
    {"main": "#d9a862", "belly": "#efd19c", "accent": "#a87838", "snout": "#ecc994"},
    Build(
        shape="long",
        hooves=True,
        length=138,
        girth=66,
        leg=66,
        leg_width=12,
        neck=64,
        head=31,
        muzzle=0.42,
        tail="tuft",
        humps=2,
        belly=False,
        ear=0.7,
    ),
    aliases=("bactrian camel",),
    home="desert",
)


animal(
    "llama",
    1.7,
    {"main": "#f3e6d2", "belly": "#fffaf0", "accent": "#c7a782", "snout": "#fffaf0"},
    Build(
        shape="long",
        hooves=True,
        length=112,
        girth=66,
        leg=50,
        leg_width=12,
        neck=76,
        head=31,
        muzzle=0.26,
        tail="stub",
        belly=False,
        ear=1.1,
    ),
    home="mountains",
)


animal(
    "giraffe",
    5.0,
    {"main": "#f2c465", "accent": "#b5713a", "belly": "#fbe6b4", "snout": "#fbe2ae", "hair": "#a8652f"},
    Build(
        shape="long",
        hooves=True,
        length=108,
        girth=58,
        leg=72,
        leg_width=11,
        neck=136,
        head=30,
        muzzle=0.4,
        tail="tuft",
        marks="net",
        horns="giraffe",
        belly=False,
        ear=0.8,
    ),
    home="savanna",
)


animal(
    "rhino",
    1.7,
    {"main": "#8f949e", "accent": "#6f747e", "snout": "#a3a8b2", "horn": "#e6dfd0"},
    Build(
        shape="long",
        hooves=True,
        length=170,
        girth=98,
        leg=34,
        leg_width=19,
        neck=6,
        head=44,
        muzzle=0.44,
        tail="tuft",
        horns="nose",
        belly=False,
        ear=0.7,
    ),
    aliases=("rhinoceros",),
    home="savanna",
)


animal(
    "hippo",
    1.5,
    {"main": "#9b8aa5", "accent": "#7d6d88", "snout": "#c3a6bd", "ear": "#c98fa0"},
    Build(
        shape="long",
        hooves=True,
        length=170,
        girth=104,
        leg=24,
        leg_width=20,
        neck=4,
        head=48,
        muzzle=0.46,
        tail="stub",
        belly=False,
        ear=0.5,
        extras=("broad muzzle",),
    ),
    aliases=("hippopotamus",),
    home="savanna",
)
