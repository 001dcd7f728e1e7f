"""What the machine may refuse: each refusal is told clearly, leaves nothing half-done, and loses nothing."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from limner import AccessDeniedError, DrawingNotFoundError, StorageError
from limner.plugins import AuditRecord, JournalQuery, Query, RecordKind, UsageRecord
from limner.testing._storage_conformance import CONTEXT, all_pages, drawing
from limner_local_storage import LocalStorage, LocalStorageSettings, _journal
from limner_local_storage._folder import Folder

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NOBODY = 65534


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture
def storage(root: Path) -> Iterator[LocalStorage]:
    storage = LocalStorage(LocalStorageSettings(root=root))
    yield storage
    storage.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if (
        not IS_ROOT
        or shutil.which("mount") is None
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("needs to mount a small file system")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def put(storage: LocalStorage, number: int) -> str:
    return storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT).key


def put_until_refused(storage: LocalStorage) -> tuple[list[str], StorageError]:
    kept: list[str] = []
    while len(kept) < 10_000:
        try:
            kept.append(put(storage, len(kept)))
        except StorageError as error:
            return kept, error
    raise AssertionError


def refused(work: Callable[[], object], kind: type[StorageError], code: str, *, retryable: bool) -> StorageError:
    with pytest.raises(kind) as caught:
        work()
    error = caught.value
    assert (error.code, error.retryable) == (code, retryable)
    assert error.hint
    assert error.request_id == CONTEXT.request_id
    return error


def in_child(work: Callable[[], None]) -> None:
    """Do work in a child process, which may give up what this one needs; check that it succeeds."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except BaseException:  # noqa: BLE001  the parent must not go on twice, whatever happens
            import traceback

            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0


class TestFullDisk:
    def test_nothing_is_lost_and_nothing_is_half(self, small_disk: Path) -> None:
        root = small_disk / "pictures"
        storage = LocalStorage(LocalStorageSettings(root=root))
        kept, told = put_until_refused(storage)

        assert (told.code, told.retryable) == ("storage.full", True)
        assert "free some space" in told.hint
        assert len(kept) > 5
        # A full disk can still be looked at, also by a process that starts now and cannot even open the index.
        for reader in (storage, LocalStorage(LocalStorageSettings(root=root))):
            assert {entry.key for entry in all_pages(reader, limit=1000)} == set(kept)
            for number, key in enumerate(kept):
                assert reader.get(key, context=CONTEXT).drawing == drawing(number)
            reader.close()
        assert {path.stem for path in root.glob("*.svg")} == set(kept)
        assert list(root.glob(".limner/tmp/*")) == []
        assert list(root.glob(".limner/*.new*")) == [], "who had no room for an index leaves none"
        # Room can be made through the storage itself, and then it goes on.
        for key in kept[: len(kept) // 2]:
            storage.delete(key, context=CONTEXT)
        again = put(storage, 77_777)
        assert {entry.key for entry in all_pages(storage, limit=1000)} == {*kept[len(kept) // 2 :], again}
        storage.close()

    def test_a_file_size_limit_is_told(self, storage: LocalStorage, root: Path) -> None:
        put(storage, 1)
        storage.close()

        def work() -> None:
            large = drawing(2, prompt="x" * 30_000)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
            refused(
                lambda: storage.put(large, name="x", context=CONTEXT),
                StorageError,
                "storage.too-large",
                retryable=False,
            )

        in_child(work)
        assert len(list(root.glob("*.svg"))) == 1
        assert len(all_pages(storage)) == 1


class TestRefusedCalls:
    """Every call of the operating system that a put makes, refused in every way that is known by name."""

    @pytest.mark.parametrize("call", ["fsync", "link", "utime", "unlink", "open"])
    @pytest.mark.parametrize(
        ("number", "kind", "code", "retryable"),
        [
            (errno.ENOSPC, StorageError, "storage.full", True),
            (errno.EDQUOT, StorageError, "storage.full", True),
            (errno.EIO, StorageError, "storage.input-output", False),
            (errno.EROFS, AccessDeniedError, "storage.access-denied.read-only", False),
            (errno.EACCES, AccessDeniedError, "storage.access-denied", False),
            (errno.EMFILE, StorageError, "storage.busy", True),
            (errno.ESTALE, StorageError, "storage.folder-missing", True),
            (errno.ENAMETOOLONG, StorageError, "storage.name-too-long", False),
            (errno.EBUSY, StorageError, "storage.busy", True),
            (errno.ENOMSG, StorageError, "storage.system", False),
        ],
    )
    def test_it_is_told_and_leaves_nothing(  # noqa: PLR0917  pytest passes them by name
        self, storage: LocalStorage, root: Path, monkeypatch: pytest.MonkeyPatch, call: str,
        number: int, kind: type[StorageError], code: str, retryable: bool,
    ) -> None:  # fmt: skip
        first = put(storage, 1)
        storage.list(Query(), context=CONTEXT)
        fine = getattr(os, call)

        def refuse(*given: Any, **named: Any) -> Any:
            # Only for drawings and where they are written: pytest and SQLite go on.
            if call in ("fsync", "utime") or str(given[0]).endswith((".svg", ".part")):
                raise OSError(number, os.strerror(number), "x")
            return fine(*given, **named)

        with monkeypatch.context() as patched:
            patched.setattr(os, call, refuse)
            told = None
            try:
                put(storage, 2)
            except StorageError as error:
                told = error
        after = {path.stem for path in root.glob("*.svg")}

        if told is None:  # there was another way
            assert (call, number) == ("open", errno.EACCES)
        else:
            assert (type(told), told.code, told.retryable) == (kind, code, retryable)
            assert told.hint
            assert str(root) in told.message
        second = put(storage, 2)
        assert {entry.key for entry in all_pages(storage)} == {first, second}
        if told is not None and call in ("fsync", "utime", "link"):
            assert after == {first}

    def test_a_name_that_does_not_reach_the_disk_is_taken_back(
        self, storage: LocalStorage, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = put(storage, 1)
        fsync = os.fsync

        def refuse(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            fsync(descriptor)

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", refuse)
            refused(lambda: put(storage, 2), StorageError, "storage.input-output", retryable=False)

        assert [path.stem for path in root.glob("*.svg")] == [first]
        assert [entry.key for entry in all_pages(storage)] == [first]

    @pytest.mark.parametrize("number", [errno.EEXIST, errno.EIO, errno.ESTALE])
    def test_a_name_that_was_given_and_said_not_to_be_is_given_once(
        self, storage: LocalStorage, root: Path, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        """A network drive does what it was told to, loses the answer, and is told again."""
        link = os.link

        def lost(first: str, second: str, **named: Any) -> None:
            link(first, second, **named)
            raise OSError(number, os.strerror(number), second)

        with monkeypatch.context() as patched:
            patched.setattr(os, "link", lost)
            if number == errno.EEXIST:
                put(storage, 1)
            else:
                with pytest.raises(StorageError):
                    put(storage, 1)
        key = put(storage, 1)

        assert [entry.key for entry in all_pages(storage)] == [key]
        assert [path.stem for path in root.glob("*.svg")] == [key]

    @pytest.mark.parametrize("number", [errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS])
    def test_a_file_system_without_links_will_do(
        self, storage: LocalStorage, root: Path, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        def no_links(*_given: Any, **_named: Any) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "link", no_links)
        keys = {storage.put(drawing(n), name=name, context=CONTEXT).key for n in range(3) for name in ("fox", "FOX")}

        assert len(keys) == 6
        assert {entry.key for entry in all_pages(storage)} == keys
        assert {path.stem for path in root.glob("*.svg")} == keys
        assert [path for path in root.glob(".limner/tmp/*") if path.suffix != ".lock"] == []


class TestNoPermission:
    @pytest.mark.skipif(not IS_ROOT, reason="needs to become another user")
    def test_another_users_folder_can_be_read_and_not_written(self, tmp_path: Path) -> None:
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            root = Path(folder) / "pictures"
            owner = LocalStorage(LocalStorageSettings(root=root))
            key = put(owner, 1)
            owner.close()

            def work() -> None:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
                storage = LocalStorage(LocalStorageSettings(root=root))
                assert storage.get(key, context=CONTEXT).drawing == drawing(1)
                assert [entry.key for entry in all_pages(storage)] == [key]
                denied = (AccessDeniedError, "storage.access-denied")
                refused(lambda: put(storage, 2), *denied, retryable=False)
                refused(lambda: storage.delete(key, context=CONTEXT), *denied, retryable=False)
                refused(lambda: storage.rename(key, "x", context=CONTEXT), *denied, retryable=False)
                storage.close()
                root.parent.joinpath("x").exists()
                closed = LocalStorage(LocalStorageSettings(root=Path("/root/limner-pictures")))
                refused(lambda: put(closed, 2), *denied, retryable=False)

            in_child(work)
            assert [entry.key for entry in all_pages(owner)] == [key]
            owner.close()

    def test_a_read_only_file_system_can_be_read(self, small_disk: Path) -> None:
        root = small_disk / "pictures"
        storage = LocalStorage(LocalStorageSettings(root=root))
        key = put(storage, 1)
        storage.close()
        subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
        read_only = (AccessDeniedError, "storage.access-denied.read-only")

        assert [entry.key for entry in all_pages(storage)] == [key]
        assert storage.get(key, context=CONTEXT).drawing == drawing(1)
        refused(lambda: put(storage, 2), *read_only, retryable=False)
        refused(lambda: storage.delete(key, context=CONTEXT), *read_only, retryable=False)
        refused(lambda: storage.rename(key, "x", context=CONTEXT), *read_only, retryable=False)
        assert [entry.key for entry in all_pages(storage)] == [key]
        storage.close()


class TestTheFolder:
    def test_a_file_in_its_place_is_told(self, storage: LocalStorage, root: Path) -> None:
        root.write_text("x")

        refused(lambda: put(storage, 1), StorageError, "storage.not-a-folder", retryable=False)
        refused(lambda: storage.list(Query(), context=CONTEXT), StorageError, "storage.not-a-folder", retryable=False)
        assert root.read_text() == "x"

    def test_a_file_in_its_parents_place_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("x")
        storage = LocalStorage(LocalStorageSettings(root=tmp_path / "file" / "a" / "pictures"))

        refused(lambda: put(storage, 1), StorageError, "storage.not-a-folder", retryable=False)
        refused(lambda: storage.list(Query(), context=CONTEXT), StorageError, "storage.not-a-folder", retryable=False)

    def test_a_link_to_a_folder_will_do(self, tmp_path: Path) -> None:
        (tmp_path / "real").mkdir()
        (tmp_path / "link").symlink_to("real")
        storage = LocalStorage(LocalStorageSettings(root=tmp_path / "link"))
        key = put(storage, 1)
        storage.close()

        assert (tmp_path / "real" / f"{key}.svg").is_file()

    @pytest.mark.parametrize("moved", [False, True], ids=["swapped", "moved"])
    def test_a_link_that_takes_its_place_in_mid_work_is_refused(
        self, storage: LocalStorage, root: Path, tmp_path: Path, moved: bool
    ) -> None:
        key, deleted = put(storage, 1), put(storage, 2)
        storage.delete(deleted, context=CONTEXT)
        storage.append([UsageRecord(model="sketch")], context=CONTEXT)
        elsewhere = tmp_path / "elsewhere"
        if moved:
            root.rename(elsewhere)
        else:
            shutil.copytree(root, elsewhere)
            root.rename(tmp_path / "before")
        root.symlink_to(elsewhere)
        there = {path: path.read_bytes() for path in elsewhere.rglob("*") if path.is_file()}

        for work in (
            lambda: put(storage, 3),
            lambda: storage.get(key, context=CONTEXT),
            lambda: storage.stat(key, context=CONTEXT),
            lambda: storage.link(key, context=CONTEXT),
            lambda: storage.rename(key, "other", context=CONTEXT),
            lambda: storage.delete(key, context=CONTEXT),
            lambda: storage.restore(deleted, context=CONTEXT),
            lambda: storage.erase(deleted, context=CONTEXT),
            lambda: storage.list(Query(), context=CONTEXT),
            lambda: storage.list(Query(trash=True), context=CONTEXT),
            lambda: storage.append([UsageRecord(model="sketch")], context=CONTEXT),
            lambda: storage.read(JournalQuery(kind=RecordKind.USAGE), context=CONTEXT),
            lambda: storage.head(RecordKind.USAGE, context=CONTEXT),
            lambda: list(storage.verify(context=CONTEXT)),
            lambda: list(storage.repair(context=CONTEXT)),
            lambda: storage.collect_garbage(everything=True, context=CONTEXT),
            lambda: storage.stats(context=CONTEXT),
        ):
            refused(work, StorageError, "storage.link", retryable=False)
        assert not storage.health(context=CONTEXT).ready
        assert {path: path.read_bytes() for path in elsewhere.rglob("*") if path.is_file()} == there

    def test_a_link_to_nowhere_is_told(self, storage: LocalStorage, root: Path, tmp_path: Path) -> None:
        root.symlink_to(tmp_path / "nowhere")

        refused(lambda: put(storage, 1), StorageError, "storage.not-a-folder", retryable=False)
        assert not (tmp_path / "nowhere").exists()

    def test_a_hidden_folder_that_leads_outside_is_refused(
        self, storage: LocalStorage, root: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "outside").mkdir()
        root.mkdir()
        (root / ".limner").symlink_to(tmp_path / "outside")

        refused(lambda: put(storage, 1), StorageError, "storage.link", retryable=False)
        refused(lambda: storage.list(Query(), context=CONTEXT), StorageError, "storage.link", retryable=False)
        assert list((tmp_path / "outside").iterdir()) == []

    def test_a_path_too_long_is_told(self, tmp_path: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path / ("x" * 300)))

        refused(lambda: put(storage, 1), StorageError, "storage.name-too-long", retryable=False)

    def test_a_folder_that_cannot_be_made_is_told(self) -> None:
        storage = LocalStorage(LocalStorageSettings(root=Path("/proc/limner")))

        with pytest.raises(StorageError) as caught:
            put(storage, 1)
        assert caught.value.hint

    def test_a_folder_that_went_away_is_not_made_anew(self, storage: LocalStorage, root: Path) -> None:
        key = put(storage, 1)
        root.rename(root.with_name("elsewhere"))

        for work in (
            lambda: put(storage, 2),
            lambda: storage.list(Query(), context=CONTEXT),
            lambda: storage.get("x", context=CONTEXT),
            lambda: storage.delete(key, context=CONTEXT),
            lambda: storage.rename(key, "x", context=CONTEXT),
        ):
            refused(work, StorageError, "storage.folder-missing", retryable=True)
        assert not root.exists()
        root.with_name("elsewhere").rename(root)
        assert [entry.key for entry in all_pages(storage)] == [key]
        put(storage, 2)
        assert len(all_pages(storage)) == 2

    def test_losing_the_hidden_folder_meanwhile_does_not_matter(self, storage: LocalStorage, root: Path) -> None:
        keys = set()
        for number in range(4):
            keys.add(put(storage, number))
            shutil.rmtree(root / ".limner")

        assert {entry.key for entry in all_pages(storage)} == keys


class TestBusyIndex:
    def test_a_writer_that_stays_is_told_and_readers_go_on(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, busy_timeout=0.01))
        key = put(storage, 1)
        os.utime(root, (0, 0))  # as if it had been left alone for long
        assert len(all_pages(storage)) == 1
        other = LocalStorage(LocalStorageSettings(root=root))

        with other._kept.index.locked("put", settled=False):
            for change in (lambda: put(storage, 2), lambda: storage.rename(key, "x", context=CONTEXT)):
                refused(change, StorageError, "storage.busy", retryable=True)
            assert [path.stem for path in root.glob("*.svg")] == [key]
            assert [entry.key for entry in all_pages(storage)] == [key]
        other.close()
        put(storage, 2)
        assert len(all_pages(storage)) == 2
        storage.close()


class TestQuota:
    def test_what_does_not_fit_is_refused_until_there_is_room(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, quota_bytes=2_000))
        kept, told = put_until_refused(storage)

        assert (told.code, told.retryable) == ("storage.quota", False)
        assert "quota_bytes" in told.hint
        assert 2 < len(kept) < 10
        assert sum(path.stat().st_size for path in root.glob("*.svg")) <= 2_000
        assert put(storage, 0) == kept[0]
        storage.delete(kept[0], context=CONTEXT)
        put(storage, 500)
        (root / "by-hand.svg").write_text(drawing(600, prompt="x" * 900).svg)
        storage.delete(kept[1], context=CONTEXT)
        with pytest.raises(StorageError):
            put(storage, 501)
        storage.close()

    def test_a_batch_that_does_not_fit_leaves_nothing(self, root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root, quota_bytes=2_000))
        with pytest.raises(StorageError):
            list(storage.put_many([(drawing(n), "fox") for n in range(20)], context=CONTEXT))

        assert all_pages(storage) == []
        assert list(root.glob("*.svg")) == []
        storage.close()


def test_what_is_removed_while_it_is_looked_for_is_not_found(
    storage: LocalStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = put(storage, 1)
    monkeypatch.setattr(Folder, "read", lambda *_given, **_named: None)

    with pytest.raises(DrawingNotFoundError):
        storage.get(key, context=CONTEXT)


def test_records_of_the_journal_and_its_folder_are_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forced: list[str] = []
    folders: list[Path] = []

    def force(descriptor: int) -> None:
        forced.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))

    monkeypatch.setattr(_journal, "force_to_disk", force)
    monkeypatch.setattr(_journal, "sync_folder", folders.append)
    journal = _journal.LocalJournal(tmp_path / "journal", fsync=True, segment_bytes=1_000)

    journal.append([AuditRecord(action="one")])
    begun = list(folders)
    journal.append([AuditRecord(action="two")])

    segment = str(tmp_path / "journal" / "audit-000000000001.jsonl")
    assert forced.count(segment) == 2
    assert tmp_path in begun
    assert begun.count(tmp_path / "journal") == 2  # for the head, and for the segment
    assert folders == begun
