"""Selectors: which may be written, and which elements one can meet at most.

A selector can do no harm by itself; what is checked is that it stays one, and that no renderer tries for ever to match it.
A pseudo-class that a browser does not know makes the rule invalid there, before and after cleaning.
"""

from __future__ import annotations

import re
from collections.abc import Collection

__all__ = ["clean_selector", "nested", "subjects", "unprefixed"]

_SELECTOR = re.compile(
    r"(?:[\w .#*>+~:,\-|&()%\u0080-\U0010ffff]"
    r"|\[[\w :|\-\u0080-\U0010ffff]+(?:[~|^$*]?= *(?:[\w\-.\u0080-\U0010ffff]+|'[^'\"<>{};\\]*'|\"[^'\"<>{};\\]*\"))?[\w ]*\])++"
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MAX_SELECTOR = 4_000
_MAX_COMPOUNDS = 12

_FIRST = re.compile(r"&(?![\w\-])[^&]*")
_LATER = re.compile(r"[^&]* &(?![\w\-])[^&]*")
_JOINED = re.compile(r"[ >+~]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_ARGUMENTS = re.compile(r"\([^()]*\)")
_LAST = re.compile(r"[^ >+~]*$")
_COMPOUND = re.compile(r"(?:\w[\w\-]*)?(?:([#.])([\w\-\u0080-\U0010ffff]+))?")


def clean_selector(text: str) -> str | None:
    """Return a list of selectors as it may be written, None where it is not allowed."""
    selector = _SPACE.sub(" ", text).strip(" ")
    if not selector or len(selector) > _MAX_SELECTOR or not _SELECTOR.fullmatch(selector):
        return None
    if selector.count(" ") - selector.count(", ") > _MAX_COMPOUNDS * (selector.count(",") + 1):
        return None  # renderers try every way to match a long descent
    if ":has(" in selector.lower() and "~" in _BRACKETS.sub("", selector):
        return None  # browsers look at all siblings of all siblings: 20,000 take minutes
    if selector.count("(") != selector.count(")"):
        return None
    return selector.replace('"', "'")


def nested(selector: str, outer: str) -> str:
    """Return what a selector means inside a rule with another one (CSS Nesting 1): ``&`` is that, and comes first unless said."""
    parts = []
    for one in _split(selector):
        part = one.strip(" ")
        if "&" not in part:
            part = f"& {part}"
        # Written out where that means the same to a renderer that does not know :is().
        plain = "," not in outer and (_FIRST.fullmatch(part) or (_LATER.fullmatch(part) and not _JOINED.search(outer)))
        parts.append(part.replace("&", outer if plain else f":is({outer})"))
    return ",".join(parts)


def _split(selector: str) -> list[str]:
    """Split a list at the commas outside brackets."""
    parts = [""]
    depth = 0
    for piece in re.split(r"([,()\[\]])", selector):
        depth += (piece in "([") - (piece in ")]") if piece else 0
        if piece == "," and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def unprefixed(selector: str, prefixes: Collection[str]) -> str:
    """Return a cleaned selector without the prefixes that stand for the namespace of SVG: every element that is kept is of that."""
    prefix = rf"\[[^\]]*\]|(?<![\w\-])(?:{'|'.join(map(re.escape, prefixes))})\|(?=[\w*])"
    return re.sub(prefix, lambda found: found[0] if found[0].startswith("[") else "", selector)


def subjects(selector: str) -> tuple[tuple[str, str] | None, ...]:
    """Return for each selector of a cleaned list what the elements that it meets have at least in common.

    Returns:
        ``#`` and an id, ``.`` and a class, or an empty text and the name of an element; None where it may be any element.
    """
    bare = _BRACKETS.sub("", selector)
    while "(" in bare and (shorter := _ARGUMENTS.sub("", bare)) != bare:
        bare = shorter
    return tuple(dict.fromkeys(map(_subject, bare.split(","))))


def _subject(selector: str) -> tuple[str, str] | None:
    last = _LAST.search(selector.strip(" "))
    compound = (last[0] if last else "").partition(":")[0].rpartition("|")[2]
    key = _COMPOUND.match(compound)
    if key is None or any(sign in selector for sign in "&*()"):
        return None
    if key[1]:
        return key[1], key[2]
    name = compound.partition(".")[0].partition("#")[0]
    # "from", "to" and percentages are the steps of key frames, which any element may take.
    return None if not name or name in ("from", "to") or name[0].isdigit() else ("", name)
