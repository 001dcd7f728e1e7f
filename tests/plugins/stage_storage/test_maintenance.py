"""What somebody does to files and rows by hand is found, put right where it can be, and told where it cannot."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from limner import DrawingNotFoundError, IntegrityError
from limner.plugins import AuditRecord, Context, Entry, RecordKind, check_chain
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import all_pages, drawing
from limner_snowflake import Objects, StagePath, Statement, sql
from limner_snowflake_emulator import SnowflakeEmulator
from limner_snowflake_emulator._names import StagePath as Local
from limner_stage_storage import StageStorage
from limner_stage_storage import _maintenance as maintenance
from limner_stage_storage._rows import Row

CONTEXT = Context(request_id="r-1")
Make = Callable[..., StageStorage]


def run(storage: StageStorage, statement: Statement) -> None:
    storage._place.sessions.run(statement)


def file_of(entry: Entry) -> str:
    return entry.location.partition("/")[2]


def on_disk(storage: StageStorage, entry: Entry) -> Path:
    """Return the emulator's file."""
    database, schema, name = storage._place.objects(CONTEXT).stage.parts
    return Local(database, schema, name).file(file_of(entry))


def codes(storage: StageStorage) -> list[str]:
    return [found.code for found in storage.verify(context=CONTEXT)]


def test_a_file_that_was_changed_or_lost_is_found(make: Make) -> None:
    storage = make()
    changed, lost, whole = (storage.put(drawing(n), name=f"n{n}", context=CONTEXT) for n in range(3))
    objects = storage._place.objects(CONTEXT)
    with storage._place.sessions.borrow() as session:
        session.put(b"<svg/>", StagePath(objects.stage, file_of(changed)))
    run(storage, sql("REMOVE {}", StagePath(objects.stage, file_of(lost))))

    assert sorted(codes(storage)) == ["storage.integrity.changed", "storage.integrity.missing"]
    assert [found.code for found in storage.repair(context=CONTEXT)] == ["storage.integrity.missing"]
    for entry, code in ((changed, "changed"), (lost, "missing")):
        with pytest.raises(IntegrityError) as caught:
            storage.get(entry.key, context=CONTEXT)
        assert caught.value.code == f"storage.integrity.{code}"
    assert storage.get(whole.key, context=CONTEXT).drawing == drawing(2)
    stats = storage.stats(context=CONTEXT)
    assert (stats.drawings, stats.damaged, stats.bytes) == (3, 1, 3 * whole.size)


def test_a_row_that_was_changed_by_hand_is_put_right(make: Make) -> None:
    storage = make()
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    objects = storage._place.objects(CONTEXT)
    run(storage, sql("UPDATE {} SET NAME = 'BEAR' WHERE KEY = {}", objects.drawings, entry.key))

    assert codes(storage) == ["storage.index"]
    assert all_pages(storage, search="bear") == []
    assert [found.code for found in storage.repair(context=CONTEXT)] == ["storage.index"]
    assert [entry.name for entry in all_pages(storage, search="bear")] == ["BEAR"]
    assert codes(storage) == []


def test_a_file_without_a_row_goes_once_nobody_can_be_about_to_write_it(make: Make) -> None:
    storage = make()
    kept, orphan = (storage.put(drawing(n), name=f"n{n}", context=CONTEXT) for n in range(2))
    objects = storage._place.objects(CONTEXT)
    with storage._place.sessions.borrow() as session:
        session.put(b"mine", StagePath(objects.stage, "drawings/notes.txt"))
    run(storage, sql("DELETE FROM {} WHERE KEY = {}", objects.drawings, orphan.key))

    assert codes(storage) == ["storage.foreign"]
    assert storage.collect_garbage(everything=True, context=CONTEXT).leftovers == 0
    past = (datetime.now(UTC) - timedelta(hours=2)).timestamp()
    for file in on_disk(storage, orphan).parent.iterdir():
        os.utime(file, (past, past))
    assert sorted(codes(storage)) == ["storage.foreign", "storage.leftover"]
    freed = storage.collect_garbage(context=CONTEXT)
    assert (freed.leftovers, freed.bytes) == (1, orphan.size)
    assert codes(storage) == ["storage.foreign"]
    assert storage.get(kept.key, context=CONTEXT).drawing == drawing(0)


def test_what_was_deleted_long_ago_is_erased_and_what_is_old_is_retired(make: Make) -> None:
    storage = make(keep_days=10, trash_days=5)
    old, favourite, gone, new = (storage.put(drawing(n), name=f"n{n}", context=CONTEXT) for n in range(4))
    storage.annotate(favourite.key, favourite=True, context=CONTEXT)
    storage.delete(gone.key, context=CONTEXT)
    objects = storage._place.objects(CONTEXT)
    for key in (old.key, favourite.key, gone.key):
        run(storage, sql("UPDATE {} SET CREATED = '2020-01-01' WHERE KEY = {}", objects.drawings, key))
    run(storage, sql("UPDATE {} SET DELETED = '2020-01-01' WHERE KEY = {}", objects.drawings, gone.key))
    freed = storage.collect_garbage(context=CONTEXT)

    assert (freed.erased, freed.retired) == (1, 1)
    assert {entry.key for entry in all_pages(storage)} == {favourite.key, new.key}
    assert [entry.key for entry in all_pages(storage, trash=True)] == [old.key]
    assert not on_disk(storage, gone).exists()
    assert on_disk(storage, old).exists()


def test_without_a_trash_what_is_deleted_is_gone(make: Make) -> None:
    storage = make(trash_days=0)
    entry = storage.put(drawing(1), name="fox", context=CONTEXT)
    storage.delete(entry.key, context=CONTEXT)

    assert all_pages(storage, trash=True) == []
    assert not on_disk(storage, entry).exists()


def test_what_leaves_the_trash_while_it_is_emptied_keeps_its_file(
    make: Make, account: SnowflakeEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = make()
    back, gone, too = (storage.put(drawing(n), name=f"n{n}", context=CONTEXT) for n in range(3))
    for entry in (back, gone, too):
        storage.delete(entry.key, context=CONTEXT)
    remove = storage._kept.remove_rows

    def late(objects: Objects, rows: Sequence[Row], context: Context, *, is_trashed: bool = True) -> Sequence[Row]:
        storage.restore(back.key, context=context)
        before = len(account.recording.statements)
        removed = remove(objects, rows, context, is_trashed=is_trashed)
        # For the rows, for what is left of them, and for the files that go.
        assert len(account.recording.statements) - before == 2 + bool(removed)
        return removed

    monkeypatch.setattr(storage._kept, "remove_rows", late)
    freed = storage.collect_garbage(everything=True, context=CONTEXT)

    assert (freed.erased, freed.bytes) == (2, gone.size + too.size)
    assert storage.get(back.key, context=CONTEXT).drawing == drawing(0)
    storage.delete(back.key, context=CONTEXT)
    with pytest.raises(DrawingNotFoundError):
        storage.erase(back.key, context=CONTEXT)


def test_what_a_row_says_of_its_file_removes_no_other(make: Make) -> None:
    storage = make()
    kept, changed = (storage.put(drawing(n), name=f"n{n}", context=CONTEXT) for n in range(2))
    objects = storage._place.objects(CONTEXT)
    run(storage, sql("UPDATE {} SET FILE = 'drawings/.*|' WHERE KEY = {}", objects.drawings, changed.key))
    storage.delete(changed.key, context=CONTEXT)
    storage.erase(changed.key, context=CONTEXT)

    assert storage.get(kept.key, context=CONTEXT).drawing == drawing(0)


def test_a_large_place_is_looked_at_in_parts_and_measured_at_once(
    make: Make, account: SnowflakeEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = make()
    entries = list(storage.put_many([(drawing(n), f"n{n}") for n in range(6)], context=CONTEXT))
    monkeypatch.setattr(maintenance, "_AT_ONCE", 3)
    on_disk(storage, entries[0]).unlink()

    assert codes(storage) == ["storage.integrity.missing"]
    before = len(account.recording.statements)
    assert storage.stats(context=CONTEXT).damaged == 1
    assert len(account.recording.statements) - before == 4
    parts = storage._maintenance._parts(storage._place.objects(CONTEXT), CONTEXT)
    assert len(parts) == 16


def test_a_record_that_was_changed_removed_or_cut_off_is_found(make: Make) -> None:
    storage = make()
    for number in range(5):
        storage.append([AuditRecord(action=str(number))], context=CONTEXT)
    journal = storage._place.objects(CONTEXT).journal
    head = storage.head(RecordKind.AUDIT, context=CONTEXT)
    assert codes(storage) == []

    run(storage, sql("UPDATE {} SET RECORD = REPLACE(RECORD, '\"1\"', '\"9\"') WHERE NUMBER = 2", journal))
    assert codes(storage) == ["journal.changed"]
    run(storage, sql("UPDATE {} SET RECORD = 'nonsense' WHERE NUMBER = 3", journal))
    assert "storage.integrity.journal" in codes(storage)
    assert len(list(journal_of(storage, RecordKind.AUDIT))) == 4
    run(storage, sql("DELETE FROM {} WHERE NUMBER >= 4", journal))
    told = list(check_chain(journal_of(storage, RecordKind.AUDIT), head))
    assert told[-1].code == "journal.cut"


def test_the_end_of_a_chain_that_was_lost_is_made_anew_and_said_to_be(make: Make) -> None:
    storage = make()
    storage.append([AuditRecord(action="a"), AuditRecord(action="b")], context=CONTEXT)
    journal = storage._place.objects(CONTEXT).journal
    run(storage, sql("DELETE FROM {} WHERE NUMBER = 0", journal))  # the lock, too
    again = make(storage._settings.prefix)

    with pytest.raises(IntegrityError):
        again.append([AuditRecord(action="c")], context=CONTEXT)
    assert [found.code for found in again.repair(context=CONTEXT)] == ["storage.integrity.journal-head"]
    again.append([AuditRecord(action="c")], context=CONTEXT)
    assert codes(again) == []


def test_the_directory_table_is_brought_up_to_date(make: Make, account: SnowflakeEmulator) -> None:
    for storage, before in ((make(refresh=True), 1), (make(), 0)):
        storage.put(drawing(1), name="fox", context=CONTEXT)
        stage = StagePath(storage._place.objects(CONTEXT).stage)
        count = sql("SELECT COUNT(*) FROM DIRECTORY({})", stage)

        assert storage._place.sessions.run(count).one() == before
        list(storage.repair(context=CONTEXT))
        assert storage._place.sessions.run(count).one() == 1


def test_two_who_change_one_drawing_both_have_their_way(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    one = make()
    other = make(one._settings.prefix)
    entry = one.put(drawing(1), name="fox", context=CONTEXT)
    find = one._kept.find
    seen: list[Entry] = []

    def find_and_let_the_other_go_first(key: str, context: Context, **options: bool) -> object:
        row = find(key, context, **options)
        if not seen:
            seen.append(other.annotate(entry.key, tags=["animals"], context=context))
        return row

    monkeypatch.setattr(one._kept, "find", find_and_let_the_other_go_first)
    renamed = one.rename(entry.key, "bear", context=CONTEXT)

    assert (renamed.name, renamed.tags) == ("bear", ("animals",))
    with pytest.raises(DrawingNotFoundError):
        other.stat(entry.key, context=CONTEXT)
