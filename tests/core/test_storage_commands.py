"""Whole libraries: copied, archived, verified from the command line; the journal shown, exported and checked."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import anyio
import pytest
from attrs import evolve

from limner import Copied, DeadlineError, InputError, IntegrityError, Library, Settings, StorageError, Studio
from limner._archive import import_library
from limner._journal_export import export_journal
from limner.cli._session import _JournalWarning
from limner.plugins import AuditRecord, Context, Entry, GenerationRecord, JournalQuery, RecordKind, UsageRecord
from limner.plugins._events import JournalFailed
from limner.svg import clean
from limner.testing import MemoryStorage
from limner.testing._storage_suite import ODD_NAMES, drawing
from limner_local_storage import LocalStorage, LocalStorageSettings
from support.command import Ran

Run = Callable[..., Ran]

HOSTILE = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script><path d='M0 0h9v9z'/></svg>"
)


def library(storage: MemoryStorage | LocalStorage | None = None) -> Library:
    return Library("memory", storage or MemoryStorage(), lambda: Context(request_id="r"))


def filled(count: int = 5) -> Library:
    found = library()
    for number in range(count):
        entry = found.put(drawing(number, prompt=f"p {number}"), name=ODD_NAMES[number % len(ODD_NAMES)])
        found.annotate(entry.key, tags=[f"tag {number}"], favourite=number == 1)
    return found


def local(path: Path) -> Library:
    return library(LocalStorage(LocalStorageSettings(root=path, fsync=False)))


def told(found: Library) -> set[tuple[object, ...]]:
    return {(e.name, e.digest, e.tags, e.favourite, tuple(e.metadata.items())) for e in found.entries()}


def kept(copied: list[Copied]) -> int:
    return sum(item.entry is not None for item in copied)


def test_the_time_that_one_picture_may_take_bounds_no_work_on_a_whole_library(tmp_path: Path) -> None:
    storage = LocalStorage(LocalStorageSettings(root=tmp_path, fsync=False))
    late = Library("local", storage, lambda: Context(request_id="r", deadline=0.0, clock=lambda: 1.0))
    (tmp_path / "by-hand.svg").write_text(drawing(1).svg)

    with pytest.raises(DeadlineError):
        late.list()
    assert list(late.verify()) == list(late.repair()) == []
    assert late.stats().drawings == 1
    assert late.collect_garbage().erased == 0


class TestCopy:
    def test_everything_is_there_afterwards_with_its_date(self, tmp_path: Path) -> None:
        source, target = filled(100), local(tmp_path)
        copied = list(source.copy_to(target))

        assert kept(copied) == 100
        assert told(target) == told(source)
        assert {e.digest: e.created for e in target.entries()} == {e.digest: e.created for e in source.entries()}
        assert kept(list(source.copy_to(target))) == 0
        assert len(list(target.entries())) == 100

    def test_one_that_was_broken_off_goes_on(self) -> None:
        class Full(MemoryStorage):
            room = 70

            def put(self, *given: object, **named: object) -> Entry:
                if self.room <= 0:
                    msg = "full"
                    raise StorageError(msg, code="storage.full")
                self.room -= 1
                return super().put(*given, **named)  # type: ignore[arg-type]

        source, storage = filled(100), Full()
        with pytest.raises(StorageError, match="full"):
            list(source.copy_to(library(storage)))
        storage.room = 1000
        assert kept(list(source.copy_to(library(storage)))) == 30
        assert told(library(storage)) == told(source)

    def test_one_that_is_damaged_keeps_none_from_being_copied(self, tmp_path: Path) -> None:
        source, target = local(tmp_path / "a"), local(tmp_path / "b")
        entries = [source.put(drawing(number), name="fox") for number in range(5)]
        path = Path(entries[2].location)
        path.write_bytes(path.read_bytes().replace(b"rect", b"path"))
        copied = list(source.copy_to(target))

        assert [item.key for item in copied if item.error is not None] == [entries[2].key]
        assert kept(copied) == 4


class TestEventLoops:
    def test_they_copy_export_and_import_too(self, tmp_path: Path) -> None:
        source, copied, again = filled(3), library(), library()

        async def work() -> list[int]:
            archive = tmp_path / "a.zip"
            calls = (source.acopy_to(copied), copied.aexport_to(archive), again.aimport_from(archive))
            return [kept([item async for item in call]) for call in calls]

        assert anyio.run(work) == [3, 3, 3]
        assert told(again) == told(source)


class TestArchive:
    def test_everything_comes_back(self, tmp_path: Path) -> None:
        source, target = filled(70), local(tmp_path / "b")
        assert kept(list(source.export_to(tmp_path / "a.zip"))) == 70
        assert kept(list(target.import_from(tmp_path / "a.zip"))) == 70

        assert told(target) == told(source)
        assert {e.digest: e.created for e in target.entries()} == {e.digest: e.created for e in source.entries()}
        assert kept(list(target.import_from(tmp_path / "a.zip"))) == 0
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "b"]

    def test_one_that_is_broken_off_leaves_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(b"before")
        writing = filled().export_to(tmp_path / "a.zip")
        next(writing)
        writing.close()

        assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]

    @pytest.mark.parametrize(
        "name", ["../../evil.svg", "/etc/evil.svg", "C:\\evil.svg", "a/../../evil.svg", "drawings/../evil.svg"]
    )
    def test_no_name_in_it_is_a_path(self, tmp_path: Path, name: str) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr(name, drawing(1).svg)
        target = local(tmp_path / "inside" / "library")
        list(target.import_from(tmp_path / "a.zip"))

        [entry] = target.entries()
        assert Path(entry.location).parent == tmp_path / "inside" / "library"
        assert {path.name for path in tmp_path.iterdir()} == {"a.zip", "inside"}

    def test_a_zip_that_somebody_made_will_do(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr(
                "pictures/My fox.SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script/><path d="M0 0h9v9z"/></svg>'
            )
            archive.writestr("__MACOSX/pictures/._My fox.svg", "x")
            archive.writestr("readme.txt", "x")
            archive.writestr("bad.svg", "<svg")
        target = library()
        copied = list(target.import_from(tmp_path / "a.zip"))

        assert [entry.name for entry in target.entries()] == ["My fox"]
        assert "script" not in target.get(next(target.entries()).key).drawing.svg
        assert [item.key for item in copied if item.error is not None] == ["bad.svg"]

    def test_what_was_changed_in_it_is_left_out(self, tmp_path: Path) -> None:
        list(filled(3).export_to(tmp_path / "a.zip"))
        with zipfile.ZipFile(tmp_path / "a.zip") as before, zipfile.ZipFile(tmp_path / "b.zip", "w") as after:
            for name in before.namelist():
                data = before.read(name)
                after.writestr(name, data.replace(b'width="5"', b'width="6"') if name.endswith("-2.svg") else data)
        copied = list(library().import_from(tmp_path / "b.zip"))

        assert kept(copied) == 2
        assert [type(item.error) for item in copied if item.error is not None] == [IntegrityError]

    @pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
    def test_how_it_is_compressed_is_bounded(self, tmp_path: Path, compression: int) -> None:
        """A line of a few bytes tells LZMA to take 4 GB of memory."""
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr("a.svg", drawing(1).svg, compression)
            archive.writestr("b.svg", drawing(2).svg)
        copied = list(library().import_from(tmp_path / "a.zip"))

        assert [(item.name, item.error is None) for item in copied] == [("a", False), ("b", True)]
        assert "a.svg" in str(copied[0].error)

    def test_one_that_is_encrypted_or_out_of_place_keeps_none_from_being_kept(self, tmp_path: Path) -> None:
        for name, (offset, changed) in {"encrypted": (8, b"\x01\x00"), "moved": (42, b"\xff\xff\xff\x7f")}.items():
            path = tmp_path / f"{name}.zip"
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("a.svg", drawing(1).svg)
                archive.writestr("b.svg", drawing(2).svg)
            data = bytearray(path.read_bytes())
            entry = data.index(b"PK\x01\x02")
            data[entry + offset : entry + offset + len(changed)] = changed
            path.write_bytes(data)

            copied = list(library().import_from(path))
            assert [(item.name, item.error is None) for item in copied] == [("a", False), ("b", True)]
            assert ("is encrypted" in str(copied[0].error)) == (name == "encrypted")

    def test_a_name_in_it_that_is_no_text_is_told(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr("\u017c.svg", drawing(1).svg)
        (tmp_path / "a.zip").write_bytes((tmp_path / "a.zip").read_bytes().replace("\u017c".encode(), b"\xff\xff"))
        with pytest.raises(InputError) as caught:
            list(library().import_from(tmp_path / "a.zip"))

        assert caught.value.code == "input.archive"

    def test_svg_files_and_folders_of_them_are_taken_as_well(self, tmp_path: Path, run: Run) -> None:
        """Named after their files, but for what limner made: such as the drawings that a storage did not take."""
        folder = tmp_path / "folder"
        (folder / "deep").mkdir(parents=True)
        (folder / ".hidden").mkdir()
        titled = "<svg viewBox='0 0 9 9'><title>{}</title><path d='M0 0h9v9z'/></svg>"
        made = clean(titled.format("A red fox")).with_metadata({"generator": "limner 0.1.0"}).svg
        files = {"a-red-fox-1a2b3c4d.svg": made, "deep/Logo.SVG": titled.format("Layer 1"), "notes.txt": "mine"}
        files |= {"bad.svg": "<svg onload='", ".hidden/b.svg": drawing(3).svg, "hostile.svg": HOSTILE}
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8")
        (folder / "folder.svg").mkdir()
        (folder / "lost.svg").symlink_to("nowhere")

        ran = run("storage", "import", str(folder))
        assert ran.status == 4
        assert f"{folder / 'bad.svg'}: " in ran.err
        found = {line["name"]: line for line in run("list", "--json").lines}
        assert set(found) == {"A red fox", "Logo", "hostile"}
        assert "script" not in run("export", found["hostile"]["key"], "--out", "-").out
        (folder / "bad.svg").unlink()
        paths = [str(folder / "deep" / "Logo.SVG"), str(folder)]
        assert [line["copied"] for line in run("storage", "import", *paths, "--json").lines] == [None] * 4

    def test_a_bomb_is_not_unpacked(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(4):
                archive.writestr(f"{number}.svg", b" " * 20_000_000)
        target = library()

        with pytest.raises(InputError, match="more than it may"):
            list(import_library(tmp_path / "a.zip", target, max_bytes=40_000_000))
        copied = list(target.import_from(tmp_path / "a.zip"))
        assert [type(item.error) for item in copied] == [IntegrityError] * 4
        assert list(target.entries()) == []

    def test_what_is_refused_is_not_held(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(40):
                archive.writestr(f"{number}.svg", b" " * 11_000_000)
        tracemalloc.start()
        try:
            copied = list(library().import_from(tmp_path / "a.zip"))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

        assert len({str(item.error) for item in copied}) == 1
        assert peak < 5 * 11_000_000

    def test_of_several_files_of_one_name_each_is_kept(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            for number in range(3):
                archive.writestr(f"fox{number}.svg", drawing(number).svg)
        (tmp_path / "a.zip").write_bytes(re.sub(rb"fox\d", b"fox0", (tmp_path / "a.zip").read_bytes()))
        target = library()

        assert kept(list(target.import_from(tmp_path / "a.zip"))) == 3
        assert kept(list(target.import_from(tmp_path / "a.zip"))) == 0

    def test_an_index_that_is_a_bomb_is_refused(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("library.jsonl", b"x" * 5_000_000)

        with pytest.raises(InputError, match="too long"):
            list(library().import_from(tmp_path / "a.zip"))

    @pytest.mark.parametrize(
        "line",
        [b"{}", b"[]", b"\xff", b'{"file": 1}', b"nonsense", b'{"tags": "x"}'],
    )
    def test_an_index_of_something_else_is_refused(self, tmp_path: Path, line: bytes) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr("library.jsonl", line + b"\n")

        with pytest.raises(InputError, match="no entry"):
            list(library().import_from(tmp_path / "a.zip"))

    def test_what_is_no_zip_or_is_damaged_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "a.zip").write_bytes(b"nonsense")
        with pytest.raises(InputError):
            list(library().import_from(tmp_path / "a.zip"))
        list(filled(3).export_to(tmp_path / "a.zip"))
        data = bytearray((tmp_path / "a.zip").read_bytes())
        data[60] ^= 0xFF
        (tmp_path / "a.zip").write_bytes(data)
        copied = list(library().import_from(tmp_path / "a.zip"))

        assert kept(copied) == 2
        assert all(isinstance(item.error, IntegrityError) for item in copied if item.entry is None)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows names no pipes in folders")
class TestNoRegularFile:
    """What is no regular file is written to, and stays what it is: /dev/null would be lost otherwise."""

    @pytest.mark.parametrize("what", ["archive", "journal"])
    def test_a_pipe_stays_a_pipe(self, tmp_path: Path, what: str) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        found = filled(3)
        found.journal.append(AuditRecord(action="x"))
        if what == "archive":
            list(found.export_to(pipe))
        else:
            export_journal(found.journal.entries(RecordKind.AUDIT), RecordKind.AUDIT, pipe, "jsonl")
        data = os.read(reader, 65_536)
        os.close(reader)

        assert pipe.is_fifo()
        assert list(tmp_path.iterdir()) == [pipe]
        if what == "archive":
            assert len(zipfile.ZipFile(io.BytesIO(data)).namelist()) == 4
        else:
            assert json.loads(data)["action"] == "x"


class TestExportOfTheJournal:
    @pytest.fixture
    def found(self) -> Library:
        found = library()
        records = [
            GenerationRecord(model="=1+1", seed=2**32 - 1, seconds=0.5, prompt='a "red",\r\nfox 狐'),
            GenerationRecord(),
        ]
        found.journal.append(*records)
        return found

    def test_json_lines(self, found: Library, tmp_path: Path) -> None:
        entries = list(found.journal.entries(RecordKind.GENERATION))
        assert export_journal(entries, RecordKind.GENERATION, tmp_path / "a", "jsonl") == 2
        lines = [json.loads(line) for line in (tmp_path / "a").read_text().splitlines()]

        assert [line["chain_number"] for line in lines] == [1, 2]
        assert [line["chain_digest"] for line in lines] == [entry.digest for entry in entries]
        assert lines[0]["prompt"] == 'a "red",\r\nfox 狐'

    def test_csv_holds_no_formula(self, found: Library, tmp_path: Path) -> None:
        export_journal(found.journal.entries(RecordKind.GENERATION), RecordKind.GENERATION, tmp_path / "a", "csv")
        rows = list(csv.DictReader(io.StringIO((tmp_path / "a").read_bytes().decode())))

        assert [row["model"] for row in rows] == ["'=1+1", ""]
        assert rows[0]["prompt"] == 'a "red",\r\nfox 狐'

    def test_parquet(self, found: Library, tmp_path: Path) -> None:
        pq = pytest.importorskip("pyarrow.parquet")
        export_journal(found.journal.entries(RecordKind.GENERATION), RecordKind.GENERATION, tmp_path / "a", "parquet")
        rows = pq.read_table(tmp_path / "a").to_pylist()

        assert [(row["seed"], row["seconds"], row["model"]) for row in rows] == [
            (2**32 - 1, 0.5, "=1+1"),
            (None, None, None),
        ]


class TestCommands:
    @pytest.fixture
    def keys(self, run: Run) -> list[str]:
        for prompt in ("a red fox", "a blue whale"):
            assert run("generate", prompt, "--seed", "1").status == 0
        return [line["key"] for line in run("list", "--json", "--sort", "oldest").lines]

    def test_tags_favourites_and_the_trash(self, run: Run, keys: list[str]) -> None:
        fox, whale = keys
        assert (
            run("tag", fox, "--add", "animals", "--add", "red", "--favourite").out
            == f"{fox}\tanimals, red\tfavourite\n"
        )
        assert run("tag", fox, "--remove", "red").out == f"{fox}\tanimals\tfavourite\n"
        assert [line["key"] for line in run("list", "--tag", "animals", "--favourite", "--json").lines] == [fox]
        assert [line["key"] for line in run("list", "--no-favourite", "--json").lines] == [whale]
        assert run("tag", fox, "--add", "a\nb\x07").status == 2
        assert run("delete", fox, "-y").status == 0
        assert [line["tags"] for line in run("list", "--trash", "--json").lines] == [["animals"]]
        assert run("restore", fox).out == f"{fox}\n"
        assert run("restore", fox).status == 4
        assert run("delete", fox, "-y").status == 0
        assert run("delete", whale, "-y", "--trash").status == 4
        assert run("delete", fox, "-y", "--trash").status == 0
        assert run("list", "--trash", "--json").lines == []

    def test_a_library_is_measured_verified_repaired_and_cleared(
        self, run: Run, keys: list[str], tmp_path: Path
    ) -> None:
        assert run("storage", "verify").status == 0
        assert run("storage", "health", "--json").lines[0]["ready"] is True
        assert run("storage", "stats", "--json").lines[0]["drawings"] == 2
        path = tmp_path / "library" / f"{keys[0]}.svg"
        path.write_bytes(path.read_bytes()[:100])
        ran = run("storage", "verify", "--json")
        assert ran.status == 4
        assert [line["code"] for line in ran.lines] == ["storage.integrity.changed"]
        assert str(path) in run("storage", "repair").out
        run("delete", keys[0], "-y")
        assert run("storage", "gc", "--empty-trash", "--json").lines[0]["erased"] == 1
        assert run("storage", "verify").status == 0

    def test_it_is_archived_and_brought_back(self, run: Run, keys: list[str], tmp_path: Path) -> None:
        assert run("storage", "export", "a.zip").status == 0
        run("delete", *keys, "-y")
        assert [line["copied"] for line in run("storage", "import", "a.zip", "--json").lines] == keys
        assert run("storage", "copy", "local:", "local:").status == 2
        changes = [(line["action"], line["target"]) for line in run("journal", "show", "audit", "--json").lines]
        assert changes == [("storage.delete", key) for key in keys] + [("storage.adopt", key) for key in keys]

    def test_what_a_call_cost_is_shown_as_a_plain_number(self, run: Run, keys: list[str], tmp_path: Path) -> None:
        with Studio(Settings(storages={"local": {"root": str(tmp_path / "library")}})) as studio:
            studio.library().journal.append(UsageRecord(model="m", cost=5.1e-05, unit="credits", prompt_tokens=3))

        assert "cost=0.000051, unit=credits" in run("journal", "show", "usage").out
        assert run("journal", "show", "usage", "--json").lines[-1]["cost"] == 5.1e-05

    def test_feedback_is_kept_shown_exported_and_checked(self, run: Run, keys: list[str], tmp_path: Path) -> None:
        assert run("feedback", keys[0], "up", "--note", "lovely").status == 0
        assert run("feedback", "missing", "up").status == 4
        [line] = run("journal", "show", "feedback", "--json").lines
        assert (line["key"], line["verdict"], line["note"]) == (keys[0], "up", "lovely")
        assert "lovely" in run("journal", "show", "feedback").out
        assert run("journal", "show", "feedback", "--since", "2999-01-01", "--json").lines == []
        assert run("journal", "export", "feedback", "a.csv").status == 0
        assert run("journal", "export", "feedback", "a.doc").status == 2
        head = run("audit", "verify", "--kind", "feedback", "--json").lines[0]["head"]
        assert run("audit", "verify", "--kind", "feedback", "--head", head).status == 0
        segment = tmp_path / "library" / "journal" / "feedback-000000000001.jsonl"
        segment.write_bytes(segment.read_bytes().replace(b"lovely", b"horrid"))
        assert run("audit", "verify", "--kind", "feedback").status == 4

    def test_a_journal_that_cannot_be_written_is_warned_of_and_nothing_fails(
        self, run: Run, keys: list[str], tmp_path: Path
    ) -> None:
        journal = tmp_path / "library" / "journal"
        shutil.rmtree(journal)
        journal.touch()
        ran = run("generate", "a green frog", "--json")

        assert ran.status == 0
        assert len(run("list", "frog", "--json").lines) == 1
        assert "could not be written to the journal" in ran.err
        assert str(journal) in ran.err

    def test_a_reason_that_was_told_already_is_not_repeated(self, capsys: pytest.CaptureFixture[str]) -> None:
        failed = JournalFailed(
            request_id="",
            at=datetime.now(UTC),
            storage="stage",
            records=2,
            error=StorageError("cannot append: the sky fell"),
        )

        _JournalWarning({"the sky fell"}).observe(failed)
        assert (
            capsys.readouterr().err == "Warning: 2 records could not be written to the journal, for the same reason\n"
        )

    def test_a_line_of_the_journal_that_is_no_record_is_told_and_hides_none(
        self, run: Run, keys: list[str], tmp_path: Path
    ) -> None:
        for _ in range(3):
            assert run("feedback", keys[0], "up").status == 0
        segment = tmp_path / "library" / "journal" / "feedback-000000000001.jsonl"
        lines = segment.read_bytes().splitlines(keepends=True)
        segment.write_bytes(b"".join([lines[0], b"garbage\n", lines[2]]))
        (tmp_path / "library" / "journal" / "feedback.head").unlink()

        shown = run("journal", "show", "feedback", "--json")
        assert [line["number"] for line in shown.lines] == [1, 3]
        assert str(segment) in shown.err
        assert str(segment) in run("journal", "export", "feedback", "a.csv").err
        found = run("audit", "verify", "--kind", "feedback", "--json")
        assert found.status == 4
        assert [line["code"] for line in found.lines] == [
            "storage.integrity.journal-head", "storage.integrity.journal", "journal.removed"
        ]  # fmt: skip

    def test_no_record_where_there_are_pictures_is_told_and_a_noted_head_finds_what_was_removed(
        self, run: Run, keys: list[str], tmp_path: Path
    ) -> None:
        run("rename", keys[0], "a hen")
        (noted,) = run("audit", "verify", "--json").lines
        for path in (tmp_path / "library" / "journal").glob("audit*"):
            path.unlink()

        found = run("audit", "verify", "--json")
        assert (found.status, found.lines[0]["code"], found.lines[1]["records"]) == (0, "journal.missing", 0)
        assert run("audit", "verify", "--head", noted["head"]).status == 4

    def test_a_blank_name_is_none(self, run: Run, keys: list[str]) -> None:
        assert run("rename", keys[0], "  ").status == 2

    def test_a_journal_is_shown_since_any_day(self, run: Run, keys: list[str]) -> None:
        assert run("journal", "show", "generation", "--since", "0001-01-01", "--json").lines != []


def test_a_page_says_where_it_goes_on() -> None:
    found = library()
    found.journal.append(*(AuditRecord(action=str(number)) for number in range(3)))
    query = JournalQuery(kind=RecordKind.AUDIT, limit=2)
    first = found.journal.read(query)

    assert [entry.number for entry in first.entries] == [1, 2]
    assert [entry.number for entry in found.journal.read(evolve(query, cursor=first.next_cursor)).entries] == [3]
