"""The backend as users meet it: through a studio, and through the command."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import anyio
import pytest

from limner import (
    ConfigError,
    Event,
    GenerationFinished,
    ModelReplied,
    Preview,
    ReplyError,
    Request,
    Settings,
    Studio,
)
from limner.plugins import Capability
from limner_openai_compatible import OpenAIPlugin, OpenAISettings
from plugins.openai_compatible.server import PATIENCE, ChatServer, Exchange, chunk, speak

GROWING = (
    "<plan>dots</plan><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 9'><title>Dots</title>"
    + "".join(f"<circle cx='{9 * n + 4}' cy='4' r='3' fill='#00aa77'/>" for n in range(9))
    + "</svg>"
)


def studio(server: ChatServer, **table: Any) -> Studio:
    settings = Settings(
        model="openai", storage="", models={"openai": {"base_url": server.url, "model": "small-1", **table}}
    )
    return Studio(settings, plugins=[OpenAIPlugin()])


def test_previews_grow_while_the_model_draws(server: ChatServer) -> None:
    server.answer = speak(GROWING)

    with studio(server) as made:
        events = list(made.stream("dots", seed=1))

    dots = [event.drawing.svg.count("<circle") for event in events if isinstance(event, Preview)]
    end = events[-1]
    assert isinstance(end, GenerationFinished)
    assert dots == sorted(dots)
    assert len(set(dots)) > 4
    assert end.generation.drawing.svg.count("<circle") == 9
    assert end.generation.drawing.title == "Dots"
    assert end.generation.usage is not None
    assert end.generation.model == "small-1"
    assert [event.usage for event in events if isinstance(event, ModelReplied)] == [end.generation.usage]


def test_every_kind_of_caller_gets_the_same_drawing(server: ChatServer) -> None:
    server.answer = speak(GROWING)

    async def collect(made: Studio) -> list[Event]:
        return [event async for event in made.astream("dots", seed=1)]

    with studio(server) as made:
        whole = made.generate("dots", seed=1)
        awhole = anyio.run(partial(made.agenerate, "dots", seed=1))
        ends = [list(made.stream("dots", seed=1))[-1], anyio.run(collect, made)[-1]]

    drawings = {whole.drawing.svg, awhole.drawing.svg}
    drawings |= {end.generation.drawing.svg for end in ends if isinstance(end, GenerationFinished)}
    assert len(drawings) == 1


def test_one_studio_serves_many_threads_and_event_loops_at_once(server: ChatServer) -> None:
    def answer(exchange: Exchange) -> None:
        words = exchange.received.body["messages"][-1]["content"]
        number = words.rpartition("number ")[2].partition('"')[0]
        speak(GROWING.replace("Dots", f"Dots {number}"))(exchange)

    server.answer = answer

    def draw(made: Studio, number: int) -> str | None:
        if number % 2:
            return made.generate(f"number {number}").drawing.title
        return anyio.run(made.agenerate, f"number {number}").drawing.title

    with studio(server) as made, ThreadPoolExecutor(8) as pool:
        titles = list(pool.map(partial(draw, made), range(24)))
        batch = sorted(
            str(outcome.generation and outcome.generation.drawing.title)
            for outcome in made.batch(Request(prompt=f"number {number}") for number in range(5))
        )

    assert titles == [f"Dots {number}" for number in range(24)]
    assert batch == [f"Dots {number}" for number in range(5)]


def test_an_answer_that_was_cut_off_is_mended_and_told(server: ChatServer) -> None:
    server.answer = speak(GROWING[:-40], finish="length")

    with studio(server) as made:
        generation = made.generate("dots")

    assert generation.drawing.svg.count("<circle cx=") == 8
    assert "reply.cut-off" in {finding.code for finding in generation.findings}


def test_an_answer_without_a_drawing_says_what_to_do(server: ChatServer) -> None:
    server.answer = speak("Let me think about the square", finish="length")

    with studio(server) as made, pytest.raises(ReplyError) as caught:
        made.generate("dots")

    assert caught.value.plugin == "openai"
    assert "the answer was cut off: allow the model more tokens" in caught.value.hint


def test_leaving_the_events_hangs_up(server: ChatServer) -> None:
    hung_up: list[bool] = []

    def answer(exchange: Exchange) -> None:
        exchange.begin()
        exchange.event(chunk(GROWING[:200]))
        hung_up.append(exchange.wait_until_hung_up())

    async def leave(made: Studio) -> None:
        events = made.astream("dots")
        async for event in events:
            if isinstance(event, Preview):
                break
        await events.aclose()

    server.answer = answer
    with studio(server) as made:
        for event in (events := made.stream("dots")):
            if isinstance(event, Preview):
                break
        events.close()
        anyio.run(leave, made)

    server.close()
    assert hung_up == [True, True]


def test_the_settings_of_the_table_are_checked(server: ChatServer) -> None:
    with (
        studio(server, temprature=1) as made,
        pytest.raises(ConfigError, match=r"models\.openai\.temprature") as caught,
    ):
        made.generate("dots")

    assert "did you mean temperature" in caught.value.hint


def test_the_descriptor_says_what_is_known_without_asking() -> None:
    descriptor = OpenAIPlugin().model_backend()

    assert (descriptor.name, descriptor.settings) == ("openai", OpenAISettings)
    assert descriptor.supports(Capability.STREAMING)
    assert not descriptor.supports(Capability.VISION)
    assert all(field.description for field in OpenAISettings.model_fields.values())


def test_describing_the_backend_imports_nothing_heavy() -> None:
    program = (
        "import sys; from limner_openai_compatible import OpenAIPlugin; OpenAIPlugin().model_backend(); "
        "print(sorted({'openai', 'httpx2', 'anyio', 'ssl'} & set(sys.modules)))"
    )

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE)

    assert "openai" not in run.stdout
    assert "httpx2" not in run.stdout
