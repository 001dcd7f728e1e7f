"""More wild animals: the rig with other numbers."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

animal(
    "snow leopard",
    0.7,
    {"main": "#e9e6e2", "belly": "#ffffff", "accent": "#7d7a80"},
    Build(ears="round", marks="spots", tail="thin", muzzle=0.48, girth=62, leg=48, length=142, whiskers=True),
    home="snow",
)
animal(
    "lynx",
    0.65,
    {"main": "#c79a66", "belly": "#f7e8d0", "accent": "#4a3a30"},
    Build(
        ears="point",
        ear=1.05,
        ear_tips=True,
        marks="spots",
        tail="stub",
        muzzle=0.48,
        girth=60,
        leg=52,
        length=128,
        cheeks=1,
        whiskers=True,
    ),
    aliases=(),
    near=("caracal",),
    home="forest",
)
animal(
    "coyote",
    0.65,
    {"main": "#b59468", "belly": "#f0e2c8", "accent": "#7d6346"},
    Build(ears="point", ear=1.1, face="muzzle", tail="bushy", muzzle=0.56, girth=54, leg=54, length=124, cheeks=0.4),
    aliases=("jackal",),
    home="desert",
)
animal(
    "antelope",
    1.0,
    {"main": "#cf9a5a", "belly": "#fbf0df", "accent": "#6d4a32", "snout": "#f4e2c8", "horn": "#4a3a34"},
    Build(
        shape="long",
        hooves=True,
        length=112,
        girth=52,
        leg=68,
        leg_width=9,
        neck=48,
        head=29,
        muzzle=0.36,
        tail="stub",
        horns="goat",
        ear=1.0,
    ),
    aliases=("gazelle", "impala", "springbok"),
    home="savanna",
)
