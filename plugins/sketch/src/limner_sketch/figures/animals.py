"""Animals with paws: one rig, different numbers."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

animal(
    "fox",
    0.62,
    {"main": "#e8743b", "belly": "#fff1e2", "accent": "#4a3036", "ear": "#5a3638"},
    Build(
        face="mask",
        cheeks=1,
        muzzle=0.36,
        tail="bushy",
        tail_tip=True,
        ear_tips=True,
        socks=True,
        leg_width=12,
        girth=56,
    ),
    aliases=("vixen",),
    home="forest",
)
animal(
    "arctic fox",
    0.55,
    {"main": "#eef1f5", "belly": "#ffffff", "accent": "#c9d3df", "ear": "#c9bfca"},
    Build(face="mask", cheeks=1, muzzle=0.36, tail="bushy", girth=60, leg_width=12, ear=0.75),
    aliases=("white fox", "snow fox"),
    home="snow",
)
animal(
    "wolf",
    0.85,
    {"main": "#7f8a99", "belly": "#e9edf1", "accent": "#5b6472", "ear": "#c9a9a4"},
    Build(face="mask", cheeks=1, muzzle=0.5, tail="bushy", ear_tips=True, leg=54, girth=62, length=136, ear=0.95),
    near=("werewolf",),
    home="forest",
)
animal(
    "dog",
    0.6,
    {"main": "#c98d54", "belly": "#fbead2", "accent": "#8f5c37"},
    Build(ears="floppy", tail="flag", muzzle=0.62, tail_tip=True),
    aliases=("puppy", "doggy", "hound", "pup"),
    near=("guide dog", "labradoodle"),
    home="meadow",
    named=("main", "accent"),
)
animal(
    "dachshund",
    0.4,
    {"main": "#9c5f38", "belly": "#d99a63", "accent": "#6e4029"},
    Build(ears="floppy", tail="flag", muzzle=0.66, length=176, leg=24, girth=52, head=44),
    aliases=("sausage dog", "wiener dog"),
    home="meadow",
    named=("main", "accent"),
)
animal(
    "dalmatian",
    0.65,
    {"main": "#f4f1ec", "belly": "#ffffff", "accent": "#37323d"},
    Build(ears="floppy", tail="flag", muzzle=0.6, marks="spots", leg=52),
    home="meadow",
)
animal(
    "husky",
    0.65,
    {"main": "#6d7686", "belly": "#f7f8fa", "accent": "#4d5462", "ear": "#d9b3ad", "eye": "#2c4f7c"},
    Build(face="mask", muzzle=0.5, tail="bushy", tail_tip=True, cheeks=0.6),
    aliases=("sled dog", "malamute"),
    home="snow",
)
animal(
    "cat",
    0.42,
    {"main": "#eda355", "belly": "#fff0db", "accent": "#c97833"},
    Build(
        face="muzzle",
        muzzle=0.4,
        cheeks=0.45,
        whiskers=True,
        marks="stripes",
        girth=56,
        leg=40,
        leg_width=12,
        tail="thin",
        eye=0.16,
    ),
    aliases=("tabby", "tomcat", "tabby cat", "ginger cat"),
    home="room",
    named=("main", "accent"),
)
animal(
    "lion",
    1.1,
    {"main": "#efb458", "belly": "#fdebc6", "accent": "#a8592c", "ear": "#c98a5a"},
    Build(ears="round", mane=True, tail="tuft", muzzle=0.56, girth=72, leg_width=16, head=44, length=138),
    home="savanna",
)
animal(
    "lioness",
    1.0,
    {"main": "#e6b26a", "belly": "#fbe8c8", "accent": "#a8703c", "ear": "#c98a5a"},
    Build(ears="round", tail="tuft", muzzle=0.56, girth=66, leg_width=15, length=138),
    home="savanna",
)
animal(
    "tiger",
    1.0,
    {"main": "#f0913a", "belly": "#fff3e2", "accent": "#3b2a30"},
    Build(
        face="chops",
        ears="round",
        marks="stripes",
        tail="thin",
        muzzle=0.5,
        cheeks=0.5,
        girth=70,
        leg_width=16,
        whiskers=True,
        length=140,
    ),
    home="jungle",
)
animal(
    "leopard",
    0.75,
    {"main": "#ecb860", "belly": "#fff0d8", "accent": "#5c3d2c"},
    Build(ears="round", marks="spots", tail="thin", muzzle=0.48, girth=60, leg=52, length=144, whiskers=True),
    aliases=("jaguar",),
    home="savanna",
)
animal(
    "panther",
    0.75,
    {
        "main": "#34323f",
        "belly": "#4a4757",
        "accent": "#25232d",
        "ear": "#6d5a68",
        "eye": "#1b1826",
        "nose": "#17151d",
        "mouth": "#15131b",
    },
    Build(ears="round", tail="thin", muzzle=0.48, girth=60, leg=50, length=144, belly=False),
    aliases=("black panther",),
    home="jungle",
)
animal(
    "bear",
    1.3,
    {"main": "#8b5e3f", "belly": "#dcb88e", "accent": "#6d472f", "ear": "#c79a72"},
    Build(ears="round", tail="stub", girth=92, leg=36, leg_width=19, muzzle=0.66, length=142, head=52, belly=False),
    aliases=("brown bear", "grizzly", "grizzly bear"),
    home="forest",
)
animal(
    "black bear",
    1.2,
    {"main": "#3d3a45", "belly": "#b99672", "accent": "#2b2932", "ear": "#6b5a5c"},
    Build(ears="round", tail="stub", girth=90, leg=36, leg_width=19, muzzle=0.66, length=140, head=52, belly=False),
    home="forest",
)
animal(
    "polar bear",
    1.4,
    {"main": "#f2f1ec", "belly": "#ffffff", "accent": "#d9dde2", "ear": "#d8c3bd"},
    Build(
        ears="round", tail="stub", girth=90, leg=42, leg_width=19, muzzle=0.6, length=150, head=46, ear=0.8, belly=False
    ),
    aliases=("ice bear",),
    home="snow",
)
animal(
    "panda",
    1.1,
    {"main": "#35323e", "white": "#fbf9f4", "belly": "#fbf9f4", "accent": "#35323e", "ear": "#4a4654"},
    Build(
        face="panda",
        ears="round",
        tail="stub",
        girth=92,
        leg=34,
        leg_width=19,
        muzzle=0.5,
        length=134,
        head=54,
        socks=True,
    ),
    aliases=("giant panda", "panda bear"),
    home="jungle",
)
animal(
    "rabbit",
    0.4,
    {"main": "#c9ab8b", "belly": "#fdf3e6", "accent": "#a78767"},
    Build(
        ears="long",
        tail="puff",
        muzzle=0.36,
        girth=64,
        leg=26,
        leg_width=13,
        length=100,
        head=46,
        eye=0.16,
        whiskers=True,
    ),
    aliases=("bunny", "bunny rabbit", "easter bunny"),
    home="meadow",
)
animal(
    "mouse",
    0.12,
    {"main": "#a9a3ad", "belly": "#efe9ea", "accent": "#8b8590"},
    Build(
        ears="wide",
        tail="thin",
        muzzle=0.34,
        girth=60,
        leg=20,
        leg_width=10,
        length=96,
        head=46,
        eye=0.16,
        whiskers=True,
        cheeks=0.3,
    ),
    aliases=("field mouse",),
    home="meadow",
)
animal(
    "hamster",
    0.12,
    {"main": "#dfa968", "belly": "#fff4e4", "accent": "#b97f45"},
    Build(
        ears="round",
        tail="none",
        face="pale",
        muzzle=0.34,
        girth=82,
        leg=16,
        leg_width=11,
        length=104,
        head=50,
        eye=0.15,
        whiskers=True,
        cheeks=0.2,
    ),
    home="room",
    named=("main", "accent"),
)
animal(
    "squirrel",
    0.25,
    {"main": "#c46b3a", "belly": "#fbe7d0", "accent": "#a9532a"},
    Build(
        tail="fan",
        ears="tufted",
        muzzle=0.36,
        girth=58,
        leg=22,
        leg_width=11,
        length=92,
        head=44,
        eye=0.17,
        cheeks=0.3,
        whiskers=True,
        extras=("upright", "teeth"),
    ),
    home="forest",
    named=("main", "accent"),
)
animal(
    "raccoon",
    0.45,
    {"main": "#85848f", "belly": "#f1eff0", "accent": "#3e3b47", "ear": "#d9c9c9"},
    Build(
        face="bandit", ears="round", tail="bushy", marks="rings", socks=True, girth=66, leg=34, cheeks=0.8, muzzle=0.36
    ),
    aliases=("racoon",),
    home="forest",
)
animal(
    "badger",
    0.4,
    {"main": "#4b4854", "belly": "#f7f4ef", "accent": "#33303b", "ear": "#f7f4ef"},
    Build(
        face="badger",
        ears="round",
        ear=0.7,
        tail="stub",
        girth=70,
        leg=26,
        length=136,
        muzzle=0.4,
        socks=True,
        belly=False,
    ),
    home="forest",
)
animal(
    "koala",
    0.6,
    {"main": "#9aa1ad", "belly": "#eef0f3", "accent": "#7b828f", "ear": "#e4c9cf"},
    Build(
        ears="fluffy",
        tail="none",
        girth=76,
        leg=24,
        length=104,
        face="plain",
        muzzle=0.5,
        head=50,
        extras=("big nose",),
    ),
    home="forest",
)
animal(
    "pig",
    0.8,
    {"main": "#f4a9ae", "belly": "#fbd0d0", "accent": "#e07f8a", "ear": "#e58b95"},
    Build(
        shape="snout",
        ears="point",
        ear=0.5,
        tail="curl",
        girth=88,
        leg=28,
        leg_width=14,
        length=142,
        head=48,
        belly=False,
    ),
    aliases=("piggy", "hog"),
    near=("boar", "wild boar"),
    home="farm",
)
animal(
    "elephant",
    3.0,
    {"main": "#93a0b3", "belly": "#b9c3d1", "accent": "#7c899c", "ear": "#d5aeb8"},
    Build(shape="trunk", tail="tuft", girth=112, leg=50, leg_width=23, length=160, head=56, muzzle=0.6, belly=False),
    home="savanna",
)
