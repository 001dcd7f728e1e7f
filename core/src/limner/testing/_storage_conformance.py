"""What every storage backend must do."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from limner._errors import CancelledError, DrawingNotFoundError, InputError
from limner.plugins import AnyDescriptor, CancelToken, Capability, Context, Query, Sort, StorageBackend
from limner.testing._filing_conformance import FilingConformance
from limner.testing._journal_conformance import JournalConformance
from limner.testing._storage_suite import CONTEXT, ODD_NAMES, all_pages, drawing

__all__ = ["CONTEXT", "ODD_NAMES", "StorageConformance", "all_pages", "drawing"]


class StorageConformance(FilingConformance, JournalConformance):
    """What every storage backend must do. Override the fixture ``plugin``, and ``options`` where it needs settings.

    Every test begins with an empty storage; a backend whose settings do not give it one overrides the fixture ``storage``. What
    the descriptor declares chooses the tests: of what it does not offer is only tested that it says so.
    """

    def test_put_tells_what_is_known(self, storage: StorageBackend) -> None:
        before = datetime.now(UTC) - timedelta(seconds=3)
        kept = drawing(1, prompt="a red fox", seed="7")

        entry = storage.put(kept, name="A red fox", context=CONTEXT)

        assert (entry.name, entry.digest, entry.size) == ("A red fox", kept.digest, kept.size)
        assert dict(entry.metadata) == {"prompt": "a red fox", "seed": "7"}
        assert before <= entry.created <= entry.modified <= datetime.now(UTC) + timedelta(seconds=3)
        assert entry.created.utcoffset() == timedelta(0)
        assert entry.location

    @pytest.mark.parametrize("name", ODD_NAMES)
    def test_any_text_is_a_name(self, storage: StorageBackend, name: str) -> None:
        entry = storage.put(drawing(1), name=name, context=CONTEXT)

        assert entry.name == name
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,199}", entry.key)
        assert storage.stat(entry.key, context=CONTEXT) == entry
        assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1)
        assert all_pages(storage) == [entry]

    def test_a_check_tells_what_is_needed_and_changes_nothing(self, storage: StorageBackend) -> None:
        """With nothing in it and with something; what is kept and what the journal holds stay as they are."""
        self.hold_check(storage.check)
        storage.put(drawing(1), name="fox", context=CONTEXT)
        before = all_pages(storage)

        self.hold_check(storage.check)

        assert all_pages(storage) == before

    def test_what_is_put_is_fetched(self, storage: StorageBackend) -> None:
        kept = {storage.put(drawing(n), name=f"drawing {n}", context=CONTEXT).key: n for n in range(5)}

        for key, number in kept.items():
            stored = storage.get(key, context=CONTEXT)
            assert stored.drawing == drawing(number)
            assert stored.entry == storage.stat(key, context=CONTEXT)
            assert stored.entry.key == key

    def test_one_name_for_many_drawings_destroys_none(self, storage: StorageBackend) -> None:
        kept = {storage.put(drawing(n), name="the same", context=CONTEXT).key: n for n in range(5)}

        assert len(kept) == 5
        assert {key: storage.get(key, context=CONTEXT).drawing for key in kept} == {
            k: drawing(n) for k, n in kept.items()
        }

    def test_one_drawing_under_many_names_has_them_all(self, storage: StorageBackend) -> None:
        names = ["fox", "Fox", "FOX!", "fox ", "another"]
        entries = [storage.put(drawing(1), name=name, context=CONTEXT) for name in names]

        assert len({entry.key for entry in entries}) == 5
        assert sorted(entry.name for entry in all_pages(storage)) == sorted(names)

    def test_putting_again_leaves_the_earlier_one(self, storage: StorageBackend) -> None:
        first = storage.put(drawing(1), name="fox", context=CONTEXT)
        again = storage.put(drawing(1), name="fox", context=CONTEXT)

        assert storage.stat(first.key, context=CONTEXT) == first
        assert storage.get(first.key, context=CONTEXT).drawing == drawing(1)
        assert storage.get(again.key, context=CONTEXT).drawing == drawing(1)

    @pytest.mark.parametrize(
        "key",
        [
            "missing",
            "",
            ".",
            "..",
            "../x",
            "/etc/passwd",
            "a/b",
            "a\\b",
            "a\0b",
            "con",
            "é",
            "x" * 5000,
            "%",
            "*",
            "\udcff",
        ],
    )
    def test_what_is_not_there_is_not_found(self, storage: StorageBackend, descriptor: AnyDescriptor, key: str) -> None:
        storage.put(drawing(1), name="fox", context=CONTEXT)

        with pytest.raises(DrawingNotFoundError) as caught:
            storage.get(key, context=CONTEXT)
        assert caught.value.hint
        with pytest.raises(DrawingNotFoundError):
            storage.stat(key, context=CONTEXT)
        with pytest.raises(DrawingNotFoundError):
            storage.delete(key, context=CONTEXT)
        with pytest.raises(DrawingNotFoundError):
            storage.link(key, context=CONTEXT)
        for capability, call in (
            (Capability.RENAME, partial(storage.rename, key, "other")),
            (Capability.TAGS, partial(storage.annotate, key, tags=["x"])),
            (Capability.TRASH, partial(storage.restore, key)),
            (Capability.TRASH, partial(storage.erase, key)),
        ):
            if descriptor.supports(capability):
                with pytest.raises(DrawingNotFoundError):
                    call(context=CONTEXT)
        assert len(all_pages(storage)) == 1

    def test_an_empty_storage_lists_nothing(self, storage: StorageBackend) -> None:
        page = storage.list(Query(), context=CONTEXT)

        assert (page.entries, page.next_cursor) == ((), "")
        assert page.total in (0, None)
        with pytest.raises(DrawingNotFoundError):
            storage.get("fox", context=CONTEXT)

    def test_delete_removes_one(self, storage: StorageBackend) -> None:
        gone, stays = (storage.put(drawing(n), name="fox", context=CONTEXT) for n in range(2))

        storage.delete(gone.key, context=CONTEXT)

        assert all_pages(storage) == [stays]
        with pytest.raises(DrawingNotFoundError):
            storage.get(gone.key, context=CONTEXT)
        with pytest.raises(DrawingNotFoundError):
            storage.delete(gone.key, context=CONTEXT)

    def test_what_was_deleted_can_be_put_again(self, storage: StorageBackend) -> None:
        storage.delete(storage.put(drawing(1), name="fox", context=CONTEXT).key, context=CONTEXT)
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)

        assert all_pages(storage) == [entry]

    @pytest.mark.parametrize("name", ODD_NAMES)
    def test_rename_changes_the_name_and_nothing_else(
        self, storage: StorageBackend, descriptor: AnyDescriptor, name: str
    ) -> None:
        self.supports(descriptor, Capability.RENAME)
        before = storage.put(drawing(1, prompt="p"), name="first", context=CONTEXT)
        after = storage.rename(before.key, name, context=CONTEXT)

        assert (after.name, after.digest, after.size) == (name, before.digest, before.size)
        assert (after.created, after.metadata) == (before.created, before.metadata)
        assert after.modified >= before.modified
        assert storage.get(after.key, context=CONTEXT).drawing == drawing(1, prompt="p")
        assert all_pages(storage) == [after]
        if after.key != before.key:
            with pytest.raises(DrawingNotFoundError):
                storage.delete(before.key, context=CONTEXT)

    def test_rename_writes_over_nothing(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.RENAME)
        fox, bear = (storage.put(drawing(1), name=name, context=CONTEXT) for name in ("fox", "bear"))
        renamed = storage.rename(bear.key, "fox", context=CONTEXT)

        assert renamed.key != fox.key
        assert {entry.key for entry in all_pages(storage)} == {fox.key, renamed.key}

    @pytest.mark.parametrize("sort", Sort)
    @pytest.mark.parametrize("limit", [1, 3, 7, 10, 1000])
    def test_pages_hold_everything_once_and_in_order(self, storage: StorageBackend, sort: Sort, limit: int) -> None:
        names = ["delta", "Alpha", "charlie", "bravo", "Écho", "alpha", "delta"]
        kept = [storage.put(drawing(n), name=name, context=CONTEXT) for n, name in enumerate(names)]
        entries = all_pages(storage, limit=limit, sort=sort)

        assert sorted(entry.key for entry in entries) == sorted(entry.key for entry in kept)
        match sort:
            case Sort.NEWEST:
                assert [entry.created for entry in entries] == sorted((e.created for e in kept), reverse=True)
            case Sort.OLDEST:
                assert [entry.created for entry in entries] == sorted(e.created for e in kept)
            case Sort.NAME:
                assert [e.name.casefold() for e in entries] == sorted(name.casefold() for name in names)

    def test_the_total_is_that_of_all_pages(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        for number in range(7):
            storage.put(drawing(number), name="even" if number % 2 == 0 else "odd", context=CONTEXT)

        assert storage.list(Query(limit=2), context=CONTEXT).total in (7, None)
        if descriptor.supports(Capability.SEARCH):
            assert storage.list(Query(limit=2, search="EVEN"), context=CONTEXT).total in (4, None)

    @pytest.mark.parametrize("sort", Sort)
    def test_puts_between_pages_repeat_and_hide_nothing(self, storage: StorageBackend, sort: Sort) -> None:
        kept = {storage.put(drawing(n), name=f"name {n % 4}", context=CONTEXT).key for n in range(9)}
        seen: list[str] = []
        cursor = ""
        number = 100
        while True:
            page = storage.list(Query(limit=2, cursor=cursor, sort=sort), context=CONTEXT)
            seen += [entry.key for entry in page.entries]
            cursor = page.next_cursor
            if not cursor or number > 110:
                break
            storage.put(drawing(number), name=f"name {number % 4}", context=CONTEXT)
            number += 1
        seen += (
            [e.key for e in storage.list(Query(limit=1000, cursor=cursor, sort=sort), context=CONTEXT).entries]
            if cursor
            else []
        )

        assert len(seen) == len(set(seen))
        assert kept <= set(seen)

    def test_deletes_between_pages_hide_nothing_else(self, storage: StorageBackend) -> None:
        kept = [storage.put(drawing(n), name="fox", context=CONTEXT).key for n in range(6)]
        first = storage.list(Query(limit=3, sort=Sort.OLDEST), context=CONTEXT)
        for entry in first.entries:
            storage.delete(entry.key, context=CONTEXT)
        rest = storage.list(Query(limit=3, sort=Sort.OLDEST, cursor=first.next_cursor), context=CONTEXT)

        assert {e.key for e in first.entries + rest.entries} == set(kept)

    def test_a_cursor_of_no_page_is_refused(self, storage: StorageBackend) -> None:
        storage.put(drawing(1), name="fox", context=CONTEXT)

        for cursor in ("nonsense", "é", "W10", "bnVsbA"):
            with pytest.raises(InputError):
                storage.list(Query(cursor=cursor), context=CONTEXT)

    def test_search_looks_for_every_word_in_name_key_and_metadata(
        self, storage: StorageBackend, descriptor: AnyDescriptor
    ) -> None:
        self.supports(descriptor, Capability.SEARCH)
        fox = storage.put(drawing(1, prompt="A red fox", style="flat"), name="Reynard", context=CONTEXT)
        bear = storage.put(drawing(2, prompt="a brown bear", style="flat"), name="Teddy STRASSE", context=CONTEXT)

        found = {
            search: {entry.key for entry in all_pages(storage, search=search, limit=1)}
            for search in ("FOX", "red reynard", "flat", "flat fox", "fox bear", "o", fox.key, "straße", "absent")
        }

        assert found == {
            "FOX": {fox.key},
            "red reynard": {fox.key},
            "flat": {fox.key, bear.key},
            "flat fox": {fox.key},
            "fox bear": set(),
            "o": {fox.key, bear.key},
            fox.key: {fox.key},
            "straße": {bear.key},
            "absent": set(),
        }

    @pytest.mark.parametrize("mark", ["%", "_", "\\", "'", '"', "*", "?", "[", "--", "(", ":", "^", "\\_"])
    def test_search_takes_marks_literally(self, storage: StorageBackend, descriptor: AnyDescriptor, mark: str) -> None:
        self.supports(descriptor, Capability.SEARCH)
        kept = storage.put(drawing(1), name=f"a{mark}b", context=CONTEXT)
        storage.put(drawing(2), name="a b axb", context=CONTEXT)

        assert all_pages(storage, search=f"A{mark}B") == [kept]

    def test_link_leads_to_it(self, storage: StorageBackend) -> None:
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        link = storage.link(entry.key, context=CONTEXT)

        assert re.match(r"[a-z][a-z0-9+.-]*:", link.url)

    def test_threads_share_it(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        def work(thread: int) -> list[str]:
            keys = []
            for number in range(6):
                entry = storage.put(drawing(thread * 100 + number), name="the same", context=CONTEXT)
                assert storage.get(entry.key, context=CONTEXT).entry == entry
                storage.list(Query(), context=CONTEXT)
                keys.append(entry.key)
            storage.delete(keys.pop(), context=CONTEXT)
            if descriptor.supports(Capability.RENAME):
                keys.append(storage.rename(keys.pop(), f"thread {thread}", context=CONTEXT).key)
            return keys

        with ThreadPoolExecutor(6) as pool:
            kept = [key for keys in pool.map(work, range(6)) for key in keys]

        assert len(set(kept)) == 30
        assert {entry.key for entry in all_pages(storage)} == set(kept)

    def test_cancelled_work_keeps_nothing(self, storage: StorageBackend) -> None:
        token = CancelToken()
        token.cancel()

        with pytest.raises(CancelledError):
            storage.put(drawing(1), name="fox", context=Context(request_id="r", cancel=token))
        assert all_pages(storage) == []

    def test_errors_tell_their_request(self, storage: StorageBackend) -> None:
        with pytest.raises(DrawingNotFoundError) as caught:
            storage.get("missing", context=Context(request_id="r-17"))

        assert caught.value.request_id == "r-17"
