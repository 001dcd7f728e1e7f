"""Listing and putting in numbers, and the plugin as the core finds it."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from limner import CancelledError, CancelToken, Drawing, InputError
from limner.plugins import AuditRecord, Capability, Context, Query, Sort, Support
from limner.registry import Kind, Registry
from limner.testing._storage_conformance import CONTEXT, all_pages, drawing
from limner_local_storage import LocalStorage, LocalStoragePlugin, LocalStorageSettings, _publishing, _trash
from limner_local_storage._folder import Folder, Stamp
from limner_local_storage._index import Index

MANY = 1_300
"""More than are fetched by number, see _listing."""
ANIMALS = (
    "whale",
    "otter",
    "moose",
    "lynx",
    "goose",
    "yak",
    "horse",
)  # no digits: those of a key match a search as well


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalStorage]:
    storage = LocalStorage(LocalStorageSettings(root=tmp_path_factory.mktemp("library"), fsync=False))
    kept = storage.put_many(
        ((drawing(n, prompt="all"), f"{ANIMALS[n % 7]} number {n:04}") for n in range(MANY)), context=CONTEXT
    )
    assert len(list(kept)) == MANY
    yield storage
    storage.close()


class TestManyDrawings:
    @pytest.mark.parametrize("sort", Sort)
    @pytest.mark.parametrize(
        ("search", "count"),
        [("", MANY), ("ALL", MANY), ("all NUMBER", MANY), ("moose", 186), ("number horse", 185), ("moose horse", 0)],
    )
    def test_pages_hold_every_match_once(self, library: LocalStorage, sort: Sort, search: str, count: int) -> None:
        entries = all_pages(library, limit=97, sort=sort, search=search)
        numbers = [int(entry.name[-4:]) for entry in entries]

        assert len({entry.key for entry in entries}) == len(entries) == count
        assert library.list(Query(limit=1, search=search), context=CONTEXT).total == count
        if sort is Sort.NEWEST:
            assert numbers == sorted(numbers, reverse=True)
        elif sort is Sort.OLDEST:
            assert numbers == sorted(numbers)
        else:
            assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)

    def test_the_index_made_anew_lists_the_same(self, library: LocalStorage) -> None:
        before = all_pages(library, limit=1000)
        other = LocalStorage(LocalStorageSettings(root=Path(before[0].location).parent, fsync=False))
        library.close()
        for index in Path(before[0].location).parent.glob(".limner/*.sqlite*"):
            index.unlink()

        assert all_pages(other, limit=1000) == before
        assert all_pages(library, limit=1000) == before
        other.close()

    def test_a_cursor_of_another_listing_is_refused(self, library: LocalStorage) -> None:
        cursor = library.list(Query(limit=5, search="all"), context=CONTEXT).next_cursor

        for other in (
            Query(cursor=cursor),
            Query(cursor=cursor, search="all", sort=Sort.NAME),
            Query(cursor=cursor, search="moose"),
        ):
            with pytest.raises(InputError) as caught:
                library.list(other, context=CONTEXT)
            assert caught.value.code == "input.cursor"

    @pytest.mark.parametrize("search", ["x" * 2_000, " ".join(str(n) for n in range(100))])
    def test_a_search_too_long_is_refused(self, library: LocalStorage, search: str) -> None:
        with pytest.raises(InputError) as caught:
            library.list(Query(search=search), context=CONTEXT)
        assert caught.value.code == "input.search"

    def test_a_search_with_half_a_surrogate_pair_finds_nothing(self, library: LocalStorage) -> None:
        assert library.list(Query(search="\udcff \0 nothing"), context=CONTEXT).total == 0


class TestPutMany:
    def test_it_holds_few_at_a_time(self, tmp_path: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path, fsync=False))
        taken = 0

        def source() -> Iterator[tuple[Drawing, str]]:
            nonlocal taken
            for number in range(600):
                taken += 1
                yield drawing(number), "fox"

        first = next(iter(storage.put_many(source(), context=CONTEXT)))

        assert taken == 256
        assert storage.get(first.key, context=CONTEXT).drawing == drawing(0)
        assert len(all_pages(storage, limit=1000)) == 256
        storage.close()

    def test_the_same_within_a_batch_is_one_entry(self, tmp_path: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        keys = [
            entry.key
            for entry in storage.put_many(
                [(drawing(1), "fox"), (drawing(1), "fox"), (drawing(2), "fox")], context=CONTEXT
            )
        ]

        assert keys[0] == keys[1] != keys[2]
        assert {entry.key for entry in all_pages(storage)} == set(keys)
        storage.close()


class TestNews:
    """What was put is noted where it is found by who looks for it, and by the put that finds much to note."""

    @pytest.mark.parametrize("count", [1, 400])
    def test_they_are_found_by_everybody_without_looking_at_the_folder(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
    ) -> None:
        storage, other = (LocalStorage(LocalStorageSettings(root=tmp_path, fsync=False)) for _ in range(2))
        first = storage.put(drawing(0), name="first", context=CONTEXT)
        os.utime(tmp_path, ns=(10**18, 10**18))  # long ago, as far as a listing can tell
        assert storage.list(Query(), context=CONTEXT).entries == (first,)
        monkeypatch.setattr(Folder, "scan", None)  # a look at the folder would find them as well
        kept = [storage.put(drawing(n + 1), name=f"fox {n}", context=CONTEXT) for n in range(count)]

        assert other.list(Query(search="fox", limit=1000), context=CONTEXT).entries == tuple(reversed(kept))
        assert other.list(Query(limit=1), context=CONTEXT).total == count + 1
        assert storage.stat(kept[-1].key, context=CONTEXT) == kept[-1]
        storage.close()
        other.close()

    def test_much_of_it_does_not_wait_for_a_listing(self, tmp_path: Path) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path, fsync=False))
        sizes = []
        for number in range(400):
            storage.put(drawing(number), name="fox", context=CONTEXT)
            sizes += [path.stat().st_size for path in tmp_path.glob(".limner/news-*")]

        assert max(sizes) < 100_000
        assert 0 in sizes
        storage.close()

    @pytest.mark.parametrize("cut", [1, 30, 2000])
    def test_what_was_cut_off_is_learnt_from_the_folder(self, tmp_path: Path, cut: int) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        kept = [storage.put(drawing(number), name="fox", context=CONTEXT) for number in range(3)]
        [news] = tmp_path.glob(".limner/news-*")
        os.truncate(news, max(0, news.stat().st_size - cut))
        kept.append(storage.put(drawing(3), name="fox", context=CONTEXT))

        assert all_pages(storage) == kept[::-1]
        storage.close()

    @pytest.mark.parametrize("change", ["put", "rename", "delete"])
    def test_who_died_within_one_tick_of_the_clock_is_seen(self, tmp_path: Path, change: str) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        first = storage.put(drawing(0), name="fox", context=CONTEXT)
        os.utime(tmp_path, ns=(10**18, 10**18))
        assert all_pages(storage) == [first]

        def die(*_given: object) -> None:
            os.utime(tmp_path, ns=(10**18, 10**18))  # as if nothing had happened since
            os._exit(0)

        child = os.fork()
        if not child:
            for place, name in ((Index, "tell"), (_publishing, "carry_along"), (_trash, "carry_along")):
                setattr(place, name, die)
            match change:
                case "put":
                    storage.put(drawing(1), name="fox", context=CONTEXT)
                case "rename":
                    storage.rename(first.key, "hare", context=CONTEXT)
                case _:
                    storage.delete(first.key, context=CONTEXT)
            os._exit(1)
        assert os.waitpid(child, 0)[1] == 0

        assert {entry.location for entry in all_pages(storage)} == {str(path) for path in tmp_path.glob("*.svg")}
        storage.close()

    def test_what_is_noted_again_after_a_crash_is_still_true(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        gone, stays = (storage.put(drawing(number), name="fox", context=CONTEXT) for number in range(2))
        [news] = tmp_path.glob(".limner/news-*")
        told = news.read_bytes()
        os.utime(tmp_path, ns=(10**18, 10**18))
        assert all_pages(storage) == [stays, gone]
        news.write_bytes(told)  # as if its reader had died before it cleared them
        monkeypatch.setattr(Folder, "scan", None)
        storage._kept.remove(gone.key, CONTEXT)

        assert all_pages(storage) == [stays]
        storage.close()


def test_a_question_for_thousands_of_tags_costs_no_index(tmp_path: Path) -> None:
    storage = LocalStorage(LocalStorageSettings(root=tmp_path))
    tags = [f"tag {number}" for number in range(5_000)]
    key = storage.put(drawing(1), name="fox", context=CONTEXT).key
    filed = storage.annotate(key, tags=tags, context=CONTEXT)
    index = list(tmp_path.glob(".limner/index-*.sqlite"))

    assert storage.list(Query(tags=tags), context=CONTEXT).entries == (filed,)
    assert storage.list(Query(tags=[*tags, "another"]), context=CONTEXT).entries == ()
    assert list(tmp_path.glob(".limner/index-*.sqlite")) == index
    storage.close()


class TestClocks:
    """A clock that is wrong, or set, loses nothing."""

    @pytest.mark.parametrize("offset", [-100, -3, 200], ids=["before 1970", "back", "far ahead"])
    def test_what_is_put_is_found_and_whole(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, offset: int) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        first = storage.put(drawing(1), name="first", context=CONTEXT)
        clock = time.time_ns
        monkeypatch.setattr(time, "time_ns", lambda: clock() + offset * 365 * 86_400 * 10**9)
        other = LocalStorage(LocalStorageSettings(root=tmp_path / "other"))
        kept = [
            storage.put(drawing(2), name="second", context=CONTEXT),
            other.put(drawing(2), name="x", context=CONTEXT),
        ]
        storage.append([AuditRecord(action="put")], context=CONTEXT)
        storage.delete(first.key, context=CONTEXT)

        assert [storage.get(kept[0].key, context=CONTEXT).entry, other.get(kept[1].key, context=CONTEXT).entry] == kept
        assert storage.restore(first.key, context=CONTEXT).key == first.key
        assert {entry.key for entry in all_pages(storage)} == {first.key, kept[0].key}
        assert [*storage.verify(context=CONTEXT), *other.verify(context=CONTEXT)] == []
        assert len(list((tmp_path / "other" / ".limner").glob("index-*.sqlite"))) == 1
        storage.close()
        other.close()

    def test_a_folder_of_tomorrow_is_not_looked_at_each_time(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        entry = storage.put(drawing(1), name="first", context=CONTEXT)
        tomorrow = time.time_ns() + 86_400 * 10**9
        os.utime(tmp_path, ns=(tomorrow, tomorrow))  # the clock was set back a day
        assert all_pages(storage) == [entry]
        with monkeypatch.context() as patched:
            patched.setattr(Folder, "scan", None)

            assert all_pages(storage) == [entry]
        (tmp_path / "mine.svg").write_text(drawing(2).svg)
        assert len(all_pages(storage)) == 2
        storage.close()


class TestCatchingUp:
    def test_cancelling_keeps_what_was_learnt(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for number in range(450):
            (tmp_path / f"mine-{number:03}.svg").write_text(drawing(number).svg)
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        token = CancelToken()
        reads = 0
        read = Folder.read

        def counted(self: Folder, file: str, *, limit: int | None = None) -> object:
            nonlocal reads
            reads += 1
            if reads == 150:
                token.cancel()
            return read(self, file, limit=limit)

        monkeypatch.setattr(Folder, "read", counted)
        with pytest.raises(CancelledError):
            storage.list(Query(), context=Context(request_id="r", cancel=token))
        cancelled_at = reads
        assert len(all_pages(storage, limit=1000)) == 450

        assert cancelled_at == 200
        assert reads == 450
        storage.close()

    def test_nothing_is_read_when_nothing_happened(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        storage.put(drawing(1), name="fox", context=CONTEXT)
        os.utime(tmp_path, (0, 0))  # as if it had been left alone for long
        assert len(all_pages(storage)) == 1
        looks = []
        scan = Folder.scan

        def counted(self: Folder) -> dict[str, Stamp]:
            looks.append(1)
            return scan(self)

        monkeypatch.setattr(Folder, "scan", counted)
        other = LocalStorage(LocalStorageSettings(root=tmp_path))
        other.put(drawing(2), name="fox", context=CONTEXT)
        entry = storage.put(drawing(3), name="fox", context=CONTEXT)
        storage.rename(entry.key, "bear", context=CONTEXT)
        listed = len(all_pages(storage)), len(all_pages(other))

        assert listed == (3, 3)
        assert looks == []
        (tmp_path / "by-hand.svg").write_text(drawing(4).svg)
        assert len(all_pages(other)) == 4
        assert looks == [1]
        storage.close()
        other.close()

    def test_what_slipped_through_is_found_later(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path))
        storage.put(drawing(1), name="fox", context=CONTEXT)
        os.utime(tmp_path, (0, 0))
        assert len(all_pages(storage)) == 1
        # A file comes within the same tick of the clock as a change of ours, and so leaves no other time behind.
        (tmp_path / "by-hand.svg").write_text(drawing(2).svg)
        os.utime(tmp_path, (0, 0))
        storage.put(drawing(3), name="fox", context=CONTEXT)
        soon = len(all_pages(storage))
        monkeypatch.setattr("limner_local_storage._catching_up._LONGEST", 0.0)

        assert soon == 2
        assert storage.get("by-hand", context=CONTEXT).drawing == drawing(2)
        assert len(all_pages(storage)) == 3
        storage.close()


class TestPlugin:
    def test_the_core_finds_it_by_its_name(self, tmp_path: Path) -> None:
        descriptor = Registry.discover().load(Kind.STORAGE, "local")
        backend = descriptor.factory(descriptor.settings(root=tmp_path / "pictures"))

        assert descriptor.name == "local"
        assert isinstance(backend, LocalStorage)
        assert not (tmp_path / "pictures").exists()
        backend.close()

    def test_it_says_what_it_can_do(self) -> None:
        descriptor = LocalStoragePlugin().storage_backend()

        assert descriptor.supports(Capability.RENAME) is Support.YES
        assert descriptor.supports(Capability.SEARCH) is Support.YES
        assert descriptor.supports(Capability.LINK) is Support.NO

    def test_every_setting_is_described(self) -> None:
        assert all(field.description for field in LocalStorageSettings.model_fields.values())

    @pytest.mark.parametrize(
        "table", [{"root": "a\0b"}, {"root": "~no-such-user/x"}, {"quota_bytes": 0}, {"busy_timeout": -1}, {"other": 1}]
    )
    def test_settings_that_cannot_be_are_refused(self, table: dict[str, object]) -> None:
        with pytest.raises(ValueError, match="validation error"):
            LocalStorageSettings.model_validate(table)
