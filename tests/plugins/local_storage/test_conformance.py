from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from limner.plugins import Plugin
from limner.testing import StorageConformance
from limner_local_storage import LocalStoragePlugin


class TestLocalStorage(StorageConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return LocalStoragePlugin()

    @override
    @pytest.fixture
    def options(self, tmp_path: Path) -> dict[str, Any]:
        return {"root": str(tmp_path / "pictures")}
