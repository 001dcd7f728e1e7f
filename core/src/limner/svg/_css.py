"""Lists of declarations, as ``style`` attributes and the rules of style sheets have them.

Most CSS in drawings is plain: no escapes, no comments, no strings with braces. That is split here as it stands; everything else
goes through tinycss2 first (:func:`plain_css`), and is then split the same way.
"""

from __future__ import annotations

import re

from limner.svg._policy import NOTED_PROPERTIES, PROPERTIES
from limner.svg._values import canonical, clean_value

__all__ = ["SIGNS", "clean_declarations", "closing", "plain_css"]

_PROPERTY_SPACE = " \t\r\n\f"
_CUSTOM = re.compile(r"--[\w\-\u0080-\U0010ffff]++")
_Cleaned = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]
_CACHE_SIZE = 4_096
_CACHED_LENGTH = 400
_declared: dict[str, _Cleaned] = {}

_COMMENT = re.compile(r"/\*(?:[^*]++|\*(?!/))*+\*/")
_STRING = re.compile(r"\"[^\"\n]*+\"|'[^'\n]*+'")
_NEEDS_TOKENS = re.compile(r"[\\{};]|/\*")
SIGNS = re.compile(r"\"[^\"\n]*+\"|'[^'\n]*+'|[;{}()\[\]]")
"""What gives plain CSS its shape: strings, to be passed over, brackets, and semicolons."""
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def plain_css(text: str) -> str | None:
    """Return CSS without escapes, comments, and signs in strings that would be read as its shape.

    Args:
        text: Declarations or a style sheet.

    Returns:
        The text itself where it is plain already; None where blocks nest too deep to be worth reading.
    """
    quoted = '"' in text or "'" in text
    if "/*" in text and not quoted:
        text = _COMMENT.sub(" ", text)
    if "\\" in text or "/*" in text or (quoted and _is_odd(text)):
        return canonical(text)
    return text


def _is_odd(text: str) -> bool:
    """Tell whether a brace, bracket or semicolon stands in a string, or a string has no end."""
    rest = _STRING.sub("", text)
    return '"' in rest or "'" in rest or any(map(_NEEDS_TOKENS.search, _STRING.findall(text)))


def closing(text: str, at: int, end: int) -> int:
    """Return where the block closes that opens at ``at``; ``end`` where it does not.

    Brackets are matched as CSS Syntax 3 (5.4.8) does: one that closes what is not open is passed over.
    """
    expected: list[str] = []
    for match in SIGNS.finditer(text, at, end):
        sign = match[0]
        if sign in _CLOSING:
            expected.append(_CLOSING[sign])
        elif sign == expected[-1]:
            expected.pop()
            if not expected:
                return match.start()
    return end


def clean_declarations(text: str) -> _Cleaned:
    """Clean what stands in a ``style`` attribute or between the braces of a rule.

    Args:
        text: Declarations, separated by semicolons.

    Returns:
        The declarations that are allowed, as text without ``<`` or backslashes; the names of the properties left out; and
        properties with their values where what drawing costs depends on them.
    """
    found = _declared.get(text)
    if found is None:
        found = _clean_declarations(text)
        if len(text) <= _CACHED_LENGTH:
            if len(_declared) >= _CACHE_SIZE:
                _declared.clear()
            _declared[text] = found
    return found


def _clean_declarations(text: str) -> _Cleaned:
    plain = plain_css(text)
    if plain is None:
        return "", ("style",), ()
    kept: list[str] = []
    dropped: list[str] = []
    noted: list[tuple[str, str]] = []
    for piece in _pieces(plain):
        name, colon, value = piece.partition(":")
        name = name.strip(_PROPERTY_SPACE)
        if not colon:
            if name:
                dropped.append(name)
            continue
        lowered = name.lower()
        if lowered in PROPERTIES:
            name = lowered
        elif not _CUSTOM.fullmatch(name):
            dropped.append(name)
            continue
        cleaned = clean_value(name, value)
        if not cleaned or (name == "margin" and "-" in cleaned):
            dropped.append(name)
        else:
            kept.append(f"{name}:{cleaned}")
            if name in NOTED_PROPERTIES:
                noted.append((name, cleaned))
    return ";".join(kept), tuple(dropped), tuple(noted)


def _pieces(text: str) -> list[str]:
    """Split declarations at the semicolons that no bracket holds."""
    if not ("(" in text or "[" in text or "{" in text):
        return text.split(";")
    pieces: list[str] = []
    start = 0
    expected: list[str] = []
    for match in SIGNS.finditer(text):
        sign = match[0]
        if sign in _CLOSING:
            expected.append(_CLOSING[sign])
        elif expected:
            if sign == expected[-1]:
                expected.pop()
        elif sign == ";":
            pieces.append(text[start : match.start()])
            start = match.end()
    pieces.append(text[start:])
    return pieces
