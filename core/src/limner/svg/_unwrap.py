"""The texts that a reply may have meant: strings out of JSON, escapes undone, data: URLs decoded, line prefixes taken off."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from limner.svg._escapes import from_data_url, unescape_html, unescape_json
from limner.svg._steps import at_ease
from limner.svg._thinking import THOUGHT_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from limner.svg._steps import Check

__all__ = ["BARE", "SVG", "views"]

SVG = re.compile(r"<\s?(?:[A-Za-z][\w\-]{0,30}:)?svg(?=[\s/>:]|$)", re.IGNORECASE)
"""Where a drawing begins."""

BARE = re.compile(
    r"<(?:g|defs|path|rect|circle|ellipse|line|polyline|polygon|text|linearGradient|radialGradient|style)\b[^<>]*[\s\"'/]",
    re.IGNORECASE,
)
"""Where one begins that has no ``<svg>``."""

_QUOTES_ESCAPED = re.compile(
    r"<(?:[\w\-]{1,30}:)?svg\b[^<>]*?=\s?\\+[\"']|<svg\\[nt]|<svg\b[^<>]*>\\+[nrt]|=\\+\"", re.IGNORECASE
)
_CODES_ESCAPED = re.compile(r"\\(?:(?:u003c|x3c)svg|uff1c)", re.IGNORECASE)
_REFERENCES = re.compile(r"&(amp;)*(?:lt|#0?60|#x0*3c);\s?svg", re.IGNORECASE)
_PERCENT = re.compile(r"%3c(?:svg|%73%76%67)", re.IGNORECASE)
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/])(?:PHN2Zy|PD94bW|PCFET0|77u/PHN2)[A-Za-z0-9+/=\s\\]{20,}")
_DATA_URL = re.compile(r"data:image/svg\+xml((?:;[\w\-=]+)*),([^\s\"')<>]+)", re.IGNORECASE)
_PLAIN_DATA_URL = re.compile(r"data:image/svg\+xml(?:;[\w\-=]+)*,\s?<[^<>]", re.IGNORECASE)
_FULL_WIDTH = {ord("＜") - ord("<") + code: code for code in range(0x21, 0x7F)} | {0x3000: 0x20}  # noqa: RUF001
_JSON = re.compile(r"[\[{]\s{0,99}(?=[\"\[{])|\A\s*+(?=\")")
_MAX_ATTEMPTS = 8
_MAX_DEPTH = 12
_NUMBERED = re.compile(r"[ \t]{0,20}([0-9]{1,5})[ \t]{0,20}[:|.)→│]?[ \t]?")
_PREFIXED = re.compile(
    r"^[\"'`]?(?P<prefix>[ \t]{0,20}(?P<number>[0-9]{1,5})[ \t]{0,20}[:|.)→│]?|[ \t]{0,20}(?P<angle>>)|\+)"
    r"[^\n]{0,300}?(?:<|&(?:amp;)*lt;|\\u003c)\s?svg",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_LINES = 3
_MAX_WRAPPINGS = 5
_MAX_WORK = 30
"""Length of all readings of a reply together, in lengths of the reply."""


def views(text: str, check: Check = at_ease) -> Iterator[str]:
    """Yield the texts that a reply may have meant, likeliest first: those inside the most wrappings.

    Args:
        text: The reply, or what of it was meant for the reader.
        check: Is called now and then; what it raises ends the work.
    """
    budget = _MAX_WORK * (len(text) + 1_000)
    seen: set[str] = set()

    def inside(outer: str, depth: int) -> Iterator[str]:
        nonlocal budget
        budget -= len(outer)
        if budget < 0 or outer in seen:
            return
        seen.add(outer)
        if depth < _MAX_WRAPPINGS:
            for inner in _unwrapped(outer):
                check()
                yield from inside(inner, depth + 1)
        yield outer

    yield from inside(text, 0)


def _unwrapped(text: str) -> Iterator[str]:  # noqa: C901  one kind of wrapping after another
    """Take one wrapping off, of every kind that there is."""
    if strings := _from_json(text):
        yield strings
    if _PREFIXED.search(text):
        yield _without_prefixes(text)
    if _QUOTES_ESCAPED.search(text):
        yield unescape_json(text)
    if _PLAIN_DATA_URL.search(text):
        yield unquote(text, errors="replace")
    if SVG.search(text):
        yield text  # it need not be unwrapped further; where nothing is drawn in it, it will be
    if _CODES_ESCAPED.search(text):
        yield unescape_json(text)
    if _REFERENCES.search(text):
        yield unescape_html(text)
    if decoded := "\n".join(from_data_url(match[1], match[2]) for match in _DATA_URL.finditer(text)):
        yield decoded
    if _PERCENT.search(text):
        yield unquote(text, errors="replace")
    if encoded := _BASE64.search(text):
        yield from_data_url(";base64", encoded[0].replace("\\n", ""))
    if "＜" in text:  # noqa: RUF001
        yield text.translate(_FULL_WIDTH)


def _without_prefixes(text: str) -> str:
    """Take line numbers, quotation marks or the signs of a diff off the lines of a drawing that all have them."""
    opening = _PREFIXED.search(text)
    if opening is None:
        return text
    start = opening.start("prefix")
    lines = text[start:].split("\n")
    out: list[str] = []
    number = int(opening["number"] or 0)
    for line in lines:
        if opening["number"]:
            match = _NUMBERED.match(line)
            if match is None or int(match[1]) != number + len(out):
                break
            out.append(line[match.end() :])
        elif opening["angle"]:
            if not line.lstrip().startswith(">"):
                break
            out.append(line.lstrip()[1:])
        elif line[:1] not in ("+", "-", " ", ""):
            break
        else:
            out.append("" if line[:1] == "-" else line[1:])
    if len(out) < _FEWEST_LINES:
        return text
    return "\n".join([text[:start] + out[0], *out[1:], *lines[len(out) :]])


def _from_json(text: str) -> str:
    """Return every string of the JSON in a reply that may hold markup, one after another; thoughts only for want of others."""
    found: list[str] = []
    thoughts: list[str] = []
    at = 0
    decoder = json.JSONDecoder(strict=False)
    for _ in range(_MAX_ATTEMPTS):
        start = _JSON.search(text, at)
        if start is None:
            break
        try:
            value, at = decoder.raw_decode(text, start.start() if start[0].strip() else start.end())
        except (ValueError, RecursionError):
            at = max(start.end(), start.start() + 1)
        else:
            _strings(value, found, thoughts, 0)
    return "\n\n".join(found or thoughts)


def _strings(value: object, found: list[str], thoughts: list[str], depth: int) -> None:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, str):
        if "svg" in value.lower() or BARE.search(value):
            nested = _from_json(value) if value.lstrip()[:1] in ("{", "[", '"') else ""
            found.append(nested or value)
    elif isinstance(value, dict):
        for key, inner in value.items():
            thought = key.lower() in THOUGHT_NAMES or str(value.get("type")).lower() in THOUGHT_NAMES
            _strings(inner, thoughts if thought else found, thoughts, depth + 1)
    elif isinstance(value, list):
        if value and all(isinstance(inner, str) for inner in value) and not any(map(_is_whole, value)):
            found.append("\n".join(value))  # the lines of one drawing
        else:
            for inner in value:
                _strings(inner, found, thoughts, depth + 1)


def _is_whole(text: str) -> bool:
    return "<svg" in text.lower() and "</svg" in text.lower()
