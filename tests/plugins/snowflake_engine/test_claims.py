"""One program at a time works on a run, on whatever machine: who comes second is told by whom, and nothing is paid for twice."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limner import InputError, LimnerError
from limner.batches import Batch
from limner.plugins import TaskOutcome
from limner_cortex._engine._claim import Claim
from limner_snowflake import Objects, Sessions, SnowflakeSettings, sql
from limner_snowflake_emulator import SnowflakeEmulator
from support.batches import outcomes, prompts

Open = Callable[..., Batch]


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, Any]:
    """The state folder of another machine."""
    return {"state": tmp_path / "elsewhere"}


@pytest.fixture
def sessions(table: dict[str, Any]) -> Iterator[Sessions]:
    with Sessions(SnowflakeSettings(**table["snowflake"])) as sessions:
        yield sessions


class Gate:
    """A model that waits until it may go on."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.begun = threading.Event()
        self.opened = threading.Event()

    def __call__(self, call: Any) -> Any:
        self.begun.set()
        self.opened.wait(30)
        return self._model(call)


def in_thread(batch: Batch, ended: list[LimnerError | None]) -> threading.Thread:
    def run() -> None:
        try:
            outcomes(batch)
        except LimnerError as error:
            ended.append(error)
        else:
            ended.append(None)

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_who_comes_second_is_told_and_may_take_the_run_over(
    batch: Open, model: Any, emulator: SnowflakeEmulator, elsewhere: dict[str, Any]
) -> None:
    gate = emulator.model = Gate(model)
    text, slow = prompts(60), {"statements": 1}
    ended: list[LimnerError | None] = []
    with batch(text, engine=slow) as first, batch(text, engine=slow, **elsewhere) as second:
        thread = in_thread(first, ended)
        assert gate.begun.wait(30)
        with pytest.raises(InputError, match=rf"the run {first.name} is worked on by .+ since \d\d\d\d-") as caught:
            outcomes(second)
        assert caught.value.code == "input.batch.claimed"
        assert "--take-over" in caught.value.hint
        with batch(text, engine=slow, take_over=True, state=elsewhere["state"].with_name("third")) as third:
            events = third.run()
            assert getattr(next(events), "message", "").startswith("waiting for 1 statements")
            gate.opened.set()
            thread.join(30)
            list(events)
            assert third.survey().done == 60

    (error,) = ended
    assert isinstance(error, InputError)
    assert error.code == "input.batch.claimed"
    assert set(model.asked.values()) == {1}
    assert len(model.asked) == 60


def test_of_two_who_begin_at_the_same_moment_one_does_the_work(
    batch: Open, model: Any, elsewhere: dict[str, Any]
) -> None:
    ended: list[LimnerError | None] = []
    text = prompts(30)
    with batch(text) as first, batch(text, **elsewhere) as second:
        threads = [in_thread(each, ended) for each in (first, second)]
        for thread in threads:
            thread.join(60)

    assert None in ended
    assert {error.code for error in ended if error is not None} <= {"input.batch.claimed"}
    assert set(model.asked.values()) == {1}
    assert len(model.asked) == 30


def test_what_a_program_that_died_left_behind_keeps_nobody_longer_than_it_holds(
    batch: Open, model: Any, sessions: Sessions, tmp_path: Path
) -> None:
    """On its own machine it keeps nobody at all; elsewhere until its time is up."""
    text = prompts(3)
    with batch(text, limit=1) as made:
        outcomes(made)
    where = sessions.check()
    objects = Objects(str(where["database"]), str(where["schema"]))

    def leave(holder: str, seconds: int) -> None:
        put = "INSERT INTO {} SELECT {}, {}, {}, SYSDATE(), DATEADD('second', {}, SYSDATE())"
        sessions.run(sql(put, objects.claims, made.name, holder, "ada on a laptop", seconds))

    leave("gone", -1)
    with batch(text, limit=1) as made:
        assert len(outcomes(made)) == 1
    leave("alive", 90)
    with batch(text) as made, pytest.raises(InputError, match="by ada on a laptop since") as caught:
        outcomes(made)
    assert " in 8" in caught.value.hint or " in 9" in caught.value.hint  # seconds
    noted = tmp_path / "state" / made.name / "claim.json"
    noted.write_text(json.dumps({"holder": "alive", "host": socket.gethostname()}), "utf-8")
    with batch(text) as made:
        assert len(outcomes(made)) == 1
        left = sessions.run(sql("SELECT COUNT(*) FROM {} WHERE RUN = {}", objects.claims, made.name)).one()
    assert left == 0
    assert set(model.asked.values()) == {1}


def test_who_slept_too_long_and_finds_the_run_untaken_goes_on(
    batch: Open, model: Any, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it asked meanwhile asked nothing, and is asked again."""
    where = sessions.check()
    claims = Objects(str(where["database"]), str(where["schema"])).claims
    check, seen = Claim.check, []

    def sleep(claim: Claim) -> None:
        check(claim)
        seen.append(model.asked.total())
        if len(seen) in {2, 3}:  # before the first was loading, and each of these is a statement that asks
            sessions.run(sql("UPDATE {} SET UNTIL = DATEADD('second', -1, SYSDATE())", claims))

    monkeypatch.setattr(Claim, "check", sleep)
    with batch(prompts(30)) as made:
        assert len(outcomes(made)) == 30

    assert seen == [0, 0, 0, 0, seen[4]]
    assert set(model.asked.values()) == {1}


def test_a_claim_is_renewed_while_its_program_lives(
    batch: Open, model: Any, emulator: SnowflakeEmulator, elsewhere: dict[str, Any], sessions: Sessions
) -> None:
    """Also where nobody takes what it brings: the second comes after the first would have been given up."""
    short = {"claim": 3.0}
    with batch(prompts(3), engine=short) as first, batch(prompts(3), engine=short, **elsewhere) as second:
        events = first.run()
        next(event for event in events if isinstance(event, TaskOutcome))
        renewed = "UPDATE .*_CLAIMS"
        fault = emulator.faults.add("query", "delay", match=renewed, seconds=0.0, times=None)
        while fault.hits < 4:  # each a third of what it holds
            threading.Event().wait(0.1)
        with pytest.raises(InputError) as caught:
            outcomes(second)
        assert caught.value.code == "input.batch.claimed"
        list(events)
        assert first.survey().done == 3
        assert len(outcomes(second)) == 3

    assert set(model.asked.values()) == {1}
