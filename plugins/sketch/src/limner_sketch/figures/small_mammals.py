"""Rodents, martens, wild cats and other furry animals: the rig with round heads, and what each is known by."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

animal(
    "rat", 0.18, {"main": "#8a8690", "belly": "#d9d4d8", "accent": "#6d6974", "ear": "#f0aca6"},
    Build(ears="round", ear=0.95, tail="bare", muzzle=0.4, girth=58, leg=20, leg_width=10, length=120, head=42, whiskers=True, belly=True, extras=("teeth",)),
    aliases=("street rat",), home="street",
)  # fmt: skip
animal(
    "gerbil", 0.12, {"main": "#d3a571", "belly": "#fff4e4", "accent": "#a97c4a"},
    Build(ears="round", ear=0.8, tail="tuft", muzzle=0.34, girth=58, leg=20, leg_width=9, length=92, head=44, eye=0.17, whiskers=True), aliases=("jerboa",), home="room",
)  # fmt: skip
animal(
    "chinchilla", 0.28, {"main": "#a5a9b5", "belly": "#eceef2", "accent": "#858a97", "ear": "#e8b8b6"},
    Build(ears="wide", ear=0.75, tail="bushy", muzzle=0.34, girth=80, leg=16, leg_width=11, length=104, head=46, eye=0.17, whiskers=True), home="room",
)  # fmt: skip
animal(
    "chipmunk", 0.2, {"main": "#c4793f", "belly": "#fdf0dc", "accent": "#5a3826"},
    Build(ears="round", ear=0.75, tail="bushy", marks="none", face="chops", muzzle=0.36, girth=60, leg=20, leg_width=10, length=100, head=46, eye=0.16, cheeks=0.6, extras=("lines", "teeth")), home="forest",
)  # fmt: skip
animal(
    "hare", 0.55, {"main": "#a9855f", "belly": "#f3e4cc", "accent": "#3d3230"},
    Build(ears="long", ear=1.2, ear_tips=True, tail="puff", muzzle=0.4, girth=60, leg=46, leg_width=12, length=118, head=43, eye=0.16, whiskers=True), aliases=("jackrabbit", "jack rabbit", "mountain hare"), home="meadow",
)  # fmt: skip
animal(
    "capybara", 0.55, {"main": "#a8764a", "belly": "#c99a6b", "accent": "#7d5534", "snout": "#8a5f3d", "ear": "#7d5534", "hoof": "#4a352a"},
    Build(shape="long", length=150, girth=88, leg=28, leg_width=14, neck=10, head=46, muzzle=0.22, tail="none", belly=False, ear=0.45), home="river",
)  # fmt: skip
animal(
    "groundhog", 0.35, {"main": "#9b7650", "belly": "#d8b88e", "accent": "#6d5136"},
    Build(ears="round", ear=0.5, tail="bushy", muzzle=0.5, girth=84, leg=18, leg_width=14, length=122, head=45, whiskers=True, extras=("teeth",)),
    aliases=("marmot", "prairie dog", "woodchuck", "gopher"), home="meadow",
)  # fmt: skip
animal(
    "quokka", 0.35, {"main": "#a5794f", "belly": "#e3c39b", "accent": "#7d5836"},
    Build(ears="round", ear=0.95, tail="thin", face="pale", muzzle=0.46, girth=74, leg=22, leg_width=12, length=98, head=48, eye=0.16), home="meadow",
)  # fmt: skip
animal(
    "wombat", 0.4, {"main": "#8a7464", "belly": "#a28d7c", "accent": "#6d5a4c", "ear": "#c9a294"},
    Build(ears="round", ear=0.6, tail="none", muzzle=0.66, girth=94, leg=16, leg_width=17, length=120, head=50, belly=False, eye=0.12), home="forest",
)  # fmt: skip
animal(
    "shrew", 0.08, {"main": "#7d6a62", "belly": "#cfc0b6", "snout": "#f0a9a4"},
    Build(ears="round", ear=0.5, tail="bare", muzzle=0.4, girth=58, leg=16, leg_width=9, length=108, head=40, eye=0.1, whiskers=False, extras=("pointed", "pink nose")), aliases=("vole", "field vole"), home="garden",
)  # fmt: skip
animal(
    "opossum", 0.35, {"main": "#9a97a0", "belly": "#fbf8f6", "accent": "#4d4a54", "ear": "#4d4a54", "snout": "#f2a8a6"},
    Build(ears="round", ear=0.75, tail="bare", face="pale", muzzle=0.4, girth=72, leg=24, leg_width=12, length=128, head=43, extras=("pointed", "pink nose")), aliases=("possum",), home="forest",
)  # fmt: skip
animal(
    "coati", 0.4, {"main": "#a0653c", "belly": "#f0dcc4", "accent": "#4f3424"},
    Build(ears="round", ear=0.55, tail="thin", marks="rings", girth=58, leg=36, leg_width=11, length=130, head=38, extras=("pointed",)), home="jungle",
)  # fmt: skip
animal(
    "lemur", 0.45, {"main": "#a5a3ab", "belly": "#f7f4f2", "accent": "#2f2b35", "ear": "#d9d4d6", "eye": "#8a4a12"},
    Build(ears="point", ear=0.6, tail="thin", marks="rings", face="pale", muzzle=0.36, girth=54, leg=44, leg_width=11, length=114, head=43, eye=0.17, cheeks=0.4, extras=("goggles", "dark muzzle")),
    aliases=("ring tailed lemur", "ring-tailed lemur"), home="jungle",
)  # fmt: skip
animal(
    "ferret", 0.25, {"main": "#d9c2a0", "belly": "#fbf3e4", "accent": "#5d4634", "snout": "#f6e2c6"},
    Build(length=156, girth=46, leg=24, leg_width=10, head=38, face="bandit", muzzle=0.4, ears="round", ear=0.55, tail="bushy", socks=True, whiskers=True), aliases=("polecat", "marten", "pine marten"), home="room",
)  # fmt: skip
animal(
    "ermine", 0.22, {"main": "#f6f4f0", "belly": "#ffffff", "accent": "#2f2b35", "snout": "#ffffff"},
    Build(length=152, girth=46, leg=24, leg_width=10, head=36, face="pale", muzzle=0.42, ears="round", ear=0.5, tail="tuft", whiskers=True), home="snow",
)  # fmt: skip
animal(
    "mongoose", 0.3, {"main": "#a58660", "belly": "#d8bd96", "accent": "#6d5538"},
    Build(length=150, girth=50, leg=26, leg_width=10, head=37, muzzle=0.44, ears="round", ear=0.5, tail="bushy", marks="stripes"), home="savanna",
)  # fmt: skip
animal(
    "wolverine", 0.45, {"main": "#5d4538", "belly": "#c9a57c", "accent": "#c9a57c"},
    Build(ears="round", ear=0.6, tail="bushy", muzzle=0.5, girth=80, leg=32, leg_width=16, length=142, head=44, belly=False, extras=("back stripe", "dark legs")), home="snow",
)  # fmt: skip
animal(
    "honey badger", 0.35, {"main": "#33303a", "belly": "#f1efec", "accent": "#26232b"},
    Build(ears="none", tail="stub", muzzle=0.42, girth=70, leg=26, leg_width=14, length=140, head=42, belly=False, face="plain", extras=("back stripe", "pale cap")), aliases=("ratel",), home="savanna",
)  # fmt: skip
animal(
    "tasmanian devil", 0.35, {"main": "#35313a", "belly": "#f3efec", "accent": "#26232b", "ear": "#e8908c", "snout": "#e8908c"},
    Build(ears="round", ear=0.95, tail="thin", muzzle=0.5, girth=72, leg=24, leg_width=14, length=124, head=46, face="plain"), home="forest",
)  # fmt: skip
animal(
    "fennec fox", 0.25, {"main": "#eccb96", "belly": "#fff8ea", "accent": "#c79a62", "ear": "#f6c9b0"},
    Build(face="mask", cheeks=0.8, muzzle=0.3, ears="bat", ear=1.5, tail="bushy", girth=48, leg=32, leg_width=9, length=100, head=44, eye=0.17), aliases=("fennec", "desert fox"), home="desert",
)  # fmt: skip
animal(
    "dingo", 0.6, {"main": "#d99f5d", "belly": "#fbead0", "accent": "#b97f42"},
    Build(ears="point", ear=0.9, face="mask", tail="bushy", tail_tip=True, muzzle=0.54, girth=56, leg=52, length=128, socks=False), home="desert",
)  # fmt: skip
animal(
    "african wild dog", 0.7, {"main": "#c48a4a", "belly": "#fbf0dc", "accent": "#35302f", "ear": "#35302f"},
    Build(ears="wide", ear=0.85, tail="bushy", tail_tip=True, muzzle=0.5, girth=54, leg=56, leg_width=11, length=128, marks="patches", extras=("dark muzzle",)), aliases=("painted dog",), home="savanna",
)  # fmt: skip
animal(
    "cougar", 0.8, {"main": "#cf9f68", "belly": "#fbefdc", "accent": "#6b4a34", "ear": "#e9bd9a"},
    Build(ears="round", ear=0.8, tail="thin", tail_tip=False, face="chops", muzzle=0.48, girth=60, leg=48, length=146, head=40, whiskers=True), aliases=("puma", "mountain lion"), home="mountains",
)  # fmt: skip
animal(
    "cheetah", 0.8, {"main": "#e9b85f", "belly": "#fff3da", "accent": "#3d2f28", "ear": "#d9a05a"},
    Build(ears="round", ear=0.7, tail="thin", marks="spots", face="pale", muzzle=0.44, girth=48, leg=64, leg_width=11, length=144, head=37, extras=("tear lines", "freckled")), home="savanna",
)  # fmt: skip
animal(
    "bobcat", 0.5, {"main": "#b98f66", "belly": "#f7ead6", "accent": "#4a382c"},
    Build(ears="point", ear=0.95, ear_tips=True, marks="spots", tail="stub", muzzle=0.44, girth=58, leg=44, length=116, cheeks=1, whiskers=True), aliases=("wildcat", "wild cat"), home="forest",
)  # fmt: skip
animal(
    "ocelot", 0.45, {"main": "#dca964", "belly": "#fdf1da", "accent": "#402f28"},
    Build(face="chops", ears="round", ear=0.8, marks="spots", tail="thin", muzzle=0.42, girth=54, leg=40, leg_width=12, eye=0.165, whiskers=True, cheeks=0.3, extras=("freckled",)), aliases=("serval", "margay", "clouded leopard"), home="jungle",
)  # fmt: skip
animal(
    "saber toothed tiger", 1.1, {"main": "#c9925a", "belly": "#f7e3c4", "accent": "#8a5a34", "ear": "#d9a57a"},
    Build(ears="round", ear=0.8, tail="stub", face="chops", muzzle=0.56, girth=78, leg=44, leg_width=18, length=144, head=48, cheeks=0.6, extras=("fangs",)),
    aliases=("saber-toothed tiger", "sabertooth", "sabre toothed tiger", "smilodon", "saber tooth tiger", "saber-toothed cat"), home="snow",
)  # fmt: skip
animal(
    "sun bear", 1.0, {"main": "#38343c", "belly": "#d9a45c", "accent": "#26232b", "ear": "#6b5a5c"},
    Build(ears="round", ear=0.7, tail="stub", girth=82, leg=36, leg_width=18, muzzle=0.62, length=136, head=48, belly=True), aliases=("sloth bear", "spectacled bear", "moon bear"), home="jungle",
)  # fmt: skip
animal(
    "flying squirrel", 0.2, {"main": "#9b8474", "belly": "#fbf0e2", "accent": "#7d6656"},
    Build(tail="fan", muzzle=0.32, girth=60, leg=20, leg_width=11, length=94, head=45, eye=0.2, ear=0.65, ears="round", extras=("goggles",)), aliases=("sugar glider", "bushbaby", "bush baby", "galago", "dormouse"), home="forest",
)  # fmt: skip
