"""Young animals, and horses of kinds: the rig with other numbers."""

from __future__ import annotations

from attrs import evolve

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

_HORSE = Build(
    shape="long", hooves=True, length=140, girth=66, leg=66, leg_width=13, neck=52, head=34, muzzle=0.42, tail="horse", mane=True, belly=False, ear=0.8
)  # fmt: skip

animal("foal", 1.0, {"main": "#b9784a", "hair": "#5b382b", "snout": "#dcae88"}, evolve(_HORSE, length=98, girth=52, leg=78, leg_width=10, neck=36, head=35, muzzle=0.3), aliases=("colt", "filly"), home="meadow")  # fmt: skip
animal("pony", 1.1, {"main": "#c08a55", "hair": "#f3e3c6", "snout": "#e2bb8e"}, evolve(_HORSE, length=126, girth=76, leg=40, leg_width=14, neck=38, head=38, muzzle=0.34, extras=("forelock",)), aliases=("shetland pony",), home="meadow")  # fmt: skip
animal(
    "shire horse", 1.9, {"main": "#6b4230", "hair": "#2f211d", "snout": "#f1e6dc", "accent": "#f6efe6", "hoof": "#4d3a36", "belly": "#f6efe6"},
    evolve(_HORSE, length=150, girth=82, leg=60, leg_width=17, socks=True, face="mask"), aliases=("clydesdale", "draft horse", "cart horse", "carthorse", "percheron"), home="farm",
)  # fmt: skip
animal("palomino", 1.6, {"main": "#dba754", "hair": "#fbf3e2", "snout": "#f0d3a0"}, _HORSE, aliases=("palomino horse", "mustang horse"), home="meadow")  # fmt: skip
animal("arabian horse", 1.6, {"main": "#9aa0a8", "hair": "#e9ebee", "snout": "#6f757d", "nostril": "#3a3f46"}, evolve(_HORSE, girth=60, leg=72, leg_width=11, neck=58, head=32, muzzle=0.36), aliases=("lipizzaner",), home="desert")  # fmt: skip
animal("appaloosa", 1.6, {"main": "#f3ede4", "accent": "#7d4f38", "hair": "#7d4f38", "snout": "#d8c0b0"}, evolve(_HORSE, marks="spots"), aliases=("spotted horse",), home="meadow")  # fmt: skip
animal("pinto horse", 1.6, {"main": "#fbf5ec", "accent": "#8a5534", "hair": "#4a2f24", "snout": "#e9c9b4"}, evolve(_HORSE, marks="patches"), aliases=("pinto", "painted horse"), home="meadow")  # fmt: skip
animal("black horse", 1.7, {"main": "#39353f", "hair": "#232029", "snout": "#57525f", "ear": "#6b6470"}, _HORSE, aliases=("friesian",), home="meadow")  # fmt: skip
animal(
    "calf", 0.9, {"main": "#faf5ec", "accent": "#8a5a3c", "snout": "#f4b6ae", "belly": "#faf5ec", "nostril": "#a8626a"},
    Build(shape="long", hooves=True, length=112, girth=62, leg=50, leg_width=12, neck=14, head=40, muzzle=0.26, tail="tuft", marks="patches", belly=False, ear=1.1),
    home="farm",
)  # fmt: skip
animal("piglet", 0.3, {"main": "#f9bcc0", "belly": "#fbd0d0", "accent": "#e07f8a", "ear": "#ee9aa4"}, Build(shape="snout", ears="point", ear=0.5, tail="curl", girth=66, leg=22, leg_width=11, length=96, head=48, belly=False, eye=0.165), home="farm")  # fmt: skip
animal("bear cub", 0.6, {"main": "#9c6b48", "belly": "#e2c096", "accent": "#7a5035", "ear": "#d3a57c"}, Build(ears="round", ear=1.1, tail="stub", girth=66, leg=24, leg_width=14, muzzle=0.5, length=98, head=52, eye=0.165), aliases=("cub",), home="forest")  # fmt: skip
animal("wolf pup", 0.4, {"main": "#8d97a5", "belly": "#eef1f4", "accent": "#6b7482", "ear": "#d3b5b0"}, Build(face="mask", cheeks=0.7, muzzle=0.4, tail="bushy", ear_tips=True, leg=28, girth=52, length=92, ear=0.9, head=50, eye=0.17), aliases=("wolf cub",), home="forest")  # fmt: skip
animal("fox cub", 0.35, {"main": "#ee8350", "belly": "#fff1e2", "accent": "#5a3a3e", "ear": "#5a3638"}, Build(face="mask", cheeks=0.8, muzzle=0.3, tail="bushy", tail_tip=True, ear_tips=True, socks=True, leg=28, leg_width=10, girth=48, length=90, head=50, eye=0.17), aliases=("fox kit", "baby fox"), home="forest")  # fmt: skip
animal("tiger cub", 0.4, {"main": "#f3a04c", "belly": "#fff3e2", "accent": "#3b2a30"}, Build(face="chops", ears="round", marks="stripes", tail="thin", muzzle=0.42, girth=56, leg=26, length=94, head=51, eye=0.17), aliases=("baby tiger",), home="jungle")  # fmt: skip
animal("lion cub", 0.4, {"main": "#ecbf78", "belly": "#fdebc6", "accent": "#a8703c", "ear": "#d19a6a"}, Build(ears="round", ear=1.05, tail="tuft", muzzle=0.42, girth=56, leg=26, length=94, head=51, eye=0.17), aliases=("baby lion",), home="savanna")  # fmt: skip
animal("baby elephant", 1.0, {"main": "#a5b1c2", "belly": "#c6cfdb", "accent": "#8c98aa", "ear": "#e5b8c2"}, Build(shape="trunk", tail="tuft", girth=78, leg=34, leg_width=17, length=104, head=56, muzzle=0.6, belly=False), aliases=("elephant calf",), home="savanna")  # fmt: skip
