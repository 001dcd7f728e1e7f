"""What a storage backend must do that offers tags, a trash or maintenance, or takes over what another storage kept."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
from attrs import evolve

from limner._errors import DrawingNotFoundError, InputError, UnsupportedError
from limner.plugins import AnyDescriptor, Capability, Query, Sort, StorageBackend, StoredDrawing, Support
from limner.testing._storage_suite import CONTEXT, StorageSuite, all_pages, drawing

__all__ = ["FilingConformance"]

ODD_TAGS = ("plain", "two words", "é 狐 🦊", "-- <x> & ]]>", "%", "'", '"', "a,b", "Plain")


class FilingConformance(StorageSuite):
    """Part of :class:`limner.testing.StorageConformance`."""

    def test_what_is_not_offered_is_said_to_be(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        key = storage.put(drawing(1), name="fox", context=CONTEXT).key
        calls = (
            (Capability.RENAME, partial(storage.rename, key, "bear")),
            (Capability.TAGS, partial(storage.annotate, key, tags=["x"])),
            (Capability.TRASH, partial(storage.restore, key)),
            (Capability.TRASH, partial(storage.erase, key)),
            (Capability.MAINTENANCE, storage.verify),
            (Capability.MAINTENANCE, storage.repair),
            (Capability.MAINTENANCE, storage.collect_garbage),
            (Capability.MAINTENANCE, storage.stats),
        )
        for capability, call in calls:
            if descriptor.supports(capability) is Support.NO:
                with pytest.raises(UnsupportedError):
                    call(context=CONTEXT)

    def test_rename_is_searched(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.RENAME)
        self.supports(descriptor, Capability.SEARCH)
        before = storage.put(drawing(1), name="first", context=CONTEXT)
        after = storage.rename(before.key, "second", context=CONTEXT)

        assert all_pages(storage, search="first") == []
        assert all_pages(storage, search="second") == [after]

    def test_tags_and_favourites_are_kept(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.TAGS)
        entry = storage.put(drawing(1, prompt="p"), name="fox", context=CONTEXT)
        tagged = storage.annotate(entry.key, tags=[*ODD_TAGS, " plain ", ""], context=CONTEXT)
        marked = storage.annotate(entry.key, favourite=True, context=CONTEXT)

        assert (entry.tags, entry.favourite) == ((), False)
        assert tagged == evolve(entry, tags=ODD_TAGS, modified=tagged.modified)
        assert marked == evolve(tagged, favourite=True, modified=marked.modified)
        assert entry.modified <= tagged.modified <= marked.modified
        assert storage.stat(entry.key, context=CONTEXT) == marked
        assert storage.get(entry.key, context=CONTEXT).drawing == drawing(1, prompt="p")
        assert all_pages(storage) == [marked]
        plain = storage.annotate(entry.key, tags=[], favourite=False, context=CONTEXT)
        assert (plain.tags, plain.favourite) == ((), False)

    def test_tags_stay_through_rename(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.TAGS)
        self.supports(descriptor, Capability.RENAME)
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        storage.annotate(entry.key, tags=["x"], favourite=True, context=CONTEXT)
        renamed = storage.rename(entry.key, "bear", context=CONTEXT)

        assert (renamed.tags, renamed.favourite) == (("x",), True)

    @pytest.mark.parametrize("sort", Sort)
    def test_a_listing_is_filtered(self, storage: StorageBackend, descriptor: AnyDescriptor, sort: Sort) -> None:
        self.supports(descriptor, Capability.TAGS)
        keys = [
            storage.put(drawing(n), name=f"{'even' if n % 2 == 0 else 'odd'} {n}", context=CONTEXT).key
            for n in range(8)
        ]
        for number, key in enumerate(keys):
            tags = [tag for tag, wanted in (("low", number < 4), ("a tag", number % 2 == 0)) if wanted]
            storage.annotate(key, tags=tags, favourite=number in (0, 5), context=CONTEXT)

        def found(limit: int = 1, **asked: object) -> set[int]:
            entries = all_pages(storage, limit=limit, sort=sort, **asked)
            total = storage.list(Query(limit=1, sort=sort, **asked), context=CONTEXT).total  # type: ignore[arg-type]
            assert total in (len(entries), None)
            return {keys.index(entry.key) for entry in entries}

        assert found(tags=("low",)) == {0, 1, 2, 3}
        assert found(tags=("low", "a tag")) == {0, 2}
        assert found(favourite=True) == {0, 5}
        assert found(favourite=False, tags=("low",), limit=2) == {1, 2, 3}
        assert found(tags=("LOW",)) == set()
        if descriptor.supports(Capability.SEARCH):
            assert found(search="low", favourite=True) == {0}
            assert found(search="even", tags=("low",)) == {0, 2}

    def test_many_tags_are_kept_and_asked_for(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.TAGS)
        tags = [f"tag {number}" for number in range(50)]
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)
        storage.put(drawing(2), name="bear", context=CONTEXT)

        filed = storage.annotate(entry.key, tags=tags, context=CONTEXT)
        assert filed.tags == tuple(sorted(tags))
        assert all_pages(storage, tags=(*tags, tags[0])) == [filed]
        assert all_pages(storage, tags=(*tags, "another")) == []

    @pytest.mark.parametrize("tags", ["a text", ["x" * 101], ["a\0b"], [1], ["\u202e"]])
    def test_what_is_no_tag_is_refused(
        self, storage: StorageBackend, descriptor: AnyDescriptor, tags: list[str]
    ) -> None:
        self.supports(descriptor, Capability.TAGS)
        entry = storage.put(drawing(1), name="fox", context=CONTEXT)

        with pytest.raises((ValueError, InputError)):
            storage.annotate(entry.key, tags=tags, context=CONTEXT)
        assert storage.stat(entry.key, context=CONTEXT) == entry

    def test_what_was_deleted_can_be_restored(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.TRASH)
        entry = storage.put(drawing(1, prompt="p"), name="fox", context=CONTEXT)
        other = storage.put(drawing(2), name="bear", context=CONTEXT)
        if descriptor.supports(Capability.TAGS):
            entry = storage.annotate(entry.key, tags=["x"], favourite=True, context=CONTEXT)
        storage.delete(entry.key, context=CONTEXT)
        [trashed] = all_pages(storage, trash=True)

        assert all_pages(storage) == [other]
        assert evolve(trashed, key=entry.key, modified=entry.modified, location=entry.location) == entry
        assert trashed.modified >= entry.modified
        restored = storage.restore(trashed.key, context=CONTEXT)
        assert evolve(restored, key=entry.key, modified=entry.modified, location=entry.location) == entry
        assert storage.get(restored.key, context=CONTEXT).drawing == drawing(1, prompt="p")
        assert all_pages(storage, trash=True) == []
        assert len(all_pages(storage)) == 2

    def test_restoring_writes_over_nothing(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.TRASH)
        for _ in range(3):
            storage.delete(storage.put(drawing(1), name="fox", context=CONTEXT).key, context=CONTEXT)
        kept = storage.put(drawing(1), name="fox", context=CONTEXT)
        trashed = all_pages(storage, trash=True)
        restored = [storage.restore(entry.key, context=CONTEXT) for entry in trashed]

        assert len(trashed) == 3
        assert len({entry.key for entry in [kept, *restored]}) == 4
        assert {entry.key for entry in all_pages(storage)} == {entry.key for entry in [kept, *restored]}

    def test_what_is_erased_is_gone(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.TRASH)
        for number in range(2):
            storage.delete(storage.put(drawing(number), name="fox", context=CONTEXT).key, context=CONTEXT)
        gone, stays = all_pages(storage, trash=True)
        storage.erase(gone.key, context=CONTEXT)

        assert all_pages(storage, trash=True) == [stays]
        with pytest.raises(DrawingNotFoundError):
            storage.restore(gone.key, context=CONTEXT)

    def test_what_another_storage_kept_is_adopted(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        entries = [storage.put(drawing(n), name=f"drawing {n}", context=CONTEXT) for n in range(3)]
        at = datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=UTC)
        told = [evolve(e, key=f"other-{n}", created=at, tags=["x"], favourite=True) for n, e in enumerate(entries)]
        for entry in entries:
            storage.delete(entry.key, context=CONTEXT)
        stored = [StoredDrawing(entry=entry, drawing=drawing(n)) for n, entry in enumerate(told)]
        adopted = list(storage.adopt(iter(stored), context=CONTEXT))

        assert [(e.name, e.digest) for e in adopted] == [(e.name, e.digest) for e in told]
        assert {entry.key for entry in all_pages(storage)} == {entry.key for entry in adopted}
        if descriptor.supports(Capability.TAGS):
            assert {(entry.tags, entry.favourite) for entry in all_pages(storage)} == {(("x",), True)}

    def test_it_is_healthy(self, storage: StorageBackend) -> None:
        empty = storage.health(context=CONTEXT)
        storage.put(drawing(1), name="fox", context=CONTEXT)
        used = storage.health(context=CONTEXT)

        assert empty.ready
        assert used.ready
        assert used.writable in (True, None)
        assert used.seconds >= 0

    def test_it_is_in_order_and_measured(self, storage: StorageBackend, descriptor: AnyDescriptor) -> None:
        self.supports(descriptor, Capability.MAINTENANCE)
        entries = [storage.put(drawing(n), name="fox", context=CONTEXT) for n in range(3)]
        storage.delete(entries[0].key, context=CONTEXT)
        stats = storage.stats(context=CONTEXT)

        assert (stats.drawings, stats.damaged) == (2, 0)
        assert stats.bytes >= sum(entry.size for entry in entries[1:])
        assert list(storage.verify(context=CONTEXT)) == []
        assert list(storage.repair(context=CONTEXT)) == []
        assert storage.collect_garbage(context=CONTEXT).erased == 0
        if descriptor.supports(Capability.TRASH):
            assert stats.trashed == 1
            assert storage.collect_garbage(everything=True, context=CONTEXT).erased == 1
            assert all_pages(storage, trash=True) == []
        assert {entry.key for entry in all_pages(storage)} == {entry.key for entry in entries[1:]}
