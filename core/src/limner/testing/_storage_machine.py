"""A state machine that does to a storage what people do, in any order, and holds it against a model."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from limner._errors import DrawingNotFoundError
from limner.plugins import Entry, Sort, StorageBackend
from limner.svg import Drawing
from limner.testing._storage_conformance import CONTEXT, ODD_NAMES, all_pages, drawing

__all__ = ["NAMES", "StorageMachine"]

NAMES = st.one_of(
    st.sampled_from(["fox", "Fox", "red fox", "bear", *ODD_NAMES]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=90),
)
"""Names that people give, kind and unkind. No half surrogate pairs: UTF-8 has none."""


class StorageMachine(RuleBasedStateMachine):
    """Puts, renames and deletes, and knows what must be there.

    Subclass it; it needs hypothesis::

    class Machine(StorageMachine):
        def make_storage(self) -> StorageBackend:
            return MyStorage(...)


    TestMachine = Machine.TestCase
    """

    entries: Bundle[Entry] = Bundle("entries")

    def make_storage(self) -> StorageBackend:
        """Make an empty storage."""
        raise NotImplementedError

    @initialize()
    def begin(self) -> None:
        self.storage = self.make_storage()
        self.model: dict[str, tuple[Entry, Drawing]] = {}

    @rule(target=entries, number=st.integers(0, 3), name=NAMES)
    def put(self, number: int, name: str) -> Entry:
        kept = drawing(number)
        entry = self.storage.put(kept, name=name, context=CONTEXT)
        if entry.key in self.model:  # the same drawing under the same name may be the same entry
            before, _ = self.model[entry.key]
            assert (before.name, before.digest) == (name, kept.digest)
        self.model[entry.key] = (entry, kept)
        return entry

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

    @rule(entry=consumes(entries))
    def delete(self, entry: Entry) -> None:
        if self.model.pop(entry.key, None) is None:
            self.expect_missing(entry.key)
        else:
            self.storage.delete(entry.key, context=CONTEXT)
            self.expect_missing(entry.key)

    @rule(entry=entries)
    def get(self, entry: Entry) -> None:
        if entry.key in self.model:
            stored = self.storage.get(entry.key, context=CONTEXT)
            assert (stored.entry, stored.drawing) == self.model[entry.key]
            assert self.storage.stat(entry.key, context=CONTEXT) == stored.entry

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

    def teardown(self) -> None:
        if hasattr(self, "storage"):
            self.storage.close()

    def expect_missing(self, key: str) -> None:
        try:
            self.storage.delete(key, context=CONTEXT)
        except DrawingNotFoundError:
            return
        msg = f"{key} is not there and was deleted"
        raise AssertionError(msg)
