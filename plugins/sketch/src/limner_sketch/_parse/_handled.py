"""What is held, poured, reached for and put somewhere, in plainer words; and rooms that are in other things."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import plural, singular

__all__ = ["handled"]

_A: Final = r"(?:an?|the|his|her|its|their|some|two|three)"
_WHOSE: Final = r"(?:its|his|her|their|the)"
_HAND: Final = r"(?:hand|paw|arm|claw|wing|tentacle|fist)"
_WORDS: Final = r"(?:[\w-]+ ){0,3}?[\w-]+"
# What a liquid is poured from when nothing is told: most of them stand in something that is drawn.
_VESSELS: Final = {
    **dict.fromkeys(("tea", "green tea", "iced tea", "chai"), "teapot"),
    **dict.fromkeys(("coffee", "hot chocolate", "cocoa", "espresso"), "coffee pot"),
    **dict.fromkeys(("soup", "stew", "broth", "chili", "sauce", "batter", "porridge"), "cooking pot"),
    **dict.fromkeys(("milk", "cream"), "milk"),
    **dict.fromkeys(("juice", "orange juice", "apple juice", "lemonade", "water", "cereal"), "jug"),
    **dict.fromkeys(("wine", "red wine", "white wine", "champagne", "beer", "oil"), "bottle"),
}
_LIQUID: Final = "|".join(sorted(_VESSELS, key=len, reverse=True))
_ROWS: Final[tuple[tuple[Lazy, str], ...]] = tuple(
    (Lazy(pattern, re.IGNORECASE, needles=tuple(needles.split("|"))), said)
    for needles, pattern, said in (
        (
            "the other",
            rf"\b(?:with|holding|carrying) ({_A} {_WORDS}) in (?:one|{_WHOSE}) (?:(?:right|left|one) )?{_HAND} and ({_A} {_WORDS}) in (?:the|its|his|her) other(?: {_HAND}| one)?\b",
            r"holding \1 and \2",
        ),
        (
            " each ",
            r"\bwith (?:an?|one) ([\w-]+) on each (arm|hand|shoulder|wing)\b",
            r"with two \1s on its \2s",
        ),
        (
            " than ",
            r"\b(an?|the) ([\w-]+(?: [\w-]+)?) (?:that is |which is )?(?:much |far |way )?(?:bigger|larger|taller|heavier) than (?:itself|himself|herself|themselves|it is|he is|she is|him|her)\b",
            r"\1 giant \2",
        ),
        (
            "rope",
            r"\b(?:hanging|swinging|dangling|swings|hangs)( upside[- ]down)?(?: from| on| by)? (an?|the) (?:long |thick |old )?rope\b(?! (?:ladder|bridge))",
            r"hanging\1 from \2 hanging rope",
        ),
        (
            "rope",
            r"\b(climbing|climbs)( up| down)? (an?|the) (?:long |thick |old )?rope\b(?! (?:ladder|bridge))",
            r"\1\2 \3 hanging rope",
        ),
        (
            "telescope|spyglass",
            r"\b(?:looking|peering|gazing|staring|peeking|spying) through (an?|the|his|her) (?:\w+ )?(?:telescope|spyglass)\b",
            r"holding \1 spyglass",
        ),
        (
            " over ",
            r"\b(?:peeking|peering|peeping|peeks|peers|looking out) over (?:the top of )?(?=(?:an?|the) (?:\w+ )?(?:wall|fence|hedge)\b)",
            "behind ",
        ),
        (
            "claws|talons",
            rf"\b(?:with|carrying|holding|having|clutching|gripping|grabbing) ({_A} {_WORDS}) in {_WHOSE} (?:sharp |big )?(?:claws?|talons?)\b",
            r"flying grasping \1",
        ),
        (
            " out of the ",
            rf"\b(?:pulling|reeling|hauling|dragging|lifting|fishing) ({_A} {_WORDS}) out of (?:the|a) (?:water|sea|lake|river|ocean|pond)\b",
            r"holding \1 at the lake",
        ),
        (
            "pouring",
            r"\bpouring (?:an?|some|the)? ?(?:(\w+) )?(?:liquid|chemical|fluid|potion|solution|water) from one (\w+) (?:in)?to (?:another|the other)(?: one)?\b",
            r"pouring a \1 \2 into a \2",
        ),
        (
            " glasses",
            r"\b((?:tray|shelf|row|stack|table|cabinet) (?:full )?of) glasses\b",
            r"\1 drinking glasses",
        ),
        (
            "thread|silk",
            r"\b(hanging|dangling|descending|coming down) (?:down )?(?:from|on|by) (?:an?|the|its|her|his) (?:\w+ )?(?:thread|silk|web)\b",
            r"hanging from a silk thread",
        ),
        (
            "window",
            r"\b(?:peeking|peeping|looking|peering|staring|gazing)(?: in| out)? through (an?|the|your|my) ((?:\w+ )?window)\b",
            r"in \1 \2",
        ),
        (" log ", r"\b(?:across|over|on) (an?|the) log bridge\b", r"on \1 log"),
        (
            " with ",
            r"\b(truck|lorry|pick-?up|cart|wagon|trailer|barge|wheelbarrow|sled|sleigh|van) (?:that is |which is )?(?:heavily |fully )?(?:loaded|filled|piled|packed|stacked|overflowing|laden)(?: up| high)? with\b",
            r"\1 full of",
        ),
        (
            "carrying|transporting|hauling",
            r"\b(truck|lorry|pick-?up|trailer) (?:carrying|transporting|hauling)\b(?! (?:people|children|kids|men|women|passengers|tourists|soldiers))",
            r"\1 full of",
        ),
        (
            "holding ",
            r"\bholding (?:on to )?(?:the |each )?hands? (?:of|with) (?=(?:an?|the|his|her|another) )",
            "hand in hand with ",
        ),
        (
            "inside",
            r"\binside (?:of )?(?=(?:an?|the|his|her|its) (?:\w+ )?(?:boot|shoe|slipper|sock|hat|glove|mitten|coat|helmet)\b)",
            "peeking out of ",
        ),
        (" the top of|the edge of", r"\b(?:along|across|over) the (?:top|edge) of (?=(?:an?|the|his|her)\b)", "on "),
        (
            " top of it|roof|bonnet|hood",
            r"\b(?:on|onto|atop|on top of|strapped to|tied to) (?:its|their) (?:roof(?: ?rack)?|bonnet|hood)\b",
            "on top of it",
        ),
        (
            " corner of",
            r"\bin (?:the|an?|one|its|every) (?:(?:upper|lower|top|bottom|left|right|dark|dusty|far)[ -])*corner of (?=(?:an?|the|its) )",
            "in ",
        ),
        (
            "ladder ",
            r"\bladder (?:that (?:leads|goes) |leading |going )?(?:up )?(?:to|onto|into|towards?) (?=(?:an?|the|his|her|their) )",
            "ladder against ",
        ),
        (
            "pouring",
            r"\bpouring (?:\w+ ){1,2}?(?:from|out of) ((?:an?|the|his|her) (?:\w+ ){0,2}?)watering can (?:in|on)?(?:to|over) ",
            r"watering with \1watering can ",
        ),
        (
            "pouring",
            r"\bpouring (?:[\w-]+ ){1,3}?(?:from|out of) (?=(?:an?|the|his|her|its) )",
            "pouring ",
        ),
        (
            "post|stake|rail|peg",
            r"\b(tied|tethered|hitched|chained|leashed|moored)( up)? to (an?|the) (?:(?:wooden|metal|iron|old) )*(?:post|stake|rail|railing|peg)\b",
            r"\1 to \3 fence post",
        ),
        (
            "holding",
            rf"\bholding (an?|the|his|her|its) ({_WORDS}) (?:over|above) {_WHOSE} heads?\b",
            r"holding \1 \2",
        ),
    )
)
_POURED: Final = Lazy(
    rf"\bpouring (?:an?|some|the|his|her)?\s*(?:(?:hot|fresh|cold|warm|steaming|thick|cup of|glass of) )*({_LIQUID}) (?=(?:in|on)to |over |for )",
    re.IGNORECASE,
    needles=("pouring",),
)
_POURING: Final = ("pot", "kettle", "jug", "pitcher", "bottle", "carton", "can", "jar", "cup", "glass", "bucket")
_WATERED: Final = Lazy(
    rf"\bwatering with ({_WORDS}) watering can ((?:an?|the|some|his|her|two|three) {_WORDS})(?=$|[,.]| (?:in|at|on|while|by)\b)",
    re.IGNORECASE,
    needles=("watering with",),
)
# What a room has in it that is shown in something else, where nobody could stand.
_ROOMS: Final = {
    "library": ("bookshelf", "armchair"), "study": ("bookshelf", "desk"), "bedroom": ("bed", "lamp"), "living room": ("armchair", "lamp"), "room": ("armchair", "lamp"), "house": ("armchair", "table"), "home": ("armchair", "table"),
    "kitchen": ("stove", "table"), "office": ("desk", "office chair"), "classroom": ("blackboard", "desk"), "bathroom": ("bathtub", "sink"), "workshop": ("workbench", "stool"), "bookshop": ("bookshelf", "bookshelf"), "bakery": ("stove", "table"), "cafe": ("table", "chair"),
    "dining room": ("table", "chair"), "nursery": ("crib", "lamp"), "music room": ("piano", "stool"), "village": ("village",), "town": ("village",),
}  # fmt: skip
_WITHIN: Final = Lazy(
    rf"\b(?:an?|the|my) (?:(?:fairy|cozy|cosy|tiny|little|small|secret|hidden|miniature|magical|old|warm|whole|entire|lovely|cute) )*({'|'.join(sorted(_ROOMS, key=len, reverse=True))}) "
    rf"(?:that is |hidden |built |carved |made |set )*(?:inside(?: of)?|within|in|into) (?:an?|the) ((?:[\w-]+ ){{0,2}}?[\w-]+)(?=$|[,.]| (?:with|and|where|at|in|on|under|by|while)\b)",
    re.IGNORECASE,
    needles=tuple(_ROOMS),
)
_NO_HOLLOW: Final = frozenset({"building", "person", "furniture", "landmark"})
_BORNE: Final = Lazy(
    rf"\b(?:carrying|bearing|with|holding) (?:an?|the|his|her) (?:(?:small|tiny|little|whole|entire|miniature|floating) )*(village|town|city|forest|island|garden|mountain|farm) on (?:top of )?{_WHOSE} (?:back|head|shell|shoulders)\b",
    re.IGNORECASE,
    needles=("village", "town", "city", "forest", "island", "garden", "mountain", "farm"),
)
_FULL: Final = Lazy(
    r"\b(glasses|mugs|cups|bottles|pints|jars|cans|bowls|cartons|slices|pieces|loaves|plates|buckets) of (\w+)\b",
    re.IGNORECASE,
    needles=("s of ",),
)
_BORNE_AS: Final = {
    "village": "three small houses", "town": "three small houses", "city": "three small skyscrapers", "forest": "three small trees", "island": "a small palm tree", "garden": "three small sunflowers",
    "mountain": "a small mountain", "farm": "a small barn",
}  # fmt: skip


def handled(text: str) -> str:
    """Return a prompt with what is held, poured and put somewhere in plainer words.

    Args:
        text: The prompt, without the words that are to be shown.
    """
    for pattern, said in _ROWS:
        text = pattern.sub(said, text)
    text = _FULL.sub(_measured, text)
    text = _WATERED.sub(r"watering \2 with \1 watering can", text)
    text = _POURED.sub(_from_vessel, text)
    text = _BORNE.sub(lambda found: f"carrying {_BORNE_AS[found[1].lower()]} on its back", text)
    return _WITHIN.sub(_furnished, text)


def _from_vessel(found: re.Match[str]) -> str:
    """Take "pouring soup" as pouring what it is in, unless a vessel does that by itself."""
    before = found.string[: found.start()].rstrip().removesuffix(" is").removesuffix(" that")
    return found[0] if before.lower().endswith(_POURING) else f"pouring a {_VESSELS[found[1].lower()]} "


def _measured(found: re.Match[str]) -> str:
    """Take "two glasses of beer" as two beers, where a glass of it is drawn."""
    match = figures.find(f"{singular(found[1].lower())} of {found[2].lower()}")
    return plural(match.entry.noun) if match else found[0]


def _furnished(found: re.Match[str]) -> str:
    """Take "a bedroom in a pumpkin" as a giant pumpkin with a bed and a lamp in it."""
    whole = found[2].lower()
    match = figures.find(whole) or figures.find(singular(whole))
    if match is None or match.entry.tags & _NO_HOLLOW or match.entry.place == "sky":
        return found[0]
    inside = "hollow tree" if "tree" in match.entry.tags else whole
    if _ROOMS[found[1].lower()] == ("village",):
        return f"three small houses in a giant {inside}"
    pieces = " and ".join(f"a {piece}" for piece in dict.fromkeys(_ROOMS[found[1].lower()]))
    return f"{pieces} in a giant {inside}"
