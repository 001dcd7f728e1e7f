"""Whatever breaks between here and Snowflake is put up with, or told within the time that is set, and nothing is done twice."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

import pytest
from snowflake.connector.storage_client import SnowflakeStorageClient

from limner import LimnerError
from limner.plugins import Context
from limner_snowflake import Identifier, Session, Sessions, SnowflakeError, StagePath, sql
from limner_snowflake_emulator import SnowflakeEmulator
from support.faults import OK, Row, passing, staying, uncovered

Open = Callable[..., Sessions]
PLACES: Final = ("login", "token", "query", "result", "model", "upload", "download")
STAGE: Final = Identifier("DB", "PUBLIC", "FAULTS")
LATE = "model.deadline"

PASSING = [
    *passing("login", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK, expire_master=OK),
    *passing("token", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    *passing("query", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    *passing("query", drop_after=OK, expire_master=OK),
    Row("query", "http", OK, options={"status": 429}),
    Row("query", "http", OK, options={"status": 403}),
    *passing(
        "result", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK, expire_master="session.expired"
    ),
    *passing("model", http=OK, delay=OK, drop=OK, truncate="session.network", expire=OK),
    *passing("upload", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("download", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
]
NETWORK = {"http": "session.network", "drop": "session.network", "truncate": "session.network"}
STAYING = [
    *staying("login", **NETWORK, delay="session.network", expire=OK, expire_master="session.expired"),
    *staying("token", **NETWORK, delay="session.network", expire="session.expired"),
    *staying("query", **NETWORK, delay="session.network", expire=LATE),
    *staying("query", drop_after="session.network", expire_master="session.expired"),
    Row("query", "http", "session.throttled", options={"status": 429, "times": None}),
    Row("query", "http", "session.network", options={"status": 403, "times": None}),
    *staying("result", **NETWORK, delay="session.network", expire=LATE, expire_master="session.expired"),
    *staying("model", http=OK, delay=LATE, drop=OK, truncate="session.network", expire=OK),
    *staying("upload", **NETWORK, delay=LATE, expire="session.network"),
    *staying("download", **NETWORK, delay=LATE, expire="session.network"),
]


@pytest.mark.parametrize("rows", [PASSING, STAYING], ids=["passing", "staying"])
def test_everything_is_broken_everywhere(rows: list[Row]) -> None:
    assert uncovered(rows, PLACES) == set()


def work_of(row: Row, table: Identifier) -> Callable[[Session], Any]:
    """Return what is done while it is broken: rows are added, a file is written or read."""
    if row.where == "upload":
        return lambda session: session.put(b"<svg/>", StagePath(STAGE, "up.svg"))
    if row.where == "download":
        return lambda session: session.get(StagePath(STAGE, "down.svg"))
    slow = "SLOW 0.15" if row.options.get("times", 1) else "SLOW 0.4"  # it is asked for again meanwhile
    insert = sql("INSERT INTO {} SELECT AI_COMPLETE('m', {})", table, slow)
    return lambda session: session.run(insert)


def check(row: Row, sessions: Sessions, emulator: SnowflakeEmulator, seconds: float) -> None:
    # What another test left running is to reach its own table.
    table = Identifier("DB", "PUBLIC", f"FAULTY {row}{' FOR GOOD' if row.options.get('times', 1) is None else ''}")

    def prepare(session: Session) -> None:
        session.run(sql("CREATE OR REPLACE TABLE {} (SVG STRING)", table))
        session.run(sql("CREATE STAGE IF NOT EXISTS {}", STAGE))
        session.put(b"<svg/>", StagePath(STAGE, "down.svg"))

    if row.where != "login":
        sessions.repeat(prepare)
    if row.where == "token":
        emulator.faults.add("query", "expire", match="INSERT", times=row.options.get("times", 1))
    fault = row.add(emulator.faults)
    context = Context(request_id="r", deadline=time.monotonic() + seconds)
    error: LimnerError | None = None
    try:
        if row.where == "login":
            sessions.repeat(prepare, context=context)
        is_file = row.where in {"upload", "download"}  # which may be written and read again
        sessions.repeat(work_of(row, table), context=context, is_repeatable=is_file)
    except LimnerError as raised:
        error = raised

    assert fault.hits
    # The connector renews a session until Python calls no deeper, or the deadline passes before that.
    either = {row.outcome, "session.expired"} if row.outcome == LATE and row.kind == "expire" else {row.outcome}
    assert (error.code if error else OK) in either
    emulator.faults.clear()
    if error is not None:
        assert error.hint
        assert error.retryable
        assert "sig=" not in f"{error} {error.__cause__!r}"
        assert sessions.run(sql("SELECT 1")).one() == 1
    elif row.where not in {"upload", "download"}:
        assert sessions.run(sql("SELECT COUNT(*) FROM {}", table)).one() == 1


@pytest.fixture(autouse=True)
def files_are_tried_again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SnowflakeStorageClient, "SLEEP_MAX", 0.0)


@pytest.mark.parametrize("row", PASSING, ids=str)
def test_what_passes_loses_no_request(row: Row, open_sessions: Open, emulator: SnowflakeEmulator) -> None:
    """And it is done once: an INSERT is no SELECT."""
    emulator.settings.in_progress_after = 0.05
    check(row, open_sessions(), emulator, seconds=60)


@pytest.mark.usefixtures("settled")
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
)  # the connector's
@pytest.mark.slow  # the connector goes on trying for as long as network_timeout
@pytest.mark.parametrize("row", STAYING, ids=str)
def test_what_stays_is_told_in_time(row: Row, open_sessions: Open, emulator: SnowflakeEmulator) -> None:
    check(row, open_sessions(network_timeout=1, login_timeout=1, socket_timeout=1), emulator, seconds=4)


def test_a_statement_whose_answer_was_lost_before_its_session_expired_is_not_run_twice(
    open_sessions: Open, emulator: SnowflakeEmulator
) -> None:
    sessions, table = open_sessions(), Identifier("DB", "PUBLIC", "ONCE")
    sessions.run(sql("CREATE OR REPLACE TABLE {} (N INT)", table))
    emulator.faults.add("query", "drop_after", match="INSERT")
    emulator.faults.add("query", "expire_master", match="INSERT")

    with pytest.raises(SnowflakeError) as caught:
        sessions.run(sql("INSERT INTO {} VALUES (1)", table))
    assert (caught.value.code, caught.value.may_have_run) == ("session.expired", True)
    assert sessions.run(sql("SELECT COUNT(*) FROM {}", table)).one() == 1
