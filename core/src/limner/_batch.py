"""Many pictures, several at a time, for threads and event loops."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, Final

import anyio
import anyio.to_thread
from attrs import frozen

from limner._errors import LimnerError
from limner._faults import fault
from limner._request import Request
from limner.flow import GRACE, start_apart
from limner.plugins import CancelToken
from limner.plugins._generation import Generation

__all__ = ["Outcome", "abatch", "batch"]

_END: Final = object()


@frozen(kw_only=True)
class Outcome:
    """What came of one request of a batch: a picture or an error.

    Args:
        index: The request's place in the batch, from 0.
        request: What was asked.
        generation: The picture; None when there is an error.
        error: What was in the way; None when there is a picture.
    """

    index: int
    request: Request
    generation: Generation | None = None
    error: LimnerError | None = None


def batch(
    requests: Iterable[Request], make: Callable[[Request], Generation], concurrency: int, token: CancelToken
) -> Generator[Outcome, None, None]:
    """Make many pictures, several at a time.

    Args:
        requests: What is asked.
        make: Makes one.
        concurrency: How many at a time.
        token: Asks the work to stop. It is this batch's own, and cancelled when nobody wants the rest.

    Yields:
        What came of each request, in the order in which they end.
    """

    def outcome(index: int, request: Request) -> Outcome:
        try:
            return Outcome(index=index, request=request, generation=make(request))
        except Exception as error:  # noqa: BLE001 - one picture's fault is not to end a batch of thousands
            return Outcome(index=index, request=request, error=fault(error))

    source = enumerate(requests)
    running: set[Future[Outcome]] = set()
    with ThreadPoolExecutor(concurrency, thread_name_prefix="limner-batch") as pool:
        try:
            while True:
                while len(running) < concurrency and not token.cancelled:
                    if (item := next(source, None)) is None:
                        break
                    running.add(pool.submit(outcome, *item))
                if not running:
                    return
                done, running = wait(running, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        finally:
            token.cancel()


async def abatch(
    requests: Iterable[Request],
    make: Callable[[Request], Awaitable[Generation]],
    concurrency: int,
    token: CancelToken,
) -> AsyncGenerator[Outcome, None]:
    """Make many pictures, several at a time, without blocking the event loop.

    All tasks belong to one group, which lives inside a task of its own and not over the ``yield``: who iterates may do so from
    any task and any scope, stop anywhere, and be cancelled.

    Args:
        requests: As for :func:`batch`.
        make: As for :func:`batch`.
        concurrency: As for :func:`batch`.
        token: As for :func:`batch`.

    Yields:
        As for :func:`batch`.
    """
    send, receive = anyio.create_memory_object_stream[Outcome](0)
    slots = anyio.Semaphore(concurrency)
    scope = anyio.CancelScope()
    ended = anyio.Event()
    failed: list[Exception] = []

    take = _taker(requests)

    async def one(index: int, request: Request) -> None:
        try:
            try:
                outcome = Outcome(index=index, request=request, generation=await make(request))
            except Exception as error:  # noqa: BLE001 - as in batch
                outcome = Outcome(index=index, request=request, error=fault(error))
            await send.send(outcome)
        finally:
            slots.release()

    async def feed() -> None:
        index = 0
        try:
            with scope:
                async with anyio.create_task_group() as group:
                    while True:
                        await slots.acquire()
                        try:
                            request: Any = _END if token.cancelled else await take()
                        except Exception as error:  # noqa: BLE001 - raised where somebody hears of it
                            failed.append(error)
                            group.cancel_scope.cancel()
                            return
                        if request is _END:
                            return
                        group.start_soon(one, index, request)
                        index += 1
        finally:
            ended.set()
            send.close()

    feeding = start_apart(feed)
    try:
        async for outcome in receive:
            yield outcome
    finally:
        token.cancel()
        scope.cancel()
        receive.close()
        send.close()
        with anyio.move_on_after(GRACE, shield=True):
            await ended.wait()
        del feeding  # held until here: event loops hold tasks only weakly
    if failed:
        raise failed[0]


def _taker(requests: Iterable[Request]) -> Callable[[], Awaitable[Any]]:
    """Return what takes the next request. What may block is asked in a worker thread."""
    source: Iterator[Request] = iter(requests)

    async def take() -> Any:
        if isinstance(requests, Sequence):
            return next(source, _END)
        return await anyio.to_thread.run_sync(next, source, _END, abandon_on_cancel=True)

    return take
