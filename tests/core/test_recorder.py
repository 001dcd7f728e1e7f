"""The journal is written behind the back of the work: it never slows it, never fails it, and holds no prompt unless asked."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest

from limner import (
    Event,
    GenerationFailed,
    JournalFailed,
    ModelError,
    PromptError,
    Settings,
    StorageError,
    StorageUsed,
    Studio,
)
from limner._recorder import Recorder
from limner.plugins import (
    AnyRecord,
    AuditRecord,
    Capability,
    Context,
    GenerationRecord,
    JournalQuery,
    Observer,
    Plugin,
    RecordKind,
    Reply,
    StorageDescriptor,
    Usage,
    UsageRecord,
    text_digest,
)
from limner.testing import Listener, MemoryPlugin, MemoryStorage, ScriptedModel, offer

SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"


class Kept(MemoryStorage):
    """Is looked into after the studio is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[AnyRecord] = []

    def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
        super().append(records, context=context)
        self.records += records


def storage_plugin(storage: MemoryStorage, capabilities: dict[Capability, bool] | None = None) -> Plugin:
    class Offered(MemoryPlugin):
        def storage_backend(self) -> StorageDescriptor[Any]:
            from attrs import evolve

            found = super().storage_backend()
            return evolve(found, factory=lambda _: storage, capabilities={**found.capabilities, **(capabilities or {})})

    return Offered()


def studio(storage: MemoryStorage, model: ScriptedModel, *observers: Observer, **settings: Any) -> Studio:
    chosen = Settings(storage="memory", model="scripted", **settings)
    return Studio(chosen, plugins=[storage_plugin(storage), offer(model)], observers=observers)


def test_what_was_made_and_used_is_recorded() -> None:
    kept = Kept()
    model = ScriptedModel([Reply(text=SVG, usage=Usage(prompt_tokens=3, completion_tokens=5, cost=0.5, unit="USD"))])
    with studio(kept, model) as opened:
        made = opened.generate("a red fox", seed=7)

    usage, generation = kept.records
    assert isinstance(usage, UsageRecord)
    assert isinstance(generation, GenerationRecord)
    assert (usage.prompt_tokens, usage.completion_tokens, usage.cost, usage.unit) == (3, 5, 0.5, "USD")
    assert {usage.request_id, generation.request_id} == {made.request_id}
    assert (generation.outcome, generation.seed, generation.digest) == ("made", 7, made.drawing.digest)
    assert made.entry is not None
    assert (generation.key, generation.prompt_digest) == (made.entry.key, text_digest("a red fox"))
    assert "fox" not in str([record.fields() for record in kept.records])


def test_prompts_are_recorded_only_when_asked_for() -> None:
    kept = Kept()
    with studio(kept, ScriptedModel([Reply(text=SVG)]), journal_prompts=True) as opened:
        opened.generate("a red fox")

    assert [record.prompt for record in kept.records if isinstance(record, GenerationRecord)] == ["a red fox"]


def test_what_failed_is_recorded_with_its_code() -> None:
    kept = Kept()
    with studio(kept, ScriptedModel([ModelError("no", code="model.down")])) as opened:
        with pytest.raises(ModelError):
            opened.generate("a red fox")
        with pytest.raises(PromptError):
            opened.generate("")

    told = [(record.outcome, record.error) for record in kept.records if isinstance(record, GenerationRecord)]
    assert [outcome for outcome, _ in told] == ["failed"] * 2
    assert told[0][1] == "model.down"


def test_changes_of_a_library_are_audited_and_looks_are_not() -> None:
    kept, listener = Kept(), Listener()
    with studio(kept, ScriptedModel([Reply(text=SVG)]), listener) as opened:
        made = opened.generate("a red fox")
        assert made.entry is not None
        library = opened.library()
        library.get(made.entry.key)
        library.annotate(made.entry.key, favourite=True)
        library.delete(made.entry.key)
        with pytest.raises(StorageError):
            library.delete(made.entry.key)

    audited = [record for record in kept.records if isinstance(record, AuditRecord)]
    assert [(record.action, record.outcome) for record in audited] == [
        ("storage.annotate", "done"),
        ("storage.delete", "done"),
        ("storage.delete", "failed"),
    ]
    assert {record.target for record in audited} == {made.entry.key}
    used = [event.operation for event in listener.events if isinstance(event, StorageUsed)]
    assert used == ["get", "annotate", "delete", "delete"]


@pytest.mark.parametrize("settings", [{"journal": False}, {}])
def test_nothing_is_recorded_where_it_is_not_wanted(settings: dict[str, Any]) -> None:
    kept = Kept()
    with studio(kept, ScriptedModel([Reply(text=SVG)]), **settings) as opened:
        opened.generate("a red fox", storage="" if not settings else None)

    assert kept.records == []


def test_a_journal_that_does_not_answer_is_waited_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("limner._recorder._PATIENCE", 0.01)
    release, failed = threading.Event(), Listener()

    def append(storage: str, records: Sequence[AnyRecord]) -> None:
        release.wait()

    recorder = Recorder(append, failed.observe, prompts=False)
    at = datetime.now(UTC)
    recorder.observe(StorageUsed(request_id="r", at=at, storage="s", operation="put", key="k", seconds=0.0, error=None))
    recorder.close()
    recorder.close()
    release.set()

    assert [event.records for event in failed.events if isinstance(event, JournalFailed)] == [1]
    assert len(failed.events) == 1


def test_a_journal_that_fails_is_told_and_stops_nothing() -> None:
    class Broken(MemoryStorage):
        def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
            msg = "the disk is full"
            raise StorageError(msg, code="storage.full")

    listener = Listener()
    with studio(Broken(), ScriptedModel([Reply(text=SVG)]), listener) as opened:
        assert opened.generate("a red fox").entry is not None

    failed = [event for event in listener.events if isinstance(event, JournalFailed)]
    assert {event.error.code for event in failed} == {"storage.full"}
    assert sum(event.records for event in failed) == 2
    assert not any(isinstance(event, GenerationFailed) for event in listener.events)


def test_a_journal_that_hangs_holds_up_no_generation() -> None:
    go = threading.Event()

    class Slow(Kept):
        def append(self, records: Sequence[AnyRecord], *, context: Context) -> None:
            assert go.wait(60)
            super().append(records, context=context)

    kept = Slow()
    with studio(kept, ScriptedModel([Reply(text=SVG)])) as opened:
        for _ in range(20):
            opened.generate("a red fox")
        assert kept.records == []
        go.set()

    assert len(kept.records) == 40


def test_a_storage_without_a_journal_is_left_alone() -> None:
    heard: list[Event] = []

    class Hears(Observer):
        def observe(self, event: Event) -> None:
            heard.append(event)

    kept = Kept()
    plugin = storage_plugin(kept, {Capability.JOURNAL: False})
    with Studio(
        Settings(storage="memory", model="scripted"),
        plugins=[plugin, offer(ScriptedModel([Reply(text=SVG)]))],
        observers=[Hears()],
    ) as opened:
        opened.generate("a red fox")

    assert kept.records == []
    assert not any(isinstance(event, JournalFailed) for event in heard)
    assert list(kept.read(JournalQuery(kind=RecordKind.USAGE), context=Context(request_id="r")).entries) == []


FORKS = """
import os, threading
from attrs import evolve
from limner import Settings, Studio
from limner.testing import MemoryPlugin, MemoryStorage, ScriptedModel, offer

first, written, begun, go_on = os.getpid(), [], threading.Event(), threading.Event()

class Offered(MemoryPlugin):
    def storage_backend(self):
        return evolve(super().storage_backend(), factory=lambda _: Slow())

class Slow(MemoryStorage):
    def append(self, records, *, context):
        if os.getpid() == first:
            begun.set()
            go_on.wait()
        written.extend(records)

svg = "<svg viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>"
settings = Settings(model="scripted", storage="memory")
studio = Studio(settings, plugins=[offer(ScriptedModel([svg], [svg], [svg])), Offered()])
studio.generate("one")
begun.wait()
studio.generate("two")
forked = os.fork() == 0
if forked:
    studio.generate("three")
else:
    os.wait()
    go_on.set()
studio.close()
print(len({record.request_id for record in written}), "of the fork" if forked else "of the first", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_each_of_two_processes_writes_what_it_made_once() -> None:
    program = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKS]
    ran = subprocess.run(program, capture_output=True, text=True, check=False, timeout=60)

    assert (ran.stdout, ran.stderr) == ("1 of the fork\n2 of the first\n", "")
