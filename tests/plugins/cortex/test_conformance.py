"""The backend passes the suite for model backends, whichever way it asks."""

from __future__ import annotations

from typing import Any

import pytest
from typing_extensions import override

from limner.plugins import Plugin
from limner.testing import ModelConformance
from limner_cortex import CortexPlugin


class TestSql(ModelConformance):
    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return CortexPlugin()

    @override
    @pytest.fixture
    def options(self, connection: dict[str, Any]) -> dict[str, Any]:
        return {"transport": "sql", "snowflake": connection}
