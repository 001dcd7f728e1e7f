"""Statements over the wire, with the unmodified connector."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import pytest
from snowflake.connector.errors import DatabaseError, ProgrammingError
from snowflake.snowpark import Session

from limner_snowflake_emulator import SnowflakeEmulator

Run = Callable[..., list[Any]]


def test_tables_keep_what_is_bound(run: Run) -> None:
    run("CREATE OR REPLACE TRANSIENT TABLE KEPT (ID INT PRIMARY KEY, NAME STRING, MADE TIMESTAMP_NTZ)")
    run("INSERT INTO KEPT VALUES (?, ?, ?)", (1, "it's; DROP TABLE KEPT --", None))
    run("INSERT INTO KEPT VALUES (?, ?, ?)", (1, "keys only inform", None))

    assert run("SELECT ID, NAME, MADE FROM KEPT WHERE NAME LIKE 'it%'") == [(1, "it's; DROP TABLE KEPT --", None)]
    assert run("SELECT COUNT(*) FROM KEPT") == [(2,)]
    assert run("SELECT IS_TRANSIENT FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'KEPT'") == [("YES",)]


def test_array_bindings_are_one_statement(run: Run, connect: Callable[..., Any]) -> None:
    run("CREATE OR REPLACE TABLE MANY (ID INT, NAME STRING)")
    cursor = connect(paramstyle="qmark").cursor()
    cursor.executemany("INSERT INTO MANY VALUES (?, ?)", [(number, f"n{number}") for number in range(1200)])

    assert cursor.rowcount == 1200
    assert run("SELECT COUNT(DISTINCT ID), MAX(NAME) FROM MANY") == [(1200, "n999")]


def test_a_session_knows_its_context(run: Run) -> None:
    assert run("SELECT CURRENT_ROLE(), CURRENT_WAREHOUSE(), CURRENT_DATABASE(), CURRENT_SCHEMA(), CURRENT_USER()") == [
        ("ACCOUNTADMIN", "LIMNER_WH", "DB", "PUBLIC", "LIMNER")
    ]
    run("USE ROLE SYSADMIN")
    run('USE WAREHOUSE "other wh"')

    assert run("SELECT CURRENT_ROLE(), CURRENT_WAREHOUSE()") == [("SYSADMIN", "other wh")]
    with pytest.raises(ProgrammingError) as caught:
        run("USE ROLE NOBODY")
    assert caught.value.errno == 2043


def test_timestamps_keep_their_nulls(run: Run) -> None:
    assert run("SELECT NULL::TIMESTAMP_NTZ, '2026-01-02 03:04:05'::TIMESTAMP_NTZ") == [
        (None, datetime(2026, 1, 2, 3, 4, 5))  # noqa: DTZ001 - the type has no zone
    ]


def test_the_query_tag_of_a_statement_is_that_statement_s(emulator: SnowflakeEmulator, run: Run) -> None:
    run("SELECT 'tagged'", _statement_params={"QUERY_TAG": "limner:1"})
    run("SELECT 'not tagged'")

    tags = {query.sql: query.tag for query in emulator.recording.queries.values()}
    assert (tags["SELECT 'tagged'"], tags["SELECT 'not tagged'"]) == ("limner:1", "")
    history = "SELECT QUERY_TAG FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY_BY_SESSION()) WHERE QUERY_TEXT = ?"
    assert run(history, ("SELECT 'tagged'",)) == [("limner:1",)]


@pytest.mark.parametrize(
    ("sql", "errno", "sqlstate"),
    [
        ("SELEC 1", 1003, "42000"),
        ("SELECT * FROM NOWHERE", 2003, "42S02"),
        ("SELECT NOTHING_LIKE_IT(1)", 2140, "42601"),
        ("LIST @NOWHERE", 2003, "02000"),
        ("CALL NOTHING()", 2140, "42601"),
        ("SELECT 1; SELECT 2", 8, "0A000"),
        ("INSERT INTO KEPT VALUES (1, PARSE_JSON('{}'))", 2014, "22000"),
        ("SELECT AI_COMPLETE('m')", 938, "22023"),
        ("SELECT * FROM SNOWFLAKE.ACCOUNT_USAGE.NOTHING", 2003, "42S02"),
    ],
)
def test_what_is_wrong_is_told_as_snowflake_does(run: Run, sql: str, errno: int, sqlstate: str) -> None:
    with pytest.raises(ProgrammingError) as caught:
        run(sql)

    assert (caught.value.errno, caught.value.sqlstate) == (errno, sqlstate)


def test_a_running_statement_is_polled(run: Run) -> None:
    assert run("SELECT AI_COMPLETE('claude-sonnet-4-6', 'SLOW 0.5')") == [("<svg>slow</svg>",)]


def test_the_time_limit_of_a_statement_stops_it(run: Run) -> None:
    with pytest.raises(ProgrammingError) as caught:
        run(
            "SELECT AI_COMPLETE('claude-sonnet-4-6', 'SLOW 60')",
            _statement_params={"STATEMENT_TIMEOUT_IN_SECONDS": "1"},
        )

    assert (caught.value.errno, caught.value.sqlstate) == (630, "57014")


def test_a_client_cancels_what_takes_too_long(run: Run) -> None:
    with pytest.raises(ProgrammingError) as caught:
        run("SELECT AI_COMPLETE('claude-sonnet-4-6', 'SLOW 60')", timeout=1)

    assert caught.value.errno == 604


def test_statements_may_run_while_their_client_does_something_else(session: Session) -> None:
    job = session.sql("SELECT AI_COMPLETE('claude-sonnet-4-6', 'SLOW 0.1') AS R").collect_nowait()

    assert job.result()[0][0] == "<svg>slow</svg>"


def test_threads_of_one_session_get_their_own_answers(session: Session) -> None:
    def ask(number: int) -> str:
        return str(
            session.sql("SELECT AI_COMPLETE('claude-sonnet-4-6', ?) || ?", [f"SLOW 0.1{number}", number]).collect()[0][
                0
            ]
        )

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(ask, range(8))) == [f"<svg>slow</svg>{number}" for number in range(8)]


def test_rows_that_several_change_are_waited_for(connect: Callable[..., Any], run: Run) -> None:
    run("CREATE OR REPLACE TABLE COUNTER (N INT)")
    run("INSERT INTO COUNTER VALUES (0)")

    def count(_: int) -> None:
        connect().cursor().execute("UPDATE COUNTER SET N = N + 1")

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(count, range(12)))

    assert run("SELECT N FROM COUNTER") == [(12,)]


def test_rights_of_an_owner_leave_the_session_alone(emulator: SnowflakeEmulator, run: Run) -> None:
    emulator.settings.owner_rights = True
    try:
        for sql in ("ALTER SESSION SET QUERY_TAG = 'x'", "USE ROLE SYSADMIN", "REMOVE @~/x"):
            with pytest.raises(DatabaseError) as caught:
                run(sql)
            assert caught.value.errno == 90236
        assert run("SELECT 1", _statement_params={"QUERY_TAG": "x"}) == [(1,)]
    finally:
        emulator.settings.owner_rights = False


def test_frames_are_written_and_read(session: Session) -> None:
    session.create_dataframe([[1, "a"], [2, None]], schema=["ID", "NAME"]).write.save_as_table(
        "FRAME", mode="overwrite"
    )

    assert [tuple(row) for row in session.table("FRAME").sort("ID").collect()] == [(1, "a"), (2, None)]
    assert session.sql("SHOW PARAMETERS LIKE 'QUERY_TAG'").collect()[0]["value"] == ""


def test_what_was_answered_can_be_scanned(run: Run) -> None:
    run("SHOW ROLES")

    assert ("SYSADMIN",) in run('SELECT "name" FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()))')
