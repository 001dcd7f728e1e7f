"""A model that sees judges drawings, where the settings want it."""

from __future__ import annotations

import base64
import json
import os
import subprocess
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from typing_extensions import override

from limner import InputError, Settings, Severity, Studio
from limner.plugins import Plugin, RecordKind, UsageRecord
from limner.testing import ValidatorConformance
from limner_cortex import JudgePlugin, JudgeSettings
from limner_snowflake_emulator import CortexError, ModelCall, SnowflakeEmulator
from support.command import LIMNER


class TestJudge(ValidatorConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return JudgePlugin()

    @override
    @pytest.fixture
    def options(self, connection: dict[str, Any]) -> dict[str, Any]:
        return {"snowflake": connection}


@pytest.fixture
def judged(connection: dict[str, Any]) -> Any:
    """Makes a drawing that is judged; what is given are settings of the judge."""

    def make(**settings: Any) -> Any:
        table = {"snowflake": connection, **settings}
        chosen = Settings(
            model="cortex",
            storage="",
            models={"cortex": {"transport": "sql", "snowflake": connection}},
            validators={"cortex-judge": table},
        )
        with Studio(chosen, plugins=[JudgePlugin]) as studio:
            return studio.generate("a red fox, two birds")

    return make


def judge_of(*met: bool, faults: tuple[str, ...] = ()) -> Any:
    """Return a model that draws, and judges so."""

    def model(call: ModelCall) -> Any:
        if call.function != "REST_CHAT":
            return "<svg viewBox='0 0 9 9'><title>A fox</title><path fill='red' d='M0 0h9v9z'/></svg>"
        things = [{"what": f"thing {number}", "met": each} for number, each in enumerate(met)]
        return json.dumps({"requirements": things, "faults": list(faults)})

    return model


def test_the_model_sees_the_picture_and_the_order(emulator: SnowflakeEmulator, judged: Any) -> None:
    emulator.model = judge_of(True, True, True, faults=("an ear floats\n\u202e",))
    generation = judged()

    (used, score, fault) = [each for each in generation.findings if each.code.startswith("cortex-judge")]
    assert used.message.startswith("claude-haiku-4-5 looked at the drawing: ")
    assert used.message.endswith(" credits")
    assert (score.severity, score.message) == (Severity.INFO, "claude-haiku-4-5 sees 3 of 3 things that were asked for")
    assert fault.message == "claude-haiku-4-5 finds: an ear floats"
    picture, words = emulator.recording.calls[-1].messages[-1]["content"]
    assert base64.b64decode(picture["image_url"]["url"].partition(",")[2]).startswith(b"\x89PNG")
    assert words["text"] == '{"picture": "a red fox, two birds"}'


def test_what_is_missing_is_told_or_refused(emulator: SnowflakeEmulator, judged: Any) -> None:
    emulator.model = judge_of(True, False, False)
    (found,) = [each for each in judged().findings if each.code == "cortex-judge.score"]

    assert found.severity is Severity.WARNING
    assert "missing: thing 1, thing 2" in found.message
    assert judged(least=0.3).findings[-1].severity is Severity.INFO
    with pytest.raises(InputError, match="missing: thing 1") as caught:
        judged(refuse=True)
    assert caught.value.hint


@pytest.mark.parametrize(
    "answer",
    [
        "no JSON",
        "[]",
        '{"requirements": 3}',
        '{"requirements": []}',
        '{"requirements": [7, {"what": "a fox"}, {"met": true}], "faults": []}',
        CortexError("inference timed out", 503),
    ],
)
def test_a_drawing_that_cannot_be_judged_is_kept_unless_that_is_a_reason(
    emulator: SnowflakeEmulator, judged: Any, answer: Any
) -> None:
    draws = judge_of()

    def model(call: ModelCall) -> Any:
        if call.function != "REST_CHAT":
            return draws(call)
        if isinstance(answer, Exception):
            raise answer
        return answer

    emulator.model = model

    assert judged().findings[-1].code == "cortex-judge.not-judged"
    with pytest.raises(Exception, match=r"judgement|could not answer"):
        judged(refuse=True)


@pytest.mark.parametrize("refuse", [False, True])
def test_what_it_used_is_in_the_journal(
    emulator: SnowflakeEmulator, connection: dict[str, Any], tmp_path: Path, *, refuse: bool
) -> None:
    """Whether the drawing is kept or refused: it was paid for."""
    emulator.model = judge_of(False)
    judge = {"refuse": refuse, "prices": {"claude-haiku-4-5": {"input": 1e6, "output": 0}}}
    chosen = Settings(
        model="cortex",
        storage="local",
        models={"cortex": {"transport": "sql", "snowflake": connection}},
        storages={"local": {"root": str(tmp_path)}},
        validators={"cortex-judge": {**judge, "snowflake": connection}},
    )
    with Studio(chosen, plugins=[JudgePlugin]) as studio, pytest.raises(InputError) if refuse else nullcontext():
        studio.generate("a red fox")
    with Studio(chosen) as studio:
        entries = list(studio.library("local").journal.entries(RecordKind.USAGE))

    records = [entry.record for entry in entries if isinstance(entry.record, UsageRecord)]
    assert [record.model for record in records] == ["cortex:claude-sonnet-4-6", "cortex-judge:claude-haiku-4-5"]
    assert records[1].prompt_tokens > 0
    assert (records[1].cost, records[1].unit) == (records[1].prompt_tokens, "credits")
    assert len({record.request_id for record in records}) == 1


def test_a_model_that_is_blind_is_refused() -> None:
    with pytest.raises(InputError, match="sees no pictures"):
        JudgePlugin().validator().factory(JudgeSettings(model="llama3.3-70b"))


def test_the_command_has_it_judge_where_it_is_named(
    emulator: SnowflakeEmulator, connection: dict[str, Any], tmp_path: Path
) -> None:
    """Installed it is off, and costs nothing: no call and no import."""
    emulator.model = judge_of(True, False)
    snowflake = {"transport": "sql", "snowflake": connection}
    tables = {"models": {"cortex": snowflake}, "validators": {"cortex-judge": {"least": 0.7, "snowflake": connection}}}
    settings = tmp_path / "limner.toml"
    settings.write_text(tomlkit.dumps({"model": "cortex", **tables}), "utf-8")
    environment = {**os.environ, "LIMNER_CONFIG": str(settings)}

    def generate(*options: str, status: int = 0) -> tuple[str, int]:
        before = len(emulator.recording.calls)
        command = [*LIMNER, "generate", "a red fox, two birds", "--out", str(tmp_path / "fox.svg"), *options]
        ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        assert ran.returncode == status, ran.stderr
        return ran.stderr, len(emulator.recording.calls) - before

    told, calls = generate()
    assert "[validators.cortex-judge] has no effect: it is off" in told
    assert calls == 1
    told, calls = generate("--validator", "cortex-judge")
    assert "Note: claude-haiku-4-5 sees 1 of 2 things that were asked for; missing: thing 1" in told
    assert calls == 2
    switched = [*LIMNER, "plugins", "enable", "cortex-judge"]
    subprocess.run(switched, capture_output=True, check=True, env=environment)
    environment["LIMNER_VALIDATORS__CORTEX_JUDGE__REFUSE"] = "true"
    told, calls = generate(status=2)
    assert "sees 1 of 2 things that were asked for" in told
    assert calls == 2
