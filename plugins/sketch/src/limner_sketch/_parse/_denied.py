"""What a prompt says is not to be seen: "without trees", "no cats", "a dog, not a wolf"."""

from __future__ import annotations

from typing import Final

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._words import singular

# The longest first.
_NEGATORS: Final = (
    ("nothing", "like"), ("do", "not"), ("does", "not"), ("is", "not"), ("are", "not"), ("can", "not"), ("will", "not"),
    ("except", "for"), ("other", "than"), ("instead", "of"), ("rather", "than"), ("free", "of"), ("free", "from"),
    ("devoid", "of"), ("empty", "of"), ("leave", "out"), ("leaving", "out"), ("no", "more"), ("not", "even"), ("no",), ("not",),
    ("without",), ("never",), ("dont",), ("doesnt",), ("isnt",), ("arent",), ("cannot",), ("cant",), ("wont",), ("except",),
    ("excluding",), ("exclude",), ("lacking",), ("lacks",), ("minus",), ("avoid",), ("avoiding",), ("omit",), ("neither",), ("nor",),
)  # fmt: skip
# Not denials, whatever they look like.
_AFFIRMED: Final = (
    ("not", "only"),
    ("not", "just"),
    ("nothing", "but"),
    ("nothing", "else", "but"),
    ("dont", "forget"),
)
_NOBODY: Final = (("no", "one"), ("nobody",), ("nothing", "else"), ("nothing",), ("none",))
_LONGEST: Final = 3  # words
_LEAD: Final = frozenset({
    "draw", "drawing", "show", "showing", "include", "including", "add", "adding", "put", "have", "having", "want", "be", "being",
    "use", "using", "make", "need", "like", "any", "a", "an", "the", "single", "much", "many", "other", "there", "it", "of", "in",
    "on", "at", "with", "wear", "wearing", "holding", "to", "visible",
})  # fmt: skip
_ENDS: Final = frozenset({
    ",", "but", "only", "instead", "just", "yet", "though", "although", "however", "that", "which", "who", "while",
    "because", "is", "are", "except", "please", "visible", "anywhere", "at", "by", "from", "for", "to", "all",
})  # fmt: skip
_ARTICLES: Final = frozenset(
    {"a", "an", "the", "one", "two", "three", "four", "five", "some", "with", "his", "her", "its"}
)
_DEGREES: Final = frozenset({"too", "so", "very", "really", "quite"})


def take_denied(tokens: list[str]) -> tuple[list[str], frozenset[str]]:
    """Take what is denied out of the words of a prompt.

    Args:
        tokens: The words of the prompt and its commas.

    Returns:
        The words that are left, and the denied ones, in the singular.
    """
    left: list[str] = []
    denied: set[str] = set()
    at, after = 0, False
    while at < len(tokens):
        affirmed = _starts(tokens, at, _AFFIRMED)
        nobody = _starts(tokens, at, _NOBODY)
        length = _starts(tokens, at, _NEGATORS)
        if affirmed:
            at, after = at + affirmed, False
        elif nobody:
            denied.add("person")
            at, after = at + nobody, True
        elif after and tokens[at] in {"but", "except"}:
            at, after = at + 1 + (tokens[at + 1 : at + 2] == ["for"]), False  # "no animals but a cat"
        elif length:
            end = _end(tokens, at + length, tokens[at + length - 1])
            denied |= {
                singular(word) for word in tokens[at + length : end] if word not in tables.SILENT | _LEAD | {",", "nor"}
            }
            at, after = end, True
            if tokens[at : at + 3] == ["in", "the", "sky"]:
                at += 3  # "no clouds in the sky" sends nobody there
        elif tokens[at] == "free" and left and _noun(left[-1]):
            denied.add(singular(left.pop()))  # "a car-free street"
            at += 1
        elif tokens[at].endswith("less") and _noun(stem := tokens[at][:-4]):
            denied.add(singular(stem))  # "a treeless plain"
            at += 1
        else:
            if tokens[at] != ",":
                after = False
            left.append(tokens[at])
            at += 1
    return left, frozenset(denied)


def _starts(tokens: list[str], at: int, phrases: tuple[tuple[str, ...], ...]) -> int:
    """Return the length of the first phrase that stands at a place, 0 when there is none."""
    ahead = tuple(tokens[at : at + _LONGEST])
    return next((len(p) for p in phrases if p[0] == ahead[0] and ahead[: len(p)] == p), 0)


def _noun(word: str) -> bool:
    return figures.find(word) is not None or figures.find(singular(word)) is not None


def _end(tokens: list[str], start: int, negator: str) -> int:
    """Return where a denial ends that starts at a place."""
    at, bare = start, True
    while at < len(tokens) and tokens[at] in _LEAD:
        bare = bare and tokens[at] not in _ARTICLES
        at += 1
    if negator == "not" and bare and (quality := _qualities(tokens, at)) > at:
        return quality
    first = at
    while at < len(tokens):
        word = tokens[at]
        if word in {"or", "nor"} or (word == "and" and not set(tokens[at + 1 : at + 2]) & _ARTICLES):
            at += 1
            while at < len(tokens) and tokens[at] in _ARTICLES | {"any"}:
                at += 1
            continue
        if word == "," and at > first and _list_goes_on(tokens, at + 1):
            at += 1
            continue
        if word in _ENDS or word == "and" or _starts(tokens, at, _NEGATORS):
            break
        if at > first and word in tables.RELATIONS and word != "of":
            break
        at += 1
    return at


def _qualities(tokens: list[str], at: int) -> int:
    """Return where adjectives end: "not red", "a not too large dog" deny a quality, and not what has it."""
    while at < len(tokens) and tokens[at] in _DEGREES:
        at += 1
    while at < len(tokens) and tokens[at] in COLOURS.keys() | tables.SIZES.keys() | tables.MOODS.keys():
        at += 1
    return at


def _list_goes_on(tokens: list[str], start: int) -> bool:
    """Whether a comma is followed by more of a list that ends with "or": "no cats, dogs or birds"."""
    for at in range(start, min(start + 8, len(tokens))):
        if tokens[at] in {"or", "nor"}:
            return True
        if tokens[at] != "," and (tokens[at] in _ARTICLES | _ENDS or tokens[at] in tables.RELATIONS):
            return False
    return False


__all__ = ["take_denied"]
