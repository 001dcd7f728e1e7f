"""A process may die at any instant: nothing that was acknowledged is lost, and no half file is visible."""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import limner_local_storage
from limner.plugins import AuditRecord, Entry, RecordKind, check_chain
from limner.testing._journal_conformance import journal_of
from limner.testing._storage_conformance import CONTEXT, all_pages, drawing
from limner_local_storage import LocalStorage, LocalStorageSettings
from limner_local_storage._record import digest_of, split

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

PACKAGE = str(Path(limner_local_storage.__file__).parent)


def opened(root: Path) -> LocalStorage:
    return LocalStorage(LocalStorageSettings(root=root))


def forked(work: Callable[[], object]) -> int:
    """Do work in a child process that ends without cleaning up, and return the child's number."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)


def check_folder(root: Path) -> list[Entry]:
    """Check that every visible file is whole, and that the index says what the files say; return that."""
    for path in root.glob("*.svg"):
        markup, record = split(path.read_bytes())
        if path.stat().st_size:  # an empty one is a name that a rename held; the next listing removes it
            assert record is not None, path
            assert digest_of(markup) == record.digest, path
    storage = opened(root)
    entries = all_pages(storage, limit=1000)
    for entry in entries:
        assert storage.get(entry.key, context=CONTEXT).entry == entry
    assert {entry.location for entry in entries} == {str(path) for path in root.glob("*.svg")}
    storage.put(drawing(10**6), name="swept", context=CONTEXT)
    storage.delete(all_pages(storage, search="swept")[0].key, context=CONTEXT)
    storage.erase(all_pages(storage, search="swept", trash=True)[0].key, context=CONTEXT)
    storage.close()
    assert list(root.glob(".limner/tmp/*")) == []
    return entries


def die_at(line: int, work: Callable[[], object]) -> None:
    """Do work, and die at the n-th line of ours that is run."""
    numbers = count()

    def trace(frame: FrameType, event: str, _argument: Any) -> Any:
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return None
        if event == "line" and next(numbers) == line:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    work()


class TestAtEveryLine:
    """One operation, stopped before each of its lines."""

    def lines(self, tmp_path: Path, work: Callable[[LocalStorage, Entry], object], step: int) -> int:
        """Stop the work at every step-th line; check the folder each time. Return how many lines were tried."""
        for tried, line in enumerate(count(random.Random(step).randrange(step), step)):  # noqa: S311
            root = tmp_path / str(line)
            storage = opened(root)
            first = storage.put(drawing(1), name="first", context=CONTEXT)
            storage.close()
            child = forked(partial(die_at, line, partial(self.work, work, root, first)))
            _, status = os.waitpid(child, 0)
            self.check(root, check_folder(root), first)
            if not os.WIFSIGNALED(status):
                assert os.WEXITSTATUS(status) == 0
                return tried
        raise AssertionError

    def work(self, work: Callable[[LocalStorage, Entry], object], root: Path, first: Entry) -> None:
        work(opened(root), first)

    def check(self, root: Path, entries: list[Entry], first: Entry) -> None:
        kept = [entry for entry in entries if entry.digest == first.digest]
        storage = opened(root)
        # Who dies in the middle of a deletion may leave it in both places, and never in none.
        kept += all_pages(storage, trash=True)
        storage.close()
        assert 1 <= len(kept) <= 2
        assert {entry.created for entry in kept} == {first.created}
        assert {entry.name for entry in entries} <= {"first", "second", "third"}

    def put(self, storage: LocalStorage, _first: Entry) -> None:
        storage.put(drawing(2), name="second", context=CONTEXT)

    def put_many(self, storage: LocalStorage, _first: Entry) -> None:
        list(storage.put_many([(drawing(2), "second"), (drawing(3), "third")], context=CONTEXT))

    def rename(self, storage: LocalStorage, first: Entry) -> None:
        storage.rename(first.key, "second", context=CONTEXT)

    def annotate(self, storage: LocalStorage, first: Entry) -> None:
        storage.annotate(first.key, tags=["x"], favourite=True, context=CONTEXT)

    def delete_and_restore(self, storage: LocalStorage, first: Entry) -> None:
        storage.delete(first.key, context=CONTEXT)
        storage.restore(first.key, context=CONTEXT)

    def list_anew(self, storage: LocalStorage, first: Entry) -> None:
        for index in Path(first.location).parent.glob(".limner/*.sqlite*"):
            index.unlink()
        all_pages(storage)

    NAMES = ("put", "put_many", "rename", "annotate", "delete_and_restore", "list_anew")

    @pytest.mark.parametrize("name", NAMES)
    def test_some_lines(self, tmp_path: Path, name: str) -> None:
        assert self.lines(tmp_path, getattr(self, name), step=41) > 3

    @pytest.mark.slow
    @pytest.mark.parametrize("name", ["put_many", "rename", "delete_and_restore"])
    def test_many_lines(self, tmp_path: Path, name: str) -> None:
        assert self.lines(tmp_path, getattr(self, name), step=11) > 12


def work_forever(root: Path, numbers: range, said: int) -> None:
    """Put and rename, singly and in batches, and say of each drawing what it is called once that is acknowledged."""
    storage = opened(root)
    chance = random.Random(numbers.start)  # noqa: S311
    waiting = iter(numbers)

    def say(number: int, entry: Entry) -> None:
        os.write(said, f"{number} {entry.key} {entry.name}\n".encode())

    for number in waiting:
        match chance.randrange(4):
            case 0:
                batch = [number, *(next(waiting) for _ in range(chance.randrange(1, 5)))]
                kept = storage.put_many(((drawing(n), f"drawing {n}") for n in batch), context=CONTEXT)
                for n, entry in zip(batch, kept, strict=True):
                    say(n, entry)
            case 1:
                entry = storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT)
                say(number, entry)
                say(number, storage.rename(entry.key, f"renamed {number}", context=CONTEXT))
            case _:
                say(number, storage.put(drawing(number), name=f"drawing {number}", context=CONTEXT))


def killed_after(acknowledgements: int, work: Callable[[int, int], None]) -> list[str]:
    """Let four processes work until they have acknowledged so much, kill them, and return all they said."""
    ours, theirs = os.pipe()
    children = [forked(partial(work, process, theirs)) for process in range(4)]
    os.close(theirs)
    said = b""
    while said.count(b"\n") < acknowledgements:
        ready, _, _ = select.select([ours], [], [], 60)
        assert ready, "no process got on for a minute"
        more = os.read(ours, 65536)
        assert more, "every process ended"
        said += more
    for child in children:
        os.kill(child, signal.SIGKILL)
    for child in children:
        os.waitpid(child, 0)
    while more := os.read(ours, 65536):
        said += more
    os.close(ours)
    assert not said or said.endswith(b"\n")
    return said.decode().splitlines()


class TestAtRandomInstants:
    """Four processes at once, killed together."""

    @pytest.mark.parametrize(
        ("libraries", "most"),
        [pytest.param(1, 40, id="some"), pytest.param(8, 100, id="many", marks=pytest.mark.slow)],
    )
    def test_nothing_acknowledged_is_lost(self, tmp_path: Path, libraries: int, most: int) -> None:
        chance = random.Random(libraries)  # noqa: S311
        for library in range(libraries):
            self.eight_rounds(tmp_path / str(library), chance, most)

    def eight_rounds(self, root: Path, chance: random.Random, most: int) -> None:
        acknowledged: dict[int, tuple[str, str]] = {}
        for number in range(8):
            start = 10_000 * number

            def work(process: int, said: int, start: int = start) -> None:
                work_forever(root, range(start + 2500 * process, start + 2500 * (process + 1)), said)

            for line in killed_after(chance.randrange(most), work):
                drawn, key, name = line.split(" ", 2)
                acknowledged[int(drawn)] = (key, name)
            entries = check_folder(root)
            by_digest = {entry.digest: entry for entry in entries}
            assert len(by_digest) == len(entries), "a drawing is there twice"
            for drawn_number, (key, name) in acknowledged.items():
                entry = by_digest[drawing(drawn_number).digest]
                # A rename that was under way when the process died may have happened.
                assert (entry.key, entry.name) == (key, name) or entry.name == f"renamed {drawn_number}"
            assert len(acknowledged) <= len(entries)
        assert len(acknowledged) >= 8


def append_forever(root: Path, start: int, process: int, said: int) -> None:
    """Append records singly and in batches, and say what the end of the chain is after each, once that is acknowledged."""
    storage = opened(root)
    for number in count():
        batch = [AuditRecord(action=f"{start + process}.{number}.{part}") for part in range(1 + number % 3)]
        storage.append(batch, context=CONTEXT)
        os.write(said, f"{batch[-1].action}\n".encode())


class TestJournal:
    @pytest.mark.parametrize(("rounds", "most"), [(6, 30), pytest.param(15, 200, marks=pytest.mark.slow)])
    def test_what_was_acknowledged_is_there_and_the_chain_holds(self, tmp_path: Path, rounds: int, most: int) -> None:
        chance = random.Random(rounds)  # noqa: S311
        acknowledged: set[str] = set()
        heads = []
        for start in range(0, 4 * rounds, 4):
            acknowledged |= set(killed_after(chance.randrange(most), partial(append_forever, tmp_path, start)))
            storage = opened(tmp_path)
            storage.append([AuditRecord(action="restarted")], context=CONTEXT)
            heads.append(storage.head(RecordKind.AUDIT, context=CONTEXT))
            entries = list(journal_of(storage, RecordKind.AUDIT))
            assert list(storage.verify(context=CONTEXT)) == []
            storage.close()

            assert acknowledged <= {entry.record.action for entry in entries if isinstance(entry.record, AuditRecord)}
            assert list(check_chain(entries, *heads)) == []


class TestSweeping:
    def test_files_of_the_living_are_left_alone(self, tmp_path: Path) -> None:
        storage, other = opened(tmp_path), opened(tmp_path)
        storage.put(drawing(2), name="fox", context=CONTEXT)
        with storage._kept.staging.written(b"half", modified=0) as path:
            other.put(drawing(1), name="fox", context=CONTEXT)
            assert Path(path).read_bytes() == b"half"
        storage.close()
        other.close()
        assert list(tmp_path.glob(".limner/tmp/*")) == []

    def test_files_of_the_dead_are_removed(self, tmp_path: Path) -> None:
        def die() -> None:
            storage = opened(tmp_path)
            storage.put(drawing(1), name="fox", context=CONTEXT)
            with storage._kept.staging.written(b"half", modified=0):
                os.kill(os.getpid(), signal.SIGKILL)

        os.waitpid(forked(die), 0)
        left = {path.suffix for path in tmp_path.glob(".limner/tmp/*")}
        storage = opened(tmp_path)
        storage.put(drawing(2), name="fox", context=CONTEXT)
        storage.close()

        assert left == {".lock", ".part"}
        assert list(tmp_path.glob(".limner/tmp/*")) == []
        assert len(check_folder(tmp_path)) == 2


class TestFork:
    def test_parent_and_child_go_on_with_one_backend(self, tmp_path: Path) -> None:
        storage = opened(tmp_path)
        storage.put(drawing(1), name="before", context=CONTEXT)

        def work() -> None:
            for number in range(2, 12):
                storage.put(drawing(number), name="child", context=CONTEXT)
            assert len(all_pages(storage, search="child")) == 10
            storage.close()

        child = forked(work)
        for number in range(12, 22):
            storage.put(drawing(number), name="parent", context=CONTEXT)
        _, status = os.waitpid(child, 0)

        assert status == 0
        assert len(all_pages(storage)) == 21
        storage.close()
        assert len(check_folder(tmp_path)) == 21
