"""Animals with hooves: the same rig with a long head."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

_HORSE = Build(
    shape="long",
    hooves=True,
    length=140,
    girth=66,
    leg=66,
    leg_width=13,
    neck=52,
    head=34,
    muzzle=0.42,
    tail="horse",
    mane=True,
    belly=False,
    ear=0.8,
)


animal(
    "horse",
    1.7,
    {"main": "#a8683f", "hair": "#4e2f26", "snout": "#c79069"},
    _HORSE,
    aliases=("stallion", "mare", "thoroughbred"),
    home="meadow",
)


animal(
    "unicorn",
    1.7,
    {"main": "#fbf3f6", "hair": "#e08ac0", "snout": "#fbdfe6", "hoof": "#e6b84f", "ear": "#f6c3d4"},
    Build(
        shape="long",
        hooves=True,
        length=134,
        girth=64,
        leg=62,
        leg_width=13,
        neck=50,
        head=36,
        muzzle=0.36,
        tail="horse",
        mane=True,
        horns="horn",
        belly=False,
        ear=0.8,
    ),
    home="meadow",
)


animal(
    "donkey",
    1.2,
    {"main": "#9d968f", "hair": "#5b5350", "accent": "#5b5350", "snout": "#efe8df", "belly": "#efe8df"},
    Build(
        shape="long",
        hooves=True,
        length=124,
        girth=66,
        leg=50,
        leg_width=13,
        neck=36,
        head=37,
        muzzle=0.4,
        tail="tuft",
        mane=True,
        ear=1.45,
    ),
    aliases=("mule", "burro"),
    home="farm",
)


animal(
    "cow",
    1.5,
    {"main": "#faf5ec", "accent": "#4a3c3a", "snout": "#f4b6ae", "belly": "#faf5ec", "nostril": "#a8626a"},
    Build(
        shape="long",
        hooves=True,
        length=158,
        girth=82,
        leg=42,
        leg_width=15,
        neck=18,
        head=40,
        muzzle=0.36,
        tail="tuft",
        marks="patches",
        horns="cow",
        belly=False,
    ),
    near=("cattle",),
    home="farm",
)


animal(
    "bull",
    1.6,
    {"main": "#6d4434", "accent": "#4d2f26", "snout": "#c89a80", "nostril": "#4a2c2c"},
    Build(
        shape="long",
        hooves=True,
        length=158,
        girth=88,
        leg=42,
        leg_width=16,
        neck=16,
        head=42,
        muzzle=0.36,
        tail="tuft",
        horns="cow",
        belly=False,
    ),
    aliases=("ox",),
    home="meadow",
)


animal(
    "sheep",
    0.9,
    {
        "main": "#5a4c4e",
        "wool": "#fbf6ea",
        "snout": "#6d5d5e",
        "nostril": "#2e2527",
        "mouth": "#2e2527",
        "ear": "#8a7472",
    },
    Build(
        shape="long",
        hooves=True,
        length=128,
        girth=86,
        leg=32,
        leg_width=11,
        neck=10,
        head=33,
        muzzle=0.24,
        tail="stub",
        wool=True,
        belly=False,
    ),
    aliases=("ewe",),
    home="farm",
    named=("wool",),
)


animal(
    "goat",
    0.8,
    {"main": "#f0e8dc", "accent": "#b9a68f", "hoof": "#5b4a42", "snout": "#fbf4ea"},
    Build(
        shape="long",
        hooves=True,
        length=120,
        girth=64,
        leg=46,
        leg_width=12,
        neck=32,
        head=34,
        muzzle=0.32,
        tail="flag",
        horns="goat",
        belly=False,
    ),
    aliases=("billy goat", "nanny goat"),
    home="mountains",
)
