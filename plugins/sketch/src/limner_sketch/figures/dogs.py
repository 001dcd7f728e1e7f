"""Breeds of dogs: the rig with round heads, and what each is known by."""

from __future__ import annotations

from limner_sketch.figures._build import Build
from limner_sketch.figures._species import animal

_BOTH = ("main", "accent")


def _dog(
    noun: str,
    height: float,
    main: str,
    belly: str,
    accent: str,
    build: Build,
    aliases: tuple[str, ...] = (),
    **more: str,
) -> None:
    home = more.pop("home", "meadow")
    animal(
        noun,
        height,
        {"main": main, "belly": belly, "accent": accent, **more},
        build,
        aliases=aliases,
        home=home,
        named=_BOTH,
    )


_dog(
    "golden retriever", 0.6, "#e0a957", "#fbe6bd", "#c4873a",
    Build(ears="floppy", tail="bushy", muzzle=0.6, length=138, girth=70),
    ("retriever",),
)  # fmt: skip
_dog("labrador", 0.6, "#e8c98f", "#fbeed2", "#c9a263", Build(ears="floppy", ear=0.8, tail="flag", muzzle=0.66, length=138, girth=68), ("labrador retriever", "lab dog"))  # fmt: skip
_dog(
    "german shepherd", 0.65, "#c58f50", "#e6bf8a", "#3d3532",
    Build(ears="point", ear=1.15, tail="bushy", muzzle=0.6, length=142, leg=52, marks="saddle", extras=("dark muzzle",)),
    ("alsatian", "shepherd dog", "police dog", "k9"), ear="#6b4a3c",
)  # fmt: skip
_dog(
    "border collie", 0.55, "#35323c", "#fbf8f2", "#35323c",
    Build(ears="fold", ear=1.05, tail="bushy", tail_tip=True, muzzle=0.5, cheeks=0.6, extras=("blaze", "mantle")),
    ("collie", "sheepdog", "sheep dog"),
)  # fmt: skip
_dog(
    "corgi", 0.3, "#e39a4f", "#fff6e8", "#c67a34",
    Build(ears="bat", ear=1.0, tail="puff", muzzle=0.52, length=152, leg=20, girth=66, socks=False, face="mask", cheeks=0.3, extras=("blaze",)),
    ("welsh corgi",),
)  # fmt: skip
_dog(
    "shiba inu", 0.4, "#e39a55", "#fff6ea", "#c97c38",
    Build(ears="point", ear=0.75, tail="scroll", tail_tip=True, face="mask", muzzle=0.44, cheeks=0.8, girth=62), ("shiba", "akita", "doge"),
)  # fmt: skip
_dog(
    "pug", 0.3, "#e6c69a", "#f3dfbf", "#3f3735",
    Build(ears="fold", ear=0.85, tail="scroll", muzzle=0.34, length=112, leg=28, girth=72, extras=("dark muzzle", "wrinkles")),
)  # fmt: skip
_dog(
    "bulldog", 0.4, "#d9a66c", "#fff7ec", "#b98048",
    Build(ears="fold", ear=0.8, tail="stub", muzzle=0.5, length=128, leg=26, girth=86, leg_width=18, head=52, extras=("jowls", "wrinkles", "blaze")),
    ("english bulldog",),
)  # fmt: skip
_dog(
    "french bulldog", 0.3, "#5d5a66", "#e9e6e4", "#45424d",
    Build(ears="bat", ear=0.95, tail="stub", muzzle=0.42, length=116, leg=28, girth=74, leg_width=15, head=50, extras=("jowls", "wrinkles")),
    ("frenchie", "boston terrier"),
)  # fmt: skip
_dog(
    "beagle", 0.38, "#c98746", "#fff8ee", "#3d3634",
    Build(ears="floppy", ear=1.1, tail="flag", tail_tip=True, muzzle=0.56, length=136, leg=36, marks="saddle", socks=False, extras=("blaze",)),
    ("foxhound",),
)  # fmt: skip
_dog(
    "poodle", 0.5, "#dcb892", "#ecd2b4", "#c79d75",
    Build(ears="none", tail="pom", muzzle=0.4, length=116, girth=58, leg=54, leg_width=11, wool=True, belly=False, extras=("pompom",)),
    ("toy poodle",), wool="#dcb892",
)  # fmt: skip
_dog(
    "chihuahua", 0.2, "#e2b47e", "#fbead0", "#c8935a",
    Build(ears="bat", ear=1.2, tail="flag", muzzle=0.3, length=98, leg=36, girth=46, leg_width=9, head=46, eye=0.18),
)  # fmt: skip
_dog(
    "rottweiler", 0.65, "#33303a", "#b5713f", "#26242c",
    Build(ears="floppy", ear=0.75, tail="stub", face="chops", muzzle=0.62, girth=78, leg_width=16, length=140),
)  # fmt: skip
_dog(
    "doberman", 0.7, "#3a3238", "#b06f42", "#2a252b",
    Build(ears="point", ear=1.25, tail="stub", face="chops", muzzle=0.6, girth=56, leg=62, leg_width=11, length=134, head=42, neck=10),
    ("dobermann", "guard dog", "pinscher"),
)  # fmt: skip
_dog(
    "boxer dog", 0.6, "#c9884e", "#fff4e4", "#3d3432",
    Build(ears="fold", ear=0.9, tail="stub", muzzle=0.55, girth=66, leg=52, length=132, extras=("dark muzzle", "jowls", "wrinkles")),
    ("great dane", "bullmastiff", "mastiff"),
)  # fmt: skip
_dog(
    "saint bernard", 0.7, "#c07a42", "#fff9f0", "#8f552c",
    Build(ears="floppy", ear=0.95, tail="bushy", tail_tip=True, muzzle=0.66, girth=84, leg_width=17, length=146, head=52, extras=("blaze", "jowls")),
    ("st bernard", "rescue dog"), home="mountains",
)  # fmt: skip
_dog(
    "bernese mountain dog", 0.65, "#35313a", "#fff8ee", "#26232b",
    Build(ears="floppy", tail="bushy", tail_tip=True, muzzle=0.6, girth=76, length=142, face="chops", extras=("blaze",)),
    ("bernese", "newfoundland dog"), home="mountains",
)  # fmt: skip
_dog(
    "yorkshire terrier", 0.22, "#c98f56", "#e4b37c", "#6f7180",
    Build(ears="point", ear=0.8, tail="flag", muzzle=0.36, length=112, leg=24, girth=58, marks="saddle", extras=("topknot", "beard", "skirt")),
    ("yorkie", "shih tzu", "terrier", "lhasa apso"),
)  # fmt: skip
_dog(
    "maltese dog", 0.22, "#f7f3ec", "#ffffff", "#e4dccf",
    Build(ears="floppy", ear=1.1, tail="scroll", muzzle=0.34, length=110, leg=22, girth=60, extras=("topknot", "beard", "skirt", "pale skirt")),
    ("maltese", "bichon frise", "havanese", "lapdog"),
)  # fmt: skip
_dog(
    "pomeranian", 0.22, "#ec9d4f", "#fbdcae", "#d17f35",
    Build(ears="point", ear=0.5, tail="scroll", muzzle=0.32, length=100, leg=20, girth=80, leg_width=10, head=46, extras=("fluff",)),
    ("spitz", "chow chow"),
)  # fmt: skip
_dog(
    "samoyed", 0.55, "#f7f5f1", "#ffffff", "#dedad4",
    Build(ears="point", ear=0.6, tail="scroll", muzzle=0.48, girth=76, length=130, cheeks=0.6, extras=("fluff",)),
    ("great pyrenees", "white dog"), home="snow",
)  # fmt: skip
_dog(
    "cocker spaniel", 0.4, "#b8703a", "#dca873", "#8f4f26",
    Build(ears="floppy", ear=1.35, tail="stub", muzzle=0.56, length=126, leg=36, girth=66, extras=("skirt",)),
    ("spaniel", "springer spaniel", "cavalier", "setter", "irish setter"),
)  # fmt: skip
_dog(
    "basset hound", 0.35, "#b9743f", "#fff6ea", "#8a5029",
    Build(ears="floppy", ear=1.6, tail="flag", tail_tip=True, muzzle=0.66, length=168, leg=20, girth=66, leg_width=16, extras=("jowls", "blaze", "tricolour")),
    ("bloodhound", "basset"),
)  # fmt: skip
_dog(
    "schnauzer", 0.4, "#6f7079", "#d9d8d6", "#54555e",
    Build(ears="fold", tail="stub", muzzle=0.4, length=116, leg=40, girth=60, extras=("beard",)), ("scottish terrier", "scottie", "westie", "airedale"),
)  # fmt: skip
_dog(
    "jack russell", 0.3, "#f8f4ec", "#ffffff", "#b9743a",
    Build(ears="fold", tail="flag", muzzle=0.48, length=118, leg=34, girth=52, leg_width=11, marks="patches"),
    ("jack russell terrier", "fox terrier", "rat terrier"),
)  # fmt: skip
_dog(
    "greyhound", 0.7, "#a9a5ad", "#e6e3e5", "#85818b",
    Build(ears="fold", ear=0.7, tail="thin", muzzle=0.52, girth=46, leg=66, leg_width=9, length=140, head=36, neck=16),
    ("whippet", "saluki", "racing dog"),
)  # fmt: skip
_dog(
    "pitbull", 0.5, "#8d8b98", "#f3efec", "#6d6b77",
    Build(ears="fold", ear=0.8, tail="thin", muzzle=0.64, girth=76, leg=38, leg_width=17, length=132, head=50, extras=("blaze",)),
    ("pit bull", "staffordshire terrier", "bull terrier"),
)  # fmt: skip
_dog(
    "australian shepherd", 0.5, "#7f8794", "#fff8ee", "#4c525e",
    Build(ears="fold", tail="bushy", muzzle=0.5, cheeks=0.6, marks="spots", extras=("blaze",)), ("aussie shepherd", "cattle dog"), eye="#3d7fb5",
)  # fmt: skip
_dog(
    "old english sheepdog", 0.6, "#8e97a6", "#fbfaf7", "#6d7584",
    Build(ears="none", tail="none", muzzle=0.6, length=130, girth=88, leg=34, belly=True, extras=("ruff", "mantle", "beard", "skirt")),
    ("bobtail", "bearded collie", "shaggy dog"),
)  # fmt: skip
