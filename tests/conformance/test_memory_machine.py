from __future__ import annotations

from hypothesis import settings

from conformance.machine import StorageMachine
from conformance.memory import MemoryStorage
from limner.plugins import StorageBackend


class MemoryMachine(StorageMachine):
    def make_storage(self) -> StorageBackend:
        return MemoryStorage()


TestMemoryMachine = MemoryMachine.TestCase
TestMemoryMachine.settings = settings(max_examples=20, deadline=None, database=None)
