"""A feed: its prompts are asked for by tasks in Snowflake, and what these brought, or could not bring, is told here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from limner.batches import Batch
from limner_snowflake import Objects, Sessions, SnowflakeSettings, Statement, sql
from limner_snowflake_emulator import SnowflakeEmulator
from support.batches import outcomes, told

SQUARE = "<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='teal'/></svg>"

Open = Callable[..., Batch]


class Feed:
    """A feed in Snowflake, with what its tasks would have done."""

    def __init__(self, made: Batch, sessions: Sessions, objects: Objects) -> None:
        self._made = made
        self._sessions = sessions
        self._objects = objects

    def set_up(self) -> None:
        for section in self._made.script().split("\n-- ")[2:4]:
            for text in section.partition("\n")[2].strip().removesuffix(";").split(";\n"):
                self._sessions.run(Statement(text))

    def take(self, *tasks: str) -> None:
        for number, task in enumerate(tasks):
            values = (self._made.name, number, task, '{"prompt": "a fox"}')
            self._sessions.run(
                sql("INSERT INTO {} SELECT {}, {}, 0, {}, {}, '', SYSDATE()", self._objects.prompts, *values)
            )

    def run_task(self) -> None:
        """Do what the task does that asks."""
        (asking,) = re.findall(
            r"^AS\n(INSERT INTO \S+LIMNER_RESULTS.*?);\n", self._made.script(), re.DOTALL | re.MULTILINE
        )
        self._sessions.run(Statement(asking))

    def answer(self, number: int, attempt: int, answer: str | None, error: str | None) -> None:
        state = "failed" if answer is None else "answered"
        put = "INSERT INTO {} (RUN, ID, CHUNK, ATTEMPT, MODEL, SVG, ERROR, STATE) SELECT {}, {}, 0, {}, 'm', {}, {}, {}"
        values = (self._made.name, number, attempt, answer, error, state)
        self._sessions.run(sql(put, self._objects.results, *values))

    def states(self, number: int) -> list[str]:
        read = sql("SELECT STATE FROM {} WHERE RUN = {} AND ID = {}", self._objects.results, self._made.name, number)
        return [state for (state,) in self._sessions.run(read).rows]

    def prompts(self) -> Any:
        count = sql("SELECT COUNT(*) FROM {} WHERE RUN = {}", self._objects.prompts, self._made.name)
        return self._sessions.run(count).one()


@pytest.fixture
def feed(table: dict[str, Any]) -> Callable[[Batch], Any]:
    where = {"database": table["snowflake"]["database"], "schema": table["snowflake"]["schema"]}

    @contextmanager
    def open_it(made: Batch) -> Iterator[Feed]:
        with Sessions(SnowflakeSettings(**table["snowflake"])) as sessions:
            yield Feed(made, sessions, Objects(where["database"], where["schema"], "LIMNER"))

    return open_it


@pytest.fixture
def where(table: dict[str, Any]) -> dict[str, str]:
    return {"database": table["snowflake"]["database"], "schema": table["snowflake"]["schema"]}


@pytest.mark.parametrize(
    ("function", "lacking"),
    [
        ("AI_COMPLETE", ()),
        ("AI_COMPLETE_WITHOUT_REASONS", ("return_error_details",)),
        ("TRY_COMPLETE", ("AI_COMPLETE", "return_error_details")),
    ],
)
def test_what_the_task_asks_is_what_the_account_has(  # noqa: PLR0917 - what it looks at
    batch: Open,
    emulator: SnowflakeEmulator,
    where: dict[str, str],
    feed: Callable[[Batch], Any],
    function: str,
    lacking: tuple[str, ...],
) -> None:
    """The task's own statement, as the script has it, in an account that lacks what is newer."""
    emulator.settings.lacking = lacking
    with batch("a fox\n", engine=where | {"function": function}) as made, feed(made) as its:
        its.set_up()
        its.take(*(row["id"] for row in made.results()))
        its.run_task()
        assert its.states(0) == ["answered"]
        assert told(outcomes(made)) == {("", False): 1}
        assert f"with {function}." in made.script()


def test_what_is_answered_is_taken_and_nothing_is_asked_or_taken_out(
    batch: Open, model: Any, where: dict[str, str], feed: Callable[[Batch], Any]
) -> None:
    with batch("a fox\n", engine=where) as made, feed(made) as its:
        its.set_up()
        its.take(next(iter(made.results()))["id"], "another", "a third")
        its.answer(0, 1, SQUARE, None)
        assert told(outcomes(made)) == {("", False): 1}
        left = its.prompts()

    assert left == 3
    assert model.asked.total() == 0


def test_what_the_tasks_ask_no_more_has_failed_with_its_cause_until_it_is_retried(
    batch: Open, model: Any, where: dict[str, str], feed: Callable[[Batch], Any]
) -> None:
    """Three prompts: throttled once, throttled as often as the tasks ask, and with a budget that was spent each time."""
    text = "a fox\na cat\na dog\n"
    with batch(text, engine=where | {"attempts": 2}) as made, feed(made) as its:
        its.set_up()
        its.take(*(row["id"] for row in made.results()))
        its.answer(0, 1, None, "all requests were throttled by remote service")
        for attempt in (1, 2):
            its.answer(1, attempt, None, "all requests were throttled by remote service")
            its.answer(2, attempt, None, "the AI budget of the account is used up")
        events = list(made.run())
        status = {row["prompt"]: (row["status"], row["error"]) for row in made.results()}
        states = its.states(1)

    assert status == {
        "a fox": ("waiting", None),
        "a cat": ("failed", "model.rate-limit"),
        "a dog": ("failed", "model.quota"),
    }
    assert getattr(events[-1], "message", "").startswith("1 prompts have no answer in Snowflake yet")
    assert states == ["given up", "given up"]
    with batch(text, engine=where, retry_failed=True) as made, feed(made) as its:
        assert outcomes(made) == []
        assert its.states(1) == ["retried", "retried"]  # the tasks ask for it again
        its.answer(1, 3, SQUARE, None)
        assert told(outcomes(made)) == {("", False): 1}
    assert model.asked.total() == 0
