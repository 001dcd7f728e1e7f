"""Whatever a plugin raises or returns, limner says what it was, and whose."""

from __future__ import annotations

import asyncio
import itertools
import pickle
import sys
import threading
import types
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import anyio
import pytest
from attrs import evolve
from typing_extensions import override

from limner import Event, Finding, LimnerError, ModelError, PluginError, Registry, Request, Settings, Severity, Studio
from limner._faults import describe
from limner.plugins import (
    Chunk,
    Context,
    ModelBackend,
    ModelCall,
    ModelDescriptor,
    NoSettings,
    Observer,
    ObserverDescriptor,
    Plugin,
    Reply,
    StorageBackend,
    Usage,
    Validator,
    ValidatorDescriptor,
)
from limner.registry import Kind, State
from limner.settings import PluginSettings
from limner.testing import MemoryPlugin
from support.distributions import install
from support.fakes import SQUARE, AsyncComplete, AsyncStream, Complete, FakePlugin, JudgePlugin, Listener, Stream

KINDS: list[Callable[..., ModelBackend]] = [Complete, AsyncComplete, Stream, AsyncStream]


class Odd(BaseException):
    """No exception of the usual kind."""


class Mute(Exception):  # noqa: N818 - as plugins name them
    """Cannot be printed."""

    @override
    def __str__(self) -> str:
        msg = "mute"
        raise RuntimeError(msg)


class BareError(ModelError):
    """Forgets to call the base class."""

    def __init__(self, first: int, second: int) -> None:
        self.sum = first + second


class SealedError(ModelError):
    """Lets nobody name it."""

    def __init__(self) -> None:
        pass

    @property
    def plugin(self) -> str | None:  # type: ignore[override]
        return None


RAISED = [SystemExit(3), Odd("odd"), Mute(), StopIteration(), RuntimeError("x" * 10_000), TimeoutError("theirs")]


def studio(backend: ModelBackend, *plugins: Plugin, observers: tuple[Observer, ...] = (), **settings: Any) -> Studio:
    known = {"model": "fake", "storage": "", **settings}
    return Studio(Settings(**known), plugins=[FakePlugin(backend), *plugins], observers=observers)


def every_caller(made: Studio) -> Iterator[Callable[[], object]]:
    async def collect() -> list[Event]:
        return [event async for event in made.astream("a fox")]

    yield lambda: made.generate("a fox")
    yield lambda: list(made.stream("a fox"))
    yield lambda: anyio.run(made.agenerate, "a fox")
    yield lambda: anyio.run(collect)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_whatever_a_backend_raises_is_an_error_that_names_it(
    kind: Callable[..., ModelBackend], error: BaseException
) -> None:
    def fail(call: ModelCall, context: Context) -> Reply:
        raise error

    listener = Listener()
    with studio(kind(fail), observers=(listener,)) as made:
        for ask in every_caller(made):
            with pytest.raises(PluginError) as caught:
                ask()
            assert caught.value.plugin == "fake"
            assert len(caught.value.message) < 1200
            assert listener.names[-1] == "GenerationFailed"


@pytest.mark.parametrize("kind", [Complete, Stream])
@pytest.mark.parametrize("error", [GeneratorExit(), asyncio.CancelledError()], ids=lambda error: type(error).__name__)
def test_what_ends_generators_and_tasks_ends_nothing_when_a_plain_call_raises_it(
    kind: Callable[..., ModelBackend], error: BaseException
) -> None:
    def fail(*_: object) -> Reply:
        raise error

    with studio(kind(fail)) as made:
        for ask in every_caller(made):
            with pytest.raises(PluginError) as caught:
                ask()
            assert caught.value.plugin == "fake"
        outcomes = list(made.batch([Request(prompt="a fox", model="fake", storage="")] * 2))
        assert [outcome.error.plugin for outcome in outcomes if outcome.error] == ["fake"] * 2


def test_an_interrupt_that_a_plugin_makes_in_the_loop_thread_ends_no_other_call() -> None:
    waits, interrupted = threading.Event(), threading.Event()

    async def answer(call: ModelCall, context: Context) -> Reply:
        if call.prompt == "interrupt":
            raise KeyboardInterrupt
        waits.set()
        while not interrupted.is_set():  # noqa: ASYNC110 - who sets it is in another thread
            await anyio.sleep(0.001)
        await anyio.sleep(0.01)
        return Reply(text=SQUARE)

    class Raising(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            return await answer(call, context)

    with studio(Raising()) as made, ThreadPoolExecutor(1) as pool:
        other = pool.submit(made.generate, "a fox")
        assert waits.wait(20)
        with pytest.raises(PluginError, match="KeyboardInterrupt"):
            made.generate("interrupt")
        interrupted.set()

        assert other.result(20).drawing


def test_an_interrupt_passes() -> None:
    def interrupt(call: ModelCall, context: Context) -> Reply:
        raise KeyboardInterrupt

    with studio(Complete(interrupt)) as made, pytest.raises(KeyboardInterrupt):
        made.generate("a fox")


@pytest.mark.parametrize("error", [BareError(1, 2), SealedError()])
def test_an_error_of_limners_tree_passes_however_it_was_made(error: ModelError) -> None:
    def fail(call: ModelCall, context: Context) -> Reply:
        raise error

    listener = Listener()
    with studio(Complete(fail), observers=(listener,)) as made, pytest.raises(type(error)) as caught:
        made.generate("a fox")

    assert caught.value is error
    assert caught.value.message
    assert caught.value.request_id
    assert (caught.value.hint, caught.value.retryable) == ("", False)
    assert listener.names[-1] == "GenerationFailed"


def test_an_error_with_other_arguments_crosses_processes() -> None:
    error = BareError(1, 2)
    error.plugin = "fake"

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(again) is BareError
    assert vars(again) == vars(error)


def test_what_cannot_be_printed_is_described() -> None:
    assert describe(Mute()) == "Mute: (it cannot be printed)"
    assert describe(ValueError()) == "ValueError"


def test_a_fault_in_the_flow_itself_ends_with_the_event_too() -> None:
    listener = Listener()

    faults = [ZeroDivisionError()]

    def now() -> datetime:
        if len(listener.heard) == 3 and faults:
            raise faults.pop()
        return datetime.now(UTC)

    made = Studio(Settings(model="fake", storage=""), plugins=[FakePlugin(Complete())], observers=[listener], now=now)
    with made, pytest.raises(LimnerError) as caught:
        made.generate("a fox")

    assert caught.value.code == "development.fault"
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert listener.names[-1] == "GenerationFailed"


JUNK: list[Any] = [
    None,
    b"<svg/>",
    "<svg/>",
    Reply(text=cast("str", None)),
    Reply(text=cast("str", SQUARE.encode())),
    Reply(text=SQUARE, notes=cast("tuple[Finding, ...]", None)),
    Reply(text=SQUARE, notes=cast("tuple[Finding, ...]", ("note",))),
    Reply(text=SQUARE, licences=cast("tuple[str, ...]", None)),
    Reply(text=SQUARE, licences=cast("tuple[str, ...]", "MIT")),
    Reply(text=SQUARE, provenance=cast("dict[str, str]", {"a": 1})),
    Reply(text=SQUARE, provenance=cast("dict[str, str]", None)),
    Reply(text=SQUARE, usage=cast("Usage", {"tokens": 3})),
    Reply(text=SQUARE, usage=Usage(prompt_tokens=cast("int", "3"))),
    Reply(text=SQUARE, usage=Usage(prompt_tokens=-3)),
    Reply(text=SQUARE, usage=Usage(cost=float("nan"))),
    Reply(text=SQUARE, usage=Usage(cost=-0.5)),
    Reply(text=SQUARE, model=cast("str", None)),
    Reply(text=SQUARE, finish_reason=cast("Any", "stop")),
]


@pytest.mark.parametrize("junk", JUNK, ids=lambda junk: repr(junk)[:60])
def test_an_answer_of_another_type_is_refused_where_it_comes_in(junk: Any) -> None:
    class Whole(ModelBackend):
        @override
        def complete(self, call: ModelCall, context: Context) -> Reply:
            return cast("Reply", junk)

    class Pieces(ModelBackend):
        @override
        def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
            yield Chunk(reply=junk) if isinstance(junk, Reply) else cast("Chunk", junk)

    class AsyncPieces(ModelBackend):
        @override
        async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
            yield Chunk(reply=junk) if isinstance(junk, Reply) else cast("Chunk", junk)

    for backend in (Whole(), Pieces(), AsyncPieces()):
        with studio(backend) as made:
            for ask in every_caller(made):
                with pytest.raises(PluginError, match=r"(returned|yielded) .*, not ") as caught:
                    ask()
                assert caught.value.plugin == "fake"
                assert type(backend).__name__ in caught.value.message


def test_a_coroutine_where_an_iterator_was_promised_is_refused() -> None:
    class Wrong(ModelBackend):
        @override
        async def astream(self, call: ModelCall, context: Context) -> Any:  # type: ignore[override]
            return None

    class AlsoWrong(ModelBackend):
        @override
        async def complete(self, call: ModelCall, context: Context) -> Any:  # type: ignore[override]
            return None

    for backend in (Wrong(), AlsoWrong()):
        with studio(backend) as made:
            for ask in every_caller(made):
                with pytest.raises(PluginError, match="returned coroutine, not"):
                    ask()


@pytest.mark.parametrize(
    "found", [None, "no", [None], ["no"], [Finding(cast("Severity", "error"), "acme.no", "no")], SystemExit(3)]
)
@pytest.mark.parametrize("what", ["check_prompt", "check_drawing"])
def test_a_validator_that_finds_junk_lets_nothing_pass(found: Any, what: str) -> None:
    class Wrong(Validator):
        pass

    def check(self: Validator, judged: object, context: Context) -> Iterable[Finding]:
        if isinstance(found, BaseException):
            raise found
        return cast("Iterable[Finding]", found)

    setattr(Wrong, what, check)
    with studio(Complete(), JudgePlugin(Wrong(), "guard")) as made, pytest.raises(PluginError) as caught:
        made.generate("a fox")

    assert caught.value.plugin == "guard"


@pytest.mark.parametrize("name", ["check_promt", "judge_prompt"])
def test_a_validator_that_nobody_would_ask_lets_nothing_pass(name: str) -> None:
    """A guard that is silent because its author mistyped is worse than none."""

    class Plain(JudgePlugin):
        def __init__(self) -> None:
            super().__init__(Validator(), "guard")

        @override
        def validator(self) -> ValidatorDescriptor[NoSettings]:
            def make(_: NoSettings) -> Validator:
                return cast("Validator", type("Mistyped", (Validator,), {name: lambda *_: ()})())

            return evolve(super().validator(), factory=make)

    said = "did you mean check_prompt" if name.startswith("check") else "'guard' judges nothing"
    with studio(Complete(), Plain()) as made, pytest.raises(PluginError, match=said) as caught:
        made.generate("a fox")

    assert caught.value.plugin == "guard"


def test_a_storage_that_returns_junk_is_named() -> None:
    class Junk(MemoryPlugin):
        @override
        def storage_backend(self) -> Any:
            from attrs import evolve

            descriptor = super().storage_backend()

            def make(settings: NoSettings) -> StorageBackend:
                backend: Any = descriptor.factory(settings)
                backend.put = backend.list = lambda *arguments, **options: None
                return cast("StorageBackend", backend)

            return evolve(descriptor, factory=make)

    with studio(Complete(), Junk(), storage="memory") as made:
        for use in (lambda: made.generate("a fox"), lambda: made.library().list()):
            with pytest.raises(PluginError, match=r"returned NoneType, not (Entry|Page)") as caught:
                use()
            assert caught.value.plugin == "memory"


@pytest.mark.parametrize("error", [SystemExit(3), Odd("odd"), Mute()])
def test_an_observer_may_raise_whatever_it_likes(error: BaseException) -> None:
    class Deaf(Observer):
        @override
        def observe(self, event: Event) -> None:
            raise error

    with studio(Complete(), observers=(Deaf(),)) as made, pytest.warns(RuntimeWarning, match="Deaf") as warned:
        list(made.batch([Request(prompt="a fox")] * 2))

    assert len(warned) == 1


def test_a_stream_that_will_not_be_closed_is_told_of_and_hides_nothing() -> None:
    class Clings(ModelBackend):
        @override
        def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
            try:
                yield Chunk(text=SQUARE)
                yield cast("Chunk", None)
            finally:
                raise ValueError

    with studio(Clings()) as made:
        with pytest.warns(RuntimeWarning, match=r"Clings\.stream"), pytest.raises(PluginError, match="NoneType"):
            made.generate("a fox")
        with pytest.warns(RuntimeWarning, match=r"Clings\.stream"), pytest.raises(PluginError, match="NoneType"):
            anyio.run(made.agenerate, "a fox")


BROKEN = """
    from limner.plugins import *

    class P(Plugin):
        api_version = 1

        def validator(self):
            return ValidatorDescriptor(name="bad", summary="s", settings=NoSettings, factory=lambda _: {factory})

        def observer(self):
            return ObserverDescriptor(name="bad", summary="s", settings=NoSettings, factory=lambda _: {factory})
"""

FAULTS = {
    "raises": "raise RuntimeError('boom')",
    "exits": "raise SystemExit(3)",
    "closes what is no generator": "raise BaseExceptionGroup('boom', [GeneratorExit(), ValueError()])",
    "is missing": "import nothing_of_that_name",
    "hangs": "from gate_for_test import gate; gate.wait(); raise ImportError",
    "cannot be made": BROKEN.format(factory="1 / 0"),
    "exits when made": BROKEN.format(factory="exit(3)"),
    "is another thing": BROKEN.format(factory="7"),
}


NUMBERS = itertools.count()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    gate = threading.Event()
    module = types.ModuleType("gate_for_test")
    module.gate = gate  # type: ignore[attr-defined]  # a module made up for the test
    monkeypatch.setitem(sys.modules, "gate_for_test", module)
    yield tmp_path
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "limner-import-bad":
            thread.join()


def broken(site: Path, group: str, fault: str) -> Studio:
    module = f"bad_plugin_{next(NUMBERS)}"  # what hangs holds the lock of its module
    install(site, "bad-one", {group: {"bad": f"{module}:P"}}, {module: FAULTS[fault]})
    timeout = 0.5 if fault == "hangs" else 10
    return Studio(
        Settings(model="fake", storage="", plugins=PluginSettings(import_timeout=timeout)),
        registry=Registry.discover(plugins=[FakePlugin(Complete())]),
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_validator_lets_nobody_through(site: Path, fault: str) -> None:
    with broken(site, "limner.validators", fault) as made:
        for ask in every_caller(made):
            with pytest.raises(PluginError) as caught:
                ask()
            assert "validator 'bad'" in caught.value.message
            assert 'add "validators.bad" to disabled' in caught.value.hint
            assert caught.value.plugin == "bad"


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_observer_stops_nobody_and_is_told_of_once(site: Path, fault: str) -> None:
    with broken(site, "limner.observers", fault) as made, pytest.warns(RuntimeWarning, match="observer bad") as warned:
        made_of = [ask() for ask in every_caller(made)]

    assert all(made_of)
    assert len(warned) == 1


def test_two_validators_of_one_name_are_no_reason_to_do_without_both(site: Path) -> None:
    for name in ("one", "two"):
        install(site, name, {"limner.validators": {"bad": "bad_plugin:P"}}, {})
    made = Studio(Settings(model="fake", storage=""), plugins=[FakePlugin(Complete())])

    with made, pytest.raises(PluginError, match=r"one and two|two and one"):
        made.generate("a fox")

    settings = Settings(model="fake", storage="", plugins=PluginSettings(disabled=("validators.bad",)))
    with Studio(settings, plugins=[FakePlugin(Complete())]) as made:
        assert made.generate("a fox").drawing


def test_threads_that_need_everybody_at_once_get_one_of_each() -> None:
    made_of: list[str] = []
    barrier = threading.Barrier(8)

    class Guarded(Plugin):
        api_version = 1

        @override
        def validator(self) -> ValidatorDescriptor[NoSettings]:
            return ValidatorDescriptor(name="guard", summary="s", settings=NoSettings, factory=self._validator)

        @override
        def observer(self) -> ObserverDescriptor[NoSettings]:
            return ObserverDescriptor(name="ear", summary="s", settings=NoSettings, factory=self._observer)

        def _validator(self, settings: NoSettings) -> Validator:
            made_of.append("validator")
            return Validator()

        def _observer(self, settings: NoSettings) -> Observer:
            made_of.append("observer")
            return heard

    heard = Listener()

    with studio(Complete(), Guarded()) as made:

        def work() -> None:
            barrier.wait()
            made.generate("a fox")

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert sorted(made_of) == ["observer", "validator"]
    assert heard.names.count("GenerationFinished") == 8


def given(hook: Callable[[], Any]) -> Plugin:
    class Given(Plugin):
        api_version = 1

        @override
        def model_backend(self) -> ModelDescriptor[Any] | None:
            return cast("ModelDescriptor[Any] | None", hook())

    return Given()


@pytest.mark.parametrize("hook", [lambda: None, lambda: 7, lambda: 1 / 0, lambda: sys.exit(3)])
def test_a_given_plugin_that_is_broken_is_named(hook: Callable[[], Any]) -> None:
    with pytest.raises(PluginError, match=r"test_hostile_plugins:given\.<locals>\.Given") as caught:
        Studio(plugins=[given(hook)])

    assert caught.value.hint


def test_given_plugins_may_be_classes_and_must_not_meet() -> None:
    with Studio(Settings(storage="memory"), plugins=[MemoryPlugin]) as made:
        assert made.library().list().entries == ()

    with pytest.raises(PluginError, match="two of the plugins given offer the model backend 'fake'"):
        Studio(plugins=[FakePlugin(Complete()), FakePlugin(Complete())])
    with pytest.raises(LimnerError, match="registry takes no plugins") as caught:
        Studio(registry=Registry([]), plugins=[MemoryPlugin()])
    assert "Registry.discover" in caught.value.hint
    with pytest.raises(PluginError, match="implements no hook"):
        Studio(plugins=[type("Empty", (Plugin,), {"api_version": 1})])


def test_statuses_tell_of_what_hangs(site: Path) -> None:
    made = broken(site, "limner.observers", "hangs")
    with made, pytest.warns(RuntimeWarning, match="still importing"):
        made.generate("a fox")

    (status,) = [status for status in made.registry.statuses(Kind.OBSERVER) if status.entry.name == "bad"]
    assert status.state is State.BROKEN
    with pytest.raises(PluginError, match="still importing"):  # at once: the thread that imports it holds its lock
        made.registry.load(Kind.OBSERVER, "bad")
