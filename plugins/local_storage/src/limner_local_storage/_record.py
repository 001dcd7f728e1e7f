r"""The record: what the storage knows of a drawing, in the drawing's own file.

A file is the markup, then one comment::

    <svg …>…</svg>
    <!-- limner:{"v":2,"name":"a red fox","created":1764000000000000,"digest":"sha256:…","metadata":{…},"tags":["x"]} -->

So one atomic write keeps both, a copy or a back-up of the file loses nothing, the index can be made anew from the files
alone, and a file that was cut short or edited is noticed. The comment is inert wherever the file is opened: its JSON is
ASCII with ``-``, ``<``, ``>`` and ``&`` escaped (XML 1.0, 2.5 forbids ``--`` in a comment).

Version 2 added tags and favourites. A record of version 1 is read as one without; it is written as version 2 when the drawing
is next renamed or filed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

from limner.plugins import tags_of, writable_text

__all__ = ["LATEST", "Record", "digest_of", "join", "parse", "split", "written"]

_VERSION: Final = 2
LATEST: Final = 253_402_128_000_000_000
"""The end of the year 9999 less two days, in microseconds since 1970: what datetime can hold in every time zone."""
_DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64}")
_LARGEST: Final = 1_000_000_000
"""Bytes; no drawing is nearly as large."""
_json: Final = json.JSONEncoder(separators=(",", ":")).encode
_OPEN: Final = b"\n<!-- limner:"
_CLOSE: Final = b" -->"
_ESCAPES: Final = str.maketrans({character: f"\\u{ord(character):04x}" for character in "-<>&"})


@frozen(kw_only=True)
class Record:
    """What the storage knows of a drawing.

    Args:
        name: What people call it.
        created: When it was first put, in microseconds since 1970, UTC.
        digest: The digest of the bytes in front of the record.
        drawing: The digest of the drawing, where those bytes are not exactly its markup: a person put the file there.
        size: The bytes of the drawing's markup, in the same case.
        metadata: The drawing's own metadata, so that the index can be made anew without parsing drawings.
        tags: What people filed it under, sorted.
        favourite: Whether somebody marked it so.
    """

    name: str
    created: int
    digest: str
    drawing: str = ""
    size: int = 0
    metadata: Mapping[str, str] = field(factory=dict)
    tags: tuple[str, ...] = ()
    favourite: bool = False


def digest_of(markup: bytes) -> str:
    """Return ``sha256:`` and the hexadecimal digest."""
    return f"sha256:{hashlib.sha256(markup).hexdigest()}"


def written(record: Record) -> bytes:
    """Return a record as it is written: JSON in ASCII, on one line, that is at home in a comment of XML."""
    told: dict[str, Any] = {"v": _VERSION, "name": record.name, "created": record.created, "digest": record.digest}
    if record.drawing:
        told |= {"drawing": record.drawing, "size": record.size}
    if record.metadata:
        told["metadata"] = dict(record.metadata)
    if record.tags:
        told["tags"] = record.tags
    if record.favourite:
        told["favourite"] = True
    return _json(told).translate(_ESCAPES).encode("ascii")


def join(markup: bytes, record: bytes) -> bytes:
    """Return the content of a file that holds a drawing's markup and its record, which :func:`written` made."""
    return b"".join((markup, _OPEN, record, _CLOSE, b"\n"))


def split(content: bytes) -> tuple[bytes, Record | None]:
    """Take the content of a file apart.

    Returns:
        The markup and its record; all of the content and None where no whole record stands at its end.
    """
    stripped = content.rstrip(b" \t\r\n")
    start = content.rfind(_OPEN)
    if start < 0 or not stripped.endswith(_CLOSE):
        return content, None
    try:
        told = json.loads(stripped[start + len(_OPEN) : -len(_CLOSE)])
    except (ValueError, RecursionError):
        return content, None
    record = parse(told)
    return (content, None) if record is None else (content[:start], record)


def parse(told: Any) -> Record | None:
    """Return the record that JSON tells of; None where it is none."""
    match told:
        case {"v": int(version), "name": str(name), "created": int(created), "digest": str(digest)}:
            # A later version may add to a record; what an earlier one names keeps its meaning.
            drawing, size, metadata = told.get("drawing", ""), told.get("size", 0), told.get("metadata", {})
            favourite = told.get("favourite", False)
        case _:
            return None
    try:
        tags = tags_of(told.get("tags", ()))
    except ValueError:
        return None
    typed = isinstance(drawing, str) and type(size) is int and type(created) is int and isinstance(metadata, dict)
    if not typed or not isinstance(favourite, bool) or not all(isinstance(value, str) for value in metadata.values()):
        return None
    # What people edited, or somebody forged, is held to what the index and datetime can hold: one file must not spoil a listing.
    if version < 1 or not 0 <= created <= LATEST or not 0 <= size <= _LARGEST:
        return None
    if not _DIGEST.fullmatch(digest) or not _DIGEST.fullmatch(drawing or digest):
        return None
    metadata = {writable_text(key): writable_text(value) for key, value in metadata.items()}
    return Record(
        name=writable_text(name),
        created=created,
        digest=digest,
        drawing=drawing,
        size=size,
        metadata=metadata,
        tags=tags,
        favourite=favourite,
    )
