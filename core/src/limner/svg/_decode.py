"""Bytes to text: UTF-8, UTF-16 with a byte order mark, and the encodings that old files declare. Nothing else.

Guessing is how UTF-7 and its like become attacks: one reader sees harmless bytes, another sees markup.
"""

from __future__ import annotations

import codecs
import re

from limner._errors import SvgError

__all__ = ["check_text", "decode", "too_large"]

_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._\-]{1,40})[\"']")
_KNOWN = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-1": "latin-1",
    "latin-1": "latin-1",
    "latin1": "latin-1",
    "cp1252": "cp1252",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
    "shift_jis": "cp932",
    "euc-jp": "euc-jp",
    "euc-kr": "euc-kr",
    **{f"windows-125{number}": f"cp125{number}" for number in range(9)},
    **{f"iso-8859-{number}": f"iso-8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)},
}
"""Encodings in which markup is written in ASCII, so that no reader can see other tags than this one."""


def decode(source: bytes, max_bytes: int) -> str:
    """Turn the bytes of a document into text.

    Args:
        source: The bytes.
        max_bytes: How long they may be.

    Returns:
        The text, without a byte order mark.

    Raises:
        SvgError: They are too long, compressed, or in an encoding that is not read.
    """
    if len(source) > max_bytes:
        raise too_large(len(source), max_bytes)
    if source[:2] == b"\x1f\x8b":
        msg = "the input is compressed (gzip)"
        raise SvgError(msg, code="svg.compressed", hint="decompress it first: gunzip < drawing.svgz > drawing.svg")
    encoding = "utf-8"
    if source[:3] == codecs.BOM_UTF8:
        source = source[3:]
    elif source[:4] in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE):
        encoding = ""
    elif source[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        encoding = "utf-16"
    elif source.lstrip()[:5] == b"<?xml" and (declared := _DECLARED.match(source)):
        encoding = _KNOWN.get(declared[1].decode("ascii").lower(), "")
    try:
        if encoding:
            return source.decode(encoding)
    except UnicodeDecodeError as exc:
        msg = f"the input is not {encoding}: byte {exc.start} cannot be decoded"
        raise SvgError(msg, code="svg.encoding", hint="save it as UTF-8") from exc
    msg = "the input is in an encoding that is not read"
    raise SvgError(msg, code="svg.encoding", hint="save it as UTF-8")


def check_text(text: str, max_bytes: int) -> None:
    """Refuse text that is too long or cannot be written as UTF-8.

    Args:
        text: The text.
        max_bytes: How long it may be in UTF-8.

    Raises:
        SvgError: It is too long, or has half a surrogate pair in it.
    """
    if len(text) > max_bytes:
        raise too_large(len(text), max_bytes)
    if text.isascii():
        return
    try:
        size = len(text.encode())
    except UnicodeEncodeError as exc:
        msg = f"the text has half a surrogate pair at character {exc.start}"
        raise SvgError(msg, code="svg.encoding", hint="decode the input with errors='replace'") from exc
    if size > max_bytes:
        raise too_large(size, max_bytes)


def too_large(size: int, limit: int) -> SvgError:
    """Build the error for an input that is too long."""
    msg = f"the input has {size:,} bytes, and {limit:,} are allowed"
    return SvgError(msg, code="svg.too-large", hint="simplify the drawing, or pass limits=Limits(max_bytes=…)")
