"""The frame of a prompt: the kind of picture, its style and the words to be shown; what is left describes the picture."""

from __future__ import annotations

import re
from collections.abc import Callable

from attrs import frozen

from limner_sketch import figures
from limner_sketch._parse import _tables as tables
from limner_sketch._parse._denied import take_denied
from limner_sketch._parse._text import take_text
from limner_sketch._parse._trades import BUSINESSES, OCCASIONS
from limner_sketch._words import singular

_AFTER_KIND = frozenset({"of", "for", "with", "showing", "about", ","})
_GREETED = ("merry", "happy", "wishes", "greetings")
_FRAMED = frozenset({"logo", "badge", "icon"})


@frozen
class Frame:
    """What was taken off a prompt.

    Attributes:
        kind: The kind of picture.
        style: Its style, if one was named.
        text: The words to be shown.
        tagline: A second line: the line of business.
        tokens: What is left.
        extra: Nouns to draw when nothing else is found.
        silent: Words that need no drawing here.
        denied: What is not to be seen, in the singular.
    """

    kind: str
    style: str | None
    text: str | None
    tagline: str | None
    tokens: list[str]
    extra: tuple[str, ...] = ()
    silent: frozenset[str] = tables.SILENT
    denied: frozenset[str] = frozenset()


def take_frame(prompt: str, tokenise: Callable[[str], list[str]]) -> Frame:
    """Take kind, style, words and occasion off a prompt."""
    text, rest = take_text(prompt)
    tokens, denied = take_denied(tokenise(rest))
    style = _take_style(tokens)
    occasion = _occasion(tokens)
    kind = _take_kind(tokens) or "scene"
    if occasion and kind in {"card", "poster"}:
        _cut(tokens, occasion)
        for word in _GREETED:  # "merry christmas card"
            _cut(tokens, word)
    extra: tuple[str, ...] = ()
    tagline: str | None = None
    silent = tables.SILENT
    if occasion and kind in {"card", "poster"}:
        greeting, nouns = OCCASIONS[occasion]
        text = text or greeting
        extra = tuple(n for n in nouns if figures.find(n) and n not in denied)[:1]
    elif kind in _FRAMED:
        if text is None and kind == "logo":
            text = _name(prompt)
            silent |= {word.lower() for word in (text or "").split()}
        business = _longest(tokens, BUSINESSES)
        if business:
            _cut(tokens, business)
            tagline = business
            extra = (business,)
        elif text:
            tagline = _trade(tokens)
            silent |= set((tagline or "").split())  # it is shown, as words
    elif kind == "abstract":
        silent |= {"abstract", "geometric", "shapes", "composition"}
    return Frame(
        kind=kind, style=style, text=text, tagline=tagline, tokens=tokens, extra=extra, silent=silent, denied=denied
    )


def _name(prompt: str) -> str | None:
    """Return the capitalised words after "for" in "logo for Acme Robotics"."""
    found = re.search(r"\bfor\s+((?:[A-Z][\w&'’.-]*\s*)+)", prompt)  # noqa: RUF001 - both apostrophes
    return found.group(1).strip().rstrip(".,;!")[:120] or None if found else None


def _spans(tokens: list[str]) -> list[tuple[int, int, str]]:
    """Return all phrases of up to four tokens, the longest first, as (start, length, phrase)."""
    return [
        (start, length, " ".join(tokens[start : start + length]))
        for length in (4, 3, 2, 1)
        for start in range(len(tokens) - length + 1)
    ]


def _longest(tokens: list[str], table: dict[str, tuple[str, ...]]) -> str | None:
    return next((p for _, _, p in _spans(tokens) if p in table or singular(p) in table), None)


def _cut(tokens: list[str], phrase: str) -> None:
    words = phrase.split()
    for start in range(len(tokens) - len(words) + 1):
        if tokens[start : start + len(words)] == words:
            del tokens[start : start + len(words)]
            return


def _take_style(tokens: list[str]) -> str | None:
    for start, length, phrase in _spans(tokens):
        style = tables.STYLES.get(phrase)
        following = tokens[start + length] if start + length < len(tokens) else ""
        # "a line of ducks" and "the outline of a hill" are no styles.
        if style is None or (phrase in {"line", "outline", "pixel"} and following == "of"):
            continue
        end = start + length
        noun = following not in tables.KINDS and (figures.find(following) or figures.find(singular(following)))
        if phrase == "black and white" and noun:
            del tokens[start:end]  # a black and white cow is a cow
            return None
        while end < len(tokens) and tokens[end] in {"style", "styled", "styling"}:
            end += 1
        del tokens[start:end]
        return style
    return None


def _occasion(tokens: list[str]) -> str | None:
    return next((phrase for _, _, phrase in _spans(tokens) if phrase in OCCASIONS), None)


def _take_kind(tokens: list[str]) -> str | None:
    """Take the kind off; it is named at the beginning, at the end, or before "of" or "for"."""
    for start, length, phrase in _spans(tokens):
        kind = tables.KINDS.get(phrase) or tables.KINDS.get(singular(phrase))
        if kind is None:
            continue
        if start and figures.find(f"{tokens[start - 1]} {phrase}"):
            continue  # a credit card is a thing
        end = start + length
        following = tokens[end] if end < len(tokens) else ","
        if start <= 3 or following in _AFTER_KIND:
            if following in _AFTER_KIND - {"with", ","}:
                end += 1
            del tokens[start:end]
            return kind
    return None


def _trade(tokens: list[str]) -> str | None:
    """Return what a logo is for when no table knows it: up to three words after "for", shown but not drawn."""
    if "for" in tokens:
        tokens = tokens[tokens.index("for") + 1 :]
    words = [t for t in tokens if t not in tables.SILENT and t not in tables.COUNTS and t.isalpha()]
    known = [t for t in words if figures.find(t) or figures.find(singular(t)) or t in tables.RELATIONS]
    return " ".join(words)[:60] if 0 < len(words) <= 3 and not known else None
