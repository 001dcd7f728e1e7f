"""What is asked for, out of what is said around it: wishes, who it is for, and the sentences of a brief that tell how it is to be made."""

from __future__ import annotations

import re
from typing import Final

from limner_sketch._parse import _tables as tables
from limner_sketch._parse._colours import COLOURS
from limner_sketch._parse._lazy import Lazy

__all__ = ["take_asked"]

_LONG: Final = 8  # words: shorter prompts are no briefs
_WISHED: Final = re.compile(
    r"^\W*(?:(?:please|hey|hi|hello|ok|okay|so)\b[\s,]*)*(?:to )?(?:"
    r"(?:i|we)(?:['’]d| would| really)? (?:like|love|want|wish|need|prefer)(?: to)? (?:see|have|get|view)\b(?: one(?= \w))?"  # noqa: RUF001 - both apostrophes
    r"|(?:picture|imagine|visuali[sz]e|envision)(?: this)?(?: an?| the)?(?: world| scene| place| land)?(?: where| in which)?\b(?=[:,]? \w)(?! (?:of|frame|book))"
    r"|(?:what|how) about|there (?:is|are|should be|must be))[:,]?\s+",
    re.IGNORECASE,
)
# A prompt that is quoted as a whole shows no words; what is written in capitals may be a sign.
_ALL_QUOTED: Final = re.compile(r"^\s*[\"“'‘]([^\"“”‘’]*[a-z][^\"“”‘’]*)[\"”'’]\s*\.?\s*$")  # noqa: RUF001 - quotation marks
_HEX: Final = r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b"
_IN_BRACKETS: Final = Lazy(rf"\b[\w-]+(?: [\w-]+)? ?\(({_HEX})\)", needles=("(#",))
_SENTENCE: Final = re.compile(r"(?<=[.!?\n])\s+")
# Where a picture is to be used; what it shows is told after that.
_USED: Final = Lazy(
    r"\b(?:for|on) (?:our|my|the|an?|your|their) (?:[\w'’-]+ ){0,4}?(?:landing page|web ?site|web page|blog(?: post)?|newsletter|presentation|slide deck|home ?page|article|campaign|brochure|annual report|(?:children['’]?s|kids['’]?|picture|story) ?book|storybook|textbook|nursery wall)(?=\s*[:,.]\s*\w+ \w+ \w+)",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
    needles=("page", "site", "blog", "newsletter", "presentation", "deck", "article", "campaign", "brochure", "report", "book", "wall"),
)  # fmt: skip
_ROOM: Final = Lazy(
    r"[,;]?\s*\b(?:and |with |please )*(?:(?:leave|leaving|keep|allow|allowing|reserve)\b[^,.;]{0,40}?\b(?:space|room|area|margin)s?|(?:copy|negative|white|empty|blank|free) ?space)\b[^,.;]*",
    re.IGNORECASE,
    needles=("space", "room", "area", "margin"),
)
# What every picture is, or nothing is seen of.
_GRANTED: Final = Lazy(
    r"[,;]?\s*\b(?:and |but )?(?:(?:please )?(?:avoid|no|without|minimi[sz]e)(?: any| too much| visual| unnecessary| distracting| extra| scary| busy)* (?:clutter|elements?|details?|noise|distractions?|busyness)|keep (?:it|things|everything|the \w+)[^,.;]*?(?:simple|clean|minimal|uncluttered|light|clear)|not too (?:busy|detailed|complex|crowded|complicated)|uncluttered|high[- ]quality|high[- ]resolution|scalable|print[- ]ready|easy to (?:read|recogni[sz]e))\b",
    re.IGNORECASE,
    needles=(
        "avoid",
        "no ",
        "without",
        "minimi",
        "keep",
        "not too",
        "uncluttered",
        "high",
        "scalable",
        "ready",
        "easy",
    ),
)
# How lines and corners are to be, which is told.
_MADE: Final = Lazy(
    r"[,;]?\s*\b(?:with |and |use |using )*(?P<how>(?:thick|thin|bold|clean|smooth|rounded|sharp|soft|crisp|simple|hand[- ]drawn)(?: (?:and|black|bold|clean|rounded|simple))* (?:lines?|line ?work|outlines?|strokes?|corners?|edges?|shapes?|shadows?))\b(?! (?:of|art|drawing))",
    re.IGNORECASE,
    needles=("line", "stroke", "corner", "edge", "shape", "shadow"),
)
_SEEN: Final = frozenset({"clean", "smooth", "soft", "simple", "crisp"})  # of these every picture has some
_OF_COLOURS: Final = re.compile(
    r"^\W*(?:please )?(?:use|using|with|in|the|our|main|brand|preferred)?\s*(?:only |mainly |mostly )?(?:an? )?(?:the )?(?:\w+ )?(?:colou?rs?|palette|colou?r (?:palette|scheme)|tones|use)\b",
    re.IGNORECASE,
)
_OF_MOOD: Final = re.compile(
    r"^\W*(?:and )?(?:the |an? )?(?:overall |general |whole )?(?:mood|feeling|feel|tone|vibe|atmosphere|aesthetic|style|look|look and feel|composition|layout|image|picture|illustration|result|it|everything)(?: of (?:it|the \w+))? (?:should|must|needs to|has to|is to|can|could|is)(?: be| feel| look)?\s+(?P<how>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_SHOWS: Final = re.compile(
    r"^\W*(?:it|the (?:image|picture|illustration|scene|design|icon|poster|drawing)|this|we|i) (?:should|must|needs to|has to|want to|would)\s+(?:show|depict|feature|include|contain|have|portray|illustrate|see|be of|display)\s+",
    re.IGNORECASE,
)
# Who asks, and what for; what is to be seen is told in another sentence.
_ABOUT: Final = re.compile(
    r"^\W*(?:we['’]?(?:re| are)|i['’]?(?:m| am)|our|my|this is for|it['’]?s for|it (?:is|will be)(?: used)? (?:for|on|in)|the (?:target )?audience|used (?:for|on|in)|for use|target audience|thank(?:s| you)|please (?:let|make sure|note)|as an svg|i hope|let me know)\b",  # noqa: RUF001 - both apostrophes
    re.IGNORECASE,
)
_WORD: Final = re.compile(rf"{_HEX}|[a-z]+(?:[ -][a-z]+)?|[a-z]+", re.IGNORECASE)
_IF: Final = Lazy(r",?\s*\bas (?:if|though)\b[^,.;]*", re.IGNORECASE, needles=("as if", "as though"))


def take_asked(prompt: str) -> tuple[str, tuple[str, ...]]:
    """Take what is not to be seen out of a prompt.

    Args:
        prompt: The prompt as written.

    Returns:
        What is asked for, and of the rest what the picture does not heed, in words.
    """
    if quoted := _ALL_QUOTED.match(prompt):
        prompt = quoted[1]
    prompt = _WISHED.sub("", _IN_BRACKETS.sub(r"\1", prompt))
    told: list[str] = []
    if found := _IF.search(prompt):
        told.append(found[0].strip(" ,"))
        prompt = _IF.sub("", prompt)
    if len(prompt.split()) < _LONG:
        return prompt, tuple(told)
    prompt = _USED.sub(" ", prompt)
    if _ROOM.search(prompt):
        told.append("room for text")
        prompt = _ROOM.sub("", prompt)
    prompt = _GRANTED.sub("", prompt)
    made = (found["how"].lower() for found in _MADE.finditer(prompt))
    told += [how for how in made if how.split()[0] not in _SEEN]
    return _seen(_MADE.sub("", prompt)), tuple(told)


def _seen(prompt: str) -> str:
    """Return the sentences of a brief that tell what is to be seen, and its colours and style after them."""
    sentences = [sentence for sentence in _SENTENCE.split(prompt) if re.search(r"\w", sentence)]
    if len(sentences) < 2:
        return prompt
    left: list[str] = []
    manner: list[str] = []
    shown = any(_SHOWS.match(sentence) for sentence in sentences)
    for number, sentence in enumerate(sentences):
        plain = sentence.strip().rstrip(".!?")
        colours = [word for word in _words(plain) if word.startswith("#") or word in COLOURS]
        if colours and (_OF_COLOURS.match(plain) or plain.lower().startswith("use ")):
            manner.append(f"in {' and '.join(colours)}" if len(colours) > 1 else f"in {colours[0]} tones")
        elif found := _OF_MOOD.match(plain):
            manner += [f"{word} style" for word in _words(found["how"]) if word in tables.STYLES]
            if _SHOWS.match(sentence):
                left.append(_SHOWS.sub("", plain))
        elif (_ABOUT.match(plain) and len(sentences) > 1 and (shown or number)) or not re.search(r"[a-zA-Z]{2}", plain):
            continue
        else:
            left.append(_SHOWS.sub("", plain))
    return ". ".join([*left[:1], *left[1:]]) + "".join(f", {said}" for said in manner) if left else prompt


def _words(sentence: str) -> list[str]:
    """Return the words of a sentence, two in one where they are a colour or a style."""
    words: list[str] = []
    for found in _WORD.findall(sentence.lower()):
        known = found in COLOURS or found in tables.STYLES or found.startswith("#")
        words += [found] if known else found.split()
    return list(dict.fromkeys(words))
