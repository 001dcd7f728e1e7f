from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from conformance.storage import StorageConformance
from limner.plugins import StorageBackend
from limner_local_storage import LocalStorage, LocalStorageSettings


class TestLocalStorage(StorageConformance):
    @pytest.fixture
    def storage(self, tmp_path: Path) -> Iterator[StorageBackend]:
        storage = LocalStorage(LocalStorageSettings(root=tmp_path / "pictures"))
        yield storage
        storage.close()
