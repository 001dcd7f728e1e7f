"""Watching over a call: it ends when the caller cancels or the deadline passes, also while it waits for the server.

A read timeout alone would not do: a server may load a model for a minute before it says a word, and one that sends a word now and
then never runs into it.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self, TypeVar

import anyio

from limner.plugins import Context

__all__ = ["Watch", "watched"]

T = TypeVar("T")

_INTERVAL: Final = 0.05
"""Seconds after which a wait is looked at again."""


class Watch:
    """Ends a call that blocks a thread, by shutting its socket down from another one.

    Args:
        context: Says when the call is to end.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._done = threading.Event()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
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
        self._thread.join()

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

    def _run(self) -> None:
        while not self._done.wait(_INTERVAL):
            late = self._last is not None and self._context.clock() >= self._last
            if late or _is_over(self._context):
                with self._lock:
                    self._ended = True
                    self._shut_down()
                return

    def _shut_down(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # the other side was quicker
                # Not SSLSocket's own, which is not to be called while another thread reads.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


async def watched(context: Context, step: Callable[[], Awaitable[T]]) -> T:
    """Await a step of a call, and no longer than the call may last.

    Args:
        context: Says when the call is to end.
        step: Starts what is awaited.

    Raises:
        CancelledError: The caller asked to stop.
        DeadlineError: The deadline has passed.
    """
    results: list[T] = []
    failure: Exception | None = None
    async with anyio.create_task_group() as group:
        group.start_soon(_end_in_time, context, group.cancel_scope)
        try:
            results.append(await step())
        except Exception as error:  # noqa: BLE001 - raised below as it is, and not in a group of exceptions
            failure = error
        group.cancel_scope.cancel()
    if failure is not None:
        raise failure
    if not results:
        context.check()
    return results[0]


async def _end_in_time(context: Context, scope: anyio.CancelScope) -> None:
    while not _is_over(context):  # noqa: ASYNC110 - a cancel token may be set from any thread, and tells nobody
        await anyio.sleep(_INTERVAL)
    scope.cancel()


def _is_over(context: Context) -> bool:
    return context.cancel.cancelled or context.remaining() == 0.0
