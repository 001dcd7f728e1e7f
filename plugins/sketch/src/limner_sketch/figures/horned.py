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
    near=("caracal", "bobcat"),
    home="forest",
)
animal(
    "coyote",
    0.65,
    {"main": "#b59468", "belly": "#f0e2c8", "accent": "#7d6346"},
    Build(ears="point", ear=1.1, face="muzzle", tail="bushy", muzzle=0.56, girth=54, leg=54, length=124, cheeks=0.4),
    aliases=(),
    near=("dingo", "jackal"),
    home="desert",
)
animal(
    "wombat",
    0.35,
    {"main": "#8a7868", "belly": "#a8978a", "snout": "#5f5248", "nostril": "#2e2724"},
    Build(
        length=128,
        girth=88,
        leg=18,
        leg_width=16,
        head=48,
        muzzle=0.5,
        ears="round",
        ear=0.55,
        tail="none",
        belly=False,
    ),
    home="forest",
)
animal(
    "boar",
    0.9,
    {"main": "#6d564a", "accent": "#4d3b33", "snout": "#a98876", "horn": "#f4ead8"},
    Build(
        shape="long",
        hooves=True,
        length=146,
        girth=82,
        leg=34,
        leg_width=13,
        neck=8,
        head=40,
        muzzle=0.5,
        tail="tuft",
        belly=False,
        ear=0.8,
        mane=True,
    ),
    aliases=("wild boar",),
    near=("warthog",),
    home="forest",
)
animal(
    "yak",
    1.7,
    {"main": "#5b4438", "belly": "#4a362c", "accent": "#3a2a22", "snout": "#a88a78", "horn": "#e9dcc3"},
    Build(
        shape="long",
        hooves=True,
        length=150,
        girth=92,
        leg=32,
        leg_width=15,
        neck=16,
        head=38,
        muzzle=0.46,
        tail="tuft",
        horns="cow",
        wool=False,
        mane=True,
        belly=False,
    ),
    aliases=(),
    near=("musk ox",),
    home="mountains",
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
animal(
    "bison", 1.8, {"main": "#6b4a36", "belly": "#4f3627", "accent": "#3f2b20", "snout": "#a88a78", "horn": "#efe2c8"},
    Build(shape="long", hooves=True, length=156, girth=104, leg=36, leg_width=16, neck=4, head=44, muzzle=0.44, tail="tuft", horns="cow", belly=False, mane=True), aliases=("american bison",), near=("water buffalo",), home="savanna",
)  # fmt: skip
