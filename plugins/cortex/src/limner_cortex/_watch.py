"""Watching over a request: it ends when the caller cancels or the deadline passes, also while it waits for the server.

A time limit of the transport's bounds each wait for a byte, and not all of them together.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from limner.plugins import Context

__all__ = ["Watch"]


class Watch:
    """Ends a request of a thread's by shutting its socket down; whoever reads then finds the connection closed.

    Args:
        context: Says when it is to end.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lock = threading.Lock()
        self._socket: Any = None
        self._is_over = False
        remaining = context.remaining()
        self._timer = None if remaining is None else threading.Timer(remaining, self._end)

    def __enter__(self) -> Self:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        self._context.cancel.add_listener(self._end)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._context.cancel.remove_listener(self._end)
        if self._timer is not None:
            self._timer.cancel()

    def trace(self, event: str, told: Mapping[str, Any]) -> None:
        """Hear of a step of the transport (the extension "trace" of httpx)."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            with self._lock:
                self._socket = told["return_value"].get_extra_info("socket")
                if self._is_over:
                    self._shut_down()
        elif event.endswith(".response_closed.started"):
            with self._lock:  # the number of its file may soon be that of another
                self._socket = None

    def _end(self) -> None:
        with self._lock:
            self._is_over = True
            self._shut_down()

    def _shut_down(self) -> None:
        if self._socket is None:
            return
        # Through a second handle: that of TLS is not to be touched while another thread uses it.
        with suppress(OSError), socket.socket(fileno=os.dup(self._socket.fileno())) as twin:  # or it is closed by now
            twin.shutdown(socket.SHUT_RDWR)
