"""Horned and woolly grazers, and wild swine: the rig with a long head, and what each is known by."""

from __future__ import annotations

from attrs import evolve

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

_OX = Build(
    shape="long", hooves=True, length=156, girth=92, leg=36, leg_width=16, neck=6, head=42, muzzle=0.4, tail="tuft", belly=False
)  # fmt: skip


animal(
    "bison", 1.8, {"main": "#8a5f42", "accent": "#4a3024", "hair": "#4f3427", "snout": "#8f6f5c", "horn": "#efe2c8"},
    evolve(_OX, girth=98, neck=2, head=46, horns="cow", extras=("hump", "forelock", "chin hair", "mantle")),
    aliases=("american bison", "buffalo"), home="savanna",
)  # fmt: skip
animal(
    "yak", 1.7, {"main": "#5b4438", "accent": "#3a2a22", "hair": "#3f2d25", "snout": "#c3a893", "horn": "#e9dcc3"},
    evolve(_OX, girth=92, leg=34, tail="horse", horns="wide", extras=("hump", "forelock", "skirt")), home="mountains",
)  # fmt: skip
animal(
    "musk ox", 1.4, {"main": "#54423a", "accent": "#33261f", "hair": "#3d2e27", "snout": "#b9a08c", "horn": "#d8c6a6"},
    evolve(_OX, girth=100, leg=26, horns="ram", extras=("hump", "forelock", "skirt")), aliases=("muskox",), home="snow",
)  # fmt: skip
animal(
    "water buffalo", 1.6, {"main": "#5d5a63", "accent": "#45424b", "snout": "#8a8690", "horn": "#3f3b44", "hair": "#45424b"},
    evolve(_OX, girth=88, leg=40, horns="wide"), aliases=("cape buffalo", "african buffalo"), home="savanna",
)  # fmt: skip
animal(
    "zebu", 1.5, {"main": "#d9d3ca", "accent": "#a8a198", "hair": "#c9c2b8", "snout": "#6d666a", "horn": "#8a8078"},
    evolve(_OX, girth=80, leg=48, horns="wide", ear=1.3, extras=("hump", "dewlap")), home="farm",
)  # fmt: skip
animal(
    "highland cow", 1.3, {"main": "#c4753a", "accent": "#9a5526", "hair": "#d68a4a", "snout": "#f0c9a8", "horn": "#efe2c8"},
    evolve(_OX, girth=90, leg=32, horns="wide", extras=("forelock", "skirt")), aliases=("highland cattle", "scottish cow"), home="meadow",
)  # fmt: skip
animal(
    "wildebeest", 1.4, {"main": "#7d7681", "accent": "#4a444e", "hair": "#38333c", "snout": "#4a444e", "nostril": "#221e25", "horn": "#4f4a46"},
    evolve(_OX, length=134, girth=68, leg=58, leg_width=10, neck=22, head=36, muzzle=0.56, tail="horse", mane=True, horns="cow", extras=("chin hair",)),
    aliases=("gnu",), home="savanna",
)  # fmt: skip
animal(
    "boar", 0.9, {"main": "#6d564a", "accent": "#4d3b33", "ear": "#8a6d5e", "horn": "#fbf4e4", "hair": "#4a382f"},
    Build(shape="snout", ears="point", ear=0.55, tail="tuft", girth=86, leg=30, leg_width=13, length=144, head=47, belly=False, extras=("hump", "tuft", "tusks")),
    aliases=("wild boar", "feral pig"), home="forest",
)  # fmt: skip
animal(
    "warthog", 0.7, {"main": "#9a8478", "accent": "#6b3f2a", "ear": "#b99a8c", "horn": "#fbf4e4", "hair": "#7a4a32"},
    Build(shape="snout", ears="point", ear=0.6, tail="tuft", girth=80, leg=34, leg_width=12, length=144, head=47, belly=False, extras=("tuft", "tusks", "wrinkles")),
    home="savanna",
)  # fmt: skip
animal(
    "ram", 0.95, {"main": "#8a7363", "wool": "#f4ead8", "snout": "#a58d7b", "horn": "#d8b781"},
    Build(shape="long", hooves=True, length=128, girth=84, leg=34, leg_width=12, neck=14, head=36, muzzle=0.28, tail="stub", wool=True, horns="ram", belly=False),
    aliases=("bighorn sheep", "mouflon"), home="mountains", named=("wool",),
)  # fmt: skip
animal(
    "lamb", 0.5, {"main": "#f3d9c8", "wool": "#fffaf0", "snout": "#f6c3b4", "nostril": "#c9807c", "ear": "#f2b8ae", "hoof": "#8a7068"},
    Build(shape="long", hooves=True, length=100, girth=72, leg=34, leg_width=10, neck=8, head=38, muzzle=0.16, tail="stub", wool=True, belly=False, ear=1.1),
    home="farm", named=("wool",),
)  # fmt: skip
animal(
    "alpaca", 0.95, {"main": "#c9925c", "wool": "#c9925c", "snout": "#f0dcc0", "hair": "#d8a56e"},
    Build(shape="long", hooves=True, length=104, girth=74, leg=44, leg_width=11, neck=66, head=32, muzzle=0.18, tail="stub", wool=True, belly=False, ear=0.9, extras=("forelock",)),
    aliases=("vicuna",), home="mountains", named=("wool", "main"),
)  # fmt: skip
animal(
    "dromedary", 2.1, {"main": "#d9a862", "belly": "#efd19c", "accent": "#a87838", "snout": "#ecc994"},
    Build(shape="long", hooves=True, length=134, girth=64, leg=68, leg_width=12, neck=64, head=31, muzzle=0.42, tail="tuft", humps=1, belly=False, ear=0.7),
    home="desert",
)  # fmt: skip
animal(
    "ibex", 0.9, {"main": "#a5876a", "accent": "#6d5642", "snout": "#e0ccb4", "horn": "#5d4f47", "belly": "#efe2d0"},
    Build(shape="long", hooves=True, length=120, girth=60, leg=48, leg_width=11, neck=32, head=32, muzzle=0.34, tail="stub", horns="ibex", ear=0.9),
    aliases=("mountain goat", "alpine ibex"), home="mountains",
)  # fmt: skip
animal(
    "oryx", 1.2, {"main": "#e9e0d2", "accent": "#4a3a34", "belly": "#ffffff", "snout": "#4a3a34", "nostril": "#1f1917", "horn": "#3f3a3c"},
    Build(shape="long", hooves=True, length=124, girth=58, leg=62, leg_width=10, neck=40, head=30, muzzle=0.42, tail="horse", horns="straight", socks=True),
    aliases=("gemsbok", "kudu"), home="desert",
)  # fmt: skip
animal(
    "okapi", 1.6, {"main": "#6b3f33", "accent": "#f6efe6", "snout": "#d8c3b6", "belly": "#f6efe6", "hair": "#4a2a22"},
    Build(shape="long", hooves=True, length=120, girth=60, leg=66, leg_width=11, neck=60, head=30, muzzle=0.44, tail="tuft", horns="giraffe", belly=False, ear=1.4, extras=("zebra legs",)),
    home="jungle",
)  # fmt: skip
animal(
    "reindeer", 1.2, {"main": "#8a6449", "belly": "#f1e3d0", "accent": "#f1e3d0", "horn": "#c9a87c", "snout": "#e6cdb2", "hoof": "#3f302b"},
    Build(shape="long", hooves=True, length=122, girth=64, leg=54, leg_width=11, neck=36, head=33, muzzle=0.4, tail="stub", horns="antlers", ear=0.9, extras=("chin fur",)),
    aliases=("caribou",), home="snow",
)  # fmt: skip
animal(
    "rudolph", 1.2, {"main": "#8a6449", "belly": "#f1e3d0", "accent": "#f1e3d0", "horn": "#c9a87c", "snout": "#e6cdb2", "hoof": "#3f302b"},
    Build(shape="long", hooves=True, length=122, girth=64, leg=54, leg_width=11, neck=36, head=34, muzzle=0.38, tail="stub", horns="antlers", ear=0.9, extras=("chin fur", "red nose")),
    aliases=("red nosed reindeer", "rudolf", "rudolph the red nosed reindeer"), home="snow",
)  # fmt: skip
animal(
    "elk", 1.6, {"main": "#a8784a", "belly": "#8a5c38", "accent": "#5d3f2c", "horn": "#8a6a48", "snout": "#c9a27c", "hair": "#5d3f2c"},
    Build(shape="long", hooves=True, length=130, girth=64, leg=66, leg_width=11, neck=48, head=32, muzzle=0.42, tail="stub", horns="antlers", ear=1.0, belly=False, extras=("mantle", "chin hair")),
    aliases=("wapiti", "red deer"), home="forest",
)  # fmt: skip
animal(
    "tapir", 1.0, {"main": "#3f3b44", "belly": "#f1eeec", "accent": "#2e2b33", "snout": "#5d5862", "nostril": "#1f1d23"},
    Build(shape="long", hooves=True, length=150, girth=88, leg=34, leg_width=14, neck=10, head=40, muzzle=0.74, tail="stub", ear=0.6, belly=False, extras=("rump",)),
    home="jungle",
)  # fmt: skip
animal(
    "mammoth", 3.2, {"main": "#7d5238", "wool": "#7d5238", "accent": "#5d3b28", "ear": "#a8765a", "hair": "#5d3b28"},
    Build(shape="trunk", tail="tuft", girth=118, leg=44, leg_width=23, length=164, head=58, muzzle=0.6, belly=False, wool=True, extras=("skirt", "mammoth")),
    aliases=("woolly mammoth", "mastodon"), home="snow", named=("wool", "main"),
)  # fmt: skip
