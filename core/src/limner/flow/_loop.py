"""An event loop in a thread of its own, for callers in threads whose model backend is asynchronous only."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, Final

__all__ = ["GRACE", "LoopThread"]

GRACE: Final = 1.0
"""Seconds that what is cancelled has to clean up; after them it is left to itself."""


class LoopThread:
    """An event loop in a thread of its own.

    The thread is a daemon: a program that forgets to close its studio ends all the same.
    """

    def __init__(self) -> None:
        ready: Future[asyncio.AbstractEventLoop] = Future()
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, args=(ready,), name="limner-event-loop", daemon=True)
        self._thread.start()
        self._loop = ready.result()

    @property
    def alive(self) -> bool:
        """Whether it still takes work: a plugin that ends its thread ends the loop."""
        return self._thread.is_alive() and not self._loop.is_closed()

    def start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin to run a function in the loop, and wait for nothing. It must not raise.

        Raises:
            RuntimeError: The loop has ended.
        """
        self._loop.call_soon_threadsafe(self._begin, function, context=contextvars.copy_context())

    def call(self, function: Callable[[], object]) -> None:
        """Have a quick function called in the loop, unless that has ended."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(function)

    def close(self) -> None:
        """Cancel what runs, and end the thread. A plugin that lets nothing end it keeps the thread, and not the caller."""
        self.call(self._stop.set)
        if threading.current_thread() is not self._thread:
            self._thread.join(GRACE)

    def _begin(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        task = self._loop.create_task(function())
        self._tasks.add(task)  # the loop itself holds tasks only weakly
        task.add_done_callback(self._tasks.discard)

    def _run(self, ready: Future[asyncio.AbstractEventLoop]) -> None:
        try:
            asyncio.run(self._main(ready))
        except BaseException as error:  # noqa: BLE001 - handed to who waits; later there is nobody to tell
            if not ready.done():
                ready.set_exception(error)

    async def _main(self, ready: Future[asyncio.AbstractEventLoop]) -> None:
        ready.set_result(asyncio.get_running_loop())
        await self._stop.wait()
