"""The files are the truth: the index follows them, whatever happens to it or to them."""

from __future__ import annotations

import errno
import gc
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from limner import DrawingNotFoundError, IntegrityError
from limner.plugins import Entry, Query, Sort, StoredDrawing
from limner.svg import clean
from limner.testing._storage_conformance import CONTEXT, ODD_NAMES, all_pages, drawing
from limner_local_storage import LocalStorage, LocalStorageSettings
from limner_local_storage._record import Record, digest_of, join, split, written


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture
def storage(root: Path) -> Iterator[LocalStorage]:
    storage = LocalStorage(LocalStorageSettings(root=root))
    yield storage
    storage.close()


def listed(storage: LocalStorage) -> list[Entry]:
    return all_pages(storage, sort=Sort.OLDEST)


class TestRecord:
    """The comment at the end of a file."""

    @given(
        name=st.text(st.characters(exclude_categories=["Cs"])),
        created=st.integers(0, 2**53),
        metadata=st.dictionaries(st.text(max_size=9), st.text(max_size=99), max_size=5),
        markup=st.binary(max_size=200),
    )
    def test_it_comes_back_from_the_file(
        self, name: str, created: int, metadata: dict[str, str], markup: bytes
    ) -> None:
        record = Record(name=name, created=created, digest=digest_of(markup), metadata=metadata)
        content = join(markup, written(record))

        assert split(content) == (markup, record)
        assert b"--" not in content[len(markup) :].strip().removeprefix(b"<!--").removesuffix(b"-->")

    @given(cut=st.integers(1, 200))
    def test_no_part_of_it_passes_for_the_whole(self, cut: int) -> None:
        record = Record(name="fox", created=1, digest=digest_of(b"<svg/>"), metadata={"a": "b"})
        content = join(b"<svg/>", written(record))
        end = len(content.rstrip())

        assert split(content[: max(0, end - cut)])[1] is None

    @pytest.mark.parametrize(
        "text", ["", "1", "[]", "{}", '{"v":1}', '{"v":1,"name":1,"created":1,"digest":""}', "[" * 100_000,
                 '{"v":1,"name":"","created":-1,"digest":""}', '{"v":1,"name":"","created":1,"digest":"","metadata":{"a":1}}',
                 '{"v":0,"name":"","created":1,"digest":""}']
    )  # fmt: skip
    def test_what_is_no_record_is_none(self, text: str) -> None:
        assert split(f"<svg/>\n<!-- limner:{text} -->\n".encode())[1] is None

    @pytest.mark.parametrize("name", ODD_NAMES)
    def test_the_file_stays_well_formed_and_harmless(self, storage: LocalStorage, name: str) -> None:
        entry = storage.put(drawing(1), name=name, context=CONTEXT)
        content = Path(entry.location).read_bytes()

        assert clean(content) == drawing(1)
        assert content.startswith(drawing(1).svg.encode())


class TestIndexMadeAnew:
    @pytest.fixture
    def kept(self, storage: LocalStorage) -> list[Entry]:
        for number, name in enumerate(ODD_NAMES):
            storage.put(drawing(number, prompt=f"p{number}"), name=name, context=CONTEXT)
        storage.rename(listed(storage)[3].key, "renamed", context=CONTEXT)
        return listed(storage)

    def test_when_it_is_lost(self, storage: LocalStorage, root: Path, kept: list[Entry]) -> None:
        shutil.rmtree(root / ".limner")

        assert listed(storage) == kept
        assert storage.put(drawing(99), name="after", context=CONTEXT) in listed(storage)

    @pytest.mark.parametrize("harm", ["noise", "zeros", "short", "empty", "no tables", "folder of nothing"])
    def test_when_it_is_damaged(self, storage: LocalStorage, root: Path, kept: list[Entry], harm: str) -> None:
        storage.close()
        [index] = root.glob(".limner/*.sqlite")
        size = index.stat().st_size
        match harm:
            case "noise":
                index.write_bytes(os.urandom(size))
            case "zeros":
                with index.open("r+b") as file:
                    file.seek(4096)
                    file.write(bytes(size - 4096))
            case "short":
                os.truncate(index, size // 2 + 100)
            case "empty":
                os.truncate(index, 0)
            case "no tables":
                index.unlink()
                connection = sqlite3.connect(index)
                connection.execute("CREATE TABLE other (x)")
                connection.close()
            case _:
                shutil.rmtree(root / ".limner")
                (root / ".limner").mkdir()

        assert listed(storage) == kept
        assert [storage.get(entry.key, context=CONTEXT).entry for entry in kept] == kept
        assert storage.put(drawing(99), name="after", context=CONTEXT) in listed(storage)

    def test_when_another_process_damages_it_meanwhile(
        self, storage: LocalStorage, root: Path, kept: list[Entry]
    ) -> None:
        for index in root.glob(".limner/*.sqlite*"):
            index.write_bytes(b"not a database at all" * 500)
        entry = storage.put(drawing(99), name="after", context=CONTEXT)

        assert listed(storage) == [*kept, entry]

    def test_when_a_row_was_altered(self, storage: LocalStorage, root: Path, kept: list[Entry]) -> None:
        [index] = root.glob(".limner/*.sqlite")
        connection = sqlite3.connect(index)
        connection.execute("UPDATE drawings SET name = 'forged' WHERE key = ?", (kept[0].key,))
        connection.commit()
        connection.close()

        assert listed(storage) == kept

    def test_when_it_is_behind(self, storage: LocalStorage, root: Path, kept: list[Entry], tmp_path: Path) -> None:
        storage.close()
        shutil.copytree(root / ".limner", tmp_path / "old")
        later = [storage.put(drawing(50 + n), name="later", context=CONTEXT) for n in range(3)]
        storage.delete(kept[0].key, context=CONTEXT)
        storage.close()
        shutil.rmtree(root / ".limner")
        shutil.move(tmp_path / "old", root / ".limner")

        assert listed(storage) == [*kept[1:], *later]

    def test_the_library_moves_with_its_files_alone(
        self, storage: LocalStorage, root: Path, kept: list[Entry], tmp_path: Path
    ) -> None:
        other = tmp_path / "moved"
        other.mkdir()
        for path in root.glob("*.svg"):
            shutil.copy2(path, other)
        moved = LocalStorage(LocalStorageSettings(root=other))

        assert [(e.key, e.name, e.created, e.modified, e.metadata) for e in listed(moved)] == [
            (e.key, e.name, e.created, e.modified, e.metadata) for e in kept
        ]
        moved.close()


class TestChangedByHand:
    def test_a_file_added_is_listed_and_fetched(self, storage: LocalStorage, root: Path) -> None:
        own = storage.put(drawing(1), name="fox", context=CONTEXT)
        assert listed(storage) == [own]
        svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><title>My logo</title><path d="M0 0h9"/></svg>'
        (root / "Logo (final).SVG").write_text(svg)
        (root / "plain.svg").write_text(drawing(5).svg)
        entries = {entry.name: entry for entry in listed(storage)}

        assert entries.keys() == {"fox", "My logo", "plain"}
        assert "onload" not in storage.get(entries["My logo"].key, context=CONTEXT).drawing.svg
        assert storage.get("plain", context=CONTEXT).drawing == drawing(5)
        assert storage.get("plain", context=CONTEXT).entry == entries["plain"]
        assert (root / "Logo (final).SVG").read_text() == svg

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_a_file_added_can_be_renamed_and_keeps_its_picture(
        self, storage: LocalStorage, root: Path, encoding: str
    ) -> None:
        root.mkdir()
        (root / "Logo.svg").write_bytes(
            drawing(5, prompt="é").svg.replace("<svg", "<!-- mine --><svg").encode(encoding)
        )
        [before] = listed(storage)
        after = storage.rename(before.key, "Our logo", context=CONTEXT)

        assert (after.name, after.digest, after.size) == ("Our logo", before.digest, before.size)
        assert [path.name for path in root.glob("*.svg")] == [f"{after.key}.svg"]
        assert storage.get(after.key, context=CONTEXT).drawing == drawing(5, prompt="é")
        assert (b"<!-- mine -->" in Path(after.location).read_bytes()) == (encoding == "utf-8")
        shutil.rmtree(root / ".limner")
        assert listed(storage) == [after]

    def test_a_file_removed_is_gone(self, storage: LocalStorage) -> None:
        gone, stays = (storage.put(drawing(n), name="fox", context=CONTEXT) for n in range(2))
        assert listed(storage) == [gone, stays]
        Path(gone.location).unlink()

        with pytest.raises(DrawingNotFoundError):
            storage.get(gone.key, context=CONTEXT)
        assert listed(storage) == [stays]

    def test_a_copy_and_a_renamed_file_are_found(self, storage: LocalStorage, root: Path) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        shutil.copy2(entry.location, root / "copy.svg")
        Path(entry.location).rename(root / "moved.svg")

        assert {(e.key, e.name, e.digest) for e in listed(storage)} == {
            (k, "fox", entry.digest) for k in ("copy", "moved")
        }

    def test_an_edit_is_noticed_and_told(self, storage: LocalStorage) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        path = Path(entry.location)
        path.write_text(path.read_text().replace('x="1"', 'x="2"'))

        with pytest.raises(IntegrityError) as caught:
            storage.get(entry.key, context=CONTEXT)
        assert caught.value.code == "storage.integrity.changed"
        assert str(path) in caught.value.message
        assert caught.value.hint
        with pytest.raises(IntegrityError):
            storage.rename(entry.key, "other", context=CONTEXT)
        storage.delete(entry.key, context=CONTEXT)
        assert listed(storage) == []

    def test_an_edit_by_a_program_that_drops_the_record_is_noticed(self, storage: LocalStorage) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        Path(entry.location).write_text(drawing(2).svg)

        for _ in range(2):
            with pytest.raises(IntegrityError, match="missing"):
                storage.get(entry.key, context=CONTEXT)
            assert [e.key for e in listed(storage)] == [entry.key]

    def test_a_file_of_ones_own_may_be_edited(self, storage: LocalStorage, root: Path) -> None:
        root.mkdir()
        (root / "mine.svg").write_text(drawing(1).svg)
        assert storage.stat("mine", context=CONTEXT).digest == drawing(1).digest
        (root / "mine.svg").write_text(drawing(22, prompt="p").svg)

        assert storage.get("mine", context=CONTEXT).drawing == drawing(22, prompt="p")
        assert storage.stat("mine", context=CONTEXT).digest == drawing(22, prompt="p").digest

    @pytest.mark.parametrize("index_lost", [False, True])
    def test_a_truncated_file_is_never_shown(self, storage: LocalStorage, root: Path, index_lost: bool) -> None:
        entry = storage.put(drawing(1, prompt="a red fox"), name="fox", context=CONTEXT)
        path = Path(entry.location)
        whole = path.read_bytes()
        markup = len(drawing(1, prompt="a red fox").svg.encode())
        # Cut right behind the markup, and with the index lost as well, it is a whole drawing again, and only its name is lost.
        for length in [
            n
            for n in range(1, len(whole.rstrip()), 7 if index_lost else 3)
            if not (index_lost and markup <= n <= markup + 1)
        ]:
            path.write_bytes(whole[:length])
            if index_lost:
                storage.close()
                shutil.rmtree(root / ".limner")
            with pytest.raises(IntegrityError):
                storage.get(entry.key, context=CONTEXT)
        path.write_bytes(whole)

        assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1, prompt="a red fox")

    def test_what_is_no_drawing_is_not_listed_and_says_why(self, storage: LocalStorage, root: Path) -> None:
        root.mkdir()
        (root / "notes.svg").write_text("milk, eggs")

        assert listed(storage) == []
        assert storage.list(Query(search="notes"), context=CONTEXT).total == 0
        with pytest.raises(IntegrityError) as caught:
            storage.get("notes", context=CONTEXT)
        assert caught.value.code == "storage.integrity.refused"
        with pytest.raises(IntegrityError):
            storage.stat("notes", context=CONTEXT)
        assert (root / "notes.svg").read_text() == "milk, eggs"

    def test_putting_over_a_damaged_one_keeps_both(self, storage: LocalStorage) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        path = Path(entry.location)
        damaged = path.read_bytes().replace(b'x="1"', b'x="3"')
        path.write_bytes(damaged)
        again = storage.put(drawing(1), name="fox", context=CONTEXT)

        assert again.key == f"{entry.key}-2"
        assert path.read_bytes() == damaged
        assert storage.get(again.key, context=CONTEXT).drawing == drawing(1)


class TestKeys:
    def test_the_beginning_of_a_key_is_enough_to_read(self, storage: LocalStorage) -> None:
        fox = storage.put(drawing(1), name="a red fox", context=CONTEXT)
        storage.put(drawing(2), name="a brown bear", context=CONTEXT)

        assert storage.get("a-red-fox", context=CONTEXT).entry == fox
        assert storage.stat("A-RED", context=CONTEXT) == fox
        assert storage.get(f"{fox.key}.svg", context=CONTEXT).entry == fox
        assert storage.link("a-r", context=CONTEXT).url == Path(fox.location).as_uri()

    def test_a_beginning_of_several_names_them(self, storage: LocalStorage) -> None:
        keys = [storage.put(drawing(n), name="a red fox", context=CONTEXT).key for n in range(2)]

        with pytest.raises(DrawingNotFoundError) as caught:
            storage.get("a-red", context=CONTEXT)
        assert caught.value.code == "storage.ambiguous"
        assert all(key in caught.value.hint for key in keys)

    def test_deleting_takes_the_whole_key(self, storage: LocalStorage) -> None:
        entry = storage.put(drawing(1), name="a red fox", context=CONTEXT)

        with pytest.raises(DrawingNotFoundError) as caught:
            storage.delete("a-red-fox", context=CONTEXT)
        assert entry.key in caught.value.hint

    def test_a_mistyped_key_names_the_near_one(self, storage: LocalStorage) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)

        with pytest.raises(DrawingNotFoundError) as caught:
            storage.get(entry.key[:-1] + "z", context=CONTEXT)
        assert caught.value.hint == f"did you mean {entry.key}?"

    def test_the_link_is_a_file_and_its_command_fetches_it(self, storage: LocalStorage, tmp_path: Path) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        link = storage.link(entry.key, context=CONTEXT)
        subprocess.run(link.command, shell=True, check=True, cwd=tmp_path)  # noqa: S602  it is a shell command

        assert link.url.startswith("file:///")
        assert (tmp_path / f"{entry.key}.svg").read_bytes() == Path(entry.location).read_bytes()

    def test_the_same_again_is_the_same_entry(self, storage: LocalStorage, root: Path) -> None:
        first = storage.put(drawing(1), name="fox", context=CONTEXT)

        assert storage.put(drawing(1), name="fox", context=CONTEXT) == first
        assert [path.name for path in root.glob("*.svg")] == [f"{first.key}.svg"]


class TestLaziness:
    def test_the_plugin_loads_neither_sqlite_nor_the_svg_parser(self) -> None:
        code = (
            "import sys, limner_local_storage as plugin; descriptor = plugin.LocalStoragePlugin().storage_backend();"
            "print(descriptor.name, [name for name in ('sqlite3', 'lxml', 'platformdirs', 'tinycss2') if name in sys.modules])"
        )
        printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout

        assert printed == "local []\n"

    def test_making_and_reading_an_empty_one_touches_no_disk(self, storage: LocalStorage, root: Path) -> None:
        assert storage.list(Query(), context=CONTEXT).total == 0
        with pytest.raises(DrawingNotFoundError) as caught:
            storage.get("fox", context=CONTEXT)

        assert "there is no such folder" in caught.value.hint
        assert not root.exists()

    def test_the_pictures_folder_is_the_default(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("XDG_PICTURES_DIR", str(tmp_path))

        assert LocalStorageSettings().root == tmp_path / "limner"
        assert LocalStorageSettings(root=Path("~/x")).root == Path.home() / "x"

    def test_it_goes_on_after_close(self, storage: LocalStorage) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        storage.close()

        assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1)
        assert storage.put(drawing(2), name="fox", context=CONTEXT).key != entry.key


class TestConnections:
    """Every connection to SQLite is closed: Python warns of another from 3.13 on."""

    @pytest.fixture
    def opened(self, monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
        opened: list[sqlite3.Connection] = []
        connect = sqlite3.connect

        def noted(*arguments: Any, **named: Any) -> sqlite3.Connection:
            opened.append(connect(*arguments, **named))
            return opened[-1]

        monkeypatch.setattr(sqlite3, "connect", noted)
        return opened

    @pytest.mark.parametrize("damage", [b"", bytes(100), b"no database " * 1000])
    def test_when_the_index_is_damaged(self, opened: list[sqlite3.Connection], root: Path, damage: bytes) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root))
        kept = storage.put(drawing(1), name="fox", context=CONTEXT)
        assert all_pages(storage) == [kept]
        storage.close()
        (index,) = root.glob(".limner/*.sqlite")
        index.write_bytes(damage)

        assert all_pages(storage) == [kept]
        storage.close()
        assert [connection for connection in opened if is_open(connection)] == []

    def test_when_the_storage_is_forgotten(self, opened: list[sqlite3.Connection], root: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=root))
        storage.put(drawing(1), name="fox", context=CONTEXT)
        assert len(all_pages(storage)) == 1
        assert [connection for connection in opened if is_open(connection)] != []
        del storage
        gc.collect()

        assert [connection for connection in opened if is_open(connection)] == []


def is_open(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return False
    return True


class TestFilesThatSomebodyForged:
    """One file keeps no other from being listed, whatever stands in it."""

    @pytest.mark.parametrize(
        "change",
        [
            {"size": 10**30},
            {"size": -1},
            {"size": True},
            {"created": True},
            {"created": 253_402_300_799_999_999},
            {"drawing": "\ud800"},
            {"digest": "\udcff"},
            {"metadata": {"\ud800": "\udfff"}},
            {"name": "x" * 1_000_000},
        ],
    )
    def test_its_record(self, storage: LocalStorage, root: Path, change: dict[str, object]) -> None:
        kept = storage.put(drawing(1), name="fox", context=CONTEXT)
        markup, comment = Path(kept.location).read_bytes().split(b"\n<!-- limner:")
        record = json.loads(comment.removesuffix(b" -->\n")) | change
        (root / "forged.svg").write_bytes(markup + b"\n<!-- limner:" + json.dumps(record).encode() + b" -->\n")

        assert {entry.key for entry in all_pages(storage)} == {kept.key, "forged"}
        for entry in all_pages(storage):
            assert entry.created.astimezone(timezone(timedelta(hours=14))) > entry.created - timedelta(days=1)
        assert list(storage.verify(context=CONTEXT)) == []

    @pytest.mark.parametrize("at", [1e12, -1e12, 253_402_300_800])
    def test_its_time(self, storage: LocalStorage, root: Path, at: float) -> None:
        kept = storage.put(drawing(1), name="fox", context=CONTEXT)
        (root / "hand.svg").write_text(drawing(2).svg)
        for path in (root / "hand.svg", Path(kept.location)):
            os.utime(path, (at, at))

        assert {entry.key for entry in all_pages(storage)} == {kept.key, "hand"}
        storage.delete("hand", context=CONTEXT)
        storage.collect_garbage(context=CONTEXT)
        assert [entry.key for entry in all_pages(storage, trash=True)] == ["hand"]

    def test_what_it_may_be_used_for(self, storage: LocalStorage, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        kept = storage.put(drawing(1), name="fox", context=CONTEXT)
        (root / "hand.svg").write_text(drawing(2).svg)
        opened = os.open

        def refused(path: Any, *arguments: Any, **named: Any) -> int:
            if str(path).endswith("hand.svg"):
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return opened(path, *arguments, **named)

        with monkeypatch.context() as patched:  # the tests may run as root, who may read everything
            patched.setattr(os, "open", refused)
            assert all_pages(storage) == [kept]
            (found,) = storage.verify(context=CONTEXT)
            assert (found.code, "hand.svg" in found.message) == ("storage.access-denied", True)

        assert {entry.key for entry in all_pages(storage)} == {kept.key, "hand"}

    def test_its_time_when_it_is_adopted(self, storage: LocalStorage) -> None:
        latest = datetime.max.replace(tzinfo=timezone(timedelta(hours=-12)))
        entry = Entry(key="", name="far", digest="", size=0, created=latest, modified=latest)
        (kept,) = storage.adopt([StoredDrawing(entry=entry, drawing=drawing(1))], context=CONTEXT)

        assert all_pages(storage) == [kept]
        assert storage.get(kept.key, context=CONTEXT).entry == kept
