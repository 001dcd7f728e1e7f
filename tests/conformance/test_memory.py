from __future__ import annotations

from collections.abc import Iterator

import pytest

from conformance.memory import MemoryStorage
from conformance.storage import StorageConformance
from limner.plugins import StorageBackend


class TestMemoryStorage(StorageConformance):
    @pytest.fixture
    def storage(self) -> Iterator[StorageBackend]:
        storage = MemoryStorage()
        yield storage
        storage.close()
