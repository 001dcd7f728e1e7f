"""The journal's chain finds what was done to it; the library asks a backend what it offers before it calls it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from limner import IntegrityError, Library, UnsupportedError
from limner.plugins import (
    AuditRecord,
    Capability,
    Context,
    Head,
    JournalEntry,
    JournalQuery,
    Query,
    RecordKind,
    Support,
    UsageRecord,
    check_chain,
    read_record,
    seal,
)
from limner.testing import MemoryPlugin, MemoryStorage
from limner.testing._storage_suite import drawing


def chain(length: int) -> list[JournalEntry]:
    entries: list[JournalEntry] = []
    head = Head()
    for number in range(length):
        entries.append(seal(AuditRecord(action=str(number)), head))
        head = Head(number=entries[-1].number, digest=entries[-1].digest)
    return entries


def codes(entries: list[JournalEntry], *heads: Head) -> set[str]:
    return {finding.code for finding in check_chain(entries, *heads)}


def end(entries: list[JournalEntry]) -> Head:
    return Head(number=entries[-1].number, digest=entries[-1].digest)


class TestChain:
    def test_an_untouched_chain_is_in_order(self) -> None:
        entries = chain(5)

        assert codes(entries, end(entries), end(entries[:2])) == set()
        assert codes([], Head()) == set()

    @given(st.integers(0, 4), st.sampled_from(["action", "actor", "detail", "added"]))
    def test_a_changed_record_is_found(self, at: int, field: str) -> None:
        entries = chain(5)
        record = read_record(entries[at].record.fields() | {field: "other"})
        entries[at] = evolve(entries[at], record=record)

        assert codes(entries) == {"journal.changed"}

    @given(st.integers(0, 4))
    def test_a_changed_record_with_its_digest_made_anew_is_found(self, at: int) -> None:
        entries = chain(5)
        known = end(entries)
        before = Head(number=at, digest=entries[at].previous)
        entries[at] = seal(AuditRecord(action="other"), before)

        assert codes(entries, known) == {"journal.moved" if at < 4 else "journal.rewritten"}

    @given(st.integers(0, 4))
    def test_a_removed_record_is_found(self, at: int) -> None:
        entries = chain(5)
        known = end(entries)
        del entries[at]

        assert codes(entries, known) == {"journal.removed" if at < 4 else "journal.cut"}

    @given(st.integers(0, 3))
    def test_records_that_changed_places_are_found(self, at: int) -> None:
        entries = chain(5)
        entries[at : at + 2] = reversed(entries[at : at + 2])

        assert codes(entries) & {"journal.moved", "journal.removed"}

    def test_records_that_changed_places_and_numbers_are_found(self) -> None:
        one, two, three = chain(3)
        entries = [evolve(two, number=1), evolve(one, number=2), three]

        assert {"journal.moved", "journal.changed"} <= codes(entries)

    def test_a_chain_made_anew_is_found_by_a_head_that_was_noted(self) -> None:
        noted, anew = end(chain(3)), chain(5)

        assert codes(anew, end(anew)) == set()
        assert codes(anew, end(anew), noted) == {"journal.rewritten"}

    def test_an_emptied_journal_is_found(self) -> None:
        assert codes([], end(chain(3))) == {"journal.cut"}

    def test_what_a_later_version_wrote_keeps_its_digest(self) -> None:
        fields = AuditRecord(action="x").fields() | {"field_of_a_later_version": [1, {"a": None}]}
        entry = seal(read_record(fields), Head())

        assert codes([evolve(entry, record=read_record(entry.record.fields()))]) == set()
        assert entry.record.fields() == fields

    @pytest.mark.parametrize(
        "fields", [{}, {"kind": "other"}, {"kind": "usage", "cost": float("nan")}, {"kind": "audit"}]
    )
    def test_what_is_no_record_is_refused(self, fields: dict[str, object]) -> None:
        with pytest.raises(IntegrityError):
            read_record(fields)


class TestLibraryAsksFirst:
    @staticmethod
    def library(answer: Support) -> Library:
        return Library("memory", MemoryStorage(), lambda: Context(request_id="r"), lambda _: answer)

    CALLS: tuple[Callable[[Library], object], ...] = (
        lambda library: library.rename("k", "n"),
        lambda library: library.annotate("k", tags=["x"]),
        lambda library: library.restore("k"),
        lambda library: library.erase("k"),
        lambda library: library.list(Query(search="x")),
        lambda library: library.list(Query(tags=["x"])),
        lambda library: library.list(Query(favourite=False)),
        lambda library: library.list(Query(trash=True)),
        lambda library: list(library.verify()),
        lambda library: list(library.repair()),
        lambda library: library.collect_garbage(),
        lambda library: library.stats(),
        lambda library: library.journal.append(UsageRecord()),
        lambda library: library.journal.read(JournalQuery(kind=RecordKind.USAGE)),
        lambda library: library.journal.head(),
    )

    @pytest.mark.parametrize("call", CALLS)
    def test_what_is_not_offered_is_not_called(self, call: Callable[[Library], object]) -> None:
        with pytest.raises(UnsupportedError) as caught:
            call(self.library(Support.NO))

        assert caught.value.code == "storage.unsupported"
        assert "memory" in caught.value.message

    def test_what_is_not_declared_is_tried(self) -> None:
        library = self.library(Support.UNDECLARED)
        entry = library.put(drawing(1), name="fox")

        assert library.annotate(entry.key, favourite=True).favourite
        assert list(library.entries(Query(limit=1, favourite=True))) == [library.stat(entry.key)]
        assert list(library.verify()) == []

    def test_event_loops_have_it_all(self) -> None:
        descriptor = MemoryPlugin().storage_backend()
        library = Library("memory", MemoryStorage(), lambda: Context(request_id="r"), descriptor.supports)

        async def work() -> None:
            entry = await library.aput(drawing(1), name="fox")
            entry = await library.aannotate(entry.key, tags=["x"])
            assert [found async for found in library.aentries(Query(limit=1, tags=["x"]))] == [entry]
            await library.adelete(entry.key)
            entry = await library.arestore(entry.key)
            await library.journal.aappend(UsageRecord(), UsageRecord())
            page = await library.journal.aread(JournalQuery(kind=RecordKind.USAGE))
            assert (await library.journal.ahead(RecordKind.USAGE)).number == len(page.entries) == 2
            assert [finding async for finding in library.averify()] == []
            assert (await library.astats()).drawings == 1
            assert (await library.ahealth()).ready
            await library.adelete(entry.key)
            await library.aerase(entry.key)
            assert (await library.acollect_garbage(everything=True)).erased == 0

        asyncio.run(work())
        assert library.supports(Capability.CHAIN) is Support.YES
        assert list(library.journal.verify(RecordKind.USAGE)) == []
