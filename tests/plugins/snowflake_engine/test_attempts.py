"""How often anything is asked has a bound, whatever fails it, and whoever goes on with the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limner.batches import Batch
from limner_snowflake_emulator import CortexError, SnowflakeEmulator, SnowflakeError
from support.batches import outcomes, prompts, told

Open = Callable[..., Batch]


def remote(said: str) -> SnowflakeError:
    """What a model's failure is where it fails the whole statement."""
    return SnowflakeError(f"Request failed for external function with remote service error: {said}", 100_351, "P0000")


def test_a_prompt_that_failed_often_enough_is_asked_no_more_by_who_knows_nothing_of_it(
    batch: Open, model: Any, tmp_path: Path
) -> None:
    """The table knows how often it failed, and a program with no memory of its own asks the table."""
    text = prompts(3, "NEVER")
    for attempt in range(3):
        with batch(text, state=tmp_path / str(attempt)) as made:
            assert told(outcomes(made)) == {("model.service", False): 3}
    assert set(model.asked.values()) == {3}
    with batch(text, state=tmp_path / "0", retry_failed=True, engine={"attempts": 2}) as made:
        assert told(outcomes(made)) == {("model.service", False): 3}
    assert set(model.asked.values()) == {5}  # retried, it is asked as often as at first


def test_a_throttled_statement_rests_before_its_halves_are_asked_and_all_of_it_ends(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    """In an account where a throttled model fails the statement: every prompt is told of, after a bounded number of statements."""
    fault = emulator.faults.add(
        "model", "sql_error", error=remote("429 'too many requests'"), match="fox 3", times=None
    )
    with batch(prompts(8), engine={"attempts": 2}) as made:
        ended = outcomes(made)
        rows = {row["prompt"]: row["message"] for row in made.results() if row["status"] == "failed"}

    assert told(ended) == {("", False): 7, ("model.rate-limit", False): 1}
    assert "Cortex answered" in rows["a fox 3"]
    assert fault.hits == 2 + 3  # the whole twice, then each half that it is in


def test_a_model_that_throttles_for_a_while_costs_no_prompt_its_picture(
    batch: Open, model: Any, emulator: SnowflakeEmulator
) -> None:
    emulator.faults.add("model", "sql_error", error=remote("429 'too many requests'"), match="fox 3", times=1)
    before = len(emulator.recording.queries)
    with batch(prompts(8)) as made:
        assert told(outcomes(made)) == {("", False): 8}
    asked = [query for query in list(emulator.recording.queries.values())[before:] if "AI_COMPLETE" in query.sql]

    assert len(asked) == 2  # it was begun again, and not halved


class TestOlderAccounts:
    """An account that lacks something new draws all the same, and a row that fails fails alone."""

    @pytest.fixture
    def lacking(self, emulator: SnowflakeEmulator) -> Iterator[Callable[..., None]]:
        def lack(*names: str) -> None:
            emulator.settings.lacking = names

        yield lack
        emulator.settings.lacking = ()

    @pytest.mark.parametrize(
        ("names", "asked"),
        [
            (("return_error_details",), "AI_COMPLETE(model"),
            (("AI_COMPLETE", "AI_COUNT_TOKENS"), "SNOWFLAKE.CORTEX.TRY_COMPLETE("),
        ],
    )
    def test_a_row_fails_alone(  # noqa: PLR0917 - what it looks at
        self, batch: Open, model: Any, emulator: SnowflakeEmulator, lacking: Any, names: tuple[str, ...], asked: str
    ) -> None:
        lacking(*names)
        text = prompts(20) + prompts(2, "ONCE") + prompts(1, "NEVER") + prompts(1, "PROSE")
        with batch(text, engine={"rows": 10}) as made:
            estimate = made.estimate()
            events = list(made.run())
            status = {row["prompt"]: (row["status"], row["error"]) for row in made.results()}
            spent = made.spent

        assert estimate.prompt_tokens
        assert {status for prompt, status in status.items() if "fox" in prompt or "ONCE" in prompt} == {("done", None)}
        assert status["NEVER 0"] == ("failed", "model.service")
        assert status["PROSE 0"] == ("failed", "model.reply")
        assert spent.pictures == 23
        assert spent.cost > 0
        assert {model.asked[key] for key in model.asked if "fox" in key} == {1}
        ways = {query.sql for query in emulator.recording.queries.values() if query.tag.endswith(f"{made.name}:0")}
        assert any(asked in sql for sql in ways if "COMPLETE" in sql)
        assert any("reasons for failures" in getattr(event, "message", "") for event in events)

    def test_a_plan_is_held_to_its_schema(self, batch: Open, emulator: SnowflakeEmulator, lacking: Any) -> None:
        lacking("AI_COMPLETE", "AI_COUNT_TOKENS")
        seen = []

        def planner(call: Any) -> str:
            seen.append((call.function, call.response_format is not None))
            return '{"subject": "a fox"}'

        emulator.model = planner
        with batch(prompts(1), via="plan") as made:
            assert told(outcomes(made)) == {("", False): 1}
        assert seen == [("TRY_COMPLETE", True)]

    def test_what_snowflake_would_refuse_in_every_row_ends_the_batch(
        self, batch: Open, emulator: SnowflakeEmulator
    ) -> None:
        """Where the statement fails by it, nothing is halved and nothing marked as failed."""

        def spent(_: Any) -> str:
            raise CortexError("the AI budget of the account is used up")

        emulator.model, emulator.settings.ai_errors = spent, "raise"
        emulator.settings.lacking = ("return_error_details",)
        try:
            with batch(prompts(4)) as made:
                with pytest.raises(Exception, match="budget") as caught:
                    outcomes(made)
                assert getattr(caught.value, "code", "") == "model.quota"
                assert made.survey().left == 4
        finally:
            emulator.settings.ai_errors, emulator.settings.lacking = "null", ()
