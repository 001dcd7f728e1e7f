"""Breeds and coats of cats: one build, and what each is known by."""

from __future__ import annotations

from attrs import evolve

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

_CAT = Build(
    face="muzzle", muzzle=0.4, cheeks=0.45, whiskers=True, girth=56, leg=40, leg_width=12, tail="thin", eye=0.16
)


def _cat(
    noun: str, main: str, belly: str, accent: str, build: Build, aliases: tuple[str, ...] = (), **more: str
) -> None:
    animal(
        noun, 0.42, {"main": main, "belly": belly, "accent": accent, **more}, build,
        aliases=aliases, home="room", named=("main", "accent"),
    )  # fmt: skip


_cat(
    "siamese cat", "#efdfc6", "#f7ecd9", "#5d4438",
    evolve(_CAT, girth=48, leg=46, ear=1.15, ear_tips=True, socks=True, tail_tip=False, cheeks=0.2, belly=False, face="plain", extras=("points",)),
    ("siamese", "balinese cat"), eye="#2f6fb0", ear="#3f2d26", whisker="#efe3d2", mouth="#efdfc6",
)  # fmt: skip
_cat(
    "persian cat", "#e9e4df", "#ffffff", "#cfc7c0",
    evolve(_CAT, girth=74, leg=24, ear=0.6, tail="bushy", cheeks=0.8, muzzle=0.3, extras=("fluff",)), ("persian", "himalayan cat", "angora cat", "fluffy cat"), eye="#8a5a2a",
)  # fmt: skip
_cat(
    "maine coon", "#a97c50", "#f3e0c3", "#6b4a30",
    evolve(_CAT, girth=70, leg=42, length=146, ear=1.25, ear_tips=True, tail="bushy", marks="stripes", cheeks=0.9, extras=("ruff",)),
    ("norwegian forest cat", "siberian cat"),
)  # fmt: skip
_cat("bengal cat", "#dba25c", "#fbe8c6", "#6b3f22", evolve(_CAT, marks="spots", girth=52, leg=46, length=138), ("savannah cat", "ocicat"))  # fmt: skip
_cat(
    "sphynx cat", "#e9b9a6", "#f6d3c4", "#cf9583",
    evolve(_CAT, girth=46, leg=44, leg_width=9, ear=1.5, whiskers=False, cheeks=0.1, eye=0.18, tail="bare", extras=("wrinkles",)),
    ("sphynx", "hairless cat", "sphinx cat"), eye="#3d8a5c", ear="#e58f85",
)  # fmt: skip
_cat("british shorthair", "#8f97a6", "#a3abb9", "#717988", evolve(_CAT, girth=68, leg=32, ear=0.75, cheeks=0.6, head=52, belly=False), ("russian blue", "grey cat", "gray cat", "blue cat breed"), eye="#b5651d")  # fmt: skip
_cat("calico cat", "#fbf5ec", "#ffffff", "#e0923f", evolve(_CAT, marks="patches", extras=("half",)), ("calico", "tortoiseshell cat", "tricolour cat"), patch="#3d3636")  # fmt: skip
_cat("tuxedo cat", "#33303a", "#fffdf8", "#26242c", evolve(_CAT, socks=False, tail_tip=True, extras=("blaze",)), ("black and white cat",), whisker="#cfcad4")  # fmt: skip
_cat("black cat", "#33303b", "#45414e", "#26242d", evolve(_CAT, belly=False), ("panther kitten",), eye="#e9c540", whisker="#d8d4de", mouth="#d98a94", nose="#8a6a74")  # fmt: skip
_cat(
    "scottish fold", "#c9b39a", "#f6ead9", "#a98f73",
    evolve(_CAT, ears="fold", ear=0.75, girth=64, leg=32, head=52, marks="stripes", cheeks=0.5), ("fold cat",), eye="#8a5a2a",
)  # fmt: skip
_cat("ragdoll cat", "#f1e7da", "#ffffff", "#a68a74", evolve(_CAT, girth=66, tail="bushy", ear_tips=True, extras=("ruff", "cap", "blaze")), ("ragdoll", "birman cat"), eye="#2f6fb0")  # fmt: skip
_cat("kitten", "#f3b267", "#fff3e0", "#d18a3f", evolve(_CAT, marks="stripes", length=88, girth=48, leg=24, leg_width=10, head=50, eye=0.185, ear=0.9, muzzle=0.32), ("kitty",))  # fmt: skip
