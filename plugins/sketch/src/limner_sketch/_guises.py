"""What is said of a thing and changes how it is drawn: a print, a stature, a material, a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from limner_sketch._prints import PRINTS, is_print, print_of, printed
from limner_sketch.figures._stature import STATURES, shaped

if TYPE_CHECKING:
    from limner_sketch._canvas import Figure

__all__ = ["MATERIALS", "STATES", "guised", "is_guise", "said_before", "spoken"]

# What a thing is made of, by the word that is said of it.
MATERIALS: Final[dict[str, str]] = {
    "wooden": "wood", "wood": "wood", "bamboo": "bamboo", "glass": "glass", "crystal": "glass", "ice": "ice", "frozen": "ice", "frosty": "ice", "icy": "ice",
    **dict.fromkeys(("metal", "metallic", "steel", "iron", "tin", "aluminium", "aluminum", "chrome"), "metal"),
    **dict.fromkeys(("robotic", "mechanical", "clockwork"), "metal"), **dict.fromkeys(("steampunk", "brass"), "brass"),
    **dict.fromkeys(("stone", "concrete", "granite", "petrified"), "stone"), "marble": "marble", **dict.fromkeys(("brick", "bricks"), "brick"),
    **dict.fromkeys(("knitted", "knit", "woolen", "woollen", "wool", "woolly", "crocheted", "crochet"), "wool"),
    **dict.fromkeys(("leather",), "leather"), "denim": "denim", **dict.fromkeys(("straw", "wicker", "woven", "rattan"), "straw"),
    "cardboard": "cardboard", "chocolate": "chocolate", "gingerbread": "gingerbread", **dict.fromkeys(("clay", "terracotta", "ceramic", "pottery"), "clay"), "porcelain": "porcelain",
}  # fmt: skip
# What has become of a thing, by the word that is said of it.
STATES: Final[dict[str, str]] = {
    word: state
    for state, words in {
        "wet": "wet soaked soaking drenched sweaty sweating dewy",
        "dripping": "dripping leaking leaky",
        "steaming": "steaming",
        "smoking": "smoking smoky",
        "bitten": "bitten halfeaten nibbled eaten gnawed",
        "torn": "torn ripped tattered ragged",
        "split": "broken shattered smashed snapped",
        "bandaged": "bandaged injured wounded",
        "furry": "furry hairy shaggy fluffy fuzzy bushy",
        "transparent": "transparent seethrough translucent invisible",
        "ghostly": "ghostly spectral",
        "rotten": "rotten moldy mouldy spoiled overripe",
        "burnt": "burnt burned charred scorched overcooked",
        "mossy": "mossy overgrown",
        "wilted": "wilted withered wilting drooping dying dried",
        "blooming": "blooming flowering blossoming",
        "snowy": "snowcovered snowcapped",
        "worn": "aged worn weathered ancient antique shabby abandoned derelict ruined faded battered dilapidated neglected",
        "dusty": "dusty cobwebbed",
        "unripe": "unripe",
        "zombie": "zombie undead",
        "patched": "patched plush stitched",
        "tilted": "tilted leaning slanted tilting",
        "crooked": "crooked lopsided wonky askew",
        "bent": "bent curved twisted",
        "toppled": "toppled overturned fallen capsized tipped",
        "spilled": "spilled spilt spilling",
        "squashed": "squashed flattened deflated crushed squished dented",
        "crumpled": "crumpled creased wrinkled",
        "long": "long elongated lengthy",
        "tall": "tall",
        "short": "short stubby squat",
        "strong": "muscular strong buff brawny burly",
    }.items()
    for word in words.split()
}
_SPOKEN: Final = {"leopardprint": "leopard print", "cheetahprint": "cheetah print", "zebraprint": "zebra print", "tigerprint": "tiger print", "halfeaten": "half eaten", "seethrough": "see-through", "snowcovered": "snow-covered", "snowcapped": "snow-capped", "upsidedown": "upside down", "rainbowed": "rainbow", "aged": "old"}  # fmt: skip


def is_guise(look: str) -> bool:
    """Whether what is said of a thing changes how it is drawn as a whole."""
    return look in STATES or look in MATERIALS or look in _STATURES or is_print(look)


def said_before(word: str) -> bool:
    """Whether a word says before a noun how a thing is drawn."""
    return word in STATES or word in MATERIALS or word in STATURES or print_of(word) is not None


def guised(figure: Figure, look: str) -> Figure:
    """Return a figure as it is said to look, or the figure itself where that cannot be seen of it."""
    if look in STATES:
        from limner_sketch._states import stated  # most pictures need none

        return stated(figure, STATES[look])
    if look in MATERIALS:
        from limner_sketch._materials import made  # most pictures need none

        return made(figure, MATERIALS[look])
    if look in _STATURES:
        return shaped(figure, look)
    if not is_print(look):
        return figure
    kind, shown = PRINTS.get(look.rpartition(" ")[2], ""), printed(figure, look)
    if shown is figure and kind in {"rusty", "muddy"}:
        from limner_sketch._states import stained

        return stained(figure, kind)
    return shown


def spoken(look: str) -> str:
    """Return what is said of a thing as a title says it."""
    colour, _, word = look.rpartition(" ")
    return f"{colour} {_SPOKEN.get(word, word)}".strip()


_STATURES: Final = frozenset(STATURES.values())
