"""Deadline and token are heeded while a backend is waited for, whoever waits and however it answers."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
import threading
import time
import types
import unittest.mock
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from typing_extensions import override

from limner import (
    CancelledError,
    CancelToken,
    DeadlineError,
    LimnerError,
    PluginError,
    Preview,
    Registry,
    Settings,
    Studio,
)
from limner.plugins import Chunk, Context, ModelBackend, ModelCall, ModelDescriptor, NoSettings, Plugin, Reply
from limner.registry import Kind
from support.distributions import install
from support.fakes import SQUARE, Complete, FakePlugin, Listener

LOOPS = ["asyncio", *(["trio"] if importlib.util.find_spec("trio") else [])]


class Begun(ModelBackend):
    """Says that it was called, and counts how often it was cancelled."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.cancelled = 0

    async def _wait(self) -> None:
        self.begun.set()
        try:
            await anyio.sleep_forever()
        finally:
            self.cancelled += 1


class Whole(Begun):
    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        await self._wait()
        raise AssertionError


class Pieces(Begun):
    @override
    async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
        yield Chunk(text="<svg>")
        await self._wait()


def studio(backend: ModelBackend, clock: Callable[[], float] = time.monotonic, **settings: Any) -> Studio:
    return Studio(Settings(model="fake", storage="", **settings), plugins=[FakePlugin(backend)], clock=clock)


def clock_from(begun: threading.Event) -> Callable[[], float]:
    """A clock that stands until then: on a busy machine a short deadline passes before a backend is reached at all."""
    stood = time.monotonic()

    def clock() -> float:
        nonlocal stood
        if not begun.is_set():
            stood = time.monotonic()
        return time.monotonic() - stood

    return clock


def callers(made: Studio) -> list[Callable[[CancelToken | None], object]]:
    def in_loop(loop: str) -> Callable[[CancelToken | None], object]:
        async def main(token: CancelToken | None) -> object:
            with anyio.fail_after(30):
                return await made.agenerate("a fox", cancel=token)

        return lambda token: anyio.run(main, token, backend=loop)

    return [lambda token: made.generate("a fox", cancel=token), *map(in_loop, LOOPS)]


@pytest.mark.parametrize("kind", [Whole, Pieces])
def test_the_deadline_ends_a_call_and_the_backend_hears_of_it(kind: type[Begun]) -> None:
    backend = kind()
    with studio(backend, clock_from(backend.begun), timeout=0.5) as made:
        for number, ask in enumerate(callers(made), 1):
            backend.begun.clear()
            with pytest.raises(DeadlineError) as caught:
                ask(None)
            assert caught.value.hint
            assert backend.cancelled == number


@pytest.mark.parametrize("kind", [Whole, Pieces])
def test_the_token_ends_a_call_and_the_backend_hears_of_it(kind: type[Begun]) -> None:
    backend = kind()

    with studio(backend, timeout=1000) as made:
        for number, ask in enumerate(callers(made), 1):
            backend.begun.clear()
            token = CancelToken()

            def cancel(token: CancelToken = token) -> None:
                backend.begun.wait()
                token.cancel()

            thread = threading.Thread(target=cancel)
            thread.start()
            with pytest.raises(CancelledError):
                ask(token)
            thread.join()
            assert backend.cancelled == number


def test_who_cancels_at_the_last_piece_gets_no_picture() -> None:
    token = CancelToken()

    class Late(ModelBackend):
        @override
        def complete(self, call: ModelCall, context: Context) -> Reply:
            token.cancel()
            return Reply(text=SQUARE)

    with studio(Late()) as made:
        for ask in callers(made):
            token = CancelToken()
            with pytest.raises(CancelledError):
                ask(token)


class Opens(ModelBackend):
    """Blocks before it returns its iterator, as one does that connects first."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.gate = threading.Event()
        self.ended = threading.Event()

    @override
    def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
        self.begun.set()
        self.gate.wait()
        return self._pieces()

    def _pieces(self) -> Iterator[Chunk]:
        try:
            yield Chunk(text=SQUARE[:20])
            yield Chunk(text=SQUARE[20:], reply=Reply(text=""))
        finally:
            self.ended.set()


@pytest.mark.parametrize("loop", LOOPS)
def test_a_stream_that_is_slow_to_open_does_not_block_the_event_loop(loop: str) -> None:
    backend = Opens()

    async def main(made: Studio) -> None:
        with anyio.fail_after(30):
            async with anyio.create_task_group() as group:
                group.start_soon(made.agenerate, "a fox")
                await anyio.to_thread.run_sync(backend.begun.wait)
                backend.gate.set()

    with studio(backend) as made:
        anyio.run(main, made, backend=loop)

    assert backend.ended.is_set()


def test_a_cancelled_task_waits_for_no_thread_and_the_thread_closes_the_stream() -> None:
    ended = threading.Event()

    class Slow(ModelBackend):
        begun = threading.Event()
        gate = threading.Event()
        context: Context

        @override
        def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
            self.context = context
            try:
                yield Chunk(text="<svg>")
                self.begun.set()
                self.gate.wait()
                yield Chunk(text="</svg>")
            finally:
                ended.set()

    backend = Slow()

    async def main(made: Studio) -> None:
        task = asyncio.create_task(made.agenerate("a fox"))
        await asyncio.to_thread(backend.begun.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not ended.is_set()
        assert backend.context.cancel.cancelled
        backend.gate.set()
        await asyncio.to_thread(ended.wait)

    with studio(backend) as made:
        asyncio.run(asyncio.wait_for(main(made), 30))


def test_a_timeout_of_the_backends_own_is_not_the_deadline() -> None:
    class Times(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            raise TimeoutError

    with studio(Times()) as made:
        for ask in callers(made):
            with pytest.raises(PluginError, match="TimeoutError"):
                ask(None)


def test_a_backend_may_use_timeouts_over_its_pieces_for_any_caller() -> None:
    """As is common: it holds only where all pieces are taken in one task."""

    class Timed(ModelBackend):
        @override
        async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
            async with asyncio.timeout(100):
                yield Chunk(text=SQUARE[:20])
                yield Chunk(text=SQUARE[20:], reply=Reply(text=""))

    with studio(Timed()) as made:
        assert made.generate("a fox").drawing.svg
        assert anyio.run(made.agenerate, "a fox").drawing.svg


def test_a_backend_runs_not_far_ahead_of_a_caller_that_takes_its_time() -> None:
    class Endless(ModelBackend):
        sent = 0
        ended = False

        @override
        async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
            try:
                yield Chunk(text="<svg viewBox='0 0 9 9'>")
                while True:
                    self.sent += 1
                    yield Chunk(text="<rect width='9' height='9'/>")
            finally:
                self.ended = True

    backend = Endless()
    with studio(backend) as made:
        events = made.stream("a fox")
        while not isinstance(next(events), Preview):
            pass
        events.close()

    assert backend.ended
    assert backend.sent < 1000


def test_a_loop_that_is_blocked_holds_no_caller_after_the_deadline() -> None:
    gate = threading.Event()

    class Blocks(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            gate.wait()
            return Reply(text=SQUARE)

    listener = Listener()
    made = Studio(
        Settings(model="fake", storage="", timeout=0.05), plugins=[FakePlugin(Blocks())], observers=[listener]
    )
    try:
        with pytest.raises(DeadlineError):
            made.generate("a fox")
    finally:
        gate.set()
        made.close()

    assert listener.names[-1] == "GenerationFailed"


def test_tokens_that_are_cancelled_while_nobody_waits_any_more_are_harmless() -> None:
    tokens = [CancelToken() for _ in range(3)]

    class Quick(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            return Reply(text=SQUARE)

    with studio(Quick()) as made:
        for ask, token in zip(callers(made), tokens, strict=False):
            ask(token)
            token.cancel()
            with pytest.raises(LimnerError):
                ask(token)


class Stubborn(ModelBackend):
    """Takes cancellations for nothing, as many as it is told to."""

    def __init__(self, times: int) -> None:
        self.times = times
        self.begun = threading.Event()
        self.cancelled = 0

    @override
    async def acomplete(self, call: ModelCall, context: Context) -> Reply:
        self.begun.set()
        while self.cancelled < self.times:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled += 1
        return Reply(text=SQUARE)


def test_who_takes_a_cancellation_for_nothing_is_cancelled_again_and_leaves_none_behind() -> None:
    backend = Stubborn(2)

    async def main(made: Studio) -> int:
        assert (await made.agenerate("a fox")).drawing.svg
        await asyncio.sleep(0)
        task = asyncio.current_task()
        assert task is not None
        return task.cancelling()

    with studio(backend, clock_from(backend.begun), timeout=0.5) as made:
        assert asyncio.run(asyncio.wait_for(main(made), 30)) == 0

    assert backend.cancelled == 2


@pytest.mark.parametrize("loop", LOOPS)
def test_a_backend_may_open_scopes_of_its_own_before_it_waits_and_its_timeouts_are_its_own(loop: str) -> None:
    class Scoped(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            with anyio.move_on_after(0.01):
                await anyio.sleep_forever()
            async with anyio.create_task_group() as group:
                group.start_soon(anyio.sleep, 0.01)
            return Reply(text=SQUARE)

    with studio(Scoped(), timeout=100) as made:
        assert anyio.run(made.agenerate, "a fox", backend=loop).drawing.svg


def test_what_is_awaited_need_be_no_coroutine() -> None:
    class Future(ModelBackend):
        @override
        def acomplete(self, call: ModelCall, context: Context) -> Any:
            future = asyncio.get_running_loop().create_future()
            asyncio.get_running_loop().call_soon(future.set_result, Reply(text=SQUARE))
            return future

    with studio(Future()) as made:
        assert asyncio.run(made.agenerate("a fox")).drawing.svg


def test_a_call_that_ends_at_once_watches_nothing() -> None:
    """To begin to watch takes longer than all the rest of a request."""

    class Quick(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            return Reply(text=SQUARE)

    async def main(made: Studio) -> int:
        await made.agenerate("a fox")
        loop = asyncio.get_running_loop()
        with unittest.mock.patch.object(loop, "call_later", side_effect=AssertionError), anyio.CancelScope():
            await made.agenerate("a fox")
        return 1

    with studio(Quick()) as made:
        assert asyncio.run(main(made))


class Slow(Plugin):
    """Makes its backend when it is let, and counts how often it does."""

    api_version = 1

    def __init__(self) -> None:
        self._gate = threading.Event()
        self._made = 0

    @override
    def model_backend(self) -> ModelDescriptor[NoSettings]:
        return ModelDescriptor(name="slow", summary="s", settings=NoSettings, factory=self._make)

    def _make(self, _settings: NoSettings) -> ModelBackend:
        self._made += 1
        self._gate.wait()
        return Complete()


def test_a_factory_that_takes_too_long_ends_at_the_deadline_for_every_caller_and_is_there_later() -> None:
    plugin = Slow()
    with Studio(Settings(model="slow", storage="", timeout=0.05), plugins=[plugin]) as made:
        try:
            for ask in callers(made):
                with pytest.raises(
                    DeadlineError, match="model backend 'slow' was still being imported or made"
                ) as caught:
                    ask(None)
                assert (caught.value.plugin, "limner plugins doctor slow" in caught.value.hint) == ("slow", True)
        finally:
            plugin._gate.set()
        made.reconfigure(Settings(model="slow", storage=""))

        assert made.generate("a fox").drawing.svg


def test_who_waits_for_a_factory_can_be_cancelled_from_another_thread() -> None:
    plugin, token = Slow(), CancelToken()
    threading.Timer(0.05, token.cancel).start()
    with Studio(Settings(model="slow", storage=""), plugins=[plugin]) as made:
        try:
            with pytest.raises(CancelledError):
                made.generate("a fox", cancel=token)
        finally:
            plugin._gate.set()


def test_a_plugin_that_was_asked_for_by_name_is_told_of_when_it_takes_long_to_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    gate = threading.Event()
    module = types.ModuleType("gate_of_a_slow_import")
    module.gate = gate  # type: ignore[attr-defined]  # a module made up for the test
    monkeypatch.setitem(sys.modules, module.__name__, module)
    code = "from gate_of_a_slow_import import gate; gate.wait(); raise ImportError('at last')"
    install(tmp_path, "slow-one", {"limner.models": {"slow": "slow_import:P"}}, {"slow_import": code})
    registry = Registry.discover(import_timeout=0.05)
    told: list[str] = []

    def tell(message: object, *_: object, **__: object) -> None:
        told.append(str(message))
        gate.set()

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        monkeypatch.setattr(warnings, "showwarning", tell)
        with pytest.raises(PluginError, match="at last"):
            registry.load(Kind.MODEL, "slow")

    assert len(told) == 1
    assert "model backend 'slow' of slow-one 1.2.3 has been importing for 0.05 s" in told[0]
