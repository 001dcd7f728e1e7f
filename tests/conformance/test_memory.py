from __future__ import annotations

import pytest
from typing_extensions import override

from limner.plugins import Plugin
from limner.testing import MemoryPlugin, StorageConformance


class TestMemoryStorage(StorageConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return MemoryPlugin()
