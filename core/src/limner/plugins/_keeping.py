"""What backends share that write things down: text that can be written, and a time that goes on."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

__all__ = ["RisingClock", "writable_text"]


class RisingClock:
    """Tells the time, later each time it is asked, so that what is kept has an order. Threads may share it.

    .. versionadded:: 0.1
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = datetime.min.replace(tzinfo=UTC)

    def now(self) -> datetime:
        """Return the time in UTC, in whole microseconds."""
        with self._lock:
            self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
            return self._last


def writable_text(text: str) -> str:
    """Return text that UTF-8 can hold: half a surrogate pair, which stands for no character, becomes U+FFFD.

    Names, tags and prompts may hold such halves, as file names and JSON do.

    .. versionadded:: 0.1
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
