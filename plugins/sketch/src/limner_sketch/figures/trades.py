"""More trades: who serves, mends, judges and leads."""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import WOMAN
from limner_sketch.figures._wardrobe import ANY, MEN, OUT, beard, enlist, moustache


def _mask(c: Canvas) -> None:
    """A thief's mask."""
    c.path("M-46-10C-20-18 24-18 48-10C48 10 36 16 22 14C12 12 8 7 5 7C0 7-6 12-16 14C-30 16-44 10-46-10Z", "dark")
    for x in (-14, 23):
        c.ellipse(x, 3, 8, 8.6, "white")
        c.circle(x + 1, 3, 4.4, "eye")


def _wig(c: Canvas) -> None:
    """The wig of a judge."""
    for side in (-1, 1):
        for y in (-34, -12, 10, 32):
            c.circle(side * 50, y, 15, "wig" if side < 0 else "wig_dark")
    c.path("M-52-6C-60-44-34-66 0-66C34-66 60-44 52-6C44-26 30-34 0-34C-30-34-44-26-52-6Z", "wig", shade=5)


for _noun, _look, _main, _aliases, _near, _home in (
    ("waiter", Look(hair=("side", "crop"), front=gear.bow_tie, clothes="shirt"), "#f7f5f0", ("waitress", "butler"), (), "room"),
    ("judge", Look(clothes="robe", hair=("",), hat=_wig, front=gear.robe_trim, prop=props.hammer, raised=OUT), "#4a3f52", (), ("magistrate",), "room"),
    ("lawyer", Look(hair=("side", "bob"), front=gear.suit_and_tie, prop=props.briefcase, legs="main"), "#3f4a66", ("attorney",), (), "city"),
    ("mechanic", Look(hair=MEN, hat=hats.beanie, front=gear.bib, prop=props.hammer, raised=OUT), "#7a8696", ("repairman",), (), None),
    ("carpenter", Look(hair=MEN, face=beard("hair3", 2), front=gear.bib, prop=props.hammer, raised=OUT), "#c27a3e", ("woodworker", "handyman"), (), None),
    ("florist", Look(hair=("bob", "ponytail", "bun"), front=gear.apron), "#6fae86", ("flower seller",), (), "garden"),
    ("plumber", Look(hair=("short",), hat=hats.visor_cap, face=moustache, front=gear.bib), "#3f7fb8", (), (), None),
    ("engineer", Look(hair=ANY, hat=hats.hard_hat, front=gear.uniform), "#dfe5ec", ("architect",), ("surveyor",), "city"),
    ("captain", Look(hair=("rim",), hair_role="grey", hat=hats.peaked_cap, face=beard("white", 6), front=gear.double_breast), "#2f4470", ("sea captain", "ship captain", "admiral"), ("lighthouse keeper",), "sea"),
    ("dentist", Look(clothes="coat", hair=ANY, mask=None, front=gear.lab_coat), "#e4f3f4", (), ("orthodontist",), "room"),
    ("surgeon", Look(hair=ANY, hat=hats.nurse_cap, front=gear.scrubs), "#5fa89a", (), ("veterinarian",), "room"),
    ("hunter", Look(hair=MEN, hat=hats.feather_cap, front=gear.vest, prop=props.bow, raised=OUT), "#6b7a4b", ("huntsman",), (), "forest"),
    ("shepherd", Look(clothes="robe", hair=MEN, hat=hats.straw_hat, prop=props.walking_stick, raised=OUT), "#a98a5c", ("shepherdess",), (), "hills"),
    ("thief", Look(hair=("crop",), hat=hats.beanie, mask=_mask, bare=False, front=gear.stripes), "#f0ece2", ("burglar", "robber", "bandit"), (), "street"),
    ("butcher", Look(hair=MEN, face=moustache, front=gear.apron), "#f4f2ee", (), (), None),
    ("tailor", Look(hair=("side", "rim"), face=hats.glasses, front=gear.vest), "#e8dcc8", ("seamstress", "fashion designer", "dressmaker", "upholsterer", "quilter"), (), "room"),
    ("barber", Look(hair=("side",), face=moustache, front=gear.apron), "#dfe9f2", ("hairdresser",), (), "room"),
    ("writer", Look(hair=("side", "bob", "curly"), face=hats.glasses, front=gear.cardigan, prop=props.pointer), "#8a5a72", ("author", "journalist", "poet", "novelist", "screenwriter"), (), "room"),
    ("librarian", Look(hair=("bob", "bun", "side"), face=hats.glasses, front=gear.cardigan), "#7a8f5c", (), ("secretary", "clerk"), "room"),
    ("electrician", Look(hair=ANY, hat=hats.hard_hat, front=gear.hi_vis), "#3f6fb0", (), ("technician",), None),
    ("driver", Look(hair=MEN, hat=hats.peaked_cap, front=gear.collar), "#b5503f", ("chauffeur", "taxi driver", "bus driver", "truck driver", "lorry driver", "cab driver"), (), "street"),
    ("swimmer", Look(clothes="tee", hair=("crop", "ponytail"), hat=hats.dive_mask, shorts=True, shoe=""), "#2f8fc0", (), (), "sea"),
    ("nun", Look(clothes="robe", frame=WOMAN, hair=("",), hat=hats.nun_veil, halo=hats.nun_behind, front=gear.round_collar), "#3b3f52", ("sister of mercy",), ("abbess",), None),
    ("zookeeper", Look(hair=ANY, hat=hats.straw_hat, front=gear.uniform, shorts=True), "#a8a06a", ("park ranger", "forest ranger", "animal keeper", "zoo keeper"), ("gamekeeper",), "savanna"),
    ("janitor", Look(hair=MEN, hat=hats.peaked_cap, front=gear.bib), "#5f7f95", ("caretaker", "custodian"), ("cleaner",), None),
    ("climber", Look(hair=ANY, hat=hats.hard_hat, front=gear.pack_straps, behind=gear.backpack), "#d8734a", ("rock climber", "mountain climber", "mountaineer", "alpinist", "free climber"), (), "mountains"),
    ("cheerleader", Look(clothes="tutu", hair=("ponytail", "pigtails"), front=gear.stripes), "#d8493f", (), (), "park"),
    ("actor", Look(hair=("side", "curly"), front=gear.bow_tie, legs="main", behind=gear.cape), "#5a2f52", ("actress", "movie star"), (), "room"),
):  # fmt: skip
    enlist([(_noun, _look, 1.76, {"main": _main, "accent": "#c8433f", "wig": "#f3eee2"}, _aliases, _near, _home)])
