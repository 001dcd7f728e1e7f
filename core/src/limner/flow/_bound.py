"""Waiting for a plugin in an event loop, until the deadline or the token ends the wait."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Generator
from contextlib import suppress
from types import CoroutineType
from typing import Generic, TypeVar

import anyio

from limner.flow._background import in_this_loop, is_in_trio
from limner.flow._loop import GRACE
from limner.flow._relay import late
from limner.plugins import Context

__all__ = ["Begun", "begin", "bounded"]

T = TypeVar("T")


async def bounded(result: Awaitable[T], context: Context, *, at_least: float = 0.0) -> T:
    """Wait for a result, until the deadline or the token ends the wait.

    What ends without waiting, as a coroutine may, is not watched: to begin to watch takes longer than all the rest of a step.

    Args:
        result: What is awaited, in this task.
        context: Deadline and token.
        at_least: Seconds that it may take, deadline or not.

    Raises:
        CancelledError: The token was cancelled.
        DeadlineError: The deadline passed.
    """
    if is_in_trio():
        return await _in_a_scope(result, context, at_least)
    if isinstance(result, CoroutineType):
        begun: T | Begun[T] = begin(result)
        if not isinstance(begun, Begun):
            return begun
        result = begun
    watch = _Watch(context, at_least)
    try:
        return await result
    except asyncio.CancelledError:
        if not watch.ended_it():
            raise
    finally:
        watch.close()
    context.check()
    raise late(context)


class Begun(Generic[T]):
    """A coroutine that was begun, and waits for something.

    It is awaitable, and no subclass of :class:`~collections.abc.Awaitable`: to ask whether something is one would take longer.

    Args:
        coroutine: What was begun.
        waits_for: What it waits for: what the event loop is to see.
    """

    __slots__ = ("_coroutine", "_waits_for")

    def __init__(self, coroutine: CoroutineType[object, object, T], waits_for: object) -> None:
        self._coroutine = coroutine
        self._waits_for = waits_for

    def __await__(self) -> Generator[object, object, T]:
        """Await what is left of it, as ``await`` does it (PEP 380)."""
        begun, waits_for = self._coroutine, self._waits_for
        try:
            while True:
                try:
                    sent = yield waits_for
                except BaseException as error:
                    if isinstance(error, GeneratorExit):
                        begun.close()
                        raise
                    waits_for = begun.throw(error)
                else:
                    waits_for = begun.send(sent)
        except StopIteration as end:
            made: T = end.value
            return made


def begin(coroutine: CoroutineType[object, object, T]) -> T | Begun[T]:
    """Run a coroutine until it waits for something, which many never do; not in trio, where a scope must be entered before that.

    Returns:
        What it returned; where it waits, what is to be awaited for that.
    """
    try:
        waits_for = coroutine.send(None)
    except StopIteration as end:
        value: T = end.value
        return value
    return Begun(coroutine, waits_for)


class _Watch:
    """Cancels this task of asyncio's at the deadline, or when the token is cancelled, as :func:`asyncio.timeout` does.

    It may begin when what is awaited has begun, which a scope of anyio's may not: those are left in the order in which they were
    entered. Who takes a cancellation and goes on is cancelled again each time that the grace is over.
    """

    def __init__(self, context: Context, at_least: float) -> None:
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task(self._loop)
        self._before = self._task.cancelling() if self._task is not None else 0
        self._fired = 0
        self._timer: asyncio.TimerHandle | None = None
        self._token = context.cancel
        remaining = context.remaining()
        if remaining is not None:
            self._timer = self._loop.call_later(max(remaining, at_least), self._fire)
        self._token.add_listener(self._wake)

    def _wake(self) -> None:
        with suppress(RuntimeError):  # the loop has ended meanwhile, and nobody waits any more
            self._loop.call_soon_threadsafe(self._fire)

    def _fire(self) -> None:
        if self._task is not None:  # else nobody waits any more: the token was cancelled at the last moment
            self._fired += 1
            self._task.cancel()
            self._set(GRACE)

    def _set(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(seconds, self._fire)

    def ended_it(self) -> bool:
        """Tell whether the wait was cancelled by this watch, and by nobody else."""
        task, fired = self._task, self._fired
        self.close()
        return task is not None and fired > 0 and task.cancelling() <= self._before

    def close(self) -> None:
        """Watch no longer."""
        task, self._task = self._task, None
        if task is None:
            return
        self._token.remove_listener(self._wake)
        if self._timer is not None:
            self._timer.cancel()
        for _ in range(self._fired):
            task.uncancel()


async def _in_a_scope(result: Awaitable[T], context: Context, at_least: float) -> T:
    """Do as :func:`bounded` in trio, where a scope is the only way, and quick to enter."""
    schedule = in_this_loop()
    remaining = context.remaining()

    def wake() -> None:
        with suppress(RuntimeError):  # the loop has ended meanwhile, and nobody waits any more
            schedule(scope.cancel)

    # Not fail_after: a timeout that the backend raises is the backend's, and not the deadline.
    bound = None if remaining is None else max(remaining, at_least)
    with anyio.move_on_after(bound) as scope:
        context.cancel.add_listener(wake)
        try:
            return await result
        finally:
            context.cancel.remove_listener(wake)
    context.check()
    raise late(context)
