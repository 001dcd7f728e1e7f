"""What is broken on purpose, and what the unmodified connector makes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from snowflake.connector import errors
from snowflake.connector.vendored.requests.exceptions import ChunkedEncodingError

from limner_snowflake_emulator import Faults, SnowflakeEmulator, SnowflakeError

Run = Callable[..., list[Any]]
Connect = Callable[..., Any]


@pytest.mark.parametrize("status", [403, 429, 503])
def test_the_connector_retries_a_status(emulator: SnowflakeEmulator, run: Run, status: int) -> None:
    fault = emulator.faults.add("query", "http", status=status, times=2)

    assert run("SELECT 1") == [(1,)]
    assert fault.hits == 2


def test_a_dropped_statement_runs_once(emulator: SnowflakeEmulator, run: Run) -> None:
    run("CREATE OR REPLACE TABLE ONCE (N INT)")
    emulator.faults.add("query", "drop", match="INSERT")
    emulator.faults.add("query", "drop_after", match="INSERT")
    run("INSERT INTO ONCE VALUES (1)")

    assert run("SELECT COUNT(*) FROM ONCE") == [(1,)]
    attempts = [
        query.attempts for query in emulator.recording.queries.values() if query.sql.startswith("INSERT INTO ONCE")
    ]
    assert attempts == [2]


def test_half_an_answer_is_no_answer(emulator: SnowflakeEmulator, run: Run) -> None:
    emulator.faults.add("query", "truncate")

    with pytest.raises(ChunkedEncodingError):
        run("SELECT 1")


def test_an_expired_token_is_renewed(emulator: SnowflakeEmulator, run: Run) -> None:
    fault = emulator.faults.add("query", "expire")
    late = emulator.faults.add("result", "expire")

    assert run("SELECT 1") == [(1,)]
    assert run("SELECT AI_COMPLETE('claude-sonnet-4-6', 'SLOW 0.5')") == [("<svg>slow</svg>",)]
    assert (fault.hits, late.hits) == (1, 1)


@pytest.mark.parametrize(("where", "kind"), [("query", "expire_master"), ("token", "expire")])
def test_an_expired_session_stays_expired(emulator: SnowflakeEmulator, run: Run, where: Any, kind: Any) -> None:
    if where == "token":
        emulator.faults.add("query", "expire")
    emulator.faults.add(where, kind)

    for _ in range(2):
        with pytest.raises(errors.ProgrammingError) as caught:
            run("SELECT 1")
        assert caught.value.errno == 390114
        if where == "token":
            return


@pytest.mark.parametrize("kind", ["http", "drop", "truncate", "delay"])
def test_a_result_that_is_polled_is_asked_for_again(emulator: SnowflakeEmulator, run: Run, kind: Any) -> None:
    fault = emulator.faults.add("result", kind, seconds=0.1)
    sql = "SELECT AI_COMPLETE('claude-sonnet-4-6', 'SLOW 0.6')"

    if kind == "truncate":
        with pytest.raises(ChunkedEncodingError):
            run(sql)
    else:
        assert run(sql) == [("<svg>slow</svg>",)]
    assert fault.hits == 1


@pytest.mark.parametrize("kind", ["http", "drop", "delay"])
def test_a_login_is_tried_again(emulator: SnowflakeEmulator, connect: Connect, kind: Any) -> None:
    fault = emulator.faults.add("login", kind, seconds=0.1)

    assert connect().cursor().execute("SELECT 1").fetchone() == (1,)
    assert fault.hits == 1


@pytest.mark.parametrize("kind", ["expire", "expire_master"])
def test_a_login_may_give_what_has_expired_when_it_is_first_used(
    emulator: SnowflakeEmulator, connect: Connect, kind: Any
) -> None:
    emulator.faults.add("login", kind)
    connection = connect()
    first = connection.rest.token

    if kind == "expire":
        assert connection.cursor().execute("SELECT 1").fetchone() == (1,)
        assert connection.rest.token != first
    else:
        with pytest.raises(errors.ProgrammingError) as caught:
            connection.cursor().execute("SELECT 1")
        assert caught.value.errno == 390114


@pytest.mark.parametrize("prompt", ["a fox", "SLOW 0.5"])
@pytest.mark.parametrize("kind", ["drop", "truncate", "expire"])
def test_a_statement_that_asks_a_model_goes_on_while_its_way_breaks(
    emulator: SnowflakeEmulator, run: Run, connect: Connect, kind: Any, prompt: str
) -> None:
    """The model is asked once; who sends the statement again under its id, or renews the token, gets the answer that there is."""
    before = emulator.recording.call_count
    fault = emulator.faults.add("model", kind)
    sql = f"SELECT AI_COMPLETE('claude-sonnet-4-6', '{prompt}')"

    if kind == "truncate":
        with pytest.raises(ChunkedEncodingError):
            run(sql)
    else:
        assert run(sql)[0][0].startswith("<svg")
    assert run("SELECT 1") == [(1,)]
    assert (fault.hits, emulator.recording.call_count - before) == (1, 1)
    (query,) = [each for each in emulator.recording.queries.values() if each.sql == sql][-1:]
    assert (query.status, query.attempts) == ("SUCCESS", 2 if kind == "drop" else 1)
    assert query.session.is_expired is False  # by now it has a new token


def test_a_statement_that_nobody_waits_for_is_begun_though_its_answer_is_lost(
    emulator: SnowflakeEmulator, connect: Connect
) -> None:
    cursor = connect().cursor()
    fault = emulator.faults.add("query", "drop_after", match="as_begun")
    cursor.execute_async("SELECT 1 AS as_begun")

    assert fault.hits == 1
    assert emulator.recording.queries[cursor.sfqid].attempts == 2


def test_a_statement_fails_as_it_is_told(emulator: SnowflakeEmulator, run: Run) -> None:
    error = SnowflakeError("SQL access control error: Insufficient privileges to operate on table 'X'", 3001, "42501")
    fault = emulator.faults.add("query", "sql_error", error=error, match="one in", skip=1, times=1)

    assert run("SELECT 'one in two'") == [("one in two",)]
    assert run("SELECT 'not concerned'") == [("not concerned",)]
    with pytest.raises(errors.ProgrammingError, match="Insufficient") as caught:
        run("SELECT 'one in two'")
    assert (caught.value.errno, fault.hits) == (3001, 1)


def test_a_fault_may_concern_one_session(emulator: SnowflakeEmulator, connect: Connect, run: Run) -> None:
    other = connect()
    emulator.faults.add("query", "sql_error", match=lambda session: session.id == other.session_id, times=None)

    assert run("SELECT 1") == [(1,)]
    with pytest.raises(errors.ProgrammingError):
        other.cursor().execute("SELECT 1")


def test_what_cannot_be_broken_is_told() -> None:
    faults = Faults()

    with pytest.raises(ValueError, match="login knows no fault 'drop_after'"):
        faults.add("login", "drop_after")
    with pytest.raises(ValueError, match="there is no place 'nowhere'"):
        faults.add("nowhere", "http")  # type: ignore[arg-type]  # that is the point
