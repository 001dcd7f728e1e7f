from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from typing_extensions import override

from limner.plugins import AnyDescriptor, Plugin, StorageBackend
from limner.testing import StorageConformance
from limner_object_storage import ObjectStorage, ObjectStoragePlugin, ObjectStorageSettings


class _Suite(StorageConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return ObjectStoragePlugin()


class TestInMemory(_Suite):
    @override
    @pytest.fixture
    def options(self, tmp_path: Path) -> dict[str, Any]:
        return {"url": f"memory://{uuid4().hex}/pictures"}


class TestInAFolder(_Suite):
    @override
    @pytest.fixture
    def options(self, tmp_path: Path) -> dict[str, Any]:
        return {"url": (tmp_path / "pictures").as_uri()}


@pytest.mark.slow
class TestOnS3(_Suite):
    @override
    @pytest.fixture
    def options(self, tmp_path: Path, s3: dict[str, Any]) -> dict[str, Any]:
        return {"url": f"s3://limner-tests/{uuid4().hex}", "storage_options": s3}

    @override
    @pytest.fixture
    def storage(
        self, descriptor: AnyDescriptor, options: dict[str, Any], connected: ObjectStorage
    ) -> Iterator[StorageBackend]:
        """An empty storage with a client that is connected: making one takes longer than most tests."""
        storage = ObjectStorage(ObjectStorageSettings(**options))
        storage._store._fs = connected._store._fs
        yield storage
        storage.close()
