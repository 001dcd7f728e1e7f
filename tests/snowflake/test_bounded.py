"""A statement that runs for a request ends with it, and is cancelled in Snowflake."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from limner import CancelledError, DeadlineError
from limner.plugins import CancelToken, Context
from limner_snowflake import Kind, Sessions, SnowflakeError, sql
from limner_snowflake_emulator import Query, SnowflakeEmulator

Open = Callable[..., Sessions]
SLOW = sql("SELECT AI_COMPLETE('m', {})", "SLOW 60")


def running(emulator: SnowflakeEmulator) -> Query | None:
    return next((each for each in emulator.recording.queries.values() if each.status == "RUNNING"), None)


def wait_for(condition: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.01)


def test_a_statement_within_a_request_returns_what_it_returns(open_sessions: Open) -> None:
    with open_sessions() as sessions:
        context = Context(request_id="r", deadline=time.monotonic() + 60)

        assert sessions.run(sql("SELECT {}", 7), context=context).one() == 7
        assert sessions.state.discarded == 0


def test_who_cancels_waits_for_no_statement_and_it_is_cancelled(
    emulator: SnowflakeEmulator, open_sessions: Open
) -> None:
    token = CancelToken()

    def cancel() -> None:
        wait_for(lambda: running(emulator))
        token.cancel()

    with open_sessions() as sessions:
        sessions.run(sql("SELECT 1"))
        threading.Thread(target=cancel).start()

        with pytest.raises(CancelledError):
            sessions.run(SLOW, context=Context(request_id="r", cancel=token))

        (query,) = [each for each in emulator.recording.queries.values() if "SLOW" in str(each.bindings)]
        wait_for(lambda: query.status == "FAILED")
        assert query.cancelled.is_set()
        wait_for(lambda: sessions.state.open == 0)  # nobody else is to get a session that is being cancelled


def test_a_deadline_ends_the_wait_and_the_statement(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    with open_sessions() as sessions:
        sessions.run(sql("SELECT 1"))

        with pytest.raises(DeadlineError) as caught:
            sessions.run(SLOW, context=Context(request_id="r", deadline=time.monotonic() + 0.3))

        assert caught.value.hint
        wait_for(lambda: running(emulator) is None)


def test_a_server_that_does_not_answer_holds_nobody(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    """The wait ends although neither the statement nor what would cancel it comes through."""
    with open_sessions() as sessions:
        sessions.run(sql("SELECT 1"))
        fault = emulator.faults.add("query", "delay", seconds=2, times=None)

        with pytest.raises(DeadlineError):
            sessions.run(sql("SELECT 2"), context=Context(request_id="r", deadline=time.monotonic() + 0.2))

        assert fault.hits
        emulator.faults.clear()
        assert sessions.run(sql("SELECT 3")).one() == 3
        wait_for(lambda: sessions.state.discarded == 1)  # what was left to itself has ended


def test_a_request_that_has_ended_sends_nothing(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    token = CancelToken()
    token.cancel()
    before = len(emulator.recording.queries)
    with open_sessions() as sessions, pytest.raises(CancelledError):
        sessions.run(sql("SELECT 1"), context=Context(request_id="r", cancel=token))

    assert len(emulator.recording.queries) == before


def test_what_a_statement_fails_with_is_told_as_ever(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    with open_sessions() as sessions, pytest.raises(SnowflakeError) as caught:
        sessions.run(sql("SELECT * FROM NOWHERE"), context=Context(request_id="r", deadline=time.monotonic() + 60))

    assert caught.value.kind is Kind.NOT_FOUND


def test_time_that_is_left_is_the_statements_limit(emulator: SnowflakeEmulator, open_sessions: Open) -> None:
    with open_sessions() as sessions:
        sessions.run(sql("SELECT 41"), context=Context(request_id="r", deadline=time.monotonic() + 40))

    (query,) = [each for each in emulator.recording.queries.values() if each.sql == "SELECT 41"]
    assert 38 <= int(query.parameters["STATEMENT_TIMEOUT_IN_SECONDS"]) <= 40
