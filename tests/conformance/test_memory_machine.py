from __future__ import annotations

from hypothesis import settings

from limner.plugins import Capability, StorageBackend
from limner.testing import MemoryStorage, StorageMachine


class MemoryMachine(StorageMachine):
    offered = frozenset({Capability.RENAME, Capability.SEARCH, Capability.TAGS, Capability.TRASH})

    def make_storage(self) -> StorageBackend:
        return MemoryStorage()


TestMemoryMachine = MemoryMachine.TestCase
TestMemoryMachine.settings = settings(max_examples=20, database=None)
