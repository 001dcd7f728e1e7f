"""Names of objects: a drawing's key is the time when it was first kept, so that the order of names is the order of time.

A store is asked for one day at a time: ``drawings/20261123/20261123-195859123456-3fa9c1d2.svg``. So the newest page of a large
store takes a few requests, with no index that could be behind; and no two writers ever write to one name.
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime
from typing import Final

__all__ = ["DRAWINGS", "SUFFIX", "is_day", "is_key", "new_key", "object_of"]

DRAWINGS: Final = "drawings"
SUFFIX: Final = ".svg"
_DAY: Final = re.compile(r"[0-9]{8}")
_KEY: Final = re.compile(r"[0-9]{8}-[0-9]{12}-[0-9a-f]{8}")


def new_key(time: datetime) -> str:
    """Return a key that no other writer makes: 32 of its bits are random, besides the microsecond."""
    digits = re.sub(r"\D", "", time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds"))
    return f"{digits[:8]}-{digits[8:]}-{secrets.token_hex(4)}"


def is_key(text: str) -> bool:
    """Tell whether a text can be a key. One that cannot is never made a part of a name."""
    return _KEY.fullmatch(text) is not None


def is_day(text: str) -> bool:
    """Tell whether a text is the name of a day's folder."""
    return _DAY.fullmatch(text) is not None


def object_of(key: str, folder: str = DRAWINGS, suffix: str = SUFFIX) -> str:
    """Return the name of an object, in the store's prefix."""
    return f"{folder}/{key[:8]}/{key}{suffix}"
