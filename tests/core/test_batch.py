"""Batches end where their callers want it: by a break, a cancelled task, a scope, or a token."""

from __future__ import annotations

import asyncio
import importlib.util
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import aclosing
from functools import partial
from typing import Any

import anyio
import pytest
from typing_extensions import override

from limner import CancelToken, DevelopmentError, Outcome, Request, Settings, Studio
from limner.plugins import Context, ModelBackend, ModelCall, Reply
from support.fakes import AsyncComplete, Complete, FakePlugin, square

LOOPS = ["asyncio", *(["trio"] if importlib.util.find_spec("trio") else [])]


class Slow(ModelBackend):
    """Answers seed 0 at once, and the others never; knows how many wait."""

    def __init__(self) -> None:
        self.busy = threading.Semaphore(0)
        self.waiting = 0
        self.cancelled = 0

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        if call.seed:
            self.waiting += 1
            self.busy.release()
            try:
                await anyio.sleep_forever()
            finally:
                self.cancelled += 1
        return square(call, context)


class Blocked(ModelBackend):
    """Holds its thread until the gate opens."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.begun = threading.Event()
        self.busy = threading.Semaphore(0)
        self.contexts: list[Context] = []

    @override
    def complete(self, call: ModelCall, context: Context) -> Reply:
        self.contexts.append(context)
        self.begun.set()
        self.busy.release()
        self.gate.wait()
        return square(call, context)


def studio(backend: ModelBackend, **settings: Any) -> Studio:
    return Studio(Settings(model="fake", storage="", **settings), plugins=[FakePlugin(backend)])


def seeds(count: int) -> list[Request]:
    return [Request(prompt="a fox", seed=number) for number in range(count)]


def in_loop(loop: str, main: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
    """Run it, and fail when it hangs."""

    async def bounded() -> Any:
        with anyio.fail_after(30):
            return await main(*arguments)

    return anyio.run(bounded, backend=loop)


@pytest.mark.parametrize("loop", LOOPS)
def test_it_does_as_a_synchronous_batch(loop: str) -> None:
    async def collect(made: Studio) -> list[Outcome]:
        return [outcome async for outcome in made.abatch(iter(seeds(9)))]

    with studio(AsyncComplete(), concurrency=2) as made:
        outcomes = in_loop(loop, collect, made)
        again = list(made.batch(seeds(9)))

    assert sorted(o.index for o in outcomes) == list(range(9))
    assert {o.index: o.generation.drawing.svg for o in outcomes if o.generation} == {
        o.index: o.generation.drawing.svg for o in again if o.generation
    }


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("backend", [Slow, Blocked])
def test_a_scope_that_ends_ends_it_and_waits_for_no_picture(loop: str, backend: type[Slow | Blocked]) -> None:
    made = backend()

    async def main(with_it: Studio) -> None:
        scope = anyio.CancelScope()

        async def end_when_three_are_busy() -> None:
            for _ in range(3):
                await anyio.to_thread.run_sync(made.busy.acquire)
            scope.cancel()

        async with anyio.create_task_group() as group:
            group.start_soon(end_when_three_are_busy)
            with scope:
                async for _ in with_it.abatch(seeds(9)):
                    pass
        assert scope.cancelled_caught

    with studio(made, concurrency=3) as with_it:
        try:
            in_loop(loop, main, with_it)
            if isinstance(made, Slow):
                assert made.waiting == made.cancelled == 3
            else:  # the threads cannot be ended: they are told to
                assert all(context.cancel.cancelled for context in made.contexts)
        finally:
            if isinstance(made, Blocked):
                made.gate.set()


def test_a_task_that_is_cancelled_ends_as_cancelled() -> None:
    backend = Blocked()

    async def main(made: Studio) -> None:
        async def consume() -> None:
            async for _ in made.abatch(seeds(9)):
                pass

        task = asyncio.create_task(consume())
        await asyncio.to_thread(backend.begun.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert task.cancelled()

        with pytest.raises(TimeoutError):
            await asyncio.wait_for(consume(), 0.05)

    with studio(backend) as made:
        try:
            asyncio.run(main(made))
        finally:
            backend.gate.set()


@pytest.mark.parametrize("loop", LOOPS)
def test_who_stops_reading_ends_the_rest(loop: str) -> None:
    backend = Slow()
    taken = []

    def requests() -> Iterator[Request]:
        for number in range(1000):
            taken.append(number)
            yield Request(prompt="a fox", seed=number)

    async def main(made: Studio) -> None:
        async with aclosing(made.abatch(requests())) as outcomes:
            async for outcome in outcomes:
                assert outcome.index == 0
                break
        assert backend.waiting == backend.cancelled

    with studio(backend, concurrency=3) as made:
        in_loop(loop, main, made)

    assert len(taken) <= 5


@pytest.mark.parametrize("loop", LOOPS)
def test_each_step_may_be_in_a_scope_of_its_own(loop: str) -> None:
    async def main(made: Studio) -> list[int]:
        found = []
        outcomes = made.abatch(seeds(4))
        while True:
            with anyio.fail_after(20):  # opened before the generator goes on, and closed while it waits
                try:
                    found.append((await anext(outcomes)).index)
                except StopAsyncIteration:
                    return sorted(found)

    with studio(AsyncComplete(), concurrency=2) as made:
        assert in_loop(loop, main, made) == [0, 1, 2, 3]


def test_each_step_may_be_in_a_task_of_its_own() -> None:
    async def main(made: Studio) -> list[int]:
        async with aclosing(made.abatch(seeds(4))) as outcomes:
            return sorted([(await asyncio.create_task(outcomes.__anext__())).index for _ in range(4)])

    with studio(AsyncComplete(), concurrency=2) as made:
        assert asyncio.run(main(made)) == [0, 1, 2, 3]


@pytest.mark.parametrize("loop", LOOPS)
def test_what_the_requests_raise_is_raised_to_the_caller(loop: str) -> None:
    def requests() -> Iterator[Request]:
        yield Request(prompt="a fox", seed=1)
        msg = "no more"
        raise RuntimeError(msg)

    async def main(made: Studio) -> None:
        async for _ in made.abatch(requests()):
            pass

    with studio(AsyncComplete()) as made, pytest.raises(RuntimeError, match="no more"):
        in_loop(loop, main, made)


def test_requests_that_block_do_not_block_the_event_loop() -> None:
    gate = threading.Event()

    def requests() -> Iterator[Request]:
        gate.wait()
        yield Request(prompt="a fox", seed=1)

    async def main(made: Studio) -> int:
        count = 0
        async with anyio.create_task_group() as group, aclosing(made.abatch(requests())) as outcomes:
            group.start_soon(anyio.to_thread.run_sync, gate.set)  # never, when the loop is blocked
            async for _ in outcomes:
                count += 1
        return count

    with studio(AsyncComplete()) as made:
        assert in_loop("asyncio", main, made) == 1


def test_a_cancellation_of_the_backends_own_is_an_error_of_that_picture_alone() -> None:
    class Cancels(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            if call.seed == 1:
                raise asyncio.CancelledError
            return square(call, context)

    async def main(made: Studio) -> dict[int, bool]:
        return {outcome.index: outcome.error is not None async for outcome in made.abatch(seeds(6))}

    with studio(Cancels(), concurrency=1) as made:
        assert in_loop("asyncio", main, made) == {number: number == 1 for number in range(6)}
        assert isinstance(next(o.error for o in made.batch(seeds(2)) if o.error), DevelopmentError)


@pytest.mark.parametrize("kind", ["batch", "abatch"])
def test_the_callers_own_token_is_left_alone(kind: str) -> None:
    token = CancelToken()

    async def stop(made: Studio) -> None:
        async with aclosing(made.abatch(seeds(9), cancel=token)) as outcomes:
            await anext(outcomes)

    with studio(AsyncComplete(), concurrency=2) as made:
        if kind == "batch":
            outcomes = made.batch(seeds(9), cancel=token)
            next(outcomes)
            outcomes.close()
        else:
            anyio.run(stop, made)

    assert not token.cancelled


def test_the_callers_token_cancels_what_runs() -> None:
    token = CancelToken()
    backend = Slow()

    async def main(made: Studio) -> list[str]:
        return [o.error.code async for o in made.abatch(seeds(9)[1:], cancel=token) if o.error]

    with studio(backend, concurrency=3) as made:
        timer = threading.Timer(0.1, token.cancel)
        timer.start()
        codes = in_loop("asyncio", main, made)
        timer.join()

    assert codes == ["cancelled"] * 3


def test_one_asynchronous_backend_serves_several_event_loops_at_once() -> None:
    backend = AsyncComplete()

    async def main(made: Studio) -> int:
        return len([outcome async for outcome in made.abatch(seeds(20))])

    with studio(backend) as made:
        threads = [threading.Thread(target=partial(anyio.run, main, made)) for _ in range(3)]
        for thread in threads:
            thread.start()
        assert len(list(made.batch(seeds(20)))) == 20
        for thread in threads:
            thread.join()


def test_a_child_token_follows_its_parents_and_leads_none() -> None:
    first, second = CancelToken(), CancelToken()
    child = CancelToken(first, second)
    heard: list[str] = []
    child.add_listener(lambda: heard.append("child"))

    CancelToken(first).cancel()
    assert not first.cancelled
    second.cancel()

    assert child.cancelled
    assert not first.cancelled
    assert heard == ["child"]
    assert CancelToken(second).cancelled
    child.add_listener(lambda: heard.append("late"))
    assert heard == ["child", "late"]


def test_a_long_lived_token_holds_no_children() -> None:
    import gc
    import weakref

    parent = CancelToken()
    gone = weakref.ref(CancelToken(parent))
    gc.collect()

    assert gone() is None


def test_a_closed_studio_begins_no_batch() -> None:
    made = studio(Complete())
    made.close()

    with pytest.raises(DevelopmentError, match="closed"):
        next(made.batch(seeds(1)))
    with pytest.raises(DevelopmentError, match="closed"):
        anyio.run(made.abatch(seeds(1)).__anext__)
