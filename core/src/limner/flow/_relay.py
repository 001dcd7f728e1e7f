"""The way of pieces from an event loop in another thread to a caller that waits for them."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from queue import Empty, SimpleQueue
from typing import Final

import anyio

from limner._errors import DeadlineError
from limner._faults import blame, is_control
from limner.flow._loop import GRACE, LoopThread
from limner.plugins import Chunk, Context
from limner.plugins._context import LATE_HINT

__all__ = ["Relay", "late"]

_AHEAD: Final = 64
"""The most pieces that a backend may be ahead of a caller that takes its time."""

_PAUSE: Final = 0.005
"""Seconds after which a backend that is ahead looks again."""


class _End:
    """Comes after the last piece.

    Args:
        error: What ended the pieces; None when there are no more.
    """

    def __init__(self, error: BaseException | None = None) -> None:
        self.error = error


class Relay:
    """Runs a call in the loop thread, in one task, while the caller waits and looks at deadline and token.

    Args:
        loop: Where to run it.
        pieces: Makes the call.
        context: What bounds it.
    """

    def __init__(self, loop: LoopThread, pieces: Callable[[], AsyncGenerator[Chunk, None]], context: Context) -> None:
        self._loop = loop
        self._pieces = pieces
        self._context = context
        # Simple queues may be put to from anywhere: a listener of the token may be called by a signal handler.
        self._arrived: SimpleQueue[Chunk | _End | None] = SimpleQueue()
        self._ended = threading.Event()
        self._left = False
        self._scope: anyio.CancelScope | None = None

    def __iter__(self) -> Iterator[Chunk]:
        """Yield each piece as it arrives.

        Raises:
            CancelledError: The caller asked to stop.
            DeadlineError: No piece came in time.
            LimnerError: What the backend raised.
        """
        cancel = self._context.cancel
        cancel.add_listener(self._wake)
        try:
            self._loop.start(self._run)
            while (piece := self._wait()) is not None:
                yield piece
        finally:
            cancel.remove_listener(self._wake)
            self._left = True
            if not self._ended.is_set():
                self._loop.call(self._cancel)
                self._ended.wait(GRACE)

    def _wait(self) -> Chunk | None:
        """Return the next piece, or None after the last."""
        while True:
            try:
                piece = self._arrived.get(timeout=self._context.remaining())
            except Empty:
                self._context.check()
                raise late(self._context) from None
            if isinstance(piece, Chunk):
                return piece
            self._context.check_cancelled()
            if isinstance(piece, _End):
                if piece.error is not None:
                    raise blame(piece.error, None, "the plugin raised")
                return None

    def _wake(self) -> None:
        self._arrived.put(None)

    def _cancel(self) -> None:
        if self._scope is not None:
            self._scope.cancel()

    async def _run(self) -> None:
        end = _End()
        try:
            with anyio.CancelScope() as self._scope:
                if not self._left:
                    await self._forward()
        except BaseException as error:
            end = _End(error)
            # An interrupt here is the plugin's own, and would end the loop with all other calls in it.
            if is_control(error) and not isinstance(error, KeyboardInterrupt):
                raise
        finally:
            self._arrived.put(end)
            self._ended.set()

    async def _forward(self) -> None:
        async with aclosing(self._pieces()) as pieces:
            async for piece in pieces:
                self._arrived.put(piece)
                while self._arrived.qsize() >= _AHEAD:  # noqa: ASYNC110 - who takes them is in a thread, and wakes no event
                    await anyio.sleep(_PAUSE)


def late(context: Context) -> DeadlineError:
    """Return what is raised when no answer came in time."""
    msg = "there was no answer before the deadline"
    return DeadlineError(msg, hint=LATE_HINT, request_id=context.request_id)
