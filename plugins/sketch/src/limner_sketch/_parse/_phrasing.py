"""Turns of phrase that say the same as plainer ones: rewritten before a prompt is split into words."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch import figures
from limner_sketch._parse._clauses import without_clauses
from limner_sketch._parse._colours import colour_of
from limner_sketch._parse._handled import handled
from limner_sketch._parse._interiors import indoors
from limner_sketch._parse._kinds import ANIMATE
from limner_sketch._parse._lazy import Lazy
from limner_sketch._parse._patterned import patterned
from limner_sketch._parse._spots import spotted
from limner_sketch._parse._turns import GROUND, NUMBER, TURNS
from limner_sketch._prints import PRINTS
from limner_sketch._words import plural, singular

__all__ = ["plainer"]

# What somebody wishes is asked for; the one who wishes is not.
_WISH: Final = Lazy(
    r"^\s*(?:(?:my|our)\s+[\w' ]{2,30}?|i|we)\s+(?:really\s+)?(?:wants?|needs?|would like|would love|asked for|'d like)\s+(?:to (?:see|have)\s+)?(?:me\s+)?",
    re.IGNORECASE,
    needles=("'d like", "asked for", "need", "want", "would like", "would love"),
)
_PLAYERS: Final = {
    "violinist": "violin", "fiddler": "violin", "cellist": "cello", "guitarist": "guitar", "pianist": "piano", "saxophonist": "saxophone",
    "trumpeter": "trumpet", "flautist": "flute", "flutist": "flute", "harpist": "harp", "accordionist": "accordion", "trombonist": "trombone",
}  # fmt: skip
"""Who is called after what they play."""
_BOUQUET: Final = Lazy(
    rf"\b(?:bouquet|bunch|posy) of (?:{NUMBER} )?((?:\w+ )?)(\w+)", re.IGNORECASE, needles=("bouquet", "bunch", "posy")
)
_AT_RAINBOWS: Final = frozenset({"bridge", "sky", "cloud", "flag", "trout", "background"})
_RAINBOW: Final = Lazy(r"\brainbow[- ](?:colou?red[- ]|striped[- ])?(\w+)", re.IGNORECASE, needles=("rainbow",))
_TWO_TONED: Final = Lazy(
    rf"\b(\w+)[- ](?:and|&)[- ](\w+)[- ]({'|'.join(PRINTS)})\b(?! {GROUND})(?= \w)",
    re.IGNORECASE,
    needles=tuple(PRINTS),
)
# Around a chessboard these are pieces, and nobody.
_PIECE: Final = Lazy(
    r"\b(?<!chess )(knight|king|queen|bishop|rook|castle|pawn)(s?)\b(?! (?:piece|playing|and a \w+ playing))",
    re.IGNORECASE,
    needles=("bishop", "castle", "king", "knight", "pawn", "queen", "rook"),
)
_CHESS: Final = Lazy(
    r"\bchess(?:[- ]?(?:board|pieces?|set|figures?))?\b(?! (?:player|champion))", re.IGNORECASE, needles=("chess",)
)
_AT_CHESS: Final = Lazy(
    r"\b(?:playing|plays|play|over|at) (?:an? )?(?:game of )?chess\b", re.IGNORECASE, needles=("chess",)
)
_PLAYER: Final = Lazy(
    rf"\b({'|'.join(_PLAYERS)})(s?)\b",
    re.IGNORECASE,
    needles=(
        "accordionist",
        "cellist",
        "fiddler",
        "flautist",
        "flutist",
        "guitarist",
        "harpist",
        "pianist",
        "saxophonist",
        "trombonist",
        "trumpeter",
        "violinist",
    ),
)
# Many of a sort are what a festival of them shows; a poster for it has a theme.
_GATHERING: Final = Lazy(
    r"\b(?:an? |the )?(hot[- ]air balloon|balloon|kite|lantern) festival\b", re.IGNORECASE, needles=("festival",)
)
_LETTERED: Final = Lazy(
    r"\b(?:poster|flyer|logo|badge|card|invitation|banner|sticker|emblem|ticket)\b",
    re.IGNORECASE,
    needles=("badge", "banner", "card", "emblem", "flyer", "invitation", "logo", "poster", "sticker", "ticket"),
)
_HEAPED: Final = Lazy(
    rf"\b((?:stack|pile|heap|tower) of) {NUMBER} (\w+)", re.IGNORECASE, needles=("stack", "pile", "heap", "tower")
)
# What is pulled is told before who pulls it.
_PULLED: Final = Lazy(
    r"\b((?:an?|the|one|two|three|four)(?: [\w-]+){1,3}?) (?:that is |being |is )?(pulled|towed|drawn|pushed|dragged) by "
    r"((?:an?|the|one|two|three|four|five|six|eight|some)(?: [\w-]+){1,3})",
    re.IGNORECASE,
    needles=(" by ",),
)
_SERVED: Final = Lazy(
    r"\b(bowl|plate|cup|mug|glass|pot|jar|bucket) of ((?:\w+ )?\w+)", re.IGNORECASE, needles=(" of ",)
)
_MEAL: Final = Lazy(
    r"\b(\w+) (?:dinner|meal|dish|lunch|supper|entree)\b(?! (?:table|party|bell|plate))",
    re.IGNORECASE,
    needles=("dinner", "meal", "dish", "lunch", "supper", "entree"),
)
_STALL: Final = Lazy(
    r"\b((?:\w+ )?\w+) (?:stand|stall|booth|kiosk)\b(?! (?:with|full))",
    re.IGNORECASE,
    needles=("stand", "stall", "booth", "kiosk"),
)
_POSSESSED: Final = re.compile(
    r"\b(\w+)['’]s\s+"  # noqa: RUF001 - both apostrophes
    r"(?:(?:old|new|little|favou?rite|first|own|big) )?(?!(?:day|birthday|eve|anniversary|wedding|party|week)\b)(\w+)\b(?!\s+(?:day|birthday|eve)\b)",
    re.IGNORECASE,
)


def plainer(text: str) -> str:
    """Return a prompt in plainer words.

    Args:
        text: The prompt, without the words that are to be shown.
    """
    text = indoors(spotted(handled(_WISH.sub("", text))))
    for pattern, said in TURNS:
        text = pattern.sub(said, text)
    if _CHESS.search(text) and not _AT_CHESS.search(text):
        text = _PIECE.sub(r"chess \1\2", text)
    text = _SERVED.sub(_served, _MEAL.sub(_as_meal, text))
    text = _STALL.sub(_stocked, text)
    text = _PLAYER.sub(lambda found: f"musician{found[2]} playing the {_PLAYERS[found[1].lower()]}", text)
    text = _BOUQUET.sub(_wrapped, text)
    text = _RAINBOW.sub(_rainbowed, text)
    text = patterned(_TWO_TONED.sub(_two_toned, text))
    if not _LETTERED.search(text):
        text = _GATHERING.sub(r"\1s", text)
    return without_clauses(_POSSESSED.sub(_owned, _HEAPED.sub(_heap, _PULLED.sub(_pulling, text))))


def _pulling(found: re.Match[str]) -> str:
    """Turn "a cart pulled by two oxen" to who does what."""
    words = found[3].split()
    end = next((n for n in range(len(words), 1, -1) if _is_thing(words[n - 1])), 2)
    who, rest = " ".join(words[:end]), " ".join(words[end:])
    return f"{who} {'pushing' if found[2].lower() == 'pushed' else 'pulling'} {found[1]} {rest}".strip()


def _is_thing(word: str) -> bool:
    return bool(figures.find(word.lower()) or figures.find(singular(word.lower())))


def _wrapped(found: re.Match[str]) -> str:
    """Take "a bouquet of red roses" as flowers in their paper."""
    before, last = found[1].lower().strip(), found[2].lower()
    for noun in (last, before):
        thing = figures.find(noun) or figures.find(singular(noun))
        if thing and "flower" in thing.entry.tags and thing.entry.noun not in {"flower", "bouquet"}:
            return found[0].replace(found[0].split(" of ")[0], "flower wrap")
    return found[0]


def _rainbowed(found: re.Match[str]) -> str:
    """Take "a rainbow mug" as a mug in the colours of the rainbow, unless it is a thing of that name."""
    noun, whole = found[1].lower(), found[0].lower()
    thing = figures.find(noun) or figures.find(singular(noun))
    own = figures.find(whole) or figures.find(singular(whole))
    return f"rainbowed {found[1]}" if thing and not own and thing.entry.noun not in _AT_RAINBOWS else found[0]


def _two_toned(found: re.Match[str]) -> str:
    """Take "red and white striped" as red, with a print in white: "red white-striped" in one word."""
    first, second, print_ = (word.lower() for word in found.groups())
    return f"{first} {second}{print_}" if colour_of(first) and colour_of(second) else found[0]


def _served(found: re.Match[str]) -> str:
    """Take "a bowl of noodle soup" as noodle soup, which is drawn in its bowl."""
    held, what = found[1].lower(), found[2]
    match = None if figures.find(found[0].lower()) else figures.find(what.lower())
    served = match and match.exact and any(alias.startswith(f"{held} of ") for alias in match.entry.aliases)
    return what if served else found[0]


def _as_meal(found: re.Match[str]) -> str:
    """Take "a lobster dinner" as what is on the plate."""
    match = figures.find(found[1].lower())
    served = match and (match.entry.tags & {"food"} or match.entry.home in {"underwater", "sea"})
    return f"plate of {found[1]}" if served and not figures.find(found[0].lower()) else found[0]


def _stocked(found: re.Match[str]) -> str:
    """Take "a hot dog stand" as a stall that is full of them."""
    if figures.find(found[0].lower()):
        return found[0]
    words = found[1].split()
    for start in range(len(words)):
        goods = " ".join(words[start:]).lower()
        if figures.find(f"{goods} {found[0].split()[-1].lower()}"):
            return found[0]  # a cake stand
        match = figures.find(goods) or figures.find(singular(goods))
        if match and match.entry.tags & {"food", "flower"} and match.exact:
            return " ".join([*words[:start], "market stall full of", plural(singular(goods))])
    return found[0]


def _heap(found: re.Match[str]) -> str:
    """Take "a stack of three pancakes" as the one drawing that shows a stack of them."""
    if figures.find(found[0].lower()):
        return found[0]
    whole = f"{found[1]} {found[2]}".lower()
    return whole if figures.find(whole) else found[0]


def _owned(found: re.Match[str]) -> str:
    """Let somebody be seen of whom something is named that is not known: "a child's heartbeat"."""
    owner, owned = (figures.find(word.lower()) for word in found.groups())
    alive = owner is not None and owner.entry.tags & ANIMATE
    had = owned.entry.tags if owned else frozenset()
    if alive and had & {"vehicle", "building", "animal"} and "person" not in had:
        return found[2]  # a knight's horse is a horse
    known = owned or figures.find(singular(found[2].lower()))
    return f"{found[1]} , {found[2]}" if alive and not known else found[0]
