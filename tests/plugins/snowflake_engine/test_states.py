"""Whatever happens to a run, in whatever order: each prompt is drawn once, and none that was answered is asked for again."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from limner import CancelToken, LimnerError, Settings, Studio
from limner.batches import Batch
from limner.plugins import TaskOutcome
from limner_snowflake_emulator import SnowflakeEmulator, SnowflakeError

KINDS: Final = ("fox", "ONCE", "LONG", "NEVER", "PROSE")
ATTEMPTS: Final = 2
BUSY: Final = SnowflakeError("all requests were throttled", 90_001, "57014")
RUNS: Final = itertools.count()
FATES: Final = {"fox": "done", "ONCE": "done", "LONG": "refused", "NEVER": "failed", "PROSE": "failed"}


class Run(RuleBasedStateMachine):
    """A run that two machines take turns at, with faults of rows and statements, and ledgers that are lost."""

    def __init__(self, emulator: SnowflakeEmulator, model: Any, table: dict[str, Any], folder: Path) -> None:
        super().__init__()
        self.emulator, self.model = emulator, model
        self.name = f"states-{next(RUNS)}"
        self.folder = folder / self.name
        self.folder.mkdir()
        self.count = 0
        self.retries = 0
        engines = {"snowflake": {"rows": 4, "statements": 2, "attempts": ATTEMPTS, "pause": 0.0, "poll": 0.005}}
        self.studio = Studio(Settings(model="cortex", storage="", models={"cortex": table}, engines=engines))
        self.more(6)

    @rule(count=st.integers(1, 4))
    def more(self, count: int) -> None:
        """The file gets more rows."""
        self.count += count
        kinds = itertools.islice(itertools.cycle(KINDS), self.count)
        self.source.write_text("".join(f"{self.name} {kind} {number}\n" for number, kind in enumerate(kinds)), "utf-8")

    @rule(kind=st.sampled_from(["sql_error", "expire_master", "drop_after"]), skip=st.integers(0, 2))
    def break_statements(self, kind: Any, skip: int) -> None:
        """A statement that asks fails before it begins, or is begun and the client does not hear of it."""
        self.emulator.faults.add("query", kind, error=BUSY, match="AI_COMPLETE", skip=skip)

    @rule(machine=st.sampled_from("ab"), most=st.sampled_from([1, 3, 99]), is_cancelled=st.booleans())
    def go_on(self, machine: str, most: int, is_cancelled: bool) -> None:
        """The run goes on, and stops after some pictures: asked to, or because nobody reads on."""
        cancel = CancelToken()
        with self.open(machine) as batch:
            events = batch.run(cancel=cancel)
            ended = (event for event in events if isinstance(event, TaskOutcome))
            try:
                for _ in itertools.islice(ended, most):
                    pass
                if is_cancelled:
                    cancel.cancel()
                    list(events)
            except LimnerError as error:
                self.may_end(error)
            events.close()

    @rule(machine=st.sampled_from("ab"))
    def lose(self, machine: str) -> None:
        """A machine loses all that it remembers."""
        shutil.rmtree(self.folder / machine, ignore_errors=True)

    @rule(machine=st.sampled_from("ab"))
    def retry(self, machine: str) -> None:
        """What failed is tried again."""
        self.retries += 1
        with self.open(machine, retry_failed=True) as batch:
            try:
                list(batch.run())
            except LimnerError as error:
                self.may_end(error)

    def may_end(self, error: LimnerError) -> None:
        """Hold that a run ended by what it may end by, after which it can be run again.

        A statement that fails too often ends it, and so does a session that expires when nobody knows whether it had begun one:
        to begin that again could be paid twice.
        """
        unsure = error.code == "session.expired" and getattr(error, "may_have_run", False)
        assert error.code == "session.throttled" or unsure, error

    def teardown(self) -> None:
        """At the end all is as it would have been without any of that."""
        try:
            self.emulator.faults.clear()
            for _ in range(2):  # what one machine lost the other may have been told of
                with self.open("b") as batch:
                    list(batch.run())
                    rows = list(batch.results())
            for row in rows:
                kind = row["prompt"].split()[1]
                assert row["status"] == FATES[kind], row
                count = sum(times for order, times in self.model.asked.items() if f'"{row["prompt"]}"' in order)
                least, most = 1, {"fox": 1, "ONCE": 2, "LONG": 1}.get(kind, ATTEMPTS * (1 + self.retries))
                assert least <= count <= most, (row["prompt"], count)
        finally:
            self.studio.close()

    @property
    def source(self) -> Path:
        return self.folder / "prompts.txt"

    def open(self, machine: str, **given: Any) -> Batch:
        return Batch(self.studio, self.source, engine="snowflake", run=self.name, state=self.folder / machine, **given)


@pytest.mark.slow  # it runs some batches again and again
def test_no_order_of_faults_kills_and_restarts_pays_twice(
    emulator: SnowflakeEmulator, model: Any, table: dict[str, Any], tmp_path: Path
) -> None:
    class Here(Run):
        def __init__(self) -> None:
            super().__init__(emulator, model, table, tmp_path)

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=3,
            stateful_step_count=6,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_session_that_expires_after_a_statement_was_begun_unheard_ends_the_run_and_nothing_is_paid_twice(
    emulator: SnowflakeEmulator, model: Any, table: dict[str, Any], tmp_path: Path
) -> None:
    state = Run(emulator, model, table, tmp_path)
    state.retry(machine="b")
    state.break_statements(kind="expire_master", skip=2)
    state.break_statements(kind="drop_after", skip=1)
    state.more(count=2)
    state.retry(machine="a")
    state.teardown()
