"""A studio ends for good, whatever its plugins do, and keeps no program from ending."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from typing_extensions import override

from limner import CancelledError, DevelopmentError, Event, PluginError, Settings, Studio
from limner.plugins import Context, ModelBackend, ModelCall, Observer, Reply
from limner.testing import MemoryPlugin
from support.fakes import AsyncComplete, Complete, FakePlugin, Listener, square


class Closing(Observer):
    """Knows how often it was closed, and may fail at it."""

    def __init__(self, error: BaseException | None = None) -> None:
        self.closed = 0
        self.error = error

    @override
    def observe(self, event: Event) -> None:
        pass

    @override
    def close(self) -> None:
        self.closed += 1
        if self.error is not None:
            raise self.error


def studio(backend: ModelBackend, *observers: Observer, **settings: Any) -> Studio:
    known = {"model": "fake", "storage": "", **settings}
    return Studio(Settings(**known), plugins=[FakePlugin(backend), MemoryPlugin()], observers=observers)


@pytest.mark.parametrize(
    "use",
    [
        lambda made: made.generate("a fox"),
        lambda made: list(made.stream("a fox")),
        lambda made: anyio.run(made.agenerate, "a fox"),
        lambda made: made.model(),
        lambda made: made.library("memory"),
    ],
)
@pytest.mark.parametrize("used", [True, False])
def test_a_closed_studio_refuses_every_use(use: Callable[[Studio], object], used: bool) -> None:
    made = studio(AsyncComplete())
    if used:
        made.generate("a fox")
    made.close()
    made.close()

    with pytest.raises(DevelopmentError) as caught:
        use(made)

    assert caught.value.code == "development.closed"
    assert caught.value.hint
    assert caught.value.plugin is None


def test_a_library_of_a_closed_studio_refuses_every_use() -> None:
    with studio(Complete(), storage="memory") as made:
        library = made.library()

    with pytest.raises(DevelopmentError) as caught:
        library.list()

    assert caught.value.code == "development.closed"


def test_given_observers_are_closed_once_even_when_nothing_was_made() -> None:
    observer = Closing()
    with studio(Complete(), observer) as made:
        pass
    made.close()

    assert observer.closed == 1


@pytest.mark.parametrize("error", [ValueError("stuck"), SystemExit(3)])
def test_one_that_cannot_be_closed_keeps_no_other_from_closing(error: BaseException) -> None:
    class Stuck(Complete):
        @override
        def close(self) -> None:
            super().close()
            raise error

    stuck, good = Stuck(), Complete()
    observers = (Closing(error), Closing())
    plugins = [FakePlugin(good, "good"), FakePlugin(stuck, "stuck")]
    made = Studio(Settings(storage=""), plugins=plugins, observers=observers)
    made.generate("a fox", model="good")
    made.generate("a fox", model="stuck")

    with pytest.warns(RuntimeWarning, match="observer Closing"), pytest.raises(PluginError) as caught:
        made.close()

    assert (good.closed, stuck.closed, observers[0].closed, observers[1].closed) == (1, 1, 1, 1)
    assert "models.stuck" in caught.value.message
    assert (caught.value.plugin, caught.value.__cause__) == ("stuck", error)
    made.close()
    assert stuck.closed == 1


def test_what_a_block_raised_is_not_hidden_by_a_failing_close() -> None:
    class Stuck(Complete):
        @override
        def close(self) -> None:
            raise ValueError

    def work() -> None:
        with studio(Stuck()) as made:
            made.generate("a fox")
            msg = "mine"
            raise KeyError(msg)

    with pytest.warns(RuntimeWarning, match=r"models\.fake"), pytest.raises(KeyError, match="mine"):
        work()


@pytest.mark.parametrize("stubborn", [False, True])
def test_closing_ends_a_call_that_runs_and_does_not_wait_for_it(stubborn: bool) -> None:
    begun = threading.Event()
    let_go = threading.Event()

    class Waits(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            begun.set()
            if stubborn:  # a fault of many a plugin: it blocks the event loop
                let_go.wait()
            await anyio.sleep_forever()
            raise AssertionError

    made = studio(Waits())
    ends: list[BaseException] = []

    def work() -> None:
        try:
            made.generate("a fox")
        except CancelledError as error:
            ends.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    begun.wait()
    made.close()
    thread.join()
    let_go.set()

    assert [type(end) for end in ends] == [CancelledError]


def test_a_call_in_the_callers_event_loop_is_ended_too() -> None:
    class Waits(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            made.close()
            await anyio.sleep_forever()
            raise AssertionError

    made = studio(Waits())

    async def main() -> None:
        with anyio.fail_after(30), pytest.raises(CancelledError):
            await made.agenerate("a fox")

    anyio.run(main)


UNCLOSED = """
import anyio
from limner import Settings, Studio
from limner.plugins import ModelBackend, Reply
from limner.testing import offer

class Asynchronous(ModelBackend):
    async def acomplete(self, call, context):
        if call.seed == 2:
            await anyio.sleep_forever()
        return Reply(text="<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>")

studio = Studio(Settings(model="scripted", storage="", timeout=1), plugins=[offer(Asynchronous())])
studio.generate("a fox", seed=1)
try:
    studio.generate("a fox", seed=2)
except Exception as error:
    print(type(error).__name__)
"""


def test_a_studio_that_nobody_closes_keeps_no_program_from_ending(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", UNCLOSED],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "DeadlineError\n", "")


def test_a_studio_that_is_forgotten_leaves_no_thread_behind() -> None:
    import gc

    before = {thread for thread in threading.enumerate() if thread.name == "limner-event-loop"}
    studio(AsyncComplete()).generate("a fox")
    gc.collect()

    assert {thread for thread in threading.enumerate() if thread.name == "limner-event-loop"} <= before


def test_an_event_loop_that_a_plugin_ended_is_made_anew() -> None:
    class Ends(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            if call.seed == 1:
                import asyncio

                asyncio.get_running_loop().stop()
                await anyio.sleep_forever()
            return square(call, context)

    listener = Listener()
    before = set(threading.enumerate())
    with studio(Ends(), listener) as made:
        with pytest.raises(PluginError):
            made.generate("a fox", seed=1)
        for thread in set(threading.enumerate()) - before:
            if thread.name == "limner-event-loop":
                thread.join()  # while it ends it still seems alive, and a call then would wait for its deadline
        assert made.generate("a fox", seed=2).drawing.svg

    assert listener.names.count("GenerationFinished") == 1
