"""The backend passes the suite for model backends, whichever way it asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from typing_extensions import override

from limner.plugins import Plugin
from limner.testing import ModelConformance
from limner_cortex import CortexPlugin
from limner_snowflake_emulator import SnowflakeEmulator


class Transport(ModelConformance):
    transport = "auto"

    @override
    @pytest.fixture
    def plugin(self) -> Plugin:
        return CortexPlugin()

    @override
    @pytest.fixture
    def options(self, connection: dict[str, Any]) -> dict[str, Any]:
        return {"transport": self.transport, "snowflake": connection}


class TestSql(Transport):
    transport = "sql"


class TestRest(Transport):
    transport = "rest"


class TestAuto(Transport):
    pass


class TestOldAccount(Transport):
    """An account that has only SNOWFLAKE.CORTEX.COMPLETE."""

    transport = "sql"

    @pytest.fixture(autouse=True)
    def old(self, emulator: SnowflakeEmulator) -> Iterator[None]:
        emulator.settings.lacking = {"AI_COMPLETE"}
        yield
        emulator.settings.lacking = ()
