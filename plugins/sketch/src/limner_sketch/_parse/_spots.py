"""Where somebody is in other words: squares of towns, alleys, roofs, tops of mountains, slopes that nobody slides on; and who is with them by nature."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._lazy import Lazy
from limner_sketch._words import singular

__all__ = ["spotted"]

_TOWN: Final = r"(?:market|town|village|city|main|public|central|busy|sunny|crowded|quiet|old|cobbled|cobblestone)"
_AT: Final = r"(?:(?:in|at) the (?:middle|cent(?:er|re)|heart|edge) of|in|on|at|across|around)"
_ON: Final = r"(?:on|onto|from|atop)"
_PLACED: Final = r"(?:an?|the|his|her|its|their|our|my)"
# What a prompt must hold before the patterns below, which take their time to be made, are made.
_HINT: Final = Lazy(
    r"\b(?:squares?|plaza|piazza|alley|alleyway|lane|backstreet|mountains?|peak|summit|mountain ?top|slopes?|pouch|kangaroo|shepherd|flock|herd|pack|chimney[- ]?sweep(?:er)?|(?:christmas|xmas) tree)\b",
    re.IGNORECASE,
    needles=(
        " tree",
        "alley",
        "backstreet",
        "chimney",
        "flock",
        "herd",
        "kangaroo",
        "lane",
        "mountain",
        "pack",
        "peak",
        "piazza",
        "plaza",
        "pouch",
        "slope",
        "square",
        "summit",
    ),
)
_SPOTS: Final[tuple[tuple[str, str], ...]] = (
        # A square with a place's article is one of a town; "in a square" is the shape.
        (
            rf"\b{_AT} (?:(?:the|our) (?:{_TOWN} ){{0,2}}|an? (?:{_TOWN} ){{1,2}})(?:square|plaza|piazza)\b(?! (?:shape|frame|box)\b)",
            "in the town square",
        ),
        (rf"\b{_AT} an? (?:plaza|piazza)\b", "in the town square"),
        (rf"\b(?:in|down|through|up) {_PLACED} (?:dark|gloomy|unlit|shadowy) (?:alley|alleyway|lane|backstreet)\b", "in the alley at night"),
        (rf"\b(in|down|through|up) {_PLACED} (?:(?:narrow|back|little|small|quiet|old|dirty) )*(?:alleyway|backstreet|back alley)\b", r"\1 the alley"),
        # The top of a mountain is stood on.
        (
            rf"\b(?:{_ON} (?:the )?(?:very )?(?:top|peak|summit|tip) of|atop|on top of) {_PLACED} (?:(?!of\b)\w+ ){{0,2}}?(?:mountain|mountains|peak|summit)\b(?! (?:bike|lion|goat))",
            "on a mountain summit",
        ),
        (
            rf"\b{_ON} {_PLACED} (?:(?:high|rocky|snowy|icy|steep|tall|highest|mountain) ){{0,3}}(?:peak|summit|mountain ?top)\b(?! of\b)",
            "on a mountain summit",
        ),
        # A slope without anybody who slides on it is the land.
        (r"\b(?:over|above|across|up) (?:an?|the) (?:(?:snowy|snow covered|white|ski|steep|alpine) )*(?:ski )?slopes?\b", "over snowy mountains"),
        (rf"\b(?:under|underneath|beneath|below) {_PLACED} ((?:(?!of\b)\w+ ){{0,2}}?(?:christmas|xmas) tree)\b", r"in front of a \1"),
        # A joey in its pouch is part of the kangaroo.
        (
            rf"\b(kangaroo)s?(?: (?:mother|mum|mom))? (?:with|carrying|holding|and) {_PLACED} (?:(?:little|tiny|cute|small) )*(?:baby|joey|young one|young|kangaroo)(?: kangaroo| joey)?(?: \w+ing(?: out)?)? (?:in|inside|from|out of|of) {_PLACED} pouch\b",
            r"\1",
        ),
        (r"\b(?:an?|the) (?:(?:little|tiny|cute|small) )*(?:joey|baby kangaroo) (?:\w+ing )?(?:(?:out )?of|in|inside|from) (?:(?:its|the|a|her|his) )(?:mother['’]?s? )?(?:kangaroo['’]?s? )?pouch\b", "a kangaroo"),  # noqa: RUF001 - both apostrophes
        (r"\b(kangaroo) (?:with|and) (?:its|her) (?:(?:little|tiny|cute|small|young) )*(?:baby|joey)\b", r"\1"),
        (r"\b(kangaroo) (?:with|and) (?:its|her) (?:(?:little|tiny|cute|small|young) )*(?:baby|joey)\b", r"\1"),
    (r"\bshepherd (?:boy|girl)\b", "shepherd"),
    # A flock without a noun is what its keeper keeps.
        (rf"\b(shepherd(?:ess)?\b[^,.]*?\b{_PLACED}) (?:flock|herd)\b(?! of\b)", r"\1 flock of sheep"),
        (rf"\b((?:goatherd|goat herder)\b[^,.]*?\b{_PLACED}) (?:flock|herd)\b(?! of\b)", r"\1 herd of goats"),
        (rf"\b((?:cowboy|rancher|cowherd|farmer|herder)\b[^,.]*?\b{_PLACED}) herd\b(?! of\b)", r"\1 herd of cows"),
        (rf"\b((?:wolf|wolves)\b[^,.]*?\b{_PLACED}) pack\b(?! of\b)", r"\1 pack of wolves"),
        (r"^\s*(an?|the) flock\b(?! of\b)", r"\1 flock of birds"),
        (r"^\s*(an?|the) herd\b(?! of\b)", r"\1 herd of cows"),
        (r"\bpack of wolves\b", "five wolves"),
        (r"\bchimney[- ]?sweep(?:er)?\b", "man in a black coat with a top hat and a broom"),
)  # fmt: skip
_ROOF: Final = Lazy(
    rf"\b(?:on|onto|from|across|along|atop|on top of) (?:{_PLACED} )?(?:(?!of\b)\w+ )??(?:roof ?top|roof)s?\b(?! (?:of|garden|terrace|bar|pool)\b)",
    re.IGNORECASE,
    needles=("roof",),
)


def spotted(text: str) -> str:
    """Return a prompt with its places in plainer words.

    Args:
        text: The prompt, without the words that are to be shown.
    """
    for pattern, said in _SPOTS if _HINT.search(text) else ():
        text = re.sub(pattern, said, text, flags=re.IGNORECASE)
    found = _ROOF.search(text)
    if found is None or _told(text[: found.start()], {"building", "vehicle"}):
        return text  # it is the roof of what is told of
    if found[0].lower().rstrip("s").endswith("top") and not _told(text[: found.start()], {"animal", "bird"}):
        return text  # people and what they do there are high above the town
    return _ROOF.sub("on a tiled roof", text)


def _told(before: str, tags: set[str]) -> bool:
    """Whether something of one of these sorts is told of before."""
    words = re.findall(r"[a-z]+", before.lower())
    matches = (figures.find(word) or figures.find(singular(word)) for word in words)
    return any(match is not None and match.entry.tags & tags for match in matches)
