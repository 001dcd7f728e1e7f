"""Whoever dies at whatever step leaves drawings that are whole, and a journal that is one chain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from limner.plugins import AuditRecord, Context, RecordKind, Severity
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake._driver import ConnectorDriver
from limner_stage_storage import StageStorage

CONTEXT = Context(request_id="crash")
STEPS = ("execute", "put", "put_many", "get")
Make = Callable[..., StageStorage]


class Killed(BaseException):
    """What ends a process in the middle of its work."""


@contextmanager
def killed_at(monkeypatch: pytest.MonkeyPatch, step: int, *, is_done: bool) -> Iterator[list[str]]:
    """Die at a step of those that go over the wire, before it is done or behind it."""
    seen: list[str] = []
    with monkeypatch.context() as patched:
        for name in STEPS:
            original: Callable[..., Any] = getattr(ConnectorDriver, name)

            def dying(*arguments: Any, name: str = name, original: Callable[..., Any] = original) -> Any:
                seen.append(name)
                if len(seen) == step and not is_done:
                    raise Killed
                result = original(*arguments)
                if len(seen) == step:
                    raise Killed
                return result

            patched.setattr(ConnectorDriver, name, dying)
        yield seen


def put_two(storage: StageStorage) -> None:
    list(storage.put_many([(drawing(7), "seven"), (drawing(8), "eight")], context=CONTEXT))


WORK: dict[str, Callable[[StageStorage, str], object]] = {
    "put": lambda storage, _: storage.put(drawing(7), name="seven", context=CONTEXT),
    "put the same": lambda storage, _: storage.put(drawing(1), name="fox", context=CONTEXT),
    "put many": lambda storage, _: put_two(storage),
    "rename": lambda storage, key: storage.rename(key, "bear", context=CONTEXT),
    "delete": lambda storage, key: storage.delete(key, context=CONTEXT),
    "gc": lambda storage, _: storage.collect_garbage(everything=True, context=CONTEXT),
    "append": lambda storage, _: storage.append([AuditRecord(action=part) for part in "abc"], context=CONTEXT),
}


@pytest.mark.parametrize(
    "work", [work if work == "put" else pytest.param(work, marks=pytest.mark.slow) for work in WORK]
)
def test_at_each_step(make: Make, monkeypatch: pytest.MonkeyPatch, work: str) -> None:
    storage = make()
    storage.append([AuditRecord(action="first")], context=CONTEXT)
    step, is_over = 0, False
    while not is_over:
        step += 1
        for is_done in (False, True):
            fox = storage.put(drawing(1), name="fox", context=CONTEXT)
            gone = storage.put(drawing(2), name="gone", context=CONTEXT)
            storage.delete(gone.key, context=CONTEXT)
            before = len(list(journal_of(storage, RecordKind.AUDIT)))
            with killed_at(monkeypatch, step, is_done=is_done):
                try:
                    WORK[work](storage, fox.key)
                    is_over = True
                except Killed:
                    pass
            storage = make(storage._settings.prefix)  # whoever comes next knows nothing of it

            entries = all_pages(storage)
            assert {entry.name for entry in entries} <= {"fox", "bear", "seven", "eight"}
            for entry in entries:
                assert storage.get(entry.key, context=CONTEXT).drawing.digest == entry.digest
            errors = [found for found in storage.verify(context=CONTEXT) if found.severity is Severity.ERROR]
            assert errors == []
            assert [found for found in storage.repair(context=CONTEXT) if found.severity is Severity.ERROR] == []
            assert len(list(journal_of(storage, RecordKind.AUDIT))) - before in (0, 3), "a batch is there or is not"
            for entry in entries:
                storage.delete(entry.key, context=CONTEXT)
            storage.collect_garbage(everything=True, context=CONTEXT)
    assert step > 1
