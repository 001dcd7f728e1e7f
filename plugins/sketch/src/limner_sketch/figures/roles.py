"""People at work, on stages and from tales and times gone by."""

from __future__ import annotations

from limner_sketch._canvas import Canvas
from limner_sketch.figures import _person_gear as gear
from limner_sketch.figures import _person_hats as hats
from limner_sketch.figures import _person_props as props
from limner_sketch.figures._look import Look
from limner_sketch.figures._skeleton import CHILD, WOMAN, Frame
from limner_sketch.figures._wardrobe import ANY, MEN, OUT, UP, beard, enlist, moustache

SHORT = Frame(head=40, shoulder=-112, hip=-50, half=26, hips=24, arm=16, leg=20, reach=25)


def _baton(c: Canvas) -> None:
    """A conductor's baton."""
    c.line([(0, 0), (24, -44)], "white", 4, smooth=False)


def _drumstick(c: Canvas) -> None:
    """A drumstick."""
    c.line([(-4, 8), (22, -36)], "wood_light", 6, smooth=False)


def _parcel(c: Canvas) -> None:
    """A parcel."""
    c.rect(-18, -22, 46, 40, "hide_light", radius=3, shade=4)
    c.rect(0, -22, 10, 40, "straw", outline=False)


def _flag(c: Canvas) -> None:
    """A red cloth."""
    c.path("M-10-16C10-24 34-20 44-12C40 14 44 34 34 52C16 46-4 48-20 40C-8 18-14 4-10-16Z", "red", shade=5)


def _blunt_club(c: Canvas) -> None:
    """A caveman's club."""
    c.limb([(-6, 20, 5), (12, -26, 9), (22, -58, 14)], "wood", shade=3)


def _coins(c: Canvas) -> None:
    """A pot of gold."""
    for x, y in ((-4, -6), (10, -10), (24, -6)):
        c.circle(x, y, 9, "gold")
    c.path("M-18-4L38-4C42 22 34 34 10 34C-14 34-22 22-18-4Z", "dark", shade=4)


def _pelt(c: Canvas) -> None:
    """A spotted fur over one shoulder."""
    c.path("M-24 6L8 0L24 24L22 66L12 78L4 68L-6 80L-14 68L-22 74Z", "straw")
    for x, y in ((-10, 22), (6, 34), (-6, 48), (12, 58)):
        c.circle(x, y, 4, "hide_dark", outline=False)


def _hood(c: Canvas) -> None:
    """A beekeeper's hat with its net."""
    c.path("M-62-18C-66 30-50 60 0 62C50 60 66 30 62-18Z", "white", opacity=0.4)
    hats.straw_hat(c)


def _nemes(c: Canvas) -> None:
    """A pharaoh's striped headcloth."""
    c.path(
        "M-52 62C-70 20-66-40-30-58C-10-68 10-68 30-58C66-40 70 20 52 62L30 62C44 20 42-16 30-28L-30-28C-42-16-44 20-30 62Z",
        "gold",
        shade=5,
    )
    for x in (-50, -44, 44, 50):
        c.line([(x, 4), (x * 1.02, 52)], "cap", 6, smooth=False, outline=False)
    c.line([(-30, -30), (0, -36), (30, -30)], "cap", 8)
    c.circle(0, -44, 8, "red")


def _crest(c: Canvas) -> None:
    """A helmet with a red crest."""
    c.path("M-34-40C-20-88 40-88 52-22C40-36 30-52 0-56Z", "red", shade=4)
    c.path("M-52-6C-54-50-24-58 0-58C24-58 54-50 52-6L38-6C34-26 20-32 0-32C-20-32-34-26-38-6Z", "gold", shade=4)


def _clover_hat(c: Canvas) -> None:
    """A green hat with a buckle."""
    c.path("M-34-36L-30-96L30-96L34-36Z", "leaf", shade=5)
    c.rect(-35, -54, 70, 15, "dark")
    c.rect(-11, -57, 22, 20, "gold", radius=2)
    c.rect(-7, -53, 14, 12, "dark", radius=1, outline=False)
    c.ellipse(0, -36, 58, 10, "leaf_dark")


def _topknot(c: Canvas) -> None:
    """A knot of hair and a band."""
    c.circle(0, -60, 15, "hair2")
    c.path("M-50-14C-50-46-24-54 0-54C24-54 50-46 50-14C30-30-30-30-50-14Z", "hair2")
    c.line([(-48, -18), (0, -30), (48, -18)], "red", 8)


def _pointed_ears(c: Canvas) -> None:
    """Long ears and a big nose."""
    for x in (-1, 1):
        c.path(f"M{x * 46}-6C{x * 60}-28 {x * 84}-34 {x * 96}-30C{x * 88}-10 {x * 66} 12 {x * 46} 14Z", "skin_goblin")
    c.ellipse(4, 14, 12, 10, "skin_goblin_dark")


def _dj(c: Canvas) -> None:
    """Headphones."""
    c.line([(-50, 0), (-44, -46), (0, -62), (44, -46), (50, 0)], "dark", 9)
    for x in (-50, 50):
        c.ellipse(x, 4, 11, 18, "red")


_RED = {"main": "#d8493f", "accent": "#f6efe2", "trousers": "#f6efe2"}
enlist(
    (
        (
            "conductor",
            Look(clothes="suit", hair=("curly", "side"), front=gear.bow_tie, prop=_baton, raised=UP, legs="dark"),
            1.78,
            {"main": "#33303f", "trousers": "#33303f"},
            ("orchestra conductor", "maestro"),
            (),
            "studio",
        ),
        (
            "drummer",
            Look(clothes="tee", hair=("spiky", "long"), front=gear.stripes, prop=_drumstick, raised=UP),
            1.75,
            {"main": "#4a4a58", "accent": "#d8493f"},
            (),
            (),
            "studio",
        ),
        (
            "dj",
            Look(clothes="tee", hair=("short", "afro"), hat=_dj, front=gear.stripes),
            1.75,
            {"main": "#6f4fd0", "accent": "#35c0b6"},
            ("disc jockey",),
            (),
            "studio",
        ),
        (
            "rock star",
            Look(clothes="shirt", hair=("long", "spiky"), front=gear.guitar, face=hats.sunglasses),
            1.78,
            {"main": "#33303f"},
            ("rockstar", "rock musician", "rock singer"),
            (),
            "studio",
        ),
        (
            "delivery person",
            Look(clothes="shirt", hair=ANY, hat=hats.peaked_cap, front=gear.collar, prop=_parcel, raised=OUT),
            1.75,
            {"main": "#e8833a", "cap": "#c8632a"},
            ("delivery man", "delivery guy", "delivery driver", "courier", "delivery woman"),
            ("mover",),
            "street",
        ),
        (
            "cashier",
            Look(clothes="shirt", hair=ANY, front=gear.apron),
            1.7,
            {"main": "#4f93c9", "accent": "#3f7a4f"},
            ("shopkeeper", "store clerk", "shop assistant", "clerk", "salesperson"),
            ("seller", "vendor"),
            None,
        ),
        (
            "beekeeper",
            Look(clothes="suit", hair=MEN, hat=_hood, legs="main"),
            1.75,
            {"main": "#f4efe0", "trousers": "#f4efe0"},
            ("apiarist",),
            (),
            "garden",
        ),
        (
            "bullfighter",
            Look(
                clothes="suit", hair=("side",), hat=hats.beret, front=gear.bow_tie, prop=_flag, raised=OUT, legs="main"
            ),
            1.75,
            {"main": "#d8a53a", "trousers": "#d8a53a"},
            ("matador", "toreador"),
            (),
            None,
        ),
        (
            "gladiator",
            Look(
                clothes="tee",
                hair=("crop",),
                hat=_crest,
                front=gear.bandolier,
                prop=props.sword,
                raised=OUT,
                shorts=True,
                legs="hide",
            ),
            1.8,
            {"main": "#b98a4e"},
            (),
            ("roman soldier", "spartan", "centurion"),
            None,
        ),
        (
            "samurai",
            Look(clothes="robe", hair=("bald",), hat=_topknot, front=gear.robe_trim, prop=props.sword, raised=OUT),
            1.75,
            {"main": "#46547a", "accent": "#d8493f"},
            (),
            ("ronin", "shogun"),
            None,
        ),
        (
            "pharaoh",
            Look(
                clothes="robe",
                hair=("bald",),
                hat=_nemes,
                front=gear.gown_trim,
                prop=props.scepter,
                raised=OUT,
                skin="skin3",
            ),
            1.75,
            {"main": "#f6efe2", "accent": "#d8a53a"},
            ("egyptian king",),
            ("cleopatra",),
            "desert",
        ),
        (
            "caveman",
            Look(
                clothes="tee",
                hair=("spiky", "long"),
                face=beard("hair3"),
                front=_pelt,
                prop=_blunt_club,
                raised=UP,
                shoe="",
            ),
            1.72,
            {"main": "#c89a5e", "trousers": "#c89a5e"},
            ("neanderthal", "prehistoric man"),
            ("cavewoman",),
            None,
        ),
        (
            "leprechaun",
            Look(
                frame=SHORT,
                clothes="coat",
                hair=("curly",),
                hair_role="wig",
                face=beard("wig"),
                hat=_clover_hat,
                front=gear.collar,
                prop=_coins,
                raised=OUT,
            ),
            0.9,
            {"main": "#4f9d54", "trousers": "#3f7f46"},
            (),
            (),
            "meadow",
        ),
        (
            "dwarf",
            Look(
                frame=SHORT,
                clothes="shirt",
                hair=("long",),
                face=beard("hair3", 20),
                hat=hats.viking_helmet,
                front=gear.bandolier,
                prop=props.axe,
                raised=OUT,
            ),
            1.1,
            {"main": "#8a5a3a"},
            ("fantasy dwarf",),
            (),
            "mountains",
        ),
        (
            "goblin",
            Look(
                frame=SHORT,
                clothes="tee",
                hair=("bald",),
                skin="skin_goblin",
                face=_pointed_ears,
                front=gear.rags,
                shorts=True,
                shoe="",
            ),
            0.95,
            {"main": "#8a6a4a", "trousers": "#6a4f3a", "skin_goblin": "#86b05a"},
            (),
            ("ogre", "orc", "troll"),
            "forest",
        ),
        (
            "ringmaster",
            Look(
                clothes="coat",
                hair=MEN,
                hat=hats.top_hat,
                face=moustache,
                front=gear.bow_tie,
                prop=props.pointer,
                raised=UP,
            ),
            1.8,
            _RED,
            ("circus director", "lion tamer"),
            (),
            None,
        ),
        (
            "fortune teller",
            Look(frame=WOMAN, clothes="gown", hair=("long",), hat=hats.turban, front=gear.gown_trim),
            1.65,
            {"main": "#7a4fa8", "accent": "#e2ab2d"},
            ("clairvoyant",),
            (),
            "room",
        ),
        (
            "programmer",
            Look(clothes="shirt", hair=ANY, face=hats.glasses, front=gear.stripes),
            1.74,
            {"main": "#46547a", "accent": "#6fb9cf"},
            ("developer", "coder", "software engineer", "software developer", "web developer"),
            ("gamer", "nerd", "computer scientist", "data scientist", "hacker"),
            "room",
        ),
        (
            "trick or treater",
            Look(frame=CHILD, clothes="gown", hair=("bob",), hat=hats.witch_hat, front=gear.robe_trim),
            1.15,
            {"main": "#5a3f8a", "accent": "#f2902e"},
            (),
            (),
            "street",
        ),
    )
)
