"""Finding the markup in a model's reply: thinking aside, JSON, fences and escapes undone, one candidate chosen.

The rule when there are several: a drawing that is complete beats one that was cut off; one that draws something beats an empty
one; among equals the last wins, because models correct themselves.
"""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Candidate", "candidates", "opening"]


class Candidate(NamedTuple):
    """Markup that may be the drawing.

    Args:
        markup: From ``<svg`` on.
        complete: Whether its end tag is there.
        shapes: How many drawing elements it has, roughly.
    """

    markup: str
    complete: bool
    shapes: int


_THINKING = re.compile(
    r"<(think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis)\b[^>]*>.*?</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
_THINKS = re.compile(r"<(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis)\b", re.IGNORECASE)
_THOUGHT_END = re.compile(
    r"</(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|analysis)\s*>|<\|?/?(?:end_of_thought|channel\|>final)[^>]*>",
    re.IGNORECASE,
)
_SVG = re.compile(r"<\s?(?:[A-Za-z][\w\-]*:)?svg(?=[\s/>:]|$)", re.IGNORECASE)
_SVG_TAG = re.compile(
    r"<(/?)\s?(?:[A-Za-z][\w\-]*:)?svg(?=[\s/>]|$)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>?|<!--.*?(?:-->|$)",
    re.IGNORECASE | re.DOTALL,
)
_SHAPE = re.compile(
    r"<\s?(?:[A-Za-z][\w\-]*:)?(?:path|rect|circle|ellipse|line|polyline|polygon|text|use|image)\b", re.IGNORECASE
)
_BARE = re.compile(
    r"<(?:g|defs|path|rect|circle|ellipse|line|polyline|polygon|text|linearGradient|radialGradient|style)\b[^<>]*[\s\"'/]",
    re.IGNORECASE,
)
_FENCE = re.compile(r"^[ \t>]*(?:```|~~~)", re.MULTILINE)
_DATA_URL = re.compile(r"data:image/svg\+xml((?:;[\w\-=]+)*),([^\s\"')<>]+)", re.IGNORECASE)
_DATA_URL_RAW = re.compile(r"data:image/svg\+xml((?:;[\w\-=]+)*),(?=\s*<)", re.IGNORECASE)
_ESCAPED_QUOTE = re.compile(r"<(?:[\w\-]+:)?svg\b[^>]*?=\s*\\+[\"']|<svg\\[nt]|<svg\b[^<]*>\\n", re.IGNORECASE)
_JSON_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_JSON_LETTERS = {"n": "\n", "t": "\t", "r": "\n", "b": "", "f": " "}
_MAX_CANDIDATES = 50
_MAX_JSON_DEPTH = 12


def candidates(reply: str) -> list[Candidate]:
    """Return what may be the drawing in a reply, best first.

    Args:
        reply: Everything that the model sent.

    Returns:
        At most fifty candidates.
    """
    for text in _views(reply):
        found = list(_spans(text))
        if found:
            order = sorted(
                range(len(found)),
                key=lambda index: (bool(found[index].shapes), found[index].complete, index),
                reverse=True,
            )
            return [found[index] for index in order]
    for text in _views(reply):
        bare = _bare(text)
        if bare is not None:
            return [bare]
    return []


def opening(text: str) -> int | None:
    """Return where plain markup begins in a reply that is still arriving.

    Args:
        text: The reply so far.

    Returns:
        The place of ``<svg``; None where there is none yet, where the model is still thinking, or where the reply has to be
        unescaped first.
    """
    spoken = _without_thinking(text)
    if len(spoken) != len(text) or _THINKS.search(text):
        return None
    found = _SVG.search(text)
    if (
        found is None
        or text.find(">", found.start()) < 0
        or _ESCAPED_QUOTE.search(text)
        or text.lstrip()[:1] in ("{", "[", '"')
    ):
        return None
    return found.start() if _SHAPE.search(text, found.start()) else None


def _views(reply: str) -> Iterator[str]:
    """Yield the reply as it may have been meant, likeliest first."""
    spoken = _without_thinking(reply)
    for text in (spoken, reply) if spoken != reply else (reply,):
        inner = _from_json(text)
        if inner is not None and inner != text:
            yield from _unescaped(inner)
        yield from _unescaped(text)


def _without_thinking(reply: str) -> str:
    text = _THINKING.sub(" ", reply) if "</" in reply else reply
    ends = [match.end() for match in _THOUGHT_END.finditer(text)]
    return text[ends[-1] :] if ends else text


def _unescaped(text: str) -> Iterator[str]:  # noqa: C901  one kind of escaping after another
    if _SVG.search(text):
        yield _json_unescape(text) if _ESCAPED_QUOTE.search(text) else text
    lowered = text[:400_000].lower()
    if "\\u003csvg" in lowered or "\\x3csvg" in lowered:
        yield _json_unescape(text)
    if "&lt;svg" in lowered or "&#60;svg" in lowered or "&#x3c;svg" in lowered:
        yield html.unescape(text)
    elif "&amp;lt;svg" in lowered:
        yield html.unescape(html.unescape(text))
    for match in _DATA_URL.finditer(text):
        decoded = _from_data_url(match[1], match[2])
        if decoded and _SVG.search(decoded):
            yield decoded
    if "%3csvg" in lowered:
        yield unquote(text, errors="replace")
    if "phn2zy" in lowered:  # "<svg" in base64
        encoded = re.search(r"PHN2Zy[A-Za-z0-9+/=\s]{20,}", text)
        if encoded and (decoded := _from_data_url(";base64", encoded[0])):
            yield decoded
    if not _SVG.search(text):
        yield _json_unescape(text) if re.search(r"=\\+\"", text) else text


def _from_data_url(parameters: str, body: str) -> str | None:
    if "base64" in parameters.lower():
        encoded = "".join(unquote(body).split()).rstrip("=")
        encoded = encoded[: len(encoded) - (len(encoded) % 4 == 1)]
        try:
            return base64.b64decode(encoded + "=" * (-len(encoded) % 4)).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return None
    return unquote(body, errors="replace")


def _from_json(text: str) -> str | None:
    """Return every string in the reply's JSON that has markup in it, one after another; None where it has no JSON."""
    stripped = _fenced_json(text).strip()
    if stripped[:1] not in ("{", "[", '"'):
        brace = min((at for at in (stripped.find("{\n"), stripped.find('{"')) if at >= 0), default=-1)
        if brace < 0 or not re.match(r"\{\s*\"", stripped[brace:]):
            return None
        stripped = stripped[brace:]
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(stripped)
    except (ValueError, RecursionError):
        return None
    found: list[str] = []
    _strings(value, found, 0)
    return "\n\n".join(found) or None


def _fenced_json(text: str) -> str:
    match = re.search(r"(?:```|~~~)\s*(?:json|JSON)\s*\n(.*?)(?:```|~~~|\Z)", text, re.DOTALL)
    return match[1] if match else text


def _strings(value: object, found: list[str], depth: int) -> None:
    if depth > _MAX_JSON_DEPTH:
        return
    if isinstance(value, str):
        if _SVG.search(value) or "svg" in value.lower() or _BARE.search(value):
            nested = _from_json(value) if value.lstrip()[:1] in ("{", "[") else None
            found.append(nested or value)
    elif isinstance(value, dict):
        for inner in value.values():
            _strings(inner, found, depth + 1)
    elif isinstance(value, list):
        if value and all(isinstance(inner, str) for inner in value) and not any(_complete(inner) for inner in value):
            found.append("\n".join(value))  # the lines of one drawing
        else:
            for inner in value:
                _strings(inner, found, depth + 1)


def _complete(text: str) -> bool:
    return "</svg" in text.lower()


def _json_unescape(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        if code:
            number = int(code, 16)
            return "" if 0xD800 <= number < 0xE000 else chr(number)  # noqa: PLR2004  half a surrogate pair
        return _JSON_LETTERS.get(match[3], match[3])

    for _ in range(3):
        text = _JSON_ESCAPE.sub(one, text)
        if not re.search(r"=\\+[\"']", text):
            break
    return text


def _spans(text: str) -> Iterator[Candidate]:
    """Yield every outermost ``<svg`` with what belongs to it."""
    at = 0
    for _ in range(_MAX_CANDIDATES):
        opening = _SVG.search(text, at)
        if opening is None:
            return
        start = opening.start()
        end, complete = _end(text, start)
        markup = text[start:end]
        if not complete:
            markup = _until_fence(markup)
            end = start + len(markup)
        yield Candidate(markup, complete, len(_SHAPE.findall(markup)))
        at = max(end, start + 4)


def _end(text: str, start: int) -> tuple[int, bool]:
    """Find where the ``<svg`` at ``start`` ends: after its end tag, or where another drawing or the text ends."""
    depth = 0
    for match in _SVG_TAG.finditer(text, start):
        if match[0].startswith("<!--"):
            continue
        if match[1]:
            depth -= 1
            if depth <= 0:
                return match.end(), True
        elif match[2].rstrip().endswith("/"):
            if depth == 0:
                return match.end(), True
        elif depth and _starts_over(text, match.start()):
            return match.start(), False
        else:
            depth += 1
    return len(text), False


def _starts_over(text: str, at: int) -> bool:
    """Tell whether the ``<svg`` at ``at`` begins another drawing: a fence or a line of prose stands right before it."""
    before = text[max(0, at - 200) : at].rstrip()
    return bool(re.search(r"(?:```|~~~)[\w ]*$", before)) or not (before.endswith(">") or not before)


def _until_fence(markup: str) -> str:
    fence = _FENCE.search(markup)
    return markup[: fence.start()] if fence else markup


def _bare(text: str) -> Candidate | None:
    """Return drawing elements that stand without any ``<svg>`` around them."""
    first = _BARE.search(text)
    if first is None:
        return None
    markup = _until_fence(text[first.start() :])
    last = markup.rfind(">")
    tail = markup[last + 1 :]
    if last >= 0 and "<" not in tail:
        markup = markup[: last + 1]
    shapes = len(_SHAPE.findall(markup))
    return Candidate(f"<svg>{markup}</svg>", complete=False, shapes=shapes) if shapes else None
