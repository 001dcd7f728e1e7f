"""Undoing what JSON, HTML and URLs do to markup: all at once, or piece by piece while it arrives."""

from __future__ import annotations

import base64
import binascii
import html
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Unescaper", "from_data_url", "unescape_html", "unescape_json", "unescaper"]

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "t": "\t", "r": "\n", "b": "", "f": " "}
_WHOLE_ESCAPES = re.compile(
    r"(?:[^\\]++|\\u[0-9a-fA-F]{4}|\\u(?![0-9a-fA-F]{0,3}\Z)|\\x[0-9a-fA-F]{2}|\\x(?![0-9a-fA-F]?\Z)|\\[^ux])*+"
)
_ENDLESS_NUMBER = re.compile(r"&#(?:[0-9]{10,}|[xX][0-9a-fA-F]{9,});?")
_LONGEST_REFERENCE = 34
_ESCAPED_QUOTE = re.compile(r"=\s?(\\+)[\"']")


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code:
        number = int(code, 16)
        return "" if 0xD800 <= number < 0xE000 else chr(number)  # noqa: PLR2004  half a surrogate pair
    return _LETTERS.get(match[3], match[3])


def unescape_json(text: str) -> str:
    """Undo the escapes of JSON strings, as often as attribute values show that it was done, at most three times."""
    for _ in range(3):
        text = _ESCAPE.sub(_character, text)
        if not _ESCAPED_QUOTE.search(text):
            break
    return text


def unescape_html(text: str) -> str:
    """Undo HTML's character references. Numbers beyond any character are left out: Python will not convert endless ones."""
    return html.unescape(_ENDLESS_NUMBER.sub("\ufffd", text) if "&#" in text else text)


def from_data_url(parameters: str, body: str) -> str:
    """Return what a data: URL holds.

    Args:
        parameters: Between the media type and the comma.
        body: After the comma; may be cut off.
    """
    if "base64" not in parameters.lower():
        return unquote(body, errors="replace")
    encoded = "".join(unquote(body).split()).rstrip("=")
    encoded = encoded[: len(encoded) - (len(encoded) % 4 == 1)]
    try:
        return base64.b64decode(encoded + "=" * (-len(encoded) % 4)).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


class Unescaper:
    """Undoes one kind of escape in text that arrives in pieces: half an escape waits for its other half.

    Args:
        whole: Returns how much of a text has whole escapes only.
        undo: Undoes the escapes.
    """

    def __init__(self, whole: Callable[[str], int], undo: Callable[[str], str]) -> None:
        self._whole = whole
        self._undo = undo
        self._rest = ""

    def feed(self, text: str) -> str:
        """Return as much as can be told of what has arrived."""
        text = self._rest + text
        end = self._whole(text)
        self._rest = text[end:]
        return self._undo(text[:end])


def _whole_json(text: str) -> int:
    found = _WHOLE_ESCAPES.match(text)
    return found.end() if found else 0


def _whole_html(text: str) -> int:
    at = text.rfind("&", max(0, len(text) - _LONGEST_REFERENCE))
    return len(text) if at < 0 or ";" in text[at:] else at


def unescaper(tag: str) -> list[Unescaper]:
    """Return what undoes the escapes of a reply of which the drawing's start tag is known.

    Args:
        tag: As it was written, from its ``<``, escaped or not.

    Returns:
        One for each time that it was escaped; none where it was not.
    """
    if tag[:1] == "&":
        return [Unescaper(_whole_html, unescape_html) for _ in range(1 + tag.lower().startswith("&amp;"))]
    quote = _ESCAPED_QUOTE.search(tag)
    slashes = len(quote[1]) if quote else int(tag[:1] == "\\")
    return [
        Unescaper(_whole_json, lambda text: _ESCAPE.sub(_character, text)) for _ in range(min(slashes.bit_length(), 3))
    ]
