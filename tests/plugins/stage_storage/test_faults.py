"""Whatever breaks between here and Snowflake is put up with, or is one of limner's errors that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from limner import AccessDeniedError, LimnerError, StorageError
from limner.plugins import AuditRecord, Context, Query, RecordKind, check_chain
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake import sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator import SnowflakeError as Refusal
from limner_stage_storage import StageStorage

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]

Case = tuple[Any, Any, dict[str, Any], str | None]
ALWAYS: dict[str, Any] = {"times": None}
# Where, how, and what then: None where the work is done in spite of it.
PUTTING: list[Case] = [
    ("upload", "http", {"times": 2}, None),
    ("upload", "http", ALWAYS, "storage.unreachable"),
    ("upload", "http", {"times": None, "status": 403}, "storage.unreachable"),
    ("upload", "drop", {}, None),
    ("upload", "delay", {"seconds": 0.1}, None),
    ("upload", "expire", {}, None),
    ("query", "http", {"match": "INSERT"}, None),
    ("query", "drop", {"match": "INSERT"}, None),
    ("query", "drop_after", {"match": "INSERT"}, None),
    ("query", "truncate", {"match": "INSERT"}, None),
    ("query", "truncate", {"match": "INSERT", "times": None}, "storage.unreachable"),
    ("query", "delay", {"match": "INSERT", "seconds": 0.1}, None),
    ("query", "expire", {"match": "INSERT"}, None),
    ("query", "expire_master", {"match": "INSERT"}, None),
    ("query", "sql_error", {"match": "INSERT"}, "storage.snowflake"),
    ("token", "expire", {}, None),
    ("login", "http", {}, None),
    ("login", "drop", {}, None),
    ("login", "truncate", ALWAYS, "storage.unreachable"),
    (
        "login",
        "sql_error",
        {"error": Refusal("Incorrect username or password was specified.", 390100, "08001")},
        "storage.access-denied.credentials",
    ),
    ("result", "http", {"match": None}, None),
    ("result", "drop", {}, None),
    ("result", "truncate", {}, None),
    ("result", "expire", {}, None),
    ("result", "delay", {"seconds": 0.1}, None),
]
GETTING: list[Case] = [
    ("download", "http", {"times": 2}, None),
    ("download", "http", ALWAYS, "storage.unreachable"),
    ("download", "drop", {}, None),
    ("download", "truncate", ALWAYS, "storage.unreachable"),
    ("download", "expire", {}, None),
    ("download", "delay", {"seconds": 0.1}, None),
    ("query", "drop", {"match": "GET "}, None),
    ("query", "truncate", {"match": "SELECT"}, None),
    ("query", "expire_master", {"match": "SELECT"}, None),
]


def outcome(work: Callable[[], object]) -> str | None:
    """Return the code of what a call raises; None where it does what it is to do."""
    error: StorageError | None = None
    try:
        work()
    except StorageError as raised:
        error = raised
    if error is None:
        return None
    assert error.hint
    assert error.request_id == "r-1"
    assert error.retryable == (error.code in {"storage.unreachable", "storage.busy"})
    assert isinstance(error, AccessDeniedError) == error.code.startswith("storage.access-denied")
    return error.code


@pytest.mark.parametrize("case", PUTTING, ids=lambda case: f"{case[0]}-{case[1]}-{case[3]}")
def test_putting(make: Make, account: SnowflakeEmulator, case: Case) -> None:
    where, kind, options, expected = case
    storage = make("FAULTS", snowflake={"network_timeout": 2, "login_timeout": 2})
    if where != "login":
        storage.list(Query(), context=CONTEXT)
    for entry in all_pages(make("FAULTS")):
        storage.delete(entry.key, context=CONTEXT)
    if where == "login":
        storage._place.close()
        storage = make("FAULTS", snowflake={"network_timeout": 2, "login_timeout": 2})
    if where == "result":
        account.settings.in_progress_after = 0.0
    if where == "token":
        account.faults.add("query", "expire", match="INSERT")
    fault = account.faults.add(where, kind, **options)

    assert outcome(lambda: storage.put(drawing(1), name="fox", context=CONTEXT)) == expected
    assert fault.hits
    account.faults.clear()
    account.settings.in_progress_after = 45.0
    entries = all_pages(make("FAULTS"))
    assert len(entries) <= 1, "it is kept once"
    assert expected or [entry.name for entry in entries] == ["fox"]
    for entry in entries:
        assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1)


@pytest.mark.parametrize("case", GETTING, ids=lambda case: f"{case[0]}-{case[1]}-{case[3]}")
def test_getting(make: Make, account: SnowflakeEmulator, case: Case) -> None:
    where, kind, options, expected = case
    storage = make("GOT", snowflake={"network_timeout": 2})
    key = storage.put(drawing(1), name="fox", context=CONTEXT).key
    fault = account.faults.add(where, kind, **options)

    assert outcome(lambda: storage.get(key, context=CONTEXT)) == expected
    assert fault.hits
    account.faults.clear()
    assert storage.get(key, context=CONTEXT).drawing == drawing(1)


@pytest.mark.parametrize("kind", ["http", "drop", "drop_after", "truncate", "expire", "expire_master"])
def test_a_record_is_appended_once(make: Make, account: SnowflakeEmulator, kind: Any) -> None:
    storage = make(snowflake={"network_timeout": 2})
    storage.append([AuditRecord(action="first")], context=CONTEXT)
    fault = account.faults.add("query", kind, match="MERGE")

    assert outcome(lambda: storage.append([AuditRecord(action=part) for part in "ab"], context=CONTEXT)) is None
    assert fault.hits
    entries = list(journal_of(storage, RecordKind.AUDIT))
    actions = [entry.record.action for entry in entries if isinstance(entry.record, AuditRecord)]
    assert actions == ["first", "a", "b"]
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
