"""A state machine that does to a storage what people do, in any order, and holds it against a model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from limner._errors import DrawingNotFoundError
from limner.plugins import Capability, Entry, Sort, StorageBackend
from limner.svg import Drawing
from limner.testing._storage_suite import CONTEXT, ODD_NAMES, all_pages, drawing

__all__ = ["NAMES", "StorageMachine"]

F = TypeVar("F", bound=Callable[..., Any])

NAMES = st.one_of(
    st.sampled_from(["fox", "Fox", "red fox", "bear", *ODD_NAMES]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=90),
)
"""Names that people give, kind and unkind. No half surrogate pairs: UTF-8 has none."""


def offers(capability: Capability) -> Callable[[F], F]:
    """Let a rule run only where the storage offers so much."""
    return precondition(lambda machine: capability in machine.offered)


class StorageMachine(RuleBasedStateMachine):
    """Puts, renames, files, deletes and restores, and knows what must be there.

    Subclass it; it needs hypothesis::

    class Machine(StorageMachine):
        def make_storage(self) -> StorageBackend:
            return MyStorage(...)


    TestMachine = Machine.TestCase

    What the storage does not offer is left out: say what it does in ``offered``.
    """

    offered: ClassVar[frozenset[Capability]] = frozenset({Capability.RENAME, Capability.SEARCH})
    """Which capabilities are put to use."""

    entries: Bundle[Entry] = Bundle("entries")

    def make_storage(self) -> StorageBackend:
        """Make an empty storage."""
        raise NotImplementedError

    @initialize()
    def begin(self) -> None:
        self.storage = self.make_storage()
        self.model: dict[str, tuple[Entry, Drawing]] = {}
        self.trash: dict[str, tuple[Entry, Drawing]] = {}

    @rule(target=entries, number=st.integers(0, 3), name=NAMES)
    def put(self, number: int, name: str) -> Entry:
        kept = drawing(number)
        entry = self.storage.put(kept, name=name, context=CONTEXT)
        if entry.key in self.model:  # the same drawing under the same name may be the same entry
            before, _ = self.model[entry.key]
            assert (before.name, before.digest) == (name, kept.digest)
        self.model[entry.key] = (entry, kept)
        return entry

    @offers(Capability.RENAME)
    @rule(target=entries, entry=consumes(entries), name=NAMES)
    def rename(self, entry: Entry, name: str) -> Entry:
        if entry.key not in self.model:
            self.expect_missing(entry.key)
            return entry
        before, kept = self.model.pop(entry.key)
        after = self.storage.rename(entry.key, name, context=CONTEXT)
        assert after.key not in self.model
        assert after.modified >= before.modified
        assert after == evolve(before, key=after.key, name=name, modified=after.modified, location=after.location)
        self.model[after.key] = (after, kept)
        return after

    @offers(Capability.TAGS)
    @rule(
        entry=entries,
        tags=st.none() | st.lists(st.sampled_from(["a", "b b", "é -- >", "A"]), max_size=3),
        favourite=st.none() | st.booleans(),
    )
    def annotate(self, entry: Entry, tags: list[str] | None, favourite: bool | None) -> None:
        if entry.key in self.model:
            before, kept = self.model[entry.key]
            after = self.storage.annotate(entry.key, tags=tags, favourite=favourite, context=CONTEXT)
            wanted_tags = before.tags if tags is None else tags
            wanted = before.favourite if favourite is None else favourite
            assert after == evolve(before, tags=wanted_tags, favourite=wanted, modified=after.modified)
            self.model[entry.key] = (after, kept)

    @rule(entry=consumes(entries))
    def delete(self, entry: Entry) -> None:
        if entry.key not in self.model:
            self.expect_missing(entry.key)
            return
        there = {trashed.key for trashed in self.trashed()}
        self.storage.delete(entry.key, context=CONTEXT)
        self.expect_missing(entry.key)
        gone = self.model.pop(entry.key)
        for trashed in self.trashed():
            if trashed.key not in there:
                assert (trashed.digest, trashed.tags) == (gone[0].digest, gone[0].tags)
                assert self.moved_name(gone[0], trashed) == trashed.name
                self.trash[trashed.key] = (trashed, gone[1])

    @offers(Capability.TRASH)
    @rule(target=entries, number=st.integers(0, 50))
    def restore(self, number: int) -> Entry | MultipleResults[Entry]:
        if not self.trash:
            return multiple()
        trashed, kept = self.trash.pop(sorted(self.trash)[number % len(self.trash)])
        after = self.storage.restore(trashed.key, context=CONTEXT)
        assert after.key not in self.model
        name = self.moved_name(trashed, after)
        told = evolve(trashed, key=after.key, name=name, modified=after.modified, location=after.location)
        assert after == told
        self.model[after.key] = (after, kept)
        return after

    @offers(Capability.TRASH)
    @rule(number=st.integers(0, 50))
    def erase(self, number: int) -> None:
        if self.trash:
            key = sorted(self.trash)[number % len(self.trash)]
            self.storage.erase(key, context=CONTEXT)
            del self.trash[key]

    @offers(Capability.TRASH)
    @invariant()
    def keeps_what_was_deleted(self) -> None:
        if hasattr(self, "storage"):
            assert {entry.key: entry for entry in self.trashed()} == {k: entry for k, (entry, _) in self.trash.items()}

    @rule(entry=entries)
    def get(self, entry: Entry) -> None:
        if entry.key in self.model:
            stored = self.storage.get(entry.key, context=CONTEXT)
            assert (stored.entry, stored.drawing) == self.model[entry.key]
            assert self.storage.stat(entry.key, context=CONTEXT) == stored.entry

    @offers(Capability.SEARCH)
    @rule(name=NAMES)
    def search(self, name: str) -> None:
        words = name.split()[:5]
        found = {entry.key for entry in all_pages(self.storage, search=" ".join(words))}
        named = {key for key, (entry, _) in self.model.items() if all(word in entry.name for word in words)}
        assert named <= found <= self.model.keys()

    @invariant()
    def lists_what_is_there(self) -> None:
        if hasattr(self, "storage"):
            for sort in Sort:
                entries = all_pages(self.storage, limit=3, sort=sort)
                assert len(entries) == len(self.model)
                assert {entry.key: entry for entry in entries} == {key: entry for key, (entry, _) in self.model.items()}

    @offers(Capability.TAGS)
    @invariant()
    def filters_by_tag_and_favourite(self) -> None:
        if hasattr(self, "storage"):
            for tag in ("a", "b b"):
                found = {entry.key for entry in all_pages(self.storage, limit=2, tags=(tag,), favourite=True)}
                assert found == {k for k, (entry, _) in self.model.items() if tag in entry.tags and entry.favourite}

    def teardown(self) -> None:
        if hasattr(self, "storage"):
            self.storage.close()

    def moved_name(self, before: Entry, _after: Entry) -> str:
        """Tell what a drawing is called after it went into the trash or came out of it: what it was called before."""
        return before.name

    def trashed(self) -> list[Entry]:
        return all_pages(self.storage, trash=True) if Capability.TRASH in self.offered else []

    def expect_missing(self, key: str) -> None:
        try:
            self.storage.delete(key, context=CONTEXT)
        except DrawingNotFoundError:
            return
        msg = f"{key} is not there and was deleted"
        raise AssertionError(msg)
