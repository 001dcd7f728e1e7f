"""Colours of a whole picture, told in a row: "in blue and gold", "#ff8800 and teal", "colours of the Italian flag"."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._lazy import Lazy

__all__ = ["take_row"]

_COLOUR: Final = rf"(?:#(?:[0-9a-f]{{6}}|[0-9a-f]{{3}})\b|(?:{'|'.join(sorted(COLOURS, key=len, reverse=True))})\b)"
_AND: Final = r"\s*(?:,\s*(?:and\s+)?|\band\s+|&\s*|\+\s*|/\s*)"
_ROW: Final = (
    rf"[,;]?\s*(?:\b(?P<lead>in|using|with|of|colou?rs?(?:\s+are)?:?|palette(?:\s+of)?:?|only)\s+)(?:the\s+colou?rs?:?\s+|shades\s+of\s+|only\s+|just\s+)?"
    rf"(?P<row>{_COLOUR}(?:{_AND}{_COLOUR}){{1,6}})(?P<after>\s+(?:colou?rs?|tones|colou?r\s+scheme|palette|only|hues|shades))?(?=\s*(?:[,.;!?]|$)|\s+(?:with|on|for)\b)"
)
# "in blue tones", "in shades of green", "monochrome blue": one colour for all of a picture.
_TONE: Final = (
    rf"[,;]?\s*\b(?:(?:in|with|using|of)\s+(?:the\s+|an?\s+)?(?:(?:different|various|soft|cool|warm|light|dark|muted|pale|all|only)\s+)*"
    rf"(?:(?:shades|tones|hues|tints)\s+of\s+(?P<of>{_COLOUR})|(?P<tone>{_COLOUR})\s+(?:tones|shades|hues|tints|palette|monochrome|colou?r\s+scheme))"
    rf"|monochrom(?:e|atic)\s+(?:in\s+)?(?P<mono>{_COLOUR}))(?:\s+only)?(?=\s*(?:[,.;!?]|$)|\s+(?:with|on|for)\b)"
)
_TONAL: Final = Lazy(
    r"\b(?:tones|shades|hues|tints|palette|monochrom\w+|scheme)\b",
    re.IGNORECASE,
    needles=("hues", "monochrom", "palette", "scheme", "shades", "tints", "tones"),
)
_ENDS: Final = rf",\s*(?P<row>{_COLOUR}{_AND}{_COLOUR}(?:{_AND}{_COLOUR}){{0,5}})(?:\s+(?:colou?rs?|only|tones|palette|colou?r\s+scheme))?\s*[.!]?\s*$"
# One colour that ends a prompt for what is printed is that of all of it.
_LAST: Final = Lazy(
    r"\b(?:(?:logo|badge|banner|poster|flyer|card|invitation|cover)\b.*|icon\b[^:]*),\s*(?P<tone>(?:(?:dark|light|deep|pale|bright|forest|navy|royal|sky|mint|baby|hot|pastel|burnt|olive) )?[a-z]+)\s*[.!]?\s*$",
    re.IGNORECASE | re.DOTALL,
    needles=("icon", "logo", "badge", "banner", "poster", "flyer", "card", "invitation", "cover"),
)
# "in duotone purple and orange", "in purple and orange duotone": the style keeps its name.
_DUO: Final = (
    rf"[,;]?\s*(?:\bin\s+)?(?:(?P<before>{_COLOUR}{_AND}{_COLOUR})\s+(?:duotones?|two[- ]tones?)\b"
    rf"|\b(?:duotones?|two[- ]tones?)\s+(?:in\s+|of\s+|with\s+)?(?P<row>{_COLOUR}{_AND}{_COLOUR})(?=\s*(?:[,.;!?]|$)))"
)
_TWO_TONED: Final = Lazy(r"duotone|two[- ]tone", re.IGNORECASE, needles=("duotone", "two-tone", "two tone"))
# What a prompt must hold before the patterns above, which take their time to be made, are made.
_WORD: Final = re.compile(r"[a-z]+|#[0-9a-f]{3,6}", re.IGNORECASE)
_OF_FLAG: Final = Lazy(
    r"[,;]?\s*(?:in\s+|with\s+|using\s+)?(?:the\s+)?(?:colou?rs?\s+of\s+(?:the\s+)?(?P<whose>[a-z]+)(?:\s+flag)?|(?P<flag>[a-z]+)\s+flag\s+colou?rs?)\b",
    re.IGNORECASE,
    needles=("colo", "flag"),
)
_FLAGS: Final[dict[str, tuple[str, ...]]] = {
    "italian": ("green", "white", "red"), "french": ("blue", "white", "red"), "german": ("black", "red", "gold"), "irish": ("green", "white", "orange"), "mexican": ("green", "white", "red"), "american": ("red", "white", "navy"), "british": ("navy", "white", "red"),
    "dutch": ("red", "white", "blue"), "spanish": ("red", "yellow"), "swedish": ("blue", "yellow"), "ukrainian": ("blue", "yellow"), "polish": ("white", "red"), "danish": ("red", "white"), "finnish": ("white", "blue"), "norwegian": ("red", "white", "navy"), "swiss": ("red", "white"), "austrian": ("red", "white"),
    "japanese": ("white", "red"), "chinese": ("red", "yellow"), "brazilian": ("green", "yellow", "blue"), "indian": ("orange", "white", "green"), "canadian": ("red", "white"), "greek": ("blue", "white"), "belgian": ("black", "yellow", "red"), "portuguese": ("green", "red"), "jamaican": ("green", "yellow", "black"), "rainbow": ("red", "orange", "yellow", "green", "blue"),
}  # fmt: skip
_MOST: Final = 5


# So is one that an icon is told to be in, or that stands behind it.
_ICON_IN: Final = Lazy(
    r"\b(?:icons?|badge|emblem|logo)\b(?:\s*[,-]\s*|\s+)(?:in\s+|coloured\s+)?(?:(?:elegant|luxur\w+|shiny|metallic|bold|soft|vibrant|muted|modern|simple|flat|clean|all|solid)\s+)*(?:the\s+colou?r\s+)?(?P<tone>(?:(?:dark|light|deep|pale|bright|forest|navy|royal|sky|mint|baby|hot|pastel|burnt|olive) )?[a-z]+)(?:\s+colou?r(?:ed)?)?\s*[.!]?\s*$",
    re.IGNORECASE,
    needles=("icon", "badge", "emblem", "logo"),
)


def take_last(prompt: str) -> tuple[tuple[str, ...], str]:
    """Take the one colour that ends a prompt for something printed out of it; return it, or none, and the rest."""
    if (last := _LAST.search(prompt)) and (tone := last["tone"].lower()) in COLOURS:
        return (tone,), prompt[: last.start("tone")].rstrip(" ,")
    if (
        (told := _ICON_IN.search(prompt))
        and (tone := told["tone"].lower()) in COLOURS
        and tone not in {"white", "clear"}
    ):
        return (tone,), prompt[: told.start("tone")].rstrip(" ,-")
    return (), prompt


def take_row(prompt: str) -> tuple[tuple[str, ...], str]:
    """Take the colours of a whole picture out of a prompt.

    Args:
        prompt: The prompt, without the words that are to be shown.

    Returns:
        Two colours and more, in the order in which they are told, the one that all is told to be in, or none; and the rest of the prompt.
    """
    if (named := _OF_FLAG.search(prompt)) and (tones := _FLAGS.get((named["whose"] or named["flag"]).lower())):
        return tones, f"{prompt[: named.start()]} {prompt[named.end() :]}"
    told = re.search(_TONE, prompt, re.IGNORECASE) if _TONAL.search(prompt) else None
    if told is not None:
        colour = told["of"] or told["tone"] or told["mono"]
        return (colour.lower(),), f"{prompt[: told.start()]} {prompt[told.end() :]}"
    alone, rest = take_last(prompt)
    if alone:
        return alone, rest
    words = [word for word in _WORD.findall(prompt.lower()) if word[0] == "#" or word in COLOURS]
    if len(words) < 2:
        return (), prompt
    if _TWO_TONED.search(prompt) and (duo := re.search(_DUO, prompt, re.IGNORECASE)):
        told_two = re.findall(_COLOUR, duo["before"] or duo["row"], re.IGNORECASE)
        return tuple(colour.lower() for colour in told_two), f"{prompt[: duo.start()]}, duotone {prompt[duo.end() :]}"
    found = re.search(_ROW, prompt, re.IGNORECASE) or re.search(_ENDS, prompt, re.IGNORECASE)
    if found is None:
        return (), prompt
    tones = tuple(dict.fromkeys(colour.lower() for colour in re.findall(_COLOUR, found["row"], re.IGNORECASE)))[:_MOST]
    if len(tones) < 2 or set(tones) == {"black", "white"}:
        return (), prompt
    return tones, f"{prompt[: found.start()]} {prompt[found.end() :]}"
