"""Whatever breaks between here and Snowflake is put up with, or is one of limner's errors that says what to do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from attrs import evolve

from limner import AccessDeniedError, LimnerError, StorageError
from limner.plugins import AuditRecord, Context, Query, RecordKind, check_chain
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake import SnowflakeSettings, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator import SnowflakeError as Refusal
from limner_stage_storage import StageStorage, StageStorageSettings
from support.faults import OK, Row, passing, staying, uncovered

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]

PLACES: Final = ("login", "token", "query", "result", "upload", "download")
GONE, LATE = "storage.unreachable", "storage.timeout"
NO_LOGIN = Refusal("Incorrect username or password was specified.", 390100, "08001")

# Downloading is got; all else is put, and a statement that is broken is that which inserts.
PASSING = [
    *passing("login", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    Row("login", "sql_error", "storage.access-denied.credentials", options={"error": NO_LOGIN}),
    *passing("token", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("query", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("query", drop_after=OK, expire_master=OK, sql_error="storage.snowflake"),
    *passing("result", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("upload", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
    *passing("download", http=OK, delay=OK, drop=OK, truncate=OK, expire=OK),
]
STAYING = [
    *staying("login", http=GONE, delay=GONE, drop=GONE, truncate=GONE, expire=OK),
    *staying("token", http=GONE, delay=GONE, drop=GONE, truncate=GONE, expire=GONE),
    *staying("query", http=GONE, delay=GONE, drop=GONE, truncate=GONE, expire=LATE),
    *staying("query", drop_after=GONE, expire_master=GONE),
    *staying("result", http=GONE, delay=GONE, drop=GONE, truncate=GONE, expire=LATE),
    *staying("upload", http=GONE, delay=LATE, drop=GONE, truncate=GONE, expire=GONE),
    Row("upload", "http", GONE, options={"status": 403, "times": None}),
    *staying("download", http=GONE, delay=LATE, drop=GONE, truncate=GONE, expire=GONE),
]


def outcome(work: Callable[[], object]) -> str:
    """Return the code of what a call raises, or that it does what it is to do."""
    error: StorageError | None = None
    try:
        work()
    except StorageError as raised:
        error = raised
    if error is None:
        return OK
    assert error.hint
    assert error.request_id == "r-1"
    assert error.retryable == (error.code in {"storage.unreachable", "storage.timeout", "storage.busy"})
    assert isinstance(error, AccessDeniedError) == error.code.startswith("storage.access-denied")
    return error.code


@pytest.mark.parametrize("rows", [PASSING, STAYING], ids=["passing", "staying"])
def test_everything_is_broken_everywhere(rows: list[Row]) -> None:
    assert uncovered(rows, PLACES) == set()


@pytest.fixture(scope="module")
def witness(connection: dict[str, Any]) -> Iterator[StageStorage]:
    """The storage that all faults are tried on, by a session that nothing befalls; a bear is kept in it."""
    storage = StageStorage(StageStorageSettings(snowflake=SnowflakeSettings(**connection), prefix="FAULTS"))
    storage.put(drawing(2), name="bear", context=CONTEXT)
    yield storage
    storage.close()


def check(make: Make, account: SnowflakeEmulator, witness: StageStorage, row: Row, **settings: Any) -> None:
    impatient = {name: settings.pop(name) for name in ("network_timeout", "login_timeout", "socket_timeout")}
    (kept,) = all_pages(witness, search="bear")
    name = f"fox {row} {row.options.get('times', 1)}"
    storage = make("FAULTS", snowflake=impatient, **settings)
    if row.where != "login":
        storage.list(Query(), context=CONTEXT)
    if row.where == "result":
        account.settings.in_progress_after = 0.0
    if row.where == "token":
        account.faults.add("query", "expire", match="INSERT", times=row.options.get("times", 1))
    fault = row.add(account.faults)
    fault.match = "INSERT" if row.where == "query" else None
    # What is told otherwise is told before, however busy the machine is; and what is written has write_timeout.
    late = evolve(CONTEXT, deadline=time.monotonic() + (1 if row.outcome == LATE else 60))

    if row.where == "download":
        assert outcome(lambda: storage.get(kept.key, context=late)) == row.outcome
    else:
        # The connector renews a session until Python calls no deeper, or the deadline passes before that.
        either = {row.outcome, GONE} if row.outcome == LATE and row.kind == "expire" else {row.outcome}
        assert outcome(lambda: storage.put(drawing(1), name=name, context=late)) in either
    assert fault.hits
    account.faults.clear()
    account.settings.in_progress_after = 45.0
    entries = [entry for entry in all_pages(witness, search="fox") if entry.name == name]
    assert len(entries) <= 1, "it is kept once"
    assert row.outcome or row.where == "download" or entries
    for entry in entries:
        assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1)


@pytest.mark.parametrize("row", PASSING, ids=str)
def test_what_passes_loses_no_drawing(make: Make, account: SnowflakeEmulator, witness: StageStorage, row: Row) -> None:
    check(make, account, witness, row, network_timeout=2, login_timeout=2, socket_timeout=75)


@pytest.mark.usefixtures("settled")
@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
)  # the connector's
@pytest.mark.slow  # the connector goes on trying for as long as network_timeout
@pytest.mark.parametrize("row", STAYING, ids=str)
def test_what_stays_is_told_in_time(make: Make, account: SnowflakeEmulator, witness: StageStorage, row: Row) -> None:
    check(make, account, witness, row, network_timeout=1, login_timeout=1, socket_timeout=1, write_timeout=7)


@pytest.mark.parametrize("kind", ["http", "drop", "drop_after", "truncate", "expire", "expire_master"])
def test_a_record_is_appended_once(make: Make, account: SnowflakeEmulator, kind: Any) -> None:
    storage = make("APPENDED", snowflake={"network_timeout": 2})  # shared: its tables take long to make
    storage.append([AuditRecord(action=f"{kind} first")], context=CONTEXT)
    fault = account.faults.add("query", kind, match="MERGE")

    records = [AuditRecord(action=f"{kind} {part}") for part in "ab"]
    assert outcome(lambda: storage.append(records, context=CONTEXT)) == OK
    assert fault.hits
    entries = list(journal_of(storage, RecordKind.AUDIT))
    actions = [entry.record.action for entry in entries if isinstance(entry.record, AuditRecord)]
    assert [action for action in actions if action.startswith(f"{kind} ")] == [
        f"{kind} {part}" for part in ("first", "a", "b")
    ]
    assert len(actions) == len(set(actions))
    assert list(check_chain(entries, storage.head(RecordKind.AUDIT, context=CONTEXT))) == []


def test_a_table_that_was_dropped_is_missed_and_not_made_again(make: Make) -> None:
    storage = make()
    storage.put(drawing(1), name="fox", context=CONTEXT)
    objects = storage._place.objects(CONTEXT)
    for statement in objects.drop():
        if "DRAWINGS" in statement.text:
            storage._place.sessions.run(statement)

    for again in (storage, make(storage._settings.prefix)):
        with pytest.raises(StorageError) as caught:
            again.list(Query(), context=CONTEXT)
        assert caught.value.code == "storage.place-missing"
        assert "UNDROP TABLE" in caught.value.hint
    assert not storage.health(context=CONTEXT).ready


def test_what_a_later_version_made_is_left_alone(make: Make) -> None:
    storage = make()
    objects = storage._place.objects(CONTEXT)
    storage._place.sessions.run(sql("UPDATE {} SET VERSION = 99 WHERE PART = 'drawings'", objects.formats))

    with pytest.raises(StorageError, match="later version") as caught:
        make(storage._settings.prefix).list(Query(), context=CONTEXT)
    assert caught.value.code == "storage.format"


def test_no_schema_is_said_to_be_missing(make: Make, account: SnowflakeEmulator) -> None:
    storage = make(snowflake={"database": None, "schema": None})

    with pytest.raises(LimnerError) as caught:
        storage.list(Query(), context=CONTEXT)
    assert caught.value.code == "storage.no-schema"
    assert "database" in caught.value.hint
