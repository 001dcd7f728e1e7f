"""Watching over a call: it ends when the caller cancels or the deadline passes, also while it waits for the server.

A read timeout alone would not do: a server may load a model for a minute before it says a word, and one that sends a word now and
then never runs into it. In an event loop a cancel token may be set from any thread, and wakes nobody.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self

from limner.plugins import Context

__all__ = ["Watch"]

_INTERVAL: Final = 0.05
"""Seconds after which a wait is looked at again."""


class Watch:
    """Ends a call by shutting its socket down, from a thread of its own; whoever reads then finds the connection closed.

    Args:
        context: Says when the call is to end.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._socket: Any = None
        self._ended = False
        self._last: float | None = None
        self._thread = threading.Thread(target=self._run, name="limner-openai-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()  # it wakes at once

    def end_within(self, seconds: float) -> None:
        """End the call after so many seconds, if it has not ended by then."""
        self._last = self._context.clock() + seconds

    def trace(self, event: str, told: Mapping[str, Any]) -> None:
        """Hear of a step of the transport (the extension "trace" of httpx)."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            with self._lock:
                self._socket = told["return_value"].get_extra_info("socket")
                if self._ended:
                    self._shut_down()
        elif event.endswith(".response_closed.started"):
            with self._lock:  # the number of its file may soon be that of another
                self._socket = None

    async def atrace(self, event: str, told: Mapping[str, Any]) -> None:
        """Hear of a step of the transport in an event loop."""
        self.trace(event, told)

    def _run(self) -> None:
        while not self._done.wait(_INTERVAL):
            if self._is_over():
                with self._lock:
                    self._ended = True
                    self._shut_down()
                return

    def _is_over(self) -> bool:
        late = self._last is not None and self._context.clock() >= self._last
        return late or self._context.cancel.cancelled or self._context.remaining() == 0.0

    def _shut_down(self) -> None:
        if self._socket is None:
            return
        # Through a second handle: those of TLS and of event loops are not to be touched while others use them.
        with (
            suppress(OSError),
            socket.socket(fileno=os.dup(self._socket.fileno())) as twin,
        ):  # or else it is closed by now
            twin.shutdown(socket.SHUT_RDWR)
