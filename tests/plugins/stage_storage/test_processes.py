"""Many threads of many processes keep one chain, lose no drawing and double none."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from limner.plugins import AuditRecord, Context, RecordKind, check_chain
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import all_pages
from limner_snowflake_emulator import _engine
from limner_stage_storage import StageStorage

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]
THREADS, ROUNDS = 16, 1
PROGRAM = f"""
import json, sys
from concurrent.futures import ThreadPoolExecutor
from limner.plugins import AuditRecord, Context
from limner.testing._storage_suite import drawing
from limner_stage_storage import StageStorage, StageStorageSettings
settings, process = json.loads(sys.argv[1])
storage = StageStorage(StageStorageSettings.model_validate(settings))
def work(thread):
    for number in range({ROUNDS}):
        who = f"{{process}}.{{thread}}.{{number}}"
        context = Context(request_id=who)
        entry = storage.put(drawing(process * 1000 + thread * 10 + number), name=who, context=context)
        storage.append([AuditRecord(action=who + part) for part in "ab"], context=context)
        assert storage.get(entry.key, context=context).entry.name == who
with ThreadPoolExecutor({THREADS}) as pool:
    list(pool.map(work, range({THREADS})))
storage.close()
"""


@pytest.mark.slow
def test_sixteen_threads_of_four_processes(make: Make, connection: dict[str, Any]) -> None:
    """None of them finds the library made: they make it at the same time."""
    settings = {"snowflake": {**connection, "network_timeout": 60}, "prefix": "MANY"}
    told = [json.dumps([settings, process]) for process in range(4)]
    children = [subprocess.Popen([sys.executable, "-c", PROGRAM, each], stderr=-1, text=True) for each in told]
    ended = [(child.communicate()[1], child.returncode) for child in children]

    assert [code for _, code in ended] == [0] * 4, "\n".join(text for text, _ in ended)
    storage = make("MANY")
    expected = {f"{p}.{t}.{n}" for p in range(4) for t in range(THREADS) for n in range(ROUNDS)}
    names = [entry.name for entry in all_pages(storage, limit=1000)]
    assert (len(names), set(names)) == (len(expected), expected)
    entries = list(journal_of(storage, RecordKind.AUDIT))
    actions = [entry.record.action for entry in entries if isinstance(entry.record, AuditRecord)]
    assert sorted(actions) == sorted(who + part for who in expected for part in "ab")
    assert list(check_chain(entries, storage.head(RecordKind.AUDIT, context=CONTEXT))) == []
    assert list(storage.verify(context=CONTEXT)) == []


def test_the_lock_alone_keeps_the_first_records_in_one_chain(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an emulator whose MERGEs do not take turns: DuckDB ends the second that changes a row, unless the row gets what it has."""
    storages = [make("FIRST") for _ in range(6)]
    for storage in storages:
        storage.head(RecordKind.AUDIT, context=CONTEXT)
    monkeypatch.setattr(_engine, "_takes_turns", lambda _: False)
    begin = threading.Barrier(len(storages))

    def append(storage: StageStorage) -> None:
        begin.wait(60)
        storage.append([AuditRecord(action="x")], context=CONTEXT)

    with ThreadPoolExecutor(len(storages)) as pool:
        list(pool.map(append, storages))

    entries = list(journal_of(storages[0], RecordKind.AUDIT))
    assert len(entries) == len(storages)
    assert list(check_chain(entries, storages[0].head(RecordKind.AUDIT, context=CONTEXT))) == []
