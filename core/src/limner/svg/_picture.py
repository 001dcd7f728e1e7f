"""Reading back the PNG that resvg writes: eight bits a channel, RGBA, not interlaced. Source: PNG (third edition), 9 and 10."""

from __future__ import annotations

import zlib

__all__ = ["pixels"]


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Decode a PNG.

    Args:
        png: As resvg writes it.

    Returns:
        Width, height, and four bytes a pixel: red, green, blue, alpha (not premultiplied).

    Raises:
        ValueError: It is another kind of PNG.
    """
    width, height = int.from_bytes(png[16:20]), int.from_bytes(png[20:24])
    if png[24:29] != b"\x08\x06\x00\x00\x00":
        msg = "the PNG is not RGBA with eight bits a channel"
        raise ValueError(msg)
    packed = bytearray()
    at = 8
    while at < len(png):
        size = int.from_bytes(png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + size]
        at += size + 12
    data = zlib.decompress(packed)
    stride = width * 4
    above = bytearray(stride)
    out = bytearray()
    for row in range(height):
        start = row * (stride + 1)
        line = bytearray(data[start + 1 : start + 1 + stride])
        _unfilter(data[start], line, above)
        out += line
        above = line
    return width, height, bytes(out)


def _unfilter(kind: int, line: bytearray, above: bytearray) -> None:
    """Undo the filter of one row, in place."""
    if kind == 1:
        for index in range(4, len(line)):
            line[index] = line[index] + line[index - 4] & 255
    elif kind == 2:  # noqa: PLR2004
        for index, up in enumerate(above):
            line[index] = line[index] + up & 255
    elif kind == 3:  # noqa: PLR2004
        for index, up in enumerate(above):
            left = line[index - 4] if index >= 4 else 0  # noqa: PLR2004
            line[index] = line[index] + (left + up >> 1) & 255
    elif kind == 4:  # noqa: PLR2004
        for index, up in enumerate(above):
            left, corner = (line[index - 4], above[index - 4]) if index >= 4 else (0, 0)  # noqa: PLR2004
            estimate = left + up - corner
            to_left, to_up, to_corner = abs(estimate - left), abs(estimate - up), abs(estimate - corner)
            nearest = left if to_left <= to_up and to_left <= to_corner else up if to_up <= to_corner else corner
            line[index] = line[index] + nearest & 255
