"""The engine that has Snowflake ask: each prompt once, whatever fails, and nothing of a prompt's in a statement."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from limner import CancelToken, ConfigError, InputError, ModelError, SessionError, Settings, Studio
from limner.batches import Batch
from limner.plugins import Plugin, TaskOutcome
from limner.svg import clean
from limner.testing import EngineConformance
from limner_cortex._engine._plugin import SnowflakeEnginePlugin
from limner_snowflake_emulator import CortexError, ModelReply, SnowflakeEmulator, SnowflakeError, budget_exceeded
from support.batches import outcomes, prompts, told

SQUARE = "<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='teal'/></svg>"

Open = Callable[..., Batch]


class TestSnowflakeEngine(EngineConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return SnowflakeEnginePlugin()

    @override
    @pytest.fixture
    def besides(self, table: dict[str, Any]) -> dict[str, Any]:
        return {"models": {"cortex": table}}

    @override
    @pytest.fixture
    def options(self, options: dict[str, Any]) -> dict[str, Any]:
        return options


def test_each_row_fails_alone_and_is_asked_again_as_far_as_that_is_of_use(batch: Open, model: Any) -> None:
    text = prompts(30) + prompts(4, "ONCE") + prompts(2, "LONG") + prompts(1, "NEVER") + prompts(3, "PROSE")
    with batch(text) as made:
        first = outcomes(made)
        rows = list(made.results())
    asked = Counter(re.findall(r"[A-Z]{4,}|a fox", key)[0] for key in model.asked.elements())

    assert told(first) == {
        ("", False): 34,
        ("model.context-length", True): 2,
        ("model.service", False): 1,
        ("model.reply", False): 3,
    }
    assert asked == {"a fox": 30, "ONCE": 8, "LONG": 2, "NEVER": 3, "PROSE": 3}
    assert [row["status"] for row in rows] == ["done"] * 34 + ["refused"] * 2 + ["failed"] * 4
    with batch(text) as made:
        assert outcomes(made) == []
    with batch(text, retry_failed=True) as made:
        assert told(outcomes(made)) == {("model.service", False): 1, ("model.reply", False): 3}
    assert model.asked.total() == sum(asked.values()) + 3 + 3


def test_who_stops_finds_what_was_paid_for_when_the_run_goes_on(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    cancel = CancelToken()
    with batch(prompts(200), engine={"statements": 2}) as made:
        for event in made.run(cancel=cancel):
            if isinstance(event, TaskOutcome):
                cancel.cancel()
    with batch(prompts(200)) as made:
        assert 0 < made.survey().left < 200
        outcomes(made)
        assert made.survey().done == 200

    assert set(model.asked.values()) == {1}


def test_what_still_runs_is_waited_for_and_not_begun_again(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    gate = threading.Event()
    begun = threading.Event()

    def slow(call: Any) -> Any:
        begun.set()
        gate.wait(30)
        return model(call)

    emulator.model = slow
    cancel = CancelToken()
    with batch(prompts(5)) as made:
        for _ in made.run(cancel=cancel):
            if begun.is_set():
                cancel.cancel()
        assert made.survey().left == 5
    said = []
    with batch(prompts(5)) as made:
        for event in made.run():
            said.append(getattr(event, "message", ""))
            gate.set()
        assert made.survey().done == 5

    assert said[0] == "waiting for 1 statements that still run in Snowflake"
    assert set(model.asked.values()) == {1}
    assert len(model.asked) == 5


def test_what_runs_can_be_stopped_after_its_program_is_gone(
    batch: Open, emulator: SnowflakeEmulator, tmp_path: Path
) -> None:
    begun = threading.Event()

    def slow(_: Any) -> ModelReply:
        begun.set()
        return ModelReply("<svg/>", delay=60)

    emulator.model = slow
    cancel = CancelToken()
    with batch(prompts(5)) as made:
        for _ in made.run(cancel=cancel):
            if begun.is_set():
                cancel.cancel()
    with batch(prompts(5), engine={"prefix": "OTHER"}, state=tmp_path / "elsewhere") as made:
        assert made.stop() == "nothing runs in Snowflake"  # of a run of that name over other tables
    with batch(prompts(5), state=tmp_path / "elsewhere") as made:
        assert made.stop() == "1 statements were stopped; what they had asked by then is billed"
        for _ in range(100):  # it ends a moment later
            if made.stop() == "nothing runs in Snowflake":
                break
        else:
            pytest.fail("it still runs")


def test_a_statement_that_fails_for_a_while_is_begun_again(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    busy = SnowflakeError("all requests were throttled", 90_001, "57014")
    emulator.faults.add("query", "sql_error", error=busy, match="AI_COMPLETE", times=2)
    with batch(prompts(50)) as made:
        assert told(outcomes(made)) == {("", False): 50}

    assert set(model.asked.values()) == {1}


def test_one_prompt_that_fails_its_statement_is_found_and_the_others_are_made(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    emulator.faults.add(
        "model",
        "sql_error",
        error=SnowflakeError("Request failed: remote service error: 400 'max tokens of 9 exceeded'", 100_351, "P0000"),
        match="a fox 7",
        times=99,
    )
    with batch(prompts(20)) as made:
        assert told(outcomes(made)) == {("", False): 19, ("model.context-length", True): 1}


@pytest.mark.parametrize(
    ("fault", "error", "says"),
    [
        (budget_exceeded(), SessionError, "budget"),
        (SnowflakeError("Insufficient privileges", 3001, "42501"), SessionError, "USE AI FUNCTIONS"),
        (SnowflakeError("Statement reached its statement or warehouse timeout", 630, "57014"), SessionError, "billed"),
    ],
)
def test_what_would_fail_every_statement_ends_the_batch(
    batch: Open, emulator: SnowflakeEmulator, fault: SnowflakeError, error: type[Exception], says: str
) -> None:
    emulator.faults.add("query", "sql_error", error=fault, match="AI_COMPLETE", times=99)
    with batch(prompts(3)) as made:
        with pytest.raises(error) as caught:
            outcomes(made)
        assert made.survey().left == 3

    assert says in f"{caught.value} {getattr(caught.value, 'hint', '')}"


def test_a_model_that_is_not_there_ends_the_batch_and_fails_nothing(batch: Open) -> None:
    with batch(prompts(3), model="cortex:claude-opus-4-5") as made:
        with pytest.raises(ModelError, match="no model 'claude-opus-4-5'"):
            outcomes(made)
        assert made.survey().left == 3


def test_the_cost_is_bounded_before_statements_are_begun(batch: Open, model: Any) -> None:
    with batch(prompts(100), max_cost=0.0001) as made:
        with pytest.raises(InputError, match=r"would take it past the 0\.0001") as caught:
            outcomes(made)
        assert caught.value.code == "input.batch.max-cost"
        assert model.asked.total() == 0
        estimate = made.estimate()
    assert (estimate.prompts, estimate.unit) == (100, "credits")
    assert estimate.basis == "counted by Snowflake on 20 of 100 prompts; answers of 3,500 tokens"
    assert estimate.cost is not None
    with batch(prompts(100), max_cost=0.06, engine={"statements": 1, "answer_tokens": 10}) as made:
        with pytest.raises(InputError, match=r"has cost 0\.0.* would take it past the 0\.06"):
            outcomes(made)
        assert 20 <= made.survey().done == model.asked.total() <= 80
        assert 0.01 < made.spent.cost <= 0.06


def test_rows_may_name_models_and_a_plan_is_held_to_its_schema(
    batch: Open, model: Any, tmp_path: Path, emulator: SnowflakeEmulator
) -> None:
    plan = '{"subject": "a fox"}'
    seen = []

    def planner(call: Any) -> Any:
        seen.append((call.model, call.response_format is not None))
        return plan

    emulator.model = planner
    path = tmp_path / "rows.csv"
    path.write_text("prompt,model\na fox,\na cat,cortex:haiku\n", "utf-8")
    with batch("", via="plan", run="plan") as opened:
        opened._source, opened._form = path, "csv"
        ended = outcomes(opened)

    assert told(ended) == {("", False): 2}
    assert sorted(seen) == [("claude-haiku-4-5", True), ("claude-sonnet-4-6", True)]


def test_the_settings_of_the_model_backend_hold_as_for_a_single_picture(
    batch: Open, table: dict[str, Any], emulator: SnowflakeEmulator, tmp_path: Path
) -> None:
    told: list[str] = []

    def listen(call: Any) -> str:
        told.append(call.prompt)
        return SQUARE

    emulator.model = listen
    table["instructions"] = "direct"
    with batch("a fox\n", out=tmp_path / "out") as made:
        (ended,) = outcomes(made)
    drawn = Path(ended.location).read_text("utf-8")
    with Studio(Settings(model="cortex", storage="", models={"cortex": table})) as studio:
        alone = studio.generate("a fox")

    assert told[0] == told[1]
    assert alone.drawing.metadata["instructions"] == clean(drawn).metadata["instructions"]
    table["max_credits"] = 1e-6
    with batch("a fox\n", run="dear") as made:
        (ended,) = outcomes(made)
    assert ended.error is not None
    assert ended.error.code == "input.cost"


def test_a_model_of_another_backend_is_refused(batch: Open) -> None:
    with pytest.raises(ConfigError, match="asks the models of cortex, and not of sketch"):
        batch("a fox\n", model="sketch")


def test_the_script_holds_all_and_binds_nothing(batch: Open) -> None:
    with batch(
        'it\'s a "fox" \\\n', engine={"database": "d'b", "schema": '"S""x"'}, run="feed-1", style="flat"
    ) as made:
        script = made.script()

    assert '"D\'B"."S""x"."' in script
    assert "?" not in re.sub(r"'(?:[^'\\]|''|\\.)*'|^--.*$", "", script, flags=re.MULTILINE)
    assert script.count("IF NOT EXISTS") == 13
    assert '{"picture": \' || REPLACE(' in script
    assert "'feed-1'" in script
    assert "fox" not in script.replace('id=\\\\"fox\\\\"', "").replace('id="fox"', "").replace("a red fox", "")


def test_the_script_names_the_place_of_the_connection_where_the_engine_names_none(batch: Open, table: Any) -> None:
    table["snowflake"] |= {"database": "art", "schema": '"my art"'}
    with batch("a fox\n") as made:
        assert 'INTO "ART"."my art"."LIMNER_RUNS"' in made.script()
    del table["snowflake"]["schema"]
    with batch("a fox\n") as made, pytest.raises(ConfigError, match="has to name the tables' database and schema"):
        made.script()


def test_names_of_the_place_are_read_as_everywhere_in_snowflake(
    batch: Open, table: Any, emulator: SnowflakeEmulator
) -> None:
    """In small letters and without quotes they are those that SQL would find: ``art`` is ``ART``."""
    where = {name: table["snowflake"][name].lower() for name in ("database", "schema")}
    with batch("a fox\n", engine=where) as made:
        (ended,) = outcomes(made)

    assert ended.error is None


@pytest.mark.slow
def test_a_client_that_is_killed_twice_loses_nothing_that_was_paid_for(
    emulator: SnowflakeEmulator, model: Any, table: dict[str, Any], tmp_path: Path
) -> None:
    count = 300
    (tmp_path / "p.txt").write_text(prompts(count - 6) + prompts(6, "ONCE"), "utf-8")
    lines = [
        "[models.cortex.snowflake]",
        *(f"{key} = {json.dumps(value)}" for key, value in table["snowflake"].items()),
    ]
    (tmp_path / "limner.toml").write_text(
        "\n".join([*lines, "[engines.snowflake]", "rows = 50", "pause = 0.1"]), "utf-8"
    )
    command = [sys.executable, "-W", "ignore", "-m", "limner", "--config", "limner.toml", "batch", "p.txt", "--json"]
    command += ["--engine", "snowflake", "--model", "cortex", "--run", "killed", "--out", "out"]
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path)}
    acknowledged: Counter[str] = Counter()
    for kill_after in (60, 80, None):
        with subprocess.Popen(
            command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            for number, line in enumerate(process.stdout or (), 1):
                acknowledged[json.loads(line)["id"]] += 1
                if number == kill_after:
                    process.send_signal(signal.SIGKILL)
                    break
    asked = Counter(model.asked.values())

    assert process.returncode == 0
    assert set(acknowledged.values()) == {1}
    assert len(list((tmp_path / "out").glob("*.svg"))) == count
    assert asked == {1: count - 6, 2: 6}  # what was throttled is asked again, and nothing else


def test_what_fails_beside_a_prompt_that_fails_its_statement_is_asked_again(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    """The halves of a statement that failed end together, and each has rows of its own to ask again."""
    emulator.faults.add(
        "model",
        "sql_error",
        error=SnowflakeError("Request failed: remote service error: 400 'max tokens of 9 exceeded'", 100_351, "P0000"),
        match="a fox 7",
        times=99,
    )
    with batch(prompts(2, "ONCE") + prompts(14) + prompts(4, "ONCE a")) as made:
        assert told(outcomes(made)) == {("", False): 19, ("model.context-length", True): 1}


def test_a_session_that_expires_between_statements_ends_no_batch(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    emulator.faults.add("query", "expire_master", match="AI_COMPLETE", times=1)
    with batch(prompts(30)) as made:
        assert told(outcomes(made)) == {("", False): 30}

    assert set(model.asked.values()) == {1}


def test_a_fault_of_yesterday_that_would_end_the_batch_is_no_fault_of_today(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    """A spent budget is told in the rows; once there is another, the same run goes on."""

    def spent(_: Any) -> str:
        raise CortexError("the AI budget of the account is used up")

    emulator.model = spent
    with batch(prompts(3)) as made, pytest.raises(ModelError) as caught:
        outcomes(made)
    emulator.model = model
    with batch(prompts(3)) as made:
        assert told(outcomes(made)) == {("", False): 3}

    assert caught.value.code == "model.quota"
    assert set(model.asked.values()) == {1}


def test_what_snowflake_has_forgotten_is_not_waited_for(batch: Open, tmp_path: Path) -> None:
    """It says of it what it says of a statement that it has not heard of yet; weeks later that would be for ever."""
    with batch(prompts(3), limit=1) as made:
        outcomes(made)
        noted = tmp_path / "state" / made.name / "statements.jsonl"
    told = json.loads(noted.read_text("utf-8"))
    forgotten = told | {"query": "01b00000-0000-4000-8000-000000000001", "until": told["until"] - 1e7}
    noted.write_text(json.dumps(forgotten) + "\n", "utf-8")
    cancel = CancelToken()
    with batch(prompts(3)) as made:
        for event in made.run(cancel=cancel):
            if "waiting for" in getattr(event, "message", ""):
                cancel.cancel()
        assert made.survey().done == 3
