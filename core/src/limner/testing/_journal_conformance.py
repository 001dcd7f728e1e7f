"""What a storage backend must do that keeps a journal."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest

from limner._errors import CancelledError, InputError, UnsupportedError
from limner.plugins import (
    AnyDescriptor,
    AnyRecord,
    AuditRecord,
    CancelToken,
    Capability,
    Context,
    FeedbackRecord,
    GenerationRecord,
    Head,
    JournalEntry,
    JournalQuery,
    RecordKind,
    StorageBackend,
    Support,
    UsageRecord,
    check_chain,
)
from limner.testing._storage_suite import CONTEXT, StorageSuite, all_pages

__all__ = ["JournalConformance", "journal_of"]

SAMPLES: tuple[AnyRecord, ...] = (
    GenerationRecord(model="sketch", seed=2**32 - 1, seconds=0.25, prompt="狐\n\0 🦊 \u2028", key="fox", actor="é"),
    GenerationRecord(outcome="failed", error="model.reply", request_id="r-1"),
    UsageRecord(model="a:b", prompt_tokens=10**12, cost=1e-9, unit="USD"),
    AuditRecord(action="drawing.delete", target="fox", outcome="refused", detail="'; DROP TABLE journal; --"),
    FeedbackRecord(key="fox", verdict="down", note='"quoted", and\r\nbroken'),
)


def journal_of(storage: StorageBackend, kind: RecordKind, *, limit: int = 1000) -> Iterator[JournalEntry]:
    """Read a journal to its end."""
    cursor, more = "", True
    while more:
        page = storage.read(JournalQuery(kind=kind, cursor=cursor, limit=limit), context=CONTEXT)
        assert len(page.entries) <= limit
        yield from page.entries
        cursor, more = page.next_cursor, bool(page.next_cursor)


class JournalConformance(StorageSuite):
    """Part of :class:`limner.testing.StorageConformance`."""

    def test_a_journal_that_is_not_offered_is_said_to_be(
        self, storage: StorageBackend, descriptor: AnyDescriptor
    ) -> None:
        if descriptor.supports(Capability.JOURNAL) is Support.NO:
            with pytest.raises(UnsupportedError):
                storage.append([AuditRecord(action="x")], context=CONTEXT)
            with pytest.raises(UnsupportedError):
                storage.read(JournalQuery(kind=RecordKind.AUDIT), context=CONTEXT)
        if descriptor.supports(Capability.CHAIN) is Support.NO:
            with pytest.raises(UnsupportedError):
                storage.head(RecordKind.AUDIT, context=CONTEXT)

    def test_an_empty_journal_holds_nothing(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        storage.append([], context=CONTEXT)

        for kind in RecordKind:
            assert list(journal_of(storage, kind)) == []

    def test_what_is_appended_is_read(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        storage.append(SAMPLES, context=CONTEXT)

        for kind in RecordKind:
            expected = [record for record in SAMPLES if record.kind is kind]
            assert [entry.record for entry in journal_of(storage, kind)] == expected
        assert all_pages(storage) == [], "a record is no drawing"

    def test_records_keep_their_order_over_pages(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        records = [AuditRecord(action=str(number)) for number in range(23)]
        for start in range(0, 23, 5):
            storage.append(records[start : start + 5], context=CONTEXT)

        for limit in (1, 7, 23, 1000):
            assert [entry.record for entry in journal_of(storage, RecordKind.AUDIT, limit=limit)] == records

    def test_a_page_is_followed_by_what_is_appended_meanwhile(
        self, storage: StorageBackend, descriptor: AnyDescriptor
    ) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        storage.append([AuditRecord(action=str(number)) for number in range(4)], context=CONTEXT)
        first = storage.read(JournalQuery(kind=RecordKind.AUDIT, limit=3), context=CONTEXT)
        storage.append([AuditRecord(action="4"), UsageRecord()], context=CONTEXT)
        rest = storage.read(JournalQuery(kind=RecordKind.AUDIT, cursor=first.next_cursor), context=CONTEXT)

        told = [entry.record for entry in first.entries + rest.entries]
        assert [record.action for record in told if isinstance(record, AuditRecord)] == list("01234")
        assert rest.next_cursor == ""

    def test_since_leaves_out_what_was_earlier(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        start = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=5)))
        records = [AuditRecord(action=str(n), at=start + timedelta(days=n)) for n in (0, 3, 1, 2)]
        storage.append(records, context=CONTEXT)
        page = storage.read(
            JournalQuery(kind=RecordKind.AUDIT, since=(start + timedelta(days=2)).astimezone(UTC)), context=CONTEXT
        )

        assert [entry.record for entry in page.entries] == [records[1], records[3]]

    @pytest.mark.parametrize("cursor", ["nonsense", "é", "-1", "1:2:3:4"])
    def test_a_cursor_of_no_page_of_the_journal_is_refused(
        self, storage: StorageBackend, descriptor: AnyDescriptor, cursor: str
    ) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        storage.append(SAMPLES, context=CONTEXT)

        with pytest.raises(InputError):
            storage.read(JournalQuery(kind=RecordKind.AUDIT, cursor=cursor), context=CONTEXT)

    def test_cancelled_work_records_nothing(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.JOURNAL)
        token = CancelToken()
        token.cancel()

        with pytest.raises(CancelledError):
            storage.append(SAMPLES, context=Context(request_id="r", cancel=token))
        assert list(journal_of(storage, RecordKind.AUDIT)) == []

    def test_threads_append_at_once(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.JOURNAL)

        def work(thread: int) -> None:
            for number in range(10):
                storage.append([AuditRecord(action=f"{thread}.{number}.{part}") for part in "ab"], context=CONTEXT)

        with ThreadPoolExecutor(5) as pool:
            list(pool.map(work, range(5)))
        entries = list(journal_of(storage, RecordKind.AUDIT, limit=7))
        told = [entry.record.action for entry in entries if isinstance(entry.record, AuditRecord)]

        for thread in range(5):
            own = [action for action in told if action.startswith(f"{thread}.")]
            assert own == [f"{thread}.{number}.{part}" for number in range(10) for part in "ab"]
        if descriptor.supports(Capability.CHAIN):
            assert list(check_chain(entries, storage.head(RecordKind.AUDIT, context=CONTEXT))) == []

    def test_the_chain_holds(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.CHAIN)
        assert storage.head(RecordKind.AUDIT, context=CONTEXT) == Head()
        noted = []
        for number in range(5):
            storage.append([AuditRecord(action=str(number))], context=CONTEXT)
            noted.append(storage.head(RecordKind.AUDIT, context=CONTEXT))
        entries = list(journal_of(storage, RecordKind.AUDIT))

        assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]
        assert list(check_chain(entries, *noted)) == []
        assert storage.head(RecordKind.USAGE, context=CONTEXT) == Head()
