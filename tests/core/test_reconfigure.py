"""A studio that is configured anew while it works, and studios that share a registry."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio
import pytest
from typing_extensions import override

from limner import DevelopmentError, Event, InputError, ModelReplied, PluginError, Registry, Settings, Studio
from limner.plugins import (
    Context,
    Finding,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    ObserverDescriptor,
    Plugin,
    Reply,
    Severity,
)
from limner.settings import PluginSettings
from limner.testing import MemoryPlugin
from support.fakes import Complete, FakePlugin, Judge, JudgePlugin, square

REFUSAL = Finding(Severity.ERROR, "guard.no", "no", hint="no")


class Ear(Observer):
    def __init__(self) -> None:
        self.heard: list[str] = []
        self.closed = 0

    @override
    def observe(self, event: Event) -> None:
        self.heard.append(type(event).__name__)

    @override
    def close(self) -> None:
        self.closed += 1


class EarPlugin(Plugin):
    api_version = 1

    def __init__(self) -> None:
        self._made: list[Ear] = []

    @override
    def observer(self) -> ObserverDescriptor[NoSettings]:
        return ObserverDescriptor(name="ear", summary="s", settings=NoSettings, factory=self._make)

    def _make(self, _settings: NoSettings) -> Observer:
        self._made.append(Ear())
        return self._made[-1]


class Counted(Plugin):
    """Makes another backend each time, and remembers them."""

    api_version = 1

    def __init__(self, answer: Callable[[ModelCall, Context], Reply] = square) -> None:
        self._answer = answer
        self._made: list[Complete] = []

    @override
    def model_backend(self) -> ModelDescriptor[Any]:
        from pydantic import BaseModel

        class Coloured(BaseModel):
            colour: str = "teal"

        return ModelDescriptor(name="counted", summary="s", settings=Coloured, factory=self._make)

    def _make(self, _settings: object) -> ModelBackend:
        self._made.append(Complete(self._answer))
        return self._made[-1]


def settings(*disabled: str, **other: Any) -> Settings:
    return Settings(**{"model": "counted", "storage": "", "plugins": PluginSettings(disabled=disabled), **other})


def test_a_plugin_is_disabled_and_enabled_while_the_studio_works() -> None:
    with Studio(settings("guard"), plugins=[Counted(), JudgePlugin(Judge(prompt=[REFUSAL]), "guard")]) as made:
        assert made.generate("a fox").drawing
        made.reconfigure(settings())
        with pytest.raises(InputError, match="no"):
            made.generate("a fox")
        made.reconfigure(settings("guard"))
        assert anyio.run(made.agenerate, "a fox").drawing
        made.reconfigure(settings("guard", "counted"))
        with pytest.raises(PluginError, match="disabled"):
            made.generate("a fox")


def test_what_has_begun_goes_on_as_it_was_begun() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def answer(call: ModelCall, context: Context) -> Reply:
        if call.seed == 1:
            begun.set()
            assert go_on.wait(30)
        return square(call, context)

    plugin, ears = Counted(answer), EarPlugin()
    guard = JudgePlugin(Judge(drawing=[REFUSAL]), "guard")
    ended: list[object] = []
    with Studio(settings("guard"), plugins=[plugin, ears, guard]) as made:
        running = threading.Thread(target=lambda: ended.append(made.generate("a fox", seed=1)))
        running.start()
        assert begun.wait(30)
        made.reconfigure(settings("ear", models={"counted": {"colour": "red"}}))
        with pytest.raises(InputError):  # the next sees the new
            made.generate("a fox", seed=2)
        assert ([one.closed for one in plugin._made], ears._made[0].closed) == ([0, 0], 0)
        go_on.set()
        running.join()

        assert len(ended) == 1  # no guard judged what began without it
        assert ([one.closed for one in plugin._made], ears._made[0].closed) == ([1, 0], 1)  # nothing needs it any more
        assert ears._made[0].heard.count("GenerationStarted") == 1
        assert ears._made[0].heard[-1] == "GenerationFinished"

    assert [one.closed for one in plugin._made] == [1, 1]


def test_a_backend_for_which_nothing_changes_serves_on() -> None:
    plugin, ears = Counted(), EarPlugin()
    with Studio(settings(), plugins=[plugin, ears]) as made:
        made.generate("a fox")
        made.reconfigure(settings(style="flat"))
        made.generate("a fox")
        assert [one.closed for one in plugin._made] == [0]
        assert [call.style for call in plugin._made[0].calls] == [None, "flat"]

    assert [one.closed for one in plugin._made] == [1]
    assert [ear.closed for ear in ears._made] == [1]
    assert ears._made[0].heard.count("GenerationFinished") == 2


def test_a_library_stays_open_whatever_is_configured() -> None:
    with Studio(settings(storage="memory"), plugins=[Counted(), MemoryPlugin()]) as made:
        library = made.library()
        key = made.generate("a fox").entry
        made.reconfigure(settings("memory"))

        assert list(library.list().entries) == [key]
        with pytest.raises(PluginError, match="disabled"):
            made.library("memory")


def test_what_is_needed_no_longer_is_not_closed_in_the_event_loop() -> None:
    closed: list[str] = []

    class Closing(Complete):
        @override
        def close(self) -> None:
            closed.append(threading.current_thread().name)

    class ClosingPlugin(Plugin):
        api_version = 1

        @override
        def model_backend(self) -> ModelDescriptor[NoSettings]:
            return ModelDescriptor(name="counted", summary="s", settings=NoSettings, factory=lambda _: Closing())

    async def main(made: Studio) -> None:
        async for event in made.astream("a fox"):
            if isinstance(event, ModelReplied):
                made.reconfigure(settings("counted"))
        assert len(closed) == 1

    with Studio(settings(), plugins=[ClosingPlugin()]) as made:
        anyio.run(main, made)

    assert threading.main_thread().name not in closed


def test_a_closed_studio_is_not_configured() -> None:
    made = Studio(settings(), plugins=[Counted()])
    made.close()

    with pytest.raises(DevelopmentError, match="closed"):
        made.reconfigure(settings())


def test_studios_of_one_registry_have_plugins_of_their_own_choice() -> None:
    plugin = Counted()
    registry = Registry.discover(plugins=[plugin, JudgePlugin(Judge(prompt=[REFUSAL]), "guard")])
    with Studio(settings("guard"), registry=registry) as free, Studio(settings(), registry=registry) as guarded:
        assert free.generate("a fox").drawing
        with pytest.raises(InputError):
            guarded.generate("a fox")
        assert free.model() is guarded.model()  # imported once
        assert free.generate("a fox").drawing

    assert len(plugin._made) == 1  # the guarded one refused before it needed one of its own


def test_threads_generate_while_the_configuration_is_swapped() -> None:
    plugin, ears = Counted(), EarPlugin()
    outcomes: list[object] = []

    def work(made: Studio) -> None:
        outcomes.extend(made.generate("a fox", seed=number).drawing for number in range(25))

    with Studio(settings(), plugins=[plugin, ears]) as made:
        threads = [threading.Thread(target=partial(work, made)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for number in range(40):
            disabled = ("ear",) if number % 2 else ()
            made.reconfigure(settings(*disabled, models={"counted": {"colour": f"c{number // 4}"}}))
        for thread in threads:
            thread.join()
        generation = made.generate("a fox")

    assert len(outcomes) == 100
    assert generation.drawing
    assert {one.closed for one in plugin._made} == {1}
    assert {ear.closed for ear in ears._made} <= {1}


def test_plugins_that_a_program_brings_and_a_registry_do_not_meet() -> None:
    with Studio(settings(model="fake"), registry=Registry.discover(plugins=[FakePlugin(Complete())])) as made:
        assert made.generate("a fox").plugin == "fake"
