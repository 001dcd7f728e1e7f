"""Smaller furry animals: the rig with round heads."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

animal(
    "beaver",
    0.45,
    {"main": "#8a5a3a", "belly": "#c79a70", "accent": "#5b4a44", "snout": "#d9b48e"},
    Build(
        length=132,
        girth=82,
        leg=22,
        leg_width=15,
        head=46,
        face="muzzle",
        muzzle=0.56,
        ears="round",
        ear=0.5,
        tail="paddle",
        whiskers=True,
    ),
    home="river",
)
animal(
    "otter",
    0.4,
    {"main": "#7d5a44", "belly": "#d9bb98", "snout": "#ecd6ba"},
    Build(
        length=150,
        girth=62,
        leg=24,
        leg_width=13,
        head=43,
        face="pale",
        muzzle=0.52,
        ears="round",
        ear=0.42,
        tail="thin",
        whiskers=True,
    ),
    aliases=("sea otter", "river otter"),
    home="river",
)
animal(
    "meerkat",
    0.35,
    {"main": "#c9a06a", "belly": "#f3e2c2", "accent": "#6d5140", "snout": "#f3e2c2"},
    Build(
        length=100, girth=50, leg=32, leg_width=10, head=40, face="mask", muzzle=0.5, ears="round", ear=0.5, tail="thin"
    ),
    near=("mongoose",),
    home="savanna",
)
animal(
    "skunk",
    0.35,
    {"main": "#35323f", "belly": "#f7f5f0", "accent": "#f7f5f0", "snout": "#4a4655"},
    Build(
        length=120,
        girth=62,
        leg=26,
        leg_width=12,
        head=42,
        face="badger",
        muzzle=0.46,
        ears="round",
        ear=0.5,
        tail="bushy",
        tail_tip=True,
    ),
    home="forest",
)
animal(
    "weasel",
    0.22,
    {"main": "#b5713f", "belly": "#fbf0df", "snout": "#f6e2c6"},
    Build(
        length=152,
        girth=46,
        leg=24,
        leg_width=10,
        head=36,
        face="pale",
        muzzle=0.46,
        ears="round",
        ear=0.5,
        tail="thin",
        whiskers=True,
    ),
    near=("ferret", "stoat", "marten"),
    home="forest",
)
animal(
    "hyena",
    0.85,
    {"main": "#b59a72", "belly": "#dccaa6", "accent": "#6b5641", "snout": "#6b5641", "nostril": "#2e2724"},
    Build(
        length=134,
        girth=66,
        leg=48,
        leg_width=13,
        neck=8,
        head=42,
        muzzle=0.56,
        ears="round",
        ear=0.8,
        tail="tuft",
        marks="spots",
        belly=False,
    ),
    home="savanna",
)
animal(
    "mole",
    0.2,
    {"main": "#55505f", "belly": "#6d6878", "snout": "#f0a9a4", "nostril": "#c9606a"},
    Build(
        length=116,
        girth=78,
        leg=18,
        leg_width=16,
        head=44,
        muzzle=0.5,
        ears="none",
        tail="stub",
        whiskers=True,
        belly=False,
        eye=0.08,
    ),
    home="garden",
)
animal(
    "red panda",
    0.5,
    {"main": "#c2603a", "belly": "#f7e7d3", "accent": "#fbeedd", "snout": "#fbeedd"},
    Build(
        length=122,
        girth=64,
        leg=30,
        leg_width=14,
        head=46,
        face="pale",
        muzzle=0.44,
        ears="point",
        ear=0.85,
        ear_tips=True,
        tail="bushy",
        whiskers=True,
        cheeks=0.5,
    ),
    home="forest",
)
animal(
    "guinea pig",
    0.16,
    {"main": "#d99a5b", "belly": "#fff5e6", "accent": "#fff5e6", "snout": "#fff5e6"},
    Build(
        length=118,
        girth=84,
        leg=14,
        leg_width=13,
        head=46,
        muzzle=0.42,
        ears="round",
        ear=0.6,
        tail="none",
        marks="patches",
        whiskers=True,
    ),
    near=("chinchilla",),
    home="room",
)
