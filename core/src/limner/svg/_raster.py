"""Inline raster images: what a ``data:`` URL really holds, by its first bytes, and how large the picture is.

Sources: PNG (third edition) 11.2.1 IHDR, GIF89a 18, JPEG (T.81) B.2.2, WebP container specification (RFC 9649).
"""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

__all__ = ["inline_image", "raster_size"]

_HEADER = re.compile(r"\s*data:([\w.+\-]+/[\w.+\-]+)?((?:;[\w\-]+(?:=[^;,]*)?)*),", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")
_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
"""JPEG start-of-frame markers: those are followed by the size."""
_MAX_SCANS = 40
"""Of a progressive JPEG; cameras and libraries write ten."""


def raster_size(data: bytes) -> tuple[str, int, int] | None:
    """Tell what an image is from its first bytes.

    Args:
        data: The whole image.

    Returns:
        Media type, width and height in pixels; None where it is not PNG, JPEG, GIF or WebP.
    """
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR" and len(data) > 24:  # noqa: PLR2004
        return "image/png", int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) > 10:  # noqa: PLR2004
        return "image/gif", int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if data[:3] == b"\xff\xd8\xff":
        return _jpeg_size(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind = data[12:16]
        if kind == b"VP8X" and len(data) >= 30:  # noqa: PLR2004
            return "image/webp", int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
        if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a" and len(data) >= 30:  # noqa: PLR2004
            return (
                "image/webp",
                int.from_bytes(data[26:28], "little") & 0x3FFF,
                int.from_bytes(data[28:30], "little") & 0x3FFF,
            )
        if kind == b"VP8L" and data[20:21] == b"\x2f" and len(data) >= 25:  # noqa: PLR2004
            bits = int.from_bytes(data[21:25], "little")
            return "image/webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def _jpeg_size(data: bytes) -> tuple[str, int, int] | None:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:  # noqa: PLR2004
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # noqa: PLR2004  fill byte
            at += 1
            continue
        if marker in _FRAMES:
            return "image/jpeg", int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        if 0xD0 <= marker <= 0xD9 or marker == 0x01:  # noqa: PLR2004  markers without a body
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4])
        if length < 2:  # noqa: PLR2004
            return None
        at += 2 + length
    return None


def inline_image(url: str, *, max_bytes: int, max_pixels: int) -> tuple[str, int] | str:  # noqa: C901  one check after another
    """Check the link of an image.

    Args:
        url: What ``href`` says.
        max_bytes: Length of the image allowed.
        max_pixels: Pixels allowed.

    Returns:
        The link as it may be written, with the media type that the bytes have, and the number of pixels; or, in words, why
        it is not allowed.
    """
    match = _HEADER.match(url)
    if match is None:
        return "it is not inline"
    body = url[match.end() :]
    if len(body) > max_bytes * 3:
        return "it is too long"
    if "base64" in match[2].lower():
        encoded = "".join(body.split())
        if "%" in encoded:
            encoded = "".join(unquote_to_bytes(encoded).decode("latin-1").split())
        encoded = encoded.replace("-", "+").replace("_", "/")
        if not _BASE64.fullmatch(encoded):
            return "it is not valid base64"
        encoded = encoded.rstrip("=")
        encoded += "=" * (-len(encoded) % 4)
        try:
            data = base64.b64decode(encoded)
        except (binascii.Error, ValueError):
            return "it is not valid base64"
    else:
        data = unquote_to_bytes(body)
    if len(data) > max_bytes:
        return "it is too long"
    size = raster_size(data)
    if size is None:
        return "it is not png, jpeg, gif or webp"
    media_type, width, height = size
    # In the data of a JPEG 0xFF is always followed by 0x00, so this counts its scans, each of which is drawn over the whole.
    if media_type == "image/jpeg" and (scans := data.count(b"\xff\xda")) > _MAX_SCANS:
        return f"it has {scans:,} scans"
    if not 0 < width * height <= max_pixels:
        return f"it has {width} by {height} pixels"
    return f"data:{media_type};base64,{base64.b64encode(data).decode('ascii')}", width * height
