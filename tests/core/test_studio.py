from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import anyio
import pytest
from typing_extensions import override

from limner import (
    CancelledError,
    CancelToken,
    ConfigError,
    DeadlineError,
    Event,
    Finding,
    GenerationFinished,
    InputError,
    LimnerError,
    ModelError,
    PluginError,
    Preview,
    Request,
    Settings,
    Severity,
    Studio,
    UnknownNameError,
)
from limner._request import RequestOptions, make_request
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
    StorageDescriptor,
    ValidatorDescriptor,
)
from limner.testing import MemoryPlugin, MemoryStorage
from support.fakes import (
    SQUARE,
    AsyncComplete,
    AsyncStream,
    Complete,
    FakePlugin,
    Judge,
    JudgePlugin,
    Listener,
    Stream,
    square,
)

KINDS = [Complete, AsyncComplete, Stream, AsyncStream]


def studio(
    backend: ModelBackend, *, observers: tuple[Observer, ...] = (), plugins: tuple[Any, ...] = (), **settings: Any
) -> Studio:
    known = {"model": "fake", "storage": "", **settings}
    return Studio(Settings(**known), plugins=[FakePlugin(backend), *plugins], observers=observers)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_backend_serves_every_kind_of_caller_alike(kind: type[ModelBackend]) -> None:
    async def collect(made: Studio) -> list[Event]:
        return [event async for event in made.astream("a fox", seed=3)]

    with studio(kind()) as made:
        whole = made.generate("a fox", seed=3)
        steps = list(made.stream("a fox", seed=3))
        awhole = anyio.run(partial(made.agenerate, "a fox", seed=3))
        asteps = anyio.run(collect, made)

    ends = [events[-1] for events in (steps, asteps)]
    assert all(isinstance(end, GenerationFinished) for end in ends)
    drawings = {whole.drawing.svg, awhole.drawing.svg, *(end.generation.drawing.svg for end in ends)}  # type: ignore[attr-defined]
    assert len(drawings) == 1
    assert whole.usage is not None
    assert [type(event) for event in steps] == [type(event) for event in asteps]


def test_the_studio_closes_what_it_opened_once() -> None:
    backend = Complete()
    with studio(backend) as made:
        made.generate("a fox")

    made.close()

    assert backend.closed == 1


@pytest.mark.parametrize("kind", [Stream, AsyncStream])
def test_a_stream_that_nobody_reads_to_the_end_is_closed(kind: type[Stream | AsyncStream]) -> None:
    backend = kind(piece=5)

    async def leave(made: Studio) -> None:
        events = made.astream("a fox")
        async for event in events:
            if isinstance(event, Preview):
                break
        await events.aclose()

    growing = Reply(text="<svg viewBox='0 0 9 9'>" + "<rect width='9' height='9'/>" * 9 + "</svg>")
    backend.answer = lambda _call, _context: growing
    with studio(backend) as made:
        for event in (events := made.stream("a fox")):
            if isinstance(event, Preview):
                break
        events.close()
        assert backend.ended == 1
        anyio.run(leave, made)
        assert backend.ended == 2


def test_previews_grow_into_the_drawing() -> None:
    text = "<svg viewBox='0 0 9 9'>" + "".join(f"<circle cx='{n}' cy='4' r='1'/>" for n in range(9)) + "</svg>"
    with studio(Stream(lambda _call, _context: Reply(text=text))) as made:
        events = list(made.stream("a fox"))

    sizes = [event.drawing.svg.count("<circle") for event in events if isinstance(event, Preview)]
    assert len(sizes) > 2
    assert sizes == sorted(sizes)
    assert sizes[-1] <= 9


def test_observers_hear_every_event_and_a_failing_one_does_not_stop_the_work() -> None:
    class Deaf(Observer):
        @override
        def observe(self, event: Event) -> None:
            msg = "deaf"
            raise RuntimeError(msg)

    listener = Listener()
    with studio(Complete(), observers=(Deaf(), listener)) as made, pytest.warns(RuntimeWarning, match="Deaf") as warned:
        made.generate("a fox")

    assert listener.names[0] == "GenerationStarted"
    assert listener.names[-1] == "GenerationFinished"
    assert len(warned) == 1


def test_what_a_plugin_raises_becomes_an_error_of_limner_that_names_it() -> None:
    def fail(call: ModelCall, context: Context) -> Reply:
        msg = "a library's own"
        raise KeyError(msg)

    for kind in KINDS:
        with studio(kind(fail)) as made, pytest.raises(PluginError, match="KeyError") as caught:
            made.generate("a fox")

        assert caught.value.plugin == "fake"
        assert isinstance(caught.value.__cause__, KeyError)
        assert caught.value.request_id


def test_a_backend_that_implements_nothing_says_so() -> None:
    with studio(ModelBackend()) as made, pytest.raises(PluginError, match="implements none of"):
        made.generate("a fox")


def test_an_asynchronous_call_that_takes_too_long_ends_at_the_deadline() -> None:
    class Never(ModelBackend):
        @override
        async def acomplete(self, call: ModelCall, context: Context) -> Reply:
            await anyio.sleep_forever()
            raise AssertionError

    with studio(Never(), timeout=0.05) as made, pytest.raises(DeadlineError):
        anyio.run(made.agenerate, "a fox")


def test_a_call_is_cancelled_from_another_thread() -> None:
    token = CancelToken()

    class Slow(ModelBackend):
        @override
        def stream(self, call: ModelCall, context: Context) -> Iterator[Chunk]:
            yield Chunk(text="<svg>")
            token.cancel()
            yield Chunk(text="<rect/>")
            raise AssertionError

    with studio(Slow()) as made, pytest.raises(CancelledError):
        made.generate("a fox", cancel=token)


def test_two_studios_in_two_threads_do_not_meet() -> None:
    first, second = Complete(), Complete()
    made = {}

    def work(backend: Complete, start: int) -> None:
        with studio(backend) as mine:
            made[start] = [mine.generate("a fox", seed=start + number).drawing.svg for number in range(20)]

    threads = [threading.Thread(target=work, args=arguments) for arguments in ((first, 0), (second, 1000))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [call.seed for call in first.calls] == list(range(20))
    assert [call.seed for call in second.calls] == list(range(1000, 1020))
    assert not set(made[0]) & set(made[1000])


def test_settings_fill_in_what_a_request_leaves_open() -> None:
    backend = Complete()
    with studio(backend, style="flat", size="wide") as made:
        plain = made.generate("a fox")
        own = made.generate(Request(prompt="a fox", style="line", size="icon", seed=5), palette=("red",))

    assert (backend.calls[0].style, str(backend.calls[0].size)) == ("flat", "1280x720")
    assert (backend.calls[1].style, str(backend.calls[1].size)) == ("line", "512x512")
    assert backend.calls[1].palette == ("red",)
    assert own.seed == backend.calls[1].seed == 5
    assert plain.seed == backend.calls[0].seed


def test_options_of_a_request_are_checked_as_those_of_a_prompt() -> None:
    request = Request(prompt="a fox", style="line", size="icon")
    backend = Complete()
    with studio(backend) as made:
        made.generate(request, size="800x600", prompt="a bear")
        for options in ({"size": "vast"}, {"seed": -1}, {"stlye": "flat"}):
            with pytest.raises(InputError):
                made.generate(request, **options)
        with pytest.raises(InputError, match="the prompt is given twice") as caught:
            made.generate("a fox", prompt="a bear")

    (call,) = backend.calls
    assert (str(call.size), call.style, call.prompt) == ("800x600", "line", "a bear")
    assert caught.value.hint


def test_a_seed_is_taken_anew_for_every_picture() -> None:
    with studio(Complete()) as made:
        seeds = {made.generate("a fox").seed for _ in range(20)}

    assert len(seeds) == 20


def test_a_model_of_a_backend_is_chosen_after_a_colon() -> None:
    backend = Complete()
    with studio(backend) as made:
        generation = made.generate("a fox", model="fake:big:one")

    assert backend.calls[0].model == "big:one"
    assert (generation.plugin, generation.model) == ("fake", "big:one")


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"model": "skech"}, UnknownNameError, "skech"),
        ({"storage": "lcal"}, UnknownNameError, "lcal"),
        ({"style": "flta"}, UnknownNameError, "flta"),
        ({"size": "vast"}, InputError, "vast"),
        ({"seed": -1}, InputError, "seed"),
        ({"stlye": "flat"}, InputError, "stlye"),
    ],
)
def test_a_wrong_option_is_refused_with_a_remedy(options: dict[str, Any], error: type[LimnerError], said: str) -> None:
    made = Studio(Settings(model="fake", storage=""), plugins=[FakePlugin(Complete(), styles=("flat", "line"))])
    with made, pytest.raises(error) as caught:
        made.generate("a fox", **options)

    assert said in caught.value.message
    assert caught.value.hint


def test_installed_validators_judge_every_request() -> None:
    finding = Finding(Severity.ERROR, "acme.no", "no")
    judges = (JudgePlugin(Judge(), "a"), JudgePlugin(Judge(prompt=[finding]), "b"))
    with studio(Complete(), plugins=judges) as made, pytest.raises(InputError) as caught:
        made.generate("a fox")

    assert caught.value.code == "acme.no"


def test_a_batch_yields_each_outcome_and_errors_stay_alone() -> None:
    def answer(call: ModelCall, context: Context) -> Reply:
        if call.seed == 3:
            msg = "busy"
            raise ModelError(msg)
        return square(call, context)

    requests = [Request(prompt="a fox", seed=number) for number in range(10)]
    with studio(Complete(answer)) as made:
        outcomes = sorted(made.batch(requests), key=lambda outcome: outcome.index)

    assert [outcome.request.seed for outcome in outcomes] == list(range(10))
    assert [outcome.index for outcome in outcomes if outcome.error] == [3]
    assert all((outcome.generation is None) is (outcome.error is not None) for outcome in outcomes)


def test_a_batch_takes_requests_only_as_they_are_needed() -> None:
    taken = 0

    def requests() -> Iterator[Request]:
        nonlocal taken
        while True:
            taken += 1
            yield Request(prompt="a fox", seed=taken)

    with studio(Complete(), concurrency=3) as made:
        outcomes = made.batch(requests())
        for _ in range(10):
            next(outcomes)
        outcomes.close()

    assert taken <= 10 + 3 + 3


def test_an_asynchronous_batch_does_as_a_synchronous_one() -> None:
    async def collect(made: Studio) -> list[int]:
        requests = [Request(prompt="a fox", seed=number) for number in range(5)]
        return sorted([outcome.index async for outcome in made.abatch(requests)])

    with studio(AsyncComplete()) as made:
        assert anyio.run(collect, made) == list(range(5))


def test_a_cancelled_batch_begins_nothing_more() -> None:
    token = CancelToken()
    requests = (Request(prompt="a fox", seed=number) for number in range(1000))
    seen = 0
    with studio(Complete(), concurrency=2) as made:
        for _ in made.batch(requests, cancel=token):
            seen += 1
            token.cancel()

    assert seen < 10


def test_pictures_are_kept_and_found_again_by_both_kinds_of_caller() -> None:
    async def again(made: Studio, key: str) -> str:
        page = await made.library().alist()
        assert [entry.key for entry in page.entries] == [key]
        drawing = (await made.library().aget(key)).drawing
        await made.library().adelete(key)
        return drawing.svg

    with studio(Complete(), storage="memory", plugins=(MemoryPlugin(),)) as made:
        generation = made.generate("a fox", name="My fox")
        assert generation.entry is not None
        assert generation.entry.name == "My fox"
        svg = anyio.run(again, made, generation.entry.key)
        assert made.library().list().entries == ()

    assert svg == generation.drawing.svg


def test_a_table_of_settings_for_a_plugin_that_has_none_is_refused() -> None:
    with (
        studio(Complete(), models={"fake": {"colour": "red"}}) as made,
        pytest.raises(ConfigError, match=r"models\.fake\.colour"),
    ):
        made.generate("a fox")


def test_cancelling_a_task_cancels_the_call() -> None:
    begun, ended = threading.Event(), threading.Event()

    class Waits(ModelBackend):
        @override
        async def astream(self, call: ModelCall, context: Context) -> AsyncIterator[Chunk]:
            try:
                yield Chunk(text="<svg>")
                begun.set()
                await anyio.sleep_forever()
            finally:
                ended.set()

    async def main(made: Studio) -> None:
        async with anyio.create_task_group() as group:
            scope = anyio.CancelScope()

            async def cancel() -> None:
                await anyio.to_thread.run_sync(begun.wait, 30)
                scope.cancel()

            group.start_soon(cancel)
            with scope:
                await made.agenerate("a fox")
        assert scope.cancelled_caught

    started = time.monotonic()
    with studio(Waits()) as made:
        anyio.run(main, made)

    assert ended.is_set()
    assert time.monotonic() - started < 60


def test_the_drawing_holds_what_the_model_sent() -> None:
    with studio(Complete(lambda _call, _context: Reply(text=f"Here you are:\n```svg\n{SQUARE}\n```"))) as made:
        generation = made.generate("a fox")

    assert "#0a7" in generation.drawing.svg


class Slow(Plugin):
    """Notes in which thread each of its factories runs."""

    api_version = 1

    def __init__(self) -> None:
        self._threads: dict[str, str] = {}

    def _note(self, what: str, made: Any) -> Any:
        self._threads[what] = threading.current_thread().name
        return made

    @override
    def model_backend(self) -> ModelDescriptor[NoSettings]:
        factory = partial(self._make, "model", AsyncComplete())
        return ModelDescriptor(name="slow", summary="s", settings=NoSettings, factory=factory)

    @override
    def storage_backend(self) -> StorageDescriptor[NoSettings]:
        factory = partial(self._make, "storage", MemoryStorage())
        return StorageDescriptor(name="slow", summary="s", settings=NoSettings, factory=factory)

    @override
    def validator(self) -> ValidatorDescriptor[NoSettings]:
        factory = partial(self._make, "validator", Judge())
        return ValidatorDescriptor(name="slow", summary="s", settings=NoSettings, factory=factory)

    @override
    def observer(self) -> ObserverDescriptor[NoSettings]:
        factory = partial(self._make, "observer", Listener())
        return ObserverDescriptor(name="slow", summary="s", settings=NoSettings, factory=factory)

    def _make(self, what: str, made: Any, _settings: NoSettings) -> Any:
        return self._note(what, made)


def test_nothing_is_imported_or_made_in_the_event_loop() -> None:
    plugin = Slow()
    with Studio(Settings(model="slow", storage="slow"), plugins=[plugin]) as made:
        anyio.run(made.agenerate, "a fox")

    assert set(plugin._threads) == {"model", "storage", "validator", "observer"}
    assert threading.main_thread().name not in plugin._threads.values()


def test_a_plugin_that_cannot_be_had_is_the_end_of_its_events_for_threads_and_event_loops_alike() -> None:
    async def collect(made: Studio, into: list[Event]) -> None:
        async for event in made.astream("a fox", model="skech"):
            into.append(event)  # noqa: PERF401 - what came before the error counts

    heard, aheard = Listener(), list[Event]()
    with studio(Complete(), observers=(heard,)) as made:
        with pytest.raises(UnknownNameError):
            made.generate("a fox", model="skech")
        with pytest.raises(UnknownNameError):
            anyio.run(collect, made, aheard)

    ends = ["GenerationStarted", "PromptChecked", "GenerationFailed"]
    assert heard.names == ends * 2
    assert [type(event).__name__ for event in aheard] == ends


def test_the_keywords_that_a_type_checker_knows_are_the_fields_of_a_request() -> None:
    assert set(RequestOptions.__annotations__) == set(Request.model_fields)


def test_a_studio_is_closed_from_an_event_loop_too() -> None:
    backend = Complete()

    async def main() -> None:
        async with studio(backend) as made:
            await made.agenerate("a fox")
        await made.aclose()

    anyio.run(main)

    assert backend.closed == 1


def test_settings_leave_what_a_request_says_and_the_request_that_was_given_as_they_are() -> None:
    asked = Request(prompt="a fox", style="line", storage="")
    with studio(Complete(), style="flat", size="32x16", storage="memory", plugins=(MemoryPlugin,)) as made:
        told = made.generate(asked).request
        changed = made.generate(asked, style="round", storage="memory").request
        empty = made.generate("a fox", style="", model="").request

    assert (told.style, told.storage, told.model, str(told.size)) == ("line", "", "fake", "32x16")
    assert (changed.style, changed.storage) == ("round", "memory")
    assert (empty.style, empty.storage, empty.model) == ("flat", "memory", "fake")
    assert (asked.model, asked.size) == (None, None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system forks nothing")
def test_a_forked_process_takes_seeds_and_names_of_its_own() -> None:
    code = """
import os
from limner._request import new_request_id, new_seed
child = os.fork()
print(new_request_id(), new_seed(), flush=True)
if child:
    os.waitpid(child, 0)
"""

    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    first, second = (set(line.split()) for line in done.stdout.splitlines())
    assert not first & second


def test_a_token_hears_of_the_parents_of_its_parents_whenever_it_begins_to_listen() -> None:
    root = CancelToken()
    middle = CancelToken(root)
    early, waiting, late, idle = (CancelToken(middle) for _ in range(4))
    heard: list[str] = []
    early.add_listener(partial(heard.append, "early"))
    waiter = threading.Thread(target=lambda: heard.append("woken" if waiting.wait(60) else "slept"))
    waiter.start()

    root.cancel()
    waiter.join()
    late.add_listener(partial(heard.append, "late"))

    assert sorted(heard) == ["early", "late", "woken"]
    assert [token.cancelled for token in (root, middle, early, waiting, late, idle)] == [True] * 6


@pytest.mark.parametrize("colour", ["#zzz", "#12345", "# fff", "rgb(1, 2, 3", "url(#a)", "teal #fff", "rgb()x"])
def test_what_is_not_written_as_a_colour_is_refused_before_a_model_is_asked(colour: str) -> None:
    with pytest.raises(InputError) as caught:
        make_request("a fox", palette=["teal", colour])

    assert caught.value.code == "input.palette"
    assert repr(colour) in caught.value.message
    assert "#102a43" in caught.value.hint


def test_colours_are_values_and_names_of_css_and_other_names() -> None:
    colours = (
        "Teal",
        "#FFF",
        "#fff8",
        "#102a43",
        "#102a4380",
        "RGB(1 2 3 / 50%)",
        "hsl(calc(1deg * 2), 3%, 4%)",
        "dusty rose",
    )

    assert make_request("a fox", palette=colours).palette == colours
