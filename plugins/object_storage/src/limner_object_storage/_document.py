r"""An object: the SVG of a drawing, with all that is known of it in a comment in front.

It looks like this::

    <!-- limner {"v":1,"name":"a red fox","digest":"sha256:…","size":4711,…} -->
    <svg …>…</svg>

One write keeps both, so they agree at any time. The comment stands in front because a store hands out the beginning of an object in
one request: a listing reads some kilobytes of each drawing, and the size that the store tells shows whether the rest is whole. It is
inert wherever it is opened: its JSON is ASCII with ``-``, ``<``, ``>`` and ``&`` escaped (XML 1.0, 2.5 forbids ``--`` in a comment).
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from attrs import evolve, frozen

from limner import IntegrityError
from limner.plugins import Entry, entry_fields, read_entry

__all__ = ["HEAD_BYTES", "MAX_BYTES", "Head", "read_head", "read_markup", "write_document"]

HEAD_BYTES: Final = 16_384
"""How much of an object is read for its entry; more where that is not enough."""
MAX_BYTES: Final = 16_000_000
"""The largest object that is read: the SVG boundary takes 10 MB, and the entry comes on top."""

_VERSION: Final = 1
_OPEN: Final = b"<!-- limner "
_CLOSE: Final = b" -->\n"
_ESCAPES: Final = str.maketrans({character: f"\\u{ord(character):04x}" for character in "-<>&"})


@frozen
class Head:
    """What stands in front of the markup.

    Args:
        entry: What is known of the drawing.
        length: The bytes in front of the markup.
    """

    entry: Entry
    length: int

    @property
    def total(self) -> int:
        """The bytes that the object must have."""
        return self.length + self.entry.size


def write_document(entry: Entry, markup: bytes) -> bytes:
    """Return the content of an object. The key is its name, and the location is where it is: neither is written."""
    told = {name: value for name, value in entry_fields(entry).items() if name not in ("key", "location")}
    text = json.dumps({"v": _VERSION, **told}, separators=(",", ":")).translate(_ESCAPES)
    return b"".join((_OPEN, text.encode("ascii"), _CLOSE, markup))


def read_head(data: bytes, *, key: str, location: str) -> Head | None:
    """Read what stands in front; None where the data ends before it does.

    Args:
        data: The beginning of an object, or all of it.
        key: The key that its name says.
        location: Where it is.

    Raises:
        IntegrityError: It is no drawing that was kept here.
    """
    if not data.startswith(_OPEN) and not _OPEN.startswith(data):
        raise _broken(location, "does not begin as a drawing does that was kept here")
    end = data.find(_CLOSE)
    if end < 0:
        return None
    try:
        told: Any = json.loads(data[len(_OPEN) : end])
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("v") != _VERSION:
        raise _broken(location, "does not say what it is in a way that this version can read")
    try:
        entry = read_entry({**told, "key": key})
    except IntegrityError as error:
        raise _broken(location, error.message) from error
    return Head(evolve(entry, location=location), end + len(_CLOSE))


def read_markup(data: bytes, *, key: str, location: str) -> tuple[Entry, bytes]:
    """Take a whole object apart.

    Raises:
        IntegrityError: It is not what was kept.
    """
    head = read_head(data, key=key, location=location)
    if head is None:
        raise _broken(location, "ends before it begins: it was cut short")
    markup = data[head.length :]
    if len(markup) != head.entry.size:
        raise _broken(location, f"has {len(markup):,} bytes of markup, and had {head.entry.size:,}", code="changed")
    if f"sha256:{hashlib.sha256(markup).hexdigest()}" != head.entry.digest:
        raise _broken(location, "has another digest than when it was kept", code="changed")
    return head.entry, markup


def _broken(location: str, reason: str, *, code: str = "record") -> IntegrityError:
    msg = f"{location} {reason}"
    hint = "bring it back from the store's earlier versions or a backup, or delete it"
    return IntegrityError(msg, code=f"storage.integrity.{code}", hint=hint)
