"""The texts that a reply may have meant: strings out of JSON, escapes undone, data: URLs decoded, line prefixes taken off."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from limner.svg._escapes import from_data_url, unescape_html, unescape_json
from limner.svg._thinking import THOUGHT_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BARE", "SVG", "views"]

SVG = re.compile(r"<\s?(?:[A-Za-z][\w\-]{0,30}:)?svg(?=[\s/>:]|$)", re.IGNORECASE)
"""Where a drawing begins."""

BARE = re.compile(
    r"<(?:g|defs|path|rect|circle|ellipse|line|polyline|polygon|text|linearGradient|radialGradient|style)\b[^<>]*[\s\"'/]",
    re.IGNORECASE,
)
"""Where one begins that has no ``<svg>``."""

_QUOTES_ESCAPED = re.compile(
    r"<(?:[\w\-]{1,30}:)?svg\b[^<>]*?=\s?\\+[\"']|<svg\\[nt]|<svg\b[^<>]*>\\n|=\\+\"", re.IGNORECASE
)
_CODES_ESCAPED = re.compile(r"\\(?:u003c|x3c)svg", re.IGNORECASE)
_REFERENCES = re.compile(r"&(amp;)*(?:lt|#0?60|#x0*3c);\s?svg", re.IGNORECASE)
_PERCENT = re.compile(r"%3c(?:svg|%73%76%67)", re.IGNORECASE)
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/])(?:PHN2Zy|PD94bW|PCFET0|77u/PHN2)[A-Za-z0-9+/=\s\\]{20,}")
_DATA_URL = re.compile(r"data:image/svg\+xml((?:;[\w\-=]+)*),([^\s\"')<>]+)", re.IGNORECASE)
_PLAIN_DATA_URL = re.compile(r"data:image/svg\+xml(?:;[\w\-=]+)*,\s?<[^<>]", re.IGNORECASE)
_FULL_WIDTH = {ord("＜") - ord("<") + code: code for code in range(0x21, 0x7F)} | {0x3000: 0x20}  # noqa: RUF001
_JSON = re.compile(r"[\[{]\s{0,99}(?=[\"\[{])|\"(?=\\?[<{\[])")
_MAX_ATTEMPTS = 8
_MAX_DEPTH = 12
_NUMBERED = re.compile(r"[ \t]*([0-9]{1,5})[ \t]*[:|.)→│]?[ \t]?")
_QUOTED = re.compile(r"[ \t]*>[ \t]?")
_FEWEST_LINES = 3
_MOST = 0.8
"""Share of the lines that must have a prefix before it is one."""


def views(text: str) -> Iterator[str]:
    """Yield the texts that a reply may have meant, likeliest first.

    Args:
        text: The reply, or what of it was meant for the reader.
    """
    strings = _from_json(text)
    if strings:
        yield from _unescaped(strings)
    yield from _unescaped(text)


def _unescaped(text: str) -> Iterator[str]:  # noqa: C901  one kind of escape after another
    """Undo one kind of escape after another."""
    if SVG.search(text):
        if _QUOTES_ESCAPED.search(text):
            yield unescape_json(text)
        if _PLAIN_DATA_URL.search(text):
            yield unquote(text, errors="replace")
        yield _without_prefixes(text)
    if _CODES_ESCAPED.search(text):
        yield unescape_json(text)
    if found := _REFERENCES.search(text):
        for _ in range(1 + min(len(found[0].lower().split("amp;")) - 1, 3)):
            text = unescape_html(text)
        yield text
    yield "\n".join(from_data_url(match[1], match[2]) for match in _DATA_URL.finditer(text))
    if _PERCENT.search(text):
        yield unquote(text, errors="replace")
    if encoded := _BASE64.search(text):
        yield from_data_url(";base64", encoded[0].replace("\\n", ""))
    if "＜" in text:  # noqa: RUF001
        yield text.translate(_FULL_WIDTH)
    if not SVG.search(text):
        yield unescape_json(text) if _QUOTES_ESCAPED.search(text) else text


def _without_prefixes(text: str) -> str:
    """Take line numbers, quotation marks or the signs of a diff off the lines of a drawing that all have them."""
    opening = SVG.search(text)
    if opening is None:
        return text
    start = text.rfind("\n", 0, opening.start()) + 1
    if not text[start : opening.start()].strip():
        return text  # markup begins its line: nothing stands in front of it
    end = text.rfind(">") + 1
    lines = text[start:end].split("\n")
    told = [line for line in lines if line.strip()]
    if len(told) < _FEWEST_LINES:
        return text
    numbers = [int(match[1]) for line in told if (match := _NUMBERED.match(line))]
    steps = sum(after == before + 1 for before, after in pairwise(numbers))
    if steps >= _MOST * (len(told) - 1):
        lines = [_NUMBERED.sub("", line, count=1) for line in lines]
    elif sum(_QUOTED.match(line) is not None for line in told) >= _MOST * len(told):
        lines = [_QUOTED.sub("", line, count=1) for line in lines]
    elif sum(line[0] in "+- " for line in told) >= _MOST * len(told) and told[0][0] == "+":
        lines = [line[1:] if line[:1] in ("+", " ") else line for line in lines if not line.startswith("-")]
    else:
        return text
    return text[:start] + "\n".join(lines) + text[end:]


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
            value, at = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            at = start.end()
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
