"""What is wrong with a folder is found, what can be is put right, and what is no longer needed goes; old formats are read."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from limner import DrawingNotFoundError, InputError, IntegrityError, StorageError
from limner.plugins import (
    AuditRecord,
    Context,
    Entry,
    Finding,
    JournalQuery,
    Query,
    RecordKind,
    Severity,
    StoredDrawing,
    UsageRecord,
)
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_suite import CONTEXT, all_pages, drawing
from limner_local_storage import LocalStorage, LocalStorageSettings
from limner_local_storage._record import split

DAY = 86_400


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture
def storage(root: Path) -> Iterator[LocalStorage]:
    storage = LocalStorage(LocalStorageSettings(root=root, fsync=False))
    yield storage
    storage.close()


def put(storage: LocalStorage, number: int, name: str = "fox") -> Entry:
    return storage.put(drawing(number), name=name, context=CONTEXT)


def codes(found: Iterator[Finding]) -> list[tuple[Severity, str]]:
    return [(finding.severity, finding.code) for finding in found]


class TestVersion1:
    """A folder as version 0.1 left it: records and an index of format 1."""

    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        root = tmp_path / "pictures"
        shutil.copytree(Path(__file__).parent / "fixtures" / "version_1", root)
        (root / ".limner").mkdir()
        (root / "index-v1.sqlite").rename(root / ".limner" / "index-v1-01795462650322637501.sqlite")
        return root

    def test_it_is_read_as_it_was(self, storage: LocalStorage) -> None:
        entries = {entry.key: entry for entry in all_pages(storage)}

        assert {key: entry.name for key, entry in entries.items()} == {
            "a-red-fox-bca22dae": "A red fox",
            "adopted-and-renamed-d81bdfc7": "Adopted and renamed",
            "by-hand-92076f6c": "By hand",
            "creme-brulee-a-la-mode-x-y-094f72f6": "Crème brûlée — “à la mode” 🦊 -- <x> & y",
            "renamed-once-fa300799": "Renamed once",
        }
        fox = entries["a-red-fox-bca22dae"]
        assert dict(fox.metadata) == {"prompt": "a red fox", "model": "sketch", "seed": "7"}
        assert fox.created.isoformat() == "2026-11-23T19:37:30.321441+00:00"
        assert {(entry.tags, entry.favourite) for entry in entries.values()} == {((), False)}
        assert storage.get(fox.key, context=CONTEXT).drawing == drawing(1, prompt="a red fox", model="sketch", seed="7")
        assert list(storage.verify(context=CONTEXT)) == []

    def test_it_is_brought_up_to_date_by_use(self, storage: LocalStorage, root: Path) -> None:
        before = {entry.key: entry for entry in all_pages(storage)}
        for key in before:
            storage.annotate(key, tags=["kept"], favourite=True, context=CONTEXT)
        shutil.rmtree(root / ".limner")  # what is only in an index does not count

        after = {entry.key: entry for entry in all_pages(storage, tags=["kept"], favourite=True)}
        assert {k: (e.name, e.digest, e.created, dict(e.metadata)) for k, e in after.items()} == {
            k: (e.name, e.digest, e.created, dict(e.metadata)) for k, e in before.items()
        }
        assert {b'{"v":2,' in path.read_bytes() for path in root.glob("*.svg")} == {True}

    def test_the_old_index_goes_with_the_garbage(self, storage: LocalStorage, root: Path) -> None:
        all_pages(storage)
        freed = storage.collect_garbage(context=CONTEXT)

        assert (freed.leftovers, freed.bytes) == (1, 32768)
        assert list(root.glob(".limner/index-v1-*")) == []
        assert len(all_pages(storage)) == 5


class TestTags:
    def test_they_are_in_the_file(self, storage: LocalStorage) -> None:
        entry = storage.annotate(put(storage, 1).key, tags=["-->", "b"], favourite=True, context=CONTEXT)
        _, record = split(Path(entry.location).read_bytes())

        assert record is not None
        assert (record.tags, record.favourite) == (("-->", "b"), True)

    def test_what_is_none_is_told(self, storage: LocalStorage) -> None:
        with pytest.raises(InputError) as caught:
            storage.annotate(put(storage, 1).key, tags=["x" * 101], context=CONTEXT)
        assert caught.value.code == "input.tags"

    def test_a_cursor_of_other_filters_is_refused(self, storage: LocalStorage) -> None:
        for number in range(3):
            storage.annotate(put(storage, number).key, tags=["x"], context=CONTEXT)
        page = storage.list(Query(limit=1, tags=["x"]), context=CONTEXT)

        for query in (Query(cursor=page.next_cursor), Query(cursor=page.next_cursor, tags=["x"], favourite=False)):
            with pytest.raises(InputError):
                storage.list(query, context=CONTEXT)


class TestTrash:
    def test_it_is_a_folder_of_files(self, storage: LocalStorage, root: Path) -> None:
        entry = put(storage, 1)
        before = Path(entry.location).read_bytes()
        storage.delete(entry.key, context=CONTEXT)

        assert [path.name for path in root.glob("*.svg")] == []
        assert (root / "trash" / f"{entry.key}.svg").read_bytes() == before
        shutil.rmtree(root / "trash")
        assert all_pages(storage, trash=True) == []
        storage.delete(put(storage, 2).key, context=CONTEXT)
        assert len(all_pages(storage, trash=True)) == 1

    def test_without_one_what_is_deleted_is_gone(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, trash_days=0))
        storage.delete(put(storage, 1).key, context=CONTEXT)

        assert not (root / "trash").exists()
        assert all_pages(storage, trash=True) == []
        storage.close()

    def test_one_that_leads_elsewhere_is_refused(self, storage: LocalStorage, root: Path, tmp_path: Path) -> None:
        entry = put(storage, 1)
        (tmp_path / "elsewhere").mkdir()
        (root / "trash").symlink_to(tmp_path / "elsewhere")
        (root / "journal").symlink_to(tmp_path / "elsewhere")

        for work in (
            lambda: storage.delete(entry.key, context=CONTEXT),
            lambda: storage.list(Query(trash=True), context=CONTEXT),
            lambda: storage.append([UsageRecord()], context=CONTEXT),
            lambda: list(journal_of(storage, RecordKind.USAGE)),
        ):
            with pytest.raises(Exception, match="symbolic link"):
                work()
        assert list((tmp_path / "elsewhere").iterdir()) == []
        assert all_pages(storage) == [entry]

    def test_garbage_is_what_was_there_for_too_long(self, storage: LocalStorage, root: Path) -> None:
        for number in range(3):
            storage.delete(put(storage, number, f"fox {number}").key, context=CONTEXT)
        old, *_ = sorted((root / "trash").glob("*.svg"))
        long_ago = time.time() - 31 * DAY
        os.utime(old, (long_ago, long_ago))
        size = old.stat().st_size
        freed = storage.collect_garbage(context=CONTEXT)

        assert (freed.erased, freed.bytes) == (1, size)
        assert [entry.name for entry in all_pages(storage, trash=True, sort="oldest")] == ["fox 1", "fox 2"]

    def test_what_is_older_than_it_is_kept_is_retired_but_for_favourites(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, keep_days=7, fsync=False))
        put(storage, 2, "fox 2")
        long_ago = datetime.now(UTC) - timedelta(days=8)
        for number in range(2):
            entry = Entry(
                key="x",
                name=f"fox {number}",
                digest=drawing(number).digest,
                size=drawing(number).size,
                created=long_ago,
                modified=long_ago,
                favourite=number == 1,
            )
            list(storage.adopt([StoredDrawing(entry=entry, drawing=drawing(number))], context=CONTEXT))
        freed = storage.collect_garbage(context=CONTEXT)

        assert freed.retired == 1
        assert [entry.name for entry in all_pages(storage, sort="name")] == ["fox 1", "fox 2"]
        assert [entry.name for entry in all_pages(storage, trash=True)] == ["fox 0"]
        storage.close()

    def test_a_disk_too_full_for_it_gets_room_all_the_same(
        self, storage: LocalStorage, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gone, stays = put(storage, 1), put(storage, 2)
        assert len(all_pages(storage)) == 2

        def refuse(path: Path, *_given: object, **_named: object) -> None:
            raise OSError(28 if "trash" in str(path) else 17, "x")

        with monkeypatch.context() as patched:
            patched.setattr(Path, "mkdir", refuse)
            storage.delete(gone.key, context=CONTEXT)

        assert all_pages(storage) == [stays]
        assert not (root / "trash").exists()

    def test_two_who_delete_one_do_not_both_succeed(self, storage: LocalStorage, root: Path) -> None:
        other = LocalStorage(LocalStorageSettings(root=root))
        for number in range(6):
            entry = put(storage, number)

            def work(storage: LocalStorage, key: str = entry.key) -> bool:
                try:
                    storage.delete(key, context=CONTEXT)
                except DrawingNotFoundError:
                    return False
                return True

            with ThreadPoolExecutor(2) as pool:
                assert sorted(pool.map(work, [storage, other])) == [False, True]
        assert len(all_pages(other, trash=True)) == 6
        other.close()

    def test_the_quota_counts_it_and_it_gives_way(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, quota_bytes=2_000))
        for number in range(40):
            storage.delete(put(storage, number).key, context=CONTEXT)
            stats = storage.stats(context=CONTEXT)
            assert stats.bytes + stats.trashed_bytes <= 2_000
        assert stats.trashed > 2
        storage.close()

    def test_it_does_not_give_way_in_vain(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, quota_bytes=2_000))
        for number in range(3):
            storage.delete(put(storage, number).key, context=CONTEXT)
        with pytest.raises(StorageError) as caught:
            storage.put(drawing(9, note="x" * 3_000), name="large", context=CONTEXT)

        assert caught.value.code == "storage.quota"
        assert storage.stats(context=CONTEXT).trashed == 3
        storage.close()

    @pytest.mark.parametrize("link", [".limner/tmp", "trash/.limner", "trash/.limner/tmp"])
    def test_garbage_is_collected_nowhere_else(
        self, storage: LocalStorage, root: Path, tmp_path: Path, link: str
    ) -> None:
        put(storage, 1)
        storage.delete(put(storage, 2).key, context=CONTEXT)
        storage.close()
        for name in ("film.part", "0123456789abcdef-1.part", "tmp/0123456789abcdef-1.part", "index-v1-1.sqlite"):
            (tmp_path / "elsewhere" / name).parent.mkdir(exist_ok=True, parents=True)
            (tmp_path / "elsewhere" / name).touch()
        shutil.rmtree(root / link, ignore_errors=True)  # not there as long as nothing was written
        (root / link).symlink_to(tmp_path / "elsewhere")
        before = set((tmp_path / "elsewhere").rglob("*"))
        again = LocalStorage(LocalStorageSettings(root=root, fsync=False))
        with pytest.raises(StorageError) as caught:
            again.collect_garbage(context=CONTEXT)
        with suppress(StorageError):
            again.delete(put(again, 3).key, context=CONTEXT)
        again.close()

        assert caught.value.code == "storage.link"
        assert set((tmp_path / "elsewhere").rglob("*")) == before


class TestVerifyAndRepair:
    def test_a_folder_that_is_not_there_is_told(self, storage: LocalStorage, root: Path) -> None:
        (found,) = storage.verify(context=CONTEXT)

        assert (found.severity, found.code) == (Severity.INFO, "storage.no-folder")
        assert str(root) in found.message
        put(storage, 1)
        assert list(storage.verify(context=CONTEXT)) == []

    def test_what_is_wrong_is_named(self, storage: LocalStorage, root: Path) -> None:
        entries = [put(storage, number, f"fox {number}") for number in range(4)]
        cut, edited, gone, _ = (Path(entry.location) for entry in entries)
        all_pages(storage)
        os.truncate(cut, cut.stat().st_size // 3)
        edited.write_bytes(edited.read_bytes().replace(b"width", b"WIDTH", 1))
        gone.unlink()
        (root / "bad.svg").write_text("<svg")

        found = {finding.code: finding for finding in storage.verify(context=CONTEXT)}
        messages = " ".join(finding.message for finding in storage.verify(context=CONTEXT))
        assert set(found) == {"storage.integrity.changed", "storage.integrity.refused", "storage.index-behind"}
        assert all(str(path) in messages for path in (cut, edited, gone, root / "bad.svg"))
        assert cut.exists(), "verify changes nothing"
        list(storage.repair(context=CONTEXT))
        assert storage.stats(context=CONTEXT).damaged == 2
        assert {entry.name for entry in all_pages(storage)} == {"fox 0", "fox 1", "fox 3"}

    def test_a_file_that_somebody_put_there_is_told_of_where_it_holds_a_script(
        self, storage: LocalStorage, root: Path
    ) -> None:
        put(storage, 1)
        head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        (root / "evil.svg").write_text(f'{head}<script>alert(1)</script><path d="M0 0h9" onclick="alert(2)"/></svg>')
        (root / "tame.svg").write_text(f'{head}<path d="M0 0h9"/></svg>')

        (found,) = storage.verify(context=CONTEXT)

        assert (found.severity, found.code) == (Severity.WARNING, "storage.unclean")
        assert str(root / "evil.svg") in found.message
        assert "script" in found.message
        assert "export" in found.hint

    def test_a_drawing_that_was_emptied_is_told_and_can_be_brought_back_or_deleted(
        self, storage: LocalStorage, root: Path
    ) -> None:
        emptied, kept = put(storage, 1), put(storage, 2)
        path = Path(emptied.location)
        whole = path.read_bytes()
        assert len(all_pages(storage)) == 2
        path.write_bytes(b"")

        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "storage.integrity.changed")]
        (root / "another.svg").write_bytes(Path(kept.location).read_bytes())  # so that the folder is looked at
        assert emptied.key in {entry.key for entry in all_pages(storage)}
        for change in (
            lambda: storage.get(emptied.key, context=CONTEXT),
            lambda: storage.rename(emptied.key, "x", context=CONTEXT),
        ):
            with pytest.raises(IntegrityError, match="it is empty"):
                change()
        path.write_bytes(whole)
        assert storage.get(emptied.key, context=CONTEXT).drawing == drawing(1)
        path.write_bytes(b"")
        storage.delete(emptied.key, context=CONTEXT)
        assert not path.exists()
        assert emptied.key not in {entry.key for entry in all_pages(storage)}

    def test_a_record_that_was_lost_comes_back(self, storage: LocalStorage) -> None:
        entry = storage.annotate(put(storage, 1).key, tags=["x"], favourite=True, context=CONTEXT)
        path = Path(entry.location)
        markup, _ = split(path.read_bytes())
        path.write_bytes(markup + b"\n\n")
        with pytest.raises(IntegrityError):
            storage.get(entry.key, context=CONTEXT)

        assert codes(storage.repair(context=CONTEXT)) == [(Severity.INFO, "storage.integrity.changed")]
        after = storage.get(entry.key, context=CONTEXT)
        assert after.drawing == drawing(1)
        assert (after.entry.name, after.entry.tags, after.entry.favourite) == ("fox", ("x",), True)
        assert list(storage.verify(context=CONTEXT)) == []

    def test_an_edit_in_place_is_noted(self, storage: LocalStorage, root: Path) -> None:
        path = root / "mine.svg"
        put(storage, 1)
        path.write_text(drawing(2).svg)
        all_pages(storage)
        path.write_text(drawing(3).svg)
        list(storage.repair(context=CONTEXT))

        assert {entry.digest for entry in all_pages(storage)} == {drawing(1).digest, drawing(3).digest}

    def test_a_damaged_index_is_told_and_made_anew(self, storage: LocalStorage, root: Path) -> None:
        entries = [put(storage, number) for number in range(3)]
        assert len(all_pages(storage)) == 3
        storage.close()
        [index] = root.glob(".limner/index-v4-*.sqlite")
        with index.open("r+b") as file:
            file.seek(4096)
            file.write(os.urandom(8192))

        assert (Severity.WARNING, "storage.index") in codes(storage.verify(context=CONTEXT))
        assert {entry.key for entry in all_pages(storage)} == {entry.key for entry in entries}
        assert list(storage.verify(context=CONTEXT)) == []

    def test_it_stops_when_asked_to(self, storage: LocalStorage) -> None:
        put(storage, 1)
        context = Context(request_id="r")
        found = storage.verify(context=context)
        context.cancel.cancel()

        with pytest.raises(Exception, match="cancelled"):
            list(found)

    def test_health_tells_what_stands_in_the_way(self, storage: LocalStorage, root: Path) -> None:
        assert storage.health(context=CONTEXT).ready
        assert not root.exists(), "to ask makes nothing"
        root.write_text("a file")
        health = storage.health(context=CONTEXT)

        assert not health.ready
        assert "a file is where a folder should be" in health.detail


class TestJournalFiles:
    @pytest.fixture
    def segment(self, storage: LocalStorage, root: Path) -> Path:
        storage.append([AuditRecord(action=str(number)) for number in range(5)], context=CONTEXT)
        return root / "journal" / "audit-000000000001.jsonl"

    @pytest.mark.parametrize("at", range(5))
    def test_a_removed_line_is_found(self, storage: LocalStorage, segment: Path, at: int) -> None:
        lines = segment.read_bytes().splitlines(keepends=True)
        segment.write_bytes(b"".join(lines[:at] + lines[at + 1 :]))

        expected = "journal.removed" if at < 4 else "journal.cut"
        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, expected)]

    def test_appending_after_a_cut_does_not_hide_it(self, storage: LocalStorage, segment: Path) -> None:
        lines = segment.read_bytes().splitlines(keepends=True)
        segment.write_bytes(b"".join(lines[:3]))
        storage.append([AuditRecord(action="later")], context=CONTEXT)

        assert (Severity.ERROR, "journal.removed") in codes(storage.verify(context=CONTEXT))

    def test_a_changed_line_is_found(self, storage: LocalStorage, segment: Path) -> None:
        segment.write_bytes(segment.read_bytes().replace(b'"action":"2"', b'"action":"9"'))

        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "journal.changed")]

    def test_a_missing_file_is_found(self, storage: LocalStorage, segment: Path) -> None:
        segment.unlink()

        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "journal.cut")]

    def test_a_missing_head_is_found_and_made_anew(self, storage: LocalStorage, segment: Path) -> None:
        segment.with_name("audit.head").unlink()

        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "storage.integrity.journal-head")]
        assert codes(storage.repair(context=CONTEXT)) == [(Severity.INFO, "storage.integrity.journal-head")]
        assert list(storage.verify(context=CONTEXT)) == []

    def test_what_is_no_record_is_told_with_its_place(self, storage: LocalStorage, segment: Path) -> None:
        lines = segment.read_bytes().splitlines(keepends=True)
        segment.write_bytes(b"".join([*lines[:2], b"\0\0garbage\n", *lines[2:]]))

        page = storage.read(JournalQuery(kind=RecordKind.AUDIT), context=CONTEXT)
        assert [entry.number for entry in page.entries] == [1, 2, 3, 4, 5]
        assert [str(segment) in finding.message for finding in page.findings] == [True]
        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "storage.integrity.journal")]

    @pytest.mark.parametrize(
        "change", [{"number": 10**300}, {"number": -1}, {"record": {"kind": "audit", "action": "x", "at": "0001-01-01T00:00+05:00"}}]
    )  # fmt: skip
    def test_what_no_record_can_hold_keeps_none_from_being_read(
        self, storage: LocalStorage, segment: Path, change: dict[str, object]
    ) -> None:
        lines = segment.read_bytes().splitlines(keepends=True)
        lines[2] = json.dumps(json.loads(lines[2]) | change).encode() + b"\n"
        segment.write_bytes(b"".join(lines))

        assert [entry.number for entry in journal_of(storage, RecordKind.AUDIT, limit=1)] == [1, 2, 4, 5]
        assert [code for _, code in codes(storage.verify(context=CONTEXT))] == [
            "storage.integrity.journal",
            "journal.removed",
        ]
        storage.append([AuditRecord(action="6")], context=CONTEXT)
        assert [entry.number for entry in journal_of(storage, RecordKind.AUDIT)] == [1, 2, 4, 5, 6]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
    @pytest.mark.parametrize("name", ["audit-000000000001.jsonl", "audit.head"])
    def test_a_pipe_in_it_is_not_waited_for(self, storage: LocalStorage, segment: Path, name: str) -> None:
        storage.close()
        segment.with_name(name).unlink()
        os.mkfifo(segment.with_name(name))
        with suppress(StorageError):
            storage.append([AuditRecord(action="6")], context=CONTEXT)
        told: list[object] = []
        try:
            told += storage.verify(context=CONTEXT)
        except StorageError as error:
            told.append(error)

        assert told != []

    @pytest.mark.skipif(sys.platform == "win32", reason="it has no such limit")
    def test_a_record_that_the_disk_has_no_room_for_leaves_no_part(self, storage: LocalStorage, segment: Path) -> None:
        import resource

        before, limits = segment.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 200, limits[1]))
        try:
            with pytest.raises(StorageError):
                storage.append([AuditRecord(action="6")], context=CONTEXT)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

        assert segment.read_bytes() == before
        assert list(storage.verify(context=CONTEXT)) == []

    def test_appending_hides_no_head_that_is_missing(self, storage: LocalStorage, root: Path, segment: Path) -> None:
        segment.write_bytes(b"".join(segment.read_bytes().splitlines(keepends=True)[:-1]))
        segment.with_name("audit.head").unlink()
        for another in (storage, LocalStorage(LocalStorageSettings(root=root, fsync=False))):
            another.append([AuditRecord(action="6")], context=CONTEXT)
            another.close()

        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "storage.integrity.journal-head")]

    @pytest.mark.parametrize("name", ["audit-000000000001.jsonl", "audit.head", ".lock"])
    def test_no_link_in_it_is_followed(self, storage: LocalStorage, segment: Path, tmp_path: Path, name: str) -> None:
        (tmp_path / "precious").write_text("one line\nand another")
        storage.close()
        segment.with_name(name).unlink()
        segment.with_name(name).symlink_to(tmp_path / "precious")
        for work in (
            lambda: storage.append([AuditRecord(action="6")], context=CONTEXT),
            lambda: list(storage.repair(context=CONTEXT)),
        ):
            with pytest.raises(StorageError) as caught:
                work()
            assert caught.value.code == "storage.link"
            assert name in caught.value.message

        assert (tmp_path / "precious").read_text() == "one line\nand another"

    @pytest.mark.parametrize("torn", [b"{", b'{"number":6', b"\0" * 70_000])
    def test_a_torn_end_is_not_read_and_cut_off(self, storage: LocalStorage, segment: Path, torn: bytes) -> None:
        with segment.open("ab") as file:
            file.write(torn)

        assert len(list(journal_of(storage, RecordKind.AUDIT))) == 5
        assert codes(storage.verify(context=CONTEXT)) == [(Severity.WARNING, "journal.torn")]
        storage.append([AuditRecord(action="5")], context=CONTEXT)
        assert [entry.number for entry in journal_of(storage, RecordKind.AUDIT)] == [1, 2, 3, 4, 5, 6]
        assert list(storage.verify(context=CONTEXT)) == []

    def test_it_goes_on_in_another_file_and_another_process(self, root: Path) -> None:
        settings = LocalStorageSettings(root=root, journal_segment_bytes=4_096, fsync=False)
        for start in range(0, 60, 5):
            storage = LocalStorage(settings)
            for number in range(start, start + 5):
                storage.append([AuditRecord(action=f"{number:02}", detail="x" * 200)], context=CONTEXT)
            storage.close()
        segments = sorted((root / "journal").glob("audit-*.jsonl"))

        assert len(segments) > 4
        assert all(segment.stat().st_size <= 4_096 for segment in segments)
        for limit in (7, 1000):
            entries = list(journal_of(storage, RecordKind.AUDIT, limit=limit))
            assert [entry.number for entry in entries] == list(range(1, 61))
        assert list(storage.verify(context=CONTEXT)) == []
        segments[2].unlink()
        assert codes(storage.verify(context=CONTEXT)) == [(Severity.ERROR, "journal.removed")]

    def test_a_write_that_fails_leaves_nothing(
        self, storage: LocalStorage, segment: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        settings = LocalStorageSettings(root=segment.parent.parent)
        careful = LocalStorage(settings)
        before = segment.read_bytes()

        def refuse(_descriptor: int) -> None:
            raise OSError(28, os.strerror(28))

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", refuse)
            with pytest.raises(Exception, match="disk is full") as caught:
                careful.append([AuditRecord(action="lost")], context=CONTEXT)
        assert caught.value.code == "storage.full"  # type: ignore[attr-defined]
        assert segment.read_bytes() == before
        careful.append([AuditRecord(action="5")], context=CONTEXT)
        assert list(careful.verify(context=CONTEXT)) == []
        careful.close()


def test_an_index_of_a_row_that_was_altered_heals_while_verifying(storage: LocalStorage, root: Path) -> None:
    put(storage, 1)
    assert len(all_pages(storage)) == 1
    storage.close()
    [index] = root.glob(".limner/index-v4-*.sqlite")
    connection = sqlite3.connect(index)
    connection.execute("UPDATE drawings SET name = 'other'")
    connection.commit()
    connection.close()

    list(storage.verify(context=CONTEXT))
    assert [entry.name for entry in all_pages(storage)] == ["fox"]
